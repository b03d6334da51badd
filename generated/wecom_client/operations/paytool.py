# Generated from spec/api/paytool.yaml by codegen. Do not edit.
"""Endpoints of 收银台."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.signing import ComputedParameter

if TYPE_CHECKING:
    from wecom_client.models.paytool import PaytoolGetInvoiceListResponse
    from wecom_client.models.paytool import PaytoolGetOrderDetailResponse
    from wecom_client.models.paytool import PaytoolGetOrderListResponse
    from wecom_client.models.paytool import PaytoolOpenOrderResponse
    from wecom_runtime.data.models import Response


PAYTOOL_OPEN_ORDER: Operation[PaytoolOpenOrderResponse] = Operation(
    "POST",
    "/cgi-bin/paytool/open_order",
    call="paytool.open_order",
    title="创建收款订单",
    docs=(98045, 99358),
    token="provider_access_token",
    request="wecom_client.models.paytool:PaytoolOpenOrderRequest",
    response="wecom_client.models.paytool:PaytoolOpenOrderResponse",
    computed=(
        ComputedParameter("nonce_str", "nonce"), ComputedParameter("ts", "time"),
        ComputedParameter("sig", "hmac_sha256", key="cashier_key"),
    ),
)
PAYTOOL_CLOSE_ORDER: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/paytool/close_order",
    call="paytool.close_order",
    title="取消收款订单",
    docs=(98046, 99359),
    token="provider_access_token",
    request="wecom_client.models.paytool:PaytoolCloseOrderRequest",
    computed=(
        ComputedParameter("nonce_str", "nonce"), ComputedParameter("ts", "time"),
        ComputedParameter("sig", "hmac_sha256", key="cashier_key"),
    ),
)
PAYTOOL_GET_ORDER_LIST: Operation[PaytoolGetOrderListResponse] = Operation(
    "POST",
    "/cgi-bin/paytool/get_order_list",
    call="paytool.get_order_list",
    title="获取收款订单列表",
    docs=(98053, 99360),
    token="provider_access_token",
    request="wecom_client.models.paytool:PaytoolGetOrderListRequest",
    response="wecom_client.models.paytool:PaytoolGetOrderListResponse",
    computed=(
        ComputedParameter("nonce_str", "nonce"), ComputedParameter("ts", "time"),
        ComputedParameter("sig", "hmac_sha256", key="cashier_key"),
    ),
    pagination=Pagination(items="pay_order_list", send="cursor", receive="next_cursor", more="has_more"),
)
PAYTOOL_GET_ORDER_DETAIL: Operation[PaytoolGetOrderDetailResponse] = Operation(
    "POST",
    "/cgi-bin/paytool/get_order_detail",
    call="paytool.get_order_detail",
    title="获取收款订单详情",
    docs=(98054, 99361),
    token="provider_access_token",
    request="wecom_client.models.paytool:PaytoolGetOrderDetailRequest",
    response="wecom_client.models.paytool:PaytoolGetOrderDetailResponse",
    computed=(
        ComputedParameter("nonce_str", "nonce"), ComputedParameter("ts", "time"),
        ComputedParameter("sig", "hmac_sha256", key="cashier_key"),
    ),
)
PAYTOOL_GET_INVOICE_LIST: Operation[PaytoolGetInvoiceListResponse] = Operation(
    "POST",
    "/cgi-bin/paytool/get_invoice_list",
    call="paytool.get_invoice_list",
    title="获取发票列表",
    docs=(99436, 99447),
    token="provider_access_token",
    request="wecom_client.models.paytool:PaytoolGetInvoiceListRequest",
    response="wecom_client.models.paytool:PaytoolGetInvoiceListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="invoice_list", send="cursor", receive="next_cursor", more="has_more"),
)
PAYTOOL_MARK_INVOICE_STATUS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/paytool/mark_invoice_status",
    call="paytool.mark_invoice_status",
    title="标记开票状态",
    docs=(99437, 99448),
    token="provider_access_token",
    request="wecom_client.models.paytool:PaytoolMarkInvoiceStatusRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/paytool/open_order": PAYTOOL_OPEN_ORDER,
    "/cgi-bin/paytool/close_order": PAYTOOL_CLOSE_ORDER,
    "/cgi-bin/paytool/get_order_list": PAYTOOL_GET_ORDER_LIST,
    "/cgi-bin/paytool/get_order_detail": PAYTOOL_GET_ORDER_DETAIL,
    "/cgi-bin/paytool/get_invoice_list": PAYTOOL_GET_INVOICE_LIST,
    "/cgi-bin/paytool/mark_invoice_status": PAYTOOL_MARK_INVOICE_STATUS,
}
