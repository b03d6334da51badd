"""The checks of a call's content, in the order of WeCom: JSON, parameters, signatures, app."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.problems import Problem
from wecom_runtime.testing.payloads import Validator

from .admission import CallerIdentity
from .calls import FakeCall
from .invalid_values import InvalidValueRules
from .signatures import Signatures
from .state import GLOBAL, FakeState, Refusal
from .tokens import Tokens


class Checks:
    """The checks that find the problems of calls, and refuse calls for which WeCom has an errcode.

    Args:
        refusals: The errcode of each mistake: `refusals` in spec/fake/.
        validator: Checks requests against the models.
        state: The apps.
        tokens: The endpoints that give out tokens.
        signatures: Checks signatures.
        wrong: The errcodes of wrong parameters.
        strict: Whether to refuse also unknown fields of calls over HTTP, which WeCom ignores, so that the line of the
            call fails.
        refuses_unknown: Whether unknown fields are refused.
    """

    def __init__(
        self,
        refusals: Mapping[str, Any],
        validator: Validator,
        state: FakeState,
        tokens: Tokens,
        signatures: Signatures,
        wrong: InvalidValueRules,
        *,
        strict: bool = False,
        refuses_unknown: bool = False,
    ) -> None:
        self._refuses_unknown = refuses_unknown
        self._refusals = refusals
        self._validator = validator
        self._state = state
        self._tokens = tokens
        self._signatures = signatures
        self._wrong = wrong
        self._strict = strict

    def __repr__(self) -> str:
        return f"<Checks with {len(self._refusals)} refusals>"

    def check(self, call: FakeCall, caller: CallerIdentity, broken: str, *, is_answered: bool) -> None:
        """Note the problems of a call, and refuse the call if its parameters are wrong.

        Args:
            call: A call of a known endpoint.
            caller: Its caller.
            broken: The error in its body; "" if the body is valid.
            is_answered: The test has an answer for it: only a body that cannot be read is refused.

        Raises:
            Refusal: WeCom refuses the call.
        """
        operation = call.operation
        assert operation is not None  # noqa: S101 - only the calls of known endpoints are checked
        if broken:
            call.problems.append(Problem("", "type", broken))
            raise Refusal(self._refusals["json"], broken)
        if found := self._validator.request(call.path, call.request):
            call.problems.extend(self._wrong.shorten(found, call.path, call.request))
        if operation.upload and not any(file.field == operation.upload for file in call.files):
            missing = f"a file named {operation.upload} expected"
            call.problems.append(Problem(f"/{operation.upload}", "missing", missing))
        if not is_answered:
            self._refuse_invalid(call, operation)
            if operation.computed:
                self._signatures.check(call, operation)
            self._check_agent(call, caller)

    def check_request(self, path: str, request: Mapping[str, Any]) -> None:
        """Check the parameters of a request that the fake itself makes, such as for a line of an import.

        Raises:
            Refusal: A parameter is wrong.
        """
        found = self._validator.request(path, request)
        problem = next((one for one in self._wrong.shorten(found, path, request) if one.kind != "unknown"), None)
        if problem is not None:
            field = problem.pointer.strip("/").split("/")[0]
            raise Refusal(self._errcode_of(problem, path), f"{problem.pointer or '/'}: {problem.message}", field)

    def _refuse_invalid(self, call: FakeCall, operation: Operation[Any]) -> None:
        """Refuse the first problem. Unknown fields are no problem for the server API, which ignores them."""
        refuses_all = self._refuses_unknown or (self._strict and call.came_by_socket)
        problem = next((one for one in call.problems if refuses_all or one.kind != "unknown"), None)
        if problem is None:
            return
        field = problem.pointer.strip("/").split("/")[0]
        if problem.kind == "missing" and field == operation.upload:
            raise Refusal(self._refusals["file"], "no file", field)
        raise Refusal(self._errcode_of(problem, call.path), f"{problem.pointer or '/'}: {problem.message}", field)

    def _errcode_of(self, problem: Problem, path: str) -> int:
        """Return the errcode of a wrong parameter: that of the call's page, or the general one."""
        found = self._wrong.errcode(problem, path)
        if found is not None:
            return found
        missing = self._refusals["missing"] if problem.kind == "missing" else {}
        return int(missing.get(problem.pointer[1:], self._refusals["parameter"]))

    def _check_agent(self, call: FakeCall, caller: CallerIdentity) -> None:
        """Refuse an agent id that is not that of the calling app."""
        rule = self._refusals["agent"]
        value, owner = call.request.get(rule["field"]), caller.owner
        if caller.grant is None or value in (None, "") or "" in (owner.corp_id, owner.agent_id):
            return
        kind = self._tokens.kind_at(call.path)
        if kind is not None and rule["field"] in kind.send:
            return  # it names the app that the token is for, such as that of another company
        if str(value) == str(owner.agent_id):
            return
        apps = self._state.all(rule["account"], GLOBAL)
        known = any(str(one.get(rule["id"])) == str(value) for one in apps if one["corp_id"] == owner.corp_id)
        raise Refusal(rule["other" if known else "unknown"], f"{rule['field']} {value}", rule["field"])
