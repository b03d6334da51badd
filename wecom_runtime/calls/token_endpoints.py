"""Calls of token endpoints."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, cast

from wecom_runtime.errors import ResponseError
from wecom_runtime.flow import Flow
from wecom_runtime.language import say
from wecom_runtime.tokens.kinds import TokenKind, lifetime_of
from wecom_runtime.tokens.records import SecretRecord, Token, is_text
from wecom_runtime.tokens.sources import TokenSource

from .call import Call
from .exchange import Exchange
from .server import APIServer

Parameters: TypeAlias = Callable[[float], Flow[Mapping[str, Any]]]
"""Returns the parameters of a token endpoint, until a deadline."""


def fetch_token(
    server: APIServer, kind: TokenKind, parameters: Parameters, source: TokenSource | None, deadline: float
) -> Flow[Token]:
    """Fetch a token.

    Args:
        server: The server of the endpoint.
        kind: The kind of token.
        parameters: Returns the parameters of the endpoint.
        source: Supplies the token that the endpoint itself needs; None if it needs none.
        deadline: The deadline (`time.monotonic`).
    """
    answer, sent = yield from request_grant(server, kind, parameters, source, deadline)
    return _token_of(kind, answer, sent)


def request_grant(
    server: APIServer,
    kind: TokenKind,
    parameters: Parameters,
    source: TokenSource | None,
    deadline: float,
    *,
    idempotent: bool = True,
) -> Flow[tuple[SecretRecord, float]]:
    """Call a token endpoint, and return its response and the time of the request. See `fetch_token`."""
    call = _token_call(kind, (yield from parameters(deadline)), idempotent=idempotent)
    sent = time.time()
    result = yield from Exchange(server, call, source, deadline - time.monotonic()).run()
    return SecretRecord(cast("dict[str, Any]", result)), sent


def _token_call(kind: TokenKind, parameters: Mapping[str, Any], *, idempotent: bool) -> Call:
    values = {**parameters, **kind.fixed}
    in_query = kind.method == "GET"
    return Call(
        kind.method,
        kind.path,
        {name: str(value) for name, value in values.items()} if in_query else None,
        None if in_query else values,
        idempotent=idempotent,
        error_facts=lambda: {"docs": kind.document},
        secrets=tuple(value for value in parameters.values() if isinstance(value, str)),
    )


def _token_of(kind: TokenKind, payload: Mapping[str, Any], sent: float) -> Token:
    value = payload.get(kind.value)
    if not isinstance(value, str) or not value or not is_text(value):
        raise ResponseError(
            say("{path}: the response has no {value}", path=kind.path, value=kind.value),
            endpoint=kind.path,
            path=kind.value,
        )
    return Token(value, sent, sent + lifetime_of(payload.get(kind.expires), kind.lifetime))
