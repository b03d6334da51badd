# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.customer import ContactFollowInfo
    from wecom_client.models.externalcontact.customer import ExternalcontactBatchGetByUserResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class ExternalcontactBatchResource(Resource):
    """客户管理: `client.externalcontact.batch`."""

    def get_by_user(
        self,
        userid_list: list[str],
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactBatchGetByUserResponse:
        """批量获取客户详情: List the customers of several members with their details.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Members' own tags are not returned, only ids of tags that the company or a rule group has set.

        Only members in the app's scope who have 客户联系; contacts of others are no customers.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            userid_list: UserIDs of members. At most 100 items.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Customers per page; more is taken as the maximum. At most 100. Default: 50.

        POST /cgi-bin/externalcontact/batch/get_by_user (access_token),
        https://developer.work.weixin.qq.com/document/path/92994
        """
        return self._call(ops.EXTERNALCONTACT_BATCH_GET_BY_USER, {
            "userid_list": userid_list, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_by_user(
        self,
        userid_list: list[str],
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ContactFollowInfo]:
        """批量获取客户详情: the items of all pages of `get_by_user`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_BATCH_GET_BY_USER, {
            "userid_list": userid_list, "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncExternalcontactBatchResource(AsyncResource):
    """客户管理: `client.externalcontact.batch`, asynchronous."""

    async def get_by_user(
        self,
        userid_list: list[str],
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactBatchGetByUserResponse:
        """批量获取客户详情: List the customers of several members with their details.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Members' own tags are not returned, only ids of tags that the company or a rule group has set.

        Only members in the app's scope who have 客户联系; contacts of others are no customers.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            userid_list: UserIDs of members. At most 100 items.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Customers per page; more is taken as the maximum. At most 100. Default: 50.

        POST /cgi-bin/externalcontact/batch/get_by_user (access_token),
        https://developer.work.weixin.qq.com/document/path/92994
        """
        return await self._call(ops.EXTERNALCONTACT_BATCH_GET_BY_USER, {
            "userid_list": userid_list, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_by_user(
        self,
        userid_list: list[str],
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ContactFollowInfo]:
        """批量获取客户详情: the items of all pages of `get_by_user`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_BATCH_GET_BY_USER, {
            "userid_list": userid_list, "cursor": cursor, "limit": limit,
        }, timeout)
