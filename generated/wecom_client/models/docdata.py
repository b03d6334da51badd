# Generated from spec/api/docdata.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""文档数据."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, model


@model
class AuthScope(Model):
    userid_list: list[str] | None = None
    department_id_list: list[int] | None = None
    tag_id_list: list[int] | None = None


@model
class AuthUser(Model):
    userid: str | None = None


@model
class DocdataGetAuthInfoRequest(Model):
    """Parameters of `client.docdata.get_auth_info`."""


@model
class DocdataGetAuthInfoResponse(Response):
    """Answer of `client.docdata.get_auth_info`: TODO."""

    status: int | None = None
    auth_scope: AuthScope | None = None
    begin_time: int | None = None
    end_time: int | None = None
    auth_user_count: int | None = None


@model
class DocdataGetAuthUserListRequest(Model):
    """Parameters of `client.docdata.get_auth_user_list`."""

    cursor: str | None = None
    limit: int | None = None


@model
class DocdataGetAuthUserListResponse(Response):
    """Answer of `client.docdata.get_auth_user_list`: TODO."""

    auth_user_list: list[AuthUser] | None = None
    next_cursor: str | None = None
    has_more: bool | None = None
