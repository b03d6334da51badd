"""A fake of the chat archive's library, for `fake.client(Archive)`. It runs without a separate process."""

from __future__ import annotations

import functools
import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any, TypeVar, cast

from wecom_runtime.clients.archive.process import LibraryResult, ProcessSettings

from .clock import Clock
from .encryption import encrypt_key
from .state import GLOBAL, FakeState
from .stored import from_base64

C = TypeVar("C")
ARCHIVE_LIFETIME = 5 * 86_400
"""Seconds for which WeCom keeps messages."""
PART = 512 * 1024
"""The size of a file chunk in bytes."""
WRONG_SECRET, WRONG_FILE, TOO_OLD = 40001, 10005, 10010


def archive_of(
    cls: type[C], arguments: tuple[Any, ...], settings: Mapping[str, Any], state: FakeState, clock: Clock
) -> C:
    """Return an archive client that reads the messages of a fake.

    Args:
        cls: The class of the client.
        arguments: Corp id and secret.
        settings: Other settings; a missing private key is generated.
        state: The state with the messages.
        clock: The fake's clock.
    """
    keys = settings.get("private_keys") or {1: private_key()}
    client = cls(*arguments, **{"library": __file__, **settings, "private_keys": keys})
    version = max(map(int, keys))
    processes = cast("Any", client)._processes
    processes.make = functools.partial(FakeArchiveLibrary, state, clock, version, _public(keys[version]))
    return client


@functools.cache
def private_key() -> str:
    """Return a private key as PEM. It is generated once per process, since that is slow."""
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    return generate_private_key(65537, 2048).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def _public(key: Any) -> str:
    """Return the public key of a private key as PEM."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

    if isinstance(key, str | bytes):
        key = load_pem_private_key(key.encode() if isinstance(key, str) else key, None)
    pem: bytes = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return pem.decode()


class FakeArchiveLibrary:
    """A fake of the process with the official library. It "encrypts" messages by XOR, and their keys by RSA.

    Args:
        state: The state with the messages.
        clock: The fake's clock.
        version: The version of the public key.
        public_key: The public key as PEM.
        opening: The settings of the process, with corp id and secret.
        refused: Unused: a wrong secret is reported by the first call.
    """

    pid = 0
    is_alive = True

    def __init__(
        self,
        state: FakeState,
        clock: Clock,
        version: int,
        public_key: str,
        opening: ProcessSettings,
        refused: Callable[[str, int], Exception],
    ) -> None:
        self._state = state
        self._clock = clock
        self._version = version
        self._public_key = public_key
        self._opening = opening

    def __repr__(self) -> str:
        return f"<FakeArchiveLibrary of {self._opening.corp_id}>"

    def call(self, name: str, fields: Mapping[str, Any], data: bytes, timeout: float) -> LibraryResult:
        """Call a function of the library."""
        answers = {"GetChatData": self._messages, "DecryptData": self._decrypted, "GetMediaData": self._media}
        with self._state.lock:
            return answers[name](fields, data)

    def kill(self) -> None:
        """Do nothing, as there is no process."""

    close = close_pipes = kill

    def _messages(self, fields: Mapping[str, Any], _: bytes) -> LibraryResult:
        corp, secret = self._opening.corp_id, self._opening.secret
        apps = self._state.all("app", GLOBAL)
        if not any((app["corp_id"], app["secret"]) == (corp, secret) for app in apps):
            return _json({"errcode": WRONG_SECRET, "errmsg": "invalid secret"})
        oldest = self._clock.now() - ARCHIVE_LIFETIME
        found = [one for one in self._state.all("archived", corp) if one.get("seq", 0) > fields["seq"]]
        items = [self._sealed(one) for one in found if one["time"] >= oldest][: fields["limit"]]
        return _json({"errcode": 0, "errmsg": "ok", "chatdata": items})

    def _sealed(self, record: Mapping[str, Any]) -> dict[str, Any]:
        plain = {name: record[name] for name in ("msgid", "action", "from", "tolist", "roomid", "msgtype")}
        plain["msgtime"] = record["time"] * 1000
        plain[record["place"]] = record["content"]
        key = secrets.token_hex(8)
        return {
            "seq": record["seq"],
            "msgid": record["msgid"],
            "publickey_ver": self._version,
            "encrypt_random_key": encrypt_key(key.encode(), self._public_key),
            "encrypt_chat_msg": _xor(json.dumps(plain, ensure_ascii=False).encode(), key.encode()).hex(),
        }

    @staticmethod
    def _decrypted(fields: Mapping[str, Any], data: bytes) -> LibraryResult:
        key, text = data[: fields["key"]], data[fields["key"] :]
        return LibraryResult(0, {}, _xor(bytes.fromhex(text.decode()), key))

    def _media(self, fields: Mapping[str, Any], _: bytes) -> LibraryResult:
        file = self._state.find("archived_file", self._opening.corp_id, fields["file_id"])
        if file is None:
            return LibraryResult(WRONG_FILE, {}, b"")
        if file["time"] < self._clock.now() - ARCHIVE_LIFETIME:
            return LibraryResult(TOO_OLD, {}, b"")
        content = from_base64(file["content"])
        end = int(fields["index"] or 0) + PART
        return LibraryResult(0, {"index": str(end), "last": end >= len(content)}, content[end - PART : end])


def _json(fields: Mapping[str, Any]) -> LibraryResult:
    return LibraryResult(0, {}, json.dumps(fields, ensure_ascii=False).encode())


def _xor(data: bytes, key: bytes) -> bytes:
    return bytes(byte ^ key[index % len(key)] for index, byte in enumerate(data))
