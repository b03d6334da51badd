"""How a message came, and so how it is answered: here, by an HTTP response in an envelope."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from wecom_runtime.errors import InvalidArgumentError

from .crypto import OpenedMessage, WeComCrypto
from .model import Callback

if TYPE_CHECKING:
    from .handlers import Responder
    from .reply import Reply
    from .reply_table import ReplyTable


class Channel(Protocol):
    """What handling a message needs to know of the way it came."""

    @property
    def responder(self) -> Responder | None:
        """Sends what comes later, where neither the handler nor the router says how."""
        ...

    def render(self, value: Any) -> str:
        """The answer, ready to be sent and to be remembered for repeats, of what a handler returned; "" for none."""
        ...

    def text_limit(self) -> int | None:
        """The longest text of an answer that grows; None if answers cannot grow here."""
        ...

    def render_growth(self, parts: Mapping[str, Any]) -> str:
        """An answer that shows how far it is; the parts are those of `ReplyTable.grow`."""
        ...

    def growth_key(self, growth_id: str) -> str:
        """The key of the storage under which an answer that grows is found."""
        ...

    def source(self) -> str:
        """The message as it came."""
        ...

    def seal(self, text: str) -> str:
        """A text as it may stand in a storage, which holds nothing of a message in the clear."""
        ...

    def unseal(self, text: str) -> str | None:
        """What was sealed; None if it was not sealed here."""
        ...


class UrlChannel:
    """A callback address.

    Args:
        crypto: Its settings.
        replies: Which replies there are.
        message: What is answered.
        opened: As it came.
    """

    def __init__(self, crypto: WeComCrypto, replies: ReplyTable, message: Callback, opened: OpenedMessage) -> None:
        self._crypto = crypto
        self._replies = replies
        self._message = message
        self._opened = opened

    responder: Responder | None = None

    def render(self, value: Any) -> str:
        return self._sealed_reply(self._replies.create(value, self._message))

    def text_limit(self) -> int | None:
        return self._replies.text_limit(self._message) if self._replies.can_grow(self._message) else None

    def render_growth(self, parts: Mapping[str, Any]) -> str:
        return self._sealed_reply(self._replies.grow(self._message, parts))

    def growth_key(self, growth_id: str) -> str:
        return f"growth:{self._crypto.fingerprint}:{digest(self._opened.receive_id, growth_id)}"

    def source(self) -> str:
        return self._opened.text

    def seal(self, text: str) -> str:
        return self._crypto.settings.current.seal(text, b"").decode("ascii")

    def unseal(self, text: str) -> str | None:
        return self._crypto.settings.unseal(text)

    def _sealed_reply(self, reply: Reply) -> str:
        text = reply.render()
        if not text:
            return ""
        if reply.format != type(self._message).__wire__:
            raise InvalidArgumentError(f"A {type(reply).__name__} is no answer to a {type(self._message).__name__}")
        return self._opened.settings.seal(text, self._opened.receive_id.encode()).decode("ascii")


def digest(*texts: str) -> str:
    """What stands for some texts in a key of the storage, as they may hold characters that not every storage takes."""
    return hashlib.sha256("\n".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
