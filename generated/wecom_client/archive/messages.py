# Generated from spec/archive/messages.yaml by codegen. Do not edit.
"""会话内容存档。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.clients.archive.items import Archived
from wecom_runtime.data.models import Json
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import TaggedUnion
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ArchivedEntry(Archived):
    """Something that the archive keeps."""

    __repeat_by__: ClassVar[str] = "msgid"

    seq: int = field(default=None, required=True)
    """Number in the archive; it stands beside the message in what WeCom answers."""
    msgid: str = field(default=None, required=True)
    """Id of the message. It ends in `_external` if people outside took part, in `_updown_stream` in a supply
    chain.
    """


@model
class UnknownArchivedEntry(ArchivedEntry):
    """Something that is no message and that the spec does not know; what it holds is in `unknown_fields`."""


@model
class UndecryptedMessage(ArchivedEntry):
    """A message that could not be decrypted, as it came. `decrypt` of an archive with the right key takes it
    later.
    """

    publickey_ver: int = field(default=None, required=True)
    """Version of the public key; each one that is uploaded in the admin console has the next number."""
    encrypt_random_key: str = field(default=None, required=True, secret=True)
    """Key of the message in Base64, encrypted with the public key."""
    encrypt_chat_msg: str = field(default=None, required=True, secret=True)
    """The encrypted message."""
    reason: str | None = None
    """Why it could not be decrypted, and what to do; the client fills it in."""


@model
class ArchivedMessage(ArchivedEntry):
    """A message that the archive keeps. `content` is what was sent, under whichever name it came."""

    __content_by__: ClassVar[str] = "msgtype"

    action: str = field(default=None, required=True)
    """What was done. Known values: send (sent), recall (recalled)."""
    from_: str = field(default=None, required=True, wire="from")
    """The sender, by UserID within the company, otherwise by external_userid, as bots are (`wb…`)."""
    tolist: list[str] = field(default=None, required=True)
    """The receivers, likewise."""
    roomid: str | None = None
    """Id of the group chat; empty in a single chat, absent in a call."""
    msgtime: int = field(default=None, required=True)
    """When it was sent, Unix time in milliseconds."""
    msgtype: str = field(default=None, required=True)
    """Kind of message."""


@model
class UnknownArchivedMessage(ArchivedMessage):
    """A message of a kind that the spec does not know; what it holds is in `unknown_fields`."""


@model
class SentText(Model):
    content: str
    """The text."""


@model
class SentImage(Model):
    md5sum: str | None = None
    """MD5 of the image."""
    filesize: int | None = None
    """Bytes."""
    sdkfileid: str
    """Id to load the image with."""


@model
class SentVoice(Model):
    md5sum: str | None = None
    """MD5 of the voice."""
    voice_size: int | None = None
    """Bytes."""
    play_length: int | None = None
    """Seconds."""
    sdkfileid: str
    """Id to load the voice with."""


@model
class SentVideo(Model):
    md5sum: str | None = None
    """MD5 of the video."""
    filesize: int | None = None
    """Bytes."""
    play_length: int | None = None
    """Seconds."""
    sdkfileid: str
    """Id to load the video with."""


@model
class SentEmotion(Model):
    class Type:
        GIF: Final = 1
        PNG: Final = 2

    type: int | None = field(default=None, enum=(1, 2))
    """Format of the picture. One of 1 (gif), 2 (png)."""
    width: int | None = None
    """Width of the picture."""
    height: int | None = None
    """Height of the picture."""
    imagesize: int | None = None
    """Bytes."""
    md5sum: str | None = None
    """MD5 of the picture."""
    sdkfileid: str
    """Id to load the picture with."""


@model
class SentFile(Model):
    md5sum: str | None = None
    """MD5 of the file."""
    filename: str | None = None
    """Name of the file."""
    fileext: str | None = None
    """Extension of the name."""
    filesize: int | None = None
    """Bytes."""
    sdkfileid: str | None = None
    """Absent inside a chat record that holds only the name."""


@model
class SentCard(Model):
    corpname: str | None = None
    """Company of the person."""
    userid: str | None = None
    """UserID or external_userid of the person."""


@model
class SentLocation(Model):
    longitude: float
    """Longitude of the place."""
    latitude: float
    """Latitude of the place."""
    address: str | None = None
    """Address of the place."""
    title: str | None = None
    """Name of the place."""
    zoom: int | None = None
    """Scale of the map."""


@model
class SentLink(Model):
    title: str | None = None
    """Title of the link."""
    description: str | None = None
    """Description of the link."""
    link_url: str | None = None
    """URL of the link."""
    image_url: str | None = None
    """URL of the picture of the link."""


@model
class SentWeapp(Model):
    title: str | None = None
    """Title of the message."""
    description: str | None = None
    """Description of the message."""
    username: str | None = None
    """Id of the mini program."""
    displayname: str | None = None
    """Name of the mini program."""


@model
class SentMarkdown(Model):
    content: str
    """The text in Markdown."""


@model
class SentNews(Model):
    item: list[NewsArticle]
    """The articles."""


@model
class NewsArticle(Model):
    title: str | None = None
    """Title of the article."""
    description: str | None = None
    """Description of the article."""
    url: str | None = None
    """URL of the article."""
    picurl: str | None = None
    """URL of the picture of the article."""


@model
class SentDoc(Model):
    title: str | None = None
    """Title of the document."""
    link_url: str | None = None
    """Link of the document."""
    doc_creator: str | None = None
    """UserID or external_userid of who made it."""


@model
class SentDriveFile(Model):
    filename: str | None = None
    """Name of the file."""


@model
class SentChannelsFeed(Model):
    class FeedType:
        PICTURE: Final = 2
        VIDEO: Final = 4
        LIVE: Final = 9

    feed_type: int | None = field(default=None, enum=(2, 4, 9))
    """Kind of feed. One of 2 (picture), 4 (video), 9 (live)."""
    sph_name: str | None = None
    """Name of the account."""
    feed_desc: str | None = None
    """Description of the feed."""


@model
class SentChatRecord(Model):
    title: str | None = None
    """Title of the messages."""
    item: list[ChatRecordItem] = field(converts=True)
    """The messages."""


@model
class ChatRecordItem(Model):
    """One of the messages; one of a kind that the spec does not know has its content in `unknown_fields`."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("type", {
        "ChatRecordText": "ChatRecordText", "ChatRecordFile": "ChatRecordFile",
        "ChatRecordImage": "ChatRecordImage", "ChatRecordVideo": "ChatRecordVideo",
        "ChatRecordLink": "ChatRecordLink", "ChatRecordLocation": "ChatRecordLocation",
        "ChatRecordMixed": "ChatRecordMixed",
    })

    type: str
    """Kind of message."""
    msgtime: Timestamp | None = None
    """When it was sent."""
    from_chatroom: bool | None = None
    """Whether it comes from a group chat."""


@model
class ChatRecordText(ChatRecordItem):
    """A case of `ChatRecordItem`."""

    type: str = field(default="ChatRecordText")
    content: Json[SentText] = field(converts=True)
    """The text message."""


@model
class ChatRecordFile(ChatRecordItem):
    """A case of `ChatRecordItem`."""

    type: str = field(default="ChatRecordFile")
    content: Json[SentFile] = field(converts=True)
    """The file message."""


@model
class ChatRecordImage(ChatRecordItem):
    """A case of `ChatRecordItem`."""

    type: str = field(default="ChatRecordImage")
    content: Json[SentImage] = field(converts=True)
    """The image message."""


@model
class ChatRecordVideo(ChatRecordItem):
    """A case of `ChatRecordItem`."""

    type: str = field(default="ChatRecordVideo")
    content: Json[SentVideo] = field(converts=True)
    """The video message."""


@model
class ChatRecordLink(ChatRecordItem):
    """A case of `ChatRecordItem`."""

    type: str = field(default="ChatRecordLink")
    content: Json[SentLink] = field(converts=True)
    """The link message."""


@model
class ChatRecordLocation(ChatRecordItem):
    """A case of `ChatRecordItem`."""

    type: str = field(default="ChatRecordLocation")
    content: Json[SentLocation] = field(converts=True)
    """The location message."""


@model
class ChatRecordMixed(ChatRecordItem):
    """A case of `ChatRecordItem`."""

    type: str = field(default="ChatRecordMixed")
    content: Json[SentMixed] = field(converts=True)
    """The mixed message."""


@model
class SentMixed(Model):
    item: list[MixedItem] = field(converts=True)
    """The parts of the message."""


@model
class MixedItem(Model):
    """One part of the message; one of a kind that the spec does not know has its content in `unknown_fields`."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("type", {
        "text": "MixedText", "image": "MixedImage", "voice": "MixedVoice", "video": "MixedVideo",
        "emotion": "MixedEmotion", "file": "MixedFile", "link": "MixedLink", "location": "MixedLocation",
        "card": "MixedCard", "weapp": "MixedWeapp",
    })

    type: str
    """Kind of message."""


@model
class MixedText(MixedItem):
    """A case of `MixedItem`."""

    type: str = field(default="text")
    content: Json[SentText] = field(converts=True)
    """The text."""


@model
class MixedImage(MixedItem):
    """A case of `MixedItem`."""

    type: str = field(default="image")
    content: Json[SentImage] = field(converts=True)
    """The image."""


@model
class MixedVoice(MixedItem):
    """A case of `MixedItem`."""

    type: str = field(default="voice")
    content: Json[SentVoice] = field(converts=True)
    """The voice."""


@model
class MixedVideo(MixedItem):
    """A case of `MixedItem`."""

    type: str = field(default="video")
    content: Json[SentVideo] = field(converts=True)
    """The video."""


@model
class MixedEmotion(MixedItem):
    """A case of `MixedItem`."""

    type: str = field(default="emotion")
    content: Json[SentEmotion] = field(converts=True)
    """The sticker."""


@model
class MixedFile(MixedItem):
    """A case of `MixedItem`."""

    type: str = field(default="file")
    content: Json[SentFile] = field(converts=True)
    """The file."""


@model
class MixedLink(MixedItem):
    """A case of `MixedItem`."""

    type: str = field(default="link")
    content: Json[SentLink] = field(converts=True)
    """The link."""


@model
class MixedLocation(MixedItem):
    """A case of `MixedItem`."""

    type: str = field(default="location")
    content: Json[SentLocation] = field(converts=True)
    """The location."""


@model
class MixedCard(MixedItem):
    """A case of `MixedItem`."""

    type: str = field(default="card")
    content: Json[SentCard] = field(converts=True)
    """The name card."""


@model
class MixedWeapp(MixedItem):
    """A case of `MixedItem`."""

    type: str = field(default="weapp")
    content: Json[SentWeapp] = field(converts=True)
    """The mini program."""


@model
class SentTodo(Model):
    title: str | None = None
    """Where it comes from."""
    content: str | None = None
    """What is to be done."""


@model
class SentVote(Model):
    class Votetype:
        START: Final = 101
        TAKE_PART: Final = 102

    votetitle: str | None = None
    """Title of the vote."""
    voteitem: list[str] | None = None
    """The choices."""
    votetype: int | None = field(default=None, enum=(101, 102))
    """What happened. One of 101 (start), 102 (take part)."""
    voteid: str | None = None
    """The same for those who take part as for the start."""


@model
class SentCollect(Model):
    room_name: str | None = None
    """Name of the group chat."""
    creator: str | None = None
    """Name in the chat of who made the form."""
    create_time: str | None = None
    """When it was made, as text in the time of China."""
    title: str | None = None
    """Title of the form."""
    details: list[CollectQuestion] | None = None
    """The questions of the form."""


@model
class CollectQuestion(Model):
    id: int | None = None
    """Id of the question."""
    ques: str | None = None
    """The question."""
    type: str | None = field(default=None, enum=("Text", "Number", "Date", "Time"))
    """Kind of answer. One of Text, Number, Date, Time."""


@model
class SentCalendar(Model):
    title: str | None = None
    """Title of the schedule."""
    creatorname: str | None = None
    """Name of the organizer."""
    attendeename: list[str] | None = None
    """Names of the participants."""
    starttime: Timestamp | None = None
    """Start of the schedule, Unix time in seconds."""
    endtime: Timestamp | None = None
    """End of the schedule, Unix time in seconds."""
    place: str | None = None
    """Place of the schedule."""
    remarks: str | None = None
    """Remarks on the schedule."""


@model
class SentRedPacket(Model):
    class Type:
        NORMAL: Final = 1
        RANDOM_AMOUNT: Final = 2
        INCENTIVE: Final = 3

    type: int | None = field(default=None, enum=(1, 2, 3))
    """Kind of red packet. One of 1 (normal), 2 (random amount), 3 (incentive)."""
    wish: str | None = None
    """Wish that goes with the red packet."""
    totalcnt: int | None = None
    """Number of shares."""
    totalamount: int | None = None
    """Amount of all, in fen."""


@model
class SentMeeting(Model):
    topic: str | None = None
    """Topic of the meeting."""
    starttime: Timestamp | None = None
    """Start of the meeting, Unix time in seconds."""
    endtime: Timestamp | None = None
    """Empty for an instant meeting, as are address and remarks."""
    address: str | None = None
    """Address of the meeting."""
    remarks: str | None = None
    """Remarks on the meeting."""
    meetingid: int | None = None
    """The same in all messages about the meeting."""


@model
class SentMeetingNotification(Model):
    class NotificationType:
        JOINED: Final = 1
        ENDED: Final = 2

    meeting_id: int | None = field(default=None, aliases=("meetingid",))
    """The same in all messages about the meeting."""
    notification_type: int | None = field(default=None, enum=(1, 2))
    """What happened. One of 1 (joined), 2 (ended)."""
    content: str | None = None
    """Text of the notification."""


@model
class SentVoiceCall(Model):
    endtime: Timestamp | None = None
    """End of the call, Unix time in seconds."""
    sdkfileid: str
    """Id to load the audio with."""
    demofiledata: list[SharedDocument] | None = None
    """Documents that were shown."""
    sharescreendata: list[SharedScreen] | None = None
    """Screens that were shown."""


@model
class SharedDocument(Model):
    filename: str | None = None
    """Name of the document."""
    demooperator: str | None = None
    """Who showed it."""
    starttime: Timestamp | None = None
    """Start of the sharing, Unix time in seconds."""
    endtime: Timestamp | None = None
    """End of the sharing, Unix time in seconds."""


@model
class SharedScreen(Model):
    share: str | None = None
    """Who showed it."""
    starttime: Timestamp | None = None
    """Start of the sharing, Unix time in seconds."""
    endtime: Timestamp | None = None
    """End of the sharing, Unix time in seconds."""


@model
class SentVoipDocShare(Model):
    filename: str | None = None
    """Name of the file."""
    md5sum: str | None = None
    """MD5 of the file."""
    filesize: int | None = None
    """Bytes."""
    sdkfileid: str
    """Id to load the file with."""


@model
class SentVoipText(Model):
    class Invitetype:
        SINGLE_VIDEO: Final = 1
        SINGLE_VOICE: Final = 2
        GROUP_VIDEO: Final = 3
        GROUP_VOICE: Final = 4

    callduration: int | None = None
    """Seconds."""
    invitetype: int | None = field(default=None, enum=(1, 2, 3, 4))
    """Kind of call. One of 1 (single video), 2 (single voice), 3 (group video), 4 (group voice)."""


@model
class SentRevoke(Model):
    pre_msgid: str
    """msgid of the message that was recalled."""


@model
class SentAgree(Model):
    userid: str
    """Id of who agrees."""
    agree_time: int | None = None
    """Unix time in milliseconds."""


@model
class SentDisagree(Model):
    userid: str
    """Id of who does not agree."""
    disagree_time: int | None = None
    """Unix time in milliseconds."""


@model
class ArchivedText(ArchivedMessage):
    """文本: Text.

    What is quoted stands in the text itself, after a line in the language of the sender.

    A kind that WeCom itself cannot export comes as the text 【未知消息类型】.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "text"}

    text: SentText
    """The text message."""

    @property
    def content(self) -> SentText:
        return self.text


@model
class ArchivedImage(ArchivedMessage):
    """图片: An image.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "image"}

    image: SentImage
    """The image."""

    @property
    def content(self) -> SentImage:
        return self.image


@model
class ArchivedVoice(ArchivedMessage):
    """语音: A voice message, in AMR.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "voice"}

    voice: SentVoice
    """The voice."""

    @property
    def content(self) -> SentVoice:
        return self.voice


@model
class ArchivedVideo(ArchivedMessage):
    """视频: A video, in MP4.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "video"}

    video: SentVideo
    """The video."""

    @property
    def content(self) -> SentVideo:
        return self.video


@model
class ArchivedEmotion(ArchivedMessage):
    """表情: A sticker; those that WeCom brings along come as text.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "emotion"}

    emotion: SentEmotion
    """The sticker."""

    @property
    def content(self) -> SentEmotion:
        return self.emotion


@model
class ArchivedFile(ArchivedMessage):
    """文件: A file.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "file"}

    file: SentFile
    """The file."""

    @property
    def content(self) -> SentFile:
        return self.file


@model
class ArchivedCard(ArchivedMessage):
    """名片: Somebody's name card.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "card"}

    card: SentCard
    """The name card."""

    @property
    def content(self) -> SentCard:
        return self.card


@model
class ArchivedLocation(ArchivedMessage):
    """位置: A place.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "location"}

    location: SentLocation
    """The location."""

    @property
    def content(self) -> SentLocation:
        return self.location


@model
class ArchivedLink(ArchivedMessage):
    """链接: A link.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "link"}

    link: SentLink
    """The link."""

    @property
    def content(self) -> SentLink:
        return self.link


@model
class ArchivedWeapp(ArchivedMessage):
    """小程序消息: A mini program.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "weapp"}

    weapp: SentWeapp
    """The mini program."""

    @property
    def content(self) -> SentWeapp:
        return self.weapp


@model
class ArchivedMarkdown(ArchivedMessage):
    """MarkDown格式消息: Markdown, which bots send.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "markdown"}

    info: SentMarkdown
    """The Markdown text."""

    @property
    def content(self) -> SentMarkdown:
        return self.info


@model
class ArchivedNews(ArchivedMessage):
    """图文消息: Articles with pictures.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "news"}

    info: SentNews
    """The articles."""

    @property
    def content(self) -> SentNews:
        return self.info


@model
class ArchivedDocMessage(ArchivedMessage):
    """在线文档消息: An online document.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "docmsg"}

    doc: SentDoc
    """The document."""

    @property
    def content(self) -> SentDoc:
        return self.doc


@model
class ArchivedDriveFile(ArchivedMessage):
    """微盘文件: A file in WeDrive.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "qydiskfile"}

    info: SentDriveFile
    """The file in WeDrive."""

    @property
    def content(self) -> SentDriveFile:
        return self.info


@model
class ArchivedChannelsFeed(ArchivedMessage):
    """视频号消息: Something from WeChat Channels.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "sphfeed"}

    sphfeed: SentChannelsFeed
    """What was sent from WeChat Channels."""

    @property
    def content(self) -> SentChannelsFeed:
        return self.sphfeed


@model
class ArchivedChatRecord(ArchivedMessage):
    """会话记录消息: Messages that were passed on together.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "chatrecord"}

    chatrecord: SentChatRecord
    """The messages that were passed on."""

    @property
    def content(self) -> SentChatRecord:
        return self.chatrecord


@model
class ArchivedMixed(ArchivedMessage):
    """混合消息: Text, images and others in one message.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "mixed"}

    mixed: SentMixed
    """The parts of the message."""

    @property
    def content(self) -> SentMixed:
        return self.mixed


@model
class ArchivedTodo(ArchivedMessage):
    """待办消息: Something to do.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "todo"}

    todo: SentTodo
    """The to-do."""

    @property
    def content(self) -> SentTodo:
        return self.todo


@model
class ArchivedVote(ArchivedMessage):
    """投票消息: A vote was started, or somebody took part.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "vote"}

    vote: SentVote
    """The vote."""

    @property
    def content(self) -> SentVote:
        return self.vote


@model
class ArchivedCollect(ArchivedMessage):
    """填表消息: A form to fill in.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "collect"}

    collect: SentCollect
    """The form."""

    @property
    def content(self) -> SentCollect:
        return self.collect


@model
class ArchivedCalendar(ArchivedMessage):
    """日程消息: A schedule.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "calendar"}

    calendar: SentCalendar
    """The schedule."""

    @property
    def content(self) -> SentCalendar:
        return self.calendar


@model
class ArchivedRedPacket(ArchivedMessage):
    """红包消息: A red packet within the company.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "redpacket"}

    redpacket: SentRedPacket
    """The red packet."""

    @property
    def content(self) -> SentRedPacket:
        return self.redpacket


@model
class ArchivedExternalRedPacket(ArchivedMessage):
    """互通红包消息: A red packet in a chat with external users.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "external_redpacket"}

    redpacket: SentRedPacket
    """The red packet."""

    @property
    def content(self) -> SentRedPacket:
        return self.redpacket


@model
class ArchivedMeeting(ArchivedMessage):
    """会议邀请消息: An invitation to a meeting.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "meeting"}

    meeting: SentMeeting
    """The meeting."""

    @property
    def content(self) -> SentMeeting:
        return self.meeting


@model
class ArchivedMeetingNotification(ArchivedMessage):
    """会议控制消息: Somebody joined a meeting, or it has ended.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "meeting_notification"}

    info: SentMeetingNotification
    """What happened in the meeting."""
    time: str | None = None
    """When it happened, as text in the time of China."""

    @property
    def content(self) -> SentMeetingNotification:
        return self.info


@model
class ArchivedVoiceCall(ArchivedMessage):
    """音频存档消息: The sound of a call.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "meeting_voice_call"}

    voiceid: str | None = None
    """Id of the call."""
    meeting_voice_call: SentVoiceCall
    """The call."""

    @property
    def content(self) -> SentVoiceCall:
        return self.meeting_voice_call


@model
class ArchivedVoipDocShare(ArchivedMessage):
    """音频共享文档消息: A document that was shared during a call.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "voip_doc_share"}

    voipid: str | None = None
    """Id of the call."""
    voip_doc_share: SentVoipDocShare
    """The document that was shared."""

    @property
    def content(self) -> SentVoipDocShare:
        return self.voip_doc_share


@model
class ArchivedVoipText(ArchivedMessage):
    """音视频通话: A call took place; with WeChat one record, otherwise one for each that took part.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "voiptext"}

    info: SentVoipText
    """The call."""

    @property
    def content(self) -> SentVoipText:
        return self.info


@model
class ArchivedRevoke(ArchivedMessage):
    """撤回消息: A message was recalled.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "revoke"}

    revoke: SentRevoke
    """The message that was recalled."""

    @property
    def content(self) -> SentRevoke:
        return self.revoke


@model
class ArchivedAgree(ArchivedMessage):
    """同意会话聊天内容: An external user agrees that the chat is kept.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "agree"}

    agree: SentAgree
    """Who agrees, and when."""

    @property
    def content(self) -> SentAgree:
        return self.agree


@model
class ArchivedDisagree(ArchivedMessage):
    """不同意会话聊天内容: An external user does not agree that the chat is kept.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"msgtype": "disagree"}

    disagree: SentDisagree
    """Who does not agree, and when."""

    @property
    def content(self) -> SentDisagree:
        return self.disagree


@model
class ArchivedSwitch(ArchivedEntry):
    """切换企业日志: A member switched to another company; no message.

    https://developer.work.weixin.qq.com/document/path/91774
    """

    __selects__: ClassVar[dict[str, str]] = {"action": "switch"}

    action: str
    """What was done. Known values: switch (switched to another company)."""
    time: int
    """Unix time in milliseconds."""
    user: str
    """UserID of the member."""
