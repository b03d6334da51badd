"""Files that come: a response that is read piece by piece, into a file or into memory."""

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
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.language import say

from .messages import AsyncStream, Stream

Progress: TypeAlias = Callable[[int, "int | None"], object]
"""Called with the number of bytes received so far and the size of the whole file, None where it is unknown."""

if TYPE_CHECKING:
    from typing_extensions import Self

    from .messages import HTTPResponse


class _DownloadInfo:
    """Shared base of Download and AsyncDownload: what the headers tell."""

    def __init__(self, answer: HTTPResponse) -> None:
        self._answer = answer
        self._started = False

    @property
    def status(self) -> int:
        """200, or 206 for a part."""
        return self._answer.status

    @property
    def headers(self) -> Mapping[str, str]:
        """Headers of the answer, looked up without regard to case."""
        return self._answer.headers

    @property
    def filename(self) -> str | None:
        """The name that the server gives the file: one component, safe to use in a path. None without one."""
        return filename_of(self._answer.headers.get("content-disposition", ""))

    @property
    def content_type(self) -> str:
        """Media type of the file, as the server names it."""
        return self._answer.headers.get("content-type", "application/octet-stream")

    @property
    def size(self) -> int | None:
        """Bytes that this answer holds, None where the server does not say."""
        length = self._answer.headers.get("content-length", "")
        return int(length) if length.isdigit() else None

    @property
    def content_range(self) -> tuple[int, int, int | None] | None:
        """First byte, last byte and size of the whole file, where this is a part of it."""
        found = re.match(r"bytes (\d+)-(\d+)/(\d+|\*)\Z", self._answer.headers.get("content-range", ""))
        if not found:
            return None
        first, last, total = found.groups()
        return int(first), int(last), None if total == "*" else int(total)

    @property
    def is_last_part(self) -> bool:
        """True if the file ends with this answer."""
        part = self.content_range
        return part is None or part[2] is None or part[1] + 1 >= part[2]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.filename or 'file'} {self.content_type} {self.size} bytes>"

    def _begin(self) -> None:
        if self._started:
            raise InvalidArgumentError(say("the download was read already: its bytes come only once"))
        self._started = True

    def _target(self, path: str | os.PathLike[str]) -> _Target:
        return _Target(Destination.of(path, self.filename or "download"))


class Download(_DownloadInfo, Closing):
    """A file that WeCom sends. Its bytes are fetched while they are read, once.

    with client.media.get(media_id) as file:
        file.save("downloads/")
    """

    def __init__(self, answer: HTTPResponse) -> None:
        super().__init__(answer)
        self._stream = cast("Stream", answer.stream)

    def iter_bytes(self) -> Iterator[bytes]:
        """The bytes, in pieces as they arrive.

        Raises:
            TransportError: The connection broke, or no byte came within the timeout.
        """
        return map(bytes, self._pieces())

    def _pieces(self) -> Iterator[HiddenBytes]:
        self._begin()
        try:
            yield from self._stream.pieces()
        finally:
            self.close()

    def read(self) -> bytes:
        """All bytes. For large files use `save` or `iter_bytes`."""
        return b"".join(self.iter_bytes())

    def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Path:
        """Write the file to `path`, or into it under the server's name if it is a directory or ends with a slash.

        The file appears at its place when it is complete. A file that is there already is replaced by one that was
        asked for at its path; under the server's name the new one gets a number.

        Args:
            path: A file or a folder.
            progress: Called after each piece with the bytes written so far and the size of the file, None where the
                server does not say it.

        Returns:
            Where it is.
        """
        with self._target(path) as target:
            for piece in self._pieces():
                target.write(piece)
                if progress is not None:
                    progress(target.written, self.size)
        return target.path

    def close(self) -> None:
        """Give up the rest, if any."""
        self._stream.close()


class AsyncDownload(_DownloadInfo, AsyncClosing):
    """A file that WeCom sends. Its bytes are fetched while they are read, once.

    async with await client.media.get(media_id) as file:
        await file.save("downloads/")
    """

    def __init__(self, answer: HTTPResponse) -> None:
        super().__init__(answer)
        self._stream = cast("AsyncStream", answer.astream)

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The bytes, in pieces as they arrive.

        Raises:
            TransportError: The connection broke, or no byte came within the timeout.
        """
        async for piece in self._pieces():
            yield bytes(piece)

    async def _pieces(self) -> AsyncIterator[HiddenBytes]:
        self._begin()
        try:
            async for piece in self._stream.pieces():
                yield piece
        finally:
            await self.close()

    async def read(self) -> bytes:
        """All bytes. For large files use `save` or `iter_bytes`."""
        return await read_all(self._pieces())

    async def save(self, path: str | os.PathLike[str], *, progress: Progress | None = None) -> Path:
        """Write the file to `path`, or into it under the server's name; see `Download.save`."""
        import asyncio

        with self._target(path) as target:
            async for piece in self._pieces():
                await asyncio.to_thread(target.write, piece)
                if progress is not None:
                    progress(target.written, self.size)
        return target.path

    async def close(self) -> None:
        """Give up the rest, if any."""
        await self._stream.close()


async def read_all(pieces: AsyncIterator[HiddenBytes]) -> bytes:
    """Return all pieces as one."""
    whole = io.BytesIO()
    async for piece in pieces:
        whole.write(piece)
    return whole.getvalue()


class Destination:
    """The path at which a downloaded file is saved.

    Args:
        folder: Its directory.
        name: Its name there.
        replace: Whether a file of that name gives way; otherwise the new one gets a number.
    """

    def __init__(self, folder: Path, name: str, *, replace: bool) -> None:
        self.folder = folder
        self.name = name
        self.replace = replace

    @classmethod
    def of(cls, path: str | os.PathLike[str], name: str) -> Destination:
        """Return the destination at `path`: a file, or a directory for `name`, made if `path` ends with a slash."""
        target = Path(path)
        if os.fspath(path).endswith(("/", os.sep)):
            target.mkdir(parents=True, exist_ok=True)
        return cls(target, name, replace=False) if target.is_dir() else cls(target.parent, target.name, replace=True)

    def publish(self, part: Path) -> Path:
        """Move the complete file here from another name in the same directory; return where it is."""
        path = self.folder / self.name if self.replace else self._reserve()
        try:
            part.replace(path)
        except OSError:
            if not self.replace:
                path.unlink()
            raise
        return path

    def _reserve(self) -> Path:
        """Create an empty file under a name that was free, so that nobody else takes it; return its path."""
        for number in itertools.count(1):
            path = self.folder / (self.name if number == 1 else _numbered(self.name, number))
            try:
                path.open("xb").close()
            except FileExistsError:
                continue
            return path
        raise AssertionError


class _Target:
    """A file on the way to its destination. Until it is complete it has another name beside it."""

    def __init__(self, destination: Destination) -> None:
        self.path = destination.folder / destination.name
        self.written = 0
        self._destination = destination

    def __enter__(self) -> Self:
        self._part = self._destination.folder / f".{os.urandom(8).hex()}.part"
        self._file = self._part.open("xb")
        return self

    def write(self, piece: bytes) -> None:
        self._file.write(piece)
        self.written += len(piece)

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


MAX_NAME = 255
"""Bytes that a file name may have on most systems."""


def _numbered(name: str, number: int) -> str:
    return _fitting(name, f" ({number})")


def _fitting(name: str, insert: str = "") -> str:
    """A name with something before its extension, cut so that it is not too long."""
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension) > 20:
        stem, dot, extension = name, "", ""
    end = f"{insert}{dot}{extension}"
    return stem.encode()[: MAX_NAME - len(end.encode())].decode(errors="ignore") + end


_PARAMETER = re.compile(r""";\s*(filename\*?)\s*=\s*("(?:\\.|[^"\\])*"|[^;]*)""", re.IGNORECASE)


def filename_of(disposition: str) -> str | None:
    """The file name in a Content-Disposition header, made safe: only its last component."""
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
    return safe_name(name)


# What Windows takes for a device, with any extension.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|\Z)", re.IGNORECASE)


def safe_name(name: str, *, windows: bool = os.name == "nt") -> str | None:
    """The last component of a name, such that a file can be called so; None if nothing is left.

    A colon would lead to another drive or a stream on Windows; files travel, so that none has one.
    """
    name = "".join(c for c in re.split(r"[/\\]", name)[-1] if c.isprintable()).strip().replace(":", "_")
    if windows:
        name = re.sub(r'[<>"|?*]', "_", name).rstrip(". ")
        name = _DEVICE.sub(r"_\g<0>", name)
    if not name.strip("."):
        return None
    return _fitting(name)


def _text(header: str) -> str:
    # Header bytes reach us as Latin-1; WeCom sends UTF-8 there, and GBK for some old files.
    try:
        raw = header.encode("latin-1")
    except UnicodeEncodeError:
        return header
    for charset in ("utf-8", "gb18030"):
        with contextlib.suppress(UnicodeDecodeError):
            return raw.decode(charset)
    return header
