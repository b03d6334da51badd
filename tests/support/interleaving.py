"""Interleavings of two threads: a function is paused before each of its instructions, while another function runs.

A race that a removed lock allows happens in one of these interleavings, on any machine. Random schedules of many
threads miss most of them.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType, ModuleType
from typing import Any, TypeVar

T = TypeVar("T")

MOST_PAUSES = 80
"""The largest number of instructions before which a function is paused by default."""
POLLS = 4
"""The number of polls in which a thread does not move, after which it counts as blocked."""


class _Pause:
    """A trace function that runs an action before one instruction of some modules.

    Args:
        files: The files of the modules.
        number: The number of the instruction; -1 for none.
        action: The action.
    """

    def __init__(self, files: set[str], number: int, action: Callable[[], None]) -> None:
        self.count = 0
        self._files = files
        self._number = number
        self._action = action

    def __call__(self, frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename not in self._files:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            if self.count == self._number:
                self._action()
            self.count += 1
        return self

    def run(self, function: Callable[[], Any]) -> Any:
        """Run a function with this trace function."""
        before = sys.gettrace()
        sys.settrace(self)
        try:
            return function()
        finally:
            sys.settrace(before)


class _Other:
    """The function that runs in another thread during the pause."""

    def __init__(self, function: Callable[[], Any]) -> None:
        self.result: Any = None
        self._function = function
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        try:
            self.result = self._function()
        except Exception as error:
            self.result = error

    def start(self) -> None:
        """Run the function until it ends, or waits for a lock of the paused function."""
        self._thread.start()
        still, last = 0, None
        while still < POLLS and self._thread.is_alive():
            self._thread.join(0.0005)
            frame = sys._current_frames().get(self._thread.ident or 0)
            position = frame and (id(frame), frame.f_lasti)
            still = still + 1 if position == last else 0
            last = position

    def finish(self) -> Any:
        """Return the result of the function, or its exception."""
        if self._thread.ident is None:
            self._thread.start()
        self._thread.join(10)
        assert not self._thread.is_alive(), "the other thread does not end"
        return self.result


def interleavings(
    make: Callable[[], T],
    first: Callable[[T], Any],
    second: Callable[[T], Any],
    *modules: ModuleType,
    most: int = MOST_PAUSES,
) -> Iterator[tuple[T, Any, Any]]:
    """Yield the object and both results of each interleaving.

    Args:
        make: Creates the shared object.
        first: The function that is paused.
        second: The function that runs in another thread during the pause.
        modules: The modules in whose code the first function is paused.
        most: The largest number of pauses; if there are more instructions, the function is paused before every n-th.
    """
    shared = make()
    yield shared, first(shared), second(shared)  # without a trace, so that tools see the lines
    files = {str(module.__file__) for module in modules}
    shared = make()
    counter = _Pause(files, -1, lambda: None)
    counter.run(lambda: first(shared))
    assert counter.count, "the function runs no code of the modules"
    for number in range(0, counter.count, max(1, counter.count // most)):
        shared = make()
        other = _Other(lambda shared=shared: second(shared))  # type: ignore[misc]
        try:
            result = _Pause(files, number, other.start).run(lambda shared=shared: first(shared))  # type: ignore[misc]
        except Exception as error:
            result = error
        yield shared, result, other.finish()


def both_orders(
    make: Callable[[], T],
    first: Callable[[T], Any],
    second: Callable[[T], Any],
    *modules: ModuleType,
    most: int = MOST_PAUSES,
) -> Iterator[tuple[T, Any, Any]]:
    """Yield the object and both results of each interleaving, with either function as the one that is paused."""
    yield from interleavings(make, first, second, *modules, most=most)
    for shared, late, early in interleavings(make, second, first, *modules, most=most):
        yield shared, early, late


def assert_atomic(
    make: Callable[[], T],
    first: Callable[[T], Any],
    second: Callable[[T], Any],
    observe: Callable[[T, Any, Any], Any],
    *modules: ModuleType,
    most: int = MOST_PAUSES,
) -> None:
    """Check that each interleaving of two functions has the outcome of one function after the other.

    Args:
        make: Creates the shared object.
        first: A function.
        second: Another one, which may be the same.
        observe: Returns the outcome from the object and both results, an exception being the result of its function.
        modules: The modules in whose code a function is paused.
        most: The largest number of pauses in each function.
    """
    shared = make()
    results = outcome_of(first, shared), outcome_of(second, shared)
    expected = [observe(shared, *results)]
    shared = make()
    late, early = outcome_of(second, shared), outcome_of(first, shared)
    expected.append(observe(shared, early, late))
    for shared, *results_found in both_orders(
        make, lambda it: outcome_of(first, it), lambda it: outcome_of(second, it), *modules, most=most
    ):
        assert observe(shared, *results_found) in expected


def outcome_of(function: Callable[[T], Any], shared: T) -> Any:
    """Return the result of a function, or its exception."""
    try:
        return function(shared)
    except Exception as error:
        return error
