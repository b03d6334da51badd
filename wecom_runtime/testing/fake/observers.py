"""Observers of the calls and callbacks of a fake."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from wecom_runtime.logs import logger

from .calls import FakeCall
from .pushing import PushedCallback

FakeObserver: TypeAlias = "Callable[[FakeCall | PushedCallback], None]"


class FakeObservers:
    """The functions that a fake notifies of calls and callbacks."""

    def __init__(self) -> None:
        self._observers: list[FakeObserver] = []
        self._followers: list[FakeObserver] = []

    def __repr__(self) -> str:
        return f"<{len(self._observers)} observers>"

    def listen(self, listener: FakeObserver) -> None:
        """Notify a function of every call and callback."""
        self._observers.append(listener)

    def follow(self, listener: FakeObserver) -> None:
        """Notify a function also of unfinished callbacks: before the first attempt and after each failed one."""
        self._followers.append(listener)
        self._observers.append(listener)

    def notify_started(self, what: FakeCall | PushedCallback) -> None:
        """Notify the followers of an unfinished callback."""
        _call_all(self._followers, what)

    def notify(self, what: FakeCall | PushedCallback) -> None:
        """Notify all observers. An observer that raises is logged, and the others are still notified."""
        _call_all(self._observers, what)


def _call_all(observers: list[FakeObserver], what: FakeCall | PushedCallback) -> None:
    for observer in observers:
        try:
            observer(what)
        except Exception:
            logger.exception("an observer of the fake raised an exception")
