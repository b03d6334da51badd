"""The tokens and tickets that one client can supply, all kept under the client's key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from wecom_runtime.calls.token_endpoints import Parameters, fetch_token
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.flow import Flow
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say
from wecom_runtime.tokens.fetched import FetchedToken
from wecom_runtime.tokens.kinds import TokenKind, TokenTable
from wecom_runtime.tokens.records import SecretRecord, Token
from wecom_runtime.tokens.sources import GivenToken, SuppliedToken, TokenSource

from .backend import Backend

AccessToken: TypeAlias = "str | Secret[str] | Callable[[], Any]"


class TokenSet:
    """A source for each kind of token.

    Args:
        table: How each kind is fetched.
        backend: What it is fetched through, and where it is kept.
        key: Whose tokens these are, and a digest of the secret: the beginning of each key in the storage.
    """

    def __init__(self, table: TokenTable, backend: Backend, key: tuple[str, str]) -> None:
        self.key = key
        self._table = table
        self._backend = backend
        self.sources: dict[str, TokenSource] = {}
        """Name of a kind of token at endpoints -> its source."""
        self._tickets: dict[str, FetchedToken] = {}

    def __repr__(self) -> str:
        return f"<TokenSet {self.key[0]}: {', '.join(self.sources)}>"

    def kind(self, name: str) -> TokenKind:
        return kind_named(self._table, name)

    def add(self, *sources: TokenSource) -> None:
        """Take sources of another client, which fetches their tokens."""
        for source in sources:
            self.sources[source.kind.kind] = source

    def give(self, name: str, access_token: AccessToken) -> None:
        """Take a token, or a function that supplies it, in place of fetching it."""
        kind = self.kind(name)
        if callable(access_token):
            self.add(SuppliedToken(kind, access_token))
        elif isinstance(access_token, str | Secret) and access_token:  # pyright: ignore[reportUnnecessaryIsInstance]
            self.add(GivenToken(kind, Secret.of(access_token)))
        else:
            raise ConfigurationError(say("access_token= takes a token, or a function that returns one"))

    def fetch(self, name: str, parameters: Parameters, parent: TokenSource | None = None) -> FetchedToken:
        """Fetch tokens of one kind from now on.

        Args:
            name: Of the token kind.
            parameters: Gives what its endpoint is called with.
            parent: Supplies the token with which its endpoint is called.
        """
        source = self._fetched(name, parameters, parent)
        self.add(source)
        return source

    def ticket(self, name: str, parent: TokenSource | None) -> FetchedToken:
        """The source of a ticket, which is no endpoint's token."""
        ticket = self._tickets.get(name)
        if ticket is None:
            # Two threads must not end with two sources, which would fetch twice.
            parameters = TokenParameters(self.kind(name), {})
            ticket = self._tickets.setdefault(name, self._fetched(name, parameters, parent))
        return ticket

    def _fetched(self, name: str, parameters: Parameters, parent: TokenSource | None) -> FetchedToken:
        kind = self.kind(name)
        backend = self._backend

        def fetch(deadline: float) -> Flow[Token]:
            return fetch_token(backend.server, kind, parameters, parent, deadline)

        return FetchedToken(kind, f"{self.key[0]}:{self.key[1]}:{kind.name}", backend.guard, fetch)


class TokenParameters:
    """The parameters of a token endpoint, from what the client knows by other names; none of them is shown."""

    def __init__(self, kind: TokenKind, values: Mapping[str, Any]) -> None:
        self._kind = kind
        self._values = values

    def __repr__(self) -> str:
        return f"<credentials for {self._kind.name}>"

    def __call__(self, deadline: float) -> Flow[Mapping[str, Any]]:
        result = SecretRecord()
        for wire, name in self._kind.send.items():
            value = self._values[name]
            result[wire] = value.reveal() if isinstance(value, Secret) else value
        return result
        yield  # pyright: ignore[reportUnreachable]  # this is a flow


def kind_named(table: TokenTable, name: str) -> TokenKind:
    try:
        return table.kinds[name]
    except KeyError:
        raise ConfigurationError(say("the client was generated without the token kind {name}", name=name)) from None
