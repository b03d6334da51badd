# Generated from spec/api/security/ by codegen. Do not edit.
"""安全管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.security.archive import FileArchiveUser
    from wecom_client.models.security.archive import SecurityFileContentGetAuthUserListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class SecurityFileContentResource(Resource):
    """企业数据存档: `client.security.file_content`."""

    def get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityFileContentGetAuthUserListResponse:
        """获取存档成员: List the members whose documents, WeDrive files and schedules are archived.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            cursor: Cursor from the previous call; leave out for the first page. At most 128 bytes.
            limit: Page size. 1 to 1000. Default: 200.

        POST /cgi-bin/security/file-content/get_auth_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/101700
        """
        return self._call(ops.SECURITY_FILE_CONTENT_GET_AUTH_USER_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[FileArchiveUser]:
        """获取存档成员: the items of all pages of `get_auth_user_list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_FILE_CONTENT_GET_AUTH_USER_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncSecurityFileContentResource(AsyncResource):
    """企业数据存档: `client.security.file_content`, asynchronous."""

    async def get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityFileContentGetAuthUserListResponse:
        """获取存档成员: List the members whose documents, WeDrive files and schedules are archived.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            cursor: Cursor from the previous call; leave out for the first page. At most 128 bytes.
            limit: Page size. 1 to 1000. Default: 200.

        POST /cgi-bin/security/file-content/get_auth_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/101700
        """
        return await self._call(ops.SECURITY_FILE_CONTENT_GET_AUTH_USER_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[FileArchiveUser]:
        """获取存档成员: the items of all pages of `get_auth_user_list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_FILE_CONTENT_GET_AUTH_USER_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)
