"""Several long connections in one program, which start and end together."""

from __future__ import annotations

import asyncio
from typing import Protocol

from wecom_runtime.errors import ConfigurationError, InvalidArgumentError
from wecom_runtime.handling.running.signals import on_stop_signal
from wecom_runtime.language import say


class Runnable(Protocol):
    """A long connection, synchronous or asynchronous."""

    async def run_until_closed(self) -> None:
        """Connect, and stay connected until the connection is closed."""

    def close_soon(self) -> None:
        """Begin to close the connection and return at once."""


def run_bots(*connections: Runnable) -> None:
    """Run several long connections until all are closed.

    In the main thread, SIGTERM and SIGINT (Ctrl-C) close them together: they take no more messages, handlers may finish
    and answer for 25 s, and then this function returns. A second signal has its usual effect, at once. If a connection
    ends with an error, the others are closed in the same way, and the error is raised.

    Args:
        connections: Of any kind: `BotConnection`, `AsyncBotConnection`, or those of devices.

    Raises:
        InvalidArgumentError: No connection, or one twice.
        ConfigurationError: An event loop runs in this thread: await `run_bots_async` there.
        TokenError, APIError, ReplacedError: The error that ended a connection.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        asyncio.run(run_bots_async(*connections))
        return
    raise ConfigurationError(say("an event loop runs in this thread: await run_bots_async(…) instead of run_bots(…)"))


async def run_bots_async(*connections: Runnable) -> None:
    """Run several long connections until all are closed; see `run_bots`.

    Signals that the program or its server handles are left to them.

    Args:
        connections: As for `run_bots`.

    Raises:
        InvalidArgumentError: No connection, or one twice.
        TokenError, APIError, ReplacedError, ConfigurationError: The error that ended a connection.
    """
    if not connections or len({id(one) for one in connections}) < len(connections):
        raise InvalidArgumentError(say("pass at least one connection, and each of them once"))
    loop = asyncio.get_running_loop()

    def close_all() -> None:
        for connection in connections:
            connection.close_soon()

    with on_stop_signal(lambda: loop.call_soon_threadsafe(close_all), unless_handled=True):
        runs = [asyncio.ensure_future(connection.run_until_closed()) for connection in connections]
        try:
            await asyncio.wait(runs, return_when=asyncio.FIRST_EXCEPTION)
            error = next((run.exception() for run in runs if run.done() and run.exception() is not None), None)
            if error is not None:
                close_all()
                await asyncio.wait(runs)
                raise error
        except asyncio.CancelledError:
            close_all()
            for run in runs:
                run.cancel()
            raise
        finally:
            await asyncio.gather(*runs, return_exceptions=True)
