# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Events of wechatpy.work."""

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


class ExportEvent(BaseEvent):
    """event batch_job_result."""

    event = "batch_job_result"
    agent: IntegerField = IntegerField("AgentID", 0)
    batch_job: BaseField = BaseField("BatchJob", {})
    job_id: PathField = PathField("BatchJob.JobId")
    job_type: PathField = PathField("BatchJob.JobType")
    err_code: PathField = PathField("BatchJob.ErrCode")
    err_msg: PathField = PathField("BatchJob.ErrMsg")


class OpenApprovalChangeEvent(BaseEvent):
    """event open_approval_change."""

    event = "open_approval_change"
    agent: IntegerField = IntegerField("AgentID", 0)
    approval_info: BaseField = BaseField("ApprovalInfo", {})
    third_no: PathField = PathField("ApprovalInfo.ThirdNo")
    open_sp_name: PathField = PathField("ApprovalInfo.OpenSpName")
    open_template_id: PathField = PathField("ApprovalInfo.OpenTemplateId")
    open_sp_status: PathField = PathField("ApprovalInfo.OpenSpStatus")
    apply_time: PathField = PathField("ApprovalInfo.ApplyTime")
    apply_user_name: PathField = PathField("ApprovalInfo.ApplyUserName")
    apply_user_id: PathField = PathField("ApprovalInfo.ApplyUserId")
    apply_user_party: PathField = PathField("ApprovalInfo.ApplyUserParty")
    apply_user_image: PathField = PathField("ApprovalInfo.ApplyUserImage")
    approval_nodes: PathField = PathField("ApprovalInfo.ApprovalNodes")
    notify_nodes: PathField = PathField("ApprovalInfo.NotifyNodes")
    approver_step: PathField = PathField("ApprovalInfo.approverstep")


class SysApprovalChangeEvent(BaseEvent):
    """event sys_approval_change."""

    event = "sys_approval_change"
    agent: IntegerField = IntegerField("AgentID", 0)
    approval_info: BaseField = BaseField("ApprovalInfo", {})
    sp_no: PathField = PathField("ApprovalInfo.SpNo")
    sp_name: PathField = PathField("ApprovalInfo.SpName")
    template_id: PathField = PathField("ApprovalInfo.TemplateId")
    sp_status: PathField = PathField("ApprovalInfo.SpStatus")
    apply_time: PathField = PathField("ApprovalInfo.ApplyTime")
    apply_user_id: PathField = PathField("ApprovalInfo.Applyer.UserId")
    apply_user_party: PathField = PathField("ApprovalInfo.Applyer.Party")
    sp_record: PathField = PathField("ApprovalInfo.SpRecord")
    notifyer: PathField = PathField("ApprovalInfo.Notifyer")
    comments: PathField = PathField("ApprovalInfo.Comments")
    statu_change_event: PathField = PathField("ApprovalInfo.StatuChangeEvent")


class TaskCardClickEvent(BaseEvent):
    """event taskcard_click."""

    event = "taskcard_click"
    agent: IntegerField = IntegerField("AgentID", 0)
    event_key: StringField = StringField("EventKey")
    task_id: StringField = StringField("TaskId")


class ChangeExternalContactEvent(BaseEvent):
    """event change_external_contact."""

    event = "change_external_contact"
    agent: IntegerField = IntegerField("AgentID", 0)
    change_type: StringField = StringField("ChangeType")
    welcome_code: StringField = StringField("WelcomeCode")
    state: StringField = StringField("State")
    user_id: StringField = StringField("UserID")
    external_user_id: StringField = StringField("ExternalUserID")
    del_source: StringField = StringField("Source")
    fail_reason: StringField = StringField("FailReason")


class ChangeExternalChatEvent(BaseEvent):
    """event change_external_chat."""

    event = "change_external_chat"
    agent: IntegerField = IntegerField("AgentID", 0)
    change_type: StringField = StringField("ChangeType")
    chat_id: StringField = StringField("ChatId")
    update_detail: StringField = StringField("UpdateDetail")
    join_scene: StringField = StringField("JoinScene")
    quit_scene: StringField = StringField("QuitScene")
    mem_change_cnt: StringField = StringField("MemChangeCnt")


class ChangeExternalTagEvent(BaseEvent):
    """event change_external_tag."""

    event = "change_external_tag"
    agent: IntegerField = IntegerField("AgentID", 0)
    change_type: StringField = StringField("ChangeType")
    tag_id: StringField = StringField("Id")
    tag_type: StringField = StringField("TagType")


class KFMsgOrEventEvent(BaseEvent):
    """event kf_msg_or_event."""

    event = "kf_msg_or_event"
    agent: IntegerField = IntegerField("AgentID", 0)
    token: StringField = StringField("Token")


class ModifyCalendarEvent(BaseEvent):
    """event modify_calendar."""

    event = "modify_calendar"
    agent: IntegerField = IntegerField("AgentID", 0)
    calendar_id: StringField = StringField("CalId")


class DeleteCalendarEvent(BaseEvent):
    """event delete_calendar."""

    event = "delete_calendar"
    agent: IntegerField = IntegerField("AgentID", 0)
    calendar_id: StringField = StringField("CalId")


class AddScheduleEvent(BaseEvent):
    """event add_schedule."""

    event = "add_schedule"
    agent: IntegerField = IntegerField("AgentID", 0)
    calendar_id: StringField = StringField("CalId")
    schedule_id: StringField = StringField("ScheduleId")


class ModifyScheduleEvent(BaseEvent):
    """event modify_schedule."""

    event = "modify_schedule"
    agent: IntegerField = IntegerField("AgentID", 0)
    calendar_id: StringField = StringField("CalId")
    schedule_id: StringField = StringField("ScheduleId")


class DeleteScheduleEvent(BaseEvent):
    """event delete_schedule."""

    event = "delete_schedule"
    agent: IntegerField = IntegerField("AgentID", 0)
    calendar_id: StringField = StringField("CalId")
    schedule_id: StringField = StringField("ScheduleId")


class BookMeetingRoom(BaseEvent):
    """event book_meeting_room."""

    event = "book_meeting_room"
    agent: IntegerField = IntegerField("AgentID", 0)
    meeting_room_id: IntegerField = IntegerField("MeetingRoomId")
    meeting_id: StringField = StringField("MeetingId")


class CancelMeetingRoom(BaseEvent):
    """event cancel_meeting_room."""

    event = "cancel_meeting_room"
    agent: IntegerField = IntegerField("AgentID", 0)
    meeting_room_id: IntegerField = IntegerField("MeetingRoomId")
    meeting_id: StringField = StringField("MeetingId")
