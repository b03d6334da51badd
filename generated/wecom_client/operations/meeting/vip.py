# Generated from spec/api/meeting/vip.yaml by codegen. Do not edit.
"""Endpoints of 高级功能账号管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.meeting.vip import (
        MeetingVipBatchAddJobResultResponse, MeetingVipBatchDelJobResultResponse, MeetingVipListResponse,
        MeetingVipSubmitBatchAddJobResponse, MeetingVipSubmitBatchDelJobResponse,
    )


MEETING_VIP_SUBMIT_BATCH_ADD_JOB: Operation[MeetingVipSubmitBatchAddJobResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/vip/submit_batch_add_job",
    call="meeting.vip.submit_batch_add_job",
    title="分配高级功能账号",
    summary="Start a job that gives members accounts with the advanced meeting features.",
    docs=(99508,),
    request="wecom_client.models.meeting.vip:MeetingVipSubmitBatchAddJobRequest",
    response="wecom_client.models.meeting.vip:MeetingVipSubmitBatchAddJobResponse",
    needs="协作-会议-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
MEETING_VIP_BATCH_ADD_JOB_RESULT: Operation[MeetingVipBatchAddJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/vip/batch_add_job_result",
    call="meeting.vip.batch_add_job_result",
    title="分配高级功能账号：查询分配高级功能账号结果",
    summary="Get the result of a job that gives members advanced accounts.",
    docs=(99508,),
    request="wecom_client.models.meeting.vip:MeetingVipBatchAddJobResultRequest",
    response="wecom_client.models.meeting.vip:MeetingVipBatchAddJobResultResponse",
    idempotent=True,
    needs="协作-会议-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    wait=PollingRule(field="job_result", pauses=(2, 30), within=600),
)
MEETING_VIP_SUBMIT_BATCH_DEL_JOB: Operation[MeetingVipSubmitBatchDelJobResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/vip/submit_batch_del_job",
    call="meeting.vip.submit_batch_del_job",
    title="取消高级功能账号",
    summary="Start a job that takes the advanced meeting features away from members.",
    docs=(99509,),
    request="wecom_client.models.meeting.vip:MeetingVipSubmitBatchDelJobRequest",
    response="wecom_client.models.meeting.vip:MeetingVipSubmitBatchDelJobResponse",
    needs="协作-会议-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
MEETING_VIP_BATCH_DEL_JOB_RESULT: Operation[MeetingVipBatchDelJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/vip/batch_del_job_result",
    call="meeting.vip.batch_del_job_result",
    title="取消高级功能账号：查询取消高级功能账号结果",
    summary="Get the result of a job that takes advanced accounts away.",
    docs=(99509,),
    request="wecom_client.models.meeting.vip:MeetingVipBatchDelJobResultRequest",
    response="wecom_client.models.meeting.vip:MeetingVipBatchDelJobResultResponse",
    idempotent=True,
    needs="协作-会议-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    wait=PollingRule(field="job_result", pauses=(2, 30), within=600),
)
MEETING_VIP_LIST: Operation[MeetingVipListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/vip/list",
    call="meeting.vip.list",
    title="获取高级功能账号列表",
    summary="List the members with an account for the advanced meeting features.",
    docs=(99510,),
    request="wecom_client.models.meeting.vip:MeetingVipListRequest",
    response="wecom_client.models.meeting.vip:MeetingVipListResponse",
    idempotent=True,
    reads=True,
    needs="协作-会议-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="userid_list", send="cursor", receive="next_cursor", more="has_more"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/meeting/vip/submit_batch_add_job": MEETING_VIP_SUBMIT_BATCH_ADD_JOB,
    "/cgi-bin/meeting/vip/batch_add_job_result": MEETING_VIP_BATCH_ADD_JOB_RESULT,
    "/cgi-bin/meeting/vip/submit_batch_del_job": MEETING_VIP_SUBMIT_BATCH_DEL_JOB,
    "/cgi-bin/meeting/vip/batch_del_job_result": MEETING_VIP_BATCH_DEL_JOB_RESULT,
    "/cgi-bin/meeting/vip/list": MEETING_VIP_LIST,
}
