"""The first checks of a call, in the order of WeCom: method, token, permission. They find its caller."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, Protocol

from wecom_runtime.data.problems import Problem
from wecom_runtime.language import say

from .calls import FakeCall
from .rights import AppRights, Rights
from .state import Refusal
from .steps import RecordOwner
from .tokens import ExpiredTokenRefusal, Grant, Tokens


class CallerIdentity(NamedTuple):
    """The caller of an endpoint."""

    owner: RecordOwner
    grant: Grant | None
    """The token of the call; None where the endpoint takes none."""
    rights: AppRights


class Admission(NamedTuple):
    """The outcome of the first checks. Nothing is noted in the call before `enter`."""

    caller: CallerIdentity | None
    """The caller, as far as the token is valid."""
    refusal: Refusal | None = None
    problem: Problem | None = None

    def enter(self, call: FakeCall) -> CallerIdentity:
        """Note the caller or the problem in the call, and return the caller.

        Raises:
            Refusal: WeCom does not look at the parameters of such a call.
        """
        if self.problem is not None:
            call.problems.append(self.problem)
        if self.caller is not None:
            call.corp_id, call.agent_id = self.caller.owner.corp_id, self.caller.owner.agent_id
        if self.refusal is not None:
            raise self.refusal
        assert self.caller is not None  # noqa: S101 - there is a caller or a refusal
        return self.caller


class CallerCheck(Protocol):
    """A gate: the server API and the gateway of WeCom's own command line have one each."""

    def admit(self, call: FakeCall) -> Admission: ...


class Gate:
    """The identification of callers.

    Args:
        refusals: The errcode of each mistake: `refusals` in spec/fake/.
        tokens: The tokens that were given out.
        rights: The rights of apps.
        default: The caller of an endpoint that takes no token.
    """

    def __init__(self, refusals: Mapping[str, Any], tokens: Tokens, rights: Rights, default: RecordOwner) -> None:
        self._refusals = refusals
        self._tokens = tokens
        self._rights = rights
        self._default = default

    def __repr__(self) -> str:
        return f"<Gate of {self._tokens!r}>"

    def admit(self, call: FakeCall) -> Admission:
        """Identify the caller, and check whether it may make the call.

        Only a valid token counts for a path that the spec does not know, if the call has a token at all.
        """
        operation = call.operation
        if operation is None:
            return self._identify(call, None)
        if call.method != operation.method and call.path not in self._refusals.get("either", ()):
            expected = f"{operation.method} expected"
            # WeCom answers most POSTs without a body alike, however they are sent.
            errcode = self._refusals["get" if operation.method == "GET" else "post"]
            problem = Problem(
                "", "endpoint", say("{expected} expected, got {given}", expected=operation.method, given=call.method)
            )
            return Admission(None, Refusal(errcode, expected), problem)
        return self._identify(call, operation.token)

    def _identify(self, call: FakeCall, kind: str | None) -> Admission:
        """Find the caller by its token, of any kind where `kind` is None, and check its permissions."""
        try:
            if kind is None:
                grant = self._tokens.recognise(call.query, call.at)
            else:
                grant = self._tokens.check(kind, call.query, call.at)
        except ExpiredTokenRefusal as refusal:
            return Admission(None, refusal)  # no mistake of the caller
        except Refusal as refusal:
            return Admission(None, refusal, Problem(f"/{refusal.field}", "token", refusal.detail))
        if grant is None:
            return Admission(CallerIdentity(self._default, None, self._rights.unlimited))
        caller = CallerIdentity(grant.owner, grant, self._rights.of(grant.account))
        try:
            if call.operation is not None:
                caller.rights.check(call.path, call.operation.granted)
        except Refusal as refusal:
            return Admission(caller, refusal)
        return Admission(caller)
