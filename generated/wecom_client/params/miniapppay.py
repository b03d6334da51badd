# Generated from spec/api/miniapppay.yaml by codegen. Do not edit.
"""小程序接入对外收款: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.miniapppay import BankCardSupplement
    from wecom_client.models.miniapppay import Goods
    from wecom_client.models.miniapppay import MerchantAdminId
    from wecom_client.models.miniapppay import Store


class OrderAmountDict(TypedDict):
    total: int
    currency: Literal["CNY"]


class PayerDict(TypedDict):
    openid: str


class SceneDict(TypedDict):
    payer_client_ip: str
    device_id: NotRequired[str | None]
    store_info: NotRequired[Store | StoreDict | None]


class StoreDict(TypedDict):
    id: str
    name: NotRequired[str | None]
    area_code: NotRequired[str | None]
    address: NotRequired[str | None]


class OrderDetailDict(TypedDict):
    cost_price: NotRequired[int | None]
    invoice_id: NotRequired[str | None]
    goods_detail: NotRequired[Sequence[Goods | GoodsDict] | None]


class GoodsDict(TypedDict):
    merchant_goods_id: str
    quantity: int
    unit_price: int
    wechatpay_goods_id: NotRequired[str | None]
    goods_name: NotRequired[str | None]


class RefundAmountDict(TypedDict):
    refund: int
    total: int
    currency: Literal["CNY"]


class BusinessLicenseDict(TypedDict):
    business_license_copy_open_wx_pay_media_id: str
    business_license_number: str
    merchant_name: str
    legal_person: str
    cert_type: NotRequired[int | None]
    company_address: NotRequired[str | None]
    business_time_begin_time: NotRequired[str | None]
    business_time_end_time: NotRequired[str | None]


class FinanceLicenseDict(TypedDict):
    finance_type: Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"]
    finance_license_pics_open_wx_pay_media_id: list[str]


class IdDocumentDict(TypedDict):
    id_card_copy_open_wx_pay_media_id: str
    id_card_name: str
    id_card_number: str
    id_card_valid_time_begin: str
    id_card_valid_time: str
    id_card_national_open_wx_pay_media_id: NotRequired[str | None]
    id_card_address: NotRequired[str | None]
    id_doc_type: NotRequired[int | None]


class MerchantAdminDict(TypedDict):
    contact_type: Literal["65", "66"]
    contact_info: MerchantAdminId | MerchantAdminIdDict
    mobile_phone: str
    contact_email: str
    business_authorization_letter_open_wx_pay_media_id: NotRequired[str | None]


class MerchantAdminIdDict(TypedDict):
    """Identity of the administrator; for contact type 65 name and number suffice, for 66 all of it is needed."""

    id_card_name: str
    id_card_number: str
    id_card_copy_open_wx_pay_media_id: NotRequired[str | None]
    id_card_national_open_wx_pay_media_id: NotRequired[str | None]
    id_card_valid_time_begin: NotRequired[str | None]
    id_card_valid_time: NotRequired[str | None]
    id_doc_type: NotRequired[int | None]


class BankAccountDict(TypedDict):
    account_bank: str
    account_name: str
    bank_address_code: str
    account_number: str
    bank_account_type: NotRequired[int | None]
    bank_name: NotRequired[str | None]
    bank_card_supplement: NotRequired[BankCardSupplement | BankCardSupplementDict | None]


class BankCardSupplementDict(TypedDict):
    settlement_certificate_open_wx_pay_media_id: NotRequired[str | None]
    relationship_certificate_open_wx_pay_media_id: NotRequired[str | None]
    other_certificate_open_wx_pay_media_id: NotRequired[list[str] | None]


class SalesSceneDict(TypedDict):
    type: int
    store_url: NotRequired[str | None]
    store_pic_open_wx_pay_media_id: NotRequired[str | None]
    address_code: NotRequired[str | None]
    offline_address: NotRequired[str | None]
    entrance_pic_open_wx_pay_media_id: NotRequired[str | None]
    indoor_pic_open_wx_pay_media_id: NotRequired[str | None]


class PicturesDict(TypedDict):
    id: NotRequired[list[str] | None]
