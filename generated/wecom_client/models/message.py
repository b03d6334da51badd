# Generated from spec/api/message.yaml by codegen. Do not edit.
"""发送应用消息。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import types as _types
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Pipe
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class News(Model):
    articles: list[NewsArticle] = field(min_items=1, max_items=8)
    """Articles of the message. 1 to 8 items."""


@model
class NewsArticle(Model):
    """At least one of `url` and `appid` is needed.

    `pagepath` is needed if `appid` is given.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("url", "appid")), FieldRule("requires", ("pagepath",), when={"appid": ""}),
    )

    title: str = field(cuts=True, max_bytes=128)
    """Title. At most 128 bytes. A longer text is cut."""
    description: str | None = field(default=None, cuts=True, max_bytes=512)
    """Description. At most 512 bytes. A longer text is cut."""
    url: str | None = field(default=None, max_bytes=2048)
    """Link that a click opens; needed without appid. At most 2048 bytes."""
    picurl: str | None = field(default=None, max_bytes=2048)
    """Link of a JPG or PNG picture, best 1068 x 455 (large) or 150 x 150 (small). At most 2048 bytes."""
    appid: str | None = None
    """Id of a mini program bound to the app, together with pagepath; then url is ignored."""
    pagepath: str | None = field(default=None, max_bytes=128)
    """Page of that mini program. At most 128 bytes."""


@model
class TemplateMessage(Model):
    """Goes to `url` or `miniprogram` when clicked; one is needed, and the mini program takes precedence.

    At least one of `url` and `miniprogram` is needed.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("url", "miniprogram")),)

    template_id: str = field(max_bytes=64)
    """Id of the template, applied for in the provider's console. At most 64 bytes."""
    url: str | None = field(default=None, max_bytes=2048)
    """Link with http or https. At most 2048 bytes."""
    miniprogram: TemplateMiniprogram | None = None
    """Mini program that a click opens."""
    content_item: list[TemplateItem] = field(min_items=1, max_items=5)
    """Rows, as the template has them. 1 to 5 items."""


@model
class TemplateMiniprogram(Model):
    appid: str
    """Id of a mini program bound to the app."""
    pagepath: str
    """Page of the mini program."""


@model
class TemplateItem(Model):
    key: str = field(min_chars=1, max_chars=20)
    """Name of the row in the template. 1 to 20 characters."""
    value: str = field(min_chars=1, max_chars=40)
    """Value of the row. 1 to 40 characters."""


@model
class TaskCard(Model):
    title: str = field(cuts=True, max_bytes=128)
    """Title. At most 128 bytes. A longer text is cut."""
    description: str | None = field(default=None, cuts=True, max_bytes=512)
    """Description. At most 512 bytes. A longer text is cut."""
    url: str | None = field(default=None, max_bytes=2048)
    """Link with http or https. At most 2048 bytes."""
    task_id: str = field(pattern="[0-9A-Za-z_@-]+", max_bytes=128)
    """Your id of the card: digits, letters and _-@, unique in the app. Pattern: `[0-9A-Za-z_@-]+`. At most
    128 bytes.
    """
    btn: list[TaskCardButton] = field(min_items=1, max_items=2)
    """Buttons. 1 to 2 items."""


@model
class TaskCardButton(Model):
    key: str = field(pattern="[0-9A-Za-z_@-]+", max_bytes=128)
    """Key that the callback brings: digits, letters and _-@. Pattern: `[0-9A-Za-z_@-]+`. At most 128 bytes."""
    name: str = field(cuts=True, max_bytes=18)
    """Text. At most 18 bytes. A longer text is cut."""
    color: str | None = field(default=None, enum=("red", "blue"))
    """Color of the text. One of red, blue. Default: blue."""
    is_bold: bool | None = None
    """Whether the text is bold. Default: false."""


@model
class CardButtonUpdate(Model):
    replace_name: str
    """Text of the grey button."""


@model
class MessageStatistic(Model):
    agentid: int
    """Id of the app."""
    app_name: str | None = None
    """Name of the app."""
    count: int | None = None
    """Messages that were sent successfully."""


@model
class MessageSendRequest(Model):
    """Parameters of `client.message.send`."""

    class Safe:
        MAY_BE_SHARED: Final = 0
        NOT_SHARED_AND_WITH_A_WATERMARK: Final = 1
        SHARED_WITHIN_THE_COMPANY_MPNEWS_ONLY: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("text",), when={"msgtype": "text"}),
        FieldRule("requires", ("image",), when={"msgtype": "image"}),
        FieldRule("requires", ("voice",), when={"msgtype": "voice"}),
        FieldRule("requires", ("video",), when={"msgtype": "video"}),
        FieldRule("requires", ("file",), when={"msgtype": "file"}),
        FieldRule("requires", ("textcard",), when={"msgtype": "textcard"}),
        FieldRule("requires", ("news",), when={"msgtype": "news"}),
        FieldRule("requires", ("mpnews",), when={"msgtype": "mpnews"}),
        FieldRule("requires", ("markdown",), when={"msgtype": "markdown"}),
        FieldRule("requires", ("miniprogram_notice",), when={"msgtype": "miniprogram_notice"}),
        FieldRule("requires", ("template_card",), when={"msgtype": "template_card"}),
        FieldRule("requires", ("template_msg",), when={"msgtype": "template_msg"}),
        FieldRule("requires", ("interactive_taskcard",), when={"msgtype": "interactive_taskcard"}),
        FieldRule("one_of", ("touser", "toparty", "totag")),
    )

    msgtype: str = field(enum=(
        "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
        "miniprogram_notice", "template_card", "template_msg", "interactive_taskcard",
    ))
    agentid: int
    touser: Pipe[str] | None = field(default=None, max_items=1000, converts=True)
    toparty: Pipe[str] | None = field(default=None, max_items=100, converts=True)
    totag: Pipe[str] | None = field(default=None, max_items=100, converts=True)
    text: _types.TextContent | None = None
    image: _types.MediaContent | None = None
    voice: _types.MediaContent | None = None
    video: _types.VideoContent | None = None
    file: _types.MediaContent | None = None
    textcard: _types.TextCard | None = None
    news: News | None = None
    mpnews: _types.MpNews | None = None
    markdown: _types.MarkdownContent | None = None
    miniprogram_notice: _types.MiniprogramNotice | None = None
    template_card: _types.TemplateCard | None = None
    template_msg: TemplateMessage | None = None
    interactive_taskcard: TaskCard | None = field(default=None, deprecated="Send a template_card instead.")
    safe: int | None = field(default=None, enum=(0, 1, 2))
    enable_id_trans: Flag | None = None
    enable_duplicate_check: Flag | None = None
    duplicate_check_interval: int | None = field(default=None, max=14400)
    selected_ticket_list: list[str] | None = field(default=None, secret=True, max_items=10)
    only_unauth: bool | None = None


@model
class MessageSendResponse(Response):
    """Answer of `client.message.send`."""

    invaliduser: Pipe[str] | None = field(default=None, converts=True)
    """UserIDs (in lower case) that do not exist or are outside the scope. Joined by `|`."""
    invalidparty: Pipe[str] | None = field(default=None, converts=True)
    """Departments likewise. Joined by `|`."""
    invalidtag: Pipe[str] | None = field(default=None, converts=True)
    """Tags likewise. Joined by `|`."""
    unlicenseduser: Pipe[str] | None = field(default=None, converts=True)
    """UserIDs without a basic license. Joined by `|`."""
    msgid: str | None = None
    """Id of the message for message.recall."""
    response_code: str | None = None
    """Code for message.update_template_card, valid 72 hours and once; for cards with buttons, options or
    action_menu.
    """


@model
class MessageUpdateTemplateCardRequest(Model):
    """Parameters of `client.message.update_template_card`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("button", "template_card")),)

    agentid: int
    response_code: str
    userids: list[str] | None = field(default=None, max_items=1000)
    partyids: list[int] | None = field(default=None, max_items=100)
    tagids: list[int] | None = field(default=None, max_items=100)
    atall: Flag | None = None
    button: CardButtonUpdate | None = None
    template_card: _types.TemplateCardUpdate | None = None
    enable_id_trans: Flag | None = None


@model
class MessageUpdateTemplateCardResponse(Response):
    """Answer of `client.message.update_template_card`."""

    invaliduser: list[str] | None = None
    """UserIDs (in lower case) that are outside the scope or did not get the card."""


@model
class MessageRecallRequest(Model):
    """Parameters of `client.message.recall`."""

    msgid: str


@model
class MessageGetStatisticsRequest(Model):
    """Parameters of `client.message.get_statistics`."""

    class TimeType:
        TODAY: Final = 0
        YESTERDAY: Final = 1

    time_type: int | None = field(default=None, enum=(0, 1))


@model
class MessageGetStatisticsResponse(Response):
    """Answer of `client.message.get_statistics`."""

    statistics: list[MessageStatistic]
    """One entry for each app."""


@model
class MessageUpdateTaskcardRequest(Model):
    """Parameters of `client.message.update_taskcard`."""

    userids: list[str] = field(max_items=1000)
    agentid: int
    task_id: str
    replace_name: str


@model
class MessageUpdateTaskcardResponse(Response):
    """Answer of `client.message.update_taskcard`."""

    invaliduser: list[str] | None = None
    """UserIDs that are outside the scope or did not get the card."""
