# Generated from spec/replies/ by codegen. Do not edit.
"""The replies of an app to a callback."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .bot import (
        BotFileReply as BotFileReply, BotImageReply as BotImageReply, BotLaterCardReply as BotLaterCardReply,
        BotMarkdown as BotMarkdown, BotMarkdownReply as BotMarkdownReply,
        BotReplyFeedback as BotReplyFeedback, BotReplyMedia as BotReplyMedia, BotReplyText as BotReplyText,
        BotReplyVideo as BotReplyVideo, BotStream as BotStream, BotStreamImage as BotStreamImage,
        BotStreamItem as BotStreamItem, BotStreamReply as BotStreamReply,
        BotStreamWithCardReply as BotStreamWithCardReply, BotTemplateCardReply as BotTemplateCardReply,
        BotTextReply as BotTextReply, BotUpdateCardReply as BotUpdateCardReply,
        BotVideoReply as BotVideoReply, BotVoiceReply as BotVoiceReply,
    )
    from .hardware import (
        DeviceBindReply as DeviceBindReply, UserScanReply as UserScanReply,
        VerifyDeviceReply as VerifyDeviceReply,
    )
    from .passive import (
        ButtonInteractionUpdate as ButtonInteractionUpdate, CardUpdate as CardUpdate,
        ImageReply as ImageReply, MultipleInteractionUpdate as MultipleInteractionUpdate,
        NewsNoticeUpdate as NewsNoticeUpdate, NewsReply as NewsReply, ReplacedButton as ReplacedButton,
        ReplyArticle as ReplyArticle, ReplyMedia as ReplyMedia, ReplyVideo as ReplyVideo,
        TextNoticeUpdate as TextNoticeUpdate, TextReply as TextReply, UpdateActionMenu as UpdateActionMenu,
        UpdateButton as UpdateButton, UpdateButtonReply as UpdateButtonReply,
        UpdateCardAction as UpdateCardAction, UpdateCardImage as UpdateCardImage,
        UpdateCheckBox as UpdateCheckBox, UpdateCheckOption as UpdateCheckOption,
        UpdateHorizontalContent as UpdateHorizontalContent, UpdateImageTextArea as UpdateImageTextArea,
        UpdateJump as UpdateJump, UpdateMenuAction as UpdateMenuAction, UpdateOption as UpdateOption,
        UpdateQuoteArea as UpdateQuoteArea, UpdateSelection as UpdateSelection, UpdateSource as UpdateSource,
        UpdateSubmitButton as UpdateSubmitButton, UpdateTaskCardReply as UpdateTaskCardReply,
        UpdateTemplateCardReply as UpdateTemplateCardReply, UpdateTitle as UpdateTitle,
        VideoReply as VideoReply, VoiceReply as VoiceReply, VoteInteractionUpdate as VoteInteractionUpdate,
    )
    from wecom_runtime.callbacks.reply import (
        EmptyReply as EmptyReply, Reply as Reply,
    )

load_lazily(
    __name__,
    {
        ".bot": (
            "BotFileReply", "BotImageReply", "BotLaterCardReply", "BotMarkdown", "BotMarkdownReply",
            "BotReplyFeedback", "BotReplyMedia", "BotReplyText", "BotReplyVideo", "BotStream",
            "BotStreamImage", "BotStreamItem", "BotStreamReply", "BotStreamWithCardReply",
            "BotTemplateCardReply", "BotTextReply", "BotUpdateCardReply", "BotVideoReply", "BotVoiceReply",
        ),
        ".hardware": (
            "DeviceBindReply", "UserScanReply", "VerifyDeviceReply",
        ),
        ".passive": (
            "ButtonInteractionUpdate", "CardUpdate", "ImageReply", "MultipleInteractionUpdate",
            "NewsNoticeUpdate", "NewsReply", "ReplacedButton", "ReplyArticle", "ReplyMedia", "ReplyVideo",
            "TextNoticeUpdate", "TextReply", "UpdateActionMenu", "UpdateButton", "UpdateButtonReply",
            "UpdateCardAction", "UpdateCardImage", "UpdateCheckBox", "UpdateCheckOption",
            "UpdateHorizontalContent", "UpdateImageTextArea", "UpdateJump", "UpdateMenuAction",
            "UpdateOption", "UpdateQuoteArea", "UpdateSelection", "UpdateSource", "UpdateSubmitButton",
            "UpdateTaskCardReply", "UpdateTemplateCardReply", "UpdateTitle", "VideoReply", "VoiceReply",
            "VoteInteractionUpdate",
        ),
        "wecom_runtime.callbacks.reply": (
            "EmptyReply", "Reply",
        ),
    },
)
