"""The client of one app of one corp, which most programs need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic

from wecom_runtime.calls.signing import Identity
from wecom_runtime.declared_settings import shows_settings
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say
from wecom_runtime.setting_checks import check_kind, check_secret
from wecom_runtime.tokens.records import digest

from .backend import Backend
from .client_settings import AsyncHTTP, ClientSettings, H, SyncHTTP, check_id
from .core import ClientCore
from .jssdk import AsyncJsSdk, JsSdk
from .merchant import MERCHANT_HOST, Merchant
from .modes import AsyncCalls, SyncCalls
from .oauth import AsyncOAuth, LoginApp, OAuth
from .token_set import AccessToken, TokenParameters, TokenSet

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

WITHOUT_CORP = "without corp"


class CorpSettings(ClientSettings[H], Generic[H], total=False):
    """Settings of the client of one app."""

    agent_id: int | str | None
    """The app's AgentId, for `jssdk`, `oauth` and calls that name the app, such as `message.send` and `menu.create`."""
    access_token: AccessToken | None
    """A token, or a function that returns one (or one and its lifetime in seconds), in place of fetching it with the
    secret.
    """
    merchant: Merchant | None
    """The merchant account for payments to members: `Merchant(mch_id, api_key, certificate=…)`."""
    bot_secret: str | Secret[str]
    """The secret of an AI bot's long connection, with which `aibot.cli` calls are signed."""


class CorpCore(ClientCore, Generic[H]):
    """A client of the API for one app of one corp. Threads and tasks share one object per app.

    Args:
        corp_id: The corp's id. Without corp_id and secret, only calls without a token work, such as calls of group
            bots: `WeComClient().webhook.send(key, "text", text={"content": "hi"})`.
        secret: The app's secret. Not needed with `access_token`.
        settings: See `CorpSettings`.
    """

    corp_id: str
    _login: LoginApp

    @shows_settings(CorpSettings)
    def __init__(
        self, corp_id: str | None = None, secret: str | Secret[str] = "", **settings: Unpack[CorpSettings[H]]
    ) -> None:
        secret = check_secret("secret", secret)
        settings["bot_secret"] = bot_secret = check_secret("bot_secret", settings.get("bot_secret", ""))
        access_token = settings.get("access_token")
        if isinstance(access_token, str):
            settings["access_token"] = access_token = Secret(access_token)
        agent_id = settings.get("agent_id")
        check_kind("agent_id", agent_id, (int, str, type(None)), "the app's AgentId")
        backend = self._open_backend(settings, CorpSettings)
        self.corp_id = "" if corp_id is None else check_id("corp_id", corp_id)
        self._login = LoginApp(self.corp_id, secret)
        identity: Identity = {"corp_id": self.corp_id, "corp_secret": secret, "bot_secret": bot_secret}
        merchant = settings.get("merchant")
        if merchant is not None:
            identity = {**identity, "merchant_id": merchant.mch_id, "merchant_key": merchant.api_key}
            backend.server.hosts[MERCHANT_HOST] = merchant.base_url
            if merchant.certificate is not None:
                backend.transport.certificates[merchant.base_url] = merchant.certificate
        if corp_id is None:
            if secret or access_token is not None:
                raise ConfigurationError(say("a client with a secret also needs the corp_id"))
            tokens = TokenSet(self._tokens, backend, (WITHOUT_CORP, digest(backend.base_url)))
            self._set_up(backend, tokens, identity=identity, agent_id=agent_id, client_for=_client_with_corp)
            return
        tokens = TokenSet(self._tokens, backend, (self.corp_id, digest(backend.base_url, secret.reveal())))
        self._set_up(backend, tokens, identity=identity, agent_id=agent_id)
        if access_token is not None:
            tokens.give("access_token", access_token)
            return
        if not secret:
            raise ConfigurationError(say("a client needs the app's secret, or access_token="))
        values = {"corp_id": self.corp_id, "secret": secret}
        tokens.fetch("access_token", TokenParameters(tokens.kind("access_token"), values))

    @classmethod
    def of_backend(
        cls,
        backend: Backend,
        tokens: TokenSet,
        *,
        corp_id: str,
        agent_id: int | str | None,
        login: LoginApp,
    ) -> Self:
        """Create the client of a corp that shares the backend of another client."""
        client = object.__new__(cls)
        client.corp_id = corp_id
        client._login = login
        client._set_up(backend, tokens, identity={"corp_id": corp_id}, agent_id=agent_id)
        return client

    @property
    def agent_id(self) -> int | str | None:
        """The app's AgentId, the default of `agentid` parameters."""
        agent_id: int | str | None = self._caller.agent_id
        return agent_id

    @agent_id.setter
    def agent_id(self, agent_id: int | str | None) -> None:
        self._caller.agent_id = agent_id

    def downstream(self, corp_id: str, agent_id: int, *, business_type: int = 0) -> Self:
        """Return the client of a downstream (or subordinate) corp that this app is shared with.

        Args:
            corp_id: The downstream corp's id.
            agent_id: The shared app's AgentId in that corp.
            business_type: 0 for linked corps and school bureaus, 1 for upstream and downstream.
        """
        backend: Backend = self._caller.backend
        own, secret = self._caller.tokens.key
        key = f"{own}:{check_id('corp_id', corp_id)}:{agent_id}:{business_type}", secret
        tokens = TokenSet(self._tokens, backend, key)
        values = {"corp_id": corp_id, "agent_id": agent_id, "business_type": business_type}
        credentials = TokenParameters(tokens.kind("downstream_token"), values)
        tokens.fetch("downstream_token", credentials, self._caller.parent("downstream_token"))
        return self.of_backend(backend, tokens, corp_id=corp_id, agent_id=agent_id, login=self._login)


def _client_with_corp(kind: str) -> str:
    return "a client with corp_id and secret"


class BaseClient(CorpCore[SyncHTTP], SyncCalls):
    @property
    def jssdk(self) -> JsSdk:
        """The signatures for pages that use WeCom's JS-SDK."""
        return JsSdk(self._caller, self.corp_id, self.agent_id)

    @property
    def oauth(self) -> OAuth:
        """The login links, and the check of their state."""
        return OAuth(self._caller, self._login, self.agent_id)


class BaseAsyncClient(CorpCore[AsyncHTTP], AsyncCalls):
    @property
    def jssdk(self) -> AsyncJsSdk:
        """The signatures for pages that use WeCom's JS-SDK."""
        return AsyncJsSdk(self._caller, self.corp_id, self.agent_id)

    @property
    def oauth(self) -> AsyncOAuth:
        """The login links, and the check of their state."""
        return AsyncOAuth(self._caller, self._login, self.agent_id)
