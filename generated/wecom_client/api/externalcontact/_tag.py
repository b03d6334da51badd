# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.externalcontact.tag import ExternalcontactAddCorpTagResponse
    from wecom_client.models.externalcontact.tag import ExternalcontactAddStrategyTagResponse
    from wecom_client.models.externalcontact.tag import ExternalcontactGetCorpTagListResponse
    from wecom_client.models.externalcontact.tag import ExternalcontactGetStrategyTagListResponse
    from wecom_client.models.externalcontact.tag import NewCorpTag
    from wecom_client.params.externalcontact import NewCorpTagDict
    from wecom_runtime.data.models import Response


class ExternalcontactTagCalls(Resource):
    """客户标签管理: `client.externalcontact`."""

    def get_corp_tag_list(
        self,
        *,
        tag_id: list[str] | None = None,
        group_id: list[str] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetCorpTagListResponse:
        """管理企业标签：获取企业标签库: List the company's customer tags.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        With group_id, tag_id is ignored; with neither, all tags come.

        Args:
            tag_id: Ids of tags; all tags come if group_id is left out, too.
            group_id: Ids of tag groups; tag_id is ignored beside it.

        POST /cgi-bin/externalcontact/get_corp_tag_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return self._call(ops.EXTERNALCONTACT_GET_CORP_TAG_LIST, {
            "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    def add_corp_tag(
        self,
        tag: Sequence[NewCorpTag | NewCorpTagDict],
        *,
        group_id: str | None = None,
        group_name: str | None = None,
        order: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddCorpTagResponse:
        """管理企业标签：添加企业客户标签: Add customer tags to a tag group, new or existing.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A company has at most 10000 tags, those of rule groups included.

        An app edits and deletes only tags that it has created.

        With group_id, group_name and the order of the group are ignored; the name of an existing group
        adds to it, and equal names in a group become one tag.

        Args:
            tag: Tags to add; of several with the same name one is made.
            group_id: Existing tag group; group_name and order are ignored beside it.
            group_name: Name of a tag group; made if there is none of that name. At most 30 characters.
            order: Place of a new tag group; higher values come first. 0 to 4294967295.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/add_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return self._call(ops.EXTERNALCONTACT_ADD_CORP_TAG, {
            "tag": tag, "group_id": group_id, "group_name": group_name, "order": order, "agentid": agentid,
        }, timeout)

    def edit_corp_tag(
        self,
        id: str,
        *,
        name: str | None = None,
        order: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业标签：编辑企业客户标签: Rename or move a customer tag or tag group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A new name must not be taken by another group, or by another tag of the group.

        Only tags that the app has created.

        Args:
            id: Id of the tag or tag group.
            name: New name; unique among tag groups or among the tags of the group. At most 30 characters.
            order: New place; higher values come first. 0 to 4294967295.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/edit_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return self._call(ops.EXTERNALCONTACT_EDIT_CORP_TAG, {
            "id": id, "name": name, "order": order, "agentid": agentid,
        }, timeout)

    def del_corp_tag(
        self,
        *,
        tag_id: list[str] | None = None,
        group_id: list[str] | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业标签：删除企业客户标签: Delete customer tags or whole tag groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A tag group without tags disappears.

        Only tags that the app has created.

        At least one of `tag_id` and `group_id` is needed.

        Args:
            tag_id: Ids of tags.
            group_id: Ids of tag groups.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/del_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return self._call(ops.EXTERNALCONTACT_DEL_CORP_TAG, {
            "tag_id": tag_id, "group_id": group_id, "agentid": agentid,
        }, timeout)

    def get_strategy_tag_list(
        self,
        *,
        strategy_id: int | None = None,
        tag_id: list[str] | None = None,
        group_id: list[str] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetStrategyTagListResponse:
        """管理企业规则组下的客户标签：获取指定规则组下的企业客户标签: List the customer tags of a rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        An app gets and manages only the tags that it has created in rule groups.

        With group_id, tag_id is ignored; with neither, all tags come.

        Args:
            strategy_id: Id of the rule group.
            tag_id: Ids of tags; all tags come if group_id is left out, too.
            group_id: Ids of tag groups; tag_id is ignored beside it.

        POST /cgi-bin/externalcontact/get_strategy_tag_list (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return self._call(ops.EXTERNALCONTACT_GET_STRATEGY_TAG_LIST, {
            "strategy_id": strategy_id, "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    def add_strategy_tag(
        self,
        strategy_id: int,
        tag: Sequence[NewCorpTag | NewCorpTagDict],
        *,
        group_id: str | None = None,
        group_name: str | None = None,
        order: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddStrategyTagResponse:
        """管理企业规则组下的客户标签：为指定规则组创建企业客户标签: Add customer tags to a rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        A company has at most 10000 tags, those of rule groups included.

        Only below a group of the first level; members in its range can use the tags.

        The name of an existing tag group adds to it; equal names in a group become one tag.

        Args:
            strategy_id: Id of a rule group of the first level.
            tag: Tags to add; of several with the same name one is made.
            group_id: Existing tag group; group_name and order are ignored beside it.
            group_name: Name of a tag group; made if the rule group has none of that name. At most 30
                characters.
            order: Place of a new tag group; higher values come first. 0 to 4294967295.

        POST /cgi-bin/externalcontact/add_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return self._call(ops.EXTERNALCONTACT_ADD_STRATEGY_TAG, {
            "strategy_id": strategy_id, "tag": tag, "group_id": group_id, "group_name": group_name,
            "order": order,
        }, timeout)

    def edit_strategy_tag(
        self,
        id: str,
        *,
        name: str | None = None,
        order: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业规则组下的客户标签：编辑指定规则组下的企业客户标签: Rename or move a tag or tag group of a
        rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        The rule group of a tag cannot be changed.

        A new name must not be taken by another group, or by another tag of the group.

        Args:
            id: Id of the tag or tag group.
            name: New name; unique among tag groups or among the tags of the group. At most 30 characters.
            order: New place; higher values come first. 0 to 4294967295.

        POST /cgi-bin/externalcontact/edit_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return self._call(ops.EXTERNALCONTACT_EDIT_STRATEGY_TAG, {
            "id": id, "name": name, "order": order,
        }, timeout)

    def del_strategy_tag(
        self,
        *,
        tag_id: list[str] | None = None,
        group_id: list[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业规则组下的客户标签：删除指定规则组下的企业客户标签: Delete tags or tag groups of a rule
        group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        A tag group without tags disappears.

        At least one of `tag_id` and `group_id` is needed.

        Args:
            tag_id: Ids of tags.
            group_id: Ids of tag groups.

        POST /cgi-bin/externalcontact/del_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return self._call(ops.EXTERNALCONTACT_DEL_STRATEGY_TAG, {
            "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    def mark_tag(
        self,
        userid: str,
        external_userid: str,
        *,
        add_tag: list[str] | None = None,
        remove_tag: list[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """编辑客户企业标签: Add tags to a customer or remove them.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        A member can give one customer at most 3000 tags.

        Tags of a rule group need a rule group that the same app has created and that manages the member.

        Only customers of members in the app's scope.

        At least one of `add_tag` and `remove_tag` is needed.

        Args:
            userid: UserID of a member who has added the customer.
            external_userid: Id of the customer.
            add_tag: Ids of tags to add.
            remove_tag: Ids of tags to remove.

        POST /cgi-bin/externalcontact/mark_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92118
        """
        return self._call(ops.EXTERNALCONTACT_MARK_TAG, {
            "userid": userid, "external_userid": external_userid, "add_tag": add_tag,
            "remove_tag": remove_tag,
        }, timeout)


class AsyncExternalcontactTagCalls(AsyncResource):
    """客户标签管理: `client.externalcontact`, asynchronous."""

    async def get_corp_tag_list(
        self,
        *,
        tag_id: list[str] | None = None,
        group_id: list[str] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetCorpTagListResponse:
        """管理企业标签：获取企业标签库: List the company's customer tags.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        With group_id, tag_id is ignored; with neither, all tags come.

        Args:
            tag_id: Ids of tags; all tags come if group_id is left out, too.
            group_id: Ids of tag groups; tag_id is ignored beside it.

        POST /cgi-bin/externalcontact/get_corp_tag_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return await self._call(ops.EXTERNALCONTACT_GET_CORP_TAG_LIST, {
            "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    async def add_corp_tag(
        self,
        tag: Sequence[NewCorpTag | NewCorpTagDict],
        *,
        group_id: str | None = None,
        group_name: str | None = None,
        order: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddCorpTagResponse:
        """管理企业标签：添加企业客户标签: Add customer tags to a tag group, new or existing.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A company has at most 10000 tags, those of rule groups included.

        An app edits and deletes only tags that it has created.

        With group_id, group_name and the order of the group are ignored; the name of an existing group
        adds to it, and equal names in a group become one tag.

        Args:
            tag: Tags to add; of several with the same name one is made.
            group_id: Existing tag group; group_name and order are ignored beside it.
            group_name: Name of a tag group; made if there is none of that name. At most 30 characters.
            order: Place of a new tag group; higher values come first. 0 to 4294967295.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/add_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_CORP_TAG, {
            "tag": tag, "group_id": group_id, "group_name": group_name, "order": order, "agentid": agentid,
        }, timeout)

    async def edit_corp_tag(
        self,
        id: str,
        *,
        name: str | None = None,
        order: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业标签：编辑企业客户标签: Rename or move a customer tag or tag group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A new name must not be taken by another group, or by another tag of the group.

        Only tags that the app has created.

        Args:
            id: Id of the tag or tag group.
            name: New name; unique among tag groups or among the tags of the group. At most 30 characters.
            order: New place; higher values come first. 0 to 4294967295.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/edit_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return await self._call(ops.EXTERNALCONTACT_EDIT_CORP_TAG, {
            "id": id, "name": name, "order": order, "agentid": agentid,
        }, timeout)

    async def del_corp_tag(
        self,
        *,
        tag_id: list[str] | None = None,
        group_id: list[str] | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业标签：删除企业客户标签: Delete customer tags or whole tag groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A tag group without tags disappears.

        Only tags that the app has created.

        At least one of `tag_id` and `group_id` is needed.

        Args:
            tag_id: Ids of tags.
            group_id: Ids of tag groups.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/del_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return await self._call(ops.EXTERNALCONTACT_DEL_CORP_TAG, {
            "tag_id": tag_id, "group_id": group_id, "agentid": agentid,
        }, timeout)

    async def get_strategy_tag_list(
        self,
        *,
        strategy_id: int | None = None,
        tag_id: list[str] | None = None,
        group_id: list[str] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetStrategyTagListResponse:
        """管理企业规则组下的客户标签：获取指定规则组下的企业客户标签: List the customer tags of a rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        An app gets and manages only the tags that it has created in rule groups.

        With group_id, tag_id is ignored; with neither, all tags come.

        Args:
            strategy_id: Id of the rule group.
            tag_id: Ids of tags; all tags come if group_id is left out, too.
            group_id: Ids of tag groups; tag_id is ignored beside it.

        POST /cgi-bin/externalcontact/get_strategy_tag_list (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return await self._call(ops.EXTERNALCONTACT_GET_STRATEGY_TAG_LIST, {
            "strategy_id": strategy_id, "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    async def add_strategy_tag(
        self,
        strategy_id: int,
        tag: Sequence[NewCorpTag | NewCorpTagDict],
        *,
        group_id: str | None = None,
        group_name: str | None = None,
        order: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddStrategyTagResponse:
        """管理企业规则组下的客户标签：为指定规则组创建企业客户标签: Add customer tags to a rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        A company has at most 10000 tags, those of rule groups included.

        Only below a group of the first level; members in its range can use the tags.

        The name of an existing tag group adds to it; equal names in a group become one tag.

        Args:
            strategy_id: Id of a rule group of the first level.
            tag: Tags to add; of several with the same name one is made.
            group_id: Existing tag group; group_name and order are ignored beside it.
            group_name: Name of a tag group; made if the rule group has none of that name. At most 30
                characters.
            order: Place of a new tag group; higher values come first. 0 to 4294967295.

        POST /cgi-bin/externalcontact/add_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_STRATEGY_TAG, {
            "strategy_id": strategy_id, "tag": tag, "group_id": group_id, "group_name": group_name,
            "order": order,
        }, timeout)

    async def edit_strategy_tag(
        self,
        id: str,
        *,
        name: str | None = None,
        order: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业规则组下的客户标签：编辑指定规则组下的企业客户标签: Rename or move a tag or tag group of a
        rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        The rule group of a tag cannot be changed.

        A new name must not be taken by another group, or by another tag of the group.

        Args:
            id: Id of the tag or tag group.
            name: New name; unique among tag groups or among the tags of the group. At most 30 characters.
            order: New place; higher values come first. 0 to 4294967295.

        POST /cgi-bin/externalcontact/edit_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return await self._call(ops.EXTERNALCONTACT_EDIT_STRATEGY_TAG, {
            "id": id, "name": name, "order": order,
        }, timeout)

    async def del_strategy_tag(
        self,
        *,
        tag_id: list[str] | None = None,
        group_id: list[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业规则组下的客户标签：删除指定规则组下的企业客户标签: Delete tags or tag groups of a rule
        group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        A tag group without tags disappears.

        At least one of `tag_id` and `group_id` is needed.

        Args:
            tag_id: Ids of tags.
            group_id: Ids of tag groups.

        POST /cgi-bin/externalcontact/del_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return await self._call(ops.EXTERNALCONTACT_DEL_STRATEGY_TAG, {
            "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    async def mark_tag(
        self,
        userid: str,
        external_userid: str,
        *,
        add_tag: list[str] | None = None,
        remove_tag: list[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """编辑客户企业标签: Add tags to a customer or remove them.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        A member can give one customer at most 3000 tags.

        Tags of a rule group need a rule group that the same app has created and that manages the member.

        Only customers of members in the app's scope.

        At least one of `add_tag` and `remove_tag` is needed.

        Args:
            userid: UserID of a member who has added the customer.
            external_userid: Id of the customer.
            add_tag: Ids of tags to add.
            remove_tag: Ids of tags to remove.

        POST /cgi-bin/externalcontact/mark_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92118
        """
        return await self._call(ops.EXTERNALCONTACT_MARK_TAG, {
            "userid": userid, "external_userid": external_userid, "add_tag": add_tag,
            "remove_tag": remove_tag,
        }, timeout)
