# Generated from spec/types/ by codegen. Do not edit.
"""Types that several parts of the API share: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.types.message import LinkArticle
    from wecom_client.types.message import MiniprogramNoticeItem
    from wecom_client.types.message import MpArticle
    from wecom_client.types.profile import AttrMiniprogram
    from wecom_client.types.profile import AttrText
    from wecom_client.types.profile import AttrWeb
    from wecom_client.types.profile import ExtAttrItem
    from wecom_client.types.profile import ExternalAttr
    from wecom_client.types.profile import ExternalAttrText
    from wecom_client.types.profile import WechatChannelsProfile
    from wecom_client.types.template_card import BotCardJump
    from wecom_client.types.template_card import BotCardRow
    from wecom_client.types.template_card import CardAction
    from wecom_client.types.template_card import CardActionItem
    from wecom_client.types.template_card import CardActionMenu
    from wecom_client.types.template_card import CardButton
    from wecom_client.types.template_card import CardCheckbox
    from wecom_client.types.template_card import CardCheckboxOption
    from wecom_client.types.template_card import CardCheckboxUpdate
    from wecom_client.types.template_card import CardEmphasisContent
    from wecom_client.types.template_card import CardFeedback
    from wecom_client.types.template_card import CardHorizontalContent
    from wecom_client.types.template_card import CardImage
    from wecom_client.types.template_card import CardImageTextArea
    from wecom_client.types.template_card import CardJump
    from wecom_client.types.template_card import CardMainTitle
    from wecom_client.types.template_card import CardQuoteArea
    from wecom_client.types.template_card import CardSelection
    from wecom_client.types.template_card import CardSelectionOption
    from wecom_client.types.template_card import CardSelectionUpdate
    from wecom_client.types.template_card import CardSource
    from wecom_client.types.template_card import CardSubmitButton
    from wecom_client.types.template_card import CardVerticalContent


class TextContentDict(TypedDict):
    content: str


class MarkdownContentDict(TypedDict):
    content: str


class MediaContentDict(TypedDict):
    media_id: str


class VideoContentDict(TypedDict):
    media_id: str
    title: NotRequired[str | None]
    description: NotRequired[str | None]


class TextCardDict(TypedDict):
    title: str
    description: str
    url: str
    btntxt: NotRequired[str | None]


class LinkNewsDict(TypedDict):
    articles: Sequence[LinkArticle | LinkArticleDict]


class LinkArticleDict(TypedDict):
    title: str
    url: str
    description: NotRequired[str | None]
    picurl: NotRequired[str | None]


class MpNewsDict(TypedDict):
    articles: Sequence[MpArticle | MpArticleDict]


class MpArticleDict(TypedDict):
    title: str
    thumb_media_id: str
    content: str
    author: NotRequired[str | None]
    content_source_url: NotRequired[str | None]
    digest: NotRequired[str | None]


class MiniprogramNoticeDict(TypedDict):
    appid: str
    title: str
    page: NotRequired[str | None]
    description: NotRequired[str | None]
    emphasis_first_item: NotRequired[bool | None]
    content_item: NotRequired[Sequence[MiniprogramNoticeItem | MiniprogramNoticeItemDict] | None]


class MiniprogramNoticeItemDict(TypedDict):
    """A row; one with neither key nor value is ignored."""

    key: NotRequired[str | None]
    value: NotRequired[str | None]


class OfficeTimezoneDict(TypedDict):
    """A time zone of schedules, meetings and mails."""

    timezone_id: NotRequired[str | None]
    timezone_offset: NotRequired[int | None]


class ExternalProfileDict(TypedDict):
    """What a member shows to people outside the company."""

    external_corp_name: NotRequired[str | None]
    wechat_channels: NotRequired[WechatChannelsProfile | WechatChannelsProfileDict | None]
    external_attr: NotRequired[Sequence[ExternalAttr | ExternalAttrDict] | None]


class WechatChannelsProfileDict(TypedDict):
    nickname: NotRequired[str | None]


class ExternalAttrDict(TypedDict):
    """One attribute shown outside; the field that belongs to the type holds the value."""

    type: int
    name: str
    text: NotRequired[ExternalAttrText | ExternalAttrTextDict | None]
    web: NotRequired[AttrWeb | AttrWebDict | None]
    miniprogram: NotRequired[AttrMiniprogram | AttrMiniprogramDict | None]


class ExternalAttrTextDict(TypedDict):
    value: NotRequired[str | None]


class ExtAttrDict(TypedDict):
    """Extended attributes that the company has defined for its members."""

    attrs: Sequence[ExtAttrItem | ExtAttrItemDict]


class ExtAttrItemDict(TypedDict):
    """One extended attribute; the field that belongs to the type holds the value."""

    name: str
    type: NotRequired[int | None]
    value: NotRequired[str | None]
    text: NotRequired[AttrText | AttrTextDict | None]
    web: NotRequired[AttrWeb | AttrWebDict | None]


class AttrTextDict(TypedDict):
    value: NotRequired[str | None]


class AttrWebDict(TypedDict):
    """A web page; title and url are given together, or both left empty to clear the attribute."""

    title: NotRequired[str | None]
    url: NotRequired[str | None]


class AttrMiniprogramDict(TypedDict):
    """A mini program; appid and title are given together, or both left empty to clear the attribute."""

    appid: NotRequired[str | None]
    pagepath: NotRequired[str | None]
    title: NotRequired[str | None]


class TextNoticeCardDict(TypedDict):
    """文本通知型, a text; needs main_title.title or sub_title_text."""

    card_type: Literal["text_notice"]
    card_action: CardAction | CardActionDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    task_id: NotRequired[str | None]
    quote_area: NotRequired[CardQuoteArea | CardQuoteAreaDict | None]
    emphasis_content: NotRequired[CardEmphasisContent | CardEmphasisContentDict | None]
    sub_title_text: NotRequired[str | None]
    horizontal_content_list: NotRequired[Sequence[CardHorizontalContent | CardHorizontalContentDict] | None]
    jump_list: NotRequired[Sequence[CardJump | CardJumpDict] | None]
    action_menu: NotRequired[CardActionMenu | CardActionMenuDict | None]


class NewsNoticeCardDict(TypedDict):
    """图文展示型, a picture with text; needs card_image or image_text_area, and main_title.title."""

    card_type: Literal["news_notice"]
    card_action: CardAction | CardActionDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    task_id: NotRequired[str | None]
    quote_area: NotRequired[CardQuoteArea | CardQuoteAreaDict | None]
    image_text_area: NotRequired[CardImageTextArea | CardImageTextAreaDict | None]
    card_image: NotRequired[CardImage | CardImageDict | None]
    vertical_content_list: NotRequired[Sequence[CardVerticalContent | CardVerticalContentDict] | None]
    horizontal_content_list: NotRequired[Sequence[CardHorizontalContent | CardHorizontalContentDict] | None]
    jump_list: NotRequired[Sequence[CardJump | CardJumpDict] | None]
    action_menu: NotRequired[CardActionMenu | CardActionMenuDict | None]


class ButtonInteractionCardDict(TypedDict):
    """按钮交互型, buttons whose click calls back; needs main_title.title."""

    card_type: Literal["button_interaction"]
    button_list: Sequence[CardButton | CardButtonDict]
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    task_id: NotRequired[str | None]
    action_menu: NotRequired[CardActionMenu | CardActionMenuDict | None]
    quote_area: NotRequired[CardQuoteArea | CardQuoteAreaDict | None]
    sub_title_text: NotRequired[str | None]
    horizontal_content_list: NotRequired[Sequence[CardHorizontalContent | CardHorizontalContentDict] | None]
    card_action: NotRequired[CardAction | CardActionDict | None]
    button_selection: NotRequired[CardSelection | CardSelectionDict | None]


class VoteInteractionCardDict(TypedDict):
    """投票选择型, one question with options; needs main_title.title."""

    card_type: Literal["vote_interaction"]
    checkbox: CardCheckbox | CardCheckboxDict
    submit_button: CardSubmitButton | CardSubmitButtonDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    task_id: NotRequired[str | None]


class MultipleInteractionCardDict(TypedDict):
    """多项选择型, several drop-down lists; needs main_title.title."""

    card_type: Literal["multiple_interaction"]
    select_list: Sequence[CardSelection | CardSelectionDict]
    submit_button: CardSubmitButton | CardSubmitButtonDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    task_id: NotRequired[str | None]


class TextNoticeCardUpdateDict(TypedDict):
    card_type: Literal["text_notice"]
    card_action: CardAction | CardActionDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    quote_area: NotRequired[CardQuoteArea | CardQuoteAreaDict | None]
    emphasis_content: NotRequired[CardEmphasisContent | CardEmphasisContentDict | None]
    sub_title_text: NotRequired[str | None]
    horizontal_content_list: NotRequired[Sequence[CardHorizontalContent | CardHorizontalContentDict] | None]
    jump_list: NotRequired[Sequence[CardJump | CardJumpDict] | None]
    action_menu: NotRequired[CardActionMenu | CardActionMenuDict | None]


class NewsNoticeCardUpdateDict(TypedDict):
    card_type: Literal["news_notice"]
    card_action: CardAction | CardActionDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    quote_area: NotRequired[CardQuoteArea | CardQuoteAreaDict | None]
    image_text_area: NotRequired[CardImageTextArea | CardImageTextAreaDict | None]
    card_image: NotRequired[CardImage | CardImageDict | None]
    vertical_content_list: NotRequired[Sequence[CardVerticalContent | CardVerticalContentDict] | None]
    horizontal_content_list: NotRequired[Sequence[CardHorizontalContent | CardHorizontalContentDict] | None]
    jump_list: NotRequired[Sequence[CardJump | CardJumpDict] | None]
    action_menu: NotRequired[CardActionMenu | CardActionMenuDict | None]


class ButtonInteractionCardUpdateDict(TypedDict):
    card_type: Literal["button_interaction"]
    button_list: Sequence[CardButton | CardButtonDict]
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    action_menu: NotRequired[CardActionMenu | CardActionMenuDict | None]
    quote_area: NotRequired[CardQuoteArea | CardQuoteAreaDict | None]
    sub_title_text: NotRequired[str | None]
    horizontal_content_list: NotRequired[Sequence[CardHorizontalContent | CardHorizontalContentDict] | None]
    card_action: NotRequired[CardAction | CardActionDict | None]
    button_selection: NotRequired[CardSelectionUpdate | CardSelectionUpdateDict | None]
    replace_text: NotRequired[str | None]


class VoteInteractionCardUpdateDict(TypedDict):
    card_type: Literal["vote_interaction"]
    checkbox: CardCheckboxUpdate | CardCheckboxUpdateDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    submit_button: NotRequired[CardSubmitButton | CardSubmitButtonDict | None]
    replace_text: NotRequired[str | None]


class MultipleInteractionCardUpdateDict(TypedDict):
    card_type: Literal["multiple_interaction"]
    select_list: Sequence[CardSelectionUpdate | CardSelectionUpdateDict]
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    submit_button: NotRequired[CardSubmitButton | CardSubmitButtonDict | None]
    replace_text: NotRequired[str | None]


class CardSelectionUpdateDict(TypedDict):
    question_key: str
    option_list: Sequence[CardSelectionOption | CardSelectionOptionDict]
    title: NotRequired[str | None]
    selected_id: NotRequired[str | None]
    disable: NotRequired[bool | None]


class CardCheckboxUpdateDict(TypedDict):
    question_key: str
    option_list: Sequence[CardCheckboxOption | CardCheckboxOptionDict]
    mode: NotRequired[int | None]
    disable: NotRequired[bool | None]


class BotTextNoticeCardDict(TypedDict):
    card_type: Literal["text_notice"]
    card_action: CardAction | CardActionDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    task_id: NotRequired[str | None]
    feedback: NotRequired[CardFeedback | CardFeedbackDict | None]
    quote_area: NotRequired[CardQuoteArea | CardQuoteAreaDict | None]
    emphasis_content: NotRequired[CardEmphasisContent | CardEmphasisContentDict | None]
    sub_title_text: NotRequired[str | None]
    horizontal_content_list: NotRequired[Sequence[BotCardRow | BotCardRowDict] | None]
    jump_list: NotRequired[Sequence[BotCardJump | BotCardJumpDict] | None]
    action_menu: NotRequired[CardActionMenu | CardActionMenuDict | None]


class BotNewsNoticeCardDict(TypedDict):
    card_type: Literal["news_notice"]
    card_action: CardAction | CardActionDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    task_id: NotRequired[str | None]
    feedback: NotRequired[CardFeedback | CardFeedbackDict | None]
    quote_area: NotRequired[CardQuoteArea | CardQuoteAreaDict | None]
    image_text_area: NotRequired[CardImageTextArea | CardImageTextAreaDict | None]
    card_image: NotRequired[CardImage | CardImageDict | None]
    vertical_content_list: NotRequired[Sequence[CardVerticalContent | CardVerticalContentDict] | None]
    horizontal_content_list: NotRequired[Sequence[BotCardRow | BotCardRowDict] | None]
    jump_list: NotRequired[Sequence[BotCardJump | BotCardJumpDict] | None]
    action_menu: NotRequired[CardActionMenu | CardActionMenuDict | None]


class BotButtonInteractionCardDict(TypedDict):
    card_type: Literal["button_interaction"]
    button_list: Sequence[CardButton | CardButtonDict]
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    task_id: NotRequired[str | None]
    feedback: NotRequired[CardFeedback | CardFeedbackDict | None]
    action_menu: NotRequired[CardActionMenu | CardActionMenuDict | None]
    quote_area: NotRequired[CardQuoteArea | CardQuoteAreaDict | None]
    sub_title_text: NotRequired[str | None]
    horizontal_content_list: NotRequired[Sequence[BotCardRow | BotCardRowDict] | None]
    card_action: NotRequired[CardAction | CardActionDict | None]
    button_selection: NotRequired[CardSelectionUpdate | CardSelectionUpdateDict | None]


class BotVoteInteractionCardDict(TypedDict):
    card_type: Literal["vote_interaction"]
    checkbox: CardCheckboxUpdate | CardCheckboxUpdateDict
    submit_button: CardSubmitButton | CardSubmitButtonDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    task_id: NotRequired[str | None]
    feedback: NotRequired[CardFeedback | CardFeedbackDict | None]


class BotMultipleInteractionCardDict(TypedDict):
    card_type: Literal["multiple_interaction"]
    select_list: Sequence[CardSelectionUpdate | CardSelectionUpdateDict]
    submit_button: CardSubmitButton | CardSubmitButtonDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    task_id: NotRequired[str | None]
    feedback: NotRequired[CardFeedback | CardFeedbackDict | None]


class BotCardRowDict(TypedDict):
    keyname: str
    type: NotRequired[int | None]
    value: NotRequired[str | None]
    url: NotRequired[str | None]
    userid: NotRequired[str | None]


class BotCardJumpDict(TypedDict):
    title: str
    type: NotRequired[int | None]
    url: NotRequired[str | None]
    appid: NotRequired[str | None]
    pagepath: NotRequired[str | None]
    question: NotRequired[str | None]


class WebhookTextNoticeCardDict(TypedDict):
    card_type: Literal["text_notice"]
    card_action: CardAction | CardActionDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    quote_area: NotRequired[CardQuoteArea | CardQuoteAreaDict | None]
    emphasis_content: NotRequired[CardEmphasisContent | CardEmphasisContentDict | None]
    sub_title_text: NotRequired[str | None]
    horizontal_content_list: NotRequired[Sequence[CardHorizontalContent | CardHorizontalContentDict] | None]
    jump_list: NotRequired[Sequence[CardJump | CardJumpDict] | None]


class WebhookNewsNoticeCardDict(TypedDict):
    card_type: Literal["news_notice"]
    card_action: CardAction | CardActionDict
    source: NotRequired[CardSource | CardSourceDict | None]
    main_title: NotRequired[CardMainTitle | CardMainTitleDict | None]
    quote_area: NotRequired[CardQuoteArea | CardQuoteAreaDict | None]
    image_text_area: NotRequired[CardImageTextArea | CardImageTextAreaDict | None]
    card_image: NotRequired[CardImage | CardImageDict | None]
    vertical_content_list: NotRequired[Sequence[CardVerticalContent | CardVerticalContentDict] | None]
    horizontal_content_list: NotRequired[Sequence[CardHorizontalContent | CardHorizontalContentDict] | None]
    jump_list: NotRequired[Sequence[CardJump | CardJumpDict] | None]


class CardSourceDict(TypedDict):
    icon_url: NotRequired[str | None]
    desc: NotRequired[str | None]
    desc_color: NotRequired[int | None]


class CardActionMenuDict(TypedDict):
    action_list: Sequence[CardActionItem | CardActionItemDict]
    desc: NotRequired[str | None]


class CardActionItemDict(TypedDict):
    text: str
    key: str


class CardMainTitleDict(TypedDict):
    title: NotRequired[str | None]
    desc: NotRequired[str | None]


class CardEmphasisContentDict(TypedDict):
    title: NotRequired[str | None]
    desc: NotRequired[str | None]


class CardQuoteAreaDict(TypedDict):
    type: NotRequired[int | None]
    url: NotRequired[str | None]
    appid: NotRequired[str | None]
    pagepath: NotRequired[str | None]
    title: NotRequired[str | None]
    quote_text: NotRequired[str | None]


class CardImageTextAreaDict(TypedDict):
    image_url: str
    type: NotRequired[int | None]
    url: NotRequired[str | None]
    appid: NotRequired[str | None]
    pagepath: NotRequired[str | None]
    title: NotRequired[str | None]
    desc: NotRequired[str | None]


class CardImageDict(TypedDict):
    url: str
    aspect_ratio: NotRequired[float | None]


class CardVerticalContentDict(TypedDict):
    title: str
    desc: NotRequired[str | None]


class CardHorizontalContentDict(TypedDict):
    keyname: str
    type: NotRequired[int | None]
    value: NotRequired[str | None]
    url: NotRequired[str | None]
    media_id: NotRequired[str | None]
    userid: NotRequired[str | None]


class CardJumpDict(TypedDict):
    title: str
    type: NotRequired[int | None]
    url: NotRequired[str | None]
    appid: NotRequired[str | None]
    pagepath: NotRequired[str | None]


class CardActionDict(TypedDict):
    type: NotRequired[int | None]
    url: NotRequired[str | None]
    appid: NotRequired[str | None]
    pagepath: NotRequired[str | None]


class CardButtonDict(TypedDict):
    text: str
    type: NotRequired[int | None]
    style: NotRequired[int | None]
    key: NotRequired[str | None]
    url: NotRequired[str | None]


class CardSelectionDict(TypedDict):
    question_key: str
    option_list: Sequence[CardSelectionOption | CardSelectionOptionDict]
    title: NotRequired[str | None]
    selected_id: NotRequired[str | None]


class CardSelectionOptionDict(TypedDict):
    id: str
    text: str


class CardCheckboxDict(TypedDict):
    question_key: str
    option_list: Sequence[CardCheckboxOption | CardCheckboxOptionDict]
    mode: NotRequired[int | None]


class CardCheckboxOptionDict(TypedDict):
    id: str
    text: str
    is_checked: NotRequired[bool | None]


class CardSubmitButtonDict(TypedDict):
    text: str
    key: str


class CardFeedbackDict(TypedDict):
    id: NotRequired[str | None]


WebhookCardDict: TypeAlias = (
    WebhookTextNoticeCardDict
    | WebhookNewsNoticeCardDict
)

BotCardDict: TypeAlias = (
    BotTextNoticeCardDict
    | BotNewsNoticeCardDict
    | BotButtonInteractionCardDict
    | BotVoteInteractionCardDict
    | BotMultipleInteractionCardDict
)

TemplateCardUpdateDict: TypeAlias = (
    TextNoticeCardUpdateDict
    | NewsNoticeCardUpdateDict
    | ButtonInteractionCardUpdateDict
    | VoteInteractionCardUpdateDict
    | MultipleInteractionCardUpdateDict
)

TemplateCardDict: TypeAlias = (
    TextNoticeCardDict
    | NewsNoticeCardDict
    | ButtonInteractionCardDict
    | VoteInteractionCardDict
    | MultipleInteractionCardDict
)


alias_submodules(__name__, (
    "message",
    "office",
    "profile",
    "template_card",
))
