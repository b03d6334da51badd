# Generated from spec/api/security/ by codegen. Do not edit.
"""安全管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.security.management import Device
    from wecom_client.models.security.management import NewDevice
    from wecom_client.models.security.management import SecurityTrustdeviceApproveResponse
    from wecom_client.models.security.management import SecurityTrustdeviceGetByUserResponse
    from wecom_client.models.security.management import SecurityTrustdeviceImportResponse
    from wecom_client.models.security.management import SecurityTrustdeviceListResponse
    from wecom_client.models.security.management import SecurityTrustdeviceRejectResponse
    from wecom_client.params.security import NewDeviceDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response

List = list


class SecurityTrustdeviceResource(Resource):
    """安全管理: `client.security.trustdevice`."""

    def import_(
        self,
        device_list: Sequence[NewDevice | NewDeviceDict],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceImportResponse:
        """设备管理：导入可信企业设备: Import trusted devices of the company.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_list: The devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/import (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_IMPORT, {"device_list": device_list}, timeout)

    def list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceListResponse:
        """设备管理：获取设备信息: List the devices of one kind.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/trustdevice/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Device]:
        """设备管理：获取设备信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_by_user(
        self,
        last_login_userid: str,
        type: int,
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceGetByUserResponse:
        """设备管理：获取成员使用设备: List the devices where a member was the last to log in.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            last_login_userid: UserID of the member.
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).

        POST /cgi-bin/security/trustdevice/get_by_user (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_GET_BY_USER, {
            "last_login_userid": last_login_userid, "type": type,
        }, timeout)

    def delete(self, type: int, device_code_list: List[str], *, timeout: float | None = None) -> Response:
        """设备管理：删除设备信息: Delete devices of one kind.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            device_code_list: Codes of the devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_DELETE, {
            "type": type, "device_code_list": device_code_list,
        }, timeout)

    def approve(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceApproveResponse:
        """设备管理：确认为可信设备: Confirm devices that wait for an administrator as trusted.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/approve (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_APPROVE, {"device_code_list": device_code_list}, timeout)

    def reject(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceRejectResponse:
        """设备管理：驳回可信设备申请: Reject devices that wait for an administrator.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/reject (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_REJECT, {"device_code_list": device_code_list}, timeout)


class AsyncSecurityTrustdeviceResource(AsyncResource):
    """安全管理: `client.security.trustdevice`, asynchronous."""

    async def import_(
        self,
        device_list: Sequence[NewDevice | NewDeviceDict],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceImportResponse:
        """设备管理：导入可信企业设备: Import trusted devices of the company.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_list: The devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/import (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_IMPORT, {"device_list": device_list}, timeout)

    async def list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceListResponse:
        """设备管理：获取设备信息: List the devices of one kind.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/trustdevice/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Device]:
        """设备管理：获取设备信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_by_user(
        self,
        last_login_userid: str,
        type: int,
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceGetByUserResponse:
        """设备管理：获取成员使用设备: List the devices where a member was the last to log in.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            last_login_userid: UserID of the member.
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).

        POST /cgi-bin/security/trustdevice/get_by_user (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_GET_BY_USER, {
            "last_login_userid": last_login_userid, "type": type,
        }, timeout)

    async def delete(
        self,
        type: int,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """设备管理：删除设备信息: Delete devices of one kind.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            device_code_list: Codes of the devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_DELETE, {
            "type": type, "device_code_list": device_code_list,
        }, timeout)

    async def approve(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceApproveResponse:
        """设备管理：确认为可信设备: Confirm devices that wait for an administrator as trusted.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/approve (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_APPROVE, {
            "device_code_list": device_code_list,
        }, timeout)

    async def reject(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceRejectResponse:
        """设备管理：驳回可信设备申请: Reject devices that wait for an administrator.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/reject (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_REJECT, {
            "device_code_list": device_code_list,
        }, timeout)
