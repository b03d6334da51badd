"""What all clients have: identity, tokens, and the flows that their calls are."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from wecom_runtime.calls.call import Call, query_text
from wecom_runtime.calls.retry import AnswerCodes
from wecom_runtime.calls.signing import NOTHING, Known
from wecom_runtime.errors import ErrorTable, UnsupportedTokenError
from wecom_runtime.flow import Flow
from wecom_runtime.tokens.kinds import TokenTable
from wecom_runtime.tokens.records import Token
from wecom_runtime.tokens.sources import TokenSource

from .connection import Connection, connect
from .settings import split_path
from .token_set import TokenSet

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.http.multipart import FileInput
    from wecom_runtime.storage.base import SessionStorage

    from .settings import Settings

R = TypeVar("R")


class ClientCore:
    """All that does not depend on whether calls are awaited."""

    _tokens: ClassVar[TokenTable] = TokenTable(kinds={})
    """How tokens are fetched; generated classes set it."""
    _kind: ClassVar[str] = "access_token"
    """The kind of token that `request` sends."""

    _known: Known = NOTHING
    """What parameters are made of that the client makes itself."""
    _connection: Connection
    _token_set: TokenSet

    @staticmethod
    def _errors() -> ErrorTable:
        """The table of errcodes, asked for with the first error; generated classes have their own."""
        return {}

    def _connect(self, **settings: Unpack[Settings[Any]]) -> Connection:
        """Open a connection of this client's own."""
        codes = AnswerCodes(busy=self._tokens.busy, wait=self._tokens.wait)
        self._connection = connect(self._make_transport, codes, self._errors, **settings)
        return self._connection

    def _make_transport(self, base_url: str, **settings: Any) -> Any:
        raise NotImplementedError

    def _owner(self) -> Any:
        """What the resources below this client call with: a client is the root of the resource tree."""
        return self

    # -- identity

    def __repr__(self) -> str:
        token_set: TokenSet | None = self.__dict__.get("_token_set")  # none, while the client is being made
        return f"<{type(self).__name__} {token_set.key[0] if token_set else 'without tokens'}>"

    def __dir__(self) -> list[str]:
        # Tools that read whatever is listed (inspect.getmembers, Mock(spec=client)) must not fetch a token.
        return [name for name in super().__dir__() if name != "access_token"]

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(f"{type(self).__name__} holds connections and secrets: make one in each process")

    @property
    def base_url(self) -> str:
        """Where paths are appended."""
        return self._connection.base_url

    @property
    def timeout(self) -> float:
        """Seconds that a call may take in all, unless it says otherwise."""
        return self._connection.timeout

    @property
    def storage(self) -> SessionStorage:
        """Where tokens are kept."""
        return self._connection.guard.storage

    # -- tokens

    def _source(self, kind: str, endpoint: str) -> TokenSource | None:
        if kind == "none":
            return None
        source = self._token_set.get(kind)
        if source is None:
            raise UnsupportedTokenError(kind, client=type(self).__name__, use=self._who_has(kind), endpoint=endpoint)
        return source

    def _who_has(self, kind: str) -> str:
        """Which client supplies a kind of token, for the message of an error."""
        return self._tokens.client_for(kind)

    def _parent(self, name: str) -> TokenSource | None:
        """What supplies the token with which the tokens of a kind are fetched."""
        kind = self._token_set.kind(name)
        return self._source(kind.needs or "none", kind.path)

    # -- flows

    def _deadline(self) -> float:
        return time.monotonic() + self._connection.timeout

    def _token_flow(self, *, force: bool = False) -> Flow[str]:
        source = self._source(self._kind, "")
        assert source is not None  # noqa: S101
        token = None if force else source.peek()
        if token is None:
            token = yield from source.obtain(self._deadline(), force=force)
        return token.value

    def _ticket_flow(self, name: str) -> Flow[Token]:
        ticket = self._token_set.ticket(name, self._parent(name))
        return ticket.peek() or (yield from ticket.obtain(self._deadline()))

    def _call_flow(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        timeout: float | None,
        *,
        raw: bool = False,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Flow[R]:
        connection = self._connection
        return connection.dispatcher.operation(
            operation,
            arguments,
            self._source(operation.token, operation.path),
            connection.timeout if timeout is None else timeout,
            raw=raw,
            byte_range=byte_range,
            known=self._known,
        )

    def _request_flow(
        self,
        method: str,
        path: str,
        params: Mapping[str, Any] | None,
        json: Mapping[str, Any] | None,
        files: Mapping[str, FileInput] | None,
        token: str | None,
        timeout: float | None,
    ) -> Flow[dict[str, Any]]:
        method = method.upper()
        path, query = split_path(path)
        query.update((name, query_text(value)) for name, value in (params or {}).items() if value is not None)
        call = Call(method, path, query, json, files=files, idempotent=method in ("GET", "HEAD"))
        source = self._source(token or self._kind, path)
        connection = self._connection
        flow = connection.dispatcher.exchange(call, source, connection.timeout if timeout is None else timeout)
        return cast("Flow[dict[str, Any]]", flow)
