# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.meeting.layout import AdvancedLayoutPage
    from wecom_client.models.meeting.layout import LayoutUser
    from wecom_client.models.meeting.layout import MeetingAdvancedLayoutAddResponse
    from wecom_client.models.meeting.layout import MeetingAdvancedLayoutGetUserLayoutResponse
    from wecom_client.models.meeting.layout import MeetingAdvancedLayoutListResponse
    from wecom_client.models.meeting.layout import NewAdvancedLayout
    from wecom_client.params.meeting import AdvancedLayoutPageDict
    from wecom_client.params.meeting import LayoutUserDict
    from wecom_client.params.meeting import NewAdvancedLayoutDict
    from wecom_runtime.data.models import Response

List = list


class MeetingAdvancedLayoutResource(Resource):
    """会议布局和背景管理: `client.meeting.advanced_layout`."""

    def add(
        self,
        meetingid: str,
        layout_list: Sequence[NewAdvancedLayout | NewAdvancedLayoutDict],
        *,
        timeout: float | None = None,
    ) -> MeetingAdvancedLayoutAddResponse:
        """添加会议高级布局: Add advanced layouts to a meeting.

        A meeting has at most 20 advanced layouts; only those who take part can be seated.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_list: The layouts. At most 20 items.

        POST /cgi-bin/meeting/advanced_layout/add (access_token),
        https://developer.work.weixin.qq.com/document/path/98861
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_ADD, {
            "meetingid": meetingid, "layout_list": layout_list,
        }, timeout)

    def update(
        self,
        meetingid: str,
        layout_id: str,
        page_list: Sequence[AdvancedLayoutPage | AdvancedLayoutPageDict],
        *,
        layout_name: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议高级布局: Replace an advanced layout of a meeting.

        What is not sent is not kept; send the whole layout.

        If the meeting uses the layout, it changes at once; participants who use it keep the old one.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout.
            page_list: Pages of the layout.
            layout_name: Name of the layout.

        POST /cgi-bin/meeting/advanced_layout/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98868
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_UPDATE, {
            "meetingid": meetingid, "layout_id": layout_id, "page_list": page_list,
            "layout_name": layout_name,
        }, timeout)

    def apply(
        self,
        meetingid: str,
        layout_id: str,
        *,
        user_list: Sequence[LayoutUser | LayoutUserDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """设置高级布局: Apply an advanced layout to a meeting or to some of its participants.

        A participant's own layout comes before that of the meeting, which comes before the default.

        MRA devices do not support the mode in which all share one frame and show the default layout then.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout; an empty string stands for the default layout.
            user_list: Participants who get the layout; the meeting if left out. At most 20 items.

        POST /cgi-bin/meeting/advanced_layout/apply (access_token),
        https://developer.work.weixin.qq.com/document/path/98869
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_APPLY, {
            "meetingid": meetingid, "layout_id": layout_id, "user_list": user_list,
        }, timeout)

    def list(self, meetingid: str, *, timeout: float | None = None) -> MeetingAdvancedLayoutListResponse:
        """获取会议布局列表: List the basic and advanced layouts of a meeting.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/advanced_layout/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98862
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_LIST, {"meetingid": meetingid}, timeout)

    def get_user_layout(
        self,
        meetingid: str,
        tmp_openid: str,
        instance_id: int,
        *,
        timeout: float | None = None,
    ) -> MeetingAdvancedLayoutGetUserLayoutResponse:
        """获取用户布局: Get the layout that a participant sees.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            tmp_openid: Temporary id of the participant in this meeting.
            instance_id: Kind of device that the participant uses. One of 0 (phone (PSTN)), 1 (PC), 2
                (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini program), 9
                (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for macOS), 22
                (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for Android),
                33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS
                PC), 84 (HarmonyOS car).

        POST /cgi-bin/meeting/advanced_layout/get_user_layout (access_token),
        https://developer.work.weixin.qq.com/document/path/98865
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_GET_USER_LAYOUT, {
            "meetingid": meetingid, "tmp_openid": tmp_openid, "instance_id": instance_id,
        }, timeout)

    def batch_delete(
        self,
        meetingid: str,
        layout_id_list: List[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """批量删除布局: Delete basic and advanced layouts of a meeting.

        Advanced layouts work on H.323/SIP room systems only.

        A layout in use cannot be deleted; one that does not exist is ignored without an error.

        Args:
            meetingid: Id of the meeting.
            layout_id_list: Ids of layouts that are not in use; those that do not exist are passed over. At
                most 20 items.

        POST /cgi-bin/meeting/advanced_layout/batch_delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98866
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_BATCH_DELETE, {
            "meetingid": meetingid, "layout_id_list": layout_id_list,
        }, timeout)


class AsyncMeetingAdvancedLayoutResource(AsyncResource):
    """会议布局和背景管理: `client.meeting.advanced_layout`, asynchronous."""

    async def add(
        self,
        meetingid: str,
        layout_list: Sequence[NewAdvancedLayout | NewAdvancedLayoutDict],
        *,
        timeout: float | None = None,
    ) -> MeetingAdvancedLayoutAddResponse:
        """添加会议高级布局: Add advanced layouts to a meeting.

        A meeting has at most 20 advanced layouts; only those who take part can be seated.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_list: The layouts. At most 20 items.

        POST /cgi-bin/meeting/advanced_layout/add (access_token),
        https://developer.work.weixin.qq.com/document/path/98861
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_ADD, {
            "meetingid": meetingid, "layout_list": layout_list,
        }, timeout)

    async def update(
        self,
        meetingid: str,
        layout_id: str,
        page_list: Sequence[AdvancedLayoutPage | AdvancedLayoutPageDict],
        *,
        layout_name: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议高级布局: Replace an advanced layout of a meeting.

        What is not sent is not kept; send the whole layout.

        If the meeting uses the layout, it changes at once; participants who use it keep the old one.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout.
            page_list: Pages of the layout.
            layout_name: Name of the layout.

        POST /cgi-bin/meeting/advanced_layout/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98868
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_UPDATE, {
            "meetingid": meetingid, "layout_id": layout_id, "page_list": page_list,
            "layout_name": layout_name,
        }, timeout)

    async def apply(
        self,
        meetingid: str,
        layout_id: str,
        *,
        user_list: Sequence[LayoutUser | LayoutUserDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """设置高级布局: Apply an advanced layout to a meeting or to some of its participants.

        A participant's own layout comes before that of the meeting, which comes before the default.

        MRA devices do not support the mode in which all share one frame and show the default layout then.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout; an empty string stands for the default layout.
            user_list: Participants who get the layout; the meeting if left out. At most 20 items.

        POST /cgi-bin/meeting/advanced_layout/apply (access_token),
        https://developer.work.weixin.qq.com/document/path/98869
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_APPLY, {
            "meetingid": meetingid, "layout_id": layout_id, "user_list": user_list,
        }, timeout)

    async def list(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingAdvancedLayoutListResponse:
        """获取会议布局列表: List the basic and advanced layouts of a meeting.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/advanced_layout/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98862
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_LIST, {"meetingid": meetingid}, timeout)

    async def get_user_layout(
        self,
        meetingid: str,
        tmp_openid: str,
        instance_id: int,
        *,
        timeout: float | None = None,
    ) -> MeetingAdvancedLayoutGetUserLayoutResponse:
        """获取用户布局: Get the layout that a participant sees.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            tmp_openid: Temporary id of the participant in this meeting.
            instance_id: Kind of device that the participant uses. One of 0 (phone (PSTN)), 1 (PC), 2
                (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini program), 9
                (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for macOS), 22
                (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for Android),
                33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS
                PC), 84 (HarmonyOS car).

        POST /cgi-bin/meeting/advanced_layout/get_user_layout (access_token),
        https://developer.work.weixin.qq.com/document/path/98865
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_GET_USER_LAYOUT, {
            "meetingid": meetingid, "tmp_openid": tmp_openid, "instance_id": instance_id,
        }, timeout)

    async def batch_delete(
        self,
        meetingid: str,
        layout_id_list: List[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """批量删除布局: Delete basic and advanced layouts of a meeting.

        Advanced layouts work on H.323/SIP room systems only.

        A layout in use cannot be deleted; one that does not exist is ignored without an error.

        Args:
            meetingid: Id of the meeting.
            layout_id_list: Ids of layouts that are not in use; those that do not exist are passed over. At
                most 20 items.

        POST /cgi-bin/meeting/advanced_layout/batch_delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98866
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_BATCH_DELETE, {
            "meetingid": meetingid, "layout_id_list": layout_id_list,
        }, timeout)
