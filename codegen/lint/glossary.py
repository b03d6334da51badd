"""One English word for one Chinese term: who has read one page knows the words of the next."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from ..language.diagnostics import Diagnostics
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
