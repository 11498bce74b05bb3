"""Asks a database of known vulnerabilities, OSV, for every part of the archives. A finding that nobody accepted is a failure.

    vulnerabilities.py [--database ADDRESS] [--accepted FILE] [ARCHIVE...]

Run from the project's root after `mvn package`. If the database does not answer, that is said aloud and fails nothing.
"""

import argparse
import http.client
import json
import sys
import urllib.error
import urllib.request
import zipfile

import hidden
import sbom

ARCHIVES = ("functions/ingest/target/ingest.zip", "functions/query/target/query.zip")
OURS = "dev.handover"
TIMEOUT_SECONDS = 10


class Unreachable(Exception):
    pass


def parts(archives):
    """Package URLs, without qualifiers, of all that others wrote."""
    found = set()
    for path in archives:
        with zipfile.ZipFile(path) as archive:
            found |= {listed["purl"].partition("?")[0] for listed in sbom.components(archive) if listed["group"] != OURS}
            found |= set(hidden.parts(archive))
    return sorted(found)


def ask(address, question=None):
    body = None if question is None else json.dumps(question).encode()
    try:
        with urllib.request.urlopen(
            urllib.request.Request(address, body, {"Content-Type": "application/json"}), timeout=TIMEOUT_SECONDS
        ) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        if error.code == 400:
            sys.exit(f"FAILED: {address} does not understand what it is asked: {error.read().decode(errors='replace')}")
        raise Unreachable(error) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        raise Unreachable(error) from error


def findings(database, purls):
    """Pairs of a part and the identifier of a vulnerability."""
    queries = [{"package": {"purl": purl}} for purl in purls]
    while queries:
        results = ask(f"{database}/v1/querybatch", {"queries": queries}).get("results", [])
        if len(results) != len(queries):
            raise Unreachable(f"{len(results)} results of {len(queries)} queries")
        further = []
        for query, result in zip(queries, results):
            for vulnerability in result.get("vulns", []):
                yield query["package"]["purl"], vulnerability["id"]
            if result.get("next_page_token"):
                further.append({**query, "page_token": result["next_page_token"]})
        queries = further


def record(database, identifier):
    try:
        return ask(f"{database}/v1/vulns/{identifier}")
    except Unreachable as error:
        return {"summary": f"of which the database tells no more ({error})"}


def accepted(path):
    """Reasons, by a part's package URL without its version and an identifier."""
    with open(path) as file:
        entries = json.load(file)
    for entry in entries:
        if set(entry) != {"part", "id", "reason"} or not all(entry.values()):
            sys.exit(f"FAILED: {path}: an entry has a part, an id and a reason, not {entry}")
    return {(entry["part"], entry["id"]): entry["reason"] for entry in entries}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", default="https://api.osv.dev")
    parser.add_argument("--accepted", default=".ci/vulnerabilities-accepted.json")
    parser.add_argument("archives", nargs="*", default=ARCHIVES)
    options = parser.parse_args()
    purls, reasons = parts(options.archives), accepted(options.accepted)
    try:
        found = sorted(set(findings(options.database, purls)))
    except Unreachable as error:
        print(f"WARNING: known vulnerabilities are NOT CHECKED, {options.database} does not answer: {error}", file=sys.stderr)
        return
    failures = []
    for purl, identifier in found:
        told = record(options.database, identifier)
        reason = reasons.pop((purl.rpartition("@")[0], identifier), None)
        line = f"{purl}: {', '.join([identifier, *told.get('aliases', [])])}: {told.get('summary', 'no summary')}"
        if told.get("withdrawn"):
            print(f"{line} (withdrawn)")
        elif reason:
            print(f"{line} (accepted: {reason})")
        else:
            failures.append(f"FAILED: {line}")
    for part, identifier in reasons:
        print(f"{part}: {identifier} is not found any more, {options.accepted} need not accept it")
    print(f"{len(purls)} parts, {len(found)} known vulnerabilities, {len(failures)} of them not accepted")
    if failures:
        sys.exit("\n".join([*failures, f"Take versions without them, or say in {options.accepted} why they do no harm here."]))


if __name__ == "__main__":
    main()
