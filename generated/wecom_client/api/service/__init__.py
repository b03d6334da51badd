# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.api.service._auth import AsyncServiceAuthCalls
from wecom_client.api.service._auth import ServiceAuthCalls
from wecom_client.api.service._contact import AsyncServiceContactCalls
from wecom_client.api.service._contact import ServiceContactCalls
from wecom_client.api.service._device import AsyncServiceDeviceCalls
from wecom_client.api.service._device import ServiceDeviceCalls
from wecom_client.api.service._login import AsyncServiceLoginCalls
from wecom_client.api.service._login import ServiceLoginCalls
from wecom_client.api.service._order import AsyncServiceOrderCalls
from wecom_client.api.service._order import ServiceOrderCalls
from wecom_client.api.service._register import AsyncServiceRegisterCalls
from wecom_client.api.service._register import ServiceRegisterCalls
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.service.auth import AsyncServiceAuthResource
    from wecom_client.api.service.auth import ServiceAuthResource
    from wecom_client.api.service.batch import AsyncServiceBatchResource
    from wecom_client.api.service.batch import ServiceBatchResource
    from wecom_client.api.service.contact import AsyncServiceContactResource
    from wecom_client.api.service.contact import ServiceContactResource
    from wecom_client.api.service.customer_acquisition import AsyncServiceCustomerAcquisitionResource
    from wecom_client.api.service.customer_acquisition import ServiceCustomerAcquisitionResource
    from wecom_client.api.service.externalcontact import AsyncServiceExternalcontactResource
    from wecom_client.api.service.externalcontact import ServiceExternalcontactResource
    from wecom_client.api.service.media import AsyncServiceMediaResource
    from wecom_client.api.service.media import ServiceMediaResource
    from wecom_client.api.service.miniprogram import AsyncServiceMiniprogramResource
    from wecom_client.api.service.miniprogram import ServiceMiniprogramResource
    from wecom_client.api.service.school import AsyncServiceSchoolResource
    from wecom_client.api.service.school import ServiceSchoolResource
    from wecom_client.api.service.v2 import AsyncServiceV2Resource
    from wecom_client.api.service.v2 import ServiceV2Resource


class ServiceResource(
    ServiceAuthCalls,
    ServiceContactCalls,
    ServiceDeviceCalls,
    ServiceLoginCalls,
    ServiceOrderCalls,
    ServiceRegisterCalls,
):
    """第三方应用授权与服务商: `client.service`."""

    auth: ServiceAuthResource = resource_at("wecom_client.api.service.auth:ServiceAuthResource")
    batch: ServiceBatchResource = resource_at("wecom_client.api.service.batch:ServiceBatchResource")
    contact: ServiceContactResource = resource_at("wecom_client.api.service.contact:ServiceContactResource")
    customer_acquisition: ServiceCustomerAcquisitionResource = resource_at("wecom_client.api.service.customer_acquisition:ServiceCustomerAcquisitionResource")
    externalcontact: ServiceExternalcontactResource = resource_at("wecom_client.api.service.externalcontact:ServiceExternalcontactResource")
    media: ServiceMediaResource = resource_at("wecom_client.api.service.media:ServiceMediaResource")
    miniprogram: ServiceMiniprogramResource = resource_at("wecom_client.api.service.miniprogram:ServiceMiniprogramResource")
    school: ServiceSchoolResource = resource_at("wecom_client.api.service.school:ServiceSchoolResource")
    v2: ServiceV2Resource = resource_at("wecom_client.api.service.v2:ServiceV2Resource")


class AsyncServiceResource(
    AsyncServiceAuthCalls,
    AsyncServiceContactCalls,
    AsyncServiceDeviceCalls,
    AsyncServiceLoginCalls,
    AsyncServiceOrderCalls,
    AsyncServiceRegisterCalls,
):
    """第三方应用授权与服务商: `client.service`, asynchronous."""

    auth: AsyncServiceAuthResource = resource_at("wecom_client.api.service.auth:AsyncServiceAuthResource")
    batch: AsyncServiceBatchResource = resource_at("wecom_client.api.service.batch:AsyncServiceBatchResource")
    contact: AsyncServiceContactResource = resource_at("wecom_client.api.service.contact:AsyncServiceContactResource")
    customer_acquisition: AsyncServiceCustomerAcquisitionResource = resource_at("wecom_client.api.service.customer_acquisition:AsyncServiceCustomerAcquisitionResource")
    externalcontact: AsyncServiceExternalcontactResource = resource_at("wecom_client.api.service.externalcontact:AsyncServiceExternalcontactResource")
    media: AsyncServiceMediaResource = resource_at("wecom_client.api.service.media:AsyncServiceMediaResource")
    miniprogram: AsyncServiceMiniprogramResource = resource_at("wecom_client.api.service.miniprogram:AsyncServiceMiniprogramResource")
    school: AsyncServiceSchoolResource = resource_at("wecom_client.api.service.school:AsyncServiceSchoolResource")
    v2: AsyncServiceV2Resource = resource_at("wecom_client.api.service.v2:AsyncServiceV2Resource")
