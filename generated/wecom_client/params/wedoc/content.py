# Generated from spec/api/wedoc/content.yaml by codegen. Do not edit.
"""文档与表格内容: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.wedoc.content import (
        AddSheetRequest, CellData, CellFormat, Color, DeleteDimensionRequest, DeleteSheetRequest,
        DocDeleteContent, DocInsertImage, DocInsertTable, DocInsertText, DocInsertion, DocLocation, DocRange,
        DocReplaceText, DocTextProperty, DocUpdateTextProperty, GridData, RowData, SheetCellValue, SheetLink,
        TextFormat, UpdateRangeRequest,
    )


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
