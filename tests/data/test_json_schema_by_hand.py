"""JSON Schemas written by hand for each kind of field, limit and rule: sent, received, and filled in by a model."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator, meta

from tests.data.test_validation_limits import Menu
from tests.data.zoo import Animal, Keeper, Ticket, Zoo
from wecom_runtime.data.json_schema import SchemaMaker, json_schema
from wecom_runtime.data.models import Model, field, model
from wecom_runtime.data.validation import check
from wecom_runtime.language import FieldText


def test_limits_and_types() -> None:
    assert json_schema(Menu) == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {
            "chars": {"type": ["string", "null"], "minLength": 2, "maxLength": 4},
            "bytes": {"type": ["string", "null"], "minLength": 1, "maxLength": 6},
            "both": {"type": ["string", "null"], "maxLength": 4},
            "price": {"type": ["integer", "null"], "minimum": 1, "maximum": 10},
            "weight": {"type": ["number", "null"], "maximum": 2.5},
            "dishes": {
                "type": ["array", "null"],
                "items": {"type": "string", "maxLength": 3},
                "minItems": 1,
                "maxItems": 2,
            },
            "counts": {"type": ["string", "null"]},
            "prices": {"type": ["object", "null"], "additionalProperties": {"type": "integer", "minimum": 0}},
            "either": {
                "anyOf": [
                    {
                        "anyOf": [
                            {"type": "string", "maxLength": 3},
                            {"type": "array", "items": {"type": "string", "maxLength": 3}, "maxItems": 2},
                        ]
                    },
                    {"type": "null"},
                ]
            },
            "title": {"type": ["string", "null"], "maxLength": 4},
            "name": {"type": ["string", "null"], "maxLength": 2},
            "note": {"type": ["string", "null"], "minLength": 2, "maxLength": 4},
            "rows": {
                "type": ["array", "null"],
                "items": {"type": "array", "items": {"type": "string", "maxLength": 2}},
                "maxItems": 1,
            },
            "titles": {"type": ["array", "null"], "items": {"type": "string", "maxLength": 2}},
        },
        "additionalProperties": False,
    }


def test_terse_schemas_have_one_form_for_each_field() -> None:
    fields = SchemaMaker(lenient=False, terse=True).parameters(Zoo, optional=(), left_out=("parent",))["properties"]
    assert "parent" not in fields
    assert fields["name"] == {"type": "string"}
    assert fields["visible"] == {"type": "integer", "enum": [0, 1]}
    assert fields["number"] == fields["ids"] == {"type": "string"}
    assert fields["opened"] == {"type": "integer"}
    assert fields["gender"] == {"type": "integer", "enum": [0, 1, 2]}
    assert fields["keeper"] == {"$ref": "#/$defs/Keeper"}
    assert fields["list"] == {"type": "array", "items": {"type": "integer"}}
    assert fields["anything"] == {}
    assert fields["settings"] == {
        "type": "string",
        "contentMediaType": "application/json",
        "contentSchema": {"$ref": "#/$defs/Keeper"},
    }


def test_descriptions_name_the_values_that_have_a_meaning() -> None:
    told = {
        "gender": FieldText("The gender.", {"1": "male", "2": "female", "0": ""}),
        "name": FieldText("", {}, {"deprecated": "Use from."}, ["Deprecated: Use from."]),
    }
    fields = json_schema(Zoo, describe=lambda model: told if model is Zoo else {})["properties"]
    assert fields["gender"]["description"] == "The gender. 1: male, 2: female"
    assert fields["name"]["description"] == "Deprecated: Use from."
    assert "description" not in fields["size"]


@pytest.mark.parametrize("lenient", [True, False])
def test_documented_texts(lenient: bool) -> None:
    @model
    class Colour(Model):
        known: str | None = field(default=None, enum=("red", "blue"))
        maybe: str | None = field(default=None, enum=("", "red"))

    known, maybe = json_schema(Colour, lenient=lenient)["properties"].values()
    assert known["enum"] == ["red", "blue", *([""] if lenient else []), None]
    assert maybe["enum"] == ["", "red", None]


def test_values_of_a_number_that_may_be_a_text() -> None:
    @model
    class Switch(Model):
        state: int = field(enum=(1, 2), as_text=True)

    received = Draft202012Validator(json_schema(Switch, lenient=True))
    assert [state for state in (1, "1", 2, "2", 3, "3", "x") if received.is_valid({"state": state})] == [1, "1", 2, "2"]
    sent = Draft202012Validator(json_schema(Switch))
    assert [state for state in (1, "1", 3) if sent.is_valid({"state": state})] == [1]


def test_documented_schemas_for_client_generators() -> None:
    maker = SchemaMaker(lenient=False, documented=True, prefix="#/components/")
    ticket, animal = maker.model(Ticket), maker.model(Animal)
    assert ticket["allOf"] == [{"anyOf": [{"required": ["visitor"]}, {"required": ["group"]}]}]
    assert ticket["properties"]["visitor"] == {"type": "string"}
    assert "additionalProperties" not in ticket
    cases = {"bird": "#/components/Bird", "event": "#/components/Event"}
    assert animal == {
        "anyOf": [{"$ref": case} for case in cases.values()],
        "discriminator": {"propertyName": "kind", "mapping": cases},
    }
    assert list(maker.definitions()) == ["Bird", "Event", "EventBody", "Hatched"]


def test_models_of_the_same_name_have_distinct_references() -> None:
    maker = SchemaMaker(lenient=False)
    others = [type("Keeper", (Keeper,), {"__module__": module}) for module in ("a.b.user", "a.b.user", "a")]
    names = [maker.reference(one)["$ref"] for one in (Keeper, *others, Keeper)]
    assert names == [f"#/$defs/{name}" for name in ("Keeper", "user_Keeper", "Keeper_2", "Keeper_3", "Keeper")]


@pytest.mark.parametrize("lenient", [True, False])
@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (Zoo, {}),
        (Zoo, {"name": "n"}),
        (Zoo, {"name": None}),
        (Zoo, {"name": "n", "more": 1}),
        (Zoo, {"name": "n", "keeper": None, "gender": None}),
        (Zoo, {"name": "n", "keepers": {"userid": "z"}}),
        (Zoo, {"name": "n", "keepers": [{"userid": "z"}]}),
        (Zoo, {"name": "n", "keepers": [None]}),
        (Zoo, {"name": "n", "keepers": [{}]}),
        (Zoo, {"name": "n", "gender": 3}),
        (Zoo, {"name": "n", "gender": 2}),
        (Zoo, {"name": "n", "visible": "1"}),
        (Zoo, {"name": "n", "visible": 2}),
        (Zoo, {"name": "n", "by_id": {"a": {"userid": "z"}}}),
        (Zoo, {"name": "n", "by_id": {"a": {}}}),
        (Zoo, {"name": "n", "either": "x"}),
        (Zoo, {"name": "n", "either": [{"userid": "z"}]}),
        (Zoo, {"name": "n", "either": [{}]}),
        (Zoo, {"name": "n", "parent": {"name": "p", "parent": {}}}),
        (Zoo, {"name": "n", "misspelled": "x"}),
        (Zoo, {"name": "n", "misspeled": "x"}),
        (Animal, {"kind": "bird"}),
        (Animal, {"kind": "bird", "wings": 2}),
        (Animal, {"kind": "bird", "wings": 2, "eggs": 1}),
        (Animal, {"kind": "event", "event": {"type": "hatch"}, "eggs": 1}),
        (Animal, {"kind": "event", "event": {"type": "moult"}, "eggs": 1}),
        (Animal, {"kind": "fish"}),
        (Animal, {"kind": "fish", "wings": 2}),
        (Ticket, {}),
        (Ticket, {"visitor": "a"}),
        (Ticket, {"vistor": "a"}),
        (Ticket, {"visitor": ""}),
        (Ticket, {"visitor": "a", "group": ["b"]}),
        (Ticket, {"visitor": "a", "group": []}),
        (Ticket, {"visitor": "a", "kind": "yearly"}),
        (Ticket, {"visitor": "a", "kind": "yearly", "name": "n"}),
        (Ticket, {"visitor": "a", "paid": True, "kind": "x"}),
        (Ticket, {"visitor": "a", "paid": "1", "kind": "x", "code": "c"}),
        (Ticket, {"visitor": "a", "paid": 1, "kind": "x", "code": "c", "price": 0}),
        (Ticket, {"visitor": "a", "paid": 0, "kind": "x"}),
        (Ticket, {"visitor": "a", "kind": "daily"}),
        (Ticket, {"visitor": "a", "kind": "daily", "code": "c"}),
        (Ticket, {"visitor": "a", "kind": "daily", "code": "c", "price": 1}),
    ],
)
def test_schemas_agree_with_validation(kind: Any, data: dict[str, Any], lenient: bool) -> None:
    schema = json_schema(kind, lenient=lenient)
    meta.validate(schema)
    assert Draft202012Validator(schema).is_valid(data) == (not check(data, kind, lenient=lenient))


@pytest.mark.parametrize("value", ["1", 1, "2", 2, 3, "x", "first"])
@pytest.mark.parametrize("lenient", [True, False])
def test_a_text_of_numbers_may_come_as_a_number(value: Any, lenient: bool) -> None:
    @model
    class Level(Model):
        level: str = field(enum=("1", "2", "first"))

    accepted = Draft202012Validator(json_schema(Level, lenient=lenient)).is_valid({"level": value})
    assert accepted == (value in ("1", "2", "first") or (lenient and value in (1, 2)))
    assert accepted == (not check({"level": value}, Level, lenient=lenient))
