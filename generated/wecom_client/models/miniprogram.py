# Generated from spec/api/miniprogram.yaml by codegen. Do not edit.
"""小程序登录。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class MiniprogramJscode2sessionRequest(Model):
    """Parameters of `client.miniprogram.jscode2session`."""

    js_code: str = field(secret=True)
    grant_type: str = field(enum=("authorization_code",))


@model
class MiniprogramJscode2sessionResponse(Response):
    """Answer of `client.miniprogram.jscode2session`."""

    corpid: str
    """CorpID of the member's company."""
    userid: str
    """UserID; the encrypted one for third-party mini programs."""
    session_key: str = field(secret=True)
    """Key that signs and encrypts user data; must never reach the mini program."""


@model
class MiniprogramTransferSessionRequest(Model):
    """Parameters of `client.miniprogram.transfer_session`."""

    userid: str = field(max_bytes=64)
    session_key: str = field(secret=True, max_bytes=64)


@model
class MiniprogramTransferSessionResponse(Response):
    """Answer of `client.miniprogram.transfer_session`."""

    userid: str
    """UserID in the lower company."""
    session_key: str = field(secret=True)
    """Session key in the lower company."""
