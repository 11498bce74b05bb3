"""Lambda's base image as this machine has it, or a stand-in: a Java 25 and AWS's runtime interface client.

SAM CLI is told to pull nothing, so that CI runs without an image registry, and the same everywhere. Run by itself it makes
the stand-in and leaves it.
"""

import contextlib
import re
import shutil
import subprocess
import tarfile
import tempfile
from pathlib import Path

import docker

import runtime
import stack

REPOSITORY = "public.ecr.aws/lambda/java"
BASE, RAPID = f"25-{runtime.ARCHITECTURE}", f"25-rapid-{runtime.ARCHITECTURE}"
# What a function may ask of a Java runtime. The tools of the JDK are two thirds of it, and each container copies the image.
MODULES = "java.se,jdk.charsets,jdk.crypto.ec,jdk.unsupported,jdk.zipfs"


@contextlib.contextmanager
def present(client, work):
    """Tried by a container that does nothing; a stand-in is removed again."""
    ours = None if is_here(client) else stand_in(client, work)
    try:
        client.containers.run(f"{REPOSITORY}:{BASE}", entrypoint=["/bin/sh", "-c", ":"], mem_limit="256m", remove=True)
        yield
    finally:
        if ours:
            client.images.remove(ours, force=True)


def is_here(client):
    with contextlib.suppress(docker.errors.ImageNotFound):
        return bool(client.images.get(f"{REPOSITORY}:{BASE}"))
    return False


def stand_in(client, work):
    print(f"{REPOSITORY}:{BASE} is not on this machine: making a stand-in", flush=True)
    root, packed = work / "root", work / "root.tar"
    fill(root)
    with tarfile.open(packed, "w") as tar:
        tar.add(root, arcname=".")
    variables = runtime.environment("/var/lang/bin/java", "/var/runtime")
    client.api.import_image_from_file(
        str(packed),
        repository=REPOSITORY,
        tag=BASE,
        changes=[f"ENV {name}={value}" for name, value in variables.items()],
    )
    image = client.images.get(f"{REPOSITORY}:{BASE}")
    # SAM CLI would build this one from the other, adding the emulator that is in already.
    image.tag(REPOSITORY, RAPID)
    return image.id


def fill(root):
    java, client, shell = root / "var/lang", root / "var/runtime", root / "bin/sh"
    jlink = Path(stack.java()).resolve().with_name("jlink")
    subprocess.run(
        [jlink, "--add-modules", MODULES, "--no-header-files", "--no-man-pages", "--output", java], check=True
    )
    runtime.assemble(client)
    copy(runtime.EMULATOR, root / "var/rapid/aws-lambda-rie")
    copy(Path("/bin/sh"), shell)
    for program in (shell, java / "bin/java", java / "lib/server/libjvm.so", client / runtime.NATIVE):
        for library in libraries(program):
            if root not in library.parents:
                copy(library, root / library.relative_to("/"))
    (root / "tmp").mkdir()
    (root / "tmp").chmod(0o1777)


def copy(file, to):
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, to)


def libraries(program):
    """Those that the program asks for, where this machine has them."""
    said = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    return [Path(found) for found in re.findall(r"(/\S+\.so\S*) \(", said)]


if __name__ == "__main__":
    engine = docker.from_env()
    if is_here(engine):
        raise SystemExit(f"{REPOSITORY}:{BASE} is on this machine already")
    with tempfile.TemporaryDirectory() as folder:
        stand_in(engine, Path(folder))
