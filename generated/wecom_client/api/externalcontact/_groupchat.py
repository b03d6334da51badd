# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.groupchat import ExternalcontactOpengidToChatidResponse


class ExternalcontactGroupchatCalls(Resource):
    """客户群管理: `client.externalcontact`."""

    def opengid_to_chatid(
        self,
        opengid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactOpengidToChatidResponse:
        """客户群opengid转换: Convert the group id that a mini program has got in WeChat to the chat_id of a
        customer group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户基础信息 of the company.

        Only the company's own chats, with an owner in the app's scope.

        Args:
            opengid: Group id from wx.getGroupEnterInfo.

        POST /cgi-bin/externalcontact/opengid_to_chatid (access_token),
        https://developer.work.weixin.qq.com/document/path/94822
        """
        return self._call(ops.EXTERNALCONTACT_OPENGID_TO_CHATID, {"opengid": opengid}, timeout)


class AsyncExternalcontactGroupchatCalls(AsyncResource):
    """客户群管理: `client.externalcontact`, asynchronous."""

    async def opengid_to_chatid(
        self,
        opengid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactOpengidToChatidResponse:
        """客户群opengid转换: Convert the group id that a mini program has got in WeChat to the chat_id of a
        customer group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户基础信息 of the company.

        Only the company's own chats, with an owner in the app's scope.

        Args:
            opengid: Group id from wx.getGroupEnterInfo.

        POST /cgi-bin/externalcontact/opengid_to_chatid (access_token),
        https://developer.work.weixin.qq.com/document/path/94822
        """
        return await self._call(ops.EXTERNALCONTACT_OPENGID_TO_CHATID, {"opengid": opengid}, timeout)
