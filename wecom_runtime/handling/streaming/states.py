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
    from wecom_runtime.storage.presence import Presence

STATE_TTL = 900
"""Seconds for which the progress of an answer is kept."""


class StreamStates:
    """The saved progress of streaming answers.

    Args:
        storage: The storage.
        presence: The presence of this process in it.
    """

    def __init__(self, storage: SessionStorage, presence: Presence) -> None:
        self._storage = storage
        self._presence = presence
        self._guard = StorageGuard(storage, without="streaming answers are known to this process only")

    def save(self, answer: StreamingAnswer) -> Flow[None]:
        """Save the progress of an answer, sealed, with its process."""
        is_stored = answer.item is not None and answer.item.is_stored
        state = {**answer.saved_state(), "process": self._presence.id, "is_stored": is_stored}
        yield from self.write(answer.key, answer.incoming, state)

    def write(self, key: str, incoming: Incoming, state: dict[str, Any]) -> Flow[None]:
        """Save a state, sealed."""
        sealed = incoming.channel.records.seal(key, json.dumps(state))
        yield from self._guard.attempt(self._save, key, dump({"progress": sealed}))

    def _save(self, key: str, text: str) -> None:
        self._presence.announce()
        self._storage.set(key, text, STATE_TTL)

    def load(self, key: str, incoming: Incoming) -> Flow[dict[str, Any] | None]:
        """Return the saved progress of an answer; None if there is none, or if it was not sealed for this key."""
        record = as_record((yield from self._guard.attempt(self._storage.get, key)))
        text = None if record is None else incoming.channel.records.open(key, record.get("progress"))
        return None if text is None else cast("dict[str, Any]", json.loads(text))

    def is_alive(self, key: str, state: dict[str, Any]) -> Flow[bool]:
        """Return whether the process of an answer lives, or the storage cannot tell."""
        process = state.get("process")
        try:
            if isinstance(process, str):
                lives: bool = yield from self._guard.call(self._presence.is_alive, process)
            else:  # an earlier version of this library: the process has a lease for each answer
                lives = (yield from self._guard.call(self._storage.get, f"{key}:alive")) is not None
        except WeComError:
            return True  # WeCom polls again
        return lives
