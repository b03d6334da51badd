"""The checks of a call, in the order of WeCom: verb, token, permission, frequency, JSON, parameters, app."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.problems import Problem
from wecom_runtime.testing.payloads import Validator

from .calls import FakeCall
from .clock import Clock
from .faults import Faults
from .rights import Rights
from .signatures import Signatures
from .state import GLOBAL, Refusal, State
from .steps import Owner
from .tokens import ExpiredTokenRefusal, Grant, Tokens
from .wrong import Wrong


class Caller(NamedTuple):
    """Who calls."""

    owner: Owner
    grant: Grant | None
    """The token that came with the call; None where the endpoint takes none."""


class Checks:
    """Refuses calls, and notes what is wrong with them.

    Args:
        refusals: Which errcode is which mistake's: `refusals` in spec/fake/.
        validator: Knows what a request looks like.
        state: Has the apps.
        tokens: Know the tokens.
        faults: Know how often a path may be called.
        clock: Has `now()`.
        signatures: Know the keys.
        rights: Know what apps may do.
        wrong: Knows what becomes of parameters that are wrong.
        default: Who calls where an endpoint takes no token.
    """

    def __init__(
        self,
        refusals: Mapping[str, Any],
        validator: Validator,
        state: State,
        tokens: Tokens,
        faults: Faults,
        clock: Clock,
        signatures: Signatures,
        rights: Rights,
        wrong: Wrong,
        default: Owner,
    ) -> None:
        self._refusals = refusals
        self._validator = validator
        self._state = state
        self._tokens = tokens
        self._faults = faults
        self._clock = clock
        self._signatures = signatures
        self._rights = rights
        self._wrong = wrong
        self._default = default

    def __repr__(self) -> str:
        return f"<Checks with {len(self._refusals)} refusals>"

    def admit(self, call: FakeCall, operation: Operation[Any], broken: str) -> Caller:
        """Who calls, and whether they may; what is wrong with the parameters is noted.

        Args:
            call: The call.
            operation: What is called.
            broken: Why the body cannot be read; "" if it can.

        Raises:
            Refusal: WeCom would not even look at the parameters.
        """
        self._check_method(call, operation)
        caller = self._known(call, lambda: self._tokens.check(operation.token, call.query))
        if caller.grant is not None:
            self._rights.check(call.path, caller.grant.account)
        exceeded = self._faults.exceeded(call.path, self._clock.now())
        if exceeded is not None:
            raise Refusal(exceeded, call.path)
        if broken:
            call.problems.append(Problem("", "type", broken))
            raise Refusal(self._refusals["json"], broken)
        self._note_problems(call, operation)
        return caller

    def recognise(self, call: FakeCall) -> Caller:
        """Who calls something that the spec does not know: the token counts, if there is one.

        Raises:
            Refusal: The token is not good.
        """
        return self._known(call, lambda: self._tokens.recognise(call.query))

    def accept(self, call: FakeCall, operation: Operation[Any], caller: Caller) -> None:
        """Whether the parameters are good.

        Raises:
            Refusal: They are not.
        """
        self._refuse_invalid(call, operation)
        self._signatures.check(call, operation)
        self._check_agent(call, caller)

    def _check_method(self, call: FakeCall, operation: Operation[Any]) -> None:
        if call.method == operation.method or call.path in self._refusals.get("either", ()):
            return
        call.problems.append(Problem("", "endpoint", f"{operation.method} expected, got {call.method}"))
        # WeCom answers most POSTs without a body alike, however they are sent.
        raise Refusal(self._refusals["get" if operation.method == "GET" else "post"], f"{operation.method} expected")

    def _known(self, call: FakeCall, identify: Callable[[], Grant | None]) -> Caller:
        try:
            grant = identify()
        except ExpiredTokenRefusal:
            raise  # no mistake of the caller
        except Refusal as refusal:
            call.problems.append(Problem(f"/{refusal.field}", "token", refusal.detail))
            raise
        owner = grant.owner if grant is not None else self._default
        call.corp_id, call.agent_id = owner.corp_id, owner.agent_id
        return Caller(owner, grant)

    def _note_problems(self, call: FakeCall, operation: Operation[Any]) -> None:
        found = self._validator.request(call.path, call.request)
        call.problems.extend(self._wrong.shorten(found, call.path, call.request))
        if operation.upload and not any(file.field == operation.upload for file in call.files):
            call.problems.append(
                Problem(f"/{operation.upload}", "missing", f"a file named {operation.upload} expected")
            )

    def _refuse_invalid(self, call: FakeCall, operation: Operation[Any]) -> None:
        """WeCom ignores what it does not know, and refuses the rest."""
        problem = next((one for one in call.problems if one.kind != "unknown"), None)
        if problem is None:
            return
        field = problem.pointer.strip("/").split("/")[0]
        if problem.kind == "missing" and field == operation.upload:
            raise Refusal(self._refusals["file"], "no file", field)
        raise Refusal(self._errcode_of(problem, call.path), f"{problem.pointer or '/'}: {problem.message}", field)

    def _errcode_of(self, problem: Problem, path: str) -> int:
        """The errcode of a wrong parameter: as the page of the call says, or the general one."""
        found = self._wrong.errcode(problem, path)
        if found is not None:
            return found
        missing = self._refusals["missing"] if problem.kind == "missing" else {}
        return int(missing.get(problem.pointer[1:], self._refusals["parameter"]))

    def _check_agent(self, call: FakeCall, caller: Caller) -> None:
        rule = self._refusals["agent"]
        value, owner = call.request.get(rule["field"]), caller.owner
        if caller.grant is None or value in (None, "") or "" in (owner.corp_id, owner.agent_id):
            return
        kind = self._tokens.kind_at(call.path)
        if kind is not None and rule["field"] in kind.send:
            return  # for whom a token is asked for: another company's app, say
        if str(value) == str(owner.agent_id):
            return
        apps = self._state.all(rule["account"], GLOBAL)
        known = any(str(one.get(rule["id"])) == str(value) for one in apps if one["corp_id"] == owner.corp_id)
        raise Refusal(rule["other" if known else "unknown"], f"{rule['field']} {value}", rule["field"])
