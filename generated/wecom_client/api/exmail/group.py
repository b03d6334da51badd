# Generated from spec/api/exmail/ by codegen. Do not edit.
"""企业邮箱: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import exmail as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.exmail.group import EmailList
    from wecom_client.models.exmail.group import ExmailGroupGetResponse
    from wecom_client.models.exmail.group import ExmailGroupSearchResponse
    from wecom_client.models.exmail.group import IdList
    from wecom_client.params.exmail import EmailListDict
    from wecom_client.params.exmail import IdListDict
    from wecom_runtime.data.models import Response


class ExmailGroupResource(Resource):
    """邮件群组与公共邮箱: `client.exmail.group`."""

    def create(
        self,
        groupid: str,
        groupname: str,
        *,
        email_list: EmailList | EmailListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        group_list: EmailList | EmailListDict | None = None,
        allow_type: int | None = None,
        allow_emaillist: EmailList | EmailListDict | None = None,
        allow_departmentlist: IdList | IdListDict | None = None,
        allow_taglist: IdList | IdListDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """创建邮件群组: Create a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        An app can use only the groups that it created.

        At least one of `email_list`, `tag_list`, `department_list` and `group_list` is needed.

        At least one of `allow_emaillist`, `allow_departmentlist` and `allow_taglist` is needed if
        `allow_type` is 3.

        Args:
            groupid: Mail address of the group.
            groupname: Name, not used by another group. At most 200 bytes.
            email_list: Mail addresses (biz_mail) of members; at least one of the four lists is needed.
            tag_list: Tags whose members belong to it.
            department_list: Departments whose members belong to it.
            group_list: Mail addresses of other groups that belong to it.
            allow_type: Who may send to it. One of 0 (the company), 1 (everybody), 2 (the group), 3 (those
                who are named).
            allow_emaillist: Mail addresses of members who may send; one of the three lists is needed with
                allow_type 3, none otherwise.
            allow_departmentlist: Departments that may send.
            allow_taglist: Tags that may send.

        POST /cgi-bin/exmail/group/create (access_token),
        https://developer.work.weixin.qq.com/document/path/95510
        """
        return self._call(ops.EXMAIL_GROUP_CREATE, {
            "groupid": groupid, "groupname": groupname, "email_list": email_list, "tag_list": tag_list,
            "department_list": department_list, "group_list": group_list, "allow_type": allow_type,
            "allow_emaillist": allow_emaillist, "allow_departmentlist": allow_departmentlist,
            "allow_taglist": allow_taglist,
        }, timeout)

    def update(
        self,
        groupid: str,
        *,
        groupname: str | None = None,
        email_list: EmailList | EmailListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        group_list: EmailList | EmailListDict | None = None,
        allow_type: int | None = None,
        allow_emaillist: EmailList | EmailListDict | None = None,
        allow_departmentlist: IdList | IdListDict | None = None,
        allow_taglist: IdList | IdListDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新邮件群组: Change a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        What is left out stays as it is.

        Only groups that the app has created.

        An empty list clears what is there.

        At least one of `allow_emaillist`, `allow_departmentlist` and `allow_taglist` is needed if
        `allow_type` is 3.

        Args:
            groupid: Mail address of the group.
            groupname: Name, not used by another group. At most 200 bytes.
            email_list: Mail addresses of members; an empty list clears it, but not all four lists may be
                empty.
            tag_list: Tags whose members belong to it; an empty list clears it.
            department_list: Departments whose members belong to it; an empty list clears it.
            group_list: Mail addresses of other groups that belong to it; an empty list clears it.
            allow_type: Who may send to it. One of 0 (the company), 1 (everybody), 2 (the group), 3 (those
                who are named).
            allow_emaillist: Mail addresses of members who may send; one of the three lists is needed with
                allow_type 3, none otherwise.
            allow_departmentlist: Departments that may send.
            allow_taglist: Tags that may send.

        POST /cgi-bin/exmail/group/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97995
        """
        return self._call(ops.EXMAIL_GROUP_UPDATE, {
            "groupid": groupid, "groupname": groupname, "email_list": email_list, "tag_list": tag_list,
            "department_list": department_list, "group_list": group_list, "allow_type": allow_type,
            "allow_emaillist": allow_emaillist, "allow_departmentlist": allow_departmentlist,
            "allow_taglist": allow_taglist,
        }, timeout)

    def delete(self, groupid: str, *, timeout: float | None = None) -> Response:
        """删除邮件群组: Delete a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            groupid: Mail address of the group.

        POST /cgi-bin/exmail/group/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/97996
        """
        return self._call(ops.EXMAIL_GROUP_DELETE, {"groupid": groupid}, timeout)

    def get(self, groupid: str, *, timeout: float | None = None) -> ExmailGroupGetResponse:
        """获取邮件群组详情: Get a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            groupid: Mail address of the group.

        GET /cgi-bin/exmail/group/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97997
        """
        return self._call(ops.EXMAIL_GROUP_GET, {"groupid": groupid}, timeout)

    def search(
        self,
        fuzzy: int,
        *,
        groupid: str | None = None,
        timeout: float | None = None,
    ) -> ExmailGroupSearchResponse:
        """模糊搜索邮件群组: List mail groups, or those whose address contains a text.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            fuzzy: What is listed. One of 0 (all groups), 1 (those that match).
            groupid: Text that the address contains.

        GET /cgi-bin/exmail/group/search (access_token),
        https://developer.work.weixin.qq.com/document/path/97998
        """
        return self._call(ops.EXMAIL_GROUP_SEARCH, {"fuzzy": fuzzy, "groupid": groupid}, timeout)


class AsyncExmailGroupResource(AsyncResource):
    """邮件群组与公共邮箱: `client.exmail.group`, asynchronous."""

    async def create(
        self,
        groupid: str,
        groupname: str,
        *,
        email_list: EmailList | EmailListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        group_list: EmailList | EmailListDict | None = None,
        allow_type: int | None = None,
        allow_emaillist: EmailList | EmailListDict | None = None,
        allow_departmentlist: IdList | IdListDict | None = None,
        allow_taglist: IdList | IdListDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """创建邮件群组: Create a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        An app can use only the groups that it created.

        At least one of `email_list`, `tag_list`, `department_list` and `group_list` is needed.

        At least one of `allow_emaillist`, `allow_departmentlist` and `allow_taglist` is needed if
        `allow_type` is 3.

        Args:
            groupid: Mail address of the group.
            groupname: Name, not used by another group. At most 200 bytes.
            email_list: Mail addresses (biz_mail) of members; at least one of the four lists is needed.
            tag_list: Tags whose members belong to it.
            department_list: Departments whose members belong to it.
            group_list: Mail addresses of other groups that belong to it.
            allow_type: Who may send to it. One of 0 (the company), 1 (everybody), 2 (the group), 3 (those
                who are named).
            allow_emaillist: Mail addresses of members who may send; one of the three lists is needed with
                allow_type 3, none otherwise.
            allow_departmentlist: Departments that may send.
            allow_taglist: Tags that may send.

        POST /cgi-bin/exmail/group/create (access_token),
        https://developer.work.weixin.qq.com/document/path/95510
        """
        return await self._call(ops.EXMAIL_GROUP_CREATE, {
            "groupid": groupid, "groupname": groupname, "email_list": email_list, "tag_list": tag_list,
            "department_list": department_list, "group_list": group_list, "allow_type": allow_type,
            "allow_emaillist": allow_emaillist, "allow_departmentlist": allow_departmentlist,
            "allow_taglist": allow_taglist,
        }, timeout)

    async def update(
        self,
        groupid: str,
        *,
        groupname: str | None = None,
        email_list: EmailList | EmailListDict | None = None,
        tag_list: IdList | IdListDict | None = None,
        department_list: IdList | IdListDict | None = None,
        group_list: EmailList | EmailListDict | None = None,
        allow_type: int | None = None,
        allow_emaillist: EmailList | EmailListDict | None = None,
        allow_departmentlist: IdList | IdListDict | None = None,
        allow_taglist: IdList | IdListDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新邮件群组: Change a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        What is left out stays as it is.

        Only groups that the app has created.

        An empty list clears what is there.

        At least one of `allow_emaillist`, `allow_departmentlist` and `allow_taglist` is needed if
        `allow_type` is 3.

        Args:
            groupid: Mail address of the group.
            groupname: Name, not used by another group. At most 200 bytes.
            email_list: Mail addresses of members; an empty list clears it, but not all four lists may be
                empty.
            tag_list: Tags whose members belong to it; an empty list clears it.
            department_list: Departments whose members belong to it; an empty list clears it.
            group_list: Mail addresses of other groups that belong to it; an empty list clears it.
            allow_type: Who may send to it. One of 0 (the company), 1 (everybody), 2 (the group), 3 (those
                who are named).
            allow_emaillist: Mail addresses of members who may send; one of the three lists is needed with
                allow_type 3, none otherwise.
            allow_departmentlist: Departments that may send.
            allow_taglist: Tags that may send.

        POST /cgi-bin/exmail/group/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97995
        """
        return await self._call(ops.EXMAIL_GROUP_UPDATE, {
            "groupid": groupid, "groupname": groupname, "email_list": email_list, "tag_list": tag_list,
            "department_list": department_list, "group_list": group_list, "allow_type": allow_type,
            "allow_emaillist": allow_emaillist, "allow_departmentlist": allow_departmentlist,
            "allow_taglist": allow_taglist,
        }, timeout)

    async def delete(self, groupid: str, *, timeout: float | None = None) -> Response:
        """删除邮件群组: Delete a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            groupid: Mail address of the group.

        POST /cgi-bin/exmail/group/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/97996
        """
        return await self._call(ops.EXMAIL_GROUP_DELETE, {"groupid": groupid}, timeout)

    async def get(self, groupid: str, *, timeout: float | None = None) -> ExmailGroupGetResponse:
        """获取邮件群组详情: Get a mail group.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            groupid: Mail address of the group.

        GET /cgi-bin/exmail/group/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97997
        """
        return await self._call(ops.EXMAIL_GROUP_GET, {"groupid": groupid}, timeout)

    async def search(
        self,
        fuzzy: int,
        *,
        groupid: str | None = None,
        timeout: float | None = None,
    ) -> ExmailGroupSearchResponse:
        """模糊搜索邮件群组: List mail groups, or those whose address contains a text.

        In the admin console the app needs 邮件-可调用接口的应用.

        Only groups that the app has created.

        Args:
            fuzzy: What is listed. One of 0 (all groups), 1 (those that match).
            groupid: Text that the address contains.

        GET /cgi-bin/exmail/group/search (access_token),
        https://developer.work.weixin.qq.com/document/path/97998
        """
        return await self._call(ops.EXMAIL_GROUP_SEARCH, {"fuzzy": fuzzy, "groupid": groupid}, timeout)
