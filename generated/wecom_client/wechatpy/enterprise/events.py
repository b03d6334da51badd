# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Events of wechatpy.enterprise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wecom_runtime.wechatpy.fields import BaseField, FloatField, IntegerField, PathField, StringField
from wecom_runtime.wechatpy.messages import EventMixin, parse, registrar

from wecom_client.wechatpy.messages import BaseMessage, UnknownMessage

from .messages import MESSAGE_TYPES

EVENT_TYPES: dict[str, Any] = {}
register_event: Callable[[str], Callable[[Any], Any]] = registrar(EVENT_TYPES)


class BaseEvent(EventMixin, BaseMessage):
    """Base of events; a class of one's own that names its event is known from then on."""

    _types = EVENT_TYPES


def parse_message(xml: str | bytes | None) -> Any:
    """The message in decrypted XML; None where there is nothing."""
    return parse(xml, MESSAGE_TYPES, EVENT_TYPES, UnknownMessage)


class SubscribeEvent(BaseEvent):
    """event subscribe."""

    event = "subscribe"
    agent = IntegerField("AgentID", 0)
    key = StringField("EventKey")


class UnsubscribeEvent(BaseEvent):
    """event unsubscribe."""

    event = "unsubscribe"
    agent = IntegerField("AgentID", 0)


class ClickEvent(BaseEvent):
    """event click."""

    event = "click"
    agent = IntegerField("AgentID", 0)
    key = StringField("EventKey")


class ViewEvent(BaseEvent):
    """event view."""

    event = "view"
    agent = IntegerField("AgentID", 0)
    url = StringField("EventKey")


class LocationEvent(BaseEvent):
    """event location."""

    event = "location"
    agent = IntegerField("AgentID", 0)
    latitude = FloatField("Latitude", 0.0)
    longitude = FloatField("Longitude", 0.0)
    precision = FloatField("Precision", 0.0)


class ScanCodePushEvent(BaseEvent):
    """event scancode_push."""

    event = "scancode_push"
    agent = IntegerField("AgentID", 0)
    key = StringField("EventKey")
    scan_code_info = BaseField("ScanCodeInfo", {})
    scan_type = PathField("ScanCodeInfo.ScanType")
    scan_result = PathField("ScanCodeInfo.ScanResult")


class ScanCodeWaitMsgEvent(BaseEvent):
    """event scancode_waitmsg."""

    event = "scancode_waitmsg"
    agent = IntegerField("AgentID", 0)
    key = StringField("EventKey")
    scan_code_info = BaseField("ScanCodeInfo", {})
    scan_type = PathField("ScanCodeInfo.ScanType")
    scan_result = PathField("ScanCodeInfo.ScanResult")


class PicSysPhotoEvent(BaseEvent):
    """event pic_sysphoto."""

    event = "pic_sysphoto"
    agent = IntegerField("AgentID", 0)
    key = StringField("EventKey")
    pictures_info = BaseField("SendPicsInfo", {})
    count = PathField("SendPicsInfo.Count", int)
    pictures = PathField("SendPicsInfo.PicList.item", list)


class PicPhotoOrAlbumEvent(BaseEvent):
    """event pic_photo_or_album."""

    event = "pic_photo_or_album"
    agent = IntegerField("AgentID", 0)
    key = StringField("EventKey")
    pictures_info = BaseField("SendPicsInfo", {})
    count = PathField("SendPicsInfo.Count", int)
    pictures = PathField("SendPicsInfo.PicList.item", list)


class PicWeChatEvent(BaseEvent):
    """event pic_weixin."""

    event = "pic_weixin"
    agent = IntegerField("AgentID", 0)
    key = StringField("EventKey")
    pictures_info = BaseField("SendPicsInfo", {})
    count = PathField("SendPicsInfo.Count", int)
    pictures = PathField("SendPicsInfo.PicList.item", list)


class LocationSelectEvent(BaseEvent):
    """event location_select."""

    event = "location_select"
    agent = IntegerField("AgentID", 0)
    key = StringField("EventKey")
    location_info = BaseField("SendLocationInfo", {})
    location_x = PathField("SendLocationInfo.Location_X")
    location_y = PathField("SendLocationInfo.Location_Y")
    scale = PathField("SendLocationInfo.Scale")
    label = PathField("SendLocationInfo.Label")
    poiname = PathField("SendLocationInfo.Poiname")

    @property
    def location(self) -> tuple[str, str]:
        return self.location_x, self.location_y


class EnterAgentEvent(BaseEvent):
    """event enter_agent."""

    event = "enter_agent"
    agent = IntegerField("AgentID", 0)


class BatchJobResultEvent(BaseEvent):
    """event batch_job_result."""

    event = "batch_job_result"
    agent = IntegerField("AgentID", 0)
    batch_job = BaseField("BatchJob", {})
    job_id = PathField("BatchJob.JobId")
    job_type = PathField("BatchJob.JobType")
    err_code = PathField("BatchJob.ErrCode")
    err_msg = PathField("BatchJob.ErrMsg")
