"""Checks the archives that template.yaml deploys: each holds its handler, what its parts list names, and nothing of tests or
of the workbench, and is not larger than it was.

Run from the project's root after `mvn verify`, with the Python that SAM CLI is installed in.
"""

import re
import sys
import zipfile
from pathlib import Path

from samcli.yamlhelper import yaml_parse

import sbom

# Two in a hundred above what they are: a larger archive starts more slowly, so whoever makes it so should know it.
BYTES_MAX = {"ingest.zip": 15_660_000, "query.zip": 11_210_000}
UNPACKED_BYTES_MAX = 250 * 1024 * 1024  # Lambda's own limit
TOOLS = re.compile(
    r"lib/(handover-(local|bench)|junit|opentest4j|mockito|byte-buddy|assertj|archunit|jqwik|jmh"
    r"|dynamodblocal|local-s3|sqlite4java|netty)",
    re.IGNORECASE,
)


def compiled(*globs):
    """Class files below the folders, by their place in an archive; package-info is in main and tests alike."""
    return {
        path.relative_to(folder).as_posix()
        for glob in globs
        for folder in Path("functions").glob(glob)
        for path in folder.rglob("*.class")
        if path.name != "package-info.class"
    }


def classes(archive):
    """Names of the classes in an archive and in the jars of its lib/."""
    for name in archive.namelist():
        if name.endswith(".class"):
            yield name
        elif name.startswith("lib/handover-") and name.endswith(".jar"):
            with archive.open(name) as jar, zipfile.ZipFile(jar) as inner:
                yield from classes(inner)


def faults(path, handler, foreign):
    if not path.is_file():
        yield "is not there: run `mvn package`"
        return
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        size = path.stat().st_size
        unpacked = sum(entry.file_size for entry in archive.infolist())
        if handler.replace(".", "/") + ".class" not in names:
            yield f"lacks its handler {handler}"
        if size > BYTES_MAX[path.name]:
            yield f"has {size:,} bytes, more than {BYTES_MAX[path.name]:,}: BYTES_MAX in .ci/archives.py bounds it"
        if unpacked > UNPACKED_BYTES_MAX:
            yield f"unpacks to {unpacked} bytes, more than {UNPACKED_BYTES_MAX}"
        yield from (f"holds {name}, of a test or the workbench" for name in classes(archive) if name in foreign)
        yield from (f"holds {name}, a tool" for name in names if TOOLS.match(name))
        yield from sbom.faults(archive)
    print(f"{path}: {size:,} bytes of at most {BYTES_MAX[path.name]:,}, unpacked {unpacked:,}, {len(names)} entries, handler {handler}")


def main():
    foreign = compiled("**/target/test-classes", "workbench/*/target/classes")
    if not foreign:
        sys.exit("No compiled tests found: run `mvn verify` first.")
    functions = [
        resource["Properties"]
        for resource in yaml_parse(Path("template.yaml").read_text())["Resources"].values()
        if resource["Type"] == "AWS::Serverless::Function"
    ]
    found = [
        f"{function['CodeUri']} {fault}"
        for function in functions
        for fault in faults(Path(function["CodeUri"]), function["Handler"], foreign)
    ]
    sys.exit("\n".join(found) if found else 0)


main()
