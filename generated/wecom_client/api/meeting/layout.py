# Generated from spec/api/meeting/layout.yaml by codegen. Do not edit.
"""会议布局和背景管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.meeting.layout import (
        AdvancedLayoutPage, BackgroundImage, LayoutPage, LayoutUser, MeetingAdvancedLayoutAddResponse,
        MeetingAdvancedLayoutGetUserLayoutResponse, MeetingAdvancedLayoutListResponse,
        MeetingLayoutAddBackgroundResponse, MeetingLayoutAddResponse, MeetingLayoutListBackgroundResponse,
        MeetingLayoutListTemplateResponse, NewAdvancedLayout, NewLayout,
    )
    from wecom_client.params.meeting.layout import (
        AdvancedLayoutPageDict, BackgroundImageDict, LayoutPageDict, LayoutUserDict, NewAdvancedLayoutDict,
        NewLayoutDict,
    )
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


class MeetingLayoutResource(Resource):
    """会议布局和背景管理: `client.meeting.layout`."""

    def list_template(self, *, timeout: float | None = None) -> MeetingLayoutListTemplateResponse:
        """获取布局模板列表: List the layout templates of the company.

        GET /cgi-bin/meeting/layout/list_template (access_token),
        https://developer.work.weixin.qq.com/document/path/98844
        """
        return self._call(ops.MEETING_LAYOUT_LIST_TEMPLATE, {}, timeout)

    def add(
        self,
        meetingid: str,
        layout_list: Sequence[NewLayout | NewLayoutDict],
        *,
        default_layout_order: int | None = None,
        timeout: float | None = None,
    ) -> MeetingLayoutAddResponse:
        """添加会议基础布局: Add basic layouts to a meeting.

        A meeting has at most 10 basic layouts; a layout shows its first page unless another one is chosen.

        Before the meeting only invited members can be seated, during the meeting only those who take part.

        Args:
            meetingid: Id of the meeting.
            layout_list: The layouts. At most 10 items.
            default_layout_order: Which of the layouts the meeting uses, counted from 1; the first one
                where the meeting has none yet.

        POST /cgi-bin/meeting/layout/add (access_token),
        https://developer.work.weixin.qq.com/document/path/98845
        """
        return self._call(ops.MEETING_LAYOUT_ADD, {
            "meetingid": meetingid, "layout_list": layout_list, "default_layout_order": default_layout_order,
        }, timeout)

    def update(
        self,
        meetingid: str,
        layout_id: str,
        page_list: Sequence[LayoutPage | LayoutPageDict],
        *,
        enable_set_default: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议基础布局: Change a basic layout of a meeting.

        Before the meeting only invited members can be seated, during the meeting only those who take part.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout.
            page_list: Pages of the layout.
            enable_set_default: Whether the meeting uses this layout from now on; by default not.

        POST /cgi-bin/meeting/layout/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98846
        """
        return self._call(ops.MEETING_LAYOUT_UPDATE, {
            "meetingid": meetingid, "layout_id": layout_id, "page_list": page_list,
            "enable_set_default": enable_set_default,
        }, timeout)

    def set_default(
        self,
        meetingid: str,
        selected_layout_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置会议默认布局: Choose the layout that a meeting uses.

        Args:
            meetingid: Id of the meeting.
            selected_layout_id: Id of the layout; an empty string stands for the original one.

        POST /cgi-bin/meeting/layout/set_default (access_token),
        https://developer.work.weixin.qq.com/document/path/98847
        """
        return self._call(ops.MEETING_LAYOUT_SET_DEFAULT, {
            "meetingid": meetingid, "selected_layout_id": selected_layout_id,
        }, timeout)

    def add_background(
        self,
        meetingid: str,
        image_list: Sequence[BackgroundImage | BackgroundImageDict],
        *,
        default_image_order: int | None = None,
        timeout: float | None = None,
    ) -> MeetingLayoutAddBackgroundResponse:
        """添加会议背景: Add background pictures to a meeting.

        A meeting has at most 7 backgrounds.

        The pictures are fetched afterwards; an event tells the result.

        Args:
            meetingid: Id of the meeting.
            image_list: The pictures. At most 7 items.
            default_image_order: Which of the pictures the meeting uses, counted from 1. Default: 1.

        POST /cgi-bin/meeting/layout/add_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98851
        """
        return self._call(ops.MEETING_LAYOUT_ADD_BACKGROUND, {
            "meetingid": meetingid, "image_list": image_list, "default_image_order": default_image_order,
        }, timeout)

    def set_default_background(
        self,
        meetingid: str,
        selected_background_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置会议默认背景: Choose the background that a meeting uses.

        Args:
            meetingid: Id of the meeting.
            selected_background_id: Id of the background; an empty string stands for the original black
                one.

        POST /cgi-bin/meeting/layout/set_default_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98852
        """
        return self._call(ops.MEETING_LAYOUT_SET_DEFAULT_BACKGROUND, {
            "meetingid": meetingid, "selected_background_id": selected_background_id,
        }, timeout)

    def list_background(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingLayoutListBackgroundResponse:
        """获取会议背景列表: List the backgrounds of a meeting.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/layout/list_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98856
        """
        return self._call(ops.MEETING_LAYOUT_LIST_BACKGROUND, {"meetingid": meetingid}, timeout)

    def delete_background(
        self,
        meetingid: str,
        background_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除会议背景: Delete a background of a meeting.

        A background in use cannot be deleted: choose another first.

        Args:
            meetingid: Id of the meeting.
            background_id: Id of a background that is not in use.

        POST /cgi-bin/meeting/layout/delete_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98853
        """
        return self._call(ops.MEETING_LAYOUT_DELETE_BACKGROUND, {
            "meetingid": meetingid, "background_id": background_id,
        }, timeout)

    def batch_delete_background(
        self,
        meetingid: str,
        background_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """批量删除会议背景: Delete several backgrounds of a meeting.

        A background in use cannot be deleted: choose another first.

        Args:
            meetingid: Id of the meeting.
            background_id_list: Ids of backgrounds that are not in use.

        POST /cgi-bin/meeting/layout/batch_delete_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98854
        """
        return self._call(ops.MEETING_LAYOUT_BATCH_DELETE_BACKGROUND, {
            "meetingid": meetingid, "background_id_list": background_id_list,
        }, timeout)


class AsyncMeetingLayoutResource(AsyncResource):
    """会议布局和背景管理: `client.meeting.layout`, asynchronous."""

    async def list_template(self, *, timeout: float | None = None) -> MeetingLayoutListTemplateResponse:
        """获取布局模板列表: List the layout templates of the company.

        GET /cgi-bin/meeting/layout/list_template (access_token),
        https://developer.work.weixin.qq.com/document/path/98844
        """
        return await self._call(ops.MEETING_LAYOUT_LIST_TEMPLATE, {}, timeout)

    async def add(
        self,
        meetingid: str,
        layout_list: Sequence[NewLayout | NewLayoutDict],
        *,
        default_layout_order: int | None = None,
        timeout: float | None = None,
    ) -> MeetingLayoutAddResponse:
        """添加会议基础布局: Add basic layouts to a meeting.

        A meeting has at most 10 basic layouts; a layout shows its first page unless another one is chosen.

        Before the meeting only invited members can be seated, during the meeting only those who take part.

        Args:
            meetingid: Id of the meeting.
            layout_list: The layouts. At most 10 items.
            default_layout_order: Which of the layouts the meeting uses, counted from 1; the first one
                where the meeting has none yet.

        POST /cgi-bin/meeting/layout/add (access_token),
        https://developer.work.weixin.qq.com/document/path/98845
        """
        return await self._call(ops.MEETING_LAYOUT_ADD, {
            "meetingid": meetingid, "layout_list": layout_list, "default_layout_order": default_layout_order,
        }, timeout)

    async def update(
        self,
        meetingid: str,
        layout_id: str,
        page_list: Sequence[LayoutPage | LayoutPageDict],
        *,
        enable_set_default: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议基础布局: Change a basic layout of a meeting.

        Before the meeting only invited members can be seated, during the meeting only those who take part.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout.
            page_list: Pages of the layout.
            enable_set_default: Whether the meeting uses this layout from now on; by default not.

        POST /cgi-bin/meeting/layout/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98846
        """
        return await self._call(ops.MEETING_LAYOUT_UPDATE, {
            "meetingid": meetingid, "layout_id": layout_id, "page_list": page_list,
            "enable_set_default": enable_set_default,
        }, timeout)

    async def set_default(
        self,
        meetingid: str,
        selected_layout_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置会议默认布局: Choose the layout that a meeting uses.

        Args:
            meetingid: Id of the meeting.
            selected_layout_id: Id of the layout; an empty string stands for the original one.

        POST /cgi-bin/meeting/layout/set_default (access_token),
        https://developer.work.weixin.qq.com/document/path/98847
        """
        return await self._call(ops.MEETING_LAYOUT_SET_DEFAULT, {
            "meetingid": meetingid, "selected_layout_id": selected_layout_id,
        }, timeout)

    async def add_background(
        self,
        meetingid: str,
        image_list: Sequence[BackgroundImage | BackgroundImageDict],
        *,
        default_image_order: int | None = None,
        timeout: float | None = None,
    ) -> MeetingLayoutAddBackgroundResponse:
        """添加会议背景: Add background pictures to a meeting.

        A meeting has at most 7 backgrounds.

        The pictures are fetched afterwards; an event tells the result.

        Args:
            meetingid: Id of the meeting.
            image_list: The pictures. At most 7 items.
            default_image_order: Which of the pictures the meeting uses, counted from 1. Default: 1.

        POST /cgi-bin/meeting/layout/add_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98851
        """
        return await self._call(ops.MEETING_LAYOUT_ADD_BACKGROUND, {
            "meetingid": meetingid, "image_list": image_list, "default_image_order": default_image_order,
        }, timeout)

    async def set_default_background(
        self,
        meetingid: str,
        selected_background_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置会议默认背景: Choose the background that a meeting uses.

        Args:
            meetingid: Id of the meeting.
            selected_background_id: Id of the background; an empty string stands for the original black
                one.

        POST /cgi-bin/meeting/layout/set_default_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98852
        """
        return await self._call(ops.MEETING_LAYOUT_SET_DEFAULT_BACKGROUND, {
            "meetingid": meetingid, "selected_background_id": selected_background_id,
        }, timeout)

    async def list_background(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingLayoutListBackgroundResponse:
        """获取会议背景列表: List the backgrounds of a meeting.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/layout/list_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98856
        """
        return await self._call(ops.MEETING_LAYOUT_LIST_BACKGROUND, {"meetingid": meetingid}, timeout)

    async def delete_background(
        self,
        meetingid: str,
        background_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除会议背景: Delete a background of a meeting.

        A background in use cannot be deleted: choose another first.

        Args:
            meetingid: Id of the meeting.
            background_id: Id of a background that is not in use.

        POST /cgi-bin/meeting/layout/delete_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98853
        """
        return await self._call(ops.MEETING_LAYOUT_DELETE_BACKGROUND, {
            "meetingid": meetingid, "background_id": background_id,
        }, timeout)

    async def batch_delete_background(
        self,
        meetingid: str,
        background_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """批量删除会议背景: Delete several backgrounds of a meeting.

        A background in use cannot be deleted: choose another first.

        Args:
            meetingid: Id of the meeting.
            background_id_list: Ids of backgrounds that are not in use.

        POST /cgi-bin/meeting/layout/batch_delete_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98854
        """
        return await self._call(ops.MEETING_LAYOUT_BATCH_DELETE_BACKGROUND, {
            "meetingid": meetingid, "background_id_list": background_id_list,
        }, timeout)
