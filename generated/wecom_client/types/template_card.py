# Generated from spec/types/template_card.yaml by codegen. Do not edit.
"""模板卡片。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import TaggedUnion
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class TemplateCard(Model):
    """A card in a message of an app; `card_type` decides which of its cases it is."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("card_type", {
        "text_notice": "TextNoticeCard", "news_notice": "NewsNoticeCard",
        "button_interaction": "ButtonInteractionCard", "vote_interaction": "VoteInteractionCard",
        "multiple_interaction": "MultipleInteractionCard",
    })

    card_type: str = field(enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    """Kind of card. One of text_notice, news_notice, button_interaction, vote_interaction,
    multiple_interaction.
    """
    source: CardSource | None = None
    """Where the card comes from, shown at its top."""
    main_title: CardMainTitle | None = None
    """Title and the text below it."""
    task_id: str | None = field(default=None, pattern="[0-9A-Za-z_@-]+", max_bytes=128)
    """Your id of the card: digits, letters and _-@, unique in the app; needed with action_menu, buttons or
    options. Pattern: `[0-9A-Za-z_@-]+`. At most 128 bytes.
    """


@model
class TextNoticeContent(Model):
    """文本通知型, a text; needs main_title.title or sub_title_text."""

    quote_area: CardQuoteArea | None = None
    """Quotation."""
    emphasis_content: CardEmphasisContent | None = None
    """Highlighted figure."""
    sub_title_text: str | None = None
    """Secondary text, best at most 160 characters, 112 from a bot or webhook."""
    horizontal_content_list: list[CardHorizontalContent] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    jump_list: list[CardJump] | None = field(default=None, max_items=3)
    """Links below the card. At most 3 items."""
    card_action: CardAction
    """What a click on the card opens; its type must be 1 or 2."""


@model
class NewsNoticeContent(Model):
    """图文展示型, a picture with text; needs card_image or image_text_area, and main_title.title."""

    quote_area: CardQuoteArea | None = None
    """Quotation."""
    image_text_area: CardImageTextArea | None = None
    """Picture on the left, text on the right."""
    card_image: CardImage | None = None
    """Picture."""
    vertical_content_list: list[CardVerticalContent] | None = field(default=None, max_items=4)
    """Titles with text. At most 4 items."""
    horizontal_content_list: list[CardHorizontalContent] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    jump_list: list[CardJump] | None = field(default=None, max_items=3)
    """Links below the card. At most 3 items."""
    card_action: CardAction
    """What a click on the card opens; its type must be 1 or 2."""


@model
class TextNoticeCard(TemplateCard):
    """文本通知型, a text; needs main_title.title or sub_title_text.

    At least one of `main_title` and `sub_title_text` is needed.

    `task_id` is needed if `action_menu` is given.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("main_title", "sub_title_text")),
        FieldRule("requires", ("task_id",), when={"action_menu": ""}),
    )

    card_type: str = field(default="text_notice", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    quote_area: CardQuoteArea | None = None
    """Quotation."""
    emphasis_content: CardEmphasisContent | None = None
    """Highlighted figure."""
    sub_title_text: str | None = None
    """Secondary text, best at most 160 characters, 112 from a bot or webhook."""
    horizontal_content_list: list[CardHorizontalContent] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    jump_list: list[CardJump] | None = field(default=None, max_items=3)
    """Links below the card. At most 3 items."""
    card_action: CardAction
    """What a click on the card opens; its type must be 1 or 2."""
    action_menu: CardActionMenu | None = None
    """Menu at the upper right."""


@model
class NewsNoticeCard(TemplateCard):
    """图文展示型, a picture with text; needs card_image or image_text_area, and main_title.title.

    At least one of `card_image` and `image_text_area` is needed.

    `main_title` is needed if `card_type` is news_notice.

    `task_id` is needed if `action_menu` is given.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("card_image", "image_text_area")),
        FieldRule("requires", ("main_title",), when={"card_type": "news_notice"}),
        FieldRule("requires", ("task_id",), when={"action_menu": ""}),
    )

    card_type: str = field(default="news_notice", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    quote_area: CardQuoteArea | None = None
    """Quotation."""
    image_text_area: CardImageTextArea | None = None
    """Picture on the left, text on the right."""
    card_image: CardImage | None = None
    """Picture."""
    vertical_content_list: list[CardVerticalContent] | None = field(default=None, max_items=4)
    """Titles with text. At most 4 items."""
    horizontal_content_list: list[CardHorizontalContent] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    jump_list: list[CardJump] | None = field(default=None, max_items=3)
    """Links below the card. At most 3 items."""
    card_action: CardAction
    """What a click on the card opens; its type must be 1 or 2."""
    action_menu: CardActionMenu | None = None
    """Menu at the upper right."""


@model
class ButtonInteractionCard(TemplateCard):
    """按钮交互型, buttons whose click calls back; needs main_title.title.

    `main_title` and `task_id` are needed if `card_type` is button_interaction.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("main_title", "task_id"), when={"card_type": "button_interaction"},
    ),)

    card_type: str = field(default="button_interaction", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    action_menu: CardActionMenu | None = None
    """Menu at the upper right."""
    quote_area: CardQuoteArea | None = None
    """Quotation."""
    sub_title_text: str | None = None
    """Secondary text, best at most 160 characters, 112 from a bot or webhook."""
    horizontal_content_list: list[CardHorizontalContent] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    card_action: CardAction | None = None
    """What a click on the card opens."""
    button_selection: CardSelection | None = None
    """Drop-down list above the buttons."""
    button_list: list[CardButton] = field(max_items=6)
    """Buttons. At most 6 items."""


@model
class VoteInteractionCard(TemplateCard):
    """投票选择型, one question with options; needs main_title.title.

    `main_title` and `task_id` are needed if `card_type` is vote_interaction.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("main_title", "task_id"), when={"card_type": "vote_interaction"},
    ),)

    card_type: str = field(default="vote_interaction", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    checkbox: CardCheckbox
    """The question."""
    submit_button: CardSubmitButton
    """Button that submits."""


@model
class MultipleInteractionCard(TemplateCard):
    """多项选择型, several drop-down lists; needs main_title.title.

    `main_title` and `task_id` are needed if `card_type` is multiple_interaction.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("main_title", "task_id"), when={"card_type": "multiple_interaction"},
    ),)

    card_type: str = field(default="multiple_interaction", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    select_list: list[CardSelection] = field(min_items=1, max_items=3)
    """Drop-down lists. 1 to 3 items."""
    submit_button: CardSubmitButton
    """Button that submits."""


@model
class TemplateCardUpdate(Model):
    """A card that replaces one in a message of an app; `card_type` decides which of its cases it is."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("card_type", {
        "text_notice": "TextNoticeCardUpdate", "news_notice": "NewsNoticeCardUpdate",
        "button_interaction": "ButtonInteractionCardUpdate", "vote_interaction": "VoteInteractionCardUpdate",
        "multiple_interaction": "MultipleInteractionCardUpdate",
    })

    card_type: str = field(enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    """Kind of card. One of text_notice, news_notice, button_interaction, vote_interaction,
    multiple_interaction.
    """
    source: CardSource | None = None
    """Where the card comes from, shown at its top."""
    main_title: CardMainTitle | None = None
    """Title and the text below it."""


@model
class TextNoticeCardUpdate(TemplateCardUpdate):
    """A case of `TemplateCardUpdate`.

    At least one of `main_title` and `sub_title_text` is needed.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("main_title", "sub_title_text")),)

    card_type: str = field(default="text_notice", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    quote_area: CardQuoteArea | None = None
    """Quotation."""
    emphasis_content: CardEmphasisContent | None = None
    """Highlighted figure."""
    sub_title_text: str | None = None
    """Secondary text, best at most 160 characters, 112 from a bot or webhook."""
    horizontal_content_list: list[CardHorizontalContent] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    jump_list: list[CardJump] | None = field(default=None, max_items=3)
    """Links below the card. At most 3 items."""
    card_action: CardAction
    """What a click on the card opens; its type must be 1 or 2."""
    action_menu: CardActionMenu | None = None
    """Menu at the upper right."""


@model
class NewsNoticeCardUpdate(TemplateCardUpdate):
    """A case of `TemplateCardUpdate`.

    At least one of `card_image` and `image_text_area` is needed.

    `main_title` is needed if `card_type` is news_notice.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("card_image", "image_text_area")),
        FieldRule("requires", ("main_title",), when={"card_type": "news_notice"}),
    )

    card_type: str = field(default="news_notice", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    quote_area: CardQuoteArea | None = None
    """Quotation."""
    image_text_area: CardImageTextArea | None = None
    """Picture on the left, text on the right."""
    card_image: CardImage | None = None
    """Picture."""
    vertical_content_list: list[CardVerticalContent] | None = field(default=None, max_items=4)
    """Titles with text. At most 4 items."""
    horizontal_content_list: list[CardHorizontalContent] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    jump_list: list[CardJump] | None = field(default=None, max_items=3)
    """Links below the card. At most 3 items."""
    card_action: CardAction
    """What a click on the card opens; its type must be 1 or 2."""
    action_menu: CardActionMenu | None = None
    """Menu at the upper right."""


@model
class ButtonInteractionCardUpdate(TemplateCardUpdate):
    """A case of `TemplateCardUpdate`."""

    card_type: str = field(default="button_interaction", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    action_menu: CardActionMenu | None = None
    """Menu at the upper right."""
    quote_area: CardQuoteArea | None = None
    """Quotation."""
    sub_title_text: str | None = None
    """Secondary text, best at most 160 characters, 112 from a bot or webhook."""
    horizontal_content_list: list[CardHorizontalContent] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    card_action: CardAction | None = None
    """What a click on the card opens."""
    button_selection: CardSelectionUpdate | None = None
    """Drop-down list above the buttons."""
    button_list: list[CardButton] = field(max_items=6)
    """Buttons. At most 6 items."""
    replace_text: str | None = None
    """Text of a grey button in place of the buttons."""


@model
class VoteInteractionCardUpdate(TemplateCardUpdate):
    """A case of `TemplateCardUpdate`."""

    card_type: str = field(default="vote_interaction", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    checkbox: CardCheckboxUpdate
    """The question."""
    submit_button: CardSubmitButton | None = None
    """Button that submits."""
    replace_text: str | None = None
    """Text of a grey button in place of the submit button."""


@model
class MultipleInteractionCardUpdate(TemplateCardUpdate):
    """A case of `TemplateCardUpdate`."""

    card_type: str = field(default="multiple_interaction", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    select_list: list[CardSelectionUpdate] = field(min_items=1, max_items=3)
    """Drop-down lists. 1 to 3 items."""
    submit_button: CardSubmitButton | None = None
    """Button that submits."""
    replace_text: str | None = None
    """Text of a grey button in place of the submit button."""


@model
class CardSelectionUpdate(Model):
    question_key: str = field(max_bytes=1024)
    """Key of the list that the callback brings, unique in the card. At most 1024 bytes."""
    title: str | None = None
    """Title of the list."""
    selected_id: str | None = None
    """Option chosen at first; the first one if left out."""
    option_list: list[CardSelectionOption] = field(min_items=1, max_items=10)
    """Options. 1 to 10 items."""
    disable: bool | None = None
    """Whether it cannot be changed."""


@model
class CardCheckboxUpdate(Model):
    class Mode:
        SINGLE_CHOICE: Final = 0
        MULTIPLE_CHOICE: Final = 1

    question_key: str = field(max_bytes=1024)
    """Key of the question that the callback brings. At most 1024 bytes."""
    mode: int | None = field(default=None, enum=(0, 1))
    """How many options may be chosen. One of 0 (single choice), 1 (multiple choice). Default: 0."""
    option_list: list[CardCheckboxOption] = field(min_items=1, max_items=20)
    """Options. 1 to 20 items."""
    disable: bool | None = None
    """Whether it cannot be changed."""


@model
class BotCard(Model):
    """A card of an AI bot; `card_type` decides which of its cases it is."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("card_type", {
        "text_notice": "BotTextNoticeCard", "news_notice": "BotNewsNoticeCard",
        "button_interaction": "BotButtonInteractionCard", "vote_interaction": "BotVoteInteractionCard",
        "multiple_interaction": "BotMultipleInteractionCard",
    })

    card_type: str = field(enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    """Kind of card. One of text_notice, news_notice, button_interaction, vote_interaction,
    multiple_interaction.
    """
    source: CardSource | None = None
    """Where the card comes from, shown at its top."""
    main_title: CardMainTitle | None = None
    """Title and the text below it."""
    task_id: str | None = field(default=None, pattern="[0-9A-Za-z_@-]+", max_bytes=128)
    """Your id of the card: digits, letters and _-@, unique for the bot; needed with action_menu, buttons or
    options. Pattern: `[0-9A-Za-z_@-]+`. At most 128 bytes.
    """
    feedback: CardFeedback | None = None
    """Asks for feedback on the answer."""


@model
class BotTextNoticeCard(BotCard):
    """A case of `BotCard`.

    At least one of `main_title` and `sub_title_text` is needed.

    `task_id` is needed if `action_menu` is given.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("main_title", "sub_title_text")),
        FieldRule("requires", ("task_id",), when={"action_menu": ""}),
    )

    card_type: str = field(default="text_notice", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    quote_area: CardQuoteArea | None = None
    """Quotation."""
    emphasis_content: CardEmphasisContent | None = None
    """Highlighted figure."""
    sub_title_text: str | None = None
    """Secondary text, best at most 160 characters, 112 from a bot or webhook."""
    horizontal_content_list: list[BotCardRow] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    jump_list: list[BotCardJump] | None = field(default=None, max_items=3)
    """Links below the card. At most 3 items."""
    card_action: CardAction
    """What a click on the card opens; its type must be 1 or 2."""
    action_menu: CardActionMenu | None = None
    """Menu at the upper right."""


@model
class BotNewsNoticeCard(BotCard):
    """A case of `BotCard`.

    At least one of `card_image` and `image_text_area` is needed.

    `main_title` is needed if `card_type` is news_notice.

    `task_id` is needed if `action_menu` is given.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("card_image", "image_text_area")),
        FieldRule("requires", ("main_title",), when={"card_type": "news_notice"}),
        FieldRule("requires", ("task_id",), when={"action_menu": ""}),
    )

    card_type: str = field(default="news_notice", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    quote_area: CardQuoteArea | None = None
    """Quotation."""
    image_text_area: CardImageTextArea | None = None
    """Picture on the left, text on the right."""
    card_image: CardImage | None = None
    """Picture."""
    vertical_content_list: list[CardVerticalContent] | None = field(default=None, max_items=4)
    """Titles with text. At most 4 items."""
    horizontal_content_list: list[BotCardRow] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    jump_list: list[BotCardJump] | None = field(default=None, max_items=3)
    """Links below the card. At most 3 items."""
    card_action: CardAction
    """What a click on the card opens; its type must be 1 or 2."""
    action_menu: CardActionMenu | None = None
    """Menu at the upper right."""


@model
class BotButtonInteractionCard(BotCard):
    """A case of `BotCard`.

    `main_title` and `task_id` are needed if `card_type` is button_interaction.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("main_title", "task_id"), when={"card_type": "button_interaction"},
    ),)

    card_type: str = field(default="button_interaction", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    action_menu: CardActionMenu | None = None
    """Menu at the upper right."""
    quote_area: CardQuoteArea | None = None
    """Quotation."""
    sub_title_text: str | None = None
    """Secondary text, best at most 160 characters, 112 from a bot or webhook."""
    horizontal_content_list: list[BotCardRow] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    card_action: CardAction | None = None
    """What a click on the card opens."""
    button_selection: CardSelectionUpdate | None = None
    """Drop-down list above the buttons; disable has an effect only when a card is updated."""
    button_list: list[CardButton] = field(max_items=6)
    """Buttons. At most 6 items."""


@model
class BotVoteInteractionCard(BotCard):
    """A case of `BotCard`.

    `main_title` and `task_id` are needed if `card_type` is vote_interaction.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("main_title", "task_id"), when={"card_type": "vote_interaction"},
    ),)

    card_type: str = field(default="vote_interaction", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    checkbox: CardCheckboxUpdate
    """The question; disable has an effect only when a card is updated."""
    submit_button: CardSubmitButton
    """Button that submits."""


@model
class BotMultipleInteractionCard(BotCard):
    """A case of `BotCard`.

    `main_title` and `task_id` are needed if `card_type` is multiple_interaction.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("main_title", "task_id"), when={"card_type": "multiple_interaction"},
    ),)

    card_type: str = field(default="multiple_interaction", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    select_list: list[CardSelectionUpdate] = field(min_items=1, max_items=3)
    """Drop-down lists; disable has an effect only when a card is updated. 1 to 3 items."""
    submit_button: CardSubmitButton
    """Button that submits."""


@model
class BotCardRow(Model):
    """`url` is needed if `type` is 1.

    `userid` is needed if `type` is 3.
    """

    class Type:
        TEXT: Final = 0
        URL: Final = 1
        MEMBER: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("url",), when={"type": "1"}),
        FieldRule("requires", ("userid",), when={"type": "3"}),
    )

    type: int | None = field(default=None, enum=(0, 1, 3))
    """Kind of value. One of 0 (text), 1 (url), 3 (member). Default: 0."""
    keyname: str
    """Name, best at most 5 characters."""
    value: str | None = None
    """Value, best at most 26 characters."""
    url: str | None = None
    """Link, needed for type 1."""
    userid: str | None = None
    """UserID of the member, needed for type 3."""


@model
class BotCardJump(Model):
    """`url` is needed if `type` is 1.

    `appid` is needed if `type` is 2.

    `question` is needed if `type` is 3.

    `url` is needed if `type` is 1.

    `appid` is needed if `type` is 2.
    """

    class Type:
        NO_CLICK: Final = 0
        URL: Final = 1
        MINI_PROGRAM: Final = 2
        QUESTION_TO_THE_BOT: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("url",), when={"type": "1"}),
        FieldRule("requires", ("appid",), when={"type": "2"}),
        FieldRule("requires", ("question",), when={"type": "3"}),
        FieldRule("requires", ("url",), when={"type": "1"}),
        FieldRule("requires", ("appid",), when={"type": "2"}),
    )

    type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """What a click does. One of 0 (no click), 1 (url), 2 (mini program), 3 (question to the bot). Default: 0."""
    title: str
    """Text of the link, best at most 18 characters, 13 from a bot or webhook."""
    url: str | None = None
    """Link, needed for type 1."""
    appid: str | None = None
    """Id of a mini program bound to the app, needed for type 2."""
    pagepath: str | None = None
    """Page of the mini program."""
    question: str | None = field(default=None, max_bytes=200)
    """Question, needed for type 3. At most 200 bytes."""


@model
class WebhookCard(Model):
    """A card in a message of a webhook; `card_type` decides which of its cases it is."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("card_type", {
        "text_notice": "WebhookTextNoticeCard", "news_notice": "WebhookNewsNoticeCard",
    })

    card_type: str = field(enum=("text_notice", "news_notice"))
    """Kind of card. One of text_notice, news_notice."""
    source: CardSource | None = None
    """Where the card comes from, shown at its top."""
    main_title: CardMainTitle | None = None
    """Title and the text below it."""


@model
class WebhookTextNoticeCard(WebhookCard):
    """A case of `WebhookCard`."""

    card_type: str = field(default="text_notice", enum=("text_notice", "news_notice"))
    quote_area: CardQuoteArea | None = None
    """Quotation."""
    emphasis_content: CardEmphasisContent | None = None
    """Highlighted figure."""
    sub_title_text: str | None = None
    """Secondary text, best at most 160 characters, 112 from a bot or webhook."""
    horizontal_content_list: list[CardHorizontalContent] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    jump_list: list[CardJump] | None = field(default=None, max_items=3)
    """Links below the card. At most 3 items."""
    card_action: CardAction
    """What a click on the card opens; its type must be 1 or 2."""


@model
class WebhookNewsNoticeCard(WebhookCard):
    """A case of `WebhookCard`."""

    card_type: str = field(default="news_notice", enum=("text_notice", "news_notice"))
    quote_area: CardQuoteArea | None = None
    """Quotation."""
    image_text_area: CardImageTextArea | None = None
    """Picture on the left, text on the right."""
    card_image: CardImage | None = None
    """Picture."""
    vertical_content_list: list[CardVerticalContent] | None = field(default=None, max_items=4)
    """Titles with text. At most 4 items."""
    horizontal_content_list: list[CardHorizontalContent] | None = field(default=None, max_items=6)
    """Rows of name and value. At most 6 items."""
    jump_list: list[CardJump] | None = field(default=None, max_items=3)
    """Links below the card. At most 3 items."""
    card_action: CardAction
    """What a click on the card opens; its type must be 1 or 2."""


@model
class CardSource(Model):
    class DescColor:
        GREY: Final = 0
        BLACK: Final = 1
        RED: Final = 2
        GREEN: Final = 3

    icon_url: str | None = None
    """Link of the icon, best 72 x 72."""
    desc: str | None = None
    """Name of the source, best at most 20 characters, 13 from a bot or webhook."""
    desc_color: int | None = field(default=None, enum=(0, 1, 2, 3))
    """Color of the name. One of 0 (grey), 1 (black), 2 (red), 3 (green). Default: 0."""


@model
class CardActionMenu(Model):
    desc: str | None = None
    """Description of the menu."""
    action_list: list[CardActionItem] = field(min_items=1, max_items=3)
    """Entries. 1 to 3 items."""


@model
class CardActionItem(Model):
    text: str
    """Text of the entry."""
    key: str = field(max_bytes=1024)
    """Key that the callback brings, unique in the card. At most 1024 bytes."""


@model
class CardMainTitle(Model):
    title: str | None = None
    """Title, best at most 36 characters, 26 from a bot or webhook."""
    desc: str | None = None
    """Text below the title, best at most 44 characters, 30 from a bot or webhook."""


@model
class CardEmphasisContent(Model):
    title: str | None = None
    """The figure, best at most 14 characters, 10 from a bot or webhook."""
    desc: str | None = None
    """Description of the figure, best at most 22 characters, 15 from a bot or webhook."""


@model
class CardQuoteArea(Model):
    """`url` is needed if `type` is 1.

    `appid` is needed if `type` is 2.
    """

    class Type:
        NO_CLICK: Final = 0
        URL: Final = 1
        MINI_PROGRAM: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("url",), when={"type": "1"}),
        FieldRule("requires", ("appid",), when={"type": "2"}),
    )

    type: int | None = field(default=None, enum=(0, 1, 2))
    """What a click opens. One of 0 (no click), 1 (url), 2 (mini program). Default: 0."""
    url: str | None = None
    """Link, needed for type 1."""
    appid: str | None = None
    """Id of a mini program bound to the app, needed for type 2."""
    pagepath: str | None = None
    """Page of the mini program."""
    title: str | None = None
    """Title of the quotation."""
    quote_text: str | None = None
    """Text of the quotation."""


@model
class CardImageTextArea(Model):
    """`url` is needed if `type` is 1.

    `appid` is needed if `type` is 2.
    """

    class Type:
        NO_CLICK: Final = 0
        URL: Final = 1
        MINI_PROGRAM: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("url",), when={"type": "1"}),
        FieldRule("requires", ("appid",), when={"type": "2"}),
    )

    type: int | None = field(default=None, enum=(0, 1, 2))
    """What a click opens. One of 0 (no click), 1 (url), 2 (mini program). Default: 0."""
    url: str | None = None
    """Link, needed for type 1."""
    appid: str | None = None
    """Id of a mini program bound to the app, needed for type 2."""
    pagepath: str | None = None
    """Page of the mini program."""
    title: str | None = None
    """Title beside the picture."""
    desc: str | None = None
    """Text below the title."""
    image_url: str
    """Link of the picture."""


@model
class CardImage(Model):
    url: str
    """Link of the picture."""
    aspect_ratio: float | None = field(default=None, min=1.3, max=2.25)
    """Width divided by height. 1.3 to 2.25. Default: 1.3."""


@model
class CardVerticalContent(Model):
    title: str
    """Title, best at most 38 characters, 26 from a bot or webhook."""
    desc: str | None = None
    """Text, best at most 160 characters, 112 from a bot or webhook."""


@model
class CardHorizontalContent(Model):
    """`url` is needed if `type` is 1.

    `media_id` is needed if `type` is 2.

    `userid` is needed if `type` is 3.
    """

    class Type:
        TEXT: Final = 0
        URL: Final = 1
        FILE: Final = 2
        MEMBER: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("url",), when={"type": "1"}),
        FieldRule("requires", ("media_id",), when={"type": "2"}),
        FieldRule("requires", ("userid",), when={"type": "3"}),
    )

    type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """Kind of value. One of 0 (text), 1 (url), 2 (file), 3 (member). Default: 0."""
    keyname: str
    """Name, best at most 5 characters."""
    value: str | None = None
    """Value, best at most 30 characters, 26 from a webhook; for type 2 the file name with its ending."""
    url: str | None = None
    """Link, needed for type 1."""
    media_id: str | None = None
    """media_id of the file, needed for type 2."""
    userid: str | None = None
    """UserID of the member, needed for type 3."""


@model
class CardJump(Model):
    """`url` is needed if `type` is 1.

    `appid` is needed if `type` is 2.
    """

    class Type:
        NO_CLICK: Final = 0
        URL: Final = 1
        MINI_PROGRAM: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("url",), when={"type": "1"}),
        FieldRule("requires", ("appid",), when={"type": "2"}),
    )

    type: int | None = field(default=None, enum=(0, 1, 2))
    """What a click does. One of 0 (no click), 1 (url), 2 (mini program). Default: 0."""
    title: str
    """Text of the link, best at most 18 characters, 13 from a bot or webhook."""
    url: str | None = None
    """Link, needed for type 1."""
    appid: str | None = None
    """Id of a mini program bound to the app, needed for type 2."""
    pagepath: str | None = None
    """Page of the mini program."""


@model
class CardAction(Model):
    """`url` is needed if `type` is 1.

    `appid` is needed if `type` is 2.
    """

    class Type:
        NO_CLICK: Final = 0
        URL: Final = 1
        MINI_PROGRAM: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("url",), when={"type": "1"}),
        FieldRule("requires", ("appid",), when={"type": "2"}),
    )

    type: int | None = field(default=None, enum=(0, 1, 2))
    """What a click opens. One of 0 (no click), 1 (url), 2 (mini program). Default: 0."""
    url: str | None = None
    """Link, needed for type 1."""
    appid: str | None = None
    """Id of a mini program bound to the app, needed for type 2."""
    pagepath: str | None = None
    """Page of the mini program."""


@model
class CardButton(Model):
    """`key` is needed if `type` is 0.

    `url` is needed if `type` is 1.
    """

    class Type:
        CALLBACK: Final = 0
        URL: Final = 1

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("key",), when={"type": "0"}),
        FieldRule("requires", ("url",), when={"type": "1"}),
    )

    type: int | None = field(default=None, enum=(0, 1))
    """What a click does. One of 0 (callback), 1 (url). Default: 0."""
    text: str
    """Text, best at most 10 characters."""
    style: int | None = field(default=None, min=1, max=4)
    """Look of the button. 1 to 4. Default: 1."""
    key: str | None = field(default=None, max_bytes=1024)
    """Key that the callback brings, unique in the card, needed for type 0. At most 1024 bytes."""
    url: str | None = None
    """Link, needed for type 1."""


@model
class CardSelection(Model):
    question_key: str = field(max_bytes=1024)
    """Key of the list that the callback brings, unique in the card. At most 1024 bytes."""
    title: str | None = None
    """Title of the list."""
    selected_id: str | None = None
    """Option chosen at first; the first one if left out."""
    option_list: list[CardSelectionOption] = field(min_items=1, max_items=10)
    """Options. 1 to 10 items."""


@model
class CardSelectionOption(Model):
    id: str = field(max_bytes=128)
    """Id of the option that the callback brings, unique in the list. At most 128 bytes."""
    text: str
    """Text, best at most 16 characters, 10 from a bot."""


@model
class CardCheckbox(Model):
    class Mode:
        SINGLE_CHOICE: Final = 0
        MULTIPLE_CHOICE: Final = 1

    question_key: str = field(max_bytes=1024)
    """Key of the question that the callback brings. At most 1024 bytes."""
    mode: int | None = field(default=None, enum=(0, 1))
    """How many options may be chosen. One of 0 (single choice), 1 (multiple choice). Default: 0."""
    option_list: list[CardCheckboxOption] = field(min_items=1, max_items=20)
    """Options. 1 to 20 items."""


@model
class CardCheckboxOption(Model):
    id: str = field(max_bytes=128)
    """Id of the option that the callback brings, unique in the list. At most 128 bytes."""
    text: str
    """Text, best at most 17 characters, 11 from a bot."""
    is_checked: bool | None = None
    """Whether it is chosen at first; needed in messages of an app."""


@model
class CardSubmitButton(Model):
    text: str
    """Text, best at most 10 characters."""
    key: str = field(max_bytes=1024)
    """Key that the callback brings. At most 1024 bytes."""


@model
class CardFeedback(Model):
    id: str | None = field(default=None, max_bytes=256)
    """Your id of the answer, which the feedback callback brings. At most 256 bytes."""
