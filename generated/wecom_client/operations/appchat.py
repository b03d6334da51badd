# Generated from spec/api/appchat.yaml by codegen. Do not edit.
"""Endpoints of 应用发送消息到群聊会话."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.split_rule import SplitRule

if TYPE_CHECKING:
    from wecom_client.models.appchat import AppchatCreateResponse
    from wecom_client.models.appchat import AppchatGetResponse
    from wecom_runtime.data.models import Response


APPCHAT_CREATE: Operation[AppchatCreateResponse] = Operation(
    "POST",
    "/cgi-bin/appchat/create",
    call="appchat.create",
    title="创建群聊会话",
    docs=(90245,),
    request="wecom_client.models.appchat:AppchatCreateRequest",
    response="wecom_client.models.appchat:AppchatCreateResponse",
    only_adds=True,
    granted={"developed": "none", "third_party": "none"},
)
APPCHAT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/appchat/update",
    call="appchat.update",
    title="修改群聊会话",
    docs=(98913,),
    request="wecom_client.models.appchat:AppchatUpdateRequest",
    idempotent=True,
    granted={"developed": "none", "third_party": "none"},
)
APPCHAT_GET: Operation[AppchatGetResponse] = Operation(
    "GET",
    "/cgi-bin/appchat/get",
    call="appchat.get",
    title="获取群聊会话",
    docs=(98914,),
    query=("chatid",),
    request="wecom_client.models.appchat:AppchatGetRequest",
    response="wecom_client.models.appchat:AppchatGetResponse",
    idempotent=True,
    reads=True,
    granted={"developed": "none", "third_party": "none"},
)
APPCHAT_SEND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/appchat/send",
    call="appchat.send",
    title="应用推送消息",
    docs=(90248,),
    request="wecom_client.models.appchat:AppchatSendRequest",
    only_adds=True,
    granted={"developed": "none", "third_party": "none"},
    pieces=SplitRule(
        of={"text.content": 2048, "markdown.content": 2048}, windows=((200, 60), (10000, 86400)),
    ),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/appchat/create": APPCHAT_CREATE,
    "/cgi-bin/appchat/update": APPCHAT_UPDATE,
    "/cgi-bin/appchat/get": APPCHAT_GET,
    "/cgi-bin/appchat/send": APPCHAT_SEND,
}
