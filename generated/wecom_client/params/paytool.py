# Generated from spec/api/paytool.yaml by codegen. Do not edit.
"""收银台: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.paytool import CustomizedAppItem
    from wecom_client.models.paytool import CustomizedAppOrder
    from wecom_client.models.paytool import Discount
    from wecom_client.models.paytool import SolutionItem
    from wecom_client.models.paytool import SolutionOrder
    from wecom_client.models.paytool import ThirdAppItem
    from wecom_client.models.paytool import ThirdAppOrder


class OrderProductDict(TypedDict):
    third_app: NotRequired[ThirdAppOrder | ThirdAppOrderDict | None]
    customized_app: NotRequired[CustomizedAppOrder | CustomizedAppOrderDict | None]
    promotion_case: NotRequired[SolutionOrder | SolutionOrderDict | None]


class ThirdAppOrderDict(TypedDict):
    order_type: int
    buy_info_list: Sequence[ThirdAppItem | ThirdAppItemDict]
    notify_custom_corp: NotRequired[bool | Literal[0, 1] | None]


class ThirdAppItemDict(TypedDict):
    suiteid: str
    edition_id: str
    appid: NotRequired[int | None]
    user_count: NotRequired[int | None]
    duration_days: NotRequired[int | None]
    take_effect_date: NotRequired[str | None]
    discount_info: NotRequired[Discount | DiscountDict | None]


class DiscountDict(TypedDict):
    discount_type: int
    discount_remarks: str
    discount_amount: NotRequired[int | None]
    discount_ratio: NotRequired[int | None]


class CustomizedAppOrderDict(TypedDict):
    order_type: int
    buy_info_list: Sequence[CustomizedAppItem | CustomizedAppItemDict]
    notify_custom_corp: NotRequired[bool | Literal[0, 1] | None]


class CustomizedAppItemDict(TypedDict):
    suiteid: str
    total_price: int
    user_count: NotRequired[int | None]
    duration_days: NotRequired[int | None]
    take_effect_date: NotRequired[str | None]


class SolutionOrderDict(TypedDict):
    order_type: int
    case_id: str
    promotion_edition_name: str
    duration_days: NotRequired[int | None]
    take_effect_date: NotRequired[str | None]
    buy_info_list: NotRequired[Sequence[SolutionItem | SolutionItemDict] | None]
    notify_custom_corp: NotRequired[bool | Literal[0, 1] | None]


class SolutionItemDict(TypedDict):
    suiteid: str
    appid: NotRequired[int | None]
    user_count: NotRequired[int | None]
