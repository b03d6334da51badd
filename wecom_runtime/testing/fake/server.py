"""A WeCom to test against, in the process of the test: on loopback, without sockets, or both.

    with FakeWeCom() as fake:
        client = fake.client()
        client.user.get("zhangsan")
        fake.member("zhangsan").write("hi", to=router)

Nothing is global: each fake has its own corp, state, clock and log of calls.
"""

from __future__ import annotations

from inspect import signature
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from .accounts import FakeAccounts
from .asgi import FakeApp
from .bots.abilities import PREFIX as ABILITIES
from .bots.chats import PATH as BOTS
from .bots.registry import Bots
from .calls import KEPT
from .clock import Clock
from .components import FakeComponents, SpecTables
from .connections import Connections
from .credentials import FakeCredentials
from .delegation import delegated
from .devices.registry import PATH as DEVICES
from .devices.registry import Devices
from .dispatching import CallbackDispatcher
from .faults import Fault, Faults
from .files import PREFIX as FILES
from .files import FilePage
from .host_check import HostCheck
from .observers import FakeObservers
from .people import People
from .tokens import Tokens
from .transports import in_process
from .wire import Answer, ReceivedRequest

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Mapping
    from types import TracebackType

    from typing_extensions import Self

    from wecom_runtime.callbacks.table import CallbackTable

    from .actions import Action
    from .bots.bot import FakeBot
    from .devices.device import FakeDevice
    from .members import SentMessage
    from .pushing import PushedCallback
    from .serving import ServerThread

C = TypeVar("C")


class BaseFake:
    """A WeCom to test against.

    Args:
        corp_id: The corp that is there from the beginning; this one and the next four are well known where left out.
        secret: The secret of its app.
        agent_id: The app's id.
        token: The Token of the app's callback settings.
        encoding_aes_key: Their EncodingAESKey.
        strict: A call that does not fit what WeCom documents fails the test: at once where the client is
            `fake.client()`, else at the end of the `with` block.
        virtual_clock: Waiting (between repeats of a callback) takes no real time.
        empty: Without the members and departments that a fake has otherwise.
        stateless: Answer each valid call with the example of the documentation, whatever is kept.
        real: The app that is there has the rights of a self-built one: it may not write the address book, and sees no
            mobile numbers and mail. What is used has to be made before, such as webhooks.
        seed: Make ids, secrets and tokens of this text: who does not know it cannot guess them.
        keep_calls: How many calls the log holds; older ones leave it, and are counted still.
    """

    _spec: ClassVar[SpecTables]
    """Generated classes set it."""

    def __init__(
        self,
        *,
        corp_id: str | None = None,
        secret: str | None = None,
        agent_id: int | None = None,
        token: str | None = None,
        encoding_aes_key: str | None = None,
        strict: bool = False,
        virtual_clock: bool = True,
        empty: bool = False,
        stateless: bool = False,
        real: bool = False,
        seed: str | None = None,
        keep_calls: int = KEPT,
    ) -> None:
        given: dict[str, Any] = {
            "corp_id": corp_id,
            "secret": secret,
            "agent_id": agent_id,
            "token": token,
            "encoding_aes_key": encoding_aes_key,
        }
        made = FakeCredentials() if seed is None else FakeCredentials.of(seed)
        known = made._replace(**{name: value for name, value in given.items() if value is not None})
        self.strict = strict
        self.clock = Clock(virtual_clock)
        self._parts = FakeComponents(
            self._spec,
            self.clock,
            known,
            lambda: self.base_url,
            strict=strict,
            empty=empty,
            stateless=stateless,
            real=real,
            keep_calls=keep_calls,
        )
        self.state = self._parts.state
        """Everything that is kept: `dump()`, `load()`, `reset()`."""
        self.calls = self._parts.calls
        """Every call with what is wrong with it, oldest first."""
        self.errors = self._parts.errors
        """Exceptions of the app's handlers: a test that expects one takes it out by `pop()` or `clear()`."""
        self.asgi = FakeApp(self.handle)
        """The fake as an ASGI app."""
        self.asgi.pages[FILES] = FilePage(self.state)
        self.asgi.pages[ABILITIES] = self._parts.abilities
        self.asgi.websockets[BOTS] = self._parts.bots.serve_websocket
        self.asgi.websockets[DEVICES] = self._parts.devices.serve_websocket
        self._guard = HostCheck(self.asgi)
        self.connections = Connections()
        """The connections to the server, of now and before."""
        self._server: ServerThread | None = None
        self.add_corp(known.corp_id)
        kind = "self_built" if real else None
        self.app = self.add_app(known.secret, agent_id=known.agent_id, corp_id=known.corp_id, kind=kind)
        """The app that is there from the beginning."""
        self.state.keep_as_first()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.corp_id} {self._server.url if self._server else 'in process'}>"

    # -- who is there

    add_corp = delegated("_parts.accounts", FakeAccounts.add_corp)
    add_app = delegated("_parts.accounts", FakeAccounts.add_app)
    add_suite = delegated("_parts.accounts", FakeAccounts.add_suite)
    add_provider = delegated("_parts.accounts", FakeAccounts.add_provider)
    add_merchant = delegated("_parts.accounts", FakeAccounts.add_merchant)
    add_account = delegated("_parts.accounts", FakeAccounts.add_account)

    @property
    def corp_id(self) -> str:
        return self.app.corp_id

    @property
    def secret(self) -> str:
        return self.app.secret

    @property
    def agent_id(self) -> int:
        return cast(int, self.app.agent_id)

    @property
    def token(self) -> str:
        """The Token of the app's callback settings."""
        return self.app.token

    @property
    def encoding_aes_key(self) -> str:
        return self.app.encoding_aes_key

    # -- what is answered

    on = delegated("_parts.faults", Faults.on)
    fail = delegated("_parts.faults", Faults.fail)
    limit = delegated("_parts.faults", Faults.limit)
    clear_faults = delegated("_parts.faults", Faults.clear)
    expire_tokens = delegated("_parts.tokens", Tokens.expire)
    set_tokens = delegated("_parts.tokens", Tokens.change)
    listen = delegated("_parts.observers", FakeObservers.listen)
    follow = delegated("_parts.observers", FakeObservers.follow)

    def check(self) -> None:
        """Fail if a call did not fit what WeCom documents, or a handler raised an exception, and no error told of it.

        Raises:
            InvalidCallError: Its text has the JSON pointer, the sent value and the page's address of each.
            HandlerFailedError: Its cause is the exception.
        """
        self.calls.check()
        self.errors.check()

    @property
    def faults(self) -> list[Fault]:
        """The failures that `fail` and `on` asked for, and that are still to come."""
        return self._parts.faults.waiting

    @property
    def tokens(self) -> list[str]:
        """All tickets and tokens that were given out, for tests of what must not be shown."""
        return self._parts.tokens.values

    def handle(self, received: ReceivedRequest) -> Answer:
        """Answer a request, in whichever way it came. How the answer is to be sent is said in it.

        Raises:
            InvalidCallError: `strict`, a client in this process calls, and the call does not fit what WeCom documents.
        """
        outcome = self._parts.engine.handle(received)
        self._parts.observers.tell(outcome.call)
        for change in outcome.changes:
            self._parts.deliveries.announce(change)
        if self.strict and outcome.call.problems and not received.came_by_socket:
            self.calls.check()
        return outcome.answer

    # -- callbacks and people

    subscribe = delegated("_parts.deliveries", CallbackDispatcher.subscribe)
    unsubscribe_all = delegated("_parts.deliveries", CallbackDispatcher.unsubscribe_all)
    push = delegated("_parts.deliveries", CallbackDispatcher.push)
    settle = delegated("_parts.deliveries", CallbackDispatcher.settle)
    seal = delegated("_parts.deliveries", CallbackDispatcher.seal)
    seal_check = delegated("_parts.deliveries", CallbackDispatcher.seal_check)
    unseal = delegated("_parts.deliveries", CallbackDispatcher.unseal)
    sample_callback = delegated("_parts.deliveries", CallbackDispatcher.sample_callback)
    member = delegated("_parts.people", People.member)
    customer = delegated("_parts.people", People.customer)
    approve = delegated("_parts.people", People.approve)
    reject = delegated("_parts.people", People.reject)
    authorize = delegated("_parts.people", People.authorize)
    act = delegated("_parts.people", People.act)

    @property
    def actions(self) -> Mapping[str, Action]:
        """What people can do: `act(name, …)`, with the values that it takes."""
        return self._parts.people.actions

    bot = delegated("_parts.bots", Bots.bot)
    device = delegated("_parts.devices", Devices.device)

    @property
    def callback_url(self) -> str:
        """The address that gets what people do: that of who subscribed last; "" where nobody did, or a router."""
        return self._parts.deliveries.address

    @property
    def pushes(self) -> list[PushedCallback]:
        """Every callback that was pushed, with the app's answer."""
        return self._parts.deliveries.pushes

    @property
    def sent(self) -> list[SentMessage]:
        """The messages that apps sent, as people see them, oldest first."""
        return self._parts.people.sent

    @property
    def bots(self) -> list[FakeBot]:
        """All AI bots that there are."""
        return self._parts.bots.bots

    @property
    def devices(self) -> list[FakeDevice]:
        """All devices that there are."""
        return self._parts.devices.devices

    @property
    def known_callbacks(self) -> CallbackTable:
        """All callbacks that can be pushed."""
        return self._spec.callbacks

    # -- how it is reached

    def start(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        tls: ssl.SSLContext | None = None,
        allow_hosts: Iterable[str] = (),
    ) -> Self:
        """Serve on loopback. Not needed for `client()`, which calls in process.

        Args:
            host: Its name or address.
            port: 0 for a free one.
            tls: Speak https, with the certificate of this context (`ssl.PROTOCOL_TLS_SERVER`).
            allow_hosts: Names by which it may be called, beside this one, addresses and localhost: that of a container.
        """
        self._guard.allow(host, *allow_hosts)
        if self._server is None:
            from .serving import ServerThread

            self._server = ServerThread(self._guard, host, port, tls=tls, connections=self.connections)
            self._parts.service.base_url = self._server.url
        return self

    def close(self) -> None:
        """Stop serving, and wait for callbacks that are under way."""
        self.settle(5, background=self.strict)
        self.errors.end()
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()
        if self.strict and kind is None:
            self.check()

    def client_for(self, cls: type[C], /, **settings: Any) -> C:
        """A client of any class with the credentials that this fake has for it, which calls it in process.

        Args:
            cls: Such as `AsyncWeComClient`, `SuiteClient` after `add_suite()`, or `Archive`, which needs no library.
            settings: Its settings.

        Raises:
            ConfigurationError: Nobody here has such credentials: add a suite, a provider, … before.
        """
        return self.client_of(cls, *self._parts.accounts.credentials(cls), **settings)

    def client_of(self, cls: type[C], /, *arguments: Any, **settings: Any) -> C:
        """A client of any class that calls this fake in process.

        Args:
            cls: Such as `ProviderClient`.
            arguments: Its own: ids and secrets.
            settings: Its other settings.
        """
        if "library" in signature(cls).parameters:
            from .archive import archive_of  # not before somebody reads the archive

            return archive_of(cls, arguments, settings, self.state, self.clock)
        return in_process(cls(*arguments, **settings), self.handle)

    @property
    def base_url(self) -> str:
        """The address to give to a client or an app: `WeComClient(…, base_url=fake.base_url)`. Starts the server."""
        self.start()
        assert self._server is not None  # noqa: S101
        return self._server.url
