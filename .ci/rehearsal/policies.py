"""What policies say to a request: those of roles, buckets, queues, topics and functions. moto reads little in them."""

import json
import re

OPERATORS = {
    "ArnEquals": lambda asked, wanted: matches(wanted, asked),
    "ArnLike": lambda asked, wanted: matches(wanted, asked),
    "Bool": lambda asked, wanted: asked.lower() == str(wanted).lower(),
    "NumericLessThan": lambda asked, wanted: float(asked) < float(wanted),
    "StringEquals": lambda asked, wanted: asked == str(wanted),
}


def allows(statements, action, resource, context=None, principal=None):
    """Whether any statement allows it and none denies it."""
    return effects(statements, action, resource, context, principal) == {"Allow"}


def denies(statements, action, resource, context):
    return "Deny" in effects(statements, action, resource, context)


def effects(statements, action, resource, context=None, principal=None):
    asked = {key.lower(): value for key, value in (context or {}).items()}
    return {each["Effect"] for each in statements if applies(each, action, resource, asked, principal)}


def of_function(client, arn):
    """Statements of who may invoke it."""
    try:
        return json.loads(client("lambda").get_policy(FunctionName=arn)["Policy"])["Statement"]
    except client("lambda").exceptions.ResourceNotFoundException:
        return []


def of_queue(client, url):
    told = client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["Policy"])
    return json.loads(told["Attributes"]["Policy"])["Statement"]


def of_topic(client, arn):
    return json.loads(client("sns").get_topic_attributes(TopicArn=arn)["Attributes"]["Policy"])["Statement"]


def applies(statement, action, resource, context, principal):
    return (
        of(statement.get("Principal"), principal)
        and any(matches(each, action) for each in listed(statement["Action"]))
        and any(matches(each, resource) for each in listed(statement["Resource"]))
        and all(
            # A condition on what the request does not have does not hold.
            key.lower() in context and any(OPERATORS[operator](context[key.lower()], each) for each in listed(wanted))
            for operator, keys in statement.get("Condition", {}).items()
            for key, wanted in keys.items()
        )
    )


def of(named, principal):
    return named is None or named == "*" or principal is not None and principal in listed(named.get("Service", []))


def listed(value):
    return value if isinstance(value, list) else [value]


def matches(pattern, text):
    """The wildcards of IAM."""
    return re.fullmatch(re.escape(pattern).replace(r"\*", ".*").replace(r"\?", "."), text, re.DOTALL) is not None
