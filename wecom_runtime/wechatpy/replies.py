"""Replies under the older library's names."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from wecom_runtime.language import say

from .fields import (
    ArticlesField,
    ImageField,
    IntegerField,
    StringField,
    TaskCardField,
    VideoField,
    VoiceField,
)
from .messages import BaseMessage, HasFields, registrar
from .utils import to_text

MOST_ARTICLES = 10

REPLY_TYPES: dict[str, Any] = {}
register_reply: Callable[[str], Callable[[Any], Any]] = registrar(REPLY_TYPES)


class BaseReply(HasFields):
    """The base class of all replies, with their common fields.

    Args:
        message: The answered message; the reply swaps its source and target.
        kwargs: Values of the fields; other names become attributes.
    """

    type = "unknown"
    source = StringField("FromUserName")
    target = StringField("ToUserName")
    time = IntegerField("CreateTime")
    agent = IntegerField("AgentID", 0)

    def __init__(self, message: BaseMessage | None = None, **kwargs: Any) -> None:
        self._data: dict[str, Any] = {}
        if isinstance(message, BaseMessage):
            kwargs = {"source": message.target, "target": message.source, **kwargs}
            kwargs.setdefault("agent", getattr(message, "agent", 0))
        kwargs.setdefault("time", int(time.time()))
        for name, value in kwargs.items():
            setattr(self, name, value)

    def render(self) -> str:
        """Return the XML, for `crypto.encrypt_message`."""
        fields = ((field, getattr(self, name)) for name, field in self._fields.items())
        body = "\n".join(field.to_xml(value) for field, value in fields)
        return f"<xml>\n<MsgType><![CDATA[{self.type}]]></MsgType>\n{body}\n</xml>"

    def __str__(self) -> str:
        return self.render()


@register_reply("empty")
class EmptyReply(BaseReply):
    """An empty reply: WeCom shows nothing and does not repeat the message."""

    def render(self) -> str:
        return ""


@register_reply("text")
class TextReply(BaseReply):
    """A text reply."""

    type = "text"
    content = StringField("Content")


@register_reply("image")
class ImageReply(BaseReply):
    """An image reply."""

    type = "image"
    image = ImageField("Image")

    @property
    def media_id(self) -> Any:
        return self.image

    @media_id.setter
    def media_id(self, value: str) -> None:
        self.image = value


@register_reply("voice")
class VoiceReply(BaseReply):
    """A voice reply."""

    type = "voice"
    voice = VoiceField("Voice")

    @property
    def media_id(self) -> Any:
        return self.voice

    @media_id.setter
    def media_id(self, value: str) -> None:
        self.voice = value


def _part_of_video(name: str) -> property:
    def get(reply: Any) -> Any:
        return (reply._data.get("Video") or {}).get(name)

    def put(reply: Any, value: Any) -> None:
        reply._data.setdefault("Video", {})[name] = value

    return property(get, put)


@register_reply("video")
class VideoReply(BaseReply):
    """A video reply with title and description."""

    type = "video"
    video = VideoField("Video", {})
    media_id = _part_of_video("media_id")
    title = _part_of_video("title")
    description = _part_of_video("description")


@register_reply("news")
class ArticlesReply(BaseReply):
    """A news reply, with articles as dicts of title, description, image and url."""

    type = "news"
    articles = ArticlesField("Articles", [])

    def add_article(self, article: Any) -> None:
        """Add an article.

        Raises:
            AttributeError: There are already ten articles.
        """
        if len(self.articles) >= MOST_ARTICLES:
            raise AttributeError(say("news have at most {most} articles", most=MOST_ARTICLES))
        self.articles = [*self.articles, article]


@register_reply("update_taskcard")
class TaskCardReply(BaseReply):
    """A reply with the new text of the pressed button of a task card."""

    type = "update_taskcard"
    taskcard = TaskCardField("TaskCard")

    @property
    def replace_name(self) -> Any:
        return self.taskcard

    @replace_name.setter
    def replace_name(self, value: str) -> None:
        self.taskcard = value


def create_reply(reply: Any, message: BaseMessage | None = None, render: bool = False) -> Any:
    """Create a reply from a text, a list of articles or a reply; return None for other values.

    Args:
        reply: The content.
        message: The answered message.
        render: Whether to return the XML.

    Raises:
        AttributeError: There are more than ten articles.
    """
    made = _made(reply, message)
    return to_text(made.render()) if made is not None and render else made


def _made(reply: Any, message: BaseMessage | None) -> BaseReply | None:
    if isinstance(reply, BaseReply):
        if message is not None:
            reply.source, reply.target = message.target, message.source
            reply.agent = getattr(message, "agent", 0)
        return reply
    if isinstance(reply, str):
        return TextReply(message=message, content=reply)
    if isinstance(reply, list | tuple):
        if len(reply) > MOST_ARTICLES:
            raise AttributeError(
                say("news have at most {most} articles, not {count}", most=MOST_ARTICLES, count=len(reply))
            )
        return ArticlesReply(message=message, articles=list(reply))
    return None
