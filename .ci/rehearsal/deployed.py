"""A stack of the account: made by CloudFormation, then held against the template."""

import json

import models
from asked import KINDS
from expected import Expected
from packaged import BUCKET
from settings import REGION
from transformed import translated

# Properties that moto takes and forgets. What is kept after all is to be taken off.
FORGOTTEN = {
    ("AWS::Lambda::Function", "LoggingConfig"): "moto's Lambda forgets it",
}


class Stack:
    def __init__(self, account, name, resources, outputs):
        self.account, self.name, self.resources, self.outputs = account, name, resources, outputs


def own_up():
    for (kind, name), why in FORGOTTEN.items():
        print(f"Held by nobody: {name} of {kind.removeprefix('AWS::')}, since {why}")


def deploy(account, packaged, name, parameters):
    """The stack, when it is complete and everything in it is as the template says."""
    template = translated(packaged, parameters)
    key = f"{name}.template"
    account.client("s3").put_object(Bucket=BUCKET, Key=key, Body=json.dumps(template))
    cloudformation = account.client("cloudformation")
    try:
        cloudformation.create_stack(
            StackName=name,
            # As sam deploy does: the template is too large to go along with the call.
            TemplateURL=f"https://s3.{REGION}.amazonaws.com/{BUCKET}/{key}",
            Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
            Capabilities=["CAPABILITY_IAM"],
        )
    # moto answers with a page where it fails itself.
    except Exception as fault:
        raise SystemExit(f"FAILED: the stack {name} cannot be made: {models.FAULTS or fault}") from fault
    cloudformation.get_waiter("stack_create_complete").wait(StackName=name)
    identities = {
        resource["LogicalResourceId"]: resource["PhysicalResourceId"]
        for resource in cloudformation.describe_stack_resources(StackName=name)["StackResources"]
        # So moto lists what a condition leaves out.
        if "PhysicalResourceId" in resource
    }
    expected = Expected(template, parameters, name, identities)
    complete(name, expected)
    held = sum(hold(account, each, expected) for each in expected.made)
    (told,) = cloudformation.describe_stacks(StackName=name)["Stacks"]
    print(f"{name}: {told['StackStatus']}, {len(identities)} resources, {held} properties as their services tell them")
    outputs = {output["OutputKey"]: output["OutputValue"] for output in told["Outputs"]}
    return Stack(account, name, identities, outputs)


def complete(stack, expected):
    """Nothing of the template was passed over, and nothing was made that a condition leaves out."""
    missing = {name: expected.made[name]["Type"] for name in expected.made.keys() - expected.identities.keys()}
    if missing:
        raise SystemExit(f"FAILED: of {stack} moto made nothing of {missing}: .ci/rehearsal/made.py may")
    if expected.identities.keys() != expected.made.keys():
        raise SystemExit(f"FAILED: {stack} has {expected.identities.keys() - expected.made.keys()} besides")


def hold(account, name, expected):
    """How many properties the resource has as it is to have them, which is all."""
    kind = expected.made[name]["Type"]
    if kind not in KINDS:
        raise SystemExit(f"FAILED: nobody is asked whether {name} is there: .ci/rehearsal/asked.py may, of {kind}")
    form, ask = KINDS[kind]
    wanted = expected.properties(name)
    told = ask(account.client, expected.identities[name], wanted)
    wanted = form(wanted)
    for forgotten in [each for of, each in FORGOTTEN if of == kind]:
        if forgotten in told:
            raise SystemExit(f"FAILED: {kind}.{forgotten} is kept: take it off .ci/rehearsal/deployed.py's list")
        wanted.pop(forgotten, None)
    for each, value in wanted.items():
        if not same(value, told.get(each)):
            raise SystemExit(f"FAILED: {name}.{each} is to be {value}, and its service says {told.get(each)}")
    return len(wanted)


def same(wanted, told):
    """Whether all that is wanted is there; a service may add what it has by default."""
    if isinstance(wanted, dict):
        return isinstance(told, dict) and all(same(value, told.get(key)) for key, value in wanted.items())
    if isinstance(wanted, list):
        return isinstance(told, list) and len(wanted) == len(told) and all(map(same, wanted, told))
    if isinstance(wanted, bool):
        return str(wanted).lower() == str(told).lower()
    try:
        # CloudFormation takes a number's digits for the number.
        return float(wanted) == float(told)
    except (TypeError, ValueError):
        return wanted == told
