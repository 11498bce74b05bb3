"""Compares archives that two builds made of one commit: they must have the same bytes. Says which entries differ, and in what.

    reproducible.py CHECKOUT OTHER_CHECKOUT

Run when both were built: `mvn package`.
"""

import io
import sys
import zipfile
from pathlib import Path

ARCHIVES = ("functions/ingest/target/ingest.zip", "functions/query/target/query.zip")
DIFFERENCES_MAX = 20
MARKS = {
    "time": lambda entry: entry.date_time,
    "permissions": lambda entry: oct(entry.external_attr >> 16),
    "extra field": lambda entry: entry.extra,
    "compression": lambda entry: entry.compress_type,
}


def names(archive):
    return [entry.filename for entry in archive.infolist()]


def differences(one, other, path=""):
    """Pairs of an entry's path, through jars within, and what of it differs."""
    ours, theirs = names(one), names(other)
    for name in sorted(set(ours) ^ set(theirs)):
        yield path + name, "is in one of them only"
    both = set(ours) & set(theirs)
    if [name for name in ours if name in both] != [name for name in theirs if name in both]:
        yield path or "the archive", "has its entries in another order"
    for name in sorted(both):
        yield from entry_differences(one, other, name, path)


def entry_differences(one, other, name, path):
    ours, theirs = one.getinfo(name), other.getinfo(name)
    for mark, of in MARKS.items():
        if of(ours) != of(theirs):
            yield path + name, f"differs in its {mark}: {of(ours)}, {of(theirs)}"
    content, other_content = one.read(name), other.read(name)
    if content == other_content:
        if ours.compress_size != theirs.compress_size:
            yield path + name, "is packed otherwise, by another zlib"
    elif name.endswith(".jar"):
        with zipfile.ZipFile(io.BytesIO(content)) as jar, zipfile.ZipFile(io.BytesIO(other_content)) as other_jar:
            found = list(differences(jar, other_jar, f"{path}{name}!/"))
        yield from found or [(path + name, "differs as a file, in no entry")]
    else:
        at = next((i for i, (a, b) in enumerate(zip(content, other_content)) if a != b), min(len(content), len(other_content)))
        yield path + name, f"differs from byte {at} on: {content[at:at + 40]!r}, {other_content[at:at + 40]!r}"


def faults(one, other):
    if one.read_bytes() == other.read_bytes():
        return []
    with zipfile.ZipFile(one) as archive, zipfile.ZipFile(other) as other_archive:
        return list(differences(archive, other_archive)) or [("the archive", "differs as a file, in no entry")]


def main(checkout, other):
    found = False
    for archive in ARCHIVES:
        differing = faults(Path(checkout, archive), Path(other, archive))
        for path, said in differing[:DIFFERENCES_MAX]:
            print(f"FAILED: {archive}: {path} {said}", file=sys.stderr)
        if differing[DIFFERENCES_MAX:]:
            print(f"FAILED: {archive}: {len(differing) - DIFFERENCES_MAX} differences more", file=sys.stderr)
        if not differing:
            print(f"{archive}: the same bytes")
        found = found or bool(differing)
    sys.exit(found)


main(*sys.argv[1:])
