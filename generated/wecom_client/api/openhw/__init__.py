# Generated from spec/api/openhw/ by codegen. Do not edit.
"""智慧硬件: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import openhw as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.openhw.device import AsyncOpenhwDeviceResource
    from wecom_client.api.openhw.device import OpenhwDeviceResource
    from wecom_client.api.openhw.model import AsyncOpenhwModelResource
    from wecom_client.api.openhw.model import OpenhwModelResource
    from wecom_client.models.openhw.device import OpenhwGetDeviceSecretResponse
    from wecom_client.models.openhw.device import OpenhwGetDeviceTokenResponse
    from wecom_client.models.openhw.device import OpenhwGetModelTokenResponse


class OpenhwResource(Resource):
    """智慧硬件: `client.openhw`."""

    device: OpenhwDeviceResource = resource_at("wecom_client.api.openhw.device:OpenhwDeviceResource")
    model: OpenhwModelResource = resource_at("wecom_client.api.openhw.model:OpenhwModelResource")

    def get_model_token(
        self,
        model_id: str,
        model_secret: str,
        model_ticket: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwGetModelTokenResponse:
        """获取设备型号调用凭证: Get the token of a device model.

        Clients of device models call it by themselves and keep the token.

        The answer has an errcode only if it failed.

        A ticket lives 30 minutes and comes every 10: take the newest.

        Args:
            model_id: Id of the device model.
            model_secret: Secret of the device model.
            model_ticket: Latest ticket that WeCom pushed, valid for 30 minutes.

        POST /cgi-bin/openhw/get_model_token (none),
        https://developer.work.weixin.qq.com/document/path/95992
        """
        return self._call(ops.OPENHW_GET_MODEL_TOKEN, {
            "model_id": model_id, "model_secret": model_secret, "model_ticket": model_ticket,
        }, timeout)

    def get_device_secret(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwGetDeviceSecretResponse:
        """获取设备授权密钥: Get the secret of a device that a company has bound.

        The code works once: keep the secret.

        Args:
            auth_code: Code from the callback; works only once. At most 512 bytes.

        POST /cgi-bin/openhw/get_device_secret (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95993
        """
        return self._call(ops.OPENHW_GET_DEVICE_SECRET, {"auth_code": auth_code}, timeout)

    def get_device_token(
        self,
        device_sn: str,
        device_secret: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwGetDeviceTokenResponse:
        """获取设备调用凭证: Get the token of a device.

        Clients of devices call it by themselves and keep the token.

        The answer has an errcode only if it failed.

        Args:
            device_sn: Serial number of the device.
            device_secret: Secret of the device from get_device_secret.

        POST /cgi-bin/openhw/get_device_token (model_access_token),
        https://developer.work.weixin.qq.com/document/path/96022
        """
        return self._call(ops.OPENHW_GET_DEVICE_TOKEN, {
            "device_sn": device_sn, "device_secret": device_secret,
        }, timeout)


class AsyncOpenhwResource(AsyncResource):
    """智慧硬件: `client.openhw`, asynchronous."""

    device: AsyncOpenhwDeviceResource = resource_at("wecom_client.api.openhw.device:AsyncOpenhwDeviceResource")
    model: AsyncOpenhwModelResource = resource_at("wecom_client.api.openhw.model:AsyncOpenhwModelResource")

    async def get_model_token(
        self,
        model_id: str,
        model_secret: str,
        model_ticket: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwGetModelTokenResponse:
        """获取设备型号调用凭证: Get the token of a device model.

        Clients of device models call it by themselves and keep the token.

        The answer has an errcode only if it failed.

        A ticket lives 30 minutes and comes every 10: take the newest.

        Args:
            model_id: Id of the device model.
            model_secret: Secret of the device model.
            model_ticket: Latest ticket that WeCom pushed, valid for 30 minutes.

        POST /cgi-bin/openhw/get_model_token (none),
        https://developer.work.weixin.qq.com/document/path/95992
        """
        return await self._call(ops.OPENHW_GET_MODEL_TOKEN, {
            "model_id": model_id, "model_secret": model_secret, "model_ticket": model_ticket,
        }, timeout)

    async def get_device_secret(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwGetDeviceSecretResponse:
        """获取设备授权密钥: Get the secret of a device that a company has bound.

        The code works once: keep the secret.

        Args:
            auth_code: Code from the callback; works only once. At most 512 bytes.

        POST /cgi-bin/openhw/get_device_secret (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95993
        """
        return await self._call(ops.OPENHW_GET_DEVICE_SECRET, {"auth_code": auth_code}, timeout)

    async def get_device_token(
        self,
        device_sn: str,
        device_secret: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwGetDeviceTokenResponse:
        """获取设备调用凭证: Get the token of a device.

        Clients of devices call it by themselves and keep the token.

        The answer has an errcode only if it failed.

        Args:
            device_sn: Serial number of the device.
            device_secret: Secret of the device from get_device_secret.

        POST /cgi-bin/openhw/get_device_token (model_access_token),
        https://developer.work.weixin.qq.com/document/path/96022
        """
        return await self._call(ops.OPENHW_GET_DEVICE_TOKEN, {
            "device_sn": device_sn, "device_secret": device_secret,
        }, timeout)
