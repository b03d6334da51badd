"""How a push of a long connection is answered."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.callbacks.crypto.aes import MessageCipher, decode_ciphertext
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.handling.channel import digest

if TYPE_CHECKING:
    from wecom_runtime.callbacks.model import Callback
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.handling.matching import Responder


class Seal:
    """Hides what stands in a storage from those who read it: the key is made of the bot's secret."""

    def __init__(self, bot_id: str, secret: str) -> None:
        self._cipher = MessageCipher(hashlib.sha256(f"{bot_id}\n{secret}".encode()).digest())
        self.fingerprint = digest("bot", bot_id)

    def close(self, text: str) -> str:
        return self._cipher.seal(text.encode(), b"").decode("ascii")

    def open(self, sealed: str) -> str | None:
        ciphertext = decode_ciphertext(sealed.encode("ascii", "replace"))
        opened = None if ciphertext is None else self._cipher.open(ciphertext)
        return None if opened is None else opened[0].decode("utf-8", "replace")


class SocketChannel:
    """A long connection; see `handling.channel.Channel`.

    Args:
        seal: Hides answers in storages.
        replies: Which replies there are.
        message: What is answered.
        source: The push as it came.
        responder: Sends what comes later.
    """

    def __init__(self, seal: Seal, replies: ReplyTable, message: Callback, source: str, responder: Responder) -> None:
        self._seal = seal
        self._replies = replies
        self._message = message
        self._source = source
        self.responder = responder

    def render(self, value: Any) -> str:
        return self._rendered(self._replies.create(value, self._message))

    def text_limit(self) -> int | None:
        return self._replies.text_limit(self._message) if self._replies.can_grow(self._message) else None

    def render_growth(self, parts: Mapping[str, Any]) -> str:
        return self._rendered(self._replies.grow(self._message, parts))

    def growth_key(self, growth_id: str) -> str:
        return f"growth:{self._seal.fingerprint}:{digest(growth_id)}"

    def source(self) -> str:
        return self._source

    def seal(self, text: str) -> str:
        return self._seal.close(text)

    def unseal(self, text: str) -> str | None:
        return self._seal.open(text)

    def body(self, rendered: str) -> dict[str, Any] | None:
        """The body of the frame that answers; None for no answer."""
        text = self._seal.open(rendered) if rendered else None
        return json.loads(text) if text else None

    def _rendered(self, reply: Any) -> str:
        text: str = reply.render()
        if not text:
            return ""
        if reply.format != "json":
            raise InvalidArgumentError(f"A {type(reply).__name__} is no answer to a {type(self._message).__name__}")
        return self._seal.close(text)
