"""The signals that ask a program to end: SIGTERM and SIGINT, and on Windows SIGBREAK."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Generator
from typing import Any

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say
from wecom_runtime.logs import logger

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGBREAK") if hasattr(signal, name))
"""The third one is the Windows way of ending another program that can be heard."""
_DRAINS = "_drains"
"""Attribute of the handler that `drain_on_signals` sets."""


def drain_on_signals(drain: Callable[[], object]) -> None:
    """Call a function in a thread before a signal does what it does by default. A second signal does so at once.

    Signals for which the program has a handler of its own, or which it ignores, are left alone.

    Raises:
        ConfigurationError: This is not the main thread, which alone may do so.
    """
    if not in_main_thread():
        raise ConfigurationError(say("drain_on_signals() must be called in the main thread, where the program begins"))
    default: dict[int, Any] = {
        number: handler
        for number in _SIGNALS
        if (handler := signal.getsignal(number)) in (signal.SIG_DFL, signal.default_int_handler)
    }

    def ask(number: int, frame: object) -> None:
        for one, handler in default.items():
            if signal.getsignal(one) is ask:
                signal.signal(one, handler)
        threading.Thread(target=finish, args=(number,), name="wecom-drain").start()

    def finish(number: int) -> None:
        name = signal.Signals(number).name
        logger.info("%s: the background work is finished first; a second %s ends at once", name, name)
        try:
            drain()
        finally:
            _resend(number)

    setattr(ask, _DRAINS, True)
    for number in default:
        signal.signal(number, ask)


@contextlib.contextmanager
def on_stop_signal(call: Callable[[], object], *, unless_handled: bool = False) -> Generator[None]:
    """Within the context, call a function at the first signal; a second one has its old effect.

    The old handlers are restored at the end. Outside of the main thread, which alone receives signals, nothing happens.

    Args:
        call: The function. It runs in the main thread, between two instructions of the program.
        unless_handled: Leave signals alone that the program or its server handles, or ignores.
    """
    if not in_main_thread():
        yield
        return
    old: dict[int, Any] = {}

    def restore() -> None:
        for number, handler in old.items():
            if handler is not None and signal.getsignal(number) is ask:
                signal.signal(number, handler)

    def ask(number: int, frame: object) -> None:
        restore()
        name = signal.Signals(number).name
        logger.info("%s: ending when the work in progress is done; a second %s ends at once", name, name)
        call()

    for number in _SIGNALS:
        if not unless_handled or _is_unhandled(signal.getsignal(number)):
            old[number] = signal.signal(number, ask)
    try:
        yield
    finally:
        restore()


def _is_unhandled(handler: Any) -> bool:
    """Return whether a signal's handler is the default one, asyncio's Ctrl-C, or that of `drain_on_signals`."""
    if handler in (signal.SIG_DFL, signal.default_int_handler) or getattr(handler, _DRAINS, False):
        return True
    return getattr(getattr(handler, "func", None), "__module__", None) == "asyncio.runners"


def in_main_thread() -> bool:
    """Return whether this is the main thread, which alone may set handlers of signals."""
    return threading.current_thread() is threading.main_thread()


def _resend(number: int) -> None:
    if os.getpid() == 1 and signal.getsignal(number) is signal.SIG_DFL:
        # The first process of a container is not ended by a signal that it has no handler for.
        os._exit(128 + number)
    main = threading.main_thread().ident
    if hasattr(signal, "pthread_kill") and main is not None:
        signal.pthread_kill(main, number)  # so that the main thread wakes, whatever it waits for
    else:
        signal.raise_signal(number)
