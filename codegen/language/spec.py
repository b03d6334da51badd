"""The reader of a spec folder: each file becomes a record of the class that declares its keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from pathlib import Path
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

from wecom_runtime.language import say

from .diagnostics import Diagnostics, Label, Location
from .nodes import YamlNode, load
from .records import (
    FILES,
    FOLDERS,
    LANGUAGE,
    PLACES,
    TABLES,
    DomainsFile,
    ErrorsFile,
    GlossaryFile,
    JudgedFile,
    SeenFile,
    SharedFile,
    Synonyms,
    TokensFile,
)
from .shapes import Record, RecordShape
from .verbs import Verbs

R = TypeVar("R", bound=Record)

_PART = re.compile(r"[a-z][a-z0-9_]*")


@attrs.frozen
class SpecFile(Generic[R]):
    """One file of a folder of the spec, and its content."""

    key: tuple[str, ...]
    """The folder and the path without the suffix: ("api", "externalcontact", "contact_way")."""
    content: R
    """The record, an instance of the class in `FOLDERS`."""

    @property
    def source(self) -> str:
        """The name of the file in messages and generated files."""
        return self.content.node.file


@attrs.frozen
class Spec:
    """The records of a spec folder; a table without a file has no entries."""

    files: tuple[SpecFile[Record], ...] = ()
    domains: DomainsFile = DomainsFile(titles={})
    errors: ErrorsFile = ErrorsFile(classes={}, errors=())
    glossary: GlossaryFile = GlossaryFile(terms=())
    judged: JudgedFile = JudgedFile(judged={})
    seen: SeenFile = SeenFile(seen={})
    shared: SharedFile = SharedFile(types=())
    synonyms: Synonyms = Synonyms()
    tokens: TokensFile = TokensFile(tokens=())
    verbs: Verbs = Verbs(read=(), set=(), once=())

    def of(self, kind: str, cls: type[R]) -> list[SpecFile[R]]:
        """Return the files of a folder, whose contents are of a class."""
        contents = ((file.key, file.content) for file in self.files if file.key[0] == kind)
        return [SpecFile(key, content) for key, content in contents if isinstance(content, cls)]


Nodes: TypeAlias = dict[tuple[str, ...], YamlNode]
"""Top folder and path of a file, or name of a table -> its YAML. The top folder of a translation is its language."""


@attrs.frozen
class SourceFile:
    """A YAML file of a spec."""

    key: tuple[str, ...]
    """The key of the file in `Nodes`."""
    path: Path
    source: str
    """The name of the file in messages and generated files."""


def load_nodes(folder: Path, diagnostics: Diagnostics) -> Nodes:
    """Return the YAML of all files in a spec folder."""
    nodes: Nodes = {}
    for file in source_files(folder, diagnostics):
        node = load(file.path, file.source, diagnostics)
        if node is None:
            continue
        if file.key[0] not in FOLDERS or _check_parts(file.key[0], file.key[1:], node, diagnostics):
            nodes[file.key] = node
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
        cause = say("nothing to generate from")
        diagnostics.add(where, cause, say("put YAML files into {names}/", names="/, ".join(FOLDERS)))
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
    files: list[SpecFile[Record]] = []
    tables: dict[str, Any] = {}
    for key, node in nodes.items():
        if key[0] in FILES:  # else it is a translation
            content = RecordShape(FILES[key[0]]).read(node, Label("the file"), diagnostics)
            if content is not None and key[0] in TABLES:
                tables[key[0]] = content
            elif content is not None:
                files.append(SpecFile(key, content))
    return Spec(tuple(files), **tables)


def _check_parts(kind: str, parts: tuple[str, ...], node: YamlNode, diagnostics: Diagnostics) -> bool:
    for part in parts:
        if not _PART.fullmatch(part):
            cause = say("{part!r} cannot be the name of a module", part=part)
            diagnostics.add(node, cause, say("rename the file: small letters, digits and '_'"))
            return False
    most = 2 if kind == "api" else 1
    if len(parts) > most:
        cause = say("the file is too deep")
        diagnostics.add(node, cause, say("move it up to {kind}/{names}", kind=kind, names="/".join(parts[: most - 1])))
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
