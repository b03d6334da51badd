"""The interface between handling and channels: a `Channel` gives an `Incoming` to the engine."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from wecom_runtime.callbacks.model import Callback

    from .matching.handlers import Responder


class Incoming:
    """One callback as a channel hands it to the engine.

    Args:
        message: The callback.
        key: Key of the storage that all its repeats have, and nothing else.
        channel: Where it came.
        origin: The channel's own record of how it came.
        receiver: Whom it is for, where one channel serves several corps.
        went_out: Where the channel knows when the answer has gone out: done then, with whether it has. What follows a
            long answer waits for it.
    """

    __slots__ = ("channel", "key", "message", "origin", "receiver", "went_out")

    def __init__(
        self,
        message: Callback,
        key: str,
        channel: Channel,
        origin: Any,
        receiver: str = "",
        went_out: Future[bool] | None = None,
    ) -> None:
        self.message = message
        self.key = key
        self.channel = channel
        self.origin = origin
        self.receiver = receiver
        self.went_out = went_out

    def __repr__(self) -> str:
        return f"<{type(self.message).__name__} by {self.channel.name}>"

    @property
    def text(self) -> str:
        """The callback as it came, decrypted."""
        return self.channel.text_of(self)

    @property
    def responder(self) -> Responder | None:
        """Sends what comes after the answer, where neither the handler nor the router says how."""
        return self.channel.responder_to(self)

    @property
    def is_sent_again(self) -> bool:
        """Whether WeCom waits a few seconds for the answer and sends the callback again then, several times."""
        return getattr(self.channel, "repeats", True)

    @property
    def is_awaited(self) -> bool:
        """Whether the channel waits until the message is handled, and sends the answers itself."""
        return getattr(self.channel, "awaits", False)

    @property
    def transfer(self) -> Callable[[str], object] | None:
        """Hands the chat over to a person of the company, by UserID, where the channel can."""
        found: Callable[[Incoming], Callable[[str], object]] | None = getattr(self.channel, "transfer_of", None)
        return None if found is None else found(self)

    def sealed_answer(self, text: str) -> str:
        """Return the text of a reply, sealed; "" for no answer."""
        return self.channel.seal_answer(text, self) if text else ""


class Channel(Protocol):
    """A way by which callbacks come and answers go.

    A channel parses what it receives with `engine.parse`, makes an `Incoming` of it, runs `engine.receive`, and sends
    the answer of the result. It is made known with `engine.attach`, so that queue workers can open what it has sealed.
    One by which WeCom sends nothing again, and waits for an answer as long as it takes, has `repeats = False`. One that
    fetches its messages, and waits until each is handled, has `awaits = True`: its handlers run while it waits, and
    what they return goes to the responder. One that can hand a chat over to a person has `transfer_of`.
    """

    @property
    def name(self) -> str:
        """Tells it from other channels in keys of the storage; it never shows a secret."""
        ...

    def text_of(self, incoming: Incoming) -> str:
        """Return the callback as it came, decrypted: what `engine.parse` takes."""
        ...

    def responder_to(self, incoming: Incoming) -> Responder | None:
        """Return what sends that which comes after the answer; None if this channel has no way to."""
        ...

    def seal_answer(self, text: str, incoming: Incoming) -> str:
        """Seal the text of a reply as it is remembered for repeats, and sent."""
        ...

    def seal(self, text: str) -> str:
        """Seal a text so that it may stand in a storage or a queue: these hold nothing of a message in the clear."""
        ...

    def unseal(self, sealed: str) -> str | None:
        """Return what `seal` or `seal_answer` has sealed; None if it was sealed elsewhere."""
        ...


def digest(*texts: str) -> str:
    """Return a name for some texts that every storage takes in a key."""
    # The fastest there is for short texts.
    return hashlib.blake2s("\n".join(texts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
