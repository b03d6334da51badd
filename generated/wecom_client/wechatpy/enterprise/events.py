# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Events of wechatpy.enterprise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wecom_runtime.wechatpy.fields import BaseField
from wecom_runtime.wechatpy.fields import FloatField
from wecom_runtime.wechatpy.fields import IntegerField
from wecom_runtime.wechatpy.fields import PathField
from wecom_runtime.wechatpy.fields import StringField
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
    agent: IntegerField = IntegerField("AgentID", 0)
    key: StringField = StringField("EventKey")


class UnsubscribeEvent(BaseEvent):
    """event unsubscribe."""

    event = "unsubscribe"
    agent: IntegerField = IntegerField("AgentID", 0)


class ClickEvent(BaseEvent):
    """event click."""

    event = "click"
    agent: IntegerField = IntegerField("AgentID", 0)
    key: StringField = StringField("EventKey")


class ViewEvent(BaseEvent):
    """event view."""

    event = "view"
    agent: IntegerField = IntegerField("AgentID", 0)
    url: StringField = StringField("EventKey")


class LocationEvent(BaseEvent):
    """event location."""

    event = "location"
    agent: IntegerField = IntegerField("AgentID", 0)
    latitude: FloatField = FloatField("Latitude", 0.0)
    longitude: FloatField = FloatField("Longitude", 0.0)
    precision: FloatField = FloatField("Precision", 0.0)


class ScanCodePushEvent(BaseEvent):
    """event scancode_push."""

    event = "scancode_push"
    agent: IntegerField = IntegerField("AgentID", 0)
    key: StringField = StringField("EventKey")
    scan_code_info: BaseField = BaseField("ScanCodeInfo", {})
    scan_type: PathField = PathField("ScanCodeInfo.ScanType")
    scan_result: PathField = PathField("ScanCodeInfo.ScanResult")


class ScanCodeWaitMsgEvent(BaseEvent):
    """event scancode_waitmsg."""

    event = "scancode_waitmsg"
    agent: IntegerField = IntegerField("AgentID", 0)
    key: StringField = StringField("EventKey")
    scan_code_info: BaseField = BaseField("ScanCodeInfo", {})
    scan_type: PathField = PathField("ScanCodeInfo.ScanType")
    scan_result: PathField = PathField("ScanCodeInfo.ScanResult")


class PicSysPhotoEvent(BaseEvent):
    """event pic_sysphoto."""

    event = "pic_sysphoto"
    agent: IntegerField = IntegerField("AgentID", 0)
    key: StringField = StringField("EventKey")
    pictures_info: BaseField = BaseField("SendPicsInfo", {})
    count: PathField = PathField("SendPicsInfo.Count", int)
    pictures: PathField = PathField("SendPicsInfo.PicList.item", list)


class PicPhotoOrAlbumEvent(BaseEvent):
    """event pic_photo_or_album."""

    event = "pic_photo_or_album"
    agent: IntegerField = IntegerField("AgentID", 0)
    key: StringField = StringField("EventKey")
    pictures_info: BaseField = BaseField("SendPicsInfo", {})
    count: PathField = PathField("SendPicsInfo.Count", int)
    pictures: PathField = PathField("SendPicsInfo.PicList.item", list)


class PicWeChatEvent(BaseEvent):
    """event pic_weixin."""

    event = "pic_weixin"
    agent: IntegerField = IntegerField("AgentID", 0)
    key: StringField = StringField("EventKey")
    pictures_info: BaseField = BaseField("SendPicsInfo", {})
    count: PathField = PathField("SendPicsInfo.Count", int)
    pictures: PathField = PathField("SendPicsInfo.PicList.item", list)


class LocationSelectEvent(BaseEvent):
    """event location_select."""

    event = "location_select"
    agent: IntegerField = IntegerField("AgentID", 0)
    key: StringField = StringField("EventKey")
    location_info: BaseField = BaseField("SendLocationInfo", {})
    location_x: PathField = PathField("SendLocationInfo.Location_X")
    location_y: PathField = PathField("SendLocationInfo.Location_Y")
    scale: PathField = PathField("SendLocationInfo.Scale")
    label: PathField = PathField("SendLocationInfo.Label")
    poiname: PathField = PathField("SendLocationInfo.Poiname")

    @property
    def location(self) -> tuple[str, str]:
        return self.location_x, self.location_y


class EnterAgentEvent(BaseEvent):
    """event enter_agent."""

    event = "enter_agent"
    agent: IntegerField = IntegerField("AgentID", 0)


class BatchJobResultEvent(BaseEvent):
    """event batch_job_result."""

    event = "batch_job_result"
    agent: IntegerField = IntegerField("AgentID", 0)
    batch_job: BaseField = BaseField("BatchJob", {})
    job_id: PathField = PathField("BatchJob.JobId")
    job_type: PathField = PathField("BatchJob.JobType")
    err_code: PathField = PathField("BatchJob.ErrCode")
    err_msg: PathField = PathField("BatchJob.ErrMsg")
