"""Fork safety: objects drop the sockets and locks of the parent process in a child process after `os.fork`.

A lock that another thread held during the fork stays locked in the child for ever, and a socket that two processes use
mixes their responses.
"""

from __future__ import annotations

import os
import threading
from typing import Protocol

from .weak_registry import WeakRegistry


class Forkable(Protocol):
    """An object with state that a child process must not inherit."""

    def after_fork_in_child(self) -> None:
        """Drop the state of the parent. Called first in the child, where no other thread runs."""


objects: WeakRegistry[Forkable] = WeakRegistry()


def watch(instance: Forkable) -> None:
    """Call `after_fork_in_child` of an object in every child process, for the lifetime of the object."""
    objects.add(instance)


class Mutex:
    """A reentrant thread lock that is free in every child process: `with mutex.lock: …`.

    It is not a context manager itself, as an interrupt could come between the acquisition and the `with` block.

    Args:
        delays_fork: Whether a fork waits until the lock is free, so that a child never inherits a half-done change.
    """

    def __init__(self, *, delays_fork: bool = False) -> None:
        self.lock = threading.RLock()
        watch(self)
        if delays_fork:
            _delaying.add(self)

    def after_fork_in_child(self) -> None:
        self.lock = threading.RLock()


LONGEST_DELAY = 5.0
"""Maximum seconds that a fork waits for a mutex."""
_delaying: WeakRegistry[Mutex] = WeakRegistry()
_acquired: dict[int, list[Mutex]] = {}
"""Id of a forking thread -> the mutexes that it holds during the fork."""


def _before() -> None:
    _acquired[threading.get_ident()] = [mutex for mutex in _delaying if mutex.lock.acquire(timeout=LONGEST_DELAY)]


def _in_parent() -> None:
    for mutex in _acquired.pop(threading.get_ident(), ()):
        mutex.lock.release()


def _in_child() -> None:
    _acquired.clear()
    for instance in objects:
        instance.after_fork_in_child()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(before=_before, after_in_parent=_in_parent, after_in_child=_in_child)
