"""The sentences about limits in error messages and in descriptions of fields."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

Say: TypeAlias = Callable[..., str]
"""English sentence with names in braces, and the values -> the sentence in a language."""

_NOUNS = {"bytes": ("byte", "bytes"), "chars": ("character", "characters"), "items": ("item", "items")}


def in_english(sentence: str, /, **values: object) -> str:
    """Return an English sentence with its values."""
    return sentence.format(**values)


def limits_text(limits: Mapping[str, float]) -> str:
    """Return the English sentences about limits: `1 to 64 bytes.`"""
    return " ".join(limit_sentences(limits, in_english))


def limit_sentences(
    limits: Mapping[str, float],
    say: Say,
    *,
    each: bool = False,
    cuts: bool = False,
    wide: int | None = None,
    pattern: str = "",
) -> Iterator[str]:
    """Yield a sentence about each limit.

    Args:
        limits: The limits by their keys, such as `min_bytes`.
        say: The function that returns a sentence in a language.
        each: Whether the limits of texts and numbers apply to each item of a list.
        cuts: Whether WeCom cuts longer texts.
        wide: The number of characters for which a Chinese character counts; None for one.
        pattern: The regular expression that matches each text; "" if there is none.
    """
    if pattern:
        yield say("Pattern: `{pattern}`.", pattern=pattern)
    if not limits:
        return
    for unit, (one, many) in _NOUNS.items():
        low, high = limits.get(f"min_{unit}"), limits.get(f"max_{unit}")
        sentence = ""
        if low is not None and high is not None and low != high:
            sentence = say("{low} to {high} {unit}.", low=low, high=high, unit=say(many))
        elif low is not None and high is not None:
            sentence = say("{count} {unit}.", count=low, unit=say(one if low == 1 else many))
        elif high is not None:
            sentence = say("At most {count} {unit}.", count=high, unit=say(one if high == 1 else many))
        elif low is not None:
            sentence = say("At least {count} {unit}.", count=low, unit=say(one if low == 1 else many))
        if sentence:
            of_each = each and unit != "items"
            yield say("Each: {limit}", limit=_in_lower_case(sentence)) if of_each else sentence
            if wide and unit == "chars":
                yield say("A Chinese character counts as {count}.", count=wide)
            if cuts and unit != "items":
                yield say("A longer text is cut.")
    low, high = limits.get("min"), limits.get("max")
    sentence = ""
    if low is not None and high is not None:
        sentence = say("{low} to {high}.", low=low, high=high)
    elif high is not None:
        sentence = say("At most {count}.", count=high)
    elif low is not None:
        sentence = say("At least {count}.", count=low)
    if sentence:
        yield say("Each: {limit}", limit=_in_lower_case(sentence)) if each else sentence


def _in_lower_case(sentence: str) -> str:
    """Return a sentence with a small first letter, to continue another one."""
    return f"{sentence[0].lower()}{sentence[1:]}"
