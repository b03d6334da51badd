# Generated from spec/api/pay.yaml by codegen. Do not edit.
"""企业支付。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import IntString
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class PaySendworkwxredpackRequest(Model):
    """Parameters of `client.pay.sendworkwxredpack`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("exclusive", ("sender_name", "agentid")),)

    nonce_str: str = field(max_chars=32)
    sign: str = field(max_chars=32)
    mch_billno: str = field(pattern="[0-9A-Za-z]+", max_chars=28)
    mch_id: str = field(max_chars=32)
    wxappid: str = field(max_chars=32)
    sender_name: str | None = field(default=None, max_chars=128)
    agentid: int | None = None
    sender_header_media_id: str | None = field(default=None, max_chars=128)
    re_openid: str = field(max_chars=32)
    total_amount: int = field(min=1)
    wishing: str = field(max_chars=128)
    act_name: str = field(max_chars=32)
    remark: str = field(max_chars=256)
    scene_id: str | None = field(default=None, enum=(
        "PRODUCT_1", "PRODUCT_2", "PRODUCT_3", "PRODUCT_4", "PRODUCT_5", "PRODUCT_6", "PRODUCT_7",
        "PRODUCT_8",
    ))
    workwx_sign: str = field(max_chars=32)


@model
class PaySendworkwxredpackResponse(Response):
    """Answer of `client.pay.sendworkwxredpack`."""

    return_code: str = field(enum=("SUCCESS", "FAIL"))
    """Whether the request was understood. One of SUCCESS, FAIL."""
    return_msg: str | None = None
    """Why it was not understood."""
    result_code: str | None = field(default=None, enum=("SUCCESS", "FAIL"))
    """Whether it was done. One of SUCCESS, FAIL."""
    err_code: str | None = None
    """Word that says what went wrong."""
    err_code_des: str | None = None
    """What went wrong, for people only."""
    sign: str | None = None
    """Signature of WeChat Pay."""
    mch_billno: str | None = None
    """Number of the order."""
    mch_id: str | None = None
    """Number of the merchant."""
    wxappid: str | None = None
    """CorpID of the company."""
    re_openid: str | None = None
    """openid of the receiver."""
    total_amount: IntString | None = None
    """Amount in cents."""
    send_listid: str | None = None
    """Number that WeChat has given to the packet."""
    sender_name: str | None = None
    """Name of the sender."""
    sender_header_media_id: str | None = None
    """media_id of the sender's picture."""


@model
class PayQueryworkwxredpackRequest(Model):
    """Parameters of `client.pay.queryworkwxredpack`."""

    nonce_str: str = field(max_chars=32)
    sign: str = field(max_chars=32)
    mch_billno: str = field(max_chars=28)
    mch_id: str = field(max_chars=32)
    appid: str = field(max_chars=32)


@model
class PayQueryworkwxredpackResponse(Response):
    """Answer of `client.pay.queryworkwxredpack`."""

    return_code: str = field(enum=("SUCCESS", "FAIL"))
    """Whether the request was understood. One of SUCCESS, FAIL."""
    return_msg: str | None = None
    """Why it was not understood."""
    result_code: str | None = field(default=None, enum=("SUCCESS", "FAIL"))
    """Whether it was done. One of SUCCESS, FAIL."""
    err_code: str | None = None
    """Word that says what went wrong."""
    err_code_des: str | None = None
    """What went wrong, for people only."""
    sign: str | None = None
    """Signature of WeChat Pay."""
    mch_billno: str | None = None
    """Number of the order."""
    mch_id: str | None = None
    """Number of the merchant."""
    detail_id: str | None = None
    """Number of the red packet."""
    status: str | None = field(default=None, enum=(
        "SENDING", "SENT", "FAILED", "RECEIVED", "RFUND_ING", "REFUND",
    ))
    """State. One of SENDING (being sent), SENT (waits for the receiver), FAILED (not sent), RECEIVED
    (received), RFUND_ING (being paid back), REFUND (paid back).
    """
    send_type: str | None = None
    """How it was sent. Known values: API (through the API)."""
    total_amount: IntString | None = None
    """Amount in cents."""
    reason: str | None = None
    """Why it was not sent."""
    send_time: str | None = None
    """When it was sent."""
    refund_time: str | None = None
    """When it was paid back."""
    refund_amount: IntString | None = None
    """Cents that were paid back."""
    wishing: str | None = None
    """Good wishes."""
    remark: str | None = None
    """Remark."""
    act_name: str | None = None
    """Name of the project."""
    openid: str | None = None
    """openid of the receiver."""
    amount: IntString | None = None
    """Cents that were received."""
    rcv_time: str | None = None
    """When it was received."""
    sender_name: str | None = None
    """Name of the sender."""
    sender_header_media_id: str | None = None
    """media_id of the sender's picture."""


@model
class PayPromotionPaywwsptrans2pocketRequest(Model):
    """Parameters of `client.pay.promotion.paywwsptrans2pocket`."""

    class ApprovalType:
        APPROVAL: Final = 1

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("re_user_name",), when={"check_name": "FORCE_CHECK"}),
        FieldRule("requires", ("approval_number", "approval_type"), when={"ww_msg_type": "APPROVAL_MSG"}),
    )

    appid: str = field(max_chars=128)
    mch_id: str = field(max_chars=32)
    device_info: str | None = field(default=None, max_chars=32)
    nonce_str: str = field(max_chars=32)
    sign: str = field(max_chars=32)
    partner_trade_no: str = field(pattern="[0-9A-Za-z]+", max_chars=32)
    openid: str = field(max_chars=64)
    check_name: str = field(enum=("NO_CHECK", "FORCE_CHECK"))
    re_user_name: str | None = field(default=None, max_chars=64)
    amount: int = field(min=100)
    desc: str = field(max_chars=81)
    spbill_create_ip: str = field(max_chars=32)
    workwx_sign: str = field(max_chars=128)
    ww_msg_type: str = field(enum=("NORMAL_MSG", "APPROVAL_MSG"))
    approval_number: str | None = None
    approval_type: int | None = field(default=None, enum=(1,))
    act_name: str = field(max_chars=50)
    agentid: int | None = None


@model
class PayPromotionPaywwsptrans2pocketResponse(Response):
    """Answer of `client.pay.promotion.paywwsptrans2pocket`."""

    return_code: str = field(enum=("SUCCESS", "FAIL"))
    """Whether the request was understood. One of SUCCESS, FAIL."""
    return_msg: str | None = None
    """Why it was not understood."""
    result_code: str | None = field(default=None, enum=("SUCCESS", "FAIL"))
    """Whether it was done. One of SUCCESS, FAIL."""
    err_code: str | None = None
    """Word that says what went wrong."""
    err_code_des: str | None = None
    """What went wrong, for people only."""
    appid: str | None = None
    """CorpID of the company."""
    mch_id: str | None = None
    """Number of the merchant."""
    device_info: str | None = None
    """Number of the device."""
    nonce_str: str | None = None
    """Random string."""
    partner_trade_no: str | None = None
    """Number of the order."""
    payment_no: str | None = None
    """Number that WeChat has given to the payment."""
    payment_time: str | None = None
    """When it was paid."""


@model
class PayPromotionQuerywwsptrans2pocketRequest(Model):
    """Parameters of `client.pay.promotion.querywwsptrans2pocket`."""

    nonce_str: str = field(max_chars=32)
    sign: str = field(max_chars=32)
    partner_trade_no: str = field(max_chars=28)
    mch_id: str = field(max_chars=32)
    appid: str = field(max_chars=128)


@model
class PayPromotionQuerywwsptrans2pocketResponse(Response):
    """Answer of `client.pay.promotion.querywwsptrans2pocket`."""

    return_code: str = field(enum=("SUCCESS", "FAIL"))
    """Whether the request was understood. One of SUCCESS, FAIL."""
    return_msg: str | None = None
    """Why it was not understood."""
    result_code: str | None = field(default=None, enum=("SUCCESS", "FAIL"))
    """Whether it was done. One of SUCCESS, FAIL."""
    err_code: str | None = None
    """Word that says what went wrong."""
    err_code_des: str | None = None
    """What went wrong, for people only."""
    partner_trade_no: str | None = None
    """Number of the order."""
    mch_id: str | None = None
    """Number of the merchant."""
    appid: str | None = None
    """CorpID of the company."""
    detail_id: str | None = None
    """Number that WeChat has given to the payment."""
    status: str | None = field(default=None, enum=("SUCCESS", "FAILED", "PROCESSING"))
    """State. One of SUCCESS (paid), FAILED (not paid), PROCESSING (in progress)."""
    reason: str | None = None
    """Why it was not paid."""
    openid: str | None = None
    """openid of the receiver."""
    transfer_name: str | None = None
    """Name of the receiver."""
    payment_amount: IntString | None = None
    """Amount in cents."""
    transfer_time: str | None = None
    """When the payment was made."""
    desc: str | None = None
    """What it was paid for."""
