"""The rule that decides by the name of a call whether it may be repeated after a network error."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from ..caching import cached
from .fields import WORD
from .shapes import ListShape, Record, Text, key, optional


@attrs.frozen(kw_only=True)
class Verbs(Record):
    """The verbs in names of calls, which decide whether a call may be repeated after a network error."""

    read: tuple[str, ...] = key(ListShape(Text(WORD)), "Verbs of calls that change nothing")
    look: tuple[str, ...] = optional(
        ListShape(Text(WORD)), "Verbs of `read` whose calls have no effect at all, so that a probe may call them"
    )
    set: tuple[str, ...] = key(ListShape(Text(WORD)), "Verbs of calls with the same result when sent twice")
    once: tuple[str, ...] = key(ListShape(Text(WORD)), "Verbs of calls with a second effect when sent twice")
    adds: tuple[str, ...] = optional(
        ListShape(Text(WORD)), "Verbs of `once` whose calls only add, and neither change nor remove anything"
    )

    def decide(self, path: str, method: str) -> bool:
        """Return whether a call may be repeated; a GET without a known verb may, and a POST may not."""
        kind = next(self._kinds(path.rpartition("/")[2]), "read" if method == "GET" else "once")
        return kind == "read" or (kind == "set" and method != "GET")

    def looks(self, path: str) -> bool:
        """Return whether a call only reads, by its name."""
        name = path.rpartition("/")[2].removeprefix("batch").strip("_")
        kind = next(self._kinds(path.rpartition("/")[2]), "")
        begins = next(self._kinds_of_word(name.partition("_")[0]), "read")
        looks = name.startswith(self.look) or any(name.endswith(f"_{verb}") for verb in self.look)
        return looks and kind == begins == "read"

    def only_adds(self, path: str) -> bool:
        """Return whether a call adds something, and changes or removes nothing, by its name."""
        words = path.rpartition("/")[2].removeprefix("batch").strip("_").split("_")
        adds = any(word.startswith(self.adds) for word in words)
        return adds and all(self._is_harmless(word) for word in words)

    def _is_harmless(self, word: str) -> bool:
        kind = next(self._kinds_of_word(word), "read")
        return kind == "read" or (kind == "once" and word.startswith(self.adds))

    def _kinds(self, name: str) -> Iterator[str]:
        """Yield the kind of each verb in a name; the first one decides."""
        words = name.removeprefix("batch").strip("_").split("_")
        if words[-2:] in (["job", "result"], ["job", "status"]):
            yield "read"
        for word in words:
            yield from self._kinds_of_word(word)

    def _kinds_of_word(self, word: str) -> Iterator[str]:
        kinds = (("read", self.read), ("set", self.set), ("once", self.once))
        yield from (kind for kind, verbs in kinds if word in verbs)
        yield from (kind for kind, verbs in kinds if word.startswith(_longer_than(2, verbs)))
        yield from (kind for kind, verbs in kinds if word.endswith(_longer_than(3, verbs)))


@cached
def _longer_than(length: int, verbs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(verb for verb in verbs if len(verb) > length)
