# Generated from spec/types/message.yaml by codegen. Do not edit.
"""消息内容: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.types.message import LinkArticle, MiniprogramNoticeItem, MpArticle


class TextContentDict(TypedDict):
    content: str


class MarkdownContentDict(TypedDict):
    content: str


class MediaContentDict(TypedDict):
    media_id: str


class VideoContentDict(TypedDict):
    media_id: str
    title: NotRequired[str | None]
    description: NotRequired[str | None]


class TextCardDict(TypedDict):
    title: str
    description: str
    url: str
    btntxt: NotRequired[str | None]


class LinkNewsDict(TypedDict):
    articles: Sequence[LinkArticle | LinkArticleDict]


class LinkArticleDict(TypedDict):
    title: str
    url: str
    description: NotRequired[str | None]
    picurl: NotRequired[str | None]


class MpNewsDict(TypedDict):
    articles: Sequence[MpArticle | MpArticleDict]


class MpArticleDict(TypedDict):
    title: str
    thumb_media_id: str
    content: str
    author: NotRequired[str | None]
    content_source_url: NotRequired[str | None]
    digest: NotRequired[str | None]


class MiniprogramNoticeDict(TypedDict):
    appid: str
    title: str
    page: NotRequired[str | None]
    description: NotRequired[str | None]
    emphasis_first_item: NotRequired[bool | None]
    content_item: NotRequired[Sequence[MiniprogramNoticeItem | MiniprogramNoticeItemDict] | None]


class MiniprogramNoticeItemDict(TypedDict):
    """A row; one with neither key nor value is ignored."""

    key: NotRequired[str | None]
    value: NotRequired[str | None]
