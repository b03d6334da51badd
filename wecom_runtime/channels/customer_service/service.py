"""Customer service as a channel: messages are fetched when WeCom tells of them, handled once each, and answered."""

from __future__ import annotations

import asyncio
import inspect
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, attribute_at
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.errors import APIError, ConfigurationError, WeComError
from wecom_runtime.flow import Flow, Sleep
from wecom_runtime.handling.channel import Incoming, digest
from wecom_runtime.handling.results import Outcome
from wecom_runtime.handling.sealed_records import RecordSealer
from wecom_runtime.language import say
from wecom_runtime.lazy import load
from wecom_runtime.logs import logger
from wecom_runtime.settings import check_number
from wecom_runtime.storage.values import dump

from .accounts import Accounts
from .answers import Answers, Arrival, codes_of
from .chats import Chats
from .together import Together

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.callbacks.crypto import WeComCrypto
    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.calls.registry import Endpoints
    from wecom_runtime.handling.engine import Engine
    from wecom_runtime.handling.matching.handlers import Responder

    from .table import ServiceTable

WORK = "customer service"
"""What the work is called in lists of what is under way."""
LEASE = 15
LOOK_EVERY = 5.0
"""Seconds between two looks for what other processes have left."""
LONGEST_PAUSE = 600.0
"""Seconds between two tries where WeCom refuses."""
STOP_WAIT = 20.0
"""Seconds that a stop waits for what is handled just now."""
ASK_AGAIN = 0.25
BUSY_WAIT = 60.0
"""Seconds that a message is waited for which another process handles."""


class StoppedError(Exception):
    """The program ends: what is not handled yet is left to the next one."""


class ServiceCore:
    """What the synchronous and the asynchronous channel have in common: everything but how they wait."""

    _table: ClassVar[ServiceTable | None] = None
    _endpoints: ClassVar[Endpoints]

    repeats = False
    awaits = True
    name = "customer service"

    def __init__(
        self,
        client: Any,
        router: Any,
        *,
        parallel: int = 8,
        servicers: bool = False,
        max_age: float | None = 600.0,
        lease: int = LEASE,
    ) -> None:
        check_number("parallel", parallel, least=1, whole=True)
        check_number("max_age, in seconds,", max_age, optional=True)
        check_number("lease, in seconds,", lease, least=1, whole=True)
        table = self._table
        if table is None:
            raise ConfigurationError(say("the spec of this package has no customer service"))
        if inspect.iscoroutinefunction(getattr(client, "request", None)) is not self._is_async:
            needed = say("an asynchronous one") if self._is_async else say("a synchronous one")
            raise ConfigurationError(
                say("{name} needs {needed}", name=f"{type(self).__name__}(client, …)", needed=needed)
            )
        crypto: WeComCrypto | None = router.crypto
        if crypto is None:
            raise ConfigurationError(
                say(
                    "customer service needs a router with the settings of a callback address: "
                    "CallbackRouter(WeComCrypto(…))"
                )
            )
        self._crypto = crypto
        self.records = RecordSealer(*crypto.settings.record_secrets)
        self._prepare()
        self._facts = table
        self._client = client
        self._corp = str(client.corp_id)
        self._engine: Engine = router.engine
        self._parallel = parallel
        self._with_servicers = servicers
        self._max_age = max_age
        paths = (table.fetch, table.send, table.greet, table.state, table.hand_over)
        self._operations: dict[str, Operation[Any]] = {path: self._endpoints[path] for path in paths}
        prefix = f"{self._corp}:kf"
        self._accounts = Accounts(client.storage, prefix, lease)
        self._chats = Chats(client.storage, prefix, table.hours)
        self._answers = Answers(table, self._operations, self._call, self._chats)
        self._is_watching = False
        self._later: dict[str, tuple[float, float]] = {}
        """Accounts where it failed: the last pause, and when the watcher tries again."""
        self._engine.attach(self)
        self._engine.lifecycle.on_drain.append(self._stop)
        router.on(load(table.told_by))(self._handler())

    _is_async: ClassVar[bool] = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._corp}>"

    def _prepare(self) -> None:
        """Make what the watcher needs."""

    def _handler(self) -> Callable[[Any], Any]:
        """Return what handles that WeCom told of something."""
        raise NotImplementedError

    def _stop(self) -> None:
        self._is_watching = False

    def _call(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Flow[Any]:
        flow: Flow[Any] = self._client._caller.call_flow(operation, arguments)
        return flow

    # -- the interface of channels

    def text_of(self, incoming: Incoming) -> str:
        """Return a message as JSON."""
        return dump(unstructure(incoming.message))

    def responder_to(self, incoming: Incoming) -> Responder | None:
        """Return what sends to the customer."""
        raise NotImplementedError

    def seal_answer(self, text: str, incoming: Incoming) -> str:
        """Seal an answer; none is kept."""
        return self.seal(text)

    def seal(self, text: str) -> str:
        """Seal a text with the key of the callback address, for what handlers keep in their state."""
        return self._crypto.settings.current.seal(text, b"").decode("ascii")

    def unseal(self, sealed: str) -> str | None:
        """Return what was sealed; None if it was by another key."""
        return self._crypto.settings.unseal(sealed)

    # -- fetching

    def _note_flow(self, event: Callback) -> Flow[None]:
        """Note that WeCom told of something, before it hears that this was understood."""
        yield from self._accounts.note(self._account_of(event), _wire(event, self._facts.token))

    def _account_of(self, event: Callback) -> str:
        account: str = _wire(event, self._facts.account)
        return account

    def _resume_flow(self) -> Flow[None]:
        """Handle what was told of and is not done: by a process that died, or before a stop."""
        for account in (yield from self._accounts.all()):
            pause, when = self._later.get(account, (0.0, 0.0))
            if time.monotonic() < when:
                continue
            try:
                yield from self._work_flow(account)
                self._later.pop(account, None)
            except WeComError as error:
                pause = min(max(pause * 2, LOOK_EVERY), LONGEST_PAUSE)
                self._later[account] = pause, time.monotonic() + pause
                told = "customer service of %s: %s; it is tried again in %g s"
                logger.warning(told, account, type(error).__name__, pause)

    def _work_flow(self, account: str) -> Flow[None]:
        """Fetch and handle what there is in an account, unless another process or thread does."""
        while not self._engine.lifecycle.is_ending and (told := (yield from self._accounts.open(account))) is not None:
            if not (yield from self._accounts.claim(account)):
                return  # it looks again before it is done
            try:
                yield from self._fetch_all(account, told.token)
                yield from self._accounts.done(account, told)
            except GeneratorExit:  # the loop is gone, and nothing can be waited for
                self._accounts.abandon(account)
                raise
            except BaseException as error:
                yield from self._accounts.release(account)
                if isinstance(error, StoppedError):
                    return
                raise
            yield from self._accounts.release(account)

    def _fetch_all(self, account: str, token: str | None) -> Flow[None]:
        """Fetch from where it was, and keep the position when the messages are handled."""
        table = self._facts
        names, operation = table.names, self._operations[table.fetch]
        position = yield from self._accounts.position(account)
        oldest = time.time() - self._max_age if position is None and self._max_age is not None else 0.0
        turn = operation.pagination.turn if operation.pagination is not None else ""
        pages = operation.pages({names["account"]: account, names["token"]: token, turn: position})
        while not pages.done:
            try:
                page = yield from self._call(operation, pages.arguments)
            except APIError:
                if not pages.arguments.get(names["token"]):
                    raise
                pages.arguments[names["token"]] = None  # it is too old: without it fewer calls are allowed
                continue
            yield from self._handle_all(account, pages.take(page), oldest)
            if isinstance(position := pages.cursor(0), str) and position:
                yield from self._accounts.keep_position(account, position)

    def _handle_all(self, account: str, messages: list[Any], oldest: float) -> Flow[None]:
        """Handle the messages of a page: those of a customer in their order, those of several at once."""
        lines: dict[str, list[Any]] = {}
        for message in messages:
            lines.setdefault(self._customer_of(message), []).append(message)
        if lines:
            flows = [self._handle_line(account, customer, line, oldest) for customer, line in lines.items()]
            yield Together(flows, self._parallel)

    def _handle_line(self, account: str, customer: str, messages: list[Any], oldest: float) -> Flow[None]:
        names = self._facts.names
        written = [
            float(attribute_at(message, names["time"]) or 0)
            for message in messages
            if attribute_at(message, names["origin"]) == self._facts.customer
        ]
        if written:  # WeCom counts what is sent from the last message on, whichever is handled
            yield from self._chats.written(account, customer, max(written))
        for message in messages:
            if self._engine.lifecycle.is_ending:
                raise StoppedError
            yield from self._handle(account, customer, message, oldest)

    def _handle(self, account: str, customer: str, message: Callback, oldest: float) -> Flow[None]:
        table = self._facts
        origin, sent_at = (
            attribute_at(message, table.names["origin"]),
            float(attribute_at(message, table.names["time"]) or 0),
        )
        if sent_at < oldest or (origin == table.servicer and not self._with_servicers):
            return
        if origin == table.customer:
            chat = yield from self._chats.get(account, customer)
            if chat.person and (yield from self._is_with_person(account, customer)):
                return
        key = f"kf:{digest(self._corp, account, str(attribute_at(message, message.__repeat_by__)))}"
        arrival = Arrival(account, customer, key, codes_of(table, message))
        incoming = Incoming(message, key, self, arrival, self._corp)
        deadline = time.monotonic() + BUSY_WAIT
        while (yield from self._engine.receive(incoming)).outcome is Outcome.BUSY:
            if self._engine.lifecycle.is_ending or time.monotonic() > deadline:
                raise StoppedError
            yield Sleep(ASK_AGAIN)

    def _is_with_person(self, account: str, customer: str) -> Flow[bool]:
        """Return whether a person still answers a customer who was handed over."""
        names = self._facts.names
        arguments = {names["account"]: account, names["customer"]: customer}
        answer = yield from self._call(self._operations[self._facts.state], arguments)
        if attribute_at(answer, names["state"]) in self._facts.with_person:
            return True
        chat = yield from self._chats.get(account, customer)
        chat.person = False
        yield from self._chats.keep(account, customer, chat)
        return False

    def _customer_of(self, message: Callback) -> str:
        found = (attribute_at(message, path) for path in self._facts.customers)
        return next((customer for customer in found if isinstance(customer, str)), "")


def _wire(event: Callback, name: str) -> Any:
    return event.by_wire_name(name)


class BaseCustomerService(ServiceCore):
    """Customer service as a channel: its messages come to the handlers of a router, and what these return goes back.

    WeCom only says that there is something; the messages are fetched from where it was. Those of a customer are handled
    one after the other, those of several at once, each once in all processes that share the client's storage and the
    router's `session`. The position is kept when they are handled, so that a process that dies loses nothing.

        service = CustomerService(client, router)

        @router.on(KfTextMessage)
        def answer(message: KfTextMessage, context: Context) -> str | None:
            if "人工" in message.text.content:
                return context.transfer("zhangsan")
            return f"已收到：{message.text.content}"

    A handler returns a text, a list of what is sent one after the other, a model of what `kf.send_msg` takes, or a
    mapping with a `msgtype`. An event with a code, such as that of a customer who comes in, is answered by that.

    Args:
        client: Fetches and sends. Its storage keeps the positions: give it one that lasts.
        router: Gets the callback that says that there is something, and has the handlers.
        parallel: Customers whose messages are handled at once.
        servicers: Handle what people of the company write to customers, too.
        max_age: Seconds that messages may be old where no position is known, as at the first start; None for all that
            WeCom has, which is three days.
        lease: Seconds after which the work of a process that died is taken over.

    Raises:
        ConfigurationError: The client is asynchronous, the router has no callback address, or the spec has no
            customer service.
    """

    def _prepare(self) -> None:
        self._watcher: threading.Thread | None = None
        self._wake = threading.Event()
        self._mutex = fork.Mutex()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        """Leave the watcher to the parent process."""
        self._watcher = None
        self._wake = threading.Event()

    def _handler(self) -> Callable[[Any], Any]:
        def note(event: Callback) -> None:
            self._begin(LOOK_EVERY)
            self._client._caller.run(self._note_flow(event))
            # Where there is no room, the watcher does it.
            self._engine.workers.try_run(WORK, lambda: work(event), is_async=False)

        def work(event: Callback) -> None:
            try:
                self._client._caller.run(self._work_flow(self._account_of(event)))
            except Exception as error:
                self._engine.failures.report(WORK, event, error)

        return note

    def start(self) -> Self:
        """Go on with what was left at the last stop, and watch for what processes leave that die.

        Call it when the program starts; otherwise it begins with the first message. A stop of the router ends it.
        """
        self._begin(0.0)
        return self

    def _begin(self, pause: float) -> None:
        """Begin to watch, after some seconds."""
        with self._mutex.lock:
            if self._watcher is None or not self._watcher.is_alive():
                self._wake = threading.Event()
                self._is_watching = True
                arguments = (self._wake, pause)
                self._watcher = threading.Thread(
                    target=self._watch, args=arguments, name="wecom-customer-service", daemon=True
                )
                self._watcher.start()

    def _stop(self) -> None:
        super()._stop()
        with self._mutex.lock:
            self._wake.set()
            watcher = self._watcher
        if watcher is not None and watcher is not threading.current_thread():
            watcher.join(STOP_WAIT)

    def close(self) -> None:
        """Watch no more; `router.close()` does so, too, and waits for what is being handled."""
        self._stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *error: object) -> None:
        self.close()

    def _watch(self, wake: threading.Event, pause: float) -> None:
        while not wake.wait(pause):
            try:
                self._client._caller.run(self._resume_flow())
            except Exception as error:
                logger.warning("customer service: %s; it looks again", type(error).__name__)
            pause = LOOK_EVERY

    def responder_to(self, incoming: Incoming) -> Responder | None:
        """Return what sends to the customer."""
        return lambda message, value: self._client._caller.run(self._answers.send(incoming.origin, value))

    def transfer_of(self, incoming: Incoming) -> Callable[[str], object]:
        """Return what hands the customer over to a person."""
        return lambda userid: self._client._caller.run(self._answers.hand_over(incoming.origin, userid))


class BaseAsyncCustomerService(ServiceCore):
    """Customer service as a channel for an asynchronous client; see `CustomerService`."""

    _is_async = True

    def _prepare(self) -> None:
        self._watcher: asyncio.Task[None] | None = None
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        """Leave the watcher to the parent process."""
        self._watcher = None

    def _handler(self) -> Callable[[Any], Any]:
        async def note(event: Callback) -> None:
            self._begin(LOOK_EVERY)
            await self._client._caller.run(self._note_flow(event))
            # Where there is no room, the watcher does it.
            self._engine.workers.try_run(WORK, lambda: work(event), is_async=True)

        async def work(event: Callback) -> None:
            try:
                await self._client._caller.run(self._work_flow(self._account_of(event)))
            except Exception as error:
                self._engine.failures.report(WORK, event, error)

        return note

    def start(self) -> Self:
        """Go on with what was left at the last stop, and watch for what processes leave that die.

        Call it in the event loop when the program starts; otherwise it begins with the first message. A stop of the
        router ends it.
        """
        self._begin(0.0)
        return self

    def _begin(self, pause: float) -> None:
        """Begin to watch, after some seconds."""
        self._is_watching = True
        watcher = self._watcher
        if watcher is None or watcher.done() or watcher.get_loop().is_closed():
            self._watcher = asyncio.get_running_loop().create_task(self._watch(pause))

    async def close(self) -> None:
        """Watch no more. What is being handled goes on: `router.close_async()` waits for it."""
        self._stop()
        watcher, self._watcher = self._watcher, None
        if watcher is not None and not watcher.done():
            watcher.cancel()
            await asyncio.wait([watcher])

    async def __aenter__(self) -> Self:
        return self.start()

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    async def _watch(self, pause: float) -> None:
        await asyncio.sleep(pause)
        while self._is_watching:
            try:
                await self._client._caller.run(self._resume_flow())
            except Exception as error:
                logger.warning("customer service: %s; it looks again", type(error).__name__)
            await asyncio.sleep(LOOK_EVERY)

    def responder_to(self, incoming: Incoming) -> Responder | None:
        """Return what sends to the customer, awaited."""

        async def send(message: Any, value: Any) -> None:
            await self._client._caller.run(self._answers.send(incoming.origin, value))

        return send

    def transfer_of(self, incoming: Incoming) -> Callable[[str], object]:
        """Return what hands the customer over to a person, awaited."""

        async def transfer(userid: str) -> None:
            await self._client._caller.run(self._answers.hand_over(incoming.origin, userid))

        return transfer
