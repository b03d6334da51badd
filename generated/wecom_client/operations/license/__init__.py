# Generated from spec/api/license/ by codegen. Do not edit.
"""Endpoints of 接口许可."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.license.account import LicenseBatchActiveAccountResponse
    from wecom_client.models.license.account import LicenseBatchGetActiveInfoByCodeResponse
    from wecom_client.models.license.account import LicenseBatchShareActiveCodeResponse
    from wecom_client.models.license.account import LicenseBatchTransferLicenseResponse
    from wecom_client.models.license.account import LicenseGetActiveInfoByCodeResponse
    from wecom_client.models.license.account import LicenseGetActiveInfoByUserResponse
    from wecom_client.models.license.account import LicenseGetAppLicenseInfoResponse
    from wecom_client.models.license.account import LicenseGetAutoActiveStatusResponse
    from wecom_client.models.license.account import LicenseListActivedAccountResponse
    from wecom_client.models.license.order import LicenseCreateNewOrderJobResponse
    from wecom_client.models.license.order import LicenseCreateNewOrderResponse
    from wecom_client.models.license.order import LicenseCreateRenewOrderJobResponse
    from wecom_client.models.license.order import LicenseGetOrderResponse
    from wecom_client.models.license.order import LicenseGetUnionOrderResponse
    from wecom_client.models.license.order import LicenseListOrderAccountResponse
    from wecom_client.models.license.order import LicenseListOrderResponse
    from wecom_client.models.license.order import LicenseNewOrderJobResultResponse
    from wecom_client.models.license.order import LicensePayJobResultResponse
    from wecom_client.models.license.order import LicenseSubmitOrderJobResponse
    from wecom_client.models.license.order import LicenseSubmitPayJobResponse
    from wecom_client.models.license.order import LicenseSupportPolicyQueryResponse
    from wecom_runtime.data.models import Response


LICENSE_ACTIVE_ACCOUNT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/license/active_account",
    call="license.active_account",
    title="激活账号",
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
    docs=(95844, 97194),
    token="provider_access_token",
    request="wecom_client.models.license.account:LicenseGetAppLicenseInfoRequest",
    response="wecom_client.models.license.account:LicenseGetAppLicenseInfoResponse",
    idempotent=True,
    reads=True,
)
LICENSE_CREATE_NEW_ORDER: Operation[LicenseCreateNewOrderResponse] = Operation(
    "POST",
    "/cgi-bin/license/create_new_order",
    call="license.create_new_order",
    title="下单购买账号",
    docs=(95644, 97182),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseCreateNewOrderRequest",
    response="wecom_client.models.license.order:LicenseCreateNewOrderResponse",
    only_adds=True,
)
LICENSE_CREATE_RENEW_ORDER_JOB: Operation[LicenseCreateRenewOrderJobResponse] = Operation(
    "POST",
    "/cgi-bin/license/create_renew_order_job",
    call="license.create_renew_order_job",
    title="下单续期账号：创建续期任务",
    docs=(95646, 97183),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseCreateRenewOrderJobRequest",
    response="wecom_client.models.license.order:LicenseCreateRenewOrderJobResponse",
    only_adds=True,
)
LICENSE_SUBMIT_ORDER_JOB: Operation[LicenseSubmitOrderJobResponse] = Operation(
    "POST",
    "/cgi-bin/license/submit_order_job",
    call="license.submit_order_job",
    title="下单续期账号：提交续期订单",
    docs=(95646, 97183),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseSubmitOrderJobRequest",
    response="wecom_client.models.license.order:LicenseSubmitOrderJobResponse",
)
LICENSE_LIST_ORDER: Operation[LicenseListOrderResponse] = Operation(
    "POST",
    "/cgi-bin/license/list_order",
    call="license.list_order",
    title="获取订单列表",
    docs=(95647, 97184),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseListOrderRequest",
    response="wecom_client.models.license.order:LicenseListOrderResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="order_list", send="cursor", receive="next_cursor", more="has_more"),
)
LICENSE_GET_ORDER: Operation[LicenseGetOrderResponse] = Operation(
    "POST",
    "/cgi-bin/license/get_order",
    call="license.get_order",
    title="获取订单详情",
    docs=(95648, 97185),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseGetOrderRequest",
    response="wecom_client.models.license.order:LicenseGetOrderResponse",
    idempotent=True,
    reads=True,
)
LICENSE_LIST_ORDER_ACCOUNT: Operation[LicenseListOrderAccountResponse] = Operation(
    "POST",
    "/cgi-bin/license/list_order_account",
    call="license.list_order_account",
    title="获取订单中的账号列表",
    docs=(95649, 97186),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseListOrderAccountRequest",
    response="wecom_client.models.license.order:LicenseListOrderAccountResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="account_list", send="cursor", receive="next_cursor", more="has_more"),
)
LICENSE_CANCEL_ORDER: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/license/cancel_order",
    call="license.cancel_order",
    title="取消订单",
    docs=(96106, 97187),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseCancelOrderRequest",
    idempotent=True,
)
LICENSE_CREATE_NEW_ORDER_JOB: Operation[LicenseCreateNewOrderJobResponse] = Operation(
    "POST",
    "/cgi-bin/license/create_new_order_job",
    call="license.create_new_order_job",
    title="下单购买多企业账号：创建多企业新购任务",
    docs=(98892, 98887),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseCreateNewOrderJobRequest",
    response="wecom_client.models.license.order:LicenseCreateNewOrderJobResponse",
    only_adds=True,
)
LICENSE_SUBMIT_NEW_ORDER_JOB: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/license/submit_new_order_job",
    call="license.submit_new_order_job",
    title="下单购买多企业账号：提交多企业新购订单",
    docs=(98892, 98887),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseSubmitNewOrderJobRequest",
)
LICENSE_NEW_ORDER_JOB_RESULT: Operation[LicenseNewOrderJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/license/new_order_job_result",
    call="license.new_order_job_result",
    title="下单购买多企业账号：获取多企业新购订单提交结果",
    docs=(98892, 98887),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseNewOrderJobResultRequest",
    response="wecom_client.models.license.order:LicenseNewOrderJobResultResponse",
    idempotent=True,
    wait=PollingRule(field="status", done=("1",), failed=("3",), pauses=(2, 30), within=600),
)
LICENSE_GET_UNION_ORDER: Operation[LicenseGetUnionOrderResponse] = Operation(
    "POST",
    "/cgi-bin/license/get_union_order",
    call="license.get_union_order",
    title="获取多企业订单详情",
    docs=(98893, 98888),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseGetUnionOrderRequest",
    response="wecom_client.models.license.order:LicenseGetUnionOrderResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="buy_list", send="cursor", receive="next_cursor", more="has_more"),
)
LICENSE_SUBMIT_PAY_JOB: Operation[LicenseSubmitPayJobResponse] = Operation(
    "POST",
    "/cgi-bin/license/submit_pay_job",
    call="license.submit_pay_job",
    title="使用余额支付订单：提交余额支付订单任务",
    docs=(99415, 99420),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseSubmitPayJobRequest",
    response="wecom_client.models.license.order:LicenseSubmitPayJobResponse",
)
LICENSE_PAY_JOB_RESULT: Operation[LicensePayJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/license/pay_job_result",
    call="license.pay_job_result",
    title="使用余额支付订单：获取订单支付结果",
    docs=(99415, 99420),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicensePayJobResultRequest",
    response="wecom_client.models.license.order:LicensePayJobResultResponse",
    advice={48001: "The payer may not pay for the provider."},
    meanings={48001: ("", "Payer has no right to pay.")},
    idempotent=True,
    wait=PollingRule(
        field="status", done=("1",), failed=("3",), errcode="pay_job_result.errcode", pauses=(2, 30),
        within=600,
    ),
)
LICENSE_SUPPORT_POLICY_QUERY: Operation[LicenseSupportPolicyQueryResponse] = Operation(
    "POST",
    "/cgi-bin/license/support_policy_query",
    call="license.support_policy_query",
    title="民生优惠条件查询",
    docs=(96515, 97208),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseSupportPolicyQueryRequest",
    response="wecom_client.models.license.order:LicenseSupportPolicyQueryResponse",
    advice={701090: "The company is not verified as the discount asks."},
    meanings={701090: ("PermissionDeniedError", "Verification of the company does not fit.")},
    idempotent=True,
    reads=True,
    deprecated="The discount ended on 31 March 2023, and with it this query; nothing replaces it.",
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
    "/cgi-bin/license/create_new_order": LICENSE_CREATE_NEW_ORDER,
    "/cgi-bin/license/create_renew_order_job": LICENSE_CREATE_RENEW_ORDER_JOB,
    "/cgi-bin/license/submit_order_job": LICENSE_SUBMIT_ORDER_JOB,
    "/cgi-bin/license/list_order": LICENSE_LIST_ORDER,
    "/cgi-bin/license/get_order": LICENSE_GET_ORDER,
    "/cgi-bin/license/list_order_account": LICENSE_LIST_ORDER_ACCOUNT,
    "/cgi-bin/license/cancel_order": LICENSE_CANCEL_ORDER,
    "/cgi-bin/license/create_new_order_job": LICENSE_CREATE_NEW_ORDER_JOB,
    "/cgi-bin/license/submit_new_order_job": LICENSE_SUBMIT_NEW_ORDER_JOB,
    "/cgi-bin/license/new_order_job_result": LICENSE_NEW_ORDER_JOB_RESULT,
    "/cgi-bin/license/get_union_order": LICENSE_GET_UNION_ORDER,
    "/cgi-bin/license/submit_pay_job": LICENSE_SUBMIT_PAY_JOB,
    "/cgi-bin/license/pay_job_result": LICENSE_PAY_JOB_RESULT,
    "/cgi-bin/license/support_policy_query": LICENSE_SUPPORT_POLICY_QUERY,
}
