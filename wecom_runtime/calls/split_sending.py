"""Sending of a text that is too long for one message, in several calls."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from weakref import WeakValueDictionary

from wecom_runtime import fork
from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import CallTimeoutError, InvalidArgumentError, WeComError
from wecom_runtime.flow import Flow, Sleep, Wait
from wecom_runtime.language import say
from wecom_runtime.limits.wait_queue import Waiter, WaitQueue
from wecom_runtime.limits.windows import Window, Windows

from .split_rule import SplitRule, messages, text_path

if TYPE_CHECKING:
    from .operation import Operation

R = TypeVar("R")

MAX_WAIT = 600.0
"""Seconds that a text waits for other texts to the same receiver."""
_queues: WeakValueDictionary[tuple[str, ...], WaitQueue] = WeakValueDictionary()
"""The texts to each receiver, so that those of two threads or tasks do not mix."""
_mutex = fork.Mutex()

DELIVERY_MARGIN = 0.5
"""Seconds added to each window, as WeCom counts messages when they arrive, and some take longer than others."""


def send_pieces(
    call: Callable[[Operation[R], Mapping[str, Any], float | None], Flow[R]],
    operation: Operation[R],
    arguments: Mapping[str, Any],
    timeout: float | None,
    corp_id: str,
) -> Flow[list[R]]:
    """Send a text in as many messages as necessary, in order, and return the responses.

    Args:
        call: Makes a call.
        operation: The endpoint.
        arguments: The parameters by wire name.
        timeout: Timeout of each call.
        corp_id: The company of the receiver.

    Raises:
        InvalidArgumentError: The text needs too many messages. Nothing was sent.
        CallTimeoutError: Other texts to the same receiver took too long. Nothing was sent.
        WeComError: A message was not sent. `sent` has the responses to the messages before it, `unsent` the rest of the
            text.
    """
    rule = cast(SplitRule, operation.pieces)
    sent = list(messages(rule, arguments))
    if rule.most and len(sent) > rule.most:
        raise InvalidArgumentError(
            say(
                "client.{call}: the text needs {count} messages, but WeCom accepts {most}; nothing was sent",
                call=operation.call,
                count=len(sent),
                most=rule.most,
            ),
            endpoint=operation.path,
        )
    windows = (
        Windows([Window(times, seconds + DELIVERY_MARGIN) for times, seconds in rule.windows]) if rule.windows else None
    )
    answers: list[R] = []
    turns = [] if len(sent) < 2 else [_queue(key) for key in _receivers(operation.path, corp_id, arguments)]
    joined: list[tuple[WaitQueue, Waiter]] = []
    try:
        for queue in turns:
            waiter, _ = queue.join()
            joined.append((queue, waiter))
            if not (yield Wait(waiter.is_first, MAX_WAIT)):
                raise CallTimeoutError(
                    say(
                        "client.{call}: other texts to this receiver took more than {seconds:g} s; nothing was sent",
                        call=operation.call,
                        seconds=MAX_WAIT,
                    ),
                    endpoint=operation.path,
                    may_have_arrived=False,
                )
        for message in sent:
            while windows is not None and (wait := windows.take(time.monotonic())) > 0:
                yield Sleep(wait)
            try:
                answers.append((yield from call(operation, message, timeout)))
            except WeComError as error:
                error.sent = tuple(answers)
                path = text_path(rule, message)
                error.unsent = "\n".join(str(value_at(rest, path)) for rest in sent[len(answers) :]) if path else ""
                raise
    finally:
        for queue, waiter in reversed(joined):
            queue.leave(waiter)
    return answers


def _queue(key: tuple[str, ...]) -> WaitQueue:
    """Return the queue of the texts to one receiver. The queue exists as long as a text is being sent or waits."""
    with _mutex.lock:
        queue = _queues.get(key)
        if queue is None:
            queue = _queues[key] = WaitQueue()
        return queue


def _receivers(path: str, corp_id: str, arguments: Mapping[str, Any]) -> list[tuple[str, ...]]:
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
    receivers = [{**texts, name: one} for name, one in lists] or [texts]
    return sorted({(path, corp_id, *(f"{name}={one}" for name, one in sorted(each.items()))) for each in receivers})
