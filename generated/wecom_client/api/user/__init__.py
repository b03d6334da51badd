# Generated from spec/api/user/ by codegen. Do not edit.
"""成员管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import user as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.user.identity import MemberAuth
    from wecom_client.models.user.identity import UserCheckMemberAuthResponse
    from wecom_client.models.user.identity import UserConvertToOpenidResponse
    from wecom_client.models.user.identity import UserConvertToUseridResponse
    from wecom_client.models.user.identity import UserGetActiveStatResponse
    from wecom_client.models.user.identity import UserGetuserinfoResponse
    from wecom_client.models.user.identity import UserListMemberAuthResponse
    from wecom_client.models.user.identity import UserListSelectedTicketUserResponse
    from wecom_client.models.user.member import BizMailAliases
    from wecom_client.models.user.member import DepartmentUser
    from wecom_client.models.user.member import UserCreateResponse
    from wecom_client.models.user.member import UserGetResponse
    from wecom_client.models.user.member import UserGetUseridByEmailResponse
    from wecom_client.models.user.member import UserGetuseridResponse
    from wecom_client.models.user.member import UserListIdResponse
    from wecom_client.models.user.member import UserListResponse
    from wecom_client.models.user.member import UserSimplelistResponse
    from wecom_client.params.types import ExtAttrDict
    from wecom_client.params.types import ExternalProfileDict
    from wecom_client.params.user import BizMailAliasesDict
    from wecom_client.types.profile import ExtAttr
    from wecom_client.types.profile import ExternalProfile
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response

List = list


class UserResource(Resource):
    """成员管理: `client.user`."""

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

    def create(
        self,
        userid: str,
        name: str,
        *,
        alias: str | None = None,
        mobile: str | None = None,
        department: List[int] | None = None,
        order: List[int] | None = None,
        position: str | None = None,
        gender: int | None = None,
        email: str | None = None,
        biz_mail: str | None = None,
        is_leader_in_dept: List[int] | None = None,
        direct_leader: List[str] | None = None,
        enable: bool | Literal[0, 1] | None = None,
        avatar_mediaid: str | None = None,
        telephone: str | None = None,
        address: str | None = None,
        main_department: int | None = None,
        extattr: ExtAttr | ExtAttrDict | None = None,
        to_invite: bool | None = None,
        external_position: str | None = None,
        external_profile: ExternalProfile | ExternalProfileDict | None = None,
        timeout: float | None = None,
    ) -> UserCreateResponse:
        """创建成员: Create a member.

        In the admin console the app needs 通讯录同步.

        A third-party app needs the permission 通讯录应用 of the company.

        Only the contact sync secret and third-party contact apps may call it.

        A department holds at most 30,000 members and sub-departments.

        Create departments and their members one after the other, not at the same time.

        At least one of `mobile` and `email` is needed.

        Args:
            userid: Id of the member, unique without regard to case: digits, letters and _-@. with a digit
                or letter first. Pattern: `[0-9A-Za-z][0-9A-Za-z_@.-]*`. 1 to 64 bytes.
            name: Name of the member. 1 to 64 characters.
            alias: Alias of the member. 1 to 64 characters.
            mobile: Mobile number, unique in the company; with country code outside mainland China. This or
                email is needed.
            department: Departments of the member; unknown ones are created under 其他（待设置部门）, which
                is also the default. At most 100 items.
            order: Position within each department, in the order of department; higher comes first. Each: 0
                to 4294967295.
            position: Job title. At most 128 characters.
            gender: Gender of the member. One of 1 (male), 2 (female).
            email: Mail address, unique in the company. This or mobile is needed. 6 to 64 bytes.
            biz_mail: Company mail address to create, where the company has Tencent Exmail; one is made up
                if left out. 6 to 64 bytes.
            is_leader_in_dept: Whether the member leads each department, in the order of department. One of
                0 (no), 1 (yes).
            direct_leader: UserID of the direct superior. At most 1 item.
            enable: Whether the member may use WeCom.
            avatar_mediaid: Portrait, a media_id from media.upload.
            telephone: Landline: digits, -, + and commas. Pattern: `[0-9+,-]*`. At most 32 bytes.
            address: Address of the member. At most 128 characters.
            main_department: Department that the member mainly belongs to.
            extattr: Extended attributes.
            to_invite: Whether the member is invited to use WeCom, once a day for at most 3 working days.
                Default: true.
            external_position: Job title shown to people outside; position if left out. At most 12
                characters.
            external_profile: Profile shown to people outside.

        POST /cgi-bin/user/create (access_token), https://developer.work.weixin.qq.com/document/path/90195
        """
        return self._call(ops.USER_CREATE, {
            "userid": userid, "name": name, "alias": alias, "mobile": mobile, "department": department,
            "order": order, "position": position, "gender": gender, "email": email, "biz_mail": biz_mail,
            "is_leader_in_dept": is_leader_in_dept, "direct_leader": direct_leader, "enable": enable,
            "avatar_mediaid": avatar_mediaid, "telephone": telephone, "address": address,
            "main_department": main_department, "extattr": extattr, "to_invite": to_invite,
            "external_position": external_position, "external_profile": external_profile,
        }, timeout)

    def get(self, userid: str, *, timeout: float | None = None) -> UserGetResponse:
        """读取成员: Get the profile of one member.

        Which fields come back depends on the kind of app and on what the administrator and the member have
        authorized.

        Apps created since 2022-06-20 get gender, avatar, qr_code, mobile, email, biz_mail and address only
        through auth.getuserdetail.

        With the contact sync secret, addresses added since 2022-08-15 may not call it; list_id gives the
        userids.

        The app must be allowed to see the member.

        Args:
            userid: UserID of the member; case does not matter. 1 to 64 bytes.

        GET /cgi-bin/user/get (access_token), https://developer.work.weixin.qq.com/document/path/90196
        """
        return self._call(ops.USER_GET, {"userid": userid}, timeout)

    def update(
        self,
        userid: str,
        *,
        new_userid: str | None = None,
        name: str | None = None,
        alias: str | None = None,
        mobile: str | None = None,
        department: List[int] | None = None,
        order: List[int] | None = None,
        position: str | None = None,
        gender: int | None = None,
        email: str | None = None,
        biz_mail: str | None = None,
        biz_mail_alias: BizMailAliases | BizMailAliasesDict | None = None,
        is_leader_in_dept: List[int] | None = None,
        direct_leader: List[str] | None = None,
        enable: bool | Literal[0, 1] | None = None,
        avatar_mediaid: str | None = None,
        telephone: str | None = None,
        address: str | None = None,
        main_department: int | None = None,
        extattr: ExtAttr | ExtAttrDict | None = None,
        external_position: str | None = None,
        external_profile: ExternalProfile | ExternalProfileDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新成员: Change fields of a member; those left out stay as they are.

        In the admin console the app needs 通讯录同步.

        A third-party app needs the permission 通讯录应用 of the company.

        Only the contact sync secret and third-party contact apps may call it.

        Mail addresses are changed apart from the other fields; one part may succeed where the other fails.

        A userid that WeCom made can be changed once, and so can a business mail address that it made.

        Args:
            userid: UserID of the member; case does not matter. 1 to 64 bytes.
            new_userid: New UserID; possible once, where WeCom had made up the old one. 1 to 64 bytes.
            name: Name of the member. 1 to 64 characters.
            alias: Alias of the member. 1 to 64 characters.
            mobile: Mobile number, unique in the company; ignored once the member has activated WeCom.
            department: Departments of the member. At most 100 items.
            order: Position within each department, in the order of department; higher comes first. Each: 0
                to 4294967295.
            position: Job title. At most 128 characters.
            gender: Gender of the member. One of 1 (male), 2 (female).
            email: Mail address, unique in the company. 6 to 64 bytes.
            biz_mail: Company mail address; one that WeCom had made up can be changed once, others not. 6
                to 63 bytes.
            biz_mail_alias: Further company mail addresses; replaces all, an empty list clears them.
            is_leader_in_dept: Whether the member leads each department, in the order of department. One of
                0 (no), 1 (yes).
            direct_leader: UserID of the direct superior. At most 1 item.
            enable: Whether the member may use WeCom.
            avatar_mediaid: Portrait, a media_id from media.upload.
            telephone: Landline: digits, -, + and commas. Pattern: `[0-9+,-]*`. At most 32 bytes.
            address: Address of the member. At most 128 characters.
            main_department: Department that the member mainly belongs to.
            extattr: Extended attributes.
            external_position: Job title shown to people outside; position if left out. At most 12
                characters.
            external_profile: Profile shown to people outside.

        POST /cgi-bin/user/update (access_token), https://developer.work.weixin.qq.com/document/path/90197
        """
        return self._call(ops.USER_UPDATE, {
            "userid": userid, "new_userid": new_userid, "name": name, "alias": alias, "mobile": mobile,
            "department": department, "order": order, "position": position, "gender": gender, "email": email,
            "biz_mail": biz_mail, "biz_mail_alias": biz_mail_alias, "is_leader_in_dept": is_leader_in_dept,
            "direct_leader": direct_leader, "enable": enable, "avatar_mediaid": avatar_mediaid,
            "telephone": telephone, "address": address, "main_department": main_department,
            "extattr": extattr, "external_position": external_position, "external_profile": external_profile,
        }, timeout)

    def delete(self, userid: str, *, timeout: float | None = None) -> Response:
        """删除成员: Delete a member and the company mailbox of that member.

        In the admin console the app needs 通讯录同步.

        A third-party app needs the permission 通讯录应用 of the company.

        Only the contact sync secret and third-party contact apps may call it.

        Args:
            userid: UserID of the member. 1 to 64 bytes.

        GET /cgi-bin/user/delete (access_token), https://developer.work.weixin.qq.com/document/path/90198
        """
        return self._call(ops.USER_DELETE, {"userid": userid}, timeout)

    def batchdelete(self, useridlist: List[str], *, timeout: float | None = None) -> Response:
        """批量删除成员: Delete several members.

        In the admin console the app needs 通讯录同步.

        A third-party app needs the permission 通讯录应用 of the company.

        Only the contact sync secret and third-party contact apps may call it.

        One UserID that is not valid has the whole call refused.

        Args:
            useridlist: UserIDs of the members; with one that does not exist, nothing is deleted. At most
                200 items.

        POST /cgi-bin/user/batchdelete (access_token),
        https://developer.work.weixin.qq.com/document/path/90199
        """
        return self._call(ops.USER_BATCHDELETE, {"useridlist": useridlist}, timeout)

    def simplelist(
        self,
        department_id: int,
        *,
        fetch_child: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> UserSimplelistResponse:
        """获取部门成员: List the members of a department with id, name and departments.

        With the contact sync secret, addresses added since 2022-08-15 may not call it; list_id gives the
        userids.

        The app must be allowed to see the department.

        Args:
            department_id: Id of the department; members of its sub-departments are not included.
            fetch_child: Whether members of sub-departments come too. Deprecated: The page no longer has
                it; leave it out, and call it for each department.

        GET /cgi-bin/user/simplelist (access_token),
        https://developer.work.weixin.qq.com/document/path/90200
        """
        return self._call(ops.USER_SIMPLELIST, {
            "department_id": department_id, "fetch_child": fetch_child,
        }, timeout)

    def list(
        self,
        department_id: int,
        *,
        fetch_child: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> UserListResponse:
        """获取部门成员详情: List the members of a department with their profiles.

        Which fields come back depends on the kind of app and on what the administrator and the members
        have authorized.

        With the contact sync secret, addresses added since 2022-08-15 may not call it; list_id gives the
        userids.

        The app must be allowed to see the department.

        Args:
            department_id: Id of the department; members of its sub-departments are not included.
            fetch_child: Whether members of sub-departments come too. Deprecated: The page no longer has
                it; leave it out, and call it for each department.

        GET /cgi-bin/user/list (access_token), https://developer.work.weixin.qq.com/document/path/90201
        """
        return self._call(ops.USER_LIST, {
            "department_id": department_id, "fetch_child": fetch_child,
        }, timeout)

    def list_id(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> UserListIdResponse:
        """获取成员ID列表: List the userids of all members with their departments.

        In the admin console the app needs 通讯录同步.

        Only the contact sync secret may call it.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. 1 to 10000.

        POST /cgi-bin/user/list_id (access_token), https://developer.work.weixin.qq.com/document/path/96067
        """
        return self._call(ops.USER_LIST_ID, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list_id(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[DepartmentUser]:
        """获取成员ID列表: the items of all pages of `list_id`, fetched as they are needed."""
        return self._iterate(ops.USER_LIST_ID, {"cursor": cursor, "limit": limit}, timeout)

    def getuserid(self, mobile: str, *, timeout: float | None = None) -> UserGetuseridResponse:
        """手机号获取userid: Find the member with a mobile number.

        Blocked for a day when more than 20% of the company's headcount was asked for in vain.

        The app must be allowed to see the member.

        Args:
            mobile: Mobile number in the address book. 5 to 32 bytes.

        POST /cgi-bin/user/getuserid (access_token),
        https://developer.work.weixin.qq.com/document/path/95402
        """
        return self._call(ops.USER_GETUSERID, {"mobile": mobile}, timeout)

    def get_userid_by_email(
        self,
        email: str,
        *,
        email_type: int | None = None,
        timeout: float | None = None,
    ) -> UserGetUseridByEmailResponse:
        """邮箱获取userid: Find the member with a mail address.

        Blocked for a day when more than 20% of the company's headcount was asked for in vain.

        The app must be allowed to see the member.

        Args:
            email: Mail address.
            email_type: Kind of address. One of 1 (company address), 2 (personal address). Default: 1.

        POST /cgi-bin/user/get_userid_by_email (access_token),
        https://developer.work.weixin.qq.com/document/path/95895
        """
        return self._call(ops.USER_GET_USERID_BY_EMAIL, {"email": email, "email_type": email_type}, timeout)


class AsyncUserResource(AsyncResource):
    """成员管理: `client.user`, asynchronous."""

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

    async def create(
        self,
        userid: str,
        name: str,
        *,
        alias: str | None = None,
        mobile: str | None = None,
        department: List[int] | None = None,
        order: List[int] | None = None,
        position: str | None = None,
        gender: int | None = None,
        email: str | None = None,
        biz_mail: str | None = None,
        is_leader_in_dept: List[int] | None = None,
        direct_leader: List[str] | None = None,
        enable: bool | Literal[0, 1] | None = None,
        avatar_mediaid: str | None = None,
        telephone: str | None = None,
        address: str | None = None,
        main_department: int | None = None,
        extattr: ExtAttr | ExtAttrDict | None = None,
        to_invite: bool | None = None,
        external_position: str | None = None,
        external_profile: ExternalProfile | ExternalProfileDict | None = None,
        timeout: float | None = None,
    ) -> UserCreateResponse:
        """创建成员: Create a member.

        In the admin console the app needs 通讯录同步.

        A third-party app needs the permission 通讯录应用 of the company.

        Only the contact sync secret and third-party contact apps may call it.

        A department holds at most 30,000 members and sub-departments.

        Create departments and their members one after the other, not at the same time.

        At least one of `mobile` and `email` is needed.

        Args:
            userid: Id of the member, unique without regard to case: digits, letters and _-@. with a digit
                or letter first. Pattern: `[0-9A-Za-z][0-9A-Za-z_@.-]*`. 1 to 64 bytes.
            name: Name of the member. 1 to 64 characters.
            alias: Alias of the member. 1 to 64 characters.
            mobile: Mobile number, unique in the company; with country code outside mainland China. This or
                email is needed.
            department: Departments of the member; unknown ones are created under 其他（待设置部门）, which
                is also the default. At most 100 items.
            order: Position within each department, in the order of department; higher comes first. Each: 0
                to 4294967295.
            position: Job title. At most 128 characters.
            gender: Gender of the member. One of 1 (male), 2 (female).
            email: Mail address, unique in the company. This or mobile is needed. 6 to 64 bytes.
            biz_mail: Company mail address to create, where the company has Tencent Exmail; one is made up
                if left out. 6 to 64 bytes.
            is_leader_in_dept: Whether the member leads each department, in the order of department. One of
                0 (no), 1 (yes).
            direct_leader: UserID of the direct superior. At most 1 item.
            enable: Whether the member may use WeCom.
            avatar_mediaid: Portrait, a media_id from media.upload.
            telephone: Landline: digits, -, + and commas. Pattern: `[0-9+,-]*`. At most 32 bytes.
            address: Address of the member. At most 128 characters.
            main_department: Department that the member mainly belongs to.
            extattr: Extended attributes.
            to_invite: Whether the member is invited to use WeCom, once a day for at most 3 working days.
                Default: true.
            external_position: Job title shown to people outside; position if left out. At most 12
                characters.
            external_profile: Profile shown to people outside.

        POST /cgi-bin/user/create (access_token), https://developer.work.weixin.qq.com/document/path/90195
        """
        return await self._call(ops.USER_CREATE, {
            "userid": userid, "name": name, "alias": alias, "mobile": mobile, "department": department,
            "order": order, "position": position, "gender": gender, "email": email, "biz_mail": biz_mail,
            "is_leader_in_dept": is_leader_in_dept, "direct_leader": direct_leader, "enable": enable,
            "avatar_mediaid": avatar_mediaid, "telephone": telephone, "address": address,
            "main_department": main_department, "extattr": extattr, "to_invite": to_invite,
            "external_position": external_position, "external_profile": external_profile,
        }, timeout)

    async def get(self, userid: str, *, timeout: float | None = None) -> UserGetResponse:
        """读取成员: Get the profile of one member.

        Which fields come back depends on the kind of app and on what the administrator and the member have
        authorized.

        Apps created since 2022-06-20 get gender, avatar, qr_code, mobile, email, biz_mail and address only
        through auth.getuserdetail.

        With the contact sync secret, addresses added since 2022-08-15 may not call it; list_id gives the
        userids.

        The app must be allowed to see the member.

        Args:
            userid: UserID of the member; case does not matter. 1 to 64 bytes.

        GET /cgi-bin/user/get (access_token), https://developer.work.weixin.qq.com/document/path/90196
        """
        return await self._call(ops.USER_GET, {"userid": userid}, timeout)

    async def update(
        self,
        userid: str,
        *,
        new_userid: str | None = None,
        name: str | None = None,
        alias: str | None = None,
        mobile: str | None = None,
        department: List[int] | None = None,
        order: List[int] | None = None,
        position: str | None = None,
        gender: int | None = None,
        email: str | None = None,
        biz_mail: str | None = None,
        biz_mail_alias: BizMailAliases | BizMailAliasesDict | None = None,
        is_leader_in_dept: List[int] | None = None,
        direct_leader: List[str] | None = None,
        enable: bool | Literal[0, 1] | None = None,
        avatar_mediaid: str | None = None,
        telephone: str | None = None,
        address: str | None = None,
        main_department: int | None = None,
        extattr: ExtAttr | ExtAttrDict | None = None,
        external_position: str | None = None,
        external_profile: ExternalProfile | ExternalProfileDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新成员: Change fields of a member; those left out stay as they are.

        In the admin console the app needs 通讯录同步.

        A third-party app needs the permission 通讯录应用 of the company.

        Only the contact sync secret and third-party contact apps may call it.

        Mail addresses are changed apart from the other fields; one part may succeed where the other fails.

        A userid that WeCom made can be changed once, and so can a business mail address that it made.

        Args:
            userid: UserID of the member; case does not matter. 1 to 64 bytes.
            new_userid: New UserID; possible once, where WeCom had made up the old one. 1 to 64 bytes.
            name: Name of the member. 1 to 64 characters.
            alias: Alias of the member. 1 to 64 characters.
            mobile: Mobile number, unique in the company; ignored once the member has activated WeCom.
            department: Departments of the member. At most 100 items.
            order: Position within each department, in the order of department; higher comes first. Each: 0
                to 4294967295.
            position: Job title. At most 128 characters.
            gender: Gender of the member. One of 1 (male), 2 (female).
            email: Mail address, unique in the company. 6 to 64 bytes.
            biz_mail: Company mail address; one that WeCom had made up can be changed once, others not. 6
                to 63 bytes.
            biz_mail_alias: Further company mail addresses; replaces all, an empty list clears them.
            is_leader_in_dept: Whether the member leads each department, in the order of department. One of
                0 (no), 1 (yes).
            direct_leader: UserID of the direct superior. At most 1 item.
            enable: Whether the member may use WeCom.
            avatar_mediaid: Portrait, a media_id from media.upload.
            telephone: Landline: digits, -, + and commas. Pattern: `[0-9+,-]*`. At most 32 bytes.
            address: Address of the member. At most 128 characters.
            main_department: Department that the member mainly belongs to.
            extattr: Extended attributes.
            external_position: Job title shown to people outside; position if left out. At most 12
                characters.
            external_profile: Profile shown to people outside.

        POST /cgi-bin/user/update (access_token), https://developer.work.weixin.qq.com/document/path/90197
        """
        return await self._call(ops.USER_UPDATE, {
            "userid": userid, "new_userid": new_userid, "name": name, "alias": alias, "mobile": mobile,
            "department": department, "order": order, "position": position, "gender": gender, "email": email,
            "biz_mail": biz_mail, "biz_mail_alias": biz_mail_alias, "is_leader_in_dept": is_leader_in_dept,
            "direct_leader": direct_leader, "enable": enable, "avatar_mediaid": avatar_mediaid,
            "telephone": telephone, "address": address, "main_department": main_department,
            "extattr": extattr, "external_position": external_position, "external_profile": external_profile,
        }, timeout)

    async def delete(self, userid: str, *, timeout: float | None = None) -> Response:
        """删除成员: Delete a member and the company mailbox of that member.

        In the admin console the app needs 通讯录同步.

        A third-party app needs the permission 通讯录应用 of the company.

        Only the contact sync secret and third-party contact apps may call it.

        Args:
            userid: UserID of the member. 1 to 64 bytes.

        GET /cgi-bin/user/delete (access_token), https://developer.work.weixin.qq.com/document/path/90198
        """
        return await self._call(ops.USER_DELETE, {"userid": userid}, timeout)

    async def batchdelete(self, useridlist: List[str], *, timeout: float | None = None) -> Response:
        """批量删除成员: Delete several members.

        In the admin console the app needs 通讯录同步.

        A third-party app needs the permission 通讯录应用 of the company.

        Only the contact sync secret and third-party contact apps may call it.

        One UserID that is not valid has the whole call refused.

        Args:
            useridlist: UserIDs of the members; with one that does not exist, nothing is deleted. At most
                200 items.

        POST /cgi-bin/user/batchdelete (access_token),
        https://developer.work.weixin.qq.com/document/path/90199
        """
        return await self._call(ops.USER_BATCHDELETE, {"useridlist": useridlist}, timeout)

    async def simplelist(
        self,
        department_id: int,
        *,
        fetch_child: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> UserSimplelistResponse:
        """获取部门成员: List the members of a department with id, name and departments.

        With the contact sync secret, addresses added since 2022-08-15 may not call it; list_id gives the
        userids.

        The app must be allowed to see the department.

        Args:
            department_id: Id of the department; members of its sub-departments are not included.
            fetch_child: Whether members of sub-departments come too. Deprecated: The page no longer has
                it; leave it out, and call it for each department.

        GET /cgi-bin/user/simplelist (access_token),
        https://developer.work.weixin.qq.com/document/path/90200
        """
        return await self._call(ops.USER_SIMPLELIST, {
            "department_id": department_id, "fetch_child": fetch_child,
        }, timeout)

    async def list(
        self,
        department_id: int,
        *,
        fetch_child: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> UserListResponse:
        """获取部门成员详情: List the members of a department with their profiles.

        Which fields come back depends on the kind of app and on what the administrator and the members
        have authorized.

        With the contact sync secret, addresses added since 2022-08-15 may not call it; list_id gives the
        userids.

        The app must be allowed to see the department.

        Args:
            department_id: Id of the department; members of its sub-departments are not included.
            fetch_child: Whether members of sub-departments come too. Deprecated: The page no longer has
                it; leave it out, and call it for each department.

        GET /cgi-bin/user/list (access_token), https://developer.work.weixin.qq.com/document/path/90201
        """
        return await self._call(ops.USER_LIST, {
            "department_id": department_id, "fetch_child": fetch_child,
        }, timeout)

    async def list_id(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> UserListIdResponse:
        """获取成员ID列表: List the userids of all members with their departments.

        In the admin console the app needs 通讯录同步.

        Only the contact sync secret may call it.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. 1 to 10000.

        POST /cgi-bin/user/list_id (access_token), https://developer.work.weixin.qq.com/document/path/96067
        """
        return await self._call(ops.USER_LIST_ID, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list_id(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[DepartmentUser]:
        """获取成员ID列表: the items of all pages of `list_id`, fetched as they are needed."""
        return self._iterate(ops.USER_LIST_ID, {"cursor": cursor, "limit": limit}, timeout)

    async def getuserid(self, mobile: str, *, timeout: float | None = None) -> UserGetuseridResponse:
        """手机号获取userid: Find the member with a mobile number.

        Blocked for a day when more than 20% of the company's headcount was asked for in vain.

        The app must be allowed to see the member.

        Args:
            mobile: Mobile number in the address book. 5 to 32 bytes.

        POST /cgi-bin/user/getuserid (access_token),
        https://developer.work.weixin.qq.com/document/path/95402
        """
        return await self._call(ops.USER_GETUSERID, {"mobile": mobile}, timeout)

    async def get_userid_by_email(
        self,
        email: str,
        *,
        email_type: int | None = None,
        timeout: float | None = None,
    ) -> UserGetUseridByEmailResponse:
        """邮箱获取userid: Find the member with a mail address.

        Blocked for a day when more than 20% of the company's headcount was asked for in vain.

        The app must be allowed to see the member.

        Args:
            email: Mail address.
            email_type: Kind of address. One of 1 (company address), 2 (personal address). Default: 1.

        POST /cgi-bin/user/get_userid_by_email (access_token),
        https://developer.work.weixin.qq.com/document/path/95895
        """
        return await self._call(ops.USER_GET_USERID_BY_EMAIL, {
            "email": email, "email_type": email_type,
        }, timeout)
