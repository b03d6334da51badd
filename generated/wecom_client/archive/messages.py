# Generated from spec/archive/messages.yaml by codegen. Do not edit.
"""会话内容存档."""

from __future__ import annotations

from typing import ClassVar, Final

from wecom_runtime.clients.archive.items import Archived
from wecom_runtime.data.models import Json, Model, Timestamp, Union, field, model


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


@model
class SentImage(Model):
    md5sum: str | None = None
    filesize: int | None = None
    """Bytes."""
    sdkfileid: str


@model
class SentVoice(Model):
    md5sum: str | None = None
    voice_size: int | None = None
    """Bytes."""
    play_length: int | None = None
    """Seconds."""
    sdkfileid: str


@model
class SentVideo(Model):
    md5sum: str | None = None
    filesize: int | None = None
    """Bytes."""
    play_length: int | None = None
    """Seconds."""
    sdkfileid: str


@model
class SentEmotion(Model):
    class Type:
        """Values of `type`."""

        GIF: Final = 1
        """Gif."""
        PNG: Final = 2
        """Png."""

    type: int | None = field(default=None, enum=(1, 2))
    """Format of the picture. One of 1 (gif), 2 (png)."""
    width: int | None = None
    height: int | None = None
    imagesize: int | None = None
    """Bytes."""
    md5sum: str | None = None
    sdkfileid: str


@model
class SentFile(Model):
    md5sum: str | None = None
    filename: str | None = None
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
    latitude: float
    address: str | None = None
    title: str | None = None
    zoom: int | None = None
    """Scale of the map."""


@model
class SentLink(Model):
    title: str | None = None
    description: str | None = None
    link_url: str | None = None
    image_url: str | None = None


@model
class SentWeapp(Model):
    title: str | None = None
    description: str | None = None
    username: str | None = None
    """Id of the mini program."""
    displayname: str | None = None
    """Name of the mini program."""


@model
class SentMarkdown(Model):
    content: str


@model
class SentNews(Model):
    item: list[NewsArticle]


@model
class NewsArticle(Model):
    title: str | None = None
    description: str | None = None
    url: str | None = None
    picurl: str | None = None


@model
class SentDoc(Model):
    title: str | None = None
    link_url: str | None = None
    doc_creator: str | None = None
    """UserID or external_userid of who made it."""


@model
class SentDriveFile(Model):
    filename: str | None = None


@model
class SentChannelsFeed(Model):
    class FeedType:
        """Values of `feed_type`."""

        PICTURE: Final = 2
        """Picture."""
        VIDEO: Final = 4
        """Video."""
        LIVE: Final = 9
        """Live."""

    feed_type: int | None = field(default=None, enum=(2, 4, 9))
    """Kind of feed. One of 2 (picture), 4 (video), 9 (live)."""
    sph_name: str | None = None
    """Name of the account."""
    feed_desc: str | None = None
    """Description of the feed."""


@model
class SentChatRecord(Model):
    title: str | None = None
    item: list[ChatRecordItem]


@model
class ChatRecordItem(Model):
    """One of the messages; one of a kind that the spec does not know has its content in `unknown_fields`."""

    __union__: ClassVar[Union | None] = Union("type", {
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
    """One of the cases of `ChatRecordItem`."""

    type: str = field(default="ChatRecordText")
    content: Json[SentText]


@model
class ChatRecordFile(ChatRecordItem):
    """One of the cases of `ChatRecordItem`."""

    type: str = field(default="ChatRecordFile")
    content: Json[SentFile]


@model
class ChatRecordImage(ChatRecordItem):
    """One of the cases of `ChatRecordItem`."""

    type: str = field(default="ChatRecordImage")
    content: Json[SentImage]


@model
class ChatRecordVideo(ChatRecordItem):
    """One of the cases of `ChatRecordItem`."""

    type: str = field(default="ChatRecordVideo")
    content: Json[SentVideo]


@model
class ChatRecordLink(ChatRecordItem):
    """One of the cases of `ChatRecordItem`."""

    type: str = field(default="ChatRecordLink")
    content: Json[SentLink]


@model
class ChatRecordLocation(ChatRecordItem):
    """One of the cases of `ChatRecordItem`."""

    type: str = field(default="ChatRecordLocation")
    content: Json[SentLocation]


@model
class ChatRecordMixed(ChatRecordItem):
    """One of the cases of `ChatRecordItem`."""

    type: str = field(default="ChatRecordMixed")
    content: Json[SentMixed]


@model
class SentMixed(Model):
    item: list[MixedItem]


@model
class MixedItem(Model):
    """One part of the message; one of a kind that the spec does not know has its content in `unknown_fields`."""

    __union__: ClassVar[Union | None] = Union("type", {
        "text": "MixedText", "image": "MixedImage", "voice": "MixedVoice", "video": "MixedVideo",
        "emotion": "MixedEmotion", "file": "MixedFile", "link": "MixedLink", "location": "MixedLocation",
        "card": "MixedCard", "weapp": "MixedWeapp",
    })

    type: str
    """Kind of message."""


@model
class MixedText(MixedItem):
    """One of the cases of `MixedItem`."""

    type: str = field(default="text")
    content: Json[SentText]


@model
class MixedImage(MixedItem):
    """One of the cases of `MixedItem`."""

    type: str = field(default="image")
    content: Json[SentImage]


@model
class MixedVoice(MixedItem):
    """One of the cases of `MixedItem`."""

    type: str = field(default="voice")
    content: Json[SentVoice]


@model
class MixedVideo(MixedItem):
    """One of the cases of `MixedItem`."""

    type: str = field(default="video")
    content: Json[SentVideo]


@model
class MixedEmotion(MixedItem):
    """One of the cases of `MixedItem`."""

    type: str = field(default="emotion")
    content: Json[SentEmotion]


@model
class MixedFile(MixedItem):
    """One of the cases of `MixedItem`."""

    type: str = field(default="file")
    content: Json[SentFile]


@model
class MixedLink(MixedItem):
    """One of the cases of `MixedItem`."""

    type: str = field(default="link")
    content: Json[SentLink]


@model
class MixedLocation(MixedItem):
    """One of the cases of `MixedItem`."""

    type: str = field(default="location")
    content: Json[SentLocation]


@model
class MixedCard(MixedItem):
    """One of the cases of `MixedItem`."""

    type: str = field(default="card")
    content: Json[SentCard]


@model
class MixedWeapp(MixedItem):
    """One of the cases of `MixedItem`."""

    type: str = field(default="weapp")
    content: Json[SentWeapp]


@model
class SentTodo(Model):
    title: str | None = None
    """Where it comes from."""
    content: str | None = None
    """What is to be done."""


@model
class SentVote(Model):
    class Votetype:
        """Values of `votetype`."""

        START: Final = 101
        """Start."""
        TAKE_PART: Final = 102
        """Take part."""

    votetitle: str | None = None
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
    details: list[CollectQuestion] | None = None


@model
class CollectQuestion(Model):
    id: int | None = None
    ques: str | None = None
    """The question."""
    type: str | None = field(default=None, enum=("Text", "Number", "Date", "Time"))
    """Kind of answer. One of Text, Number, Date, Time."""


@model
class SentCalendar(Model):
    title: str | None = None
    creatorname: str | None = None
    attendeename: list[str] | None = None
    starttime: Timestamp | None = None
    endtime: Timestamp | None = None
    place: str | None = None
    remarks: str | None = None


@model
class SentRedPacket(Model):
    class Type:
        """Values of `type`."""

        NORMAL: Final = 1
        """Normal."""
        RANDOM_AMOUNT: Final = 2
        """Random amount."""
        INCENTIVE: Final = 3
        """Incentive."""

    type: int | None = field(default=None, enum=(1, 2, 3))
    """Kind of red packet. One of 1 (normal), 2 (random amount), 3 (incentive)."""
    wish: str | None = None
    totalcnt: int | None = None
    """Number of shares."""
    totalamount: int | None = None
    """Amount of all, in fen."""


@model
class SentMeeting(Model):
    topic: str | None = None
    starttime: Timestamp | None = None
    endtime: Timestamp | None = None
    """Empty for an instant meeting, as are address and remarks."""
    address: str | None = None
    remarks: str | None = None
    meetingid: int | None = None
    """The same in all messages about the meeting."""


@model
class SentMeetingNotification(Model):
    class NotificationType:
        """Values of `notification_type`."""

        JOINED: Final = 1
        """Joined."""
        ENDED: Final = 2
        """Ended."""

    meeting_id: int | None = field(default=None, aliases=("meetingid",))
    """The same in all messages about the meeting."""
    notification_type: int | None = field(default=None, enum=(1, 2))
    """What happened. One of 1 (joined), 2 (ended)."""
    content: str | None = None


@model
class SentVoiceCall(Model):
    endtime: Timestamp | None = None
    sdkfileid: str
    demofiledata: list[SharedDocument] | None = None
    """Documents that were shown."""
    sharescreendata: list[SharedScreen] | None = None
    """Screens that were shown."""


@model
class SharedDocument(Model):
    filename: str | None = None
    demooperator: str | None = None
    """Who showed it."""
    starttime: Timestamp | None = None
    endtime: Timestamp | None = None


@model
class SharedScreen(Model):
    share: str | None = None
    """Who showed it."""
    starttime: Timestamp | None = None
    endtime: Timestamp | None = None


@model
class SentVoipDocShare(Model):
    filename: str | None = None
    md5sum: str | None = None
    filesize: int | None = None
    """Bytes."""
    sdkfileid: str


@model
class SentVoipText(Model):
    class Invitetype:
        """Values of `invitetype`."""

        SINGLE_VIDEO: Final = 1
        """Single video."""
        SINGLE_VOICE: Final = 2
        """Single voice."""
        GROUP_VIDEO: Final = 3
        """Group video."""
        GROUP_VOICE: Final = 4
        """Group voice."""

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
    agree_time: int | None = None
    """Unix time in milliseconds."""


@model
class SentDisagree(Model):
    userid: str
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
