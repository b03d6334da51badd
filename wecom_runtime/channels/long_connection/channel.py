"""The long connection as a channel: its name, and the seal on what stands in the router's storage."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from wecom_runtime.callbacks.crypto.aes import MessageCipher, decode_ciphertext
from wecom_runtime.handling.channel import Incoming, digest

if TYPE_CHECKING:
    from wecom_runtime.handling.matching import Responder

    from .pushes import Push


class SocketChannel:
    """The channel of pushes. The origin of an `Incoming` is its `Push`.

    Args:
        bot_id: Id of the bot.
        secret: Its secret, of which the key of the seal is made.
        responder: Sends what comes after the answer.
    """

    def __init__(self, bot_id: str, secret: str, responder: Responder) -> None:
        self._cipher = MessageCipher(hashlib.sha256(f"{bot_id}\n{secret}".encode()).digest())
        self._responder = responder
        self.name = digest("bot", bot_id)
        self.repeats = False

    def __repr__(self) -> str:
        return f"<SocketChannel {self.name}>"

    def text_of(self, incoming: Incoming) -> str:
        push: Push = incoming.origin
        return json.dumps(push.body)

    def responder_to(self, incoming: Incoming) -> Responder:
        return self._responder

    def seal_answer(self, text: str, incoming: Incoming) -> str:
        return self.seal(text)

    def seal(self, text: str) -> str:
        return self._cipher.seal(text.encode(), b"").decode("ascii")

    def unseal(self, sealed: str) -> str | None:
        ciphertext = decode_ciphertext(sealed.encode("ascii", "replace"))
        opened = None if ciphertext is None else self._cipher.open(ciphertext)
        return None if opened is None else opened[0].decode("utf-8", "replace")
