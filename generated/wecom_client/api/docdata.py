# Generated from spec/api/docdata.yaml by codegen. Do not edit.
"""文件内容存档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import docdata as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.docdata import DocAuthUser
    from wecom_client.models.docdata import DocdataGetAuthInfoResponse
    from wecom_client.models.docdata import DocdataGetAuthUserListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class DocdataResource(Resource):
    """文件内容存档: `client.docdata`."""

    def get_auth_info(self, *, timeout: float | None = None) -> DocdataGetAuthInfoResponse:
        """获取数据与智能专区文档存档授权信息: Check whether and for whom the company has authorized the
        archive of file contents.

        Only for third-party apps, with the data zone permission to analyse documents.

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
        """获取文件内容存档授权成员列表: List the members whose file contents are archived.

        Only for apps with the data zone permission to analyse files, in companies that have the archive of
        file contents.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Members per page. At most 1000. Default: 200.

        POST /cgi-bin/docdata/get_auth_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/101873
        """
        return self._call(ops.DOCDATA_GET_AUTH_USER_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[DocAuthUser]:
        """获取文件内容存档授权成员列表: the items of all pages of `get_auth_user_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.DOCDATA_GET_AUTH_USER_LIST, {"cursor": cursor, "limit": limit}, timeout)


class AsyncDocdataResource(AsyncResource):
    """文件内容存档: `client.docdata`, asynchronous."""

    async def get_auth_info(self, *, timeout: float | None = None) -> DocdataGetAuthInfoResponse:
        """获取数据与智能专区文档存档授权信息: Check whether and for whom the company has authorized the
        archive of file contents.

        Only for third-party apps, with the data zone permission to analyse documents.

        POST /cgi-bin/docdata/get_auth_info (access_token),
        https://developer.work.weixin.qq.com/document/path/101488
        """
        return await self._call(ops.DOCDATA_GET_AUTH_INFO, {}, timeout)

    async def get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> DocdataGetAuthUserListResponse:
        """获取文件内容存档授权成员列表: List the members whose file contents are archived.

        Only for apps with the data zone permission to analyse files, in companies that have the archive of
        file contents.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Members per page. At most 1000. Default: 200.

        POST /cgi-bin/docdata/get_auth_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/101873
        """
        return await self._call(ops.DOCDATA_GET_AUTH_USER_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[DocAuthUser]:
        """获取文件内容存档授权成员列表: the items of all pages of `get_auth_user_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.DOCDATA_GET_AUTH_USER_LIST, {"cursor": cursor, "limit": limit}, timeout)
