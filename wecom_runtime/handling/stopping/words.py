"""The texts of members that stop answers or begin a new conversation."""

from __future__ import annotations

from wecom_runtime.callbacks.message_to_bot import words_of
from wecom_runtime.callbacks.model import Callback


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
