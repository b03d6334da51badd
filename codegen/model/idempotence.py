"""Whether a call may be sent again after a network error, decided by what its name says that it does."""

from __future__ import annotations

from collections.abc import Iterator

import attrs


@attrs.frozen(kw_only=True)
class Verbs:
    """The words of names by what they do."""

    read: tuple[str, ...] = ()
    """Changes nothing."""
    look: tuple[str, ...] = ()
    """Those of `read` that hand out nothing: no link, no file, no other id."""
    set: tuple[str, ...] = ()
    """Leaves the same behind when done twice."""
    once: tuple[str, ...] = ()
    """Done twice, it is there twice."""
    adds: tuple[str, ...] = ()
    """Those of `once` that leave alone what was there."""

    def decide(self, path: str, method: str) -> bool:
        """Whether the rule lets the call be repeated; where the name says nothing, a GET may and a POST may not."""
        kind = next(self._kinds(path.rpartition("/")[2]), "read" if method == "GET" else "once")
        return kind == "read" or (kind == "set" and method != "GET")

    def looks(self, path: str) -> bool:
        """Whether the name of a call says that it only looks at what is there."""
        name = path.rpartition("/")[2].removeprefix("batch").strip("_")
        kind = next(self._kinds(path.rpartition("/")[2]), "")
        begins = next(self._kinds_of_word(name.partition("_")[0]), "read")
        looks = any(name.startswith(verb) or name.endswith(f"_{verb}") for verb in self.look)
        return looks and kind == begins == "read"

    def only_adds(self, path: str) -> bool:
        """Whether the name of a call says that it adds something, and changes or takes away nothing that is there."""
        words = path.rpartition("/")[2].removeprefix("batch").strip("_").split("_")
        adds = any(word == verb or word.startswith(verb) for word in words for verb in self.adds)
        return adds and all(self._is_harmless(word) for word in words)

    def _is_harmless(self, word: str) -> bool:
        kind = next(self._kinds_of_word(word), "read")
        return kind == "read" or (kind == "once" and any(word.startswith(verb) for verb in self.adds))

    def _kinds(self, name: str) -> Iterator[str]:
        """Yield the kind of each verb in a name, the one that decides first."""
        words = name.removeprefix("batch").strip("_").split("_")
        if words[-2:] in (["job", "result"], ["job", "status"]):
            yield "read"
        for word in words:
            yield from self._kinds_of_word(word)

    def _kinds_of_word(self, word: str) -> Iterator[str]:
        kinds = (("read", self.read), ("set", self.set), ("once", self.once))
        yield from (kind for kind, verbs in kinds if word in verbs)
        yield from (kind for kind, verbs in kinds if any(word.startswith(verb) for verb in verbs if len(verb) > 2))
        yield from (kind for kind, verbs in kinds if any(word.endswith(verb) for verb in verbs if len(verb) > 3))
