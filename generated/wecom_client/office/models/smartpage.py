# Generated from spec/gateway/smartpage.yaml by codegen. Do not edit.
"""智能文档。"""

from __future__ import annotations

from typing import Any
from typing import ClassVar

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Page(Model):
    page_title: str | None = None
    """Title of the page."""
    page_id: str | None = None
    """Id of the page."""
    parent_id: str | None = None
    """Id of the page above; empty for pages at the top."""
    content_type: str | None = None
    """Format of the content. Known values: markdown, text, block."""
    content_file_inner: str | None = None
    """Content of the page."""
    file_path: str | None = None
    """Content in place of a path, if it is long."""


@model
class CreatePage(Model):
    page_name: str
    """Title of the new page."""
    parent_page_id: str | None = None
    """Id of the page above; empty for pages at the top."""
    index: int | None = None
    """Position among the pages beside it."""


@model
class DeletePage(Model):
    page_id: str
    """Page to delete."""


@model
class RenamePage(Model):
    page_id: str
    """Page to rename."""
    new_name: str
    """New title."""


@model
class MovePage(Model):
    page_id: str
    """Page to move."""
    new_parent_page_id: str | None = None
    """Id of the new page above; the top if left out."""
    index: int | None = None
    """Position among the pages beside it."""


@model
class UpdatePageLayout(Model):
    page_id: str
    """Id of the page to change."""
    layout: str = field(enum=("default", "full_width", "paper"))
    """New layout. One of default, full_width, paper."""


@model
class Table(Model):
    id: str | None = None
    """Id of the sub-sheet."""
    name: str | None = None
    """Name of the sub-sheet."""


@model
class DatabaseInfo(Model):
    id: str | None = None
    """Id of the smart sheet."""
    tables: list[Table] | None = None
    """Sub-sheets of the smart sheet."""


@model
class SmartpageCreateRequest(Model):
    """Parameters of `client.smartpage.create`."""

    name: str


@model
class SmartpageImportRequest(Model):
    """Parameters of `client.smartpage.import_`."""

    name: str
    file_path: Any


@model
class SmartpageImportResponse(Response):
    """Answer of `client.smartpage.import_`."""

    url: str | None = None
    """Link of the smart page, which contains its docid."""


@model
class SmartpagePagesGetRequest(Model):
    """Parameters of `client.smartpage.pages.get`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    content_type: str | None = field(default=None, enum=("markdown", "text", "block"))
    page_id: str | None = None


@model
class SmartpagePagesGetResponse(Response):
    """Answer of `client.smartpage.pages.get`."""

    doc_title: str | None = None
    """Title of the smart page."""
    pages: list[Page] | None = None
    """Pages."""


@model
class SmartpagePagesUpdateRequest(Model):
    """Parameters of `client.smartpage.pages.update`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("docid", "url")),
        FieldRule("one_of", ("create_page", "delete_page", "rename_page", "move_page", "update_page_layout")),
        FieldRule("exclusive", ("create_page", "delete_page", "rename_page", "move_page", "update_page_layout")),
    )

    docid: str | None = None
    url: str | None = None
    create_page: CreatePage | None = None
    delete_page: DeletePage | None = None
    rename_page: RenamePage | None = None
    move_page: MovePage | None = None
    update_page_layout: UpdatePageLayout | None = None


@model
class SmartpagePagesUpdateResponse(Response):
    """Answer of `client.smartpage.pages.update`."""

    page_url: str | None = None
    """Link of the page."""
    page_title: str | None = None
    """Title of the page."""
    page_id: str | None = None
    """Id of the page."""


@model
class SmartpagePagesAppendRequest(Model):
    """Parameters of `client.smartpage.pages.append`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    page_id: str
    content_type: str = field(enum=("markdown",))
    file_path: Any


@model
class SmartpagePagesAppendResponse(Response):
    """Answer of `client.smartpage.pages.append`."""

    status: str | None = None
    """Result of the operation."""


@model
class SmartpagePagesOverwriteRequest(Model):
    """Parameters of `client.smartpage.pages.overwrite`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    page_id: str
    content_type: str = field(enum=("markdown",))
    file_path: Any


@model
class SmartpagePagesOverwriteResponse(Response):
    """Answer of `client.smartpage.pages.overwrite`."""

    status: str | None = None
    """Result of the operation."""


@model
class SmartpageBlocksUpdateRequest(Model):
    """Parameters of `client.smartpage.blocks.update`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("docid", "url")),
        FieldRule("requires", ("mdx", "block_id"), when={"method": "insertBefore"}),
        FieldRule("requires", ("mdx", "block_id"), when={"method": "insertAfter"}),
        FieldRule("requires", ("mdx", "block_id"), when={"method": "replace"}),
        FieldRule("requires", ("mdx",), when={"method": "prepend"}),
        FieldRule("requires", ("mdx",), when={"method": "append"}),
        FieldRule("requires", ("block_ids",), when={"method": "delete"}),
    )

    docid: str | None = None
    url: str | None = None
    page_id: str
    method: str = field(enum=("insertBefore", "insertAfter", "prepend", "append", "replace", "delete"))
    mdx: str | None = None
    block_id: str | None = None
    block_ids: list[str] | None = field(default=None, min_items=1)


@model
class SmartpageBlocksUpdateResponse(Response):
    """Answer of `client.smartpage.blocks.update`."""

    status: str | None = None
    """Result of the operation. Known values: success, failed."""
    block_id: str | None = None
    """Id of the block in the request."""
    inserted_block_ids: list[str] | None = None
    """Ids of the new blocks."""
    deleted_block_ids: list[str] | None = None
    """Ids of the deleted blocks."""
    new_block_id: str | None = None
    """Id of the block that replaces the old one."""


@model
class SmartpageDatabasesGetRequest(Model):
    """Parameters of `client.smartpage.databases.get`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    table_name: str | None = None


@model
class SmartpageDatabasesGetResponse(Response):
    """Answer of `client.smartpage.databases.get`."""

    database_info: DatabaseInfo | None = None
    """The smart sheet."""


@model
class SmartpageImagesUploadRequest(Model):
    """Parameters of `client.smartpage.images.upload`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("media_id", "file_path")),)

    file_path: Any = None
    media_id: str | None = None
    docid: str


@model
class SmartpageImagesUploadResponse(Response):
    """Answer of `client.smartpage.images.upload`."""

    url: str | None = None
    """Address of the image."""


@model
class SmartpageFilesUploadRequest(Model):
    """Parameters of `client.smartpage.files.upload`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("media_id", "file_path")),)

    file_path: Any = None
    media_id: str | None = None
    docid: str


@model
class SmartpageFilesUploadResponse(Response):
    """Answer of `client.smartpage.files.upload`."""

    url: str | None = None
    """Sharing link of the file."""
