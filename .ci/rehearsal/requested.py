"""The permissions that a request needs, as IAM has them: for what the functions and the tools ask."""

import io
import json
import urllib.parse

from moto.s3.models import s3_backends

from settings import NUMBER, REGION

WRITES = {
    "ConditionCheck": "dynamodb:ConditionCheckItem",
    "Delete": "dynamodb:DeleteItem",
    "Put": "dynamodb:PutItem",
    "Update": "dynamodb:UpdateItem",
}


def permissions(environ, service):
    """Pairs of an action and a resource."""
    operation = environ.get("HTTP_X_AMZ_TARGET", "").rpartition(".")[2]
    match service:
        case "dynamodb":
            yield from of_dynamodb(operation, json.loads(body(environ)))
        case "s3":
            yield from of_s3(environ["REQUEST_METHOD"], environ["PATH_INFO"].encode("latin-1").decode())
        case "lambda":
            yield "lambda:InvokeFunction", environ["PATH_INFO"]
        case "sqs":
            yield f"sqs:{operation}", json.loads(body(environ))["QueueUrl"]
        case _:
            (action,) = urllib.parse.parse_qs(body(environ).decode())["Action"]
            yield f"{service}:{action}", "*"


def body(environ):
    """Leaves it to be read again."""
    read = environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
    environ["wsgi.input"] = io.BytesIO(read)
    return read


def of_dynamodb(operation, request):
    match operation:
        case "TransactWriteItems":
            for item in request["TransactItems"]:
                for kind, write in item.items():
                    yield WRITES[kind], table(write["TableName"])
        case "TransactGetItems":
            for item in request["TransactItems"]:
                yield "dynamodb:GetItem", table(item["Get"]["TableName"])
        case "BatchGetItem" | "BatchWriteItem":
            for name in request["RequestItems"]:
                yield f"dynamodb:{operation}", table(name)
        case _:
            index = f"/index/{request['IndexName']}" if "IndexName" in request else ""
            yield f"dynamodb:{operation}", table(request["TableName"]) + index


def table(name):
    return f"arn:aws:dynamodb:{REGION}:{NUMBER}:table/{name}"


def of_s3(method, path):
    bucket, _, key = path[1:].partition("/")
    arn = f"arn:aws:s3:::{bucket}"
    if not key:
        yield "s3:ListBucket", arn
        return
    yield {"GET": "s3:GetObject", "HEAD": "s3:GetObject"}.get(method, f"s3:{method.title()}Object"), f"{arn}/{key}"
    # Who may not list is not told either that an object is not there.
    if s3_backends[NUMBER]["aws"].get_object(bucket, key) is None:
        yield "s3:ListBucket", arn
