"""The two archive classes: synchronous and asynchronous."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

from wecom_runtime.closing import AsyncClosing, Closing
from wecom_runtime.flow import Invoke, adrive, drive

from .core import ArchiveCore, E
from .iteration import Reader
from .media import AsyncMedia, Media, RequestedFile


class BaseArchive(ArchiveCore[E], Closing):
    def messages(self, after: int | None = None, *, limit: int | None = None, keep_every: int = 1) -> Iterator[E]:
        """Iterate over all messages up to now, the oldest first. WeCom keeps messages for five days.

        Without `after`, the iteration continues at the stored position. A message counts as handled when the next one
        is requested; its seq is then stored. After a crash, the message that was being handled is returned again, and
        none is left out. Only one program at a time may do this for a company.

        A message that cannot be decrypted is returned as `UndecryptedMessage`, with the reason; a message that the spec
        does not know as `UnknownArchivedMessage`. Repeats of a message within an iteration are left out.

        Args:
            after: The seq after which to begin, 0 for the oldest message. The stored position is then neither read nor
                changed.
            limit: The page size. Default: as many messages as WeCom allows.
            keep_every: Store the position after this number of messages only; up to that many are returned again after
                a crash.

        Raises:
            StorageError: The position could not be read or stored; the last message counts as not handled.
            APIError: The library or WeCom refused the call.
            TransportError: The network or the library failed repeatedly.
            ConfigurationError: The library cannot be loaded.
        """
        return self._iterate(self._reader(after, limit, keep_every))

    def _iterate(self, reader: Reader[E]) -> Iterator[E]:
        try:
            while batch := drive(reader.next_batch(), None):
                for entry in batch:
                    yield entry
                    drive(reader.handled(entry), None)
        finally:
            drive(reader.leave(), None)

    def position(self) -> int:
        """Return the stored position: the seq of the last handled message; 0 before the first one.

        Raises:
            StorageError: The storage failed.
        """
        return drive(self._position.read(), None)

    def keep(self, seq: int) -> None:
        """Store a position: all messages up to this seq are handled. For programs that use `after` or leave iterations.

        Raises:
            StorageError: The storage failed; the position is not stored.
        """
        drive(self._position.keep(seq), None)

    def decrypt(self, message: Any) -> E:
        """Decrypt an `UndecryptedMessage`, or the result of its `to_dict`, once its key is known.

        Returns:
            The message, or again an `UndecryptedMessage`.
        """
        decrypted: E = self._decryption.one(as_mapping(message))
        return decrypted

    def media(self, file: Any, *, md5: str | None = None) -> Media:
        """Return a file: an image, voice message, video, sticker or document. WeCom keeps files for five days.

        Args:
            file: A message with a file, its content, a part of a mixed message or chat record, or an sdkfileid.
            md5: The file's MD5 in hexadecimal, if `file` does not contain it.

        Raises:
            InvalidArgumentError: There is no sdkfileid.
        """
        return Media(self._calls, RequestedFile.of(file, md5))

    def close(self) -> None:
        """End the library's idle processes. A later call starts new ones."""
        self._processes.close()


class BaseAsyncArchive(ArchiveCore[E], AsyncClosing):
    def messages(self, after: int | None = None, *, limit: int | None = None, keep_every: int = 1) -> AsyncIterator[E]:
        """Iterate over all messages up to now, the oldest first; see `Archive.messages`."""
        return self._iterate(self._reader(after, limit, keep_every))

    async def _iterate(self, reader: Reader[E]) -> AsyncIterator[E]:
        try:
            while batch := await adrive(reader.next_batch(), None):
                for entry in batch:
                    yield entry
                    await adrive(reader.handled(entry), None)
        finally:
            await adrive(reader.leave(), None)

    async def position(self) -> int:
        """Return the stored position: the seq of the last handled message; 0 before the first one."""
        return await adrive(self._position.read(), None)

    async def keep(self, seq: int) -> None:
        """Store a position: all messages up to this seq are handled; see `Archive.keep`."""
        await adrive(self._position.keep(seq), None)

    async def decrypt(self, message: Any) -> E:
        """Decrypt an `UndecryptedMessage` once its key is known; see `Archive.decrypt`."""
        decrypted: E = await Invoke(self._decryption.one, as_mapping(message)).aperform(None)
        return decrypted

    def media(self, file: Any, *, md5: str | None = None) -> AsyncMedia:
        """Return a file: an image, voice message, video, sticker or document; see `Archive.media`."""
        return AsyncMedia(self._calls, RequestedFile.of(file, md5))

    async def close(self) -> None:
        """End the library's idle processes. A later call starts new ones."""
        await Invoke(self._processes.close).aperform(None)


def as_mapping(message: Any) -> Mapping[str, Any]:
    """Return the fields of a received message, without the reason of a failed decryption."""
    fields: Mapping[str, Any] = message if isinstance(message, Mapping) else message.to_dict()
    return {name: value for name, value in fields.items() if name != "reason"}
