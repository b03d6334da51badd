"""Tokens that are dropped while calls are under way, but so that no call is refused twice, which would be its end."""

from __future__ import annotations

import contextlib
import random
import threading
import time
from collections.abc import Iterator

from wecom_client.testing import FakeWeCom


class Drops:
    """Watches calls, and drops all tokens.

    Args:
        every: Calls after which that happens by itself, about.
    """

    def __init__(self, wecom: FakeWeCom, chance: random.Random, *, every: int | None = None) -> None:
        self.count = 0
        self._wecom = wecom
        self._chance = chance
        self._every = every
        self._left = every or 0
        self._mutex = threading.Lock()
        self.fresh: dict[object, bool] = {}
        """Client -> whether a call of it that began after the last drop has ended: it has a new token."""
        self._under_way: dict[object, bool] = {}
        """Call -> whether its client had a new token when it began, and no drop came since: it was never refused."""

    @contextlib.contextmanager
    def call(self, client: object) -> Iterator[None]:
        """A call of a client is under way."""
        call = object()
        with self._mutex:
            self.fresh.setdefault(client, False)
            self._left -= 1
            if self._every is not None and self._left <= 0 and self._drop():
                self._left = self._chance.randint(self._every // 2, self._every)
            self._under_way[call] = self.fresh[client]
            drops = self.count
        try:
            yield
        finally:
            with self._mutex:
                del self._under_way[call]
        with self._mutex:
            if drops == self.count:
                self.fresh[client] = True

    def drop(self) -> None:
        """Drop the tokens as soon as that is fair."""
        end = time.monotonic() + 60
        while True:
            with self._mutex:
                if self._drop():
                    return
            assert time.monotonic() < end, "a call does not end, or a client has got no new token"
            time.sleep(0.002)

    def _drop(self) -> bool:
        if not all(self.fresh.values()) or not all(self._under_way.values()):
            return False
        self.count += 1
        self.fresh = dict.fromkeys(self.fresh, False)
        self._under_way = dict.fromkeys(self._under_way, False)
        self._wecom.expire_tokens()
        return True
