# Generated from spec/api/menu.yaml by codegen. Do not edit.
"""Endpoints of 自定义菜单."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.menu import MenuGetResponse
    from wecom_runtime.data.models import Response


MENU_CREATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/menu/create",
    call="menu.create",
    title="创建菜单",
    docs=(90231,),
    query=("agentid",),
    request="wecom_client.models.menu:MenuCreateRequest",
    agent="agentid",
    idempotent=True,
    granted={"third_party": "none"},
)
MENU_GET: Operation[MenuGetResponse] = Operation(
    "GET",
    "/cgi-bin/menu/get",
    call="menu.get",
    title="获取菜单",
    docs=(90232,),
    query=("agentid",),
    request="wecom_client.models.menu:MenuGetRequest",
    response="wecom_client.models.menu:MenuGetResponse",
    agent="agentid",
    idempotent=True,
    reads=True,
    granted={"third_party": "none"},
)
MENU_DELETE: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/menu/delete",
    call="menu.delete",
    title="删除菜单",
    docs=(90233,),
    query=("agentid",),
    request="wecom_client.models.menu:MenuDeleteRequest",
    agent="agentid",
    granted={"third_party": "none"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/menu/create": MENU_CREATE,
    "/cgi-bin/menu/get": MENU_GET,
    "/cgi-bin/menu/delete": MENU_DELETE,
}
