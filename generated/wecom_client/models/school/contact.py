# Generated from spec/api/school/contact.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""家校通讯录."""

from __future__ import annotations

from wecom_runtime.model import Flag, Model, Response, field, model


@model
class Administrator(Model):
    userid: str = field(min_bytes=1, max_bytes=64)
    """UserID of the member. 1 to 64 bytes."""
    type: int | None = field(default=None, enum=(1, 3, 4, 5))
    """TODO 部门管理员类型， 1表示校区负责人，2表示年级负责人，3表示班主任，4表示任课老师，5表示学段负责人.
    One of 1 (TODO 校区负责人), 3 (TODO 班主任), 4 (TODO 任课老师), 5 (TODO 学段负责人).
    """
    subject: str | None = field(default=None, max_chars=15)
    """TODO 教师的科目，仅班主任和任课老师可以设置，科目的最多15个字符，仅支持设置一个科目. At most 15
    characters.
    """
    op: int = field(enum=(0, 1))
    """TODO op=0表示新增或者更新，op=1表示删除管理员. One of 0 (TODO 新增或者更新), 1 (TODO 删除管理员)."""


@model
class DepartmentListDepartment(Model):
    id: int
    name: str
    type: int
    """TODO 部门类型，32位整型，1表示班级，2表示年级，3表示学段，4表示校区，5表示学校（根部门）."""
    parentid: int
    """TODO 父亲部门id,根部门该项为0."""
    standard_grade: int | None = None
    """TODO 标准年级，当为部门为标准年级时返回，返回值具体请参考标准年级对照表."""
    register_year: int | None = None
    """TODO 入学年份，仅标准年级返回，格式为YYYY."""
    order: int | None = None
    """TODO 在父部门中的次序值，order值大的排序靠前。有效的值范围是[0, 2^32)，仅在API设置后才返回."""
    department_admins: list[Administrator]
    is_graduated: Flag | None = None
    """TODO 是否是已毕业，1表示是，0表示不是。仅部门类型为年级时才返回该字段."""
    open_group_chat: Flag | None = None
    """TODO 是否开启班级群，1表示开启，0表示关闭。仅部门类型为班级时才返回该字段."""
    group_chat_id: str | None = None
    """TODO 班级群id。仅部门类型为班级时且open_group_chat为1时才返回该字段."""


@model
class ParentChild(Model):
    student_userid: str
    """UserID of the student."""
    relation: str = field(max_bytes=32)
    """TODO 家长与学生的关系，最长32字节. At most 32 bytes."""


@model
class UserBatchCreateParentParent(Model):
    parent_userid: str = field(min_bytes=1, max_bytes=64)
    """UserID of the parent. 1 to 64 bytes."""
    mobile: str
    """Mobile number."""
    to_invite: bool | None = None
    """Whether the member is invited to use WeCom. Default: 1."""
    children: list[ParentChild] = field(max_items=10)
    """TODO 家长的孩子列表，最多10个. At most 10 items."""


@model
class UserBatchCreateParentResult(Model):
    parent_userid: str | None = None
    errcode: int | None = None
    errmsg: str | None = None


@model
class UserBatchCreateStudentStudent(Model):
    student_userid: str = field(min_bytes=1, max_bytes=64)
    """UserID of the student. 1 to 64 bytes."""
    name: str = field(min_chars=1, max_chars=32)
    """TODO 学生姓名，长度为1~32个字符. 1 to 32 characters."""
    mobile: str | None = None
    """Mobile number."""
    to_invite: bool | None = None
    """Whether the member is invited to use WeCom. Default: 1."""
    department: list[int] = field(max_items=20)
    """TODO 学生所在的班级id列表,不超过20个. At most 20 items."""


@model
class UserBatchCreateStudentResult(Model):
    student_userid: str | None = None
    errcode: int | None = None
    errmsg: str | None = None


@model
class UserBatchDeleteParentResult(Model):
    parent_userid: str | None = None
    errcode: int | None = None
    errmsg: str | None = None


@model
class UserBatchDeleteStudentResult(Model):
    student_userid: str | None = None
    errcode: int | None = None
    errmsg: str | None = None


@model
class UserBatchUpdateParentParent(Model):
    parent_userid: str = field(min_bytes=1, max_bytes=64)
    """UserID of the parent. 1 to 64 bytes."""
    new_parent_userid: str | None = None
    """TODO 更新的家长UserID。不能与已经存在的家长userid相同。每个家长仅能更新一次。"""
    mobile: str | None = None
    """Mobile number."""
    children: list[ParentChild] | None = field(default=None, max_items=10)
    """TODO 家长的孩子列表，最多10个. At most 10 items."""


@model
class UserBatchUpdateParentResult(Model):
    parent_userid: str | None = None
    errcode: int | None = None
    errmsg: str | None = None


@model
class UserBatchUpdateStudentStudent(Model):
    student_userid: str = field(min_bytes=1, max_bytes=64)
    """UserID of the student. 1 to 64 bytes."""
    new_student_userid: str | None = None
    """TODO 要变更的学生UserID,不能与已存在的UserID相同。每个学生仅能修改一次。"""
    name: str | None = field(default=None, min_chars=1, max_chars=32)
    """TODO 学生姓名，长度为1~32个字符. 1 to 32 characters."""
    mobile: str | None = None
    """Mobile number."""
    department: list[int] | None = field(default=None, max_items=20)
    """TODO 学生所在的班级id列表,不超过20个. At most 20 items."""


@model
class UserBatchUpdateStudentResult(Model):
    student_userid: str | None = None
    errcode: int | None = None
    errmsg: str | None = None


@model
class UserCreateParentChild(Model):
    student_userid: str
    """UserID of the student."""
    relation: str = field(max_bytes=32)
    """TODO 家长与学生的关系，最长32字节. At most 32 bytes."""


@model
class StudentParent(Model):
    parent_userid: str
    mobile: str | None = None
    relation: str
    is_subscribe: Flag
    external_userid: str | None = None


@model
class UserGetStudent(Model):
    student_userid: str
    name: str
    department: list[int]
    """TODO 学生所在的班级id列表,不超过20个."""
    parents: list[StudentParent]


@model
class UserGetChild(Model):
    student_userid: str
    name: str | None = None
    relation: str


@model
class UserGetParent(Model):
    parent_userid: str
    mobile: str | None = None
    children: list[UserGetChild]
    is_subscribe: Flag
    """TODO 家长是否关注了“学校通知”，0-未关注，1-已关注."""
    external_userid: str | None = None


@model
class UserGetHealthQrcodeResult(Model):
    errcode: int
    errmsg: str | None = None
    userid: str
    qrcode_data: str | None = None


@model
class QuestionTemplateOption(Model):
    option_id: int | None = None
    option_text: str | None = None


@model
class QuestionTemplate(Model):
    question_id: int | None = None
    title: str | None = None
    question_type: int | None = None
    is_must_fill: int | None = None
    is_not_display: int | None = None
    option_list: list[QuestionTemplateOption] | None = None


@model
class ReportValue(Model):
    question_id: int | None = None
    single_chose: int | None = None
    text: str | None = None


@model
class HealthInfo(Model):
    userid: str | None = None
    health_qrcode_status: int | None = None
    self_submit: int | None = None
    report_values: list[ReportValue] | None = None


@model
class UserListStudent(Model):
    student_userid: str
    name: str
    department: list[int]
    """TODO 学生所在的班级id列表,不超过20个."""
    parents: list[StudentParent]


@model
class UserListParentChild(Model):
    student_userid: str
    name: str | None = None
    relation: str


@model
class UserListParentParent(Model):
    parent_userid: str
    mobile: str | None = None
    children: list[UserListParentChild]
    is_subscribe: Flag
    """TODO 家长是否关注了“学校通知”，0-未关注，1-已关注."""
    external_userid: str | None = None


@model
class UserUpdateParentChild(Model):
    student_userid: str
    """UserID of the student."""
    relation: str = field(max_bytes=32)
    """TODO 家长与学生的关系，最长32字节. At most 32 bytes."""


@model
class SchoolDepartmentCreateRequest(Model):
    """Parameters of `client.school.department.create`."""

    id: int | None = None
    name: str | None = field(default=None, min_chars=1, max_chars=32)
    type: int = field(enum=(1, 3, 4))
    parentid: int
    standard_grade: int | None = None
    register_year: int | None = field(default=None, min=1970, max=2100)
    order: int | None = None
    department_admins: list[Administrator] | None = None


@model
class SchoolDepartmentCreateResponse(Response):
    """Answer of `client.school.department.create`: 创建部门."""

    id: int


@model
class SchoolDepartmentDeleteRequest(Model):
    """Parameters of `client.school.department.delete`."""

    id: int | None = None


@model
class SchoolDepartmentListRequest(Model):
    """Parameters of `client.school.department.list`."""

    id: int | None = None


@model
class SchoolDepartmentListResponse(Response):
    """Answer of `client.school.department.list`: 获取部门列表."""

    departments: list[DepartmentListDepartment]


@model
class SchoolDepartmentUpdateRequest(Model):
    """Parameters of `client.school.department.update`."""

    id: int
    new_id: int | None = None
    name: str | None = field(default=None, min_chars=1, max_chars=32)
    parentid: int | None = None
    standard_grade: int | None = None
    register_year: int | None = field(default=None, min=1970, max=2100)
    order: int | None = None
    department_admins: list[Administrator] | None = None


@model
class SchoolUserBatchCreateParentRequest(Model):
    """Parameters of `client.school.user.batch_create_parent`."""

    parents: list[UserBatchCreateParentParent] = field(max_items=100)


@model
class SchoolUserBatchCreateParentResponse(Response):
    """Answer of `client.school.user.batch_create_parent`: 批量创建家长."""

    result_list: list[UserBatchCreateParentResult] | None = None


@model
class SchoolUserBatchCreateStudentRequest(Model):
    """Parameters of `client.school.user.batch_create_student`."""

    students: list[UserBatchCreateStudentStudent] = field(max_items=100)


@model
class SchoolUserBatchCreateStudentResponse(Response):
    """Answer of `client.school.user.batch_create_student`: 批量创建学生."""

    result_list: list[UserBatchCreateStudentResult] | None = None


@model
class SchoolUserBatchDeleteParentRequest(Model):
    """Parameters of `client.school.user.batch_delete_parent`."""

    useridlist: list[str] = field(max_items=100)


@model
class SchoolUserBatchDeleteParentResponse(Response):
    """Answer of `client.school.user.batch_delete_parent`: 批量删除家长."""

    result_list: list[UserBatchDeleteParentResult] | None = None


@model
class SchoolUserBatchDeleteStudentRequest(Model):
    """Parameters of `client.school.user.batch_delete_student`."""

    useridlist: list[str] = field(max_items=100)


@model
class SchoolUserBatchDeleteStudentResponse(Response):
    """Answer of `client.school.user.batch_delete_student`: 批量删除学生."""

    result_list: list[UserBatchDeleteStudentResult] | None = None


@model
class SchoolUserBatchUpdateParentRequest(Model):
    """Parameters of `client.school.user.batch_update_parent`."""

    parents: list[UserBatchUpdateParentParent] | None = field(default=None, max_items=100)


@model
class SchoolUserBatchUpdateParentResponse(Response):
    """Answer of `client.school.user.batch_update_parent`: 批量更新家长."""

    result_list: list[UserBatchUpdateParentResult] | None = None


@model
class SchoolUserBatchUpdateStudentRequest(Model):
    """Parameters of `client.school.user.batch_update_student`."""

    students: list[UserBatchUpdateStudentStudent] | None = field(default=None, max_items=100)


@model
class SchoolUserBatchUpdateStudentResponse(Response):
    """Answer of `client.school.user.batch_update_student`: 批量更新学生."""

    result_list: list[UserBatchUpdateStudentResult] | None = None


@model
class SchoolUserCreateParentRequest(Model):
    """Parameters of `client.school.user.create_parent`."""

    parent_userid: str = field(min_bytes=1, max_bytes=64)
    mobile: str
    to_invite: bool | None = None
    children: list[UserCreateParentChild] = field(max_items=10)


@model
class SchoolUserCreateStudentRequest(Model):
    """Parameters of `client.school.user.create_student`."""

    student_userid: str = field(min_bytes=1, max_bytes=64)
    name: str = field(min_chars=1, max_chars=32)
    mobile: str | None = None
    to_invite: bool | None = None
    department: list[int] = field(max_items=20)


@model
class SchoolUserDeleteParentRequest(Model):
    """Parameters of `client.school.user.delete_parent`."""

    userid: str


@model
class SchoolUserDeleteStudentRequest(Model):
    """Parameters of `client.school.user.delete_student`."""

    userid: str


@model
class SchoolUserGetRequest(Model):
    """Parameters of `client.school.user.get`."""

    userid: str = field(min_bytes=1, max_bytes=64)


@model
class SchoolUserGetResponse(Response):
    """Answer of `client.school.user.get`: 读取学生或家长."""

    user_type: int = field(enum=(1, 2))
    """TODO 用户类型:1表示学生，2表示家长. One of 1 (student), 2 (parent)."""
    student: UserGetStudent | None = None
    """TODO 学生字段，user_type为1时返回该字段."""
    parent: UserGetParent | None = None
    """TODO 学生家长，user_type为2时返回该字段."""


@model
class SchoolUserGetHealthQrcodeRequest(Model):
    """Parameters of `client.school.user.get_health_qrcode`."""

    type: int
    userids: list[str]


@model
class SchoolUserGetHealthQrcodeResponse(Response):
    """Answer of `client.school.user.get_health_qrcode`: TODO."""

    result_list: list[UserGetHealthQrcodeResult]


@model
class SchoolUserGetStudentCustomizeHealthInfoRequest(Model):
    """Parameters of `client.school.user.get_student_customize_health_info`."""

    date: str
    next_key: str | None = None
    limit: int | None = None


@model
class SchoolUserGetStudentCustomizeHealthInfoResponse(Response):
    """Answer of `client.school.user.get_student_customize_health_info`: TODO."""

    template_id: str
    question_templates: list[QuestionTemplate]
    health_infos: list[HealthInfo]
    ending: Flag
    next_key: str | None = None


@model
class SchoolUserGetTeacherCustomizeHealthInfoRequest(Model):
    """Parameters of `client.school.user.get_teacher_customize_health_info`."""

    date: str
    next_key: str | None = None
    limit: int | None = None


@model
class SchoolUserGetTeacherCustomizeHealthInfoResponse(Response):
    """Answer of `client.school.user.get_teacher_customize_health_info`: TODO."""

    template_id: str | None = None
    question_templates: list[QuestionTemplate] | None = None
    health_infos: list[HealthInfo] | None = None
    ending: Flag | None = None
    next_key: str | None = None


@model
class SchoolUserListRequest(Model):
    """Parameters of `client.school.user.list`."""

    department_id: int
    fetch_child: bool | None = None


@model
class SchoolUserListResponse(Response):
    """Answer of `client.school.user.list`: 获取部门学生详情."""

    students: list[UserListStudent]


@model
class SchoolUserListParentRequest(Model):
    """Parameters of `client.school.user.list_parent`."""

    department_id: int


@model
class SchoolUserListParentResponse(Response):
    """Answer of `client.school.user.list_parent`: 获取部门家长详情."""

    parents: list[UserListParentParent]


@model
class SchoolUserUpdateParentRequest(Model):
    """Parameters of `client.school.user.update_parent`."""

    parent_userid: str = field(min_bytes=1, max_bytes=64)
    new_parent_userid: str | None = None
    mobile: str | None = None
    children: list[UserUpdateParentChild] | None = field(default=None, max_items=10)


@model
class SchoolUserUpdateStudentRequest(Model):
    """Parameters of `client.school.user.update_student`."""

    student_userid: str = field(min_bytes=1, max_bytes=64)
    new_student_userid: str | None = None
    name: str | None = field(default=None, min_chars=1, max_chars=32)
    mobile: str | None = None
    department: list[int] | None = field(default=None, max_items=20)
