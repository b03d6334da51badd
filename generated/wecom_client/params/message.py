# Generated from spec/api/message.yaml by codegen. Do not edit.
"""发送应用消息: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.message import NewsArticle
    from wecom_client.models.message import TaskCardButton
    from wecom_client.models.message import TemplateItem
    from wecom_client.models.message import TemplateMiniprogram


class NewsDict(TypedDict):
    articles: Sequence[NewsArticle | NewsArticleDict]


class NewsArticleDict(TypedDict):
    title: str
    description: NotRequired[str | None]
    url: NotRequired[str | None]
    picurl: NotRequired[str | None]
    appid: NotRequired[str | None]
    pagepath: NotRequired[str | None]


class TemplateMessageDict(TypedDict):
    """Goes to `url` or `miniprogram` when clicked; one is needed, and the mini program takes precedence."""

    template_id: str
    content_item: Sequence[TemplateItem | TemplateItemDict]
    url: NotRequired[str | None]
    miniprogram: NotRequired[TemplateMiniprogram | TemplateMiniprogramDict | None]


class TemplateMiniprogramDict(TypedDict):
    appid: str
    pagepath: str


class TemplateItemDict(TypedDict):
    key: str
    value: str


class TaskCardDict(TypedDict):
    title: str
    task_id: str
    btn: Sequence[TaskCardButton | TaskCardButtonDict]
    description: NotRequired[str | None]
    url: NotRequired[str | None]


class TaskCardButtonDict(TypedDict):
    key: str
    name: str
    color: NotRequired[Literal["red", "blue"] | None]
    is_bold: NotRequired[bool | None]


class CardButtonUpdateDict(TypedDict):
    replace_name: str
