# Generated from spec/api/externalcontact/contact_way.yaml by codegen. Do not edit.
"""客户联系「联系我」管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired
    from wecom_client.models.externalcontact.contact_way import (
        ConclusionImage, ConclusionLink, ConclusionMiniprogram,
    )
    from wecom_client.models.externalcontact.message import MessageText
    from wecom_client.params.externalcontact.message import MessageTextDict


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
