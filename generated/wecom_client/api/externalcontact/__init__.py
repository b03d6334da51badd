# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.api.externalcontact._acquisition import AsyncExternalcontactAcquisitionCalls
from wecom_client.api.externalcontact._acquisition import ExternalcontactAcquisitionCalls
from wecom_client.api.externalcontact._contact_way import AsyncExternalcontactContactWayCalls
from wecom_client.api.externalcontact._contact_way import ExternalcontactContactWayCalls
from wecom_client.api.externalcontact._customer import AsyncExternalcontactCustomerCalls
from wecom_client.api.externalcontact._customer import ExternalcontactCustomerCalls
from wecom_client.api.externalcontact._groupchat import AsyncExternalcontactGroupchatCalls
from wecom_client.api.externalcontact._groupchat import ExternalcontactGroupchatCalls
from wecom_client.api.externalcontact._identity import AsyncExternalcontactIdentityCalls
from wecom_client.api.externalcontact._identity import ExternalcontactIdentityCalls
from wecom_client.api.externalcontact._message import AsyncExternalcontactMessageCalls
from wecom_client.api.externalcontact._message import ExternalcontactMessageCalls
from wecom_client.api.externalcontact._moment import AsyncExternalcontactMomentCalls
from wecom_client.api.externalcontact._moment import ExternalcontactMomentCalls
from wecom_client.api.externalcontact._product import AsyncExternalcontactProductCalls
from wecom_client.api.externalcontact._product import ExternalcontactProductCalls
from wecom_client.api.externalcontact._tag import AsyncExternalcontactTagCalls
from wecom_client.api.externalcontact._tag import ExternalcontactTagCalls
from wecom_client.api.externalcontact._transfer import AsyncExternalcontactTransferCalls
from wecom_client.api.externalcontact._transfer import ExternalcontactTransferCalls
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.externalcontact.batch import AsyncExternalcontactBatchResource
    from wecom_client.api.externalcontact.batch import ExternalcontactBatchResource
    from wecom_client.api.externalcontact.customer_acquisition import AsyncExternalcontactCustomerAcquisitionResource
    from wecom_client.api.externalcontact.customer_acquisition import ExternalcontactCustomerAcquisitionResource
    from wecom_client.api.externalcontact.customer_acquisition_app import AsyncExternalcontactCustomerAcquisitionAppResource
    from wecom_client.api.externalcontact.customer_acquisition_app import ExternalcontactCustomerAcquisitionAppResource
    from wecom_client.api.externalcontact.customer_strategy import AsyncExternalcontactCustomerStrategyResource
    from wecom_client.api.externalcontact.customer_strategy import ExternalcontactCustomerStrategyResource
    from wecom_client.api.externalcontact.group_welcome_template import AsyncExternalcontactGroupWelcomeTemplateResource
    from wecom_client.api.externalcontact.group_welcome_template import ExternalcontactGroupWelcomeTemplateResource
    from wecom_client.api.externalcontact.groupchat import AsyncExternalcontactGroupchatResource
    from wecom_client.api.externalcontact.groupchat import ExternalcontactGroupchatResource
    from wecom_client.api.externalcontact.message import AsyncExternalcontactMessageResource
    from wecom_client.api.externalcontact.message import ExternalcontactMessageResource
    from wecom_client.api.externalcontact.moment_strategy import AsyncExternalcontactMomentStrategyResource
    from wecom_client.api.externalcontact.moment_strategy import ExternalcontactMomentStrategyResource
    from wecom_client.api.externalcontact.resigned import AsyncExternalcontactResignedResource
    from wecom_client.api.externalcontact.resigned import ExternalcontactResignedResource


class ExternalcontactResource(
    ExternalcontactAcquisitionCalls,
    ExternalcontactContactWayCalls,
    ExternalcontactCustomerCalls,
    ExternalcontactGroupchatCalls,
    ExternalcontactIdentityCalls,
    ExternalcontactMessageCalls,
    ExternalcontactMomentCalls,
    ExternalcontactProductCalls,
    ExternalcontactTagCalls,
    ExternalcontactTransferCalls,
):
    """客户联系: `client.externalcontact`."""

    batch: ExternalcontactBatchResource = resource_at("wecom_client.api.externalcontact.batch:ExternalcontactBatchResource")
    customer_acquisition: ExternalcontactCustomerAcquisitionResource = resource_at("wecom_client.api.externalcontact.customer_acquisition:ExternalcontactCustomerAcquisitionResource")
    customer_acquisition_app: ExternalcontactCustomerAcquisitionAppResource = resource_at("wecom_client.api.externalcontact.customer_acquisition_app:ExternalcontactCustomerAcquisitionAppResource")
    customer_strategy: ExternalcontactCustomerStrategyResource = resource_at("wecom_client.api.externalcontact.customer_strategy:ExternalcontactCustomerStrategyResource")
    group_welcome_template: ExternalcontactGroupWelcomeTemplateResource = resource_at("wecom_client.api.externalcontact.group_welcome_template:ExternalcontactGroupWelcomeTemplateResource")
    groupchat: ExternalcontactGroupchatResource = resource_at("wecom_client.api.externalcontact.groupchat:ExternalcontactGroupchatResource")
    message: ExternalcontactMessageResource = resource_at("wecom_client.api.externalcontact.message:ExternalcontactMessageResource")
    moment_strategy: ExternalcontactMomentStrategyResource = resource_at("wecom_client.api.externalcontact.moment_strategy:ExternalcontactMomentStrategyResource")
    resigned: ExternalcontactResignedResource = resource_at("wecom_client.api.externalcontact.resigned:ExternalcontactResignedResource")


class AsyncExternalcontactResource(
    AsyncExternalcontactAcquisitionCalls,
    AsyncExternalcontactContactWayCalls,
    AsyncExternalcontactCustomerCalls,
    AsyncExternalcontactGroupchatCalls,
    AsyncExternalcontactIdentityCalls,
    AsyncExternalcontactMessageCalls,
    AsyncExternalcontactMomentCalls,
    AsyncExternalcontactProductCalls,
    AsyncExternalcontactTagCalls,
    AsyncExternalcontactTransferCalls,
):
    """客户联系: `client.externalcontact`, asynchronous."""

    batch: AsyncExternalcontactBatchResource = resource_at("wecom_client.api.externalcontact.batch:AsyncExternalcontactBatchResource")
    customer_acquisition: AsyncExternalcontactCustomerAcquisitionResource = resource_at("wecom_client.api.externalcontact.customer_acquisition:AsyncExternalcontactCustomerAcquisitionResource")
    customer_acquisition_app: AsyncExternalcontactCustomerAcquisitionAppResource = resource_at("wecom_client.api.externalcontact.customer_acquisition_app:AsyncExternalcontactCustomerAcquisitionAppResource")
    customer_strategy: AsyncExternalcontactCustomerStrategyResource = resource_at("wecom_client.api.externalcontact.customer_strategy:AsyncExternalcontactCustomerStrategyResource")
    group_welcome_template: AsyncExternalcontactGroupWelcomeTemplateResource = resource_at("wecom_client.api.externalcontact.group_welcome_template:AsyncExternalcontactGroupWelcomeTemplateResource")
    groupchat: AsyncExternalcontactGroupchatResource = resource_at("wecom_client.api.externalcontact.groupchat:AsyncExternalcontactGroupchatResource")
    message: AsyncExternalcontactMessageResource = resource_at("wecom_client.api.externalcontact.message:AsyncExternalcontactMessageResource")
    moment_strategy: AsyncExternalcontactMomentStrategyResource = resource_at("wecom_client.api.externalcontact.moment_strategy:AsyncExternalcontactMomentStrategyResource")
    resigned: AsyncExternalcontactResignedResource = resource_at("wecom_client.api.externalcontact.resigned:AsyncExternalcontactResignedResource")
