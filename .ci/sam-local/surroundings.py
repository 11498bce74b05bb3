"""What the functions find around them: the local stack's bucket, and a table that nobody but they write to."""

import json
from pathlib import Path
from urllib.parse import urlsplit

import boto3
from samcli.yamlhelper import yaml_parse

import stack

BUCKET = "handover-articles"
TABLE = "handover-deployed"
# What only AWS does to a table.
NOT_HERE = ("DeletionProtectionEnabled", "TimeToLiveSpecification", "PointInTimeRecoverySpecification", "SSESpecification")
TEMPLATE = yaml_parse(Path("template.yaml").read_text())["Resources"]


class Surroundings:
    def __init__(self, folder):
        self.s3_endpoint, self.dynamodb_endpoint = stack.endpoints(folder)
        self.s3 = boto3.client("s3", endpoint_url=self.s3_endpoint)
        # The stack enters each article into its own table at once; whatever is in this one, the archives did.
        boto3.client("dynamodb", endpoint_url=self.dynamodb_endpoint).create_table(
            TableName=TABLE,
            **{name: value for name, value in TEMPLATE["Ledger"]["Properties"].items() if name not in NOT_HERE},
        )

    def variables(self, host):
        """events/local.env.json for this table, and for functions that reach the stack at the host."""
        at = {
            "TABLE_NAME": TABLE,
            "AWS_ENDPOINT_URL_S3": f"http://{host}:{urlsplit(self.s3_endpoint).port}",
            "AWS_ENDPOINT_URL_DYNAMODB": f"http://{host}:{urlsplit(self.dynamodb_endpoint).port}",
        }
        written = json.loads(Path("events/local.env.json").read_text())
        return {
            function: {name: at.get(name, value) for name, value in variables.items()}
            for function, variables in written.items()
        }

    def copy(self, key, to):
        self.s3.copy_object(Bucket=BUCKET, Key=to, CopySource={"Bucket": BUCKET, "Key": key})

    def remove(self, key):
        self.s3.delete_object(Bucket=BUCKET, Key=key)
