"""Models of parsed XML, in which a list of one item looks like a value, and an empty list like an empty text."""

from __future__ import annotations

from typing import Any

import pytest

from wecom_runtime.data.conversion import xml_structure_hook
from wecom_runtime.data.models import Flag, Model, field, model

List = list


@model
class Spot(Model):
    x: int | None = None
    label: str | None = None


@model
class Map(Model):
    spots: List[Spot] | None = field(default=None, item="Spot")
    others: List[Spot] | None = None
    names: List[str] | None = None
    numbers: List[int] | None = None
    marks: List[str] | None = field(default=None, item="Mark")
    centre: Spot | None = None
    count: int | None = None
    open: Flag | None = None
    title: str | None = None
    by_name: dict[str, int] | None = None


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("spots", {"Spot": {"x": "1"}}, [Spot(x=1)]),
        ("spots", {"Spot": [{"x": "1"}, {"x": "2"}]}, [Spot(x=1), Spot(x=2)]),
        ("spots", {"Sopt": [{"x": "1"}]}, [Spot(x=1)]),
        ("spots", {"x": "1", "label": "a"}, [Spot(x=1, label="a")]),
        ("spots", "", []),
        ("others", {"x": "1"}, [Spot(x=1)]),
        ("others", [{"x": "1"}], [Spot(x=1)]),
        ("others", "", []),
        ("names", "a", ["a"]),
        ("names", ["a", ""], ["a", ""]),
        ("names", "", [""]),
        ("numbers", "1", [1]),
        ("numbers", "", []),
        ("marks", "", []),
        ("marks", {"Mark": "a"}, ["a"]),
        ("centre", "", Spot()),
        ("centre", {"label": "a"}, Spot(label="a")),
        ("count", "", None),
        ("open", "", None),
        ("title", "", ""),
        ("by_name", "", {}),
        ("by_name", {"a": "1"}, {"a": 1}),
    ],
)
def test_conversion_of_xml_elements(name: str, value: Any, expected: Any) -> None:
    assert getattr(xml_structure_hook(Map)({name: value}), name) == expected
