# Generated from spec/api/kf/ by codegen. Do not edit.
"""微信客服: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.kf.knowledge import AnswerAttachment
    from wecom_client.models.kf.knowledge import AnswerLink
    from wecom_client.models.kf.knowledge import AnswerMiniprogram
    from wecom_client.models.kf.knowledge import AnswerText
    from wecom_client.models.kf.knowledge import Question
    from wecom_client.models.kf.knowledge import QuestionText
    from wecom_client.models.kf.message import KfMenuClick
    from wecom_client.models.kf.message import KfMenuItem
    from wecom_client.models.kf.message import KfMenuMiniprogram
    from wecom_client.models.kf.message import KfMenuText
    from wecom_client.models.kf.message import KfMenuView
    from wecom_client.params.types import MediaContentDict
    from wecom_client.types.message import MediaContent


class UpgradeMemberDict(TypedDict):
    userid: str
    wording: NotRequired[str | None]


class UpgradeGroupDict(TypedDict):
    chat_id: str
    wording: NotRequired[str | None]


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


class KfTextDict(TypedDict):
    content: str


class KfNewLinkDict(TypedDict):
    title: str
    url: str
    thumb_media_id: str
    desc: NotRequired[str | None]


class KfMiniprogramDict(TypedDict):
    appid: str
    thumb_media_id: str
    pagepath: str
    title: NotRequired[str | None]


class KfMenuDict(TypedDict):
    head_content: NotRequired[str | None]
    list: NotRequired[Sequence[KfMenuItem | KfMenuItemDict] | None]
    tail_content: NotRequired[str | None]


class KfEventMenuDict(TypedDict):
    head_content: NotRequired[str | None]
    list: NotRequired[Sequence[KfMenuItem | KfMenuItemDict] | None]
    tail_content: NotRequired[str | None]


class KfClickItemDict(TypedDict):
    type: Literal["click"]
    click: KfMenuClick | KfMenuClickDict


class KfViewItemDict(TypedDict):
    type: Literal["view"]
    view: KfMenuView | KfMenuViewDict


class KfMiniprogramItemDict(TypedDict):
    type: Literal["miniprogram"]
    miniprogram: KfMenuMiniprogram | KfMenuMiniprogramDict


class KfTextItemDict(TypedDict):
    type: Literal["text"]
    text: KfMenuText | KfMenuTextDict


class KfMenuClickDict(TypedDict):
    content: str
    id: NotRequired[str | None]


class KfMenuViewDict(TypedDict):
    url: str
    content: str


class KfMenuMiniprogramDict(TypedDict):
    appid: str
    pagepath: str
    content: str


class KfMenuTextDict(TypedDict):
    content: str
    no_newline: NotRequired[bool | Literal[0, 1] | None]


class KfLocationDict(TypedDict):
    latitude: float
    longitude: float
    name: NotRequired[str | None]
    address: NotRequired[str | None]


class KfAcquisitionLinkDict(TypedDict):
    link_url: str


class KfBusinessCardDict(TypedDict):
    userid: str


KfMenuItemDict: TypeAlias = (
    KfClickItemDict
    | KfViewItemDict
    | KfMiniprogramItemDict
    | KfTextItemDict
)

AnswerAttachmentDict: TypeAlias = (
    AnswerImageAttachmentDict
    | AnswerVideoAttachmentDict
    | AnswerLinkAttachmentDict
    | AnswerMiniprogramAttachmentDict
)


alias_submodules(__name__, (
    "account",
    "knowledge",
    "message",
))
