# Generated from spec/api/corp.yaml by codegen. Do not edit.
"""Endpoints of 企业."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.corp import CorpApplyMassCallTicketResponse
    from wecom_client.models.corp import CorpGetJoinQrcodeResponse
    from wecom_client.models.corp import CorpGetOpenidMigrationResponse
    from wecom_client.models.corp import CorpGetapprovaldataResponse
    from wecom_client.models.corp import CorpGetopenapprovaldataResponse
    from wecom_client.models.corp import CorpOpencorpidToCorpidResponse


CORP_GET_JOIN_QRCODE: Operation[CorpGetJoinQrcodeResponse] = Operation(
    "GET",
    "/cgi-bin/corp/get_join_qrcode",
    call="corp.get_join_qrcode",
    title="获取加入企业二维码",
    docs=(91714,),
    query=("size_type",),
    request="wecom_client.models.corp:CorpGetJoinQrcodeRequest",
    response="wecom_client.models.corp:CorpGetJoinQrcodeResponse",
    idempotent=True,
    reads=True,
)
CORP_OPENCORPID_TO_CORPID: Operation[CorpOpencorpidToCorpidResponse] = Operation(
    "POST",
    "/cgi-bin/corp/opencorpid_to_corpid",
    call="corp.opencorpid_to_corpid",
    title="自建应用与第三方应用的对接：corpid转换",
    docs=(95884,),
    request="wecom_client.models.corp:CorpOpencorpidToCorpidRequest",
    response="wecom_client.models.corp:CorpOpencorpidToCorpidResponse",
    idempotent=True,
)
CORP_GETOPENAPPROVALDATA: Operation[CorpGetopenapprovaldataResponse] = Operation(
    "POST",
    "/cgi-bin/corp/getopenapprovaldata",
    call="corp.getopenapprovaldata",
    title="审批流程引擎",
    docs=(90269, 93798, 97114),
    request="wecom_client.models.corp:CorpGetopenapprovaldataRequest",
    response="wecom_client.models.corp:CorpGetopenapprovaldataResponse",
    idempotent=True,
    reads=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)
CORP_GETAPPROVALDATA: Operation[CorpGetapprovaldataResponse] = Operation(
    "POST",
    "/cgi-bin/corp/getapprovaldata",
    call="corp.getapprovaldata",
    title="获取审批数据（旧）",
    docs=(91530,),
    request="wecom_client.models.corp:CorpGetapprovaldataRequest",
    response="wecom_client.models.corp:CorpGetapprovaldataResponse",
    idempotent=True,
    reads=True,
    deprecated="No longer maintained and being taken down; call oa.getapprovalinfo and oa.getapprovaldetail.",
)
CORP_APPLY_MASS_CALL_TICKET: Operation[CorpApplyMassCallTicketResponse] = Operation(
    "GET",
    "/cgi-bin/corp/apply_mass_call_ticket",
    call="corp.apply_mass_call_ticket",
    title="获取接口大批量调用凭据",
    docs=(96168, 96250),
    request="wecom_client.models.corp:CorpApplyMassCallTicketRequest",
    response="wecom_client.models.corp:CorpApplyMassCallTicketResponse",
)
CORP_GET_OPENID_MIGRATION: Operation[CorpGetOpenidMigrationResponse] = Operation(
    "POST",
    "/cgi-bin/corp/get_openid_migration",
    call="corp.get_openid_migration",
    title="代开发应用安全性升级：代开发应用查询迁移状态",
    docs=(96518, 97104),
    request="wecom_client.models.corp:CorpGetOpenidMigrationRequest",
    response="wecom_client.models.corp:CorpGetOpenidMigrationResponse",
    idempotent=True,
    reads=True,
    granted={"self_built": "none"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/corp/get_join_qrcode": CORP_GET_JOIN_QRCODE,
    "/cgi-bin/corp/opencorpid_to_corpid": CORP_OPENCORPID_TO_CORPID,
    "/cgi-bin/corp/getopenapprovaldata": CORP_GETOPENAPPROVALDATA,
    "/cgi-bin/corp/getapprovaldata": CORP_GETAPPROVALDATA,
    "/cgi-bin/corp/apply_mass_call_ticket": CORP_APPLY_MASS_CALL_TICKET,
    "/cgi-bin/corp/get_openid_migration": CORP_GET_OPENID_MIGRATION,
}
