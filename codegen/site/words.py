"""The words of the reference pages in a language, and the sentences that are made of them."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import yaml

from ..model.api import Endpoint, Quota
from ..model.declarations import Rule

_FOLDER = Path(__file__).parent / "words"


@attrs.frozen
class Words:
    """One language. A word that is missing is an error of the file."""

    entries: Mapping[str, Any]

    def __getattr__(self, name: str) -> Any:
        try:
            return self.entries[name]
        except KeyError:
            raise AttributeError(f"words/{self.entries['language']}.yaml has no {name!r}") from None

    def limits(self, limits: Mapping[str, float]) -> list[str]:
        """Return a sentence about each kind of limit that a field has."""
        found: list[str] = []
        for kind, suffix in (("bytes", "_bytes"), ("chars", "_chars"), ("items", "_items"), ("value", "")):
            low, high = limits.get(f"min{suffix}"), limits.get(f"max{suffix}")
            exact, most, least, between = self.entries[kind]
            if low is not None and high is not None:
                found.append(exact.format(n=low) if low == high else between.format(low=low, high=high))
            elif high is not None:
                found.append(most.format(n=high))
            elif low is not None:
                found.append(least.format(n=low))
        return found

    def rules(self, rules: Iterable[Rule]) -> list[str]:
        """Return a sentence about each rule between fields; "exactly one" is two rules."""
        rules = [rule for rule in rules if rule.kind != "requires" or not _names_itself(rule)]
        kinds = {(rule.kind, rule.fields, rule.when) for rule in rules}
        found: list[str] = []
        for rule in rules:
            twin = "exclusive" if rule.kind == "one_of" else "one_of"
            is_exact = rule.kind != "requires" and (twin, rule.fields, rule.when) in kinds
            if is_exact and rule.kind == "exclusive":
                continue
            key = "exactly_one" if is_exact and not rule.when else f"rule_{rule.kind}"
            found.append(self.entries[key].format(fields=self.listed(rule.fields), when=self._when(rule)))
        return found

    def needs_of(self, endpoint: Endpoint) -> list[str]:
        """Return a sentence about what an app needs in the admin console, where it needs something."""
        return [self.entries["needs"].format(needs=endpoint.needs)] if endpoint.needs else []

    def quotas(self, quotas: Iterable[Quota]) -> list[str]:
        """Return a sentence about each quota."""
        found: list[str] = []
        for quota in quotas:
            one, several = self.entries["quota_times"][quota.unit]
            time = one if quota.count == 1 else several.format(n=quota.count)
            whom = self.entries["quota_per"][quota.per] if quota.per else ""
            of = self.entries["quota_of"][quota.of]
            found.append(self.entries["quota"].format(n=f"{quota.times:,}", of=of, time=time, whom=whom))
        return found

    def listed(self, names: Sequence[str]) -> str:
        """Return names as one phrase: `a`, `b` and `c`."""
        shown = [f"`{name}`" for name in names]
        comma = "、" if self.entries["language"] == "zh" else ", "
        head = comma.join(shown[:-1])
        return f"{head}{self.entries['and']}{shown[-1]}" if head else shown[0]

    def _when(self, rule: Rule) -> str:
        parts = [
            self.entries["when_value" if value else "when_given"].format(name=name, value=value)
            for name, value in rule.when
        ]
        return "".join(parts)


def _names_itself(rule: Rule) -> bool:
    """Whether a value just names the field that it needs, as every msgtype does."""
    return rule.fields == tuple(value for _, value in rule.when)


@functools.cache
def words_of(language: str) -> Words:
    """Return the words of a language.

    Raises:
        FileNotFoundError: There are none.
    """
    return Words(yaml.safe_load((_FOLDER / f"{language}.yaml").read_text("utf-8")))


def languages() -> list[str]:
    """Return the languages that the pages can be written in."""
    return sorted(path.stem for path in _FOLDER.glob("*.yaml"))
