"""Delivery: the messages of the outbox are sent, each once and in order, and retried until WeCom accepts them."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.errors import (
    APIError,
    BusyError,
    MissingTicketError,
    RateLimitError,
    ResponseError,
    StorageError,
    TokenError,
    TransportError,
)
from wecom_runtime.flow import Flow, Sleep
from wecom_runtime.handling.failures import describe
from wecom_runtime.logs import logger

if TYPE_CHECKING:
    from wecom_runtime.calls.operation import Operation

    from .claims import Claims
    from .customers import Customers, OutgoingMessage
    from .table import ServiceTable

TRIES = 3
"""The number of immediate attempts where the connection fails. WeCom accepts a msgid once."""
FIRST_PAUSE = 1.0
"""Seconds before the second attempt; each later pause is twice as long."""
LONGEST_PAUSE = 300.0
GIVE_UP_AFTER = 48 * 3600.0
"""Seconds after which a message is given up."""
CLAIM_WAIT = 5.0
"""Seconds that a handler waits while an earlier message to its customer is sent elsewhere."""
CLAIM_RETRY = 0.05


class Delivery:
    """Sends the messages of the outbox.

    Args:
        table: The calls and their parameters.
        operations: Path -> endpoint.
        call: Makes a call.
        customers: The records of the customers.
        claims: The claims on outboxes.
        on_unsent: Called with an account and a customer whose outbox has entries.
        update_index: Returns the flow that has the index show the work of a customer.
        report: Called with a message of the outbox that was given up, and the error.
        is_ending: Returns whether the process ends.
    """

    def __init__(
        self,
        table: ServiceTable,
        operations: Mapping[str, Operation[Any]],
        call: Callable[[Operation[Any], Mapping[str, Any]], Flow[Any]],
        customers: Customers,
        claims: Claims,
        *,
        on_unsent: Callable[[str, str], object],
        update_index: Callable[[str, str], Flow[None]],
        report: Callable[[OutgoingMessage, Exception], object],
        is_ending: Callable[[], bool],
    ) -> None:
        self._table = table
        self._operations = operations
        self._call = call
        self._customers = customers
        self._claims = claims
        self._on_unsent = on_unsent
        self._update_index = update_index
        self._report = report
        self._is_ending = is_ending
        self._mutex = fork.Mutex()
        self._due: dict[tuple[str, str], float] = {}
        """The customers whose next attempt is not due yet, and its time."""
        self.failing_since: float | None = None
        """The time (`time.monotonic`) since which no attempt of this process succeeded, if the last one failed."""

    def __repr__(self) -> str:
        return f"<Delivery, {len(self._due)} postponed>"

    # -- times of the next attempts

    def is_due(self, account: str, customer: str) -> bool:
        """Return whether the queue of a customer may be worked on now."""
        return self._due.get((account, customer), 0.0) <= time.time()

    def next_due(self) -> float | None:
        """Return the time of the next attempt; None if none is postponed."""
        with self._mutex.lock:
            return min(self._due.values(), default=None)

    def take_due(self) -> list[tuple[str, str]]:
        """Return the customers whose next attempt is due, and forget them."""
        with self._mutex.lock:
            due = [one for one, at in self._due.items() if at <= time.time()]
            for one in due:
                del self._due[one]
        return due

    # -- sending

    def send_now(self, account: str, customer: str, message_id: str) -> Flow[None]:
        """Send the queue of a customer up to one message. If it cannot be sent now, it stays in the outbox.

        Raises:
            Exception: WeCom refused the message permanently, or it cannot be sent.
        """
        key = self._customers.outbox_key(account, customer)
        deadline = time.monotonic() + CLAIM_WAIT
        while not (yield from self._claims.claim(key)):
            outbox = (yield from self._customers.read(account, customer)).outbox
            if not any(message.id == message_id for message in outbox):
                return  # sent elsewhere
            if time.monotonic() > deadline:
                self._on_unsent(account, customer)
                return
            yield Sleep(CLAIM_RETRY)
        error = yield from self._claims.during(key, self._send_queue(account, customer, message_id))
        if error is not None:
            raise error

    def work(self, account: str, customer: str) -> Flow[None]:
        """Send the queue of a customer, unless another process does so."""
        key = self._customers.outbox_key(account, customer)
        if (yield from self._claims.claim(key)):
            yield from self._claims.during(key, self._send_queue(account, customer, ""))

    def _send_queue(self, account: str, customer: str, last: str) -> Flow[Exception | None]:
        """Send messages in their order, up to the one with the id `last`; return the error if that one was refused."""
        outbox = (yield from self._customers.read(account, customer)).outbox
        while outbox:
            message = outbox[0]
            if message.retry_at > time.time():
                self._postpone(account, customer, message.retry_at)
                return None
            if message.tries and self._is_ending():
                return None  # the next process retries it
            error = yield from self._attempt(message)
            if error is None:
                self.failing_since = None
            elif is_temporary(error):
                self.failing_since = self.failing_since or time.monotonic()
                if time.time() - message.created_at < GIVE_UP_AFTER:
                    yield from self._retry_later(account, customer, message, error)
                    return None
            elif isinstance(error, APIError):
                self.failing_since = None  # WeCom answers
            was_sent = error is None
            outbox = yield from self._customers.remove_answer(account, customer, message.id, was_sent=was_sent)
            if message.id == last:
                if outbox:
                    self._on_unsent(account, customer)
                return error
            if error is not None:
                self._report(message, error)
        yield from self._update_index(account, customer)
        return None

    def _attempt(self, message: OutgoingMessage) -> Flow[Exception | None]:
        """Send a message; return the error if that failed."""
        for left in reversed(range(TRIES)):
            try:
                yield from self._call(self._operations[message.path], message.arguments)
            except APIError as error:
                # A msgid that is taken was sent before a kill, or before a response that was lost.
                return None if error.errcode == self._table.is_taken else error
            except TransportError as error:
                if not left or not error.transient:
                    return error
            except Exception as error:
                return error
            else:
                return None
        return None

    def _retry_later(self, account: str, customer: str, message: OutgoingMessage, error: Exception) -> Flow[None]:
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(message.tries, 20))
        pause *= 0.75 + random.random() / 2  # noqa: S311 - not a secret
        if isinstance(error, RateLimitError) and error.retry_after is not None:
            pause = max(pause, error.retry_after)
        if not message.tries:
            logger.warning(
                "customer service of %s: an answer cannot be sent (%s); it is retried", account, describe(error)
            )
        retry_at = time.time() + pause
        yield from self._customers.postpone_answer(account, customer, message.id, retry_at)
        if not message.tries:
            yield from self._update_index(account, customer)
        self._postpone(account, customer, retry_at)

    def _postpone(self, account: str, customer: str, retry_at: float) -> None:
        with self._mutex.lock:
            self._due[account, customer] = retry_at
        self._on_unsent(account, customer)


def is_temporary(error: Exception) -> bool:
    """Return whether the same message may be accepted later."""
    if isinstance(error, APIError):
        is_limited = isinstance(error, RateLimitError) and error.retry_after is not None
        return error.retryable or is_limited or isinstance(error, BusyError | TokenError)
    if isinstance(error, TransportError):
        return error.transient or (error.status or 0) >= 500
    return isinstance(error, ResponseError | MissingTicketError | StorageError)
