"""Tokens and tickets: fetched once for all threads, tasks, processes and hosts, kept, renewed a little early.

How a token is looked up, in this order:

1. In this process, without a lock: `TokenSource`.
2. In the storage, at most once a minute and before anything is fetched. So a process learns what others fetched, and
   puts its own token back into a storage that lost it.
3. From WeCom, by one caller at a time: those of other processes wait at the storage's lock, at most as long as it
   lives.

A record that was fetched earlier never replaces one that was fetched later.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from wecom_runtime.errors import BusyError, RateLimitError, StorageError, TransportError, WeComError
from wecom_runtime.flow import Flow
from wecom_runtime.logs import logger
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.locks import LockHandle
from wecom_runtime.storage.values import is_later, stamp_of

from .kinds import TokenKind
from .records import RECHECK, WITHDRAWN_FOR, SecretRecord, StoredRecord, Token
from .sources import TokenSource

RECHECK_FAILED = 5.0
"""Seconds after which the storage is looked at again while it does not have what this process has."""
LOCK_TIMEOUT = 5.0
"""Seconds for which one process may keep the others from fetching; half of what a call has left, if that is less."""


class FetchedToken(TokenSource):
    """A token that is fetched from WeCom and kept in a storage."""

    def __init__(self, kind: TokenKind, key: str, guard: StorageGuard, fetch: Callable[[float], Flow[Token]]) -> None:
        super().__init__(kind)
        self.key = key
        self._guard = guard
        self._stored = StoredRecord(guard, key)
        self._fetch = fetch

    def drop(self, stamp: float | None = None) -> Flow[None]:
        """Withdraw the token in all processes, if it was fetched before `stamp` (now, if left out)."""
        record = SecretRecord.withdrawn(time.time() if stamp is None else stamp)
        if self._token is not None and not is_later(self._token.record(), record):
            self.forget()
        yield from self._stored.keep(record, WITHDRAWN_FOR)

    def _renew(self, deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        if not force and (found := (yield from self._look(refused, deadline))) is not None:
            return found
        # Half of the time is for the case that whoever holds the lock has died.
        timeout = max(0.05, min(LOCK_TIMEOUT, (deadline - time.monotonic()) / 2))
        storage = self._guard.storage
        lock = LockHandle(lambda: storage.lock(self.key, timeout))
        try:
            yield from self._guard.attempt(lock.take, deadline=deadline, waits=timeout)
            # Others may have fetched it while this one waited.
            if not force and (found := (yield from self._look(refused, deadline))) is not None:
                return found
            return (yield from self._fetch_and_keep(deadline, refused))
        finally:
            yield from self._give_back(lock)

    def _give_back(self, lock: LockHandle) -> Flow[None]:
        """Give the lock back, or others would wait for its end; whatever the storage did a moment ago."""
        give = lock.give_up()
        if give is not None:
            try:
                yield from self._guard.call(give, insist=True)
            except StorageError as error:
                # What became of the token is what the caller has to hear of.
                logger.debug("the lock of %s ends by itself: %s", self.key, error)

    # -- what is there already

    def _look(self, refused: Token | None, deadline: float) -> Flow[Token | None]:
        """The token of this process or of the storage, the later one, if it need not be renewed yet."""
        record = yield from self._stored.read(deadline)
        stored = Token.of_record(record)
        if stored is not None and refused is not None and not _may_replace(stored, refused):
            stored = None
        held = self._not_withdrawn(record, refused)
        best = stored if held is None or (stored is not None and stored.fetched > held.fetched) else held
        if best is None or time.time() >= best.renew_at:
            self._token = best or self._token  # good for a while, should there be no other
            return None
        if best is not stored and (stored is None or stored.value != best.value):
            yield from self._put(best, deadline)  # the storage was emptied or down when it was fetched
        best.check_at = min(best.renew_at, time.time() + (RECHECK_FAILED if self._guard.failing else RECHECK))
        self._token = best
        return best

    def _not_withdrawn(self, record: SecretRecord | None, refused: Token | None) -> Token | None:
        """The usable token of this process, unless the storage says that it is gone."""
        held = self.usable(refused)
        if record is not None and record.is_withdrawn and held is not None and not is_later(held.record(), record):
            self._token = held = None
        return held

    def _put(self, token: Token, deadline: float) -> Flow[SecretRecord | None]:
        ttl = max(1, int(token.expires - time.time()))
        return (yield from self._stored.keep(token.record(), ttl, deadline))

    # -- what WeCom gives

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
        # Renewing early has failed, but the token is good for some more minutes.
        logger.warning("%s could not be renewed yet: %s", self.kind.name, failure)
        held.check_at = min(held.expires, time.time() + RECHECK_FAILED)
        return held

    def _keep(self, token: Token, deadline: float, refused: Token | None) -> Flow[Token]:
        """Keep a token that was just fetched; the one that counts now."""
        # The clocks of hosts differ; what replaces a token must count as the later one.
        for old in (refused, self._token):
            if old is not None:
                token.fetched = max(token.fetched, old.fetched + 0.001)
        there = yield from self._put(token, deadline)
        if there is not None and refused is not None and there["value"] == refused.value != token.value:
            token.fetched = stamp_of(there) + 0.001  # kept by a host whose clock is ahead
            there = yield from self._put(token, deadline)
        if there is None:
            token.check_at = min(token.check_at, time.time() + RECHECK_FAILED)
        elif is_later(there, token.record()):
            token = Token.of_record(there) or token
            # Soon, as it was dropped meanwhile or the clocks differ; but not at once, or every call would fetch.
            token.check_at = time.time() + RECHECK_FAILED
        self._token = token
        return token


def _may_replace(stored: Token, refused: Token) -> bool:
    """Whether a stored token is worth a try: not the refused one, nor an older one, as a read-only storage has it."""
    return stored.value != refused.value and stored.fetched >= refused.fetched
