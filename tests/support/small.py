"""A small world of callbacks and replies, written by hand in the form that the generator writes."""

from __future__ import annotations

from typing import ClassVar

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.callbacks.reply import JsonReply, XmlReply
from wecom_runtime.callbacks.reply_table import ReplyEntry, ReplyTable
from wecom_runtime.callbacks.table import CallbackTable
from wecom_runtime.channels.router import BaseRouter
from wecom_runtime.data.models import Csv, Flag, Model, TaggedUnion, field, model


@model
class Message(Callback):
    __repeat_by__: ClassVar[str] = "MsgId"
    __member_by__: ClassVar[str] = "source"

    target: str = field(wire="ToUserName")
    source: str = field(wire="FromUserName")
    create_time: int = field(wire="CreateTime")
    type: str = field(wire="MsgType")
    id: int | None = field(default=None, wire="MsgId")
    agent: int | None = field(default=None, wire="AgentID", aliases=("AgentId",))


@model
class UnknownMessage(Message):
    pass


@model
class TextMessage(Message):
    __selects__: ClassVar[dict[str, str]] = {"MsgType": "text"}
    __text_by__: ClassVar[str] = "content"

    content: str = field(wire="Content")


@model
class Event(Message):
    event: str = field(wire="Event")


@model
class UnknownEvent(Event):
    pass


@model
class Spot(Model):
    x: float | None = field(default=None, wire="X")
    label: str | None = field(default=None, wire="Label")


@model
class Chosen(Model):
    key: str = field(wire="Key")
    options: list[str] = field(wire="Options", item="Option")


@model
class Folder(Model):
    """Contains itself."""

    name: str = field(wire="Name")
    folders: list[Folder] | None = field(default=None, wire="Folder")


@model
class Media(Model):
    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("Kind", {"photo": "Photo"})

    kind: str = field(wire="Kind")


@model
class Photo(Media):
    spots: list[Spot] = field(wire="Spots", item="Spot")


@model
class MenuEvent(Event):
    """General: of any Key."""

    __selects__: ClassVar[dict[str, str]] = {"Event": "menu"}

    key: str | None = field(default=None, wire="EventKey")


@model
class MenuOpenEvent(Event):
    __selects__: ClassVar[dict[str, str]] = {"Event": "menu", "ChangeType": "open_menu"}

    change_type: str = field(wire="ChangeType")
    spots: list[Spot] | None = field(default=None, wire="Spots", item="Spot")
    names: list[str] | None = field(default=None, wire="Name")
    chosen: list[Chosen] | None = field(default=None, wire="Chosen")
    departments: Csv[int] | None = field(default=None, wire="Departments")
    enabled: Flag | None = field(default=None, wire="Enabled")
    spot: Spot | None = field(default=None, wire="Spot")
    root: Folder | None = field(default=None, wire="Root")
    media: Media | None = field(default=None, wire="Media")
    numbers: dict[str, int] | None = field(default=None, wire="Numbers")


@model
class Info(Callback):
    info_type: str = field(wire="InfoType")
    timestamp: int | None = field(default=None, wire="TimeStamp")


@model
class UnknownInfo(Info):
    pass


@model
class TicketInfo(Info):
    __selects__: ClassVar[dict[str, str]] = {"InfoType": "ticket"}

    ticket: str = field(wire="Ticket", secret=True)


@model
class BotMessage(Callback):
    __wire__: ClassVar[str] = "json"
    __repeat_by__: ClassVar[str] = "msgid"

    msgid: str
    bot: str
    msgtype: str
    later_url: str | None = None


@model
class UnknownBotMessage(BotMessage):
    pass


@model
class BotText(Model):
    content: str


@model
class BotTextMessage(BotMessage):
    __selects__: ClassVar[dict[str, str]] = {"msgtype": "text"}

    text: BotText


@model
class BotEventBody(Model):
    eventtype: str


@model
class BotHelloEvent(BotMessage):
    __selects__: ClassVar[dict[str, str]] = {"msgtype": "event", "event.eventtype": "hello"}

    event: BotEventBody


@model
class TextReply(XmlReply):
    __selects__: ClassVar[dict[str, str]] = {"MsgType": "text"}

    content: str = field(wire="Content", max_bytes=2048)


@model
class Article(Model):
    title: str = field(wire="Title", max_bytes=128)
    image: str | None = field(default=None, wire="PicUrl")


@model
class NewsReply(XmlReply):
    __selects__: ClassVar[dict[str, str]] = {"MsgType": "news"}
    __counts__: ClassVar[dict[str, str]] = {"ArticleCount": "Articles"}

    articles: list[Article] = field(wire="Articles", item="item", min_items=1, max_items=8)


@model
class Button(Model):
    text: str = field(wire="Text", max_chars=4)
    style: int | None = field(default=None, wire="Style", min=1, max=4)


@model
class CardReply(XmlReply):
    __selects__: ClassVar[dict[str, str]] = {"MsgType": "card"}

    buttons: list[Button] = field(wire="Button", max_items=2)
    disabled: bool | None = field(default=None, wire="Disabled")


@model
class BotTextReply(JsonReply):
    __selects__: ClassVar[dict[str, str]] = {"msgtype": "text"}

    text: BotText


@model
class BotStream(Model):
    id: str | None = None
    finish: bool | None = None
    content: str | None = field(default=None, max_bytes=20480)


@model
class BotStreamReply(JsonReply):
    __selects__: ClassVar[dict[str, str]] = {"msgtype": "stream"}

    stream: BotStream


@model
class BotMarkdownReply(JsonReply):
    __selects__: ClassVar[dict[str, str]] = {"msgtype": "markdown"}

    markdown: BotText


def here(name: str) -> str:
    return f"{__name__}:{name}"


CALLBACKS = CallbackTable(
    headers=(
        (here("Message"), here("UnknownMessage"), {"MsgType": ""}, "xml"),
        (here("Event"), here("UnknownEvent"), {"MsgType": "event"}, "xml"),
        (here("Info"), here("UnknownInfo"), {"InfoType": ""}, "xml"),
        (here("BotMessage"), here("UnknownBotMessage"), {"msgtype": "", "bot": ""}, "json"),
    ),
    rows=(
        (here("TextMessage"), "xml", {"MsgType": ("text",)}, (90239,), "文本消息"),
        (here("MenuEvent"), "xml", {"Event": ("menu",)}, (90240,), "菜单"),
        (
            here("MenuOpenEvent"),
            "xml",
            {"Event": ("menu", "menue"), "ChangeType": ("open_menu", "open_mneu")},
            (90240, 90376),
            "打开菜单",
        ),
        (here("TicketInfo"), "xml", {"InfoType": ("ticket",)}, (90628,), "票据"),
        (here("BotTextMessage"), "json", {"msgtype": ("text",)}, (100719,), "文本消息"),
        (here("BotHelloEvent"), "json", {"msgtype": ("event",), "event.eventtype": ("hello",)}, (101027,), "你好"),
    ),
)

REPLIES = ReplyTable(
    ReplyEntry(here("TextReply"), "xml", {"MsgType": "text"}, (90241,), "文本", made_from="str"),
    ReplyEntry(here("NewsReply"), "xml", {"MsgType": "news"}, (90241,), "图文", made_from="list"),
    ReplyEntry(here("CardReply"), "xml", {"MsgType": "card"}, (90241,), "卡片"),
    ReplyEntry(here("BotTextReply"), "json", {"msgtype": "text"}, made_from="str", answers=("BotHelloEvent",)),
    ReplyEntry(
        here("BotStreamReply"),
        "json",
        {"msgtype": "stream"},
        made_from="str",
        template={"stream": {"id": "$id", "finish": True, "content": "$value"}},
    ),
    ReplyEntry(here("BotMarkdownReply"), "json", {"msgtype": "markdown"}, made_from="str", via="later_url"),
)


class Router(BaseRouter):
    _callbacks = CALLBACKS
    _replies = REPLIES
