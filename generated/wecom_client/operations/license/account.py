# Generated from spec/api/license/account.yaml by codegen. Do not edit.
"""Endpoints of 接口许可账号管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.license.account import (
        LicenseBatchActiveAccountResponse, LicenseBatchGetActiveInfoByCodeResponse,
        LicenseBatchShareActiveCodeResponse, LicenseBatchTransferLicenseResponse,
        LicenseGetActiveInfoByCodeResponse, LicenseGetActiveInfoByUserResponse,
        LicenseGetAppLicenseInfoResponse, LicenseGetAutoActiveStatusResponse,
        LicenseListActivedAccountResponse,
    )
    from wecom_runtime.data.models import Response


LICENSE_ACTIVE_ACCOUNT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/license/active_account",
    call="license.active_account",
    title="激活账号",
    summary="Activate an account for a member with an activation code.",
    docs=(95553, 97188),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseActiveAccountRequest",
    idempotent=True,
)
LICENSE_BATCH_ACTIVE_ACCOUNT: Operation[LicenseBatchActiveAccountResponse] = Operation(
    "POST",
    "/cgi-bin/license/batch_active_account",
    call="license.batch_active_account",
    title="激活账号：批量激活账号",
    summary="Activate accounts for several members with activation codes.",
    docs=(95553, 97188),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseBatchActiveAccountRequest",
    response="wecom_client.models.license.account:LicenseBatchActiveAccountResponse",
    idempotent=True,
)
LICENSE_ACTIVE_ACCOUNT_BY_TYPE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/license/active_account_by_type",
    call="license.active_account_by_type",
    title="激活账号：指定账号类型激活",
    summary="Activate an account of a given type for a member; WeCom takes the unused code that must be activated soonest.",
    docs=(95553, 97188),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseActiveAccountByTypeRequest",
    idempotent=True,
)
LICENSE_GET_ACTIVE_INFO_BY_CODE: Operation[LicenseGetActiveInfoByCodeResponse] = Operation(
    "POST",
    "/cgi-bin/license/get_active_info_by_code",
    call="license.get_active_info_by_code",
    title="获取激活码详情",
    summary="Get the state of an activation code.",
    docs=(95552, 97189),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseGetActiveInfoByCodeRequest",
    response="wecom_client.models.license.account:LicenseGetActiveInfoByCodeResponse",
    idempotent=True,
    reads=True,
)
LICENSE_BATCH_GET_ACTIVE_INFO_BY_CODE: Operation[LicenseBatchGetActiveInfoByCodeResponse] = Operation(
    "POST",
    "/cgi-bin/license/batch_get_active_info_by_code",
    call="license.batch_get_active_info_by_code",
    title="获取激活码详情：批量获取激活码详情",
    summary="Get the state of several activation codes.",
    docs=(95552, 97189),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseBatchGetActiveInfoByCodeRequest",
    response="wecom_client.models.license.account:LicenseBatchGetActiveInfoByCodeResponse",
    idempotent=True,
    reads=True,
)
LICENSE_LIST_ACTIVED_ACCOUNT: Operation[LicenseListActivedAccountResponse] = Operation(
    "POST",
    "/cgi-bin/license/list_actived_account",
    call="license.list_actived_account",
    title="获取企业的账号列表",
    summary="List the members of a company that have accounts, expired ones included.",
    docs=(95544, 97190),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseListActivedAccountRequest",
    response="wecom_client.models.license.account:LicenseListActivedAccountResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="account_list", send="cursor", receive="next_cursor"),
)
LICENSE_GET_ACTIVE_INFO_BY_USER: Operation[LicenseGetActiveInfoByUserResponse] = Operation(
    "POST",
    "/cgi-bin/license/get_active_info_by_user",
    call="license.get_active_info_by_user",
    title="获取成员的激活详情",
    summary="Get the accounts of one member.",
    docs=(95555, 97191),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseGetActiveInfoByUserRequest",
    response="wecom_client.models.license.account:LicenseGetActiveInfoByUserResponse",
    idempotent=True,
    reads=True,
)
LICENSE_BATCH_TRANSFER_LICENSE: Operation[LicenseBatchTransferLicenseResponse] = Operation(
    "POST",
    "/cgi-bin/license/batch_transfer_license",
    call="license.batch_transfer_license",
    title="账号继承",
    summary="Move accounts from members to others of the same company.",
    docs=(95673, 97192),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseBatchTransferLicenseRequest",
    response="wecom_client.models.license.account:LicenseBatchTransferLicenseResponse",
)
LICENSE_BATCH_SHARE_ACTIVE_CODE: Operation[LicenseBatchShareActiveCodeResponse] = Operation(
    "POST",
    "/cgi-bin/license/batch_share_active_code",
    call="license.batch_share_active_code",
    title="分配激活码给下游/下级企业",
    summary="Give activation codes of an upstream company to a downstream one.",
    docs=(96059, 97193),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseBatchShareActiveCodeRequest",
    response="wecom_client.models.license.account:LicenseBatchShareActiveCodeResponse",
)
LICENSE_SET_AUTO_ACTIVE_STATUS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/license/set_auto_active_status",
    call="license.set_auto_active_status",
    title="设置企业的许可自动激活状态",
    summary="Choose whether members get accounts automatically when they use the provider's apps.",
    docs=(95873, 97199),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseSetAutoActiveStatusRequest",
    idempotent=True,
)
LICENSE_GET_AUTO_ACTIVE_STATUS: Operation[LicenseGetAutoActiveStatusResponse] = Operation(
    "POST",
    "/cgi-bin/license/get_auto_active_status",
    call="license.get_auto_active_status",
    title="查询企业的许可自动激活状态",
    summary="Check whether members of a company get accounts automatically.",
    docs=(95874, 97200),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseGetAutoActiveStatusRequest",
    response="wecom_client.models.license.account:LicenseGetAutoActiveStatusResponse",
    idempotent=True,
    reads=True,
)
LICENSE_GET_APP_LICENSE_INFO: Operation[LicenseGetAppLicenseInfoResponse] = Operation(
    "POST",
    "/cgi-bin/license/get_app_license_info",
    call="license.get_app_license_info",
    title="获取应用的接口许可状态",
    summary="Check whether an app needs accounts in a company, and when its trial ends.",
    docs=(95844, 97194),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseGetAppLicenseInfoRequest",
    response="wecom_client.models.license.account:LicenseGetAppLicenseInfoResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/license/active_account": LICENSE_ACTIVE_ACCOUNT,
    "/cgi-bin/license/batch_active_account": LICENSE_BATCH_ACTIVE_ACCOUNT,
    "/cgi-bin/license/active_account_by_type": LICENSE_ACTIVE_ACCOUNT_BY_TYPE,
    "/cgi-bin/license/get_active_info_by_code": LICENSE_GET_ACTIVE_INFO_BY_CODE,
    "/cgi-bin/license/batch_get_active_info_by_code": LICENSE_BATCH_GET_ACTIVE_INFO_BY_CODE,
    "/cgi-bin/license/list_actived_account": LICENSE_LIST_ACTIVED_ACCOUNT,
    "/cgi-bin/license/get_active_info_by_user": LICENSE_GET_ACTIVE_INFO_BY_USER,
    "/cgi-bin/license/batch_transfer_license": LICENSE_BATCH_TRANSFER_LICENSE,
    "/cgi-bin/license/batch_share_active_code": LICENSE_BATCH_SHARE_ACTIVE_CODE,
    "/cgi-bin/license/set_auto_active_status": LICENSE_SET_AUTO_ACTIVE_STATUS,
    "/cgi-bin/license/get_auto_active_status": LICENSE_GET_AUTO_ACTIVE_STATUS,
    "/cgi-bin/license/get_app_license_info": LICENSE_GET_APP_LICENSE_INFO,
}
