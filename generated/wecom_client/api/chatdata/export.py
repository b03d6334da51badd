# Generated from spec/api/chatdata/ by codegen. Do not edit.
"""会话内容存档、数据与智能专区: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import chatdata as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.chatdata.archive import ChatdataExportCreateJobResponse
    from wecom_client.models.chatdata.archive import ChatdataExportGetJobStatusResponse
    from wecom_runtime.calls.polling_rule import JobProgress


class ChatdataExportResource(Resource):
    """会话内容存档: `client.chatdata.export`."""

    def create_job(
        self,
        code: str,
        media_id: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataExportCreateJobResponse:
        """会话内容导出：创建会话内容导出任务: Start filling a file with the names and messages that its
        placeholders stand for.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        At most 1,000 exports a day for a company.

        The placeholders are $chatName=CHATID$ and $msgContent=MSGID/SECRETKEY$; at most 10,000 messages.

        The filled file may have 64 MB at most.

        The code of the chat component makes one job.

        `client.chatdata.export.wait_get_job_status` waits until the job is done.

        Args:
            code: From the chat component, valid once and for 5 minutes.
            media_id: Word, Excel or text file with placeholders, from media.upload with type file.

        POST /cgi-bin/chatdata/export/create_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99620
        """
        return self._call(ops.CHATDATA_EXPORT_CREATE_JOB, {"code": code, "media_id": media_id}, timeout)

    def get_job_status(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataExportGetJobStatusResponse:
        """会话内容导出：获取会话内容导出任务结果: Get the state and the result of an export.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        The end is told to the command URL of the archive authorization, too.

        Args:
            jobid: Id from export.create_job.

        POST /cgi-bin/chatdata/export/get_job_status (access_token),
        https://developer.work.weixin.qq.com/document/path/99620
        """
        return self._call(ops.CHATDATA_EXPORT_GET_JOB_STATUS, {"jobid": jobid}, timeout)

    def wait_get_job_status(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ChatdataExportGetJobStatusResponse] | None = None,
    ) -> ChatdataExportGetJobStatusResponse:
        """会话内容导出：获取会话内容导出任务结果: poll `get_job_status` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_job_status`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.CHATDATA_EXPORT_GET_JOB_STATUS, {
            "jobid": jobid,
        }, within, pause, progress, timeout)


class AsyncChatdataExportResource(AsyncResource):
    """会话内容存档: `client.chatdata.export`, asynchronous."""

    async def create_job(
        self,
        code: str,
        media_id: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataExportCreateJobResponse:
        """会话内容导出：创建会话内容导出任务: Start filling a file with the names and messages that its
        placeholders stand for.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        At most 1,000 exports a day for a company.

        The placeholders are $chatName=CHATID$ and $msgContent=MSGID/SECRETKEY$; at most 10,000 messages.

        The filled file may have 64 MB at most.

        The code of the chat component makes one job.

        `client.chatdata.export.wait_get_job_status` waits until the job is done.

        Args:
            code: From the chat component, valid once and for 5 minutes.
            media_id: Word, Excel or text file with placeholders, from media.upload with type file.

        POST /cgi-bin/chatdata/export/create_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99620
        """
        return await self._call(ops.CHATDATA_EXPORT_CREATE_JOB, {"code": code, "media_id": media_id}, timeout)

    async def get_job_status(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataExportGetJobStatusResponse:
        """会话内容导出：获取会话内容导出任务结果: Get the state and the result of an export.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        The end is told to the command URL of the archive authorization, too.

        Args:
            jobid: Id from export.create_job.

        POST /cgi-bin/chatdata/export/get_job_status (access_token),
        https://developer.work.weixin.qq.com/document/path/99620
        """
        return await self._call(ops.CHATDATA_EXPORT_GET_JOB_STATUS, {"jobid": jobid}, timeout)

    async def wait_get_job_status(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ChatdataExportGetJobStatusResponse] | None = None,
    ) -> ChatdataExportGetJobStatusResponse:
        """会话内容导出：获取会话内容导出任务结果: poll `get_job_status` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_job_status`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.CHATDATA_EXPORT_GET_JOB_STATUS, {
            "jobid": jobid,
        }, within, pause, progress, timeout)
