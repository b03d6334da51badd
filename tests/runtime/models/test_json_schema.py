"""JSON Schemas of models describe the checks of the validation."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from jsonschema_rs import Draft202012Validator, meta

from wecom_client import ENDPOINTS
from wecom_client.testing import sample_request, sample_response, validate_request, validate_response
from wecom_runtime.language import use_language

MUTATIONS = 3
"""Of each sample."""


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


@pytest.mark.parametrize("direction", ["request", "answer"])
def test_schemas_and_validation_agree(direction: str) -> None:
    chance = random.Random(20260301)
    disagreements: list[str] = []
    compared = 0
    for path, operation in ENDPOINTS.items():
        if operation.upload or operation.xml:
            continue
        schema = operation.request_schema if direction == "request" else operation.response_schema
        sample = sample_request(path) if direction == "request" else sample_response(path)
        if schema is None or not sample:
            continue
        meta.validate(schema)
        validator = Draft202012Validator(schema)
        validate = validate_request if direction == "request" else validate_response
        for data in (sample, *(mutated(sample, chance) for _ in range(MUTATIONS))):
            problems, compared = validate(path, data), compared + 1
            if validator.is_valid(data) != (not problems) and not is_beyond_json_schema(problems, data):
                disagreements.append(f"{path}: {list(map(str, problems))} {data}")
    assert compared > 2000
    assert not disagreements, "\n".join(disagreements[:5])


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
