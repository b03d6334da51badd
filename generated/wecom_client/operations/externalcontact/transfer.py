# Generated from spec/api/externalcontact/transfer.yaml by codegen. Do not edit.
"""Endpoints of 在职与离职继承."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.transfer import (
        ExternalcontactGetUnassignedListResponse, ExternalcontactResignedTransferCustomerResponse,
        ExternalcontactResignedTransferResultResponse, ExternalcontactTransferCustomerResponse,
        ExternalcontactTransferResultResponse,
    )
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_TRANSFER_CUSTOMER: Operation[ExternalcontactTransferCustomerResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/transfer_customer",
    call="externalcontact.transfer_customer",
    title="分配在职成员的客户",
    summary="Transfer customers of a current member to a colleague.",
    docs=(92125, 94096, 96325),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactTransferCustomerRequest",
    response="wecom_client.models.externalcontact.transfer:ExternalcontactTransferCustomerResponse",
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->在职继承"},
)
EXTERNALCONTACT_TRANSFER_RESULT: Operation[ExternalcontactTransferResultResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/transfer_result",
    call="externalcontact.transfer_result",
    title="查询客户接替状态",
    summary="List the results of a transfer of customers between two current members.",
    docs=(94088, 94097, 96327),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactTransferResultRequest",
    response="wecom_client.models.externalcontact.transfer:ExternalcontactTransferResultResponse",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->在职继承"},
    pagination=Pagination(items="customer", send="cursor", receive="next_cursor"),
    wait=PollingRule(field="status", done=("1", "3", "4"), pauses=(60, 1800), within=90000),
)
EXTERNALCONTACT_GET_UNASSIGNED_LIST: Operation[ExternalcontactGetUnassignedListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_unassigned_list",
    call="externalcontact.get_unassigned_list",
    title="获取待分配的离职成员列表",
    summary="List the customers of members who have left.",
    docs=(92124, 92273, 96330),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactGetUnassignedListRequest",
    response="wecom_client.models.externalcontact.transfer:ExternalcontactGetUnassignedListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->分配离职成员的客户"},
    pagination=Pagination(items="info", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_RESIGNED_TRANSFER_CUSTOMER: Operation[ExternalcontactResignedTransferCustomerResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/resigned/transfer_customer",
    call="externalcontact.resigned.transfer_customer",
    title="分配离职成员的客户",
    summary="Transfer customers of a member who has left to another member.",
    docs=(94081, 94100, 96331),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactResignedTransferCustomerRequest",
    response="wecom_client.models.externalcontact.transfer:ExternalcontactResignedTransferCustomerResponse",
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->离职分配"},
)
EXTERNALCONTACT_RESIGNED_TRANSFER_RESULT: Operation[ExternalcontactResignedTransferResultResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/resigned/transfer_result",
    call="externalcontact.resigned.transfer_result",
    title="查询客户接替状态",
    summary="List the results of a transfer of customers of a member who has left.",
    docs=(94082, 94101, 96333),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactResignedTransferResultRequest",
    response="wecom_client.models.externalcontact.transfer:ExternalcontactResignedTransferResultResponse",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->在职继承"},
    pagination=Pagination(items="customer", send="cursor", receive="next_cursor"),
    wait=PollingRule(field="status", done=("1", "3", "4"), pauses=(60, 1800), within=90000),
)
EXTERNALCONTACT_TRANSFER: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/transfer",
    call="externalcontact.transfer",
    title="离职成员的外部联系人再分配",
    summary="Transfer one customer to another member.",
    docs=(92109,),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactTransferRequest",
    deprecated="Replaced; call externalcontact.transfer_customer for a current member, externalcontact.resigned.transfer_customer for one who has left.",
    unverified="The page names only its path; the parameters are known from older SDKs.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/externalcontact/transfer_customer": EXTERNALCONTACT_TRANSFER_CUSTOMER,
    "/cgi-bin/externalcontact/transfer_result": EXTERNALCONTACT_TRANSFER_RESULT,
    "/cgi-bin/externalcontact/get_unassigned_list": EXTERNALCONTACT_GET_UNASSIGNED_LIST,
    "/cgi-bin/externalcontact/resigned/transfer_customer": EXTERNALCONTACT_RESIGNED_TRANSFER_CUSTOMER,
    "/cgi-bin/externalcontact/resigned/transfer_result": EXTERNALCONTACT_RESIGNED_TRANSFER_RESULT,
    "/cgi-bin/externalcontact/transfer": EXTERNALCONTACT_TRANSFER,
}
