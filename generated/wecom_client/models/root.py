# Generated from spec/api/root.yaml by codegen. Do not edit.
"""接口凭证与基础接口。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


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
    """Answer of `client.gettoken`."""

    access_token: str = field(secret=True)
    """The token; at most 512 bytes."""
    expires_in: int
    """Lifetime of the token in seconds."""


@model
class GetApiDomainIpRequest(Model):
    """Parameters of `client.get_api_domain_ip`."""


@model
class GetApiDomainIpResponse(Response):
    """Answer of `client.get_api_domain_ip`."""

    ip_list: list[str]
    """IP addresses that qyapi.weixin.qq.com resolves to."""


@model
class GetcallbackipRequest(Model):
    """Parameters of `client.getcallbackip`."""


@model
class GetcallbackipResponse(Response):
    """Answer of `client.getcallbackip`."""

    ip_list: list[str]
    """IP addresses and ranges."""


@model
class GetJsapiTicketRequest(Model):
    """Parameters of `client.get_jsapi_ticket`."""


@model
class GetJsapiTicketResponse(Response):
    """Answer of `client.get_jsapi_ticket`."""

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
    """Answer of `client.get_launch_code`."""

    launch_code: str
    """For wxwork://launch?launch_code=…; valid 5 minutes and once."""
