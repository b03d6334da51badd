# Generated from spec/archive/ by codegen. Do not edit.
"""The chat archive: its reader, and one class for each kind of message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from ._archive import (
        Archive as Archive, AsyncArchive as AsyncArchive,
    )
    from .messages import (
        ArchivedAgree as ArchivedAgree, ArchivedCalendar as ArchivedCalendar, ArchivedCard as ArchivedCard,
        ArchivedChannelsFeed as ArchivedChannelsFeed, ArchivedChatRecord as ArchivedChatRecord,
        ArchivedCollect as ArchivedCollect, ArchivedDisagree as ArchivedDisagree,
        ArchivedDocMessage as ArchivedDocMessage, ArchivedDriveFile as ArchivedDriveFile,
        ArchivedEmotion as ArchivedEmotion, ArchivedEntry as ArchivedEntry,
        ArchivedExternalRedPacket as ArchivedExternalRedPacket, ArchivedFile as ArchivedFile,
        ArchivedImage as ArchivedImage, ArchivedLink as ArchivedLink, ArchivedLocation as ArchivedLocation,
        ArchivedMarkdown as ArchivedMarkdown, ArchivedMeeting as ArchivedMeeting,
        ArchivedMeetingNotification as ArchivedMeetingNotification, ArchivedMessage as ArchivedMessage,
        ArchivedMixed as ArchivedMixed, ArchivedNews as ArchivedNews, ArchivedRedPacket as ArchivedRedPacket,
        ArchivedRevoke as ArchivedRevoke, ArchivedSwitch as ArchivedSwitch, ArchivedText as ArchivedText,
        ArchivedTodo as ArchivedTodo, ArchivedVideo as ArchivedVideo, ArchivedVoice as ArchivedVoice,
        ArchivedVoiceCall as ArchivedVoiceCall, ArchivedVoipDocShare as ArchivedVoipDocShare,
        ArchivedVoipText as ArchivedVoipText, ArchivedVote as ArchivedVote, ArchivedWeapp as ArchivedWeapp,
        ChatRecordFile as ChatRecordFile, ChatRecordImage as ChatRecordImage,
        ChatRecordItem as ChatRecordItem, ChatRecordLink as ChatRecordLink,
        ChatRecordLocation as ChatRecordLocation, ChatRecordMixed as ChatRecordMixed,
        ChatRecordText as ChatRecordText, ChatRecordVideo as ChatRecordVideo,
        CollectQuestion as CollectQuestion, MixedCard as MixedCard, MixedEmotion as MixedEmotion,
        MixedFile as MixedFile, MixedImage as MixedImage, MixedItem as MixedItem, MixedLink as MixedLink,
        MixedLocation as MixedLocation, MixedText as MixedText, MixedVideo as MixedVideo,
        MixedVoice as MixedVoice, MixedWeapp as MixedWeapp, NewsArticle as NewsArticle,
        SentAgree as SentAgree, SentCalendar as SentCalendar, SentCard as SentCard,
        SentChannelsFeed as SentChannelsFeed, SentChatRecord as SentChatRecord, SentCollect as SentCollect,
        SentDisagree as SentDisagree, SentDoc as SentDoc, SentDriveFile as SentDriveFile,
        SentEmotion as SentEmotion, SentFile as SentFile, SentImage as SentImage, SentLink as SentLink,
        SentLocation as SentLocation, SentMarkdown as SentMarkdown, SentMeeting as SentMeeting,
        SentMeetingNotification as SentMeetingNotification, SentMixed as SentMixed, SentNews as SentNews,
        SentRedPacket as SentRedPacket, SentRevoke as SentRevoke, SentText as SentText, SentTodo as SentTodo,
        SentVideo as SentVideo, SentVoice as SentVoice, SentVoiceCall as SentVoiceCall,
        SentVoipDocShare as SentVoipDocShare, SentVoipText as SentVoipText, SentVote as SentVote,
        SentWeapp as SentWeapp, SharedDocument as SharedDocument, SharedScreen as SharedScreen,
        UndecryptedMessage as UndecryptedMessage, UnknownArchivedEntry as UnknownArchivedEntry,
        UnknownArchivedMessage as UnknownArchivedMessage,
    )
    from wecom_runtime.clients.archive.items import (
        Archived as Archived,
    )

load_lazily(
    __name__,
    {
        "._archive": (
            "Archive", "AsyncArchive",
        ),
        ".messages": (
            "ArchivedAgree", "ArchivedCalendar", "ArchivedCard", "ArchivedChannelsFeed", "ArchivedChatRecord",
            "ArchivedCollect", "ArchivedDisagree", "ArchivedDocMessage", "ArchivedDriveFile",
            "ArchivedEmotion", "ArchivedEntry", "ArchivedExternalRedPacket", "ArchivedFile", "ArchivedImage",
            "ArchivedLink", "ArchivedLocation", "ArchivedMarkdown", "ArchivedMeeting",
            "ArchivedMeetingNotification", "ArchivedMessage", "ArchivedMixed", "ArchivedNews",
            "ArchivedRedPacket", "ArchivedRevoke", "ArchivedSwitch", "ArchivedText", "ArchivedTodo",
            "ArchivedVideo", "ArchivedVoice", "ArchivedVoiceCall", "ArchivedVoipDocShare", "ArchivedVoipText",
            "ArchivedVote", "ArchivedWeapp", "ChatRecordFile", "ChatRecordImage", "ChatRecordItem",
            "ChatRecordLink", "ChatRecordLocation", "ChatRecordMixed", "ChatRecordText", "ChatRecordVideo",
            "CollectQuestion", "MixedCard", "MixedEmotion", "MixedFile", "MixedImage", "MixedItem",
            "MixedLink", "MixedLocation", "MixedText", "MixedVideo", "MixedVoice", "MixedWeapp",
            "NewsArticle", "SentAgree", "SentCalendar", "SentCard", "SentChannelsFeed", "SentChatRecord",
            "SentCollect", "SentDisagree", "SentDoc", "SentDriveFile", "SentEmotion", "SentFile", "SentImage",
            "SentLink", "SentLocation", "SentMarkdown", "SentMeeting", "SentMeetingNotification", "SentMixed",
            "SentNews", "SentRedPacket", "SentRevoke", "SentText", "SentTodo", "SentVideo", "SentVoice",
            "SentVoiceCall", "SentVoipDocShare", "SentVoipText", "SentVote", "SentWeapp", "SharedDocument",
            "SharedScreen", "UndecryptedMessage", "UnknownArchivedEntry", "UnknownArchivedMessage",
        ),
        "wecom_runtime.clients.archive.items": (
            "Archived",
        ),
    },
)
