# Generated from spec/abilities/meeting.yaml by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.abilities.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.abilities.models.meeting import Invitee
    from wecom_client.abilities.models.meeting import MeetingCreateMeetingResponse
    from wecom_client.abilities.models.meeting import MeetingGetMeetingInfoResponse
    from wecom_client.abilities.models.meeting import MeetingListUserMeetingsResponse
    from wecom_client.abilities.models.meeting import MeetingSetInviteMeetingMembersInvitee
    from wecom_client.abilities.models.meeting import Setting
    from wecom_client.abilities.params.meeting import InviteeDict
    from wecom_client.abilities.params.meeting import MeetingSetInviteMeetingMembersInviteeDict
    from wecom_client.abilities.params.meeting import SettingDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response


class MeetingResource(Resource):
    """会议: `client.meeting`."""

    def create_meeting(
        self,
        title: str,
        meeting_start_datetime: str,
        meeting_duration: int,
        *,
        description: str | None = None,
        location: str | None = None,
        invitees: Invitee | InviteeDict | None = None,
        settings: Setting | SettingDict | None = None,
        timeout: float | None = None,
    ) -> MeetingCreateMeetingResponse:
        """创建会议: Create a meeting.

        Unverified: Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.

        Args:
            title: Title.
            meeting_start_datetime: Start, such as 2026-01-05 09:00.
            meeting_duration: Duration in seconds.
            description: Description.
            location: Location.
            invitees: Members to invite.
            settings: The settings.

        POST /meeting/create_meeting (none)
        """
        return self._call(ops.MEETING_CREATE_MEETING, {
            "title": title, "meeting_start_datetime": meeting_start_datetime,
            "meeting_duration": meeting_duration, "description": description, "location": location,
            "invitees": invitees, "settings": settings,
        }, timeout)

    def list_user_meetings(
        self,
        *,
        begin_datetime: str | None = None,
        end_datetime: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingListUserMeetingsResponse:
        """获取会议 ID 列表: List the ids of meetings in a time range.

        Unverified: Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.

        Args:
            begin_datetime: Start of the range, such as 2026-01-05 09:00; within 30 days of today.
            end_datetime: End of the range, such as 2026-01-05 09:00; within 30 days of today.
            cursor: Cursor from the answer of the previous page.
            limit: Meetings per page. At most 100.

        POST /meeting/list_user_meetings (none)
        """
        return self._call(ops.MEETING_LIST_USER_MEETINGS, {
            "begin_datetime": begin_datetime, "end_datetime": end_datetime, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_user_meetings(
        self,
        *,
        begin_datetime: str | None = None,
        end_datetime: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取会议 ID 列表: the items of all pages of `list_user_meetings`, fetched as they are needed."""
        return self._iterate(ops.MEETING_LIST_USER_MEETINGS, {
            "begin_datetime": begin_datetime, "end_datetime": end_datetime, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_meeting_info(
        self,
        meetingid: str,
        *,
        meeting_code: str | None = None,
        sub_meetingid: str | None = None,
        timeout: float | None = None,
    ) -> MeetingGetMeetingInfoResponse:
        """获取会议详情: Get a meeting.

        Unverified: Seen once, in the plugin, wecom-meeting/references/response-get-meeting-info.md that
        WecomTeam publishes.

        Args:
            meetingid: ID of the meeting.
            meeting_code: Number of the meeting.
            sub_meetingid: Id of one occurrence.

        POST /meeting/get_meeting_info (none)
        """
        return self._call(ops.MEETING_GET_MEETING_INFO, {
            "meetingid": meetingid, "meeting_code": meeting_code, "sub_meetingid": sub_meetingid,
        }, timeout)

    def cancel_meeting(self, meetingid: str, *, timeout: float | None = None) -> Response:
        """取消会议: Cancel a meeting.

        Unverified: Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.

        Args:
            meetingid: Id of the meeting to cancel.

        POST /meeting/cancel_meeting (none)
        """
        return self._call(ops.MEETING_CANCEL_MEETING, {"meetingid": meetingid}, timeout)

    def set_invite_meeting_members(
        self,
        meetingid: str,
        invitees: Sequence[MeetingSetInviteMeetingMembersInvitee | MeetingSetInviteMeetingMembersInviteeDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置受邀成员: Replace all invited members of a meeting.

        Unverified: Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.

        Args:
            meetingid: Id of the meeting to change.
            invitees: Members to invite.

        POST /meeting/set_invite_meeting_members (none)
        """
        return self._call(ops.MEETING_SET_INVITE_MEETING_MEMBERS, {
            "meetingid": meetingid, "invitees": invitees,
        }, timeout)


class AsyncMeetingResource(AsyncResource):
    """会议: `client.meeting`, asynchronous."""

    async def create_meeting(
        self,
        title: str,
        meeting_start_datetime: str,
        meeting_duration: int,
        *,
        description: str | None = None,
        location: str | None = None,
        invitees: Invitee | InviteeDict | None = None,
        settings: Setting | SettingDict | None = None,
        timeout: float | None = None,
    ) -> MeetingCreateMeetingResponse:
        """创建会议: Create a meeting.

        Unverified: Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.

        Args:
            title: Title.
            meeting_start_datetime: Start, such as 2026-01-05 09:00.
            meeting_duration: Duration in seconds.
            description: Description.
            location: Location.
            invitees: Members to invite.
            settings: The settings.

        POST /meeting/create_meeting (none)
        """
        return await self._call(ops.MEETING_CREATE_MEETING, {
            "title": title, "meeting_start_datetime": meeting_start_datetime,
            "meeting_duration": meeting_duration, "description": description, "location": location,
            "invitees": invitees, "settings": settings,
        }, timeout)

    async def list_user_meetings(
        self,
        *,
        begin_datetime: str | None = None,
        end_datetime: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingListUserMeetingsResponse:
        """获取会议 ID 列表: List the ids of meetings in a time range.

        Unverified: Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.

        Args:
            begin_datetime: Start of the range, such as 2026-01-05 09:00; within 30 days of today.
            end_datetime: End of the range, such as 2026-01-05 09:00; within 30 days of today.
            cursor: Cursor from the answer of the previous page.
            limit: Meetings per page. At most 100.

        POST /meeting/list_user_meetings (none)
        """
        return await self._call(ops.MEETING_LIST_USER_MEETINGS, {
            "begin_datetime": begin_datetime, "end_datetime": end_datetime, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_user_meetings(
        self,
        *,
        begin_datetime: str | None = None,
        end_datetime: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取会议 ID 列表: the items of all pages of `list_user_meetings`, fetched as they are needed."""
        return self._iterate(ops.MEETING_LIST_USER_MEETINGS, {
            "begin_datetime": begin_datetime, "end_datetime": end_datetime, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_meeting_info(
        self,
        meetingid: str,
        *,
        meeting_code: str | None = None,
        sub_meetingid: str | None = None,
        timeout: float | None = None,
    ) -> MeetingGetMeetingInfoResponse:
        """获取会议详情: Get a meeting.

        Unverified: Seen once, in the plugin, wecom-meeting/references/response-get-meeting-info.md that
        WecomTeam publishes.

        Args:
            meetingid: ID of the meeting.
            meeting_code: Number of the meeting.
            sub_meetingid: Id of one occurrence.

        POST /meeting/get_meeting_info (none)
        """
        return await self._call(ops.MEETING_GET_MEETING_INFO, {
            "meetingid": meetingid, "meeting_code": meeting_code, "sub_meetingid": sub_meetingid,
        }, timeout)

    async def cancel_meeting(self, meetingid: str, *, timeout: float | None = None) -> Response:
        """取消会议: Cancel a meeting.

        Unverified: Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.

        Args:
            meetingid: Id of the meeting to cancel.

        POST /meeting/cancel_meeting (none)
        """
        return await self._call(ops.MEETING_CANCEL_MEETING, {"meetingid": meetingid}, timeout)

    async def set_invite_meeting_members(
        self,
        meetingid: str,
        invitees: Sequence[MeetingSetInviteMeetingMembersInvitee | MeetingSetInviteMeetingMembersInviteeDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置受邀成员: Replace all invited members of a meeting.

        Unverified: Seen once, in the plugin, wecom-meeting/SKILL.md that WecomTeam publishes.

        Args:
            meetingid: Id of the meeting to change.
            invitees: Members to invite.

        POST /meeting/set_invite_meeting_members (none)
        """
        return await self._call(ops.MEETING_SET_INVITE_MEETING_MEMBERS, {
            "meetingid": meetingid, "invitees": invitees,
        }, timeout)
