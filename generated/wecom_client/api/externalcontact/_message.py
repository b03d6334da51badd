# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.externalcontact.message import Attachment
    from wecom_client.models.externalcontact.message import ExternalcontactAddMsgTemplateResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupMsgResultResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupmsgListV2Response
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupmsgSendResultResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupmsgTaskResponse
    from wecom_client.models.externalcontact.message import GroupMessage
    from wecom_client.models.externalcontact.message import GroupMessageSend
    from wecom_client.models.externalcontact.message import GroupMessageTask
    from wecom_client.models.externalcontact.message import MessageText
    from wecom_client.models.externalcontact.message import TagFilter
    from wecom_client.params.externalcontact import AttachmentDict
    from wecom_client.params.externalcontact import MessageTextDict
    from wecom_client.params.externalcontact import TagFilterDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class ExternalcontactMessageCalls(Resource):
    """消息推送与入群欢迎语: `client.externalcontact`."""

    def add_msg_template(
        self,
        *,
        chat_type: Literal["single", "group"] | None = None,
        external_userid: list[str] | None = None,
        chat_id_list: list[str] | None = None,
        tag_filter: TagFilter | TagFilterDict | None = None,
        sender: str | None = None,
        allow_select: bool | None = None,
        text: MessageText | MessageTextDict | None = None,
        attachments: Sequence[Attachment | AttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddMsgTemplateResponse:
        """创建企业群发: Prepare a message to customers or customer groups that members confirm and send.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->群发消息给客户和客户群 of the
        company.

        Nothing is sent before the member confirms; only the member who last chatted with a customer is
        asked.

        For single, the default, one of sender, external_userid and tag_filter is needed.

        A customer or group receives at most as many messages in a month as it has days.

        Only members in the app's scope are asked to send. Beside external_userid, tag_filter does not
        count.

        At least one of `sender`, `external_userid` and `tag_filter` is needed if `chat_type` is single.

        At least one of `text` and `attachments` is needed.

        `sender` is needed if `chat_type` is group.

        Args:
            chat_type: Who receives the message. One of single (to customers), group (to customer groups).
                Default: single.
            external_userid: Ids of customers; only for single. At most 10000 items.
            chat_id_list: Ids of customer groups; only for group. At most 2000 items.
            tag_filter: Customers with these tags; ignored beside external_userid.
            sender: UserID of the member who sends; needed for group. Alone it means all customers of the
                member.
            allow_select: Whether the member may choose among the customers; only for single. Default:
                false.
            text: Text of the message.
            attachments: What is sent beside the text. At most 9 items.

        POST /cgi-bin/externalcontact/add_msg_template (access_token),
        https://developer.work.weixin.qq.com/document/path/92135
        """
        return self._call(ops.EXTERNALCONTACT_ADD_MSG_TEMPLATE, {
            "chat_type": chat_type, "external_userid": external_userid, "chat_id_list": chat_id_list,
            "tag_filter": tag_filter, "sender": sender, "allow_select": allow_select, "text": text,
            "attachments": attachments,
        }, timeout)

    def remind_groupmsg_send(self, msgid: str, *, timeout: float | None = None) -> Response:
        """提醒成员群发: Remind members of a message that they have not sent yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户联系->群发消息给客户和客户群 of the company.

        At most three times in 24 hours for one message.

        Args:
            msgid: Id of the message.

        POST /cgi-bin/externalcontact/remind_groupmsg_send (access_token),
        https://developer.work.weixin.qq.com/document/path/97610
        """
        return self._call(ops.EXTERNALCONTACT_REMIND_GROUPMSG_SEND, {"msgid": msgid}, timeout)

    def cancel_groupmsg_send(self, msgid: str, *, timeout: float | None = None) -> Response:
        """停止企业群发: Cancel a message that members have not sent yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户联系->群发消息给客户和客户群 of the company.

        What has been sent cannot be taken back.

        Args:
            msgid: Id of the message.

        POST /cgi-bin/externalcontact/cancel_groupmsg_send (access_token),
        https://developer.work.weixin.qq.com/document/path/97611
        """
        return self._call(ops.EXTERNALCONTACT_CANCEL_GROUPMSG_SEND, {"msgid": msgid}, timeout)

    def get_groupmsg_list_v2(
        self,
        chat_type: Literal["single", "group"],
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgListV2Response:
        """获取企业的全部群发记录：获取群发记录列表: List the messages to customers or customer groups that
        the company or its members have created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        `end_time` is at most 31 days after `start_time`.

        Args:
            chat_type: Who receives the messages. One of single (to customers), group (to customer groups).
            start_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most a month later.
            creator: UserID of the member who created the messages.
            filter_type: Who created the messages. One of 0 (by the company), 1 (by members), 2 (all).
                Default: 2.
            limit: Messages per page; more is taken as the default. At most 100. Default: 50.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_list_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_LIST_V2, {
            "chat_type": chat_type, "start_time": start_time, "end_time": end_time, "creator": creator,
            "filter_type": filter_type, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_list_v2(
        self,
        chat_type: Literal["single", "group"],
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[GroupMessage]:
        """获取企业的全部群发记录：获取群发记录列表: the items of all pages of `get_groupmsg_list_v2`, fetched
        as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_LIST_V2, {
            "chat_type": chat_type, "start_time": start_time, "end_time": end_time, "creator": creator,
            "filter_type": filter_type, "limit": limit, "cursor": cursor,
        }, timeout)

    def get_groupmsg_task(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgTaskResponse:
        """获取企业的全部群发记录：获取群发成员发送任务列表: List which members have sent a message.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        Nothing is known of messages from before 17 November 2020.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        Args:
            msgid: Id of the message.
            limit: Members per page; more is taken as the default. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_task (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_TASK, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_task(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[GroupMessageTask]:
        """获取企业的全部群发记录：获取群发成员发送任务列表: the items of all pages of `get_groupmsg_task`,
        fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_TASK, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    def get_groupmsg_send_result(
        self,
        msgid: str,
        userid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgSendResultResponse:
        """获取企业的全部群发记录：获取企业群发成员执行结果: List the customers or groups that a member has
        sent a message to.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        Of messages to groups only those that were sent are listed.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        Args:
            msgid: Id of the message.
            userid: UserID of the member who sends.
            limit: Entries per page; more is taken as the default. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_send_result (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_SEND_RESULT, {
            "msgid": msgid, "userid": userid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_send_result(
        self,
        msgid: str,
        userid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[GroupMessageSend]:
        """获取企业的全部群发记录：获取企业群发成员执行结果: the items of all pages of
        `get_groupmsg_send_result`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_SEND_RESULT, {
            "msgid": msgid, "userid": userid, "limit": limit, "cursor": cursor,
        }, timeout)

    def send_welcome_msg(
        self,
        welcome_code: str,
        *,
        text: MessageText | MessageTextDict | None = None,
        attachments: Sequence[Attachment | AttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """发送新客户欢迎语: Send a welcome message to a customer who has just been added.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->给客户发送欢迎语 of the company.

        A code can be used once. 41051 means that a welcome message was sent, 41096 that another app is
        sending one, which may be tried again.

        There is no welcome_code where the admin console sets a welcome message for the member.

        The member must be in the app's scope; one who has not logged in for long cannot send it.

        At least one of `text` and `attachments` is needed.

        Args:
            welcome_code: Code from the callback that tells of the new customer, valid for 20 seconds.
            text: Text of the message.
            attachments: What is sent beside the text. At most 9 items.

        POST /cgi-bin/externalcontact/send_welcome_msg (access_token),
        https://developer.work.weixin.qq.com/document/path/92137
        """
        return self._call(ops.EXTERNALCONTACT_SEND_WELCOME_MSG, {
            "welcome_code": welcome_code, "text": text, "attachments": attachments,
        }, timeout)

    def get_group_msg_result(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupMsgResultResponse:
        """获取企业群发消息发送结果: List the customers or groups that a message has been sent to.

        Deprecated: Replaced; call externalcontact.get_groupmsg_task for the members, then
        externalcontact.get_groupmsg_send_result for each.

        Unverified: The page names only its path; the parameters are known from other SDKs.

        Args:
            msgid: Id of the message.
            limit: Page size. At most 10000. Default: 10000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_group_msg_result (access_token),
        https://developer.work.weixin.qq.com/document/path/92109
        """
        return self._call(ops.EXTERNALCONTACT_GET_GROUP_MSG_RESULT, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_group_msg_result(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[GroupMessageSend]:
        """获取企业群发消息发送结果: the items of all pages of `get_group_msg_result`, fetched as they are
        needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUP_MSG_RESULT, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)


class AsyncExternalcontactMessageCalls(AsyncResource):
    """消息推送与入群欢迎语: `client.externalcontact`, asynchronous."""

    async def add_msg_template(
        self,
        *,
        chat_type: Literal["single", "group"] | None = None,
        external_userid: list[str] | None = None,
        chat_id_list: list[str] | None = None,
        tag_filter: TagFilter | TagFilterDict | None = None,
        sender: str | None = None,
        allow_select: bool | None = None,
        text: MessageText | MessageTextDict | None = None,
        attachments: Sequence[Attachment | AttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddMsgTemplateResponse:
        """创建企业群发: Prepare a message to customers or customer groups that members confirm and send.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->群发消息给客户和客户群 of the
        company.

        Nothing is sent before the member confirms; only the member who last chatted with a customer is
        asked.

        For single, the default, one of sender, external_userid and tag_filter is needed.

        A customer or group receives at most as many messages in a month as it has days.

        Only members in the app's scope are asked to send. Beside external_userid, tag_filter does not
        count.

        At least one of `sender`, `external_userid` and `tag_filter` is needed if `chat_type` is single.

        At least one of `text` and `attachments` is needed.

        `sender` is needed if `chat_type` is group.

        Args:
            chat_type: Who receives the message. One of single (to customers), group (to customer groups).
                Default: single.
            external_userid: Ids of customers; only for single. At most 10000 items.
            chat_id_list: Ids of customer groups; only for group. At most 2000 items.
            tag_filter: Customers with these tags; ignored beside external_userid.
            sender: UserID of the member who sends; needed for group. Alone it means all customers of the
                member.
            allow_select: Whether the member may choose among the customers; only for single. Default:
                false.
            text: Text of the message.
            attachments: What is sent beside the text. At most 9 items.

        POST /cgi-bin/externalcontact/add_msg_template (access_token),
        https://developer.work.weixin.qq.com/document/path/92135
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_MSG_TEMPLATE, {
            "chat_type": chat_type, "external_userid": external_userid, "chat_id_list": chat_id_list,
            "tag_filter": tag_filter, "sender": sender, "allow_select": allow_select, "text": text,
            "attachments": attachments,
        }, timeout)

    async def remind_groupmsg_send(self, msgid: str, *, timeout: float | None = None) -> Response:
        """提醒成员群发: Remind members of a message that they have not sent yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户联系->群发消息给客户和客户群 of the company.

        At most three times in 24 hours for one message.

        Args:
            msgid: Id of the message.

        POST /cgi-bin/externalcontact/remind_groupmsg_send (access_token),
        https://developer.work.weixin.qq.com/document/path/97610
        """
        return await self._call(ops.EXTERNALCONTACT_REMIND_GROUPMSG_SEND, {"msgid": msgid}, timeout)

    async def cancel_groupmsg_send(self, msgid: str, *, timeout: float | None = None) -> Response:
        """停止企业群发: Cancel a message that members have not sent yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户联系->群发消息给客户和客户群 of the company.

        What has been sent cannot be taken back.

        Args:
            msgid: Id of the message.

        POST /cgi-bin/externalcontact/cancel_groupmsg_send (access_token),
        https://developer.work.weixin.qq.com/document/path/97611
        """
        return await self._call(ops.EXTERNALCONTACT_CANCEL_GROUPMSG_SEND, {"msgid": msgid}, timeout)

    async def get_groupmsg_list_v2(
        self,
        chat_type: Literal["single", "group"],
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgListV2Response:
        """获取企业的全部群发记录：获取群发记录列表: List the messages to customers or customer groups that
        the company or its members have created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        `end_time` is at most 31 days after `start_time`.

        Args:
            chat_type: Who receives the messages. One of single (to customers), group (to customer groups).
            start_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most a month later.
            creator: UserID of the member who created the messages.
            filter_type: Who created the messages. One of 0 (by the company), 1 (by members), 2 (all).
                Default: 2.
            limit: Messages per page; more is taken as the default. At most 100. Default: 50.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_list_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return await self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_LIST_V2, {
            "chat_type": chat_type, "start_time": start_time, "end_time": end_time, "creator": creator,
            "filter_type": filter_type, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_list_v2(
        self,
        chat_type: Literal["single", "group"],
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[GroupMessage]:
        """获取企业的全部群发记录：获取群发记录列表: the items of all pages of `get_groupmsg_list_v2`, fetched
        as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_LIST_V2, {
            "chat_type": chat_type, "start_time": start_time, "end_time": end_time, "creator": creator,
            "filter_type": filter_type, "limit": limit, "cursor": cursor,
        }, timeout)

    async def get_groupmsg_task(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgTaskResponse:
        """获取企业的全部群发记录：获取群发成员发送任务列表: List which members have sent a message.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        Nothing is known of messages from before 17 November 2020.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        Args:
            msgid: Id of the message.
            limit: Members per page; more is taken as the default. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_task (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return await self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_TASK, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_task(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[GroupMessageTask]:
        """获取企业的全部群发记录：获取群发成员发送任务列表: the items of all pages of `get_groupmsg_task`,
        fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_TASK, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    async def get_groupmsg_send_result(
        self,
        msgid: str,
        userid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgSendResultResponse:
        """获取企业的全部群发记录：获取企业群发成员执行结果: List the customers or groups that a member has
        sent a message to.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        Of messages to groups only those that were sent are listed.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        Args:
            msgid: Id of the message.
            userid: UserID of the member who sends.
            limit: Entries per page; more is taken as the default. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_send_result (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return await self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_SEND_RESULT, {
            "msgid": msgid, "userid": userid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_send_result(
        self,
        msgid: str,
        userid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[GroupMessageSend]:
        """获取企业的全部群发记录：获取企业群发成员执行结果: the items of all pages of
        `get_groupmsg_send_result`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_SEND_RESULT, {
            "msgid": msgid, "userid": userid, "limit": limit, "cursor": cursor,
        }, timeout)

    async def send_welcome_msg(
        self,
        welcome_code: str,
        *,
        text: MessageText | MessageTextDict | None = None,
        attachments: Sequence[Attachment | AttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """发送新客户欢迎语: Send a welcome message to a customer who has just been added.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->给客户发送欢迎语 of the company.

        A code can be used once. 41051 means that a welcome message was sent, 41096 that another app is
        sending one, which may be tried again.

        There is no welcome_code where the admin console sets a welcome message for the member.

        The member must be in the app's scope; one who has not logged in for long cannot send it.

        At least one of `text` and `attachments` is needed.

        Args:
            welcome_code: Code from the callback that tells of the new customer, valid for 20 seconds.
            text: Text of the message.
            attachments: What is sent beside the text. At most 9 items.

        POST /cgi-bin/externalcontact/send_welcome_msg (access_token),
        https://developer.work.weixin.qq.com/document/path/92137
        """
        return await self._call(ops.EXTERNALCONTACT_SEND_WELCOME_MSG, {
            "welcome_code": welcome_code, "text": text, "attachments": attachments,
        }, timeout)

    async def get_group_msg_result(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupMsgResultResponse:
        """获取企业群发消息发送结果: List the customers or groups that a message has been sent to.

        Deprecated: Replaced; call externalcontact.get_groupmsg_task for the members, then
        externalcontact.get_groupmsg_send_result for each.

        Unverified: The page names only its path; the parameters are known from other SDKs.

        Args:
            msgid: Id of the message.
            limit: Page size. At most 10000. Default: 10000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_group_msg_result (access_token),
        https://developer.work.weixin.qq.com/document/path/92109
        """
        return await self._call(ops.EXTERNALCONTACT_GET_GROUP_MSG_RESULT, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_group_msg_result(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[GroupMessageSend]:
        """获取企业群发消息发送结果: the items of all pages of `get_group_msg_result`, fetched as they are
        needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUP_MSG_RESULT, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)
