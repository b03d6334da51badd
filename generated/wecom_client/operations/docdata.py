# Generated from spec/api/docdata.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""Endpoints of 文档数据."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.operation import Operation, Pagination

if TYPE_CHECKING:
    from wecom_client.models.docdata import DocdataGetAuthInfoResponse, DocdataGetAuthUserListResponse


DOCDATA_GET_AUTH_INFO: Operation[DocdataGetAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/docdata/get_auth_info",
    call="docdata.get_auth_info",
    title="TODO",
    summary="TODO /cgi-bin/docdata/get_auth_info.",
    docs=(101488,),
    request="wecom_client.models.docdata:DocdataGetAuthInfoRequest",
    response="wecom_client.models.docdata:DocdataGetAuthInfoResponse",
    unverified="known from other client libraries, not from an official page.",
)
DOCDATA_GET_AUTH_USER_LIST: Operation[DocdataGetAuthUserListResponse] = Operation(
    "POST",
    "/cgi-bin/docdata/get_auth_user_list",
    call="docdata.get_auth_user_list",
    title="TODO",
    summary="TODO /cgi-bin/docdata/get_auth_user_list.",
    docs=(101873, 101681, 101882),
    request="wecom_client.models.docdata:DocdataGetAuthUserListRequest",
    response="wecom_client.models.docdata:DocdataGetAuthUserListResponse",
    unverified="known from other client libraries, not from an official page.",
    pagination=Pagination(items="auth_user_list", send="cursor", receive="next_cursor", more="has_more"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/docdata/get_auth_info": DOCDATA_GET_AUTH_INFO,
    "/cgi-bin/docdata/get_auth_user_list": DOCDATA_GET_AUTH_USER_LIST,
}
