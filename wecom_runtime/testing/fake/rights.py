"""Rights of apps, by their kind: what they may call, and what answers do not tell them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from .state import Refusal, StoredRecord


class Rights:
    """Knows what each kind of app may do.

    Args:
        rules: Kind -> what spec/fake/ says of it.
        refused: The errcode of a call that an app may not make.
    """

    def __init__(self, rules: Mapping[str, Mapping[str, Any]], refused: int) -> None:
        self._rules = rules
        self._refused = refused

    def __repr__(self) -> str:
        return f"<Rights of {', '.join(self.kinds)}>"

    @property
    def kinds(self) -> list[str]:
        """All kinds of apps."""
        return list(self._rules)

    def check(self, path: str, account: StoredRecord) -> None:
        """Look whether an app may call a path.

        Raises:
            Refusal: It may not.
        """
        own = account.get("permissions")
        kind, rule = self._of(account)
        if not _holds(own, path) or not _holds(rule.get("allows"), path):
            raise Refusal(self._refused, path if kind is None else f"{path} with the secret of {kind}")
        for errcode, calls in rule.get("refuses", {}).items():
            if _holds(calls, path):
                raise Refusal(int(errcode), f"{path} with the secret of {kind}")

    def untold(self, account: StoredRecord) -> Mapping[str, Any]:
        """The fields of members that an app is not told, with what stands there instead."""
        found: Mapping[str, Any] = self._of(account)[1].get("hides", {}).get("fields", {})
        return found

    def hide(self, path: str, account: StoredRecord, answer: dict[str, Any]) -> dict[str, Any]:
        """Return an answer without what an app is not told."""
        hides = self._of(account)[1].get("hides")
        if hides is None or not _holds(hides["calls"], path):
            return answer
        return cast("dict[str, Any]", _without(answer, hides["fields"]))

    def _of(self, account: StoredRecord) -> tuple[str | None, Mapping[str, Any]]:
        kind = account.get("kind")
        return kind, self._rules.get(kind or "", {})


def _holds(names: Iterable[str] | None, path: str) -> bool:
    """Whether a path is among some names, such as "user", "/cgi-bin/user" or "message.send"; all are, where None."""
    if names is None:
        return True
    prefixes = (name if name.startswith(("/", "http")) else "/cgi-bin/" + name.replace(".", "/") for name in names)
    return any(path == prefix or path.startswith(prefix.rstrip("/") + "/") for prefix in prefixes)


def _without(data: Any, fields: Mapping[str, Any]) -> Any:
    if isinstance(data, Mapping):
        items = cast("Mapping[str, Any]", data).items()
        kept = {name: _without(value, fields) for name, value in items if name not in fields}
        return {**kept, **{name: fields[name] for name, _ in items if fields.get(name) is not None}}
    if isinstance(data, list):
        return [_without(item, fields) for item in data]
    return data
