# Generated from spec/api/security/ by codegen. Do not edit.
"""安全管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.security.archive import ArchivedFile
    from wecom_client.models.security.archive import SecurityWedriveDownloadFileResponse
    from wecom_client.models.security.archive import SecurityWedriveGetAuthFileListResponse
    from wecom_client.models.security.archive import SecurityWedriveGetAuthSpaceListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class SecurityWedriveResource(Resource):
    """企业数据存档: `client.security.wedrive`."""

    def get_auth_space_list(
        self,
        userid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> SecurityWedriveGetAuthSpaceListResponse:
        """获取成员授权空间: List the WeDrive spaces of a member that are archived.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of the member.
            is_resigned: Whether the member has left the company. Default: 0.

        POST /cgi-bin/security/wedrive/get_auth_space_list (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101674
        """
        return self._call(ops.SECURITY_WEDRIVE_GET_AUTH_SPACE_LIST, {
            "userid": userid, "is_resigned": is_resigned,
        }, timeout)

    def get_auth_file_list(
        self,
        userid: str,
        spaceid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityWedriveGetAuthFileListResponse:
        """获取文件列表: List the files that a member has put into an archived WeDrive space or taken over
        there.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of the member.
            spaceid: Id of the space, from security.wedrive.get_auth_space_list.
            is_resigned: Whether the member has left the company. Default: 0.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/wedrive/get_auth_file_list (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101676
        """
        return self._call(ops.SECURITY_WEDRIVE_GET_AUTH_FILE_LIST, {
            "userid": userid, "spaceid": spaceid, "is_resigned": is_resigned, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_auth_file_list(
        self,
        userid: str,
        spaceid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ArchivedFile]:
        """获取文件列表: the items of all pages of `get_auth_file_list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_WEDRIVE_GET_AUTH_FILE_LIST, {
            "userid": userid, "spaceid": spaceid, "is_resigned": is_resigned, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def download_file(
        self,
        fileid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityWedriveDownloadFileResponse:
        """下载文件: Get the link to download an archived WeDrive file.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            fileid: Id of the file; online documents cannot be downloaded.

        POST /cgi-bin/security/wedrive/download_file (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101677
        """
        return self._call(ops.SECURITY_WEDRIVE_DOWNLOAD_FILE, {"fileid": fileid}, timeout)


class AsyncSecurityWedriveResource(AsyncResource):
    """企业数据存档: `client.security.wedrive`, asynchronous."""

    async def get_auth_space_list(
        self,
        userid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> SecurityWedriveGetAuthSpaceListResponse:
        """获取成员授权空间: List the WeDrive spaces of a member that are archived.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of the member.
            is_resigned: Whether the member has left the company. Default: 0.

        POST /cgi-bin/security/wedrive/get_auth_space_list (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101674
        """
        return await self._call(ops.SECURITY_WEDRIVE_GET_AUTH_SPACE_LIST, {
            "userid": userid, "is_resigned": is_resigned,
        }, timeout)

    async def get_auth_file_list(
        self,
        userid: str,
        spaceid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityWedriveGetAuthFileListResponse:
        """获取文件列表: List the files that a member has put into an archived WeDrive space or taken over
        there.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of the member.
            spaceid: Id of the space, from security.wedrive.get_auth_space_list.
            is_resigned: Whether the member has left the company. Default: 0.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/wedrive/get_auth_file_list (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101676
        """
        return await self._call(ops.SECURITY_WEDRIVE_GET_AUTH_FILE_LIST, {
            "userid": userid, "spaceid": spaceid, "is_resigned": is_resigned, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_auth_file_list(
        self,
        userid: str,
        spaceid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ArchivedFile]:
        """获取文件列表: the items of all pages of `get_auth_file_list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_WEDRIVE_GET_AUTH_FILE_LIST, {
            "userid": userid, "spaceid": spaceid, "is_resigned": is_resigned, "cursor": cursor,
            "limit": limit,
        }, timeout)

    async def download_file(
        self,
        fileid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityWedriveDownloadFileResponse:
        """下载文件: Get the link to download an archived WeDrive file.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            fileid: Id of the file; online documents cannot be downloaded.

        POST /cgi-bin/security/wedrive/download_file (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101677
        """
        return await self._call(ops.SECURITY_WEDRIVE_DOWNLOAD_FILE, {"fileid": fileid}, timeout)
