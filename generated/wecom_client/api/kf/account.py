# Generated from spec/api/kf/account.yaml by codegen. Do not edit.
"""客服账号与接待人员: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import kf as ops
from wecom_runtime.clients.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.kf.account import (
        KfAccount, KfAccountAddResponse, KfAccountListResponse, KfCustomerBatchgetResponse,
        KfCustomerGetUpgradeServiceConfigResponse, KfServicerAddResponse, KfServicerDelResponse,
        KfServicerListResponse, UpgradeGroup, UpgradeMember,
    )
    from wecom_client.params.kf.account import UpgradeGroupDict, UpgradeMemberDict
    from wecom_runtime.calls.pagination import AsyncPages, Pages
    from wecom_runtime.data.models import Response

List = list


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


class KfCustomerResource(Resource):
    """客服账号与接待人员: `client.kf.customer`."""

    def get_upgrade_service_config(
        self,
        *,
        timeout: float | None = None,
    ) -> KfCustomerGetUpgradeServiceConfigResponse:
        """「升级服务」配置：获取配置的专员与客户群: Get the members and customer groups that customers can be
        recommended to.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        They are set in the admin console or app under 升级服务.

        The member, or the owner of the chat, must be in the app's scope.

        GET /cgi-bin/kf/customer/get_upgrade_service_config (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return self._call(ops.KF_CUSTOMER_GET_UPGRADE_SERVICE_CONFIG, {}, timeout)

    def upgrade_service(
        self,
        open_kfid: str,
        external_userid: str,
        type: int,
        *,
        member: UpgradeMember | UpgradeMemberDict | None = None,
        groupchat: UpgradeGroup | UpgradeGroupDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """「升级服务」配置：为客户升级为专员或客户群服务: Recommend a member or a customer group to a
        customer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        Member or group must be set under 升级服务, otherwise the call fails with 95021; the member must be
        allowed to use customer contact.

        The member, or the owner of the chat, must be in the app's scope.

        `member` is needed if `type` is 1.

        `groupchat` is needed if `type` is 2.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.
            type: What is recommended. One of 1 (member), 2 (customer group).
            member: Member, for type 1.
            groupchat: Customer group, for type 2.

        POST /cgi-bin/kf/customer/upgrade_service (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return self._call(ops.KF_CUSTOMER_UPGRADE_SERVICE, {
            "open_kfid": open_kfid, "external_userid": external_userid, "type": type, "member": member,
            "groupchat": groupchat,
        }, timeout)

    def cancel_upgrade_service(
        self,
        open_kfid: str,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """「升级服务」配置：为客户取消推荐: Take back what was recommended to a customer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        The member, or the owner of the chat, must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.

        POST /cgi-bin/kf/customer/cancel_upgrade_service (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return self._call(ops.KF_CUSTOMER_CANCEL_UPGRADE_SERVICE, {
            "open_kfid": open_kfid, "external_userid": external_userid,
        }, timeout)

    def batchget(
        self,
        external_userid_list: list[str],
        *,
        need_enter_session_context: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> KfCustomerBatchgetResponse:
        """获取客户基础信息: Get basic facts about customers of the last 48 hours.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        Customers who were not there within 48 hours come back in invalid_external_userid.

        Args:
            external_userid_list: Ids of customers who came in or wrote within 48 hours. 1 to 100 items.
            need_enter_session_context: Whether to return how they last came in. Default: 0.

        POST /cgi-bin/kf/customer/batchget (access_token),
        https://developer.work.weixin.qq.com/document/path/95159
        """
        return self._call(ops.KF_CUSTOMER_BATCHGET, {
            "external_userid_list": external_userid_list,
            "need_enter_session_context": need_enter_session_context,
        }, timeout)


class AsyncKfCustomerResource(AsyncResource):
    """客服账号与接待人员: `client.kf.customer`, asynchronous."""

    async def get_upgrade_service_config(
        self,
        *,
        timeout: float | None = None,
    ) -> KfCustomerGetUpgradeServiceConfigResponse:
        """「升级服务」配置：获取配置的专员与客户群: Get the members and customer groups that customers can be
        recommended to.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        They are set in the admin console or app under 升级服务.

        The member, or the owner of the chat, must be in the app's scope.

        GET /cgi-bin/kf/customer/get_upgrade_service_config (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return await self._call(ops.KF_CUSTOMER_GET_UPGRADE_SERVICE_CONFIG, {}, timeout)

    async def upgrade_service(
        self,
        open_kfid: str,
        external_userid: str,
        type: int,
        *,
        member: UpgradeMember | UpgradeMemberDict | None = None,
        groupchat: UpgradeGroup | UpgradeGroupDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """「升级服务」配置：为客户升级为专员或客户群服务: Recommend a member or a customer group to a
        customer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        Member or group must be set under 升级服务, otherwise the call fails with 95021; the member must be
        allowed to use customer contact.

        The member, or the owner of the chat, must be in the app's scope.

        `member` is needed if `type` is 1.

        `groupchat` is needed if `type` is 2.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.
            type: What is recommended. One of 1 (member), 2 (customer group).
            member: Member, for type 1.
            groupchat: Customer group, for type 2.

        POST /cgi-bin/kf/customer/upgrade_service (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return await self._call(ops.KF_CUSTOMER_UPGRADE_SERVICE, {
            "open_kfid": open_kfid, "external_userid": external_userid, "type": type, "member": member,
            "groupchat": groupchat,
        }, timeout)

    async def cancel_upgrade_service(
        self,
        open_kfid: str,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """「升级服务」配置：为客户取消推荐: Take back what was recommended to a customer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        The member, or the owner of the chat, must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.

        POST /cgi-bin/kf/customer/cancel_upgrade_service (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return await self._call(ops.KF_CUSTOMER_CANCEL_UPGRADE_SERVICE, {
            "open_kfid": open_kfid, "external_userid": external_userid,
        }, timeout)

    async def batchget(
        self,
        external_userid_list: list[str],
        *,
        need_enter_session_context: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> KfCustomerBatchgetResponse:
        """获取客户基础信息: Get basic facts about customers of the last 48 hours.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        Customers who were not there within 48 hours come back in invalid_external_userid.

        Args:
            external_userid_list: Ids of customers who came in or wrote within 48 hours. 1 to 100 items.
            need_enter_session_context: Whether to return how they last came in. Default: 0.

        POST /cgi-bin/kf/customer/batchget (access_token),
        https://developer.work.weixin.qq.com/document/path/95159
        """
        return await self._call(ops.KF_CUSTOMER_BATCHGET, {
            "external_userid_list": external_userid_list,
            "need_enter_session_context": need_enter_session_context,
        }, timeout)


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
