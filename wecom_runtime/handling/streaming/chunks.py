"""The chunks that a handler yields: text, thinking, feedback, cards, and the chunks of LLM clients."""

from __future__ import annotations

import inspect
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, TypeAlias, TypeGuard, cast

from wecom_runtime.callbacks.reply import Reply
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

ChunkStream: TypeAlias = "Iterator[Any] | AsyncIterator[Any]"
"""The chunks of one answer."""


class Thinking(str):
    """A text chunk that shows how the answer is found. The client folds it away.

    yield Thinking("The user asks for the weather …")
    """

    __slots__ = ()


class Feedback:
    """A chunk that lets members rate the answer. Yield it before any text.

    Args:
        id: Your id of the answer, which the feedback event contains.
    """

    __slots__ = ("id",)

    def __init__(self, id: str) -> None:
        self.id = id


class Pictures:
    """A chunk with the pictures at the end of an answer.

    Args:
        items: The pictures, as in the reply.
    """

    __slots__ = ("items",)

    def __init__(self, items: list[Any]) -> None:
        self.items = items


_COMPLETE_ANSWERS = (str, bytes, list, tuple, Mapping)
"""The iterable types of answers that are not streams."""


def is_stream(value: object) -> TypeGuard[ChunkStream]:
    """Return whether the result of a handler is a stream: a generator, asynchronous or not, or one of an LLM client."""
    if isinstance(value, _COMPLETE_ANSWERS):
        return False
    return inspect.isasyncgen(value) or hasattr(value, "__aiter__") or isinstance(value, Iterator)


def chunk_texts(chunk: Any) -> list[tuple[str, bool]] | None:
    """Return the texts in a chunk, each with whether it is thinking; None for a chunk without text.

    Chunks of the OpenAI format, which most LLM clients use, are read as objects and as mappings:
    `choices[0].delta.content` and `reasoning_content`.
    """
    if chunk is None:
        return []
    if isinstance(chunk, str):
        return [(str(chunk), isinstance(chunk, Thinking))]
    choices = _member(chunk, "choices")
    if not isinstance(choices, list):
        return None
    found: list[tuple[str, bool]] = []
    for choice in choices[:1]:
        delta = _member(choice, "delta")
        for name, is_thinking in (("reasoning_content", True), ("content", False)):
            if isinstance(text := _member(delta, name), str):
                found.append((text, is_thinking))
    return found


def _member(owner: Any, name: str) -> Any:
    return cast("Mapping[str, Any]", owner).get(name) if isinstance(owner, Mapping) else getattr(owner, name, None)


def chunk_card(chunk: Any) -> dict[str, Any]:
    """Return the card in a chunk, which is the card itself or a reply with one.

    Raises:
        InvalidArgumentError: The chunk is something else.
    """
    from wecom_runtime.data.conversion import unstructure
    from wecom_runtime.data.models import Model

    if isinstance(chunk, Reply):
        chunk = json.loads(chunk.render())
    elif isinstance(chunk, Model):
        chunk = unstructure(chunk)
    if not isinstance(chunk, Mapping):
        raise InvalidArgumentError(
            say(
                "a handler that streams yields text, Thinking, Feedback or a card; not a {kind}",
                kind=type(chunk).__name__,
            )
        )
    card = cast("Mapping[str, Any]", chunk)
    inner = card.get(str(card.get("msgtype")))
    return dict(cast("Mapping[str, Any]", inner) if isinstance(inner, Mapping) else card)
