# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.externalcontact.strategy import CustomerPrivilege
    from wecom_client.models.externalcontact.strategy import ExternalcontactCustomerStrategyCreateResponse
    from wecom_client.models.externalcontact.strategy import ExternalcontactCustomerStrategyGetRangeResponse
    from wecom_client.models.externalcontact.strategy import ExternalcontactCustomerStrategyGetResponse
    from wecom_client.models.externalcontact.strategy import ExternalcontactCustomerStrategyListResponse
    from wecom_client.models.externalcontact.strategy import StrategyId
    from wecom_client.models.externalcontact.strategy import StrategyRange
    from wecom_client.params.externalcontact import CustomerPrivilegeDict
    from wecom_client.params.externalcontact import StrategyRangeDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response

List = list


class ExternalcontactCustomerStrategyResource(Resource):
    """规则组管理: `client.externalcontact.customer_strategy`."""

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerStrategyListResponse:
        """客户联系规则组管理：获取规则组列表: List the ids of the rule groups for customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        An app gets and manages only the rule groups that it has created.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 1000.

        POST /cgi-bin/externalcontact/customer_strategy/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[StrategyId]:
        """客户联系规则组管理：获取规则组列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)

    def get(
        self,
        strategy_id: int,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerStrategyGetResponse:
        """客户联系规则组管理：获取规则组详情: Get one rule group for customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        Only groups that the app has created.

        Args:
            strategy_id: Id of the rule group.

        POST /cgi-bin/externalcontact/customer_strategy/get (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_GET, {"strategy_id": strategy_id}, timeout)

    def get_range(
        self,
        strategy_id: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerStrategyGetRangeResponse:
        """客户联系规则组管理：获取规则组管理范围: List the members and departments that a rule group for
        customer contact manages.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        Only groups that the app has created.

        Args:
            strategy_id: Id of the rule group.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 1000.

        POST /cgi-bin/externalcontact/customer_strategy/get_range (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_GET_RANGE, {
            "strategy_id": strategy_id, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_range(
        self,
        strategy_id: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[StrategyRange]:
        """客户联系规则组管理：获取规则组管理范围: the items of all pages of `get_range`, fetched as they are
        needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_GET_RANGE, {
            "strategy_id": strategy_id, "cursor": cursor, "limit": limit,
        }, timeout)

    def create(
        self,
        strategy_name: str,
        admin_list: List[str],
        range: Sequence[StrategyRange | StrategyRangeDict],
        *,
        parent_id: int | None = None,
        privilege: CustomerPrivilege | CustomerPrivilegeDict | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerStrategyCreateResponse:
        """客户联系规则组管理：创建新的规则组: Create a rule group for customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        Calls must follow one another, not run at the same time.

        Rule groups nest five deep at most and manage at most 3000 entries each.

        Below another group, its range must lie within that one's, whose permissions it takes over.

        At most 20 administrators and 100 nodes a call.

        Args:
            strategy_name: Name of the rule group.
            admin_list: UserIDs of the administrators; no super administrators. At most 20 items.
            range: Members and departments that are managed. At most 100 items.
            parent_id: Parent rule group; its range must contain this one's, and its rights are taken over.
            privilege: Rights; ignored if there is a parent.

        POST /cgi-bin/externalcontact/customer_strategy/create (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_CREATE, {
            "strategy_name": strategy_name, "admin_list": admin_list, "range": range, "parent_id": parent_id,
            "privilege": privilege,
        }, timeout)

    def edit(
        self,
        strategy_id: int,
        *,
        strategy_name: str | None = None,
        admin_list: List[str] | None = None,
        privilege: CustomerPrivilege | CustomerPrivilegeDict | None = None,
        range_add: Sequence[StrategyRange | StrategyRangeDict] | None = None,
        range_del: Sequence[StrategyRange | StrategyRangeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """客户联系规则组管理：编辑规则组及其管理范围: Change a rule group for customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        Calls must follow one another, not run at the same time.

        The range must lie within that of the group above.

        At most 20 administrators and 100 nodes a call.

        Only groups that the app has created.

        Args:
            strategy_id: Id of the rule group.
            strategy_name: New name.
            admin_list: UserIDs that replace the administrators. At most 20 items.
            privilege: Replaces the rights; ignored if there is a parent.
            range_add: Members and departments to add. At most 100 items.
            range_del: Members and departments to remove. At most 100 items.

        POST /cgi-bin/externalcontact/customer_strategy/edit (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_EDIT, {
            "strategy_id": strategy_id, "strategy_name": strategy_name, "admin_list": admin_list,
            "privilege": privilege, "range_add": range_add, "range_del": range_del,
        }, timeout)

    def del_(self, strategy_id: int, *, timeout: float | None = None) -> Response:
        """客户联系规则组管理：删除规则组: Delete a rule group for customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        Only groups that the app has created.

        Args:
            strategy_id: Id of the rule group.

        POST /cgi-bin/externalcontact/customer_strategy/del (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_DEL, {"strategy_id": strategy_id}, timeout)


class AsyncExternalcontactCustomerStrategyResource(AsyncResource):
    """规则组管理: `client.externalcontact.customer_strategy`, asynchronous."""

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerStrategyListResponse:
        """客户联系规则组管理：获取规则组列表: List the ids of the rule groups for customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        An app gets and manages only the rule groups that it has created.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 1000.

        POST /cgi-bin/externalcontact/customer_strategy/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[StrategyId]:
        """客户联系规则组管理：获取规则组列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)

    async def get(
        self,
        strategy_id: int,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerStrategyGetResponse:
        """客户联系规则组管理：获取规则组详情: Get one rule group for customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        Only groups that the app has created.

        Args:
            strategy_id: Id of the rule group.

        POST /cgi-bin/externalcontact/customer_strategy/get (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_GET, {
            "strategy_id": strategy_id,
        }, timeout)

    async def get_range(
        self,
        strategy_id: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerStrategyGetRangeResponse:
        """客户联系规则组管理：获取规则组管理范围: List the members and departments that a rule group for
        customer contact manages.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        Only groups that the app has created.

        Args:
            strategy_id: Id of the rule group.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 1000.

        POST /cgi-bin/externalcontact/customer_strategy/get_range (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_GET_RANGE, {
            "strategy_id": strategy_id, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_range(
        self,
        strategy_id: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[StrategyRange]:
        """客户联系规则组管理：获取规则组管理范围: the items of all pages of `get_range`, fetched as they are
        needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_GET_RANGE, {
            "strategy_id": strategy_id, "cursor": cursor, "limit": limit,
        }, timeout)

    async def create(
        self,
        strategy_name: str,
        admin_list: List[str],
        range: Sequence[StrategyRange | StrategyRangeDict],
        *,
        parent_id: int | None = None,
        privilege: CustomerPrivilege | CustomerPrivilegeDict | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerStrategyCreateResponse:
        """客户联系规则组管理：创建新的规则组: Create a rule group for customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        Calls must follow one another, not run at the same time.

        Rule groups nest five deep at most and manage at most 3000 entries each.

        Below another group, its range must lie within that one's, whose permissions it takes over.

        At most 20 administrators and 100 nodes a call.

        Args:
            strategy_name: Name of the rule group.
            admin_list: UserIDs of the administrators; no super administrators. At most 20 items.
            range: Members and departments that are managed. At most 100 items.
            parent_id: Parent rule group; its range must contain this one's, and its rights are taken over.
            privilege: Rights; ignored if there is a parent.

        POST /cgi-bin/externalcontact/customer_strategy/create (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_CREATE, {
            "strategy_name": strategy_name, "admin_list": admin_list, "range": range, "parent_id": parent_id,
            "privilege": privilege,
        }, timeout)

    async def edit(
        self,
        strategy_id: int,
        *,
        strategy_name: str | None = None,
        admin_list: List[str] | None = None,
        privilege: CustomerPrivilege | CustomerPrivilegeDict | None = None,
        range_add: Sequence[StrategyRange | StrategyRangeDict] | None = None,
        range_del: Sequence[StrategyRange | StrategyRangeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """客户联系规则组管理：编辑规则组及其管理范围: Change a rule group for customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        Calls must follow one another, not run at the same time.

        The range must lie within that of the group above.

        At most 20 administrators and 100 nodes a call.

        Only groups that the app has created.

        Args:
            strategy_id: Id of the rule group.
            strategy_name: New name.
            admin_list: UserIDs that replace the administrators. At most 20 items.
            privilege: Replaces the rights; ignored if there is a parent.
            range_add: Members and departments to add. At most 100 items.
            range_del: Members and departments to remove. At most 100 items.

        POST /cgi-bin/externalcontact/customer_strategy/edit (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_EDIT, {
            "strategy_id": strategy_id, "strategy_name": strategy_name, "admin_list": admin_list,
            "privilege": privilege, "range_add": range_add, "range_del": range_del,
        }, timeout)

    async def del_(self, strategy_id: int, *, timeout: float | None = None) -> Response:
        """客户联系规则组管理：删除规则组: Delete a rule group for customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        Only groups that the app has created.

        Args:
            strategy_id: Id of the rule group.

        POST /cgi-bin/externalcontact/customer_strategy/del (access_token),
        https://developer.work.weixin.qq.com/document/path/94883
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_STRATEGY_DEL, {
            "strategy_id": strategy_id,
        }, timeout)
