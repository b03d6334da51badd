"""Where a client's tokens come from: what all sources have in common, and those that the user supplies.

A source hands out the token that it holds without a lock: that is where nearly every call ends. When that token has to
be looked after, one caller does it. The others of this process wait for the result, or go on with the old token while
that is still valid. When the server refuses a token, the report counts only if the token in place is still that one.
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

from .kinds import TokenKind
from .records import RECHECK, Token


class _Outcome(NamedTuple):
    """The result of a flight, or its error; neither if it was abandoned."""

    token: Token | None = None
    error: BaseException | None = None


class _Flight(Future[_Outcome]):
    """A renewal by one caller, for which others may wait."""

    awaited = False


class TokenSource:
    """Supplies the token of one kind for one client: looked up cheaply, renewed by one caller at a time."""

    renewable = True

    def __init__(self, kind: TokenKind) -> None:
        self.kind = kind
        self._token: Token | None = None
        self._flight: _Flight | None = None
        """The renewal that is under way."""
        self._mutex = threading.Lock()
        self._futile: tuple[str, float] = "", 0.0
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

    def can_replace(self, refused: Token) -> bool:
        """Whether there may be another token than the refused one: not if a moment ago it came back itself."""
        value, until = self._futile
        return self.renewable and not (value == refused.value and time.monotonic() < until)

    def obtain(self, deadline: float, refused: Token | None = None, *, force: bool = False) -> Flow[Token]:
        """The token, fetched if need be.

        Args:
            deadline: Until when (`time.monotonic`) the caller can wait.
            refused: A token that the server does not take any more.
            force: Fetch in any case.
        """
        asked = time.time()
        mine = _Flight()
        outcome = _Outcome()
        try:
            while True:
                held = None if force else self.usable(refused)
                if held is not None and time.time() < held.check_at:
                    return held
                flight = self._join(mine)
                if flight is mine:
                    break
                if flight is None:
                    continue
                if held is not None:
                    return held  # still valid, and somebody is looking after the next one
                token = yield from self._await(flight, deadline, refused, asked if force else None)
                if token is not None:
                    return token
            try:
                token = yield from self._renew(deadline, refused, force)
            except BaseException as error:
                outcome = _Outcome(error=error)
                raise
            if refused is not None and token.value == refused.value:
                self._futile = token.value, time.monotonic() + RECHECK
            outcome = _Outcome(token)
            return token
        finally:
            # An interrupt (Ctrl-C) comes between two calls, so there is none until the flight is landed; and those who
            # wait hear of it from another thread, where no interrupt comes.
            if self._flight is mine:
                self._flight = None
                if mine.awaited:
                    try:
                        _thread.start_new_thread(mine.set_result, (outcome,))
                    except RuntimeError:  # the program ends
                        mine.set_result(outcome)

    def _join(self, mine: _Flight) -> _Flight | None:
        """The renewal that is under way; that is the caller's own if there was none. None if it has just ended."""
        with self._mutex:
            flight = self._flight
            if flight is None:
                self._flight = mine
                return mine
        # Whoever ends it first says that it is over, and looks then whether anybody waits.
        flight.awaited = True
        return flight if self._flight is flight else None

    def _await(
        self, flight: _Flight, deadline: float, refused: Token | None, asked: float | None
    ) -> Flow[Token | None]:
        """Return the token of another caller's renewal; None if that will not do, so that it is this caller's turn."""
        if not (yield Wait(flight, deadline - time.monotonic())):
            raise CallTimeoutError(
                say("no {name} within the time allowed: another call is still fetching it", name=self.kind.name),
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
        return None  # it ran out of its own time, or was cancelled

    def _renew(self, deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        raise NotImplementedError


class GivenToken(TokenSource):
    """A token that the user gave; there is no way to a new one."""

    renewable = False

    def __init__(self, kind: TokenKind, value: Secret[str]) -> None:
        super().__init__(kind)
        self._token = Token(value.reveal(), time.time(), float("inf"))
        self._token.check_at = float("inf")

    def forget(self) -> None:
        pass

    def _renew(self, deadline: float, refused: Token | None, force: bool) -> Flow[Token]:
        raise ConfigurationError(
            say("the {name} was given to the client as a text: it cannot be fetched anew", name=self.kind.name)
        )
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
        try:
            supplied = Secret((yield Invoke(self._supplier, timeout=max(0.0, deadline - time.monotonic()))))
        except TimeoutError:
            if time.monotonic() < deadline:
                raise  # one of its own
            raise CallTimeoutError(
                say(
                    "the function passed as access_token= gave no token within the time allowed for the "
                    "call; it was not sent"
                ),
                may_have_arrived=False,
            ) from None
        token = _supplied_token(supplied.reveal())
        if token is None:
            raise ConfigurationError(
                say(
                    "the function passed as access_token= must return the token, or (token, seconds that "
                    "it lives), not {kind}",
                    kind=type(supplied.reveal()).__name__,
                )
            )
        self._token = token
        return token


def _supplied_token(supplied: Any) -> Token | None:
    """Return the token that a user's function has supplied; None where it is none."""
    now = time.time()
    try:
        if isinstance(supplied, str) and supplied:
            return Token(supplied, now, now)
        value, lifetime = supplied
        token = Token(str(value), now, now + float(lifetime))
    except (TypeError, ValueError):  # also of text with lone surrogates, which cannot be sent
        return None
    token.check_at = token.renew_at
    return token
