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


def limit_sentences(limits: Mapping[str, float], say: Say, *, each: bool = False, cuts: bool = False) -> Iterator[str]:
    """Yield a sentence about each limit.

    Args:
        limits: The limits by their keys, such as `min_bytes`.
        say: The function that returns a sentence in a language.
        each: Whether the limits of texts and numbers apply to each item of a list.
        cuts: Whether WeCom cuts longer texts.
    """
    for unit, (one, many) in _NOUNS.items():
        low, high = limits.get(f"min_{unit}"), limits.get(f"max_{unit}")
        told = ""
        if low is not None and high is not None and low != high:
            told = say("{low} to {high} {unit}.", low=low, high=high, unit=say(many))
        elif low is not None and high is not None:
            told = say("{count} {unit}.", count=low, unit=say(one if low == 1 else many))
        elif high is not None:
            told = say("At most {count} {unit}.", count=high, unit=say(one if high == 1 else many))
        elif low is not None:
            told = say("At least {count} {unit}.", count=low, unit=say(one if low == 1 else many))
        if told:
            yield say("Each: {limit}", limit=f"{told[0].lower()}{told[1:]}") if each and unit != "items" else told
            if cuts and unit != "items":
                yield say("What is longer is cut.")
    low, high = limits.get("min"), limits.get("max")
    told = ""
    if low is not None and high is not None:
        told = say("{low} to {high}.", low=low, high=high)
    elif high is not None:
        told = say("At most {count}.", count=high)
    elif low is not None:
        told = say("At least {count}.", count=low)
    if told:
        yield say("Each: {limit}", limit=f"{told[0].lower()}{told[1:]}") if each else told
