"""Tries vulnerabilities.py against a database on this machine. Run from the project's root."""

import contextlib
import http.server
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import unittest
import zipfile
from pathlib import Path

FLAWED = "pkg:maven/org.example/flawed"
PARTS = [
    {"group": "org.example", "name": "flawed", "purl": f"{FLAWED}@1.0?type=jar"},
    {"group": "org.example", "name": "sound", "purl": "pkg:maven/org.example/sound@2.0?type=jar"},
    {"group": "dev.handover", "name": "handover-model", "purl": "pkg:maven/dev.handover/handover-model@0.1.0?type=jar"},
]
RECORD = {"id": "GHSA-1", "aliases": ["CVE-1"], "summary": "It falls over"}
ACCEPTED = {"part": FLAWED, "id": "GHSA-1", "reason": "nothing falls here"}


class Database(http.server.BaseHTTPRequestHandler):
    record, status, asked = RECORD, 200, []

    def answer(self, content):
        self.send_response(self.status)
        self.end_headers()
        self.wfile.write(json.dumps(content).encode())

    def do_GET(self):
        self.answer(self.record)

    def do_POST(self):
        queries = json.loads(self.rfile.read(int(self.headers["Content-Length"])))["queries"]
        self.asked.append([query["package"]["purl"] for query in queries])
        self.answer({"results": [self.result(query) for query in queries]})

    def result(self, query):
        if query["package"]["purl"] != f"{FLAWED}@1.0":
            return {}
        # Its only vulnerability stands on the second page.
        return {"vulns": [{"id": "GHSA-1"}]} if "page_token" in query else {"next_page_token": "2"}

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def serving(**changes):
    handler = type("Changed", (Database,), {"asked": [], **changes})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", handler
    finally:
        server.shutdown()
        server.server_close()


def check(address, *entries):
    with tempfile.TemporaryDirectory() as folder:
        archive, accepted = Path(folder, "function.zip"), Path(folder, "accepted.json")
        with zipfile.ZipFile(archive, "w") as written:
            written.writestr("META-INF/sbom/function.cdx.json", json.dumps({"components": PARTS}))
        accepted.write_text(json.dumps(entries))
        return subprocess.run(
            [sys.executable, ".ci/vulnerabilities.py", f"--database={address}", f"--accepted={accepted}", archive],
            capture_output=True,
            text=True,
            env={**os.environ, "no_proxy": "127.0.0.1"},
        )


class VulnerabilitiesTest(unittest.TestCase):
    def test_a_finding_fails_and_is_told(self):
        with serving() as (address, handler):
            result = check(address)
        self.assertEqual(1, result.returncode)
        self.assertIn(f"FAILED: {FLAWED}@1.0: GHSA-1, CVE-1: It falls over", result.stderr)
        self.assertEqual([[f"{FLAWED}@1.0", "pkg:maven/org.example/sound@2.0"], [f"{FLAWED}@1.0"]], handler.asked)

    def test_an_accepted_finding_is_told_with_its_reason(self):
        with serving() as (address, _):
            result = check(address, ACCEPTED)
        self.assertEqual(0, result.returncode, result.stderr)
        self.assertIn("(accepted: nothing falls here)", result.stdout)

    def test_what_is_accepted_in_one_part_is_not_in_another(self):
        with serving() as (address, _):
            result = check(address, {**ACCEPTED, "part": "pkg:maven/org.example/sound"})
        self.assertEqual(1, result.returncode)
        self.assertIn("need not accept it", result.stdout)

    def test_a_reason_is_needed(self):
        with serving() as (address, _):
            result = check(address, {**ACCEPTED, "reason": ""})
        self.assertEqual(1, result.returncode)

    def test_a_withdrawn_finding_is_none(self):
        with serving(record={**RECORD, "withdrawn": "2026-01-01T00:00:00Z"}) as (address, _):
            result = check(address)
        self.assertEqual(0, result.returncode, result.stderr)

    def test_a_database_that_fails_is_told_aloud(self):
        with serving(status=503) as (address, _):
            result = check(address)
        self.assertEqual(0, result.returncode, result.stderr)
        self.assertIn("NOT CHECKED", result.stderr)

    def test_a_database_out_of_reach_is_told_aloud(self):
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            result = check(f"http://127.0.0.1:{unused.getsockname()[1]}")
        self.assertEqual(0, result.returncode, result.stderr)
        self.assertIn("NOT CHECKED", result.stderr)

    def test_a_question_that_is_not_understood_fails(self):
        with serving(status=400) as (address, _):
            result = check(address)
        self.assertEqual(1, result.returncode)


if __name__ == "__main__":
    unittest.main()
