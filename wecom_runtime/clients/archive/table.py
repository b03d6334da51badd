"""Facts of the archive, generated: the classes of messages, the rates of the library's calls, its codes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from wecom_runtime.callbacks.table import CallbackRow, CallbackTable, HeaderRow
from wecom_runtime.calls.operation import DOCUMENT_URL
from wecom_runtime.errors import APIError, ErrorTable, error_for

MESSAGES = "GetChatData"
"""The call that gives messages."""


class LibraryCall(NamedTuple):
    """A function of the official library that calls WeCom."""

    docs: tuple[int, ...]
    """Ids of the official pages."""
    per_minute: int
    """The rate at which it may be called."""
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
        rows: tuple[CallbackRow, ...],
        calls: Mapping[str, LibraryCall],
        codes: ErrorTable,
    ) -> None:
        super().__init__(headers=headers, rows=rows)
        self.calls = calls
        self.codes = codes

    def __repr__(self) -> str:
        return f"<ArchiveTable of {len(self)} kinds of messages>"

    def docs(self, name: str) -> str:
        """Address of the official page of a function, "" where none is known."""
        call = self.calls.get(name) or self.calls.get(MESSAGES)
        return DOCUMENT_URL.format(call.docs[0]) if call and call.docs else ""


class Refusals:
    """Makes errors of what the library returns, and of errcodes in its answers.

    Args:
        table: What is known of the archive.
        errors: Gives the table of global errcodes; called with the first error.
    """

    def __init__(self, table: ArchiveTable, errors: Callable[[], ErrorTable]) -> None:
        self._table = table
        self._errors = errors

    def __call__(self, name: str, code: int, errmsg: str = "") -> APIError:
        return error_for(code, errmsg, table=self._known, endpoint=name, docs=self._table.docs(name))

    def _known(self) -> ErrorTable:
        return {**self._errors(), **self._table.codes}
