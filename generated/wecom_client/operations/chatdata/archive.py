# Generated from spec/api/chatdata/archive.yaml by codegen. Do not edit.
"""Endpoints of 会话内容存档."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.chatdata.archive import (
        ChatdataAnalyzeTaskAddResponse, ChatdataAnalyzeTaskResultResponse, ChatdataExportCreateJobResponse,
        ChatdataExportGetJobStatusResponse, ChatdataGetAuthUserListResponse,
        ChatdataGetHideSensitiveinfoConfigResponse, ChatdataGetagreestatusRoomResponse,
        ChatdataGetagreestatusSingleResponse, ChatdataGroupchatGetResponse, ChatdataSearchChatResponse,
        ChatdataSearchMsgResponse, ChatdataSyncMsgResponse,
    )
    from wecom_runtime.data.models import Response


CHATDATA_GET_AUTH_USER_LIST: Operation[ChatdataGetAuthUserListResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/get_auth_user_list",
    call="chatdata.get_auth_user_list",
    title="获取授权存档的成员列表",
    summary="List the members whose chats are archived.",
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
    summary="Set the public key that encrypts the key of each archived message.",
    docs=(99961, 99587, 99845, 99669, 100016),
    request="wecom_client.models.chatdata.archive:ChatdataSetPublicKeyRequest",
    granted={"developed": "数据与智能专区", "third_party": "数据与智能专区"},
)
CHATDATA_SYNC_MSG: Operation[ChatdataSyncMsgResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/sync_msg",
    call="chatdata.sync_msg",
    title="获取会话记录",
    summary="Get the archived messages since the previous call.",
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
    summary="Get an internal group chat with its members.",
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
    summary="Check whether customers agree to the archiving of their chats with members.",
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
    summary="Check whether the external contacts of a group agree to its archiving.",
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
    summary="Set which numbers the chat component masks when a member looks at chats.",
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
    summary="Get which numbers the chat component masks when a member looks at chats.",
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
    summary="Find group chats by their present name.",
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
    summary="Find archived messages by their content.",
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
    summary="Create an analysis of messages, or add messages to it.",
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
    summary="Start an analysis that has all its messages.",
    docs=(99527, 99678),
    request="wecom_client.models.chatdata.archive:ChatdataAnalyzeTaskSubmitRequest",
    granted={"archive": "会话存档接口权限-会话统计分析"},
)
CHATDATA_ANALYZE_TASK_RESULT: Operation[ChatdataAnalyzeTaskResultResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/analyze_task_result",
    call="chatdata.analyze_task_result",
    title="会话内容分析：获取任务结果",
    summary="Get the state and the results of an analysis.",
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
    summary="Start filling a file with the names and messages that its placeholders stand for.",
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
    summary="Get the state and the result of an export.",
    docs=(99620, 99679),
    request="wecom_client.models.chatdata.archive:ChatdataExportGetJobStatusRequest",
    response="wecom_client.models.chatdata.archive:ChatdataExportGetJobStatusResponse",
    idempotent=True,
    reads=True,
    granted={"archive": "会话存档接口权限"},
    wait=PollingRule(field="status", done=("3",), errcode="result_errcode", pauses=(2, 30), within=600),
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
}
