"""Keeps SAM CLI to itself: it tells nobody of its use, and does not ask for a newer one."""

import json
import time


def settings(folder):
    """Variables for it; what it keeps, it keeps in the folder."""
    folder.mkdir()
    (folder / "metadata.json").write_text(json.dumps({"lastVersionCheck": time.time()}))
    return {"SAM_CLI_TELEMETRY": "0", "__SAM_CLI_APP_DIR": str(folder)}
