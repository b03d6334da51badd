# Generated from spec/api/openhw/ by codegen. Do not edit.
"""智慧硬件: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import openhw as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.openhw.device import OpenhwModelRegisterSnResponse
    from wecom_runtime.data.models import Response


class OpenhwModelResource(Resource):
    """硬件云端接入: `client.openhw.model`."""

    def register_sn(self, device_sn: str, *, timeout: float | None = None) -> OpenhwModelRegisterSnResponse:
        """录入设备: Register a device of the model.

        Args:
            device_sn: Serial number, unique among all devices: digits and letters; case does not matter
                later. Pattern: `[0-9A-Za-z]+`. 1 to 128 characters.

        POST /cgi-bin/openhw/model/register_sn (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95980
        """
        return self._call(ops.OPENHW_MODEL_REGISTER_SN, {"device_sn": device_sn}, timeout)

    def unregister_sn(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """删除设备: Delete a device of the model that is not bound.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/openhw/model/unregister_sn (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95981
        """
        return self._call(ops.OPENHW_MODEL_UNREGISTER_SN, {"device_sn": device_sn}, timeout)


class AsyncOpenhwModelResource(AsyncResource):
    """硬件云端接入: `client.openhw.model`, asynchronous."""

    async def register_sn(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwModelRegisterSnResponse:
        """录入设备: Register a device of the model.

        Args:
            device_sn: Serial number, unique among all devices: digits and letters; case does not matter
                later. Pattern: `[0-9A-Za-z]+`. 1 to 128 characters.

        POST /cgi-bin/openhw/model/register_sn (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95980
        """
        return await self._call(ops.OPENHW_MODEL_REGISTER_SN, {"device_sn": device_sn}, timeout)

    async def unregister_sn(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """删除设备: Delete a device of the model that is not bound.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/openhw/model/unregister_sn (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95981
        """
        return await self._call(ops.OPENHW_MODEL_UNREGISTER_SN, {"device_sn": device_sn}, timeout)
