# Generated from spec/api/root.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""接口凭证与基础接口."""

from __future__ import annotations

from wecom_runtime.data.models import Model, Response, field, model


@model
class SingleChat(Model):
    userid: str
    """UserID of a member of the company."""


@model
class GettokenRequest(Model):
    """Parameters of `client.gettoken`."""

    corpid: str
    corpsecret: str = field(secret=True)


@model
class GettokenResponse(Response):
    """Answer of `client.gettoken`: 获取access_token."""

    access_token: str = field(secret=True)
    """The token; at most 512 bytes."""
    expires_in: int
    """Lifetime of the token in seconds."""


@model
class GetApiDomainIpRequest(Model):
    """Parameters of `client.get_api_domain_ip`."""


@model
class GetApiDomainIpResponse(Response):
    """Answer of `client.get_api_domain_ip`: 获取企业微信接口IP段."""

    ip_list: list[str]
    """IP addresses that qyapi.weixin.qq.com resolves to."""


@model
class GetcallbackipRequest(Model):
    """Parameters of `client.getcallbackip`."""


@model
class GetcallbackipResponse(Response):
    """Answer of `client.getcallbackip`: 获取企业微信回调IP段."""

    ip_list: list[str]
    """IP addresses and ranges."""


@model
class GetJsapiTicketRequest(Model):
    """Parameters of `client.get_jsapi_ticket`."""


@model
class GetJsapiTicketResponse(Response):
    """Answer of `client.get_jsapi_ticket`: JS-SDK 签名算法：获取企业 jsapi_ticket."""

    ticket: str = field(secret=True)
    """The jsapi_ticket; at most 512 bytes."""
    expires_in: int
    """Lifetime of the ticket in seconds."""


@model
class GetLaunchCodeRequest(Model):
    """Parameters of `client.get_launch_code`."""

    operator_userid: str
    single_chat: SingleChat


@model
class GetLaunchCodeResponse(Response):
    """Answer of `client.get_launch_code`: 打开个人聊天窗口schema."""

    launch_code: str
    """For wxwork://launch?launch_code=…; valid 5 minutes and once."""
