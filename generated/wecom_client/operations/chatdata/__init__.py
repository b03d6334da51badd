# Generated from spec/api/chatdata/ by codegen. Do not edit.
"""Endpoints of 会话内容存档、数据与智能专区."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.chatdata.archive import ChatdataAnalyzeTaskAddResponse
    from wecom_client.models.chatdata.archive import ChatdataAnalyzeTaskResultResponse
    from wecom_client.models.chatdata.archive import ChatdataExportCreateJobResponse
    from wecom_client.models.chatdata.archive import ChatdataExportGetJobStatusResponse
    from wecom_client.models.chatdata.archive import ChatdataGetAuthUserListResponse
    from wecom_client.models.chatdata.archive import ChatdataGetHideSensitiveinfoConfigResponse
    from wecom_client.models.chatdata.archive import ChatdataGetagreestatusRoomResponse
    from wecom_client.models.chatdata.archive import ChatdataGetagreestatusSingleResponse
    from wecom_client.models.chatdata.archive import ChatdataGroupchatGetResponse
    from wecom_client.models.chatdata.archive import ChatdataSearchChatResponse
    from wecom_client.models.chatdata.archive import ChatdataSearchMsgResponse
    from wecom_client.models.chatdata.archive import ChatdataSyncMsgResponse
    from wecom_client.models.chatdata.keyword import ChatdataKeywordCreateRuleResponse
    from wecom_client.models.chatdata.keyword import ChatdataKeywordGetHitMsgListResponse
    from wecom_client.models.chatdata.keyword import ChatdataKeywordGetRuleDetailResponse
    from wecom_client.models.chatdata.keyword import ChatdataKeywordGetRuleListResponse
    from wecom_client.models.chatdata.program import ChatdataAsyncProgramResultResponse
    from wecom_client.models.chatdata.program import ChatdataAsyncProgramTaskResponse
    from wecom_client.models.chatdata.program import ChatdataCheckDebugModeResponse
    from wecom_client.models.chatdata.program import ChatdataGetCorpAuthInfoResponse
    from wecom_client.models.chatdata.program import ChatdataGetLogLevelResponse
    from wecom_client.models.chatdata.program import ChatdataSpecapiCreateJobResponse
    from wecom_client.models.chatdata.program import ChatdataSpecapiGetJobResultResponse
    from wecom_client.models.chatdata.program import ChatdataSyncCallProgramResponse
    from wecom_client.models.chatdata.program import ChatdataUploadMediaResponse
    from wecom_client.models.chatdata.program import ChatdataUploadResponse
    from wecom_runtime.data.models import Response


CHATDATA_GET_AUTH_USER_LIST: Operation[ChatdataGetAuthUserListResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/get_auth_user_list",
    call="chatdata.get_auth_user_list",
    title="获取授权存档的成员列表",
    docs=(99962, 99641, 99846, 99668, 100017),
    request="wecom_client.models.chatdata.archive:ChatdataGetAuthUserListRequest",
    response="wecom_client.models.chatdata.archive:ChatdataGetAuthUserListResponse",
    idempotent=True,
    reads=True,
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区", "self_built": "数据与智能专区"},
    pagination=Pagination(items="auth_user_list", send="cursor", receive="next_cursor", more="has_more"),
)
CHATDATA_SET_PUBLIC_KEY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/set_public_key",
    call="chatdata.set_public_key",
    title="设置公钥",
    docs=(99961, 99587, 99845, 99669, 100016),
    request="wecom_client.models.chatdata.archive:ChatdataSetPublicKeyRequest",
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区"},
)
CHATDATA_SYNC_MSG: Operation[ChatdataSyncMsgResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/sync_msg",
    call="chatdata.sync_msg",
    title="获取会话记录",
    docs=(97240, 99670),
    request="wecom_client.models.chatdata.archive:ChatdataSyncMsgRequest",
    response="wecom_client.models.chatdata.archive:ChatdataSyncMsgResponse",
    idempotent=True,
    granted={"archive": "会话存档接口权限-获取会话记录"},
    pagination=Pagination(items="msg_list", send="cursor", receive="next_cursor", more="has_more"),
)
CHATDATA_GROUPCHAT_GET: Operation[ChatdataGroupchatGetResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/groupchat/get",
    call="chatdata.groupchat.get",
    title="获取内部群信息",
    docs=(99495, 99671),
    request="wecom_client.models.chatdata.archive:ChatdataGroupchatGetRequest",
    response="wecom_client.models.chatdata.archive:ChatdataGroupchatGetResponse",
    idempotent=True,
    reads=True,
    granted={"archive": "会话存档接口权限-获取内部群信息"},
)
CHATDATA_GETAGREESTATUS_SINGLE: Operation[ChatdataGetagreestatusSingleResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/getagreestatus/single",
    call="chatdata.getagreestatus.single",
    title="获取会话同意情况：获取单聊会话同意情况",
    docs=(99530, 99672),
    request="wecom_client.models.chatdata.archive:ChatdataGetagreestatusSingleRequest",
    response="wecom_client.models.chatdata.archive:ChatdataGetagreestatusSingleResponse",
    idempotent=True,
    granted={"archive": "会话存档接口权限"},
)
CHATDATA_GETAGREESTATUS_ROOM: Operation[ChatdataGetagreestatusRoomResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/getagreestatus/room",
    call="chatdata.getagreestatus.room",
    title="获取会话同意情况：获取群聊会话同意情况",
    docs=(99530, 99672),
    request="wecom_client.models.chatdata.archive:ChatdataGetagreestatusRoomRequest",
    response="wecom_client.models.chatdata.archive:ChatdataGetagreestatusRoomResponse",
    idempotent=True,
    granted={"archive": "会话存档接口权限"},
)
CHATDATA_SET_HIDE_SENSITIVEINFO_CONFIG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/set_hide_sensitiveinfo_config",
    call="chatdata.set_hide_sensitiveinfo_config",
    title="会话组件敏感信息隐藏设置：设置成员会话组件敏感信息隐藏配置",
    docs=(100139, 99622, 100055, 99673, 100054),
    request="wecom_client.models.chatdata.archive:ChatdataSetHideSensitiveinfoConfigRequest",
    idempotent=True,
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区", "self_built": "数据与智能专区"},
)
CHATDATA_GET_HIDE_SENSITIVEINFO_CONFIG: Operation[ChatdataGetHideSensitiveinfoConfigResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/get_hide_sensitiveinfo_config",
    call="chatdata.get_hide_sensitiveinfo_config",
    title="会话组件敏感信息隐藏设置：获取成员会话组件敏感信息隐藏配置",
    docs=(100139, 99622, 100055, 99673, 100054),
    request="wecom_client.models.chatdata.archive:ChatdataGetHideSensitiveinfoConfigRequest",
    response="wecom_client.models.chatdata.archive:ChatdataGetHideSensitiveinfoConfigResponse",
    idempotent=True,
    reads=True,
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区", "self_built": "数据与智能专区"},
)
CHATDATA_SEARCH_CHAT: Operation[ChatdataSearchChatResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/search_chat",
    call="chatdata.search_chat",
    title="会话名称搜索",
    docs=(99496, 99674),
    request="wecom_client.models.chatdata.archive:ChatdataSearchChatRequest",
    response="wecom_client.models.chatdata.archive:ChatdataSearchChatResponse",
    idempotent=True,
    reads=True,
    granted={"archive": "会话存档接口权限-使用展示组件"},
    pagination=Pagination(items="chat_list", send="cursor", receive="next_cursor", more="has_more"),
)
CHATDATA_SEARCH_MSG: Operation[ChatdataSearchMsgResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/search_msg",
    call="chatdata.search_msg",
    title="会话消息搜索",
    docs=(97374, 99675),
    request="wecom_client.models.chatdata.archive:ChatdataSearchMsgRequest",
    response="wecom_client.models.chatdata.archive:ChatdataSearchMsgResponse",
    idempotent=True,
    reads=True,
    granted={"archive": "会话存档接口权限-获取会话记录"},
    pagination=Pagination(items="msg_list", send="cursor", receive="next_cursor", more="has_more"),
)
CHATDATA_ANALYZE_TASK_ADD: Operation[ChatdataAnalyzeTaskAddResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/analyze_task_add",
    call="chatdata.analyze_task_add",
    title="会话内容分析：创建分析任务",
    docs=(99527, 99678),
    request="wecom_client.models.chatdata.archive:ChatdataAnalyzeTaskAddRequest",
    response="wecom_client.models.chatdata.archive:ChatdataAnalyzeTaskAddResponse",
    only_adds=True,
    granted={"archive": "会话存档接口权限-会话统计分析"},
)
CHATDATA_ANALYZE_TASK_SUBMIT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/analyze_task_submit",
    call="chatdata.analyze_task_submit",
    title="会话内容分析：提交分析任务",
    docs=(99527, 99678),
    request="wecom_client.models.chatdata.archive:ChatdataAnalyzeTaskSubmitRequest",
    granted={"archive": "会话存档接口权限-会话统计分析"},
)
CHATDATA_ANALYZE_TASK_RESULT: Operation[ChatdataAnalyzeTaskResultResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/analyze_task_result",
    call="chatdata.analyze_task_result",
    title="会话内容分析：获取任务结果",
    docs=(99527, 99678),
    request="wecom_client.models.chatdata.archive:ChatdataAnalyzeTaskResultRequest",
    response="wecom_client.models.chatdata.archive:ChatdataAnalyzeTaskResultResponse",
    idempotent=True,
    granted={"archive": "会话存档接口权限-会话统计分析"},
    wait=PollingRule(field="status", done=("1",), failed=("2",), pauses=(2, 30), within=600),
)
CHATDATA_EXPORT_CREATE_JOB: Operation[ChatdataExportCreateJobResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/export/create_job",
    call="chatdata.export.create_job",
    title="会话内容导出：创建会话内容导出任务",
    docs=(99620, 99679),
    request="wecom_client.models.chatdata.archive:ChatdataExportCreateJobRequest",
    response="wecom_client.models.chatdata.archive:ChatdataExportCreateJobResponse",
    only_adds=True,
    granted={"archive": "会话存档接口权限"},
)
CHATDATA_EXPORT_GET_JOB_STATUS: Operation[ChatdataExportGetJobStatusResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/export/get_job_status",
    call="chatdata.export.get_job_status",
    title="会话内容导出：获取会话内容导出任务结果",
    docs=(99620, 99679),
    request="wecom_client.models.chatdata.archive:ChatdataExportGetJobStatusRequest",
    response="wecom_client.models.chatdata.archive:ChatdataExportGetJobStatusResponse",
    idempotent=True,
    reads=True,
    granted={"archive": "会话存档接口权限"},
    wait=PollingRule(field="status", done=("3",), errcode="result_errcode", pauses=(2, 30), within=600),
)
CHATDATA_KEYWORD_CREATE_RULE: Operation[ChatdataKeywordCreateRuleResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/create_rule",
    call="chatdata.keyword.create_rule",
    title="关键词规则管理：新增关键词规则",
    docs=(97237, 99676),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordCreateRuleRequest",
    response="wecom_client.models.chatdata.keyword:ChatdataKeywordCreateRuleResponse",
    only_adds=True,
    granted={"archive": "会话存档接口权限"},
)
CHATDATA_KEYWORD_GET_RULE_LIST: Operation[ChatdataKeywordGetRuleListResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/get_rule_list",
    call="chatdata.keyword.get_rule_list",
    title="关键词规则管理：获取关键词列表",
    docs=(97237, 99676),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordGetRuleListRequest",
    response="wecom_client.models.chatdata.keyword:ChatdataKeywordGetRuleListResponse",
    idempotent=True,
    reads=True,
    granted={"archive": "会话存档接口权限"},
    pagination=Pagination(items="rule_list", send="cursor", receive="next_cursor", more="has_more"),
)
CHATDATA_KEYWORD_GET_RULE_DETAIL: Operation[ChatdataKeywordGetRuleDetailResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/get_rule_detail",
    call="chatdata.keyword.get_rule_detail",
    title="关键词规则管理：获取关键词规则详情",
    docs=(97237, 99676),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordGetRuleDetailRequest",
    response="wecom_client.models.chatdata.keyword:ChatdataKeywordGetRuleDetailResponse",
    idempotent=True,
    reads=True,
    granted={"archive": "会话存档接口权限"},
)
CHATDATA_KEYWORD_UPDATE_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/update_rule",
    call="chatdata.keyword.update_rule",
    title="关键词规则管理：修改关键词规则",
    docs=(97237, 99676),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordUpdateRuleRequest",
    idempotent=True,
    granted={"archive": "会话存档接口权限"},
)
CHATDATA_KEYWORD_DELETE_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/delete_rule",
    call="chatdata.keyword.delete_rule",
    title="关键词规则管理：删除关键词规则",
    docs=(97237, 99676),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordDeleteRuleRequest",
    idempotent=True,
    granted={"archive": "会话存档接口权限"},
)
CHATDATA_KEYWORD_GET_HIT_MSG_LIST: Operation[ChatdataKeywordGetHitMsgListResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/keyword/get_hit_msg_list",
    call="chatdata.keyword.get_hit_msg_list",
    title="获取命中关键词规则的会话记录",
    docs=(97266, 99677),
    request="wecom_client.models.chatdata.keyword:ChatdataKeywordGetHitMsgListRequest",
    response="wecom_client.models.chatdata.keyword:ChatdataKeywordGetHitMsgListResponse",
    idempotent=True,
    reads=True,
    granted={"archive": "会话存档接口权限-获取会话记录"},
    pagination=Pagination(items="msg_list", send="cursor", receive="next_cursor", more="has_more"),
)
CHATDATA_SET_RECEIVE_CALLBACK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/set_receive_callback",
    call="chatdata.set_receive_callback",
    title="设置专区接收回调事件",
    docs=(99963, 99850, 100018),
    request="wecom_client.models.chatdata.program:ChatdataSetReceiveCallbackRequest",
    idempotent=True,
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区", "self_built": "数据与智能专区"},
)
CHATDATA_SET_LOG_LEVEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/set_log_level",
    call="chatdata.set_log_level",
    title="设置日志打印级别",
    docs=(100108, 100106, 100109),
    request="wecom_client.models.chatdata.program:ChatdataSetLogLevelRequest",
    idempotent=True,
)
CHATDATA_GET_LOG_LEVEL: Operation[ChatdataGetLogLevelResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/get_log_level",
    call="chatdata.get_log_level",
    title="设置日志打印级别：获取当前日志打印级别",
    docs=(100108, 100106, 100109),
    request="wecom_client.models.chatdata.program:ChatdataGetLogLevelRequest",
    response="wecom_client.models.chatdata.program:ChatdataGetLogLevelResponse",
    idempotent=True,
    reads=True,
)
CHATDATA_UPLOAD_MEDIA: Operation[ChatdataUploadMediaResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/upload_media",
    call="chatdata.upload_media",
    title="上传临时文件到专区",
    docs=(100174, 100140, 100175),
    query=("type",),
    request="wecom_client.models.chatdata.program:ChatdataUploadMediaRequest",
    response="wecom_client.models.chatdata.program:ChatdataUploadMediaResponse",
    upload="media",
    only_adds=True,
)
CHATDATA_GET_CORP_AUTH_INFO: Operation[ChatdataGetCorpAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/get_corp_auth_info",
    call="chatdata.get_corp_auth_info",
    title="获取数据与智能专区授权信息",
    docs=(100244, 100237),
    request="wecom_client.models.chatdata.program:ChatdataGetCorpAuthInfoRequest",
    response="wecom_client.models.chatdata.program:ChatdataGetCorpAuthInfoResponse",
    idempotent=True,
    reads=True,
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区", "self_built": "none"},
)
CHATDATA_SYNC_CALL_PROGRAM: Operation[ChatdataSyncCallProgramResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/sync_call_program",
    call="chatdata.sync_call_program",
    title="应用同步调用专区程序",
    docs=(99965, 99811, 100020),
    request="wecom_client.models.chatdata.program:ChatdataSyncCallProgramRequest",
    response="wecom_client.models.chatdata.program:ChatdataSyncCallProgramResponse",
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区", "self_built": "数据与智能专区"},
)
CHATDATA_ASYNC_PROGRAM_TASK: Operation[ChatdataAsyncProgramTaskResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/async_program_task",
    call="chatdata.async_program_task",
    title="应用异步调用专区程序：创建专区程序调用任务",
    docs=(99966, 99812, 100021),
    request="wecom_client.models.chatdata.program:ChatdataAsyncProgramTaskRequest",
    response="wecom_client.models.chatdata.program:ChatdataAsyncProgramTaskResponse",
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区", "self_built": "数据与智能专区"},
)
CHATDATA_ASYNC_PROGRAM_RESULT: Operation[ChatdataAsyncProgramResultResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/async_program_result",
    call="chatdata.async_program_result",
    title="应用异步调用专区程序：获取专区程序任务结果",
    docs=(99966, 99812, 100021),
    request="wecom_client.models.chatdata.program:ChatdataAsyncProgramResultRequest",
    response="wecom_client.models.chatdata.program:ChatdataAsyncProgramResultResponse",
    idempotent=True,
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区", "self_built": "数据与智能专区"},
    wait=PollingRule(
        field="response_data", errcode="response_errcode", again=(790023,), pauses=(2, 30), within=600,
    ),
)
CHATDATA_OPEN_DEBUG_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/open_debug_mode",
    call="chatdata.open_debug_mode",
    title="开启专区调试模式",
    docs=(100087, 100083, 100091),
    request="wecom_client.models.chatdata.program:ChatdataOpenDebugModeRequest",
    idempotent=True,
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区", "self_built": "数据与智能专区"},
)
CHATDATA_CLOSE_DEBUG_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/close_debug_mode",
    call="chatdata.close_debug_mode",
    title="关闭专区调试模式",
    docs=(100088, 100084, 100092),
    request="wecom_client.models.chatdata.program:ChatdataCloseDebugModeRequest",
    idempotent=True,
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区", "self_built": "数据与智能专区"},
)
CHATDATA_CHECK_DEBUG_MODE: Operation[ChatdataCheckDebugModeResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/check_debug_mode",
    call="chatdata.check_debug_mode",
    title="获取专区调试模式状态",
    docs=(100113, 100112, 100114),
    request="wecom_client.models.chatdata.program:ChatdataCheckDebugModeRequest",
    response="wecom_client.models.chatdata.program:ChatdataCheckDebugModeResponse",
    idempotent=True,
    reads=True,
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区", "self_built": "数据与智能专区"},
)
CHATDATA_SPECAPI_CREATE_JOB: Operation[ChatdataSpecapiCreateJobResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/specapi/create_job",
    call="chatdata.specapi.create_job",
    title="创建任务",
    docs=(99460,),
    request="wecom_client.models.chatdata.program:ChatdataSpecapiCreateJobRequest",
    response="wecom_client.models.chatdata.program:ChatdataSpecapiCreateJobResponse",
    idempotent=True,
    deprecated="Absent from the official documentation since the data zone came; call chatdata.async_program_task.",
)
CHATDATA_SPECAPI_GET_JOB_RESULT: Operation[ChatdataSpecapiGetJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/specapi/get_job_result",
    call="chatdata.specapi.get_job_result",
    title="获取任务结果",
    docs=(99462,),
    request="wecom_client.models.chatdata.program:ChatdataSpecapiGetJobResultRequest",
    response="wecom_client.models.chatdata.program:ChatdataSpecapiGetJobResultResponse",
    idempotent=True,
    reads=True,
    deprecated="Absent from the official documentation since the data zone came; call chatdata.async_program_result.",
    wait=PollingRule(field="status", done=("2",), pauses=(2, 30), within=600),
)
CHATDATA_UPLOAD: Operation[ChatdataUploadResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/upload",
    call="chatdata.upload",
    title="上传临时文件到专区",
    docs=(),
    query=("type",),
    request="wecom_client.models.chatdata.program:ChatdataUploadRequest",
    response="wecom_client.models.chatdata.program:ChatdataUploadResponse",
    upload="media",
    only_adds=True,
    deprecated="Call chatdata.upload_media, which the official page describes.",
    unverified="Known from other SDKs; no official page describes it.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/chatdata/get_auth_user_list": CHATDATA_GET_AUTH_USER_LIST,
    "/cgi-bin/chatdata/set_public_key": CHATDATA_SET_PUBLIC_KEY,
    "/cgi-bin/chatdata/sync_msg": CHATDATA_SYNC_MSG,
    "/cgi-bin/chatdata/groupchat/get": CHATDATA_GROUPCHAT_GET,
    "/cgi-bin/chatdata/getagreestatus/single": CHATDATA_GETAGREESTATUS_SINGLE,
    "/cgi-bin/chatdata/getagreestatus/room": CHATDATA_GETAGREESTATUS_ROOM,
    "/cgi-bin/chatdata/set_hide_sensitiveinfo_config": CHATDATA_SET_HIDE_SENSITIVEINFO_CONFIG,
    "/cgi-bin/chatdata/get_hide_sensitiveinfo_config": CHATDATA_GET_HIDE_SENSITIVEINFO_CONFIG,
    "/cgi-bin/chatdata/search_chat": CHATDATA_SEARCH_CHAT,
    "/cgi-bin/chatdata/search_msg": CHATDATA_SEARCH_MSG,
    "/cgi-bin/chatdata/analyze_task_add": CHATDATA_ANALYZE_TASK_ADD,
    "/cgi-bin/chatdata/analyze_task_submit": CHATDATA_ANALYZE_TASK_SUBMIT,
    "/cgi-bin/chatdata/analyze_task_result": CHATDATA_ANALYZE_TASK_RESULT,
    "/cgi-bin/chatdata/export/create_job": CHATDATA_EXPORT_CREATE_JOB,
    "/cgi-bin/chatdata/export/get_job_status": CHATDATA_EXPORT_GET_JOB_STATUS,
    "/cgi-bin/chatdata/keyword/create_rule": CHATDATA_KEYWORD_CREATE_RULE,
    "/cgi-bin/chatdata/keyword/get_rule_list": CHATDATA_KEYWORD_GET_RULE_LIST,
    "/cgi-bin/chatdata/keyword/get_rule_detail": CHATDATA_KEYWORD_GET_RULE_DETAIL,
    "/cgi-bin/chatdata/keyword/update_rule": CHATDATA_KEYWORD_UPDATE_RULE,
    "/cgi-bin/chatdata/keyword/delete_rule": CHATDATA_KEYWORD_DELETE_RULE,
    "/cgi-bin/chatdata/keyword/get_hit_msg_list": CHATDATA_KEYWORD_GET_HIT_MSG_LIST,
    "/cgi-bin/chatdata/set_receive_callback": CHATDATA_SET_RECEIVE_CALLBACK,
    "/cgi-bin/chatdata/set_log_level": CHATDATA_SET_LOG_LEVEL,
    "/cgi-bin/chatdata/get_log_level": CHATDATA_GET_LOG_LEVEL,
    "/cgi-bin/chatdata/upload_media": CHATDATA_UPLOAD_MEDIA,
    "/cgi-bin/chatdata/get_corp_auth_info": CHATDATA_GET_CORP_AUTH_INFO,
    "/cgi-bin/chatdata/sync_call_program": CHATDATA_SYNC_CALL_PROGRAM,
    "/cgi-bin/chatdata/async_program_task": CHATDATA_ASYNC_PROGRAM_TASK,
    "/cgi-bin/chatdata/async_program_result": CHATDATA_ASYNC_PROGRAM_RESULT,
    "/cgi-bin/chatdata/open_debug_mode": CHATDATA_OPEN_DEBUG_MODE,
    "/cgi-bin/chatdata/close_debug_mode": CHATDATA_CLOSE_DEBUG_MODE,
    "/cgi-bin/chatdata/check_debug_mode": CHATDATA_CHECK_DEBUG_MODE,
    "/cgi-bin/chatdata/specapi/create_job": CHATDATA_SPECAPI_CREATE_JOB,
    "/cgi-bin/chatdata/specapi/get_job_result": CHATDATA_SPECAPI_GET_JOB_RESULT,
    "/cgi-bin/chatdata/upload": CHATDATA_UPLOAD,
}
