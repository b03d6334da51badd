# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.externalcontact.contact_way import ConclusionImage
    from wecom_client.models.externalcontact.contact_way import ConclusionLink
    from wecom_client.models.externalcontact.contact_way import ConclusionMiniprogram
    from wecom_client.models.externalcontact.message import MessageImage
    from wecom_client.models.externalcontact.message import MessageLink
    from wecom_client.models.externalcontact.message import MessageMiniprogram
    from wecom_client.models.externalcontact.message import MessageText
    from wecom_client.models.externalcontact.message import SchoolNewsArticle
    from wecom_client.models.externalcontact.message import TagFilterGroup
    from wecom_client.models.externalcontact.moment import MomentAudience
    from wecom_client.models.externalcontact.moment import MomentNewLink
    from wecom_client.models.externalcontact.moment import MomentSenders
    from wecom_client.models.externalcontact.moment import MomentUpload
    from wecom_client.models.externalcontact.product import ProductImage
    from wecom_client.params.types import MediaContentDict
    from wecom_client.types.message import MediaContent


class AcquisitionRangeDict(TypedDict):
    user_list: NotRequired[list[str] | None]
    department_list: NotRequired[list[int] | None]


class NewAcquisitionRangeDict(TypedDict):
    user_list: NotRequired[list[str] | None]
    department_list: NotRequired[list[int] | None]


class AcquisitionPriorityDict(TypedDict):
    priority_type: NotRequired[int | None]
    priority_userid_list: NotRequired[list[str] | None]


class ConclusionsDict(TypedDict):
    """Sent when a temporary chat ends; the text, and of image, link and mini program the first that is given."""

    text: NotRequired[MessageText | MessageTextDict | None]
    image: NotRequired[ConclusionImage | ConclusionImageDict | None]
    link: NotRequired[ConclusionLink | ConclusionLinkDict | None]
    miniprogram: NotRequired[ConclusionMiniprogram | ConclusionMiniprogramDict | None]


class ConclusionImageDict(TypedDict):
    media_id: NotRequired[str | None]


class ConclusionLinkDict(TypedDict):
    title: NotRequired[str | None]
    picurl: NotRequired[str | None]
    desc: NotRequired[str | None]
    url: NotRequired[str | None]


class ConclusionMiniprogramDict(TypedDict):
    title: NotRequired[str | None]
    pic_media_id: NotRequired[str | None]
    appid: NotRequired[str | None]
    page: NotRequired[str | None]


class OwnerFilterDict(TypedDict):
    userid_list: NotRequired[list[str] | None]


class StatisticOwnersDict(TypedDict):
    userid_list: list[str]


class MessageTextDict(TypedDict):
    content: NotRequired[str | None]


class WelcomeTextDict(TypedDict):
    content: NotRequired[str | None]


class MessageImageDict(TypedDict):
    """A picture, given by one of two ways."""

    media_id: NotRequired[str | None]
    pic_url: NotRequired[str | None]


class MessageLinkDict(TypedDict):
    title: str
    url: str
    picurl: NotRequired[str | None]
    desc: NotRequired[str | None]


class MessageMiniprogramDict(TypedDict):
    title: str
    pic_media_id: str
    appid: str
    page: str


class TagFilterDict(TypedDict):
    """Customers who have a tag of each group."""

    group_list: NotRequired[Sequence[TagFilterGroup | TagFilterGroupDict] | None]


class TagFilterGroupDict(TypedDict):
    tag_list: NotRequired[list[str] | None]


class ImageAttachmentDict(TypedDict):
    msgtype: Literal["image"]
    image: MessageImage | MessageImageDict


class LinkAttachmentDict(TypedDict):
    msgtype: Literal["link"]
    link: MessageLink | MessageLinkDict


class MiniprogramAttachmentDict(TypedDict):
    msgtype: Literal["miniprogram"]
    miniprogram: MessageMiniprogram | MessageMiniprogramDict


class VideoAttachmentDict(TypedDict):
    msgtype: Literal["video"]
    video: MediaContent | MediaContentDict


class FileAttachmentDict(TypedDict):
    msgtype: Literal["file"]
    file: MediaContent | MediaContentDict


class SchoolNewsDict(TypedDict):
    articles: Sequence[SchoolNewsArticle | SchoolNewsArticleDict]


class SchoolNewsArticleDict(TypedDict):
    title: str
    url: str
    description: NotRequired[str | None]
    picurl: NotRequired[str | None]


class SchoolMiniprogramDict(TypedDict):
    appid: str
    thumb_media_id: str
    pagepath: str
    title: NotRequired[str | None]


class MomentRangeDict(TypedDict):
    """Who publishes a moment and who sees it; with both lists, those members who have one of the customers."""

    sender_list: NotRequired[MomentSenders | MomentSendersDict | None]
    external_contact_list: NotRequired[MomentAudience | MomentAudienceDict | None]


class MomentSendersDict(TypedDict):
    user_list: NotRequired[list[str] | None]
    department_list: NotRequired[list[int] | None]


class MomentAudienceDict(TypedDict):
    tag_list: NotRequired[list[str] | None]


class MomentTextDict(TypedDict):
    content: NotRequired[str | None]


class MomentImageAttachmentDict(TypedDict):
    msgtype: Literal["image"]
    image: MomentUpload | MomentUploadDict


class MomentVideoAttachmentDict(TypedDict):
    msgtype: Literal["video"]
    video: MomentUpload | MomentUploadDict


class MomentLinkAttachmentDict(TypedDict):
    msgtype: Literal["link"]
    link: MomentNewLink | MomentNewLinkDict


class MomentUploadDict(TypedDict):
    media_id: str


class MomentNewLinkDict(TypedDict):
    url: str
    media_id: str
    title: NotRequired[str | None]


class ProductAttachmentDict(TypedDict):
    type: Literal["image"]
    image: NotRequired[ProductImage | ProductImageDict | None]


class ProductImageDict(TypedDict):
    media_id: NotRequired[str | None]


class InterceptRangeDict(TypedDict):
    user_list: NotRequired[list[str] | None]
    department_list: NotRequired[list[int] | None]


class NewInterceptRangeDict(TypedDict):
    user_list: NotRequired[list[str] | None]
    department_list: NotRequired[list[int] | None]


class InterceptSemanticsDict(TypedDict):
    semantics_list: NotRequired[list[int] | None]


class StrategyRangeDict(TypedDict):
    """A member or a department that a rule group manages."""

    type: int
    userid: NotRequired[str | None]
    partyid: NotRequired[int | None]


class CustomerPrivilegeDict(TypedDict):
    """What the members of a rule group for customer contact may do."""

    view_customer_list: NotRequired[bool | None]
    view_customer_data: NotRequired[bool | None]
    view_room_list: NotRequired[bool | None]
    contact_me: NotRequired[bool | None]
    join_room: NotRequired[bool | None]
    share_customer: NotRequired[bool | None]
    oper_resign_customer: NotRequired[bool | None]
    oper_resign_group: NotRequired[bool | None]
    send_customer_msg: NotRequired[bool | None]
    edit_welcome_msg: NotRequired[bool | None]
    view_behavior_data: NotRequired[bool | None]
    view_room_data: NotRequired[bool | None]
    send_group_msg: NotRequired[bool | None]
    room_deduplication: NotRequired[bool | None]
    rapid_reply: NotRequired[bool | None]
    onjob_customer_transfer: NotRequired[bool | None]
    edit_anti_spam_rule: NotRequired[bool | None]
    export_customer_list: NotRequired[bool | None]
    export_customer_data: NotRequired[bool | None]
    export_customer_group_list: NotRequired[bool | None]
    manage_customer_tag: NotRequired[bool | None]


class MomentPrivilegeDict(TypedDict):
    """What the members of a rule group for customer moments may do."""

    view_moment_list: NotRequired[bool | None]
    send_moment: NotRequired[bool | None]
    manage_moment_cover_and_sign: NotRequired[bool | None]


class NewCorpTagDict(TypedDict):
    name: str
    order: NotRequired[int | None]


MomentAttachmentDict: TypeAlias = (
    MomentImageAttachmentDict
    | MomentVideoAttachmentDict
    | MomentLinkAttachmentDict
)

AttachmentDict: TypeAlias = (
    ImageAttachmentDict
    | LinkAttachmentDict
    | MiniprogramAttachmentDict
    | VideoAttachmentDict
    | FileAttachmentDict
)


alias_submodules(__name__, (
    "acquisition",
    "contact_way",
    "groupchat",
    "message",
    "moment",
    "product",
    "strategy",
    "tag",
))
