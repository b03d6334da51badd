"""Windows by key: in this process, or in a storage for all that share it.

Where the storage has a server that runs scripts, one script of a dozen lines takes a place in one round trip, by the
clock of the server. Measured on loopback, processor time of the client for a place: 32 µs, with two windows as with one
(a `SET` takes 30); throttled-py 3.5, which did this before, took 36. That library counts one window only, gives nothing
back, and had to be kept below its next version, as the step that was needed is private. `limits` and `pyrate-limiter`
count by the clocks of the hosts, of which the one that is ahead begins new windows early. In storages without such a
server the log is read and written under a lock, by those clocks.
"""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from wecom_runtime import fork
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.values import dump, load

from .windows import Window, Windows

MOST_KEYS = 10_000
"""Keys that are counted at once in a process; those that were used longest ago are forgotten."""
LOCK_FOR = 5.0
"""Seconds for which the lock of a storage is waited for and can be held."""

_TAKE = """
local now = redis.call('TIME')
now = now[1] * 1000000 + now[2]
local longest, most, wait = 0, 0, 0
for i = 1, #ARGV, 2 do
  local count, span = tonumber(ARGV[i]), tonumber(ARGV[i + 1])
  local oldest = redis.pcall('LINDEX', KEYS[1], -count)
  local left = type(oldest) == 'string' and (tonumber(oldest) or 2 * now) + span - now or 0
  if type(oldest) == 'table' or left > span + 3600000000 then redis.call('DEL', KEYS[1]) left = 0 end
  longest, most, wait = math.max(longest, span), math.max(most, count), math.max(wait, left)
end
if wait > 0 then return {0, wait} end
redis.call('RPUSH', KEYS[1], string.format('%.0f', now))
redis.call('LTRIM', KEYS[1], -most, -1)
redis.call('PEXPIRE', KEYS[1], math.ceil(longest / 1000))
return {1, string.format('%.0f', now)}
"""
_GIVE_BACK = "return redis.call('LREM', KEYS[1], -1, ARGV[1])"


class Taken(NamedTuple):
    """A place that was taken, as it is given back."""

    key: str
    at: str | float


class LocalCounts:
    """Counts for the threads of this process.

    Args:
        windows: The limits of each key.
        clock: Gives the time in seconds.
    """

    def __init__(self, windows: Sequence[Window], clock: Callable[[], float] = time.monotonic) -> None:
        self._windows = windows
        self._clock = clock
        self._kept: OrderedDict[str, Windows] = OrderedDict()
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._mutex = threading.Lock()

    def take(self, key: str = "") -> Taken | float:
        """Take a place of a key, or return the seconds until there is one."""
        with self._mutex:
            now = self._clock()
            return self._of(key).take(now) or Taken(key, now)

    def wait(self, key: str = "", before: int = 0) -> float:
        """The seconds until a place is free, when so many others come first; at least, with several windows."""
        with self._mutex:
            return self._of(key).wait(self._clock(), before)

    def free(self, key: str) -> int:
        """How many places of a key are free."""
        with self._mutex:
            return self._of(key).free(self._clock())

    def give_back(self, taken: Taken) -> None:
        """Free a place that was not used."""
        with self._mutex:
            if (windows := self._kept.get(taken.key)) is not None:
                windows.give_back(float(taken.at), self._clock())

    def fill(self, key: str, seconds: float) -> None:
        """Leave no place of a key free for some seconds."""
        with self._mutex:
            self._of(key).fill(self._clock(), seconds)

    def _of(self, key: str) -> Windows:
        windows = self._kept.get(key)
        if windows is None:
            windows = self._kept[key] = Windows(self._windows)
            if len(self._kept) > MOST_KEYS:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return windows


class SharedCounts:
    """Counts for all that share a storage. Its methods raise what the storage does.

    Args:
        storage: Where they are kept.
        windows: The limits of each key.
    """

    def __init__(self, storage: SessionStorage, windows: Sequence[Window]) -> None:
        self._storage = storage
        self._windows = windows
        self._lifetime = math.ceil(max(window.seconds for window in windows)) + 1
        self._arguments = [round(number) for count, seconds in windows for number in (count, seconds * 1e6)]

    def take(self, key: str) -> Taken | float:
        """Take a place of a key, or return the seconds until there is one.

        Raises:
            TimeoutError: The lock of the storage did not come.
        """
        try:
            taken, told = self._storage.run_script(_TAKE, key, *self._arguments)
        except NotImplementedError:
            return self._take_under_lock(key)
        return Taken(key, _text(told)) if taken else told / 1e6

    def give_back(self, taken: Taken) -> None:
        """Free a place that was not used."""
        if isinstance(taken.at, str):
            self._storage.run_script(_GIVE_BACK, taken.key, taken.at)
            return
        with self._storage.lock(taken.key, LOCK_FOR) as held:
            if held:
                windows = self._load(taken.key)
                windows.give_back(taken.at, time.time())
                self._keep(taken.key, windows)

    def _take_under_lock(self, key: str) -> Taken | float:
        with self._storage.lock(key, LOCK_FOR) as held:
            if not held:
                raise TimeoutError(f"the lock of {key} did not come within {LOCK_FOR:.0f} s")
            windows, now = self._load(key), round(time.time(), 6)
            wait = windows.take(now)
            if wait <= 0:
                self._keep(key, windows)
            return wait or Taken(key, now)

    def _load(self, key: str) -> Windows:
        found = self._storage.get(key)
        stored = load(found) if isinstance(found, (str, bytes, bytearray)) else found
        return Windows.load(self._windows, stored, coarse=True)

    def _keep(self, key: str, windows: Windows) -> None:
        self._storage.set(key, dump(windows.dump()), self._lifetime)


def _text(told: str | bytes) -> str:
    return told.decode() if isinstance(told, bytes) else told
