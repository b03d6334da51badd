"""The channel of customer service: it fetches new messages after WeCom's callback, and sends the handlers' answers."""

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
"""The name of the job in lists of running jobs."""
LEASE = 15
LOOK_EVERY = 5.0
"""Seconds between two checks for unhandled notices of other processes."""
LONGEST_PAUSE = 600.0
"""The maximum pause after WeCom has refused a call, in seconds."""
STOP_WAIT = 20.0
"""Seconds for which a stop waits for running handlers."""
ASK_AGAIN = 0.25
BUSY_WAIT = 60.0
"""Seconds to wait for a message that another process is handling."""


class StoppedError(Exception):
    """The program is stopping; the next process handles the remaining messages."""


class ServiceCore:
    """The base of the synchronous and the asynchronous channel."""

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
                say("customer service needs a router with a callback URL: CallbackRouter(WeComCrypto(…))")
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
        """Account -> the pause after its last failure, and the time of the next attempt."""
        self._engine.attach(self)
        self._engine.lifecycle.on_drain.append(self._stop)
        router.on(load(table.told_by))(self._handler())

    _is_async: ClassVar[bool] = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._corp}>"

    def _prepare(self) -> None:
        """Create the objects of the watcher."""

    def _handler(self) -> Callable[[Any], Any]:
        """Return the handler of the callback for new messages."""
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
        """Return a function that sends messages to the customer."""
        raise NotImplementedError

    def seal_answer(self, text: str, incoming: Incoming) -> str:
        """Encrypt an answer."""
        return self.seal(text)

    def seal(self, text: str) -> str:
        """Encrypt a text with the key of the callback URL."""
        return self._crypto.settings.current.seal(text, b"").decode("ascii")

    def unseal(self, sealed: str) -> str | None:
        """Decrypt a text; return None if it was encrypted with another key."""
        return self._crypto.settings.unseal(sealed)

    # -- fetching

    def _note_flow(self, event: Callback) -> Flow[None]:
        """Store the notice of a callback, before the callback is acknowledged."""
        yield from self._accounts.note(self._account_of(event), _wire(event, self._facts.token))

    def _account_of(self, event: Callback) -> str:
        account: str = _wire(event, self._facts.account)
        return account

    def _resume_flow(self) -> Flow[None]:
        """Handle the messages of unhandled notices: of a process that died, or before a stop."""
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
        """Fetch and handle the new messages of an account, unless another process or thread is doing so."""
        while not self._engine.lifecycle.is_ending and (told := (yield from self._accounts.open(account))) is not None:
            if not (yield from self._accounts.claim(account)):
                return  # the holder of the lease checks for notices again at its end
            try:
                yield from self._fetch_all(account, told.token)
                yield from self._accounts.done(account, told)
            except GeneratorExit:  # the event loop is closed, so nothing can be awaited
                self._accounts.abandon(account)
                raise
            except BaseException as error:
                yield from self._accounts.release(account)
                if isinstance(error, StoppedError):
                    return
                raise
            yield from self._accounts.release(account)

    def _fetch_all(self, account: str, token: str | None) -> Flow[None]:
        """Fetch messages from the stored cursor on, and store the new cursor when they are handled."""
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
                pages.arguments[names["token"]] = None  # it has expired; the rate limit is lower without a token
                continue
            yield from self._handle_all(account, pages.take(page), oldest)
            if isinstance(position := pages.cursor(0), str) and position:
                yield from self._accounts.keep_position(account, position)

    def _handle_all(self, account: str, messages: list[Any], oldest: float) -> Flow[None]:
        """Handle the messages of a page: in order for each customer, concurrently for several customers."""
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
        if written:  # WeCom's limit of messages begins with the customer's latest message
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
        """Return whether a person still answers a transferred customer."""
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
    """The channel of customer service: a router's handlers receive the messages of customers, and answer them.

    WeCom's callback only announces messages; the channel fetches them from the stored cursor on. Messages of one
    customer are handled one after the other, those of several customers concurrently, each once in all processes that
    share the client's storage and the router's `session`. The cursor is stored after the messages are handled, so a
    process that dies loses none.

        service = CustomerService(client, router)

        @router.on(KfTextMessage)
        def answer(message: KfTextMessage, context: Context) -> str | None:
            if "人工" in message.text.content:
                return context.transfer("zhangsan")
            return f"已收到：{message.text.content}"

    A handler returns a text, a list of messages, a model of a message for `kf.send_msg`, or a mapping with a `msgtype`.
    An event with a code, such as a customer's entering of the chat, is answered by the code.

    Args:
        client: The client that fetches and sends messages. Its storage contains the cursors, and must be persistent.
        router: The router with the callback URL and the handlers.
        parallel: The maximum number of customers whose messages are handled concurrently.
        servicers: Whether messages of the company's members to customers are handled, too.
        max_age: The maximum age of messages, in seconds, if no cursor is stored, as at the first start; None for all
            messages of the last three days.
        lease: Seconds after which another process takes over the work of a process that died.

    Raises:
        ConfigurationError: The client is asynchronous, the router has no callback URL, or the spec has no customer
            service.
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
            # Without capacity, the watcher handles the messages.
            self._engine.workers.try_run(WORK, lambda: work(event), is_async=False)

        def work(event: Callback) -> None:
            try:
                self._client._caller.run(self._work_flow(self._account_of(event)))
            except Exception as error:
                self._engine.failures.report(WORK, event, error)

        return note

    def start(self) -> Self:
        """Handle the messages left at the last stop, and start to watch for messages of processes that died.

        Call this method when the program starts; otherwise the first callback starts the watcher. A stop of the router
        ends it.
        """
        self._begin(0.0)
        return self

    def _begin(self, pause: float) -> None:
        """Start the watcher; its first check is after a pause."""
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
        """Stop the watcher. `router.close()` does so, too, and waits for running handlers."""
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
        """Return a function that sends messages to the customer."""
        return lambda message, value: self._client._caller.run(self._answers.send(incoming.origin, value))

    def transfer_of(self, incoming: Incoming) -> Callable[[str], object]:
        """Return a function that transfers the customer to a person."""
        return lambda userid: self._client._caller.run(self._answers.hand_over(incoming.origin, userid))


class BaseAsyncCustomerService(ServiceCore):
    """The channel of customer service for an asynchronous client; see `CustomerService`."""

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
            # Without capacity, the watcher handles the messages.
            self._engine.workers.try_run(WORK, lambda: work(event), is_async=True)

        async def work(event: Callback) -> None:
            try:
                await self._client._caller.run(self._work_flow(self._account_of(event)))
            except Exception as error:
                self._engine.failures.report(WORK, event, error)

        return note

    def start(self) -> Self:
        """Handle the messages left at the last stop, and start to watch for messages of processes that died.

        Call this method in the event loop when the program starts; otherwise the first callback starts the watcher. A
        stop of the router ends it.
        """
        self._begin(0.0)
        return self

    def _begin(self, pause: float) -> None:
        """Start the watcher; its first check is after a pause."""
        self._is_watching = True
        watcher = self._watcher
        if watcher is None or watcher.done() or watcher.get_loop().is_closed():
            self._watcher = asyncio.get_running_loop().create_task(self._watch(pause))

    async def close(self) -> None:
        """Stop the watcher. Running handlers continue; `router.close_async()` waits for them."""
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
        """Return a coroutine function that sends messages to the customer."""

        async def send(message: Any, value: Any) -> None:
            await self._client._caller.run(self._answers.send(incoming.origin, value))

        return send

    def transfer_of(self, incoming: Incoming) -> Callable[[str], object]:
        """Return a coroutine function that transfers the customer to a person."""

        async def transfer(userid: str) -> None:
            await self._client._caller.run(self._answers.hand_over(incoming.origin, userid))

        return transfer
