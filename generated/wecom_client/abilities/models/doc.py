# Generated from spec/abilities/doc.yaml by codegen. Do not edit.
"""文档。"""

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
class SubSheet(Model):
    """A sub-sheet of a sheet."""

    sheet_id: str | None = None
    """Id of the sub-sheet."""
    title: str | None = None
    """The name."""
    row_count: int | None = None
    """Number of rows."""
    column_count: int | None = None
    """Number of columns."""
    data_range: str | None = None
    """Range with data, such as A1:C20."""


@model
class SheetUpdateRangeDataValues(Model):
    cell_value: dict[str, Any] | None = None
    """Value: one of text, link and formula; numbers are texts."""
    cell_format: dict[str, Any] | None = None
    """Format; the fields are unknown."""


@model
class Row(Model):
    values: list[SheetUpdateRangeDataValues] | None = None
    """Cells of the row, in the order of the columns."""


@model
class GridData(Model):
    start_row: int
    """Index of the first row, from 0."""
    start_column: int
    """Index of the first column, from 0."""
    rows: list[Row]
    """Rows."""


@model
class DocSheetAppendDataRow(Model):
    values: list[SheetUpdateRangeDataValues]
    """Cells of the row, in the order of the columns."""


@model
class Sheet(Model):
    title: str
    """The name."""
    row_count: int | None = None
    """Number of rows."""
    column_count: int | None = None
    """Number of columns."""


@model
class Page(Model):
    class ContentType:
        TEXT: Final = 0
        MARKDOWN: Final = 1

    page_title: str | None = None
    """Title of the page."""
    content_type: int | None = field(default=None, enum=(0, 1))
    """Format. One of 0 (text), 1 (Markdown). Default: 1."""
    page_content: str | None = field(default=None, max_bytes=10485760)
    """Content of the page. At most 10485760 bytes."""
    page_filepath: str | None = None
    """Path of a file with the content, which only a plugin reads."""


@model
class Property(Model):
    title: str | None = None
    """The name."""


@model
class DocSmartsheetUpdateSheetProperty(Model):
    sheet_id: str
    """Id of the sub-sheet to rename."""
    title: str
    """New name."""


@model
class Field(Model):
    field_title: str
    """The name."""
    field_type: str = field(enum=(
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT", "FIELD_TYPE_PROGRESS",
        "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL", "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_LOCATION",
        "FIELD_TYPE_CURRENCY", "FIELD_TYPE_PERCENTAGE", "FIELD_TYPE_BARCODE", "FIELD_TYPE_ATTACHMENT",
    ))
    """Kind of field. One of FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX, FIELD_TYPE_DATE_TIME,
    FIELD_TYPE_IMAGE, FIELD_TYPE_USER, FIELD_TYPE_URL, FIELD_TYPE_SELECT, FIELD_TYPE_PROGRESS,
    FIELD_TYPE_PHONE_NUMBER, FIELD_TYPE_EMAIL, FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_LOCATION,
    FIELD_TYPE_CURRENCY, FIELD_TYPE_PERCENTAGE, FIELD_TYPE_BARCODE, FIELD_TYPE_ATTACHMENT.
    """


@model
class DocSmartsheetUpdateFieldsField(Model):
    field_id: str
    """Id of the field."""
    field_title: str
    """New name."""
    field_type: str
    """Kind of field."""


@model
class Record(Model):
    record_id: str | None = None
    """Id of the record."""
    create_time: str | None = None
    """Time of creation, in milliseconds since 1970."""
    update_time: str | None = None
    """Time of the last change, in milliseconds since 1970."""
    creator_name: str | None = None
    """Name of the creator."""
    updater_name: str | None = None
    """Name of the member who changed it last."""
    values: dict[str, Any] | None = None
    """Field title -> value of the cell."""


@model
class DocSmartsheetAddRecordsRecord(Model):
    values: dict[str, Any]
    """Field title -> value of the cell."""


@model
class DocSmartsheetAddRecordsAutoFileRecord(Model):
    values: dict[str, Any]
    """Field title -> value of the cell."""


@model
class DocSmartsheetUpdateRecordsRecord(Model):
    record_id: str
    """Id of the record."""
    values: dict[str, Any]
    """Field title -> new value of the cell."""


@model
class DocCreateDocRequest(Model):
    """Parameters of `client.doc.create_doc`."""

    class DocType:
        DOCUMENT: Final = 3
        SHEET: Final = 4
        SMART_SHEET: Final = 10

    doc_type: int = field(enum=(3, 4, 10))
    doc_name: str = field(max_chars=255)


@model
class DocCreateDocResponse(Response):
    """Answer of `client.doc.create_doc`."""

    docid: str | None = None
    """Id of the document."""
    url: str | None = None
    """Link of the document."""


@model
class DocGetDocContentRequest(Model):
    """Parameters of `client.doc.get_doc_content`."""

    class Type:
        MARKDOWN: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    type: int = field(enum=(2,))
    task_id: str | None = None


@model
class DocGetDocContentResponse(Response):
    """Answer of `client.doc.get_doc_content`."""

    content: str | None = None
    """Content in Markdown."""
    task_id: str | None = None
    """Id for the next call."""
    task_done: bool | None = None
    """Whether it is complete."""


@model
class DocEditDocContentRequest(Model):
    """Parameters of `client.doc.edit_doc_content`."""

    class ContentType:
        MARKDOWN: Final = 1

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    content: str
    content_type: int = field(enum=(1,))


@model
class DocSheetGetInfoRequest(Model):
    """Parameters of `client.doc.sheet_get_info`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None


@model
class DocSheetGetInfoResponse(Response):
    """Answer of `client.doc.sheet_get_info`."""

    sheets: list[SubSheet] | None = None
    """Sub-sheets."""
    url: str | None = None
    """Link of the document."""
    name: str | None = None
    """The name."""


@model
class DocSheetUpdateRangeDataRequest(Model):
    """Parameters of `client.doc.sheet_update_range_data`."""

    docid: str
    sheet_id: str
    grid_data: GridData


@model
class DocSheetUpdateRangeDataResponse(Response):
    """Answer of `client.doc.sheet_update_range_data`."""

    grid_data: dict[str, Any] | None = None
    """Cells as they were written."""


@model
class DocSheetAppendDataRequest(Model):
    """Parameters of `client.doc.sheet_append_data`."""

    docid: str
    sheet_id: str
    row: DocSheetAppendDataRow


@model
class DocSheetAppendDataResponse(Response):
    """Answer of `client.doc.sheet_append_data`."""

    row: dict[str, Any] | None = None
    """Row as it was written."""


@model
class DocSheetAddSubRequest(Model):
    """Parameters of `client.doc.sheet_add_sub`."""

    docid: str
    sheet: Sheet
    index: int | None = None


@model
class DocSheetAddSubResponse(Response):
    """Answer of `client.doc.sheet_add_sub`."""

    sheet: SubSheet | None = None
    """The new sub-sheet."""


@model
class DocSheetDeleteSubRequest(Model):
    """Parameters of `client.doc.sheet_delete_sub`."""

    docid: str
    sheet_id: str


@model
class DocSmartpageCreateRequest(Model):
    """Parameters of `client.doc.smartpage_create`."""

    title: str | None = None
    pages: list[Page]


@model
class DocSmartpageCreateResponse(Response):
    """Answer of `client.doc.smartpage_create`."""

    docid: str | None = None
    """Id of the smart page."""
    url: str | None = None
    """Link of the document."""


@model
class DocSmartpageExportTaskRequest(Model):
    """Parameters of `client.doc.smartpage_export_task`."""

    class ContentType:
        MARKDOWN: Final = 1

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    content_type: int = field(enum=(1,))


@model
class DocSmartpageExportTaskResponse(Response):
    """Answer of `client.doc.smartpage_export_task`."""

    task_id: str | None = None
    """Id of the export."""


@model
class DocSmartpageGetExportResultRequest(Model):
    """Parameters of `client.doc.smartpage_get_export_result`."""

    task_id: str


@model
class DocSmartpageGetExportResultResponse(Response):
    """Answer of `client.doc.smartpage_get_export_result`."""

    task_done: bool | None = None
    """Whether it is complete."""
    content: str | None = None
    """Content in Markdown."""
    content_filepath: str | None = None
    """Path at which a plugin saved it."""


@model
class DocSmartsheetGetSheetRequest(Model):
    """Parameters of `client.doc.smartsheet_get_sheet`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None


@model
class DocSmartsheetAddSheetRequest(Model):
    """Parameters of `client.doc.smartsheet_add_sheet`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    properties: Property


@model
class DocSmartsheetUpdateSheetRequest(Model):
    """Parameters of `client.doc.smartsheet_update_sheet`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    properties: DocSmartsheetUpdateSheetProperty


@model
class DocSmartsheetDeleteSheetRequest(Model):
    """Parameters of `client.doc.smartsheet_delete_sheet`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    sheet_id: str


@model
class DocSmartsheetGetFieldsRequest(Model):
    """Parameters of `client.doc.smartsheet_get_fields`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    sheet_id: str


@model
class DocSmartsheetAddFieldsRequest(Model):
    """Parameters of `client.doc.smartsheet_add_fields`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    sheet_id: str
    fields: list[Field] = field(max_items=150)


@model
class DocSmartsheetUpdateFieldsRequest(Model):
    """Parameters of `client.doc.smartsheet_update_fields`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    sheet_id: str
    fields: list[DocSmartsheetUpdateFieldsField]


@model
class DocSmartsheetDeleteFieldsRequest(Model):
    """Parameters of `client.doc.smartsheet_delete_fields`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    sheet_id: str
    field_ids: list[str]


@model
class DocSmartsheetGetRecordsRequest(Model):
    """Parameters of `client.doc.smartsheet_get_records`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    sheet_id: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class DocSmartsheetGetRecordsResponse(Response):
    """Answer of `client.doc.smartsheet_get_records`."""

    total: int | None = None
    """Number of records."""
    has_more: bool | None = None
    """Whether there is another page."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    records: list[Record] | None = None
    """Records of the page."""


@model
class DocSmartsheetAddRecordsRequest(Model):
    """Parameters of `client.doc.smartsheet_add_records`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    sheet_id: str
    records: list[DocSmartsheetAddRecordsRecord]


@model
class DocSmartsheetAddRecordsAutoFileRequest(Model):
    """Parameters of `client.doc.smartsheet_add_records_auto_file`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    sheet_id: str
    records: list[DocSmartsheetAddRecordsAutoFileRecord]


@model
class DocSmartsheetUpdateRecordsRequest(Model):
    """Parameters of `client.doc.smartsheet_update_records`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    sheet_id: str
    key_type: str | None = field(default=None, enum=(
        "CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID",
    ))
    records: list[DocSmartsheetUpdateRecordsRecord]


@model
class DocSmartsheetUpdateRecordsAutoFileRequest(Model):
    """Parameters of `client.doc.smartsheet_update_records_auto_file`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    sheet_id: str
    key_type: str | None = field(default=None, enum=(
        "CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID",
    ))
    records: list[DocSmartsheetUpdateRecordsRecord]


@model
class DocSmartsheetDeleteRecordsRequest(Model):
    """Parameters of `client.doc.smartsheet_delete_records`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    sheet_id: str
    record_ids: list[str] = field(max_items=500)


@model
class DocUploadDocImageRequest(Model):
    """Parameters of `client.doc.upload_doc_image`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    base64_content: str


@model
class DocUploadDocImageResponse(Response):
    """Answer of `client.doc.upload_doc_image`."""

    url: str | None = None
    """Address of the image."""


@model
class DocUploadDocFileRequest(Model):
    """Parameters of `client.doc.upload_doc_file`."""

    file_name: str
    file_base64_content: str


@model
class DocUploadDocFileResponse(Response):
    """Answer of `client.doc.upload_doc_file`."""

    fileid: str | None = None
    """ID of the file."""
