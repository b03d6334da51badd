# Generated from spec/api/wedoc/smartsheet.yaml by codegen. Do not edit.
"""智能表格的子表、视图与字段: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal
    from typing_extensions import NotRequired
    from wecom_client.models.wedoc.smartsheet import (
        SmartsheetAttachmentColumn, SmartsheetAutoNumberColumn, SmartsheetBarcodeColumn, SmartsheetBoolFilter,
        SmartsheetCheckboxColumn, SmartsheetColorRule, SmartsheetColoring, SmartsheetCondition,
        SmartsheetCurrencyColumn, SmartsheetDateColumn, SmartsheetDateFilter, SmartsheetFilter,
        SmartsheetGroupChatColumn, SmartsheetGrouping, SmartsheetLocationColumn, SmartsheetNumberColumn,
        SmartsheetNumberFilter, SmartsheetNumberRule, SmartsheetOption, SmartsheetOptionColumn,
        SmartsheetOrder, SmartsheetProgressColumn, SmartsheetReferenceColumn, SmartsheetSort,
        SmartsheetStringFilter, SmartsheetTimeColumn, SmartsheetUrlColumn, SmartsheetUserColumn,
    )


class NewSmartsheetDict(TypedDict):
    title: NotRequired[str | None]
    index: NotRequired[int | None]


class SmartsheetTitleDict(TypedDict):
    sheet_id: str
    title: NotRequired[str | None]


class SmartsheetTimeBarDict(TypedDict):
    """Date columns in which the bar of a record begins and ends."""

    start_date_field_id: str
    end_date_field_id: str


class SmartsheetViewPropertyDict(TypedDict):
    auto_sort: NotRequired[bool | None]
    sort_spec: NotRequired[SmartsheetSort | SmartsheetSortDict | None]
    group_spec: NotRequired[SmartsheetGrouping | SmartsheetGroupingDict | None]
    filter_spec: NotRequired[SmartsheetFilter | SmartsheetFilterDict | None]
    is_field_stat_enabled: NotRequired[bool | None]
    field_visibility: NotRequired[Mapping[str, bool] | None]
    frozen_field_count: NotRequired[int | None]
    color_config: NotRequired[SmartsheetColoring | SmartsheetColoringDict | None]


class SmartsheetSortDict(TypedDict):
    sort_infos: NotRequired[Sequence[SmartsheetOrder | SmartsheetOrderDict] | None]


class SmartsheetGroupingDict(TypedDict):
    groups: NotRequired[Sequence[SmartsheetOrder | SmartsheetOrderDict] | None]


class SmartsheetOrderDict(TypedDict):
    field_id: str
    desc: NotRequired[bool | None]


class SmartsheetFilterDict(TypedDict):
    conjunction: Literal["CONJUNCTION_AND", "CONJUNCTION_OR"]
    conditions: Sequence[SmartsheetCondition | SmartsheetConditionDict]


class SmartsheetConditionDict(TypedDict):
    """A condition on one column; the value field that fits the type of the column counts."""

    field_id: str
    field_type: Literal[
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_ATTACHMENT", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER", "FIELD_TYPE_MODIFIED_USER", "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME", "FIELD_TYPE_PROGRESS", "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_REFERENCE", "FIELD_TYPE_LOCATION", "FIELD_TYPE_FORMULA",
        "FIELD_TYPE_CURRENCY", "FIELD_TYPE_WWGROUP", "FIELD_TYPE_AUTONUMBER", "FIELD_TYPE_PERCENTAGE",
        "FIELD_TYPE_BARCODE",
    ]
    operator: Literal[
        "OPERATOR_UNKNOWN", "OPERATOR_IS", "OPERATOR_IS_NOT", "OPERATOR_CONTAINS",
        "OPERATOR_DOES_NOT_CONTAIN", "OPERATOR_IS_GREATER", "OPERATOR_IS_GREATER_OR_EQUAL",
        "OPERATOR_IS_LESS", "OPERATOR_IS_LESS_OR_EQUAL", "OPERATOR_IS_EMPTY", "OPERATOR_IS_NOT_EMPTY",
    ]
    string_value: NotRequired[SmartsheetStringFilter | SmartsheetStringFilterDict | None]
    number_value: NotRequired[SmartsheetNumberFilter | SmartsheetNumberFilterDict | None]
    bool_value: NotRequired[SmartsheetBoolFilter | SmartsheetBoolFilterDict | None]
    user_value: NotRequired[SmartsheetStringFilter | SmartsheetStringFilterDict | None]
    date_time_value: NotRequired[SmartsheetDateFilter | SmartsheetDateFilterDict | None]


class SmartsheetStringFilterDict(TypedDict):
    value: NotRequired[list[str] | None]


class SmartsheetNumberFilterDict(TypedDict):
    value: NotRequired[float | None]


class SmartsheetBoolFilterDict(TypedDict):
    value: NotRequired[bool | None]


class SmartsheetDateFilterDict(TypedDict):
    type: Literal[
        "DATE_TIME_TYPE_DETAIL_DATE", "DATE_TIME_TYPE_TODAY", "DATE_TIME_TYPE_TOMORROW",
        "DATE_TIME_TYPE_YESTERDAY", "DATE_TIME_TYPE_CURRENT_WEEK", "DATE_TIME_TYPE_LAST_WEEK",
        "DATE_TIME_TYPE_CURRENT_MONTH", "DATE_TIME_TYPE_THE_PAST_7_DAYS", "DATE_TIME_TYPE_THE_NEXT_7_DAYS",
        "DATE_TIME_TYPE_LAST_MONTH", "DATE_TIME_TYPE_THE_PAST_30_DAYS", "DATE_TIME_TYPE_THE_NEXT_30_DAYS",
    ]
    value: NotRequired[list[str] | None]


class SmartsheetColoringDict(TypedDict):
    conditions: Sequence[SmartsheetColorRule | SmartsheetColorRuleDict]


class SmartsheetColorRuleDict(TypedDict):
    type: Literal[
        "VIEW_COLOR_CONDITION_TYPE_ROW", "VIEW_COLOR_CONDITION_TYPE_COLUMN", "VIEW_COLOR_CONDITION_TYPE_CELL",
    ]
    color: Literal[
        "fillColorGray_5", "accentBlueLighten_5", "chromeCyanLighten_5", "chromeMintLighten_5",
        "chromeRedLighten_5", "chromeOrangeLighten_5", "chromeAmberLighten_5", "chromeVioletLighten_5",
        "chromePinkLighten_5", "fillColorGray_4", "accentBlueLighten_4", "chromeCyanLighten_4",
        "chromeMintLighten_4", "chromeRedLighten_4", "chromeOrangeLighten_4", "chromeAmberLighten_4",
        "chromeVioletLighten_4", "chromePinkLighten_4", "fillColorGray_3", "accentBlueLighten_3",
        "chromeCyanLighten_3", "chromeMintLighten_3", "chromeRedLighten_3", "chromeOrangeLighten_3",
        "chromeAmberLighten_3", "chromeVioletLighten_3", "chromePinkLighten_3",
    ]
    id: NotRequired[str | None]
    condition: NotRequired[SmartsheetCondition | SmartsheetConditionDict | None]
    conditions: NotRequired[Sequence[SmartsheetCondition | SmartsheetConditionDict] | None]


class NewSmartsheetFieldDict(TypedDict):
    """A column to add."""

    field_title: str
    field_type: Literal[
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_ATTACHMENT", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER", "FIELD_TYPE_MODIFIED_USER", "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME", "FIELD_TYPE_PROGRESS", "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_REFERENCE", "FIELD_TYPE_LOCATION", "FIELD_TYPE_CURRENCY",
        "FIELD_TYPE_WWGROUP", "FIELD_TYPE_AUTONUMBER", "FIELD_TYPE_PERCENTAGE", "FIELD_TYPE_BARCODE",
    ]
    property_text: NotRequired[Mapping[str, Any] | None]
    property_number: NotRequired[SmartsheetNumberColumn | SmartsheetNumberColumnDict | None]
    property_checkbox: NotRequired[SmartsheetCheckboxColumn | SmartsheetCheckboxColumnDict | None]
    property_date_time: NotRequired[SmartsheetDateColumn | SmartsheetDateColumnDict | None]
    property_attachment: NotRequired[SmartsheetAttachmentColumn | SmartsheetAttachmentColumnDict | None]
    property_user: NotRequired[SmartsheetUserColumn | SmartsheetUserColumnDict | None]
    property_url: NotRequired[SmartsheetUrlColumn | SmartsheetUrlColumnDict | None]
    property_select: NotRequired[SmartsheetOptionColumn | SmartsheetOptionColumnDict | None]
    property_created_user: NotRequired[Mapping[str, Any] | None]
    property_modified_user: NotRequired[Mapping[str, Any] | None]
    property_created_time: NotRequired[SmartsheetTimeColumn | SmartsheetTimeColumnDict | None]
    property_modified_time: NotRequired[SmartsheetTimeColumn | SmartsheetTimeColumnDict | None]
    property_progress: NotRequired[SmartsheetProgressColumn | SmartsheetProgressColumnDict | None]
    property_single_select: NotRequired[SmartsheetOptionColumn | SmartsheetOptionColumnDict | None]
    property_reference: NotRequired[SmartsheetReferenceColumn | SmartsheetReferenceColumnDict | None]
    property_location: NotRequired[SmartsheetLocationColumn | SmartsheetLocationColumnDict | None]
    property_auto_number: NotRequired[SmartsheetAutoNumberColumn | SmartsheetAutoNumberColumnDict | None]
    property_currency: NotRequired[SmartsheetCurrencyColumn | SmartsheetCurrencyColumnDict | None]
    property_ww_group: NotRequired[SmartsheetGroupChatColumn | SmartsheetGroupChatColumnDict | None]
    property_percentage: NotRequired[SmartsheetNumberColumn | SmartsheetNumberColumnDict | None]
    property_barcode: NotRequired[SmartsheetBarcodeColumn | SmartsheetBarcodeColumnDict | None]


class SmartsheetFieldChangeDict(TypedDict):
    """A column and what changes in it."""

    field_id: str
    field_type: Literal[
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_ATTACHMENT", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER", "FIELD_TYPE_MODIFIED_USER", "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME", "FIELD_TYPE_PROGRESS", "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_REFERENCE", "FIELD_TYPE_LOCATION", "FIELD_TYPE_FORMULA",
        "FIELD_TYPE_CURRENCY", "FIELD_TYPE_WWGROUP", "FIELD_TYPE_AUTONUMBER", "FIELD_TYPE_PERCENTAGE",
        "FIELD_TYPE_BARCODE",
    ]
    property_text: NotRequired[Mapping[str, Any] | None]
    property_number: NotRequired[SmartsheetNumberColumn | SmartsheetNumberColumnDict | None]
    property_checkbox: NotRequired[SmartsheetCheckboxColumn | SmartsheetCheckboxColumnDict | None]
    property_date_time: NotRequired[SmartsheetDateColumn | SmartsheetDateColumnDict | None]
    property_attachment: NotRequired[SmartsheetAttachmentColumn | SmartsheetAttachmentColumnDict | None]
    property_user: NotRequired[SmartsheetUserColumn | SmartsheetUserColumnDict | None]
    property_url: NotRequired[SmartsheetUrlColumn | SmartsheetUrlColumnDict | None]
    property_select: NotRequired[SmartsheetOptionColumn | SmartsheetOptionColumnDict | None]
    property_created_user: NotRequired[Mapping[str, Any] | None]
    property_modified_user: NotRequired[Mapping[str, Any] | None]
    property_created_time: NotRequired[SmartsheetTimeColumn | SmartsheetTimeColumnDict | None]
    property_modified_time: NotRequired[SmartsheetTimeColumn | SmartsheetTimeColumnDict | None]
    property_progress: NotRequired[SmartsheetProgressColumn | SmartsheetProgressColumnDict | None]
    property_single_select: NotRequired[SmartsheetOptionColumn | SmartsheetOptionColumnDict | None]
    property_reference: NotRequired[SmartsheetReferenceColumn | SmartsheetReferenceColumnDict | None]
    property_location: NotRequired[SmartsheetLocationColumn | SmartsheetLocationColumnDict | None]
    property_auto_number: NotRequired[SmartsheetAutoNumberColumn | SmartsheetAutoNumberColumnDict | None]
    property_currency: NotRequired[SmartsheetCurrencyColumn | SmartsheetCurrencyColumnDict | None]
    property_ww_group: NotRequired[SmartsheetGroupChatColumn | SmartsheetGroupChatColumnDict | None]
    property_percentage: NotRequired[SmartsheetNumberColumn | SmartsheetNumberColumnDict | None]
    property_barcode: NotRequired[SmartsheetBarcodeColumn | SmartsheetBarcodeColumnDict | None]
    field_title: NotRequired[str | None]


class SmartsheetNumberColumnDict(TypedDict):
    decimal_places: NotRequired[int | None]
    use_separate: NotRequired[bool | None]


class SmartsheetCheckboxColumnDict(TypedDict):
    checked: NotRequired[bool | None]


class SmartsheetDateColumnDict(TypedDict):
    format: NotRequired[str | None]
    auto_fill: NotRequired[bool | None]


class SmartsheetTimeColumnDict(TypedDict):
    format: NotRequired[str | None]


class SmartsheetAttachmentColumnDict(TypedDict):
    display_mode: NotRequired[Literal["DISPLAY_MODE_LIST", "DISPLAY_MODE_GRID"] | None]


class SmartsheetUserColumnDict(TypedDict):
    is_multiple: NotRequired[bool | None]
    is_notified: NotRequired[bool | None]


class SmartsheetUrlColumnDict(TypedDict):
    type: NotRequired[Literal["LINK_TYPE_PURE_TEXT", "LINK_TYPE_ICON_TEXT"] | None]


class SmartsheetOptionColumnDict(TypedDict):
    is_quick_add: NotRequired[bool | None]
    options: NotRequired[Sequence[SmartsheetOption | SmartsheetOptionDict] | None]


class SmartsheetOptionDict(TypedDict):
    id: NotRequired[str | None]
    text: NotRequired[str | None]
    style: NotRequired[int | None]


class SmartsheetProgressColumnDict(TypedDict):
    decimal_places: NotRequired[int | None]


class SmartsheetReferenceColumnDict(TypedDict):
    sub_id: NotRequired[str | None]
    filed_id: NotRequired[str | None]
    is_multiple: NotRequired[bool | None]
    view_id: NotRequired[str | None]


class SmartsheetLocationColumnDict(TypedDict):
    input_type: NotRequired[Literal["LOCATION_INPUT_TYPE_MANUAL", "LOCATION_INPUT_TYPE_AUTO"] | None]


class SmartsheetAutoNumberColumnDict(TypedDict):
    type: NotRequired[Literal["NUMBER_TYPE_INCR", "NUMBER_TYPE_CUSTOM"] | None]
    rules: NotRequired[Sequence[SmartsheetNumberRule | SmartsheetNumberRuleDict] | None]
    reformat_existing_record: NotRequired[bool | None]


class SmartsheetNumberRuleDict(TypedDict):
    type: NotRequired[Literal[
        "NUMBER_RULE_TYPE_INCR", "NUMBER_RULE_TYPE_FIXED_CHAR", "NUMBER_RULE_TYPE_TIME",
    ] | None]
    value: NotRequired[str | None]


class SmartsheetCurrencyColumnDict(TypedDict):
    currency_type: NotRequired[Literal[
        "CURRENCY_TYPE_CNY", "CURRENCY_TYPE_USD", "CURRENCY_TYPE_EUR", "CURRENCY_TYPE_GBP",
        "CURRENCY_TYPE_JPY", "CURRENCY_TYPE_KRW", "CURRENCY_TYPE_HKD", "CURRENCY_TYPE_MOP",
        "CURRENCY_TYPE_TWD", "CURRENCY_TYPE_AED", "CURRENCY_TYPE_AUD", "CURRENCY_TYPE_BRL",
        "CURRENCY_TYPE_CAD", "CURRENCY_TYPE_CHF", "CURRENCY_TYPE_IDR", "CURRENCY_TYPE_INR",
        "CURRENCY_TYPE_MXN", "CURRENCY_TYPE_MYR", "CURRENCY_TYPE_PHP", "CURRENCY_TYPE_PLN",
        "CURRENCY_TYPE_RUB", "CURRENCY_TYPE_SGD", "CURRENCY_TYPE_THB", "CURRENCY_TYPE_TRY",
        "CURRENCY_TYPE_VND",
    ] | None]
    decimal_places: NotRequired[int | None]
    use_separate: NotRequired[bool | None]


class SmartsheetGroupChatColumnDict(TypedDict):
    allow_multiple: NotRequired[bool | None]


class SmartsheetBarcodeColumnDict(TypedDict):
    mobile_scan_only: NotRequired[bool | None]


class SmartsheetGroupedFieldDict(TypedDict):
    field_id: NotRequired[str | None]
