"""Splitting of a text that is too long for one message: the rule of the spec, and the parameters of each message."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from wecom_runtime.data.models import Model
from wecom_runtime.data.splitting import split_messages
from wecom_runtime.data.wire_values import value_at


@attrs.frozen
class SplitRule:
    """The rule of the spec for texts that are sent in several messages; see spec/README.md."""

    of: Mapping[str, int]
    """Path of a text -> its maximum bytes in one message."""
    once: tuple[str, ...] = ()
    """Paths of parameters that only the first message has."""
    most: int = 0
    """Maximum number of messages; 0 for any number."""
    windows: tuple[tuple[int, float], ...] = ()
    """WeCom's limits for one receiver: number of messages and seconds."""


def text_path(rule: SplitRule, message: Mapping[str, Any]) -> str:
    """Return the path of a message's text; "" if it has none."""
    return next((path for path in rule.of if isinstance(value_at(message, path), str)), "")


def messages(rule: SplitRule, arguments: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the parameters of each message."""
    for path, most in rule.of.items():
        text = value_at(arguments, path)
        if not isinstance(text, str) or len(pieces := split_messages(text, most)) < 2:
            continue
        for number, piece in enumerate(pieces):
            message = arguments if number == 0 else _without(arguments, rule.once)
            yield _with(message, path, piece)
        return
    yield arguments


def _with(arguments: Mapping[str, Any], path: str, value: Any) -> dict[str, Any]:
    """Return parameters with another value at a path; None removes it."""
    first, _, rest = path.partition(".")
    changed = dict(arguments)
    if not rest:
        changed[first] = value
        if value is None:
            del changed[first]
        return changed
    from wecom_runtime.data.conversion import unstructure  # not at the top, as operations load this module

    inner = changed[first]
    changed[first] = _with(unstructure(inner) if isinstance(inner, Model) else copy.copy(inner), rest, value)
    return changed


def _without(arguments: Mapping[str, Any], paths: tuple[str, ...]) -> Mapping[str, Any]:
    for path in paths:
        if value_at(arguments, path) is not None:
            arguments = _with(arguments, path, None)
    return arguments
