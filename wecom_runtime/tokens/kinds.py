"""How each kind of token is fetched and used, and which callbacks bring what a client needs: made from the spec."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from wecom_runtime.storage.values import number

LIFETIME = 7200.0
"""Seconds that a token lives where the answer does not say."""
LONGEST = 366 * 86400.0
"""Seconds that a token can live; an answer that says more says nothing."""
_NOTHING: Mapping[str, Any] = MappingProxyType({})


def lifetime_of(told: object) -> float:
    """Seconds that a token lives, from what an answer says of it."""
    seconds = number(told)
    # WeCom counts whole seconds; a part of one would mean a request for a token with each call.
    return seconds if seconds is not None and 1 <= seconds <= LONGEST else LIFETIME


class TokenKind(NamedTuple):
    """How one kind of token (or ticket) is fetched and used; generated from spec/tokens.yaml."""

    name: str
    """Unique, part of the storage key."""
    kind: str
    """Its name in endpoints: the `token` of an operation."""
    path: str
    method: str = "POST"
    send: Mapping[str, str] = _NOTHING
    """Wire name of a parameter -> name of the credential that it carries."""
    fixed: Mapping[str, Any] = _NOTHING
    """Parameters that are always the same."""
    value: str = "access_token"
    """Field of the answer with the token."""
    expires: str = "expires_in"
    """Field of the answer with the seconds that the token lives."""
    needs: str | None = None
    """The kind of token with which the token endpoint itself is called."""
    query: str = "access_token"
    """Name of the query parameter that carries the token."""
    stale: frozenset[int] = frozenset()
    """Errcodes with which an endpoint refuses the token."""
    client: str = ""
    """The client class that supplies it, for error messages."""
    docs: tuple[int, ...] = ()
    also: Mapping[str, str] = _NOTHING
    """Other fields of the answer that the client needs: its name for them -> wire name, dots lead inwards."""

    @property
    def document(self) -> str:
        return f"https://developer.work.weixin.qq.com/document/path/{self.docs[0]}" if self.docs else ""


class EventRule(NamedTuple):
    """Which callbacks a client acts on by itself; all but `actions` are wire names, dots lead inwards."""

    select: str
    """The fields that tell the callbacks apart."""
    actions: Mapping[str, str]
    """Value of `select` -> ticket, authorize, refresh or revoke."""
    app: str = ""
    """Whom the callback is for."""
    time: str = ""
    ticket: str = ""
    code: str = ""
    corp: str = ""


class TokenTable(NamedTuple):
    """All that the runtime has to know about tokens by name; generated from spec/tokens.yaml."""

    kinds: Mapping[str, TokenKind]
    busy: frozenset[int] = frozenset()
    wait: Mapping[int, float] = MappingProxyType({})
    events: Mapping[str, EventRule] = _NOTHING
    """Client class -> the callbacks that it acts on."""

    def client_for(self, kind: str) -> str:
        return next((k.client for k in self.kinds.values() if k.kind == kind and k.client), "")
