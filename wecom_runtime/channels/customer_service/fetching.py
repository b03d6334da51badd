"""Fetching: the pages of an account's messages, each of which is stored before the position moves on."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.callbacks.model import Callback, attribute_at
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import (
    APIError,
    BusyError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    TokenError,
    WeComError,
)
from wecom_runtime.flow import Flow, Sleep
from wecom_runtime.handling.channel import Incoming, digest
from wecom_runtime.handling.failures import describe
from wecom_runtime.logs import logger
from wecom_runtime.storage.values import dump, number

from .answers import Arrival, codes_of

if TYPE_CHECKING:
    from wecom_runtime.calls.operation import Operation

    from .accounts import Accounts, Notification
    from .chats import Chats
    from .claims import Claims
    from .table import ServiceTable

CLAIM_RETRY = 0.2
"""Seconds before another attempt to claim an account whose messages another process fetches."""
CLAIM_TRIES = 10
"""The number of attempts before the account is left to the other process."""
BACKLOG = 10_000
"""The number of messages of an account that wait in this process at which fetching pauses."""


class Fetcher:
    """Fetches the messages of accounts. One process at a time does so for an account.

    Args:
        table: The calls and their parameters.
        operation: The call that returns the messages.
        call: Makes a call.
        accounts: The notifications and positions.
        claims: The claims on accounts.
        chats: The records of the chats.
        max_age: Seconds that messages may be old at the first fetch of an account; None for all.
        servicers: Whether messages of servicers are handled.
        arrived: Returns the delivery of a message.
        keep: Stores a delivery; the flow returns whether it is new.
        receive: Has a delivery handled.
        waiting: Returns the number of messages of an account that wait.
        is_ending: Returns whether the process ends.
    """

    def __init__(
        self,
        table: ServiceTable,
        operation: Operation[Any],
        call: Callable[[Operation[Any], Mapping[str, Any]], Flow[Any]],
        accounts: Accounts,
        claims: Claims,
        chats: Chats,
        *,
        max_age: float | None,
        servicers: bool,
        arrived: Callable[[Arrival], Incoming],
        keep: Callable[[Incoming], Flow[bool]],
        receive: Callable[[Incoming], Flow[None]],
        waiting: Callable[[str], int],
        is_ending: Callable[[], bool],
    ) -> None:
        self._table = table
        self._operation = operation
        self._call = call
        self._accounts = accounts
        self._claims = claims
        self._chats = chats
        self._max_age = max_age
        self._servicers = servicers
        self._arrived = arrived
        self._keep = keep
        self._receive = receive
        self._waiting = waiting
        self._is_ending = is_ending
        self.is_from_start = False
        """Whether pages are fetched without a position, so that handled messages come again."""
        self.paused: set[str] = set()
        """The accounts of which too many messages wait."""

    def __repr__(self) -> str:
        return f"<Fetcher of {self._operation.path}>"

    def fetch(self, account: str) -> Flow[None]:
        """Fetch the messages of an account, as long as there are notifications.

        Raises:
            WeComError: WeCom refused a page, or the storage failed.
        """
        tries = 0
        while not self._is_ending():
            notification = yield from self._accounts.open_notification(account)
            if notification is None:
                return
            key = self._accounts.work_key(account)
            if not (yield from self._claims.claim(key)):
                tries += 1
                if tries >= CLAIM_TRIES:
                    return  # the other process looks for notifications before it ends
                yield Sleep(CLAIM_RETRY)
                continue
            is_complete = yield from self._claims.during(key, self._fetch_notified(account, notification))
            if not is_complete:
                return

    def _fetch_notified(self, account: str, notification: Notification) -> Flow[bool]:
        """Fetch the messages of a notification; return whether all pages were fetched."""
        began = time.time()
        is_complete = yield from self._fetch_pages(account, notification.token)
        if is_complete:
            yield from self._accounts.complete(account, notification, began)
        return is_complete

    def _fetch_pages(self, account: str, token: str | None) -> Flow[bool]:
        """Fetch from the stored position to the end; return False if fetching pauses before.

        A page is done, and the next position is stored, when the messages of the page are stored.
        """
        names, operation = self._table.names, self._operation
        turn = operation.pagination.turn if operation.pagination is not None else ""
        position = yield from self._accounts.position(account)
        oldest = yield from self._oldest(account, position)
        self.is_from_start = self.is_from_start or position is None
        pages = operation.pages({names["account"]: account, names["token"]: token, turn: position})
        is_repeated = False
        while not pages.done:
            if self._is_ending():
                return False
            if self._is_full(account):
                return False
            try:
                page = yield from self._call(operation, pages.arguments)
            except APIError as error:
                arguments = pages.arguments
                if not _may_be_argument(error):
                    raise
                if arguments.get(names["token"]):  # without it WeCom allows fewer calls
                    arguments[names["token"]] = None
                elif arguments.get(turn) and not is_repeated:
                    # Not with `max_age`: messages that were handled are recognised by their ids.
                    logger.warning(
                        "customer service of %s: WeCom refused the position (%s); fetching starts from the beginning",
                        account,
                        describe(error),
                    )
                    pages, is_repeated = operation.pages({names["account"]: account}), True
                    self.is_from_start = True
                else:
                    raise
                continue
            kept: list[Incoming] = []
            try:
                yield from self._store(account, pages.take(page), oldest, kept)
                if isinstance(position := pages.cursor(0), str) and position:
                    yield from self._accounts.set_position(account, position)
            except WeComError:
                yield from self._handle(kept)
                raise
            yield from self._handle(kept)
        return True

    def _handle(self, kept: list[Incoming]) -> Flow[None]:
        for incoming in kept:
            yield from self._receive(incoming)

    def _oldest(self, account: str, position: str | None) -> Flow[float]:
        """Return the time of the oldest message that is handled, which is set at the first fetch of an account."""
        oldest = yield from self._accounts.oldest(account)
        if oldest is None:
            is_first = position is None and self._max_age is not None
            oldest = time.time() - (self._max_age or 0.0) if is_first else 0.0
            yield from self._accounts.set_oldest(account, oldest)
        return oldest

    def _is_full(self, account: str) -> bool:
        """Return whether so many messages wait that fetching pauses."""
        waiting = self._waiting(account)
        if waiting < BACKLOG:
            self.paused.discard(account)
            return False
        if account not in self.paused:
            self.paused.add(account)
            logger.warning("customer service of %s: %d messages wait; fetching pauses", account, waiting)
        return True

    # -- one page

    def _store(self, account: str, messages: list[Any], oldest: float, kept: list[Incoming]) -> Flow[None]:
        """Store the messages of a page, and add those that are new to `kept`.

        A message that cannot be read is logged and left out.

        Raises:
            StorageError: The storage failed.
        """
        written: dict[str, float] = {}
        for message in messages:
            try:
                found = self._read(account, message, oldest)
            except Exception as error:
                logger.error(
                    "customer service of %s: a message cannot be read (%s); it is left out", account, describe(error)
                )
                continue
            if found is None:
                continue
            incoming, at = found
            arrival: Arrival = incoming.origin
            if (yield from self._keep(incoming)):
                kept.append(incoming)
                if at is not None:
                    written[arrival.customer] = max(at, written.get(arrival.customer, 0.0))
        for customer, at in written.items():
            yield from self._chats.note_message(account, customer, at)

    def _read(self, account: str, message: Any, oldest: float) -> tuple[Incoming, float | None] | None:
        """Return the delivery of a message, and the time at which the customer has written it.

        None for a message that is left out: one of a servicer, or one that is too old.
        """
        if not isinstance(message, Callback):
            raise TypeError
        names, origin = self._table.names, attribute_at(message, self._table.names["origin"])
        at = number(attribute_at(message, names["time"]))
        if origin == self._table.servicer and not self._servicers:
            return None
        if at is not None and at < oldest:
            return None
        text = dump(unstructure(message))
        msgid = value_at(message, message.__repeat_by__)
        id = digest(account, msgid) if isinstance(msgid, str) and msgid else digest(account, "", text)
        arrival = Arrival(account, customer_of(self._table, message), id, codes_of(self._table, message), text)
        return self._arrived(arrival), at if origin == self._table.customer else None


def customer_of(table: ServiceTable, message: Callback) -> str:
    """Return the customer of a message or an event; "" for an event of the account."""
    found = (attribute_at(message, path) for path in table.customers)
    return next((customer for customer in found if isinstance(customer, str) and customer), "")


def _may_be_argument(error: WeComError) -> bool:
    """Return whether the token or the position may be the reason for which WeCom has refused a page."""
    others = BusyError, RateLimitError, TokenError, PermissionDeniedError, NotFoundError
    return isinstance(error, APIError) and not isinstance(error, others) and not error.retryable
