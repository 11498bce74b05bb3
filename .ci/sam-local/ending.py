"""Ends what was started, and shows what it said if something failed meanwhile."""

import contextlib
import subprocess
import sys

GRACE_SECONDS = 30
SHOWN_MAX = 8000


@contextlib.contextmanager
def ended(process, log=None):
    try:
        yield process
    except (Exception, SystemExit):
        if log:
            print(f"{log.name} ends with:\n{log.read_text()[-SHOWN_MAX:]}", file=sys.stderr)
        raise
    finally:
        process.terminate()
        try:
            process.wait(GRACE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
