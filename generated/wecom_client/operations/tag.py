# Generated from spec/api/tag.yaml by codegen. Do not edit.
"""Endpoints of 标签管理."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.tag import TagAddtagusersResponse
    from wecom_client.models.tag import TagCreateResponse
    from wecom_client.models.tag import TagDeltagusersResponse
    from wecom_client.models.tag import TagGetResponse
    from wecom_client.models.tag import TagListResponse
    from wecom_runtime.data.models import Response


TAG_CREATE: Operation[TagCreateResponse] = Operation(
    "POST",
    "/cgi-bin/tag/create",
    call="tag.create",
    title="创建标签",
    docs=(90210, 90346, 96278),
    request="wecom_client.models.tag:TagCreateRequest",
    response="wecom_client.models.tag:TagCreateResponse",
    only_adds=True,
)
TAG_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/tag/update",
    call="tag.update",
    title="更新标签名字",
    docs=(90211, 90347, 96279),
    request="wecom_client.models.tag:TagUpdateRequest",
    idempotent=True,
)
TAG_DELETE: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/tag/delete",
    call="tag.delete",
    title="删除标签",
    docs=(90212, 90348, 96280),
    query=("tagid",),
    request="wecom_client.models.tag:TagDeleteRequest",
)
TAG_GET: Operation[TagGetResponse] = Operation(
    "GET",
    "/cgi-bin/tag/get",
    call="tag.get",
    title="获取标签成员",
    docs=(90213, 90349, 96281),
    query=("tagid",),
    request="wecom_client.models.tag:TagGetRequest",
    response="wecom_client.models.tag:TagGetResponse",
    idempotent=True,
    reads=True,
)
TAG_ADDTAGUSERS: Operation[TagAddtagusersResponse] = Operation(
    "POST",
    "/cgi-bin/tag/addtagusers",
    call="tag.addtagusers",
    title="增加标签成员",
    docs=(90214, 90350, 96282),
    request="wecom_client.models.tag:TagAddtagusersRequest",
    response="wecom_client.models.tag:TagAddtagusersResponse",
    idempotent=True,
)
TAG_DELTAGUSERS: Operation[TagDeltagusersResponse] = Operation(
    "POST",
    "/cgi-bin/tag/deltagusers",
    call="tag.deltagusers",
    title="删除标签成员",
    docs=(90215, 90351, 96283),
    request="wecom_client.models.tag:TagDeltagusersRequest",
    response="wecom_client.models.tag:TagDeltagusersResponse",
    idempotent=True,
)
TAG_LIST: Operation[TagListResponse] = Operation(
    "GET",
    "/cgi-bin/tag/list",
    call="tag.list",
    title="获取标签列表",
    docs=(90216, 90352, 96284),
    request="wecom_client.models.tag:TagListRequest",
    response="wecom_client.models.tag:TagListResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/tag/create": TAG_CREATE,
    "/cgi-bin/tag/update": TAG_UPDATE,
    "/cgi-bin/tag/delete": TAG_DELETE,
    "/cgi-bin/tag/get": TAG_GET,
    "/cgi-bin/tag/addtagusers": TAG_ADDTAGUSERS,
    "/cgi-bin/tag/deltagusers": TAG_DELTAGUSERS,
    "/cgi-bin/tag/list": TAG_LIST,
}
