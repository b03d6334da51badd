# Generated from spec/api/docdata.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""文档数据: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import docdata as ops

if TYPE_CHECKING:
    from collections.abc import Iterator
    from wecom_client.models.docdata import (
        AuthUser, DocdataGetAuthInfoResponse, DocdataGetAuthUserListResponse,
    )


class Docdata(Resource):
    """文档数据: `client.docdata`."""

    def get_auth_info(self, *, timeout: float | None = None) -> DocdataGetAuthInfoResponse:
        """TODO: TODO /cgi-bin/docdata/get_auth_info.

        Third-party apps only; no body; auth_scope taken to be the structure of
        chatdata/get_corp_auth_info; begin_time and end_time only when status=1.

        Unverified: known from other client libraries, not from an official page.

        POST /cgi-bin/docdata/get_auth_info (access_token),
        https://developer.work.weixin.qq.com/document/path/101488
        """
        return self._call(ops.DOCDATA_GET_AUTH_INFO, {}, timeout)

    def get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> DocdataGetAuthUserListResponse:
        """TODO: TODO /cgi-bin/docdata/get_auth_user_list.

        Limit max 1000, default 200.

        Unverified: known from other client libraries, not from an official page.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size.

        POST /cgi-bin/docdata/get_auth_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/101873
        """
        return self._call(ops.DOCDATA_GET_AUTH_USER_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_get_auth_user_list(
        self,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[AuthUser]:
        """TODO: the items of all pages of `get_auth_user_list`, fetched as they are needed."""
        return self._iterate(ops.DOCDATA_GET_AUTH_USER_LIST, {"limit": limit}, timeout)
