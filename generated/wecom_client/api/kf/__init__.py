# Generated from spec/api/kf/ by codegen. Do not edit.
"""微信客服: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import kf as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.api.kf.account import AsyncKfAccountResource
    from wecom_client.api.kf.account import KfAccountResource
    from wecom_client.api.kf.customer import AsyncKfCustomerResource
    from wecom_client.api.kf.customer import KfCustomerResource
    from wecom_client.api.kf.knowledge import AsyncKfKnowledgeResource
    from wecom_client.api.kf.knowledge import KfKnowledgeResource
    from wecom_client.api.kf.service_state import AsyncKfServiceStateResource
    from wecom_client.api.kf.service_state import KfServiceStateResource
    from wecom_client.api.kf.servicer import AsyncKfServicerResource
    from wecom_client.api.kf.servicer import KfServicerResource
    from wecom_client.models.kf.account import KfAddContactWayResponse
    from wecom_client.models.kf.account import KfGetCorpQualificationResponse
    from wecom_client.models.kf.account import KfGetCorpStatisticResponse
    from wecom_client.models.kf.account import KfGetServicerStatisticResponse
    from wecom_client.models.kf.account import KfGetStatisticResponse
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
    from wecom_runtime.data.models import Time


class KfResource(Resource):
    """微信客服: `client.kf`."""

    account: KfAccountResource = resource_at("wecom_client.api.kf.account:KfAccountResource")
    customer: KfCustomerResource = resource_at("wecom_client.api.kf.customer:KfCustomerResource")
    knowledge: KfKnowledgeResource = resource_at("wecom_client.api.kf.knowledge:KfKnowledgeResource")
    service_state: KfServiceStateResource = resource_at("wecom_client.api.kf.service_state:KfServiceStateResource")
    servicer: KfServicerResource = resource_at("wecom_client.api.kf.servicer:KfServicerResource")

    def add_contact_way(
        self,
        open_kfid: str,
        *,
        scene: str | None = None,
        timeout: float | None = None,
    ) -> KfAddContactWayResponse:
        """获取客服账号链接: Get a link that opens a chat with a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        To a link with a scene you may append &scene_param=… of at most 128 bytes, percent-encoded; both
        come back when a customer enters.

        Parameters of one link do not work with another.

        A link with a changed parameter opens the chat, but no event comes.

        Args:
            open_kfid: Id of the account.
            scene: Your own name of the place where the link is used; letters, digits, _ and -. Pattern:
                `[0-9A-Za-z_-]*`. At most 32 bytes.

        POST /cgi-bin/kf/add_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/94665
        """
        return self._call(ops.KF_ADD_CONTACT_WAY, {"open_kfid": open_kfid, "scene": scene}, timeout)

    def get_corp_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetCorpStatisticResponse:
        """获取「客户数据统计」企业汇总数据: Get daily figures of a customer service account for the whole
        company.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_corp_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95489
        """
        return self._call(ops.KF_GET_CORP_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
        }, timeout)

    def get_servicer_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        servicer_userid: str | None = None,
        timeout: float | None = None,
    ) -> KfGetServicerStatisticResponse:
        """获取「客户数据统计」接待人员明细数据: Get daily figures of a customer service account by servicer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.
            servicer_userid: UserID of one servicer; all together if left out.

        POST /cgi-bin/kf/get_servicer_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95490
        """
        return self._call(ops.KF_GET_SERVICER_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
            "servicer_userid": servicer_userid,
        }, timeout)

    def get_statistic(
        self,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetStatisticResponse:
        """获取客服数据统计: Get daily figures of the customers who came through a customer service component.

        Only for customer service components (微信客服组件) of providers.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/99367
        """
        return self._call(ops.KF_GET_STATISTIC, {"start_time": start_time, "end_time": end_time}, timeout)

    def get_corp_qualification(self, *, timeout: float | None = None) -> KfGetCorpQualificationResponse:
        """获取视频号绑定状态: Check whether the company has bound a WeChat Channels account.

        Deprecated: The page is gone from the documentation, and nothing takes its place.

        A company that is not verified serves 100 customers in all.

        GET /cgi-bin/kf/get_corp_qualification (access_token),
        https://developer.work.weixin.qq.com/document/path/95153
        """
        return self._call(ops.KF_GET_CORP_QUALIFICATION, {}, timeout)

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


class AsyncKfResource(AsyncResource):
    """微信客服: `client.kf`, asynchronous."""

    account: AsyncKfAccountResource = resource_at("wecom_client.api.kf.account:AsyncKfAccountResource")
    customer: AsyncKfCustomerResource = resource_at("wecom_client.api.kf.customer:AsyncKfCustomerResource")
    knowledge: AsyncKfKnowledgeResource = resource_at("wecom_client.api.kf.knowledge:AsyncKfKnowledgeResource")
    service_state: AsyncKfServiceStateResource = resource_at("wecom_client.api.kf.service_state:AsyncKfServiceStateResource")
    servicer: AsyncKfServicerResource = resource_at("wecom_client.api.kf.servicer:AsyncKfServicerResource")

    async def add_contact_way(
        self,
        open_kfid: str,
        *,
        scene: str | None = None,
        timeout: float | None = None,
    ) -> KfAddContactWayResponse:
        """获取客服账号链接: Get a link that opens a chat with a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        To a link with a scene you may append &scene_param=… of at most 128 bytes, percent-encoded; both
        come back when a customer enters.

        Parameters of one link do not work with another.

        A link with a changed parameter opens the chat, but no event comes.

        Args:
            open_kfid: Id of the account.
            scene: Your own name of the place where the link is used; letters, digits, _ and -. Pattern:
                `[0-9A-Za-z_-]*`. At most 32 bytes.

        POST /cgi-bin/kf/add_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/94665
        """
        return await self._call(ops.KF_ADD_CONTACT_WAY, {"open_kfid": open_kfid, "scene": scene}, timeout)

    async def get_corp_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetCorpStatisticResponse:
        """获取「客户数据统计」企业汇总数据: Get daily figures of a customer service account for the whole
        company.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_corp_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95489
        """
        return await self._call(ops.KF_GET_CORP_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
        }, timeout)

    async def get_servicer_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        servicer_userid: str | None = None,
        timeout: float | None = None,
    ) -> KfGetServicerStatisticResponse:
        """获取「客户数据统计」接待人员明细数据: Get daily figures of a customer service account by servicer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.
            servicer_userid: UserID of one servicer; all together if left out.

        POST /cgi-bin/kf/get_servicer_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95490
        """
        return await self._call(ops.KF_GET_SERVICER_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
            "servicer_userid": servicer_userid,
        }, timeout)

    async def get_statistic(
        self,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetStatisticResponse:
        """获取客服数据统计: Get daily figures of the customers who came through a customer service component.

        Only for customer service components (微信客服组件) of providers.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/99367
        """
        return await self._call(ops.KF_GET_STATISTIC, {
            "start_time": start_time, "end_time": end_time,
        }, timeout)

    async def get_corp_qualification(self, *, timeout: float | None = None) -> KfGetCorpQualificationResponse:
        """获取视频号绑定状态: Check whether the company has bound a WeChat Channels account.

        Deprecated: The page is gone from the documentation, and nothing takes its place.

        A company that is not verified serves 100 customers in all.

        GET /cgi-bin/kf/get_corp_qualification (access_token),
        https://developer.work.weixin.qq.com/document/path/95153
        """
        return await self._call(ops.KF_GET_CORP_QUALIFICATION, {}, timeout)

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
