"""A WeCom to test against, in the process of the test: on loopback, without sockets, or both.

    with FakeWeCom() as fake:
        client = fake.client()
        client.user.get("zhangsan")
        fake.member("zhangsan").write("hi", to=router)

Nothing is global: each fake has its own corp, state, clock and log of calls.
"""

from __future__ import annotations

import base64
import inspect
import queue
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeVar, cast

import attrs

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.suggestions import did_you_mean
from wecom_runtime.testing.samples import Samples

from .asgi import FakeApp, Receive, Scope, Send, reply, to_received
from .calls import CallLog, FakeCall, InvalidCallError
from .clock import Clock
from .engine import Engine, Tables
from .faults import Fault, GivenAnswer, Limit
from .members import Customer, Member, SentMessage
from .pushing import CallbackNotAnsweredError, Given, Messages, Push, Pusher, Router, Settings, Target
from .state import GLOBAL, Record, State
from .steps import Owner, StateChange, run
from .tokens import Tokens
from .transports import AsyncInProcessTransport, InProcessTransport
from .wire import Answer, Received

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from wecom_runtime.callbacks.reply import Reply
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.tokens.kinds import TokenTable

    from .serving import ServerThread

C = TypeVar("C")

CORP_ID = "ww0123456789abcdef"
SECRET = "secret-of-the-app"  # noqa: S105 - of a fake
AGENT_ID = 1000002
TOKEN = "token-of-the-app"  # noqa: S105
AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"


class ActionResult(NamedTuple):
    """What became of an action."""

    reply: Reply | None
    """The app's reply to the callback that it pushed; None for none."""
    response: Mapping[str, Any]
    """What the action gives to who acts, such as the code of a login."""


@attrs.frozen
class App:
    """An app of a corp: its credentials and callback settings."""

    corp_id: str
    agent_id: Any
    secret: str = attrs.field(repr=False)
    token: str = attrs.field(repr=False)
    encoding_aes_key: str = attrs.field(repr=False)
    name: str = ""

    @property
    def settings(self) -> Settings:
        return Settings(self.token, self.encoding_aes_key, self.corp_id)


@attrs.frozen
class Suite:
    """A third-party app."""

    suite_id: str
    suite_secret: str = attrs.field(repr=False)
    suite_ticket: str = attrs.field(repr=False)
    token: str = attrs.field(repr=False)
    encoding_aes_key: str = attrs.field(repr=False)

    @property
    def settings(self) -> Settings:
        return Settings(self.token, self.encoding_aes_key, self.suite_id)


@attrs.frozen
class _Subscriber:
    to: Target
    events: frozenset[str]
    """Values of selectors that it wants; all if empty."""
    owner: Owner


class SpecTables(NamedTuple):
    """The generated tables that a fake is made of."""

    engine: Tables
    callbacks: CallbackTable
    replies: ReplyTable
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
        spec = self._spec
        rules = spec.engine.data.rules
        self.strict = strict
        self.clock = Clock(virtual_clock)
        self.state = State(rules["kinds"], self.clock)
        """Everything that is kept: `dump()`, `load()`, `reset()`."""
        self._rules = rules
        self._empty = empty
        self._tokens = Tokens(spec.tokens, rules["tokens"], self.state, self.clock)
        owner = Owner(corp_id, agent_id)
        self._engine = Engine(spec.engine, self.state, self._tokens, self.clock, owner)
        self._engine.stateless = stateless
        self._messages = Messages(spec.callbacks, spec.samples, self._header)
        self._pusher = Pusher(spec.replies, spec.engine.validator, self.clock)
        self.asgi = FakeApp(self._handle)
        """The fake as an ASGI app."""
        self.asgi.pages["/_fake/file"] = self._serve_file
        self.pushes: list[Push] = []
        """Every callback that was pushed, with the app's answer."""
        self._listeners: list[Callable[[FakeCall | Push], None]] = []
        self._subscribers: list[_Subscriber] = []
        self._waiting: queue.Queue[tuple[_Subscriber, StateChange]] = queue.Queue()
        self._worker: threading.Thread | None = None
        self._server: ServerThread | None = None
        self._reported = 0
        self.add_corp(corp_id)
        self.app = self.add_app(
            secret, agent_id=agent_id, corp_id=corp_id, token=token, encoding_aes_key=encoding_aes_key
        )
        """The app that is there from the beginning."""
        self.state.keep_as_first()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.corp_id} {self._server.url if self._server else 'in process'}>"

    # -- who is there

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

    def add_corp(self, corp_id: str, name: str = "示例公司") -> None:
        """One more company, with members and departments of its own."""
        self._put("corp", {"corp_id": corp_id, "name": name})
        if not self._empty:
            with self.state.lock:
                self.state.seed("corp", corp_id)

    def add_app(
        self,
        secret: str,
        *,
        agent_id: int = AGENT_ID,
        corp_id: str | None = None,
        name: str = "应用",
        permissions: Iterable[str] | None = None,
        token: str = TOKEN,
        encoding_aes_key: str = AES_KEY,
    ) -> App:
        """One more app.

        Args:
            secret: Its secret.
            agent_id: Its id.
            corp_id: Of which company; the first one, if left out.
            name: Its name.
            permissions: What it may call: names such as "user" or "message.send"; anything else is 48002. All, if None.
            token: The Token of its callback settings.
            encoding_aes_key: Their EncodingAESKey.
        """
        app = App(corp_id or self.corp_id, agent_id, secret, token, encoding_aes_key, name)
        record = attrs.asdict(app)
        record["permissions"] = None if permissions is None else list(permissions)
        self._put("app", record)
        return app

    def add_suite(
        self,
        suite_id: str = "ww0123456789suite",
        suite_secret: str = "secret-of-the-suite",  # noqa: S107
        suite_ticket: str = "ticket-of-the-suite",
        *,
        token: str = TOKEN,
        encoding_aes_key: str = AES_KEY,
    ) -> Suite:
        """A third-party app."""
        suite = Suite(suite_id, suite_secret, suite_ticket, token, encoding_aes_key)
        self._put("suite", attrs.asdict(suite))
        return suite

    def add_provider(self, corp_id: str, provider_secret: str) -> None:
        """A provider of third-party apps."""
        self._put("provider", {"corp_id": corp_id, "provider_secret": provider_secret})

    def add_account(self, kind: str, **credentials: Any) -> None:
        """Any other holder of credentials that spec/fake/ declares, such as a device."""
        self._put(kind, credentials)

    def _put(self, kind: str, record: Record) -> None:
        with self.state.lock:
            self.state.create(kind, GLOBAL, record)

    # -- running

    def start(self, host: str = "127.0.0.1", port: int = 0) -> Self:
        """Serve on loopback. Not needed for `client()`, which calls in process."""
        if self._server is None:
            from .serving import ServerThread

            self._server = ServerThread(self.asgi, host, port)
            self._engine.base_url = self._server.url
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
        for kind in self._accounts:
            for account in self.state.all(kind, GLOBAL):
                if wanted and all(name in account for name in wanted):
                    return self.client_of(cls, *(account[name] for name in wanted), **settings)
        raise ConfigurationError(f"nobody here has {' and '.join(wanted)} for {cls.__name__}: add it first")

    @property
    def _accounts(self) -> list[str]:
        """The kinds of records that hold credentials."""
        named = (rule.get("account") for rule in self._rules["tokens"].values())
        return [name for name in dict.fromkeys(named) if name and self.state.kinds[name].scope == "global"]

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
        connection.transport = transport(self._handle, connection.base_url)
        return client

    def _handle(self, received: Received) -> Answer:
        outcome = self._engine.handle(received)
        self._tell(outcome.call)
        for change in outcome.changes:
            self._announce(change)
        if self.strict and outcome.call.problems and not _came_by_socket(received):
            self._reported = len(self.calls.invalid)
            raise InvalidCallError(outcome.call.explain())
        return outcome.answer

    def listen(self, listener: Callable[[FakeCall | Push], None]) -> None:
        """Have a function called with every call and every callback."""
        self._listeners.append(listener)

    def _tell(self, what: FakeCall | Push) -> None:
        for listener in self._listeners:
            listener(what)

    # -- what was asked, and what is answered

    @property
    def calls(self) -> CallLog:
        """Every call with what is wrong with it, oldest first."""
        return self._engine.calls

    @property
    def sent(self) -> list[SentMessage]:
        """The messages that apps sent, as people see them, oldest first."""
        return [SentMessage.of(record) for _, record in self.state.everywhere("message")]

    def check(self) -> None:
        """Fail if a call did not fit what WeCom documents.

        Raises:
            InvalidCallError: Its text has the JSON pointer, the sent value and the page's address of each.
        """
        invalid = self.calls.invalid[self._reported :]
        if invalid:
            self._reported = len(self.calls.invalid)
            raise InvalidCallError("\n".join(call.explain() for call in invalid))

    def on(self, path: str, answer: GivenAnswer) -> None:
        """Answer a path with something else from now on; one that the spec does not know, too.

        Args:
            path: Such as "/cgi-bin/user/get".
            answer: The fields of the answer; several of them for one call after the other, the last one from then on;
                bytes for a file; or a function that gets the call and returns one of these.
        """
        self._engine.faults.answer(path, answer)

    def fail(
        self,
        path: str,
        *,
        errcode: int | None = None,
        errmsg: str | None = None,
        status: int | None = None,
        delay: float = 0.0,
        reset: bool = False,
        times: int | None = None,
    ) -> None:
        """Have calls of a path fail.

        Args:
            path: Such as "/cgi-bin/user/get"; "*" for every path.
            errcode: Answer with this error.
            errmsg: Its text.
            status: Answer with this HTTP status.
            delay: Wait so many seconds first. On its own: then answer as always.
            reset: Break the connection.
            times: How often; always, if None.
        """
        if errcode is None and status is None and not delay and not reset:
            raise ConfigurationError("say how it fails: errcode=, status=, delay= or reset=True")
        if path != "*" and path not in self._spec.engine.endpoints:
            near = did_you_mean(path, self._spec.engine.endpoints)
            if near:
                raise ConfigurationError(f"{path} is no endpoint{near}")
        self._engine.faults.fail(Fault(path, errcode, errmsg, status, delay, reset, times))

    def limit(self, path: str, calls: int, seconds: float = 60.0) -> None:
        """Refuse calls of a path that come too often, as WeCom does: 45009. Time is the fake's clock.

        Args:
            path: Such as "/cgi-bin/user/get"; "*" for every path, each call counting for all.
            calls: How many are allowed.
            seconds: Within which time.
        """
        self._engine.faults.limit(Limit(path, calls, seconds, self._rules["refusals"]["limit"]))

    def clear_faults(self) -> None:
        """Forget what `on`, `fail` and `limit` said."""
        self._engine.faults.clear()

    def expire_tokens(self) -> None:
        """Every token that was given out is too old from now on: 42001."""
        self._tokens.expire()

    @property
    def tokens(self) -> list[str]:
        """All tokens that were given out, for tests of what must not be shown."""
        return self._tokens.values

    # -- callbacks

    def subscribe(self, to: Target, *events: str, app: App | Suite | None = None, check: bool = True) -> None:
        """Have callbacks sent to an app: those of actions, and what changes of the state push.

        Args:
            to: Its callback address, or its router.
            events: What it wants, such as "change_contact"; everything, if none is named.
            app: Which app it is; the first one, if left out.
            check: Check the address first, as the admin console does.

        Raises:
            CallbackNotAnsweredError: The address does not answer the check.
        """
        known = app or self.app
        owner = (
            Owner(self.corp_id, "", known.suite_id)
            if isinstance(known, Suite)
            else Owner(known.corp_id, known.agent_id)
        )
        if check and not self._pusher.check_address(to, self._settings(owner)):
            raise CallbackNotAnsweredError(f"{to} does not answer the check of a callback address: see Token and keys")
        self._subscribers.append(_Subscriber(to, frozenset(events), owner))

    def unsubscribe_all(self) -> None:
        """Nobody gets the callbacks of actions and changes any more."""
        self._subscribers.clear()

    @property
    def known_callbacks(self) -> CallbackTable:
        """All callbacks that can be pushed."""
        return self._spec.callbacks

    def sample_callback(self, name: str) -> str:
        """The text of a valid callback, addressed to the app.

        Args:
            name: Of its class.

        Raises:
            ConfigurationError: There is no such callback.
        """
        model = next((entry.model for entry in self._spec.callbacks if entry.model.__name__ == name), None)
        if model is None:
            raise ConfigurationError(f"there is no callback {name!r}")
        return self._messages.sample(model, Owner(self.corp_id, self.agent_id))

    def push(self, callback: Given, to: Target | None = None, *, settings: Settings | None = None) -> Any:
        """Send a callback, encrypted and signed, again after 5 s where no answer comes, and read the answer.

        Args:
            callback: A model, of which the header may be left out; wire data as a mapping; or the text itself.
            to: The app's address, or its router; who subscribed, if left out.
            settings: Token, EncodingAESKey and receive id, where they are not those of the app.

        Returns:
            The reply's model; None where the app only said that it got the callback.

        Raises:
            CallbackNotAnsweredError: The app refused it, failed, or did not answer four times.
            InvalidCallError: `strict` and the reply does not fit what WeCom documents.
        """
        owner = Owner(self.corp_id, self.agent_id)
        if to is None:
            to, owner = self._only_subscriber()
        text, model = self._messages.of(callback, owner)
        return self._push(text, model, to, owner, settings)

    def _push(self, text: str, model: str, to: Target, owner: Owner, settings: Settings | None) -> Any:
        push = self._pusher.push(text, model, to, settings or self._settings(owner, is_bot=text.startswith("{")))
        self._note(push)
        if push.error:
            raise CallbackNotAnsweredError(f"{model} to {push.to}, {push.attempts} times: {push.error}")
        if self.strict and push.problems:
            raise InvalidCallError(f"reply to {model}:\n" + "\n".join(f"  {problem}" for problem in push.problems))
        return push.reply

    def _note(self, push: Push) -> None:
        self.pushes.append(push)
        self._tell(push)

    def _only_subscriber(self) -> tuple[Target, Owner]:
        if not self._subscribers:
            raise ConfigurationError("to whom? Pass to=url_or_router, or call fake.subscribe(url_or_router) before")
        subscriber = self._subscribers[-1]
        return subscriber.to, subscriber.owner

    def _settings(self, owner: Owner, *, is_bot: bool = False) -> Settings:
        if owner.suite_id:
            record = self.state.get("suite", GLOBAL, owner.suite_id)
            receive_id = owner.suite_id
        else:
            apps = self.state.all("app", GLOBAL)
            record = next(one for one in apps if (one["corp_id"], one["agent_id"]) == (owner.corp_id, owner.agent_id))
            receive_id = "" if is_bot else owner.corp_id
        return Settings(record["token"], record["encoding_aes_key"], receive_id)

    def _header(self, owner: Owner) -> Mapping[str, Any]:
        values = {
            "$CORP": owner.corp_id,
            "$APP": owner.agent_id or self.agent_id,
            "$SUITE": owner.suite_id,
            "$NOW": int(self.clock.now()),
            "$NUMBER": 7_000_000_000_000_000_000 + self.state.number("callback"),
        }
        return {name: values.get(value, value) for name, value in self._rules["callbacks"]["header"].items()}

    def _announce(self, change: StateChange) -> None:
        """Tell who subscribed about a change: routers at once, addresses in a thread."""
        for subscriber in list(self._subscribers):
            if not _concerns(subscriber, change):
                continue
            if isinstance(subscriber.to, str):
                self._start_worker()
                self._waiting.put((subscriber, change))
            else:
                self._deliver(subscriber, change)

    def _deliver(self, subscriber: _Subscriber, change: StateChange) -> None:
        text, model = self._messages.of_change(change)
        self._note(self._pusher.push(text, model, subscriber.to, self._settings(subscriber.owner)))

    def _start_worker(self) -> None:
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="fake WeCom's callbacks", daemon=True)
            self._worker.start()

    def _work(self) -> None:
        while True:
            subscriber, change = self._waiting.get()
            try:
                self._deliver(subscriber, change)
            finally:
                self._waiting.task_done()

    def settle(self, timeout: float = 10.0) -> bool:
        """Wait until the callbacks of all changes have been sent; whether they were within `timeout` seconds."""
        waiting = self._waiting
        with waiting.all_tasks_done:
            return waiting.all_tasks_done.wait_for(lambda: not waiting.unfinished_tasks, timeout)

    # -- people

    def member(self, userid: str) -> Member:
        """A member, who can write to the app, press buttons, and log in."""
        return Member(self.act, userid, lambda name: [one for one in self.sent if name in one.to])

    def customer(self, external_userid: str) -> Customer:
        """A customer, who can write to a customer-service account."""
        return Customer(self.act, external_userid)

    def approve(self, sp_no: str, *, to: Target | None = None) -> Any:
        """Approve an application: its state changes, and the app is told."""
        return self.act("approve", to=to, sp_no=sp_no).reply

    def reject(self, sp_no: str, *, to: Target | None = None) -> Any:
        """Reject an application."""
        return self.act("reject", to=to, sp_no=sp_no).reply

    def authorize(
        self, suite: Suite, corp_id: str, *, agent_id: int = AGENT_ID, state: str = "", to: Target | None = None
    ) -> str:
        """Have the administrator of a company install a third-party app; returns the auth_code.

        Args:
            suite: The app.
            corp_id: The company.
            agent_id: The app's id there.
            state: Of the installation page.
            to: The app's address or router: gets `create_auth`. Nobody is told if left out.
        """
        number = self.state.number("permanent_code")
        values = {
            "permanent_code": f"permanent-code-{number}",
            "name": "示例客户",
            "agent_id": agent_id,
            "state": state,
        }
        if self.state.find("corp", GLOBAL, corp_id) is None:
            self.add_corp(corp_id)
        result = self.act("authorize", to=to, suite=suite, tell=to is not None, corp_id=corp_id, **values)
        return str(result.response["auth_code"])

    def act(
        self,
        action: str,
        /,
        *,
        to: Target | None = None,
        suite: Suite | None = None,
        tell: bool = True,
        **values: Any,
    ) -> ActionResult:
        """Carry out an action that spec/fake/ declares.

        Args:
            action: Its name.
            to: Who gets what it pushes; who subscribed, if left out.
            suite: The third-party app that it is about.
            tell: Whether anybody is told.
            values: What the action needs.

        Raises:
            ConfigurationError: There is no such action.
            CallbackNotAnsweredError: The app failed.
        """
        steps = self._rules["actions"].get(action)
        if steps is None:
            raise ConfigurationError(f"there is no action {action!r}{did_you_mean(action, self._rules['actions'])}")
        owner = Owner(self.corp_id, self.agent_id, suite.suite_id if suite is not None else "")
        scene = self._engine.scene(owner, values)
        with self.state.lock:
            run(steps, scene)
        reply: Reply | None = None
        for change in scene.changes if tell else ():
            target, receiver = (to, owner) if to is not None else self._only_subscriber()
            reply = self._push(*self._messages.of_change(change), target, receiver, None)
        return ActionResult(reply, scene.response)

    async def _serve_file(self, scope: Scope, receive: Receive, send: Send) -> None:
        """What links in answers lead to: /_fake/file/<kind>/<key>."""
        received = to_received(scope, b"")
        kind, _, key = received.path.removeprefix("/_fake/file/").partition("/")
        record = self._find_file(kind, key) if kind in self.state.kinds else None
        if record is None:
            await reply(send, Answer(b"no such file", 404, {"Content-Type": "text/plain"}))
            return
        content, name = base64.b64decode(record.get("content") or ""), record.get("filename") or "file.bin"
        wanted = received.headers.get("range", "")
        await reply(send, Answer.of_file(content, name, record.get("content_type") or "", wanted))

    def _find_file(self, kind: str, key: str) -> Record | None:
        with self.state.lock:
            found = self.state.everywhere(kind)
            return next((one for _, one in found if str(one[self.state.kinds[kind].key]) == key), None)


def _concerns(subscriber: _Subscriber, change: StateChange) -> bool:
    if subscriber.owner.suite_id != change.owner.suite_id and change.owner.suite_id:
        return False
    if subscriber.owner.corp_id != change.owner.corp_id and not change.owner.suite_id:
        return False
    return not subscriber.events or bool(subscriber.events & set(change.selects.values()))


def _came_by_socket(received: Received) -> bool:
    return "host" in received.headers


__all__ = ["App", "BaseFake", "Callback", "Router", "SpecTables", "Suite"]
