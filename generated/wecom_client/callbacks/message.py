# Generated from spec/callbacks/message.yaml by codegen. Do not edit.
"""接收消息。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import Message
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class TextMessage(Message):
    """文本消息: A member sent text.

    https://developer.work.weixin.qq.com/document/path/90239
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "text"}
    __text_by__: ClassVar[str] = "content"

    content: str = field(wire="Content")
    """The text."""


@model
class ImageMessage(Message):
    """图片消息: A member sent a picture.

    https://developer.work.weixin.qq.com/document/path/90239
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "image"}

    pic_url: str = field(wire="PicUrl")
    """Link of the picture."""
    media_id: str = field(wire="MediaId")
    """media_id of the picture, valid for three days."""


@model
class VoiceMessage(Message):
    """语音消息: A member sent a voice message.

    https://developer.work.weixin.qq.com/document/path/90239
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "voice"}

    media_id: str = field(wire="MediaId")
    """media_id of the recording, valid for three days."""
    format: str = field(wire="Format")
    """Format of the recording, such as amr or speex."""


@model
class VideoMessage(Message):
    """视频消息: A member sent a video.

    https://developer.work.weixin.qq.com/document/path/90239
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "video"}

    media_id: str = field(wire="MediaId")
    """media_id of the video, valid for three days."""
    thumb_media_id: str = field(wire="ThumbMediaId")
    """media_id of its thumbnail, valid for three days."""


@model
class LocationMessage(Message):
    """位置消息: A member sent a place.

    https://developer.work.weixin.qq.com/document/path/90239
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "location"}

    location_x: float = field(wire="Location_X")
    """Latitude in degrees."""
    location_y: float = field(wire="Location_Y")
    """Longitude in degrees."""
    scale: float = field(wire="Scale")
    """Scale of the map."""
    label: str = field(wire="Label")
    """Description of the place."""
    app_type: str | None = field(default=None, wire="AppType")
    """From where it was sent; absent if sent from WeChat. Known values: wxwork (WeCom)."""


@model
class LinkMessage(Message):
    """链接消息: A member sent a link.

    https://developer.work.weixin.qq.com/document/path/90239
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "link"}

    title: str = field(wire="Title")
    """Title."""
    description: str = field(wire="Description")
    """Description."""
    url: str = field(wire="Url")
    """Where the link leads."""
    pic_url: str = field(wire="PicUrl")
    """Link of the cover picture."""
