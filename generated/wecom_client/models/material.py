# Generated from spec/api/material.yaml by codegen. Do not edit.
"""永久素材。"""

from __future__ import annotations

from typing import Any

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class MaterialNews(Model):
    articles: list[MaterialArticle]
    """One to ten articles."""


@model
class MaterialArticle(Model):
    title: str
    """Title of the article."""
    thumb_media_id: str
    """Media id of the cover picture."""
    author: str | None = None
    """Author of the article."""
    content_source_url: str | None = None
    """Link behind 阅读原文 (read the original)."""
    content: str
    """The article as HTML."""
    digest: str | None = None
    """Abstract."""
    show_cover_pic: str | None = field(default=None, enum=("0", "1"))
    """Whether the article shows its cover. One of 0 (hidden), 1 (shown)."""


@model
class MaterialItem(Model):
    media_id: str
    """Id of the file or articles."""
    filename: str | None = None
    """Name of the file."""
    articles: list[MaterialArticle] | None = None
    """The articles, for type mpnews."""
    update_time: Timestamp | None = None
    """Unix time of the latest change."""


@model
class MaterialAddMpnewsRequest(Model):
    """Parameters of `client.material.add_mpnews`."""

    mpnews: MaterialNews


@model
class MaterialAddMpnewsResponse(Response):
    """Answer of `client.material.add_mpnews`."""

    media_id: str
    """Id of the articles."""


@model
class MaterialAddMaterialRequest(Model):
    """Parameters of `client.material.add_material`."""

    type: str = field(enum=("image", "voice", "video", "file"))
    agentid: int | None = None
    media: Any


@model
class MaterialAddMaterialResponse(Response):
    """Answer of `client.material.add_material`."""

    media_id: str
    """Id of the file."""


@model
class MaterialGetRequest(Model):
    """Parameters of `client.material.get`."""

    media_id: str
    agentid: int | None = None


@model
class MaterialGetResponse(Response):
    """Answer of `client.material.get`."""

    mpnews: MaterialNews | None = None
    """The articles, if it is no file."""


@model
class MaterialDelRequest(Model):
    """Parameters of `client.material.del_`."""

    media_id: str
    agentid: int | None = None


@model
class MaterialUpdateNewsRequest(Model):
    """Parameters of `client.material.update_news`."""

    agentid: int | None = None
    media_id: str
    articles: list[MaterialArticle]


@model
class MaterialGetCountRequest(Model):
    """Parameters of `client.material.get_count`."""

    agent_id: int | None = None


@model
class MaterialGetCountResponse(Response):
    """Answer of `client.material.get_count`."""

    total_count: int | None = None
    """Number of all media."""
    image_count: int | None = None
    """Number of images."""
    voice_count: int | None = None
    """Number of voices."""
    video_count: int | None = None
    """Number of videos."""
    file_count: int | None = None
    """Number of files."""
    mpnews_count: int | None = None
    """Number of mpnews."""


@model
class MaterialBatchgetRequest(Model):
    """Parameters of `client.material.batchget`."""

    agent_id: int | None = None
    type: str = field(enum=("mpnews", "image", "voice", "video", "file"))
    offset: int = field(min=0)
    count: int = field(min=1, max=50)


@model
class MaterialBatchgetResponse(Response):
    """Answer of `client.material.batchget`."""

    type: str | None = None
    """Kind of media."""
    total_count: int | None = None
    """Number of all media of this kind."""
    item_count: int | None = None
    """How many this page has."""
    itemlist: list[MaterialItem]
    """The media."""
