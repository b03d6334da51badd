# Generated from spec/api/meeting/layout.yaml by codegen. Do not edit.
"""Endpoints of 会议布局和背景管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.meeting.layout import (
        MeetingAdvancedLayoutAddResponse, MeetingAdvancedLayoutGetUserLayoutResponse,
        MeetingAdvancedLayoutListResponse, MeetingLayoutAddBackgroundResponse, MeetingLayoutAddResponse,
        MeetingLayoutListBackgroundResponse, MeetingLayoutListTemplateResponse,
    )
    from wecom_runtime.data.models import Response


MEETING_LAYOUT_LIST_TEMPLATE: Operation[MeetingLayoutListTemplateResponse] = Operation(
    "GET",
    "/cgi-bin/meeting/layout/list_template",
    call="meeting.layout.list_template",
    title="获取布局模板列表",
    summary="List the layout templates of the company.",
    docs=(98844,),
    request="wecom_client.models.meeting.layout:MeetingLayoutListTemplateRequest",
    response="wecom_client.models.meeting.layout:MeetingLayoutListTemplateResponse",
    idempotent=True,
    reads=True,
)
MEETING_LAYOUT_ADD: Operation[MeetingLayoutAddResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/add",
    call="meeting.layout.add",
    title="添加会议基础布局",
    summary="Add basic layouts to a meeting.",
    docs=(98845,),
    request="wecom_client.models.meeting.layout:MeetingLayoutAddRequest",
    response="wecom_client.models.meeting.layout:MeetingLayoutAddResponse",
    only_adds=True,
)
MEETING_ADVANCED_LAYOUT_ADD: Operation[MeetingAdvancedLayoutAddResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/advanced_layout/add",
    call="meeting.advanced_layout.add",
    title="添加会议高级布局",
    summary="Add advanced layouts to a meeting.",
    docs=(98861,),
    request="wecom_client.models.meeting.layout:MeetingAdvancedLayoutAddRequest",
    response="wecom_client.models.meeting.layout:MeetingAdvancedLayoutAddResponse",
    only_adds=True,
)
MEETING_LAYOUT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/update",
    call="meeting.layout.update",
    title="修改会议基础布局",
    summary="Change a basic layout of a meeting.",
    docs=(98846,),
    request="wecom_client.models.meeting.layout:MeetingLayoutUpdateRequest",
    idempotent=True,
)
MEETING_ADVANCED_LAYOUT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/advanced_layout/update",
    call="meeting.advanced_layout.update",
    title="修改会议高级布局",
    summary="Replace an advanced layout of a meeting.",
    docs=(98868,),
    request="wecom_client.models.meeting.layout:MeetingAdvancedLayoutUpdateRequest",
    idempotent=True,
)
MEETING_LAYOUT_SET_DEFAULT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/set_default",
    call="meeting.layout.set_default",
    title="设置会议默认布局",
    summary="Choose the layout that a meeting uses.",
    docs=(98847,),
    request="wecom_client.models.meeting.layout:MeetingLayoutSetDefaultRequest",
    idempotent=True,
)
MEETING_ADVANCED_LAYOUT_APPLY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/advanced_layout/apply",
    call="meeting.advanced_layout.apply",
    title="设置高级布局",
    summary="Apply an advanced layout to a meeting or to some of its participants.",
    docs=(98869,),
    request="wecom_client.models.meeting.layout:MeetingAdvancedLayoutApplyRequest",
    idempotent=True,
)
MEETING_ADVANCED_LAYOUT_LIST: Operation[MeetingAdvancedLayoutListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/advanced_layout/list",
    call="meeting.advanced_layout.list",
    title="获取会议布局列表",
    summary="List the basic and advanced layouts of a meeting.",
    docs=(98862,),
    request="wecom_client.models.meeting.layout:MeetingAdvancedLayoutListRequest",
    response="wecom_client.models.meeting.layout:MeetingAdvancedLayoutListResponse",
    idempotent=True,
    reads=True,
)
MEETING_ADVANCED_LAYOUT_GET_USER_LAYOUT: Operation[MeetingAdvancedLayoutGetUserLayoutResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/advanced_layout/get_user_layout",
    call="meeting.advanced_layout.get_user_layout",
    title="获取用户布局",
    summary="Get the layout that a participant sees.",
    docs=(98865,),
    request="wecom_client.models.meeting.layout:MeetingAdvancedLayoutGetUserLayoutRequest",
    response="wecom_client.models.meeting.layout:MeetingAdvancedLayoutGetUserLayoutResponse",
    idempotent=True,
    reads=True,
)
MEETING_ADVANCED_LAYOUT_BATCH_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/advanced_layout/batch_delete",
    call="meeting.advanced_layout.batch_delete",
    title="批量删除布局",
    summary="Delete basic and advanced layouts of a meeting.",
    docs=(98866,),
    request="wecom_client.models.meeting.layout:MeetingAdvancedLayoutBatchDeleteRequest",
    idempotent=True,
)
MEETING_LAYOUT_ADD_BACKGROUND: Operation[MeetingLayoutAddBackgroundResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/add_background",
    call="meeting.layout.add_background",
    title="添加会议背景",
    summary="Add background pictures to a meeting.",
    docs=(98851,),
    request="wecom_client.models.meeting.layout:MeetingLayoutAddBackgroundRequest",
    response="wecom_client.models.meeting.layout:MeetingLayoutAddBackgroundResponse",
    only_adds=True,
)
MEETING_LAYOUT_SET_DEFAULT_BACKGROUND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/set_default_background",
    call="meeting.layout.set_default_background",
    title="设置会议默认背景",
    summary="Choose the background that a meeting uses.",
    docs=(98852,),
    request="wecom_client.models.meeting.layout:MeetingLayoutSetDefaultBackgroundRequest",
    idempotent=True,
)
MEETING_LAYOUT_LIST_BACKGROUND: Operation[MeetingLayoutListBackgroundResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/list_background",
    call="meeting.layout.list_background",
    title="获取会议背景列表",
    summary="List the backgrounds of a meeting.",
    docs=(98856,),
    request="wecom_client.models.meeting.layout:MeetingLayoutListBackgroundRequest",
    response="wecom_client.models.meeting.layout:MeetingLayoutListBackgroundResponse",
    idempotent=True,
    reads=True,
)
MEETING_LAYOUT_DELETE_BACKGROUND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/delete_background",
    call="meeting.layout.delete_background",
    title="删除会议背景",
    summary="Delete a background of a meeting.",
    docs=(98853,),
    request="wecom_client.models.meeting.layout:MeetingLayoutDeleteBackgroundRequest",
    idempotent=True,
)
MEETING_LAYOUT_BATCH_DELETE_BACKGROUND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/batch_delete_background",
    call="meeting.layout.batch_delete_background",
    title="批量删除会议背景",
    summary="Delete several backgrounds of a meeting.",
    docs=(98854,),
    request="wecom_client.models.meeting.layout:MeetingLayoutBatchDeleteBackgroundRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/meeting/layout/list_template": MEETING_LAYOUT_LIST_TEMPLATE,
    "/cgi-bin/meeting/layout/add": MEETING_LAYOUT_ADD,
    "/cgi-bin/meeting/advanced_layout/add": MEETING_ADVANCED_LAYOUT_ADD,
    "/cgi-bin/meeting/layout/update": MEETING_LAYOUT_UPDATE,
    "/cgi-bin/meeting/advanced_layout/update": MEETING_ADVANCED_LAYOUT_UPDATE,
    "/cgi-bin/meeting/layout/set_default": MEETING_LAYOUT_SET_DEFAULT,
    "/cgi-bin/meeting/advanced_layout/apply": MEETING_ADVANCED_LAYOUT_APPLY,
    "/cgi-bin/meeting/advanced_layout/list": MEETING_ADVANCED_LAYOUT_LIST,
    "/cgi-bin/meeting/advanced_layout/get_user_layout": MEETING_ADVANCED_LAYOUT_GET_USER_LAYOUT,
    "/cgi-bin/meeting/advanced_layout/batch_delete": MEETING_ADVANCED_LAYOUT_BATCH_DELETE,
    "/cgi-bin/meeting/layout/add_background": MEETING_LAYOUT_ADD_BACKGROUND,
    "/cgi-bin/meeting/layout/set_default_background": MEETING_LAYOUT_SET_DEFAULT_BACKGROUND,
    "/cgi-bin/meeting/layout/list_background": MEETING_LAYOUT_LIST_BACKGROUND,
    "/cgi-bin/meeting/layout/delete_background": MEETING_LAYOUT_DELETE_BACKGROUND,
    "/cgi-bin/meeting/layout/batch_delete_background": MEETING_LAYOUT_BATCH_DELETE_BACKGROUND,
}
