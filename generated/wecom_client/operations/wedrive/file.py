# Generated from spec/api/wedrive/file.yaml by codegen. Do not edit.
"""Endpoints of 管理文件."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.wedrive.file import (
        WedriveFileCreateResponse, WedriveFileDownloadResponse, WedriveFileInfoResponse,
        WedriveFileListResponse, WedriveFileMoveResponse, WedriveFileRenameResponse, WedriveFileShareResponse,
        WedriveFileUploadFinishResponse, WedriveFileUploadInitResponse, WedriveFileUploadResponse,
        WedriveGetFilePermissionResponse,
    )
    from wecom_runtime.data.models import Response


WEDRIVE_FILE_LIST: Operation[WedriveFileListResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_list",
    call="wedrive.file_list",
    title="获取文件列表",
    summary="List the files in a folder.",
    docs=(93657, 95859, 96847),
    request="wecom_client.models.wedrive.file:WedriveFileListRequest",
    response="wecom_client.models.wedrive.file:WedriveFileListResponse",
    idempotent=True,
    reads=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
    pagination=Pagination(items="file_list.item", send="start", receive="next_start", more="has_more"),
)
WEDRIVE_FILE_UPLOAD: Operation[WedriveFileUploadResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_upload",
    call="wedrive.file_upload",
    title="上传文件",
    summary="Upload a file of up to 10 MB.",
    docs=(97880, 97951, 97914),
    request="wecom_client.models.wedrive.file:WedriveFileUploadRequest",
    response="wecom_client.models.wedrive.file:WedriveFileUploadResponse",
    only_adds=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_UPLOAD_INIT: Operation[WedriveFileUploadInitResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_upload_init",
    call="wedrive.file_upload_init",
    title="文件分块上传：分块上传初始化",
    summary="Begin the upload of a file in blocks of 2 MB.",
    docs=(98004, 98005, 98007),
    request="wecom_client.models.wedrive.file:WedriveFileUploadInitRequest",
    response="wecom_client.models.wedrive.file:WedriveFileUploadInitResponse",
    only_adds=True,
    needs="微盘-可调用接口的应用",
)
WEDRIVE_FILE_UPLOAD_PART: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_upload_part",
    call="wedrive.file_upload_part",
    title="文件分块上传：分块上传文件",
    summary="Upload one block of a file.",
    docs=(98004, 98005, 98007),
    request="wecom_client.models.wedrive.file:WedriveFileUploadPartRequest",
    idempotent=True,
    needs="微盘-可调用接口的应用",
)
WEDRIVE_FILE_UPLOAD_FINISH: Operation[WedriveFileUploadFinishResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_upload_finish",
    call="wedrive.file_upload_finish",
    title="文件分块上传：分块上传完成",
    summary="Complete the upload of a file in blocks.",
    docs=(98004, 98005, 98007),
    request="wecom_client.models.wedrive.file:WedriveFileUploadFinishRequest",
    response="wecom_client.models.wedrive.file:WedriveFileUploadFinishResponse",
    needs="微盘-可调用接口的应用",
)
WEDRIVE_FILE_DOWNLOAD: Operation[WedriveFileDownloadResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_download",
    call="wedrive.file_download",
    title="下载文件",
    summary="Get the address from which a file is downloaded.",
    docs=(97881, 97953, 97915),
    request="wecom_client.models.wedrive.file:WedriveFileDownloadRequest",
    response="wecom_client.models.wedrive.file:WedriveFileDownloadResponse",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_CREATE: Operation[WedriveFileCreateResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_create",
    call="wedrive.file_create",
    title="新建文件夹/文档",
    summary="Create a folder, a document or a spreadsheet.",
    docs=(97882, 97954, 97916),
    request="wecom_client.models.wedrive.file:WedriveFileCreateRequest",
    response="wecom_client.models.wedrive.file:WedriveFileCreateResponse",
    only_adds=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_RENAME: Operation[WedriveFileRenameResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_rename",
    call="wedrive.file_rename",
    title="重命名文件",
    summary="Rename a file.",
    docs=(97883, 97955, 97917),
    request="wecom_client.models.wedrive.file:WedriveFileRenameRequest",
    response="wecom_client.models.wedrive.file:WedriveFileRenameResponse",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_MOVE: Operation[WedriveFileMoveResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_move",
    call="wedrive.file_move",
    title="移动文件",
    summary="Move files to a folder.",
    docs=(97884, 97956, 97918),
    request="wecom_client.models.wedrive.file:WedriveFileMoveRequest",
    response="wecom_client.models.wedrive.file:WedriveFileMoveResponse",
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_delete",
    call="wedrive.file_delete",
    title="删除文件",
    summary="Delete files.",
    docs=(97885, 97957, 97919),
    request="wecom_client.models.wedrive.file:WedriveFileDeleteRequest",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_INFO: Operation[WedriveFileInfoResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_info",
    call="wedrive.file_info",
    title="获取文件信息",
    summary="Get name, place, size and times of a file.",
    docs=(97886, 97958, 97920),
    request="wecom_client.models.wedrive.file:WedriveFileInfoRequest",
    response="wecom_client.models.wedrive.file:WedriveFileInfoResponse",
    idempotent=True,
    reads=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_ACL_ADD: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_acl_add",
    call="wedrive.file_acl_add",
    title="新增成员",
    summary="Give members and departments access to a file.",
    docs=(93658, 95860, 96848),
    request="wecom_client.models.wedrive.file:WedriveFileAclAddRequest",
    only_adds=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_ACL_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_acl_del",
    call="wedrive.file_acl_del",
    title="删除成员",
    summary="Take access to a file from members and departments.",
    docs=(97888, 97959, 97922),
    request="wecom_client.models.wedrive.file:WedriveFileAclDelRequest",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_SETTING: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_setting",
    call="wedrive.file_setting",
    title="分享设置",
    summary="Change who may open a file by its link.",
    docs=(97889, 97960, 97923),
    request="wecom_client.models.wedrive.file:WedriveFileSettingRequest",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_SHARE: Operation[WedriveFileShareResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_share",
    call="wedrive.file_share",
    title="获取分享链接",
    summary="Get the link with which a file is shared.",
    docs=(97890, 97961, 97924),
    request="wecom_client.models.wedrive.file:WedriveFileShareRequest",
    response="wecom_client.models.wedrive.file:WedriveFileShareResponse",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_GET_FILE_PERMISSION: Operation[WedriveGetFilePermissionResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/get_file_permission",
    call="wedrive.get_file_permission",
    title="获取文件权限信息",
    summary="Get who may open a file, and its security settings.",
    docs=(97891, 97962, 97925),
    request="wecom_client.models.wedrive.file:WedriveGetFilePermissionRequest",
    response="wecom_client.models.wedrive.file:WedriveGetFilePermissionResponse",
    idempotent=True,
    reads=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_SECURE_SETTING: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_secure_setting",
    call="wedrive.file_secure_setting",
    title="修改文件安全设置",
    summary="Change the watermark of an online document.",
    docs=(97892, 97965, 97926),
    request="wecom_client.models.wedrive.file:WedriveFileSecureSettingRequest",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/wedrive/file_list": WEDRIVE_FILE_LIST,
    "/cgi-bin/wedrive/file_upload": WEDRIVE_FILE_UPLOAD,
    "/cgi-bin/wedrive/file_upload_init": WEDRIVE_FILE_UPLOAD_INIT,
    "/cgi-bin/wedrive/file_upload_part": WEDRIVE_FILE_UPLOAD_PART,
    "/cgi-bin/wedrive/file_upload_finish": WEDRIVE_FILE_UPLOAD_FINISH,
    "/cgi-bin/wedrive/file_download": WEDRIVE_FILE_DOWNLOAD,
    "/cgi-bin/wedrive/file_create": WEDRIVE_FILE_CREATE,
    "/cgi-bin/wedrive/file_rename": WEDRIVE_FILE_RENAME,
    "/cgi-bin/wedrive/file_move": WEDRIVE_FILE_MOVE,
    "/cgi-bin/wedrive/file_delete": WEDRIVE_FILE_DELETE,
    "/cgi-bin/wedrive/file_info": WEDRIVE_FILE_INFO,
    "/cgi-bin/wedrive/file_acl_add": WEDRIVE_FILE_ACL_ADD,
    "/cgi-bin/wedrive/file_acl_del": WEDRIVE_FILE_ACL_DEL,
    "/cgi-bin/wedrive/file_setting": WEDRIVE_FILE_SETTING,
    "/cgi-bin/wedrive/file_share": WEDRIVE_FILE_SHARE,
    "/cgi-bin/wedrive/get_file_permission": WEDRIVE_GET_FILE_PERMISSION,
    "/cgi-bin/wedrive/file_secure_setting": WEDRIVE_FILE_SECURE_SETTING,
}
