"""The client of one app of one corp: the one that most programs need."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from wecom_runtime.calls.rate_limit import RateLimiter
from wecom_runtime.calls.retry import RetryPolicy
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.flow import Flow
from wecom_runtime.tokens.records import Secret, digest

from .connection import Connection
from .core import ClientCore
from .jssdk import AsyncJsSdk, JsSdk
from .merchant import MERCHANT_HOST, Merchant
from .modes import AsyncCalls, SyncCalls
from .oauth import AsyncOAuth, LoginApp, OAuth
from .settings import TIMEOUT, AsyncHTTP, H, SyncHTTP, check_id
from .token_set import AccessToken, Credentials, TokenSet

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.storage.base import SessionStorage

R = TypeVar("R")

WITHOUT_CORP = "without corp"


class CorpCore(ClientCore, Generic[H]):
    """Calls the API as one app of one corp. Make one object per app: threads and tasks share it.

    Args:
        corp_id: The corp's id. Without it and the secret, only calls that take no token work, such as those of group
            bots: `WeComClient().webhook.send(key, "text", text={"content": "hi"})`.
        secret: The app's secret. Not needed with `access_token`.
        agent_id: The app's AgentId, for `message.send`, `jssdk` and `oauth`.
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
        strict: An answer that does not fit its model raises ResponseError.
        strict_requests: Refuse to send what breaks a limit, a list of values or a condition of the official page. With
            False the server decides, for the day on which the page is wrong.
        strict_storage: A storage that fails raises StorageError; otherwise the client goes on without it.
        rate_limit: Calls a second at most, or a RateLimiter shared by several clients.
        retry: How often and when calls are tried again.
        allow_http: Allow a base URL with http: for another host than this one.
        allow_unverified_tls: Allow an `http` that does not check certificates.
    """

    corp_id: str
    agent_id: int | str | None
    _login: LoginApp

    def __init__(
        self,
        corp_id: str | None = None,
        secret: str = "",
        *,
        agent_id: int | str | None = None,
        base_url: str | None = None,
        timeout: float = TIMEOUT,
        proxies: Mapping[str, str] | str | None = None,
        session: SessionStorage | Any | None = None,
        http: H | None = None,
        access_token: AccessToken | None = None,
        merchant: Merchant | None = None,
        strict: bool = False,
        strict_requests: bool = True,
        strict_storage: bool = False,
        rate_limit: float | RateLimiter | None = None,
        retry: RetryPolicy | None = None,
        allow_http: bool = False,
        allow_unverified_tls: bool = False,
    ) -> None:
        hidden = Secret(secret)
        del secret  # not in this frame any more, should an error below show its variables
        connection = self._connect(
            base_url=base_url,
            timeout=timeout,
            proxies=proxies,
            session=session,
            http=http,
            strict=strict,
            strict_requests=strict_requests,
            strict_storage=strict_storage,
            rate_limit=rate_limit,
            retry=retry,
            allow_http=allow_http,
            allow_unverified_tls=allow_unverified_tls,
        )
        self.agent_id = agent_id
        self.corp_id = "" if corp_id is None else check_id("corp_id", corp_id)
        self._login = LoginApp(self.corp_id, hidden)
        self._known = {"corp_id": self.corp_id, "corp_secret": hidden}
        if merchant is not None:
            self._known = {**self._known, "merchant_id": merchant.mch_id, "merchant_key": merchant.api_key}
            connection.dispatcher.server.hosts[MERCHANT_HOST] = merchant.base_url
            if merchant.certificate is not None:
                connection.transport.certificates[merchant.base_url] = merchant.certificate
        if corp_id is None:
            if hidden or access_token is not None:
                raise ConfigurationError("a client needs the corp_id, too")
            self._token_set = TokenSet(self._tokens, connection, (WITHOUT_CORP, digest(self.base_url)))
            return
        key = self.corp_id, digest(self.base_url, hidden.reveal())
        self._token_set = TokenSet(self._tokens, connection, key)
        if access_token is not None:
            self._token_set.give("access_token", access_token)
            return
        if not hidden:
            raise ConfigurationError("a client needs the app's secret, or access_token=")
        values = {"corp_id": self.corp_id, "secret": hidden}
        self._token_set.fetch("access_token", Credentials(self._token_set.kind("access_token"), values))

    @classmethod
    def _of(
        cls,
        connection: Connection,
        token_set: TokenSet,
        *,
        corp_id: str,
        agent_id: int | str | None,
        login: LoginApp,
    ) -> Self:
        """The client of a corp that shares the connection of another client."""
        client = object.__new__(cls)
        client._connection = connection
        client._token_set = token_set
        client._login = login
        client._known = {"corp_id": corp_id}
        client.corp_id = corp_id
        client.agent_id = agent_id
        return client

    def _who_has(self, kind: str) -> str:
        return super()._who_has(kind) if self.corp_id else "a client made with corp_id and secret"

    def _call_flow(
        self,
        operation: Operation[R],
        arguments: Mapping[str, Any],
        timeout: float | None,
        *,
        raw: bool = False,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Flow[R]:
        if operation.agent and arguments.get(operation.agent) is None:
            arguments = {**arguments, operation.agent: self.agent_id}
        return super()._call_flow(operation, arguments, timeout, raw=raw, byte_range=byte_range)

    def downstream(self, corp_id: str, agent_id: int, *, business_type: int = 0) -> Self:
        """A client of a downstream (or subordinate) corp with which this app is shared.

        Args:
            corp_id: The downstream corp's id.
            agent_id: The shared app's AgentId there.
            business_type: 0 for linked corps and school bureaus, 1 for upstream and downstream.
        """
        own, secret = self._token_set.key
        key = f"{own}:{check_id('corp_id', corp_id)}:{agent_id}:{business_type}", secret
        token_set = TokenSet(self._tokens, self._connection, key)
        values = {"corp_id": corp_id, "agent_id": agent_id, "business_type": business_type}
        credentials = Credentials(token_set.kind("downstream_token"), values)
        token_set.fetch("downstream_token", credentials, self._parent("downstream_token"))
        return self._of(self._connection, token_set, corp_id=corp_id, agent_id=agent_id, login=self._login)


class BaseClient(SyncCalls, CorpCore[SyncHTTP]):
    __doc__ = CorpCore.__doc__

    @property
    def jssdk(self) -> JsSdk:
        """Signs pages that use WeCom's JS-SDK."""
        return JsSdk(self, self.corp_id, self.agent_id)

    @property
    def oauth(self) -> OAuth:
        """Builds login links and checks the state that comes back."""
        return OAuth(self, self._login, self.agent_id)


class BaseAsyncClient(AsyncCalls, CorpCore[AsyncHTTP]):
    __doc__ = CorpCore.__doc__

    @property
    def jssdk(self) -> AsyncJsSdk:
        """Signs pages that use WeCom's JS-SDK."""
        return AsyncJsSdk(self, self.corp_id, self.agent_id)

    @property
    def oauth(self) -> AsyncOAuth:
        """Builds login links and checks the state that comes back."""
        return AsyncOAuth(self, self._login, self.agent_id)
