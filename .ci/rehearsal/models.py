"""Classes of the sort by which moto's CloudFormation knows a type."""

from moto.core.common_models import CloudFormationModel

# CloudFormation's word for a name that a property may give; moto asks for it before it makes one up.
NAMES = {
    "AWS::S3::Bucket": "BucketName",
    "AWS::DynamoDB::Table": "TableName",
    "AWS::Lambda::Function": "FunctionName",
    "AWS::CloudWatch::Alarm": "AlarmName",
    "AWS::IAM::Role": "RoleName",
    "AWS::SNS::Topic": "TopicName",
}
# moto finds them as subclasses, which are gone when nobody holds them.
KEPT = []
# Why resources could not be made; moto itself says only that something failed.
FAULTS = []


class Made:
    """What a stack keeps of a resource: what Ref and GetAtt give."""

    def __init__(self, physical_resource_id, **attributes):
        self.physical_resource_id = physical_resource_id
        self.attributes = attributes

    def get_cfn_attribute(self, name):
        return self.attributes[name]

    def is_created(self):
        return True


def add(kind, make):
    """Has resources of the kind made by `make(name, properties)`."""

    def create(cls, name, resource, account, region, **of):
        try:
            return make(name, {key: value for key, value in resource["Properties"].items() if key != NAMES.get(kind)})
        except Exception as fault:
            FAULTS.append(f"{of['LogicalId']}: {fault}")
            raise

    KEPT.append(
        # Not by a class statement: moto takes a service's name out of the module's.
        type(CloudFormationModel)(
            kind,
            (CloudFormationModel,),
            {
                "__module__": f"rehearsal.{kind}",
                "cloudformation_type": staticmethod(lambda: kind),
                "cloudformation_name_type": staticmethod(lambda: NAMES.get(kind, "")),
                "has_cfn_attr": classmethod(lambda cls, name: True),
                "create_from_cloudformation_json": classmethod(create),
            },
        )
    )


def known():
    """The types that moto's CloudFormation makes by itself."""
    return {each.cloudformation_type() for each in CloudFormationModel.__subclasses__() if each not in KEPT}
