# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.meeting.control import CallOfNumber
    from wecom_client.models.meeting.control import MeetingPhoneCalloutResponse
    from wecom_client.models.meeting.control import MeetingPhoneGetCalloutStatusResponse
    from wecom_client.models.meeting.control import MeetingPhoneGetTmpOpenidResponse
    from wecom_client.models.meeting.control import PhoneNumber
    from wecom_client.params.meeting import PhoneNumberDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class MeetingPhoneResource(Resource):
    """会中控制与电话入会: `client.meeting.phone`."""

    def callout(
        self,
        meetingid: str,
        phone_numbers: Sequence[PhoneNumber | PhoneNumberDict],
        *,
        timeout: float | None = None,
    ) -> MeetingPhoneCalloutResponse:
        """批量外呼: Call phone numbers to let them join a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The state of the calls comes with `meeting.phone.get_callout_status` and in an event.

        For self-built apps, and for meetings that the app has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting, which may not have begun yet; not of a webinar.
            phone_numbers: Numbers to call; foreign ones and extensions are possible. At most 50 items.

        POST /cgi-bin/meeting/phone/callout (access_token),
        https://developer.work.weixin.qq.com/document/path/98823
        """
        return self._call(ops.MEETING_PHONE_CALLOUT, {
            "meetingid": meetingid, "phone_numbers": phone_numbers,
        }, timeout)

    def get_callout_status(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingPhoneGetCalloutStatusResponse:
        """获取会议的外呼状态: List the calls that a meeting has made and their state.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 20.

        POST /cgi-bin/meeting/phone/get_callout_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98824
        """
        return self._call(ops.MEETING_PHONE_GET_CALLOUT_STATUS, {
            "meetingid": meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_callout_status(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[CallOfNumber]:
        """获取会议的外呼状态: the items of all pages of `get_callout_status`, fetched as they are needed."""
        return self._iterate(ops.MEETING_PHONE_GET_CALLOUT_STATUS, {
            "meetingid": meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_tmp_openid(
        self,
        meetingid: str,
        phone_numbers: Sequence[PhoneNumber | PhoneNumberDict],
        *,
        timeout: float | None = None,
    ) -> MeetingPhoneGetTmpOpenidResponse:
        """获取电话入会的成员ID: Get the temporary ids of those who have joined a meeting by phone.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        There is an id once the phone call is connected.

        Args:
            meetingid: Id of the meeting.
            phone_numbers: Numbers to look up. At most 20 items.

        POST /cgi-bin/meeting/phone/get_tmp_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/98825
        """
        return self._call(ops.MEETING_PHONE_GET_TMP_OPENID, {
            "meetingid": meetingid, "phone_numbers": phone_numbers,
        }, timeout)


class AsyncMeetingPhoneResource(AsyncResource):
    """会中控制与电话入会: `client.meeting.phone`, asynchronous."""

    async def callout(
        self,
        meetingid: str,
        phone_numbers: Sequence[PhoneNumber | PhoneNumberDict],
        *,
        timeout: float | None = None,
    ) -> MeetingPhoneCalloutResponse:
        """批量外呼: Call phone numbers to let them join a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The state of the calls comes with `meeting.phone.get_callout_status` and in an event.

        For self-built apps, and for meetings that the app has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting, which may not have begun yet; not of a webinar.
            phone_numbers: Numbers to call; foreign ones and extensions are possible. At most 50 items.

        POST /cgi-bin/meeting/phone/callout (access_token),
        https://developer.work.weixin.qq.com/document/path/98823
        """
        return await self._call(ops.MEETING_PHONE_CALLOUT, {
            "meetingid": meetingid, "phone_numbers": phone_numbers,
        }, timeout)

    async def get_callout_status(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingPhoneGetCalloutStatusResponse:
        """获取会议的外呼状态: List the calls that a meeting has made and their state.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 20.

        POST /cgi-bin/meeting/phone/get_callout_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98824
        """
        return await self._call(ops.MEETING_PHONE_GET_CALLOUT_STATUS, {
            "meetingid": meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_callout_status(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[CallOfNumber]:
        """获取会议的外呼状态: the items of all pages of `get_callout_status`, fetched as they are needed."""
        return self._iterate(ops.MEETING_PHONE_GET_CALLOUT_STATUS, {
            "meetingid": meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_tmp_openid(
        self,
        meetingid: str,
        phone_numbers: Sequence[PhoneNumber | PhoneNumberDict],
        *,
        timeout: float | None = None,
    ) -> MeetingPhoneGetTmpOpenidResponse:
        """获取电话入会的成员ID: Get the temporary ids of those who have joined a meeting by phone.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        There is an id once the phone call is connected.

        Args:
            meetingid: Id of the meeting.
            phone_numbers: Numbers to look up. At most 20 items.

        POST /cgi-bin/meeting/phone/get_tmp_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/98825
        """
        return await self._call(ops.MEETING_PHONE_GET_TMP_OPENID, {
            "meetingid": meetingid, "phone_numbers": phone_numbers,
        }, timeout)
