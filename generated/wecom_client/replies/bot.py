# Generated from spec/replies/bot.yaml by codegen. Do not edit.
"""智能机器人的被动回复。"""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any
from typing import ClassVar

from collections.abc import Mapping
from wecom_client import types as _types
from wecom_runtime.callbacks.reply import JsonReply
from wecom_runtime.callbacks.reply import adopt_parts
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class BotReplyMedia(Model):
    media_id: str
    """Id that an upload over the connection gave."""


@model
class BotReplyVideo(Model):
    media_id: str
    """Id that an upload over the connection gave."""
    title: str | None = field(default=None, max_bytes=64)
    """Title; one source says 128 bytes. At most 64 bytes."""
    description: str | None = field(default=None, max_bytes=512)
    """Description. At most 512 bytes."""


@model
class BotMarkdown(Model):
    content: str = field(max_bytes=20480)
    """The text in Markdown. At most 20480 bytes."""
    feedback: BotReplyFeedback | None = None
    """Lets members rate the answer."""


@model
class BotReplyText(Model):
    content: str
    """The text."""


@model
class BotStream(Model):
    id: str | None = None
    """Your id of the stream; needed in the first answer."""
    finish: bool | None = None
    """Whether the text is complete."""
    content: str | None = field(default=None, max_bytes=20480)
    """The whole text so far, in Markdown; a think tag holds the reasoning. At most 20480 bytes."""
    msg_item: list[BotStreamItem] | None = field(default=None, max_items=10)
    """Pictures, with finish only. At most 10 items."""
    feedback: BotReplyFeedback | None = None
    """Lets members rate the answer; in the first answer only."""


@model
class BotStreamItem(Model):
    msgtype: str = field(enum=("image",))
    """Kind of item. One of image."""
    image: BotStreamImage | None = None
    """The picture."""


@model
class BotStreamImage(Model):
    base64: str
    """Base64 of the picture, JPG or PNG of at most 10 MB."""
    md5: str
    """MD5 of the picture."""


@model
class BotReplyFeedback(Model):
    id: str = field(max_bytes=256)
    """Your id of the answer, returned in `BotFeedbackEvent`. At most 256 bytes."""


@model
class BotTextReply(JsonReply):
    """回复欢迎语：文本消息: Welcome a member with text.

    https://developer.work.weixin.qq.com/document/path/101031
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "text"}

    text: BotReplyText
    """The text."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            text: BotReplyText | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class BotTemplateCardReply(JsonReply):
    """模板卡片消息: Answer with a card.

    https://developer.work.weixin.qq.com/document/path/101031
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "template_card"}

    template_card: _types.BotCard
    """The card."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            template_card: _types.BotCard | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class BotStreamReply(JsonReply):
    """流式消息回复: Answer with text that may grow.

    With finish not set, WeCom asks again with `BotStreamRefresh`, for six minutes; the answer to that is
    another one with the same id.

    https://developer.work.weixin.qq.com/document/path/101031
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "stream"}

    stream: BotStream
    """The text so far."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            stream: BotStream | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class BotStreamWithCardReply(JsonReply):
    """流式消息+模板卡片回复: Answer with text that may grow and with a card.

    https://developer.work.weixin.qq.com/document/path/101031
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "stream_with_template_card"}

    stream: BotStream
    """The text so far."""
    template_card: _types.BotCard | None = None
    """The card; one for each message, in the first answer or a later one."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            stream: BotStream | Mapping[str, Any],
            template_card: _types.BotCard | Mapping[str, Any] | None = None,
            unknown_fields: dict[str, Any] | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class BotUpdateCardReply(JsonReply):
    """模版卡片更新消息: Replace the card that was clicked.

    https://developer.work.weixin.qq.com/document/path/101031
    """

    __selects__: ClassVar[dict[str, str]] = {"response_type": "update_template_card"}

    template_card: _types.BotCard
    """The new card, with the task_id of the event."""
    userids: list[str] | None = None
    """UserIDs of the members for whom it is replaced. Left out: for everybody."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            template_card: _types.BotCard | Mapping[str, Any],
            userids: list[str] | None = None,
            unknown_fields: dict[str, Any] | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class BotImageReply(JsonReply):
    """图片消息: Answer with a picture.

    Over a long connection only.

    https://developer.work.weixin.qq.com/document/path/101463
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "image"}

    image: BotReplyMedia
    """The picture."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            image: BotReplyMedia | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class BotFileReply(JsonReply):
    """文件消息: Answer with a file.

    Over a long connection only.

    https://developer.work.weixin.qq.com/document/path/101463
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "file"}

    file: BotReplyMedia
    """The file."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            file: BotReplyMedia | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class BotVoiceReply(JsonReply):
    """语音消息: Answer with a recording.

    Over a long connection only.

    https://developer.work.weixin.qq.com/document/path/101463
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "voice"}

    voice: BotReplyMedia
    """The recording."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            voice: BotReplyMedia | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class BotVideoReply(JsonReply):
    """视频消息: Answer with a video.

    Over a long connection only.

    https://developer.work.weixin.qq.com/document/path/101463
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "video"}

    video: BotReplyVideo
    """The video."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            video: BotReplyVideo | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class BotMarkdownReply(JsonReply):
    """主动回复：markdown消息: Answer later, in Markdown.

    Each response_url takes one answer within an hour.

    https://developer.work.weixin.qq.com/document/path/101138
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "markdown"}

    markdown: BotMarkdown
    """The text."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            markdown: BotMarkdown | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class BotLaterCardReply(JsonReply):
    """主动回复：模板卡片消息: Answer later with a card.

    Each response_url takes one answer within an hour. In single chats only.

    https://developer.work.weixin.qq.com/document/path/101138
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "template_card"}

    template_card: _types.BotCard
    """The card."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            template_card: _types.BotCard | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts
