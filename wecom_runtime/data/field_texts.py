"""The texts about limits, separators and kinds of fields, for docstrings, the site, schemas, tools and exports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from wecom_runtime.language import say

from .shapes import Coded, Joined, JsonText, ListOf, Shape
from .wire_values import DATETIME, INT_STRING

Say: TypeAlias = Callable[..., str]
"""English sentence with names in braces, and the values -> the sentence in a language."""

_CHINESE_STOPS = "。！？；"
_UNITS = ("bytes", "chars", "items")


def joined(sentences: Iterable[str]) -> str:
    """Join the sentences that are not empty, without a space after a Chinese full stop."""
    text = ""
    for one in filter(None, sentences):
        text += one if not text or text[-1] in _CHINESE_STOPS else f" {one}"
    return text


def in_english(sentence: str, /, **values: object) -> str:
    """Return an English sentence with its values."""
    return sentence.format(**values)


def in_english_text(limits: Mapping[str, float]) -> str:
    """Return the English sentences about limits: `1 to 64 bytes.`"""
    return joined(limit_sentences(limits, in_english))


def limit_sentences(
    limits: Mapping[str, float],
    say: Say,
    *,
    each: bool = False,
    separator: str = "",
    cuts: bool = False,
    wide: int | None = None,
    pattern: str = "",
) -> Iterator[str]:
    """Yield a sentence about each limit, and about the separator of a list in a text.

    Args:
        limits: The limits by their keys, such as `min_bytes`.
        say: The function that returns a sentence in a language.
        each: Whether the limits of texts and numbers apply to each item of a list.
        separator: The separator of the items, if the list is a text on the wire.
        cuts: Whether WeCom cuts longer texts.
        wide: The number of characters for which a Chinese character counts; None for one.
        pattern: The regular expression that matches each text; "" if there is none.
    """
    if pattern:
        yield say("Pattern: `{pattern}`.", pattern=pattern)
    if not limits and not separator:
        return
    for unit in _UNITS:
        sentence = _length_sentence(limits, unit, say)
        if unit == "items" and separator:
            yield _separator_sentence(separator, sentence, say)
        elif sentence:
            of_each = each and unit != "items"
            yield say("Each: {limit}", limit=_in_lower_case(sentence)) if of_each else sentence
            if wide and unit == "chars":
                yield say("A Chinese character counts as {count}.", count=wide)
            if cuts and unit != "items":
                yield say("A longer text is cut.")
    if sentence := _range_sentence(limits, say):
        yield say("Each: {limit}", limit=_in_lower_case(sentence)) if each else sentence


def _length_sentence(limits: Mapping[str, float], unit: str, say: Say) -> str:
    low, high = limits.get(f"min_{unit}"), limits.get(f"max_{unit}")
    if low is not None and high is not None and low != high:
        return say("{low} to {high} {unit}.", low=low, high=high, unit=_noun(unit, high, say))
    if low is not None and high is not None:
        return say("{count} {unit}.", count=low, unit=_noun(unit, low, say))
    if high is not None:
        return say("At most {count} {unit}.", count=high, unit=_noun(unit, high, say))
    return "" if low is None else say("At least {count} {unit}.", count=low, unit=_noun(unit, low, say))


def _noun(unit: str, count: float, say: Say) -> str:
    if unit == "bytes":
        return say("byte") if count == 1 else say("bytes")
    if unit == "chars":
        return say("character") if count == 1 else say("characters")
    return say("item") if count == 1 else say("items")


def _range_sentence(limits: Mapping[str, float], say: Say) -> str:
    low, high = limits.get("min"), limits.get("max")
    if low is not None and high is not None:
        return say("{low} to {high}.", low=low, high=high)
    if high is not None:
        return say("At most {count}.", count=high)
    return "" if low is None else say("At least {count}.", count=low)


def _separator_sentence(separator: str, limit: str, say: Say) -> str:
    if limit:
        return say("Joined by `{separator}`, {limit}", separator=separator, limit=_in_lower_case(limit))
    return say("Joined by `{separator}`.", separator=separator)


def _in_lower_case(sentence: str) -> str:
    """Return a sentence with a small first letter, to continue another one."""
    return f"{sentence[0].lower()}{sentence[1:]}"


def kind_sentence(shape: Shape) -> str:
    """Return the sentence about the form of a value in JSON that is a text there; "" for other values."""
    match shape:
        case ListOf(element=element):
            return kind_sentence(element)
        case Coded(codec=codec) if codec is DATETIME:
            return say("A text such as 2026-01-05 09:00:00, in Asia/Shanghai.")
        case Coded(codec=codec) if codec is INT_STRING:
            return say("A number as a text.")
        case JsonText():
            return say("JSON as a text.")
        case _:
            return ""


def schema_sentences(shape: Shape, limits: Mapping[str, Any], *, cuts: bool = False) -> Iterator[str]:
    """Yield the sentences about the facts of a field that JSON Schema has no keyword for.

    Args:
        shape: The shape of the field.
        limits: The limits by their keys, with `pattern` and `wide`.
        cuts: Whether WeCom cuts longer texts.
    """
    separator = shape.separator if isinstance(shape, Joined) else ""
    wide = limits.get("wide")
    has_words = bool(separator or wide or cuts)
    sizes = {key: size for key, size in limits.items() if key.endswith("_bytes") or (has_words and _is_size(key))}
    yield from limit_sentences(
        sizes,
        say,
        each=isinstance(shape, ListOf | Joined),
        separator=separator,
        cuts=cuts,
        wide=wide,
        pattern=str(limits.get("pattern", "")) if separator else "",
    )
    if text := kind_sentence(shape):
        yield text


def _is_size(key: str) -> bool:
    return key.startswith(("min", "max"))


def limits_line(limits: Mapping[str, Any]) -> str:
    """Return limits in one line: `1 to 64 bytes; pattern [0-9]+`."""
    units = {"_bytes": say("bytes"), "_chars": say("characters"), "_items": say("items"), "": ""}
    parts = [_range_text(limits.get(f"min{kind}"), limits.get(f"max{kind}"), unit) for kind, unit in units.items()]
    if "wide" in limits:
        parts.append(say("a Chinese character counts as {count}", count=limits["wide"]))
    if "pattern" in limits:
        parts.append(say("pattern {pattern}", pattern=limits["pattern"]))
    return "; ".join(filter(None, parts))


def _range_text(least: float | None, most: float | None, unit: str) -> str:
    if least is not None and most is not None:
        text = say("{least} to {most} {unit}", least=least, most=most, unit=unit)
    elif most is not None:
        text = say("at most {most} {unit}", most=most, unit=unit)
    elif least is not None:
        text = say("at least {least} {unit}", least=least, unit=unit)
    else:
        text = ""
    return text.rstrip()
