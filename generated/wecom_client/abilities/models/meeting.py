# Generated from spec/abilities/meeting.yaml by codegen. Do not edit.
"""会议。"""

from __future__ import annotations

from typing import Any
from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Invitee(Model):
    userid: list[str] | None = None
    """The members."""


@model
class Setting(Model):
    class EnableEnterMute:
        OFF: Final = 0
        ON: Final = 1

    class RemindScope:
        NOBODY: Final = 1
        HOST: Final = 2
        ALL: Final = 3
        CHOSEN_MEMBERS: Final = 4

    password: str | None = None
    """Password for joining."""
    enable_waiting_room: bool | None = None
    """Whether there is a waiting room."""
    allow_enter_before_host: bool | None = None
    """Whether members may enter before the host."""
    enable_enter_mute: int | None = field(default=None, enum=(0, 1))
    """Whether members are muted when they enter. One of 0 (off), 1 (on)."""
    allow_external_user: bool | None = None
    """Whether others may join."""
    enable_screen_watermark: bool | None = None
    """Whether the screen has a watermark."""
    remind_scope: int | None = field(default=None, enum=(1, 2, 3, 4))
    """Whom to ring. One of 1 (nobody), 2 (host), 3 (all), 4 (chosen members). Default: 2."""
    ring_users: Invitee | None = None
    """Members to ring."""


@model
class Member(Model):
    class Status:
        TOOK_PART: Final = 1
        DID_NOT: Final = 2

    userid: str | None = None
    """Id of the member."""
    status: int | None = None
    """Whether the member took part. Known values: 1 (took part), 2 (did not)."""
    first_join_datetime: str | None = None
    """First entry."""
    last_quit_datetime: str | None = None
    """Last exit."""
    total_join_count: int | None = None
    """Number of entries."""
    cumulative_time: int | None = None
    """Seconds in the meeting."""


@model
class TmpExternalUser(Model):
    tmp_external_userid: str | None = None
    """Temporary id."""


@model
class Attendee(Model):
    member: list[Member] | None = None
    """The members."""
    tmp_external_user: list[TmpExternalUser] | None = None
    """External users."""


@model
class Host(Model):
    userid: list[str] | None = None
    """The members."""


@model
class MeetingGetMeetingInfoSetting(Model):
    remind_scope: int | None = None
    """Whom to ring."""
    need_password: bool | None = None
    """Whether a password is needed."""
    password: str | None = None
    """Password for joining."""
    enable_waiting_room: bool | None = None
    """Whether there is a waiting room."""
    allow_enter_before_host: bool | None = None
    """Whether members may enter before the host."""
    enable_enter_mute: int | None = None
    """Whether members are muted when they enter."""
    allow_unmute_self: bool | None = None
    """Whether members may unmute themselves."""
    allow_external_user: bool | None = None
    """Whether others may join."""
    enable_screen_watermark: bool | None = None
    """Whether the screen has a watermark."""
    watermark_type: int | None = None
    """Kind of watermark."""
    auto_record_type: str | None = None
    """How it is recorded; the values are unknown."""
    attendee_join_auto_record: bool | None = None
    """Whether recording starts when an attendee enters."""
    enable_host_pause_auto_record: bool | None = None
    """Whether the host may pause the recording."""
    enable_doc_upload_permission: bool | None = None
    """Whether members may upload documents."""
    enable_enroll: bool | None = None
    """Whether registration is needed."""
    enable_host_key: bool | None = None
    """Whether there is a host key."""
    host_key: str | None = None
    """Host key."""
    hosts: Host | None = None
    """Hosts."""
    current_hosts: Host | None = None
    """Current hosts."""
    co_hosts: Host | None = None
    """Co-hosts."""
    ring_users: Host | None = None
    """Members to ring."""


@model
class MeetingSetInviteMeetingMembersInvitee(Model):
    userid: str
    """Id of the member."""


@model
class MeetingCreateMeetingRequest(Model):
    """Parameters of `client.meeting.create_meeting`."""

    title: str
    meeting_start_datetime: str
    meeting_duration: int
    description: str | None = None
    location: str | None = None
    invitees: Invitee | None = None
    settings: Setting | None = None


@model
class MeetingCreateMeetingResponse(Response):
    """Answer of `client.meeting.create_meeting`."""

    meetingid: str | None = None
    """ID of the meeting."""
    meeting_code: str | None = None
    """Number for joining."""
    meeting_link: str | None = None
    """Link for joining."""
    excess_users: list[str] | None = None
    """Members without an account for meetings."""


@model
class MeetingListUserMeetingsRequest(Model):
    """Parameters of `client.meeting.list_user_meetings`."""

    begin_datetime: str | None = None
    end_datetime: str | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class MeetingListUserMeetingsResponse(Response):
    """Answer of `client.meeting.list_user_meetings`."""

    meetingid_list: list[str] | None = None
    """Ids of the meetings."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class MeetingGetMeetingInfoRequest(Model):
    """Parameters of `client.meeting.get_meeting_info`."""

    meetingid: str
    meeting_code: str | None = None
    sub_meetingid: str | None = None


@model
class MeetingGetMeetingInfoResponse(Response):
    """Answer of `client.meeting.get_meeting_info`."""

    class Status:
        TO_COME: Final = 1
        RUNNING: Final = 2
        OVER: Final = 3
        CANCELED: Final = 4
        EXPIRED: Final = 5

    class MeetingType:
        SINGLE_MEETING: Final = 0
        SERIES: Final = 1
        WECHAT: Final = 2
        ROOMS: Final = 3
        PERSONAL_NUMBER: Final = 5
        WEBINAR: Final = 6

    creator_userid: str | None = None
    """Id of the creator."""
    admin_userid: str | None = None
    """Id of the member who manages it."""
    title: str | None = None
    """Title."""
    meeting_start_datetime: str | None = None
    """Start, such as 2026-01-05 09:00."""
    meeting_duration: int | None = None
    """Duration in seconds."""
    description: str | None = None
    """Description."""
    location: str | None = None
    """Location."""
    main_department: int | None = None
    """Main department of the creator."""
    status: int | None = None
    """The state. Known values: 1 (to come), 2 (running), 3 (over), 4 (canceled), 5 (expired)."""
    meeting_type: int | None = None
    """Kind. Known values: 0 (single meeting), 1 (series), 2 (WeChat), 3 (Rooms), 5 (personal number), 6
    (webinar).
    """
    attendees: Attendee | None = None
    """Attendees."""
    settings: MeetingGetMeetingInfoSetting | None = None
    """The settings."""
    meeting_code: str | None = None
    """Number for joining."""
    meeting_link: str | None = None
    """Link for joining."""
    has_vote: bool | None = None
    """Whether it has a poll."""
    has_more_sub_meeting: int | None = None
    """Whether there are more special occurrences. Known values: 0, 1."""
    remain_sub_meetings: int | None = None
    """Number of remaining occurrences."""
    current_sub_meetingid: str | None = None
    """Id of the current occurrence."""
    guests: list[dict[str, Any]] | None = None
    """Guests by phone, with area, phone_number and guest_name."""
    reminders: dict[str, Any] | None = None
    """Repetition and reminders."""
    sub_meetings: list[dict[str, Any]] | None = None
    """Special occurrences."""
    sub_repeat_list: list[dict[str, Any]] | None = None
    """Rules of parts of the series."""


@model
class MeetingCancelMeetingRequest(Model):
    """Parameters of `client.meeting.cancel_meeting`."""

    meetingid: str


@model
class MeetingSetInviteMeetingMembersRequest(Model):
    """Parameters of `client.meeting.set_invite_meeting_members`."""

    meetingid: str
    invitees: list[MeetingSetInviteMeetingMembersInvitee]
