"""Messages to one receiver, one after the other: in the order of their senders, and with a distance in time.

WeCom shows messages that are sent close together in any order.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast
from weakref import WeakValueDictionary

from wecom_runtime import fork
from wecom_runtime.errors import CallTimeoutError
from wecom_runtime.flow import Flow, Sleep, Wait
from wecom_runtime.language import say
from wecom_runtime.limits.wait_queue import Waiter, WaitQueue

if TYPE_CHECKING:
    from .operation import Operation

R = TypeVar("R")
Receiver = tuple[str, ...]
"""The path of the call, the company, and the parameters that name a receiver."""

_queues: WeakValueDictionary[Receiver, WaitQueue] = WeakValueDictionary()
"""The senders to each receiver, so that those of two threads or tasks do not mix."""
_mutex = fork.Mutex()


class MessageGap:
    """A distance between the messages to one receiver: the next one is sent after the response to the one before.

    Args:
        seconds: The distance, from the response to the next request.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._free_at: OrderedDict[Receiver, float] = OrderedDict()
        """Receiver -> the time (`time.monotonic`) from which the next message may be sent; the latest is the last."""
        self._lock = fork.Mutex()

    def __repr__(self) -> str:
        return f"<MessageGap of {self._seconds:g} s>"

    def send(
        self,
        operation: Operation[Any],
        corp_id: str,
        arguments: Mapping[str, Any],
        timeout: float,
        call: Callable[[float], Flow[R]],
    ) -> Flow[R]:
        """Wait for the distance to the message before, and send a message.

        Args:
            operation: The endpoint.
            corp_id: The company of the receivers.
            arguments: The parameters by wire name.
            timeout: Seconds for the wait and the call.
            call: Makes the call within the seconds that are left.

        Raises:
            CallTimeoutError: The messages before took too long. Nothing was sent.
        """
        keys = [("gap", *key) for key in receivers(operation.path, corp_id, arguments)]
        deadline = time.monotonic() + timeout
        return (yield from in_turn(operation, keys, timeout, self._send(operation, keys, deadline, call)))

    def _send(
        self, operation: Operation[Any], keys: Sequence[Receiver], deadline: float, call: Callable[[float], Flow[R]]
    ) -> Flow[R]:
        with self._lock.lock:
            free_at = max((self._free_at.get(key, 0.0) for key in keys), default=0.0)
        wait = free_at - time.monotonic()
        if free_at >= deadline:
            raise _too_late(operation, max(0.0, wait))
        if wait > 0:
            yield Sleep(wait)
        try:
            return (yield from call(deadline - time.monotonic()))
        finally:
            self._note(keys)

    def _note(self, keys: Sequence[Receiver]) -> None:
        now = time.monotonic()
        with self._lock.lock:
            for key in keys:
                self._free_at[key] = now + self._seconds
                self._free_at.move_to_end(key)
            while self._free_at and next(iter(self._free_at.values())) <= now:
                self._free_at.popitem(last=False)


def in_turn(operation: Operation[Any], keys: Sequence[Receiver], timeout: float, send: Flow[R]) -> Flow[R]:
    """Run a flow when all senders that came earlier to one of its receivers have ended.

    Args:
        operation: The endpoint, for the error.
        keys: The receivers, in the order in which all senders wait for them.
        timeout: Seconds of the longest wait for one receiver.
        send: Sends messages.

    Raises:
        CallTimeoutError: The senders before took too long. Nothing was sent.
    """
    joined: list[tuple[WaitQueue, Waiter]] = []
    try:
        for queue in [_queue(key) for key in keys]:
            waiter, _ = queue.join()
            joined.append((queue, waiter))
            if not (yield Wait(waiter.is_first, timeout)):
                raise _too_late(operation, timeout)
        return (yield from send)
    finally:
        for queue, waiter in reversed(joined):
            queue.leave(waiter)


def _too_late(operation: Operation[Any], seconds: float) -> CallTimeoutError:
    return CallTimeoutError(
        say(
            "client.{call}: other texts to this receiver took more than {seconds:g} s; nothing was sent",
            call=operation.call,
            seconds=seconds,
        ),
        endpoint=operation.path,
        may_have_arrived=False,
    )


def _queue(key: Receiver) -> WaitQueue:
    """Return the queue of the senders to one receiver. It exists as long as one of them sends or waits."""
    with _mutex.lock:
        queue = _queues.get(key)
        if queue is None:
            queue = _queues[key] = WaitQueue()
        return queue


def receivers(path: str, corp_id: str, arguments: Mapping[str, Any]) -> list[Receiver]:
    """Return a key for each receiver of a message, in the order in which all senders wait for them."""
    texts: dict[str, str] = {}
    lists: list[tuple[str, str]] = []
    for name, value in arguments.items():
        if isinstance(value, str) and "|" in value:
            value = value.split("|")
        if isinstance(value, (list, tuple)) and len(value) == 1:
            (value,) = value
        if isinstance(value, str) and value not in arguments:  # not the kind of message, which names its content
            texts[name] = value
        elif isinstance(value, (list, tuple)):
            lists += [(name, str(one)) for one in cast("list[Any]", value)]
    found = [{**texts, name: one} for name, one in lists] or [texts]
    return sorted({(path, corp_id, *(f"{name}={one}" for name, one in sorted(each.items()))) for each in found})
