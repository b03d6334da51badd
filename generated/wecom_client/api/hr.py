# Generated from spec/api/hr.yaml by codegen. Do not edit.
"""人事助手: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import hr as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.hr import HrGetFieldsResponse
    from wecom_client.models.hr import HrGetStaffInfoResponse
    from wecom_client.models.hr import HrUpdateStaffInfoResponse
    from wecom_client.models.hr import StaffFieldKey
    from wecom_client.models.hr import StaffFieldValue
    from wecom_client.models.hr import StaffGroupEntry
    from wecom_client.models.hr import StaffGroupKey
    from wecom_client.params.hr import StaffFieldKeyDict
    from wecom_client.params.hr import StaffFieldValueDict
    from wecom_client.params.hr import StaffGroupEntryDict
    from wecom_client.params.hr import StaffGroupKeyDict


class HrResource(Resource):
    """人事助手: `client.hr`."""

    def get_fields(self, *, timeout: float | None = None) -> HrGetFieldsResponse:
        """获取员工字段配置: List the fields of the staff roster.

        GET /cgi-bin/hr/get_fields (access_token), https://developer.work.weixin.qq.com/document/path/99131
        """
        return self._call(ops.HR_GET_FIELDS, {}, timeout)

    def get_staff_info(
        self,
        userid: str,
        *,
        get_all: bool | None = None,
        fieldids: Sequence[StaffFieldKey | StaffFieldKeyDict] | None = None,
        timeout: float | None = None,
    ) -> HrGetStaffInfoResponse:
        """获取员工花名册信息: Get the roster entry of a member.

        At least one of `fieldids` and `get_all` is needed.

        `fieldids` is needed if `get_all` is 0.

        Args:
            userid: UserID of a member in the app's scope.
            get_all: Whether all fields are returned. Default: false.
            fieldids: Fields to return; needed unless get_all is true.

        POST /cgi-bin/hr/get_staff_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99132
        """
        return self._call(ops.HR_GET_STAFF_INFO, {
            "userid": userid, "get_all": get_all, "fieldids": fieldids,
        }, timeout)

    def update_staff_info(
        self,
        userid: str,
        *,
        update_items: Sequence[StaffFieldValue | StaffFieldValueDict] | None = None,
        remove_items: Sequence[StaffGroupKey | StaffGroupKeyDict] | None = None,
        insert_items: Sequence[StaffGroupEntry | StaffGroupEntryDict] | None = None,
        timeout: float | None = None,
    ) -> HrUpdateStaffInfoResponse:
        """更新员工花名册信息: Change the roster entry of a member.

        Age (11006), years of work (11012) and staff status (12004) cannot be changed.

        At least one of `update_items`, `remove_items` and `insert_items` is needed.

        Args:
            userid: UserID of a member in the app's scope.
            update_items: Fields to set or, with an empty value, to clear; one of the three lists is
                needed.
            remove_items: Whole entries of repeatable groups to remove.
            insert_items: Whole entries of repeatable groups to add.

        POST /cgi-bin/hr/update_staff_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99133
        """
        return self._call(ops.HR_UPDATE_STAFF_INFO, {
            "userid": userid, "update_items": update_items, "remove_items": remove_items,
            "insert_items": insert_items,
        }, timeout)


class AsyncHrResource(AsyncResource):
    """人事助手: `client.hr`, asynchronous."""

    async def get_fields(self, *, timeout: float | None = None) -> HrGetFieldsResponse:
        """获取员工字段配置: List the fields of the staff roster.

        GET /cgi-bin/hr/get_fields (access_token), https://developer.work.weixin.qq.com/document/path/99131
        """
        return await self._call(ops.HR_GET_FIELDS, {}, timeout)

    async def get_staff_info(
        self,
        userid: str,
        *,
        get_all: bool | None = None,
        fieldids: Sequence[StaffFieldKey | StaffFieldKeyDict] | None = None,
        timeout: float | None = None,
    ) -> HrGetStaffInfoResponse:
        """获取员工花名册信息: Get the roster entry of a member.

        At least one of `fieldids` and `get_all` is needed.

        `fieldids` is needed if `get_all` is 0.

        Args:
            userid: UserID of a member in the app's scope.
            get_all: Whether all fields are returned. Default: false.
            fieldids: Fields to return; needed unless get_all is true.

        POST /cgi-bin/hr/get_staff_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99132
        """
        return await self._call(ops.HR_GET_STAFF_INFO, {
            "userid": userid, "get_all": get_all, "fieldids": fieldids,
        }, timeout)

    async def update_staff_info(
        self,
        userid: str,
        *,
        update_items: Sequence[StaffFieldValue | StaffFieldValueDict] | None = None,
        remove_items: Sequence[StaffGroupKey | StaffGroupKeyDict] | None = None,
        insert_items: Sequence[StaffGroupEntry | StaffGroupEntryDict] | None = None,
        timeout: float | None = None,
    ) -> HrUpdateStaffInfoResponse:
        """更新员工花名册信息: Change the roster entry of a member.

        Age (11006), years of work (11012) and staff status (12004) cannot be changed.

        At least one of `update_items`, `remove_items` and `insert_items` is needed.

        Args:
            userid: UserID of a member in the app's scope.
            update_items: Fields to set or, with an empty value, to clear; one of the three lists is
                needed.
            remove_items: Whole entries of repeatable groups to remove.
            insert_items: Whole entries of repeatable groups to add.

        POST /cgi-bin/hr/update_staff_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99133
        """
        return await self._call(ops.HR_UPDATE_STAFF_INFO, {
            "userid": userid, "update_items": update_items, "remove_items": remove_items,
            "insert_items": insert_items,
        }, timeout)
