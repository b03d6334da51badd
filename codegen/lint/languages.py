"""Other languages say what the spec says: nothing is missing, older than its English text, or left over."""

from __future__ import annotations

from collections.abc import Iterator

from ..language.diagnostics import Diagnostics
from ..language.translation import Translation
from ..model.api import Api
from .texts import short

_MOST_SHOWN = 20


def check(api: Api, found: Diagnostics) -> None:
    """A language that says that it is complete has to be."""
    for translation in api.translations:
        if translation.language.complete:
            _check(translation, found)


def _check(translation: Translation, found: Diagnostics) -> None:
    code = translation.language.code
    listed = f"`python -m codegen translate {code}` lists what is"
    for slot in translation.missing[:_MOST_SHOWN]:
        found.add(translation.language.location, f"no text for {slot.name}: {short(slot.text)!r}", listed)
    if (more := len(translation.missing) - _MOST_SHOWN) > 0:
        found.add(translation.language.location, f"{more} more texts are missing", listed)
    for slot, said in translation.stale:
        cause = f"this says another text than {short(slot.text)!r}"
        found.add(said.location, cause, "translate that, and put its mark before it")
    for said in translation.left:
        found.add(said.location, f"nothing in the spec is called so: {short(said.text)!r}", "remove it")


def progress(api: Api) -> Iterator[str]:
    """A line about each language that is not complete."""
    for translation in api.translations:
        if not translation.language.complete:
            counts = f"{len(translation.targets):,} of {len(translation.slots):,} texts"
            rest = f"{len(translation.stale):,} stale, {len(translation.left):,} left over"
            yield f"{translation.language.code}: {counts}, {rest}"
