# Generated from spec/api/docdata.yaml by codegen. Do not edit.
"""Endpoints of 文件内容存档."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.docdata import DocdataGetAuthInfoResponse
    from wecom_client.models.docdata import DocdataGetAuthUserListResponse


DOCDATA_GET_AUTH_INFO: Operation[DocdataGetAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/docdata/get_auth_info",
    call="docdata.get_auth_info",
    title="获取数据与智能专区文档存档授权信息",
    docs=(101488,),
    request="wecom_client.models.docdata:DocdataGetAuthInfoRequest",
    response="wecom_client.models.docdata:DocdataGetAuthInfoResponse",
    idempotent=True,
    reads=True,
)
DOCDATA_GET_AUTH_USER_LIST: Operation[DocdataGetAuthUserListResponse] = Operation(
    "POST",
    "/cgi-bin/docdata/get_auth_user_list",
    call="docdata.get_auth_user_list",
    title="获取文件内容存档授权成员列表",
    docs=(101873, 101681, 101882),
    request="wecom_client.models.docdata:DocdataGetAuthUserListRequest",
    response="wecom_client.models.docdata:DocdataGetAuthUserListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="auth_user_list", send="cursor", receive="next_cursor", more="has_more"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/docdata/get_auth_info": DOCDATA_GET_AUTH_INFO,
    "/cgi-bin/docdata/get_auth_user_list": DOCDATA_GET_AUTH_USER_LIST,
}
