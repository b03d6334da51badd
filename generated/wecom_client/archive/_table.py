# Generated from spec/archive/ by codegen. Do not edit.
"""The classes of the archive's messages, and the calls and codes of the official library."""

from typing import TYPE_CHECKING

from wecom_runtime.clients.archive.table import ArchiveTable
from wecom_runtime.clients.archive.table import LibraryCall

if TYPE_CHECKING:
    from typing import TypeAlias
    from wecom_client.archive.messages import ArchivedEntry

    Entry: TypeAlias = ArchivedEntry

ARCHIVE = ArchiveTable(
    headers=(
        (
            "wecom_client.archive.messages:ArchivedEntry", "wecom_client.archive.messages:UnknownArchivedEntry", {"msgid": ""}, "json",
        ),
        (
            "wecom_client.archive.messages:UndecryptedMessage", "wecom_client.archive.messages:UndecryptedMessage", {"msgid": "", "encrypt_chat_msg": ""}, "json",
        ),
        (
            "wecom_client.archive.messages:ArchivedMessage", "wecom_client.archive.messages:UnknownArchivedMessage", {"msgid": "", "msgtype": ""}, "json",
        ),
    ),
    rows=(
        (
            "wecom_client.archive.messages:ArchivedText", "json", {"msgtype": ("text",)}, (91774,), "文本",
        ),
        (
            "wecom_client.archive.messages:ArchivedImage", "json", {"msgtype": ("image",)}, (91774,), "图片",
        ),
        (
            "wecom_client.archive.messages:ArchivedVoice", "json", {"msgtype": ("voice",)}, (91774,), "语音",
        ),
        (
            "wecom_client.archive.messages:ArchivedVideo", "json", {"msgtype": ("video",)}, (91774,), "视频",
        ),
        (
            "wecom_client.archive.messages:ArchivedEmotion", "json", {"msgtype": ("emotion",)}, (91774, 91552), "表情",
        ),
        (
            "wecom_client.archive.messages:ArchivedFile", "json", {"msgtype": ("file",)}, (91774,), "文件",
        ),
        (
            "wecom_client.archive.messages:ArchivedCard", "json", {"msgtype": ("card",)}, (91774,), "名片",
        ),
        (
            "wecom_client.archive.messages:ArchivedLocation", "json", {"msgtype": ("location",)}, (91774,), "位置",
        ),
        (
            "wecom_client.archive.messages:ArchivedLink", "json", {"msgtype": ("link",)}, (91774,), "链接",
        ),
        (
            "wecom_client.archive.messages:ArchivedWeapp", "json", {"msgtype": ("weapp",)}, (91774,), "小程序消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedMarkdown", "json", {"msgtype": ("markdown",)}, (91774,), "MarkDown格式消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedNews", "json", {"msgtype": ("news",)}, (91774,), "图文消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedDocMessage", "json", {"msgtype": ("docmsg",)}, (91774,), "在线文档消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedDriveFile", "json", {"msgtype": ("qydiskfile",)}, (91774,), "微盘文件",
        ),
        (
            "wecom_client.archive.messages:ArchivedChannelsFeed", "json", {"msgtype": ("sphfeed",)}, (91774,), "视频号消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedChatRecord", "json", {"msgtype": ("chatrecord",)}, (91774,), "会话记录消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedMixed", "json", {"msgtype": ("mixed",)}, (91774,), "混合消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedTodo", "json", {"msgtype": ("todo",)}, (91774,), "待办消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedVote", "json", {"msgtype": ("vote",)}, (91774,), "投票消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedCollect", "json", {"msgtype": ("collect",)}, (91774,), "填表消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedCalendar", "json", {"msgtype": ("calendar",)}, (91774,), "日程消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedRedPacket", "json", {"msgtype": ("redpacket",)}, (91774,), "红包消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedExternalRedPacket", "json", {"msgtype": ("external_redpacket",)}, (91774,), "互通红包消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedMeeting", "json", {"msgtype": ("meeting",)}, (91774,), "会议邀请消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedMeetingNotification", "json", {"msgtype": ("meeting_notification",)}, (91774,), "会议控制消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedVoiceCall", "json", {"msgtype": ("meeting_voice_call",)}, (91774,), "音频存档消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedVoipDocShare", "json", {"msgtype": ("voip_doc_share",)}, (91774,), "音频共享文档消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedVoipText", "json", {"msgtype": ("voiptext",)}, (91774,), "音视频通话",
        ),
        (
            "wecom_client.archive.messages:ArchivedRevoke", "json", {"msgtype": ("revoke",)}, (91774,), "撤回消息",
        ),
        (
            "wecom_client.archive.messages:ArchivedAgree", "json", {"msgtype": ("agree",)}, (91774,), "同意会话聊天内容",
        ),
        (
            "wecom_client.archive.messages:ArchivedDisagree", "json", {"msgtype": ("disagree",)}, (91774,), "不同意会话聊天内容",
        ),
        (
            "wecom_client.archive.messages:ArchivedSwitch", "json", {"action": ("switch",)}, (91774,), "切换企业日志",
        ),
    ),
    calls={
        "GetChatData": LibraryCall((91774,), 4000, 1000, "chatdata"),
        "GetMediaData": LibraryCall((91774,), 25000, 0, ""),
    },
    codes={
        10000: ("InvalidRequestError", "A parameter is wrong.", "Look at corp_id and secret, at a limit of at most 1,000, and at the sdkfileid.", False),
        10001: ("", "The network failed.", "Ports 80 and 443 to WeCom must be open; look at proxy and passwd if there is a proxy.", True),
        10002: ("", "What WeCom answered could not be read.", "It was tried again; if it stays so, give WeCom the parameters and the time of the call.", True),
        10003: ("", "The system of the library failed.", "It was tried again; if it stays so, give WeCom the parameters and the time of the call.", True),
        10005: ("InvalidRequestError", "The sdkfileid is wrong.", "Pass the sdkfileid of a message as it came.", False),
        10006: ("InvalidRequestError", "The message cannot be decrypted.", "The private key must be the one to the public key with the version that the message names.", False),
        10008: ("InvalidRequestError", "The message cannot be decrypted.", "The private key must be the one to the public key with the version that the message names.", False),
        10009: ("PermissionDeniedError", "The IP is not allowed.", "Enter the public IP of this host among the trusted ones (管理工具 > 会话内容存档); they are mandatory.", False),
        10010: ("NotFoundError", "It is kept no longer.", "WeCom keeps messages and media for five days.", False),
        10011: ("", "The certificate of WeCom was not accepted.", "Look at the clock and the CA certificates of this host, and at a proxy that opens TLS.", False),
        40001: ("TokenError", "The secret is not valid.", "The archive has a secret of its own (管理工具 > 会话内容存档 > Secret).", False),
        41001: ("TokenError", "No token could be fetched.", "Look at corp_id and secret. The archive has a secret of its own (管理工具 > 会话内容存档 > Secret).", False),
        48002: ("PermissionDeniedError", "This secret may not read the archive.", "The archive has a secret of its own (管理工具 > 会话内容存档 > Secret); that of an app does not do.", False),
    },
)
