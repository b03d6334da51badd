"""The channel of customer service: messages are fetched into an inbox, handled, and answered through an outbox.

The three steps are independent, and each has records in the client's storage:

- `fetching` stores the messages of a page in the inbox. Then the page is done.
- `handling` passes the messages of a customer to the engine, one after the other, and those of several customers
  concurrently.
- `delivery` sends the messages of the outbox, those to a customer in their order, and retries.

`scheduling` limits the number of customers at once. A watcher looks for work that other processes have left, has
overdue handlers reported, and has postponed answers sent.
"""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import threading
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.errors import ConfigurationError, WeComError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.handling.failures import describe
from wecom_runtime.handling.problems import ProblemLog
from wecom_runtime.handling.running.executor import SUBMIT_TO_WAITING_THREAD
from wecom_runtime.language import say
from wecom_runtime.lazy import load
from wecom_runtime.logs import logger
from wecom_runtime.settings import check_number
from wecom_runtime.storage.sealing import RecordSealer
from wecom_runtime.storage.values import dump
from wecom_runtime.threads import CallThreads

from .accounts import Accounts
from .answers import Answers, Arrival
from .claims import Claims
from .customers import Customers, OutgoingMessage, Work
from .delivery import Delivery
from .fetching import Fetcher
from .handling import WORK, MessageHandling, Run
from .records import Records
from .scheduling import Scheduler, Slot

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.callbacks.crypto import WeComCrypto
    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.calls.registry import Endpoints
    from wecom_runtime.handling.engine import Engine
    from wecom_runtime.handling.matching.handlers import Responder
    from wecom_runtime.handling.running.thread_pool import ThreadCall
    from wecom_runtime.handling.running.workers import Job

    from .table import ServiceTable

LEASE = 15
HANDLER_TIMEOUT = 600.0
BACKLOG = 10_000
POLL_INTERVAL = 300.0
LOOK_EVERY = 5.0
"""Seconds between two looks for work that other processes have left."""
CLAIM_POLL_EVERY = 30.0
"""Seconds between two attempts to be the process that polls all accounts."""
LONGEST_PAUSE = 600.0
"""The longest pause in seconds between two attempts to fetch the messages of an account."""
SHORTEST_WAIT = 0.02


WAITING_LIMIT = 600.0
"""Seconds that a message or an answer of a customer may wait before this is a problem in `health()`."""
FAILING_LIMIT = 60.0
"""Seconds without a sent answer after which waiting answers are a problem."""


class ServiceHealth(TypedDict):
    """The health of customer service, as this process knows it."""

    running: int
    """The number of handlers that run in this process."""
    overdue: int
    """The number of those that have exceeded `handler_timeout`."""
    waiting: int
    """The number of messages in the inbox, as last seen in the storage."""
    oldest: float
    """Seconds since the oldest of them was fetched; 0 if there is none."""
    unsent: int
    """The number of answers in the outbox, as last seen in the storage."""
    oldest_unsent: float
    """Seconds since the oldest of them was put into the outbox; 0 if there is none."""
    failing: float
    """Seconds since which no answer could be sent; 0 if the last attempt succeeded."""
    problems: list[str]
    """Problems for the operator, as short texts: messages wait too long, a handler runs too long, the outbox makes no
    progress. Each is also logged once."""


class ServiceCore:
    """The base of the synchronous and the asynchronous channel: everything but threads and tasks."""

    _table: ClassVar[ServiceTable | None] = None
    _endpoints: ClassVar[Endpoints]
    _is_async: ClassVar[bool] = False

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
        handler_timeout: float | None = HANDLER_TIMEOUT,
        backlog: int = BACKLOG,
        poll_interval: float = POLL_INTERVAL,
    ) -> None:
        check_number("parallel", parallel, least=1, whole=True)
        check_number("max_age, in seconds,", max_age, optional=True)
        check_number("lease, in seconds,", lease, least=1, whole=True)
        check_number("handler_timeout, in seconds,", handler_timeout, optional=True)
        check_number("backlog", backlog, least=1, whole=True)
        check_number("poll_interval, in seconds,", poll_interval)
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
        self._facts = table
        self._client = client
        self._corp = str(client.corp_id)
        self._engine: Engine = router.engine
        self._poll_interval = poll_interval
        self._assemble(table, client.storage, parallel, lease, backlog, max_age, handler_timeout, servicers)
        self._is_watching = False
        self._has_warned = False
        self._handler_timeout = handler_timeout
        self._problems = ProblemLog(self._find_problems)
        self._look_at_time = 0.0
        self._claim_poll_at = 0.0
        self._poll_since: float | None = None
        """The time of `start`, until each known account has been polled since then."""
        self._later: dict[str, tuple[float, float]] = {}
        """The accounts whose messages could not be fetched: the last pause, and the time of the next attempt."""
        self._events: dict[str, Callback] = {}
        """The last notification of each account, for `on_error`."""
        self._seen: dict[str, dict[str, Work]] = {}
        """The index of each account, as last seen in the storage."""
        self._prepare()
        self._engine.attach(self)
        self._engine.lifecycle.on_drain.append(self._stop)
        router.on(load(table.told_by))(self._handler())

    def _assemble(
        self,
        table: ServiceTable,
        storage: Any,
        parallel: int,
        lease: int,
        backlog: int,
        max_age: float | None,
        handler_timeout: float | None,
        servicers: bool,
    ) -> None:
        """Construct the three steps."""
        operations: dict[str, Operation[Any]] = {
            path: self._endpoints[path] for path in (table.fetch, table.send, table.greet, table.state, table.hand_over)
        }
        prefix, lifecycle = f"{self._corp}:kf", self._engine.lifecycle
        records = Records(storage, self.records)
        claims = Claims(storage, lease)
        self._storage = storage
        self._operations = operations
        self._accounts = Accounts(storage, prefix)
        self._customers = Customers(records, prefix, table.most, table.hours)
        self._fetchers = Scheduler(self._start_flow, self._fetch, 1)
        self._handlers = Scheduler(self._start_flow, self._handle, parallel)
        self._senders = Scheduler(self._start_flow, self._send, parallel)
        self._fetcher = Fetcher(
            table,
            operations[table.fetch],
            self._call,
            self._accounts,
            claims,
            self._customers,
            max_age=max_age,
            servicers=servicers,
            backlog=backlog,
            on_stored=self._on_stored,
            is_ending=lambda: lifecycle.is_ending,
        )
        self._handling = MessageHandling(
            table,
            operations,
            self._call,
            self._engine,
            self._customers,
            claims,
            incoming_for=self._incoming_for,
            timeout=handler_timeout,
            refusal=lambda allowance: self._answers.refusal(allowance),
            on_unsent=self._on_unsent,
            on_shorter=self._on_shorter_inbox,
            has_waiting=self._handlers.has_waiting,
            is_idle=self._handlers.is_idle,
            on_start=self._wake_watcher,
        )
        self._delivery = Delivery(
            table,
            operations,
            self._call,
            self._customers,
            claims,
            on_unsent=self._on_unsent,
            update_index=self._handling.update_index,
            report=self._report_unsent,
            is_ending=lambda: lifecycle.is_ending,
        )
        self._answers = Answers(table, operations, self._customers, self._delivery)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._corp}>"

    # -- threads and tasks

    def _prepare(self) -> None:
        """Initialize the watcher."""
        raise NotImplementedError

    def _handler(self) -> Callable[[Any], Any]:
        """Return the handler of WeCom's notifications."""
        raise NotImplementedError

    def _start_flow(self, make: Callable[[Job], Flow[None]]) -> None:
        """Start a flow in a thread or a task, as a job for which a drain waits.

        Raises:
            RuntimeError: No thread can be started, or no event loop runs.
        """
        raise NotImplementedError

    def _wake_watcher(self) -> None:
        """Have the watcher compute anew how long it waits."""
        raise NotImplementedError

    def _stop(self) -> None:
        self._is_watching = False
        self._wake_watcher()

    def _call(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Flow[Any]:
        flow: Flow[Any] = self._client._caller.call_flow(operation, arguments)
        return flow

    # -- the interface of channels

    def text_of(self, incoming: Incoming) -> str:
        """Return a message as JSON."""
        return dump(unstructure(incoming.message))

    def responder_to(self, incoming: Incoming) -> Responder | None:
        """Return the function that sends to the customer."""
        raise NotImplementedError

    def seal_answer(self, text: str, incoming: Incoming) -> str:
        """Seal an answer; none is stored."""
        return self.seal(text)

    def seal(self, text: str) -> str:
        """Seal a text with the key of the callback URL."""
        return self._crypto.settings.current.seal(text, b"").decode("ascii")

    def unseal(self, sealed: str) -> str | None:
        """Return the text that was sealed; None if it was sealed with another key."""
        return self._crypto.settings.unseal(sealed)

    def _incoming_for(self, message: Callback, arrival: Arrival, job: Job) -> Incoming:
        return Incoming(message, "", self, arrival, self._corp, job=job)

    def _answer(self, incoming: Incoming, value: Any) -> Flow[None]:
        """Send an answer of a handler; that which it returned is put into the outbox as soon as it has been handled."""
        arrival: Arrival = incoming.origin
        if incoming.has_returned:
            arrival.results += list(self._answers.messages(arrival, value))
        else:
            yield from self._answers.send(arrival, value)

    def _transfer(self, incoming: Incoming, userid: str) -> Flow[None]:
        """Transfer the customer to a member of the corp.

        Raises:
            APIError: WeCom refused it.
        """
        arrival: Arrival = incoming.origin
        names = self._facts.names
        arguments = {
            names["account"]: arrival.account,
            names["customer"]: arrival.customer,
            names["state"]: self._facts.to_person,
            names["member"]: userid,
        }
        yield from self._call(self._operations[self._facts.hand_over], arguments)
        yield from self._customers.set_person(arrival.account, arrival.customer, person=True)

    # -- the steps

    def _notify(self, event: Callback) -> Flow[None]:
        """Record a notification of WeCom before it is acknowledged, and begin to fetch."""
        account = str(event.by_wire_name(self._facts.account))
        yield from self._accounts.notify(account, event.by_wire_name(self._facts.token))
        self._events[account] = event
        self._fetchers.add(account, account)

    def _fetch(self, slot: Slot, job: Job) -> Flow[None]:
        account = slot.account
        event = self._events.pop(account, None)
        try:
            yield from self._fetcher.fetch(account)
        except WeComError as error:
            pause = min(max(self._later.get(account, (0.0, 0.0))[0] * 2, LOOK_EVERY), LONGEST_PAUSE)
            self._later[account] = pause, time.monotonic() + pause
            if event is not None:
                self._engine.failures.report(WORK, event, error)
            logger.warning(
                "customer service of %s: the messages cannot be fetched (%s); the next attempt is in %g s",
                account,
                describe(error),
                pause,
            )
        else:
            self._later.pop(account, None)

    def _on_stored(self, account: str, customers: list[str]) -> None:
        for customer in customers:
            self._handlers.add(account, customer)

    def _handle(self, slot: Slot, job: Job) -> Flow[None]:
        if not self._engine.lifecycle.is_ending:
            yield from self._handling.work(slot, job)

    def _on_shorter_inbox(self, account: str) -> None:
        if account in self._fetcher.paused:
            self._fetchers.add(account, account)

    def _send(self, slot: Slot, job: Job) -> Flow[None]:
        if self._delivery.is_due(slot.account, slot.key):
            yield from self._delivery.work(slot.account, slot.key)

    def _on_unsent(self, account: str, customer: str) -> None:
        if self._delivery.is_due(account, customer):
            self._senders.add(account, customer)
        else:
            self._wake_watcher()

    def _report_unsent(self, message: OutgoingMessage, error: Exception) -> None:
        """Report an answer that was given up, with the message of the customer that it answers."""
        self._engine.failures.report(WORK, self._engine.parse(message.answered), error)

    # -- the watcher

    def _begin_watching(self, *, is_start: bool) -> None:
        """Reset the times of the watcher, before it is started."""
        now = time.monotonic()
        if is_start:
            self._look_at_time = now
            self._poll_since = time.time()
            self._warn_of_storage()
        elif not self._is_watching:
            self._look_at_time = now + LOOK_EVERY
        self._is_watching = True

    def _warn_of_storage(self) -> None:
        """Log a warning, once, if the storage may lose what must not get lost."""
        reason: str = getattr(self._storage, "loses_entries", "")
        if reason and not self._has_warned:
            self._has_warned = True
            logger.warning(
                "customer service of %s: %s loses entries %s: positions, messages that wait, and answers that could "
                "not be sent yet. Give the client a persistent storage (session=), such as RedisStorage or FileStorage",
                self._corp,
                type(self._storage).__name__,
                reason,
            )

    def _must_watch(self) -> bool:
        """Return whether the watcher has work: after a stop, until the handlers have returned or are overdue."""
        return self._is_watching or self._handling.next_timeout() is not None

    def _seconds_to_wait(self) -> float:
        """Return the seconds until the watcher has something to do."""
        waits = [LOOK_EVERY]
        if self._is_watching:
            waits.append(self._look_at_time - time.monotonic())
            if (due := self._delivery.next_due()) is not None:
                waits.append(due - time.time())
        if (timeout := self._handling.next_timeout()) is not None:
            waits.append(timeout - time.monotonic())
        return max(SHORTEST_WAIT, min(waits))

    def _check_times(self) -> None:
        """Start what is due: reports of overdue handlers, and attempts to send postponed answers."""
        for run in self._handling.take_timeouts():
            self._start_flow(partial(self._move_on, run))
        self._problems.report()
        if self._is_watching:
            for account, customer in self._delivery.take_due():
                self._senders.add(account, customer)

    def _move_on(self, run: Run, job: Job) -> Flow[None]:
        return self._handling.move_on(run, self._handlers.release)

    def _look(self) -> Flow[None]:
        """Look for work in the storage, if it is time."""
        if not self._is_watching or time.monotonic() < self._look_at_time:
            return
        self._look_at_time = time.monotonic() + LOOK_EVERY
        polls = yield from self._polls()
        since = self._poll_since
        is_complete = True
        for account in (yield from self._accounts.all()):
            try:
                yield from self._look_at(account, polls=polls, since=since)
            except WeComError as error:
                is_complete = False
                logger.warning("customer service of %s: %s; it is retried", account, describe(error))
        if is_complete and self._poll_since == since:
            self._poll_since = None

    def _polls(self) -> Flow[bool]:
        """Return whether this process is the one that polls all accounts now."""
        now = time.monotonic()
        if now < self._claim_poll_at:
            return False
        is_claimed = yield from self._accounts.try_claim_poll(self._poll_interval)
        pause = self._poll_interval if is_claimed else min(CLAIM_POLL_EVERY, self._poll_interval)
        self._claim_poll_at = now + pause
        return is_claimed

    def _look_at(self, account: str, *, polls: bool, since: float | None) -> Flow[None]:
        if since is not None:
            yield from self._accounts.request_poll(account, since)
        elif polls:
            yield from self._accounts.request_poll(account)
        _, attempt_at = self._later.get(account, (0.0, 0.0))
        if time.monotonic() >= attempt_at and (yield from self._accounts.open_notification(account)) is not None:
            self._fetchers.add(account, account)
        self._seen[account] = index = yield from self._customers.index(account)
        for customer, work in index.items():
            if work.waiting and not self._handlers.is_active(account, customer):
                self._handlers.add(account, customer)
            if not self._senders.is_active(account, customer) and self._delivery.is_due(account, customer):
                self._senders.add(account, customer)

    def health(self) -> ServiceHealth:
        """Return the health, without a request to WeCom or the storage."""
        return {**self._load(), "problems": self._problems.texts()}

    def _load(self) -> ServiceHealth:
        """Return the health without the problems."""
        work = [one for index in list(self._seen.values()) for one in index.values()]
        failing = self._delivery.failing_since
        return {
            "running": len(self._handling.running()),
            "overdue": self._handling.overdue(),
            "waiting": sum(one.waiting for one in work),
            "oldest": _age([one.since for one in work if one.waiting]),
            "unsent": sum(one.unsent for one in work),
            "oldest_unsent": _age([one.unsent_since for one in work if one.unsent]),
            "failing": 0.0 if failing is None else round(time.monotonic() - failing, 1),
            "problems": [],
        }

    def _find_problems(self) -> dict[str, str]:
        """Return the problems by their kinds."""
        load, found = self._load(), dict[str, str]()
        if load["overdue"]:
            found["overdue"] = say(
                "customer service: {count} handlers have exceeded handler_timeout={seconds:g} s",
                count=load["overdue"],
                seconds=self._handler_timeout,
            )
        if load["oldest"] > WAITING_LIMIT:
            found["waiting"] = say(
                "customer service: {count} messages wait, the oldest for more than {seconds:g} s",
                count=load["waiting"],
                seconds=WAITING_LIMIT,
            )
        if load["unsent"] and (load["failing"] > FAILING_LIMIT or load["oldest_unsent"] > WAITING_LIMIT):
            found["unsent"] = say(
                "customer service: the outbox makes no progress: {count} answers wait, the oldest for {seconds:.0f} s",
                count=load["unsent"],
                seconds=load["oldest_unsent"],
            )
        return found


def _age(times: list[float]) -> float:
    return round(max(0.0, time.time() - min(times)), 1) if times else 0.0


class BaseCustomerService(ServiceCore):
    """The channel of customer service: the handlers of a router get the messages, and their results are sent.

    WeCom only notifies that there are new messages. They are fetched into an inbox, handled, and answered through an
    outbox; all three are in the client's storage, and shared by its processes. The messages of a customer are handled
    one after the other, those of several customers concurrently. The handler of a message is called once, unless its
    process is killed meanwhile. An answer is retried for 48 hours, unless WeCom refuses it permanently.

        service = CustomerService(client, router).start()

        @router.on(KfTextMessage)
        def answer(message: KfTextMessage, context: Context) -> str | None:
            if "人工" in message.text.content:
                return context.transfer("zhangsan")
            return f"已收到：{message.text.content}"

    A handler returns a text, a list of messages, a model of what `kf.send_msg` takes, or a mapping with a `msgtype`. An
    event with a code, such as that of a customer who opens the chat, is answered by that code.

    Args:
        client: Fetches and sends. Its storage has the positions, the inbox and the outbox: give it a persistent one.
        router: Receives the notifications, and has the handlers.
        parallel: The number of customers of an account whose messages are handled at once.
        servicers: Whether messages that members of the corp write to customers are handled, too.
        max_age: Seconds that messages may be old at the first fetch of an account; None for all messages that WeCom
            has, which are those of three days.
        lease: Seconds after which the work of a process that died is continued by another one.
        handler_timeout: Seconds after which a handler that has not returned is reported, and the next message of its
            customer is handled; None for no limit.
        backlog: The number of messages in the inbox of an account at which fetching pauses.
        poll_interval: Seconds between two polls of all accounts, by one of the processes.

    Raises:
        ConfigurationError: The client is asynchronous, the router has no callback URL, or the spec has no customer
            service.
    """

    def _prepare(self) -> None:
        self._watcher: threading.Thread | None = None
        self._wake = threading.Event()
        self._mutex = fork.Mutex()
        self._threads = CallThreads("wecom-customers")
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        """Leave the watcher to the parent process."""
        self._watcher = None
        self._wake = threading.Event()

    def _handler(self) -> Callable[[Any], Any]:
        def notify(event: Callback) -> None:
            self._begin()
            self._client._caller.run(self._notify(event))

        return notify

    def _start_flow(self, make: Callable[[Job], Flow[None]]) -> None:
        job = self._engine.workers.track(WORK)
        try:
            self._threads.call(lambda: self._client._caller.run(make(job)), lambda _: job.finish())
        except RuntimeError:
            job.finish()
            raise

    def start(self) -> Self:
        """Continue the work that the last stop has left, poll the known accounts, and watch for left work.

        Call it when the program starts; otherwise all of this begins with the first notification. A stop of the router
        ends it.
        """
        self._begin(is_start=True)
        return self

    def _begin(self, *, is_start: bool = False) -> None:
        with self._mutex.lock:
            self._begin_watching(is_start=is_start)
            if self._watcher is None or not self._watcher.is_alive():
                self._watcher = threading.Thread(target=self._watch, name="wecom-customer-service", daemon=True)
                self._watcher.start()
        if is_start:
            self._wake_watcher()

    def _wake_watcher(self) -> None:
        self._wake.set()

    def close(self) -> None:
        """End the watcher; `router.close()` does so, too, and waits for running handlers."""
        self._stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *error: object) -> None:
        self.close()

    def _watch(self) -> None:
        while True:
            with self._mutex.lock:
                if not self._must_watch():
                    self._watcher = None
                    return
            try:
                self._check_times()
                self._client._caller.run(self._look())
            except Exception as error:
                logger.warning("customer service: %s; it is retried", describe(error))
            self._wake.wait(self._seconds_to_wait())
            self._wake.clear()

    def responder_to(self, incoming: Incoming) -> Responder | None:
        """Return the function that sends to the customer."""
        return lambda message, value: self._client._caller.run(self._answer(incoming, value))

    def transfer_of(self, incoming: Incoming) -> Callable[[str], object]:
        """Return the function that transfers the customer to a member of the corp."""
        return lambda userid: self._client._caller.run(self._transfer(incoming, userid))


class BaseAsyncCustomerService(ServiceCore):
    """The channel of customer service for an asynchronous client; see `CustomerService`."""

    _is_async = True

    def _prepare(self) -> None:
        self._watcher: asyncio.Task[None] | None = None
        self._wake: asyncio.Event | None = None
        self._threads = CallThreads("wecom-customers")
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        """Leave the watcher to the parent process."""
        self._watcher = self._wake = None

    def _handler(self) -> Callable[[Any], Any]:
        async def notify(event: Callback) -> None:
            self._begin()
            await self._client._caller.run(self._notify(event))

        return notify

    def _start_flow(self, make: Callable[[Job], Flow[None]]) -> None:
        job = self._engine.workers.track(WORK)

        async def work() -> None:
            SUBMIT_TO_WAITING_THREAD.set(self._submit)
            await self._client._caller.run(make(job))

        try:
            self._engine.workers.start_tracked_task(job, work)
        except RuntimeError:
            job.finish()
            raise

    def _submit(self, call: ThreadCall) -> bool:
        """Call a plain handler in a thread of its own: those of the router are few, and it may not return."""

        def tell(result: Any) -> None:
            if callable(result.result):
                result.result()

        self._threads.call(call, tell)
        return True

    def start(self) -> Self:
        """Continue the work that the last stop has left, poll the known accounts, and watch for left work.

        Call it in the event loop when the program starts; otherwise all of this begins with the first notification. A
        stop of the router ends it.
        """
        self._begin(is_start=True)
        return self

    def _begin(self, *, is_start: bool = False) -> None:
        self._begin_watching(is_start=is_start)
        watcher = self._watcher
        if watcher is None or watcher.done() or watcher.get_loop().is_closed():
            self._wake = asyncio.Event()
            self._watcher = asyncio.get_running_loop().create_task(self._watch(self._wake))
        elif is_start:
            self._wake_watcher()

    def _wake_watcher(self) -> None:
        watcher, wake = self._watcher, self._wake
        if watcher is None or wake is None or watcher.done():
            return
        loop = watcher.get_loop()
        if not loop.is_closed():
            loop.call_soon_threadsafe(wake.set)

    async def close(self) -> None:
        """End the watcher. Running handlers continue: `router.close_async()` waits for them."""
        self._stop()
        watcher, self._watcher = self._watcher, None
        if watcher is not None and not watcher.done():
            watcher.cancel()
            await asyncio.wait([watcher])

    async def __aenter__(self) -> Self:
        return self.start()

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    async def _watch(self, wake: asyncio.Event) -> None:
        while self._must_watch():
            try:
                self._check_times()
                await self._client._caller.run(self._look())
            except Exception as error:
                logger.warning("customer service: %s; it is retried", describe(error))
            with contextlib.suppress(asyncio.TimeoutError):
                await asyncio.wait_for(wake.wait(), self._seconds_to_wait())
            wake.clear()

    def responder_to(self, incoming: Incoming) -> Responder | None:
        """Return the function that sends to the customer, awaited."""

        async def send(message: Any, value: Any) -> None:
            await self._client._caller.run(self._answer(incoming, value))

        return send

    def transfer_of(self, incoming: Incoming) -> Callable[[str], object]:
        """Return the function that transfers the customer to a member of the corp, awaited."""

        async def transfer(userid: str) -> None:
            await self._client._caller.run(self._transfer(incoming, userid))

        return transfer
