# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.customer import ExternalcontactContactListResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactGetFollowUserListResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactGetResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactGetUserBehaviorDataResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactListResponse
    from wecom_client.models.externalcontact.customer import FollowUser
    from wecom_client.models.externalcontact.customer import ServedContact
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class ExternalcontactCustomerCalls(Resource):
    """客户管理: `client.externalcontact`."""

    def get_follow_user_list(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetFollowUserListResponse:
        """获取配置了客户联系功能的成员列表: List the members who may use customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only members that the app may see are returned.

        GET /cgi-bin/externalcontact/get_follow_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92571
        """
        return self._call(ops.EXTERNALCONTACT_GET_FOLLOW_USER_LIST, {}, timeout)

    def list(self, userid: str, *, timeout: float | None = None) -> ExternalcontactListResponse:
        """获取客户列表: List the customers of one member.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only members in the app's scope who have 客户联系; contacts of others are no customers.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            userid: UserID of a member who may use customer contact.

        GET /cgi-bin/externalcontact/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92113
        """
        return self._call(ops.EXTERNALCONTACT_LIST, {"userid": userid}, timeout)

    def get(
        self,
        external_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetResponse:
        """获取客户详情: Get one customer and the members who have added them.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息或家校沟通 of the company.

        Apps of the school contact chapter (家校沟通) read parents with the same call; is_subscribe and
        subscriber_info come only there.

        Third-party and provider-developed apps get no avatar, unionid and remark_mobiles, and 0 as gender.

        Only followers in the app's scope are named; more than 500 come in pages.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            external_userid: Id of the customer, not a member's UserID.
            cursor: Cursor from the previous call; only needed for a customer of more than 500 members.

        GET /cgi-bin/externalcontact/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92114
        """
        return self._call(ops.EXTERNALCONTACT_GET, {
            "external_userid": external_userid, "cursor": cursor,
        }, timeout)

    def iter_get(
        self,
        external_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[FollowUser]:
        """获取客户详情: the items of all pages of `get`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_GET, {
            "external_userid": external_userid, "cursor": cursor,
        }, timeout)

    def remark(
        self,
        userid: str,
        external_userid: str,
        *,
        remark: str | None = None,
        description: str | None = None,
        remark_company: str | None = None,
        remark_mobiles: List[str] | None = None,
        remark_pic_mediaid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改客户备注信息: Set a member's remarks on a customer.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only customers of members in the app's scope.

        At least one of `remark`, `description`, `remark_company`, `remark_mobiles` and
        `remark_pic_mediaid` is needed.

        Args:
            userid: UserID of a member who has added the customer.
            external_userid: Id of the customer.
            remark: Remark shown in place of the name. At most 20 characters.
            description: Description of the customer. At most 150 characters.
            remark_company: Remark on the customer's company; only for WeChat users. At most 20 characters.
            remark_mobiles: Mobile numbers that replace the old ones; a list with one empty string removes
                all.
            remark_pic_mediaid: media_id of a picture from media/upload.

        POST /cgi-bin/externalcontact/remark (access_token),
        https://developer.work.weixin.qq.com/document/path/92115
        """
        return self._call(ops.EXTERNALCONTACT_REMARK, {
            "userid": userid, "external_userid": external_userid, "remark": remark,
            "description": description, "remark_company": remark_company, "remark_mobiles": remark_mobiles,
            "remark_pic_mediaid": remark_pic_mediaid,
        }, timeout)

    def contact_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactContactListResponse:
        """获取已服务的外部联系人: List everybody outside the company whom members have served, customers or
        not.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Only self-built apps may call it.

        A tmp_openid identifies a person within one walk through the pages; the first page of the next walk
        changes it.

        Only apps that the company has made itself may call this.

        A temporary id lives 4 hours; do not keep the cursor either.

        Args:
            cursor: Cursor from the previous call, valid for 4 hours; leave out for the first page.
            limit: Page size. Default: 1000.

        POST /cgi-bin/externalcontact/contact_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99434
        """
        return self._call(ops.EXTERNALCONTACT_CONTACT_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_contact_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ServedContact]:
        """获取已服务的外部联系人: the items of all pages of `contact_list`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_CONTACT_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def get_user_behavior_data(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid: List[str] | None = None,
        partyid: List[int] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetUserBehaviorDataResponse:
        """获取「联系客户统计」数据: Get daily figures on how members keep in contact with customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->获取成员联系客户的数据统计 of the
        company.

        A query spans at most 30 days of the last 180.

        Members and departments must be in the app's scope.

        `end_time` is at most 30 days after `start_time`.

        At least one of `userid` and `partyid` is needed.

        Args:
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.
            userid: UserIDs; the figures are those of all together. At most 100 items.
            partyid: Ids of departments. At most 100 items.

        POST /cgi-bin/externalcontact/get_user_behavior_data (access_token),
        https://developer.work.weixin.qq.com/document/path/92132
        """
        return self._call(ops.EXTERNALCONTACT_GET_USER_BEHAVIOR_DATA, {
            "start_time": start_time, "end_time": end_time, "userid": userid, "partyid": partyid,
        }, timeout)


class AsyncExternalcontactCustomerCalls(AsyncResource):
    """客户管理: `client.externalcontact`, asynchronous."""

    async def get_follow_user_list(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetFollowUserListResponse:
        """获取配置了客户联系功能的成员列表: List the members who may use customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only members that the app may see are returned.

        GET /cgi-bin/externalcontact/get_follow_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92571
        """
        return await self._call(ops.EXTERNALCONTACT_GET_FOLLOW_USER_LIST, {}, timeout)

    async def list(self, userid: str, *, timeout: float | None = None) -> ExternalcontactListResponse:
        """获取客户列表: List the customers of one member.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only members in the app's scope who have 客户联系; contacts of others are no customers.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            userid: UserID of a member who may use customer contact.

        GET /cgi-bin/externalcontact/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92113
        """
        return await self._call(ops.EXTERNALCONTACT_LIST, {"userid": userid}, timeout)

    async def get(
        self,
        external_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetResponse:
        """获取客户详情: Get one customer and the members who have added them.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息或家校沟通 of the company.

        Apps of the school contact chapter (家校沟通) read parents with the same call; is_subscribe and
        subscriber_info come only there.

        Third-party and provider-developed apps get no avatar, unionid and remark_mobiles, and 0 as gender.

        Only followers in the app's scope are named; more than 500 come in pages.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            external_userid: Id of the customer, not a member's UserID.
            cursor: Cursor from the previous call; only needed for a customer of more than 500 members.

        GET /cgi-bin/externalcontact/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92114
        """
        return await self._call(ops.EXTERNALCONTACT_GET, {
            "external_userid": external_userid, "cursor": cursor,
        }, timeout)

    def iter_get(
        self,
        external_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[FollowUser]:
        """获取客户详情: the items of all pages of `get`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_GET, {
            "external_userid": external_userid, "cursor": cursor,
        }, timeout)

    async def remark(
        self,
        userid: str,
        external_userid: str,
        *,
        remark: str | None = None,
        description: str | None = None,
        remark_company: str | None = None,
        remark_mobiles: List[str] | None = None,
        remark_pic_mediaid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改客户备注信息: Set a member's remarks on a customer.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only customers of members in the app's scope.

        At least one of `remark`, `description`, `remark_company`, `remark_mobiles` and
        `remark_pic_mediaid` is needed.

        Args:
            userid: UserID of a member who has added the customer.
            external_userid: Id of the customer.
            remark: Remark shown in place of the name. At most 20 characters.
            description: Description of the customer. At most 150 characters.
            remark_company: Remark on the customer's company; only for WeChat users. At most 20 characters.
            remark_mobiles: Mobile numbers that replace the old ones; a list with one empty string removes
                all.
            remark_pic_mediaid: media_id of a picture from media/upload.

        POST /cgi-bin/externalcontact/remark (access_token),
        https://developer.work.weixin.qq.com/document/path/92115
        """
        return await self._call(ops.EXTERNALCONTACT_REMARK, {
            "userid": userid, "external_userid": external_userid, "remark": remark,
            "description": description, "remark_company": remark_company, "remark_mobiles": remark_mobiles,
            "remark_pic_mediaid": remark_pic_mediaid,
        }, timeout)

    async def contact_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactContactListResponse:
        """获取已服务的外部联系人: List everybody outside the company whom members have served, customers or
        not.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Only self-built apps may call it.

        A tmp_openid identifies a person within one walk through the pages; the first page of the next walk
        changes it.

        Only apps that the company has made itself may call this.

        A temporary id lives 4 hours; do not keep the cursor either.

        Args:
            cursor: Cursor from the previous call, valid for 4 hours; leave out for the first page.
            limit: Page size. Default: 1000.

        POST /cgi-bin/externalcontact/contact_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99434
        """
        return await self._call(ops.EXTERNALCONTACT_CONTACT_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_contact_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ServedContact]:
        """获取已服务的外部联系人: the items of all pages of `contact_list`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_CONTACT_LIST, {"cursor": cursor, "limit": limit}, timeout)

    async def get_user_behavior_data(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid: List[str] | None = None,
        partyid: List[int] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetUserBehaviorDataResponse:
        """获取「联系客户统计」数据: Get daily figures on how members keep in contact with customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->获取成员联系客户的数据统计 of the
        company.

        A query spans at most 30 days of the last 180.

        Members and departments must be in the app's scope.

        `end_time` is at most 30 days after `start_time`.

        At least one of `userid` and `partyid` is needed.

        Args:
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.
            userid: UserIDs; the figures are those of all together. At most 100 items.
            partyid: Ids of departments. At most 100 items.

        POST /cgi-bin/externalcontact/get_user_behavior_data (access_token),
        https://developer.work.weixin.qq.com/document/path/92132
        """
        return await self._call(ops.EXTERNALCONTACT_GET_USER_BEHAVIOR_DATA, {
            "start_time": start_time, "end_time": end_time, "userid": userid, "partyid": partyid,
        }, timeout)
