# Generated from spec/api/hardware.yaml by codegen. Do not edit.
"""硬件打卡: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import hardware as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.hardware import HardwareGetDeviceFeatureResponse
    from wecom_client.models.hardware import HardwareGetHardwareCheckinDataResponse
    from wecom_runtime.data.models import Time


class HardwareResource(Resource):
    """硬件打卡: `client.hardware`."""

    def get_hardware_checkin_data(
        self,
        starttime: Time,
        endtime: Time,
        useridlist: list[str],
        *,
        filter_type: int | None = None,
        timeout: float | None = None,
    ) -> HardwareGetHardwareCheckinDataResponse:
        """获取设备打卡数据: List the check-ins of members at attendance devices, also those that no rule
        counts.

        In the admin console the app needs 打卡-可调用接口的应用.

        Provider-developed apps cannot call it.

        A third-party app needs the permission 打卡 of the company.

        For apps set under 打卡 - 可调用接口的应用, and third-party apps that the model of the device is
        tied to.

        A userid that does not exist is ignored without an error.

        `endtime` is at most 31 days after `starttime`.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most a month later.
            useridlist: UserIDs; invalid ones are ignored. At most 100 items.
            filter_type: Which time the period is about. One of 1 (when the member checked in), 2 (when the
                device uploaded it). Default: 1.

        POST /cgi-bin/hardware/get_hardware_checkin_data (access_token),
        https://developer.work.weixin.qq.com/document/path/94126
        """
        return self._call(ops.HARDWARE_GET_HARDWARE_CHECKIN_DATA, {
            "starttime": starttime, "endtime": endtime, "useridlist": useridlist, "filter_type": filter_type,
        }, timeout)

    def get_device_feature(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> HardwareGetDeviceFeatureResponse:
        """获取设备特征: Get what a device reports about itself.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/hardware/get_device_feature (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92739
        """
        return self._call(ops.HARDWARE_GET_DEVICE_FEATURE, {"device_sn": device_sn}, timeout)


class AsyncHardwareResource(AsyncResource):
    """硬件打卡: `client.hardware`, asynchronous."""

    async def get_hardware_checkin_data(
        self,
        starttime: Time,
        endtime: Time,
        useridlist: list[str],
        *,
        filter_type: int | None = None,
        timeout: float | None = None,
    ) -> HardwareGetHardwareCheckinDataResponse:
        """获取设备打卡数据: List the check-ins of members at attendance devices, also those that no rule
        counts.

        In the admin console the app needs 打卡-可调用接口的应用.

        Provider-developed apps cannot call it.

        A third-party app needs the permission 打卡 of the company.

        For apps set under 打卡 - 可调用接口的应用, and third-party apps that the model of the device is
        tied to.

        A userid that does not exist is ignored without an error.

        `endtime` is at most 31 days after `starttime`.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most a month later.
            useridlist: UserIDs; invalid ones are ignored. At most 100 items.
            filter_type: Which time the period is about. One of 1 (when the member checked in), 2 (when the
                device uploaded it). Default: 1.

        POST /cgi-bin/hardware/get_hardware_checkin_data (access_token),
        https://developer.work.weixin.qq.com/document/path/94126
        """
        return await self._call(ops.HARDWARE_GET_HARDWARE_CHECKIN_DATA, {
            "starttime": starttime, "endtime": endtime, "useridlist": useridlist, "filter_type": filter_type,
        }, timeout)

    async def get_device_feature(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> HardwareGetDeviceFeatureResponse:
        """获取设备特征: Get what a device reports about itself.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/hardware/get_device_feature (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92739
        """
        return await self._call(ops.HARDWARE_GET_DEVICE_FEATURE, {"device_sn": device_sn}, timeout)
