# Generated from spec/api/kf/message.yaml by codegen. Do not edit.
"""会话分配与消息收发。"""

# An event has a field of a narrower type than the class of all events.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

from typing import ClassVar
from typing import Final

from collections.abc import Mapping
from wecom_client import models as _models
from wecom_client import types as _types
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.callbacks.model import attribute_at
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Json
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import TaggedUnion
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model

List = list


@model
class KfText(Model):
    content: str = field(max_bytes=2048)
    """The text. At most 2048 bytes."""


@model
class KfNewLink(Model):
    title: str = field(cuts=True, max_bytes=128)
    """Title. At most 128 bytes. A longer text is cut."""
    desc: str | None = field(default=None, cuts=True, max_bytes=512)
    """Description. At most 512 bytes. A longer text is cut."""
    url: str = field(max_bytes=2048)
    """Link that is opened; begins with http or https. At most 2048 bytes."""
    thumb_media_id: str
    """Cover picture from media/upload."""


@model
class KfMiniprogram(Model):
    appid: str
    """Id of the mini program."""
    title: str | None = field(default=None, cuts=True, max_bytes=64)
    """Title. In requests: at most 64 bytes. A longer text is cut."""
    thumb_media_id: str
    """media_id of the cover picture. In requests: best 520 by 416 pixels."""
    pagepath: str
    """Page that is opened. In requests: it must end with .html before the parameters."""


@model
class KfMenu(Model):
    head_content: str | None = field(default=None, max_bytes=1024)
    """Text above the items. In requests: at most 1024 bytes."""
    list: List[KfMenuItem] | None = field(default=None, max_items=50, converts=True)
    """Items. In requests: at most 10 of them other than text. At most 50 items."""
    tail_content: str | None = field(default=None, max_bytes=1024)
    """Text below the items. In requests: at most 1024 bytes."""


@model
class KfEventMenu(Model):
    head_content: str | None = field(default=None, max_bytes=1024)
    """Text above the items. At most 1024 bytes."""
    list: List[KfMenuItem] | None = field(default=None, max_items=10)
    """Items. At most 10 items."""
    tail_content: str | None = field(default=None, max_bytes=1024)
    """Text below the items. At most 1024 bytes."""


@model
class KfMenuItem(Model):
    """An item of a menu."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("type", {
        "click": "KfClickItem", "view": "KfViewItem", "miniprogram": "KfMiniprogramItem",
        "text": "KfTextItem",
    })

    type: str = field(enum=("click", "view", "miniprogram", "text"))
    """Kind of item. One of click, view, miniprogram, text."""


@model
class KfClickItem(KfMenuItem):
    """A case of `KfMenuItem`."""

    type: str = field(default="click", enum=("click", "view", "miniprogram", "text"))
    click: KfMenuClick
    """Answers with its text."""


@model
class KfViewItem(KfMenuItem):
    """A case of `KfMenuItem`."""

    type: str = field(default="view", enum=("click", "view", "miniprogram", "text"))
    view: KfMenuView
    """Opens a link."""


@model
class KfMiniprogramItem(KfMenuItem):
    """A case of `KfMenuItem`."""

    type: str = field(default="miniprogram", enum=("click", "view", "miniprogram", "text"))
    miniprogram: KfMenuMiniprogram
    """Opens a mini program."""


@model
class KfTextItem(KfMenuItem):
    """A case of `KfMenuItem`."""

    type: str = field(default="text", enum=("click", "view", "miniprogram", "text"))
    text: KfMenuText
    """Plain text."""


@model
class KfMenuClick(Model):
    id: str | None = field(default=None, min_bytes=1, max_bytes=128)
    """Id that the sender chose, returned as menu_id. In requests: letters, digits and _ are best. 1 to 128
    bytes.
    """
    content: str = field(min_bytes=1, max_bytes=128)
    """Text of the item. In requests: 1 to 128 bytes."""


@model
class KfMenuView(Model):
    url: str = field(min_bytes=1, max_bytes=2048)
    """Link that is opened. In requests: 1 to 2048 bytes."""
    content: str = field(min_bytes=1, max_bytes=1024)
    """Text of the item. In requests: 1 to 1024 bytes."""


@model
class KfMenuMiniprogram(Model):
    appid: str = field(min_bytes=1, max_bytes=32)
    """Id of the mini program. In requests: 1 to 32 bytes."""
    pagepath: str = field(min_bytes=1, max_bytes=1024)
    """Page that is opened. In requests: 1 to 1024 bytes."""
    content: str = field(max_bytes=1024)
    """Text of the item. In requests: at most 1024 bytes."""


@model
class KfMenuText(Model):
    content: str = field(min_bytes=1, max_bytes=256)
    """The text; a backslash and n begin a new line. In requests: 1 to 256 bytes."""
    no_newline: Flag | None = None
    """Whether the next item stands in the same line. In requests: default: 0."""


@model
class KfLocation(Model):
    name: str | None = None
    """Name of the place."""
    address: str | None = None
    """Address of the place."""
    latitude: float = field(min=-90, max=90)
    """Degrees. In requests: -90 to 90."""
    longitude: float = field(min=-180, max=180)
    """Degrees. In requests: -180 to 180."""


@model
class KfAcquisitionLink(Model):
    link_url: str
    """Acquisition link, shown as a contact card."""


@model
class KfMessage(Callback):
    """A message or event of a customer service account."""

    class Origin:
        CUSTOMER: Final = 3
        EVENT: Final = 4
        SERVICER: Final = 5

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("msgtype", {
        "text": "KfTextMessage", "image": "KfImageMessage", "voice": "KfVoiceMessage",
        "video": "KfVideoMessage", "file": "KfFileMessage", "location": "KfLocationMessage",
        "link": "KfLinkMessage", "business_card": "KfBusinessCardMessage",
        "miniprogram": "KfMiniprogramMessage", "msgmenu": "KfMenuMessage",
        "channels_shop_product": "KfShopProductMessage", "channels_shop_order": "KfShopOrderMessage",
        "merged_msg": "KfMergedMessage", "channels": "KfChannelsMessage", "meeting": "KfMeetingMessage",
        "calendar": "KfCalendarMessage", "note": "KfNoteMessage", "event": "KfEventMessage",
    })
    __wire__: ClassVar[str] = "json"
    __member_by__: ClassVar[str] = "external_userid"
    __repeat_by__: ClassVar[str] = "msgid"
    __is_fetched__: ClassVar[bool] = True

    msgid: str | None = None
    """Absent in merged messages."""
    open_kfid: str | None = None
    """Id of the account; absent for events."""
    external_userid: str | None = None
    """Id of the customer; absent for events."""
    send_time: Timestamp | None = None
    """Unix time; absent in merged messages."""
    origin: int | None = field(default=None, enum=(3, 4, 5))
    """Who has sent it. One of 3 (customer), 4 (event), 5 (servicer)."""
    servicer_userid: str | None = None
    """UserID of the servicer, for origin 5."""
    msgtype: str
    """Kind of message."""


@model
class KfTextMessage(KfMessage):
    """A case of `KfMessage`."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "text"}
    __text_by__: ClassVar[str] = "text.content"

    msgtype: str = field(default="text")
    text: KfReceivedText
    """Content of a text message."""


@model
class KfImageMessage(KfMessage):
    """A case of `KfMessage`."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "image"}

    msgtype: str = field(default="image")
    image: KfMedia
    """Content of an image message."""


@model
class KfVoiceMessage(KfMessage):
    """A case of `KfMessage`."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "voice"}

    msgtype: str = field(default="voice")
    voice: KfMedia
    """Content of a voice message."""


@model
class KfVideoMessage(KfMessage):
    """A case of `KfMessage`."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "video"}

    msgtype: str = field(default="video")
    video: KfMedia
    """Content of a video message."""


@model
class KfFileMessage(KfMessage):
    """A case of `KfMessage`."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "file"}

    msgtype: str = field(default="file")
    file: KfMedia
    """Content of a file message."""


@model
class KfLocationMessage(KfMessage):
    """A case of `KfMessage`."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "location"}

    msgtype: str = field(default="location")
    location: KfLocation
    """Content of a location message."""


@model
class KfLinkMessage(KfMessage):
    """A case of `KfMessage`."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "link"}

    msgtype: str = field(default="link")
    link: KfLink
    """Content of a link message."""


@model
class KfBusinessCardMessage(KfMessage):
    """A case of `KfMessage`."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "business_card"}

    msgtype: str = field(default="business_card")
    business_card: KfBusinessCard
    """Content of a contact card message."""


@model
class KfMiniprogramMessage(KfMessage):
    """A case of `KfMessage`."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "miniprogram"}

    msgtype: str = field(default="miniprogram")
    miniprogram: KfMiniprogram
    """Content of a mini program message."""


@model
class KfMenuMessage(KfMessage):
    """A case of `KfMessage`."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "msgmenu"}

    msgtype: str = field(default="msgmenu")
    msgmenu: KfMenu
    """Content of a menu message."""


@model
class KfShopProductMessage(KfMessage):
    """A product of a WeChat Channels shop."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "channels_shop_product"}

    msgtype: str = field(default="channels_shop_product")
    channels_shop_product: KfShopProduct
    """The product."""


@model
class KfShopOrderMessage(KfMessage):
    """An order of a WeChat Channels shop."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "channels_shop_order"}

    msgtype: str = field(default="channels_shop_order")
    channels_shop_order: KfShopOrder
    """The order."""


@model
class KfMergedMessage(KfMessage):
    """A chat history."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "merged_msg"}

    msgtype: str = field(default="merged_msg")
    merged_msg: KfMerged
    """The chat history."""


@model
class KfChannelsMessage(KfMessage):
    """Something from WeChat Channels."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "channels"}

    msgtype: str = field(default="channels")
    channels: KfChannels | None = None
    """Absent for kinds of content that are not supported yet."""


@model
class KfMeetingMessage(KfMessage):
    """A meeting; its content is not told yet."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "meeting"}

    msgtype: str = field(default="meeting")


@model
class KfCalendarMessage(KfMessage):
    """A calendar event; its content is not told yet."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "calendar"}

    msgtype: str = field(default="calendar")


@model
class KfNoteMessage(KfMessage):
    """A note; its content is not told yet."""

    __selects__: ClassVar[dict[str, str]] = {"origin": "3", "msgtype": "note"}

    msgtype: str = field(default="note")


@model
class KfEventMessage(KfMessage):
    """An event; its class tells which."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("event.event_type", {
        "enter_session": "KfEnterSessionEvent", "msg_send_fail": "KfMsgSendFailEvent",
        "servicer_status_change": "KfServicerStatusChangeEvent",
        "session_status_change": "KfSessionStatusChangeEvent", "user_recall_msg": "KfUserRecallMsgEvent",
        "servicer_recall_msg": "KfServicerRecallMsgEvent",
        "reject_customer_msg_switch_change": "KfRejectSwitchChangeEvent",
    })
    __selects__: ClassVar[dict[str, str]] = {"origin": "4", "msgtype": "event"}
    __member_by__: ClassVar[str] = "event.external_userid"
    __shortcuts__: ClassVar[Mapping[str, str]] = {"event_type": "event.event_type"}

    msgtype: str = field(default="event")
    event: KfEvent = field(converts=True)
    """What happened."""

    @property
    def event_type(self) -> str | None:
        """Kind of event."""
        found: str | None = attribute_at(self, "event.event_type")
        return found


@model
class KfEnterSessionEvent(KfEventMessage):
    """A customer came in by a link."""

    __selects__: ClassVar[dict[str, str]] = {
        "origin": "4", "msgtype": "event", "event.event_type": "enter_session",
    }

    event: KfEnterSession
    """What happened."""


@model
class KfMsgSendFailEvent(KfEventMessage):
    """A message sent by the API was not delivered."""

    __selects__: ClassVar[dict[str, str]] = {
        "origin": "4", "msgtype": "event", "event.event_type": "msg_send_fail",
    }

    event: KfMsgSendFail
    """What happened."""


@model
class KfServicerStatusChangeEvent(KfEventMessage):
    """A servicer began or stopped to receive customers."""

    __selects__: ClassVar[dict[str, str]] = {
        "origin": "4", "msgtype": "event", "event.event_type": "servicer_status_change",
    }

    event: KfServicerStatusChange
    """What happened."""


@model
class KfSessionStatusChangeEvent(KfEventMessage):
    """A servicer changed the state of a session in the WeCom app."""

    __selects__: ClassVar[dict[str, str]] = {
        "origin": "4", "msgtype": "event", "event.event_type": "session_status_change",
    }

    event: KfSessionStatusChange
    """What happened."""


@model
class KfUserRecallMsgEvent(KfEventMessage):
    """A customer recalled a message."""

    __selects__: ClassVar[dict[str, str]] = {
        "origin": "4", "msgtype": "event", "event.event_type": "user_recall_msg",
    }

    event: KfUserRecallMsg
    """What happened."""


@model
class KfServicerRecallMsgEvent(KfEventMessage):
    """A servicer recalled a message."""

    __selects__: ClassVar[dict[str, str]] = {
        "origin": "4", "msgtype": "event", "event.event_type": "servicer_recall_msg",
    }

    event: KfServicerRecallMsg
    """What happened."""


@model
class KfRejectSwitchChangeEvent(KfEventMessage):
    """A servicer refuses the messages of a customer, or accepts them again."""

    __selects__: ClassVar[dict[str, str]] = {
        "origin": "4", "msgtype": "event", "event.event_type": "reject_customer_msg_switch_change",
    }

    event: KfRejectSwitchChange
    """What happened."""


@model
class KfReceivedText(Model):
    content: str
    """The text."""
    menu_id: str | None = None
    """Id of the menu item that the customer chose."""


@model
class KfMedia(Model):
    media_id: str
    """Download it with media/get."""


@model
class KfLink(Model):
    title: str | None = None
    """Title of the link."""
    desc: str | None = None
    """Description of the link."""
    url: str
    """Link that a click opens."""
    pic_url: str | None = None
    """Link of the thumbnail."""


@model
class KfBusinessCard(Model):
    userid: str
    """UserID of the member on the card."""


@model
class KfShopProduct(Model):
    product_id: str
    """Id of the product."""
    head_image: str | None = None
    """Link of the picture."""
    head_img: str | None = None
    """The same in older answers."""
    title: str | None = None
    """Title of the product."""
    sales_price: str | None = None
    """Price in cents of a yuan."""
    shop_nickname: str | None = None
    """Name of the shop."""
    shop_head_image: str | None = None
    """Link of the shop's picture."""
    shop_head_img: str | None = None
    """The same in older answers."""


@model
class KfShopOrder(Model):
    order_id: str
    """Id of the order."""
    product_titles: str | None = None
    """Titles of the products."""
    price_wording: str | None = None
    """Price in words."""
    state: str | None = None
    """State of the order in words."""
    image_url: str | None = None
    """Link of the order's thumbnail."""
    shop_nickname: str | None = None
    """Name of the shop."""


@model
class KfMerged(Model):
    title: str | None = None
    """Title of the chat history."""
    item: list[KfMergedItem]
    """Messages of the chat history."""


@model
class KfMergedItem(Model):
    send_time: Timestamp | None = None
    """Unix time."""
    msgtype: str | None = None
    """Kind of message."""
    sender_name: str | None = None
    """Name of the sender."""
    msg_content: Json[KfMessage] | None = field(default=None, converts=True)
    """The message with msgtype and content alone."""


@model
class KfChannels(Model):
    class SubType:
        POST: Final = 1
        LIVE_STREAM: Final = 2
        CONTACT_CARD: Final = 3

    sub_type: int = field(enum=(1, 2, 3))
    """Kind of content. One of 1 (post), 2 (live stream), 3 (contact card)."""
    nickname: str | None = None
    """Name of the WeChat Channels account."""
    title: str | None = None
    """Title of the post, for sub_type 1."""


@model
class KfEvent(Model):
    """What happened."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("event_type", {
        "enter_session": "KfEnterSession", "msg_send_fail": "KfMsgSendFail",
        "servicer_status_change": "KfServicerStatusChange", "session_status_change": "KfSessionStatusChange",
        "user_recall_msg": "KfUserRecallMsg", "servicer_recall_msg": "KfServicerRecallMsg",
        "reject_customer_msg_switch_change": "KfRejectSwitchChange",
    })

    event_type: str
    """Kind of event."""
    open_kfid: str | None = None
    """Id of the account."""


@model
class KfEnterSession(KfEvent):
    """A customer came in by a link."""

    event_type: str = field(default="enter_session")
    external_userid: str
    """external_userid of the customer."""
    scene: str | None = None
    """Scene of the link."""
    scene_param: str | None = None
    """What was appended to the link."""
    welcome_code: str | None = None
    """For send_msg_on_event; only if the customer was not welcomed and has not written within 48 hours."""
    wechat_channels: _models.kf.KfWechatChannels | None = None
    """Only for customers from WeChat Channels."""


@model
class KfMsgSendFail(KfEvent):
    """A message sent by the API was not delivered."""

    event_type: str = field(default="msg_send_fail")
    external_userid: str
    """external_userid of the customer."""
    fail_msgid: str
    """Id of the message."""
    fail_type: int | None = field(default=None, enum=(0, 1, 2, 4, 5, 6, 8, 10, 11, 12, 13))
    """Why the message was not delivered. One of 0 (unknown), 1 (account deleted), 2 (app switched off), 4
    (more than 48 hours after the customer wrote), 5 (session ended), 6 (more than 5 messages), 8 (company
    not verified), 10 (refused by the customer), 11 (nobody in the company has logged in to the WeCom app),
    12 (kind of message not allowed to components), 13 (stopped for security).
    """


@model
class KfServicerStatusChange(KfEvent):
    """A servicer began or stopped to receive customers."""

    class Status:
        RECEIVES_CUSTOMERS: Final = 1
        DOES_NOT: Final = 2

    class StopType:
        HAS_STOPPED: Final = 0
        PAUSES: Final = 1

    event_type: str = field(default="servicer_status_change")
    servicer_userid: str
    """UserID of the servicer."""
    status: int = field(enum=(1, 2))
    """Whether the servicer receives customers. One of 1 (receives customers), 2 (does not)."""
    stop_type: int | None = field(default=None, enum=(0, 1))
    """Whether it is for good, for status 2. One of 0 (has stopped), 1 (pauses)."""


@model
class KfSessionStatusChange(KfEvent):
    """A servicer changed the state of a session in the WeCom app."""

    class ChangeType:
        TAKEN_FROM_THE_POOL: Final = 1
        PASSED_ON: Final = 2
        ENDED: Final = 3
        TAKEN_UP_AGAIN: Final = 4

    event_type: str = field(default="session_status_change")
    external_userid: str
    """external_userid of the customer."""
    change_type: int = field(enum=(1, 2, 3, 4))
    """Kind of change. One of 1 (taken from the pool), 2 (passed on), 3 (ended), 4 (taken up again)."""
    old_servicer_userid: str | None = None
    """For change types 2, 3 and 4."""
    new_servicer_userid: str | None = None
    """For change types 1, 2 and 4."""
    msg_code: str | None = None
    """For send_msg_on_event; for change types 1 and 3."""


@model
class KfUserRecallMsg(KfEvent):
    """A customer recalled a message."""

    event_type: str = field(default="user_recall_msg")
    external_userid: str
    """external_userid of the customer."""
    recall_msgid: str
    """Id of the message."""


@model
class KfServicerRecallMsg(KfEvent):
    """A servicer recalled a message."""

    event_type: str = field(default="servicer_recall_msg")
    external_userid: str
    """external_userid of the customer."""
    recall_msgid: str
    """Id of the message."""
    servicer_userid: str
    """UserID of the servicer."""


@model
class KfRejectSwitchChange(KfEvent):
    """A servicer refused a customer's messages, or takes them again."""

    class RejectSwitch:
        TAKEN_AGAIN: Final = 0
        REFUSED: Final = 1

    event_type: str = field(default="reject_customer_msg_switch_change")
    servicer_userid: str
    """UserID of the servicer."""
    external_userid: str
    """external_userid of the customer."""
    reject_switch: int = field(enum=(0, 1))
    """Whether the customer's messages are refused. One of 0 (taken again), 1 (refused)."""


@model
class KfServiceStateGetRequest(Model):
    """Parameters of `client.kf.service_state.get`."""

    open_kfid: str
    external_userid: str


@model
class KfServiceStateGetResponse(Response):
    """Answer of `client.kf.service_state.get`."""

    class ServiceState:
        NEW: Final = 0
        WITH_THE_ASSISTANT: Final = 1
        WAITING_IN_THE_POOL: Final = 2
        WITH_A_SERVICER: Final = 3
        ENDED_OR_NOT_BEGUN: Final = 4

    service_state: int = field(enum=(0, 1, 2, 3, 4))
    """State of the session. One of 0 (new), 1 (with the assistant), 2 (waiting in the pool), 3 (with a
    servicer), 4 (ended or not begun).
    """
    servicer_userid: str | None = None
    """UserID of the servicer, for state 3."""


@model
class KfServiceStateTransRequest(Model):
    """Parameters of `client.kf.service_state.trans`."""

    class ServiceState:
        NEW: Final = 0
        WITH_THE_ASSISTANT: Final = 1
        WAITING_IN_THE_POOL: Final = 2
        WITH_A_SERVICER: Final = 3
        ENDED_OR_NOT_BEGUN: Final = 4

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("servicer_userid",), when={"service_state": "3"},
    ),)

    open_kfid: str
    external_userid: str
    service_state: int = field(enum=(0, 1, 2, 3, 4))
    servicer_userid: str | None = None


@model
class KfServiceStateTransResponse(Response):
    """Answer of `client.kf.service_state.trans`."""

    msg_code: str | None = None
    """Code for send_msg_on_event; comes with the first move to state 2, 3 or 4."""


@model
class KfSyncMsgRequest(Model):
    """Parameters of `client.kf.sync_msg`."""

    class VoiceFormat:
        AMR: Final = 0
        SILK: Final = 1

    cursor: str | None = field(default=None, max_bytes=64)
    token: str | None = field(default=None, secret=True, max_bytes=128)
    limit: int | None = field(default=None, max=1000)
    voice_format: int | None = field(default=None, enum=(0, 1))
    open_kfid: str


@model
class KfSyncMsgResponse(Response):
    """Answer of `client.kf.sync_msg`."""

    next_cursor: str
    """Keep it for the next call, so that no message comes twice."""
    has_more: Flag
    """Whether there are more; a page may be empty and yet have more."""
    msg_list: list[KfMessage] = field(converts=True)
    """The messages and events."""


@model
class KfSendMsgRequest(Model):
    """Parameters of `client.kf.send_msg`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("text",), when={"msgtype": "text"}),
        FieldRule("requires", ("image",), when={"msgtype": "image"}),
        FieldRule("requires", ("voice",), when={"msgtype": "voice"}),
        FieldRule("requires", ("video",), when={"msgtype": "video"}),
        FieldRule("requires", ("file",), when={"msgtype": "file"}),
        FieldRule("requires", ("link",), when={"msgtype": "link"}),
        FieldRule("requires", ("miniprogram",), when={"msgtype": "miniprogram"}),
        FieldRule("requires", ("msgmenu",), when={"msgtype": "msgmenu"}),
        FieldRule("requires", ("location",), when={"msgtype": "location"}),
        FieldRule("requires", ("ca_link",), when={"msgtype": "ca_link"}),
        FieldRule("requires", ("business_card",), when={"msgtype": "business_card"}),
    )

    touser: str
    open_kfid: str
    msgid: str | None = field(default=None, pattern="[0-9A-Za-z_-]*", max_bytes=32)
    msgtype: str = field(enum=(
        "text", "image", "voice", "video", "file", "link", "miniprogram", "msgmenu", "location", "ca_link",
        "business_card",
    ))
    text: KfText | None = None
    image: _types.MediaContent | None = None
    voice: _types.MediaContent | None = None
    video: _types.MediaContent | None = None
    file: _types.MediaContent | None = None
    link: KfNewLink | None = None
    miniprogram: KfMiniprogram | None = None
    msgmenu: KfMenu | None = None
    location: KfLocation | None = None
    ca_link: KfAcquisitionLink | None = None
    business_card: KfBusinessCard | None = None


@model
class KfSendMsgResponse(Response):
    """Answer of `client.kf.send_msg`."""

    msgid: str
    """The id that was sent, or one that WeCom has made."""


@model
class KfSendMsgOnEventRequest(Model):
    """Parameters of `client.kf.send_msg_on_event`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("text",), when={"msgtype": "text"}),
        FieldRule("requires", ("msgmenu",), when={"msgtype": "msgmenu"}),
    )

    code: str
    msgid: str | None = field(default=None, pattern="[0-9A-Za-z_-]*", max_bytes=32)
    msgtype: str = field(enum=("text", "msgmenu"))
    text: KfText | None = None
    msgmenu: KfEventMenu | None = None


@model
class KfSendMsgOnEventResponse(Response):
    """Answer of `client.kf.send_msg_on_event`."""

    msgid: str
    """The id that was sent, or one that WeCom has made."""
