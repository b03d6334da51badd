"""Tokens and tickets that are fetched from WeCom once for all threads, processes and hosts, and renewed a little early.

A token is looked up in this order:

1. In this process, without a lock: `TokenSource`.
2. In the storage, at most once a minute and before a fetch. Thus a process gets the tokens that others fetched, and
   stores its own token again if the storage has lost it.
3. From WeCom, by one caller at a time. Callers in other processes wait for the storage's lock, at most until it
   expires.

A record that was fetched earlier never replaces one that was fetched later.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from wecom_runtime.errors import BusyError, RateLimitError, StorageError, TransportError, WeComError
from wecom_runtime.flow import Flow
from wecom_runtime.logs import logger
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.locks import LockHandle
from wecom_runtime.storage.values import is_later, stamp_of

from . import records
from .kinds import TokenKind
from .records import WITHDRAWN_TTL, SecretRecord, StoredRecord, Token
from .sources import TokenSource

if TYPE_CHECKING:
    from wecom_runtime.storage.sealing import RecordSealer

RECHECK_FAILED = 5.0
"""Seconds after which the storage is read again while it does not have the token of this process."""
LOCK_TIMEOUT = 5.0
"""Maximum seconds for which a process holds the lock; half of the call's remaining time, if that is less."""


class FetchedToken(TokenSource):
    """A token source that fetches the token from WeCom and keeps it in a storage.

    Args:
        kind: The kind of token.
        key: The key in the storage.
        guard: The storage.
        fetch: Fetches a token until a deadline.
        sealer: Encrypts the token in the storage; None to store it as it is.
    """

    def __init__(
        self,
        kind: TokenKind,
        key: str,
        guard: StorageGuard,
        fetch: Callable[[float], Flow[Token]],
        sealer: RecordSealer | None = None,
    ) -> None:
        super().__init__(kind)
        self.key = key
        self._guard = guard
        self._stored = StoredRecord(guard, key, sealer)
        self._fetch = fetch

    def drop(self, stamp: float | None = None) -> Flow[None]:
        """Withdraw the token in all processes, if it was fetched before `stamp`, by default now."""
        record = SecretRecord.withdrawn(time.time() if stamp is None else stamp)
        if self.token is not None and not is_later(self.token.record(), record):
            self.forget()
        yield from self._stored.keep(record, WITHDRAWN_TTL)

    def renew(self, deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        if not force and (found := (yield from self._look(refused, deadline))) is not None:
            return found
        # Half of the time is left for a fetch if the holder of the lock has died.
        timeout = max(0.05, min(LOCK_TIMEOUT, (deadline - time.monotonic()) / 2))
        storage = self._guard.storage
        lock = LockHandle(lambda: storage.lock(self.key, timeout))
        try:
            yield from self._guard.attempt(lock.acquire, deadline=deadline, waits=timeout)
            # Another process may have fetched the token in the meantime.
            if not force and (found := (yield from self._look(refused, deadline))) is not None:
                return found
            return (yield from self._fetch_and_keep(deadline, refused))
        finally:
            yield from self._release(lock)

    def _release(self, lock: LockHandle) -> Flow[None]:
        """Release the lock, even if the storage has just failed, as others would wait until the lock expires."""
        release = lock.cancel()
        if release is not None:
            try:
                yield from self._guard.call(release, insist=True)
            except StorageError as error:
                # Not raised, as the result of the fetch matters to the caller.
                logger.debug("the lock of %s was not released and will expire: %s", self.key, error)

    # -- tokens that exist

    def _look(self, refused: Token | None, deadline: float) -> Flow[Token | None]:
        """Return the later of the tokens of this process and of the storage; None if it must be renewed."""
        record = yield from self._stored.read(deadline)
        stored = Token.of_record(record)
        if stored is not None and refused is not None and not _may_replace(stored, refused):
            stored = None
        held = self._not_withdrawn(record, refused)
        best = stored if held is None or (stored is not None and stored.fetched > held.fetched) else held
        if best is None or time.time() >= best.renew_at:
            self.token = best or self.token  # used until it expires, if renewing fails
            return None
        if best is not stored and (stored is None or stored.value != best.value):
            yield from self._put(best, deadline)  # the storage was emptied, or failed after the fetch
        best.check_at = min(best.renew_at, time.time() + (RECHECK_FAILED if self._guard.failing else records.RECHECK))
        self.token = best
        return best

    def _not_withdrawn(self, record: SecretRecord | None, refused: Token | None) -> Token | None:
        """Return the usable token of this process; None if the storage says that it was withdrawn."""
        held = self.usable(refused)
        if record is not None and record.is_withdrawn and held is not None and not is_later(held.record(), record):
            self.token = held = None
        return held

    def _put(self, token: Token, deadline: float) -> Flow[SecretRecord | None]:
        ttl = max(1, int(token.expires - time.time()))
        return (yield from self._stored.keep(token.record(), ttl, deadline))

    # -- new tokens

    def _fetch_and_keep(self, deadline: float, refused: Token | None) -> Flow[Token]:
        failure: WeComError
        try:
            token = yield from self._fetch(deadline)
        except (TransportError, BusyError, RateLimitError) as error:
            failure = error
        else:
            return (yield from self._keep(token, deadline, refused))
        held = self.usable(refused)
        if held is None:
            raise failure
        # Renewing early has failed, but the token is still valid for some minutes.
        logger.warning("%s could not be renewed yet: %s", self.kind.name, failure)
        held.check_at = min(held.expires, time.time() + RECHECK_FAILED)
        return held

    def _keep(self, token: Token, deadline: float, refused: Token | None) -> Flow[Token]:
        """Store a token that was just fetched, and return the token to use."""
        # The clocks of hosts differ; a token must count as later than the one that it replaces.
        for old in (refused, self.token):
            if old is not None:
                token.fetched = max(token.fetched, old.fetched + 0.001)
        stored = yield from self._put(token, deadline)
        if stored is not None and refused is not None and stored["value"] == refused.value != token.value:
            token.fetched = stamp_of(stored) + 0.001  # stored by a host whose clock is ahead
            stored = yield from self._put(token, deadline)
        if stored is None:
            token.check_at = min(token.check_at, time.time() + RECHECK_FAILED)
        elif is_later(stored, token.record()):
            token = Token.of_record(stored) or token
            # Soon, as the token was withdrawn or the clocks differ; but not at once, or every call would fetch.
            token.check_at = time.time() + RECHECK_FAILED
        self.token = token
        return token


def _may_replace(stored: Token, refused: Token) -> bool:
    """Return whether a stored token may work: it is neither the refused one nor older (in a read-only storage)."""
    return stored.value != refused.value and stored.fetched >= refused.fetched
