# Generated from spec/api/miniapppay.yaml by codegen. Do not edit.
"""Endpoints of 小程序接入对外收款."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.miniapppay import MiniapppayApplyMchResponse
    from wecom_client.models.miniapppay import MiniapppayCreateOrderResponse
    from wecom_client.models.miniapppay import MiniapppayGetApplymentStatusResponse
    from wecom_client.models.miniapppay import MiniapppayGetBillResponse
    from wecom_client.models.miniapppay import MiniapppayGetOrderResponse
    from wecom_client.models.miniapppay import MiniapppayGetRefundDetailResponse
    from wecom_client.models.miniapppay import MiniapppayGetSignResponse
    from wecom_client.models.miniapppay import MiniapppayRefundResponse
    from wecom_client.models.miniapppay import MiniapppayUploadImageResponse
    from wecom_runtime.data.models import Response


MINIAPPPAY_CREATE_ORDER: Operation[MiniapppayCreateOrderResponse] = Operation(
    "POST",
    "/cgi-bin/miniapppay/create_order",
    call="miniapppay.create_order",
    title="小程序下单",
    docs=(97322,),
    request="wecom_client.models.miniapppay:MiniapppayCreateOrderRequest",
    response="wecom_client.models.miniapppay:MiniapppayCreateOrderResponse",
    only_adds=True,
)
MINIAPPPAY_GET_ORDER: Operation[MiniapppayGetOrderResponse] = Operation(
    "POST",
    "/cgi-bin/miniapppay/get_order",
    call="miniapppay.get_order",
    title="查询订单",
    docs=(97323,),
    request="wecom_client.models.miniapppay:MiniapppayGetOrderRequest",
    response="wecom_client.models.miniapppay:MiniapppayGetOrderResponse",
    idempotent=True,
    reads=True,
)
MINIAPPPAY_CLOSE_ORDER: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/miniapppay/close_order",
    call="miniapppay.close_order",
    title="关闭订单",
    docs=(97324,),
    request="wecom_client.models.miniapppay:MiniapppayCloseOrderRequest",
    idempotent=True,
)
MINIAPPPAY_GET_SIGN: Operation[MiniapppayGetSignResponse] = Operation(
    "POST",
    "/cgi-bin/miniapppay/get_sign",
    call="miniapppay.get_sign",
    title="获取支付签名",
    docs=(98130,),
    request="wecom_client.models.miniapppay:MiniapppayGetSignRequest",
    response="wecom_client.models.miniapppay:MiniapppayGetSignResponse",
    idempotent=True,
    reads=True,
)
MINIAPPPAY_REFUND: Operation[MiniapppayRefundResponse] = Operation(
    "POST",
    "/cgi-bin/miniapppay/refund",
    call="miniapppay.refund",
    title="申请退款",
    docs=(97333,),
    request="wecom_client.models.miniapppay:MiniapppayRefundRequest",
    response="wecom_client.models.miniapppay:MiniapppayRefundResponse",
)
MINIAPPPAY_GET_REFUND_DETAIL: Operation[MiniapppayGetRefundDetailResponse] = Operation(
    "POST",
    "/cgi-bin/miniapppay/get_refund_detail",
    call="miniapppay.get_refund_detail",
    title="查询退款",
    docs=(97352,),
    request="wecom_client.models.miniapppay:MiniapppayGetRefundDetailRequest",
    response="wecom_client.models.miniapppay:MiniapppayGetRefundDetailResponse",
    idempotent=True,
    reads=True,
    wait=PollingRule(
        field="status", done=("SUCCESS",), failed=("CLOSE", "ABNORMAL"), pauses=(5, 300), within=1800,
    ),
)
MINIAPPPAY_GET_BILL: Operation[MiniapppayGetBillResponse] = Operation(
    "POST",
    "/cgi-bin/miniapppay/get_bill",
    call="miniapppay.get_bill",
    title="交易账单申请",
    docs=(98115,),
    request="wecom_client.models.miniapppay:MiniapppayGetBillRequest",
    response="wecom_client.models.miniapppay:MiniapppayGetBillResponse",
    idempotent=True,
    reads=True,
)
MINIAPPPAY_APPLY_MCH: Operation[MiniapppayApplyMchResponse] = Operation(
    "POST",
    "/cgi-bin/miniapppay/apply_mch",
    call="miniapppay.apply_mch",
    title="提交创建对外收款账户的申请单",
    docs=(98973,),
    request="wecom_client.models.miniapppay:MiniapppayApplyMchRequest",
    response="wecom_client.models.miniapppay:MiniapppayApplyMchResponse",
    only_adds=True,
    needs="对外收款-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
MINIAPPPAY_GET_APPLYMENT_STATUS: Operation[MiniapppayGetApplymentStatusResponse] = Operation(
    "POST",
    "/cgi-bin/miniapppay/get_applyment_status",
    call="miniapppay.get_applyment_status",
    title="查询申请单状态",
    docs=(98974,),
    request="wecom_client.models.miniapppay:MiniapppayGetApplymentStatusRequest",
    response="wecom_client.models.miniapppay:MiniapppayGetApplymentStatusResponse",
    idempotent=True,
    reads=True,
    needs="对外收款-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
MINIAPPPAY_UPLOAD_IMAGE: Operation[MiniapppayUploadImageResponse] = Operation(
    "POST",
    "/cgi-bin/miniapppay/upload_image",
    call="miniapppay.upload_image",
    title="提交图片",
    docs=(98972,),
    request="wecom_client.models.miniapppay:MiniapppayUploadImageRequest",
    response="wecom_client.models.miniapppay:MiniapppayUploadImageResponse",
    upload="media",
    only_adds=True,
    needs="对外收款-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/miniapppay/create_order": MINIAPPPAY_CREATE_ORDER,
    "/cgi-bin/miniapppay/get_order": MINIAPPPAY_GET_ORDER,
    "/cgi-bin/miniapppay/close_order": MINIAPPPAY_CLOSE_ORDER,
    "/cgi-bin/miniapppay/get_sign": MINIAPPPAY_GET_SIGN,
    "/cgi-bin/miniapppay/refund": MINIAPPPAY_REFUND,
    "/cgi-bin/miniapppay/get_refund_detail": MINIAPPPAY_GET_REFUND_DETAIL,
    "/cgi-bin/miniapppay/get_bill": MINIAPPPAY_GET_BILL,
    "/cgi-bin/miniapppay/apply_mch": MINIAPPPAY_APPLY_MCH,
    "/cgi-bin/miniapppay/get_applyment_status": MINIAPPPAY_GET_APPLYMENT_STATUS,
    "/cgi-bin/miniapppay/upload_image": MINIAPPPAY_UPLOAD_IMAGE,
}
