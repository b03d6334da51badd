# Generated from spec/types/template_card.yaml by codegen. Do not edit.
"""模板卡片: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.types.template_card import (
        BotCardJump, BotCardRow, CardAction, CardActionItem, CardActionMenu, CardButton, CardCheckbox,
        CardCheckboxOption, CardCheckboxUpdate, CardEmphasisContent, CardFeedback, CardHorizontalContent,
        CardImage, CardImageTextArea, CardJump, CardMainTitle, CardQuoteArea, CardSelection,
        CardSelectionOption, CardSelectionUpdate, CardSource, CardSubmitButton, CardVerticalContent,
    )


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
