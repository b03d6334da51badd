# Generated from spec/api/exmail/ by codegen. Do not edit: change the spec, then run "make generate".
"""exmail: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import exmail as ops

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Literal
    from wecom_client.models.exmail.group import (
        AliasList, AuthCodeInfo, DepartmentIdList, EmailGroupList, EmailList, ExmailGroupGetResponse,
        ExmailGroupSearchResponse, ExmailPublicmailCreateResponse, ExmailPublicmailGetAuthCodeListResponse,
        ExmailPublicmailGetResponse, ExmailPublicmailSearchResponse, ExmailPublicmailUpdateResponse,
        TagIdList, UserIdList,
    )
    from wecom_client.models.exmail.mail import (
        AppComposeSendAttachment, ExmailAppGetEmailAliasResponse, ExmailAppGetMailListResponse,
        ExmailAppReadMailResponse, ExmailMailGetNewcountResponse, ExmailUseroptionGetResponse,
        ExmailVipBatchAddResponse, ExmailVipBatchDelResponse, ExmailVipListResponse, Mail, Meeting, Recipient,
        Schedule, UserOptionList,
    )
    from wecom_runtime.model import Response

List = list


class ExmailAccountResource(Resource):
    """exmail: `client.exmail.account`."""

    def act_email(
        self,
        userid: str,
        publicemail_id: int,
        type: int,
        *,
        timeout: float | None = None,
    ) -> Response:
        """禁用/启用邮箱账号: TODO 禁用/启用邮箱账号.

        Args:
            userid: UserID of the member.
            publicemail_id: TODO 业务邮箱ID,userid与publicemail_id至少应该传一项，同时传则只操作userid.
            type: TODO 1启用，2禁用.

        POST /cgi-bin/exmail/account/act_email (access_token),
        https://developer.work.weixin.qq.com/document/path/95512
        """
        return self._call(ops.EXMAIL_ACCOUNT_ACT_EMAIL, {
            "userid": userid, "publicemail_id": publicemail_id, "type": type,
        }, timeout)


class ExmailAppResource(Resource):
    """exmail: `client.exmail.app`."""

    def compose_send(
        self,
        to: Recipient | Mapping[str, Any],
        subject: str,
        content: str,
        schedule: Schedule | Mapping[str, Any],
        *,
        cc: Recipient | Mapping[str, Any] | None = None,
        bcc: Recipient | Mapping[str, Any] | None = None,
        content_type: str | None = None,
        attachment_list: Sequence[AppComposeSendAttachment | Mapping[str, Any]] | None = None,
        meeting: Meeting | Mapping[str, Any] | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """发送普通邮件: TODO 发送普通邮件.

        Args:
            to: TODO 收件人，to.emails 和 to.userids 至少传一个.
            subject: TODO 标题.
            content: TODO 内容.
            schedule: TODO 日程相关，发日程邮件必填.
            cc: TODO 抄送.
            bcc: TODO 密送.
            content_type: TODO 内容类型 html，text（默认是html）.
            attachment_list: TODO 附件相关.
            meeting: TODO 会议相关，会议邮件必填，且必须同时带上schedule，会议的基本设置放在schedule里.
            enable_id_trans: Whether ids in the text are translated into names. Default: 0.

        POST /cgi-bin/exmail/app/compose_send (access_token),
        https://developer.work.weixin.qq.com/document/path/97445
        """
        return self._call(ops.EXMAIL_APP_COMPOSE_SEND, {
            "to": to, "subject": subject, "content": content, "schedule": schedule, "cc": cc, "bcc": bcc,
            "content_type": content_type, "attachment_list": attachment_list, "meeting": meeting,
            "enable_id_trans": enable_id_trans,
        }, timeout)

    def get_email_alias(self, *, timeout: float | None = None) -> ExmailAppGetEmailAliasResponse:
        """查询应用邮箱账号: TODO 查询应用邮箱账号.

        POST /cgi-bin/exmail/app/get_email_alias (access_token),
        https://developer.work.weixin.qq.com/document/path/97991
        """
        return self._call(ops.EXMAIL_APP_GET_EMAIL_ALIAS, {}, timeout)

    def get_mail_list(
        self,
        begin_time: int,
        end_time: int,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExmailAppGetMailListResponse:
        """获取收件箱邮件列表: TODO 获取收件箱邮件列表.

        Args:
            begin_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            limit: Page size. At most 1000. Default: 100.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/exmail/app/get_mail_list (access_token),
        https://developer.work.weixin.qq.com/document/path/97369
        """
        return self._call(ops.EXMAIL_APP_GET_MAIL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_mail_list(
        self,
        begin_time: int,
        end_time: int,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[Mail]:
        """获取收件箱邮件列表: the items of all pages of `get_mail_list`, fetched as they are needed."""
        return self._iterate(ops.EXMAIL_APP_GET_MAIL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "limit": limit,
        }, timeout)

    def read_mail(self, mail_id: str, *, timeout: float | None = None) -> ExmailAppReadMailResponse:
        """获取邮件内容: TODO 获取邮件内容.

        Args:
            mail_id: TODO 邮件id.

        POST /cgi-bin/exmail/app/read_mail (access_token),
        https://developer.work.weixin.qq.com/document/path/97979
        """
        return self._call(ops.EXMAIL_APP_READ_MAIL, {"mail_id": mail_id}, timeout)

    def update_email_alias(self, new_email: str, *, timeout: float | None = None) -> Response:
        """更新应用邮箱账号: TODO 更新应用邮箱账号.

        Args:
            new_email: TODO 修改后的应用邮箱账号.

        POST /cgi-bin/exmail/app/update_email_alias (access_token),
        https://developer.work.weixin.qq.com/document/path/97373
        """
        return self._call(ops.EXMAIL_APP_UPDATE_EMAIL_ALIAS, {"new_email": new_email}, timeout)


class ExmailGroupResource(Resource):
    """exmail: `client.exmail.group`."""

    def create(
        self,
        groupid: str,
        groupname: str,
        *,
        email_list: EmailList | Mapping[str, Any] | None = None,
        group_list: EmailGroupList | Mapping[str, Any] | None = None,
        tag_list: TagIdList | Mapping[str, Any] | None = None,
        department_list: DepartmentIdList | Mapping[str, Any] | None = None,
        allow_type: int | None = None,
        allow_emaillist: EmailList | Mapping[str, Any] | None = None,
        allow_taglist: TagIdList | Mapping[str, Any] | None = None,
        allow_departmentlist: DepartmentIdList | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """创建邮件群组: TODO 创建邮件群组.

        Args:
            groupid: Id of the mail group, in the form of an address.
            groupname: TODO 邮件群组名称，不能与其他群组重名，长度限定200字节.
            email_list: TODO
                群组内成员邮箱地址，读取成员的biz_mail字段，email_list，group_list，department_list，tag_list至少填写一个，不可同时为空。成员由email_list，group_list，department_list，tag_list共同组成.
            group_list: TODO 群组内包含的群组邮箱.
            tag_list: Tags.
            department_list: Departments.
            allow_type: TODO 群组使用权限。0: 企业成员, 1任何人，
                2:组内成员，3:自定义成员。当值为0、1、2时，不得传入allow_emaillist，allow_departmentlist，allow_taglist。当值为3时，必须传入allow_emaillist，allow_departmentlist，allow_taglist至少一项.
                One of 0 (TODO 企业成员), 2 (TODO 组内成员), 3 (TODO 自定义成员).
            allow_emaillist: TODO 允许使用群组群发的成员邮箱地址，读取成员的biz_mail字段.
            allow_taglist: TODO 允许使用群组群发的标签ID.
            allow_departmentlist: TODO 允许使用群组群发的部门ID.

        POST /cgi-bin/exmail/group/create (access_token),
        https://developer.work.weixin.qq.com/document/path/95510
        """
        return self._call(ops.EXMAIL_GROUP_CREATE, {
            "groupid": groupid, "groupname": groupname, "email_list": email_list, "group_list": group_list,
            "tag_list": tag_list, "department_list": department_list, "allow_type": allow_type,
            "allow_emaillist": allow_emaillist, "allow_taglist": allow_taglist,
            "allow_departmentlist": allow_departmentlist,
        }, timeout)

    def delete(self, groupid: str, *, timeout: float | None = None) -> Response:
        """删除邮件群组: TODO 删除邮件群组.

        Args:
            groupid: Id of the mail group, in the form of an address.

        POST /cgi-bin/exmail/group/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/97996
        """
        return self._call(ops.EXMAIL_GROUP_DELETE, {"groupid": groupid}, timeout)

    def get(self, groupid: str, *, timeout: float | None = None) -> ExmailGroupGetResponse:
        """获取邮件群组详情: TODO 获取邮件群组详情.

        Args:
            groupid: Id of the mail group, in the form of an address.

        GET /cgi-bin/exmail/group/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97997
        """
        return self._call(ops.EXMAIL_GROUP_GET, {"groupid": groupid}, timeout)

    def search(
        self,
        fuzzy: bool,
        *,
        groupid: str | None = None,
        timeout: float | None = None,
    ) -> ExmailGroupSearchResponse:
        """模糊搜索邮件群组: TODO 模糊搜索邮件群组.

        Args:
            fuzzy: TODO 1开启模糊搜索，0获取全部邮件群组.
            groupid: Id of the mail group, in the form of an address.

        GET /cgi-bin/exmail/group/search (access_token),
        https://developer.work.weixin.qq.com/document/path/97998
        """
        return self._call(ops.EXMAIL_GROUP_SEARCH, {"fuzzy": fuzzy, "groupid": groupid}, timeout)

    def update(
        self,
        groupid: str,
        *,
        groupname: str | None = None,
        email_list: EmailList | Mapping[str, Any] | None = None,
        group_list: EmailGroupList | Mapping[str, Any] | None = None,
        tag_list: TagIdList | Mapping[str, Any] | None = None,
        department_list: DepartmentIdList | Mapping[str, Any] | None = None,
        allow_type: int | None = None,
        allow_emaillist: EmailList | Mapping[str, Any] | None = None,
        allow_taglist: TagIdList | Mapping[str, Any] | None = None,
        allow_departmentlist: DepartmentIdList | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新邮件群组: TODO 更新邮件群组.

        Args:
            groupid: Id of the mail group, in the form of an address.
            groupname: TODO 邮件群组名称，不能与其他群组重名，长度限定200字节.
            email_list: TODO
                群组内成员邮箱地址，读取成员的biz_mail字段，不传则不变，传空则清空。成员由email_list，group_list，department_list，tag_list共同组成，不允许全部清空.
            group_list: TODO 群组内包含的群组邮箱ID，不传则不变，传空为清空.
            tag_list: Tags.
            department_list: Departments.
            allow_type: TODO 群组使用权限。0: 企业成员, 1任何人，
                2:组内成员，3:自定义成员。当值为0、1、2时，不得传入allow_emaillist，allow_departmentlist，allow_taglist。当值为3时，必须传入allow_emaillist，allow_departmentlist，allow_taglist至少一项。若不需更新则不传入参数。
                One of 0 (TODO 企业成员), 2 (TODO 组内成员), 3 (TODO 自定义成员).
            allow_emaillist: TODO 允许使用群组群发的成员邮箱地址，不传则不变，传空为清空.
            allow_taglist: TODO 允许使用群组群发的标签ID，不传则不变，传空为清空.
            allow_departmentlist: TODO 允许使用群组群发的部门ID，不传则不变，传空为清空.

        POST /cgi-bin/exmail/group/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97995
        """
        return self._call(ops.EXMAIL_GROUP_UPDATE, {
            "groupid": groupid, "groupname": groupname, "email_list": email_list, "group_list": group_list,
            "tag_list": tag_list, "department_list": department_list, "allow_type": allow_type,
            "allow_emaillist": allow_emaillist, "allow_taglist": allow_taglist,
            "allow_departmentlist": allow_departmentlist,
        }, timeout)


class ExmailMailResource(Resource):
    """exmail: `client.exmail.mail`."""

    def get_newcount(self, userid: str, *, timeout: float | None = None) -> ExmailMailGetNewcountResponse:
        """获取邮件未读数: TODO 获取邮件未读数.

        Args:
            userid: UserID of the member.

        POST /cgi-bin/exmail/mail/get_newcount (access_token),
        https://developer.work.weixin.qq.com/document/path/95514
        """
        return self._call(ops.EXMAIL_MAIL_GET_NEWCOUNT, {"userid": userid}, timeout)


class ExmailPublicmailResource(Resource):
    """exmail: `client.exmail.publicmail`."""

    def create(
        self,
        email: str,
        name: str,
        *,
        userid_list: UserIdList | Mapping[str, Any] | None = None,
        tag_list: TagIdList | Mapping[str, Any] | None = None,
        department_list: DepartmentIdList | Mapping[str, Any] | None = None,
        create_auth_code: bool | Literal[0, 1] | None = None,
        auth_code_info: AuthCodeInfo | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailCreateResponse:
        """创建公共邮箱: TODO 创建公共邮箱.

        Args:
            email: Mail address.
            name: TODO 公共邮箱名称，不多于64个字符或32个汉字，不得与其他公共邮箱重名. At most 64
                characters.
            userid_list: UserIDs.
            tag_list: Tags.
            department_list: Departments.
            create_auth_code: TODO
                是否创建客户端专用密码，0表示否，1表示是，默认0。客户端专用密码只会显示一次，请在客户端中输入该密码进行验证，每次生成的密码皆可使用，请勿告诉他人.
                Default: 0.
            auth_code_info: TODO.

        POST /cgi-bin/exmail/publicmail/create (access_token),
        https://developer.work.weixin.qq.com/document/path/95511
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_CREATE, {
            "email": email, "name": name, "userid_list": userid_list, "tag_list": tag_list,
            "department_list": department_list, "create_auth_code": create_auth_code,
            "auth_code_info": auth_code_info,
        }, timeout)

    def delete(self, id: int, *, timeout: float | None = None) -> Response:
        """删除公共邮箱: TODO 删除公共邮箱.

        Args:
            id: TODO 公共邮箱ID.

        POST /cgi-bin/exmail/publicmail/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98001
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_DELETE, {"id": id}, timeout)

    def delete_auth_code(self, id: int, auth_code_id: int, *, timeout: float | None = None) -> Response:
        """删除客户端专用密码: TODO 删除客户端专用密码.

        Args:
            id: TODO 公共邮箱ID.
            auth_code_id: TODO 客户端专用密码ID.

        POST /cgi-bin/exmail/publicmail/delete_auth_code (access_token),
        https://developer.work.weixin.qq.com/document/path/100184
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_DELETE_AUTH_CODE, {
            "id": id, "auth_code_id": auth_code_id,
        }, timeout)

    def get(self, id_list: list[int], *, timeout: float | None = None) -> ExmailPublicmailGetResponse:
        """获取公共邮箱详情: TODO 获取公共邮箱详情.

        Args:
            id_list: TODO 公共邮箱ID列表.

        POST /cgi-bin/exmail/publicmail/get (access_token),
        https://developer.work.weixin.qq.com/document/path/98002
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_GET, {"id_list": id_list}, timeout)

    def get_auth_code_list(
        self,
        id: int,
        *,
        timeout: float | None = None,
    ) -> ExmailPublicmailGetAuthCodeListResponse:
        """获取客户端专用密码列表: TODO 获取客户端专用密码列表.

        Args:
            id: TODO 公共邮箱ID.

        POST /cgi-bin/exmail/publicmail/get_auth_code_list (access_token),
        https://developer.work.weixin.qq.com/document/path/100183
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_GET_AUTH_CODE_LIST, {"id": id}, timeout)

    def search(
        self,
        fuzzy: bool,
        *,
        email: str | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailSearchResponse:
        """模糊搜索公共邮箱: TODO 模糊搜索公共邮箱.

        Args:
            fuzzy: TODO 1开启模糊搜索，0获取全部公共邮箱.
            email: Mail address.

        GET /cgi-bin/exmail/publicmail/search (access_token),
        https://developer.work.weixin.qq.com/document/path/98003
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_SEARCH, {"fuzzy": fuzzy, "email": email}, timeout)

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        userid_list: UserIdList | Mapping[str, Any] | None = None,
        tag_list: TagIdList | Mapping[str, Any] | None = None,
        department_list: DepartmentIdList | Mapping[str, Any] | None = None,
        alias_list: AliasList | Mapping[str, Any] | None = None,
        create_auth_code: bool | Literal[0, 1] | None = None,
        auth_code_info: AuthCodeInfo | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> ExmailPublicmailUpdateResponse:
        """更新公共邮箱: TODO 更新公共邮箱.

        Args:
            id: TODO 公共邮箱ID.
            name: TODO 公共邮箱名称，不多于64个字符或32个汉字，不得与其他公共邮箱重名. At most 64
                characters.
            userid_list: UserIDs.
            tag_list: Tags.
            department_list: Departments.
            alias_list: TODO
                邮箱别名。长度6~64个字节，且为有效的企业邮箱格式。企业内必须唯一，最多可设置5个别名。更新时为覆盖式更新。传空结构或传空数组会清空当前邮箱别名.
            create_auth_code: TODO
                是否创建客户端专用密码，0表示否，1表示是，默认0。一个公共邮箱通过API接口创建的客户端专用密码不能超过10个（不包括已删除的），客户端专用密码只会显示一次，请在客户端中输入该密码进行验证，每次生成的密码皆可使用，请勿告诉他人.
                Default: 0.
            auth_code_info: TODO.

        POST /cgi-bin/exmail/publicmail/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98000
        """
        return self._call(ops.EXMAIL_PUBLICMAIL_UPDATE, {
            "id": id, "name": name, "userid_list": userid_list, "tag_list": tag_list,
            "department_list": department_list, "alias_list": alias_list,
            "create_auth_code": create_auth_code, "auth_code_info": auth_code_info,
        }, timeout)


class ExmailUseroptionResource(Resource):
    """exmail: `client.exmail.useroption`."""

    def get(
        self,
        userid: str,
        type: list[int],
        *,
        timeout: float | None = None,
    ) -> ExmailUseroptionGetResponse:
        """获取用户功能属性: TODO 获取用户功能属性.

        Args:
            userid: UserID of the member.
            type: TODO 功能设置属性类型 1: 强制启用安全登录 2: IMAP/SMTP服务 3: POP/SMTP服务 4:
                是否启用安全登录.

        POST /cgi-bin/exmail/useroption/get (access_token),
        https://developer.work.weixin.qq.com/document/path/95513
        """
        return self._call(ops.EXMAIL_USEROPTION_GET, {"userid": userid, "type": type}, timeout)

    def update(
        self,
        userid: str,
        option: UserOptionList | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更改用户功能属性: TODO 更改用户功能属性.

        Args:
            userid: UserID of the member.
            option: TODO.

        POST /cgi-bin/exmail/useroption/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98008
        """
        return self._call(ops.EXMAIL_USEROPTION_UPDATE, {"userid": userid, "option": option}, timeout)


class ExmailVipResource(Resource):
    """exmail: `client.exmail.vip`."""

    def batch_add(self, userid_list: List[str], *, timeout: float | None = None) -> ExmailVipBatchAddResponse:
        """分配高级功能账号: TODO 分配高级功能账号.

        Max 100.

        Args:
            userid_list: UserIDs.

        POST /cgi-bin/exmail/vip/batch_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99316
        """
        return self._call(ops.EXMAIL_VIP_BATCH_ADD, {"userid_list": userid_list}, timeout)

    def batch_del(self, userid_list: List[str], *, timeout: float | None = None) -> ExmailVipBatchDelResponse:
        """取消高级功能账号: TODO 取消高级功能账号.

        Max 100.

        Args:
            userid_list: UserIDs.

        POST /cgi-bin/exmail/vip/batch_del (access_token),
        https://developer.work.weixin.qq.com/document/path/99317
        """
        return self._call(ops.EXMAIL_VIP_BATCH_DEL, {"userid_list": userid_list}, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExmailVipListResponse:
        """获取高级功能账号列表: TODO 获取高级功能账号列表.

        Limit default 100, max 200.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 200. Default: 100.

        POST /cgi-bin/exmail/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99318
        """
        return self._call(ops.EXMAIL_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(self, *, limit: int | None = None, timeout: float | None = None) -> Iterator[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.EXMAIL_VIP_LIST, {"limit": limit}, timeout)


class ExmailResource(Resource):
    """exmail: `client.exmail`."""

    _children = {
        "account": "wecom_client.api.exmail:ExmailAccountResource",
        "app": "wecom_client.api.exmail:ExmailAppResource",
        "group": "wecom_client.api.exmail:ExmailGroupResource",
        "mail": "wecom_client.api.exmail:ExmailMailResource",
        "publicmail": "wecom_client.api.exmail:ExmailPublicmailResource",
        "useroption": "wecom_client.api.exmail:ExmailUseroptionResource",
        "vip": "wecom_client.api.exmail:ExmailVipResource",
    }
    account: ExmailAccountResource
    app: ExmailAppResource
    group: ExmailGroupResource
    mail: ExmailMailResource
    publicmail: ExmailPublicmailResource
    useroption: ExmailUseroptionResource
    vip: ExmailVipResource
