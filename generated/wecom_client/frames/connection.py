# Generated from spec/bot/connection.yaml by codegen. Do not edit.
"""智能机器人长连接。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import IntString
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class SubscribeFrame(Model):
    """订阅: Tell which bot this is; pushes begin with the answer.

    A bot has one connection. A second one replaces the first, which gets `BotDisconnectedEvent`.

    Wrong credentials are errcode 853000, after which WeCom leaves the connection open.

    Sent too often it is errcode 45009; do not send it again after it has succeeded.

    https://developer.work.weixin.qq.com/document/path/101463
    """

    bot_id: str
    """Id of the bot."""
    secret: str = field(secret=True)
    """Secret of the long connection, not that of the callback URL."""
    scene: int | None = None
    """Unverified: the kind of program; an official plugin sends 1."""
    plug_version: str | None = None
    """Unverified: the version of the program."""


@model
class SendFrame(Model):
    """主动推送消息: Send a message to a chat that has written to the bot before.

    The fields of the message stand beside these, as in a reply.

    Unverified: official pages disagree on whether a card may be sent to a group. The client sends it, and
    WeCom decides.

    Replies and these together, 30 a minute and 1,000 an hour for each chat; beyond, errcode 846607.

    https://developer.work.weixin.qq.com/document/path/101463
    """

    class ChatType:
        EITHER_A_GROUP_FIRST: Final = 0
        SINGLE: Final = 1
        GROUP: Final = 2

    chatid: str
    """UserID for a single chat, chatid of a push for a group; case matters."""
    chat_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of chat. One of 0 (either, a group first), 1 (single), 2 (group)."""
    msgtype: str = field(enum=("markdown", "template_card", "file", "image", "voice", "video"))
    """Which of the others is set. One of markdown, template_card, file, image, voice, video."""


@model
class UploadInitFrame(Model):
    """上传临时素材：初始化: Begin to upload a file.

    Images and voice 2 MB, videos 10 MB, files 20 MB; newer pages say 10 MB for images, the smaller one
    stands here.

    30 uploads a minute and 1,000 an hour for each bot.

    https://developer.work.weixin.qq.com/document/path/101463
    """

    type: str = field(enum=("file", "image", "voice", "video"))
    """Kind of media. One of file, image, voice, video."""
    filename: str = field(max_bytes=256)
    """Name of the file. At most 256 bytes."""
    total_size: int = field(min=5)
    """Bytes of the file. At least 5."""
    total_chunks: int = field(min=1, max=100)
    """Number of chunks. 1 to 100."""
    md5: str | None = None
    """MD5 of the file, which is checked at the end."""


@model
class UploadInitFrameAnswer(Model):
    """Answer to `aibot_upload_media_init`."""

    upload_id: str
    """Id of the upload, good for 30 minutes and over reconnects."""


@model
class UploadChunkFrame(Model):
    """上传临时素材：分片: Send a chunk of at most 512 KB, in any order.

    https://developer.work.weixin.qq.com/document/path/101463
    """

    upload_id: str
    """Id of the upload."""
    chunk_index: int = field(min=0, max=99)
    """Number of the chunk, from 0; one comment of an official SDK says from 1. 0 to 99."""
    base64_data: str
    """The chunk in Base64."""


@model
class UploadFinishFrame(Model):
    """上传临时素材：完成: End an upload.

    https://developer.work.weixin.qq.com/document/path/101463
    """

    upload_id: str
    """Id of the upload."""


@model
class UploadFinishFrameAnswer(Model):
    """Answer to `aibot_upload_media_finish`."""

    type: str | None = None
    """Kind of media."""
    media_id: str
    """Id of the media, good for three days."""
    created_at: IntString | None = None
    """Unix time in seconds; a number in the table of the page, a string in its example."""


@model
class GetMcpConfigFrame(Model):
    """获取 MCP 配置: Get the address at which the bot uses an ability, such as documents, by the Model
    Context Protocol.

    A bot without the ability gets errcode 846609 or 846610.

    Where nobody has granted it yet, its tools answer with errcode 851013 and a link at which a member
    does.

    Unverified: Known from public programs of 2026.
    """

    biz_type: str
    """The ability. Known values: msg (messages), mail (mail), doc (documents, sheets, smart sheets, smart
    pages), todo (to-dos), schedule (calendar), meeting (meetings), disk (files), contact (contacts), media
    (media).
    """
    plugin_version: str | None = None
    """The version of the program."""


@model
class GetMcpConfigFrameAnswer(Model):
    """Answer to `aibot_get_mcp_config`."""

    url: str = field(secret=True)
    """The address. Who has it may use the ability as the bot."""
    type: str | None = field(default=None, aliases=("transport_type", "config_type"))
    """How the address speaks, as a rule streamable-http."""
    is_authed: bool | None = None
    """Whether a member has granted the ability to the bot."""


@model
class SendBizFrame(Model):
    """发送授权卡片: Send the card with which a member grants the bot rights on documents to a chat.

    An unknown chat is errcode 93006.

    Tools of the ability doc call for the card with errcodes 851008, 851013 and 851014.

    Unverified: Only an official plugin knows it; no page names it.
    """

    class BizType:
        DOCUMENTS: Final = 1

    class ChatType:
        SINGLE: Final = 1
        GROUP: Final = 2

    biz_type: int = field(enum=(1,))
    """The rights. One of 1 (documents)."""
    chat_id: str
    """UserID for a single chat, chatid of a push for a group; case matters."""
    chat_type: int | None = field(default=None, enum=(1, 2))
    """Kind of chat. One of 1 (single), 2 (group)."""
    userid: str | None = None
    """The member who is to grant the rights."""


@model
class EnterEventFrame(Model):
    """回复版本检查: Report the version of the program.

    Unverified: Only an official plugin knows it; no page names it.
    """

    version: str
    """The version of the program."""
