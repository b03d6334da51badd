# Generated from spec/api/license/order.yaml by codegen. Do not edit.
"""Endpoints of 接口许可订单."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.license.order import (
        LicenseCreateNewOrderJobResponse, LicenseCreateNewOrderResponse, LicenseCreateRenewOrderJobResponse,
        LicenseGetOrderResponse, LicenseGetUnionOrderResponse, LicenseListOrderAccountResponse,
        LicenseListOrderResponse, LicenseNewOrderJobResultResponse, LicensePayJobResultResponse,
        LicenseSubmitOrderJobResponse, LicenseSubmitPayJobResponse, LicenseSupportPolicyQueryResponse,
    )
    from wecom_runtime.data.models import Response


LICENSE_CREATE_NEW_ORDER: Operation[LicenseCreateNewOrderResponse] = Operation(
    "POST",
    "/cgi-bin/license/create_new_order",
    call="license.create_new_order",
    title="下单购买账号",
    summary="Order new accounts for a company.",
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
    summary="Collect members whose accounts are to be renewed.",
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
    summary="Order the renewal of the accounts that were collected.",
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
    summary="List the provider's orders.",
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
    summary="Get the details of an order for one company.",
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
    summary="List the activation codes of a new order, or the members whose accounts an order renewed.",
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
    summary="Cancel an order that is not paid.",
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
    summary="Collect companies for which new accounts are to be ordered at once.",
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
    summary="Order the accounts that were collected for several companies.",
    docs=(98892, 98887),
    token="provider_access_token",
    request="wecom_client.models.license.order:LicenseSubmitNewOrderJobRequest",
)
LICENSE_NEW_ORDER_JOB_RESULT: Operation[LicenseNewOrderJobResultResponse] = Operation(
    "POST",
    "/cgi-bin/license/new_order_job_result",
    call="license.new_order_job_result",
    title="下单购买多企业账号：获取多企业新购订单提交结果",
    summary="Get the id of an order for several companies.",
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
    summary="Get the details of an order for several companies.",
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
    summary="Start paying an order from the provider's prepaid account.",
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
    summary="Get the result of paying an order from the prepaid account.",
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
    summary="Check whether a company was entitled to the discount for public services.",
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
