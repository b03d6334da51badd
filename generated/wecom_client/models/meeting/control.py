# Generated from spec/api/meeting/control.yaml by codegen. Do not edit.
"""会中控制与电话入会。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Participant(Model):
    """Somebody in a meeting, named by the temporary id that they have there."""

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

    tmp_openid: str
    """Temporary id of the participant in this meeting, from the lists of attendees or an event."""
    instance_id: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84))
    """Kind of device that the participant uses; with another one the call has no effect. One of 0 (phone
    (PSTN)), 1 (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
    program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for macOS), 22
    (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for Android), 33 (Rooms
    controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS PC), 84 (HarmonyOS
    car).
    """


@model
class NamedParticipant(Model):
    """Somebody in a meeting and the name under which they are to be shown."""

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

    tmp_openid: str
    """Temporary id of the participant in this meeting, from the lists of attendees or an event."""
    instance_id: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84))
    """Kind of device that the participant uses; with another one the call has no effect. One of 0 (phone
    (PSTN)), 1 (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
    program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for macOS), 22
    (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for Android), 33 (Rooms
    controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS PC), 84 (HarmonyOS
    car).
    """
    nickname: str | None = field(default=None, max_chars=20)
    """Name to show. At most 20 characters."""


@model
class WaitingUser(Model):
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
    customer_data: str | None = None
    """Text of the personal link through which the user joined."""


@model
class WaitingRecord(Model):
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
    join_time: int | None = None
    """Unix time in milliseconds."""
    quit_time: int | None = None
    """Unix time in milliseconds."""


@model
class PhoneNumber(Model):
    area: int
    """Country calling code, such as 86."""
    phone: str
    """Phone number, or number of the switchboard."""
    extension_number: str | None = None
    """Extension behind the switchboard."""


@model
class PhoneUser(Model):
    area: int
    """Country calling code, such as 86."""
    phone: str
    """Phone number, or number of the switchboard."""
    extension_number: str | None = None
    """Extension behind the switchboard."""
    tmp_openid: str | None = None
    """Temporary id of the participant in this meeting."""


@model
class CalledNumber(Model):
    area: int
    """Country calling code, such as 86."""
    phone: str
    """Phone number, or number of the switchboard."""
    extension_number: str | None = None
    """Extension behind the switchboard."""
    status: str | None = None
    """State of the call."""


@model
class CallOfNumber(Model):
    area: int
    """Country calling code, such as 86."""
    phone: str
    """Phone number, or number of the switchboard."""
    extension_number: str | None = None
    """Extension behind the switchboard."""
    status: str | None = None
    """State of the call."""
    tmp_openid: str | None = None
    """Temporary id of the participant in this meeting."""


@model
class MeetingWaitingroomGetCurrentUserListRequest(Model):
    """Parameters of `client.meeting.waitingroom.get_current_user_list`."""

    meetingid: str
    limit: int | None = field(default=None, max=50)
    cursor: str | None = None


@model
class MeetingWaitingroomGetCurrentUserListResponse(Response):
    """Answer of `client.meeting.waitingroom.get_current_user_list`."""

    user_list: list[WaitingUser] | None = None
    """Empty if the meeting is not in progress."""
    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class MeetingWaitingroomGetUserListRequest(Model):
    """Parameters of `client.meeting.waitingroom.get_user_list`."""

    meetingid: str
    limit: int | None = field(default=None, max=50)
    cursor: str | None = None


@model
class MeetingWaitingroomGetUserListResponse(Response):
    """Answer of `client.meeting.waitingroom.get_user_list`."""

    user_list: list[WaitingRecord] | None = None
    """Who was in the waiting room."""
    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class MeetingRealcontrolSetRequest(Model):
    """Parameters of `client.meeting.realcontrol.set`."""

    class EnableEnterMute:
        NO: Final = 0
        YES: Final = 1
        FROM_THE_SEVENTH_ON: Final = 2

    class AllowChat:
        FREELY: Final = 0
        IN_PUBLIC_ONLY: Final = 1
        WITH_THE_HOST_ONLY: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("mute_all",), when={"allow_unmute_self": ""}),
    )

    meetingid: str
    mute_all: bool | None = None
    allow_unmute_self: bool | None = None
    enable_enter_mute: int | None = field(default=None, enum=(0, 1, 2))
    meeting_locked: bool | None = None
    hide_meeting_code_password: bool | None = None
    allow_chat: int | None = field(default=None, enum=(0, 1, 2))
    allow_share_screen: bool | None = None
    allow_external_user: bool | None = None
    play_ivr_on_join: bool | None = None
    enable_waiting_room: bool | None = None


@model
class MeetingRealcontrolSetCohostRequest(Model):
    """Parameters of `client.meeting.realcontrol.set_cohost`."""

    meetingid: str
    action: bool
    operated_user: Participant


@model
class MeetingRealcontrolMuteUserRequest(Model):
    """Parameters of `client.meeting.realcontrol.mute_user`."""

    meetingid: str
    option: bool
    operated_user: Participant


@model
class MeetingRealcontrolSwitchUserVideoRequest(Model):
    """Parameters of `client.meeting.realcontrol.switch_user_video`."""

    meetingid: str
    video: bool | None = None
    operated_user: Participant


@model
class MeetingRealcontrolCloseScreenShareRequest(Model):
    """Parameters of `client.meeting.realcontrol.close_screen_share`."""

    meetingid: str
    operated_user: Participant


@model
class MeetingRealcontrolSetNicknamesRequest(Model):
    """Parameters of `client.meeting.realcontrol.set_nicknames`."""

    meetingid: str
    operated_users: list[NamedParticipant]


@model
class MeetingRealcontrolManageWaitingRoomUsersRequest(Model):
    """Parameters of `client.meeting.realcontrol.manage_waiting_room_users`."""

    class OperateType:
        FROM_THE_WAITING_ROOM_INTO_THE_MEETING: Final = 1
        FROM_THE_MEETING_INTO_THE_WAITING_ROOM: Final = 2
        OUT_OF_THE_WAITING_ROOM: Final = 3

    meetingid: str
    operate_type: int = field(enum=(1, 2, 3))
    allow_rejoin: bool | None = None
    operated_users: list[Participant]


@model
class MeetingRealcontrolKickoutUsersRequest(Model):
    """Parameters of `client.meeting.realcontrol.kickout_users`."""

    meetingid: str
    allow_rejoin: bool
    operated_users: list[Participant]


@model
class MeetingRealcontrolDismissRequest(Model):
    """Parameters of `client.meeting.realcontrol.dismiss`."""

    meetingid: str
    force_dismiss: Flag | None = None
    retrieve_code: Flag | None = None


@model
class MeetingPhoneCalloutRequest(Model):
    """Parameters of `client.meeting.phone.callout`."""

    meetingid: str
    phone_numbers: list[PhoneNumber] = field(max_items=50)


@model
class MeetingPhoneCalloutResponse(Response):
    """Answer of `client.meeting.phone.callout`."""

    phone_numbers: list[CalledNumber] | None = None
    """Numbers that are being called."""
    invalid_phone_numbers: list[PhoneNumber] | None = None
    """Numbers that are not valid."""


@model
class MeetingPhoneGetCalloutStatusRequest(Model):
    """Parameters of `client.meeting.phone.get_callout_status`."""

    meetingid: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class MeetingPhoneGetCalloutStatusResponse(Response):
    """Answer of `client.meeting.phone.get_callout_status`."""

    phone_numbers: list[CallOfNumber] | None = None
    """Calls made from clients, the API and the web."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class MeetingPhoneGetTmpOpenidRequest(Model):
    """Parameters of `client.meeting.phone.get_tmp_openid`."""

    meetingid: str
    phone_numbers: list[PhoneNumber] = field(max_items=20)


@model
class MeetingPhoneGetTmpOpenidResponse(Response):
    """Answer of `client.meeting.phone.get_tmp_openid`."""

    tmp_openid_list: list[PhoneUser] | None = None
    """One entry for each call that was answered; a switchboard number may have several."""
