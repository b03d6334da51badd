# Generated from spec/gateway/doc.yaml by codegen. Do not edit.
"""Endpoints of 文档."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.office.models.doc import DocContentsGetResponse
    from wecom_client.office.models.doc import DocCreateResponse
    from wecom_client.office.models.doc import DocImportResponse
    from wecom_client.office.models.doc import DocSearchResponse
    from wecom_runtime.data.models import Response


DOC_SEARCH: Operation[DocSearchResponse] = Operation(
    "POST",
    "/doc/search",
    call="doc.search",
    title="搜索文档",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.doc:DocSearchRequest",
    response="wecom_client.office.models.doc:DocSearchResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-doc-manage.md that WecomTeam publishes.",
    pagination=Pagination(items="docs", send="cursor", receive="next_cursor", more="has_more"),
)
DOC_CREATE: Operation[DocCreateResponse] = Operation(
    "POST",
    "/doc/create",
    call="doc.create",
    title="创建文档",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.doc:DocCreateRequest",
    response="wecom_client.office.models.doc:DocCreateResponse",
    only_adds=True,
    kind="add",
    files=("content_path",),
    unverified="Seen once, in a third-party program (kgent).",
)
DOC_IMPORT: Operation[DocImportResponse] = Operation(
    "POST",
    "/doc/import",
    call="doc.import_",
    title="导入文档",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.doc:DocImportRequest",
    response="wecom_client.office.models.doc:DocImportResponse",
    only_adds=True,
    kind="add",
    files=("file_path",),
    task=True,
    unverified="Seen once, in the skill wecomcli-doc.md that WecomTeam publishes.",
)
DOC_CONTENTS_GET: Operation[DocContentsGetResponse] = Operation(
    "POST",
    "/doc/contents/get",
    call="doc.contents.get",
    title="获取文档内容",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.doc:DocContentsGetRequest",
    response="wecom_client.office.models.doc:DocContentsGetResponse",
    idempotent=True,
    reads=True,
    kind="read",
    task=True,
    unverified="Seen once, in the skill wecomcli-doc.md that WecomTeam publishes.",
)
DOC_CONTENTS_APPEND: Operation[Response] = Operation(
    "POST",
    "/doc/contents/append",
    call="doc.contents.append",
    title="追加文档内容",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.doc:DocContentsAppendRequest",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-doc-contents-append.md that WecomTeam publishes.",
)
DOC_CONTENTS_OVERWRITE: Operation[Response] = Operation(
    "POST",
    "/doc/contents/overwrite",
    call="doc.contents.overwrite",
    title="覆盖文档内容",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.doc:DocContentsOverwriteRequest",
    idempotent=True,
    kind="change",
    files=("file_path",),
    task=True,
    unverified="Seen once, in the skill wecomcli-doc-contents-overwrite.md that WecomTeam publishes.",
)
DOC_NAMES_UPDATE: Operation[Response] = Operation(
    "POST",
    "/doc/names/update",
    call="doc.names.update",
    title="重命名文档",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.doc:DocNamesUpdateRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-doc-manage-doc-names-update.md that WecomTeam publishes.",
)
DOC_MEMBERS_UPDATE: Operation[Response] = Operation(
    "POST",
    "/doc/members/update",
    call="doc.members.update",
    title="更新文档成员",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.doc:DocMembersUpdateRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-doc-manage-doc-members-update.md that WecomTeam publishes.",
)
DOC_RULES_UPDATE: Operation[Response] = Operation(
    "POST",
    "/doc/rules/update",
    call="doc.rules.update",
    title="更新文档查看规则",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.doc:DocRulesUpdateRequest",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-doc-manage-doc-rules-update.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/doc/search": DOC_SEARCH,
    "/doc/create": DOC_CREATE,
    "/doc/import": DOC_IMPORT,
    "/doc/contents/get": DOC_CONTENTS_GET,
    "/doc/contents/append": DOC_CONTENTS_APPEND,
    "/doc/contents/overwrite": DOC_CONTENTS_OVERWRITE,
    "/doc/names/update": DOC_NAMES_UPDATE,
    "/doc/members/update": DOC_MEMBERS_UPDATE,
    "/doc/rules/update": DOC_RULES_UPDATE,
}
