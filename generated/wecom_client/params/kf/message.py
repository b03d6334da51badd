# Generated from spec/api/kf/message.yaml by codegen. Do not edit.
"""会话分配与消息收发: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.kf.message import (
        KfMenuClick, KfMenuItem, KfMenuMiniprogram, KfMenuText, KfMenuView,
    )


class KfTextDict(TypedDict):
    content: str


class KfNewLinkDict(TypedDict):
    title: str
    url: str
    thumb_media_id: str
    desc: NotRequired[str | None]


class KfMiniprogramDict(TypedDict):
    appid: str
    thumb_media_id: str
    pagepath: str
    title: NotRequired[str | None]


class KfMenuDict(TypedDict):
    head_content: NotRequired[str | None]
    list: NotRequired[Sequence[KfMenuItem | KfMenuItemDict] | None]
    tail_content: NotRequired[str | None]


class KfEventMenuDict(TypedDict):
    head_content: NotRequired[str | None]
    list: NotRequired[Sequence[KfMenuItem | KfMenuItemDict] | None]
    tail_content: NotRequired[str | None]


class KfClickItemDict(TypedDict):
    type: Literal["click"]
    click: KfMenuClick | KfMenuClickDict


class KfViewItemDict(TypedDict):
    type: Literal["view"]
    view: KfMenuView | KfMenuViewDict


class KfMiniprogramItemDict(TypedDict):
    type: Literal["miniprogram"]
    miniprogram: KfMenuMiniprogram | KfMenuMiniprogramDict


class KfTextItemDict(TypedDict):
    type: Literal["text"]
    text: KfMenuText | KfMenuTextDict


class KfMenuClickDict(TypedDict):
    content: str
    id: NotRequired[str | None]


class KfMenuViewDict(TypedDict):
    url: str
    content: str


class KfMenuMiniprogramDict(TypedDict):
    appid: str
    pagepath: str
    content: str


class KfMenuTextDict(TypedDict):
    content: str
    no_newline: NotRequired[bool | Literal[0, 1] | None]


class KfLocationDict(TypedDict):
    latitude: float
    longitude: float
    name: NotRequired[str | None]
    address: NotRequired[str | None]


class KfAcquisitionLinkDict(TypedDict):
    link_url: str


class KfBusinessCardDict(TypedDict):
    userid: str


KfMenuItemDict: TypeAlias = (
    KfClickItemDict
    | KfViewItemDict
    | KfMiniprogramItemDict
    | KfTextItemDict
)
