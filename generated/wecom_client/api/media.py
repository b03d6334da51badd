# Generated from spec/api/media.yaml by codegen. Do not edit.
"""素材管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import media as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.media import MediaGetUploadByUrlResultResponse
    from wecom_client.models.media import MediaUploadAttachmentResponse
    from wecom_client.models.media import MediaUploadByUrlResponse
    from wecom_client.models.media import MediaUploadResponse
    from wecom_client.models.media import MediaUploadimgResponse
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.http.downloads import AsyncDownload
    from wecom_runtime.http.downloads import Download
    from wecom_runtime.http.multipart import FileInput


class MediaResource(Resource):
    """素材管理: `client.media`."""

    def upload(
        self,
        type: Literal["image", "voice", "video", "file"],
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> MediaUploadResponse:
        """上传临时素材: Upload a file for 3 days.

        At least 5 bytes. Pictures (JPG, PNG) and MP4 videos up to 10 MB, AMR voices up to 2 MB and 60 s,
        other files up to 20 MB.

        The name of the file is the one that receivers see.

        All apps of the company can use the media_id for three days.

        Args:
            type: Kind of file. One of image, voice, video, file.
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/media/upload (access_token), https://developer.work.weixin.qq.com/document/path/90253
        """
        return self._call(ops.MEDIA_UPLOAD, {"type": type, "media": media}, timeout)

    def uploadimg(self, media: FileInput, *, timeout: float | None = None) -> MediaUploadimgResponse:
        """上传图片: Upload a picture permanently and get its link.

        At most 1,000 pictures a day for a company.

        At most 3,000 pictures in 30 days for a company.

        A picture has 5 bytes to 2 MB.

        For the text of mpnews, welcome messages and the like.

        Pages outside of WeCom do not show the picture.

        Args:
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/media/uploadimg (access_token),
        https://developer.work.weixin.qq.com/document/path/90256
        """
        return self._call(ops.MEDIA_UPLOADIMG, {"media": media}, timeout)

    def get(
        self,
        media_id: str,
        *,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        """获取临时素材: Download a temporary file.

        Files above 20 MB must be fetched in pieces of at most 20 MB with a Range header (830002).

        Some files are stored encrypted; pieces of these must be multiples of 16 bytes.

        All apps of the company can use the media_id for three days.

        Args:
            media_id: Id of the file, from media.upload, media.upload_by_url or a message.

        GET /cgi-bin/media/get (access_token), https://developer.work.weixin.qq.com/document/path/90254
        """
        return self._download(ops.MEDIA_GET, {"media_id": media_id}, timeout, byte_range)

    def get_jssdk(
        self,
        media_id: str,
        *,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        """获取高清语音素材: Download a voice recorded with the JS-SDK in better quality (speex, 16 kHz).

        From WeCom 2.4 on; not for recordings from HarmonyOS.

        Args:
            media_id: Id of the voice, from uploadVoice of the JS-SDK.

        GET /cgi-bin/media/get/jssdk (access_token),
        https://developer.work.weixin.qq.com/document/path/90255
        """
        return self._download(ops.MEDIA_GET_JSSDK, {"media_id": media_id}, timeout, byte_range)

    def upload_by_url(
        self,
        scene: int,
        type: Literal["video", "file"],
        filename: str,
        url: str,
        md5: str,
        *,
        timeout: float | None = None,
    ) -> MediaUploadByUrlResponse:
        """异步上传临时素材：生成异步上传任务: Start a job that fetches a file up to 200 MB from a link.

        Needs the customer contact permission. The event upload_media_job_finish reports the end.

        For videos and files, not for pictures and voice.

        The file has more than 5 bytes. A file in Tencent Cloud COS must be publicly readable.

        The media_id is only for media.get and the welcome messages of group chats.

        `client.media.wait_get_upload_by_url_result` waits until the job is done.

        Args:
            scene: What the file is for. One of 1 (welcome message of group chats).
            type: Kind of file; a video must be MP4. One of video, file.
            filename: Name that receivers see. At most 128 bytes.
            url: Link of the file; its server must support Range. At most 1024 bytes.
            md5: MD5 of the file. At most 32 bytes.

        POST /cgi-bin/media/upload_by_url (access_token),
        https://developer.work.weixin.qq.com/document/path/96219
        """
        return self._call(ops.MEDIA_UPLOAD_BY_URL, {
            "scene": scene, "type": type, "filename": filename, "url": url, "md5": md5,
        }, timeout)

    def get_upload_by_url_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> MediaGetUploadByUrlResultResponse:
        """异步上传临时素材：查询异步任务结果: Get the state of a job of media.upload_by_url.

        Needs the customer contact permission.

        Args:
            jobid: Id of the job; valid 60 minutes. At most 128 bytes.

        Error codes:
            45001: The file must have 5 bytes to 200 MB.
            301019: The content behind the URL does not have the MD5 that was passed.
            830001: URL of the upload is not valid. The server behind the URL must support Range requests.
            830003: File could not be loaded from the URL. Open the URL from outside: it must be public and
                answer in full.

        POST /cgi-bin/media/get_upload_by_url_result (access_token),
        https://developer.work.weixin.qq.com/document/path/96219
        """
        return self._call(ops.MEDIA_GET_UPLOAD_BY_URL_RESULT, {"jobid": jobid}, timeout)

    def wait_get_upload_by_url_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[MediaGetUploadByUrlResultResponse] | None = None,
    ) -> MediaGetUploadByUrlResultResponse:
        """异步上传临时素材：查询异步任务结果: poll `get_upload_by_url_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_upload_by_url_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.MEDIA_GET_UPLOAD_BY_URL_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def upload_attachment(
        self,
        media_type: Literal["image", "video", "file"],
        attachment_type: int,
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> MediaUploadAttachmentResponse:
        """上传附件资源: Upload a file for moments or product albums, for 3 days.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户 of the company.

        Moments take pictures (sides up to 10800 and 1080 px) and videos up to 30 s; product albums take
        pictures.

        5 bytes to 10 MB; JPG, PNG or MP4.

        Args:
            media_type: Kind of file. One of image, video, file.
            attachment_type: What the file is for. One of 1 (moment), 2 (product album).
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/media/upload_attachment (access_token),
        https://developer.work.weixin.qq.com/document/path/95098
        """
        return self._call(ops.MEDIA_UPLOAD_ATTACHMENT, {
            "media_type": media_type, "attachment_type": attachment_type, "media": media,
        }, timeout)


class AsyncMediaResource(AsyncResource):
    """素材管理: `client.media`, asynchronous."""

    async def upload(
        self,
        type: Literal["image", "voice", "video", "file"],
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> MediaUploadResponse:
        """上传临时素材: Upload a file for 3 days.

        At least 5 bytes. Pictures (JPG, PNG) and MP4 videos up to 10 MB, AMR voices up to 2 MB and 60 s,
        other files up to 20 MB.

        The name of the file is the one that receivers see.

        All apps of the company can use the media_id for three days.

        Args:
            type: Kind of file. One of image, voice, video, file.
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/media/upload (access_token), https://developer.work.weixin.qq.com/document/path/90253
        """
        return await self._call(ops.MEDIA_UPLOAD, {"type": type, "media": media}, timeout)

    async def uploadimg(self, media: FileInput, *, timeout: float | None = None) -> MediaUploadimgResponse:
        """上传图片: Upload a picture permanently and get its link.

        At most 1,000 pictures a day for a company.

        At most 3,000 pictures in 30 days for a company.

        A picture has 5 bytes to 2 MB.

        For the text of mpnews, welcome messages and the like.

        Pages outside of WeCom do not show the picture.

        Args:
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/media/uploadimg (access_token),
        https://developer.work.weixin.qq.com/document/path/90256
        """
        return await self._call(ops.MEDIA_UPLOADIMG, {"media": media}, timeout)

    async def get(
        self,
        media_id: str,
        *,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> AsyncDownload:
        """获取临时素材: Download a temporary file.

        Files above 20 MB must be fetched in pieces of at most 20 MB with a Range header (830002).

        Some files are stored encrypted; pieces of these must be multiples of 16 bytes.

        All apps of the company can use the media_id for three days.

        Args:
            media_id: Id of the file, from media.upload, media.upload_by_url or a message.

        GET /cgi-bin/media/get (access_token), https://developer.work.weixin.qq.com/document/path/90254
        """
        return await self._download(ops.MEDIA_GET, {"media_id": media_id}, timeout, byte_range)

    async def get_jssdk(
        self,
        media_id: str,
        *,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> AsyncDownload:
        """获取高清语音素材: Download a voice recorded with the JS-SDK in better quality (speex, 16 kHz).

        From WeCom 2.4 on; not for recordings from HarmonyOS.

        Args:
            media_id: Id of the voice, from uploadVoice of the JS-SDK.

        GET /cgi-bin/media/get/jssdk (access_token),
        https://developer.work.weixin.qq.com/document/path/90255
        """
        return await self._download(ops.MEDIA_GET_JSSDK, {"media_id": media_id}, timeout, byte_range)

    async def upload_by_url(
        self,
        scene: int,
        type: Literal["video", "file"],
        filename: str,
        url: str,
        md5: str,
        *,
        timeout: float | None = None,
    ) -> MediaUploadByUrlResponse:
        """异步上传临时素材：生成异步上传任务: Start a job that fetches a file up to 200 MB from a link.

        Needs the customer contact permission. The event upload_media_job_finish reports the end.

        For videos and files, not for pictures and voice.

        The file has more than 5 bytes. A file in Tencent Cloud COS must be publicly readable.

        The media_id is only for media.get and the welcome messages of group chats.

        `client.media.wait_get_upload_by_url_result` waits until the job is done.

        Args:
            scene: What the file is for. One of 1 (welcome message of group chats).
            type: Kind of file; a video must be MP4. One of video, file.
            filename: Name that receivers see. At most 128 bytes.
            url: Link of the file; its server must support Range. At most 1024 bytes.
            md5: MD5 of the file. At most 32 bytes.

        POST /cgi-bin/media/upload_by_url (access_token),
        https://developer.work.weixin.qq.com/document/path/96219
        """
        return await self._call(ops.MEDIA_UPLOAD_BY_URL, {
            "scene": scene, "type": type, "filename": filename, "url": url, "md5": md5,
        }, timeout)

    async def get_upload_by_url_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> MediaGetUploadByUrlResultResponse:
        """异步上传临时素材：查询异步任务结果: Get the state of a job of media.upload_by_url.

        Needs the customer contact permission.

        Args:
            jobid: Id of the job; valid 60 minutes. At most 128 bytes.

        Error codes:
            45001: The file must have 5 bytes to 200 MB.
            301019: The content behind the URL does not have the MD5 that was passed.
            830001: URL of the upload is not valid. The server behind the URL must support Range requests.
            830003: File could not be loaded from the URL. Open the URL from outside: it must be public and
                answer in full.

        POST /cgi-bin/media/get_upload_by_url_result (access_token),
        https://developer.work.weixin.qq.com/document/path/96219
        """
        return await self._call(ops.MEDIA_GET_UPLOAD_BY_URL_RESULT, {"jobid": jobid}, timeout)

    async def wait_get_upload_by_url_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[MediaGetUploadByUrlResultResponse] | None = None,
    ) -> MediaGetUploadByUrlResultResponse:
        """异步上传临时素材：查询异步任务结果: poll `get_upload_by_url_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_upload_by_url_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.MEDIA_GET_UPLOAD_BY_URL_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def upload_attachment(
        self,
        media_type: Literal["image", "video", "file"],
        attachment_type: int,
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> MediaUploadAttachmentResponse:
        """上传附件资源: Upload a file for moments or product albums, for 3 days.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户 of the company.

        Moments take pictures (sides up to 10800 and 1080 px) and videos up to 30 s; product albums take
        pictures.

        5 bytes to 10 MB; JPG, PNG or MP4.

        Args:
            media_type: Kind of file. One of image, video, file.
            attachment_type: What the file is for. One of 1 (moment), 2 (product album).
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/media/upload_attachment (access_token),
        https://developer.work.weixin.qq.com/document/path/95098
        """
        return await self._call(ops.MEDIA_UPLOAD_ATTACHMENT, {
            "media_type": media_type, "attachment_type": attachment_type, "media": media,
        }, timeout)
