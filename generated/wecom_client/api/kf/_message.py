# Generated from spec/api/kf/ by codegen. Do not edit.
"""微信客服: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import kf as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.kf.message import KfAcquisitionLink
    from wecom_client.models.kf.message import KfBusinessCard
    from wecom_client.models.kf.message import KfEventMenu
    from wecom_client.models.kf.message import KfLocation
    from wecom_client.models.kf.message import KfMenu
    from wecom_client.models.kf.message import KfMessage
    from wecom_client.models.kf.message import KfMiniprogram
    from wecom_client.models.kf.message import KfNewLink
    from wecom_client.models.kf.message import KfSendMsgOnEventResponse
    from wecom_client.models.kf.message import KfSendMsgResponse
    from wecom_client.models.kf.message import KfSyncMsgResponse
    from wecom_client.models.kf.message import KfText
    from wecom_client.params.kf import KfAcquisitionLinkDict
    from wecom_client.params.kf import KfBusinessCardDict
    from wecom_client.params.kf import KfEventMenuDict
    from wecom_client.params.kf import KfLocationDict
    from wecom_client.params.kf import KfMenuDict
    from wecom_client.params.kf import KfMiniprogramDict
    from wecom_client.params.kf import KfNewLinkDict
    from wecom_client.params.kf import KfTextDict
    from wecom_client.params.types import MediaContentDict
    from wecom_client.types.message import MediaContent
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class KfMessageCalls(Resource):
    """会话分配与消息收发: `client.kf`."""

    def sync_msg(
        self,
        open_kfid: str,
        *,
        cursor: str | None = None,
        token: str | None = None,
        limit: int | None = None,
        voice_format: int | None = None,
        timeout: float | None = None,
    ) -> KfSyncMsgResponse:
        """接收消息和事件: Read the messages and events of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Messages sent by send_msg are not listed.

        Pictures and voice of over 2 MB, videos of over 10 MB and files of over 20 MB come as a text that
        says so.

        Only what came in the last 3 days.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            cursor: Cursor from the previous call; from the oldest message of the last 3 days if left out.
                At most 64 bytes.
            token: From the callback, valid for 10 minutes; without it calls are strictly limited. At most
                128 bytes.
            limit: Messages per page; fewer may come. At most 1000. Default: 1000.
            voice_format: Format of voice messages. One of 0 (AMR), 1 (SILK). Default: 0.

        POST /cgi-bin/kf/sync_msg (access_token), https://developer.work.weixin.qq.com/document/path/94670
        """
        return self._call(ops.KF_SYNC_MSG, {
            "open_kfid": open_kfid, "cursor": cursor, "token": token, "limit": limit,
            "voice_format": voice_format,
        }, timeout)

    def iter_sync_msg(
        self,
        open_kfid: str,
        *,
        cursor: str | None = None,
        token: str | None = None,
        limit: int | None = None,
        voice_format: int | None = None,
        timeout: float | None = None,
    ) -> Pages[KfMessage]:
        """接收消息和事件: the items of all pages of `sync_msg`, fetched as they are needed."""
        return self._iterate(ops.KF_SYNC_MSG, {
            "open_kfid": open_kfid, "cursor": cursor, "token": token, "limit": limit,
            "voice_format": voice_format,
        }, timeout)

    def send_msg(
        self,
        touser: str,
        open_kfid: str,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "link", "miniprogram", "msgmenu", "location",
            "ca_link", "business_card",
        ],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        link: KfNewLink | KfNewLinkDict | None = None,
        miniprogram: KfMiniprogram | KfMiniprogramDict | None = None,
        msgmenu: KfMenu | KfMenuDict | None = None,
        location: KfLocation | KfLocationDict | None = None,
        ca_link: KfAcquisitionLink | KfAcquisitionLinkDict | None = None,
        business_card: KfBusinessCard | KfBusinessCardDict | None = None,
        timeout: float | None = None,
    ) -> KfSendMsgResponse:
        """发送消息: Send a message to a customer whose session is new or with the assistant.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        At most 5 messages within 48 hours after the customer has written; each message of the customer
        begins anew.

        A failure to deliver is told by the event msg_send_fail.

        The servicers of the account must be in the app's scope.

        Args:
            touser: Id of the customer.
            open_kfid: Id of the account.
            msgtype: Kind of message; names the field that carries the content. One of text, image, voice,
                video, file, link, miniprogram, msgmenu, location, ca_link, business_card.
            msgid: Your id of the message, unique in the account; letters, digits, _ and -. Pattern:
                `[0-9A-Za-z_-]*`. At most 32 bytes.
            text: For msgtype text.
            image: For msgtype image.
            voice: For msgtype voice.
            video: For msgtype video.
            file: For msgtype file.
            link: For msgtype link.
            miniprogram: For msgtype miniprogram.
            msgmenu: For msgtype msgmenu.
            location: For msgtype location.
            ca_link: For msgtype ca_link.
            business_card: For msgtype business_card; known from other SDKs only.

        POST /cgi-bin/kf/send_msg (access_token), https://developer.work.weixin.qq.com/document/path/94677
        """
        return self._call(ops.KF_SEND_MSG, {
            "touser": touser, "open_kfid": open_kfid, "msgtype": msgtype, "msgid": msgid, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "link": link,
            "miniprogram": miniprogram, "msgmenu": msgmenu, "location": location, "ca_link": ca_link,
            "business_card": business_card,
        }, timeout)

    def send_msg_pieces(
        self,
        touser: str,
        open_kfid: str,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "link", "miniprogram", "msgmenu", "location",
            "ca_link", "business_card",
        ],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        link: KfNewLink | KfNewLinkDict | None = None,
        miniprogram: KfMiniprogram | KfMiniprogramDict | None = None,
        msgmenu: KfMenu | KfMenuDict | None = None,
        location: KfLocation | KfLocationDict | None = None,
        ca_link: KfAcquisitionLink | KfAcquisitionLinkDict | None = None,
        business_card: KfBusinessCard | KfBusinessCardDict | None = None,
        timeout: float | None = None,
    ) -> list[KfSendMsgResponse]:
        """发送消息: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send_msg`, with a text of any length.

        Texts that are split: `text.content`.

        Only the first message has `msgid`.

        A text that needs more than 5 messages is refused.
        """
        return self._send_pieces(ops.KF_SEND_MSG, {
            "touser": touser, "open_kfid": open_kfid, "msgtype": msgtype, "msgid": msgid, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "link": link,
            "miniprogram": miniprogram, "msgmenu": msgmenu, "location": location, "ca_link": ca_link,
            "business_card": business_card,
        }, timeout)

    def send_msg_on_event(
        self,
        code: str,
        msgtype: Literal["text", "msgmenu"],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        msgmenu: KfEventMenu | KfEventMenuDict | None = None,
        timeout: float | None = None,
    ) -> KfSendMsgOnEventResponse:
        """发送欢迎语等事件响应消息: Send a customer a message that belongs to an event, such as a welcome.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Codes of a customer who comes in and of a session that ends are valid for 20 seconds and allow a
        menu.

        Codes of the pool and of servicers are valid for 48 hours and allow text only.

        Except for a welcome the session must still be in the state in which the code was given.

        The servicers of the account must be in the app's scope.

        Args:
            code: welcome_code or msg_code from an event or from service_state.trans; for one use.
            msgtype: Kind of message; names the field that carries the content. One of text, msgmenu.
            msgid: Your id of the message; letters, digits, _ and -. Pattern: `[0-9A-Za-z_-]*`. At most 32
                bytes.
            text: For msgtype text.
            msgmenu: For msgtype msgmenu.

        POST /cgi-bin/kf/send_msg_on_event (access_token),
        https://developer.work.weixin.qq.com/document/path/95122
        """
        return self._call(ops.KF_SEND_MSG_ON_EVENT, {
            "code": code, "msgtype": msgtype, "msgid": msgid, "text": text, "msgmenu": msgmenu,
        }, timeout)


class AsyncKfMessageCalls(AsyncResource):
    """会话分配与消息收发: `client.kf`, asynchronous."""

    async def sync_msg(
        self,
        open_kfid: str,
        *,
        cursor: str | None = None,
        token: str | None = None,
        limit: int | None = None,
        voice_format: int | None = None,
        timeout: float | None = None,
    ) -> KfSyncMsgResponse:
        """接收消息和事件: Read the messages and events of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Messages sent by send_msg are not listed.

        Pictures and voice of over 2 MB, videos of over 10 MB and files of over 20 MB come as a text that
        says so.

        Only what came in the last 3 days.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            cursor: Cursor from the previous call; from the oldest message of the last 3 days if left out.
                At most 64 bytes.
            token: From the callback, valid for 10 minutes; without it calls are strictly limited. At most
                128 bytes.
            limit: Messages per page; fewer may come. At most 1000. Default: 1000.
            voice_format: Format of voice messages. One of 0 (AMR), 1 (SILK). Default: 0.

        POST /cgi-bin/kf/sync_msg (access_token), https://developer.work.weixin.qq.com/document/path/94670
        """
        return await self._call(ops.KF_SYNC_MSG, {
            "open_kfid": open_kfid, "cursor": cursor, "token": token, "limit": limit,
            "voice_format": voice_format,
        }, timeout)

    def iter_sync_msg(
        self,
        open_kfid: str,
        *,
        cursor: str | None = None,
        token: str | None = None,
        limit: int | None = None,
        voice_format: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[KfMessage]:
        """接收消息和事件: the items of all pages of `sync_msg`, fetched as they are needed."""
        return self._iterate(ops.KF_SYNC_MSG, {
            "open_kfid": open_kfid, "cursor": cursor, "token": token, "limit": limit,
            "voice_format": voice_format,
        }, timeout)

    async def send_msg(
        self,
        touser: str,
        open_kfid: str,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "link", "miniprogram", "msgmenu", "location",
            "ca_link", "business_card",
        ],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        link: KfNewLink | KfNewLinkDict | None = None,
        miniprogram: KfMiniprogram | KfMiniprogramDict | None = None,
        msgmenu: KfMenu | KfMenuDict | None = None,
        location: KfLocation | KfLocationDict | None = None,
        ca_link: KfAcquisitionLink | KfAcquisitionLinkDict | None = None,
        business_card: KfBusinessCard | KfBusinessCardDict | None = None,
        timeout: float | None = None,
    ) -> KfSendMsgResponse:
        """发送消息: Send a message to a customer whose session is new or with the assistant.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        At most 5 messages within 48 hours after the customer has written; each message of the customer
        begins anew.

        A failure to deliver is told by the event msg_send_fail.

        The servicers of the account must be in the app's scope.

        Args:
            touser: Id of the customer.
            open_kfid: Id of the account.
            msgtype: Kind of message; names the field that carries the content. One of text, image, voice,
                video, file, link, miniprogram, msgmenu, location, ca_link, business_card.
            msgid: Your id of the message, unique in the account; letters, digits, _ and -. Pattern:
                `[0-9A-Za-z_-]*`. At most 32 bytes.
            text: For msgtype text.
            image: For msgtype image.
            voice: For msgtype voice.
            video: For msgtype video.
            file: For msgtype file.
            link: For msgtype link.
            miniprogram: For msgtype miniprogram.
            msgmenu: For msgtype msgmenu.
            location: For msgtype location.
            ca_link: For msgtype ca_link.
            business_card: For msgtype business_card; known from other SDKs only.

        POST /cgi-bin/kf/send_msg (access_token), https://developer.work.weixin.qq.com/document/path/94677
        """
        return await self._call(ops.KF_SEND_MSG, {
            "touser": touser, "open_kfid": open_kfid, "msgtype": msgtype, "msgid": msgid, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "link": link,
            "miniprogram": miniprogram, "msgmenu": msgmenu, "location": location, "ca_link": ca_link,
            "business_card": business_card,
        }, timeout)

    async def send_msg_pieces(
        self,
        touser: str,
        open_kfid: str,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "link", "miniprogram", "msgmenu", "location",
            "ca_link", "business_card",
        ],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        link: KfNewLink | KfNewLinkDict | None = None,
        miniprogram: KfMiniprogram | KfMiniprogramDict | None = None,
        msgmenu: KfMenu | KfMenuDict | None = None,
        location: KfLocation | KfLocationDict | None = None,
        ca_link: KfAcquisitionLink | KfAcquisitionLinkDict | None = None,
        business_card: KfBusinessCard | KfBusinessCardDict | None = None,
        timeout: float | None = None,
    ) -> list[KfSendMsgResponse]:
        """发送消息: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send_msg`, with a text of any length.

        Texts that are split: `text.content`.

        Only the first message has `msgid`.

        A text that needs more than 5 messages is refused.
        """
        return await self._send_pieces(ops.KF_SEND_MSG, {
            "touser": touser, "open_kfid": open_kfid, "msgtype": msgtype, "msgid": msgid, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "link": link,
            "miniprogram": miniprogram, "msgmenu": msgmenu, "location": location, "ca_link": ca_link,
            "business_card": business_card,
        }, timeout)

    async def send_msg_on_event(
        self,
        code: str,
        msgtype: Literal["text", "msgmenu"],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        msgmenu: KfEventMenu | KfEventMenuDict | None = None,
        timeout: float | None = None,
    ) -> KfSendMsgOnEventResponse:
        """发送欢迎语等事件响应消息: Send a customer a message that belongs to an event, such as a welcome.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Codes of a customer who comes in and of a session that ends are valid for 20 seconds and allow a
        menu.

        Codes of the pool and of servicers are valid for 48 hours and allow text only.

        Except for a welcome the session must still be in the state in which the code was given.

        The servicers of the account must be in the app's scope.

        Args:
            code: welcome_code or msg_code from an event or from service_state.trans; for one use.
            msgtype: Kind of message; names the field that carries the content. One of text, msgmenu.
            msgid: Your id of the message; letters, digits, _ and -. Pattern: `[0-9A-Za-z_-]*`. At most 32
                bytes.
            text: For msgtype text.
            msgmenu: For msgtype msgmenu.

        POST /cgi-bin/kf/send_msg_on_event (access_token),
        https://developer.work.weixin.qq.com/document/path/95122
        """
        return await self._call(ops.KF_SEND_MSG_ON_EVENT, {
            "code": code, "msgtype": msgtype, "msgid": msgid, "text": text, "msgmenu": msgmenu,
        }, timeout)
