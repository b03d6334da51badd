"""The outbox: answers that are yet to be sent, in a queue for each customer."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

import attrs

from wecom_runtime.flow import Flow

from .records import Records, Waiting, WaitingIndex, record_name


@attrs.frozen(kw_only=True)
class OutgoingMessage:
    """A message to a customer."""

    id: str
    """The msgid, which WeCom accepts once."""
    path: str
    """The path of the call that sends it."""
    arguments: Mapping[str, Any]
    """The parameters of the call."""
    answered: str
    """The message of the customer that it answers, as JSON."""
    created_at: float
    """The time at which it was put into the outbox."""
    tries: int = 0
    """The number of attempts that failed."""
    retry_at: float = 0.0
    """The time of the next attempt."""


class Outbox:
    """The messages to all customers. The queue of a customer is a sealed record.

    Args:
        records: The records.
        prefix: The beginning of the storage keys.
    """

    def __init__(self, records: Records, prefix: str) -> None:
        self._records = records
        self._prefix = prefix
        self.index = WaitingIndex(records, lambda account: self._key(account, "index"), self._measure)

    def __repr__(self) -> str:
        return f"<Outbox {self._prefix}>"

    def put(self, account: str, customer: str, message: OutgoingMessage) -> Flow[None]:
        """Put a message behind the earlier ones to a customer, unless it is in the queue.

        Raises:
            StorageError: The storage failed.
        """

        def change(queue: dict[str, Any]) -> Waiting | None:
            entries = queue.setdefault("entries", [])
            if not any(entry["id"] == message.id for entry in entries):
                entries.append(attrs.asdict(message))
            return _measured(queue)

        found = yield from self._records.change(self._queue_key(account, customer), change)
        if found is not None and found.number == 1:
            yield from self.index.add(account, {customer: found})

    def queue(self, account: str, customer: str) -> Flow[list[OutgoingMessage]]:
        """Return the messages to a customer, in their order."""
        found = yield from self._records.read(self._queue_key(account, customer))
        return [OutgoingMessage(**entry) for entry in found.get("entries", ())]

    def remove(self, account: str, customer: str, message_id: str) -> Flow[None]:
        """Remove a message that was sent or given up."""

        def change(queue: dict[str, Any]) -> None:
            left = [entry for entry in queue.get("entries", ()) if entry["id"] != message_id]
            queue.clear()
            if left:
                queue["entries"] = left

        yield from self._records.change(self._queue_key(account, customer), change)

    def postpone(self, account: str, customer: str, message_id: str, retry_at: float) -> Flow[None]:
        """Record a failed attempt, and the time of the next one."""

        def change(queue: dict[str, Any]) -> None:
            for entry in queue.get("entries", ()):
                if entry["id"] == message_id:
                    entry["tries"] += 1
                    entry["retry_at"] = retry_at

        yield from self._records.change(self._queue_key(account, customer), change)

    def _measure(self, account: str, customer: str) -> Waiting | None:
        return _measured(self._records.load(self._queue_key(account, customer)))

    # -- keys

    def work_key(self, account: str, customer: str) -> str:
        """Return the key of the claim on the queue of a customer."""
        return self._key(account, f"work:{record_name(customer)}")

    def _queue_key(self, account: str, customer: str) -> str:
        return self._key(account, f"queue:{record_name(customer)}")

    def _key(self, account: str, name: str) -> str:
        return f"{self._prefix}:{record_name(account)}:outbox:{name}"


def _measured(queue: Mapping[str, Any]) -> Waiting | None:
    entries = queue.get("entries") or ()
    return Waiting(len(entries), min(float(entry["created_at"]) for entry in entries)) if entries else None


def now() -> float:
    """Return the time for `created_at` and `retry_at`, which all processes share."""
    return time.time()
