# Generated from spec/api/externalcontact/acquisition.yaml by codegen. Do not edit.
"""Endpoints of 获客助手."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.acquisition import (
        ExternalcontactCustomerAcquisitionAppGetPermitResponse,
        ExternalcontactCustomerAcquisitionCreateLinkResponse,
        ExternalcontactCustomerAcquisitionCreateOnceKeyResponse,
        ExternalcontactCustomerAcquisitionCustomerResponse,
        ExternalcontactCustomerAcquisitionGetChatInfoResponse,
        ExternalcontactCustomerAcquisitionGetCompAuthInfoResponse,
        ExternalcontactCustomerAcquisitionGetResponse, ExternalcontactCustomerAcquisitionListLinkResponse,
        ExternalcontactCustomerAcquisitionQuotaResponse, ExternalcontactCustomerAcquisitionStatisticResponse,
    )
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_CUSTOMER_ACQUISITION_LIST_LINK: Operation[ExternalcontactCustomerAcquisitionListLinkResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/list_link",
    call="externalcontact.customer_acquisition.list_link",
    title="获客链接管理：获取获客链接列表",
    summary="List the ids of the acquisition links that the app has created.",
    docs=(97297, 97394, 99484, 97398),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionListLinkRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionListLinkResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
    pagination=Pagination(items="link_id_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET: Operation[ExternalcontactCustomerAcquisitionGetResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/get",
    call="externalcontact.customer_acquisition.get",
    title="获客链接管理：获取获客链接详情",
    summary="Get one acquisition link.",
    docs=(97297, 97394, 99484, 97398),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_LINK: Operation[ExternalcontactCustomerAcquisitionCreateLinkResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/create_link",
    call="externalcontact.customer_acquisition.create_link",
    title="获客链接管理：创建获客链接",
    summary="Create an acquisition link.",
    docs=(97297, 97394, 97398),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCreateLinkRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCreateLinkResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_UPDATE_LINK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/update_link",
    call="externalcontact.customer_acquisition.update_link",
    title="获客链接管理：编辑获客链接",
    summary="Change an acquisition link.",
    docs=(97297, 97394, 97398),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionUpdateLinkRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_DELETE_LINK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/delete_link",
    call="externalcontact.customer_acquisition.delete_link",
    title="获客链接管理：删除获客链接",
    summary="Delete an acquisition link.",
    docs=(97297, 97394, 97398),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionDeleteLinkRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_CUSTOMER: Operation[ExternalcontactCustomerAcquisitionCustomerResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/customer",
    call="externalcontact.customer_acquisition.customer",
    title="获取由获客链接添加的客户信息",
    summary="List the customers who came through an acquisition link.",
    docs=(97298, 97395, 97399),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCustomerRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCustomerResponse",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
    pagination=Pagination(items="customer_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_QUOTA: Operation[ExternalcontactCustomerAcquisitionQuotaResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/customer_acquisition_quota",
    call="externalcontact.customer_acquisition_quota",
    title="获客助手额度管理与使用统计：查询剩余使用量",
    summary="Get how many customers can still be won with acquisition links.",
    docs=(97375, 97396, 97400),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionQuotaRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionQuotaResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_STATISTIC: Operation[ExternalcontactCustomerAcquisitionStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/statistic",
    call="externalcontact.customer_acquisition.statistic",
    title="获客助手额度管理与使用统计：查询链接使用详情",
    summary="Get how often an acquisition link was used.",
    docs=(97375, 97396, 99483, 97400),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionStatisticRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionStatisticResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_CHAT_INFO: Operation[ExternalcontactCustomerAcquisitionGetChatInfoResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/get_chat_info",
    call="externalcontact.customer_acquisition.get_chat_info",
    title="获取成员多次收消息详情",
    summary="Get how often a customer of an acquisition link has written to a member.",
    docs=(100130, 100134, 100135, 100133),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetChatInfoRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetChatInfoResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "查询使用量、创建和编辑获客链接、获取客户列表", "third_party": "获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_ONCE_KEY: Operation[ExternalcontactCustomerAcquisitionCreateOnceKeyResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/create_once_key",
    call="externalcontact.customer_acquisition.create_once_key",
    title="生成代支付key",
    summary="Create one-time keys with which the provider pays for customers of a link.",
    docs=(99603,),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCreateOnceKeyRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCreateOnceKeyResponse",
    only_adds=True,
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_COMP_AUTH_INFO: Operation[ExternalcontactCustomerAcquisitionGetCompAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/get_comp_auth_info",
    call="externalcontact.customer_acquisition.get_comp_auth_info",
    title="获取组件授权信息",
    summary="Get what a company has authorized the acquisition component for.",
    docs=(99610,),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetCompAuthInfoRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetCompAuthInfoResponse",
    idempotent=True,
    reads=True,
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_APP_GET_PERMIT: Operation[ExternalcontactCustomerAcquisitionAppGetPermitResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/customer_acquisition_app/get_permit",
    call="externalcontact.customer_acquisition_app.get_permit",
    title="获取客户可建联成员",
    summary="Get the members whom customers of an acquisition app may add.",
    docs=(101146,),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionAppGetPermitRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionAppGetPermitResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/externalcontact/customer_acquisition/list_link": EXTERNALCONTACT_CUSTOMER_ACQUISITION_LIST_LINK,
    "/cgi-bin/externalcontact/customer_acquisition/get": EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET,
    "/cgi-bin/externalcontact/customer_acquisition/create_link": EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_LINK,
    "/cgi-bin/externalcontact/customer_acquisition/update_link": EXTERNALCONTACT_CUSTOMER_ACQUISITION_UPDATE_LINK,
    "/cgi-bin/externalcontact/customer_acquisition/delete_link": EXTERNALCONTACT_CUSTOMER_ACQUISITION_DELETE_LINK,
    "/cgi-bin/externalcontact/customer_acquisition/customer": EXTERNALCONTACT_CUSTOMER_ACQUISITION_CUSTOMER,
    "/cgi-bin/externalcontact/customer_acquisition_quota": EXTERNALCONTACT_CUSTOMER_ACQUISITION_QUOTA,
    "/cgi-bin/externalcontact/customer_acquisition/statistic": EXTERNALCONTACT_CUSTOMER_ACQUISITION_STATISTIC,
    "/cgi-bin/externalcontact/customer_acquisition/get_chat_info": EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_CHAT_INFO,
    "/cgi-bin/externalcontact/customer_acquisition/create_once_key": EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_ONCE_KEY,
    "/cgi-bin/externalcontact/customer_acquisition/get_comp_auth_info": EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_COMP_AUTH_INFO,
    "/cgi-bin/externalcontact/customer_acquisition_app/get_permit": EXTERNALCONTACT_CUSTOMER_ACQUISITION_APP_GET_PERMIT,
}
