"""The client of a service provider; its apps have clients of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from wecom_runtime.declared_settings import shows_settings
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say
from wecom_runtime.setting_checks import check_secret
from wecom_runtime.tokens.records import digest

from .client_settings import AsyncHTTP, ClientSettings, H, SyncHTTP, check_id
from .core import ClientCore
from .modes import AsyncCalls, SyncCalls
from .token_set import TokenParameters, TokenSet

if TYPE_CHECKING:
    from typing_extensions import Unpack


class ProviderCore(ClientCore, Generic[H]):
    """A client of the API for a service provider: registration of corps, licences, logins. Threads and tasks share one
    object.

    Args:
        corp_id: The provider's own corp id.
        provider_secret: ProviderSecret, from the provider's admin console.
        cashier_key: The key of the cashier API (收银台API调用密钥), which signs `paytool` calls.
        settings: See `ClientSettings`.
    """

    _kind = "provider_access_token"

    corp_id: str

    @shows_settings(ClientSettings)
    def __init__(
        self,
        corp_id: str,
        provider_secret: str | Secret[str],
        *,
        cashier_key: str | Secret[str] = "",
        **settings: Unpack[ClientSettings[H]],
    ) -> None:
        provider_secret = check_secret("provider_secret", provider_secret)
        cashier_key = check_secret("cashier_key", cashier_key)
        backend = self._open_backend(settings)
        if not provider_secret:
            raise ConfigurationError(say("{kind} needs the provider's secret", kind=type(self).__name__))
        self.corp_id = check_id("corp_id", corp_id)
        tokens = TokenSet(self._tokens, backend, (corp_id, digest(backend.base_url, provider_secret.reveal())))
        self._set_up(backend, tokens, identity={"cashier_key": cashier_key})
        values = {"corp_id": corp_id, "provider_secret": provider_secret}
        tokens.fetch(self._kind, TokenParameters(tokens.kind(self._kind), values))


class BaseProviderClient(ProviderCore[SyncHTTP], SyncCalls):
    pass


class BaseAsyncProviderClient(ProviderCore[AsyncHTTP], AsyncCalls):
    pass
