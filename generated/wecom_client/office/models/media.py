# Generated from spec/gateway/media.yaml by codegen. Do not edit.
"""素材。"""

from __future__ import annotations

from typing import Any

from wecom_runtime.data.models import DateTime
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class MediaUploadRequest(Model):
    """Parameters of `client.media.upload`."""

    file_path: Any


@model
class MediaUploadResponse(Response):
    """Answer of `client.media.upload`."""

    type: str | None = None
    """Kind of media, by the suffix of the file. Known values: image, voice, video, file."""
    media_id: str | None = None
    """Media id for other commands."""
    created_at: DateTime | None = field(default=None, converts=True)
    """Time of the upload."""


@model
class MediaDownloadRequest(Model):
    """Parameters of `client.media.download`."""

    media_id: str
