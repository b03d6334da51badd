"""Mistakes in spec/fake/ are reported where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.generate import generate
from codegen.language.diagnostics import SpecError

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


def test_mistakes(tmp_path: Path) -> None:
    spec = tmp_path / "spec"
    (spec / "api").mkdir(parents=True)
    (spec / "fake").mkdir()
    (spec / "api" / "zoo.yaml").write_text(API, "utf-8")
    (spec / "fake" / "zoo.yaml").write_text(FAKE, "utf-8")
    with pytest.raises(SpecError) as caught:
        generate(spec)
    assert str(caught.value).splitlines() == [
        "spec/fake/zoo.yaml:2:28: 'galaxy' is no scope; one of global, corp, app, suite",
        "spec/fake/zoo.yaml:2:36: 'kye' is no key of a kind; did you mean 'key'?",
        "spec/fake/zoo.yaml:3:9: kind 'cage' has no key; add 'key: <field that identifies it>'",
        "spec/fake/zoo.yaml:5:21: '/cgi-bin/zoo/gte' is no endpoint; did you mean '/cgi-bin/zoo/get'?",
        "spec/fake/zoo.yaml:7:14: 'animl' is no kind; did you mean 'animal'?",
        "spec/fake/zoo.yaml:8:7: the step has no verb; one of create, read, take, update, delete, list, send, limit, "
        "needs, answer, fail, push, nothing",
        "spec/fake/zoo.yaml:9:22: 'form' is no option of read; one of key, where, as, into, missing, lenient, file, "
        "push, when, unless",
        "spec/fake/zoo.yaml:10:28: no callback is selected by {'Event': 'escaped'}",
    ]
