# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.service.auth import ServiceV2GetAuthInfoResponse
    from wecom_client.models.service.auth import ServiceV2GetPermanentCodeResponse


class ServiceV2Resource(Resource):
    """应用授权: `client.service.v2`."""

    def get_permanent_code(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceV2GetPermanentCodeResponse:
        """获取企业永久授权码: Exchange the temporary code of an authorization for the company's permanent
        code.

        Faster than `service.get_permanent_code`, which tells more about the company.

        A temporary code works once.

        Args:
            auth_code: Temporary code, from the redirect or the authorization callback; works once. At most
                512 bytes.

        POST /cgi-bin/service/v2/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/100776
        """
        return self._call(ops.SERVICE_V2_GET_PERMANENT_CODE, {"auth_code": auth_code}, timeout)

    def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceV2GetAuthInfoResponse:
        """获取企业授权信息: Get what a company has authorized.

        Faster than `service.get_auth_info`, which also returns a QR code for WeChat.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/v2/get_auth_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/100779
        """
        return self._call(ops.SERVICE_V2_GET_AUTH_INFO, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)


class AsyncServiceV2Resource(AsyncResource):
    """应用授权: `client.service.v2`, asynchronous."""

    async def get_permanent_code(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceV2GetPermanentCodeResponse:
        """获取企业永久授权码: Exchange the temporary code of an authorization for the company's permanent
        code.

        Faster than `service.get_permanent_code`, which tells more about the company.

        A temporary code works once.

        Args:
            auth_code: Temporary code, from the redirect or the authorization callback; works once. At most
                512 bytes.

        POST /cgi-bin/service/v2/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/100776
        """
        return await self._call(ops.SERVICE_V2_GET_PERMANENT_CODE, {"auth_code": auth_code}, timeout)

    async def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceV2GetAuthInfoResponse:
        """获取企业授权信息: Get what a company has authorized.

        Faster than `service.get_auth_info`, which also returns a QR code for WeChat.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/v2/get_auth_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/100779
        """
        return await self._call(ops.SERVICE_V2_GET_AUTH_INFO, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)
