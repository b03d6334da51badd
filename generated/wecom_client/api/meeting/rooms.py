# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.meeting.rooms import MeetingRoomState
    from wecom_client.models.meeting.rooms import MeetingRoomsBookResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsCallResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsGetConfigResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsGetInfoResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsGetInventoryResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsGetResponseStatusResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsListControllersResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsListDevicesResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsListMeetingsResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsListResponse
    from wecom_client.models.meeting.rooms import MraAddress
    from wecom_client.models.meeting.rooms import RoomMeeting
    from wecom_client.models.meeting.rooms import RoomsController
    from wecom_client.models.meeting.rooms import RoomsDevice
    from wecom_client.params.meeting import MraAddressDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class MeetingRoomsResource(Resource):
    """Rooms 会议室与会议室连接器: `client.meeting.rooms`."""

    def book(
        self,
        meetingid: str,
        meeting_room_id_list: List[str],
        *,
        subject_visible: bool | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsBookResponse:
        """预定Rooms会议室: Book Rooms meeting rooms for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for recurring meetings, nor for more than 24 hours.

        Args:
            meetingid: Id of a single meeting of at most 24 hours.
            meeting_room_id_list: Ids of the rooms.
            subject_visible: Whether the room shows the subject when the meeting begins within an hour, by
                default true; later ones are shown without subject.

        POST /cgi-bin/meeting/rooms/book (access_token),
        https://developer.work.weixin.qq.com/document/path/98791
        """
        return self._call(ops.MEETING_ROOMS_BOOK, {
            "meetingid": meetingid, "meeting_room_id_list": meeting_room_id_list,
            "subject_visible": subject_visible,
        }, timeout)

    def release(
        self,
        meetingid: str,
        meeting_room_id_list: List[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """释放Rooms会议室: Release Rooms meeting rooms that were booked for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id_list: Ids of the rooms.

        POST /cgi-bin/meeting/rooms/release (access_token),
        https://developer.work.weixin.qq.com/document/path/98792
        """
        return self._call(ops.MEETING_ROOMS_RELEASE, {
            "meetingid": meetingid, "meeting_room_id_list": meeting_room_id_list,
        }, timeout)

    def list(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListResponse:
        """获取Rooms会议室列表: List the company's Rooms meeting rooms.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            meeting_room_name: Part of the name of the rooms to return.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98795
        """
        return self._call(ops.MEETING_ROOMS_LIST, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MeetingRoomState]:
        """获取Rooms会议室列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_info(self, meeting_room_id: str, *, timeout: float | None = None) -> MeetingRoomsGetInfoResponse:
        """获取Rooms会议室详情: Get the details of a Rooms meeting room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        Args:
            meeting_room_id: Id of the room.

        POST /cgi-bin/meeting/rooms/get_info (access_token),
        https://developer.work.weixin.qq.com/document/path/98793
        """
        return self._call(ops.MEETING_ROOMS_GET_INFO, {"meeting_room_id": meeting_room_id}, timeout)

    def get_config(
        self,
        meeting_room_id: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRoomsGetConfigResponse:
        """获取Rooms会议室配置项: Get the settings of a Rooms meeting room.

        Args:
            meeting_room_id: Id of the room.

        POST /cgi-bin/meeting/rooms/get_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98802
        """
        return self._call(ops.MEETING_ROOMS_GET_CONFIG, {"meeting_room_id": meeting_room_id}, timeout)

    def list_meetings(
        self,
        *,
        meeting_room_id: str | None = None,
        rooms_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListMeetingsResponse:
        """获取Rooms会议室下的会议列表: List the meetings in a Rooms meeting room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        limit must stay the same while paging.

        `end_time` is at most 90 days after `start_time`.

        Exactly one of `meeting_room_id` and `rooms_id` is needed.

        Args:
            meeting_room_id: Id of the room; required where `rooms_id` is left out.
            rooms_id: Id of the Rooms device, in place of `meeting_room_id`.
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 90 days after its start.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 20. Default: 20.

        POST /cgi-bin/meeting/rooms/list_meetings (access_token),
        https://developer.work.weixin.qq.com/document/path/98796
        """
        return self._call(ops.MEETING_ROOMS_LIST_MEETINGS, {
            "meeting_room_id": meeting_room_id, "rooms_id": rooms_id, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_meetings(
        self,
        *,
        meeting_room_id: str | None = None,
        rooms_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[RoomMeeting]:
        """获取Rooms会议室下的会议列表: the items of all pages of `list_meetings`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_MEETINGS, {
            "meeting_room_id": meeting_room_id, "rooms_id": rooms_id, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def list_devices(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListDevicesResponse:
        """获取设备列表: List the company's Rooms devices.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            meeting_room_name: Part of the name of the rooms whose devices are returned.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list_devices (access_token),
        https://developer.work.weixin.qq.com/document/path/98798
        """
        return self._call(ops.MEETING_ROOMS_LIST_DEVICES, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_devices(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[RoomsDevice]:
        """获取设备列表: the items of all pages of `list_devices`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_DEVICES, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def list_controllers(
        self,
        *,
        controller_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListControllersResponse:
        """获取控制器列表: List the company's Rooms controllers.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            controller_name: Part of the name of the controllers to return.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list_controllers (access_token),
        https://developer.work.weixin.qq.com/document/path/98799
        """
        return self._call(ops.MEETING_ROOMS_LIST_CONTROLLERS, {
            "controller_name": controller_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_controllers(
        self,
        *,
        controller_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[RoomsController]:
        """获取控制器列表: the items of all pages of `list_controllers`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_CONTROLLERS, {
            "controller_name": controller_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_inventory(self, *, timeout: float | None = None) -> MeetingRoomsGetInventoryResponse:
        """获取Rooms会议室资源: Get how many Rooms licenses the company has bought and used.

        POST /cgi-bin/meeting/rooms/get_inventory (access_token),
        https://developer.work.weixin.qq.com/document/path/98809
        """
        return self._call(ops.MEETING_ROOMS_GET_INVENTORY, {}, timeout)

    def call(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsCallResponse:
        """呼叫Rooms会议室: Call a Rooms meeting room into a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        `client.meeting.rooms.wait_get_response_status` waits until the job is done.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/call (access_token),
        https://developer.work.weixin.qq.com/document/path/98804
        """
        return self._call(ops.MEETING_ROOMS_CALL, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, timeout)

    def cancel_call(
        self,
        meetingid: str,
        invite_id: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消呼叫Rooms会议室: Cancel the call of a Rooms meeting room.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        Args:
            meetingid: Id of the meeting.
            invite_id: Id of the call from `meeting.rooms.call`.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/cancel_call (access_token),
        https://developer.work.weixin.qq.com/document/path/98805
        """
        return self._call(ops.MEETING_ROOMS_CANCEL_CALL, {
            "meetingid": meetingid, "invite_id": invite_id, "meeting_room_id": meeting_room_id,
            "mra_address": mra_address,
        }, timeout)

    def get_response_status(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsGetResponseStatusResponse:
        """获取Rooms会议室应答状态: Check whether a Rooms meeting room has answered a call.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/get_response_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98806
        """
        return self._call(ops.MEETING_ROOMS_GET_RESPONSE_STATUS, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, timeout)

    def wait_get_response_status(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
        within: float = 90,
        pause: float | None = None,
        progress: JobProgress[MeetingRoomsGetResponseStatusResponse] | None = None,
    ) -> MeetingRoomsGetResponseStatusResponse:
        """获取Rooms会议室应答状态: poll `get_response_status` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_response_status`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.MEETING_ROOMS_GET_RESPONSE_STATUS, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, within, pause, progress, timeout)


class AsyncMeetingRoomsResource(AsyncResource):
    """Rooms 会议室与会议室连接器: `client.meeting.rooms`, asynchronous."""

    async def book(
        self,
        meetingid: str,
        meeting_room_id_list: List[str],
        *,
        subject_visible: bool | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsBookResponse:
        """预定Rooms会议室: Book Rooms meeting rooms for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for recurring meetings, nor for more than 24 hours.

        Args:
            meetingid: Id of a single meeting of at most 24 hours.
            meeting_room_id_list: Ids of the rooms.
            subject_visible: Whether the room shows the subject when the meeting begins within an hour, by
                default true; later ones are shown without subject.

        POST /cgi-bin/meeting/rooms/book (access_token),
        https://developer.work.weixin.qq.com/document/path/98791
        """
        return await self._call(ops.MEETING_ROOMS_BOOK, {
            "meetingid": meetingid, "meeting_room_id_list": meeting_room_id_list,
            "subject_visible": subject_visible,
        }, timeout)

    async def release(
        self,
        meetingid: str,
        meeting_room_id_list: List[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """释放Rooms会议室: Release Rooms meeting rooms that were booked for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id_list: Ids of the rooms.

        POST /cgi-bin/meeting/rooms/release (access_token),
        https://developer.work.weixin.qq.com/document/path/98792
        """
        return await self._call(ops.MEETING_ROOMS_RELEASE, {
            "meetingid": meetingid, "meeting_room_id_list": meeting_room_id_list,
        }, timeout)

    async def list(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListResponse:
        """获取Rooms会议室列表: List the company's Rooms meeting rooms.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            meeting_room_name: Part of the name of the rooms to return.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98795
        """
        return await self._call(ops.MEETING_ROOMS_LIST, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MeetingRoomState]:
        """获取Rooms会议室列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_info(
        self,
        meeting_room_id: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRoomsGetInfoResponse:
        """获取Rooms会议室详情: Get the details of a Rooms meeting room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        Args:
            meeting_room_id: Id of the room.

        POST /cgi-bin/meeting/rooms/get_info (access_token),
        https://developer.work.weixin.qq.com/document/path/98793
        """
        return await self._call(ops.MEETING_ROOMS_GET_INFO, {"meeting_room_id": meeting_room_id}, timeout)

    async def get_config(
        self,
        meeting_room_id: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRoomsGetConfigResponse:
        """获取Rooms会议室配置项: Get the settings of a Rooms meeting room.

        Args:
            meeting_room_id: Id of the room.

        POST /cgi-bin/meeting/rooms/get_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98802
        """
        return await self._call(ops.MEETING_ROOMS_GET_CONFIG, {"meeting_room_id": meeting_room_id}, timeout)

    async def list_meetings(
        self,
        *,
        meeting_room_id: str | None = None,
        rooms_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListMeetingsResponse:
        """获取Rooms会议室下的会议列表: List the meetings in a Rooms meeting room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        limit must stay the same while paging.

        `end_time` is at most 90 days after `start_time`.

        Exactly one of `meeting_room_id` and `rooms_id` is needed.

        Args:
            meeting_room_id: Id of the room; required where `rooms_id` is left out.
            rooms_id: Id of the Rooms device, in place of `meeting_room_id`.
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 90 days after its start.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 20. Default: 20.

        POST /cgi-bin/meeting/rooms/list_meetings (access_token),
        https://developer.work.weixin.qq.com/document/path/98796
        """
        return await self._call(ops.MEETING_ROOMS_LIST_MEETINGS, {
            "meeting_room_id": meeting_room_id, "rooms_id": rooms_id, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_meetings(
        self,
        *,
        meeting_room_id: str | None = None,
        rooms_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[RoomMeeting]:
        """获取Rooms会议室下的会议列表: the items of all pages of `list_meetings`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_MEETINGS, {
            "meeting_room_id": meeting_room_id, "rooms_id": rooms_id, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    async def list_devices(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListDevicesResponse:
        """获取设备列表: List the company's Rooms devices.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            meeting_room_name: Part of the name of the rooms whose devices are returned.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list_devices (access_token),
        https://developer.work.weixin.qq.com/document/path/98798
        """
        return await self._call(ops.MEETING_ROOMS_LIST_DEVICES, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_devices(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[RoomsDevice]:
        """获取设备列表: the items of all pages of `list_devices`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_DEVICES, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    async def list_controllers(
        self,
        *,
        controller_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListControllersResponse:
        """获取控制器列表: List the company's Rooms controllers.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            controller_name: Part of the name of the controllers to return.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list_controllers (access_token),
        https://developer.work.weixin.qq.com/document/path/98799
        """
        return await self._call(ops.MEETING_ROOMS_LIST_CONTROLLERS, {
            "controller_name": controller_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_controllers(
        self,
        *,
        controller_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[RoomsController]:
        """获取控制器列表: the items of all pages of `list_controllers`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_CONTROLLERS, {
            "controller_name": controller_name, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_inventory(self, *, timeout: float | None = None) -> MeetingRoomsGetInventoryResponse:
        """获取Rooms会议室资源: Get how many Rooms licenses the company has bought and used.

        POST /cgi-bin/meeting/rooms/get_inventory (access_token),
        https://developer.work.weixin.qq.com/document/path/98809
        """
        return await self._call(ops.MEETING_ROOMS_GET_INVENTORY, {}, timeout)

    async def call(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsCallResponse:
        """呼叫Rooms会议室: Call a Rooms meeting room into a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        `client.meeting.rooms.wait_get_response_status` waits until the job is done.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/call (access_token),
        https://developer.work.weixin.qq.com/document/path/98804
        """
        return await self._call(ops.MEETING_ROOMS_CALL, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, timeout)

    async def cancel_call(
        self,
        meetingid: str,
        invite_id: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消呼叫Rooms会议室: Cancel the call of a Rooms meeting room.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        Args:
            meetingid: Id of the meeting.
            invite_id: Id of the call from `meeting.rooms.call`.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/cancel_call (access_token),
        https://developer.work.weixin.qq.com/document/path/98805
        """
        return await self._call(ops.MEETING_ROOMS_CANCEL_CALL, {
            "meetingid": meetingid, "invite_id": invite_id, "meeting_room_id": meeting_room_id,
            "mra_address": mra_address,
        }, timeout)

    async def get_response_status(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsGetResponseStatusResponse:
        """获取Rooms会议室应答状态: Check whether a Rooms meeting room has answered a call.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/get_response_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98806
        """
        return await self._call(ops.MEETING_ROOMS_GET_RESPONSE_STATUS, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, timeout)

    async def wait_get_response_status(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
        within: float = 90,
        pause: float | None = None,
        progress: JobProgress[MeetingRoomsGetResponseStatusResponse] | None = None,
    ) -> MeetingRoomsGetResponseStatusResponse:
        """获取Rooms会议室应答状态: poll `get_response_status` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_response_status`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.MEETING_ROOMS_GET_RESPONSE_STATUS, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, within, pause, progress, timeout)
