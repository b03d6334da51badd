"""Tests with many small members: one test for each part, with a subtest for each member, which is faster."""

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
        parameter: The name of the test's parameter for the member.
        parts: Name of a part -> its members.
        name: Returns the name of a member.
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
    """Turn a test of one member into a test of each part, whose members are determined at run time.

    Args:
        test: The test of a member, which may also use fixtures.
        parameter: The name of the test's parameter for the member.
        parts: The names of the parts.
        members: Returns the members of a part.
        name: Returns the name of a member.
        counted: Is called with the number of members of a test.
    """

    @functools.wraps(test)
    def test_part(part: str, subtests: pytest.Subtests, request: pytest.FixtureRequest, **fixtures: Any) -> None:
        found = list(members(part))
        counted(request.node, len(found))
        for member in found:
            try:
                test(**{parameter: member}, **fixtures)
            except (Exception, pytest.fail.Exception, pytest.skip.Exception, pytest.xfail.Exception):
                with subtests.test(
                    name(member)
                ):  # no report for a passed member, as a report costs more than most members
                    raise

    taken = inspect.signature(test).parameters.values()
    own = [inspect.Parameter(found, inspect.Parameter.KEYWORD_ONLY) for found in ("part", "subtests", "request")]
    others = [found.replace(kind=inspect.Parameter.KEYWORD_ONLY) for found in taken if found.name != parameter]
    vars(test_part)["__signature__"] = inspect.Signature([*own, *others])
    made: Test = pytest.mark.parametrize("part", parts)(test_part)
    return made
