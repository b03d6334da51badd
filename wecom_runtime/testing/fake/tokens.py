"""The issue of tokens and tickets, and their validation in calls.

The client's table (spec/tokens.yaml) has the endpoint of each kind of token; spec/fake/ has the accounts whose
credentials are valid for it, and the errcodes of refusals.
"""

from __future__ import annotations

import hmac
import math
from collections.abc import Mapping
from typing import Any

import attrs

from wecom_runtime.limits.windows import Window, Windows
from wecom_runtime.tokens.kinds import TokenKind, TokenTable

from .credentials import SEED
from .state import GONE, FakeState, Refusal, StateRecord
from .steps import RecordOwner

LIFETIME = 7200


class ExpiredTokenRefusal(Refusal):
    """The refusal of an expired token, which is no mistake of the client."""


@attrs.define
class Grant:
    """An issued token."""

    value: str = attrs.field(repr=False)
    kind: TokenKind
    owner: RecordOwner
    account: StateRecord = attrs.field(repr=False)
    expires: float
    use: str = ""
    """The type of a ticket, of which an app has several."""


class Tokens:
    """The tokens of a fake.

    Args:
        table: The table of token kinds.
        rules: Name of a token kind -> its account and its errcodes.
        state: The state with the accounts.
        clock: The fake's clock.
        seed: The key from which tokens are derived.
    """

    def __init__(
        self, table: TokenTable, rules: Mapping[str, Mapping[str, Any]], state: FakeState, clock: Any, seed: str = SEED
    ) -> None:
        self._table = table
        self._rules = rules
        self._state = state
        self._clock = clock
        self._seed = seed.encode()
        self._grants: dict[str, Grant] = {}
        self._tickets: list[str] = []
        self._fetches: dict[tuple[object, ...], Windows] = {}
        self._lifetime: int | None = None
        self._reuse = True
        self._by_path = {kind.path: kind for kind in table.kinds.values() if kind.name in rules}

    def __repr__(self) -> str:
        return f"<Tokens: {len(self._grants)} issued>"

    def expire(self) -> None:
        """Expire all issued tokens."""
        with self._state.lock:
            for grant in self._grants.values():
                grant.expires = 0.0

    def change(self, *, lifetime: int | None = None, reuse: bool = True) -> None:
        """Change the issue of tokens and tickets.

        Args:
            lifetime: The lifetime in seconds; WeCom's if None.
            reuse: Whether to return the same token while it is valid, as WeCom does; otherwise each fetch returns a new
                token, and earlier ones stay valid.
        """
        self._lifetime, self._reuse = lifetime, reuse

    @property
    def values(self) -> list[str]:
        """All issued tickets and tokens, for tests that secrets are not logged."""
        return [*self._tickets, *self._grants]

    def kind_at(self, path: str) -> TokenKind | None:
        """Return the kind of token that an endpoint issues; None for other endpoints."""
        return self._by_path.get(path)

    def kind(self, name: str) -> TokenKind:
        """Return a kind of token by its name."""
        return self._table.kinds[name]

    def check(self, kind: str, query: Mapping[str, str], now: float) -> Grant | None:
        """Return the grant of a call's token; None if the endpoint takes no token.

        Raises:
            Refusal: The token is missing, expired, of another kind, or was not issued.
        """
        if kind == "none":
            return None
        declared = next((one for one in self._table.kinds.values() if one.kind == kind), None)
        if declared is None:
            return None
        rule = self._rules.get(declared.name, {})
        value = query.get(declared.query, "")
        if not value:
            raise Refusal(rule.get("missing", 41001), f"{declared.query} missing", declared.query)
        grant = self._grants.get(value)
        if grant is None or grant.kind.kind != kind:
            raise Refusal(rule.get("invalid", 40014), f"invalid {declared.query}", declared.query)
        return self._fresh(grant, now)

    def recognise(self, query: Mapping[str, str], now: float) -> Grant | None:
        """Return the grant of a call's token of any kind; None if the call has no token.

        Raises:
            Refusal: The token is expired, of another kind, or was not issued.
        """
        for kind in self._table.kinds.values():
            value = query.get(kind.query, "") if kind.kind else ""
            grant = self._grants.get(value)
            if grant is not None and grant.kind.query == kind.query:
                return self._fresh(grant, now)
            if value:
                rule = self._rules.get(kind.name, {})
                raise Refusal(rule.get("invalid", 40014), f"invalid {kind.query}", kind.query)
        return None

    def _fresh(self, grant: Grant, now: float) -> Grant:
        rule, name = self._rules.get(grant.kind.name, {}), grant.kind.query
        if GONE in grant.account:
            raise Refusal(rule.get("invalid", 40014), f"the account of the {name} is gone", name)
        if grant.expires <= now:
            raise ExpiredTokenRefusal(rule.get("expired", 42001), f"{name} expired", name)
        return grant

    def grant(self, kind: TokenKind, request: Mapping[str, Any], parent: Grant | None) -> dict[str, Any]:
        """Issue a token; return the answer of its endpoint. A valid token is returned again, as by WeCom (page 91039).

        Raises:
            Refusal: No account has the credentials.
        """
        rule = self._rules[kind.name]
        other = self._other_account(kind, rule.get("also"), request)
        if other is None:
            account = self._account(kind, rule, request, parent)
            owner = self._owner(rule, account, parent)
        else:
            account, owner = other
        use, now = str(request.get("type", "")), self._clock.now()
        self._count(kind, rule.get("hourly") or {}, owner, now)
        for grant in reversed(self._grants.values()) if self._reuse else ():
            is_same = (grant.kind, grant.owner, grant.use) == (kind, owner, use) and grant.account is account
            if is_same and grant.expires > now:
                return {kind.value: grant.value, kind.expires: math.ceil(grant.expires - now)}
        value = self._new_value(kind)
        while value in self._grants:  # the numbers begin again after a reset of the state
            value = self._new_value(kind)
        own = account.get("lifetime", rule.get("lifetime", LIFETIME))
        lifetime = int(own) if self._lifetime is None else self._lifetime
        if kind.kind:
            self._grants[value] = Grant(value, kind, owner, account, now + lifetime, use)
        else:
            self._tickets.append(value)
        return {kind.value: value, kind.expires: lifetime}

    def _count(self, kind: TokenKind, hourly: Mapping[str, int], owner: RecordOwner, now: float) -> None:
        """Count a fetch of a ticket, and refuse what exceeds the number in an hour of an app or a company."""
        for of, most in hourly.items():
            name = (kind.name, of, owner if of == "app" else owner.corp_id)
            if self._fetches.setdefault(name, Windows([Window(most, 3600)])).take(round(now, 6)) > 0:
                raise Refusal(45009, f"more than {most} in an hour for an {of}")

    def _new_value(self, kind: TokenKind) -> str:
        number = self._state.number("token")
        return f"{kind.name}-{number}-" + hmac.new(self._seed, str(number).encode(), "sha256").hexdigest()[:32]

    def _owner(self, rule: Mapping[str, Any], account: StateRecord, parent: Grant | None) -> RecordOwner:
        known = parent.owner if parent is not None else RecordOwner()
        values = {name: account.get(field, "") for name, field in rule.get("owner", {}).items()}
        return attrs.evolve(known, **values)

    def _other_account(
        self, kind: TokenKind, rule: Mapping[str, Any] | None, request: Mapping[str, Any]
    ) -> tuple[StateRecord, RecordOwner] | None:
        """Return an account of another kind with the credentials, and its owner; None if there is none."""
        if rule is None:
            return None
        given = [(rule["fields"][credential], str(request.get(wire, ""))) for wire, credential in kind.send.items()]
        for scope, record in self._state.everywhere(rule["account"]):
            is_fitting = all(record.get(field) == value for field, value in rule["where"].items())
            if is_fitting and all(_is_same(str(record.get(field, "")), value) for field, value in given):
                owner = RecordOwner(suite_id=scope)
                return record, attrs.evolve(owner, **{name: record[field] for name, field in rule["owner"].items()})
        return None

    def _account(
        self, kind: TokenKind, rule: Mapping[str, Any], request: Mapping[str, Any], parent: Grant | None
    ) -> StateRecord:
        name = rule.get("account")
        if name is None:
            return parent.account if parent is not None else {}
        scope = parent.owner.suite_id if self._state.kinds[name].scope == "suite" and parent is not None else ""
        fitting = self._state.all(name, scope)
        for wire, credential in kind.send.items():
            given = str(request.get(wire, ""))
            if not given and wire in rule.get("absent", {}):
                raise Refusal(rule["absent"][wire], f"{wire} missing", wire)
            if credential not in rule.get("wrong", {}):
                continue  # not a credential, but the subject of the token
            fitting = [one for one in fitting if _is_same(str(one.get(credential, "")), given)]
            if not fitting:
                raise Refusal(rule["wrong"][credential], f"invalid {wire}", wire)
        return fitting[0]


def _is_same(secret: str, given: str) -> bool:
    return hmac.compare_digest(secret.encode(), given.encode("utf-8", "surrogatepass"))
