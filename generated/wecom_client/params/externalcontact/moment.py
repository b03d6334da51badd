# Generated from spec/api/externalcontact/moment.yaml by codegen. Do not edit.
"""客户朋友圈: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.externalcontact.moment import (
        MomentAudience, MomentNewLink, MomentSenders, MomentUpload,
    )


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


MomentAttachmentDict: TypeAlias = (
    MomentImageAttachmentDict
    | MomentVideoAttachmentDict
    | MomentLinkAttachmentDict
)
