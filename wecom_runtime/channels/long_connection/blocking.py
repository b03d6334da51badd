"""Synchronous long connections: a thread runs the event loop of an asynchronous connection."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import threading
from collections.abc import Coroutine
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from wecom_runtime import fork
from wecom_runtime.declared_settings import Configured
from wecom_runtime.errors import CallTimeoutError, ConfigurationError, TransportError, WeComError
from wecom_runtime.handling.defaults import DRAIN_TIMEOUT
from wecom_runtime.handling.health import ConnectionHealth
from wecom_runtime.handling.running.signals import on_stop_signal
from wecom_runtime.language import say
from wecom_runtime.weak_registry import WeakRegistry

from .forwarding import blocking
from .link import end_error
from .reconnecting import ReconnectingConnection, is_inside_handler_of, shown

if TYPE_CHECKING:
    from typing_extensions import Self


R = TypeVar("R")
C = TypeVar("C", bound=ReconnectingConnection)

END_GRACE = 2.0
"""Seconds for a call to finish after the end of its connection."""


class BlockingConnection(Configured, Generic[C]):
    """A synchronous long connection, with its own thread.

    Args:
        connection: The asynchronous connection.
    """

    def __init__(self, connection: C) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._done: Future[None] = Future()
        self._submitted: set[Coroutine[Any, Any, Any]] = set()
        self._connection = connection
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        """Drop the parent's thread."""
        if self._thread is None:
            return
        self._thread = self._loop = None
        self._done = Future()
        self._done.set_exception(
            ConfigurationError(say("this connection runs in the parent process: create a new one"))
        )

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            say("{name} holds a connection and a secret: create one in each process", name=type(self).__name__)
        )

    def __repr__(self) -> str:
        return repr(self._connection).replace(type(self._connection).__name__, type(self).__name__, 1)

    @property
    def is_connected(self) -> bool:
        """Whether the connection receives pushes."""
        return self._connection.is_connected

    @property
    def error(self) -> BaseException | None:
        """The error that ended the connection; None while it runs, and after `close`."""
        return self._connection.error

    def health(self) -> ConnectionHealth:
        """Return the health of the connection, for the probes of a platform. Any thread may call it."""
        health = self._connection.health()
        if self._done.done() and (error := self._done.exception()) is not None and health["error"] is None:
            problems = [say("the connection has ended: {error}", error=shown(error))]
            ended: ConnectionHealth = {**health, "alive": False, "ready": False, "state": "ended"}
            return {**ended, "error": shown(error), "problems": problems}
        return health

    def start(self, timeout: float | None = 30.0) -> Self:
        """Start the thread of the connection, and wait until it receives pushes.

        Args:
            timeout: Seconds to wait. The connection keeps trying after that.

        Raises:
            TokenError, APIError, ReplacedError, ConfigurationError: As for `run` of the asynchronous connection.
        """
        if self._thread is not None and not self._done.done():
            raise ConfigurationError(say("this connection runs already: one start() is enough"))
        self._begin()
        ready = self._submit(self._connection.wait_connected(timeout))
        while ready is not None and not ready.done() and not self._done.done():
            try:
                ready.result(0.05)
            except (TimeoutError, FutureTimeoutError, CancelledError):
                continue
        if self._done.done():
            with contextlib.suppress(RuntimeError):  # the loop may be closed
                if ready is not None:
                    ready.cancel()
            self._done.result()
        return self

    def _begin(self) -> None:
        if self._done.done():
            raise ConfigurationError(say("this connection has ended: create a new one"))
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._work, args=(self._loop,), name="wecom-connection", daemon=True)
        self._thread.start()
        _begun.add(self)

    def _submit(self, coroutine: Coroutine[Any, Any, R]) -> Future[R] | None:
        """Run a coroutine in the thread; return None if its event loop does not run."""
        self._submitted.add(coroutine)
        try:
            if self._loop is not None:
                future = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
                future.add_done_callback(lambda _: self._submitted.discard(coroutine))
                return future
        except RuntimeError:
            pass
        self._submitted.discard(coroutine)
        coroutine.close()
        return None

    def run(self) -> None:
        """Connect, and reconnect after every failure until a handler or another thread calls `close`.

        In the main thread, SIGTERM and SIGINT (Ctrl-C) also end the connection: it accepts no more messages, handlers
        have 25 s to finish and answer, and then this method returns. A second signal has its usual effect.

        Raises:
            TokenError, APIError, ReplacedError, ConfigurationError: As for `run` of the asynchronous connection.
        """
        if self._thread is None:
            self._begin()
        with on_stop_signal(self.close_soon):
            while True:
                try:
                    self._done.result(1.0)  # on Windows, Ctrl-C does not interrupt a wait without a timeout
                    return
                except (TimeoutError, FutureTimeoutError):
                    if self._done.done():
                        raise

    def close_soon(self, timeout: float = DRAIN_TIMEOUT) -> None:
        """Begin to close the connection and return at once.

        Args:
            timeout: Seconds after which the connection ends all the same.
        """
        self._submit(self._connection.close(timeout))

    async def run_until_closed(self) -> None:
        """Run in the connection's own thread, and wait for its end without blocking the caller's event loop.

        Raises:
            TokenError, APIError, ReplacedError, ConfigurationError: See the connection that is awaited.
        """
        if self._thread is None:
            self._begin()
        await asyncio.shield(asyncio.wrap_future(self._done))

    def _work(self, loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        try:
            loop.run_until_complete(self._connection.run_until_closed())
        except BaseException as error:
            self._done.set_exception(error)
        else:
            self._done.set_result(None)
        finally:
            _cancel_all(loop)
            loop.close()
            for coroutine in list(self._submitted):
                coroutine.close()  # the loop ended before it could begin

    request = blocking(ReconnectingConnection.request)
    wait_connected = blocking(ReconnectingConnection.wait_connected)

    def close(self, timeout: float = 60.0) -> None:
        """Accept no more messages, wait for running handlers and their answers, then end the connection.

        Called in a handler, the method returns at once; the connection ends after the handler's answer.

        Args:
            timeout: Seconds after which the connection ends although handlers are running.
        """
        if self._thread is None or self._done.done():
            return
        closing = self._submit(self._connection.close(timeout))
        if closing is None:
            return
        if threading.current_thread() is self._thread or is_inside_handler_of(self._connection):
            return
        try:
            closing.result(timeout + 5)
        except CancelledError:
            pass  # the event loop of the connection has ended
        except (TimeoutError, FutureTimeoutError):
            raise CallTimeoutError(say("the long connection did not end in time")) from None
        self._thread.join(timeout)

    def _run(self, coroutine: Coroutine[Any, Any, R]) -> R:
        """Run a coroutine of the connection in its thread, and return the result.

        Raises:
            WeComError: The coroutine failed, or the connection has ended.
        """
        if threading.current_thread() is self._thread:
            coroutine.close()
            raise ConfigurationError(
                say(
                    "this call would block the connection's own thread: in an async def handler, await the methods of "
                    "an {kind}, or use a plain handler",
                    kind=type(self._connection).__name__,
                )
            )
        if self._done.done():
            coroutine.close()
            raise self._end_error()
        if self._loop is None:
            coroutine.close()
            raise TransportError(say("this long connection is not running: call start() first"), may_have_arrived=False)
        called = self._submit(coroutine)
        if called is None:
            raise self._end_error()
        either: list[Any] = [called, self._done]
        wait(either, return_when=FIRST_COMPLETED)
        try:
            return called.result(None if called.done() else END_GRACE)
        except (CancelledError, TimeoutError, FutureTimeoutError) as error:
            if isinstance(error, WeComError):
                raise
        failure = end_error(self._connection.error)
        failure.may_have_arrived = True  # the frame may have been sent
        raise failure

    def _end_error(self) -> TransportError:
        """Return the error for calls after the end of the connection."""
        return end_error(self._done.exception())

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()


_begun: WeakRegistry[BlockingConnection[Any]] = WeakRegistry()


@atexit.register
def _close_all() -> None:
    """Close all connections before the program ends, so that handlers can answer."""
    for connection in _begun:
        with contextlib.suppress(CallTimeoutError):
            connection.close(DRAIN_TIMEOUT)


def _cancel_all(loop: asyncio.AbstractEventLoop) -> None:
    tasks = asyncio.all_tasks(loop)
    for task in tasks:
        task.cancel()
    if tasks:
        loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
    loop.run_until_complete(loop.shutdown_asyncgens())
    loop.run_until_complete(loop.shutdown_default_executor())
