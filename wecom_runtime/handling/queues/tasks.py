"""Tasks of a queue: callbacks that are handed over to it, and taken up in its workers.

A callback is acknowledged when the queue has it. What travels is the message as it came, sealed: a broker and its tools
show the arguments of tasks. A queue may deliver a task twice, and WeCom a callback four times; the storage knows what
was handled.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Protocol, cast

import attrs

from wecom_runtime.errors import WeComError
from wecom_runtime.flow import Invoke
from wecom_runtime.handling.channel import Channel
from wecom_runtime.storage.values import as_record, dump

PUT_TIMEOUT = 3.5
"""Seconds that a broker may take; WeCom waits 5."""
RETRIES = 5
TASK_DEDUP_SECONDS = 86_400
"""Seconds for which it is known that a task was handled. A queue delivers it again when its worker was killed before it
could say so, and the next worker is there."""
IN_PROGRESS_RETRY_DELAY = 5.0
"""Seconds after which a worker looks again whether another one has finished a callback."""


class TaskQueue(Protocol):
    """Where background handlers run: `CeleryQueue`, `DramatiqQueue`, or a class of your own."""

    def serve(self, work: Any) -> None:
        """Call `work(text)` for each task, in the workers; called once, by `router.hand_to`.

        A task is over when `work` returns, or raises `GivenUpError`: it has failed then, and is set aside.
        `TryLaterError` asks for another call, also for a handler that failed; how often is counted by the router, up
        to `retries` of the queue, or 5 times where it has no such attribute.
        """
        ...

    def put(self, text: str) -> None:
        """Give a task to the broker; an error if the broker does not have it."""
        ...


class GivenUpError(WeComError):
    """A task is over, and set aside: it cannot be read, its handler has failed too often or killed its workers."""


class TryLaterError(Exception):
    """A task is to be worked at again.

    Args:
        seconds: When.
        is_failure: Whether its handler failed or its worker died, and not merely another worker is at it.
    """

    def __init__(self, seconds: float, *, is_failure: bool) -> None:
        super().__init__("the callback is to be handled again")
        self.seconds = seconds
        self.is_failure = is_failure


FIRST_DELAY, MAX_DELAY = 10.0, 600.0
"""Seconds before a task is worked at again, at first and at most; each pause is twice as long as the one before."""


def retry_delay(times: int) -> float:
    """Return the seconds before a task is worked at again that has come to nothing so many times."""
    return min(FIRST_DELAY * 2.0 ** min(max(0, times - 1), 20), MAX_DELAY)


@attrs.frozen
class Task:
    """What is sealed in a task: a callback together with its key, so that nobody can give it another one.

    With them stands a digest of both, as the seal keeps a text secret and not whole: who changes a part of what is
    sealed changes what comes out of it.
    """

    key: str
    """Key of the storage that all repeats of the callback have."""
    message: str
    """The callback as it came, decrypted."""

    def put(self, queue: TaskQueue, channel: Channel, carried: Mapping[str, str] | None = None) -> Invoke:
        """Return the command that gives it to a queue.

        Args:
            queue: The queue.
            channel: Seals it.
            carried: What a trace of both processes needs, such as `traceparent`.

        Raises:
            Exception: The queue does not have it, or nobody knows.
        """
        sealed = channel.seal(dump({"task": self.key, "message": self.message, "digest": self._digest}))
        trace = {"trace": dict(carried)} if carried else {}
        return Invoke(queue.put, dump({"sealed": sealed, **trace}), timeout=PUT_TIMEOUT)

    @classmethod
    def of(cls, opened: str) -> Task | None:
        """Return the task in what was sealed; None where that is something else, such as a callback by itself."""
        record = as_record(opened) or {}
        key, message = record.get("task"), record.get("message")
        if not isinstance(key, str) or not isinstance(message, str):
            return None
        task = cls(key, message)
        return task if record.get("digest") == task._digest else None

    @property
    def _digest(self) -> str:
        return hashlib.sha256(dump([self.key, self.message]).encode()).hexdigest()

    @staticmethod
    def sealed_in(text: str) -> str | None:
        """Return what is sealed in a task as the queue has it; None where it is none of ours."""
        sealed = (as_record(text) or {}).get("sealed")
        return sealed if isinstance(sealed, str) else None

    @staticmethod
    def carried_by(text: str) -> Mapping[str, str]:
        """Return what a task carries of a trace."""
        trace = (as_record(text) or {}).get("trace")
        carried = cast("dict[object, object]", trace) if isinstance(trace, dict) else {}
        return {str(name): str(value) for name, value in carried.items()}
