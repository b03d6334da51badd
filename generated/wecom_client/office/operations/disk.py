# Generated from spec/gateway/disk.yaml by codegen. Do not edit.
"""Endpoints of 微盘."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.office.models.disk import DiskFilesGetResponse
    from wecom_client.office.models.disk import DiskFilesListResponse
    from wecom_client.office.models.disk import DiskFilesRenameResponse
    from wecom_client.office.models.disk import DiskFilesSearchResponse
    from wecom_client.office.models.disk import DiskFilesUploadResponse
    from wecom_client.office.models.disk import DiskFoldersCreateResponse
    from wecom_runtime.http.downloads import Download


DISK_FILES_LIST: Operation[DiskFilesListResponse] = Operation(
    "POST",
    "/disk/files/list",
    call="disk.files.list",
    title="获取微盘文件列表",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.disk:DiskFilesListRequest",
    response="wecom_client.office.models.disk:DiskFilesListResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.",
    pagination=Pagination(items="files", send="cursor", receive="next_cursor", more="has_more"),
)
DISK_FILES_SEARCH: Operation[DiskFilesSearchResponse] = Operation(
    "POST",
    "/disk/files/search",
    call="disk.files.search",
    title="搜索微盘文件",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.disk:DiskFilesSearchRequest",
    response="wecom_client.office.models.disk:DiskFilesSearchResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.",
    pagination=Pagination(items="files", send="cursor", receive="next_cursor", more="has_more"),
)
DISK_FILES_GET: Operation[DiskFilesGetResponse] = Operation(
    "POST",
    "/disk/files/get",
    call="disk.files.get",
    title="获取微盘文件详情",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.disk:DiskFilesGetRequest",
    response="wecom_client.office.models.disk:DiskFilesGetResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.",
)
DISK_FILES_UPLOAD: Operation[DiskFilesUploadResponse] = Operation(
    "POST",
    "/disk/files/upload",
    call="disk.files.upload",
    title="上传微盘文件",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.disk:DiskFilesUploadRequest",
    response="wecom_client.office.models.disk:DiskFilesUploadResponse",
    only_adds=True,
    kind="add",
    files=("file_path",),
    unverified="Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.",
)
DISK_FILES_DOWNLOAD: Operation[Download] = Operation(
    "POST",
    "/disk/files/download",
    call="disk.files.download",
    title="下载微盘文件",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.disk:DiskFilesDownloadRequest",
    response="wecom_client.office.models.disk:DiskFilesDownloadResponse",
    download=True,
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.",
)
DISK_FILES_RENAME: Operation[DiskFilesRenameResponse] = Operation(
    "POST",
    "/disk/files/rename",
    call="disk.files.rename",
    title="重命名微盘文件",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.disk:DiskFilesRenameRequest",
    response="wecom_client.office.models.disk:DiskFilesRenameResponse",
    idempotent=True,
    kind="change",
    unverified="Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.",
)
DISK_FOLDERS_CREATE: Operation[DiskFoldersCreateResponse] = Operation(
    "POST",
    "/disk/folders/create",
    call="disk.folders.create",
    title="创建微盘文件夹",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.disk:DiskFoldersCreateRequest",
    response="wecom_client.office.models.disk:DiskFoldersCreateResponse",
    only_adds=True,
    kind="add",
    unverified="Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/disk/files/list": DISK_FILES_LIST,
    "/disk/files/search": DISK_FILES_SEARCH,
    "/disk/files/get": DISK_FILES_GET,
    "/disk/files/upload": DISK_FILES_UPLOAD,
    "/disk/files/download": DISK_FILES_DOWNLOAD,
    "/disk/files/rename": DISK_FILES_RENAME,
    "/disk/folders/create": DISK_FOLDERS_CREATE,
}
