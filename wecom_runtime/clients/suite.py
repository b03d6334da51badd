"""The client of a third-party app (suite) or of a template for customized apps, and the clients of its customers.

The chain of tokens: WeCom pushes a suite_ticket. The suite_access_token is fetched with the ticket and the suite's
secret, a customer's access_token with the suite_access_token and the customer's permanent code. The permanent code of a
customized app (代开发应用, whose template's id begins with "dk") is the secret of an ordinary app.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast
from urllib.parse import urlencode

from wecom_runtime.calls.token_endpoints import fetch_token, request_grant
from wecom_runtime.data.wire_values import value_at
from wecom_runtime.declared_settings import shows_settings
from wecom_runtime.errors import ConfigurationError, InvalidArgumentError, ResponseError
from wecom_runtime.flow import NO_TRANSPORT, Flow, drive
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say
from wecom_runtime.lazy import load
from wecom_runtime.setting_checks import check_secret
from wecom_runtime.storage.base import SessionStorage, StoredItem
from wecom_runtime.tokens.kinds import EventRule
from wecom_runtime.tokens.records import SecretRecord
from wecom_runtime.tokens.versioned import VersionedValue

from .actions import Authorization, Handled
from .client_settings import AsyncHTTP, ClientSettings, H, SyncHTTP, check_id
from .customers import SuiteCustomer, code_keys
from .modes import AsyncCalls, SyncCalls
from .oauth import AsyncOAuth, LoginApp, OAuth, check_redirect
from .tickets import TicketCore, text_at
from .token_set import TokenParameters

if TYPE_CHECKING:
    from typing_extensions import Unpack

C = TypeVar("C")

INSTALL_URL = "https://open.work.weixin.qq.com/3rdapp/install"
LISTING_TIMEOUT = 60.0
"""Seconds for a storage to list its keys."""
CUSTOMIZED_PREFIX = "dk"
"""The prefix of the ids of templates for customized apps."""


class SuiteCore(TicketCore, Generic[H]):
    """A client of the API for a third-party app, or for a template for customized apps. Threads and tasks share one
    object.

        suite = SuiteClient(suite_id, suite_secret, session=storage)
        suite.handle(callback)                 # suite_ticket, authorizations: from the app's callback
        suite.corp("wpAAA").user.get("zhangsan")

    Permanent codes are in the storage and cannot be fetched again: pass a storage that survives a restart.

    Args:
        suite_id: The suite's id; the id of a template for customized apps begins with "dk".
        suite_secret: The suite's secret.
        settings: See `ClientSettings`.
    """

    _kind = "suite_access_token"
    _events = "SuiteClient"
    _ticket_name = "suite_ticket"
    _customer_class: ClassVar[str]
    """The class of the customers' clients, as `module:Name`. Generated classes have it."""

    suite_id: str

    @shows_settings(ClientSettings)
    def __init__(self, suite_id: str, suite_secret: str | Secret[str], **settings: Unpack[ClientSettings[H]]) -> None:
        suite_secret = check_secret("suite_secret", suite_secret)
        backend = self._open_backend(settings)
        self.suite_id = check_id("suite_id", suite_id)
        self._customers: dict[str, SuiteCustomer] = {}
        self._secret = suite_secret
        self._is_customized = suite_id.startswith(CUSTOMIZED_PREFIX)
        self._set_up_app(backend, suite_id, suite_secret, ("suite_id", "suite_secret", "suite_ticket"))

    def _client_for(self) -> Callable[[str], str]:
        table = self._tokens
        return lambda kind: "suite.corp(auth_corp_id)" if kind == "access_token" else table.client_for(kind)

    @property
    def _login(self) -> LoginApp:
        return LoginApp(self.suite_id, self._secret, "ServiceApp")

    def _customer(self, corp_id: str) -> SuiteCustomer:
        customer = self._customers.get(corp_id)
        if customer is None:
            check_id("auth_corp_id", corp_id)
            token = "access_token" if self._is_customized else "corp_token"
            created = SuiteCustomer(self._caller, self._tokens, self.suite_id, corp_id, token=token)
            # Two threads must share one source of the token, or both would fetch one.
            customer = self._customers.setdefault(corp_id, created)
        return customer

    def _customer_client(self, corp_id: str, agent_id: int | str | None) -> Any:
        customer = self._customer(corp_id)
        login = LoginApp(corp_id, self._secret) if self._is_customized else self._login
        return load(self._customer_class).of_backend(
            self._caller.backend, customer.token_set, corp_id=corp_id, agent_id=agent_id, login=login
        )

    def __contains__(self, corp_id: object) -> bool:
        """Return whether a company has authorized the app: whether its permanent code is stored.

        It reads one key of the storage, and is the same for both kinds of clients: a function such as the `receive_id`
        of `WeComCrypto` can use it.

        Raises:
            StorageError: The storage failed.
        """
        if not isinstance(corp_id, str):
            return False
        try:
            check_id("corp_id", corp_id)
        except ConfigurationError:
            return False
        return drive(self._has_code(corp_id), NO_TRANSPORT)

    # -- flows

    def _has_code(self, corp_id: str) -> Flow[bool]:
        customer = self._customers.get(corp_id)
        if customer is None:
            start, end = code_keys(self._caller, self.suite_id)
            code = VersionedValue(self._caller.backend.guard, f"{start}{corp_id}{end}", irreplaceable=True)
        else:
            code = customer.code
        return (yield from code.get()) is not None

    def _authorize_flow(self, auth_code: Secret[str]) -> Flow[Authorization]:
        if not auth_code:
            raise InvalidArgumentError(say("the auth_code is empty"))
        kind = self._caller.tokens.kind("permanent_code")
        suite = self._caller.parent(kind.name)
        values = TokenParameters(kind, {"auth_code": auth_code})
        # The code can be redeemed once, so a call that may have arrived is not repeated.
        server, deadline = self._caller.backend.server, self._caller.deadline()
        answer, asked = yield from request_grant(server, kind, values, suite, deadline, idempotent=False)
        code = Secret(str(answer.pop(kind.value, None) or ""))
        answer.pop("access_token", None)  # of the older version of the endpoint
        corp_id = value_at(answer, kind.also.get("corp_id", ""))
        if not code or not isinstance(corp_id, str):
            raise ResponseError(
                say("{path}: the response has no {value} or no corp id", path=kind.path, value=kind.value),
                endpoint=kind.path,
            )
        yield from self._customer(corp_id).keep_code(code, asked)
        return Authorization(corp_id, dict(answer))

    def _pre_auth_flow(self) -> Flow[str]:
        kind = self._caller.tokens.kind("pre_auth_code")
        suite = self._caller.parent(kind.name)
        server, deadline = self._caller.backend.server, self._caller.deadline()
        token = yield from fetch_token(server, kind, TokenParameters(kind, {}), suite, deadline)
        return token.value

    def _customers_flow(self) -> Flow[list[str]]:
        guard = self._caller.backend.guard
        storage = guard.storage
        if type(storage).entries is SessionStorage.entries:
            raise ConfigurationError(
                say("{storage!r} cannot list its keys: it needs a method entries(prefix)", storage=storage)
            )
        start, end = code_keys(self._caller, self.suite_id)
        items: list[StoredItem]
        items = yield from guard.call(lambda: list(storage.entries(start)), waits=LISTING_TIMEOUT, insist=True)
        found = ((item.key, SecretRecord.of(item.value)) for item in items if item.key.endswith(end))
        return sorted(
            key[len(start) : -len(end)] for key, record in found if record is not None and not record.is_withdrawn
        )

    def _act(self, action: str, callback: Any, rule: EventRule, sent: float | None) -> Flow[Handled]:
        if action == "authorize":
            authorization = yield from self._authorize_flow(Secret(text_at(callback, rule.code)))
            return Handled("authorize", authorization.corp_id, authorization)
        corp_id = text_at(callback, rule.corp)
        if action == "refresh":
            yield from self._customer(corp_id).source.drop()
            return Handled("refresh", corp_id)
        if action == "revoke":
            # Timestamps of callbacks are whole seconds; an authorization in the same second is earlier.
            stamp = time.time() if sent is None else sent + 1
            yield from self._customer(corp_id).revoke(stamp)
            return Handled("revoke", corp_id)
        return (yield from super()._act(action, callback, rule, sent))

    def _install_url(self, code: str, redirect_uri: str, state: str) -> str:
        parameters = {
            "suite_id": self.suite_id,
            "pre_auth_code": code,
            "redirect_uri": check_redirect(redirect_uri),
            "state": state,
        }
        return f"{INSTALL_URL}?{urlencode(parameters)}"


class BaseSuiteClient(SuiteCore[SyncHTTP], SyncCalls, Generic[C]):
    def customer(self, auth_corp_id: str, *, agent_id: int | str | None = None) -> C:
        """Return the client of a customer, with all endpoints: the same as `suite.corp(auth_corp_id)`.

        Nothing is sent. The first call raises `NotAuthorizedError` if the corp has not authorized the app.

        Args:
            auth_corp_id: The customer's corp id, from the authorization.
            agent_id: The app's AgentId in the customer's corp, for `jssdk` and `oauth`.
        """
        return cast(C, self._customer_client(auth_corp_id, agent_id))

    def receive_ticket(self, ticket: str | Secret[str], timestamp: float | None = None) -> bool:
        """Store a suite_ticket from a callback.

        Args:
            ticket: SuiteTicket of the callback.
            timestamp: TimeStamp of the callback, in seconds. Default: now.

        Returns:
            Whether the ticket is the latest one; an older one is ignored.
        """
        ticket = Secret.of(ticket)
        return self._caller.run(self._receive_flow(ticket, timestamp))

    def handle(self, callback: Any) -> Handled | None:
        """Process a callback of the suite.

        A suite_ticket is stored. An auth_code (create_auth, reset_permanent_code) is redeemed for the permanent code.
        After change_auth, the customer's token is dropped; after cancel_auth, the customer is removed.

        Args:
            callback: The parsed callback, a model or a mapping with wire names. It must have been verified.

        Returns:
            The action and the customer, with `authorization` after an installation; None for other callbacks, and for
            callbacks of other suites.

        Raises:
            StorageError: The permanent code could not be stored, and cannot be fetched again: let the customer
                authorize the app once more, when the storage works.
            WeComError: Redeeming an auth_code failed. It needs calls to WeCom, which expects the response to its
                callback within a second: register this handler with `background=True`.
        """
        return self._caller.run(self._handle_flow(callback))

    def authorize(self, auth_code: str | Secret[str]) -> Authorization:
        """Redeem the auth_code of the redirect after an installation, and store the permanent code.

        Raises:
            StorageError: The permanent code could not be stored, and cannot be fetched again: let the customer
                authorize the app once more, when the storage works.

        POST /cgi-bin/service/v2/get_permanent_code, https://developer.work.weixin.qq.com/document/path/100776
        """
        auth_code = Secret.of(auth_code)
        return self._caller.run(self._authorize_flow(auth_code))

    def permanent_code(self, auth_corp_id: str) -> str:
        """Return the permanent code of a customer, which is a secret.

        Raises:
            NotAuthorizedError: No code of the customer is stored.
        """
        return self._caller.run(self._customer(auth_corp_id).permanent_code())

    def keep_permanent_code(self, auth_corp_id: str, permanent_code: str | Secret[str]) -> None:
        """Store a permanent code from another source, such as the system that this library replaces.

        Raises:
            StorageError: The storage failed; the code is not stored.
        """
        permanent_code = Secret.of(permanent_code)
        self._caller.run(self._customer(auth_corp_id).keep_code(permanent_code, time.time()))

    def forget_corp(self, auth_corp_id: str) -> None:
        """Delete a customer's permanent code and token, for all processes that share the storage."""
        self._caller.run(self._customer(auth_corp_id).keep_code(Secret(""), time.time()))

    def customers(self) -> list[str]:
        """Return the corp ids of all customers with a stored permanent code.

        Raises:
            ConfigurationError: The storage, such as memcached, cannot list its keys.
            StorageError: The storage failed.
        """
        return self._caller.run(self._customers_flow())

    def pre_auth_code(self) -> str:
        """Fetch a new pre_auth_code. Each is for one installation, and is therefore never stored."""
        return self._caller.run(self._pre_auth_flow())

    def install_url(self, redirect_uri: str, *, state: str | None = None, visitor: str = "") -> str:
        """Return a link for administrators to install the app; WeCom redirects the browser with auth_code and state.

        Args:
            redirect_uri: The target of the redirect.
            state: Your own state, 1 to 128 letters and digits. Default: a signed state for `oauth.check_state`.
            visitor: As for `oauth.login_url`.
        """
        check_redirect(redirect_uri)
        state = self.oauth.check_or_make(state, visitor)
        return self._install_url(self.pre_auth_code(), redirect_uri, state)

    @property
    def oauth(self) -> OAuth:
        """The login links for members of all customers, and the check of their state."""
        return OAuth(self._caller, self._login)


class BaseAsyncSuiteClient(SuiteCore[AsyncHTTP], AsyncCalls, Generic[C]):
    def customer(self, auth_corp_id: str, *, agent_id: int | str | None = None) -> C:
        """Return the client of a customer: the same as `suite.corp(auth_corp_id)`. Nothing is sent.

        Args:
            auth_corp_id: The customer's corp id, from the authorization.
            agent_id: The app's AgentId in the customer's corp, for `jssdk` and `oauth`.
        """
        return cast(C, self._customer_client(auth_corp_id, agent_id))

    async def receive_ticket(self, ticket: str | Secret[str], timestamp: float | None = None) -> bool:
        """Store a suite_ticket from a callback.

        Args:
            ticket: SuiteTicket of the callback.
            timestamp: TimeStamp of the callback, in seconds. Default: now.

        Returns:
            Whether the ticket is the latest one; an older one is ignored.
        """
        ticket = Secret.of(ticket)
        return await self._caller.run(self._receive_flow(ticket, timestamp))

    async def handle(self, callback: Any) -> Handled | None:
        """Process a callback of the suite; see the synchronous client.

        Args:
            callback: The parsed callback, a model or a mapping with wire names. It must have been verified.

        Returns:
            The action and the customer; None for other callbacks, and for callbacks of other suites.
        """
        return await self._caller.run(self._handle_flow(callback))

    async def authorize(self, auth_code: str | Secret[str]) -> Authorization:
        """Redeem the auth_code of the redirect after an installation, and store the permanent code.

        Raises:
            StorageError: The permanent code could not be stored, and cannot be fetched again: let the customer
                authorize the app once more, when the storage works.

        POST /cgi-bin/service/v2/get_permanent_code, https://developer.work.weixin.qq.com/document/path/100776
        """
        auth_code = Secret.of(auth_code)
        return await self._caller.run(self._authorize_flow(auth_code))

    async def permanent_code(self, auth_corp_id: str) -> str:
        """Return the permanent code of a customer, which is a secret.

        Raises:
            NotAuthorizedError: No code of the customer is stored.
        """
        return await self._caller.run(self._customer(auth_corp_id).permanent_code())

    async def keep_permanent_code(self, auth_corp_id: str, permanent_code: str | Secret[str]) -> None:
        """Store a permanent code from another source, such as the system that this library replaces.

        Raises:
            StorageError: The storage failed; the code is not stored.
        """
        permanent_code = Secret.of(permanent_code)
        await self._caller.run(self._customer(auth_corp_id).keep_code(permanent_code, time.time()))

    async def forget_corp(self, auth_corp_id: str) -> None:
        """Delete a customer's permanent code and token, for all processes that share the storage."""
        await self._caller.run(self._customer(auth_corp_id).keep_code(Secret(""), time.time()))

    async def customers(self) -> list[str]:
        """Return the corp ids of all customers with a stored permanent code.

        Raises:
            ConfigurationError: The storage, such as memcached, cannot list its keys.
            StorageError: The storage failed.
        """
        return await self._caller.run(self._customers_flow())

    async def pre_auth_code(self) -> str:
        """Fetch a new pre_auth_code. Each is for one installation, and is therefore never stored."""
        return await self._caller.run(self._pre_auth_flow())

    async def install_url(self, redirect_uri: str, *, state: str | None = None, visitor: str = "") -> str:
        """Return a link for administrators to install the app; WeCom redirects the browser with auth_code and state.

        Args:
            redirect_uri: The target of the redirect.
            state: Your own state, 1 to 128 letters and digits. Default: a signed state for `oauth.check_state`.
            visitor: As for `oauth.login_url`.
        """
        check_redirect(redirect_uri)
        state = self.oauth.check_or_make(state, visitor)
        return self._install_url(await self.pre_auth_code(), redirect_uri, state)

    @property
    def oauth(self) -> AsyncOAuth:
        """The login links for members of all customers, and the check of their state."""
        return AsyncOAuth(self._caller, self._login)


class CorpFactory(Generic[C]):
    """A mixin that makes `suite.corp` callable. A generated class combines it with the resource of that name."""

    def __init__(self, suite: Any) -> None:
        super().__init__(suite)  # type: ignore[call-arg]  # the other base is a resource
        self._suite = suite

    def __call__(self, auth_corp_id: str, *, agent_id: int | str | None = None) -> C:
        """Return the client of a customer, with all endpoints.

        Nothing is sent. The first call raises `NotAuthorizedError` if the corp has not authorized the app.

        Args:
            auth_corp_id: The customer's corp id, from the authorization.
            agent_id: The app's AgentId in the customer's corp, for `jssdk` and `oauth`.
        """
        return cast(C, self._suite.customer(auth_corp_id, agent_id=agent_id))
