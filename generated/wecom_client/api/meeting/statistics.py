# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.meeting.schedule import MeetingStart
    from wecom_client.models.meeting.schedule import MeetingStatisticsGetStartListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Time


class MeetingStatisticsResource(Resource):
    """预约会议与会议统计: `client.meeting.statistics`."""

    def get_start_list(
        self,
        type: int,
        begin_time: Time,
        end_time: Time,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingStatisticsGetStartListResponse:
        """获取会议发起记录: List which members have started a meeting, or failed to, in a period.

        In the admin console the app needs 会议-可调用接口的应用.

        Members whom the app cannot see are filtered out, so that a page may be shorter than `limit`.

        `end_time` is at most 30 days after `begin_time`.

        Args:
            type: Which records are returned. One of 1 (started), 2 (failed because the company held too
                many meetings at the same time).
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 30 days after its start and not part of it.
            limit: Page size. At most 1000. Default: 200.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/statistics/get_start_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99651
        """
        return self._call(ops.MEETING_STATISTICS_GET_START_LIST, {
            "type": type, "begin_time": begin_time, "end_time": end_time, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_start_list(
        self,
        type: int,
        begin_time: Time,
        end_time: Time,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[MeetingStart]:
        """获取会议发起记录: the items of all pages of `get_start_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_STATISTICS_GET_START_LIST, {
            "type": type, "begin_time": begin_time, "end_time": end_time, "limit": limit, "cursor": cursor,
        }, timeout)


class AsyncMeetingStatisticsResource(AsyncResource):
    """预约会议与会议统计: `client.meeting.statistics`, asynchronous."""

    async def get_start_list(
        self,
        type: int,
        begin_time: Time,
        end_time: Time,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingStatisticsGetStartListResponse:
        """获取会议发起记录: List which members have started a meeting, or failed to, in a period.

        In the admin console the app needs 会议-可调用接口的应用.

        Members whom the app cannot see are filtered out, so that a page may be shorter than `limit`.

        `end_time` is at most 30 days after `begin_time`.

        Args:
            type: Which records are returned. One of 1 (started), 2 (failed because the company held too
                many meetings at the same time).
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 30 days after its start and not part of it.
            limit: Page size. At most 1000. Default: 200.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/statistics/get_start_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99651
        """
        return await self._call(ops.MEETING_STATISTICS_GET_START_LIST, {
            "type": type, "begin_time": begin_time, "end_time": end_time, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_start_list(
        self,
        type: int,
        begin_time: Time,
        end_time: Time,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MeetingStart]:
        """获取会议发起记录: the items of all pages of `get_start_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_STATISTICS_GET_START_LIST, {
            "type": type, "begin_time": begin_time, "end_time": end_time, "limit": limit, "cursor": cursor,
        }, timeout)
