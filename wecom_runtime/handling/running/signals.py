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
"""SIGBREAK is the only signal by which another Windows program can ask for an orderly end."""
_DRAINS = "_drains"
"""The attribute that marks a signal handler of `drain_on_signals`."""


def drain_on_signals(drain: Callable[[], object]) -> None:
    """Call a function in a thread before a signal has its default effect. A second signal has the effect at once.

    Signals that the program handles itself or ignores are left alone.

    Raises:
        ConfigurationError: This is not the main thread. Only the main thread may set signal handlers.
    """
    if not in_main_thread():
        raise ConfigurationError(say("drain_on_signals() must be called in the main thread, where the program begins"))
    defaults: dict[int, Any] = {
        number: handler
        for number in _SIGNALS
        if (handler := signal.getsignal(number)) in (signal.SIG_DFL, signal.default_int_handler)
    }

    def on_signal(number: int, frame: object) -> None:
        for other, handler in defaults.items():
            if signal.getsignal(other) is on_signal:
                signal.signal(other, handler)
        threading.Thread(target=finish, args=(number,), name="wecom-drain").start()

    def finish(number: int) -> None:
        name = signal.Signals(number).name
        logger.info("%s: the background work is finished first; a second %s ends at once", name, name)
        try:
            drain()
        finally:
            _resend(number)

    setattr(on_signal, _DRAINS, True)
    for number in defaults:
        signal.signal(number, on_signal)


@contextlib.contextmanager
def on_stop_signal(call: Callable[[], object], *, unless_handled: bool = False) -> Generator[None]:
    """Within the context, call a function at the first signal; a second signal has its former effect.

    The former handlers are restored at the end. Outside of the main thread, which alone receives signals, the context
    has no effect.

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
            if handler is not None and signal.getsignal(number) is on_signal:
                signal.signal(number, handler)

    def on_signal(number: int, frame: object) -> None:
        restore()
        name = signal.Signals(number).name
        logger.info("%s: ending when the work in progress is done; a second %s ends at once", name, name)
        call()

    for number in _SIGNALS:
        if not unless_handled or _is_unhandled(signal.getsignal(number)):
            old[number] = signal.signal(number, on_signal)
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
    """Return whether this is the main thread, which alone may set signal handlers."""
    return threading.current_thread() is threading.main_thread()


def _resend(number: int) -> None:
    if os.getpid() == 1 and signal.getsignal(number) is signal.SIG_DFL:
        # A signal without a handler does not end the first process of a container.
        os._exit(128 + number)
    main = threading.main_thread().ident
    if hasattr(signal, "pthread_kill") and main is not None:
        signal.pthread_kill(main, number)  # wakes the main thread from any wait
    else:
        signal.raise_signal(number)
