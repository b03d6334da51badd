"""The recipe of CONTRIBUTING.md for a trait: two lines in a copy of the project, and every output shows it."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from tests.support.shared import PROJECT, copy_generator, small_spec_in_two_languages
from wecom_runtime.data.models import field

_STEP = re.compile(
    r"^\d\. `(\w+)` in `([\w/.]+)`(?:(?!^\d\.).)*?^   ```python\n(.*?)^   ```$", re.MULTILINE | re.DOTALL
)
READ_EVERYTHING = """
import json, sys
from importlib import import_module
from pathlib import Path
from codegen.diff import differences
from codegen.export import KINDS
from codegen.generate import files_of, read_api
from tools.lint.descriptions import check
from codegen.language.diagnostics import Diagnostics
from tools.site.reference import Reference
from tools.site.words import words_of
from codegen.write import write
from wecom_runtime.language import described, use_language

old, new = read_api(Path("old/spec")), read_api(Path("new/spec"))
write(Path(), files_of(new))
sys.path.insert(0, "generated")
client = import_module("wecom_client")
found = Diagnostics()
check(new, found)
chinese = new.others["zh"]
with use_language("zh"):
    texts = described(client.ENDPOINTS["/cgi-bin/zoo/get"].response)
print(json.dumps({
    "docstrings": Path("generated/wecom_client/models/zoo.py").read_text("utf-8"),
    "docstrings of parameters": Path("generated/wecom_client/api/zoo.py").read_text("utf-8"),
    "site": "".join(text for _, text in Reference(new, words_of("en")).pages()),
    "site in Chinese": "".join(text for _, text in Reference(chinese, words_of("zh")).pages()),
    "openapi": KINDS["openapi"](new)["openapi.en.json"],
    "json schema": KINDS["json-schema"](new)["en/calls/zoo.get.answer.json"],
    "texts": texts["stripes"].notes,
    "diff": [str(change) for change in differences(old, new)],
    "lint": [str(one) for one in found],
}))
"""
ZOO = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    docs: [1]
    body: {name!: {type: string, doc: Its name.}}
    response: {stripes: {type: int, doc: Number of stripes.}}
    example: {request: {name: Tom}, response: {stripes: 3}}
"""


def add(line: str, name: str, source: str) -> str:
    """Return the source with a line after the last attribute of a class, or the last argument of a function."""
    node = next(
        one for one in ast.parse(source).body if isinstance(one, (ast.ClassDef, ast.FunctionDef)) and one.name == name
    )
    if isinstance(node, ast.ClassDef):
        last = [one for one in node.body if isinstance(one, ast.AnnAssign)][-1].end_lineno
    else:
        last = node.args.kwonlyargs[-1].end_lineno
        line = f"{line.rstrip()},"
    lines = source.splitlines()
    lines.insert(last or 0, textwrap.indent(line, "    ").rstrip())
    return "\n".join(lines) + "\n"


def test_two_places_are_enough_for_a_trait(tmp_path: Path) -> None:
    contributing = (PROJECT / "CONTRIBUTING.md").read_text("utf-8")
    steps = _STEP.findall(contributing.partition("**A trait**")[2])
    assert [name for name, _, _ in steps] == ["FieldKeys", "field"]
    copy_generator(tmp_path)
    for name, file, line in steps:
        path = tmp_path / file
        path.write_text(add(textwrap.dedent(line), name, path.read_text("utf-8")), "utf-8")
    old, new = (small_spec_in_two_languages(tmp_path / name) for name in ("old", "new"))
    (old / "api" / "zoo.yaml").write_text(ZOO, "utf-8")
    marked = ZOO.replace("Number of stripes.", "Number of stripes., unverified: Seen on a tiger TODO")
    marked = marked.replace("Its name.", "Its name., unverified: Heard of")
    (new / "api" / "zoo.yaml").write_text(marked, "utf-8")

    made = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", READ_EVERYTHING],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    found: dict[str, Any] = json.loads(made.stdout)
    english, chinese = "Unverified: Seen on a tiger TODO.", "未见于官方文档：Seen on a tiger TODO."
    for output in ("docstrings", "site", "openapi", "json schema"):
        assert english in found[output], output
    assert "Unverified: Heard of." in found["docstrings of parameters"]
    assert chinese in found["site in Chinese"]
    assert found["texts"] == [chinese]
    assert 'unverified="Seen on a tiger TODO."' in found["docstrings"]
    assert found["diff"] == [
        "  /cgi-bin/zoo/get: parameter 'name' is unverified: Heard of",
        "  /cgi-bin/zoo/get: response field 'stripes' is unverified: Seen on a tiger TODO",
    ]
    assert any("unfinished description of 'stripes'" in line for line in found["lint"])


def test_a_model_refuses_a_trait_that_it_does_not_know() -> None:
    with pytest.raises(TypeError, match="max_lines"):
        field(max_lines=3)  # type: ignore[call-arg]
