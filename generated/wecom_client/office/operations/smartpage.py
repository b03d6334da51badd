# Generated from spec/gateway/smartpage.yaml by codegen. Do not edit.
"""Endpoints of 智能文档."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.office.models.smartpage import SmartpageBlocksUpdateResponse
    from wecom_client.office.models.smartpage import SmartpageDatabasesGetResponse
    from wecom_client.office.models.smartpage import SmartpageFilesUploadResponse
    from wecom_client.office.models.smartpage import SmartpageImagesUploadResponse
    from wecom_client.office.models.smartpage import SmartpageImportResponse
    from wecom_client.office.models.smartpage import SmartpagePagesAppendResponse
    from wecom_client.office.models.smartpage import SmartpagePagesGetResponse
    from wecom_client.office.models.smartpage import SmartpagePagesOverwriteResponse
    from wecom_client.office.models.smartpage import SmartpagePagesUpdateResponse
    from wecom_runtime.data.models import Response


SMARTPAGE_CREATE: Operation[Response] = Operation(
    "POST",
    "/smartpage/create",
    call="smartpage.create",
    title="创建智能文档",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartpage:SmartpageCreateRequest",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-smartpage.md that WecomTeam publishes.",
)
SMARTPAGE_IMPORT: Operation[SmartpageImportResponse] = Operation(
    "POST",
    "/smartpage/import",
    call="smartpage.import_",
    title="导入智能文档",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartpage:SmartpageImportRequest",
    response="wecom_client.office.models.smartpage:SmartpageImportResponse",
    only_adds=True,
    kind="add",
    files=("file_path",),
    task=True,
    unverified="Seen once, in the skill wecomcli-smartpage.md that WecomTeam publishes.",
)
SMARTPAGE_PAGES_GET: Operation[SmartpagePagesGetResponse] = Operation(
    "POST",
    "/smartpage/pages/get",
    call="smartpage.pages.get",
    title="获取智能文档页面",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartpage:SmartpagePagesGetRequest",
    response="wecom_client.office.models.smartpage:SmartpagePagesGetResponse",
    idempotent=True,
    reads=True,
    kind="read",
    task=True,
    unverified="Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.",
)
SMARTPAGE_PAGES_UPDATE: Operation[SmartpagePagesUpdateResponse] = Operation(
    "POST",
    "/smartpage/pages/update",
    call="smartpage.pages.update",
    title="更新智能文档页面",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartpage:SmartpagePagesUpdateRequest",
    response="wecom_client.office.models.smartpage:SmartpagePagesUpdateResponse",
    kind="change",
    unverified="Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.",
)
SMARTPAGE_PAGES_APPEND: Operation[SmartpagePagesAppendResponse] = Operation(
    "POST",
    "/smartpage/pages/append",
    call="smartpage.pages.append",
    title="追加页面内容",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartpage:SmartpagePagesAppendRequest",
    response="wecom_client.office.models.smartpage:SmartpagePagesAppendResponse",
    only_adds=True,
    kind="add",
    files=("file_path",),
    unverified="Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.",
)
SMARTPAGE_PAGES_OVERWRITE: Operation[SmartpagePagesOverwriteResponse] = Operation(
    "POST",
    "/smartpage/pages/overwrite",
    call="smartpage.pages.overwrite",
    title="覆盖页面内容",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartpage:SmartpagePagesOverwriteRequest",
    response="wecom_client.office.models.smartpage:SmartpagePagesOverwriteResponse",
    idempotent=True,
    kind="change",
    files=("file_path",),
    task=True,
    unverified="Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.",
)
SMARTPAGE_BLOCKS_UPDATE: Operation[SmartpageBlocksUpdateResponse] = Operation(
    "POST",
    "/smartpage/blocks/update",
    call="smartpage.blocks.update",
    title="更新页面块",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartpage:SmartpageBlocksUpdateRequest",
    response="wecom_client.office.models.smartpage:SmartpageBlocksUpdateResponse",
    kind="change",
    unverified="Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.",
)
SMARTPAGE_DATABASES_GET: Operation[SmartpageDatabasesGetResponse] = Operation(
    "POST",
    "/smartpage/databases/get",
    call="smartpage.databases.get",
    title="获取智能文档数据表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartpage:SmartpageDatabasesGetRequest",
    response="wecom_client.office.models.smartpage:SmartpageDatabasesGetResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.",
)
SMARTPAGE_IMAGES_UPLOAD: Operation[SmartpageImagesUploadResponse] = Operation(
    "POST",
    "/smartpage/images/upload",
    call="smartpage.images.upload",
    title="上传智能文档图片",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartpage:SmartpageImagesUploadRequest",
    response="wecom_client.office.models.smartpage:SmartpageImagesUploadResponse",
    only_adds=True,
    kind="add",
    files=("file_path",),
    unverified="Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.",
)
SMARTPAGE_FILES_UPLOAD: Operation[SmartpageFilesUploadResponse] = Operation(
    "POST",
    "/smartpage/files/upload",
    call="smartpage.files.upload",
    title="上传智能文档文件",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.smartpage:SmartpageFilesUploadRequest",
    response="wecom_client.office.models.smartpage:SmartpageFilesUploadResponse",
    only_adds=True,
    kind="add",
    files=("file_path",),
    unverified="Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/smartpage/create": SMARTPAGE_CREATE,
    "/smartpage/import": SMARTPAGE_IMPORT,
    "/smartpage/pages/get": SMARTPAGE_PAGES_GET,
    "/smartpage/pages/update": SMARTPAGE_PAGES_UPDATE,
    "/smartpage/pages/append": SMARTPAGE_PAGES_APPEND,
    "/smartpage/pages/overwrite": SMARTPAGE_PAGES_OVERWRITE,
    "/smartpage/blocks/update": SMARTPAGE_BLOCKS_UPDATE,
    "/smartpage/databases/get": SMARTPAGE_DATABASES_GET,
    "/smartpage/images/upload": SMARTPAGE_IMAGES_UPLOAD,
    "/smartpage/files/upload": SMARTPAGE_FILES_UPLOAD,
}
