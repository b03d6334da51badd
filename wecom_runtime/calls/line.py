"""Those of one process who wait for the same thing, in the order in which they came: threads and tasks alike."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future

from wecom_runtime import fork
from wecom_runtime.flow import Home


class Place:
    """A place in a line."""

    __slots__ = ("home", "turn")

    def __init__(self) -> None:
        self.home = Home()
        """Nobody leaves it where this is gone."""
        self.turn: Future[None] = Future()
        """Done when this is the first."""


class Line:
    """A line of callers. Who has joined must leave."""

    def __init__(self) -> None:
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._lock = threading.Lock()
        self._places: deque[Place] = deque()

    def join(self) -> tuple[Place, int]:
        """A place at the end, and how many are before it."""
        place = Place()
        with self._lock:
            before = len(self._places)
            self._places.append(place)
            self._call_first()
        return place, before

    def leave(self, place: Place) -> None:
        """Give a place up, the first or another one."""
        with self._lock:
            if place in self._places:  # not those before a fork
                self._places.remove(place)
            self._call_first()

    def _call_first(self) -> None:
        while self._places and self._places[0].home.is_gone:
            self._places.popleft()
        if self._places and not self._places[0].turn.done():
            self._places[0].turn.set_result(None)
