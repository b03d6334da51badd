# Generated from spec/api/externalcontact/identity.yaml by codegen. Do not edit.
"""Endpoints of 家校身份与账号转换."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.identity import (
        ExternalcontactBatchToExternalUseridResponse, ExternalcontactCheckFollowUserResponse,
        ExternalcontactConvertToOpenidResponse, ExternalcontactFromServiceExternalUseridResponse,
        ExternalcontactGetNewExternalUseridResponse, ExternalcontactGetSubscribeModeResponse,
        ExternalcontactGetSubscribeQrCodeResponse, ExternalcontactToServiceExternalUseridResponse,
        ExternalcontactUnionidToExternalUseridResponse,
    )
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_CHECK_FOLLOW_USER: Operation[ExternalcontactCheckFollowUserResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/check_follow_user",
    call="externalcontact.check_follow_user",
    title="检查用户是否配置了客户联系功能使用权限",
    summary="Check which members and departments may use customer contact.",
    docs=(96312,),
    request="wecom_client.models.externalcontact.identity:ExternalcontactCheckFollowUserRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactCheckFollowUserResponse",
    idempotent=True,
    reads=True,
    granted={"third_party": "企业客户权限->客户基础信息"},
)
EXTERNALCONTACT_FROM_SERVICE_EXTERNAL_USERID: Operation[ExternalcontactFromServiceExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/from_service_external_userid",
    call="externalcontact.from_service_external_userid",
    title="自建应用与第三方应用的对接：external_userid转换",
    summary="Convert the id of a customer from that of a provider's app to that of the company.",
    docs=(95884,),
    request="wecom_client.models.externalcontact.identity:ExternalcontactFromServiceExternalUseridRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactFromServiceExternalUseridResponse",
    idempotent=True,
)
EXTERNALCONTACT_TO_SERVICE_EXTERNAL_USERID: Operation[ExternalcontactToServiceExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/to_service_external_userid",
    call="externalcontact.to_service_external_userid",
    title="代开发应用external_userid转换",
    summary="Convert the id of a customer from that of a provider-developed app to that of the provider's third-party app.",
    docs=(95195,),
    request="wecom_client.models.externalcontact.identity:ExternalcontactToServiceExternalUseridRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactToServiceExternalUseridResponse",
    idempotent=True,
)
EXTERNALCONTACT_GET_NEW_EXTERNAL_USERID: Operation[ExternalcontactGetNewExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_new_external_userid",
    call="externalcontact.get_new_external_userid",
    title="external_userid的转换：转换客户external_userid",
    summary="Convert ids of customers to ids of the provider.",
    docs=(97063, 97107, 96516, 96518, 97104),
    request="wecom_client.models.externalcontact.identity:ExternalcontactGetNewExternalUseridRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactGetNewExternalUseridResponse",
    idempotent=True,
    reads=True,
)
EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID: Operation[ExternalcontactUnionidToExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/unionid_to_external_userid",
    call="externalcontact.unionid_to_external_userid",
    title="unionid转换为external_userid",
    summary="Convert a unionid to the external_userid of a customer.",
    docs=(93274,),
    request="wecom_client.models.externalcontact.identity:ExternalcontactUnionidToExternalUseridRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactUnionidToExternalUseridResponse",
    idempotent=True,
    deprecated="The page is gone from the documentation; call idconvert.unionid_to_external_userid instead.",
)
EXTERNALCONTACT_CONVERT_TO_OPENID: Operation[ExternalcontactConvertToOpenidResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/convert_to_openid",
    call="externalcontact.convert_to_openid",
    title="外部联系人openid转换",
    summary="Convert the external_userid of a WeChat user to an openid for payments.",
    docs=(92323, 92292, 96721),
    request="wecom_client.models.externalcontact.identity:ExternalcontactConvertToOpenidRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactConvertToOpenidResponse",
    idempotent=True,
)
EXTERNALCONTACT_BATCH_TO_EXTERNAL_USERID: Operation[ExternalcontactBatchToExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/batch_to_external_userid",
    call="externalcontact.batch_to_external_userid",
    title="手机号转外部联系人ID",
    summary="Find the external_userids of parents by their mobile numbers.",
    docs=(92506,),
    request="wecom_client.models.externalcontact.identity:ExternalcontactBatchToExternalUseridRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactBatchToExternalUseridResponse",
    idempotent=True,
    granted={"third_party": "家校沟通（使用和编辑）"},
)
EXTERNALCONTACT_GET_SUBSCRIBE_QR_CODE: Operation[ExternalcontactGetSubscribeQrCodeResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get_subscribe_qr_code",
    call="externalcontact.get_subscribe_qr_code",
    title="获取「学校通知」二维码",
    summary="Get the QR code by which parents follow the school notice.",
    docs=(92320, 92197, 96719),
    request="wecom_client.models.externalcontact.identity:ExternalcontactGetSubscribeQrCodeRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactGetSubscribeQrCodeResponse",
    idempotent=True,
    reads=True,
    granted={"developed": "家校沟通", "third_party": "家校沟通"},
)
EXTERNALCONTACT_SET_SUBSCRIBE_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/set_subscribe_mode",
    call="externalcontact.set_subscribe_mode",
    title="管理「学校通知」的关注模式：设置关注「学校通知」的模式",
    summary="Set whether parents may join by scanning the code of the school notice.",
    docs=(92318, 92290),
    request="wecom_client.models.externalcontact.identity:ExternalcontactSetSubscribeModeRequest",
    idempotent=True,
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
EXTERNALCONTACT_GET_SUBSCRIBE_MODE: Operation[ExternalcontactGetSubscribeModeResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get_subscribe_mode",
    call="externalcontact.get_subscribe_mode",
    title="管理「学校通知」的关注模式：获取关注「学校通知」的模式",
    summary="Check whether parents may join by scanning the code of the school notice.",
    docs=(92318, 92290),
    request="wecom_client.models.externalcontact.identity:ExternalcontactGetSubscribeModeRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactGetSubscribeModeResponse",
    idempotent=True,
    reads=True,
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/externalcontact/check_follow_user": EXTERNALCONTACT_CHECK_FOLLOW_USER,
    "/cgi-bin/externalcontact/from_service_external_userid": EXTERNALCONTACT_FROM_SERVICE_EXTERNAL_USERID,
    "/cgi-bin/externalcontact/to_service_external_userid": EXTERNALCONTACT_TO_SERVICE_EXTERNAL_USERID,
    "/cgi-bin/externalcontact/get_new_external_userid": EXTERNALCONTACT_GET_NEW_EXTERNAL_USERID,
    "/cgi-bin/externalcontact/unionid_to_external_userid": EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID,
    "/cgi-bin/externalcontact/convert_to_openid": EXTERNALCONTACT_CONVERT_TO_OPENID,
    "/cgi-bin/externalcontact/batch_to_external_userid": EXTERNALCONTACT_BATCH_TO_EXTERNAL_USERID,
    "/cgi-bin/externalcontact/get_subscribe_qr_code": EXTERNALCONTACT_GET_SUBSCRIBE_QR_CODE,
    "/cgi-bin/externalcontact/set_subscribe_mode": EXTERNALCONTACT_SET_SUBSCRIBE_MODE,
    "/cgi-bin/externalcontact/get_subscribe_mode": EXTERNALCONTACT_GET_SUBSCRIBE_MODE,
}
