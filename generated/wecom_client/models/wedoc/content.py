# Generated from spec/api/wedoc/content.yaml by codegen. Do not edit.
"""文档与表格内容。"""

from __future__ import annotations

from typing import ClassVar

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class DocumentUpdate(Model):
    """One operation on a document; of several fields only one takes effect.

    Exactly one of `replace_text`, `insert_text`, `delete_content`, `insert_image`, `insert_page_break`,
    `insert_table`, `insert_paragraph` and `update_text_property` is needed.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("replace_text", "insert_text", "delete_content", "insert_image", "insert_page_break", "insert_table", "insert_paragraph", "update_text_property")),
        FieldRule("exclusive", ("replace_text", "insert_text", "delete_content", "insert_image", "insert_page_break", "insert_table", "insert_paragraph", "update_text_property")),
    )

    replace_text: DocReplaceText | None = None
    """Put a text in place of others."""
    insert_text: DocInsertText | None = None
    """Insert a text."""
    delete_content: DocDeleteContent | None = None
    """Delete a range."""
    insert_image: DocInsertImage | None = None
    """Insert a picture."""
    insert_page_break: DocInsertion | None = None
    """Insert a page break."""
    insert_table: DocInsertTable | None = None
    """Insert a table."""
    insert_paragraph: DocInsertion | None = None
    """Insert a paragraph."""
    update_text_property: DocUpdateTextProperty | None = None
    """Change the look of text."""


@model
class DocRange(Model):
    start_index: int
    """Position of the first character, from 0."""
    length: int
    """Number of characters."""


@model
class DocLocation(Model):
    index: int
    """Position in the document, from 0."""


@model
class DocReplaceText(Model):
    text: str
    """New text."""
    ranges: list[DocRange] = field(max_items=10)
    """Ranges to replace. At most 10 items."""


@model
class DocInsertText(Model):
    text: str
    """Text to insert."""
    location: DocLocation
    """Where to insert it."""


@model
class DocDeleteContent(Model):
    range: DocRange
    """What to delete."""


@model
class DocInsertImage(Model):
    image_id: str
    """Link of the picture from image_upload."""
    location: DocLocation
    """Where to insert it."""
    width: int | None = None
    """Width in pixels."""
    height: int | None = None
    """Height in pixels."""


@model
class DocInsertion(Model):
    location: DocLocation
    """Where to insert it."""


@model
class DocInsertTable(Model):
    """Insert a table of at most 1000 cells."""

    rows: int = field(max=100)
    """Number of rows. At most 100."""
    cols: int = field(max=60)
    """Number of columns. At most 60."""
    location: DocLocation
    """Where to insert it."""


@model
class DocUpdateTextProperty(Model):
    text_property: DocTextProperty
    """The new look."""
    ranges: list[DocRange] = field(max_items=10)
    """Ranges to change. At most 10 items."""
    bold: bool | None = None
    """Shown only by the example of the page, whose table has text_property instead."""
    color: str | None = None
    """Shown only by the example of the page, whose table has text_property instead."""
    background_color: str | None = None
    """Shown only by the example of the page, whose table has text_property instead."""


@model
class DocTextProperty(Model):
    bold: bool | None = field(default=None, aliases=("blod",))
    """Whether the text is bold."""
    color: str | None = field(default=None, pattern="[0-9A-Fa-f]{6}")
    """Color as RRGGBB in hexadecimal. Pattern: `[0-9A-Fa-f]{6}`."""
    background_color: str | None = field(default=None, pattern="[0-9A-Fa-f]{6}")
    """Background color as RRGGBB in hexadecimal. Pattern: `[0-9A-Fa-f]{6}`."""


@model
class DocumentNode(Model):
    """A node of the content; the text is in the nodes of type Text."""

    type: str | None = field(default=None, enum=(
        "Document", "MainStory", "Section", "Paragraph", "Table", "TableRow", "TableCell", "Text", "Drawing",
    ))
    """Kind of node. One of Document, MainStory, Section, Paragraph, Table, TableRow, TableCell, Text,
    Drawing.
    """
    begin: int | None = None
    """First position."""
    end: int | None = None
    """Position behind the last one."""
    text: str | None = None
    """The text of a Text node."""
    property: NodeProperty | None = None
    """The part that fits the kind of node is set."""
    children: list[DocumentNode] | None = None
    """Nodes below it."""


@model
class NodeProperty(Model):
    section_property: SectionProperty | None = None
    """Properties of a section."""
    paragraph_property: ParagraphProperty | None = None
    """Properties of a paragraph."""
    run_property: RunProperty | None = None
    """Properties of text."""
    table_property: TableProperty | None = None
    """Properties of a table."""
    table_row_property: TableRowProperty | None = None
    """Properties of a table row."""
    table_cell_property: TableCellProperty | None = None
    """Properties of a table cell."""
    drawing_property: DrawingProperty | None = None
    """Properties of a drawing."""


@model
class SectionProperty(Model):
    page_size: PageSize | None = None
    """Size of the page."""
    page_margins: PageMargins | None = None
    """Margins of the page."""


@model
class PageSize(Model):
    width: float | None = None
    """Width of the page."""
    height: float | None = None
    """Height of the page."""
    orientation: str | PageSize | None = field(default=None, converts=True)
    """PAGE_ORIENTATION_PORTRAIT, PAGE_ORIENTATION_LANDSCAPE or PAGE_ORIENTATION_UNSPECIFIED; an object that
    holds the same is documented, too.
    """


@model
class PageMargins(Model):
    top: float | None = None
    """Top margin."""
    right: float | None = None
    """Right margin."""
    bottom: float | None = None
    """Bottom margin."""
    left: float | None = None
    """Left margin."""


@model
class ParagraphProperty(Model):
    number_property: NumberProperty | None = None
    """Numbering of the paragraph."""
    spacing: ParagraphSpacing | None = None
    """Space around the paragraph and between its lines."""
    indent: ParagraphIndent | None = None
    """Indent of the paragraph."""
    alignment_type: str | None = field(default=None, enum=(
        "ALIGNMENT_TYPE_UNSPECIFIED", "ALIGNMENT_TYPE_CENTER", "ALIGNMENT_TYPE_BOTH",
        "ALIGNMENT_TYPE_DISTRIBUTE", "ALIGNMENT_TYPE_LEFT", "ALIGNMENT_TYPE_RIGHT",
    ))
    """Horizontal alignment. One of ALIGNMENT_TYPE_UNSPECIFIED (unknown), ALIGNMENT_TYPE_CENTER (centred),
    ALIGNMENT_TYPE_BOTH (justified), ALIGNMENT_TYPE_DISTRIBUTE (justified by the space between characters),
    ALIGNMENT_TYPE_LEFT (left), ALIGNMENT_TYPE_RIGHT (right).
    """
    text_direction: str | None = field(default=None, enum=(
        "TEXT_DIRECTION_UNSPECIFIED", "TEXT_DIRECTION_RIGHT_TO_LEFT", "TEXT_DIRECTION_LEFT_TO_RIGHT",
    ))
    """Direction of the text. One of TEXT_DIRECTION_UNSPECIFIED, TEXT_DIRECTION_RIGHT_TO_LEFT,
    TEXT_DIRECTION_LEFT_TO_RIGHT.
    """


@model
class NumberProperty(Model):
    nesting_level: int | None = None
    """Depth in the list."""
    number_id: str | None = None
    """Id that all paragraphs of one list share."""


@model
class ParagraphSpacing(Model):
    before: float | None = None
    """Pixels."""
    after: float | None = None
    """Pixels."""
    line: float | None = None
    """Pixels between lines."""
    line_rule: str | None = field(default=None, enum=(
        "LINE_SPACING_RULE_UNSPECIFIED", "PAGE_ORIENTATION_UNSPECIFIED", "LINE_SPACING_RULE_AUTO",
        "LINE_SPACING_RULE_EXACT", "LINE_SPACING_RULE_AT_LEAST",
    ))
    """How the space between lines is measured. One of LINE_SPACING_RULE_UNSPECIFIED (unknown),
    PAGE_ORIENTATION_UNSPECIFIED (unknown, as the page writes it), LINE_SPACING_RULE_AUTO (automatic),
    LINE_SPACING_RULE_EXACT (exact), LINE_SPACING_RULE_AT_LEAST (at least).
    """


@model
class ParagraphIndent(Model):
    left: float | None = None
    """Pixels."""
    left_chars: int | None = None
    """In twentieths of a character."""
    right: float | None = None
    """Pixels."""
    right_chars: int | None = None
    """In twentieths of a character."""
    hanging: float | None = None
    """Pixels."""
    hanging_chars: int | None = None
    """In twentieths of a character."""
    first_line: float | None = None
    """Pixels."""
    first_line_chars: int | None = None
    """In twentieths of a character."""


@model
class RunProperty(Model):
    """Look of a Text node."""

    font: str | None = None
    """Font."""
    bold: bool | None = None
    """Whether the text is bold."""
    italics: bool | None = None
    """Whether the text is in italics."""
    underline: bool | None = None
    """Whether the text is underlined."""
    strike: bool | None = None
    """Whether the text is struck through."""
    color: str | None = None
    """RRGGBB in hexadecimal."""
    spacing: float | None = None
    """Space between characters."""
    size: float | None = None
    """In half points."""
    shading: Shading | None = None
    """Shading of the text."""
    vertical_align: str | None = field(default=None, enum=(
        "RUN_VERTICAL_ALIGN_UNSPECIFIED", "RUN_VERTICAL_ALIGN_BASELINE", "RUN_VERTICAL_ALIGN_SUPER_SCRIPT",
        "RUN_VERTICAL_ALIGN_SUB_SCRIPT",
    ))
    """Whether it is superscript or subscript. One of RUN_VERTICAL_ALIGN_UNSPECIFIED (unknown),
    RUN_VERTICAL_ALIGN_BASELINE (on the line), RUN_VERTICAL_ALIGN_SUPER_SCRIPT (superscript),
    RUN_VERTICAL_ALIGN_SUB_SCRIPT (subscript).
    """
    is_placeholder: bool | None = None
    """Whether the node is a placeholder."""


@model
class Shading(Model):
    foreground_color: str | None = None
    """RRGGBB in hexadecimal."""
    background_color: str | None = None
    """RRGGBB in hexadecimal."""


@model
class TableProperty(Model):
    table_width: TableWidth | None = None
    """Preferred width."""
    horizontal_alignment_type: str | None = field(default=None, enum=(
        "TABLE_HORIZONTAL_ALIGNMENT_TYPE_UNSPECIFIED", "TABLE_HORIZONTAL_ALIGNMENT_TYPE_CENTER",
        "TABLE_HORIZONTAL_ALIGNMENT_TYPE_LEFT", "TABLE_HORIZONTAL_ALIGNMENT_TYPE_START",
    ))
    """Horizontal alignment of the table. One of TABLE_HORIZONTAL_ALIGNMENT_TYPE_UNSPECIFIED (unknown),
    TABLE_HORIZONTAL_ALIGNMENT_TYPE_CENTER (centred), TABLE_HORIZONTAL_ALIGNMENT_TYPE_LEFT (left),
    TABLE_HORIZONTAL_ALIGNMENT_TYPE_START (right).
    """
    table_layout: str | None = field(default=None, enum=(
        "TABLE_LAYOUT_TYPE_UNSPECIFIED", "TABLE_LAYOUT_TYPE_FIXED", "TABLE_LAYOUT_TYPE_AUTO_FIT",
    ))
    """Layout of the table. One of TABLE_LAYOUT_TYPE_UNSPECIFIED, TABLE_LAYOUT_TYPE_FIXED,
    TABLE_LAYOUT_TYPE_AUTO_FIT.
    """


@model
class TableWidth(Model):
    width: float | None = None
    """Pixels."""
    type: str | None = field(default=None, enum=(
        "TABLE_LAYOUT_TYPE_UNSPECIFIED", "TABLE_LAYOUT_TYPE_FIXED", "TABLE_LAYOUT_TYPE_AUTO_FIT",
    ))
    """Kind of width. One of TABLE_LAYOUT_TYPE_UNSPECIFIED, TABLE_LAYOUT_TYPE_FIXED,
    TABLE_LAYOUT_TYPE_AUTO_FIT.
    """


@model
class TableRowProperty(Model):
    is_header: bool | None = None
    """Whether the row is a header."""


@model
class TableCellProperty(Model):
    table_cell_borders: CellBorders | None = None
    """Borders of the cell."""
    vertical_alignment: str | None = field(default=None, enum=(
        "VERTICAL_ALIGNMENT__UNSPECIFIED", "VERTICAL_ALIGNMENT_UNSPECIFIED", "VERTICAL_ALIGNMENT_TOP",
        "VERTICAL_ALIGNMENT_CENTER", "VERTICAL_ALIGNMENT_BOTH", "VERTICAL_ALIGNMENT_BOTTOM",
    ))
    """Vertical alignment. One of VERTICAL_ALIGNMENT__UNSPECIFIED (unknown, as the page writes it),
    VERTICAL_ALIGNMENT_UNSPECIFIED (not set, which is centred), VERTICAL_ALIGNMENT_TOP (top),
    VERTICAL_ALIGNMENT_CENTER (centred), VERTICAL_ALIGNMENT_BOTH (justified), VERTICAL_ALIGNMENT_BOTTOM
    (bottom).
    """


@model
class CellBorders(Model):
    top: CellBorder | None = None
    """Top border."""
    left: CellBorder | None = None
    """Left border."""
    bottom: CellBorder | None = None
    """Bottom border."""
    right: CellBorder | None = None
    """Right border."""


@model
class CellBorder(Model):
    color: str | None = None
    """RRGGBB in hexadecimal."""
    width: int | None = None
    """Pixels."""


@model
class DrawingProperty(Model):
    inline_keyword: InlineDrawing | None = None
    """A drawing in the line."""
    anchor: FloatingDrawing | None = None
    """A floating drawing."""
    is_placeholder: bool | None = None
    """Whether the node is a placeholder."""


@model
class InlineDrawing(Model):
    picture: Picture | None = None
    """The picture."""
    addon: DrawingAddon | None = None
    """The add-on."""


@model
class DrawingAddon(Model):
    addon_id: str | None = None
    """Id of the add-on."""
    addon_source: str | None = field(default=None, enum=(
        "ADDON_SOURCE_TYPE_UNSPECIFIED", "ADDON_SOURCE_TYPE_NONE", "ADDON_SOURCE_TYPE_LATEX",
        "ADDON_SOURCE_TYPE_SIGN", "ADDON_SOURCE_TYPE_SIGN_BAR",
    ))
    """Where the add-on comes from. One of ADDON_SOURCE_TYPE_UNSPECIFIED (unknown), ADDON_SOURCE_TYPE_NONE
    (none), ADDON_SOURCE_TYPE_LATEX (formula), ADDON_SOURCE_TYPE_SIGN (signature),
    ADDON_SOURCE_TYPE_SIGN_BAR (place for a signature).
    """


@model
class FloatingDrawing(Model):
    picture: FloatingPicture | None = None
    """The picture."""


@model
class Picture(Model):
    uri: str | None = None
    """Link of the picture."""
    relative_rect: RelativeRect | None = None
    """What is cut off."""
    shape: PictureShape | None = None
    """Shape of the picture."""


@model
class FloatingPicture(Model):
    uri: str | None = None
    """Link of the picture."""
    relative_rect: RelativeRect | None = None
    """What is cut off."""
    shape: PictureShape | None = None
    """Shape of the picture."""
    position_horizontal: PictureHorizontalPosition | None = None
    """Horizontal position."""
    position_vertical: PictureVerticalPosition | None = None
    """Vertical position."""
    wrap_none: bool | None = None
    """Whether no text flows around it."""
    wrap_square: bool | TextWrap | None = field(default=None, converts=True)
    """How text flows around it; false if it does not."""
    wrap_top_and_bottom: bool | None = None
    """Whether text stands only above and below it."""
    behind_doc: bool | None = None
    """Whether it lies behind the text."""
    allow_overlap: bool | None = None
    """Whether it may overlap others."""


@model
class RelativeRect(Model):
    """Distance from each side; 75000 means 75%."""

    left: int | None = None
    """Distance from the left."""
    top: int | None = None
    """Distance from the top."""
    right: int | None = None
    """Distance from the right."""
    bottom: int | None = None
    """Distance from the bottom."""


@model
class PictureShape(Model):
    transform: PictureTransform | None = None
    """Size and rotation of the picture."""


@model
class PictureTransform(Model):
    extent: PictureExtent | None = None
    """Size of the picture."""
    rotation: int | None = None
    """In 1/60000 of a degree, clockwise."""


@model
class PictureExtent(Model):
    cx: int | None = None
    """Width in pixels."""
    cy: int | None = None
    """Height in pixels."""


@model
class PictureHorizontalPosition(Model):
    pos_offset: int | None = None
    """Horizontal offset."""
    relative_from: str | None = field(default=None, enum=(
        "RELATIVE_FROM_HORIZONTAL_UNSPECIFIED", "RELATIVE_FROM_HORIZONTAL_MARGIN",
        "RELATIVE_FROM_HORIZONTAL_PAGE", "RELATIVE_FROM_HORIZONTAL_COLUMN",
        "RELATIVE_FROM_HORIZONTAL_CHARACTER", "RELATIVE_FROM_HORIZONTAL_LEFT_MARGIN",
        "RELATIVE_FROM_HORIZONTAL_RIGHT_MARGIN", "RELATIVE_FROM_HORIZONTAL_INSIDE_MARGIN",
        "RELATIVE_FROM_HORIZONTAL_OUTSIDE_MARGIN",
    ))
    """What the offset is measured from. One of RELATIVE_FROM_HORIZONTAL_UNSPECIFIED,
    RELATIVE_FROM_HORIZONTAL_MARGIN, RELATIVE_FROM_HORIZONTAL_PAGE, RELATIVE_FROM_HORIZONTAL_COLUMN,
    RELATIVE_FROM_HORIZONTAL_CHARACTER, RELATIVE_FROM_HORIZONTAL_LEFT_MARGIN,
    RELATIVE_FROM_HORIZONTAL_RIGHT_MARGIN, RELATIVE_FROM_HORIZONTAL_INSIDE_MARGIN,
    RELATIVE_FROM_HORIZONTAL_OUTSIDE_MARGIN.
    """


@model
class PictureVerticalPosition(Model):
    pos_offset: int | None = None
    """Vertical offset."""
    relative_from: str | None = field(default=None, enum=(
        "RELATIVE_FROM_VERTICAL_UNSPECIFIED", "RELATIVE_FROM_VERTICAL_MARGIN", "RELATIVE_FROM_VERTICAL_PAGE",
        "RELATIVE_FROM_VERTICAL_PARAGRAPH", "RELATIVE_FROM_VERTICAL_LINE",
        "RELATIVE_FROM_VERTICAL_TOP_MARGIN", "RELATIVE_FROM_VERTICAL_BOTTOM_MARGIN",
        "RELATIVE_FROM_VERTICAL_INSIDE_MARGIN", "RELATIVE_FROM_VERTICAL_OUTSIDE_MARGIN",
    ))
    """What the offset is measured from. One of RELATIVE_FROM_VERTICAL_UNSPECIFIED,
    RELATIVE_FROM_VERTICAL_MARGIN, RELATIVE_FROM_VERTICAL_PAGE, RELATIVE_FROM_VERTICAL_PARAGRAPH,
    RELATIVE_FROM_VERTICAL_LINE, RELATIVE_FROM_VERTICAL_TOP_MARGIN, RELATIVE_FROM_VERTICAL_BOTTOM_MARGIN,
    RELATIVE_FROM_VERTICAL_INSIDE_MARGIN, RELATIVE_FROM_VERTICAL_OUTSIDE_MARGIN.
    """


@model
class TextWrap(Model):
    wrap_text: str | None = field(default=None, enum=(
        "WRAP_TEXT_BOTH_UNSPECIFIED", "WRAP_TEXT_BOTH_SIDES", "WRAP_TEXT_LEFT", "WRAP_TEXT_RIGHT",
        "WRAP_TEXT_LARGEST",
    ))
    """On which sides text flows. One of WRAP_TEXT_BOTH_UNSPECIFIED (unknown), WRAP_TEXT_BOTH_SIDES (both
    sides), WRAP_TEXT_LEFT (left), WRAP_TEXT_RIGHT (right), WRAP_TEXT_LARGEST (wider side).
    """


@model
class SpreadsheetUpdate(Model):
    """One operation on a spreadsheet; only one field may be set.

    Exactly one of `add_sheet_request`, `delete_sheet_request`, `update_range_request` and
    `delete_dimension_request` is needed.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("add_sheet_request", "delete_sheet_request", "update_range_request", "delete_dimension_request")),
        FieldRule("exclusive", ("add_sheet_request", "delete_sheet_request", "update_range_request", "delete_dimension_request")),
    )

    add_sheet_request: AddSheetRequest | None = None
    """Add a sheet."""
    delete_sheet_request: DeleteSheetRequest | None = None
    """Delete a sheet."""
    update_range_request: UpdateRangeRequest | None = None
    """Write cells."""
    delete_dimension_request: DeleteDimensionRequest | None = None
    """Delete rows or columns."""


@model
class AddSheetRequest(Model):
    """A new sheet of at most 200 columns and 10000 cells."""

    title: str
    """Name of the sheet."""
    row_count: int
    """Number of rows."""
    column_count: int = field(max=200)
    """Number of columns. At most 200."""


@model
class DeleteSheetRequest(Model):
    sheet_id: str
    """Sheet to delete."""


@model
class UpdateRangeRequest(Model):
    """Cells to write, at most 1000 rows, 200 columns and 10000 cells."""

    sheet_id: str
    """Sheet to write to."""
    grid_data: GridData
    """The cells."""


@model
class DeleteDimensionRequest(Model):
    """Rows or columns to delete; the sheet becomes smaller."""

    sheet_id: str
    """Sheet to change."""
    dimension: str = field(enum=("ROW", "COLUMN"))
    """What to delete. One of ROW (rows), COLUMN (columns)."""
    start_index: int | None = None
    """First one, counted from 1."""
    end_index: int | None = None
    """The one behind the last, counted from 1; must be above start_index."""


@model
class GridData(Model):
    start_row: int | None = None
    """Number of the first row, from 0."""
    start_column: int | None = None
    """Number of the first column, from 0."""
    rows: list[RowData] | None = None
    """Cells row by row."""


@model
class RowData(Model):
    values: list[CellData] | None = None
    """The cells from left to right."""


@model
class CellData(Model):
    cell_value: SheetCellValue | None = None
    """Content of the cell."""
    cell_format: CellFormat | None = None
    """Look of the cell."""


@model
class SheetCellValue(Model):
    """Content of a cell; either text or a link."""

    text: str | None = None
    """Text of the cell."""
    link: SheetLink | None = None
    """Link in the cell."""


@model
class SheetLink(Model):
    url: str | None = None
    """Link that is opened."""
    text: str | None = None
    """Text that is shown."""


@model
class CellFormat(Model):
    text_format: TextFormat | None = None
    """Look of the text."""


@model
class TextFormat(Model):
    font: str | None = None
    """Name of the font, such as SimSun or Arial."""
    font_size: int | None = field(default=None, max=72)
    """Size of the font. In requests: at most 72."""
    bold: bool | None = None
    """Whether the text is bold."""
    italic: bool | None = None
    """Whether the text is italic."""
    strikethrough: bool | None = None
    """Whether the text is struck through."""
    underline: bool | None = None
    """Whether the text is underlined."""
    color: Color | None = None
    """Color of the text."""


@model
class Color(Model):
    red: int | None = field(default=None, min=0, max=255)
    """Share of red. In requests: 0 to 255."""
    green: int | None = field(default=None, min=0, max=255)
    """Share of green. In requests: 0 to 255."""
    blue: int | None = field(default=None, min=0, max=255)
    """Share of blue. In requests: 0 to 255."""
    alpha: int | None = field(default=None, min=0, max=255)
    """Opacity. In requests: 0 to 255. Default: 255."""


@model
class SpreadsheetUpdateData(Model):
    responses: list[SpreadsheetUpdateResult]
    """One result for each operation."""


@model
class SpreadsheetUpdateResult(Model):
    add_sheet_response: AddSheetResult | None = None
    """Result of adding a sheet."""
    delete_sheet_response: DeleteSheetResult | None = None
    """Result of deleting a sheet."""
    update_range_response: UpdateRangeResult | None = None
    """Result of updating cells."""
    delete_dimension_response: DeleteDimensionResult | None = None
    """Result of deleting rows or columns."""


@model
class AddSheetResult(Model):
    properties: SheetProperties | None = None
    """Properties of the new sheet."""


@model
class DeleteSheetResult(Model):
    sheet_id: str | None = None
    """Id of the deleted sheet."""


@model
class UpdateRangeResult(Model):
    updated_cells: int | None = None
    """Number of cells that were written."""


@model
class DeleteDimensionResult(Model):
    deleted: int | None = None
    """Number of rows or columns that were deleted."""


@model
class SheetProperties(Model):
    sheet_id: str
    """Id of the sheet."""
    title: str | None = None
    """Title of the sheet."""
    row_count: int | None = None
    """Number of rows."""
    column_count: int | None = None
    """Number of columns."""


@model
class SheetRangeData(Model):
    result: GridData | None = None
    """The cells."""


@model
class WedocDocumentBatchUpdateRequest(Model):
    """Parameters of `client.wedoc.document.batch_update`."""

    docid: str
    version: int | None = field(default=None, aliases=("verison",))
    requests: list[DocumentUpdate] = field(max_items=30)


@model
class WedocDocumentGetRequest(Model):
    """Parameters of `client.wedoc.document.get`."""

    docid: str


@model
class WedocDocumentGetResponse(Response):
    """Answer of `client.wedoc.document.get`."""

    version: int | None = None
    """Version of the document, for document/batch_update."""
    document: DocumentNode
    """Root of the tree."""


@model
class WedocSpreadsheetBatchUpdateRequest(Model):
    """Parameters of `client.wedoc.spreadsheet.batch_update`."""

    docid: str
    requests: list[SpreadsheetUpdate] = field(max_items=5)


@model
class WedocSpreadsheetBatchUpdateResponse(Response):
    """Answer of `client.wedoc.spreadsheet.batch_update`."""

    data: SpreadsheetUpdateData
    """Results of the operations."""


@model
class WedocSpreadsheetGetSheetPropertiesRequest(Model):
    """Parameters of `client.wedoc.spreadsheet.get_sheet_properties`."""

    docid: str


@model
class WedocSpreadsheetGetSheetPropertiesResponse(Response):
    """Answer of `client.wedoc.spreadsheet.get_sheet_properties`."""

    properties: list[SheetProperties]
    """Properties of the sheets."""


@model
class WedocSpreadsheetGetSheetRangeDataRequest(Model):
    """Parameters of `client.wedoc.spreadsheet.get_sheet_range_data`."""

    docid: str
    sheet_id: str
    range: str


@model
class WedocSpreadsheetGetSheetRangeDataResponse(Response):
    """Answer of `client.wedoc.spreadsheet.get_sheet_range_data`."""

    data: SheetRangeData
    """Data of the range."""
