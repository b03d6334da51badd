"""The check of the rules in `spec/fake/rules/`: each is kept with a check, or has a reason why not.

The test of the rules runs the checks. Here a mistake in their form is found without a fake.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..language.diagnostics import Diagnostics, suggestion
from ..language.nodes import YamlNode
from ..model.api import Api, Rule, RuleFamily

_STEPS: Mapping[str, Collection[str]] = {
    "call": ("with", "changes", "gives", "says", "shows", "keep", "app", "file", "times"),
    "act": ("with", "keep", "fails", "suite", "times"),
    "wait": (),
    "sent": (),
    "open": ("gives",),
    "records": ("numbered", "scope"),
}
"""The kinds of steps, with their options."""
_PREFIX = "/cgi-bin/"


def check(api: Api, found: Diagnostics) -> None:
    """Report rules without a check or a reason, and mistakes in checks."""
    paths = {endpoint.path for endpoint in api.endpoints}
    for family in api.rules:
        seen: set[tuple[int, str]] = set()
        for name, node in family.given.items():
            _check_steps(node.data if isinstance(node.data, list) else [node], family, paths, found, name)
        for rule in family.rules:
            if (rule.page, rule.rule) in seen:
                found.add(rule.location, f"{rule.rule!r} of page {rule.page} is in the file already", "remove it")
            seen.add((rule.page, rule.rule))
            _check_rule(rule, family, paths, found)


def _check_rule(rule: Rule, family: RuleFamily, paths: Collection[str], found: Diagnostics) -> None:
    if bool(rule.check) == bool(rule.not_kept):
        found.add(rule.location, "a rule has either a check or a reason", "write one of 'check' and 'not_kept'")
    if not rule.rule.endswith("."):
        found.add(rule.location, "the rule is no sentence", "end it with a full stop")
    _check_steps(rule.check, family, paths, found)


def _check_steps(
    steps: Collection[YamlNode], family: RuleFamily, paths: Collection[str], found: Diagnostics, inside: str = ""
) -> None:
    for step in steps:
        if isinstance(step.data, str):
            if step.data not in family.given or step.data == inside:
                found.add(step, f"{step.data!r} is no entry of 'given'", suggestion(step.data, family.given))
            continue
        data = step.data if isinstance(step.data, dict) else {}
        kind = next((name for name in _STEPS if name in data), None)
        if kind is None:
            found.add(step, "the step does nothing", f"one of {', '.join(_STEPS)}")
            continue
        for key in data:
            if key != kind and key not in _STEPS[kind]:
                found.add(step.keys[key], f"{key!r} is no option of {kind}", suggestion(key, _STEPS[kind]))
        if kind == "call":
            path = str(data[kind].data)
            known = {one.removeprefix(_PREFIX) for one in paths}
            if path not in known:
                found.add(data[kind], f"{path!r} is no endpoint", suggestion(path, known))
