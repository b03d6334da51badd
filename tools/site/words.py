"""The words of the reference pages in a language; `codegen.prose` has the sentences about facts."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import yaml

_FOLDER = Path(__file__).parent / "words"


@attrs.frozen
class Words:
    """The words of one language. A missing word is an AttributeError."""

    entries: Mapping[str, Any]

    def __getattr__(self, name: str) -> Any:
        try:
            return self.entries[name]
        except KeyError:
            raise AttributeError(f"words/{self.entries['language']}.yaml has no {name!r}") from None


@functools.cache
def words_of(language: str) -> Words:
    """Return the words of a language.

    Raises:
        FileNotFoundError: The language has no words.
    """
    return Words(yaml.safe_load((_FOLDER / f"{language}.yaml").read_text("utf-8")))


def languages() -> list[str]:
    """Return the languages of the reference pages."""
    return sorted(path.stem for path in _FOLDER.glob("*.yaml"))
