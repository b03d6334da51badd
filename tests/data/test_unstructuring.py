"""`to_json` writes exactly the text that json.dumps writes for `unstructure`."""

from __future__ import annotations

import copy
import json
from datetime import date, datetime, timedelta, timezone
from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.data.test_conversion import json_values, objects, texts
from tests.data.test_hooks import Visit
from tests.data.zoo import Animal, Bird, Hatched, Keeper, Zoo
from tests.support.doses import examples
from wecom_client import CALLBACKS, ENDPOINTS, InvalidArgumentError
from wecom_runtime import structure, unstructure
from wecom_runtime.data import conversion
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Model, Timestamp, field, model
from wecom_runtime.data.records import Record
from wecom_runtime.testing.strategies import models


class Colour(str, Enum):
    RED = "red"


class Text(str):
    pass


def by_dict(made: Record) -> str:
    return json.dumps(unstructure(made), ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def outcome(write: Any, made: Record) -> object:
    """The text, or the class and the message of the error."""
    try:
        return write(made)
    except (TypeError, ValueError, RecursionError) as error:
        return type(error), str(error)


@given(objects)
def test_any_received_object(data: dict[str, Any]) -> None:
    received = structure(data, Zoo)
    assert received.to_json() == by_dict(received)


keepers = st.builds(Keeper, userid=texts, name=texts | st.none() | json_values)
animals = st.builds(Animal, kind=texts) | st.builds(Bird, kind=texts, wings=st.integers())
odd = st.sampled_from(
    [
        Colour.RED,
        Text("x"),
        Timestamp(1764000000),
        datetime(2025, 11, 25, tzinfo=timezone(timedelta(hours=8))),
        10**400,
        float("inf"),
        float("nan"),
        "\ud800",
        '\x00\u2028"\\{}/',
        (1, 2),
        {1: 2},
        {"ключ": Keeper(userid="z")},
        b"bytes",
        object,
    ]
)
anything = keepers | animals | json_values | odd
values = anything | st.lists(anything, max_size=3) | st.dictionaries(texts, anything, max_size=3)


@given(st.dictionaries(st.sampled_from([info.attribute for info in fields_of(Zoo)]), values), json_values, values)
def test_any_assigned_values(fields: dict[str, Any], name: Any, unknown: Any) -> None:
    made = Zoo(**{"name": name, **fields}, unknown_fields={"list": unknown, "new": unknown})
    written, expected = outcome(Model.to_json, made), outcome(by_dict, made)
    if isinstance(expected, str):
        assert written == expected
    else:
        assert not isinstance(written, str), "which of several values is named that cannot be sent is not promised"


@given(st.sampled_from([info.attribute for info in fields_of(Zoo)]), odd)
def test_unserializable_values_raise_the_same_error(attribute: str, value: Any) -> None:
    made = Zoo(**{"name": "a", attribute: value})
    assert outcome(Model.to_json, made) == outcome(by_dict, made)


@pytest.mark.parametrize(
    "path", ["/cgi-bin/user/list", "/cgi-bin/message/send", "/cgi-bin/oa/applyevent", "/cgi-bin/externalcontact/get"]
)
@examples(6)  # the largest models there are
@given(data=st.data())
def test_requests_and_answers(path: str, data: st.DataObject) -> None:
    for cls in (ENDPOINTS[path].request, ENDPOINTS[path].response):
        if cls is not None:
            made = data.draw(models(cls))
            assert made.to_json() == by_dict(made)


@pytest.mark.parametrize("path", ["/cgi-bin/user/list", "/cgi-bin/oa/getapprovaldetail", "/cgi-bin/kf/sync_msg"])
@examples(20)
@given(data=st.data())
def test_a_consumed_response_gives_the_same_model(path: str, data: st.DataObject) -> None:
    endpoint = ENDPOINTS[path]
    assert endpoint.response is not None
    payload = unstructure(data.draw(models(endpoint.response)))
    payload["later"] = [payload.copy()]
    text = json.dumps(payload)
    made = endpoint.decode(json.loads(text), consume=True)
    assert made == endpoint.decode(json.loads(text))
    assert made.to_json() == by_dict(made)


@given(objects)
def test_any_consumed_object(data: dict[str, Any]) -> None:
    consume = conversion.converter.consuming.get_structure_hook(Zoo)
    assert consume(copy.deepcopy(data), Zoo).to_json() == structure(data, Zoo).to_json()


@given(st.data())
def test_callbacks(data: st.DataObject) -> None:
    made = data.draw(st.sampled_from(tuple(CALLBACKS)).flatmap(lambda entry: models(entry.model)))
    assert made.to_json() == by_dict(made)


def test_many_at_once() -> None:
    made = Zoo(
        name="n",
        list=[1] * 1000,
        keepers=[Keeper(userid=str(number)) for number in range(1000)],
        animals=[Bird(kind="bird", wings=2), Hatched(kind="event", event={"type": "hatch"}), None] * 300,  # type: ignore[list-item, arg-type]
    )
    assert made.to_json() == by_dict(made)


def test_texts_that_came_go_back_as_they_came() -> None:
    received = structure(
        {"name": "n", "settings": '{ "userid" : "z" }', "misspelled": "x", "keepers": {"userid": "z"}}, Zoo
    )
    assert json.loads(received.to_json()) == {**unstructure(received), "settings": '{ "userid" : "z" }'}


def test_nulls_and_unknown_fields_go_back_but_for_those_that_are_set() -> None:
    received = structure({"name": "n", "gender": None, "tomorrow": {"x": [1]}}, Zoo)
    assert json.loads(received.to_json()) == unstructure(received)
    received.gender = 1
    received.unknown_fields["name"] = "lost"
    assert received.to_json() == '{"errcode":0,"errmsg":"ok","name":"n","gender":1,"tomorrow":{"x":[1]}}'


def test_names_on_the_wire_may_hold_any_character() -> None:
    @model
    class Odd(Model):
        braces: str | None = field(default=None, wire="{a}'\"\\中")
        number: int | None = field(default=None, wire="}{")

    made = Odd(braces="{}", number=1)
    assert json.loads(made.to_json()) == {"{a}'\"\\中": "{}", "}{": 1}


def test_a_number_that_json_does_not_have() -> None:
    for value in (float("nan"), float("inf")):
        with pytest.raises(ValueError, match="Out of range float values are not JSON compliant"):
            Zoo(name="n", size=value).to_json()


def test_a_model_inside_of_itself() -> None:
    made = Zoo(name="n")
    made.parent = made
    with pytest.raises(InvalidArgumentError, match="nested too deeply"):
        made.to_json()


def test_hooks_of_a_user_count_from_their_registration_on(monkeypatch: pytest.MonkeyPatch) -> None:
    converter = conversion.ModelConverter()
    monkeypatch.setattr(conversion, "converter", converter)
    visit = Visit(keeper=Keeper(userid="a"), others=[])
    assert visit.to_json() == '{"others":[],"keeper":{"userid":"a"}}'
    converter.register_unstructure_hook(Keeper, lambda keeper: keeper.userid)
    converter.register_unstructure_hook(date, date.isoformat)
    visit.day, visit.others = date(2025, 11, 25), [date(2025, 1, 1), None]  # type: ignore[list-item]
    assert visit.to_json() == by_dict(visit) == '{"day":"2025-11-25","others":["2025-01-01",null],"keeper":"a"}'
    converter.register_unstructure_hook(str, str.upper)
    assert Keeper(userid="a", name="n").to_json() == '"a"'
    assert (
        Zoo(name="n", keepers=[Keeper(userid="a")]).to_json()
        == '{"errcode":0,"errmsg":"OK","name":"N","keepers":["a"]}'
    )


@pytest.mark.parametrize("number", [float("inf"), float("-inf"), float("nan")])
@pytest.mark.parametrize("place", ["size", "anything"])
def test_numbers_that_json_does_not_have(number: float, place: str) -> None:
    made: Any = Zoo(name="n")
    setattr(made, place, number)
    with pytest.raises(ValueError, match="JSON"):
        made.to_json()


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("by_id", {"a": {"userid": "z"}, '"': {"userid": "y"}}, '{"a":{"userid":"z"},"\\"":{"userid":"y"}}'),
        ("keepers", [{"userid": "z"}, {"userid": "y"}], '[{"userid":"z"},{"userid":"y"}]'),
        ("keepers", {"userid": "z"}, '{"userid":"z"}'),
        ("list", [1, 2], "[1,2]"),
        ("size", 1.5, "1.5"),
        ("open", True, "true"),
        ("visible", 1, "1"),
        ("number", "12", '"12"'),
        ("ids", "1,2", '"1,2"'),
        ("settings", ' {"userid": "z"}', '" {\\"userid\\": \\"z\\"}"'),
        ("either", "x", '"x"'),
        ("anything", {"a": [None, "字"]}, '{"a":[null,"字"]}'),
        ("unknown", [1, {"b": None}], '[1,{"b":null}]'),
        ("opened", 1700000000, "1700000000"),
    ],
)
def test_each_kind_of_field(name: str, value: Any, text: str) -> None:
    made = structure({"name": "n", name: value}, Zoo)
    assert made.to_json() == f'{{"errcode":0,"errmsg":"ok","name":"n","{name}":{text}}}'


@pytest.mark.parametrize("levels", [5_000, 50_000])  # `json` of Python 3.13 writes 900 levels
def test_a_model_that_is_nested_too_deeply_is_an_error_of_this_library(levels: int) -> None:
    value: Any = "x"
    for _ in range(levels):
        value = [value]
    zoo = structure({}, Zoo)
    zoo.unknown_fields["deep"] = value
    for convert in (zoo.to_dict, zoo.to_json, lambda: unstructure(zoo)):
        with pytest.raises(InvalidArgumentError, match="the Zoo is nested too deeply") as caught:
            convert()
        assert caught.value.__context__ is None
