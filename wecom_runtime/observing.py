"""The seam at which somebody may watch what this library does: calls, tries, callbacks, handlers, tasks and frames.

There is one observer in a process, or none, as with most. Who does something looks whether there is one, and does it
inside of the context that the observer gives; that look is all that it costs where nobody watches.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any, Protocol


class Noted:
    """What is known of something when it is over.

    Attributes:
        errcode: Of the answer of WeCom; None where there is none.
        attempts: How often it was tried.
        outcome: The way in which it ended.
    """

    __slots__ = ("attempts", "errcode", "outcome")

    def __init__(self) -> None:
        self.errcode: int | None = None
        self.attempts = 0
        self.outcome = ""


class Observer(Protocol):
    """Is told when something begins and, by the end of the context, when and how it ended.

    What is passed belongs to rooms above this one, each of which says what it passes.
    """

    def call(self, call: Any) -> AbstractContextManager[None]:
        """One call, with all of its tries; a `CallInfo`."""
        ...

    def attempt(self, call: Any, url: str) -> AbstractContextManager[None]:
        """One try of a call; a `CallInfo`, and the address without its query."""
        ...

    def callback(self, incoming: Any) -> AbstractContextManager[Noted]:
        """One callback as a channel hands it to an engine; an `Incoming`."""
        ...

    def task(self, message: Any, carried: Mapping[str, str]) -> AbstractContextManager[Noted]:
        """One callback in the worker of a queue; a `Callback`, and what `carry` gave when the task was put there."""
        ...

    def handler(self, name: str, message: Any) -> AbstractContextManager[None]:
        """One run of a handler; its name, and a `Callback`."""
        ...

    def frame(self, cmd: str, bot_id: str) -> AbstractContextManager[Noted]:
        """One frame that a bot sends, with the answer to it."""
        ...

    def carry(self) -> Mapping[str, str]:
        """Return what a task takes along, so that what becomes of it is known to belong to this."""
        ...


class ObserverSlot:
    """The place of the observer."""

    __slots__ = ("observer",)

    def __init__(self) -> None:
        self.observer: Observer | None = None

    def __repr__(self) -> str:
        return f"<ObserverSlot: {'active' if self.observer is not None else 'empty'}>"


observer_slot = ObserverSlot()
