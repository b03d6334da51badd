# Generated from spec/gateway/media.yaml by codegen. Do not edit.
"""素材: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import media as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.office.models.media import MediaUploadResponse
    from wecom_runtime.http.downloads import AsyncDownload
    from wecom_runtime.http.downloads import Download
    from wecom_runtime.http.multipart import FileInput


class MediaResource(Resource):
    """素材: `client.media`."""

    def upload(self, file_path: FileInput | bytes, *, timeout: float | None = None) -> MediaUploadResponse:
        """上传素材: Upload a file for other commands.

        Unverified: Seen once, in the skill wecomcli-media.md that WecomTeam publishes.

        Args:
            file_path: File to upload.

        POST /media/upload (office_token)
        """
        return self._call(ops.MEDIA_UPLOAD, {"file_path": file_path}, timeout)

    def download(
        self,
        media_id: str,
        *,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        """下载素材: Download a file by its media id.

        Unverified: Seen once, in the skill wecomcli-media.md that WecomTeam publishes.

        Args:
            media_id: Media ID of the file.

        POST /media/download (office_token)
        """
        return self._download(ops.MEDIA_DOWNLOAD, {"media_id": media_id}, timeout, byte_range)


class AsyncMediaResource(AsyncResource):
    """素材: `client.media`, asynchronous."""

    async def upload(
        self,
        file_path: FileInput | bytes,
        *,
        timeout: float | None = None,
    ) -> MediaUploadResponse:
        """上传素材: Upload a file for other commands.

        Unverified: Seen once, in the skill wecomcli-media.md that WecomTeam publishes.

        Args:
            file_path: File to upload.

        POST /media/upload (office_token)
        """
        return await self._call(ops.MEDIA_UPLOAD, {"file_path": file_path}, timeout)

    async def download(
        self,
        media_id: str,
        *,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> AsyncDownload:
        """下载素材: Download a file by its media id.

        Unverified: Seen once, in the skill wecomcli-media.md that WecomTeam publishes.

        Args:
            media_id: Media ID of the file.

        POST /media/download (office_token)
        """
        return await self._download(ops.MEDIA_DOWNLOAD, {"media_id": media_id}, timeout, byte_range)
