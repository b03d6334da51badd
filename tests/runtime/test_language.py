"""In which language the library speaks, and its sentences in other languages."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any, TypeGuard

import pytest
import typer

from tests.support.generated import generated_package
from wecom_runtime.cli.helping import TYPER_LABELS, USAGE_ERRORS
from wecom_runtime.cli.main import make_app
from wecom_runtime.handling.member_texts import ENGLISH_TEXTS
from wecom_runtime.language import Texts, language, say

RUNTIME = Path(__file__).parent.parent.parent / "wecom_runtime"
GENERATOR = RUNTIME.parent / "codegen"
CATALOGUES = sorted((RUNTIME / "languages").glob("*.json"))


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"WECOM_LANG": "zh"}, "zh"),
        ({"WECOM_LANG": "zh_CN.UTF-8", "LANG": "en_US"}, "zh"),
        ({"WECOM_LANG": "zh-Hans"}, "zh"),
        ({"WECOM_LANG": "en", "LC_ALL": "zh_CN.UTF-8"}, "en"),
        ({"LC_ALL": "", "LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"}, "en"),
        ({"LC_MESSAGES": "zh_TW", "LANG": "C"}, "zh"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "ja_JP.UTF-8"}, "ja"),
        ({}, "en"),
    ],
)
def test_language_follows_the_environment(
    environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("WECOM_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert language() == expected


def test_untranslated_texts_are_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WECOM_LANG", "zh")
    assert say("nobody says {this}", this="{so}") == "nobody says {so}"
    monkeypatch.setenv("WECOM_LANG", "xx")
    assert say("nobody says {this}", this=1) == "nobody says 1"
    assert Texts("wecom_client").error("a", "xx") == ""


def said_by_command() -> Iterator[tuple[str, str]]:
    """Yield each text of the help of `wecom` with its command, and the texts that replace those of typer."""
    group: Any = typer.main.get_command(make_app(generated_package))
    for name, command in {"wecom": group, **group.commands}.items():
        texts = (command.help, command.epilog, *(parameter.help for parameter in command.params))
        yield from ((text, name) for text in texts if text)
    yield from ((word, "typer") for word in (*TYPER_LABELS.values(), *USAGE_ERRORS))


MAINTAINERS = "prose.py", "python/static", "stats.py", "export"
"""The parts of the generator with commands for maintainers of the spec, which `wecom` does not have."""


def generator_modules() -> Iterator[Path]:
    """Yield the modules of the generator that the commands `generate` and `diff` use."""
    for path in sorted(GENERATOR.rglob("*.py")):
        name = path.relative_to(GENERATOR).as_posix()
        if not any(name == part or name.startswith(f"{part}/") for part in MAINTAINERS):
            yield path


def said_in_code() -> Iterator[tuple[str, str]]:
    """Yield each sentence of the runtime with its position."""
    for path in [*sorted(RUNTIME.rglob("*.py")), *generator_modules()]:
        text = path.read_text("utf-8")
        if not re.search(r"\bsay\b", text):
            continue  # to parse it takes a hundred times as long
        nodes = [*ast.walk(ast.parse(text))]
        known_as = {
            alias.asname or alias.name
            for node in nodes
            if isinstance(node, ast.ImportFrom) and (node.module or "").endswith("language")
            for alias in node.names
            if alias.name == "say"
        }
        for node in nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in known_as:
                where = f"{path.relative_to(RUNTIME.parent)}:{node.lineno}"
                sentence = ast.literal_eval(node.args[0])
                assert isinstance(sentence, str), f"{where}: say() takes a literal"
                names = {keyword.arg for keyword in node.keywords}
                assert names == placeholders(sentence), f"{where}: {sentence!r} is given {names}"
                yield sentence, where


def placeholders(sentence: str) -> set[str]:
    return set(re.findall(r"\{(\w+)[^}]*\}", sentence.replace("{{", "").replace("}}", "")))


SHAPES = frozenset({"Label", "Text", "Entries", "Number", "MapShape", "ListShape", "RecordShape", "read"})
"""Constructors and methods of the generator with labels and remedies, which are translated in a mistake."""
REPORTS = frozenset({"add", "wrong", "_unknown", "unknown", "_unknown_key", "check_keys"})
"""Functions of the generator that report a mistake: cause and remedy."""


def said_in_mistakes() -> Iterator[tuple[str, str]]:
    """Yield the labels and remedies of the generator that are not translated where they are written."""
    for path in generator_modules():
        tree = ast.parse(path.read_text("utf-8"))
        where = path.relative_to(GENERATOR).as_posix()
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in SHAPES | REPORTS:
                for text in (*node.args, *(keyword.value for keyword in node.keywords)):
                    if isinstance(text, ast.Constant) and is_sentence(text.value):
                        yield text.value, where
        for statement in tree.body:
            if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]).endswith(("REMEDY", "_LOCK")):
                yield ast.literal_eval(statement.value), where


def is_sentence(value: object) -> TypeGuard[str]:
    """Return whether a literal of the generator is a label or a remedy."""
    return isinstance(value, str) and " " in value and bool(re.search("[a-z]{2,}", value))


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: str(path.stem))
def test_every_sentence_of_the_runtime_is_translated(catalogue: Path) -> None:
    translated: dict[str, str] = json.loads(catalogue.read_text("utf-8"))
    said = {**dict(said_in_mistakes()), **dict(said_by_command()), **dict(said_in_code())}
    said |= dict.fromkeys(filter(None, ENGLISH_TEXTS.values()), "handling/member_texts.py")
    assert said.keys() - translated.keys() == set(), "these are missing"
    assert translated.keys() - said.keys() == set(), "nobody says these"
    for english, text in translated.items():
        assert placeholders(text) == placeholders(english), said[english]
    assert list(translated) == sorted(translated)


NOT_SAID = {
    "NotImplementedError": "a method that a class has to define",
    "ToolError": "each part is translated",
    "Retry": "the state of a task in Celery's log",
}
"""Exceptions whose texts need no translation -> the reason."""
NOT_SAID_IN = {
    "http/deadlines.py": "errors of sockets, which failures.py describes",
    "testing/fake/functions/declaring.py": "mistakes of this library in its own declarations",
    "testing/storages.py": "ends a check, which reports its own text",
}
"""Modules whose raised texts need no translation -> the reason."""


def has_words(node: ast.expr) -> bool:
    """Return whether a literal contains words, and not only values and separators."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and re.search(r"[A-Za-z]{2,} [A-Za-z]", node.value) is not None
    return isinstance(node, ast.JoinedStr) and any(
        isinstance(part, ast.Constant) and re.search(r" [A-Za-z]{2,}|[A-Za-z]{2,} ", str(part.value))
        for part in node.values
    )


def untranslated(path: Path, reports: Collection[str] = ()) -> Iterator[str]:
    """Yield the literal texts that a module raises or prints for users; `reports` are other functions with texts."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        call = node.exc if isinstance(node, ast.Raise) else node
        if not isinstance(call, ast.Call):
            continue
        name = ast.unparse(call.func).rpartition(".")[2]
        prints = name in ("print", "print_line", "fail", "CommandError", "secho", "echo", "Problem")
        given = call.args if name in reports or name in ("fail", "Problem") else call.args[:1]
        is_shown = isinstance(node, ast.Raise) or prints or name in reports
        if is_shown and name not in NOT_SAID and any(map(has_words, given)):
            yield f"{path.name}:{call.lineno}: {ast.unparse(call)}"


def test_every_text_that_is_raised_or_printed_is_translated() -> None:
    paths = {path.relative_to(RUNTIME).as_posix(): path for path in sorted(RUNTIME.rglob("*.py"))}
    found = {name: list(untranslated(path)) for name, path in paths.items()}
    assert [text for name, texts in found.items() if name not in NOT_SAID_IN for text in texts] == []
    assert [name for name in NOT_SAID_IN if not found[name]] == [], "these need no reason"


OF_MAINTAINERS = {
    "git {' '.join(arguments)}": "the text is that of git",
    "has no literal": "a mistake of the generator itself",
}
"""Part of a text of the generator that need not be translated -> the reason."""


def test_every_mistake_of_the_generator_is_translated() -> None:
    """Constant causes and remedies are translated when they are reported; those with values where they are written."""
    found = [text for path in generator_modules() for text in untranslated(path, REPORTS)]
    literals = {english for english, _ in said_in_mistakes()}
    left = [text for text in found if not any(repr(english)[1:-1] in text for english in literals)]
    assert [text for text in left if not any(part in text for part in OF_MAINTAINERS)] == []
    assert [part for part in OF_MAINTAINERS if not any(part in text for text in left)] == [], "these need no reason"


# -- the page of the simulator

PAGE = RUNTIME / "testing" / "simulator"
_TOKEN = re.compile(r""""(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|[{\[(]|[}\])]|[\w.]+:|,""")
"""A text, a bracket, a name with its colon, or a comma."""


def texts_of_page(language: str) -> str:
    """Return the object with the texts of a language, as it is in the script."""
    script = (PAGE / "texts.js").read_text("utf-8")
    return script.partition(f"const {language.upper()} = {{")[2].partition("\n};")[0]


def keys_of_page(language: str) -> set[str]:
    """Return the names of the texts, with those of nested objects: `why.late`."""
    found: set[str] = set()
    path, brackets, last = [""], [True], ""
    text = texts_of_page(language)
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in "{[(":
            brackets.append(token == "{")
            path.append(last)
        elif token in "}])":
            brackets.pop()
            path.pop()
        elif brackets[-1] and (token[-1] == ":" or (token[0] == '"' and text[match.end() :].lstrip()[:1] == ":")):
            last = token.strip('":')
            found.add(".".join(filter(None, (*path, last))))
    return found


def test_the_page_has_the_same_texts_in_each_language() -> None:
    chinese, english = keys_of_page("zh"), keys_of_page("en")
    assert len(english) > 150
    assert chinese - english == set() and english - chinese == set()
    for line in texts_of_page("en").splitlines():
        assert not re.search("[\u4e00-\u9fff]", line.replace("中文", "")), line


def test_the_page_has_no_text_of_its_own() -> None:
    """Texts of the page come from the script: elements name them, and contain none."""
    page = (PAGE / "page.html").read_text("utf-8")
    body = re.sub(r"<(script|style)\b.*?</\1>", "", page.partition("<body>")[2], flags=re.DOTALL)
    shown = [
        text for text in re.findall(r">([^<>]+)<", body) if re.search("[A-Za-z]{3,} ?[a-z]|[\u4e00-\u9fff]{2,}", text)
    ]
    named = re.findall(r'(?:title|placeholder|alt|aria-label)="([A-Za-z][^"]*)"', body)
    assert (shown, named) == ([], [])
    keys = keys_of_page("en")
    assert set(re.findall(r'data-[tl]="(\w+)"', page)) <= keys


def test_the_scripts_of_the_page_name_texts() -> None:
    keys = keys_of_page("en")
    for script in sorted(one.name for one in PAGE.glob("*.js") if one.name != "texts.js"):
        source = re.sub(r"/\*.*?\*/", "", (PAGE / script).read_text("utf-8"), flags=re.DOTALL)
        assert set(re.findall(r'\bt\("(\w+)"', source)) <= keys, script
        texts = re.findall(r'"((?:[A-Z][a-z]+|[\u4e00-\u9fff]+) [a-z]+ [a-z][^"]*)"', source)
        assert texts == [], script
