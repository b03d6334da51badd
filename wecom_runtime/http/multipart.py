"""Uploads, and the multipart body that streams them.

An upload takes any of these (`FileInput`):

    client.media.upload("image", "photo.png")                     # a path
    client.media.upload("image", open("photo.png", "rb"))         # a binary file object
    client.media.upload("file", ("报告.pdf", data))                # name and bytes (or file object)
    client.media.upload("file", ("报告.pdf", data, "application/pdf"))
    client.media.upload("video", Upload("clip.mp4", progress=lambda sent, total: ...))

No file is loaded into memory as a whole.
"""

from __future__ import annotations

import os
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any, Protocol, TypeAlias, cast

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

CHUNK = 64 * 1024
UploadProgress: TypeAlias = Callable[[int, int], object]
"""Called with the number of bytes sent so far and the total."""


class BinaryReader(Protocol):
    """A file object that is open in binary mode."""

    def read(self, size: int = ..., /) -> bytes: ...


class Upload:
    """A file to upload, with details beyond its path or content.

    Args:
        file: A path, bytes or a binary file object.
        filename: The name that receivers see; by default that of the path or the file object.
        content_type: By default guessed from the name.
        progress: Called after each chunk with the bytes sent so far and the total.
    """

    def __init__(
        self,
        file: str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryReader,
        *,
        filename: str | None = None,
        content_type: str | None = None,
        progress: UploadProgress | None = None,
    ) -> None:
        self.file = file
        self.filename = filename
        self.content_type = content_type
        self.progress = progress

    def __repr__(self) -> str:
        return f"Upload(filename={self.filename!r}, content_type={self.content_type!r})"


FileInput: TypeAlias = (
    str
    | os.PathLike[str]
    | BinaryReader
    | tuple[str, bytes | BinaryReader]
    | tuple[str, bytes | BinaryReader, str]
    | Upload
)


class _Bytes:
    """Bytes in memory."""

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        self._data = memoryview(data).cast("B")
        self.size = self._data.nbytes

    def read(self) -> Iterator[bytes]:
        for start in range(0, self.size, CHUNK):
            yield bytes(self._data[start : start + CHUNK])

    def close(self) -> None:
        pass


class _Path:
    """A file on the disk, open only while it is sent."""

    def __init__(self, field: str, path: Path) -> None:
        self._path = path
        try:
            self.size = path.stat().st_size
        except OSError as error:
            raise InvalidArgumentError(
                say(
                    "{field}: cannot read {shown}: {strerror}", field=field, shown=_shown(path), strerror=error.strerror
                )
            ) from None
        except ValueError as error:  # a NUL
            raise InvalidArgumentError(
                say("{field}: cannot read {shown}: {error}", field=field, shown=_shown(path), error=error)
            ) from None
        if not path.is_file():
            raise InvalidArgumentError(say("{field}: {shown} is not a file", field=field, shown=_shown(path)))

    def read(self) -> Iterator[bytes]:
        with self._path.open("rb") as file:
            yield from _read(file, self.size)

    def close(self) -> None:
        pass


class _Stream:
    """A file object, read from its current position."""

    def __init__(self, field: str, file: BinaryReader) -> None:
        self._file, self._start, self.size, self._own = _measure(field, file)

    def read(self) -> Iterator[bytes]:
        self._file.seek(self._start)
        yield from _read(self._file, self.size)

    def close(self) -> None:
        if self._own:
            self._file.close()


def _read(file: IO[bytes], size: int) -> Iterator[bytes]:
    left = size
    while left:
        data = file.read(min(CHUNK, left))
        if not data:
            raise InvalidArgumentError(
                say("a file became shorter while it was sent: {left} of {size} bytes are missing", left=left, size=size)
            )
        left -= len(data)
        yield data


class FilePart:
    """One file to send: its size, its multipart headers and its content. It can be read more than once.

    Args:
        field: The name of the field in the body.
        given: The file.
        label: The parameter of the user, for errors. Default: the field.
    """

    def __init__(self, field: str, given: FileInput, label: str = "") -> None:
        label = label or field
        upload = _upload(label, given)
        file = upload.file
        self.progress = upload.progress
        name = upload.filename
        self._source: _Bytes | _Path | _Stream
        if isinstance(file, (bytes, bytearray, memoryview)):
            self._source = _Bytes(file)
        elif isinstance(file, (str, os.PathLike)):
            path = Path(file)
            self._source = _Path(label, path)
            name = name or _shown(path.name)
        else:
            self._source = _Stream(label, file)
            name = name or _name_of(file)
        self.filename = name or "file"
        self.size = self._source.size
        try:
            self.head = self._head(field, upload.content_type)
        except InvalidArgumentError:
            self.close()
            raise

    def _head(self, field: str, content_type: str | None) -> bytes:
        import mimetypes

        content_type = content_type or mimetypes.guess_type(self.filename)[0] or "application/octet-stream"
        if re.search(r"[\r\n]", content_type):
            raise InvalidArgumentError(say("{field}: the content type has a line break", field=field))
        return _encoded(
            field,
            f'Content-Disposition: form-data; name="{_quoted(field)}"; filename="{_quoted(self.filename)}"; '
            f"filelength={self.size}\r\nContent-Type: {content_type}\r\n\r\n",
        )

    def read(self) -> Iterator[bytes]:
        """Return an iterator over the content in chunks.

        Raises:
            InvalidArgumentError: The file has become shorter.
        """
        return self._source.read()

    def chunks(self, size: int) -> Iterator[bytes]:
        """Yield the content in chunks of `size` bytes; the last one may be shorter."""
        parts: list[bytes] = []
        available = 0
        for data in self.read():
            parts.append(data)
            available += len(data)
            while available >= size:
                joined = b"".join(parts)
                yield joined[:size]
                parts = [joined[size:]]
                available -= size
        if available:
            yield b"".join(parts)

    def close(self) -> None:
        """Delete a temporary copy. A file that the caller opened stays open."""
        self._source.close()


def _upload(field: str, given: FileInput) -> Upload:
    if isinstance(given, Upload):
        return given
    if isinstance(given, tuple):
        if len(given) in (2, 3) and isinstance(given[0], str):  # pyright: ignore[reportUnnecessaryIsInstance]
            content_type = given[2] if len(given) == 3 else None
            return Upload(given[1], filename=given[0], content_type=content_type)
    elif isinstance(given, (str, os.PathLike)) or hasattr(given, "read"):
        return Upload(given)
    if isinstance(given, (bytes, bytearray, memoryview)):
        raise InvalidArgumentError(
            say('{field}: bytes need a name, as receivers see it: pass ("name.txt", data)', field=field),
            path=f"/{field}",
        )
    raise InvalidArgumentError(
        say(
            "{field}: pass a path, a binary file object, (name, bytes) or wecom_client.Upload, not {kind}",
            field=field,
            kind=type(given).__name__,
        ),
        path=f"/{field}",
    )


def _name_of(file: object) -> str | None:
    name = getattr(file, "name", None)
    return Path(name).name if isinstance(name, str) and not name.startswith("<") else None


def _measure(field: str, file: BinaryReader) -> tuple[IO[bytes], int, int, bool]:
    """Return the file object, its position, the bytes after it, and whether it is a temporary copy."""
    stream = cast("IO[bytes]", file)
    if not hasattr(file, "read"):
        raise InvalidArgumentError(
            say("{field}: {kind} is not a binary file object", field=field, kind=type(file).__name__)
        )
    try:
        seekable = stream.seekable() if hasattr(stream, "seekable") else hasattr(stream, "seek")
        start = end = 0
        if seekable:
            start = stream.tell()
            stream.seek(0, os.SEEK_END)  # returns None for some file-like objects
            end = stream.tell()
            stream.seek(start)
    except (OSError, ValueError) as error:
        raise InvalidArgumentError(say("{field}: the file cannot be read: {error}", field=field, error=error)) from None
    if seekable:
        if isinstance(stream.read(0), str):
            raise InvalidArgumentError(say('{field}: the file is open in text mode: open it with "rb"', field=field))
        return stream, start, end - start, False
    # WeCom needs the length beforehand, so a pipe is first read to its end: onto the disk, not into memory.
    import shutil
    import tempfile

    copy = cast("IO[bytes]", tempfile.TemporaryFile())  # noqa: SIM115
    try:
        shutil.copyfileobj(stream, copy, CHUNK)
    except TypeError:
        copy.close()
        raise InvalidArgumentError(say("{field}: the stream returns text, not bytes", field=field)) from None
    except BaseException:
        copy.close()
        raise
    return copy, 0, copy.tell(), True


def _shown(path: str | os.PathLike[str]) -> str:
    """Return a path as valid text: bytes that are not characters become question marks."""
    return os.fspath(path).encode("utf-8", "replace").decode()


def _encoded(field: str, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:  # lone surrogates
        pass
    raise InvalidArgumentError(
        say("{field}: the name or value is text that is not valid Unicode", field=field), path=f"/{field}"
    )


def _quoted(name: str) -> str:
    # As browsers do. WeCom takes the name as raw UTF-8 and ignores the filename* of RFC 5987.
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A").replace("\0", "")


class StreamedBody(ABC):
    """A body that is read while it is sent. It can be sent more than once."""

    content_type: str
    length: int
    """Total bytes."""

    def __init__(self) -> None:
        self._source: Iterator[bytes] | None = None
        self._rest = b""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.length} bytes>"

    @abstractmethod
    def __iter__(self) -> Iterator[bytes]:
        """Return an iterator over the chunks of the body."""

    @abstractmethod
    def close(self) -> None:
        """Delete temporary copies. Files that the caller opened stay open."""

    def rewind(self) -> None:
        """Go back to the start. Called before each attempt to send."""
        self._source = iter(self)
        self._rest = b""

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes, at least one; empty at the end."""
        if self._source is None:
            self.rewind()
        if not self._rest:
            self._rest = next((chunk for chunk in cast("Iterator[bytes]", self._source) if chunk), b"")
        if size is None or size < 0:  # pyright: ignore[reportUnnecessaryComparison]
            size = len(self._rest)
        data, self._rest = self._rest[:size], self._rest[size:]
        return data


class ContentBody(StreamedBody):
    """A body that is the content of one file."""

    def __init__(self, content: BinaryReader, content_type: str) -> None:
        super().__init__()
        self._part = FilePart("content", Upload(content, filename="content"))
        self.content_type = content_type
        self.length = self._part.size

    def __iter__(self) -> Iterator[bytes]:
        return self._part.read()

    def close(self) -> None:
        self._part.close()


class MultipartBody(StreamedBody):
    """A multipart/form-data body. Files are read while it is sent.

    Args:
        fields: The parameters beside the files.
        files: Name of a field -> file.
        labels: Name of a field -> the parameter of the user, for errors, where it has another name.
    """

    def __init__(
        self, fields: Mapping[str, str], files: Mapping[str, FileInput], labels: Mapping[str, str] | None = None
    ) -> None:
        super().__init__()
        boundary = os.urandom(16).hex()
        self.content_type = f"multipart/form-data; boundary={boundary}"
        self._separator = f"--{boundary}\r\n".encode()
        self._end = f"--{boundary}--\r\n".encode()
        self._fields = b"".join(
            self._separator
            + _encoded(name, f'Content-Disposition: form-data; name="{_quoted(name)}"\r\n\r\n{value}\r\n')
            for name, value in fields.items()
        )
        self._parts: list[FilePart] = []
        try:
            for field, given in files.items():
                self._parts.append(FilePart(field, given, (labels or {}).get(field, "")))
        except BaseException:
            self.close()
            raise
        self.length = len(self._fields) + len(self._end)
        for part in self._parts:
            self.length += len(self._separator) + len(part.head) + part.size + len(b"\r\n")

    def __iter__(self) -> Iterator[bytes]:
        total = sum(part.size for part in self._parts)
        sent = 0
        yield self._fields
        for part in self._parts:
            yield self._separator + part.head
            for data in part.read():
                yield data
                sent += len(data)
                if part.progress is not None:
                    part.progress(sent, total)
            yield b"\r\n"
        yield self._end

    def close(self) -> None:
        for part in self._parts:
            part.close()


def form_fields(body: Mapping[str, Any] | None, dump: Callable[[Any], str]) -> dict[str, str]:
    """Return the parameters beside the files of a multipart body as text."""
    return {name: value if isinstance(value, str) else dump(value) for name, value in (body or {}).items()}
