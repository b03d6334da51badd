"""The search index of a generated package, loaded at the first search."""

from __future__ import annotations

import threading
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from .kinds import HIT_KINDS, HitKind

if TYPE_CHECKING:
    from .engine import SearchEngine
    from .hits import Found

MAX_HITS = 20
"""Default of the maximum hits of each kind."""


class Index:
    """The search index of calls, callbacks, errcodes, fields, replies, guides, Python names, commands and texts.

    Args:
        package: The package with the rows.
    """

    def __init__(self, package: str) -> None:
        self._package = package
        self._lock = threading.Lock()
        self._engine: SearchEngine | None = None

    def __repr__(self) -> str:
        return f"<words of {self._package}>"

    def search(self, text: str, *, kinds: Collection[HitKind] = HIT_KINDS, most: int = MAX_HITS) -> Found:
        """Return everything that matches Chinese or English words, the best first.

        >>> search("头像", kinds=["field"])[0]
        <field avatar>

        Args:
            text: Words; or a path, a dotted name, a document id or an errcode.
            kinds: The kinds of hits: `call`, `callback`, `error`, `field`, `reply`, `guide`, `name`, `command`, `text`,
                `office`.
            most: Maximum hits of each kind.
        """
        with self._lock:  # all threads share one connection
            return self._loaded().search(text, kinds, most)

    def entries(self, kind: HitKind) -> list[tuple[str, str]]:
        """Return the keys and titles of all entries of a kind."""
        with self._lock:
            return [(row.key, row.title) for row in self._loaded().rows if row.kind == kind]

    def _loaded(self) -> SearchEngine:
        if self._engine is None:
            self._engine = self._load()
        return self._engine

    def _load(self) -> SearchEngine:
        from itertools import chain

        from wecom_runtime.data_files import read, read_all

        from .columns import columns
        from .engine import SearchEngine

        vocabulary: dict[str, dict[str, Any]] = {"words": {}, "kinds": {}, "fields": {}}
        for name, entry in read(self._package, "words").items():
            section, _, key = name.partition(" ")
            vocabulary[section][key] = entry
        files = chain(*(read_all(self._package, folder) for folder in ("rows", "topics")))
        rows = {name: row for file in files for name, row in file.items()}
        fields = {name: own for file in read_all(self._package, "fields") for name, own in file.items()}
        found = columns(rows, fields, read(self._package, "cuts"), vocabulary["fields"])
        return SearchEngine(vocabulary, found)
