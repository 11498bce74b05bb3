"""What the services themselves say of a resource, in the words of their APIs, whatever the stack says it has made."""

import base64
import hashlib
import json

import forms


def same(properties):
    return properties


def of_the_api(kind):
    """Of what belongs to an HTTP API; its answers do not repeat to which."""

    def ask(client, name, wanted):
        identity = {f"{kind}Name" if kind == "Stage" else f"{kind}Id": name}
        told = getattr(client("apigatewayv2"), f"get_{kind.lower()}")(ApiId=wanted["ApiId"], **identity)
        return told | {"ApiId": wanted["ApiId"]}

    return ask


def api(client, name, wanted):
    return client("apigatewayv2").get_api(ApiId=name)


def alarm(client, name, wanted):
    (told,) = client("cloudwatch").describe_alarms(AlarmNames=[name])["MetricAlarms"]
    return told | client("cloudwatch").list_tags_for_resource(ResourceARN=told["AlarmArn"])


def dashboard(client, name, wanted):
    told = client("cloudwatch").get_dashboard(DashboardName=name)
    return told | {"DashboardBody": json.loads(told["DashboardBody"])}


def table(client, name, wanted):
    dynamodb = client("dynamodb")
    told = dynamodb.describe_table(TableName=name)["Table"]
    ttl = dynamodb.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
    backups = dynamodb.describe_continuous_backups(TableName=name)["ContinuousBackupsDescription"]
    restorable = backups["PointInTimeRecoveryDescription"]["PointInTimeRecoveryStatus"] == "ENABLED"
    key = told["SSEDescription"]
    return told | {
        "BillingMode": told["BillingModeSummary"]["BillingMode"],
        "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": restorable},
        "SSESpecification": {"Enabled": key["Status"] == "ENABLED", "SSEType": key["SSEType"]},
        "TimeToLiveSpecification": {"AttributeName": ttl["AttributeName"], "Enabled": ttl["TimeToLiveStatus"] == "ENABLED"},
        "Tags": dynamodb.list_tags_of_resource(ResourceArn=told["TableArn"])["Tags"],
    }


def rule(client, name, wanted):
    told = client("events").describe_rule(Name=name)
    targets = client("events").list_targets_by_rule(Rule=name)["Targets"]
    return told | {"EventPattern": json.loads(told["EventPattern"]), "Targets": targets}


def role(client, name, wanted):
    iam = client("iam")
    policies = [
        {"PolicyName": each, "PolicyDocument": iam.get_role_policy(RoleName=name, PolicyName=each)["PolicyDocument"]}
        for each in iam.list_role_policies(RoleName=name)["PolicyNames"]
    ]
    return iam.get_role(RoleName=name)["Role"] | {"Policies": policies}


def function(client, name, wanted):
    told = client("lambda").get_function(FunctionName=name)
    code = wanted["Code"]
    stored = client("s3").get_object(Bucket=code["S3Bucket"], Key=code["S3Key"])["Body"].read()
    digest = base64.b64encode(hashlib.sha256(stored).digest()).decode()
    return told["Configuration"] | {
        # Where Lambda had it from it does not tell.
        "Code": code if told["Configuration"]["CodeSha256"] == digest else told["Configuration"]["CodeSha256"],
        "Tags": told["Tags"],
        "ReservedConcurrentExecutions": told.get("Concurrency", {}).get("ReservedConcurrentExecutions"),
    }


def invoke_config(client, name, wanted):
    told = client("lambda").get_function_event_invoke_config(FunctionName=wanted["FunctionName"])
    return told | {"FunctionName": told["FunctionArn"].rpartition(":")[2], "Qualifier": "$LATEST"}


def permission(client, name, wanted):
    """Its statement in the function's policy, as the call that adds it has it."""
    told = client("lambda").get_policy(FunctionName=wanted["FunctionName"])["Policy"]
    (statement,) = [each for each in json.loads(told)["Statement"] if each["Sid"] == name]
    return {
        "Action": statement["Action"],
        "FunctionName": statement["Resource"].rpartition(":")[2],
        "Principal": statement["Principal"]["Service"],
        "SourceArn": statement["Condition"]["ArnLike"]["AWS:SourceArn"],
        "SourceAccount": statement["Condition"].get("StringEquals", {}).get("AWS:SourceAccount"),
    }


def log_group(client, name, wanted):
    (told,) = client("logs").describe_log_groups(logGroupNamePrefix=name)["logGroups"]
    tags = client("logs").list_tags_for_resource(resourceArn=told["arn"].removesuffix(":*"))["tags"]
    return {"LogGroupName": told["logGroupName"], "RetentionInDays": told.get("retentionInDays"), "Tags": tags}


def bucket(client, name, wanted):
    s3 = client("s3")
    lifecycle = s3.get_bucket_lifecycle_configuration(Bucket=name)
    return {
        "BucketEncryption": s3.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"],
        "BucketName": name,
        "LifecycleConfiguration": {"Rules": lifecycle["Rules"]},
        "NotificationConfiguration": s3.get_bucket_notification_configuration(Bucket=name),
        "OwnershipControls": s3.get_bucket_ownership_controls(Bucket=name)["OwnershipControls"],
        "PublicAccessBlockConfiguration": s3.get_public_access_block(Bucket=name)["PublicAccessBlockConfiguration"],
        "Tags": s3.get_bucket_tagging(Bucket=name),
        "VersioningConfiguration": s3.get_bucket_versioning(Bucket=name),
    }


def bucket_policy(client, name, wanted):
    told = client("s3").get_bucket_policy(Bucket=wanted["Bucket"])
    return {"Bucket": wanted["Bucket"], "PolicyDocument": json.loads(told["Policy"])}


def topic(client, name, wanted):
    sns = client("sns")
    subscribed = sns.list_subscriptions_by_topic(TopicArn=name)["Subscriptions"]
    return sns.get_topic_attributes(TopicArn=name)["Attributes"] | {
        "Subscription": [{key: each[key] for key in ("Protocol", "Endpoint")} for each in subscribed],
        "Tags": sns.list_tags_for_resource(ResourceArn=name)["Tags"],
    }


def topic_policy(client, name, wanted):
    (arn,) = wanted["Topics"]
    told = client("sns").get_topic_attributes(TopicArn=arn)["Attributes"]
    return {"Topics": [arn], "PolicyDocument": json.loads(told["Policy"])}


def queue(client, name, wanted):
    told = client("sqs").get_queue_attributes(QueueUrl=name, AttributeNames=["All"])["Attributes"]
    return told | {"Tags": client("sqs").list_queue_tags(QueueUrl=name)["Tags"]}


def queue_policy(client, name, wanted):
    (url,) = wanted["Queues"]
    told = client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])["Attributes"]
    return {"Queues": [url], "PolicyDocument": json.loads(told["Policy"])}


# How the template's properties read in the API's words, and who is asked.
KINDS = {
    "AWS::ApiGatewayV2::Api": (same, api),
    "AWS::ApiGatewayV2::Authorizer": (same, of_the_api("Authorizer")),
    "AWS::ApiGatewayV2::Integration": (same, of_the_api("Integration")),
    "AWS::ApiGatewayV2::Route": (same, of_the_api("Route")),
    "AWS::ApiGatewayV2::Stage": (same, of_the_api("Stage")),
    "AWS::CloudWatch::Alarm": (same, alarm),
    "AWS::CloudWatch::Dashboard": (forms.dashboard, dashboard),
    "AWS::DynamoDB::Table": (forms.table, table),
    "AWS::Events::Rule": (same, rule),
    "AWS::IAM::Role": (same, role),
    "AWS::Lambda::EventInvokeConfig": (forms.invoke_config, invoke_config),
    "AWS::Lambda::Function": (forms.tagged, function),
    "AWS::Lambda::Permission": (same, permission),
    "AWS::Logs::LogGroup": (forms.tagged, log_group),
    "AWS::S3::Bucket": (forms.bucket, bucket),
    "AWS::S3::BucketPolicy": (same, bucket_policy),
    "AWS::SNS::Topic": (same, topic),
    "AWS::SNS::TopicPolicy": (same, topic_policy),
    "AWS::SQS::Queue": (forms.tagged, queue),
    "AWS::SQS::QueuePolicy": (same, queue_policy),
}
