# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.service.register import ServiceMediaUploadResponse
    from wecom_runtime.http.multipart import FileInput


class ServiceMediaResource(Resource):
    """推广二维码与素材: `client.service.media`."""

    def upload(
        self,
        type: Literal["image", "voice", "video", "file"],
        media: FileInput,
        *,
        attachment_type: int | None = None,
        timeout: float | None = None,
    ) -> ServiceMediaUploadResponse:
        """服务商上传临时素材: Upload a file of a provider for 3 days.

        More than 5 bytes. Pictures (JPG, PNG) up to 2 MB, AMR voices up to 2 MB and 60 s, MP4 videos up to
        10 MB, other files up to 20 MB.

        The name of the file may not begin with a slash or contain a backslash or colon.

        Args:
            type: Kind of file. One of image, voice, video, file.
            media: The file: a path, an open binary file, or (name, content).
            attachment_type: What the file is for; only where a call asks for it. One of 3 (checkout).

        POST /cgi-bin/service/media/upload (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99310
        """
        return self._call(ops.SERVICE_MEDIA_UPLOAD, {
            "type": type, "media": media, "attachment_type": attachment_type,
        }, timeout)


class AsyncServiceMediaResource(AsyncResource):
    """推广二维码与素材: `client.service.media`, asynchronous."""

    async def upload(
        self,
        type: Literal["image", "voice", "video", "file"],
        media: FileInput,
        *,
        attachment_type: int | None = None,
        timeout: float | None = None,
    ) -> ServiceMediaUploadResponse:
        """服务商上传临时素材: Upload a file of a provider for 3 days.

        More than 5 bytes. Pictures (JPG, PNG) up to 2 MB, AMR voices up to 2 MB and 60 s, MP4 videos up to
        10 MB, other files up to 20 MB.

        The name of the file may not begin with a slash or contain a backslash or colon.

        Args:
            type: Kind of file. One of image, voice, video, file.
            media: The file: a path, an open binary file, or (name, content).
            attachment_type: What the file is for; only where a call asks for it. One of 3 (checkout).

        POST /cgi-bin/service/media/upload (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99310
        """
        return await self._call(ops.SERVICE_MEDIA_UPLOAD, {
            "type": type, "media": media, "attachment_type": attachment_type,
        }, timeout)
