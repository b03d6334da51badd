# Generated from spec/api/wedoc/smartdoc.yaml by codegen. Do not edit.
"""智能文档: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.wedoc.smartdoc import (
        SmartdocBlockProps, SmartdocCellMerge, SmartdocCellPosition, SmartdocCodeProps, SmartdocColumnProps,
        SmartdocFileProps, SmartdocHighlightProps, SmartdocImageProps, SmartdocLinkProps, SmartdocTableProps,
        SmartdocTextProps, SmartdocTodoProps, SmartdocViewProps,
    )


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
