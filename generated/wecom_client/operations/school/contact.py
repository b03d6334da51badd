# Generated from spec/api/school/contact.yaml by codegen. Do not edit.
"""Endpoints of 家校通讯录."""

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
    from wecom_runtime.data.models import Response


SCHOOL_USER_CREATE_STUDENT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/user/create_student",
    call="school.user.create_student",
    title="创建学生",
    summary="Add a student.",
    docs=(92325, 92035, 100145),
    request="wecom_client.models.school.contact:SchoolUserCreateStudentRequest",
    only_adds=True,
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    only_adds=True,
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_USER_CREATE_PARENT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/user/create_parent",
    call="school.user.create_parent",
    title="创建家长",
    summary="Add a parent.",
    docs=(92331, 92077, 100151),
    request="wecom_client.models.school.contact:SchoolUserCreateParentRequest",
    only_adds=True,
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    only_adds=True,
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    reads=True,
    granted={"developed": "家校沟通", "third_party": "家校沟通"},
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
    reads=True,
    granted={"developed": "家校沟通", "third_party": "家校沟通"},
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
    reads=True,
    granted={"developed": "家校沟通", "third_party": "家校沟通"},
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
    summary="List the health reports of the students on a day.",
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
    summary="Get the health codes of teachers or students.",
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
    summary="Create a class, a grade, a stage or a campus.",
    docs=(92340, 92296, 100158),
    request="wecom_client.models.school.contact:SchoolDepartmentCreateRequest",
    response="wecom_client.models.school.contact:SchoolDepartmentCreateResponse",
    only_adds=True,
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
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
    reads=True,
    granted={"developed": "家校沟通", "third_party": "家校沟通"},
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
}
