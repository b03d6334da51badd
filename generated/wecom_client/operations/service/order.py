# Generated from spec/api/service/order.yaml by codegen. Do not edit.
"""Endpoints of 应用收费与账户."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.service.order import (
        ServiceCustomerAcquisitionGetBillListResponse, ServiceGetAccountBalanceResponse,
        ServiceGetOrderListResponse, ServiceGetOrderResponse, ServiceProlongTryResponse,
    )


SERVICE_GET_ORDER_LIST: Operation[ServiceGetOrderListResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_order_list",
    call="service.get_order_list",
    title="获取订单列表",
    summary="List the orders for paid versions of an app in a period.",
    docs=(91910,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceGetOrderListRequest",
    response="wecom_client.models.service.order:ServiceGetOrderListResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_ORDER: Operation[ServiceGetOrderResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_order",
    call="service.get_order",
    title="获取订单详情",
    summary="Get one order for a paid version of an app.",
    docs=(91909,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceGetOrderRequest",
    response="wecom_client.models.service.order:ServiceGetOrderResponse",
    idempotent=True,
    reads=True,
)
SERVICE_PROLONG_TRY: Operation[ServiceProlongTryResponse] = Operation(
    "POST",
    "/cgi-bin/service/prolong_try",
    call="service.prolong_try",
    title="延长试用期",
    summary="Prolong a company's trial of a paid app.",
    docs=(91913,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceProlongTryRequest",
    response="wecom_client.models.service.order:ServiceProlongTryResponse",
)
SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST: Operation[ServiceCustomerAcquisitionGetBillListResponse] = Operation(
    "POST",
    "/cgi-bin/service/customer_acquisition/get_bill_list",
    call="service.customer_acquisition.get_bill_list",
    title="获取代支付流水",
    summary="List what a provider has paid for a company's customer acquisition links.",
    docs=(99602,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceCustomerAcquisitionGetBillListRequest",
    response="wecom_client.models.service.order:ServiceCustomerAcquisitionGetBillListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="bill_list", send="cursor", receive="next_cursor"),
)
SERVICE_GET_ACCOUNT_BALANCE: Operation[ServiceGetAccountBalanceResponse] = Operation(
    "GET",
    "/cgi-bin/service/get_account_balance",
    call="service.get_account_balance",
    title="充值账户余额查询",
    summary="Get the balance of a provider's prepaid account.",
    docs=(100137, 100138),
    token="provider_access_token",
    request="wecom_client.models.service.order:ServiceGetAccountBalanceRequest",
    response="wecom_client.models.service.order:ServiceGetAccountBalanceResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/service/get_order_list": SERVICE_GET_ORDER_LIST,
    "/cgi-bin/service/get_order": SERVICE_GET_ORDER,
    "/cgi-bin/service/prolong_try": SERVICE_PROLONG_TRY,
    "/cgi-bin/service/customer_acquisition/get_bill_list": SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST,
    "/cgi-bin/service/get_account_balance": SERVICE_GET_ACCOUNT_BALANCE,
}
