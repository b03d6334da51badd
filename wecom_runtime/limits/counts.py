"""Sliding windows by key, in this process or in a shared storage.

If the server of the storage can run scripts, one script of a dozen lines reserves a slot in one round trip, by the
clock of the server. Processor time of the client for a reservation, measured on loopback: 32 µs, with one window or two
(a `SET` takes 30); throttled-py 3.5, which was used before, took 36. That library counts one window only, cannot give a
reservation back, and had to be pinned below its next version, as a method that we needed is private. `limits` and
`pyrate-limiter` use the clocks of the hosts, so a host whose clock is ahead starts new windows early. In storages
without scripts, the log is read and written under a lock, by the clocks of the hosts.
"""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from wecom_runtime import fork
from wecom_runtime.language import say
from wecom_runtime.storage.base import SessionStorage
from wecom_runtime.storage.values import dump, load

from .windows import Window, Windows

MAX_KEYS = 10_000
"""Maximum keys of `LocalCounts`; beyond it, the least recently used key is dropped."""
LOCK_TIMEOUT = 5.0
"""Timeout of the storage's lock, for waiting and for holding."""

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


class Reservation(NamedTuple):
    """A reserved slot, which can be given back."""

    key: str
    at: str | float
    """The time of the reservation; text for a time by the clock of the server."""


class LocalCounts:
    """Sliding windows for the threads of this process.

    Args:
        windows: The limits of each key.
        clock: Returns the time in seconds.
    """

    def __init__(self, windows: Sequence[Window], clock: Callable[[], float] = time.monotonic) -> None:
        self._windows = windows
        self._clock = clock
        self._kept: OrderedDict[str, Windows] = OrderedDict()
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._mutex = threading.Lock()

    def take(self, key: str = "") -> Reservation | float:
        """Reserve a slot of a key, or return the seconds until one is available."""
        with self._mutex:
            now = self._clock()
            return self._of(key).take(now) or Reservation(key, now)

    def wait(self, key: str = "", ahead: int = 0) -> float:
        """Return the seconds until a slot is available; see `Windows.wait`."""
        with self._mutex:
            return self._of(key).wait(self._clock(), ahead)

    def available(self, key: str) -> int:
        """Return the number of available slots of a key."""
        with self._mutex:
            return self._of(key).available(self._clock())

    def give_back(self, taken: Reservation) -> None:
        """Give back a reservation that was not used."""
        with self._mutex:
            if (windows := self._kept.get(taken.key)) is not None:
                windows.give_back(float(taken.at), self._clock())

    def exhaust(self, key: str, seconds: float) -> None:
        """Make no slot of a key available for some seconds."""
        with self._mutex:
            self._of(key).exhaust(self._clock(), seconds)

    def _of(self, key: str) -> Windows:
        windows = self._kept.get(key)
        if windows is None:
            windows = self._kept[key] = Windows(self._windows)
            if len(self._kept) > MAX_KEYS:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return windows


class SharedCounts:
    """Sliding windows for all processes that share a storage. The methods raise the errors of the storage.

    Args:
        storage: The storage.
        windows: The limits of each key.
    """

    def __init__(self, storage: SessionStorage, windows: Sequence[Window]) -> None:
        self._storage = storage
        self._windows = windows
        self._lifetime = math.ceil(max(window.seconds for window in windows)) + 1
        self._arguments = [round(number) for count, seconds in windows for number in (count, seconds * 1e6)]

    def take(self, key: str) -> Reservation | float:
        """Reserve a slot of a key, or return the seconds until one is available.

        Raises:
            TimeoutError: The lock of the storage could not be acquired.
        """
        try:
            taken, time_or_wait = self._storage.run_script(_TAKE, key, *self._arguments)
        except NotImplementedError:
            return self._take_under_lock(key)
        return Reservation(key, _text(time_or_wait)) if taken else time_or_wait / 1e6

    def give_back(self, taken: Reservation) -> None:
        """Give back a reservation that was not used."""
        if isinstance(taken.at, str):
            self._storage.run_script(_GIVE_BACK, taken.key, taken.at)
            return
        with self._storage.lock(taken.key, LOCK_TIMEOUT) as held:
            if held:
                windows = self._load(taken.key)
                windows.give_back(taken.at, time.time())
                self._store(taken.key, windows)

    def _take_under_lock(self, key: str) -> Reservation | float:
        with self._storage.lock(key, LOCK_TIMEOUT) as held:
            if not held:
                raise TimeoutError(
                    say("the lock of {key} was not acquired within {seconds:.0f} s", key=key, seconds=LOCK_TIMEOUT)
                )
            windows, now = self._load(key), round(time.time(), 6)
            wait = windows.take(now)
            if wait <= 0:
                self._store(key, windows)
            return wait or Reservation(key, now)

    def _load(self, key: str) -> Windows:
        found = self._storage.get(key)
        stored = load(found) if isinstance(found, (str, bytes, bytearray)) else found
        return Windows.load(self._windows, stored, coarse=True)

    def _store(self, key: str, windows: Windows) -> None:
        self._storage.set(key, dump(windows.dump()), self._lifetime)


def _text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value
