# Generated from spec/api/chatdata/archive.yaml by codegen. Do not edit.
"""会话内容存档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import chatdata as ops
from wecom_runtime.clients.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.chatdata.archive import (
        ChatdataExportCreateJobResponse, ChatdataExportGetJobStatusResponse,
        ChatdataGetagreestatusRoomResponse, ChatdataGetagreestatusSingleResponse,
        ChatdataGroupchatGetResponse, SingleChat,
    )
    from wecom_client.params.chatdata.archive import SingleChatDict
    from wecom_runtime.calls.wait import JobProgress


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


class ChatdataGetagreestatusResource(Resource):
    """会话内容存档: `client.chatdata.getagreestatus`."""

    def single(
        self,
        item: Sequence[SingleChat | SingleChatDict],
        *,
        timeout: float | None = None,
    ) -> ChatdataGetagreestatusSingleResponse:
        """获取会话同意情况：获取单聊会话同意情况: Check whether customers agree to the archiving of their
        chats with members.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        The members must be in the authorized range.

        Args:
            item: The chats. At most 100 items.

        POST /cgi-bin/chatdata/getagreestatus/single (access_token),
        https://developer.work.weixin.qq.com/document/path/99530
        """
        return self._call(ops.CHATDATA_GETAGREESTATUS_SINGLE, {"item": item}, timeout)

    def room(self, chatid: str, *, timeout: float | None = None) -> ChatdataGetagreestatusRoomResponse:
        """获取会话同意情况：获取群聊会话同意情况: Check whether the external contacts of a group agree to its
        archiving.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        At least one member of the group must be in the authorized range.

        Args:
            chatid: Id of the group chat.

        POST /cgi-bin/chatdata/getagreestatus/room (access_token),
        https://developer.work.weixin.qq.com/document/path/99530
        """
        return self._call(ops.CHATDATA_GETAGREESTATUS_ROOM, {"chatid": chatid}, timeout)


class AsyncChatdataGetagreestatusResource(AsyncResource):
    """会话内容存档: `client.chatdata.getagreestatus`, asynchronous."""

    async def single(
        self,
        item: Sequence[SingleChat | SingleChatDict],
        *,
        timeout: float | None = None,
    ) -> ChatdataGetagreestatusSingleResponse:
        """获取会话同意情况：获取单聊会话同意情况: Check whether customers agree to the archiving of their
        chats with members.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        The members must be in the authorized range.

        Args:
            item: The chats. At most 100 items.

        POST /cgi-bin/chatdata/getagreestatus/single (access_token),
        https://developer.work.weixin.qq.com/document/path/99530
        """
        return await self._call(ops.CHATDATA_GETAGREESTATUS_SINGLE, {"item": item}, timeout)

    async def room(self, chatid: str, *, timeout: float | None = None) -> ChatdataGetagreestatusRoomResponse:
        """获取会话同意情况：获取群聊会话同意情况: Check whether the external contacts of a group agree to its
        archiving.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        At least one member of the group must be in the authorized range.

        Args:
            chatid: Id of the group chat.

        POST /cgi-bin/chatdata/getagreestatus/room (access_token),
        https://developer.work.weixin.qq.com/document/path/99530
        """
        return await self._call(ops.CHATDATA_GETAGREESTATUS_ROOM, {"chatid": chatid}, timeout)


class ChatdataGroupchatResource(Resource):
    """会话内容存档: `client.chatdata.groupchat`."""

    def get(self, chatid: str, *, timeout: float | None = None) -> ChatdataGroupchatGetResponse:
        """获取内部群信息: Get an internal group chat with its members.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-获取内
        部群信息.

        At least one member of the group must be in the authorized range.

        Args:
            chatid: Id of the group chat, from an archived message; an internal group or one of linked
                companies.

        Error codes:
            301052: Chat archive subscription has ended. Renew the chat archive in the admin console.

        POST /cgi-bin/chatdata/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/99495
        """
        return self._call(ops.CHATDATA_GROUPCHAT_GET, {"chatid": chatid}, timeout)


class AsyncChatdataGroupchatResource(AsyncResource):
    """会话内容存档: `client.chatdata.groupchat`, asynchronous."""

    async def get(self, chatid: str, *, timeout: float | None = None) -> ChatdataGroupchatGetResponse:
        """获取内部群信息: Get an internal group chat with its members.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-获取内
        部群信息.

        At least one member of the group must be in the authorized range.

        Args:
            chatid: Id of the group chat, from an archived message; an internal group or one of linked
                companies.

        Error codes:
            301052: Chat archive subscription has ended. Renew the chat archive in the admin console.

        POST /cgi-bin/chatdata/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/99495
        """
        return await self._call(ops.CHATDATA_GROUPCHAT_GET, {"chatid": chatid}, timeout)
