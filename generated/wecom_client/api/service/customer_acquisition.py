# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.service.order import AcquisitionBill
    from wecom_client.models.service.order import ServiceCustomerAcquisitionGetBillListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Time


class ServiceCustomerAcquisitionResource(Resource):
    """应用收费与账户: `client.service.customer_acquisition`."""

    def get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        auth_corpid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceCustomerAcquisitionGetBillListResponse:
        """获取代支付流水: List what a provider has paid for a company's customer acquisition links.

        For the customer acquisition component. The company sees the record on the next day.

        To match the company's statistics, let the period run from 0:00:01 to 0:00:00 of the next day.

        `end_time` is at most 31 days after `begin_time`.

        Args:
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 31 days after its start.
            auth_corpid: CorpID of the company.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 100.

        POST /cgi-bin/service/customer_acquisition/get_bill_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/99602
        """
        return self._call(ops.SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "auth_corpid": auth_corpid, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        auth_corpid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[AcquisitionBill]:
        """获取代支付流水: the items of all pages of `get_bill_list`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "auth_corpid": auth_corpid, "cursor": cursor,
            "limit": limit,
        }, timeout)


class AsyncServiceCustomerAcquisitionResource(AsyncResource):
    """应用收费与账户: `client.service.customer_acquisition`, asynchronous."""

    async def get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        auth_corpid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceCustomerAcquisitionGetBillListResponse:
        """获取代支付流水: List what a provider has paid for a company's customer acquisition links.

        For the customer acquisition component. The company sees the record on the next day.

        To match the company's statistics, let the period run from 0:00:01 to 0:00:00 of the next day.

        `end_time` is at most 31 days after `begin_time`.

        Args:
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 31 days after its start.
            auth_corpid: CorpID of the company.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 100.

        POST /cgi-bin/service/customer_acquisition/get_bill_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/99602
        """
        return await self._call(ops.SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "auth_corpid": auth_corpid, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        auth_corpid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[AcquisitionBill]:
        """获取代支付流水: the items of all pages of `get_bill_list`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "auth_corpid": auth_corpid, "cursor": cursor,
            "limit": limit,
        }, timeout)
