"""One callback on its way through an engine: what all steps of its handling know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.callbacks.model import Callback

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .channel import Channel, Incoming
    from .matching.handlers import Handler, Responder
    from .member_queues import QueueEntry
    from .running.workers import Job


class CallbackRun:
    """A callback and its handler, on their way through the steps of an engine.

    Args:
        handler: It is called once.
        message: What it is called with.
        answer: The router's, which sends what comes after WeCom had its answer where neither handler nor channel do.
        channel: Where it came.
        incoming: How the callback came; None in the worker of a queue.
    """

    __slots__ = (
        "_answer",
        "_is_handed",
        "channel",
        "error",
        "handler",
        "incoming",
        "is_answered",
        "job",
        "message",
        "place",
        "rest",
    )

    def __init__(
        self,
        handler: Handler,
        message: Callback,
        answer: Responder | None,
        channel: Channel,
        incoming: Incoming | None = None,
    ) -> None:
        self.handler = handler
        self.message = message
        self._answer = answer
        self.channel = channel
        self.incoming = incoming
        self.is_answered = False
        """Whether what takes one later answer has had it."""
        self.place: QueueEntry | None = None
        """Its place among the messages of its member, where they are handled in order."""
        self.job: Job | None = None
        """The room that it has for what goes on in the background, once it has some."""
        self.error: BaseException | None = None
        """What the handler raised in the background; or why its answer cannot be made."""
        self.rest: list[str] = []
        """What follows a reply that is too long for all of the answer."""
        self._is_handed = False

    @property
    def later(self) -> Responder | None:
        """Sends what comes after WeCom had its answer."""
        incoming = self.incoming
        return self.handler.answer or (incoming.responder if incoming is not None else None) or self._answer

    def hand_to_job(self) -> Job:
        """Return the room, which its job now gives back, and leaves the line, when it ends.

        The caller starts the job, or withdraws it.
        """
        job, place = self.job, self.place
        assert job is not None  # noqa: S101 - room is taken before
        self._is_handed = True
        if place is not None:
            job.on_end = place.leave
        return job

    def release(self) -> None:
        """Give back the room, and the place in the line, unless a job has them."""
        if self._is_handed:
            return
        if self.job is not None:
            self.job.withdraw()
        if self.place is not None:
            self.place.leave()

    @property
    def turn(self) -> Future[bool] | None:
        """What it still waits for; None where its turn has come, or it is in no line."""
        return None if self.place is None or self.place.has_turn else self.place.turn

    def __repr__(self) -> str:
        return f"<{self.handler.name} on a {type(self.message).__name__}>"
