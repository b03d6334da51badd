# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.api.meeting.advanced_layout import AsyncMeetingAdvancedLayoutResource
    from wecom_client.api.meeting.advanced_layout import MeetingAdvancedLayoutResource
    from wecom_client.api.meeting.enroll import AsyncMeetingEnrollResource
    from wecom_client.api.meeting.enroll import MeetingEnrollResource
    from wecom_client.api.meeting.layout import AsyncMeetingLayoutResource
    from wecom_client.api.meeting.layout import MeetingLayoutResource
    from wecom_client.api.meeting.mra import AsyncMeetingMraResource
    from wecom_client.api.meeting.mra import MeetingMraResource
    from wecom_client.api.meeting.phone import AsyncMeetingPhoneResource
    from wecom_client.api.meeting.phone import MeetingPhoneResource
    from wecom_client.api.meeting.poll import AsyncMeetingPollResource
    from wecom_client.api.meeting.poll import MeetingPollResource
    from wecom_client.api.meeting.realcontrol import AsyncMeetingRealcontrolResource
    from wecom_client.api.meeting.realcontrol import MeetingRealcontrolResource
    from wecom_client.api.meeting.record import AsyncMeetingRecordResource
    from wecom_client.api.meeting.record import MeetingRecordResource
    from wecom_client.api.meeting.rooms import AsyncMeetingRoomsResource
    from wecom_client.api.meeting.rooms import MeetingRoomsResource
    from wecom_client.api.meeting.statistics import AsyncMeetingStatisticsResource
    from wecom_client.api.meeting.statistics import MeetingStatisticsResource
    from wecom_client.api.meeting.vip import AsyncMeetingVipResource
    from wecom_client.api.meeting.vip import MeetingVipResource
    from wecom_client.api.meeting.waitingroom import AsyncMeetingWaitingroomResource
    from wecom_client.api.meeting.waitingroom import MeetingWaitingroomResource
    from wecom_client.api.meeting.webinar import AsyncMeetingWebinarResource
    from wecom_client.api.meeting.webinar import MeetingWebinarResource
    from wecom_client.models.meeting.schedule import Attendee
    from wecom_client.models.meeting.schedule import AttendeeQuality
    from wecom_client.models.meeting.schedule import Guest
    from wecom_client.models.meeting.schedule import InvitedMember
    from wecom_client.models.meeting.schedule import Invitees
    from wecom_client.models.meeting.schedule import MeetingCheckDeviceInMeetingResponse
    from wecom_client.models.meeting.schedule import MeetingCreateCustomerShortUrlResponse
    from wecom_client.models.meeting.schedule import MeetingCreateResponse
    from wecom_client.models.meeting.schedule import MeetingGetAttendeeListResponse
    from wecom_client.models.meeting.schedule import MeetingGetCustomerShortUrlResponse
    from wecom_client.models.meeting.schedule import MeetingGetGuestsResponse
    from wecom_client.models.meeting.schedule import MeetingGetInfoResponse
    from wecom_client.models.meeting.schedule import MeetingGetInviteesResponse
    from wecom_client.models.meeting.schedule import MeetingGetQualityResponse
    from wecom_client.models.meeting.schedule import MeetingGetRealtimeAttendeeListResponse
    from wecom_client.models.meeting.schedule import MeetingGetUserMeetingidResponse
    from wecom_client.models.meeting.schedule import MeetingSettings
    from wecom_client.models.meeting.schedule import MeetingUpdateResponse
    from wecom_client.models.meeting.schedule import NewMeetingSettings
    from wecom_client.models.meeting.schedule import PresentAttendee
    from wecom_client.models.meeting.schedule import Reminders
    from wecom_client.params.meeting import GuestDict
    from wecom_client.params.meeting import InvitedMemberDict
    from wecom_client.params.meeting import InviteesDict
    from wecom_client.params.meeting import MeetingSettingsDict
    from wecom_client.params.meeting import NewMeetingSettingsDict
    from wecom_client.params.meeting import RemindersDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class MeetingResource(Resource):
    """会议: `client.meeting`."""

    advanced_layout: MeetingAdvancedLayoutResource = resource_at("wecom_client.api.meeting.advanced_layout:MeetingAdvancedLayoutResource")
    enroll: MeetingEnrollResource = resource_at("wecom_client.api.meeting.enroll:MeetingEnrollResource")
    layout: MeetingLayoutResource = resource_at("wecom_client.api.meeting.layout:MeetingLayoutResource")
    mra: MeetingMraResource = resource_at("wecom_client.api.meeting.mra:MeetingMraResource")
    phone: MeetingPhoneResource = resource_at("wecom_client.api.meeting.phone:MeetingPhoneResource")
    poll: MeetingPollResource = resource_at("wecom_client.api.meeting.poll:MeetingPollResource")
    realcontrol: MeetingRealcontrolResource = resource_at("wecom_client.api.meeting.realcontrol:MeetingRealcontrolResource")
    record: MeetingRecordResource = resource_at("wecom_client.api.meeting.record:MeetingRecordResource")
    rooms: MeetingRoomsResource = resource_at("wecom_client.api.meeting.rooms:MeetingRoomsResource")
    statistics: MeetingStatisticsResource = resource_at("wecom_client.api.meeting.statistics:MeetingStatisticsResource")
    vip: MeetingVipResource = resource_at("wecom_client.api.meeting.vip:MeetingVipResource")
    waitingroom: MeetingWaitingroomResource = resource_at("wecom_client.api.meeting.waitingroom:MeetingWaitingroomResource")
    webinar: MeetingWebinarResource = resource_at("wecom_client.api.meeting.webinar:MeetingWebinarResource")

    def create(
        self,
        admin_userid: str,
        title: str,
        *,
        meeting_start: Time | None = None,
        meeting_duration: int | None = None,
        description: str | None = None,
        location: str | None = None,
        agentid: int | None = None,
        invitees: Invitees | InviteesDict | None = None,
        guests: Sequence[Guest | GuestDict] | None = None,
        cal_id: str | None = None,
        settings: NewMeetingSettings | NewMeetingSettingsDict | None = None,
        reminders: Reminders | RemindersDict | None = None,
        timeout: float | None = None,
    ) -> MeetingCreateResponse:
        """创建预约会议: Schedule a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The administrator and the members must be visible to the app, and the app must be allowed to call
        the meeting API.

        At most 100 participants, in paying companies as many as their seats allow up to 300; invite more
        with `meeting.set_invitees`.

        The page of the advanced features has more fields; a meeting scheduled without these features
        cannot be managed with the advanced calls.

        `meeting_duration` is needed if `meeting_start` is given.

        `location` has the limit at most 36 characters if `guests` is given.

        Args:
            admin_userid: UserID of the member who administers the meeting.
            title: Title; without the advanced meeting features at most 40 bytes or 20 characters. 1 to 255
                characters.
            meeting_start: Unix time of the start, in the future; may be left out only with the advanced
                meeting features.
            meeting_duration: Length in seconds; required together with `meeting_start`. 300 to 86399.
            description: Description of the meeting. At most 500 bytes.
            location: Place; with the advanced meeting features at most 18 Chinese characters or 36
                letters. At most 128 characters.
            agentid: Id of the app in the customer's company; only for old third-party suites of several
                apps.
            invitees: Members who are invited.
            guests: People from outside who are invited; advanced meeting features only.
            cal_id: Id of a calendar that the app has made, by default that of each participant; required
                for third-party apps. At most 64 bytes.
            settings: How the meeting is run.
            reminders: Reminders and repetition.

        POST /cgi-bin/meeting/create (access_token),
        https://developer.work.weixin.qq.com/document/path/99104
        """
        return self._call(ops.MEETING_CREATE, {
            "admin_userid": admin_userid, "title": title, "meeting_start": meeting_start,
            "meeting_duration": meeting_duration, "description": description, "location": location,
            "agentid": agentid, "invitees": invitees, "guests": guests, "cal_id": cal_id,
            "settings": settings, "reminders": reminders,
        }, timeout)

    def update(
        self,
        meetingid: str,
        *,
        title: str | None = None,
        meeting_start: Time | None = None,
        meeting_duration: int | None = None,
        description: str | None = None,
        location: str | None = None,
        remind_time: int | None = None,
        agentid: int | None = None,
        invitees: Invitees | InviteesDict | None = None,
        cal_id: str | None = None,
        settings: MeetingSettings | MeetingSettingsDict | None = None,
        reminders: Reminders | RemindersDict | None = None,
        timeout: float | None = None,
    ) -> MeetingUpdateResponse:
        """修改预约会议: Change a scheduled meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be changed.

        A single meeting that was scheduled with a start in the past needs a new `meeting_start` and
        `meeting_duration`.

        At most 300 members can be invited here; invite more with `meeting.set_invitees`.

        An older meeting with a named creator cannot get a calendar that an app has made.

        `meeting_duration` is needed if `meeting_start` is given.

        `meeting_start` is needed if `meeting_duration` is given.

        Args:
            meetingid: Id of the meeting, which must not have begun.
            title: Title; without the advanced meeting features at most 40 bytes or 20 characters. 1 to 255
                characters.
            meeting_start: Unix time of the start, in the future; needs `meeting_duration` beside it.
            meeting_duration: Length in seconds; needs `meeting_start` beside it. 300 to 86399.
            description: Description of the meeting. At most 500 bytes.
            location: Place; with the advanced meeting features at most 18 Chinese characters or 36
                letters. At most 128 characters.
            remind_time: Seconds before the start at which the members are reminded. Default: 0.
            agentid: Id of the app in the customer's company; only for old third-party suites of several
                apps.
            invitees: Members who are invited.
            cal_id: Id of a calendar that the app has made, by default that of each participant; required
                for third-party apps. At most 64 bytes.
            settings: How the meeting is run.
            reminders: Reminders and repetition.

        POST /cgi-bin/meeting/update (access_token),
        https://developer.work.weixin.qq.com/document/path/99047
        """
        return self._call(ops.MEETING_UPDATE, {
            "meetingid": meetingid, "title": title, "meeting_start": meeting_start,
            "meeting_duration": meeting_duration, "description": description, "location": location,
            "remind_time": remind_time, "agentid": agentid, "invitees": invitees, "cal_id": cal_id,
            "settings": settings, "reminders": reminders,
        }, timeout)

    def cancel(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消预约会议: Cancel a scheduled meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be cancelled.

        Args:
            meetingid: Id of the meeting, which must not have begun.
            sub_meetingid: One meeting of a series, with the advanced meeting features; without it the
                whole series is cancelled.

        POST /cgi-bin/meeting/cancel (access_token),
        https://developer.work.weixin.qq.com/document/path/99048
        """
        return self._call(ops.MEETING_CANCEL, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid,
        }, timeout)

    def get_info(
        self,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        sub_meetingid: str | None = None,
        timeout: float | None = None,
    ) -> MeetingGetInfoResponse:
        """获取会议详情: Get the details of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be read.

        At least one of `meetingid` and `meeting_code` is needed.

        Args:
            meetingid: Id of the meeting; required without the advanced meeting features, with them
                `meeting_code` may stand in its place.
            meeting_code: Number with which one joins, in place of `meetingid`.
            sub_meetingid: One meeting of a series, with the advanced meeting features.

        POST /cgi-bin/meeting/get_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99049
        """
        return self._call(ops.MEETING_GET_INFO, {
            "meetingid": meetingid, "meeting_code": meeting_code, "sub_meetingid": sub_meetingid,
        }, timeout)

    def get_user_meetingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetUserMeetingidResponse:
        """获取成员会议ID列表: List the ids of a member's meetings in a period.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made are returned.

        `end_time` is at most 180 days after `begin_time`.

        Args:
            userid: UserID of the member.
            cursor: Cursor from the previous call; leave out (or send "0") for the first page.
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 180 days after its start and by default now;
                meetings still to come are returned even if they are later.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/meeting/get_user_meetingid (access_token),
        https://developer.work.weixin.qq.com/document/path/99050
        """
        return self._call(ops.MEETING_GET_USER_MEETINGID, {
            "userid": userid, "cursor": cursor, "begin_time": begin_time, "end_time": end_time,
            "limit": limit,
        }, timeout)

    def iter_get_user_meetingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取成员会议ID列表: the items of all pages of `get_user_meetingid`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_USER_MEETINGID, {
            "userid": userid, "cursor": cursor, "begin_time": begin_time, "end_time": end_time,
            "limit": limit,
        }, timeout)

    def get_invitees(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingGetInviteesResponse:
        """获取会议受邀成员列表: List the invited members of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/get_invitees (access_token),
        https://developer.work.weixin.qq.com/document/path/98160
        """
        return self._call(ops.MEETING_GET_INVITEES, {"meetingid": meetingid, "cursor": cursor}, timeout)

    def iter_get_invitees(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[InvitedMember]:
        """获取会议受邀成员列表: the items of all pages of `get_invitees`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_INVITEES, {"meetingid": meetingid, "cursor": cursor}, timeout)

    def set_invitees(
        self,
        meetingid: str,
        *,
        invitees: Sequence[InvitedMember | InvitedMemberDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新会议受邀成员列表: Replace the invited members of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The size of the company's online meeting rooms limits the number as well.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            invitees: The invited members; the administrator must be one of them. At most 2000 items.

        POST /cgi-bin/meeting/set_invitees (access_token),
        https://developer.work.weixin.qq.com/document/path/98162
        """
        return self._call(ops.MEETING_SET_INVITEES, {"meetingid": meetingid, "invitees": invitees}, timeout)

    def create_customer_short_url(
        self,
        meetingid: str,
        customer_data: str,
        *,
        timeout: float | None = None,
    ) -> MeetingCreateCustomerShortUrlResponse:
        """创建用户专属参会链接: Create a personal link to a meeting, which identifies the people who join
        through it.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar.
            customer_data: Text of your own that comes back in the events and lists of those who join
                through the link. At most 256 bytes.

        POST /cgi-bin/meeting/create_customer_short_url (access_token),
        https://developer.work.weixin.qq.com/document/path/98818
        """
        return self._call(ops.MEETING_CREATE_CUSTOMER_SHORT_URL, {
            "meetingid": meetingid, "customer_data": customer_data,
        }, timeout)

    def get_customer_short_url(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingGetCustomerShortUrlResponse:
        """获取用户专属参会链接: List the personal links of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar or a personal meeting room.

        POST /cgi-bin/meeting/get_customer_short_url (access_token),
        https://developer.work.weixin.qq.com/document/path/98819
        """
        return self._call(ops.MEETING_GET_CUSTOMER_SHORT_URL, {"meetingid": meetingid}, timeout)

    def get_realtime_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetRealtimeAttendeeListResponse:
        """获取实时会中成员列表: List those who are in a meeting right now.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 50.

        POST /cgi-bin/meeting/get_realtime_attendee_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98157
        """
        return self._call(ops.MEETING_GET_REALTIME_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_realtime_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[PresentAttendee]:
        """获取实时会中成员列表: the items of all pages of `get_realtime_attendee_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.MEETING_GET_REALTIME_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetAttendeeListResponse:
        """获取已参会成员列表: List those who have taken part in a meeting or webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        Without a period the last 90 days are searched.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        The list is empty until the meeting begins.

        limit must stay the same while paging.

        `end_time` is at most 31 days after `start_time`.

        Args:
            meetingid: Id of the meeting or webinar.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            start_time: Start of the period as Unix time, at most and by default 31 days before its end; no
                effect for a series.
            end_time: End of the period as Unix time, by default now; no effect for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 100.

        POST /cgi-bin/meeting/get_attendee_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98156
        """
        return self._call(ops.MEETING_GET_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Attendee]:
        """获取已参会成员列表: the items of all pages of `get_attendee_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def check_device_in_meeting(
        self,
        userid: str,
        meetingid_list: list[str],
        *,
        instance_id_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> MeetingCheckDeviceInMeetingResponse:
        """获取成员设备是否入会: Find out with which devices a member has joined meetings.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            userid: UserID of the member.
            meetingid_list: Ids of meetings of the own company.
            instance_id_list: Kinds of device; all if left out. One of 0 (phone (PSTN)), 1 (PC), 2 (Mac), 3
                (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini program), 9 (VoIP or SIP
                device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for macOS), 22 (Rooms for
                Android), 30 (Rooms controller for Windows), 32 (Rooms controller for Android), 33 (Rooms
                controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS PC), 84
                (HarmonyOS car).

        POST /cgi-bin/meeting/check_device_in_meeting (access_token),
        https://developer.work.weixin.qq.com/document/path/98165
        """
        return self._call(ops.MEETING_CHECK_DEVICE_IN_MEETING, {
            "userid": userid, "meetingid_list": meetingid_list, "instance_id_list": instance_id_list,
        }, timeout)

    def get_guests(self, meetingid: str, *, timeout: float | None = None) -> MeetingGetGuestsResponse:
        """获取会议嘉宾列表: List the guests of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/get_guests (access_token),
        https://developer.work.weixin.qq.com/document/path/99039
        """
        return self._call(ops.MEETING_GET_GUESTS, {"meetingid": meetingid}, timeout)

    def set_guests(
        self,
        meetingid: str,
        guests: Sequence[Guest | GuestDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新会议嘉宾列表: Replace the guests of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            guests: Guests in place of those before.

        POST /cgi-bin/meeting/set_guests (access_token),
        https://developer.work.weixin.qq.com/document/path/99040
        """
        return self._call(ops.MEETING_SET_GUESTS, {"meetingid": meetingid, "guests": guests}, timeout)

    def get_quality(
        self,
        meetingid: str,
        start_time: Time,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetQualityResponse:
        """获取会议健康度: Get the quality of the connections of a finished meeting and its participants.

        In the admin console the app needs 会议-可调用接口的应用.

        A session lasts from the first who joins until the last has left; a meeting number may see several.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            start_time: Unix time within the last 7 days; the first session that begins at or after it is
                returned.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 50. Default: 50.

        POST /cgi-bin/meeting/get_quality (access_token),
        https://developer.work.weixin.qq.com/document/path/98821
        """
        return self._call(ops.MEETING_GET_QUALITY, {
            "meetingid": meetingid, "start_time": start_time, "sub_meetingid": sub_meetingid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_quality(
        self,
        meetingid: str,
        start_time: Time,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[AttendeeQuality]:
        """获取会议健康度: the items of all pages of `get_quality`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_QUALITY, {
            "meetingid": meetingid, "start_time": start_time, "sub_meetingid": sub_meetingid,
            "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncMeetingResource(AsyncResource):
    """会议: `client.meeting`, asynchronous."""

    advanced_layout: AsyncMeetingAdvancedLayoutResource = resource_at("wecom_client.api.meeting.advanced_layout:AsyncMeetingAdvancedLayoutResource")
    enroll: AsyncMeetingEnrollResource = resource_at("wecom_client.api.meeting.enroll:AsyncMeetingEnrollResource")
    layout: AsyncMeetingLayoutResource = resource_at("wecom_client.api.meeting.layout:AsyncMeetingLayoutResource")
    mra: AsyncMeetingMraResource = resource_at("wecom_client.api.meeting.mra:AsyncMeetingMraResource")
    phone: AsyncMeetingPhoneResource = resource_at("wecom_client.api.meeting.phone:AsyncMeetingPhoneResource")
    poll: AsyncMeetingPollResource = resource_at("wecom_client.api.meeting.poll:AsyncMeetingPollResource")
    realcontrol: AsyncMeetingRealcontrolResource = resource_at("wecom_client.api.meeting.realcontrol:AsyncMeetingRealcontrolResource")
    record: AsyncMeetingRecordResource = resource_at("wecom_client.api.meeting.record:AsyncMeetingRecordResource")
    rooms: AsyncMeetingRoomsResource = resource_at("wecom_client.api.meeting.rooms:AsyncMeetingRoomsResource")
    statistics: AsyncMeetingStatisticsResource = resource_at("wecom_client.api.meeting.statistics:AsyncMeetingStatisticsResource")
    vip: AsyncMeetingVipResource = resource_at("wecom_client.api.meeting.vip:AsyncMeetingVipResource")
    waitingroom: AsyncMeetingWaitingroomResource = resource_at("wecom_client.api.meeting.waitingroom:AsyncMeetingWaitingroomResource")
    webinar: AsyncMeetingWebinarResource = resource_at("wecom_client.api.meeting.webinar:AsyncMeetingWebinarResource")

    async def create(
        self,
        admin_userid: str,
        title: str,
        *,
        meeting_start: Time | None = None,
        meeting_duration: int | None = None,
        description: str | None = None,
        location: str | None = None,
        agentid: int | None = None,
        invitees: Invitees | InviteesDict | None = None,
        guests: Sequence[Guest | GuestDict] | None = None,
        cal_id: str | None = None,
        settings: NewMeetingSettings | NewMeetingSettingsDict | None = None,
        reminders: Reminders | RemindersDict | None = None,
        timeout: float | None = None,
    ) -> MeetingCreateResponse:
        """创建预约会议: Schedule a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The administrator and the members must be visible to the app, and the app must be allowed to call
        the meeting API.

        At most 100 participants, in paying companies as many as their seats allow up to 300; invite more
        with `meeting.set_invitees`.

        The page of the advanced features has more fields; a meeting scheduled without these features
        cannot be managed with the advanced calls.

        `meeting_duration` is needed if `meeting_start` is given.

        `location` has the limit at most 36 characters if `guests` is given.

        Args:
            admin_userid: UserID of the member who administers the meeting.
            title: Title; without the advanced meeting features at most 40 bytes or 20 characters. 1 to 255
                characters.
            meeting_start: Unix time of the start, in the future; may be left out only with the advanced
                meeting features.
            meeting_duration: Length in seconds; required together with `meeting_start`. 300 to 86399.
            description: Description of the meeting. At most 500 bytes.
            location: Place; with the advanced meeting features at most 18 Chinese characters or 36
                letters. At most 128 characters.
            agentid: Id of the app in the customer's company; only for old third-party suites of several
                apps.
            invitees: Members who are invited.
            guests: People from outside who are invited; advanced meeting features only.
            cal_id: Id of a calendar that the app has made, by default that of each participant; required
                for third-party apps. At most 64 bytes.
            settings: How the meeting is run.
            reminders: Reminders and repetition.

        POST /cgi-bin/meeting/create (access_token),
        https://developer.work.weixin.qq.com/document/path/99104
        """
        return await self._call(ops.MEETING_CREATE, {
            "admin_userid": admin_userid, "title": title, "meeting_start": meeting_start,
            "meeting_duration": meeting_duration, "description": description, "location": location,
            "agentid": agentid, "invitees": invitees, "guests": guests, "cal_id": cal_id,
            "settings": settings, "reminders": reminders,
        }, timeout)

    async def update(
        self,
        meetingid: str,
        *,
        title: str | None = None,
        meeting_start: Time | None = None,
        meeting_duration: int | None = None,
        description: str | None = None,
        location: str | None = None,
        remind_time: int | None = None,
        agentid: int | None = None,
        invitees: Invitees | InviteesDict | None = None,
        cal_id: str | None = None,
        settings: MeetingSettings | MeetingSettingsDict | None = None,
        reminders: Reminders | RemindersDict | None = None,
        timeout: float | None = None,
    ) -> MeetingUpdateResponse:
        """修改预约会议: Change a scheduled meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be changed.

        A single meeting that was scheduled with a start in the past needs a new `meeting_start` and
        `meeting_duration`.

        At most 300 members can be invited here; invite more with `meeting.set_invitees`.

        An older meeting with a named creator cannot get a calendar that an app has made.

        `meeting_duration` is needed if `meeting_start` is given.

        `meeting_start` is needed if `meeting_duration` is given.

        Args:
            meetingid: Id of the meeting, which must not have begun.
            title: Title; without the advanced meeting features at most 40 bytes or 20 characters. 1 to 255
                characters.
            meeting_start: Unix time of the start, in the future; needs `meeting_duration` beside it.
            meeting_duration: Length in seconds; needs `meeting_start` beside it. 300 to 86399.
            description: Description of the meeting. At most 500 bytes.
            location: Place; with the advanced meeting features at most 18 Chinese characters or 36
                letters. At most 128 characters.
            remind_time: Seconds before the start at which the members are reminded. Default: 0.
            agentid: Id of the app in the customer's company; only for old third-party suites of several
                apps.
            invitees: Members who are invited.
            cal_id: Id of a calendar that the app has made, by default that of each participant; required
                for third-party apps. At most 64 bytes.
            settings: How the meeting is run.
            reminders: Reminders and repetition.

        POST /cgi-bin/meeting/update (access_token),
        https://developer.work.weixin.qq.com/document/path/99047
        """
        return await self._call(ops.MEETING_UPDATE, {
            "meetingid": meetingid, "title": title, "meeting_start": meeting_start,
            "meeting_duration": meeting_duration, "description": description, "location": location,
            "remind_time": remind_time, "agentid": agentid, "invitees": invitees, "cal_id": cal_id,
            "settings": settings, "reminders": reminders,
        }, timeout)

    async def cancel(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消预约会议: Cancel a scheduled meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be cancelled.

        Args:
            meetingid: Id of the meeting, which must not have begun.
            sub_meetingid: One meeting of a series, with the advanced meeting features; without it the
                whole series is cancelled.

        POST /cgi-bin/meeting/cancel (access_token),
        https://developer.work.weixin.qq.com/document/path/99048
        """
        return await self._call(ops.MEETING_CANCEL, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid,
        }, timeout)

    async def get_info(
        self,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        sub_meetingid: str | None = None,
        timeout: float | None = None,
    ) -> MeetingGetInfoResponse:
        """获取会议详情: Get the details of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be read.

        At least one of `meetingid` and `meeting_code` is needed.

        Args:
            meetingid: Id of the meeting; required without the advanced meeting features, with them
                `meeting_code` may stand in its place.
            meeting_code: Number with which one joins, in place of `meetingid`.
            sub_meetingid: One meeting of a series, with the advanced meeting features.

        POST /cgi-bin/meeting/get_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99049
        """
        return await self._call(ops.MEETING_GET_INFO, {
            "meetingid": meetingid, "meeting_code": meeting_code, "sub_meetingid": sub_meetingid,
        }, timeout)

    async def get_user_meetingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetUserMeetingidResponse:
        """获取成员会议ID列表: List the ids of a member's meetings in a period.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made are returned.

        `end_time` is at most 180 days after `begin_time`.

        Args:
            userid: UserID of the member.
            cursor: Cursor from the previous call; leave out (or send "0") for the first page.
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 180 days after its start and by default now;
                meetings still to come are returned even if they are later.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/meeting/get_user_meetingid (access_token),
        https://developer.work.weixin.qq.com/document/path/99050
        """
        return await self._call(ops.MEETING_GET_USER_MEETINGID, {
            "userid": userid, "cursor": cursor, "begin_time": begin_time, "end_time": end_time,
            "limit": limit,
        }, timeout)

    def iter_get_user_meetingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取成员会议ID列表: the items of all pages of `get_user_meetingid`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_USER_MEETINGID, {
            "userid": userid, "cursor": cursor, "begin_time": begin_time, "end_time": end_time,
            "limit": limit,
        }, timeout)

    async def get_invitees(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingGetInviteesResponse:
        """获取会议受邀成员列表: List the invited members of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/get_invitees (access_token),
        https://developer.work.weixin.qq.com/document/path/98160
        """
        return await self._call(ops.MEETING_GET_INVITEES, {"meetingid": meetingid, "cursor": cursor}, timeout)

    def iter_get_invitees(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[InvitedMember]:
        """获取会议受邀成员列表: the items of all pages of `get_invitees`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_INVITEES, {"meetingid": meetingid, "cursor": cursor}, timeout)

    async def set_invitees(
        self,
        meetingid: str,
        *,
        invitees: Sequence[InvitedMember | InvitedMemberDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新会议受邀成员列表: Replace the invited members of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The size of the company's online meeting rooms limits the number as well.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            invitees: The invited members; the administrator must be one of them. At most 2000 items.

        POST /cgi-bin/meeting/set_invitees (access_token),
        https://developer.work.weixin.qq.com/document/path/98162
        """
        return await self._call(ops.MEETING_SET_INVITEES, {
            "meetingid": meetingid, "invitees": invitees,
        }, timeout)

    async def create_customer_short_url(
        self,
        meetingid: str,
        customer_data: str,
        *,
        timeout: float | None = None,
    ) -> MeetingCreateCustomerShortUrlResponse:
        """创建用户专属参会链接: Create a personal link to a meeting, which identifies the people who join
        through it.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar.
            customer_data: Text of your own that comes back in the events and lists of those who join
                through the link. At most 256 bytes.

        POST /cgi-bin/meeting/create_customer_short_url (access_token),
        https://developer.work.weixin.qq.com/document/path/98818
        """
        return await self._call(ops.MEETING_CREATE_CUSTOMER_SHORT_URL, {
            "meetingid": meetingid, "customer_data": customer_data,
        }, timeout)

    async def get_customer_short_url(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingGetCustomerShortUrlResponse:
        """获取用户专属参会链接: List the personal links of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar or a personal meeting room.

        POST /cgi-bin/meeting/get_customer_short_url (access_token),
        https://developer.work.weixin.qq.com/document/path/98819
        """
        return await self._call(ops.MEETING_GET_CUSTOMER_SHORT_URL, {"meetingid": meetingid}, timeout)

    async def get_realtime_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetRealtimeAttendeeListResponse:
        """获取实时会中成员列表: List those who are in a meeting right now.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 50.

        POST /cgi-bin/meeting/get_realtime_attendee_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98157
        """
        return await self._call(ops.MEETING_GET_REALTIME_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_realtime_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[PresentAttendee]:
        """获取实时会中成员列表: the items of all pages of `get_realtime_attendee_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.MEETING_GET_REALTIME_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetAttendeeListResponse:
        """获取已参会成员列表: List those who have taken part in a meeting or webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        Without a period the last 90 days are searched.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        The list is empty until the meeting begins.

        limit must stay the same while paging.

        `end_time` is at most 31 days after `start_time`.

        Args:
            meetingid: Id of the meeting or webinar.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            start_time: Start of the period as Unix time, at most and by default 31 days before its end; no
                effect for a series.
            end_time: End of the period as Unix time, by default now; no effect for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 100.

        POST /cgi-bin/meeting/get_attendee_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98156
        """
        return await self._call(ops.MEETING_GET_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Attendee]:
        """获取已参会成员列表: the items of all pages of `get_attendee_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    async def check_device_in_meeting(
        self,
        userid: str,
        meetingid_list: list[str],
        *,
        instance_id_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> MeetingCheckDeviceInMeetingResponse:
        """获取成员设备是否入会: Find out with which devices a member has joined meetings.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            userid: UserID of the member.
            meetingid_list: Ids of meetings of the own company.
            instance_id_list: Kinds of device; all if left out. One of 0 (phone (PSTN)), 1 (PC), 2 (Mac), 3
                (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini program), 9 (VoIP or SIP
                device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for macOS), 22 (Rooms for
                Android), 30 (Rooms controller for Windows), 32 (Rooms controller for Android), 33 (Rooms
                controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS PC), 84
                (HarmonyOS car).

        POST /cgi-bin/meeting/check_device_in_meeting (access_token),
        https://developer.work.weixin.qq.com/document/path/98165
        """
        return await self._call(ops.MEETING_CHECK_DEVICE_IN_MEETING, {
            "userid": userid, "meetingid_list": meetingid_list, "instance_id_list": instance_id_list,
        }, timeout)

    async def get_guests(self, meetingid: str, *, timeout: float | None = None) -> MeetingGetGuestsResponse:
        """获取会议嘉宾列表: List the guests of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/get_guests (access_token),
        https://developer.work.weixin.qq.com/document/path/99039
        """
        return await self._call(ops.MEETING_GET_GUESTS, {"meetingid": meetingid}, timeout)

    async def set_guests(
        self,
        meetingid: str,
        guests: Sequence[Guest | GuestDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新会议嘉宾列表: Replace the guests of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            guests: Guests in place of those before.

        POST /cgi-bin/meeting/set_guests (access_token),
        https://developer.work.weixin.qq.com/document/path/99040
        """
        return await self._call(ops.MEETING_SET_GUESTS, {"meetingid": meetingid, "guests": guests}, timeout)

    async def get_quality(
        self,
        meetingid: str,
        start_time: Time,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetQualityResponse:
        """获取会议健康度: Get the quality of the connections of a finished meeting and its participants.

        In the admin console the app needs 会议-可调用接口的应用.

        A session lasts from the first who joins until the last has left; a meeting number may see several.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            start_time: Unix time within the last 7 days; the first session that begins at or after it is
                returned.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 50. Default: 50.

        POST /cgi-bin/meeting/get_quality (access_token),
        https://developer.work.weixin.qq.com/document/path/98821
        """
        return await self._call(ops.MEETING_GET_QUALITY, {
            "meetingid": meetingid, "start_time": start_time, "sub_meetingid": sub_meetingid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_quality(
        self,
        meetingid: str,
        start_time: Time,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[AttendeeQuality]:
        """获取会议健康度: the items of all pages of `get_quality`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_QUALITY, {
            "meetingid": meetingid, "start_time": start_time, "sub_meetingid": sub_meetingid,
            "cursor": cursor, "limit": limit,
        }, timeout)
