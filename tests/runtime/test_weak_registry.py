"""A registry of live objects that threads change while others iterate over it."""

from __future__ import annotations

import gc
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

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
    """No thread fails, and what lives during the whole iteration is found."""
    living: WeakRegistry[Thing] = WeakRegistry()
    lasting = {Thing() for _ in range(20)}
    for thing in lasting:
        living.add(thing)
    ends = threading.Event()

    def add() -> list[Thing]:
        kept: list[Thing] = []
        while not ends.is_set():
            kept.append(Thing())
            living.add(kept[-1])
            living.discard(kept[len(kept) // 2])
            del kept[:-100]
        return kept

    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as pool:
            adding = [pool.submit(add) for _ in range(4)]
            try:
                for _ in range(2_000):
                    assert lasting <= set(living)
            finally:
                ends.set()
    finally:
        sys.setswitchinterval(usual)
    assert lasting <= set(living) <= lasting | {thing for one in adding for thing in one.result()}
