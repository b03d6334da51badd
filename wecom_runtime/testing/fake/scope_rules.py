"""The visible scopes of apps in calls and callbacks: what a call does with records outside of the scope of its app."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .admission import CallerIdentity
from .scopes import VisibleScope, visible_scope
from .state import GLOBAL, FakeState, Refusal
from .steps import RecordOwner, StateChange
from .tokens import Grant

TOLD = "told"
"""As `outside`: the steps of the call treat a record outside of the scope as one that does not exist."""
ALLOWED = "allowed"
"""As `outside`: the call sees the whole company."""


class ScopeRule(NamedTuple):
    """What a call does with records outside of the scope of its app."""

    outside: int | str = TOLD
    """The errcode for an id of the request, `told` or `allowed`."""
    errcodes: Mapping[str, int] = {}
    """Field of the request -> its errcode, where it is not `outside`."""
    root: int | None = None
    """The errcode for an app whose scope is not the whole company."""
    filters: bool = False
    """Whether lists of the answer lack the items that name a record outside of the scope."""

    def errcode(self, field: str) -> int | None:
        """Return the errcode for an id outside of the scope in a field; None if the call is not refused."""
        found = self.errcodes.get(field, self.outside)
        return found if isinstance(found, int) else None


class CallScope(NamedTuple):
    """The scope of one call, and what the call does with records outside of it."""

    visible: VisibleScope | None
    """The scope; None if the call sees the whole company."""
    rule: ScopeRule


class ScopeRules:
    """The rules of all calls, by the beginnings of their paths.

    Args:
        rules: Path, or beginning of paths -> attributes of `ScopeRule`: `scope` in spec/fake/. The longest one counts.
    """

    def __init__(self, rules: Mapping[str, Mapping[str, Any]]) -> None:
        self._rules = sorted(rules.items(), key=lambda one: len(one[0]))

    def __repr__(self) -> str:
        return f"<ScopeRules of {len(self._rules)} paths>"

    def of(self, path: str) -> ScopeRule:
        """Return the rule of a call."""
        found: dict[str, Any] = {}
        for start, rule in self._rules:
            if path == start or (start.endswith("/") and path.startswith(start)):
                found.update(rule)
        return ScopeRule(**found)


class Scopes:
    """The scopes of all apps.

    Args:
        rules: The content of spec/fake/, with `scope` and `tokens`.
        state: The records, with those of the apps.
    """

    def __init__(self, rules: Mapping[str, Any], state: FakeState) -> None:
        self._rules = ScopeRules(rules.get("scope", {}))
        self._tokens: Mapping[str, Mapping[str, Any]] = rules["tokens"]
        self._callbacks: Mapping[str, Any] = rules["callbacks"]["scope"]
        self._state = state

    def __repr__(self) -> str:
        return f"<Scopes with {self._rules!r}>"

    def enter(self, path: str, caller: CallerIdentity) -> CallScope:
        """Return the scope of a call.

        Raises:
            Refusal: Only an app whose scope is the whole company may make the call.
        """
        grant = caller.grant
        field = None if grant is None else self._tokens.get(grant.kind.name, {}).get("scope")
        if grant is None or field is None:
            return CallScope(None, ScopeRule())
        visible = self._of_account(self._account(grant), field, caller.owner)
        if visible is None:
            return CallScope(None, ScopeRule())
        rule = self._rules.of(path)
        if rule.root is not None and not visible.is_whole:
            raise Refusal(rule.root, "the scope of the app is not the root department")
        return CallScope(None if rule.outside == ALLOWED else visible, rule)

    def _account(self, grant: Grant) -> Mapping[str, Any]:
        """Return the account of a token as it is now: its record may have been loaded again since."""
        rule = self._tokens[grant.kind.name]
        for name in (rule["account"], rule.get("also", rule)["account"]):
            kind = self._state.kinds[name]
            key, scope = grant.account.get(kind.key), grant.owner.suite_id if kind.scope == "suite" else GLOBAL
            record = None if key is None else self._state.find(name, scope, key)
            if record is not None:
                return record
        return grant.account

    def of(self, owner: RecordOwner, corp_id: str) -> VisibleScope | None:
        """Return the scope of an app in a company; None for the whole company."""
        for rule in self._tokens.values():
            if "scope" not in rule:
                continue
            if owner.suite_id and self._state.kinds[rule["account"]].scope == "suite":
                account = self._state.find(rule["account"], owner.suite_id, corp_id)
                found = RecordOwner(corp_id, None if account is None else account.get("agent_id"))
                return None if account is None else self._of_account(account, rule["scope"], found)
            if not owner.suite_id and self._state.kinds[rule["account"]].scope == "global":
                for account in self._state.all(rule["account"], GLOBAL):
                    if (account["corp_id"], account["agent_id"]) == (owner.corp_id, owner.agent_id):
                        return self._of_account(account, rule["scope"], owner)
        return None

    def reaches(self, owner: RecordOwner, change: StateChange) -> bool:
        """Return whether an app gets the callback of a change: whether what it concerns is in the scope of the app."""
        with self._state.lock:
            return self._reaches(owner, change)

    def _reaches(self, owner: RecordOwner, change: StateChange) -> bool:
        rule = self._callbacks
        visible = self.of(owner, change.owner.corp_id)
        if visible is None or visible.corp_id != change.owner.corp_id:
            return True
        if not set(rule["always"]).isdisjoint(change.selects.values()):
            return True
        kind = self._state.kinds.get(change.kind)
        if kind is not None and kind.visible:
            return visible.has(kind, change.record)
        for field, name in rule["fields"].items():
            value, named = change.fields.get(field), self._state.kinds[name]
            if isinstance(value, str) and self._state.find(name, visible.corp_id, value) is not None:
                return visible.has_key(named, value)
        return True

    def _of_account(self, account: Mapping[str, Any], field: str, owner: RecordOwner) -> VisibleScope | None:
        return visible_scope(self._state, owner.corp_id, owner.agent_id, account.get(field))
