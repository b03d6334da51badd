# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.meeting.enroll import EnrollOption
    from wecom_client.models.meeting.layout import AdvancedLayoutPage
    from wecom_client.models.meeting.layout import AdvancedSeat
    from wecom_client.models.meeting.layout import GridUser
    from wecom_client.models.meeting.layout import LayoutPage
    from wecom_client.models.meeting.layout import LayoutSeat
    from wecom_client.models.meeting.layout import Polling
    from wecom_client.models.meeting.schedule import MeetingHosts
    from wecom_client.models.meeting.schedule import MemberIds
    from wecom_runtime.data.models import Time


class ParticipantDict(TypedDict):
    """Somebody in a meeting, named by the temporary id that they have there."""

    tmp_openid: str
    instance_id: int


class NamedParticipantDict(TypedDict):
    """Somebody in a meeting and the name under which they are to be shown."""

    tmp_openid: str
    instance_id: int
    nickname: NotRequired[str | None]


class PhoneNumberDict(TypedDict):
    area: int
    phone: str
    extension_number: NotRequired[str | None]


class EnrollQuestionDict(TypedDict):
    is_required: int
    question_title: NotRequired[str | None]
    question_type: NotRequired[int | None]
    special_type: NotRequired[int | None]
    option_list: NotRequired[Sequence[EnrollOption | EnrollOptionDict] | None]


class EnrollOptionDict(TypedDict):
    content: NotRequired[str | None]


class EnrollmentRefDict(TypedDict):
    enroll_id: str


class EnrollmentImportDict(TypedDict):
    userid: NotRequired[str | None]
    area: NotRequired[str | None]
    phone_number: NotRequired[str | None]
    nick_name: NotRequired[str | None]


class PollQuestionDict(TypedDict):
    question_desc: str
    question_type: int
    poll_option: list[str]


class NewLayoutDict(TypedDict):
    page_list: Sequence[LayoutPage | LayoutPageDict]


class LayoutPageDict(TypedDict):
    layout_template_id: str
    user_seat_list: NotRequired[Sequence[LayoutSeat | LayoutSeatDict] | None]


class LayoutSeatDict(TypedDict):
    """What a cell of the grid shows: one of userid, tmp_openid and tool_sdkid is required."""

    grid_id: str
    grid_type: int
    userid: NotRequired[str | None]
    tmp_openid: NotRequired[str | None]
    nick_name: NotRequired[str | None]
    tool_sdkid: NotRequired[str | None]


class NewAdvancedLayoutDict(TypedDict):
    page_list: Sequence[AdvancedLayoutPage | AdvancedLayoutPageDict]
    layout_name: NotRequired[str | None]


class AdvancedLayoutPageDict(TypedDict):
    layout_template_id: str
    enable_polling: NotRequired[bool | None]
    polling_setting: NotRequired[Polling | PollingDict | None]
    user_seat_list: NotRequired[Sequence[AdvancedSeat | AdvancedSeatDict] | None]


class PollingDict(TypedDict):
    polling_interval_unit: int
    polling_interval: int
    ignore_user_novideo: bool
    ignore_user_absence: bool


class AdvancedSeatDict(TypedDict):
    grid_id: str
    grid_type: int
    video_type: NotRequired[int | None]
    user_list: NotRequired[Sequence[GridUser | GridUserDict] | None]


class GridUserDict(TypedDict):
    """A user of a cell: one of userid and tmp_openid is required."""

    userid: NotRequired[str | None]
    tmp_openid: NotRequired[str | None]
    nick_name: NotRequired[str | None]


class LayoutUserDict(TypedDict):
    tmp_openid: str


class BackgroundImageDict(TypedDict):
    image_md5: str
    image_url: str


class SharingConfigDict(TypedDict):
    enable_sharing: NotRequired[bool | None]
    sharing_auth_type: NotRequired[int | None]
    enable_password: NotRequired[bool | None]
    password: NotRequired[str | None]
    enable_sharing_expire: NotRequired[bool | None]
    sharing_expire: NotRequired[int | None]
    allow_download: NotRequired[bool | None]


class MraAddressDict(TypedDict):
    protocol: int
    dial_string: str


class MraDeviceDict(TypedDict):
    tmp_openid: str


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


class WebinarHostDict(TypedDict):
    userid: str


class WebinarMediaDict(TypedDict):
    enable_enter_mute: NotRequired[bool | None]
    allow_unmute_self: NotRequired[bool | None]
    allow_enter_before_host: NotRequired[bool | None]
    enable_screen_watermark: NotRequired[bool | None]
    watermark_type: NotRequired[int | None]
    allow_external_user: NotRequired[bool | None]
    auto_record_type: NotRequired[Literal["none", "local", "cloud"] | None]
    attendee_join_auto_record: NotRequired[bool | None]
    enable_host_pause_auto_record: NotRequired[bool | None]


class WebinarGuestDict(TypedDict):
    guest_type: int
    userid: NotRequired[str | None]
    area: NotRequired[str | int | None]
    phone_number: NotRequired[str | None]
    guest_name: NotRequired[str | None]
    email: NotRequired[str | None]


MeetingRemindersDict: TypeAlias = RemindersDict


alias_submodules(__name__, (
    "control",
    "enroll",
    "layout",
    "record",
    "rooms",
    "schedule",
    "webinar",
))
