"""Stands before the account's services, as IAM does: who is known here gets what is allowed to them, and no more."""

import json

from moto.iam.models import iam_backends

import policies
import requested
from settings import NUMBER


class Gate:
    def __init__(self):
        # By the key that signs, a function that gives the statements of the policies that hold at the moment.
        self.callers = {}
        self.refused = []

    def __call__(self, application):
        def gated(environ, start_response):
            key, service = signed(environ)
            if key not in self.callers:
                return application(environ, start_response)
            statements = self.callers[key]()
            for action, resource in requested.permissions(environ, service):
                if not policies.allows(statements, action, resource):
                    self.refused.append(f"{key}: {action} on {resource}")
                    return refusal(service, action, start_response)
            return application(environ, start_response)

        return gated


def signed(environ):
    """Key and service, of AWS4-HMAC-SHA256 Credential=KEY/DATE/REGION/SERVICE/aws4_request, ..."""
    scope = environ.get("HTTP_AUTHORIZATION", "").partition("Credential=")[2].partition(",")[0].split("/")
    return (scope[0], scope[3]) if len(scope) == 5 else (None, None)


def statements(role):
    """What a role is allowed at this moment."""
    documents = iam_backends[NUMBER]["aws"].get_role(role).policies.values()
    return [statement for document in documents for statement in json.loads(document)["Statement"]]


def refusal(service, action, start_response):
    if service == "s3":
        start_response("403 Forbidden", [("Content-Type", "application/xml")])
        return [b"<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>"]
    start_response("400 Bad Request", [("Content-Type", "application/x-amz-json-1.0")])
    return [json.dumps({"__type": "AccessDeniedException", "message": f"not authorized to perform {action}"}).encode()]
