# Generated from spec/api/school/contact.yaml by codegen. Do not edit.
"""家校通讯录。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class NewStudent(Model):
    student_userid: str = field(pattern="[0-9A-Za-z][0-9A-Za-z_@.-]*", min_bytes=1, max_bytes=64)
    """Id, unique in the school: digits, letters and _-@. beginning with a digit or letter. Pattern:
    `[0-9A-Za-z][0-9A-Za-z_@.-]*`. 1 to 64 bytes.
    """
    name: str = field(min_chars=1, max_chars=32)
    """Name of the student. 1 to 32 characters."""
    department: list[int] = field(max_items=20)
    """Ids of the classes. At most 20 items."""
    mobile: str | None = None
    """Mobile number."""
    to_invite: bool | None = None
    """Whether an invitation is sent; only by verified schools. Default: true."""


@model
class StudentUpdate(Model):
    student_userid: str = field(min_bytes=1, max_bytes=64)
    """Id of the student. 1 to 64 bytes."""
    new_student_userid: str | None = None
    """New id; can be changed once."""
    name: str | None = field(default=None, min_chars=1, max_chars=32)
    """Name of the student. 1 to 32 characters."""
    department: list[int] | None = field(default=None, max_items=20)
    """Ids of the classes. At most 20 items."""
    mobile: str | None = None
    """Mobile number."""


@model
class NewParent(Model):
    parent_userid: str = field(pattern="[0-9A-Za-z][0-9A-Za-z_@.-]*", min_bytes=1, max_bytes=64)
    """Id, unique in the school: digits, letters and _-@. beginning with a digit or letter. Pattern:
    `[0-9A-Za-z][0-9A-Za-z_@.-]*`. 1 to 64 bytes.
    """
    mobile: str
    """Mobile number."""
    children: list[ParentChild] = field(max_items=10)
    """Children of the parent. At most 10 items."""
    to_invite: bool | None = None
    """Whether an invitation is sent; only by verified schools. Default: true."""


@model
class ParentUpdate(Model):
    parent_userid: str = field(min_bytes=1, max_bytes=64)
    """Id of the parent. 1 to 64 bytes."""
    new_parent_userid: str | None = None
    """New id; can be changed once."""
    mobile: str | None = None
    """Mobile number."""
    children: list[ParentChild] | None = field(default=None, max_items=10)
    """All children; an empty list changes nothing. At most 10 items."""


@model
class ParentChild(Model):
    student_userid: str
    """Id of the student."""
    relation: str = field(max_bytes=32)
    """What the parent is to the student. At most 32 bytes."""


@model
class StudentResult(Model):
    student_userid: str
    """UserID of the student."""
    errcode: int
    """Error code."""
    errmsg: str | None = None
    """Error message."""


@model
class ParentResult(Model):
    parent_userid: str
    """UserID of the parent."""
    errcode: int
    """Error code."""
    errmsg: str | None = None
    """Error message."""


@model
class Student(Model):
    student_userid: str
    """UserID of the student."""
    name: str
    """Name of the student."""
    department: list[int] | None = None
    """Ids of the classes."""
    parents: list[StudentParent] | None = None
    """Parents of the student."""


@model
class StudentParent(Model):
    parent_userid: str
    """UserID of the parent."""
    relation: str | None = None
    """What the parent is to the student."""
    mobile: str | None = None
    """Mobile number of the parent. Provider-developed apps get it where the administrator has authorized it.
    Third-party apps do not get it.
    """
    is_subscribe: Flag | None = None
    """Whether the parent follows 学校通知."""
    external_userid: str | None = None
    """External userid; only of parents who follow."""


@model
class Parent(Model):
    parent_userid: str
    """UserID of the parent."""
    mobile: str | None = None
    """Mobile number of the parent. Provider-developed apps get it where the administrator has authorized it.
    Third-party apps do not get it.
    """
    is_subscribe: Flag | None = None
    """Whether the parent follows 学校通知."""
    external_userid: str | None = None
    """External userid; only of parents who follow."""
    children: list[ChildOfParent] | None = None
    """Children of the parent."""


@model
class ChildOfParent(Model):
    student_userid: str
    """UserID of the student."""
    relation: str | None = None
    """What the parent is to the student."""
    name: str | None = None
    """Only in lists."""


@model
class HealthReports(Model):
    class Ending:
        THERE_IS_MORE: Final = 0
        LAST_PAGE: Final = 1

    template_id: str | None = None
    """Id of the template."""
    question_templates: list[HealthQuestion] | None = None
    """The questions."""
    health_infos: list[HealthReport] | None = None
    """The reports."""
    ending: int | None = field(default=None, enum=(0, 1))
    """Whether this is the last page. One of 0 (there is more), 1 (last page)."""
    next_key: str | None = None
    """Key of the next page."""


@model
class HealthQuestion(Model):
    class QuestionType:
        TEXT: Final = 1
        SINGLE_CHOICE: Final = 2

    class IsMustFill:
        YES: Final = 1
        NO: Final = 2

    class IsNotDisplay:
        YES: Final = 1
        NO: Final = 2

    question_id: int
    """Id of the question."""
    title: str | None = None
    """Title of the question."""
    question_type: int | None = field(default=None, enum=(1, 2))
    """Kind of question. One of 1 (text), 2 (single choice)."""
    is_must_fill: int | None = field(default=None, enum=(1, 2))
    """Whether it must be answered. One of 1 (yes), 2 (no)."""
    is_not_display: int | None = field(default=None, enum=(1, 2))
    """Whether it is hidden. One of 1 (yes), 2 (no)."""
    option_list: list[HealthOption] | None = None
    """Options of the question."""


@model
class HealthOption(Model):
    option_id: int
    """Id of the option."""
    option_text: str | None = None
    """Text of the option."""


@model
class HealthReport(Model):
    class SelfSubmit:
        YES: Final = 1
        NO: Final = 2

    userid: str
    """UserID of the person."""
    health_qrcode_status: int | None = None
    """Status of the health code."""
    self_submit: int | None = field(default=None, enum=(1, 2))
    """Whether the person reported in person. One of 1 (yes), 2 (no)."""
    report_values: list[HealthAnswer] | None = None
    """Answers, one for each question."""


@model
class HealthAnswer(Model):
    question_id: int
    """Id of the question."""
    single_chose: int | None = None
    """Id of the option."""
    text: str | None = None
    """Text of the answer."""


@model
class HealthQrcode(Model):
    userid: str
    """UserID of the teacher or student."""
    errcode: int
    """Error code."""
    errmsg: str | None = None
    """Error message."""
    qrcode_data: str | None = None
    """Data of the health code."""


@model
class DepartmentAdmin(Model):
    class Type:
        HEAD_OF_A_CAMPUS: Final = 1
        HEAD_OF_A_GRADE: Final = 2
        CLASS_TEACHER: Final = 3
        SUBJECT_TEACHER: Final = 4
        HEAD_OF_A_STAGE: Final = 5

    userid: str = field(min_bytes=1, max_bytes=64)
    """UserID of the member. In requests: 1 to 64 bytes."""
    type: int = field(enum=(1, 2, 3, 4, 5))
    """Kind of administrator. One of 1 (head of a campus), 2 (head of a grade), 3 (class teacher), 4 (subject
    teacher), 5 (head of a stage).
    """
    subject: str | None = field(default=None, max_chars=15)
    """Subject; only of class and subject teachers. In requests: at most 15 characters."""


@model
class DepartmentAdminChange(Model):
    class Op:
        SET: Final = 0
        REMOVE: Final = 1

    class Type:
        HEAD_OF_A_CAMPUS: Final = 1
        HEAD_OF_A_GRADE: Final = 2
        CLASS_TEACHER: Final = 3
        SUBJECT_TEACHER: Final = 4
        HEAD_OF_A_STAGE: Final = 5

    op: int = field(enum=(0, 1))
    """What is done. One of 0 (set), 1 (remove)."""
    userid: str = field(min_bytes=1, max_bytes=64)
    """UserID of the member. 1 to 64 bytes."""
    type: int | None = field(default=None, enum=(1, 2, 3, 4, 5))
    """Kind of administrator. One of 1 (head of a campus), 2 (head of a grade), 3 (class teacher), 4 (subject
    teacher), 5 (head of a stage).
    """
    subject: str | None = field(default=None, max_chars=15)
    """Subject; only of class and subject teachers. At most 15 characters."""


@model
class Department(Model):
    class Type:
        CLASS: Final = 1
        GRADE: Final = 2
        STAGE: Final = 3
        CAMPUS: Final = 4
        SCHOOL: Final = 5

    id: int
    """1 for the root."""
    name: str
    """Name of the department."""
    parentid: int | None = None
    """0 for the root."""
    type: int = field(enum=(1, 2, 3, 4, 5))
    """Kind of department. One of 1 (class), 2 (grade), 3 (stage), 4 (campus), 5 (school)."""
    register_year: int | None = None
    """Year in which the pupils entered; only of standard grades."""
    standard_grade: int | None = None
    """Standard grade: 1 to 5 kindergarten, 31 to 39 primary school, 61 to 64 junior high school, 91 to 94
    senior high school, 121 to 132 own stage.
    """
    order: int | None = None
    """Position below the parent; only if it was set."""
    department_admins: list[DepartmentAdmin] | None = None
    """Administrators of the department."""
    is_graduated: Flag | None = None
    """Only of grades."""
    open_group_chat: Flag | None = None
    """Whether there is a group chat; only of classes."""
    group_chat_id: str | None = None
    """Id of the group chat."""


@model
class SchoolUserCreateStudentRequest(Model):
    """Parameters of `client.school.user.create_student`."""

    student_userid: str = field(pattern="[0-9A-Za-z][0-9A-Za-z_@.-]*", min_bytes=1, max_bytes=64)
    name: str = field(min_chars=1, max_chars=32)
    department: list[int] = field(max_items=20)
    mobile: str | None = None
    to_invite: bool | None = None


@model
class SchoolUserDeleteStudentRequest(Model):
    """Parameters of `client.school.user.delete_student`."""

    userid: str


@model
class SchoolUserUpdateStudentRequest(Model):
    """Parameters of `client.school.user.update_student`."""

    student_userid: str = field(min_bytes=1, max_bytes=64)
    new_student_userid: str | None = None
    name: str | None = field(default=None, min_chars=1, max_chars=32)
    department: list[int] | None = field(default=None, max_items=20)
    mobile: str | None = None


@model
class SchoolUserBatchCreateStudentRequest(Model):
    """Parameters of `client.school.user.batch_create_student`."""

    students: list[NewStudent] = field(max_items=100)


@model
class SchoolUserBatchCreateStudentResponse(Response):
    """Answer of `client.school.user.batch_create_student`."""

    result_list: list[StudentResult] | None = None
    """Students that could not be added; the answer then has an errcode."""


@model
class SchoolUserBatchDeleteStudentRequest(Model):
    """Parameters of `client.school.user.batch_delete_student`."""

    useridlist: list[str] = field(max_items=100)


@model
class SchoolUserBatchDeleteStudentResponse(Response):
    """Answer of `client.school.user.batch_delete_student`."""

    result_list: list[StudentResult] | None = None
    """Students that could not be deleted; the answer then has an errcode."""


@model
class SchoolUserBatchUpdateStudentRequest(Model):
    """Parameters of `client.school.user.batch_update_student`."""

    students: list[StudentUpdate] | None = field(default=None, max_items=100)


@model
class SchoolUserBatchUpdateStudentResponse(Response):
    """Answer of `client.school.user.batch_update_student`."""

    result_list: list[StudentResult] | None = None
    """Students that could not be changed; the answer then has an errcode."""


@model
class SchoolUserCreateParentRequest(Model):
    """Parameters of `client.school.user.create_parent`."""

    parent_userid: str = field(pattern="[0-9A-Za-z][0-9A-Za-z_@.-]*", min_bytes=1, max_bytes=64)
    mobile: str
    children: list[ParentChild] = field(max_items=10)
    to_invite: bool | None = None


@model
class SchoolUserDeleteParentRequest(Model):
    """Parameters of `client.school.user.delete_parent`."""

    userid: str


@model
class SchoolUserUpdateParentRequest(Model):
    """Parameters of `client.school.user.update_parent`."""

    parent_userid: str = field(min_bytes=1, max_bytes=64)
    new_parent_userid: str | None = None
    mobile: str | None = None
    children: list[ParentChild] | None = field(default=None, max_items=10)


@model
class SchoolUserBatchCreateParentRequest(Model):
    """Parameters of `client.school.user.batch_create_parent`."""

    parents: list[NewParent] = field(max_items=100)


@model
class SchoolUserBatchCreateParentResponse(Response):
    """Answer of `client.school.user.batch_create_parent`."""

    result_list: list[ParentResult] | None = None
    """Parents that could not be added; the answer then has an errcode."""


@model
class SchoolUserBatchDeleteParentRequest(Model):
    """Parameters of `client.school.user.batch_delete_parent`."""

    useridlist: list[str] = field(max_items=100)


@model
class SchoolUserBatchDeleteParentResponse(Response):
    """Answer of `client.school.user.batch_delete_parent`."""

    result_list: list[ParentResult] | None = None
    """Parents that could not be deleted; the answer then has an errcode."""


@model
class SchoolUserBatchUpdateParentRequest(Model):
    """Parameters of `client.school.user.batch_update_parent`."""

    parents: list[ParentUpdate] | None = field(default=None, max_items=100)


@model
class SchoolUserBatchUpdateParentResponse(Response):
    """Answer of `client.school.user.batch_update_parent`."""

    result_list: list[ParentResult] | None = None
    """Parents that could not be changed; the answer then has an errcode."""


@model
class SchoolUserGetRequest(Model):
    """Parameters of `client.school.user.get`."""

    userid: str = field(min_bytes=1, max_bytes=64)


@model
class SchoolUserGetResponse(Response):
    """Answer of `client.school.user.get`."""

    class UserType:
        STUDENT: Final = 1
        PARENT: Final = 2

    user_type: int = field(enum=(1, 2))
    """Kind of user. One of 1 (student), 2 (parent)."""
    student: Student | None = None
    """For user_type 1."""
    parent: Parent | None = None
    """For user_type 2."""


@model
class SchoolUserListRequest(Model):
    """Parameters of `client.school.user.list`."""

    department_id: int
    fetch_child: Flag | None = field(
        default=None,
        deprecated="The current page no longer has it; leave it out, and call it for each department.",
    )


@model
class SchoolUserListResponse(Response):
    """Answer of `client.school.user.list`."""

    students: list[Student]
    """The students."""


@model
class SchoolUserListParentRequest(Model):
    """Parameters of `client.school.user.list_parent`."""

    department_id: int


@model
class SchoolUserListParentResponse(Response):
    """Answer of `client.school.user.list_parent`."""

    parents: list[Parent]
    """The parents."""


@model
class SchoolUserGetTeacherCustomizeHealthInfoRequest(Model):
    """Parameters of `client.school.user.get_teacher_customize_health_info`."""

    date: str
    next_key: str | None = None
    limit: int | None = None


@model
class SchoolUserGetTeacherCustomizeHealthInfoResponse(Response):
    """Answer of `client.school.user.get_teacher_customize_health_info`."""

    class Ending:
        THERE_IS_MORE: Final = 0
        LAST_PAGE: Final = 1

    template_id: str | None = None
    """Id of the template."""
    question_templates: list[HealthQuestion] | None = None
    """The questions."""
    health_infos: list[HealthReport] | None = None
    """The reports."""
    ending: int | None = field(default=None, enum=(0, 1))
    """Whether this is the last page. One of 0 (there is more), 1 (last page)."""
    next_key: str | None = None
    """Key of the next page."""


@model
class SchoolUserGetStudentCustomizeHealthInfoRequest(Model):
    """Parameters of `client.school.user.get_student_customize_health_info`."""

    date: str
    next_key: str | None = None
    limit: int | None = None


@model
class SchoolUserGetStudentCustomizeHealthInfoResponse(Response):
    """Answer of `client.school.user.get_student_customize_health_info`."""

    class Ending:
        THERE_IS_MORE: Final = 0
        LAST_PAGE: Final = 1

    template_id: str | None = None
    """Id of the template."""
    question_templates: list[HealthQuestion] | None = None
    """The questions."""
    health_infos: list[HealthReport] | None = None
    """The reports."""
    ending: int | None = field(default=None, enum=(0, 1))
    """Whether this is the last page. One of 0 (there is more), 1 (last page)."""
    next_key: str | None = None
    """Key of the next page."""


@model
class SchoolUserGetHealthQrcodeRequest(Model):
    """Parameters of `client.school.user.get_health_qrcode`."""

    class Type:
        TEACHERS: Final = 1
        STUDENTS: Final = 2

    type: int = field(enum=(1, 2))
    userids: list[str]


@model
class SchoolUserGetHealthQrcodeResponse(Response):
    """Answer of `client.school.user.get_health_qrcode`."""

    result_list: list[HealthQrcode]
    """The health codes."""


@model
class SchoolDepartmentCreateRequest(Model):
    """Parameters of `client.school.department.create`."""

    class Type:
        CLASS: Final = 1
        GRADE: Final = 2
        STAGE: Final = 3
        CAMPUS: Final = 4

    parentid: int
    type: int = field(enum=(1, 2, 3, 4))
    name: str | None = field(default=None, min_chars=1, max_chars=32)
    id: int | None = field(default=None, min=2)
    standard_grade: int | None = None
    register_year: int | None = field(default=None, min=1970, max=2100)
    order: int | None = field(default=None, min=0, max=4294967295)
    department_admins: list[DepartmentAdmin] | None = None


@model
class SchoolDepartmentCreateResponse(Response):
    """Answer of `client.school.department.create`."""

    id: int
    """Id of the department."""


@model
class SchoolDepartmentUpdateRequest(Model):
    """Parameters of `client.school.department.update`."""

    id: int = field(min=1)
    name: str | None = field(default=None, min_chars=1, max_chars=32)
    parentid: int | None = None
    new_id: int | None = None
    standard_grade: int | None = None
    register_year: int | None = field(default=None, min=1970, max=2100)
    order: int | None = field(default=None, min=0, max=4294967295)
    department_admins: list[DepartmentAdminChange] | None = None


@model
class SchoolDepartmentDeleteRequest(Model):
    """Parameters of `client.school.department.delete`."""

    id: int


@model
class SchoolDepartmentListRequest(Model):
    """Parameters of `client.school.department.list`."""

    id: int | None = None


@model
class SchoolDepartmentListResponse(Response):
    """Answer of `client.school.department.list`."""

    departments: list[Department]
    """The departments."""
