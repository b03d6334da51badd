"""Large contents of a fake on disk: bodies of requests, uploaded files, and contents in records."""

from __future__ import annotations

import base64
import binascii
import contextlib
import os
import weakref
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, cast

from wecom_runtime.language import say

LARGE = 1 << 18
"""The number of bytes above which a content is stored on disk."""
CHUNK = 1 << 20
"""The number of bytes that are read at a time."""


class _File:
    """A temporary file, deleted with the last content in it."""

    def __init__(self, path: str) -> None:
        self.path = path
        self._delete = weakref.finalize(self, _delete, path, os.getpid())

    def __repr__(self) -> str:
        return f"<file {self.path}>"


def _delete(path: str, process: int) -> None:
    if os.getpid() == process:  # a forked process leaves the file to its parent
        with contextlib.suppress(OSError):
            Path(path).unlink()


class StoredContent:
    """Bytes in a temporary file, or in a part of one.

    Args:
        file: The file.
        start: The position of the first byte.
        size: The number of bytes.
    """

    __slots__ = ("__weakref__", "_file", "_start", "size")

    def __init__(self, file: _File, start: int, size: int) -> None:
        self._file = file
        self._start = start
        self.size = size

    @classmethod
    def of(cls, chunks: Iterable[bytes]) -> StoredContent:
        """Write bytes to a temporary file."""
        writer = ContentWriter()
        for chunk in chunks:
            writer.write(chunk)
        return writer.stored()

    def __repr__(self) -> str:
        return f"<{self.size} bytes on disk>"

    def __len__(self) -> int:
        return self.size

    def __copy__(self) -> StoredContent:
        return self

    def __deepcopy__(self, memo: object) -> StoredContent:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(say("a content on disk belongs to one process"))

    def part(self, start: int, size: int) -> StoredContent:
        """Return a part, which shares the file."""
        return StoredContent(self._file, self._start + start, size)

    def read(self) -> bytes:
        """Return all bytes."""
        return b"".join(self.chunks())

    def chunks(self, size: int = CHUNK) -> Iterator[bytes]:
        """Yield the bytes in chunks."""
        with Path(self._file.path).open("rb") as file:
            file.seek(self._start)
            left = self.size
            while left > 0 and (chunk := file.read(min(size, left))):
                left -= len(chunk)
                yield chunk

    def find(self, wanted: bytes) -> Iterator[int]:
        """Yield the positions of some bytes."""
        rest, position = b"", 0
        for chunk in self.chunks():
            data = rest + chunk
            at = data.find(wanted)
            while at >= 0:
                yield position + at
                at = data.find(wanted, at + len(wanted))
            kept = min(len(data), len(wanted) - 1)
            position += len(data) - kept
            rest = data[len(data) - kept :]


class ContentWriter:
    """A writer of bytes that keeps a small content in memory, and a large one in a temporary file."""

    def __init__(self, most: int = 0) -> None:
        self._most = most
        self._chunks: list[bytes] = []
        self._descriptor = -1
        self._file: _File | None = None
        self._size = 0

    def __repr__(self) -> str:
        return f"<ContentWriter, {self._size} bytes>"

    def write(self, chunk: bytes) -> None:
        self._size += len(chunk)
        if self._file is None:
            self._chunks.append(chunk)
            if self._size > self._most:
                import tempfile  # only a large content needs it

                self._descriptor, path = tempfile.mkstemp(prefix="wecom-fake-")
                self._file = _File(path)
                chunks, self._chunks = self._chunks, []
                for one in chunks:
                    _write_all(self._descriptor, one)
        else:
            _write_all(self._descriptor, chunk)

    def stored(self) -> StoredContent:
        """Return the content, on disk."""
        if self._file is None:
            self._most = -1
            self.write(b"")
        assert self._file is not None  # noqa: S101
        os.close(self._descriptor)
        return StoredContent(self._file, 0, self._size)

    def content(self) -> bytes | StoredContent:
        """Return the content: bytes, if it is small."""
        return b"".join(self._chunks) if self._file is None else self.stored()


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


class StoredBase64(str):
    """A content in a record that is on disk. As JSON it is Base64."""

    __slots__ = ("stored",)

    stored: StoredContent

    @classmethod
    def of(cls, stored: StoredContent) -> StoredBase64:
        text = cls(f"<{stored.size} bytes on disk>")
        text.stored = stored
        return text

    def __copy__(self) -> StoredBase64:
        return self

    def __deepcopy__(self, memo: object) -> StoredBase64:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(say("a content on disk belongs to one process"))


def read(content: bytes | StoredContent) -> bytes:
    return content.read() if isinstance(content, StoredContent) else content


def from_base64(text: str, *, validate: bool = False) -> bytes:
    """Return the bytes of Base64 in a record.

    Raises:
        ValueError: The text is not Base64.
    """
    return text.stored.read() if isinstance(text, StoredBase64) else base64.b64decode(text, validate=validate)


def to_base64(content: bytes | StoredContent) -> str:
    """Return a content as Base64 for a record."""
    if isinstance(content, StoredContent):
        return StoredBase64.of(content)
    return base64.b64encode(content).decode()


def kept_on_disk(value: Any) -> Any:
    """Return JSON data of a record with large Base64 texts on disk."""
    if isinstance(value, str):
        return value if len(value) <= LARGE or isinstance(value, StoredBase64) else _stored_text(value)
    if isinstance(value, dict):
        found = cast("dict[str, Any]", value)
        return {name: kept_on_disk(item) for name, item in found.items()} if _has_large(found) else found
    return value


def _has_large(values: Mapping[str, Any]) -> bool:
    return any(
        len(value) > LARGE if type(value) is str else isinstance(value, dict) and _has_large(value)
        for value in values.values()
    )


def _stored_text(text: str) -> str:
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return text
    if base64.b64encode(content).decode() != text:
        return text
    return StoredBase64.of(StoredContent.of([content]))


def as_json(value: Any) -> Any:
    """Return data of a record as JSON, with the contents that are on disk."""
    if isinstance(value, StoredBase64):
        return base64.b64encode(value.stored.read()).decode()
    if isinstance(value, dict):
        return {name: as_json(item) for name, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [as_json(item) for item in value]
    return value
