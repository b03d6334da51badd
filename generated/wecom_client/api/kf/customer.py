# Generated from spec/api/kf/ by codegen. Do not edit.
"""微信客服: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import kf as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.kf.account import KfCustomerBatchgetResponse
    from wecom_client.models.kf.account import KfCustomerGetUpgradeServiceConfigResponse
    from wecom_client.models.kf.account import UpgradeGroup
    from wecom_client.models.kf.account import UpgradeMember
    from wecom_client.params.kf import UpgradeGroupDict
    from wecom_client.params.kf import UpgradeMemberDict
    from wecom_runtime.data.models import Response


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
