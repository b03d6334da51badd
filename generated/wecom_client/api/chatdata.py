# Generated from spec/api/chatdata/ by codegen. Do not edit: change the spec, then run "make generate".
"""chatdata: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import chatdata as ops

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any
    from wecom_client.models.chatdata.archive import (
        AuthUser, ChatInfo, ChatdataExportCreateJobResponse, ChatdataExportGetJobStatusResponse,
        ChatdataGetAuthUserListResponse, ChatdataGetCorpAuthInfoResponse,
        ChatdataGetHideSensitiveinfoConfigResponse, ChatdataGetagreestatusRoomResponse,
        ChatdataGetagreestatusSingleResponse, ChatdataGroupchatGetResponse, ChatdataSearchChatResponse,
        ChatdataSearchMsgResponse, ChatdataSyncMsgResponse, GetagreestatusSingleUser, GroupChat,
        HideSensitiveinfoConfigConfig, SearchMsgMessage, SyncMsgMessage,
    )
    from wecom_client.models.chatdata.keyword import (
        ApplicableRange, ChatdataKeywordCreateRuleResponse, ChatdataKeywordGetHitMsgListResponse,
        ChatdataKeywordGetRuleDetailResponse, ChatdataKeywordGetRuleListResponse, KeywordGetHitMsgListMessage,
        KeywordList, KeywordUpdateRuleApplicableRange, Rule, SemanticsList,
    )
    from wecom_client.models.chatdata.program import (
        ChatdataAnalyzeTaskAddResponse, ChatdataAnalyzeTaskResultResponse, ChatdataAsyncProgramResultResponse,
        ChatdataAsyncProgramTaskResponse, ChatdataCheckDebugModeResponse, ChatdataGetLogLevelResponse,
        ChatdataSpecapiCreateJobResponse, ChatdataSpecapiGetJobResultResponse,
        ChatdataSyncCallProgramResponse, ChatdataUploadMediaResponse, ChatdataUploadResponse, Message,
        MessageFilter,
    )
    from wecom_runtime.files import FileInput
    from wecom_runtime.model import Response


class ChatdataExportResource(Resource):
    """chatdata: `client.chatdata.export`."""

    def create_job(
        self,
        code: str,
        media_id: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataExportCreateJobResponse:
        """创建会话内容导出任务: TODO 创建会话内容导出任务.

        Args:
            code: TODO 从会话展示组件获取的code，只能使用一次，有效时间为五分钟.
            media_id: media_id of an uploaded file.

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
        """获取会话内容导出任务结果: TODO 获取会话内容导出任务结果.

        Args:
            jobid: Id of the asynchronous job.

        POST /cgi-bin/chatdata/export/get_job_status (access_token),
        https://developer.work.weixin.qq.com/document/path/99620
        """
        return self._call(ops.CHATDATA_EXPORT_GET_JOB_STATUS, {"jobid": jobid}, timeout)


class ChatdataGetagreestatusResource(Resource):
    """chatdata: `client.chatdata.getagreestatus`."""

    def room(self, chatid: str, *, timeout: float | None = None) -> ChatdataGetagreestatusRoomResponse:
        """获取会话同意情况: TODO 获取会话同意情况.

        Args:
            chatid: Id of the group chat.

        POST /cgi-bin/chatdata/getagreestatus/room (access_token),
        https://developer.work.weixin.qq.com/document/path/99530
        """
        return self._call(ops.CHATDATA_GETAGREESTATUS_ROOM, {"chatid": chatid}, timeout)

    def single(
        self,
        item: Sequence[GetagreestatusSingleUser | Mapping[str, Any]],
        info: list[str],
        *,
        timeout: float | None = None,
    ) -> ChatdataGetagreestatusSingleResponse:
        """获取会话同意情况: TODO 获取会话同意情况.

        Args:
            item: TODO.
            info: TODO 待查询的会话信息，数组.

        POST /cgi-bin/chatdata/getagreestatus/single (access_token),
        https://developer.work.weixin.qq.com/document/path/99530
        """
        return self._call(ops.CHATDATA_GETAGREESTATUS_SINGLE, {"item": item, "info": info}, timeout)


class ChatdataGroupchatResource(Resource):
    """chatdata: `client.chatdata.groupchat`."""

    def get(self, chatid: str, *, timeout: float | None = None) -> ChatdataGroupchatGetResponse:
        """获取内部群信息: TODO 获取内部群信息.

        Args:
            chatid: Id of the group chat.

        POST /cgi-bin/chatdata/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/99495
        """
        return self._call(ops.CHATDATA_GROUPCHAT_GET, {"chatid": chatid}, timeout)


class ChatdataKeywordResource(Resource):
    """chatdata: `client.chatdata.keyword`."""

    def create_rule(
        self,
        name: str,
        keyword: KeywordList | Mapping[str, Any],
        *,
        semantics: SemanticsList | Mapping[str, Any] | None = None,
        applicable_range: ApplicableRange | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> ChatdataKeywordCreateRuleResponse:
        """关键词规则管理: TODO 关键词规则管理.

        Args:
            name: TODO 关键词规则名称，长度限制1~20个字符. 1 to 20 characters.
            keyword: TODO.
            semantics: TODO.
            applicable_range: TODO 规则适用说明，详细说明参考规则适用范围结构体说明.

        POST /cgi-bin/chatdata/keyword/create_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return self._call(ops.CHATDATA_KEYWORD_CREATE_RULE, {
            "name": name, "keyword": keyword, "semantics": semantics, "applicable_range": applicable_range,
        }, timeout)

    def delete_rule(self, rule_id: str, *, timeout: float | None = None) -> Response:
        """关键词规则管理: TODO 关键词规则管理.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/chatdata/keyword/delete_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return self._call(ops.CHATDATA_KEYWORD_DELETE_RULE, {"rule_id": rule_id}, timeout)

    def get_hit_msg_list(
        self,
        *,
        token: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        need_detail: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataKeywordGetHitMsgListResponse:
        """获取命中关键词规则的会话记录: TODO 获取命中关键词规则的会话记录.

        Args:
            token: TODO 回调事件返回的 token
                字段，10分钟内有效；建议都从回调事件中取出token填上，否则接口会有严格的频率限制。不多于128字节.
                At most 128 bytes.
            cursor: Cursor from the previous call; leave out for the first page. At most 128 bytes.
            limit: Page size. At most 1000. Default: 200.
            need_detail: TODO 是否需要消息详情，默认为否.

        POST /cgi-bin/chatdata/keyword/get_hit_msg_list (access_token),
        https://developer.work.weixin.qq.com/document/path/97266
        """
        return self._call(ops.CHATDATA_KEYWORD_GET_HIT_MSG_LIST, {
            "token": token, "cursor": cursor, "limit": limit, "need_detail": need_detail,
        }, timeout)

    def iter_get_hit_msg_list(
        self,
        *,
        token: str | None = None,
        limit: int | None = None,
        need_detail: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[KeywordGetHitMsgListMessage]:
        """获取命中关键词规则的会话记录: the items of all pages of `get_hit_msg_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.CHATDATA_KEYWORD_GET_HIT_MSG_LIST, {
            "token": token, "limit": limit, "need_detail": need_detail,
        }, timeout)

    def get_rule_detail(
        self,
        rule_id: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataKeywordGetRuleDetailResponse:
        """关键词规则管理: TODO 关键词规则管理.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/chatdata/keyword/get_rule_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return self._call(ops.CHATDATA_KEYWORD_GET_RULE_DETAIL, {"rule_id": rule_id}, timeout)

    def get_rule_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataKeywordGetRuleListResponse:
        """关键词规则管理: TODO 关键词规则管理.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. Default: 100.

        POST /cgi-bin/chatdata/keyword/get_rule_list (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return self._call(ops.CHATDATA_KEYWORD_GET_RULE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_get_rule_list(self, *, limit: int | None = None, timeout: float | None = None) -> Iterator[Rule]:
        """关键词规则管理: the items of all pages of `get_rule_list`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_KEYWORD_GET_RULE_LIST, {"limit": limit}, timeout)

    def update_rule(
        self,
        rule_id: str,
        *,
        name: str | None = None,
        keyword: KeywordList | Mapping[str, Any] | None = None,
        semantics: SemanticsList | Mapping[str, Any] | None = None,
        applicable_range: KeywordUpdateRuleApplicableRange | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """关键词规则管理: TODO 关键词规则管理.

        Args:
            rule_id: Id of the rule.
            name: TODO 关键词规则名称，长度限制在1~20个字符. 1 to 20 characters.
            keyword: TODO 关键词列表，关键词长度限制1~32个字符，列表大小不超过20个.
            semantics: TODO
                关键行为列表；1-红包；2-手机号码；3-邮箱地址；4-微信名片；5-带二维码图片；6-撤回消息；7-银行卡号；8-身份证号；9-发送文件（不包括微盘文件）；10-发送链接（发送链接消息或者发送的文本消息中包含链接）；11-发送小程序.
            applicable_range: TODO 规则适用说明，详细说明参考规则适用范围结构体说明.

        POST /cgi-bin/chatdata/keyword/update_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97237
        """
        return self._call(ops.CHATDATA_KEYWORD_UPDATE_RULE, {
            "rule_id": rule_id, "name": name, "keyword": keyword, "semantics": semantics,
            "applicable_range": applicable_range,
        }, timeout)


class ChatdataSpecapiResource(Resource):
    """chatdata: `client.chatdata.specapi`."""

    def create_job(
        self,
        msg_filter: MessageFilter | Mapping[str, Any],
        custom_id: str,
        *,
        custom_data: str | None = None,
        timeout: float | None = None,
    ) -> ChatdataSpecapiCreateJobResponse:
        """TODO: TODO /cgi-bin/chatdata/specapi/create_job.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            msg_filter: TODO.
            custom_id: TODO.
            custom_data: TODO.

        POST /cgi-bin/chatdata/specapi/create_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99460
        """
        return self._call(ops.CHATDATA_SPECAPI_CREATE_JOB, {
            "msg_filter": msg_filter, "custom_id": custom_id, "custom_data": custom_data,
        }, timeout)

    def get_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataSpecapiGetJobResultResponse:
        """TODO: TODO /cgi-bin/chatdata/specapi/get_job_result.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            jobid: Id of the asynchronous job.

        POST /cgi-bin/chatdata/specapi/get_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99462
        """
        return self._call(ops.CHATDATA_SPECAPI_GET_JOB_RESULT, {"jobid": jobid}, timeout)


class ChatdataResource(Resource):
    """chatdata: `client.chatdata`."""

    _children = {
        "export": "wecom_client.api.chatdata:ChatdataExportResource",
        "getagreestatus": "wecom_client.api.chatdata:ChatdataGetagreestatusResource",
        "groupchat": "wecom_client.api.chatdata:ChatdataGroupchatResource",
        "keyword": "wecom_client.api.chatdata:ChatdataKeywordResource",
        "specapi": "wecom_client.api.chatdata:ChatdataSpecapiResource",
    }
    export: ChatdataExportResource
    getagreestatus: ChatdataGetagreestatusResource
    groupchat: ChatdataGroupchatResource
    keyword: ChatdataKeywordResource
    specapi: ChatdataSpecapiResource

    def get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataGetAuthUserListResponse:
        """获取授权存档的成员列表: TODO 获取授权存档的成员列表.

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
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[AuthUser]:
        """获取授权存档的成员列表: the items of all pages of `get_auth_user_list`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_GET_AUTH_USER_LIST, {"limit": limit}, timeout)

    def get_corp_auth_info(self, *, timeout: float | None = None) -> ChatdataGetCorpAuthInfoResponse:
        """获取数据与智能专区授权信息: TODO 获取数据与智能专区授权信息.

        POST /cgi-bin/chatdata/get_corp_auth_info (access_token),
        https://developer.work.weixin.qq.com/document/path/100244
        """
        return self._call(ops.CHATDATA_GET_CORP_AUTH_INFO, {}, timeout)

    def get_hide_sensitiveinfo_config(
        self,
        open_userid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataGetHideSensitiveinfoConfigResponse:
        """会话组件敏感信息隐藏设置: TODO 会话组件敏感信息隐藏设置.

        Args:
            open_userid: Encrypted userid of a member.
            userid: UserID of the member.

        POST /cgi-bin/chatdata/get_hide_sensitiveinfo_config (access_token),
        https://developer.work.weixin.qq.com/document/path/100139
        """
        return self._call(ops.CHATDATA_GET_HIDE_SENSITIVEINFO_CONFIG, {
            "open_userid": open_userid, "userid": userid,
        }, timeout)

    def search_chat(
        self,
        query_word: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataSearchChatResponse:
        """会话名称搜索: TODO 会话名称搜索.

        Args:
            query_word: TODO 搜索的文本，要求大于等于2个UTF8字符。
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
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[GroupChat]:
        """会话名称搜索: the items of all pages of `search_chat`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_SEARCH_CHAT, {"query_word": query_word, "limit": limit}, timeout)

    def search_msg(
        self,
        query_word: str,
        *,
        chat_info: ChatInfo | Mapping[str, Any] | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataSearchMsgResponse:
        """会话消息搜索: TODO 会话消息搜索.

        Args:
            query_word: TODO 搜索的文本，要求大于等于2个UTF8字符。
            chat_info: TODO 指定要搜索的会话范围.
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
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
        chat_info: ChatInfo | Mapping[str, Any] | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[SearchMsgMessage]:
        """会话消息搜索: the items of all pages of `search_msg`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_SEARCH_MSG, {
            "query_word": query_word, "chat_info": chat_info, "start_time": start_time, "end_time": end_time,
            "limit": limit,
        }, timeout)

    def set_hide_sensitiveinfo_config(
        self,
        open_userid: str,
        config: HideSensitiveinfoConfigConfig | Mapping[str, Any],
        userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """会话组件敏感信息隐藏设置: TODO 会话组件敏感信息隐藏设置.

        Args:
            open_userid: Encrypted userid of a member.
            config: TODO 敏感信息隐藏配置，详见Config结构说明.
            userid: UserID of the member.

        POST /cgi-bin/chatdata/set_hide_sensitiveinfo_config (access_token),
        https://developer.work.weixin.qq.com/document/path/100139
        """
        return self._call(ops.CHATDATA_SET_HIDE_SENSITIVEINFO_CONFIG, {
            "open_userid": open_userid, "config": config, "userid": userid,
        }, timeout)

    def sync_msg(
        self,
        *,
        token: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ChatdataSyncMsgResponse:
        """获取会话记录: TODO 获取会话记录.

        Args:
            token: TODO 回调事件返回的 token
                字段，10分钟内有效；建议都从回调事件中取出token填上，否则接口会有严格的频率限制。不多于128字节.
                At most 128 bytes.
            cursor: Cursor from the previous call; leave out for the first page. At most 128 bytes.
            limit: Page size. At most 1000. Default: 200.

        POST /cgi-bin/chatdata/sync_msg (access_token),
        https://developer.work.weixin.qq.com/document/path/97240
        """
        return self._call(ops.CHATDATA_SYNC_MSG, {"token": token, "cursor": cursor, "limit": limit}, timeout)

    def iter_sync_msg(
        self,
        *,
        token: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[SyncMsgMessage]:
        """获取会话记录: the items of all pages of `sync_msg`, fetched as they are needed."""
        return self._iterate(ops.CHATDATA_SYNC_MSG, {"token": token, "limit": limit}, timeout)

    def analyze_task_add(
        self,
        analyze_task: int,
        msg_list: Sequence[Message | Mapping[str, Any]],
        *,
        jobid: str | None = None,
        timeout: float | None = None,
    ) -> ChatdataAnalyzeTaskAddResponse:
        """会话内容分析: TODO 会话内容分析.

        Args:
            analyze_task: TODO 指定要分析的任务；1: （单条分析）情感分析； 2: （单条分析）反垃圾分析； 3:
                （批量分析）摘要提取。展示结果为文本. One of 1 (TODO 单条分析）情感分析), 2 (TODO
                单条分析）反垃圾分析), 3 (TODO 批量分析）摘要提取).
            msg_list: TODO 消息列表，每次最多1000个。总和不超过1000个。 At most 1000 items.
            jobid: Id of the asynchronous job.

        POST /cgi-bin/chatdata/analyze_task_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99527
        """
        return self._call(ops.CHATDATA_ANALYZE_TASK_ADD, {
            "analyze_task": analyze_task, "msg_list": msg_list, "jobid": jobid,
        }, timeout)

    def analyze_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataAnalyzeTaskResultResponse:
        """会话内容分析: TODO 会话内容分析.

        Args:
            jobid: Id of the asynchronous job.

        POST /cgi-bin/chatdata/analyze_task_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99527
        """
        return self._call(ops.CHATDATA_ANALYZE_TASK_RESULT, {"jobid": jobid}, timeout)

    def analyze_task_submit(self, jobid: str, *, timeout: float | None = None) -> Response:
        """会话内容分析: TODO 会话内容分析.

        Args:
            jobid: Id of the asynchronous job.

        POST /cgi-bin/chatdata/analyze_task_submit (access_token),
        https://developer.work.weixin.qq.com/document/path/99527
        """
        return self._call(ops.CHATDATA_ANALYZE_TASK_SUBMIT, {"jobid": jobid}, timeout)

    def async_program_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataAsyncProgramResultResponse:
        """应用异步调用专区程序: TODO 应用异步调用专区程序.

        Args:
            jobid: Id of the asynchronous job.

        POST /cgi-bin/chatdata/async_program_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99966
        """
        return self._call(ops.CHATDATA_ASYNC_PROGRAM_RESULT, {"jobid": jobid}, timeout)

    def async_program_task(
        self,
        program_id: str,
        ability_id: str,
        request_data: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataAsyncProgramTaskResponse:
        """应用异步调用专区程序: TODO 应用异步调用专区程序.

        Args:
            program_id: Id of the program.
            ability_id: TODO 程序关联的能力id.
            request_data: TODO 请求的输入JSON，要求与配置的格式匹配.

        POST /cgi-bin/chatdata/async_program_task (access_token),
        https://developer.work.weixin.qq.com/document/path/99966
        """
        return self._call(ops.CHATDATA_ASYNC_PROGRAM_TASK, {
            "program_id": program_id, "ability_id": ability_id, "request_data": request_data,
        }, timeout)

    def check_debug_mode(
        self,
        program_id: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataCheckDebugModeResponse:
        """获取专区调试模式状态: TODO 获取专区调试模式状态.

        Args:
            program_id: Id of the program.

        POST /cgi-bin/chatdata/check_debug_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/100113
        """
        return self._call(ops.CHATDATA_CHECK_DEBUG_MODE, {"program_id": program_id}, timeout)

    def close_debug_mode(self, program_id: str, *, timeout: float | None = None) -> Response:
        """关闭专区调试模式: TODO 关闭专区调试模式.

        Args:
            program_id: Id of the program.

        POST /cgi-bin/chatdata/close_debug_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/100088
        """
        return self._call(ops.CHATDATA_CLOSE_DEBUG_MODE, {"program_id": program_id}, timeout)

    def get_log_level(self, program_id: str, *, timeout: float | None = None) -> ChatdataGetLogLevelResponse:
        """设置日志打印级别: TODO 设置日志打印级别.

        Args:
            program_id: Id of the program.

        POST /cgi-bin/chatdata/get_log_level (access_token),
        https://developer.work.weixin.qq.com/document/path/100108
        """
        return self._call(ops.CHATDATA_GET_LOG_LEVEL, {"program_id": program_id}, timeout)

    def open_debug_mode(self, program_id: str, debug_token: str, *, timeout: float | None = None) -> Response:
        """开启专区调试模式: TODO 开启专区调试模式.

        Args:
            program_id: Id of the program.
            debug_token: TODO 程序的调试凭证.

        POST /cgi-bin/chatdata/open_debug_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/100087
        """
        return self._call(ops.CHATDATA_OPEN_DEBUG_MODE, {
            "program_id": program_id, "debug_token": debug_token,
        }, timeout)

    def set_log_level(self, program_id: str, log_level: int, *, timeout: float | None = None) -> Response:
        """设置日志打印级别: TODO 设置日志打印级别.

        Args:
            program_id: Id of the program.
            log_level: TODO
                日志级别</br>指定后，仅会存储不高于改级别的日志。例如指定级别为2，那么只会存储级别为1或2的日志</br>默认级别为2</br>取值范围：</br>&#160;&#160;&#160;&#160;1
                - ERR</br>&#160;&#160;&#160;&#160;2 - INFO</br>&#160;&#160;&#160;&#160;3 - DBG. One of 1
                (TODO ERR</br>&#160), 2 (TODO INFO</br>&#160), 3 (TODO DBG).

        POST /cgi-bin/chatdata/set_log_level (access_token),
        https://developer.work.weixin.qq.com/document/path/100108
        """
        return self._call(ops.CHATDATA_SET_LOG_LEVEL, {
            "program_id": program_id, "log_level": log_level,
        }, timeout)

    def set_public_key(
        self,
        public_key: str,
        public_key_ver: int,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置公钥: TODO 设置公钥.

        Args:
            public_key: TODO 开发者为该企业生成的公钥，可以参考下方使用openssl命令生成.
            public_key_ver: TODO 公钥对应的版本号，当重复调用该接口更换公钥时要求比旧公钥版本号大.

        POST /cgi-bin/chatdata/set_public_key (access_token),
        https://developer.work.weixin.qq.com/document/path/99961
        """
        return self._call(ops.CHATDATA_SET_PUBLIC_KEY, {
            "public_key": public_key, "public_key_ver": public_key_ver,
        }, timeout)

    def set_receive_callback(self, program_id: str, *, timeout: float | None = None) -> Response:
        """设置专区接收回调事件: TODO 设置专区接收回调事件.

        Args:
            program_id: Id of the program.

        POST /cgi-bin/chatdata/set_receive_callback (access_token),
        https://developer.work.weixin.qq.com/document/path/99963
        """
        return self._call(ops.CHATDATA_SET_RECEIVE_CALLBACK, {"program_id": program_id}, timeout)

    def sync_call_program(
        self,
        program_id: str,
        ability_id: str,
        request_data: str,
        *,
        notify_id: str | None = None,
        timeout: float | None = None,
    ) -> ChatdataSyncCallProgramResponse:
        """应用同步调用专区程序: TODO 应用同步调用专区程序.

        Args:
            program_id: Id of the program.
            ability_id: TODO 程序关联的能力id.
            request_data: TODO
                请求的输入JSON，要求与配置的输入协议格式匹配，如需使用专区程序示例，请留意Java版本demo的输入无需在request_data内包裹一层input对象.
            notify_id: TODO 通知id。由专区通知应用返回.

        POST /cgi-bin/chatdata/sync_call_program (access_token),
        https://developer.work.weixin.qq.com/document/path/99965
        """
        return self._call(ops.CHATDATA_SYNC_CALL_PROGRAM, {
            "program_id": program_id, "ability_id": ability_id, "request_data": request_data,
            "notify_id": notify_id,
        }, timeout)

    def upload(self, type: str, media: FileInput, *, timeout: float | None = None) -> ChatdataUploadResponse:
        """TODO: TODO /cgi-bin/chatdata/upload.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            type: TODO.
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/chatdata/upload (access_token),
        https://developer.work.weixin.qq.com/document/path/100175
        """
        return self._call(ops.CHATDATA_UPLOAD, {"type": type, "media": media}, timeout)

    def upload_media(
        self,
        type: str,
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> ChatdataUploadMediaResponse:
        """上传临时文件到专区: TODO 上传临时文件到专区.

        Type=file; 6 B to 60 MB; replaces /cgi-bin/chatdata/upload of the catalogue.

        Args:
            type: TODO 文件类型，目前仅支持普通文件：file.
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/chatdata/upload_media (access_token),
        https://developer.work.weixin.qq.com/document/path/100174
        """
        return self._call(ops.CHATDATA_UPLOAD_MEDIA, {"type": type, "media": media}, timeout)
