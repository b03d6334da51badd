"""Texts of a spec in other languages: their places, the findings of lint, and the tool that writes them."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from codegen import python
from codegen.generate import read_api
from codegen.language.diagnostics import SpecError
from codegen.language.fields import SPAN_UNITS
from codegen.language.marks import mark
from codegen.language.records import QUOTA_OF, QUOTA_PER, QUOTA_TIMES
from codegen.model.declarations import TRAITS
from codegen.prose import AUDIENCES
from codegen.python.package import Package
from tests.codegen.built import begin_repository, write_spec
from tests.support.shared import described
from tools.__main__ import main
from tools.lint import lint
from wecom_runtime.calls.seen import APPS, seen_sentence
from wecom_runtime.errors import NONE, granted_sentences, received_sentences

PROJECT = Path(__file__).parents[2]
ZOO = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    docs: [1]
    body:
      name!: string | Name of the animal.
      kind: {type: int, doc: Its kind., enum: {1: cat, 2: dog}, deprecated: All are cats. Use name.}
    response: Animal
    errors: {301: It sleeps.}
    notes: [Animals sleep at night., Feed them.]
    example: {request: {name: Tom}, response: {name: Tom, cage: {doc: a}}}
types:
  Animal:
    name: string | Name of the animal.
    cage: Cage
  Cage:
    doc: Where it lives.
    union: doc
    fields: {doc: string | Kind of cage.}
    cases:
      a: {name: Aquarium, doc: With water., fields: {depth: int | Depth in metres.}}
"""
ERRORS = """\
classes: {NotFoundError: Nothing is there.}
errors:
  301: {label: It is asleep., advice: Wait for the morning.}
"""
PHRASES = """\
name: 中文
phrases: {"One of {values}.": "取值：{values}。", "{value} ({meaning})": "{value}（{meaning}）"}
"""
COMPLETE = "name: 中文\ncomplete: true\n"


def spec_with(folder: Path, **files: str) -> Path:
    found = {f"zh/{name.replace('__', '/')}.yaml": text for name, text in files.items()}
    return write_spec(folder, {"api/zoo.yaml": ZOO, "errors.yaml": ERRORS, **found})


def texts_of(folder: Path, capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    assert main(["--spec", str(folder), "translate", "zh"]) == 0
    return [line.split("\t") for line in capsys.readouterr().out.splitlines()]


def test_every_text_is_listed_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = texts_of(spec_with(tmp_path, language="name: 中文"), capsys)
    english = [row[0] for row in rows if "zoo" in row[3] or "errors" in row[3]]
    assert english == [
        "Get one animal.",
        "Name of the animal.",
        "Its kind.",
        "cat",
        "dog",
        "All are cats. Use name.",
        "It sleeps.",
        "Animals sleep at night.",
        "Feed them.",
        "Where it lives.",
        "Kind of cage.",
        "With water.",
        "Depth in metres.",
        "Nothing is there.",
        "It is asleep.",
        "Wait for the morning.",
    ]
    where = {row[0]: row[2] for row in rows}
    assert where["Name of the animal."] == "", "it stands in two places"
    assert where["Depth in metres."] == "api zoo types Aquarium fields depth doc"
    assert where["Feed them."] == f"api zoo endpoints /cgi-bin/zoo/get notes {mark('Feed them.')}"


def test_texts_are_taken_back_and_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = spec_with(tmp_path, language=COMPLETE)
    assert any("no text for" in line for line in lint(spec))
    rows = [(row[0], f"“{row[0]}”: 中 # 文", row[2]) for row in texts_of(spec, capsys)]
    table = tmp_path / "rows.tsv"
    table.write_text("".join("\t".join(row) + "\n" for row in rows), "utf-8")
    assert main(["--spec", str(spec), "translate", "zh", str(table)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "zh/api/corp.yaml",
        "zh/api/root.yaml",
        "zh/api/zoo.yaml",
        "zh/common.yaml",
        "zh/errors.yaml",
    ]
    assert not [line for line in lint(spec) if "/zh/" in line]
    assert texts_of(spec, capsys) == []
    chinese = read_api(spec).others["zh"]
    [zoo] = [domain for domain in chinese.domains if domain.name == "zoo"]
    [get] = zoo.endpoints
    assert get.summary == "“Get one animal.”: 中 # 文"
    name, kind = get.body
    assert name.doc == "“Name of the animal.”: 中 # 文"
    assert [entry.meaning for entry in kind.enum] == ["“cat”: 中 # 文", "“dog”: 中 # 文"]
    assert [entry.meaning for entry in chinese.in_english(kind).enum] == ["cat", "dog"]
    assert kind.deprecated == "“All are cats. Use name.”: 中 # 文"
    assert [(error.label, error.advice) for error in get.errors] == [
        ("“It is asleep.”: 中 # 文", "“It sleeps.”: 中 # 文")
    ]
    assert get.notes == ("“Animals sleep at night.”: 中 # 文", "“Feed them.”: 中 # 文")
    before = {path: path.read_bytes() for path in (spec / "zh").rglob("*.yaml")}
    assert main(["--spec", str(spec), "translate", "zh", str(table)]) == 0
    assert capsys.readouterr().out == "", "the same again changes nothing"
    assert {path: path.read_bytes() for path in (spec / "zh").rglob("*.yaml")} == before


def test_one_place_of_several_may_differ(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = spec_with(tmp_path, language="name: 中文")
    table = tmp_path / "rows.tsv"
    table.write_text(
        "Name of the animal.\t名字\n"
        "Name of the animal.\t名称\tapi zoo types Animal fields name doc\n"
        "Nobody says this.\t没有\n",
        "utf-8",
    )
    assert main(["--spec", str(spec), "translate", "zh", str(table)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "zh/api/zoo.yaml",
        "zh/common.yaml",
        "the spec has no text 'Nobody says this.'",
    ]
    [zoo] = [domain for domain in read_api(spec).others["zh"].domains if domain.name == "zoo"]
    [get] = zoo.endpoints
    assert (get.body[0].doc, get.response[0].doc) == ("名字", "名称")


def test_reused_translations_are_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new text that says what an older one says in English is not missing, but the words may be the wrong ones."""
    spec = spec_with(tmp_path, language="name: 中文", common="texts: {Name of the animal.: 名字, Its kind.: 种类}")
    begin_repository(tmp_path)
    command = ["--spec", str(spec), "translate", "zh"]
    assert main(command) == 0
    assert capsys.readouterr().err == ""
    keeper = "  Keeper: {name: string | Name of the animal., age: string | Age., born: string | Age.}\n"
    (spec / "api" / "zoo.yaml").write_text(ZOO + keeper, "utf-8")
    assert main(command) == 0
    printed = capsys.readouterr()
    assert "Name of the animal." not in printed.out
    first, *rows = printed.err.splitlines()
    assert first.startswith("1 since HEAD: new texts with the translation of an equal English text")
    assert rows == ["Name of the animal.\t名字\tapi zoo types Keeper fields name doc"]
    table = tmp_path / "rows.tsv"
    table.write_text(rows[0].replace("名字", "所养动物"), "utf-8")
    assert main([*command, str(table)]) == 0
    assert main(command) == 0
    assert capsys.readouterr().err == ""
    assert main([*command, "--since", "no-such-revision"]) == 1


def test_lint_finds_stale_and_unused_translations(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mirror = f"""\
endpoints:
  /cgi-bin/zoo/get:
    summary: 0000 读取动物。
    body:
      name: {mark("Name of the animal.")} 名字
      nmae: 1234 名字
    notes:
      {mark("Feed them.")}: 喂它们。
      ffff: 旧的
"""
    common = "texts:\n  Its kind.: 种类。\n  Its sort.: 种类。\n"
    spec = spec_with(tmp_path, language=COMPLETE, api__zoo=mirror, common=common)
    found = [line for line in lint(spec) if "/zh/" in line and "no text for" not in line]
    assert found == [
        "spec/zh/api/zoo.yaml:3:14: this translates another text than 'Get one animal.'; "
        "translate the text, and put its mark before the translation",
        "spec/zh/api/zoo.yaml:6:13: '1234 名字' translates no text of the spec; remove it",
        "spec/zh/api/zoo.yaml:9:13: '旧的' translates no text of the spec; remove it",
        "spec/zh/common.yaml:3:3: '种类。' translates no text of the spec; remove it",
    ]
    chinese = read_api(spec).others["zh"]
    [zoo] = [domain for domain in chinese.domains if domain.name == "zoo"]
    [get] = zoo.endpoints
    assert get.summary == "Get one animal.", "what is stale is not shown"
    assert get.notes == ("Animals sleep at night.", "喂它们。")
    (spec / "zh" / "language.yaml").write_text("name: 中文\n", "utf-8")
    assert not [line for line in lint(spec) if "/zh/" in line], "it does not say that it is complete"
    main(["--spec", str(spec), "lint"])
    assert "zh: 3 of 19 texts, 1 stale, 3 left over" in capsys.readouterr().out


def test_invalid_values_in_translations_are_reported_with_their_position(tmp_path: Path) -> None:
    spec = spec_with(tmp_path, language="nmae: 中文", api__zoo="endpoints: {/cgi-bin/zoo/get: {summary: [1]}}")
    with pytest.raises(SpecError) as error:
        read_api(spec)
    assert list(map(str, error.value.diagnostics)) == [
        "spec/zh/api/zoo.yaml:1:41: 'summary' must be a text, or a mapping of names to texts; write 'name: mark text'",
        "spec/zh/language.yaml:1:1: 'nmae' is no key of the file; did you mean 'name'?",
        "spec/zh/language.yaml:1:1: the file has no 'name'; add a line 'name: …'",
    ]
    assert main(["--spec", str(spec), "translate", "ja"]) == 1


def said_by_the_generator() -> Iterator[str]:
    """The sentences of which the generator makes docstrings, also those of functions that take `say`."""
    trees: list[ast.AST] = [
        ast.parse(path.read_text("utf-8"))
        for path in (*(PROJECT / "codegen").glob("python/*.py"), PROJECT / "codegen/prose.py")
        if path.name != "checks.py"  # its texts are mistakes
    ]
    shared = ast.parse((PROJECT / "wecom_runtime/data/field_texts.py").read_text("utf-8"))
    for node in ast.walk(shared):
        if isinstance(node, ast.FunctionDef) and "say" in {one.arg for one in node.args.args}:
            trees.append(node)
    for tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name == "say" and node.args and isinstance(node.args[0], ast.Constant):
                    yield str(node.args[0].value)
                if name == "__init__":  # the base class says the docstring of a module
                    texts = [one.value for one in node.args if isinstance(one, ast.Constant)]
                    yield from (text for text in texts if isinstance(text, str) and text.endswith("."))


def quota_phrases() -> set[str]:
    """Return all words about quotas: the counted things, the subjects and the times."""
    times = {f"{'an' if unit == 'hours' else 'a'} {unit.removesuffix('s')}" for unit in QUOTA_TIMES}
    times |= {f"in {{count}} {unit}" for unit in QUOTA_TIMES}
    return {*QUOTA_OF, *times, *(f"for {'an' if per[0] in 'ao' else 'a'} {per}" for per in QUOTA_PER)}


def span_phrases() -> set[str]:
    """Return the units of spans, for one and for several."""
    return {word for unit in SPAN_UNITS for word in (unit, unit.removesuffix("s"))}


def seen_phrases() -> set[str]:
    """Return all sentences about calls that were seen, and the names of their callers."""
    found: set[str] = set()

    def say(sentence: str, **_: object) -> str:
        found.add(sentence)
        return sentence

    seen_sentence(dict.fromkeys(APPS, ""), say)
    return found


def granted_phrases() -> set[str]:
    """Return all sentences about the permissions of apps."""
    kinds = ("developed", "third_party", "self_built")
    choices = itertools.product(("", NONE, "a"), repeat=len(kinds))
    cases: list[Mapping[str, str]] = [{"archive": "a"}, *(dict(zip(kinds, case, strict=True)) for case in choices)]
    found = {text for case in cases for text in granted_sentences(case, lambda sentence, **_: sentence)}
    return found | {
        text for case in cases for text in received_sentences("a", case, "a", lambda sentence, **_: sentence)
    }


def test_every_sentence_of_the_generator_is_translated() -> None:
    said = {
        *said_by_the_generator(),
        *quota_phrases(),
        *granted_phrases(),
        *seen_phrases(),
        *span_phrases(),
        *AUDIENCES.values(),
        *(trait.phrase for trait in TRAITS),
    }
    for translation in described().translations:
        phrases = translation.language.about.phrases
        assert said - phrases.keys() == set(), "these are missing"
        assert phrases.keys() - said == set(), "nobody says these"
        for english, text in phrases.items():
            assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english)), english


def test_a_package_in_another_language(tmp_path: Path) -> None:
    spec = spec_with(
        tmp_path,
        language=PHRASES,
        api__zoo=f"""\
endpoints:
  /cgi-bin/zoo/get:
    summary: {mark("Get one animal.")} 读取一只动物。
    body:
      kind: {{doc: {mark("Its kind.")} 种类。, enum: {{1: {mark("cat")} 猫, 2: {mark("dog")} 狗}}}}
""",
        errors=f"errors: {{301: {{label: {mark('It is asleep.')} 睡着了。}}}}\n",
    )
    api = read_api(spec)
    made = python.files(api, Package("zoo_zh", "out"), "zh")
    method = made["out/api/zoo.py"]
    assert '"""读取: 读取一只动物。' in method
    assert "kind: 种类。取值：1（猫）, 2（狗）。Deprecated: All are cats. Use name." in method
    assert "Name of the animal." in method, "what is not said is English"
    constants = made["out/models/zoo.py"]
    assert "CAT: Final = 1" in constants, "names stay as they are"
    assert '"""猫。"""' in constants
    assert "It is asleep." in made["out/_errors.py"], "the runtime translates these itself"
    assert "It sleeps." in made["out/operations/zoo.py"]
