# Generated from spec/api/externalcontact/customer.yaml by codegen. Do not edit.
"""Endpoints of 客户管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.customer import (
        ExternalcontactBatchGetByUserResponse, ExternalcontactContactListResponse,
        ExternalcontactGetFollowUserListResponse, ExternalcontactGetResponse,
        ExternalcontactGetUserBehaviorDataResponse, ExternalcontactListResponse,
    )
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_GET_FOLLOW_USER_LIST: Operation[ExternalcontactGetFollowUserListResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get_follow_user_list",
    call="externalcontact.get_follow_user_list",
    title="获取配置了客户联系功能的成员列表",
    summary="List the members who may use customer contact.",
    docs=(92571, 92576, 96310),
    request="wecom_client.models.externalcontact.customer:ExternalcontactGetFollowUserListRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactGetFollowUserListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息", "third_party": "客户基础信息"},
)
EXTERNALCONTACT_LIST: Operation[ExternalcontactListResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/list",
    call="externalcontact.list",
    title="获取客户列表",
    summary="List the customers of one member.",
    docs=(92113, 92264, 96314),
    query=("userid",),
    request="wecom_client.models.externalcontact.customer:ExternalcontactListRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息", "third_party": "客户基础信息"},
)
EXTERNALCONTACT_GET: Operation[ExternalcontactGetResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get",
    call="externalcontact.get",
    title="获取客户详情",
    summary="Get one customer and the members who have added them.",
    docs=(92114, 92265, 91670, 96315),
    query=("external_userid", "cursor"),
    request="wecom_client.models.externalcontact.customer:ExternalcontactGetRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactGetResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息或家校沟通", "third_party": "客户基础信息或家校沟通"},
    pagination=Pagination(items="follow_user", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_BATCH_GET_BY_USER: Operation[ExternalcontactBatchGetByUserResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/batch/get_by_user",
    call="externalcontact.batch.get_by_user",
    title="批量获取客户详情",
    summary="List the customers of several members with their details.",
    docs=(92994, 93010, 96316),
    request="wecom_client.models.externalcontact.customer:ExternalcontactBatchGetByUserRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactBatchGetByUserResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息", "third_party": "客户基础信息"},
    pagination=Pagination(items="external_contact_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_REMARK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/remark",
    call="externalcontact.remark",
    title="修改客户备注信息",
    summary="Set a member's remarks on a customer.",
    docs=(92115, 92694, 96317),
    request="wecom_client.models.externalcontact.customer:ExternalcontactRemarkRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息", "third_party": "客户基础信息"},
)
EXTERNALCONTACT_CONTACT_LIST: Operation[ExternalcontactContactListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/contact_list",
    call="externalcontact.contact_list",
    title="获取已服务的外部联系人",
    summary="List everybody outside the company whom members have served, customers or not.",
    docs=(99434,),
    request="wecom_client.models.externalcontact.customer:ExternalcontactContactListRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactContactListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="info_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_USER_BEHAVIOR_DATA: Operation[ExternalcontactGetUserBehaviorDataResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_user_behavior_data",
    call="externalcontact.get_user_behavior_data",
    title="获取「联系客户统计」数据",
    summary="Get daily figures on how members keep in contact with customers.",
    docs=(92132, 92275, 96358),
    request="wecom_client.models.externalcontact.customer:ExternalcontactGetUserBehaviorDataRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactGetUserBehaviorDataResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->获取成员联系客户的数据统计"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/externalcontact/get_follow_user_list": EXTERNALCONTACT_GET_FOLLOW_USER_LIST,
    "/cgi-bin/externalcontact/list": EXTERNALCONTACT_LIST,
    "/cgi-bin/externalcontact/get": EXTERNALCONTACT_GET,
    "/cgi-bin/externalcontact/batch/get_by_user": EXTERNALCONTACT_BATCH_GET_BY_USER,
    "/cgi-bin/externalcontact/remark": EXTERNALCONTACT_REMARK,
    "/cgi-bin/externalcontact/contact_list": EXTERNALCONTACT_CONTACT_LIST,
    "/cgi-bin/externalcontact/get_user_behavior_data": EXTERNALCONTACT_GET_USER_BEHAVIOR_DATA,
}
