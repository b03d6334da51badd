"""Who wants to know what happens on a fake."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from wecom_runtime.logs import logger

from .calls import FakeCall
from .pushing import Push

Observer: TypeAlias = "Callable[[FakeCall | Push], None]"


class Observers:
    """Functions that are called with every call and every callback."""

    def __init__(self) -> None:
        self._observers: list[Observer] = []
        self._followers: list[Observer] = []

    def __repr__(self) -> str:
        return f"<{len(self._observers)} observers>"

    def listen(self, listener: Observer) -> None:
        """Call a function with every call and every callback."""
        self._observers.append(listener)

    def follow(self, listener: Observer) -> None:
        """Call a function with what is not done yet, too: a callback before its first attempt, and after each."""
        self._followers.append(listener)
        self._observers.append(listener)

    def tell_begun(self, what: FakeCall | Push) -> None:
        """Tell of something that is not done yet."""
        _tell(self._followers, what)

    def tell(self, what: FakeCall | Push) -> None:
        """Call every listener; one that raises is told in the log, and holds up neither the others nor what goes on."""
        _tell(self._observers, what)


def _tell(observers: list[Observer], what: FakeCall | Push) -> None:
    for observer in observers:
        try:
            observer(what)
        except Exception:
            logger.exception("a listener of the fake raised")
