"""Facts of schemas that the gateway and abilities return, whatever they contain."""

from __future__ import annotations

import contextlib
import json
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.watch.discovery import read_answers
from wecom_runtime.data.discovered import DiscoveryError, service_facts, tool_facts
from wecom_runtime.errors import WeComError


def fields_of(properties: dict[str, Any], **definitions: Any) -> dict[str, str]:
    """Return the type of each field of a tool's parameters."""
    tool = {"name": "x", "inputSchema": {"$defs": definitions, "type": "object", "properties": properties}}
    return {fact.field: fact.type for fact in tool_facts("doc", [tool]) if fact.field}


def ref(name: object) -> dict[str, str]:
    return {"$ref": f"#/$defs/{name}"}


@pytest.mark.parametrize("form", ["properties", "allOf", "items", "all"])
def test_references_that_multiply(form: str) -> None:
    """Each schema refers to the next one, or to all, several times."""
    definitions: dict[str, Any] = {}
    for number in range(30):
        several = [ref(number + 1)] * 4 if form != "all" else [ref(other) for other in range(30)]
        properties = {"type": "object", "properties": {f"p{index}": one for index, one in enumerate(several)}}
        lists = {"type": "array", "items": {"anyOf": several}}
        definitions[str(number)] = {"allOf": {"allOf": several}, "items": lists}.get(form, properties)
        if form == "allOf":
            definitions[str(number)] = {"allOf": several}
    found = fields_of({"first": ref(0)}, **definitions)
    assert "first" in found
    assert len(found) < 1000


def test_each_type_is_entered_even_after_many_fields() -> None:
    wide = {"type": "object", "properties": {f"w{number}": ref("Item") for number in range(200)}}
    item = {"type": "object", "properties": {f"i{number}": {"type": "string"} for number in range(10)}}
    found = fields_of({"a": ref("Wide"), "b": ref("Other")}, Wide=wide, Item=item, Other={**item})
    assert found["b.i9"] == "text"
    assert found["a.w199"] == "object"


def test_recursive_schemas() -> None:
    node = {"type": "object", "properties": {"next": ref("Node"), "all": {"type": "array", "items": ref("Node")}}}
    either = {"oneOf": [ref("Or"), {"type": "string"}]}
    found = fields_of(
        {"list": ref("List"), "node": ref("Node"), "or": either, "self": ref("Self")},
        List={"type": "array", "items": ref("List")}, Node=node, Or={"anyOf": [ref("Or"), {"type": "integer"}]},
        Self=ref("Self"),
    )  # fmt: skip
    assert found == {
        "list": "list of list", "node": "object", "node.next": "object", "node.all": "list of object",
        "or": "number or text", "self": "",
    }  # fmt: skip


def test_shapes_of_json_schema_that_are_legal() -> None:
    found = fields_of({"any": True, "none": False, "pair": {"type": "array", "items": [{"type": "string"}]}, "n": {}})
    assert found == {"any": "", "none": "", "pair": "list", "n": ""}


def nested(depth: int, key: str) -> Any:
    schema: Any = {"type": "string"}
    for _ in range(depth):
        schema = {"type": "array", "items": schema} if key == "items" else {"properties": {"p": schema}}
        schema = {"allOf": [schema]} if key == "allOf" else schema
    return schema


@pytest.mark.parametrize("key", ["items", "properties", "allOf"])
def test_schemas_that_are_nested_too_deeply(key: str) -> None:
    assert fields_of({"a": nested(50, key)})
    with pytest.raises(DiscoveryError, match="/doc/x: request: the schema is nested too deeply"):
        fields_of({"a": nested(300, key)})


def test_a_schema_of_too_many_others() -> None:
    chain = {str(number): {"allOf": [ref(number + 1)]} for number in range(2000)}
    with pytest.raises(DiscoveryError, match="/doc/x: request: a schema combines more than 1000 others"):
        fields_of({"a": ref(0)}, **chain)


@pytest.mark.parametrize(
    ("tools", "place"),
    [
        ("x", "/doc: tools is not a list"), ({}, "/doc: tools is not a list"),
        (["x"], "/doc: tools[0] is not an object"), ([{"name": "x", "inputSchema": []}], ""),
        ([{"name": "x", "inputSchema": [1]}], "/doc/x: request is not an object"),
        ([{"name": "x", "inputSchema": {"$defs": [1]}}], "/doc/x: request is not an object"),
        ([{"name": "x", "inputSchema": {"properties": [1]}}], "/doc/x: request.properties is not an object"),
        ([{"name": "x", "inputSchema": {"properties": {"a": 1}}}], "/doc/x: request is not an object"),
        ([{"name": "x", "inputSchema": {"properties": {"a": {"allOf": {}}}}}], "/doc/x: request: allOf is not a list"),
        ([{"name": "x", "inputSchema": {"properties": {"a": {"enum": 1}}}}], "/doc/x: request: enum is not a list"),
        ([{"name": "x", "inputSchema": {"properties": {"a": {"type": {}, "$ref": 1, "required": True}}}}], ""),
    ],
)  # fmt: skip
def test_tools_of_another_shape(tools: Any, place: str, tmp_path: Path) -> None:
    if not place:
        assert list(tool_facts("doc", tools))
        return
    with pytest.raises(WeComError) as caught:
        list(tool_facts("doc", tools))
    assert str(caught.value) == place
    path = tmp_path / "abilities" / "doc.json"
    path.parent.mkdir()
    path.write_text(json.dumps({"tools": tools}), "utf-8")
    with pytest.raises(ValueError, match=r"doc\.json: /doc"):
        read_answers(tmp_path)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, '{"results_json": "[[[["}', "[]", "1", ""])
def test_saved_answers_that_are_no_objects(tmp_path: Path, text: str) -> None:
    path = tmp_path / "services" / "todo.json"
    path.parent.mkdir()
    path.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"todo\.json: no JSON"):
        read_answers(tmp_path)


SCHEMAS = st.recursive(
    st.sampled_from([None, True, 1, "x", {}, {"type": "string"}, ref("A"), ref("B"), {"type": ["array", "null"]}]),
    lambda inner: st.dictionaries(
        st.sampled_from(["properties", "items", "allOf", "enum", "const", "type", "$ref", "required", "hidden", "p"]),
        inner | st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
        max_size=4,
    ),
    max_leaves=12,
)


@given(SCHEMAS, SCHEMAS, SCHEMAS)
def test_any_json_gives_facts_or_an_error_of_the_library(one: Any, two: Any, three: Any) -> None:
    service = {"schemas": {"A": one, "B": two}, "methods": {"m": {"request": three, "response": ref("A")}}}
    tool = {"name": "x", "inputSchema": {"$defs": {"A": one, "B": two}, "properties": {"a": three}}}
    for facts in (partial(service_facts, "s", service), partial(tool_facts, "doc", [tool])):
        with contextlib.suppress(DiscoveryError):
            assert list(facts())
