"""The search index of a generated package, loaded at the first search."""

from __future__ import annotations

import threading
from collections.abc import Collection
from typing import TYPE_CHECKING

from .kinds import HIT_KINDS, HitKind

if TYPE_CHECKING:
    from .engine import SearchEngine
    from .hits import Found

MAX_HITS = 20
"""Default of the maximum hits of each kind."""


class Index:
    """The search index of calls, callbacks, errcodes, fields, replies, guides, Python names, commands and texts.

    Args:
        package: The package with `rows.xz` and `words.json`.
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
        import json
        import lzma
        from pkgutil import get_data

        from wecom_runtime.language import translation

        from .columns import unpacked
        from .engine import SearchEngine

        vocabulary = json.loads(get_data(self._package, "words.json") or b"{}")
        rows = lzma.decompress(get_data(self._package, "rows.xz") or b"").decode("utf-16-le")
        columns = [column.split("\n") for column in rows.split("\f")]
        code: str = vocabulary["translated"]
        return SearchEngine(vocabulary, unpacked(columns, lambda text: translation(text, code)))
