"""One word for one term, in each language: who has read one page knows the words of the next."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from ..language.diagnostics import Diagnostics
from ..language.translation import Language, Translation
from ..model.api import Api, Term
from .texts import short, texts


@attrs.frozen
class _Ban:
    """A word that is not used, and the term that is used in its place."""

    term: Term
    word: str
    pattern: re.Pattern[str]

    def hits(self, text: str) -> bool:
        """Whether the word stands in a text otherwise than as part of the right term."""
        right = [match.span() for match in re.finditer(re.escape(self.term.en), text, self.pattern.flags & re.I)]
        return any(
            not any(start <= found.start() and found.start() + len(self.word) <= end for start, end in right)
            for found in self.pattern.finditer(text)
        )


def check(api: Api, found: Diagnostics) -> None:
    """English has the words of the glossary, and other languages those for what stands in the English text."""
    _check_english(api, found)
    for translation in api.translations:
        _check_translation(api, translation, found)


def _check_english(api: Api, found: Diagnostics) -> None:
    bans = list(_bans(api))
    if not bans:
        return
    seen: set[tuple[str, str]] = set()
    any_of = re.compile("|".join(ban.pattern.pattern for ban in bans), re.I)
    for text, place in texts(api):
        if not text or not any_of.search(text):
            continue
        for ban in bans:
            key = (str(place.location), ban.word)
            if key not in seen and ban.hits(text):
                seen.add(key)
                found.add(place, f"{ban.word!r} stands in {short(text)!r}", f"write {ban.term.en!r} for {ban.term.zh}")


def _bans(api: Api) -> Iterator[_Ban]:
    for term in api.terms:
        for word in term.banned:
            same = word.lower() == term.en.lower()
            pattern = rf"(?<![\w./-]){re.escape(word)}(?:e?s)?(?![\w-]|\.\w)"
            yield _Ban(term, word, re.compile(pattern, 0 if same else re.I))


OFFICIAL = "zh"
"""The language of the official pages, whose terms the glossary has."""


@attrs.frozen
class _Word:
    """A term of the glossary and what it may be in a language."""

    pattern: re.Pattern[str]
    term: Term
    accepted: tuple[str, ...]


def _check_translation(api: Api, translation: Translation, found: Diagnostics) -> None:
    language = translation.language
    words = _words(api, language)
    for said, slot in {said: slot for slot, said in translation.targets.items()}.items():
        text = said.text.lower()
        for word in words:
            if word.pattern.search(slot.text) and not any(one.lower() in text for one in word.accepted):
                cause = f"{word.term.en!r} of {short(slot.text)!r} is not {' or '.join(word.accepted)} here"
                found.add(said.location, cause, f"write {word.accepted[0]}")
        for wrong, right in language.words.items():
            if wrong in said.text:
                found.add(said.location, f"{wrong!r} stands in {short(said.text)!r}", f"write {right!r}")


def _words(api: Api, language: Language) -> list[_Word]:
    found: list[_Word] = []
    for term in api.terms:
        accepted = language.terms.get(term.en, (term.zh,) if language.code == OFFICIAL else ())
        if not accepted:
            continue
        longer = [re.escape(other.en) for other in api.terms if other is not term and term.en in other.en]
        # What stands within a longer term is none of its own.
        within = "".join(f"(?!{text[len(term.en) :]})" for text in longer if text.startswith(term.en))
        before = "".join(f"(?<!{text.removesuffix(term.en)})" for text in longer if text.endswith(term.en))
        pattern = rf"(?<![\w./-]){before}{re.escape(term.en)}(?:e?s)?(?![\w-]|\.\w){within}"
        found.append(_Word(re.compile(pattern, re.I if term.en.islower() else 0), term, accepted))
    return found
