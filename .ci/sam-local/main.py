"""Runs the archives that template.yaml deploys as AWS would run them, against a local stack.

In containers, by SAM CLI; where none can run, in plain processes, and says so. Run by .ci/sam-local/run.
"""

import os
import signal
import sys
import tempfile
import time
from pathlib import Path

from docker.errors import DockerException

import containers
import processes
import quiet
import stack
from checks import Checks
from engine import NoContainers
from surroundings import Surroundings

CHOICE = "ARCHIVES_RUN_IN"
WAYS = {"containers": containers, "processes": processes}


def main():
    chosen = os.environ.get(CHOICE)
    if chosen and chosen not in WAYS:
        sys.exit(f"FAILED: {CHOICE} is one of {', '.join(WAYS)}, not {chosen}")
    with tempfile.TemporaryDirectory() as work:
        work = Path(work)
        settle(work)
        with stack.serving(work / "stack"):
            surroundings = Surroundings(work / "stack")
            if chosen == "processes":
                run(chosen, work, surroundings)
                return
            try:
                run("containers", work, surroundings)
            except (NoContainers, DockerException) as reason:
                if chosen:
                    sys.exit(f"FAILED: no container runs here: {reason}")
                warn(reason)
                run("processes", work, surroundings)
                warn(reason)


def settle(work):
    """What SAM CLI writes stays in the folder, and what it would ask of elsewhere is answered."""
    (work / "stack").mkdir()
    os.environ.update(
        quiet.settings(work / "sam"),
        TMPDIR=str(work),
        # It would ask AWS whose account this is, for seconds, and then take any.
        AWS_ENDPOINT_URL_STS="http://127.0.0.1:9",
        AWS_MAX_ATTEMPTS="1",
        AWS_ACCESS_KEY_ID="local",
        AWS_SECRET_ACCESS_KEY="local",
        AWS_REGION="eu-central-1",
        AWS_DEFAULT_REGION="eu-central-1",
        PATH=os.path.dirname(sys.executable) + os.pathsep + os.environ["PATH"],
    )


def run(way, work, surroundings):
    start = time.monotonic()
    with WAYS[way].running(work, surroundings) as running:
        Checks(running, surroundings).all()
    print(f"The archives ran in {way}, {time.monotonic() - start:.0f} s")


def warn(reason):
    print(f"\n!!! NO CONTAINER RUNS HERE: the archives run in plain processes only.\n!!! {reason}\n", flush=True)


if __name__ == "__main__":
    # So that an end from outside cleans up, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("FAILED: told to end"))
    main()
