"""Where moto does otherwise than AWS in what the stack lives by, and is set right for this process."""

import json

import moto.cloudformation.parsing as parsing
from moto.iam.access_control import PermissionResult
from moto.logs.models import LogGroup
from moto.s3 import notifications
from moto.s3.models import FakeBucket, S3Backend

import policies

# The functions and the tools reach S3 by TLS; only moto is without.
OVER_TLS = {"aws:SecureTransport": "true", "s3:TlsVersion": "1.3"}


def mend():
    print("Set right in moto, which")
    for each in (
        leave_no_value_out_of_lists,
        end_arns_of_log_groups,
        heed_conditions_of_a_buckets_policy,
        tell_of_delete_markers,
    ):
        each()
        print(f"- {each.__doc__}")


def leave_no_value_out_of_lists():
    """leaves AWS::NoValue in lists, as null"""
    clean = parsing.clean_json

    def cleaned(value, resources):
        value = clean(value, resources)
        return [each for each in value if each is not None] if isinstance(value, list) else value

    parsing.clean_json = cleaned


def end_arns_of_log_groups():
    """gives a log group's ARN without the star that stands for its streams"""
    attribute = LogGroup.get_cfn_attribute
    LogGroup.get_cfn_attribute = lambda self, name: attribute(self, name) + (":*" if name == "Arn" else "")


def heed_conditions_of_a_buckets_policy():
    """takes a condition of a bucket's policy that does not hold for a refusal"""

    def permission(self, action, resource):
        statements = json.loads(self.policy)["Statement"] if self.policy else []
        denied = policies.denies(statements, action, resource, OVER_TLS)
        return PermissionResult.DENIED if denied else PermissionResult.NEUTRAL

    FakeBucket.get_permission = permission


def tell_of_delete_markers():
    """notifies nobody when an object of a versioned bucket is deleted"""
    mark = S3Backend._set_delete_marker

    def marked(self, bucket_name, key_name):
        bucket = self.get_bucket(bucket_name)
        key = bucket.keys[key_name]
        marker = mark(self, bucket_name, key_name)
        event = notifications.S3NotificationEvent.OBJECT_REMOVED_DELETE_MARKER_CREATED_EVENT
        notifications.send_event(self.account_id, event, bucket, key)
        return marker

    S3Backend._set_delete_marker = marked
