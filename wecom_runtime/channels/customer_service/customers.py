"""The records of customers: the chat, the inbox and the outbox of each, and an index of those with work."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

import attrs

from wecom_runtime.data.text import utf8_size
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import digest
from wecom_runtime.storage.values import as_record, dump

from .records import LIFETIME, LOCK_TIMEOUT, Records, record_name

REMEMBERED = 3 * 86400 + 3600
"""Seconds for which the id of a handled message is remembered. WeCom keeps messages for three days."""
HANDLED = dump({"handled": True})
"""The value under the key of a message that has been handled."""
MAX_EMBEDDED = 16_384
"""Bytes of messages in the record of a customer. Further ones are stored under keys of their own."""
INDEX_AGE = 1.0
"""Seconds for which the number of waiting messages is used without another read of the index."""
CHUNK = 20
"""The largest number of messages that are stored in one step, which must not take longer than a call of the storage."""

R = TypeVar("R")


class FetchedMessage(NamedTuple):
    """A message that was fetched."""

    id: str
    """A name for its msgid, for keys of the storage."""
    text: str
    """The message as JSON."""


@attrs.frozen
class InboxEntry:
    """A message that has not been handled."""

    id: str
    """A name for its msgid, for keys of the storage."""
    at: float
    """The time at which it was fetched."""
    text: str | None = None
    """The message as JSON; None if it is stored under a key of its own."""


@attrs.frozen(kw_only=True)
class OutgoingMessage:
    """A message to a customer that is yet to be sent."""

    id: str
    """The msgid, which WeCom accepts once."""
    path: str
    """The path of the call that sends it."""
    arguments: Mapping[str, Any]
    """The parameters of the call."""
    answered: str
    """The message of the customer that it answers, as JSON."""
    is_counted: bool
    """Whether it counts against the number of messages that may be sent."""
    created_at: float
    """The time at which it was put into the outbox."""
    tries: int = 0
    """The number of attempts that failed."""
    retry_at: float = 0.0
    """The time of the next attempt."""


@attrs.define
class CustomerRecord:
    """The record of one customer."""

    entries: list[InboxEntry] = attrs.field(factory=list[InboxEntry])
    """The inbox: messages that have not been handled, in their order."""
    overdue: list[InboxEntry] = attrs.field(factory=list[InboxEntry])
    """The messages whose handler exceeded its time limit, and has not returned."""
    outbox: list[OutgoingMessage] = attrs.field(factory=list[OutgoingMessage])
    """The outbox: messages that are yet to be sent, in their order."""
    at: float = 0.0
    """The time of the customer's last message; 0 if it is unknown."""
    sent: list[str] = attrs.field(factory=list[str])
    """The ids of the messages that were sent since then, or are in the outbox."""
    person: bool = False
    """Whether the chat was transferred to a member of the corp."""

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> CustomerRecord:
        """Return the record in the JSON object of a storage."""
        return cls(
            [InboxEntry(**entry) for entry in stored.get("entries", ())],
            [InboxEntry(**entry) for entry in stored.get("overdue", ())],
            [OutgoingMessage(**entry) for entry in stored.get("outbox", ())],
            float(stored.get("at", 0.0)),
            list(stored.get("sent", ())),
            stored.get("person") is True,
        )

    def stored(self) -> dict[str, Any]:
        """Return the JSON object for a storage; an empty one for a customer of whom nothing is known."""
        return {name: value for name, value in attrs.asdict(self).items() if value}

    @property
    def lifetime(self) -> int | None:
        """Seconds for which the record is kept; None without work, for as long as messages may be sent."""
        return LIFETIME if self.entries or self.overdue or self.outbox else None

    def remove(self, message_id: str) -> None:
        """Remove a message from the inbox."""
        self.entries = [entry for entry in self.entries if entry.id != message_id]
        self.overdue = [entry for entry in self.overdue if entry.id != message_id]


class Allowance(enum.Enum):
    """Whether WeCom accepts another message to a customer."""

    ALLOWED = "allowed"
    TOO_MANY = "too many"
    """As many messages as are allowed were sent since the customer's last message."""
    TOO_LATE = "too late"
    """The customer's last message is too old."""


class Work(NamedTuple):
    """The entries in the inbox and in the outbox of a customer, and the times of the oldest ones."""

    waiting: int
    since: float
    unsent: int
    unsent_since: float


class Customers:
    """The records of all customers. Each is sealed under a key of the storage.

    The index of an account is a record of the customers with entries in the inbox or the outbox. A customer with
    entries is always in it; one without may still be in it, until `refresh_index`.

    Args:
        records: The records.
        prefix: The beginning of the storage keys.
        most: The number of messages that may be sent after one of the customer.
        hours: The hours for which they may be sent.
    """

    def __init__(self, records: Records, prefix: str, most: int, hours: int) -> None:
        self._records = records
        self._prefix = prefix
        self._most = most
        self._chat_lifetime = hours * 3600
        self._seen: dict[str, tuple[float, int]] = {}
        """The number of waiting messages of each account, and the time at which the index was seen."""

    def __repr__(self) -> str:
        return f"<Customers {self._prefix}>"

    def read(self, account: str, customer: str) -> Flow[CustomerRecord]:
        """Return the record of a customer.

        Raises:
            StorageError: The storage failed.
        """
        return CustomerRecord.of((yield from self._records.read(self._record_key(account, customer))))

    # -- inbox

    def put(
        self, account: str, messages: Mapping[str, Sequence[FetchedMessage]], written: Mapping[str, float]
    ) -> Flow[list[str]]:
        """Store messages of customers, in their order. Messages that were stored before are left out.

        Args:
            account: The account.
            messages: The messages of each customer.
            written: The time of the last message that each customer has written.

        Returns:
            The customers with entries in the inbox.

        Raises:
            StorageError: The storage failed; the call may be repeated.
        """
        work: dict[str, Work] = {}
        for customer, added in messages.items():
            for start in range(0, len(added), CHUNK):
                chunk, at = added[start : start + CHUNK], written.get(customer)
                found = yield from self._records.call(self._put, account, customer, chunk, at, waits=LOCK_TIMEOUT)
                if found is not None:
                    work[customer] = found
        if work:
            yield from self._change_index(account, work)
        return list(work)

    def _put(self, account: str, customer: str, messages: Sequence[FetchedMessage], at: float | None) -> Work | None:
        records = self._records
        found = {message.id: records.storage.get(self._message_key(account, message.id)) for message in messages}
        new = [message for message in messages if not _is_handled(found[message.id])]
        if not new:
            return None

        def change(record: CustomerRecord) -> Work | None:
            known = {entry.id for entry in (*record.entries, *record.overdue)}
            unknown = [message for message in new if message.id not in known]
            size = sum(utf8_size(entry.text) for entry in record.entries if entry.text is not None)
            for message in unknown:
                size += utf8_size(message.text)
                text: str | None = message.text
                if size > MAX_EMBEDDED:
                    records.save(self._message_key(account, message.id), {"message": text})
                    text = None
                record.entries.append(InboxEntry(message.id, time.time(), text))
            # WeCom counts the messages that may be sent from the customer's last message on, whichever is answered.
            if unknown and at is not None and at >= record.at:
                record.at, record.sent = at, []
            return _work_of(record)

        return self._change_now(account, customer, change)

    def text(self, account: str, entry: InboxEntry) -> Flow[str | None]:
        """Return a message as JSON; "" if it has been handled, None if the storage has lost it."""
        if entry.text is not None:
            return entry.text
        key = self._message_key(account, entry.id)
        found = yield from self._records.call(self._records.storage.get, key)
        if _is_handled(found):
            return ""
        text = (self._records.opened(key, found) or {}).get("message")
        return text if isinstance(text, str) else None

    def complete(
        self, account: str, customer: str, message_id: str, answers: Sequence[OutgoingMessage] = ()
    ) -> Flow[tuple[CustomerRecord, list[Allowance]]]:
        """Remove a handled message from the inbox, and put its answers into the outbox, in one step.

        Returns:
            The record of the customer; and for each answer, whether it is allowed. Other answers are not in the outbox.
        """

        def change(record: CustomerRecord) -> tuple[CustomerRecord, list[Allowance]]:
            record.remove(message_id)
            return record, [self._add(record, answer) for answer in answers]

        result = yield from self._change(account, customer, change)
        key = self._message_key(account, message_id)
        yield from self._records.call(self._records.storage.set, key, HANDLED, REMEMBERED)
        return result

    def set_aside(self, account: str, customer: str, message_id: str) -> Flow[None]:
        """Let the next message of a customer be handled, while the handler of this one still runs."""

        def change(record: CustomerRecord) -> None:
            moved = [entry for entry in (*record.entries, *record.overdue) if entry.id == message_id]
            record.remove(message_id)
            record.overdue += moved

        yield from self._change(account, customer, change)

    # -- outbox

    def add_answer(self, account: str, customer: str, answer: OutgoingMessage) -> Flow[Allowance]:
        """Put an answer behind the earlier ones to a customer, if it is allowed.

        Raises:
            StorageError: The storage failed.
        """
        return self._change(account, customer, lambda record: self._add(record, answer))

    def _add(self, record: CustomerRecord, answer: OutgoingMessage) -> Allowance:
        if answer.is_counted and answer.id not in record.sent:
            if len(record.sent) >= self._most:
                return Allowance.TOO_MANY
            if record.at and time.time() - record.at > self._chat_lifetime:
                return Allowance.TOO_LATE
            record.sent.append(answer.id)
        # An id is known if the handler runs again, after its process was killed.
        if not any(other.id == answer.id for other in record.outbox):
            record.outbox.append(answer)
        return Allowance.ALLOWED

    def remove_answer(
        self, account: str, customer: str, message_id: str, *, was_sent: bool
    ) -> Flow[list[OutgoingMessage]]:
        """Remove an answer that was sent or given up, and return the remaining ones."""

        def change(record: CustomerRecord) -> list[OutgoingMessage]:
            record.outbox = [other for other in record.outbox if other.id != message_id]
            if not was_sent:  # WeCom does not count it
                record.sent = [sent for sent in record.sent if sent != message_id]
            return list(record.outbox)

        return self._change(account, customer, change)

    def postpone_answer(self, account: str, customer: str, message_id: str, retry_at: float) -> Flow[None]:
        """Record a failed attempt, and the time of the next one."""

        def change(record: CustomerRecord) -> None:
            record.outbox = [
                attrs.evolve(other, tries=other.tries + 1, retry_at=retry_at) if other.id == message_id else other
                for other in record.outbox
            ]

        return self._change(account, customer, change)

    # -- chat

    def set_person(self, account: str, customer: str, *, person: bool) -> Flow[None]:
        """Record whether a member of the corp answers the customer."""

        def change(record: CustomerRecord) -> None:
            record.person = person

        return self._change(account, customer, change)

    def _change(self, account: str, customer: str, change: Callable[[CustomerRecord], R]) -> Flow[R]:
        return self._records.call(self._change_now, account, customer, change, waits=LOCK_TIMEOUT)

    def _change_now(self, account: str, customer: str, change: Callable[[CustomerRecord], R]) -> R:
        def change_stored(stored: dict[str, Any]) -> tuple[R, int]:
            record = CustomerRecord.of(stored)
            result = change(record)
            stored.clear()
            stored.update(record.stored())
            return result, record.lifetime or self._chat_lifetime

        return self._records.change_now(self._record_key(account, customer), change_stored)

    # -- index

    def index(self, account: str) -> Flow[dict[str, Work]]:
        """Return the customers with entries in the inbox or the outbox."""
        index = yield from self._records.read(self._index_key(account))
        self._note_index(account, index)
        return {customer: Work(*numbers) for customer, numbers in index.items()}

    def _note_index(self, account: str, index: Mapping[str, Any]) -> None:
        self._seen[account] = time.monotonic(), sum(numbers[0] for numbers in index.values())

    def refresh_index(self, account: str, customers: Iterable[str]) -> Flow[None]:
        """Read the records of some customers again, and remove the customers without entries from the index."""
        customers = list(customers)
        key = self._index_key(account)
        for start in range(0, len(customers), CHUNK):
            chunk = customers[start : start + CHUNK]
            yield from self._records.call(self._refresh, key, account, chunk, waits=LOCK_TIMEOUT)

    def _refresh(self, key: str, account: str, customers: Sequence[str]) -> None:
        # The records are read under the lock of the index: a customer who gets an entry meanwhile is added afterwards.
        def change(index: dict[str, Any]) -> tuple[None, int]:
            for customer in customers:
                work = _work_of(CustomerRecord.of(self._records.load(self._record_key(account, customer))))
                if work is None:
                    index.pop(customer, None)
                else:
                    index[customer] = list(work)
            self._note_index(account, index)
            return None, LIFETIME

        self._records.change_now(key, change)

    def _change_index(self, account: str, work: Mapping[str, Work]) -> Flow[None]:
        def change(index: dict[str, Any]) -> tuple[None, int]:
            index.update({customer: list(numbers) for customer, numbers in work.items()})
            self._note_index(account, index)
            return None, LIFETIME

        yield from self._records.change(self._index_key(account), change)

    def waiting(self, account: str, *, exactly: bool = False) -> Flow[int]:
        """Return the number of messages in the inbox of an account, at most.

        Args:
            account: The account.
            exactly: Read all records. Without that, messages count that were handled a short while ago.
        """
        seen_at, waiting = self._seen.get(account, (0.0, 0))
        if not exactly and time.monotonic() - seen_at < INDEX_AGE:
            return waiting
        index = yield from self.index(account)
        if exactly:
            yield from self.refresh_index(account, index)
            index = yield from self.index(account)
        return sum(work.waiting for work in index.values())

    # -- keys

    def inbox_key(self, account: str, customer: str) -> str:
        """Return the key of the claim on the inbox of a customer."""
        return f"{self._record_key(account, customer)}:inbox"

    def outbox_key(self, account: str, customer: str) -> str:
        """Return the key of the claim on the outbox of a customer."""
        return f"{self._record_key(account, customer)}:outbox"

    def run_key(self, account: str, message_id: str) -> str:
        """Return the key of the claim on a message whose handler exceeded its time limit."""
        return f"{self._message_key(account, message_id)}:run"

    def _record_key(self, account: str, customer: str) -> str:
        return f"{self._prefix}:{record_name(account)}:of:{record_name(customer)}"

    def _message_key(self, account: str, message_id: str) -> str:
        return f"{self._prefix}:{record_name(account)}:message:{message_id}"

    def _index_key(self, account: str) -> str:
        return f"{self._prefix}:{record_name(account)}:index"


def message_id(account: str, msgid: object, text: str) -> str:
    """Return a name for a message: of its msgid or, if it has none, of its contents."""
    return digest(account, msgid) if isinstance(msgid, str) and msgid else digest(account, "", text)


def _is_handled(found: object) -> bool:
    record = as_record(found)
    return record is not None and record.get("handled") is True


def _work_of(record: CustomerRecord) -> Work | None:
    entries = [*record.entries, *record.overdue]
    if not entries and not record.outbox:
        return None
    return Work(
        len(entries),
        min((entry.at for entry in entries), default=0.0),
        len(record.outbox),
        min((answer.created_at for answer in record.outbox), default=0.0),
    )
