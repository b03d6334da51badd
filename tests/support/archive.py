"""An archive for tests: the compiled stand-in of the official library, and messages for it."""

from __future__ import annotations

import base64
import functools
import hashlib
import itertools
import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from tests.support.servers import binary
from wecom_client.testing import FakeWeCom
from wecom_runtime.clients.archive.process import LibraryProcesses, ProcessSettings, interpreter
from wecom_runtime.clients.archive.table import MESSAGES
from wecom_runtime.testing.fake.archive import FakeArchiveLibrary

CORP = "ww1a2b3c4d5e6f7a8b"
SECRET = "s3cret-of-the-archive"
SOURCE = Path(__file__).with_name("finance_sdk.c")
FUNCTIONS = (
    *("NewSdk", "Init", "GetChatData", "DecryptData", "GetMediaData", "DestroySdk"),
    *("NewSlice", "FreeSlice", "GetContentFromSlice", "GetSliceLen"),
    *("NewMediaData", "FreeMediaData", "GetOutIndexBuf", "GetData", "GetIndexLen", "GetDataLen", "IsMediaDataFinish"),
)


@functools.cache
def compiled() -> Path:
    """Return the path of the compiled stand-in. Skip the test if there is no compiler, unless everything has to run."""
    compiler = binary("gcc")
    version = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:16]
    library = Path(tempfile.gettempdir()) / f"wecom-finance-sdk-{os.getuid()}-{version}.so"
    if not library.exists():
        new = library.with_suffix(f".{os.getpid()}")
        command = [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", str(new), str(SOURCE)]
        subprocess.run(command, check=True)
        new.replace(library)
    return library


@functools.cache
def private_key(version: int) -> rsa.RSAPrivateKey:
    assert version
    return rsa.generate_private_key(65537, 2048)


def pem(version: int) -> str:
    return private_key(version).private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption()).decode()


def is_running(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state != "Z"


def library_processes(library: str | Path, corp_id: str = CORP, secret: str = SECRET) -> LibraryProcesses:
    """Return a process of the library, for calls without an archive."""

    def failed(name: str, code: int) -> Exception:
        return RuntimeError(f"{name}: {code}")

    return LibraryProcesses(ProcessSettings(str(library), corp_id, secret, interpreter(None)), failed, 1)


class ArchiveStandIn:
    """The archive of a company."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = compiled()
        (folder / "media").mkdir(parents=True)
        (folder / "secret").write_text(SECRET)
        self._numbers = itertools.count(1)
        os.environ["ARCHIVE_STAND_IN"] = str(folder)

    def settings(self, *versions: int) -> dict[str, Any]:
        """Return the arguments of an Archive besides corp id and secret, with keys that were loaded before."""
        keys = {version: private_key(version) for version in versions or (1,)}
        return {"library": self.library, "private_keys": keys}

    # -- messages

    def add(self, text: str | bytes, *, version: int = 1, seq: int = 0, msgid: str = "", **changes: Any) -> int:
        """Add a message to the archive, with `text` as the decrypted message; return its seq."""
        seq = seq or next(self._numbers)
        plain = text.encode() if isinstance(text, str) else text
        key = os.urandom(16).hex().encode()
        encrypted = private_key(version).public_key().encrypt(key, padding.PKCS1v15())
        item = {
            "seq": seq,
            "msgid": msgid or f"m{seq}",
            "publickey_ver": version,
            "encrypt_random_key": base64.b64encode(encrypted).decode(),
            "encrypt_chat_msg": bytes(b ^ key[i % len(key)] for i, b in enumerate(plain)).hex(),
            **changes,
        }
        with (self.folder / "messages").open("a") as file:
            file.write(f"{seq}\t{json.dumps(item)}\n")
        return seq

    def say(self, text: str, *, version: int = 1, seq: int = 0, msgid: str = "") -> int:
        """Add a text message to the archive."""
        seq = seq or next(self._numbers)
        message = {
            "msgid": msgid or f"m{seq}",
            "action": "send",
            "from": "zhangsan",
            "tolist": ["lisi"],
            "roomid": "",
            "msgtime": 1767227400000 + seq,
            "msgtype": "text",
            "text": {"content": text},
        }
        return self.add(json.dumps(message), version=version, seq=seq, msgid=msgid)

    def media(self, name: str, content: bytes, *, chunk: int = 0) -> str:
        """Add a file to the archive; return its MD5."""
        (self.folder / "media" / name).write_bytes(content)
        if chunk:
            (self.folder / "chunk").write_text(str(chunk))
        return hashlib.md5(content, usedforsecurity=False).hexdigest()

    def take(self, fake: FakeWeCom) -> None:
        """Add all messages of a fake to the archive."""
        (self.folder / "secret").write_text(fake.secret)
        public = private_key(1).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
        opening = ProcessSettings("", fake.corp_id, fake.secret, "")
        library = FakeArchiveLibrary(fake.state, fake.clock, 1, public, opening, lambda *_: RuntimeError())
        answer = library.call(MESSAGES, {"seq": 0, "limit": 1000}, b"", 10)
        items = json.loads(answer.data)["chatdata"]
        (self.folder / "messages").write_text("".join(f"{item['seq']}\t{json.dumps(item)}\n" for item in items))
        for _, file in fake.state.everywhere("archived_file"):
            self.media(file["sdkfileid"], base64.b64decode(file["content"]))

    # -- faults and calls

    def answer(self, answer: Any) -> None:
        """Set the response of GetChatData."""
        text = answer if isinstance(answer, str) else json.dumps(answer)
        (self.folder / "answer").write_text(text)

    def fault(self, function: str, *whats: object) -> None:
        """Set the results or effects of the next calls of a function."""
        with (self.folder / "faults").open("a") as file:
            file.writelines(f"{function} {what}\n" for what in whats)

    def pids(self) -> list[int]:
        """Return the ids of the running processes that opened the library."""
        return [pid for pid in (int(call["pid"]) for call in self.calls("Init")) if is_running(pid)]

    def calls(self, function: str) -> list[dict[str, str]]:
        """Return the arguments and the process of each call of a function."""
        path = self.folder / "calls"
        lines = path.read_text().splitlines() if path.exists() else []
        found = [line.split(" ") for line in lines]
        return [dict(pair.split("=", 1) for pair in rest) for name, *rest in found if name == function]
