"""The answer of a handler whose turn is yet to come, as the pieces that it will have."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

from wecom_runtime.flow import NO_TRANSPORT, Flow, adrive, drive

from .growth import Pieces, is_growing
from .invocation import Caller


def when_called(call: Flow[Any], render: Callable[[Any], str], caller: Caller, *, in_loop: bool) -> Pieces:
    """Return the pieces of an answer whose handler has yet to be called: the first of them is asked for in its turn.

    Args:
        call: Calls the handler.
        render: Makes the reply of what it returns, if that is no pieces.
        caller: Where functions of the app run.
        in_loop: Whether the handler belongs into an event loop.
    """
    return _called_in_loop(call, render, caller) if in_loop else _called(call, render, caller)


def _called(call: Flow[Any], render: Callable[[Any], str], caller: Caller) -> Iterator[Any]:
    value = drive(call, NO_TRANSPORT)
    if not is_growing(value):
        yield from _pieces_of(value, render)
    elif isinstance(value, AsyncIterator):
        pieces = value
        while (piece := caller.loop.run(_next_async(pieces))) is not _END:
            yield piece
    else:
        yield from value


async def _called_in_loop(call: Flow[Any], render: Callable[[Any], str], caller: Caller) -> AsyncIterator[Any]:
    value = await adrive(call, NO_TRANSPORT)
    if not is_growing(value):
        for piece in _pieces_of(value, render):
            yield piece
    elif isinstance(value, AsyncIterator):
        async for piece in value:
            yield piece
    else:
        while (piece := await caller.in_thread(next, (value, _END))) is not _END:
            yield piece


_END: Any = object()


async def _next_async(pieces: AsyncIterator[Any]) -> Any:
    return await anext(pieces, _END)


def _pieces_of(value: Any, render: Callable[[Any], str]) -> Iterator[Any]:
    """Yield the text and the card of an answer in one piece."""
    if value is None or isinstance(value, str):
        yield value
        return
    reply = json.loads(render(value) or "{}")
    for piece in (reply.get("stream", {}).get("content"), reply.get("template_card")):
        if piece is not None:
            yield piece
