# Generated from spec/callbacks/oa.yaml by codegen. Do not edit.
"""日程、会议室、邮件和高级功能。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import AppEmailChangeEvent
from wecom_client.callbacks.headers import AppEvent
from wecom_client.callbacks.headers import Event
from wecom_client.callbacks.headers import PublicEmailChangeEvent
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class AddCalendarEvent(Event):
    """新增日历事件: A calendar was created.

    Unverified: Known from other SDKs; the page no longer describes it.

    https://developer.work.weixin.qq.com/document/path/93651
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "add_calendar"}

    cal_id: str = field(wire="CalId")
    """Id of the calendar."""


@model
class ModifyCalendarEvent(Event):
    """修改日历事件: An administrator changed a calendar that the app created.

    https://developer.work.weixin.qq.com/document/path/97730
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "modify_calendar"}

    cal_id: str = field(wire="CalId")
    """Id of the calendar."""


@model
class DeleteCalendarEvent(Event):
    """删除日历事件: An administrator deleted a calendar that the app created.

    https://developer.work.weixin.qq.com/document/path/97728
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "delete_calendar"}

    cal_id: str = field(wire="CalId")
    """Id of the calendar."""


@model
class AddScheduleEvent(Event):
    """日程内容存档：创建日程事件通知: A schedule was created in the main calendar of a member whose schedules
    are archived.

    https://developer.work.weixin.qq.com/document/path/101698
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "add_schedule"}

    cal_id: str = field(wire="CalId")
    """Id of the calendar."""
    schedule_id: str = field(wire="ScheduleId")
    """Id of the schedule."""


@model
class ModifyScheduleEvent(Event):
    """修改日程事件: An administrator changed a schedule that the app created.

    https://developer.work.weixin.qq.com/document/path/97731
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "modify_schedule"}

    cal_id: str = field(wire="CalId")
    """Id of the calendar."""
    schedule_id: str = field(wire="ScheduleId")
    """Id of the schedule."""


@model
class DeleteScheduleEvent(Event):
    """删除日程事件: An administrator deleted a schedule that the app created.

    https://developer.work.weixin.qq.com/document/path/97732
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "delete_schedule"}

    cal_id: str = field(wire="CalId")
    """Id of the calendar."""
    schedule_id: str = field(wire="ScheduleId")
    """Id of the schedule."""


@model
class RespondScheduleEvent(Event):
    """日程回执事件: A participant accepted, declined or put off a schedule that the app created.

    https://developer.work.weixin.qq.com/document/path/98111
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "respond_schedule"}

    cal_id: str = field(wire="CalId")
    """Id of the calendar."""
    schedule_id: str = field(wire="ScheduleId")
    """Id of the schedule."""


@model
class BookMeetingRoomEvent(Event):
    """会议室预定事件: A member booked a meeting room.

    To receive the event, the app needs 会议室-可调用接口的应用 in the admin console.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/95333
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "book_meeting_room"}

    meeting_room_id: int = field(wire="MeetingRoomId")
    """Id of the meeting room."""
    booking_id: str = field(wire="BookingId", aliases=("MeetingId",))
    """Id of the booking."""


@model
class CancelMeetingRoomEvent(Event):
    """会议室取消事件: A member gave a meeting room back.

    To receive the event, the app needs 会议室-可调用接口的应用 in the admin console.

    Only self-built apps receive it.

    The app that booked the room gets it, too.

    https://developer.work.weixin.qq.com/document/path/95333
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "cancel_meeting_room"}

    meeting_room_id: int = field(wire="MeetingRoomId")
    """Id of the meeting room."""
    booking_id: str = field(wire="BookingId", aliases=("MeetingId",))
    """Id of the booking."""


@model
class AppEmailChangeReceiveEmail(AppEmailChangeEvent):
    """应用邮箱接收邮件事件: The mailbox of the app received mail.

    https://developer.work.weixin.qq.com/document/path/97495
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "app_email_change", "ChangeType": "receive_email"}

    amount: int = field(wire="Amount")
    """Number of new mails."""


@model
class PublicEmailChangeReceiveEmail(PublicEmailChangeEvent):
    """公共邮箱接收邮件事件: A public mailbox received mail.

    https://developer.work.weixin.qq.com/document/path/100180
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "public_email_change", "ChangeType": "receive_email"}

    amount: int = field(wire="Amount")
    """Number of new mails."""


@model
class SubmitVipAccountApprovalEvent(AppEvent):
    """成员申请的提交回调: A member asked for an account with advanced features.

    https://developer.work.weixin.qq.com/document/path/99876
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "submit_vip_account_approval"}

    apply_reason: str | None = field(default=None, wire="ApplyReason")
    """Why the member asked."""
    business_type: int = field(wire="BusinessType", enum=(1, 2, 3, 4))
    """Kind of account. One of 1 (mail), 2 (documents), 3 (WeDrive), 4 (meetings)."""
    apply_id: str = field(wire="ApplyId")
    """Id of the application."""


@model
class FinishVipAccountApprovalEvent(AppEvent):
    """成员申请的终止回调: The application of a member for an account with advanced features has ended.

    https://developer.work.weixin.qq.com/document/path/99877
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "finish_vip_account_approval"}

    finish_type: int = field(wire="FinishType", enum=(1, 2, 3))
    """How it ended. One of 1 (rejected), 2 (account assigned), 3 (deleted by the member)."""
    apply_id: str = field(wire="ApplyId")
    """Id of the application."""
