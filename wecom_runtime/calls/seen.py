"""The marks of calls and callbacks that were seen in the real service, by the kind of the caller."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from wecom_runtime.language import say

Say: TypeAlias = Callable[..., str]
"""A function that translates a sentence and fills it in, as `language.say` does."""


def app_names(say: Say = say) -> Mapping[str, str]:
    """Return the names of the kinds of callers.

    Args:
        say: Translates a name.
    """
    return {
        "self_built": say("self-built app"),
        "developed": say("provider-developed app"),
        "third_party": say("third-party app"),
        "upstream": say("app of an upstream company"),
        "provider": say("provider"),
        "device_model": say("device model"),
        "device": say("device"),
        "bot": say("AI bot"),
    }


def _in_english(text: str, **_: Any) -> str:
    return text


APPS = app_names(_in_english)
"""Kind of the caller -> its name in English."""


def seen_sentence(seen: Mapping[str, str], say: Say = say) -> str:
    """Return the sentence about the days on which a call was seen: `Seen in the real service: 2026-11-30 (device).`

    Args:
        seen: Kind of the caller -> the last day.
        say: Translates a sentence.
    """
    names = app_names(say)
    days = ", ".join(say("{day} ({app})", day=day, app=names[kind]) for kind, day in seen.items())
    return say("Seen in the real service: {days}.", days=days)
