# Generated from spec/api/school/ by codegen. Do not edit.
"""Endpoints of 家校沟通."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.school.contact import SchoolDepartmentCreateResponse
    from wecom_client.models.school.contact import SchoolDepartmentListResponse
    from wecom_client.models.school.contact import SchoolUserBatchCreateParentResponse
    from wecom_client.models.school.contact import SchoolUserBatchCreateStudentResponse
    from wecom_client.models.school.contact import SchoolUserBatchDeleteParentResponse
    from wecom_client.models.school.contact import SchoolUserBatchDeleteStudentResponse
    from wecom_client.models.school.contact import SchoolUserBatchUpdateParentResponse
    from wecom_client.models.school.contact import SchoolUserBatchUpdateStudentResponse
    from wecom_client.models.school.contact import SchoolUserGetHealthQrcodeResponse
    from wecom_client.models.school.contact import SchoolUserGetResponse
    from wecom_client.models.school.contact import SchoolUserGetStudentCustomizeHealthInfoResponse
    from wecom_client.models.school.contact import SchoolUserGetTeacherCustomizeHealthInfoResponse
    from wecom_client.models.school.contact import SchoolUserListParentResponse
    from wecom_client.models.school.contact import SchoolUserListResponse
    from wecom_client.models.school.living import SchoolLivingGetLivingInfoResponse
    from wecom_client.models.school.living import SchoolLivingGetUnwatchStatResponse
    from wecom_client.models.school.living import SchoolLivingGetUnwatchStatV2Response
    from wecom_client.models.school.living import SchoolLivingGetWatchStatResponse
    from wecom_client.models.school.living import SchoolLivingGetWatchStatV2Response
    from wecom_client.models.school.settings import SchoolAgentGetAllowScopeResponse
    from wecom_client.models.school.settings import SchoolGetChatCreateModeResponse
    from wecom_client.models.school.settings import SchoolGetPaymentResultResponse
    from wecom_client.models.school.settings import SchoolGetTeacherViewModeResponse
    from wecom_client.models.school.settings import SchoolGetTradeResponse
    from wecom_client.models.school.settings import SchoolGetuserinfoResponse
    from wecom_client.models.school.settings import SchoolSetUpgradeInfoResponse
    from wecom_runtime.data.models import Response


SCHOOL_USER_CREATE_STUDENT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/user/create_student",
    call="school.user.create_student",
    title="创建学生",
    docs=(92325, 92035, 100145),
    request="wecom_client.models.school.contact:SchoolUserCreateStudentRequest",
    only_adds=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_DELETE_STUDENT: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/school/user/delete_student",
    call="school.user.delete_student",
    title="删除学生",
    docs=(92326, 92039, 100146),
    query=("userid",),
    request="wecom_client.models.school.contact:SchoolUserDeleteStudentRequest",
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_UPDATE_STUDENT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/user/update_student",
    call="school.user.update_student",
    title="更新学生",
    docs=(92327, 92041, 100147),
    request="wecom_client.models.school.contact:SchoolUserUpdateStudentRequest",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_BATCH_CREATE_STUDENT: Operation[SchoolUserBatchCreateStudentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_create_student",
    call="school.user.batch_create_student",
    title="批量创建学生",
    docs=(92328, 92037, 100148),
    request="wecom_client.models.school.contact:SchoolUserBatchCreateStudentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchCreateStudentResponse",
    only_adds=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_BATCH_DELETE_STUDENT: Operation[SchoolUserBatchDeleteStudentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_delete_student",
    call="school.user.batch_delete_student",
    title="批量删除学生",
    docs=(92329, 92040, 100149),
    request="wecom_client.models.school.contact:SchoolUserBatchDeleteStudentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchDeleteStudentResponse",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_BATCH_UPDATE_STUDENT: Operation[SchoolUserBatchUpdateStudentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_update_student",
    call="school.user.batch_update_student",
    title="批量更新学生",
    docs=(92330, 92042, 100150),
    request="wecom_client.models.school.contact:SchoolUserBatchUpdateStudentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchUpdateStudentResponse",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_CREATE_PARENT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/user/create_parent",
    call="school.user.create_parent",
    title="创建家长",
    docs=(92331, 92077, 100151),
    request="wecom_client.models.school.contact:SchoolUserCreateParentRequest",
    only_adds=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_DELETE_PARENT: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/school/user/delete_parent",
    call="school.user.delete_parent",
    title="删除家长",
    docs=(92332, 92079, 100152),
    query=("userid",),
    request="wecom_client.models.school.contact:SchoolUserDeleteParentRequest",
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_UPDATE_PARENT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/user/update_parent",
    call="school.user.update_parent",
    title="更新家长",
    docs=(92333, 92081, 100153),
    request="wecom_client.models.school.contact:SchoolUserUpdateParentRequest",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_BATCH_CREATE_PARENT: Operation[SchoolUserBatchCreateParentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_create_parent",
    call="school.user.batch_create_parent",
    title="批量创建家长",
    docs=(92334, 92078, 100154),
    request="wecom_client.models.school.contact:SchoolUserBatchCreateParentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchCreateParentResponse",
    only_adds=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_BATCH_DELETE_PARENT: Operation[SchoolUserBatchDeleteParentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_delete_parent",
    call="school.user.batch_delete_parent",
    title="批量删除家长",
    docs=(92335, 92080, 100155),
    request="wecom_client.models.school.contact:SchoolUserBatchDeleteParentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchDeleteParentResponse",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_BATCH_UPDATE_PARENT: Operation[SchoolUserBatchUpdateParentResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/batch_update_parent",
    call="school.user.batch_update_parent",
    title="批量更新家长",
    docs=(92336, 92082, 100156),
    request="wecom_client.models.school.contact:SchoolUserBatchUpdateParentRequest",
    response="wecom_client.models.school.contact:SchoolUserBatchUpdateParentResponse",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_GET: Operation[SchoolUserGetResponse] = Operation(
    "GET",
    "/cgi-bin/school/user/get",
    call="school.user.get",
    title="读取学生或家长",
    docs=(92337, 92038, 96738),
    query=("userid",),
    request="wecom_client.models.school.contact:SchoolUserGetRequest",
    response="wecom_client.models.school.contact:SchoolUserGetResponse",
    idempotent=True,
    reads=True,
    needs="家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应用，或家长可使用的应用",
    granted={"developed": "家校沟通", "third_party": "家校沟通"},
)
SCHOOL_USER_LIST: Operation[SchoolUserListResponse] = Operation(
    "GET",
    "/cgi-bin/school/user/list",
    call="school.user.list",
    title="获取部门学生详情",
    docs=(92338, 92043, 96739),
    query=("department_id", "fetch_child"),
    request="wecom_client.models.school.contact:SchoolUserListRequest",
    response="wecom_client.models.school.contact:SchoolUserListResponse",
    idempotent=True,
    reads=True,
    needs="家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应用，或家长可使用的应用",
    granted={"developed": "家校沟通", "third_party": "家校沟通"},
)
SCHOOL_USER_LIST_PARENT: Operation[SchoolUserListParentResponse] = Operation(
    "GET",
    "/cgi-bin/school/user/list_parent",
    call="school.user.list_parent",
    title="获取部门家长详情",
    docs=(92446, 92627, 96741),
    query=("department_id",),
    request="wecom_client.models.school.contact:SchoolUserListParentRequest",
    response="wecom_client.models.school.contact:SchoolUserListParentResponse",
    idempotent=True,
    reads=True,
    needs="家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应用，或家长可使用的应用",
    granted={"developed": "家校沟通", "third_party": "家校沟通"},
)
SCHOOL_USER_GET_TEACHER_CUSTOMIZE_HEALTH_INFO: Operation[SchoolUserGetTeacherCustomizeHealthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/get_teacher_customize_health_info",
    call="school.user.get_teacher_customize_health_info",
    title="获取老师健康信息",
    docs=(93744,),
    request="wecom_client.models.school.contact:SchoolUserGetTeacherCustomizeHealthInfoRequest",
    response="wecom_client.models.school.contact:SchoolUserGetTeacherCustomizeHealthInfoResponse",
    idempotent=True,
    reads=True,
    deprecated="The official documentation has dropped it together with the 复学码 app; nothing replaces it.",
    unverified="Known from other SDKs; its official page is gone.",
    pagination=Pagination(items="health_infos", send="next_key", receive="next_key", end="ending"),
)
SCHOOL_USER_GET_STUDENT_CUSTOMIZE_HEALTH_INFO: Operation[SchoolUserGetStudentCustomizeHealthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/get_student_customize_health_info",
    call="school.user.get_student_customize_health_info",
    title="获取学生健康信息",
    docs=(93745,),
    request="wecom_client.models.school.contact:SchoolUserGetStudentCustomizeHealthInfoRequest",
    response="wecom_client.models.school.contact:SchoolUserGetStudentCustomizeHealthInfoResponse",
    idempotent=True,
    reads=True,
    deprecated="The official documentation has dropped it together with the 复学码 app; nothing replaces it.",
    unverified="Known from other SDKs; its official page is gone.",
    pagination=Pagination(items="health_infos", send="next_key", receive="next_key", end="ending"),
)
SCHOOL_USER_GET_HEALTH_QRCODE: Operation[SchoolUserGetHealthQrcodeResponse] = Operation(
    "POST",
    "/cgi-bin/school/user/get_health_qrcode",
    call="school.user.get_health_qrcode",
    title="获取师生健康码",
    docs=(93746,),
    request="wecom_client.models.school.contact:SchoolUserGetHealthQrcodeRequest",
    response="wecom_client.models.school.contact:SchoolUserGetHealthQrcodeResponse",
    idempotent=True,
    reads=True,
    deprecated="The official documentation has dropped it together with the 复学码 app; nothing replaces it.",
    unverified="Known from other SDKs; its official page is gone.",
)
SCHOOL_DEPARTMENT_CREATE: Operation[SchoolDepartmentCreateResponse] = Operation(
    "POST",
    "/cgi-bin/school/department/create",
    call="school.department.create",
    title="创建部门",
    docs=(92340, 92296, 100158),
    request="wecom_client.models.school.contact:SchoolDepartmentCreateRequest",
    response="wecom_client.models.school.contact:SchoolDepartmentCreateResponse",
    only_adds=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_DEPARTMENT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/department/update",
    call="school.department.update",
    title="更新部门",
    docs=(92341, 92297, 100159),
    request="wecom_client.models.school.contact:SchoolDepartmentUpdateRequest",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_DEPARTMENT_DELETE: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/school/department/delete",
    call="school.department.delete",
    title="删除部门",
    docs=(92342, 92298, 100160),
    query=("id",),
    request="wecom_client.models.school.contact:SchoolDepartmentDeleteRequest",
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_DEPARTMENT_LIST: Operation[SchoolDepartmentListResponse] = Operation(
    "GET",
    "/cgi-bin/school/department/list",
    call="school.department.list",
    title="获取部门列表",
    docs=(92343, 92299, 96745),
    query=("id",),
    request="wecom_client.models.school.contact:SchoolDepartmentListRequest",
    response="wecom_client.models.school.contact:SchoolDepartmentListResponse",
    idempotent=True,
    reads=True,
    needs="家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应用，或家长可使用的应用",
    granted={"developed": "家校沟通", "third_party": "家校沟通"},
)
SCHOOL_LIVING_GET_LIVING_INFO: Operation[SchoolLivingGetLivingInfoResponse] = Operation(
    "GET",
    "/cgi-bin/school/living/get_living_info",
    call="school.living.get_living_info",
    title="获取直播详情",
    docs=(93740, 93857, 97128),
    query=("livingid",),
    request="wecom_client.models.school.living:SchoolLivingGetLivingInfoRequest",
    response="wecom_client.models.school.living:SchoolLivingGetLivingInfoResponse",
    idempotent=True,
    reads=True,
    needs="上课直播-可调用接口的应用",
    granted={"developed": "直播和家校沟通", "third_party": "直播和家校沟通"},
)
SCHOOL_LIVING_GET_WATCH_STAT: Operation[SchoolLivingGetWatchStatResponse] = Operation(
    "POST",
    "/cgi-bin/school/living/get_watch_stat",
    call="school.living.get_watch_stat",
    title="获取观看直播统计",
    docs=(93741, 93858, 97129),
    request="wecom_client.models.school.living:SchoolLivingGetWatchStatRequest",
    response="wecom_client.models.school.living:SchoolLivingGetWatchStatResponse",
    idempotent=True,
    reads=True,
    needs="上课直播-可调用接口的应用",
    granted={"developed": "直播和家校沟通", "third_party": "直播和家校沟通"},
    pagination=Pagination(items="stat_infoes.*", send="next_key", receive="next_key", end="ending"),
)
SCHOOL_LIVING_GET_UNWATCH_STAT: Operation[SchoolLivingGetUnwatchStatResponse] = Operation(
    "POST",
    "/cgi-bin/school/living/get_unwatch_stat",
    call="school.living.get_unwatch_stat",
    title="获取未观看直播统计",
    docs=(93742, 93859, 97130),
    request="wecom_client.models.school.living:SchoolLivingGetUnwatchStatRequest",
    response="wecom_client.models.school.living:SchoolLivingGetUnwatchStatResponse",
    idempotent=True,
    reads=True,
    needs="上课直播-可调用接口的应用",
    granted={"developed": "直播和家校沟通", "third_party": "直播和家校沟通"},
    pagination=Pagination(items="stat_info.*", send="next_key", receive="next_key", end="ending"),
)
SCHOOL_LIVING_GET_WATCH_STAT_V2: Operation[SchoolLivingGetWatchStatV2Response] = Operation(
    "POST",
    "/cgi-bin/school/living/get_watch_stat_v2",
    call="school.living.get_watch_stat_v2",
    title="获取观看直播统计V2",
    docs=(95793, 95799, 97132),
    request="wecom_client.models.school.living:SchoolLivingGetWatchStatV2Request",
    response="wecom_client.models.school.living:SchoolLivingGetWatchStatV2Response",
    idempotent=True,
    reads=True,
    needs="上课直播-可调用接口的应用",
    granted={"developed": "直播和家校沟通", "third_party": "直播和家校沟通"},
    pagination=Pagination(items="stat_info.*", send="next_cursor", receive="next_cursor", more="has_more"),
)
SCHOOL_LIVING_GET_UNWATCH_STAT_V2: Operation[SchoolLivingGetUnwatchStatV2Response] = Operation(
    "POST",
    "/cgi-bin/school/living/get_unwatch_stat_v2",
    call="school.living.get_unwatch_stat_v2",
    title="获取未观看直播统计V2",
    docs=(95795, 95800, 97133),
    request="wecom_client.models.school.living:SchoolLivingGetUnwatchStatV2Request",
    response="wecom_client.models.school.living:SchoolLivingGetUnwatchStatV2Response",
    idempotent=True,
    reads=True,
    needs="上课直播-可调用接口的应用",
    granted={"developed": "直播和家校沟通", "third_party": "直播和家校沟通"},
    pagination=Pagination(items="stat_info.*", send="next_cursor", receive="next_cursor", more="has_more"),
)
SCHOOL_GETUSERINFO: Operation[SchoolGetuserinfoResponse] = Operation(
    "GET",
    "/cgi-bin/school/getuserinfo",
    call="school.getuserinfo",
    title="获取家校访问用户身份",
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
    docs=(94895, 94960, 96725),
    query=("agentid",),
    request="wecom_client.models.school.settings:SchoolAgentGetAllowScopeRequest",
    response="wecom_client.models.school.settings:SchoolAgentGetAllowScopeResponse",
    agent="agentid",
    idempotent=True,
    reads=True,
    needs="家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应用，或家长可使用的应用",
    granted={"developed": "家校沟通（家校通讯录读取）", "third_party": "家校沟通"},
)
SCHOOL_GET_CHAT_CREATE_MODE: Operation[SchoolGetChatCreateModeResponse] = Operation(
    "GET",
    "/cgi-bin/school/get_chat_create_mode",
    call="school.get_chat_create_mode",
    title="管理「班级群创建方式」：获取创建方式",
    docs=(92430,),
    request="wecom_client.models.school.settings:SchoolGetChatCreateModeRequest",
    response="wecom_client.models.school.settings:SchoolGetChatCreateModeResponse",
    idempotent=True,
    reads=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_SET_CHAT_CREATE_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/set_chat_create_mode",
    call="school.set_chat_create_mode",
    title="管理「班级群创建方式」：设置创建方式",
    docs=(92430,),
    request="wecom_client.models.school.settings:SchoolSetChatCreateModeRequest",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_GET_TEACHER_VIEW_MODE: Operation[SchoolGetTeacherViewModeResponse] = Operation(
    "GET",
    "/cgi-bin/school/get_teacher_view_mode",
    call="school.get_teacher_view_mode",
    title="管理「老师可查看班级」模式：获取「老师可查看班级」的模式",
    docs=(92652,),
    request="wecom_client.models.school.settings:SchoolGetTeacherViewModeRequest",
    response="wecom_client.models.school.settings:SchoolGetTeacherViewModeResponse",
    idempotent=True,
    reads=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"third_party": "家校沟通"},
)
SCHOOL_SET_TEACHER_VIEW_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/set_teacher_view_mode",
    call="school.set_teacher_view_mode",
    title="管理「老师可查看班级」模式：设置「老师可查看班级」的模式",
    docs=(92652,),
    request="wecom_client.models.school.settings:SchoolSetTeacherViewModeRequest",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_SET_ARCH_SYNC_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/set_arch_sync_mode",
    call="school.set_arch_sync_mode",
    title="设置家校通讯录自动同步模式",
    docs=(92345, 92083, 100157),
    request="wecom_client.models.school.settings:SchoolSetArchSyncModeRequest",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_SET_UPGRADE_INFO: Operation[SchoolSetUpgradeInfoResponse] = Operation(
    "POST",
    "/cgi-bin/school/set_upgrade_info",
    call="school.set_upgrade_info",
    title="修改自动升年级的配置",
    docs=(92949, 92950, 100161),
    request="wecom_client.models.school.settings:SchoolSetUpgradeInfoRequest",
    response="wecom_client.models.school.settings:SchoolSetUpgradeInfoResponse",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_GET_PAYMENT_RESULT: Operation[SchoolGetPaymentResultResponse] = Operation(
    "POST",
    "/cgi-bin/school/get_payment_result",
    call="school.get_payment_result",
    title="获取学生付款结果",
    docs=(94470, 94553),
    request="wecom_client.models.school.settings:SchoolGetPaymentResultRequest",
    response="wecom_client.models.school.settings:SchoolGetPaymentResultResponse",
    idempotent=True,
    reads=True,
)
SCHOOL_GET_TRADE: Operation[SchoolGetTradeResponse] = Operation(
    "POST",
    "/cgi-bin/school/get_trade",
    call="school.get_trade",
    title="获取订单详情",
    docs=(94471, 94554),
    request="wecom_client.models.school.settings:SchoolGetTradeRequest",
    response="wecom_client.models.school.settings:SchoolGetTradeResponse",
    idempotent=True,
    reads=True,
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
