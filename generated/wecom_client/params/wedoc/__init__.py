# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""文档: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence
    from typing import Any
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.wedoc.content import AddSheetRequest
    from wecom_client.models.wedoc.content import CellData
    from wecom_client.models.wedoc.content import CellFormat
    from wecom_client.models.wedoc.content import Color
    from wecom_client.models.wedoc.content import DeleteDimensionRequest
    from wecom_client.models.wedoc.content import DeleteSheetRequest
    from wecom_client.models.wedoc.content import DocDeleteContent
    from wecom_client.models.wedoc.content import DocInsertImage
    from wecom_client.models.wedoc.content import DocInsertTable
    from wecom_client.models.wedoc.content import DocInsertText
    from wecom_client.models.wedoc.content import DocInsertion
    from wecom_client.models.wedoc.content import DocLocation
    from wecom_client.models.wedoc.content import DocRange
    from wecom_client.models.wedoc.content import DocReplaceText
    from wecom_client.models.wedoc.content import DocTextProperty
    from wecom_client.models.wedoc.content import DocUpdateTextProperty
    from wecom_client.models.wedoc.content import GridData
    from wecom_client.models.wedoc.content import RowData
    from wecom_client.models.wedoc.content import SheetCellValue
    from wecom_client.models.wedoc.content import SheetLink
    from wecom_client.models.wedoc.content import TextFormat
    from wecom_client.models.wedoc.content import UpdateRangeRequest
    from wecom_client.models.wedoc.form import FormCheckboxSetting
    from wecom_client.models.wedoc.form import FormDateSetting
    from wecom_client.models.wedoc.form import FormDurationSetting
    from wecom_client.models.wedoc.form import FormFileSetting
    from wecom_client.models.wedoc.form import FormImageSetting
    from wecom_client.models.wedoc.form import FormLocationSetting
    from wecom_client.models.wedoc.form import FormOption
    from wecom_client.models.wedoc.form import FormQuestion
    from wecom_client.models.wedoc.form import FormQuestionSetting
    from wecom_client.models.wedoc.form import FormQuestions
    from wecom_client.models.wedoc.form import FormRadioSetting
    from wecom_client.models.wedoc.form import FormRange
    from wecom_client.models.wedoc.form import FormRepetition
    from wecom_client.models.wedoc.form import FormSelectionSetting
    from wecom_client.models.wedoc.form import FormSetting
    from wecom_client.models.wedoc.form import FormTemperatureSetting
    from wecom_client.models.wedoc.form import FormTextSetting
    from wecom_client.models.wedoc.form import FormTimeSetting
    from wecom_client.models.wedoc.form import FormUploadLimit
    from wecom_client.models.wedoc.smartdoc import SmartdocBlockProps
    from wecom_client.models.wedoc.smartdoc import SmartdocCellMerge
    from wecom_client.models.wedoc.smartdoc import SmartdocCellPosition
    from wecom_client.models.wedoc.smartdoc import SmartdocCodeProps
    from wecom_client.models.wedoc.smartdoc import SmartdocColumnProps
    from wecom_client.models.wedoc.smartdoc import SmartdocFileProps
    from wecom_client.models.wedoc.smartdoc import SmartdocHighlightProps
    from wecom_client.models.wedoc.smartdoc import SmartdocImageProps
    from wecom_client.models.wedoc.smartdoc import SmartdocLinkProps
    from wecom_client.models.wedoc.smartdoc import SmartdocTableProps
    from wecom_client.models.wedoc.smartdoc import SmartdocTextProps
    from wecom_client.models.wedoc.smartdoc import SmartdocTodoProps
    from wecom_client.models.wedoc.smartdoc import SmartdocViewProps
    from wecom_client.models.wedoc.smartsheet import SmartsheetAttachmentColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetAutoNumberColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetBarcodeColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetBoolFilter
    from wecom_client.models.wedoc.smartsheet import SmartsheetCheckboxColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetColorRule
    from wecom_client.models.wedoc.smartsheet import SmartsheetColoring
    from wecom_client.models.wedoc.smartsheet import SmartsheetCondition
    from wecom_client.models.wedoc.smartsheet import SmartsheetCurrencyColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetDateColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetDateFilter
    from wecom_client.models.wedoc.smartsheet import SmartsheetFilter
    from wecom_client.models.wedoc.smartsheet import SmartsheetGroupChatColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetGrouping
    from wecom_client.models.wedoc.smartsheet import SmartsheetLocationColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetNumberColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetNumberFilter
    from wecom_client.models.wedoc.smartsheet import SmartsheetNumberRule
    from wecom_client.models.wedoc.smartsheet import SmartsheetOption
    from wecom_client.models.wedoc.smartsheet import SmartsheetOptionColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetOrder
    from wecom_client.models.wedoc.smartsheet import SmartsheetProgressColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetReferenceColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetSort
    from wecom_client.models.wedoc.smartsheet import SmartsheetStringFilter
    from wecom_client.models.wedoc.smartsheet import SmartsheetTimeColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetUrlColumn
    from wecom_client.models.wedoc.smartsheet import SmartsheetUserColumn
    from wecom_client.models.wedoc.smartsheet_access import SmartsheetFieldPrivilege
    from wecom_client.models.wedoc.smartsheet_access import SmartsheetFieldRights
    from wecom_client.models.wedoc.smartsheet_access import SmartsheetFieldRule
    from wecom_client.models.wedoc.smartsheet_access import SmartsheetRecordPrivilege
    from wecom_client.models.wedoc.smartsheet_access import SmartsheetRecordRule
    from wecom_client.models.wedoc.smartsheet_records import SmartsheetCellItem
    from wecom_client.models.wedoc.smartsheet_records import WebhookCellItem
    from wecom_runtime.data.models import Time


class DocumentUpdateDict(TypedDict):
    """One operation on a document; of several fields only one takes effect."""

    replace_text: NotRequired[DocReplaceText | DocReplaceTextDict | None]
    insert_text: NotRequired[DocInsertText | DocInsertTextDict | None]
    delete_content: NotRequired[DocDeleteContent | DocDeleteContentDict | None]
    insert_image: NotRequired[DocInsertImage | DocInsertImageDict | None]
    insert_page_break: NotRequired[DocInsertion | DocInsertionDict | None]
    insert_table: NotRequired[DocInsertTable | DocInsertTableDict | None]
    insert_paragraph: NotRequired[DocInsertion | DocInsertionDict | None]
    update_text_property: NotRequired[DocUpdateTextProperty | DocUpdateTextPropertyDict | None]


class DocRangeDict(TypedDict):
    start_index: int
    length: int


class DocLocationDict(TypedDict):
    index: int


class DocReplaceTextDict(TypedDict):
    text: str
    ranges: Sequence[DocRange | DocRangeDict]


class DocInsertTextDict(TypedDict):
    text: str
    location: DocLocation | DocLocationDict


class DocDeleteContentDict(TypedDict):
    range: DocRange | DocRangeDict


class DocInsertImageDict(TypedDict):
    image_id: str
    location: DocLocation | DocLocationDict
    width: NotRequired[int | None]
    height: NotRequired[int | None]


class DocInsertionDict(TypedDict):
    location: DocLocation | DocLocationDict


class DocInsertTableDict(TypedDict):
    """Insert a table of at most 1000 cells."""

    rows: int
    cols: int
    location: DocLocation | DocLocationDict


class DocUpdateTextPropertyDict(TypedDict):
    text_property: DocTextProperty | DocTextPropertyDict
    ranges: Sequence[DocRange | DocRangeDict]
    bold: NotRequired[bool | None]
    color: NotRequired[str | None]
    background_color: NotRequired[str | None]


class DocTextPropertyDict(TypedDict):
    bold: NotRequired[bool | None]
    color: NotRequired[str | None]
    background_color: NotRequired[str | None]


class SpreadsheetUpdateDict(TypedDict):
    """One operation on a spreadsheet; only one field may be set."""

    add_sheet_request: NotRequired[AddSheetRequest | AddSheetRequestDict | None]
    delete_sheet_request: NotRequired[DeleteSheetRequest | DeleteSheetRequestDict | None]
    update_range_request: NotRequired[UpdateRangeRequest | UpdateRangeRequestDict | None]
    delete_dimension_request: NotRequired[DeleteDimensionRequest | DeleteDimensionRequestDict | None]


class AddSheetRequestDict(TypedDict):
    """A new sheet of at most 200 columns and 10000 cells."""

    title: str
    row_count: int
    column_count: int


class DeleteSheetRequestDict(TypedDict):
    sheet_id: str


class UpdateRangeRequestDict(TypedDict):
    """Cells to write, at most 1000 rows, 200 columns and 10000 cells."""

    sheet_id: str
    grid_data: GridData | GridDataDict


class DeleteDimensionRequestDict(TypedDict):
    """Rows or columns to delete; the sheet becomes smaller."""

    sheet_id: str
    dimension: Literal["ROW", "COLUMN"]
    start_index: NotRequired[int | None]
    end_index: NotRequired[int | None]


class GridDataDict(TypedDict):
    start_row: NotRequired[int | None]
    start_column: NotRequired[int | None]
    rows: NotRequired[Sequence[RowData | RowDataDict] | None]


class RowDataDict(TypedDict):
    values: NotRequired[Sequence[CellData | CellDataDict] | None]


class CellDataDict(TypedDict):
    cell_value: NotRequired[SheetCellValue | SheetCellValueDict | None]
    cell_format: NotRequired[CellFormat | CellFormatDict | None]


class SheetCellValueDict(TypedDict):
    """Content of a cell; either text or a link."""

    text: NotRequired[str | None]
    link: NotRequired[SheetLink | SheetLinkDict | None]


class SheetLinkDict(TypedDict):
    url: NotRequired[str | None]
    text: NotRequired[str | None]


class CellFormatDict(TypedDict):
    text_format: NotRequired[TextFormat | TextFormatDict | None]


class TextFormatDict(TypedDict):
    font: NotRequired[str | None]
    font_size: NotRequired[int | None]
    bold: NotRequired[bool | None]
    italic: NotRequired[bool | None]
    strikethrough: NotRequired[bool | None]
    underline: NotRequired[bool | None]
    color: NotRequired[Color | ColorDict | None]


class ColorDict(TypedDict):
    red: NotRequired[int | None]
    green: NotRequired[int | None]
    blue: NotRequired[int | None]
    alpha: NotRequired[int | None]


class DocDepartmentDict(TypedDict):
    type: NotRequired[int | None]
    departmentid: NotRequired[int | None]
    auth: NotRequired[int | None]


class DocMemberRefDict(TypedDict):
    """Someone to remove from a document."""

    type: int
    userid: NotRequired[str | None]
    tmp_external_userid: NotRequired[str | None]


class DocMemberGrantDict(TypedDict):
    """Someone and the permission to give."""

    type: int
    auth: int
    userid: NotRequired[str | None]
    tmp_external_userid: NotRequired[str | None]


class DocWatermarkDict(TypedDict):
    margin_type: NotRequired[int | None]
    show_visitor_name: NotRequired[bool | None]
    show_text: NotRequired[bool | None]
    text: NotRequired[str | None]


class FormContentDict(TypedDict):
    """Title, questions and settings of a form."""

    form_title: NotRequired[str | None]
    form_desc: NotRequired[str | None]
    form_header: NotRequired[str | None]
    form_question: NotRequired[FormQuestions | FormQuestionsDict | None]
    form_setting: NotRequired[FormSetting | FormSettingDict | None]


class NewFormDict(TypedDict):
    form_title: str
    form_question: FormQuestions | FormQuestionsDict
    form_desc: NotRequired[str | None]
    form_header: NotRequired[str | None]
    form_setting: NotRequired[FormSetting | FormSettingDict | None]


class FormQuestionsDict(TypedDict):
    items: Sequence[FormQuestion | FormQuestionDict]


class FormQuestionDict(TypedDict):
    question_id: int
    title: str
    pos: int
    status: int
    reply_type: int
    must_reply: bool
    note: NotRequired[str | None]
    placeholder: NotRequired[str | None]
    option_item: NotRequired[Sequence[FormOption | FormOptionDict] | None]
    question_extend_setting: NotRequired[FormQuestionSetting | FormQuestionSettingDict | None]


class FormOptionDict(TypedDict):
    key: int
    value: str
    status: int


class FormQuestionSettingDict(TypedDict):
    """Settings of a question; the field that fits its kind counts."""

    text_setting: NotRequired[FormTextSetting | FormTextSettingDict | None]
    radio_setting: NotRequired[FormRadioSetting | FormRadioSettingDict | None]
    checkbox_setting: NotRequired[FormCheckboxSetting | FormCheckboxSettingDict | None]
    location_setting: NotRequired[FormLocationSetting | FormLocationSettingDict | None]
    image_setting: NotRequired[FormImageSetting | FormImageSettingDict | None]
    file_setting: NotRequired[FormFileSetting | FormFileSettingDict | None]
    date_setting: NotRequired[FormDateSetting | FormDateSettingDict | None]
    time_setting: NotRequired[FormTimeSetting | FormTimeSettingDict | None]
    duration_setting: NotRequired[FormDurationSetting | FormDurationSettingDict | None]
    temperature_setting: NotRequired[FormTemperatureSetting | FormTemperatureSettingDict | None]
    department_setting: NotRequired[FormSelectionSetting | FormSelectionSettingDict | None]
    member_setting: NotRequired[FormSelectionSetting | FormSelectionSettingDict | None]


class FormTextSettingDict(TypedDict):
    validation_type: NotRequired[int | None]
    validation_detail: NotRequired[int | None]
    char_len: NotRequired[int | None]
    number_min: NotRequired[float | None]
    number_max: NotRequired[float | None]


class FormRadioSettingDict(TypedDict):
    add_other_option: NotRequired[bool | None]


class FormCheckboxSettingDict(TypedDict):
    add_other_option: NotRequired[bool | None]
    type: NotRequired[int | None]
    number: NotRequired[int | None]


class FormLocationSettingDict(TypedDict):
    location_type: NotRequired[int | None]
    distance_type: NotRequired[int | None]


class FormImageSettingDict(TypedDict):
    camera_only: NotRequired[bool | None]
    upload_image_limit: NotRequired[FormUploadLimit | FormUploadLimitDict | None]


class FormFileSettingDict(TypedDict):
    upload_file_limit: NotRequired[FormUploadLimit | FormUploadLimitDict | None]


class FormUploadLimitDict(TypedDict):
    count_limit_type: NotRequired[int | None]
    count: NotRequired[int | None]
    max_size: NotRequired[int | None]


class FormDateSettingDict(TypedDict):
    date_format_type: NotRequired[int | None]


class FormTimeSettingDict(TypedDict):
    time_format_type: NotRequired[int | None]


class FormDurationSettingDict(TypedDict):
    time_scale: NotRequired[int | None]
    date_type: NotRequired[int | None]
    day_range: NotRequired[int | None]


class FormTemperatureSettingDict(TypedDict):
    unit_type: NotRequired[int | None]


class FormSelectionSettingDict(TypedDict):
    allow_multiple_selection: NotRequired[bool | None]


class FormSettingDict(TypedDict):
    fill_out_auth: NotRequired[int | None]
    fill_in_range: NotRequired[FormRange | FormRangeDict | None]
    setting_manager_range: NotRequired[FormRange | FormRangeDict | None]
    timed_repeat_info: NotRequired[FormRepetition | FormRepetitionDict | None]
    allow_multi_fill: NotRequired[bool | None]
    max_fill_cnt: NotRequired[int | None]
    timed_finish: NotRequired[Time | None]
    can_anonymous: NotRequired[bool | None]
    can_notify_submit: NotRequired[bool | None]


class FormRangeDict(TypedDict):
    userids: NotRequired[list[str] | None]
    departmentids: NotRequired[list[int] | None]


class FormRepetitionDict(TypedDict):
    enable: NotRequired[bool | None]
    remind_time: NotRequired[Time | None]
    repeat_type: NotRequired[int | None]
    week_flag: NotRequired[int | None]
    skip_holiday: NotRequired[bool | None]
    day_of_month: NotRequired[int | None]
    fork_finish_type: NotRequired[int | None]


class NewSmartdocPageDict(TypedDict):
    title: NotRequired[str | None]
    parent_id: NotRequired[str | None]
    after_id: NotRequired[str | None]
    layout_mode: NotRequired[int | None]


class SmartdocPageChangeDict(TypedDict):
    page_id: str
    title: NotRequired[str | None]
    parent_id: NotRequired[str | None]
    after_id: NotRequired[str | None]
    layout_mode: NotRequired[int | None]


class NewSmartdocBlockDict(TypedDict):
    type: NotRequired[Literal[
        "BLOCK_TYPE_TEXT", "BLOCK_TYPE_IMAGE", "BLOCK_TYPE_TODO", "BLOCK_TYPE_NUMBERED_LIST",
        "BLOCK_TYPE_BULLETED_LIST", "BLOCK_TYPE_DIVIDER", "BLOCK_TYPE_LINK", "BLOCK_TYPE_COLUMN_LIST",
        "BLOCK_TYPE_HEADER_1", "BLOCK_TYPE_HEADER_2", "BLOCK_TYPE_HEADER_3", "BLOCK_TYPE_HEADER_4",
        "BLOCK_TYPE_HEADER_5", "BLOCK_TYPE_HEADER_6", "BLOCK_TYPE_HIGHLIGHT", "BLOCK_TYPE_FILE",
        "BLOCK_TYPE_VIEW", "BLOCK_TYPE_TABLE", "BLOCK_TYPE_CODE", "BLOCK_TYPE_QUOTE",
    ] | None]
    title: NotRequired[str | None]
    content: NotRequired[str | None]
    parent_id: NotRequired[str | None]
    after_id: NotRequired[str | None]
    children: NotRequired[list[str] | None]
    props: NotRequired[SmartdocBlockProps | SmartdocBlockPropsDict | None]


class SmartdocBlockChangeDict(TypedDict):
    id: str
    type: NotRequired[Literal[
        "BLOCK_TYPE_TEXT", "BLOCK_TYPE_IMAGE", "BLOCK_TYPE_TODO", "BLOCK_TYPE_NUMBERED_LIST",
        "BLOCK_TYPE_BULLETED_LIST", "BLOCK_TYPE_DIVIDER", "BLOCK_TYPE_LINK", "BLOCK_TYPE_COLUMN_LIST",
        "BLOCK_TYPE_HEADER_1", "BLOCK_TYPE_HEADER_2", "BLOCK_TYPE_HEADER_3", "BLOCK_TYPE_HEADER_4",
        "BLOCK_TYPE_HEADER_5", "BLOCK_TYPE_HEADER_6", "BLOCK_TYPE_HIGHLIGHT", "BLOCK_TYPE_FILE",
        "BLOCK_TYPE_VIEW", "BLOCK_TYPE_TABLE", "BLOCK_TYPE_CODE", "BLOCK_TYPE_QUOTE",
    ] | None]
    title: NotRequired[str | None]
    content: NotRequired[str | None]
    parent_id: NotRequired[str | None]
    after_id: NotRequired[str | None]
    children: NotRequired[list[str] | None]
    props: NotRequired[SmartdocBlockProps | SmartdocBlockPropsDict | None]


class SmartdocBlockPropsDict(TypedDict):
    """Properties of a block; the field that fits its kind is set, other kinds have none."""

    text_props: NotRequired[SmartdocTextProps | SmartdocTextPropsDict | None]
    image_props: NotRequired[SmartdocImageProps | SmartdocImagePropsDict | None]
    file_props: NotRequired[SmartdocFileProps | SmartdocFilePropsDict | None]
    link_props: NotRequired[SmartdocLinkProps | SmartdocLinkPropsDict | None]
    table_props: NotRequired[SmartdocTableProps | SmartdocTablePropsDict | None]
    view_props: NotRequired[SmartdocViewProps | SmartdocViewPropsDict | None]
    column_props: NotRequired[SmartdocColumnProps | SmartdocColumnPropsDict | None]
    highlight_props: NotRequired[SmartdocHighlightProps | SmartdocHighlightPropsDict | None]
    code_props: NotRequired[SmartdocCodeProps | SmartdocCodePropsDict | None]
    todo_props: NotRequired[SmartdocTodoProps | SmartdocTodoPropsDict | None]


class SmartdocTextPropsDict(TypedDict):
    align: NotRequired[int | str | None]
    text_align: NotRequired[int | str | None]
    block_color: NotRequired[str | None]


class SmartdocImagePropsDict(TypedDict):
    url: NotRequired[str | None]
    width: NotRequired[float | None]
    height: NotRequired[float | None]
    stroke: NotRequired[bool | None]


class SmartdocFilePropsDict(TypedDict):
    file_id: NotRequired[str | None]


class SmartdocLinkPropsDict(TypedDict):
    link_url: NotRequired[str | None]
    link_name: NotRequired[str | None]
    link_description: NotRequired[str | None]


class SmartdocTablePropsDict(TypedDict):
    cell_positions: NotRequired[Sequence[SmartdocCellMerge | SmartdocCellMergeDict] | None]
    enable_row_header: NotRequired[bool | None]
    enable_column_header: NotRequired[bool | None]


class SmartdocCellMergeDict(TypedDict):
    start_cell: NotRequired[SmartdocCellPosition | SmartdocCellPositionDict | None]
    end_cell: NotRequired[SmartdocCellPosition | SmartdocCellPositionDict | None]


class SmartdocCellPositionDict(TypedDict):
    row: NotRequired[int | None]
    column: NotRequired[int | None]


class SmartdocViewPropsDict(TypedDict):
    doc_id: NotRequired[str | None]
    table_id: NotRequired[str | None]
    view_id: NotRequired[str | None]
    table_block_id: NotRequired[str | None]
    enable_table_title: NotRequired[bool | None]
    enable_add_row: NotRequired[bool | None]


class SmartdocColumnPropsDict(TypedDict):
    column_num: NotRequired[int | None]


class SmartdocHighlightPropsDict(TypedDict):
    background_image_url: NotRequired[str | None]
    extend_background: NotRequired[bool | None]
    block_color: NotRequired[str | None]
    border_color: NotRequired[Literal[
        "default", "grey", "blue", "sky_blue", "green", "yellow", "orange", "red", "rose_red", "purple",
    ] | None]


class SmartdocCodePropsDict(TypedDict):
    code_language: NotRequired[str | None]
    code_wrap: NotRequired[bool | None]


class SmartdocTodoPropsDict(TypedDict):
    checked: NotRequired[bool | None]


class NewSmartdocTableDict(TypedDict):
    title: NotRequired[str | None]
    after_id: NotRequired[str | None]


class SmartdocTableChangeDict(TypedDict):
    block_id: str
    title: NotRequired[str | None]
    after_id: NotRequired[str | None]


class SmartdocViewerDict(TypedDict):
    type: int
    userid: NotRequired[str | None]
    departmentid: NotRequired[int | None]


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


class SmartsheetPrivilegeDict(TypedDict):
    """What may be done in one sheet."""

    sheet_id: str
    priv: int
    can_insert_record: NotRequired[bool | None]
    can_delete_record: NotRequired[bool | None]
    can_create_modify_delete_view: NotRequired[bool | None]
    field_priv: NotRequired[SmartsheetFieldPrivilege | SmartsheetFieldPrivilegeDict | None]
    record_priv: NotRequired[SmartsheetRecordPrivilege | SmartsheetRecordPrivilegeDict | None]
    clear: NotRequired[bool | None]


class SmartsheetFieldPrivilegeDict(TypedDict):
    field_range_type: int
    field_rule_list: Sequence[SmartsheetFieldRule | SmartsheetFieldRuleDict]
    field_default_rule: NotRequired[SmartsheetFieldRights | SmartsheetFieldRightsDict | None]


class SmartsheetFieldRightsDict(TypedDict):
    can_edit: NotRequired[bool | None]
    can_insert: NotRequired[bool | None]
    can_view: NotRequired[bool | None]


class SmartsheetFieldRuleDict(TypedDict):
    field_id: str
    field_type: Literal[
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_ATTACHMENT", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER", "FIELD_TYPE_MODIFIED_USER", "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME", "FIELD_TYPE_PROGRESS", "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_REFERENCE", "FIELD_TYPE_LOCATION", "FIELD_TYPE_FORMULA",
        "FIELD_TYPE_CURRENCY", "FIELD_TYPE_WWGROUP", "FIELD_TYPE_AUTONUMBER", "FIELD_TYPE_PERCENTAGE",
        "FIELD_TYPE_BARCODE", "FIELD_TYPE_LOOKUP",
    ]
    can_edit: bool
    can_insert: bool
    can_view: bool


class SmartsheetRecordPrivilegeDict(TypedDict):
    record_range_type: int
    record_rule_list: NotRequired[Sequence[SmartsheetRecordRule | SmartsheetRecordRuleDict] | None]
    other_priv: NotRequired[int | None]


class SmartsheetRecordRuleDict(TypedDict):
    field_id: str
    oper_type: int
    field_type: NotRequired[Literal[
        "FIELD_TYPE_USER", "FIELD_TYPE_SELECT", "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_LOOKUP",
    ] | None]
    value: NotRequired[list[str] | None]


class SmartsheetMembersDict(TypedDict):
    userid_list: NotRequired[list[str] | None]


class NewSmartsheetRecordDict(TypedDict):
    values: Mapping[str, str | float | bool | Sequence[str | SmartsheetCellItem | SmartsheetCellItemDict]]


class SmartsheetRecordChangeDict(TypedDict):
    values: Mapping[str, str | float | bool | Sequence[str | SmartsheetCellItem | SmartsheetCellItemDict]]
    record_id: str


class NewWebhookRecordDict(TypedDict):
    values: Mapping[str, str | float | bool | Sequence[str | WebhookCellItem | WebhookCellItemDict]]


class WebhookRecordDict(TypedDict):
    values: Mapping[str, str | float | bool | Sequence[str | WebhookCellItem | WebhookCellItemDict]]
    record_id: str


class SmartsheetRecordOrderDict(TypedDict):
    field_title: str
    desc: NotRequired[bool | None]


class SmartsheetCellItemDict(TypedDict):
    """An element of a cell; the type of the column decides which fields it has. Text, link, option, picture,
    file, member, location and automatic number cells are lists of elements (links and locations of one),
    references are lists of record ids. Numbers, progress, currencies and percentages are numbers,
    checkboxes are bools; phone numbers, emails, barcodes and dates (Unix time in milliseconds) are
    strings.
    """

    type: NotRequired[Literal["text", "url"] | None]
    text: NotRequired[str | None]
    link: NotRequired[str | None]
    id: NotRequired[str | None]
    style: NotRequired[int | None]
    title: NotRequired[str | None]
    image_url: NotRequired[str | None]
    width: NotRequired[int | None]
    height: NotRequired[int | None]
    name: NotRequired[str | None]
    size: NotRequired[int | None]
    file_ext: NotRequired[str | None]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str | None]
    file_type: NotRequired[Literal["Folder", "Wedrive", "30", "50", "51", "52", "54", "55", "70"] | None]
    doc_type: NotRequired[int | None]
    user_id: NotRequired[str | None]
    source_type: NotRequired[int | None]
    latitude: NotRequired[str | None]
    longitude: NotRequired[str | None]


class WebhookCellItemDict(TypedDict):
    """An element of a cell that is written through the webhook of a sheet."""

    type: NotRequired[Literal["text", "url"] | None]
    text: NotRequired[str | None]
    link: NotRequired[str | None]
    id: NotRequired[str | None]
    style: NotRequired[int | None]
    title: NotRequired[str | None]
    image_url: NotRequired[str | None]
    width: NotRequired[int | None]
    height: NotRequired[int | None]
    name: NotRequired[str | None]
    size: NotRequired[int | None]
    file_ext: NotRequired[str | None]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str | None]
    file_type: NotRequired[Literal["Folder", "Wedrive", "30", "50", "51", "52", "54", "55", "70"] | None]
    doc_type: NotRequired[int | None]
    user_id: NotRequired[str | None]
    source_type: NotRequired[int | None]
    latitude: NotRequired[str | None]
    longitude: NotRequired[str | None]
    image_base64: NotRequired[str | None]


alias_submodules(__name__, (
    "content",
    "document",
    "form",
    "smartdoc",
    "smartsheet",
    "smartsheet_access",
    "smartsheet_records",
))
