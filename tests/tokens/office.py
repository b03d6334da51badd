"""Where tokens are given out, without a network: the flows of tokens are driven by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from wecom_client import MemoryStorage
from wecom_runtime.flow import Flow, drive
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.tokens.fetched import FetchedToken
from wecom_runtime.tokens.kinds import TokenKind
from wecom_runtime.tokens.records import Token

KIND = TokenKind("access_token", "access_token", "/cgi-bin/gettoken")
KEY = "ww1:0123456789abcdef:access_token"
START = 1_700_000_000.0


class Clock:
    """`time.time`, and `time.monotonic` with another beginning."""

    def __init__(self) -> None:
        self.now = START


class Storage(MemoryStorage):
    """A storage that counts its calls, and fails on request."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.failing: set[str] = set()
        self.ttls: list[float | None] = []
        self._inside = False

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if what in self.failing:
            raise ConnectionError("unplugged")

    def get(self, key: str, default: Any = None) -> Any:
        if not key.endswith(":lock") and not self._inside:
            self._ask("get")
        # Other objects than those that were kept, as they come from a server.
        return json.loads(json.dumps(super().get(key, default)))

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        self._ask("set")
        self.ttls.append(ttl)
        self._inside = True
        try:
            found: Mapping[str, Any] = json.loads(json.dumps(super().set_if_newer(key, value, ttl)))
            return found
        finally:
            self._inside = False

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        self._ask("lock")
        return super().add(key, value, ttl)

    def delete_if_equal(self, key: str, value: Any) -> None:
        self._ask("unlock")
        super().delete_if_equal(key, value)


class Office:
    """Gives out numbered tokens: "t1", "t2", …"""

    def __init__(self, clock: Clock, storage: Storage | None = None, *, strict: bool = False) -> None:
        self.clock = clock
        self.storage = storage or Storage()
        self.guard = StorageGuard(self.storage, strict=strict)
        self.given = 0
        self.life = 7200.0
        self.failures: list[BaseException] = []
        self.same = False
        self.deadlines: list[float] = []
        self.meanwhile: Any = None
        """Called while a token is fetched."""

    def fetch(self, deadline: float) -> Flow[Token]:
        self.deadlines.append(deadline)
        if self.meanwhile is not None:
            self.meanwhile()
        if self.failures:
            raise self.failures.pop(0)
        self.given += 0 if self.same and self.given else 1
        return Token(f"t{self.given}", self.clock.now, self.clock.now + self.life)
        yield  # pyright: ignore[reportUnreachable]  # this is a flow

    def source(self, key: str = KEY) -> FetchedToken:
        return FetchedToken(KIND, key, self.guard, self.fetch)

    def record(self, key: str = KEY) -> dict[str, Any]:
        record: dict[str, Any] = MappingProxyType(MemoryStorage.get(self.storage, key)).copy()
        return record

    def put(self, value: str, fetched: float, expires: float | None, key: str = KEY) -> None:
        """Have another process keep a record."""
        self.storage.set(key, {"value": value, "fetched": fetched, "expires": expires})


def run(flow: Flow[Any]) -> Any:
    return drive(flow, None)
