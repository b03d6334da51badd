# Generated from spec/api/linkedcorp.yaml by codegen. Do not edit.
"""互联企业: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import linkedcorp as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.linkedcorp import LinkedcorpAgentGetPermListResponse
    from wecom_client.models.linkedcorp import LinkedcorpDepartmentListResponse
    from wecom_client.models.linkedcorp import LinkedcorpMessageSendResponse
    from wecom_client.models.linkedcorp import LinkedcorpUserGetResponse
    from wecom_client.models.linkedcorp import LinkedcorpUserListResponse
    from wecom_client.models.linkedcorp import LinkedcorpUserSimplelistResponse
    from wecom_client.params.types import LinkNewsDict
    from wecom_client.params.types import MarkdownContentDict
    from wecom_client.params.types import MediaContentDict
    from wecom_client.params.types import MiniprogramNoticeDict
    from wecom_client.params.types import MpNewsDict
    from wecom_client.params.types import TextCardDict
    from wecom_client.params.types import TextContentDict
    from wecom_client.params.types import VideoContentDict
    from wecom_client.types.message import LinkNews
    from wecom_client.types.message import MarkdownContent
    from wecom_client.types.message import MediaContent
    from wecom_client.types.message import MiniprogramNotice
    from wecom_client.types.message import MpNews
    from wecom_client.types.message import TextCard
    from wecom_client.types.message import TextContent
    from wecom_client.types.message import VideoContent


class LinkedcorpAgentResource(Resource):
    """互联企业: `client.linkedcorp.agent`."""

    def get_perm_list(self, *, timeout: float | None = None) -> LinkedcorpAgentGetPermListResponse:
        """获取应用的可见范围: List the members and departments of linked companies in the scope of the app.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        POST /cgi-bin/linkedcorp/agent/get_perm_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93172
        """
        return self._call(ops.LINKEDCORP_AGENT_GET_PERM_LIST, {}, timeout)


class AsyncLinkedcorpAgentResource(AsyncResource):
    """互联企业: `client.linkedcorp.agent`, asynchronous."""

    async def get_perm_list(self, *, timeout: float | None = None) -> LinkedcorpAgentGetPermListResponse:
        """获取应用的可见范围: List the members and departments of linked companies in the scope of the app.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        POST /cgi-bin/linkedcorp/agent/get_perm_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93172
        """
        return await self._call(ops.LINKEDCORP_AGENT_GET_PERM_LIST, {}, timeout)


class LinkedcorpDepartmentResource(Resource):
    """互联企业: `client.linkedcorp.department`."""

    def list(self, department_id: str, *, timeout: float | None = None) -> LinkedcorpDepartmentListResponse:
        """获取互联企业部门列表: List the departments below a department of a linked company.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            department_id: Department, as LinkedId/department id.

        POST /cgi-bin/linkedcorp/department/list (access_token),
        https://developer.work.weixin.qq.com/document/path/93170
        """
        return self._call(ops.LINKEDCORP_DEPARTMENT_LIST, {"department_id": department_id}, timeout)


class AsyncLinkedcorpDepartmentResource(AsyncResource):
    """互联企业: `client.linkedcorp.department`, asynchronous."""

    async def list(
        self,
        department_id: str,
        *,
        timeout: float | None = None,
    ) -> LinkedcorpDepartmentListResponse:
        """获取互联企业部门列表: List the departments below a department of a linked company.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            department_id: Department, as LinkedId/department id.

        POST /cgi-bin/linkedcorp/department/list (access_token),
        https://developer.work.weixin.qq.com/document/path/93170
        """
        return await self._call(ops.LINKEDCORP_DEPARTMENT_LIST, {"department_id": department_id}, timeout)


class LinkedcorpMessageResource(Resource):
    """互联企业: `client.linkedcorp.message`."""

    def send(
        self,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
            "miniprogram_notice",
        ],
        *,
        agentid: int | None = None,
        touser: list[str] | None = None,
        toparty: list[str] | None = None,
        totag: list[str] | None = None,
        toall: bool | Literal[0, 1] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        miniprogram_notice: MiniprogramNotice | MiniprogramNoticeDict | None = None,
        safe: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> LinkedcorpMessageSendResponse:
        """互联企业消息推送: Send a message of an app to members of the company and of linked companies.

        At least one of `touser`, `toparty`, `totag` and `toall` is needed.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            msgtype: Kind of message; the parameter of the same name holds its content. One of text, image,
                voice, video, file, textcard, news, mpnews, markdown, miniprogram_notice.
            agentid: Id of the app that sends; not for miniprogram_notice.
            touser: Members, as userid or CorpId/userid; one of touser, toparty, totag and toall is needed.
                At most 1000 items.
            toparty: Departments, as department id or LinkedId/department id. At most 100 items.
            totag: Tags of the own company. At most 100 items.
            toall: Whether it goes to the whole scope of the app, linked companies included. Default: 0.
            text: Content of a text message.
            image: Content of an image message.
            voice: Content of a voice message.
            video: Content of a video message.
            file: Content of a file message.
            textcard: Content of a text card.
            news: Content of a news message, whose articles are links.
            mpnews: Content of a news message, whose articles WeCom stores.
            markdown: Content of a Markdown message.
            miniprogram_notice: Content of a mini program notice.
            safe: Whether the message is confidential. Default: 0.

        POST /cgi-bin/linkedcorp/message/send (access_token),
        https://developer.work.weixin.qq.com/document/path/90250
        """
        return self._call(ops.LINKEDCORP_MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "touser": touser, "toparty": toparty, "totag": totag,
            "toall": toall, "text": text, "image": image, "voice": voice, "video": video, "file": file,
            "textcard": textcard, "news": news, "mpnews": mpnews, "markdown": markdown,
            "miniprogram_notice": miniprogram_notice, "safe": safe,
        }, timeout)

    def send_pieces(
        self,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
            "miniprogram_notice",
        ],
        *,
        agentid: int | None = None,
        touser: list[str] | None = None,
        toparty: list[str] | None = None,
        totag: list[str] | None = None,
        toall: bool | Literal[0, 1] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        miniprogram_notice: MiniprogramNotice | MiniprogramNoticeDict | None = None,
        safe: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> list[LinkedcorpMessageSendResponse]:
        """互联企业消息推送: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send`, with a text of any length.

        Texts that are split: `text.content`, `markdown.content`.
        """
        return self._send_pieces(ops.LINKEDCORP_MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "touser": touser, "toparty": toparty, "totag": totag,
            "toall": toall, "text": text, "image": image, "voice": voice, "video": video, "file": file,
            "textcard": textcard, "news": news, "mpnews": mpnews, "markdown": markdown,
            "miniprogram_notice": miniprogram_notice, "safe": safe,
        }, timeout)


class AsyncLinkedcorpMessageResource(AsyncResource):
    """互联企业: `client.linkedcorp.message`, asynchronous."""

    async def send(
        self,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
            "miniprogram_notice",
        ],
        *,
        agentid: int | None = None,
        touser: list[str] | None = None,
        toparty: list[str] | None = None,
        totag: list[str] | None = None,
        toall: bool | Literal[0, 1] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        miniprogram_notice: MiniprogramNotice | MiniprogramNoticeDict | None = None,
        safe: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> LinkedcorpMessageSendResponse:
        """互联企业消息推送: Send a message of an app to members of the company and of linked companies.

        At least one of `touser`, `toparty`, `totag` and `toall` is needed.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            msgtype: Kind of message; the parameter of the same name holds its content. One of text, image,
                voice, video, file, textcard, news, mpnews, markdown, miniprogram_notice.
            agentid: Id of the app that sends; not for miniprogram_notice.
            touser: Members, as userid or CorpId/userid; one of touser, toparty, totag and toall is needed.
                At most 1000 items.
            toparty: Departments, as department id or LinkedId/department id. At most 100 items.
            totag: Tags of the own company. At most 100 items.
            toall: Whether it goes to the whole scope of the app, linked companies included. Default: 0.
            text: Content of a text message.
            image: Content of an image message.
            voice: Content of a voice message.
            video: Content of a video message.
            file: Content of a file message.
            textcard: Content of a text card.
            news: Content of a news message, whose articles are links.
            mpnews: Content of a news message, whose articles WeCom stores.
            markdown: Content of a Markdown message.
            miniprogram_notice: Content of a mini program notice.
            safe: Whether the message is confidential. Default: 0.

        POST /cgi-bin/linkedcorp/message/send (access_token),
        https://developer.work.weixin.qq.com/document/path/90250
        """
        return await self._call(ops.LINKEDCORP_MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "touser": touser, "toparty": toparty, "totag": totag,
            "toall": toall, "text": text, "image": image, "voice": voice, "video": video, "file": file,
            "textcard": textcard, "news": news, "mpnews": mpnews, "markdown": markdown,
            "miniprogram_notice": miniprogram_notice, "safe": safe,
        }, timeout)

    async def send_pieces(
        self,
        msgtype: Literal[
            "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
            "miniprogram_notice",
        ],
        *,
        agentid: int | None = None,
        touser: list[str] | None = None,
        toparty: list[str] | None = None,
        totag: list[str] | None = None,
        toall: bool | Literal[0, 1] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        miniprogram_notice: MiniprogramNotice | MiniprogramNoticeDict | None = None,
        safe: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> list[LinkedcorpMessageSendResponse]:
        """互联企业消息推送: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send`, with a text of any length.

        Texts that are split: `text.content`, `markdown.content`.
        """
        return await self._send_pieces(ops.LINKEDCORP_MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "touser": touser, "toparty": toparty, "totag": totag,
            "toall": toall, "text": text, "image": image, "voice": voice, "video": video, "file": file,
            "textcard": textcard, "news": news, "mpnews": mpnews, "markdown": markdown,
            "miniprogram_notice": miniprogram_notice, "safe": safe,
        }, timeout)


class LinkedcorpUserResource(Resource):
    """互联企业: `client.linkedcorp.user`."""

    def get(self, userid: str, *, timeout: float | None = None) -> LinkedcorpUserGetResponse:
        """获取互联企业成员详细信息: Get a member of a linked company.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            userid: Member, as CorpId/userid.

        POST /cgi-bin/linkedcorp/user/get (access_token),
        https://developer.work.weixin.qq.com/document/path/93171
        """
        return self._call(ops.LINKEDCORP_USER_GET, {"userid": userid}, timeout)

    def simplelist(
        self,
        department_id: str,
        *,
        fetch_child: bool | None = None,
        timeout: float | None = None,
    ) -> LinkedcorpUserSimplelistResponse:
        """获取互联企业部门成员: List the members of a department of a linked company with id, name and
        departments.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            department_id: Department, as LinkedId/department id.
            fetch_child: Whether members of sub-departments come too.

        POST /cgi-bin/linkedcorp/user/simplelist (access_token),
        https://developer.work.weixin.qq.com/document/path/93168
        """
        return self._call(ops.LINKEDCORP_USER_SIMPLELIST, {
            "department_id": department_id, "fetch_child": fetch_child,
        }, timeout)

    def list(
        self,
        department_id: str,
        *,
        fetch_child: bool | None = None,
        timeout: float | None = None,
    ) -> LinkedcorpUserListResponse:
        """获取互联企业部门成员详情: List the members of a department of a linked company with their profiles.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            department_id: Department, as LinkedId/department id.
            fetch_child: Whether members of sub-departments come too.

        POST /cgi-bin/linkedcorp/user/list (access_token),
        https://developer.work.weixin.qq.com/document/path/93169
        """
        return self._call(ops.LINKEDCORP_USER_LIST, {
            "department_id": department_id, "fetch_child": fetch_child,
        }, timeout)


class AsyncLinkedcorpUserResource(AsyncResource):
    """互联企业: `client.linkedcorp.user`, asynchronous."""

    async def get(self, userid: str, *, timeout: float | None = None) -> LinkedcorpUserGetResponse:
        """获取互联企业成员详细信息: Get a member of a linked company.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            userid: Member, as CorpId/userid.

        POST /cgi-bin/linkedcorp/user/get (access_token),
        https://developer.work.weixin.qq.com/document/path/93171
        """
        return await self._call(ops.LINKEDCORP_USER_GET, {"userid": userid}, timeout)

    async def simplelist(
        self,
        department_id: str,
        *,
        fetch_child: bool | None = None,
        timeout: float | None = None,
    ) -> LinkedcorpUserSimplelistResponse:
        """获取互联企业部门成员: List the members of a department of a linked company with id, name and
        departments.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            department_id: Department, as LinkedId/department id.
            fetch_child: Whether members of sub-departments come too.

        POST /cgi-bin/linkedcorp/user/simplelist (access_token),
        https://developer.work.weixin.qq.com/document/path/93168
        """
        return await self._call(ops.LINKEDCORP_USER_SIMPLELIST, {
            "department_id": department_id, "fetch_child": fetch_child,
        }, timeout)

    async def list(
        self,
        department_id: str,
        *,
        fetch_child: bool | None = None,
        timeout: float | None = None,
    ) -> LinkedcorpUserListResponse:
        """获取互联企业部门成员详情: List the members of a department of a linked company with their profiles.

        Unverified: The page is no longer published; the fields are those of other SDKs.

        Args:
            department_id: Department, as LinkedId/department id.
            fetch_child: Whether members of sub-departments come too.

        POST /cgi-bin/linkedcorp/user/list (access_token),
        https://developer.work.weixin.qq.com/document/path/93169
        """
        return await self._call(ops.LINKEDCORP_USER_LIST, {
            "department_id": department_id, "fetch_child": fetch_child,
        }, timeout)


class LinkedcorpResource(Resource):
    """互联企业: `client.linkedcorp`."""

    agent: LinkedcorpAgentResource = resource_at("wecom_client.api.linkedcorp:LinkedcorpAgentResource")
    department: LinkedcorpDepartmentResource = resource_at("wecom_client.api.linkedcorp:LinkedcorpDepartmentResource")
    message: LinkedcorpMessageResource = resource_at("wecom_client.api.linkedcorp:LinkedcorpMessageResource")
    user: LinkedcorpUserResource = resource_at("wecom_client.api.linkedcorp:LinkedcorpUserResource")


class AsyncLinkedcorpResource(AsyncResource):
    """互联企业: `client.linkedcorp`, asynchronous."""

    agent: AsyncLinkedcorpAgentResource = resource_at("wecom_client.api.linkedcorp:AsyncLinkedcorpAgentResource")
    department: AsyncLinkedcorpDepartmentResource = resource_at("wecom_client.api.linkedcorp:AsyncLinkedcorpDepartmentResource")
    message: AsyncLinkedcorpMessageResource = resource_at("wecom_client.api.linkedcorp:AsyncLinkedcorpMessageResource")
    user: AsyncLinkedcorpUserResource = resource_at("wecom_client.api.linkedcorp:AsyncLinkedcorpUserResource")
