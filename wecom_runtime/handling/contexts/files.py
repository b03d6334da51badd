"""Files in messages to a bot: in memory, or saved at a path."""

from __future__ import annotations

import io
import os
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wecom_runtime.lazy import LazyModule

if TYPE_CHECKING:
    from wecom_runtime.http import downloads
else:
    downloads = LazyModule("wecom_runtime.http.downloads")

ReadChunks = Callable[[], Any]
"""A function that returns the chunks of a file."""


def save(read: ReadChunks, attachment: object, path: str | os.PathLike[str] | None) -> bytes | Path:
    """Download a file; return its bytes, or the path at which it is saved."""
    chunks: Iterator[bytes] = read()
    if path is None:
        return b"".join(chunks)
    with _target(attachment, path) as target:
        for chunk in chunks:
            target.write(chunk)
    return target.path


async def save_async(read: ReadChunks, attachment: object, path: str | os.PathLike[str] | None) -> bytes | Path:
    """Download a file; return its bytes, or the path at which it is saved."""
    chunks: AsyncIterator[bytes] = read()
    if path is None:
        whole = io.BytesIO()
        async for chunk in chunks:
            whole.write(chunk)
        return whole.getvalue()
    with _target(attachment, path) as target:
        async for chunk in chunks:
            target.write(chunk)
    return target.path


def _target(attachment: object, path: str | os.PathLike[str]) -> downloads.DownloadTarget:
    """Return the file to write. In a folder it has the name of its kind, since WeCom sends no file name."""
    kind: object = getattr(attachment, "kind", None)
    target = downloads.Destination.of(path, kind if isinstance(kind, str) else "file")
    return downloads.DownloadTarget(target)
