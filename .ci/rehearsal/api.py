"""A GET as a stack's HTTP API takes it: its routes, who may ask, the function that they lead to. moto's only keeps them."""

import json
import re
import urllib.parse

import answers
import policies
from processes import http_event
from settings import NUMBER, REGION


class Api:
    def __init__(self, client, address):
        """`address` is any that the stack tells."""
        self.client = client
        self.id = urllib.parse.urlsplit(address).hostname.partition(".")[0]

    def get(self, target, token=None, headers=None):
        route = self.route(urllib.parse.urlsplit(target).path)
        if route["AuthorizationType"] == "JWT" and not token:
            return answers.Answer(401, {}, "")
        if route["AuthorizationType"] not in ("NONE", "JWT"):
            raise ValueError(f"Nobody here signs, as {route['RouteKey']} asks")
        function = self.function(route)
        told = self.client("lambda").invoke(FunctionName=function, Payload=http_event(target, headers or {}))
        return answers.of_function(json.loads(told["Payload"].read()))

    def route(self, path):
        """The most specific one that fits."""
        routes = {route["RouteKey"]: route for route in self.client("apigatewayv2").get_routes(ApiId=self.id)["Items"]}
        if f"ANY {path}" in routes:
            return routes[f"ANY {path}"]
        for key, route in routes.items():
            method, _, pattern = key.partition(" ")
            if method in ("ANY", "GET") and re.fullmatch(pattern.replace("{proxy+}", ".+"), path):
                return route
        return routes["$default"]

    def function(self, route):
        """The ARN, if the API may invoke it."""
        integration = self.client("apigatewayv2").get_integration(
            ApiId=self.id, IntegrationId=route["Target"].removeprefix("integrations/")
        )
        arn = integration["IntegrationUri"]
        policy = policies.of_function(self.client, arn)
        source = {"aws:SourceArn": f"arn:aws:execute-api:{REGION}:{NUMBER}:{self.id}/*/{route['RouteKey']}"}
        if not policies.allows(policy, "lambda:InvokeFunction", arn, source, "apigateway.amazonaws.com"):
            raise SystemExit(f"FAILED: the API may not invoke {arn}")
        return arn
