"""Resources that moto's CloudFormation passes over, or makes without some of their properties.

They are made through their service's own API instead, from the properties as moto has worked them out for the stack: a name
or a value that the API does not take fails here as it would fail a deployment.
"""

import json

import forms
import models
from models import Made
from settings import REGION


def teach(account):
    """Has moto's CloudFormation make the types below so, and says of what it is not trusted."""
    by_itself = models.known()
    for kind, (make, lacking) in TYPES.items():
        if (kind in by_itself) == (lacking is None):
            raise SystemExit(f"FAILED: moto's CloudFormation now treats {kind} otherwise than .ci/rehearsal/made.py says")
        models.add(kind, lambda name, properties, make=make: make(account.client, name, properties))
    unknown = [kind.removeprefix("AWS::") for kind, (_, lacking) in TYPES.items() if lacking is None]
    print("Made by their own services' APIs, as moto's CloudFormation does not know them:", ", ".join(unknown))
    print("Made so too, as moto's CloudFormation")
    for kind, (_, lacking) in TYPES.items():
        if lacking:
            print(f"- {lacking}: {kind.removeprefix('AWS::')}")


def api(client, name, properties):
    made = client("apigatewayv2").create_api(**properties)
    return Made(made["ApiId"], ApiEndpoint=made["ApiEndpoint"])


def authorizer(client, name, properties):
    return Made(client("apigatewayv2").create_authorizer(**properties)["AuthorizerId"])


def integration(client, name, properties):
    return Made(client("apigatewayv2").create_integration(**properties)["IntegrationId"])


def route(client, name, properties):
    return Made(client("apigatewayv2").create_route(**properties)["RouteId"])


def stage(client, name, properties):
    return Made(client("apigatewayv2").create_stage(**properties)["StageName"])


def alarm(client, name, properties):
    client("cloudwatch").put_metric_alarm(AlarmName=name, **forms.alarm(properties))
    return Made(name)


def invoke_config(client, name, properties):
    client("lambda").put_function_event_invoke_config(**forms.invoke_config(properties))
    return Made(name)


def permission(client, name, properties):
    client("lambda").add_permission(StatementId=name, **properties)
    return Made(name)


def bucket_policy(client, name, properties):
    client("s3").put_bucket_policy(Bucket=properties["Bucket"], Policy=json.dumps(properties["PolicyDocument"]))
    return Made(name)


def topic_policy(client, name, properties):
    for topic in properties["Topics"]:
        client("sns").set_topic_attributes(
            TopicArn=topic, AttributeName="Policy", AttributeValue=json.dumps(properties["PolicyDocument"])
        )
    return Made(name)


def queue_policy(client, name, properties):
    for queue in properties["Queues"]:
        client("sqs").set_queue_attributes(
            QueueUrl=queue, Attributes={"Policy": json.dumps(properties["PolicyDocument"])}
        )
    return Made(name)


def topic(client, name, properties):
    tags = properties.pop("Tags")
    subscribed = properties.pop("Subscription")
    sns = client("sns")
    arn = sns.create_topic(Name=name, Attributes=properties, Tags=tags)["TopicArn"]
    for each in subscribed:
        sns.subscribe(TopicArn=arn, **each)
    return Made(arn)


def role(client, name, properties):
    iam = client("iam")
    policies = properties.pop("Policies")
    trust = json.dumps(properties.pop("AssumeRolePolicyDocument"))
    made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=trust, **properties)
    for each in policies:
        document = json.dumps(each["PolicyDocument"])
        iam.put_role_policy(RoleName=name, PolicyName=each["PolicyName"], PolicyDocument=document)
    return Made(name, Arn=made["Role"]["Arn"])


def table(client, name, properties):
    dynamodb = client("dynamodb")
    at_first = {each: value for each, value in properties.items() if each not in forms.SET_ON_A_TABLE}
    made = dynamodb.create_table(TableName=name, **forms.table(at_first))
    put(dynamodb, forms.SET_ON_A_TABLE, properties, TableName=name)
    return Made(name, Arn=made["TableDescription"]["TableArn"])


def function(client, name, properties):
    reserved = properties.pop("ReservedConcurrentExecutions", None)
    made = client("lambda").create_function(FunctionName=name, **forms.tagged(properties))
    if reserved is not None:
        client("lambda").put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=int(reserved))
    return Made(name, Arn=made["FunctionArn"])


def bucket(client, name, properties):
    s3 = client("s3")
    s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
    put(s3, forms.SET_ON_A_BUCKET, properties, Bucket=name)
    left = properties.keys() - forms.SET_ON_A_BUCKET.keys()
    if left:
        raise ValueError(f"How a bucket gets its {left} is not known here")
    return Made(name, Arn=f"arn:aws:s3:::{name}")


def put(service, settings, properties, **of):
    for name, setting in settings.items():
        if name in properties:
            getattr(service, setting.call)(**of, **{setting.argument: setting.form(properties[name])})


# None for what moto's CloudFormation does not know at all.
TYPES = {
    "AWS::ApiGatewayV2::Api": (api, None),
    "AWS::ApiGatewayV2::Authorizer": (authorizer, None),
    "AWS::ApiGatewayV2::Integration": (integration, None),
    "AWS::ApiGatewayV2::Route": (route, None),
    "AWS::ApiGatewayV2::Stage": (stage, None),
    "AWS::CloudWatch::Alarm": (alarm, None),
    "AWS::DynamoDB::Table": (table, "drops time to live and recovery to a point in time"),
    "AWS::IAM::Role": (role, "keeps policies so that they cannot be read back"),
    "AWS::Lambda::EventInvokeConfig": (invoke_config, None),
    "AWS::Lambda::Function": (function, "drops architecture, tracing and tags"),
    "AWS::Lambda::Permission": (permission, "gives no identity"),
    "AWS::S3::Bucket": (bucket, "drops all but encryption and tags"),
    "AWS::S3::BucketPolicy": (bucket_policy, None),
    "AWS::SNS::Topic": (topic, "drops tags"),
    "AWS::SNS::TopicPolicy": (topic_policy, None),
    "AWS::SQS::QueuePolicy": (queue_policy, None),
}
