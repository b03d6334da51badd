"""The check for missing, outdated and superfluous texts of other languages."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.language.diagnostics import Diagnostics
from codegen.language.translation import Translation
from codegen.model.api import Api

from .texts import short

_MOST_SHOWN = 20


def check(api: Api, found: Diagnostics) -> None:
    """Report missing, outdated and superfluous texts of complete languages."""
    for translation in api.translations:
        if translation.language.about.complete:
            _check(translation, found)


def _check(translation: Translation, found: Diagnostics) -> None:
    code = translation.language.code
    listed = f"`python -m tools translate {code}` lists missing texts"
    for slot in translation.missing[:_MOST_SHOWN]:
        found.add(translation.language.about, f"no text for {slot.name}: {short(slot.text)!r}", listed)
    if (more := len(translation.missing) - _MOST_SHOWN) > 0:
        found.add(translation.language.about, f"{more} more texts are missing", listed)
    for slot, target in translation.stale:
        cause = f"this translates another text than {short(slot.text)!r}"
        found.add(target.location, cause, "translate the text, and put its mark before the translation")
    for target in translation.left:
        found.add(target.location, f"{short(target.text)!r} translates no text of the spec", "remove it")


def progress(api: Api) -> Iterator[str]:
    """Yield a line about each incomplete language."""
    for translation in api.translations:
        if not translation.language.about.complete:
            counts = f"{len(translation.targets):,} of {len(translation.slots):,} texts"
            rest = f"{len(translation.stale):,} stale, {len(translation.left):,} left over"
            yield f"{translation.language.code}: {counts}, {rest}"
