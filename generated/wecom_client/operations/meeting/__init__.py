# Generated from spec/api/meeting/ by codegen. Do not edit.
"""Endpoints of 会议."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.meeting.control import MeetingPhoneCalloutResponse
    from wecom_client.models.meeting.control import MeetingPhoneGetCalloutStatusResponse
    from wecom_client.models.meeting.control import MeetingPhoneGetTmpOpenidResponse
    from wecom_client.models.meeting.control import MeetingWaitingroomGetCurrentUserListResponse
    from wecom_client.models.meeting.control import MeetingWaitingroomGetUserListResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollApproveResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollDeleteResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollGetConfigResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollImportResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollListResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollQueryByTmpOpenidResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollSetConfigResponse
    from wecom_client.models.meeting.enroll import MeetingPollCreateThemeResponse
    from wecom_client.models.meeting.enroll import MeetingPollGetPollDetailResponse
    from wecom_client.models.meeting.enroll import MeetingPollGetPollListResponse
    from wecom_client.models.meeting.enroll import MeetingPollGetThemeInfoResponse
    from wecom_client.models.meeting.enroll import MeetingPollStartResponse
    from wecom_client.models.meeting.layout import MeetingAdvancedLayoutAddResponse
    from wecom_client.models.meeting.layout import MeetingAdvancedLayoutGetUserLayoutResponse
    from wecom_client.models.meeting.layout import MeetingAdvancedLayoutListResponse
    from wecom_client.models.meeting.layout import MeetingLayoutAddBackgroundResponse
    from wecom_client.models.meeting.layout import MeetingLayoutAddResponse
    from wecom_client.models.meeting.layout import MeetingLayoutListBackgroundResponse
    from wecom_client.models.meeting.layout import MeetingLayoutListTemplateResponse
    from wecom_client.models.meeting.record import MeetingRecordGetFileListResponse
    from wecom_client.models.meeting.record import MeetingRecordGetFileResponse
    from wecom_client.models.meeting.record import MeetingRecordGetStatisticsResponse
    from wecom_client.models.meeting.record import MeetingRecordListResponse
    from wecom_client.models.meeting.record import MeetingRecordTranscriptGetDetailResponse
    from wecom_client.models.meeting.record import MeetingRecordTranscriptGetParagraphListResponse
    from wecom_client.models.meeting.record import MeetingRecordTranscriptSearchResponse
    from wecom_client.models.meeting.rooms import MeetingMraQueryStatusResponse
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
    from wecom_client.models.meeting.schedule import MeetingCheckDeviceInMeetingResponse
    from wecom_client.models.meeting.schedule import MeetingCreateCustomerShortUrlResponse
    from wecom_client.models.meeting.schedule import MeetingCreateResponse
    from wecom_client.models.meeting.schedule import MeetingGetAttendeeListResponse
    from wecom_client.models.meeting.schedule import MeetingGetCustomerShortUrlResponse
    from wecom_client.models.meeting.schedule import MeetingGetGuestsResponse
    from wecom_client.models.meeting.schedule import MeetingGetInfoResponse
    from wecom_client.models.meeting.schedule import MeetingGetInviteesResponse
    from wecom_client.models.meeting.schedule import MeetingGetQualityResponse
    from wecom_client.models.meeting.schedule import MeetingGetRealtimeAttendeeListResponse
    from wecom_client.models.meeting.schedule import MeetingGetUserMeetingidResponse
    from wecom_client.models.meeting.schedule import MeetingStatisticsGetStartListResponse
    from wecom_client.models.meeting.schedule import MeetingUpdateResponse
    from wecom_client.models.meeting.vip import MeetingVipBatchAddJobResultResponse
    from wecom_client.models.meeting.vip import MeetingVipBatchDelJobResultResponse
    from wecom_client.models.meeting.vip import MeetingVipListResponse
    from wecom_client.models.meeting.vip import MeetingVipSubmitBatchAddJobResponse
    from wecom_client.models.meeting.vip import MeetingVipSubmitBatchDelJobResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarCreateResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollApproveResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollDeleteResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollGetConfigResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollImportResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollListResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollQueryByTmpOpenidResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollSetConfigResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarGetResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarListGuestResponse
    from wecom_runtime.data.models import Response


MEETING_WAITINGROOM_GET_CURRENT_USER_LIST: Operation[MeetingWaitingroomGetCurrentUserListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/waitingroom/get_current_user_list",
    call="meeting.waitingroom.get_current_user_list",
    title="获取实时等候室成员列表",
    docs=(98163,),
    request="wecom_client.models.meeting.control:MeetingWaitingroomGetCurrentUserListRequest",
    response="wecom_client.models.meeting.control:MeetingWaitingroomGetCurrentUserListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="user_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_WAITINGROOM_GET_USER_LIST: Operation[MeetingWaitingroomGetUserListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/waitingroom/get_user_list",
    call="meeting.waitingroom.get_user_list",
    title="获取等候室成员记录",
    docs=(98164,),
    request="wecom_client.models.meeting.control:MeetingWaitingroomGetUserListRequest",
    response="wecom_client.models.meeting.control:MeetingWaitingroomGetUserListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="user_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_REALCONTROL_SET: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/set",
    call="meeting.realcontrol.set",
    title="管理会中设置",
    docs=(98175,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolSetRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_SET_COHOST: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/set_cohost",
    call="meeting.realcontrol.set_cohost",
    title="管理联席主持人",
    docs=(98180,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolSetCohostRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_MUTE_USER: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/mute_user",
    call="meeting.realcontrol.mute_user",
    title="静音成员",
    docs=(98184,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolMuteUserRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_SWITCH_USER_VIDEO: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/switch_user_video",
    call="meeting.realcontrol.switch_user_video",
    title="关闭或开启成员视频",
    docs=(98189,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolSwitchUserVideoRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_CLOSE_SCREEN_SHARE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/close_screen_share",
    call="meeting.realcontrol.close_screen_share",
    title="关闭成员屏幕共享",
    docs=(98185,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolCloseScreenShareRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_SET_NICKNAMES: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/set_nicknames",
    call="meeting.realcontrol.set_nicknames",
    title="修改成员在会中显示的昵称",
    docs=(98188,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolSetNicknamesRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_MANAGE_WAITING_ROOM_USERS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/manage_waiting_room_users",
    call="meeting.realcontrol.manage_waiting_room_users",
    title="管理等候室成员",
    docs=(98186,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolManageWaitingRoomUsersRequest",
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_KICKOUT_USERS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/kickout_users",
    call="meeting.realcontrol.kickout_users",
    title="移出成员",
    docs=(98181,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolKickoutUsersRequest",
    needs="会议-可调用接口的应用",
)
MEETING_REALCONTROL_DISMISS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/realcontrol/dismiss",
    call="meeting.realcontrol.dismiss",
    title="结束会议",
    docs=(98187,),
    request="wecom_client.models.meeting.control:MeetingRealcontrolDismissRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_PHONE_CALLOUT: Operation[MeetingPhoneCalloutResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/phone/callout",
    call="meeting.phone.callout",
    title="批量外呼",
    docs=(98823,),
    request="wecom_client.models.meeting.control:MeetingPhoneCalloutRequest",
    response="wecom_client.models.meeting.control:MeetingPhoneCalloutResponse",
    needs="会议-可调用接口的应用",
)
MEETING_PHONE_GET_CALLOUT_STATUS: Operation[MeetingPhoneGetCalloutStatusResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/phone/get_callout_status",
    call="meeting.phone.get_callout_status",
    title="获取会议的外呼状态",
    docs=(98824,),
    request="wecom_client.models.meeting.control:MeetingPhoneGetCalloutStatusRequest",
    response="wecom_client.models.meeting.control:MeetingPhoneGetCalloutStatusResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="phone_numbers", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_PHONE_GET_TMP_OPENID: Operation[MeetingPhoneGetTmpOpenidResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/phone/get_tmp_openid",
    call="meeting.phone.get_tmp_openid",
    title="获取电话入会的成员ID",
    docs=(98825,),
    request="wecom_client.models.meeting.control:MeetingPhoneGetTmpOpenidRequest",
    response="wecom_client.models.meeting.control:MeetingPhoneGetTmpOpenidResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_ENROLL_SET_CONFIG: Operation[MeetingEnrollSetConfigResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/set_config",
    call="meeting.enroll.set_config",
    title="修改会议报名配置",
    docs=(98797,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollSetConfigRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollSetConfigResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_ENROLL_GET_CONFIG: Operation[MeetingEnrollGetConfigResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/get_config",
    call="meeting.enroll.get_config",
    title="获取会议报名配置",
    docs=(98800,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollGetConfigRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollGetConfigResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_ENROLL_QUERY_BY_TMP_OPENID: Operation[MeetingEnrollQueryByTmpOpenidResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/query_by_tmp_openid",
    call="meeting.enroll.query_by_tmp_openid",
    title="获取会议成员报名 ID",
    docs=(98794,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollQueryByTmpOpenidRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollQueryByTmpOpenidResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_ENROLL_LIST: Operation[MeetingEnrollListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/list",
    call="meeting.enroll.list",
    title="获取会议报名信息",
    docs=(98810,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollListRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="enroll_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_ENROLL_APPROVE: Operation[MeetingEnrollApproveResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/approve",
    call="meeting.enroll.approve",
    title="审批会议报名信息",
    docs=(98807,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollApproveRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollApproveResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_ENROLL_IMPORT: Operation[MeetingEnrollImportResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/import",
    call="meeting.enroll.import_",
    title="导入会议报名信息",
    docs=(98816,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollImportRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollImportResponse",
    needs="会议-可调用接口的应用",
)
MEETING_ENROLL_DELETE: Operation[MeetingEnrollDeleteResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/enroll/delete",
    call="meeting.enroll.delete",
    title="删除会议报名信息",
    docs=(98817,),
    request="wecom_client.models.meeting.enroll:MeetingEnrollDeleteRequest",
    response="wecom_client.models.meeting.enroll:MeetingEnrollDeleteResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_POLL_CREATE_THEME: Operation[MeetingPollCreateThemeResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/create_theme",
    call="meeting.poll.create_theme",
    title="创建会议投票主题",
    docs=(98834,),
    request="wecom_client.models.meeting.enroll:MeetingPollCreateThemeRequest",
    response="wecom_client.models.meeting.enroll:MeetingPollCreateThemeResponse",
    only_adds=True,
)
MEETING_POLL_UPDATE_THEME: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/update_theme",
    call="meeting.poll.update_theme",
    title="修改会议投票主题",
    docs=(98835,),
    request="wecom_client.models.meeting.enroll:MeetingPollUpdateThemeRequest",
    idempotent=True,
)
MEETING_POLL_GET_POLL_LIST: Operation[MeetingPollGetPollListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/get_poll_list",
    call="meeting.poll.get_poll_list",
    title="获取会议投票列表",
    docs=(98836,),
    request="wecom_client.models.meeting.enroll:MeetingPollGetPollListRequest",
    response="wecom_client.models.meeting.enroll:MeetingPollGetPollListResponse",
    idempotent=True,
    reads=True,
)
MEETING_POLL_GET_THEME_INFO: Operation[MeetingPollGetThemeInfoResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/get_theme_info",
    call="meeting.poll.get_theme_info",
    title="获取会议投票主题信息",
    docs=(98837,),
    request="wecom_client.models.meeting.enroll:MeetingPollGetThemeInfoRequest",
    response="wecom_client.models.meeting.enroll:MeetingPollGetThemeInfoResponse",
    idempotent=True,
    reads=True,
)
MEETING_POLL_GET_POLL_DETAIL: Operation[MeetingPollGetPollDetailResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/get_poll_detail",
    call="meeting.poll.get_poll_detail",
    title="获取会议投票详情",
    docs=(98838,),
    request="wecom_client.models.meeting.enroll:MeetingPollGetPollDetailRequest",
    response="wecom_client.models.meeting.enroll:MeetingPollGetPollDetailResponse",
    idempotent=True,
    reads=True,
)
MEETING_POLL_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/delete",
    call="meeting.poll.delete",
    title="删除会议投票",
    docs=(98839,),
    request="wecom_client.models.meeting.enroll:MeetingPollDeleteRequest",
    idempotent=True,
)
MEETING_POLL_START: Operation[MeetingPollStartResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/start",
    call="meeting.poll.start",
    title="发起会议投票",
    docs=(98840,),
    request="wecom_client.models.meeting.enroll:MeetingPollStartRequest",
    response="wecom_client.models.meeting.enroll:MeetingPollStartResponse",
)
MEETING_POLL_FINISH: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/poll/finish",
    call="meeting.poll.finish",
    title="结束会议投票",
    docs=(98841,),
    request="wecom_client.models.meeting.enroll:MeetingPollFinishRequest",
    idempotent=True,
)
MEETING_LAYOUT_LIST_TEMPLATE: Operation[MeetingLayoutListTemplateResponse] = Operation(
    "GET",
    "/cgi-bin/meeting/layout/list_template",
    call="meeting.layout.list_template",
    title="获取布局模板列表",
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
    docs=(98846,),
    request="wecom_client.models.meeting.layout:MeetingLayoutUpdateRequest",
    idempotent=True,
)
MEETING_ADVANCED_LAYOUT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/advanced_layout/update",
    call="meeting.advanced_layout.update",
    title="修改会议高级布局",
    docs=(98868,),
    request="wecom_client.models.meeting.layout:MeetingAdvancedLayoutUpdateRequest",
    idempotent=True,
)
MEETING_LAYOUT_SET_DEFAULT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/set_default",
    call="meeting.layout.set_default",
    title="设置会议默认布局",
    docs=(98847,),
    request="wecom_client.models.meeting.layout:MeetingLayoutSetDefaultRequest",
    idempotent=True,
)
MEETING_ADVANCED_LAYOUT_APPLY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/advanced_layout/apply",
    call="meeting.advanced_layout.apply",
    title="设置高级布局",
    docs=(98869,),
    request="wecom_client.models.meeting.layout:MeetingAdvancedLayoutApplyRequest",
    idempotent=True,
)
MEETING_ADVANCED_LAYOUT_LIST: Operation[MeetingAdvancedLayoutListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/advanced_layout/list",
    call="meeting.advanced_layout.list",
    title="获取会议布局列表",
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
    docs=(98866,),
    request="wecom_client.models.meeting.layout:MeetingAdvancedLayoutBatchDeleteRequest",
    idempotent=True,
)
MEETING_LAYOUT_ADD_BACKGROUND: Operation[MeetingLayoutAddBackgroundResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/add_background",
    call="meeting.layout.add_background",
    title="添加会议背景",
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
    docs=(98852,),
    request="wecom_client.models.meeting.layout:MeetingLayoutSetDefaultBackgroundRequest",
    idempotent=True,
)
MEETING_LAYOUT_LIST_BACKGROUND: Operation[MeetingLayoutListBackgroundResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/list_background",
    call="meeting.layout.list_background",
    title="获取会议背景列表",
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
    docs=(98853,),
    request="wecom_client.models.meeting.layout:MeetingLayoutDeleteBackgroundRequest",
    idempotent=True,
)
MEETING_LAYOUT_BATCH_DELETE_BACKGROUND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/layout/batch_delete_background",
    call="meeting.layout.batch_delete_background",
    title="批量删除会议背景",
    docs=(98854,),
    request="wecom_client.models.meeting.layout:MeetingLayoutBatchDeleteBackgroundRequest",
    idempotent=True,
)
MEETING_RECORD_LIST: Operation[MeetingRecordListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/list",
    call="meeting.record.list",
    title="获取会议录制列表",
    docs=(98192,),
    request="wecom_client.models.meeting.record:MeetingRecordListRequest",
    response="wecom_client.models.meeting.record:MeetingRecordListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="record_meetings", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_RECORD_GET_STATISTICS: Operation[MeetingRecordGetStatisticsResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/get_statistics",
    call="meeting.record.get_statistics",
    title="获取录制文件访问统计",
    docs=(98209,),
    request="wecom_client.models.meeting.record:MeetingRecordGetStatisticsRequest",
    response="wecom_client.models.meeting.record:MeetingRecordGetStatisticsResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_UPDATE_SHARING_CONFIG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/record/update_sharing_config",
    call="meeting.record.update_sharing_config",
    title="修改会议录制共享设置",
    docs=(98208,),
    request="wecom_client.models.meeting.record:MeetingRecordUpdateSharingConfigRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/record/delete",
    call="meeting.record.delete",
    title="删除会议录制",
    docs=(98206,),
    request="wecom_client.models.meeting.record:MeetingRecordDeleteRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_DELETE_FILE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/record/delete_file",
    call="meeting.record.delete_file",
    title="删除单个录制文件",
    docs=(98207,),
    request="wecom_client.models.meeting.record:MeetingRecordDeleteFileRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_GET_FILE: Operation[MeetingRecordGetFileResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/get_file",
    call="meeting.record.get_file",
    title="获取单个录制文件详情",
    docs=(98205,),
    request="wecom_client.models.meeting.record:MeetingRecordGetFileRequest",
    response="wecom_client.models.meeting.record:MeetingRecordGetFileResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_GET_FILE_LIST: Operation[MeetingRecordGetFileListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/get_file_list",
    call="meeting.record.get_file_list",
    title="获取会议录制地址",
    docs=(98196,),
    request="wecom_client.models.meeting.record:MeetingRecordGetFileListRequest",
    response="wecom_client.models.meeting.record:MeetingRecordGetFileListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_TRANSCRIPT_GET_PARAGRAPH_LIST: Operation[MeetingRecordTranscriptGetParagraphListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/transcript/get_paragraph_list",
    call="meeting.record.transcript.get_paragraph_list",
    title="获取录制转写段落信息",
    docs=(98212,),
    request="wecom_client.models.meeting.record:MeetingRecordTranscriptGetParagraphListRequest",
    response="wecom_client.models.meeting.record:MeetingRecordTranscriptGetParagraphListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_TRANSCRIPT_GET_DETAIL: Operation[MeetingRecordTranscriptGetDetailResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/transcript/get_detail",
    call="meeting.record.transcript.get_detail",
    title="获取录制转写详情",
    docs=(98211,),
    request="wecom_client.models.meeting.record:MeetingRecordTranscriptGetDetailRequest",
    response="wecom_client.models.meeting.record:MeetingRecordTranscriptGetDetailResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_RECORD_TRANSCRIPT_SEARCH: Operation[MeetingRecordTranscriptSearchResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/record/transcript/search",
    call="meeting.record.transcript.search",
    title="获取录制转写搜索结果",
    docs=(98213,),
    request="wecom_client.models.meeting.record:MeetingRecordTranscriptSearchRequest",
    response="wecom_client.models.meeting.record:MeetingRecordTranscriptSearchResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_ROOMS_BOOK: Operation[MeetingRoomsBookResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/book",
    call="meeting.rooms.book",
    title="预定Rooms会议室",
    docs=(98791,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsBookRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsBookResponse",
    only_adds=True,
    needs="会议-可调用接口的应用",
)
MEETING_ROOMS_RELEASE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/release",
    call="meeting.rooms.release",
    title="释放Rooms会议室",
    docs=(98792,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsReleaseRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_ROOMS_LIST: Operation[MeetingRoomsListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/list",
    call="meeting.rooms.list",
    title="获取Rooms会议室列表",
    docs=(98795,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsListRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="meeting_room_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_ROOMS_GET_INFO: Operation[MeetingRoomsGetInfoResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/get_info",
    call="meeting.rooms.get_info",
    title="获取Rooms会议室详情",
    docs=(98793,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsGetInfoRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsGetInfoResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_ROOMS_GET_CONFIG: Operation[MeetingRoomsGetConfigResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/get_config",
    call="meeting.rooms.get_config",
    title="获取Rooms会议室配置项",
    docs=(98802,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsGetConfigRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsGetConfigResponse",
    idempotent=True,
    reads=True,
)
MEETING_ROOMS_LIST_MEETINGS: Operation[MeetingRoomsListMeetingsResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/list_meetings",
    call="meeting.rooms.list_meetings",
    title="获取Rooms会议室下的会议列表",
    docs=(98796,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsListMeetingsRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsListMeetingsResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="meeting_info_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_ROOMS_LIST_DEVICES: Operation[MeetingRoomsListDevicesResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/list_devices",
    call="meeting.rooms.list_devices",
    title="获取设备列表",
    docs=(98798,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsListDevicesRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsListDevicesResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="device_info_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_ROOMS_LIST_CONTROLLERS: Operation[MeetingRoomsListControllersResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/list_controllers",
    call="meeting.rooms.list_controllers",
    title="获取控制器列表",
    docs=(98799,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsListControllersRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsListControllersResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(
        items="controller_info_list", send="cursor", receive="next_cursor", more="has_more",
    ),
)
MEETING_ROOMS_GET_INVENTORY: Operation[MeetingRoomsGetInventoryResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/get_inventory",
    call="meeting.rooms.get_inventory",
    title="获取Rooms会议室资源",
    docs=(98809,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsGetInventoryRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsGetInventoryResponse",
    idempotent=True,
    reads=True,
)
MEETING_ROOMS_CALL: Operation[MeetingRoomsCallResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/call",
    call="meeting.rooms.call",
    title="呼叫Rooms会议室",
    docs=(98804,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsCallRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsCallResponse",
    needs="会议-可调用接口的应用",
)
MEETING_ROOMS_CANCEL_CALL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/cancel_call",
    call="meeting.rooms.cancel_call",
    title="取消呼叫Rooms会议室",
    docs=(98805,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsCancelCallRequest",
    idempotent=True,
)
MEETING_ROOMS_GET_RESPONSE_STATUS: Operation[MeetingRoomsGetResponseStatusResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/rooms/get_response_status",
    call="meeting.rooms.get_response_status",
    title="获取Rooms会议室应答状态",
    docs=(98806,),
    request="wecom_client.models.meeting.rooms:MeetingRoomsGetResponseStatusRequest",
    response="wecom_client.models.meeting.rooms:MeetingRoomsGetResponseStatusResponse",
    idempotent=True,
    reads=True,
    wait=PollingRule(field="status", done=("0", "2", "3", "5", "6"), pauses=(2, 30), within=90),
)
MEETING_MRA_QUERY_STATUS: Operation[MeetingMraQueryStatusResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/mra/query_status",
    call="meeting.mra.query_status",
    title="获取 MRA 状态信息",
    docs=(98786,),
    request="wecom_client.models.meeting.rooms:MeetingMraQueryStatusRequest",
    response="wecom_client.models.meeting.rooms:MeetingMraQueryStatusResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_MRA_SET_DEFAULT_LAYOUT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/mra/set_default_layout",
    call="meeting.mra.set_default_layout",
    title="切换 MRA 默认布局",
    docs=(98787,),
    request="wecom_client.models.meeting.rooms:MeetingMraSetDefaultLayoutRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_MRA_SET_RAISE_HAND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/mra/set_raise_hand",
    call="meeting.mra.set_raise_hand",
    title="设置 MRA 举手或手放下",
    docs=(98788,),
    request="wecom_client.models.meeting.rooms:MeetingMraSetRaiseHandRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_MRA_HANGUP: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/mra/hangup",
    call="meeting.mra.hangup",
    title="挂断 MRA 呼叫",
    docs=(98789,),
    request="wecom_client.models.meeting.rooms:MeetingMraHangupRequest",
    needs="会议-可调用接口的应用",
)
MEETING_CREATE: Operation[MeetingCreateResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/create",
    call="meeting.create",
    title="创建预约会议",
    docs=(99104, 98148, 93706, 97454),
    request="wecom_client.models.meeting.schedule:MeetingCreateRequest",
    response="wecom_client.models.meeting.schedule:MeetingCreateResponse",
    only_adds=True,
    needs="会议-可调用接口的应用",
)
MEETING_UPDATE: Operation[MeetingUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/update",
    call="meeting.update",
    title="修改预约会议",
    docs=(99047, 98154, 93710, 97455),
    request="wecom_client.models.meeting.schedule:MeetingUpdateRequest",
    response="wecom_client.models.meeting.schedule:MeetingUpdateResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_CANCEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/cancel",
    call="meeting.cancel",
    title="取消预约会议",
    docs=(99048, 98153, 93709, 97456),
    request="wecom_client.models.meeting.schedule:MeetingCancelRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_INFO: Operation[MeetingGetInfoResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_info",
    call="meeting.get_info",
    title="获取会议详情",
    docs=(99049, 98149, 93708),
    request="wecom_client.models.meeting.schedule:MeetingGetInfoRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetInfoResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_USER_MEETINGID: Operation[MeetingGetUserMeetingidResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_user_meetingid",
    call="meeting.get_user_meetingid",
    title="获取成员会议ID列表",
    docs=(99050, 98714, 93707, 97457),
    request="wecom_client.models.meeting.schedule:MeetingGetUserMeetingidRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetUserMeetingidResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="meetingid_list", send="cursor", receive="next_cursor"),
)
MEETING_STATISTICS_GET_START_LIST: Operation[MeetingStatisticsGetStartListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/statistics/get_start_list",
    call="meeting.statistics.get_start_list",
    title="获取会议发起记录",
    docs=(99651,),
    request="wecom_client.models.meeting.schedule:MeetingStatisticsGetStartListRequest",
    response="wecom_client.models.meeting.schedule:MeetingStatisticsGetStartListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="meeting_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_GET_INVITEES: Operation[MeetingGetInviteesResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_invitees",
    call="meeting.get_invitees",
    title="获取会议受邀成员列表",
    docs=(98160,),
    request="wecom_client.models.meeting.schedule:MeetingGetInviteesRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetInviteesResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="invitees", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_SET_INVITEES: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/set_invitees",
    call="meeting.set_invitees",
    title="更新会议受邀成员列表",
    docs=(98162,),
    request="wecom_client.models.meeting.schedule:MeetingSetInviteesRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_CREATE_CUSTOMER_SHORT_URL: Operation[MeetingCreateCustomerShortUrlResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/create_customer_short_url",
    call="meeting.create_customer_short_url",
    title="创建用户专属参会链接",
    docs=(98818,),
    request="wecom_client.models.meeting.schedule:MeetingCreateCustomerShortUrlRequest",
    response="wecom_client.models.meeting.schedule:MeetingCreateCustomerShortUrlResponse",
    only_adds=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_CUSTOMER_SHORT_URL: Operation[MeetingGetCustomerShortUrlResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_customer_short_url",
    call="meeting.get_customer_short_url",
    title="获取用户专属参会链接",
    docs=(98819,),
    request="wecom_client.models.meeting.schedule:MeetingGetCustomerShortUrlRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetCustomerShortUrlResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_REALTIME_ATTENDEE_LIST: Operation[MeetingGetRealtimeAttendeeListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_realtime_attendee_list",
    call="meeting.get_realtime_attendee_list",
    title="获取实时会中成员列表",
    docs=(98157,),
    request="wecom_client.models.meeting.schedule:MeetingGetRealtimeAttendeeListRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetRealtimeAttendeeListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="attendees", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_GET_ATTENDEE_LIST: Operation[MeetingGetAttendeeListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_attendee_list",
    call="meeting.get_attendee_list",
    title="获取已参会成员列表",
    docs=(98156,),
    request="wecom_client.models.meeting.schedule:MeetingGetAttendeeListRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetAttendeeListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="attendees", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_CHECK_DEVICE_IN_MEETING: Operation[MeetingCheckDeviceInMeetingResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/check_device_in_meeting",
    call="meeting.check_device_in_meeting",
    title="获取成员设备是否入会",
    docs=(98165,),
    request="wecom_client.models.meeting.schedule:MeetingCheckDeviceInMeetingRequest",
    response="wecom_client.models.meeting.schedule:MeetingCheckDeviceInMeetingResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_GUESTS: Operation[MeetingGetGuestsResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_guests",
    call="meeting.get_guests",
    title="获取会议嘉宾列表",
    docs=(99039,),
    request="wecom_client.models.meeting.schedule:MeetingGetGuestsRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetGuestsResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_SET_GUESTS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/set_guests",
    call="meeting.set_guests",
    title="更新会议嘉宾列表",
    docs=(99040,),
    request="wecom_client.models.meeting.schedule:MeetingSetGuestsRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_GET_QUALITY: Operation[MeetingGetQualityResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/get_quality",
    call="meeting.get_quality",
    title="获取会议健康度",
    docs=(98821,),
    request="wecom_client.models.meeting.schedule:MeetingGetQualityRequest",
    response="wecom_client.models.meeting.schedule:MeetingGetQualityResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="attendees", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_VIP_SUBMIT_BATCH_ADD_JOB: Operation[MeetingVipSubmitBatchAddJobResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/vip/submit_batch_add_job",
    call="meeting.vip.submit_batch_add_job",
    title="分配高级功能账号",
    docs=(99508,),
    request="wecom_client.models.meeting.vip:MeetingVipSubmitBatchAddJobRequest",
    response="wecom_client.models.meeting.vip:MeetingVipSubmitBatchAddJobResponse",
    needs="协作-会议-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
MEETING_VIP_BATCH_ADD_JOB_RESULT: Operation[MeetingVipBatchAddJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/vip/batch_add_job_result",
    call="meeting.vip.batch_add_job_result",
    title="分配高级功能账号：查询分配高级功能账号结果",
    docs=(99508,),
    request="wecom_client.models.meeting.vip:MeetingVipBatchAddJobResultRequest",
    response="wecom_client.models.meeting.vip:MeetingVipBatchAddJobResultResponse",
    idempotent=True,
    needs="协作-会议-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    wait=PollingRule(field="job_result", pauses=(2, 30), within=600),
)
MEETING_VIP_SUBMIT_BATCH_DEL_JOB: Operation[MeetingVipSubmitBatchDelJobResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/vip/submit_batch_del_job",
    call="meeting.vip.submit_batch_del_job",
    title="取消高级功能账号",
    docs=(99509,),
    request="wecom_client.models.meeting.vip:MeetingVipSubmitBatchDelJobRequest",
    response="wecom_client.models.meeting.vip:MeetingVipSubmitBatchDelJobResponse",
    needs="协作-会议-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
MEETING_VIP_BATCH_DEL_JOB_RESULT: Operation[MeetingVipBatchDelJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/vip/batch_del_job_result",
    call="meeting.vip.batch_del_job_result",
    title="取消高级功能账号：查询取消高级功能账号结果",
    docs=(99509,),
    request="wecom_client.models.meeting.vip:MeetingVipBatchDelJobResultRequest",
    response="wecom_client.models.meeting.vip:MeetingVipBatchDelJobResultResponse",
    idempotent=True,
    needs="协作-会议-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    wait=PollingRule(field="job_result", pauses=(2, 30), within=600),
)
MEETING_VIP_LIST: Operation[MeetingVipListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/vip/list",
    call="meeting.vip.list",
    title="获取高级功能账号列表",
    docs=(99510,),
    request="wecom_client.models.meeting.vip:MeetingVipListRequest",
    response="wecom_client.models.meeting.vip:MeetingVipListResponse",
    idempotent=True,
    reads=True,
    needs="协作-会议-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="userid_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_WEBINAR_CREATE: Operation[MeetingWebinarCreateResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/create",
    call="meeting.webinar.create",
    title="创建网络研讨会",
    docs=(98842,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarCreateRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarCreateResponse",
    only_adds=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/update",
    call="meeting.webinar.update",
    title="修改网络研讨会",
    docs=(98843,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarUpdateRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_CANCEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/cancel",
    call="meeting.webinar.cancel",
    title="取消网络研讨会",
    docs=(98870,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarCancelRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_GET: Operation[MeetingWebinarGetResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/get",
    call="meeting.webinar.get",
    title="获取网络研讨会详情",
    docs=(98860,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarGetRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarGetResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_LIST_GUEST: Operation[MeetingWebinarListGuestResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/list_guest",
    call="meeting.webinar.list_guest",
    title="获取网络研讨会嘉宾列表",
    docs=(98871,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarListGuestRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarListGuestResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_UPDATE_GUEST_LIST: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/update_guest_list",
    call="meeting.webinar.update_guest_list",
    title="更新网络研讨会嘉宾列表",
    docs=(98872,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarUpdateGuestListRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_UPDATE_WARM_UP: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/update_warm_up",
    call="meeting.webinar.update_warm_up",
    title="管理网络研讨会暖场配置",
    docs=(98882,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarUpdateWarmUpRequest",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_SET_CONFIG: Operation[MeetingWebinarEnrollSetConfigResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/set_config",
    call="meeting.webinar.enroll.set_config",
    title="修改网络研讨会报名配置",
    docs=(98875,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollSetConfigRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollSetConfigResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_GET_CONFIG: Operation[MeetingWebinarEnrollGetConfigResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/get_config",
    call="meeting.webinar.enroll.get_config",
    title="获取网络研讨会报名配置",
    docs=(98874,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollGetConfigRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollGetConfigResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_QUERY_BY_TMP_OPENID: Operation[MeetingWebinarEnrollQueryByTmpOpenidResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/query_by_tmp_openid",
    call="meeting.webinar.enroll.query_by_tmp_openid",
    title="获取网络研讨会成员报名 ID",
    docs=(98873,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollQueryByTmpOpenidRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollQueryByTmpOpenidResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_LIST: Operation[MeetingWebinarEnrollListResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/list",
    call="meeting.webinar.enroll.list",
    title="获取网络研讨会报名信息",
    docs=(98876,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollListRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollListResponse",
    idempotent=True,
    reads=True,
    needs="会议-可调用接口的应用",
    pagination=Pagination(items="enroll_list", send="cursor", receive="next_cursor", more="has_more"),
)
MEETING_WEBINAR_ENROLL_APPROVE: Operation[MeetingWebinarEnrollApproveResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/approve",
    call="meeting.webinar.enroll.approve",
    title="审批网络研讨会报名信息",
    docs=(98877,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollApproveRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollApproveResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_IMPORT: Operation[MeetingWebinarEnrollImportResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/import",
    call="meeting.webinar.enroll.import_",
    title="导入网络研讨会报名信息",
    docs=(98880,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollImportRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollImportResponse",
    needs="会议-可调用接口的应用",
)
MEETING_WEBINAR_ENROLL_DELETE: Operation[MeetingWebinarEnrollDeleteResponse] = Operation(
    "POST",
    "/cgi-bin/meeting/webinar/enroll/delete",
    call="meeting.webinar.enroll.delete",
    title="删除网络研讨会报名信息",
    docs=(98881,),
    request="wecom_client.models.meeting.webinar:MeetingWebinarEnrollDeleteRequest",
    response="wecom_client.models.meeting.webinar:MeetingWebinarEnrollDeleteResponse",
    idempotent=True,
    needs="会议-可调用接口的应用",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/meeting/waitingroom/get_current_user_list": MEETING_WAITINGROOM_GET_CURRENT_USER_LIST,
    "/cgi-bin/meeting/waitingroom/get_user_list": MEETING_WAITINGROOM_GET_USER_LIST,
    "/cgi-bin/meeting/realcontrol/set": MEETING_REALCONTROL_SET,
    "/cgi-bin/meeting/realcontrol/set_cohost": MEETING_REALCONTROL_SET_COHOST,
    "/cgi-bin/meeting/realcontrol/mute_user": MEETING_REALCONTROL_MUTE_USER,
    "/cgi-bin/meeting/realcontrol/switch_user_video": MEETING_REALCONTROL_SWITCH_USER_VIDEO,
    "/cgi-bin/meeting/realcontrol/close_screen_share": MEETING_REALCONTROL_CLOSE_SCREEN_SHARE,
    "/cgi-bin/meeting/realcontrol/set_nicknames": MEETING_REALCONTROL_SET_NICKNAMES,
    "/cgi-bin/meeting/realcontrol/manage_waiting_room_users": MEETING_REALCONTROL_MANAGE_WAITING_ROOM_USERS,
    "/cgi-bin/meeting/realcontrol/kickout_users": MEETING_REALCONTROL_KICKOUT_USERS,
    "/cgi-bin/meeting/realcontrol/dismiss": MEETING_REALCONTROL_DISMISS,
    "/cgi-bin/meeting/phone/callout": MEETING_PHONE_CALLOUT,
    "/cgi-bin/meeting/phone/get_callout_status": MEETING_PHONE_GET_CALLOUT_STATUS,
    "/cgi-bin/meeting/phone/get_tmp_openid": MEETING_PHONE_GET_TMP_OPENID,
    "/cgi-bin/meeting/enroll/set_config": MEETING_ENROLL_SET_CONFIG,
    "/cgi-bin/meeting/enroll/get_config": MEETING_ENROLL_GET_CONFIG,
    "/cgi-bin/meeting/enroll/query_by_tmp_openid": MEETING_ENROLL_QUERY_BY_TMP_OPENID,
    "/cgi-bin/meeting/enroll/list": MEETING_ENROLL_LIST,
    "/cgi-bin/meeting/enroll/approve": MEETING_ENROLL_APPROVE,
    "/cgi-bin/meeting/enroll/import": MEETING_ENROLL_IMPORT,
    "/cgi-bin/meeting/enroll/delete": MEETING_ENROLL_DELETE,
    "/cgi-bin/meeting/poll/create_theme": MEETING_POLL_CREATE_THEME,
    "/cgi-bin/meeting/poll/update_theme": MEETING_POLL_UPDATE_THEME,
    "/cgi-bin/meeting/poll/get_poll_list": MEETING_POLL_GET_POLL_LIST,
    "/cgi-bin/meeting/poll/get_theme_info": MEETING_POLL_GET_THEME_INFO,
    "/cgi-bin/meeting/poll/get_poll_detail": MEETING_POLL_GET_POLL_DETAIL,
    "/cgi-bin/meeting/poll/delete": MEETING_POLL_DELETE,
    "/cgi-bin/meeting/poll/start": MEETING_POLL_START,
    "/cgi-bin/meeting/poll/finish": MEETING_POLL_FINISH,
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
    "/cgi-bin/meeting/record/list": MEETING_RECORD_LIST,
    "/cgi-bin/meeting/record/get_statistics": MEETING_RECORD_GET_STATISTICS,
    "/cgi-bin/meeting/record/update_sharing_config": MEETING_RECORD_UPDATE_SHARING_CONFIG,
    "/cgi-bin/meeting/record/delete": MEETING_RECORD_DELETE,
    "/cgi-bin/meeting/record/delete_file": MEETING_RECORD_DELETE_FILE,
    "/cgi-bin/meeting/record/get_file": MEETING_RECORD_GET_FILE,
    "/cgi-bin/meeting/record/get_file_list": MEETING_RECORD_GET_FILE_LIST,
    "/cgi-bin/meeting/record/transcript/get_paragraph_list": MEETING_RECORD_TRANSCRIPT_GET_PARAGRAPH_LIST,
    "/cgi-bin/meeting/record/transcript/get_detail": MEETING_RECORD_TRANSCRIPT_GET_DETAIL,
    "/cgi-bin/meeting/record/transcript/search": MEETING_RECORD_TRANSCRIPT_SEARCH,
    "/cgi-bin/meeting/rooms/book": MEETING_ROOMS_BOOK,
    "/cgi-bin/meeting/rooms/release": MEETING_ROOMS_RELEASE,
    "/cgi-bin/meeting/rooms/list": MEETING_ROOMS_LIST,
    "/cgi-bin/meeting/rooms/get_info": MEETING_ROOMS_GET_INFO,
    "/cgi-bin/meeting/rooms/get_config": MEETING_ROOMS_GET_CONFIG,
    "/cgi-bin/meeting/rooms/list_meetings": MEETING_ROOMS_LIST_MEETINGS,
    "/cgi-bin/meeting/rooms/list_devices": MEETING_ROOMS_LIST_DEVICES,
    "/cgi-bin/meeting/rooms/list_controllers": MEETING_ROOMS_LIST_CONTROLLERS,
    "/cgi-bin/meeting/rooms/get_inventory": MEETING_ROOMS_GET_INVENTORY,
    "/cgi-bin/meeting/rooms/call": MEETING_ROOMS_CALL,
    "/cgi-bin/meeting/rooms/cancel_call": MEETING_ROOMS_CANCEL_CALL,
    "/cgi-bin/meeting/rooms/get_response_status": MEETING_ROOMS_GET_RESPONSE_STATUS,
    "/cgi-bin/meeting/mra/query_status": MEETING_MRA_QUERY_STATUS,
    "/cgi-bin/meeting/mra/set_default_layout": MEETING_MRA_SET_DEFAULT_LAYOUT,
    "/cgi-bin/meeting/mra/set_raise_hand": MEETING_MRA_SET_RAISE_HAND,
    "/cgi-bin/meeting/mra/hangup": MEETING_MRA_HANGUP,
    "/cgi-bin/meeting/create": MEETING_CREATE,
    "/cgi-bin/meeting/update": MEETING_UPDATE,
    "/cgi-bin/meeting/cancel": MEETING_CANCEL,
    "/cgi-bin/meeting/get_info": MEETING_GET_INFO,
    "/cgi-bin/meeting/get_user_meetingid": MEETING_GET_USER_MEETINGID,
    "/cgi-bin/meeting/statistics/get_start_list": MEETING_STATISTICS_GET_START_LIST,
    "/cgi-bin/meeting/get_invitees": MEETING_GET_INVITEES,
    "/cgi-bin/meeting/set_invitees": MEETING_SET_INVITEES,
    "/cgi-bin/meeting/create_customer_short_url": MEETING_CREATE_CUSTOMER_SHORT_URL,
    "/cgi-bin/meeting/get_customer_short_url": MEETING_GET_CUSTOMER_SHORT_URL,
    "/cgi-bin/meeting/get_realtime_attendee_list": MEETING_GET_REALTIME_ATTENDEE_LIST,
    "/cgi-bin/meeting/get_attendee_list": MEETING_GET_ATTENDEE_LIST,
    "/cgi-bin/meeting/check_device_in_meeting": MEETING_CHECK_DEVICE_IN_MEETING,
    "/cgi-bin/meeting/get_guests": MEETING_GET_GUESTS,
    "/cgi-bin/meeting/set_guests": MEETING_SET_GUESTS,
    "/cgi-bin/meeting/get_quality": MEETING_GET_QUALITY,
    "/cgi-bin/meeting/vip/submit_batch_add_job": MEETING_VIP_SUBMIT_BATCH_ADD_JOB,
    "/cgi-bin/meeting/vip/batch_add_job_result": MEETING_VIP_BATCH_ADD_JOB_RESULT,
    "/cgi-bin/meeting/vip/submit_batch_del_job": MEETING_VIP_SUBMIT_BATCH_DEL_JOB,
    "/cgi-bin/meeting/vip/batch_del_job_result": MEETING_VIP_BATCH_DEL_JOB_RESULT,
    "/cgi-bin/meeting/vip/list": MEETING_VIP_LIST,
    "/cgi-bin/meeting/webinar/create": MEETING_WEBINAR_CREATE,
    "/cgi-bin/meeting/webinar/update": MEETING_WEBINAR_UPDATE,
    "/cgi-bin/meeting/webinar/cancel": MEETING_WEBINAR_CANCEL,
    "/cgi-bin/meeting/webinar/get": MEETING_WEBINAR_GET,
    "/cgi-bin/meeting/webinar/list_guest": MEETING_WEBINAR_LIST_GUEST,
    "/cgi-bin/meeting/webinar/update_guest_list": MEETING_WEBINAR_UPDATE_GUEST_LIST,
    "/cgi-bin/meeting/webinar/update_warm_up": MEETING_WEBINAR_UPDATE_WARM_UP,
    "/cgi-bin/meeting/webinar/enroll/set_config": MEETING_WEBINAR_ENROLL_SET_CONFIG,
    "/cgi-bin/meeting/webinar/enroll/get_config": MEETING_WEBINAR_ENROLL_GET_CONFIG,
    "/cgi-bin/meeting/webinar/enroll/query_by_tmp_openid": MEETING_WEBINAR_ENROLL_QUERY_BY_TMP_OPENID,
    "/cgi-bin/meeting/webinar/enroll/list": MEETING_WEBINAR_ENROLL_LIST,
    "/cgi-bin/meeting/webinar/enroll/approve": MEETING_WEBINAR_ENROLL_APPROVE,
    "/cgi-bin/meeting/webinar/enroll/import": MEETING_WEBINAR_ENROLL_IMPORT,
    "/cgi-bin/meeting/webinar/enroll/delete": MEETING_WEBINAR_ENROLL_DELETE,
}
