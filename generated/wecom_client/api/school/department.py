# Generated from spec/api/school/ by codegen. Do not edit.
"""家校沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import school as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.school.contact import DepartmentAdmin
    from wecom_client.models.school.contact import DepartmentAdminChange
    from wecom_client.models.school.contact import SchoolDepartmentCreateResponse
    from wecom_client.models.school.contact import SchoolDepartmentListResponse
    from wecom_client.params.school import DepartmentAdminChangeDict
    from wecom_client.params.school import DepartmentAdminDict
    from wecom_runtime.data.models import Response


class SchoolDepartmentResource(Resource):
    """家校通讯录: `client.school.department`."""

    def create(
        self,
        parentid: int,
        type: int,
        *,
        name: str | None = None,
        id: int | None = None,
        standard_grade: int | None = None,
        register_year: int | None = None,
        order: int | None = None,
        department_admins: Sequence[DepartmentAdmin | DepartmentAdminDict] | None = None,
        timeout: float | None = None,
    ) -> SchoolDepartmentCreateResponse:
        """创建部门: Create a class, a grade, a stage or a campus.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        A class stands below a grade; heads of a campus belong to a campus, teachers to a class.

        Args:
            parentid: Id of the parent department; the parent of a class is a grade.
            type: Kind of department. One of 1 (class), 2 (grade), 3 (stage), 4 (campus).
            name: Name without any of -\\:*?"<>/; ignored with register_year and standard_grade. 1 to 32
                characters.
            id: Id of the department; made by the server if left out. At least 2.
            standard_grade: Standard grade, for a grade: 0 none, 1 to 5 kindergarten, 31 to 39 primary
                school, 61 to 64 junior high school, 91 to 94 senior high school, 121 to 132 own stage.
            register_year: Year in which the pupils entered; computed if left out. 1970 to 2100.
            order: Position below the parent; greater ones come first. 0 to 4294967295.
            department_admins: Administrators; their kind must fit the kind of department.

        POST /cgi-bin/school/department/create (access_token),
        https://developer.work.weixin.qq.com/document/path/92340
        """
        return self._call(ops.SCHOOL_DEPARTMENT_CREATE, {
            "parentid": parentid, "type": type, "name": name, "id": id, "standard_grade": standard_grade,
            "register_year": register_year, "order": order, "department_admins": department_admins,
        }, timeout)

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        parentid: int | None = None,
        new_id: int | None = None,
        standard_grade: int | None = None,
        register_year: int | None = None,
        order: int | None = None,
        department_admins: Sequence[DepartmentAdminChange | DepartmentAdminChangeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新部门: Change a department.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        A class stands below a grade; heads of a campus belong to a campus, teachers to a class.

        Args:
            id: Id of the department. At least 1.
            name: Name without any of -\\:*?"<>/; ignored for standard grades. 1 to 32 characters.
            parentid: Id of the parent department.
            new_id: Id that replaces the old one.
            standard_grade: Standard grade, for a grade: 0 none, 1 to 5 kindergarten, 31 to 39 primary
                school, 61 to 64 junior high school, 91 to 94 senior high school, 121 to 132 own stage.
            register_year: Year in which the pupils entered. 1970 to 2100.
            order: Position below the parent; greater ones come first. 0 to 4294967295.
            department_admins: Administrators who are set or removed.

        POST /cgi-bin/school/department/update (access_token),
        https://developer.work.weixin.qq.com/document/path/92341
        """
        return self._call(ops.SCHOOL_DEPARTMENT_UPDATE, {
            "id": id, "name": name, "parentid": parentid, "new_id": new_id, "standard_grade": standard_grade,
            "register_year": register_year, "order": order, "department_admins": department_admins,
        }, timeout)

    def delete(self, id: int, *, timeout: float | None = None) -> Response:
        """删除部门: Delete a department that has neither children nor people.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            id: Id of the department; not the root.

        GET /cgi-bin/school/department/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/92342
        """
        return self._call(ops.SCHOOL_DEPARTMENT_DELETE, {"id": id}, timeout)

    def list(self, *, id: int | None = None, timeout: float | None = None) -> SchoolDepartmentListResponse:
        """获取部门列表: List departments.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        Apps of providers need the permission 家校沟通 of the company.

        Args:
            id: Id of a department, which is listed with all below it; the whole school if left out.

        GET /cgi-bin/school/department/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92343
        """
        return self._call(ops.SCHOOL_DEPARTMENT_LIST, {"id": id}, timeout)


class AsyncSchoolDepartmentResource(AsyncResource):
    """家校通讯录: `client.school.department`, asynchronous."""

    async def create(
        self,
        parentid: int,
        type: int,
        *,
        name: str | None = None,
        id: int | None = None,
        standard_grade: int | None = None,
        register_year: int | None = None,
        order: int | None = None,
        department_admins: Sequence[DepartmentAdmin | DepartmentAdminDict] | None = None,
        timeout: float | None = None,
    ) -> SchoolDepartmentCreateResponse:
        """创建部门: Create a class, a grade, a stage or a campus.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        A class stands below a grade; heads of a campus belong to a campus, teachers to a class.

        Args:
            parentid: Id of the parent department; the parent of a class is a grade.
            type: Kind of department. One of 1 (class), 2 (grade), 3 (stage), 4 (campus).
            name: Name without any of -\\:*?"<>/; ignored with register_year and standard_grade. 1 to 32
                characters.
            id: Id of the department; made by the server if left out. At least 2.
            standard_grade: Standard grade, for a grade: 0 none, 1 to 5 kindergarten, 31 to 39 primary
                school, 61 to 64 junior high school, 91 to 94 senior high school, 121 to 132 own stage.
            register_year: Year in which the pupils entered; computed if left out. 1970 to 2100.
            order: Position below the parent; greater ones come first. 0 to 4294967295.
            department_admins: Administrators; their kind must fit the kind of department.

        POST /cgi-bin/school/department/create (access_token),
        https://developer.work.weixin.qq.com/document/path/92340
        """
        return await self._call(ops.SCHOOL_DEPARTMENT_CREATE, {
            "parentid": parentid, "type": type, "name": name, "id": id, "standard_grade": standard_grade,
            "register_year": register_year, "order": order, "department_admins": department_admins,
        }, timeout)

    async def update(
        self,
        id: int,
        *,
        name: str | None = None,
        parentid: int | None = None,
        new_id: int | None = None,
        standard_grade: int | None = None,
        register_year: int | None = None,
        order: int | None = None,
        department_admins: Sequence[DepartmentAdminChange | DepartmentAdminChangeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新部门: Change a department.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        A class stands below a grade; heads of a campus belong to a campus, teachers to a class.

        Args:
            id: Id of the department. At least 1.
            name: Name without any of -\\:*?"<>/; ignored for standard grades. 1 to 32 characters.
            parentid: Id of the parent department.
            new_id: Id that replaces the old one.
            standard_grade: Standard grade, for a grade: 0 none, 1 to 5 kindergarten, 31 to 39 primary
                school, 61 to 64 junior high school, 91 to 94 senior high school, 121 to 132 own stage.
            register_year: Year in which the pupils entered. 1970 to 2100.
            order: Position below the parent; greater ones come first. 0 to 4294967295.
            department_admins: Administrators who are set or removed.

        POST /cgi-bin/school/department/update (access_token),
        https://developer.work.weixin.qq.com/document/path/92341
        """
        return await self._call(ops.SCHOOL_DEPARTMENT_UPDATE, {
            "id": id, "name": name, "parentid": parentid, "new_id": new_id, "standard_grade": standard_grade,
            "register_year": register_year, "order": order, "department_admins": department_admins,
        }, timeout)

    async def delete(self, id: int, *, timeout: float | None = None) -> Response:
        """删除部门: Delete a department that has neither children nor people.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            id: Id of the department; not the root.

        GET /cgi-bin/school/department/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/92342
        """
        return await self._call(ops.SCHOOL_DEPARTMENT_DELETE, {"id": id}, timeout)

    async def list(
        self,
        *,
        id: int | None = None,
        timeout: float | None = None,
    ) -> SchoolDepartmentListResponse:
        """获取部门列表: List departments.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        Apps of providers need the permission 家校沟通 of the company.

        Args:
            id: Id of a department, which is listed with all below it; the whole school if left out.

        GET /cgi-bin/school/department/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92343
        """
        return await self._call(ops.SCHOOL_DEPARTMENT_LIST, {"id": id}, timeout)
