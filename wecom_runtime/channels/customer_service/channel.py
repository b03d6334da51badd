"""The channel of customer service: messages are fetched, stored as work items, handled like those of other channels,
and answered by calls.

`fetching` stores the messages of a page, each as an item of the router's storage. Then the page is done. The engine
handles them: those of a customer in their order. `answers` sends the results, which the item of the message contains
until WeCom has accepted them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, attribute_at
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.handling.failures import describe
from wecom_runtime.handling.problems import ProblemLog
from wecom_runtime.handling.running.timers import Timers
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.storage.records import Records
from wecom_runtime.storage.sealing import RecordSealer
from wecom_runtime.storage.values import as_record, dump, was_added

from .accounts import Accounts, record_name
from .answers import Answers, Arrival, codes_of, is_temporary
from .chats import Chats
from .claims import Claims
from .earlier import EarlierRecords
from .fetching import BACKLOG, Fetcher, customer_of

if TYPE_CHECKING:
    from wecom_runtime.callbacks.crypto import WeComCrypto
    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.handling.engine import Engine
    from wecom_runtime.handling.items import Item
    from wecom_runtime.handling.matching.handlers import Responder

    from .running import Runner
    from .table import ServiceTable

WORK = "customer service"
"""The name of the work in lists of running handlers."""
LEASE = 15
"""Seconds after which another process fetches the messages of an account whose process died."""
POLL_INTERVAL = 300.0
LOOK_EVERY = 5.0
"""Seconds between two looks for notifications that no process has followed."""
CLAIM_POLL_EVERY = 30.0
"""Seconds between two attempts to be the process that polls all accounts."""
LONGEST_PAUSE = 600.0
"""The longest pause in seconds between two attempts to fetch the messages of an account."""
RETRY_AFTER = 5.0
"""Seconds before another attempt to have a stored message handled, where the storage or the event loop fails."""
REMEMBERED = 3 * 86400 + 3600
"""Seconds for which the id of a handled message is remembered. WeCom keeps messages for three days."""
HANDLED = dump({"handled": True})
"""The value under the key of a message that has been handled, where the storage cannot hold items."""
WAITING_LIMIT = 600.0
"""Seconds that a message or an answer of a customer may wait before this is a problem in `health()`."""
FAILING_LIMIT = 60.0
"""Seconds without a sent answer after which waiting answers are a problem."""


class ServiceHealth(TypedDict):
    """The health of customer service in this process."""

    running: int
    """The number of handlers that run."""
    waiting: int
    """The number of messages that wait."""
    oldest: float
    """Seconds since the oldest of them was fetched; 0 if there is none."""
    unsent: int
    """The number of messages whose answers could not be sent yet."""
    oldest_unsent: float
    """Seconds since the oldest of them was fetched; 0 if there is none."""
    failing: float
    """Seconds since which no answer could be sent; 0 if the last attempt succeeded."""
    problems: list[str]
    """Problems for the operator, as short texts: messages wait too long, answers are not sent. Each is logged once.
    Handlers that run for too long are problems of the router."""


class ServiceChannel:
    """The channel of customer service.

    Args:
        table: The calls and their parameters.
        operations: Path -> endpoint.
        client: Fetches and sends.
        engine: Handles the messages.
        crypto: The keys of the callback URL, which seal records.
        runner: Runs flows in threads or tasks.
        servicers: Whether messages of servicers are handled.
        max_age: Seconds that messages may be old at the first fetch of an account; None for all.
        poll_interval: Seconds between two polls of all accounts.
    """

    repeats = False
    remembered = REMEMBERED

    def __init__(
        self,
        table: ServiceTable,
        operations: Mapping[str, Operation[Any]],
        client: Any,
        engine: Engine,
        crypto: WeComCrypto,
        runner: Runner,
        *,
        servicers: bool,
        max_age: float | None,
        poll_interval: float,
    ) -> None:
        corp, storage = str(client.corp_id), client.storage
        self.corp = corp
        self.name = f"kf-{corp}"
        self.records = RecordSealer(*crypto.settings.record_secrets)
        self.fetching = self
        self._table = table
        self._operations = {
            path: operations[path] for path in (table.fetch, table.send, table.greet, table.state, table.hand_over)
        }
        self._client = client
        self._engine = engine
        self._crypto = crypto
        self._runner = runner
        self._storage = storage
        self._poll_interval = poll_interval
        self._prefix = prefix = f"{corp}:kf"
        records = Records(storage)
        claims = Claims(storage, LEASE)
        self._accounts = Accounts(storage, prefix)
        self._chats = Chats(records, self.records, prefix, table.most, table.hours)
        self._answers = Answers(table, self._operations, self._call, self._chats)
        self._earlier = EarlierRecords(records, self.records, prefix, claims)
        self._fetcher = Fetcher(
            table,
            self._operations[table.fetch],
            self._call,
            self._accounts,
            claims,
            self._chats,
            max_age=max_age,
            servicers=servicers,
            arrived=lambda arrival: self._arrived(engine.parse(arrival.text), arrival),
            keep=self._keep,
            receive=self._receive,
            waiting=self._count_waiting,
            is_ending=lambda: engine.lifecycle.is_ending,
        )
        self._timers = Timers()
        self._mutex = fork.Mutex()
        self._problems = ProblemLog(self._find_problems)
        self.begin = runner.function(self._begin_attempt)
        self._is_watching = False
        self._has_warned = False
        self._claim_poll_at = 0.0
        self._poll_since: float | None = None
        """The time of `start`, until each known account has been polled since then."""
        self._later: dict[str, tuple[float, float]] = {}
        """The accounts whose messages could not be fetched: the last pause, and the time of the next attempt."""
        self._events: dict[str, Callback] = {}
        """The last notification of each account, for `on_error`."""
        self._adopted: set[str] = set()
        """The accounts whose records of earlier versions were read."""
        self.after_fork_in_child()
        engine.attach(self)
        engine.lifecycle.on_drain.append(self.stop)
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<ServiceChannel of {self.corp}>"

    def after_fork_in_child(self) -> None:
        self._is_looking = False
        self._fetching: dict[str, bool] = {}
        """The accounts whose messages are being fetched, and whether that is to happen again."""
        self._known: dict[Incoming, Item] = {}
        """The messages of this process that were neither handled nor set aside."""

    def _call(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Flow[Any]:
        flow: Flow[Any] = self._client._caller.call_flow(operation, arguments)
        return flow

    # -- the interface of channels

    def text_of(self, incoming: Incoming) -> str:
        arrival: Arrival = incoming.origin
        return arrival.text

    def responder_to(self, incoming: Incoming) -> Responder | None:
        return self._runner.function(lambda message, value: self._answers.say(incoming.origin, value))

    def transfer_of(self, incoming: Incoming) -> Callable[[str], object]:
        """Return the function that transfers the customer to a member of the corp."""
        return self._runner.function(partial(self._transfer, incoming.origin))

    def seal_answer(self, text: str, incoming: Incoming) -> str:
        return self._crypto.settings.current.seal(text, b"").decode("ascii")

    def unseal(self, sealed: str) -> str | None:
        return self._crypto.settings.unseal(sealed)

    @property
    def can_resume(self) -> bool:
        """Whether this process handles stored messages of processes that have died."""
        return self._is_watching

    def stored_origin(self, incoming: Incoming) -> Any:
        arrival: Arrival = incoming.origin
        return [arrival.account, arrival.customer, arrival.id]

    def restored(self, message: Callback, stored: Mapping[str, Any]) -> Incoming:
        account, customer, id = stored["origin"]
        arrival = Arrival(account, customer, id, codes_of(self._table, message), stored["text"])
        return self._arrived(message, arrival)

    def resume(self, incoming: Incoming) -> None:
        """Have a stored message handled."""
        self._note(incoming)
        try:
            self._runner.start(lambda: self._receive(incoming))
        except RuntimeError:  # there is no thread, or no event loop until the next start
            self._receive_later(incoming)

    # -- the interface of channels that fetch

    def is_of_member(self, incoming: Incoming) -> bool:
        origin: object = attribute_at(incoming.message, self._table.names["origin"])
        return origin == self._table.customer

    def messages_of(self, incoming: Incoming, value: Any) -> list[dict[str, Any]]:
        arrival: Arrival = incoming.origin
        unsent, arrival.unsent = arrival.unsent, []
        return [*unsent, *self._answers.messages(arrival, value)]

    def sender_to(self, incoming: Incoming) -> Responder:
        return self._runner.function(lambda message, planned: self._answers.send(incoming.origin, planned))

    def is_refused_for_a_moment(self, error: BaseException) -> bool:
        return is_temporary(error)

    def check_question(self, question: Any) -> None:
        self._answers.check_question(question)

    def on_settled(self, incoming: Incoming) -> None:
        account = incoming.origin.account
        with self._mutex.lock:
            self._known.pop(incoming, None)
        if account in self._fetcher.paused and self._count_waiting(account) < BACKLOG:
            self._fetch_soon(account)

    def _arrived(self, message: Callback, arrival: Arrival) -> Incoming:
        key = f"callback:{self.name}:{arrival.id}"
        return Incoming(message, key, self, arrival, self.corp, lane=(arrival.account, arrival.customer))

    def _note(self, incoming: Incoming) -> None:
        arrival: Arrival = incoming.origin
        arrival.begun_at = None
        with self._mutex.lock:
            if incoming.item is not None:
                self._known[incoming] = incoming.item

    def _count_waiting(self, account: str) -> int:
        with self._mutex.lock:
            return sum(one.origin.account == account for one in self._known)

    def _begin_attempt(self, incoming: Incoming) -> Flow[bool]:
        """Prepare an attempt to handle a message; return whether the handler is to be called."""
        arrival: Arrival = incoming.origin
        arrival.restart()
        arrival.begun_at = time.monotonic()
        return not (yield from self._is_with_person(arrival, incoming.message))

    def _is_with_person(self, arrival: Arrival, message: Callback) -> Flow[bool]:
        """Return whether a member of the corp answers the customer who has written a message."""
        names, account = self._table.names, arrival.account
        if attribute_at(message, names["origin"]) != self._table.customer:
            return False
        if not (yield from self._chats.is_with_person(account, arrival.customer)):
            return False
        arguments = {names["account"]: account, names["customer"]: arrival.customer}
        try:
            answer = yield from self._call(self._operations[self._table.state], arguments)
        except WeComError as error:
            logger.error(
                "customer service of %s: the state of a customer who was transferred cannot be read (%s); the message "
                "is left to the servicer",
                account,
                describe(error),
            )
            return True
        if attribute_at(answer, names["state"]) in self._table.with_person:
            return True
        yield from self._chats.set_person(account, arrival.customer, person=False)
        return False

    def _transfer(self, arrival: Arrival, userid: str) -> Flow[None]:
        """Transfer the customer to a member of the corp.

        Raises:
            APIError: WeCom refused it.
        """
        names = self._table.names
        arguments = {
            names["account"]: arrival.account,
            names["customer"]: arrival.customer,
            names["state"]: self._table.to_person,
            names["member"]: userid,
        }
        yield from self._call(self._operations[self._table.hand_over], arguments)
        yield from self._chats.set_person(arrival.account, arrival.customer, person=True)

    # -- a message

    def _keep(self, incoming: Incoming) -> Flow[bool]:
        """Store a message; return whether it is new.

        Raises:
            StorageError: The storage failed.
        """
        arrival: Arrival = incoming.origin
        key = f"{self._prefix}:{record_name(arrival.account)}:message:{arrival.id}"
        if not self._engine.is_durable:
            guard = self._accounts.guard
            if not was_added(self._storage, (yield from guard.call(self._storage.add, key, HANDLED, REMEMBERED))):
                return False
        elif self._fetcher.is_from_start and as_record(
            (yield from self._accounts.guard.call(self._storage.get, key))
        ):  # an earlier version has handled it
            return False
        is_new = yield from self._engine.keep(incoming)
        if is_new:
            self._note(incoming)
        return is_new

    def _receive(self, incoming: Incoming) -> Flow[None]:
        """Have a stored message handled. A failure of the storage is logged, and the message is handled later."""
        item = incoming.item
        try:
            yield from self._engine.receive(incoming)
        except Exception as error:
            account = incoming.origin.account
            logger.warning("customer service of %s: %s; it is retried", account, describe(error))
            incoming.item = item
            self._receive_later(incoming)

    def _receive_later(self, incoming: Incoming) -> None:
        self._timers.call_at(time.monotonic() + RETRY_AFTER, lambda: self.resume(incoming))

    # -- fetching

    def notify(self, event: Callback) -> Flow[None]:
        """Record a notification of WeCom before it is acknowledged, and begin to fetch.

        Raises:
            StorageError: The storage failed.
        """
        account = str(event.by_wire_name(self._table.account))
        yield from self._accounts.notify(account, event.by_wire_name(self._table.token))
        self._events[account] = event
        self._fetch_soon(account)

    def _fetch_soon(self, account: str) -> None:
        """Have the messages of an account fetched, again if that happens already."""
        with self._mutex.lock:
            if account in self._fetching:
                self._fetching[account] = True
                return
            self._fetching[account] = False
        job = self._engine.workers.track(WORK)
        try:
            self._runner.start(lambda: self._fetch(account), job)
        except RuntimeError as error:
            logger.warning("customer service of %s: messages cannot be fetched (%s); it is retried", account, error)
            with self._mutex.lock:
                self._fetching.pop(account, None)
            job.finish()

    def _fetch(self, account: str) -> Flow[None]:
        is_again = True
        while is_again:
            yield from self._fetch_once(account)
            with self._mutex.lock:
                is_again = self._fetching.get(account, False)
                self._fetching[account] = False
                if not is_again:
                    del self._fetching[account]

    def _fetch_once(self, account: str) -> Flow[None]:
        event = self._events.pop(account, None)
        try:
            yield from self._adopt(account)
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

    def _adopt(self, account: str) -> Flow[None]:
        """Have the messages and answers handled that an earlier version of this library has left."""
        if account in self._adopted:
            return
        is_complete, found = yield from self._earlier.take(account, self._adopted_message)
        for incoming in found:
            yield from self._receive(incoming)
        if is_complete:
            self._adopted.add(account)

    def _adopted_message(
        self, account: str, id: str, text: str, answers: list[dict[str, Any]]
    ) -> Flow[Incoming | None]:
        """Store a message of an earlier version; return None if it was stored before."""
        message = self._engine.parse(text)
        arrival = Arrival(account, customer_of(self._table, message), id, codes_of(self._table, message), text)
        incoming = self._arrived(message, arrival)
        if not (yield from self._engine.keep(incoming, answers)):
            return None
        self._note(incoming)
        return incoming

    # -- looks at intervals

    def start(self, *, is_start: bool) -> None:
        """Begin to look for work at intervals, unless this happens already.

        Args:
            is_start: Whether to poll all accounts.
        """
        self._runner.bind()
        if is_start:
            self._poll_since = time.time()
            self._warn_of_storage()
        self._is_watching = True
        self._engine.look_for_stored()
        self._look_soon(0.0 if is_start else LOOK_EVERY)

    def stop(self) -> None:
        """Look for work no more."""
        self._is_watching = False

    def _warn_of_storage(self) -> None:
        """Log a warning, once, if the storage may lose what must not get lost."""
        reason: str = getattr(self._storage, "loses_entries", "")
        if reason and not self._has_warned:
            self._has_warned = True
            logger.warning(
                "customer service of %s: %s loses entries %s: positions, messages that wait, and answers that could "
                "not be sent yet. Give the client a persistent storage (session=), such as RedisStorage or FileStorage",
                self.corp,
                type(self._storage).__name__,
                reason,
            )
        elif not self._engine.is_durable and not self._has_warned:
            self._has_warned = True
            logger.warning(
                "customer service of %s: the router has no storage for messages that wait, and loses them with this "
                "process: give it the storage of the client, CallbackRouter(…, session=client.storage)",
                self.corp,
            )

    def _look_soon(self, seconds: float) -> None:
        with self._mutex.lock:
            if seconds and self._is_looking:
                return
            self._is_looking = True
        try:
            self._timers.call_at(time.monotonic() + seconds, self._start_look)
        except RuntimeError:  # no thread can be started: the next notification tries again
            self._is_looking = False

    def _start_look(self) -> None:
        self._is_looking = False
        if not self._is_watching:
            return
        self._problems.report()
        self._look_soon(LOOK_EVERY)
        try:
            self._runner.start(self._look)
        except RuntimeError as error:
            logger.debug("customer service: the accounts cannot be looked at now (%s)", error)

    def _look(self) -> Flow[None]:
        """Fetch the messages of accounts with notifications that no process has followed; poll, if it is time."""
        since, is_complete = self._poll_since, True
        try:
            polls = yield from self._polls()
            for account in (yield from self._accounts.all()):
                try:
                    yield from self._look_at(account, polls=polls, since=since)
                except WeComError as error:
                    is_complete = False
                    logger.warning("customer service of %s: %s; it is retried", account, describe(error))
        except WeComError as error:
            logger.warning("customer service: %s; it is retried", describe(error))
            return
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
        if time.monotonic() < attempt_at:
            return
        if (yield from self._accounts.open_notification(account)) is not None or account not in self._adopted:
            self._fetch_soon(account)

    # -- health

    def health(self) -> ServiceHealth:
        """Return the health, without a request to WeCom or the storage."""
        return {**self._load(), "problems": self._problems.texts()}

    def _load(self) -> ServiceHealth:
        """Return the health without the problems."""
        with self._mutex.lock:
            items = [(item, incoming.origin.begun_at) for incoming, item in self._known.items()]
        unsent = [item.received for item, _ in items if item.answers is not None]
        waiting = [item.received for item, begun_at in items if item.answers is None and begun_at is None]
        failing = self._answers.failing_since
        return {
            "running": len(items) - len(unsent) - len(waiting),
            "waiting": len(waiting),
            "oldest": _age(waiting),
            "unsent": len(unsent),
            "oldest_unsent": _age(unsent),
            "failing": 0.0 if failing is None else round(time.monotonic() - failing, 1),
            "problems": [],
        }

    def _find_problems(self) -> dict[str, str]:
        """Return the problems by their kinds."""
        load, found = self._load(), dict[str, str]()
        if load["oldest"] > WAITING_LIMIT:
            found["waiting"] = say(
                "customer service: {count} messages wait, the oldest for more than {seconds:g} s",
                count=load["waiting"],
                seconds=WAITING_LIMIT,
            )
        if load["unsent"] and (load["failing"] > FAILING_LIMIT or load["oldest_unsent"] > WAITING_LIMIT):
            found["unsent"] = say(
                "customer service: answers are not sent: {count} messages wait for them, one for {seconds:.0f} s",
                count=load["unsent"],
                seconds=load["oldest_unsent"],
            )
        return found


def _age(times: list[float]) -> float:
    return round(max(0.0, time.time() - min(times)), 1) if times else 0.0
