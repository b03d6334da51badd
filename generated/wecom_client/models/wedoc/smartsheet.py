# Generated from spec/api/wedoc/smartsheet.yaml by codegen. Do not edit.
"""智能表格的子表、视图与字段。"""

from __future__ import annotations

from typing import Any
from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class NewSmartsheet(Model):
    title: str | None = None
    """Title of the sheet."""
    index: int | None = None
    """Place among the sheets."""


@model
class SmartsheetProperties(Model):
    sheet_id: str
    """Id of the sheet."""
    title: str | None = None
    """Title of the sheet."""
    index: int | None = None
    """Place among the sheets."""


@model
class SmartsheetTitle(Model):
    sheet_id: str
    """Sheet to rename."""
    title: str | None = None
    """New title."""


@model
class SmartsheetListItem(Model):
    sheet_id: str
    """Id of the sheet."""
    title: str | None = None
    """Title of the sheet."""
    is_visible: bool | None = None
    """Whether the sheet is visible."""
    type: str | None = field(default=None, enum=("smartsheet", "dashboard", "external"))
    """Kind of sheet. One of smartsheet (smart sheet), dashboard (dashboard), external (description page)."""


@model
class SmartsheetView(Model):
    view_id: str
    """Id of the view."""
    view_title: str | None = None
    """Title of the view."""
    view_type: str | None = field(default=None, enum=(
        "VEW_UNKNOWN", "VIEW_TYPE_GRID", "VIEW_TYPE_KANBAN", "VIEW_TYPE_GALLERY", "VIEW_TYPE_GANTT",
        "VIEW_TYPE_CALENDAR",
    ))
    """Kind of view. One of VEW_UNKNOWN (unknown), VIEW_TYPE_GRID (table), VIEW_TYPE_KANBAN (board),
    VIEW_TYPE_GALLERY (gallery), VIEW_TYPE_GANTT (Gantt chart), VIEW_TYPE_CALENDAR (calendar).
    """
    property: SmartsheetViewProperty | None = None
    """Sorting, filter, grouping and other settings of the view."""


@model
class SmartsheetTimeBar(Model):
    """Date columns in which the bar of a record begins and ends."""

    start_date_field_id: str
    """Column of type FIELD_TYPE_DATE_TIME with the beginning."""
    end_date_field_id: str
    """Column of type FIELD_TYPE_DATE_TIME with the end."""


@model
class SmartsheetViewProperty(Model):
    auto_sort: bool | None = None
    """Whether records are sorted again when they change."""
    sort_spec: SmartsheetSort | None = None
    """Order."""
    group_spec: SmartsheetGrouping | None = field(default=None, aliases=("gourp_spec",))
    """Grouping."""
    filter_spec: SmartsheetFilter | None = None
    """Which records are shown."""
    is_field_stat_enabled: bool | None = None
    """Whether statistics of the columns are shown."""
    field_visibility: dict[str, bool] | None = None
    """Column id and whether the column is shown."""
    frozen_field_count: int | None = None
    """Number of columns on the left that stay in sight."""
    color_config: SmartsheetColoring | None = None
    """Colors."""


@model
class SmartsheetSort(Model):
    sort_infos: list[SmartsheetOrder] | None = None
    """Columns to sort by."""


@model
class SmartsheetGrouping(Model):
    groups: list[SmartsheetOrder] | None = None
    """Columns to group by."""


@model
class SmartsheetOrder(Model):
    field_id: str
    """Column."""
    desc: bool | None = None
    """Whether the order is descending."""


@model
class SmartsheetFilter(Model):
    conjunction: str = field(enum=("CONJUNCTION_AND", "CONJUNCTION_OR"))
    """How the conditions are joined. One of CONJUNCTION_AND (all conditions), CONJUNCTION_OR (any condition)."""
    conditions: list[SmartsheetCondition]
    """What records must fulfil."""


@model
class SmartsheetCondition(Model):
    """A condition on one column; the value field that fits the type of the column counts."""

    field_id: str
    """Column."""
    field_type: str = field(enum=(
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_ATTACHMENT", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER", "FIELD_TYPE_MODIFIED_USER", "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME", "FIELD_TYPE_PROGRESS", "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_REFERENCE", "FIELD_TYPE_LOCATION", "FIELD_TYPE_FORMULA",
        "FIELD_TYPE_CURRENCY", "FIELD_TYPE_WWGROUP", "FIELD_TYPE_AUTONUMBER", "FIELD_TYPE_PERCENTAGE",
        "FIELD_TYPE_BARCODE",
    ))
    """Type of the column. One of FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX,
    FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL,
    FIELD_TYPE_SELECT, FIELD_TYPE_CREATED_USER, FIELD_TYPE_MODIFIED_USER, FIELD_TYPE_CREATED_TIME,
    FIELD_TYPE_MODIFIED_TIME, FIELD_TYPE_PROGRESS, FIELD_TYPE_PHONE_NUMBER, FIELD_TYPE_EMAIL,
    FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_REFERENCE, FIELD_TYPE_LOCATION, FIELD_TYPE_FORMULA,
    FIELD_TYPE_CURRENCY, FIELD_TYPE_WWGROUP, FIELD_TYPE_AUTONUMBER, FIELD_TYPE_PERCENTAGE,
    FIELD_TYPE_BARCODE.
    """
    operator: str = field(enum=(
        "OPERATOR_UNKNOWN", "OPERATOR_IS", "OPERATOR_IS_NOT", "OPERATOR_CONTAINS",
        "OPERATOR_DOES_NOT_CONTAIN", "OPERATOR_IS_GREATER", "OPERATOR_IS_GREATER_OR_EQUAL",
        "OPERATOR_IS_LESS", "OPERATOR_IS_LESS_OR_EQUAL", "OPERATOR_IS_EMPTY", "OPERATOR_IS_NOT_EMPTY",
    ))
    """How the value is compared. One of OPERATOR_UNKNOWN (unknown), OPERATOR_IS (equal), OPERATOR_IS_NOT (not
    equal), OPERATOR_CONTAINS (contains), OPERATOR_DOES_NOT_CONTAIN (does not contain), OPERATOR_IS_GREATER
    (greater), OPERATOR_IS_GREATER_OR_EQUAL (greater or equal), OPERATOR_IS_LESS (less),
    OPERATOR_IS_LESS_OR_EQUAL (less or equal), OPERATOR_IS_EMPTY (empty), OPERATOR_IS_NOT_EMPTY (not
    empty).
    """
    string_value: SmartsheetStringFilter | None = None
    """For text, link, phone, email, location and option columns."""
    number_value: SmartsheetNumberFilter | None = None
    """For number and progress columns."""
    bool_value: SmartsheetBoolFilter | None = None
    """For checkboxes."""
    user_value: SmartsheetStringFilter | None = None
    """For member, creator and last editor columns."""
    date_time_value: SmartsheetDateFilter | None = None
    """For date, creation time and last edit time columns."""


@model
class SmartsheetStringFilter(Model):
    value: list[str] | None = None
    """Texts; ids of options for option columns, UserIDs for member columns."""


@model
class SmartsheetNumberFilter(Model):
    value: float | None = None
    """Number to compare with."""


@model
class SmartsheetBoolFilter(Model):
    value: bool | None = None
    """Whether the box is ticked."""


@model
class SmartsheetDateFilter(Model):
    """`value` is needed if `type` is DATE_TIME_TYPE_DETAIL_DATE."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("value",), when={"type": "DATE_TIME_TYPE_DETAIL_DATE"},
    ),)

    type: str = field(enum=(
        "DATE_TIME_TYPE_DETAIL_DATE", "DATE_TIME_TYPE_TODAY", "DATE_TIME_TYPE_TOMORROW",
        "DATE_TIME_TYPE_YESTERDAY", "DATE_TIME_TYPE_CURRENT_WEEK", "DATE_TIME_TYPE_LAST_WEEK",
        "DATE_TIME_TYPE_CURRENT_MONTH", "DATE_TIME_TYPE_THE_PAST_7_DAYS", "DATE_TIME_TYPE_THE_NEXT_7_DAYS",
        "DATE_TIME_TYPE_LAST_MONTH", "DATE_TIME_TYPE_THE_PAST_30_DAYS", "DATE_TIME_TYPE_THE_NEXT_30_DAYS",
    ))
    """Which date. One of DATE_TIME_TYPE_DETAIL_DATE (the date in value), DATE_TIME_TYPE_TODAY (today),
    DATE_TIME_TYPE_TOMORROW (tomorrow), DATE_TIME_TYPE_YESTERDAY (yesterday), DATE_TIME_TYPE_CURRENT_WEEK
    (this week), DATE_TIME_TYPE_LAST_WEEK (last week), DATE_TIME_TYPE_CURRENT_MONTH (this month),
    DATE_TIME_TYPE_THE_PAST_7_DAYS (past 7 days), DATE_TIME_TYPE_THE_NEXT_7_DAYS (next 7 days),
    DATE_TIME_TYPE_LAST_MONTH (last month), DATE_TIME_TYPE_THE_PAST_30_DAYS (past 30 days),
    DATE_TIME_TYPE_THE_NEXT_30_DAYS (next 30 days).
    """
    value: list[str] | None = None
    """Unix times in milliseconds, as text; for DATE_TIME_TYPE_DETAIL_DATE. In requests: needed for
    DATE_TIME_TYPE_DETAIL_DATE.
    """


@model
class SmartsheetColoring(Model):
    conditions: list[SmartsheetColorRule]
    """Rules."""


@model
class SmartsheetColorRule(Model):
    id: str | None = None
    """Id of the rule; only when it is changed."""
    type: str = field(enum=(
        "VIEW_COLOR_CONDITION_TYPE_ROW", "VIEW_COLOR_CONDITION_TYPE_COLUMN", "VIEW_COLOR_CONDITION_TYPE_CELL",
    ))
    """What is colored. One of VIEW_COLOR_CONDITION_TYPE_ROW (row), VIEW_COLOR_CONDITION_TYPE_COLUMN (column),
    VIEW_COLOR_CONDITION_TYPE_CELL (cell).
    """
    color: str = field(enum=(
        "fillColorGray_5", "accentBlueLighten_5", "chromeCyanLighten_5", "chromeMintLighten_5",
        "chromeRedLighten_5", "chromeOrangeLighten_5", "chromeAmberLighten_5", "chromeVioletLighten_5",
        "chromePinkLighten_5", "fillColorGray_4", "accentBlueLighten_4", "chromeCyanLighten_4",
        "chromeMintLighten_4", "chromeRedLighten_4", "chromeOrangeLighten_4", "chromeAmberLighten_4",
        "chromeVioletLighten_4", "chromePinkLighten_4", "fillColorGray_3", "accentBlueLighten_3",
        "chromeCyanLighten_3", "chromeMintLighten_3", "chromeRedLighten_3", "chromeOrangeLighten_3",
        "chromeAmberLighten_3", "chromeVioletLighten_3", "chromePinkLighten_3",
    ))
    """Color. One of fillColorGray_5, accentBlueLighten_5, chromeCyanLighten_5, chromeMintLighten_5,
    chromeRedLighten_5, chromeOrangeLighten_5, chromeAmberLighten_5, chromeVioletLighten_5,
    chromePinkLighten_5, fillColorGray_4, accentBlueLighten_4, chromeCyanLighten_4, chromeMintLighten_4,
    chromeRedLighten_4, chromeOrangeLighten_4, chromeAmberLighten_4, chromeVioletLighten_4,
    chromePinkLighten_4, fillColorGray_3, accentBlueLighten_3, chromeCyanLighten_3, chromeMintLighten_3,
    chromeRedLighten_3, chromeOrangeLighten_3, chromeAmberLighten_3, chromeVioletLighten_3,
    chromePinkLighten_3.
    """
    condition: SmartsheetCondition | None = None
    """When it is colored. In requests: needed."""
    conditions: list[SmartsheetCondition] | None = None
    """How the documentation's table names condition; its examples and the server use condition."""


@model
class SmartsheetFieldProperties(Model):
    """Properties of a column; the one that fits the type of the column is set."""

    property_text: dict[str, Any] | None = None
    """Text; has no properties."""
    property_number: SmartsheetNumberColumn | None = None
    """Number."""
    property_checkbox: SmartsheetCheckboxColumn | None = None
    """Checkbox."""
    property_date_time: SmartsheetDateColumn | None = None
    """Date."""
    property_attachment: SmartsheetAttachmentColumn | None = None
    """File."""
    property_user: SmartsheetUserColumn | None = None
    """Member."""
    property_url: SmartsheetUrlColumn | None = None
    """Link."""
    property_select: SmartsheetOptionColumn | None = None
    """Multiple choice."""
    property_created_user: dict[str, Any] | None = None
    """Creator; has no properties."""
    property_modified_user: dict[str, Any] | None = None
    """Last editor; has no properties."""
    property_created_time: SmartsheetTimeColumn | None = None
    """Creation time."""
    property_modified_time: SmartsheetTimeColumn | None = None
    """Time of the last edit."""
    property_progress: SmartsheetProgressColumn | None = None
    """Progress."""
    property_single_select: SmartsheetOptionColumn | None = None
    """Single choice."""
    property_reference: SmartsheetReferenceColumn | None = None
    """Reference to records of a sheet."""
    property_location: SmartsheetLocationColumn | None = None
    """Location."""
    property_auto_number: SmartsheetAutoNumberColumn | None = None
    """Automatic number."""
    property_currency: SmartsheetCurrencyColumn | None = None
    """Currency."""
    property_ww_group: SmartsheetGroupChatColumn | None = None
    """Group chat."""
    property_percentage: SmartsheetNumberColumn | None = None
    """Percentage."""
    property_barcode: SmartsheetBarcodeColumn | None = None
    """Barcode."""


@model
class NewSmartsheetField(Model):
    """A column to add."""

    property_text: dict[str, Any] | None = None
    """Text; has no properties."""
    property_number: SmartsheetNumberColumn | None = None
    """Number."""
    property_checkbox: SmartsheetCheckboxColumn | None = None
    """Checkbox."""
    property_date_time: SmartsheetDateColumn | None = None
    """Date."""
    property_attachment: SmartsheetAttachmentColumn | None = None
    """File."""
    property_user: SmartsheetUserColumn | None = None
    """Member."""
    property_url: SmartsheetUrlColumn | None = None
    """Link."""
    property_select: SmartsheetOptionColumn | None = None
    """Multiple choice."""
    property_created_user: dict[str, Any] | None = None
    """Creator; has no properties."""
    property_modified_user: dict[str, Any] | None = None
    """Last editor; has no properties."""
    property_created_time: SmartsheetTimeColumn | None = None
    """Creation time."""
    property_modified_time: SmartsheetTimeColumn | None = None
    """Time of the last edit."""
    property_progress: SmartsheetProgressColumn | None = None
    """Progress."""
    property_single_select: SmartsheetOptionColumn | None = None
    """Single choice."""
    property_reference: SmartsheetReferenceColumn | None = None
    """Reference to records of a sheet."""
    property_location: SmartsheetLocationColumn | None = None
    """Location."""
    property_auto_number: SmartsheetAutoNumberColumn | None = None
    """Automatic number."""
    property_currency: SmartsheetCurrencyColumn | None = None
    """Currency."""
    property_ww_group: SmartsheetGroupChatColumn | None = None
    """Group chat."""
    property_percentage: SmartsheetNumberColumn | None = None
    """Percentage."""
    property_barcode: SmartsheetBarcodeColumn | None = None
    """Barcode."""
    field_title: str
    """Title."""
    field_type: str = field(enum=(
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_ATTACHMENT", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER", "FIELD_TYPE_MODIFIED_USER", "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME", "FIELD_TYPE_PROGRESS", "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_REFERENCE", "FIELD_TYPE_LOCATION", "FIELD_TYPE_CURRENCY",
        "FIELD_TYPE_WWGROUP", "FIELD_TYPE_AUTONUMBER", "FIELD_TYPE_PERCENTAGE", "FIELD_TYPE_BARCODE",
    ))
    """Type of the column. One of FIELD_TYPE_TEXT (text), FIELD_TYPE_NUMBER (number), FIELD_TYPE_CHECKBOX
    (checkbox), FIELD_TYPE_DATE_TIME (date), FIELD_TYPE_IMAGE (picture), FIELD_TYPE_ATTACHMENT (file),
    FIELD_TYPE_USER (member), FIELD_TYPE_URL (link), FIELD_TYPE_SELECT (multiple choice),
    FIELD_TYPE_CREATED_USER (creator), FIELD_TYPE_MODIFIED_USER (last editor), FIELD_TYPE_CREATED_TIME
    (creation time), FIELD_TYPE_MODIFIED_TIME (time of the last edit), FIELD_TYPE_PROGRESS (progress),
    FIELD_TYPE_PHONE_NUMBER (phone number), FIELD_TYPE_EMAIL (email), FIELD_TYPE_SINGLE_SELECT (single
    choice), FIELD_TYPE_REFERENCE (reference), FIELD_TYPE_LOCATION (location), FIELD_TYPE_CURRENCY
    (currency), FIELD_TYPE_WWGROUP (group chat), FIELD_TYPE_AUTONUMBER (automatic number),
    FIELD_TYPE_PERCENTAGE (percentage), FIELD_TYPE_BARCODE (barcode).
    """


@model
class SmartsheetFieldChange(Model):
    """A column and what changes in it."""

    property_text: dict[str, Any] | None = None
    """Text; has no properties."""
    property_number: SmartsheetNumberColumn | None = None
    """Number."""
    property_checkbox: SmartsheetCheckboxColumn | None = None
    """Checkbox."""
    property_date_time: SmartsheetDateColumn | None = None
    """Date."""
    property_attachment: SmartsheetAttachmentColumn | None = None
    """File."""
    property_user: SmartsheetUserColumn | None = None
    """Member."""
    property_url: SmartsheetUrlColumn | None = None
    """Link."""
    property_select: SmartsheetOptionColumn | None = None
    """Multiple choice."""
    property_created_user: dict[str, Any] | None = None
    """Creator; has no properties."""
    property_modified_user: dict[str, Any] | None = None
    """Last editor; has no properties."""
    property_created_time: SmartsheetTimeColumn | None = None
    """Creation time."""
    property_modified_time: SmartsheetTimeColumn | None = None
    """Time of the last edit."""
    property_progress: SmartsheetProgressColumn | None = None
    """Progress."""
    property_single_select: SmartsheetOptionColumn | None = None
    """Single choice."""
    property_reference: SmartsheetReferenceColumn | None = None
    """Reference to records of a sheet."""
    property_location: SmartsheetLocationColumn | None = None
    """Location."""
    property_auto_number: SmartsheetAutoNumberColumn | None = None
    """Automatic number."""
    property_currency: SmartsheetCurrencyColumn | None = None
    """Currency."""
    property_ww_group: SmartsheetGroupChatColumn | None = None
    """Group chat."""
    property_percentage: SmartsheetNumberColumn | None = None
    """Percentage."""
    property_barcode: SmartsheetBarcodeColumn | None = None
    """Barcode."""
    field_id: str
    """Column to change."""
    field_type: str = field(enum=(
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_ATTACHMENT", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER", "FIELD_TYPE_MODIFIED_USER", "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME", "FIELD_TYPE_PROGRESS", "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_REFERENCE", "FIELD_TYPE_LOCATION", "FIELD_TYPE_FORMULA",
        "FIELD_TYPE_CURRENCY", "FIELD_TYPE_WWGROUP", "FIELD_TYPE_AUTONUMBER", "FIELD_TYPE_PERCENTAGE",
        "FIELD_TYPE_BARCODE",
    ))
    """Its type, which must be the present one. One of FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER,
    FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER,
    FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_CREATED_USER, FIELD_TYPE_MODIFIED_USER,
    FIELD_TYPE_CREATED_TIME, FIELD_TYPE_MODIFIED_TIME, FIELD_TYPE_PROGRESS, FIELD_TYPE_PHONE_NUMBER,
    FIELD_TYPE_EMAIL, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_REFERENCE, FIELD_TYPE_LOCATION,
    FIELD_TYPE_FORMULA, FIELD_TYPE_CURRENCY, FIELD_TYPE_WWGROUP, FIELD_TYPE_AUTONUMBER,
    FIELD_TYPE_PERCENTAGE, FIELD_TYPE_BARCODE.
    """
    field_title: str | None = None
    """New title."""


@model
class SmartsheetField(Model):
    """A column."""

    property_text: dict[str, Any] | None = None
    """Text; has no properties."""
    property_number: SmartsheetNumberColumn | None = None
    """Number."""
    property_checkbox: SmartsheetCheckboxColumn | None = None
    """Checkbox."""
    property_date_time: SmartsheetDateColumn | None = None
    """Date."""
    property_attachment: SmartsheetAttachmentColumn | None = None
    """File."""
    property_user: SmartsheetUserColumn | None = None
    """Member."""
    property_url: SmartsheetUrlColumn | None = None
    """Link."""
    property_select: SmartsheetOptionColumn | None = None
    """Multiple choice."""
    property_created_user: dict[str, Any] | None = None
    """Creator; has no properties."""
    property_modified_user: dict[str, Any] | None = None
    """Last editor; has no properties."""
    property_created_time: SmartsheetTimeColumn | None = None
    """Creation time."""
    property_modified_time: SmartsheetTimeColumn | None = None
    """Time of the last edit."""
    property_progress: SmartsheetProgressColumn | None = None
    """Progress."""
    property_single_select: SmartsheetOptionColumn | None = None
    """Single choice."""
    property_reference: SmartsheetReferenceColumn | None = None
    """Reference to records of a sheet."""
    property_location: SmartsheetLocationColumn | None = None
    """Location."""
    property_auto_number: SmartsheetAutoNumberColumn | None = None
    """Automatic number."""
    property_currency: SmartsheetCurrencyColumn | None = None
    """Currency."""
    property_ww_group: SmartsheetGroupChatColumn | None = None
    """Group chat."""
    property_percentage: SmartsheetNumberColumn | None = None
    """Percentage."""
    property_barcode: SmartsheetBarcodeColumn | None = None
    """Barcode."""
    field_id: str
    """Id of the column."""
    field_title: str | None = None
    """Title of the column."""
    field_type: str | None = field(default=None, enum=(
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_ATTACHMENT", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER", "FIELD_TYPE_MODIFIED_USER", "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME", "FIELD_TYPE_PROGRESS", "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_REFERENCE", "FIELD_TYPE_LOCATION", "FIELD_TYPE_FORMULA",
        "FIELD_TYPE_CURRENCY", "FIELD_TYPE_WWGROUP", "FIELD_TYPE_AUTONUMBER", "FIELD_TYPE_PERCENTAGE",
        "FIELD_TYPE_BARCODE",
    ))
    """FIELD_TYPE_FORMULA columns can only be read. One of FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER,
    FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER,
    FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_CREATED_USER, FIELD_TYPE_MODIFIED_USER,
    FIELD_TYPE_CREATED_TIME, FIELD_TYPE_MODIFIED_TIME, FIELD_TYPE_PROGRESS, FIELD_TYPE_PHONE_NUMBER,
    FIELD_TYPE_EMAIL, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_REFERENCE, FIELD_TYPE_LOCATION,
    FIELD_TYPE_FORMULA, FIELD_TYPE_CURRENCY, FIELD_TYPE_WWGROUP, FIELD_TYPE_AUTONUMBER,
    FIELD_TYPE_PERCENTAGE, FIELD_TYPE_BARCODE.
    """


@model
class SmartsheetNumberColumn(Model):
    decimal_places: int | None = field(default=None, min=-1, max=4)
    """Digits behind the point; -1 shows the value as it is. In requests: -1 to 4."""
    use_separate: bool | None = None
    """Whether thousands are separated with a comma."""


@model
class SmartsheetCheckboxColumn(Model):
    checked: bool | None = None
    """Whether new records are ticked."""


@model
class SmartsheetDateColumn(Model):
    format: str | None = None
    """How dates are shown, such as yyyy-mm-dd, yyyy/m/d, m/d/yyyy or yyyy-mm-dd hh:mm."""
    auto_fill: bool | None = None
    """Whether new records get the present time."""


@model
class SmartsheetTimeColumn(Model):
    format: str | None = None
    """How times are shown, such as yyyy-mm-dd, yyyy/m/d, m/d/yyyy or yyyy-mm-dd hh:mm."""


@model
class SmartsheetAttachmentColumn(Model):
    display_mode: str | None = field(default=None, enum=("DISPLAY_MODE_LIST", "DISPLAY_MODE_GRID"))
    """How files are shown. One of DISPLAY_MODE_LIST (list), DISPLAY_MODE_GRID (grid)."""


@model
class SmartsheetUserColumn(Model):
    is_multiple: bool | None = None
    """Whether several members may be entered."""
    is_notified: bool | None = None
    """Whether members are notified when they are entered."""


@model
class SmartsheetUrlColumn(Model):
    type: str | None = field(default=None, enum=("LINK_TYPE_PURE_TEXT", "LINK_TYPE_ICON_TEXT"))
    """How links are shown. One of LINK_TYPE_PURE_TEXT (text), LINK_TYPE_ICON_TEXT (text with icon)."""


@model
class SmartsheetOptionColumn(Model):
    is_quick_add: bool | None = None
    """Whether options may be added while a record is filled in. In requests: the server sets it."""
    options: list[SmartsheetOption] | None = None
    """Options of the column."""


@model
class SmartsheetOption(Model):
    class Style:
        LIGHT_RED_1: Final = 1
        LIGHT_ORANGE_1: Final = 2
        LIGHT_SKY_BLUE_1: Final = 3
        LIGHT_GREEN_1: Final = 4
        LIGHT_VIOLET_1: Final = 5
        LIGHT_PINK_1: Final = 6
        LIGHT_GREY_1: Final = 7
        WHITE: Final = 8
        GREY: Final = 9
        LIGHT_BLUE_1: Final = 10
        LIGHT_BLUE_2: Final = 11
        BLUE: Final = 12
        LIGHT_SKY_BLUE_2: Final = 13
        SKY_BLUE: Final = 14
        LIGHT_GREEN_2: Final = 15
        GREEN: Final = 16
        LIGHT_RED_2: Final = 17
        RED: Final = 18
        LIGHT_ORANGE_2: Final = 19
        ORANGE: Final = 20
        LIGHT_YELLOW_1: Final = 21
        LIGHT_YELLOW_2: Final = 22
        YELLOW: Final = 23
        LIGHT_VIOLET_2: Final = 24
        VIOLET: Final = 25
        LIGHT_PINK_2: Final = 26
        PINK: Final = 27

    id: str | None = None
    """Id of the option."""
    text: str | None = None
    """Text of the option."""
    style: int | None = field(default=None, enum=(
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    ))
    """Color of the option. One of 1 (light red 1), 2 (light orange 1), 3 (light sky blue 1), 4 (light green
    1), 5 (light violet 1), 6 (light pink 1), 7 (light grey 1), 8 (white), 9 (grey), 10 (light blue 1), 11
    (light blue 2), 12 (blue), 13 (light sky blue 2), 14 (sky blue), 15 (light green 2), 16 (green), 17
    (light red 2), 18 (red), 19 (light orange 2), 20 (orange), 21 (light yellow 1), 22 (light yellow 2), 23
    (yellow), 24 (light violet 2), 25 (violet), 26 (light pink 2), 27 (pink).
    """


@model
class SmartsheetProgressColumn(Model):
    decimal_places: int | None = field(default=None, min=-1, max=4)
    """Digits behind the point. In requests: -1 to 4."""


@model
class SmartsheetReferenceColumn(Model):
    sub_id: str | None = None
    """Sheet that is referred to. In requests: this sheet if empty."""
    filed_id: str | None = field(default=None, aliases=("field_id",))
    """Column that is referred to."""
    is_multiple: bool | None = None
    """Whether several records may be referred to."""
    view_id: str | None = None
    """View that offers the records."""


@model
class SmartsheetLocationColumn(Model):
    input_type: str | None = field(default=None, enum=(
        "LOCATION_INPUT_TYPE_MANUAL", "LOCATION_INPUT_TYPE_AUTO",
    ))
    """How places are entered. One of LOCATION_INPUT_TYPE_MANUAL (by hand), LOCATION_INPUT_TYPE_AUTO (from the
    device).
    """


@model
class SmartsheetAutoNumberColumn(Model):
    type: str | None = field(default=None, enum=("NUMBER_TYPE_INCR", "NUMBER_TYPE_CUSTOM"))
    """Kind of number. One of NUMBER_TYPE_INCR (counts up), NUMBER_TYPE_CUSTOM (by rules)."""
    rules: list[SmartsheetNumberRule] | None = None
    """Parts of the number, for NUMBER_TYPE_CUSTOM."""
    reformat_existing_record: bool | None = None
    """Whether existing numbers are made anew."""


@model
class SmartsheetNumberRule(Model):
    type: str | None = field(default=None, enum=(
        "NUMBER_RULE_TYPE_INCR", "NUMBER_RULE_TYPE_FIXED_CHAR", "NUMBER_RULE_TYPE_TIME",
    ))
    """Kind of part. One of NUMBER_RULE_TYPE_INCR (number that counts up), NUMBER_RULE_TYPE_FIXED_CHAR (fixed
    text), NUMBER_RULE_TYPE_TIME (creation time).
    """
    value: str | None = None
    """Number of digits, the text, or the time as YYYYMMDD, YYYYMM, MMDD, YYYY, MM or DD."""


@model
class SmartsheetCurrencyColumn(Model):
    currency_type: str | None = field(default=None, enum=(
        "CURRENCY_TYPE_CNY", "CURRENCY_TYPE_USD", "CURRENCY_TYPE_EUR", "CURRENCY_TYPE_GBP",
        "CURRENCY_TYPE_JPY", "CURRENCY_TYPE_KRW", "CURRENCY_TYPE_HKD", "CURRENCY_TYPE_MOP",
        "CURRENCY_TYPE_TWD", "CURRENCY_TYPE_AED", "CURRENCY_TYPE_AUD", "CURRENCY_TYPE_BRL",
        "CURRENCY_TYPE_CAD", "CURRENCY_TYPE_CHF", "CURRENCY_TYPE_IDR", "CURRENCY_TYPE_INR",
        "CURRENCY_TYPE_MXN", "CURRENCY_TYPE_MYR", "CURRENCY_TYPE_PHP", "CURRENCY_TYPE_PLN",
        "CURRENCY_TYPE_RUB", "CURRENCY_TYPE_SGD", "CURRENCY_TYPE_THB", "CURRENCY_TYPE_TRY",
        "CURRENCY_TYPE_VND",
    ))
    """Currency, with its ISO 4217 code. One of CURRENCY_TYPE_CNY, CURRENCY_TYPE_USD, CURRENCY_TYPE_EUR,
    CURRENCY_TYPE_GBP, CURRENCY_TYPE_JPY, CURRENCY_TYPE_KRW, CURRENCY_TYPE_HKD, CURRENCY_TYPE_MOP,
    CURRENCY_TYPE_TWD, CURRENCY_TYPE_AED, CURRENCY_TYPE_AUD, CURRENCY_TYPE_BRL, CURRENCY_TYPE_CAD,
    CURRENCY_TYPE_CHF, CURRENCY_TYPE_IDR, CURRENCY_TYPE_INR, CURRENCY_TYPE_MXN, CURRENCY_TYPE_MYR,
    CURRENCY_TYPE_PHP, CURRENCY_TYPE_PLN, CURRENCY_TYPE_RUB, CURRENCY_TYPE_SGD, CURRENCY_TYPE_THB,
    CURRENCY_TYPE_TRY, CURRENCY_TYPE_VND.
    """
    decimal_places: int | None = field(default=None, min=-1, max=4)
    """Digits behind the point; -1 shows the value as it is. In requests: -1 to 4."""
    use_separate: bool | None = None
    """Whether thousands are separated with a comma."""


@model
class SmartsheetGroupChatColumn(Model):
    allow_multiple: bool | None = None
    """Whether several group chats may be entered."""


@model
class SmartsheetBarcodeColumn(Model):
    mobile_scan_only: bool | None = None
    """Whether codes can only be scanned with the phone."""


@model
class SmartsheetFieldGroup(Model):
    field_group_id: str
    """Id of the column group."""
    name: str | None = None
    """Name of the column group."""
    children: list[SmartsheetGroupedField] | None = None
    """Columns in the group."""


@model
class SmartsheetGroupedField(Model):
    field_id: str | None = None
    """Column of the group."""


@model
class WedocSmartsheetAddSheetRequest(Model):
    """Parameters of `client.wedoc.smartsheet.add_sheet`."""

    docid: str
    properties: NewSmartsheet | None = None


@model
class WedocSmartsheetAddSheetResponse(Response):
    """Answer of `client.wedoc.smartsheet.add_sheet`."""

    properties: SmartsheetProperties
    """Properties of the new sheet."""


@model
class WedocSmartsheetDeleteSheetRequest(Model):
    """Parameters of `client.wedoc.smartsheet.delete_sheet`."""

    docid: str
    sheet_id: str


@model
class WedocSmartsheetUpdateSheetRequest(Model):
    """Parameters of `client.wedoc.smartsheet.update_sheet`."""

    docid: str
    properties: SmartsheetTitle


@model
class WedocSmartsheetGetSheetRequest(Model):
    """Parameters of `client.wedoc.smartsheet.get_sheet`."""

    docid: str
    sheet_id: str | None = None
    need_all_type_sheet: bool | None = None


@model
class WedocSmartsheetGetSheetResponse(Response):
    """Answer of `client.wedoc.smartsheet.get_sheet`."""

    sheet_list: list[SmartsheetListItem]
    """The sheets."""


@model
class WedocSmartsheetAddViewRequest(Model):
    """Parameters of `client.wedoc.smartsheet.add_view`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("property_gantt",), when={"view_type": "VIEW_TYPE_GANTT"}),
        FieldRule("requires", ("property_calendar",), when={"view_type": "VIEW_TYPE_CALENDAR"}),
    )

    docid: str
    sheet_id: str
    view_title: str
    view_type: str = field(enum=(
        "VIEW_TYPE_GRID", "VIEW_TYPE_KANBAN", "VIEW_TYPE_GALLERY", "VIEW_TYPE_GANTT", "VIEW_TYPE_CALENDAR",
    ))
    property_gantt: SmartsheetTimeBar | None = None
    property_calendar: SmartsheetTimeBar | None = None


@model
class WedocSmartsheetAddViewResponse(Response):
    """Answer of `client.wedoc.smartsheet.add_view`."""

    view: SmartsheetView
    """The view that was added."""


@model
class WedocSmartsheetDeleteViewsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.delete_views`."""

    docid: str
    sheet_id: str
    view_ids: list[str]


@model
class WedocSmartsheetUpdateViewRequest(Model):
    """Parameters of `client.wedoc.smartsheet.update_view`."""

    docid: str
    sheet_id: str
    view_id: str
    view_title: str | None = None
    property: SmartsheetViewProperty | None = None


@model
class WedocSmartsheetUpdateViewResponse(Response):
    """Answer of `client.wedoc.smartsheet.update_view`."""

    view: SmartsheetView
    """The view after the change."""


@model
class WedocSmartsheetGetViewsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.get_views`."""

    docid: str
    sheet_id: str
    view_ids: list[str] | None = None
    offset: int | None = None
    limit: int | None = field(default=None, max=1000)


@model
class WedocSmartsheetGetViewsResponse(Response):
    """Answer of `client.wedoc.smartsheet.get_views`."""

    views: list[SmartsheetView]
    """The views."""
    total: int | None = None
    """Number of all matching views."""
    has_more: bool | None = None
    """Whether more follow."""
    next: int | None = None
    """Offset of the next page."""


@model
class WedocSmartsheetAddFieldsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.add_fields`."""

    docid: str
    sheet_id: str
    fields: list[NewSmartsheetField]


@model
class WedocSmartsheetAddFieldsResponse(Response):
    """Answer of `client.wedoc.smartsheet.add_fields`."""

    fields: list[SmartsheetField]
    """The columns with their new ids."""


@model
class WedocSmartsheetDeleteFieldsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.delete_fields`."""

    docid: str
    sheet_id: str
    field_ids: list[str]


@model
class WedocSmartsheetUpdateFieldsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.update_fields`."""

    docid: str
    sheet_id: str
    fields: list[SmartsheetFieldChange]


@model
class WedocSmartsheetUpdateFieldsResponse(Response):
    """Answer of `client.wedoc.smartsheet.update_fields`."""

    fields: list[SmartsheetField]
    """The columns after the change."""


@model
class WedocSmartsheetGetFieldsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.get_fields`."""

    docid: str
    sheet_id: str
    view_id: str | None = None
    field_ids: list[str] | None = None
    field_titles: list[str] | None = None
    offset: int | None = None
    limit: int | None = field(default=None, max=1000)


@model
class WedocSmartsheetGetFieldsResponse(Response):
    """Answer of `client.wedoc.smartsheet.get_fields`."""

    fields: list[SmartsheetField]
    """The columns."""
    total: int | None = None
    """Number of all columns."""


@model
class WedocSmartsheetAddFieldGroupRequest(Model):
    """Parameters of `client.wedoc.smartsheet.add_field_group`."""

    docid: str
    sheet_id: str
    name: str
    children: list[SmartsheetGroupedField] | None = field(default=None, max_items=150)


@model
class WedocSmartsheetAddFieldGroupResponse(Response):
    """Answer of `client.wedoc.smartsheet.add_field_group`."""

    field_group: SmartsheetFieldGroup
    """The column group that was added."""


@model
class WedocSmartsheetDeleteFieldGroupsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.delete_field_groups`."""

    docid: str
    sheet_id: str
    field_group_ids: list[str]


@model
class WedocSmartsheetUpdateFieldGroupRequest(Model):
    """Parameters of `client.wedoc.smartsheet.update_field_group`."""

    docid: str
    sheet_id: str
    field_group_id: str
    name: str | None = None
    children: list[SmartsheetGroupedField] | None = field(default=None, max_items=150)


@model
class WedocSmartsheetUpdateFieldGroupResponse(Response):
    """Answer of `client.wedoc.smartsheet.update_field_group`."""

    field_group: SmartsheetFieldGroup
    """The column group after the change."""


@model
class WedocSmartsheetGetFieldGroupsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.get_field_groups`."""

    docid: str
    sheet_id: str
    offset: int | None = None
    limit: int | None = None


@model
class WedocSmartsheetGetFieldGroupsResponse(Response):
    """Answer of `client.wedoc.smartsheet.get_field_groups`."""

    field_groups: list[SmartsheetFieldGroup]
    """The column groups."""
    total: int | None = None
    """Number of all column groups."""
    has_more: bool | None = None
    """Whether more follow."""
    next: int | None = None
    """Offset of the next page."""
