"""A deployment without an account: packaged, made, fed and operated, in moto. Run by .ci/rehearsal/run."""

import contextlib
import signal
import sys
import tempfile
import time
from pathlib import Path

import account
import deployed
import existing_bucket
import made
import mended
import new_bucket
import packaged
from delivery import Delivery
from functions import Functions
from gate import Gate


def main():
    begun = time.monotonic()
    gate = Gate()
    with tempfile.TemporaryDirectory() as work, account.running(gate) as here, contextlib.ExitStack() as running:
        mended.mend()
        made.teach(here)
        deployed.own_up()
        template = packaged.package(here, Path(work))
        functions = Functions(here, gate, Path(work), running)
        delivery = Delivery(here, functions)
        delivery.lead()
        existing_bucket.prepare(here)
        stacks = {
            story: deployed.deploy(here, template, name, story.PARAMETERS)
            for name, story in (("handover", new_bucket), ("desk", existing_bucket))
        }
        never = template["Resources"].keys() - {name for stack in stacks.values() for name in stack.resources}
        if never:
            sys.exit(f"FAILED: neither stack has {never}")
        for function in here.client("lambda").list_functions()["Functions"]:
            functions.start(function["FunctionName"])
        for story, stack in stacks.items():
            story.rehearse(stack, delivery, gate)
    print(f"Rehearsed, {time.monotonic() - begun:.0f} s")


if __name__ == "__main__":
    # So that an end from outside cleans up, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("FAILED: told to end"))
    main()
