"""The tokens and tickets of one client, stored under the client's key."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from wecom_runtime.calls.signing import complete
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

if TYPE_CHECKING:
    from wecom_runtime.storage.sealing import RecordSealer

AccessToken: TypeAlias = "str | Secret[str] | Callable[[], Any]"


class TokenSet:
    """The token sources of a client, one for each kind of token.

    Args:
        table: The kinds of tokens, with their endpoints.
        backend: The server and the storage.
        key: The owner's id and a digest of the secret, the prefix of each storage key.
    """

    def __init__(self, table: TokenTable, backend: Backend, key: tuple[str, str]) -> None:
        self.key = key
        self._table = table
        self._backend = backend
        self.sources: dict[str, TokenSource] = {}
        """Kind of token, as endpoints name it -> its source."""
        self._tickets: dict[str, FetchedToken] = {}

    def __repr__(self) -> str:
        return f"<TokenSet {self.key[0]}: {', '.join(self.sources)}>"

    def kind(self, name: str) -> TokenKind:
        """Return a kind of token by its unique name."""
        return kind_named(self._table, name)

    def add(self, *sources: TokenSource) -> None:
        """Add token sources, such as those of another client."""
        for source in sources:
            self.sources[source.kind.kind] = source

    def give(self, name: str, access_token: AccessToken) -> None:
        """Use a given token, or a function that supplies one, in place of fetching it."""
        kind = self.kind(name)
        if callable(access_token):
            self.add(SuppliedToken(kind, access_token))
        elif isinstance(access_token, str | Secret) and access_token:  # pyright: ignore[reportUnnecessaryIsInstance]
            self.add(GivenToken(kind, Secret.of(access_token)))
        else:
            raise ConfigurationError(say("access_token= takes a token or a function that returns one"))

    def fetch(
        self,
        name: str,
        parameters: Parameters,
        parent: TokenSource | None = None,
        sealer: RecordSealer | None = None,
    ) -> FetchedToken:
        """Add the source of a kind of token that is fetched from its endpoint.

        Args:
            name: The unique name of the kind.
            parameters: Returns the parameters of the token endpoint.
            parent: The source of the token that the token endpoint requires.
            sealer: Encrypts the token in the storage; None to store it as it is.
        """
        source = self._fetched(name, parameters, parent, sealer)
        self.add(source)
        return source

    def ticket(self, name: str, parent: TokenSource | None) -> FetchedToken:
        """Return the source of a ticket, which no endpoint takes as its token."""
        ticket = self._tickets.get(name)
        if ticket is None:
            # Two threads must share one source, or both would fetch a ticket.
            parameters = TokenParameters(self.kind(name), {})
            ticket = self._tickets.setdefault(name, self._fetched(name, parameters, parent))
        return ticket

    def _fetched(
        self, name: str, parameters: Parameters, parent: TokenSource | None, sealer: RecordSealer | None = None
    ) -> FetchedToken:
        kind = self.kind(name)
        backend = self._backend

        def fetch(deadline: float) -> Flow[Token]:
            return fetch_token(backend.server, kind, parameters, parent, deadline)

        return FetchedToken(kind, f"{self.key[0]}:{self.key[1]}:{kind.name}", backend.guard, fetch, sealer)


class TokenParameters:
    """The parameters of a token endpoint, from the client's credentials. The repr does not show them."""

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
        if self._kind.computed:
            complete(self._kind.computed, result, self._values, self._kind.path)
        return result
        yield  # pyright: ignore[reportUnreachable]  # this is a flow


def kind_named(table: TokenTable, name: str) -> TokenKind:
    """Return a kind of token by its unique name.

    Raises:
        ConfigurationError: The client's package was generated without this kind.
    """
    try:
        return table.kinds[name]
    except KeyError:
        raise ConfigurationError(say("the client was generated without the token kind {name}", name=name)) from None
