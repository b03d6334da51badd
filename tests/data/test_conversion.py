"""structure and unstructure accept deviating data, and lose nothing."""

from __future__ import annotations

import copy
import json
import pickle
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.data.zoo import Animal, Bird, Event, Hatched, Keeper, Zoo
from wecom_runtime import structure, unstructure
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Csv, Model, model

List = list

texts = st.text(max_size=8)
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts
json_values = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3), max_leaves=8
)
WIRE_NAMES = [name for info in fields_of(Zoo) for name in (info.wire, *info.aliases)]
objects = st.dictionaries(st.sampled_from(WIRE_NAMES) | texts, json_values, max_size=8).filter(
    lambda data: not {"misspeled", "misspelled"} <= data.keys()  # WeCom sends one of the two
)


def same(received: Any, back: Any) -> bool:
    """Return whether two values are equal, apart from numbers as texts and similar corrections."""
    if isinstance(received, (dict, list)) and isinstance(back, str):
        back = json.loads(back)  # an object that came where a JSON text was documented
    if isinstance(received, dict):
        return (
            isinstance(back, dict)
            and received.keys() <= back.keys()
            and all(same(value, back[key]) for key, value in received.items())
        )
    if isinstance(received, list):
        return isinstance(back, list) and len(received) == len(back) and all(map(same, received, back))
    if isinstance(received, bool) or isinstance(back, bool):
        return received == back or str(received).lower() == str(back).lower() or str(received) == str(int(back))
    if received == back or str(received) == str(back):
        return True
    try:
        return float(received) == float(back)
    except (TypeError, ValueError):
        return False


@given(objects)
def test_any_object_survives(data: dict[str, Any]) -> None:
    assert same(data, unstructure(structure(data, Zoo)))


@given(objects)
def test_the_model_is_stable(data: dict[str, Any]) -> None:
    once = structure(data, Zoo)
    assert structure(unstructure(once), Zoo) == once


def zoo(**fields: Any) -> Zoo:
    return structure({"name": "n", **fields}, Zoo)


@pytest.mark.parametrize(
    ("wire", "received", "attribute", "expected"),
    [
        ("gender", "1", "gender", 1),
        ("gender", "", "gender", ""),
        ("gender", "unknown", "gender", "unknown"),
        ("gender", "007", "gender", "007"),
        ("gender", 2.0, "gender", 2),
        ("name", 42, "name", "42"),
        ("size", "1.5", "size", 1.5),
        ("size", "1.50", "size", "1.50"),
        ("open", 1, "open", True),
        ("visible", 0, "visible", False),
        ("visible", "1", "visible", True),
        ("number", "12", "number", 12),
        ("ids", "1,2", "ids", [1, 2]),
        ("ids", "", "ids", []),
        ("ids", 5, "ids", [5]),
        ("tags", "a|b", "tags", ["a", "b"]),
        ("settings", '{"userid": "z"}', "settings", Keeper(userid="z")),
        ("settings", "no json", "settings", "no json"),
        ("keepers", {"userid": "z"}, "keepers", [Keeper(userid="z")]),
        ("keepers", "none", "keepers", "none"),
        ("keepers", [{"userid": "z"}, None], "keepers", [Keeper(userid="z"), None]),
        ("by_id", {"a": {"userid": "z"}}, "by_id", {"a": Keeper(userid="z")}),
        ("either", "z", "either", "z"),
        ("either", [{"userid": "z"}], "either", [Keeper(userid="z")]),
        ("from", "x", "from_", "x"),
        ("misspeled", "x", "misspelled", "x"),
        ("misspelled", "x", "misspelled", "x"),
        ("keeper", [], "keeper", []),
    ],
)
def test_conversion_of_a_field(wire: str, received: Any, attribute: str, expected: Any) -> None:
    assert getattr(zoo(**{wire: received}), attribute) == expected


@model
class Cage(Model):
    inside: Keeper | dict[str, str] | None = None


def test_of_two_kinds_of_objects_the_first_is_taken() -> None:
    assert structure({"inside": {"userid": "z"}}, Cage).inside == Keeper(userid="z")


def test_two_spellings_of_a_field_both_go_back() -> None:
    data = {"name": "n", "misspelled": "old", "misspeled": "new", "settings": ' {"userid": "z"}'}
    received = structure(data, Zoo)
    assert (received.misspelled, received.unknown_fields) == ("new", {"misspelled": "old"})
    assert unstructure(received) == {"errcode": 0, "errmsg": "ok", **data}


def test_a_single_object_goes_back_as_one() -> None:
    assert unstructure(zoo(keepers={"userid": "z"}))["keepers"] == {"userid": "z"}
    assert unstructure(zoo(keepers=[{"userid": "z"}]))["keepers"] == [{"userid": "z"}]


def test_the_single_object_may_be_changed_into_a_real_list() -> None:
    changed = zoo(keepers={"userid": "z"})
    assert changed.keepers is not None
    changed.keepers.append(Keeper(userid="y"))
    assert unstructure(changed)["keepers"] == [{"userid": "z"}, {"userid": "y"}]


def test_a_single_object_goes_out_alike_from_a_field_of_any_type() -> None:
    keepers, made = zoo(keepers={"userid": "z"}).keepers, Zoo(name="n")
    assert keepers is not None
    made.anything = keepers
    assert unstructure(made)["anything"] == {"userid": "z"}
    keepers.append(Keeper(userid="y"))
    assert unstructure(made)["anything"] == [{"userid": "z"}, {"userid": "y"}]


@model
class Office(Model):
    """With fields of several types."""

    either: str | Keeper | None = None
    many: str | List[Keeper] | None = None
    ids: Csv[int] | Keeper | None = None


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"either": {"userid": "z"}}, Office(either=Keeper(userid="z"))),
        ({"either": ["a"]}, Office(either=["a"])),  # type: ignore[arg-type]
        ({"many": {"userid": "z"}}, Office(many={"userid": "z"})),  # type: ignore[arg-type]
        ({"many": [{"userid": "z"}]}, Office(many=[Keeper(userid="z")])),
        ({"ids": "1,2"}, Office(ids=[1, 2])),
        ({"ids": {"userid": "z"}}, Office(ids=Keeper(userid="z"))),
    ],
)
def test_fields_of_several_types(data: dict[str, Any], expected: Office) -> None:
    assert structure(data, Office) == expected
    assert unstructure(expected) == ({"ids": [1, 2]} if data == {"ids": "1,2"} else data)


def test_unknown_fields_are_readable_and_sent_back() -> None:
    received = zoo(tomorrow={"x": [1]}, keeper={"userid": "z", "hat": True})
    assert received.unknown_fields == {"tomorrow": {"x": [1]}}
    assert received.keeper is not None
    assert received.keeper.unknown_fields == {"hat": True}
    assert unstructure(received)["keeper"] == {"userid": "z", "hat": True}


def test_unchanged_json_text_goes_back_as_it_came() -> None:
    text = '{ "userid" : "z",\n "name": "\\u5f20" }'
    received = zoo(settings=text)
    assert received.settings == Keeper(userid="z", name="张")
    assert unstructure(received)["settings"] == text
    received.settings.name = "李"
    assert unstructure(received)["settings"] == '{"userid":"z","name":"李"}'


@pytest.mark.parametrize(
    "text", ["null", " null ", "[" * 100_000, "9" * 5000, "", "{", "NaN", '"\\ud800"', "true", "[null]"]
)
def test_a_json_text_of_nothing_that_is_expected_goes_back_as_it_came(text: str) -> None:
    assert unstructure(zoo(settings=text))["settings"] == text


def test_an_object_in_place_of_its_json_text_goes_back_as_the_text() -> None:
    assert unstructure(zoo(settings={"userid": "z"}, misspelled="x"))["settings"] == '{"userid":"z"}'


@pytest.mark.parametrize("data", [[], "name", 5, None, [("name", "n")]])
def test_a_model_is_made_of_a_mapping(data: Any) -> None:
    with pytest.raises(TypeError, match=f"the data of Zoo must be a mapping, not {type(data).__name__}"):
        structure(data, Zoo)


def test_a_field_goes_back_under_the_name_that_it_came_under() -> None:
    assert unstructure(zoo(misspelled="x"))["misspelled"] == "x"
    assert unstructure(zoo(misspeled="x"))["misspeled"] == "x"
    assert unstructure(Zoo(name="n", misspelled="x"))["misspeled"] == "x"


def test_union_cases() -> None:
    found = zoo(
        animals=[
            {"kind": "bird", "id": "1", "wings": 2},
            {"kind": "event", "event": {"type": "hatch"}, "eggs": 3},
            {"kind": "event", "event": {"type": "moult"}, "feathers": 9},
            {"kind": "fish", "fins": 4},
        ]
    ).animals
    assert found is not None
    assert [type(animal) for animal in found] == [Bird, Hatched, Event, Animal]
    assert found[3].unknown_fields == {"fins": 4}
    assert unstructure(found[1]) == {"kind": "event", "event": {"type": "hatch"}, "eggs": 3}


def test_models_and_plain_mappings_go_out_alike() -> None:
    plain = unstructure(Zoo(name="n", keeper=Keeper(userid="z"), ids=[1, 2], visible=True, from_="x"))
    assert plain == {
        "errcode": 0,
        "errmsg": "ok",
        "name": "n",
        "keeper": {"userid": "z"},
        "ids": "1,2",
        "visible": 1,
        "from": "x",
    }


def test_repr_shows_no_secret() -> None:
    text = repr(zoo(keeper={"userid": "z", "token": "s3cret", "unknown_secret": "s3cret"}))
    assert "s3cret" not in text
    assert text == (
        "Zoo(errcode=0, errmsg='ok', name='n', keeper=Keeper(userid='z', token=***, unknown_fields=<unknown_secret>))"
    )


def test_equal_only_to_the_same_class_with_the_same_values() -> None:
    assert Keeper(userid="a") == Keeper(userid="a")
    assert Keeper(userid="a") != Keeper(userid="b")
    assert Keeper(userid="a") != {"userid": "a"}


def test_typed_constructor() -> None:
    with pytest.raises(TypeError, match="userid"):
        Keeper()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="nme"):
        Keeper(userid="z", nme="x")  # type: ignore[call-arg]


def test_texts_and_numbers_of_a_class_of_ones_own() -> None:
    class Colour(str, Enum):
        RED = "red"

    class Metre(float):
        pass

    made = zoo(tags=[], list=[])
    made.name, made.size, made.tags, made.keeper = Colour.RED, Metre(1.5), [Colour.RED], {"userid": Colour.RED}  # type: ignore[assignment]
    data = unstructure(made)
    assert data == {**data, "name": "red", "size": 1.5, "tags": "red", "keeper": {"userid": "red"}}
    assert [type(data[name]) for name in ("name", "size", "tags")] == [str, float, str]


def test_to_dict_is_the_wire_form() -> None:
    data = {"name": "n", "keepers": [{"userid": "z"}], "tomorrow": 1}
    assert zoo(keepers=[{"userid": "z"}], tomorrow=1).to_dict() == {"errcode": 0, "errmsg": "ok", **data}


def test_missing_attributes_are_suggested() -> None:
    found: Any = zoo(keeper={"userid": "z"})
    for name, meant in (("keper", "keeper"), ("from", "from_"), ("misspeled", "misspelled")):
        with pytest.raises(AttributeError, match=f"Zoo has no attribute '{name}'; did you mean '{meant}'?"):
            getattr(found, name)
    with pytest.raises(AttributeError, match=r"Zoo has no attribute 'xyz'$"):
        _ = found.xyz
    assert getattr(found, "xyz", 5) == 5
    assert copy.deepcopy(found) == pickle.loads(pickle.dumps(found)) == found  # noqa: S301


def test_the_collector_of_the_process_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Long lists, too: it belongs to the program."""
    import gc

    touched: list[str] = []
    for name in ("enable", "disable", "freeze", "set_threshold"):
        monkeypatch.setattr(gc, name, lambda *_, name=name: touched.append(name))
    zoo = structure({"keepers": [{"name": str(number)} for number in range(1000)]}, Zoo)
    assert len(unstructure(zoo)["keepers"]) == 1000
    assert touched == []


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "1e999"])
def test_a_word_is_no_number(text: str) -> None:
    zoo: Any = structure({"name": "a", "size": text}, Zoo)
    assert zoo.size == text
    assert unstructure(zoo)["size"] == text
