"""Long connections for programs without an event loop: they have a thread with one."""

from __future__ import annotations

import asyncio
import atexit
import contextlib
import threading
from collections.abc import Coroutine, Mapping
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from wecom_runtime import fork
from wecom_runtime.declared_settings import Configured
from wecom_runtime.errors import CallTimeoutError, ConfigurationError, TransportError, WeComError
from wecom_runtime.handling.health import ConnectionHealth
from wecom_runtime.handling.lifecycle import DRAIN_TIMEOUT
from wecom_runtime.handling.running.signals import on_stop_signal
from wecom_runtime.language import say
from wecom_runtime.weak_registry import WeakRegistry

from .link import ended
from .reconnecting import ReconnectingConnection, is_inside_handler_of, shown
from .sending import TIMEOUT

if TYPE_CHECKING:
    from typing_extensions import Self


R = TypeVar("R")
C = TypeVar("C", bound=ReconnectingConnection)

LAST_MOMENT = 2.0
"""Seconds that a call has to end when the connection has."""


class BlockingConnection(Configured, Generic[C]):
    """A long connection with a thread of its own."""

    def __init__(self, connection: C) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._done: Future[None] = Future()
        self._connection = connection
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        """Know of no thread, which is the parent's."""
        if self._thread is None:
            return
        self._thread = self._loop = None
        self._done = Future()
        self._done.set_exception(ConfigurationError(say("this connection runs in the parent process: make a new one")))

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} holds a connection and a secret: create one in each process")

    def __repr__(self) -> str:
        return repr(self._connection).replace(type(self._connection).__name__, type(self).__name__, 1)

    @property
    def is_connected(self) -> bool:
        """Whether pushes arrive now."""
        return self._connection.is_connected

    @property
    def error(self) -> BaseException | None:
        """The error that ended the connection; None while it runs, and where `close` ended it."""
        return self._connection.error

    def health(self) -> ConnectionHealth:
        """Return how well it is, for the probes of a platform; it may be called in any thread."""
        health = self._connection.health()
        if self._done.done() and (error := self._done.exception()) is not None and health["error"] is None:
            return {**health, "alive": False, "ready": False, "state": "ended", "error": shown(error)}
        return health

    def start(self, timeout: float | None = 30.0) -> Self:
        """Run in a thread of its own, and wait until the bot is connected.

        Args:
            timeout: Seconds to wait. The connection goes on trying all the same.

        Raises:
            TokenError, APIError, ReplacedError, ConfigurationError: See the connection that is awaited.
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
            with contextlib.suppress(RuntimeError):  # its loop may have been closed just now
                if ready is not None:
                    ready.cancel()
            self._done.result()
        return self

    def _begin(self) -> None:
        if self._done.done():
            raise ConfigurationError(say("this connection has ended: make a new one"))
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._work, args=(self._loop,), name="wecom-connection", daemon=True)
        self._thread.start()
        _begun.add(self)

    def _submit(self, coroutine: Coroutine[Any, Any, R]) -> Future[R] | None:
        """Have a coroutine run in the thread; None where its loop does not run, or was closed just now."""
        try:
            if self._loop is not None:
                return asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        except RuntimeError:
            pass
        coroutine.close()
        return None

    def run(self) -> None:
        """Connect, and stay connected until `close`, which a handler or another thread calls.

        In the main thread, SIGTERM and SIGINT (Ctrl-C) end it, too: no more messages are taken, handlers may finish
        and answer for 25 s, and then this returns. A second signal has its usual effect, at once.

        Raises:
            TokenError, APIError, ReplacedError, ConfigurationError: See the connection that is awaited.
        """
        if self._thread is None:
            self._begin()
        with on_stop_signal(self.close_soon):
            while True:
                try:
                    self._done.result(1.0)  # a wait without an end hears no Ctrl-C on Windows
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

    def request(
        self, command: str, body: Mapping[str, Any] | None = None, *, timeout: float = TIMEOUT
    ) -> dict[str, Any]:
        """Send a frame that this library does not know; its answer, unchanged. See the connection that is awaited."""
        return self._call(self._connection.request(command, body, timeout=timeout))

    def wait_connected(self, timeout: float | None = None) -> bool:
        """Wait until pushes arrive; whether they do."""
        return self._call(self._connection.wait_connected(timeout))

    def close(self, timeout: float = 60.0) -> None:
        """Take no more messages, let running handlers finish and their answers go out, then end the connection.

        In a handler it asks for the end and returns: the handler's own answer goes out before.

        Args:
            timeout: Seconds after which the connection ends all the same.
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
            pass  # the connection has ended, and its loop
        except (TimeoutError, FutureTimeoutError):
            raise CallTimeoutError(say("the long connection did not end in time")) from None
        self._thread.join(timeout)

    def _call(self, coroutine: Coroutine[Any, Any, R]) -> R:
        """Run a coroutine of the connection in its thread; whatever ends it is a WeComError."""
        if threading.current_thread() is self._thread:
            coroutine.close()
            raise ConfigurationError(
                say(
                    "this is the thread of the connection, which would wait for itself: in an async def "
                    "handler await the methods of an {kind}, or make the handler a plain function",
                    kind=type(self._connection).__name__,
                )
            )
        if self._done.done():
            coroutine.close()
            raise self._reason()
        if self._loop is None:
            coroutine.close()
            raise TransportError(say("this long connection does not run: call start() first"), may_have_arrived=False)
        called = self._submit(coroutine)
        if called is None:
            raise self._reason()
        either: list[Any] = [called, self._done]
        wait(either, return_when=FIRST_COMPLETED)
        try:
            return called.result(None if called.done() else LAST_MOMENT)
        except (CancelledError, TimeoutError, FutureTimeoutError) as error:
            if isinstance(error, WeComError):
                raise
        failure = ended(self._connection.error)
        failure.may_have_arrived = True  # it may have been on its way
        raise failure

    def _reason(self) -> TransportError:
        """Return why nothing can be sent any more."""
        return ended(self._done.exception())

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()


_begun: WeakRegistry[BlockingConnection[Any]] = WeakRegistry()


@atexit.register
def _close_all() -> None:
    """Let handlers answer before the program ends."""
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
