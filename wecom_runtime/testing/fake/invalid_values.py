"""The treatment of invalid values: an errcode, or a truncated text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from wecom_runtime.data.problems import Problem, Truncation


class InvalidValueRules:
    """WeCom's treatment of missing and invalid values.

    Args:
        rules: Path, prefix of paths, or class of a reply -> field -> errcode or length limit, or one of these for each
            kind of problem: `wrong` in spec/fake/.
    """

    def __init__(self, rules: Mapping[str, Mapping[str, Any]]) -> None:
        self._rules = rules
        self._starts = sorted(rules, key=len, reverse=True)

    def __repr__(self) -> str:
        return f"<InvalidValueRules: {len(self._rules)} paths>"

    def errcode(self, problem: Problem, path: str) -> int | None:
        """Return the errcode of a problem in a request to a path; None if no rule has one."""
        rule = self._rule(problem, path)
        return None if rule is None else int(rule)

    def shorten(self, problems: Iterable[Problem], path: str, payload: Any) -> list[Problem]:
        """Truncate texts of a payload as WeCom does.

        Returns:
            The remaining problems.
        """
        remaining: list[Problem] = []
        for problem in problems:
            cut = problem.cut or self._cut(problem, path)
            if cut is None:
                remaining.append(problem)
            else:
                _shorten(payload, problem.pointer, cut)
        return remaining

    def _cut(self, problem: Problem, path: str) -> Truncation | None:
        """Return the truncation of a text by a rule with a length, such as "2048 bytes"; None for other rules."""
        rule = self._rule(problem, path)
        if not isinstance(rule, str):
            return None
        limit, unit = rule.split()
        return Truncation(unit, int(limit))

    def _rule(self, problem: Problem, path: str) -> int | str | None:
        """Return the rule of the longest matching prefix. A violated condition counts also as a missing field."""
        name = ".".join(step for step in problem.pointer.split("/")[1:] if not step.isdigit())
        related = [
            (f"{name}.{field}".lstrip("."), kind) for field in problem.about for kind in ("condition", "missing")
        ]
        for start in self._starts:
            if path != start and not (start.endswith("/") and path.startswith(start)):
                continue
            own = [(name, "pattern")] if problem.is_pattern else []
            for one, kind in (*related, *own, (name, problem.kind)):
                rule = self._rules[start].get(one, self._inside(start, one))
                found = rule.get(kind) if isinstance(rule, Mapping) else None if one != name else rule
                if found is not None:
                    return cast("int | str", found)
        return None

    def _inside(self, start: str, name: str) -> Any:
        """Return the rule of the fields within an object, `group.*`, if a field is one of them."""
        steps = name.split(".")
        containers = (".".join(steps[:count]) for count in range(len(steps) - 1, 0, -1))
        return next((rule for one in containers if (rule := self._rules[start].get(f"{one}.*")) is not None), None)


def _shorten(payload: Any, pointer: str, cut: Truncation) -> None:
    """Truncate the text at a JSON pointer in place."""
    *parents, name = (step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])
    for step in parents:
        payload = payload[_key(payload, step)]
    key = _key(payload, name)
    payload[key] = cut.apply(payload[key])


def _key(container: Any, step: str) -> Any:
    """Return a step of a JSON pointer as an index or a key."""
    return int(step) if isinstance(container, list) else step
