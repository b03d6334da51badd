"""The interface between channels and the engine: a `Channel` passes an `Incoming` to the engine."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Protocol

from wecom_runtime.callbacks.model import set_bot_name

if TYPE_CHECKING:
    from wecom_runtime.callbacks.model import Callback
    from wecom_runtime.storage.sealing import RecordSealer

    from .matching.handlers import Responder
    from .running.workers import Job


class Incoming:
    """The delivery of one callback, from a channel to the engine.

    Args:
        message: The callback.
        key: The storage key that all repeats of the callback share, and no other callback.
        channel: The channel that received it.
        origin: The channel's own record of the delivery.
        receiver: The receiving corp, where one channel serves several.
        reply_sent: A future that the channel resolves when the reply was sent, with False if it was not. Messages that
            follow a long reply wait for it. None if the channel cannot tell.
        job: The job in which a channel that fetches its messages waits for the handler, whose name it gets.

    Attributes:
        has_returned: Whether the handler of a fetched message has returned, so that its result is sent next.
        is_fetched: Whether the channel fetches its messages, waits until each is handled, and sends the answers itself.
    """

    __slots__ = (
        "_answer",
        "channel",
        "has_returned",
        "is_fetched",
        "job",
        "key",
        "message",
        "origin",
        "receiver",
        "reply_sent",
    )

    def __init__(
        self,
        message: Callback,
        key: str,
        channel: Channel,
        origin: Any,
        receiver: str = "",
        reply_sent: Future[bool] | None = None,
        job: Job | None = None,
    ) -> None:
        if bot_name := getattr(channel, "bot_name", ""):
            set_bot_name(message, bot_name)
        self.message = message
        self.key = key
        self.channel = channel
        self.origin = origin
        self.receiver = receiver
        self.reply_sent = reply_sent
        self.job = job
        self.has_returned = False
        self.is_fetched: bool = getattr(channel, "awaits", False)
        self._answer = "", ""
        """The last sealed answer, and its text."""

    def __repr__(self) -> str:
        return f"<{type(self.message).__name__} by {self.channel.name}>"

    @property
    def text(self) -> str:
        """The callback as it was received, decrypted."""
        return self.channel.text_of(self)

    @property
    def responder(self) -> Responder | None:
        """The channel's function that sends messages after the reply, if neither handler nor router have one."""
        return self.channel.responder_to(self)

    @property
    def is_repeated(self) -> bool:
        """Whether WeCom repeats the callback several times if it has no answer after a few seconds."""
        return getattr(self.channel, "repeats", True)

    @property
    def transfer(self) -> Callable[[str], object] | None:
        """The function that transfers the chat to a member of the corp, by UserID, if the channel has one."""
        found: Callable[[Incoming], Callable[[str], object]] | None = getattr(self.channel, "transfer_of", None)
        return None if found is None else found(self)

    def sealed_answer(self, text: str) -> str:
        """Return the text of a reply, sealed; "" for no answer."""
        if not text:
            return ""
        sealed = self.channel.seal_answer(text, self)
        self._answer = sealed, text
        return sealed

    def answer_text(self, sealed: str) -> str | None:
        """Return the text of a sealed answer; None if another channel has sealed it."""
        last, text = self._answer
        return text if sealed == last else self.channel.unseal(sealed)


class Channel(Protocol):
    """A transport of callbacks and answers.

    A channel parses each delivery with `engine.parse`, creates an `Incoming`, runs `engine.receive`, and sends the
    answer in the result. `engine.attach` registers the channel, so that queue workers can unseal its tasks. Optional
    attributes:

    - `repeats = False`: WeCom does not repeat a callback, and waits for the answer without a limit.
    - `awaits = True`: the channel fetches its messages and waits until each is handled. The handlers run meanwhile, and
      the responder sends their results.
    - `transfer_of(incoming)`: returns the function that transfers the chat to a member of the corp.
    - `bot_name`: the name of the bot, by which the mention of the bot in a text is recognized.
    - `media`: an object with `iter_media`, asynchronous or not, that yields the bytes of a file in a message.
    - `connection_for(is_async)`: returns the long connection with methods that are awaited, or that block.
    """

    @property
    def name(self) -> str:
        """The name of the channel in storage keys. It is unique, and contains no secret."""
        ...

    @property
    def records(self) -> RecordSealer:
        """Seals the records of this channel in a storage."""
        ...

    def text_of(self, incoming: Incoming) -> str:
        """Return the callback as it was received, decrypted: the argument of `engine.parse`."""
        ...

    def responder_to(self, incoming: Incoming) -> Responder | None:
        """Return the function that sends messages after the reply; None if the channel has none."""
        ...

    def seal_answer(self, text: str, incoming: Incoming) -> str:
        """Seal the text of a reply, as it is sent, and stored for repeats."""
        ...

    def seal(self, text: str) -> str:
        """Seal a text for a storage or a queue, which must not contain any part of a message in clear text."""
        ...

    def unseal(self, sealed: str) -> str | None:
        """Return the text that `seal` or `seal_answer` has sealed; None if another channel has."""
        ...


def bot_name_at(channel: Channel) -> str:
    """Return the name of the bot of a channel; "" if it is unknown, or there is no bot."""
    return getattr(channel, "bot_name", "")


def digest(*texts: str) -> str:
    """Return a digest of some texts that is valid in the keys of every storage."""
    # The fastest hash function for short texts.
    return hashlib.blake2s("\n".join(texts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
