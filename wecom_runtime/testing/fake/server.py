"""A fake WeCom for tests, in the process of the test: on loopback, without sockets, or both.

    with FakeWeCom() as fake:
        client = fake.client()
        client.user.get("zhangsan")
        fake.member("zhangsan").write("hi", to=router)

Nothing is global: each fake has its own corp, state, clock and log of calls.
"""

from __future__ import annotations

from inspect import signature
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast
from urllib.parse import urlsplit

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

from .accounts import FakeAccounts
from .asgi import FakeApp
from .assumptions import Assumptions
from .bots.abilities import PREFIX as ABILITIES
from .bots.chats import PATH as BOTS
from .bots.registry import Bots
from .calls import MAX_CALLS
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
from .host_check import HOSTS, HostCheck
from .observers import FakeObservers
from .office.grants import PREFIX as OFFICE
from .office.server import COMMANDS
from .people import People
from .tokens import Tokens
from .transports import in_process
from .wire import Answer, ReceivedRequest

if TYPE_CHECKING:
    import ssl
    from collections.abc import Collection, Iterable, Mapping
    from pathlib import Path
    from types import TracebackType

    from typing_extensions import Self

    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.errors import ErrorTable
    from wecom_runtime.testing.payloads import Validator

    from .actions import Action
    from .bots.bot import FakeBot
    from .devices.device import FakeDevice
    from .members import SentMessage
    from .proxy import FakeProxy
    from .pushing import PushedCallback
    from .recording import Recorder
    from .serving import ServerThread

C = TypeVar("C")


class BaseFake:
    """A fake WeCom for tests.

    Args:
        corp_id: The id of the first corp. This and the next four have public default values.
        secret: The secret of the first app.
        agent_id: The agent id of the first app.
        token: The Token of the app's callback settings.
        encoding_aes_key: The EncodingAESKey of the app's callback settings.
        strict: Whether a call that differs from WeCom's documentation fails the test: immediately for calls of
            `fake.client()`, else at the end of the `with` block.
        virtual_clock: Whether waits, such as those between repeats of a callback, take no real time.
        empty: Whether to begin without members and departments.
        stateless: Whether to answer each valid call with the documented example instead of the state.
        real: Whether the first app has the rights of a self-built app: it cannot write the address book, and does not
            see mobile numbers and mail. Objects such as webhooks must be created before their use.
        seed: A text from which ids, secrets and tokens are derived; they cannot be guessed without it.
        keep_calls: The maximum number of calls in the log. Older calls are removed, but still counted.
    """

    _spec: ClassVar[SpecTables]
    """The generated tables; set by generated classes."""

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
        keep_calls: int = MAX_CALLS,
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
        """The state: `dump()`, `load()`, `reset()`."""
        self.calls = self._parts.calls
        """The log of calls with their problems, oldest first."""
        self.errors = self._parts.errors
        """The exceptions of the app's handlers. A test that expects one removes it by `pop()` or `clear()`."""
        self.asgi = FakeApp(self.handle)
        """The fake as an ASGI app."""
        self.asgi.pages[FILES] = FilePage(self.state, self.clock)
        self.asgi.pages[ABILITIES] = self._parts.abilities
        self.asgi.pages[OFFICE] = self._parts.grants
        self.asgi.websockets[BOTS] = self._parts.bots.serve_websocket
        self.asgi.websockets[DEVICES] = self._parts.devices.serve_websocket
        self._host_check = HostCheck(self.asgi)
        self.connections = Connections()
        """The client connections of the server."""
        self._server: ServerThread | None = None
        self._proxies: list[FakeProxy] = []
        self._recorder: Recorder | None = None
        self._has_waited = False
        self.add_corp(known.corp_id)
        kind = "self_built" if real else None
        self.app = self.add_app(known.secret, agent_id=known.agent_id, corp_id=known.corp_id, kind=kind)
        """The first app."""
        self.state.set_initial()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.corp_id} {self._server.url if self._server else 'in process'}>"

    # -- accounts

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

    # -- answers and faults

    on = delegated("_parts.faults", Faults.on)
    fail = delegated("_parts.faults", Faults.fail)
    limit = delegated("_parts.faults", Faults.limit)
    assume = delegated("_parts.assumptions", Assumptions.assume)
    clear_faults = delegated("_parts.faults", Faults.clear)
    expire_tokens = delegated("_parts.tokens", Tokens.expire)
    set_tokens = delegated("_parts.tokens", Tokens.change)
    listen = delegated("_parts.observers", FakeObservers.listen)
    follow = delegated("_parts.observers", FakeObservers.follow)

    def check(self) -> None:
        """Fail if a call differs from WeCom's documentation or a handler raised, and no error has reported it.

        Raises:
            InvalidCallError: Its text has the JSON pointer, the sent value and the official page of each problem.
            HandlerFailedError: Its cause is the exception.
        """
        self.calls.check()
        self.errors.check()

    def check_handlers(self) -> None:
        """Fail if a handler raised an exception that nobody has looked at.

        Raises:
            HandlerFailedError: Its cause is the exception.
        """
        self.errors.check()

    @property
    def faults(self) -> list[Fault]:
        """The faults and answers set by `fail` and `on` that are not used up."""
        return self._parts.faults.waiting

    @property
    def tokens(self) -> list[str]:
        """All issued tickets and tokens, for tests that secrets are hidden."""
        return self._parts.tokens.values

    def handle(self, received: ReceivedRequest) -> Answer:
        """Answer a request. The answer includes its transmission faults.

        Raises:
            InvalidCallError: With `strict`, for a client in this process: the call differs from the documentation.
        """
        if self._recorder is not None:
            return self._recorder.handle(received)
        is_command = received.path.startswith(COMMANDS)
        outcome = (self._parts.office if is_command else self._parts.engine).handle(received)
        self._parts.observers.notify(outcome.call)
        for change in outcome.changes:
            self._parts.deliveries.announce(change)
        if self.strict and outcome.call.problems and not received.came_by_socket:
            self.calls.check()
        return outcome.answer

    def record(self, path: Path, *, service: str | None = None, allow_calls: bool = False) -> None:
        """Pass calls on to the real service from now on, and write them to a file without the data of the company.

        Args:
            path: The file, which may not exist yet.
            service: The address of the service; that of WeCom if left out.
            allow_calls: Whether to pass on calls that change data; otherwise only calls that read.

        Raises:
            ConfigurationError: The file exists.
        """
        from .recording import SERVICE, Recorder

        tokens = self._parts.tokens
        self._recorder = Recorder(
            path,
            self._spec.engine.endpoints,
            lambda path: tokens.kind_at(path) is not None,
            service or SERVICE,
            allow_calls=allow_calls,
        )

    def replay(self, path: Path) -> None:
        """Answer calls by a recording. The fake itself gives out tokens, and answers calls that were not recorded.

        Args:
            path: The file that `record` has written.

        Raises:
            ConfigurationError: The file is not a recording.
        """
        from .recording import Replay

        replay = Replay(path)
        for recorded in replay.paths:
            if self._parts.tokens.kind_at(recorded) is None:
                self.on(recorded, replay.answer)

    # -- callbacks and people

    subscribe = delegated("_parts.deliveries", CallbackDispatcher.subscribe)
    callback_url_of = delegated("_parts.deliveries", CallbackDispatcher.callback_url_of)
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
        """The actions of people by name, for `act(name, …)`, with their values."""
        return self._parts.people.actions

    bot = delegated("_parts.bots", Bots.bot)
    device = delegated("_parts.devices", Devices.device)

    @property
    def callback_url(self) -> str:
        """The callback URL of the latest subscription; "" for a router or no subscription."""
        return self._parts.deliveries.callback_url

    @property
    def pushes(self) -> list[PushedCallback]:
        """All pushed callbacks with the app's replies."""
        return self._parts.deliveries.pushes

    @property
    def sent(self) -> list[SentMessage]:
        """The messages that apps sent, oldest first."""
        return self._parts.people.sent

    @property
    def bots(self) -> list[FakeBot]:
        """All AI bots."""
        return self._parts.bots.bots

    @property
    def devices(self) -> list[FakeDevice]:
        """All devices."""
        return self._parts.devices.devices

    @property
    def known_callbacks(self) -> CallbackTable:
        """The table of all callbacks."""
        return self._spec.callbacks

    @property
    def known_errors(self) -> ErrorTable:
        """The table of all errcodes."""
        return self._spec.engine.errors()

    @property
    def validator(self) -> Validator:
        """The checks of requests and replies against the documentation."""
        return self._spec.engine.validator

    # -- server and clients

    def start(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        tls: ssl.SSLContext | None = None,
        allow_hosts: Iterable[str] = (),
    ) -> Self:
        """Start the server on loopback. `client()` does not need it, since it calls in process.

        Args:
            host: The name or address to listen on.
            port: The port; 0 for a free one.
            tls: The TLS context for https, with a certificate (`ssl.PROTOCOL_TLS_SERVER`).
            allow_hosts: Allowed host names in addition to `host`, addresses and localhost, such as a container's name.
        """
        self._host_check.allow(host, *allow_hosts)
        if self._server is None:
            from .serving import ServerThread

            self._server = ServerThread(self._host_check, host, port, tls=tls, connections=self.connections)
            self._parts.service.base_url = self._server.url
        return self

    def finish(self) -> None:
        """Wait for running callbacks and handlers at the end of a test; with `strict`, also do what `check` does.

        Raises:
            InvalidCallError: As for `check`, with `strict`.
            HandlerFailedError: A handler raised an exception that nobody has looked at.
        """
        self._wait()
        if self.strict:
            self.check()
        else:
            self.check_handlers()

    def _wait(self) -> None:
        """Wait once: a handler that still runs afterwards is not waited for again."""
        if not self._has_waited:
            self._has_waited = True
            self.settle(5 if self.strict else 1)

    def start_proxy(self, port: int = 0, *, pass_hosts: Collection[str] = ()) -> FakeProxy:
        """Start an HTTPS proxy on loopback in front of qyapi.weixin.qq.com and openws.work.weixin.qq.com.

        Programs with fixed hosts call the fake if `HTTPS_PROXY` is the `url` of the proxy, and if they trust its
        `certificate`. The certificate is made for the call and valid for these two hosts only.

        Args:
            port: The port; 0 for a free one.
            pass_hosts: Other hosts, whose connections are passed on unread.
        """
        from .certificates import CertificateAuthority
        from .proxy import FakeProxy

        if urlsplit(self.base_url).scheme != "http":
            raise ConfigurationError(say("the proxy needs a server without TLS"))
        assert self._server is not None  # noqa: S101 - base_url starts it
        self._host_check.allow(*HOSTS)
        self.asgi.websockets["/"] = self._parts.bots.serve_websocket
        proxy = FakeProxy(self._server.port, CertificateAuthority(HOSTS), pass_hosts, port)
        self._proxies.append(proxy)
        return proxy

    def close(self) -> None:
        """Wait for running callbacks and stop the server."""
        self._wait()
        self.errors.end()
        while self._proxies:
            self._proxies.pop().close()
        server, self._server = self._server, None
        if server is not None:
            server.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()
        if kind is not None:  # the exception of the block is never replaced
            return
        if self.strict:
            self.check()
        else:
            self.check_handlers()

    def client_for(self, cls: type[C], /, **settings: Any) -> C:
        """Return a client of any class that calls this fake in process, with credentials of this fake.

        Args:
            cls: Such as `AsyncWeComClient`, `SuiteClient` after `add_suite()`, or `Archive`, which needs no library.
            settings: The settings of the client.

        Raises:
            ConfigurationError: No account has such credentials: add a suite, a provider, … first.
        """
        return self.client_of(cls, *self._parts.accounts.credentials(cls), **settings)

    def client_of(self, cls: type[C], /, *arguments: Any, **settings: Any) -> C:
        """Return a client of any class that calls this fake in process.

        Args:
            cls: Such as `ProviderClient`.
            arguments: The positional arguments of the client: ids and secrets.
            settings: The settings of the client.
        """
        if "library" in signature(cls).parameters:
            from .archive import archive_of  # imported only if a test reads the archive

            return archive_of(cls, arguments, settings, self.state, self.clock)
        return in_process(cls(*arguments, **settings), self.handle)

    @property
    def base_url(self) -> str:
        """The URL for clients and apps: `WeComClient(…, base_url=fake.base_url)`. Access starts the server."""
        self.start()
        assert self._server is not None  # noqa: S101
        return self._server.url
