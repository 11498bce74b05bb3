"""An account on this machine: moto's server in this process."""

import contextlib
import logging
import socket
import threading

import boto3
from botocore.config import Config
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, MotoRequestHandler, create_backend_app
from werkzeug.serving import make_server

from settings import REGION

HOST = "127.0.0.1"
# What does not answer at once here is broken.
CONFIG = Config(region_name=REGION, retries={"total_max_attempts": 1}, read_timeout=180)


class Account:
    def __init__(self, address):
        self.address = address
        self.clients = {}

    def client(self, service):
        if service not in self.clients:
            self.clients[service] = boto3.client(service, endpoint_url=self.address, config=CONFIG)
        return self.clients[service]


@contextlib.contextmanager
def running(gate):
    """The account; `gate` stands before all its services."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    stay_here()
    application = gate(DomainDispatcherApplication(create_backend_app))
    server = make_server(HOST, 0, application, threaded=True, request_handler=MotoRequestHandler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield Account(f"http://{HOST}:{server.port}")
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def stay_here():
    """Whatever moto would call elsewhere, it cannot."""
    connect = socket.socket.connect

    def connect_here(self, address):
        if self.family != socket.AF_UNIX and address[0] not in (HOST, "localhost"):
            raise ConnectionRefusedError(f"A rehearsal calls nobody, and this would call {address}")
        return connect(self, address)

    socket.socket.connect = connect_here
