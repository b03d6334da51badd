"""The reading of a stream of any library as text, thinking and tool calls."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, aclosing, closing
from typing import Any, Protocol, overload

from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .libraries.custom import pieces_of, registered
from .libraries.reader import LibraryReader
from .libraries.table import READERS
from .libraries.unknown import UnknownReader
from .opening import is_async_stream, open_async_stream, open_sync_stream
from .pieces import Piece, ToolCall

_EVENT_STREAM_FIELDS = b"event:", b"id:", b"retry:", b":"
_DATA = b"data:"
_END_OF_DATA = b"[DONE]"


class StreamReader:
    """A reader of one stream, or of several streams one after the other. The shape of an event selects its reader.

    Args:
        guesses: Whether texts in events of unknown libraries are read.
    """

    def __init__(self, *, guesses: bool = True) -> None:
        self._readers: dict[type[LibraryReader], LibraryReader] = {}
        self._last: LibraryReader | None = None
        self._unknown = UnknownReader() if guesses else None

    def read(self, event: Any) -> Iterator[Piece] | None:
        """Return the pieces in an event; None if it cannot be read.

        Raises:
            StreamFailedError: The event reports a failure. The iterator raises it.
        """
        if event is None:
            return iter(())
        if isinstance(event, str | ToolCall):
            return iter((event,))
        if isinstance(event, bytes):
            return self._read_line(event)
        if (own := registered(event)) is not None:
            return pieces_of(own(event))
        reader = self._last
        if reader is None or not reader.fits(event):
            reader = self._last = self._reader_for(event)
        if reader is not None:
            return reader.read(event)
        if self._unknown is not None and self._unknown.fits(event):
            return self._unknown.read(event)
        return None

    def end(self) -> Iterator[Piece]:
        """Yield the pieces that were not complete before the end of the stream."""
        for reader in self._readers.values():
            yield from reader.end()

    def check(self) -> None:
        """Raise if there were events of an unknown library, and none of them had a text.

        Raises:
            InvalidArgumentError: So it was.
        """
        if self._unknown is not None and self._unknown.unread is not None:
            raise unknown_shape(self._unknown.unread)

    def _reader_for(self, event: Any) -> LibraryReader | None:
        for kind in READERS:
            if kind.fits(event):
                return self._readers.setdefault(kind, kind())
        return None

    def _read_line(self, line: bytes) -> Iterator[Piece] | None:
        """Return the pieces in a line of an event stream of HTTP, such as a response of Dify."""
        line = line.strip()
        if not line or line.startswith(_EVENT_STREAM_FIELDS):
            return iter(())
        if not line.startswith(_DATA):
            return None
        data = line[len(_DATA) :].strip()
        if data == _END_OF_DATA:
            return iter(())
        try:
            event = decode_json(data)
        except ValueError:
            return None
        return self.read(event) if isinstance(event, dict) else None


def unknown_shape(event: object) -> InvalidArgumentError:
    """Return the exception for an event whose shape is unknown."""
    kind = type(event)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    return InvalidArgumentError(
        say(
            "cannot read a {kind} of a stream: yield its text, Thinking, ToolCall, Feedback or a card instead, or "
            "register a function that reads it: router.stream_reader({kind}, function)",
            kind=name,
        )
    )


class AsyncEvents(Protocol):
    """A result of a run whose events are read by a method, such as that of openai-agents."""

    def stream_events(self) -> AsyncIterator[Any]:
        """Return the events."""
        ...


@overload
def stream_pieces(
    stream: AsyncIterable[Any] | AbstractAsyncContextManager[Any] | AsyncEvents,
) -> AsyncIterator[Piece]: ...
@overload
def stream_pieces(stream: Iterable[Any] | AbstractContextManager[Any]) -> Iterator[Piece]: ...


def stream_pieces(stream: Any) -> Iterator[Piece] | AsyncIterator[Piece]:
    """Yield the pieces of a stream of a model or agent library: `str`, `Thinking` and `ToolCall`.

        for piece in stream_pieces(client.chat.completions.create(model="…", messages=messages, stream=True)):
            print(piece)

    The streams of chat completions and compatible APIs, OpenAI Responses, Anthropic messages, LangChain, LangGraph,
    pydantic-ai, openai-agents, AG-UI, google-genai, Ollama, Dify, DashScope, agno, smolagents, LlamaIndex, Haystack,
    CrewAI, Google ADK, Strands, Semantic Kernel, AutoGen and DSPy are recognised by the shape of their events. Of other
    libraries, the texts of the first kind of event that has one are read; `router.stream_reader` registers a function
    for a class of events. A stream that is a context manager is entered and exited. Tool results, citations and
    repeated texts are not yielded.

    Args:
        stream: The stream, plain or asynchronous; the pieces of an asynchronous stream are read with `async for`.

    Raises:
        InvalidArgumentError: The stream is unknown, or none of its events has a text.
        StreamFailedError: An event reports a failure.
    """
    return _pieces_async(stream) if is_async_stream(stream) else _pieces(stream)


def _pieces(stream: Any) -> Iterator[Piece]:
    reader = StreamReader()
    with closing(open_sync_stream(stream)) as events:
        for event in events:
            yield from _known(reader.read(event), event)
    yield from reader.end()
    reader.check()


async def _pieces_async(stream: Any) -> AsyncIterator[Piece]:
    reader = StreamReader()
    async with aclosing(open_async_stream(stream)) as events:
        async for event in events:
            for piece in _known(reader.read(event), event):
                yield piece
    for piece in reader.end():
        yield piece
    reader.check()


def _known(pieces: Iterator[Piece] | None, event: Any) -> Iterator[Piece]:
    if pieces is None:
        raise unknown_shape(event)
    return pieces
