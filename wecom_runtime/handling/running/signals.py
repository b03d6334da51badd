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

    for number in default:
        signal.signal(number, ask)


@contextlib.contextmanager
def on_stop_signal(call: Callable[[], object]) -> Generator[None]:
    """Within the context, call a function at the first signal; a second one has its old effect.

    The old handlers are put back. Nothing happens outside of the main thread, which alone gets signals.
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
        logger.info("%s: ending when what is under way is done; a second %s ends at once", name, name)
        call()

    for number in _SIGNALS:
        old[number] = signal.signal(number, ask)
    try:
        yield
    finally:
        restore()


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
