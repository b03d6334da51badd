# Generated from spec/gateway/disk.yaml by codegen. Do not edit.
"""微盘。"""

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
class DiskFile(Model):
    """A file, folder or space of WeDrive."""

    id: str | None = None
    """Id of the file, folder or space."""
    file_name: str | None = None
    """The name."""
    docid: str | None = None
    """Id of the online document."""
    type: str | None = None
    """Kind of the entry. Known values: file, folder, space, smartsheet, smartpage, sheet, word, ppt, collect,
    journal, flow, mind.
    """
    file_size: int | None = None
    """Size in bytes."""
    creator_userid: str | None = None
    """Id of the creator."""
    space_id: str | None = None
    """Id of its space."""
    space_name: str | None = None
    """Name of its space."""
    folder_id: str | None = None
    """Id of its folder."""
    folder_name: str | None = None
    """Name of the folder."""
    create_time: DateTime | None = field(default=None, converts=True)
    """Time of creation."""
    update_time: DateTime | None = field(default=None, converts=True)
    """Time of the last change."""
    path: str | None = None
    """Full path."""
    doc_url: str | None = None
    """Link that opens the document."""
    title_highlight: list[str] | None = None
    """Parts of the title that match."""
    text_highlight: list[str] | None = None
    """Parts of the text that match."""


@model
class DiskFilesListRequest(Model):
    """Parameters of `client.disk.files.list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class DiskFilesListResponse(Response):
    """Answer of `client.disk.files.list`."""

    files: list[DiskFile] | None = None
    """Files of the page."""
    has_more: bool | None = None
    """Whether there is another page."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class DiskFilesSearchRequest(Model):
    """Parameters of `client.disk.files.search`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "one_of", ("keywords", "creator_userids", "search_type", "file_types"),
    ),)

    keywords: list[str] | None = field(default=None, max_items=20)
    creator_userids: list[str] | None = field(default=None, max_items=50)
    search_type: str | None = field(default=None, enum=("all", "file", "folder", "space"))
    file_types: list[str] | None = field(default=None, enum=(
        "doc", "sheet", "ppt", "collect", "mind", "flow", "smartsheet", "smartpage", "journal", "pdf",
        "offline_word", "offline_excel", "offline_ppt", "offline_pdf", "image", "videoaudio", "design",
    ), max_items=10)
    space_keywords: list[str] | None = field(default=None, max_items=10)
    sort_by: str | None = field(default=None, enum=("best_match", "modify_time", "file_size"))
    sort_order: str | None = field(default=None, enum=("asc", "desc"))
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class DiskFilesSearchResponse(Response):
    """Answer of `client.disk.files.search`."""

    files: list[DiskFile] | None = None
    """Matches of the page."""
    has_more: bool | None = None
    """Whether there is another page."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class DiskFilesGetRequest(Model):
    """Parameters of `client.disk.files.get`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("file_id", "url")),)

    file_id: str | None = None
    url: str | None = None


@model
class DiskFilesGetResponse(Response):
    """Answer of `client.disk.files.get`."""

    file: DiskFile | None = None
    """The file."""


@model
class DiskFilesUploadRequest(Model):
    """Parameters of `client.disk.files.upload`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("file_content_media", "file_path")),
        FieldRule("requires", ("file_name",), when={"file_content_media": ""}),
    )

    folder_id: str | None = None
    file_name: str | None = field(default=None, min_chars=1, max_chars=255)
    file_content_media: str | None = None
    file_path: Any = None


@model
class DiskFilesUploadResponse(Response):
    """Answer of `client.disk.files.upload`."""

    file: DiskFile | None = None
    """The new file."""


@model
class DiskFilesDownloadRequest(Model):
    """Parameters of `client.disk.files.download`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("file_id", "url")),)

    file_id: str | None = None
    url: str | None = None


@model
class DiskFilesDownloadResponse(Response):
    """Answer of `client.disk.files.download`."""

    file_content: str | None = None
    """Content of the file."""
    size: int | None = None
    """Size of the file in bytes."""


@model
class DiskFilesRenameRequest(Model):
    """Parameters of `client.disk.files.rename`."""

    file_id: str
    new_name: str = field(min_chars=1, max_chars=255)


@model
class DiskFilesRenameResponse(Response):
    """Answer of `client.disk.files.rename`."""

    status: str | None = None
    """Result of the operation."""


@model
class DiskFoldersCreateRequest(Model):
    """Parameters of `client.disk.folders.create`."""

    folder_id: str | None = None
    folder_name: str


@model
class DiskFoldersCreateResponse(Response):
    """Answer of `client.disk.folders.create`."""

    folder: DiskFile | None = None
    """The new folder."""
