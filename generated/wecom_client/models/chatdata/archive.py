# Generated from spec/api/chatdata/archive.yaml by codegen. Do not edit.
"""会话内容存档。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ArchivedUser(Model):
    class EditionList:
        INTERNAL_CHATS: Final = 1
        INTERNAL_AND_EXTERNAL_CHATS: Final = 2
        INTERNAL_AND_EXTERNAL_CHATS_AND_CALLS: Final = 3

    userid: str | None = None
    """UserID of the member."""
    open_userid: str | None = field(default=None, deprecated="Read userid instead.")
    """Encrypted userid. Deprecated: Read userid instead."""
    edition_list: list[int] | None = field(default=None, enum=(1, 2, 3))
    """Editions that are in force. One of 1 (internal chats), 2 (internal and external chats), 3 (internal and
    external chats and calls).
    """


@model
class MessageDetail(Model):
    class Msgtype:
        NOT_SUPPORTED: Final = 0
        TEXT: Final = 1
        PICTURE: Final = 2
        STICKER: Final = 3
        LINK: Final = 4
        MINI_PROGRAM: Final = 5
        VOICE: Final = 6
        VIDEO: Final = 7
        FILE: Final = 8
        BUSINESS_CARD: Final = 9
        FORWARDED_MESSAGES: Final = 10
        WECHAT_CHANNELS: Final = 11
        SCHEDULE: Final = 12
        RED_PACKET: Final = 13
        LOCATION: Final = 14
        QUICK_MEETING: Final = 15
        TO_DO: Final = 16
        VOTE: Final = 17
        ONLINE_DOCUMENT: Final = 18
        NEWS: Final = 19
        MIXED_TEXT_AND_PICTURES: Final = 20
        ARCHIVED_AUDIO: Final = 21
        CALL: Final = 22
        WEDRIVE_FILE: Final = 23
        AGREED_TO_ARCHIVING: Final = 24
        REFUSED_ARCHIVING: Final = 25
        GROUP_RELAY: Final = 26
        MARKDOWN: Final = 27

    sender: ChatParty | None = None
    """Who sent the message."""
    receiver_list: list[ChatParty] | None = None
    """Who received the message."""
    chatid: str | None = None
    """Id of the group chat; absent in single chats."""
    send_time: Timestamp | None = None
    """Unix time."""
    msgtype: int | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    ))
    """Kind of message. One of 0 (not supported), 1 (text), 2 (picture), 3 (sticker), 4 (link), 5 (mini
    program), 6 (voice), 7 (video), 8 (file), 9 (business card), 10 (forwarded messages), 11 (WeChat
    Channels), 12 (schedule), 13 (red packet), 14 (location), 15 (quick meeting), 16 (to-do), 17 (vote), 18
    (online document), 19 (news), 20 (mixed text and pictures), 21 (archived audio), 22 (call), 23 (WeDrive
    file), 24 (agreed to archiving), 25 (refused archiving), 26 (group relay), 27 (markdown).
    """
    service_encrypt_info: ServiceEncryptInfo | None = None
    """Key of the message, encrypted."""


@model
class ChatMessage(Model):
    class Msgtype:
        NOT_SUPPORTED: Final = 0
        TEXT: Final = 1
        PICTURE: Final = 2
        STICKER: Final = 3
        LINK: Final = 4
        MINI_PROGRAM: Final = 5
        VOICE: Final = 6
        VIDEO: Final = 7
        FILE: Final = 8
        BUSINESS_CARD: Final = 9
        FORWARDED_MESSAGES: Final = 10
        WECHAT_CHANNELS: Final = 11
        SCHEDULE: Final = 12
        RED_PACKET: Final = 13
        LOCATION: Final = 14
        QUICK_MEETING: Final = 15
        TO_DO: Final = 16
        VOTE: Final = 17
        ONLINE_DOCUMENT: Final = 18
        NEWS: Final = 19
        MIXED_TEXT_AND_PICTURES: Final = 20
        ARCHIVED_AUDIO: Final = 21
        CALL: Final = 22
        WEDRIVE_FILE: Final = 23
        AGREED_TO_ARCHIVING: Final = 24
        REFUSED_ARCHIVING: Final = 25
        GROUP_RELAY: Final = 26
        MARKDOWN: Final = 27

    sender: ChatParty | None = None
    """Who sent the message."""
    receiver_list: list[ChatParty] | None = None
    """Who received the message."""
    chatid: str | None = None
    """Id of the group chat; absent in single chats."""
    send_time: Timestamp | None = None
    """Unix time."""
    msgtype: int | None = field(default=None, enum=(
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
    ))
    """Kind of message. One of 0 (not supported), 1 (text), 2 (picture), 3 (sticker), 4 (link), 5 (mini
    program), 6 (voice), 7 (video), 8 (file), 9 (business card), 10 (forwarded messages), 11 (WeChat
    Channels), 12 (schedule), 13 (red packet), 14 (location), 15 (quick meeting), 16 (to-do), 17 (vote), 18
    (online document), 19 (news), 20 (mixed text and pictures), 21 (archived audio), 22 (call), 23 (WeDrive
    file), 24 (agreed to archiving), 25 (refused archiving), 26 (group relay), 27 (markdown).
    """
    service_encrypt_info: ServiceEncryptInfo | None = None
    """Key of the message, encrypted."""
    msgid: str
    """Id of the message."""


@model
class ChatParty(Model):
    class Type:
        MEMBER: Final = 1
        EXTERNAL_CONTACT: Final = 2
        BOT: Final = 3

    type: int | None = field(default=None, enum=(1, 2, 3))
    """Kind of sender or receiver. One of 1 (member), 2 (external contact), 3 (bot)."""
    id: str | None = None
    """open_userid of a member, external_userid of an external contact, or id of a bot."""


@model
class ServiceEncryptInfo(Model):
    encrypted_secret_key: str | None = None
    """Key of the message, encrypted with the public key, in base64; the chat component needs it decrypted."""
    public_key_ver: int | None = None
    """Version of the public key."""


@model
class ChatMember(Model):
    class Type:
        MEMBER: Final = 1
        EXTERNAL_CONTACT: Final = 2
        BOT: Final = 3

    memberid: str | None = None
    """open_userid of a member, external_userid of an external contact, or id of a bot."""
    jointime: Timestamp | None = None
    """Unix time."""
    type: int | None = field(default=None, enum=(1, 2, 3))
    """Kind of member. One of 1 (member), 2 (external contact), 3 (bot)."""


@model
class SingleChat(Model):
    open_userid: str
    """Encrypted userid of the member."""
    external_userid: str
    """external_userid of the customer."""


@model
class AgreeStatus(Model):
    external_userid: str | None = None
    """external_userid of the external contact."""
    agree_status: str | None = field(default=None, enum=("Agree", "Disagree"))
    """Whether the external contact agrees. One of Agree (agrees), Disagree (does not agree)."""
    status_change_time: Timestamp | None = None
    """Unix time of the latest change."""


@model
class SingleAgreeStatus(Model):
    external_userid: str | None = None
    """external_userid of the external contact."""
    agree_status: str | None = field(default=None, enum=("Agree", "Disagree"))
    """Whether the external contact agrees. One of Agree (agrees), Disagree (does not agree)."""
    status_change_time: Timestamp | None = None
    """Unix time of the latest change."""
    open_userid: str | None = None
    """Encrypted userid of the member."""


@model
class SensitiveInfoConfig(Model):
    hide_mobile: bool | None = None
    """Whether mobile numbers are masked. In requests: default: false."""
    hide_idcard: bool | None = None
    """Whether identity card numbers are masked. In requests: default: false."""
    hide_bankno: bool | None = None
    """Whether bank card numbers are masked. In requests: default: false."""


@model
class FoundChat(Model):
    chatid: str
    """Id of the group chat."""


@model
class SearchRange(Model):
    class ChatType:
        SINGLE_CHATS: Final = 1
        GROUP_CHATS: Final = 2

    chat_type: int | None = field(default=None, enum=(1, 2))
    """Kind of chat. One of 1 (single chats), 2 (group chats)."""
    id_list: list[SearchParty] | None = field(default=None, min_items=2, max_items=2)
    """The two sides of a single chat. 2 items."""
    chat_id: str | None = None
    """Id of a group chat."""


@model
class SearchParty(Model):
    open_userid: str | None = None
    """Encrypted userid of a member; takes precedence over external_userid."""
    external_userid: str | None = None
    """external_userid of a customer."""


@model
class FoundMessage(Model):
    msgid: str
    """Id of the message."""


@model
class MessageKey(Model):
    msgid: str
    """Id of the message."""
    encrypt_info: EncryptInfo
    """Its key."""


@model
class EncryptInfo(Model):
    secret_key: str = field(secret=True)
    """Key of the message: encrypted_secret_key, decrypted with your private key."""


@model
class RefusedMessage(Model):
    errcode: int | None = None
    """Error code."""
    errmsg: str | None = None
    """What the error code means."""
    msgid: str | None = None
    """Id of the message."""
    encrypt_info: EncryptInfo | None = None
    """Key of the message, as it was sent."""


@model
class Summary(Model):
    result_id: str | None = None
    """Result for ww-open-result-text of the chat component."""
    service_encrypt_info: ServiceEncryptInfo | None = None
    """Key of the result, encrypted."""


@model
class MessageAnalysis(Model):
    class SentimentResult:
        NONE: Final = 0
        POSITIVE: Final = 1
        NEGATIVE: Final = 2

    class SpamResult:
        CLEAN: Final = 0
        POLITICALLY_SENSITIVE: Final = 1
        PORNOGRAPHIC: Final = 2

    errcode: int | None = None
    """Error code."""
    errmsg: str | None = None
    """What the error code means."""
    msgid: str | None = None
    """Id of the message."""
    sentiment_result: int | None = field(default=None, enum=(0, 1, 2))
    """Result of the sentiment analysis. One of 0 (none), 1 (positive), 2 (negative)."""
    spam_result: int | None = field(default=None, enum=(0, 1, 2))
    """Result of the spam analysis. One of 0 (clean), 1 (politically sensitive), 2 (pornographic)."""


@model
class ChatdataGetAuthUserListRequest(Model):
    """Parameters of `client.chatdata.get_auth_user_list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ChatdataGetAuthUserListResponse(Response):
    """Answer of `client.chatdata.get_auth_user_list`."""

    auth_user_list: list[ArchivedUser]
    """The members whose chats are archived."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class ChatdataSetPublicKeyRequest(Model):
    """Parameters of `client.chatdata.set_public_key`."""

    public_key: str
    public_key_ver: int


@model
class ChatdataSyncMsgRequest(Model):
    """Parameters of `client.chatdata.sync_msg`."""

    token: str | None = field(default=None, secret=True, max_bytes=128)
    cursor: str | None = field(default=None, max_bytes=128)
    limit: int | None = field(default=None, max=1000)


@model
class ChatdataSyncMsgResponse(Response):
    """Answer of `client.chatdata.sync_msg`."""

    msg_list: list[ChatMessage]
    """Oldest first."""
    next_cursor: str | None = None
    """Cursor of the next call; keep it, so that the next call goes on from there."""
    has_more: bool | None = None
    """Whether there are more messages by now."""


@model
class ChatdataGroupchatGetRequest(Model):
    """Parameters of `client.chatdata.groupchat.get`."""

    chatid: str


@model
class ChatdataGroupchatGetResponse(Response):
    """Answer of `client.chatdata.groupchat.get`."""

    creator: str | None = None
    """open_userid of the creator."""
    room_create_time: Timestamp | None = None
    """Unix time."""
    members: list[ChatMember]
    """Members of the group chat."""


@model
class ChatdataGetagreestatusSingleRequest(Model):
    """Parameters of `client.chatdata.getagreestatus.single`."""

    item: list[SingleChat] = field(max_items=100)


@model
class ChatdataGetagreestatusSingleResponse(Response):
    """Answer of `client.chatdata.getagreestatus.single`."""

    agreeinfo: list[SingleAgreeStatus]
    """Whether each customer agrees."""


@model
class ChatdataGetagreestatusRoomRequest(Model):
    """Parameters of `client.chatdata.getagreestatus.room`."""

    chatid: str


@model
class ChatdataGetagreestatusRoomResponse(Response):
    """Answer of `client.chatdata.getagreestatus.room`."""

    agreeinfo: list[AgreeStatus]
    """Whether each external contact agrees."""


@model
class ChatdataSetHideSensitiveinfoConfigRequest(Model):
    """Parameters of `client.chatdata.set_hide_sensitiveinfo_config`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("userid", "open_userid")), FieldRule("exclusive", ("userid", "open_userid")),
    )

    userid: str | None = None
    config: SensitiveInfoConfig
    open_userid: str | None = field(default=None, deprecated="Send userid instead.")


@model
class ChatdataGetHideSensitiveinfoConfigRequest(Model):
    """Parameters of `client.chatdata.get_hide_sensitiveinfo_config`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("userid", "open_userid")), FieldRule("exclusive", ("userid", "open_userid")),
    )

    userid: str | None = None
    open_userid: str | None = field(default=None, deprecated="Send userid instead.")


@model
class ChatdataGetHideSensitiveinfoConfigResponse(Response):
    """Answer of `client.chatdata.get_hide_sensitiveinfo_config`."""

    config: SensitiveInfoConfig
    """What is masked."""


@model
class ChatdataSearchChatRequest(Model):
    """Parameters of `client.chatdata.search_chat`."""

    query_word: str = field(min_chars=2)
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class ChatdataSearchChatResponse(Response):
    """Answer of `client.chatdata.search_chat`."""

    chat_list: list[FoundChat]
    """The group chats that were found."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: Flag | None = None
    """Whether there are more pages."""


@model
class ChatdataSearchMsgRequest(Model):
    """Parameters of `client.chatdata.search_msg`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 30}),
        FieldRule("requires", ("end_time",), when={"start_time": ""}),
        FieldRule("requires", ("start_time",), when={"end_time": ""}),
    )

    query_word: str = field(min_chars=2)
    chat_info: SearchRange | None = None
    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class ChatdataSearchMsgResponse(Response):
    """Answer of `client.chatdata.search_msg`."""

    msg_list: list[FoundMessage]
    """Newest first."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: Flag | None = None
    """Whether there are more pages."""


@model
class ChatdataAnalyzeTaskAddRequest(Model):
    """Parameters of `client.chatdata.analyze_task_add`."""

    class AnalyzeTask:
        SENTIMENT_OF_EACH_MESSAGE: Final = 1
        SPAM_CHECK_OF_EACH_MESSAGE: Final = 2
        SUMMARY_OF_ALL_OF_THEM: Final = 3

    analyze_task: int = field(enum=(1, 2, 3))
    jobid: str | None = None
    msg_list: list[MessageKey] = field(max_items=1000)


@model
class ChatdataAnalyzeTaskAddResponse(Response):
    """Answer of `client.chatdata.analyze_task_add`."""

    jobid: str | None = None
    """Id of the new job."""
    fail_list: list[RefusedMessage] | None = None
    """Messages that were given more than once."""


@model
class ChatdataAnalyzeTaskSubmitRequest(Model):
    """Parameters of `client.chatdata.analyze_task_submit`."""

    jobid: str


@model
class ChatdataAnalyzeTaskResultRequest(Model):
    """Parameters of `client.chatdata.analyze_task_result`."""

    jobid: str


@model
class ChatdataAnalyzeTaskResultResponse(Response):
    """Answer of `client.chatdata.analyze_task_result`."""

    class Status:
        NOT_FINISHED: Final = 0
        FINISHED: Final = 1
        FAILED: Final = 2

    status: int | None = field(default=None, enum=(0, 1, 2))
    """State of the job. One of 0 (not finished), 1 (finished), 2 (failed)."""
    analyze_result: Summary | None = None
    """The summary, for task 3."""
    analyze_result_list: list[MessageAnalysis] | None = None
    """Results of the single messages, for tasks 1 and 2; also messages that could not take part in a summary."""


@model
class ChatdataExportCreateJobRequest(Model):
    """Parameters of `client.chatdata.export.create_job`."""

    code: str = field(secret=True)
    media_id: str


@model
class ChatdataExportCreateJobResponse(Response):
    """Answer of `client.chatdata.export.create_job`."""

    jobid: str
    """Id of the job."""


@model
class ChatdataExportGetJobStatusRequest(Model):
    """Parameters of `client.chatdata.export.get_job_status`."""

    jobid: str


@model
class ChatdataExportGetJobStatusResponse(Response):
    """Answer of `client.chatdata.export.get_job_status`."""

    class Status:
        WAITING: Final = 1
        RUNNING: Final = 2
        DONE: Final = 3

    status: int | None = field(default=None, enum=(1, 2, 3))
    """State of the job. One of 1 (waiting), 2 (running), 3 (done)."""
    result_id: str | None = None
    """Result of a successful job, for ww-open-result-link of the chat component."""
    result_errcode: int | None = None
    """Error code of the job, once it is done; 0 if it succeeded."""
    result_errmsg: str | None = None
    """What result_errcode means."""
