# Generated from spec/api/wedrive/space.yaml by codegen. Do not edit.
"""Endpoints of 管理空间."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.wedrive.space import (
        WedriveNewSpaceInfoResponse, WedriveSpaceCreateResponse, WedriveSpaceInfoResponse,
        WedriveSpaceShareResponse,
    )
    from wecom_runtime.data.models import Response


WEDRIVE_SPACE_CREATE: Operation[WedriveSpaceCreateResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/space_create",
    call="wedrive.space_create",
    title="新建空间",
    summary="Create a space that belongs to the app.",
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
    summary="Rename a space.",
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
    summary="Dissolve a space.",
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
    summary="Get name and members of a space.",
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
    summary="Add members and departments to a space.",
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
    summary="Remove members and departments from a space.",
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
    summary="Change the security settings of a space.",
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
    summary="Get the link with which people are invited to a space.",
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
    summary="Get name, members and security settings of a space.",
    docs=(97878, 97950, 97913),
    request="wecom_client.models.wedrive.space:WedriveNewSpaceInfoRequest",
    response="wecom_client.models.wedrive.space:WedriveNewSpaceInfoResponse",
    idempotent=True,
    reads=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)

OPERATIONS: dict[str, Operation[Any]] = {
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
