"""Limits in words, as mistakes in a spec and descriptions of fields tell them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

Say: TypeAlias = Callable[..., str]
"""English sentence with names in braces, and what is filled in -> the sentence in a language."""

_NOUNS = {"bytes": ("byte", "bytes"), "chars": ("character", "characters"), "items": ("item", "items")}


def in_english(sentence: str, /, **values: object) -> str:
    """The sentence itself."""
    return sentence.format(**values)


def limits_text(limits: Mapping[str, float]) -> str:
    """`1 to 64 bytes.`"""
    return " ".join(limit_sentences(limits, in_english))


def limit_sentences(limits: Mapping[str, float], say: Say, *, each: bool = False, cuts: bool = False) -> Iterator[str]:
    """A sentence about each length or bound that is limited.

    Args:
        limits: `min_bytes` and the like.
        say: Says it in a language.
        each: The limits of texts and numbers are those of each item in a list.
        cuts: What is longer is cut.
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
