# Generated from spec/api/externalcontact/contact_way.yaml by codegen. Do not edit.
"""Endpoints of 客户联系「联系我」管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.contact_way import (
        ExternalcontactAddContactWayResponse, ExternalcontactGetContactWayResponse,
        ExternalcontactListContactWayResponse,
    )
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_ADD_CONTACT_WAY: Operation[ExternalcontactAddContactWayResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_contact_way",
    call="externalcontact.add_contact_way",
    title="客户联系「联系我」管理：配置客户联系「联系我」方式",
    summary="Create a contact way, a QR code or mini program button that adds members as contacts.",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactAddContactWayRequest",
    response="wecom_client.models.externalcontact.contact_way:ExternalcontactAddContactWayResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
)
EXTERNALCONTACT_GET_CONTACT_WAY: Operation[ExternalcontactGetContactWayResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_contact_way",
    call="externalcontact.get_contact_way",
    title="客户联系「联系我」管理：获取企业已配置的「联系我」方式",
    summary="Get one contact way.",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactGetContactWayRequest",
    response="wecom_client.models.externalcontact.contact_way:ExternalcontactGetContactWayResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
)
EXTERNALCONTACT_LIST_CONTACT_WAY: Operation[ExternalcontactListContactWayResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/list_contact_way",
    call="externalcontact.list_contact_way",
    title="客户联系「联系我」管理：获取企业已配置的「联系我」列表",
    summary="List the ids of the contact ways that are not temporary.",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactListContactWayRequest",
    response="wecom_client.models.externalcontact.contact_way:ExternalcontactListContactWayResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
    pagination=Pagination(items="contact_way", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_UPDATE_CONTACT_WAY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/update_contact_way",
    call="externalcontact.update_contact_way",
    title="客户联系「联系我」管理：更新企业已配置的「联系我」方式",
    summary="Change a contact way.",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactUpdateContactWayRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
)
EXTERNALCONTACT_DEL_CONTACT_WAY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/del_contact_way",
    call="externalcontact.del_contact_way",
    title="客户联系「联系我」管理：删除企业已配置的「联系我」方式",
    summary="Delete a contact way.",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactDelContactWayRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
)
EXTERNALCONTACT_CLOSE_TEMP_CHAT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/close_temp_chat",
    call="externalcontact.close_temp_chat",
    title="客户联系「联系我」管理：结束临时会话",
    summary="End a temporary chat between a member and a customer.",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactCloseTempChatRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/externalcontact/add_contact_way": EXTERNALCONTACT_ADD_CONTACT_WAY,
    "/cgi-bin/externalcontact/get_contact_way": EXTERNALCONTACT_GET_CONTACT_WAY,
    "/cgi-bin/externalcontact/list_contact_way": EXTERNALCONTACT_LIST_CONTACT_WAY,
    "/cgi-bin/externalcontact/update_contact_way": EXTERNALCONTACT_UPDATE_CONTACT_WAY,
    "/cgi-bin/externalcontact/del_contact_way": EXTERNALCONTACT_DEL_CONTACT_WAY,
    "/cgi-bin/externalcontact/close_temp_chat": EXTERNALCONTACT_CLOSE_TEMP_CHAT,
}
