"""The base of all clients: identity, settings and API caller."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from wecom_runtime.calls.retry import AnswerCodes
from wecom_runtime.calls.signing import NOBODY, Identity
from wecom_runtime.calls.watching import check_middleware
from wecom_runtime.declared_settings import Configured, check_settings
from wecom_runtime.errors import ErrorTable
from wecom_runtime.language import say
from wecom_runtime.tokens.kinds import TokenTable

from .backend import Backend, OpenTransport, open_backend
from .client_settings import ClientSettings
from .token_set import TokenSet

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

R = TypeVar("R")


class ClientCore(Configured):
    """The base of all clients, synchronous and asynchronous."""

    _tokens: ClassVar[TokenTable] = TokenTable(kinds={})
    """The kinds of tokens, with their endpoints. Generated classes set it."""
    _kind: ClassVar[str] = "access_token"
    """The kind of token that `request` sends."""

    _awaits: ClassVar[bool] = False
    """Whether the client is asynchronous."""
    _open_transport: ClassVar[OpenTransport]
    """Returns the HTTP transport."""
    _caller: Any
    """An `APICaller` or an `AsyncAPICaller`."""

    @staticmethod
    def _errors() -> ErrorTable:
        """Return the table of errcodes. Generated classes override it; it is called for the first error."""
        return {}

    def _open_backend(self, settings: ClientSettings[Any], declaration: type[Any] = ClientSettings) -> Backend:
        """Return the backend for the settings that a user passed.

        Raises:
            TypeError: A setting is unknown.
            ConfigurationError: The settings cannot work.
        """
        check_settings(type(self).__name__, declaration, settings)
        around, awaits = settings.get("middleware", ()), self._awaits
        settings["middleware"] = check_middleware("middleware", around, awaited=awaits)
        around = settings.get("attempt_middleware", ())
        settings["attempt_middleware"] = check_middleware("attempt_middleware", around, awaited=awaits)
        codes = AnswerCodes(busy=self._tokens.busy, wait=self._tokens.wait)
        return open_backend(self._open_transport, codes, self._errors, settings)

    def _set_up(
        self,
        backend: Backend,
        tokens: TokenSet,
        *,
        identity: Identity = NOBODY,
        agent_id: int | str | None = None,
        client_for: Callable[[str], str] | None = None,
    ) -> None:
        """Create the client's API caller; see `APICallerCore`."""
        self._make_caller(
            backend,
            tokens,
            self._kind,
            identity=identity,
            agent_id=agent_id,
            client=type(self).__name__,
            client_for=client_for or self._tokens.client_for,
        )

    def _make_caller(self, *arguments: Any, **options: Any) -> None:
        """Create the API caller, and use it for all calls."""
        raise NotImplementedError

    def __repr__(self) -> str:
        caller: Any = self.__dict__.get("_caller")  # None during construction
        return f"<{type(self).__name__} {caller.tokens.key[0] if caller else 'without tokens'}>"

    def __dir__(self) -> list[str]:
        # Tools that read all listed attributes (inspect.getmembers, Mock(spec=client)) must not fetch a token.
        return [name for name in super().__dir__() if name != "access_token"]

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(
            say("{name} holds connections and secrets: create one in each process", name=type(self).__name__)
        )

    @property
    def base_url(self) -> str:
        """The prefix of all paths."""
        return str(self._caller.backend.base_url)

    @property
    def timeout(self) -> float:
        """Seconds for a whole call; calls can override it."""
        return float(self._caller.backend.timeout)

    @property
    def storage(self) -> SessionStorage:
        """The storage of tokens."""
        storage: SessionStorage = self._caller.backend.guard.storage
        return storage
