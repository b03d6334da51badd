"""The channel of a long connection: its name, and the encryption of its data in the router's storage."""

from __future__ import annotations

import asyncio
import hashlib
import json
import weakref
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from wecom_runtime.callbacks.crypto.aes import MessageCipher, decode_ciphertext
from wecom_runtime.flow import NO_TRANSPORT, adrive
from wecom_runtime.handling.channel import Incoming, digest
from wecom_runtime.handling.results import Outcome, Result
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.storage.sealing import RecordSealer

if TYPE_CHECKING:
    from wecom_runtime.callbacks.model import Callback
    from wecom_runtime.handling.engine import Engine
    from wecom_runtime.handling.matching.handlers import Responder


class Pushed(Protocol):
    """A received push."""

    body: dict[str, Any]
    """The content for the parser."""
    req_id: str
    """The id of the frame."""


class SocketChannel:
    """The channel of the pushes on a long connection. The origin of an `Incoming` is its `Pushed`.

    Args:
        kind: "bot" or "device".
        owner: The id of the bot or device.
        secret: The secret of the bot or device; the encryption key is derived from it.
        responder: Sends later answers; None if no message can be sent to the originator of a push.
        connection: The long connection.
        bot_name: The name of the bot; "" if it is unknown.
    """

    def __init__(
        self,
        kind: str,
        owner: str,
        secret: str,
        responder: Responder | None,
        connection: object = None,
        bot_name: str = "",
    ) -> None:
        key = HiddenBytes(hashlib.sha256(f"{owner}\n{secret}".encode()).digest())
        self._cipher = MessageCipher(key)
        self.records = RecordSealer(key)
        self._responder = responder
        self.name = digest(kind, owner)
        self.repeats = False
        self.bot_name = bot_name
        self.media = connection
        """Downloads the files in messages."""
        self.restore_push: Callable[[dict[str, Any], str], Pushed] | None = None
        """Returns a push that was stored, for its body and its id; set by the connection, as the next three."""
        self.resume: Callable[[Incoming], None] | None = None
        """Has a stored push handled."""
        self.send_reply: Callable[[Incoming, str], None] | None = None
        """Sends a reply to a stored push that was set aside."""
        self.is_ready: Callable[[], bool] = bool
        """Returns whether the connection receives pushes."""
        self.as_content: Callable[[Any], Any] | None = None
        """Returns a message to a chat as JSON, for the process that has started the connection."""
        self.is_started: Callable[[], bool] = lambda: True
        """Returns whether this process has started the connection; the workers of a queue have not."""
        self.set_blocking_connection(None)

    def __repr__(self) -> str:
        return f"<SocketChannel {self.name}>"

    def set_blocking_connection(self, connection: object) -> None:
        """Store the synchronous connection around the asynchronous one."""
        self._blocking = None if connection is None else weakref.ref(connection)

    def connection_for(self, is_async: bool) -> object:
        """Return the connection whose methods are awaited, or the one whose methods block; None without one."""
        if is_async:
            return self.media
        return None if self._blocking is None else self._blocking()

    def text_of(self, incoming: Incoming) -> str:
        push: Pushed = incoming.origin
        return json.dumps(push.body)

    @property
    def can_resume(self) -> bool:
        """Whether this process can answer stored pushes now."""
        return self.resume is not None and self.is_ready()

    def stored_origin(self, incoming: Incoming) -> Any:
        push: Pushed = incoming.origin
        return push.req_id

    def restored(self, message: Callback, stored: Mapping[str, Any]) -> Incoming:
        assert self.restore_push is not None  # noqa: S101 - only a connection takes stored pushes over
        push = self.restore_push(json.loads(stored["text"]), stored["origin"])
        return Incoming(message, stored["key"], self, push, stored["receiver"])

    def responder_to(self, incoming: Incoming) -> Responder | None:
        return self._responder if self.is_started() else None

    def seal_answer(self, text: str, incoming: Incoming) -> str:
        return self._cipher.seal(text.encode(), b"").decode("ascii")

    def unseal(self, sealed: str) -> str | None:
        ciphertext = decode_ciphertext(sealed.encode("ascii", "replace"))
        opened = None if ciphertext is None else self._cipher.open(ciphertext)
        return None if opened is None else opened[0].decode("utf-8", "replace")


async def receive(engine: Engine, incoming: Incoming) -> Result:
    """Handle a push, and return the result. WeCom does not repeat pushes, so this function waits for capacity."""
    while True:
        result = await adrive(engine.receive(incoming), NO_TRANSPORT)
        if result.outcome is not Outcome.BUSY:
            return result
        await asyncio.sleep(0.5)
