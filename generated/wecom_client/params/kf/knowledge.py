# Generated from spec/api/kf/knowledge.yaml by codegen. Do not edit.
"""机器人知识库: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.kf.knowledge import (
        AnswerAttachment, AnswerLink, AnswerMiniprogram, AnswerText, Question, QuestionText,
    )
    from wecom_client.params.types.message import MediaContentDict
    from wecom_client.types.message import MediaContent


class QuestionTextDict(TypedDict):
    content: str


class QuestionDict(TypedDict):
    text: QuestionText | QuestionTextDict


class SimilarQuestionsDict(TypedDict):
    items: NotRequired[Sequence[Question | QuestionDict] | None]


class AnswerTextDict(TypedDict):
    content: str


class AnswerDict(TypedDict):
    text: AnswerText | AnswerTextDict
    attachments: NotRequired[Sequence[AnswerAttachment | AnswerAttachmentDict] | None]


class AnswerImageAttachmentDict(TypedDict):
    msgtype: Literal["image"]
    image: MediaContent | MediaContentDict


class AnswerVideoAttachmentDict(TypedDict):
    msgtype: Literal["video"]
    video: MediaContent | MediaContentDict


class AnswerLinkAttachmentDict(TypedDict):
    msgtype: Literal["link"]
    link: AnswerLink | AnswerLinkDict


class AnswerMiniprogramAttachmentDict(TypedDict):
    msgtype: Literal["miniprogram"]
    miniprogram: AnswerMiniprogram | AnswerMiniprogramDict


class AnswerLinkDict(TypedDict):
    title: str
    url: str
    desc: NotRequired[str | None]
    pic_url: NotRequired[str | None]


class AnswerMiniprogramDict(TypedDict):
    thumb_media_id: str
    appid: str
    pagepath: str
    title: NotRequired[str | None]


AnswerAttachmentDict: TypeAlias = (
    AnswerImageAttachmentDict
    | AnswerVideoAttachmentDict
    | AnswerLinkAttachmentDict
    | AnswerMiniprogramAttachmentDict
)
