# Generated from spec/api/pay.yaml by codegen. Do not edit.
"""Endpoints of 企业支付."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.polling_rule import PollingRule
from wecom_runtime.calls.signing import ComputedParameter

if TYPE_CHECKING:
    from wecom_client.models.pay import PayPromotionPaywwsptrans2pocketResponse
    from wecom_client.models.pay import PayPromotionQuerywwsptrans2pocketResponse
    from wecom_client.models.pay import PayQueryworkwxredpackResponse
    from wecom_client.models.pay import PaySendworkwxredpackResponse


PAY_SENDWORKWXREDPACK: Operation[PaySendworkwxredpackResponse] = Operation(
    "POST",
    "https://api.mch.weixin.qq.com/mmpaymkttransfers/sendworkwxredpack",
    call="pay.sendworkwxredpack",
    title="发放企业红包",
    docs=(90275, 90281),
    token="none",
    request="wecom_client.models.pay:PaySendworkwxredpackRequest",
    response="wecom_client.models.pay:PaySendworkwxredpackResponse",
    advice={
        "CA_ERROR": "Pass the merchant's certificate to Merchant.",
        "FATAL_ERROR": "The order number was used with other parameters.",
        "NOTENOUGH": "Top up the merchant's account.",
        "NO_AUTH": "WeChat holds the account of the receiver to be unusual.",
        "OPENID_ERROR": "The openid must be one of this company.",
        "PROCESSING": "Ask for the state of this order number after 20 minutes.",
        "SEND_FAILED": "It was not sent; use another order number.",
        "SIGN_ERROR": "Check the API key of the merchant, and that the secret is that of the app agentid.",
        "SYSTEMERROR": "Ask for the state of this order number; never take another one.",
    },
    xml=True,
    computed=(
        ComputedParameter("nonce_str", "nonce"), ComputedParameter("mch_id", "known", key="merchant_id"),
        ComputedParameter("wxappid", "known", key="corp_id"),
        ComputedParameter("workwx_sign", "md5", key="corp_secret", label="secret", of=("act_name", "mch_billno", "mch_id", "nonce_str", "re_openid", "total_amount", "wxappid")),
        ComputedParameter("sign", "md5", key="merchant_key", label="key"),
    ),
)
PAY_QUERYWORKWXREDPACK: Operation[PayQueryworkwxredpackResponse] = Operation(
    "POST",
    "https://api.mch.weixin.qq.com/mmpaymkttransfers/queryworkwxredpack",
    call="pay.queryworkwxredpack",
    title="查询红包记录",
    docs=(90276, 90281),
    token="none",
    request="wecom_client.models.pay:PayQueryworkwxredpackRequest",
    response="wecom_client.models.pay:PayQueryworkwxredpackResponse",
    advice={
        "CA_ERROR": "Pass the merchant's certificate to Merchant.",
        "NOT_FOUND": "It may still be on its way; ask again after some minutes before taking it for not sent.",
        "SIGN_ERROR": "Check the API key of the merchant.",
    },
    xml=True,
    idempotent=True,
    reads=True,
    computed=(
        ComputedParameter("nonce_str", "nonce"), ComputedParameter("mch_id", "known", key="merchant_id"),
        ComputedParameter("appid", "known", key="corp_id"),
        ComputedParameter("sign", "md5", key="merchant_key", label="key"),
    ),
)
PAY_PROMOTION_PAYWWSPTRANS2POCKET: Operation[PayPromotionPaywwsptrans2pocketResponse] = Operation(
    "POST",
    "https://api.mch.weixin.qq.com/mmpaymkttransfers/promotion/paywwsptrans2pocket",
    call="pay.promotion.paywwsptrans2pocket",
    title="向员工付款",
    docs=(90278, 90281),
    token="none",
    request="wecom_client.models.pay:PayPromotionPaywwsptrans2pocketRequest",
    response="wecom_client.models.pay:PayPromotionPaywwsptrans2pocketResponse",
    advice={
        "AMOUNT_LIMIT": "Pay 1 yuan or more.",
        "CA_ERROR": "Pass the merchant's certificate to Merchant, and ask for the state of the payment before paying again.",
        "FATAL_ERROR": "The order number was used with other parameters.",
        "NAME_MISMATCH": "re_user_name is not the real name of the receiver.",
        "NOAUTH": "Ask WeChat Pay for the right to call this.", "NOTENOUGH": "Top up the merchant's account.",
        "OPENID_ERROR": "The openid must be one of this company.",
        "SENDNUM_LIMIT": "The receiver has been paid as often as is allowed for a day; go on with the same order number.",
        "SIGN_ERROR": "Check the API key of the merchant.",
        "SYSTEMERROR": "Send it again with the same order number and parameters; never take another one.",
        "V2_ACCOUNT_SIMPLE_BAN": "The receiver has to link a bank card to WeChat Pay.",
        "WORKWX_MCHID_ERROR": "Link the merchant with the company in the admin console.",
        "WORKWX_SIGN_ERROR": "The secret must be that of the app agentid.",
    },
    xml=True,
    computed=(
        ComputedParameter("nonce_str", "nonce"), ComputedParameter("mch_id", "known", key="merchant_id"),
        ComputedParameter("appid", "known", key="corp_id"),
        ComputedParameter("workwx_sign", "md5", key="corp_secret", label="secret", of=("amount", "appid", "desc", "mch_id", "nonce_str", "openid", "partner_trade_no", "ww_msg_type")),
        ComputedParameter("sign", "md5", key="merchant_key", label="key"),
    ),
)
PAY_PROMOTION_QUERYWWSPTRANS2POCKET: Operation[PayPromotionQuerywwsptrans2pocketResponse] = Operation(
    "POST",
    "https://api.mch.weixin.qq.com/mmpaymkttransfers/promotion/querywwsptrans2pocket",
    call="pay.promotion.querywwsptrans2pocket",
    title="查询付款记录",
    docs=(90279, 90281),
    token="none",
    request="wecom_client.models.pay:PayPromotionQuerywwsptrans2pocketRequest",
    response="wecom_client.models.pay:PayPromotionQuerywwsptrans2pocketResponse",
    advice={
        "CA_ERROR": "Pass the merchant's certificate to Merchant.",
        "NOT_FOUND": "No payment has this order number.", "SIGN_ERROR": "Check the API key of the merchant.",
        "WORKWX_MCHID_ERROR": "Link the merchant with the company in the admin console.",
    },
    xml=True,
    idempotent=True,
    reads=True,
    computed=(
        ComputedParameter("nonce_str", "nonce"), ComputedParameter("mch_id", "known", key="merchant_id"),
        ComputedParameter("appid", "known", key="corp_id"),
        ComputedParameter("sign", "md5", key="merchant_key", label="key"),
    ),
    wait=PollingRule(field="status", done=("SUCCESS",), failed=("FAILED",), pauses=(30, 1200), within=7200),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "https://api.mch.weixin.qq.com/mmpaymkttransfers/sendworkwxredpack": PAY_SENDWORKWXREDPACK,
    "https://api.mch.weixin.qq.com/mmpaymkttransfers/queryworkwxredpack": PAY_QUERYWORKWXREDPACK,
    "https://api.mch.weixin.qq.com/mmpaymkttransfers/promotion/paywwsptrans2pocket": PAY_PROMOTION_PAYWWSPTRANS2POCKET,
    "https://api.mch.weixin.qq.com/mmpaymkttransfers/promotion/querywwsptrans2pocket": PAY_PROMOTION_QUERYWWSPTRANS2POCKET,
}
