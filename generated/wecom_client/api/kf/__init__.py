# Generated from spec/api/kf/ by codegen. Do not edit.
"""微信客服: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.api.kf._account import AsyncKfAccountCalls
from wecom_client.api.kf._account import KfAccountCalls
from wecom_client.api.kf._message import AsyncKfMessageCalls
from wecom_client.api.kf._message import KfMessageCalls
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.kf.account import AsyncKfAccountResource
    from wecom_client.api.kf.account import KfAccountResource
    from wecom_client.api.kf.customer import AsyncKfCustomerResource
    from wecom_client.api.kf.customer import KfCustomerResource
    from wecom_client.api.kf.knowledge import AsyncKfKnowledgeResource
    from wecom_client.api.kf.knowledge import KfKnowledgeResource
    from wecom_client.api.kf.service_state import AsyncKfServiceStateResource
    from wecom_client.api.kf.service_state import KfServiceStateResource
    from wecom_client.api.kf.servicer import AsyncKfServicerResource
    from wecom_client.api.kf.servicer import KfServicerResource


class KfResource(
    KfAccountCalls,
    KfMessageCalls,
):
    """微信客服: `client.kf`."""

    account: KfAccountResource = resource_at("wecom_client.api.kf.account:KfAccountResource")
    customer: KfCustomerResource = resource_at("wecom_client.api.kf.customer:KfCustomerResource")
    knowledge: KfKnowledgeResource = resource_at("wecom_client.api.kf.knowledge:KfKnowledgeResource")
    service_state: KfServiceStateResource = resource_at("wecom_client.api.kf.service_state:KfServiceStateResource")
    servicer: KfServicerResource = resource_at("wecom_client.api.kf.servicer:KfServicerResource")


class AsyncKfResource(
    AsyncKfAccountCalls,
    AsyncKfMessageCalls,
):
    """微信客服: `client.kf`, asynchronous."""

    account: AsyncKfAccountResource = resource_at("wecom_client.api.kf.account:AsyncKfAccountResource")
    customer: AsyncKfCustomerResource = resource_at("wecom_client.api.kf.customer:AsyncKfCustomerResource")
    knowledge: AsyncKfKnowledgeResource = resource_at("wecom_client.api.kf.knowledge:AsyncKfKnowledgeResource")
    service_state: AsyncKfServiceStateResource = resource_at("wecom_client.api.kf.service_state:AsyncKfServiceStateResource")
    servicer: AsyncKfServicerResource = resource_at("wecom_client.api.kf.servicer:AsyncKfServicerResource")
