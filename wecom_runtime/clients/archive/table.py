"""What is known of the archive: which class a message becomes, what the library's calls allow and its codes mean."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from wecom_runtime.callbacks.table import CallbackTable, HeaderRow, Row
from wecom_runtime.errors import ErrorTable


class LibraryCall(NamedTuple):
    """A function of the official library that calls WeCom."""

    docs: tuple[int, ...]
    """Ids of the official pages."""
    per_minute: int
    """How often it may be called."""
    most: int
    """Items that it gives at most; 0 where it gives none."""
    items: str
    """Field of its answer with the items."""


class ArchiveTable(CallbackTable):
    """All kinds of messages that the spec knows.

    Args:
        headers: What the kinds of a sort have in common.
        rows: The kinds.
        calls: Name of a function of the library -> what it allows.
        codes: What the library returns, and errcodes that mean something else here.
    """

    def __init__(
        self,
        *,
        headers: tuple[HeaderRow, ...],
        rows: tuple[Row, ...],
        calls: Mapping[str, LibraryCall],
        codes: ErrorTable,
    ) -> None:
        super().__init__(headers=headers, rows=rows)
        self.calls = calls
        self.codes = codes

    def __repr__(self) -> str:
        return f"<ArchiveTable of {len(self)} kinds of messages>"
