"""The texts of a generated package to which its packed spec refers.

A package has the texts, examples and rules of the spec in its own files. So the packed spec refers to them by number,
which reduces its size to a third. Besides texts, these are lines of the spec that can be composed from the files of the
package: the beginnings of calls, fields with their types, and translations. The build of the package runs this file,
which needs the standard library only.
"""

from __future__ import annotations

import ast
import hashlib
import json
import lzma
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

TEXTS, FAKE_DATA = "_texts", "_fake_data"
"""The folders of the package with texts of the spec."""
EXAMPLES = "_fake_data/examples.json.xz"
"""The file with the requests and answers of calls by path."""
RECEIVED = "_fake_data/callbacks.json.xz"
"""The file with the examples of callbacks by class."""
RULES = "_fake_data/rules.json.xz"
"""The file with the rules of the fake by section and name."""
OPERATIONS = "operations/**/*.py", "office/operations/**/*.py", "abilities/operations/**/*.py"
"""The modules with calls, commands and tools."""
ERRORS = "_errors.py"
"""The module with the global error codes."""
TABLES = ERRORS, "callbacks/_table.py", *OPERATIONS
"""The modules with texts of the spec."""
MODELS = (
    "models",
    "types",
    "office/models",
    "abilities/models",
    "callbacks",
    "archive",
    "replies",
    "frames",
    "devices",
)
"""The folders with modules of models."""
KINDS = "calls", "callbacks"
"""The kinds of texts with descriptions of models."""
UNMARKED = "----"
"""The mark of a translation in a packed spec, which is not compared with the English text."""
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
_CLASS = re.compile(r"^class (?P<name>\w+)\(.*\):\n(?P<body>(?:    .*\n|\n)*)", re.MULTILINE)
_FIELD = re.compile(r"^    (?P<name>\w+): (?!ClassVar)(?P<type>.+?)(?: = (?P<default>.*))?$", re.MULTILINE)
_NOT_IN_BRACES = re.compile(r"[][{},\"]|: |:$|^(?:yes|no|on|off|true|false|null|[0-9.]+)$|^[^\w(/$]", re.IGNORECASE)
_LIMIT = re.compile(r"\b((?:min|max)(?:_[a-z]+)?|secret)=([0-9.-]+|True)")
_TYPES = {"str": "string", "Timestamp": "time", "float": "number", "Any": "any"}
"""Annotation -> the type of the spec, if it has another name."""
_QUOTED = "\"'`[{&*!|>%@"
"""The characters with which a plain scalar of YAML cannot begin."""


def texts_of(package: Path) -> list[list[str]]:
    """Return the texts of a package in groups, in an order that depends only on the texts.

    The spec refers to texts of a group mostly in their order.
    """
    found: list[list[str]] = []
    for path in sorted((package / TEXTS).rglob("*.xz")):
        content = _content(path)
        sections = content.items() if isinstance(content, dict) else [("", content)]
        found += [[name, *_leaves(section)] for name, section in sections]
    found += [list(_leaves(_content(path))) for path in sorted((package / FAKE_DATA).rglob("*.xz"))]
    examples = _examples_of(package).values()
    found.append([block for row in examples for block in _example_blocks(row)])
    found.append([text for row in examples for text in row])
    found.append([rule for rules in _rules_of(package).values() for rule in rules.values()])
    trees = [_syntax(path) for pattern in TABLES for path in sorted(package.glob(pattern))]
    found.append([text for tree in trees for text in _constants(tree)])
    calls = _texts(package, "en", "calls").get("calls", {})
    found.append([line for tree in trees for line in _call_lines(tree, calls)])
    errors = _errors_of(package)
    found.append([_error_line(*error) for error in errors])
    translations = _error_translations(package, errors)
    found.append([entry for code, _, *texts, _ in errors for entry in _translated_error(code, texts, translations)])
    fields = _fields_of(package)
    pairs: list[tuple[str, str]] = []
    for kind in KINDS:
        english, translated = _texts(package, "en", kind), _texts(package, "zh", kind)
        found.append(list(_field_lines(english.get("models", {}), fields)))
        found += _translated_lines(english, translated)
        pairs += zip(_leaves(english, keys=False), translated, strict=False)
    found.append(list(_shared_lines(pairs)))
    return found


def _content(path: Path) -> Any:
    return json.loads(lzma.decompress(path.read_bytes()))


def _texts(package: Path, language: str, kind: str) -> Any:
    path = package / "_texts" / language / f"{kind}.json.xz"
    return _content(path) if path.is_file() else {}


def _syntax(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _constants(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def _call_lines(tree: ast.Module, calls: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Yield the first lines of each call: path, title, summary, method and documents.

    Args:
        tree: A module with calls.
        calls: The texts of each call by its path.
    """
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Operation":
            method, path = (ast.literal_eval(argument) for argument in node.args[:2])
            given = {one.arg: one.value for one in node.keywords}
            title = ast.literal_eval(given["title"]) if "title" in given else ""
            summary = calls.get(path, {}).get("summary", "")
            docs = f"    docs: {list(ast.literal_eval(given['docs']))}\n" if "docs" in given else ""
            lines = f"  - path: {path}\n    title: {title}\n    summary: {_scalar(summary)}\n"
            lines = f"{lines}{'' if method == 'POST' else f'    method: {method}{chr(10)}'}{docs}"
            rights = f"    needs: {ast.literal_eval(given['needs'])}\n" if "needs" in given else ""
            if "granted" in given:
                pairs = ast.literal_eval(given["granted"]).items()
                rights += f"    granted: {{{', '.join(f'{kind}: {right}' for kind, right in pairs)}}}\n"
            yield from (lines + rights, lines, docs, rights)


def _errors_of(package: Path) -> list[tuple[int, str, str, str, bool]]:
    """Return the global error codes: code, class, label, advice, and whether the same call may be repeated."""
    tables = [node for node in ast.walk(_syntax(package / ERRORS)) if isinstance(node, ast.Dict)]
    return [(code, *row) for table in tables for code, row in ast.literal_eval(table).items()]


def _error_line(code: int, cls: str, label: str, advice: str, may_repeat: bool) -> str:
    """Return the entry of an error code."""
    said = {"label": _in_braces(label), "class": "" if cls == "APIError" else cls}
    said |= {"retry": "true" if may_repeat else "", "advice": _as_json(advice) if advice else ""}
    return f"  {code}: {{{', '.join(f'{key}: {value}' for key, value in said.items() if value)}}}"


def _error_translations(package: Path, errors: Iterable[Sequence[Any]]) -> Mapping[str, str]:
    """Return the translations of the labels and the advice of error codes."""
    path = package / TEXTS / "zh" / "errors.json.xz"
    table: Sequence[str] = _content(path)["table"] if path.is_file() else ()
    texts = dict.fromkeys(text for error in errors for text in error[2:4] if text)
    return dict(zip(texts, table, strict=False))


def _translated_error(code: int, texts: Sequence[str], translations: Mapping[str, str]) -> Iterator[str]:
    """Yield the translations of an error code: those of its label, of its advice, and of both.

    Args:
        code: The code.
        texts: Its label and its advice.
        translations: Text -> translation.
    """
    lines = [
        f"    {key}: {UNMARKED} {translations[text]}\n"
        for key, text in zip(("label", "advice"), texts, strict=True)
        if translations.get(text)
    ]
    for said in (lines, *([line] for line in lines)):
        yield f"  {code}:\n{''.join(said)}"


def _in_braces(text: str) -> str:
    """Return a text as a value in braces of YAML, in quotes if it needs them."""
    return _as_json(text) if _NOT_IN_BRACES.search(text) else text


def _shared_lines(pairs: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Yield the translations of texts that occur more than once, in the order of the texts.

    Args:
        pairs: Texts with their translations, which are empty if they are the same.
    """
    counts = Counter(text for text, _ in pairs)
    for text, translated in sorted(set(pairs)):
        if counts[text] > 1:
            yield f"  {_scalar(text)}: {translated or text}\n"


class _Field(NamedTuple):
    """A field as the spec writes it."""

    type: str
    is_required: bool
    limits: tuple[str, ...]
    """The limits, and whether it is secret, in the form `max: 5`."""


_NO_FIELD = _Field("", False, ())


def _fields_of(package: Path) -> dict[str, dict[str, _Field]]:
    """Return the fields of each model by module and class."""
    found: dict[str, dict[str, _Field]] = {}
    for path in [path for folder in MODELS for path in sorted((package / folder).rglob("*.py"))]:
        module = ".".join(path.relative_to(package).with_suffix("").parts).removesuffix(".__init__")
        for cls in _CLASS.finditer(path.read_text("utf-8")):
            found[f"{module}:{cls['name']}"] = {
                field["name"]: _Field(
                    _type(field["type"]),
                    _is_required(field["default"]),
                    tuple(f"{limit}: {value.lower()}" for limit, value in _LIMIT.findall(field["default"] or "")),
                )
                for field in _FIELD.finditer(cls["body"])
            }
    return found


def _is_required(default: str | None) -> bool:
    """Return whether a field without this default, or with this call of `field`, is required."""
    return default is None or (default.startswith("field(") and "default" not in default)


def _type(annotation: str) -> str:
    """Return the type of the spec for an annotation."""
    annotation = annotation.removesuffix(" | None")
    items = re.fullmatch(r"list\[(.*)\]", annotation)
    return f"[{_type(items[1])}]" if items else _TYPES.get(annotation, annotation)


def _field_lines(models: Mapping[str, Any], fields: Mapping[str, Mapping[str, _Field]]) -> Iterator[str]:
    """Yield the lines of each field with a type and a description: the short form, and that with limits and values."""
    for name, said in models.items():
        for wire, texts in said.items():
            type_, is_required, limits = fields.get(name, {}).get(wire, _NO_FIELD)
            doc: str = texts if isinstance(texts, str) else texts[0]
            others: Sequence[Mapping[str, str]] = () if isinstance(texts, str) else texts[1:]
            if type_ and doc:
                key = f"{wire}{'!' if is_required else ''}"
                yield f"{key}: {_scalar(f'{type_} | {doc}')}\n"
                values, default = _values(*others)
                start, said_doc = (f"type: {_in_braces(type_)}", *limits), f"doc: {_in_braces(doc)}"
                for parts in dict.fromkeys(((*start, *values, *default, said_doc), (*start, said_doc, *values))):
                    yield f"{key}: {{{', '.join(parts)}}}\n"


def _values(
    meanings: Mapping[str, str] = MappingProxyType({}), traits: Mapping[str, str] = MappingProxyType({})
) -> tuple[Sequence[str], Sequence[str]]:
    """Return the values of a field with their meanings and its default, as the spec writes them in braces."""
    enum = ", ".join(f"{value}: {_in_braces(text)}" for value, text in meanings.items())
    default = traits.get("default", "").removeprefix("Default: ").removesuffix(".")
    return [f"enum: {{{enum}}}"] if enum else [], [f"default: {default}"] if default else []


def _translated_lines(english: Mapping[str, Any], translated: Sequence[str]) -> list[list[str]]:
    """Return the lines with translations of entries, and those of models.

    Args:
        english: The English texts.
        translated: Their translations in the same order; empty if they are the same.
    """
    texts = iter(translated)
    entries: list[str] = []
    models: list[str] = []
    for section, lines in ((english.get(name, {}), entries) for name in KINDS):
        for about in section.values():
            for name, said in about.items():
                if isinstance(said, str):
                    lines.append(f"{name}: {UNMARKED} {next(texts, '') or said}\n")
                else:
                    lines += [f"{mark(note)}: {next(texts, '') or note}\n" for note in said]
    for about in english.get("models", {}).values():
        for wire, said in about.items():
            doc: str = said if isinstance(said, str) else said[0]
            others: Sequence[Mapping[str, str]] = () if isinstance(said, str) else said[1:]
            models.append(f"{wire or 'doc'}: {UNMARKED} {next(texts, '') or doc}\n")
            for value, text in [pair for other in others for pair in other.items()]:
                models.append(f"{value}: {UNMARKED} {next(texts, '') or text}\n")
    return [entries, models]


def _scalar(text: str) -> str:
    """Return a text as YAML, in quotes if it needs them."""
    return json.dumps(text, ensure_ascii=False) if ": " in text or " #" in text or text[:1] in _QUOTED else text


@cache
def mark(text: str) -> str:
    """Return a checksum of four hexadecimal digits, which shows whether a text has changed since its translation."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:4]


def _leaves(value: Any, *, keys: bool = True) -> Iterator[str]:
    """Yield the texts in a value, also keys if asked for."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if keys:
                yield str(key)
            yield from _leaves(inner, keys=keys)
    elif isinstance(value, Sequence):
        for inner in value:
            yield from _leaves(inner, keys=keys)


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


def _example_blocks(row: Sequence[str]) -> Iterator[str]:
    """Yield the blocks that an example of a call may have."""
    request, response = (f"      {key}: {text}\n" for key, text in zip(("request", "response"), row, strict=True))
    for lines in (request + response, request, response):
        yield f"    example:\n{lines}"


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
