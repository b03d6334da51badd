"""The pieces of a stream: text, thinking and tool calls."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias, cast

import attrs

from wecom_runtime.data.text import decode_json


class Thinking(str):
    """A text chunk that shows how the answer is found. The client folds it away.

    yield Thinking("The user asks for the weather …")
    """

    __slots__ = ()


class Replacement(str):
    """A text that replaces the text so far, such as the notice of a moderation."""

    __slots__ = ()


class Refusal(str):
    """The notice that a model refuses to answer, without a text of its own."""

    __slots__ = ()


@attrs.frozen
class ToolCall:
    """A tool call of a model. The chat shows its name as a folded line; the arguments are not shown."""

    name: str
    """The name of the tool."""
    arguments: Any = attrs.field(factory=dict[str, Any], repr=False)
    """The arguments: a dict, or the text from the model if it is not a JSON object."""


Piece: TypeAlias = "str | Thinking | ToolCall"
"""A piece of a stream."""


def decoded_arguments(arguments: Any) -> Any:
    """Return the arguments of a tool call as a dict; a text that is not a JSON object is returned as it is."""
    if hasattr(arguments, "model_dump"):  # an object of pydantic
        arguments = arguments.model_dump()
    if not arguments:
        return {}
    if isinstance(arguments, Mapping):
        return dict(cast("Mapping[str, Any]", arguments))
    if isinstance(arguments, str):
        try:
            found = decode_json(arguments)
        except ValueError:
            return arguments
        return cast("dict[str, Any]", found) if isinstance(found, dict) else arguments
    return arguments
