# Generated from spec/api/hardware.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""硬件打卡: resources of an asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import AsyncResource

from ..operations import hardware as ops

if TYPE_CHECKING:
    from wecom_client.models.hardware import (
        HardwareGetDeviceFeatureResponse, HardwareGetHardwareCheckinDataResponse,
    )


class Hardware(AsyncResource):
    """硬件打卡: `client.hardware`."""

    async def get_device_feature(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> HardwareGetDeviceFeatureResponse:
        """TODO: TODO /cgi-bin/hardware/get_device_feature.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/hardware/get_device_feature (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92739
        """
        return await self._call(ops.HARDWARE_GET_DEVICE_FEATURE, {"device_sn": device_sn}, timeout)

    async def get_hardware_checkin_data(
        self,
        starttime: int,
        endtime: int,
        useridlist: list[str],
        *,
        filter_type: int | None = None,
        timeout: float | None = None,
    ) -> HardwareGetHardwareCheckinDataResponse:
        """获取设备打卡数据: TODO 获取设备打卡数据.

        Args:
            starttime: Start of the range as Unix time.
            endtime: End of the range as Unix time.
            useridlist: UserIDs.
            filter_type: TODO 过滤类型，1表示按打卡时间过滤，2表示按设备上传打卡记录的时间过滤，默认值是1.
                One of 1 (TODO 按打卡时间过滤), 2 (TODO 按设备上传打卡记录的时间过滤). Default: 1.

        POST /cgi-bin/hardware/get_hardware_checkin_data (access_token),
        https://developer.work.weixin.qq.com/document/path/94126
        """
        return await self._call(ops.HARDWARE_GET_HARDWARE_CHECKIN_DATA, {
            "starttime": starttime, "endtime": endtime, "useridlist": useridlist, "filter_type": filter_type,
        }, timeout)
