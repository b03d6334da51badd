# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Messages of wechatpy.work."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wecom_runtime.wechatpy.fields import IntegerField
from wecom_runtime.wechatpy.fields import StringField
from wecom_runtime.wechatpy.messages import registrar

from wecom_client.wechatpy.messages import BaseMessage

MESSAGE_TYPES: dict[str, Any] = {}
register_message: Callable[[str], Callable[[Any], Any]] = registrar(MESSAGE_TYPES)


@register_message("text")
class TextMessage(BaseMessage):
    """type text."""

    type = "text"
    agent: IntegerField = IntegerField("AgentID", 0)
    content: StringField = StringField("Content")


@register_message("image")
class ImageMessage(BaseMessage):
    """type image."""

    type = "image"
    agent: IntegerField = IntegerField("AgentID", 0)
    media_id: StringField = StringField("MediaId")
    image: StringField = StringField("PicUrl")


@register_message("voice")
class VoiceMessage(BaseMessage):
    """type voice."""

    type = "voice"
    agent: IntegerField = IntegerField("AgentID", 0)
    media_id: StringField = StringField("MediaId")
    format: StringField = StringField("Format")
    recognition: StringField = StringField("Recognition")


@register_message("shortvideo")
class ShortVideoMessage(BaseMessage):
    """type shortvideo."""

    type = "shortvideo"
    agent: IntegerField = IntegerField("AgentID", 0)
    media_id: StringField = StringField("MediaId")
    thumb_media_id: StringField = StringField("ThumbMediaId")


@register_message("video")
class VideoMessage(BaseMessage):
    """type video."""

    type = "video"
    agent: IntegerField = IntegerField("AgentID", 0)
    media_id: StringField = StringField("MediaId")
    thumb_media_id: StringField = StringField("ThumbMediaId")


@register_message("location")
class LocationMessage(BaseMessage):
    """type location."""

    type = "location"
    agent: IntegerField = IntegerField("AgentID", 0)
    location_x: StringField = StringField("Location_X")
    location_y: StringField = StringField("Location_Y")
    scale: StringField = StringField("Scale")
    label: StringField = StringField("Label")

    @property
    def location(self) -> tuple[str, str]:
        return self.location_x, self.location_y


@register_message("link")
class LinkMessage(BaseMessage):
    """type link."""

    type = "link"
    agent: IntegerField = IntegerField("AgentID", 0)
    title: StringField = StringField("Title")
    description: StringField = StringField("Description")
    url: StringField = StringField("Url")
    pic_url: StringField = StringField("PicUrl")
