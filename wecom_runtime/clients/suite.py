"""The client of a third-party app (suite) or of a template for customized apps, and the clients of its customers.

The chain of tokens: WeCom pushes a suite_ticket; with it and the suite's secret comes the suite_access_token; with
that and a customer's permanent code comes the customer's access_token. A customized app (代开发应用, the id of its
template begins with "dk") is simpler at the end: its permanent code is the secret of an ordinary app.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from urllib.parse import urlencode

import attrs

from wecom_runtime.data.paths import value_at
from wecom_runtime.errors import InvalidArgumentError, NotAuthorizedError, ResponseError
from wecom_runtime.flow import Flow
from wecom_runtime.tokens.kinds import EventRule
from wecom_runtime.tokens.records import Secret, Token, digest
from wecom_runtime.tokens.sources import FetchedToken, VersionedValue

from .core import AsyncCalls, Credentials, SyncCalls, check_id
from .oauth import AsyncOAuth, OAuth, check_redirect
from .tickets import TicketCore, text_at

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .core import AsyncSettings, CorpCore, Settings

C = TypeVar("C")

INSTALL_URL = "https://open.work.weixin.qq.com/3rdapp/install"
CUSTOMIZED = "dk"
"""How the id of a template for customized apps begins."""


@attrs.frozen
class Authorization:
    """What WeCom told when a customer authorized the app. The permanent code is kept, and not in here."""

    corp_id: str
    details: Mapping[str, Any]
    """The answer of get_permanent_code (auth_corp_info, auth_user_info, state, …) without codes and tokens."""


class _Customer:
    """What a suite client holds of one customer."""

    def __init__(self, core: SuiteCore, corp_id: str) -> None:
        name, secret = core._key
        self.corp_id = corp_id
        self.key = f"{name}:{corp_id}", secret
        base = digest(core.base_url)
        self.code = VersionedValue(core._shared.guard, f"{name}:{corp_id}:{base}:permanent_code")
        self.customized = core.suite_id.startswith(CUSTOMIZED)
        kind = core._token_kind("access_token" if self.customized else "corp_token")
        parent = None if self.customized else core._source(core._kind, kind.path)
        dispatcher = core._shared.dispatcher
        suite_id = core.suite_id

        def parameters() -> Flow[Mapping[str, Any]]:
            code = Secret((yield from self.permanent_code(suite_id)))
            values = {"corp_id": corp_id, "auth_corp_id": corp_id, "secret": code, "permanent_code": code}
            return (yield from Credentials(kind, values)())

        def fetch(deadline: float) -> Flow[Token]:
            return (yield from dispatcher.fetch(kind, parameters, parent, deadline))

        key = f"{self.key[0]}:{secret}:{kind.name}"
        self.source = FetchedToken(kind, key, core._shared.guard, fetch)

    def __repr__(self) -> str:
        return f"<customer {self.corp_id}>"

    def permanent_code(self, suite_id: str) -> Flow[str]:
        code = yield from self.code.get()
        if code is None:
            raise NotAuthorizedError(
                f"no permanent code of {self.corp_id} is known for {suite_id}: it has not authorized the app, or has "
                "taken that back; pass its auth_code to authorize()"
            )
        return code


class SuiteCore(TicketCore):
    """All of a suite client that does not depend on whether calls are awaited."""

    _kind = "suite_access_token"
    _events = "SuiteClient"
    _ticket_name = "suite_ticket"

    suite_id: str
    _customers: dict[str, _Customer]
    _secret: Secret

    @staticmethod
    def _customer_class() -> type[Any]:
        """The class of the customers' clients; generated classes have their own."""
        raise NotImplementedError

    def _set_up_suite(self, suite_id: str, secret: Secret) -> None:
        self.suite_id = check_id("suite_id", suite_id)
        self._customers = {}
        self._secret = secret
        self._set_up_app(suite_id, secret, ("suite_id", "suite_secret", "suite_ticket"))

    @property
    def _is_customized(self) -> bool:
        return self.suite_id.startswith(CUSTOMIZED)

    def _who_has(self, kind: str) -> str:
        return "suite.corp(auth_corp_id)" if kind == "access_token" else super()._who_has(kind)

    def _customer(self, corp_id: str) -> _Customer:
        customer = self._customers.get(corp_id)
        if customer is None:
            # Two threads must not end with two sources of one token, which would fetch twice.
            customer = self._customers.setdefault(corp_id, _Customer(self, check_id("auth_corp_id", corp_id)))
        return customer

    def _customer_client(self, corp_id: str, agent_id: int | str | None) -> Any:
        customer = self._customer(corp_id)
        cls = self._customer_class()
        client = cast("CorpCore", object.__new__(cls))
        login = (corp_id, "CorpApp") if self._is_customized else (self.suite_id, "ServiceApp")
        client._set_up_customer(
            self._shared,
            customer.source,
            key=customer.key,
            corp_id=corp_id,
            agent_id=agent_id,
            login=(login[0], self._secret, login[1]),
        )
        return client

    # -- flows

    def _authorize_flow(self, auth_code: Secret) -> Flow[Authorization]:
        if not auth_code:
            raise InvalidArgumentError("the auth_code is empty")
        kind = self._token_kind("permanent_code")
        suite = self._source(kind.needs or self._kind, kind.path)
        values = Credentials(kind, {"auth_code": auth_code})
        # The code can be redeemed once, so that a call which may have arrived is not repeated.
        answer, asked = yield from self._shared.dispatcher.grant(
            kind, values, suite, self._deadline(None), idempotent=False
        )
        code = Secret(str(answer.pop(kind.value, None) or ""))
        answer.pop("access_token", None)  # of the older version of the endpoint
        corp_id = value_at(answer, kind.also.get("corp_id", ""))
        if not code or not isinstance(corp_id, str):
            raise ResponseError(f"{kind.path}: the answer has no {kind.value} or no corp id", endpoint=kind.path)
        yield from self._keep_code_flow(corp_id, code, asked)
        return Authorization(corp_id, dict(answer))

    def _keep_code_flow(self, corp_id: str, code: Secret, stamp: float) -> Flow[None]:
        """Keep a permanent code, or with an empty one the fact that there is none any more."""
        customer = self._customer(corp_id)
        yield from customer.code.put(code, stamp, supersede=True)
        # A token that was fetched with the code before may end with it.
        yield from customer.source.drop()

    def _revoke_flow(self, corp_id: str, sent: float) -> Flow[None]:
        customer = self._customer(corp_id)
        # Not if the customer has authorized the app again since.
        if (yield from customer.code.put(Secret(""), sent)):
            yield from customer.source.drop()

    def _pre_auth_flow(self) -> Flow[str]:
        kind = self._token_kind("pre_auth_code")
        suite = self._source(kind.needs or self._kind, kind.path)
        dispatcher = self._shared.dispatcher
        token = yield from dispatcher.fetch(kind, Credentials(kind, {}), suite, self._deadline(None))
        return token.value

    def _act(self, action: str, callback: Any, rule: EventRule, sent: float | None) -> Flow[None]:
        if action == "authorize":
            yield from self._authorize_flow(Secret(text_at(callback, rule.code)))
        elif action == "refresh":
            yield from self._customer(text_at(callback, rule.corp)).source.drop()
        elif action == "revoke":
            # The time of a callback has whole seconds; an authorization in the same second came before.
            stamp = time.time() if sent is None else sent + 1
            yield from self._revoke_flow(text_at(callback, rule.corp), stamp)
        else:
            yield from super()._act(action, callback, rule, sent)

    def _install_url(self, code: str, redirect_uri: str, state: str) -> str:
        parameters = {
            "suite_id": self.suite_id,
            "pre_auth_code": code,
            "redirect_uri": check_redirect(redirect_uri),
            "state": state,
        }
        return f"{INSTALL_URL}?{urlencode(parameters)}"


class BaseSuiteClient(SyncCalls, SuiteCore, Generic[C]):
    """Calls the API as a third-party app, or as a template for customized apps. Make one object and share it.

        suite = SuiteClient(suite_id, suite_secret, session=storage)
        suite.handle(callback)                 # suite_ticket, authorizations: from the app's callback
        suite.corp("wpAAA").user.get("zhangsan")

    Permanent codes are kept in the storage and cannot be fetched again: pass one that survives a restart.

    Args:
        suite_id: The suite's id; that of a template for customized apps begins with "dk".
        suite_secret: Its secret.
        settings: As for `WeComClient`: base_url, timeout, session, http, …
    """

    def __init__(self, suite_id: str, suite_secret: str, **settings: Unpack[Settings]) -> None:
        hidden = Secret(suite_secret)
        del suite_secret
        self._configure(**settings)
        self._set_up_suite(suite_id, hidden)

    def customer(self, auth_corp_id: str, *, agent_id: int | str | None = None) -> C:
        """The full client of a customer: the same as `suite.corp(auth_corp_id)`.

        Nothing is sent; a corp that has not authorized the app is noticed with the first call (`NotAuthorizedError`).

        Args:
            auth_corp_id: The customer's corp id, as the authorization told it.
            agent_id: The app's AgentId there, for `jssdk` and `oauth`.
        """
        return cast(C, self._customer_client(auth_corp_id, agent_id))

    def receive_ticket(self, ticket: str, timestamp: float | None = None) -> bool:
        """Keep a suite_ticket that WeCom pushed.

        Args:
            ticket: SuiteTicket of the callback.
            timestamp: TimeStamp of the callback, seconds; now, if left out.

        Returns:
            Whether it is the latest one. An older one that arrives late changes nothing.
        """
        flow = self._receive_flow(Secret(ticket), timestamp)
        del ticket  # not in this frame any more, should an error below show its variables
        return self._run(flow)

    def handle(self, callback: Any) -> bool:
        """Act on a callback of the suite.

        The suite_ticket is kept; an auth_code (create_auth, reset_permanent_code) is redeemed for the permanent code;
        after change_auth the customer's token is fetched anew; after cancel_auth the customer is forgotten.

        Args:
            callback: The parsed callback, a model or a mapping with wire names. It must have been verified.

        Returns:
            Whether it was one of these, and meant for this suite.

        Raises:
            WeComError: Redeeming an auth_code failed. That needs calls to WeCom, which wants its own answer within a
                second: register this handler with `background=True`.
        """
        return self._run(self._handle_flow(callback))

    def authorize(self, auth_code: str) -> Authorization:
        """Redeem the auth_code with which the browser came back from the installation, and keep the permanent code.

        POST /cgi-bin/service/v2/get_permanent_code, https://developer.work.weixin.qq.com/document/path/100776
        """
        flow = self._authorize_flow(Secret(auth_code))
        del auth_code
        return self._run(flow)

    def permanent_code(self, auth_corp_id: str) -> str:
        """The permanent code of a customer. Keep it to yourself.

        Raises:
            NotAuthorizedError: None is known.
        """
        return self._run(self._customer(auth_corp_id).permanent_code(self.suite_id))

    def keep_permanent_code(self, auth_corp_id: str, permanent_code: str) -> None:
        """Keep a permanent code that came another way, such as from the system that was used before."""
        flow = self._keep_code_flow(auth_corp_id, Secret(permanent_code), time.time())
        del permanent_code
        self._run(flow)

    def forget_corp(self, auth_corp_id: str) -> None:
        """Forget a customer's permanent code and token, in all processes that share the storage."""
        self._run(self._keep_code_flow(auth_corp_id, Secret(""), time.time()))

    def pre_auth_code(self) -> str:
        """A new code to begin an installation with. It is for one installation, and so never kept."""
        return self._run(self._pre_auth_flow())

    def install_url(self, redirect_uri: str, *, state: str | None = None, session: str = "") -> str:
        """The link at which an administrator installs the app; the browser comes back with auth_code and state.

        Args:
            redirect_uri: Where to go then.
            state: Your own, 1 to 128 letters and digits; one that `oauth.check_state` takes, if left out.
            session: As for `oauth.login_url`.
        """
        check_redirect(redirect_uri)
        state = self.oauth.check_or_make(state, session)
        return self._install_url(self.pre_auth_code(), redirect_uri, state)

    @property
    def oauth(self) -> OAuth:
        """Builds login links for members of all customers, and checks the state that comes back."""
        return OAuth(self, self.suite_id, self._secret, agent_id=None, login_type="ServiceApp")


class BaseAsyncSuiteClient(AsyncCalls, SuiteCore, Generic[C]):
    """Calls the API as a third-party app, or as a template for customized apps, awaited.

    The arguments are those of the synchronous client, but for `http`, which is a `httpx.AsyncClient`.
    """

    def __init__(self, suite_id: str, suite_secret: str, **settings: Unpack[AsyncSettings]) -> None:
        hidden = Secret(suite_secret)
        del suite_secret
        self._configure(**settings)
        self._set_up_suite(suite_id, hidden)

    def customer(self, auth_corp_id: str, *, agent_id: int | str | None = None) -> C:
        """The full client of a customer: the same as `suite.corp(auth_corp_id)`. Nothing is sent.

        Args:
            auth_corp_id: The customer's corp id, as the authorization told it.
            agent_id: The app's AgentId there, for `jssdk` and `oauth`.
        """
        return cast(C, self._customer_client(auth_corp_id, agent_id))

    async def receive_ticket(self, ticket: str, timestamp: float | None = None) -> bool:
        """Keep a suite_ticket that WeCom pushed.

        Args:
            ticket: SuiteTicket of the callback.
            timestamp: TimeStamp of the callback, seconds; now, if left out.

        Returns:
            Whether it is the latest one. An older one that arrives late changes nothing.
        """
        flow = self._receive_flow(Secret(ticket), timestamp)
        del ticket  # not in this frame any more, should an error below show its variables
        return await self._run(flow)

    async def handle(self, callback: Any) -> bool:
        """Act on a callback of the suite; see the synchronous client.

        Args:
            callback: The parsed callback, a model or a mapping with wire names. It must have been verified.

        Returns:
            Whether it was one that a suite acts on, and meant for this suite.
        """
        return await self._run(self._handle_flow(callback))

    async def authorize(self, auth_code: str) -> Authorization:
        """Redeem the auth_code with which the browser came back from the installation, and keep the permanent code.

        POST /cgi-bin/service/v2/get_permanent_code, https://developer.work.weixin.qq.com/document/path/100776
        """
        flow = self._authorize_flow(Secret(auth_code))
        del auth_code
        return await self._run(flow)

    async def permanent_code(self, auth_corp_id: str) -> str:
        """The permanent code of a customer. Keep it to yourself.

        Raises:
            NotAuthorizedError: None is known.
        """
        return await self._run(self._customer(auth_corp_id).permanent_code(self.suite_id))

    async def keep_permanent_code(self, auth_corp_id: str, permanent_code: str) -> None:
        """Keep a permanent code that came another way, such as from the system that was used before."""
        flow = self._keep_code_flow(auth_corp_id, Secret(permanent_code), time.time())
        del permanent_code
        await self._run(flow)

    async def forget_corp(self, auth_corp_id: str) -> None:
        """Forget a customer's permanent code and token, in all processes that share the storage."""
        await self._run(self._keep_code_flow(auth_corp_id, Secret(""), time.time()))

    async def pre_auth_code(self) -> str:
        """A new code to begin an installation with. It is for one installation, and so never kept."""
        return await self._run(self._pre_auth_flow())

    async def install_url(self, redirect_uri: str, *, state: str | None = None, session: str = "") -> str:
        """The link at which an administrator installs the app; the browser comes back with auth_code and state.

        Args:
            redirect_uri: Where to go then.
            state: Your own, 1 to 128 letters and digits; one that `oauth.check_state` takes, if left out.
            session: As for `oauth.login_url`.
        """
        check_redirect(redirect_uri)
        state = self.oauth.check_or_make(state, session)
        return self._install_url(await self.pre_auth_code(), redirect_uri, state)

    @property
    def oauth(self) -> AsyncOAuth:
        """Builds login links for members of all customers, and checks the state that comes back."""
        return AsyncOAuth(self, self.suite_id, self._secret, agent_id=None, login_type="ServiceApp")


class CorpFactory(Generic[C]):
    """Makes `suite.corp` callable; a generated class joins it with the resource of that name."""

    _client: Any

    def __call__(self, auth_corp_id: str, *, agent_id: int | str | None = None) -> C:
        """The full client of a customer.

        Nothing is sent; a corp that has not authorized the app is noticed with the first call (`NotAuthorizedError`).

        Args:
            auth_corp_id: The customer's corp id, as the authorization told it.
            agent_id: The app's AgentId there, for `jssdk` and `oauth`.
        """
        return cast(C, self._client.customer(auth_corp_id, agent_id=agent_id))
