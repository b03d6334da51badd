# Generated from spec/api/school/ by codegen. Do not edit.
"""家校沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import school as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.school.contact import DepartmentAdmin
    from wecom_client.models.school.contact import DepartmentAdminChange
    from wecom_client.models.school.contact import HealthReport
    from wecom_client.models.school.contact import NewParent
    from wecom_client.models.school.contact import NewStudent
    from wecom_client.models.school.contact import ParentChild
    from wecom_client.models.school.contact import ParentUpdate
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
    from wecom_client.models.school.contact import StudentUpdate
    from wecom_client.models.school.living import ParentUnwatch
    from wecom_client.models.school.living import ParentWatch
    from wecom_client.models.school.living import SchoolLivingGetLivingInfoResponse
    from wecom_client.models.school.living import SchoolLivingGetUnwatchStatResponse
    from wecom_client.models.school.living import SchoolLivingGetUnwatchStatV2Response
    from wecom_client.models.school.living import SchoolLivingGetWatchStatResponse
    from wecom_client.models.school.living import SchoolLivingGetWatchStatV2Response
    from wecom_client.models.school.living import StudentUnwatch
    from wecom_client.models.school.living import StudentWatch
    from wecom_client.models.school.living import VisitorWatch
    from wecom_client.models.school.settings import SchoolAgentGetAllowScopeResponse
    from wecom_client.models.school.settings import SchoolGetChatCreateModeResponse
    from wecom_client.models.school.settings import SchoolGetPaymentResultResponse
    from wecom_client.models.school.settings import SchoolGetTeacherViewModeResponse
    from wecom_client.models.school.settings import SchoolGetTradeResponse
    from wecom_client.models.school.settings import SchoolGetuserinfoResponse
    from wecom_client.models.school.settings import SchoolSetUpgradeInfoResponse
    from wecom_client.params.school import DepartmentAdminChangeDict
    from wecom_client.params.school import DepartmentAdminDict
    from wecom_client.params.school import NewParentDict
    from wecom_client.params.school import NewStudentDict
    from wecom_client.params.school import ParentChildDict
    from wecom_client.params.school import ParentUpdateDict
    from wecom_client.params.school import StudentUpdateDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class SchoolAgentResource(Resource):
    """家校设置与收款: `client.school.agent`."""

    def get_allow_scope(
        self,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> SchoolAgentGetAllowScopeResponse:
        """获取可使用的家长范围: Get which parents can use the app.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录读取） of the company.

        A third-party app needs the permission 家校沟通 of the company.

        The school's administrator sets the scope; the app can send messages to parents in it only.

        Args:
            agentid: Id of the app.

        GET /cgi-bin/school/agent/get_allow_scope (access_token),
        https://developer.work.weixin.qq.com/document/path/94895
        """
        return self._call(ops.SCHOOL_AGENT_GET_ALLOW_SCOPE, {"agentid": agentid}, timeout)


class AsyncSchoolAgentResource(AsyncResource):
    """家校设置与收款: `client.school.agent`, asynchronous."""

    async def get_allow_scope(
        self,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> SchoolAgentGetAllowScopeResponse:
        """获取可使用的家长范围: Get which parents can use the app.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录读取） of the company.

        A third-party app needs the permission 家校沟通 of the company.

        The school's administrator sets the scope; the app can send messages to parents in it only.

        Args:
            agentid: Id of the app.

        GET /cgi-bin/school/agent/get_allow_scope (access_token),
        https://developer.work.weixin.qq.com/document/path/94895
        """
        return await self._call(ops.SCHOOL_AGENT_GET_ALLOW_SCOPE, {"agentid": agentid}, timeout)


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


class SchoolLivingResource(Resource):
    """上课直播: `client.school.living`."""

    def get_living_info(
        self,
        livingid: str,
        *,
        timeout: float | None = None,
    ) -> SchoolLivingGetLivingInfoResponse:
        """获取直播详情: Get a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.

        GET /cgi-bin/school/living/get_living_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93740
        """
        return self._call(ops.SCHOOL_LIVING_GET_LIVING_INFO, {"livingid": livingid}, timeout)

    def get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetWatchStatResponse:
        """获取观看直播统计: List who watched a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.
            next_key: Key from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_watch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93741
        """
        return self._call(ops.SCHOOL_LIVING_GET_WATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def iter_get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> Pages[StudentWatch | ParentWatch | VisitorWatch]:
        """获取观看直播统计: the items of all pages of `get_watch_stat`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_WATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def get_unwatch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetUnwatchStatResponse:
        """获取未观看直播统计: List the students who did not watch a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Only students whose parents follow 学校通知 are counted.

        Args:
            livingid: Id of the live lesson.
            next_key: Key from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_unwatch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93742
        """
        return self._call(ops.SCHOOL_LIVING_GET_UNWATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def iter_get_unwatch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> Pages[StudentUnwatch | ParentUnwatch]:
        """获取未观看直播统计: the items of all pages of `get_unwatch_stat`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_UNWATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def get_watch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetWatchStatV2Response:
        """获取观看直播统计V2: List who watched a live lesson that the app created, students and parents
        apart.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.
            next_cursor: Cursor from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_watch_stat_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/95793
        """
        return self._call(ops.SCHOOL_LIVING_GET_WATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    def iter_get_watch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[StudentWatch | ParentWatch | VisitorWatch]:
        """获取观看直播统计V2: the items of all pages of `get_watch_stat_v2`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_WATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    def get_unwatch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetUnwatchStatV2Response:
        """获取未观看直播统计V2: List the students and parents who did not watch a live lesson that the app
        created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Only those who follow 学校通知 are counted.

        Args:
            livingid: Id of the live lesson.
            next_cursor: Cursor from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_unwatch_stat_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/95795
        """
        return self._call(ops.SCHOOL_LIVING_GET_UNWATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    def iter_get_unwatch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[StudentUnwatch | ParentUnwatch]:
        """获取未观看直播统计V2: the items of all pages of `get_unwatch_stat_v2`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_UNWATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)


class AsyncSchoolLivingResource(AsyncResource):
    """上课直播: `client.school.living`, asynchronous."""

    async def get_living_info(
        self,
        livingid: str,
        *,
        timeout: float | None = None,
    ) -> SchoolLivingGetLivingInfoResponse:
        """获取直播详情: Get a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.

        GET /cgi-bin/school/living/get_living_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93740
        """
        return await self._call(ops.SCHOOL_LIVING_GET_LIVING_INFO, {"livingid": livingid}, timeout)

    async def get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetWatchStatResponse:
        """获取观看直播统计: List who watched a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.
            next_key: Key from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_watch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93741
        """
        return await self._call(ops.SCHOOL_LIVING_GET_WATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def iter_get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[StudentWatch | ParentWatch | VisitorWatch]:
        """获取观看直播统计: the items of all pages of `get_watch_stat`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_WATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    async def get_unwatch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetUnwatchStatResponse:
        """获取未观看直播统计: List the students who did not watch a live lesson that the app created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Only students whose parents follow 学校通知 are counted.

        Args:
            livingid: Id of the live lesson.
            next_key: Key from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_unwatch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93742
        """
        return await self._call(ops.SCHOOL_LIVING_GET_UNWATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def iter_get_unwatch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[StudentUnwatch | ParentUnwatch]:
        """获取未观看直播统计: the items of all pages of `get_unwatch_stat`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_UNWATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    async def get_watch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetWatchStatV2Response:
        """获取观看直播统计V2: List who watched a live lesson that the app created, students and parents
        apart.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Args:
            livingid: Id of the live lesson.
            next_cursor: Cursor from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_watch_stat_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/95793
        """
        return await self._call(ops.SCHOOL_LIVING_GET_WATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    def iter_get_watch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[StudentWatch | ParentWatch | VisitorWatch]:
        """获取观看直播统计V2: the items of all pages of `get_watch_stat_v2`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_WATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    async def get_unwatch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> SchoolLivingGetUnwatchStatV2Response:
        """获取未观看直播统计V2: List the students and parents who did not watch a live lesson that the app
        created.

        In the admin console the app needs 上课直播-可调用接口的应用.

        Apps of providers need the permission 直播和家校沟通 of the company.

        Only those who follow 学校通知 are counted.

        Args:
            livingid: Id of the live lesson.
            next_cursor: Cursor from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/school/living/get_unwatch_stat_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/95795
        """
        return await self._call(ops.SCHOOL_LIVING_GET_UNWATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)

    def iter_get_unwatch_stat_v2(
        self,
        livingid: str,
        *,
        next_cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[StudentUnwatch | ParentUnwatch]:
        """获取未观看直播统计V2: the items of all pages of `get_unwatch_stat_v2`, fetched as they are needed."""
        return self._iterate(ops.SCHOOL_LIVING_GET_UNWATCH_STAT_V2, {
            "livingid": livingid, "next_cursor": next_cursor,
        }, timeout)


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


class SchoolResource(Resource):
    """家校沟通: `client.school`."""

    agent: SchoolAgentResource = resource_at("wecom_client.api.school:SchoolAgentResource")
    department: SchoolDepartmentResource = resource_at("wecom_client.api.school:SchoolDepartmentResource")
    living: SchoolLivingResource = resource_at("wecom_client.api.school:SchoolLivingResource")
    user: SchoolUserResource = resource_at("wecom_client.api.school:SchoolUserResource")

    def getuserinfo(self, code: str, *, timeout: float | None = None) -> SchoolGetuserinfoResponse:
        """获取家校访问用户身份: Get the parent or student who opened a page, by the code of the page.

        The page's domain must be a trusted domain of the app.

        Args:
            code: Code that the page was opened with; valid once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/school/getuserinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/95791
        """
        return self._call(ops.SCHOOL_GETUSERINFO, {"code": code}, timeout)

    def get_chat_create_mode(self, *, timeout: float | None = None) -> SchoolGetChatCreateModeResponse:
        """管理「班级群创建方式」：获取创建方式: Get how the group chats of classes are created.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        GET /cgi-bin/school/get_chat_create_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92430
        """
        return self._call(ops.SCHOOL_GET_CHAT_CREATE_MODE, {}, timeout)

    def set_chat_create_mode(self, create_mode: int, *, timeout: float | None = None) -> Response:
        """管理「班级群创建方式」：设置创建方式: Set how the group chats of classes are created.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            create_mode: How they are created. One of 0 (automatically), 1 (by hand).

        POST /cgi-bin/school/set_chat_create_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92430
        """
        return self._call(ops.SCHOOL_SET_CHAT_CREATE_MODE, {"create_mode": create_mode}, timeout)

    def get_teacher_view_mode(self, *, timeout: float | None = None) -> SchoolGetTeacherViewModeResponse:
        """管理「老师可查看班级」模式：获取「老师可查看班级」的模式: Get which classes teachers can see.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A third-party app needs the permission 家校沟通 of the company.

        GET /cgi-bin/school/get_teacher_view_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92652
        """
        return self._call(ops.SCHOOL_GET_TEACHER_VIEW_MODE, {}, timeout)

    def set_teacher_view_mode(self, view_mode: int, *, timeout: float | None = None) -> Response:
        """管理「老师可查看班级」模式：设置「老师可查看班级」的模式: Set which classes teachers can see.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            view_mode: Which classes. One of 1 (all classes), 2 (their own classes).

        POST /cgi-bin/school/set_teacher_view_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92652
        """
        return self._call(ops.SCHOOL_SET_TEACHER_VIEW_MODE, {"view_mode": view_mode}, timeout)

    def set_arch_sync_mode(self, arch_sync_mode: int, *, timeout: float | None = None) -> Response:
        """设置家校通讯录自动同步模式: Stop the synchronization between the contacts of the school and class
        tags.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Once stopped, it cannot be started again.

        Args:
            arch_sync_mode: Which direction is stopped. One of 1 (from tags to contacts), 2 (from contacts
                to tags), 3 (both ways).

        POST /cgi-bin/school/set_arch_sync_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92345
        """
        return self._call(ops.SCHOOL_SET_ARCH_SYNC_MODE, {"arch_sync_mode": arch_sync_mode}, timeout)

    def set_upgrade_info(
        self,
        *,
        upgrade_time: Time | None = None,
        upgrade_switch: int | None = None,
        timeout: float | None = None,
    ) -> SchoolSetUpgradeInfoResponse:
        """修改自动升年级的配置: Set whether and when pupils move up a grade automatically.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            upgrade_time: Unix time whose month and day tell when; 1 January if left out. Default: 0.
            upgrade_switch: Whether it is on; every number but 1 counts as off. Known values: 0 (off), 1
                (on). Default: 0.

        POST /cgi-bin/school/set_upgrade_info (access_token),
        https://developer.work.weixin.qq.com/document/path/92949
        """
        return self._call(ops.SCHOOL_SET_UPGRADE_INFO, {
            "upgrade_time": upgrade_time, "upgrade_switch": upgrade_switch,
        }, timeout)

    def get_payment_result(
        self,
        payment_id: str,
        *,
        timeout: float | None = None,
    ) -> SchoolGetPaymentResultResponse:
        """获取学生付款结果: Get who has paid a collection of money that the app started.

        Only for payments that the app has created.

        Args:
            payment_id: Id of the collection, from the JS API or the mini program.

        POST /cgi-bin/school/get_payment_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94470
        """
        return self._call(ops.SCHOOL_GET_PAYMENT_RESULT, {"payment_id": payment_id}, timeout)

    def get_trade(
        self,
        payment_id: str,
        trade_no: str,
        *,
        timeout: float | None = None,
    ) -> SchoolGetTradeResponse:
        """获取订单详情: Get one payment of a collection that the app started.

        Only for payments that the app has created.

        Args:
            payment_id: Id of the collection.
            trade_no: Number of the order, from school/get_payment_result.

        POST /cgi-bin/school/get_trade (access_token),
        https://developer.work.weixin.qq.com/document/path/94471
        """
        return self._call(ops.SCHOOL_GET_TRADE, {"payment_id": payment_id, "trade_no": trade_no}, timeout)


class AsyncSchoolResource(AsyncResource):
    """家校沟通: `client.school`, asynchronous."""

    agent: AsyncSchoolAgentResource = resource_at("wecom_client.api.school:AsyncSchoolAgentResource")
    department: AsyncSchoolDepartmentResource = resource_at("wecom_client.api.school:AsyncSchoolDepartmentResource")
    living: AsyncSchoolLivingResource = resource_at("wecom_client.api.school:AsyncSchoolLivingResource")
    user: AsyncSchoolUserResource = resource_at("wecom_client.api.school:AsyncSchoolUserResource")

    async def getuserinfo(self, code: str, *, timeout: float | None = None) -> SchoolGetuserinfoResponse:
        """获取家校访问用户身份: Get the parent or student who opened a page, by the code of the page.

        The page's domain must be a trusted domain of the app.

        Args:
            code: Code that the page was opened with; valid once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/school/getuserinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/95791
        """
        return await self._call(ops.SCHOOL_GETUSERINFO, {"code": code}, timeout)

    async def get_chat_create_mode(self, *, timeout: float | None = None) -> SchoolGetChatCreateModeResponse:
        """管理「班级群创建方式」：获取创建方式: Get how the group chats of classes are created.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        GET /cgi-bin/school/get_chat_create_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92430
        """
        return await self._call(ops.SCHOOL_GET_CHAT_CREATE_MODE, {}, timeout)

    async def set_chat_create_mode(self, create_mode: int, *, timeout: float | None = None) -> Response:
        """管理「班级群创建方式」：设置创建方式: Set how the group chats of classes are created.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            create_mode: How they are created. One of 0 (automatically), 1 (by hand).

        POST /cgi-bin/school/set_chat_create_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92430
        """
        return await self._call(ops.SCHOOL_SET_CHAT_CREATE_MODE, {"create_mode": create_mode}, timeout)

    async def get_teacher_view_mode(
        self,
        *,
        timeout: float | None = None,
    ) -> SchoolGetTeacherViewModeResponse:
        """管理「老师可查看班级」模式：获取「老师可查看班级」的模式: Get which classes teachers can see.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A third-party app needs the permission 家校沟通 of the company.

        GET /cgi-bin/school/get_teacher_view_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92652
        """
        return await self._call(ops.SCHOOL_GET_TEACHER_VIEW_MODE, {}, timeout)

    async def set_teacher_view_mode(self, view_mode: int, *, timeout: float | None = None) -> Response:
        """管理「老师可查看班级」模式：设置「老师可查看班级」的模式: Set which classes teachers can see.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            view_mode: Which classes. One of 1 (all classes), 2 (their own classes).

        POST /cgi-bin/school/set_teacher_view_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92652
        """
        return await self._call(ops.SCHOOL_SET_TEACHER_VIEW_MODE, {"view_mode": view_mode}, timeout)

    async def set_arch_sync_mode(self, arch_sync_mode: int, *, timeout: float | None = None) -> Response:
        """设置家校通讯录自动同步模式: Stop the synchronization between the contacts of the school and class
        tags.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Once stopped, it cannot be started again.

        Args:
            arch_sync_mode: Which direction is stopped. One of 1 (from tags to contacts), 2 (from contacts
                to tags), 3 (both ways).

        POST /cgi-bin/school/set_arch_sync_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92345
        """
        return await self._call(ops.SCHOOL_SET_ARCH_SYNC_MODE, {"arch_sync_mode": arch_sync_mode}, timeout)

    async def set_upgrade_info(
        self,
        *,
        upgrade_time: Time | None = None,
        upgrade_switch: int | None = None,
        timeout: float | None = None,
    ) -> SchoolSetUpgradeInfoResponse:
        """修改自动升年级的配置: Set whether and when pupils move up a grade automatically.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            upgrade_time: Unix time whose month and day tell when; 1 January if left out. Default: 0.
            upgrade_switch: Whether it is on; every number but 1 counts as off. Known values: 0 (off), 1
                (on). Default: 0.

        POST /cgi-bin/school/set_upgrade_info (access_token),
        https://developer.work.weixin.qq.com/document/path/92949
        """
        return await self._call(ops.SCHOOL_SET_UPGRADE_INFO, {
            "upgrade_time": upgrade_time, "upgrade_switch": upgrade_switch,
        }, timeout)

    async def get_payment_result(
        self,
        payment_id: str,
        *,
        timeout: float | None = None,
    ) -> SchoolGetPaymentResultResponse:
        """获取学生付款结果: Get who has paid a collection of money that the app started.

        Only for payments that the app has created.

        Args:
            payment_id: Id of the collection, from the JS API or the mini program.

        POST /cgi-bin/school/get_payment_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94470
        """
        return await self._call(ops.SCHOOL_GET_PAYMENT_RESULT, {"payment_id": payment_id}, timeout)

    async def get_trade(
        self,
        payment_id: str,
        trade_no: str,
        *,
        timeout: float | None = None,
    ) -> SchoolGetTradeResponse:
        """获取订单详情: Get one payment of a collection that the app started.

        Only for payments that the app has created.

        Args:
            payment_id: Id of the collection.
            trade_no: Number of the order, from school/get_payment_result.

        POST /cgi-bin/school/get_trade (access_token),
        https://developer.work.weixin.qq.com/document/path/94471
        """
        return await self._call(ops.SCHOOL_GET_TRADE, {
            "payment_id": payment_id, "trade_no": trade_no,
        }, timeout)
