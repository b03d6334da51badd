"""The client of a service provider, as opposed to that of one of its apps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.tokens.records import Secret, digest

from .core import AsyncCalls, ClientCore, Credentials, SyncCalls, check_id

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .core import AsyncSettings, Settings


class ProviderCore(ClientCore):
    """All that does not depend on whether calls are awaited."""

    _kind = "provider_access_token"

    corp_id: str

    def _set_up_provider(self, corp_id: str, secret: Secret) -> None:
        if not secret:
            raise ConfigurationError(f"{type(self).__name__} needs the provider's secret")
        self.corp_id = check_id("corp_id", corp_id)
        self._key = corp_id, digest(self.base_url, secret.reveal())
        kind = self._token_kind(self._kind)
        values = {"corp_id": corp_id, "provider_secret": secret}
        self._sources[kind.kind] = self._fetched(kind.name, Credentials(kind, values))


class BaseProviderClient(SyncCalls, ProviderCore):
    """Calls the API as a service provider: registration of corps, licences, logins. Make one object and share it.

    Args:
        corp_id: The provider's own corp id.
        provider_secret: ProviderSecret, from the provider's admin console.
        settings: As for `WeComClient`: base_url, timeout, session, http, …
    """

    def __init__(self, corp_id: str, provider_secret: str, **settings: Unpack[Settings]) -> None:
        hidden = Secret(provider_secret)
        del provider_secret
        self._configure(**settings)
        self._set_up_provider(corp_id, hidden)


class BaseAsyncProviderClient(AsyncCalls, ProviderCore):
    """Calls the API as a service provider, awaited.

    The arguments are those of the synchronous client, but for `http`, which is a `httpx.AsyncClient`.
    """

    def __init__(self, corp_id: str, provider_secret: str, **settings: Unpack[AsyncSettings]) -> None:
        hidden = Secret(provider_secret)
        del provider_secret
        self._configure(**settings)
        self._set_up_provider(corp_id, hidden)
