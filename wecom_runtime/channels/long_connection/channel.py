"""The long connection as a channel: its name, and the seal on what stands in the router's storage."""

from __future__ import annotations

import asyncio
import hashlib
import json
from typing import TYPE_CHECKING, Any, Protocol

from wecom_runtime.callbacks.crypto.aes import MessageCipher, decode_ciphertext
from wecom_runtime.flow import NO_TRANSPORT, adrive
from wecom_runtime.handling.channel import Incoming, digest
from wecom_runtime.handling.results import Outcome, Result
from wecom_runtime.handling.sealed_records import RecordSealer
from wecom_runtime.hidden import HiddenBytes

if TYPE_CHECKING:
    from wecom_runtime.handling.engine import Engine
    from wecom_runtime.handling.matching.handlers import Responder


class Pushed(Protocol):
    """What stands for a push."""

    body: dict[str, Any]
    """What is parsed."""


class SocketChannel:
    """The channel of pushes. The origin of an `Incoming` is its `Pushed`.

    Args:
        kind: What is connected: "bot" or "device".
        owner: Its id.
        secret: Its secret, of which the key of the seal is made.
        responder: Sends what comes after the answer; None where nothing can be sent to whoever caused a push.
    """

    def __init__(self, kind: str, owner: str, secret: str, responder: Responder | None) -> None:
        key = HiddenBytes(hashlib.sha256(f"{owner}\n{secret}".encode()).digest())
        self._cipher = MessageCipher(key)
        self.records = RecordSealer(key)
        self._responder = responder
        self.name = digest(kind, owner)
        self.repeats = False

    def __repr__(self) -> str:
        return f"<SocketChannel {self.name}>"

    def text_of(self, incoming: Incoming) -> str:
        push: Pushed = incoming.origin
        return json.dumps(push.body)

    def responder_to(self, incoming: Incoming) -> Responder | None:
        return self._responder

    def seal_answer(self, text: str, incoming: Incoming) -> str:
        return self.seal(text)

    def seal(self, text: str) -> str:
        return self._cipher.seal(text.encode(), b"").decode("ascii")

    def unseal(self, sealed: str) -> str | None:
        ciphertext = decode_ciphertext(sealed.encode("ascii", "replace"))
        opened = None if ciphertext is None else self._cipher.open(ciphertext)
        return None if opened is None else opened[0].decode("utf-8", "replace")


async def receive(engine: Engine, incoming: Incoming) -> Result:
    """Have a push handled; what came of it. WeCom does not push twice, so it waits for room."""
    while True:
        result = await adrive(engine.receive(incoming), NO_TRANSPORT)
        if result.outcome is not Outcome.BUSY:
            return result
        await asyncio.sleep(0.5)
