# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.service.login import ServiceGetLoginInfoResponse
    from wecom_client.models.service.login import ServiceGetLoginUrlResponse
    from wecom_client.models.service.login import ServiceGetuserdetail3rdResponse
    from wecom_client.models.service.login import ServiceGetuserinfo3rdResponse


class ServiceLoginCalls(Resource):
    """身份验证: `client.service`."""

    def getuserinfo3rd(self, code: str, *, timeout: float | None = None) -> ServiceGetuserinfo3rdResponse:
        """获取访问用户身份: Find out which member or parent has opened a page of a third-party school app.

        For other apps call `service.auth.getuserinfo3rd`, for schools also
        `service.school.getuserinfo3rd`.

        The domain of the page must be the trusted one of the app (50001).

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91711
        """
        return self._call(ops.SERVICE_GETUSERINFO3RD, {"code": code}, timeout)

    def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetuserdetail3rdResponse:
        """获取访问用户敏感信息: Get the sensitive data that a member has agreed to share with a third-party
        app.

        Deprecated: The older form; call `service.auth.getuserdetail3rd` instead.

        Args:
            user_ticket: Ticket from `service.getuserinfo3rd`.

        POST /cgi-bin/service/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return self._call(ops.SERVICE_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)

    def get_login_info(self, auth_code: str, *, timeout: float | None = None) -> ServiceGetLoginInfoResponse:
        """获取登录用户信息: Find out who has logged in to a provider's website.

        Deprecated: No page describes it any more; call `service.auth.getuserinfo3rd`, which takes the same
        codes.

        Args:
            auth_code: Code from the redirect.

        POST /cgi-bin/service/get_login_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91125
        """
        return self._call(ops.SERVICE_GET_LOGIN_INFO, {"auth_code": auth_code}, timeout)

    def get_login_url(
        self,
        login_ticket: str,
        target: Literal["agent_setting", "send_msg", "contact", "3rd_admin"],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetLoginUrlResponse:
        """获取登录企业号官网的url: Get a link that opens the admin console of the company that has logged in.

        Deprecated: Its page is gone, and nothing takes its place.

        Unverified: Known from older SDKs.

        Args:
            login_ticket: Ticket from service.get_login_info.
            target: Page of the console. One of agent_setting (settings of the app), send_msg (sending
                messages), contact (address book), 3rd_admin (third-party apps).
            agentid: Id of the app, for targets agent_setting and send_msg.

        POST /cgi-bin/service/get_login_url (provider_access_token)
        """
        return self._call(ops.SERVICE_GET_LOGIN_URL, {
            "login_ticket": login_ticket, "target": target, "agentid": agentid,
        }, timeout)


class AsyncServiceLoginCalls(AsyncResource):
    """身份验证: `client.service`, asynchronous."""

    async def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetuserinfo3rdResponse:
        """获取访问用户身份: Find out which member or parent has opened a page of a third-party school app.

        For other apps call `service.auth.getuserinfo3rd`, for schools also
        `service.school.getuserinfo3rd`.

        The domain of the page must be the trusted one of the app (50001).

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91711
        """
        return await self._call(ops.SERVICE_GETUSERINFO3RD, {"code": code}, timeout)

    async def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetuserdetail3rdResponse:
        """获取访问用户敏感信息: Get the sensitive data that a member has agreed to share with a third-party
        app.

        Deprecated: The older form; call `service.auth.getuserdetail3rd` instead.

        Args:
            user_ticket: Ticket from `service.getuserinfo3rd`.

        POST /cgi-bin/service/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return await self._call(ops.SERVICE_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)

    async def get_login_info(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetLoginInfoResponse:
        """获取登录用户信息: Find out who has logged in to a provider's website.

        Deprecated: No page describes it any more; call `service.auth.getuserinfo3rd`, which takes the same
        codes.

        Args:
            auth_code: Code from the redirect.

        POST /cgi-bin/service/get_login_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91125
        """
        return await self._call(ops.SERVICE_GET_LOGIN_INFO, {"auth_code": auth_code}, timeout)

    async def get_login_url(
        self,
        login_ticket: str,
        target: Literal["agent_setting", "send_msg", "contact", "3rd_admin"],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetLoginUrlResponse:
        """获取登录企业号官网的url: Get a link that opens the admin console of the company that has logged in.

        Deprecated: Its page is gone, and nothing takes its place.

        Unverified: Known from older SDKs.

        Args:
            login_ticket: Ticket from service.get_login_info.
            target: Page of the console. One of agent_setting (settings of the app), send_msg (sending
                messages), contact (address book), 3rd_admin (third-party apps).
            agentid: Id of the app, for targets agent_setting and send_msg.

        POST /cgi-bin/service/get_login_url (provider_access_token)
        """
        return await self._call(ops.SERVICE_GET_LOGIN_URL, {
            "login_ticket": login_ticket, "target": target, "agentid": agentid,
        }, timeout)
