"""What runs a Java function in Lambda: AWS's runtime interface client, and the emulator of the API that it talks to."""

import os
import platform
import shutil
import zipfile
from pathlib import Path

import samcli

HERE = Path(__file__).parent
# The build fetches it for the benchmark of starts.
CLIENT = Path("functions/workbench/bench/target/runtime-client")
# As Lambda and SAM name a processor, and as the client names its library.
ARCHITECTURE, LIBRARY = {
    "x86_64": ("x86_64", "linux-x86_64"),
    "aarch64": ("arm64", "linux-aarch_64"),
}[platform.machine()]
NATIVE = "libaws-lambda-jni.so"
EMULATOR = Path(samcli.__file__).parent / f"local/rapid/aws-lambda-rie-{ARCHITECTURE}"


def assemble(folder):
    """Puts the client and what starts it into the folder."""
    if not CLIENT.exists():
        raise SystemExit(f"FAILED: there is no runtime interface client in {CLIENT}: run mvn package")
    shutil.copytree(CLIENT, folder / "lib")
    with zipfile.ZipFile(CLIENT / "aws-lambda-java-runtime-interface-client.jar") as jar:
        # The client would unpack it to one place for all processes of a machine.
        (folder / NATIVE).write_bytes(jar.read(f"jni/libaws-lambda-jni.{LIBRARY}.so"))
    shutil.copy(HERE / "bootstrap", folder)
    return folder


def environment(java, folder):
    """What the bootstrap asks for."""
    return {"RUNTIME_JAVA": os.fspath(java), "LAMBDA_RUNTIME_DIR": os.fspath(folder), "LANG": "C.UTF-8"}
