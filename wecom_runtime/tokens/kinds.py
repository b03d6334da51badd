"""The kinds of tokens, and the callbacks that a client handles itself, as generated from the spec."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from wecom_runtime.storage.values import number

LIFETIME = 7200.0
"""Lifetime of a token in seconds if the response does not have it."""
MAX_LIFETIME = 366 * 86400.0
"""Maximum lifetime in seconds; a greater number in a response is ignored."""
_NOTHING: Mapping[str, Any] = MappingProxyType({})


def lifetime_of(expires_in: object, default: float = LIFETIME) -> float:
    """Return the lifetime of a token in seconds, from the field of a response."""
    seconds = number(expires_in)
    # WeCom counts whole seconds; a fraction of one would cause a token request for each call.
    return seconds if seconds is not None and 1 <= seconds <= MAX_LIFETIME else default


class TokenKind(NamedTuple):
    """A kind of token or ticket: its endpoint and its use; generated from spec/tokens.yaml."""

    name: str
    """Unique name, part of the storage key."""
    kind: str
    """Name in endpoints: the `token` of an operation."""
    path: str
    """Path of the token endpoint."""
    method: str = "POST"
    """HTTP method of the token endpoint."""
    send: Mapping[str, str] = _NOTHING
    """Wire name of a parameter of the token endpoint -> name of the credential that is sent in it."""
    fixed: Mapping[str, Any] = _NOTHING
    """Constant parameters of the token endpoint."""
    value: str = "access_token"
    """Field of the response with the token."""
    expires: str = "expires_in"
    """Field of the response with the lifetime in seconds."""
    needs: str | None = None
    """The kind of token that the token endpoint itself needs."""
    query: str = "access_token"
    """Name of the query parameter for the token."""
    stale: frozenset[int] = frozenset()
    """Errcodes with which an endpoint refuses the token."""
    client: str = ""
    """The client class that supplies the token, for error messages."""
    docs: tuple[int, ...] = ()
    """Ids of the official pages."""
    computed: tuple[Any, ...] = ()
    """Parameters of the token endpoint that the client computes, such as a signature: `ComputedParameter`."""
    lifetime: float = LIFETIME
    """Lifetime in seconds if the response does not have it."""
    gateway: bool = False
    """Whether the token is for commands of the gateway; it is sent in a header."""
    also: Mapping[str, str] = _NOTHING
    """Further fields of the response for the client: its name for the field -> dotted wire name."""

    @property
    def document(self) -> str:
        """The URL of the official page; empty if there is none."""
        return f"https://developer.work.weixin.qq.com/document/path/{self.docs[0]}" if self.docs else ""


class EventRule(NamedTuple):
    """The callbacks that a client handles itself. All fields but `actions` are dotted wire names."""

    select: str
    """The field that identifies the kind of callback."""
    actions: Mapping[str, str]
    """Value of `select` -> ticket, authorize, refresh or revoke."""
    app: str = ""
    """The field with the app that the callback is for."""
    time: str = ""
    ticket: str = ""
    code: str = ""
    corp: str = ""


class TokenTable(NamedTuple):
    """The kinds of tokens and the errcodes and callbacks that concern them; generated from spec/tokens.yaml."""

    kinds: Mapping[str, TokenKind]
    busy: frozenset[int] = frozenset()
    """Errcodes that mean: WeCom is busy."""
    wait: Mapping[int, float] = MappingProxyType({})
    """Errcode of a rate limit -> seconds to wait."""
    events: Mapping[str, EventRule] = _NOTHING
    """Client class -> the callbacks that it handles itself."""

    def client_for(self, kind: str) -> str:
        """Return the client class that supplies a kind of token; empty if there is none."""
        return next((k.client for k in self.kinds.values() if k.kind == kind and k.client), "")
