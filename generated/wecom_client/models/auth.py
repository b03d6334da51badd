# Generated from spec/api/auth.yaml by codegen. Do not edit.
"""身份验证。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class AuthGetuserinfoRequest(Model):
    """Parameters of `client.auth.getuserinfo`."""

    code: str = field(secret=True, max_bytes=512)


@model
class AuthGetuserinfoResponse(Response):
    """Answer of `client.auth.getuserinfo`."""

    userid: str | None = None
    """UserID, for a member; CorpId/userid for one of a linked company."""
    user_ticket: str | None = field(default=None, secret=True)
    """Ticket for auth.getuserdetail, valid 1800 seconds; for scope snsapi_privateinfo and a member in the
    app's scope.
    """
    openid: str | None = None
    """Id of a person who is not a member, unique in the company."""
    external_userid: str | None = None
    """Id of the external contact, for a customer of a member in the app's scope; also for parents of a
    school.
    """
    parent_userid: str | None = None
    """Id of the parent in the school's address book; CorpId/parent_userid with linked schools."""


@model
class AuthGetuserdetailRequest(Model):
    """Parameters of `client.auth.getuserdetail`."""

    user_ticket: str = field(secret=True)


@model
class AuthGetuserdetailResponse(Response):
    """Answer of `client.auth.getuserdetail`."""

    class Gender:
        UNKNOWN: Final = 0
        MALE: Final = 1
        FEMALE: Final = 2

    userid: str
    """UserID of the member."""
    gender: int | None = field(default=None, enum=(0, 1, 2), as_text=True)
    """Gender; 0 also without authorization. One of 0 (unknown), 1 (male), 2 (female)."""
    avatar: str | None = None
    """Link of the portrait; a default one without authorization. Self-built apps get it only with the
    member's consent (OAuth2). Provider-developed apps get it where the administrator and the member have
    agreed (OAuth2).
    """
    qr_code: str | None = None
    """Link of the QR code that adds the member as an external contact. Self-built apps get it only with the
    member's consent (OAuth2). Provider-developed apps get it where the administrator and the member have
    agreed (OAuth2).
    """
    mobile: str | None = None
    """Mobile number. Self-built apps get it only with the member's consent (OAuth2). Provider-developed apps
    get it where the administrator and the member have agreed (OAuth2). Third-party apps do not get it.
    """
    email: str | None = None
    """Mail address. Self-built apps get it only with the member's consent (OAuth2). Provider-developed apps
    get it where the administrator and the member have agreed (OAuth2). Third-party apps do not get it.
    """
    biz_mail: str | None = None
    """Company mail address. Self-built apps get it only with the member's consent (OAuth2).
    Provider-developed apps get it where the administrator and the member have agreed (OAuth2). Third-party
    apps do not get it.
    """
    address: str | None = None
    """Address of the member. Self-built apps get it only with the member's consent (OAuth2).
    Provider-developed apps get it where the administrator and the member have agreed (OAuth2). Third-party
    apps do not get it.
    """


@model
class AuthGetTfaInfoRequest(Model):
    """Parameters of `client.auth.get_tfa_info`."""

    code: str = field(secret=True)


@model
class AuthGetTfaInfoResponse(Response):
    """Answer of `client.auth.get_tfa_info`."""

    userid: str
    """UserID of the member."""
    tfa_code: str = field(secret=True)
    """Code for user.tfa_succ; valid 5 minutes and once."""
