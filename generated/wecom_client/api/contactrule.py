# Generated from spec/api/contactrule.yaml by codegen. Do not edit.
"""通讯录查看权限管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import contactrule as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.contactrule import ContactRule
    from wecom_client.models.contactrule import ContactruleCreateResponse
    from wecom_client.models.contactrule import ContactruleListResponse
    from wecom_client.models.contactrule import ContactruleUpdateResponse
    from wecom_client.params.contactrule import ContactRuleDict
    from wecom_runtime.data.models import Response

List = list


class ContactruleResource(Resource):
    """通讯录查看权限管理: `client.contactrule`."""

    def create(
        self,
        rules: Sequence[ContactRule | ContactRuleDict],
        *,
        timeout: float | None = None,
    ) -> ContactruleCreateResponse:
        """创建规则: Create rules that hide members and departments from others.

        Only the contact sync secret may call it.

        Rules may be created, changed and deleted 5 times a minute, 10 an hour and 60 a day.

        Args:
            rules: The rules, without rule_id but each with rule_type and range. At most 100 items.

        POST /cgi-bin/contactrule/create (access_token),
        https://developer.work.weixin.qq.com/document/path/101536
        """
        return self._call(ops.CONTACTRULE_CREATE, {"rules": rules}, timeout)

    def list(self, *, timeout: float | None = None) -> ContactruleListResponse:
        """读取规则列表: List the rules that hide members and departments from others.

        Only the contact sync secret may call it.

        POST /cgi-bin/contactrule/list (access_token),
        https://developer.work.weixin.qq.com/document/path/101537
        """
        return self._call(ops.CONTACTRULE_LIST, {}, timeout)

    def update(
        self,
        rules: Sequence[ContactRule | ContactRuleDict],
        *,
        timeout: float | None = None,
    ) -> ContactruleUpdateResponse:
        """修改规则: Change rules that hide members and departments from others.

        Only the contact sync secret may call it.

        Rules may be created, changed and deleted 5 times a minute, 10 an hour and 60 a day.

        Args:
            rules: The rules, each with its rule_id; rule_type cannot be changed. At most 100 items.

        POST /cgi-bin/contactrule/update (access_token),
        https://developer.work.weixin.qq.com/document/path/101539
        """
        return self._call(ops.CONTACTRULE_UPDATE, {"rules": rules}, timeout)

    def delete(self, rule_ids: List[int], *, timeout: float | None = None) -> Response:
        """删除规则: Delete rules that hide members and departments from others.

        Only the contact sync secret may call it.

        Rules may be created, changed and deleted 5 times a minute, 10 an hour and 60 a day.

        Args:
            rule_ids: Ids of the rules. At most 100 items.

        POST /cgi-bin/contactrule/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/101540
        """
        return self._call(ops.CONTACTRULE_DELETE, {"rule_ids": rule_ids}, timeout)


class AsyncContactruleResource(AsyncResource):
    """通讯录查看权限管理: `client.contactrule`, asynchronous."""

    async def create(
        self,
        rules: Sequence[ContactRule | ContactRuleDict],
        *,
        timeout: float | None = None,
    ) -> ContactruleCreateResponse:
        """创建规则: Create rules that hide members and departments from others.

        Only the contact sync secret may call it.

        Rules may be created, changed and deleted 5 times a minute, 10 an hour and 60 a day.

        Args:
            rules: The rules, without rule_id but each with rule_type and range. At most 100 items.

        POST /cgi-bin/contactrule/create (access_token),
        https://developer.work.weixin.qq.com/document/path/101536
        """
        return await self._call(ops.CONTACTRULE_CREATE, {"rules": rules}, timeout)

    async def list(self, *, timeout: float | None = None) -> ContactruleListResponse:
        """读取规则列表: List the rules that hide members and departments from others.

        Only the contact sync secret may call it.

        POST /cgi-bin/contactrule/list (access_token),
        https://developer.work.weixin.qq.com/document/path/101537
        """
        return await self._call(ops.CONTACTRULE_LIST, {}, timeout)

    async def update(
        self,
        rules: Sequence[ContactRule | ContactRuleDict],
        *,
        timeout: float | None = None,
    ) -> ContactruleUpdateResponse:
        """修改规则: Change rules that hide members and departments from others.

        Only the contact sync secret may call it.

        Rules may be created, changed and deleted 5 times a minute, 10 an hour and 60 a day.

        Args:
            rules: The rules, each with its rule_id; rule_type cannot be changed. At most 100 items.

        POST /cgi-bin/contactrule/update (access_token),
        https://developer.work.weixin.qq.com/document/path/101539
        """
        return await self._call(ops.CONTACTRULE_UPDATE, {"rules": rules}, timeout)

    async def delete(self, rule_ids: List[int], *, timeout: float | None = None) -> Response:
        """删除规则: Delete rules that hide members and departments from others.

        Only the contact sync secret may call it.

        Rules may be created, changed and deleted 5 times a minute, 10 an hour and 60 a day.

        Args:
            rule_ids: Ids of the rules. At most 100 items.

        POST /cgi-bin/contactrule/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/101540
        """
        return await self._call(ops.CONTACTRULE_DELETE, {"rule_ids": rule_ids}, timeout)
