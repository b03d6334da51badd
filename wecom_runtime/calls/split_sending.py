"""Sending of a text that is too long for one message, in several calls."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import InvalidArgumentError, WeComError
from wecom_runtime.flow import Flow, Sleep
from wecom_runtime.language import say
from wecom_runtime.limits.windows import Window, Windows

from .receivers import in_turn, receivers
from .split_rule import SplitRule, messages, text_path

if TYPE_CHECKING:
    from .operation import Operation

R = TypeVar("R")

MAX_WAIT = 600.0
"""Seconds that a text waits for other texts to the same receiver."""
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
    turns = [] if len(sent) < 2 else receivers(operation.path, corp_id, arguments)
    return (yield from in_turn(operation, turns, MAX_WAIT, _send_all(call, operation, rule, sent, windows, timeout)))


def _send_all(
    call: Callable[[Operation[R], Mapping[str, Any], float | None], Flow[R]],
    operation: Operation[R],
    rule: SplitRule,
    sent: list[Mapping[str, Any]],
    windows: Windows | None,
    timeout: float | None,
) -> Flow[list[R]]:
    answers: list[R] = []
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
    return answers
