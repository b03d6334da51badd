"""The ways in which clients call: an endpoint that the spec knows, a path of the user's own, a token endpoint."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from wecom_runtime.errors import ResponseError
from wecom_runtime.flow import Flow
from wecom_runtime.http.messages import HTTPResponse
from wecom_runtime.tokens.kinds import TokenKind, lifetime_of
from wecom_runtime.tokens.records import Record, Token, is_text
from wecom_runtime.tokens.sources import TokenSource

from .call import Call
from .exchange import Exchange, Server
from .signing import NOTHING, Known

if TYPE_CHECKING:
    from .operation import Operation

R = TypeVar("R")

Parameters = Callable[[float], Flow[Mapping[str, Any]]]
"""Gives what a token endpoint is called with."""


class Dispatcher:
    """Turns what a client wants into a call and its answer into a result.

    Args:
        server: Where calls go.
        strict: Answers must fit their models.
        strict_requests: Requests must keep to the limits, lists of values and conditions of the official page.
    """

    def __init__(self, server: Server, *, strict: bool = False, strict_requests: bool = True) -> None:
        self.server = server
        self._strict = strict
        self._strict_requests = strict_requests

    def __repr__(self) -> str:
        return f"<Dispatcher {self.server.base_url}>"

    def operation(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        source: TokenSource | None,
        timeout: float,
        *,
        raw: bool = False,
        byte_range: tuple[int, int | None] | None = None,
        known: Known = NOTHING,
    ) -> Flow[R]:
        """Call an endpoint that the spec knows; `raw`: for the answer as it came."""
        call = operation.encode(arguments, strict=self._strict_requests, known=known)
        call.byte_range = byte_range
        result = yield from self.exchange(call, source, timeout)
        if isinstance(result, HTTPResponse):
            from wecom_runtime.http.downloads import AsyncDownload, Download

            return cast(R, Download(result) if result.stream is not None else AsyncDownload(result))
        return cast(R, result) if raw else operation.decode(result, strict=self._strict)

    def exchange(self, call: Call, source: TokenSource | None, timeout: float) -> Flow[dict[str, Any] | HTTPResponse]:
        """Send a call until it has a result; a dict, or the `HTTPResponse` of a download."""
        return Exchange(self.server, call, source, timeout).run()

    def fetch(
        self, kind: TokenKind, parameters: Parameters, source: TokenSource | None, deadline: float
    ) -> Flow[Token]:
        """Fetch a token."""
        answer, sent = yield from self.grant(kind, parameters, source, deadline)
        return _token_of(kind, answer, sent)

    def grant(
        self,
        kind: TokenKind,
        parameters: Parameters,
        source: TokenSource | None,
        deadline: float,
        *,
        idempotent: bool = True,
    ) -> Flow[tuple[Record, float]]:
        """The whole answer of a token endpoint, and when it was asked."""
        call = _token_call(kind, (yield from parameters(deadline)), idempotent=idempotent)
        sent = time.time()
        result = yield from self.exchange(call, source, deadline - time.monotonic())
        return Record(cast("dict[str, Any]", result)), sent


def _token_call(kind: TokenKind, parameters: Mapping[str, Any], *, idempotent: bool) -> Call:
    values = {**parameters, **kind.fixed}
    in_query = kind.method == "GET"
    return Call(
        kind.method,
        kind.path,
        {name: str(value) for name, value in values.items()} if in_query else None,
        None if in_query else values,
        idempotent=idempotent,
        limited=False,
        document=kind.document,
        secrets=tuple(value for value in parameters.values() if isinstance(value, str)),
    )


def _token_of(kind: TokenKind, payload: Mapping[str, Any], sent: float) -> Token:
    value = payload.get(kind.value)
    if not isinstance(value, str) or not value or not is_text(value):
        raise ResponseError(f"{kind.path}: the answer has no {kind.value}", endpoint=kind.path, path=kind.value)
    return Token(value, sent, sent + lifetime_of(payload.get(kind.expires)))
