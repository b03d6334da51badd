"""Rights of apps, by their kind: the calls that they may make, and the fields that answers hide from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, cast

from .state import Refusal, StateRecord, as_list, visible_fields

NOBODY = "none"
"""As a permission that a call needs: apps of the kind may not make it."""


class Rights:
    """The rights of every kind of app.

    Args:
        rules: Kind -> its entry under `rights` in spec/fake/.
        refused: The errcode of a call that an app may not make.
    """

    def __init__(self, rules: Mapping[str, Mapping[str, Any]], refused: int) -> None:
        self._rules = rules
        self._refused = refused
        hiding = {kind: as_list(rule.get("hides")) for kind, rule in rules.items()}
        self._hidden = {kind: hides[0]["fields"] for kind, hides in hiding.items() if hides}
        """Kind -> the fields of members that are hidden from it. They are the first entry of `hides`."""

    def __repr__(self) -> str:
        return f"<Rights of {', '.join(self.kinds)}>"

    @property
    def kinds(self) -> list[str]:
        """The kinds of apps."""
        return list(self._rules)

    @property
    def unlimited(self) -> AppRights:
        """The rights of a caller that is no app."""
        return AppRights(None, None, {}, self._refused, {})

    def of(self, account: StateRecord) -> AppRights:
        """Return the rights of an app."""
        kind = account.get("kind")
        rule, hidden = self._rules.get(kind or "", {}), self._hidden.get(kind or "", {})
        return AppRights(kind, account.get("permissions"), rule, self._refused, hidden)


class AppRights(NamedTuple):
    """The rights of one app."""

    kind: str | None
    own: Iterable[str] | None
    """The permissions that a test gave the app; None for all of its kind."""
    rule: Mapping[str, Any]
    """The entry of its kind in spec/fake/."""
    refused: int
    hidden: Mapping[str, Any]
    """The fields of members that are hidden from the app, each with its value in answers; None for no field."""

    def check(self, path: str, granted: Mapping[str, str]) -> None:
        """Check whether the app may call a path.

        Args:
            path: The path.
            granted: Kind of app -> the permission that the call needs, or `none` if such apps may not make it.

        Raises:
            Refusal: It may not.
        """
        is_excluded = granted.get(self.kind or "") == NOBODY
        if is_excluded or not _holds(self.own, path) or not _holds(self.rule.get("allows"), path):
            raise Refusal(self.refused, path if self.kind is None else f"{path} with the secret of {self.kind}")
        for errcode, calls in self.rule.get("refuses", {}).items():
            if _holds(calls, path):
                raise Refusal(int(errcode), f"{path} with the secret of {self.kind}")

    def hide(self, path: str, answer: dict[str, Any]) -> dict[str, Any]:
        """Return an answer without the hidden fields."""
        for rule in as_list(self.rule.get("hides")):
            if _holds(rule["calls"], path):
                answer = cast("dict[str, Any]", _without(answer, rule["fields"]))
        return answer


def _holds(names: Iterable[str] | None, path: str) -> bool:
    """Return whether names such as "user", "/cgi-bin/user" or "message.send" contain a path. None contains all."""
    if names is None:
        return True
    prefixes = (name if name.startswith(("/", "http")) else "/cgi-bin/" + name.replace(".", "/") for name in names)
    return any(path == prefix or path.startswith(prefix.rstrip("/") + "/") for prefix in prefixes)


def _without(data: Any, fields: Mapping[str, Any]) -> Any:
    if isinstance(data, Mapping):
        shown = visible_fields(cast("Mapping[str, Any]", data), fields)
        return {name: value if name in fields else _without(value, fields) for name, value in shown.items()}
    if isinstance(data, list):
        return [_without(item, fields) for item in data]
    return data
