"""The base of long connections of bots and devices: they reconnect after every failure."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import os
import time
from collections.abc import Callable, Coroutine, Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from wecom_runtime import fork
from wecom_runtime.declared_settings import Configured
from wecom_runtime.errors import (
    APIError,
    ConfigurationError,
    ErrorTable,
    InvalidArgumentError,
    ReplacedError,
    TransportError,
    WeComError,
)
from wecom_runtime.flow import NO_TRANSPORT, adrive
from wecom_runtime.handling.defaults import DRAIN_TIMEOUT
from wecom_runtime.handling.health import ConnectionHealth, ConnectionState
from wecom_runtime.handling.running.signals import on_stop_signal
from wecom_runtime.http.policy import ProxyRules
from wecom_runtime.jitter import fraction
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.observing import observer_slot
from wecom_runtime.setting_checks import check_number

from . import frames
from .link import Link
from .sending import TIMEOUT
from .socket import Socket

if TYPE_CHECKING:
    from typing import TypedDict

    from typing_extensions import Self

    from wecom_runtime.channels.router import BaseRouter
else:
    from wecom_runtime.declared_settings import Declaration as TypedDict

MAX_PAUSE = 30.0
"""The maximum pause before an attempt to reconnect, in seconds."""
MAX_PAUSE_AFTER_REFUSAL = 300.0
"""The maximum pause after WeCom has refused the connection, in seconds."""
OFFLINE_LIMIT = 60.0
"""Seconds offline after which this is a problem in `health()`."""
STABLE_AFTER = 10.0
"""Seconds after which a connection is stable; the pauses after it begin with the shortest one."""


class ConnectionSettings(TypedDict, total=False):
    """Settings of all long connections."""

    url: str | None
    """The URL of WeCom's server; private deployments have their own. Default: the environment variable
    WECOM_BOT_URL, for devices WECOM_DEVICE_URL, else the URL of the public service.
    """
    proxy: str | None
    """The URL of an HTTP proxy, such as http://proxy.example.com:3128, for the connection, files, abilities and
    `connection.office`; a SOCKS proxy, with the package python-socks, works for the connection alone. None: no proxy.
    Default: the proxy of the environment.
    """
    heartbeat: float
    """Seconds between two pings; 30 by default. WeCom asks devices for 20 to 40."""
    reconnect: float
    """Seconds before the first attempt to reconnect; 1 by default. Later pauses grow up to 30 times as long."""
    ssl: Any
    """An `ssl.SSLContext`, for servers with certificates of your own."""
    on_end: Callable[[BaseException], object] | None
    """A function that is called with the error that ended the connection for good, such as a wrong secret; a coroutine
    function is awaited. The error is also logged, and available as `connection.error`.
    """


_handled_by: ContextVar[object] = ContextVar("wecom_handled_by", default=None)
"""The connection whose push is being handled, in handlers and their tasks and threads."""


def is_inside_handler_of(connection: object) -> bool:
    """Return whether the caller is a handler of a connection, or runs in a task or thread of a handler."""
    return _handled_by.get() is connection


class ReconnectingConnection(Configured):
    """The base of asynchronous long connections: heartbeat, reconnecting, standby and closing.

    Subclasses implement `_subscribe_socket` and `_on_push`.

    Args:
        owner: The id of the bot or device.
        router: The router with the handlers.
        settings: The settings of the connection.
    """

    _kind: ClassVar[str]
    """The kind of owner, "bot" or "device", for the log."""
    _default_url: ClassVar[tuple[str, str]]
    """The environment variable with the URL, and the default URL."""
    _lost: ClassVar[frozenset[int]]
    """Errcodes for a lost subscription."""
    _final: ClassVar[frozenset[int]]
    """Errcodes of the subscription after which no further attempt is made."""

    def __init__(
        self,
        owner: str,
        router: BaseRouter,
        settings: ConnectionSettings,
    ) -> None:
        if not hasattr(router, "engine"):
            raise ConfigurationError(say("router takes a CallbackRouter, not {kind}", kind=type(router).__name__))
        self._heartbeat = settings.get("heartbeat", 30.0)
        check_number("heartbeat, in seconds,", self._heartbeat, above=True)
        self._reconnect = settings.get("reconnect", 1.0)
        check_number("reconnect, in seconds,", self._reconnect)
        self._owner = owner
        self._engine = router.engine
        variable, default = self._default_url
        self._url = settings.get("url") or os.environ.get(variable) or default
        if not isinstance(settings.get("proxy"), (str, type(None))):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(say("proxy= takes the URL of a proxy, or None"))
        self._proxies = ProxyRules(settings.get("proxy"), environment="proxy" not in settings)
        self._standby: float | None = None
        self._ssl = settings.get("ssl")
        self._on_end = settings.get("on_end")
        self._link = Link(owner, self._lost, self._errors)
        self._closing = asyncio.Event()
        self._take_over = asyncio.Event()
        self._replaced = False
        self._running = False
        self._standing_by = False
        self._offline_since = 0.0
        """The time since which no push can arrive; 0 before the first `run`."""
        self._ending = False
        """Whether pushes are ignored, as the connection is closing."""
        self._error: BaseException | None = None
        self._work: set[asyncio.Task[None]] = set()
        """The tasks that handle pushes."""
        self._tasks: set[asyncio.Task[Any]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end = 0.0
        fork.watch(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            say("{name} holds a connection and a secret: create one in each process", name=type(self).__name__)
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._owner}, {'connected' if self.is_connected else 'not connected'}>"

    @staticmethod
    def _errors() -> ErrorTable:
        """Return the table of errcodes. Generated classes override it."""
        return {}

    @property
    def is_connected(self) -> bool:
        """Whether the connection receives pushes."""
        return self._link.ready.is_set()

    async def wait_connected(self, timeout: float | None = None) -> bool:
        """Wait until the connection receives pushes; return whether it does."""
        try:
            await asyncio.wait_for(self._link.ready.wait(), timeout)
        except (TimeoutError, asyncio.TimeoutError):
            return False
        return True

    def health(self) -> ConnectionHealth:
        """Return the health of the connection, for the probes of a platform. Any thread may call it."""
        error, ready = self._error, self.is_connected
        is_new = not self._offline_since
        offline = 0.0 if ready or is_new else round(time.monotonic() - self._offline_since, 1)
        problems: list[str] = []
        if error is not None:
            problems.append(say("the connection has ended: {error}", error=shown(error)))
        elif self._running and not self._ending and not self._standing_by and offline > OFFLINE_LIMIT:
            problems.append(say("no message could arrive for {seconds:.0f} s: the connection is down", seconds=offline))
        return {
            "alive": self._running and not self._ending,
            "ready": ready and not self._ending,
            "state": self._state(),
            "offline": offline,
            "handling": len(self._work),
            "error": None if error is None else shown(error),
            "problems": problems,
        }

    def _state(self) -> ConnectionState:
        if self._error is not None:
            return "ended"
        if not self._running:
            return "closed" if self._ending or self._offline_since else "new"
        if self._ending:
            return "closing"
        if self.is_connected:
            return "connected"
        return "standing by" if self._standing_by else "connecting"

    # -- connecting

    async def run(self) -> None:
        """Connect, and reconnect after every failure until `close`, with increasing pauses.

        In the main thread, SIGTERM and SIGINT (Ctrl-C) also end the connection: it accepts no more messages, handlers
        have 25 s to finish and answer, and then this method returns. A second signal has its usual effect. Signals that
        the program or its server handles are left to them.

        Raises:
            APIError: WeCom refused the subscription for good: a TokenError if the secret is wrong.
            ReplacedError: Another connection of the bot took over, and there is no `standby`.
            ConfigurationError: The extra is missing, the URL is invalid, or this connection is running or closed.
        """
        loop = asyncio.get_running_loop()
        with on_stop_signal(lambda: loop.call_soon_threadsafe(self.close_soon), unless_handled=True):
            await self.run_until_closed()

    def close_soon(self, timeout: float = DRAIN_TIMEOUT) -> None:
        """Begin to close the connection, and return at once; for callbacks of its event loop, such as signal handlers.

        Args:
            timeout: Seconds after which the connection ends although handlers are running.
        """
        self._keep(asyncio.ensure_future(self._close(timeout)))

    async def run_until_closed(self) -> None:
        """Connect, and reconnect after every failure until `close`, without signal handlers; see `run` for errors."""
        if self._running:
            raise ConfigurationError(say("this connection runs already: one run() is enough"))
        if self._closing.is_set() and self._loop is not None:
            raise ConfigurationError(say("this connection is closed: create a new one"))
        self._running, self._error = True, None
        self._offline_since = time.monotonic()
        self._loop = asyncio.get_running_loop()
        self._link.begin()
        try:
            await self._stay_connected()
        except asyncio.CancelledError:
            raise
        except BaseException as error:
            self._error = error
            logger.error(
                "the long connection of the %s %s has ended for good: %s", self._kind, self._owner, shown(error)
            )
            raise
        finally:
            self._running = False
            self._link.drop()
            self._link.end(self._error)
            if self._error is not None:
                await self._call_on_end(self._error)

    async def _call_on_end(self, error: BaseException) -> None:
        if self._on_end is None:
            return
        try:
            result = self._on_end(error)
            if inspect.isawaitable(result):
                await result
        except Exception:
            logger.exception("on_end= of the long connection failed")

    async def _stay_connected(self) -> None:
        pauses = 0
        failing_since: float | None = None
        while not self._closing.is_set() or self._has_work():
            try:
                socket = await self._connect_unless_closed()
                if socket is None:
                    return
            except (APIError, TransportError) as error:
                if isinstance(error, APIError) and error.errcode in self._final:
                    raise
                failing_since = failing_since or time.time()
                pauses += 1
                await self._pause(pauses, error, failing_since)
                continue
            else:
                failing_since = None
                started = time.monotonic()
                await self._serve(socket)
                if time.monotonic() - started > STABLE_AFTER * self._reconnect:
                    pauses = 0
                if self._replaced and not self._closing.is_set():
                    await self._stand_by()
                    continue
            pauses += 1
            await self._pause(pauses)

    async def _connect_unless_closed(self) -> Socket | None:
        """Connect; return None if the connection is closed meanwhile and no answer is waiting for it."""
        connecting = asyncio.ensure_future(self._connect())
        closing = asyncio.ensure_future(self._closing.wait())
        try:
            await asyncio.wait({connecting, closing}, return_when=asyncio.FIRST_COMPLETED)
            if not connecting.done() and self._has_work():
                await asyncio.wait({connecting}, timeout=self._end - time.monotonic())
            return connecting.result() if connecting.done() else None
        finally:
            for task in (connecting, closing):
                task.cancel()
            await asyncio.gather(connecting, closing, return_exceptions=True)

    async def _connect(self) -> Socket:
        self._replaced = False
        socket = await Socket.open(self._url, self._on_push, self._ssl, self._read_frame, self._proxies)
        reading = asyncio.ensure_future(socket.read())
        try:
            await self._subscribe_socket(socket)
        except BaseException:
            await socket.close()
            reading.cancel()
            raise
        self._keep(reading)
        return socket

    async def _subscribe_socket(self, socket: Socket) -> None:
        """Identify the bot or device on a new socket, so that it receives pushes.

        Raises:
            APIError: WeCom refused the subscription. It is repeated unless the errcode is in `_final`.
        """
        raise NotImplementedError

    async def _request_on(self, socket: Socket, cmd: str, body: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Send a frame on a socket without a subscription, and return the response.

        Raises:
            APIError: WeCom refused the frame.
        """
        timeout = min(15.0, 10 * self._heartbeat)
        observer = observer_slot.observer
        if observer is None:
            response = await socket.request(cmd, body, timeout=timeout)
        else:
            with observer.frame(cmd, self._owner) as observed:
                observed.attempts = 1
                response = await socket.request(cmd, body, timeout=timeout)
                observed.errcode = frames.errcode_of(response)
        if frames.errcode_of(response) != 0:
            raise frames.error_of(cmd, response, self._errors)
        return response

    def _read_frame(self, data: str | bytes) -> dict[str, Any] | None:
        """Return the frame in received data; None if the data is not a frame."""
        return frames.read(data)

    async def _serve(self, socket: Socket) -> None:
        """Use a socket until it is lost or the connection is closed."""
        if self._replaced:  # another connection has taken over already
            socket.drop()
        self._link.set_socket(socket)
        logger.info("the long connection of the %s is established", self._kind)
        self._engine.look_for_stored()
        heartbeat = asyncio.ensure_future(socket.send_heartbeats(self._heartbeat))
        closing = asyncio.ensure_future(self._closing.wait())
        lost = asyncio.ensure_future(socket.lost.wait())
        try:
            await asyncio.wait({closing, lost}, return_when=asyncio.FIRST_COMPLETED)
            while self._has_work() and not lost.done():
                await asyncio.wait({*self._work, lost}, timeout=0.2, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._link.clear_socket()
            self._offline_since = time.monotonic()
            for task in (heartbeat, closing, lost):
                task.cancel()
            await asyncio.gather(heartbeat, closing, lost, return_exceptions=True)
            await socket.close()

    def _has_work(self) -> bool:
        """Return whether the connection is closing, and handlers are running that have time to finish."""
        return bool(self._work) and self._closing.is_set() and time.monotonic() < self._end

    async def _pause(self, pauses: int, error: WeComError | None = None, since: float = 0.0) -> None:
        """Wait before the next attempt to connect.

        Args:
            pauses: The number of pauses, with this one.
            error: The error of the last attempt; None after a lost connection.
            since: The time of the first failed attempt.
        """
        most = MAX_PAUSE_AFTER_REFUSAL if isinstance(error, APIError) else MAX_PAUSE
        longest = min(most, 2.0 ** min(pauses - 1, 20)) * self._reconnect
        seconds = longest * (0.5 + fraction() / 2)  # so that bots do not reconnect at once
        if error is not None:
            began = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(since))
            text = "the %s %s has had no long connection since %s: %s; retrying in %.1f s"
            logger.warning(text, self._kind, self._owner, began, error, seconds)
        if self._closing.is_set():
            await asyncio.sleep(min(seconds, 0.2))
            return
        with contextlib.suppress(TimeoutError, asyncio.TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)

    async def _stand_by(self) -> None:
        text = say("another connection of this bot took over; a bot has one connection, so stop the other process")
        if self._standby is None:
            raise ReplacedError(say("{text}, or create this connection with standby=", text=text))
        logger.warning("%s; in standby", text)
        waits = {asyncio.ensure_future(event.wait()) for event in (self._take_over, self._closing)}
        self._standing_by = True
        try:
            await asyncio.wait(waits, timeout=self._standby, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._standing_by = False
            for wait in waits:
                wait.cancel()

    # -- requests, the end

    async def request(
        self, command: str, body: Mapping[str, Any] | None = None, *, timeout: float = TIMEOUT
    ) -> dict[str, Any]:
        """Send a frame that this library does not know, and return the response, unchanged.

        Args:
            command: The `cmd` of the frame.
            body: The body of the frame.
            timeout: Seconds until the frame must be sent, reconnecting included; WeCom has a few more to respond.

        Raises:
            InvalidArgumentError: The body is not JSON data.
            APIError: WeCom refused the frame.
            CallTimeoutError: The frame could not be sent in time, or WeCom did not respond.
            TransportError: The connection ended during the request; the frame may have arrived.
        """
        if not command:
            raise InvalidArgumentError(say("name the command of the frame, such as {cmd!r}", cmd=frames.PING))
        try:
            frames.dump(command, "", body)
        except (TypeError, ValueError) as error:
            what = type(error).__name__
            raise InvalidArgumentError(
                say("{cmd}: the body cannot be sent as JSON: {what}", cmd=command, what=what)
            ) from None
        response = await self._link.request(command, body, None, time.monotonic() + timeout, resubscriptions=1)
        if frames.errcode_of(response) != 0:
            raise frames.error_of(command, response, self._errors)
        return response

    async def close(self, timeout: float = 60.0) -> None:
        """Accept no more messages, wait for running handlers and their answers, then end the connection.

        Called in a handler, the method returns at once; the connection ends after the handler's answer.

        Args:
            timeout: Seconds after which the connection ends although handlers are running; they are not cancelled.
        """
        if is_inside_handler_of(self):
            self._keep(asyncio.ensure_future(self._close(timeout)))
        else:
            await self._close(timeout)

    @property
    def error(self) -> BaseException | None:
        """The error that ended `run`; None while it runs, and after `close`."""
        return self._error

    def after_fork_in_child(self) -> None:
        """Drop the parent's socket."""
        self._link.clear_socket()

    async def _close(self, timeout: float) -> None:
        self._end = time.monotonic() + timeout
        self._ending = True
        await adrive(self._engine.lifecycle.drain(timeout), NO_TRANSPORT)
        self._closing.set()
        if not self._running:
            self._link.end(self._error)
        while self._running:
            await asyncio.sleep(0.02)
        current = asyncio.current_task()
        if work := {task for task in self._work if task is not current}:
            await asyncio.wait(work, timeout=max(0.0, self._end - time.monotonic()))

    def _start_work(self, work: Coroutine[Any, Any, None]) -> None:
        """Handle a push in a task."""

        async def handle() -> None:
            _handled_by.set(self)
            await work

        task = asyncio.get_running_loop().create_task(handle())
        self._work.add(task)
        task.add_done_callback(self._work.discard)

    def _call_in_loop(self, call: Callable[[], object]) -> None:
        """Call a function in the event loop of the connection, unless it has ended."""
        with contextlib.suppress(RuntimeError):
            if self._loop is not None and not self._ending:
                self._loop.call_soon_threadsafe(call)

    def _keep(self, task: asyncio.Task[Any]) -> None:
        """Keep a reference to a task; the event loop holds only a weak one."""
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _on_push(self, frame: dict[str, Any]) -> None:
        """Process a frame that WeCom pushed."""
        raise NotImplementedError

    async def __aenter__(self) -> Self:
        """Start `run` in a task, and wait until the connection receives pushes."""
        self._runner = asyncio.ensure_future(self.run_until_closed())
        ready = asyncio.ensure_future(self._link.ready.wait())
        await asyncio.wait({self._runner, ready}, return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        if self._runner.done():
            await self._runner
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
        await asyncio.gather(self._runner, return_exceptions=True)  # its error is logged


def shown(error: BaseException) -> str:
    """Return the text of an error for the log; of errors of other libraries, only the name of the class."""
    return str(error) if isinstance(error, WeComError) else type(error).__name__
