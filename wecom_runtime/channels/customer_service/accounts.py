"""The accounts of customer service in the storage: notifications of WeCom, positions, and polls."""

from __future__ import annotations

import os
import re
import time
from typing import TYPE_CHECKING, Any, NamedTuple

from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import digest
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.records import Records
from wecom_runtime.storage.values import as_record, dump, load, number, was_added

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

_PLAIN_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
NOTICE_LIFETIME = 3 * 86400
"""Seconds for which WeCom keeps messages."""
TOKEN_LIFE = 600.0
"""Seconds for which the token of a notification is valid."""


class Notification(NamedTuple):
    """The last notification that an account has new messages, or the last request to poll it."""

    mark: str
    """A random text, which differs for each one."""
    token: str | None
    """The token for fetching, while it is valid."""

    def __repr__(self) -> str:
        return f"<Notification {self.mark}>"


class Accounts:
    """The state of all accounts, which processes share.

    Args:
        storage: The storage.
        prefix: The beginning of the storage keys.
    """

    def __init__(self, storage: SessionStorage, prefix: str) -> None:
        self._storage = storage
        self.guard = StorageGuard(storage, strict=True)
        self._records = Records(storage)
        self._prefix = prefix
        self._known: set[str] = set()
        self._written: dict[str, Notification] = {}
        """The notification of each account that this process has stored, and has not looked at yet."""
        self._completed: dict[str, str] = {}
        """The mark of the last notification of each account whose messages this process has fetched."""
        self._oldest: dict[str, float] = {}

    def __repr__(self) -> str:
        return f"<Accounts {self._prefix}>"

    # -- notifications

    def notify(self, account: str, token: str | None) -> Flow[None]:
        """Record that an account has new messages.

        Raises:
            StorageError: The storage failed.
        """
        notification = Notification(os.urandom(8).hex(), token)
        record = {"mark": notification.mark, "token": token, "at": time.time()}
        yield from self._call("set", f"{self._key(account)}:told", dump(record), NOTICE_LIFETIME)
        self._written[account] = notification
        if account not in self._known:
            yield from self._add(account)
            self._known.add(account)

    def _add(self, account: str) -> Flow[None]:
        """Add an account to the list of accounts."""

        def change(record: dict[str, Any]) -> tuple[None, None]:
            record["accounts"] = list(dict.fromkeys([*old, *record.get("accounts", ()), account]))
            return None, None

        old = yield from self._old_list()
        yield from self._records.change(f"{self._prefix}:account-list", None, change)

    def all(self) -> Flow[list[str]]:
        """Return the accounts for which there was a notification."""
        record = yield from self._records.read(f"{self._prefix}:account-list", None)
        return record.get("accounts") or (yield from self._old_list())

    def _old_list(self) -> Flow[list[str]]:
        """Return the list of an earlier version of this library."""
        return load((yield from self._call("get", f"{self._prefix}:accounts"))) or []

    def open_notification(self, account: str) -> Flow[Notification | None]:
        """Return the last notification of an account; None if its messages have been fetched."""
        written = self._written.pop(account, None)
        if written is not None and written.mark != self._completed.get(account):
            return written
        stored = as_record((yield from self._call("get", f"{self._key(account)}:told")))
        if stored is None or stored.get("mark") == self._completed.get(account):
            return None
        done = as_record((yield from self._call("get", f"{self._key(account)}:done"))) or {}
        if done.get("mark") == stored.get("mark"):
            return None
        is_valid = time.time() - (number(stored.get("at")) or 0.0) < TOKEN_LIFE
        return Notification(str(stored.get("mark")), stored.get("token") if is_valid else None)

    def complete(self, account: str, notification: Notification, began: float) -> Flow[None]:
        """Record that the messages of an account have been fetched.

        Args:
            account: The account.
            notification: The last notification before.
            began: The time at which fetching began.
        """
        record = dump({"mark": notification.mark, "began": began})
        yield from self._call("set", f"{self._key(account)}:done", record, NOTICE_LIFETIME)
        self._completed[account] = notification.mark

    # -- polls

    def request_poll(self, account: str, since: float | None = None) -> Flow[None]:
        """Have the messages of an account fetched, though there was no notification.

        Args:
            account: The account.
            since: Do so only if no process has fetched its messages since this time.
        """
        if since is not None:
            done = as_record((yield from self._call("get", f"{self._key(account)}:done"))) or {}
            if (number(done.get("began")) or 0.0) >= since:
                return
        if (yield from self.open_notification(account)) is None:
            yield from self.notify(account, None)

    def try_claim_poll(self, interval: float) -> Flow[bool]:
        """Return whether this process is the one that polls all accounts in this interval."""
        answer = yield from self._call("add", f"{self._prefix}:poll", "1", max(1, round(interval)))
        return was_added(self._storage, answer)

    # -- positions

    def position(self, account: str) -> Flow[str | None]:
        """Return the position at which the next page begins; None if it is unknown."""
        return _text((yield from self._call("get", f"{self._key(account)}:position")))

    def set_position(self, account: str, position: str) -> Flow[None]:
        """Store the position at which the next page begins."""
        yield from self._call("set", f"{self._key(account)}:position", position)

    def oldest(self, account: str) -> Flow[float | None]:
        """Return the time of the oldest message that is handled; None if no page was fetched before."""
        if account not in self._oldest:
            found = number(_text((yield from self._call("get", f"{self._key(account)}:oldest"))))
            if found is None:
                return None
            self._oldest[account] = found
        return self._oldest[account]

    def set_oldest(self, account: str, at: float) -> Flow[None]:
        """Store the time of the oldest message that is handled."""
        yield from self._call("set", f"{self._key(account)}:oldest", str(at))

    def work_key(self, account: str) -> str:
        """Return the key of the claim on fetching the messages of an account."""
        return f"{self._key(account)}:work"

    def _key(self, account: str) -> str:
        return f"{self._prefix}:{record_name(account)}"

    def _call(self, method: str, *arguments: Any) -> Flow[Any]:
        return self.guard.call(getattr(self._storage, method), *arguments)


def _text(value: Any) -> str | None:
    return value.decode() if isinstance(value, bytes) else value


def record_name(text: str) -> str:
    """Return an id of WeCom as a part of storage keys."""
    return text if _PLAIN_ID.fullmatch(text) else digest(text)
