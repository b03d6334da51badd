# Generated from spec/api/miniapppay.yaml by codegen. Do not edit.
"""小程序接入对外收款。"""

from __future__ import annotations

from typing import Any
from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class OrderAmount(Model):
    total: int
    """Amount in cents."""
    currency: str = field(enum=("CNY",))
    """Currency. One of CNY."""


@model
class Payer(Model):
    openid: str = field(min_chars=1, max_chars=128)
    """OpenID of the payer under the mini program. In requests: 1 to 128 characters."""


@model
class Scene(Model):
    payer_client_ip: str = field(min_chars=1, max_chars=45)
    """IP address of the payer. 1 to 45 characters."""
    device_id: str | None = field(default=None, min_chars=1, max_chars=32)
    """Number of the shop or till. 1 to 32 characters."""
    store_info: Store | None = None
    """The shop."""


@model
class Store(Model):
    id: str = field(min_chars=1, max_chars=32)
    """Your number of the shop. 1 to 32 characters."""
    name: str | None = field(default=None, min_chars=1, max_chars=256)
    """Name of the shop. 1 to 256 characters."""
    area_code: str | None = field(default=None, min_chars=1, max_chars=32)
    """Area code from the table of WeChat Pay. 1 to 32 characters."""
    address: str | None = field(default=None, min_chars=1, max_chars=512)
    """Address of the shop. 1 to 512 characters."""


@model
class OrderDetail(Model):
    cost_price: int | None = None
    """Price of the whole receipt in cents, when it is paid in parts; no discount where it differs from the
    amount.
    """
    invoice_id: str | None = field(default=None, min_chars=1, max_chars=32)
    """Number of the receipt. 1 to 32 characters."""
    goods_detail: list[Goods] | None = None
    """What is sold."""


@model
class Goods(Model):
    merchant_goods_id: str = field(pattern="[0-9A-Za-z_-]+", min_chars=1, max_chars=32)
    """Your number of the goods: digits, letters, - and _. Pattern: `[0-9A-Za-z_-]+`. 1 to 32 characters."""
    wechatpay_goods_id: str | None = field(default=None, min_chars=1, max_chars=32)
    """WeChat Pay's number of the goods. 1 to 32 characters."""
    goods_name: str | None = field(default=None, min_chars=1, max_chars=256)
    """Name. 1 to 256 characters."""
    quantity: int
    """How many."""
    unit_price: int
    """Price of one in cents."""


@model
class PaidAmount(Model):
    total: int | None = None
    """Amount of the order in cents."""
    payer_total: int | None = None
    """What the payer paid, in cents."""
    currency: str | None = None
    """Currency of the order."""
    payer_currency: str | None = None
    """Currency that the payer used."""


@model
class PaidScene(Model):
    device_id: str | None = None
    """Number of the shop or till."""


@model
class Promotion(Model):
    coupon_id: str | None = None
    """Id of the coupon."""
    name: str | None = None
    """Name of the discount."""
    scope: str | None = field(default=None, enum=("GLOBAL", "SINGLE"))
    """What the discount applies to. One of GLOBAL (the whole order), SINGLE (some goods)."""
    type: str | None = field(default=None, enum=("CASH", "NOCASH"))
    """Kind of discount. One of CASH (paid for in advance), NOCASH (not paid for in advance)."""
    amount: int | None = None
    """Value of the coupon in cents."""
    stock_id: str | None = None
    """Id of the campaign."""
    wechatpay_contribute: int | None = None
    """Paid by WeChat Pay, in cents."""
    merchant_contribute: int | None = None
    """Paid by the merchant, in cents."""
    other_contribute: int | None = None
    """Paid by others, in cents."""
    currency: str | None = None
    """Currency."""
    goods_detail: list[PromotionGoods] | None = None
    """Goods that the discount applies to."""


@model
class PromotionGoods(Model):
    goods_id: str | None = None
    """Number of the goods."""
    quantity: int | None = None
    """Quantity of the goods."""
    unit_price: int | None = None
    """In cents."""
    discount_amount: int | None = None
    """In cents."""
    goods_remark: str | None = None
    """Remark on the goods."""


@model
class RefundAmount(Model):
    refund: int
    """Amount to refund in cents, at most that of the order."""
    total: int
    """Amount of the order in cents."""
    currency: str = field(enum=("CNY",))
    """Currency. One of CNY."""


@model
class RefundedAmount(Model):
    refund: int | None = None
    """Refunded amount in cents."""
    payer_refund: int | None = None
    """What the payer gets back, without coupons, in cents."""
    discount_refund: int | None = None
    """Share of the discount that is given back, in cents."""
    currency: str | None = None
    """Currency."""


@model
class RefundedPromotion(Model):
    promotion_id: str | None = None
    """Id of the discount."""
    scope: str | None = field(default=None, enum=("GLOBAL", "SINGLE"))
    """What the discount applies to. One of GLOBAL (the whole order), SINGLE (some goods)."""
    type: str | None = field(default=None, enum=("COUPON", "DISCOUNT"))
    """Kind of discount. One of COUPON (paid for in advance), DISCOUNT (not paid for in advance)."""
    amount: int | None = None
    """Value of the coupon in cents."""
    refund_amount: int | None = None
    """Value that is given back, in cents."""


@model
class BusinessLicense(Model):
    cert_type: int | None = field(default=None, enum=(2389, 2394, 2395, 2396, 2399, 2400, 2520, 2521, 2522))
    """Kind of certificate; only for a social organization. One of 2389 (unified social credit code
    certificate), 2394 (social group), 2395 (private non-enterprise unit), 2396 (foundation), 2399 (place
    of religious activity), 2400 (other certificate of a government department), 2520 (practice license),
    2521 (grass-roots self-government organization), 2522 (rural collective economic organization).
    """
    business_license_copy_open_wx_pay_media_id: str
    """Picture of the license or certificate, in color or stamped."""
    business_license_number: str
    """Unified social credit code (18 characters), or the registration number of a self-employed person (15
    digits).
    """
    merchant_name: str = field(min_chars=2, max_chars=128)
    """Name of the merchant as on the certificate. 2 to 128 characters."""
    legal_person: str = field(min_chars=2, max_chars=100)
    """Name of the owner or legal representative. 2 to 100 characters."""
    company_address: str | None = field(default=None, min_chars=4, max_chars=128)
    """Registered address; needed for an organization or institution. Otherwise looked up if left out. 4 to
    128 characters.
    """
    business_time_begin_time: str | None = field(default=None, pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}")
    """First day of validity as YYYY-MM-DD; needed for an organization or institution. Otherwise looked up if
    left out. Pattern: `[0-9]{4}-[0-9]{2}-[0-9]{2}`.
    """
    business_time_end_time: str | None = field(default=None, pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}|长期")
    """Last day of validity as YYYY-MM-DD, or 长期 for unlimited; needed for an organization or institution.
    Pattern: `[0-9]{4}-[0-9]{2}-[0-9]{2}|长期`.
    """


@model
class FinanceLicense(Model):
    finance_type: str = field(enum=("BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"))
    """Kind of institution, as on the license. One of BANK_AGENT (bank), PAYMENT_AGENT (payment institution),
    INSURANCE (insurance), TRADE_AND_SETTLE (exchange or clearing), OTHER (other).
    """
    finance_license_pics_open_wx_pay_media_id: list[str] = field(max_items=5)
    """Pictures of the license. At most 5 items."""


@model
class IdDocument(Model):
    id_card_copy_open_wx_pay_media_id: str
    """Picture of the front, the portrait side of an identity card."""
    id_card_national_open_wx_pay_media_id: str | None = None
    """Picture of the back; not for a passport."""
    id_card_name: str = field(min_chars=2, max_chars=100)
    """Name. 2 to 100 characters."""
    id_card_number: str
    """Number of the document."""
    id_card_address: str | None = field(default=None, min_chars=4, max_chars=128)
    """Address on the document; only for an enterprise. 4 to 128 characters."""
    id_card_valid_time_begin: str = field(pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}")
    """First day of validity as YYYY-MM-DD. Pattern: `[0-9]{4}-[0-9]{2}-[0-9]{2}`."""
    id_card_valid_time: str = field(pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}|长期")
    """Last day of validity as YYYY-MM-DD, or 长期 for unlimited. Pattern: `[0-9]{4}-[0-9]{2}-[0-9]{2}|长期`."""
    id_doc_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6, 7, 8))
    """Kind of document; an identity card if left out. One of 0 (identity card), 1 (passport of another
    country or region), 2 (mainland travel permit (Hong Kong)), 3 (mainland travel permit (Macao)), 4
    (mainland travel permit (Taiwan)), 5 (residence permit of a foreigner), 6 (residence permit (Hong Kong
    and Macao)), 7 (residence permit (Taiwan)), 8 (identity card).
    """


@model
class MerchantAdmin(Model):
    """`business_authorization_letter_open_wx_pay_media_id` is needed if `contact_type` is 66."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("business_authorization_letter_open_wx_pay_media_id",), when={"contact_type": "66"},
    ),)

    contact_type: str = field(enum=("65", "66"))
    """Who it is. One of 65 (owner or legal representative), 66 (authorized person)."""
    contact_info: MerchantAdminId
    """Identity."""
    business_authorization_letter_open_wx_pay_media_id: str | None = None
    """Picture of the letter of authorization; needed for contact type 66."""
    mobile_phone: str = field(pattern="[0-9+-]{5,20}")
    """Phone number for notices and codes, 11 digits, or 5 to 20 digits, - and +. Pattern: `[0-9+-]{5,20}`."""
    contact_email: str
    """Mail address for notices."""


@model
class MerchantAdminId(Model):
    """Identity of the administrator; for contact type 65 name and number suffice, for 66 all of it is needed."""

    id_card_copy_open_wx_pay_media_id: str | None = None
    """Picture of the front, the portrait side of an identity card."""
    id_card_national_open_wx_pay_media_id: str | None = None
    """Picture of the back; not for a passport."""
    id_card_name: str = field(min_chars=2, max_chars=100)
    """Name. 2 to 100 characters."""
    id_card_number: str
    """Number of the document."""
    id_card_valid_time_begin: str | None = field(default=None, pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}")
    """First day of validity as YYYY-MM-DD. Pattern: `[0-9]{4}-[0-9]{2}-[0-9]{2}`."""
    id_card_valid_time: str | None = field(default=None, pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}|长期")
    """Last day of validity as YYYY-MM-DD, or 长期 for unlimited. Pattern: `[0-9]{4}-[0-9]{2}-[0-9]{2}|长期`."""
    id_doc_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6, 7, 8))
    """Kind of document. One of 0 (identity card), 1 (passport of another country or region), 2 (mainland
    travel permit (Hong Kong)), 3 (mainland travel permit (Macao)), 4 (mainland travel permit (Taiwan)), 5
    (residence permit of a foreigner), 6 (residence permit (Hong Kong and Macao)), 7 (residence permit
    (Taiwan)), 8 (identity card).
    """


@model
class BankAccount(Model):
    class BankAccountType:
        OF_THE_COMPANY: Final = 74
        OF_A_PERSON: Final = 75

    bank_account_type: int | None = field(default=None, enum=(74, 75))
    """Kind of account; needed for a self-employed person. One of 74 (of the company), 75 (of a person)."""
    account_bank: str
    """Name of the bank."""
    account_name: str
    """Holder, the merchant's name or the name of the owner."""
    bank_address_code: str
    """Area code of the bank, at least of the city, from the table of WeChat Pay."""
    bank_name: str | None = None
    """Full name of the branch; needed for banks that are not connected directly."""
    account_number: str
    """Number of the account."""
    bank_card_supplement: BankCardSupplement | None = None
    """Further proof; needed for an organization or institution."""


@model
class BankCardSupplement(Model):
    settlement_certificate_open_wx_pay_media_id: str | None = None
    """Picture of the proof of settlement."""
    relationship_certificate_open_wx_pay_media_id: str | None = None
    """Picture of the proof of relationship."""
    other_certificate_open_wx_pay_media_id: list[str] | None = field(default=None, max_items=3)
    """Pictures of other proofs. At most 3 items."""


@model
class SalesScene(Model):
    """At least one of `store_url` and `store_pic_open_wx_pay_media_id` is needed if `type` is 2.

    `address_code`, `offline_address`, `entrance_pic_open_wx_pay_media_id` and
    `indoor_pic_open_wx_pay_media_id` are needed if `type` is 1.
    """

    class Type:
        SHOP: Final = 1
        ONLINE_SHOP: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("store_url", "store_pic_open_wx_pay_media_id"), when={"type": "2"}),
        FieldRule("requires", ("address_code", "offline_address", "entrance_pic_open_wx_pay_media_id", "indoor_pic_open_wx_pay_media_id"), when={"type": "1"}),
    )

    type: int = field(enum=(1, 2))
    """Where the business takes place. One of 1 (shop), 2 (online shop)."""
    store_url: str | None = field(default=None, max_bytes=1024)
    """Link of the online shop; this or its QR code is needed for type 2. At most 1024 bytes."""
    store_pic_open_wx_pay_media_id: str | None = None
    """Picture of the QR code of the online shop."""
    address_code: str | None = field(default=None, pattern="[0-9]{6}")
    """Area code of the shop, 6 digits; needed for type 1. Pattern: `[0-9]{6}`."""
    offline_address: str | None = field(default=None, min_chars=4, max_chars=512)
    """Address of the shop; needed for type 1. 4 to 512 characters."""
    entrance_pic_open_wx_pay_media_id: str | None = None
    """Picture of the entrance; needed for type 1."""
    indoor_pic_open_wx_pay_media_id: str | None = None
    """Picture of the inside; needed for type 1."""


@model
class Pictures(Model):
    id: list[str] | None = field(default=None, max_items=5)
    """Ids from upload_image. At most 5 items."""


@model
class ApplicationStatus(Model):
    applyment_state: str | None = field(default=None, enum=(
        "CHECKING", "ACCOUNT_NEED_VERIFY", "AUDITING", "REJECTED", "NEED_SIGN", "FINISH", "FROZEN",
        "CANCELED",
    ))
    """State of the application. One of CHECKING (data being checked), ACCOUNT_NEED_VERIFY (account to be
    verified), AUDITING (under review), REJECTED (rejected), NEED_SIGN (to be signed), FINISH (finished),
    FROZEN (frozen), CANCELED (void).
    """
    applyment_state_desc: str | None = None
    """State of the application in words."""
    sign_state: str | None = field(default=None, enum=("UNSIGNED", "SIGNED", "NOT_SIGNABLE"))
    """State of the signature. One of UNSIGNED (not signed), SIGNED (signed), NOT_SIGNABLE (cannot be signed
    now).
    """
    sign_url: str | None = None
    """Link that the super administrator opens in WeChat to sign; while it is to be signed. Does not expire."""
    sub_mchid: str | None = None
    """Sub-merchant id; in states NEED_SIGN and FINISH."""
    audit_detail: list[AuditDetail] | None = None
    """What was found fault with; in states REJECTED and FROZEN."""
    account_validation: AccountValidation | None = None
    """Transfer that verifies the account; in state ACCOUNT_NEED_VERIFY after the signature."""
    legal_validation_url: str | None = None
    """Link that the legal representative opens in WeChat instead of the transfer."""


@model
class AuditDetail(Model):
    param_name: str | None = None
    """Name of the item found fault with."""
    reject_reason: str | None = None
    """Why the item was rejected."""


@model
class AccountValidation(Model):
    account_name: str | None = None
    """Holder from whose account it must come."""
    account_no: str | None = None
    """Account from which it must come; for accounts of a person."""
    pay_amount: int | None = None
    """Amount in cents."""
    destination_account_number: str | None = None
    """Number of the receiving account."""
    destination_account_name: str | None = None
    """Holder of the receiving account."""
    destination_account_bank: str | None = None
    """Bank of the receiving account."""
    city: str | None = None
    """Province and city of the receiving account."""
    remark: str | None = None
    """Remark that the transfer must carry."""
    deadline: str | None = None
    """Until when the money must be transferred."""


@model
class MiniapppayCreateOrderRequest(Model):
    """Parameters of `client.miniapppay.create_order`."""

    appid: str = field(min_chars=1, max_chars=32)
    mchid: str = field(min_chars=1, max_chars=32)
    out_trade_no: str = field(pattern="[0-9A-Za-z_|*-]+", min_chars=6, max_chars=32)
    description: str = field(min_chars=1, max_chars=127)
    scenekey: str | None = field(default=None, min_chars=1, max_chars=256)
    amount: OrderAmount
    payer: Payer
    time_expire: str | None = field(default=None, min_chars=1, max_chars=64)
    attach: str | None = field(default=None, min_chars=1, max_chars=128)
    goods_tag: str | None = field(default=None, min_chars=1, max_chars=32)
    scene_info: Scene
    detail: OrderDetail | None = None


@model
class MiniapppayCreateOrderResponse(Response):
    """Answer of `client.miniapppay.create_order`."""

    prepay_id: str
    """Valid for two hours; get_sign needs it."""


@model
class MiniapppayGetOrderRequest(Model):
    """Parameters of `client.miniapppay.get_order`."""

    mchid: str = field(min_chars=1, max_chars=32)
    out_trade_no: str = field(min_chars=6, max_chars=32)


@model
class MiniapppayGetOrderResponse(Response):
    """Answer of `client.miniapppay.get_order`."""

    mchid: str | None = None
    """Sub-merchant id."""
    out_trade_no: str | None = None
    """Your order number."""
    transaction_id: str | None = None
    """Order number of WeChat Pay."""
    trade_type: str | None = field(default=None, enum=(
        "JSAPI", "NATIVE", "APP", "MICROPAY", "MWEB", "FACEPAY",
    ))
    """How it was paid. One of JSAPI (official account or mini program), NATIVE (QR code), APP (app), MICROPAY
    (payment code), MWEB (H5), FACEPAY (face recognition).
    """
    trade_state: str | None = field(default=None, enum=(
        "SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT",
    ))
    """State of the order. One of SUCCESS (paid), REFUND (refund under way), NOTPAY (not paid yet), CLOSED
    (closed), REVOKED (revoked (payment code)), USERPAYING (the user is paying (payment code)), PAYERROR
    (payment failed), ACCEPT (accepted, waiting for the deduction).
    """
    trade_state_desc: str | None = None
    """State of the order in words."""
    bank_type: str | None = None
    """Code of the bank that paid."""
    attach: str | None = None
    """Your own data; only once it is paid."""
    success_time: str | None = None
    """When it was paid, in RFC 3339."""
    payer: Payer | None = None
    """Who paid."""
    amount: PaidAmount | None = None
    """Amount of the order and what was paid."""
    scene_info: PaidScene | None = None
    """Where it was paid."""
    promotion_detail: list[Promotion] | None = None
    """Discounts that were used."""


@model
class MiniapppayCloseOrderRequest(Model):
    """Parameters of `client.miniapppay.close_order`."""

    mchid: str = field(min_chars=1, max_chars=32)
    out_trade_no: str = field(min_chars=6, max_chars=32)


@model
class MiniapppayGetSignRequest(Model):
    """Parameters of `client.miniapppay.get_sign`."""

    appid: str = field(min_chars=1, max_chars=32)
    prepay_id: str = field(min_chars=1, max_chars=128)
    sign_type: str | None = field(default=None, enum=("RSA",))
    nonce: str = field(pattern="[0-9A-Za-z]+", min_chars=1, max_chars=32)
    timestamp: Time = field(converts=True)


@model
class MiniapppayGetSignResponse(Response):
    """Answer of `client.miniapppay.get_sign`."""

    pay_sign: str
    """Signature over appid, timestamp, nonce and prepay_id."""


@model
class MiniapppayRefundRequest(Model):
    """Parameters of `client.miniapppay.refund`."""

    mchid: str = field(min_chars=1, max_chars=32)
    appid: str = field(min_chars=1, max_chars=32)
    out_trade_no: str = field(min_chars=6, max_chars=32)
    out_refund_no: str = field(pattern="[0-9A-Za-z_|*@-]+", min_chars=1, max_chars=64)
    reason: str | None = field(default=None, min_chars=1, max_chars=80)
    amount: RefundAmount
    funds_account: str | None = field(default=None, enum=("AVAILABLE",))


@model
class MiniapppayRefundResponse(Response):
    """Answer of `client.miniapppay.refund`."""

    out_refund_no: str | None = None
    """Your refund number."""
    amount: RefundedAmount | None = None
    """What is refunded."""
    promotion_detail: list[RefundedPromotion] | None = None
    """Discounts given back, where discount_refund is above 0."""


@model
class MiniapppayGetRefundDetailRequest(Model):
    """Parameters of `client.miniapppay.get_refund_detail`."""

    mchid: str = field(min_chars=1, max_chars=32)
    out_refund_no: str = field(min_chars=1, max_chars=64)


@model
class MiniapppayGetRefundDetailResponse(Response):
    """Answer of `client.miniapppay.get_refund_detail`."""

    refund_id: str | None = None
    """Refund number of WeChat Pay."""
    out_refund_no: str | None = None
    """Your refund number."""
    transaction_id: str | None = None
    """Order number of WeChat Pay."""
    out_trade_no: str | None = None
    """Your order number."""
    channel: str | None = field(default=None, enum=("ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"))
    """Where the money goes. One of ORIGINAL (the way it was paid), BALANCE (to the balance), OTHER_BALANCE
    (to another balance, as the original account has a problem), OTHER_BANKCARD (to another bank card, as
    the original one has a problem).
    """
    user_received_account: str | None = None
    """Account that gets the money, in words."""
    success_time: str | None = None
    """When it was refunded, in RFC 3339; only with status SUCCESS."""
    create_time: str | None = None
    """When it was applied for, in RFC 3339."""
    status: str | None = field(default=None, enum=("SUCCESS", "CLOSE", "PROCESSING", "ABNORMAL"))
    """State of the refund. One of SUCCESS (refunded), CLOSE (closed), PROCESSING (under way), ABNORMAL (the
    payer's card is invalid or frozen).
    """
    amount: RefundedAmount | None = None
    """What is refunded."""
    promotion_detail: list[RefundedPromotion] | None = None
    """Discounts given back, where discount_refund is above 0."""


@model
class MiniapppayGetBillRequest(Model):
    """Parameters of `client.miniapppay.get_bill`."""

    bill_date: str = field(pattern="[0-9]{4}-[0-9]{2}-[0-9]{2}", min_chars=10, max_chars=10)
    mchid: str = field(min_chars=8, max_chars=32)
    bill_type: str | None = field(default=None, enum=("ALL", "SUCCESS", "REFUND"))
    tar_type: str | None = field(default=None, enum=("GZIP",))


@model
class MiniapppayGetBillResponse(Response):
    """Answer of `client.miniapppay.get_bill`."""

    hash_type: str | None = field(default=None, enum=("SHA1",))
    """Kind of digest. One of SHA1."""
    hash_value: str | None = None
    """Digest of the bill before compression."""
    download_url: str = field(secret=True)
    """Link of the bill with a token; valid for 30 seconds."""
    auth: str | None = field(default=None, secret=True)
    """Value of the Authorization header of the download, in the form 'Authorization: …'."""


@model
class MiniapppayApplyMchRequest(Model):
    """Parameters of `client.miniapppay.apply_mch`."""

    class OrganizationType:
        ENTERPRISE: Final = 0
        SELF_EMPLOYED: Final = 1
        SOCIAL_ORGANIZATION: Final = 2
        PUBLIC_INSTITUTION: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("owner",), when={"organization_type": "0"}),
        FieldRule("requires", ("ubo_info",), when={"organization_type": "0", "owner": "0"}),
    )

    out_request_no: str = field(min_chars=1, max_chars=32)
    organization_type: int = field(enum=(0, 1, 2, 3))
    business_license_info: BusinessLicense
    finance_institution_info: FinanceLicense | None = None
    merchant_short_name: str = field(max_bytes=63)
    id_card_info: IdDocument
    owner: bool | None = None
    ubo_info: IdDocument | None = None
    contact_info: MerchantAdmin
    account_info: BankAccount
    sales_scene_info: SalesScene
    business_id: int = field(enum=(
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
        29, 30, 31,
    ))
    qualifications: Pictures | None = None
    business_addition_pics: Pictures | None = None
    userid: str


@model
class MiniapppayApplyMchResponse(Response):
    """Answer of `client.miniapppay.apply_mch`."""

    error_description: str | None = None
    """What was wrong, in words."""


@model
class MiniapppayGetApplymentStatusRequest(Model):
    """Parameters of `client.miniapppay.get_applyment_status`."""

    out_request_no: str = field(min_chars=1, max_chars=32)


@model
class MiniapppayGetApplymentStatusResponse(Response):
    """Answer of `client.miniapppay.get_applyment_status`."""

    class ApplyState:
        AT_THE_START: Final = 0
        UNDER_WAY: Final = 1
        BOUND: Final = 2
        WITHDRAWN: Final = 3
        BINDING_FAILED: Final = 4
        NOT_APPLIED_FOR: Final = 5
        WAITING_FOR_THE_LEGAL_REPRESENTATIVE: Final = 6

    class RealSignState:
        CANNOT_BE_SIGNED: Final = 0
        NOT_SIGNED: Final = 1
        SIGNED: Final = 2

    status: ApplicationStatus | None = None
    """State of the application."""
    apply_state: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """Stage of the application. One of 0 (at the start), 1 (under way), 2 (bound), 3 (withdrawn), 4 (binding
    failed), 5 (not applied for), 6 (waiting for the legal representative).
    """
    real_sign_state: int | None = field(default=None, enum=(0, 1, 2))
    """Present state of the signature. One of 0 (cannot be signed), 1 (not signed), 2 (signed)."""
    reject_reason: str | None = None
    """Why the application was rejected."""


@model
class MiniapppayUploadImageRequest(Model):
    """Parameters of `client.miniapppay.upload_image`."""

    media: Any


@model
class MiniapppayUploadImageResponse(Response):
    """Answer of `client.miniapppay.upload_image`."""

    open_wx_pay_media_id: str
    """Id of the picture; only this app may use it. Valid for 30 days, or until all applications with it are
    done.
    """
