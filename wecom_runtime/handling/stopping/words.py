"""The texts of members that stop answers or begin a new conversation."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from wecom_runtime.callbacks.message_to_bot import words_of
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say


def as_words(value: str | Iterable[str]) -> tuple[str, ...]:
    """Return the words of a setting, without surrounding blanks.

    Raises:
        ConfigurationError: A word is no text, or blank.
    """
    words: list[Any] = [value] if isinstance(value, str) else list(value)
    if not all(isinstance(word, str) and word.strip() for word in words):
        raise ConfigurationError(say('stop_words and new_words are texts, such as ("/stop", "停止")'))
    return tuple(word.strip() for word in words)


class ControlWords:
    """The texts that stop answers, and the texts that also begin a new conversation.

    Args:
        stop_words, new_words: The texts.
    """

    def __init__(self, stop_words: tuple[str, ...], new_words: tuple[str, ...]) -> None:
        self._stop = frozenset(stop_words)
        self._new = frozenset(new_words)

    def __bool__(self) -> bool:
        return bool(self._stop or self._new)

    def find(self, message: Callback) -> tuple[bool, bool]:
        """Return whether a message stops answers, and whether it begins a new conversation."""
        text = words_of(message)
        if text is None:
            return False, False
        word = text.strip()
        is_new = word in self._new
        return is_new or word in self._stop, is_new
