"""Starts the local stack on free ports with some articles in it, and ends it again.

    with stack.serving(folder) as address:
        ...

`stack.py FOLDER INBOX` prints the address and serves until it is told to end. Run from the project's root when `handover.jar` was built.
"""

import contextlib
import glob
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

JAR = Path("functions/workbench/local/target/handover.jar")
JAVA = 25
JDKS = (
    "/usr/lib/jvm/*/bin/java",
    "/Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java",
    os.path.expanduser("~/.sdkman/candidates/java/*/bin/java"),
)
START_SECONDS_MAX = 120


def java():
    """The java that the build is for: whatever runs Maven may be older."""
    candidates = [os.path.join(os.environ.get("JAVA_HOME", ""), "bin/java"), shutil.which("java") or ""]
    for pattern in JDKS:
        candidates += sorted(glob.glob(pattern))
    for candidate in filter(os.path.exists, candidates):
        said = subprocess.run([candidate, "-version"], capture_output=True, text=True).stderr
        if re.search(rf'version "{JAVA}[.\"-]', said):
            return candidate
    raise SystemExit(f"FAILED: no JDK {JAVA} where Maven's toolchains look either")


def get(url, **headers):
    """Body and headers of an answer."""
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=30) as answer:
        return answer.read().decode(), answer.headers


def articles(address):
    """How many articles the stack has read."""
    count, target = 0, "/articles?limit=100"
    while target:
        page = json.loads(get(address + target)[0])
        count, target = count + len(page["articles"]), page["next"]
    return count


def ready(process, log):
    """The address in the line that says that all runs."""
    for _ in range(START_SECONDS_MAX * 10):
        found = re.search(r"Ready: HTTP (\S+),", log.read_text())
        if found:
            return found[1]
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise SystemExit("FAILED: the local stack did not start:\n" + log.read_text())


def endpoints(folder):
    """Those of S3 and of DynamoDB, where a stack serves from the folder."""
    said = re.search(r"S3 (\S+?)[, ].*DynamoDB ([^\s,]+)", (Path(folder) / "serve.log").read_text())
    return said[1], said[2]


@contextlib.contextmanager
def serving(folder, inbox=None):
    """The address of a stack that keeps its data in the folder and has read the inbox's files."""
    folder = Path(folder)
    inbox = Path(inbox or folder / "inbox")
    inbox.mkdir(parents=True, exist_ok=True)
    log = folder / "serve.log"
    command = [java(), "-jar", str(JAR), "serve", "--bound", "--port=0", f"--data={folder / 'data'}", f"--inbox={inbox}"]
    with log.open("w") as out:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT)
    try:
        address = ready(process, log)
        files = sum(1 for file in inbox.rglob("*") if file.is_file())
        for _ in range(START_SECONDS_MAX * 5):
            # The sample that every stack starts with is one more.
            if articles(address) > files:
                break
            time.sleep(0.2)
        else:
            raise SystemExit("FAILED: the local stack did not read its articles:\n" + log.read_text())
        yield address
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    with serving(*sys.argv[1:]) as told:
        print(told, flush=True)
        signal.pause()
