# Generated from spec/api/kf/ by codegen. Do not edit.
"""微信客服: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import kf as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.kf.account import KfAccount
    from wecom_client.models.kf.account import KfAccountAddResponse
    from wecom_client.models.kf.account import KfAccountListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response


class KfAccountResource(Resource):
    """客服账号与接待人员: `client.kf.account`."""

    def add(self, name: str, media_id: str, *, timeout: float | None = None) -> KfAccountAddResponse:
        """添加客服账号: Create a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        A company has at most 5000 accounts; the app that creates one may manage it.

        Args:
            name: Name of the account. At most 16 characters.
            media_id: Picture of the account from media/upload. At most 128 bytes.

        POST /cgi-bin/kf/account/add (access_token),
        https://developer.work.weixin.qq.com/document/path/94662
        """
        return self._call(ops.KF_ACCOUNT_ADD, {"name": name, "media_id": media_id}, timeout)

    def del_(self, open_kfid: str, *, timeout: float | None = None) -> Response:
        """删除客服账号: Delete a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Only accounts that the company lets the API manage can be changed or deleted.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account. At most 64 bytes.

        POST /cgi-bin/kf/account/del (access_token),
        https://developer.work.weixin.qq.com/document/path/94663
        """
        return self._call(ops.KF_ACCOUNT_DEL, {"open_kfid": open_kfid}, timeout)

    def update(
        self,
        open_kfid: str,
        *,
        name: str | None = None,
        media_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改客服账号: Change name or picture of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Only accounts that the company lets the API manage can be changed or deleted.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account. At most 64 bytes.
            name: New name. At most 16 characters.
            media_id: New picture from media/upload. At most 128 bytes.

        POST /cgi-bin/kf/account/update (access_token),
        https://developer.work.weixin.qq.com/document/path/94664
        """
        return self._call(ops.KF_ACCOUNT_UPDATE, {
            "open_kfid": open_kfid, "name": name, "media_id": media_id,
        }, timeout)

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> KfAccountListResponse:
        """获取客服账号列表: List the customer service accounts.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        Args:
            offset: Number of accounts to skip. Default: 0.
            limit: Accounts per page. 1 to 100. Default: 100.

        POST /cgi-bin/kf/account/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94661
        """
        return self._call(ops.KF_ACCOUNT_LIST, {"offset": offset, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[KfAccount]:
        """获取客服账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.KF_ACCOUNT_LIST, {"offset": offset, "limit": limit}, timeout)


class AsyncKfAccountResource(AsyncResource):
    """客服账号与接待人员: `client.kf.account`, asynchronous."""

    async def add(self, name: str, media_id: str, *, timeout: float | None = None) -> KfAccountAddResponse:
        """添加客服账号: Create a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        A company has at most 5000 accounts; the app that creates one may manage it.

        Args:
            name: Name of the account. At most 16 characters.
            media_id: Picture of the account from media/upload. At most 128 bytes.

        POST /cgi-bin/kf/account/add (access_token),
        https://developer.work.weixin.qq.com/document/path/94662
        """
        return await self._call(ops.KF_ACCOUNT_ADD, {"name": name, "media_id": media_id}, timeout)

    async def del_(self, open_kfid: str, *, timeout: float | None = None) -> Response:
        """删除客服账号: Delete a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Only accounts that the company lets the API manage can be changed or deleted.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account. At most 64 bytes.

        POST /cgi-bin/kf/account/del (access_token),
        https://developer.work.weixin.qq.com/document/path/94663
        """
        return await self._call(ops.KF_ACCOUNT_DEL, {"open_kfid": open_kfid}, timeout)

    async def update(
        self,
        open_kfid: str,
        *,
        name: str | None = None,
        media_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改客服账号: Change name or picture of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Only accounts that the company lets the API manage can be changed or deleted.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account. At most 64 bytes.
            name: New name. At most 16 characters.
            media_id: New picture from media/upload. At most 128 bytes.

        POST /cgi-bin/kf/account/update (access_token),
        https://developer.work.weixin.qq.com/document/path/94664
        """
        return await self._call(ops.KF_ACCOUNT_UPDATE, {
            "open_kfid": open_kfid, "name": name, "media_id": media_id,
        }, timeout)

    async def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> KfAccountListResponse:
        """获取客服账号列表: List the customer service accounts.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        Args:
            offset: Number of accounts to skip. Default: 0.
            limit: Accounts per page. 1 to 100. Default: 100.

        POST /cgi-bin/kf/account/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94661
        """
        return await self._call(ops.KF_ACCOUNT_LIST, {"offset": offset, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[KfAccount]:
        """获取客服账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.KF_ACCOUNT_LIST, {"offset": offset, "limit": limit}, timeout)
