# Generated from spec/api/oa/vacation.yaml by codegen. Do not edit.
"""Endpoints of 假期管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.oa.vacation import (
        OaVacationGetcorpconfResponse, OaVacationGetuservacationquotaResponse,
    )
    from wecom_runtime.data.models import Response


OA_VACATION_GETCORPCONF: Operation[OaVacationGetcorpconfResponse] = Operation(
    "GET",
    "/cgi-bin/oa/vacation/getcorpconf",
    call="oa.vacation.getcorpconf",
    title="获取企业假期管理配置",
    summary="Get the kinds of leave of the company and the rules by which leave is granted.",
    docs=(93375, 94211, 96512),
    request="wecom_client.models.oa.vacation:OaVacationGetcorpconfRequest",
    response="wecom_client.models.oa.vacation:OaVacationGetcorpconfResponse",
    idempotent=True,
    reads=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)
OA_VACATION_GETUSERVACATIONQUOTA: Operation[OaVacationGetuservacationquotaResponse] = Operation(
    "POST",
    "/cgi-bin/oa/vacation/getuservacationquota",
    call="oa.vacation.getuservacationquota",
    title="获取成员假期余额",
    summary="Get how much leave of each kind a member has had and has left.",
    docs=(93376, 94212, 96513),
    request="wecom_client.models.oa.vacation:OaVacationGetuservacationquotaRequest",
    response="wecom_client.models.oa.vacation:OaVacationGetuservacationquotaResponse",
    idempotent=True,
    reads=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)
OA_VACATION_SETONEUSERQUOTA: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/vacation/setoneuserquota",
    call="oa.vacation.setoneuserquota",
    title="修改成员假期余额",
    summary="Set how much leave of one kind a member has left.",
    docs=(93377, 94213, 96514),
    request="wecom_client.models.oa.vacation:OaVacationSetoneuserquotaRequest",
    idempotent=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/oa/vacation/getcorpconf": OA_VACATION_GETCORPCONF,
    "/cgi-bin/oa/vacation/getuservacationquota": OA_VACATION_GETUSERVACATIONQUOTA,
    "/cgi-bin/oa/vacation/setoneuserquota": OA_VACATION_SETONEUSERQUOTA,
}
