"""Tests of many things whose test costs less than what pytest does around one: one for each part, with subtests."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, TypeVar

import pytest

Test = Callable[..., None]
T = TypeVar("T")


def each(
    parameter: str, parts: Mapping[str, Iterable[Any]], name: Callable[[Any], str] = str
) -> Callable[[Test], Test]:
    """Turn a test of one member into a test of each part.

    Args:
        parameter: What the test calls the member.
        parts: Name of a part -> its members.
        name: What a member is called.
    """
    return lambda test: turned(test, parameter, parts, parts.__getitem__, name)


def turned(
    test: Test,
    parameter: str,
    parts: Collection[str],
    members: Callable[[str], Iterable[T]],
    name: Callable[[T], str],
    counted: Callable[[pytest.Item, int], object] = lambda item, count: None,
) -> Test:
    """Turn a test of one member into a test of each part, whose members are found when it runs.

    Args:
        test: Takes the member, and fixtures.
        parameter: What it calls the member.
        parts: Their names.
        members: The members of a part.
        name: What a member is called.
        counted: Told how many members a test has.
    """

    @functools.wraps(test)
    def test_part(part: str, subtests: pytest.Subtests, request: pytest.FixtureRequest, **fixtures: Any) -> None:
        found = list(members(part))
        counted(request.node, len(found))
        for member in found:
            try:
                test(**{parameter: member}, **fixtures)
            except (Exception, pytest.fail.Exception, pytest.skip.Exception, pytest.xfail.Exception):
                with subtests.test(name(member)):  # those that pass need no report, which costs more than most of them
                    raise

    taken = inspect.signature(test).parameters.values()
    own = [inspect.Parameter(found, inspect.Parameter.KEYWORD_ONLY) for found in ("part", "subtests", "request")]
    others = [found.replace(kind=inspect.Parameter.KEYWORD_ONLY) for found in taken if found.name != parameter]
    vars(test_part)["__signature__"] = inspect.Signature([*own, *others])
    made: Test = pytest.mark.parametrize("part", parts)(test_part)
    return made
