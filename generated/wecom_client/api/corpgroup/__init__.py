# Generated from spec/api/corpgroup/ by codegen. Do not edit.
"""上下游: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.api.corpgroup._chain import AsyncCorpgroupChainCalls
from wecom_client.api.corpgroup._chain import CorpgroupChainCalls
from wecom_client.api.corpgroup._share import AsyncCorpgroupShareCalls
from wecom_client.api.corpgroup._share import CorpgroupShareCalls
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.corpgroup.batch import AsyncCorpgroupBatchResource
    from wecom_client.api.corpgroup.batch import CorpgroupBatchResource
    from wecom_client.api.corpgroup.corp import AsyncCorpgroupCorpResource
    from wecom_client.api.corpgroup.corp import CorpgroupCorpResource
    from wecom_client.api.corpgroup.rule import AsyncCorpgroupRuleResource
    from wecom_client.api.corpgroup.rule import CorpgroupRuleResource


class CorpgroupResource(
    CorpgroupChainCalls,
    CorpgroupShareCalls,
):
    """上下游: `client.corpgroup`."""

    batch: CorpgroupBatchResource = resource_at("wecom_client.api.corpgroup.batch:CorpgroupBatchResource")
    corp: CorpgroupCorpResource = resource_at("wecom_client.api.corpgroup.corp:CorpgroupCorpResource")
    rule: CorpgroupRuleResource = resource_at("wecom_client.api.corpgroup.rule:CorpgroupRuleResource")


class AsyncCorpgroupResource(
    AsyncCorpgroupChainCalls,
    AsyncCorpgroupShareCalls,
):
    """上下游: `client.corpgroup`, asynchronous."""

    batch: AsyncCorpgroupBatchResource = resource_at("wecom_client.api.corpgroup.batch:AsyncCorpgroupBatchResource")
    corp: AsyncCorpgroupCorpResource = resource_at("wecom_client.api.corpgroup.corp:AsyncCorpgroupCorpResource")
    rule: AsyncCorpgroupRuleResource = resource_at("wecom_client.api.corpgroup.rule:AsyncCorpgroupRuleResource")
