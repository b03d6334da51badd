"""The incremental builder of the model: it reads and builds only the domains whose sources have changed.

The sources of a domain are its files, their translations, and the tables and shared types that domains refer to. A spec
with mistakes is not built here, as the messages about kept domains would be missing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from ..language.diagnostics import Diagnostics, Location
from ..language.nodes import TranslatedText, YamlNode
from ..language.records import CALL_FOLDERS, FILES
from ..language.spec import SourceFile, name_of, nodes_of, source_files
from ..results import Results, digest
from .api import Api, Domain
from .build import Built, Kept, KeptDomain, build_with
from .facts import attributes

_FOR_DOMAINS = frozenset({"domains", "errors", "seen", "tokens", "types", "verbs"})
"""The tables and folders that the facts of a domain depend on."""
_FOR_TEXTS = frozenset({"common", "language"})
"""The files of a language that the texts of all domains depend on."""

_Part: TypeAlias = tuple[str, str]
"""Folder of calls, and the name of a domain."""


def read_incrementally(folder: Path, cache: Path) -> Api | None:
    """Return the API that a spec describes, without its `translations`; None if the spec has mistakes.

    Args:
        folder: The spec.
        cache: The folder of the caches.
    """
    diagnostics = Diagnostics()
    files = source_files(folder, diagnostics)
    results = Results(cache / "results")
    sources = _Sources(files, folder)
    results.tables = sources.tables
    results.parts = {part: results.key("domain", *sources.of(part)) for part in sources.domains}
    found = {part: results.find(key) for part, key in results.parts.items()}
    kept = {part: one for part, one in found.items() if isinstance(one, KeptDomain)}
    unread = {file.key for part in kept for file in sources.domains[part]}
    if not sources.languages <= {file.key[0] for file in files if file.key not in unread}:
        kept, unread = {}, set()  # the languages are found by their files
    nodes = nodes_of(files, diagnostics, cache, unread)
    built = build_with(Kept(sources.names(), kept) if kept else Kept(), nodes, diagnostics)
    if diagnostics:
        return None
    for part, new in _new_domains(built, kept.keys()):
        kept[part] = new
        results.keep(results.parts[part], new)
    results.shapes = {part: one.shape for part, one in kept.items()}
    others = {code: attrs.evolve(other, results=results) for code, other in built.api.others.items()}
    return attrs.evolve(built.api, others=others, results=results)


def _new_domains(built: Built, kept: Set[_Part]) -> Iterator[tuple[_Part, KeptDomain]]:
    """Yield the domains that were built in this run."""
    for folder in CALL_FOLDERS:
        for number, domain in enumerate(_domains(built.api, folder)):
            part = folder, domain.name
            if part not in kept:
                others = {code: _domains(other, folder)[number] for code, other in built.api.others.items()}
                yield part, KeptDomain(domain, others, built.used[part], _shape(domain))


class _Sources:
    """The sources of the domains of a spec, and their digests."""

    def __init__(self, files: Sequence[SourceFile], folder: Path) -> None:
        self.folder = name_of(folder)
        self.languages = {file.key[0] for file in files} - FILES.keys()
        self.domains: dict[_Part, list[SourceFile]] = defaultdict(list)
        """Folder and name of a domain -> its files and their translations."""
        shared: list[SourceFile] = []
        others: list[SourceFile] = []
        for file in files:
            is_translation = file.key[0] in self.languages
            kind, *parts = file.key[is_translation:]
            if kind in CALL_FOLDERS and parts and (not is_translation or (kind, parts[0]) in self.domains):
                self.domains[kind, parts[0]].append(file)
            elif kind in _FOR_DOMAINS or (kind in _FOR_TEXTS and is_translation):
                shared.append(file)
            else:
                others.append(file)
        folders = {kind for kind, _ in self.domains}  # a kind of token is for the gateway
        self.shared = digest(*self._contents(shared), *sorted(folders), *sorted(self.languages))
        self.tables = digest(self.shared, *self._contents(others))

    def of(self, part: _Part) -> Iterator[bytes | str]:
        """Yield the sources of a domain."""
        yield self.shared
        yield from self._contents(self.domains[part])

    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Return the names of the domains of each folder, in order."""
        return {folder: tuple(name for kind, name in self.domains if kind == folder) for folder in CALL_FOLDERS}

    def _contents(self, files: Sequence[SourceFile]) -> Iterator[bytes | str]:
        yield self.folder
        for file in files:
            yield "/".join(file.key)
            yield file.path.read_bytes()


def _domains(api: Api, kind: str) -> tuple[Domain, ...]:
    found: Mapping[str, tuple[Domain, ...]] = {"api": api.domains, "gateway": api.gateway, "abilities": api.abilities}
    return found[kind]


def _shape(domain: Domain) -> str:
    """Return the digest of the facts of a domain without texts and locations."""
    return digest(repr(_without_texts(domain)))


def _without_texts(value: Any) -> Any:
    kind = type(value)
    if kind is Location:
        return None
    if kind is TranslatedText:
        return bool(value)
    if kind is tuple or kind is list:
        return [_without_texts(item) for item in value]
    if kind is dict:
        return [(key, _without_texts(item)) for key, item in value.items()]
    if kind is YamlNode:
        return value.plain()
    if kind is frozenset:
        return sorted(value)
    return (
        [kind.__name__, *(_without_texts(getattr(value, name)) for name in names)]
        if (names := attributes(kind))
        else value
    )
