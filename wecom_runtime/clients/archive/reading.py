"""The archive as users hold it, for programs that block and for those that await."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.closing import AsyncClosing, Closing
from wecom_runtime.flow import Invoke, adrive, drive

from .core import ArchiveCore, E
from .iteration import Reader
from .media import AsyncMedia, Media, Wanted

if TYPE_CHECKING:
    pass


class BaseArchive(ArchiveCore[E], Closing):
    """The chat archive of a company (会话内容存档), by way of the official library.

        archive = Archive(corp_id, secret, library=path, private_keys={1: pem}, session=storage)
        for message in archive.messages():
            ...

    The library runs in processes of its own, which are replaced when they die: on messages that are cut off it ends
    them. The object may be used by several threads; each call has a process to itself.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    def messages(self, after: int | None = None, *, limit: int | None = None, keep_every: int = 1) -> Iterator[E]:
        """All messages up to now, the oldest first; WeCom keeps them for five days.

        Without `after` it goes on where the storage says. A message counts as handled when the next one is asked for,
        and its seq is kept by then: after a crash the message that was being handled comes again, and none is left out.
        Let one program at a time do that for a company.

        What cannot be decrypted comes as `UndecryptedMessage`, with the reason; what the spec does not know as
        `UnknownArchivedMessage`. A message that comes a second time in one iteration is left out.

        Args:
            after: Begin behind this seq, 0 for the oldest message, and leave alone what the storage keeps.
            limit: Messages that are fetched at once; as many as WeCom allows if left out.
            keep_every: Keep the seq after so many messages only; as many may come again after a crash.

        Raises:
            StorageError: The position could not be read or kept; the message before it counts as not handled.
            APIError: The library or WeCom refused, and what to do about it.
            TransportError: The network or the library failed again and again.
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
        """The seq up to which messages were handled, as the storage has it; 0 before the first one.

        Raises:
            StorageError: The storage failed.
        """
        return drive(self._position.read(), None)

    def keep(self, seq: int) -> None:
        """Note that all messages up to this seq were handled, for who reads with `after` or leaves an iteration early.

        Raises:
            StorageError: The storage failed: nothing is kept.
        """
        drive(self._position.keep(seq), None)

    def decrypt(self, message: Any) -> E:
        """Try again to decrypt an `UndecryptedMessage`, or what its `to_dict` gave, when the key is there.

        Returns:
            The message, or again an `UndecryptedMessage`.
        """
        decrypted: E = self._decryption.one(as_mapping(message))
        return decrypted

    def media(self, file: Any, *, md5: str | None = None) -> Media:
        """A file: an image, voice, video, a sticker or a document. WeCom keeps them for five days.

        Args:
            file: A message with a file, its content, a part of a mixed message or chat record, or an sdkfileid.
            md5: Its MD5 in hexadecimal, if `file` does not tell it.

        Raises:
            InvalidArgumentError: There is no sdkfileid.
        """
        return Media(self._calls, Wanted.of(file, md5))

    def close(self) -> None:
        """End the processes of the library that are not in use. A later call starts new ones."""
        self._workers.close()


class BaseAsyncArchive(ArchiveCore[E], AsyncClosing):
    """The chat archive of a company (会话内容存档), by way of the official library.

        archive = AsyncArchive(corp_id, secret, library=path, private_keys={1: pem}, session=storage)
        async for message in archive.messages():
            ...

    As `Archive`, awaited: the library waits in its own process, and a thread waits for that.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    def messages(self, after: int | None = None, *, limit: int | None = None, keep_every: int = 1) -> AsyncIterator[E]:
        """All messages up to now, the oldest first; see `Archive.messages`."""
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
        """The seq up to which messages were handled, as the storage has it; 0 before the first one."""
        return await adrive(self._position.read(), None)

    async def keep(self, seq: int) -> None:
        """Note that all messages up to this seq were handled; see `Archive.keep`."""
        await adrive(self._position.keep(seq), None)

    async def decrypt(self, message: Any) -> E:
        """Try again to decrypt an `UndecryptedMessage`; see `Archive.decrypt`."""
        decrypted: E = await Invoke(self._decryption.one, as_mapping(message)).aperform(None)
        return decrypted

    def media(self, file: Any, *, md5: str | None = None) -> AsyncMedia:
        """A file: an image, voice, video, a sticker or a document; see `Archive.media`."""
        return AsyncMedia(self._calls, Wanted.of(file, md5))

    async def close(self) -> None:
        """End the processes of the library that are not in use. A later call starts new ones."""
        await Invoke(self._workers.close).aperform(None)


def as_mapping(message: Any) -> Mapping[str, Any]:
    """A message as it came, without the reason why it could not be decrypted."""
    fields: Mapping[str, Any] = message if isinstance(message, Mapping) else message.to_dict()
    return {name: value for name, value in fields.items() if name != "reason"}
