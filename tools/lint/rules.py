"""The check of the rules in `spec/fake/rules/`: each is kept with a check, or has a reason why not.

The test of the rules runs the checks, and the reader checks their form. Here the names in them are checked.
"""

from __future__ import annotations

from collections.abc import Collection

from codegen.language.diagnostics import Diagnostics, suggestion
from codegen.language.nodes import YamlNode
from codegen.language.records import Rule, RuleFamily
from codegen.model.api import Api

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
    if sum(map(bool, (rule.check, rule.not_kept, rule.unseen))) != 1:
        remedy = "write one of 'check', 'not_kept' and 'unseen'"
        found.add(rule.location, "a rule has either a check or a reason", remedy)
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
        call = step.data.get("call") if isinstance(step.data, dict) else None
        known = {one.removeprefix(_PREFIX) for one in paths}
        if call is not None and str(call.data) not in known:
            found.add(call, f"{call.data!r} is no endpoint", suggestion(str(call.data), known))
