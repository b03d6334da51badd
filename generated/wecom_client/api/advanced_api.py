# Generated from spec/api/advanced_api.yaml by codegen. Do not edit.
"""数据与智能专区订单管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import advanced_api as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.advanced_api import AdvancedApiCreateOrderResponse
    from wecom_client.models.advanced_api import AdvancedApiGetCorpBuyInfoResponse
    from wecom_client.models.advanced_api import AdvancedApiGetOrderResponse
    from wecom_client.models.advanced_api import AdvancedApiListOrderResponse
    from wecom_client.models.advanced_api import ChatDataOrder
    from wecom_client.models.advanced_api import Order
    from wecom_client.params.advanced_api import ChatDataOrderDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class AdvancedApiResource(Resource):
    """数据与智能专区订单管理: `client.advanced_api`."""

    def create_order(
        self,
        custom_corpid: str,
        buyer_userid: str,
        *,
        advanced_api_type: int | None = None,
        order_type: int | None = None,
        chat_archive_api: ChatDataOrder | ChatDataOrderDict | None = None,
        timeout: float | None = None,
    ) -> AdvancedApiCreateOrderResponse:
        """下单购买: Order the chat data interface for a customer.

        An order lasts one year; renew it to go on.

        A company that has ever bought an edition renews it or adds seats, which needs an edition in force.

        An edition is renewed from 60 days before its end on, also later, unless the next one is already
        bought.

        An upgrade leads from chats to chats with voice calls, for no more seats than before, while the old
        edition is in force.

        `chat_archive_api` is needed if `advanced_api_type` is 1.

        Args:
            custom_corpid: CorpID of the customer.
            buyer_userid: UserID of the buyer at the provider, with the right 购买高级接口 (buy advanced
                interfaces) or 高级接口管理 (manage them).
            advanced_api_type: Kind of interface. One of 1 (chat data). Default: 1.
            order_type: Kind of order; a new purchase for a company that has bought nothing so far. One of
                0 (new purchase), 1 (more seats), 2 (renewal), 3 (upgrade).
            chat_archive_api: What is ordered; needed for interface type 1.

        Error codes:
            84077: An order may cost 5 million yuan at most.
            701140: This chat archive version is bought already. Only renewal, more accounts and upgrade
                are possible.
            701141: This chat archive version is not active. Buy it anew; renewal and upgrade need an
                active version.
            701142: Order was changed at the same time. Send the call again.
            701143: An order is unpaid or in refund, no new one.
            701146: Overseas company cannot buy the chat archive.
            701149: Renew in the last 60 days before the end.
            701163: Start time is not valid.
            701164: The only upgrade is that to internal and external chats with voice calls.

        POST /cgi-bin/advanced_api/create_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100297
        """
        return self._call(ops.ADVANCED_API_CREATE_ORDER, {
            "custom_corpid": custom_corpid, "buyer_userid": buyer_userid,
            "advanced_api_type": advanced_api_type, "order_type": order_type,
            "chat_archive_api": chat_archive_api,
        }, timeout)

    def cancel_order(self, order_id: str, *, timeout: float | None = None) -> Response:
        """取消订单: Cancel an order that is neither paid nor expired.

        Args:
            order_id: Id of the order.

        POST /cgi-bin/advanced_api/cancel_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100298
        """
        return self._call(ops.ADVANCED_API_CANCEL_ORDER, {"order_id": order_id}, timeout)

    def submit_pay(self, payer_userid: str, order_id: str, *, timeout: float | None = None) -> Response:
        """使用余额支付订单: Pay an order with the balance of the prepaid account.

        The way of payment cannot be changed afterwards; a callback tells when it is paid.

        Args:
            payer_userid: UserID of the payer at the provider, with the right 购买高级接口 (buy advanced
                interfaces) or 高级接口管理 (manage them).
            order_id: Id of the order.

        Error codes:
            48001: Payer has no right to pay. The payer may not pay for the provider.
            90432: Prepaid account is not open.
            90433: Balance is too low. Top up the account, then call again.
            701084: Order is not waiting for payment.
            701147: Payment is above the limit for one payment.

        POST /cgi-bin/advanced_api/submit_pay (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100299
        """
        return self._call(ops.ADVANCED_API_SUBMIT_PAY, {
            "payer_userid": payer_userid, "order_id": order_id,
        }, timeout)

    def list_order(
        self,
        *,
        custom_corpid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        advanced_api_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AdvancedApiListOrderResponse:
        """获取订单列表: List the orders of the provider.

        `end_time` is needed if `start_time` is given.

        `start_time` is needed if `end_time` is given.

        Args:
            custom_corpid: Only orders for this customer, by CorpID.
            start_time: Ordered at or after this Unix time; only together with end_time.
            end_time: Ordered before this Unix time; only together with start_time.
            advanced_api_type: Kind of interface. One of 1 (chat data).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 500.

        POST /cgi-bin/advanced_api/list_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100300
        """
        return self._call(ops.ADVANCED_API_LIST_ORDER, {
            "custom_corpid": custom_corpid, "start_time": start_time, "end_time": end_time,
            "advanced_api_type": advanced_api_type, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_order(
        self,
        *,
        custom_corpid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        advanced_api_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Order]:
        """获取订单列表: the items of all pages of `list_order`, fetched as they are needed."""
        return self._iterate(ops.ADVANCED_API_LIST_ORDER, {
            "custom_corpid": custom_corpid, "start_time": start_time, "end_time": end_time,
            "advanced_api_type": advanced_api_type, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_order(self, order_id: str, *, timeout: float | None = None) -> AdvancedApiGetOrderResponse:
        """获取订单详情: Get one order.

        Args:
            order_id: Id of the order.

        POST /cgi-bin/advanced_api/get_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100301
        """
        return self._call(ops.ADVANCED_API_GET_ORDER, {"order_id": order_id}, timeout)

    def get_corp_buy_info(
        self,
        advanced_api_type: int,
        custom_corpid: str,
        *,
        timeout: float | None = None,
    ) -> AdvancedApiGetCorpBuyInfoResponse:
        """获取企业已购信息: Get what has been bought for a customer.

        Trials are left out. An edition that has ended is left out where the same edition is in force or
        about to be.

        Args:
            advanced_api_type: Kind of interface. One of 1 (chat data).
            custom_corpid: CorpID of the customer.

        POST /cgi-bin/advanced_api/get_corp_buy_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100302
        """
        return self._call(ops.ADVANCED_API_GET_CORP_BUY_INFO, {
            "advanced_api_type": advanced_api_type, "custom_corpid": custom_corpid,
        }, timeout)


class AsyncAdvancedApiResource(AsyncResource):
    """数据与智能专区订单管理: `client.advanced_api`, asynchronous."""

    async def create_order(
        self,
        custom_corpid: str,
        buyer_userid: str,
        *,
        advanced_api_type: int | None = None,
        order_type: int | None = None,
        chat_archive_api: ChatDataOrder | ChatDataOrderDict | None = None,
        timeout: float | None = None,
    ) -> AdvancedApiCreateOrderResponse:
        """下单购买: Order the chat data interface for a customer.

        An order lasts one year; renew it to go on.

        A company that has ever bought an edition renews it or adds seats, which needs an edition in force.

        An edition is renewed from 60 days before its end on, also later, unless the next one is already
        bought.

        An upgrade leads from chats to chats with voice calls, for no more seats than before, while the old
        edition is in force.

        `chat_archive_api` is needed if `advanced_api_type` is 1.

        Args:
            custom_corpid: CorpID of the customer.
            buyer_userid: UserID of the buyer at the provider, with the right 购买高级接口 (buy advanced
                interfaces) or 高级接口管理 (manage them).
            advanced_api_type: Kind of interface. One of 1 (chat data). Default: 1.
            order_type: Kind of order; a new purchase for a company that has bought nothing so far. One of
                0 (new purchase), 1 (more seats), 2 (renewal), 3 (upgrade).
            chat_archive_api: What is ordered; needed for interface type 1.

        Error codes:
            84077: An order may cost 5 million yuan at most.
            701140: This chat archive version is bought already. Only renewal, more accounts and upgrade
                are possible.
            701141: This chat archive version is not active. Buy it anew; renewal and upgrade need an
                active version.
            701142: Order was changed at the same time. Send the call again.
            701143: An order is unpaid or in refund, no new one.
            701146: Overseas company cannot buy the chat archive.
            701149: Renew in the last 60 days before the end.
            701163: Start time is not valid.
            701164: The only upgrade is that to internal and external chats with voice calls.

        POST /cgi-bin/advanced_api/create_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100297
        """
        return await self._call(ops.ADVANCED_API_CREATE_ORDER, {
            "custom_corpid": custom_corpid, "buyer_userid": buyer_userid,
            "advanced_api_type": advanced_api_type, "order_type": order_type,
            "chat_archive_api": chat_archive_api,
        }, timeout)

    async def cancel_order(self, order_id: str, *, timeout: float | None = None) -> Response:
        """取消订单: Cancel an order that is neither paid nor expired.

        Args:
            order_id: Id of the order.

        POST /cgi-bin/advanced_api/cancel_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100298
        """
        return await self._call(ops.ADVANCED_API_CANCEL_ORDER, {"order_id": order_id}, timeout)

    async def submit_pay(self, payer_userid: str, order_id: str, *, timeout: float | None = None) -> Response:
        """使用余额支付订单: Pay an order with the balance of the prepaid account.

        The way of payment cannot be changed afterwards; a callback tells when it is paid.

        Args:
            payer_userid: UserID of the payer at the provider, with the right 购买高级接口 (buy advanced
                interfaces) or 高级接口管理 (manage them).
            order_id: Id of the order.

        Error codes:
            48001: Payer has no right to pay. The payer may not pay for the provider.
            90432: Prepaid account is not open.
            90433: Balance is too low. Top up the account, then call again.
            701084: Order is not waiting for payment.
            701147: Payment is above the limit for one payment.

        POST /cgi-bin/advanced_api/submit_pay (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100299
        """
        return await self._call(ops.ADVANCED_API_SUBMIT_PAY, {
            "payer_userid": payer_userid, "order_id": order_id,
        }, timeout)

    async def list_order(
        self,
        *,
        custom_corpid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        advanced_api_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AdvancedApiListOrderResponse:
        """获取订单列表: List the orders of the provider.

        `end_time` is needed if `start_time` is given.

        `start_time` is needed if `end_time` is given.

        Args:
            custom_corpid: Only orders for this customer, by CorpID.
            start_time: Ordered at or after this Unix time; only together with end_time.
            end_time: Ordered before this Unix time; only together with start_time.
            advanced_api_type: Kind of interface. One of 1 (chat data).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 500.

        POST /cgi-bin/advanced_api/list_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100300
        """
        return await self._call(ops.ADVANCED_API_LIST_ORDER, {
            "custom_corpid": custom_corpid, "start_time": start_time, "end_time": end_time,
            "advanced_api_type": advanced_api_type, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_order(
        self,
        *,
        custom_corpid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        advanced_api_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Order]:
        """获取订单列表: the items of all pages of `list_order`, fetched as they are needed."""
        return self._iterate(ops.ADVANCED_API_LIST_ORDER, {
            "custom_corpid": custom_corpid, "start_time": start_time, "end_time": end_time,
            "advanced_api_type": advanced_api_type, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_order(self, order_id: str, *, timeout: float | None = None) -> AdvancedApiGetOrderResponse:
        """获取订单详情: Get one order.

        Args:
            order_id: Id of the order.

        POST /cgi-bin/advanced_api/get_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100301
        """
        return await self._call(ops.ADVANCED_API_GET_ORDER, {"order_id": order_id}, timeout)

    async def get_corp_buy_info(
        self,
        advanced_api_type: int,
        custom_corpid: str,
        *,
        timeout: float | None = None,
    ) -> AdvancedApiGetCorpBuyInfoResponse:
        """获取企业已购信息: Get what has been bought for a customer.

        Trials are left out. An edition that has ended is left out where the same edition is in force or
        about to be.

        Args:
            advanced_api_type: Kind of interface. One of 1 (chat data).
            custom_corpid: CorpID of the customer.

        POST /cgi-bin/advanced_api/get_corp_buy_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100302
        """
        return await self._call(ops.ADVANCED_API_GET_CORP_BUY_INFO, {
            "advanced_api_type": advanced_api_type, "custom_corpid": custom_corpid,
        }, timeout)
