# Generated from spec/gateway/smartsheet.yaml by codegen. Do not edit.
"""智能表格: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence
    from typing import Any
    from typing import Literal
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.office.models.smartsheet import BoolValue
    from wecom_client.office.models.smartsheet import Category
    from wecom_client.office.models.smartsheet import ColInfo
    from wecom_client.office.models.smartsheet import ColorConfig
    from wecom_client.office.models.smartsheet import Condition
    from wecom_client.office.models.smartsheet import DateTimeValue
    from wecom_client.office.models.smartsheet import FilterSpec
    from wecom_client.office.models.smartsheet import FormulaItem
    from wecom_client.office.models.smartsheet import GroupSpec
    from wecom_client.office.models.smartsheet import Layout
    from wecom_client.office.models.smartsheet import LookupFilter
    from wecom_client.office.models.smartsheet import LookupFilterCondition
    from wecom_client.office.models.smartsheet import MatchValue
    from wecom_client.office.models.smartsheet import NumberValue
    from wecom_client.office.models.smartsheet import Option
    from wecom_client.office.models.smartsheet import PropertyAttachment
    from wecom_client.office.models.smartsheet import PropertyAutoNumber
    from wecom_client.office.models.smartsheet import PropertyBarcode
    from wecom_client.office.models.smartsheet import PropertyCheckbox
    from wecom_client.office.models.smartsheet import PropertyCreatedTime
    from wecom_client.office.models.smartsheet import PropertyCurrency
    from wecom_client.office.models.smartsheet import PropertyDateTime
    from wecom_client.office.models.smartsheet import PropertyFormula
    from wecom_client.office.models.smartsheet import PropertyGantt
    from wecom_client.office.models.smartsheet import PropertyLocation
    from wecom_client.office.models.smartsheet import PropertyLookup
    from wecom_client.office.models.smartsheet import PropertyNumber
    from wecom_client.office.models.smartsheet import PropertyProgress
    from wecom_client.office.models.smartsheet import PropertyReference
    from wecom_client.office.models.smartsheet import PropertySelect
    from wecom_client.office.models.smartsheet import PropertyTwoWayLinkRecord
    from wecom_client.office.models.smartsheet import PropertyUrl
    from wecom_client.office.models.smartsheet import PropertyUser
    from wecom_client.office.models.smartsheet import PropertyWwGroup
    from wecom_client.office.models.smartsheet import Rule
    from wecom_client.office.models.smartsheet import Series
    from wecom_client.office.models.smartsheet import Sort
    from wecom_client.office.models.smartsheet import SortSpec
    from wecom_client.office.models.smartsheet import StringValue
    from wecom_client.office.models.smartsheet import ViewProperty
    from wecom_client.office.models.smartsheet import ViewPropertyCondition
    from wecom_runtime.data.models import DateTimeInput


class PropertyNumberDict(TypedDict):
    decimal_places: NotRequired[int | None]
    use_separate: NotRequired[bool | None]


class PropertyCheckboxDict(TypedDict):
    checked: NotRequired[bool | None]


class PropertyDateTimeDict(TypedDict):
    format: NotRequired[str | None]
    auto_fill: NotRequired[bool | None]


class PropertyAttachmentDict(TypedDict):
    display_mode: NotRequired[Literal["list", "grid"] | None]


class PropertyUserDict(TypedDict):
    is_multiple: NotRequired[bool | None]
    is_notified: NotRequired[bool | None]


class PropertyUrlDict(TypedDict):
    type: NotRequired[Literal["pure_text", "icon_text"] | None]


class PropertySelectDict(TypedDict):
    is_quick_add: NotRequired[bool | None]
    options: NotRequired[Sequence[Option | OptionDict] | None]


class PropertyCreatedTimeDict(TypedDict):
    format: NotRequired[str | None]


class PropertyProgressDict(TypedDict):
    decimal_places: NotRequired[int | None]


class PropertyReferenceDict(TypedDict):
    sub_title: NotRequired[str | None]
    field_title: NotRequired[str | None]
    is_multiple: NotRequired[bool | None]
    view_id: NotRequired[str | None]


class PropertyLocationDict(TypedDict):
    input_type: NotRequired[Literal["manual", "auto"] | None]


class RuleDict(TypedDict):
    type: NotRequired[Literal["incr", "fixed_char", "time"] | None]
    value: NotRequired[str | None]


class PropertyAutoNumberDict(TypedDict):
    type: NotRequired[Literal["incr", "custom"] | None]
    rules: NotRequired[Sequence[Rule | RuleDict] | None]
    reformat_existing_record: NotRequired[bool | None]


class PropertyCurrencyDict(TypedDict):
    currency_type: NotRequired[Literal[
        "cny", "usd", "eur", "gbp", "jpy", "krw", "hkd", "mop", "twd", "aed", "aud", "brl", "cad", "chf",
        "idr", "inr", "mxn", "myr", "php", "pln", "rub", "sgd", "thb", "try", "vnd",
    ] | None]
    decimal_places: NotRequired[int | None]
    use_separate: NotRequired[bool | None]


class PropertyWwGroupDict(TypedDict):
    allow_multiple: NotRequired[bool | None]


class PropertyBarcodeDict(TypedDict):
    mobile_scan_only: NotRequired[bool | None]


class PropertyLookupDict(TypedDict):
    lookup_sub_title: str
    lookup_field_title: str
    filter: LookupFilter | LookupFilterDict
    rollup_type: NotRequired[Literal[
        "original", "unique", "sum", "count", "count_unique", "average", "max", "min",
    ] | None]


class PropertyTwoWayLinkRecordDict(TypedDict):
    pad_id: NotRequired[str | None]
    sub_title: NotRequired[str | None]
    field_title: NotRequired[str | None]
    is_multiple: NotRequired[bool | None]
    view_id: NotRequired[str | None]
    back_field_title: NotRequired[str | None]


class PropertyFormulaDict(TypedDict):
    formulaModel: NotRequired[Sequence[FormulaItem | FormulaItemDict] | None]
    formatter: NotRequired[Mapping[str, Any] | None]


class FieldDict(TypedDict):
    """A field (column) of a sub-sheet."""

    field_title: str
    field_id: NotRequired[str | None]
    new_field_title: NotRequired[str | None]
    field_type: NotRequired[Literal[
        "text", "number", "checkbox", "date_time", "image", "attachment", "user", "url", "select",
        "created_user", "modified_user", "created_time", "modified_time", "progress", "phone_number", "email",
        "single_select", "reference", "location", "formula", "lookup", "two_way_link_records", "currency",
        "wwgroup", "autonumber", "percentage", "barcode",
    ] | None]
    property_number: NotRequired[PropertyNumber | PropertyNumberDict | None]
    property_checkbox: NotRequired[PropertyCheckbox | PropertyCheckboxDict | None]
    property_date_time: NotRequired[PropertyDateTime | PropertyDateTimeDict | None]
    property_attachment: NotRequired[PropertyAttachment | PropertyAttachmentDict | None]
    property_user: NotRequired[PropertyUser | PropertyUserDict | None]
    property_url: NotRequired[PropertyUrl | PropertyUrlDict | None]
    property_select: NotRequired[PropertySelect | PropertySelectDict | None]
    property_single_select: NotRequired[PropertySelect | PropertySelectDict | None]
    property_created_time: NotRequired[PropertyCreatedTime | PropertyCreatedTimeDict | None]
    property_modified_time: NotRequired[PropertyCreatedTime | PropertyCreatedTimeDict | None]
    property_progress: NotRequired[PropertyProgress | PropertyProgressDict | None]
    property_reference: NotRequired[PropertyReference | PropertyReferenceDict | None]
    property_location: NotRequired[PropertyLocation | PropertyLocationDict | None]
    property_auto_number: NotRequired[PropertyAutoNumber | PropertyAutoNumberDict | None]
    property_currency: NotRequired[PropertyCurrency | PropertyCurrencyDict | None]
    property_ww_group: NotRequired[PropertyWwGroup | PropertyWwGroupDict | None]
    property_percentage: NotRequired[PropertyNumber | PropertyNumberDict | None]
    property_barcode: NotRequired[PropertyBarcode | PropertyBarcodeDict | None]
    property_lookup: NotRequired[PropertyLookup | PropertyLookupDict | None]
    property_two_way_link_records: NotRequired[PropertyTwoWayLinkRecord | PropertyTwoWayLinkRecordDict | None]
    property_formula: NotRequired[PropertyFormula | PropertyFormulaDict | None]


class FormulaItemDict(TypedDict):
    """A part of a formula."""

    type: NotRequired[Literal[
        "text", "field", "table_ref", "field_ref", "table_field_ref", "current_value",
    ] | None]
    text: NotRequired[str | None]
    field_title: NotRequired[str | None]
    field_type: NotRequired[str | None]
    sheet_title: NotRequired[str | None]


class MatchValueDict(TypedDict):
    valueType: NotRequired[str | None]
    field_title: NotRequired[str | None]
    computedKeyType: NotRequired[str | None]
    value: NotRequired[Mapping[str, Any] | None]


class LookupFilterConditionDict(TypedDict):
    field_title: str
    conditionId: NotRequired[str | None]
    fieldType: NotRequired[str | None]
    operator: NotRequired[str | None]
    matchValue: NotRequired[MatchValue | MatchValueDict | None]


class LookupFilterDict(TypedDict):
    """The records that a lookup field takes."""

    conditions: Sequence[LookupFilterCondition | LookupFilterConditionDict]
    conjunction: NotRequired[Literal["and", "or"] | None]


class OptionDict(TypedDict):
    """An option of a select field."""

    id: NotRequired[str | None]
    text: NotRequired[str | None]
    style: NotRequired[int | None]


class PropertyGanttDict(TypedDict):
    start_date_field_title: str
    end_date_field_title: str


class ColInfoDict(TypedDict):
    field_title: str
    width: int


class ViewDict(TypedDict):
    """A view of a sub-sheet."""

    view_id: NotRequired[str | None]
    view_title: NotRequired[str | None]
    view_type: NotRequired[Literal["grid", "kanban", "gallery", "gantt", "calendar", "form"] | None]
    property: NotRequired[ViewProperty | ViewPropertyDict | None]
    property_gantt: NotRequired[PropertyGantt | PropertyGanttDict | None]
    property_calendar: NotRequired[PropertyGantt | PropertyGanttDict | None]
    col_infos: NotRequired[Sequence[ColInfo | ColInfoDict] | None]


class SortSpecDict(TypedDict):
    sort_infos: NotRequired[Sequence[Sort | SortDict] | None]


class GroupSpecDict(TypedDict):
    groups: NotRequired[Sequence[Sort | SortDict] | None]


class ViewPropertyConditionDict(TypedDict):
    type: Literal["row", "column", "cell"]
    color: str
    condition: Condition | ConditionDict
    id: NotRequired[str | None]


class ColorConfigDict(TypedDict):
    conditions: Sequence[ViewPropertyCondition | ViewPropertyConditionDict]


class ViewPropertyDict(TypedDict):
    """The settings of a view."""

    auto_sort: NotRequired[bool | None]
    sort_spec: NotRequired[SortSpec | SortSpecDict | None]
    group_spec: NotRequired[GroupSpec | GroupSpecDict | None]
    filter_spec: NotRequired[FilterSpec | FilterSpecDict | None]
    is_field_stat_enabled: NotRequired[bool | None]
    field_visibility: NotRequired[Mapping[str, Any] | None]
    frozen_field_count: NotRequired[int | None]
    color_config: NotRequired[ColorConfig | ColorConfigDict | None]


class SortDict(TypedDict):
    """Order or grouping by a field."""

    field_title: str
    desc: NotRequired[bool | None]


class FilterSpecDict(TypedDict):
    """Conditions on records."""

    conjunction: Literal["and", "or"]
    conditions: Sequence[Condition | ConditionDict]


class StringValueDict(TypedDict):
    value: NotRequired[list[str] | None]


class NumberValueDict(TypedDict):
    value: NotRequired[float | None]


class BoolValueDict(TypedDict):
    value: NotRequired[bool | None]


class DateTimeValueDict(TypedDict):
    type: Literal[
        "detail_date", "today", "tomorrow", "yesterday", "current_week", "last_week", "current_month",
        "the_past_7_days", "the_next_7_days", "last_month", "the_past_30_days", "the_next_30_days",
    ]
    value: NotRequired[list[DateTimeInput] | None]


class ConditionDict(TypedDict):
    """A condition on a field."""

    field_title: str
    field_type: str
    operator: Literal[
        "is", "is_not", "contains", "does_not_contain", "is_greater", "is_greater_or_equal", "is_less",
        "is_less_or_equal", "is_empty", "is_not_empty",
    ]
    string_value: NotRequired[StringValue | StringValueDict | None]
    number_value: NotRequired[NumberValue | NumberValueDict | None]
    bool_value: NotRequired[BoolValue | BoolValueDict | None]
    user_value: NotRequired[StringValue | StringValueDict | None]
    date_time_value: NotRequired[DateTimeValue | DateTimeValueDict | None]


class CategoryDict(TypedDict):
    field_title: NotRequired[str | None]
    sub_field_title: NotRequired[str | None]


class SeriesDict(TypedDict):
    field_title: NotRequired[str | None]
    aggregation: NotRequired[Literal["sum", "avg", "max", "min"] | None]


class LayoutDict(TypedDict):
    width_height: NotRequired[list[int] | None]
    xy: NotRequired[list[int] | None]


class ChartDict(TypedDict):
    """A chart of a dashboard."""

    id: NotRequired[str | None]
    title: NotRequired[str | None]
    type: NotRequired[Literal[
        "bar", "stackbar", "percentbar", "column", "stackcolumn", "percentcolumn", "line", "smoothline",
        "pie", "doughnut", "combo", "table", "numberCard", "wordCloud", "textBlock",
    ] | None]
    datasource: NotRequired[str | None]
    category: NotRequired[Category | CategoryDict | None]
    series: NotRequired[Sequence[Series | SeriesDict] | None]
    filter: NotRequired[FilterSpec | FilterSpecDict | None]
    layout: NotRequired[Layout | LayoutDict | None]


class FieldsDeleteFieldDict(TypedDict):
    field_title: str


class RecordsAddRecordDict(TypedDict):
    values: Mapping[str, Any]


class RecordsUpdateRecordDict(TypedDict):
    record_id: str
    values: Mapping[str, Any]


class RecordsDeleteRecordDict(TypedDict):
    record_id: str


class ChartsDeleteChartDict(TypedDict):
    id: str


SmartsheetOptionDict: TypeAlias = OptionDict
