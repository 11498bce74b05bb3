"""Events and records in AWS's own form, where moto's is another."""

import time
import uuid
from datetime import datetime, timezone


def of_s3(event):
    """moto leaves out what tells which event is the later one."""
    for record in event["Records"]:
        record["s3"]["object"]["sequencer"] = sequencer()
    return event


def of_eventbridge(event):
    told = dict(event["detail"]["object"])
    told["etag"] = told.pop("eTag")
    told["sequencer"] = sequencer()
    return event | {"id": str(uuid.uuid4()), "time": now(), "detail": event["detail"] | {"object": told}}


def of_failure(arn, event, answer, attempts):
    """As Lambda puts it into the queue that is a function's destination."""
    return {
        "version": "1.0",
        "timestamp": now(),
        "requestContext": {
            "requestId": str(uuid.uuid4()),
            "functionArn": f"{arn}:$LATEST",
            "condition": "RetriesExhausted",
            "approximateInvokeCount": attempts,
        },
        "requestPayload": event,
        "responseContext": {"statusCode": 200, "executedVersion": "$LATEST", "functionError": "Unhandled"},
        "responsePayload": answer,
    }


def sequencer():
    return f"{time.time_ns():018X}"


def now():
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
