"""Signatures for pages that use WeCom's JS-SDK.

https://developer.work.weixin.qq.com/document/path/90506
"""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Sequence
from typing import Any

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import Flow
from wecom_runtime.language import say

from .caller import APICaller, APICallerCore, AsyncAPICaller


def sign(ticket: str, nonce: str, timestamp: int | str, url: str) -> str:
    """Return the signature of a page. Nothing is quoted, and the fragment of the URL is ignored."""
    text = f"jsapi_ticket={ticket}&noncestr={nonce}&timestamp={timestamp}&url={url.partition('#')[0]}"
    return hashlib.sha1(text.encode()).hexdigest()  # noqa: S324 - the algorithm is WeCom's


class _JsSdk:
    """The base of JsSdk and AsyncJsSdk: the signed parameters."""

    def __init__(self, caller: APICallerCore, corp_id: str, agent_id: int | str | None) -> None:
        self._flows = caller
        self._corp_id = corp_id
        self._agent_id = agent_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._corp_id}>"

    def _signed(self, name: str, url: str) -> Flow[dict[str, Any]]:
        if not url.startswith(("http://", "https://")):
            raise InvalidArgumentError(say("url must be the URL of the page, with http:// or https://"))
        ticket = yield from self._flows.ticket_flow(name)
        nonce = secrets.token_hex(8)
        timestamp = int(time.time())
        signature = sign(ticket.value, nonce, timestamp, url)
        return {"timestamp": timestamp, "nonceStr": nonce, "signature": signature}

    def _config_flow(self, url: str, apis: Sequence[str]) -> Flow[dict[str, Any]]:
        signed = yield from self._signed("jsapi_ticket", url)
        return {"beta": True, "appId": self._corp_id, **signed, "jsApiList": list(apis)}

    def _agent_flow(self, url: str, apis: Sequence[str], agent_id: int | str | None) -> Flow[dict[str, Any]]:
        agent = self._agent_id if agent_id is None else agent_id
        if agent is None:
            raise InvalidArgumentError(
                say("agent_config needs the app's AgentId: pass agent_id= here or to the client")
            )
        signed = yield from self._signed("agent_ticket", url)
        return {"corpid": self._corp_id, "agentid": agent, **signed, "jsApiList": list(apis)}


class JsSdk(_JsSdk):
    """The signatures for pages that use the JS-SDK: `client.jssdk`."""

    def __init__(self, caller: APICaller, corp_id: str, agent_id: int | str | None = None) -> None:
        super().__init__(caller, corp_id, agent_id)
        self._caller = caller

    def config(self, url: str, apis: Sequence[str] = ()) -> dict[str, Any]:
        """Return the argument of `wx.config`. Its timestamp, nonceStr and signature are the config signature of
        `ww.register`.

        Args:
            url: The URL of the page, as the browser shows it.
            apis: Names of the JS interfaces that the page calls (jsApiList).
        """
        return self._caller.run(self._config_flow(url, apis))

    def agent_config(self, url: str, apis: Sequence[str] = (), *, agent_id: int | str | None = None) -> dict[str, Any]:
        """Return the argument of `wx.agentConfig`. Its timestamp, nonceStr and signature are the agent config signature
        of `ww.register`.

        Args:
            url: The URL of the page, as the browser shows it.
            apis: Names of the JS interfaces that the page calls (jsApiList).
            agent_id: The app's AgentId. Default: the client's `agent_id`.
        """
        return self._caller.run(self._agent_flow(url, apis, agent_id))

    def ticket(self) -> str:
        """Return the corp's jsapi_ticket. Keep it on the server."""
        flow = self._flows.ticket_flow("jsapi_ticket")
        return self._caller.run(flow).value

    def agent_ticket(self) -> str:
        """Return the app's jsapi_ticket. Keep it on the server."""
        flow = self._flows.ticket_flow("agent_ticket")
        return self._caller.run(flow).value


class AsyncJsSdk(_JsSdk):
    """The signatures for pages that use the JS-SDK: `client.jssdk`."""

    def __init__(self, caller: AsyncAPICaller, corp_id: str, agent_id: int | str | None = None) -> None:
        super().__init__(caller, corp_id, agent_id)
        self._caller = caller

    async def config(self, url: str, apis: Sequence[str] = ()) -> dict[str, Any]:
        """Return the argument of `wx.config`. Its timestamp, nonceStr and signature are the config signature of
        `ww.register`.

        Args:
            url: The URL of the page, as the browser shows it.
            apis: Names of the JS interfaces that the page calls (jsApiList).
        """
        return await self._caller.run(self._config_flow(url, apis))

    async def agent_config(
        self, url: str, apis: Sequence[str] = (), *, agent_id: int | str | None = None
    ) -> dict[str, Any]:
        """Return the argument of `wx.agentConfig`. Its timestamp, nonceStr and signature are the agent config signature
        of `ww.register`.

        Args:
            url: The URL of the page, as the browser shows it.
            apis: Names of the JS interfaces that the page calls (jsApiList).
            agent_id: The app's AgentId. Default: the client's `agent_id`.
        """
        return await self._caller.run(self._agent_flow(url, apis, agent_id))

    async def ticket(self) -> str:
        """Return the corp's jsapi_ticket. Keep it on the server."""
        flow = self._flows.ticket_flow("jsapi_ticket")
        return (await self._caller.run(flow)).value

    async def agent_ticket(self) -> str:
        """Return the app's jsapi_ticket. Keep it on the server."""
        flow = self._flows.ticket_flow("agent_ticket")
        return (await self._caller.run(flow)).value
