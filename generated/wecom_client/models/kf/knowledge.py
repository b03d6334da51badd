# Generated from spec/api/kf/knowledge.yaml by codegen. Do not edit.
"""机器人知识库。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client import types as _types
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import TaggedUnion
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class KnowledgeGroup(Model):
    group_id: str
    """Id of the group."""
    name: str
    """Name of the group."""
    is_default: Flag | None = None
    """Whether it is the default group, which can be neither changed nor deleted."""


@model
class QuestionText(Model):
    content: str = field(max_chars=200)
    """The question. In requests: at most 200 characters."""


@model
class Question(Model):
    text: QuestionText
    """Text of the question."""


@model
class SimilarQuestions(Model):
    items: list[Question] | None = field(default=None, max_items=100)
    """The questions. In requests: at most 100 items."""


@model
class AnswerText(Model):
    content: str = field(max_chars=500)
    """The answer. In requests: at most 500 characters."""


@model
class Answer(Model):
    text: AnswerText
    """Text of the answer."""
    attachments: list[AnswerAttachment] | None = field(default=None, max_items=4)
    """Attachments of the answer. At most 4 items."""


@model
class AnswerAttachment(Model):
    """What goes with an answer."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("msgtype", {
        "image": "AnswerImageAttachment", "video": "AnswerVideoAttachment", "link": "AnswerLinkAttachment",
        "miniprogram": "AnswerMiniprogramAttachment",
    })

    msgtype: str = field(enum=("image", "video", "link", "miniprogram"))
    """Kind of attachment. One of image, video, link, miniprogram."""


@model
class AnswerImageAttachment(AnswerAttachment):
    """A case of `AnswerAttachment`."""

    msgtype: str = field(default="image", enum=("image", "video", "link", "miniprogram"))
    image: _types.MediaContent
    """Picture."""


@model
class AnswerVideoAttachment(AnswerAttachment):
    """A case of `AnswerAttachment`."""

    msgtype: str = field(default="video", enum=("image", "video", "link", "miniprogram"))
    video: _types.MediaContent
    """Video that is sent."""


@model
class AnswerLinkAttachment(AnswerAttachment):
    """A case of `AnswerAttachment`."""

    msgtype: str = field(default="link", enum=("image", "video", "link", "miniprogram"))
    link: AnswerLink
    """Link that is sent."""


@model
class AnswerMiniprogramAttachment(AnswerAttachment):
    """A case of `AnswerAttachment`."""

    msgtype: str = field(default="miniprogram", enum=("image", "video", "link", "miniprogram"))
    miniprogram: AnswerMiniprogram
    """Mini program that is sent."""


@model
class AnswerLink(Model):
    title: str
    """Title of the link."""
    desc: str | None = None
    """Description."""
    url: str
    """Link that is opened."""
    pic_url: str | None = None
    """Link of the cover picture."""


@model
class AnswerMiniprogram(Model):
    title: str | None = field(default=None, max_bytes=64)
    """Title of the mini program card. At most 64 bytes."""
    thumb_media_id: str
    """Cover picture from media/upload, best 520 by 416 pixels."""
    appid: str
    """Id of a mini program bound to the company."""
    pagepath: str
    """Page that is opened."""


@model
class Intent(Model):
    """A question of the knowledge base with its answer."""

    group_id: str
    """Id of the group."""
    intent_id: str
    """Id of the question."""
    question: IntentQuestion
    """The question."""
    similar_questions: SimilarQuestions | None = None
    """Other ways to put the question."""
    answers: list[IntentAnswer] | None = None
    """Answer to the question."""


@model
class IntentQuestion(Model):
    """The question; the official page shows the other parts both inside it and beside it."""

    text: QuestionText | None = None
    """Text of the question."""
    similar_questions: SimilarQuestions | None = None
    """Other ways to put the question."""
    answers: list[IntentAnswer] | None = None
    """Answer to the question."""


@model
class IntentAnswer(Model):
    text: AnswerText | None = None
    """Text of the answer."""
    attachments: list[IntentAttachment] | None = field(default=None, converts=True)
    """Attachments of the answer."""


@model
class IntentAttachment(Model):
    """What goes with an answer; of pictures and videos only the name is told."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("msgtype", {
        "image": "IntentImageAttachment", "video": "IntentVideoAttachment", "link": "IntentLinkAttachment",
        "miniprogram": "IntentMiniprogramAttachment",
    })

    msgtype: str
    """Kind of attachment."""


@model
class IntentImageAttachment(IntentAttachment):
    """A case of `IntentAttachment`."""

    msgtype: str = field(default="image")
    image: IntentFile
    """Picture that is sent."""


@model
class IntentVideoAttachment(IntentAttachment):
    """A case of `IntentAttachment`."""

    msgtype: str = field(default="video")
    video: IntentFile
    """Video that is sent."""


@model
class IntentLinkAttachment(IntentAttachment):
    """A case of `IntentAttachment`."""

    msgtype: str = field(default="link")
    link: AnswerLink
    """Link that is sent."""


@model
class IntentMiniprogramAttachment(IntentAttachment):
    """A case of `IntentAttachment`."""

    msgtype: str = field(default="miniprogram")
    miniprogram: IntentMiniprogram
    """Mini program that is sent."""


@model
class IntentFile(Model):
    name: str | None = None
    """Name of the file."""


@model
class IntentMiniprogram(Model):
    title: str | None = None
    """Title of the mini program card."""
    appid: str
    """Id of the mini program."""
    pagepath: str | None = None
    """Page that is opened."""


@model
class KfKnowledgeAddGroupRequest(Model):
    """Parameters of `client.kf.knowledge.add_group`."""

    name: str = field(max_chars=12)


@model
class KfKnowledgeAddGroupResponse(Response):
    """Answer of `client.kf.knowledge.add_group`."""

    group_id: str
    """Id of the new group."""


@model
class KfKnowledgeDelGroupRequest(Model):
    """Parameters of `client.kf.knowledge.del_group`."""

    group_id: str


@model
class KfKnowledgeModGroupRequest(Model):
    """Parameters of `client.kf.knowledge.mod_group`."""

    group_id: str
    name: str = field(max_chars=12)


@model
class KfKnowledgeModGroupResponse(Response):
    """Answer of `client.kf.knowledge.mod_group`."""

    group_id: str | None = None
    """Id of the group."""


@model
class KfKnowledgeListGroupRequest(Model):
    """Parameters of `client.kf.knowledge.list_group`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)
    group_id: str | None = None


@model
class KfKnowledgeListGroupResponse(Response):
    """Answer of `client.kf.knowledge.list_group`."""

    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: Flag | None = None
    """Whether there are more."""
    group_list: list[KnowledgeGroup]
    """The groups."""


@model
class KfKnowledgeAddIntentRequest(Model):
    """Parameters of `client.kf.knowledge.add_intent`."""

    group_id: str
    question: Question
    similar_questions: SimilarQuestions | None = None
    answers: list[Answer] = field(min_items=1, max_items=1)


@model
class KfKnowledgeAddIntentResponse(Response):
    """Answer of `client.kf.knowledge.add_intent`."""

    intent_id: str
    """Id of the new question."""


@model
class KfKnowledgeDelIntentRequest(Model):
    """Parameters of `client.kf.knowledge.del_intent`."""

    intent_id: str


@model
class KfKnowledgeModIntentRequest(Model):
    """Parameters of `client.kf.knowledge.mod_intent`."""

    intent_id: str
    question: Question | None = None
    similar_questions: SimilarQuestions | None = None
    answers: list[Answer] | None = field(default=None, min_items=1, max_items=1)


@model
class KfKnowledgeModIntentResponse(Response):
    """Answer of `client.kf.knowledge.mod_intent`."""

    intent_id: str | None = None
    """Id of the question."""


@model
class KfKnowledgeListIntentRequest(Model):
    """Parameters of `client.kf.knowledge.list_intent`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)
    group_id: str | None = None
    intent_id: str | None = None


@model
class KfKnowledgeListIntentResponse(Response):
    """Answer of `client.kf.knowledge.list_intent`."""

    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: Flag | None = None
    """Whether there are more."""
    intent_list: list[Intent]
    """The questions."""
