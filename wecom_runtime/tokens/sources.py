"""Token sources: their shared base, and sources of tokens that the user supplies.

A source returns its token without a lock in nearly all calls. If the token must be checked or renewed, one caller does
that, in a flight. The other callers of this process wait for its result, or use the old token while that is valid. If
the server refuses a token, only this token is replaced, and not a newer one.
"""

from __future__ import annotations

import _thread
import copy
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, NamedTuple

from wecom_runtime import fork
from wecom_runtime.errors import CallTimeoutError, ConfigurationError, WeComError
from wecom_runtime.flow import Flow, Invoke, Wait
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say

from . import records
from .kinds import TokenKind
from .records import Token


class _Outcome(NamedTuple):
    """The token or the error of a flight; neither if it was abandoned."""

    token: Token | None = None
    error: BaseException | None = None


class Flight(Future[_Outcome]):
    """A renewal by one caller, whose result others may wait for."""

    awaited = False


class TokenSource:
    """A source of the token of one kind for one client. One caller at a time renews the token."""

    renewable = True

    def __init__(self, kind: TokenKind) -> None:
        self.kind = kind
        self.token: Token | None = None
        """The token of this process, which is used until its `check_at`; None before the first call."""
        self.flight: Flight | None = None
        """The renewal in progress."""
        self._mutex = threading.Lock()
        self._futile: tuple[str, float] = "", 0.0
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.kind.name}>"

    def after_fork_in_child(self) -> None:
        # The caller that was fetching runs in the parent process.
        self._mutex = threading.Lock()
        self.flight = None

    def peek(self) -> Token | None:
        """Return the token; None if it must be checked or fetched."""
        token = self.token
        return token if token is not None and time.time() < token.check_at else None

    def forget(self) -> None:
        """Drop the token of this process."""
        self.token = None

    def usable(self, refused: Token | None) -> Token | None:
        """Return the token of this process if it has not expired and is not the refused one."""
        token = self.token
        if token is None or time.time() >= token.expires or (refused is not None and token.value == refused.value):
            return None
        return token

    def can_replace(self, refused: Token) -> bool:
        """Return whether another token may be available: not if a renewal has just returned the refused one."""
        value, until = self._futile
        return self.renewable and not (value == refused.value and time.monotonic() < until)

    def obtain(self, deadline: float, refused: Token | None = None, *, force: bool = False) -> Flow[Token]:
        """Return the token, fetched if necessary.

        Args:
            deadline: Deadline (`time.monotonic`) of the caller.
            refused: A token that the server has refused.
            force: Whether to fetch a new token in any case.
        """
        asked = time.time()
        mine = Flight()
        outcome = _Outcome()
        try:
            while True:
                held = None if force else self.usable(refused)
                if held is not None and time.time() < held.check_at:
                    return held
                flight = self.join(mine)
                if flight is mine:
                    break
                if flight is None:
                    continue
                if held is not None:
                    return held  # still valid, and another caller is renewing it
                token = yield from self._await(flight, deadline, refused, asked if force else None)
                if token is not None:
                    return token
            try:
                token = yield from self.renew(deadline, refused, force)
            except BaseException as error:
                outcome = _Outcome(error=error)
                raise
            if refused is not None and token.value == refused.value:
                self._futile = token.value, time.monotonic() + records.RECHECK
            outcome = _Outcome(token)
            return token
        finally:
            # An interrupt (Ctrl-C) is handled between two calls, so there is no call until the flight is removed. The
            # waiting callers are notified in another thread, which gets no interrupts.
            if self.flight is mine:
                self.flight = None
                if mine.awaited:
                    try:
                        _thread.start_new_thread(mine.set_result, (outcome,))
                    except RuntimeError:  # the program ends
                        mine.set_result(outcome)

    def join(self, mine: Flight) -> Flight | None:
        """Return the flight in progress, or the caller's own flight if there was none. None if it has just ended."""
        with self._mutex:
            flight = self.flight
            if flight is None:
                self.flight = mine
                return mine
        # The caller of the flight first removes it and then reads `awaited`.
        flight.awaited = True
        return flight if self.flight is flight else None

    def _await(self, flight: Flight, deadline: float, refused: Token | None, asked: float | None) -> Flow[Token | None]:
        """Return the token of another caller's flight; None if this caller must try itself."""
        if not (yield Wait(flight, deadline - time.monotonic())):
            raise CallTimeoutError(
                say("no {name} within the timeout: another call is still fetching it", name=self.kind.name),
                may_have_arrived=False,
            )
        token, error = flight.result()
        if token is not None:
            if asked is not None:
                return token if token.fetched >= asked else None
            if refused is None or token.value != refused.value or not self.can_replace(refused):
                return token
        if isinstance(error, WeComError) and not isinstance(error, CallTimeoutError):
            raise copy.copy(error)
        return None  # the other caller had less time, or was cancelled

    def renew(self, deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        raise NotImplementedError


class GivenToken(TokenSource):
    """A source of a fixed token from the user, which cannot be renewed."""

    renewable = False

    def __init__(self, kind: TokenKind, value: Secret[str]) -> None:
        super().__init__(kind)
        self.token = Token(value.reveal(), time.time(), float("inf"))
        self.token.check_at = float("inf")

    def forget(self) -> None:
        pass

    def renew(self, deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        raise ConfigurationError(
            say("the {name} was passed to the client as a text, so it cannot be renewed", name=self.kind.name)
        )
        yield  # pyright: ignore[reportUnreachable]  # this is a flow


class SuppliedToken(TokenSource):
    """A source of tokens from a user's function, such as a client of a company's token service.

    If the function returns a token, it is called for every call; if it returns a token and its lifetime in seconds, it
    is called when the token has expired.
    """

    def __init__(self, kind: TokenKind, supplier: Callable[[], Any]) -> None:
        super().__init__(kind)
        self._supplier = supplier

    def renew(self, deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        try:
            supplied = Secret((yield Invoke(self._supplier, timeout=max(0.0, deadline - time.monotonic()))))
        except TimeoutError:
            if time.monotonic() < deadline:
                raise  # raised by the function
            raise CallTimeoutError(
                say("the function passed as access_token= returned no token within the timeout; the call was not sent"),
                may_have_arrived=False,
            ) from None
        token = _supplied_token(supplied.reveal())
        if token is None:
            raise ConfigurationError(
                say(
                    "the function passed as access_token= must return the token, or (token, "
                    "lifetime in seconds), not {kind}",
                    kind=type(supplied.reveal()).__name__,
                )
            )
        self.token = token
        return token


def _supplied_token(supplied: Any) -> Token | None:
    """Return the token of a user's function; None if the result is not valid."""
    now = time.time()
    try:
        if isinstance(supplied, str) and supplied:
            return Token(supplied, now, now)
        value, lifetime = supplied
        token = Token(str(value), now, now + float(lifetime))
    except (TypeError, ValueError):  # also for text with lone surrogates, which cannot be sent
        return None
    token.check_at = token.renew_at
    return token
