"""Wire data that becomes fields of models."""

from __future__ import annotations

from typing import Any

import pytest

from wecom_runtime.data.conversion import structure
from wecom_runtime.data.models import Model, field, model


@pytest.mark.parametrize(
    ("value", "expected"), [(1, True), (0, False), ("1", True), ("false", False), (True, True), (2, 2), ("x", "x")]
)
def test_numbers_and_texts_of_a_truth_value(value: Any, expected: Any) -> None:
    @model
    class Door(Model):
        is_open: bool | None = field(default=None)

    found: Any = structure({"is_open": value}, Door).is_open
    assert (found, type(found)) == (expected, type(expected))
