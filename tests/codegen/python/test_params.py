"""Mappings in parameters, as type checkers see them: keys that Python cannot spell, unions by texts and numbers."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import wecom_client.params
from codegen import python
from codegen.generate import read_api
from codegen.python.package import Package
from tests.codegen.built import imported, write_spec

SPEC: dict[str, str | bytes] = {
    "api/zoo.yaml": """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/add
    title: 添加
    summary: Add animals.
    docs: []
    body: {animals!: "[Animal]", home: Home, free: "map[Food]", plan: "json[Food]", odd: Odd}
types:
  Animal:
    union: kind
    fields: {kind!: string, name: string}
    cases:
      cat: {name: Cat, fields: {class!: string, food: Food}}
      bird: {name: Bird, fields: {__wings: int}}
      parrot: Bird
  Home:
    union: size
    fields: {size!: int}
    cases: {1: {name: Cage, fields: {list: "[int]", int: int}}, 2: {name: House, fields: {since: time}}}
  Odd: {union: n, fields: {n!: int}, cases: {x: {name: Hole, fields: {depth: int}}, -1: Hole}}
  Food: {from!: string, more: "[Food]", taste: {type: string, enum: [sweet, sour]}}
""",
}
USE = """\
from datetime import datetime, timezone
from acme import AsyncWeComClient, WeComClient
from acme.models.zoo import Food
from acme.params.zoo import AnimalDict, FoodDict, HomeDict
client, awaited = WeComClient("a", "b"), AsyncWeComClient("a", "b")
food: FoodDict = {"from": "x", "more": [{"from": "y", "more": None}], "taste": "sour"}
bird: AnimalDict = {"kind": "parrot", "__wings": 2}
home: HomeDict = {"size": 2, "since": datetime.now(timezone.utc)}
client.zoo.add([{"kind": "cat", "class": "x", "food": food}, bird], home=home, free={"x": food}, plan=food)
client.zoo.add([], home={"size": 1, "list": [1], "int": 2}, free={"x": {"from": "x"}}, plan='{"from": "x"}')
client.zoo.add([], odd={"n": 5, "depth": 1})
client.zoo.add((bird,), free={"x": Food(from_="x")})
"""
WRONG = (
    'client.zoo.add([{"kind": "cat", "clas": "x"}])',
    'client.zoo.add([{"kind": "dog", "class": "x"}])',
    'client.zoo.add([{"class": "x"}])',
    'client.zoo.add([{"kind": "bird", "class": "x"}])',
    'client.zoo.add([{"kind": "cat", "class": "x", "food": {"from": "x", "more": [{"form": "y"}]}}])',
    'client.zoo.add([], home={"size": 2, "list": [1]})',
    'client.zoo.add([], home={"size": 3})',
    'client.zoo.add([], home={"size": 2, "since": "2026"})',
    'client.zoo.add([], free={"x": {"from": "x", "taste": "salty"}})',
    'client.zoo.add([], plan={"form": "x"})',
    'awaited.zoo.add([{"kind": "cat", "clas": "x"}])',
    'food = {"from": "x", "mroe": []}',
)


def write_zoo(folder: Path) -> None:
    """A package of its own; `tests/generated/test_typing.py` has type checkers look at code that uses it."""
    for name, text in python.files(read_api(write_spec(folder, SPEC)), Package("acme", "acme")).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def test_they_are_there_at_run_time(tmp_path: Path) -> None:
    with imported(write_spec(tmp_path, SPEC), tmp_path) as (package, _):
        params = import_module(f"{package.__name__}.params.zoo")
        assert set(params.CageDict.__annotations__) == {"size", "list", "int"}
        assert params.HomeDict == params.CageDict | params.HouseDict
        assert package.params.zoo is params


def test_modules_of_earlier_versions_are_importable() -> None:
    """There was a module for each file of the spec; now there is one for each domain."""
    earlier = import_module("wecom_client.params.wedoc.form")
    assert earlier.FormContentDict is wecom_client.params.FormContentDict
