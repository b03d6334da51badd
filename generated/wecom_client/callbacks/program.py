# Generated from spec/callbacks/program.yaml by codegen. Do not edit.
"""专区程序接收事件通知。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client.callbacks.headers import ProgramEvent
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ApprovedSingleChat(Model):
    userid: str
    """UserID of the member."""
    external_userid: str
    """external_userid of the customer."""
    chatid: str | None = None
    """Id of the group chat; of group chats only."""


@model
class ApprovedGroupChat(Model):
    userid: str | None = None
    """UserID of the member; of single chats only."""
    external_userid: str
    """external_userid of the customer."""
    chatid: str
    """Id of the group chat."""


@model
class ProgramToken(Model):
    token: str
    """The token, valid for ten minutes; at most 128 bytes."""


@model
class KnowledgeBaseRef(Model):
    knowledge_base_id: str
    """Id of the knowledge base."""
    knowledge_base_name: str
    """Its name."""


@model
class KnowledgeBaseLearned(Model):
    class LearnStatus:
        LEARNED: Final = 0
        FAILED: Final = 1

    knowledge_base_id: str
    """Id of the knowledge base."""
    knowledge_base_name: str
    """Its name."""
    doc_id: int
    """Id of the document."""
    learn_status: int = field(enum=(0, 1))
    """The result. One of 0 (learned), 1 (failed)."""


@model
class FinishedExport(Model):
    jobid: str
    """Id of the job, valid for 24 hours; at most 64 characters."""


@model
class ProgramChatArchiveAuditApprovedSingle(ProgramEvent):
    """客户同意进行聊天内容存档事件回调（单聊）: A customer agreed in a single chat that it is archived.

    https://developer.work.weixin.qq.com/document/path/99993
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "chat_archive_audit_approved_single"}

    chat_archive_audit_approved: ApprovedSingleChat
    """Who agreed."""


@model
class ProgramChatArchiveAuditApprovedRoom(ProgramEvent):
    """客户同意进行聊天内容存档事件回调（群聊）: A customer agreed in a group chat that it is archived.

    https://developer.work.weixin.qq.com/document/path/99993
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "chat_archive_audit_approved_room"}

    chat_archive_audit_approved: ApprovedGroupChat
    """Who agreed."""


@model
class ProgramConversationNewMessage(ProgramEvent):
    """产生会话回调通知: There are new messages.

    https://developer.work.weixin.qq.com/document/path/99994
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "conversation_new_message"}

    conversation_new_message: ProgramToken
    """Token for fetching them."""


@model
class ProgramHitKeyword(ProgramEvent):
    """命中关键词规则通知: Messages match a keyword rule.

    https://developer.work.weixin.qq.com/document/path/99995
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "hit_keyword"}

    hit_keyword: ProgramToken
    """Token for fetching them."""


@model
class ProgramAuthKnowledgeBase(ProgramEvent):
    """授权知识集: The company let the app use a knowledge base.

    https://developer.work.weixin.qq.com/document/path/99996
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "auth_knowledge_base"}

    auth_knowledge_base: KnowledgeBaseRef
    """The knowledge base."""


@model
class ProgramUnauthKnowledgeBase(ProgramEvent):
    """取消授权知识集: The company no longer lets the app use a knowledge base.

    https://developer.work.weixin.qq.com/document/path/99996
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "unauth_knowledge_base"}

    unauth_knowledge_base: KnowledgeBaseRef
    """The knowledge base."""


@model
class ProgramDeleteKnowledgeBase(ProgramEvent):
    """删除授权的知识集: A knowledge base that the app uses was deleted.

    https://developer.work.weixin.qq.com/document/path/99996
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "delete_knowledge_base"}

    delete_knowledge_base: KnowledgeBaseRef
    """The knowledge base."""


@model
class ProgramKnowledgeBaseLearnDone(ProgramEvent):
    """內容学习完成: A document of a knowledge base was learned, or could not be.

    https://developer.work.weixin.qq.com/document/path/99996
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "knowledge_base_learn_done"}

    knowledge_base_learn_done: KnowledgeBaseLearned
    """The document and the result."""


@model
class ProgramChatArchiveExportFinished(ProgramEvent):
    """会话内容导出完成通知: An export of messages has ended.

    https://developer.work.weixin.qq.com/document/path/99997
    """

    __selects__: ClassVar[dict[str, str]] = {"event_type": "chat_archive_export_finished"}

    chat_archive_export_finished: FinishedExport
    """The job."""
