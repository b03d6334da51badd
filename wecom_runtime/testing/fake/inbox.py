"""An index of the messages to each person, so that reading an inbox costs no more than its messages."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import SupportsIndex, overload

from wecom_runtime.language import say

from .members import SentMessage
from .state import ChangeKind, FakeState, StateRecord

KIND = "message"
MAX_NAMED = 20
"""The largest number of receivers in an error."""


class Inbox(list[SentMessage]):
    """The messages to one person. Access to a message that does not exist names the receivers of other messages."""

    def __init__(self, name: str, messages: Iterable[SentMessage], receivers: Sequence[str]) -> None:
        super().__init__(messages)
        self._name = name
        self._receivers = receivers

    @overload
    def __getitem__(self, index: SupportsIndex) -> SentMessage: ...
    @overload
    def __getitem__(self, index: slice) -> list[SentMessage]: ...
    def __getitem__(self, index: SupportsIndex | slice) -> SentMessage | list[SentMessage]:
        try:
            return super().__getitem__(index)
        except IndexError:
            others = ", ".join(self._receivers[:MAX_NAMED]) + (", …" if len(self._receivers) > MAX_NAMED else "")
            raise IndexError(
                say(
                    "{name} has {count} messages; messages were sent to: {receivers}",
                    name=self._name,
                    count=len(self),
                    receivers=others or say("nobody"),
                )
            ) from None


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

    def of(self, name: str) -> Inbox:
        """Return the messages to a person, oldest first."""
        with self._state.lock:
            messages = [SentMessage.of(record) for record in self._messages.get(name, {}).values()]
            return Inbox(name, messages, [receiver for receiver, found in self._messages.items() if found])

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
