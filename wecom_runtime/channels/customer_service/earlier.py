"""The records of earlier versions of this library, whose inboxes and outboxes were not work items.

A record of a customer had the messages that waited (`entries`), those whose handler ran for too long (`overdue`), and
the answers that were yet to be sent (`outbox`). They become work items. A process of the earlier version holds claims
on the records that it works on; they are left to it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.handling.failures import describe
from wecom_runtime.logs import logger
from wecom_runtime.storage.records import Records
from wecom_runtime.storage.sealing import RecordSealer

from .accounts import record_name
from .claims import Claims

if TYPE_CHECKING:
    from collections.abc import Mapping

Store: TypeAlias = "Callable[[str, str, str, list[dict[str, Any]]], Flow[Incoming | None]]"
"""Stores a message of an account, with its id, its text, and the answers that were made to it."""
FORMER_NAMES = "entries", "overdue", "outbox"


class EarlierRecords:
    """The inboxes and outboxes of an earlier version.

    Args:
        records: The records.
        sealer: Seals them.
        prefix: The beginning of the storage keys.
        claims: The claims on the records.
    """

    def __init__(self, records: Records, sealer: RecordSealer, prefix: str, claims: Claims) -> None:
        self._records = records
        self._sealer = sealer
        self._prefix = prefix
        self._claims = claims

    def __repr__(self) -> str:
        return f"<EarlierRecords {self._prefix}>"

    def take(self, account: str, store: Store) -> Flow[tuple[bool, list[Incoming]]]:
        """Store the messages of an account as work items, and remove them from the records.

        Returns:
            Whether all were taken; and the messages. The others belong to a process of the earlier version.

        Raises:
            StorageError: The storage failed.
        """
        found: list[Incoming] = []
        is_complete = True
        index_key = f"{self._prefix}:{record_name(account)}:index"
        index = yield from self._records.read(index_key, self._sealer)
        for customer in index:
            key = f"{self._prefix}:{record_name(account)}:of:{record_name(customer)}"
            claims = [f"{key}:inbox", f"{key}:outbox"]
            claimed: list[str] = []
            try:
                for claim in claims:
                    if not (yield from self._claims.claim(claim)):
                        is_complete = False
                        break
                    claimed.append(claim)
                else:
                    yield from self._take(account, key, store, found)
            finally:
                for claim in claimed:
                    self._claims.abandon(claim)
        if index and is_complete:
            yield from self._records.change(index_key, self._sealer, _clear)
        return is_complete, found

    def _take(self, account: str, key: str, store: Store, found: list[Incoming]) -> Flow[None]:
        record = yield from self._records.read(key, self._sealer)
        messages: list[tuple[str, str, list[dict[str, Any]]]] = []
        if outbox := record.get("outbox"):
            messages.append((f"outbox {outbox[0]['id']}", outbox[0]["answered"], list(map(_answer_of, outbox))))
        for entry in [*record.get("overdue", ()), *record.get("entries", ())]:
            text = entry.get("text")
            if text is None:  # it was too large for the record
                message_key = f"{self._prefix}:{record_name(account)}:message:{entry['id']}"
                text = (yield from self._records.read(message_key, self._sealer)).get("message")
            if text:
                messages.append((entry["id"], text, []))
        for id, text, answers in messages:
            try:
                incoming = yield from store(account, id, text, answers)
            except ValueError as error:
                logger.error("customer service of %s: a message cannot be read (%s)", account, describe(error))
                continue
            if incoming is not None:
                found.append(incoming)

        def remove(stored: dict[str, Any]) -> tuple[None, None]:
            for name in FORMER_NAMES:
                stored.pop(name, None)
            return None, None

        yield from self._records.change(key, self._sealer, remove)


def _answer_of(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Return a message of an outbox in the present form."""
    return {
        "id": stored["id"],
        "path": stored["path"],
        "arguments": stored["arguments"],
        "counts": stored["is_counted"],
        "made": stored["created_at"],
    }


def _clear(stored: dict[str, Any]) -> tuple[None, None]:
    stored.clear()
    return None, None
