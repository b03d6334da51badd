"""The location of the built-in spec: beside the generator in a checkout, packed inside the generator if installed.

A package also has the texts, examples and rules of the spec in its own files. So the packed spec refers to them by
number, which halves its size. The build of the package runs this file, which needs the standard library only.
"""

from __future__ import annotations

import ast
import atexit
import functools
import json
import lzma
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from wecom_runtime.language import say

PACKED = "spec.json.xz"
"""The packed spec, one file instead of nearly two hundred."""
PACKAGE = "wecom_client"
TEXTS = "_texts", "_fake_data"
"""The folders of the package with texts of the spec."""
EXAMPLES = "_fake_data/examples.json.xz"
"""The file with the requests and answers of calls by path."""
RECEIVED = "_fake_data/callbacks.json.xz"
"""The file with the examples of callbacks by class."""
RULES = "_fake_data/rules.json.xz"
"""The file with the rules of the fake by section and name."""
TABLES = "_errors.py", "callbacks/_table.py", "operations/**/*.py"
"""The modules with texts of the spec."""

_SMALLEST_WINDOW = 4096
"""The smallest dictionary of lzma, in bytes."""
SHORTEST = 5
"""The shortest text that a number replaces, in characters."""
_ENTRY = re.compile(r"^  - (?:path|model): (?P<name>\S+)\n(?:(?!  - |\S).*\n)*", re.MULTILINE)
_BLOCK = re.compile(r"^    example:(?P<is_text> \|)?\n(?:(?:      .*)?\n)+", re.MULTILINE)
_ANCHOR = re.compile(r"(?<=[ \[{])&\w")
"""An anchor, which other lines of the YAML may refer to."""
_SHARED = re.compile(r"(?<=[ \[{])[&*]\w")
"""An anchor or an alias: a shared node is checked once for all of its occurrences."""
_SECTION = re.compile(r"^(?P<name>\w+):\n(?:(?:  .*)?\n)+", re.MULTILINE)
_RULE = re.compile(r"^  (?P<name>\S+):(?P<anchor> &\w+)?(?P<rule>(?: .*)?\n(?:(?:   .*)?\n)*)", re.MULTILINE)
_SAYS_MORE = re.compile(r"\b(?:has:|seed: examples)")
"""Keys of a kind that the package has in another form."""
_NEAR = 60
"""The largest distance to the previous text, in both directions, that is written as a distance."""
_ZERO, _FAR = 0xE000 + _NEAR, "\uf8ff"
"""The characters for the distance 0, and before a number of four digits; no text has them."""
_REFERENCE = re.compile(f"[{chr(_ZERO - _NEAR)}-{chr(_ZERO + _NEAR)}]|{_FAR}(....)")


@functools.cache
def builtin_spec() -> Path:
    """Return the folder of the spec; an installed spec is unpacked for the run of the program."""
    here = Path(__file__).parent
    package = sys.modules.get(__package__ or "")
    installed = Path((package and package.__file__) or __file__).parent
    packed = installed / PACKED
    if not packed.is_file():
        return here.parent / "spec"
    folder = TemporaryDirectory(prefix="wecom-spec-")
    atexit.register(folder.cleanup)
    spec = Path(folder.name) / "spec"
    for name, text in unpack(packed.read_bytes(), texts_of(installed.parent / PACKAGE)).items():
        path = spec / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return spec


def compressed(text: str) -> bytes:
    """Return a text compressed by lzma."""
    data = text.encode()
    best = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0}  # words are not aligned
    best["dict_size"] = max(
        len(data), _SMALLEST_WINDOW
    )  # of the preset it is 64 MB, which are made ready for each file
    return lzma.compress(data, filters=[best])


def texts_of(package: Path) -> list[str]:
    """Return the texts of a package, each once, in an order that depends only on the texts."""
    found: dict[object, None] = {}
    for path in [path for name in TEXTS for path in sorted((package / name).rglob("*.xz"))]:
        found.update(dict.fromkeys(_leaves(json.loads(lzma.decompress(path.read_bytes())))))
    found.update(dict.fromkeys(text for row in _examples_of(package).values() for text in row))
    found.update(dict.fromkeys(rule for rules in _rules_of(package).values() for rule in rules.values()))
    for path in [path for pattern in TABLES for path in sorted(package.glob(pattern))]:
        nodes = ast.walk(ast.parse(path.read_text("utf-8")))
        found.update(dict.fromkeys(node.value for node in nodes if isinstance(node, ast.Constant)))
    return [text for text in found if isinstance(text, str) and len(text) >= SHORTEST]


def _leaves(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            yield str(key)
            yield from _leaves(inner)
    elif isinstance(value, Sequence):
        for inner in value:
            yield from _leaves(inner)


def in_words_of(package: Path, files: Mapping[str, str]) -> dict[str, str]:
    """Return the files of a spec with examples and rules in the form of the package.

    Args:
        package: The package that was generated from the files.
        files: Path -> text.
    """
    examples, rules = _examples_of(package), _rules_of(package)
    received = json.loads(lzma.decompress((package / RECEIVED).read_bytes()))
    made = dict(files)
    for name, text in files.items():
        if name.startswith(("api/", "gateway/", "abilities/")):
            made[name] = _ENTRY.sub(lambda entry: _with_rows(entry, examples), text)
        elif name.startswith(("callbacks/", "archive/")):
            made[name] = _ENTRY.sub(lambda entry: _with_text(entry, received), text)
        elif name.startswith("fake/"):
            made[name] = _SECTION.sub(lambda section: _with_section(section, rules), text)
    return made


def _examples_of(package: Path) -> dict[str, list[str]]:
    rows = json.loads(lzma.decompress((package / EXAMPLES).read_bytes()))
    return {path: list(map(_as_json, row)) for path, row in rows.items() if isinstance(row, list)}


def _rules_of(package: Path) -> dict[str, dict[str, str]]:
    sections = json.loads(lzma.decompress((package / RULES).read_bytes()))
    return {
        section: {name: _as_json(rule) for name, rule in rules.items()}
        for section, rules in sections.items()
        if isinstance(rules, dict)
    }


def _as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _with_rows(entry: re.Match[str], examples: Mapping[str, Sequence[str]]) -> str:
    row = examples.get(entry["name"], ())

    def written(block: re.Match[str]) -> str:
        present = [key for key in ("request", "response") if f"      {key}:" in block[0]]
        if not row or _ANCHOR.search(block[0]):
            return block[0]
        rows: dict[str, str] = dict(zip(("request", "response"), row, strict=True))
        return "".join(("    example:\n", *(f"      {key}: {rows[key]}\n" for key in present)))

    return _BLOCK.sub(written, entry[0])


def _with_text(entry: re.Match[str], received: Mapping[str, str]) -> str:
    text = received.get(entry["name"], "")
    quoted = f"'{text}'" if text.startswith("<") and not set(text) & set("'\n") else ""

    def written(block: re.Match[str]) -> str:
        value = quoted if block["is_text"] else text
        return f"    example: {value}\n" if value and not _ANCHOR.search(block[0]) else block[0]

    return _BLOCK.sub(written, entry[0])


def _with_section(section: re.Match[str], rules: Mapping[str, Mapping[str, str]]) -> str:
    known = rules.get(section["name"], {})

    def written(entry: re.Match[str]) -> str:
        rule = known.get(entry["name"].strip("\"'"))
        is_other = section["name"] == "kinds" and _SAYS_MORE.search(entry["rule"])
        if rule is None or is_other or _SHARED.search(entry["rule"]):
            return entry[0]
        return f"  {entry['name']}:{entry['anchor'] or ''} {rule}\n"

    return _RULE.sub(written, section[0])


def pack(files: Mapping[str, str], texts: Sequence[str]) -> bytes:
    """Return the files as one compressed text that refers to the texts of the package.

    Args:
        files: Path -> text.
        texts: The result of `texts_of`, the same for packing and unpacking.

    Raises:
        ValueError: A file has a character that the references to texts use.
    """
    by_beginning: dict[str, list[int]] = defaultdict(list)
    for number in sorted(range(len(texts)), key=lambda one: -len(texts[one])):
        by_beginning[texts[number][:SHORTEST]].append(number)
    last = 0
    packed = {}
    for name, text in files.items():
        if found := _REFERENCE.search(text):
            raise ValueError(
                say(
                    "{name} has {found!r}, of Unicode's private use, by which the packed spec refers to texts",
                    name=name,
                    found=found[0],
                )
            )
        pieces: list[str] = []
        at = copied = 0
        while at < len(text):
            for number in by_beginning.get(text[at : at + SHORTEST], ()):
                if text.startswith(texts[number], at):
                    distance = number - last
                    reference = chr(_ZERO + distance) if abs(distance) <= _NEAR else f"{_FAR}{number:04x}"
                    pieces += text[copied:at], reference
                    last = number
                    at = copied = at + len(texts[number])
                    break
            else:
                at += 1
        pieces.append(text[copied:])
        packed[name] = "".join(pieces)
    return compressed(json.dumps(packed, ensure_ascii=False))


def unpack(data: bytes, texts: Sequence[str]) -> dict[str, str]:
    """Return the texts of the packed files by path."""
    last = 0

    def text(reference: re.Match[str]) -> str:
        nonlocal last
        last = int(reference[1], 16) if reference[1] else last + ord(reference[0]) - _ZERO
        return texts[last]

    packed: dict[str, str] = json.loads(lzma.decompress(data))
    return {name: _REFERENCE.sub(text, one) for name, one in packed.items()}
