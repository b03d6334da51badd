"""JSON Schemas of models describe the checks of the validation."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal

import attrs
import pytest
from jsonschema_rs import Draft202012Validator, meta

from wecom_client import CALLBACKS, ENDPOINTS, unstructure
from wecom_client.callbacks import ChangeContactCreateUser
from wecom_client.testing import Problem, make, sample_request, sample_response, validate_request, validate_response
from wecom_runtime.callbacks.table import CallbackEntry
from wecom_runtime.data.problems import Unknown
from wecom_runtime.data.validation import check
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import use_language

UNKNOWN: tuple[Unknown, ...] = ("allow", "report")


def places(data: Any) -> Iterator[tuple[Any, Any]]:
    """Every container in some data with each of its keys or indexes."""
    found = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in found:
        yield data, key
        yield from places(value)


def mutated(data: Any, chance: random.Random) -> Any:
    """Some data with one thing changed, other than a number for a text of it or the reverse."""
    made = copy.deepcopy(data)
    found = list(places(made))
    if not found:
        return made
    container, key = chance.choice(found)
    value = container[key]
    changes: list[Callable[[], object]] = [
        lambda: container.__setitem__(key, {"strange": 1}),
        lambda: container.__setitem__(key, [value]),
        lambda: container.__setitem__(key, None),
        lambda: container.pop(key),
        lambda: made.__setitem__("strange", 1),
    ]
    if isinstance(value, int):
        changes.append(lambda: container.__setitem__(key, 10**12))
    chance.choice(changes)()
    return made


def is_beyond_json_schema(problems: list[Any], data: Any) -> bool:
    """Return whether JSON Schema cannot express a mistake."""
    unspeakable = ("bytes", "JSON text", "between the items", "one of", "days after", "hours after")
    return bool(problems) and all(any(word in problem.message for word in unspeakable) for problem in problems)


@attrs.frozen
class Case:
    """A schema with the function that has the same meaning, and a sample."""

    name: str
    schema: Callable[[Unknown], dict[str, Any] | None]
    validate: Callable[[Any, Unknown], list[Problem]]
    sample: Any


def case(path: str, side: Literal["request", "response"]) -> Case:
    operation = ENDPOINTS[path]
    validate = validate_request if side == "request" else validate_response
    sample = sample_request(path) if side == "request" else sample_response(path)
    return Case(
        f"{side} {path}",
        lambda unknown: operation.schema(side, unknown=unknown),
        lambda data, unknown: validate(path, data, unknown=unknown),
        sample,
    )


def callback_case(entry: CallbackEntry) -> Case:
    sample = unstructure(make(entry.model))
    return Case(
        f"callback {entry.model.__name__}",
        lambda unknown: entry.schema(unknown=unknown),
        lambda data, unknown: check(data, entry.model, lenient=True, unknown=unknown),
        sample,
    )


def cases() -> Iterator[Case]:
    for path, operation in ENDPOINTS.items():
        if not operation.upload and not operation.xml:
            yield case(path, "request")
            yield case(path, "response")
    yield from map(callback_case, CALLBACKS)


REFUSAL = {"errcode": 60111, "errmsg": "userid not found"}


def disagreements(each: Case, payloads: Sequence[Any]) -> Iterator[str]:
    for unknown in UNKNOWN:
        schema = each.schema(unknown)
        if schema is None:
            return
        meta.validate(schema)
        validator = Draft202012Validator(schema)
        for data in payloads:
            problems = each.validate(data, unknown)
            if validator.is_valid(data) != (not problems) and not is_beyond_json_schema(problems, data):
                yield f"{each.name}, unknown={unknown}: {list(map(str, problems))} {data}"


def test_schemas_and_functions_agree_on_all_samples() -> None:
    found: list[str] = []
    compared = 0
    for each in cases():
        payloads = [each.sample, *([REFUSAL] if each.name.startswith("response") else [])]
        compared += len(payloads)
        found += disagreements(each, payloads)
    assert compared > 2800
    assert not found, "\n".join(found[:5])


def test_schemas_and_functions_agree_on_changed_samples() -> None:
    chance = random.Random(20260301)
    found = [one for each in cases() for one in disagreements(each, [mutated(each.sample, chance)])]
    assert not found, "\n".join(found[:5])


@pytest.mark.extra  # 20,000 payloads
def test_schemas_and_functions_agree_on_many_payloads() -> None:
    chance = random.Random(20261203)
    found: list[str] = []
    compared = 0
    for each in cases():
        payloads = [with_other_form(mutated(each.sample, chance), chance, each.name) for _ in range(10)]
        compared += len(payloads)
        found += disagreements(each, payloads)
    assert compared >= 20_000
    assert not found, "\n".join(found[:5])


def with_other_form(data: Any, chance: random.Random, name: str) -> Any:
    """Some data in which a value has another form that WeCom sends: text for a number, a number, an item for a list.

    A schema of a request asks for numbers.
    """
    found = list(places(data))
    if not found or name.startswith("request"):
        return data
    container, key = chance.choice(found)
    match container[key]:
        case bool(value):
            container[key] = int(value)
        case int(value):
            container[key] = chance.choice([str(value), ""])
        case str(value):
            container[key] = chance.choice([5, ""])
        case [value, *_]:
            container[key] = value
        case _:
            pass
    return data


@pytest.mark.parametrize(
    ("path", "pointer"), [("/cgi-bin/user/get", "strange"), ("/cgi-bin/department/list", "department")]
)
def test_new_fields_of_answers_are_allowed_and_can_be_reported(path: str, pointer: str) -> None:
    answer = sample_response(path)
    changed = answer[pointer][0] if pointer in answer else answer
    changed["strange"] = 1
    assert validate_response(path, answer) == []
    assert [problem.kind for problem in validate_response(path, answer, unknown="report")] == ["unknown"]
    operation = ENDPOINTS[path]
    assert Draft202012Validator(operation.response_schema or {}).is_valid(answer)
    assert not Draft202012Validator(operation.schema("response", unknown="report") or {}).is_valid(answer)


def test_unknown_fields_of_requests_are_reported_and_can_be_allowed() -> None:
    request = {"userid": "zhangsan", "strange": 1}
    assert [problem.kind for problem in validate_request("/cgi-bin/user/get", request)] == ["unknown"]
    assert validate_request("/cgi-bin/user/get", request, unknown="allow") == []
    with pytest.raises(InvalidArgumentError, match="'allow' or 'report'"):
        validate_request("/cgi-bin/user/get", request, unknown="ignore")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_an_error_answer_is_valid_for_both() -> None:
    for path in ("/cgi-bin/user/get", "/cgi-bin/media/upload", "/cgi-bin/oa/applyevent"):
        assert validate_response(path, REFUSAL) == []
        assert Draft202012Validator(ENDPOINTS[path].response_schema or {}).is_valid(REFUSAL)


def test_xml_callbacks_have_a_schema_of_their_json_form() -> None:
    entry = CALLBACKS["ChangeContactCreateUser"]
    assert entry is CALLBACKS[ChangeContactCreateUser]
    message = make(ChangeContactCreateUser)
    assert Draft202012Validator(entry.schema()).is_valid(unstructure(message))
    assert not Draft202012Validator(entry.schema()).is_valid({**unstructure(message), "UserID": {"a": 1}})
    with pytest.raises(KeyError):
        CALLBACKS["NoSuchEvent"]


def types_of(schema: Any) -> set[str]:
    """The JSON types that a schema allows; an empty set for one that no value satisfies."""
    found = {"null", "boolean", "integer", "number", "string", "array", "object"}
    if "$ref" in schema:
        found &= {"object"}  # a model
    if "type" in schema:
        listed = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
        found &= {*listed, *(["integer"] if "number" in listed else [])}
    if "enum" in schema or "const" in schema:
        values = schema.get("enum", [schema.get("const")])
        found &= {name for value in values for name in KINDS[type(value)]}
    for part in schema.get("allOf", ()):
        found &= types_of(part)
    if "anyOf" in schema:
        found &= set().union(*(types_of(part) for part in schema["anyOf"]))
    return found


KINDS: Mapping[type, tuple[str, ...]] = {
    type(None): ("null",),
    bool: ("boolean",),
    int: ("integer", "number"),
    float: ("number",),
    str: ("string",),
    list: ("array",),
    dict: ("object",),
}
BOUNDS = ("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")


def test_every_branch_of_every_schema_can_be_satisfied() -> None:
    hopeless, branches = [], 0
    for each in cases():
        for unknown in UNKNOWN:
            schema = each.schema(unknown) or {}
            for part in walk(schema):
                for arm in part.get("anyOf", ()):
                    branches += 1
                    if not types_of(arm):
                        hopeless.append(f"{each.name}: {arm}")
                hopeless += [
                    f"{each.name}: {part}" for least, most in BOUNDS if part.get(least, 0) > part.get(most, 1e99)
                ]
    assert branches > 10_000
    assert hopeless == []


def test_descriptions_are_in_the_language_of_the_reader() -> None:
    operation = ENDPOINTS["/cgi-bin/user/get"]
    with use_language("en"):
        english = operation.request_schema["properties"]["userid"]
    with use_language("zh"):
        chinese = operation.request_schema["properties"]["userid"]
    assert english["description"].startswith("UserID of the member")
    assert "成员" in chinese["description"]
    assert {**english, "description": ""} == {**chinese, "description": ""}


def test_a_model_that_contains_itself() -> None:
    schema = ENDPOINTS["/cgi-bin/oa/applyevent"].request_schema
    references = [part["$ref"] for part in walk(schema) if "$ref" in part]
    assert all(one.removeprefix("#/$defs/") in schema["$defs"] for one in references)


def walk(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
        for part in schema.values():
            yield from walk(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from walk(part)


def test_a_file_may_be_left_out() -> None:
    schema = ENDPOINTS["/cgi-bin/media/upload"].request_schema
    assert "media" in schema["properties"]
    assert "media" not in schema["required"]
