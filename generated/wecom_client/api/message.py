# Generated from spec/api/message.yaml by codegen. Do not edit.
"""发送应用消息: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import message as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.message import CardButtonUpdate
    from wecom_client.models.message import MessageGetStatisticsResponse
    from wecom_client.models.message import MessageSendResponse
    from wecom_client.models.message import MessageUpdateTaskcardResponse
    from wecom_client.models.message import MessageUpdateTemplateCardResponse
    from wecom_client.models.message import News
    from wecom_client.models.message import TaskCard
    from wecom_client.models.message import TemplateMessage
    from wecom_client.params.message import CardButtonUpdateDict
    from wecom_client.params.message import NewsDict
    from wecom_client.params.message import TaskCardDict
    from wecom_client.params.message import TemplateMessageDict
    from wecom_client.params.types import MarkdownContentDict
    from wecom_client.params.types import MediaContentDict
    from wecom_client.params.types import MiniprogramNoticeDict
    from wecom_client.params.types import MpNewsDict
    from wecom_client.params.types import TemplateCardDict
    from wecom_client.params.types import TemplateCardUpdateDict
    from wecom_client.params.types import TextCardDict
    from wecom_client.params.types import TextContentDict
    from wecom_client.params.types import VideoContentDict
    from wecom_client.types.message import MarkdownContent
    from wecom_client.types.message import MediaContent
    from wecom_client.types.message import MiniprogramNotice
    from wecom_client.types.message import MpNews
    from wecom_client.types.message import TextCard
    from wecom_client.types.message import TextContent
    from wecom_client.types.message import VideoContent
    from wecom_client.types.template_card import TemplateCard
    from wecom_client.types.template_card import TemplateCardUpdate
    from wecom_runtime.data.models import Response


class MessageResource(Resource):
    """发送应用消息: `client.message`."""

    def send(
        self,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
            "miniprogram_notice", "template_card", "template_msg", "interactive_taskcard",
        ],
        agentid: int | None = None,
        *,
        touser: str | list[str] | None = None,
        toparty: str | list[str] | None = None,
        totag: str | list[str] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: News | NewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        miniprogram_notice: MiniprogramNotice | MiniprogramNoticeDict | None = None,
        template_card: TemplateCard | TemplateCardDict | None = None,
        template_msg: TemplateMessage | TemplateMessageDict | None = None,
        interactive_taskcard: TaskCard | TaskCardDict | None = None,
        safe: int | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        enable_duplicate_check: bool | Literal[0, 1] | None = None,
        duplicate_check_interval: int | None = None,
        selected_ticket_list: list[str] | None = None,
        only_unauth: bool | None = None,
        timeout: float | None = None,
    ) -> MessageSendResponse:
        """发送应用消息: Send a message of an app to members, departments or tags.

        At most 30 messages a minute for a member.

        At most 1,000 messages an hour for a member.

        It is sent to the valid receivers even if others are invalid; if none is valid, the call fails
        (81013).

        An app may send 200 times the account limit of the company a day; what a member gets beyond the
        quota is dropped.

        The full and the half hour are busy; other minutes are faster.

        In WeChat, an app that always opens its home page there shows texts only, cut at 20 bytes.

        Cards with buttons or action_menu are for apps with a callback URL; unlicenseduser are in the
        scope, but have no license.

        At least one of `touser`, `toparty` and `totag` is needed.

        Args:
            msgtype: Kind of message; the parameter of the same name holds its content. One of text, image,
                voice, video, file, textcard, news, mpnews, markdown, miniprogram_notice, template_card,
                template_msg, interactive_taskcard.
            agentid: Id of the app that sends; that of the client where it is left out.
            touser: UserIDs, or "@all" for the whole scope of the app; one of touser, toparty and totag is
                needed. Joined by `|`, at most 1000 items.
            toparty: Departments; ignored with "@all". Joined by `|`, at most 100 items.
            totag: Tags; ignored with "@all". Joined by `|`, at most 100 items.
            text: Content of a text message.
            image: Content of an image message.
            voice: Content of a voice message.
            video: Content of a video message.
            file: Content of a file message.
            textcard: Content of a text card.
            news: Content of a news message, whose articles are links.
            mpnews: Content of a news message, whose articles WeCom stores.
            markdown: Content of a Markdown message; shown in WeCom only, not in WeChat.
            miniprogram_notice: Content of a mini program notice; not for "@all", shown in WeCom only.
            template_card: Content of a template card; shown in WeCom only.
            template_msg: Content of a message made from a template; third-party apps only.
            interactive_taskcard: Content of a task card. Deprecated: Send a template_card instead.
            safe: Confidentiality, for text, image, video, file and mpnews. Files must then be documents or
                pictures. One of 0 (may be shared), 1 (not shared and with a watermark), 2 (shared within
                the company (mpnews only)). Default: 0.
            enable_id_trans: Whether $userName=USERID$, $departmentName=ID$ and the like are replaced by
                names. Default: 0.
            enable_duplicate_check: Whether the same request within the interval is dropped. Default: 0.
            duplicate_check_interval: Interval of that check in seconds. At most 14400. Default: 1800.
            selected_ticket_list: For template_msg: tickets of members picked through the JS-SDK, who may
                be outside the scope. At most 10 items.
            only_unauth: For template_msg: send only to those of selected_ticket_list who have not
                authorized the app.

        POST /cgi-bin/message/send (access_token), https://developer.work.weixin.qq.com/document/path/90236
        """
        return self._call(ops.MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "touser": touser, "toparty": toparty, "totag": totag,
            "text": text, "image": image, "voice": voice, "video": video, "file": file, "textcard": textcard,
            "news": news, "mpnews": mpnews, "markdown": markdown, "miniprogram_notice": miniprogram_notice,
            "template_card": template_card, "template_msg": template_msg,
            "interactive_taskcard": interactive_taskcard, "safe": safe, "enable_id_trans": enable_id_trans,
            "enable_duplicate_check": enable_duplicate_check,
            "duplicate_check_interval": duplicate_check_interval,
            "selected_ticket_list": selected_ticket_list, "only_unauth": only_unauth,
        }, timeout)

    def send_pieces(
        self,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
            "miniprogram_notice", "template_card", "template_msg", "interactive_taskcard",
        ],
        agentid: int | None = None,
        *,
        touser: str | list[str] | None = None,
        toparty: str | list[str] | None = None,
        totag: str | list[str] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: News | NewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        miniprogram_notice: MiniprogramNotice | MiniprogramNoticeDict | None = None,
        template_card: TemplateCard | TemplateCardDict | None = None,
        template_msg: TemplateMessage | TemplateMessageDict | None = None,
        interactive_taskcard: TaskCard | TaskCardDict | None = None,
        safe: int | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        enable_duplicate_check: bool | Literal[0, 1] | None = None,
        duplicate_check_interval: int | None = None,
        selected_ticket_list: list[str] | None = None,
        only_unauth: bool | None = None,
        timeout: float | None = None,
    ) -> list[MessageSendResponse]:
        """发送应用消息: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send`, with a text of any length.

        Texts that are split: `text.content`, `markdown.content`.
        """
        return self._send_pieces(ops.MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "touser": touser, "toparty": toparty, "totag": totag,
            "text": text, "image": image, "voice": voice, "video": video, "file": file, "textcard": textcard,
            "news": news, "mpnews": mpnews, "markdown": markdown, "miniprogram_notice": miniprogram_notice,
            "template_card": template_card, "template_msg": template_msg,
            "interactive_taskcard": interactive_taskcard, "safe": safe, "enable_id_trans": enable_id_trans,
            "enable_duplicate_check": enable_duplicate_check,
            "duplicate_check_interval": duplicate_check_interval,
            "selected_ticket_list": selected_ticket_list, "only_unauth": only_unauth,
        }, timeout)

    def update_template_card(
        self,
        response_code: str,
        agentid: int | None = None,
        *,
        userids: list[str] | None = None,
        partyids: list[int] | None = None,
        tagids: list[int] | None = None,
        atall: bool | Literal[0, 1] | None = None,
        button: CardButtonUpdate | CardButtonUpdateDict | None = None,
        template_card: TemplateCardUpdate | TemplateCardUpdateDict | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> MessageUpdateTemplateCardResponse:
        """更新模版卡片消息: Update a template card that was sent, with another text for its button or with
        another card.

        Only cards with buttons, options or action_menu can be updated; userids, partyids, tagids or atall
        say for whom.

        A response_code works once, within 72 hours; members outside of the scope are named in the answer.

        At least one of `button` and `template_card` is needed.

        Args:
            response_code: Code from message.send or from the card's callback; valid 72 hours and once.
            agentid: Id of the app that sent the card.
            userids: Members for whom it is updated. At most 1000 items.
            partyids: Departments for which it is updated. At most 100 items.
            tagids: Tags for which it is updated. At most 100 items.
            atall: Whether it is updated for all who received it.
            button: Makes the button grey; this or template_card is needed.
            template_card: The new card, of any kind.
            enable_id_trans: Whether $userName=USERID$, $departmentName=ID$ and the like are replaced by
                names. Default: 0.

        POST /cgi-bin/message/update_template_card (access_token),
        https://developer.work.weixin.qq.com/document/path/94888
        """
        return self._call(ops.MESSAGE_UPDATE_TEMPLATE_CARD, {
            "response_code": response_code, "agentid": agentid, "userids": userids, "partyids": partyids,
            "tagids": tagids, "atall": atall, "button": button, "template_card": template_card,
            "enable_id_trans": enable_id_trans,
        }, timeout)

    def recall(self, msgid: str, *, timeout: float | None = None) -> Response:
        """撤回应用消息: Recall a message within 24 hours.

        The message disappears from WeCom, not from the WeChat plugin.

        Args:
            msgid: Id of the message from message.send.

        POST /cgi-bin/message/recall (access_token),
        https://developer.work.weixin.qq.com/document/path/94867
        """
        return self._call(ops.MESSAGE_RECALL, {"msgid": msgid}, timeout)

    def get_statistics(
        self,
        *,
        time_type: int | None = None,
        timeout: float | None = None,
    ) -> MessageGetStatisticsResponse:
        """查询应用消息发送统计: Count the messages that the apps sent today or yesterday.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            time_type: Which day. One of 0 (today), 1 (yesterday). Default: 0.

        POST /cgi-bin/message/get_statistics (access_token),
        https://developer.work.weixin.qq.com/document/path/92369
        """
        return self._call(ops.MESSAGE_GET_STATISTICS, {"time_type": time_type}, timeout)

    def update_taskcard(
        self,
        userids: list[str],
        task_id: str,
        replace_name: str,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> MessageUpdateTaskcardResponse:
        """更新任务卡片消息状态: Replace the buttons of a task card for some members.

        Deprecated: Task cards are replaced by template cards; send those and call
        message.update_template_card.

        Args:
            userids: Members for whom the card is updated. At most 1000 items.
            task_id: Id of the card.
            replace_name: Text of the grey button that replaces the others.
            agentid: Id of the app that sent the card.

        POST /cgi-bin/message/update_taskcard (access_token),
        https://developer.work.weixin.qq.com/document/path/91579
        """
        return self._call(ops.MESSAGE_UPDATE_TASKCARD, {
            "userids": userids, "task_id": task_id, "replace_name": replace_name, "agentid": agentid,
        }, timeout)


class AsyncMessageResource(AsyncResource):
    """发送应用消息: `client.message`, asynchronous."""

    async def send(
        self,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
            "miniprogram_notice", "template_card", "template_msg", "interactive_taskcard",
        ],
        agentid: int | None = None,
        *,
        touser: str | list[str] | None = None,
        toparty: str | list[str] | None = None,
        totag: str | list[str] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: News | NewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        miniprogram_notice: MiniprogramNotice | MiniprogramNoticeDict | None = None,
        template_card: TemplateCard | TemplateCardDict | None = None,
        template_msg: TemplateMessage | TemplateMessageDict | None = None,
        interactive_taskcard: TaskCard | TaskCardDict | None = None,
        safe: int | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        enable_duplicate_check: bool | Literal[0, 1] | None = None,
        duplicate_check_interval: int | None = None,
        selected_ticket_list: list[str] | None = None,
        only_unauth: bool | None = None,
        timeout: float | None = None,
    ) -> MessageSendResponse:
        """发送应用消息: Send a message of an app to members, departments or tags.

        At most 30 messages a minute for a member.

        At most 1,000 messages an hour for a member.

        It is sent to the valid receivers even if others are invalid; if none is valid, the call fails
        (81013).

        An app may send 200 times the account limit of the company a day; what a member gets beyond the
        quota is dropped.

        The full and the half hour are busy; other minutes are faster.

        In WeChat, an app that always opens its home page there shows texts only, cut at 20 bytes.

        Cards with buttons or action_menu are for apps with a callback URL; unlicenseduser are in the
        scope, but have no license.

        At least one of `touser`, `toparty` and `totag` is needed.

        Args:
            msgtype: Kind of message; the parameter of the same name holds its content. One of text, image,
                voice, video, file, textcard, news, mpnews, markdown, miniprogram_notice, template_card,
                template_msg, interactive_taskcard.
            agentid: Id of the app that sends; that of the client where it is left out.
            touser: UserIDs, or "@all" for the whole scope of the app; one of touser, toparty and totag is
                needed. Joined by `|`, at most 1000 items.
            toparty: Departments; ignored with "@all". Joined by `|`, at most 100 items.
            totag: Tags; ignored with "@all". Joined by `|`, at most 100 items.
            text: Content of a text message.
            image: Content of an image message.
            voice: Content of a voice message.
            video: Content of a video message.
            file: Content of a file message.
            textcard: Content of a text card.
            news: Content of a news message, whose articles are links.
            mpnews: Content of a news message, whose articles WeCom stores.
            markdown: Content of a Markdown message; shown in WeCom only, not in WeChat.
            miniprogram_notice: Content of a mini program notice; not for "@all", shown in WeCom only.
            template_card: Content of a template card; shown in WeCom only.
            template_msg: Content of a message made from a template; third-party apps only.
            interactive_taskcard: Content of a task card. Deprecated: Send a template_card instead.
            safe: Confidentiality, for text, image, video, file and mpnews. Files must then be documents or
                pictures. One of 0 (may be shared), 1 (not shared and with a watermark), 2 (shared within
                the company (mpnews only)). Default: 0.
            enable_id_trans: Whether $userName=USERID$, $departmentName=ID$ and the like are replaced by
                names. Default: 0.
            enable_duplicate_check: Whether the same request within the interval is dropped. Default: 0.
            duplicate_check_interval: Interval of that check in seconds. At most 14400. Default: 1800.
            selected_ticket_list: For template_msg: tickets of members picked through the JS-SDK, who may
                be outside the scope. At most 10 items.
            only_unauth: For template_msg: send only to those of selected_ticket_list who have not
                authorized the app.

        POST /cgi-bin/message/send (access_token), https://developer.work.weixin.qq.com/document/path/90236
        """
        return await self._call(ops.MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "touser": touser, "toparty": toparty, "totag": totag,
            "text": text, "image": image, "voice": voice, "video": video, "file": file, "textcard": textcard,
            "news": news, "mpnews": mpnews, "markdown": markdown, "miniprogram_notice": miniprogram_notice,
            "template_card": template_card, "template_msg": template_msg,
            "interactive_taskcard": interactive_taskcard, "safe": safe, "enable_id_trans": enable_id_trans,
            "enable_duplicate_check": enable_duplicate_check,
            "duplicate_check_interval": duplicate_check_interval,
            "selected_ticket_list": selected_ticket_list, "only_unauth": only_unauth,
        }, timeout)

    async def send_pieces(
        self,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
            "miniprogram_notice", "template_card", "template_msg", "interactive_taskcard",
        ],
        agentid: int | None = None,
        *,
        touser: str | list[str] | None = None,
        toparty: str | list[str] | None = None,
        totag: str | list[str] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: News | NewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        miniprogram_notice: MiniprogramNotice | MiniprogramNoticeDict | None = None,
        template_card: TemplateCard | TemplateCardDict | None = None,
        template_msg: TemplateMessage | TemplateMessageDict | None = None,
        interactive_taskcard: TaskCard | TaskCardDict | None = None,
        safe: int | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        enable_duplicate_check: bool | Literal[0, 1] | None = None,
        duplicate_check_interval: int | None = None,
        selected_ticket_list: list[str] | None = None,
        only_unauth: bool | None = None,
        timeout: float | None = None,
    ) -> list[MessageSendResponse]:
        """发送应用消息: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send`, with a text of any length.

        Texts that are split: `text.content`, `markdown.content`.
        """
        return await self._send_pieces(ops.MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "touser": touser, "toparty": toparty, "totag": totag,
            "text": text, "image": image, "voice": voice, "video": video, "file": file, "textcard": textcard,
            "news": news, "mpnews": mpnews, "markdown": markdown, "miniprogram_notice": miniprogram_notice,
            "template_card": template_card, "template_msg": template_msg,
            "interactive_taskcard": interactive_taskcard, "safe": safe, "enable_id_trans": enable_id_trans,
            "enable_duplicate_check": enable_duplicate_check,
            "duplicate_check_interval": duplicate_check_interval,
            "selected_ticket_list": selected_ticket_list, "only_unauth": only_unauth,
        }, timeout)

    async def update_template_card(
        self,
        response_code: str,
        agentid: int | None = None,
        *,
        userids: list[str] | None = None,
        partyids: list[int] | None = None,
        tagids: list[int] | None = None,
        atall: bool | Literal[0, 1] | None = None,
        button: CardButtonUpdate | CardButtonUpdateDict | None = None,
        template_card: TemplateCardUpdate | TemplateCardUpdateDict | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> MessageUpdateTemplateCardResponse:
        """更新模版卡片消息: Update a template card that was sent, with another text for its button or with
        another card.

        Only cards with buttons, options or action_menu can be updated; userids, partyids, tagids or atall
        say for whom.

        A response_code works once, within 72 hours; members outside of the scope are named in the answer.

        At least one of `button` and `template_card` is needed.

        Args:
            response_code: Code from message.send or from the card's callback; valid 72 hours and once.
            agentid: Id of the app that sent the card.
            userids: Members for whom it is updated. At most 1000 items.
            partyids: Departments for which it is updated. At most 100 items.
            tagids: Tags for which it is updated. At most 100 items.
            atall: Whether it is updated for all who received it.
            button: Makes the button grey; this or template_card is needed.
            template_card: The new card, of any kind.
            enable_id_trans: Whether $userName=USERID$, $departmentName=ID$ and the like are replaced by
                names. Default: 0.

        POST /cgi-bin/message/update_template_card (access_token),
        https://developer.work.weixin.qq.com/document/path/94888
        """
        return await self._call(ops.MESSAGE_UPDATE_TEMPLATE_CARD, {
            "response_code": response_code, "agentid": agentid, "userids": userids, "partyids": partyids,
            "tagids": tagids, "atall": atall, "button": button, "template_card": template_card,
            "enable_id_trans": enable_id_trans,
        }, timeout)

    async def recall(self, msgid: str, *, timeout: float | None = None) -> Response:
        """撤回应用消息: Recall a message within 24 hours.

        The message disappears from WeCom, not from the WeChat plugin.

        Args:
            msgid: Id of the message from message.send.

        POST /cgi-bin/message/recall (access_token),
        https://developer.work.weixin.qq.com/document/path/94867
        """
        return await self._call(ops.MESSAGE_RECALL, {"msgid": msgid}, timeout)

    async def get_statistics(
        self,
        *,
        time_type: int | None = None,
        timeout: float | None = None,
    ) -> MessageGetStatisticsResponse:
        """查询应用消息发送统计: Count the messages that the apps sent today or yesterday.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            time_type: Which day. One of 0 (today), 1 (yesterday). Default: 0.

        POST /cgi-bin/message/get_statistics (access_token),
        https://developer.work.weixin.qq.com/document/path/92369
        """
        return await self._call(ops.MESSAGE_GET_STATISTICS, {"time_type": time_type}, timeout)

    async def update_taskcard(
        self,
        userids: list[str],
        task_id: str,
        replace_name: str,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> MessageUpdateTaskcardResponse:
        """更新任务卡片消息状态: Replace the buttons of a task card for some members.

        Deprecated: Task cards are replaced by template cards; send those and call
        message.update_template_card.

        Args:
            userids: Members for whom the card is updated. At most 1000 items.
            task_id: Id of the card.
            replace_name: Text of the grey button that replaces the others.
            agentid: Id of the app that sent the card.

        POST /cgi-bin/message/update_taskcard (access_token),
        https://developer.work.weixin.qq.com/document/path/91579
        """
        return await self._call(ops.MESSAGE_UPDATE_TASKCARD, {
            "userids": userids, "task_id": task_id, "replace_name": replace_name, "agentid": agentid,
        }, timeout)
