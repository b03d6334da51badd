"""The generated facts about the archive: classes of messages, rate limits of the library's functions, error codes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from wecom_runtime.callbacks.table import CallbackRow, CallbackTable, HeaderRow
from wecom_runtime.calls.operation import DOCUMENT_URL
from wecom_runtime.errors import APIError, ErrorTable, error_for

MESSAGES = "GetChatData"
"""The function that returns messages."""


class LibraryCall(NamedTuple):
    """A function of the official library that sends requests to WeCom."""

    docs: tuple[int, ...]
    """Ids of the official pages."""
    per_minute: int
    """Calls per minute that WeCom allows."""
    most: int
    """The largest number of items that it returns; 0 for a function without items."""
    items: str
    """The field with the items."""


class ArchiveTable(CallbackTable):
    """The table of all messages in the spec.

    Args:
        headers: The fields that several classes of messages share.
        rows: The classes of messages.
        calls: Name of a function of the library -> its limits.
        codes: Error codes of the library, and errcodes with another meaning in the archive.
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
        """Return the URL of a function's official page; "" if none is known."""
        call = self.calls.get(name) or self.calls.get(MESSAGES)
        return DOCUMENT_URL.format(call.docs[0]) if call and call.docs else ""


class LibraryErrors:
    """A factory of exceptions for the error codes of the library and for errcodes in its results.

    Args:
        table: The table of the archive.
        errors: Returns the table of global errcodes; called for the first error.
    """

    def __init__(self, table: ArchiveTable, errors: Callable[[], ErrorTable]) -> None:
        self._table = table
        self._errors = errors

    def __call__(self, name: str, code: int, errmsg: str = "") -> APIError:
        return error_for(code, errmsg, table=self._known, endpoint=name, docs=self._table.docs(name))

    def _known(self) -> ErrorTable:
        return {**self._errors(), **self._table.codes}
