"""The client of one app of one corp: the one that most programs need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic

from wecom_runtime.calls.retry import RetryPolicy
from wecom_runtime.calls.signing import Identity
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say
from wecom_runtime.limits.limiter import RateLimiter
from wecom_runtime.settings import check_kind, check_secret
from wecom_runtime.tokens.records import digest

from .backend import Backend
from .core import ClientCore
from .jssdk import AsyncJsSdk, JsSdk
from .merchant import MERCHANT_HOST, Merchant
from .modes import AsyncCalls, SyncCalls
from .oauth import AsyncOAuth, LoginApp, OAuth
from .settings import TIMEOUT, AsyncHTTP, H, SyncHTTP, check_id
from .token_set import AccessToken, TokenParameters, TokenSet

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.calls.deviations import Deviation
    from wecom_runtime.calls.watching import CallInfo
    from wecom_runtime.storage.base import SessionStorage

WITHOUT_CORP = "without corp"


class CorpCore(ClientCore, Generic[H]):
    """Calls the API as one app of one corp. Make one object per app: threads and tasks share it.

    Args:
        corp_id: The corp's id. Without it and the secret, only calls that take no token work, such as those of group
            bots: `WeComClient().webhook.send(key, "text", text={"content": "hi"})`.
        secret: The app's secret. Not needed with `access_token`.
        agent_id: The app's AgentId, for `jssdk`, `oauth` and the calls that mean the app itself, such as `message.send`
            and `menu.create`.
        base_url: Where paths such as /cgi-bin/user/get are appended. If left out: WECOM_BASE_URL of the environment,
            else https://qyapi.weixin.qq.com.
        timeout: Seconds that a call may take in all: token, tries and pauses included. For uploads and downloads the
            longest time without progress.
        proxies: A proxy URL, or one for each scheme ({"https": "http://…"}). Those of the environment if left out.
        session: The storage for tokens; in this process if left out.
        http: A `requests.Session` of your own, for the asynchronous client an `aiohttp.ClientSession`: its headers,
            proxies, certificates and adapters (connector, middlewares) are used. Of an `aiohttp.ClientSession` the
            cookies and `.netrc` are not.
        access_token: A token, or a function that returns one (or one and the seconds that it lives), in place of
            fetching it with the secret.
        merchant: The merchant account for payments to members: `Merchant(mch_id, api_key, certificate=…)`.
        bot_secret: The secret of an AI bot's long connection, with which `aibot.cli` calls are signed.
        strict: An answer that does not fit its model raises ResponseError.
        strict_requests: Refuse to send what breaks a limit, a list of values or a condition of the official page. With
            False the server decides, for the day on which the page is wrong.
        on_deviation: Called with a `Deviation` wherever an answer has what its model has not, or has it otherwise; each
            thing once, and never a value, a name or an id. What it raises is logged.
        strict_storage: A storage that fails raises StorageError; otherwise the client goes on without it.
        rate_limit: Calls a second at most, or a RateLimiter shared by several clients.
        retry: How often and when calls are tried again.
        middleware: Functions `f(call, proceed)` around each call, the first one outermost; `async def` for the
            asynchronous client. `proceed()` makes the call and returns its result; `call` says which it is.
        attempt_middleware: The same around each try of a call.
        allow_http: Allow a base URL with http: for another host than this one.
        allow_unverified_tls: Allow an `http` that does not check certificates.
    """

    corp_id: str
    _login: LoginApp

    def __init__(
        self,
        corp_id: str | None = None,
        secret: str | Secret[str] = "",
        *,
        agent_id: int | str | None = None,
        base_url: str | None = None,
        timeout: float = TIMEOUT,
        proxies: Mapping[str, str] | str | None = None,
        session: SessionStorage | Any | None = None,
        http: H | None = None,
        access_token: AccessToken | None = None,
        merchant: Merchant | None = None,
        bot_secret: str | Secret[str] = "",
        strict: bool = False,
        strict_requests: bool = True,
        on_deviation: Callable[[Deviation], object] | None = None,
        strict_storage: bool = False,
        rate_limit: float | RateLimiter | None = None,
        retry: RetryPolicy | None = None,
        middleware: Iterable[Callable[[CallInfo, Callable[[], Any]], Any]] = (),
        attempt_middleware: Iterable[Callable[[CallInfo, Callable[[], Any]], Any]] = (),
        allow_http: bool = False,
        allow_unverified_tls: bool = False,
    ) -> None:
        secret = check_secret("secret", secret)
        check_kind("agent_id", agent_id, (int, str, type(None)), "the app's AgentId")
        if isinstance(access_token, str):
            access_token = Secret(access_token)
        backend = self._open_backend(
            base_url=base_url,
            timeout=timeout,
            proxies=proxies,
            session=session,
            http=http,
            strict=strict,
            strict_requests=strict_requests,
            on_deviation=on_deviation,
            strict_storage=strict_storage,
            rate_limit=rate_limit,
            retry=retry,
            middleware=middleware,
            attempt_middleware=attempt_middleware,
            allow_http=allow_http,
            allow_unverified_tls=allow_unverified_tls,
        )
        self.corp_id = "" if corp_id is None else check_id("corp_id", corp_id)
        self._login = LoginApp(self.corp_id, secret)
        bot_secret = check_secret("bot_secret", bot_secret)
        identity: Identity = {"corp_id": self.corp_id, "corp_secret": secret, "bot_secret": bot_secret}
        if merchant is not None:
            identity = {**identity, "merchant_id": merchant.mch_id, "merchant_key": merchant.api_key}
            backend.server.hosts[MERCHANT_HOST] = merchant.base_url
            if merchant.certificate is not None:
                backend.transport.certificates[merchant.base_url] = merchant.certificate
        if corp_id is None:
            if secret or access_token is not None:
                raise ConfigurationError(say("a client needs the corp_id, too"))
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
        """Return the client of a corp that shares the backend of another client."""
        client = object.__new__(cls)
        client.corp_id = corp_id
        client._login = login
        client._set_up(backend, tokens, identity={"corp_id": corp_id}, agent_id=agent_id)
        return client

    @property
    def agent_id(self) -> int | str | None:
        """The app's AgentId, for calls that take one."""
        agent_id: int | str | None = self._caller.agent_id
        return agent_id

    @agent_id.setter
    def agent_id(self, agent_id: int | str | None) -> None:
        self._caller.agent_id = agent_id

    def downstream(self, corp_id: str, agent_id: int, *, business_type: int = 0) -> Self:
        """A client of a downstream (or subordinate) corp with which this app is shared.

        Args:
            corp_id: The downstream corp's id.
            agent_id: The shared app's AgentId there.
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
    return "a client made with corp_id and secret"


class BaseClient(SyncCalls, CorpCore[SyncHTTP]):
    __doc__ = CorpCore.__doc__

    @property
    def jssdk(self) -> JsSdk:
        """Signs pages that use WeCom's JS-SDK."""
        return JsSdk(self._caller, self.corp_id, self.agent_id)

    @property
    def oauth(self) -> OAuth:
        """Builds login links and checks the state that comes back."""
        return OAuth(self._caller, self._login, self.agent_id)


class BaseAsyncClient(AsyncCalls, CorpCore[AsyncHTTP]):
    __doc__ = CorpCore.__doc__

    @property
    def jssdk(self) -> AsyncJsSdk:
        """Signs pages that use WeCom's JS-SDK."""
        return AsyncJsSdk(self._caller, self.corp_id, self.agent_id)

    @property
    def oauth(self) -> AsyncOAuth:
        """Builds login links and checks the state that comes back."""
        return AsyncOAuth(self._caller, self._login, self.agent_id)
