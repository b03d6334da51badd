"""The check that each term has one word in each language, so that all pages use the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from codegen.language.diagnostics import Diagnostics
from codegen.language.records import Term
from codegen.language.translation import Language, Translation
from codegen.model.api import Api

from .texts import short, texts


@attrs.frozen
class _Ban:
    """A banned word, and the term that replaces it."""

    term: Term
    word: str
    pattern: re.Pattern[str]

    def hits(self, text: str) -> bool:
        """Return whether a text has the word outside of the right term."""
        right = [match.span() for match in re.finditer(re.escape(self.term.en), text, self.pattern.flags & re.I)]
        return any(
            not any(start <= found.start() and found.start() + len(self.word) <= end for start, end in right)
            for found in self.pattern.finditer(text)
        )


def check(api: Api, found: Diagnostics) -> None:
    """Report English texts with banned words, and translations without the word for a term."""
    _check_english(api, found)
    for translation in api.translations:
        _check_translation(api, translation, found)


def _check_english(api: Api, found: Diagnostics) -> None:
    bans = list(_bans(api))
    if not bans:
        return
    seen: set[tuple[str, str]] = set()
    any_of = re.compile("|".join(ban.pattern.pattern for ban in bans), re.I)
    for text, owner in texts(api):
        if not text or not any_of.search(text):
            continue
        for ban in bans:
            key = (str(owner.location), ban.word)
            if key not in seen and ban.hits(text):
                seen.add(key)
                found.add(owner, f"{ban.word!r} is in {short(text)!r}", f"write {ban.term.en!r} for {ban.term.zh}")


def _bans(api: Api) -> Iterator[_Ban]:
    for term in api.terms:
        for word in term.banned:
            same = word.lower() == term.en.lower()
            pattern = rf"(?<![\w./-]){re.escape(word)}(?:e?s)?(?![\w-]|\.\w)"
            yield _Ban(term, word, re.compile(pattern, 0 if same else re.I))


OFFICIAL = "zh"
"""The language of the official pages, whose terms are in the glossary."""


@attrs.frozen
class _Word:
    """A term of the glossary and its accepted translations."""

    pattern: re.Pattern[str]
    term: Term
    accepted: tuple[str, ...]


def _check_translation(api: Api, translation: Translation, found: Diagnostics) -> None:
    language = translation.language
    words = _words(api, language)
    for target, slot in {target: slot for slot, target in translation.targets.items()}.items():
        text = target.text.lower()
        for word in words:
            if word.pattern.search(slot.text) and not any(one.lower() in text for one in word.accepted):
                cause = f"{word.term.en!r} of {short(slot.text)!r} is not {' or '.join(word.accepted)} here"
                found.add(target.location, cause, f"write {word.accepted[0]}")
        for wrong, right in language.about.words.items():
            if wrong in target.text:
                found.add(target.location, f"{wrong!r} is in {short(target.text)!r}", f"write {right!r}")


def _words(api: Api, language: Language) -> list[_Word]:
    found: list[_Word] = []
    for term in api.terms:
        accepted = language.about.terms.get(term.en, (term.zh,) if language.code == OFFICIAL else ())
        if not accepted:
            continue
        longer = [re.escape(other.en) for other in api.terms if other is not term and term.en in other.en]
        # A term inside a longer term does not count.
        within = "".join(f"(?!{text[len(term.en) :]})" for text in longer if text.startswith(term.en))
        before = "".join(f"(?<!{text.removesuffix(term.en)})" for text in longer if text.endswith(term.en))
        pattern = rf"(?<![\w./-]){before}{re.escape(term.en)}(?:e?s)?(?![\w-]|\.\w){within}"
        found.append(_Word(re.compile(pattern, re.I if term.en.islower() else 0), term, accepted))
    return found
