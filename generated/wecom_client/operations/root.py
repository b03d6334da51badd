# Generated from spec/api/root.yaml by codegen. Do not edit.
"""Endpoints of 接口凭证与基础接口."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.root import GetApiDomainIpResponse
    from wecom_client.models.root import GetJsapiTicketResponse
    from wecom_client.models.root import GetLaunchCodeResponse
    from wecom_client.models.root import GetcallbackipResponse
    from wecom_client.models.root import GettokenResponse


GETTOKEN: Operation[GettokenResponse] = Operation(
    "GET",
    "/cgi-bin/gettoken",
    call="gettoken",
    title="获取access_token",
    docs=(91039, 97164, 90487),
    token="none",
    query=("corpid", "corpsecret"),
    request="wecom_client.models.root:GettokenRequest",
    response="wecom_client.models.root:GettokenResponse",
    idempotent=True,
    reads=True,
)
GET_API_DOMAIN_IP: Operation[GetApiDomainIpResponse] = Operation(
    "GET",
    "/cgi-bin/get_api_domain_ip",
    call="get_api_domain_ip",
    title="获取企业微信接口IP段",
    docs=(92520, 97073),
    request="wecom_client.models.root:GetApiDomainIpRequest",
    response="wecom_client.models.root:GetApiDomainIpResponse",
    idempotent=True,
    reads=True,
)
GETCALLBACKIP: Operation[GetcallbackipResponse] = Operation(
    "GET",
    "/cgi-bin/getcallbackip",
    call="getcallbackip",
    title="获取企业微信回调IP段",
    docs=(92521, 90930, 90238, 91116, 96238, 98988, 96466),
    request="wecom_client.models.root:GetcallbackipRequest",
    response="wecom_client.models.root:GetcallbackipResponse",
    idempotent=True,
    reads=True,
)
GET_JSAPI_TICKET: Operation[GetJsapiTicketResponse] = Operation(
    "GET",
    "/cgi-bin/get_jsapi_ticket",
    call="get_jsapi_ticket",
    title="JS-SDK 签名算法：获取企业 jsapi_ticket",
    docs=(90506, 90539),
    request="wecom_client.models.root:GetJsapiTicketRequest",
    response="wecom_client.models.root:GetJsapiTicketResponse",
    idempotent=True,
    reads=True,
)
GET_LAUNCH_CODE: Operation[GetLaunchCodeResponse] = Operation(
    "POST",
    "/cgi-bin/get_launch_code",
    call="get_launch_code",
    title="打开个人聊天窗口schema",
    docs=(94345, 94346, 96934),
    request="wecom_client.models.root:GetLaunchCodeRequest",
    response="wecom_client.models.root:GetLaunchCodeResponse",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/gettoken": GETTOKEN,
    "/cgi-bin/get_api_domain_ip": GET_API_DOMAIN_IP,
    "/cgi-bin/getcallbackip": GETCALLBACKIP,
    "/cgi-bin/get_jsapi_ticket": GET_JSAPI_TICKET,
    "/cgi-bin/get_launch_code": GET_LAUNCH_CODE,
}
