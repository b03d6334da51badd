"""Answers that grow while WeCom asks, again and again, how far they are.

The handler's generator runs in the background of one process. What it has said so far stands in the storage, so that
any process can answer when WeCom asks. A lease beside it shows that the process is alive.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future
from typing import Any, cast

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Wait, adrive, drive
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.values import as_record, dump

from .background import Background
from .channel import Channel
from .growth import Growth, Pieces
from .invocation import Caller, HandlerStoppedError, Run
from .matching import Handler, Responder
from .once import Deduplicator
from .reports import Reporter

FIRST_WAIT = 1.0
"""Seconds that the first answer waits for some text; WeCom waits 5."""
ASKED_FOR = 330.0
"""Seconds for which an answer may grow: WeCom asks for six minutes."""
KEPT_FOR = 900
SAVE_EVERY = 0.3


class NoRoomError(Exception):
    """Too much is running in the background already."""


class _Stream:
    """One answer that grows, in the process where it does."""

    def __init__(self, key: str, channel: Channel, growth: Growth) -> None:
        self.id = secrets.token_hex(16)
        self.key = key or channel.growth_key(self.id)
        self.alive_key = f"{self.key}:alive"
        self.channel = channel
        self.started = time.time()
        self.first: Future[None] = Future()
        """Done when there is some text, or the end."""
        self.error: Exception | None = None
        self._growth = growth
        self._mutex = fork.Mutex()
        self._finished = False
        self._is_shown = False
        self._saved_at = 0.0

    def add(self, piece: Any) -> bool:
        """Take a piece; whether it is time to save.

        Raises:
            InvalidArgumentError: It is nothing that can be shown.
        """
        with self._mutex.lock:
            was_cut, card = self._growth.is_cut, self._growth.card
            self._growth.add(piece)
            if self._growth.card is not card:
                self._check_card()
            if self._growth.is_cut and not was_cut:
                logger.warning("an answer that grows is longer than WeCom shows: its end is cut off")
            now = time.monotonic()
            is_due = now - self._saved_at > SAVE_EVERY
            if is_due:
                self._saved_at = now
            has_text = bool(self._growth.text)
        if has_text:
            self._tell()
        return is_due

    def _check_card(self) -> None:
        """See that the answer can end with a card, or it would never end.

        Raises:
            InvalidArgumentError: It cannot.
        """
        try:
            self.channel.render_growth(_parts({**self.state(), "finish": True}, is_first=False))
        except Exception:
            self._growth.card = None
            raise

    def finish(self, error: Exception | None) -> bool:
        """There comes no more; whether nobody has heard of the error, and nobody will."""
        with self._mutex.lock:
            self._finished = True
            self.error = error
            unheard = error is not None and self._is_shown
        self._tell()
        return unheard

    def show(self) -> tuple[dict[str, Any], Exception | None]:
        """The first answer, and an error that only the caller hears of.

        Raises:
            Exception: What the handler raised before it said anything.
        """
        state = self.state()
        with self._mutex.lock:
            if self.error is not None and not state["text"]:
                raise self.error
            self._is_shown = True
            return state, self.error

    def _tell(self) -> None:
        with self._mutex.lock:
            if not self.first.done():
                self.first.set_result(None)

    @property
    def words(self) -> str:
        with self._mutex.lock:
            return self._growth.words

    def state(self) -> dict[str, Any]:
        with self._mutex.lock:
            growth = self._growth
            state = {"id": self.id, "text": growth.text, "finish": self._finished, "started": self.started}
            return {**state, "card": growth.card, "feedback": growth.feedback}


class Streams:
    """Runs and answers for answers that grow.

    Args:
        storage: Where they are kept.
        deduplicator: Keeps the leases.
        caller: Where handlers run.
        background: Room for them.
        reporter: Is told of failures.
    """

    def __init__(
        self,
        storage: SessionStorage,
        deduplicator: Deduplicator,
        caller: Caller,
        background: Background,
        reporter: Reporter,
    ) -> None:
        self._storage = storage
        self._guard = StorageGuard(storage, without="answers that grow are known to this process only")
        self._deduplicator = deduplicator
        self._caller = caller
        self._background = background
        self._reporter = reporter
        self._running: dict[str, _Stream] = {}
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._running = {}

    # -- the handler

    def begin(
        self, handler: Handler, message: Callback, pieces: Pieces, channel: Channel, limit: int, later: Responder | None
    ) -> Flow[str]:
        """Have an answer grow; the first of it, rendered.

        Args:
            handler: Whose it is.
            message: What is answered.
            pieces: What the handler yields.
            channel: How the message came.
            limit: The longest text.
            later: Sends what comes after WeCom has stopped asking.

        Raises:
            NoRoomError: Nothing was begun.
            Exception: What the handler raised before it said anything.
        """
        place = self._background.enter()
        if place is None:
            raise NoRoomError
        stream = _Stream("", channel, Growth(limit))
        self._running[stream.key] = stream
        try:
            yield from self._deduplicator.begin(stream.alive_key)
            yield from self._save(stream)
            if isinstance(pieces, AsyncIterator):
                source = pieces
                self._background.start_task(place, lambda: self._grow_async(stream, source, handler, message, later))
            else:
                iterator = pieces
                self._background.start(place, lambda: self._grow(stream, iterator, handler, message, later))
        except BaseException:
            if place.withdraw():
                self._running.pop(stream.key, None)
                self._deduplicator.abandon(stream.alive_key)
                raise
        yield Wait(stream.first, FIRST_WAIT)
        state, error = stream.show()
        if error is not None:  # it came while the first text was waited for
            self._reporter.failed(handler.name, message, error)
        return channel.render_growth(_parts(state, is_first=True))

    def _grow(
        self, stream: _Stream, pieces: Iterator[Any], handler: Handler, message: Callback, later: Responder | None
    ) -> None:
        with _End(self, stream, handler, message):
            for piece in pieces:
                if stream.add(piece):
                    drive(self._save(stream), NO_TRANSPORT)
        drive(self._end(stream, handler, message, later), NO_TRANSPORT)

    async def _grow_async(
        self, stream: _Stream, pieces: AsyncIterator[Any], handler: Handler, message: Callback, later: Responder | None
    ) -> None:
        # In this one task, as the generator may hold what belongs to a task.
        with _End(self, stream, handler, message):
            async for piece in pieces:
                if stream.add(piece):
                    await adrive(self._save(stream), NO_TRANSPORT)
        await adrive(self._end(stream, handler, message, later), NO_TRANSPORT)

    def ended(self, stream: _Stream, handler: Handler, message: Callback, error: Exception | None) -> None:
        """There comes no more."""
        if stream.finish(error) and error is not None:
            self._reporter.failed(handler.name, message, error)

    def _end(self, stream: _Stream, handler: Handler, message: Callback, later: Responder | None) -> Flow[None]:
        yield from self._save(stream)
        yield from self._deduplicator.failed(stream.alive_key)
        self._running.pop(stream.key, None)
        if time.time() - stream.started > ASKED_FOR and stream.error is None:
            yield from self._send_later(stream, handler, message, later)

    def _send_later(self, stream: _Stream, handler: Handler, message: Callback, later: Responder | None) -> Flow[None]:
        if later is None:
            logger.warning("%s went on for longer than WeCom asks, and there is no answer= to send it", handler.name)
            return
        try:
            yield Run(self._caller, later, message, stream.words)
        except Exception as error:
            self._reporter.failed(handler.name, message, error)

    # -- WeCom asks

    def refresh(self, growth_id: str, channel: Channel) -> Flow[str | None]:
        """How far an answer is, rendered; None if nobody knows of it."""
        key = channel.growth_key(growth_id)
        stream = self._running.get(key)
        state = (yield from self._load(key, channel)) if stream is None else stream.state()
        if state is None or state.get("id") != growth_id:
            return None
        if not state["finish"] and stream is None and not (yield from self._is_alive(f"{key}:alive")):
            # The end may have been written between the two looks.
            state = (yield from self._load(key, channel)) or state
            if not state["finish"]:
                logger.error("an answer that grows has lost the process where it grew: it ends where it was")
                state["finish"] = True
        if time.time() - state["started"] > ASKED_FOR:
            state["finish"] = True
        return channel.render_growth(_parts(state, is_first=False))

    def _save(self, stream: _Stream) -> Flow[None]:
        sealed = stream.channel.seal(json.dumps(stream.state()))
        yield from self._guard.attempt(self._storage.set, stream.key, dump({"growth": sealed}), KEPT_FOR)

    def _load(self, key: str, channel: Channel) -> Flow[dict[str, Any] | None]:
        record = as_record((yield from self._guard.attempt(self._storage.get, key)))
        sealed = record.get("growth") if record is not None else None
        text = channel.unseal(sealed) if isinstance(sealed, str) else None
        return None if text is None else cast("dict[str, Any]", json.loads(text))

    def _is_alive(self, alive_key: str) -> Flow[bool]:
        try:
            found: object = yield from self._guard.call(self._storage.get, alive_key)
        except WeComError:
            return True  # WeCom asks again
        return found is not None

    # -- where answers cannot grow

    def joined(self, pieces: Pieces) -> Flow[str]:
        """All that a handler yields, as one text."""
        growth = Growth()
        if isinstance(pieces, AsyncIterator):
            source = pieces
            yield Run(self._caller, _consume_async, source, growth.add)
        else:
            yield Run(self._caller, _consume, pieces, growth.add)
        return growth.words


class _End:
    """Tells how a generator ended. Errors end here; a cancellation goes on."""

    def __init__(self, streams: Streams, stream: _Stream, handler: Handler, message: Callback) -> None:
        self._arguments = stream, handler, message
        self._streams = streams

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        told = error
        if told is not None and not isinstance(told, Exception):
            told = HandlerStoppedError(f"the handler ended with {type(told).__name__} instead of a result")
            told.__cause__ = error
        self._streams.ended(*self._arguments, told)
        return isinstance(error, Exception | SystemExit)


def _parts(state: dict[str, Any], *, is_first: bool) -> dict[str, Any]:
    return {
        "id": state["id"],
        "text": state["text"],
        "finish": state["finish"],
        "feedback": state["feedback"] if is_first else None,
        "card": state["card"] if state["finish"] else None,
    }


def _consume(pieces: Iterator[Any], take: Callable[[Any], None]) -> None:
    for piece in pieces:
        take(piece)


async def _consume_async(pieces: AsyncIterator[Any], take: Callable[[Any], None]) -> None:
    async for piece in pieces:
        take(piece)
