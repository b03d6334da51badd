"""The state of one callback while an engine processes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .stop_switch import StopSwitch

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from .channel import FetchingChannel, Incoming
    from .items import Item
    from .matching.handlers import Handler, Responder
    from .member_queues import QueueEntry
    from .running.workers import Job


class CallbackRun:
    """One run of a handler on a callback.

    Args:
        handler: The handler, which is called once.
        incoming: The delivery of the callback.
        answer: The responder of the router, for messages after the reply if neither handler nor channel have one.
    """

    __slots__ = (
        "_answer",
        "_is_handed_to_job",
        "abandon",
        "channel",
        "error",
        "handler",
        "incoming",
        "is_answered",
        "is_in_worker",
        "is_kept",
        "is_streaming",
        "item",
        "job",
        "message",
        "on_end",
        "on_finish",
        "queue_entry",
        "remaining",
        "switch",
    )

    def __init__(self, handler: Handler, incoming: Incoming, answer: Responder | None) -> None:
        self.handler = handler
        self.incoming = incoming
        self.message = incoming.message
        self.channel = incoming.channel
        self._answer = answer
        self.is_answered = False
        """Whether a responder that sends a single answer has sent it."""
        self.queue_entry: QueueEntry | None = None
        """Its entry in the queue of its member, if messages are handled in order."""
        self.job: Job | None = None
        """The background job, once capacity for it is acquired."""
        self.error: BaseException | None = None
        """The exception of a background handler, or of the construction of the reply."""
        self.remaining: list[Any] = []
        """The messages that follow a reply: the rest of a text that is too long for it, pictures and a card."""
        self._is_handed_to_job = False
        self.switch = StopSwitch()
        """Stops the answer."""
        incoming.switch = self.switch
        self.on_end: Callable[[CallbackRun], object] | None = None
        """Called with the run at its end."""
        self.on_finish: Callable[[CallbackRun], object] | None = None
        """Called with the run at its end, too: its handler does not run any more."""
        self.item: Item | None = None
        """The stored item of the message."""
        self.is_kept = False
        """Whether the item is left to the channel, which sends the answer, or to another attempt."""
        self.abandon: Callable[[Item, Handler], object] | None = None
        """Called at the end with an item that is not settled, as the event loop of the run was destroyed."""
        self.is_in_worker = False
        """Whether the worker of a queue runs the handler."""
        self.is_streaming = False
        """Whether the answer is a stream, whose progress the reader sees."""

    def __repr__(self) -> str:
        return f"<{self.handler.name} on a {type(self.message).__name__}>"

    @property
    def fetching(self) -> FetchingChannel | None:
        """The channel that has fetched the message."""
        return self.incoming.fetching

    @property
    def responder(self) -> Responder | None:
        """The function that sends messages after the reply."""
        return self.handler.answer or self.incoming.responder or self._answer

    def hand_to_job(self) -> Job:
        """Leave the release of the capacity and of the queue entry to the job, and return it.

        The caller starts or cancels the job.
        """
        job = self.job
        assert job is not None  # noqa: S101 - its capacity is acquired before
        self._is_handed_to_job = True
        job.on_end = self._end
        return job

    def release(self) -> None:
        """Release the capacity and remove the queue entry, unless a job does so."""
        if self._is_handed_to_job:
            return
        if self.job is not None:
            self.job.cancel()
        self._end()

    def _end(self) -> None:
        if self.item is not None and not self.is_kept and self.abandon is not None:
            self.abandon(self.item, self.handler)
        if self.queue_entry is not None:
            incoming = self.incoming
            is_reply = incoming.fetching is None and not self.handler.background
            if is_reply and not incoming.is_repeated:
                incoming.held = self.queue_entry.remove  # the channel sends the answer first
            if incoming.held is None or incoming.is_sent:
                self.queue_entry.remove()
        if self.on_end is not None:
            self.on_end(self)
        if self.on_finish is not None:
            self.on_finish(self)

    @property
    def is_shown(self) -> bool:
        """Whether a message shows the end of the answer: a stream, or the reply that a channel waits for."""
        is_reply = not self.handler.background and self.incoming.fetching is None
        return (self.is_streaming or is_reply) and not self.switch.sends_remaining

    @property
    def turn(self) -> Future[bool] | None:
        """The future of its turn; None if its turn has come, or it is in no queue."""
        return None if self.queue_entry is None or self.queue_entry.has_turn else self.queue_entry.turn
