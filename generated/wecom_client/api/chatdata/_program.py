# Generated from spec/api/chatdata/ by codegen. Do not edit.
"""会话内容存档、数据与智能专区: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import chatdata as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Any
    from typing import Literal
    from wecom_client.models.chatdata.program import ChatdataAsyncProgramResultResponse
    from wecom_client.models.chatdata.program import ChatdataAsyncProgramTaskResponse
    from wecom_client.models.chatdata.program import ChatdataCheckDebugModeResponse
    from wecom_client.models.chatdata.program import ChatdataGetCorpAuthInfoResponse
    from wecom_client.models.chatdata.program import ChatdataGetLogLevelResponse
    from wecom_client.models.chatdata.program import ChatdataSyncCallProgramResponse
    from wecom_client.models.chatdata.program import ChatdataUploadMediaResponse
    from wecom_client.models.chatdata.program import ChatdataUploadResponse
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.multipart import FileInput


class ChatdataProgramCalls(Resource):
    """数据与智能专区: `client.chatdata`."""

    def set_receive_callback(self, program_id: str, *, timeout: float | None = None) -> Response:
        """设置专区接收回调事件: Set the program that receives callbacks in the data zone.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            program_id: Program that belongs to the app; replaces the one set before.

        POST /cgi-bin/chatdata/set_receive_callback (access_token),
        https://developer.work.weixin.qq.com/document/path/99963
        """
        return self._call(ops.CHATDATA_SET_RECEIVE_CALLBACK, {"program_id": program_id}, timeout)

    def set_log_level(self, program_id: str, log_level: int, *, timeout: float | None = None) -> Response:
        """设置日志打印级别: Set which log lines of a program are kept.

        Only for programs that the app has been granted.

        Args:
            program_id: Id of the program; not one of WeCom's own models.
            log_level: Level; 2 until it is set. One of 1 (errors), 2 (errors and information), 3
                (everything).

        POST /cgi-bin/chatdata/set_log_level (access_token),
        https://developer.work.weixin.qq.com/document/path/100108
        """
        return self._call(ops.CHATDATA_SET_LOG_LEVEL, {
            "program_id": program_id, "log_level": log_level,
        }, timeout)

    def get_log_level(self, program_id: str, *, timeout: float | None = None) -> ChatdataGetLogLevelResponse:
        """设置日志打印级别：获取当前日志打印级别: Get which log lines of a program are kept.

        Only for programs that the app has been granted.

        Args:
            program_id: Id of the program; not one of WeCom's own models.

        POST /cgi-bin/chatdata/get_log_level (access_token),
        https://developer.work.weixin.qq.com/document/path/100108
        """
        return self._call(ops.CHATDATA_GET_LOG_LEVEL, {"program_id": program_id}, timeout)

    def upload_media(
        self,
        type: Literal["file"],
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> ChatdataUploadMediaResponse:
        """上传临时文件到专区: Upload a temporary file to the data zone.

        Files have 6 B to 60 MB.

        The media_id lives three days, for this company and app, and for calls of the data zone.

        Args:
            type: Kind of file. One of file.
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/chatdata/upload_media (access_token),
        https://developer.work.weixin.qq.com/document/path/100174
        """
        return self._call(ops.CHATDATA_UPLOAD_MEDIA, {"type": type, "media": media}, timeout)

    def get_corp_auth_info(self, *, timeout: float | None = None) -> ChatdataGetCorpAuthInfoResponse:
        """获取数据与智能专区授权信息: Get what a company has authorized for the data zone.

        Apps of providers need the permission 数据与智能专区 of the company.

        Self-built apps cannot call it.

        Not for self-built apps. Call it after the callback that reports a changed authorization.

        POST /cgi-bin/chatdata/get_corp_auth_info (access_token),
        https://developer.work.weixin.qq.com/document/path/100244
        """
        return self._call(ops.CHATDATA_GET_CORP_AUTH_INFO, {}, timeout)

    def sync_call_program(
        self,
        program_id: str,
        ability_id: str,
        request_data: Any | str,
        *,
        notify_id: str | None = None,
        timeout: float | None = None,
    ) -> ChatdataSyncCallProgramResponse:
        """应用同步调用专区程序: Call a program in the data zone and wait for its answer.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            program_id: Program that belongs to the app.
            ability_id: Ability of the program.
            request_data: Input of the program, in the form set up for the ability.
            notify_id: Id from the notice that the program sent to the app.

        POST /cgi-bin/chatdata/sync_call_program (access_token),
        https://developer.work.weixin.qq.com/document/path/99965
        """
        return self._call(ops.CHATDATA_SYNC_CALL_PROGRAM, {
            "program_id": program_id, "ability_id": ability_id, "request_data": request_data,
            "notify_id": notify_id,
        }, timeout)

    def async_program_task(
        self,
        program_id: str,
        ability_id: str,
        request_data: Any | str,
        *,
        timeout: float | None = None,
    ) -> ChatdataAsyncProgramTaskResponse:
        """应用异步调用专区程序：创建专区程序调用任务: Start a program in the data zone.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        `client.chatdata.wait_async_program_result` waits until the job is done.

        Args:
            program_id: Program that belongs to the app.
            ability_id: Ability of the program.
            request_data: Input of the program, in the form set up for the ability.

        POST /cgi-bin/chatdata/async_program_task (access_token),
        https://developer.work.weixin.qq.com/document/path/99966
        """
        return self._call(ops.CHATDATA_ASYNC_PROGRAM_TASK, {
            "program_id": program_id, "ability_id": ability_id, "request_data": request_data,
        }, timeout)

    def async_program_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataAsyncProgramResultResponse:
        """应用异步调用专区程序：获取专区程序任务结果: Get the output of a program that was started.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            jobid: Id from async_program_task.

        POST /cgi-bin/chatdata/async_program_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99966
        """
        return self._call(ops.CHATDATA_ASYNC_PROGRAM_RESULT, {"jobid": jobid}, timeout)

    def wait_async_program_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ChatdataAsyncProgramResultResponse] | None = None,
    ) -> ChatdataAsyncProgramResultResponse:
        """应用异步调用专区程序：获取专区程序任务结果: poll `async_program_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `async_program_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.CHATDATA_ASYNC_PROGRAM_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def open_debug_mode(self, program_id: str, debug_token: str, *, timeout: float | None = None) -> Response:
        """开启专区调试模式: Switch a program to debug mode.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Only in companies where a third-party app is installed for testing, and in a provider's test
        company.

        Args:
            program_id: Program that belongs to the app.
            debug_token: Debug credential of the program.

        POST /cgi-bin/chatdata/open_debug_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/100087
        """
        return self._call(ops.CHATDATA_OPEN_DEBUG_MODE, {
            "program_id": program_id, "debug_token": debug_token,
        }, timeout)

    def close_debug_mode(self, program_id: str, *, timeout: float | None = None) -> Response:
        """关闭专区调试模式: Switch a program back from debug mode.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            program_id: Program that belongs to the app.

        POST /cgi-bin/chatdata/close_debug_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/100088
        """
        return self._call(ops.CHATDATA_CLOSE_DEBUG_MODE, {"program_id": program_id}, timeout)

    def check_debug_mode(
        self,
        program_id: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataCheckDebugModeResponse:
        """获取专区调试模式状态: Check whether a program is in debug mode.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            program_id: Program that belongs to the app.

        POST /cgi-bin/chatdata/check_debug_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/100113
        """
        return self._call(ops.CHATDATA_CHECK_DEBUG_MODE, {"program_id": program_id}, timeout)

    def upload(
        self,
        type: Literal["file"],
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> ChatdataUploadResponse:
        """上传临时文件到专区: Upload a temporary file to the data zone under the former path.

        Deprecated: Call chatdata.upload_media, which the official page describes.

        Unverified: Known from other SDKs; no official page describes it.

        Args:
            type: Kind of file. One of file.
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/chatdata/upload (access_token)
        """
        return self._call(ops.CHATDATA_UPLOAD, {"type": type, "media": media}, timeout)


class AsyncChatdataProgramCalls(AsyncResource):
    """数据与智能专区: `client.chatdata`, asynchronous."""

    async def set_receive_callback(self, program_id: str, *, timeout: float | None = None) -> Response:
        """设置专区接收回调事件: Set the program that receives callbacks in the data zone.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            program_id: Program that belongs to the app; replaces the one set before.

        POST /cgi-bin/chatdata/set_receive_callback (access_token),
        https://developer.work.weixin.qq.com/document/path/99963
        """
        return await self._call(ops.CHATDATA_SET_RECEIVE_CALLBACK, {"program_id": program_id}, timeout)

    async def set_log_level(
        self,
        program_id: str,
        log_level: int,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置日志打印级别: Set which log lines of a program are kept.

        Only for programs that the app has been granted.

        Args:
            program_id: Id of the program; not one of WeCom's own models.
            log_level: Level; 2 until it is set. One of 1 (errors), 2 (errors and information), 3
                (everything).

        POST /cgi-bin/chatdata/set_log_level (access_token),
        https://developer.work.weixin.qq.com/document/path/100108
        """
        return await self._call(ops.CHATDATA_SET_LOG_LEVEL, {
            "program_id": program_id, "log_level": log_level,
        }, timeout)

    async def get_log_level(
        self,
        program_id: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataGetLogLevelResponse:
        """设置日志打印级别：获取当前日志打印级别: Get which log lines of a program are kept.

        Only for programs that the app has been granted.

        Args:
            program_id: Id of the program; not one of WeCom's own models.

        POST /cgi-bin/chatdata/get_log_level (access_token),
        https://developer.work.weixin.qq.com/document/path/100108
        """
        return await self._call(ops.CHATDATA_GET_LOG_LEVEL, {"program_id": program_id}, timeout)

    async def upload_media(
        self,
        type: Literal["file"],
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> ChatdataUploadMediaResponse:
        """上传临时文件到专区: Upload a temporary file to the data zone.

        Files have 6 B to 60 MB.

        The media_id lives three days, for this company and app, and for calls of the data zone.

        Args:
            type: Kind of file. One of file.
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/chatdata/upload_media (access_token),
        https://developer.work.weixin.qq.com/document/path/100174
        """
        return await self._call(ops.CHATDATA_UPLOAD_MEDIA, {"type": type, "media": media}, timeout)

    async def get_corp_auth_info(self, *, timeout: float | None = None) -> ChatdataGetCorpAuthInfoResponse:
        """获取数据与智能专区授权信息: Get what a company has authorized for the data zone.

        Apps of providers need the permission 数据与智能专区 of the company.

        Self-built apps cannot call it.

        Not for self-built apps. Call it after the callback that reports a changed authorization.

        POST /cgi-bin/chatdata/get_corp_auth_info (access_token),
        https://developer.work.weixin.qq.com/document/path/100244
        """
        return await self._call(ops.CHATDATA_GET_CORP_AUTH_INFO, {}, timeout)

    async def sync_call_program(
        self,
        program_id: str,
        ability_id: str,
        request_data: Any | str,
        *,
        notify_id: str | None = None,
        timeout: float | None = None,
    ) -> ChatdataSyncCallProgramResponse:
        """应用同步调用专区程序: Call a program in the data zone and wait for its answer.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            program_id: Program that belongs to the app.
            ability_id: Ability of the program.
            request_data: Input of the program, in the form set up for the ability.
            notify_id: Id from the notice that the program sent to the app.

        POST /cgi-bin/chatdata/sync_call_program (access_token),
        https://developer.work.weixin.qq.com/document/path/99965
        """
        return await self._call(ops.CHATDATA_SYNC_CALL_PROGRAM, {
            "program_id": program_id, "ability_id": ability_id, "request_data": request_data,
            "notify_id": notify_id,
        }, timeout)

    async def async_program_task(
        self,
        program_id: str,
        ability_id: str,
        request_data: Any | str,
        *,
        timeout: float | None = None,
    ) -> ChatdataAsyncProgramTaskResponse:
        """应用异步调用专区程序：创建专区程序调用任务: Start a program in the data zone.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        `client.chatdata.wait_async_program_result` waits until the job is done.

        Args:
            program_id: Program that belongs to the app.
            ability_id: Ability of the program.
            request_data: Input of the program, in the form set up for the ability.

        POST /cgi-bin/chatdata/async_program_task (access_token),
        https://developer.work.weixin.qq.com/document/path/99966
        """
        return await self._call(ops.CHATDATA_ASYNC_PROGRAM_TASK, {
            "program_id": program_id, "ability_id": ability_id, "request_data": request_data,
        }, timeout)

    async def async_program_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataAsyncProgramResultResponse:
        """应用异步调用专区程序：获取专区程序任务结果: Get the output of a program that was started.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            jobid: Id from async_program_task.

        POST /cgi-bin/chatdata/async_program_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99966
        """
        return await self._call(ops.CHATDATA_ASYNC_PROGRAM_RESULT, {"jobid": jobid}, timeout)

    async def wait_async_program_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ChatdataAsyncProgramResultResponse] | None = None,
    ) -> ChatdataAsyncProgramResultResponse:
        """应用异步调用专区程序：获取专区程序任务结果: poll `async_program_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `async_program_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.CHATDATA_ASYNC_PROGRAM_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def open_debug_mode(
        self,
        program_id: str,
        debug_token: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """开启专区调试模式: Switch a program to debug mode.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Only in companies where a third-party app is installed for testing, and in a provider's test
        company.

        Args:
            program_id: Program that belongs to the app.
            debug_token: Debug credential of the program.

        POST /cgi-bin/chatdata/open_debug_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/100087
        """
        return await self._call(ops.CHATDATA_OPEN_DEBUG_MODE, {
            "program_id": program_id, "debug_token": debug_token,
        }, timeout)

    async def close_debug_mode(self, program_id: str, *, timeout: float | None = None) -> Response:
        """关闭专区调试模式: Switch a program back from debug mode.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            program_id: Program that belongs to the app.

        POST /cgi-bin/chatdata/close_debug_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/100088
        """
        return await self._call(ops.CHATDATA_CLOSE_DEBUG_MODE, {"program_id": program_id}, timeout)

    async def check_debug_mode(
        self,
        program_id: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataCheckDebugModeResponse:
        """获取专区调试模式状态: Check whether a program is in debug mode.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            program_id: Program that belongs to the app.

        POST /cgi-bin/chatdata/check_debug_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/100113
        """
        return await self._call(ops.CHATDATA_CHECK_DEBUG_MODE, {"program_id": program_id}, timeout)

    async def upload(
        self,
        type: Literal["file"],
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> ChatdataUploadResponse:
        """上传临时文件到专区: Upload a temporary file to the data zone under the former path.

        Deprecated: Call chatdata.upload_media, which the official page describes.

        Unverified: Known from other SDKs; no official page describes it.

        Args:
            type: Kind of file. One of file.
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/chatdata/upload (access_token)
        """
        return await self._call(ops.CHATDATA_UPLOAD, {"type": type, "media": media}, timeout)
