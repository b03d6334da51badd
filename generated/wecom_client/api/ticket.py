# Generated from spec/api/ticket.yaml by codegen. Do not edit.
"""JS-SDK 票据: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import ticket as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.ticket import TicketGetResponse


class TicketResource(Resource):
    """JS-SDK 票据: `client.ticket`."""

    def get(
        self,
        type: Literal["agent_config", "wx_card"],
        *,
        timeout: float | None = None,
    ) -> TicketGetResponse:
        """JS-SDK 签名算法：获取应用 jsapi_ticket: Fetch the ticket that signs JS-SDK calls of the app, or the
        one for electronic invoices.

        At most 400 calls an hour for a company.

        At most 100 calls an hour for an app.

        The ticket must be cached; asking again while it is valid gives the same one.

        Keep the ticket on the server, and sign there.

        Args:
            type: Kind of ticket. One of agent_config (JS-SDK calls of the app), wx_card (electronic
                invoices).

        GET /cgi-bin/ticket/get (access_token), https://developer.work.weixin.qq.com/document/path/90506
        """
        return self._call(ops.TICKET_GET, {"type": type}, timeout)


class AsyncTicketResource(AsyncResource):
    """JS-SDK 票据: `client.ticket`, asynchronous."""

    async def get(
        self,
        type: Literal["agent_config", "wx_card"],
        *,
        timeout: float | None = None,
    ) -> TicketGetResponse:
        """JS-SDK 签名算法：获取应用 jsapi_ticket: Fetch the ticket that signs JS-SDK calls of the app, or the
        one for electronic invoices.

        At most 400 calls an hour for a company.

        At most 100 calls an hour for an app.

        The ticket must be cached; asking again while it is valid gives the same one.

        Keep the ticket on the server, and sign there.

        Args:
            type: Kind of ticket. One of agent_config (JS-SDK calls of the app), wx_card (electronic
                invoices).

        GET /cgi-bin/ticket/get (access_token), https://developer.work.weixin.qq.com/document/path/90506
        """
        return await self._call(ops.TICKET_GET, {"type": type}, timeout)
