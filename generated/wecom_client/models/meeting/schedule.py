# Generated from spec/api/meeting/schedule.yaml by codegen. Do not edit.
"""预约会议与会议统计。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import IntString
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Invitees(Model):
    userid: list[str] | None = None
    """UserIDs of the members; one that is wrong or invisible to the app makes the call fail."""


@model
class InvitedMember(Model):
    userid: str | None = None
    """UserID of the member."""


@model
class Guest(Model):
    area: str
    """Country calling code without plus sign or zeros, such as 86."""
    phone_number: str
    """Phone number of the guest."""
    guest_name: str | None = field(default=None, min_chars=1, max_chars=16)
    """Name of the guest. In requests: 1 to 16 characters."""


@model
class MemberIds(Model):
    userid: list[str] | None = None
    """UserIDs of the members."""


@model
class MeetingHosts(Model):
    userid: list[str] | None = field(default=None, max_items=10)
    """UserIDs of the members. At most 10 items."""


@model
class MeetingSettings(Model):
    """How a meeting is run; the fields marked as advanced need the advanced meeting features.

    `mute_all` is needed if `allow_unmute_self` is 0.
    """

    class EnableEnterMute:
        NOBODY: Final = 0
        EVERYBODY: Final = 1
        FROM_THE_SEVENTH_ON: Final = 2

    class WatermarkType:
        ONE_ROW: Final = 0
        SEVERAL_ROWS: Final = 1

    class RemindScope:
        NOBODY: Final = 1
        HOST: Final = 2
        ALL_MEMBERS: Final = 3
        THOSE_IN_RING_USERS: Final = 4

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("mute_all",), when={"allow_unmute_self": "0"},
    ),)

    password: str | None = field(default=None, secret=True, pattern="[0-9]+", min_chars=4, max_chars=6)
    """Password for joining, in digits. Pattern: `[0-9]+`. 4 to 6 characters."""
    enable_waiting_room: bool | None = None
    """Whether those who join wait until a host lets them in. Default: false."""
    allow_enter_before_host: bool | None = None
    """Whether members may join before the host. Default: true."""
    enable_enter_mute: int | None = field(default=None, enum=(0, 1, 2))
    """Whether those who join are muted. One of 0 (nobody), 1 (everybody), 2 (from the seventh on). Default:
    2.
    """
    allow_unmute_self: bool | None = None
    """Advanced; whether participants may unmute themselves. Default: true."""
    mute_all: bool | None = None
    """Advanced; whether all are muted. In requests: to be set to true when `allow_unmute_self` is false."""
    allow_external_user: bool | None = None
    """Advanced; whether people from outside the company may join. Default: true."""
    enable_screen_watermark: bool | None = None
    """Whether shared screens carry a watermark. Default: false."""
    watermark_type: int | None = field(default=None, enum=(0, 1))
    """Advanced; style of the watermark. One of 0 (one row), 1 (several rows). Default: 0."""
    auto_record_type: str | None = field(default=None, enum=("none", "local", "cloud"))
    """Advanced; recording that begins when a host joins. One of none (off), local (on the host's device),
    cloud (in the cloud). In requests: must agree with the company's setting where that is locked.
    """
    attendee_join_auto_record: bool | None = None
    """Advanced; whether cloud recording begins with the first participant instead of the host; for cloud
    recordings. Default: false.
    """
    enable_host_pause_auto_record: bool | None = None
    """Advanced; whether a host may pause or end cloud recording; for cloud recordings. Default: true."""
    enable_enroll: bool | None = None
    """Advanced; whether people have to enroll."""
    enable_host_key: bool | None = None
    """Advanced; whether there is a key that makes one a host. Default: false."""
    host_key: str | None = field(default=None, secret=True, pattern="[0-9]+", min_chars=6, max_chars=6)
    """Advanced; key that makes one a host, in digits. Pattern: `[0-9]+`. 6 characters. In requests: chosen by
    the server if left out.
    """
    hosts: MeetingHosts | None = None
    """Hosts beside the administrator; only for companies with the advanced meeting features."""
    remind_scope: int | None = field(default=None, enum=(1, 2, 3, 4))
    """Whom the app rings when the meeting begins. One of 1 (nobody), 2 (host), 3 (all members), 4 (those in
    `ring_users`). Default: 2.
    """
    ring_users: MemberIds | None = None
    """Whose phone rings where `remind_scope` is 4. In requests: nobody's if empty."""


@model
class NewMeetingSettings(Model):
    """How a new meeting is run; the fields marked as advanced need the advanced meeting features.

    `mute_all` is needed if `allow_unmute_self` is 0.
    """

    class EnableEnterMute:
        NOBODY: Final = 0
        EVERYBODY: Final = 1
        FROM_THE_SEVENTH_ON: Final = 2

    class WatermarkType:
        ONE_ROW: Final = 0
        SEVERAL_ROWS: Final = 1

    class RemindScope:
        NOBODY: Final = 1
        HOST: Final = 2
        ALL_MEMBERS: Final = 3
        THOSE_IN_RING_USERS: Final = 4

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("mute_all",), when={"allow_unmute_self": "0"},
    ),)

    password: str | None = field(default=None, secret=True, pattern="[0-9]+", min_chars=4, max_chars=6)
    """Password for joining, in digits. Pattern: `[0-9]+`. 4 to 6 characters."""
    enable_waiting_room: bool | None = None
    """Whether those who join wait until a host lets them in. Default: false."""
    allow_enter_before_host: bool | None = None
    """Whether members may join before the host. Default: true."""
    enable_enter_mute: int | None = field(default=None, enum=(0, 1, 2))
    """Whether those who join are muted. One of 0 (nobody), 1 (everybody), 2 (from the seventh on). Default:
    2.
    """
    allow_unmute_self: bool | None = None
    """Advanced; whether participants may unmute themselves. Default: true."""
    mute_all: bool | None = None
    """Advanced; whether all are muted. In requests: to be set to true when `allow_unmute_self` is false."""
    allow_external_user: bool | None = None
    """Advanced; whether people from outside the company may join. Default: true."""
    enable_screen_watermark: bool | None = None
    """Whether shared screens carry a watermark. Default: false."""
    watermark_type: int | None = field(default=None, enum=(0, 1))
    """Advanced; style of the watermark. One of 0 (one row), 1 (several rows). Default: 0."""
    auto_record_type: str | None = field(default=None, enum=("none", "local", "cloud"))
    """Advanced; recording that begins when a host joins. One of none (off), local (on the host's device),
    cloud (in the cloud). In requests: must agree with the company's setting where that is locked.
    """
    attendee_join_auto_record: bool | None = None
    """Advanced; whether cloud recording begins with the first participant instead of the host; for cloud
    recordings. Default: false.
    """
    enable_host_pause_auto_record: bool | None = None
    """Advanced; whether a host may pause or end cloud recording; for cloud recordings. Default: true."""
    enable_enroll: bool | None = None
    """Advanced; whether people have to enroll."""
    enable_host_key: bool | None = None
    """Advanced; whether there is a key that makes one a host. Default: false."""
    host_key: str | None = field(default=None, secret=True, pattern="[0-9]+", min_chars=6, max_chars=6)
    """Advanced; key that makes one a host, in digits. Pattern: `[0-9]+`. 6 characters. In requests: chosen by
    the server if left out.
    """
    hosts: MeetingHosts | None = None
    """Hosts beside the administrator; only for companies with the advanced meeting features."""
    remind_scope: int | None = field(default=None, enum=(1, 2, 3, 4))
    """Whom the app rings when the meeting begins. One of 1 (nobody), 2 (host), 3 (all members), 4 (those in
    `ring_users`). Default: 2.
    """
    ring_users: MemberIds | None = None
    """Whose phone rings where `remind_scope` is 4. In requests: nobody's if empty."""
    enable_interpreter: bool | None = None
    """Advanced; whether simultaneous interpretation is offered, by default off."""


@model
class MeetingSettingsInfo(Model):
    """How a meeting is run."""

    class WatermarkType:
        ONE_ROW: Final = 0
        SEVERAL_ROWS: Final = 1

    class RemindScope:
        NOBODY: Final = 1
        HOST: Final = 2
        ALL_MEMBERS: Final = 3
        THOSE_IN_RING_USERS: Final = 4

    password: str | None = field(default=None, secret=True, pattern="[0-9]+")
    """Password for joining, in digits. In requests: pattern: `[0-9]+`."""
    enable_waiting_room: bool | None = None
    """Whether those who join wait until a host lets them in."""
    allow_enter_before_host: bool | None = None
    """Whether members may join before the host."""
    enable_enter_mute: int | bool | None = field(default=None, enum=(0, 1, 2), converts=True)
    """Whether those who join are muted; a bool without the advanced meeting features. One of 0 (nobody), 1
    (everybody), 2 (from the seventh on).
    """
    allow_unmute_self: bool | None = None
    """Advanced; whether participants may unmute themselves."""
    mute_all: bool | None = None
    """Advanced; whether all are muted."""
    allow_external_user: bool | None = None
    """Advanced; whether people from outside the company may join."""
    enable_screen_watermark: bool | None = None
    """Whether shared screens carry a watermark."""
    watermark_type: int | None = field(default=None, enum=(0, 1))
    """Advanced; style of the watermark. One of 0 (one row), 1 (several rows)."""
    auto_record_type: str | None = field(default=None, enum=("none", "local", "cloud"))
    """Advanced; recording that begins when a host joins. One of none (off), local (on the host's device),
    cloud (in the cloud).
    """
    attendee_join_auto_record: bool | None = None
    """Advanced; whether cloud recording begins with the first participant instead of the host; for cloud
    recordings.
    """
    enable_host_pause_auto_record: bool | None = None
    """Advanced; whether a host may pause or end cloud recording; for cloud recordings."""
    enable_enroll: bool | None = None
    """Advanced; whether people have to enroll."""
    enable_host_key: bool | None = None
    """Advanced; whether there is a key that makes one a host."""
    host_key: str | None = field(default=None, secret=True, pattern="[0-9]+")
    """Advanced; key that makes one a host, in digits. In requests: pattern: `[0-9]+`."""
    hosts: MemberIds | None = None
    """Hosts beside the administrator."""
    remind_scope: int | None = field(default=None, enum=(1, 2, 3, 4))
    """Whom the app rings when the meeting begins. One of 1 (nobody), 2 (host), 3 (all members), 4 (those in
    `ring_users`).
    """
    ring_users: MemberIds | None = None
    """Whose phone rings where `remind_scope` is 4."""
    need_password: bool | None = None
    """Whether a password is needed to join."""
    enable_doc_upload_permission: bool | None = None
    """Whether members may upload documents."""
    enable_enter_mute_type: int | None = None
    """Whether those who join are muted."""
    enable_interpreter: bool | None = None
    """Whether simultaneous interpretation is offered."""
    current_hosts: MemberIds | None = None
    """Those who are host right now."""
    co_hosts: MemberIds | None = None
    """Co-hosts."""


@model
class Reminders(Model):
    """`repeat_interval` is needed if `is_custom_repeat` is 1.

    `repeat_until_count` has the limit at most 50 if `repeat_type` is 2.
    """

    class RepeatType:
        DAILY: Final = 0
        WEEKLY: Final = 1
        MONTHLY: Final = 2
        EVERY_WORKING_DAY: Final = 7

    class RepeatDayOfWeek:
        MONDAY: Final = 1
        TUESDAY: Final = 2
        WEDNESDAY: Final = 3
        THURSDAY: Final = 4
        FRIDAY: Final = 5
        SATURDAY: Final = 6
        SUNDAY: Final = 7

    class RepeatUntilType:
        AT_A_DATE: Final = 0
        AFTER_A_NUMBER_OF_MEETINGS: Final = 1

    class RemindBefore:
        AT_THE_START: Final = 0
        FIVE_MINUTES_BEFORE: Final = 300
        A_QUARTER_OF_AN_HOUR_BEFORE: Final = 900
        AN_HOUR_BEFORE: Final = 3600
        A_DAY_BEFORE: Final = 86400

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("repeat_interval",), when={"is_custom_repeat": "1"}),
        FieldRule("limit", ("repeat_until_count",), when={"repeat_type": "2"}, limits={"max": 50}),
    )

    is_repeat: Flag | None = None
    """Whether the meeting is a series. In requests: default: 0."""
    repeat_type: int | None = field(default=None, enum=(0, 1, 2, 7))
    """How a series repeats; with `is_custom_repeat` daily, weekly or monthly. One of 0 (daily), 1 (weekly), 2
    (monthly), 7 (every working day). In requests: default: 0.
    """
    is_custom_repeat: Flag | None = None
    """Whether a series follows a rule of its own; advanced meeting features only."""
    repeat_interval: int | None = None
    """Every how many days, weeks or months. In requests: required with `is_custom_repeat`; without the
    advanced meeting features 1 or 2, for weeks only.
    """
    repeat_day_of_week: list[int] | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7))
    """Days of the week for own rules by week. One of 1 (Monday), 2 (Tuesday), 3 (Wednesday), 4 (Thursday), 5
    (Friday), 6 (Saturday), 7 (Sunday). In requests: the day of the start is added if missing.
    """
    repeat_day_of_month: list[int] | None = field(default=None, min=1, max=31)
    """Days of the month for own rules by month. In requests: the day of the start is added if missing. Each:
    1 to 31.
    """
    repeat_until_type: int | None = field(default=None, enum=(0, 1))
    """How a series ends; advanced meeting features only. One of 0 (at a date), 1 (after a number of
    meetings). In requests: default: 0.
    """
    repeat_until_count: int | None = field(default=None, max=200)
    """Number of meetings; advanced meeting features only. In requests: at most 200. Default: 7."""
    repeat_until: Timestamp | None = None
    """Unix time at which the series ends. In requests: at most 200 meetings (50 biweekly or monthly ones)
    away.
    """
    remind_before: list[int] | None = field(default=None, enum=(0, 300, 900, 3600, 86400))
    """Seconds before the start at which members are reminded. One of 0 (at the start), 300 (five minutes
    before), 900 (a quarter of an hour before), 3600 (an hour before), 86400 (a day before). In requests:
    no reminder if left out.
    """


@model
class Attendance(Model):
    member: list[MemberAttendance] | None = None
    """Members of the company."""
    tmp_external_user: list[ExternalAttendance] | None = None
    """People from outside who have joined, those from WeChat excepted."""
    device: list[DeviceAttendance] | None = field(
        default=None, deprecated="The current page does not have it; nothing takes its place.",
    )
    """Meeting devices. Deprecated: The current page does not have it; nothing takes its place."""


@model
class AttendanceTimes(Model):
    first_join_time: Timestamp | None = None
    """Unix time."""
    last_quit_time: Timestamp | None = None
    """Unix time."""
    total_join_count: int | None = None
    """How often the person has joined."""
    cumulative_time: int | None = None
    """Seconds in the meeting altogether."""


@model
class MemberAttendance(Model):
    class Status:
        HAS_JOINED: Final = 1
        HAS_NOT_JOINED: Final = 2

    first_join_time: Timestamp | None = None
    """Unix time."""
    last_quit_time: Timestamp | None = None
    """Unix time."""
    total_join_count: int | None = None
    """How often the person has joined."""
    cumulative_time: int | None = None
    """Seconds in the meeting altogether."""
    userid: str
    """UserID of the member."""
    status: int | None = field(default=None, enum=(1, 2))
    """Whether the member has joined. One of 1 (has joined), 2 (has not joined)."""


@model
class ExternalAttendance(Model):
    class Status:
        HAS_JOINED: Final = 1
        HAS_NOT_JOINED: Final = 2

    first_join_time: Timestamp | None = None
    """Unix time."""
    last_quit_time: Timestamp | None = None
    """Unix time."""
    total_join_count: int | None = None
    """How often the person has joined."""
    cumulative_time: int | None = None
    """Seconds in the meeting altogether."""
    tmp_external_userid: str
    """Temporary id, different for each meeting; see `idconvert.convert_tmp_external_userid`."""
    status: int | None = None
    """Whether the person has joined; the page shows other values without explaining them. Known values: 1
    (has joined), 2 (has not joined).
    """


@model
class DeviceAttendance(Model):
    class Status:
        JOINED: Final = 1
        DID_NOT_JOIN: Final = 2

    device_sn: str | None = None
    """Serial number."""
    status: int | None = field(default=None, enum=(1, 2))
    """Whether the device has joined. One of 1 (joined), 2 (did not join)."""


@model
class SubMeeting(Model):
    class Status:
        EXISTS: Final = 0
        DELETED: Final = 1

    sub_meetingid: str
    """Id of the meeting within the series."""
    status: int | None = field(default=None, enum=(0, 1))
    """State of the meeting. One of 0 (exists), 1 (deleted)."""
    start_time: Timestamp | None = None
    """Unix time."""
    end_time: Timestamp | None = None
    """Unix time."""
    title: str | None = None
    """Title of the meeting."""
    repeat_id: str | None = None
    """Section of the series to which it belongs."""


@model
class SeriesSection(Model):
    class RepeatType:
        DAILY: Final = 0
        WEEKLY: Final = 1
        MONTHLY: Final = 2
        EVERY_WORKING_DAY: Final = 7

    class RepeatDayOfWeek:
        MONDAY: Final = 1
        TUESDAY: Final = 2
        WEDNESDAY: Final = 3
        THURSDAY: Final = 4
        FRIDAY: Final = 5
        SATURDAY: Final = 6
        SUNDAY: Final = 7

    class RepeatUntilType:
        AT_A_DATE: Final = 0
        AFTER_A_NUMBER_OF_MEETINGS: Final = 1

    repeat_id: str
    """Id of the section."""
    repeat_type: int | None = field(default=None, enum=(0, 1, 2, 7))
    """How the series repeats. One of 0 (daily), 1 (weekly), 2 (monthly), 7 (every working day)."""
    is_custom_repeat: Flag | None = None
    """Whether the series follows a rule of its own."""
    repeat_interval: int | None = None
    """Every how many days, weeks or months."""
    repeat_day_of_week: list[int] | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7))
    """Days of the week. One of 1 (Monday), 2 (Tuesday), 3 (Wednesday), 4 (Thursday), 5 (Friday), 6
    (Saturday), 7 (Sunday).
    """
    repeat_day_of_month: list[int] | None = None
    """Days of the month, from 1 to 31."""
    repeat_until_type: int | None = field(default=None, enum=(0, 1))
    """How the series ends. One of 0 (at a date), 1 (after a number of meetings)."""
    repeat_until_count: int | None = None
    """Where `repeat_until_type` is 1."""
    repeat_until: Timestamp | None = None
    """Unix time; where `repeat_until_type` is 0."""


@model
class CustomerShortUrl(Model):
    customer_data: str | None = None
    """Your own text."""
    meeting_short_url: str | None = None
    """The link."""


@model
class JoinedDevice(Model):
    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    meetingid: str
    """Id of the meeting."""
    instance_id: int | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84,
    ))
    """Kind of device. One of 0 (phone (PSTN)), 1 (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7
    (Android tablet), 8 (mini program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows),
    21 (Rooms for macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller
    for Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS
    PC), 84 (HarmonyOS car).
    """


@model
class MeetingStart(Model):
    userid: str | None = None
    """Who started the meeting; its creator where the first to join a scheduled one came from outside."""
    start_time: Timestamp | None = None
    """Unix time."""


@model
class DeviceUser(Model):
    """Somebody in a meeting and the device that they use."""

    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    userid: str | None = None
    """UserID of a member of the own company."""
    tmp_openid: str | None = None
    """Temporary id of the participant in this meeting."""
    instance_id: int | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84,
    ))
    """Kind of device. One of 0 (phone (PSTN)), 1 (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7
    (Android tablet), 8 (mini program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows),
    21 (Rooms for macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller
    for Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS
    PC), 84 (HarmonyOS car).
    """


@model
class PresentAttendee(Model):
    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    class Role:
        PARTICIPANT: Final = 0
        CREATOR: Final = 1
        HOST: Final = 2
        CREATOR_AND_HOST: Final = 3
        GUEST: Final = 4
        GUEST_AND_HOST: Final = 5
        CO_HOST: Final = 6
        CREATOR_AND_CO_HOST: Final = 7

    class JoinType:
        PHONE: Final = 0
        VOIP: Final = 1
        VOIP_FOR_SCREEN_CASTING: Final = 2
        VOIP_OF_THE_LINUX_SDK: Final = 3
        PHONE_FOR_AUDIO_ONLY: Final = 4
        PHONE_FOR_VIDEO_ONLY: Final = 5
        PHONE_OF_THE_LINUX_SDK: Final = 6

    userid: str | None = None
    """UserID of a member of the own company."""
    tmp_openid: str | None = None
    """Temporary id of the participant in this meeting."""
    instance_id: int | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84,
    ))
    """Kind of device. One of 0 (phone (PSTN)), 1 (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7
    (Android tablet), 8 (mini program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows),
    21 (Rooms for macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller
    for Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS
    PC), 84 (HarmonyOS car).
    """
    join_time: IntString | None = None
    """Unix time."""
    role: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6, 7))
    """Role in the meeting. One of 0 (participant), 1 (creator), 2 (host), 3 (creator and host), 4 (guest), 5
    (guest and host), 6 (co-host), 7 (creator and co-host).
    """
    join_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """How the participant joined. One of 0 (phone), 1 (VoIP), 2 (VoIP for screen casting), 3 (VoIP of the
    Linux SDK), 4 (phone for audio only), 5 (phone for video only), 6 (phone of the Linux SDK).
    """
    audio_state: bool | None = None
    """Whether the microphone is on."""
    video_state: bool | None = None
    """Whether the camera is on."""
    screen_shared_state: bool | None = None
    """Whether the participant shares a screen."""


@model
class Attendee(Model):
    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    class Role:
        PARTICIPANT: Final = 0
        CREATOR: Final = 1
        HOST: Final = 2
        CREATOR_AND_HOST: Final = 3
        GUEST: Final = 4
        GUEST_AND_HOST: Final = 5
        CO_HOST: Final = 6
        CREATOR_AND_CO_HOST: Final = 7

    class JoinType:
        PHONE: Final = 0
        VOIP: Final = 1
        VOIP_FOR_SCREEN_CASTING: Final = 2
        VOIP_OF_THE_LINUX_SDK: Final = 3
        PHONE_FOR_AUDIO_ONLY: Final = 4
        PHONE_FOR_VIDEO_ONLY: Final = 5
        PHONE_OF_THE_LINUX_SDK: Final = 6

    class WebinarRole:
        PARTICIPANT: Final = 0
        GUEST_FROM_INSIDE: Final = 1
        GUEST_FROM_OUTSIDE: Final = 2
        GUEST_THROUGH_AN_INVITATION_LINK: Final = 3
        AUDIENCE: Final = 4

    userid: str | None = None
    """UserID of a member of the own company."""
    tmp_openid: str | None = None
    """Temporary id of the participant in this meeting."""
    instance_id: int | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84,
    ))
    """Kind of device. One of 0 (phone (PSTN)), 1 (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7
    (Android tablet), 8 (mini program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows),
    21 (Rooms for macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller
    for Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS
    PC), 84 (HarmonyOS car).
    """
    join_time: IntString | None = None
    """Unix time."""
    role: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6, 7))
    """Role in the meeting. One of 0 (participant), 1 (creator), 2 (host), 3 (creator and host), 4 (guest), 5
    (guest and host), 6 (co-host), 7 (creator and co-host).
    """
    join_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """How the participant joined. One of 0 (phone), 1 (VoIP), 2 (VoIP for screen casting), 3 (VoIP of the
    Linux SDK), 4 (phone for audio only), 5 (phone for video only), 6 (phone of the Linux SDK).
    """
    audio_state: bool | None = None
    """Whether the microphone is on."""
    video_state: bool | None = None
    """Whether the camera is on."""
    screen_shared_state: bool | None = None
    """Whether the participant shares a screen."""
    quit_time: IntString | None = None
    """Unix time."""
    webinar_role: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Role in a webinar. One of 0 (participant), 1 (guest from inside), 2 (guest from outside), 3 (guest
    through an invitation link), 4 (audience).
    """
    net: str | None = None
    """Kind of network while the participant is in the meeting, such as WIFI or 4G."""
    customer_data: str | None = None
    """Text of the personal link through which the participant joined."""


@model
class AttendeeQuality(Model):
    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    class Quality:
        NO_DATA: Final = 0
        HEALTHY: Final = 1
        WARNING: Final = 2

    class AudioQuality:
        NO_DATA: Final = 0
        GOOD: Final = 1
        FAIR: Final = 2
        MEDIUM: Final = 3
        POOR: Final = 4

    class VideoQuality:
        NO_DATA: Final = 0
        GOOD: Final = 1
        FAIR: Final = 2
        MEDIUM: Final = 3
        POOR: Final = 4

    class ScreenShareQuality:
        NO_DATA: Final = 0
        GOOD: Final = 1
        FAIR: Final = 2
        MEDIUM: Final = 3
        POOR: Final = 4

    class NetworkQuality:
        NO_DATA: Final = 0
        GOOD: Final = 1
        FAIR: Final = 2
        MEDIUM: Final = 3
        POOR: Final = 4

    userid: str | None = None
    """UserID of a member of the own company."""
    tmp_openid: str | None = None
    """Temporary id of the participant in this meeting."""
    instance_id: int | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84,
    ))
    """Kind of device. One of 0 (phone (PSTN)), 1 (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7
    (Android tablet), 8 (mini program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows),
    21 (Rooms for macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller
    for Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS
    PC), 84 (HarmonyOS car).
    """
    quality: int | None = field(default=None, enum=(0, 1, 2))
    """Overall. One of 0 (no data), 1 (healthy), 2 (warning)."""
    audio_quality: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Quality of the sound. One of 0 (no data), 1 (good), 2 (fair), 3 (medium), 4 (poor)."""
    video_quality: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Quality of the video. One of 0 (no data), 1 (good), 2 (fair), 3 (medium), 4 (poor)."""
    screen_share_quality: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Quality of screen sharing. One of 0 (no data), 1 (good), 2 (fair), 3 (medium), 4 (poor)."""
    network_quality: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Quality of the network. One of 0 (no data), 1 (good), 2 (fair), 3 (medium), 4 (poor)."""
    problems: list[str] | None = None
    """What the warnings are about."""


@model
class MeetingCreateRequest(Model):
    """Parameters of `client.meeting.create`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("meeting_duration",), when={"meeting_start": ""}),
        FieldRule("limit", ("location",), when={"guests": ""}, limits={"max_chars": 36, "wide": 2}),
    )

    admin_userid: str
    title: str = field(min_chars=1, max_chars=255)
    meeting_start: Time | None = field(default=None, converts=True)
    meeting_duration: int | None = field(default=None, min=300, max=86399)
    description: str | None = field(default=None, max_bytes=500)
    location: str | None = field(default=None, max_chars=128)
    agentid: int | None = None
    invitees: Invitees | None = None
    guests: list[Guest] | None = None
    cal_id: str | None = field(default=None, max_bytes=64)
    settings: NewMeetingSettings | None = None
    reminders: Reminders | None = None


@model
class MeetingCreateResponse(Response):
    """Answer of `client.meeting.create`."""

    meetingid: str
    """Id of the meeting."""
    meeting_code: str | None = None
    """Number with which one joins."""
    meeting_link: str | None = None
    """Link with which one joins."""
    excess_users: list[str] | None = None
    """UserIDs of participants without a valid meeting account; only for companies with meeting seats per
    account.
    """


@model
class MeetingUpdateRequest(Model):
    """Parameters of `client.meeting.update`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("meeting_duration",), when={"meeting_start": ""}),
        FieldRule("requires", ("meeting_start",), when={"meeting_duration": ""}),
    )

    meetingid: str
    title: str | None = field(default=None, min_chars=1, max_chars=255)
    meeting_start: Time | None = field(default=None, converts=True)
    meeting_duration: int | None = field(default=None, min=300, max=86399)
    description: str | None = field(default=None, max_bytes=500)
    location: str | None = field(default=None, max_chars=128)
    remind_time: int | None = None
    agentid: int | None = None
    invitees: Invitees | None = None
    cal_id: str | None = field(default=None, max_bytes=64)
    settings: MeetingSettings | None = None
    reminders: Reminders | None = None


@model
class MeetingUpdateResponse(Response):
    """Answer of `client.meeting.update`."""

    excess_users: list[str] | None = None
    """UserIDs of participants without a valid meeting account; only for companies with meeting seats per
    account.
    """


@model
class MeetingCancelRequest(Model):
    """Parameters of `client.meeting.cancel`."""

    meetingid: str
    sub_meetingid: str | None = None


@model
class MeetingGetInfoRequest(Model):
    """Parameters of `client.meeting.get_info`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("meetingid", "meeting_code")),)

    meetingid: str | None = None
    meeting_code: str | None = None
    sub_meetingid: str | None = None


@model
class MeetingGetInfoResponse(Response):
    """Answer of `client.meeting.get_info`."""

    class Status:
        NOT_BEGUN: Final = 1
        IN_PROGRESS: Final = 2
        ENDED: Final = 3
        CANCELLED: Final = 4
        EXPIRED: Final = 5

    meetingid: str | None = None
    """Id of the meeting."""
    admin_userid: str | None = None
    """UserID of the administrator."""
    title: str | None = None
    """Title of the meeting."""
    meeting_start: Timestamp | None = None
    """Unix time."""
    meeting_duration: int | None = None
    """Seconds."""
    description: str | None = None
    """At most 600 bytes."""
    location: str | None = None
    """Place of the meeting."""
    main_department: int | None = None
    """Department of the member who started the meeting."""
    status: int | None = field(default=None, enum=(1, 2, 3, 4, 5))
    """State of the meeting. One of 1 (not begun), 2 (in progress), 3 (ended), 4 (cancelled), 5 (expired)."""
    meeting_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """Kind of meeting. One of 0 (single), 1 (series), 2 (for WeChat), 3 (Rooms screen casting), 4 (Rooms
    screen casting), 5 (personal meeting room), 6 (webinar).
    """
    agentid: int | None = None
    """Id of the app."""
    attendees: Attendance | None = None
    """Who takes part; for an instant meeting only those who have joined."""
    guests: list[Guest] | None = None
    """People from outside who are invited."""
    settings: MeetingSettingsInfo | None = None
    """How the meeting is run."""
    cal_id: str | None = None
    """Id of the calendar."""
    reminders: Reminders | None = None
    """Reminders and repetition."""
    meeting_code: str | None = None
    """Number with which one joins."""
    meeting_link: str | None = None
    """Link with which one joins."""
    has_vote: bool | None = None
    """Whether there is a poll; known only to the creator and the hosts."""
    sub_meetings: list[SubMeeting] | None = None
    """Meetings of a series that differ from its rule."""
    has_more_sub_meeting: Flag | None = None
    """Whether there are more such meetings."""
    remain_sub_meetings: int | None = None
    """Meetings of the series that are still to come."""
    current_sub_meetingid: str | None = None
    """Meeting of the series that is in progress or next."""
    sub_repeat_list: list[SeriesSection] | None = None
    """Sections of a series that was split by changing a meeting and those after it."""


@model
class MeetingGetUserMeetingidRequest(Model):
    """Parameters of `client.meeting.get_user_meetingid`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begin_time", "end_time"), limits={"days": 180}),
    )

    userid: str
    cursor: str | None = None
    begin_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    limit: int | None = field(default=None, max=100)


@model
class MeetingGetUserMeetingidResponse(Response):
    """Answer of `client.meeting.get_user_meetingid`."""

    meetingid_list: list[str] | None = None
    """May be empty."""
    next_cursor: str | None = None
    """Missing or empty on the last page."""


@model
class MeetingStatisticsGetStartListRequest(Model):
    """Parameters of `client.meeting.statistics.get_start_list`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begin_time", "end_time"), limits={"days": 30}),
    )

    type: int = field(enum=(1, 2))
    begin_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    limit: int | None = field(default=None, max=1000)
    cursor: str | None = None


@model
class MeetingStatisticsGetStartListResponse(Response):
    """Answer of `client.meeting.statistics.get_start_list`."""

    meeting_list: list[MeetingStart] | None = None
    """The records, latest first."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class MeetingGetInviteesRequest(Model):
    """Parameters of `client.meeting.get_invitees`."""

    meetingid: str
    cursor: str | None = None


@model
class MeetingGetInviteesResponse(Response):
    """Answer of `client.meeting.get_invitees`."""

    invitees: list[InvitedMember] | None = None
    """Members whom the app can see."""
    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class MeetingSetInviteesRequest(Model):
    """Parameters of `client.meeting.set_invitees`."""

    meetingid: str
    invitees: list[InvitedMember] | None = field(default=None, max_items=2000)


@model
class MeetingCreateCustomerShortUrlRequest(Model):
    """Parameters of `client.meeting.create_customer_short_url`."""

    meetingid: str
    customer_data: str = field(max_bytes=256)


@model
class MeetingCreateCustomerShortUrlResponse(Response):
    """Answer of `client.meeting.create_customer_short_url`."""

    meeting_short_url_customer_data: CustomerShortUrl | None = None
    """The personal link."""


@model
class MeetingGetCustomerShortUrlRequest(Model):
    """Parameters of `client.meeting.get_customer_short_url`."""

    meetingid: str


@model
class MeetingGetCustomerShortUrlResponse(Response):
    """Answer of `client.meeting.get_customer_short_url`."""

    meeting_short_url_customer_data_list: list[CustomerShortUrl] | None = None
    """The personal links."""


@model
class MeetingGetRealtimeAttendeeListRequest(Model):
    """Parameters of `client.meeting.get_realtime_attendee_list`."""

    meetingid: str
    sub_meetingid: str | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=50)


@model
class MeetingGetRealtimeAttendeeListResponse(Response):
    """Answer of `client.meeting.get_realtime_attendee_list`."""

    status: str | None = None
    """Status of the meeting; shown but not explained on the page."""
    attendees: list[PresentAttendee] | None = None
    """The participants."""
    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class MeetingGetAttendeeListRequest(Model):
    """Parameters of `client.meeting.get_attendee_list`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 31}),
    )

    meetingid: str
    sub_meetingid: str | None = None
    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class MeetingGetAttendeeListResponse(Response):
    """Answer of `client.meeting.get_attendee_list`."""

    attendees: list[Attendee] | None = None
    """Empty before the meeting has begun."""
    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class MeetingCheckDeviceInMeetingRequest(Model):
    """Parameters of `client.meeting.check_device_in_meeting`."""

    class InstanceIdList:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    userid: str
    instance_id_list: list[int] | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84,
    ))
    meetingid_list: list[str]


@model
class MeetingCheckDeviceInMeetingResponse(Response):
    """Answer of `client.meeting.check_device_in_meeting`."""

    result_list: list[JoinedDevice] | None = None
    """The devices and the meetings they have joined."""


@model
class MeetingGetGuestsRequest(Model):
    """Parameters of `client.meeting.get_guests`."""

    meetingid: str


@model
class MeetingGetGuestsResponse(Response):
    """Answer of `client.meeting.get_guests`."""

    meetingid: str
    """Id of the meeting."""
    meeting_code: str | None = None
    """Number with which one joins."""
    title: str | None = None
    """Subject of the meeting."""
    guests: list[Guest] | None = None
    """The guests."""


@model
class MeetingSetGuestsRequest(Model):
    """Parameters of `client.meeting.set_guests`."""

    meetingid: str
    guests: list[Guest]


@model
class MeetingGetQualityRequest(Model):
    """Parameters of `client.meeting.get_quality`."""

    meetingid: str
    sub_meetingid: str | None = None
    start_time: Time = field(converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=50)


@model
class MeetingGetQualityResponse(Response):
    """Answer of `client.meeting.get_quality`."""

    class Quality:
        NO_DATA: Final = 0
        HEALTHY: Final = 1
        WARNING: Final = 2

    class AudioQuality:
        NO_DATA: Final = 0
        GOOD: Final = 1
        FAIR: Final = 2
        MEDIUM: Final = 3
        POOR: Final = 4

    class VideoQuality:
        NO_DATA: Final = 0
        GOOD: Final = 1
        FAIR: Final = 2
        MEDIUM: Final = 3
        POOR: Final = 4

    class ScreenShareQuality:
        NO_DATA: Final = 0
        GOOD: Final = 1
        FAIR: Final = 2
        MEDIUM: Final = 3
        POOR: Final = 4

    class NetworkQuality:
        NO_DATA: Final = 0
        GOOD: Final = 1
        FAIR: Final = 2
        MEDIUM: Final = 3
        POOR: Final = 4

    quality: int | None = field(default=None, enum=(0, 1, 2))
    """Overall. One of 0 (no data), 1 (healthy), 2 (warning)."""
    audio_quality: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Quality of the sound. One of 0 (no data), 1 (good), 2 (fair), 3 (medium), 4 (poor)."""
    video_quality: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Quality of the video. One of 0 (no data), 1 (good), 2 (fair), 3 (medium), 4 (poor)."""
    screen_share_quality: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Quality of screen sharing. One of 0 (no data), 1 (good), 2 (fair), 3 (medium), 4 (poor)."""
    network_quality: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Quality of the network. One of 0 (no data), 1 (good), 2 (fair), 3 (medium), 4 (poor)."""
    problems: list[str] | None = None
    """What the warnings are about."""
    attendees: list[AttendeeQuality] | None = None
    """In the order of joining; one entry for each device of a member."""
    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""
