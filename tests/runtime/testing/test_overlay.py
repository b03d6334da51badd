"""The fake of a package that a user generated: it knows the endpoints and the things of the overlay, too."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
API = """\
domain: canteen
title: 食堂
endpoints:
  - path: /cgi-bin/canteen/add
    title: 添加菜品
    summary: Add a dish.
    docs: []
    body: {name!: {type: string, max_chars: 10, doc: Name of the dish.}}
    response: {id!: int}
    example: {request: {name: 麻婆豆腐}, response: {id: 1}}
  - path: /cgi-bin/canteen/list
    title: 菜品列表
    summary: List the dishes.
    method: GET
    docs: []
    response: {dishes!: "[Dish]"}
    example: {request: {}, response: {dishes: [{id: 1, name: 麻婆豆腐}]}}
types:
  Dish: {id!: int, name!: string}
"""
FAKE = """\
kinds:
  dish: {key: id, new: "#"}
endpoints:
  /cgi-bin/canteen/add: {create: dish}
  /cgi-bin/canteen/list: {list: dish}
"""
USE = """\
from my_wecom.testing import FakeWeCom

with FakeWeCom(strict=True) as fake:
    client = fake.client()
    client.canteen.add("鱼香肉丝")
    client.canteen.add("麻婆豆腐")
    print([(dish.id, dish.name) for dish in client.canteen.list().dishes], client.user.get("lisi").name)
"""


def test_overlay(tmp_path: Path) -> None:
    generating = pytest.importorskip("wecom_codegen.overlay")
    for room, text in (("api", API), ("fake", FAKE)):
        (tmp_path / "spec" / room).mkdir(parents=True)
        (tmp_path / "spec" / room / "canteen.yaml").write_text(text, "utf-8")
    generating.generate_package(tmp_path / "spec", "my_wecom", tmp_path / "out")
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", USE],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "out"), str(ROOT)])},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[(1, '鱼香肉丝'), (2, '麻婆豆腐')] 李四"
