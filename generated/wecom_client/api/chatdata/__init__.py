# Generated from spec/api/chatdata/ by codegen. Do not edit.
"""会话内容存档、数据与智能专区: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import chatdata as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any
    from typing import Literal
    from wecom_client.api.chatdata.export import AsyncChatdataExportResource
    from wecom_client.api.chatdata.export import ChatdataExportResource
    from wecom_client.api.chatdata.getagreestatus import AsyncChatdataGetagreestatusResource
    from wecom_client.api.chatdata.getagreestatus import ChatdataGetagreestatusResource
    from wecom_client.api.chatdata.groupchat import AsyncChatdataGroupchatResource
    from wecom_client.api.chatdata.groupchat import ChatdataGroupchatResource
    from wecom_client.api.chatdata.keyword import AsyncChatdataKeywordResource
    from wecom_client.api.chatdata.keyword import ChatdataKeywordResource
    from wecom_client.api.chatdata.specapi import AsyncChatdataSpecapiResource
    from wecom_client.api.chatdata.specapi import ChatdataSpecapiResource
    from wecom_client.models.chatdata.archive import ArchivedUser
    from wecom_client.models.chatdata.archive import ChatMessage
    from wecom_client.models.chatdata.archive import ChatdataAnalyzeTaskAddResponse
    from wecom_client.models.chatdata.archive import ChatdataAnalyzeTaskResultResponse
    from wecom_client.models.chatdata.archive import ChatdataGetAuthUserListResponse
    from wecom_client.models.chatdata.archive import ChatdataGetHideSensitiveinfoConfigResponse
    from wecom_client.models.chatdata.archive import ChatdataSearchChatResponse
    from wecom_client.models.chatdata.archive import ChatdataSearchMsgResponse
    from wecom_client.models.chatdata.archive import ChatdataSyncMsgResponse
    from wecom_client.models.chatdata.archive import FoundChat
    from wecom_client.models.chatdata.archive import FoundMessage
    from wecom_client.models.chatdata.archive import MessageKey
    from wecom_client.models.chatdata.archive import SearchRange
    from wecom_client.models.chatdata.archive import SensitiveInfoConfig
    from wecom_client.models.chatdata.program import ChatdataAsyncProgramResultResponse
    from wecom_client.models.chatdata.program import ChatdataAsyncProgramTaskResponse
    from wecom_client.models.chatdata.program import ChatdataCheckDebugModeResponse
    from wecom_client.models.chatdata.program import ChatdataGetCorpAuthInfoResponse
    from wecom_client.models.chatdata.program import ChatdataGetLogLevelResponse
    from wecom_client.models.chatdata.program import ChatdataSyncCallProgramResponse
    from wecom_client.models.chatdata.program import ChatdataUploadMediaResponse
    from wecom_client.models.chatdata.program import ChatdataUploadResponse
    from wecom_client.params.chatdata import MessageKeyDict
    from wecom_client.params.chatdata import SearchRangeDict
    from wecom_client.params.chatdata import SensitiveInfoConfigDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time
    from wecom_runtime.http.multipart import FileInput


class ChatdataResource(Resource):
    """会话内容存档、数据与智能专区: `client.chatdata`."""

    export: ChatdataExportResource = resource_at("wecom_client.api.chatdata.export:ChatdataExportResource")
    getagreestatus: ChatdataGetagreestatusResource = resource_at("wecom_client.api.chatdata.getagreestatus:ChatdataGetagreestatusResource")
    groupchat: ChatdataGroupchatResource = resource_at("wecom_client.api.chatdata.groupchat:ChatdataGroupchatResource")
    keyword: ChatdataKeywordResource = resource_at("wecom_client.api.chatdata.keyword:ChatdataKeywordResource")
    specapi: ChatdataSpecapiResource = resource_at("wecom_client.api.chatdata.specapi:ChatdataSpecapiResource")

    def get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataGetAuthUserListResponse:
        """获取授权存档的成员列表: List the members whose chats are archived.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 200.

        POST /cgi-bin/chatdata/get_auth_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99962
        """
        return self._call(ops.CHATDATA_GET_AUTH_USER_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ArchivedUser]:
        """获取授权存档的成员列表: the items of all pages of `get_auth_user_list`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_GET_AUTH_USER_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def set_public_key(
        self,
        public_key: str,
        public_key_ver: int,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置公钥: Set the public key that encrypts the key of each archived message.

        Apps of providers need the permission 数据与智能专区 of the company.

        Messages are archived only from then on.

        Args:
            public_key: RSA key of 2048 bits in PEM form, with line breaks.
            public_key_ver: Version of the key; must be higher than that of the key before.

        POST /cgi-bin/chatdata/set_public_key (access_token),
        https://developer.work.weixin.qq.com/document/path/99961
        """
        return self._call(ops.CHATDATA_SET_PUBLIC_KEY, {
            "public_key": public_key, "public_key_ver": public_key_ver,
        }, timeout)

    def sync_msg(
        self,
        *,
        token: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataSyncMsgResponse:
        """获取会话记录: Get the archived messages since the previous call.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-获取会
        话记录.

        A public key must be set first, see set_public_key.

        Only messages of the last 5 days can be fetched.

        A call between WeChat and WeCom users is one message, any other call one for each participant.

        One of sender and receivers must be within the authorization and an edition of the archive.

        Args:
            token: From the callback, valid for 10 minutes; without it calls are strictly limited. At most
                128 bytes.
            cursor: Cursor from the previous call; from the oldest message of the last 3 days if left out.
                At most 128 bytes.
            limit: Page size. At most 1000. Default: 200.

        POST /cgi-bin/chatdata/sync_msg (access_token),
        https://developer.work.weixin.qq.com/document/path/97240
        """
        return self._call(ops.CHATDATA_SYNC_MSG, {"token": token, "cursor": cursor, "limit": limit}, timeout)

    def iter_sync_msg(
        self,
        *,
        token: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ChatMessage]:
        """获取会话记录: the items of all pages of `sync_msg`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_SYNC_MSG, {
            "token": token, "cursor": cursor, "limit": limit,
        }, timeout)

    def set_hide_sensitiveinfo_config(
        self,
        config: SensitiveInfoConfig | SensitiveInfoConfigDict,
        *,
        userid: str | None = None,
        open_userid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """会话组件敏感信息隐藏设置：设置成员会话组件敏感信息隐藏配置: Set which numbers the chat component
        masks when a member looks at chats.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Nothing is masked until it is set.

        Exactly one of `userid` and `open_userid` is needed.

        Args:
            config: What is masked.
            userid: UserID of the member.
            open_userid: Encrypted userid of the member. Deprecated: Send userid instead.

        POST /cgi-bin/chatdata/set_hide_sensitiveinfo_config (access_token),
        https://developer.work.weixin.qq.com/document/path/100139
        """
        return self._call(ops.CHATDATA_SET_HIDE_SENSITIVEINFO_CONFIG, {
            "config": config, "userid": userid, "open_userid": open_userid,
        }, timeout)

    def get_hide_sensitiveinfo_config(
        self,
        *,
        userid: str | None = None,
        open_userid: str | None = None,
        timeout: float | None = None,
    ) -> ChatdataGetHideSensitiveinfoConfigResponse:
        """会话组件敏感信息隐藏设置：获取成员会话组件敏感信息隐藏配置: Get which numbers the chat component
        masks when a member looks at chats.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Exactly one of `userid` and `open_userid` is needed.

        Args:
            userid: UserID of the member.
            open_userid: Encrypted userid of the member. Deprecated: Send userid instead.

        POST /cgi-bin/chatdata/get_hide_sensitiveinfo_config (access_token),
        https://developer.work.weixin.qq.com/document/path/100139
        """
        return self._call(ops.CHATDATA_GET_HIDE_SENSITIVEINFO_CONFIG, {
            "userid": userid, "open_userid": open_userid,
        }, timeout)

    def search_chat(
        self,
        query_word: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataSearchChatResponse:
        """会话名称搜索: Find group chats by their present name.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-使用展
        示组件.

        Single chats and groups without a name are not found.

        Args:
            query_word: Text to look for. At least 2 characters.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 50.

        POST /cgi-bin/chatdata/search_chat (access_token),
        https://developer.work.weixin.qq.com/document/path/99496
        """
        return self._call(ops.CHATDATA_SEARCH_CHAT, {
            "query_word": query_word, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_search_chat(
        self,
        query_word: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[FoundChat]:
        """会话名称搜索: the items of all pages of `search_chat`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_SEARCH_CHAT, {
            "query_word": query_word, "cursor": cursor, "limit": limit,
        }, timeout)

    def search_msg(
        self,
        query_word: str,
        *,
        chat_info: SearchRange | SearchRangeDict | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataSearchMsgResponse:
        """会话消息搜索: Find archived messages by their content.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-获取会
        话记录.

        Searched are texts, file names, and titles of links, mini programs and documents.

        `end_time` is at most 30 days after `start_time`.

        `end_time` is needed if `start_time` is given.

        `start_time` is needed if `end_time` is given.

        Args:
            query_word: Text to look for. At least 2 characters.
            chat_info: Chats to search; all if left out.
            start_time: Sent at or after this Unix time; needed together with end_time. Without both, the
                last 30 days.
            end_time: Sent before this Unix time, at most 30 days after start_time.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 50.

        POST /cgi-bin/chatdata/search_msg (access_token),
        https://developer.work.weixin.qq.com/document/path/97374
        """
        return self._call(ops.CHATDATA_SEARCH_MSG, {
            "query_word": query_word, "chat_info": chat_info, "start_time": start_time, "end_time": end_time,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_search_msg(
        self,
        query_word: str,
        *,
        chat_info: SearchRange | SearchRangeDict | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[FoundMessage]:
        """会话消息搜索: the items of all pages of `search_msg`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_SEARCH_MSG, {
            "query_word": query_word, "chat_info": chat_info, "start_time": start_time, "end_time": end_time,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def analyze_task_add(
        self,
        analyze_task: int,
        msg_list: Sequence[MessageKey | MessageKeyDict],
        *,
        jobid: str | None = None,
        timeout: float | None = None,
    ) -> ChatdataAnalyzeTaskAddResponse:
        """会话内容分析：创建分析任务: Create an analysis of messages, or add messages to it.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-会话统
        计分析.

        A company may have 100,000 messages a day analysed for sentiment, 100,000 for spam, and 1,000
        summaries made.

        A summary takes at most 10,000 characters of text; the rest is ignored.

        Only text messages are analysed.

        `client.chatdata.wait_analyze_task_result` waits until the job is done.

        Args:
            analyze_task: What to do. One of 1 (sentiment of each message), 2 (spam check of each message),
                3 (summary of all of them).
            msg_list: Text messages, 1,000 in all at most. At most 1000 items.
            jobid: Job to add to, from the first call; leave out for a new one.

        POST /cgi-bin/chatdata/analyze_task_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99527
        """
        return self._call(ops.CHATDATA_ANALYZE_TASK_ADD, {
            "analyze_task": analyze_task, "msg_list": msg_list, "jobid": jobid,
        }, timeout)

    def analyze_task_submit(self, jobid: str, *, timeout: float | None = None) -> Response:
        """会话内容分析：提交分析任务: Start an analysis that has all its messages.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-会话统
        计分析.

        Only text messages are analysed.

        Args:
            jobid: Id from analyze_task_add.

        POST /cgi-bin/chatdata/analyze_task_submit (access_token),
        https://developer.work.weixin.qq.com/document/path/99527
        """
        return self._call(ops.CHATDATA_ANALYZE_TASK_SUBMIT, {"jobid": jobid}, timeout)

    def analyze_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataAnalyzeTaskResultResponse:
        """会话内容分析：获取任务结果: Get the state and the results of an analysis.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-会话统
        计分析.

        Only text messages are analysed.

        All messages come each time: those without a result are not ready, those with an errcode cannot be
        analysed.

        Args:
            jobid: Id from analyze_task_add.

        POST /cgi-bin/chatdata/analyze_task_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99527
        """
        return self._call(ops.CHATDATA_ANALYZE_TASK_RESULT, {"jobid": jobid}, timeout)

    def wait_analyze_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ChatdataAnalyzeTaskResultResponse] | None = None,
    ) -> ChatdataAnalyzeTaskResultResponse:
        """会话内容分析：获取任务结果: poll `analyze_task_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `analyze_task_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.CHATDATA_ANALYZE_TASK_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

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


class AsyncChatdataResource(AsyncResource):
    """会话内容存档、数据与智能专区: `client.chatdata`, asynchronous."""

    export: AsyncChatdataExportResource = resource_at("wecom_client.api.chatdata.export:AsyncChatdataExportResource")
    getagreestatus: AsyncChatdataGetagreestatusResource = resource_at("wecom_client.api.chatdata.getagreestatus:AsyncChatdataGetagreestatusResource")
    groupchat: AsyncChatdataGroupchatResource = resource_at("wecom_client.api.chatdata.groupchat:AsyncChatdataGroupchatResource")
    keyword: AsyncChatdataKeywordResource = resource_at("wecom_client.api.chatdata.keyword:AsyncChatdataKeywordResource")
    specapi: AsyncChatdataSpecapiResource = resource_at("wecom_client.api.chatdata.specapi:AsyncChatdataSpecapiResource")

    async def get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataGetAuthUserListResponse:
        """获取授权存档的成员列表: List the members whose chats are archived.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 200.

        POST /cgi-bin/chatdata/get_auth_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99962
        """
        return await self._call(ops.CHATDATA_GET_AUTH_USER_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ArchivedUser]:
        """获取授权存档的成员列表: the items of all pages of `get_auth_user_list`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_GET_AUTH_USER_LIST, {"cursor": cursor, "limit": limit}, timeout)

    async def set_public_key(
        self,
        public_key: str,
        public_key_ver: int,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置公钥: Set the public key that encrypts the key of each archived message.

        Apps of providers need the permission 数据与智能专区 of the company.

        Messages are archived only from then on.

        Args:
            public_key: RSA key of 2048 bits in PEM form, with line breaks.
            public_key_ver: Version of the key; must be higher than that of the key before.

        POST /cgi-bin/chatdata/set_public_key (access_token),
        https://developer.work.weixin.qq.com/document/path/99961
        """
        return await self._call(ops.CHATDATA_SET_PUBLIC_KEY, {
            "public_key": public_key, "public_key_ver": public_key_ver,
        }, timeout)

    async def sync_msg(
        self,
        *,
        token: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataSyncMsgResponse:
        """获取会话记录: Get the archived messages since the previous call.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-获取会
        话记录.

        A public key must be set first, see set_public_key.

        Only messages of the last 5 days can be fetched.

        A call between WeChat and WeCom users is one message, any other call one for each participant.

        One of sender and receivers must be within the authorization and an edition of the archive.

        Args:
            token: From the callback, valid for 10 minutes; without it calls are strictly limited. At most
                128 bytes.
            cursor: Cursor from the previous call; from the oldest message of the last 3 days if left out.
                At most 128 bytes.
            limit: Page size. At most 1000. Default: 200.

        POST /cgi-bin/chatdata/sync_msg (access_token),
        https://developer.work.weixin.qq.com/document/path/97240
        """
        return await self._call(ops.CHATDATA_SYNC_MSG, {
            "token": token, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_sync_msg(
        self,
        *,
        token: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ChatMessage]:
        """获取会话记录: the items of all pages of `sync_msg`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_SYNC_MSG, {
            "token": token, "cursor": cursor, "limit": limit,
        }, timeout)

    async def set_hide_sensitiveinfo_config(
        self,
        config: SensitiveInfoConfig | SensitiveInfoConfigDict,
        *,
        userid: str | None = None,
        open_userid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """会话组件敏感信息隐藏设置：设置成员会话组件敏感信息隐藏配置: Set which numbers the chat component
        masks when a member looks at chats.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Nothing is masked until it is set.

        Exactly one of `userid` and `open_userid` is needed.

        Args:
            config: What is masked.
            userid: UserID of the member.
            open_userid: Encrypted userid of the member. Deprecated: Send userid instead.

        POST /cgi-bin/chatdata/set_hide_sensitiveinfo_config (access_token),
        https://developer.work.weixin.qq.com/document/path/100139
        """
        return await self._call(ops.CHATDATA_SET_HIDE_SENSITIVEINFO_CONFIG, {
            "config": config, "userid": userid, "open_userid": open_userid,
        }, timeout)

    async def get_hide_sensitiveinfo_config(
        self,
        *,
        userid: str | None = None,
        open_userid: str | None = None,
        timeout: float | None = None,
    ) -> ChatdataGetHideSensitiveinfoConfigResponse:
        """会话组件敏感信息隐藏设置：获取成员会话组件敏感信息隐藏配置: Get which numbers the chat component
        masks when a member looks at chats.

        Apps of providers need the permission 数据与智能专区 of the company.

        A self-built app needs the permission 数据与智能专区.

        Exactly one of `userid` and `open_userid` is needed.

        Args:
            userid: UserID of the member.
            open_userid: Encrypted userid of the member. Deprecated: Send userid instead.

        POST /cgi-bin/chatdata/get_hide_sensitiveinfo_config (access_token),
        https://developer.work.weixin.qq.com/document/path/100139
        """
        return await self._call(ops.CHATDATA_GET_HIDE_SENSITIVEINFO_CONFIG, {
            "userid": userid, "open_userid": open_userid,
        }, timeout)

    async def search_chat(
        self,
        query_word: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataSearchChatResponse:
        """会话名称搜索: Find group chats by their present name.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-使用展
        示组件.

        Single chats and groups without a name are not found.

        Args:
            query_word: Text to look for. At least 2 characters.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 50.

        POST /cgi-bin/chatdata/search_chat (access_token),
        https://developer.work.weixin.qq.com/document/path/99496
        """
        return await self._call(ops.CHATDATA_SEARCH_CHAT, {
            "query_word": query_word, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_search_chat(
        self,
        query_word: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[FoundChat]:
        """会话名称搜索: the items of all pages of `search_chat`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_SEARCH_CHAT, {
            "query_word": query_word, "cursor": cursor, "limit": limit,
        }, timeout)

    async def search_msg(
        self,
        query_word: str,
        *,
        chat_info: SearchRange | SearchRangeDict | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataSearchMsgResponse:
        """会话消息搜索: Find archived messages by their content.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-获取会
        话记录.

        Searched are texts, file names, and titles of links, mini programs and documents.

        `end_time` is at most 30 days after `start_time`.

        `end_time` is needed if `start_time` is given.

        `start_time` is needed if `end_time` is given.

        Args:
            query_word: Text to look for. At least 2 characters.
            chat_info: Chats to search; all if left out.
            start_time: Sent at or after this Unix time; needed together with end_time. Without both, the
                last 30 days.
            end_time: Sent before this Unix time, at most 30 days after start_time.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 50.

        POST /cgi-bin/chatdata/search_msg (access_token),
        https://developer.work.weixin.qq.com/document/path/97374
        """
        return await self._call(ops.CHATDATA_SEARCH_MSG, {
            "query_word": query_word, "chat_info": chat_info, "start_time": start_time, "end_time": end_time,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_search_msg(
        self,
        query_word: str,
        *,
        chat_info: SearchRange | SearchRangeDict | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[FoundMessage]:
        """会话消息搜索: the items of all pages of `search_msg`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_SEARCH_MSG, {
            "query_word": query_word, "chat_info": chat_info, "start_time": start_time, "end_time": end_time,
            "cursor": cursor, "limit": limit,
        }, timeout)

    async def analyze_task_add(
        self,
        analyze_task: int,
        msg_list: Sequence[MessageKey | MessageKeyDict],
        *,
        jobid: str | None = None,
        timeout: float | None = None,
    ) -> ChatdataAnalyzeTaskAddResponse:
        """会话内容分析：创建分析任务: Create an analysis of messages, or add messages to it.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-会话统
        计分析.

        A company may have 100,000 messages a day analysed for sentiment, 100,000 for spam, and 1,000
        summaries made.

        A summary takes at most 10,000 characters of text; the rest is ignored.

        Only text messages are analysed.

        `client.chatdata.wait_analyze_task_result` waits until the job is done.

        Args:
            analyze_task: What to do. One of 1 (sentiment of each message), 2 (spam check of each message),
                3 (summary of all of them).
            msg_list: Text messages, 1,000 in all at most. At most 1000 items.
            jobid: Job to add to, from the first call; leave out for a new one.

        POST /cgi-bin/chatdata/analyze_task_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99527
        """
        return await self._call(ops.CHATDATA_ANALYZE_TASK_ADD, {
            "analyze_task": analyze_task, "msg_list": msg_list, "jobid": jobid,
        }, timeout)

    async def analyze_task_submit(self, jobid: str, *, timeout: float | None = None) -> Response:
        """会话内容分析：提交分析任务: Start an analysis that has all its messages.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-会话统
        计分析.

        Only text messages are analysed.

        Args:
            jobid: Id from analyze_task_add.

        POST /cgi-bin/chatdata/analyze_task_submit (access_token),
        https://developer.work.weixin.qq.com/document/path/99527
        """
        return await self._call(ops.CHATDATA_ANALYZE_TASK_SUBMIT, {"jobid": jobid}, timeout)

    async def analyze_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataAnalyzeTaskResultResponse:
        """会话内容分析：获取任务结果: Get the state and the results of an analysis.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-会话统
        计分析.

        Only text messages are analysed.

        All messages come each time: those without a result are not ready, those with an errcode cannot be
        analysed.

        Args:
            jobid: Id from analyze_task_add.

        POST /cgi-bin/chatdata/analyze_task_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99527
        """
        return await self._call(ops.CHATDATA_ANALYZE_TASK_RESULT, {"jobid": jobid}, timeout)

    async def wait_analyze_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ChatdataAnalyzeTaskResultResponse] | None = None,
    ) -> ChatdataAnalyzeTaskResultResponse:
        """会话内容分析：获取任务结果: poll `analyze_task_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `analyze_task_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.CHATDATA_ANALYZE_TASK_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

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
