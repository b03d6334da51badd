# Generated from spec/api/advanced_api.yaml by codegen. Do not edit.
"""Endpoints of 数据与智能专区订单管理."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.advanced_api import AdvancedApiCreateOrderResponse
    from wecom_client.models.advanced_api import AdvancedApiGetCorpBuyInfoResponse
    from wecom_client.models.advanced_api import AdvancedApiGetOrderResponse
    from wecom_client.models.advanced_api import AdvancedApiListOrderResponse
    from wecom_runtime.data.models import Response


ADVANCED_API_CREATE_ORDER: Operation[AdvancedApiCreateOrderResponse] = Operation(
    "POST",
    "/cgi-bin/advanced_api/create_order",
    call="advanced_api.create_order",
    title="下单购买",
    docs=(100297, 100257),
    token="provider_access_token",
    request="wecom_client.models.advanced_api:AdvancedApiCreateOrderRequest",
    response="wecom_client.models.advanced_api:AdvancedApiCreateOrderResponse",
    advice={
        84077: "An order may cost 5 million yuan at most.",
        701149: "Renew in the last 60 days before the end.",
        701164: "The only upgrade is that to internal and external chats with voice calls.",
    },
    only_adds=True,
)
ADVANCED_API_CANCEL_ORDER: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/advanced_api/cancel_order",
    call="advanced_api.cancel_order",
    title="取消订单",
    docs=(100298, 100258),
    token="provider_access_token",
    request="wecom_client.models.advanced_api:AdvancedApiCancelOrderRequest",
    idempotent=True,
)
ADVANCED_API_SUBMIT_PAY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/advanced_api/submit_pay",
    call="advanced_api.submit_pay",
    title="使用余额支付订单",
    docs=(100299, 100259),
    token="provider_access_token",
    request="wecom_client.models.advanced_api:AdvancedApiSubmitPayRequest",
    advice={48001: "The payer may not pay for the provider."},
    meanings={48001: ("", "Payer has no right to pay.")},
)
ADVANCED_API_LIST_ORDER: Operation[AdvancedApiListOrderResponse] = Operation(
    "POST",
    "/cgi-bin/advanced_api/list_order",
    call="advanced_api.list_order",
    title="获取订单列表",
    docs=(100300, 100260),
    token="provider_access_token",
    request="wecom_client.models.advanced_api:AdvancedApiListOrderRequest",
    response="wecom_client.models.advanced_api:AdvancedApiListOrderResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="order_list", send="cursor", receive="next_cursor", more="has_more"),
)
ADVANCED_API_GET_ORDER: Operation[AdvancedApiGetOrderResponse] = Operation(
    "POST",
    "/cgi-bin/advanced_api/get_order",
    call="advanced_api.get_order",
    title="获取订单详情",
    docs=(100301, 100261),
    token="provider_access_token",
    request="wecom_client.models.advanced_api:AdvancedApiGetOrderRequest",
    response="wecom_client.models.advanced_api:AdvancedApiGetOrderResponse",
    idempotent=True,
    reads=True,
)
ADVANCED_API_GET_CORP_BUY_INFO: Operation[AdvancedApiGetCorpBuyInfoResponse] = Operation(
    "POST",
    "/cgi-bin/advanced_api/get_corp_buy_info",
    call="advanced_api.get_corp_buy_info",
    title="获取企业已购信息",
    docs=(100302, 100271),
    token="provider_access_token",
    request="wecom_client.models.advanced_api:AdvancedApiGetCorpBuyInfoRequest",
    response="wecom_client.models.advanced_api:AdvancedApiGetCorpBuyInfoResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/advanced_api/create_order": ADVANCED_API_CREATE_ORDER,
    "/cgi-bin/advanced_api/cancel_order": ADVANCED_API_CANCEL_ORDER,
    "/cgi-bin/advanced_api/submit_pay": ADVANCED_API_SUBMIT_PAY,
    "/cgi-bin/advanced_api/list_order": ADVANCED_API_LIST_ORDER,
    "/cgi-bin/advanced_api/get_order": ADVANCED_API_GET_ORDER,
    "/cgi-bin/advanced_api/get_corp_buy_info": ADVANCED_API_GET_CORP_BUY_INFO,
}
