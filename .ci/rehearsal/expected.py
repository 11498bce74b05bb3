"""The properties that a stack's resources are to have: the template's, worked out apart from moto."""

import re

from resolved import Deployment
from settings import NUMBER, REGION

ARN = f"arn:aws:{{}}:{REGION}:{NUMBER}:{{}}"
# What GetAtt gives, of an identity as Ref gives it.
ATTRIBUTES = {
    ("AWS::ApiGatewayV2::Api", "ApiEndpoint"): lambda name: f"https://{name}.execute-api.{REGION}.amazonaws.com",
    ("AWS::DynamoDB::Table", "Arn"): lambda name: ARN.format("dynamodb", f"table/{name}"),
    ("AWS::Events::Rule", "Arn"): lambda name: ARN.format("events", f"rule/{name}"),
    ("AWS::IAM::Role", "Arn"): lambda name: f"arn:aws:iam::{NUMBER}:role/{name}",
    ("AWS::Lambda::Function", "Arn"): lambda name: ARN.format("lambda", f"function:{name}"),
    ("AWS::Logs::LogGroup", "Arn"): lambda name: ARN.format("logs", f"log-group:{name}:*"),
    ("AWS::S3::Bucket", "Arn"): lambda name: f"arn:aws:s3:::{name}",
    ("AWS::SQS::Queue", "Arn"): lambda url: ARN.format("sqs", url.rpartition("/")[2]),
    ("AWS::SQS::Queue", "QueueName"): lambda url: url.rpartition("/")[2],
}


class Expected:
    """`identities` are the stack's own, by the names of the template."""

    def __init__(self, template, parameters, stack, identities):
        deployment = Deployment(template, parameters)
        deployment.names |= {"AWS::StackName": stack, "AWS::AccountId": NUMBER, "AWS::Region": REGION}
        self.made = deployment.resources()
        self.identities = identities

    def properties(self, name):
        return self.known(self.made[name].get("Properties", {}))

    def known(self, value):
        if isinstance(value, list):
            return [self.known(each) for each in value]
        if not isinstance(value, dict):
            return value
        if len(value) == 1:
            (function, argument), = value.items()
            match function:
                case "Ref":
                    return self.identities[argument]
                case "Fn::GetAtt":
                    return self.attribute(*argument)
                case "Fn::Sub":
                    return re.sub(r"\$\{(\w+)(?:\.(\w+))?}", self.substitute, argument)
                case "Fn::Join":
                    return argument[0].join(self.known(argument[1]))
                case "Fn::Split":
                    return self.known(argument[1]).split(argument[0])
        return {key: self.known(each) for key, each in value.items()}

    def attribute(self, name, attribute):
        return ATTRIBUTES[self.made[name]["Type"], attribute](self.identities[name])

    def substitute(self, found):
        name, attribute = found.groups()
        return self.attribute(name, attribute) if attribute else self.identities[name]
