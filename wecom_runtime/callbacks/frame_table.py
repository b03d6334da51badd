"""The commands of a long connection: body, response, and the callbacks that they answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime.lazy import load

if TYPE_CHECKING:
    from wecom_runtime.data.models import Model


class FrameEntry:
    """A command.

    Args:
        cmd: The name of the command.
        reference: Class of the body, as "module:Class"; "" if the body is a callback or a reply, or there is none.
        response: Class of the response's body.
        direction: "out" or "in".
        sent_by: "connection" for commands that the connection itself sends, else "app".
        idempotent: Whether the command may be sent again if it is unknown whether it has arrived.
        binary: Whether the response is a file.
        req_id: "own" for a new req_id, "push" for the req_id of the answered callback.
        answers: Class names of the callbacks that it answers.
        within: Seconds after the callback within which it is accepted.
        docs: Ids of the official pages.
        title: The official title.
    """

    __slots__ = (
        "answers",
        "binary",
        "cmd",
        "direction",
        "docs",
        "idempotent",
        "reference",
        "req_id",
        "response",
        "sent_by",
        "title",
        "within",
    )

    def __init__(
        self,
        cmd: str,
        reference: str = "",
        *,
        response: str = "",
        direction: str = "out",
        sent_by: str = "app",
        idempotent: bool = False,
        binary: bool = False,
        req_id: str = "own",
        answers: tuple[str, ...] = (),
        within: int | None = None,
        docs: tuple[int, ...] = (),
        title: str = "",
    ) -> None:
        self.cmd = cmd
        self.reference = reference
        self.response = response
        self.direction = direction
        self.sent_by = sent_by
        self.idempotent = idempotent
        self.binary = binary
        self.req_id = req_id
        self.answers = answers
        self.within = within
        self.docs = docs
        self.title = title

    def __repr__(self) -> str:
        return f"<{self.cmd} {self.title}>"

    @property
    def model(self) -> type[Model] | None:
        """The class of the body."""
        return cast("type[Model]", load(self.reference)) if self.reference else None

    def documented(self, wire: str) -> Mapping[str, str]:
        """Return the documented values of a field of the body, with their meanings."""
        from wecom_runtime.language import FieldText, described

        return {} if self.model is None else described(self.model).get(wire, FieldText()).values

    def read(self, body: Mapping[str, Any]) -> Any:
        """Return the body of a response as its model."""
        from wecom_runtime.data.conversion import structure

        return structure(body, load(self.response)) if self.response else body


class FrameTable:
    """The commands. Iterating yields the entries."""

    def __init__(self, *entries: FrameEntry) -> None:
        self._entries = {entry.cmd: entry for entry in entries}
        self._by_callback = {name: entry for entry in entries for name in entry.answers}

    def __repr__(self) -> str:
        return f"<FrameTable of {len(self._entries)} commands>"

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[FrameEntry]:
        return iter(self._entries.values())

    def __getitem__(self, cmd: str) -> FrameEntry:
        return self._entries[cmd]

    def answering(self, callback: object) -> FrameEntry | None:
        """Return the command that answers a callback; None if there is none."""
        return self._by_callback.get(type(callback).__name__)
