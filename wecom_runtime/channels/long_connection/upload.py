"""The upload of a file in several frames."""

from __future__ import annotations

import asyncio
import base64
import hashlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from wecom_runtime.errors import InvalidArgumentError, WeComError
from wecom_runtime.http.multipart import FileInput, FilePart
from wecom_runtime.language import say

CHUNK = 512 * 1024
MAX_SIZES = {"image": 2 << 20, "voice": 2 << 20, "video": 10 << 20, "file": 20 << 20}
"""Kind of media -> the maximum size in bytes."""
CONCURRENT_CHUNKS = 3
ATTEMPTS = 3

_KINDS = {
    "image": (".png", ".jpg", ".jpeg", ".gif"),
    "voice": (".amr",),
    "video": (".mp4",),
}

UploadStep = Callable[[str, Mapping[str, Any]], Awaitable[Mapping[str, Any]]]
"""A function that sends a frame, and returns the body of the response."""


async def upload(request: UploadStep, file: FileInput, kind: str | None) -> str:
    """Upload a file, and return its media id.

    Raises:
        InvalidArgumentError: The file is empty or too large.
    """
    part = await asyncio.to_thread(FilePart, "file", file)
    try:
        kind = kind or kind_of(part.filename)
        _check(kind, part)
        digest = await asyncio.to_thread(_md5, part)
        chunks = -(-part.size // CHUNK)
        init = {
            "type": kind,
            "filename": part.filename,
            "total_size": part.size,
            "total_chunks": chunks,
            "md5": digest,
        }
        upload_id = (await request("aibot_upload_media_init", init))["upload_id"]
        await _send_chunks(request, part, upload_id)
        finished = await request("aibot_upload_media_finish", {"upload_id": upload_id})
        media_id: str = finished["media_id"]
        return media_id
    finally:
        part.close()


async def _send_chunks(request: UploadStep, part: FilePart, upload_id: str) -> None:
    semaphore = asyncio.Semaphore(CONCURRENT_CHUNKS)
    sent = 0

    async def send(index: int, chunk: bytes) -> None:
        nonlocal sent
        body = {"upload_id": upload_id, "chunk_index": index, "base64_data": base64.b64encode(chunk).decode()}
        try:
            await _send_with_retries(request, "aibot_upload_media_chunk", body)
        finally:
            semaphore.release()
        sent += len(chunk)
        if part.progress is not None:
            part.progress(sent, part.size)

    source = part.chunks(CHUNK)
    tasks: list[asyncio.Task[None]] = []
    try:
        index = 0
        while chunk := await asyncio.to_thread(next, source, b""):
            await semaphore.acquire()
            tasks.append(asyncio.ensure_future(send(index, chunk)))
            index += 1
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _send_with_retries(request: UploadStep, cmd: str, body: Mapping[str, Any]) -> None:
    for left in reversed(range(ATTEMPTS)):
        try:
            await request(cmd, body)
            return
        except WeComError:
            if not left:
                raise
            await asyncio.sleep(0.2)


def kind_of(filename: str) -> str:
    """Return the kind of media for the extension of a file name."""
    name = filename.lower()
    return next((kind for kind, endings in _KINDS.items() if name.endswith(endings)), "file")


def _check(kind: str, part: FilePart) -> None:
    if kind not in MAX_SIZES:
        raise InvalidArgumentError(
            say("{kind!r} is not a kind of media: {names}", kind=kind, names=", ".join(MAX_SIZES))
        )
    if part.size < 5:
        raise InvalidArgumentError(say("{filename}: a file must have 5 bytes or more", filename=part.filename))
    if part.size > MAX_SIZES[kind]:
        limit = MAX_SIZES[kind] >> 20
        raise InvalidArgumentError(
            say(
                "{filename}: {size} bytes are more than the {limit} MB for {kind}",
                filename=part.filename,
                size=part.size,
                limit=limit,
                kind=kind,
            )
        )


def _md5(part: FilePart) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    for chunk in part.chunks(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
