# Generated from spec/callbacks/menu.yaml by codegen. Do not edit.
"""菜单事件。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import AppEvent
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ScanCodeInfo(Model):
    scan_type: str = field(wire="ScanType")
    """Kind of code, usually qrcode."""
    scan_result: str = field(wire="ScanResult")
    """Text of the code."""


@model
class SendPicsInfo(Model):
    count: int = field(wire="Count")
    """Number of pictures."""
    pic_list: list[SentPicture] = field(wire="PicList", item="item")
    """The pictures."""


@model
class SentPicture(Model):
    pic_md5_sum: str = field(wire="PicMd5Sum")
    """MD5 of the picture. In XML `PicMd5Sum`."""


@model
class SendLocationInfo(Model):
    location_x: float = field(wire="Location_X")
    """X coordinate, the latitude."""
    location_y: float = field(wire="Location_Y")
    """Y coordinate, the longitude."""
    scale: float = field(wire="Scale")
    """Precision or scale; the finer, the higher."""
    label: str = field(wire="Label")
    """Description of the place."""
    poi_name: str | None = field(default=None, wire="Poiname")
    """Name of the place; may be empty. In XML `Poiname`."""


@model
class ClickEvent(AppEvent):
    """点击菜单拉取消息的事件推送: A member clicked a menu entry that asks for a message.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "click"}

    key: str = field(wire="EventKey")
    """Key of the menu entry."""


@model
class ViewEvent(AppEvent):
    """点击菜单跳转链接的事件推送: A member clicked a menu entry that opens a page.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "view"}

    key: str = field(wire="EventKey")
    """Address of the page."""


@model
class ViewMiniprogramEvent(AppEvent):
    """点击菜单跳转小程序的事件推送: A member clicked a menu entry that opens a mini program.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "view_miniprogram"}

    key: str = field(wire="EventKey")
    """Page of the mini program."""


@model
class ScanCodePushEvent(AppEvent):
    """扫码推事件的事件推送: A member scanned a code through the menu.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "scancode_push"}

    key: str = field(wire="EventKey")
    """Key of the menu entry."""
    scan_code_info: ScanCodeInfo = field(wire="ScanCodeInfo")
    """What was scanned."""


@model
class ScanCodeWaitMsgEvent(AppEvent):
    """扫码推事件且弹出“消息接收中”提示框的事件推送: A member scanned a code through the menu and waits for a
    message.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "scancode_waitmsg"}

    key: str = field(wire="EventKey")
    """Key of the menu entry."""
    scan_code_info: ScanCodeInfo = field(wire="ScanCodeInfo")
    """What was scanned."""


@model
class PicSysPhotoEvent(AppEvent):
    """弹出系统拍照发图的事件推送: A member took pictures through the menu.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "pic_sysphoto"}

    key: str = field(wire="EventKey")
    """Key of the menu entry."""
    send_pics_info: SendPicsInfo = field(wire="SendPicsInfo")
    """The pictures. They follow as messages."""


@model
class PicPhotoOrAlbumEvent(AppEvent):
    """弹出拍照或者相册发图的事件推送: A member took or chose pictures through the menu.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "pic_photo_or_album"}

    key: str = field(wire="EventKey")
    """Key of the menu entry."""
    send_pics_info: SendPicsInfo = field(wire="SendPicsInfo")
    """The pictures. They follow as messages."""


@model
class PicWeixinEvent(AppEvent):
    """弹出微信相册发图器的事件推送: A member chose pictures of the WeChat album through the menu.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "pic_weixin"}

    key: str = field(wire="EventKey")
    """Key of the menu entry."""
    send_pics_info: SendPicsInfo = field(wire="SendPicsInfo")
    """The pictures. They follow as messages."""


@model
class LocationSelectEvent(AppEvent):
    """弹出地理位置选择器的事件推送: A member chose a place through the menu.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "location_select"}

    key: str = field(wire="EventKey")
    """Key of the menu entry."""
    send_location_info: SendLocationInfo = field(wire="SendLocationInfo")
    """The place. It follows as a message."""
    app_type: str | None = field(default=None, wire="AppType")
    """From where it was sent; absent if sent from WeChat. Known values: wxwork (WeCom)."""
