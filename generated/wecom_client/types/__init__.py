# Generated from spec/types/ by codegen. Do not edit.
"""Types that several parts of the API share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .message import (
        LinkArticle as LinkArticle, LinkNews as LinkNews, MarkdownContent as MarkdownContent,
        MediaContent as MediaContent, MiniprogramNotice as MiniprogramNotice,
        MiniprogramNoticeItem as MiniprogramNoticeItem, MpArticle as MpArticle, MpNews as MpNews,
        TextCard as TextCard, TextContent as TextContent, VideoContent as VideoContent,
    )
    from .profile import (
        AttrMiniprogram as AttrMiniprogram, AttrText as AttrText, AttrWeb as AttrWeb, ExtAttr as ExtAttr,
        ExtAttrItem as ExtAttrItem, ExternalAttr as ExternalAttr, ExternalAttrText as ExternalAttrText,
        ExternalProfile as ExternalProfile, WechatChannelsProfile as WechatChannelsProfile,
    )
    from .schedule import (
        ExcludedTime as ExcludedTime, ScheduleAttendee as ScheduleAttendee,
        ScheduleReminders as ScheduleReminders,
    )
    from .template_card import (
        BotButtonInteractionCard as BotButtonInteractionCard, BotCard as BotCard, BotCardJump as BotCardJump,
        BotCardRow as BotCardRow, BotMultipleInteractionCard as BotMultipleInteractionCard,
        BotNewsNoticeCard as BotNewsNoticeCard, BotTextNoticeCard as BotTextNoticeCard,
        BotVoteInteractionCard as BotVoteInteractionCard, ButtonInteractionCard as ButtonInteractionCard,
        ButtonInteractionCardUpdate as ButtonInteractionCardUpdate, CardAction as CardAction,
        CardActionItem as CardActionItem, CardActionMenu as CardActionMenu, CardButton as CardButton,
        CardCheckbox as CardCheckbox, CardCheckboxOption as CardCheckboxOption,
        CardCheckboxUpdate as CardCheckboxUpdate, CardEmphasisContent as CardEmphasisContent,
        CardFeedback as CardFeedback, CardHorizontalContent as CardHorizontalContent, CardImage as CardImage,
        CardImageTextArea as CardImageTextArea, CardJump as CardJump, CardMainTitle as CardMainTitle,
        CardQuoteArea as CardQuoteArea, CardSelection as CardSelection,
        CardSelectionOption as CardSelectionOption, CardSelectionUpdate as CardSelectionUpdate,
        CardSource as CardSource, CardSubmitButton as CardSubmitButton,
        CardVerticalContent as CardVerticalContent, MultipleInteractionCard as MultipleInteractionCard,
        MultipleInteractionCardUpdate as MultipleInteractionCardUpdate, NewsNoticeCard as NewsNoticeCard,
        NewsNoticeCardUpdate as NewsNoticeCardUpdate, NewsNoticeContent as NewsNoticeContent,
        TemplateCard as TemplateCard, TemplateCardUpdate as TemplateCardUpdate,
        TextNoticeCard as TextNoticeCard, TextNoticeCardUpdate as TextNoticeCardUpdate,
        TextNoticeContent as TextNoticeContent, VoteInteractionCard as VoteInteractionCard,
        VoteInteractionCardUpdate as VoteInteractionCardUpdate, WebhookCard as WebhookCard,
        WebhookNewsNoticeCard as WebhookNewsNoticeCard, WebhookTextNoticeCard as WebhookTextNoticeCard,
    )

load_lazily(
    __name__,
    {
        ".message": (
            "LinkArticle", "LinkNews", "MarkdownContent", "MediaContent", "MiniprogramNotice",
            "MiniprogramNoticeItem", "MpArticle", "MpNews", "TextCard", "TextContent", "VideoContent",
        ),
        ".profile": (
            "AttrMiniprogram", "AttrText", "AttrWeb", "ExtAttr", "ExtAttrItem", "ExternalAttr",
            "ExternalAttrText", "ExternalProfile", "WechatChannelsProfile",
        ),
        ".schedule": (
            "ExcludedTime", "ScheduleAttendee", "ScheduleReminders",
        ),
        ".template_card": (
            "BotButtonInteractionCard", "BotCard", "BotCardJump", "BotCardRow", "BotMultipleInteractionCard",
            "BotNewsNoticeCard", "BotTextNoticeCard", "BotVoteInteractionCard", "ButtonInteractionCard",
            "ButtonInteractionCardUpdate", "CardAction", "CardActionItem", "CardActionMenu", "CardButton",
            "CardCheckbox", "CardCheckboxOption", "CardCheckboxUpdate", "CardEmphasisContent", "CardFeedback",
            "CardHorizontalContent", "CardImage", "CardImageTextArea", "CardJump", "CardMainTitle",
            "CardQuoteArea", "CardSelection", "CardSelectionOption", "CardSelectionUpdate", "CardSource",
            "CardSubmitButton", "CardVerticalContent", "MultipleInteractionCard",
            "MultipleInteractionCardUpdate", "NewsNoticeCard", "NewsNoticeCardUpdate", "NewsNoticeContent",
            "TemplateCard", "TemplateCardUpdate", "TextNoticeCard", "TextNoticeCardUpdate",
            "TextNoticeContent", "VoteInteractionCard", "VoteInteractionCardUpdate", "WebhookCard",
            "WebhookNewsNoticeCard", "WebhookTextNoticeCard",
        ),
    },
)
