# Generated from spec/api/contactrule.yaml by codegen. Do not edit.
"""Endpoints of 通讯录查看权限管理."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.contactrule import ContactruleCreateResponse
    from wecom_client.models.contactrule import ContactruleListResponse
    from wecom_client.models.contactrule import ContactruleUpdateResponse
    from wecom_runtime.data.models import Response


CONTACTRULE_CREATE: Operation[ContactruleCreateResponse] = Operation(
    "POST",
    "/cgi-bin/contactrule/create",
    call="contactrule.create",
    title="创建规则",
    docs=(101536,),
    request="wecom_client.models.contactrule:ContactruleCreateRequest",
    response="wecom_client.models.contactrule:ContactruleCreateResponse",
    only_adds=True,
)
CONTACTRULE_LIST: Operation[ContactruleListResponse] = Operation(
    "POST",
    "/cgi-bin/contactrule/list",
    call="contactrule.list",
    title="读取规则列表",
    docs=(101537,),
    request="wecom_client.models.contactrule:ContactruleListRequest",
    response="wecom_client.models.contactrule:ContactruleListResponse",
    idempotent=True,
    reads=True,
)
CONTACTRULE_UPDATE: Operation[ContactruleUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/contactrule/update",
    call="contactrule.update",
    title="修改规则",
    docs=(101539,),
    request="wecom_client.models.contactrule:ContactruleUpdateRequest",
    response="wecom_client.models.contactrule:ContactruleUpdateResponse",
    idempotent=True,
)
CONTACTRULE_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/contactrule/delete",
    call="contactrule.delete",
    title="删除规则",
    docs=(101540,),
    request="wecom_client.models.contactrule:ContactruleDeleteRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/contactrule/create": CONTACTRULE_CREATE,
    "/cgi-bin/contactrule/list": CONTACTRULE_LIST,
    "/cgi-bin/contactrule/update": CONTACTRULE_UPDATE,
    "/cgi-bin/contactrule/delete": CONTACTRULE_DELETE,
}
