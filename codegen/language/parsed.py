"""Parsed YAML that is kept between two runs: parsing takes a fifth of the time of `make generate`."""

from __future__ import annotations

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..results import write_entry
from . import nodes
from .diagnostics import Diagnostics
from .nodes import KeyLocations, YamlNode, load, parse


class ParsedFiles:
    """A cache of parsed files by a digest of their content and of the parser.

    Args:
        folder: The folder of the cache; None for none.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._parser = sha256(Path(nodes.__file__).read_bytes() + Path(__file__).read_bytes()).digest()
        self._used: set[Path] = set()

    def load(self, path: Path, shown_as: str, diagnostics: Diagnostics) -> YamlNode | None:
        """Read one file as `nodes.load` does."""
        if self._folder is None or not path.is_file():
            return load(path, shown_as, diagnostics)
        content = path.read_bytes()
        entry = self._entry(self._folder, content)
        try:
            checksum, _, data = entry.read_bytes().partition(b"\n")
            if checksum == _checksum(data):
                return _node(json.loads(data), shown_as)
        except (OSError, ValueError, TypeError, LookupError):
            pass
        return self._parse(content, shown_as, diagnostics, entry)

    def keep(self, path: Path) -> None:
        """Keep the entry of a file that is not read in this run."""
        if self._folder is not None:
            self._entry(self._folder, path.read_bytes())

    def _entry(self, folder: Path, content: bytes) -> Path:
        entry = folder / f"{sha256(self._parser + content).hexdigest()[:32]}.json"
        self._used.add(entry)
        return entry

    def _parse(self, content: bytes, shown_as: str, diagnostics: Diagnostics, entry: Path) -> YamlNode | None:
        own = Diagnostics()
        node = parse(content, shown_as, own)
        for one in own:
            diagnostics.add(one.location, one.cause, one.remedy)
        if node is not None and not own:
            data = json.dumps(_plain(node), ensure_ascii=False, separators=(",", ":")).encode()
            with suppress(OSError):
                entry.parent.mkdir(parents=True, exist_ok=True)
                write_entry(entry, _checksum(data) + b"\n" + data)
        return node

    def remove_unused(self) -> None:
        """Remove the entries that no file has been read from."""
        for entry in self._folder.glob("*.*") if self._folder else ():
            if entry not in self._used:
                with suppress(OSError):
                    entry.unlink()


def _checksum(data: bytes) -> bytes:
    """Return the first line of an entry, which differs if its JSON is damaged."""
    return sha256(data).hexdigest()[:32].encode()


def _plain(node: YamlNode) -> list[Any]:
    """Return the JSON of a node: data, line, column and, for a mapping, line and column of each key."""
    if isinstance(node.data, dict):
        data = {name: _plain(item) for name, item in node.data.items()}
        return [data, node.line, node.column, [[node.keys[name].line, node.keys[name].column] for name in data]]
    if isinstance(node.data, list):
        return [[_plain(item) for item in node.data], node.line, node.column]
    return [node.data, node.line, node.column]


def _node(plain: list[Any], file: str) -> YamlNode:
    data = plain[0]
    if type(data) is dict:
        _, line, column, places = plain
        keys = KeyLocations(file, dict(zip(data, places, strict=True)))
        return YamlNode({name: _node(item, file) for name, item in data.items()}, file, line, column, keys)
    _, line, column = plain
    if type(data) is list:
        return YamlNode([_node(item, file) for item in data], file, line, column)
    return YamlNode(data, file, line, column)
