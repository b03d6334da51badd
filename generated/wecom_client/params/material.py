# Generated from spec/api/material.yaml by codegen. Do not edit.
"""永久素材: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.material import MaterialArticle


class MaterialNewsDict(TypedDict):
    articles: Sequence[MaterialArticle | MaterialArticleDict]


class MaterialArticleDict(TypedDict):
    title: str
    thumb_media_id: str
    content: str
    author: NotRequired[str | None]
    content_source_url: NotRequired[str | None]
    digest: NotRequired[str | None]
    show_cover_pic: NotRequired[Literal["0", "1"] | None]
