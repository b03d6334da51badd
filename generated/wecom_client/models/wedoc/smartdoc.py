# Generated from spec/api/wedoc/smartdoc.yaml by codegen. Do not edit.
"""智能文档。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class NewSmartdocPage(Model):
    class LayoutMode:
        DEFAULT: Final = 1
        PAPER: Final = 2
        FULL_WIDTH: Final = 3

    title: str | None = None
    """Title of the page."""
    parent_id: str | None = None
    """Page above this one. In requests: empty for the top."""
    after_id: str | None = None
    """Page that it follows. In requests: empty for the first place."""
    layout_mode: int | None = field(default=None, enum=(1, 2, 3))
    """Layout. One of 1 (default), 2 (paper), 3 (full width)."""


@model
class SmartdocPageChange(Model):
    class LayoutMode:
        DEFAULT: Final = 1
        PAPER: Final = 2
        FULL_WIDTH: Final = 3

    title: str | None = None
    """Title of the page."""
    parent_id: str | None = None
    """Page above this one. In requests: empty for the top."""
    after_id: str | None = None
    """Page that it follows; empty for the last place."""
    layout_mode: int | None = field(default=None, enum=(1, 2, 3))
    """Layout. One of 1 (default), 2 (paper), 3 (full width)."""
    page_id: str
    """Page to change."""


@model
class SmartdocPage(Model):
    class LayoutMode:
        DEFAULT: Final = 1
        PAPER: Final = 2
        FULL_WIDTH: Final = 3

    title: str | None = None
    """Title of the page."""
    parent_id: str | None = None
    """Page above this one."""
    after_id: str | None = None
    """Page that it follows."""
    layout_mode: int | None = field(default=None, enum=(1, 2, 3))
    """Layout. One of 1 (default), 2 (paper), 3 (full width)."""
    page_id: str
    """Id of the page."""


@model
class NewSmartdocBlock(Model):
    type: str | None = field(default=None, enum=(
        "BLOCK_TYPE_TEXT", "BLOCK_TYPE_IMAGE", "BLOCK_TYPE_TODO", "BLOCK_TYPE_NUMBERED_LIST",
        "BLOCK_TYPE_BULLETED_LIST", "BLOCK_TYPE_DIVIDER", "BLOCK_TYPE_LINK", "BLOCK_TYPE_COLUMN_LIST",
        "BLOCK_TYPE_HEADER_1", "BLOCK_TYPE_HEADER_2", "BLOCK_TYPE_HEADER_3", "BLOCK_TYPE_HEADER_4",
        "BLOCK_TYPE_HEADER_5", "BLOCK_TYPE_HEADER_6", "BLOCK_TYPE_HIGHLIGHT", "BLOCK_TYPE_FILE",
        "BLOCK_TYPE_VIEW", "BLOCK_TYPE_TABLE", "BLOCK_TYPE_CODE", "BLOCK_TYPE_QUOTE",
    ))
    """Kind of block. One of BLOCK_TYPE_TEXT (text), BLOCK_TYPE_IMAGE (picture), BLOCK_TYPE_TODO (to-do),
    BLOCK_TYPE_NUMBERED_LIST (numbered list), BLOCK_TYPE_BULLETED_LIST (bulleted list), BLOCK_TYPE_DIVIDER
    (line), BLOCK_TYPE_LINK (link), BLOCK_TYPE_COLUMN_LIST (columns), BLOCK_TYPE_HEADER_1 (heading 1),
    BLOCK_TYPE_HEADER_2 (heading 2), BLOCK_TYPE_HEADER_3 (heading 3), BLOCK_TYPE_HEADER_4 (heading 4),
    BLOCK_TYPE_HEADER_5 (heading 5), BLOCK_TYPE_HEADER_6 (heading 6), BLOCK_TYPE_HIGHLIGHT (box with a
    background), BLOCK_TYPE_FILE (file), BLOCK_TYPE_VIEW (view of a data table), BLOCK_TYPE_TABLE (table),
    BLOCK_TYPE_CODE (code), BLOCK_TYPE_QUOTE (quotation).
    """
    title: str | None = None
    """Text of the block."""
    content: str | None = None
    """Text of the block; the documentation names it title in one place and content in another."""
    parent_id: str | None = None
    """Block above it."""
    after_id: str | None = None
    """Block that it follows. In requests: empty for the first place."""
    children: list[str] | None = None
    """Blocks below it."""
    props: SmartdocBlockProps | None = None
    """Properties for the kind of block."""


@model
class SmartdocBlockChange(Model):
    type: str | None = field(default=None, enum=(
        "BLOCK_TYPE_TEXT", "BLOCK_TYPE_IMAGE", "BLOCK_TYPE_TODO", "BLOCK_TYPE_NUMBERED_LIST",
        "BLOCK_TYPE_BULLETED_LIST", "BLOCK_TYPE_DIVIDER", "BLOCK_TYPE_LINK", "BLOCK_TYPE_COLUMN_LIST",
        "BLOCK_TYPE_HEADER_1", "BLOCK_TYPE_HEADER_2", "BLOCK_TYPE_HEADER_3", "BLOCK_TYPE_HEADER_4",
        "BLOCK_TYPE_HEADER_5", "BLOCK_TYPE_HEADER_6", "BLOCK_TYPE_HIGHLIGHT", "BLOCK_TYPE_FILE",
        "BLOCK_TYPE_VIEW", "BLOCK_TYPE_TABLE", "BLOCK_TYPE_CODE", "BLOCK_TYPE_QUOTE",
    ))
    """Kind of block. One of BLOCK_TYPE_TEXT (text), BLOCK_TYPE_IMAGE (picture), BLOCK_TYPE_TODO (to-do),
    BLOCK_TYPE_NUMBERED_LIST (numbered list), BLOCK_TYPE_BULLETED_LIST (bulleted list), BLOCK_TYPE_DIVIDER
    (line), BLOCK_TYPE_LINK (link), BLOCK_TYPE_COLUMN_LIST (columns), BLOCK_TYPE_HEADER_1 (heading 1),
    BLOCK_TYPE_HEADER_2 (heading 2), BLOCK_TYPE_HEADER_3 (heading 3), BLOCK_TYPE_HEADER_4 (heading 4),
    BLOCK_TYPE_HEADER_5 (heading 5), BLOCK_TYPE_HEADER_6 (heading 6), BLOCK_TYPE_HIGHLIGHT (box with a
    background), BLOCK_TYPE_FILE (file), BLOCK_TYPE_VIEW (view of a data table), BLOCK_TYPE_TABLE (table),
    BLOCK_TYPE_CODE (code), BLOCK_TYPE_QUOTE (quotation).
    """
    title: str | None = None
    """Text of the block."""
    content: str | None = None
    """Text of the block; the documentation names it title in one place and content in another."""
    parent_id: str | None = None
    """Block above it."""
    after_id: str | None = None
    """Block that it follows. In requests: empty for the first place."""
    children: list[str] | None = None
    """Blocks below it."""
    props: SmartdocBlockProps | None = None
    """Properties for the kind of block."""
    id: str
    """Block to change."""


@model
class SmartdocBlock(Model):
    type: str | None = field(default=None, enum=(
        "BLOCK_TYPE_TEXT", "BLOCK_TYPE_IMAGE", "BLOCK_TYPE_TODO", "BLOCK_TYPE_NUMBERED_LIST",
        "BLOCK_TYPE_BULLETED_LIST", "BLOCK_TYPE_DIVIDER", "BLOCK_TYPE_LINK", "BLOCK_TYPE_COLUMN_LIST",
        "BLOCK_TYPE_HEADER_1", "BLOCK_TYPE_HEADER_2", "BLOCK_TYPE_HEADER_3", "BLOCK_TYPE_HEADER_4",
        "BLOCK_TYPE_HEADER_5", "BLOCK_TYPE_HEADER_6", "BLOCK_TYPE_HIGHLIGHT", "BLOCK_TYPE_FILE",
        "BLOCK_TYPE_VIEW", "BLOCK_TYPE_TABLE", "BLOCK_TYPE_CODE", "BLOCK_TYPE_QUOTE",
    ))
    """Kind of block. One of BLOCK_TYPE_TEXT (text), BLOCK_TYPE_IMAGE (picture), BLOCK_TYPE_TODO (to-do),
    BLOCK_TYPE_NUMBERED_LIST (numbered list), BLOCK_TYPE_BULLETED_LIST (bulleted list), BLOCK_TYPE_DIVIDER
    (line), BLOCK_TYPE_LINK (link), BLOCK_TYPE_COLUMN_LIST (columns), BLOCK_TYPE_HEADER_1 (heading 1),
    BLOCK_TYPE_HEADER_2 (heading 2), BLOCK_TYPE_HEADER_3 (heading 3), BLOCK_TYPE_HEADER_4 (heading 4),
    BLOCK_TYPE_HEADER_5 (heading 5), BLOCK_TYPE_HEADER_6 (heading 6), BLOCK_TYPE_HIGHLIGHT (box with a
    background), BLOCK_TYPE_FILE (file), BLOCK_TYPE_VIEW (view of a data table), BLOCK_TYPE_TABLE (table),
    BLOCK_TYPE_CODE (code), BLOCK_TYPE_QUOTE (quotation).
    """
    title: str | None = None
    """Text of the block."""
    content: str | None = None
    """Text of the block; the documentation names it title in one place and content in another."""
    parent_id: str | None = None
    """Block above it."""
    after_id: str | None = None
    """Block that it follows."""
    children: list[str] | None = None
    """Blocks below it."""
    props: SmartdocBlockProps | None = None
    """Properties for the kind of block."""
    id: str
    """Id of the block."""


@model
class SmartdocBlockProps(Model):
    """Properties of a block; the field that fits its kind is set, other kinds have none."""

    text_props: SmartdocTextProps | None = None
    """Text."""
    image_props: SmartdocImageProps | None = None
    """Picture."""
    file_props: SmartdocFileProps | None = None
    """File."""
    link_props: SmartdocLinkProps | None = None
    """Link."""
    table_props: SmartdocTableProps | None = None
    """Table."""
    view_props: SmartdocViewProps | None = None
    """View of a data table."""
    column_props: SmartdocColumnProps | None = None
    """Columns."""
    highlight_props: SmartdocHighlightProps | None = None
    """Box with a background."""
    code_props: SmartdocCodeProps | None = None
    """Code."""
    todo_props: SmartdocTodoProps | None = None
    """To-do."""


@model
class SmartdocTextProps(Model):
    align: int | str | None = field(default=None, converts=True)
    """How the block is aligned; number or name of TEXT_ALIGN_UNSPECIFIED, _LEFT, _CENTER, _RIGHT, _JUSTIFY."""
    text_align: int | str | None = field(default=None, converts=True)
    """How the text is aligned; same values as align."""
    block_color: str | None = None
    """Background, such as default_background, grey_background or light_red_background."""


@model
class SmartdocImageProps(Model):
    url: str | None = None
    """Link of the picture."""
    width: float | None = None
    """Width as shown."""
    height: float | None = None
    """Height as shown."""
    stroke: bool | None = None
    """Whether it has a border."""


@model
class SmartdocFileProps(Model):
    file_id: str | None = None
    """Id of the file in WeDrive."""


@model
class SmartdocLinkProps(Model):
    link_url: str | None = None
    """Link that is opened."""
    link_name: str | None = None
    """Name that is shown."""
    link_description: str | None = None
    """Description that is shown."""


@model
class SmartdocTableProps(Model):
    cell_positions: list[SmartdocCellMerge] | None = None
    """Cells that are merged."""
    enable_row_header: bool | None = None
    """Whether the first row is a header."""
    enable_column_header: bool | None = None
    """Whether the first column is a header."""


@model
class SmartdocCellMerge(Model):
    start_cell: SmartdocCellPosition | None = None
    """Upper left cell."""
    end_cell: SmartdocCellPosition | None = None
    """Lower right cell."""


@model
class SmartdocCellPosition(Model):
    row: int | None = None
    """Number of the row."""
    column: int | None = None
    """Number of the column."""


@model
class SmartdocViewProps(Model):
    doc_id: str | None = None
    """Smart sheet that holds the data table."""
    table_id: str | None = None
    """Data table."""
    view_id: str | None = None
    """View of it."""
    table_block_id: str | None = None
    """Block of the data table."""
    enable_table_title: bool | None = None
    """Whether the title is shown."""
    enable_add_row: bool | None = None
    """Whether there is a button that adds records."""


@model
class SmartdocColumnProps(Model):
    column_num: int | None = field(default=None, min=2, max=4)
    """Number of columns. In requests: 2 to 4. Default: 2."""


@model
class SmartdocHighlightProps(Model):
    background_image_url: str | None = None
    """Link of the picture behind the box."""
    extend_background: bool | None = None
    """Whether the picture fills the box."""
    block_color: str | None = None
    """Background, such as default_background, grey_background or light_red_background."""
    border_color: str | None = field(default=None, enum=(
        "default", "grey", "blue", "sky_blue", "green", "yellow", "orange", "red", "rose_red", "purple",
    ))
    """Color of the border. One of default, grey, blue, sky_blue, green, yellow, orange, red, rose_red,
    purple.
    """


@model
class SmartdocCodeProps(Model):
    code_language: str | None = None
    """CODE_LANGUAGE_ and the name of the language, such as CODE_LANGUAGE_PYTHON or CODE_LANGUAGE_PLAIN_TEXT."""
    code_wrap: bool | None = None
    """Whether long lines are wrapped."""


@model
class SmartdocTodoProps(Model):
    checked: bool | None = None
    """Whether it is done."""


@model
class NewSmartdocTable(Model):
    title: str | None = None
    """Title of the table."""
    after_id: str | None = None
    """Block of the data table that it follows; blocks of another kind are refused."""


@model
class SmartdocTableChange(Model):
    block_id: str
    """Block of the data table."""
    title: str | None = None
    """New title."""
    after_id: str | None = None
    """Block of the data table that it follows; empty for the last place, blocks of another kind are refused."""


@model
class SmartdocTable(Model):
    block_id: str
    """Block of the data table."""
    title: str | None = None
    """Title of the table."""
    sheet_id: str | None = None
    """Its sheet in the smart sheet ss_docid."""
    ss_docid: str | None = None
    """docid of the smart sheet that holds it."""
    after_id: str | None = None
    """Block of the data table that it follows."""


@model
class SmartdocViewer(Model):
    """`userid` is needed if `type` is 1.

    `departmentid` is needed if `type` is 2.
    """

    class Type:
        MEMBER: Final = 1
        DEPARTMENT: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("userid",), when={"type": "1"}),
        FieldRule("requires", ("departmentid",), when={"type": "2"}),
    )

    type: int = field(enum=(1, 2))
    """Kind of viewer. One of 1 (member), 2 (department)."""
    userid: str | None = None
    """UserID; needed for type 1."""
    departmentid: int | None = None
    """Id of the department; needed for type 2."""


@model
class WedocSmartdocAddPageRequest(Model):
    """Parameters of `client.wedoc.smartdoc.add_page`."""

    docid: str
    info: NewSmartdocPage


@model
class WedocSmartdocAddPageResponse(Response):
    """Answer of `client.wedoc.smartdoc.add_page`."""

    info: SmartdocPage
    """The page that was added."""


@model
class WedocSmartdocUpdatePageRequest(Model):
    """Parameters of `client.wedoc.smartdoc.update_page`."""

    docid: str
    info: SmartdocPageChange


@model
class WedocSmartdocUpdatePageResponse(Response):
    """Answer of `client.wedoc.smartdoc.update_page`."""

    info: SmartdocPage
    """The page after the change."""


@model
class WedocSmartdocDeletePageRequest(Model):
    """Parameters of `client.wedoc.smartdoc.delete_page`."""

    docid: str
    page_id: str


@model
class WedocSmartdocGetPageHierarchyRequest(Model):
    """Parameters of `client.wedoc.smartdoc.get_page_hierarchy`."""

    docid: str


@model
class WedocSmartdocGetPageHierarchyResponse(Response):
    """Answer of `client.wedoc.smartdoc.get_page_hierarchy`."""

    pages: list[SmartdocPage]
    """All pages in one list; parent_id makes the tree and is empty at the top."""


@model
class WedocSmartdocAddBlocksRequest(Model):
    """Parameters of `client.wedoc.smartdoc.add_blocks`."""

    docid: str
    page_id: str
    blocks: list[NewSmartdocBlock]


@model
class WedocSmartdocAddBlocksResponse(Response):
    """Answer of `client.wedoc.smartdoc.add_blocks`."""

    blocks: list[SmartdocBlock]
    """The blocks with their new ids."""


@model
class WedocSmartdocUpdateBlocksRequest(Model):
    """Parameters of `client.wedoc.smartdoc.update_blocks`."""

    docid: str
    page_id: str
    blocks: list[SmartdocBlockChange]


@model
class WedocSmartdocUpdateBlocksResponse(Response):
    """Answer of `client.wedoc.smartdoc.update_blocks`."""

    blocks: list[SmartdocBlock]
    """The blocks after the change."""


@model
class WedocSmartdocDeleteBlocksRequest(Model):
    """Parameters of `client.wedoc.smartdoc.delete_blocks`."""

    docid: str
    page_id: str
    ids: list[str]


@model
class WedocSmartdocGetBlockListRequest(Model):
    """Parameters of `client.wedoc.smartdoc.get_block_list`."""

    docid: str
    page_id: str
    ids: list[str] | None = None
    start: int | None = field(default=None, min=0)
    limit: int | None = field(default=None, max=200)


@model
class WedocSmartdocGetBlockListResponse(Response):
    """Answer of `client.wedoc.smartdoc.get_block_list`."""

    blocks: list[SmartdocBlock]
    """The blocks of the page."""
    has_more: bool | None = None
    """Comes as the text true or false."""
    next_start: int | None = None
    """Where the next page starts."""


@model
class WedocSmartdocExportTaskRequest(Model):
    """Parameters of `client.wedoc.smartdoc.export_task`."""

    class ContentType:
        MARKDOWN: Final = 1

    docid: str
    content_type: int = field(enum=(1,))
    page_id: str | None = None
    url: str | None = None


@model
class WedocSmartdocExportTaskResponse(Response):
    """Answer of `client.wedoc.smartdoc.export_task`."""

    task_id: str
    """For get_export_result."""


@model
class WedocSmartdocGetExportResultRequest(Model):
    """Parameters of `client.wedoc.smartdoc.get_export_result`."""

    task_id: str


@model
class WedocSmartdocGetExportResultResponse(Response):
    """Answer of `client.wedoc.smartdoc.get_export_result`."""

    task_done: bool
    """Whether the export is finished; if not, ask again later."""
    content: str | None = None
    """Markdown of the document."""


@model
class WedocSmartdocGetSmartsheetInfoRequest(Model):
    """Parameters of `client.wedoc.smartdoc.get_smartsheet_info`."""

    docid: str


@model
class WedocSmartdocGetSmartsheetInfoResponse(Response):
    """Answer of `client.wedoc.smartdoc.get_smartsheet_info`."""

    ss_docid: str
    """docid of the smart sheet, for the calls on columns and records; it is created if there is none."""


@model
class WedocSmartdocAddSmartsheetRequest(Model):
    """Parameters of `client.wedoc.smartdoc.add_smartsheet`."""

    docid: str
    info: NewSmartdocTable


@model
class WedocSmartdocAddSmartsheetResponse(Response):
    """Answer of `client.wedoc.smartdoc.add_smartsheet`."""

    info: SmartdocTable
    """The data table that was added."""


@model
class WedocSmartdocDeleteSmartsheetRequest(Model):
    """Parameters of `client.wedoc.smartdoc.delete_smartsheet`."""

    docid: str
    block_id: str


@model
class WedocSmartdocUpdateSmartsheetRequest(Model):
    """Parameters of `client.wedoc.smartdoc.update_smartsheet`."""

    docid: str
    info: SmartdocTableChange


@model
class WedocSmartdocUpdateSmartsheetResponse(Response):
    """Answer of `client.wedoc.smartdoc.update_smartsheet`."""

    info: SmartdocTable
    """The data table after the change."""


@model
class WedocSmartdocPublishRequest(Model):
    """Parameters of `client.wedoc.smartdoc.publish`."""

    class PublishRange:
        THE_COMPANY: Final = 1
        EVERYBODY: Final = 3
        AUTH_LIST: Final = 4

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("auth_list",), when={"publish_range": "4"}),
    )

    docid: str
    publish_range: int | None = field(default=None, enum=(1, 3, 4))
    auth_list: list[SmartdocViewer] | None = None


@model
class WedocSmartdocPublishResponse(Response):
    """Answer of `client.wedoc.smartdoc.publish`."""

    share_code: str
    """Share code of the published document."""
    publish_url: str | None = None
    """Link of the published document."""
    version: int | None = None
    """Version that was published."""
    publish_time: Timestamp | None = None
    """Unix time in seconds."""
    publish_doc_title: str | None = None
    """Title of the published document."""


@model
class WedocSmartdocCancelPublishRequest(Model):
    """Parameters of `client.wedoc.smartdoc.cancel_publish`."""

    docid: str


@model
class WedocSmartdocPublishSettingRequest(Model):
    """Parameters of `client.wedoc.smartdoc.publish_setting`."""

    class PublishRange:
        THE_COMPANY: Final = 1
        EVERYBODY: Final = 3
        AUTH_LIST: Final = 4

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("auth_list",), when={"publish_range": "4"}),
    )

    docid: str
    publish_range: int | None = field(default=None, enum=(1, 3, 4))
    auth_list: list[SmartdocViewer] | None = None
