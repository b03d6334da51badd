"""The interface between channels and the engine: a `Channel` passes an `Incoming` to the engine."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from wecom_runtime.callbacks.model import set_bot_name

if TYPE_CHECKING:
    from wecom_runtime.callbacks.model import Callback
    from wecom_runtime.storage.sealing import RecordSealer

    from .items import Item
    from .matching.handlers import Responder
    from .stop_switch import StopSwitch


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
        lane: The chat and the author by which messages are ordered, if the message does not name them.

    Attributes:
        fetching: The channel, if it fetches its messages.
        item: The stored item of the message; None if it is not stored, or a job has taken it over.
        held: Lets the next message of the member begin, once the channel has sent the answer.
        is_sent: Whether the channel has sent the answer, or cannot.
    """

    __slots__ = (
        "_answer",
        "channel",
        "fetching",
        "held",
        "is_sent",
        "item",
        "key",
        "lane",
        "message",
        "origin",
        "receiver",
        "reply_sent",
        "switch",
    )

    def __init__(
        self,
        message: Callback,
        key: str,
        channel: Channel,
        origin: Any,
        receiver: str = "",
        reply_sent: Future[bool] | None = None,
        lane: tuple[str, str] | None = None,
    ) -> None:
        if bot_name := getattr(channel, "bot_name", ""):
            set_bot_name(message, bot_name)
        self.message = message
        self.key = key
        self.channel = channel
        self.origin = origin
        self.receiver = receiver
        self.reply_sent = reply_sent
        self.lane = lane
        self.fetching: FetchingChannel | None = getattr(channel, "fetching", None)
        self.item: Item | None = None
        self.held: Callable[[], object] | None = None
        self.is_sent = False
        self.switch: StopSwitch | None = None
        """Stops the answer, once a handler is selected."""
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

    def release(self) -> None:
        """Let the next message of the member begin: the channel has sent the answer, or cannot."""
        self.is_sent = True
        if self.held is not None:
            self.held()

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
    - `fetching`: the channel itself, if it is a `FetchingChannel`, which fetches its messages.
    - `transfer_of(incoming)`: returns the function that transfers the chat to a member of the corp.
    - `stored_origin(incoming)` and `restored(message, stored)`: the methods of a `DurableChannel`, which has the
      messages stored that were acknowledged.
    - `can_resume`: whether this process can answer stored messages now. A long connection can while it is connected.
    - `resume(incoming)`: has a stored message handled, as one that arrives. Default: `engine.receive` is called.
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

    def unseal(self, sealed: str) -> str | None:
        """Return the text that `seal_answer` has sealed; None if another channel has."""
        ...


@runtime_checkable
class DurableChannel(Protocol):
    """A channel whose acknowledged messages are stored, so that another process handles them if this one dies."""

    def stored_origin(self, incoming: Incoming) -> Any:
        """Return what is stored of a delivery besides the callback, as JSON."""
        ...

    def restored(self, message: Callback, stored: Mapping[str, Any]) -> Incoming:
        """Return a delivery that was stored.

        Args:
            message: The callback.
            stored: The `key` and the `receiver` of the delivery, the `text` of the callback, and what `stored_origin`
                returned, as `origin`.
        """
        ...


class FetchingChannel(DurableChannel, Protocol):
    """A channel that fetches its messages, has each stored by `engine.keep`, and then handled by `engine.receive`.

    It makes messages of the results of handlers, which are stored until they were accepted.
    """

    remembered: int
    """Seconds for which the id of a handled message is remembered."""

    def is_of_member(self, incoming: Incoming) -> bool:
        """Return whether a message may answer a question or be a stop word: its author wrote it to the app."""
        ...

    @property
    def begin(self) -> Callable[[Incoming], object]:
        """The function that prepares an attempt to handle a message; it returns whether the handler is to be called."""
        ...

    def messages_of(self, incoming: Incoming, value: Any) -> list[dict[str, Any]]:
        """Return the messages, as JSON, by which the result of a handler is sent, behind those that could not be sent.

        Raises:
            InvalidArgumentError: The result cannot be sent.
        """
        ...

    def sender_to(self, incoming: Incoming) -> Responder:
        """Return the function that sends one of these messages."""
        ...

    def is_refused_for_a_moment(self, error: BaseException) -> bool:
        """Return whether the same message may be accepted later."""
        ...

    def check_question(self, question: Any) -> None:
        """Raise if something cannot be a question.

        Raises:
            InvalidArgumentError: It cannot.
        """
        ...

    def on_settled(self, incoming: Incoming) -> None:
        """Take note that a message was handled, or set aside."""
        ...


def bot_name_at(channel: Channel) -> str:
    """Return the name of the bot of a channel; "" if it is unknown, or there is no bot."""
    return getattr(channel, "bot_name", "")


def digest(*texts: str) -> str:
    """Return a digest of some texts that is valid in the keys of every storage."""
    # The fastest hash function for short texts.
    return hashlib.blake2s("\n".join(texts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
