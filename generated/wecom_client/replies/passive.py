# Generated from spec/replies/passive.yaml by codegen. Do not edit.
"""被动回复消息。"""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any
from typing import ClassVar

from collections.abc import Mapping
from collections.abc import Sequence
from wecom_runtime.callbacks.reply import XmlReply
from wecom_runtime.callbacks.reply import adopt_parts
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import TaggedUnion
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ReplyMedia(Model):
    media_id: str = field(wire="MediaId")
    """media_id of the file."""


@model
class ReplyVideo(Model):
    media_id: str = field(wire="MediaId")
    """media_id of the video."""
    title: str | None = field(default=None, wire="Title", cuts=True, max_bytes=128)
    """Title. At most 128 bytes. A longer text is cut."""
    description: str | None = field(default=None, wire="Description", cuts=True, max_bytes=512)
    """Description. At most 512 bytes. A longer text is cut."""


@model
class ReplyArticle(Model):
    title: str | None = field(default=None, wire="Title", cuts=True, max_bytes=128)
    """Title. At most 128 bytes. A longer text is cut."""
    description: str | None = field(default=None, wire="Description", cuts=True, max_bytes=512)
    """Description. At most 512 bytes. A longer text is cut."""
    pic_url: str | None = field(default=None, wire="PicUrl")
    """Link of the picture, JPG or PNG; 640x320 looks best, 80x80 for small ones."""
    url: str | None = field(default=None, wire="Url")
    """Where a click leads."""


@model
class ReplacedButton(Model):
    replace_name: str = field(wire="ReplaceName")
    """New text of the button."""


@model
class CardUpdate(Model):
    """The card that replaces the one that was clicked."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("CardType", {
        "text_notice": "TextNoticeUpdate", "news_notice": "NewsNoticeUpdate",
        "button_interaction": "ButtonInteractionUpdate", "vote_interaction": "VoteInteractionUpdate",
        "multiple_interaction": "MultipleInteractionUpdate",
    })

    card_type: str = field(wire="CardType", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    """Kind of card. One of text_notice, news_notice, button_interaction, vote_interaction,
    multiple_interaction.
    """
    source: UpdateSource | None = field(default=None, wire="Source")
    """Where the card comes from, shown at the top."""


@model
class TextNoticeUpdate(CardUpdate):
    """A card with text; it needs MainTitle.Title or SubTitleText.

    At least one of `MainTitle` and `SubTitleText` is needed.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("MainTitle", "SubTitleText")),)

    card_type: str = field(default="text_notice", wire="CardType", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    main_title: UpdateTitle | None = field(default=None, wire="MainTitle")
    """Main title."""
    sub_title_text: str | None = field(default=None, wire="SubTitleText")
    """Secondary text."""
    horizontal_content_list: list[UpdateHorizontalContent] | None = field(default=None, wire="HorizontalContentList", max_items=6)
    """List of names and values. At most 6 items."""
    jump_list: list[UpdateJump] | None = field(default=None, wire="JumpList", max_items=3)
    """Links below the card. At most 3 items."""
    card_action: UpdateCardAction = field(wire="CardAction")
    """What a click on the whole card opens."""
    emphasis_content: UpdateTitle | None = field(default=None, wire="EmphasisContent")
    """Highlighted figure and what it means."""
    action_menu: UpdateActionMenu | None = field(default=None, wire="ActionMenu")
    """Menu at the upper right."""
    quote_area: UpdateQuoteArea | None = field(default=None, wire="QuoteArea")
    """Quotation."""


@model
class NewsNoticeUpdate(CardUpdate):
    """A card with pictures; it needs CardImage or ImageTextArea.

    At least one of `CardImage` and `ImageTextArea` is needed.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("CardImage", "ImageTextArea")),)

    card_type: str = field(default="news_notice", wire="CardType", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    main_title: UpdateTitle = field(wire="MainTitle")
    """Main title."""
    horizontal_content_list: list[UpdateHorizontalContent] | None = field(default=None, wire="HorizontalContentList", max_items=6)
    """List of names and values. At most 6 items."""
    jump_list: list[UpdateJump] | None = field(default=None, wire="JumpList", max_items=3)
    """Links below the card. At most 3 items."""
    card_action: UpdateCardAction = field(wire="CardAction")
    """What a click on the whole card opens."""
    card_image: UpdateCardImage | None = field(default=None, wire="CardImage")
    """Picture."""
    vertical_content_list: list[UpdateTitle] | None = field(default=None, wire="VerticalContentList", max_items=4)
    """Vertical list of texts. At most 4 items."""
    action_menu: UpdateActionMenu | None = field(default=None, wire="ActionMenu")
    """Menu at the upper right."""
    quote_area: UpdateQuoteArea | None = field(default=None, wire="QuoteArea")
    """Quotation."""
    image_text_area: UpdateImageTextArea | None = field(default=None, wire="ImageTextArea")
    """Picture on the left, text on the right."""


@model
class ButtonInteractionUpdate(CardUpdate):
    """A card with buttons."""

    card_type: str = field(default="button_interaction", wire="CardType", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    main_title: UpdateTitle = field(wire="MainTitle")
    """Main title."""
    sub_title_text: str | None = field(default=None, wire="SubTitleText")
    """Secondary text."""
    horizontal_content_list: list[UpdateHorizontalContent] | None = field(default=None, wire="HorizontalContentList", max_items=6)
    """List of names and values. At most 6 items."""
    jump_list: list[UpdateJump] | None = field(default=None, wire="JumpList", max_items=3)
    """Links below the card. At most 3 items."""
    card_action: UpdateCardAction | None = field(default=None, wire="CardAction")
    """What a click on the whole card opens."""
    button_list: list[UpdateButton] | None = field(default=None, wire="ButtonList", max_items=6)
    """The buttons. At most 6 items."""
    replace_text: str | None = field(default=None, wire="ReplaceText")
    """Text of the button that can no longer be clicked."""
    action_menu: UpdateActionMenu | None = field(default=None, wire="ActionMenu")
    """Menu at the upper right."""
    quote_area: UpdateQuoteArea | None = field(default=None, wire="QuoteArea")
    """Quotation."""
    button_selection: UpdateSelection | None = field(default=None, wire="ButtonSelection")
    """Drop-down list."""


@model
class VoteInteractionUpdate(CardUpdate):
    """A card with options to choose from."""

    card_type: str = field(default="vote_interaction", wire="CardType", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    main_title: UpdateTitle = field(wire="MainTitle")
    """Main title."""
    check_box: UpdateCheckBox | None = field(default=None, wire="CheckBox")
    """The options."""
    submit_button: UpdateSubmitButton | None = field(default=None, wire="SubmitButton")
    """Button that submits."""
    replace_text: str | None = field(default=None, wire="ReplaceText")
    """Text of the button that can no longer be clicked."""


@model
class MultipleInteractionUpdate(CardUpdate):
    """A card with drop-down lists."""

    card_type: str = field(default="multiple_interaction", wire="CardType", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    main_title: UpdateTitle = field(wire="MainTitle")
    """Main title."""
    select_list: list[UpdateSelection] | None = field(default=None, wire="SelectList", max_items=3)
    """Drop-down lists. At most 3 items."""
    submit_button: UpdateSubmitButton | None = field(default=None, wire="SubmitButton")
    """Button that submits."""
    replace_text: str | None = field(default=None, wire="ReplaceText")
    """Text of the button that can no longer be clicked."""


@model
class UpdateSource(Model):
    icon_url: str | None = field(default=None, wire="IconUrl")
    """Link of the icon."""
    desc: str | None = field(default=None, wire="Desc")
    """Description."""
    desc_color: int | None = field(default=None, wire="DescColor", enum=(0, 1, 2, 3))
    """Color of the description. One of 0 (grey), 1 (black), 2 (red), 3 (green). Default: 0."""


@model
class UpdateTitle(Model):
    title: str | None = field(default=None, wire="Title")
    """Title."""
    desc: str | None = field(default=None, wire="Desc")
    """Description."""


@model
class UpdateHorizontalContent(Model):
    key_name: str = field(wire="KeyName")
    """Name."""
    value: str | None = field(default=None, wire="Value")
    """Value; a file name with its extension for type 2."""
    type: int | None = field(default=None, wire="Type", enum=(0, 1, 2, 3))
    """Kind of value. One of 0 (text), 1 (url), 2 (file), 3 (member). Default: 0."""
    url: str | None = field(default=None, wire="Url")
    """Link, for type 1."""
    media_id: str | None = field(default=None, wire="MediaId")
    """media_id of the file, for type 2."""
    user_id: str | None = field(default=None, wire="UserId")
    """UserID of the member, for type 3."""


@model
class UpdateJump(Model):
    title: str = field(wire="Title")
    """Text of the link."""
    type: int | None = field(default=None, wire="Type", enum=(0, 1, 2))
    """What a click opens. One of 0 (no click), 1 (url), 2 (mini program). Default: 0."""
    url: str | None = field(default=None, wire="Url")
    """Link, for type 1."""
    app_id: str | None = field(default=None, wire="AppId")
    """Id of the mini program, for type 2."""
    page_path: str | None = field(default=None, wire="PagePath")
    """Page of the mini program."""


@model
class UpdateCardAction(Model):
    title: str | None = field(default=None, wire="Title")
    """Text of the link."""
    type: int | None = field(default=None, wire="Type", enum=(0, 1, 2))
    """What a click opens. One of 0 (no click), 1 (url), 2 (mini program). Default: 0."""
    url: str | None = field(default=None, wire="Url")
    """Link, for type 1."""
    app_id: str | None = field(default=None, wire="AppId")
    """Id of the mini program, for type 2."""
    page_path: str | None = field(default=None, wire="PagePath")
    """Page of the mini program."""


@model
class UpdateActionMenu(Model):
    desc: str | None = field(default=None, wire="Desc")
    """Description of the menu."""
    action_list: list[UpdateMenuAction] = field(wire="ActionList", min_items=1, max_items=10)
    """The entries. 1 to 10 items."""


@model
class UpdateMenuAction(Model):
    text: str | None = field(default=None, wire="Text")
    """Text of the entry."""
    key: str = field(wire="Key", max_bytes=1024)
    """Key returned in the callback, unique in the card. At most 1024 bytes."""


@model
class UpdateQuoteArea(Model):
    type: int | None = field(default=None, wire="Type", enum=(0, 1, 2))
    """What a click opens. One of 0 (no click), 1 (url), 2 (mini program). Default: 0."""
    url: str | None = field(default=None, wire="Url")
    """Link, for type 1."""
    appid: str | None = field(default=None, wire="Appid")
    """Id of the mini program, for type 2."""
    page_path: str | None = field(default=None, wire="PagePath")
    """Page of the mini program."""
    title: str | None = field(default=None, wire="Title")
    """Title of the quotation."""
    quote_text: str | None = field(default=None, wire="QuoteText")
    """Text of the quotation."""


@model
class UpdateImageTextArea(Model):
    type: int | None = field(default=None, wire="Type", enum=(0, 1, 2))
    """What a click opens. One of 0 (no click), 1 (url), 2 (mini program). Default: 0."""
    url: str | None = field(default=None, wire="Url")
    """Link, for type 1."""
    appid: str | None = field(default=None, wire="Appid")
    """Id of the mini program, for type 2."""
    page_path: str | None = field(default=None, wire="PagePath")
    """Page of the mini program."""
    title: str | None = field(default=None, wire="Title")
    """Title."""
    desc: str | None = field(default=None, wire="Desc")
    """Description."""
    image_url: str | None = field(default=None, wire="ImageUrl")
    """Link of the picture."""


@model
class UpdateCardImage(Model):
    url: str | None = field(default=None, wire="Url")
    """Link of the picture."""
    aspect_ratio: float | None = field(default=None, wire="AspectRatio", min=1.3, max=2.25)
    """Width by height. 1.3 to 2.25. Default: 1.3."""


@model
class UpdateButton(Model):
    text: str | None = field(default=None, wire="Text")
    """Text."""
    style: int | None = field(default=None, wire="Style", min=1, max=4)
    """Look of the button. 1 to 4. Default: 1."""
    key: str | None = field(default=None, wire="Key", max_bytes=1024)
    """Key returned in the callback. At most 1024 bytes."""


@model
class UpdateSelection(Model):
    question_key: str | None = field(default=None, wire="QuestionKey", max_bytes=1024)
    """Key of the list, returned in the callback. At most 1024 bytes."""
    title: str | None = field(default=None, wire="Title")
    """Title of the list."""
    selected_id: str | None = field(default=None, wire="SelectedId")
    """Id of the option chosen at first."""
    disable: bool | None = field(default=None, wire="Disable")
    """Whether it cannot be changed."""
    option_list: list[UpdateOption] | None = field(default=None, wire="OptionList", max_items=10)
    """The options. At most 10 items."""


@model
class UpdateOption(Model):
    id: str | None = field(default=None, wire="Id", max_bytes=128)
    """Id of the option, returned in the callback. At most 128 bytes."""
    text: str | None = field(default=None, wire="Text")
    """Text."""


@model
class UpdateCheckBox(Model):
    question_key: str | None = field(default=None, wire="QuestionKey", max_bytes=1024)
    """Key of the question, returned in the callback. At most 1024 bytes."""
    option_list: list[UpdateCheckOption] | None = field(default=None, wire="OptionList", max_items=20)
    """The options. At most 20 items."""
    disable: bool | None = field(default=None, wire="Disable")
    """Whether it cannot be changed."""
    mode: int | None = field(default=None, wire="Mode", enum=(0, 1))
    """How many options may be chosen. One of 0 (single choice), 1 (multiple choice). Default: 0."""


@model
class UpdateCheckOption(Model):
    id: str | None = field(default=None, wire="Id", max_bytes=128)
    """Id of the option, returned in the callback. At most 128 bytes."""
    text: str | None = field(default=None, wire="Text")
    """Text."""
    is_checked: bool | None = field(default=None, wire="IsChecked")
    """Whether it is chosen at first."""


@model
class UpdateSubmitButton(Model):
    text: str | None = field(default=None, wire="Text")
    """Text, about 10 characters."""
    key: str = field(wire="Key", max_bytes=1024)
    """Key returned in the callback. At most 1024 bytes."""


@model
class TextReply(XmlReply):
    """文本消息: Answer with text.

    https://developer.work.weixin.qq.com/document/path/90241
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "text"}
    __sent_as__: ClassVar[Mapping[str, Any] | None] = {"msgtype": "text", "text": {"content": "$Content"}}

    content: str = field(wire="Content", max_bytes=2048)
    """The text. At most 2048 bytes."""


@model
class ImageReply(XmlReply):
    """图片消息: Answer with a picture.

    https://developer.work.weixin.qq.com/document/path/90241
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "image"}
    __sent_as__: ClassVar[Mapping[str, Any] | None] = {
        "msgtype": "image", "image": {"media_id": "$Image.MediaId"},
    }

    image: ReplyMedia = field(wire="Image")
    """The picture."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            image: ReplyMedia | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
            target: str | None = None,
            source: str | None = None,
            create_time: int | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class VoiceReply(XmlReply):
    """语音消息: Answer with a voice message.

    https://developer.work.weixin.qq.com/document/path/90241
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "voice"}
    __sent_as__: ClassVar[Mapping[str, Any] | None] = {
        "msgtype": "voice", "voice": {"media_id": "$Voice.MediaId"},
    }

    voice: ReplyMedia = field(wire="Voice")
    """The recording."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            voice: ReplyMedia | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
            target: str | None = None,
            source: str | None = None,
            create_time: int | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class VideoReply(XmlReply):
    """视频消息: Answer with a video.

    https://developer.work.weixin.qq.com/document/path/90241
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "video"}
    __sent_as__: ClassVar[Mapping[str, Any] | None] = {"msgtype": "video", "video": {
        "media_id": "$Video.MediaId", "title": "$Video.Title", "description": "$Video.Description",
    }}

    video: ReplyVideo = field(wire="Video")
    """The video."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            video: ReplyVideo | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
            target: str | None = None,
            source: str | None = None,
            create_time: int | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class NewsReply(XmlReply):
    """图文消息: Answer with articles.

    https://developer.work.weixin.qq.com/document/path/90241
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "news"}
    __counts__: ClassVar[dict[str, str]] = {"ArticleCount": "Articles"}
    __sent_as__: ClassVar[Mapping[str, Any] | None] = {"msgtype": "news", "news": {"articles": {
        "each": "$Articles", "title": "$Title", "description": "$Description", "url": "$Url",
        "picurl": "$PicUrl",
    }}}

    articles: list[ReplyArticle] = field(wire="Articles", item="item", min_items=1, max_items=8)
    """The articles. 1 to 8 items."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            articles: Sequence[ReplyArticle | Mapping[str, Any]],
            unknown_fields: dict[str, Any] | None = None,
            target: str | None = None,
            source: str | None = None,
            create_time: int | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class UpdateButtonReply(XmlReply):
    """更新点击用户的按钮文案: Replace the text of the button that the member clicked, and disable it.

    For cards of the types button_interaction, vote_interaction and multiple_interaction.

    https://developer.work.weixin.qq.com/document/path/90241
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "update_button"}

    button: ReplacedButton = field(wire="Button")
    """The button."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            button: ReplacedButton | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
            target: str | None = None,
            source: str | None = None,
            create_time: int | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class UpdateTemplateCardReply(XmlReply):
    """更新点击用户的整张卡片: Replace the card for the member who clicked it.

    https://developer.work.weixin.qq.com/document/path/90241
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "update_template_card"}

    template_card: CardUpdate = field(wire="TemplateCard")
    """The new card: a `TextNoticeUpdate`, `NewsNoticeUpdate`, `ButtonInteractionUpdate`,
    `VoteInteractionUpdate` or `MultipleInteractionUpdate`.
    """

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            template_card: CardUpdate | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
            target: str | None = None,
            source: str | None = None,
            create_time: int | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts


@model
class UpdateTaskCardReply(XmlReply):
    """更新任务卡片按钮文案: Replace the text of the task card's button that the member clicked.

    Deprecated: Template cards have replaced task cards; send those and use UpdateTemplateCardReply.

    https://developer.work.weixin.qq.com/document/path/90241
    """

    __selects__: ClassVar[dict[str, str]] = {"MsgType": "update_taskcard"}

    task_card: ReplacedButton = field(wire="TaskCard")
    """The button."""

    if TYPE_CHECKING:
        def __init__(
            self,
            *,
            task_card: ReplacedButton | Mapping[str, Any],
            unknown_fields: dict[str, Any] | None = None,
            target: str | None = None,
            source: str | None = None,
            create_time: int | None = None,
        ) -> None: ...
    else:
        __attrs_post_init__ = adopt_parts
