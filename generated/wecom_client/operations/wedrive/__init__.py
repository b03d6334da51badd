# Generated from spec/api/wedrive/ by codegen. Do not edit.
"""Endpoints of 微盘."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.wedrive.admin import WedriveMngCapacityResponse
    from wecom_client.models.wedrive.admin import WedriveMngProInfoResponse
    from wecom_client.models.wedrive.admin import WedriveVipBatchAddResponse
    from wecom_client.models.wedrive.admin import WedriveVipBatchDelResponse
    from wecom_client.models.wedrive.admin import WedriveVipListResponse
    from wecom_client.models.wedrive.file import WedriveFileCreateResponse
    from wecom_client.models.wedrive.file import WedriveFileDownloadResponse
    from wecom_client.models.wedrive.file import WedriveFileInfoResponse
    from wecom_client.models.wedrive.file import WedriveFileListResponse
    from wecom_client.models.wedrive.file import WedriveFileMoveResponse
    from wecom_client.models.wedrive.file import WedriveFileRenameResponse
    from wecom_client.models.wedrive.file import WedriveFileShareResponse
    from wecom_client.models.wedrive.file import WedriveFileUploadFinishResponse
    from wecom_client.models.wedrive.file import WedriveFileUploadInitResponse
    from wecom_client.models.wedrive.file import WedriveFileUploadResponse
    from wecom_client.models.wedrive.file import WedriveGetFilePermissionResponse
    from wecom_client.models.wedrive.space import WedriveNewSpaceInfoResponse
    from wecom_client.models.wedrive.space import WedriveSpaceCreateResponse
    from wecom_client.models.wedrive.space import WedriveSpaceInfoResponse
    from wecom_client.models.wedrive.space import WedriveSpaceShareResponse
    from wecom_runtime.data.models import Response


WEDRIVE_VIP_BATCH_ADD: Operation[WedriveVipBatchAddResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/vip/batch_add",
    call="wedrive.vip.batch_add",
    title="分配高级功能账号",
    docs=(99512,),
    request="wecom_client.models.wedrive.admin:WedriveVipBatchAddRequest",
    response="wecom_client.models.wedrive.admin:WedriveVipBatchAddResponse",
    idempotent=True,
    needs="协作-微盘-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
WEDRIVE_VIP_BATCH_DEL: Operation[WedriveVipBatchDelResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/vip/batch_del",
    call="wedrive.vip.batch_del",
    title="取消高级功能账号",
    docs=(99513,),
    request="wecom_client.models.wedrive.admin:WedriveVipBatchDelRequest",
    response="wecom_client.models.wedrive.admin:WedriveVipBatchDelResponse",
    idempotent=True,
    needs="协作-微盘-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
WEDRIVE_VIP_LIST: Operation[WedriveVipListResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/vip/list",
    call="wedrive.vip.list",
    title="获取高级功能账号列表",
    docs=(99514,),
    request="wecom_client.models.wedrive.admin:WedriveVipListRequest",
    response="wecom_client.models.wedrive.admin:WedriveVipListResponse",
    idempotent=True,
    reads=True,
    needs="协作-微盘-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="userid_list", send="cursor", receive="next_cursor", more="has_more"),
)
WEDRIVE_MNG_PRO_INFO: Operation[WedriveMngProInfoResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/mng_pro_info",
    call="wedrive.mng_pro_info",
    title="版本和容量管理：获取盘专业版信息",
    docs=(95856, 95861, 96849),
    request="wecom_client.models.wedrive.admin:WedriveMngProInfoRequest",
    response="wecom_client.models.wedrive.admin:WedriveMngProInfoResponse",
    idempotent=True,
    reads=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_MNG_CAPACITY: Operation[WedriveMngCapacityResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/mng_capacity",
    call="wedrive.mng_capacity",
    title="版本和容量管理：获取盘容量信息",
    docs=(95856, 95861, 96849),
    request="wecom_client.models.wedrive.admin:WedriveMngCapacityRequest",
    response="wecom_client.models.wedrive.admin:WedriveMngCapacityResponse",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_FILE_LIST: Operation[WedriveFileListResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/file_list",
    call="wedrive.file_list",
    title="获取文件列表",
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
    docs=(97892, 97965, 97926),
    request="wecom_client.models.wedrive.file:WedriveFileSecureSettingRequest",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_SPACE_CREATE: Operation[WedriveSpaceCreateResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/space_create",
    call="wedrive.space_create",
    title="新建空间",
    docs=(93655, 95857, 96845),
    request="wecom_client.models.wedrive.space:WedriveSpaceCreateRequest",
    response="wecom_client.models.wedrive.space:WedriveSpaceCreateResponse",
    only_adds=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_SPACE_RENAME: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedrive/space_rename",
    call="wedrive.space_rename",
    title="重命名空间",
    docs=(97856, 97872, 97862),
    request="wecom_client.models.wedrive.space:WedriveSpaceRenameRequest",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_SPACE_DISMISS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedrive/space_dismiss",
    call="wedrive.space_dismiss",
    title="解散空间",
    docs=(97857, 97873, 97863),
    request="wecom_client.models.wedrive.space:WedriveSpaceDismissRequest",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_SPACE_INFO: Operation[WedriveSpaceInfoResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/space_info",
    call="wedrive.space_info",
    title="获取空间信息",
    docs=(97858, 97874, 97864),
    request="wecom_client.models.wedrive.space:WedriveSpaceInfoRequest",
    response="wecom_client.models.wedrive.space:WedriveSpaceInfoResponse",
    idempotent=True,
    reads=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_SPACE_ACL_ADD: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedrive/space_acl_add",
    call="wedrive.space_acl_add",
    title="添加成员/部门",
    docs=(93656, 95858, 96846),
    request="wecom_client.models.wedrive.space:WedriveSpaceAclAddRequest",
    only_adds=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_SPACE_ACL_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedrive/space_acl_del",
    call="wedrive.space_acl_del",
    title="移除成员/部门",
    docs=(97875, 97947, 97910),
    request="wecom_client.models.wedrive.space:WedriveSpaceAclDelRequest",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_SPACE_SETTING: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedrive/space_setting",
    call="wedrive.space_setting",
    title="安全设置",
    docs=(97876, 97948, 97911),
    request="wecom_client.models.wedrive.space:WedriveSpaceSettingRequest",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_SPACE_SHARE: Operation[WedriveSpaceShareResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/space_share",
    call="wedrive.space_share",
    title="获取邀请链接",
    docs=(97877, 97949, 97912),
    request="wecom_client.models.wedrive.space:WedriveSpaceShareRequest",
    response="wecom_client.models.wedrive.space:WedriveSpaceShareResponse",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_NEW_SPACE_INFO: Operation[WedriveNewSpaceInfoResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/new_space_info",
    call="wedrive.new_space_info",
    title="获取空间信息",
    docs=(97878, 97950, 97913),
    request="wecom_client.models.wedrive.space:WedriveNewSpaceInfoRequest",
    response="wecom_client.models.wedrive.space:WedriveNewSpaceInfoResponse",
    idempotent=True,
    reads=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/wedrive/vip/batch_add": WEDRIVE_VIP_BATCH_ADD,
    "/cgi-bin/wedrive/vip/batch_del": WEDRIVE_VIP_BATCH_DEL,
    "/cgi-bin/wedrive/vip/list": WEDRIVE_VIP_LIST,
    "/cgi-bin/wedrive/mng_pro_info": WEDRIVE_MNG_PRO_INFO,
    "/cgi-bin/wedrive/mng_capacity": WEDRIVE_MNG_CAPACITY,
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
    "/cgi-bin/wedrive/space_create": WEDRIVE_SPACE_CREATE,
    "/cgi-bin/wedrive/space_rename": WEDRIVE_SPACE_RENAME,
    "/cgi-bin/wedrive/space_dismiss": WEDRIVE_SPACE_DISMISS,
    "/cgi-bin/wedrive/space_info": WEDRIVE_SPACE_INFO,
    "/cgi-bin/wedrive/space_acl_add": WEDRIVE_SPACE_ACL_ADD,
    "/cgi-bin/wedrive/space_acl_del": WEDRIVE_SPACE_ACL_DEL,
    "/cgi-bin/wedrive/space_setting": WEDRIVE_SPACE_SETTING,
    "/cgi-bin/wedrive/space_share": WEDRIVE_SPACE_SHARE,
    "/cgi-bin/wedrive/new_space_info": WEDRIVE_NEW_SPACE_INFO,
}
