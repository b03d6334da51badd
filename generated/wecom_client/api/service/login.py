# Generated from spec/api/service/login.yaml by codegen. Do not edit.
"""身份验证: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.service.login import (
        ServiceAuthGetuserdetail3rdResponse, ServiceAuthGetuserinfo3rdResponse,
        ServiceMiniprogramJscode2sessionResponse, ServiceSchoolGetuserinfo3rdResponse,
    )


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


class ServiceMiniprogramResource(Resource):
    """身份验证: `client.service.miniprogram`."""

    def jscode2session(
        self,
        js_code: str,
        grant_type: Literal["authorization_code"],
        *,
        timeout: float | None = None,
    ) -> ServiceMiniprogramJscode2sessionResponse:
        """code2Session: Exchange the login code of a mini program for the user's id and session key.

        The mini program must belong to the app whose token is used.

        Keep session_key on the server.

        Args:
            js_code: Code from the login in the mini program.
            grant_type: Always the same. One of authorization_code.

        GET /cgi-bin/service/miniprogram/jscode2session (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/92423
        """
        return self._call(ops.SERVICE_MINIPROGRAM_JSCODE2SESSION, {
            "js_code": js_code, "grant_type": grant_type,
        }, timeout)


class AsyncServiceMiniprogramResource(AsyncResource):
    """身份验证: `client.service.miniprogram`, asynchronous."""

    async def jscode2session(
        self,
        js_code: str,
        grant_type: Literal["authorization_code"],
        *,
        timeout: float | None = None,
    ) -> ServiceMiniprogramJscode2sessionResponse:
        """code2Session: Exchange the login code of a mini program for the user's id and session key.

        The mini program must belong to the app whose token is used.

        Keep session_key on the server.

        Args:
            js_code: Code from the login in the mini program.
            grant_type: Always the same. One of authorization_code.

        GET /cgi-bin/service/miniprogram/jscode2session (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/92423
        """
        return await self._call(ops.SERVICE_MINIPROGRAM_JSCODE2SESSION, {
            "js_code": js_code, "grant_type": grant_type,
        }, timeout)


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
