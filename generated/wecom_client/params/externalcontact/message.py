# Generated from spec/api/externalcontact/message.yaml by codegen. Do not edit.
"""消息推送与入群欢迎语: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.externalcontact.message import (
        MessageImage, MessageLink, MessageMiniprogram, SchoolNewsArticle, TagFilterGroup,
    )
    from wecom_client.params.types.message import MediaContentDict
    from wecom_client.types.message import MediaContent


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


AttachmentDict: TypeAlias = (
    ImageAttachmentDict
    | LinkAttachmentDict
    | MiniprogramAttachmentDict
    | VideoAttachmentDict
    | FileAttachmentDict
)
