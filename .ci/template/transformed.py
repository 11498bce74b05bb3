"""The template as CloudFormation deploys it: what SAM makes of it, as JSON on standard output.

Run from the project's root with the Python that SAM CLI is installed in:

    python .ci/template/transformed.py [PARAMETER=VALUE]...
"""

import json
import logging
import sys
from pathlib import Path

from samcli.yamlhelper import yaml_parse
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator

# SAM counts what it is used for, and warns when nobody wants to know.
logging.getLogger("samtranslator.metrics.metrics").setLevel(logging.ERROR)

# SAM needs a place of the archives; in a real deployment sam has put them there.
ARCHIVES = "s3://archives/"


def transformed(parameters=None, archives=ARCHIVES):
    """The template after SAM's transform; every function's archive is at `archives` under its file's name."""
    template = yaml_parse(Path("template.yaml").read_text())
    for resource in template["Resources"].values():
        if resource["Type"] == "AWS::Serverless::Function":
            resource["Properties"]["CodeUri"] = archives + Path(resource["Properties"]["CodeUri"]).name
    return translated(template, parameters)


def translated(template, parameters=None):
    """Any template after SAM's transform."""
    return Translator({}, Parser()).translate(template, parameters or {})


if __name__ == "__main__":
    given = dict(argument.split("=", 1) for argument in sys.argv[1:])
    json.dump(transformed(given), sys.stdout, indent=1)
