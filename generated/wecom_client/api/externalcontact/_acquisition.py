# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionQuotaResponse


class ExternalcontactAcquisitionCalls(Resource):
    """获客助手: `client.externalcontact`."""

    def customer_acquisition_quota(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionQuotaResponse:
        """获客助手额度管理与使用统计：查询剩余使用量: Get how many customers can still be won with
        acquisition links.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The secret of the system app 客户联系 cannot call it.

        GET /cgi-bin/externalcontact/customer_acquisition_quota (access_token),
        https://developer.work.weixin.qq.com/document/path/97375
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_QUOTA, {}, timeout)


class AsyncExternalcontactAcquisitionCalls(AsyncResource):
    """获客助手: `client.externalcontact`, asynchronous."""

    async def customer_acquisition_quota(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionQuotaResponse:
        """获客助手额度管理与使用统计：查询剩余使用量: Get how many customers can still be won with
        acquisition links.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The secret of the system app 客户联系 cannot call it.

        GET /cgi-bin/externalcontact/customer_acquisition_quota (access_token),
        https://developer.work.weixin.qq.com/document/path/97375
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_QUOTA, {}, timeout)
