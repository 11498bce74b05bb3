"""Parts that other parts took in: no parts list names them, but vulnerabilities go by their names, too."""

import fnmatch
import io
import re
import zipfile

VERSION = rb"(\d+(?:\.\d+)+)"
# Where each tells its version, how, and what package URLs it has by itself.
PLACES = (
    (
        "lib/third-party-jackson-core-*.jar!software/amazon/awssdk/thirdparty/jackson/core/json/PackageVersion.class",
        rb"\x01\x00." + VERSION,
        ["pkg:maven/com.fasterxml.jackson.core/jackson-core"],
    ),
    (
        "dev/handover/query/page/swagger-ui-bundle.js",
        rb'PACKAGE_VERSION:"' + VERSION + rb'"',
        ["pkg:npm/swagger-ui", "pkg:npm/swagger-ui-dist"],
    ),
    ("dev/handover/query/page/swagger-ui-bundle.js.LICENSE.txt", rb"DOMPurify " + VERSION, ["pkg:npm/dompurify"]),
)


def parts(archive):
    """Their package URLs, of an open archive."""
    for place, pattern, purls in PLACES:
        file, _, entry = place.partition("!")
        for name in fnmatch.filter(archive.namelist(), file):
            content = archive.read(name)
            if entry:
                with zipfile.ZipFile(io.BytesIO(content)) as jar:
                    content = jar.read(entry)
            version = re.search(pattern, content, re.DOTALL)
            if not version:
                raise SystemExit(f"FAILED: {name} does not tell its version as .ci/hidden.py expects it")
            yield from (f"{purl}@{version[1].decode()}" for purl in purls)
