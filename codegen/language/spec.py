"""A folder of specs as records: each file read by the class that declares it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from pathlib import Path
from typing import Any, TypeAlias

import attrs

from .compat import CompatFile
from .diagnostics import Diagnostics, Location
from .nodes import YamlNode, load
from .records import (
    FILES,
    LANGUAGE,
    ROOMS,
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
    """One file of the spec and what stands in it."""

    room: str
    """A key of `ROOMS`."""
    parts: tuple[str, ...]
    """Path below the room without the ending: ("externalcontact", "contact_way")."""
    source: str
    """The file as messages and generated files name it."""
    content: Any
    """The record that was read, of the class that `ROOMS` has for the room."""


@attrs.frozen
class Spec:
    """Everything that was read."""

    files: tuple[SpecFile, ...] = ()
    domains: DomainsFile | None = None
    errors: ErrorsFile | None = None
    glossary: GlossaryFile | None = None
    judged: JudgedFile | None = None
    shared: SharedFile | None = None
    synonyms: SynonymsFile | None = None
    tokens: TokensFile | None = None
    verbs: VerbsFile | None = None

    @property
    def api(self) -> list[tuple[SpecFile, ApiFile]]:
        return [(file, file.content) for file in self.files if file.room == "api"]

    @property
    def types(self) -> list[tuple[SpecFile, TypesFile]]:
        return [(file, file.content) for file in self.files if file.room == "types"]

    @property
    def callbacks(self) -> list[tuple[SpecFile, CallbacksFile]]:
        return [(file, file.content) for file in self.files if file.room == "callbacks"]

    @property
    def bot(self) -> list[tuple[SpecFile, FramesFile]]:
        return [(file, file.content) for file in self.files if file.room == "bot"]

    @property
    def device(self) -> list[tuple[SpecFile, FramesFile]]:
        return [(file, file.content) for file in self.files if file.room == "device"]

    @property
    def archive(self) -> list[tuple[SpecFile, ArchiveFile]]:
        return [(file, file.content) for file in self.files if file.room == "archive"]

    @property
    def compat(self) -> list[tuple[SpecFile, CompatFile]]:
        return [(file, file.content) for file in self.files if file.room == "compat"]

    @property
    def replies(self) -> list[tuple[SpecFile, RepliesFile]]:
        return [(file, file.content) for file in self.files if file.room == "replies"]

    @property
    def fake(self) -> list[tuple[SpecFile, FakeFile]]:
        return [(file, file.content) for file in self.files if file.room == "fake"]


Nodes: TypeAlias = dict[tuple[str, ...], YamlNode]
"""Room and path of each file, or the name of a table -> what stands in it. Those of a language have its name before."""


def read_spec(folder: Path, diagnostics: Diagnostics) -> Spec:
    """Everything that a spec folder says; what cannot be read is reported in `diagnostics`."""
    return spec_of(load_nodes(folder, diagnostics), diagnostics)


def load_nodes(folder: Path, diagnostics: Diagnostics) -> Nodes:
    """The YAML of a spec folder."""
    found = [(room, path) for room in ROOMS for path in sorted((folder / room).rglob("*.yaml"))]
    tables = [name for name in TABLES if (folder / f"{name}.yaml").is_file()]
    if not found and not tables:
        where = Location(name_of(folder), 1, 1)
        diagnostics.add(where, "nothing to generate from", f"put YAML files into {'/, '.join(ROOMS)}/")
    translations = [
        (language.name, path)
        for language in sorted(folder.glob("*"))
        if language.is_dir() and re.fullmatch(LANGUAGE, language.name)
        for path in sorted(language.rglob("*.yaml"))
    ]
    read = {path for _, path in (*found, *translations)} | {folder / f"{name}.yaml" for name in tables}
    for path in _lost(folder, read):
        right = f"put it into {'/, '.join(ROOMS)}/, or call it {', '.join(f'{name}.yaml' for name in TABLES)}"
        diagnostics.add(Location(_source(path, folder), 1, 1), "the file lies where nothing is read", right)
    nodes: Nodes = {}
    for room, path in found:
        parts = path.relative_to(folder / room).with_suffix("").parts
        node = load(path, _source(path, folder), diagnostics)
        if node is not None and _check_parts(room, parts, node, diagnostics):
            nodes[(room, *parts)] = node
    for name in tables:
        path = folder / f"{name}.yaml"
        node = load(path, _source(path, folder), diagnostics)
        if node is not None:
            nodes[(name,)] = node
    for language, path in translations:
        node = load(path, _source(path, folder), diagnostics)
        if node is not None:
            nodes[(language, *path.relative_to(folder / language).with_suffix("").parts)] = node
    return nodes


def spec_of(nodes: Nodes, diagnostics: Diagnostics) -> Spec:
    """Records of YAML."""
    files: list[SpecFile] = []
    tables: dict[str, Any] = {}
    for (room, *parts), node in nodes.items():
        if room not in FILES:
            continue  # a translation
        if room in TABLES:
            tables[room] = _read(TABLES[room], node, diagnostics)
            continue
        content = _read(ROOMS[room], node, diagnostics)
        if content is not None:
            files.append(SpecFile(room, tuple(parts), node.file, content))
    return Spec(tuple(files), **tables)


def _read(cls: type[Any], node: YamlNode, diagnostics: Diagnostics) -> Any:
    return RecordShape(cls).read(node, "the file", diagnostics)


def _check_parts(room: str, parts: tuple[str, ...], node: YamlNode, diagnostics: Diagnostics) -> bool:
    for part in parts:
        if not _PART.fullmatch(part):
            diagnostics.add(
                node, f"{part!r} cannot be the name of a module", "rename the file: small letters, digits and '_'"
            )
            return False
    most = 2 if room == "api" else 1
    if len(parts) > most:
        diagnostics.add(node, "the file lies too deep", f"move it up to {room}/{'/'.join(parts[: most - 1])}")
    return len(parts) <= most


def _lost(folder: Path, read: Set[Path]) -> Iterator[Path]:
    """Files of YAML that no room and no table is read from: somebody has written them in vain."""
    for path in sorted(folder.rglob("*.y*ml")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix in (".yaml", ".yml") and path not in read and not hidden:
            yield path


def name_of(folder: Path) -> str:
    """Return the name of a folder of specs, as messages and generated files have it."""
    return re.sub(r"[^\w.-]", "_", folder.resolve().name, flags=re.ASCII) or "spec"


def _source(path: Path, folder: Path) -> str:
    return f"{name_of(folder)}/{path.relative_to(folder).as_posix()}"
