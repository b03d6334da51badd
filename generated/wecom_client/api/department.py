# Generated from spec/api/department.yaml by codegen. Do not edit.
"""部门管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import department as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.department import DepartmentCreateResponse
    from wecom_client.models.department import DepartmentGetResponse
    from wecom_client.models.department import DepartmentListResponse
    from wecom_client.models.department import DepartmentSimplelistResponse
    from wecom_runtime.data.models import Response


class DepartmentResource(Resource):
    """部门管理: `client.department`."""

    def create(
        self,
        name: str,
        parentid: int,
        *,
        name_en: str | None = None,
        order: int | None = None,
        id: int | None = None,
        timeout: float | None = None,
    ) -> DepartmentCreateResponse:
        """创建部门: Create a department.

        A third-party app needs the permission 通讯录应用 of the company.

        Third-party apps must be contact apps.

        At most 15 levels, 30,000 departments, and 30,000 members and sub-departments in each.

        Create departments and their members one after the other, not at the same time.

        Args:
            name: Name, unique among its siblings, without \\ : * ? " < > and ｜. 1 to 64 characters.
            parentid: Department above; the root department is 1.
            name_en: English name; needs multi-language support in the admin console. 1 to 64 characters.
            order: Position among the siblings; higher comes first. 0 to 4294967295.
            id: Id of the new department; made up if left out. At least 2.

        POST /cgi-bin/department/create (access_token),
        https://developer.work.weixin.qq.com/document/path/90205
        """
        return self._call(ops.DEPARTMENT_CREATE, {
            "name": name, "parentid": parentid, "name_en": name_en, "order": order, "id": id,
        }, timeout)

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        name_en: str | None = None,
        parentid: int | None = None,
        order: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新部门: Change fields of a department; those left out stay as they are.

        A third-party app needs the permission 通讯录应用 of the company.

        The app must manage the department; third-party apps must be contact apps.

        At most 15 levels, 30,000 departments, and 30,000 members and sub-departments in each.

        To move it, the app must manage the new parent, too.

        Args:
            id: Id of the department.
            name: Name, unique among its siblings, without \\ : * ? " < > and ｜. 1 to 64 characters.
            name_en: English name; needs multi-language support in the admin console. 1 to 64 characters.
            parentid: Department to move it to; the app must manage that one too.
            order: Position among the siblings; higher comes first. 0 to 4294967295.

        POST /cgi-bin/department/update (access_token),
        https://developer.work.weixin.qq.com/document/path/90206
        """
        return self._call(ops.DEPARTMENT_UPDATE, {
            "id": id, "name": name, "name_en": name_en, "parentid": parentid, "order": order,
        }, timeout)

    def delete(self, id: int, *, timeout: float | None = None) -> Response:
        """删除部门: Delete a department.

        A third-party app needs the permission 通讯录应用 of the company.

        The app must manage the department; third-party apps must be contact apps.

        Args:
            id: Id of the department; neither the root nor one that has members or sub-departments.

        GET /cgi-bin/department/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/90207
        """
        return self._call(ops.DEPARTMENT_DELETE, {"id": id}, timeout)

    def list(self, *, id: int | None = None, timeout: float | None = None) -> DepartmentListResponse:
        """获取部门列表: List a department and all departments below it.

        Slow; simplelist and get are recommended.

        With the contact sync secret, addresses added since 2022-08-15 may not call it.

        Only departments that the token may see.

        Args:
            id: Id of the department; all that the app may see if left out.

        GET /cgi-bin/department/list (access_token),
        https://developer.work.weixin.qq.com/document/path/90208
        """
        return self._call(ops.DEPARTMENT_LIST, {"id": id}, timeout)

    def simplelist(
        self,
        *,
        id: int | None = None,
        timeout: float | None = None,
    ) -> DepartmentSimplelistResponse:
        """获取子部门ID列表: List the ids of a department and all departments below it.

        Contact apps and the contact sync secret see all departments; others those in their scope, or all
        where the company grants the organization structure.

        Args:
            id: Id of the department; all that the app may see if left out.

        GET /cgi-bin/department/simplelist (access_token),
        https://developer.work.weixin.qq.com/document/path/95350
        """
        return self._call(ops.DEPARTMENT_SIMPLELIST, {"id": id}, timeout)

    def get(self, id: int, *, timeout: float | None = None) -> DepartmentGetResponse:
        """获取单个部门详情: Get one department.

        With the contact sync secret, addresses added since 2022-08-15 may not call it.

        Args:
            id: Id of the department.

        GET /cgi-bin/department/get (access_token),
        https://developer.work.weixin.qq.com/document/path/95351
        """
        return self._call(ops.DEPARTMENT_GET, {"id": id}, timeout)


class AsyncDepartmentResource(AsyncResource):
    """部门管理: `client.department`, asynchronous."""

    async def create(
        self,
        name: str,
        parentid: int,
        *,
        name_en: str | None = None,
        order: int | None = None,
        id: int | None = None,
        timeout: float | None = None,
    ) -> DepartmentCreateResponse:
        """创建部门: Create a department.

        A third-party app needs the permission 通讯录应用 of the company.

        Third-party apps must be contact apps.

        At most 15 levels, 30,000 departments, and 30,000 members and sub-departments in each.

        Create departments and their members one after the other, not at the same time.

        Args:
            name: Name, unique among its siblings, without \\ : * ? " < > and ｜. 1 to 64 characters.
            parentid: Department above; the root department is 1.
            name_en: English name; needs multi-language support in the admin console. 1 to 64 characters.
            order: Position among the siblings; higher comes first. 0 to 4294967295.
            id: Id of the new department; made up if left out. At least 2.

        POST /cgi-bin/department/create (access_token),
        https://developer.work.weixin.qq.com/document/path/90205
        """
        return await self._call(ops.DEPARTMENT_CREATE, {
            "name": name, "parentid": parentid, "name_en": name_en, "order": order, "id": id,
        }, timeout)

    async def update(
        self,
        id: int,
        *,
        name: str | None = None,
        name_en: str | None = None,
        parentid: int | None = None,
        order: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新部门: Change fields of a department; those left out stay as they are.

        A third-party app needs the permission 通讯录应用 of the company.

        The app must manage the department; third-party apps must be contact apps.

        At most 15 levels, 30,000 departments, and 30,000 members and sub-departments in each.

        To move it, the app must manage the new parent, too.

        Args:
            id: Id of the department.
            name: Name, unique among its siblings, without \\ : * ? " < > and ｜. 1 to 64 characters.
            name_en: English name; needs multi-language support in the admin console. 1 to 64 characters.
            parentid: Department to move it to; the app must manage that one too.
            order: Position among the siblings; higher comes first. 0 to 4294967295.

        POST /cgi-bin/department/update (access_token),
        https://developer.work.weixin.qq.com/document/path/90206
        """
        return await self._call(ops.DEPARTMENT_UPDATE, {
            "id": id, "name": name, "name_en": name_en, "parentid": parentid, "order": order,
        }, timeout)

    async def delete(self, id: int, *, timeout: float | None = None) -> Response:
        """删除部门: Delete a department.

        A third-party app needs the permission 通讯录应用 of the company.

        The app must manage the department; third-party apps must be contact apps.

        Args:
            id: Id of the department; neither the root nor one that has members or sub-departments.

        GET /cgi-bin/department/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/90207
        """
        return await self._call(ops.DEPARTMENT_DELETE, {"id": id}, timeout)

    async def list(self, *, id: int | None = None, timeout: float | None = None) -> DepartmentListResponse:
        """获取部门列表: List a department and all departments below it.

        Slow; simplelist and get are recommended.

        With the contact sync secret, addresses added since 2022-08-15 may not call it.

        Only departments that the token may see.

        Args:
            id: Id of the department; all that the app may see if left out.

        GET /cgi-bin/department/list (access_token),
        https://developer.work.weixin.qq.com/document/path/90208
        """
        return await self._call(ops.DEPARTMENT_LIST, {"id": id}, timeout)

    async def simplelist(
        self,
        *,
        id: int | None = None,
        timeout: float | None = None,
    ) -> DepartmentSimplelistResponse:
        """获取子部门ID列表: List the ids of a department and all departments below it.

        Contact apps and the contact sync secret see all departments; others those in their scope, or all
        where the company grants the organization structure.

        Args:
            id: Id of the department; all that the app may see if left out.

        GET /cgi-bin/department/simplelist (access_token),
        https://developer.work.weixin.qq.com/document/path/95350
        """
        return await self._call(ops.DEPARTMENT_SIMPLELIST, {"id": id}, timeout)

    async def get(self, id: int, *, timeout: float | None = None) -> DepartmentGetResponse:
        """获取单个部门详情: Get one department.

        With the contact sync secret, addresses added since 2022-08-15 may not call it.

        Args:
            id: Id of the department.

        GET /cgi-bin/department/get (access_token),
        https://developer.work.weixin.qq.com/document/path/95351
        """
        return await self._call(ops.DEPARTMENT_GET, {"id": id}, timeout)
