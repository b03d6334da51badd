"""The API in another language: the same facts with the translations of their texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from ..caching import cached
from ..language.diagnostics import Location
from ..language.nodes import TranslatedText, YamlNode
from .api import Api
from .facts import attributes, copy_of
from .types import AnyOf, Encoded, ListType, MapType, Ref, Scalar

_TYPES = AnyOf, Encoded, ListType, MapType, Ref, Scalar
_WITHOUT_TEXTS: frozenset[type[Any]] = frozenset({str, int, float, bool, type(None), Location, YamlNode, *_TYPES})
_TYPES_WITHOUT_TEXTS = frozenset({"Type", "TypeExpr", *(kind.__name__ for kind in _WITHOUT_TEXTS - {str})})
"""The annotations of attributes without texts. A `str` may be a text with translations."""


def in_language(api: Api, code: str, phrases: Mapping[str, str], known: Iterable[tuple[object, object]] = ()) -> Api:
    """Return the API with the translations of its texts. Facts without a translation are shared.

    Args:
        api: The API in English.
        code: The language.
        phrases: English sentence of the generator -> its translation.
        known: Facts of the API with their translations.
    """
    language = _Language(code)
    language.done.update((id(fact), translated) for fact, translated in known)
    translated: Api = language.translated(api)
    return attrs.evolve(translated, language=code, phrases=phrases)


class _Language:
    """The facts that were translated, by the identity of the English ones."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.done: dict[int, Any] = {}

    def translated(self, value: Any) -> Any:
        """Return a value with its texts translated; the value itself if it has no translation."""
        kind = type(value)
        if kind in _WITHOUT_TEXTS or not value:
            return value
        if kind is TranslatedText:
            return value.others.get(self.code, value)
        if kind is tuple:
            return self._items(value)
        if kind is dict:
            changed = {key: found for key, item in value.items() if (found := self.translated(item)) is not item}
            return {**value, **changed} if changed else value
        return self._fact(value, _with_texts(kind))

    def _items(self, items: tuple[Any, ...]) -> tuple[Any, ...]:
        for number, item in enumerate(items):
            if (found := self.translated(item)) is not item:
                return (*items[:number], found, *map(self.translated, items[number + 1 :]))
        return items

    def _fact(self, fact: Any, names: tuple[str, ...]) -> Any:
        done = self.done.get(id(fact))
        if done is not None:
            return done
        changed: dict[str, Any] = {}
        for name in names:
            value = getattr(fact, name)
            if value and type(value) not in _WITHOUT_TEXTS:
                translated = self.translated(value)
                if translated is not value:
                    changed[name] = translated
        done = self.done[id(fact)] = copy_of(fact, changed) if changed else fact
        return done


@cached
def _with_texts(kind: type[Any]) -> tuple[str, ...]:
    """Return the names of the attributes of a fact whose values may contain texts, by their annotations."""
    of = {a.name: str(a.type) for a in attrs.fields(kind)} if attrs.has(kind) else {}
    return tuple(name for name in attributes(kind) if of[name].removesuffix(" | None") not in _TYPES_WITHOUT_TEXTS)
