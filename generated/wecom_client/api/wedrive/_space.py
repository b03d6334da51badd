# Generated from spec/api/wedrive/ by codegen. Do not edit.
"""微盘: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedrive as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.wedrive.space import DriveMemberRef
    from wecom_client.models.wedrive.space import NewSpaceMember
    from wecom_client.models.wedrive.space import SpaceGrant
    from wecom_client.models.wedrive.space import WedriveNewSpaceInfoResponse
    from wecom_client.models.wedrive.space import WedriveSpaceCreateResponse
    from wecom_client.models.wedrive.space import WedriveSpaceInfoResponse
    from wecom_client.models.wedrive.space import WedriveSpaceShareResponse
    from wecom_client.params.wedrive import DriveMemberRefDict
    from wecom_client.params.wedrive import NewSpaceMemberDict
    from wecom_client.params.wedrive import SpaceGrantDict
    from wecom_runtime.data.models import Response


class WedriveSpaceCalls(Resource):
    """管理空间: `client.wedrive`."""

    def space_create(
        self,
        space_name: str,
        *,
        auth_info: Sequence[NewSpaceMember | NewSpaceMemberDict] | None = None,
        space_sub_type: int | None = None,
        timeout: float | None = None,
    ) -> WedriveSpaceCreateResponse:
        """新建空间: Create a space that belongs to the app.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            space_name: Name of the space.
            auth_info: Its members besides the app.
            space_sub_type: Kind of space. One of 0 (normal).

        POST /cgi-bin/wedrive/space_create (access_token),
        https://developer.work.weixin.qq.com/document/path/93655
        """
        return self._call(ops.WEDRIVE_SPACE_CREATE, {
            "space_name": space_name, "auth_info": auth_info, "space_sub_type": space_sub_type,
        }, timeout)

    def space_rename(self, spaceid: str, space_name: str, *, timeout: float | None = None) -> Response:
        """重命名空间: Rename a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to rename.
            space_name: New name.

        POST /cgi-bin/wedrive/space_rename (access_token),
        https://developer.work.weixin.qq.com/document/path/97856
        """
        return self._call(ops.WEDRIVE_SPACE_RENAME, {"spaceid": spaceid, "space_name": space_name}, timeout)

    def space_dismiss(self, spaceid: str, *, timeout: float | None = None) -> Response:
        """解散空间: Dissolve a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to dissolve.

        POST /cgi-bin/wedrive/space_dismiss (access_token),
        https://developer.work.weixin.qq.com/document/path/97857
        """
        return self._call(ops.WEDRIVE_SPACE_DISMISS, {"spaceid": spaceid}, timeout)

    def space_info(self, spaceid: str, *, timeout: float | None = None) -> WedriveSpaceInfoResponse:
        """获取空间信息: Get name and members of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to look up.

        POST /cgi-bin/wedrive/space_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97858
        """
        return self._call(ops.WEDRIVE_SPACE_INFO, {"spaceid": spaceid}, timeout)

    def space_acl_add(
        self,
        spaceid: str,
        auth_info: Sequence[SpaceGrant | SpaceGrantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """添加成员/部门: Add members and departments to a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space that gets the members.
            auth_info: Whom to add, with which permission.

        POST /cgi-bin/wedrive/space_acl_add (access_token),
        https://developer.work.weixin.qq.com/document/path/93656
        """
        return self._call(ops.WEDRIVE_SPACE_ACL_ADD, {"spaceid": spaceid, "auth_info": auth_info}, timeout)

    def space_acl_del(
        self,
        spaceid: str,
        auth_info: Sequence[DriveMemberRef | DriveMemberRefDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """移除成员/部门: Remove members and departments from a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space that loses the members.
            auth_info: Whom to remove.

        POST /cgi-bin/wedrive/space_acl_del (access_token),
        https://developer.work.weixin.qq.com/document/path/97875
        """
        return self._call(ops.WEDRIVE_SPACE_ACL_DEL, {"spaceid": spaceid, "auth_info": auth_info}, timeout)

    def space_setting(
        self,
        spaceid: str,
        *,
        enable_watermark: bool | None = None,
        enable_confidential_mode: bool | None = None,
        share_url_no_approve: bool | None = None,
        share_url_no_approve_default_auth: int | None = None,
        default_file_scope: int | None = None,
        ban_share_external: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """安全设置: Change the security settings of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        What is not sent stays as it is.

        Only for spaces that the app has created.

        Args:
            spaceid: Space that the app created.
            enable_watermark: Whether files show a watermark; professional edition only.
            enable_confidential_mode: Whether the space is confidential.
            share_url_no_approve: Whether people join by the link without approval.
            share_url_no_approve_default_auth: Permission of people who join by the link. One of 1
                (download only), 2 (edit), 4 (preview only), 5 (upload and download), 200 (custom).
            default_file_scope: Who may see new files. One of 1 (members only), 2 (the company).
            ban_share_external: Whether sharing files outside the company is forbidden.

        POST /cgi-bin/wedrive/space_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97876
        """
        return self._call(ops.WEDRIVE_SPACE_SETTING, {
            "spaceid": spaceid, "enable_watermark": enable_watermark,
            "enable_confidential_mode": enable_confidential_mode,
            "share_url_no_approve": share_url_no_approve,
            "share_url_no_approve_default_auth": share_url_no_approve_default_auth,
            "default_file_scope": default_file_scope, "ban_share_external": ban_share_external,
        }, timeout)

    def space_share(self, spaceid: str, *, timeout: float | None = None) -> WedriveSpaceShareResponse:
        """获取邀请链接: Get the link with which people are invited to a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to share.

        POST /cgi-bin/wedrive/space_share (access_token),
        https://developer.work.weixin.qq.com/document/path/97877
        """
        return self._call(ops.WEDRIVE_SPACE_SHARE, {"spaceid": spaceid}, timeout)

    def new_space_info(self, spaceid: str, *, timeout: float | None = None) -> WedriveNewSpaceInfoResponse:
        """获取空间信息: Get name, members and security settings of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to look up.

        POST /cgi-bin/wedrive/new_space_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97878
        """
        return self._call(ops.WEDRIVE_NEW_SPACE_INFO, {"spaceid": spaceid}, timeout)


class AsyncWedriveSpaceCalls(AsyncResource):
    """管理空间: `client.wedrive`, asynchronous."""

    async def space_create(
        self,
        space_name: str,
        *,
        auth_info: Sequence[NewSpaceMember | NewSpaceMemberDict] | None = None,
        space_sub_type: int | None = None,
        timeout: float | None = None,
    ) -> WedriveSpaceCreateResponse:
        """新建空间: Create a space that belongs to the app.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            space_name: Name of the space.
            auth_info: Its members besides the app.
            space_sub_type: Kind of space. One of 0 (normal).

        POST /cgi-bin/wedrive/space_create (access_token),
        https://developer.work.weixin.qq.com/document/path/93655
        """
        return await self._call(ops.WEDRIVE_SPACE_CREATE, {
            "space_name": space_name, "auth_info": auth_info, "space_sub_type": space_sub_type,
        }, timeout)

    async def space_rename(self, spaceid: str, space_name: str, *, timeout: float | None = None) -> Response:
        """重命名空间: Rename a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to rename.
            space_name: New name.

        POST /cgi-bin/wedrive/space_rename (access_token),
        https://developer.work.weixin.qq.com/document/path/97856
        """
        return await self._call(ops.WEDRIVE_SPACE_RENAME, {
            "spaceid": spaceid, "space_name": space_name,
        }, timeout)

    async def space_dismiss(self, spaceid: str, *, timeout: float | None = None) -> Response:
        """解散空间: Dissolve a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to dissolve.

        POST /cgi-bin/wedrive/space_dismiss (access_token),
        https://developer.work.weixin.qq.com/document/path/97857
        """
        return await self._call(ops.WEDRIVE_SPACE_DISMISS, {"spaceid": spaceid}, timeout)

    async def space_info(self, spaceid: str, *, timeout: float | None = None) -> WedriveSpaceInfoResponse:
        """获取空间信息: Get name and members of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to look up.

        POST /cgi-bin/wedrive/space_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97858
        """
        return await self._call(ops.WEDRIVE_SPACE_INFO, {"spaceid": spaceid}, timeout)

    async def space_acl_add(
        self,
        spaceid: str,
        auth_info: Sequence[SpaceGrant | SpaceGrantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """添加成员/部门: Add members and departments to a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space that gets the members.
            auth_info: Whom to add, with which permission.

        POST /cgi-bin/wedrive/space_acl_add (access_token),
        https://developer.work.weixin.qq.com/document/path/93656
        """
        return await self._call(ops.WEDRIVE_SPACE_ACL_ADD, {
            "spaceid": spaceid, "auth_info": auth_info,
        }, timeout)

    async def space_acl_del(
        self,
        spaceid: str,
        auth_info: Sequence[DriveMemberRef | DriveMemberRefDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """移除成员/部门: Remove members and departments from a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space that loses the members.
            auth_info: Whom to remove.

        POST /cgi-bin/wedrive/space_acl_del (access_token),
        https://developer.work.weixin.qq.com/document/path/97875
        """
        return await self._call(ops.WEDRIVE_SPACE_ACL_DEL, {
            "spaceid": spaceid, "auth_info": auth_info,
        }, timeout)

    async def space_setting(
        self,
        spaceid: str,
        *,
        enable_watermark: bool | None = None,
        enable_confidential_mode: bool | None = None,
        share_url_no_approve: bool | None = None,
        share_url_no_approve_default_auth: int | None = None,
        default_file_scope: int | None = None,
        ban_share_external: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """安全设置: Change the security settings of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        What is not sent stays as it is.

        Only for spaces that the app has created.

        Args:
            spaceid: Space that the app created.
            enable_watermark: Whether files show a watermark; professional edition only.
            enable_confidential_mode: Whether the space is confidential.
            share_url_no_approve: Whether people join by the link without approval.
            share_url_no_approve_default_auth: Permission of people who join by the link. One of 1
                (download only), 2 (edit), 4 (preview only), 5 (upload and download), 200 (custom).
            default_file_scope: Who may see new files. One of 1 (members only), 2 (the company).
            ban_share_external: Whether sharing files outside the company is forbidden.

        POST /cgi-bin/wedrive/space_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97876
        """
        return await self._call(ops.WEDRIVE_SPACE_SETTING, {
            "spaceid": spaceid, "enable_watermark": enable_watermark,
            "enable_confidential_mode": enable_confidential_mode,
            "share_url_no_approve": share_url_no_approve,
            "share_url_no_approve_default_auth": share_url_no_approve_default_auth,
            "default_file_scope": default_file_scope, "ban_share_external": ban_share_external,
        }, timeout)

    async def space_share(self, spaceid: str, *, timeout: float | None = None) -> WedriveSpaceShareResponse:
        """获取邀请链接: Get the link with which people are invited to a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to share.

        POST /cgi-bin/wedrive/space_share (access_token),
        https://developer.work.weixin.qq.com/document/path/97877
        """
        return await self._call(ops.WEDRIVE_SPACE_SHARE, {"spaceid": spaceid}, timeout)

    async def new_space_info(
        self,
        spaceid: str,
        *,
        timeout: float | None = None,
    ) -> WedriveNewSpaceInfoResponse:
        """获取空间信息: Get name, members and security settings of a space.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            spaceid: Space to look up.

        POST /cgi-bin/wedrive/new_space_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97878
        """
        return await self._call(ops.WEDRIVE_NEW_SPACE_INFO, {"spaceid": spaceid}, timeout)
