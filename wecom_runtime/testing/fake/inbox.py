"""An index of the messages to each person, so that reading an inbox costs no more than its messages."""

from __future__ import annotations

from .members import SentMessage
from .state import ChangeKind, FakeState, StateRecord

KIND = "message"


class MessageIndex:
    """The messages of apps to each person.

    Args:
        state: The state with the messages.
    """

    def __init__(self, state: FakeState) -> None:
        self._state = state
        self._messages: dict[str, dict[int, StateRecord]] = {}
        state.watch(self._keep)

    def __repr__(self) -> str:
        return f"<MessageIndex of {len(self._messages)} people>"

    def of(self, name: str) -> list[SentMessage]:
        """Return the messages to a person, oldest first."""
        with self._state.lock:
            return [SentMessage.of(record) for record in self._messages.get(name, {}).values()]

    def _keep(self, kind: str, scope: str, record: StateRecord, change: ChangeKind) -> None:
        if change == "loaded":
            self._messages.clear()
            for _, one in self._state.everywhere(KIND):
                self._keep(KIND, "", one, "kept")
        elif kind == KIND:
            for name in record.get("to") or ():
                if change == "deleted":
                    self._messages.get(str(name), {}).pop(id(record), None)
                else:
                    self._messages.setdefault(str(name), {})[id(record)] = record
