"""Tokens and tickets: fetched once for all threads, tasks, processes and hosts, kept, renewed a little early.

How a token is looked up, in this order:

1. In this process, without a lock. That is where nearly every call ends.
2. In the storage, at most once a minute and before anything is fetched. So a process learns what others fetched, and
   puts its own token back into a storage that lost it.
3. From WeCom, by one caller at a time: the others of this process wait for its result (or go on with the old token
   while that is still valid), those of other processes wait at the storage's lock, at most as long as it lives.

A record is one value under one key: `{"value": …, "fetched": …, "expires": …}`. One that was fetched earlier never
replaces one that was fetched later. A record without a value says that what was there is gone, so that a process which
still holds it does not put it back. When the server refuses a token, the report counts only if the token in place is
still that one.
"""

from __future__ import annotations

import copy
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager
from typing import Any

from wecom_runtime import fork
from wecom_runtime.errors import (
    BusyError,
    CallTimeoutError,
    ConfigurationError,
    RateLimitError,
    TransportError,
    WeComError,
)
from wecom_runtime.flow import Flow, Invoke, Wait
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import STAMP, SessionStorage, is_later

from .guard import StorageGuard
from .kinds import TokenKind
from .records import GONE_FOR, RECHECK, Record, Secret, Token, gone

RECHECK_FAILED = 5.0
"""The same, while the storage does not have what this process has."""
LOCK_TIMEOUT = 5.0
"""Seconds for which one process may keep the others from fetching; half of what a call has left, if that is less."""


class VersionedValue:
    """One value that came from outside and must not be lost: held here and in the storage, the later one counts."""

    def __init__(self, guard: StorageGuard, key: str) -> None:
        self.key = key
        self._vault = guard
        self._own: Record | None = None

    def __repr__(self) -> str:
        return f"<VersionedValue {self.key}>"

    def put(self, value: Secret, stamp: float, lifetime: float | None = None, *, supersede: bool = False) -> Flow[bool]:
        """Keep a value; whether it is the latest one. An empty value says that there is none any more.

        Args:
            value: What to keep.
            stamp: When it was made, seconds.
            lifetime: Seconds from then on, None for ever.
            supersede: It is the latest one whatever the stamps say, as the clocks that made them may differ.
        """
        record = Record(value=value.reveal(), **{STAMP: stamp}, expires=None if lifetime is None else stamp + lifetime)
        known = self._own
        while True:
            if known is not None and is_later(known, record):
                if not supersede:
                    self._own = known
                    return False
                record[STAMP] = float(known[STAMP]) + 0.001
            known = yield from self._vault.keep(self.key, record, self._ttl(record))
            if known is None or not is_later(known, record):
                self._own = record
                return True

    def get(self) -> Flow[str | None]:
        """The value, None where there is none or its time is over."""
        stored = yield from self._vault.get(self.key)
        own = self._own
        if stored is not None and (own is None or not is_later(own, stored)):
            self._own = own = stored
        elif own is not None and not self._over(own):
            yield from self._vault.keep(self.key, own, self._ttl(own))  # the storage lost it, or was down
        return None if own is None or self._over(own) else own.get("value") or None

    @staticmethod
    def _over(record: Record) -> bool:
        expires = record.get("expires")
        return expires is not None and expires <= time.time()

    @staticmethod
    def _ttl(record: Record) -> int | None:
        expires = record.get("expires")
        return None if expires is None else max(1, round(expires - time.time()))


class TokenSource:
    """Supplies the token of one kind for one client: looked up cheaply, renewed by one caller at a time."""

    renewable = True

    def __init__(self, kind: TokenKind) -> None:
        self.kind = kind
        self._token: Token | None = None
        self._flight: Future[tuple[Token | None, BaseException | None]] | None = None
        self._mutex = threading.Lock()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.kind.name}>"

    def after_fork_in_child(self) -> None:
        # Whoever was fetching lives in the parent.
        self._mutex = threading.Lock()
        self._flight = None

    def peek(self) -> Token | None:
        """The token, if nothing has to be done to have it."""
        token = self._token
        return token if token is not None and time.time() < token.check_at else None

    def forget(self) -> None:
        """Drop what this process holds."""
        self._token = None

    def usable(self, refused: Token | None) -> Token | None:
        """The held token, if it has not ended and is not the refused one."""
        token = self._token
        if token is None or time.time() >= token.expires or (refused is not None and token.value == refused.value):
            return None
        return token

    def obtain(self, deadline: float, refused: Token | None = None, *, force: bool = False) -> Flow[Token]:
        """The token, fetched if need be.

        Args:
            deadline: Until when (`time.monotonic`) the caller can wait.
            refused: A token that the server does not take any more.
            force: Fetch in any case.
        """
        asked = time.time()
        while True:
            held = None if force else self.usable(refused)
            if held is not None and time.time() < held.check_at:
                return held
            with self._mutex:
                flight = self._flight
                if flight is None:
                    mine = self._flight = Future()
                    break
            if held is not None:
                return held  # still valid, and somebody is looking after the next one
            if not (yield Wait(flight, deadline - time.monotonic())):
                raise CallTimeoutError(
                    f"no {self.kind.name} within the time allowed: another call is still fetching it",
                    may_have_arrived=False,
                )
            token, error = flight.result()
            if token is not None:
                if force:
                    if token.fetched >= asked:
                        return token
                elif refused is None or token.value != refused.value:
                    return token
            if isinstance(error, WeComError) and not isinstance(error, CallTimeoutError):
                raise copy.copy(error)
            # It ran out of its own time, was cancelled, or got what will not do: now it is our turn.
        try:
            token = yield from self._renew(deadline, refused, force)
        except BaseException as error:
            self._land(mine, None, error)
            raise
        self._land(mine, token, None)
        return token

    def _land(
        self,
        flight: Future[tuple[Token | None, BaseException | None]],
        token: Token | None,
        error: BaseException | None,
    ) -> None:
        with self._mutex:
            if self._flight is flight:
                self._flight = None
        flight.set_result((token, error))

    def _renew(self, deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        raise NotImplementedError


class GivenToken(TokenSource):
    """A token that the user gave; there is no way to a new one."""

    renewable = False

    def __init__(self, kind: TokenKind, value: str) -> None:
        super().__init__(kind)
        self._token = Token(value, time.time(), float("inf"))
        self._token.check_at = float("inf")

    def forget(self) -> None:
        pass

    def _renew(self, deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        raise ConfigurationError(f"the {self.kind.name} was given to the client as a text: it cannot be fetched anew")
        yield  # pyright: ignore[reportUnreachable]  # this is a flow


class SuppliedToken(TokenSource):
    """A token that a function of the user supplies, such as a company's central token service.

    The function returns the token, and is then asked for every call; or the token and the seconds that it lives, and
    is then asked when they are over.
    """

    def __init__(self, kind: TokenKind, supplier: Callable[[], Any]) -> None:
        super().__init__(kind)
        self._supplier = supplier

    def _renew(self, deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        supplied = yield Invoke(self._supplier)
        now = time.time()
        if isinstance(supplied, str) and supplied:
            token = Token(supplied, now, now)
        else:
            try:
                value, lifetime = supplied
                token = Token(str(value), now, now + float(lifetime))
            except (TypeError, ValueError):
                what = type(supplied).__name__
                supplied = None  # not in this frame any more, should the error show its variables
                raise ConfigurationError(
                    "the function passed as access_token= must return the token, or (token, seconds that it lives), "
                    f"not {what}"
                ) from None
            token.check_at = token.renew_at
        self._token = token
        return token


class FetchedToken(TokenSource):
    """A token that is fetched from WeCom and kept in a storage."""

    def __init__(
        self,
        kind: TokenKind,
        key: str,
        guard: StorageGuard,
        fetch: Callable[[float], Flow[Token]],
        *,
        lock_timeout: float = LOCK_TIMEOUT,
    ) -> None:
        super().__init__(kind)
        self.key = key
        self._vault = guard
        self._fetch = fetch
        self._lock_timeout = lock_timeout

    def drop(self, stamp: float | None = None) -> Flow[None]:
        """Have all processes forget the token, if it was fetched before `stamp` (now, if left out)."""
        record = gone(time.time() if stamp is None else stamp)
        if self._token is not None and not is_later(self._token.record(), record):
            self.forget()
        yield from self._vault.keep(self.key, record, GONE_FOR)

    def _renew(self, deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        if not force and (found := (yield from self._look(refused, deadline))) is not None:
            return found
        # Half of the time is for the case that whoever holds the lock has died.
        timeout = max(0.05, min(self._lock_timeout, (deadline - time.monotonic()) / 2))
        guard = self._vault
        lock = yield from guard.run(_locked, guard.storage, self.key, timeout, deadline=deadline, waits=timeout)
        try:
            # Others may have fetched it while this one waited.
            if not force and (found := (yield from self._look(refused, deadline))) is not None:
                return found
            return (yield from self._fetch_and_keep(deadline, refused))
        finally:
            if lock is not None:
                yield from guard.run(lock.__exit__, None, None, None, deadline=deadline)

    def _look(self, refused: Token | None, deadline: float) -> Flow[Token | None]:
        """The token of this process or of the storage, the later one, if it need not be renewed yet."""
        record = yield from self._vault.get(self.key, deadline)
        held = self.usable(refused)
        if record is not None and record.is_gone and held is not None and not is_later(held.record(), record):
            self._token = held = None
        stored = Token.of_record(record)
        if stored is not None and refused is not None and stored.value == refused.value:
            stored = None
        best = stored if held is None or (stored is not None and stored.fetched > held.fetched) else held
        if best is None or time.time() >= best.renew_at:
            self._token = best or self._token  # good for a while, should there be no other
            return None
        kept = best is stored or (stored is not None and stored.value == best.value)
        if not kept:
            yield from self._put(best, deadline)  # the storage was emptied or down when it was fetched
        best.check_at = min(best.renew_at, time.time() + (RECHECK_FAILED if self._vault.failing else RECHECK))
        self._token = best
        return best

    def _put(self, token: Token, deadline: float) -> Flow[Record | None]:
        ttl = max(1, int(token.expires - time.time()))
        return (yield from self._vault.keep(self.key, token.record(), ttl, deadline))

    def _fetch_and_keep(self, deadline: float, refused: Token | None) -> Flow[Token]:
        failure: WeComError
        try:
            token = yield from self._fetch(deadline)
        except (TransportError, BusyError, RateLimitError) as error:
            failure = error
        else:
            # The clocks of hosts differ; what replaces a token must count as the later one.
            for old in (refused, self._token):
                if old is not None:
                    token.fetched = max(token.fetched, old.fetched + 0.001)
            there = yield from self._put(token, deadline)
            if there is None:
                token.check_at = min(token.check_at, time.time() + RECHECK_FAILED)
            elif is_later(there, token.record()):
                token = Token.of_record(there) or token
                # Soon, as it was dropped meanwhile or the clocks differ; but not at once, or every call would fetch.
                token.check_at = time.time() + RECHECK_FAILED
            self._token = token
            return token
        held = self.usable(refused)
        if held is None:
            raise failure
        # Renewing early has failed, but the token is good for some more minutes.
        logger.warning("%s could not be renewed yet: %s", self.kind.name, failure)
        held.check_at = min(held.expires, time.time() + RECHECK_FAILED)
        return held


def _locked(storage: SessionStorage, key: str, timeout: float) -> AbstractContextManager[bool]:
    """The storage's lock, taken, or waited for as long as it can be held."""
    lock = storage.lock(key, timeout)
    lock.__enter__()
    return lock
