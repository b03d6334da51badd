# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.acquisition import AcquisitionCustomer
    from wecom_client.models.externalcontact.acquisition import AcquisitionPriority
    from wecom_client.models.externalcontact.acquisition import AcquisitionRange
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionCreateLinkResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionCreateOnceKeyResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionCustomerResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionGetChatInfoResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionGetCompAuthInfoResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionGetResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionListLinkResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionStatisticResponse
    from wecom_client.models.externalcontact.acquisition import NewAcquisitionRange
    from wecom_client.params.externalcontact import AcquisitionPriorityDict
    from wecom_client.params.externalcontact import AcquisitionRangeDict
    from wecom_client.params.externalcontact import NewAcquisitionRangeDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class ExternalcontactCustomerAcquisitionResource(Resource):
    """获客助手: `client.externalcontact.customer_acquisition`."""

    def list_link(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionListLinkResponse:
        """获客链接管理：获取获客链接列表: List the ids of the acquisition links that the app has created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The acquisition component (获客助手组件) gets the links that it was authorized for.

        The secret of the system app 客户联系 cannot call it.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            limit: Page size. At most 100.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/customer_acquisition/list_link (access_token),
        https://developer.work.weixin.qq.com/document/path/97297
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_LIST_LINK, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_list_link(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获客链接管理：获取获客链接列表: the items of all pages of `list_link`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_LIST_LINK, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    def get(
        self,
        link_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionGetResponse:
        """获客链接管理：获取获客链接详情: Get one acquisition link.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The acquisition component (获客助手组件) gets name and url only.

        The secret of the system app 客户联系 cannot call it.

        Only links that the app has created.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            link_id: Id of the link.

        POST /cgi-bin/externalcontact/customer_acquisition/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97297
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET, {"link_id": link_id}, timeout)

    def create_link(
        self,
        link_name: str,
        *,
        range: NewAcquisitionRange | NewAcquisitionRangeDict | None = None,
        skip_verify: bool | None = None,
        priority_option: AcquisitionPriority | AcquisitionPriorityDict | None = None,
        mark_source: bool | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionCreateLinkResponse:
        """获客链接管理：创建获客链接: Create an acquisition link.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        Append ?customer_channel=… of at most 64 bytes to the link to get it back as state.

        The secret of the system app 客户联系 cannot call it.

        All members must be in the app's scope; priority_option exists for some industries only.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            link_name: Name of the link. At most 30 characters.
            range: Members that customers are led to, at most 500 in all.
            skip_verify: Whether customers are added without confirmation. Default: true.
            priority_option: Which members customers go to first; only for some kinds of business.
            mark_source: Whether customers are marked as brought by the app; only for acquisition apps (营
                销获客). Default: true.

        POST /cgi-bin/externalcontact/customer_acquisition/create_link (access_token),
        https://developer.work.weixin.qq.com/document/path/97297
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_LINK, {
            "link_name": link_name, "range": range, "skip_verify": skip_verify,
            "priority_option": priority_option, "mark_source": mark_source,
        }, timeout)

    def update_link(
        self,
        link_id: str,
        *,
        link_name: str | None = None,
        range: AcquisitionRange | AcquisitionRangeDict | None = None,
        skip_verify: bool | None = None,
        priority_option: AcquisitionPriority | AcquisitionPriorityDict | None = None,
        mark_source: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获客链接管理：编辑获客链接: Change an acquisition link.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The secret of the system app 客户联系 cannot call it.

        All members must be in the app's scope; priority_option exists for some industries only.

        The range is replaced as a whole.

        Only links that the app has created.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            link_id: Id of a link that the app has created.
            link_name: New name. At most 30 characters.
            range: Replaces the members, at most 500 in all.
            skip_verify: Whether customers are added without confirmation. Default: true.
            priority_option: Replaces which members customers go to first.
            mark_source: Whether customers are marked as brought by the app; only for acquisition apps (营
                销获客). Default: true.

        POST /cgi-bin/externalcontact/customer_acquisition/update_link (access_token),
        https://developer.work.weixin.qq.com/document/path/97297
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_UPDATE_LINK, {
            "link_id": link_id, "link_name": link_name, "range": range, "skip_verify": skip_verify,
            "priority_option": priority_option, "mark_source": mark_source,
        }, timeout)

    def delete_link(self, link_id: str, *, timeout: float | None = None) -> Response:
        """获客链接管理：删除获客链接: Delete an acquisition link.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The secret of the system app 客户联系 cannot call it.

        The link stops working.

        Only links that the app has created.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            link_id: Id of a link that the app has created.

        POST /cgi-bin/externalcontact/customer_acquisition/delete_link (access_token),
        https://developer.work.weixin.qq.com/document/path/97297
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_DELETE_LINK, {"link_id": link_id}, timeout)

    def customer(
        self,
        link_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionCustomerResponse:
        """获取由获客链接添加的客户信息: List the customers who came through an acquisition link.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The secret of the system app 客户联系 cannot call it.

        Args:
            link_id: Id of a link that the app has created.
            limit: Customers per page. At most 1000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/customer_acquisition/customer (access_token),
        https://developer.work.weixin.qq.com/document/path/97298
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_CUSTOMER, {
            "link_id": link_id, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_customer(
        self,
        link_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[AcquisitionCustomer]:
        """获取由获客链接添加的客户信息: the items of all pages of `customer`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_CUSTOMER, {
            "link_id": link_id, "limit": limit, "cursor": cursor,
        }, timeout)

    def statistic(
        self,
        link_id: str,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionStatisticResponse:
        """获客助手额度管理与使用统计：查询链接使用详情: Get how often an acquisition link was used.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        A query spans at most 30 days of the last 180.

        The secret of the system app 客户联系 cannot call it.

        Times are rounded to days, both included; a component sees the links granted to it, with its
        comp_scene.

        `end_time` is at most 30 days after `start_time`.

        Args:
            link_id: Id of the link.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/externalcontact/customer_acquisition/statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/97375
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_STATISTIC, {
            "link_id": link_id, "start_time": start_time, "end_time": end_time,
        }, timeout)

    def get_chat_info(
        self,
        chat_key: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionGetChatInfoResponse:
        """获取成员多次收消息详情: Get how often a customer of an acquisition link has written to a member.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A provider-developed app needs the permission 查询使用量、创建和编辑获客链接、获取客户列表 of the
        company.

        A third-party app needs the permission 获客助手 of the company.

        Args:
            chat_key: ChatKey from the callback, valid for 30 minutes.

        POST /cgi-bin/externalcontact/customer_acquisition/get_chat_info (access_token),
        https://developer.work.weixin.qq.com/document/path/100130
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_CHAT_INFO, {
            "chat_key": chat_key,
        }, timeout)

    def create_once_key(
        self,
        link_id: str,
        *,
        key_num: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionCreateOnceKeyResponse:
        """生成代支付key: Create one-time keys with which the provider pays for customers of a link.

        For the acquisition component (获客助手组件) where the provider pays; a key is valid for 14 days
        and one use.

        Args:
            link_id: Id of the link.
            key_num: How many keys. At most 1000. Default: 100.

        POST /cgi-bin/externalcontact/customer_acquisition/create_once_key (access_token),
        https://developer.work.weixin.qq.com/document/path/99603
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_ONCE_KEY, {
            "link_id": link_id, "key_num": key_num,
        }, timeout)

    def get_comp_auth_info(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionGetCompAuthInfoResponse:
        """获取组件授权信息: Get what a company has authorized the acquisition component for.

        POST /cgi-bin/externalcontact/customer_acquisition/get_comp_auth_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99610
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_COMP_AUTH_INFO, {}, timeout)


class AsyncExternalcontactCustomerAcquisitionResource(AsyncResource):
    """获客助手: `client.externalcontact.customer_acquisition`, asynchronous."""

    async def list_link(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionListLinkResponse:
        """获客链接管理：获取获客链接列表: List the ids of the acquisition links that the app has created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The acquisition component (获客助手组件) gets the links that it was authorized for.

        The secret of the system app 客户联系 cannot call it.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            limit: Page size. At most 100.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/customer_acquisition/list_link (access_token),
        https://developer.work.weixin.qq.com/document/path/97297
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_LIST_LINK, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_list_link(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获客链接管理：获取获客链接列表: the items of all pages of `list_link`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_LIST_LINK, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    async def get(
        self,
        link_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionGetResponse:
        """获客链接管理：获取获客链接详情: Get one acquisition link.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The acquisition component (获客助手组件) gets name and url only.

        The secret of the system app 客户联系 cannot call it.

        Only links that the app has created.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            link_id: Id of the link.

        POST /cgi-bin/externalcontact/customer_acquisition/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97297
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET, {"link_id": link_id}, timeout)

    async def create_link(
        self,
        link_name: str,
        *,
        range: NewAcquisitionRange | NewAcquisitionRangeDict | None = None,
        skip_verify: bool | None = None,
        priority_option: AcquisitionPriority | AcquisitionPriorityDict | None = None,
        mark_source: bool | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionCreateLinkResponse:
        """获客链接管理：创建获客链接: Create an acquisition link.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        Append ?customer_channel=… of at most 64 bytes to the link to get it back as state.

        The secret of the system app 客户联系 cannot call it.

        All members must be in the app's scope; priority_option exists for some industries only.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            link_name: Name of the link. At most 30 characters.
            range: Members that customers are led to, at most 500 in all.
            skip_verify: Whether customers are added without confirmation. Default: true.
            priority_option: Which members customers go to first; only for some kinds of business.
            mark_source: Whether customers are marked as brought by the app; only for acquisition apps (营
                销获客). Default: true.

        POST /cgi-bin/externalcontact/customer_acquisition/create_link (access_token),
        https://developer.work.weixin.qq.com/document/path/97297
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_LINK, {
            "link_name": link_name, "range": range, "skip_verify": skip_verify,
            "priority_option": priority_option, "mark_source": mark_source,
        }, timeout)

    async def update_link(
        self,
        link_id: str,
        *,
        link_name: str | None = None,
        range: AcquisitionRange | AcquisitionRangeDict | None = None,
        skip_verify: bool | None = None,
        priority_option: AcquisitionPriority | AcquisitionPriorityDict | None = None,
        mark_source: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获客链接管理：编辑获客链接: Change an acquisition link.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The secret of the system app 客户联系 cannot call it.

        All members must be in the app's scope; priority_option exists for some industries only.

        The range is replaced as a whole.

        Only links that the app has created.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            link_id: Id of a link that the app has created.
            link_name: New name. At most 30 characters.
            range: Replaces the members, at most 500 in all.
            skip_verify: Whether customers are added without confirmation. Default: true.
            priority_option: Replaces which members customers go to first.
            mark_source: Whether customers are marked as brought by the app; only for acquisition apps (营
                销获客). Default: true.

        POST /cgi-bin/externalcontact/customer_acquisition/update_link (access_token),
        https://developer.work.weixin.qq.com/document/path/97297
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_UPDATE_LINK, {
            "link_id": link_id, "link_name": link_name, "range": range, "skip_verify": skip_verify,
            "priority_option": priority_option, "mark_source": mark_source,
        }, timeout)

    async def delete_link(self, link_id: str, *, timeout: float | None = None) -> Response:
        """获客链接管理：删除获客链接: Delete an acquisition link.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The secret of the system app 客户联系 cannot call it.

        The link stops working.

        Only links that the app has created.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            link_id: Id of a link that the app has created.

        POST /cgi-bin/externalcontact/customer_acquisition/delete_link (access_token),
        https://developer.work.weixin.qq.com/document/path/97297
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_DELETE_LINK, {
            "link_id": link_id,
        }, timeout)

    async def customer(
        self,
        link_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionCustomerResponse:
        """获取由获客链接添加的客户信息: List the customers who came through an acquisition link.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The secret of the system app 客户联系 cannot call it.

        Args:
            link_id: Id of a link that the app has created.
            limit: Customers per page. At most 1000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/customer_acquisition/customer (access_token),
        https://developer.work.weixin.qq.com/document/path/97298
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_CUSTOMER, {
            "link_id": link_id, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_customer(
        self,
        link_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[AcquisitionCustomer]:
        """获取由获客链接添加的客户信息: the items of all pages of `customer`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_CUSTOMER, {
            "link_id": link_id, "limit": limit, "cursor": cursor,
        }, timeout)

    async def statistic(
        self,
        link_id: str,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionStatisticResponse:
        """获客助手额度管理与使用统计：查询链接使用详情: Get how often an acquisition link was used.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        A query spans at most 30 days of the last 180.

        The secret of the system app 客户联系 cannot call it.

        Times are rounded to days, both included; a component sees the links granted to it, with its
        comp_scene.

        `end_time` is at most 30 days after `start_time`.

        Args:
            link_id: Id of the link.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/externalcontact/customer_acquisition/statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/97375
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_STATISTIC, {
            "link_id": link_id, "start_time": start_time, "end_time": end_time,
        }, timeout)

    async def get_chat_info(
        self,
        chat_key: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionGetChatInfoResponse:
        """获取成员多次收消息详情: Get how often a customer of an acquisition link has written to a member.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A provider-developed app needs the permission 查询使用量、创建和编辑获客链接、获取客户列表 of the
        company.

        A third-party app needs the permission 获客助手 of the company.

        Args:
            chat_key: ChatKey from the callback, valid for 30 minutes.

        POST /cgi-bin/externalcontact/customer_acquisition/get_chat_info (access_token),
        https://developer.work.weixin.qq.com/document/path/100130
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_CHAT_INFO, {
            "chat_key": chat_key,
        }, timeout)

    async def create_once_key(
        self,
        link_id: str,
        *,
        key_num: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionCreateOnceKeyResponse:
        """生成代支付key: Create one-time keys with which the provider pays for customers of a link.

        For the acquisition component (获客助手组件) where the provider pays; a key is valid for 14 days
        and one use.

        Args:
            link_id: Id of the link.
            key_num: How many keys. At most 1000. Default: 100.

        POST /cgi-bin/externalcontact/customer_acquisition/create_once_key (access_token),
        https://developer.work.weixin.qq.com/document/path/99603
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_ONCE_KEY, {
            "link_id": link_id, "key_num": key_num,
        }, timeout)

    async def get_comp_auth_info(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionGetCompAuthInfoResponse:
        """获取组件授权信息: Get what a company has authorized the acquisition component for.

        POST /cgi-bin/externalcontact/customer_acquisition/get_comp_auth_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99610
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_COMP_AUTH_INFO, {}, timeout)
