"""The archives as SAM CLI runs them: each call in a container of Lambda's base image, or behind its own HTTP API."""

import contextlib
import json
import subprocess
import urllib.error
import urllib.request

import answers
import engine
import image
import runtime
from ending import ended
from processes import CALL_SECONDS_MAX, await_socket, free


class Containers:
    def __init__(self, options, log, api):
        self.options, self.log, self.api = options, log, api

    def invoke(self, function, event):
        command = ["sam", "local", "invoke", function, "--event", event, *self.options]
        with self.log.open("a") as log:
            sam = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=log, text=True)
        with ended(sam, self.log):
            said, _ = sam.communicate(timeout=CALL_SECONDS_MAX)
            if sam.returncode:
                raise SystemExit(f"FAILED: sam local invoke {function} ended with {sam.returncode}")
        return json.loads(said)

    def get(self, target, headers):
        request = urllib.request.Request(f"http://{self.api}{target}", headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=CALL_SECONDS_MAX) as answer:
                return answers.of_http(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as e:
            return answers.of_http(e.code, e.headers, e.read())


@contextlib.contextmanager
def running(work, surroundings):
    with engine.running(work) as client, image.present(client, work):
        variables = work / "variables.json"
        variables.write_text(json.dumps(surroundings.variables(engine.host(client))))
        options = ["--env-vars", variables, "--parameter-overrides", f"Architecture={runtime.ARCHITECTURE}"]
        options += ["--skip-pull-image"]
        with serving(options, work / "start-api.log") as api:
            yield Containers(options, work / "invoke.log", api)


@contextlib.contextmanager
def serving(options, log):
    address = free()
    command = ["sam", "local", "start-api", "--port", address.split(":")[1], "--disable-authorizer"]
    with log.open("w") as out:
        sam = subprocess.Popen(
            [*command, "--warm-containers", "LAZY", *options], stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
        )
    with ended(sam, log):
        await_socket(address, sam)
        yield address
