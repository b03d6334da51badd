# Generated from spec/gateway/doc.yaml by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import doc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from typing import Literal
    from wecom_client.office.models.doc import AddMemberList
    from wecom_client.office.models.doc import Doc
    from wecom_client.office.models.doc import DocContentsGetResponse
    from wecom_client.office.models.doc import DocCreateResponse
    from wecom_client.office.models.doc import DocImportResponse
    from wecom_client.office.models.doc import DocSearchResponse
    from wecom_client.office.params.doc import AddMemberListDict
    from wecom_runtime.calls.command_results import LongTask
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import DateTimeInput
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.multipart import FileInput


class DocContentsResource(Resource):
    """文档: `client.doc.contents`."""

    def get(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        content_type: Literal["text", "markdown", "ooxml"] | None = None,
        timeout: float | None = None,
    ) -> DocContentsGetResponse:
        """获取文档内容: Get the content of a document.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-doc.md that WecomTeam publishes.

        `client.doc.contents.wait_get` waits until the job is done.

        Args:
            docid: Id of the document.
            url: Link of the document.
            content_type: Format of the content in the answer. One of text, markdown, ooxml. Default:
                markdown.

        POST /doc/contents/get (office_token)
        """
        return self._call(ops.DOC_CONTENTS_GET, {
            "docid": docid, "url": url, "content_type": content_type,
        }, timeout)

    def wait_get(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        content_type: Literal["text", "markdown", "ooxml"] | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> DocContentsGetResponse:
        """获取文档内容: send `get`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `get`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait_task(ops.DOC_CONTENTS_GET, {
            "docid": docid, "url": url, "content_type": content_type,
        }, within, pause, progress, timeout)

    def append(self, docid: str, content: str, *, timeout: float | None = None) -> Response:
        """追加文档内容: Append text to a document.

        Unverified: Seen once, in the skill wecomcli-doc-contents-append.md that WecomTeam publishes.

        Args:
            docid: Id of the document.
            content: Text to append. At most 10000 characters.

        POST /doc/contents/append (office_token)
        """
        return self._call(ops.DOC_CONTENTS_APPEND, {"docid": docid, "content": content}, timeout)

    def overwrite(
        self,
        docid: str,
        *,
        content_type: Literal["text", "markdown"] | None = None,
        content: str | None = None,
        file_path: FileInput | bytes | None = None,
        timeout: float | None = None,
    ) -> Response:
        """覆盖文档内容: Replace the whole content of a document.

        At least one of `content` and `file_path` is needed.

        Unverified: Seen once, in the skill wecomcli-doc-contents-overwrite.md that WecomTeam publishes.

        `client.doc.contents.wait_overwrite` waits until the job is done.

        Args:
            docid: Id of the document.
            content_type: Format of the content. One of text, markdown. Default: markdown.
            content: New content. At most 1048576 bytes.
            file_path: File with the new content, which the client uploads first.

        POST /doc/contents/overwrite (office_token)
        """
        return self._call(ops.DOC_CONTENTS_OVERWRITE, {
            "docid": docid, "content_type": content_type, "content": content, "file_path": file_path,
        }, timeout)

    def wait_overwrite(
        self,
        docid: str,
        *,
        content_type: Literal["text", "markdown"] | None = None,
        content: str | None = None,
        file_path: FileInput | bytes | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> Response:
        """覆盖文档内容: send `overwrite`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `overwrite`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait_task(ops.DOC_CONTENTS_OVERWRITE, {
            "docid": docid, "content_type": content_type, "content": content, "file_path": file_path,
        }, within, pause, progress, timeout)


class AsyncDocContentsResource(AsyncResource):
    """文档: `client.doc.contents`, asynchronous."""

    async def get(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        content_type: Literal["text", "markdown", "ooxml"] | None = None,
        timeout: float | None = None,
    ) -> DocContentsGetResponse:
        """获取文档内容: Get the content of a document.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-doc.md that WecomTeam publishes.

        `client.doc.contents.wait_get` waits until the job is done.

        Args:
            docid: Id of the document.
            url: Link of the document.
            content_type: Format of the content in the answer. One of text, markdown, ooxml. Default:
                markdown.

        POST /doc/contents/get (office_token)
        """
        return await self._call(ops.DOC_CONTENTS_GET, {
            "docid": docid, "url": url, "content_type": content_type,
        }, timeout)

    async def wait_get(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        content_type: Literal["text", "markdown", "ooxml"] | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> DocContentsGetResponse:
        """获取文档内容: send `get`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `get`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait_task(ops.DOC_CONTENTS_GET, {
            "docid": docid, "url": url, "content_type": content_type,
        }, within, pause, progress, timeout)

    async def append(self, docid: str, content: str, *, timeout: float | None = None) -> Response:
        """追加文档内容: Append text to a document.

        Unverified: Seen once, in the skill wecomcli-doc-contents-append.md that WecomTeam publishes.

        Args:
            docid: Id of the document.
            content: Text to append. At most 10000 characters.

        POST /doc/contents/append (office_token)
        """
        return await self._call(ops.DOC_CONTENTS_APPEND, {"docid": docid, "content": content}, timeout)

    async def overwrite(
        self,
        docid: str,
        *,
        content_type: Literal["text", "markdown"] | None = None,
        content: str | None = None,
        file_path: FileInput | bytes | None = None,
        timeout: float | None = None,
    ) -> Response:
        """覆盖文档内容: Replace the whole content of a document.

        At least one of `content` and `file_path` is needed.

        Unverified: Seen once, in the skill wecomcli-doc-contents-overwrite.md that WecomTeam publishes.

        `client.doc.contents.wait_overwrite` waits until the job is done.

        Args:
            docid: Id of the document.
            content_type: Format of the content. One of text, markdown. Default: markdown.
            content: New content. At most 1048576 bytes.
            file_path: File with the new content, which the client uploads first.

        POST /doc/contents/overwrite (office_token)
        """
        return await self._call(ops.DOC_CONTENTS_OVERWRITE, {
            "docid": docid, "content_type": content_type, "content": content, "file_path": file_path,
        }, timeout)

    async def wait_overwrite(
        self,
        docid: str,
        *,
        content_type: Literal["text", "markdown"] | None = None,
        content: str | None = None,
        file_path: FileInput | bytes | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> Response:
        """覆盖文档内容: send `overwrite`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `overwrite`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait_task(ops.DOC_CONTENTS_OVERWRITE, {
            "docid": docid, "content_type": content_type, "content": content, "file_path": file_path,
        }, within, pause, progress, timeout)


class DocMembersResource(Resource):
    """文档: `client.doc.members`."""

    def update(
        self,
        docid: str,
        add_member_list: AddMemberList | AddMemberListDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新文档成员: Grant members rights on a document.

        Unverified: Seen once, in the skill wecomcli-doc-manage-doc-members-update.md that WecomTeam
        publishes.

        Args:
            docid: Id of the document.
            add_member_list: Members to add.

        POST /doc/members/update (office_token)
        """
        return self._call(ops.DOC_MEMBERS_UPDATE, {
            "docid": docid, "add_member_list": add_member_list,
        }, timeout)


class AsyncDocMembersResource(AsyncResource):
    """文档: `client.doc.members`, asynchronous."""

    async def update(
        self,
        docid: str,
        add_member_list: AddMemberList | AddMemberListDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新文档成员: Grant members rights on a document.

        Unverified: Seen once, in the skill wecomcli-doc-manage-doc-members-update.md that WecomTeam
        publishes.

        Args:
            docid: Id of the document.
            add_member_list: Members to add.

        POST /doc/members/update (office_token)
        """
        return await self._call(ops.DOC_MEMBERS_UPDATE, {
            "docid": docid, "add_member_list": add_member_list,
        }, timeout)


class DocNamesResource(Resource):
    """文档: `client.doc.names`."""

    def update(self, docid: str, new_name: str, *, timeout: float | None = None) -> Response:
        """重命名文档: Rename an online document.

        Unverified: Seen once, in the skill wecomcli-doc-manage-doc-names-update.md that WecomTeam
        publishes.

        Args:
            docid: Id of the document.
            new_name: New name. 1 to 255 characters.

        POST /doc/names/update (office_token)
        """
        return self._call(ops.DOC_NAMES_UPDATE, {"docid": docid, "new_name": new_name}, timeout)


class AsyncDocNamesResource(AsyncResource):
    """文档: `client.doc.names`, asynchronous."""

    async def update(self, docid: str, new_name: str, *, timeout: float | None = None) -> Response:
        """重命名文档: Rename an online document.

        Unverified: Seen once, in the skill wecomcli-doc-manage-doc-names-update.md that WecomTeam
        publishes.

        Args:
            docid: Id of the document.
            new_name: New name. 1 to 255 characters.

        POST /doc/names/update (office_token)
        """
        return await self._call(ops.DOC_NAMES_UPDATE, {"docid": docid, "new_name": new_name}, timeout)


class DocRulesResource(Resource):
    """文档: `client.doc.rules`."""

    def update(
        self,
        docid: str,
        enable_member_join_admin_check: bool,
        *,
        corp_internal_join_auth: Literal["edit", "read", "apply"] | None = None,
        corp_external_join_auth: Literal["edit", "read", "apply", "deny"] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新文档查看规则: Set who may open a document by its link.

        Unverified: Seen once, in the skill wecomcli-doc-manage-doc-rules-update.md that WecomTeam
        publishes.

        Args:
            docid: Id of the document.
            enable_member_join_admin_check: Whether new members need approval.
            corp_internal_join_auth: Right of members of the company. One of edit, read, apply.
            corp_external_join_auth: Right of others. One of edit, read, apply, deny.

        POST /doc/rules/update (office_token)
        """
        return self._call(ops.DOC_RULES_UPDATE, {
            "docid": docid, "enable_member_join_admin_check": enable_member_join_admin_check,
            "corp_internal_join_auth": corp_internal_join_auth,
            "corp_external_join_auth": corp_external_join_auth,
        }, timeout)


class AsyncDocRulesResource(AsyncResource):
    """文档: `client.doc.rules`, asynchronous."""

    async def update(
        self,
        docid: str,
        enable_member_join_admin_check: bool,
        *,
        corp_internal_join_auth: Literal["edit", "read", "apply"] | None = None,
        corp_external_join_auth: Literal["edit", "read", "apply", "deny"] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新文档查看规则: Set who may open a document by its link.

        Unverified: Seen once, in the skill wecomcli-doc-manage-doc-rules-update.md that WecomTeam
        publishes.

        Args:
            docid: Id of the document.
            enable_member_join_admin_check: Whether new members need approval.
            corp_internal_join_auth: Right of members of the company. One of edit, read, apply.
            corp_external_join_auth: Right of others. One of edit, read, apply, deny.

        POST /doc/rules/update (office_token)
        """
        return await self._call(ops.DOC_RULES_UPDATE, {
            "docid": docid, "enable_member_join_admin_check": enable_member_join_admin_check,
            "corp_internal_join_auth": corp_internal_join_auth,
            "corp_external_join_auth": corp_external_join_auth,
        }, timeout)


class DocResource(Resource):
    """文档: `client.doc`."""

    contents: DocContentsResource = resource_at("wecom_client.office.api.doc:DocContentsResource")
    members: DocMembersResource = resource_at("wecom_client.office.api.doc:DocMembersResource")
    names: DocNamesResource = resource_at("wecom_client.office.api.doc:DocNamesResource")
    rules: DocRulesResource = resource_at("wecom_client.office.api.doc:DocRulesResource")

    def search(
        self,
        keywords: list[str],
        *,
        search_scope: Literal["title", "title_content", "content"] | None = None,
        doc_types: list[str] | None = None,
        creator_userids: list[str] | None = None,
        visitor_userids: list[str] | None = None,
        created_after: DateTimeInput | None = None,
        created_before: DateTimeInput | None = None,
        opened_after: DateTimeInput | None = None,
        opened_before: DateTimeInput | None = None,
        sort_by: Literal["best_match", "create_time", "modify_time"] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        hl_fragment_len: int | None = None,
        number_of_fragments: int | None = None,
        sort_script: Any = None,
        timeout: float | None = None,
    ) -> DocSearchResponse:
        """搜索文档: Search online documents, including recently opened or created ones.

        Unverified: Seen once, in the skill wecomcli-doc-manage.md that WecomTeam publishes.

        Args:
            keywords: Words to search for.
            search_scope: Where to search. One of title, title_content, content. Default: title_content.
            doc_types: Only these kinds of documents. One of doc, sheet, smartsheet, smartpage, collect,
                ppt, mind, flow, journal, pdf.
            creator_userids: Only files of these creators.
            visitor_userids: Only documents that these members have opened or that are shared with them.
            created_after: Created at or after this time.
            created_before: Created at or before this time.
            opened_after: Last opened at or after this time.
            opened_before: Last opened at or before this time.
            sort_by: Order of the matches. One of best_match, create_time, modify_time. Default:
                best_match.
            limit: Matches per page. At most 100. Default: 10.
            cursor: Cursor from the answer of the previous page.
            hl_fragment_len: Length of a highlighted part. At most 512.
            number_of_fragments: Highlighted parts per document. At most 10.
            sort_script: Own order; its format is unknown.

        POST /doc/search (office_token)
        """
        return self._call(ops.DOC_SEARCH, {
            "keywords": keywords, "search_scope": search_scope, "doc_types": doc_types,
            "creator_userids": creator_userids, "visitor_userids": visitor_userids,
            "created_after": created_after, "created_before": created_before, "opened_after": opened_after,
            "opened_before": opened_before, "sort_by": sort_by, "limit": limit, "cursor": cursor,
            "hl_fragment_len": hl_fragment_len, "number_of_fragments": number_of_fragments,
            "sort_script": sort_script,
        }, timeout)

    def iter_search(
        self,
        keywords: list[str],
        *,
        search_scope: Literal["title", "title_content", "content"] | None = None,
        doc_types: list[str] | None = None,
        creator_userids: list[str] | None = None,
        visitor_userids: list[str] | None = None,
        created_after: DateTimeInput | None = None,
        created_before: DateTimeInput | None = None,
        opened_after: DateTimeInput | None = None,
        opened_before: DateTimeInput | None = None,
        sort_by: Literal["best_match", "create_time", "modify_time"] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        hl_fragment_len: int | None = None,
        number_of_fragments: int | None = None,
        sort_script: Any = None,
        timeout: float | None = None,
    ) -> Pages[Doc]:
        """搜索文档: the items of all pages of `search`, fetched as they are needed."""
        return self._iterate(ops.DOC_SEARCH, {
            "keywords": keywords, "search_scope": search_scope, "doc_types": doc_types,
            "creator_userids": creator_userids, "visitor_userids": visitor_userids,
            "created_after": created_after, "created_before": created_before, "opened_after": opened_after,
            "opened_before": opened_before, "sort_by": sort_by, "limit": limit, "cursor": cursor,
            "hl_fragment_len": hl_fragment_len, "number_of_fragments": number_of_fragments,
            "sort_script": sort_script,
        }, timeout)

    def create(
        self,
        *,
        doc_name: str | None = None,
        doc_type: Literal["doc", "sheet", "smartsheet"] | None = None,
        content: str | None = None,
        content_type: Literal["text", "markdown"] | None = None,
        content_path: FileInput | bytes | None = None,
        doc_requests: list[Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> DocCreateResponse:
        """创建文档: Create a document, sheet or smart sheet.

        Unverified: Seen once, in a third-party program (kgent).

        Args:
            doc_name: Name of the document. 1 to 255 characters.
            doc_type: Kind of document. One of doc, sheet, smartsheet.
            content: Content of the new document. At most 1048576 bytes.
            content_type: Format of content. One of text, markdown.
            content_path: File with the content, which the client uploads first.
            doc_requests: Operations on the new document; their form is unknown.

        POST /doc/create (office_token)
        """
        return self._call(ops.DOC_CREATE, {
            "doc_name": doc_name, "doc_type": doc_type, "content": content, "content_type": content_type,
            "content_path": content_path, "doc_requests": doc_requests,
        }, timeout)

    def import_(
        self,
        doc_type: Literal["doc", "sheet", "smartsheet"],
        file_name: str,
        *,
        file_path: FileInput | bytes | None = None,
        file_content: str | None = None,
        passwd: str | None = None,
        append_doc_id: str | None = None,
        timeout: float | None = None,
    ) -> DocImportResponse:
        """导入文档: Import an office file as an online document.

        At least one of `file_path` and `file_content` is needed.

        Unverified: Seen once, in the skill wecomcli-doc.md that WecomTeam publishes.

        `client.doc.wait_import` waits until the job is done.

        Args:
            doc_type: Kind of the new document. One of doc, sheet, smartsheet.
            file_name: Name of the source file with suffix. 1 to 255 characters.
            file_path: Source file, which the client uploads first.
            file_content: Source file as it is sent.
            passwd: Password of an encrypted office file.
            append_doc_id: Id of the document to which the content is added.

        POST /doc/import (office_token)
        """
        return self._call(ops.DOC_IMPORT, {
            "doc_type": doc_type, "file_name": file_name, "file_path": file_path,
            "file_content": file_content, "passwd": passwd, "append_doc_id": append_doc_id,
        }, timeout)

    def wait_import(
        self,
        doc_type: Literal["doc", "sheet", "smartsheet"],
        file_name: str,
        *,
        file_path: FileInput | bytes | None = None,
        file_content: str | None = None,
        passwd: str | None = None,
        append_doc_id: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> DocImportResponse:
        """导入文档: send `import_`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `import_`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait_task(ops.DOC_IMPORT, {
            "doc_type": doc_type, "file_name": file_name, "file_path": file_path,
            "file_content": file_content, "passwd": passwd, "append_doc_id": append_doc_id,
        }, within, pause, progress, timeout)


class AsyncDocResource(AsyncResource):
    """文档: `client.doc`, asynchronous."""

    contents: AsyncDocContentsResource = resource_at("wecom_client.office.api.doc:AsyncDocContentsResource")
    members: AsyncDocMembersResource = resource_at("wecom_client.office.api.doc:AsyncDocMembersResource")
    names: AsyncDocNamesResource = resource_at("wecom_client.office.api.doc:AsyncDocNamesResource")
    rules: AsyncDocRulesResource = resource_at("wecom_client.office.api.doc:AsyncDocRulesResource")

    async def search(
        self,
        keywords: list[str],
        *,
        search_scope: Literal["title", "title_content", "content"] | None = None,
        doc_types: list[str] | None = None,
        creator_userids: list[str] | None = None,
        visitor_userids: list[str] | None = None,
        created_after: DateTimeInput | None = None,
        created_before: DateTimeInput | None = None,
        opened_after: DateTimeInput | None = None,
        opened_before: DateTimeInput | None = None,
        sort_by: Literal["best_match", "create_time", "modify_time"] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        hl_fragment_len: int | None = None,
        number_of_fragments: int | None = None,
        sort_script: Any = None,
        timeout: float | None = None,
    ) -> DocSearchResponse:
        """搜索文档: Search online documents, including recently opened or created ones.

        Unverified: Seen once, in the skill wecomcli-doc-manage.md that WecomTeam publishes.

        Args:
            keywords: Words to search for.
            search_scope: Where to search. One of title, title_content, content. Default: title_content.
            doc_types: Only these kinds of documents. One of doc, sheet, smartsheet, smartpage, collect,
                ppt, mind, flow, journal, pdf.
            creator_userids: Only files of these creators.
            visitor_userids: Only documents that these members have opened or that are shared with them.
            created_after: Created at or after this time.
            created_before: Created at or before this time.
            opened_after: Last opened at or after this time.
            opened_before: Last opened at or before this time.
            sort_by: Order of the matches. One of best_match, create_time, modify_time. Default:
                best_match.
            limit: Matches per page. At most 100. Default: 10.
            cursor: Cursor from the answer of the previous page.
            hl_fragment_len: Length of a highlighted part. At most 512.
            number_of_fragments: Highlighted parts per document. At most 10.
            sort_script: Own order; its format is unknown.

        POST /doc/search (office_token)
        """
        return await self._call(ops.DOC_SEARCH, {
            "keywords": keywords, "search_scope": search_scope, "doc_types": doc_types,
            "creator_userids": creator_userids, "visitor_userids": visitor_userids,
            "created_after": created_after, "created_before": created_before, "opened_after": opened_after,
            "opened_before": opened_before, "sort_by": sort_by, "limit": limit, "cursor": cursor,
            "hl_fragment_len": hl_fragment_len, "number_of_fragments": number_of_fragments,
            "sort_script": sort_script,
        }, timeout)

    def iter_search(
        self,
        keywords: list[str],
        *,
        search_scope: Literal["title", "title_content", "content"] | None = None,
        doc_types: list[str] | None = None,
        creator_userids: list[str] | None = None,
        visitor_userids: list[str] | None = None,
        created_after: DateTimeInput | None = None,
        created_before: DateTimeInput | None = None,
        opened_after: DateTimeInput | None = None,
        opened_before: DateTimeInput | None = None,
        sort_by: Literal["best_match", "create_time", "modify_time"] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        hl_fragment_len: int | None = None,
        number_of_fragments: int | None = None,
        sort_script: Any = None,
        timeout: float | None = None,
    ) -> AsyncPages[Doc]:
        """搜索文档: the items of all pages of `search`, fetched as they are needed."""
        return self._iterate(ops.DOC_SEARCH, {
            "keywords": keywords, "search_scope": search_scope, "doc_types": doc_types,
            "creator_userids": creator_userids, "visitor_userids": visitor_userids,
            "created_after": created_after, "created_before": created_before, "opened_after": opened_after,
            "opened_before": opened_before, "sort_by": sort_by, "limit": limit, "cursor": cursor,
            "hl_fragment_len": hl_fragment_len, "number_of_fragments": number_of_fragments,
            "sort_script": sort_script,
        }, timeout)

    async def create(
        self,
        *,
        doc_name: str | None = None,
        doc_type: Literal["doc", "sheet", "smartsheet"] | None = None,
        content: str | None = None,
        content_type: Literal["text", "markdown"] | None = None,
        content_path: FileInput | bytes | None = None,
        doc_requests: list[Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> DocCreateResponse:
        """创建文档: Create a document, sheet or smart sheet.

        Unverified: Seen once, in a third-party program (kgent).

        Args:
            doc_name: Name of the document. 1 to 255 characters.
            doc_type: Kind of document. One of doc, sheet, smartsheet.
            content: Content of the new document. At most 1048576 bytes.
            content_type: Format of content. One of text, markdown.
            content_path: File with the content, which the client uploads first.
            doc_requests: Operations on the new document; their form is unknown.

        POST /doc/create (office_token)
        """
        return await self._call(ops.DOC_CREATE, {
            "doc_name": doc_name, "doc_type": doc_type, "content": content, "content_type": content_type,
            "content_path": content_path, "doc_requests": doc_requests,
        }, timeout)

    async def import_(
        self,
        doc_type: Literal["doc", "sheet", "smartsheet"],
        file_name: str,
        *,
        file_path: FileInput | bytes | None = None,
        file_content: str | None = None,
        passwd: str | None = None,
        append_doc_id: str | None = None,
        timeout: float | None = None,
    ) -> DocImportResponse:
        """导入文档: Import an office file as an online document.

        At least one of `file_path` and `file_content` is needed.

        Unverified: Seen once, in the skill wecomcli-doc.md that WecomTeam publishes.

        `client.doc.wait_import` waits until the job is done.

        Args:
            doc_type: Kind of the new document. One of doc, sheet, smartsheet.
            file_name: Name of the source file with suffix. 1 to 255 characters.
            file_path: Source file, which the client uploads first.
            file_content: Source file as it is sent.
            passwd: Password of an encrypted office file.
            append_doc_id: Id of the document to which the content is added.

        POST /doc/import (office_token)
        """
        return await self._call(ops.DOC_IMPORT, {
            "doc_type": doc_type, "file_name": file_name, "file_path": file_path,
            "file_content": file_content, "passwd": passwd, "append_doc_id": append_doc_id,
        }, timeout)

    async def wait_import(
        self,
        doc_type: Literal["doc", "sheet", "smartsheet"],
        file_name: str,
        *,
        file_path: FileInput | bytes | None = None,
        file_content: str | None = None,
        passwd: str | None = None,
        append_doc_id: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> DocImportResponse:
        """导入文档: send `import_`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `import_`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait_task(ops.DOC_IMPORT, {
            "doc_type": doc_type, "file_name": file_name, "file_path": file_path,
            "file_content": file_content, "passwd": passwd, "append_doc_id": append_doc_id,
        }, within, pause, progress, timeout)
