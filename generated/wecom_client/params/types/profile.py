# Generated from spec/types/profile.yaml by codegen. Do not edit.
"""成员资料: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.types.profile import (
        AttrMiniprogram, AttrText, AttrWeb, ExtAttrItem, ExternalAttr, ExternalAttrText,
        WechatChannelsProfile,
    )


class ExternalProfileDict(TypedDict):
    """What a member shows to people outside the company."""

    external_corp_name: NotRequired[str | None]
    wechat_channels: NotRequired[WechatChannelsProfile | WechatChannelsProfileDict | None]
    external_attr: NotRequired[Sequence[ExternalAttr | ExternalAttrDict] | None]


class WechatChannelsProfileDict(TypedDict):
    nickname: NotRequired[str | None]


class ExternalAttrDict(TypedDict):
    """One attribute shown outside; the field that belongs to the type holds the value."""

    type: int
    name: str
    text: NotRequired[ExternalAttrText | ExternalAttrTextDict | None]
    web: NotRequired[AttrWeb | AttrWebDict | None]
    miniprogram: NotRequired[AttrMiniprogram | AttrMiniprogramDict | None]


class ExternalAttrTextDict(TypedDict):
    value: NotRequired[str | None]


class ExtAttrDict(TypedDict):
    """Extended attributes that the company has defined for its members."""

    attrs: Sequence[ExtAttrItem | ExtAttrItemDict]


class ExtAttrItemDict(TypedDict):
    """One extended attribute; the field that belongs to the type holds the value."""

    name: str
    type: NotRequired[int | None]
    value: NotRequired[str | None]
    text: NotRequired[AttrText | AttrTextDict | None]
    web: NotRequired[AttrWeb | AttrWebDict | None]


class AttrTextDict(TypedDict):
    value: NotRequired[str | None]


class AttrWebDict(TypedDict):
    """A web page; title and url are given together, or both left empty to clear the attribute."""

    title: NotRequired[str | None]
    url: NotRequired[str | None]


class AttrMiniprogramDict(TypedDict):
    """A mini program; appid and title are given together, or both left empty to clear the attribute."""

    appid: NotRequired[str | None]
    pagepath: NotRequired[str | None]
    title: NotRequired[str | None]
