"""Reports of handled pushes to the fake of the same process, so that a test waits no longer than the handler takes."""

from __future__ import annotations

from typing import Protocol

from wecom_runtime.weak_registry import WeakRegistry


class HandledObserver(Protocol):
    """An object that is called when a push of any bot was handled."""

    def on_handled(self, req_id: str, has_failed: bool) -> None:
        """Take note that a push was handled.

        Args:
            req_id: The id of the frame.
            has_failed: Whether its handler, or the sending of the answer, has failed.
        """
        ...


_observers: WeakRegistry[HandledObserver] = WeakRegistry()


def observe_handled(observer: HandledObserver) -> None:
    """Have an object called when a push was handled, as long as it exists."""
    _observers.add(observer)


def report_handled(req_id: str, has_failed: bool) -> None:
    """Report that a push was handled: its handler has ended, and the answer was sent."""
    for observer in _observers:
        observer.on_handled(req_id, has_failed)
