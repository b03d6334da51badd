# Generated from spec/api/root.yaml by codegen. Do not edit.
"""接口凭证与基础接口: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import root as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.root import GetApiDomainIpResponse
    from wecom_client.models.root import GetJsapiTicketResponse
    from wecom_client.models.root import GetLaunchCodeResponse
    from wecom_client.models.root import GetcallbackipResponse
    from wecom_client.models.root import GettokenResponse
    from wecom_client.models.root import SingleChat
    from wecom_client.params.root import SingleChatDict


class Root(Resource):
    """The calls of the client itself."""

    def gettoken(self, corpid: str, corpsecret: str, *, timeout: float | None = None) -> GettokenResponse:
        """获取access_token: Fetch an access token of an app.

        The client calls this by itself and caches the token; frequent calls are blocked.

        Each app has a token of its own. A token may become invalid before it expires.

        Args:
            corpid: CorpID of the company.
            corpsecret: Secret of the app, which must be enabled; for a provider-developed app its
                permanent code.

        GET /cgi-bin/gettoken (none), https://developer.work.weixin.qq.com/document/path/91039
        """
        return self._call(ops.GETTOKEN, {"corpid": corpid, "corpsecret": corpsecret}, timeout)

    def get_api_domain_ip(self, *, timeout: float | None = None) -> GetApiDomainIpResponse:
        """获取企业微信接口IP段: List the addresses of the API servers.

        For firewall rules; fetch the list daily, as addresses change.

        GET /cgi-bin/get_api_domain_ip (access_token),
        https://developer.work.weixin.qq.com/document/path/92520
        """
        return self._call(ops.GET_API_DOMAIN_IP, {}, timeout)

    def getcallbackip(self, *, timeout: float | None = None) -> GetcallbackipResponse:
        """获取企业微信回调IP段: List the addresses that callbacks come from.

        For firewall rules; fetch the list daily, as addresses change.

        GET /cgi-bin/getcallbackip (access_token), https://developer.work.weixin.qq.com/document/path/92521
        """
        return self._call(ops.GETCALLBACKIP, {}, timeout)

    def get_jsapi_ticket(self, *, timeout: float | None = None) -> GetJsapiTicketResponse:
        """JS-SDK 签名算法：获取企业 jsapi_ticket: Fetch the ticket that signs JS-SDK calls of the company.

        At most 400 calls an hour for a company.

        At most 100 calls an hour for an app.

        Keep the ticket on the server, and sign there.

        GET /cgi-bin/get_jsapi_ticket (access_token),
        https://developer.work.weixin.qq.com/document/path/90506
        """
        return self._call(ops.GET_JSAPI_TICKET, {}, timeout)

    def get_launch_code(
        self,
        operator_userid: str,
        single_chat: SingleChat | SingleChatDict,
        *,
        timeout: float | None = None,
    ) -> GetLaunchCodeResponse:
        """打开个人聊天窗口schema: Get a code for a wxwork:// link that opens a chat with one member.

        Works in browsers outside WeCom, on Windows and macOS. Both members must be in the app's scope.

        Args:
            operator_userid: UserID of the member who opens the link.
            single_chat: Whom to chat with.

        POST /cgi-bin/get_launch_code (access_token),
        https://developer.work.weixin.qq.com/document/path/94345
        """
        return self._call(ops.GET_LAUNCH_CODE, {
            "operator_userid": operator_userid, "single_chat": single_chat,
        }, timeout)


class AsyncRoot(AsyncResource):
    """The calls of the client itself, asynchronous."""

    async def gettoken(
        self,
        corpid: str,
        corpsecret: str,
        *,
        timeout: float | None = None,
    ) -> GettokenResponse:
        """获取access_token: Fetch an access token of an app.

        The client calls this by itself and caches the token; frequent calls are blocked.

        Each app has a token of its own. A token may become invalid before it expires.

        Args:
            corpid: CorpID of the company.
            corpsecret: Secret of the app, which must be enabled; for a provider-developed app its
                permanent code.

        GET /cgi-bin/gettoken (none), https://developer.work.weixin.qq.com/document/path/91039
        """
        return await self._call(ops.GETTOKEN, {"corpid": corpid, "corpsecret": corpsecret}, timeout)

    async def get_api_domain_ip(self, *, timeout: float | None = None) -> GetApiDomainIpResponse:
        """获取企业微信接口IP段: List the addresses of the API servers.

        For firewall rules; fetch the list daily, as addresses change.

        GET /cgi-bin/get_api_domain_ip (access_token),
        https://developer.work.weixin.qq.com/document/path/92520
        """
        return await self._call(ops.GET_API_DOMAIN_IP, {}, timeout)

    async def getcallbackip(self, *, timeout: float | None = None) -> GetcallbackipResponse:
        """获取企业微信回调IP段: List the addresses that callbacks come from.

        For firewall rules; fetch the list daily, as addresses change.

        GET /cgi-bin/getcallbackip (access_token), https://developer.work.weixin.qq.com/document/path/92521
        """
        return await self._call(ops.GETCALLBACKIP, {}, timeout)

    async def get_jsapi_ticket(self, *, timeout: float | None = None) -> GetJsapiTicketResponse:
        """JS-SDK 签名算法：获取企业 jsapi_ticket: Fetch the ticket that signs JS-SDK calls of the company.

        At most 400 calls an hour for a company.

        At most 100 calls an hour for an app.

        Keep the ticket on the server, and sign there.

        GET /cgi-bin/get_jsapi_ticket (access_token),
        https://developer.work.weixin.qq.com/document/path/90506
        """
        return await self._call(ops.GET_JSAPI_TICKET, {}, timeout)

    async def get_launch_code(
        self,
        operator_userid: str,
        single_chat: SingleChat | SingleChatDict,
        *,
        timeout: float | None = None,
    ) -> GetLaunchCodeResponse:
        """打开个人聊天窗口schema: Get a code for a wxwork:// link that opens a chat with one member.

        Works in browsers outside WeCom, on Windows and macOS. Both members must be in the app's scope.

        Args:
            operator_userid: UserID of the member who opens the link.
            single_chat: Whom to chat with.

        POST /cgi-bin/get_launch_code (access_token),
        https://developer.work.weixin.qq.com/document/path/94345
        """
        return await self._call(ops.GET_LAUNCH_CODE, {
            "operator_userid": operator_userid, "single_chat": single_chat,
        }, timeout)
