# Generated from spec/callbacks/bot.yaml by codegen. Do not edit.
"""智能机器人。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from collections.abc import Mapping
from wecom_client.callbacks.headers import BotEvent
from wecom_client.callbacks.headers import BotMessage
from wecom_runtime.callbacks.model import attribute_at
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import TaggedUnion
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class BotAuthChangeEventBody(Model):
    eventtype: str
    """What happened."""
    auth_change_event: BotAuthChange | None = None
    """What it may do now."""


@model
class BotAuthChange(Model):
    class AuthList:
        CREATE_AND_EDIT_DOCUMENTS: Final = 1
        READ_DOCUMENTS_OF_MEMBERS: Final = 2

    auth_list: list[int] | None = field(default=None, enum=(1, 2))
    """What the bot may do. One of 1 (create and edit documents), 2 (read documents of members)."""


@model
class BotUser(Model):
    userid: str
    """UserID; encrypted unless a super administrator created the bot."""


@model
class BotEventUser(Model):
    corpid: str | None = None
    """CorpID; absent for a bot of the company itself."""
    userid: str
    """UserID; encrypted unless a super administrator created the bot."""


@model
class BotText(Model):
    content: str
    """The text."""


@model
class BotMedia(Model):
    url: str
    """Where the encrypted file is, for five minutes; its key is the callback's EncodingAESKey."""
    aeskey: str | None = field(default=None, secret=True)
    """Key of the file in Base64, over a long connection only."""


@model
class BotMixed(Model):
    msg_item: list[BotMixedItem] = field(converts=True)
    """The parts."""


@model
class BotMixedItem(Model):
    __union__: ClassVar[TaggedUnion | None] = TaggedUnion(
        "msgtype", {"text": "BotMixedText", "image": "BotMixedImage"},
    )

    msgtype: str = field(enum=("text", "image"))
    """Kind of part. One of text, image."""


@model
class BotMixedText(BotMixedItem):
    """A case of `BotMixedItem`."""

    msgtype: str = field(default="text", enum=("text", "image"))
    text: BotText
    """The text."""


@model
class BotMixedImage(BotMixedItem):
    """A case of `BotMixedItem`."""

    msgtype: str = field(default="image", enum=("text", "image"))
    image: BotMedia
    """The picture."""


@model
class BotQuote(Model):
    msgtype: str = field(enum=("text", "image", "mixed", "voice", "file", "video"))
    """Which of the others is set. One of text, image, mixed, voice, file, video."""
    text: BotText | None = None
    """Text."""
    image: BotMedia | None = None
    """Picture."""
    mixed: BotMixed | None = None
    """Text and pictures."""
    voice: BotText | None = None
    """What was said, as text."""
    file: BotMedia | None = None
    """File."""
    video: BotMedia | None = None
    """Video."""


@model
class BotStreamId(Model):
    id: str
    """Id that the first answer gave the stream."""


@model
class BotEventBody(Model):
    eventtype: str
    """What happened."""


@model
class BotTemplateCardEventBody(Model):
    eventtype: str
    """What happened."""
    template_card_event: BotCardClick
    """What was clicked."""


@model
class BotCardClick(Model):
    card_type: str = field(aliases=("cardtype",), enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    """Kind of card. One of text_notice, news_notice, button_interaction, vote_interaction,
    multiple_interaction.
    """
    event_key: str = field(aliases=("eventkey",))
    """Key of the button or menu entry."""
    task_id: str | None = None
    """task_id of the card."""
    selected_items: BotSelectedItems | None = None
    """What was chosen."""


@model
class BotSelectedItems(Model):
    selected_item: list[BotSelectedItem]
    """One for each list or question."""


@model
class BotSelectedItem(Model):
    question_key: str
    """Key of the list or question."""
    option_ids: BotOptionIds = field(aliases=("optionids",))
    """What was chosen."""


@model
class BotOptionIds(Model):
    option_id: list[str] = field(aliases=("optionid",))
    """Ids of the options."""


@model
class BotFeedbackEventBody(Model):
    eventtype: str
    """What happened."""
    feedback_event: BotFeedback
    """The rating."""


@model
class BotFeedback(Model):
    class Type:
        ACCURATE: Final = 1
        INACCURATE: Final = 2
        WITHDRAWN: Final = 3

    class InaccurateReasonList:
        UNRELATED: Final = 1
        INCOMPLETE: Final = 2
        WRONG: Final = 3
        WRONG_ANALYSIS_OF_DATA: Final = 4

    id: str
    """feedback id of the answer."""
    type: int = field(enum=(1, 2, 3))
    """The rating. One of 1 (accurate), 2 (inaccurate), 3 (withdrawn)."""
    content: str | None = None
    """What the member wrote about an inaccurate answer."""
    inaccurate_reason_list: list[int] | None = field(default=None, enum=(1, 2, 3, 4))
    """What is wrong with an inaccurate answer. One of 1 (unrelated), 2 (incomplete), 3 (wrong), 4 (wrong
    analysis of data).
    """


@model
class BotTextMessage(BotMessage):
    """文本消息: A member sent text to the bot.

    https://developer.work.weixin.qq.com/document/path/100719
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "text"}
    __text_by__: ClassVar[str] = "text.content"
    __shortcuts__: ClassVar[Mapping[str, str]] = {"userid": "from_.userid", "content": "text.content"}

    text: BotText
    """The text; in a group chat it begins with the mention of the bot."""
    quote: BotQuote | None = None
    """The message that it answers."""

    @property
    def content(self) -> str | None:
        """The text."""
        found: str | None = attribute_at(self, "text.content")
        return found


@model
class BotImageMessage(BotMessage):
    """图片消息: A member sent a picture to the bot.

    In single chats only.

    https://developer.work.weixin.qq.com/document/path/100719
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "image"}

    image: BotMedia
    """The picture."""


@model
class BotMixedMessage(BotMessage):
    """图文混排消息: A member sent text and pictures to the bot.

    https://developer.work.weixin.qq.com/document/path/100719
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "mixed"}

    mixed: BotMixed
    """Text and pictures."""
    quote: BotQuote | None = None
    """The message that it answers."""


@model
class BotVoiceMessage(BotMessage):
    """语音消息: A member spoke to the bot.

    In single chats only.

    https://developer.work.weixin.qq.com/document/path/100719
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "voice"}
    __shortcuts__: ClassVar[Mapping[str, str]] = {"userid": "from_.userid", "content": "voice.content"}

    voice: BotText
    """What was said, as text."""

    @property
    def content(self) -> str | None:
        """The text."""
        found: str | None = attribute_at(self, "voice.content")
        return found


@model
class BotFileMessage(BotMessage):
    """文件消息: A member sent a file to the bot.

    In single chats only, up to 100 MB.

    https://developer.work.weixin.qq.com/document/path/100719
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "file"}

    file: BotMedia
    """The file."""


@model
class BotVideoMessage(BotMessage):
    """视频消息: A member sent a video to the bot.

    In single chats only, up to 100 MB.

    https://developer.work.weixin.qq.com/document/path/100719
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "video"}

    video: BotMedia
    """The video."""


@model
class BotStreamRefresh(BotMessage):
    """流式消息刷新: WeCom asks for the current state of a stream that is not finished.

    Answer with `BotStreamReply` or `BotStreamWithCardReply`. It comes again until the stream is finished,
    for six minutes.

    https://developer.work.weixin.qq.com/document/path/100719
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "stream"}

    stream: BotStreamId
    """Which stream."""


@model
class BotEnterChatEvent(BotEvent):
    """进入会话事件: A member opened the chat with the bot for the first time today.

    Answer with `BotTextReply` or `BotTemplateCardReply` within five seconds.

    https://developer.work.weixin.qq.com/document/path/101027
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "event", "event.eventtype": "enter_chat"}

    event: BotEventBody
    """What happened."""


@model
class BotTemplateCardEvent(BotEvent):
    """模板卡片事件: A member clicked a button or a menu entry of a card of the bot.

    Answer with `BotUpdateCardReply` within five seconds; it is not sent again.

    https://developer.work.weixin.qq.com/document/path/101027
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "event", "event.eventtype": "template_card_event"}
    __card_by__: ClassVar[str] = "event.template_card_event.task_id"
    __shortcuts__: ClassVar[Mapping[str, str]] = {
        "userid": "from_.userid", "key": "event.template_card_event.event_key",
        "task_id": "event.template_card_event.task_id", "card_type": "event.template_card_event.card_type",
    }

    event: BotTemplateCardEventBody
    """What happened."""

    @property
    def key(self) -> str | None:
        """Key of the button or menu entry."""
        found: str | None = attribute_at(self, "event.template_card_event.event_key")
        return found

    @property
    def task_id(self) -> str | None:
        """task_id of the card."""
        found: str | None = attribute_at(self, "event.template_card_event.task_id")
        return found

    @property
    def card_type(self) -> str | None:
        """Kind of card. One of text_notice, news_notice, button_interaction, vote_interaction,
        multiple_interaction.
        """
        found: str | None = attribute_at(self, "event.template_card_event.card_type")
        return found


@model
class BotFeedbackEvent(BotEvent):
    """用户反馈事件: A member rated an answer of the bot.

    Sent for answers that have a feedback id. Only an empty answer is allowed.

    https://developer.work.weixin.qq.com/document/path/101027
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "event", "event.eventtype": "feedback_event"}
    __shortcuts__: ClassVar[Mapping[str, str]] = {
        "userid": "from_.userid", "feedback_id": "event.feedback_event.id",
        "rating": "event.feedback_event.type",
    }

    event: BotFeedbackEventBody
    """What happened."""

    @property
    def feedback_id(self) -> str | None:
        """feedback id of the answer."""
        found: str | None = attribute_at(self, "event.feedback_event.id")
        return found

    @property
    def rating(self) -> int | None:
        """The rating. One of 1 (accurate), 2 (inaccurate), 3 (withdrawn)."""
        found: int | None = attribute_at(self, "event.feedback_event.type")
        return found


@model
class BotDisconnectedEvent(BotEvent):
    """连接断开事件: A newer connection of the bot replaced this one.

    Over a long connection only.

    https://developer.work.weixin.qq.com/document/path/101463
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "event", "event.eventtype": "disconnected_event"}

    event: BotEventBody
    """What happened."""


@model
class BotAuthChangeEvent(BotEvent):
    """授权变更事件: A member changed what the bot may do with documents.

    Over a long connection only.

    Unverified: Only an official plugin knows it; no page names it.
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "event", "event.eventtype": "auth_change_event"}

    event: BotAuthChangeEventBody
    """What happened."""


@model
class BotCheckUpdateEvent(BotEvent):
    """版本检查事件: WeCom asks for the version of the program.

    Over a long connection only. The connection answers with its setting `version`.

    Unverified: Only an official plugin knows it; no page names it.
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "event", "event.eventtype": "enter_check_update"}

    event: BotEventBody
    """What happened."""
