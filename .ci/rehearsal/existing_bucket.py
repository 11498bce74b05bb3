"""A stack for a bucket that was there: its events come by EventBridge, of one prefix only, and reading takes a token."""

import contextlib
import json
import re

from checks import EXCHANGES, holds
from desk import Desk
from settings import REGION
from tools import Tools

BUCKET = "desk-archive"
PARAMETERS = {
    "ExistingBucket": BUCKET,
    "ArticlesPrefix": "wires/",
    "BackfillReports": "desk-reports",
    "IngestConcurrency": "5",
    "QueryConcurrency": "20",
    "Access": "jwt",
    "JwtIssuer": "https://id.example.org",
    "JwtAudience": "handover,desk",
}
KEY = "wires/обмен 4+июля.txt"


def prepare(account):
    account.client("s3").create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})


def rehearse(stack, delivery, gate):
    desk, tools = Desk(stack, delivery, gate, token="any"), Tools(stack.account, gate, stack.name)
    desk.put(KEY, becomes=None)
    let_events_through(desk)
    holds(desk.api.get("/exchanges").status == 401, "A reader without a token is let in")
    holds(desk.api.get("/health").status == 200, "unwell")
    desk.put("photographs/of it.txt", becomes=None)
    tools.run("replay", says=["1 objects, 0 read before by these rules; 1 posted."])
    desk.serves(*EXCHANGES)
    desk.nothing_amiss()

    desk.put(KEY, b"Nothing happened.\n")
    desk.serves()
    desk.put(KEY)
    desk.serves(*EXCHANGES)

    with nobody_invokes(desk):
        desk.remove(KEY, becomes=None)
    desk.serves(*EXCHANGES)
    tools.run("redrive", "--show", says=[f"{KEY}: could not be handed over", "1 failed events wait."])
    tools.run("redrive", says=[f"{KEY}: removed", "1 events handed over, 0 fail again and wait."])
    desk.serves()

    desk.put(KEY)
    desk.remove(KEY)
    desk.serves()
    tools.run("audit", says=["No differences in "])
    desk.nothing_amiss()


def let_events_through(desk):
    """What the stack's output says is to be done."""
    said = desk.stack.outputs["LetEventsThrough"]
    configuration = re.fullmatch(
        rf"aws s3api put-bucket-notification-configuration --bucket {BUCKET} --notification-configuration '(.+)'", said
    )
    holds(configuration, said)
    desk.s3.put_bucket_notification_configuration(
        Bucket=BUCKET, NotificationConfiguration=json.loads(configuration[1])
    )


@contextlib.contextmanager
def nobody_invokes(desk):
    """Nobody may invoke the ingest function, for a while."""
    lambdas, function = desk.stack.account.client("lambda"), desk.stack.outputs["IngestFunctionName"]
    (statement,) = json.loads(lambdas.get_policy(FunctionName=function)["Policy"])["Statement"]
    lambdas.remove_permission(FunctionName=function, StatementId=statement["Sid"])
    try:
        yield
    finally:
        lambdas.add_permission(
            FunctionName=function,
            StatementId=statement["Sid"],
            Action=statement["Action"],
            Principal=statement["Principal"]["Service"],
            SourceArn=statement["Condition"]["ArnLike"]["AWS:SourceArn"],
        )
