# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.service.login import ServiceAuthGetuserdetail3rdResponse
    from wecom_client.models.service.login import ServiceAuthGetuserinfo3rdResponse


class ServiceAuthResource(Resource):
    """身份验证: `client.service.auth`."""

    def getuserinfo3rd(self, code: str, *, timeout: float | None = None) -> ServiceAuthGetuserinfo3rdResponse:
        """获取访问用户身份: Find out who has opened a page of a third-party app or logged in on the web.

        The domain of the page must be the trusted one of the app (50001). Not for provider-developed apps.

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/auth/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91121
        """
        return self._call(ops.SERVICE_AUTH_GETUSERINFO3RD, {"code": code}, timeout)

    def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceAuthGetuserdetail3rdResponse:
        """获取访问用户敏感信息: Get the sensitive data that a member has agreed to share with a third-party
        app.

        The app must be able to see the member.

        Args:
            user_ticket: Ticket from `service.auth.getuserinfo3rd`.

        POST /cgi-bin/service/auth/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return self._call(ops.SERVICE_AUTH_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)


class AsyncServiceAuthResource(AsyncResource):
    """身份验证: `client.service.auth`, asynchronous."""

    async def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceAuthGetuserinfo3rdResponse:
        """获取访问用户身份: Find out who has opened a page of a third-party app or logged in on the web.

        The domain of the page must be the trusted one of the app (50001). Not for provider-developed apps.

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/auth/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91121
        """
        return await self._call(ops.SERVICE_AUTH_GETUSERINFO3RD, {"code": code}, timeout)

    async def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceAuthGetuserdetail3rdResponse:
        """获取访问用户敏感信息: Get the sensitive data that a member has agreed to share with a third-party
        app.

        The app must be able to see the member.

        Args:
            user_ticket: Ticket from `service.auth.getuserinfo3rd`.

        POST /cgi-bin/service/auth/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return await self._call(ops.SERVICE_AUTH_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)
