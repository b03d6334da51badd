"""A WeCom to test against, in the process of the test: on loopback, without sockets, or both.

    with FakeWeCom() as fake:
        client = fake.client()
        client.user.get("zhangsan")
        fake.member("zhangsan").write("hi", to=router)

Nothing is global: each fake has its own corp, state, clock and log of calls.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar, cast

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.testing.samples import Samples

from .accounts import AES_KEY, AGENT_ID, CORP_ID, SECRET, TOKEN, Accounts
from .asgi import FakeApp
from .bots.bot import FakeBot
from .bots.exchange import PATH as BOTS
from .bots.exchange import Exchange
from .bots.registry import Bots
from .calls import CallLog
from .checks import Checks
from .clock import Clock
from .deliveries import Deliveries
from .engine import Engine, Tables
from .faults import Faults
from .files import PREFIX, FilePage
from .forwarding import forwarded
from .members import SentMessage
from .observers import Observers
from .people import People
from .pushing import Messages, Push, Pusher
from .service import Service
from .signatures import Signatures
from .state import State
from .steps import Owner
from .tokens import Tokens
from .transports import AsyncInProcessTransport, InProcessTransport
from .wire import Answer, Received

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from wecom_runtime.callbacks.frame_table import FrameTable
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.tokens.kinds import TokenTable

    from .serving import ServerThread

C = TypeVar("C")


class SpecTables(NamedTuple):
    """The generated tables that a fake is made of."""

    engine: Tables
    callbacks: CallbackTable
    replies: ReplyTable
    frames: FrameTable
    tokens: TokenTable
    samples: Samples


class BaseFake:
    """A WeCom to test against.

    Args:
        corp_id: The corp that is there from the beginning.
        secret: The secret of its app.
        agent_id: The app's id.
        token: The Token of the app's callback settings.
        encoding_aes_key: Their EncodingAESKey.
        strict: A call that does not fit what WeCom documents fails the test: at once where the client is
            `fake.client()`, else at the end of the `with` block.
        virtual_clock: Waiting (between repeats of a callback) takes no real time.
        empty: Without the members and departments that a fake has otherwise.
        stateless: Answer each valid call with the example of the documentation, whatever is kept.
    """

    _spec: ClassVar[SpecTables]
    """Generated classes set it."""

    def __init__(
        self,
        *,
        corp_id: str = CORP_ID,
        secret: str = SECRET,
        agent_id: int = AGENT_ID,
        token: str = TOKEN,
        encoding_aes_key: str = AES_KEY,
        strict: bool = False,
        virtual_clock: bool = True,
        empty: bool = False,
        stateless: bool = False,
    ) -> None:
        spec, data = self._spec, self._spec.engine.data
        rules, first = data.rules, Owner(corp_id, agent_id)
        self.strict = strict
        self.clock = Clock(virtual_clock)
        self.state = State(rules["kinds"], self.clock)
        """Everything that is kept: `dump()`, `load()`, `reset()`."""
        self.calls = CallLog()
        """Every call with what is wrong with it, oldest first."""
        self._observers = Observers()
        self._accounts = Accounts(self.state, rules["tokens"], first, empty=empty)
        self._faults = Faults(spec.engine.endpoints, rules["refusals"]["limit"])
        self._tokens = Tokens(spec.tokens, rules["tokens"], self.state, self.clock)
        self._service = Service(data, self.state, self._tokens, self.clock, stateless=stateless)
        signatures = Signatures(rules["signatures"], self.state)
        checks = Checks(
            rules["refusals"],
            spec.engine.validator,
            self.state,
            self._tokens,
            self._faults,
            self.clock,
            signatures,
            first,
        )
        self._engine = Engine(spec.engine, self.calls, self._faults, checks, self._service, self.clock)
        messages = Messages(spec.callbacks, spec.samples, rules["callbacks"]["header"], self.state, self.clock, first)
        pusher = Pusher(spec.replies, spec.engine.validator, self.clock)
        self._deliveries = Deliveries(spec.callbacks, messages, pusher, self._accounts, self._observers, strict=strict)
        self._people = People(rules["actions"], self._service.scene, self.state, self._accounts, self._deliveries)
        self.asgi = FakeApp(self.handle)
        """The fake as an ASGI app."""
        self.asgi.pages[PREFIX] = FilePage(self.state)
        exchange = Exchange(
            rules["actions"],
            self._service.scene,
            lambda: self.base_url,
            self.state,
            self.clock,
            spec.callbacks,
            spec.replies,
            messages,
            self._deliveries,
            first,
        )
        self._bots = Bots(exchange, spec.frames, spec.replies, self.state, self.clock, self.calls, self._observers)
        self.asgi.websockets[BOTS] = self._bots.talk
        self._server: ServerThread | None = None
        self.add_corp(corp_id)
        self.app = self.add_app(
            secret, agent_id=agent_id, corp_id=corp_id, token=token, encoding_aes_key=encoding_aes_key
        )
        """The app that is there from the beginning."""
        self.state.keep_as_first()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.corp_id} {self._server.url if self._server else 'in process'}>"

    # -- who is there

    add_corp = forwarded("_accounts", Accounts.add_corp)
    add_app = forwarded("_accounts", Accounts.add_app)
    add_suite = forwarded("_accounts", Accounts.add_suite)
    add_provider = forwarded("_accounts", Accounts.add_provider)
    add_merchant = forwarded("_accounts", Accounts.add_merchant)
    add_account = forwarded("_accounts", Accounts.add_account)

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

    on = forwarded("_faults", Faults.on)
    fail = forwarded("_faults", Faults.fail)
    limit = forwarded("_faults", Faults.limit)
    clear_faults = forwarded("_faults", Faults.clear)
    expire_tokens = forwarded("_tokens", Tokens.expire)
    check = forwarded("calls", CallLog.check)
    listen = forwarded("_observers", Observers.listen)

    @property
    def tokens(self) -> list[str]:
        """All tokens that were given out, for tests of what must not be shown."""
        return self._tokens.values

    def handle(self, received: Received) -> Answer:
        """Answer a request, in whichever way it came.

        Raises:
            ConnectionLost: A test wants the connection to break.
            InvalidCallError: `strict`, a client in this process calls, and the call does not fit what WeCom documents.
        """
        outcome = self._engine.handle(received)
        self._observers.tell(outcome.call)
        for change in outcome.changes:
            self._deliveries.announce(change)
        if self.strict and not received.came_by_socket:
            self.calls.check()
        return outcome.answer

    # -- callbacks and people

    subscribe = forwarded("_deliveries", Deliveries.subscribe)
    unsubscribe_all = forwarded("_deliveries", Deliveries.unsubscribe_all)
    push = forwarded("_deliveries", Deliveries.push)
    settle = forwarded("_deliveries", Deliveries.settle)
    sample_callback = forwarded("_deliveries", Deliveries.sample_callback)
    member = forwarded("_people", People.member)
    customer = forwarded("_people", People.customer)
    approve = forwarded("_people", People.approve)
    reject = forwarded("_people", People.reject)
    authorize = forwarded("_people", People.authorize)
    act = forwarded("_people", People.act)

    bot = forwarded("_bots", Bots.bot)

    @property
    def pushes(self) -> list[Push]:
        """Every callback that was pushed, with the app's answer."""
        return self._deliveries.pushes

    @property
    def sent(self) -> list[SentMessage]:
        """The messages that apps sent, as people see them, oldest first."""
        return self._people.sent

    @property
    def bots(self) -> list[FakeBot]:
        """All AI bots that there are."""
        return self._bots.bots

    @property
    def known_callbacks(self) -> CallbackTable:
        """All callbacks that can be pushed."""
        return self._spec.callbacks

    # -- how it is reached

    def start(self, host: str = "127.0.0.1", port: int = 0) -> Self:
        """Serve on loopback. Not needed for `client()`, which calls in process."""
        if self._server is None:
            from .serving import ServerThread

            self._server = ServerThread(self.asgi, host, port)
            self._service.base_url = self._server.url
        return self

    def close(self) -> None:
        """Stop serving, and wait for callbacks that are under way."""
        self.settle(5)
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

    @property
    def base_url(self) -> str:
        """The address to give to a client or an app: `WeComClient(…, base_url=fake.base_url)`. Starts the server."""
        self.start()
        assert self._server is not None  # noqa: S101
        return self._server.url

    def client_for(self, cls: type[C], /, **settings: Any) -> C:
        """A client of any class with the credentials that this fake has for it, which calls it in process.

        Args:
            cls: Such as `AsyncWeComClient`, or `SuiteClient` after `add_suite()`.
            settings: Its settings.

        Raises:
            ConfigurationError: Nobody here has such credentials: add a suite, a provider, … before.
        """
        wanted = [
            name
            for name, parameter in inspect.signature(cls).parameters.items()
            if parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD)
        ]
        credentials = self._accounts.credentials(wanted) if wanted else None
        if credentials is None:
            raise ConfigurationError(f"nobody here has {' and '.join(wanted)} for {cls.__name__}: add it first")
        return self.client_of(cls, *credentials, **settings)

    def client_of(self, cls: type[C], /, *arguments: Any, **settings: Any) -> C:
        """A client of any class that calls this fake in process.

        Args:
            cls: Such as `ProviderClient`.
            arguments: Its own: ids and secrets.
            settings: Its other settings.
        """
        client = cls(*arguments, **settings)
        connection = cast("Any", client)._connection
        transport = AsyncInProcessTransport if hasattr(cls, "__aenter__") else InProcessTransport
        connection.transport = transport(self.handle, connection.base_url)
        return client
