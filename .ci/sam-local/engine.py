"""A container engine: the one that answers, or else a daemon of our own that leaves with us."""

import contextlib
import ipaddress
import os
import shutil
import subprocess
import time
from pathlib import Path

import docker

from ending import ended

# Containers talk to this machine alone, so that neither its firewall nor its forwarding need change; vfs runs anywhere.
DAEMON = "dockerd --storage-driver=vfs --iptables=false --ip6tables=false --ip-forward=false --ip-masq=false".split()
BRIDGE = "docker0"
START_SECONDS_MAX = 60


class NoContainers(Exception):
    """Why none can run here."""


@contextlib.contextmanager
def running(work):
    """A client of it; what SAM CLI asks is the same one."""
    if client := answering():
        yield client
        return
    install()
    if client := answering():
        yield client
        return
    with started(work) as client:
        yield client


def answering():
    with contextlib.suppress(docker.errors.DockerException):
        client = docker.from_env()
        client.ping()
        return client
    return None


def install():
    if os.geteuid() != 0:
        raise NoContainers("no container engine answers, and only root may start one")
    if shutil.which("dockerd"):
        return
    if not Path("/etc/debian_version").exists():
        raise NoContainers("no container engine answers, and dockerd is not installed")
    print("Installing docker.io, since no container engine answers", flush=True)
    for command in ("update -qq", "install -y -qq --no-install-recommends docker.io"):
        done = subprocess.run(
            ["apt-get", *command.split()],
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise NoContainers(f"docker.io cannot be installed: {(done.stderr or done.stdout).strip()[-1000:]}")


@contextlib.contextmanager
def started(work):
    """A daemon that keeps all it has in the folder."""
    os.environ["DOCKER_HOST"] = f"unix://{work}/docker.sock"
    places = [f"--host={os.environ['DOCKER_HOST']}", f"--data-root={work}/images", f"--exec-root={work}/run"]
    bridge_was_there = has(BRIDGE)
    log = work / "dockerd.log"
    with log.open("w") as out:
        daemon = subprocess.Popen(
            [*DAEMON, *places, f"--pidfile={work}/dockerd.pid"],
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            # An interrupt from the keyboard must not end it before its containers.
            start_new_session=True,
        )
    try:
        with ended(daemon):
            yield awaited(daemon, log)
    finally:
        del os.environ["DOCKER_HOST"]
        if not bridge_was_there and has(BRIDGE) and shutil.which("ip"):
            subprocess.run(["ip", "link", "delete", BRIDGE], check=False)


def has(interface):
    return Path(f"/sys/class/net/{interface}").exists()


def awaited(daemon, log):
    for _ in range(START_SECONDS_MAX * 5):
        if client := answering():
            return client
        if daemon.poll() is not None:
            break
        time.sleep(0.2)
    raise NoContainers(f"dockerd did not start: {log.read_text()[-1500:]}")


def host(client):
    """This machine's address for containers of the default network."""
    network = client.networks.get("bridge").attrs["IPAM"]["Config"][0]
    if "Gateway" in network:
        return network["Gateway"]
    # Until its first container a daemon tells the subnet only; the bridge has the first address of it.
    return str(next(ipaddress.ip_network(network["Subnet"]).hosts()))
