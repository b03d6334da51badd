# Generated from spec/api/service/auth.yaml by codegen. Do not edit.
"""Endpoints of 应用授权."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.service.auth import (
        ServiceGetAdminListResponse, ServiceGetAuthInfoResponse, ServiceGetCorpTokenResponse,
        ServiceGetCustomizedAuthUrlResponse, ServiceGetPermanentCodeResponse, ServiceGetPreAuthCodeResponse,
        ServiceGetProviderTokenResponse, ServiceGetSuiteTokenResponse, ServiceV2GetAuthInfoResponse,
        ServiceV2GetPermanentCodeResponse,
    )
    from wecom_runtime.data.models import Response


SERVICE_GET_PROVIDER_TOKEN: Operation[ServiceGetProviderTokenResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_provider_token",
    call="service.get_provider_token",
    title="获取服务商凭证",
    summary="Get the provider_access_token of a provider.",
    docs=(91200, 90593, 96237),
    token="none",
    request="wecom_client.models.service.auth:ServiceGetProviderTokenRequest",
    response="wecom_client.models.service.auth:ServiceGetProviderTokenResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_SUITE_TOKEN: Operation[ServiceGetSuiteTokenResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_suite_token",
    call="service.get_suite_token",
    title="获取第三方应用凭证",
    summary="Get the suite_access_token of a third-party app or of a template of provider-developed apps.",
    docs=(90600, 97162),
    token="none",
    request="wecom_client.models.service.auth:ServiceGetSuiteTokenRequest",
    response="wecom_client.models.service.auth:ServiceGetSuiteTokenResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_PRE_AUTH_CODE: Operation[ServiceGetPreAuthCodeResponse] = Operation(
    "GET",
    "/cgi-bin/service/get_pre_auth_code",
    call="service.get_pre_auth_code",
    title="获取预授权码",
    summary="Get a code for the link with which a company authorizes an app.",
    docs=(90601,),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetPreAuthCodeRequest",
    response="wecom_client.models.service.auth:ServiceGetPreAuthCodeResponse",
    idempotent=True,
    reads=True,
)
SERVICE_SET_SESSION_INFO: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/set_session_info",
    call="service.set_session_info",
    title="设置授权配置",
    summary="Configure one authorization, such as a test authorization of an app that is not published.",
    docs=(90602,),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceSetSessionInfoRequest",
    idempotent=True,
)
SERVICE_V2_GET_PERMANENT_CODE: Operation[ServiceV2GetPermanentCodeResponse] = Operation(
    "POST",
    "/cgi-bin/service/v2/get_permanent_code",
    call="service.v2.get_permanent_code",
    title="获取企业永久授权码",
    summary="Exchange the temporary code of an authorization for the company's permanent code.",
    docs=(100776, 97163),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceV2GetPermanentCodeRequest",
    response="wecom_client.models.service.auth:ServiceV2GetPermanentCodeResponse",
)
SERVICE_GET_PERMANENT_CODE: Operation[ServiceGetPermanentCodeResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_permanent_code",
    call="service.get_permanent_code",
    title="获取企业永久授权码",
    summary="Exchange the temporary code of an authorization for the permanent code and all about the company.",
    docs=(91911, 97163),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetPermanentCodeRequest",
    response="wecom_client.models.service.auth:ServiceGetPermanentCodeResponse",
    deprecated="Slow; call service.v2.get_permanent_code, and service.v2.get_auth_info for the rest.",
)
SERVICE_V2_GET_AUTH_INFO: Operation[ServiceV2GetAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/v2/get_auth_info",
    call="service.v2.get_auth_info",
    title="获取企业授权信息",
    summary="Get what a company has authorized.",
    docs=(100779, 100795),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceV2GetAuthInfoRequest",
    response="wecom_client.models.service.auth:ServiceV2GetAuthInfoResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_AUTH_INFO: Operation[ServiceGetAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_auth_info",
    call="service.get_auth_info",
    title="获取企业授权信息",
    summary="Get what a company has authorized and which paid version is in force.",
    docs=(91912,),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetAuthInfoRequest",
    response="wecom_client.models.service.auth:ServiceGetAuthInfoResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_CORP_TOKEN: Operation[ServiceGetCorpTokenResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_corp_token",
    call="service.get_corp_token",
    title="获取企业凭证",
    summary="Get the access_token of a company that has authorized a third-party app.",
    docs=(90605,),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetCorpTokenRequest",
    response="wecom_client.models.service.auth:ServiceGetCorpTokenResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_ADMIN_LIST: Operation[ServiceGetAdminListResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_admin_list",
    call="service.get_admin_list",
    title="获取应用的管理员列表",
    summary="List the administrators of an app in a company.",
    docs=(90605, 90791),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetAdminListRequest",
    response="wecom_client.models.service.auth:ServiceGetAdminListResponse",
    idempotent=True,
    reads=True,
    deprecated="No longer maintained; call `agent.get_admin_list` with the company's token instead.",
)
SERVICE_GET_CUSTOMIZED_AUTH_URL: Operation[ServiceGetCustomizedAuthUrlResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_customized_auth_url",
    call="service.get_customized_auth_url",
    title="获取带参授权链接",
    summary="Get a link with which a company authorizes templates of provider-developed apps.",
    docs=(98744,),
    token="provider_access_token",
    request="wecom_client.models.service.auth:ServiceGetCustomizedAuthUrlRequest",
    response="wecom_client.models.service.auth:ServiceGetCustomizedAuthUrlResponse",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/service/get_provider_token": SERVICE_GET_PROVIDER_TOKEN,
    "/cgi-bin/service/get_suite_token": SERVICE_GET_SUITE_TOKEN,
    "/cgi-bin/service/get_pre_auth_code": SERVICE_GET_PRE_AUTH_CODE,
    "/cgi-bin/service/set_session_info": SERVICE_SET_SESSION_INFO,
    "/cgi-bin/service/v2/get_permanent_code": SERVICE_V2_GET_PERMANENT_CODE,
    "/cgi-bin/service/get_permanent_code": SERVICE_GET_PERMANENT_CODE,
    "/cgi-bin/service/v2/get_auth_info": SERVICE_V2_GET_AUTH_INFO,
    "/cgi-bin/service/get_auth_info": SERVICE_GET_AUTH_INFO,
    "/cgi-bin/service/get_corp_token": SERVICE_GET_CORP_TOKEN,
    "/cgi-bin/service/get_admin_list": SERVICE_GET_ADMIN_LIST,
    "/cgi-bin/service/get_customized_auth_url": SERVICE_GET_CUSTOMIZED_AUTH_URL,
}
