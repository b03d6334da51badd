# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.meeting.control import NamedParticipant
    from wecom_client.models.meeting.control import Participant
    from wecom_client.params.meeting import NamedParticipantDict
    from wecom_client.params.meeting import ParticipantDict
    from wecom_runtime.data.models import Response


class MeetingRealcontrolResource(Resource):
    """会中控制与电话入会: `client.meeting.realcontrol`."""

    def set(
        self,
        meetingid: str,
        *,
        mute_all: bool | None = None,
        allow_unmute_self: bool | None = None,
        enable_enter_mute: int | None = None,
        meeting_locked: bool | None = None,
        hide_meeting_code_password: bool | None = None,
        allow_chat: int | None = None,
        allow_share_screen: bool | None = None,
        allow_external_user: bool | None = None,
        play_ivr_on_join: bool | None = None,
        enable_waiting_room: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理会中设置: Change the settings of a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        `mute_all` is needed if `allow_unmute_self` is given.

        Args:
            meetingid: Id of the meeting.
            mute_all: Whether all are muted.
            allow_unmute_self: Whether participants may unmute themselves; only together with `mute_all`,
                and effective where that is true.
            enable_enter_mute: Whether those who join are muted. One of 0 (no), 1 (yes), 2 (from the
                seventh on).
            meeting_locked: Whether the meeting is locked.
            hide_meeting_code_password: Whether meeting number and password are hidden.
            allow_chat: How participants may chat. One of 0 (freely), 1 (in public only), 2 (with the host
                only).
            allow_share_screen: Whether participants may share their screen.
            allow_external_user: True lets only members of the company join, false everybody (the reverse
                of what the name says).
            play_ivr_on_join: Whether a sound is played when somebody joins.
            enable_waiting_room: Whether those who join wait until a host lets them in.

        POST /cgi-bin/meeting/realcontrol/set (access_token),
        https://developer.work.weixin.qq.com/document/path/98175
        """
        return self._call(ops.MEETING_REALCONTROL_SET, {
            "meetingid": meetingid, "mute_all": mute_all, "allow_unmute_self": allow_unmute_self,
            "enable_enter_mute": enable_enter_mute, "meeting_locked": meeting_locked,
            "hide_meeting_code_password": hide_meeting_code_password, "allow_chat": allow_chat,
            "allow_share_screen": allow_share_screen, "allow_external_user": allow_external_user,
            "play_ivr_on_join": play_ivr_on_join, "enable_waiting_room": enable_waiting_room,
        }, timeout)

    def set_cohost(
        self,
        meetingid: str,
        action: bool,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """管理联席主持人: Make a participant a co-host or take that role away.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for MRA devices.

        Args:
            meetingid: Id of the meeting.
            action: True makes the participant a co-host, false takes the role away.
            operated_user: Whom it is about; not an MRA device.

        POST /cgi-bin/meeting/realcontrol/set_cohost (access_token),
        https://developer.work.weixin.qq.com/document/path/98180
        """
        return self._call(ops.MEETING_REALCONTROL_SET_COHOST, {
            "meetingid": meetingid, "action": action, "operated_user": operated_user,
        }, timeout)

    def mute_user(
        self,
        meetingid: str,
        option: bool,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """静音成员: Mute or unmute a participant.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            option: True mutes, false unmutes.
            operated_user: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/mute_user (access_token),
        https://developer.work.weixin.qq.com/document/path/98184
        """
        return self._call(ops.MEETING_REALCONTROL_MUTE_USER, {
            "meetingid": meetingid, "option": option, "operated_user": operated_user,
        }, timeout)

    def switch_user_video(
        self,
        meetingid: str,
        operated_user: Participant | ParticipantDict,
        *,
        video: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """关闭或开启成员视频: Turn a participant's video off, or an MRA device's video on.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operated_user: Whom it is about.
            video: False (if left out, too) turns the video off, true turns it on, which works for MRA
                devices only.

        POST /cgi-bin/meeting/realcontrol/switch_user_video (access_token),
        https://developer.work.weixin.qq.com/document/path/98189
        """
        return self._call(ops.MEETING_REALCONTROL_SWITCH_USER_VIDEO, {
            "meetingid": meetingid, "operated_user": operated_user, "video": video,
        }, timeout)

    def close_screen_share(
        self,
        meetingid: str,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """关闭成员屏幕共享: Stop a participant's screen sharing.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for MRA devices.

        Args:
            meetingid: Id of the meeting.
            operated_user: Whom it is about; not an MRA device.

        POST /cgi-bin/meeting/realcontrol/close_screen_share (access_token),
        https://developer.work.weixin.qq.com/document/path/98185
        """
        return self._call(ops.MEETING_REALCONTROL_CLOSE_SCREEN_SHARE, {
            "meetingid": meetingid, "operated_user": operated_user,
        }, timeout)

    def set_nicknames(
        self,
        meetingid: str,
        operated_users: Sequence[NamedParticipant | NamedParticipantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """修改成员在会中显示的昵称: Change the names under which participants are shown.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operated_users: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/set_nicknames (access_token),
        https://developer.work.weixin.qq.com/document/path/98188
        """
        return self._call(ops.MEETING_REALCONTROL_SET_NICKNAMES, {
            "meetingid": meetingid, "operated_users": operated_users,
        }, timeout)

    def manage_waiting_room_users(
        self,
        meetingid: str,
        operate_type: int,
        operated_users: Sequence[Participant | ParticipantDict],
        *,
        allow_rejoin: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理等候室成员: Move participants between waiting room and meeting, or remove them from the waiting
        room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operate_type: Which way. One of 1 (from the waiting room into the meeting), 2 (from the meeting
                into the waiting room), 3 (out of the waiting room).
            operated_users: Whom it is about.
            allow_rejoin: Whether those removed may join again; with `operate_type` 3 only and without
                effect for MRA devices.

        POST /cgi-bin/meeting/realcontrol/manage_waiting_room_users (access_token),
        https://developer.work.weixin.qq.com/document/path/98186
        """
        return self._call(ops.MEETING_REALCONTROL_MANAGE_WAITING_ROOM_USERS, {
            "meetingid": meetingid, "operate_type": operate_type, "operated_users": operated_users,
            "allow_rejoin": allow_rejoin,
        }, timeout)

    def kickout_users(
        self,
        meetingid: str,
        allow_rejoin: bool,
        operated_users: Sequence[Participant | ParticipantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """移出成员: Remove participants from a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            allow_rejoin: Whether they may join again.
            operated_users: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/kickout_users (access_token),
        https://developer.work.weixin.qq.com/document/path/98181
        """
        return self._call(ops.MEETING_REALCONTROL_KICKOUT_USERS, {
            "meetingid": meetingid, "allow_rejoin": allow_rejoin, "operated_users": operated_users,
        }, timeout)

    def dismiss(
        self,
        meetingid: str,
        *,
        force_dismiss: bool | Literal[0, 1] | None = None,
        retrieve_code: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """结束会议: End a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            force_dismiss: Whether the meeting is ended even while participants are in it. Default: 1.
            retrieve_code: Whether the meeting number is withdrawn, so that nobody can join again; not for
                a series with meetings to come. Always for instant meetings. Default: 0.

        POST /cgi-bin/meeting/realcontrol/dismiss (access_token),
        https://developer.work.weixin.qq.com/document/path/98187
        """
        return self._call(ops.MEETING_REALCONTROL_DISMISS, {
            "meetingid": meetingid, "force_dismiss": force_dismiss, "retrieve_code": retrieve_code,
        }, timeout)


class AsyncMeetingRealcontrolResource(AsyncResource):
    """会中控制与电话入会: `client.meeting.realcontrol`, asynchronous."""

    async def set(
        self,
        meetingid: str,
        *,
        mute_all: bool | None = None,
        allow_unmute_self: bool | None = None,
        enable_enter_mute: int | None = None,
        meeting_locked: bool | None = None,
        hide_meeting_code_password: bool | None = None,
        allow_chat: int | None = None,
        allow_share_screen: bool | None = None,
        allow_external_user: bool | None = None,
        play_ivr_on_join: bool | None = None,
        enable_waiting_room: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理会中设置: Change the settings of a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        `mute_all` is needed if `allow_unmute_self` is given.

        Args:
            meetingid: Id of the meeting.
            mute_all: Whether all are muted.
            allow_unmute_self: Whether participants may unmute themselves; only together with `mute_all`,
                and effective where that is true.
            enable_enter_mute: Whether those who join are muted. One of 0 (no), 1 (yes), 2 (from the
                seventh on).
            meeting_locked: Whether the meeting is locked.
            hide_meeting_code_password: Whether meeting number and password are hidden.
            allow_chat: How participants may chat. One of 0 (freely), 1 (in public only), 2 (with the host
                only).
            allow_share_screen: Whether participants may share their screen.
            allow_external_user: True lets only members of the company join, false everybody (the reverse
                of what the name says).
            play_ivr_on_join: Whether a sound is played when somebody joins.
            enable_waiting_room: Whether those who join wait until a host lets them in.

        POST /cgi-bin/meeting/realcontrol/set (access_token),
        https://developer.work.weixin.qq.com/document/path/98175
        """
        return await self._call(ops.MEETING_REALCONTROL_SET, {
            "meetingid": meetingid, "mute_all": mute_all, "allow_unmute_self": allow_unmute_self,
            "enable_enter_mute": enable_enter_mute, "meeting_locked": meeting_locked,
            "hide_meeting_code_password": hide_meeting_code_password, "allow_chat": allow_chat,
            "allow_share_screen": allow_share_screen, "allow_external_user": allow_external_user,
            "play_ivr_on_join": play_ivr_on_join, "enable_waiting_room": enable_waiting_room,
        }, timeout)

    async def set_cohost(
        self,
        meetingid: str,
        action: bool,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """管理联席主持人: Make a participant a co-host or take that role away.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for MRA devices.

        Args:
            meetingid: Id of the meeting.
            action: True makes the participant a co-host, false takes the role away.
            operated_user: Whom it is about; not an MRA device.

        POST /cgi-bin/meeting/realcontrol/set_cohost (access_token),
        https://developer.work.weixin.qq.com/document/path/98180
        """
        return await self._call(ops.MEETING_REALCONTROL_SET_COHOST, {
            "meetingid": meetingid, "action": action, "operated_user": operated_user,
        }, timeout)

    async def mute_user(
        self,
        meetingid: str,
        option: bool,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """静音成员: Mute or unmute a participant.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            option: True mutes, false unmutes.
            operated_user: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/mute_user (access_token),
        https://developer.work.weixin.qq.com/document/path/98184
        """
        return await self._call(ops.MEETING_REALCONTROL_MUTE_USER, {
            "meetingid": meetingid, "option": option, "operated_user": operated_user,
        }, timeout)

    async def switch_user_video(
        self,
        meetingid: str,
        operated_user: Participant | ParticipantDict,
        *,
        video: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """关闭或开启成员视频: Turn a participant's video off, or an MRA device's video on.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operated_user: Whom it is about.
            video: False (if left out, too) turns the video off, true turns it on, which works for MRA
                devices only.

        POST /cgi-bin/meeting/realcontrol/switch_user_video (access_token),
        https://developer.work.weixin.qq.com/document/path/98189
        """
        return await self._call(ops.MEETING_REALCONTROL_SWITCH_USER_VIDEO, {
            "meetingid": meetingid, "operated_user": operated_user, "video": video,
        }, timeout)

    async def close_screen_share(
        self,
        meetingid: str,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """关闭成员屏幕共享: Stop a participant's screen sharing.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for MRA devices.

        Args:
            meetingid: Id of the meeting.
            operated_user: Whom it is about; not an MRA device.

        POST /cgi-bin/meeting/realcontrol/close_screen_share (access_token),
        https://developer.work.weixin.qq.com/document/path/98185
        """
        return await self._call(ops.MEETING_REALCONTROL_CLOSE_SCREEN_SHARE, {
            "meetingid": meetingid, "operated_user": operated_user,
        }, timeout)

    async def set_nicknames(
        self,
        meetingid: str,
        operated_users: Sequence[NamedParticipant | NamedParticipantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """修改成员在会中显示的昵称: Change the names under which participants are shown.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operated_users: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/set_nicknames (access_token),
        https://developer.work.weixin.qq.com/document/path/98188
        """
        return await self._call(ops.MEETING_REALCONTROL_SET_NICKNAMES, {
            "meetingid": meetingid, "operated_users": operated_users,
        }, timeout)

    async def manage_waiting_room_users(
        self,
        meetingid: str,
        operate_type: int,
        operated_users: Sequence[Participant | ParticipantDict],
        *,
        allow_rejoin: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理等候室成员: Move participants between waiting room and meeting, or remove them from the waiting
        room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operate_type: Which way. One of 1 (from the waiting room into the meeting), 2 (from the meeting
                into the waiting room), 3 (out of the waiting room).
            operated_users: Whom it is about.
            allow_rejoin: Whether those removed may join again; with `operate_type` 3 only and without
                effect for MRA devices.

        POST /cgi-bin/meeting/realcontrol/manage_waiting_room_users (access_token),
        https://developer.work.weixin.qq.com/document/path/98186
        """
        return await self._call(ops.MEETING_REALCONTROL_MANAGE_WAITING_ROOM_USERS, {
            "meetingid": meetingid, "operate_type": operate_type, "operated_users": operated_users,
            "allow_rejoin": allow_rejoin,
        }, timeout)

    async def kickout_users(
        self,
        meetingid: str,
        allow_rejoin: bool,
        operated_users: Sequence[Participant | ParticipantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """移出成员: Remove participants from a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            allow_rejoin: Whether they may join again.
            operated_users: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/kickout_users (access_token),
        https://developer.work.weixin.qq.com/document/path/98181
        """
        return await self._call(ops.MEETING_REALCONTROL_KICKOUT_USERS, {
            "meetingid": meetingid, "allow_rejoin": allow_rejoin, "operated_users": operated_users,
        }, timeout)

    async def dismiss(
        self,
        meetingid: str,
        *,
        force_dismiss: bool | Literal[0, 1] | None = None,
        retrieve_code: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """结束会议: End a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            force_dismiss: Whether the meeting is ended even while participants are in it. Default: 1.
            retrieve_code: Whether the meeting number is withdrawn, so that nobody can join again; not for
                a series with meetings to come. Always for instant meetings. Default: 0.

        POST /cgi-bin/meeting/realcontrol/dismiss (access_token),
        https://developer.work.weixin.qq.com/document/path/98187
        """
        return await self._call(ops.MEETING_REALCONTROL_DISMISS, {
            "meetingid": meetingid, "force_dismiss": force_dismiss, "retrieve_code": retrieve_code,
        }, timeout)
