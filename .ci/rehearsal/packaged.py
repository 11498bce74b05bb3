"""What `sam package` makes of the template: the archives lie in a bucket, and the template says where."""

import hashlib
import os
import subprocess
import sys
import urllib.parse
from pathlib import Path

from samcli.yamlhelper import yaml_parse

import quiet
from settings import REGION

BUCKET = "archives-of-a-desk"


def package(account, work):
    """The packaged template, checked."""
    account.client("s3").create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    to = work / "packaged.yaml"
    run = subprocess.run(
        [Path(sys.executable).with_name("sam"), "package", "--s3-bucket", BUCKET, "--no-progressbar",
         "--output-template-file", to],
        env=os.environ | quiet.settings(work / "sam") | {"AWS_ENDPOINT_URL": account.address},
        capture_output=True, text=True, check=False,
    )
    if run.returncode:
        sys.exit(f"FAILED: sam package: {run.stdout}{run.stderr}")
    written, made = (yaml_parse(path.read_text()) for path in (Path("template.yaml"), to))
    archives = placed(account, written, made)
    print(f"sam package: {', '.join(archives)}; nothing else of the template is changed")
    return made


def placed(account, written, made):
    """The archives, each of which lies where the template says."""
    archives = []
    for name, resource in made["Resources"].items():
        # SAM CLI's own mark.
        resource.get("Metadata", {}).pop("SamResourceId")
        if not resource["Metadata"]:
            del resource["Metadata"]
        if resource["Type"] != "AWS::Serverless::Function":
            continue
        at = urllib.parse.urlsplit(resource["Properties"]["CodeUri"])
        archive = Path(written["Resources"][name]["Properties"]["CodeUri"])
        stored = account.client("s3").get_object(Bucket=at.netloc, Key=at.path[1:])["Body"].read()
        if stored != archive.read_bytes():
            sys.exit(f"FAILED: {at.geturl()} is not {archive}")
        archives.append(f"{archive.name} {hashlib.sha256(stored).hexdigest()[:12]}")
        written["Resources"][name]["Properties"]["CodeUri"] = at.geturl()
    if made != written:
        sys.exit("FAILED: sam package changed more than the places of the archives")
    return archives
