# Generated from spec/types/message.yaml by codegen. Do not edit.
"""消息内容。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class TextContent(Model):
    content: str = field(max_bytes=2048)
    """The text; longer ones are cut. Links may be written as <a href=…>. At most 2048 bytes."""


@model
class MarkdownContent(Model):
    content: str = field(max_bytes=2048)
    """Markdown in UTF-8; a subset of the syntax is shown. At most 2048 bytes."""


@model
class MediaContent(Model):
    media_id: str
    """Id of a temporary file from media.upload."""


@model
class VideoContent(Model):
    media_id: str
    """Id of a temporary video from media.upload."""
    title: str | None = field(default=None, cuts=True, max_bytes=128)
    """Title of the video. At most 128 bytes. A longer text is cut."""
    description: str | None = field(default=None, cuts=True, max_bytes=512)
    """Description of the video. At most 512 bytes. A longer text is cut."""


@model
class TextCard(Model):
    title: str = field(cuts=True, max_chars=128)
    """Title of the card. At most 128 characters. A longer text is cut."""
    description: str = field(cuts=True, max_chars=512)
    """Text of the card; <br> and <div class=gray|highlight|normal> are understood. At most 512 characters. A
    longer text is cut.
    """
    url: str = field(max_bytes=2048)
    """Link that a click opens, with http or https. At most 2048 bytes."""
    btntxt: str | None = field(default=None, cuts=True, max_chars=4)
    """Text of the button. At most 4 characters. A longer text is cut. Default: 详情."""


@model
class LinkNews(Model):
    articles: list[LinkArticle] = field(min_items=1, max_items=8)
    """Articles of the message. 1 to 8 items."""


@model
class LinkArticle(Model):
    title: str = field(cuts=True, max_bytes=128)
    """Title. At most 128 bytes. A longer text is cut."""
    description: str | None = field(default=None, cuts=True, max_bytes=512)
    """Description. At most 512 bytes. A longer text is cut."""
    url: str = field(max_bytes=2048)
    """Link that a click opens. At most 2048 bytes."""
    picurl: str | None = field(default=None, max_bytes=2048)
    """Link of a JPG or PNG picture, best 1068 x 455 (large) or 150 x 150 (small). At most 2048 bytes."""


@model
class MpNews(Model):
    articles: list[MpArticle] = field(min_items=1, max_items=8)
    """Articles of the message. 1 to 8 items."""


@model
class MpArticle(Model):
    title: str = field(cuts=True, max_bytes=128)
    """Title. At most 128 bytes. A longer text is cut."""
    thumb_media_id: str
    """Thumbnail, a media_id from media.upload."""
    author: str | None = field(default=None, max_bytes=64)
    """Name of the author. At most 64 bytes."""
    content_source_url: str | None = None
    """Link behind 阅读原文 (read the original)."""
    content: str = field(max_bytes=681984)
    """The article, HTML allowed. At most 681984 bytes."""
    digest: str | None = field(default=None, cuts=True, max_bytes=512)
    """Summary. At most 512 bytes. A longer text is cut."""


@model
class MiniprogramNotice(Model):
    appid: str
    """Id of a mini program bound to the app."""
    page: str | None = field(default=None, max_bytes=1024)
    """Page that a click opens; without it the message cannot be clicked. At most 1024 bytes."""
    title: str = field(min_chars=4, max_chars=12)
    """Title; counted in Chinese characters. 4 to 12 characters."""
    description: str | None = field(default=None, min_chars=4, max_chars=12)
    """Description; counted in Chinese characters. 4 to 12 characters."""
    emphasis_first_item: bool | None = None
    """Whether the first item is shown large."""
    content_item: list[MiniprogramNoticeItem] | None = field(default=None, max_items=10)
    """Rows of the message. At most 10 items."""


@model
class MiniprogramNoticeItem(Model):
    """A row; one with neither key nor value is ignored."""

    key: str | None = field(default=None, max_chars=10)
    """Name of the row. At most 10 characters."""
    value: str | None = field(default=None, max_chars=30)
    """Value of the row. At most 30 characters."""
