"""The base class of readers, and access to the members of events, which are objects or mappings."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, cast

from wecom_runtime.errors import StreamFailedError
from wecom_runtime.handling.streaming.pieces import Piece, Refusal, Thinking, ToolCall, decoded_arguments
from wecom_runtime.language import say


class LibraryReader:
    """A reader of the events of one library, for one stream."""

    library: ClassVar[str]
    """The name of the library, as in its documentation."""

    @staticmethod
    def fits(event: Any) -> bool:
        """Return whether an event has the shape of this library."""
        raise NotImplementedError

    def read(self, event: Any) -> Iterator[Piece]:
        """Yield the pieces in an event.

        Raises:
            StreamFailedError: The event reports a failure.
        """
        raise NotImplementedError

    def end(self) -> Iterator[Piece]:
        """Yield the pieces that were not complete before the end of the stream."""
        return iter(())


class PendingCalls:
    """Tool calls whose arguments arrive in several events."""

    def __init__(self) -> None:
        self._calls: list[_PendingCall] = []

    def add(self, key: object, call_id: object, name: object, arguments: object) -> None:
        """Add a part of a tool call.

        Args:
            key: The position of the tool call.
            call_id: Its id. Some servers send the same position for several calls, with different ids.
            name: The name of the tool, or a part of it.
            arguments: A part of the arguments.
        """
        found = next((one for one in reversed(self._calls) if one.key == key), None)
        if found is None or (call_id and found.call_id and call_id != found.call_id):
            found = _PendingCall(key, call_id)
            self._calls.append(found)
        found.call_id = found.call_id or call_id
        if isinstance(name, str) and name and found.name != name:
            found.name += name
        if isinstance(arguments, str):
            found.text += arguments
        elif isinstance(arguments, Mapping):
            found.arguments = cast("Mapping[str, Any]", arguments)

    def pop(self, key: object) -> Iterator[ToolCall]:
        """Yield the complete tool call with a key, and remove it."""
        complete = [one for one in self._calls if one.key == key]
        self._calls = [one for one in self._calls if one.key != key]
        return (one.complete() for one in complete)

    def pop_all(self) -> Iterator[ToolCall]:
        """Yield all tool calls, and remove them."""
        complete, self._calls = self._calls, []
        return (one.complete() for one in complete)


class _PendingCall:
    def __init__(self, key: object, call_id: object) -> None:
        self.key = key
        self.call_id = call_id
        self.name = ""
        self.text = ""
        self.arguments: Mapping[str, Any] | None = None

    def complete(self) -> ToolCall:
        return ToolCall(self.name, decoded_arguments(self.text or self.arguments))


_ABSENT: Any = object()


def member(owner: Any, *names: str) -> Any:
    """Return the first member of an object or a mapping that is not None; None if there is none.

    Args:
        owner: The object or mapping.
        names: The name of the member, and other spellings.
    """
    for name in names:
        found: Any = (
            cast("Mapping[str, Any]", owner).get(name) if isinstance(owner, Mapping) else getattr(owner, name, None)
        )
        if found is not None:
            return found.value if isinstance(found, enum.Enum) else found
    return None


def has(owner: Any, *names: str) -> bool:
    """Return whether an object or a mapping has one of some members, also one that is None."""
    if isinstance(owner, Mapping):
        return any(name in owner for name in names)
    return any(getattr(owner, name, _ABSENT) is not _ABSENT for name in names)


def text_member(owner: Any, *names: str) -> str:
    """Return the first member of an object or a mapping that is not None, if it is a text; else ""."""
    found = member(owner, *names)
    return found if isinstance(found, str) else ""


def items(owner: Any, *names: str) -> list[Any]:
    """Return a member of an object or a mapping that is a list; an empty list if there is none."""
    found = member(owner, *names)
    return list(cast("Iterable[Any]", found)) if isinstance(found, list | tuple) else []


def text_pieces(text: str) -> Iterator[Piece]:
    """Yield a text, unless it is empty."""
    if text:
        yield text


def thinking_pieces(text: str) -> Iterator[Piece]:
    """Yield a text as thinking, unless it is empty."""
    if text:
        yield Thinking(text)


def block_pieces(content: Any) -> Iterator[Piece]:
    """Yield the pieces of a message's content: a text, or a list of blocks."""
    if isinstance(content, str):
        yield from text_pieces(content)
        return
    if not isinstance(content, list | tuple):
        return
    for block in cast("Iterable[Any]", content):
        if isinstance(block, str):
            yield from text_pieces(block)
            continue
        kind = text_member(block, "type")
        if kind in ("thinking", "reasoning", "reasoning_content", "thinking_delta"):
            yield from _reasoning_pieces(block)
        elif kind in ("", "text", "text_delta", "output_text", "refusal"):
            yield from text_pieces(text_member(block, "text", "refusal"))


def _reasoning_pieces(block: Any) -> Iterator[Piece]:
    for name in ("thinking", "reasoning", "text", "summary", "reasoning_content"):
        found = member(block, name)
        if isinstance(found, str):
            yield from thinking_pieces(found)
            return
        if found is not None:
            for inner in block_pieces(found) if isinstance(found, list | tuple) else [text_member(found, "text")]:
                if isinstance(inner, str):
                    yield from thinking_pieces(inner)
            return


def refusal_notice() -> Refusal:
    """Return the text that is shown if a model refuses without a text of its own. A router shows its own text."""
    return Refusal(say("The model refused to answer."))


def failure_of(report: Any, *, library: str) -> StreamFailedError:
    """Return the exception for a reported failure.

    Args:
        report: An object or mapping with a message and a code, or a text.
        library: The name of the library.
    """
    if isinstance(report, str):
        return StreamFailedError(library, "", report)
    code = member(report, "code", "type", "status")
    return StreamFailedError(library, "" if code is None else str(code), text_member(report, "message", "error"))
