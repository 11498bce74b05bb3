"""The archives unzipped, each under AWS's runtime interface client and emulator as plain processes: no container."""

import contextlib
import json
import os
import socket
import subprocess
import time
import urllib.parse
import urllib.request
import zipfile
from pathlib import Path

import answers
import runtime
import stack
from ending import ended
from surroundings import TEMPLATE

START_SECONDS_MAX = 60
CALL_SECONDS_MAX = 120
PASSED_ON = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION", "PATH")


class Processes:
    def __init__(self, addresses):
        self.addresses = addresses

    def invoke(self, function, event):
        return self.call(function, event.read_bytes())

    def get(self, target, headers):
        return answers.of_function(self.call("QueryFunction", http_event(target, headers)))

    def call(self, function, event):
        url = f"http://{self.addresses[function]}/2015-03-31/functions/function/invocations"
        with urllib.request.urlopen(url, data=event, timeout=CALL_SECONDS_MAX) as answer:
            return json.loads(answer.read())


def http_event(target, headers):
    """As the API would hand a GET to the function."""
    event = json.loads(Path("events/httpapi-exchange.json").read_text())
    parts = urllib.parse.urlsplit(target)
    event["rawPath"], event["rawQueryString"] = parts.path, parts.query
    event["requestContext"]["http"]["path"] = parts.path
    event["headers"] = {**event["headers"], **headers}
    parameters = urllib.parse.parse_qs(parts.query)
    event["queryStringParameters"] = {name: ",".join(values) for name, values in parameters.items()}
    return json.dumps(event).encode()


@contextlib.contextmanager
def running(work, surroundings):
    client = runtime.assemble(work / "runtime")
    variables = surroundings.variables("127.0.0.1")
    with contextlib.ExitStack() as running:
        yield Processes(
            {
                name: running.enter_context(serving(name, properties, client, variables[name], work))
                for name, properties in functions()
            }
        )


def functions():
    for name, resource in TEMPLATE.items():
        if resource["Type"] == "AWS::Serverless::Function":
            yield name, resource["Properties"]


@contextlib.contextmanager
def serving(name, properties, client, variables, work):
    task = work / name
    with zipfile.ZipFile(properties["CodeUri"]) as archive:
        archive.extractall(task)
    address, api = free(), free()
    environment = {
        **{each: os.environ[each] for each in PASSED_ON},
        **runtime.environment(stack.java(), client),
        **variables,
        "AWS_LAMBDA_FUNCTION_TIMEOUT": str(properties["Timeout"]),
    }
    command = [runtime.EMULATOR, "--log-level", "error", "--runtime-interface-emulator-address", address]
    command += ["--runtime-api-address", api, client / "bootstrap", properties["Handler"]]
    log = work / f"{name}.log"
    with log.open("w") as out:
        emulator = subprocess.Popen(
            command, cwd=task, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT
        )
    with ended(emulator, log):
        await_socket(address, emulator)
        yield address


def free():
    with socket.socket() as any_free:
        any_free.bind(("127.0.0.1", 0))
        return "127.0.0.1:{}".format(any_free.getsockname()[1])


def await_socket(address, process):
    host, port = address.split(":")
    for _ in range(START_SECONDS_MAX * 10):
        with contextlib.suppress(OSError), socket.create_connection((host, int(port)), timeout=1):
            return
        if process.poll() is not None:
            break
        time.sleep(0.1)
    raise SystemExit(f"FAILED: nothing listens at {address}")
