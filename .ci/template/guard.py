"""Holds the template against rules of cfn-guard: AWS Control Tower's, and more that are named.

Run from the project's root, with the Python that SAM CLI is installed in, after the npm package beside this file was installed in target/guard:

    python .ci/template/guard.py [FOLDER_OR_FILE_OF_RULES]...

A finding is allowed where the resource's Metadata.guard.SuppressedRules names the rule; the comment there argues it.
An exception for a rule that was asked and finds nothing is a fault too.
"""

import json
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from samcli.yamlhelper import yaml_parse

from resolved import Deployment
from transformed import transformed

PACKAGE = Path("target/guard/node_modules/@cdklabs/cdk-validator-cfnguard")
CONTROL_TOWER = PACKAGE / "rules/control-tower/cfn-guard"
# Each bound and alarm set, so that what a parameter can mend is no finding; each resource is made in one of them.
DEPLOYMENTS = [
    {"Access": "iam", "AlarmEmail": "desk@example.org", "LogRetentionDays": 365, "IngestConcurrency": 5,
     "QueryConcurrency": 20, "BackfillReports": "reports-of-a-desk"},
    {"Access": "jwt", "JwtIssuer": "https://id.example", "JwtAudience": "desk", "AlarmEmail": "desk@example.org",
     "LogRetentionDays": 365, "IngestConcurrency": 5, "QueryConcurrency": 20, "ExistingBucket": "articles-of-a-desk",
     "ArticlesPrefix": "news/"},
]


def binary():
    system = {"Linux": "ubuntu", "Darwin": "macos"}[platform.system()]
    machine = {"arm64": "aarch64"}.get(platform.machine(), platform.machine())
    path = PACKAGE / "bin" / system / machine / "cfn-guard"
    path.chmod(0o755)
    return path


def findings(resources, rules):
    """Pairs of a rule and a resource that does not comply with it."""
    with tempfile.NamedTemporaryFile("w", suffix=".json") as document:
        json.dump({"Resources": resources}, document)
        document.flush()
        run = subprocess.run(
            [binary(), "validate", "--structured", "-o", "json", "-S", "none", "-d", document.name, "-r", *rules],
            capture_output=True, text=True, check=False,
        )
    if not run.stdout.strip():
        sys.exit(f"cfn-guard fails: {run.stderr}")
    for report in json.loads(run.stdout):
        for broken in report["not_compliant"]:
            for resource in set(re.findall(r"/Resources/(\w+)", json.dumps(broken))):
                yield broken["Rule"]["name"], resource


def asked(rules):
    """Names of all rules in the files."""
    files = [file for rule in rules for file in (rule.rglob("*.guard") if rule.is_dir() else [rule])]
    return {name for file in files for name in re.findall(r"^rule (\w+) when", file.read_text(), re.MULTILINE)}


def main():
    rules = [CONTROL_TOWER, *map(Path, sys.argv[1:])]
    template, written = transformed(), yaml_parse(Path("template.yaml").read_text())
    found, exceptions = set(), set()
    for parameters in DEPLOYMENTS:
        resources = Deployment(template, parameters).resources()
        found |= set(findings(resources, rules))
        exceptions |= {
            (rule, name)
            for name, resource in resources.items()
            # What SAM makes beside a function says what the function says.
            if name in written["Resources"]
            for rule in resource.get("Metadata", {}).get("guard", {}).get("SuppressedRules", [])
        }
    names = asked(rules)
    faults = [f"{resource}: {rule}" for rule, resource in sorted(found - exceptions)]
    faults += [
        f"{resource}: the exception for {rule} is not needed"
        for rule, resource in sorted(exceptions - found)
        # Rules of the registry do not look at what is excepted, and so do not tell.
        if rule in names and rule.islower()
    ]
    print(f"{len(names)} rules, {len(found & exceptions)} findings that the template argues, {len(faults)} faults")
    sys.exit("\n".join(faults) if faults else 0)


main()
