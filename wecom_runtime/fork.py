"""Objects that drop their parent's sockets and locks in a child process after `os.fork`.

A lock that another thread held at the moment of the fork stays locked in the child for ever, and a socket that two
processes use mixes their answers.
"""

from __future__ import annotations

import os
import threading
from typing import Protocol

from .living import Living


class Forkable(Protocol):
    """Something with state that a child process must not inherit."""

    def after_fork_in_child(self) -> None:
        """Called in the child, where no other thread runs, before anything else."""


_objects: Living[Forkable] = Living()


def watch(instance: Forkable) -> None:
    """Call `after_fork_in_child` of an object in every child, as long as the object lives."""
    _objects.add(instance)


class Mutex:
    """A reentrant lock of threads that is free in every child process: `with mutex.lock: …`.

    No context manager of its own, as an interrupt could come after it has taken the lock and before `with` knows.

    Args:
        delays_fork: What it protects is never in the middle of something in a child: a fork waits until it is free.
    """

    def __init__(self, *, delays_fork: bool = False) -> None:
        self.lock = threading.RLock()
        watch(self)
        if delays_fork:
            _delaying.add(self)

    def after_fork_in_child(self) -> None:
        self.lock = threading.RLock()


LONGEST_DELAY = 5.0
"""Seconds that a fork waits at most for a mutex."""
_delaying: Living[Mutex] = Living()
_taken: dict[int, list[Mutex]] = {}
"""Thread that forks -> the mutexes that it holds meanwhile."""


def _before() -> None:
    _taken[threading.get_ident()] = [mutex for mutex in _delaying if mutex.lock.acquire(timeout=LONGEST_DELAY)]


def _in_parent() -> None:
    for mutex in _taken.pop(threading.get_ident(), ()):
        mutex.lock.release()


def _in_child() -> None:
    _taken.clear()
    for instance in _objects:
        instance.after_fork_in_child()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(before=_before, after_in_parent=_in_parent, after_in_child=_in_child)
