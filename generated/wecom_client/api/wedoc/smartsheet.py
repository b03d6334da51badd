# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedoc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence
    from typing import Any
    from typing import Literal
    from wecom_client.models.wedoc.smartsheet import NewSmartsheet
    from wecom_client.models.wedoc.smartsheet import NewSmartsheetField
    from wecom_client.models.wedoc.smartsheet import SmartsheetField
    from wecom_client.models.wedoc.smartsheet import SmartsheetFieldChange
    from wecom_client.models.wedoc.smartsheet import SmartsheetFieldGroup
    from wecom_client.models.wedoc.smartsheet import SmartsheetFilter
    from wecom_client.models.wedoc.smartsheet import SmartsheetGroupedField
    from wecom_client.models.wedoc.smartsheet import SmartsheetTimeBar
    from wecom_client.models.wedoc.smartsheet import SmartsheetTitle
    from wecom_client.models.wedoc.smartsheet import SmartsheetView
    from wecom_client.models.wedoc.smartsheet import SmartsheetViewProperty
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetAddFieldGroupResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetAddFieldsResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetAddSheetResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetAddViewResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetGetFieldGroupsResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetGetFieldsResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetGetSheetResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetGetViewsResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetUpdateFieldGroupResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetUpdateFieldsResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetUpdateViewResponse
    from wecom_client.models.wedoc.smartsheet_access import SmartsheetMembers
    from wecom_client.models.wedoc.smartsheet_access import SmartsheetPrivilege
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetContentPrivCreateRuleResponse
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetContentPrivGetSheetPrivResponse
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetGroupchatGetResponse
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetGroupchatListResponse
    from wecom_client.models.wedoc.smartsheet_records import NewSmartsheetRecord
    from wecom_client.models.wedoc.smartsheet_records import NewWebhookRecord
    from wecom_client.models.wedoc.smartsheet_records import SmartsheetRecordChange
    from wecom_client.models.wedoc.smartsheet_records import SmartsheetRecordDetail
    from wecom_client.models.wedoc.smartsheet_records import SmartsheetRecordOrder
    from wecom_client.models.wedoc.smartsheet_records import WebhookRecord
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetAddRecordsResponse
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetGetRecordsResponse
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetUpdateRecordsResponse
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetWebhookResponse
    from wecom_client.params.wedoc import NewSmartsheetDict
    from wecom_client.params.wedoc import NewSmartsheetFieldDict
    from wecom_client.params.wedoc import NewSmartsheetRecordDict
    from wecom_client.params.wedoc import NewWebhookRecordDict
    from wecom_client.params.wedoc import SmartsheetFieldChangeDict
    from wecom_client.params.wedoc import SmartsheetFilterDict
    from wecom_client.params.wedoc import SmartsheetGroupedFieldDict
    from wecom_client.params.wedoc import SmartsheetMembersDict
    from wecom_client.params.wedoc import SmartsheetPrivilegeDict
    from wecom_client.params.wedoc import SmartsheetRecordChangeDict
    from wecom_client.params.wedoc import SmartsheetRecordOrderDict
    from wecom_client.params.wedoc import SmartsheetTimeBarDict
    from wecom_client.params.wedoc import SmartsheetTitleDict
    from wecom_client.params.wedoc import SmartsheetViewPropertyDict
    from wecom_client.params.wedoc import WebhookRecordDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
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

        Only self-built apps may call it.

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

        Only self-built apps may call it.

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

        Only self-built apps may call it.

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

        Only self-built apps may call it.

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

        Only self-built apps may call it.

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

        Only self-built apps may call it.

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


class WedocSmartsheetResource(Resource):
    """文档: `client.wedoc.smartsheet`."""

    content_priv: WedocSmartsheetContentPrivResource = resource_at("wecom_client.api.wedoc.smartsheet:WedocSmartsheetContentPrivResource")
    groupchat: WedocSmartsheetGroupchatResource = resource_at("wecom_client.api.wedoc.smartsheet:WedocSmartsheetGroupchatResource")

    def add_sheet(
        self,
        docid: str,
        *,
        properties: NewSmartsheet | NewSmartsheetDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddSheetResponse:
        """添加子表: Add an empty sheet to a smart sheet document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The new sheet has no views, columns or records.

        Args:
            docid: Smart sheet document.
            properties: The sheet.

        POST /cgi-bin/wedoc/smartsheet/add_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99896
        """
        return self._call(ops.WEDOC_SMARTSHEET_ADD_SHEET, {"docid": docid, "properties": properties}, timeout)

    def delete_sheet(self, docid: str, sheet_id: str, *, timeout: float | None = None) -> Response:
        """删除子表: Delete a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99899
        """
        return self._call(ops.WEDOC_SMARTSHEET_DELETE_SHEET, {"docid": docid, "sheet_id": sheet_id}, timeout)

    def update_sheet(
        self,
        docid: str,
        properties: SmartsheetTitle | SmartsheetTitleDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新子表: Rename a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            properties: The sheet and its new title.

        POST /cgi-bin/wedoc/smartsheet/update_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99898
        """
        return self._call(ops.WEDOC_SMARTSHEET_UPDATE_SHEET, {
            "docid": docid, "properties": properties,
        }, timeout)

    def get_sheet(
        self,
        docid: str,
        *,
        sheet_id: str | None = None,
        need_all_type_sheet: bool | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetSheetResponse:
        """查询子表: List the sheets of a smart sheet document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Return only this sheet.
            need_all_type_sheet: Whether dashboards and description pages are listed as well.

        POST /cgi-bin/wedoc/smartsheet/get_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/101154
        """
        return self._call(ops.WEDOC_SMARTSHEET_GET_SHEET, {
            "docid": docid, "sheet_id": sheet_id, "need_all_type_sheet": need_all_type_sheet,
        }, timeout)

    def add_view(
        self,
        docid: str,
        sheet_id: str,
        view_title: str,
        view_type: Literal[
            "VIEW_TYPE_GRID", "VIEW_TYPE_KANBAN", "VIEW_TYPE_GALLERY", "VIEW_TYPE_GANTT",
            "VIEW_TYPE_CALENDAR",
        ],
        *,
        property_gantt: SmartsheetTimeBar | SmartsheetTimeBarDict | None = None,
        property_calendar: SmartsheetTimeBar | SmartsheetTimeBarDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddViewResponse:
        """添加视图: Add a view to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 200 views.

        `property_gantt` is needed if `view_type` is VIEW_TYPE_GANTT.

        `property_calendar` is needed if `view_type` is VIEW_TYPE_CALENDAR.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the view.
            view_title: Title of the view.
            view_type: Kind of view. One of VIEW_TYPE_GRID (table), VIEW_TYPE_KANBAN (board),
                VIEW_TYPE_GALLERY (gallery), VIEW_TYPE_GANTT (Gantt chart), VIEW_TYPE_CALENDAR (calendar).
            property_gantt: Columns of a Gantt chart; needed for one.
            property_calendar: Columns of a calendar; needed for one.

        POST /cgi-bin/wedoc/smartsheet/add_view (access_token),
        https://developer.work.weixin.qq.com/document/path/99900
        """
        return self._call(ops.WEDOC_SMARTSHEET_ADD_VIEW, {
            "docid": docid, "sheet_id": sheet_id, "view_title": view_title, "view_type": view_type,
            "property_gantt": property_gantt, "property_calendar": property_calendar,
        }, timeout)

    def delete_views(
        self,
        docid: str,
        sheet_id: str,
        view_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除视图: Delete views of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the views.
            view_ids: Views to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_views (access_token),
        https://developer.work.weixin.qq.com/document/path/99901
        """
        return self._call(ops.WEDOC_SMARTSHEET_DELETE_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids,
        }, timeout)

    def update_view(
        self,
        docid: str,
        sheet_id: str,
        view_id: str,
        *,
        view_title: str | None = None,
        property: SmartsheetViewProperty | SmartsheetViewPropertyDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateViewResponse:
        """更新视图: Change title, order, filter, grouping or colors of a view.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the view.
            view_id: View to change.
            view_title: New title.
            property: New settings.

        POST /cgi-bin/wedoc/smartsheet/update_view (access_token),
        https://developer.work.weixin.qq.com/document/path/99902
        """
        return self._call(ops.WEDOC_SMARTSHEET_UPDATE_VIEW, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "view_title": view_title,
            "property": property,
        }, timeout)

    def get_views(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_ids: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetViewsResponse:
        """查询视图: List the views of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_ids: Return only these views.
            offset: Number of views to skip. Default: 0.
            limit: Page size; up to 1000 views come if it is 0 or not sent. At most 1000.

        POST /cgi-bin/wedoc/smartsheet/get_views (access_token),
        https://developer.work.weixin.qq.com/document/path/101155
        """
        return self._call(ops.WEDOC_SMARTSHEET_GET_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_views(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_ids: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SmartsheetView]:
        """查询视图: the items of all pages of `get_views`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids, "offset": offset, "limit": limit,
        }, timeout)

    def add_fields(
        self,
        docid: str,
        sheet_id: str,
        fields: Sequence[NewSmartsheetField | NewSmartsheetFieldDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddFieldsResponse:
        """添加字段: Add columns to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 150 columns.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the columns.
            fields: The columns.

        POST /cgi-bin/wedoc/smartsheet/add_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99904
        """
        return self._call(ops.WEDOC_SMARTSHEET_ADD_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "fields": fields,
        }, timeout)

    def delete_fields(
        self,
        docid: str,
        sheet_id: str,
        field_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除字段: Delete columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the columns.
            field_ids: Columns to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99905
        """
        return self._call(ops.WEDOC_SMARTSHEET_DELETE_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "field_ids": field_ids,
        }, timeout)

    def update_fields(
        self,
        docid: str,
        sheet_id: str,
        fields: Sequence[SmartsheetFieldChange | SmartsheetFieldChangeDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateFieldsResponse:
        """更新字段: Change titles and properties of columns.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The type of a column cannot be changed.

        The title or the property must be sent; a title equal to the present one is refused.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the columns.
            fields: The columns and what changes.

        POST /cgi-bin/wedoc/smartsheet/update_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99906
        """
        return self._call(ops.WEDOC_SMARTSHEET_UPDATE_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "fields": fields,
        }, timeout)

    def get_fields(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        field_ids: list[str] | None = None,
        field_titles: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetFieldsResponse:
        """查询字段: List the columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_id: View whose columns are listed.
            field_ids: Return only the columns with these ids.
            field_titles: Return only the columns with these titles.
            offset: Number of columns to skip. Default: 0.
            limit: Page size; up to 1000 columns come if it is 0 or not sent. At most 1000.

        POST /cgi-bin/wedoc/smartsheet/get_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/101157
        """
        return self._call(ops.WEDOC_SMARTSHEET_GET_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "field_ids": field_ids,
            "field_titles": field_titles, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_fields(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        field_ids: list[str] | None = None,
        field_titles: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SmartsheetField]:
        """查询字段: the items of all pages of `get_fields`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "field_ids": field_ids,
            "field_titles": field_titles, "offset": offset, "limit": limit,
        }, timeout)

    def add_field_group(
        self,
        docid: str,
        sheet_id: str,
        name: str,
        *,
        children: Sequence[SmartsheetGroupedField | SmartsheetGroupedFieldDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddFieldGroupResponse:
        """添加编组: Add a group of columns to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 150 groups; a column is in one group only.

        A group has at most 150 fields.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the group.
            name: Name of the group, unique in the sheet.
            children: Columns of the group. At most 150 items.

        POST /cgi-bin/wedoc/smartsheet/add_field_group (access_token),
        https://developer.work.weixin.qq.com/document/path/101100
        """
        return self._call(ops.WEDOC_SMARTSHEET_ADD_FIELD_GROUP, {
            "docid": docid, "sheet_id": sheet_id, "name": name, "children": children,
        }, timeout)

    def delete_field_groups(
        self,
        docid: str,
        sheet_id: str,
        field_group_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除编组: Delete groups of columns; the columns stay.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the groups.
            field_group_ids: Groups to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_field_groups (access_token),
        https://developer.work.weixin.qq.com/document/path/101102
        """
        return self._call(ops.WEDOC_SMARTSHEET_DELETE_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "field_group_ids": field_group_ids,
        }, timeout)

    def update_field_group(
        self,
        docid: str,
        sheet_id: str,
        field_group_id: str,
        *,
        name: str | None = None,
        children: Sequence[SmartsheetGroupedField | SmartsheetGroupedFieldDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateFieldGroupResponse:
        """更新编组: Change the name or the columns of a group.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A column is in one group only.

        A group has at most 150 fields.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the group.
            field_group_id: Group to change.
            name: New name, unique in the sheet.
            children: Columns that the group has from now on. At most 150 items.

        POST /cgi-bin/wedoc/smartsheet/update_field_group (access_token),
        https://developer.work.weixin.qq.com/document/path/101101
        """
        return self._call(ops.WEDOC_SMARTSHEET_UPDATE_FIELD_GROUP, {
            "docid": docid, "sheet_id": sheet_id, "field_group_id": field_group_id, "name": name,
            "children": children,
        }, timeout)

    def get_field_groups(
        self,
        docid: str,
        sheet_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetFieldGroupsResponse:
        """获取编组: List the groups of columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            offset: Number of groups to skip. Default: 0.
            limit: Page size.

        POST /cgi-bin/wedoc/smartsheet/get_field_groups (access_token),
        https://developer.work.weixin.qq.com/document/path/101103
        """
        return self._call(ops.WEDOC_SMARTSHEET_GET_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_field_groups(
        self,
        docid: str,
        sheet_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SmartsheetFieldGroup]:
        """获取编组: the items of all pages of `get_field_groups`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "offset": offset, "limit": limit,
        }, timeout)

    def add_records(
        self,
        docid: str,
        sheet_id: str,
        records: Sequence[NewSmartsheetRecord | NewSmartsheetRecordDict],
        *,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddRecordsResponse:
        """添加记录: Add records to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 100000 records and 15000000 cells.

        Creator, creation time, last editor and time of the last edit cannot be written.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the records.
            records: The records, up to 500 at a time are advised.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids). Default: CELL_VALUE_KEY_TYPE_FIELD_TITLE.

        POST /cgi-bin/wedoc/smartsheet/add_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99907
        """
        return self._call(ops.WEDOC_SMARTSHEET_ADD_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "records": records, "key_type": key_type,
        }, timeout)

    def delete_records(
        self,
        docid: str,
        sheet_id: str,
        record_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除记录: Delete records of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the records.
            record_ids: Records to delete, up to 500 at a time are advised.

        POST /cgi-bin/wedoc/smartsheet/delete_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99908
        """
        return self._call(ops.WEDOC_SMARTSHEET_DELETE_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "record_ids": record_ids,
        }, timeout)

    def update_records(
        self,
        docid: str,
        sheet_id: str,
        records: Sequence[SmartsheetRecordChange | SmartsheetRecordChangeDict],
        *,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateRecordsResponse:
        """更新记录: Change records of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Creator, creation time, last editor and time of the last edit cannot be written.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the records.
            records: The records with the cells that change, up to 500 at a time are advised.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids).

        POST /cgi-bin/wedoc/smartsheet/update_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99909
        """
        return self._call(ops.WEDOC_SMARTSHEET_UPDATE_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "records": records, "key_type": key_type,
        }, timeout)

    def get_records(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        record_ids: list[str] | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        field_titles: list[str] | None = None,
        field_ids: list[str] | None = None,
        sort: Sequence[SmartsheetRecordOrder | SmartsheetRecordOrderDict] | None = None,
        filter_spec: SmartsheetFilter | SmartsheetFilterDict | None = None,
        offset: int | None = None,
        limit: int | None = None,
        ver: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetRecordsResponse:
        """查询记录: Read records of a sheet, filtered or sorted.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        At most one of `sort` and `filter_spec` may be given.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_id: View whose records are returned.
            record_ids: Return only these records.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids).
            field_titles: Return only these columns; with keys that are titles.
            field_ids: Return only these columns; with keys that are ids.
            sort: Order; not together with filter_spec.
            filter_spec: Which records are returned; not together with sort.
            offset: Number of records to skip. Default: 0.
            limit: Page size; up to 1000 records come if it is 0 or not sent. At most 1000.
            ver: Version of the data.

        POST /cgi-bin/wedoc/smartsheet/get_records (access_token),
        https://developer.work.weixin.qq.com/document/path/101158
        """
        return self._call(ops.WEDOC_SMARTSHEET_GET_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "record_ids": record_ids,
            "key_type": key_type, "field_titles": field_titles, "field_ids": field_ids, "sort": sort,
            "filter_spec": filter_spec, "offset": offset, "limit": limit, "ver": ver,
        }, timeout)

    def iter_get_records(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        record_ids: list[str] | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        field_titles: list[str] | None = None,
        field_ids: list[str] | None = None,
        sort: Sequence[SmartsheetRecordOrder | SmartsheetRecordOrderDict] | None = None,
        filter_spec: SmartsheetFilter | SmartsheetFilterDict | None = None,
        offset: int | None = None,
        limit: int | None = None,
        ver: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SmartsheetRecordDetail]:
        """查询记录: the items of all pages of `get_records`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "record_ids": record_ids,
            "key_type": key_type, "field_titles": field_titles, "field_ids": field_ids, "sort": sort,
            "filter_spec": filter_spec, "offset": offset, "limit": limit, "ver": ver,
        }, timeout)

    def webhook(
        self,
        key: str,
        *,
        schema: Mapping[str, Any] | None = None,
        add_records: Sequence[NewWebhookRecord | NewWebhookRecordDict] | None = None,
        update_records: Sequence[WebhookRecord | WebhookRecordDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetWebhookResponse:
        """接收外部数据到智能表格: Add or change records through the webhook of a sheet.

        A body has at most 30 MB, the data of an edit 10 MB; 3000 rows per minute and sheet, 10000 per
        document.

        A text cell is a plain string here, a picture is title and image_base64.

        Formula, automatic number, reference, creator, editor, time of either, group chat and file columns
        cannot be written.

        Args:
            key: Key from the address that the sheet shows for incoming data.
            schema: Column id and title of the columns, as in the sample data that the sheet shows.
            add_records: Records to add; the keys of values are column ids.
            update_records: Records to change; only those that came through the webhook.

        POST /cgi-bin/wedoc/smartsheet/webhook (none),
        https://developer.work.weixin.qq.com/document/path/101240
        """
        return self._call(ops.WEDOC_SMARTSHEET_WEBHOOK, {
            "key": key, "schema": schema, "add_records": add_records, "update_records": update_records,
        }, timeout)


class AsyncWedocSmartsheetResource(AsyncResource):
    """文档: `client.wedoc.smartsheet`, asynchronous."""

    content_priv: AsyncWedocSmartsheetContentPrivResource = resource_at("wecom_client.api.wedoc.smartsheet:AsyncWedocSmartsheetContentPrivResource")
    groupchat: AsyncWedocSmartsheetGroupchatResource = resource_at("wecom_client.api.wedoc.smartsheet:AsyncWedocSmartsheetGroupchatResource")

    async def add_sheet(
        self,
        docid: str,
        *,
        properties: NewSmartsheet | NewSmartsheetDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddSheetResponse:
        """添加子表: Add an empty sheet to a smart sheet document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The new sheet has no views, columns or records.

        Args:
            docid: Smart sheet document.
            properties: The sheet.

        POST /cgi-bin/wedoc/smartsheet/add_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99896
        """
        return await self._call(ops.WEDOC_SMARTSHEET_ADD_SHEET, {
            "docid": docid, "properties": properties,
        }, timeout)

    async def delete_sheet(self, docid: str, sheet_id: str, *, timeout: float | None = None) -> Response:
        """删除子表: Delete a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99899
        """
        return await self._call(ops.WEDOC_SMARTSHEET_DELETE_SHEET, {
            "docid": docid, "sheet_id": sheet_id,
        }, timeout)

    async def update_sheet(
        self,
        docid: str,
        properties: SmartsheetTitle | SmartsheetTitleDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新子表: Rename a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            properties: The sheet and its new title.

        POST /cgi-bin/wedoc/smartsheet/update_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99898
        """
        return await self._call(ops.WEDOC_SMARTSHEET_UPDATE_SHEET, {
            "docid": docid, "properties": properties,
        }, timeout)

    async def get_sheet(
        self,
        docid: str,
        *,
        sheet_id: str | None = None,
        need_all_type_sheet: bool | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetSheetResponse:
        """查询子表: List the sheets of a smart sheet document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Return only this sheet.
            need_all_type_sheet: Whether dashboards and description pages are listed as well.

        POST /cgi-bin/wedoc/smartsheet/get_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/101154
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GET_SHEET, {
            "docid": docid, "sheet_id": sheet_id, "need_all_type_sheet": need_all_type_sheet,
        }, timeout)

    async def add_view(
        self,
        docid: str,
        sheet_id: str,
        view_title: str,
        view_type: Literal[
            "VIEW_TYPE_GRID", "VIEW_TYPE_KANBAN", "VIEW_TYPE_GALLERY", "VIEW_TYPE_GANTT",
            "VIEW_TYPE_CALENDAR",
        ],
        *,
        property_gantt: SmartsheetTimeBar | SmartsheetTimeBarDict | None = None,
        property_calendar: SmartsheetTimeBar | SmartsheetTimeBarDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddViewResponse:
        """添加视图: Add a view to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 200 views.

        `property_gantt` is needed if `view_type` is VIEW_TYPE_GANTT.

        `property_calendar` is needed if `view_type` is VIEW_TYPE_CALENDAR.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the view.
            view_title: Title of the view.
            view_type: Kind of view. One of VIEW_TYPE_GRID (table), VIEW_TYPE_KANBAN (board),
                VIEW_TYPE_GALLERY (gallery), VIEW_TYPE_GANTT (Gantt chart), VIEW_TYPE_CALENDAR (calendar).
            property_gantt: Columns of a Gantt chart; needed for one.
            property_calendar: Columns of a calendar; needed for one.

        POST /cgi-bin/wedoc/smartsheet/add_view (access_token),
        https://developer.work.weixin.qq.com/document/path/99900
        """
        return await self._call(ops.WEDOC_SMARTSHEET_ADD_VIEW, {
            "docid": docid, "sheet_id": sheet_id, "view_title": view_title, "view_type": view_type,
            "property_gantt": property_gantt, "property_calendar": property_calendar,
        }, timeout)

    async def delete_views(
        self,
        docid: str,
        sheet_id: str,
        view_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除视图: Delete views of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the views.
            view_ids: Views to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_views (access_token),
        https://developer.work.weixin.qq.com/document/path/99901
        """
        return await self._call(ops.WEDOC_SMARTSHEET_DELETE_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids,
        }, timeout)

    async def update_view(
        self,
        docid: str,
        sheet_id: str,
        view_id: str,
        *,
        view_title: str | None = None,
        property: SmartsheetViewProperty | SmartsheetViewPropertyDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateViewResponse:
        """更新视图: Change title, order, filter, grouping or colors of a view.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the view.
            view_id: View to change.
            view_title: New title.
            property: New settings.

        POST /cgi-bin/wedoc/smartsheet/update_view (access_token),
        https://developer.work.weixin.qq.com/document/path/99902
        """
        return await self._call(ops.WEDOC_SMARTSHEET_UPDATE_VIEW, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "view_title": view_title,
            "property": property,
        }, timeout)

    async def get_views(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_ids: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetViewsResponse:
        """查询视图: List the views of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_ids: Return only these views.
            offset: Number of views to skip. Default: 0.
            limit: Page size; up to 1000 views come if it is 0 or not sent. At most 1000.

        POST /cgi-bin/wedoc/smartsheet/get_views (access_token),
        https://developer.work.weixin.qq.com/document/path/101155
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GET_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_views(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_ids: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SmartsheetView]:
        """查询视图: the items of all pages of `get_views`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids, "offset": offset, "limit": limit,
        }, timeout)

    async def add_fields(
        self,
        docid: str,
        sheet_id: str,
        fields: Sequence[NewSmartsheetField | NewSmartsheetFieldDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddFieldsResponse:
        """添加字段: Add columns to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 150 columns.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the columns.
            fields: The columns.

        POST /cgi-bin/wedoc/smartsheet/add_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99904
        """
        return await self._call(ops.WEDOC_SMARTSHEET_ADD_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "fields": fields,
        }, timeout)

    async def delete_fields(
        self,
        docid: str,
        sheet_id: str,
        field_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除字段: Delete columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the columns.
            field_ids: Columns to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99905
        """
        return await self._call(ops.WEDOC_SMARTSHEET_DELETE_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "field_ids": field_ids,
        }, timeout)

    async def update_fields(
        self,
        docid: str,
        sheet_id: str,
        fields: Sequence[SmartsheetFieldChange | SmartsheetFieldChangeDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateFieldsResponse:
        """更新字段: Change titles and properties of columns.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The type of a column cannot be changed.

        The title or the property must be sent; a title equal to the present one is refused.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the columns.
            fields: The columns and what changes.

        POST /cgi-bin/wedoc/smartsheet/update_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99906
        """
        return await self._call(ops.WEDOC_SMARTSHEET_UPDATE_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "fields": fields,
        }, timeout)

    async def get_fields(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        field_ids: list[str] | None = None,
        field_titles: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetFieldsResponse:
        """查询字段: List the columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_id: View whose columns are listed.
            field_ids: Return only the columns with these ids.
            field_titles: Return only the columns with these titles.
            offset: Number of columns to skip. Default: 0.
            limit: Page size; up to 1000 columns come if it is 0 or not sent. At most 1000.

        POST /cgi-bin/wedoc/smartsheet/get_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/101157
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GET_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "field_ids": field_ids,
            "field_titles": field_titles, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_fields(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        field_ids: list[str] | None = None,
        field_titles: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SmartsheetField]:
        """查询字段: the items of all pages of `get_fields`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "field_ids": field_ids,
            "field_titles": field_titles, "offset": offset, "limit": limit,
        }, timeout)

    async def add_field_group(
        self,
        docid: str,
        sheet_id: str,
        name: str,
        *,
        children: Sequence[SmartsheetGroupedField | SmartsheetGroupedFieldDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddFieldGroupResponse:
        """添加编组: Add a group of columns to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 150 groups; a column is in one group only.

        A group has at most 150 fields.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the group.
            name: Name of the group, unique in the sheet.
            children: Columns of the group. At most 150 items.

        POST /cgi-bin/wedoc/smartsheet/add_field_group (access_token),
        https://developer.work.weixin.qq.com/document/path/101100
        """
        return await self._call(ops.WEDOC_SMARTSHEET_ADD_FIELD_GROUP, {
            "docid": docid, "sheet_id": sheet_id, "name": name, "children": children,
        }, timeout)

    async def delete_field_groups(
        self,
        docid: str,
        sheet_id: str,
        field_group_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除编组: Delete groups of columns; the columns stay.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the groups.
            field_group_ids: Groups to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_field_groups (access_token),
        https://developer.work.weixin.qq.com/document/path/101102
        """
        return await self._call(ops.WEDOC_SMARTSHEET_DELETE_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "field_group_ids": field_group_ids,
        }, timeout)

    async def update_field_group(
        self,
        docid: str,
        sheet_id: str,
        field_group_id: str,
        *,
        name: str | None = None,
        children: Sequence[SmartsheetGroupedField | SmartsheetGroupedFieldDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateFieldGroupResponse:
        """更新编组: Change the name or the columns of a group.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A column is in one group only.

        A group has at most 150 fields.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the group.
            field_group_id: Group to change.
            name: New name, unique in the sheet.
            children: Columns that the group has from now on. At most 150 items.

        POST /cgi-bin/wedoc/smartsheet/update_field_group (access_token),
        https://developer.work.weixin.qq.com/document/path/101101
        """
        return await self._call(ops.WEDOC_SMARTSHEET_UPDATE_FIELD_GROUP, {
            "docid": docid, "sheet_id": sheet_id, "field_group_id": field_group_id, "name": name,
            "children": children,
        }, timeout)

    async def get_field_groups(
        self,
        docid: str,
        sheet_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetFieldGroupsResponse:
        """获取编组: List the groups of columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            offset: Number of groups to skip. Default: 0.
            limit: Page size.

        POST /cgi-bin/wedoc/smartsheet/get_field_groups (access_token),
        https://developer.work.weixin.qq.com/document/path/101103
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GET_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_field_groups(
        self,
        docid: str,
        sheet_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SmartsheetFieldGroup]:
        """获取编组: the items of all pages of `get_field_groups`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "offset": offset, "limit": limit,
        }, timeout)

    async def add_records(
        self,
        docid: str,
        sheet_id: str,
        records: Sequence[NewSmartsheetRecord | NewSmartsheetRecordDict],
        *,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddRecordsResponse:
        """添加记录: Add records to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 100000 records and 15000000 cells.

        Creator, creation time, last editor and time of the last edit cannot be written.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the records.
            records: The records, up to 500 at a time are advised.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids). Default: CELL_VALUE_KEY_TYPE_FIELD_TITLE.

        POST /cgi-bin/wedoc/smartsheet/add_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99907
        """
        return await self._call(ops.WEDOC_SMARTSHEET_ADD_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "records": records, "key_type": key_type,
        }, timeout)

    async def delete_records(
        self,
        docid: str,
        sheet_id: str,
        record_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除记录: Delete records of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the records.
            record_ids: Records to delete, up to 500 at a time are advised.

        POST /cgi-bin/wedoc/smartsheet/delete_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99908
        """
        return await self._call(ops.WEDOC_SMARTSHEET_DELETE_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "record_ids": record_ids,
        }, timeout)

    async def update_records(
        self,
        docid: str,
        sheet_id: str,
        records: Sequence[SmartsheetRecordChange | SmartsheetRecordChangeDict],
        *,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateRecordsResponse:
        """更新记录: Change records of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Creator, creation time, last editor and time of the last edit cannot be written.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the records.
            records: The records with the cells that change, up to 500 at a time are advised.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids).

        POST /cgi-bin/wedoc/smartsheet/update_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99909
        """
        return await self._call(ops.WEDOC_SMARTSHEET_UPDATE_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "records": records, "key_type": key_type,
        }, timeout)

    async def get_records(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        record_ids: list[str] | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        field_titles: list[str] | None = None,
        field_ids: list[str] | None = None,
        sort: Sequence[SmartsheetRecordOrder | SmartsheetRecordOrderDict] | None = None,
        filter_spec: SmartsheetFilter | SmartsheetFilterDict | None = None,
        offset: int | None = None,
        limit: int | None = None,
        ver: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetRecordsResponse:
        """查询记录: Read records of a sheet, filtered or sorted.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        At most one of `sort` and `filter_spec` may be given.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_id: View whose records are returned.
            record_ids: Return only these records.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids).
            field_titles: Return only these columns; with keys that are titles.
            field_ids: Return only these columns; with keys that are ids.
            sort: Order; not together with filter_spec.
            filter_spec: Which records are returned; not together with sort.
            offset: Number of records to skip. Default: 0.
            limit: Page size; up to 1000 records come if it is 0 or not sent. At most 1000.
            ver: Version of the data.

        POST /cgi-bin/wedoc/smartsheet/get_records (access_token),
        https://developer.work.weixin.qq.com/document/path/101158
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GET_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "record_ids": record_ids,
            "key_type": key_type, "field_titles": field_titles, "field_ids": field_ids, "sort": sort,
            "filter_spec": filter_spec, "offset": offset, "limit": limit, "ver": ver,
        }, timeout)

    def iter_get_records(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        record_ids: list[str] | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        field_titles: list[str] | None = None,
        field_ids: list[str] | None = None,
        sort: Sequence[SmartsheetRecordOrder | SmartsheetRecordOrderDict] | None = None,
        filter_spec: SmartsheetFilter | SmartsheetFilterDict | None = None,
        offset: int | None = None,
        limit: int | None = None,
        ver: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SmartsheetRecordDetail]:
        """查询记录: the items of all pages of `get_records`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "record_ids": record_ids,
            "key_type": key_type, "field_titles": field_titles, "field_ids": field_ids, "sort": sort,
            "filter_spec": filter_spec, "offset": offset, "limit": limit, "ver": ver,
        }, timeout)

    async def webhook(
        self,
        key: str,
        *,
        schema: Mapping[str, Any] | None = None,
        add_records: Sequence[NewWebhookRecord | NewWebhookRecordDict] | None = None,
        update_records: Sequence[WebhookRecord | WebhookRecordDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetWebhookResponse:
        """接收外部数据到智能表格: Add or change records through the webhook of a sheet.

        A body has at most 30 MB, the data of an edit 10 MB; 3000 rows per minute and sheet, 10000 per
        document.

        A text cell is a plain string here, a picture is title and image_base64.

        Formula, automatic number, reference, creator, editor, time of either, group chat and file columns
        cannot be written.

        Args:
            key: Key from the address that the sheet shows for incoming data.
            schema: Column id and title of the columns, as in the sample data that the sheet shows.
            add_records: Records to add; the keys of values are column ids.
            update_records: Records to change; only those that came through the webhook.

        POST /cgi-bin/wedoc/smartsheet/webhook (none),
        https://developer.work.weixin.qq.com/document/path/101240
        """
        return await self._call(ops.WEDOC_SMARTSHEET_WEBHOOK, {
            "key": key, "schema": schema, "add_records": add_records, "update_records": update_records,
        }, timeout)
