# Generated from spec/api/externalcontact/message.yaml by codegen. Do not edit.
"""消息推送与入群欢迎语。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import types as _types
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import TaggedUnion
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class MessageText(Model):
    content: str | None = field(default=None, max_bytes=4000)
    """The text. In requests: at most 4000 bytes."""


@model
class WelcomeText(Model):
    content: str | None = field(default=None, max_bytes=3000)
    """The text; %NICKNAME% stands for the customer's nickname. In requests: at most 3000 bytes."""


@model
class MessageImage(Model):
    """A picture, given by one of two ways.

    At least one of `media_id` and `pic_url` is needed.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("media_id", "pic_url")),)

    media_id: str | None = None
    """media_id from media/upload; takes precedence over pic_url."""
    pic_url: str | None = None
    """Link from media/uploadimg."""


@model
class MessageLink(Model):
    title: str = field(max_bytes=128)
    """Title of the link. In requests: at most 128 bytes."""
    picurl: str | None = field(default=None, max_bytes=2048)
    """Link of the cover picture. In requests: at most 2048 bytes."""
    desc: str | None = field(default=None, max_bytes=512)
    """Description. In requests: at most 512 bytes."""
    url: str = field(max_bytes=2048)
    """Link that is opened. In requests: at most 2048 bytes."""


@model
class MessageMiniprogram(Model):
    title: str = field(max_bytes=64)
    """Title of the mini program card. In requests: at most 64 bytes."""
    pic_media_id: str
    """media_id of the cover picture. In requests: best 520 by 416 pixels."""
    appid: str
    """Id of a mini program bound to the company."""
    page: str
    """Page of the mini program."""


@model
class TagFilter(Model):
    """Customers who have a tag of each group."""

    group_list: list[TagFilterGroup] | None = None
    """Groups of tags."""


@model
class TagFilterGroup(Model):
    tag_list: list[str] | None = field(default=None, max_items=100)
    """Ids of tags of which a customer has at least one. At most 100 items."""


@model
class Attachment(Model):
    """What goes with a message to customers."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("msgtype", {
        "image": "ImageAttachment", "link": "LinkAttachment", "miniprogram": "MiniprogramAttachment",
        "video": "VideoAttachment", "file": "FileAttachment",
    })

    msgtype: str = field(enum=("image", "link", "miniprogram", "video", "file"))
    """Kind of attachment. One of image, link, miniprogram, video, file."""


@model
class ImageAttachment(Attachment):
    """A case of `Attachment`."""

    msgtype: str = field(default="image", enum=("image", "link", "miniprogram", "video", "file"))
    image: MessageImage
    """Picture."""


@model
class LinkAttachment(Attachment):
    """A case of `Attachment`."""

    msgtype: str = field(default="link", enum=("image", "link", "miniprogram", "video", "file"))
    link: MessageLink
    """Link that is sent."""


@model
class MiniprogramAttachment(Attachment):
    """A case of `Attachment`."""

    msgtype: str = field(default="miniprogram", enum=("image", "link", "miniprogram", "video", "file"))
    miniprogram: MessageMiniprogram
    """Mini program that is sent."""


@model
class VideoAttachment(Attachment):
    """A case of `Attachment`."""

    msgtype: str = field(default="video", enum=("image", "link", "miniprogram", "video", "file"))
    video: _types.MediaContent
    """Video that is sent."""


@model
class FileAttachment(Attachment):
    """A case of `Attachment`."""

    msgtype: str = field(default="file", enum=("image", "link", "miniprogram", "video", "file"))
    file: _types.MediaContent
    """File that is sent."""


@model
class GroupMessage(Model):
    class CreateType:
        BY_THE_COMPANY: Final = 0
        BY_A_MEMBER: Final = 1

    msgid: str
    """Id of the message."""
    creator: str | None = None
    """UserID; absent if the API was used."""
    create_time: Timestamp | None = field(default=None, as_text=True)
    """Unix time."""
    create_type: int | None = field(default=None, enum=(0, 1))
    """Who created the message. One of 0 (by the company), 1 (by a member)."""
    text: MessageText | None = None
    """Text of the message."""
    attachments: list[SentAttachment] | None = field(default=None, converts=True)
    """What is sent beside the text."""


@model
class SentAttachment(Model):
    """What went with a message to customers."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("msgtype", {
        "image": "SentImageAttachment", "link": "SentLinkAttachment",
        "miniprogram": "SentMiniprogramAttachment", "video": "SentVideoAttachment",
        "file": "SentFileAttachment",
    })

    msgtype: str
    """Kind of attachment."""


@model
class SentImageAttachment(SentAttachment):
    """A case of `SentAttachment`."""

    msgtype: str = field(default="image")
    image: MessageImage | None = None
    """Picture that was sent."""


@model
class SentLinkAttachment(SentAttachment):
    """A case of `SentAttachment`."""

    msgtype: str = field(default="link")
    link: MessageLink | None = None
    """Link that was sent."""


@model
class SentMiniprogramAttachment(SentAttachment):
    """A case of `SentAttachment`."""

    msgtype: str = field(default="miniprogram")
    miniprogram: SentMiniprogram | None = None
    """Mini program that was sent."""


@model
class SentVideoAttachment(SentAttachment):
    """A case of `SentAttachment`."""

    msgtype: str = field(default="video")
    video: _types.MediaContent | None = None
    """Video that was sent."""


@model
class SentFileAttachment(SentAttachment):
    """A case of `SentAttachment`."""

    msgtype: str = field(default="file")
    file: _types.MediaContent | None = None
    """File that was sent."""


@model
class SentMiniprogram(Model):
    title: str | None = None
    """Title of the mini program card."""
    pic_media_id: str | None = None
    """media_id of the cover picture."""
    appid: str | None = None
    """Id of the mini program."""
    page: str | None = None
    """Page of the mini program."""


@model
class GroupMessageTask(Model):
    class Status:
        NOT_SENT: Final = 0
        SENT: Final = 2

    userid: str
    """UserID of the member who sends."""
    status: int
    """Whether it was sent. Known values: 0 (not sent), 2 (sent)."""
    send_time: Timestamp | None = None
    """Unix time; absent if not sent."""


@model
class GroupMessageSend(Model):
    external_userid: str | None = None
    """The customer; for messages to customers."""
    chat_id: str | None = None
    """The group; for messages to groups."""
    userid: str
    """UserID of the member who sends."""
    status: int = field(enum=(0, 1, 2, 3))
    """Whether it was sent. One of 0 (not sent), 1 (sent), 2 (no contact any more), 3 (the customer has
    already received another mass message).
    """
    send_time: Timestamp | None = None
    """Unix time, for status 1."""


@model
class SchoolNews(Model):
    articles: list[SchoolNewsArticle] = field(min_items=1, max_items=8)
    """Articles of the notice. 1 to 8 items."""


@model
class SchoolNewsArticle(Model):
    title: str = field(cuts=True, max_bytes=128)
    """Title. At most 128 bytes. A longer text is cut."""
    description: str | None = field(default=None, cuts=True, max_bytes=512)
    """Description. At most 512 bytes. A longer text is cut."""
    url: str
    """Link that is opened."""
    picurl: str | None = None
    """Link of a JPG or PNG picture."""


@model
class SchoolMiniprogram(Model):
    appid: str
    """Id of a mini program bound to the company."""
    title: str | None = field(default=None, cuts=True, max_bytes=64)
    """Title. At most 64 bytes. A longer text is cut."""
    thumb_media_id: str
    """media_id of the cover picture, best 520 by 416 pixels."""
    pagepath: str
    """Page that is opened."""


@model
class ExternalcontactAddMsgTemplateRequest(Model):
    """Parameters of `client.externalcontact.add_msg_template`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("sender", "external_userid", "tag_filter"), when={"chat_type": "single"}),
        FieldRule("one_of", ("text", "attachments")),
        FieldRule("requires", ("sender",), when={"chat_type": "group"}),
    )

    chat_type: str | None = field(default=None, enum=("single", "group"))
    external_userid: list[str] | None = field(default=None, max_items=10000)
    chat_id_list: list[str] | None = field(default=None, max_items=2000)
    tag_filter: TagFilter | None = None
    sender: str | None = None
    allow_select: bool | None = None
    text: MessageText | None = None
    attachments: list[Attachment] | None = field(default=None, max_items=9)


@model
class ExternalcontactAddMsgTemplateResponse(Response):
    """Answer of `client.externalcontact.add_msg_template`."""

    fail_list: list[str] | None = None
    """Customers and groups that the message cannot be sent to."""
    msgid: str
    """Id of the message."""


@model
class ExternalcontactRemindGroupmsgSendRequest(Model):
    """Parameters of `client.externalcontact.remind_groupmsg_send`."""

    msgid: str


@model
class ExternalcontactCancelGroupmsgSendRequest(Model):
    """Parameters of `client.externalcontact.cancel_groupmsg_send`."""

    msgid: str


@model
class ExternalcontactGetGroupmsgListV2Request(Model):
    """Parameters of `client.externalcontact.get_groupmsg_list_v2`."""

    class FilterType:
        BY_THE_COMPANY: Final = 0
        BY_MEMBERS: Final = 1
        ALL: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 31}),
    )

    chat_type: str = field(enum=("single", "group"))
    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    creator: str | None = None
    filter_type: int | None = field(default=None, enum=(0, 1, 2))
    limit: int | None = field(default=None, max=100)
    cursor: str | None = None


@model
class ExternalcontactGetGroupmsgListV2Response(Response):
    """Answer of `client.externalcontact.get_groupmsg_list_v2`."""

    next_cursor: str | None = None
    """Empty when nothing is left."""
    group_msg_list: list[GroupMessage]
    """The messages."""


@model
class ExternalcontactGetGroupmsgTaskRequest(Model):
    """Parameters of `client.externalcontact.get_groupmsg_task`."""

    msgid: str
    limit: int | None = field(default=None, max=1000)
    cursor: str | None = None


@model
class ExternalcontactGetGroupmsgTaskResponse(Response):
    """Answer of `client.externalcontact.get_groupmsg_task`."""

    next_cursor: str | None = None
    """Empty when nothing is left."""
    task_list: list[GroupMessageTask]
    """The members and whether they have sent it."""


@model
class ExternalcontactGetGroupmsgSendResultRequest(Model):
    """Parameters of `client.externalcontact.get_groupmsg_send_result`."""

    msgid: str
    userid: str
    limit: int | None = field(default=None, max=1000)
    cursor: str | None = None


@model
class ExternalcontactGetGroupmsgSendResultResponse(Response):
    """Answer of `client.externalcontact.get_groupmsg_send_result`."""

    next_cursor: str | None = None
    """Empty when nothing is left."""
    send_list: list[GroupMessageSend]
    """The customers or groups."""


@model
class ExternalcontactSendWelcomeMsgRequest(Model):
    """Parameters of `client.externalcontact.send_welcome_msg`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("text", "attachments")),)

    welcome_code: str
    text: MessageText | None = None
    attachments: list[Attachment] | None = field(default=None, max_items=9)


@model
class ExternalcontactGroupWelcomeTemplateAddRequest(Model):
    """Parameters of `client.externalcontact.group_welcome_template.add`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("text", "image", "link", "miniprogram", "file", "video")),
        FieldRule("exclusive", ("image", "link", "miniprogram", "file", "video")),
    )

    text: WelcomeText | None = None
    image: MessageImage | None = None
    link: MessageLink | None = None
    miniprogram: MessageMiniprogram | None = None
    file: _types.MediaContent | None = None
    video: _types.MediaContent | None = None
    agentid: int | None = None
    notify: Flag | None = None


@model
class ExternalcontactGroupWelcomeTemplateAddResponse(Response):
    """Answer of `client.externalcontact.group_welcome_template.add`."""

    template_id: str
    """Id of the template."""


@model
class ExternalcontactGroupWelcomeTemplateEditRequest(Model):
    """Parameters of `client.externalcontact.group_welcome_template.edit`."""

    template_id: str
    text: WelcomeText | None = None
    image: MessageImage | None = None
    link: MessageLink | None = None
    miniprogram: MessageMiniprogram | None = None
    file: _types.MediaContent | None = None
    video: _types.MediaContent | None = None
    agentid: int | None = None


@model
class ExternalcontactGroupWelcomeTemplateGetRequest(Model):
    """Parameters of `client.externalcontact.group_welcome_template.get`."""

    template_id: str


@model
class ExternalcontactGroupWelcomeTemplateGetResponse(Response):
    """Answer of `client.externalcontact.group_welcome_template.get`."""

    text: WelcomeText | None = None
    """Text of the message."""
    image: MessageImage | None = None
    """Picture that is sent."""
    link: MessageLink | None = None
    """Link that is sent."""
    miniprogram: MessageMiniprogram | None = None
    """Mini program that is sent."""
    file: _types.MediaContent | None = None
    """File that is sent."""
    video: _types.MediaContent | None = None
    """Video that is sent."""


@model
class ExternalcontactGroupWelcomeTemplateDelRequest(Model):
    """Parameters of `client.externalcontact.group_welcome_template.del_`."""

    template_id: str
    agentid: int | None = None


@model
class ExternalcontactMessageSendRequest(Model):
    """Parameters of `client.externalcontact.message.send`."""

    class RecvScope:
        PARENTS: Final = 0
        STUDENTS: Final = 1
        PARENTS_AND_STUDENTS: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("text",), when={"msgtype": "text"}),
        FieldRule("requires", ("image",), when={"msgtype": "image"}),
        FieldRule("requires", ("voice",), when={"msgtype": "voice"}),
        FieldRule("requires", ("video",), when={"msgtype": "video"}),
        FieldRule("requires", ("file",), when={"msgtype": "file"}),
        FieldRule("requires", ("news",), when={"msgtype": "news"}),
        FieldRule("requires", ("mpnews",), when={"msgtype": "mpnews"}),
        FieldRule("requires", ("miniprogram",), when={"msgtype": "miniprogram"}),
    )

    recv_scope: int | None = field(default=None, enum=(0, 1, 2))
    to_parent_userid: list[str] | None = field(default=None, max_items=1000)
    to_student_userid: list[str] | None = field(default=None, max_items=1000)
    to_party: list[int | str] | None = field(default=None, max_items=100, converts=True)
    to_external_user: list[str] | None = field(
        default=None, deprecated="Being removed; send to_parent_userid instead.", max_items=1000,
    )
    toall: Flag | None = None
    msgtype: str = field(enum=("text", "image", "voice", "video", "file", "news", "mpnews", "miniprogram"))
    agentid: int
    text: _types.TextContent | None = None
    image: _types.MediaContent | None = None
    voice: _types.MediaContent | None = None
    video: _types.VideoContent | None = None
    file: _types.MediaContent | None = None
    news: SchoolNews | None = None
    mpnews: _types.MpNews | None = None
    miniprogram: SchoolMiniprogram | None = None
    enable_id_trans: Flag | None = None
    enable_duplicate_check: Flag | None = None
    duplicate_check_interval: int | None = field(default=None, max=14400)


@model
class ExternalcontactMessageSendResponse(Response):
    """Answer of `client.externalcontact.message.send`."""

    invalid_parent_userid: list[str] | None = None
    """Ids of parents that are invalid."""
    invalid_student_userid: list[str] | None = None
    """Ids of students that are invalid."""
    invalid_party: list[int | str] | None = field(default=None, converts=True)
    """Ids of departments that are invalid."""
    invalid_external_user: list[str] | None = None
    """External users that are invalid."""


@model
class ExternalcontactGetGroupMsgResultRequest(Model):
    """Parameters of `client.externalcontact.get_group_msg_result`."""

    msgid: str
    limit: int | None = field(default=None, max=10000)
    cursor: str | None = None


@model
class ExternalcontactGetGroupMsgResultResponse(Response):
    """Answer of `client.externalcontact.get_group_msg_result`."""

    check_status: int | None = None
    """How far the check of the message is."""
    detail_list: list[GroupMessageSend]
    """The customers or groups."""
    next_cursor: str | None = None
    """Empty when nothing is left."""
