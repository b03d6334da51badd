# Generated from spec/api/wedoc/smartsheet_access.yaml by codegen. Do not edit.
"""智能表格权限与群聊: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedoc as ops
from wecom_runtime.clients.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.wedoc.smartsheet_access import (
        SmartsheetMembers, SmartsheetPrivilege, WedocSmartsheetContentPrivCreateRuleResponse,
        WedocSmartsheetContentPrivGetSheetPrivResponse, WedocSmartsheetGroupchatGetResponse,
        WedocSmartsheetGroupchatListResponse,
    )
    from wecom_client.params.wedoc.smartsheet_access import SmartsheetMembersDict, SmartsheetPrivilegeDict
    from wecom_runtime.calls.pagination import AsyncPages, Pages
    from wecom_runtime.data.models import Response

List = list


class WedocSmartsheetContentPrivResource(Resource):
    """智能表格权限与群聊: `client.wedoc.smartsheet.content_priv`."""

    def get_sheet_priv(
        self,
        docid: str,
        type: int,
        *,
        rule_id_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetContentPrivGetSheetPrivResponse:
        """管理智能表格内容权限：查询智能表格子表权限: Get who may do what in the sheets of a smart sheet
        document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document that the app created.
            type: Kind of rule. One of 1 (everybody), 2 (extra rules).
            rule_id_list: Extra rules to return, for type 2.

        POST /cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_GET_SHEET_PRIV, {
            "docid": docid, "type": type, "rule_id_list": rule_id_list,
        }, timeout)

    def update_sheet_priv(
        self,
        docid: str,
        type: int,
        *,
        rule_id: int | None = None,
        name: str | None = None,
        priv_list: Sequence[SmartsheetPrivilege | SmartsheetPrivilegeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理智能表格内容权限：更新智能表格子表权限: Set who may do what in the sheets of a smart sheet
        document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        `rule_id` is needed if `type` is 2.

        Args:
            docid: Smart sheet document that the app created.
            type: Kind of rule; there is one for everybody. One of 1 (everybody), 2 (extra rule).
            rule_id: Extra rule to change; needed for type 2.
            name: New name of the extra rule, for type 2.
            priv_list: Permissions, sheet by sheet.

        POST /cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_UPDATE_SHEET_PRIV, {
            "docid": docid, "type": type, "rule_id": rule_id, "name": name, "priv_list": priv_list,
        }, timeout)

    def create_rule(
        self,
        docid: str,
        name: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetContentPrivCreateRuleResponse:
        """管理智能表格内容权限：新增智能表格指定成员额外权限: Create an extra rule for chosen members.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A document has at most 20 extra rules.

        Args:
            docid: Smart sheet document that the app created.
            name: Name of the rule, unique in the document.

        POST /cgi-bin/wedoc/smartsheet/content_priv/create_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_CREATE_RULE, {
            "docid": docid, "name": name,
        }, timeout)

    def mod_rule_member(
        self,
        docid: str,
        rule_id: int,
        *,
        add_member_range: SmartsheetMembers | SmartsheetMembersDict | None = None,
        del_member_range: SmartsheetMembers | SmartsheetMembersDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理智能表格内容权限：更新智能表格指定成员额外权限: Change the members of an extra rule.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A rule has at most 50 members.

        Args:
            docid: Smart sheet document that the app created.
            rule_id: Rule to change.
            add_member_range: Members to add.
            del_member_range: Members to remove.

        POST /cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_MOD_RULE_MEMBER, {
            "docid": docid, "rule_id": rule_id, "add_member_range": add_member_range,
            "del_member_range": del_member_range,
        }, timeout)

    def delete_rule(self, docid: str, rule_id_list: list[int], *, timeout: float | None = None) -> Response:
        """管理智能表格内容权限：删除智能表格指定成员额外权限: Delete extra rules.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document that the app created.
            rule_id_list: Rules to delete.

        POST /cgi-bin/wedoc/smartsheet/content_priv/delete_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_DELETE_RULE, {
            "docid": docid, "rule_id_list": rule_id_list,
        }, timeout)


class AsyncWedocSmartsheetContentPrivResource(AsyncResource):
    """智能表格权限与群聊: `client.wedoc.smartsheet.content_priv`, asynchronous."""

    async def get_sheet_priv(
        self,
        docid: str,
        type: int,
        *,
        rule_id_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetContentPrivGetSheetPrivResponse:
        """管理智能表格内容权限：查询智能表格子表权限: Get who may do what in the sheets of a smart sheet
        document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document that the app created.
            type: Kind of rule. One of 1 (everybody), 2 (extra rules).
            rule_id_list: Extra rules to return, for type 2.

        POST /cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return await self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_GET_SHEET_PRIV, {
            "docid": docid, "type": type, "rule_id_list": rule_id_list,
        }, timeout)

    async def update_sheet_priv(
        self,
        docid: str,
        type: int,
        *,
        rule_id: int | None = None,
        name: str | None = None,
        priv_list: Sequence[SmartsheetPrivilege | SmartsheetPrivilegeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理智能表格内容权限：更新智能表格子表权限: Set who may do what in the sheets of a smart sheet
        document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        `rule_id` is needed if `type` is 2.

        Args:
            docid: Smart sheet document that the app created.
            type: Kind of rule; there is one for everybody. One of 1 (everybody), 2 (extra rule).
            rule_id: Extra rule to change; needed for type 2.
            name: New name of the extra rule, for type 2.
            priv_list: Permissions, sheet by sheet.

        POST /cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return await self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_UPDATE_SHEET_PRIV, {
            "docid": docid, "type": type, "rule_id": rule_id, "name": name, "priv_list": priv_list,
        }, timeout)

    async def create_rule(
        self,
        docid: str,
        name: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetContentPrivCreateRuleResponse:
        """管理智能表格内容权限：新增智能表格指定成员额外权限: Create an extra rule for chosen members.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A document has at most 20 extra rules.

        Args:
            docid: Smart sheet document that the app created.
            name: Name of the rule, unique in the document.

        POST /cgi-bin/wedoc/smartsheet/content_priv/create_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return await self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_CREATE_RULE, {
            "docid": docid, "name": name,
        }, timeout)

    async def mod_rule_member(
        self,
        docid: str,
        rule_id: int,
        *,
        add_member_range: SmartsheetMembers | SmartsheetMembersDict | None = None,
        del_member_range: SmartsheetMembers | SmartsheetMembersDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理智能表格内容权限：更新智能表格指定成员额外权限: Change the members of an extra rule.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A rule has at most 50 members.

        Args:
            docid: Smart sheet document that the app created.
            rule_id: Rule to change.
            add_member_range: Members to add.
            del_member_range: Members to remove.

        POST /cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return await self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_MOD_RULE_MEMBER, {
            "docid": docid, "rule_id": rule_id, "add_member_range": add_member_range,
            "del_member_range": del_member_range,
        }, timeout)

    async def delete_rule(
        self,
        docid: str,
        rule_id_list: list[int],
        *,
        timeout: float | None = None,
    ) -> Response:
        """管理智能表格内容权限：删除智能表格指定成员额外权限: Delete extra rules.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document that the app created.
            rule_id_list: Rules to delete.

        POST /cgi-bin/wedoc/smartsheet/content_priv/delete_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return await self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_DELETE_RULE, {
            "docid": docid, "rule_id_list": rule_id_list,
        }, timeout)


class WedocSmartsheetGroupchatResource(Resource):
    """智能表格权限与群聊: `client.wedoc.smartsheet.groupchat`."""

    def list(
        self,
        docid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGroupchatListResponse:
        """获取群聊列表: List the group chats that automations of a smart sheet have created.

        In the admin console the app needs 文档-可调用接口的应用.

        Only for self-built apps whose scope holds the root department.

        At most 20 calls at a time.

        Args:
            docid: Smart sheet document that the app created.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter though more follows. At most 200. Default: 100.

        POST /cgi-bin/wedoc/smartsheet/groupchat/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100989
        """
        return self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_LIST, {
            "docid": docid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        docid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取群聊列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GROUPCHAT_LIST, {
            "docid": docid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get(
        self,
        docid: str,
        chat_id: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetGroupchatGetResponse:
        """获取群聊会话: Get name, owner and members of a group chat that an automation has created.

        In the admin console the app needs 文档-可调用接口的应用.

        Only for self-built apps whose scope holds the root department.

        At most 20 calls at a time.

        Args:
            docid: Smart sheet document that the app created.
            chat_id: Group chat created by an automation of the document.

        POST /cgi-bin/wedoc/smartsheet/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/101028
        """
        return self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_GET, {"docid": docid, "chat_id": chat_id}, timeout)

    def update(
        self,
        docid: str,
        chat_id: str,
        *,
        owner: str | None = None,
        add_user_list: List[str] | None = None,
        del_user_list: List[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改群聊会话: Change owner and members of a group chat that an automation has created.

        In the admin console the app needs 文档-可调用接口的应用.

        At most 1,000 changes an hour for a company.

        The owner must be of the company, and all members must be members of the document; a chat has at
        most 2000.

        At most 10 calls at a time, for one chat one after the other.

        Only for self-built apps whose scope holds the root department.

        Args:
            docid: Smart sheet document that the app created.
            chat_id: Group chat created by an automation of the document.
            owner: UserID of the new owner, without whom the present one cannot be removed.
            add_user_list: UserIDs to add. At most 500 items.
            del_user_list: UserIDs to remove. At most 500 items.

        POST /cgi-bin/wedoc/smartsheet/groupchat/update (access_token),
        https://developer.work.weixin.qq.com/document/path/101029
        """
        return self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_UPDATE, {
            "docid": docid, "chat_id": chat_id, "owner": owner, "add_user_list": add_user_list,
            "del_user_list": del_user_list,
        }, timeout)


class AsyncWedocSmartsheetGroupchatResource(AsyncResource):
    """智能表格权限与群聊: `client.wedoc.smartsheet.groupchat`, asynchronous."""

    async def list(
        self,
        docid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGroupchatListResponse:
        """获取群聊列表: List the group chats that automations of a smart sheet have created.

        In the admin console the app needs 文档-可调用接口的应用.

        Only for self-built apps whose scope holds the root department.

        At most 20 calls at a time.

        Args:
            docid: Smart sheet document that the app created.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter though more follows. At most 200. Default: 100.

        POST /cgi-bin/wedoc/smartsheet/groupchat/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100989
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_LIST, {
            "docid": docid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        docid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取群聊列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GROUPCHAT_LIST, {
            "docid": docid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get(
        self,
        docid: str,
        chat_id: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetGroupchatGetResponse:
        """获取群聊会话: Get name, owner and members of a group chat that an automation has created.

        In the admin console the app needs 文档-可调用接口的应用.

        Only for self-built apps whose scope holds the root department.

        At most 20 calls at a time.

        Args:
            docid: Smart sheet document that the app created.
            chat_id: Group chat created by an automation of the document.

        POST /cgi-bin/wedoc/smartsheet/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/101028
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_GET, {
            "docid": docid, "chat_id": chat_id,
        }, timeout)

    async def update(
        self,
        docid: str,
        chat_id: str,
        *,
        owner: str | None = None,
        add_user_list: List[str] | None = None,
        del_user_list: List[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改群聊会话: Change owner and members of a group chat that an automation has created.

        In the admin console the app needs 文档-可调用接口的应用.

        At most 1,000 changes an hour for a company.

        The owner must be of the company, and all members must be members of the document; a chat has at
        most 2000.

        At most 10 calls at a time, for one chat one after the other.

        Only for self-built apps whose scope holds the root department.

        Args:
            docid: Smart sheet document that the app created.
            chat_id: Group chat created by an automation of the document.
            owner: UserID of the new owner, without whom the present one cannot be removed.
            add_user_list: UserIDs to add. At most 500 items.
            del_user_list: UserIDs to remove. At most 500 items.

        POST /cgi-bin/wedoc/smartsheet/groupchat/update (access_token),
        https://developer.work.weixin.qq.com/document/path/101029
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_UPDATE, {
            "docid": docid, "chat_id": chat_id, "owner": owner, "add_user_list": add_user_list,
            "del_user_list": del_user_list,
        }, timeout)
