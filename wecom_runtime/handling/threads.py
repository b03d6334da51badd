"""Threads that call functions of the app.

No executor: its calls cost half as much again, and a program that ends waits for them for ever.
"""

from __future__ import annotations

import atexit
import threading
import time
import weakref
from collections.abc import Callable
from queue import SimpleQueue
from typing import TypeAlias

Call: TypeAlias = "Callable[[], Callable[[], object] | None]"
AT_EXIT = 25.0
"""Seconds that the end of the program waits for functions that are being called."""


class Threads:
    """A pool of threads, which are started as they are needed and end with the pool.

    Args:
        most: How many threads there may be.
        name: The beginning of their names.
        awaited: Have the program wait for them before it ends, `AT_EXIT` seconds at most.
    """

    def __init__(self, most: int, name: str, *, awaited: bool) -> None:
        self._most = most
        self._name = name
        self._line = _Line()
        if awaited:
            _awaited.add(self._line)
        weakref.finalize(self, self._line.close).atexit = False

    def submit(self, call: Call) -> None:
        """Call a function in a thread. It must raise nothing.

        What it returns is called when the thread is free again, to tell of the outcome: whoever hears of it finds a
        thread that is awake, and has his next call done without another one being woken.

        Raises:
            RuntimeError: No thread can be started, and there is none; or the program ends.
        """
        line = self._line
        with line.mutex:
            if line.is_closed:
                raise RuntimeError("no more functions are called: the program ends")
            if line.idle > 0:
                line.idle -= 1
            elif len(line.threads) >= self._most or not self._start():
                line.idle -= 1  # the next thread that is free takes it
            line.calls.put(call)

    def _start(self) -> bool:
        threads = self._line.threads
        thread = threading.Thread(target=_work, args=(self._line,), name=f"{self._name}-{len(threads)}", daemon=True)
        try:
            thread.start()
        except RuntimeError:
            if not threads:
                raise
            return False
        threads.append(thread)
        return True

    def close(self) -> None:
        """End the threads when all that was submitted is done."""
        self._line.close()

    def forget(self) -> None:
        """Drop the threads, which are those of the parent process."""
        self._line.forget()


class _Line:
    """Calls and threads of a pool. It outlives the pool as long as the threads run."""

    def __init__(self) -> None:
        self.mutex = threading.RLock()
        self.calls: SimpleQueue[Call | None] = SimpleQueue()
        self.threads: list[threading.Thread] = []
        self.idle = 0
        """How many threads wait for a call; less than 0 where so many calls wait for a thread."""
        self.is_closed = False

    def close(self) -> None:
        if self.is_closed:
            return
        with self.mutex:
            self.is_closed = True
            for _ in self.threads:
                self.calls.put(None)

    def forget(self) -> None:
        """Know of no threads: those of a parent are not in its child, and what they have locked stays so."""
        self.is_closed = True
        self.threads = []


def _work(line: _Line) -> None:
    while (call := line.calls.get()) is not None:
        tell = call()
        del call  # nothing of it is kept until the next one comes
        with line.mutex:
            line.idle += 1
        if tell is not None:
            tell()
            del tell


_awaited: weakref.WeakSet[_Line] = weakref.WeakSet()


@atexit.register
def _finish() -> None:
    """Wait for what was submitted."""
    deadline = time.monotonic() + AT_EXIT
    for line in list(_awaited):
        line.close()
        for thread in line.threads:
            thread.join(max(0.0, deadline - time.monotonic()))
