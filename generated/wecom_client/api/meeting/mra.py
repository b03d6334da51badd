# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.meeting.rooms import MeetingMraQueryStatusResponse
    from wecom_client.models.meeting.rooms import MraDevice
    from wecom_client.params.meeting import MraDeviceDict
    from wecom_runtime.data.models import Response


class MeetingMraResource(Resource):
    """Rooms 会议室与会议室连接器: `client.meeting.mra`."""

    def query_status(
        self,
        meetingid: str,
        tmp_openid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingMraQueryStatusResponse:
        """获取 MRA 状态信息: Get the state of an MRA (SIP or H.323) device in a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            tmp_openid: Temporary id of the device in this meeting.

        POST /cgi-bin/meeting/mra/query_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98786
        """
        return self._call(ops.MEETING_MRA_QUERY_STATUS, {
            "meetingid": meetingid, "tmp_openid": tmp_openid,
        }, timeout)

    def set_default_layout(
        self,
        meetingid: str,
        default_layout: int,
        default_novideo_user: int,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """切换 MRA 默认布局: Set the default layout of an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        Not possible while the device shows a layout of the meeting, a layout of its own or a focused
        video.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            default_layout: Layout of the device. One of 1 (equal parts), 2 (full screen), 3 (one large and
                several small).
            default_novideo_user: How participants without video appear. One of 1 (shown), 2 (hidden).
            mra: The device.

        POST /cgi-bin/meeting/mra/set_default_layout (access_token),
        https://developer.work.weixin.qq.com/document/path/98787
        """
        return self._call(ops.MEETING_MRA_SET_DEFAULT_LAYOUT, {
            "meetingid": meetingid, "default_layout": default_layout,
            "default_novideo_user": default_novideo_user, "mra": mra,
        }, timeout)

    def set_raise_hand(
        self,
        meetingid: str,
        raise_hand: bool,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置 MRA 举手或手放下: Raise or lower the hand of an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            raise_hand: True raises the hand, false lowers it.
            mra: The device.

        POST /cgi-bin/meeting/mra/set_raise_hand (access_token),
        https://developer.work.weixin.qq.com/document/path/98788
        """
        return self._call(ops.MEETING_MRA_SET_RAISE_HAND, {
            "meetingid": meetingid, "raise_hand": raise_hand, "mra": mra,
        }, timeout)

    def hangup(
        self,
        meetingid: str,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """挂断 MRA 呼叫: Hang up an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            mra: The device.

        POST /cgi-bin/meeting/mra/hangup (access_token),
        https://developer.work.weixin.qq.com/document/path/98789
        """
        return self._call(ops.MEETING_MRA_HANGUP, {"meetingid": meetingid, "mra": mra}, timeout)


class AsyncMeetingMraResource(AsyncResource):
    """Rooms 会议室与会议室连接器: `client.meeting.mra`, asynchronous."""

    async def query_status(
        self,
        meetingid: str,
        tmp_openid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingMraQueryStatusResponse:
        """获取 MRA 状态信息: Get the state of an MRA (SIP or H.323) device in a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            tmp_openid: Temporary id of the device in this meeting.

        POST /cgi-bin/meeting/mra/query_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98786
        """
        return await self._call(ops.MEETING_MRA_QUERY_STATUS, {
            "meetingid": meetingid, "tmp_openid": tmp_openid,
        }, timeout)

    async def set_default_layout(
        self,
        meetingid: str,
        default_layout: int,
        default_novideo_user: int,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """切换 MRA 默认布局: Set the default layout of an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        Not possible while the device shows a layout of the meeting, a layout of its own or a focused
        video.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            default_layout: Layout of the device. One of 1 (equal parts), 2 (full screen), 3 (one large and
                several small).
            default_novideo_user: How participants without video appear. One of 1 (shown), 2 (hidden).
            mra: The device.

        POST /cgi-bin/meeting/mra/set_default_layout (access_token),
        https://developer.work.weixin.qq.com/document/path/98787
        """
        return await self._call(ops.MEETING_MRA_SET_DEFAULT_LAYOUT, {
            "meetingid": meetingid, "default_layout": default_layout,
            "default_novideo_user": default_novideo_user, "mra": mra,
        }, timeout)

    async def set_raise_hand(
        self,
        meetingid: str,
        raise_hand: bool,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置 MRA 举手或手放下: Raise or lower the hand of an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            raise_hand: True raises the hand, false lowers it.
            mra: The device.

        POST /cgi-bin/meeting/mra/set_raise_hand (access_token),
        https://developer.work.weixin.qq.com/document/path/98788
        """
        return await self._call(ops.MEETING_MRA_SET_RAISE_HAND, {
            "meetingid": meetingid, "raise_hand": raise_hand, "mra": mra,
        }, timeout)

    async def hangup(
        self,
        meetingid: str,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """挂断 MRA 呼叫: Hang up an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            mra: The device.

        POST /cgi-bin/meeting/mra/hangup (access_token),
        https://developer.work.weixin.qq.com/document/path/98789
        """
        return await self._call(ops.MEETING_MRA_HANGUP, {"meetingid": meetingid, "mra": mra}, timeout)
