"""A registry of live objects that threads change while others iterate over it."""

from __future__ import annotations

import gc
import sys
import threading

from wecom_runtime.weak_registry import WeakRegistry


class Thing:
    pass


def test_objects_are_registered_while_they_are_referenced() -> None:
    living: WeakRegistry[Thing] = WeakRegistry()
    one, other = Thing(), Thing()
    living.add(one)
    living.add(other)
    living.add(one)
    assert set(living) == {one, other}
    living.discard(other)
    living.discard(other)
    assert list(living) == [one]
    del one
    gc.collect()
    assert list(living) == []


def test_threads_add_while_others_go_through_it() -> None:
    living: WeakRegistry[Thing] = WeakRegistry()
    ends = threading.Event()

    def add() -> None:
        kept: list[Thing] = []
        while not ends.is_set():
            kept.append(Thing())
            living.add(kept[-1])
            del kept[:-100]

    threads = [threading.Thread(target=add) for _ in range(4)]
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for thread in threads:
            thread.start()
        for _ in range(2_000):
            list(living)
    finally:
        ends.set()
        sys.setswitchinterval(usual)
        for thread in threads:
            thread.join()
