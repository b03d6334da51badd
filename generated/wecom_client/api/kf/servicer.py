# Generated from spec/api/kf/ by codegen. Do not edit.
"""微信客服: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import kf as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.kf.account import KfServicerAddResponse
    from wecom_client.models.kf.account import KfServicerDelResponse
    from wecom_client.models.kf.account import KfServicerListResponse

List = list


class KfServicerResource(Resource):
    """客服账号与接待人员: `client.kf.servicer`."""

    def add(
        self,
        open_kfid: str,
        *,
        userid_list: List[str] | None = None,
        department_id_list: List[int] | None = None,
        timeout: float | None = None,
    ) -> KfServicerAddResponse:
        """添加接待人员: Add members and departments to the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        An account has at most 2000 members and 20 departments as servicers.

        The servicers of the account must be in the app's scope.

        At least one of `userid_list` and `department_id_list` is needed.

        Args:
            open_kfid: Id of the account.
            userid_list: UserIDs. At most 100 items.
            department_id_list: Ids of departments. At most 20 items.

        POST /cgi-bin/kf/servicer/add (access_token),
        https://developer.work.weixin.qq.com/document/path/94646
        """
        return self._call(ops.KF_SERVICER_ADD, {
            "open_kfid": open_kfid, "userid_list": userid_list, "department_id_list": department_id_list,
        }, timeout)

    def del_(
        self,
        open_kfid: str,
        *,
        userid_list: List[str] | None = None,
        department_id_list: List[int] | None = None,
        timeout: float | None = None,
    ) -> KfServicerDelResponse:
        """删除接待人员: Remove members and departments from the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        The servicers of the account must be in the app's scope.

        At least one of `userid_list` and `department_id_list` is needed.

        Args:
            open_kfid: Id of the account.
            userid_list: UserIDs. At most 100 items.
            department_id_list: Ids of departments. At most 100 items.

        POST /cgi-bin/kf/servicer/del (access_token),
        https://developer.work.weixin.qq.com/document/path/94647
        """
        return self._call(ops.KF_SERVICER_DEL, {
            "open_kfid": open_kfid, "userid_list": userid_list, "department_id_list": department_id_list,
        }, timeout)

    def list(self, open_kfid: str, *, timeout: float | None = None) -> KfServicerListResponse:
        """获取接待人员列表: List the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.

        GET /cgi-bin/kf/servicer/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94645
        """
        return self._call(ops.KF_SERVICER_LIST, {"open_kfid": open_kfid}, timeout)


class AsyncKfServicerResource(AsyncResource):
    """客服账号与接待人员: `client.kf.servicer`, asynchronous."""

    async def add(
        self,
        open_kfid: str,
        *,
        userid_list: List[str] | None = None,
        department_id_list: List[int] | None = None,
        timeout: float | None = None,
    ) -> KfServicerAddResponse:
        """添加接待人员: Add members and departments to the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        An account has at most 2000 members and 20 departments as servicers.

        The servicers of the account must be in the app's scope.

        At least one of `userid_list` and `department_id_list` is needed.

        Args:
            open_kfid: Id of the account.
            userid_list: UserIDs. At most 100 items.
            department_id_list: Ids of departments. At most 20 items.

        POST /cgi-bin/kf/servicer/add (access_token),
        https://developer.work.weixin.qq.com/document/path/94646
        """
        return await self._call(ops.KF_SERVICER_ADD, {
            "open_kfid": open_kfid, "userid_list": userid_list, "department_id_list": department_id_list,
        }, timeout)

    async def del_(
        self,
        open_kfid: str,
        *,
        userid_list: List[str] | None = None,
        department_id_list: List[int] | None = None,
        timeout: float | None = None,
    ) -> KfServicerDelResponse:
        """删除接待人员: Remove members and departments from the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        The servicers of the account must be in the app's scope.

        At least one of `userid_list` and `department_id_list` is needed.

        Args:
            open_kfid: Id of the account.
            userid_list: UserIDs. At most 100 items.
            department_id_list: Ids of departments. At most 100 items.

        POST /cgi-bin/kf/servicer/del (access_token),
        https://developer.work.weixin.qq.com/document/path/94647
        """
        return await self._call(ops.KF_SERVICER_DEL, {
            "open_kfid": open_kfid, "userid_list": userid_list, "department_id_list": department_id_list,
        }, timeout)

    async def list(self, open_kfid: str, *, timeout: float | None = None) -> KfServicerListResponse:
        """获取接待人员列表: List the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.

        GET /cgi-bin/kf/servicer/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94645
        """
        return await self._call(ops.KF_SERVICER_LIST, {"open_kfid": open_kfid}, timeout)
