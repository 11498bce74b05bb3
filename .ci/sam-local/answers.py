"""What a function says, as a client of the API sees it."""

import base64
import gzip
import json
from typing import NamedTuple


class Answer(NamedTuple):
    status: int
    headers: dict
    text: str

    def json(self):
        return json.loads(self.text)


def of_http(status, headers, body):
    """From bytes that came over HTTP."""
    named = {name.lower(): value for name, value in headers.items()}
    if named.get("content-encoding") == "gzip":
        body = gzip.decompress(body)
    return Answer(status, named, body.decode())


def of_function(result):
    """From what the query function returns to the API."""
    if "statusCode" not in result:
        raise SystemExit(f"FAILED: the query function did not answer: {json.dumps(result)[:2000]}")
    body = base64.b64decode(result["body"]) if result.get("isBase64Encoded") else result.get("body", "").encode()
    return of_http(result["statusCode"], result["headers"], body)
