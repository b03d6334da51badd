# Generated from spec/api/kf/ by codegen. Do not edit.
"""微信客服: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import kf as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.kf.account import KfAccount
    from wecom_client.models.kf.account import KfAccountAddResponse
    from wecom_client.models.kf.account import KfAccountListResponse
    from wecom_client.models.kf.account import KfAddContactWayResponse
    from wecom_client.models.kf.account import KfCustomerBatchgetResponse
    from wecom_client.models.kf.account import KfCustomerGetUpgradeServiceConfigResponse
    from wecom_client.models.kf.account import KfGetCorpQualificationResponse
    from wecom_client.models.kf.account import KfGetCorpStatisticResponse
    from wecom_client.models.kf.account import KfGetServicerStatisticResponse
    from wecom_client.models.kf.account import KfGetStatisticResponse
    from wecom_client.models.kf.account import KfServicerAddResponse
    from wecom_client.models.kf.account import KfServicerDelResponse
    from wecom_client.models.kf.account import KfServicerListResponse
    from wecom_client.models.kf.account import UpgradeGroup
    from wecom_client.models.kf.account import UpgradeMember
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
    from wecom_client.models.kf.message import KfAcquisitionLink
    from wecom_client.models.kf.message import KfBusinessCard
    from wecom_client.models.kf.message import KfEventMenu
    from wecom_client.models.kf.message import KfLocation
    from wecom_client.models.kf.message import KfMenu
    from wecom_client.models.kf.message import KfMessage
    from wecom_client.models.kf.message import KfMiniprogram
    from wecom_client.models.kf.message import KfNewLink
    from wecom_client.models.kf.message import KfSendMsgOnEventResponse
    from wecom_client.models.kf.message import KfSendMsgResponse
    from wecom_client.models.kf.message import KfServiceStateGetResponse
    from wecom_client.models.kf.message import KfServiceStateTransResponse
    from wecom_client.models.kf.message import KfSyncMsgResponse
    from wecom_client.models.kf.message import KfText
    from wecom_client.params.kf import AnswerDict
    from wecom_client.params.kf import KfAcquisitionLinkDict
    from wecom_client.params.kf import KfBusinessCardDict
    from wecom_client.params.kf import KfEventMenuDict
    from wecom_client.params.kf import KfLocationDict
    from wecom_client.params.kf import KfMenuDict
    from wecom_client.params.kf import KfMiniprogramDict
    from wecom_client.params.kf import KfNewLinkDict
    from wecom_client.params.kf import KfTextDict
    from wecom_client.params.kf import QuestionDict
    from wecom_client.params.kf import SimilarQuestionsDict
    from wecom_client.params.kf import UpgradeGroupDict
    from wecom_client.params.kf import UpgradeMemberDict
    from wecom_client.params.types import MediaContentDict
    from wecom_client.types.message import MediaContent
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class KfAccountResource(Resource):
    """客服账号与接待人员: `client.kf.account`."""

    def add(self, name: str, media_id: str, *, timeout: float | None = None) -> KfAccountAddResponse:
        """添加客服账号: Create a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        A company has at most 5000 accounts; the app that creates one may manage it.

        Args:
            name: Name of the account. At most 16 characters.
            media_id: Picture of the account from media/upload. At most 128 bytes.

        POST /cgi-bin/kf/account/add (access_token),
        https://developer.work.weixin.qq.com/document/path/94662
        """
        return self._call(ops.KF_ACCOUNT_ADD, {"name": name, "media_id": media_id}, timeout)

    def del_(self, open_kfid: str, *, timeout: float | None = None) -> Response:
        """删除客服账号: Delete a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Only accounts that the company lets the API manage can be changed or deleted.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account. At most 64 bytes.

        POST /cgi-bin/kf/account/del (access_token),
        https://developer.work.weixin.qq.com/document/path/94663
        """
        return self._call(ops.KF_ACCOUNT_DEL, {"open_kfid": open_kfid}, timeout)

    def update(
        self,
        open_kfid: str,
        *,
        name: str | None = None,
        media_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改客服账号: Change name or picture of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Only accounts that the company lets the API manage can be changed or deleted.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account. At most 64 bytes.
            name: New name. At most 16 characters.
            media_id: New picture from media/upload. At most 128 bytes.

        POST /cgi-bin/kf/account/update (access_token),
        https://developer.work.weixin.qq.com/document/path/94664
        """
        return self._call(ops.KF_ACCOUNT_UPDATE, {
            "open_kfid": open_kfid, "name": name, "media_id": media_id,
        }, timeout)

    def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> KfAccountListResponse:
        """获取客服账号列表: List the customer service accounts.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        Args:
            offset: Number of accounts to skip. Default: 0.
            limit: Accounts per page. 1 to 100. Default: 100.

        POST /cgi-bin/kf/account/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94661
        """
        return self._call(ops.KF_ACCOUNT_LIST, {"offset": offset, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[KfAccount]:
        """获取客服账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.KF_ACCOUNT_LIST, {"offset": offset, "limit": limit}, timeout)


class AsyncKfAccountResource(AsyncResource):
    """客服账号与接待人员: `client.kf.account`, asynchronous."""

    async def add(self, name: str, media_id: str, *, timeout: float | None = None) -> KfAccountAddResponse:
        """添加客服账号: Create a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        A company has at most 5000 accounts; the app that creates one may manage it.

        Args:
            name: Name of the account. At most 16 characters.
            media_id: Picture of the account from media/upload. At most 128 bytes.

        POST /cgi-bin/kf/account/add (access_token),
        https://developer.work.weixin.qq.com/document/path/94662
        """
        return await self._call(ops.KF_ACCOUNT_ADD, {"name": name, "media_id": media_id}, timeout)

    async def del_(self, open_kfid: str, *, timeout: float | None = None) -> Response:
        """删除客服账号: Delete a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Only accounts that the company lets the API manage can be changed or deleted.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account. At most 64 bytes.

        POST /cgi-bin/kf/account/del (access_token),
        https://developer.work.weixin.qq.com/document/path/94663
        """
        return await self._call(ops.KF_ACCOUNT_DEL, {"open_kfid": open_kfid}, timeout)

    async def update(
        self,
        open_kfid: str,
        *,
        name: str | None = None,
        media_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改客服账号: Change name or picture of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Only accounts that the company lets the API manage can be changed or deleted.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account. At most 64 bytes.
            name: New name. At most 16 characters.
            media_id: New picture from media/upload. At most 128 bytes.

        POST /cgi-bin/kf/account/update (access_token),
        https://developer.work.weixin.qq.com/document/path/94664
        """
        return await self._call(ops.KF_ACCOUNT_UPDATE, {
            "open_kfid": open_kfid, "name": name, "media_id": media_id,
        }, timeout)

    async def list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> KfAccountListResponse:
        """获取客服账号列表: List the customer service accounts.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        Args:
            offset: Number of accounts to skip. Default: 0.
            limit: Accounts per page. 1 to 100. Default: 100.

        POST /cgi-bin/kf/account/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94661
        """
        return await self._call(ops.KF_ACCOUNT_LIST, {"offset": offset, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[KfAccount]:
        """获取客服账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.KF_ACCOUNT_LIST, {"offset": offset, "limit": limit}, timeout)


class KfCustomerResource(Resource):
    """客服账号与接待人员: `client.kf.customer`."""

    def get_upgrade_service_config(
        self,
        *,
        timeout: float | None = None,
    ) -> KfCustomerGetUpgradeServiceConfigResponse:
        """「升级服务」配置：获取配置的专员与客户群: Get the members and customer groups that customers can be
        recommended to.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        They are set in the admin console or app under 升级服务.

        The member, or the owner of the chat, must be in the app's scope.

        GET /cgi-bin/kf/customer/get_upgrade_service_config (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return self._call(ops.KF_CUSTOMER_GET_UPGRADE_SERVICE_CONFIG, {}, timeout)

    def upgrade_service(
        self,
        open_kfid: str,
        external_userid: str,
        type: int,
        *,
        member: UpgradeMember | UpgradeMemberDict | None = None,
        groupchat: UpgradeGroup | UpgradeGroupDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """「升级服务」配置：为客户升级为专员或客户群服务: Recommend a member or a customer group to a
        customer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        Member or group must be set under 升级服务, otherwise the call fails with 95021; the member must be
        allowed to use customer contact.

        The member, or the owner of the chat, must be in the app's scope.

        `member` is needed if `type` is 1.

        `groupchat` is needed if `type` is 2.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.
            type: What is recommended. One of 1 (member), 2 (customer group).
            member: Member, for type 1.
            groupchat: Customer group, for type 2.

        POST /cgi-bin/kf/customer/upgrade_service (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return self._call(ops.KF_CUSTOMER_UPGRADE_SERVICE, {
            "open_kfid": open_kfid, "external_userid": external_userid, "type": type, "member": member,
            "groupchat": groupchat,
        }, timeout)

    def cancel_upgrade_service(
        self,
        open_kfid: str,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """「升级服务」配置：为客户取消推荐: Take back what was recommended to a customer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        The member, or the owner of the chat, must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.

        POST /cgi-bin/kf/customer/cancel_upgrade_service (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return self._call(ops.KF_CUSTOMER_CANCEL_UPGRADE_SERVICE, {
            "open_kfid": open_kfid, "external_userid": external_userid,
        }, timeout)

    def batchget(
        self,
        external_userid_list: list[str],
        *,
        need_enter_session_context: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> KfCustomerBatchgetResponse:
        """获取客户基础信息: Get basic facts about customers of the last 48 hours.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        Customers who were not there within 48 hours come back in invalid_external_userid.

        Args:
            external_userid_list: Ids of customers who came in or wrote within 48 hours. 1 to 100 items.
            need_enter_session_context: Whether to return how they last came in. Default: 0.

        POST /cgi-bin/kf/customer/batchget (access_token),
        https://developer.work.weixin.qq.com/document/path/95159
        """
        return self._call(ops.KF_CUSTOMER_BATCHGET, {
            "external_userid_list": external_userid_list,
            "need_enter_session_context": need_enter_session_context,
        }, timeout)


class AsyncKfCustomerResource(AsyncResource):
    """客服账号与接待人员: `client.kf.customer`, asynchronous."""

    async def get_upgrade_service_config(
        self,
        *,
        timeout: float | None = None,
    ) -> KfCustomerGetUpgradeServiceConfigResponse:
        """「升级服务」配置：获取配置的专员与客户群: Get the members and customer groups that customers can be
        recommended to.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        They are set in the admin console or app under 升级服务.

        The member, or the owner of the chat, must be in the app's scope.

        GET /cgi-bin/kf/customer/get_upgrade_service_config (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return await self._call(ops.KF_CUSTOMER_GET_UPGRADE_SERVICE_CONFIG, {}, timeout)

    async def upgrade_service(
        self,
        open_kfid: str,
        external_userid: str,
        type: int,
        *,
        member: UpgradeMember | UpgradeMemberDict | None = None,
        groupchat: UpgradeGroup | UpgradeGroupDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """「升级服务」配置：为客户升级为专员或客户群服务: Recommend a member or a customer group to a
        customer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        Member or group must be set under 升级服务, otherwise the call fails with 95021; the member must be
        allowed to use customer contact.

        The member, or the owner of the chat, must be in the app's scope.

        `member` is needed if `type` is 1.

        `groupchat` is needed if `type` is 2.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.
            type: What is recommended. One of 1 (member), 2 (customer group).
            member: Member, for type 1.
            groupchat: Customer group, for type 2.

        POST /cgi-bin/kf/customer/upgrade_service (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return await self._call(ops.KF_CUSTOMER_UPGRADE_SERVICE, {
            "open_kfid": open_kfid, "external_userid": external_userid, "type": type, "member": member,
            "groupchat": groupchat,
        }, timeout)

    async def cancel_upgrade_service(
        self,
        open_kfid: str,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """「升级服务」配置：为客户取消推荐: Take back what was recommended to a customer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->配置「升级服务」 of the company.

        The member, or the owner of the chat, must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.

        POST /cgi-bin/kf/customer/cancel_upgrade_service (access_token),
        https://developer.work.weixin.qq.com/document/path/94674
        """
        return await self._call(ops.KF_CUSTOMER_CANCEL_UPGRADE_SERVICE, {
            "open_kfid": open_kfid, "external_userid": external_userid,
        }, timeout)

    async def batchget(
        self,
        external_userid_list: list[str],
        *,
        need_enter_session_context: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> KfCustomerBatchgetResponse:
        """获取客户基础信息: Get basic facts about customers of the last 48 hours.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        Customers who were not there within 48 hours come back in invalid_external_userid.

        Args:
            external_userid_list: Ids of customers who came in or wrote within 48 hours. 1 to 100 items.
            need_enter_session_context: Whether to return how they last came in. Default: 0.

        POST /cgi-bin/kf/customer/batchget (access_token),
        https://developer.work.weixin.qq.com/document/path/95159
        """
        return await self._call(ops.KF_CUSTOMER_BATCHGET, {
            "external_userid_list": external_userid_list,
            "need_enter_session_context": need_enter_session_context,
        }, timeout)


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


class KfServiceStateResource(Resource):
    """会话分配与消息收发: `client.kf.service_state`."""

    def get(
        self,
        open_kfid: str,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> KfServiceStateGetResponse:
        """分配客服会话：获取会话状态: Get the state of the session between a customer and an account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.

        POST /cgi-bin/kf/service_state/get (access_token),
        https://developer.work.weixin.qq.com/document/path/94669
        """
        return self._call(ops.KF_SERVICE_STATE_GET, {
            "open_kfid": open_kfid, "external_userid": external_userid,
        }, timeout)

    def trans(
        self,
        open_kfid: str,
        external_userid: str,
        service_state: int,
        *,
        servicer_userid: str | None = None,
        timeout: float | None = None,
    ) -> KfServiceStateTransResponse:
        """分配客服会话：变更会话状态: Move a session to another state.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        From states 0 and 1 a session can go to the pool or a servicer, from 2 to a servicer, from 3 to
        another servicer or to the end.

        State 4 cannot be left by a call; the customer's next message begins a new session.

        The servicers of the account must be in the app's scope.

        `servicer_userid` is needed if `service_state` is 3.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.
            service_state: State to go to. One of 0 (new), 1 (with the assistant), 2 (waiting in the pool),
                3 (with a servicer), 4 (ended or not begun).
            servicer_userid: UserID of an activated member who receives customers; needed for state 3.

        POST /cgi-bin/kf/service_state/trans (access_token),
        https://developer.work.weixin.qq.com/document/path/94669
        """
        return self._call(ops.KF_SERVICE_STATE_TRANS, {
            "open_kfid": open_kfid, "external_userid": external_userid, "service_state": service_state,
            "servicer_userid": servicer_userid,
        }, timeout)


class AsyncKfServiceStateResource(AsyncResource):
    """会话分配与消息收发: `client.kf.service_state`, asynchronous."""

    async def get(
        self,
        open_kfid: str,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> KfServiceStateGetResponse:
        """分配客服会话：获取会话状态: Get the state of the session between a customer and an account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.

        POST /cgi-bin/kf/service_state/get (access_token),
        https://developer.work.weixin.qq.com/document/path/94669
        """
        return await self._call(ops.KF_SERVICE_STATE_GET, {
            "open_kfid": open_kfid, "external_userid": external_userid,
        }, timeout)

    async def trans(
        self,
        open_kfid: str,
        external_userid: str,
        service_state: int,
        *,
        servicer_userid: str | None = None,
        timeout: float | None = None,
    ) -> KfServiceStateTransResponse:
        """分配客服会话：变更会话状态: Move a session to another state.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        From states 0 and 1 a session can go to the pool or a servicer, from 2 to a servicer, from 3 to
        another servicer or to the end.

        State 4 cannot be left by a call; the customer's next message begins a new session.

        The servicers of the account must be in the app's scope.

        `servicer_userid` is needed if `service_state` is 3.

        Args:
            open_kfid: Id of the account.
            external_userid: Id of the customer.
            service_state: State to go to. One of 0 (new), 1 (with the assistant), 2 (waiting in the pool),
                3 (with a servicer), 4 (ended or not begun).
            servicer_userid: UserID of an activated member who receives customers; needed for state 3.

        POST /cgi-bin/kf/service_state/trans (access_token),
        https://developer.work.weixin.qq.com/document/path/94669
        """
        return await self._call(ops.KF_SERVICE_STATE_TRANS, {
            "open_kfid": open_kfid, "external_userid": external_userid, "service_state": service_state,
            "servicer_userid": servicer_userid,
        }, timeout)


class KfServicerResource(Resource):
    """客服账号与接待人员: `client.kf.servicer`."""

    def add(
        self,
        open_kfid: str,
        *,
        userid_list: List[str] | None = None,
        department_id_list: List[int] | None = None,
        timeout: float | None = None,
    ) -> KfServicerAddResponse:
        """添加接待人员: Add members and departments to the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        An account has at most 2000 members and 20 departments as servicers.

        The servicers of the account must be in the app's scope.

        At least one of `userid_list` and `department_id_list` is needed.

        Args:
            open_kfid: Id of the account.
            userid_list: UserIDs. At most 100 items.
            department_id_list: Ids of departments. At most 20 items.

        POST /cgi-bin/kf/servicer/add (access_token),
        https://developer.work.weixin.qq.com/document/path/94646
        """
        return self._call(ops.KF_SERVICER_ADD, {
            "open_kfid": open_kfid, "userid_list": userid_list, "department_id_list": department_id_list,
        }, timeout)

    def del_(
        self,
        open_kfid: str,
        *,
        userid_list: List[str] | None = None,
        department_id_list: List[int] | None = None,
        timeout: float | None = None,
    ) -> KfServicerDelResponse:
        """删除接待人员: Remove members and departments from the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        The servicers of the account must be in the app's scope.

        At least one of `userid_list` and `department_id_list` is needed.

        Args:
            open_kfid: Id of the account.
            userid_list: UserIDs. At most 100 items.
            department_id_list: Ids of departments. At most 100 items.

        POST /cgi-bin/kf/servicer/del (access_token),
        https://developer.work.weixin.qq.com/document/path/94647
        """
        return self._call(ops.KF_SERVICER_DEL, {
            "open_kfid": open_kfid, "userid_list": userid_list, "department_id_list": department_id_list,
        }, timeout)

    def list(self, open_kfid: str, *, timeout: float | None = None) -> KfServicerListResponse:
        """获取接待人员列表: List the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.

        GET /cgi-bin/kf/servicer/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94645
        """
        return self._call(ops.KF_SERVICER_LIST, {"open_kfid": open_kfid}, timeout)


class AsyncKfServicerResource(AsyncResource):
    """客服账号与接待人员: `client.kf.servicer`, asynchronous."""

    async def add(
        self,
        open_kfid: str,
        *,
        userid_list: List[str] | None = None,
        department_id_list: List[int] | None = None,
        timeout: float | None = None,
    ) -> KfServicerAddResponse:
        """添加接待人员: Add members and departments to the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        An account has at most 2000 members and 20 departments as servicers.

        The servicers of the account must be in the app's scope.

        At least one of `userid_list` and `department_id_list` is needed.

        Args:
            open_kfid: Id of the account.
            userid_list: UserIDs. At most 100 items.
            department_id_list: Ids of departments. At most 20 items.

        POST /cgi-bin/kf/servicer/add (access_token),
        https://developer.work.weixin.qq.com/document/path/94646
        """
        return await self._call(ops.KF_SERVICER_ADD, {
            "open_kfid": open_kfid, "userid_list": userid_list, "department_id_list": department_id_list,
        }, timeout)

    async def del_(
        self,
        open_kfid: str,
        *,
        userid_list: List[str] | None = None,
        department_id_list: List[int] | None = None,
        timeout: float | None = None,
    ) -> KfServicerDelResponse:
        """删除接待人员: Remove members and departments from the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        The servicers of the account must be in the app's scope.

        At least one of `userid_list` and `department_id_list` is needed.

        Args:
            open_kfid: Id of the account.
            userid_list: UserIDs. At most 100 items.
            department_id_list: Ids of departments. At most 100 items.

        POST /cgi-bin/kf/servicer/del (access_token),
        https://developer.work.weixin.qq.com/document/path/94647
        """
        return await self._call(ops.KF_SERVICER_DEL, {
            "open_kfid": open_kfid, "userid_list": userid_list, "department_id_list": department_id_list,
        }, timeout)

    async def list(self, open_kfid: str, *, timeout: float | None = None) -> KfServicerListResponse:
        """获取接待人员列表: List the servicers of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.

        GET /cgi-bin/kf/servicer/list (access_token),
        https://developer.work.weixin.qq.com/document/path/94645
        """
        return await self._call(ops.KF_SERVICER_LIST, {"open_kfid": open_kfid}, timeout)


class KfResource(Resource):
    """微信客服: `client.kf`."""

    account: KfAccountResource = resource_at("wecom_client.api.kf:KfAccountResource")
    customer: KfCustomerResource = resource_at("wecom_client.api.kf:KfCustomerResource")
    knowledge: KfKnowledgeResource = resource_at("wecom_client.api.kf:KfKnowledgeResource")
    service_state: KfServiceStateResource = resource_at("wecom_client.api.kf:KfServiceStateResource")
    servicer: KfServicerResource = resource_at("wecom_client.api.kf:KfServicerResource")

    def add_contact_way(
        self,
        open_kfid: str,
        *,
        scene: str | None = None,
        timeout: float | None = None,
    ) -> KfAddContactWayResponse:
        """获取客服账号链接: Get a link that opens a chat with a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        To a link with a scene you may append &scene_param=… of at most 128 bytes, percent-encoded; both
        come back when a customer enters.

        Parameters of one link do not work with another.

        A link with a changed parameter opens the chat, but no event comes.

        Args:
            open_kfid: Id of the account.
            scene: Your own name of the place where the link is used; letters, digits, _ and -. Pattern:
                `[0-9A-Za-z_-]*`. At most 32 bytes.

        POST /cgi-bin/kf/add_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/94665
        """
        return self._call(ops.KF_ADD_CONTACT_WAY, {"open_kfid": open_kfid, "scene": scene}, timeout)

    def get_corp_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetCorpStatisticResponse:
        """获取「客户数据统计」企业汇总数据: Get daily figures of a customer service account for the whole
        company.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_corp_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95489
        """
        return self._call(ops.KF_GET_CORP_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
        }, timeout)

    def get_servicer_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        servicer_userid: str | None = None,
        timeout: float | None = None,
    ) -> KfGetServicerStatisticResponse:
        """获取「客户数据统计」接待人员明细数据: Get daily figures of a customer service account by servicer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.
            servicer_userid: UserID of one servicer; all together if left out.

        POST /cgi-bin/kf/get_servicer_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95490
        """
        return self._call(ops.KF_GET_SERVICER_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
            "servicer_userid": servicer_userid,
        }, timeout)

    def get_statistic(
        self,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetStatisticResponse:
        """获取客服数据统计: Get daily figures of the customers who came through a customer service component.

        Only for customer service components (微信客服组件) of providers.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/99367
        """
        return self._call(ops.KF_GET_STATISTIC, {"start_time": start_time, "end_time": end_time}, timeout)

    def get_corp_qualification(self, *, timeout: float | None = None) -> KfGetCorpQualificationResponse:
        """获取视频号绑定状态: Check whether the company has bound a WeChat Channels account.

        Deprecated: The page is gone from the documentation, and nothing takes its place.

        A company that is not verified serves 100 customers in all.

        GET /cgi-bin/kf/get_corp_qualification (access_token),
        https://developer.work.weixin.qq.com/document/path/95153
        """
        return self._call(ops.KF_GET_CORP_QUALIFICATION, {}, timeout)

    def sync_msg(
        self,
        open_kfid: str,
        *,
        cursor: str | None = None,
        token: str | None = None,
        limit: int | None = None,
        voice_format: int | None = None,
        timeout: float | None = None,
    ) -> KfSyncMsgResponse:
        """接收消息和事件: Read the messages and events of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Messages sent by send_msg are not listed.

        Pictures and voice of over 2 MB, videos of over 10 MB and files of over 20 MB come as a text that
        says so.

        Only what came in the last 3 days.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            cursor: Cursor from the previous call; from the oldest message of the last 3 days if left out.
                At most 64 bytes.
            token: From the callback, valid for 10 minutes; without it calls are strictly limited. At most
                128 bytes.
            limit: Messages per page; fewer may come. At most 1000. Default: 1000.
            voice_format: Format of voice messages. One of 0 (AMR), 1 (SILK). Default: 0.

        POST /cgi-bin/kf/sync_msg (access_token), https://developer.work.weixin.qq.com/document/path/94670
        """
        return self._call(ops.KF_SYNC_MSG, {
            "open_kfid": open_kfid, "cursor": cursor, "token": token, "limit": limit,
            "voice_format": voice_format,
        }, timeout)

    def iter_sync_msg(
        self,
        open_kfid: str,
        *,
        cursor: str | None = None,
        token: str | None = None,
        limit: int | None = None,
        voice_format: int | None = None,
        timeout: float | None = None,
    ) -> Pages[KfMessage]:
        """接收消息和事件: the items of all pages of `sync_msg`, fetched as they are needed."""
        return self._iterate(ops.KF_SYNC_MSG, {
            "open_kfid": open_kfid, "cursor": cursor, "token": token, "limit": limit,
            "voice_format": voice_format,
        }, timeout)

    def send_msg(
        self,
        touser: str,
        open_kfid: str,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "link", "miniprogram", "msgmenu", "location",
            "ca_link", "business_card",
        ],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        link: KfNewLink | KfNewLinkDict | None = None,
        miniprogram: KfMiniprogram | KfMiniprogramDict | None = None,
        msgmenu: KfMenu | KfMenuDict | None = None,
        location: KfLocation | KfLocationDict | None = None,
        ca_link: KfAcquisitionLink | KfAcquisitionLinkDict | None = None,
        business_card: KfBusinessCard | KfBusinessCardDict | None = None,
        timeout: float | None = None,
    ) -> KfSendMsgResponse:
        """发送消息: Send a message to a customer whose session is new or with the assistant.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        At most 5 messages within 48 hours after the customer has written; each message of the customer
        begins anew.

        A failure to deliver is told by the event msg_send_fail.

        The servicers of the account must be in the app's scope.

        Args:
            touser: Id of the customer.
            open_kfid: Id of the account.
            msgtype: Kind of message; names the field that carries the content. One of text, image, voice,
                video, file, link, miniprogram, msgmenu, location, ca_link, business_card.
            msgid: Your id of the message, unique in the account; letters, digits, _ and -. Pattern:
                `[0-9A-Za-z_-]*`. At most 32 bytes.
            text: For msgtype text.
            image: For msgtype image.
            voice: For msgtype voice.
            video: For msgtype video.
            file: For msgtype file.
            link: For msgtype link.
            miniprogram: For msgtype miniprogram.
            msgmenu: For msgtype msgmenu.
            location: For msgtype location.
            ca_link: For msgtype ca_link.
            business_card: For msgtype business_card; known from other SDKs only.

        POST /cgi-bin/kf/send_msg (access_token), https://developer.work.weixin.qq.com/document/path/94677
        """
        return self._call(ops.KF_SEND_MSG, {
            "touser": touser, "open_kfid": open_kfid, "msgtype": msgtype, "msgid": msgid, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "link": link,
            "miniprogram": miniprogram, "msgmenu": msgmenu, "location": location, "ca_link": ca_link,
            "business_card": business_card,
        }, timeout)

    def send_msg_pieces(
        self,
        touser: str,
        open_kfid: str,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "link", "miniprogram", "msgmenu", "location",
            "ca_link", "business_card",
        ],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        link: KfNewLink | KfNewLinkDict | None = None,
        miniprogram: KfMiniprogram | KfMiniprogramDict | None = None,
        msgmenu: KfMenu | KfMenuDict | None = None,
        location: KfLocation | KfLocationDict | None = None,
        ca_link: KfAcquisitionLink | KfAcquisitionLinkDict | None = None,
        business_card: KfBusinessCard | KfBusinessCardDict | None = None,
        timeout: float | None = None,
    ) -> list[KfSendMsgResponse]:
        """发送消息: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send_msg`, with a text of any length.

        Texts that are split: `text.content`.

        Only the first message has `msgid`.

        A text that needs more than 5 messages is refused.
        """
        return self._send_pieces(ops.KF_SEND_MSG, {
            "touser": touser, "open_kfid": open_kfid, "msgtype": msgtype, "msgid": msgid, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "link": link,
            "miniprogram": miniprogram, "msgmenu": msgmenu, "location": location, "ca_link": ca_link,
            "business_card": business_card,
        }, timeout)

    def send_msg_on_event(
        self,
        code: str,
        msgtype: Literal["text", "msgmenu"],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        msgmenu: KfEventMenu | KfEventMenuDict | None = None,
        timeout: float | None = None,
    ) -> KfSendMsgOnEventResponse:
        """发送欢迎语等事件响应消息: Send a customer a message that belongs to an event, such as a welcome.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Codes of a customer who comes in and of a session that ends are valid for 20 seconds and allow a
        menu.

        Codes of the pool and of servicers are valid for 48 hours and allow text only.

        Except for a welcome the session must still be in the state in which the code was given.

        The servicers of the account must be in the app's scope.

        Args:
            code: welcome_code or msg_code from an event or from service_state.trans; for one use.
            msgtype: Kind of message; names the field that carries the content. One of text, msgmenu.
            msgid: Your id of the message; letters, digits, _ and -. Pattern: `[0-9A-Za-z_-]*`. At most 32
                bytes.
            text: For msgtype text.
            msgmenu: For msgtype msgmenu.

        POST /cgi-bin/kf/send_msg_on_event (access_token),
        https://developer.work.weixin.qq.com/document/path/95122
        """
        return self._call(ops.KF_SEND_MSG_ON_EVENT, {
            "code": code, "msgtype": msgtype, "msgid": msgid, "text": text, "msgmenu": msgmenu,
        }, timeout)


class AsyncKfResource(AsyncResource):
    """微信客服: `client.kf`, asynchronous."""

    account: AsyncKfAccountResource = resource_at("wecom_client.api.kf:AsyncKfAccountResource")
    customer: AsyncKfCustomerResource = resource_at("wecom_client.api.kf:AsyncKfCustomerResource")
    knowledge: AsyncKfKnowledgeResource = resource_at("wecom_client.api.kf:AsyncKfKnowledgeResource")
    service_state: AsyncKfServiceStateResource = resource_at("wecom_client.api.kf:AsyncKfServiceStateResource")
    servicer: AsyncKfServicerResource = resource_at("wecom_client.api.kf:AsyncKfServicerResource")

    async def add_contact_way(
        self,
        open_kfid: str,
        *,
        scene: str | None = None,
        timeout: float | None = None,
    ) -> KfAddContactWayResponse:
        """获取客服账号链接: Get a link that opens a chat with a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->获取基础信息 of the company.

        To a link with a scene you may append &scene_param=… of at most 128 bytes, percent-encoded; both
        come back when a customer enters.

        Parameters of one link do not work with another.

        A link with a changed parameter opens the chat, but no event comes.

        Args:
            open_kfid: Id of the account.
            scene: Your own name of the place where the link is used; letters, digits, _ and -. Pattern:
                `[0-9A-Za-z_-]*`. At most 32 bytes.

        POST /cgi-bin/kf/add_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/94665
        """
        return await self._call(ops.KF_ADD_CONTACT_WAY, {"open_kfid": open_kfid, "scene": scene}, timeout)

    async def get_corp_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetCorpStatisticResponse:
        """获取「客户数据统计」企业汇总数据: Get daily figures of a customer service account for the whole
        company.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_corp_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95489
        """
        return await self._call(ops.KF_GET_CORP_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
        }, timeout)

    async def get_servicer_statistic(
        self,
        open_kfid: str,
        start_time: Time,
        end_time: Time,
        *,
        servicer_userid: str | None = None,
        timeout: float | None = None,
    ) -> KfGetServicerStatisticResponse:
        """获取「客户数据统计」接待人员明细数据: Get daily figures of a customer service account by servicer.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->服务工具->获取客服数据统计 of the company.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        There are no figures from before 2022-03-11.

        The servicers of the account must be in the app's scope.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            open_kfid: Id of the account.
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.
            servicer_userid: UserID of one servicer; all together if left out.

        POST /cgi-bin/kf/get_servicer_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/95490
        """
        return await self._call(ops.KF_GET_SERVICER_STATISTIC, {
            "open_kfid": open_kfid, "start_time": start_time, "end_time": end_time,
            "servicer_userid": servicer_userid,
        }, timeout)

    async def get_statistic(
        self,
        start_time: Time,
        end_time: Time,
        *,
        timeout: float | None = None,
    ) -> KfGetStatisticResponse:
        """获取客服数据统计: Get daily figures of the customers who came through a customer service component.

        Only for customer service components (微信客服组件) of providers.

        A query spans at most 31 days of the last 180, up to yesterday; yesterday's figures are best asked
        for after 6 o'clock.

        Times are rounded down to midnight.

        `end_time` is at most 31 days after `start_time`.

        Args:
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.

        POST /cgi-bin/kf/get_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/99367
        """
        return await self._call(ops.KF_GET_STATISTIC, {
            "start_time": start_time, "end_time": end_time,
        }, timeout)

    async def get_corp_qualification(self, *, timeout: float | None = None) -> KfGetCorpQualificationResponse:
        """获取视频号绑定状态: Check whether the company has bound a WeChat Channels account.

        Deprecated: The page is gone from the documentation, and nothing takes its place.

        A company that is not verified serves 100 customers in all.

        GET /cgi-bin/kf/get_corp_qualification (access_token),
        https://developer.work.weixin.qq.com/document/path/95153
        """
        return await self._call(ops.KF_GET_CORP_QUALIFICATION, {}, timeout)

    async def sync_msg(
        self,
        open_kfid: str,
        *,
        cursor: str | None = None,
        token: str | None = None,
        limit: int | None = None,
        voice_format: int | None = None,
        timeout: float | None = None,
    ) -> KfSyncMsgResponse:
        """接收消息和事件: Read the messages and events of a customer service account.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Messages sent by send_msg are not listed.

        Pictures and voice of over 2 MB, videos of over 10 MB and files of over 20 MB come as a text that
        says so.

        Only what came in the last 3 days.

        The servicers of the account must be in the app's scope.

        Args:
            open_kfid: Id of the account.
            cursor: Cursor from the previous call; from the oldest message of the last 3 days if left out.
                At most 64 bytes.
            token: From the callback, valid for 10 minutes; without it calls are strictly limited. At most
                128 bytes.
            limit: Messages per page; fewer may come. At most 1000. Default: 1000.
            voice_format: Format of voice messages. One of 0 (AMR), 1 (SILK). Default: 0.

        POST /cgi-bin/kf/sync_msg (access_token), https://developer.work.weixin.qq.com/document/path/94670
        """
        return await self._call(ops.KF_SYNC_MSG, {
            "open_kfid": open_kfid, "cursor": cursor, "token": token, "limit": limit,
            "voice_format": voice_format,
        }, timeout)

    def iter_sync_msg(
        self,
        open_kfid: str,
        *,
        cursor: str | None = None,
        token: str | None = None,
        limit: int | None = None,
        voice_format: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[KfMessage]:
        """接收消息和事件: the items of all pages of `sync_msg`, fetched as they are needed."""
        return self._iterate(ops.KF_SYNC_MSG, {
            "open_kfid": open_kfid, "cursor": cursor, "token": token, "limit": limit,
            "voice_format": voice_format,
        }, timeout)

    async def send_msg(
        self,
        touser: str,
        open_kfid: str,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "link", "miniprogram", "msgmenu", "location",
            "ca_link", "business_card",
        ],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        link: KfNewLink | KfNewLinkDict | None = None,
        miniprogram: KfMiniprogram | KfMiniprogramDict | None = None,
        msgmenu: KfMenu | KfMenuDict | None = None,
        location: KfLocation | KfLocationDict | None = None,
        ca_link: KfAcquisitionLink | KfAcquisitionLinkDict | None = None,
        business_card: KfBusinessCard | KfBusinessCardDict | None = None,
        timeout: float | None = None,
    ) -> KfSendMsgResponse:
        """发送消息: Send a message to a customer whose session is new or with the assistant.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        At most 5 messages within 48 hours after the customer has written; each message of the customer
        begins anew.

        A failure to deliver is told by the event msg_send_fail.

        The servicers of the account must be in the app's scope.

        Args:
            touser: Id of the customer.
            open_kfid: Id of the account.
            msgtype: Kind of message; names the field that carries the content. One of text, image, voice,
                video, file, link, miniprogram, msgmenu, location, ca_link, business_card.
            msgid: Your id of the message, unique in the account; letters, digits, _ and -. Pattern:
                `[0-9A-Za-z_-]*`. At most 32 bytes.
            text: For msgtype text.
            image: For msgtype image.
            voice: For msgtype voice.
            video: For msgtype video.
            file: For msgtype file.
            link: For msgtype link.
            miniprogram: For msgtype miniprogram.
            msgmenu: For msgtype msgmenu.
            location: For msgtype location.
            ca_link: For msgtype ca_link.
            business_card: For msgtype business_card; known from other SDKs only.

        POST /cgi-bin/kf/send_msg (access_token), https://developer.work.weixin.qq.com/document/path/94677
        """
        return await self._call(ops.KF_SEND_MSG, {
            "touser": touser, "open_kfid": open_kfid, "msgtype": msgtype, "msgid": msgid, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "link": link,
            "miniprogram": miniprogram, "msgmenu": msgmenu, "location": location, "ca_link": ca_link,
            "business_card": business_card,
        }, timeout)

    async def send_msg_pieces(
        self,
        touser: str,
        open_kfid: str,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "link", "miniprogram", "msgmenu", "location",
            "ca_link", "business_card",
        ],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: MediaContent | MediaContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        link: KfNewLink | KfNewLinkDict | None = None,
        miniprogram: KfMiniprogram | KfMiniprogramDict | None = None,
        msgmenu: KfMenu | KfMenuDict | None = None,
        location: KfLocation | KfLocationDict | None = None,
        ca_link: KfAcquisitionLink | KfAcquisitionLinkDict | None = None,
        business_card: KfBusinessCard | KfBusinessCardDict | None = None,
        timeout: float | None = None,
    ) -> list[KfSendMsgResponse]:
        """发送消息: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send_msg`, with a text of any length.

        Texts that are split: `text.content`.

        Only the first message has `msgid`.

        A text that needs more than 5 messages is refused.
        """
        return await self._send_pieces(ops.KF_SEND_MSG, {
            "touser": touser, "open_kfid": open_kfid, "msgtype": msgtype, "msgid": msgid, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "link": link,
            "miniprogram": miniprogram, "msgmenu": msgmenu, "location": location, "ca_link": ca_link,
            "business_card": business_card,
        }, timeout)

    async def send_msg_on_event(
        self,
        code: str,
        msgtype: Literal["text", "msgmenu"],
        *,
        msgid: str | None = None,
        text: KfText | KfTextDict | None = None,
        msgmenu: KfEventMenu | KfEventMenuDict | None = None,
        timeout: float | None = None,
    ) -> KfSendMsgOnEventResponse:
        """发送欢迎语等事件响应消息: Send a customer a message that belongs to an event, such as a welcome.

        In the admin console the app needs 微信客服-可调用接口的应用.

        Apps of providers need the permission 微信客服->管理账号、分配会话和收发消息 of the company.

        Codes of a customer who comes in and of a session that ends are valid for 20 seconds and allow a
        menu.

        Codes of the pool and of servicers are valid for 48 hours and allow text only.

        Except for a welcome the session must still be in the state in which the code was given.

        The servicers of the account must be in the app's scope.

        Args:
            code: welcome_code or msg_code from an event or from service_state.trans; for one use.
            msgtype: Kind of message; names the field that carries the content. One of text, msgmenu.
            msgid: Your id of the message; letters, digits, _ and -. Pattern: `[0-9A-Za-z_-]*`. At most 32
                bytes.
            text: For msgtype text.
            msgmenu: For msgtype msgmenu.

        POST /cgi-bin/kf/send_msg_on_event (access_token),
        https://developer.work.weixin.qq.com/document/path/95122
        """
        return await self._call(ops.KF_SEND_MSG_ON_EVENT, {
            "code": code, "msgtype": msgtype, "msgid": msgid, "text": text, "msgmenu": msgmenu,
        }, timeout)
