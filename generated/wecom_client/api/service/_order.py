# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.service.order import ServiceGetAccountBalanceResponse
    from wecom_client.models.service.order import ServiceGetOrderListResponse
    from wecom_client.models.service.order import ServiceGetOrderResponse
    from wecom_client.models.service.order import ServiceProlongTryResponse
    from wecom_runtime.data.models import Time


class ServiceOrderCalls(Resource):
    """应用收费与账户: `client.service`."""

    def get_order_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        test_mode: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetOrderListResponse:
        """获取订单列表: List the orders for paid versions of an app in a period.

        Args:
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time.
            test_mode: Orders of which kind of authorization. One of 0 (real), 1 (test). Default: 0.

        POST /cgi-bin/service/get_order_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91910
        """
        return self._call(ops.SERVICE_GET_ORDER_LIST, {
            "start_time": start_time, "end_time": end_time, "test_mode": test_mode,
        }, timeout)

    def get_order(self, orderid: str, *, timeout: float | None = None) -> ServiceGetOrderResponse:
        """获取订单详情: Get one order for a paid version of an app.

        Args:
            orderid: Id of the order.

        POST /cgi-bin/service/get_order (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91909
        """
        return self._call(ops.SERVICE_GET_ORDER, {"orderid": orderid}, timeout)

    def prolong_try(
        self,
        buyer_corpid: str,
        prolong_days: int,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceProlongTryResponse:
        """延长试用期: Prolong a company's trial of a paid app.

        Only a trial for a limited time, running or expired, can be prolonged, to at most 60 days
        altogether.

        Args:
            buyer_corpid: CorpID of the company.
            prolong_days: Days to add.
            appid: Number of the app within an old suite of several apps.

        POST /cgi-bin/service/prolong_try (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91913
        """
        return self._call(ops.SERVICE_PROLONG_TRY, {
            "buyer_corpid": buyer_corpid, "prolong_days": prolong_days, "appid": appid,
        }, timeout)

    def get_account_balance(self, *, timeout: float | None = None) -> ServiceGetAccountBalanceResponse:
        """充值账户余额查询: Get the balance of a provider's prepaid account.

        GET /cgi-bin/service/get_account_balance (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100137
        """
        return self._call(ops.SERVICE_GET_ACCOUNT_BALANCE, {}, timeout)


class AsyncServiceOrderCalls(AsyncResource):
    """应用收费与账户: `client.service`, asynchronous."""

    async def get_order_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        test_mode: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetOrderListResponse:
        """获取订单列表: List the orders for paid versions of an app in a period.

        Args:
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time.
            test_mode: Orders of which kind of authorization. One of 0 (real), 1 (test). Default: 0.

        POST /cgi-bin/service/get_order_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91910
        """
        return await self._call(ops.SERVICE_GET_ORDER_LIST, {
            "start_time": start_time, "end_time": end_time, "test_mode": test_mode,
        }, timeout)

    async def get_order(self, orderid: str, *, timeout: float | None = None) -> ServiceGetOrderResponse:
        """获取订单详情: Get one order for a paid version of an app.

        Args:
            orderid: Id of the order.

        POST /cgi-bin/service/get_order (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91909
        """
        return await self._call(ops.SERVICE_GET_ORDER, {"orderid": orderid}, timeout)

    async def prolong_try(
        self,
        buyer_corpid: str,
        prolong_days: int,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceProlongTryResponse:
        """延长试用期: Prolong a company's trial of a paid app.

        Only a trial for a limited time, running or expired, can be prolonged, to at most 60 days
        altogether.

        Args:
            buyer_corpid: CorpID of the company.
            prolong_days: Days to add.
            appid: Number of the app within an old suite of several apps.

        POST /cgi-bin/service/prolong_try (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91913
        """
        return await self._call(ops.SERVICE_PROLONG_TRY, {
            "buyer_corpid": buyer_corpid, "prolong_days": prolong_days, "appid": appid,
        }, timeout)

    async def get_account_balance(self, *, timeout: float | None = None) -> ServiceGetAccountBalanceResponse:
        """充值账户余额查询: Get the balance of a provider's prepaid account.

        GET /cgi-bin/service/get_account_balance (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100137
        """
        return await self._call(ops.SERVICE_GET_ACCOUNT_BALANCE, {}, timeout)
