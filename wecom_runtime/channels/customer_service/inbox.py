"""The inbox: messages that were fetched, in a queue for each customer, until they have been handled."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import digest
from wecom_runtime.storage.values import as_record, dump

from .records import LOCK_TIMEOUT, Records, Waiting, WaitingIndex, record_name

REMEMBERED = 3 * 86400 + 3600
"""Seconds for which the id of a handled message is remembered. WeCom keeps messages for three days."""
HANDLED = dump({"handled": True})
"""The value under the key of a message that has been handled."""
CHUNK = 20
"""The largest number of messages that are stored in one step, which must not take longer than a call of the storage."""


class FetchedMessage(NamedTuple):
    """A message that is yet to be handled."""

    id: str
    """A name for its msgid, for keys of the storage."""
    text: str
    """The message as JSON."""


class CustomerQueue(NamedTuple):
    """The messages of a customer that have not been handled, by id."""

    waiting: list[str]
    """In their order."""
    overdue: list[str]
    """Those whose handler exceeded its time limit, and has not returned."""


class Inbox:
    """The messages of all customers.

    A message is stored under a key of its own. The queue of a customer is a record with the ids of its messages, and
    the index of an account a record with the customers whose queue has entries. All of them are sealed.

    Args:
        records: The records.
        prefix: The beginning of the storage keys.
    """

    def __init__(self, records: Records, prefix: str) -> None:
        self._records = records
        self._prefix = prefix
        self.index = WaitingIndex(records, lambda account: self._key(account, "index"), self._measure)

    def __repr__(self) -> str:
        return f"<Inbox {self._prefix}>"

    def put(self, account: str, messages: Mapping[str, Sequence[FetchedMessage]]) -> Flow[list[str]]:
        """Store messages of customers, in their order. Messages that were stored before are left out.

        Returns:
            The customers whose queue has entries.

        Raises:
            StorageError: The storage failed; the call may be repeated.
        """
        waiting: dict[str, Waiting] = {}
        for customer, added in messages.items():
            for start in range(0, len(added), CHUNK):
                chunk = added[start : start + CHUNK]
                found = yield from self._records.call(self._put, account, customer, chunk, waits=LOCK_TIMEOUT)
                if found is not None:
                    waiting[customer] = found
        if waiting:
            yield from self.index.add(account, waiting)
        return list(waiting)

    def _put(self, account: str, customer: str, messages: Sequence[FetchedMessage]) -> Waiting | None:
        new: list[str] = []
        for message in messages:
            key = self._message_key(account, message.id)
            found = self._records.storage.get(key)
            if _is_handled(found):
                continue
            new.append(message.id)
            if self._records.opened(key, found) is None:
                self._records.save(key, {"message": message.text})
        if not new:
            return None

        def change(queue: dict[str, Any]) -> Waiting | None:
            entries = queue.setdefault("entries", [])
            known = {entry[0] for entry in [*entries, *queue.get("overdue", ())]}
            entries += [[one, time.time()] for one in new if one not in known]
            return _measured(queue)

        return self._records.change_now(self._queue_key(account, customer), change)

    def queue(self, account: str, customer: str) -> Flow[CustomerQueue]:
        """Return the queue of a customer."""
        found = yield from self._records.read(self._queue_key(account, customer))
        return CustomerQueue(
            [entry[0] for entry in found.get("entries", ())], [entry[0] for entry in found.get("overdue", ())]
        )

    def text(self, account: str, message_id: str) -> Flow[str | None]:
        """Return a message as JSON; "" if it has been handled, None if the storage does not have it."""
        key = self._message_key(account, message_id)
        found = yield from self._records.call(self._records.storage.get, key)
        if _is_handled(found):
            return ""
        text = (self._records.opened(key, found) or {}).get("message")
        return text if isinstance(text, str) else None

    def complete(self, account: str, customer: str, message_id: str) -> Flow[None]:
        """Remove a message that has been handled, and remember its id."""
        key = self._message_key(account, message_id)
        yield from self._records.call(self._records.storage.set, key, HANDLED, REMEMBERED)
        yield from self._records.change(self._queue_key(account, customer), lambda queue: _remove(queue, message_id))

    def set_aside(self, account: str, customer: str, message_id: str) -> Flow[None]:
        """Let the next message of a customer be handled, while the handler of this one still runs."""

        def change(queue: dict[str, Any]) -> None:
            moved = [entry for entry in queue.get("entries", ()) if entry[0] == message_id]
            _remove(queue, message_id)
            queue.setdefault("overdue", []).extend(moved or [[message_id, time.time()]])

        yield from self._records.change(self._queue_key(account, customer), change)

    def waiting(self, account: str) -> Flow[int]:
        """Return the number of messages that have not been handled, at most."""
        index = yield from self.index.read(account)
        return sum(one.number for one in index.values())

    def count(self, account: str) -> Flow[int]:
        """Return the number of messages that have not been handled, after reading all queues."""
        yield from self.index.refresh(account, (yield from self.index.read(account)))
        return (yield from self.waiting(account))

    def _measure(self, account: str, customer: str) -> Waiting | None:
        return _measured(self._records.load(self._queue_key(account, customer)))

    # -- keys

    def work_key(self, account: str, customer: str) -> str:
        """Return the key of the claim on the queue of a customer."""
        return self._key(account, f"work:{record_name(customer)}")

    def run_key(self, account: str, message_id: str) -> str:
        """Return the key of the claim on a message whose handler exceeded its time limit."""
        return self._key(account, f"run:{message_id}")

    def _queue_key(self, account: str, customer: str) -> str:
        return self._key(account, f"queue:{record_name(customer)}")

    def _message_key(self, account: str, message_id: str) -> str:
        return self._key(account, f"message:{message_id}")

    def _key(self, account: str, name: str) -> str:
        return f"{self._prefix}:{record_name(account)}:inbox:{name}"


def message_id(account: str, message: object, text: str) -> str:
    """Return a name for a message: of its msgid or, if it has none, of its contents."""
    return digest(account, str(message)) if isinstance(message, str) and message else digest(account, "", text)


def _is_handled(found: object) -> bool:
    record = as_record(found)
    return record is not None and record.get("handled") is True


def _remove(queue: dict[str, Any], message_id: str) -> None:
    for name in ("entries", "overdue"):
        left = [entry for entry in queue.get(name, ()) if entry[0] != message_id]
        if left:
            queue[name] = left
        else:
            queue.pop(name, None)


def _measured(queue: Mapping[str, Any]) -> Waiting | None:
    entries = [*queue.get("entries", ()), *queue.get("overdue", ())]
    return Waiting(len(entries), min(float(entry[1]) for entry in entries)) if entries else None
