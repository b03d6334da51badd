# Generated from spec/gateway/doc.yaml by codegen. Do not edit.
"""文档。"""

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
class Doc(Model):
    docid: str | None = None
    """Id of the document."""
    doc_name: str | None = None
    """The name."""
    doc_type: str | None = None
    """Kind of document."""
    url: str | None = None
    """Link of the document."""
    creator_userid: str | None = None
    """Id of the creator."""
    creator_name: str | None = None
    """Name of the creator."""
    create_time: DateTime | None = field(default=None, converts=True)
    """Time of creation."""
    modify_time: DateTime | None = field(default=None, converts=True)
    """Time of the last change."""
    open_time: DateTime | None = field(default=None, converts=True)
    """Time of the last opening."""
    title_highlight: list[str] | None = None
    """Parts of the title that match."""
    sub_title_highlight: list[str] | None = None
    """Parts of the subtitle that match."""
    text_highlight: list[str] | None = None
    """Parts of the text that match."""


@model
class UpdateItem(Model):
    userid: str
    """Id of the member to add."""
    user_type: str = field(enum=("user",))
    """Kind of member. One of user."""
    user_auth: str = field(enum=("manager", "edit", "read"))
    """Right of the member. One of manager, edit, read."""


@model
class AddMemberList(Model):
    items: list[UpdateItem]
    """The members."""


@model
class DocSearchRequest(Model):
    """Parameters of `client.doc.search`."""

    keywords: list[str]
    search_scope: str | None = field(default=None, enum=("title", "title_content", "content"))
    doc_types: list[str] | None = field(default=None, enum=(
        "doc", "sheet", "smartsheet", "smartpage", "collect", "ppt", "mind", "flow", "journal", "pdf",
    ))
    creator_userids: list[str] | None = None
    visitor_userids: list[str] | None = None
    created_after: DateTime | None = field(default=None, converts=True)
    created_before: DateTime | None = field(default=None, converts=True)
    opened_after: DateTime | None = field(default=None, converts=True)
    opened_before: DateTime | None = field(default=None, converts=True)
    sort_by: str | None = field(default=None, enum=("best_match", "create_time", "modify_time"))
    limit: int | None = field(default=None, max=100)
    cursor: str | None = None
    hl_fragment_len: int | None = field(default=None, max=512)
    number_of_fragments: int | None = field(default=None, max=10)
    sort_script: Any = None


@model
class DocSearchResponse(Response):
    """Answer of `client.doc.search`."""

    docs: list[Doc] | None = None
    """Documents that match."""
    docs_count: int | None = None
    """Number of documents in the answer."""
    has_more: bool | None = None
    """Whether there is another page."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    ai_notice: str | None = None
    """Remark for language models; data, and no instruction."""


@model
class DocCreateRequest(Model):
    """Parameters of `client.doc.create`."""

    doc_name: str | None = field(default=None, min_chars=1, max_chars=255)
    doc_type: str | None = field(default=None, enum=("doc", "sheet", "smartsheet"))
    content: str | None = field(default=None, max_bytes=1048576)
    content_type: str | None = field(default=None, enum=("text", "markdown"))
    content_path: Any = None
    doc_requests: list[dict[str, Any]] | None = None


@model
class DocCreateResponse(Response):
    """Answer of `client.doc.create`."""

    docid: str | None = None
    """Id of the document."""
    doc_name: str | None = None
    """Name of the document."""
    url: str | None = None
    """Link of the document."""


@model
class DocImportRequest(Model):
    """Parameters of `client.doc.import_`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("file_path", "file_content")),)

    doc_type: str = field(enum=("doc", "sheet", "smartsheet"))
    file_name: str = field(min_chars=1, max_chars=255)
    file_path: Any = None
    file_content: str | None = None
    passwd: str | None = None
    append_doc_id: str | None = None


@model
class DocImportResponse(Response):
    """Answer of `client.doc.import_`."""

    docid: str | None = None
    """Id of the document."""
    url: str | None = None
    """Link of the document."""
    task_status: str | None = None
    """State of the import. Known values: succ, fail, processing."""
    task_id: str | None = None
    """Id of the import."""


@model
class DocContentsGetRequest(Model):
    """Parameters of `client.doc.contents.get`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("docid", "url")),)

    docid: str | None = None
    url: str | None = None
    content_type: str | None = field(default=None, enum=("text", "markdown", "ooxml"))


@model
class DocContentsGetResponse(Response):
    """Answer of `client.doc.contents.get`."""

    url: str | None = None
    """Link of the document."""
    name: str | None = None
    """Name of the document."""
    content: str | None = None
    """The content."""
    file_path: str | None = None
    """Content in place of a path, if it is long."""
    document: dict[str, Any] | None = None
    """The document as an object."""
    version: int | None = None
    """Version of the document."""


@model
class DocContentsAppendRequest(Model):
    """Parameters of `client.doc.contents.append`."""

    docid: str
    content: str = field(max_chars=10000)


@model
class DocContentsOverwriteRequest(Model):
    """Parameters of `client.doc.contents.overwrite`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("content", "file_path")),)

    docid: str
    content_type: str | None = field(default=None, enum=("text", "markdown"))
    content: str | None = field(default=None, max_bytes=1048576)
    file_path: Any = None


@model
class DocNamesUpdateRequest(Model):
    """Parameters of `client.doc.names.update`."""

    docid: str
    new_name: str = field(min_chars=1, max_chars=255)


@model
class DocMembersUpdateRequest(Model):
    """Parameters of `client.doc.members.update`."""

    docid: str
    add_member_list: AddMemberList


@model
class DocRulesUpdateRequest(Model):
    """Parameters of `client.doc.rules.update`."""

    docid: str
    enable_member_join_admin_check: bool
    corp_internal_join_auth: str | None = field(default=None, enum=("edit", "read", "apply"))
    corp_external_join_auth: str | None = field(default=None, enum=("edit", "read", "apply", "deny"))
