# Generated from spec/api/user/ by codegen. Do not edit.
"""成员管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import user as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.user.identity import MemberAuth
    from wecom_client.models.user.identity import UserCheckMemberAuthResponse
    from wecom_client.models.user.identity import UserConvertToOpenidResponse
    from wecom_client.models.user.identity import UserConvertToUseridResponse
    from wecom_client.models.user.identity import UserGetActiveStatResponse
    from wecom_client.models.user.identity import UserGetuserinfoResponse
    from wecom_client.models.user.identity import UserListMemberAuthResponse
    from wecom_client.models.user.identity import UserListSelectedTicketUserResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response


class UserIdentityCalls(Resource):
    """身份验证与账号转换: `client.user`."""

    def convert_to_openid(self, userid: str, *, timeout: float | None = None) -> UserConvertToOpenidResponse:
        """userid与openid互换：userid转openid: Get the openid of a member, for payments to employees.

        The member must sign in to WeCom with WeChat or follow the WeChat plugin.

        For external contacts there is externalcontact.convert_to_openid.

        The member must be in the app's scope.

        Args:
            userid: UserID of a member in the app's scope.

        POST /cgi-bin/user/convert_to_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/90202
        """
        return self._call(ops.USER_CONVERT_TO_OPENID, {"userid": userid}, timeout)

    def convert_to_userid(self, openid: str, *, timeout: float | None = None) -> UserConvertToUseridResponse:
        """userid与openid互换：openid转userid: Get the member with an openid from the result of a payment.

        The app must be allowed to see the member.

        Args:
            openid: openid from the result of a payment.

        POST /cgi-bin/user/convert_to_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/90202
        """
        return self._call(ops.USER_CONVERT_TO_USERID, {"openid": openid}, timeout)

    def getuserinfo(self, code: str, *, timeout: float | None = None) -> UserGetuserinfoResponse:
        """通过code获取用户信息: Exchange the code of a login with the mobile SDK for the member's userid.

        Web logins use auth.getuserinfo.

        Args:
            code: Code from the login; valid 5 minutes and once. At most 512 bytes.

        GET /cgi-bin/user/getuserinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/91193
        """
        return self._call(ops.USER_GETUSERINFO, {"code": code}, timeout)

    def authsucc(self, userid: str, *, timeout: float | None = None) -> Response:
        """登录二次验证: Let a member who passed the company's own verification sign in.

        Needs the contact sync secret; user.getuserinfo tells the userid from the code that the
        verification page gets.

        Args:
            userid: UserID of the member.

        GET /cgi-bin/user/authsucc (access_token), https://developer.work.weixin.qq.com/document/path/90203
        """
        return self._call(ops.USER_AUTHSUCC, {"userid": userid}, timeout)

    def tfa_succ(self, userid: str, tfa_code: str, *, timeout: float | None = None) -> Response:
        """使用二次验证: Unlock the client of a member who passed the second verification.

        Only self-built apps may call it.

        Called with the contact sync secret or a self-built app; at most 20 calls at a time.

        Args:
            userid: UserID of the member.
            tfa_code: Code from auth.get_tfa_info; valid 5 minutes and once.

        POST /cgi-bin/user/tfa_succ (access_token),
        https://developer.work.weixin.qq.com/document/path/99500
        """
        return self._call(ops.USER_TFA_SUCC, {"userid": userid, "tfa_code": tfa_code}, timeout)

    def list_member_auth(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> UserListMemberAuthResponse:
        """获取成员授权列表: List the members who have authorized a third-party app themselves.

        Only where the company has chosen 成员授权 (each member authorizes).

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 1000.

        POST /cgi-bin/user/list_member_auth (access_token),
        https://developer.work.weixin.qq.com/document/path/94513
        """
        return self._call(ops.USER_LIST_MEMBER_AUTH, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list_member_auth(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MemberAuth]:
        """获取成员授权列表: the items of all pages of `list_member_auth`, fetched as they are needed."""
        return self._iterate(ops.USER_LIST_MEMBER_AUTH, {"cursor": cursor, "limit": limit}, timeout)

    def check_member_auth(
        self,
        open_userid: str,
        *,
        timeout: float | None = None,
    ) -> UserCheckMemberAuthResponse:
        """查询成员用户是否已授权: Check whether a member has authorized a third-party app.

        Only where the company has chosen 成员授权 (each member authorizes).

        Args:
            open_userid: Encrypted userid of the member.

        POST /cgi-bin/user/check_member_auth (access_token),
        https://developer.work.weixin.qq.com/document/path/94514
        """
        return self._call(ops.USER_CHECK_MEMBER_AUTH, {"open_userid": open_userid}, timeout)

    def list_selected_ticket_user(
        self,
        selected_ticket: str,
        *,
        timeout: float | None = None,
    ) -> UserListSelectedTicketUserResponse:
        """获取选人ticket对应的用户: List the members whom a member picked through the JS-SDK.

        Only for third-party apps that support 成员授权 (each member authorizes).

        Args:
            selected_ticket: selectedTicket from the JS-SDK.

        POST /cgi-bin/user/list_selected_ticket_user (access_token),
        https://developer.work.weixin.qq.com/document/path/94894
        """
        return self._call(ops.USER_LIST_SELECTED_TICKET_USER, {"selected_ticket": selected_ticket}, timeout)

    def get_active_stat(self, date: str, *, timeout: float | None = None) -> UserGetActiveStatResponse:
        """获取企业活跃成员数: Count the members who were active on a day.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            date: The day, such as 2026-03-02.

        POST /cgi-bin/user/get_active_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/92714
        """
        return self._call(ops.USER_GET_ACTIVE_STAT, {"date": date}, timeout)


class AsyncUserIdentityCalls(AsyncResource):
    """身份验证与账号转换: `client.user`, asynchronous."""

    async def convert_to_openid(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> UserConvertToOpenidResponse:
        """userid与openid互换：userid转openid: Get the openid of a member, for payments to employees.

        The member must sign in to WeCom with WeChat or follow the WeChat plugin.

        For external contacts there is externalcontact.convert_to_openid.

        The member must be in the app's scope.

        Args:
            userid: UserID of a member in the app's scope.

        POST /cgi-bin/user/convert_to_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/90202
        """
        return await self._call(ops.USER_CONVERT_TO_OPENID, {"userid": userid}, timeout)

    async def convert_to_userid(
        self,
        openid: str,
        *,
        timeout: float | None = None,
    ) -> UserConvertToUseridResponse:
        """userid与openid互换：openid转userid: Get the member with an openid from the result of a payment.

        The app must be allowed to see the member.

        Args:
            openid: openid from the result of a payment.

        POST /cgi-bin/user/convert_to_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/90202
        """
        return await self._call(ops.USER_CONVERT_TO_USERID, {"openid": openid}, timeout)

    async def getuserinfo(self, code: str, *, timeout: float | None = None) -> UserGetuserinfoResponse:
        """通过code获取用户信息: Exchange the code of a login with the mobile SDK for the member's userid.

        Web logins use auth.getuserinfo.

        Args:
            code: Code from the login; valid 5 minutes and once. At most 512 bytes.

        GET /cgi-bin/user/getuserinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/91193
        """
        return await self._call(ops.USER_GETUSERINFO, {"code": code}, timeout)

    async def authsucc(self, userid: str, *, timeout: float | None = None) -> Response:
        """登录二次验证: Let a member who passed the company's own verification sign in.

        Needs the contact sync secret; user.getuserinfo tells the userid from the code that the
        verification page gets.

        Args:
            userid: UserID of the member.

        GET /cgi-bin/user/authsucc (access_token), https://developer.work.weixin.qq.com/document/path/90203
        """
        return await self._call(ops.USER_AUTHSUCC, {"userid": userid}, timeout)

    async def tfa_succ(self, userid: str, tfa_code: str, *, timeout: float | None = None) -> Response:
        """使用二次验证: Unlock the client of a member who passed the second verification.

        Only self-built apps may call it.

        Called with the contact sync secret or a self-built app; at most 20 calls at a time.

        Args:
            userid: UserID of the member.
            tfa_code: Code from auth.get_tfa_info; valid 5 minutes and once.

        POST /cgi-bin/user/tfa_succ (access_token),
        https://developer.work.weixin.qq.com/document/path/99500
        """
        return await self._call(ops.USER_TFA_SUCC, {"userid": userid, "tfa_code": tfa_code}, timeout)

    async def list_member_auth(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> UserListMemberAuthResponse:
        """获取成员授权列表: List the members who have authorized a third-party app themselves.

        Only where the company has chosen 成员授权 (each member authorizes).

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 1000.

        POST /cgi-bin/user/list_member_auth (access_token),
        https://developer.work.weixin.qq.com/document/path/94513
        """
        return await self._call(ops.USER_LIST_MEMBER_AUTH, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list_member_auth(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MemberAuth]:
        """获取成员授权列表: the items of all pages of `list_member_auth`, fetched as they are needed."""
        return self._iterate(ops.USER_LIST_MEMBER_AUTH, {"cursor": cursor, "limit": limit}, timeout)

    async def check_member_auth(
        self,
        open_userid: str,
        *,
        timeout: float | None = None,
    ) -> UserCheckMemberAuthResponse:
        """查询成员用户是否已授权: Check whether a member has authorized a third-party app.

        Only where the company has chosen 成员授权 (each member authorizes).

        Args:
            open_userid: Encrypted userid of the member.

        POST /cgi-bin/user/check_member_auth (access_token),
        https://developer.work.weixin.qq.com/document/path/94514
        """
        return await self._call(ops.USER_CHECK_MEMBER_AUTH, {"open_userid": open_userid}, timeout)

    async def list_selected_ticket_user(
        self,
        selected_ticket: str,
        *,
        timeout: float | None = None,
    ) -> UserListSelectedTicketUserResponse:
        """获取选人ticket对应的用户: List the members whom a member picked through the JS-SDK.

        Only for third-party apps that support 成员授权 (each member authorizes).

        Args:
            selected_ticket: selectedTicket from the JS-SDK.

        POST /cgi-bin/user/list_selected_ticket_user (access_token),
        https://developer.work.weixin.qq.com/document/path/94894
        """
        return await self._call(ops.USER_LIST_SELECTED_TICKET_USER, {
            "selected_ticket": selected_ticket,
        }, timeout)

    async def get_active_stat(self, date: str, *, timeout: float | None = None) -> UserGetActiveStatResponse:
        """获取企业活跃成员数: Count the members who were active on a day.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            date: The day, such as 2026-03-02.

        POST /cgi-bin/user/get_active_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/92714
        """
        return await self._call(ops.USER_GET_ACTIVE_STAT, {"date": date}, timeout)
