"""The parts list inside an archive, and whether it names what is there."""

import hashlib
import json
import re

PLACE = re.compile(r"META-INF/sbom/[^/]+\.cdx\.json")
# A part that lies among the function's own files, and one of these.
UNPACKED = {"org.webjars:swagger-ui": "dev/handover/query/page/swagger-ui-bundle.js"}


def components(archive):
    """What an open archive says that it is made of."""
    (place,) = filter(PLACE.fullmatch, archive.namelist())
    return json.loads(archive.read(place))["components"]


def part(component):
    return f"{component['group']}:{component['name']}"


def sha256(component):
    return next((given["content"] for given in component["hashes"] if given["alg"] == "SHA-256"), None)


def faults(archive):
    names = archive.namelist()
    if sum(map(bool, map(PLACE.fullmatch, names))) != 1:
        yield "has not one parts list in META-INF/sbom/"
        return
    listed, unpacked = {}, set()
    for component in components(archive):
        if part(component) in UNPACKED:
            unpacked.add(part(component))
        else:
            listed[f"lib/{component['name']}-{component['version']}.jar"] = sha256(component)
    held = {name: hashlib.sha256(archive.read(name)).hexdigest() for name in names if name.startswith("lib/") and name != "lib/"}
    yield from (f"holds {name}, which its parts list does not name" for name in sorted(held.keys() - listed.keys()))
    yield from (f"lacks {name}, which its parts list names" for name in sorted(listed.keys() - held.keys()))
    yield from (
        f"holds another {name} than its parts list names"
        for name in sorted(held.keys() & listed.keys())
        if held[name] != listed[name]
    )
    for name, file in UNPACKED.items():
        if (name in unpacked) != (file in names):
            yield f"must hold {file} if, and only if, its parts list names {name}"
