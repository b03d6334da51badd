# Generated from spec/api/menu.yaml by codegen. Do not edit.
"""自定义菜单: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.menu import MenuButton


class MenuButtonDict(TypedDict):
    """An entry; one with `sub_button` opens a second level and needs no type."""

    name: str
    type: NotRequired[Literal[
        "click", "view", "scancode_push", "scancode_waitmsg", "pic_sysphoto", "pic_photo_or_album",
        "pic_weixin", "location_select", "view_miniprogram",
    ] | None]
    key: NotRequired[str | None]
    url: NotRequired[str | None]
    pagepath: NotRequired[str | None]
    appid: NotRequired[str | None]
    sub_button: NotRequired[Sequence[MenuButton | MenuButtonDict] | None]
