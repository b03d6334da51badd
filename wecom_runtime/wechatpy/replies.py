"""Replies under the older library's names."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

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
    """Base of all replies: the fields that each of them has.

    Args:
        message: The message that is answered: its sender becomes the target, its target the source.
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
        """The XML, to be encrypted with `crypto.encrypt_message`."""
        fields = ((field, getattr(self, name)) for name, field in self._fields.items())
        body = "\n".join(field.to_xml(value) for field, value in fields)
        return f"<xml>\n<MsgType><![CDATA[{self.type}]]></MsgType>\n{body}\n</xml>"

    def __str__(self) -> str:
        return self.render()


@register_reply("empty")
class EmptyReply(BaseReply):
    """Nothing: WeCom does not show anything and does not send the message again."""

    def render(self) -> str:
        return ""


@register_reply("text")
class TextReply(BaseReply):
    """A text."""

    type = "text"
    content = StringField("Content")


@register_reply("image")
class ImageReply(BaseReply):
    """An image."""

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
    """A voice recording."""

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
    """A video, with title and description."""

    type = "video"
    video = VideoField("Video", {})
    media_id = _part_of_video("media_id")
    title = _part_of_video("title")
    description = _part_of_video("description")


@register_reply("news")
class ArticlesReply(BaseReply):
    """News: dicts of title, description, image and url."""

    type = "news"
    articles = ArticlesField("Articles", [])

    def add_article(self, article: Any) -> None:
        """Add one more.

        Raises:
            AttributeError: There are ten already.
        """
        if len(self.articles) >= MOST_ARTICLES:
            raise AttributeError(f"news have {MOST_ARTICLES} articles at most")
        self.articles = [*self.articles, article]


@register_reply("update_taskcard")
class TaskCardReply(BaseReply):
    """The new text of the button that was pressed on a task card."""

    type = "update_taskcard"
    taskcard = TaskCardField("TaskCard")

    @property
    def replace_name(self) -> Any:
        return self.taskcard

    @replace_name.setter
    def replace_name(self, value: str) -> None:
        self.taskcard = value


def create_reply(reply: Any, message: BaseMessage | None = None, render: bool = False) -> Any:
    """A reply from a text, a list of articles or a reply; None for anything else.

    Args:
        reply: What to say.
        message: The message that is answered.
        render: Whether to give the XML.

    Raises:
        AttributeError: More than ten articles.
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
            raise AttributeError(f"news have {MOST_ARTICLES} articles at most, not {len(reply)}")
        return ArticlesReply(message=message, articles=list(reply))
    return None
