# Generated from spec/types/profile.yaml by codegen. Do not edit.
"""成员资料。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ExternalProfile(Model):
    """What a member shows to people outside the company."""

    external_corp_name: str | None = None
    """Short name of the company; one of the verified short names."""
    wechat_channels: WechatChannelsProfile | None = None
    """WeChat Channels account shown on the profile."""
    external_attr: list[ExternalAttr] | None = None
    """Attributes: text, web page or mini program."""


@model
class WechatChannelsProfile(Model):
    nickname: str | None = None
    """Name of a WeChat Channels account that is bound to the company."""


@model
class ExternalAttr(Model):
    """One attribute shown outside; the field that belongs to the type holds the value."""

    class Type:
        TEXT: Final = 0
        WEB_PAGE: Final = 1
        MINI_PROGRAM: Final = 2

    type: int = field(enum=(0, 1, 2))
    """Kind of attribute. One of 0 (text), 1 (web page), 2 (mini program)."""
    name: str
    """Name of the attribute. In requests: must exist in the admin console, else it is ignored."""
    text: ExternalAttrText | None = None
    """Value of type 0."""
    web: AttrWeb | None = None
    """Value of type 1."""
    miniprogram: AttrMiniprogram | None = None
    """Value of type 2."""


@model
class ExternalAttrText(Model):
    value: str | None = field(default=None, max_chars=32)
    """The text. In requests: at most 32 characters."""


@model
class ExtAttr(Model):
    """Extended attributes that the company has defined for its members."""

    attrs: list[ExtAttrItem]
    """The attributes; unknown names are ignored."""


@model
class ExtAttrItem(Model):
    """One extended attribute; the field that belongs to the type holds the value."""

    class Type:
        TEXT: Final = 0
        WEB_PAGE: Final = 1

    type: int | None = field(default=None, enum=(0, 1))
    """Kind of attribute. One of 0 (text), 1 (web page)."""
    name: str
    """Name of the attribute. In requests: must exist in the admin console, else it is ignored."""
    value: str | None = field(default=None, deprecated="Use type and text instead.")
    """Value of a text attribute. Deprecated: Use type and text instead."""
    text: AttrText | None = None
    """Value of type 0."""
    web: AttrWeb | None = None
    """Value of type 1."""


@model
class AttrText(Model):
    value: str | None = field(default=None, max_chars=64)
    """The text. In requests: at most 64 characters."""


@model
class AttrWeb(Model):
    """A web page; title and url are given together, or both left empty to clear the attribute.

    `url` is needed if `title` is given.

    `title` is needed if `url` is given.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("url",), when={"title": ""}),
        FieldRule("requires", ("title",), when={"url": ""}),
    )

    title: str | None = field(default=None, max_chars=12)
    """Title shown instead of the link. In requests: at most 12 characters."""
    url: str | None = None
    """Link that begins with http or https."""


@model
class AttrMiniprogram(Model):
    """A mini program; appid and title are given together, or both left empty to clear the attribute.

    `title` is needed if `appid` is given.

    `appid` is needed if `title` is given.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("title",), when={"appid": ""}),
        FieldRule("requires", ("appid",), when={"title": ""}),
    )

    appid: str | None = None
    """Id of a mini program that the company has installed."""
    pagepath: str | None = None
    """Page of the mini program."""
    title: str | None = None
    """Title shown instead of the page. The official pages allow 12 characters, and show 14 in their examples."""
