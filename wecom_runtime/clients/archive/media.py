"""Files of the archive: fetched in parts, checked, and gone on with after an interruption."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, cast

from wecom_runtime.errors import InvalidArgumentError, InvalidRequestError, ResponseError
from wecom_runtime.flow import Flow, Invoke, adrive, drive
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.http.downloads import Destination, Progress, read_all, safe_name
from wecom_runtime.language import say

if TYPE_CHECKING:
    from .calling import LibraryCalls

MEDIA = "GetMediaData"


class Chunk(NamedTuple):
    """A part of a file."""

    data: HiddenBytes
    following: str
    """The index that the next part is fetched with."""
    is_last: bool


class Wanted(NamedTuple):
    """A file that is wanted, as its message describes it."""

    file_id: str
    md5: str
    size: int | None
    name: str

    @classmethod
    def of(cls, file: Any, md5: str | None) -> Wanted:
        """Return what a user asks for.

        Raises:
            InvalidArgumentError: It names no file.
        """
        if not isinstance(file, str) and not hasattr(file, "sdkfileid"):
            file = getattr(file, "content", None)  # of a message
        file_id = file if isinstance(file, str) else getattr(file, "sdkfileid", None)
        if not isinstance(file_id, str) or not file_id or "\0" in file_id:
            raise InvalidArgumentError(say("media takes an sdkfileid, or a message or its content that has one"))
        told = md5 or getattr(file, "md5sum", None)
        sizes = (getattr(file, name, None) for name in ("filesize", "voice_size", "imagesize"))
        size = next((size for size in sizes if isinstance(size, int) and size > 0), None)
        name = getattr(file, "filename", None)
        md5 = told.lower() if isinstance(told, str) else ""
        return cls(file_id, md5, size, safe_name(name if isinstance(name, str) else "") or md5 or "media")

    def check(self, md5: str) -> None:
        """Compare what came with what the message says.

        Raises:
            ResponseError: They differ.
        """
        if self.md5 and self.md5 != md5:
            raise ResponseError(
                say(
                    "{media}: the file has the MD5 {md5}, its message says {md5_2}",
                    media=MEDIA,
                    md5=md5,
                    md5_2=self.md5,
                ),
                endpoint=MEDIA,
            )


class MediaCore:
    """Shared base of Media and AsyncMedia: what is wanted, and the flow of a download."""

    def __init__(self, calls: LibraryCalls, wanted: Wanted) -> None:
        self._calls = calls
        self._wanted = wanted

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._wanted.name} {self.size or 'some'} bytes>"

    @property
    def filename(self) -> str:
        """The file's name in a directory: the name in the message, made safe, or else its MD5."""
        return self._wanted.name

    @property
    def size(self) -> int | None:
        """Bytes of the file, where the message says it."""
        return self._wanted.size

    def _chunk(self, index: str) -> Flow[Chunk]:
        arguments = {"index": index, "file_id": self._wanted.file_id}
        answer = yield from self._calls.call(MEDIA, arguments)
        following, is_last = str(answer.fields["index"]), bool(answer.fields["last"])
        if not is_last and (not following or following == index):
            raise ResponseError(say("{media}: the library does not say how to go on", media=MEDIA), endpoint=MEDIA)
        return Chunk(HiddenBytes(answer.data), following, is_last)

    def _save_flow(self, path: str | os.PathLike[str], progress: Progress | None) -> Flow[Path]:
        part: PartFile = yield Invoke(PartFile, Destination.of(path, self._wanted.name), self._wanted)
        try:
            while not part.is_complete:
                chunk = yield from self._next_chunk(part)
                yield Invoke(part.append, chunk)
                if progress is not None:
                    progress(part.size, self.size)
            published: Path = yield Invoke(part.publish)
            return published
        finally:
            part.close()

    def _next_chunk(self, part: PartFile) -> Flow[Chunk]:
        try:
            return (yield from self._chunk(part.index))
        except InvalidRequestError:
            if not part.is_resumed:
                raise
            part.restart()  # what the index of another day leads to is not known any more
            return (yield from self._chunk(part.index))


class Media(MediaCore):
    """A file of the archive. Nothing is fetched before it is read; each of the methods fetches it.

    for message in archive.messages():
        if isinstance(message, ArchivedFile):
            archive.media(message).save("files/")
    """

    def iter_bytes(self) -> Iterator[bytes]:
        """The bytes, in parts of at most 512 KB.

        Raises:
            APIError, TransportError: A part could not be fetched.
            ResponseError: At the end: its MD5 is not that in the message.
        """
        digest = hashlib.md5(usedforsecurity=False)
        index, is_last = "", False
        while not is_last:
            data, index, is_last = drive(self._chunk(index), None)
            digest.update(data)
            yield bytes(data)
        self._wanted.check(digest.hexdigest())

    def read(self) -> bytes:
        """All bytes. For large files use `save` or `iter_bytes`."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Path:
        """Write the file to `path`, or into it under its own name if it is a directory or ends with a slash.

        The file appears at its place when it is complete and its MD5 is right. A file that is there already is replaced
        by one that was asked for at its path; in a directory the new one gets a number. What was fetched before an
        interruption, also of the whole program, lies beside it in a hidden file, from where the next `save` goes on.

        Args:
            path: Where.
            progress: Called after each part with the bytes that are there, and those of the file or None.

        Returns:
            Where it is.

        Raises:
            APIError, TransportError: A part could not be fetched.
            ResponseError: Its MD5 is not that in the message; what was fetched is thrown away.
            InvalidArgumentError: The same file is being saved to the same directory right now.
        """
        return drive(self._save_flow(path, progress), None)


class AsyncMedia(MediaCore):
    """A file of the archive. Nothing is fetched before it is read; each of the methods fetches it.

    async for message in archive.messages():
        if isinstance(message, ArchivedFile):
            await archive.media(message).save("files/")
    """

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The bytes, in parts of at most 512 KB; see `Media.iter_bytes`."""
        async for part in self._parts():
            yield bytes(part)

    async def _parts(self) -> AsyncIterator[HiddenBytes]:
        digest = hashlib.md5(usedforsecurity=False)
        index, is_last = "", False
        while not is_last:
            data, index, is_last = await adrive(self._chunk(index), None)
            digest.update(data)
            yield data
        self._wanted.check(digest.hexdigest())

    async def read(self) -> bytes:
        """All bytes. For large files use `save` or `iter_bytes`."""
        return await read_all(self._parts())

    async def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Path:
        """Write the file to `path`, or into it under its own name; see `Media.save`."""
        return await adrive(self._save_flow(path, progress), None)


class PartFile:
    """The part of a file that has been fetched, and where to go on: good for whoever comes next, if this program is
    killed.

    Beside the part stands an index file, which is written after it: what the part holds beyond that is cut off.

    Args:
        destination: Where the file is going to be.
        wanted: What it is.

    Raises:
        InvalidArgumentError: Somebody else is at it.
    """

    def __init__(self, destination: Destination, wanted: Wanted) -> None:
        self._destination = destination
        self._wanted = wanted
        stem = f".{hashlib.sha256(wanted.file_id.encode()).hexdigest()[:24]}"
        self._part = destination.folder / f"{stem}.part"
        self._index = destination.folder / f"{stem}.index"
        self._file = cast("BinaryIO", os.fdopen(os.open(self._part, os.O_RDWR | os.O_CREAT, 0o666), "r+b"))
        try:
            _lock(self._file)
            self.size, self.index, self.is_complete = self._kept()
            self.is_resumed = bool(self.index)
            self._file.truncate(self.size)
            self._file.seek(self.size)
        except BaseException:
            self._file.close()
            raise

    def _kept(self) -> tuple[int, str, bool]:
        """Bytes that are good, index of the next part, whether there is none."""
        try:
            kept = json.loads(self._index.read_text("ascii"))
            size, index, is_complete = int(kept["size"]), str(kept["index"]), bool(kept["complete"])
        except (OSError, ValueError, TypeError, KeyError):
            return 0, "", False
        if size > os.fstat(self._file.fileno()).st_size:
            return 0, "", False
        return size, index, is_complete

    def append(self, chunk: Chunk) -> None:
        """Add a part, and note where the next one begins."""
        self._file.write(chunk.data)
        self._file.flush()
        os.fsync(self._file.fileno())
        self.size += len(chunk.data)
        self.index, self.is_complete = chunk.following, chunk.is_last
        text = json.dumps({"size": self.size, "index": self.index, "complete": self.is_complete})
        written = self._index.with_suffix(".new")
        written.write_text(text, "ascii")
        written.replace(self._index)

    def restart(self) -> None:
        """Begin anew."""
        self._index.unlink(missing_ok=True)
        self.size, self.index, self.is_complete, self.is_resumed = 0, "", False, False
        self._file.truncate(0)
        self._file.seek(0)

    def publish(self) -> Path:
        """Move the file to its place.

        Raises:
            ResponseError: It is not what its message says.
        """
        self._file.seek(0)
        try:
            self._wanted.check(_md5(self._file))
        except ResponseError:
            self.restart()
            self._let_go()
            self._part.unlink()
            raise
        self._let_go()
        published = self._destination.publish(self._part)
        self._index.unlink(missing_ok=True)
        return published

    def _let_go(self) -> None:
        """Close the part where a file that is open cannot be moved or removed; elsewhere it stays locked meanwhile."""
        if sys.platform == "win32":
            self._file.close()

    def close(self) -> None:
        """Give the part free for others."""
        self._file.close()


def _md5(file: BinaryIO) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    while piece := file.read(1 << 20):
        digest.update(piece)
    return digest.hexdigest()


_LOCKED_BYTE = 0x7FFF_FFFE
"""Of a file on Windows, where others cannot read or write what is locked: one that no file has."""


def _lock(file: BinaryIO) -> None:
    """Keep others out, in this process and in others, until the file is closed."""
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
