"""A stack with a bucket of its own, from the first article to the last alarm that an operator mends."""

import json

import policies
from checks import COPY, EXCHANGES, holds
from desk import Desk
from settings import NUMBER
from tools import Tools

PARAMETERS = {"AlarmEmail": "desk@example.org", "QuietHours": "24"}
DENIED = "wire copy/отказ 4+.txt"


def rehearse(stack, delivery, gate):
    desk, tools = Desk(stack, delivery, gate), Tools(stack.account, gate, stack.name)
    holds(desk.get("/health") == {"status": "ok"}, "unwell")
    who_may(desk)
    desk.put(COPY)
    desk.serves(*EXCHANGES)
    desk.reads_all()
    desk.nothing_amiss()
    tools.run("replay", says=["1 objects, 1 read before by these rules; 0 read."])

    untold(desk, "untold.txt")
    tools.run("replay", says=["2 objects, 1 read before by these rules; 1 posted."])

    with desk.role_without("ReadArticles"):
        desk.put(DENIED, becomes=None)
    holds(len(gate.refused) == 3 and all("s3:GetObject" in each for each in gate.refused), gate.refused)
    gate.refused.clear()
    tools.run("redrive", "--show", says=[f"{DENIED}: ", "S3 denies access", "1 failed events wait."])
    tools.run("redrive", says=[f"{DENIED}: posted", "1 events handed over, 0 fail again and wait."])
    tools.run("redrive", "--show", says=["0 failed events wait."])

    desk.put("blank.txt", b" \n", becomes="rejected as empty")
    tools.run("rejected", says=["blank.txt\tempty\t", "1 rejected: {empty=1}."])
    tools.run("audit", says=["No differences in 4 articles, "])
    for key in (COPY, "untold.txt", DENIED):
        desk.remove(key)
    desk.serves()
    desk.nothing_amiss()


def who_may(desk):
    """What nothing here would try: plain text and old TLS, and an alarm."""
    policy = json.loads(desk.s3.get_bucket_policy(Bucket=desk.bucket)["Policy"])["Statement"]
    for transport in ({"aws:SecureTransport": "false"}, {"aws:SecureTransport": "true", "s3:TlsVersion": "1.1"}):
        holds(policies.denies(policy, "s3:GetObject", f"arn:aws:s3:::{desk.bucket}/{COPY}", transport), policy)
    topic = desk.stack.resources["AlarmTopic"]
    policy = policies.of_topic(desk.stack.account.client, topic)
    alarm = {"aws:SourceAccount": NUMBER}
    holds(policies.allows(policy, "sns:Publish", topic, alarm, "cloudwatch.amazonaws.com"), policy)


def untold(desk, key):
    """Puts an article while the bucket notifies nobody."""
    told = desk.s3.get_bucket_notification_configuration(Bucket=desk.bucket)
    del told["ResponseMetadata"]
    desk.s3.put_bucket_notification_configuration(Bucket=desk.bucket, NotificationConfiguration={})
    desk.put(key, becomes=None)
    desk.s3.put_bucket_notification_configuration(Bucket=desk.bucket, NotificationConfiguration=told)
