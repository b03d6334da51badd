"""The shape of a type does not depend on types that were looked up before."""

from __future__ import annotations

from typing import Any

import pytest

from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Model, model
from wecom_runtime.data.shapes import ListOf, OneOf, Scalar, Shape


@model
class NumberFirst(Model):
    one: int | str
    many: list[int | str]


@model
class TextFirst(Model):
    one: str | int
    many: list[str | int]
    maybe: str | int | None = None


def kinds(shape: Shape) -> list[Any]:
    if isinstance(shape, ListOf):
        shape = shape.element
    assert isinstance(shape, OneOf)
    return [arm.kind for arm in shape.arms if isinstance(arm, Scalar)]


@pytest.mark.parametrize("models", [(NumberFirst, TextFirst), (TextFirst, NumberFirst)])
def test_unions_keep_the_order_of_their_arms(models: tuple[type[Model], ...]) -> None:
    found = {cls: [kinds(info.shape) for info in fields_of(cls)] for cls in models}
    assert found == {NumberFirst: [[int, str]] * 2, TextFirst: [[str, int]] * 3}
