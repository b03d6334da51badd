# Generated from spec/api/kf/ by codegen. Do not edit.
"""微信客服: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import kf as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.kf.knowledge import Answer
    from wecom_client.models.kf.knowledge import Intent
    from wecom_client.models.kf.knowledge import KfKnowledgeAddGroupResponse
    from wecom_client.models.kf.knowledge import KfKnowledgeAddIntentResponse
    from wecom_client.models.kf.knowledge import KfKnowledgeListGroupResponse
    from wecom_client.models.kf.knowledge import KfKnowledgeListIntentResponse
    from wecom_client.models.kf.knowledge import KfKnowledgeModGroupResponse
    from wecom_client.models.kf.knowledge import KfKnowledgeModIntentResponse
    from wecom_client.models.kf.knowledge import KnowledgeGroup
    from wecom_client.models.kf.knowledge import Question
    from wecom_client.models.kf.knowledge import SimilarQuestions
    from wecom_client.params.kf import AnswerDict
    from wecom_client.params.kf import QuestionDict
    from wecom_client.params.kf import SimilarQuestionsDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response


class KfKnowledgeResource(Resource):
    """机器人知识库: `client.kf.knowledge`."""

    def add_group(self, name: str, *, timeout: float | None = None) -> KfKnowledgeAddGroupResponse:
        """知识库分组管理：添加分组: Create a group of the customer service bot's knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        There are at most 100 groups.

        Only apps that the company has made itself may manage the knowledge base.

        Args:
            name: Name of the group; unique. At most 12 characters.

        POST /cgi-bin/kf/knowledge/add_group (access_token),
        https://developer.work.weixin.qq.com/document/path/95971
        """
        return self._call(ops.KF_KNOWLEDGE_ADD_GROUP, {"name": name}, timeout)

    def del_group(self, group_id: str, *, timeout: float | None = None) -> Response:
        """知识库分组管理：删除分组: Delete a group of the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            group_id: Id of a group other than the default one.

        POST /cgi-bin/kf/knowledge/del_group (access_token),
        https://developer.work.weixin.qq.com/document/path/95971
        """
        return self._call(ops.KF_KNOWLEDGE_DEL_GROUP, {"group_id": group_id}, timeout)

    def mod_group(
        self,
        group_id: str,
        name: str,
        *,
        timeout: float | None = None,
    ) -> KfKnowledgeModGroupResponse:
        """知识库分组管理：修改分组: Rename a group of the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            group_id: Id of a group other than the default one.
            name: New name; unique. At most 12 characters.

        POST /cgi-bin/kf/knowledge/mod_group (access_token),
        https://developer.work.weixin.qq.com/document/path/95971
        """
        return self._call(ops.KF_KNOWLEDGE_MOD_GROUP, {"group_id": group_id, "name": name}, timeout)

    def list_group(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        group_id: str | None = None,
        timeout: float | None = None,
    ) -> KfKnowledgeListGroupResponse:
        """知识库分组管理：获取分组列表: List the groups of the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Groups per page. At most 1000. Default: 500.
            group_id: Id of the only group to get.

        POST /cgi-bin/kf/knowledge/list_group (access_token),
        https://developer.work.weixin.qq.com/document/path/95971
        """
        return self._call(ops.KF_KNOWLEDGE_LIST_GROUP, {
            "cursor": cursor, "limit": limit, "group_id": group_id,
        }, timeout)

    def iter_list_group(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        group_id: str | None = None,
        timeout: float | None = None,
    ) -> Pages[KnowledgeGroup]:
        """知识库分组管理：获取分组列表: the items of all pages of `list_group`, fetched as they are needed."""
        return self._iterate(ops.KF_KNOWLEDGE_LIST_GROUP, {
            "cursor": cursor, "limit": limit, "group_id": group_id,
        }, timeout)

    def add_intent(
        self,
        group_id: str,
        question: Question | QuestionDict,
        answers: Sequence[Answer | AnswerDict],
        *,
        similar_questions: SimilarQuestions | SimilarQuestionsDict | None = None,
        timeout: float | None = None,
    ) -> KfKnowledgeAddIntentResponse:
        """知识库问答管理：添加问答: Add a question and its answer to the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        A group has at most 200 questions.

        Only apps that the company has made itself may manage the knowledge base.

        Args:
            group_id: Id of the group.
            question: The question; unique in all groups.
            answers: Answer to the question. 1 item.
            similar_questions: Other ways to put the question.

        POST /cgi-bin/kf/knowledge/add_intent (access_token),
        https://developer.work.weixin.qq.com/document/path/95972
        """
        return self._call(ops.KF_KNOWLEDGE_ADD_INTENT, {
            "group_id": group_id, "question": question, "answers": answers,
            "similar_questions": similar_questions,
        }, timeout)

    def del_intent(self, intent_id: str, *, timeout: float | None = None) -> Response:
        """知识库问答管理：删除问答: Delete a question from the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            intent_id: Id of the question.

        POST /cgi-bin/kf/knowledge/del_intent (access_token),
        https://developer.work.weixin.qq.com/document/path/95972
        """
        return self._call(ops.KF_KNOWLEDGE_DEL_INTENT, {"intent_id": intent_id}, timeout)

    def mod_intent(
        self,
        intent_id: str,
        *,
        question: Question | QuestionDict | None = None,
        similar_questions: SimilarQuestions | SimilarQuestionsDict | None = None,
        answers: Sequence[Answer | AnswerDict] | None = None,
        timeout: float | None = None,
    ) -> KfKnowledgeModIntentResponse:
        """知识库问答管理：修改问答: Change a question of the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Each part that is sent replaces the old one as a whole.

        Args:
            intent_id: Id of the question.
            question: Replaces the question.
            similar_questions: Replaces all other ways to put the question.
            answers: Replaces the answer. 1 item.

        POST /cgi-bin/kf/knowledge/mod_intent (access_token),
        https://developer.work.weixin.qq.com/document/path/95972
        """
        return self._call(ops.KF_KNOWLEDGE_MOD_INTENT, {
            "intent_id": intent_id, "question": question, "similar_questions": similar_questions,
            "answers": answers,
        }, timeout)

    def list_intent(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        group_id: str | None = None,
        intent_id: str | None = None,
        timeout: float | None = None,
    ) -> KfKnowledgeListIntentResponse:
        """知识库问答管理：获取问答列表: List the questions of the knowledge base with their answers.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Questions per page. At most 1000. Default: 500.
            group_id: Id of the only group to get questions of.
            intent_id: Id of the only question to get.

        POST /cgi-bin/kf/knowledge/list_intent (access_token),
        https://developer.work.weixin.qq.com/document/path/95972
        """
        return self._call(ops.KF_KNOWLEDGE_LIST_INTENT, {
            "cursor": cursor, "limit": limit, "group_id": group_id, "intent_id": intent_id,
        }, timeout)

    def iter_list_intent(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        group_id: str | None = None,
        intent_id: str | None = None,
        timeout: float | None = None,
    ) -> Pages[Intent]:
        """知识库问答管理：获取问答列表: the items of all pages of `list_intent`, fetched as they are needed."""
        return self._iterate(ops.KF_KNOWLEDGE_LIST_INTENT, {
            "cursor": cursor, "limit": limit, "group_id": group_id, "intent_id": intent_id,
        }, timeout)


class AsyncKfKnowledgeResource(AsyncResource):
    """机器人知识库: `client.kf.knowledge`, asynchronous."""

    async def add_group(self, name: str, *, timeout: float | None = None) -> KfKnowledgeAddGroupResponse:
        """知识库分组管理：添加分组: Create a group of the customer service bot's knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        There are at most 100 groups.

        Only apps that the company has made itself may manage the knowledge base.

        Args:
            name: Name of the group; unique. At most 12 characters.

        POST /cgi-bin/kf/knowledge/add_group (access_token),
        https://developer.work.weixin.qq.com/document/path/95971
        """
        return await self._call(ops.KF_KNOWLEDGE_ADD_GROUP, {"name": name}, timeout)

    async def del_group(self, group_id: str, *, timeout: float | None = None) -> Response:
        """知识库分组管理：删除分组: Delete a group of the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            group_id: Id of a group other than the default one.

        POST /cgi-bin/kf/knowledge/del_group (access_token),
        https://developer.work.weixin.qq.com/document/path/95971
        """
        return await self._call(ops.KF_KNOWLEDGE_DEL_GROUP, {"group_id": group_id}, timeout)

    async def mod_group(
        self,
        group_id: str,
        name: str,
        *,
        timeout: float | None = None,
    ) -> KfKnowledgeModGroupResponse:
        """知识库分组管理：修改分组: Rename a group of the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            group_id: Id of a group other than the default one.
            name: New name; unique. At most 12 characters.

        POST /cgi-bin/kf/knowledge/mod_group (access_token),
        https://developer.work.weixin.qq.com/document/path/95971
        """
        return await self._call(ops.KF_KNOWLEDGE_MOD_GROUP, {"group_id": group_id, "name": name}, timeout)

    async def list_group(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        group_id: str | None = None,
        timeout: float | None = None,
    ) -> KfKnowledgeListGroupResponse:
        """知识库分组管理：获取分组列表: List the groups of the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Groups per page. At most 1000. Default: 500.
            group_id: Id of the only group to get.

        POST /cgi-bin/kf/knowledge/list_group (access_token),
        https://developer.work.weixin.qq.com/document/path/95971
        """
        return await self._call(ops.KF_KNOWLEDGE_LIST_GROUP, {
            "cursor": cursor, "limit": limit, "group_id": group_id,
        }, timeout)

    def iter_list_group(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        group_id: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[KnowledgeGroup]:
        """知识库分组管理：获取分组列表: the items of all pages of `list_group`, fetched as they are needed."""
        return self._iterate(ops.KF_KNOWLEDGE_LIST_GROUP, {
            "cursor": cursor, "limit": limit, "group_id": group_id,
        }, timeout)

    async def add_intent(
        self,
        group_id: str,
        question: Question | QuestionDict,
        answers: Sequence[Answer | AnswerDict],
        *,
        similar_questions: SimilarQuestions | SimilarQuestionsDict | None = None,
        timeout: float | None = None,
    ) -> KfKnowledgeAddIntentResponse:
        """知识库问答管理：添加问答: Add a question and its answer to the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        A group has at most 200 questions.

        Only apps that the company has made itself may manage the knowledge base.

        Args:
            group_id: Id of the group.
            question: The question; unique in all groups.
            answers: Answer to the question. 1 item.
            similar_questions: Other ways to put the question.

        POST /cgi-bin/kf/knowledge/add_intent (access_token),
        https://developer.work.weixin.qq.com/document/path/95972
        """
        return await self._call(ops.KF_KNOWLEDGE_ADD_INTENT, {
            "group_id": group_id, "question": question, "answers": answers,
            "similar_questions": similar_questions,
        }, timeout)

    async def del_intent(self, intent_id: str, *, timeout: float | None = None) -> Response:
        """知识库问答管理：删除问答: Delete a question from the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            intent_id: Id of the question.

        POST /cgi-bin/kf/knowledge/del_intent (access_token),
        https://developer.work.weixin.qq.com/document/path/95972
        """
        return await self._call(ops.KF_KNOWLEDGE_DEL_INTENT, {"intent_id": intent_id}, timeout)

    async def mod_intent(
        self,
        intent_id: str,
        *,
        question: Question | QuestionDict | None = None,
        similar_questions: SimilarQuestions | SimilarQuestionsDict | None = None,
        answers: Sequence[Answer | AnswerDict] | None = None,
        timeout: float | None = None,
    ) -> KfKnowledgeModIntentResponse:
        """知识库问答管理：修改问答: Change a question of the knowledge base.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Each part that is sent replaces the old one as a whole.

        Args:
            intent_id: Id of the question.
            question: Replaces the question.
            similar_questions: Replaces all other ways to put the question.
            answers: Replaces the answer. 1 item.

        POST /cgi-bin/kf/knowledge/mod_intent (access_token),
        https://developer.work.weixin.qq.com/document/path/95972
        """
        return await self._call(ops.KF_KNOWLEDGE_MOD_INTENT, {
            "intent_id": intent_id, "question": question, "similar_questions": similar_questions,
            "answers": answers,
        }, timeout)

    async def list_intent(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        group_id: str | None = None,
        intent_id: str | None = None,
        timeout: float | None = None,
    ) -> KfKnowledgeListIntentResponse:
        """知识库问答管理：获取问答列表: List the questions of the knowledge base with their answers.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Questions per page. At most 1000. Default: 500.
            group_id: Id of the only group to get questions of.
            intent_id: Id of the only question to get.

        POST /cgi-bin/kf/knowledge/list_intent (access_token),
        https://developer.work.weixin.qq.com/document/path/95972
        """
        return await self._call(ops.KF_KNOWLEDGE_LIST_INTENT, {
            "cursor": cursor, "limit": limit, "group_id": group_id, "intent_id": intent_id,
        }, timeout)

    def iter_list_intent(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        group_id: str | None = None,
        intent_id: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Intent]:
        """知识库问答管理：获取问答列表: the items of all pages of `list_intent`, fetched as they are needed."""
        return self._iterate(ops.KF_KNOWLEDGE_LIST_INTENT, {
            "cursor": cursor, "limit": limit, "group_id": group_id, "intent_id": intent_id,
        }, timeout)
