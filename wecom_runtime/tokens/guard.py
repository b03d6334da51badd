"""A storage that may fail or hang, used so that calls go on without it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from wecom_runtime.errors import (
    StorageError,
    WeComError,
    redact,
)
from wecom_runtime.flow import Flow, Invoke
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage, as_record

from .records import Record

WARN_EVERY = 60.0
DOWN_FOR = 1.0, 5.0
"""Seconds for which a storage that failed is left alone, at least and at most: twice what the failure took."""


class StorageGuard:
    """A storage that may fail or hang: the client then goes on without it, unless `strict`."""

    def __init__(self, storage: SessionStorage, *, strict: bool = False) -> None:
        self.storage = storage
        self.strict = strict
        self._down_until = 0.0
        self._warn_at = 0.0
        self._failing = False

    def __repr__(self) -> str:
        return f"<StorageGuard {self.storage!r}>"

    @property
    def failing(self) -> bool:
        """Whether the last use failed."""
        return self._failing

    def run(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        deadline: float | None = None,
        waits: float = 0.0,
    ) -> Flow[Any]:
        """Call a method of the storage; None if it fails.

        Args:
            function: The method, called with `arguments`.
            deadline: Until when (`time.monotonic`) the caller can wait.
            waits: Seconds that the method may wait on purpose.
        """
        started = time.monotonic()
        if not self.strict and started < self._down_until:
            return None
        timeout = self.storage.timeout
        if timeout is not None:
            timeout += waits
            if deadline is not None:
                timeout = min(timeout, max(0.0, deadline - started))
        failure: StorageError
        try:
            # A method that waits on purpose must not hold up an event loop.
            quick = self.storage.quick and not waits
            result = yield Invoke(function, *arguments, quick=quick, timeout=timeout)
        except WeComError:
            raise
        except Exception as error:
            failure = self._failed(error, started)
        else:
            if self._failing:
                self._failing = False
                logger.info("the token storage %r is in use again", self.storage)
            return result
        if self.strict:
            raise failure
        return None

    def _failed(self, error: Exception, started: float) -> StorageError:
        now = time.monotonic()
        self._failing = True
        shortest, longest = DOWN_FOR
        # One that fails slowly is asked less often, so that calls do not spend their time on it.
        self._down_until = now + min(longest, max(shortest, 2 * (now - started)))
        # Only texts of the system are known to hold no values.
        told = isinstance(error, OSError) or "Connection" in type(error).__name__
        detail = f"{type(error).__name__}: {redact(str(error))[:200]}" if told else type(error).__name__
        if now >= self._warn_at and not self.strict:
            self._warn_at = now + WARN_EVERY
            logger.warning(
                "the token storage %r failed (%s): going on with tokens held in this process", self.storage, detail
            )
        return StorageError(f"the token storage {self.storage!r} failed ({detail})")

    def get(self, key: str, deadline: float | None = None) -> Flow[Record | None]:
        record = as_record((yield from self.run(self.storage.get, key, deadline=deadline)))
        return None if record is None else Record(record)

    def keep(
        self, key: str, record: Mapping[str, Any], ttl: int | None, deadline: float | None = None
    ) -> Flow[Record | None]:
        """Keep a record unless a later one is there; what is there now, or None if the storage failed."""
        kept = yield from self.run(self.storage.set_if_newer, key, record, ttl, deadline=deadline)
        return None if kept is None else Record(kept)

    def add(self, key: str, value: Any, ttl: int) -> Flow[bool | None]:
        """Whether the key was new; None if the storage failed."""
        added: bool | None = yield from self.run(self.storage.add, key, value, ttl)
        return added

    def delete(self, key: str) -> Flow[None]:
        yield from self.run(self.storage.delete, key)
