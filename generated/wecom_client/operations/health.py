# Generated from spec/api/health.yaml by codegen. Do not edit.
"""Endpoints of 健康上报."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.health import HealthGetHealthReportStatResponse
    from wecom_client.models.health import HealthGetReportAnswerResponse
    from wecom_client.models.health import HealthGetReportJobInfoResponse
    from wecom_client.models.health import HealthGetReportJobidsResponse


HEALTH_GET_HEALTH_REPORT_STAT: Operation[HealthGetHealthReportStatResponse] = Operation(
    "POST",
    "/cgi-bin/health/get_health_report_stat",
    call="health.get_health_report_stat",
    title="获取健康上报使用统计",
    docs=(93676,),
    request="wecom_client.models.health:HealthGetHealthReportStatRequest",
    response="wecom_client.models.health:HealthGetHealthReportStatResponse",
    idempotent=True,
    reads=True,
    needs="健康上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
HEALTH_GET_REPORT_JOBIDS: Operation[HealthGetReportJobidsResponse] = Operation(
    "POST",
    "/cgi-bin/health/get_report_jobids",
    call="health.get_report_jobids",
    title="获取健康上报任务ID列表",
    docs=(93677,),
    request="wecom_client.models.health:HealthGetReportJobidsRequest",
    response="wecom_client.models.health:HealthGetReportJobidsResponse",
    idempotent=True,
    reads=True,
    needs="健康上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="jobids", end="ending", offset="offset", limit="limit"),
)
HEALTH_GET_REPORT_JOB_INFO: Operation[HealthGetReportJobInfoResponse] = Operation(
    "POST",
    "/cgi-bin/health/get_report_job_info",
    call="health.get_report_job_info",
    title="获取健康上报任务详情",
    docs=(93678,),
    request="wecom_client.models.health:HealthGetReportJobInfoRequest",
    response="wecom_client.models.health:HealthGetReportJobInfoResponse",
    idempotent=True,
    reads=True,
    needs="健康上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
HEALTH_GET_REPORT_ANSWER: Operation[HealthGetReportAnswerResponse] = Operation(
    "POST",
    "/cgi-bin/health/get_report_answer",
    call="health.get_report_answer",
    title="获取用户填写答案",
    docs=(93679,),
    request="wecom_client.models.health:HealthGetReportAnswerRequest",
    response="wecom_client.models.health:HealthGetReportAnswerResponse",
    idempotent=True,
    reads=True,
    needs="健康上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="answers", offset="offset", limit="limit"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/health/get_health_report_stat": HEALTH_GET_HEALTH_REPORT_STAT,
    "/cgi-bin/health/get_report_jobids": HEALTH_GET_REPORT_JOBIDS,
    "/cgi-bin/health/get_report_job_info": HEALTH_GET_REPORT_JOB_INFO,
    "/cgi-bin/health/get_report_answer": HEALTH_GET_REPORT_ANSWER,
}
