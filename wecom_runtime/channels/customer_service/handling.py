"""Handling: the messages of the inbox are passed to the engine, those of a customer in their order."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, attribute_at
from wecom_runtime.errors import WeComError
from wecom_runtime.flow import Flow, Sleep, Wait
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.handling.failures import describe
from wecom_runtime.language import say
from wecom_runtime.logs import logger

from .answers import Arrival, codes_of
from .fetching import customer_of

if TYPE_CHECKING:
    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.handling.engine import Engine
    from wecom_runtime.handling.running.workers import Job

    from .claims import Claims
    from .customers import Allowance, CustomerRecord, Customers, InboxEntry, OutgoingMessage
    from .scheduling import Slot
    from .table import ServiceTable

WORK = "customer service"
"""The name of the work in lists of running handlers."""
FIRST_STORAGE_PAUSE = 0.5
LONGEST_STORAGE_PAUSE = 10.0
"""Seconds between two attempts to record that a message has been handled, while the storage fails."""
REFRESH_AT = 32
"""The number of customers with less work at which they are updated in the index."""


class Run:
    """A message whose handler runs.

    Args:
        slot: The work on the queue of the customer.
        message_id: The name of the message in keys of the storage.
        incoming: The delivery to the engine.
    """

    __slots__ = ("incoming", "is_overdue", "is_reported", "message_id", "moved", "slot", "started_at")

    def __init__(self, slot: Slot, message_id: str, incoming: Incoming) -> None:
        self.slot = slot
        self.message_id = message_id
        self.incoming = incoming
        self.started_at = time.monotonic()
        self.is_overdue = False
        """Whether the handler exceeded its time limit, and the queue goes on without it."""
        self.is_reported = False
        self.moved: Future[None] = Future()
        """A future of the change of the queue after the time limit."""

    def __repr__(self) -> str:
        return f"<Run for {self.slot.account}>"


class MessageHandling:
    """Has the messages of the inbox handled.

    Args:
        table: The calls and their parameters.
        operations: Path -> endpoint.
        call: Makes a call.
        engine: Handles the messages.
        customers: The records of the customers.
        claims: The claims on queues and messages.
        incoming_for: Returns the delivery of a message to the engine.
        timeout: Seconds after which the next message of a customer is handled though a handler has not returned.
        refusal: Returns the error for a message that WeCom would not accept.
        on_unsent: Called with an account and a customer whose outbox has entries.
        on_shorter: Called with an account whose index shows less work.
        has_waiting: Returns whether other queues of an account wait.
        is_idle: Returns whether no other queue of an account is worked on.
        on_start: Called when a handler is called that is the only one with a time limit.
    """

    def __init__(
        self,
        table: ServiceTable,
        operations: Mapping[str, Operation[Any]],
        call: Callable[[Operation[Any], Mapping[str, Any]], Flow[Any]],
        engine: Engine,
        customers: Customers,
        claims: Claims,
        *,
        incoming_for: Callable[[Callback, Arrival, Job], Incoming],
        timeout: float | None,
        refusal: Callable[[Allowance], Exception | None],
        on_unsent: Callable[[str, str], object],
        on_shorter: Callable[[str], object],
        has_waiting: Callable[[str], bool],
        is_idle: Callable[[str], bool],
        on_start: Callable[[], object],
    ) -> None:
        self._table = table
        self._operations = operations
        self._call = call
        self._engine = engine
        self._customers = customers
        self._claims = claims
        self._incoming_for = incoming_for
        self._timeout = timeout
        self._refusal = refusal
        self._on_unsent = on_unsent
        self._on_shorter = on_shorter
        self._has_waiting = has_waiting
        self._is_idle = is_idle
        self._on_start = on_start
        self._mutex = fork.Mutex()
        self.after_fork_in_child()
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._runs: dict[Run, None] = {}
        self._changed: dict[str, dict[str, None]] = {}
        """The customers of each account that are to be updated in the index."""

    def __repr__(self) -> str:
        return f"<MessageHandling, {len(self._runs)} messages>"

    # -- the queue of one customer

    def work(self, slot: Slot, job: Job) -> Flow[None]:
        """Handle the queue of a customer, unless another process does so.

        Raises:
            WeComError: The storage failed.
        """
        account, customer = slot.account, slot.key
        key = self._customers.inbox_key(account, customer)
        if not (yield from self._claims.claim(key)):
            return
        try:
            yield from self._work(slot, job)
        except GeneratorExit:  # the event loop was destroyed
            if not slot.is_released:
                self._claims.abandon(key)
            raise
        except BaseException:
            if not slot.is_released:
                yield from self._claims.release(key)
            raise
        if slot.is_released:
            return
        yield from self._claims.release(key)
        # Another process may have stored a message that it could not claim.
        record = yield from self._customers.read(account, customer)
        if record.entries and not self._engine.lifecycle.is_ending:
            slot.is_again = True
        elif not record.outbox:  # else delivery does it
            yield from self.update_index(account, customer)

    def _work(self, slot: Slot, job: Job) -> Flow[None]:
        """Handle messages of a customer until there are none, or it is the turn of another customer."""
        account, customer = slot.account, slot.key
        record = yield from self._customers.read(account, customer)
        for entry in record.overdue:
            if self._engine.lifecycle.is_ending:
                return
            run_key = self._customers.run_key(account, entry.id)
            if (yield from self._claims.claim(run_key)):  # the process of its handler died
                yield from self._claims.release(run_key)
                record = yield from self._handle(slot, entry, record, job)
                if slot.is_released:
                    return
        while record.entries and not self._engine.lifecycle.is_ending:
            record = yield from self._handle(slot, record.entries[0], record, job)
            if slot.is_released or self._has_waiting(account):
                return

    def update_index(self, account: str, customer: str) -> Flow[None]:
        """Have the index show the work of a customer that has become less. Several customers are updated together."""
        with self._mutex.lock:
            changed = self._changed.setdefault(account, {})
            changed[customer] = None
            if len(changed) < REFRESH_AT and not self._is_idle(account):
                return
            del self._changed[account]
        yield from self._customers.refresh_index(account, changed)
        self._on_shorter(account)

    # -- one message

    def _handle(self, slot: Slot, entry: InboxEntry, record: CustomerRecord, job: Job) -> Flow[CustomerRecord]:
        """Have a message handled; return the record of the customer afterwards."""
        account, customer = slot.account, slot.key
        text = yield from self._customers.text(account, entry)
        message = None if not text else self._parse(account, text)
        if text is None:
            logger.error("customer service of %s: the storage has lost a message", account)
        if text and message is not None and not (yield from self._is_with_person(account, message, record)):
            return (yield from self._run(slot, entry.id, message, text, job))
        record, _ = yield from self._complete(account, customer, entry.id, ())
        return record

    def _parse(self, account: str, text: str) -> Callback | None:
        try:
            return self._engine.parse(text)
        except Exception as error:
            logger.error(
                "customer service of %s: a message cannot be read (%s); it is left out", account, describe(error)
            )
            return None

    def _run(self, slot: Slot, message_id: str, message: Callback, text: str, job: Job) -> Flow[CustomerRecord]:
        """Have the engine handle a message, and put the results of the handler into the outbox."""
        account, customer = slot.account, slot.key
        arrival = Arrival(account, customer, message_id, codes_of(self._table, message), text)
        run = Run(slot, message_id, self._incoming_for(message, arrival, job))
        with self._mutex.lock:
            is_first = self._timeout is not None and not self._runs
            self._runs[run] = None
        if is_first:  # the watcher waits for the earliest time limit
            self._on_start()
        try:
            yield from self._engine.receive(run.incoming)
        finally:
            with self._mutex.lock:
                del self._runs[run]
        if run.is_overdue:
            yield Wait(run.moved, None)
        record, allowances = yield from self._complete(account, customer, message_id, arrival.results)
        for allowance in allowances:
            if (error := self._refusal(allowance)) is not None:
                self._engine.failures.report(job.name, message, error)
        if run.is_overdue:
            yield from self._claims.release(self._customers.run_key(account, message_id))
            yield from self.update_index(account, customer)
        if record.outbox:
            self._on_unsent(account, customer)
        return record

    def _complete(
        self, account: str, customer: str, message_id: str, answers: Sequence[OutgoingMessage]
    ) -> Flow[tuple[CustomerRecord, list[Allowance]]]:
        """Remove a message from the inbox. While the storage fails, the claim is kept, so that it is handled once."""
        pause = FIRST_STORAGE_PAUSE
        while True:
            try:
                return (yield from self._customers.complete(account, customer, message_id, answers))
            except WeComError as error:
                if self._engine.lifecycle.is_ending:
                    raise
                logger.warning("customer service of %s: %s; it is retried", account, describe(error))
            yield Sleep(pause)
            pause = min(LONGEST_STORAGE_PAUSE, 2 * pause)

    def _is_with_person(self, account: str, message: Callback, record: CustomerRecord) -> Flow[bool]:
        """Return whether a member of the corp answers the customer who has written a message."""
        names, customer = self._table.names, customer_of(self._table, message)
        if attribute_at(message, names["origin"]) != self._table.customer:
            return False
        if not record.person:
            return False
        arguments = {names["account"]: account, names["customer"]: customer}
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
        yield from self._customers.set_person(account, customer, person=False)
        return False

    # -- the time limit of handlers

    def next_timeout(self) -> float | None:
        """Return the time (`time.monotonic`) at which a handler exceeds its limit; None if none runs."""
        if self._timeout is None:
            return None
        with self._mutex.lock:
            started = [run.started_at for run in self._runs if not run.is_overdue]
        return min(started) + self._timeout if started else None

    def running(self) -> list[float]:
        """Return the seconds for which each handler has been running."""
        now = time.monotonic()
        with self._mutex.lock:
            return [now - run.started_at for run in self._runs]

    def overdue(self) -> int:
        """Return the number of handlers that have exceeded their limit."""
        with self._mutex.lock:
            return sum(run.is_overdue for run in self._runs)

    def take_timeouts(self) -> list[Run]:
        """Return the runs that have just exceeded the limit; `move_on` is to be called for each."""
        if self._timeout is None:
            return []
        end = time.monotonic() - self._timeout
        with self._mutex.lock:
            found = [run for run in self._runs if not run.is_overdue and run.started_at <= end]
            for run in found:
                run.is_overdue = True
        return found

    def move_on(self, run: Run, release: Callable[[Slot], object]) -> Flow[None]:
        """Let the next message of a customer be handled. The claim on the message prevents that it is handled again.

        Args:
            run: The run that exceeded the limit.
            release: Releases the slot.
        """
        account, customer = run.slot.account, run.slot.key
        if not run.is_reported:
            run.is_reported = True
            job = run.incoming.job
            error = TimeoutError(
                say(
                    "the handler has not returned after {seconds:g} s; it still runs, and the next message of the "
                    "customer is handled",
                    seconds=self._timeout,
                )
            )
            self._engine.failures.report(WORK if job is None else job.name, run.incoming.message, error)
        try:
            yield from self._move(run, account, customer)
        finally:
            run.slot.is_again = True
            release(run.slot)
            run.moved.set_result(None)

    def _move(self, run: Run, account: str, customer: str) -> Flow[None]:
        """Move a message to those whose handler exceeded the limit, and release the queue of the customer."""
        pause = FIRST_STORAGE_PAUSE
        while True:
            try:
                yield from self._claims.claim(self._customers.run_key(account, run.message_id))
                yield from self._customers.set_aside(account, customer, run.message_id)
                break
            except WeComError as error:
                logger.warning("customer service of %s: %s; it is retried", account, describe(error))
            yield Sleep(pause)
            pause = min(LONGEST_STORAGE_PAUSE, 2 * pause)
        yield from self._claims.release(self._customers.inbox_key(account, customer))
