"""The permissions that docs/operations.md says the operator's tools need."""

import re
from pathlib import Path

TABLE = re.compile(r"^\| `(\w+)[^|]*\|[^|]*\| (`cloudformation:[^|]*)\|$", re.MULTILINE)


def permissions(command):
    """Statements of a policy that allows just these."""
    needs = dict(TABLE.findall(Path("docs/operations.md").read_text()))[command]
    # What a switch needs besides is behind a semicolon; a service is named with the first of its actions.
    service, actions = "", []
    for word in re.findall(r"`([\w:]+)`", needs.partition(";")[0]):
        service = word.partition(":")[0] if ":" in word else service
        actions.append(f"{service}:{word.rpartition(':')[2]}")
    return [{"Effect": "Allow", "Action": actions, "Resource": "*"}]
