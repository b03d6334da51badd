# Generated from spec/api/meeting/schedule.yaml by codegen. Do not edit.
"""预约会议与会议统计: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.meeting.schedule import MeetingHosts, MemberIds
    from wecom_runtime.data.models import Time


class InviteesDict(TypedDict):
    userid: NotRequired[list[str] | None]


class InvitedMemberDict(TypedDict):
    userid: NotRequired[str | None]


class GuestDict(TypedDict):
    area: str
    phone_number: str
    guest_name: NotRequired[str | None]


class MemberIdsDict(TypedDict):
    userid: NotRequired[list[str] | None]


class MeetingHostsDict(TypedDict):
    userid: NotRequired[list[str] | None]


class MeetingSettingsDict(TypedDict):
    """How a meeting is run; the fields marked as advanced need the advanced meeting features."""

    password: NotRequired[str | None]
    enable_waiting_room: NotRequired[bool | None]
    allow_enter_before_host: NotRequired[bool | None]
    enable_enter_mute: NotRequired[int | None]
    allow_unmute_self: NotRequired[bool | None]
    mute_all: NotRequired[bool | None]
    allow_external_user: NotRequired[bool | None]
    enable_screen_watermark: NotRequired[bool | None]
    watermark_type: NotRequired[int | None]
    auto_record_type: NotRequired[Literal["none", "local", "cloud"] | None]
    attendee_join_auto_record: NotRequired[bool | None]
    enable_host_pause_auto_record: NotRequired[bool | None]
    enable_enroll: NotRequired[bool | None]
    enable_host_key: NotRequired[bool | None]
    host_key: NotRequired[str | None]
    hosts: NotRequired[MeetingHosts | MeetingHostsDict | None]
    remind_scope: NotRequired[int | None]
    ring_users: NotRequired[MemberIds | MemberIdsDict | None]


class NewMeetingSettingsDict(TypedDict):
    """How a new meeting is run; the fields marked as advanced need the advanced meeting features."""

    password: NotRequired[str | None]
    enable_waiting_room: NotRequired[bool | None]
    allow_enter_before_host: NotRequired[bool | None]
    enable_enter_mute: NotRequired[int | None]
    allow_unmute_self: NotRequired[bool | None]
    mute_all: NotRequired[bool | None]
    allow_external_user: NotRequired[bool | None]
    enable_screen_watermark: NotRequired[bool | None]
    watermark_type: NotRequired[int | None]
    auto_record_type: NotRequired[Literal["none", "local", "cloud"] | None]
    attendee_join_auto_record: NotRequired[bool | None]
    enable_host_pause_auto_record: NotRequired[bool | None]
    enable_enroll: NotRequired[bool | None]
    enable_host_key: NotRequired[bool | None]
    host_key: NotRequired[str | None]
    hosts: NotRequired[MeetingHosts | MeetingHostsDict | None]
    remind_scope: NotRequired[int | None]
    ring_users: NotRequired[MemberIds | MemberIdsDict | None]
    enable_interpreter: NotRequired[bool | None]


class RemindersDict(TypedDict):
    is_repeat: NotRequired[bool | Literal[0, 1] | None]
    repeat_type: NotRequired[int | None]
    is_custom_repeat: NotRequired[bool | Literal[0, 1] | None]
    repeat_interval: NotRequired[int | None]
    repeat_day_of_week: NotRequired[list[int] | None]
    repeat_day_of_month: NotRequired[list[int] | None]
    repeat_until_type: NotRequired[int | None]
    repeat_until_count: NotRequired[int | None]
    repeat_until: NotRequired[Time | None]
    remind_before: NotRequired[list[int] | None]


MeetingRemindersDict: TypeAlias = RemindersDict
