"""Properties in the words of the services' own APIs, where they differ from the template's."""

import json
from collections.abc import Callable
from typing import NamedTuple


def tags(listed):
    return {tag["Key"]: tag["Value"] for tag in listed}


def tagged(properties):
    return properties | {"Tags": tags(properties["Tags"])} if "Tags" in properties else properties


def dashboard(properties):
    return properties | {"DashboardBody": json.loads(properties["DashboardBody"])}


def alarm(properties):
    # CloudFormation takes a number that is written as a text, as a parameter's value is.
    return properties | {"EvaluationPeriods": int(properties["EvaluationPeriods"])}


def invoke_config(properties):
    to = {side: {"Destination": each["Destination"]} for side, each in properties["DestinationConfig"].items()}
    return properties | {"DestinationConfig": to}


def table(properties):
    key = {{"SSEEnabled": "Enabled"}.get(name, name): value for name, value in properties["SSESpecification"].items()}
    return properties | {"SSESpecification": key}


def bucket(properties):
    return {
        name: SET_ON_A_BUCKET[name].form(value) if name in SET_ON_A_BUCKET else value
        for name, value in properties.items()
    }


def encryption(configuration):
    rules = configuration["ServerSideEncryptionConfiguration"]
    return {"Rules": [{"ApplyServerSideEncryptionByDefault": rule["ServerSideEncryptionByDefault"]} for rule in rules]}


def lifecycle(configuration):
    return {"Rules": [lifecycle_rule(dict(rule)) for rule in configuration["Rules"]]}


def lifecycle_rule(rule):
    rule["ID"] = rule.pop("Id")
    rule["Filter"] = {"Prefix": rule.pop("Prefix", "")}
    if "ExpiredObjectDeleteMarker" in rule:
        rule["Expiration"] = {"ExpiredObjectDeleteMarker": rule.pop("ExpiredObjectDeleteMarker")}
    return rule


def notifications(configuration):
    return {"LambdaFunctionConfigurations": [notification(each) for each in configuration["LambdaConfigurations"]]}


def notification(configuration):
    told = {"LambdaFunctionArn": configuration["Function"], "Events": [configuration["Event"]]}
    rules = configuration.get("Filter", {}).get("S3Key", {}).get("Rules")
    return told | ({"Filter": {"Key": {"FilterRules": rules}}} if rules else {})


class Setting(NamedTuple):
    """How a thing that is there gets a property: the call, its argument, and the property in that argument's form."""

    call: str
    argument: str
    form: Callable = lambda value: value


SET_ON_A_BUCKET = {
    "BucketEncryption": Setting("put_bucket_encryption", "ServerSideEncryptionConfiguration", encryption),
    "LifecycleConfiguration": Setting("put_bucket_lifecycle_configuration", "LifecycleConfiguration", lifecycle),
    "NotificationConfiguration": Setting(
        "put_bucket_notification_configuration", "NotificationConfiguration", notifications
    ),
    "OwnershipControls": Setting("put_bucket_ownership_controls", "OwnershipControls"),
    "PublicAccessBlockConfiguration": Setting("put_public_access_block", "PublicAccessBlockConfiguration"),
    "Tags": Setting("put_bucket_tagging", "Tagging", lambda listed: {"TagSet": listed}),
    "VersioningConfiguration": Setting("put_bucket_versioning", "VersioningConfiguration"),
}
SET_ON_A_TABLE = {
    "PointInTimeRecoverySpecification": Setting("update_continuous_backups", "PointInTimeRecoverySpecification"),
    "TimeToLiveSpecification": Setting("update_time_to_live", "TimeToLiveSpecification"),
}
