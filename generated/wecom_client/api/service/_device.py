# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.service.device import Device
    from wecom_client.models.service.device import ServiceAddDeviceResponse
    from wecom_client.models.service.device import ServiceGetDeviceAuthInfoResponse
    from wecom_client.models.service.device import ServiceListDeviceResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response


class ServiceDeviceCalls(Resource):
    """智慧硬件（旧接口）: `client.service`."""

    def add_device(
        self,
        model_id: str,
        device_sn: str,
        *,
        remark_name: str | None = None,
        timeout: float | None = None,
    ) -> ServiceAddDeviceResponse:
        """添加设备实例: Register a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            model_id: Id of the device model.
            device_sn: Serial number of the device, letters and digits; must be new. Pattern:
                `[0-9A-Za-z]+`. At most 128 bytes.
            remark_name: Name of the device.

        POST /cgi-bin/service/add_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90626
        """
        return self._call(ops.SERVICE_ADD_DEVICE, {
            "model_id": model_id, "device_sn": device_sn, "remark_name": remark_name,
        }, timeout)

    def list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceListDeviceResponse:
        """获取设备列表: List the registered devices of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            offset: How many devices to pass over.
            limit: Page size.

        POST /cgi-bin/service/list_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91346
        """
        return self._call(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    def iter_list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Device]:
        """获取设备列表: the items of all pages of `list_device`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    def get_device_auth_info(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetDeviceAuthInfoResponse:
        """查询设备绑定信息: Find out which company uses a device.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/get_device_auth_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90753
        """
        return self._call(ops.SERVICE_GET_DEVICE_AUTH_INFO, {"device_sn": device_sn}, timeout)

    def reset_secret_no(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """重置设备SecretNo: Reset the secret number of a device, so that it can fetch a new one.

        For devices that were made with the same secret number; the firmware must support fetching a new
        one.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/reset_secret_no (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90631
        """
        return self._call(ops.SERVICE_RESET_SECRET_NO, {"device_sn": device_sn}, timeout)

    def del_device(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """删除设备实例: Remove a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/del_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92770
        """
        return self._call(ops.SERVICE_DEL_DEVICE, {"device_sn": device_sn}, timeout)

    def fetch_device_log(
        self,
        device_sn: str,
        *,
        hint: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上传设备日志: Ask a device to upload its log.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            hint: Text that the device gets, for instance which log it shall upload. At most 128 bytes.

        POST /cgi-bin/service/fetch_device_log (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91475
        """
        return self._call(ops.SERVICE_FETCH_DEVICE_LOG, {"device_sn": device_sn, "hint": hint}, timeout)

    def set_printer_support_state(
        self,
        device_sn: str,
        not_supported_printer: bool,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置打印机支持状态: Set whether a device supports the printer.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            not_supported_printer: True if it does not, false if it does.

        POST /cgi-bin/service/set_printer_support_state (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92782
        """
        return self._call(ops.SERVICE_SET_PRINTER_SUPPORT_STATE, {
            "device_sn": device_sn, "not_supported_printer": not_supported_printer,
        }, timeout)


class AsyncServiceDeviceCalls(AsyncResource):
    """智慧硬件（旧接口）: `client.service`, asynchronous."""

    async def add_device(
        self,
        model_id: str,
        device_sn: str,
        *,
        remark_name: str | None = None,
        timeout: float | None = None,
    ) -> ServiceAddDeviceResponse:
        """添加设备实例: Register a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            model_id: Id of the device model.
            device_sn: Serial number of the device, letters and digits; must be new. Pattern:
                `[0-9A-Za-z]+`. At most 128 bytes.
            remark_name: Name of the device.

        POST /cgi-bin/service/add_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90626
        """
        return await self._call(ops.SERVICE_ADD_DEVICE, {
            "model_id": model_id, "device_sn": device_sn, "remark_name": remark_name,
        }, timeout)

    async def list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceListDeviceResponse:
        """获取设备列表: List the registered devices of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            offset: How many devices to pass over.
            limit: Page size.

        POST /cgi-bin/service/list_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91346
        """
        return await self._call(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    def iter_list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Device]:
        """获取设备列表: the items of all pages of `list_device`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    async def get_device_auth_info(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetDeviceAuthInfoResponse:
        """查询设备绑定信息: Find out which company uses a device.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/get_device_auth_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90753
        """
        return await self._call(ops.SERVICE_GET_DEVICE_AUTH_INFO, {"device_sn": device_sn}, timeout)

    async def reset_secret_no(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """重置设备SecretNo: Reset the secret number of a device, so that it can fetch a new one.

        For devices that were made with the same secret number; the firmware must support fetching a new
        one.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/reset_secret_no (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90631
        """
        return await self._call(ops.SERVICE_RESET_SECRET_NO, {"device_sn": device_sn}, timeout)

    async def del_device(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """删除设备实例: Remove a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/del_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92770
        """
        return await self._call(ops.SERVICE_DEL_DEVICE, {"device_sn": device_sn}, timeout)

    async def fetch_device_log(
        self,
        device_sn: str,
        *,
        hint: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上传设备日志: Ask a device to upload its log.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            hint: Text that the device gets, for instance which log it shall upload. At most 128 bytes.

        POST /cgi-bin/service/fetch_device_log (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91475
        """
        return await self._call(ops.SERVICE_FETCH_DEVICE_LOG, {"device_sn": device_sn, "hint": hint}, timeout)

    async def set_printer_support_state(
        self,
        device_sn: str,
        not_supported_printer: bool,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置打印机支持状态: Set whether a device supports the printer.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            not_supported_printer: True if it does not, false if it does.

        POST /cgi-bin/service/set_printer_support_state (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92782
        """
        return await self._call(ops.SERVICE_SET_PRINTER_SUPPORT_STATE, {
            "device_sn": device_sn, "not_supported_printer": not_supported_printer,
        }, timeout)
