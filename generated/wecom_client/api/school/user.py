# Generated from spec/api/school/ by codegen. Do not edit.
"""家校沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import school as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.school.contact import HealthReport
    from wecom_client.models.school.contact import NewParent
    from wecom_client.models.school.contact import NewStudent
    from wecom_client.models.school.contact import ParentChild
    from wecom_client.models.school.contact import ParentUpdate
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
    from wecom_client.models.school.contact import StudentUpdate
    from wecom_client.params.school import NewParentDict
    from wecom_client.params.school import NewStudentDict
    from wecom_client.params.school import ParentChildDict
    from wecom_client.params.school import ParentUpdateDict
    from wecom_client.params.school import StudentUpdateDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response

List = list


class SchoolUserResource(Resource):
    """家校通讯录: `client.school.user`."""

    def create_student(
        self,
        student_userid: str,
        name: str,
        department: List[int],
        *,
        mobile: str | None = None,
        to_invite: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """创建学生: Add a student.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        One value that is too long has the whole call refused.

        Args:
            student_userid: Id, unique in the school: digits, letters and _-@. beginning with a digit or
                letter. Pattern: `[0-9A-Za-z][0-9A-Za-z_@.-]*`. 1 to 64 bytes.
            name: Name of the student. 1 to 32 characters.
            department: Ids of the classes. At most 20 items.
            mobile: Mobile number.
            to_invite: Whether an invitation is sent; only by verified schools. Default: true.

        POST /cgi-bin/school/user/create_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92325
        """
        return self._call(ops.SCHOOL_USER_CREATE_STUDENT, {
            "student_userid": student_userid, "name": name, "department": department, "mobile": mobile,
            "to_invite": to_invite,
        }, timeout)

    def delete_student(self, userid: str, *, timeout: float | None = None) -> Response:
        """删除学生: Delete a student who has no parents any more.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            userid: Id of the student.

        GET /cgi-bin/school/user/delete_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92326
        """
        return self._call(ops.SCHOOL_USER_DELETE_STUDENT, {"userid": userid}, timeout)

    def update_student(
        self,
        student_userid: str,
        *,
        new_student_userid: str | None = None,
        name: str | None = None,
        department: List[int] | None = None,
        mobile: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新学生: Change a student.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        A class can have 30,000 students.

        One value that is too long has the whole call refused.

        Args:
            student_userid: Id of the student. 1 to 64 bytes.
            new_student_userid: New id; can be changed once.
            name: Name of the student. 1 to 32 characters.
            department: Ids of the classes. At most 20 items.
            mobile: Mobile number.

        POST /cgi-bin/school/user/update_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92327
        """
        return self._call(ops.SCHOOL_USER_UPDATE_STUDENT, {
            "student_userid": student_userid, "new_student_userid": new_student_userid, "name": name,
            "department": department, "mobile": mobile,
        }, timeout)

    def batch_create_student(
        self,
        students: Sequence[NewStudent | NewStudentDict],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchCreateStudentResponse:
        """批量创建学生: Add students.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        A class can have 30,000 students; create departments first, not at the same time.

        One value that is too long has the whole call refused.

        Args:
            students: Students to create. At most 100 items.

        POST /cgi-bin/school/user/batch_create_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92328
        """
        return self._call(ops.SCHOOL_USER_BATCH_CREATE_STUDENT, {"students": students}, timeout)

    def batch_delete_student(
        self,
        useridlist: List[str],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchDeleteStudentResponse:
        """批量删除学生: Delete students who have no parents any more.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            useridlist: Ids of the students. At most 100 items.

        POST /cgi-bin/school/user/batch_delete_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92329
        """
        return self._call(ops.SCHOOL_USER_BATCH_DELETE_STUDENT, {"useridlist": useridlist}, timeout)

    def batch_update_student(
        self,
        *,
        students: Sequence[StudentUpdate | StudentUpdateDict] | None = None,
        timeout: float | None = None,
    ) -> SchoolUserBatchUpdateStudentResponse:
        """批量更新学生: Change students.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        A class can have 30,000 students; create departments first, not at the same time.

        One value that is too long has the whole call refused.

        Args:
            students: Students and what changes. At most 100 items.

        POST /cgi-bin/school/user/batch_update_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92330
        """
        return self._call(ops.SCHOOL_USER_BATCH_UPDATE_STUDENT, {"students": students}, timeout)

    def create_parent(
        self,
        parent_userid: str,
        mobile: str,
        children: Sequence[ParentChild | ParentChildDict],
        *,
        to_invite: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """创建家长: Add a parent.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        One value that is too long has the whole call refused.

        Args:
            parent_userid: Id, unique in the school: digits, letters and _-@. beginning with a digit or
                letter. Pattern: `[0-9A-Za-z][0-9A-Za-z_@.-]*`. 1 to 64 bytes.
            mobile: Mobile number.
            children: Children of the parent. At most 10 items.
            to_invite: Whether an invitation is sent; only by verified schools. Default: true.

        POST /cgi-bin/school/user/create_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92331
        """
        return self._call(ops.SCHOOL_USER_CREATE_PARENT, {
            "parent_userid": parent_userid, "mobile": mobile, "children": children, "to_invite": to_invite,
        }, timeout)

    def delete_parent(self, userid: str, *, timeout: float | None = None) -> Response:
        """删除家长: Delete a parent.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            userid: Id of the parent.

        GET /cgi-bin/school/user/delete_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92332
        """
        return self._call(ops.SCHOOL_USER_DELETE_PARENT, {"userid": userid}, timeout)

    def update_parent(
        self,
        parent_userid: str,
        *,
        new_parent_userid: str | None = None,
        mobile: str | None = None,
        children: Sequence[ParentChild | ParentChildDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新家长: Change a parent.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        One value that is too long has the whole call refused.

        Args:
            parent_userid: Id of the parent. 1 to 64 bytes.
            new_parent_userid: New id; can be changed once.
            mobile: Mobile number.
            children: All children; an empty list changes nothing. At most 10 items.

        POST /cgi-bin/school/user/update_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92333
        """
        return self._call(ops.SCHOOL_USER_UPDATE_PARENT, {
            "parent_userid": parent_userid, "new_parent_userid": new_parent_userid, "mobile": mobile,
            "children": children,
        }, timeout)

    def batch_create_parent(
        self,
        parents: Sequence[NewParent | NewParentDict],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchCreateParentResponse:
        """批量创建家长: Add parents.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        One value that is too long has the whole call refused.

        Args:
            parents: Parents to create. At most 100 items.

        POST /cgi-bin/school/user/batch_create_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92334
        """
        return self._call(ops.SCHOOL_USER_BATCH_CREATE_PARENT, {"parents": parents}, timeout)

    def batch_delete_parent(
        self,
        useridlist: List[str],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchDeleteParentResponse:
        """批量删除家长: Delete parents.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            useridlist: Ids of the parents. At most 100 items.

        POST /cgi-bin/school/user/batch_delete_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92335
        """
        return self._call(ops.SCHOOL_USER_BATCH_DELETE_PARENT, {"useridlist": useridlist}, timeout)

    def batch_update_parent(
        self,
        *,
        parents: Sequence[ParentUpdate | ParentUpdateDict] | None = None,
        timeout: float | None = None,
    ) -> SchoolUserBatchUpdateParentResponse:
        """批量更新家长: Change parents.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        One value that is too long has the whole call refused.

        Args:
            parents: Parents and what changes. At most 100 items.

        POST /cgi-bin/school/user/batch_update_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92336
        """
        return self._call(ops.SCHOOL_USER_BATCH_UPDATE_PARENT, {"parents": parents}, timeout)

    def get(self, userid: str, *, timeout: float | None = None) -> SchoolUserGetResponse:
        """读取学生或家长: Get a student or a parent.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        Apps of providers need the permission 家校沟通 of the company.

        Args:
            userid: Id of the student or parent; upper and lower case are the same. 1 to 64 bytes.

        GET /cgi-bin/school/user/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92337
        """
        return self._call(ops.SCHOOL_USER_GET, {"userid": userid}, timeout)

    def list(
        self,
        department_id: int,
        *,
        fetch_child: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> SchoolUserListResponse:
        """获取部门学生详情: List the students of a department.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        Apps of providers need the permission 家校沟通 of the company.

        The documentation asks to call it for each department below.

        Args:
            department_id: Id of the department.
            fetch_child: Whether departments below it are included. Deprecated: The current page no longer
                has it; leave it out, and call it for each department.

        GET /cgi-bin/school/user/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92338
        """
        return self._call(ops.SCHOOL_USER_LIST, {
            "department_id": department_id, "fetch_child": fetch_child,
        }, timeout)

    def list_parent(
        self,
        department_id: int,
        *,
        timeout: float | None = None,
    ) -> SchoolUserListParentResponse:
        """获取部门家长详情: List the parents of a department.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        Apps of providers need the permission 家校沟通 of the company.

        Departments below it are not included; call it for each of them.

        Args:
            department_id: Id of the department.

        GET /cgi-bin/school/user/list_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92446
        """
        return self._call(ops.SCHOOL_USER_LIST_PARENT, {"department_id": department_id}, timeout)

    def get_teacher_customize_health_info(
        self,
        date: str,
        *,
        next_key: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SchoolUserGetTeacherCustomizeHealthInfoResponse:
        """获取老师健康信息: List the health reports of the teachers on a day.

        Deprecated: The official documentation has dropped it together with the 复学码 app; nothing
        replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            date: The day, such as 2026-03-02.
            next_key: Key from the previous call; leave it out for the first page.
            limit: Page size.

        POST /cgi-bin/school/user/get_teacher_customize_health_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93744
        """
        return self._call(ops.SCHOOL_USER_GET_TEACHER_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "next_key": next_key, "limit": limit,
        }, timeout)

    def iter_get_teacher_customize_health_info(
        self,
        date: str,
        *,
        next_key: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[HealthReport]:
        """获取老师健康信息: the items of all pages of `get_teacher_customize_health_info`, fetched as they
        are needed.
        """
        return self._iterate(ops.SCHOOL_USER_GET_TEACHER_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "next_key": next_key, "limit": limit,
        }, timeout)

    def get_student_customize_health_info(
        self,
        date: str,
        *,
        next_key: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SchoolUserGetStudentCustomizeHealthInfoResponse:
        """获取学生健康信息: List the health reports of the students on a day.

        Deprecated: The official documentation has dropped it together with the 复学码 app; nothing
        replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            date: The day, such as 2026-03-02.
            next_key: Key from the previous call; leave it out for the first page.
            limit: Page size.

        POST /cgi-bin/school/user/get_student_customize_health_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93745
        """
        return self._call(ops.SCHOOL_USER_GET_STUDENT_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "next_key": next_key, "limit": limit,
        }, timeout)

    def iter_get_student_customize_health_info(
        self,
        date: str,
        *,
        next_key: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[HealthReport]:
        """获取学生健康信息: the items of all pages of `get_student_customize_health_info`, fetched as they
        are needed.
        """
        return self._iterate(ops.SCHOOL_USER_GET_STUDENT_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "next_key": next_key, "limit": limit,
        }, timeout)

    def get_health_qrcode(
        self,
        type: int,
        userids: List[str],
        *,
        timeout: float | None = None,
    ) -> SchoolUserGetHealthQrcodeResponse:
        """获取师生健康码: Get the health codes of teachers or students.

        Deprecated: The official documentation has dropped it together with the 复学码 app; nothing
        replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            type: Who the ids belong to. One of 1 (teachers), 2 (students).
            userids: Ids of the teachers or students.

        POST /cgi-bin/school/user/get_health_qrcode (access_token),
        https://developer.work.weixin.qq.com/document/path/93746
        """
        return self._call(ops.SCHOOL_USER_GET_HEALTH_QRCODE, {"type": type, "userids": userids}, timeout)


class AsyncSchoolUserResource(AsyncResource):
    """家校通讯录: `client.school.user`, asynchronous."""

    async def create_student(
        self,
        student_userid: str,
        name: str,
        department: List[int],
        *,
        mobile: str | None = None,
        to_invite: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """创建学生: Add a student.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        One value that is too long has the whole call refused.

        Args:
            student_userid: Id, unique in the school: digits, letters and _-@. beginning with a digit or
                letter. Pattern: `[0-9A-Za-z][0-9A-Za-z_@.-]*`. 1 to 64 bytes.
            name: Name of the student. 1 to 32 characters.
            department: Ids of the classes. At most 20 items.
            mobile: Mobile number.
            to_invite: Whether an invitation is sent; only by verified schools. Default: true.

        POST /cgi-bin/school/user/create_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92325
        """
        return await self._call(ops.SCHOOL_USER_CREATE_STUDENT, {
            "student_userid": student_userid, "name": name, "department": department, "mobile": mobile,
            "to_invite": to_invite,
        }, timeout)

    async def delete_student(self, userid: str, *, timeout: float | None = None) -> Response:
        """删除学生: Delete a student who has no parents any more.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            userid: Id of the student.

        GET /cgi-bin/school/user/delete_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92326
        """
        return await self._call(ops.SCHOOL_USER_DELETE_STUDENT, {"userid": userid}, timeout)

    async def update_student(
        self,
        student_userid: str,
        *,
        new_student_userid: str | None = None,
        name: str | None = None,
        department: List[int] | None = None,
        mobile: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新学生: Change a student.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        A class can have 30,000 students.

        One value that is too long has the whole call refused.

        Args:
            student_userid: Id of the student. 1 to 64 bytes.
            new_student_userid: New id; can be changed once.
            name: Name of the student. 1 to 32 characters.
            department: Ids of the classes. At most 20 items.
            mobile: Mobile number.

        POST /cgi-bin/school/user/update_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92327
        """
        return await self._call(ops.SCHOOL_USER_UPDATE_STUDENT, {
            "student_userid": student_userid, "new_student_userid": new_student_userid, "name": name,
            "department": department, "mobile": mobile,
        }, timeout)

    async def batch_create_student(
        self,
        students: Sequence[NewStudent | NewStudentDict],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchCreateStudentResponse:
        """批量创建学生: Add students.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        A class can have 30,000 students; create departments first, not at the same time.

        One value that is too long has the whole call refused.

        Args:
            students: Students to create. At most 100 items.

        POST /cgi-bin/school/user/batch_create_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92328
        """
        return await self._call(ops.SCHOOL_USER_BATCH_CREATE_STUDENT, {"students": students}, timeout)

    async def batch_delete_student(
        self,
        useridlist: List[str],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchDeleteStudentResponse:
        """批量删除学生: Delete students who have no parents any more.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            useridlist: Ids of the students. At most 100 items.

        POST /cgi-bin/school/user/batch_delete_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92329
        """
        return await self._call(ops.SCHOOL_USER_BATCH_DELETE_STUDENT, {"useridlist": useridlist}, timeout)

    async def batch_update_student(
        self,
        *,
        students: Sequence[StudentUpdate | StudentUpdateDict] | None = None,
        timeout: float | None = None,
    ) -> SchoolUserBatchUpdateStudentResponse:
        """批量更新学生: Change students.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        A class can have 30,000 students; create departments first, not at the same time.

        One value that is too long has the whole call refused.

        Args:
            students: Students and what changes. At most 100 items.

        POST /cgi-bin/school/user/batch_update_student (access_token),
        https://developer.work.weixin.qq.com/document/path/92330
        """
        return await self._call(ops.SCHOOL_USER_BATCH_UPDATE_STUDENT, {"students": students}, timeout)

    async def create_parent(
        self,
        parent_userid: str,
        mobile: str,
        children: Sequence[ParentChild | ParentChildDict],
        *,
        to_invite: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """创建家长: Add a parent.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        One value that is too long has the whole call refused.

        Args:
            parent_userid: Id, unique in the school: digits, letters and _-@. beginning with a digit or
                letter. Pattern: `[0-9A-Za-z][0-9A-Za-z_@.-]*`. 1 to 64 bytes.
            mobile: Mobile number.
            children: Children of the parent. At most 10 items.
            to_invite: Whether an invitation is sent; only by verified schools. Default: true.

        POST /cgi-bin/school/user/create_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92331
        """
        return await self._call(ops.SCHOOL_USER_CREATE_PARENT, {
            "parent_userid": parent_userid, "mobile": mobile, "children": children, "to_invite": to_invite,
        }, timeout)

    async def delete_parent(self, userid: str, *, timeout: float | None = None) -> Response:
        """删除家长: Delete a parent.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            userid: Id of the parent.

        GET /cgi-bin/school/user/delete_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92332
        """
        return await self._call(ops.SCHOOL_USER_DELETE_PARENT, {"userid": userid}, timeout)

    async def update_parent(
        self,
        parent_userid: str,
        *,
        new_parent_userid: str | None = None,
        mobile: str | None = None,
        children: Sequence[ParentChild | ParentChildDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新家长: Change a parent.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        One value that is too long has the whole call refused.

        Args:
            parent_userid: Id of the parent. 1 to 64 bytes.
            new_parent_userid: New id; can be changed once.
            mobile: Mobile number.
            children: All children; an empty list changes nothing. At most 10 items.

        POST /cgi-bin/school/user/update_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92333
        """
        return await self._call(ops.SCHOOL_USER_UPDATE_PARENT, {
            "parent_userid": parent_userid, "new_parent_userid": new_parent_userid, "mobile": mobile,
            "children": children,
        }, timeout)

    async def batch_create_parent(
        self,
        parents: Sequence[NewParent | NewParentDict],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchCreateParentResponse:
        """批量创建家长: Add parents.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        One value that is too long has the whole call refused.

        Args:
            parents: Parents to create. At most 100 items.

        POST /cgi-bin/school/user/batch_create_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92334
        """
        return await self._call(ops.SCHOOL_USER_BATCH_CREATE_PARENT, {"parents": parents}, timeout)

    async def batch_delete_parent(
        self,
        useridlist: List[str],
        *,
        timeout: float | None = None,
    ) -> SchoolUserBatchDeleteParentResponse:
        """批量删除家长: Delete parents.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            useridlist: Ids of the parents. At most 100 items.

        POST /cgi-bin/school/user/batch_delete_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92335
        """
        return await self._call(ops.SCHOOL_USER_BATCH_DELETE_PARENT, {"useridlist": useridlist}, timeout)

    async def batch_update_parent(
        self,
        *,
        parents: Sequence[ParentUpdate | ParentUpdateDict] | None = None,
        timeout: float | None = None,
    ) -> SchoolUserBatchUpdateParentResponse:
        """批量更新家长: Change parents.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        One value that is too long has the whole call refused.

        Args:
            parents: Parents and what changes. At most 100 items.

        POST /cgi-bin/school/user/batch_update_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92336
        """
        return await self._call(ops.SCHOOL_USER_BATCH_UPDATE_PARENT, {"parents": parents}, timeout)

    async def get(self, userid: str, *, timeout: float | None = None) -> SchoolUserGetResponse:
        """读取学生或家长: Get a student or a parent.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        Apps of providers need the permission 家校沟通 of the company.

        Args:
            userid: Id of the student or parent; upper and lower case are the same. 1 to 64 bytes.

        GET /cgi-bin/school/user/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92337
        """
        return await self._call(ops.SCHOOL_USER_GET, {"userid": userid}, timeout)

    async def list(
        self,
        department_id: int,
        *,
        fetch_child: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> SchoolUserListResponse:
        """获取部门学生详情: List the students of a department.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        Apps of providers need the permission 家校沟通 of the company.

        The documentation asks to call it for each department below.

        Args:
            department_id: Id of the department.
            fetch_child: Whether departments below it are included. Deprecated: The current page no longer
                has it; leave it out, and call it for each department.

        GET /cgi-bin/school/user/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92338
        """
        return await self._call(ops.SCHOOL_USER_LIST, {
            "department_id": department_id, "fetch_child": fetch_child,
        }, timeout)

    async def list_parent(
        self,
        department_id: int,
        *,
        timeout: float | None = None,
    ) -> SchoolUserListParentResponse:
        """获取部门家长详情: List the parents of a department.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        Apps of providers need the permission 家校沟通 of the company.

        Departments below it are not included; call it for each of them.

        Args:
            department_id: Id of the department.

        GET /cgi-bin/school/user/list_parent (access_token),
        https://developer.work.weixin.qq.com/document/path/92446
        """
        return await self._call(ops.SCHOOL_USER_LIST_PARENT, {"department_id": department_id}, timeout)

    async def get_teacher_customize_health_info(
        self,
        date: str,
        *,
        next_key: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SchoolUserGetTeacherCustomizeHealthInfoResponse:
        """获取老师健康信息: List the health reports of the teachers on a day.

        Deprecated: The official documentation has dropped it together with the 复学码 app; nothing
        replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            date: The day, such as 2026-03-02.
            next_key: Key from the previous call; leave it out for the first page.
            limit: Page size.

        POST /cgi-bin/school/user/get_teacher_customize_health_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93744
        """
        return await self._call(ops.SCHOOL_USER_GET_TEACHER_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "next_key": next_key, "limit": limit,
        }, timeout)

    def iter_get_teacher_customize_health_info(
        self,
        date: str,
        *,
        next_key: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[HealthReport]:
        """获取老师健康信息: the items of all pages of `get_teacher_customize_health_info`, fetched as they
        are needed.
        """
        return self._iterate(ops.SCHOOL_USER_GET_TEACHER_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "next_key": next_key, "limit": limit,
        }, timeout)

    async def get_student_customize_health_info(
        self,
        date: str,
        *,
        next_key: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SchoolUserGetStudentCustomizeHealthInfoResponse:
        """获取学生健康信息: List the health reports of the students on a day.

        Deprecated: The official documentation has dropped it together with the 复学码 app; nothing
        replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            date: The day, such as 2026-03-02.
            next_key: Key from the previous call; leave it out for the first page.
            limit: Page size.

        POST /cgi-bin/school/user/get_student_customize_health_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93745
        """
        return await self._call(ops.SCHOOL_USER_GET_STUDENT_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "next_key": next_key, "limit": limit,
        }, timeout)

    def iter_get_student_customize_health_info(
        self,
        date: str,
        *,
        next_key: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[HealthReport]:
        """获取学生健康信息: the items of all pages of `get_student_customize_health_info`, fetched as they
        are needed.
        """
        return self._iterate(ops.SCHOOL_USER_GET_STUDENT_CUSTOMIZE_HEALTH_INFO, {
            "date": date, "next_key": next_key, "limit": limit,
        }, timeout)

    async def get_health_qrcode(
        self,
        type: int,
        userids: List[str],
        *,
        timeout: float | None = None,
    ) -> SchoolUserGetHealthQrcodeResponse:
        """获取师生健康码: Get the health codes of teachers or students.

        Deprecated: The official documentation has dropped it together with the 复学码 app; nothing
        replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            type: Who the ids belong to. One of 1 (teachers), 2 (students).
            userids: Ids of the teachers or students.

        POST /cgi-bin/school/user/get_health_qrcode (access_token),
        https://developer.work.weixin.qq.com/document/path/93746
        """
        return await self._call(ops.SCHOOL_USER_GET_HEALTH_QRCODE, {
            "type": type, "userids": userids,
        }, timeout)
