# Generated from spec/callbacks/payment.yaml by codegen. Do not edit.
"""小程序接入对外收款。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import PaymentEvent
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class EncryptedPayment(Model):
    """Details that are encrypted with the callback_aeskey of the system app for payments."""

    algorithm: str = field(enum=("AEAD_AES_256_GCM",))
    """How it is encrypted. One of AEAD_AES_256_GCM."""
    ciphertext: str
    """Base64 of the ciphertext; its content is JSON."""
    associated_data: str | None = None
    """Associated data of the cipher."""
    nonce: str
    """Nonce of the cipher."""


@model
class TransactionSuccessEvent(PaymentEvent):
    """支付通知: A payment succeeded.

    The decrypted resource is JSON with appid, mchid, out_trade_no, trade_state, trade_state_desc,
    trade_type, attach, success_time, payer (openid) and amount (total, payer_total, currency,
    payer_currency; in cents).

    https://developer.work.weixin.qq.com/document/path/97478
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "TRANSACTION.SUCCESS"}


@model
class RefundSuccessEvent(PaymentEvent):
    """退款通知: A refund succeeded.

    The decrypted resource is JSON with mchid, out_trade_no, refund_id, out_refund_no, refund_status,
    success_time, user_received_account and amount (total, refund, payer_total, payer_refund; in cents).

    https://developer.work.weixin.qq.com/document/path/97478
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "REFUND.SUCCESS"}


@model
class RefundAbnormalEvent(PaymentEvent):
    """退款异常通知: A refund failed at the bank.

    The decrypted resource is JSON with mchid, out_trade_no, refund_id, out_refund_no, refund_status,
    success_time, user_received_account and amount (total, refund, payer_total, payer_refund; in cents).

    https://developer.work.weixin.qq.com/document/path/97478
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "REFUND.ABNORMAL"}


@model
class RefundClosedEvent(PaymentEvent):
    """退款关闭通知: A refund was closed.

    The decrypted resource is JSON with mchid, out_trade_no, refund_id, out_refund_no, refund_status,
    success_time, user_received_account and amount (total, refund, payer_total, payer_refund; in cents).

    https://developer.work.weixin.qq.com/document/path/97478
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "REFUND.CLOSED"}
