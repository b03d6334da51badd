# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.meeting.layout import BackgroundImage
    from wecom_client.models.meeting.layout import LayoutPage
    from wecom_client.models.meeting.layout import MeetingLayoutAddBackgroundResponse
    from wecom_client.models.meeting.layout import MeetingLayoutAddResponse
    from wecom_client.models.meeting.layout import MeetingLayoutListBackgroundResponse
    from wecom_client.models.meeting.layout import MeetingLayoutListTemplateResponse
    from wecom_client.models.meeting.layout import NewLayout
    from wecom_client.params.meeting import BackgroundImageDict
    from wecom_client.params.meeting import LayoutPageDict
    from wecom_client.params.meeting import NewLayoutDict
    from wecom_runtime.data.models import Response


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
