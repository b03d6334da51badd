# Generated from spec/gateway/smartsheet.yaml by codegen. Do not edit.
"""智能表格。"""

from __future__ import annotations

from typing import Any
from typing import ClassVar

from wecom_runtime.data.models import DateTime
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class PropertyNumber(Model):
    decimal_places: int | None = field(default=None, min=-1, max=4)
    """Number of decimal places; -1 shows the number as it is. In requests: -1 to 4."""
    use_separate: bool | None = None
    """Whether thousands are separated."""


@model
class PropertyCheckbox(Model):
    checked: bool | None = None
    """Whether new records are checked."""


@model
class PropertyDateTime(Model):
    format: str | None = None
    """Format of dates, such as yyyy-mm-dd hh:mm."""
    auto_fill: bool | None = None
    """Whether new records get the current time."""


@model
class PropertyAttachment(Model):
    display_mode: str | None = field(default=None, enum=("list", "grid"))
    """Display of files. One of list, grid."""


@model
class PropertyUser(Model):
    is_multiple: bool | None = None
    """Whether several members are allowed."""
    is_notified: bool | None = None
    """Whether entered members are notified."""


@model
class PropertyUrl(Model):
    type: str | None = field(default=None, enum=("pure_text", "icon_text"))
    """Display of links. One of pure_text, icon_text."""


@model
class PropertySelect(Model):
    is_quick_add: bool | None = None
    """Whether new options may be entered."""
    options: list[Option] | None = None
    """Options."""


@model
class PropertyCreatedTime(Model):
    format: str | None = None
    """Format of dates, such as yyyy-mm-dd hh:mm."""


@model
class PropertyProgress(Model):
    decimal_places: int | None = field(default=None, min=-1, max=4)
    """Number of decimal places; -1 shows the number as it is. In requests: -1 to 4."""


@model
class PropertyReference(Model):
    sub_title: str | None = None
    """Name of the sub-sheet that is referred to. In requests: this sub-sheet if left out."""
    field_title: str | None = None
    """Name of the field that is referred to."""
    is_multiple: bool | None = None
    """Whether several records are allowed."""
    view_id: str | None = None
    """Id of the view from which records are chosen."""


@model
class PropertyLocation(Model):
    input_type: str | None = field(default=None, enum=("manual", "auto"))
    """How locations are entered. One of manual, auto."""


@model
class Rule(Model):
    type: str | None = field(default=None, enum=("incr", "fixed_char", "time"))
    """Kind of the part. One of incr, fixed_char, time."""
    value: str | None = None
    """Value: digits, a text, or YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD."""


@model
class PropertyAutoNumber(Model):
    type: str | None = field(default=None, enum=("incr", "custom"))
    """Kind of numbering. One of incr, custom."""
    rules: list[Rule] | None = None
    """Parts of a custom number."""
    reformat_existing_record: bool | None = None
    """Whether existing records get new numbers."""


@model
class PropertyCurrency(Model):
    currency_type: str | None = field(default=None, enum=(
        "cny", "usd", "eur", "gbp", "jpy", "krw", "hkd", "mop", "twd", "aed", "aud", "brl", "cad", "chf",
        "idr", "inr", "mxn", "myr", "php", "pln", "rub", "sgd", "thb", "try", "vnd",
    ))
    """Currency. One of cny, usd, eur, gbp, jpy, krw, hkd, mop, twd, aed, aud, brl, cad, chf, idr, inr, mxn,
    myr, php, pln, rub, sgd, thb, try, vnd.
    """
    decimal_places: int | None = field(default=None, min=-1, max=4)
    """Number of decimal places; -1 shows the number as it is. In requests: -1 to 4."""
    use_separate: bool | None = None
    """Whether thousands are separated."""


@model
class PropertyWwGroup(Model):
    allow_multiple: bool | None = None
    """Whether several groups are allowed."""


@model
class PropertyBarcode(Model):
    mobile_scan_only: bool | None = None
    """Whether barcodes are only scanned by phone."""


@model
class PropertyLookup(Model):
    lookup_sub_title: str = field(min_chars=1)
    """Name of the sub-sheet that is looked up. In requests: at least 1 character."""
    lookup_field_title: str = field(min_chars=1)
    """Name of the field that is looked up. In requests: at least 1 character."""
    rollup_type: str | None = field(default=None, enum=(
        "original", "unique", "sum", "count", "count_unique", "average", "max", "min",
    ))
    """Aggregation. One of original, unique, sum, count, count_unique, average, max, min. In requests:
    default: original.
    """
    filter: LookupFilter
    """Records that are looked up."""


@model
class PropertyTwoWayLinkRecord(Model):
    pad_id: str | None = None
    """Id of the linked document. In requests: this document if left out."""
    sub_title: str | None = None
    """Name of the linked sub-sheet. In requests: this sub-sheet if left out."""
    field_title: str | None = None
    """Name of the linked field."""
    is_multiple: bool | None = None
    """Whether several records are allowed."""
    view_id: str | None = None
    """Id of the view from which records are chosen."""
    back_field_title: str | None = None
    """Name of the field on the other side."""


@model
class PropertyFormula(Model):
    formulaModel: list[FormulaItem] | None = None
    """Parts of the formula."""
    formatter: dict[str, Any] | None = None
    """Display of the result: field_type and its property."""


@model
class Field(Model):
    """A field (column) of a sub-sheet."""

    field_id: str | None = None
    """Id of the field."""
    field_title: str
    """Name of the field."""
    new_field_title: str | None = None
    """New name."""
    field_type: str | None = field(default=None, enum=(
        "text", "number", "checkbox", "date_time", "image", "attachment", "user", "url", "select",
        "created_user", "modified_user", "created_time", "modified_time", "progress", "phone_number", "email",
        "single_select", "reference", "location", "formula", "lookup", "two_way_link_records", "currency",
        "wwgroup", "autonumber", "percentage", "barcode",
    ))
    """Kind of field. One of text, number, checkbox, date_time, image, attachment, user, url, select,
    created_user, modified_user, created_time, modified_time, progress, phone_number, email, single_select,
    reference, location, formula, lookup, two_way_link_records, currency, wwgroup, autonumber, percentage,
    barcode.
    """
    property_number: PropertyNumber | None = None
    """Settings of number fields."""
    property_checkbox: PropertyCheckbox | None = None
    """Settings of checkbox fields."""
    property_date_time: PropertyDateTime | None = None
    """Settings of date time fields."""
    property_attachment: PropertyAttachment | None = None
    """Settings of attachment fields."""
    property_user: PropertyUser | None = None
    """Settings of user fields."""
    property_url: PropertyUrl | None = None
    """Settings of url fields."""
    property_select: PropertySelect | None = None
    """Settings of select fields."""
    property_single_select: PropertySelect | None = None
    """Settings of single select fields."""
    property_created_time: PropertyCreatedTime | None = None
    """Settings of created time fields."""
    property_modified_time: PropertyCreatedTime | None = None
    """Settings of modified time fields."""
    property_progress: PropertyProgress | None = None
    """Settings of progress fields."""
    property_reference: PropertyReference | None = None
    """Settings of reference fields."""
    property_location: PropertyLocation | None = None
    """Settings of location fields."""
    property_auto_number: PropertyAutoNumber | None = None
    """Settings of auto number fields."""
    property_currency: PropertyCurrency | None = None
    """Settings of currency fields."""
    property_ww_group: PropertyWwGroup | None = None
    """Settings of ww group fields."""
    property_percentage: PropertyNumber | None = None
    """Settings of percentage fields."""
    property_barcode: PropertyBarcode | None = None
    """Settings of barcode fields."""
    property_lookup: PropertyLookup | None = None
    """Settings of lookup fields."""
    property_two_way_link_records: PropertyTwoWayLinkRecord | None = None
    """Settings of two way link records fields."""
    property_formula: PropertyFormula | None = None
    """Settings of formula fields."""


@model
class FormulaItem(Model):
    """A part of a formula."""

    type: str | None = field(default=None, enum=(
        "text", "field", "table_ref", "field_ref", "table_field_ref", "current_value",
    ))
    """Kind of the part. One of text, field, table_ref, field_ref, table_field_ref, current_value."""
    text: str | None = None
    """Operator, function, constant or bracket."""
    field_title: str | None = None
    """Name of the field that is referred to."""
    field_type: str | None = None
    """Kind of that field."""
    sheet_title: str | None = None
    """Name of the sub-sheet that is referred to. In requests: this sub-sheet if left out."""


@model
class MatchValue(Model):
    valueType: str | None = None
    """Whether to compare with a value or a field. Known values: 0, 1."""
    field_title: str | None = None
    """Name of the field to compare."""
    computedKeyType: str | None = None
    """Kind of computed value."""
    value: dict[str, Any] | None = None
    """Compared value, under a name by its kind, such as valueText or valueNumber."""


@model
class LookupFilterCondition(Model):
    conditionId: str | None = None
    """Id of the condition."""
    field_title: str
    """Name of the field to compare."""
    fieldType: str | None = None
    """Kind of that field."""
    operator: str | None = None
    """Comparison."""
    matchValue: MatchValue | None = None
    """Compared value; none for is_empty and is_not_empty."""


@model
class LookupFilter(Model):
    """The records that a lookup field takes."""

    conjunction: str | None = field(default=None, enum=("and", "or"))
    """Combination of the conditions. One of and, or."""
    conditions: list[LookupFilterCondition] = field(min_items=1)
    """Conditions. In requests: at least 1 item."""


@model
class Option(Model):
    """An option of a select field."""

    id: str | None = None
    """Id of an existing option, given by the server."""
    text: str | None = None
    """Text."""
    style: int | None = field(default=None, min=1, max=27)
    """Number of the color. In requests: 1 to 27. Default: 1."""


@model
class PropertyGantt(Model):
    start_date_field_title: str
    """Name of the date field with the start."""
    end_date_field_title: str
    """Name of the date field with the end."""


@model
class ColInfo(Model):
    field_title: str
    """Name of the field."""
    width: int = field(min=1, max=1000)
    """Width. In requests: 1 to 1000."""


@model
class View(Model):
    """A view of a sub-sheet."""

    view_id: str | None = None
    """Id of the view."""
    view_title: str | None = None
    """The name."""
    view_type: str | None = field(default=None, enum=(
        "grid", "kanban", "gallery", "gantt", "calendar", "form",
    ))
    """Kind. One of grid, kanban, gallery, gantt, calendar, form."""
    property: ViewProperty | None = None
    """The settings."""
    property_gantt: PropertyGantt | None = None
    """Settings of gantt fields."""
    property_calendar: PropertyGantt | None = None
    """Settings of calendar fields."""
    col_infos: list[ColInfo] | None = None
    """Widths of columns."""


@model
class SortSpec(Model):
    sort_infos: list[Sort] | None = None
    """Sort order."""


@model
class GroupSpec(Model):
    groups: list[Sort] | None = None
    """Groups."""


@model
class ViewPropertyCondition(Model):
    id: str | None = None
    """Id of the color rule, for an update."""
    type: str = field(enum=("row", "column", "cell"))
    """Colored part. One of row, column, cell."""
    color: str
    """Name of the color. Known values: fillColorGray_3, fillColorGray_4, fillColorGray_5,
    accentBlueLighten_3, accentBlueLighten_4, accentBlueLighten_5, chromeCyanLighten_3,
    chromeCyanLighten_4, chromeCyanLighten_5, chromeMintLighten_3, chromeMintLighten_4,
    chromeMintLighten_5, chromeRedLighten_3, chromeRedLighten_4, chromeRedLighten_5, chromeOrangeLighten_3,
    chromeOrangeLighten_4, chromeOrangeLighten_5, chromeAmberLighten_3, chromeAmberLighten_4,
    chromeAmberLighten_5, chromeVioletLighten_3, chromeVioletLighten_4, chromeVioletLighten_5,
    chromePinkLighten_3, chromePinkLighten_4, chromePinkLighten_5.
    """
    condition: Condition
    """Condition of the color."""


@model
class ColorConfig(Model):
    conditions: list[ViewPropertyCondition]
    """Colors by condition."""


@model
class ViewProperty(Model):
    """The settings of a view."""

    auto_sort: bool | None = None
    """Whether records are sorted again when they change."""
    sort_spec: SortSpec | None = None
    """Sort order."""
    group_spec: GroupSpec | None = None
    """Groups."""
    filter_spec: FilterSpec | None = None
    """Only records that match."""
    is_field_stat_enabled: bool | None = None
    """Whether statistics are shown."""
    field_visibility: dict[str, Any] | None = None
    """Field title -> whether it is shown."""
    frozen_field_count: int | None = None
    """Number of frozen fields, from the left."""
    color_config: ColorConfig | None = None
    """Colors."""


@model
class Sort(Model):
    """Order or grouping by a field."""

    field_title: str
    """Name of the field."""
    desc: bool | None = None
    """Whether it is descending. In requests: default: false."""


@model
class FilterSpec(Model):
    """Conditions on records."""

    conjunction: str = field(enum=("and", "or"))
    """Combination of the conditions. One of and, or."""
    conditions: list[Condition] = field(min_items=1)
    """Conditions. In requests: at least 1 item."""


@model
class StringValue(Model):
    value: list[str] | None = None
    """Texts, options or members."""


@model
class NumberValue(Model):
    value: float | None = None
    """Number."""


@model
class BoolValue(Model):
    value: bool | None = None
    """Whether it is checked."""


@model
class DateTimeValue(Model):
    type: str = field(enum=(
        "detail_date", "today", "tomorrow", "yesterday", "current_week", "last_week", "current_month",
        "the_past_7_days", "the_next_7_days", "last_month", "the_past_30_days", "the_next_30_days",
    ))
    """Kind of date. One of detail_date, today, tomorrow, yesterday, current_week, last_week, current_month,
    the_past_7_days, the_next_7_days, last_month, the_past_30_days, the_next_30_days.
    """
    value: list[DateTime] | None = field(default=None, converts=True)
    """Date."""


@model
class Condition(Model):
    """A condition on a field."""

    field_title: str
    """Name of the field."""
    field_type: str
    """Kind of that field."""
    operator: str = field(enum=(
        "is", "is_not", "contains", "does_not_contain", "is_greater", "is_greater_or_equal", "is_less",
        "is_less_or_equal", "is_empty", "is_not_empty",
    ))
    """Comparison. One of is, is_not, contains, does_not_contain, is_greater, is_greater_or_equal, is_less,
    is_less_or_equal, is_empty, is_not_empty.
    """
    string_value: StringValue | None = None
    """Compared texts."""
    number_value: NumberValue | None = None
    """Compared number."""
    bool_value: BoolValue | None = None
    """Compared truth value."""
    user_value: StringValue | None = None
    """Compared members."""
    date_time_value: DateTimeValue | None = None
    """Compared date."""


@model
class Category(Model):
    field_title: str | None = None
    """Name of the field with the categories."""
    sub_field_title: str | None = None
    """Name of the field of the second level. In requests: empty for none."""


@model
class Series(Model):
    field_title: str | None = None
    """Name of the field with the values."""
    aggregation: str | None = field(default=None, enum=("sum", "avg", "max", "min"))
    """Aggregation. One of sum, avg, max, min."""


@model
class Layout(Model):
    width_height: list[int] | None = None
    """Width and height on the grid."""
    xy: list[int] | None = None
    """Position on the grid. In requests: x and width together are at most 12."""


@model
class Chart(Model):
    """A chart of a dashboard."""

    id: str | None = None
    """Id of the chart."""
    title: str | None = None
    """The name."""
    type: str | None = field(default=None, enum=(
        "bar", "stackbar", "percentbar", "column", "stackcolumn", "percentcolumn", "line", "smoothline",
        "pie", "doughnut", "combo", "table", "numberCard", "wordCloud", "textBlock",
    ))
    """Kind. One of bar, stackbar, percentbar, column, stackcolumn, percentcolumn, line, smoothline, pie,
    doughnut, combo, table, numberCard, wordCloud, textBlock.
    """
    datasource: str | None = None
    """Name of the sub-sheet with the data."""
    category: Category | None = None
    """Categories."""
    series: list[Series] | None = None
    """Values. In requests: the number of records if left out."""
    filter: FilterSpec | None = None
    """Only records that match."""
    layout: Layout | None = None
    """Size and position."""


@model
class SheetsListField(Model):
    field_title: str | None = None
    """Name of the field."""
    field_type: str | None = None
    """Kind of field."""


@model
class Sheet(Model):
    sheet_id: str | None = None
    """Id."""
    title: str | None = None
    """The name."""
    type: str | None = None
    """Kind. Known values: smartsheet, dashboard."""
    field_count: int | None = None
    """Number of fields."""
    record_count: int | None = None
    """Number of records."""
    chart_count: int | None = None
    """Number of charts."""
    fields: list[SheetsListField] | None = None
    """Preview of the fields; it may be absent for large sub-sheets."""


@model
class FieldsDeleteField(Model):
    field_title: str
    """Name of the field."""


@model
class Record(Model):
    record_id: str | None = None
    """Id of the record."""
    values: dict[str, Any] | None = None
    """Field title -> value of the cell."""


@model
class RecordsAddRecord(Model):
    values: dict[str, Any]
    """Field title -> value of the cell."""


@model
class RecordsUpdateRecord(Model):
    record_id: str
    """Id of the record."""
    values: dict[str, Any]
    """Field title -> new value of the cell."""


@model
class RecordsDeleteRecord(Model):
    record_id: str
    """Id of the record."""


@model
class ChartsDeleteChart(Model):
    id: str
    """Id of the chart."""


@model
class SmartsheetGetRequest(Model):
    """Parameters of `client.smartsheet.get`."""

    docid: str | None = None


@model
class SmartsheetCreateRequest(Model):
    """Parameters of `client.smartsheet.create`."""

    name: str
    sheet_title: str | None = None
    fields: list[Field] | None = None


@model
class SmartsheetCreateResponse(Response):
    """Answer of `client.smartsheet.create`."""

    url: str | None = None
    """Link of the document."""
    docid: str | None = None
    """Id of the smart sheet."""
    doc_name: str | None = None
    """Name of the smart sheet."""


@model
class SmartsheetImportRequest(Model):
    """Parameters of `client.smartsheet.import_`."""

    name: str
    passwd: str | None = None
    media_id: str
    content_path: Any = None
    append_doc_id: str | None = None


@model
class SmartsheetImportResponse(Response):
    """Answer of `client.smartsheet.import_`."""

    task_id: str | None = None
    """Id of the import."""
    task_status: str | None = None
    """State of the import. Known values: succ, fail, processing."""
    docid: str | None = None
    """Id of the smart sheet."""
    url: str | None = None
    """Link of the document."""


@model
class SmartsheetSheetsListRequest(Model):
    """Parameters of `client.smartsheet.sheets.list`."""

    docid: str


@model
class SmartsheetSheetsListResponse(Response):
    """Answer of `client.smartsheet.sheets.list`."""

    url: str | None = None
    """Link of the document."""
    name: str | None = None
    """Name of the smart sheet."""
    sheets: list[Sheet] | None = None
    """Sub-sheets and dashboards."""


@model
class SmartsheetSheetsAddRequest(Model):
    """Parameters of `client.smartsheet.sheets.add`."""

    docid: str
    sheet_title: str
    sheet_type: str | None = field(default=None, enum=("smartsheet", "dashboard"))
    fields: list[Field] | None = field(default=None, max_items=150)


@model
class SmartsheetSheetsUpdateRequest(Model):
    """Parameters of `client.smartsheet.sheets.update`."""

    docid: str
    sheet_title: str
    new_sheet_title: str


@model
class SmartsheetSheetsDeleteRequest(Model):
    """Parameters of `client.smartsheet.sheets.delete`."""

    docid: str
    sheet_title: str


@model
class SmartsheetFieldsListRequest(Model):
    """Parameters of `client.smartsheet.fields.list`."""

    docid: str
    sheet_title: str
    limit: int = field(min=0, max=1000)
    cursor: str | None = None
    start: int | None = field(default=None, max=100000)
    field_titles: list[str] | None = None


@model
class SmartsheetFieldsListResponse(Response):
    """Answer of `client.smartsheet.fields.list`."""

    fields: list[Field] | None = None
    """The fields."""


@model
class SmartsheetFieldsAddRequest(Model):
    """Parameters of `client.smartsheet.fields.add`."""

    docid: str
    sheet_title: str
    fields: list[Field] = field(max_items=150)


@model
class SmartsheetFieldsUpdateRequest(Model):
    """Parameters of `client.smartsheet.fields.update`."""

    docid: str
    sheet_title: str
    fields: list[Field]


@model
class SmartsheetFieldsDeleteRequest(Model):
    """Parameters of `client.smartsheet.fields.delete`."""

    docid: str
    sheet_title: str
    fields: list[FieldsDeleteField]


@model
class SmartsheetRecordsQueryRequest(Model):
    """Parameters of `client.smartsheet.records.query`."""

    docid: str
    sql: list[str] = field(min_items=1, max_items=20)
    task_id: str | None = None


@model
class SmartsheetRecordsQueryResponse(Response):
    """Answer of `client.smartsheet.records.query`."""

    values: list[str] | None = None
    """JSON text with the rows of each statement."""
    task_id: str | None = None
    """Id of a query that is still loading; empty at the end."""
    data_initing: bool | None = None
    """Whether the data is still loading; then send task_id again."""


@model
class SmartsheetRecordsListRequest(Model):
    """Parameters of `client.smartsheet.records.list`."""

    docid: str
    sheet_title: str
    cursor: str | None = None
    limit: int | None = field(default=None, min=0, max=1000)
    start: int | None = field(default=None, max=100000)
    field_titles: list[str] | None = None
    sort: list[Sort] | None = None
    filter_spec: FilterSpec | None = None


@model
class SmartsheetRecordsListResponse(Response):
    """Answer of `client.smartsheet.records.list`."""

    records: list[Record] | None = None
    """Records."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: bool | None = None
    """Whether there is another page."""


@model
class SmartsheetRecordsAddRequest(Model):
    """Parameters of `client.smartsheet.records.add`."""

    docid: str
    sheet_title: str
    records: list[RecordsAddRecord] = field(min_items=1, max_items=2000)


@model
class SmartsheetRecordsAddResponse(Response):
    """Answer of `client.smartsheet.records.add`."""

    records: list[Record] | None = None
    """Records as they were written."""


@model
class SmartsheetRecordsUpdateRequest(Model):
    """Parameters of `client.smartsheet.records.update`."""

    docid: str
    sheet_title: str
    key_type: str | None = None
    records: list[RecordsUpdateRecord] = field(min_items=1, max_items=2000)


@model
class SmartsheetRecordsUpdateResponse(Response):
    """Answer of `client.smartsheet.records.update`."""

    records: list[Record] | None = None
    """Records as they were written."""


@model
class SmartsheetRecordsDeleteRequest(Model):
    """Parameters of `client.smartsheet.records.delete`."""

    docid: str
    sheet_title: str
    records: list[RecordsDeleteRecord] = field(min_items=1, max_items=2000)


@model
class SmartsheetViewsListRequest(Model):
    """Parameters of `client.smartsheet.views.list`."""

    docid: str
    sheet_title: str
    limit: int = field(min=0, max=1000)
    cursor: str | None = None


@model
class SmartsheetViewsListResponse(Response):
    """Answer of `client.smartsheet.views.list`."""

    views: list[View] | None = None
    """The views."""


@model
class SmartsheetViewsAddRequest(Model):
    """Parameters of `client.smartsheet.views.add`."""

    docid: str
    sheet_title: str
    views: list[View] | None = field(default=None, min_items=1, max_items=20)


@model
class SmartsheetViewsAddResponse(Response):
    """Answer of `client.smartsheet.views.add`."""

    views: list[View] | None = None
    """Views as they were written."""


@model
class SmartsheetViewsUpdateRequest(Model):
    """Parameters of `client.smartsheet.views.update`."""

    docid: str
    sheet_title: str
    views: list[View] | None = field(default=None, min_items=1, max_items=20)


@model
class SmartsheetViewsUpdateResponse(Response):
    """Answer of `client.smartsheet.views.update`."""

    views: list[View] | None = None
    """Views as they were written."""


@model
class SmartsheetViewsDeleteRequest(Model):
    """Parameters of `client.smartsheet.views.delete`."""

    docid: str
    sheet_title: str
    views: list[View] | None = field(default=None, min_items=1, max_items=20)


@model
class SmartsheetChartsListRequest(Model):
    """Parameters of `client.smartsheet.charts.list`."""

    docid: str
    sheet_title: str
    limit: int = field(min=0, max=1000)
    cursor: str | None = None


@model
class SmartsheetChartsListResponse(Response):
    """Answer of `client.smartsheet.charts.list`."""

    charts: list[Chart] | None = None
    """The charts."""


@model
class SmartsheetChartsAddRequest(Model):
    """Parameters of `client.smartsheet.charts.add`."""

    docid: str
    sheet_title: str
    charts: list[Chart] = field(min_items=1, max_items=20)


@model
class SmartsheetChartsAddResponse(Response):
    """Answer of `client.smartsheet.charts.add`."""

    charts: list[Chart] | None = None
    """Charts as they were written."""


@model
class SmartsheetChartsUpdateRequest(Model):
    """Parameters of `client.smartsheet.charts.update`."""

    docid: str
    sheet_title: str
    charts: list[Chart] = field(min_items=1, max_items=20)


@model
class SmartsheetChartsUpdateResponse(Response):
    """Answer of `client.smartsheet.charts.update`."""

    charts: list[Chart] | None = None
    """Charts as they were written."""


@model
class SmartsheetChartsDeleteRequest(Model):
    """Parameters of `client.smartsheet.charts.delete`."""

    docid: str
    sheet_title: str
    charts: list[ChartsDeleteChart] = field(min_items=1, max_items=20)


@model
class SmartsheetImagesUploadRequest(Model):
    """Parameters of `client.smartsheet.images.upload`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("media_id", "file_path")),)

    media_id: str | None = None
    file_path: Any = None
    docid: str


@model
class SmartsheetImagesUploadResponse(Response):
    """Answer of `client.smartsheet.images.upload`."""

    url: str | None = None
    """Address of the image, for imageUrl."""


@model
class SmartsheetFilesUploadRequest(Model):
    """Parameters of `client.smartsheet.files.upload`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("media_id", "file_path")),)

    media_id: str | None = None
    file_path: Any = None
    docid: str


@model
class SmartsheetFilesUploadResponse(Response):
    """Answer of `client.smartsheet.files.upload`."""

    url: str | None = None
    """Sharing link of the file, for fileUrl."""
