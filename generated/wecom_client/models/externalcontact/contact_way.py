# Generated from spec/api/externalcontact/contact_way.yaml by codegen. Do not edit.
"""客户联系「联系我」管理。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import models as _models
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Conclusions(Model):
    """Sent when a temporary chat ends; the text, and of image, link and mini program the first that is given."""

    text: _models.externalcontact.MessageText | None = None
    """Text that is sent."""
    image: ConclusionImage | None = None
    """Picture."""
    link: ConclusionLink | None = None
    """Link that is sent."""
    miniprogram: ConclusionMiniprogram | None = None
    """Mini program that is sent."""


@model
class GivenConclusions(Model):
    text: _models.externalcontact.MessageText | None = None
    """Text that is sent."""
    image: GivenConclusionImage | None = None
    """Picture that is sent."""
    link: ConclusionLink | None = None
    """Link that is sent."""
    miniprogram: ConclusionMiniprogram | None = None
    """Mini program that is sent."""


@model
class ConclusionImage(Model):
    media_id: str | None = None
    """media_id of the picture."""


@model
class GivenConclusionImage(Model):
    pic_url: str | None = None
    """Link of the picture."""


@model
class ConclusionLink(Model):
    title: str | None = field(default=None, max_bytes=128)
    """Title of the link. In requests: at most 128 bytes."""
    picurl: str | None = None
    """Link of the cover picture."""
    desc: str | None = field(default=None, max_bytes=512)
    """Description. In requests: at most 512 bytes."""
    url: str | None = None
    """Link that is opened."""


@model
class ConclusionMiniprogram(Model):
    title: str | None = field(default=None, max_bytes=64)
    """Title of the mini program card. In requests: at most 64 bytes."""
    pic_media_id: str | None = None
    """media_id of the cover picture. In requests: best 520 by 416 pixels."""
    appid: str | None = None
    """Id of a mini program bound to the company."""
    page: str | None = None
    """Page of the mini program."""


@model
class ContactWay(Model):
    class Type:
        ONE_MEMBER: Final = 1
        SEVERAL_MEMBERS: Final = 2

    class Scene:
        MINI_PROGRAM: Final = 1
        QR_CODE: Final = 2

    config_id: str
    """Id of the contact way."""
    type: int | None = field(default=None, enum=(1, 2))
    """Who is added. One of 1 (one member), 2 (several members)."""
    scene: int | None = field(default=None, enum=(1, 2))
    """Where it is used. One of 1 (mini program), 2 (QR code)."""
    style: int | None = None
    """Look of the button, for scene 1."""
    remark: str | None = None
    """Note that helps to remember what it is for."""
    skip_verify: bool | None = None
    """Whether customers are added without confirmation."""
    state: str | None = None
    """Your own parameter that tells channels apart."""
    qr_code: str | None = None
    """Link of the QR code, for scene 2."""
    user: list[str] | None = None
    """UserIDs of the members."""
    party: list[int] | None = None
    """Ids of the departments."""
    is_temp: bool | None = None
    """Whether it opens a temporary chat."""
    expires_in: int | None = None
    """Seconds that the code of a temporary chat is valid."""
    chat_expires_in: int | None = None
    """Seconds that a temporary chat lasts."""
    unionid: str | None = None
    """The only WeChat user who may open the temporary chat."""
    mark_source: bool | None = None
    """Whether customers are marked as brought by the app; only for acquisition apps."""
    conclusions: GivenConclusions | None = None
    """Sent to the customer when a temporary chat ends."""


@model
class ContactWayId(Model):
    config_id: str
    """Id of the contact way."""


@model
class ExternalcontactAddContactWayRequest(Model):
    """Parameters of `client.externalcontact.add_contact_way`."""

    class Type:
        ONE_MEMBER: Final = 1
        SEVERAL_MEMBERS: Final = 2

    class Scene:
        MINI_PROGRAM: Final = 1
        QR_CODE: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("requires", ("user",), when={"type": "1"}),)

    type: int = field(enum=(1, 2))
    scene: int = field(enum=(1, 2))
    style: int | None = field(default=None, enum=(1, 2, 3))
    remark: str | None = field(default=None, max_chars=30)
    skip_verify: bool | None = None
    state: str | None = field(default=None, max_chars=30)
    user: list[str] | None = None
    party: list[int] | None = None
    is_temp: bool | None = None
    expires_in: int | None = field(default=None, max=1209600)
    chat_expires_in: int | None = field(default=None, max=1209600)
    unionid: str | None = None
    is_exclusive: bool | None = None
    mark_source: bool | None = None
    conclusions: Conclusions | None = None


@model
class ExternalcontactAddContactWayResponse(Response):
    """Answer of `client.externalcontact.add_contact_way`."""

    config_id: str
    """Keep it; without it the contact way can be neither changed nor deleted."""
    qr_code: str | None = None
    """Link of the QR code, for scene 2."""


@model
class ExternalcontactGetContactWayRequest(Model):
    """Parameters of `client.externalcontact.get_contact_way`."""

    config_id: str


@model
class ExternalcontactGetContactWayResponse(Response):
    """Answer of `client.externalcontact.get_contact_way`."""

    contact_way: ContactWay
    """The contact way."""


@model
class ExternalcontactListContactWayRequest(Model):
    """Parameters of `client.externalcontact.list_contact_way`."""

    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ExternalcontactListContactWayResponse(Response):
    """Answer of `client.externalcontact.list_contact_way`."""

    contact_way: list[ContactWayId]
    """The contact ways."""
    next_cursor: str | None = None
    """Empty when nothing is left."""


@model
class ExternalcontactUpdateContactWayRequest(Model):
    """Parameters of `client.externalcontact.update_contact_way`."""

    config_id: str
    remark: str | None = field(default=None, max_chars=30)
    skip_verify: bool | None = None
    style: int | None = field(default=None, enum=(1, 2, 3))
    state: str | None = None
    user: list[str] | None = None
    party: list[int] | None = None
    expires_in: int | None = None
    chat_expires_in: int | None = None
    unionid: str | None = None
    mark_source: bool | None = None
    conclusions: Conclusions | None = None


@model
class ExternalcontactDelContactWayRequest(Model):
    """Parameters of `client.externalcontact.del_contact_way`."""

    config_id: str


@model
class ExternalcontactCloseTempChatRequest(Model):
    """Parameters of `client.externalcontact.close_temp_chat`."""

    userid: str
    external_userid: str
