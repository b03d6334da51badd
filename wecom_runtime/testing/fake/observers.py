"""Who wants to know what happens on a fake."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from wecom_runtime.logs import logger

from .calls import FakeCall
from .pushing import PushedCallback

FakeObserver: TypeAlias = "Callable[[FakeCall | PushedCallback], None]"


class FakeObservers:
    """Functions that are called with every call and every callback."""

    def __init__(self) -> None:
        self._observers: list[FakeObserver] = []
        self._followers: list[FakeObserver] = []

    def __repr__(self) -> str:
        return f"<{len(self._observers)} observers>"

    def listen(self, listener: FakeObserver) -> None:
        """Call a function with every call and every callback."""
        self._observers.append(listener)

    def follow(self, listener: FakeObserver) -> None:
        """Call a function with what is not done yet, too: a callback before its first attempt, and after each."""
        self._followers.append(listener)
        self._observers.append(listener)

    def tell_begun(self, what: FakeCall | PushedCallback) -> None:
        """Tell of something that is not done yet."""
        _tell(self._followers, what)

    def tell(self, what: FakeCall | PushedCallback) -> None:
        """Call every listener; one that raises is told in the log, and holds up neither the others nor what goes on."""
        _tell(self._observers, what)


def _tell(observers: list[FakeObserver], what: FakeCall | PushedCallback) -> None:
    for observer in observers:
        try:
            observer(what)
        except Exception:
            logger.exception("a listener of the fake raised")
