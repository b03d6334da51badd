"""A hook that a user registers for a type is used wherever fields of that type occur."""

from __future__ import annotations

from datetime import date
from typing import Any

import attrs
import pytest

from tests.data.zoo import Bird, Keeper, Zoo
from wecom_runtime import structure, unstructure
from wecom_runtime.data import conversion
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Model, model

List = list


@model
class Visit(Model):
    day: date | None = None
    others: List[date] | None = None
    keeper: Keeper | None = None


# Of a module whose annotations are evaluated at once.
Box: Any = model(type("Box", (Model,), {"__annotations__": {"size": int}, "__module__": __name__}))


@attrs.frozen
class Name:
    text: str


@pytest.fixture(autouse=True)
def converter(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A converter of the test's own, so that its hooks are gone afterwards."""
    made = conversion.ModelConverter()
    monkeypatch.setattr(conversion, "converter", made)
    return made


def test_a_type_of_ones_own(converter: Any) -> None:
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    converter.register_unstructure_hook(date, date.isoformat)
    data = {"day": "2025-11-25", "others": ["2025-01-01", None]}
    visit = structure(data, Visit)
    assert visit == Visit(day=date(2025, 11, 25), others=[date(2025, 1, 1), None])  # type: ignore[list-item]
    assert unstructure(visit) == data


def test_null_is_not_shown_to_a_hook(converter: Any) -> None:
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    converter.register_unstructure_hook(date, date.isoformat)
    assert unstructure(structure({"day": None}, Visit)) == {"day": None}


def test_a_model_that_is_made_into_something_else(converter: Any) -> None:
    converter.register_structure_hook(Keeper, lambda data, _: Name(data["userid"]))
    converter.register_unstructure_hook(Name, lambda name: {"userid": name.text})
    zoo: Any = structure({"name": "n", "keeper": {"userid": "a"}, "keepers": [{"userid": "b"}, None]}, Zoo)
    assert (zoo.keeper, zoo.keepers) == (Name("a"), [Name("b"), None])
    assert unstructure(zoo)["keepers"] == [{"userid": "b"}, None]


def test_a_plain_type_everywhere(converter: Any) -> None:
    converter.register_structure_hook(str, lambda value, _: value.upper())
    zoo = structure({"name": "n", "tags": "a|b", "keepers": [{"userid": "b"}], "either": "x"}, Zoo)
    assert (zoo.name, zoo.tags, zoo.keepers, zoo.either) == ("N", ["A", "B"], [Keeper(userid="B")], "X")


def test_lists_of_plain_values(converter: Any) -> None:
    converter.register_structure_hook_func(lambda hint: hint == List[int], lambda value, _: sorted(value))
    converter.register_unstructure_hook_func(lambda hint: hint == List[int], lambda value: ",".join(map(str, value)))
    zoo = structure({"name": "n", "list": [2, 1]}, Zoo)
    assert zoo.list == [1, 2]
    assert unstructure(zoo)["list"] == "1,2"
    assert zoo.to_json() == '{"errcode":0,"errmsg":"ok","name":"n","list":"1,2"}'


def test_a_hook_by_predicate_for_the_cases_of_a_union(converter: Any) -> None:
    converter.register_structure_hook_func(lambda hint: hint is Bird, lambda data, _: Name(data["id"]))
    zoo: Any = structure({"name": "n", "animals": [{"kind": "bird", "id": "1", "wings": 2}]}, Zoo)
    assert zoo.animals == [Name("1")]


def test_a_hook_counts_from_its_registration_on(converter: Any) -> None:
    assert structure({"name": "n", "keeper": {"userid": "a"}}, Zoo).keeper == Keeper(userid="a")
    converter.register_structure_hook(Keeper, lambda data, _: Name(data["userid"]))
    assert structure({"name": "n", "keeper": {"userid": "a"}}, Zoo).keeper == Name("a")


def test_a_type_that_nobody_knows_is_named() -> None:
    with pytest.raises(Exception, match=r"datetime\.date"):
        structure({"day": "2025-11-25"}, Visit)


def test_lists_in_xml(converter: Any) -> None:
    converter.register_structure_hook_func(lambda hint: hint == List[int], lambda value, _: sorted(map(int, value)))
    assert conversion.xml_structure_hook(Zoo)({"name": "n", "list": ["2", "1"]}, Zoo).list == [1, 2]


def test_lists_of_consumed_data(converter: Any) -> None:
    converter.register_structure_hook_func(lambda hint: hint == List[int], lambda value, _: sorted(map(int, value)))
    converter.register_structure_hook(Keeper, lambda data, _: Name(data["userid"]))
    zoo: Any = converter.consuming.structure({"name": "n", "list": [2, 1], "keepers": [{"userid": "a"}, None]}, Zoo)
    assert (zoo.list, zoo.keepers) == ([1, 2], [Name("a"), None])


def test_lists_of_models_in_consumed_data(converter: Any) -> None:
    hint = next(info.shape.hint for info in fields_of(Zoo) if info.wire == "keepers")
    converter.register_structure_hook_func(lambda other: other == hint, lambda value, _: [len(value)])
    assert converter.consuming.structure({"name": "n", "keepers": [{"userid": "a"}]}, Zoo).keepers == [1]


def test_types_that_no_field_has_are_those_of_cattrs(converter: Any) -> None:
    assert converter.structure(["1", "2"], tuple[int, ...]) == (1, 2)
    assert converter.unstructure({"a": Name("b")}, dict[str, Name]) == {"a": {"text": "b"}}


def test_annotations_may_be_types() -> None:
    assert structure({"size": "5"}, Box) == Box(size=5)
