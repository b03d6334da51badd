# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.service.auth import ServiceGetAdminListResponse
    from wecom_client.models.service.auth import ServiceGetAuthInfoResponse
    from wecom_client.models.service.auth import ServiceGetCorpTokenResponse
    from wecom_client.models.service.auth import ServiceGetCustomizedAuthUrlResponse
    from wecom_client.models.service.auth import ServiceGetPermanentCodeResponse
    from wecom_client.models.service.auth import ServiceGetPreAuthCodeResponse
    from wecom_client.models.service.auth import ServiceGetProviderTokenResponse
    from wecom_client.models.service.auth import ServiceGetSuiteTokenResponse
    from wecom_client.models.service.auth import SessionInfo
    from wecom_client.params.service import SessionInfoDict
    from wecom_runtime.data.models import Response


class ServiceAuthCalls(Resource):
    """应用授权: `client.service`."""

    def get_provider_token(
        self,
        corpid: str,
        provider_secret: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetProviderTokenResponse:
        """获取服务商凭证: Get the provider_access_token of a provider.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        Until it expires, the same token is returned.

        Args:
            corpid: CorpID of the provider.
            provider_secret: Secret of the provider.

        POST /cgi-bin/service/get_provider_token (none),
        https://developer.work.weixin.qq.com/document/path/91200
        """
        return self._call(ops.SERVICE_GET_PROVIDER_TOKEN, {
            "corpid": corpid, "provider_secret": provider_secret,
        }, timeout)

    def get_suite_token(
        self,
        suite_id: str,
        suite_secret: str,
        suite_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetSuiteTokenResponse:
        """获取第三方应用凭证: Get the suite_access_token of a third-party app or of a template of
        provider-developed apps.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        The answer has no errcode unless the call has failed.

        Args:
            suite_id: Id of the app (begins with ww, wx or tj) or of the template (dk).
            suite_secret: Secret of the app or template.
            suite_ticket: The latest ticket that WeCom has pushed; it is valid for 30 minutes.

        POST /cgi-bin/service/get_suite_token (none),
        https://developer.work.weixin.qq.com/document/path/90600
        """
        return self._call(ops.SERVICE_GET_SUITE_TOKEN, {
            "suite_id": suite_id, "suite_secret": suite_secret, "suite_ticket": suite_ticket,
        }, timeout)

    def get_pre_auth_code(self, *, timeout: float | None = None) -> ServiceGetPreAuthCodeResponse:
        """获取预授权码: Get a code for the link with which a company authorizes an app.

        GET /cgi-bin/service/get_pre_auth_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90601
        """
        return self._call(ops.SERVICE_GET_PRE_AUTH_CODE, {}, timeout)

    def set_session_info(
        self,
        pre_auth_code: str,
        session_info: SessionInfo | SessionInfoDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置授权配置: Configure one authorization, such as a test authorization of an app that is not
        published.

        Args:
            pre_auth_code: Code from `service.get_pre_auth_code`.
            session_info: Settings of the authorization.

        POST /cgi-bin/service/set_session_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90602
        """
        return self._call(ops.SERVICE_SET_SESSION_INFO, {
            "pre_auth_code": pre_auth_code, "session_info": session_info,
        }, timeout)

    def get_permanent_code(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetPermanentCodeResponse:
        """获取企业永久授权码: Exchange the temporary code of an authorization for the permanent code and all
        about the company.

        Deprecated: Slow; call service.v2.get_permanent_code, and service.v2.get_auth_info for the rest.

        Slow; within an installation prefer `service.v2.get_permanent_code`.

        The answer has no errcode unless the call has failed.

        A temporary code works once.

        Args:
            auth_code: Temporary code, from the redirect or the authorization callback; works once. At most
                512 bytes.

        POST /cgi-bin/service/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91911
        """
        return self._call(ops.SERVICE_GET_PERMANENT_CODE, {"auth_code": auth_code}, timeout)

    def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAuthInfoResponse:
        """获取企业授权信息: Get what a company has authorized and which paid version is in force.

        Slow, as it makes a QR code for WeChat; prefer `service.v2.get_auth_info`.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_auth_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91912
        """
        return self._call(ops.SERVICE_GET_AUTH_INFO, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    def get_corp_token(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetCorpTokenResponse:
        """获取企业凭证: Get the access_token of a company that has authorized a third-party app.

        The client fetches and keeps the token itself; call this only for a token store of your own.

        The answer has no errcode unless the call has failed.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_corp_token (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return self._call(ops.SERVICE_GET_CORP_TOKEN, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    def get_admin_list(
        self,
        auth_corpid: str,
        agentid: int,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAdminListResponse:
        """获取应用的管理员列表: List the administrators of an app in a company.

        Deprecated: No longer maintained; call `agent.get_admin_list` with the company's token instead.

        Args:
            auth_corpid: CorpID of the company.
            agentid: Id of the app in that company.

        POST /cgi-bin/service/get_admin_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return self._call(ops.SERVICE_GET_ADMIN_LIST, {
            "auth_corpid": auth_corpid, "agentid": agentid,
        }, timeout)

    def get_customized_auth_url(
        self,
        state: str,
        templateid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> ServiceGetCustomizedAuthUrlResponse:
        """获取带参授权链接: Get a link with which a company authorizes templates of provider-developed apps.

        Args:
            state: Letters and digits that come back with `service.v2.get_permanent_code`. Pattern:
                `[0-9A-Za-z]*`. At most 32 bytes.
            templateid_list: Ids of the templates, which begin with dk. At most 9 items.

        POST /cgi-bin/service/get_customized_auth_url (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98744
        """
        return self._call(ops.SERVICE_GET_CUSTOMIZED_AUTH_URL, {
            "state": state, "templateid_list": templateid_list,
        }, timeout)


class AsyncServiceAuthCalls(AsyncResource):
    """应用授权: `client.service`, asynchronous."""

    async def get_provider_token(
        self,
        corpid: str,
        provider_secret: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetProviderTokenResponse:
        """获取服务商凭证: Get the provider_access_token of a provider.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        Until it expires, the same token is returned.

        Args:
            corpid: CorpID of the provider.
            provider_secret: Secret of the provider.

        POST /cgi-bin/service/get_provider_token (none),
        https://developer.work.weixin.qq.com/document/path/91200
        """
        return await self._call(ops.SERVICE_GET_PROVIDER_TOKEN, {
            "corpid": corpid, "provider_secret": provider_secret,
        }, timeout)

    async def get_suite_token(
        self,
        suite_id: str,
        suite_secret: str,
        suite_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetSuiteTokenResponse:
        """获取第三方应用凭证: Get the suite_access_token of a third-party app or of a template of
        provider-developed apps.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        The answer has no errcode unless the call has failed.

        Args:
            suite_id: Id of the app (begins with ww, wx or tj) or of the template (dk).
            suite_secret: Secret of the app or template.
            suite_ticket: The latest ticket that WeCom has pushed; it is valid for 30 minutes.

        POST /cgi-bin/service/get_suite_token (none),
        https://developer.work.weixin.qq.com/document/path/90600
        """
        return await self._call(ops.SERVICE_GET_SUITE_TOKEN, {
            "suite_id": suite_id, "suite_secret": suite_secret, "suite_ticket": suite_ticket,
        }, timeout)

    async def get_pre_auth_code(self, *, timeout: float | None = None) -> ServiceGetPreAuthCodeResponse:
        """获取预授权码: Get a code for the link with which a company authorizes an app.

        GET /cgi-bin/service/get_pre_auth_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90601
        """
        return await self._call(ops.SERVICE_GET_PRE_AUTH_CODE, {}, timeout)

    async def set_session_info(
        self,
        pre_auth_code: str,
        session_info: SessionInfo | SessionInfoDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置授权配置: Configure one authorization, such as a test authorization of an app that is not
        published.

        Args:
            pre_auth_code: Code from `service.get_pre_auth_code`.
            session_info: Settings of the authorization.

        POST /cgi-bin/service/set_session_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90602
        """
        return await self._call(ops.SERVICE_SET_SESSION_INFO, {
            "pre_auth_code": pre_auth_code, "session_info": session_info,
        }, timeout)

    async def get_permanent_code(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetPermanentCodeResponse:
        """获取企业永久授权码: Exchange the temporary code of an authorization for the permanent code and all
        about the company.

        Deprecated: Slow; call service.v2.get_permanent_code, and service.v2.get_auth_info for the rest.

        Slow; within an installation prefer `service.v2.get_permanent_code`.

        The answer has no errcode unless the call has failed.

        A temporary code works once.

        Args:
            auth_code: Temporary code, from the redirect or the authorization callback; works once. At most
                512 bytes.

        POST /cgi-bin/service/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91911
        """
        return await self._call(ops.SERVICE_GET_PERMANENT_CODE, {"auth_code": auth_code}, timeout)

    async def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAuthInfoResponse:
        """获取企业授权信息: Get what a company has authorized and which paid version is in force.

        Slow, as it makes a QR code for WeChat; prefer `service.v2.get_auth_info`.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_auth_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91912
        """
        return await self._call(ops.SERVICE_GET_AUTH_INFO, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    async def get_corp_token(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetCorpTokenResponse:
        """获取企业凭证: Get the access_token of a company that has authorized a third-party app.

        The client fetches and keeps the token itself; call this only for a token store of your own.

        The answer has no errcode unless the call has failed.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_corp_token (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return await self._call(ops.SERVICE_GET_CORP_TOKEN, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    async def get_admin_list(
        self,
        auth_corpid: str,
        agentid: int,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAdminListResponse:
        """获取应用的管理员列表: List the administrators of an app in a company.

        Deprecated: No longer maintained; call `agent.get_admin_list` with the company's token instead.

        Args:
            auth_corpid: CorpID of the company.
            agentid: Id of the app in that company.

        POST /cgi-bin/service/get_admin_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return await self._call(ops.SERVICE_GET_ADMIN_LIST, {
            "auth_corpid": auth_corpid, "agentid": agentid,
        }, timeout)

    async def get_customized_auth_url(
        self,
        state: str,
        templateid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> ServiceGetCustomizedAuthUrlResponse:
        """获取带参授权链接: Get a link with which a company authorizes templates of provider-developed apps.

        Args:
            state: Letters and digits that come back with `service.v2.get_permanent_code`. Pattern:
                `[0-9A-Za-z]*`. At most 32 bytes.
            templateid_list: Ids of the templates, which begin with dk. At most 9 items.

        POST /cgi-bin/service/get_customized_auth_url (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98744
        """
        return await self._call(ops.SERVICE_GET_CUSTOMIZED_AUTH_URL, {
            "state": state, "templateid_list": templateid_list,
        }, timeout)
