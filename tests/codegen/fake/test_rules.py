"""Mistakes in spec/fake/ are reported where they stand."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from codegen.generate import generate
from codegen.language.diagnostics import SpecError
from tests.support.shared import PROJECT

LONGEST_LINE = 160
"""Characters of a line of spec/fake/."""

API = """\
domain: zoo
title: 动物园
endpoints:
  - {path: /cgi-bin/zoo/get, title: 读取, summary: Get an animal., method: GET, docs: [], query: {id!: string}}
"""
FAKE = """\
kinds:
  animal: {key: id, scope: galaxy, kye: 1}
  cage: {title: 笼}
endpoints:
  /cgi-bin/zoo/gte: {read: animal}
  /cgi-bin/zoo/get:
    - {read: animl}
    - {raed: animal}
    - {read: animal, form: $}
    - {read: animal, push: {Event: escaped}}
"""


EXPRESSIONS = """\
kinds:
  animal: {key: id, new: "animal", unknown: 4, refers: {cgae: {kind: cage}}, blocked: [{kind: cage, field: owners}]}
  cage: {key: cage_id, tree: above, seed: [{cage_id: 1, size: 3}]}
endpoints:
  /cgi-bin/zoo/get:
    - {read: cage, key: $di, as: {name: "@sise"}}
    - {create: animal, from: {id: "a{$NOW}", sort: "@cage:sizes"}, set: {born: $NOWW, name: {=frist: $id}}}
    - {read: animal, where: {sorts: $id}, when: {=is: [$id]}, as: {id: "@id", nmae: "@name"}}
    - {answer: {nam: "@zebra:id", name: {=get: [animal, $id, nam]}}, unless: {=below: [animal, $id, true]}}
    - {fail: 12, when: "@id"}
    - {create: animal, from: {id: {=new: animal}, file: $FILE.size}}
"""


ERRORS = """\
classes: {}
errors:
  40058: {label: A parameter is not valid.}
"""


def write(tmp_path: Path, api: str, fake: str, errors: str) -> None:
    spec = tmp_path / "spec"
    (spec / "api").mkdir(parents=True)
    (spec / "fake").mkdir()
    (spec / "api" / "zoo.yaml").write_text(api, "utf-8")
    (spec / "fake" / "zoo.yaml").write_text(fake, "utf-8")
    (spec / "errors.yaml").write_text(errors, "utf-8")


def mistakes(tmp_path: Path, api: str, fake: str, errors: str = ERRORS) -> list[str]:
    write(tmp_path, api, fake, errors)
    with pytest.raises(SpecError) as caught:
        generate(tmp_path / "spec")
    return str(caught.value).splitlines()


SHAPES = {
    "lenient": ("1", "[true]", "{a: 1}"), "missing": ("x", "[40058]", "{a: 1}", "true"), "into": ("[a]", "{a: 1}", "1"),
    "as": (), "push": ("x", "[x]", "1", "[[{Event: a}]]"), "where": ("x", "[a]", "1"),
}  # fmt: skip


@pytest.mark.parametrize("option", SHAPES)
def test_options_of_a_wrong_shape(tmp_path: Path, option: str) -> None:
    for number, value in enumerate(SHAPES[option]):
        fake = f"kinds:\n  animal: {{key: id}}\nendpoints:\n  /cgi-bin/zoo/get: {{read: animal, {option}: {value}}}\n"
        found = mistakes(tmp_path / str(number), API, fake)
        assert any(line.startswith("spec/fake/zoo.yaml:4:") and option in line for line in found), (value, found)


STEPS = (
    "{read: [animal]}", "{list: animal, newest: 1}", "{list: animal, sorted: [id]}", "{list: animal, sorted: id}",
    "{limit: animal, key: a, most: [3, 60], errcode: 40058}",
    "{limit: animal, key: a, most: [[3, x]], errcode: 40058}", "{limit: animal, key: a, most: 3, errcode: 40058}",
    "{limit: animal, key: a, most: [[3, 60, 1]], errcode: 40058}",
    "{limit: animal, key: a, most: [[3, 60]], errcode: x}",
    "{fail: [40058]}", "{fail: 40058, counts: 1}",
    "{for: $id, called: [a], do: [{fail: 40058}]}", "{for: $id, do: x}", "{for: $id, do: [[{fail: 40058}]]}",
    "{for: $id, do: [{fail: 40058}], results: 1}", "{answer: [a]}", "{let: x}", "{create: animal, merge: [true]}",
    "{create: animal, set: [a]}", "{push: x}", "{call: [zoo/get], with: {}}", "[x]", "x",
)  # fmt: skip


@pytest.mark.parametrize("step", STEPS)
def test_steps_of_a_wrong_shape(tmp_path: Path, step: str) -> None:
    fake = f"kinds:\n  animal: {{key: id}}\nendpoints:\n  /cgi-bin/zoo/get: {step}\n"
    found = mistakes(tmp_path, API, fake)
    assert any(line.startswith("spec/fake/zoo.yaml:4:") for line in found), found


def test_names_that_nobody_has(tmp_path: Path) -> None:
    found = mistakes(tmp_path, f"{API.rstrip()[:-1]}, response: {{id: string, name: string}}}}\n", EXPRESSIONS)
    assert found == [
        "spec/fake/zoo.yaml:2:26: 'animal' gives no new key each time; write a text with {n} for the number, or # for "
        "the next free number",
        "spec/fake/zoo.yaml:2:45: 4 is no error code that the spec knows; see spec/errors.yaml",
        "spec/fake/zoo.yaml:2:57: 'cgae' is no field of animal; one of born, file, id, name, sort",
        "spec/fake/zoo.yaml:2:108: 'owners' is no field of cage; one of cage_id, size",
        "spec/fake/zoo.yaml:3:30: 'above' is no field of cage; one of cage_id, size",
        "spec/fake/zoo.yaml:6:25: '$di' is no field of /cgi-bin/zoo/get; did you mean '$id'?",
        "spec/fake/zoo.yaml:6:41: '@sise' is no field of cage; did you mean '@size'?",
        "spec/fake/zoo.yaml:7:35: an id made of the clock is the same twice in a second; use {=new: 'text-{n}'}",
        "spec/fake/zoo.yaml:7:52: '@cage:sizes' is no field of cage; did you mean '@cage:size'?",
        "spec/fake/zoo.yaml:7:80: '$NOWW' is no value that the fake knows; did you mean '$NOW'?",
        "spec/fake/zoo.yaml:7:94: '=frist' is no function; did you mean '=first'?",
        "spec/fake/zoo.yaml:8:30: 'sorts' is no field of animal; did you mean 'sort'?",
        "spec/fake/zoo.yaml:8:55: =is takes 2 arguments, not 1; write {=is: [value, condition]}",
        "spec/fake/zoo.yaml:8:79: 'nmae' is no field of the answer of /cgi-bin/zoo/get; did you mean 'name'?",
        "spec/fake/zoo.yaml:9:17: 'nam' is no field of the answer of /cgi-bin/zoo/get; did you mean 'name'?",
        "spec/fake/zoo.yaml:9:22: '@zebra:' is no record of an earlier step; one of @cage:, @animal:",
        "spec/fake/zoo.yaml:9:62: 'nam' is no field of animal; did you mean 'name'?",
        "spec/fake/zoo.yaml:9:88: animal is no tree; give the kind 'tree'",
        "spec/fake/zoo.yaml:10:14: 12 is no error code that the spec knows; see spec/errors.yaml",
        "spec/fake/zoo.yaml:10:24: '@id' has no record at hand here; one of @cage:id, @animal:id",
        "spec/fake/zoo.yaml:11:42: 'animal' gives no new text each time; write a text with {n} for the number",
        "spec/fake/zoo.yaml:11:57: /cgi-bin/zoo/get uploads no file; give the endpoint 'upload', or take a field",
    ]


def test_mistakes(tmp_path: Path) -> None:
    assert mistakes(tmp_path, API, FAKE) == [
        "spec/fake/zoo.yaml:2:28: 'galaxy' is no scope; one of global, corp, app, suite",
        "spec/fake/zoo.yaml:2:36: 'kye' is no key of a kind; did you mean 'key'?",
        "spec/fake/zoo.yaml:3:9: kind 'cage' has no key; add 'key: <field that identifies it>'",
        "spec/fake/zoo.yaml:5:21: '/cgi-bin/zoo/gte' is no endpoint; did you mean '/cgi-bin/zoo/get'?",
        "spec/fake/zoo.yaml:7:14: 'animl' is no kind; did you mean 'animal'?",
        "spec/fake/zoo.yaml:8:7: the step has no verb; one of create, read, update, delete, list, send, limit, "
        "answer, fail, push, let, for, call, inside",
        "spec/fake/zoo.yaml:9:22: 'form' is no option of read; one of key, where, as, into, missing, lenient, file, "
        "push, when, unless",
        "spec/fake/zoo.yaml:10:28: no callback is selected by {'Event': 'escaped'}",
    ]


def test_arguments_of_functions(tmp_path: Path) -> None:
    fake = """\
kinds:
  animal: {key: id, seed: [{id: 1, name: x}]}
endpoints:
  /cgi-bin/zoo/get:
    - let: {found: {=all: [animal, {nmae: $id}, nam]}, word: {=file: [$id, colour]}}
    - {answer: {a: {=with: ["@found:", "@sise"]}, b: {=if: [$id]}}}
    - {answer: {a: {=pick: [$id, $id]}, b: {=matches: [$id, "("]}, c: "x{$idd}", d: {=each: [[{a: 1}], "@b"]}}}
    - {read: animal, when: "@foudn:"}
    - {answer: {a: {=plus: [1, 2, 3]}, b: {=first: [1, 2]}, c: {=days: [1]}, d: {=all: [animal, name]}}}
    - {answer: {a: {=all: [animal, {name: {containing: x}}]}, b: {"=first": [1], x: 1}}}
"""
    found = mistakes(tmp_path, f"{API.rstrip()[:-1]}, response: {{a: any, b: any, c: any, d: any}}}}\n", fake)
    assert found == [
        "spec/fake/zoo.yaml:5:37: 'nmae' is no field of animal; did you mean 'name'?",
        "spec/fake/zoo.yaml:5:49: 'nam' is no field of animal; did you mean 'name'?",
        "spec/fake/zoo.yaml:5:76: 'colour' is no fact that the function knows; one of content, size, md5, "
        "sha1, format, seconds, sides",
        "spec/fake/zoo.yaml:6:60: =if takes at least 2 arguments, not 1; write {=if: [condition, value, others…]}",
        "spec/fake/zoo.yaml:7:34: table is a mapping; write {value: result, …}",
        "spec/fake/zoo.yaml:7:61: no regular expression: missing ), unterminated subpattern at position 0; quote it, "
        "and double no backslash",
        "spec/fake/zoo.yaml:7:71: '$idd' is no field of /cgi-bin/zoo/get; did you mean '$id'?",
        "spec/fake/zoo.yaml:7:104: '@b' is no field of the record at hand; one of @a",
        "spec/fake/zoo.yaml:8:28: '@foudn:' is no record of an earlier step; did you mean '@found:'?",
        "spec/fake/zoo.yaml:9:72: =days takes 4 to 5 arguments, not 1; write {=days: [records, field, start, end, "
        "cycle?]}",
        "spec/fake/zoo.yaml:9:97: conditions are a mapping; write {field: value, …}",
        "spec/fake/zoo.yaml:10:44: 'containing' is no condition; did you mean 'contains'?",
        "spec/fake/zoo.yaml:10:67: {=first} has other keys beside it; a function is the only key of its mapping",
    ]


def test_mistakes_in_ids(tmp_path: Path) -> None:
    fake = """\
kinds:
  animal: {key: id, named: [pet], seed: exampels}
  cage: {key: id, named: [pet]}
ids:
  /cgi-bin/zoo/gte: {pet: animal}
  /cgi-bin/zoo/: {pet: [animal, cge]}
"""
    assert mistakes(tmp_path, API, fake) == [
        "spec/fake/zoo.yaml:2:41: seed is no list of records; write records, or 'examples'",
        "spec/fake/zoo.yaml:3:27: 'pet' names records of animal already; write under 'ids' which kind each path means",
        "spec/fake/zoo.yaml:5:21: '/cgi-bin/zoo/gte' is no endpoint; did you mean '/cgi-bin/zoo/get'?",
        "spec/fake/zoo.yaml:6:33: 'cge' is no kind; did you mean 'cage'?",
    ]


def test_mistakes_in_limits_of_the_number_of_records(tmp_path: Path) -> None:
    fake = """\
kinds:
  cage: {key: id, has: [size], most: [{count: 2, errcode: 40058, each: size}, {conut: 2, errcode: 4, each: sise}]}
  animal:
    key: id
    most: [{count: 9, errcode: 40058, beside: {cge: size}}, {count: 9, errcode: 40058, beside: {cage: sise}}]
"""
    assert mistakes(tmp_path, API, fake) == [
        "spec/fake/zoo.yaml:2:79: 'most' lacks a count or an errcode; write {count: …, errcode: …, each: …}",
        "spec/fake/zoo.yaml:2:80: 'conut' is no key of a limit; did you mean 'count'?",
        "spec/fake/zoo.yaml:2:99: 4 is no error code that the spec knows; see spec/errors.yaml",
        "spec/fake/zoo.yaml:2:108: 'sise' is no field of cage; did you mean 'size'?",
        "spec/fake/zoo.yaml:5:48: 'cge' is no kind; did you mean 'cage'?",
        "spec/fake/zoo.yaml:5:103: 'sise' is no field of cage; did you mean 'size'?",
    ]


def test_mistakes_in_errcodes_of_wrong_parameters(tmp_path: Path) -> None:
    fake = """\
wrong:
  /cgi-bin/zoo/gte: {id: 40058}
  /cgi-bin/zoo/: {di: 40058, id: {limitt: 40058, missing: 4, limit: 20 letters}}
  /cgi-bin/zoo/get: {"": {condition: 40058}, id: {limit: 20 bytes}}
"""
    assert mistakes(tmp_path, API, fake) == [
        "spec/fake/zoo.yaml:2:21: '/cgi-bin/zoo/gte' is no endpoint; did you mean '/cgi-bin/zoo/get'?",
        "spec/fake/zoo.yaml:3:19: 'di' is no field of /cgi-bin/zoo/; one of id",
        "spec/fake/zoo.yaml:3:35: 'limitt' is no kind of problem; did you mean 'limit'?",
        "spec/fake/zoo.yaml:3:59: 4 is no error code that the spec knows; see spec/errors.yaml",
        "spec/fake/zoo.yaml:3:69: '20 letters' is no error code that the spec knows; see spec/errors.yaml",
    ]


def test_lines_can_be_read() -> None:
    long = [
        f"{path.name}:{number}: {len(line)} characters"
        for path in sorted((PROJECT / "spec" / "fake").glob("*.yaml"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if len(line) > LONGEST_LINE
    ]
    assert long == []


def test_the_check_loads_no_library_of_the_runtime() -> None:
    """The functions are declared in the runtime. The generator reads them where the client is not installed."""
    program = "import sys, codegen.fake; print(*{name.partition('.')[0] for name in sys.modules})"
    loaded = subprocess.run([sys.executable, "-c", program], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert {"wecom_client", "requests", "cryptography", "aiohttp", "pytest"}.isdisjoint(loaded.stdout.split())


COLLECTIONS = """\
kinds:
  animal: {key: id, named: [[ids], owner], refers: {id: {kind: [cage]}}, unknown: [40058]}
  cage: {key: id, scope: {galaxy: 1}, blocked: [{kind: {}, field: id}]}
ids:
  /cgi-bin/zoo/get: {id: {unknown: 40058}}
endpoints:
  /cgi-bin/zoo/get:
    - {read: {animal: 1}}
    - {fail: {code: 1}}
"""


def test_lists_and_mappings_in_place_of_names_and_codes(tmp_path: Path) -> None:
    assert mistakes(tmp_path, API, COLLECTIONS) == [
        "spec/fake/zoo.yaml:2:64: '[…]' is no kind; one of animal, cage",
        "spec/fake/zoo.yaml:2:83: '[…]' is no error code that the spec knows; see spec/errors.yaml",
        "spec/fake/zoo.yaml:3:26: '{…}' is no scope; one of global, corp, app, suite",
        "spec/fake/zoo.yaml:3:56: '{…}' is no kind; one of animal, cage",
        "spec/fake/zoo.yaml:5:26: an id has no 'kind'; add a line 'kind: …'",
        "spec/fake/zoo.yaml:8:14: '{…}' is no kind; one of animal, cage",
        "spec/fake/zoo.yaml:9:14: '{…}' is no error code that the spec knows; see spec/errors.yaml",
    ]
