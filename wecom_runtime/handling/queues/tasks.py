"""Tasks of a queue: callbacks that are handed over to it, and taken up in its workers.

A callback is acknowledged when the queue has it. What travels is the message as it came, sealed: a broker and its tools
show the arguments of tasks. A queue may deliver a task twice, and WeCom a callback four times; the storage knows what
was handled.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, cast

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.flow import Invoke
from wecom_runtime.language import say
from wecom_runtime.storage.values import as_record, dump

PUT_TIMEOUT = 3.5
"""Seconds that a broker may take; WeCom waits 5."""
RETRIES = 5
REMEMBER = 86_400
"""Seconds for which it is known that a task was handled. A queue delivers it again when its worker was killed before it
could say so, and the next worker is there."""
TRY_AGAIN_AFTER = 5.0
"""Seconds after which a worker looks again whether another one has finished a callback."""


class TaskQueue(Protocol):
    """Where background handlers run: `CeleryQueue`, `DramatiqQueue`, or a class of your own."""

    def serve(self, work: Any) -> None:
        """Call `work(text)` for each task, in the workers; called once, by `router.hand_to`.

        A task is over when `work` returns. `TryLaterError` asks for another call, also for a handler that failed.
        """
        ...

    def put(self, text: str) -> None:
        """Give a task to the broker; an error if the broker does not have it."""
        ...


class TryLaterError(Exception):
    """A task is to be worked at again.

    Args:
        seconds: When; 0 to leave that to the queue.
        is_failure: Whether a handler failed, and not merely another worker is at it.
    """

    def __init__(self, seconds: float, *, is_failure: bool) -> None:
        super().__init__("the callback is to be handled again")
        self.seconds = seconds
        self.is_failure = is_failure


def pause_before(failures: int) -> float:
    """Return the seconds before a handler is called again."""
    return float(min(10 * 2 ** max(0, failures - 1), 600))


def put(queue: TaskQueue, key: str, sealed: str, carried: Mapping[str, str] | None = None) -> Invoke:
    """Return the command that gives a callback to a queue.

    Args:
        queue: The queue.
        key: Key of the storage that all repeats of the callback have.
        sealed: The callback.
        carried: What a trace of both processes needs, such as `traceparent`.

    Raises:
        Exception: The queue does not have it, or nobody knows.
    """
    trace = {"trace": dict(carried)} if carried else {}
    return Invoke(queue.put, dump({"key": key, "message": sealed, **trace}), timeout=PUT_TIMEOUT)


def taken(task: str) -> tuple[str, str, Mapping[str, str]]:
    """Return the key and the sealed message of a task, and what it carries of a trace.

    Raises:
        ConfigurationError: This is not one of ours.
    """
    record = as_record(task) or {}
    key, sealed = record.get("key"), record.get("message")
    if not isinstance(key, str) or not isinstance(sealed, str):
        raise ConfigurationError(say("the queue delivered a task that no router has put into it"))
    trace = record.get("trace")
    carried = cast("dict[object, object]", trace) if isinstance(trace, dict) else {}
    return key, sealed, {str(name): str(value) for name, value in carried.items()}
