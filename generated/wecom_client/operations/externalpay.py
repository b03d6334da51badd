# Generated from spec/api/externalpay.yaml by codegen. Do not edit.
"""Endpoints of 对外收款."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.externalpay import ExternalpayGetBillListResponse
    from wecom_client.models.externalpay import ExternalpayGetFundFlowResponse
    from wecom_client.models.externalpay import ExternalpayGetPaymentInfoResponse
    from wecom_client.models.externalpay import ExternalpayGetmerchantResponse
    from wecom_runtime.data.models import Response


EXTERNALPAY_ADDMERCHANT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalpay/addmerchant",
    call="externalpay.addmerchant",
    title="收款商户号管理",
    docs=(93666,),
    request="wecom_client.models.externalpay:ExternalpayAddmerchantRequest",
    only_adds=True,
    granted={"developed": "none", "third_party": "none"},
    deprecated="The page no longer describes it; use the admin console (应用管理 - 对外收款).",
)
EXTERNALPAY_GETMERCHANT: Operation[ExternalpayGetmerchantResponse] = Operation(
    "POST",
    "/cgi-bin/externalpay/getmerchant",
    call="externalpay.getmerchant",
    title="收款商户号管理：查询商户号详情",
    docs=(93666,),
    request="wecom_client.models.externalpay:ExternalpayGetmerchantRequest",
    response="wecom_client.models.externalpay:ExternalpayGetmerchantResponse",
    idempotent=True,
    reads=True,
    needs="对外收款-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
EXTERNALPAY_SET_MCH_USE_SCOPE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalpay/set_mch_use_scope",
    call="externalpay.set_mch_use_scope",
    title="收款商户号管理：设置商户号使用范围",
    docs=(93666,),
    request="wecom_client.models.externalpay:ExternalpaySetMchUseScopeRequest",
    idempotent=True,
    needs="对外收款-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
EXTERNALPAY_DELMERCHANT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalpay/delmerchant",
    call="externalpay.delmerchant",
    title="收款商户号管理",
    docs=(93666,),
    request="wecom_client.models.externalpay:ExternalpayDelmerchantRequest",
    idempotent=True,
    granted={"developed": "none", "third_party": "none"},
    deprecated="The page no longer describes it; use the admin console (应用管理 - 对外收款).",
)
EXTERNALPAY_GET_BILL_LIST: Operation[ExternalpayGetBillListResponse] = Operation(
    "POST",
    "/cgi-bin/externalpay/get_bill_list",
    call="externalpay.get_bill_list",
    title="获取对外收款记录",
    docs=(93667, 93727, 96701),
    request="wecom_client.models.externalpay:ExternalpayGetBillListRequest",
    response="wecom_client.models.externalpay:ExternalpayGetBillListResponse",
    idempotent=True,
    reads=True,
    needs="对外收款-可调用接口的应用",
    granted={"developed": "对外收款", "third_party": "对外收款"},
    pagination=Pagination(items="bill_list", send="cursor", receive="next_cursor"),
)
EXTERNALPAY_GET_PAYMENT_INFO: Operation[ExternalpayGetPaymentInfoResponse] = Operation(
    "POST",
    "/cgi-bin/externalpay/get_payment_info",
    call="externalpay.get_payment_info",
    title="获取收款项目的商户单号",
    docs=(95944, 95936, 96702),
    request="wecom_client.models.externalpay:ExternalpayGetPaymentInfoRequest",
    response="wecom_client.models.externalpay:ExternalpayGetPaymentInfoResponse",
    idempotent=True,
    reads=True,
    needs="对外收款-可调用接口的应用",
    granted={"developed": "对外收款", "third_party": "对外收款"},
)
EXTERNALPAY_GET_FUND_FLOW: Operation[ExternalpayGetFundFlowResponse] = Operation(
    "POST",
    "/cgi-bin/externalpay/get_fund_flow",
    call="externalpay.get_fund_flow",
    title="获取资金流水",
    docs=(98100,),
    request="wecom_client.models.externalpay:ExternalpayGetFundFlowRequest",
    response="wecom_client.models.externalpay:ExternalpayGetFundFlowResponse",
    idempotent=True,
    reads=True,
    needs="对外收款-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="fund_flow_list", send="cursor", receive="next_cursor"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/externalpay/addmerchant": EXTERNALPAY_ADDMERCHANT,
    "/cgi-bin/externalpay/getmerchant": EXTERNALPAY_GETMERCHANT,
    "/cgi-bin/externalpay/set_mch_use_scope": EXTERNALPAY_SET_MCH_USE_SCOPE,
    "/cgi-bin/externalpay/delmerchant": EXTERNALPAY_DELMERCHANT,
    "/cgi-bin/externalpay/get_bill_list": EXTERNALPAY_GET_BILL_LIST,
    "/cgi-bin/externalpay/get_payment_info": EXTERNALPAY_GET_PAYMENT_INFO,
    "/cgi-bin/externalpay/get_fund_flow": EXTERNALPAY_GET_FUND_FLOW,
}
