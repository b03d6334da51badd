"""JSON of callbacks: an object, or an error that says why it is none."""

from __future__ import annotations

import pytest

from wecom_runtime.data.text import parse_json
from wecom_runtime.errors import InvalidPayloadError


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('{"a": ', "The JSON cannot be read: Expecting value at character 7"),
        ("[" * 100_000, "The JSON cannot be read: it is nested too deeply"),
        ('{"a": ' + "9" * 5000 + "}", "The JSON cannot be read: it holds a number that is too long"),
        ("[]", "The JSON is not an object"),
        (b"\xff", "The JSON is not UTF-8: see byte 0"),
    ],
)
def test_json_that_is_no_object(text: str | bytes, problem: str) -> None:
    with pytest.raises(InvalidPayloadError) as caught:
        parse_json(text)
    assert str(caught.value) == problem


@pytest.mark.parametrize("text", ["{}", b"{}"])
def test_long_json_is_refused(text: str | bytes) -> None:
    assert parse_json(text, max_size=2) == {}
    with pytest.raises(InvalidPayloadError, match="The JSON is longer than 1 characters"):
        parse_json(text, max_size=1)
