# Generated from spec/api/menu.yaml by codegen. Do not edit.
"""自定义菜单。"""

from __future__ import annotations

from typing import ClassVar

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class MenuButton(Model):
    """An entry; one with `sub_button` opens a second level and needs no type.

    At least one of `type` and `sub_button` is needed.

    `name` has the limit at most 16 bytes if `sub_button` is given.

    `url` is needed if `type` is view.

    `pagepath` and `appid` are needed if `type` is view_miniprogram.

    `key` is needed if `type` is click.

    `key` is needed if `type` is scancode_push.

    `key` is needed if `type` is scancode_waitmsg.

    `key` is needed if `type` is pic_sysphoto.

    `key` is needed if `type` is pic_photo_or_album.

    `key` is needed if `type` is pic_weixin.

    `key` is needed if `type` is location_select.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("type", "sub_button")),
        FieldRule("limit", ("name",), when={"sub_button": ""}, limits={"max_bytes": 16}),
        FieldRule("requires", ("url",), when={"type": "view"}),
        FieldRule("requires", ("pagepath", "appid"), when={"type": "view_miniprogram"}),
        FieldRule("requires", ("key",), when={"type": "click"}),
        FieldRule("requires", ("key",), when={"type": "scancode_push"}),
        FieldRule("requires", ("key",), when={"type": "scancode_waitmsg"}),
        FieldRule("requires", ("key",), when={"type": "pic_sysphoto"}),
        FieldRule("requires", ("key",), when={"type": "pic_photo_or_album"}),
        FieldRule("requires", ("key",), when={"type": "pic_weixin"}),
        FieldRule("requires", ("key",), when={"type": "location_select"}),
    )

    type: str | None = field(default=None, enum=(
        "click", "view", "scancode_push", "scancode_waitmsg", "pic_sysphoto", "pic_photo_or_album",
        "pic_weixin", "location_select", "view_miniprogram",
    ))
    """What a click does; for an entry without a second level. One of click (event with the key), view (web
    page), scancode_push (scan and push the result), scancode_waitmsg (scan and wait for a message),
    pic_sysphoto (take a photo), pic_photo_or_album (take or pick a photo), pic_weixin (pick a photo from
    the WeCom album), location_select (pick a place), view_miniprogram (mini program). In requests: needed
    unless there is a second level.
    """
    name: str = field(max_bytes=40)
    """Text of the entry. In requests: on the first level at most 16 bytes. At most 40 bytes."""
    key: str | None = field(default=None, max_bytes=128)
    """Key that the callback brings. In requests: needed except for view and view_miniprogram. At most 128
    bytes.
    """
    url: str | None = field(default=None, max_bytes=1024)
    """Link, for view. In requests: needed for view. At most 1024 bytes."""
    pagepath: str | None = None
    """Page of the mini program, for view_miniprogram. In requests: needed for view_miniprogram."""
    appid: str | None = None
    """Id of a mini program bound to the company, for view_miniprogram. In requests: needed for
    view_miniprogram.
    """
    sub_button: list[MenuButton] | None = field(default=None, max_items=5)
    """Entries of the second level. In requests: at most 5 items."""


@model
class MenuCreateRequest(Model):
    """Parameters of `client.menu.create`."""

    agentid: int
    button: list[MenuButton] = field(min_items=1, max_items=3)


@model
class MenuGetRequest(Model):
    """Parameters of `client.menu.get`."""

    agentid: int


@model
class MenuGetResponse(Response):
    """Answer of `client.menu.get`."""

    button: list[MenuButton]
    """Entries of the first level."""


@model
class MenuDeleteRequest(Model):
    """Parameters of `client.menu.delete`."""

    agentid: int
