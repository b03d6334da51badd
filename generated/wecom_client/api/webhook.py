# Generated from spec/api/webhook.yaml by codegen. Do not edit.
"""消息推送（原群机器人）: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import webhook as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.webhook import WebhookImage
    from wecom_client.models.webhook import WebhookMarkdown
    from wecom_client.models.webhook import WebhookMedia
    from wecom_client.models.webhook import WebhookText
    from wecom_client.models.webhook import WebhookUploadMediaResponse
    from wecom_client.params.types import LinkNewsDict
    from wecom_client.params.types import WebhookCardDict
    from wecom_client.params.webhook import WebhookImageDict
    from wecom_client.params.webhook import WebhookMarkdownDict
    from wecom_client.params.webhook import WebhookMediaDict
    from wecom_client.params.webhook import WebhookTextDict
    from wecom_client.types.message import LinkNews
    from wecom_client.types.template_card import WebhookCard
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.multipart import FileInput


class WebhookResource(Resource):
    """消息推送（原群机器人）: `client.webhook`."""

    def send(
        self,
        key: str,
        msgtype: Literal[
            "text", "markdown", "markdown_v2", "image", "news", "file", "voice", "template_card",
        ],
        *,
        text: WebhookText | WebhookTextDict | None = None,
        markdown: WebhookMarkdown | WebhookMarkdownDict | None = None,
        markdown_v2: WebhookMarkdown | WebhookMarkdownDict | None = None,
        image: WebhookImage | WebhookImageDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        file: WebhookMedia | WebhookMediaDict | None = None,
        voice: WebhookMedia | WebhookMediaDict | None = None,
        template_card: WebhookCard | WebhookCardDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """消息推送配置说明: Send a message to the group chat of a webhook.

        At most 20 messages a minute for a webhook.

        Whoever knows the key can send; keep it secret.

        Args:
            key: Key in the link of the webhook.
            msgtype: Kind of message; the parameter of the same name holds its content. One of text,
                markdown, markdown_v2, image, news, file, voice, template_card.
            text: Content of a text message.
            markdown: Content of a Markdown message; <@userid> mentions a member, colors are info, comment
                and warning.
            markdown_v2: Content of a Markdown message with lists and tables, without colors and mentions;
                client 4.1.36 or later.
            image: Content of an image message.
            news: Content of a news message.
            file: Content of a file message.
            voice: Content of a voice message.
            template_card: Content of a template card.

        POST /cgi-bin/webhook/send (none), https://developer.work.weixin.qq.com/document/path/99110
        """
        return self._call(ops.WEBHOOK_SEND, {
            "key": key, "msgtype": msgtype, "text": text, "markdown": markdown, "markdown_v2": markdown_v2,
            "image": image, "news": news, "file": file, "voice": voice, "template_card": template_card,
        }, timeout)

    def send_pieces(
        self,
        key: str,
        msgtype: Literal[
            "text", "markdown", "markdown_v2", "image", "news", "file", "voice", "template_card",
        ],
        *,
        text: WebhookText | WebhookTextDict | None = None,
        markdown: WebhookMarkdown | WebhookMarkdownDict | None = None,
        markdown_v2: WebhookMarkdown | WebhookMarkdownDict | None = None,
        image: WebhookImage | WebhookImageDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        file: WebhookMedia | WebhookMediaDict | None = None,
        voice: WebhookMedia | WebhookMediaDict | None = None,
        template_card: WebhookCard | WebhookCardDict | None = None,
        timeout: float | None = None,
    ) -> list[Response]:
        """消息推送配置说明: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send`, with a text of any length.

        Texts that are split: `text.content`, `markdown.content`, `markdown_v2.content`.

        Only the first message has `text.mentioned_list`, `text.mentioned_mobile_list`.
        """
        return self._send_pieces(ops.WEBHOOK_SEND, {
            "key": key, "msgtype": msgtype, "text": text, "markdown": markdown, "markdown_v2": markdown_v2,
            "image": image, "news": news, "file": file, "voice": voice, "template_card": template_card,
        }, timeout)

    def upload_media(
        self,
        key: str,
        type: Literal["file", "voice"],
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> WebhookUploadMediaResponse:
        """消息推送配置说明：文件上传接口: Upload a file or voice that the same webhook may send within 3
        days.

        More than 5 bytes; files up to 20 MB, AMR voices up to 2 MB and 60 s.

        The name of the file is the one that receivers see.

        Args:
            key: Key in the link of the webhook.
            type: Kind of file. One of file, voice.
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/webhook/upload_media (none), https://developer.work.weixin.qq.com/document/path/99110
        """
        return self._call(ops.WEBHOOK_UPLOAD_MEDIA, {"key": key, "type": type, "media": media}, timeout)


class AsyncWebhookResource(AsyncResource):
    """消息推送（原群机器人）: `client.webhook`, asynchronous."""

    async def send(
        self,
        key: str,
        msgtype: Literal[
            "text", "markdown", "markdown_v2", "image", "news", "file", "voice", "template_card",
        ],
        *,
        text: WebhookText | WebhookTextDict | None = None,
        markdown: WebhookMarkdown | WebhookMarkdownDict | None = None,
        markdown_v2: WebhookMarkdown | WebhookMarkdownDict | None = None,
        image: WebhookImage | WebhookImageDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        file: WebhookMedia | WebhookMediaDict | None = None,
        voice: WebhookMedia | WebhookMediaDict | None = None,
        template_card: WebhookCard | WebhookCardDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """消息推送配置说明: Send a message to the group chat of a webhook.

        At most 20 messages a minute for a webhook.

        Whoever knows the key can send; keep it secret.

        Args:
            key: Key in the link of the webhook.
            msgtype: Kind of message; the parameter of the same name holds its content. One of text,
                markdown, markdown_v2, image, news, file, voice, template_card.
            text: Content of a text message.
            markdown: Content of a Markdown message; <@userid> mentions a member, colors are info, comment
                and warning.
            markdown_v2: Content of a Markdown message with lists and tables, without colors and mentions;
                client 4.1.36 or later.
            image: Content of an image message.
            news: Content of a news message.
            file: Content of a file message.
            voice: Content of a voice message.
            template_card: Content of a template card.

        POST /cgi-bin/webhook/send (none), https://developer.work.weixin.qq.com/document/path/99110
        """
        return await self._call(ops.WEBHOOK_SEND, {
            "key": key, "msgtype": msgtype, "text": text, "markdown": markdown, "markdown_v2": markdown_v2,
            "image": image, "news": news, "file": file, "voice": voice, "template_card": template_card,
        }, timeout)

    async def send_pieces(
        self,
        key: str,
        msgtype: Literal[
            "text", "markdown", "markdown_v2", "image", "news", "file", "voice", "template_card",
        ],
        *,
        text: WebhookText | WebhookTextDict | None = None,
        markdown: WebhookMarkdown | WebhookMarkdownDict | None = None,
        markdown_v2: WebhookMarkdown | WebhookMarkdownDict | None = None,
        image: WebhookImage | WebhookImageDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        file: WebhookMedia | WebhookMediaDict | None = None,
        voice: WebhookMedia | WebhookMediaDict | None = None,
        template_card: WebhookCard | WebhookCardDict | None = None,
        timeout: float | None = None,
    ) -> list[Response]:
        """消息推送配置说明: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send`, with a text of any length.

        Texts that are split: `text.content`, `markdown.content`, `markdown_v2.content`.

        Only the first message has `text.mentioned_list`, `text.mentioned_mobile_list`.
        """
        return await self._send_pieces(ops.WEBHOOK_SEND, {
            "key": key, "msgtype": msgtype, "text": text, "markdown": markdown, "markdown_v2": markdown_v2,
            "image": image, "news": news, "file": file, "voice": voice, "template_card": template_card,
        }, timeout)

    async def upload_media(
        self,
        key: str,
        type: Literal["file", "voice"],
        media: FileInput,
        *,
        timeout: float | None = None,
    ) -> WebhookUploadMediaResponse:
        """消息推送配置说明：文件上传接口: Upload a file or voice that the same webhook may send within 3
        days.

        More than 5 bytes; files up to 20 MB, AMR voices up to 2 MB and 60 s.

        The name of the file is the one that receivers see.

        Args:
            key: Key in the link of the webhook.
            type: Kind of file. One of file, voice.
            media: The file: a path, an open binary file, or (name, content).

        POST /cgi-bin/webhook/upload_media (none), https://developer.work.weixin.qq.com/document/path/99110
        """
        return await self._call(ops.WEBHOOK_UPLOAD_MEDIA, {"key": key, "type": type, "media": media}, timeout)
