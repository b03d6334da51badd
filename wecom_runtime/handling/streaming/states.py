"""The progress of streaming answers in the storage, for polls that another process receives."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime.errors import WeComError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.values import as_record, dump

from .answer import StreamingAnswer

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

STATE_TTL = 900
"""Seconds for which the progress of an answer is kept."""


class StreamStates:
    """The saved progress of streaming answers.

    Args:
        storage: The storage.
    """

    def __init__(self, storage: SessionStorage) -> None:
        self._storage = storage
        self._guard = StorageGuard(storage, without="streaming answers are known to this process only")

    def save(self, answer: StreamingAnswer) -> Flow[None]:
        """Save the progress of an answer, sealed."""
        sealed = answer.incoming.channel.records.seal(answer.key, json.dumps(answer.saved_state()))
        yield from self._guard.attempt(self._storage.set, answer.key, dump({"progress": sealed}), STATE_TTL)

    def load(self, key: str, incoming: Incoming) -> Flow[dict[str, Any] | None]:
        """Return the saved progress of an answer; None if there is none, or if it was not sealed for this key."""
        record = as_record((yield from self._guard.attempt(self._storage.get, key)))
        text = None if record is None else incoming.channel.records.open(key, record.get("progress"))
        return None if text is None else cast("dict[str, Any]", json.loads(text))

    def is_alive(self, alive_key: str) -> Flow[bool]:
        """Return whether the process of an answer holds its lease, or the storage cannot tell."""
        try:
            found: object = yield from self._guard.call(self._storage.get, alive_key)
        except WeComError:
            return True  # WeCom polls again
        return found is not None
