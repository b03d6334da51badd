# Generated from spec/api/chatdata/program.yaml by codegen. Do not edit.
"""Endpoints of 数据与智能专区."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.chatdata.program import (
        ChatdataAsyncProgramResultResponse, ChatdataAsyncProgramTaskResponse, ChatdataCheckDebugModeResponse,
        ChatdataGetCorpAuthInfoResponse, ChatdataGetLogLevelResponse, ChatdataSpecapiCreateJobResponse,
        ChatdataSpecapiGetJobResultResponse, ChatdataSyncCallProgramResponse, ChatdataUploadMediaResponse,
        ChatdataUploadResponse,
    )
    from wecom_runtime.data.models import Response


CHATDATA_SET_RECEIVE_CALLBACK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/chatdata/set_receive_callback",
    call="chatdata.set_receive_callback",
    title="设置专区接收回调事件",
    summary="Set the program that receives callbacks in the data zone.",
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
    summary="Set which log lines of a program are kept.",
    docs=(100108, 100106, 100109),
    request="wecom_client.models.chatdata.program:ChatdataSetLogLevelRequest",
    idempotent=True,
)
CHATDATA_GET_LOG_LEVEL: Operation[ChatdataGetLogLevelResponse] = Operation(
    "POST",
    "/cgi-bin/chatdata/get_log_level",
    call="chatdata.get_log_level",
    title="设置日志打印级别：获取当前日志打印级别",
    summary="Get which log lines of a program are kept.",
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
    summary="Upload a temporary file to the data zone.",
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
    summary="Get what a company has authorized for the data zone.",
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
    summary="Call a program in the data zone and wait for its answer.",
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
    summary="Start a program in the data zone.",
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
    summary="Get the output of a program that was started.",
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
    summary="Switch a program to debug mode.",
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
    summary="Switch a program back from debug mode.",
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
    summary="Check whether a program is in debug mode.",
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
    summary="Create a task for a program in the analysis zone.",
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
    summary="Get the progress and the result of a task in the analysis zone.",
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
    summary="Upload a temporary file to the data zone under the former path.",
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
