# Generated from spec/api/externalcontact/identity.yaml by codegen. Do not edit.
"""家校身份与账号转换。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class FollowScope(Model):
    userid: list[str] | None = None
    """UserIDs of members."""
    partyid: list[int] | None = None
    """Ids of departments."""


@model
class NewExternalUserid(Model):
    external_userid: str
    """The id that was sent."""
    new_external_userid: str
    """The new id."""


@model
class MobileFound(Model):
    mobile: str
    """Mobile number."""
    external_userid: str | None = None
    """Comes once the parent follows the school notice."""
    foreign_key: str | None = None
    """Id that the school has given the parent; only in older answers."""


@model
class MobileNotFound(Model):
    errcode: int
    """Error code."""
    errmsg: str | None = None
    """What the error code means."""
    mobile: str
    """Mobile number."""


@model
class ExternalcontactCheckFollowUserRequest(Model):
    """Parameters of `client.externalcontact.check_follow_user`."""

    userid: list[str] | None = None
    partyid: list[int] | None = None


@model
class ExternalcontactCheckFollowUserResponse(Response):
    """Answer of `client.externalcontact.check_follow_user`."""

    authorized: FollowScope
    """Those who may."""
    unauthorized: FollowScope
    """Those who may not."""


@model
class ExternalcontactFromServiceExternalUseridRequest(Model):
    """Parameters of `client.externalcontact.from_service_external_userid`."""

    external_userid: str
    source_agentid: int


@model
class ExternalcontactFromServiceExternalUseridResponse(Response):
    """Answer of `client.externalcontact.from_service_external_userid`."""

    external_userid: str
    """Id as the company has it."""


@model
class ExternalcontactToServiceExternalUseridRequest(Model):
    """Parameters of `client.externalcontact.to_service_external_userid`."""

    external_userid: str


@model
class ExternalcontactToServiceExternalUseridResponse(Response):
    """Answer of `client.externalcontact.to_service_external_userid`."""

    external_userid: str
    """Id as the third-party app has it."""


@model
class ExternalcontactGetNewExternalUseridRequest(Model):
    """Parameters of `client.externalcontact.get_new_external_userid`."""

    external_userid_list: list[str] = field(max_items=1000)


@model
class ExternalcontactGetNewExternalUseridResponse(Response):
    """Answer of `client.externalcontact.get_new_external_userid`."""

    items: list[NewExternalUserid]
    """The converted ids."""


@model
class ExternalcontactUnionidToExternalUseridRequest(Model):
    """Parameters of `client.externalcontact.unionid_to_external_userid`."""

    unionid: str


@model
class ExternalcontactUnionidToExternalUseridResponse(Response):
    """Answer of `client.externalcontact.unionid_to_external_userid`."""

    external_userid: str
    """external_userid of the customer."""


@model
class ExternalcontactConvertToOpenidRequest(Model):
    """Parameters of `client.externalcontact.convert_to_openid`."""

    external_userid: str


@model
class ExternalcontactConvertToOpenidResponse(Response):
    """Answer of `client.externalcontact.convert_to_openid`."""

    openid: str
    """openid of the external contact."""


@model
class ExternalcontactBatchToExternalUseridRequest(Model):
    """Parameters of `client.externalcontact.batch_to_external_userid`."""

    mobiles: list[str] = field(max_items=100)


@model
class ExternalcontactBatchToExternalUseridResponse(Response):
    """Answer of `client.externalcontact.batch_to_external_userid`."""

    success_list: list[MobileFound]
    """Mobile numbers that were found."""
    fail_list: list[MobileNotFound]
    """Mobile numbers that were not found."""


@model
class ExternalcontactGetSubscribeQrCodeRequest(Model):
    """Parameters of `client.externalcontact.get_subscribe_qr_code`."""


@model
class ExternalcontactGetSubscribeQrCodeResponse(Response):
    """Answer of `client.externalcontact.get_subscribe_qr_code`."""

    qrcode_big: str
    """Link of the code, 1200 pixels."""
    qrcode_middle: str
    """Link of the code, 430 pixels."""
    qrcode_thumb: str
    """Link of the code, 258 pixels."""


@model
class ExternalcontactSetSubscribeModeRequest(Model):
    """Parameters of `client.externalcontact.set_subscribe_mode`."""

    class SubscribeMode:
        PARENTS_MAY_SCAN_AND_FILL_IN_THE_FORM: Final = 1
        PARENTS_MAY_NOT: Final = 2

    subscribe_mode: int = field(enum=(1, 2))


@model
class ExternalcontactGetSubscribeModeRequest(Model):
    """Parameters of `client.externalcontact.get_subscribe_mode`."""


@model
class ExternalcontactGetSubscribeModeResponse(Response):
    """Answer of `client.externalcontact.get_subscribe_mode`."""

    class SubscribeMode:
        PARENTS_MAY_SCAN_AND_FILL_IN_THE_FORM: Final = 1
        PARENTS_MAY_NOT: Final = 2

    subscribe_mode: int = field(enum=(1, 2))
    """The mode. One of 1 (parents may scan and fill in the form), 2 (parents may not)."""
