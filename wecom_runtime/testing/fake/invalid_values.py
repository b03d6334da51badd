"""What becomes of a value that is wrong: an errcode, or less of a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from wecom_runtime.data.problems import Problem, Truncation


class InvalidValueRules:
    """Knows what WeCom does with values that are missing or wrong.

    Args:
        rules: Path, beginning of paths, or class of a reply -> field -> errcode or how much of it is kept, or that for
            each kind of problem: `wrong` in spec/fake/.
    """

    def __init__(self, rules: Mapping[str, Mapping[str, Any]]) -> None:
        self._rules = rules
        self._starts = sorted(rules, key=len, reverse=True)

    def __repr__(self) -> str:
        return f"<InvalidValueRules: {len(self._rules)} paths>"

    def errcode(self, problem: Problem, place: str) -> int | None:
        """The errcode that a problem has at a place; None where nothing says one."""
        rule = self._rule(problem, place)
        return None if rule is None else int(rule)

    def shorten(self, problems: Iterable[Problem], place: str, payload: Any) -> list[Problem]:
        """Cut texts of a payload as WeCom does.

        Returns:
            The problems that are left.
        """
        left: list[Problem] = []
        for problem in problems:
            cut = problem.cut or self._cut(problem, place)
            if cut is None:
                left.append(problem)
            else:
                _shorten(payload, problem.pointer, cut)
        return left

    def _cut(self, problem: Problem, place: str) -> Truncation | None:
        """How much is kept of a text that the client itself refuses: its rule is no errcode, but "2048 bytes"."""
        rule = self._rule(problem, place)
        if not isinstance(rule, str):
            return None
        most, unit = rule.split()
        return Truncation(unit, int(most))

    def _rule(self, problem: Problem, place: str) -> int | str | None:
        """What stands under the longest path that says something; a field that a condition asks for is missing."""
        name = ".".join(step for step in problem.pointer.split("/")[1:] if not step.isdigit())
        asked = [(f"{name}.{field}".lstrip("."), kind) for field in problem.about for kind in ("condition", "missing")]
        for start in self._starts:
            if place != start and not (start.endswith("/") and place.startswith(start)):
                continue
            for one, kind in (*asked, (name, problem.kind)):
                rule = self._rules[start].get(one)
                found = rule.get(kind) if isinstance(rule, Mapping) else None if one != name else rule
                if found is not None:
                    return cast("int | str", found)
        return None


def _shorten(payload: Any, pointer: str, cut: Truncation) -> None:
    """Cut a text where it stands."""
    *above, name = (step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])
    for step in above:
        payload = payload[_key(payload, step)]
    key = _key(payload, name)
    payload[key] = cut.apply(payload[key])


def _key(container: Any, step: str) -> Any:
    """Return a step of a JSON pointer as what a list or an object takes."""
    return int(step) if isinstance(container, list) else step
