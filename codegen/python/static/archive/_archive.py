"""The reader of the chat archive."""

from typing import TYPE_CHECKING

from wecom_client._tables import Tables
from wecom_client.archive._table import ARCHIVE
from wecom_runtime.clients.archive.reading import BaseArchive, BaseAsyncArchive

if TYPE_CHECKING:
    from wecom_client.archive._table import Entry  # noqa: F401


class Archive(Tables, BaseArchive["Entry"]):
    _table = ARCHIVE


class AsyncArchive(Tables, BaseAsyncArchive["Entry"]):
    _table = ARCHIVE
