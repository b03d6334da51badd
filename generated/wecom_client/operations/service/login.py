# Generated from spec/api/service/login.yaml by codegen. Do not edit.
"""Endpoints of 身份验证."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.service.login import (
        ServiceAuthGetuserdetail3rdResponse, ServiceAuthGetuserinfo3rdResponse, ServiceGetLoginInfoResponse,
        ServiceGetLoginUrlResponse, ServiceGetuserdetail3rdResponse, ServiceGetuserinfo3rdResponse,
        ServiceMiniprogramJscode2sessionResponse, ServiceSchoolGetuserinfo3rdResponse,
    )


SERVICE_AUTH_GETUSERINFO3RD: Operation[ServiceAuthGetuserinfo3rdResponse] = Operation(
    "GET",
    "/cgi-bin/service/auth/getuserinfo3rd",
    call="service.auth.getuserinfo3rd",
    title="获取访问用户身份",
    summary="Find out who has opened a page of a third-party app or logged in on the web.",
    docs=(91121, 98179),
    token="suite_access_token",
    query=("code",),
    request="wecom_client.models.service.login:ServiceAuthGetuserinfo3rdRequest",
    response="wecom_client.models.service.login:ServiceAuthGetuserinfo3rdResponse",
)
SERVICE_AUTH_GETUSERDETAIL3RD: Operation[ServiceAuthGetuserdetail3rdResponse] = Operation(
    "POST",
    "/cgi-bin/service/auth/getuserdetail3rd",
    call="service.auth.getuserdetail3rd",
    title="获取访问用户敏感信息",
    summary="Get the sensitive data that a member has agreed to share with a third-party app.",
    docs=(91122,),
    token="suite_access_token",
    request="wecom_client.models.service.login:ServiceAuthGetuserdetail3rdRequest",
    response="wecom_client.models.service.login:ServiceAuthGetuserdetail3rdResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GETUSERINFO3RD: Operation[ServiceGetuserinfo3rdResponse] = Operation(
    "GET",
    "/cgi-bin/service/getuserinfo3rd",
    call="service.getuserinfo3rd",
    title="获取访问用户身份",
    summary="Find out which member or parent has opened a page of a third-party school app.",
    docs=(91711, 91121),
    token="suite_access_token",
    query=("code",),
    request="wecom_client.models.service.login:ServiceGetuserinfo3rdRequest",
    response="wecom_client.models.service.login:ServiceGetuserinfo3rdResponse",
)
SERVICE_SCHOOL_GETUSERINFO3RD: Operation[ServiceSchoolGetuserinfo3rdResponse] = Operation(
    "GET",
    "/cgi-bin/service/school/getuserinfo3rd",
    call="service.school.getuserinfo3rd",
    title="获取家校访问用户身份",
    summary="Find out which parent or student has opened a page of a third-party school app.",
    docs=(95790,),
    token="suite_access_token",
    query=("code",),
    request="wecom_client.models.service.login:ServiceSchoolGetuserinfo3rdRequest",
    response="wecom_client.models.service.login:ServiceSchoolGetuserinfo3rdResponse",
)
SERVICE_MINIPROGRAM_JSCODE2SESSION: Operation[ServiceMiniprogramJscode2sessionResponse] = Operation(
    "GET",
    "/cgi-bin/service/miniprogram/jscode2session",
    call="service.miniprogram.jscode2session",
    title="code2Session",
    summary="Exchange the login code of a mini program for the user's id and session key.",
    docs=(92423, 92468),
    token="suite_access_token",
    query=("js_code", "grant_type"),
    request="wecom_client.models.service.login:ServiceMiniprogramJscode2sessionRequest",
    response="wecom_client.models.service.login:ServiceMiniprogramJscode2sessionResponse",
)
SERVICE_GETUSERDETAIL3RD: Operation[ServiceGetuserdetail3rdResponse] = Operation(
    "POST",
    "/cgi-bin/service/getuserdetail3rd",
    call="service.getuserdetail3rd",
    title="获取访问用户敏感信息",
    summary="Get the sensitive data that a member has agreed to share with a third-party app.",
    docs=(91122, 91156),
    token="suite_access_token",
    request="wecom_client.models.service.login:ServiceGetuserdetail3rdRequest",
    response="wecom_client.models.service.login:ServiceGetuserdetail3rdResponse",
    idempotent=True,
    reads=True,
    deprecated="The older form; call `service.auth.getuserdetail3rd` instead.",
)
SERVICE_GET_LOGIN_INFO: Operation[ServiceGetLoginInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_login_info",
    call="service.get_login_info",
    title="获取登录用户信息",
    summary="Find out who has logged in to a provider's website.",
    docs=(91125, 91158),
    token="provider_access_token",
    request="wecom_client.models.service.login:ServiceGetLoginInfoRequest",
    response="wecom_client.models.service.login:ServiceGetLoginInfoResponse",
    deprecated="No page describes it any more; call `service.auth.getuserinfo3rd`, which takes the same codes.",
)
SERVICE_GET_LOGIN_URL: Operation[ServiceGetLoginUrlResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_login_url",
    call="service.get_login_url",
    title="获取登录企业号官网的url",
    summary="Get a link that opens the admin console of the company that has logged in.",
    docs=(),
    token="provider_access_token",
    request="wecom_client.models.service.login:ServiceGetLoginUrlRequest",
    response="wecom_client.models.service.login:ServiceGetLoginUrlResponse",
    idempotent=True,
    reads=True,
    deprecated="Its page is gone, and nothing takes its place.",
    unverified="Known from older SDKs.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/service/auth/getuserinfo3rd": SERVICE_AUTH_GETUSERINFO3RD,
    "/cgi-bin/service/auth/getuserdetail3rd": SERVICE_AUTH_GETUSERDETAIL3RD,
    "/cgi-bin/service/getuserinfo3rd": SERVICE_GETUSERINFO3RD,
    "/cgi-bin/service/school/getuserinfo3rd": SERVICE_SCHOOL_GETUSERINFO3RD,
    "/cgi-bin/service/miniprogram/jscode2session": SERVICE_MINIPROGRAM_JSCODE2SESSION,
    "/cgi-bin/service/getuserdetail3rd": SERVICE_GETUSERDETAIL3RD,
    "/cgi-bin/service/get_login_info": SERVICE_GET_LOGIN_INFO,
    "/cgi-bin/service/get_login_url": SERVICE_GET_LOGIN_URL,
}
