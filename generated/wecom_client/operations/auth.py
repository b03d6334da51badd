# Generated from spec/api/auth.yaml by codegen. Do not edit.
"""Endpoints of 身份验证."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.auth import AuthGetTfaInfoResponse
    from wecom_client.models.auth import AuthGetuserdetailResponse
    from wecom_client.models.auth import AuthGetuserinfoResponse


AUTH_GETUSERINFO: Operation[AuthGetuserinfoResponse] = Operation(
    "GET",
    "/cgi-bin/auth/getuserinfo",
    call="auth.getuserinfo",
    title="获取访问用户身份",
    docs=(91023, 98176, 91707, 96442, 98177, 96712),
    query=("code",),
    request="wecom_client.models.auth:AuthGetuserinfoRequest",
    response="wecom_client.models.auth:AuthGetuserinfoResponse",
)
AUTH_GETUSERDETAIL: Operation[AuthGetuserdetailResponse] = Operation(
    "POST",
    "/cgi-bin/auth/getuserdetail",
    call="auth.getuserdetail",
    title="获取访问用户敏感信息",
    docs=(95833, 96443),
    request="wecom_client.models.auth:AuthGetuserdetailRequest",
    response="wecom_client.models.auth:AuthGetuserdetailResponse",
    idempotent=True,
    reads=True,
)
AUTH_GET_TFA_INFO: Operation[AuthGetTfaInfoResponse] = Operation(
    "POST",
    "/cgi-bin/auth/get_tfa_info",
    call="auth.get_tfa_info",
    title="获取用户二次验证信息",
    docs=(99499,),
    request="wecom_client.models.auth:AuthGetTfaInfoRequest",
    response="wecom_client.models.auth:AuthGetTfaInfoResponse",
    granted={"developed": "none", "third_party": "none"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/auth/getuserinfo": AUTH_GETUSERINFO,
    "/cgi-bin/auth/getuserdetail": AUTH_GETUSERDETAIL,
    "/cgi-bin/auth/get_tfa_info": AUTH_GET_TFA_INFO,
}
