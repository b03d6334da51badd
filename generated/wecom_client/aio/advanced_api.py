# Generated from spec/api/advanced_api.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""高级接口: resources of an asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import AsyncResource

from ..operations import advanced_api as ops

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping
    from typing import Any
    from wecom_client.models.advanced_api import (
        AdvancedApiCreateOrderResponse, AdvancedApiGetCorpBuyInfoResponse, AdvancedApiGetOrderResponse,
        AdvancedApiListOrderResponse, ChatArchiveApi, Order,
    )
    from wecom_runtime.model import Response


class AdvancedApiResource(AsyncResource):
    """高级接口: `client.advanced_api`."""

    async def cancel_order(self, order_id: str, *, timeout: float | None = None) -> Response:
        """取消订单: TODO 取消订单.

        Args:
            order_id: Id of the order.

        POST /cgi-bin/advanced_api/cancel_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100298
        """
        return await self._call(ops.ADVANCED_API_CANCEL_ORDER, {"order_id": order_id}, timeout)

    async def create_order(
        self,
        custom_corpid: str,
        buyer_userid: str,
        *,
        advanced_api_type: int | None = None,
        order_type: int | None = None,
        chat_archive_api: ChatArchiveApi | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> AdvancedApiCreateOrderResponse:
        """下单购买: TODO 下单购买.

        Args:
            custom_corpid: Corp id of the customer.
            buyer_userid: UserID of the buyer within the provider's company.
            advanced_api_type: TODO 购买的高级接口类型。1：会话内容数据接口，目前仅支持1，且默认值为1.
                Default: 1.
            order_type: TODO 订单类型。0-新购、1-增购、2-续期、3-升级。企业未购买过，默认新购。 One of 0
                (TODO 新购、), 1 (TODO 增购、), 2 (TODO 续期、), 3 (TODO 升级).
            chat_archive_api: TODO
                当advanced_api_type为1是，必填，会话内容数据接口订单相关信息，参考ChatArchiveApi结构说明.

        POST /cgi-bin/advanced_api/create_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100297
        """
        return await self._call(ops.ADVANCED_API_CREATE_ORDER, {
            "custom_corpid": custom_corpid, "buyer_userid": buyer_userid,
            "advanced_api_type": advanced_api_type, "order_type": order_type,
            "chat_archive_api": chat_archive_api,
        }, timeout)

    async def get_corp_buy_info(
        self,
        advanced_api_type: int,
        custom_corpid: str,
        *,
        timeout: float | None = None,
    ) -> AdvancedApiGetCorpBuyInfoResponse:
        """获取企业已购信息: TODO 获取企业已购信息.

        Args:
            advanced_api_type: TODO 购买的高级接口类型，目前仅支持“会话内容数据接口”，固定为1.
            custom_corpid: Corp id of the customer.

        POST /cgi-bin/advanced_api/get_corp_buy_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100302
        """
        return await self._call(ops.ADVANCED_API_GET_CORP_BUY_INFO, {
            "advanced_api_type": advanced_api_type, "custom_corpid": custom_corpid,
        }, timeout)

    async def get_order(self, order_id: str, *, timeout: float | None = None) -> AdvancedApiGetOrderResponse:
        """获取订单详情: TODO 获取订单详情.

        Args:
            order_id: Id of the order.

        POST /cgi-bin/advanced_api/get_order (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100301
        """
        return await self._call(ops.ADVANCED_API_GET_ORDER, {"order_id": order_id}, timeout)

    async def list_order(
        self,
        *,
        custom_corpid: str | None = None,
        start_time: int | None = None,
        end_time: int | None = None,
        advanced_api_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AdvancedApiListOrderResponse:
        """获取订单列表: TODO 获取订单列表.

        Args:
            custom_corpid: Corp id of the customer.
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            advanced_api_type: TODO 购买的高级接口类型，目前仅支持“会话内容数据接口”，type为1.
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
        start_time: int | None = None,
        end_time: int | None = None,
        advanced_api_type: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Order]:
        """获取订单列表: the items of all pages of `list_order`, fetched as they are needed."""
        return self._iterate(ops.ADVANCED_API_LIST_ORDER, {
            "custom_corpid": custom_corpid, "start_time": start_time, "end_time": end_time,
            "advanced_api_type": advanced_api_type, "limit": limit,
        }, timeout)

    async def submit_pay(self, order_id: str, payer_userid: str, *, timeout: float | None = None) -> Response:
        """使用余额支付订单: TODO 使用余额支付订单.

        Args:
            order_id: Id of the order.
            payer_userid: TODO
                支付人，服务商企业内成员的明文userid，用于充值账户的流水记录。必须为服务商企业内具有“购买高级接口”或者“高级接口管理”权限的成员.

        POST /cgi-bin/advanced_api/submit_pay (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100299
        """
        return await self._call(ops.ADVANCED_API_SUBMIT_PAY, {
            "order_id": order_id, "payer_userid": payer_userid,
        }, timeout)
