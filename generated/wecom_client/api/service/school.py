# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.service.login import ServiceSchoolGetuserinfo3rdResponse


class ServiceSchoolResource(Resource):
    """身份验证: `client.service.school`."""

    def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceSchoolGetuserinfo3rdResponse:
        """获取家校访问用户身份: Find out which parent or student has opened a page of a third-party school
        app.

        The domain of the page must be the trusted one of the app (50001).

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/school/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/95790
        """
        return self._call(ops.SERVICE_SCHOOL_GETUSERINFO3RD, {"code": code}, timeout)


class AsyncServiceSchoolResource(AsyncResource):
    """身份验证: `client.service.school`, asynchronous."""

    async def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceSchoolGetuserinfo3rdResponse:
        """获取家校访问用户身份: Find out which parent or student has opened a page of a third-party school
        app.

        The domain of the page must be the trusted one of the app (50001).

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/school/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/95790
        """
        return await self._call(ops.SERVICE_SCHOOL_GETUSERINFO3RD, {"code": code}, timeout)
