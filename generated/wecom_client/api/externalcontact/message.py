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
    from wecom_client.models.externalcontact.message import ExternalcontactMessageSendResponse
    from wecom_client.models.externalcontact.message import SchoolMiniprogram
    from wecom_client.models.externalcontact.message import SchoolNews
    from wecom_client.params.externalcontact import SchoolMiniprogramDict
    from wecom_client.params.externalcontact import SchoolNewsDict
    from wecom_client.params.types import MediaContentDict
    from wecom_client.params.types import MpNewsDict
    from wecom_client.params.types import TextContentDict
    from wecom_client.params.types import VideoContentDict
    from wecom_client.types.message import MediaContent
    from wecom_client.types.message import MpNews
    from wecom_client.types.message import TextContent
    from wecom_client.types.message import VideoContent


class ExternalcontactMessageResource(Resource):
    """消息推送与入群欢迎语: `client.externalcontact.message`."""

    def send(
        self,
        msgtype: Literal["text", "image", "voice", "video", "file", "news", "mpnews", "miniprogram"],
        agentid: int | None = None,
        *,
        recv_scope: int | None = None,
        to_parent_userid: list[str] | None = None,
        to_student_userid: list[str] | None = None,
        to_party: Sequence[int | str] | None = None,
        to_external_user: list[str] | None = None,
        toall: bool | Literal[0, 1] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        news: SchoolNews | SchoolNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        miniprogram: SchoolMiniprogram | SchoolMiniprogramDict | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        enable_duplicate_check: bool | Literal[0, 1] | None = None,
        duplicate_check_interval: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactMessageSendResponse:
        """发送「学校通知」: Send a school notice to parents and students.

        A third-party app needs the permission 家校沟通 of the company.

        Receivers without rights are listed in the answer; the others receive the notice.

        The app must be one that parents may use (家长可使用的应用).

        Args:
            msgtype: Kind of notice; names the field that carries the content. One of text, image, voice,
                video, file, news, mpnews, miniprogram.
            agentid: Id of the app.
            recv_scope: Who receives the notice. One of 0 (parents), 1 (students), 2 (parents and
                students). Default: 0.
            to_parent_userid: Ids of parents; ignored for recv_scope 1. At most 1000 items.
            to_student_userid: Ids of students; recv_scope says whether they or their parents receive it.
                At most 1000 items.
            to_party: Ids of school departments. At most 100 items.
            to_external_user: Parents who follow the notice; being retired for to_parent_userid. At most
                1000 items. Deprecated: Being removed; send to_parent_userid instead.
            toall: Whether everybody in recv_scope receives the notice. Default: 0.
            text: For msgtype text.
            image: For msgtype image.
            voice: For msgtype voice.
            video: For msgtype video.
            file: For msgtype file.
            news: For msgtype news.
            mpnews: For msgtype mpnews.
            miniprogram: For msgtype miniprogram.
            enable_id_trans: Whether ids in texts are turned into names. Default: 0.
            enable_duplicate_check: Whether the same notice is dropped if it is sent again soon. Default:
                0.
            duplicate_check_interval: Seconds that the check looks back. At most 14400. Default: 1800.

        POST /cgi-bin/externalcontact/message/send (access_token),
        https://developer.work.weixin.qq.com/document/path/91609
        """
        return self._call(ops.EXTERNALCONTACT_MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "recv_scope": recv_scope,
            "to_parent_userid": to_parent_userid, "to_student_userid": to_student_userid,
            "to_party": to_party, "to_external_user": to_external_user, "toall": toall, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "news": news, "mpnews": mpnews,
            "miniprogram": miniprogram, "enable_id_trans": enable_id_trans,
            "enable_duplicate_check": enable_duplicate_check,
            "duplicate_check_interval": duplicate_check_interval,
        }, timeout)

    def send_pieces(
        self,
        msgtype: Literal["text", "image", "voice", "video", "file", "news", "mpnews", "miniprogram"],
        agentid: int | None = None,
        *,
        recv_scope: int | None = None,
        to_parent_userid: list[str] | None = None,
        to_student_userid: list[str] | None = None,
        to_party: Sequence[int | str] | None = None,
        to_external_user: list[str] | None = None,
        toall: bool | Literal[0, 1] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        news: SchoolNews | SchoolNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        miniprogram: SchoolMiniprogram | SchoolMiniprogramDict | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        enable_duplicate_check: bool | Literal[0, 1] | None = None,
        duplicate_check_interval: int | None = None,
        timeout: float | None = None,
    ) -> list[ExternalcontactMessageSendResponse]:
        """发送「学校通知」: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send`, with a text of any length.

        Texts that are split: `text.content`.
        """
        return self._send_pieces(ops.EXTERNALCONTACT_MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "recv_scope": recv_scope,
            "to_parent_userid": to_parent_userid, "to_student_userid": to_student_userid,
            "to_party": to_party, "to_external_user": to_external_user, "toall": toall, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "news": news, "mpnews": mpnews,
            "miniprogram": miniprogram, "enable_id_trans": enable_id_trans,
            "enable_duplicate_check": enable_duplicate_check,
            "duplicate_check_interval": duplicate_check_interval,
        }, timeout)


class AsyncExternalcontactMessageResource(AsyncResource):
    """消息推送与入群欢迎语: `client.externalcontact.message`, asynchronous."""

    async def send(
        self,
        msgtype: Literal["text", "image", "voice", "video", "file", "news", "mpnews", "miniprogram"],
        agentid: int | None = None,
        *,
        recv_scope: int | None = None,
        to_parent_userid: list[str] | None = None,
        to_student_userid: list[str] | None = None,
        to_party: Sequence[int | str] | None = None,
        to_external_user: list[str] | None = None,
        toall: bool | Literal[0, 1] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        news: SchoolNews | SchoolNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        miniprogram: SchoolMiniprogram | SchoolMiniprogramDict | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        enable_duplicate_check: bool | Literal[0, 1] | None = None,
        duplicate_check_interval: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactMessageSendResponse:
        """发送「学校通知」: Send a school notice to parents and students.

        A third-party app needs the permission 家校沟通 of the company.

        Receivers without rights are listed in the answer; the others receive the notice.

        The app must be one that parents may use (家长可使用的应用).

        Args:
            msgtype: Kind of notice; names the field that carries the content. One of text, image, voice,
                video, file, news, mpnews, miniprogram.
            agentid: Id of the app.
            recv_scope: Who receives the notice. One of 0 (parents), 1 (students), 2 (parents and
                students). Default: 0.
            to_parent_userid: Ids of parents; ignored for recv_scope 1. At most 1000 items.
            to_student_userid: Ids of students; recv_scope says whether they or their parents receive it.
                At most 1000 items.
            to_party: Ids of school departments. At most 100 items.
            to_external_user: Parents who follow the notice; being retired for to_parent_userid. At most
                1000 items. Deprecated: Being removed; send to_parent_userid instead.
            toall: Whether everybody in recv_scope receives the notice. Default: 0.
            text: For msgtype text.
            image: For msgtype image.
            voice: For msgtype voice.
            video: For msgtype video.
            file: For msgtype file.
            news: For msgtype news.
            mpnews: For msgtype mpnews.
            miniprogram: For msgtype miniprogram.
            enable_id_trans: Whether ids in texts are turned into names. Default: 0.
            enable_duplicate_check: Whether the same notice is dropped if it is sent again soon. Default:
                0.
            duplicate_check_interval: Seconds that the check looks back. At most 14400. Default: 1800.

        POST /cgi-bin/externalcontact/message/send (access_token),
        https://developer.work.weixin.qq.com/document/path/91609
        """
        return await self._call(ops.EXTERNALCONTACT_MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "recv_scope": recv_scope,
            "to_parent_userid": to_parent_userid, "to_student_userid": to_student_userid,
            "to_party": to_party, "to_external_user": to_external_user, "toall": toall, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "news": news, "mpnews": mpnews,
            "miniprogram": miniprogram, "enable_id_trans": enable_id_trans,
            "enable_duplicate_check": enable_duplicate_check,
            "duplicate_check_interval": duplicate_check_interval,
        }, timeout)

    async def send_pieces(
        self,
        msgtype: Literal["text", "image", "voice", "video", "file", "news", "mpnews", "miniprogram"],
        agentid: int | None = None,
        *,
        recv_scope: int | None = None,
        to_parent_userid: list[str] | None = None,
        to_student_userid: list[str] | None = None,
        to_party: Sequence[int | str] | None = None,
        to_external_user: list[str] | None = None,
        toall: bool | Literal[0, 1] | None = None,
        text: TextContent | TextContentDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        news: SchoolNews | SchoolNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        miniprogram: SchoolMiniprogram | SchoolMiniprogramDict | None = None,
        enable_id_trans: bool | Literal[0, 1] | None = None,
        enable_duplicate_check: bool | Literal[0, 1] | None = None,
        duplicate_check_interval: int | None = None,
        timeout: float | None = None,
    ) -> list[ExternalcontactMessageSendResponse]:
        """发送「学校通知」: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send`, with a text of any length.

        Texts that are split: `text.content`.
        """
        return await self._send_pieces(ops.EXTERNALCONTACT_MESSAGE_SEND, {
            "msgtype": msgtype, "agentid": agentid, "recv_scope": recv_scope,
            "to_parent_userid": to_parent_userid, "to_student_userid": to_student_userid,
            "to_party": to_party, "to_external_user": to_external_user, "toall": toall, "text": text,
            "image": image, "voice": voice, "video": video, "file": file, "news": news, "mpnews": mpnews,
            "miniprogram": miniprogram, "enable_id_trans": enable_id_trans,
            "enable_duplicate_check": enable_duplicate_check,
            "duplicate_check_interval": duplicate_check_interval,
        }, timeout)
