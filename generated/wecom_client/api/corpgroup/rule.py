# Generated from spec/api/corpgroup/ by codegen. Do not edit.
"""上下游: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import corpgroup as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.corpgroup.chain import ChainRule
    from wecom_client.models.corpgroup.chain import CorpgroupRuleAddRuleResponse
    from wecom_client.models.corpgroup.chain import CorpgroupRuleGetRuleInfoResponse
    from wecom_client.models.corpgroup.chain import CorpgroupRuleListIdsResponse
    from wecom_client.params.corpgroup import ChainRuleDict
    from wecom_runtime.data.models import Response


class CorpgroupRuleResource(Resource):
    """上下游管理: `client.corpgroup.rule`."""

    def list_ids(self, chain_id: str, *, timeout: float | None = None) -> CorpgroupRuleListIdsResponse:
        """获取对接规则id列表: List the ids of the contact rules of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain, with an app set under 上下游 - 可调用接口的应用
        .

        Args:
            chain_id: Id of the supply chain.

        POST /cgi-bin/corpgroup/rule/list_ids (access_token),
        https://developer.work.weixin.qq.com/document/path/95631
        """
        return self._call(ops.CORPGROUP_RULE_LIST_IDS, {"chain_id": chain_id}, timeout)

    def get_rule_info(
        self,
        chain_id: str,
        rule_id: int,
        *,
        timeout: float | None = None,
    ) -> CorpgroupRuleGetRuleInfoResponse:
        """获取对接规则详情: Get a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.

        POST /cgi-bin/corpgroup/rule/get_rule_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95633
        """
        return self._call(ops.CORPGROUP_RULE_GET_RULE_INFO, {
            "chain_id": chain_id, "rule_id": rule_id,
        }, timeout)

    def add_rule(
        self,
        chain_id: str,
        rule_info: ChainRule | ChainRuleDict,
        *,
        timeout: float | None = None,
    ) -> CorpgroupRuleAddRuleResponse:
        """新增对接规则: Add a contact rule, which says whom some companies of a supply chain can see in
        another.

        In the admin console the app needs 上下游-可调用接口的应用.

        At most 1,000 changes a day.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_info: The rule.

        POST /cgi-bin/corpgroup/rule/add_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95634
        """
        return self._call(ops.CORPGROUP_RULE_ADD_RULE, {
            "chain_id": chain_id, "rule_info": rule_info,
        }, timeout)

    def modify_rule(
        self,
        chain_id: str,
        rule_id: int,
        rule_info: ChainRule | ChainRuleDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新对接规则: Change a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        At most 1,000 changes a day.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.
            rule_info: The rule.

        POST /cgi-bin/corpgroup/rule/modify_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95635
        """
        return self._call(ops.CORPGROUP_RULE_MODIFY_RULE, {
            "chain_id": chain_id, "rule_id": rule_id, "rule_info": rule_info,
        }, timeout)

    def delete_rule(self, chain_id: str, rule_id: int, *, timeout: float | None = None) -> Response:
        """删除对接规则: Delete a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.

        POST /cgi-bin/corpgroup/rule/delete_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95632
        """
        return self._call(ops.CORPGROUP_RULE_DELETE_RULE, {"chain_id": chain_id, "rule_id": rule_id}, timeout)


class AsyncCorpgroupRuleResource(AsyncResource):
    """上下游管理: `client.corpgroup.rule`, asynchronous."""

    async def list_ids(self, chain_id: str, *, timeout: float | None = None) -> CorpgroupRuleListIdsResponse:
        """获取对接规则id列表: List the ids of the contact rules of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain, with an app set under 上下游 - 可调用接口的应用
        .

        Args:
            chain_id: Id of the supply chain.

        POST /cgi-bin/corpgroup/rule/list_ids (access_token),
        https://developer.work.weixin.qq.com/document/path/95631
        """
        return await self._call(ops.CORPGROUP_RULE_LIST_IDS, {"chain_id": chain_id}, timeout)

    async def get_rule_info(
        self,
        chain_id: str,
        rule_id: int,
        *,
        timeout: float | None = None,
    ) -> CorpgroupRuleGetRuleInfoResponse:
        """获取对接规则详情: Get a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.

        POST /cgi-bin/corpgroup/rule/get_rule_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95633
        """
        return await self._call(ops.CORPGROUP_RULE_GET_RULE_INFO, {
            "chain_id": chain_id, "rule_id": rule_id,
        }, timeout)

    async def add_rule(
        self,
        chain_id: str,
        rule_info: ChainRule | ChainRuleDict,
        *,
        timeout: float | None = None,
    ) -> CorpgroupRuleAddRuleResponse:
        """新增对接规则: Add a contact rule, which says whom some companies of a supply chain can see in
        another.

        In the admin console the app needs 上下游-可调用接口的应用.

        At most 1,000 changes a day.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_info: The rule.

        POST /cgi-bin/corpgroup/rule/add_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95634
        """
        return await self._call(ops.CORPGROUP_RULE_ADD_RULE, {
            "chain_id": chain_id, "rule_info": rule_info,
        }, timeout)

    async def modify_rule(
        self,
        chain_id: str,
        rule_id: int,
        rule_info: ChainRule | ChainRuleDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新对接规则: Change a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        At most 1,000 changes a day.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.
            rule_info: The rule.

        POST /cgi-bin/corpgroup/rule/modify_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95635
        """
        return await self._call(ops.CORPGROUP_RULE_MODIFY_RULE, {
            "chain_id": chain_id, "rule_id": rule_id, "rule_info": rule_info,
        }, timeout)

    async def delete_rule(self, chain_id: str, rule_id: int, *, timeout: float | None = None) -> Response:
        """删除对接规则: Delete a contact rule of a supply chain.

        In the admin console the app needs 上下游-可调用接口的应用.

        Only for the company that created the supply chain; the members and departments must be in the
        scope of the app.

        Args:
            chain_id: Id of the supply chain.
            rule_id: Id of the rule.

        POST /cgi-bin/corpgroup/rule/delete_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95632
        """
        return await self._call(ops.CORPGROUP_RULE_DELETE_RULE, {
            "chain_id": chain_id, "rule_id": rule_id,
        }, timeout)
