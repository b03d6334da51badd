# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.meeting.control import MeetingWaitingroomGetCurrentUserListResponse
    from wecom_client.models.meeting.control import MeetingWaitingroomGetUserListResponse
    from wecom_client.models.meeting.control import WaitingRecord
    from wecom_client.models.meeting.control import WaitingUser
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class MeetingWaitingroomResource(Resource):
    """会中控制与电话入会: `client.meeting.waitingroom`."""

    def get_current_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWaitingroomGetCurrentUserListResponse:
        """获取实时等候室成员列表: List those who are in the waiting room of a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        The waiting room must be on; a meeting that is not running has an empty list.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            limit: Page size; must stay the same for all pages. At most 50. Default: 10.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/waitingroom/get_current_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98163
        """
        return self._call(ops.MEETING_WAITINGROOM_GET_CURRENT_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_current_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[WaitingUser]:
        """获取实时等候室成员列表: the items of all pages of `get_current_user_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.MEETING_WAITINGROOM_GET_CURRENT_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    def get_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWaitingroomGetUserListResponse:
        """获取等候室成员记录: List all who have ever been in the waiting room of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            limit: Page size; must stay the same for all pages. At most 50. Default: 20.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/waitingroom/get_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98164
        """
        return self._call(ops.MEETING_WAITINGROOM_GET_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[WaitingRecord]:
        """获取等候室成员记录: the items of all pages of `get_user_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_WAITINGROOM_GET_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)


class AsyncMeetingWaitingroomResource(AsyncResource):
    """会中控制与电话入会: `client.meeting.waitingroom`, asynchronous."""

    async def get_current_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWaitingroomGetCurrentUserListResponse:
        """获取实时等候室成员列表: List those who are in the waiting room of a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        The waiting room must be on; a meeting that is not running has an empty list.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            limit: Page size; must stay the same for all pages. At most 50. Default: 10.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/waitingroom/get_current_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98163
        """
        return await self._call(ops.MEETING_WAITINGROOM_GET_CURRENT_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_current_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[WaitingUser]:
        """获取实时等候室成员列表: the items of all pages of `get_current_user_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.MEETING_WAITINGROOM_GET_CURRENT_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    async def get_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWaitingroomGetUserListResponse:
        """获取等候室成员记录: List all who have ever been in the waiting room of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            limit: Page size; must stay the same for all pages. At most 50. Default: 20.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/waitingroom/get_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98164
        """
        return await self._call(ops.MEETING_WAITINGROOM_GET_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[WaitingRecord]:
        """获取等候室成员记录: the items of all pages of `get_user_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_WAITINGROOM_GET_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)
