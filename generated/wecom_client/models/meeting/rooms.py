# Generated from spec/api/meeting/rooms.yaml by codegen. Do not edit.
"""Rooms 会议室与会议室连接器。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class MeetingRoom(Model):
    meeting_room_id: str
    """Id of the room."""
    meeting_room_name: str | None = None
    """Name of the room."""
    meeting_room_location: str | None = None
    """Place of the room."""


@model
class MeetingRoomState(Model):
    class AccountType:
        ORDINARY: Final = 0
        SPECIAL: Final = 1
        TRIAL: Final = 2

    class MeetingRoomStatus:
        NOT_ACTIVATED: Final = 0
        NOT_BOUND: Final = 1
        FREE: Final = 2
        IN_USE: Final = 3
        OFFLINE: Final = 4

    meeting_room_id: str
    """Id of the room."""
    meeting_room_name: str | None = None
    """Name of the room."""
    meeting_room_location: str | None = None
    """Place of the room."""
    account_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of account. One of 0 (ordinary), 1 (special), 2 (trial)."""
    active_code: str | None = None
    """Activation code."""
    participant_number: int | None = None
    """How many people the room holds."""
    meeting_room_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """State of the room. One of 0 (not activated), 1 (not bound), 2 (free), 3 (in use), 4 (offline)."""
    scheduled_status: Flag | None = None
    """Whether the room may be booked."""
    is_allow_call: bool | None = None
    """Whether the room may be called."""


@model
class RoomBasics(Model):
    rooms_id_list: list[str] | None = None
    """Ids of the Rooms devices."""
    meeting_room_name: str | None = None
    """Name of the room."""
    city: str | None = None
    """City of the room."""
    building: str | None = None
    """Building of the room."""
    floor: str | None = None
    """Floor of the room."""
    participant_number: int | None = None
    """How many people the room holds."""
    device: str | None = None
    """Equipment of the room."""
    desc: str | None = None
    """Description in base64."""
    password: str | None = field(default=None, secret=True)
    """The administrator's password in base64."""


@model
class RoomAccount(Model):
    class AccountType:
        ORDINARY: Final = 0
        SPECIAL: Final = 1
        TRIAL: Final = 2

    account_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of account. One of 0 (ordinary), 1 (special), 2 (trial)."""
    valid_period: str | None = None
    """End of validity; "-" for an ordinary account, which lasts as long as the company's."""


@model
class RoomHardware(Model):
    class MeetingRoomStatus:
        NOT_ACTIVATED: Final = 0
        NOT_BOUND: Final = 1
        FREE: Final = 2
        IN_USE: Final = 3
        OFFLINE: Final = 4

    factory: str | None = None
    """Manufacturer."""
    device_model: str | None = None
    """Model of the device."""
    sn: str | None = None
    """Serial number."""
    ip: str | None = None
    """IP address."""
    mac: str | None = None
    """MAC address."""
    rooms_version: str | None = None
    """Version of Rooms."""
    firmware_version: str | None = None
    """Version of the firmware."""
    health_status: str | None = None
    """Health of the device."""
    system_type: str | None = None
    """Operating system of the device."""
    meeting_room_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """State of the room. One of 0 (not activated), 1 (not bound), 2 (free), 3 (in use), 4 (offline)."""
    active_time: str | None = None
    """Time of activation as text, such as 2026-01-05 15:37:34."""
    cpu_info: str | None = None
    """CPU of the device."""
    cpu_usage: str | None = None
    """Highest load of the CPU."""
    gpu_info: str | None = None
    """GPU of the device."""
    net_type: str | None = None
    """Kind of network."""
    memory_info: str | None = None
    """Memory of the device."""
    monitor_frequency: str | None = None
    """Refresh rate of the screen."""
    camera_model: str | None = None
    """Model of the camera."""
    enable_video_mirror: bool | None = None
    """Whether the video is mirrored."""
    microphone_info: str | None = None
    """The microphone."""
    speaker_info: str | None = None
    """The speaker."""


@model
class RoomNumber(Model):
    pmi_code: str | None = None
    """Personal meeting number of the room."""
    pmi_pwd: str | None = field(default=None, secret=True)
    """Password for joining in base64."""


@model
class RoomMeetingSettings(Model):
    class WaterMark:
        NONE: Final = 0
        ONE_ROW: Final = 1
        SEVERAL_ROWS: Final = 2

    class AutoResponse:
        ON: Final = 1
        OFF: Final = 2

    water_mark: int | None = field(default=None, enum=(0, 1, 2))
    """Style of the watermark. One of 0 (none), 1 (one row), 2 (several rows)."""
    auto_response: int | None = field(default=None, enum=(1, 2))
    """Whether calls are answered automatically. One of 1 (on), 2 (off)."""
    caption: bool | None = None
    """Whether subtitles are shown."""
    room_pmi: bool | None = None
    """Whether the room has a personal meeting number."""
    room_notification: bool | None = None
    """Whether the screen shows notifications."""


@model
class RoomRecordSettings(Model):
    class ShareRecord:
        NOBODY: Final = 0
        EVERYBODY: Final = 1
        EVERYBODY_WHO_IS_LOGGED_IN: Final = 2
        MEMBERS_OF_THE_COMPANY: Final = 3
        PARTICIPANTS: Final = 4

    share_record: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Who may see cloud recordings. One of 0 (nobody), 1 (everybody), 2 (everybody who is logged in), 3
    (members of the company), 4 (participants).
    """
    download_record: bool | None = None
    """Whether cloud recordings may be downloaded."""


@model
class RoomMeeting(Model):
    meetingid: str
    """Id of the meeting."""
    meeting_code: str | None = None
    """Number with which one joins."""
    subject: str | None = None
    """Subject of the meeting."""
    status: str | None = field(default=None, enum=(
        "MEETING_STATE_INVALID", "MEETING_STATE_INIT", "MEETING_STATE_CANCELLED", "MEETING_STATE_STARTED",
        "MEETING_STATE_ENDED", "MEETING_STATE_NULL", "MEETING_STATE_RECYCLED",
    ))
    """State of the meeting. One of MEETING_STATE_INVALID (unknown), MEETING_STATE_INIT (not begun),
    MEETING_STATE_CANCELLED (cancelled), MEETING_STATE_STARTED (in progress), MEETING_STATE_ENDED
    (deleted), MEETING_STATE_NULL (the time is over and nobody is in it), MEETING_STATE_RECYCLED (number
    withdrawn 30 days after the start).
    """
    meeting_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """Kind of meeting. One of 0 (single), 1 (series), 2 (for WeChat), 3 (Rooms screen casting), 4 (Rooms
    screen casting), 5 (personal meeting room), 6 (webinar).
    """
    start_time: Timestamp | None = None
    """Unix time."""
    end_time: Timestamp | None = None
    """Unix time."""


@model
class RoomsDevice(Model):
    class MeetingRoomStatus:
        NOT_ACTIVATED: Final = 0
        NOT_BOUND: Final = 1
        FREE: Final = 2
        IN_USE: Final = 3
        OFFLINE: Final = 4

    meeting_room_id: str
    """Id of the room."""
    rooms_id: str | None = None
    """Id of the Rooms device."""
    meeting_room_name: str | None = None
    """Name of the room."""
    meeting_room_location: str | None = None
    """Place of the room."""
    device_model: str | None = None
    """Model of the device."""
    app_version: str | None = None
    """Version of the software."""
    meeting_room_status: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """State of the room. One of 0 (not activated), 1 (not bound), 2 (free), 3 (in use), 4 (offline)."""
    device_monitor_info: DeviceHealth | None = None
    """Health of the device."""


@model
class DeviceHealth(Model):
    camera_status: bool | None = None
    """Whether the camera works."""
    microphone_status: bool | None = None
    """Whether the microphone works."""
    speaker_status: bool | None = None
    """Whether the speaker works."""


@model
class RoomsController(Model):
    rooms_id: str
    """Id of the Rooms device."""
    meeting_room_name: str | None = None
    """Name of the room."""
    meeting_room_location: str | None = None
    """Place of the room."""
    controller_name: str | None = None
    """Name of the controller."""
    manufacture_name: str | None = None
    """Manufacturer."""
    controller_model: str | None = None
    """Model of the controller."""
    app_version: str | None = None
    """Version of the software."""
    status: str | None = field(default=None, enum=("0", "1"))
    """State of the controller. One of 0 (offline), 1 (online)."""
    framework_version: str | None = None
    """Version of the firmware."""
    ip_address: str | None = None
    """IP address."""
    mac_address: str | None = None
    """MAC address."""
    cpu_type: str | None = None
    """Kind of CPU."""
    cpu_usage: str | None = None
    """Load of the CPU."""
    network_type: str | None = None
    """Kind of network."""
    mem_usage: str | None = None
    """Memory in use."""


@model
class MraAddress(Model):
    class Protocol:
        SIP: Final = 1
        H_323: Final = 2

    protocol: int = field(enum=(1, 2))
    """Signalling protocol. One of 1 (SIP), 2 (H.323)."""
    dial_string: str
    """IP address, for H.323 also an E.164 number, for SIP also a URI."""


@model
class MraDevice(Model):
    tmp_openid: str
    """Temporary id of the device in this meeting."""


@model
class MeetingRoomsBookRequest(Model):
    """Parameters of `client.meeting.rooms.book`."""

    meetingid: str
    meeting_room_id_list: list[str]
    subject_visible: bool | None = None


@model
class MeetingRoomsBookResponse(Response):
    """Answer of `client.meeting.rooms.book`."""

    meeting_room_list: list[MeetingRoom] | None = None
    """The rooms that were booked."""


@model
class MeetingRoomsReleaseRequest(Model):
    """Parameters of `client.meeting.rooms.release`."""

    meetingid: str
    meeting_room_id_list: list[str]


@model
class MeetingRoomsListRequest(Model):
    """Parameters of `client.meeting.rooms.list`."""

    meeting_room_name: str | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, min=1, max=50)


@model
class MeetingRoomsListResponse(Response):
    """Answer of `client.meeting.rooms.list`."""

    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    meeting_room_list: list[MeetingRoomState] | None = None
    """The rooms."""


@model
class MeetingRoomsGetInfoRequest(Model):
    """Parameters of `client.meeting.rooms.get_info`."""

    meeting_room_id: str


@model
class MeetingRoomsGetInfoResponse(Response):
    """Answer of `client.meeting.rooms.get_info`."""

    basic_info: RoomBasics | None = None
    """Name, place and password of the room."""
    account_info: RoomAccount | None = None
    """Account of the room."""
    hardware_info: RoomHardware | None = None
    """Hardware of the room."""
    pmi_info: RoomNumber | None = None
    """Personal meeting number of the room."""
    monitor_status: Flag | None = None
    """Whether alarms are sent."""
    is_allow_call: bool | None = None
    """Whether the room may be called."""
    scheduled_status: Flag | None = None
    """Whether the room may be booked."""


@model
class MeetingRoomsGetConfigRequest(Model):
    """Parameters of `client.meeting.rooms.get_config`."""

    meeting_room_id: str


@model
class MeetingRoomsGetConfigResponse(Response):
    """Answer of `client.meeting.rooms.get_config`."""

    meeting_settings: RoomMeetingSettings | None = None
    """Settings for meetings."""
    record_settings: RoomRecordSettings | None = None
    """Settings for recordings."""


@model
class MeetingRoomsListMeetingsRequest(Model):
    """Parameters of `client.meeting.rooms.list_meetings`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 90}),
        FieldRule("one_of", ("meeting_room_id", "rooms_id")),
        FieldRule("exclusive", ("meeting_room_id", "rooms_id")),
    )

    meeting_room_id: str | None = None
    rooms_id: str | None = None
    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=20)


@model
class MeetingRoomsListMeetingsResponse(Response):
    """Answer of `client.meeting.rooms.list_meetings`."""

    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    meeting_info_list: list[RoomMeeting] | None = None
    """The meetings."""


@model
class MeetingRoomsListDevicesRequest(Model):
    """Parameters of `client.meeting.rooms.list_devices`."""

    meeting_room_name: str | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, min=1, max=50)


@model
class MeetingRoomsListDevicesResponse(Response):
    """Answer of `client.meeting.rooms.list_devices`."""

    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    device_info_list: list[RoomsDevice] | None = None
    """The devices."""


@model
class MeetingRoomsListControllersRequest(Model):
    """Parameters of `client.meeting.rooms.list_controllers`."""

    controller_name: str | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, min=1, max=50)


@model
class MeetingRoomsListControllersResponse(Response):
    """Answer of `client.meeting.rooms.list_controllers`."""

    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    controller_info_list: list[RoomsController] | None = None
    """The controllers."""


@model
class MeetingRoomsGetInventoryRequest(Model):
    """Parameters of `client.meeting.rooms.get_inventory`."""


@model
class MeetingRoomsGetInventoryResponse(Response):
    """Answer of `client.meeting.rooms.get_inventory`."""

    normal_count: int | None = None
    """Ordinary devices."""
    special_count: int | None = None
    """Special devices."""
    normal_used_count: int | None = None
    """Ordinary devices in use."""
    special_used_count: int | None = None
    """Special devices in use."""
    normal_expired_count: int | None = None
    """Ordinary devices that have expired."""
    special_expired_count: int | None = None
    """Special devices that have expired."""


@model
class MeetingRoomsCallRequest(Model):
    """Parameters of `client.meeting.rooms.call`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("meeting_room_id", "mra_address")),
        FieldRule("exclusive", ("meeting_room_id", "mra_address")),
    )

    meetingid: str
    meeting_room_id: str | None = None
    mra_address: MraAddress | None = None


@model
class MeetingRoomsCallResponse(Response):
    """Answer of `client.meeting.rooms.call`."""

    invite_id: str
    """Id of the call."""


@model
class MeetingRoomsCancelCallRequest(Model):
    """Parameters of `client.meeting.rooms.cancel_call`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("meeting_room_id", "mra_address")),
        FieldRule("exclusive", ("meeting_room_id", "mra_address")),
    )

    meetingid: str
    invite_id: str
    meeting_room_id: str | None = None
    mra_address: MraAddress | None = None


@model
class MeetingRoomsGetResponseStatusRequest(Model):
    """Parameters of `client.meeting.rooms.get_response_status`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("meeting_room_id", "mra_address")),
        FieldRule("exclusive", ("meeting_room_id", "mra_address")),
    )

    meetingid: str
    meeting_room_id: str | None = None
    mra_address: MraAddress | None = None


@model
class MeetingRoomsGetResponseStatusResponse(Response):
    """Answer of `client.meeting.rooms.get_response_status`."""

    class Status:
        NO_ANSWER_WITHIN_60_SECONDS: Final = 0
        NOT_CALLED: Final = 1
        JOINING: Final = 2
        REJECTED: Final = 3
        CALLING: Final = 4
        CANCELLED: Final = 5
        HAS_LEFT: Final = 6

    status: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """State of the call. One of 0 (no answer within 60 seconds), 1 (not called), 2 (joining), 3 (rejected), 4
    (calling), 5 (cancelled), 6 (has left).
    """
    response_time: str | None = None
    """Time of the last answer as text, such as 2026/03/02 09:00:12."""


@model
class MeetingMraQueryStatusRequest(Model):
    """Parameters of `client.meeting.mra.query_status`."""

    meetingid: str
    tmp_openid: str


@model
class MeetingMraQueryStatusResponse(Response):
    """Answer of `client.meeting.mra.query_status`."""

    class InstanceId:
        MRA: Final = 9

    class UserRole:
        PARTICIPANT: Final = 0
        CREATOR: Final = 1
        HOST: Final = 2
        CREATOR_AND_HOST: Final = 3
        MINI_PROGRAM: Final = 4
        MINI_PROGRAM_AND_HOST: Final = 5
        CO_HOST: Final = 6
        CREATOR_AND_CO_HOST: Final = 7

    class WebinarMemberRole:
        PARTICIPANT: Final = 0
        GUEST_FROM_INSIDE: Final = 1
        GUEST_FROM_OUTSIDE: Final = 2
        GUEST_THROUGH_AN_INVITATION_LINK: Final = 3
        AUDIENCE: Final = 4

    class DefaultLayout:
        EQUAL_PARTS: Final = 1
        FULL_SCREEN: Final = 2
        ONE_LARGE_AND_SEVERAL_SMALL: Final = 3

    tmp_openid: str
    """Temporary id of the device in this meeting."""
    instance_id: int | None = None
    """Kind of device. Known values: 9 (MRA)."""
    user_role: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6, 7))
    """Role in the meeting. One of 0 (participant), 1 (creator), 2 (host), 3 (creator and host), 4 (mini
    program), 5 (mini program and host), 6 (co-host), 7 (creator and co-host).
    """
    webinar_member_role: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Role in a webinar. One of 0 (participant), 1 (guest from inside), 2 (guest from outside), 3 (guest
    through an invitation link), 4 (audience).
    """
    ip: str | None = None
    """IP address while the device is in the meeting."""
    name: str | None = None
    """Name that is shown."""
    audio_state: bool | None = None
    """Whether the microphone is on."""
    video_state: bool | None = None
    """Whether the camera is on."""
    screen_shared_state: bool | None = None
    """Whether the device shares a screen."""
    default_layout: int | None = field(default=None, enum=(1, 2, 3))
    """Layout of the device. One of 1 (equal parts), 2 (full screen), 3 (one large and several small)."""
    raise_hands_state: bool | None = None
    """Whether a hand is raised."""


@model
class MeetingMraSetDefaultLayoutRequest(Model):
    """Parameters of `client.meeting.mra.set_default_layout`."""

    class DefaultLayout:
        EQUAL_PARTS: Final = 1
        FULL_SCREEN: Final = 2
        ONE_LARGE_AND_SEVERAL_SMALL: Final = 3

    class DefaultNovideoUser:
        SHOWN: Final = 1
        HIDDEN: Final = 2

    meetingid: str
    default_layout: int = field(enum=(1, 2, 3))
    default_novideo_user: int = field(enum=(1, 2))
    mra: MraDevice


@model
class MeetingMraSetRaiseHandRequest(Model):
    """Parameters of `client.meeting.mra.set_raise_hand`."""

    meetingid: str
    raise_hand: bool
    mra: MraDevice


@model
class MeetingMraHangupRequest(Model):
    """Parameters of `client.meeting.mra.hangup`."""

    meetingid: str
    mra: MraDevice
