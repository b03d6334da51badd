"""Files of the archive: downloads in parts, which are checked and can be resumed."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, cast

from wecom_runtime.calls.pagination import PageTrail
from wecom_runtime.errors import InvalidArgumentError, InvalidRequestError, ResponseError
from wecom_runtime.flow import Flow, Invoke, adrive, drive
from wecom_runtime.harmless import file_name
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.http.downloads import Destination, Progress, read_all
from wecom_runtime.language import say

if TYPE_CHECKING:
    from .calling import LibraryCalls

MEDIA = "GetMediaData"


class Chunk(NamedTuple):
    """A part of a file."""

    data: HiddenBytes
    next_index: str
    """The index of the next part."""
    is_last: bool


class RequestedFile(NamedTuple):
    """The description of a file, from its message."""

    file_id: str
    md5: str
    size: int | None
    name: str

    def __repr__(self) -> str:
        return f"<RequestedFile of {self.size} bytes>"  # whoever has the id can download the file

    @classmethod
    def of(cls, file: Any, md5: str | None) -> RequestedFile:
        """Return the description of the file that a user passed.

        Raises:
            InvalidArgumentError: The value has no sdkfileid.
        """
        if not isinstance(file, str) and not hasattr(file, "sdkfileid"):
            file = getattr(file, "content", None)  # of a message
        file_id = file if isinstance(file, str) else getattr(file, "sdkfileid", None)
        if not isinstance(file_id, str) or not file_id or "\0" in file_id:
            raise InvalidArgumentError(say("media takes an sdkfileid, or a message or its content that has one"))
        known_md5 = md5 or getattr(file, "md5sum", None)
        sizes = (getattr(file, name, None) for name in ("filesize", "voice_size", "imagesize"))
        size = next((size for size in sizes if isinstance(size, int) and size > 0), None)
        name = getattr(file, "filename", None)
        md5 = known_md5.lower() if isinstance(known_md5, str) else ""
        return cls(file_id, md5, size, file_name(name if isinstance(name, str) else "", file_name(md5, "media")))

    def check(self, md5: str) -> None:
        """Compare the MD5 of the downloaded file with the MD5 in the message.

        Raises:
            ResponseError: They differ.
        """
        if self.md5 and self.md5 != md5:
            raise ResponseError(
                say(
                    "{media}: the file has the MD5 {md5}, but its message says {expected}",
                    media=MEDIA,
                    md5=md5,
                    expected=self.md5,
                ),
                endpoint=MEDIA,
            )


class MediaCore:
    """The base of Media and AsyncMedia: the file's description, and the flow of a download."""

    def __init__(self, calls: LibraryCalls, requested: RequestedFile) -> None:
        self._calls = calls
        self._requested = requested

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._requested.name} {self.size or 'some'} bytes>"

    @property
    def filename(self) -> str:
        """The file's name in a directory: the sanitized name in the message, or else its MD5."""
        return self._requested.name

    @property
    def size(self) -> int | None:
        """The file's size in bytes; None if the message does not contain it."""
        return self._requested.size

    def _trail(self) -> PageTrail:
        """Return the parts of a download so far."""
        return PageTrail(MEDIA, "")

    def _chunk(self, index: str, trail: PageTrail) -> Flow[Chunk]:
        arguments = {"index": index, "file_id": self._requested.file_id}
        result = yield from self._calls.call(MEDIA, arguments)
        next_index, is_last = str(result.fields["index"]), bool(result.fields["last"])
        trail.add_page()
        if not is_last and (next_index == index or not trail.continues(next_index)):
            raise ResponseError(
                say("{media}: the library returned no index of the next part", media=MEDIA), endpoint=MEDIA
            )
        return Chunk(HiddenBytes(result.data), next_index, is_last)

    def _save_flow(self, path: str | os.PathLike[str], progress: Progress | None) -> Flow[Path]:
        part: PartFile = yield Invoke(PartFile, Destination.of(path, self._requested.name), self._requested)
        trail = self._trail()
        try:
            while not part.is_complete:
                chunk = yield from self._next_chunk(part, trail)
                yield Invoke(part.append, chunk)
                if progress is not None:
                    progress(part.size, self.size)
            published: Path = yield Invoke(part.publish)
            return published
        finally:
            part.close()

    def _next_chunk(self, part: PartFile, trail: PageTrail) -> Flow[Chunk]:
        try:
            return (yield from self._chunk(part.index, trail))
        except InvalidRequestError:
            if not part.is_resumed:
                raise
            part.restart()  # the stored index has expired
            return (yield from self._chunk(part.index, self._trail()))


class Media(MediaCore):
    """A file of the archive. Each method downloads it.

    for message in archive.messages():
        if isinstance(message, ArchivedFile):
            archive.media(message).save("files/")
    """

    def iter_bytes(self) -> Iterator[bytes]:
        """Download the file, and yield its bytes in parts of at most 512 KB.

        Raises:
            APIError, TransportError: A part could not be downloaded.
            ResponseError: At the end: the MD5 differs from the one in the message.
        """
        digest = hashlib.md5(usedforsecurity=False)
        index, is_last, trail = "", False, self._trail()
        while not is_last:
            data, index, is_last = drive(self._chunk(index, trail), None)
            digest.update(data)
            yield bytes(data)
        self._requested.check(digest.hexdigest())

    def read(self) -> bytes:
        """Download the file, and return its bytes. For large files use `save` or `iter_bytes`."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Path:
        """Download the file to a path, or into a directory under the file's own name.

        The file appears under its final name when it is complete and its MD5 is right. An existing file at `path` is
        replaced; in a directory, the new file gets a number. After an interruption, also of the whole program, the
        downloaded parts are in a hidden file in the same directory, and the next `save` resumes there.

        Args:
            path: The path of the file, or a directory; a path that ends with a slash is a directory.
            progress: Called after each part with the number of downloaded bytes, and the size of the file or None.

        Returns:
            The path of the file.

        Raises:
            APIError, TransportError: A part could not be downloaded.
            ResponseError: The MD5 differs from the one in the message; the downloaded parts are deleted.
            InvalidArgumentError: The same file is being saved to the same directory.
        """
        return drive(self._save_flow(path, progress), None)


class AsyncMedia(MediaCore):
    """A file of the archive. Each method downloads it.

    async for message in archive.messages():
        if isinstance(message, ArchivedFile):
            await archive.media(message).save("files/")
    """

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Download the file, and yield its bytes in parts of at most 512 KB; see `Media.iter_bytes`."""
        async for part in self._parts():
            yield bytes(part)

    async def _parts(self) -> AsyncIterator[HiddenBytes]:
        digest = hashlib.md5(usedforsecurity=False)
        index, is_last, trail = "", False, self._trail()
        while not is_last:
            data, index, is_last = await adrive(self._chunk(index, trail), None)
            digest.update(data)
            yield data
        self._requested.check(digest.hexdigest())

    async def read(self) -> bytes:
        """Download the file, and return its bytes. For large files use `save` or `iter_bytes`."""
        return await read_all(self._parts())

    async def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Path:
        """Download the file to a path, or into a directory under the file's own name; see `Media.save`."""
        return await adrive(self._save_flow(path, progress), None)


class PartFile:
    """A partly downloaded file, from which another process can resume.

    An index file, which is written after each part, contains the length that is valid; bytes beyond it are removed.

    Args:
        destination: The final path of the file.
        requested: The description of the file.

    Raises:
        InvalidArgumentError: Another download of the file is in progress.
    """

    def __init__(self, destination: Destination, requested: RequestedFile) -> None:
        self._destination = destination
        self._requested = requested
        stem = f".{hashlib.sha256(requested.file_id.encode()).hexdigest()[:24]}"
        self._part = destination.folder / f"{stem}.part"
        self._index = destination.folder / f"{stem}.index"
        self._file = cast("BinaryIO", os.fdopen(os.open(self._part, os.O_RDWR | os.O_CREAT, 0o666), "r+b"))
        try:
            _lock(self._file)
            self.size, self.index, self.is_complete = self._read_index()
            self.is_resumed = bool(self.index)
            self._file.truncate(self.size)
            self._file.seek(self.size)
        except BaseException:
            self._file.close()
            raise

    def _read_index(self) -> tuple[int, str, bool]:
        """Return the number of valid bytes, the index of the next part, and whether the file is complete."""
        try:
            content = json.loads(self._index.read_text("ascii"))
            size, index, is_complete = int(content["size"]), str(content["index"]), bool(content["complete"])
        except (OSError, ValueError, TypeError, KeyError):
            return 0, "", False
        if size > os.fstat(self._file.fileno()).st_size:
            return 0, "", False
        return size, index, is_complete

    def append(self, chunk: Chunk) -> None:
        """Append a part, and write the index of the next one."""
        self._file.write(chunk.data)
        self._file.flush()
        os.fsync(self._file.fileno())
        self.size += len(chunk.data)
        self.index, self.is_complete = chunk.next_index, chunk.is_last
        text = json.dumps({"size": self.size, "index": self.index, "complete": self.is_complete})
        written = self._index.with_suffix(".new")
        written.write_text(text, "ascii")
        written.replace(self._index)

    def restart(self) -> None:
        """Discard the downloaded parts."""
        self._index.unlink(missing_ok=True)
        self.size, self.index, self.is_complete, self.is_resumed = 0, "", False, False
        self._file.truncate(0)
        self._file.seek(0)

    def publish(self) -> Path:
        """Move the file to its final path.

        Raises:
            ResponseError: The MD5 differs from the one in the message.
        """
        self._file.seek(0)
        try:
            self._requested.check(_md5(self._file))
        except ResponseError:
            self.restart()
            self._close_before_move()
            self._part.unlink()
            raise
        self._close_before_move()
        published = self._destination.publish(self._part)
        self._index.unlink(missing_ok=True)
        return published

    def _close_before_move(self) -> None:
        """Close the file on Windows, where an open file cannot be moved or deleted; elsewhere it stays locked."""
        if sys.platform == "win32":
            self._file.close()

    def close(self) -> None:
        """Close the file, which releases its lock."""
        self._file.close()


def _md5(file: BinaryIO) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    while chunk := file.read(1 << 20):
        digest.update(chunk)
    return digest.hexdigest()


_LOCKED_BYTE = 0x7FFF_FFFE
"""The offset of the locked byte on Windows, where a locked byte cannot be accessed: beyond the end of every file."""


def _lock(file: BinaryIO) -> None:
    """Lock a file against other users, in this process and in others, until the file is closed.

    Raises:
        InvalidArgumentError: The file is locked.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(_LOCKED_BYTE)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        raise InvalidArgumentError(say("this file is being saved to the same directory already")) from None
