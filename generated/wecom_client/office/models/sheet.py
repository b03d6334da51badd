# Generated from spec/gateway/sheet.yaml by codegen. Do not edit.
"""表格。"""

from __future__ import annotations

from typing import Any
from typing import ClassVar

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
class Row(Model):
    values: list[Cell] | None = None
    """Cells from start_column on."""


@model
class GridData(Model):
    """The cells of a rectangle."""

    start_row: int | None = None
    """Index of the first row, from 0. In requests: default: 0."""
    start_column: int | None = None
    """Index of the first column, from 0. In requests: default: 0."""
    rows: list[Row] | None = None
    """Rows from start_row on."""


@model
class Link(Model):
    url: str | None = None
    """Address."""
    text: str | None = None
    """Displayed text."""


@model
class CellValue(Model):
    text: str | None = None
    """Plain text."""
    number: float | None = None
    """Number."""
    formula: str | None = None
    """Formula, which begins with =."""
    link: Link | None = None
    """Link."""


@model
class Cell(Model):
    """A cell of a sheet."""

    cell_value: CellValue | None = None
    """Value of the cell: one of text, number, formula and link."""
    data_type: str | None = field(default=None, enum=("TEXT", "NUMBER", "LINK", "FORMULA"))
    """Kind of the value. One of TEXT, NUMBER, LINK, FORMULA."""
    cell_format: dict[str, Any] | None = None
    """Font, size, color and alignment; the fields are unknown."""


@model
class RowsAppendRow(Model):
    values: list[Cell]
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
class SheetCreateRequest(Model):
    """Parameters of `client.sheet.create`."""

    doc_name: str
    grid_data: GridData | None = None


@model
class SheetCreateResponse(Response):
    """Answer of `client.sheet.create`."""

    docid: str | None = None
    """Id of the spreadsheet."""
    url: str | None = None
    """Link of the document."""


@model
class SheetImportRequest(Model):
    """Parameters of `client.sheet.import_`."""

    file_name: str
    file_path: Any
    passwd: str | None = None


@model
class SheetImportResponse(Response):
    """Answer of `client.sheet.import_`."""

    docid: str | None = None
    """Id of the spreadsheet."""
    url: str | None = None
    """Link of the document."""
    task_status: str | None = None
    """State of the import."""


@model
class SheetGetRequest(Model):
    """Parameters of `client.sheet.get`."""

    docid: str


@model
class SheetGetResponse(Response):
    """Answer of `client.sheet.get`."""

    sheets: list[SubSheet] | None = None
    """Sub-sheets."""
    url: str | None = None
    """Link of the document."""
    name: str | None = None
    """Name of the sheet."""


@model
class SheetContentsUpdateRequest(Model):
    """Parameters of `client.sheet.contents.update`."""

    docid: str
    sheet_id: str
    grid_data: GridData


@model
class SheetContentsUpdateResponse(Response):
    """Answer of `client.sheet.contents.update`."""

    grid_data: GridData | None = None
    """Cells as they were written."""


@model
class SheetRangesGetRequest(Model):
    """Parameters of `client.sheet.ranges.get`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("range",), when={"mode": "default"}),
    )

    docid: str
    sheet_id: str
    mode: str | None = field(default=None, enum=("default", "csv"))
    range: str | None = None


@model
class SheetRangesGetResponse(Response):
    """Answer of `client.sheet.ranges.get`."""

    grid_data: GridData | None = None
    """Cells with formats."""
    content: str | None = None
    """CSV text."""
    file_path: str | None = None
    """CSV in place of a path."""


@model
class SheetRowsAppendRequest(Model):
    """Parameters of `client.sheet.rows.append`."""

    docid: str
    sheet_id: str
    row: RowsAppendRow


@model
class SheetRowsAppendResponse(Response):
    """Answer of `client.sheet.rows.append`."""

    row: dict[str, Any] | None = None
    """Row as it was written."""


@model
class SheetSubsheetsAddRequest(Model):
    """Parameters of `client.sheet.subsheets.add`."""

    docid: str
    sheet: Sheet
    index: int | None = None


@model
class SheetSubsheetsAddResponse(Response):
    """Answer of `client.sheet.subsheets.add`."""

    sheet: SubSheet | None = None
    """The new sub-sheet."""


@model
class SheetSubsheetsDeleteRequest(Model):
    """Parameters of `client.sheet.subsheets.delete`."""

    docid: str
    sheet_id: str
