"""The texts of this library that members read: notices where the app cannot answer, and the words of approvals.

Their language is that of the router, not that of messages for developers. The app may replace each text.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias, get_args

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import ENGLISH, say, translation
from wecom_runtime.suggestions import did_you_mean

CHINESE: Final = "zh"
Language: TypeAlias = Literal["zh", "en"]
TextKey: TypeAlias = Literal[
    "received",
    "broken_off",
    "busy",
    "delayed",
    "stopped",
    "restarted",
    "too_long",
    "tool",
    "refused",
    "approval",
    "approve",
    "refuse",
    "always",
]
ENGLISH_TEXTS: Mapping[TextKey, str] = {
    "received": "",  # the text of a bot's answer until the handler has one; if empty, the first reply waits for it
    "broken_off": "Sorry, something went wrong here, and the answer ends. Please ask again.",
    "busy": "There are too many questions at the moment. Please ask again in a few minutes.",
    "delayed": "This takes longer than usual. The answer follows as a message.",
    "stopped": "Stopped.",
    "restarted": "A new conversation begins.",
    "too_long": "The answer is too long and ends here.",
    "tool": "Tool: {name}",
    "refused": "The model refused to answer.",
    "approval": "Your approval is needed",
    "approve": "Approve",
    "refuse": "Refuse",
    "always": "Always approve",
}
_IN_CARDS = frozenset({"approval", "approve", "refuse", "always"})
"""The texts that a card needs, so that they cannot be empty."""


class MemberTexts:
    """The texts of a router that members read.

    Args:
        texts: The app's own texts by their keys; "" for none.
        language: The language of all others.

    Raises:
        ConfigurationError: A key or the language is unknown, or a text cannot be used.
    """

    def __init__(self, texts: Mapping[TextKey, str] | None = None, language: Language = CHINESE) -> None:
        if language not in get_args(Language):
            raise ConfigurationError(say('language takes "zh" or "en", not {language!r}', language=language))
        given: Any = {} if texts is None else texts
        if not isinstance(given, Mapping):
            raise ConfigurationError(say('texts= is a mapping, such as texts={{"busy": "…"}}'))
        for key, text in given.items():
            if key not in ENGLISH_TEXTS:
                raise ConfigurationError(
                    say("texts= has no {key!r}{suggestion}", key=key, suggestion=did_you_mean(str(key), ENGLISH_TEXTS))
                )
            if not isinstance(text, str) or (key in _IN_CARDS and not text.strip()):
                raise ConfigurationError(say("texts[{key!r}] must be a text that is not empty", key=key))
        self._language = language
        self._texts: dict[TextKey, str] = dict(given)

    def __repr__(self) -> str:
        return f"<MemberTexts in {self._language}>"

    def __getitem__(self, key: TextKey) -> str:
        """Return a text; "" if members read none."""
        text = self._texts.get(key)
        if text is None:
            english = ENGLISH_TEXTS[key]
            is_english = not english or self._language == ENGLISH
            text = self._texts[key] = english if is_english else translation(english, self._language)
        return text

    def tool(self, name: str) -> str:
        """Return the line that shows the name of a tool call; "" for none."""
        return self["tool"].replace("{name}", " ".join(name.split()))
