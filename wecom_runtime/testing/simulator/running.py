"""Runs of people's actions on the simulator's page: each has an item in a chat, which shows its result."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from contextvars import copy_context
from typing import Any

from wecom_runtime.errors import WeComError
from wecom_runtime.language import translate_error, use_language
from wecom_runtime.testing.fake.actions import ActionError
from wecom_runtime.testing.fake.bots.bot import FakeBot
from wecom_runtime.testing.fake.pushing import CallbackNotAnsweredError
from wecom_runtime.testing.fake.server import BaseFake
from wecom_runtime.testing.fake.state import Refusal

from .journal import Item, Journal
from .views import PageObject

LANGUAGES = ("en", "zh")
"""The languages of the page."""
FAILURES = (WeComError, CallbackNotAnsweredError, AssertionError, ValueError, TypeError, KeyError)


class NoAppError(AssertionError):
    """The error of an action without a connected app."""


class ActionRunner:
    """A runner of actions, which marks their items with the results.

    Args:
        fake: The fake.
        journal: The journal with the items.
        bot_urls: The id of a bot -> its callback URL.
    """

    def __init__(self, fake: BaseFake, journal: Journal, bot_urls: Mapping[str, str]) -> None:
        self._fake = fake
        self._journal = journal
        self._bot_urls = bot_urls

    def __repr__(self) -> str:
        return f"<ActionRunner of {self._fake!r}>"

    def run(
        self,
        act: Callable[[], object],
        add_item: Callable[[], Item],
        action: str,
        *,
        has_record: bool,
        bot: FakeBot | None = None,
        hides: str = "",
    ) -> None:
        """Carry out an action and mark its item in the chat with the result.

        Args:
            act: The action.
            add_item: Adds an item for the action to the chat, or returns the item of a card.
            action: The name of the action.
            has_record: Whether the action creates a record, which becomes the item.
            bot: The bot of the action.
            hides: The name of a chat that does not show the record.
        """
        failure: Exception | None = None
        with self._journal.running(None if has_record else add_item(), hides) as running:
            try:
                act()
            except (*FAILURES, Refusal) as error:
                failure = error
        item = running.item or add_item()
        if failure is not None:
            self._failed(item, failure, action, bot)
        elif item.entry.get("state") in ("pending", "failed"):
            self._journal.mark(item, "ok")

    def add_item(self, chat: str, action: str, values: Mapping[str, Any], member: str | None = None) -> Item:
        """Add the item of an action to a chat.

        Args:
            chat: The name of the chat.
            action: The name of the action.
            values: The values of the action.
            member: The member, in a group.
        """
        entry = {"kind": "said", "by": "member", "action": action, "values": dict(values), "state": "pending"}
        return self._journal.add((chat,), entry if member is None else {**entry, "by_id": member})

    def _failed(self, item: Item, error: Exception, action: str, bot: FakeBot | None = None) -> None:
        """Mark the item of an action as failed, with the reason of the callback or of the error."""
        found = self.why_of(error, action)
        why = item.entry.get("why") if found["code"] == "other" else found
        if found["code"] == "other" and bot is not None and not self._bot_urls.get(bot.bot_id) and not bot.is_connected:
            why = {"code": "bot_away"}
        self._journal.mark(item, "failed", why or found)

    def why_of(self, error: Exception, action: str = "") -> PageObject:
        """Return the reason of a failure for the page, with the meaning of an errcode in each language.

        Args:
            error: The error of the action.
            action: The name of the action.
        """
        if isinstance(error, NoAppError):
            return {"code": "nobody"}
        errcode = error.errcode if isinstance(error, ActionError | Refusal) else 0
        if not errcode:
            return {"code": "other", "text": str(error)}
        known = self._fake.known_errors.get(errcode) if isinstance(errcode, int) else None
        meanings: dict[str, str] = {}
        for code in LANGUAGES if known is not None else ():
            with use_language(code):
                meanings[code] = translate_error(known[1] if known else "").rstrip(".。")
        return {"code": "refused", "errcode": errcode, "action": action, "meanings": meanings}


def in_background(act: Callable[[], object]) -> PageObject:
    """Start an action in a thread, with the language of the page. The log shows its result."""

    def run() -> None:
        with suppress(*FAILURES, Refusal):
            act()

    threading.Thread(target=copy_context().run, args=(run,), name="fake WeCom's page", daemon=True).start()
    return {}
