"""Accounts of customer service in the storage: their positions, the latest notices of WeCom, and their leases."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from wecom_runtime.flow import Flow, Invoke
from wecom_runtime.handling.deduplication import CallbackInProgress, Deduplicator
from wecom_runtime.storage.values import as_record, dump, load

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

DAYS = 3 * 86400
"""Seconds for which WeCom keeps messages."""
TOKEN_LIFE = 600.0
LOCK_WAIT = 5.0


class AccountNotice(NamedTuple):
    """The latest notice of WeCom about new messages of an account."""

    mark: str
    """A unique value for each notice."""
    token: str | None
    """The token for fetching messages; None after it has expired."""


class Accounts:
    """The accounts in the storage that all processes share.

    Args:
        storage: The storage.
        prefix: The prefix of the keys.
        lease: Seconds after which another process takes over the account of a process that died.
    """

    def __init__(self, storage: SessionStorage, prefix: str, lease: int) -> None:
        self._storage = storage
        self._prefix = prefix
        self._once = Deduplicator(storage, wait=0, lease=lease)
        self._known: set[str] = set()

    def __repr__(self) -> str:
        return f"<Accounts below {self._prefix}>"

    # -- notices

    def note(self, account: str, token: str | None) -> Flow[None]:
        """Store a notice of new messages."""
        record = {"mark": os.urandom(8).hex(), "token": token, "at": time.time()}
        yield self._call("set", f"{self._prefix}:{account}:told", dump(record), DAYS)
        if account not in self._known:
            yield Invoke(self._enter, account)
            self._known.add(account)

    def _enter(self, account: str) -> None:
        """Add an account to the list of all."""
        key = f"{self._prefix}:accounts"
        with self._storage.lock(key, LOCK_WAIT):
            known: list[str] = load(self._storage.get(key)) or []
            if account not in known:
                self._storage.set(key, dump([*known, account]))

    def all(self) -> Flow[list[str]]:
        """Return the accounts with a notice."""
        return load((yield self._call("get", f"{self._prefix}:accounts"))) or []

    def open(self, account: str) -> Flow[AccountNotice | None]:
        """Return the latest notice of an account; None if its messages are handled."""
        told = as_record((yield self._call("get", f"{self._prefix}:{account}:told")))
        done = yield self._call("get", f"{self._prefix}:{account}:done")
        if told is None or _text(done) == told.get("mark"):
            return None
        is_good = time.time() - float(told.get("at") or 0) < TOKEN_LIFE
        return AccountNotice(str(told.get("mark")), told.get("token") if is_good else None)

    def done(self, account: str, told: AccountNotice) -> Flow[None]:
        """Mark a notice, and all earlier ones, as handled."""
        yield self._call("set", f"{self._prefix}:{account}:done", told.mark, DAYS)

    # -- the position

    def position(self, account: str) -> Flow[str | None]:
        """Return the cursor of the next fetch; None if it is unknown."""
        return _text((yield self._call("get", f"{self._prefix}:{account}:position")))

    def keep_position(self, account: str, position: str) -> Flow[None]:
        """Store the cursor of the next fetch."""
        yield self._call("set", f"{self._prefix}:{account}:position", position)

    # -- leases

    def claim(self, account: str) -> Flow[bool]:
        """Acquire the lease of an account until `release`; return False if another process or thread holds it."""
        try:
            yield from self._once.begin(self._work(account))
        except CallbackInProgress:
            return False
        return True

    def release(self, account: str) -> Flow[None]:
        """Release the lease of an account."""
        yield from self._once.discard(self._work(account))

    def abandon(self, account: str) -> None:
        """Let the lease of an account expire, as its event loop was destroyed."""
        self._once.abandon(self._work(account))

    def _work(self, account: str) -> str:
        return f"{self._prefix}:{account}:work"

    def _call(self, method: str, *arguments: Any) -> Invoke:
        return Invoke(getattr(self._storage, method), *arguments, quick=self._storage.quick)


def _text(value: Any) -> str | None:
    return value.decode() if isinstance(value, bytes) else value
