"""The reader of a spec folder: each file becomes a record of the class that declares its keys."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Set
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from wecom_runtime.language import say

from .compat import CompatFile
from .diagnostics import Diagnostics, Location
from .nodes import YamlNode
from .parsed import ParsedFiles
from .records import (
    FILES,
    FOLDERS,
    LANGUAGE,
    PLACES,
    TABLES,
    ApiFile,
    ArchiveFile,
    CallbacksFile,
    DomainsFile,
    ErrorsFile,
    FakeFile,
    FramesFile,
    GlossaryFile,
    JudgedFile,
    RepliesFile,
    RulesFile,
    SeenFile,
    SharedFile,
    SynonymsFile,
    TokensFile,
    TypesFile,
    VerbsFile,
)
from .shapes import RecordShape

_PART = re.compile(r"[a-z][a-z0-9_]*")


@attrs.frozen
class SpecFile:
    """One file of the spec and its content."""

    kind: str
    """The top folder of the file, a key of `FOLDERS`."""
    parts: tuple[str, ...]
    """The path below the top folder without the suffix: ("externalcontact", "contact_way")."""
    source: str
    """The name of the file in messages and generated files."""
    content: Any
    """The record, an instance of the class in `FOLDERS`."""


@attrs.frozen
class Spec:
    """The records of a spec folder."""

    files: tuple[SpecFile, ...] = ()
    domains: DomainsFile | None = None
    errors: ErrorsFile | None = None
    glossary: GlossaryFile | None = None
    judged: JudgedFile | None = None
    seen: SeenFile | None = None
    shared: SharedFile | None = None
    synonyms: SynonymsFile | None = None
    tokens: TokensFile | None = None
    verbs: VerbsFile | None = None

    @property
    def api(self) -> list[tuple[SpecFile, ApiFile]]:
        return self.calls("api")

    def calls(self, kind: str) -> list[tuple[SpecFile, ApiFile]]:
        """Return the files with calls of one folder: `api`, `gateway` or `abilities`."""
        return [(file, file.content) for file in self.files if file.kind == kind]

    @property
    def types(self) -> list[tuple[SpecFile, TypesFile]]:
        return [(file, file.content) for file in self.files if file.kind == "types"]

    @property
    def callbacks(self) -> list[tuple[SpecFile, CallbacksFile]]:
        return [(file, file.content) for file in self.files if file.kind == "callbacks"]

    @property
    def bot(self) -> list[tuple[SpecFile, FramesFile]]:
        return [(file, file.content) for file in self.files if file.kind == "bot"]

    @property
    def device(self) -> list[tuple[SpecFile, FramesFile]]:
        return [(file, file.content) for file in self.files if file.kind == "device"]

    @property
    def archive(self) -> list[tuple[SpecFile, ArchiveFile]]:
        return [(file, file.content) for file in self.files if file.kind == "archive"]

    @property
    def compat(self) -> list[tuple[SpecFile, CompatFile]]:
        return [(file, file.content) for file in self.files if file.kind == "compat"]

    @property
    def replies(self) -> list[tuple[SpecFile, RepliesFile]]:
        return [(file, file.content) for file in self.files if file.kind == "replies"]

    @property
    def rules(self) -> list[tuple[SpecFile, RulesFile]]:
        return [(file, file.content) for file in self.files if file.kind == "rules"]

    @property
    def fake(self) -> list[tuple[SpecFile, FakeFile]]:
        return [(file, file.content) for file in self.files if file.kind == "fake"]


Nodes: TypeAlias = dict[tuple[str, ...], YamlNode]
"""Top folder and path of a file, or name of a table -> its YAML. The top folder of a translation is its language."""


def read_spec(folder: Path, diagnostics: Diagnostics) -> Spec:
    """Read a spec folder; report files that cannot be read in `diagnostics`."""
    return spec_of(load_nodes(folder, diagnostics), diagnostics)


@attrs.frozen
class SourceFile:
    """A YAML file of a spec."""

    key: tuple[str, ...]
    """The key of the file in `Nodes`."""
    path: Path
    source: str
    """The name of the file in messages and generated files."""


def load_nodes(folder: Path, diagnostics: Diagnostics, cache: Path | None = None) -> Nodes:
    """Return the YAML of all files in a spec folder.

    Args:
        folder: The spec.
        diagnostics: The mistakes.
        cache: The folder of a cache of parsed files; None for none.
    """
    return nodes_of(source_files(folder, diagnostics), diagnostics, cache)


def nodes_of(
    files: Iterable[SourceFile],
    diagnostics: Diagnostics,
    cache: Path | None = None,
    unread: Collection[tuple[str, ...]] = (),
) -> Nodes:
    """Return the YAML of files.

    Args:
        files: The files.
        diagnostics: The mistakes.
        cache: The folder of a cache of parsed files; None for none.
        unread: The keys of files that are not read. Their parsed files stay in the cache.
    """
    parsed = ParsedFiles(cache)
    nodes: Nodes = {}
    for file in files:
        if file.key in unread:
            parsed.keep(file.path)
            continue
        node = parsed.load(file.path, file.source, diagnostics)
        if node is None:
            continue
        if file.key[0] not in FOLDERS or _check_parts(file.key[0], file.key[1:], node, diagnostics):
            nodes[file.key] = node
    parsed.remove_unused()
    return nodes


def source_files(folder: Path, diagnostics: Diagnostics) -> list[SourceFile]:
    """Return the files of a spec in the order in which they are read; report YAML files that are not read."""
    places = {kind: folder / PLACES.get(kind, kind) for kind in FOLDERS}
    inner = {folder / place for place in PLACES.values()}
    found = [
        SourceFile((kind, *path.relative_to(place).with_suffix("").parts), path, _source(path, folder))
        for kind, place in places.items()
        for path in sorted(place.rglob("*.yaml"))
        if place in inner or inner.isdisjoint(path.parents)
    ]
    paths = {name: folder / f"{name}.yaml" for name in TABLES}
    found += [SourceFile((name,), path, _source(path, folder)) for name, path in paths.items() if path.is_file()]
    if not found:
        where = Location(name_of(folder), 1, 1)
        diagnostics.add(
            where, say("nothing to generate from"), say("put YAML files into {names}/", names="/, ".join(FOLDERS))
        )
    found += [
        SourceFile((language.name, *path.relative_to(language).with_suffix("").parts), path, _source(path, folder))
        for language in sorted(folder.glob("*"))
        if language.is_dir() and re.fullmatch(LANGUAGE, language.name)
        for path in sorted(language.rglob("*.yaml"))
    ]
    for path in _unread(folder, {file.path for file in found}):
        remedy = say(
            "move it to {names}/, or call it {names_2}",
            names="/, ".join(FOLDERS),
            names_2=", ".join(f"{name}.yaml" for name in TABLES),
        )
        diagnostics.add(Location(_source(path, folder), 1, 1), say("no files are read from this folder"), remedy)
    return found


def spec_of(nodes: Nodes, diagnostics: Diagnostics) -> Spec:
    """Return the records of the files."""
    files: list[SpecFile] = []
    tables: dict[str, Any] = {}
    for (kind, *parts), node in nodes.items():
        if kind not in FILES:
            continue  # a translation
        if kind in TABLES:
            tables[kind] = _read(TABLES[kind], node, diagnostics)
            continue
        content = _read(FOLDERS[kind], node, diagnostics)
        if content is not None:
            files.append(SpecFile(kind, tuple(parts), node.file, content))
    return Spec(tuple(files), **tables)


def _read(cls: type[Any], node: YamlNode, diagnostics: Diagnostics) -> Any:
    return RecordShape(cls).read(node, "the file", diagnostics)


def _check_parts(kind: str, parts: tuple[str, ...], node: YamlNode, diagnostics: Diagnostics) -> bool:
    for part in parts:
        if not _PART.fullmatch(part):
            diagnostics.add(
                node,
                say("{part!r} cannot be the name of a module", part=part),
                say("rename the file: small letters, digits and '_'"),
            )
            return False
    most = 2 if kind == "api" else 1
    if len(parts) > most:
        diagnostics.add(
            node,
            say("the file is too deep"),
            say("move it up to {kind}/{names}", kind=kind, names="/".join(parts[: most - 1])),
        )
    return len(parts) <= most


def _unread(folder: Path, read: Set[Path]) -> Iterator[Path]:
    """Yield the YAML files that the reader ignores, as they are in no folder of the spec and are no table."""
    for path in sorted(folder.rglob("*.y*ml")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix in (".yaml", ".yml") and path not in read and not hidden:
            yield path


def name_of(folder: Path) -> str:
    """Return the name of a spec folder in messages and generated files."""
    return re.sub(r"[^\w.-]", "_", folder.resolve().name, flags=re.ASCII) or "spec"


def _source(path: Path, folder: Path) -> str:
    return f"{name_of(folder)}/{path.relative_to(folder).as_posix()}"
