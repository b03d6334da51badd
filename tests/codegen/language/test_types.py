"""The type expressions of the spec: written and read back they are the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.language.types import (
    SIMPLE,
    AnyOf,
    Encoded,
    ListType,
    MapType,
    Ref,
    Scalar,
    Type,
    TypeSyntaxError,
    parse_type,
    show,
)

leaves: st.SearchStrategy[Type] = st.sampled_from([*map(Scalar, SIMPLE), Ref((), "User"), Ref((), "A1")])
expressions = st.recursive(
    leaves,
    lambda inner: (
        inner.map(ListType)
        | inner.map(MapType)
        | st.builds(Encoded, st.sampled_from(["csv", "pipe", "json"]), inner)
        | st.lists(inner.filter(lambda e: not isinstance(e, AnyOf)), min_size=2, max_size=3).map(
            lambda a: AnyOf(tuple(a))
        )
    ),
    max_leaves=6,
)


@given(expressions)
def test_read_back(expression: Type) -> None:
    assert parse_type(show(expression)) == expression


@given(st.text("[]abor map,|", max_size=12))
def test_anything_is_a_type_or_a_clear_error(text: str) -> None:
    try:
        found = parse_type(text)
    except TypeSyntaxError as error:
        told = str(error)
    else:
        told = show(found)
        assert parse_type(told) == found
    assert told


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[string", "']' is missing"),
        ("string]", "']' follows a complete type"),
        ("string int", "'int' follows a complete type"),
        ("string or", "a type is missing"),
        ("map[string, int]", "', int]' is not part of a type"),
    ],
)
def test_invalid_type_expressions(text: str, message: str) -> None:
    with pytest.raises(TypeSyntaxError, match="^" + message.replace("[", r"\[").replace("]", r"\]")):
        parse_type(text)
