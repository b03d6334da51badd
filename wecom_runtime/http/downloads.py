"""Downloads: responses that are read in chunks, into a file or into memory."""

from __future__ import annotations

import contextlib
import io
import itertools
import os
import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TypeAlias, cast
from urllib.parse import unquote

from wecom_runtime.closing import AsyncClosing, Closing
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.harmless import file_name, integer_in, numbered_name
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.language import say

from .messages import AsyncStream, Stream

Progress: TypeAlias = Callable[[int, "int | None"], object]
"""Called with the number of bytes received so far and the size of the whole file, None where it is unknown."""

if TYPE_CHECKING:
    from typing_extensions import Self

    from .messages import HTTPResponse


class _DownloadInfo:
    """Shared base of Download and AsyncDownload: the details of the headers."""

    def __init__(self, answer: HTTPResponse) -> None:
        self._answer = answer
        self._started = False

    @property
    def status(self) -> int:
        """The HTTP status: 200, or 206 for a part of the file."""
        return self._answer.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The response headers, with case-insensitive names."""
        return self._answer.headers

    @property
    def filename(self) -> str | None:
        """The server's name for the file: one path component that is safe to use. None if it sends no name."""
        return filename_of(self._answer.headers.get("content-disposition", ""))

    @property
    def content_type(self) -> str:
        """The media type that the server sends."""
        return self._answer.headers.get("content-type", "application/octet-stream")

    @property
    def size(self) -> int | None:
        """The bytes of this response; None if the server does not send the size."""
        return integer_in(self._answer.headers.get("content-length", ""))

    @property
    def content_range(self) -> tuple[int, int, int | None] | None:
        """The first byte, the last byte and the size of the whole file.

        None if this is not a part of it, or the server's header cannot be read.
        """
        found = re.fullmatch(r"bytes (.+)-(.+)/(.+)", self._answer.headers.get("content-range", ""))
        first, last, total = map(integer_in, found.groups()) if found else (None, None, None)
        if found is None or first is None or last is None or (total is None and found[3] != "*"):
            return None
        return first, last, total

    @property
    def is_last_part(self) -> bool:
        """Whether this response contains the end of the file."""
        part = self.content_range
        return part is None or part[2] is None or part[1] + 1 >= part[2]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.filename or 'file'} {self.content_type} {self.size} bytes>"

    def _begin(self) -> None:
        if self._started:
            raise InvalidArgumentError(say("the download was already read, and can be read only once"))
        self._started = True

    def _target(self, path: str | os.PathLike[str]) -> DownloadTarget:
        return DownloadTarget(Destination.of(path, self.filename or "download"))


class Download(_DownloadInfo, Closing):
    """A file from WeCom. Its bytes are received while they are read, and can be read once.

    with client.media.get(media_id) as file:
        file.save("downloads/")
    """

    def __init__(self, answer: HTTPResponse) -> None:
        super().__init__(answer)
        self._stream = cast("Stream", answer.stream)

    def iter_bytes(self) -> Iterator[bytes]:
        """Return an iterator over the chunks of the file.

        Raises:
            TransportError: The connection broke, or no byte came within the timeout.
        """
        return map(bytes, self._chunks())

    def _chunks(self) -> Iterator[HiddenBytes]:
        self._begin()
        try:
            yield from self._stream.chunks()
        finally:
            self.close()

    def read(self) -> bytes:
        """Return the whole file. For large files use `save` or `iter_bytes`."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Path:
        """Write the file to a path, or under the server's name into a folder.

        The file appears at its path when it is complete. At a given path it replaces an existing file; under the
        server's name it gets a number if that name exists.

        Args:
            path: A file, or a folder: an existing one, or a new one whose path ends with a slash.
            progress: Called after each chunk with the bytes written so far and the size of the file, which is None if
                the server does not send it.

        Returns:
            The path of the file.
        """
        with self._target(path) as target:
            for chunk in self._chunks():
                target.write(chunk)
                if progress is not None:
                    progress(target.written, self.size)
        return target.path

    def close(self) -> None:
        """Close the response. An unread rest is dropped."""
        self._stream.close()


class AsyncDownload(_DownloadInfo, AsyncClosing):
    """A file from WeCom. Its bytes are received while they are read, and can be read once.

    async with await client.media.get(media_id) as file:
        await file.save("downloads/")
    """

    def __init__(self, answer: HTTPResponse) -> None:
        super().__init__(answer)
        self._stream = cast("AsyncStream", answer.astream)

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the chunks of the file.

        Raises:
            TransportError: The connection broke, or no byte came within the timeout.
        """
        async for chunk in self._chunks():
            yield bytes(chunk)

    async def _chunks(self) -> AsyncIterator[HiddenBytes]:
        self._begin()
        try:
            async for chunk in self._stream.chunks():
                yield chunk
        finally:
            await self.close()

    async def read(self) -> bytes:
        """Return the whole file. For large files use `save` or `iter_bytes`."""
        return await read_all(self._chunks())

    async def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Path:
        """Write the file to a path, or under the server's name into a folder; see `Download.save`."""
        import asyncio

        with self._target(path) as target:
            async for chunk in self._chunks():
                await asyncio.to_thread(target.write, chunk)
                if progress is not None:
                    progress(target.written, self.size)
        return target.path

    async def close(self) -> None:
        """Close the response. An unread rest is dropped."""
        await self._stream.close()


async def read_all(chunks: AsyncIterator[HiddenBytes]) -> bytes:
    """Return all chunks as one."""
    whole = io.BytesIO()
    async for chunk in chunks:
        whole.write(chunk)
    return whole.getvalue()


class Destination:
    """The path at which a downloaded file is saved.

    Args:
        folder: Its folder.
        name: Its file name.
        replace: Whether to replace an existing file; otherwise the new file gets a number.
    """

    def __init__(self, folder: Path, name: str, *, replace: bool) -> None:
        self.folder = folder
        self.name = name
        self.replace = replace

    @classmethod
    def of(cls, path: str | os.PathLike[str], name: str) -> Destination:
        """Return the destination at a path: a file, or a folder, which is created if the path ends with a slash.

        Args:
            path: The path, which the user chose.
            name: The name for a file in a folder, which anyone may have chosen.
        """
        target = Path(path)
        if os.fspath(path).endswith(("/", os.sep)):
            target.mkdir(parents=True, exist_ok=True)
        if target.is_dir():
            return cls(target, file_name(name), replace=False)
        return cls(target.parent, target.name, replace=True)

    def publish(self, part: Path) -> Path:
        """Move the complete file to its destination from another name in the same folder, and return its path."""
        path = self.folder / self.name if self.replace else self._reserve()
        try:
            part.replace(path)
        except OSError:
            if not self.replace:
                path.unlink()
            raise
        return path

    def _reserve(self) -> Path:
        """Create an empty file under a free name, so that no other process takes it, and return its path."""
        for number in itertools.count(1):
            path = self.folder / (self.name if number == 1 else numbered_name(self.name, number))
            try:
                path.open("xb").close()
            except FileExistsError:
                continue
            return path
        raise AssertionError


class DownloadTarget:
    """A file that is being written. It has a temporary name in the same folder until it is complete."""

    def __init__(self, destination: Destination) -> None:
        self.path = destination.folder / destination.name
        self.written = 0
        self._destination = destination

    def __enter__(self) -> Self:
        self._part = self._destination.folder / f".{os.urandom(8).hex()}.part"
        self._file = self._part.open("xb")
        return self

    def write(self, chunk: bytes) -> None:
        self._file.write(chunk)
        self.written += len(chunk)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self._file.close()
            if error is None:
                self.path = self._destination.publish(self._part)
        finally:
            with contextlib.suppress(OSError):
                self._part.unlink()


_PARAMETER = re.compile(r""";\s*(filename\*?)\s*=\s*("(?:\\.|[^"\\])*"|[^;]*)""", re.IGNORECASE)


def filename_of(disposition: str) -> str | None:
    """Return the safe file name in a Content-Disposition header: only its last path component."""
    found: dict[str, str] = {}
    for match in _PARAMETER.finditer(disposition):
        value = match[2].strip()
        if value.startswith('"') and value.endswith('"') and len(value) > 1:
            value = re.sub(r"\\(.)", r"\1", value[1:-1])
        found.setdefault(match[1].lower(), value)
    name = None
    if (extended := found.get("filename*")) and extended.count("'") >= 2:
        charset, _, value = extended.split("'", 2)
        with contextlib.suppress(LookupError, UnicodeDecodeError):
            name = unquote(value, charset or "utf-8", "strict")
    if name is None and (plain := found.get("filename")) is not None:
        name = _text(plain)
        if "%" in name:
            with contextlib.suppress(UnicodeDecodeError):
                decoded = unquote(name, errors="strict")
                name = name if decoded.isascii() else decoded
    if name is None:
        return None
    return file_name(name, "") or None


def _text(header: str) -> str:
    # Header bytes are decoded as Latin-1 before. WeCom sends UTF-8, and GBK for some old files.
    try:
        raw = header.encode("latin-1")
    except UnicodeEncodeError:
        return header
    for charset in ("utf-8", "gb18030"):
        with contextlib.suppress(UnicodeDecodeError):
            return raw.decode(charset)
    return header
