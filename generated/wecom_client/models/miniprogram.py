# Generated from spec/api/miniprogram.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""小程序登录."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class MiniprogramJscode2sessionRequest(Model):
    """Parameters of `client.miniprogram.jscode2session`."""

    js_code: str
    grant_type: str


@model
class MiniprogramJscode2sessionResponse(Response):
    """Answer of `client.miniprogram.jscode2session`: code2Session."""

    corpid: str | None = None
    userid: str | None = None
    session_key: str | None = None


@model
class MiniprogramTransferSessionRequest(Model):
    """Parameters of `client.miniprogram.transfer_session`."""

    userid: str = field(max_bytes=64)
    session_key: str = field(max_bytes=64)


@model
class MiniprogramTransferSessionResponse(Response):
    """Answer of `client.miniprogram.transfer_session`: 获取下级/下游企业小程序session."""

    userid: str
    session_key: str
    """TODO 属于下级/下游企业的会话密钥."""
