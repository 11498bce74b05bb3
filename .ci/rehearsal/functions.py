"""The deployed archives under AWS's own runtime client, each with what its function in the account has."""

import json
import threading
import urllib.error

from moto.awslambda.models import lambda_backends

import processes
import runtime
from gate import statements
from settings import NUMBER, REGION


class Functions(processes.Processes):
    """By their names in the account; one invocation of each at a time, as the emulator of Lambda takes them."""

    def __init__(self, account, gate, work, running):
        """`running` ends them."""
        super().__init__({})
        self.account, self.gate, self.work, self.running = account, gate, work, running
        self.client = runtime.assemble(work / "runtime")
        self.locks = {}

    def start(self, name):
        told = self.account.client("lambda").get_function_configuration(FunctionName=name)
        role = told["Role"].rpartition("/")[2]
        self.gate.callers[name] = lambda: statements(role)
        properties = {"CodeUri": self.archive(name), "Handler": told["Handler"], "Timeout": told["Timeout"]}
        variables = self.variables(told["Environment"]["Variables"]) | {
            # Lambda signs with keys of the role; the gate tells the roles apart by these.
            "AWS_ACCESS_KEY_ID": name,
            "AWS_LAMBDA_FUNCTION_NAME": name,
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(told["MemorySize"]),
        }
        serving = processes.serving(name, properties, self.client, variables, self.work)
        self.addresses[name] = self.running.enter_context(serving)
        self.locks[name] = threading.Lock()

    def archive(self, name):
        """The bytes that Lambda has taken."""
        path = self.work / f"{name}.zip"
        path.write_bytes(lambda_backends[NUMBER][REGION].get_function(name).code_bytes)
        return path

    def variables(self, deployed):
        """As deployed, but for where the services are."""
        return deployed | {each: self.account.address for each in deployed if each.startswith("AWS_ENDPOINT_URL_")}

    def call(self, function, event):
        with self.locks[function]:
            try:
                return super().call(function, event)
            except urllib.error.HTTPError as fault:
                # So the emulator tells of a function that does not come up; Lambda tells of it as of any other fault.
                return json.loads(fault.read())


def failed(answer):
    """So the emulator tells of what a handler threw."""
    return isinstance(answer, dict) and "errorMessage" in answer
