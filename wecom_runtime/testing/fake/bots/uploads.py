"""Chunked uploads of files over a bot's long connection."""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
import threading
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.state import Refusal

LIFETIME = 1800
"""The maximum duration of an upload in seconds."""
LARGEST_CHUNK = 512 * 1024

UNKNOWN_ID, CHUNK_OUT_OF_RANGE, CHUNK_TOO_LARGE, INCOMPLETE = 846611, 846612, 846613, 846616


StoreFile = Callable[[str, str, bytes], object]
"""A function that stores a file: it takes media id, name and content."""


@attrs.define
class BotUpload:
    """An unfinished upload."""

    head: Mapping[str, Any]
    began: float
    chunks: dict[int, bytes] = attrs.field(factory=dict, repr=False)


class BotUploads:
    """The uploads of one bot. They survive reconnects.

    Attributes:
        files: media id -> content of the file.
    """

    def __init__(self, clock: Clock, store: StoreFile) -> None:
        self.files: dict[str, bytes] = {}
        self._clock = clock
        self._store = store
        self._uploads: dict[str, BotUpload] = {}
        self._numbers = 0
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<BotUploads: {len(self.files)} files>"

    def begin(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Begin an upload; return its upload id."""
        with self._lock:
            self._numbers += 1
            upload_id = f"upload-{self._numbers:08d}"
            self._uploads[upload_id] = BotUpload(body, self._clock.now())
        return {"upload_id": upload_id}

    def add(self, body: Mapping[str, Any]) -> None:
        """Add a chunk. A repeated chunk is accepted.

        Raises:
            Refusal: There is no such upload, or the chunk is not valid for it.
        """
        upload = self._find(body)
        try:
            chunk = base64.b64decode(body["base64_data"], validate=True)
        except binascii.Error:
            raise Refusal(CHUNK_OUT_OF_RANGE, "base64_data is not Base64") from None
        if not 0 <= body["chunk_index"] < upload.head["total_chunks"]:
            raise Refusal(CHUNK_OUT_OF_RANGE, f"chunk_index {body['chunk_index']}")
        if len(chunk) > LARGEST_CHUNK:
            raise Refusal(CHUNK_TOO_LARGE, f"{len(chunk)} bytes")
        with self._lock:
            upload.chunks.setdefault(body["chunk_index"], chunk)

    def finish(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """Finish an upload; return the media id.

        Raises:
            Refusal: There is no such upload, or chunks are missing.
        """
        upload = self._find(body)
        content = b"".join(upload.chunks[index] for index in sorted(upload.chunks))
        md5 = upload.head.get("md5")
        if len(upload.chunks) < upload.head["total_chunks"] or len(content) != upload.head["total_size"]:
            raise Refusal(INCOMPLETE, f"{len(upload.chunks)} of {upload.head['total_chunks']} chunks")
        if md5 and md5.lower() != hashlib.md5(content, usedforsecurity=False).hexdigest():
            raise Refusal(INCOMPLETE, "md5 does not fit")
        with self._lock:
            media_id = f"bot-media-{secrets.token_hex(8)}"
            self.files[media_id] = content
        self._store(media_id, str(upload.head["filename"]), content)
        return {"type": upload.head["type"], "media_id": media_id, "created_at": int(self._clock.now())}

    def _find(self, body: Mapping[str, Any]) -> BotUpload:
        upload = self._uploads.get(body["upload_id"])
        if upload is None or upload.began + LIFETIME < self._clock.now():
            raise Refusal(UNKNOWN_ID, str(body["upload_id"]))
        return upload
