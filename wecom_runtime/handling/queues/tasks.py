"""The tasks of a queue: callbacks that routers put into it, and its workers handle.

A callback is stored as an item before it is acknowledged, and its task has only the id of the item. A task that is
delivered twice finds the item claimed or done; one that the broker loses is put into the queue again.

Where the storage cannot hold items, a callback is acknowledged when the queue has its task, which contains the message
as it was received, sealed, as a broker and its tools show the arguments of tasks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, cast

import attrs

from wecom_runtime.errors import WeComError
from wecom_runtime.flow import Invoke
from wecom_runtime.handling.channel import Channel
from wecom_runtime.storage.values import as_record, dump

PUT_TIMEOUT = 3.5
"""Seconds that a broker may take to accept a task. WeCom waits 5 s for the answer."""
RETRIES = 5
"""The number of further calls of a handler that fails, unless the queue or the handler says otherwise."""
TASK_DEDUP_SECONDS = 86_400
"""Seconds for which a handled task is recognised. The queue delivers it again if its worker was killed before the
acknowledgement."""
_SEALED = "sealed"
IN_PROGRESS_RETRY_DELAY = 5.0
"""Seconds after which a task that another worker is handling is delivered again."""


class TaskQueue(Protocol):
    """A queue for background handlers: `CeleryQueue`, `DramatiqQueue`, or a class of your own."""

    def serve(self, work: Any) -> None:
        """Call `work(text)` for each task, in the workers. `router.hand_to` calls this method once.

        A task is done when `work` returns or raises `GivenUpError`; in the latter case it cannot be read.
        `TryLaterError` asks for another delivery. Call `work.start()` when a worker starts, so that it finds the
        callbacks of workers that were killed, without waiting for its first task.

        Optional attributes of the queue: `name`, which routers with different queues in one storage need; and
        `retries`, the number of further calls of a handler that fails and was registered without `attempts`, 5 by
        default.
        """
        ...

    def put(self, text: str) -> None:
        """Put a task into the queue; raise an error if the broker does not accept it."""
        ...


class GivenUpError(WeComError):
    """A task cannot be read."""


class TryLaterError(Exception):
    """A task is to be delivered again, as another worker is handling its callback.

    Args:
        seconds: The delay.
        is_failure: Whether its handler has failed. That asks for no other delivery any more.
    """

    def __init__(self, seconds: float, *, is_failure: bool) -> None:
        super().__init__("the callback is to be handled again")
        self.seconds = seconds
        self.is_failure = is_failure


@attrs.frozen
class StoredTask:
    """A task for a callback that is stored as an item."""

    id: str
    """The id of the item."""

    def text(self, trace_context: Mapping[str, str] | None = None) -> str:
        """Return the text for the queue, with the trace context for the worker, such as `traceparent`."""
        return dump({"item": self.id, **({"trace": dict(trace_context)} if trace_context else {})})

    @classmethod
    def parse(cls, text: str) -> StoredTask | None:
        """Return the task in a text of the queue; None for another one."""
        id = (as_record(text) or {}).get("item")
        return cls(id) if isinstance(id, str) else None


@attrs.frozen
class Task:
    """The sealed content of a task: a callback together with its key, so that the key cannot be replaced."""

    key: str
    """The storage key that all repeats of the callback share."""
    message: str = attrs.field(repr=False)
    """The callback as it was received, decrypted."""

    def put(self, queue: TaskQueue, channel: Channel, trace_context: Mapping[str, str] | None = None) -> Invoke:
        """Return the command that puts the task into a queue.

        Args:
            queue: The queue.
            channel: The channel that seals the task.
            trace_context: The trace context for the worker, such as `traceparent`.

        Raises:
            Exception: The queue has not accepted the task, or its answer was lost.
        """
        sealed = channel.records.seal(_SEALED, dump({"task": self.key, "message": self.message}))
        trace = {"trace": dict(trace_context)} if trace_context else {}
        return Invoke(queue.put, dump({_SEALED: sealed, **trace}), timeout=PUT_TIMEOUT)

    @classmethod
    def parse(cls, text: str, channel: Channel) -> Task | None:
        """Return the task in a text of the queue; None if another channel or program has sealed it."""
        record = as_record(channel.records.open(_SEALED, (as_record(text) or {}).get(_SEALED)))
        return None if record is None else cls(record["task"], record["message"])


def trace_context(text: str) -> Mapping[str, str]:
    """Return the trace context in a task of the queue."""
    trace = (as_record(text) or {}).get("trace")
    found = cast("dict[object, object]", trace) if isinstance(trace, dict) else {}
    return {str(name): str(value) for name, value in found.items()}
