# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Messages of wechatpy.enterprise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wecom_runtime.wechatpy.fields import IntegerField, StringField
from wecom_runtime.wechatpy.messages import registrar

from wecom_client.wechatpy.messages import BaseMessage

MESSAGE_TYPES: dict[str, Any] = {}
register_message: Callable[[str], Callable[[Any], Any]] = registrar(MESSAGE_TYPES)


@register_message("text")
class TextMessage(BaseMessage):
    """type text."""

    type = "text"
    agent = IntegerField("AgentID", 0)
    content = StringField("Content")


@register_message("image")
class ImageMessage(BaseMessage):
    """type image."""

    type = "image"
    agent = IntegerField("AgentID", 0)
    media_id = StringField("MediaId")
    image = StringField("PicUrl")


@register_message("voice")
class VoiceMessage(BaseMessage):
    """type voice."""

    type = "voice"
    agent = IntegerField("AgentID", 0)
    media_id = StringField("MediaId")
    format = StringField("Format")
    recognition = StringField("Recognition")


@register_message("shortvideo")
class ShortVideoMessage(BaseMessage):
    """type shortvideo."""

    type = "shortvideo"
    agent = IntegerField("AgentID", 0)
    media_id = StringField("MediaId")
    thumb_media_id = StringField("ThumbMediaId")


@register_message("video")
class VideoMessage(BaseMessage):
    """type video."""

    type = "video"
    agent = IntegerField("AgentID", 0)
    media_id = StringField("MediaId")
    thumb_media_id = StringField("ThumbMediaId")


@register_message("location")
class LocationMessage(BaseMessage):
    """type location."""

    type = "location"
    agent = IntegerField("AgentID", 0)
    location_x = StringField("Location_X")
    location_y = StringField("Location_Y")
    scale = StringField("Scale")
    label = StringField("Label")

    @property
    def location(self) -> tuple[str, str]:
        return self.location_x, self.location_y


@register_message("link")
class LinkMessage(BaseMessage):
    """type link."""

    type = "link"
    agent = IntegerField("AgentID", 0)
    title = StringField("Title")
    description = StringField("Description")
    url = StringField("Url")
    pic_url = StringField("PicUrl")
