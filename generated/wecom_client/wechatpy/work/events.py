# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Events of wechatpy.work."""

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


class ExportEvent(BaseEvent):
    """event batch_job_result."""

    event = "batch_job_result"
    agent = IntegerField("AgentID", 0)
    batch_job = BaseField("BatchJob", {})
    job_id = PathField("BatchJob.JobId")
    job_type = PathField("BatchJob.JobType")
    err_code = PathField("BatchJob.ErrCode")
    err_msg = PathField("BatchJob.ErrMsg")


class OpenApprovalChangeEvent(BaseEvent):
    """event open_approval_change."""

    event = "open_approval_change"
    agent = IntegerField("AgentID", 0)
    approval_info = BaseField("ApprovalInfo", {})
    third_no = PathField("ApprovalInfo.ThirdNo")
    open_sp_name = PathField("ApprovalInfo.OpenSpName")
    open_template_id = PathField("ApprovalInfo.OpenTemplateId")
    open_sp_status = PathField("ApprovalInfo.OpenSpStatus")
    apply_time = PathField("ApprovalInfo.ApplyTime")
    apply_user_name = PathField("ApprovalInfo.ApplyUserName")
    apply_user_id = PathField("ApprovalInfo.ApplyUserId")
    apply_user_party = PathField("ApprovalInfo.ApplyUserParty")
    apply_user_image = PathField("ApprovalInfo.ApplyUserImage")
    approval_nodes = PathField("ApprovalInfo.ApprovalNodes")
    notify_nodes = PathField("ApprovalInfo.NotifyNodes")
    approver_step = PathField("ApprovalInfo.approverstep")


class SysApprovalChangeEvent(BaseEvent):
    """event sys_approval_change."""

    event = "sys_approval_change"
    agent = IntegerField("AgentID", 0)
    approval_info = BaseField("ApprovalInfo", {})
    sp_no = PathField("ApprovalInfo.SpNo")
    sp_name = PathField("ApprovalInfo.SpName")
    template_id = PathField("ApprovalInfo.TemplateId")
    sp_status = PathField("ApprovalInfo.SpStatus")
    apply_time = PathField("ApprovalInfo.ApplyTime")
    apply_user_id = PathField("ApprovalInfo.Applyer.UserId")
    apply_user_party = PathField("ApprovalInfo.Applyer.Party")
    sp_record = PathField("ApprovalInfo.SpRecord")
    notifyer = PathField("ApprovalInfo.Notifyer")
    comments = PathField("ApprovalInfo.Comments")
    statu_change_event = PathField("ApprovalInfo.StatuChangeEvent")


class TaskCardClickEvent(BaseEvent):
    """event taskcard_click."""

    event = "taskcard_click"
    agent = IntegerField("AgentID", 0)
    event_key = StringField("EventKey")
    task_id = StringField("TaskId")


class ChangeExternalContactEvent(BaseEvent):
    """event change_external_contact."""

    event = "change_external_contact"
    agent = IntegerField("AgentID", 0)
    change_type = StringField("ChangeType")
    welcome_code = StringField("WelcomeCode")
    state = StringField("State")
    user_id = StringField("UserID")
    external_user_id = StringField("ExternalUserID")
    del_source = StringField("Source")
    fail_reason = StringField("FailReason")


class ChangeExternalChatEvent(BaseEvent):
    """event change_external_chat."""

    event = "change_external_chat"
    agent = IntegerField("AgentID", 0)
    change_type = StringField("ChangeType")
    chat_id = StringField("ChatId")
    update_detail = StringField("UpdateDetail")
    join_scene = StringField("JoinScene")
    quit_scene = StringField("QuitScene")
    mem_change_cnt = StringField("MemChangeCnt")


class ChangeExternalTagEvent(BaseEvent):
    """event change_external_tag."""

    event = "change_external_tag"
    agent = IntegerField("AgentID", 0)
    change_type = StringField("ChangeType")
    tag_id = StringField("Id")
    tag_type = StringField("TagType")


class KFMsgOrEventEvent(BaseEvent):
    """event kf_msg_or_event."""

    event = "kf_msg_or_event"
    agent = IntegerField("AgentID", 0)
    token = StringField("Token")


class ModifyCalendarEvent(BaseEvent):
    """event modify_calendar."""

    event = "modify_calendar"
    agent = IntegerField("AgentID", 0)
    calendar_id = StringField("CalId")


class DeleteCalendarEvent(BaseEvent):
    """event delete_calendar."""

    event = "delete_calendar"
    agent = IntegerField("AgentID", 0)
    calendar_id = StringField("CalId")


class AddScheduleEvent(BaseEvent):
    """event add_schedule."""

    event = "add_schedule"
    agent = IntegerField("AgentID", 0)
    calendar_id = StringField("CalId")
    schedule_id = StringField("ScheduleId")


class ModifyScheduleEvent(BaseEvent):
    """event modify_schedule."""

    event = "modify_schedule"
    agent = IntegerField("AgentID", 0)
    calendar_id = StringField("CalId")
    schedule_id = StringField("ScheduleId")


class DeleteScheduleEvent(BaseEvent):
    """event delete_schedule."""

    event = "delete_schedule"
    agent = IntegerField("AgentID", 0)
    calendar_id = StringField("CalId")
    schedule_id = StringField("ScheduleId")


class BookMeetingRoom(BaseEvent):
    """event book_meeting_room."""

    event = "book_meeting_room"
    agent = IntegerField("AgentID", 0)
    meeting_room_id = IntegerField("MeetingRoomId")
    meeting_id = StringField("MeetingId")


class CancelMeetingRoom(BaseEvent):
    """event cancel_meeting_room."""

    event = "cancel_meeting_room"
    agent = IntegerField("AgentID", 0)
    meeting_room_id = IntegerField("MeetingRoomId")
    meeting_id = StringField("MeetingId")
