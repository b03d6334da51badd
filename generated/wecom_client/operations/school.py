# Generated from spec/api/school/ by codegen. Do not edit.
"""Endpoints of 家校沟通."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.school.contact import (
        SchoolDepartmentCreateResponse, SchoolDepartmentListResponse, SchoolUserBatchCreateParentResponse,
        SchoolUserBatchCreateStudentResponse, SchoolUserBatchDeleteParentResponse,
        SchoolUserBatchDeleteStudentResponse, SchoolUserBatchUpdateParentResponse,
        SchoolUserBatchUpdateStudentResponse, SchoolUserGetHealthQrcodeResponse, SchoolUserGetResponse,
        SchoolUserGetStudentCustomizeHealthInfoResponse, SchoolUserGetTeacherCustomizeHealthInfoResponse,
        SchoolUserListParentResponse, SchoolUserListResponse,
    )
    from wecom_client.models.school.living import (
        SchoolLivingGetLivingInfoResponse, SchoolLivingGetUnwatchStatResponse,
        SchoolLivingGetUnwatchStatV2Response, SchoolLivingGetWatchStatResponse,
        SchoolLivingGetWatchStatV2Response,
    )
    from wecom_client.models.school.settings import (
        SchoolAgentGetAllowScopeResponse, SchoolGetChatCreateModeResponse, SchoolGetPaymentResultResponse,
        SchoolGetTeacherViewModeResponse, SchoolGetTradeResponse, SchoolGetuserinfoResponse,
        SchoolSetUpgradeInfoResponse,
    )
    from wecom_runtime.data.models import Response


SCHOOL_USER_CREATE_STUDENT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/user/create_student",
    call="school.user.create_student",
    title="创建学生",
    summary="Add a student.",
    docs=(92325, 92035, 100145),
    request="wecom_client.models.school.contact:SchoolUserCreateStudentRequest",
)
SCHOOL_USER_DELETE_STUDENT: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/school/user/delete_student",
    call="school.user.delete_student",
    title="删除学生",
    summary="Delete a student who has no parents any more.",
    docs=(92326, 92039, 100146),
    query=("userid",),
    request="wecom_client.models.school.contact:SchoolUserDeleteStudentRequest",
)
SCHOOL_USER_UPDATE_STUDENT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/user/update_student",
    call="school.user.update_student",
    title="更新学生",
    summary="Change a student.",
    docs=(92327, 92041, 100147),
    request="wecom_client.models.school.contact:SchoolUserUpdateStudentRequest",
    idempotent=True,
)
SCHOOL_USER_BATCH_CREATE_STUDENT: Operation[SchoolUserBatchCreateStudentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_create_student",
    call="school.user.batch_create_student",
    title="批量创建学生",
    summary="Add students.",
    docs=(92328, 92037, 100148),
    request="wecom_client.models.school.contact:SchoolUserBatchCreateStudentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchCreateStudentResponse",
)
SCHOOL_USER_BATCH_DELETE_STUDENT: Operation[SchoolUserBatchDeleteStudentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_delete_student",
    call="school.user.batch_delete_student",
    title="批量删除学生",
    summary="Delete students who have no parents any more.",
    docs=(92329, 92040, 100149),
    request="wecom_client.models.school.contact:SchoolUserBatchDeleteStudentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchDeleteStudentResponse",
    idempotent=True,
)
SCHOOL_USER_BATCH_UPDATE_STUDENT: Operation[SchoolUserBatchUpdateStudentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_update_student",
    call="school.user.batch_update_student",
    title="批量更新学生",
    summary="Change students.",
    docs=(92330, 92042, 100150),
    request="wecom_client.models.school.contact:SchoolUserBatchUpdateStudentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchUpdateStudentResponse",
    idempotent=True,
)
SCHOOL_USER_CREATE_PARENT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/user/create_parent",
    call="school.user.create_parent",
    title="创建家长",
    summary="Add a parent.",
    docs=(92331, 92077, 100151),
    request="wecom_client.models.school.contact:SchoolUserCreateParentRequest",
)
SCHOOL_USER_DELETE_PARENT: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/school/user/delete_parent",
    call="school.user.delete_parent",
    title="删除家长",
    summary="Delete a parent.",
    docs=(92332, 92079, 100152),
    query=("userid",),
    request="wecom_client.models.school.contact:SchoolUserDeleteParentRequest",
)
SCHOOL_USER_UPDATE_PARENT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/user/update_parent",
    call="school.user.update_parent",
    title="更新家长",
    summary="Change a parent.",
    docs=(92333, 92081, 100153),
    request="wecom_client.models.school.contact:SchoolUserUpdateParentRequest",
    idempotent=True,
)
SCHOOL_USER_BATCH_CREATE_PARENT: Operation[SchoolUserBatchCreateParentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_create_parent",
    call="school.user.batch_create_parent",
    title="批量创建家长",
    summary="Add parents.",
    docs=(92334, 92078, 100154),
    request="wecom_client.models.school.contact:SchoolUserBatchCreateParentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchCreateParentResponse",
)
SCHOOL_USER_BATCH_DELETE_PARENT: Operation[SchoolUserBatchDeleteParentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_delete_parent",
    call="school.user.batch_delete_parent",
    title="批量删除家长",
    summary="Delete parents.",
    docs=(92335, 92080, 100155),
    request="wecom_client.models.school.contact:SchoolUserBatchDeleteParentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchDeleteParentResponse",
    idempotent=True,
)
SCHOOL_USER_BATCH_UPDATE_PARENT: Operation[SchoolUserBatchUpdateParentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_update_parent",
    call="school.user.batch_update_parent",
    title="批量更新家长",
    summary="Change parents.",
    docs=(92336, 92082, 100156),
    request="wecom_client.models.school.contact:SchoolUserBatchUpdateParentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchUpdateParentResponse",
    idempotent=True,
)
SCHOOL_USER_GET: Operation[SchoolUserGetResponse] = Operation(
    "GET",
    "/cgi-bin/school/user/get",
    call="school.user.get",
    title="读取学生或家长",
    summary="Get a student or a parent.",
    docs=(92337, 92038, 96738),
    query=("userid",),
    request="wecom_client.models.school.contact:SchoolUserGetRequest",
    response="wecom_client.models.school.contact:SchoolUserGetResponse",
    idempotent=True,
)
SCHOOL_USER_LIST: Operation[SchoolUserListResponse] = Operation(
    "GET",
    "/cgi-bin/school/user/list",
    call="school.user.list",
    title="获取部门学生详情",
    summary="List the students of a department.",
    docs=(92338, 92043, 96739),
    query=("department_id", "fetch_child"),
    request="wecom_client.models.school.contact:SchoolUserListRequest",
    response="wecom_client.models.school.contact:SchoolUserListResponse",
    idempotent=True,
)
SCHOOL_USER_LIST_PARENT: Operation[SchoolUserListParentResponse] = Operation(
    "GET",
    "/cgi-bin/school/user/list_parent",
    call="school.user.list_parent",
    title="获取部门家长详情",
    summary="List the parents of a department.",
    docs=(92446, 92627, 96741),
    query=("department_id",),
    request="wecom_client.models.school.contact:SchoolUserListParentRequest",
    response="wecom_client.models.school.contact:SchoolUserListParentResponse",
    idempotent=True,
)
SCHOOL_USER_GET_TEACHER_CUSTOMIZE_HEALTH_INFO: Operation[SchoolUserGetTeacherCustomizeHealthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/get_teacher_customize_health_info",
    call="school.user.get_teacher_customize_health_info",
    title="获取老师健康信息",
    summary="List the health reports of the teachers on a day.",
    docs=(93744,),
    request="wecom_client.models.school.contact:SchoolUserGetTeacherCustomizeHealthInfoRequest",
    response="wecom_client.models.school.contact:SchoolUserGetTeacherCustomizeHealthInfoResponse",
    idempotent=True,
    deprecated="The official documentation has dropped it together with the 复学码 app; nothing replaces it.",
    unverified="Known from other SDKs; its official page is gone.",
    pagination=Pagination(items="health_infos", send="next_key", receive="next_key", end="ending"),
)
SCHOOL_USER_GET_STUDENT_CUSTOMIZE_HEALTH_INFO: Operation[SchoolUserGetStudentCustomizeHealthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/get_student_customize_health_info",
    call="school.user.get_student_customize_health_info",
    title="获取学生健康信息",
    summary="List the health reports of the students on a day.",
    docs=(93745,),
    request="wecom_client.models.school.contact:SchoolUserGetStudentCustomizeHealthInfoRequest",
    response="wecom_client.models.school.contact:SchoolUserGetStudentCustomizeHealthInfoResponse",
    idempotent=True,
    deprecated="The official documentation has dropped it together with the 复学码 app; nothing replaces it.",
    unverified="Known from other SDKs; its official page is gone.",
    pagination=Pagination(items="health_infos", send="next_key", receive="next_key", end="ending"),
)
SCHOOL_USER_GET_HEALTH_QRCODE: Operation[SchoolUserGetHealthQrcodeResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/get_health_qrcode",
    call="school.user.get_health_qrcode",
    title="获取师生健康码",
    summary="Get the health codes of teachers or students.",
    docs=(93746,),
    request="wecom_client.models.school.contact:SchoolUserGetHealthQrcodeRequest",
    response="wecom_client.models.school.contact:SchoolUserGetHealthQrcodeResponse",
    idempotent=True,
    deprecated="The official documentation has dropped it together with the 复学码 app; nothing replaces it.",
    unverified="Known from other SDKs; its official page is gone.",
)
SCHOOL_DEPARTMENT_CREATE: Operation[SchoolDepartmentCreateResponse] = Operation(
    "POST",
    "/cgi-bin/school/department/create",
    call="school.department.create",
    title="创建部门",
    summary="Create a class, a grade, a stage or a campus.",
    docs=(92340, 92296, 100158),
    request="wecom_client.models.school.contact:SchoolDepartmentCreateRequest",
    response="wecom_client.models.school.contact:SchoolDepartmentCreateResponse",
)
SCHOOL_DEPARTMENT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/department/update",
    call="school.department.update",
    title="更新部门",
    summary="Change a department.",
    docs=(92341, 92297, 100159),
    request="wecom_client.models.school.contact:SchoolDepartmentUpdateRequest",
    idempotent=True,
)
SCHOOL_DEPARTMENT_DELETE: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/school/department/delete",
    call="school.department.delete",
    title="删除部门",
    summary="Delete a department that has neither children nor people.",
    docs=(92342, 92298, 100160),
    query=("id",),
    request="wecom_client.models.school.contact:SchoolDepartmentDeleteRequest",
)
SCHOOL_DEPARTMENT_LIST: Operation[SchoolDepartmentListResponse] = Operation(
    "GET",
    "/cgi-bin/school/department/list",
    call="school.department.list",
    title="获取部门列表",
    summary="List departments.",
    docs=(92343, 92299, 96745),
    query=("id",),
    request="wecom_client.models.school.contact:SchoolDepartmentListRequest",
    response="wecom_client.models.school.contact:SchoolDepartmentListResponse",
    idempotent=True,
)
SCHOOL_LIVING_GET_LIVING_INFO: Operation[SchoolLivingGetLivingInfoResponse] = Operation(
    "GET",
    "/cgi-bin/school/living/get_living_info",
    call="school.living.get_living_info",
    title="获取直播详情",
    summary="Get a live lesson that the app created.",
    docs=(93740, 93857, 97128),
    query=("livingid",),
    request="wecom_client.models.school.living:SchoolLivingGetLivingInfoRequest",
    response="wecom_client.models.school.living:SchoolLivingGetLivingInfoResponse",
    idempotent=True,
)
SCHOOL_LIVING_GET_WATCH_STAT: Operation[SchoolLivingGetWatchStatResponse] = Operation(
    "POST",
    "/cgi-bin/school/living/get_watch_stat",
    call="school.living.get_watch_stat",
    title="获取观看直播统计",
    summary="List who watched a live lesson that the app created.",
    docs=(93741, 93858, 97129),
    request="wecom_client.models.school.living:SchoolLivingGetWatchStatRequest",
    response="wecom_client.models.school.living:SchoolLivingGetWatchStatResponse",
    idempotent=True,
    pagination=Pagination(items="stat_infoes.*", send="next_key", receive="next_key", end="ending"),
)
SCHOOL_LIVING_GET_UNWATCH_STAT: Operation[SchoolLivingGetUnwatchStatResponse] = Operation(
    "POST",
    "/cgi-bin/school/living/get_unwatch_stat",
    call="school.living.get_unwatch_stat",
    title="获取未观看直播统计",
    summary="List the students who did not watch a live lesson that the app created.",
    docs=(93742, 93859, 97130),
    request="wecom_client.models.school.living:SchoolLivingGetUnwatchStatRequest",
    response="wecom_client.models.school.living:SchoolLivingGetUnwatchStatResponse",
    idempotent=True,
    pagination=Pagination(items="stat_info.*", send="next_key", receive="next_key", end="ending"),
)
SCHOOL_LIVING_GET_WATCH_STAT_V2: Operation[SchoolLivingGetWatchStatV2Response] = Operation(
    "POST",
    "/cgi-bin/school/living/get_watch_stat_v2",
    call="school.living.get_watch_stat_v2",
    title="获取观看直播统计V2",
    summary="List who watched a live lesson that the app created, students and parents apart.",
    docs=(95793, 95799, 97132),
    request="wecom_client.models.school.living:SchoolLivingGetWatchStatV2Request",
    response="wecom_client.models.school.living:SchoolLivingGetWatchStatV2Response",
    idempotent=True,
    pagination=Pagination(items="stat_info.*", send="next_cursor", receive="next_cursor", more="has_more"),
)
SCHOOL_LIVING_GET_UNWATCH_STAT_V2: Operation[SchoolLivingGetUnwatchStatV2Response] = Operation(
    "POST",
    "/cgi-bin/school/living/get_unwatch_stat_v2",
    call="school.living.get_unwatch_stat_v2",
    title="获取未观看直播统计V2",
    summary="List the students and parents who did not watch a live lesson that the app created.",
    docs=(95795, 95800, 97133),
    request="wecom_client.models.school.living:SchoolLivingGetUnwatchStatV2Request",
    response="wecom_client.models.school.living:SchoolLivingGetUnwatchStatV2Response",
    idempotent=True,
    pagination=Pagination(items="stat_info.*", send="next_cursor", receive="next_cursor", more="has_more"),
)
SCHOOL_GETUSERINFO: Operation[SchoolGetuserinfoResponse] = Operation(
    "GET",
    "/cgi-bin/school/getuserinfo",
    call="school.getuserinfo",
    title="获取家校访问用户身份",
    summary="Get the parent or student who opened a page, by the code of the page.",
    docs=(95791, 96715),
    query=("code",),
    request="wecom_client.models.school.settings:SchoolGetuserinfoRequest",
    response="wecom_client.models.school.settings:SchoolGetuserinfoResponse",
)
SCHOOL_AGENT_GET_ALLOW_SCOPE: Operation[SchoolAgentGetAllowScopeResponse] = Operation(
    "GET",
    "/cgi-bin/school/agent/get_allow_scope",
    call="school.agent.get_allow_scope",
    title="获取可使用的家长范围",
    summary="Get which parents can use the app.",
    docs=(94895, 94960, 96725),
    query=("agentid",),
    request="wecom_client.models.school.settings:SchoolAgentGetAllowScopeRequest",
    response="wecom_client.models.school.settings:SchoolAgentGetAllowScopeResponse",
    agent="agentid",
    idempotent=True,
)
SCHOOL_GET_CHAT_CREATE_MODE: Operation[SchoolGetChatCreateModeResponse] = Operation(
    "GET",
    "/cgi-bin/school/get_chat_create_mode",
    call="school.get_chat_create_mode",
    title="管理「班级群创建方式」：获取创建方式",
    summary="Get how the group chats of classes are created.",
    docs=(92430,),
    request="wecom_client.models.school.settings:SchoolGetChatCreateModeRequest",
    response="wecom_client.models.school.settings:SchoolGetChatCreateModeResponse",
    idempotent=True,
)
SCHOOL_SET_CHAT_CREATE_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/set_chat_create_mode",
    call="school.set_chat_create_mode",
    title="管理「班级群创建方式」：设置创建方式",
    summary="Set how the group chats of classes are created.",
    docs=(92430,),
    request="wecom_client.models.school.settings:SchoolSetChatCreateModeRequest",
    idempotent=True,
)
SCHOOL_GET_TEACHER_VIEW_MODE: Operation[SchoolGetTeacherViewModeResponse] = Operation(
    "GET",
    "/cgi-bin/school/get_teacher_view_mode",
    call="school.get_teacher_view_mode",
    title="管理「老师可查看班级」模式：获取「老师可查看班级」的模式",
    summary="Get which classes teachers can see.",
    docs=(92652,),
    request="wecom_client.models.school.settings:SchoolGetTeacherViewModeRequest",
    response="wecom_client.models.school.settings:SchoolGetTeacherViewModeResponse",
    idempotent=True,
)
SCHOOL_SET_TEACHER_VIEW_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/set_teacher_view_mode",
    call="school.set_teacher_view_mode",
    title="管理「老师可查看班级」模式：设置「老师可查看班级」的模式",
    summary="Set which classes teachers can see.",
    docs=(92652,),
    request="wecom_client.models.school.settings:SchoolSetTeacherViewModeRequest",
    idempotent=True,
)
SCHOOL_SET_ARCH_SYNC_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/set_arch_sync_mode",
    call="school.set_arch_sync_mode",
    title="设置家校通讯录自动同步模式",
    summary="Stop the synchronization between the contacts of the school and class tags.",
    docs=(92345, 92083, 100157),
    request="wecom_client.models.school.settings:SchoolSetArchSyncModeRequest",
    idempotent=True,
)
SCHOOL_SET_UPGRADE_INFO: Operation[SchoolSetUpgradeInfoResponse] = Operation(
    "POST",
    "/cgi-bin/school/set_upgrade_info",
    call="school.set_upgrade_info",
    title="修改自动升年级的配置",
    summary="Set whether and when pupils move up a grade automatically.",
    docs=(92949, 92950, 100161),
    request="wecom_client.models.school.settings:SchoolSetUpgradeInfoRequest",
    response="wecom_client.models.school.settings:SchoolSetUpgradeInfoResponse",
    idempotent=True,
)
SCHOOL_GET_PAYMENT_RESULT: Operation[SchoolGetPaymentResultResponse] = Operation(
    "POST",
    "/cgi-bin/school/get_payment_result",
    call="school.get_payment_result",
    title="获取学生付款结果",
    summary="Get who has paid a collection of money that the app started.",
    docs=(94470, 94553),
    request="wecom_client.models.school.settings:SchoolGetPaymentResultRequest",
    response="wecom_client.models.school.settings:SchoolGetPaymentResultResponse",
    idempotent=True,
)
SCHOOL_GET_TRADE: Operation[SchoolGetTradeResponse] = Operation(
    "POST",
    "/cgi-bin/school/get_trade",
    call="school.get_trade",
    title="获取订单详情",
    summary="Get one payment of a collection that the app started.",
    docs=(94471, 94554),
    request="wecom_client.models.school.settings:SchoolGetTradeRequest",
    response="wecom_client.models.school.settings:SchoolGetTradeResponse",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/school/user/create_student": SCHOOL_USER_CREATE_STUDENT,
    "/cgi-bin/school/user/delete_student": SCHOOL_USER_DELETE_STUDENT,
    "/cgi-bin/school/user/update_student": SCHOOL_USER_UPDATE_STUDENT,
    "/cgi-bin/school/user/batch_create_student": SCHOOL_USER_BATCH_CREATE_STUDENT,
    "/cgi-bin/school/user/batch_delete_student": SCHOOL_USER_BATCH_DELETE_STUDENT,
    "/cgi-bin/school/user/batch_update_student": SCHOOL_USER_BATCH_UPDATE_STUDENT,
    "/cgi-bin/school/user/create_parent": SCHOOL_USER_CREATE_PARENT,
    "/cgi-bin/school/user/delete_parent": SCHOOL_USER_DELETE_PARENT,
    "/cgi-bin/school/user/update_parent": SCHOOL_USER_UPDATE_PARENT,
    "/cgi-bin/school/user/batch_create_parent": SCHOOL_USER_BATCH_CREATE_PARENT,
    "/cgi-bin/school/user/batch_delete_parent": SCHOOL_USER_BATCH_DELETE_PARENT,
    "/cgi-bin/school/user/batch_update_parent": SCHOOL_USER_BATCH_UPDATE_PARENT,
    "/cgi-bin/school/user/get": SCHOOL_USER_GET,
    "/cgi-bin/school/user/list": SCHOOL_USER_LIST,
    "/cgi-bin/school/user/list_parent": SCHOOL_USER_LIST_PARENT,
    "/cgi-bin/school/user/get_teacher_customize_health_info": SCHOOL_USER_GET_TEACHER_CUSTOMIZE_HEALTH_INFO,
    "/cgi-bin/school/user/get_student_customize_health_info": SCHOOL_USER_GET_STUDENT_CUSTOMIZE_HEALTH_INFO,
    "/cgi-bin/school/user/get_health_qrcode": SCHOOL_USER_GET_HEALTH_QRCODE,
    "/cgi-bin/school/department/create": SCHOOL_DEPARTMENT_CREATE,
    "/cgi-bin/school/department/update": SCHOOL_DEPARTMENT_UPDATE,
    "/cgi-bin/school/department/delete": SCHOOL_DEPARTMENT_DELETE,
    "/cgi-bin/school/department/list": SCHOOL_DEPARTMENT_LIST,
    "/cgi-bin/school/living/get_living_info": SCHOOL_LIVING_GET_LIVING_INFO,
    "/cgi-bin/school/living/get_watch_stat": SCHOOL_LIVING_GET_WATCH_STAT,
    "/cgi-bin/school/living/get_unwatch_stat": SCHOOL_LIVING_GET_UNWATCH_STAT,
    "/cgi-bin/school/living/get_watch_stat_v2": SCHOOL_LIVING_GET_WATCH_STAT_V2,
    "/cgi-bin/school/living/get_unwatch_stat_v2": SCHOOL_LIVING_GET_UNWATCH_STAT_V2,
    "/cgi-bin/school/getuserinfo": SCHOOL_GETUSERINFO,
    "/cgi-bin/school/agent/get_allow_scope": SCHOOL_AGENT_GET_ALLOW_SCOPE,
    "/cgi-bin/school/get_chat_create_mode": SCHOOL_GET_CHAT_CREATE_MODE,
    "/cgi-bin/school/set_chat_create_mode": SCHOOL_SET_CHAT_CREATE_MODE,
    "/cgi-bin/school/get_teacher_view_mode": SCHOOL_GET_TEACHER_VIEW_MODE,
    "/cgi-bin/school/set_teacher_view_mode": SCHOOL_SET_TEACHER_VIEW_MODE,
    "/cgi-bin/school/set_arch_sync_mode": SCHOOL_SET_ARCH_SYNC_MODE,
    "/cgi-bin/school/set_upgrade_info": SCHOOL_SET_UPGRADE_INFO,
    "/cgi-bin/school/get_payment_result": SCHOOL_GET_PAYMENT_RESULT,
    "/cgi-bin/school/get_trade": SCHOOL_GET_TRADE,
}
