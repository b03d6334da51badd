# Generated from spec/api/contactrule.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""Endpoints of 通讯录查看规则."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.contactrule import (
        ContactruleCreateResponse, ContactruleListResponse, ContactruleUpdateResponse,
    )
    from wecom_runtime.model import Response


CONTACTRULE_CREATE: Operation[ContactruleCreateResponse] = Operation(
    "POST",
    "/cgi-bin/contactrule/create",
    call="contactrule.create",
    title="TODO",
    summary="TODO /cgi-bin/contactrule/create.",
    docs=(101536,),
    request="wecom_client.models.contactrule:ContactruleCreateRequest",
    response="wecom_client.models.contactrule:ContactruleCreateResponse",
    unverified="known from other client libraries, not from an official page.",
)
CONTACTRULE_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/contactrule/delete",
    call="contactrule.delete",
    title="TODO",
    summary="TODO /cgi-bin/contactrule/delete.",
    docs=(101540,),
    request="wecom_client.models.contactrule:ContactruleDeleteRequest",
    unverified="known from other client libraries, not from an official page.",
)
CONTACTRULE_LIST: Operation[ContactruleListResponse] = Operation(
    "POST",
    "/cgi-bin/contactrule/list",
    call="contactrule.list",
    title="TODO",
    summary="TODO /cgi-bin/contactrule/list.",
    docs=(101537,),
    request="wecom_client.models.contactrule:ContactruleListRequest",
    response="wecom_client.models.contactrule:ContactruleListResponse",
    unverified="known from other client libraries, not from an official page.",
)
CONTACTRULE_UPDATE: Operation[ContactruleUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/contactrule/update",
    call="contactrule.update",
    title="TODO",
    summary="TODO /cgi-bin/contactrule/update.",
    docs=(101539,),
    request="wecom_client.models.contactrule:ContactruleUpdateRequest",
    response="wecom_client.models.contactrule:ContactruleUpdateResponse",
    unverified="known from other client libraries, not from an official page.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/contactrule/create": CONTACTRULE_CREATE,
    "/cgi-bin/contactrule/delete": CONTACTRULE_DELETE,
    "/cgi-bin/contactrule/list": CONTACTRULE_LIST,
    "/cgi-bin/contactrule/update": CONTACTRULE_UPDATE,
}
