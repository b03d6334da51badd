"""The reader of the chat archive."""

from typing import TYPE_CHECKING

from wecom_client._tables import Tables
from wecom_client.archive._table import ARCHIVE
from wecom_runtime.clients.archive.reading import BaseArchive, BaseAsyncArchive

if TYPE_CHECKING:  # a package of one's own may have no messages
    from wecom_client.archive.messages import ArchivedEntry  # noqa: F401


class Archive(Tables, BaseArchive["ArchivedEntry"]):
    __doc__ = BaseArchive.__doc__

    _table = ARCHIVE


class AsyncArchive(Tables, BaseAsyncArchive["ArchivedEntry"]):
    __doc__ = BaseAsyncArchive.__doc__

    _table = ARCHIVE
