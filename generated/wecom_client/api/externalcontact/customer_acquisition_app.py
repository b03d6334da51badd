# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionAppGetPermitResponse


class ExternalcontactCustomerAcquisitionAppResource(Resource):
    """获客助手: `client.externalcontact.customer_acquisition_app`."""

    def get_permit(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionAppGetPermitResponse:
        """获取客户可建联成员: Get the members whom customers of an acquisition app may add.

        Only for acquisition apps (营销获客).

        GET /cgi-bin/externalcontact/customer_acquisition_app/get_permit (access_token),
        https://developer.work.weixin.qq.com/document/path/101146
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_APP_GET_PERMIT, {}, timeout)


class AsyncExternalcontactCustomerAcquisitionAppResource(AsyncResource):
    """获客助手: `client.externalcontact.customer_acquisition_app`, asynchronous."""

    async def get_permit(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionAppGetPermitResponse:
        """获取客户可建联成员: Get the members whom customers of an acquisition app may add.

        Only for acquisition apps (营销获客).

        GET /cgi-bin/externalcontact/customer_acquisition_app/get_permit (access_token),
        https://developer.work.weixin.qq.com/document/path/101146
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_APP_GET_PERMIT, {}, timeout)
