# Generated from spec/types/ by codegen. Do not edit: change the spec, then run "make generate".
"""Types that several parts of the API share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .message import (
        MarkdownContent as MarkdownContent, MediaContent as MediaContent,
        MiniprogramNotice as MiniprogramNotice, MiniprogramNoticeItem as MiniprogramNoticeItem,
        MpArticle as MpArticle, MpNews as MpNews, News as News, NewsArticle as NewsArticle,
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
        ButtonInteractionCard as ButtonInteractionCard, CardAction as CardAction,
        CardActionItem as CardActionItem, CardActionMenu as CardActionMenu, CardButton as CardButton,
        CardCheckbox as CardCheckbox, CardCheckboxOption as CardCheckboxOption,
        CardEmphasisContent as CardEmphasisContent, CardFeedback as CardFeedback,
        CardHorizontalContent as CardHorizontalContent, CardImage as CardImage,
        CardImageTextArea as CardImageTextArea, CardJump as CardJump, CardMainTitle as CardMainTitle,
        CardQuoteArea as CardQuoteArea, CardSelection as CardSelection,
        CardSelectionOption as CardSelectionOption, CardSource as CardSource,
        CardSubmitButton as CardSubmitButton, CardVerticalContent as CardVerticalContent,
        MultipleInteractionCard as MultipleInteractionCard, NewsNoticeCard as NewsNoticeCard,
        TemplateCard as TemplateCard, TextNoticeCard as TextNoticeCard,
        VoteInteractionCard as VoteInteractionCard,
    )

load_lazily(
    __name__,
    {
        ".message": (
            "MarkdownContent", "MediaContent", "MiniprogramNotice", "MiniprogramNoticeItem", "MpArticle",
            "MpNews", "News", "NewsArticle", "TextCard", "TextContent", "VideoContent",
        ),
        ".profile": (
            "AttrMiniprogram", "AttrText", "AttrWeb", "ExtAttr", "ExtAttrItem", "ExternalAttr",
            "ExternalAttrText", "ExternalProfile", "WechatChannelsProfile",
        ),
        ".schedule": (
            "ExcludedTime", "ScheduleAttendee", "ScheduleReminders",
        ),
        ".template_card": (
            "ButtonInteractionCard", "CardAction", "CardActionItem", "CardActionMenu", "CardButton",
            "CardCheckbox", "CardCheckboxOption", "CardEmphasisContent", "CardFeedback",
            "CardHorizontalContent", "CardImage", "CardImageTextArea", "CardJump", "CardMainTitle",
            "CardQuoteArea", "CardSelection", "CardSelectionOption", "CardSource", "CardSubmitButton",
            "CardVerticalContent", "MultipleInteractionCard", "NewsNoticeCard", "TemplateCard",
            "TextNoticeCard", "VoteInteractionCard",
        ),
    },
)
