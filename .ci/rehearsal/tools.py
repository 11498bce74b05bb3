"""The operator's tools against a stack of the account, with no more permissions than their documentation says they need."""

import os
import subprocess

import documented
import stack

SECONDS_MAX = 120
KEY = "operator"
# For a second's work the best code is not worth its making.
BRIEFLY = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")


class Tools:
    def __init__(self, account, gate, name):
        self.gate, self.stack = gate, name
        # An address and not a name, so that the bucket's name does not become part of a host's.
        self.environment = os.environ | {"AWS_ENDPOINT_URL": account.address, "AWS_ACCESS_KEY_ID": KEY}

    def run(self, command, *options, says=()):
        """What it says, in which certain words are to be."""
        self.gate.callers[KEY] = lambda: documented.permissions(command)
        run = subprocess.run(
            [stack.java(), *BRIEFLY, "-jar", stack.JAR, command, "--stack", self.stack, *options],
            env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS_MAX,
            check=False,
        )
        told = f"{self.stack}: handover.jar {' '.join([command, *options])}\n{run.stdout}"
        missing = [each for each in says if each not in run.stdout]
        if run.returncode or missing or self.gate.refused:
            raise SystemExit(
                f"FAILED: {told}{run.stderr}exit {run.returncode}, not said: {missing}, refused: {self.gate.refused}"
            )
        print(told, end="", flush=True)
