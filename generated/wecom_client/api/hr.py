# Generated from spec/api/hr.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""人事助手: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import hr as ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from wecom_client.models.hr import (
        HrGetFieldsResponse, HrGetStaffInfoResponse, HrUpdateStaffInfoResponse, InsertedItem, RemovedItem,
        StaffInfoField, UpdatedItem,
    )


class Hr(Resource):
    """人事助手: `client.hr`."""

    def get_fields(self, *, timeout: float | None = None) -> HrGetFieldsResponse:
        """获取员工字段配置: TODO 获取员工字段配置.

        GET /cgi-bin/hr/get_fields (access_token), https://developer.work.weixin.qq.com/document/path/99131
        """
        return self._call(ops.HR_GET_FIELDS, {}, timeout)

    def get_staff_info(
        self,
        userid: str,
        *,
        get_all: bool | None = None,
        fieldids: Sequence[StaffInfoField | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> HrGetStaffInfoResponse:
        """获取员工花名册信息: TODO 获取员工花名册信息.

        Args:
            userid: UserID of the member.
            get_all: TODO 是否获取全部字段信息，不填时默认为否.
            fieldids: TODO
                需要获取的字段信息。；参数get_all为否或不填时，此字段不能为空；；参数get_all为是时，此字段填写的内容将被忽略.

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
        update_items: Sequence[UpdatedItem | Mapping[str, Any]] | None = None,
        insert_items: Sequence[InsertedItem | Mapping[str, Any]] | None = None,
        remove_items: Sequence[RemovedItem | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> HrUpdateStaffInfoResponse:
        """更新员工花名册信息: TODO 更新员工花名册信息.

        Args:
            userid: UserID of the member.
            update_items: TODO
                需要更新、增加或清空单个字段的内容，；有一些字段不支持更新，；这个字段和remove_items、insert_items字段不能全部为空.
            insert_items: TODO 可重复的字段组(；这个字段和update_items、remove_items字段不能全部为空.
            remove_items: TODO 可重复的字段组(；这个字段和update_items、insert_items字段不能全部为空.

        POST /cgi-bin/hr/update_staff_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99133
        """
        return self._call(ops.HR_UPDATE_STAFF_INFO, {
            "userid": userid, "update_items": update_items, "insert_items": insert_items,
            "remove_items": remove_items,
        }, timeout)
