"""A build with the results of earlier runs has the bytes, and the mistakes, of a build without them."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import results
from codegen.backends import Output
from codegen.generate import generate
from codegen.language.diagnostics import SpecError
from codegen.search import topics
from tests.support.doses import examples
from tests.support.shared import PROJECT, SPEC, copy_generator

from .built import CORP_ENDPOINT, TOKEN_ENDPOINT, TOKENS
from .test_services import API as ZOO
from .test_services import CALLBACKS as NOTES
from .test_services import TOLD

Files: TypeAlias = Mapping[str, str]
Edit: TypeAlias = tuple[str, str, str]
"""File, a text in it, and another text; a file is added if the text is empty, and removed if the file is the text."""

PARK = """\
domain: park
title: 公园
endpoints:
  - path: /cgi-bin/park/tree/get
    title: 树
    summary: Get a tree.
    docs: [7]
    body: {id!: string | The tree., where: Place}
    response: {tree: Tree, names: "[Name]"}
    errors: {301: It sleeps.}
    notes: [Trees sleep in winter.]
    example: {request: {id: oak}, response: {tree: {id: oak}}}
types:
  Tree: {id: string | The id of the tree., place: Place}
"""
BENCH = """\
domain: park
title: 长椅
endpoints:
  - path: /cgi-bin/park/bench/list
    title: 长椅
    summary: List benches.
    docs: [8]
    body: {cursor: string, limit: {type: int, max: 50, default: 10}}
    response: {list: "[Bench]", next: string}
    pagination: {items: list, send: cursor, receive: next}
types:
  Bench: {id: string | The bench., place: Place, color: {type: int, enum: {1: red, 2: green}}}
"""
OFFICE = """\
domain: desk
title: 办公
endpoints:
  - {path: /desk/get, title: 桌, summary: Get a desk., docs: [], body: {id!: string}, response: {id: string}}
"""
ABILITY = """\
domain: lamp
title: 能力
endpoints:
  - {path: /lamp/switch, title: 灯, summary: Switch a lamp., docs: [], body: {on: bool}, response: {on: bool}}
"""
SHARED = """\
title: 共用
types:
  Place: {x: int | The way to the east., y: int, name: Name}
  Name: {text: string | The name.}
"""
ERRORS = """\
classes: {NotFoundError: Nothing is there.}
errors:
  301: {label: It is asleep., advice: Wait for the morning.}
  40058: {label: A parameter is not valid.}
"""
REPLIES = """\
title: 回复
replies:
  - {model: LeafReply, select: {MsgType: leaf}, title: 叶, summary: Send a leaf., docs: [], fields: {Leaf!: string}}
"""
FAKE = """\
kinds:
  tree: {key: id, seed: [{id: oak}]}
endpoints:
  /cgi-bin/park/tree/get: {read: tree, as: {tree: {id: "@id"}}}
"""
OFFICE_TOKEN = """\
  office_token:
    title: 办公
    docs: []
    gateway: true
    path: /cgi-bin/gettoken
    value: access_token
    client: OfficeClient
"""
CHINESE = {
    "language": "name: 中文\nphrases: {'Default: {value}.': '默认：{value}。'}\n",
    "common": "texts:\n  Get a desk.: 读取桌子。\n  Get.: 读取。\n",
    "api/park/tree": "endpoints:\n  /cgi-bin/park/tree/get:\n    summary: ---- 读取树。\n",
    "errors": "errors:\n  '301':\n    label: ---- 睡着了。\n",
}
BASE: Files = {
    "api/root.yaml": TOKEN_ENDPOINT,
    "api/corp.yaml": CORP_ENDPOINT,
    "api/zoo.yaml": ZOO,
    "api/park/tree.yaml": PARK,
    "api/park/bench.yaml": BENCH,
    "gateway/desk.yaml": OFFICE,
    "abilities/lamp.yaml": ABILITY,
    "types/shared.yaml": SHARED,
    "callbacks/notes.yaml": NOTES,
    "callbacks/told.yaml": TOLD,
    "replies/leaf.yaml": REPLIES,
    "fake/park.yaml": FAKE,
    "errors.yaml": ERRORS,
    "tokens.yaml": TOKENS + OFFICE_TOKEN,
    **{f"zh/{name}.yaml": text for name, text in CHINESE.items()},
}
EDITS: tuple[Edit, ...] = (
    ("api/park/tree.yaml", "Get a tree.", "Get one tree."),  # a word
    ("api/park/tree.yaml", "id!: string", "id!: string, tall: {type: int, min: 3, default: 5}"),  # a field is added
    ("api/park/tree.yaml", "    notes: [Trees sleep in winter.]\n", ""),
    ("api/park/tree.yaml", "/tree/get", "/tree/find"),  # the fake and the translation have the other path
    ("api/park/tree.yaml", "place: Place}", "place: Place, bench: Bench}"),  # a type of another file of the domain
    ("api/park/bench.yaml", "[Bench]", "[Benck]"),  # a mistake
    ("api/park/bench.yaml", BENCH, ""),  # a file is removed
    ("api/corp.yaml", "summary: Get.", "summary: Get it."),
    ("api/corp.yaml", CORP_ENDPOINT, ""),  # a domain is removed
    ("api/zoo.yaml", "Fetch.", "Fetch them."),  # a fetched callback
    ("api/zoo.yaml", "who: string}\n    cases", "who: string, mood: string | The mood.}\n    cases"),
    ("api/aunt.yaml", "", CORP_ENDPOINT.replace("corp", "aunt")),  # a domain before others
    ("gateway/desk.yaml", "Get a desk.", "Get one desk."),
    ("gateway/desk.yaml", OFFICE, ""),
    ("abilities/lamp.yaml", "on: bool}, response", "on: bool, dim: int}, response"),
    ("types/shared.yaml", "way to the east", "path to the east"),  # a word of many domains
    ("types/shared.yaml", "y: int", "y: int, z: number"),
    ("types/shared.yaml", "name: Name}", "name: string}"),  # a type that only one domain uses
    ("types/shared.yaml", "  Name: {text", "  Unused: {a: int}\n  Name: {text"),  # a mistake in no domain
    ("callbacks/told.yaml", "summary: Told.", "summary: Was told."),
    ("callbacks/told.yaml", "Account: string", "Account: string, Place: Place"),
    ("callbacks/notes.yaml", "summary: A text.", "summary: One text."),
    ("replies/leaf.yaml", "Leaf!: string", "Leaf!: string, At: {type: int, doc: When.}"),
    ("fake/park.yaml", "id: oak", "id: elm"),
    ("fake/park.yaml", '"@id"', '"@di"'),  # a mistake
    ("errors.yaml", "asleep", "tired"),
    ("errors.yaml", "  40058", "  302: {label: It is awake.}\n  40058"),
    ("tokens.yaml", "stale: [40014]", "stale: [40014, 42001]"),
    ("domains.yaml", "", "titles: {park: 大公园}\n"),
    ("seen.yaml", "", "seen: {/cgi-bin/park/tree/get: {self_built: 2026-01-02}}\n"),
    ("synonyms.yaml", "", "words: {plant: [tree]}\n"),
    ("zh/language.yaml", "默认：", "缺省："),
    ("zh/common.yaml", "读取桌子", "取桌子"),
    ("zh/common.yaml", "texts:\n", "texts:\n  The bench.: 长椅。\n"),
    ("zh/api/park/tree.yaml", "读取树", "取树"),
    ("zh/api/park/tree.yaml", CHINESE["api/park/tree"], ""),
    ("zh/errors.yaml", "睡着了", "已睡着"),
    ("ja/language.yaml", "", "name: 日本語\n"),  # another language
    ("ja/api/park/bench.yaml", "", "types:\n  Bench:\n    id: ---- ベンチ。\n"),  # also without a file for all domains
)
OTHER_LINES: Edit = ("api/park/tree.yaml", "endpoints:\n", "\nendpoints:\n")
"""An edit that only moves the mistakes in the file."""
State: TypeAlias = frozenset[Edit]
Result: TypeAlias = Mapping[str, tuple[type, Output]] | str
"""The files, with the types that tell whether git ignores them, or the mistakes."""


@pytest.fixture(autouse=True, scope="module")
def project_rows() -> Iterator[None]:
    """Read the rows of guides and docstrings once, as they are the same for all specs."""
    with pytest.MonkeyPatch.context() as patch:
        rows = list(topics._of_project(PROJECT))  # pyright: ignore[reportPrivateUsage] - most of the time of a build
        patch.setattr(topics, "_of_project", lambda project: rows)
        yield


def write(spec: Path, edits: State) -> None:
    files = dict(BASE)
    for name, text, other in EDITS:
        if (name, text, other) in edits:
            files[name] = files.get(name, "").replace(text, other) if text else other
    shutil.rmtree(spec, ignore_errors=True)
    for name, content in files.items():
        if content:
            (spec / name).parent.mkdir(parents=True, exist_ok=True)
            (spec / name).write_text(content, "utf-8")


def made(spec: Path, cache: Path | None) -> Result:
    try:
        return {name: (type(output), output) for name, output in generate(spec, cache).items()}
    except SpecError as error:
        return str(error)


_made: dict[State, Result] = {}


def whole(spec: Path, edits: State) -> Result:
    """Return the result without a cache."""
    if edits not in _made:
        _made[edits] = made(spec, None)
    return _made[edits]


@pytest.fixture(scope="module")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a spec and of the results of its build."""
    folder = tmp_path_factory.mktemp("warm")
    write(folder / "spec", frozenset())
    assert made(folder / "spec", folder / "cache") == whole(folder / "spec", frozenset())
    return folder


@pytest.fixture
def folder(warm: Path, tmp_path: Path) -> Path:
    """A copy of this folder."""
    return shutil.copytree(warm, tmp_path / "copy")


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: f"{edit[0]}: {edit[1][:20]!r} to {edit[2][:20]!r}")
def test_each_edit_and_its_reversal(edit: Edit, folder: Path) -> None:
    spec, cache = folder / "spec", folder / "cache"
    for edits in (frozenset([edit]), frozenset[Edit]()):
        write(spec, edits)
        assert made(spec, cache) == whole(spec, edits)
    assert whole(spec, frozenset([edit])) != whole(spec, frozenset()), "the edit has no effect"


@examples(8)
@given(st.lists(st.frozensets(st.sampled_from((*EDITS, OTHER_LINES)), max_size=4), min_size=2, max_size=4))
def test_any_edits_in_any_order(states: list[State]) -> None:
    with TemporaryDirectory() as name:
        spec, cache = Path(name) / "spec", Path(name) / "cache"
        for edits in states:
            write(spec, edits)
            assert made(spec, cache) == whole(spec, edits)


def entries(cache: Path) -> list[Path]:
    return sorted(path for path in cache.rglob("*") if path.is_file())


def flipped(data: bytes) -> bytes:
    """Return data with another byte in the middle."""
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


class Unknown:
    """A class that the next run does not find."""


def unknown(data: bytes) -> bytes:
    """Return an entry whose checksum is right and whose class does not exist, as of an older library."""
    pickled = pickle.dumps(Unknown()).replace(b"Unknown", b"Unknowm")
    return sha256(pickled).digest() + pickled


def other_result(data: bytes) -> bytes:
    """Return a whole entry with a result of another kind."""
    pickled = pickle.dumps({"texts": 1})
    return sha256(pickled).digest() + pickled


@pytest.mark.parametrize(
    "damage", [lambda data: b"", lambda data: data[:-1], lambda data: data[:9], flipped, unknown], ids=str
)
def test_damaged_entries_are_made_again(damage: Callable[[bytes], bytes], folder: Path) -> None:
    spec, cache = folder / "spec", folder / "cache"
    before = {path: path.read_bytes() for path in entries(cache)}
    for path, data in before.items():
        path.write_bytes(damage(data))
    assert made(spec, cache) == whole(spec, frozenset())
    assert entries(cache) == sorted(before)
    assert made(spec, cache) == whole(spec, frozenset())


def test_an_entry_that_is_a_folder_is_no_entry(folder: Path) -> None:
    """Nor does it matter that it cannot be written."""
    for path in entries(folder / "cache"):
        path.unlink()
        path.mkdir()
    assert made(folder / "spec", folder / "cache") == whole(folder / "spec", frozenset())


def test_entries_of_another_generator_are_not_used(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spec, cache = folder / "spec", folder / "cache"
    older = {*entries(cache / "results")}
    monkeypatch.setattr(results, "code_digest", lambda: "another generator")
    for path in older:
        path.write_bytes(other_result(b""))
    assert made(spec, cache) == whole(spec, frozenset())
    newer = {*entries(cache / "results")}
    assert newer.isdisjoint(older) and len(newer) == len(older)


def test_a_cache_that_cannot_be_written_is_not_needed(folder: Path) -> None:
    cache = folder / "cache"
    shutil.rmtree(cache)
    cache.write_text("a file", "utf-8")
    assert made(folder / "spec", cache) == whole(folder / "spec", frozenset())


def in_turns(folder: Path, number: int) -> bool:
    """Build two states again and again, in one of several processes with the same cache."""
    spec = folder / f"spec{number}" / "spec"
    for step in range(6):
        edits = frozenset([EDITS[(number + step) % 3]])
        write(spec, edits)
        if made(spec, folder / "cache") != whole(spec, edits):
            return False
    return True


def test_processes_with_one_cache(tmp_path: Path) -> None:
    """Each removes the results that the other uses, at any time."""
    how = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    with ProcessPoolExecutor(3, mp_context=multiprocessing.get_context(how)) as pool:
        assert all(pool.map(in_turns, [tmp_path] * 3, range(3)))


BUILD = """
from pathlib import Path
from codegen.generate import generate
from codegen.write import write
write(Path("cached"), generate(Path("spec"), Path("cache")))
write(Path("whole"), generate(Path("spec")))
"""


def test_an_edit_of_the_generator_is_seen(warm: Path, tmp_path: Path) -> None:
    """Also of a template, and of a module of the runtime."""
    shutil.copytree(warm / "spec", tmp_path / "spec")
    copy_generator(tmp_path)
    template = tmp_path / "codegen" / "python" / "templates" / "model_module.jinja"
    sentences = tmp_path / "wecom_runtime" / "data" / "field_texts.py"
    edits = (
        (template, ""),
        (template, "# The end of the models.\n"),
        (sentences, "limit_sentences = lambda *arguments, **named: iter(['It is limited.'])\n"),
    )
    before: dict[Path, bytes] = {}
    for path, more in edits:
        path.write_text(path.read_text("utf-8") + more, "utf-8")
        environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
        subprocess.run([sys.executable, "-c", BUILD], cwd=tmp_path, env=environment, check=True)
        cached, whole = (
            {path.relative_to(folder): path.read_bytes() for path in entries(folder)}
            for folder in (tmp_path / "cached", tmp_path / "whole")
        )
        assert cached == whole
        assert cached != before, "the edit has no effect"
        before = cached


@pytest.mark.extra
def test_edits_of_the_whole_spec(tmp_path: Path) -> None:
    """A word of a file in each folder is edited, one file after the other; the last results have all edits."""
    spec, cache = tmp_path / "spec", tmp_path / "cache"
    shutil.copytree(SPEC, spec)
    cached = made(spec, cache)
    folders = {path.parent: path for path in sorted(spec.rglob("*.yaml")) if "summary: " in path.read_text("utf-8")}
    for path in folders.values():
        text = path.read_text("utf-8")
        path.write_text(text.replace("summary: ", "summary: Briefly, ", 1), "utf-8")
        cached = made(spec, cache)
    assert cached == made(spec, None)
