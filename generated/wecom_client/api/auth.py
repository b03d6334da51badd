# Generated from spec/api/auth.yaml by codegen. Do not edit.
"""身份验证: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import auth as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.auth import AuthGetTfaInfoResponse
    from wecom_client.models.auth import AuthGetuserdetailResponse
    from wecom_client.models.auth import AuthGetuserinfoResponse


class AuthResource(Resource):
    """身份验证: `client.auth`."""

    def getuserinfo(self, code: str, *, timeout: float | None = None) -> AuthGetuserinfoResponse:
        """获取访问用户身份: Exchange the code of a web login for the identity of the visitor.

        The domain that the login came back to must be the trusted domain of the app (50001).

        For self-built and provider-developed apps.

        Args:
            code: Code that the login page got; valid 5 minutes and once. At most 512 bytes.

        GET /cgi-bin/auth/getuserinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/91023
        """
        return self._call(ops.AUTH_GETUSERINFO, {"code": code}, timeout)

    def getuserdetail(self, user_ticket: str, *, timeout: float | None = None) -> AuthGetuserdetailResponse:
        """获取访问用户敏感信息: Get the private fields that a member has authorized in a web login.

        The administrator chooses the fields in the app's settings, the member agrees at login
        (snsapi_privateinfo).

        The member must be in the app's scope.

        For self-built and provider-developed apps.

        Args:
            user_ticket: Ticket from auth.getuserinfo.

        POST /cgi-bin/auth/getuserdetail (access_token),
        https://developer.work.weixin.qq.com/document/path/95833
        """
        return self._call(ops.AUTH_GETUSERDETAIL, {"user_ticket": user_ticket}, timeout)

    def get_tfa_info(self, code: str, *, timeout: float | None = None) -> AuthGetTfaInfoResponse:
        """获取用户二次验证信息: Exchange the code of the company's verification page for the member who is to
        be verified.

        Only self-built apps may call it.

        Called with the contact sync secret or a self-built app whose login link is the verification page;
        at most 20 calls at a time.

        Args:
            code: Code that the verification page got; valid 5 minutes and once.

        POST /cgi-bin/auth/get_tfa_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99499
        """
        return self._call(ops.AUTH_GET_TFA_INFO, {"code": code}, timeout)


class AsyncAuthResource(AsyncResource):
    """身份验证: `client.auth`, asynchronous."""

    async def getuserinfo(self, code: str, *, timeout: float | None = None) -> AuthGetuserinfoResponse:
        """获取访问用户身份: Exchange the code of a web login for the identity of the visitor.

        The domain that the login came back to must be the trusted domain of the app (50001).

        For self-built and provider-developed apps.

        Args:
            code: Code that the login page got; valid 5 minutes and once. At most 512 bytes.

        GET /cgi-bin/auth/getuserinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/91023
        """
        return await self._call(ops.AUTH_GETUSERINFO, {"code": code}, timeout)

    async def getuserdetail(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> AuthGetuserdetailResponse:
        """获取访问用户敏感信息: Get the private fields that a member has authorized in a web login.

        The administrator chooses the fields in the app's settings, the member agrees at login
        (snsapi_privateinfo).

        The member must be in the app's scope.

        For self-built and provider-developed apps.

        Args:
            user_ticket: Ticket from auth.getuserinfo.

        POST /cgi-bin/auth/getuserdetail (access_token),
        https://developer.work.weixin.qq.com/document/path/95833
        """
        return await self._call(ops.AUTH_GETUSERDETAIL, {"user_ticket": user_ticket}, timeout)

    async def get_tfa_info(self, code: str, *, timeout: float | None = None) -> AuthGetTfaInfoResponse:
        """获取用户二次验证信息: Exchange the code of the company's verification page for the member who is to
        be verified.

        Only self-built apps may call it.

        Called with the contact sync secret or a self-built app whose login link is the verification page;
        at most 20 calls at a time.

        Args:
            code: Code that the verification page got; valid 5 minutes and once.

        POST /cgi-bin/auth/get_tfa_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99499
        """
        return await self._call(ops.AUTH_GET_TFA_INFO, {"code": code}, timeout)
