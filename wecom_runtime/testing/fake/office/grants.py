"""The rights that members grant to bots for services of the gateway. A grant lasts seven days."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping
from typing import Any

from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean
from wecom_runtime.testing.fake.admission import Admission, Gate
from wecom_runtime.testing.fake.asgi import read_body, to_received
from wecom_runtime.testing.fake.calls import FakeCall
from wecom_runtime.testing.fake.sending import reply
from wecom_runtime.testing.fake.state import GLOBAL, FakeState, Refusal
from wecom_runtime.testing.fake.wire import Answer

PREFIX = "/_fake/office"
NOT_GRANTED, EXPIRED, CHANGED = 850002, 850003, 853007
LIFETIME = 7 * 86400
"""Seconds of a grant."""
KIND = "office_grant"


class Grants:
    """The grants of all bots. A service that no test has touched is granted when a bot first uses it.

    Args:
        state: The state with the records of grants.
        now: Returns the Unix time of the fake.
        base_url: Starts the fake's server and returns its address.
        rules: The rules of grants: services that need none, and services that share the grant of another one.
        services: The services of the gateway.
    """

    def __init__(
        self,
        state: FakeState,
        now: Callable[[], float],
        base_url: Callable[[], str],
        rules: Mapping[str, Any],
        services: Collection[str],
    ) -> None:
        self._state = state
        self._now = now
        self._base_url = base_url
        self._free = frozenset(rules.get("free", ()))
        self._shared: Mapping[str, str] = rules.get("shared", {})
        self._services = services

    def __repr__(self) -> str:
        return f"<Grants of {len(self._state.all(KIND, GLOBAL))} services>"

    def set(self, bot_id: str, service: str, *, is_granted: bool) -> None:
        """Grant a service to a bot from now on, or withdraw the grant.

        Raises:
            InvalidArgumentError: There is no such service.
        """
        self._put(bot_id, self._granted(service), {"is_granted": is_granted, "at": self._now()})

    def expire(self, bot_id: str, service: str) -> None:
        """Make a grant older than seven days.

        Raises:
            InvalidArgumentError: There is no such service.
        """
        at = self._now() - LIFETIME - 1
        self._put(bot_id, self._granted(service), {"is_granted": True, "at": at})

    def _granted(self, service: str) -> str:
        """Return the service whose grant a service uses."""
        if service not in self._services:
            near = did_you_mean(service, self._services)
            raise InvalidArgumentError(say("there is no service {name}{near}", name=service, near=near))
        return self._shared.get(service, service)

    def check(self, bot_id: str, service: str) -> None:
        """Check whether a bot may use a service.

        Raises:
            Refusal: No member has granted it, or the grant is too old.
        """
        if service in self._free:
            return
        name = self._shared.get(service, service)
        record = self._state.find(KIND, GLOBAL, f"{bot_id}:{name}")
        if record is None:
            self._put(bot_id, name, {"is_granted": True, "at": self._now()})
        elif not record["is_granted"]:
            raise Refusal(NOT_GRANTED, service)
        elif self._now() - record["at"] > LIFETIME:
            raise Refusal(EXPIRED, service)

    def link(self, bot_id: str, service: str) -> str:
        """Return the address at which a member grants a service."""
        name = self._shared.get(service, service)
        return f"{self._base_url()}{PREFIX}/{_code(bot_id, name)}"

    def _put(self, bot_id: str, service: str, values: Mapping[str, Any]) -> None:
        key = f"{bot_id}:{service}"
        with self._state.lock:
            record = self._state.find(KIND, GLOBAL, key)
            if record is None:
                self._state.create(KIND, GLOBAL, {"id": key, "aibotid": bot_id, "service": service, **values})
            else:
                self._state.change(KIND, GLOBAL, record, values)

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        """Grant the service of a link, as a member does who opens it."""
        code = to_received(scope, await read_body(receive)).path.rpartition("/")[2]
        records = self._state.all(KIND, GLOBAL)
        found = next((one for one in records if _code(one["aibotid"], one["service"]) == code), None)
        if found is None:
            await reply(send, Answer(b"no such address", 404, {"Content-Type": "text/plain"}))
            return
        self.set(found["aibotid"], found["service"], is_granted=True)
        await reply(send, Answer("已授权".encode(), 200, {"Content-Type": "text/plain; charset=UTF-8"}))


def _code(bot_id: str, service: str) -> str:
    return hashlib.sha256(f"{bot_id}:{service}".encode()).hexdigest()[:24]


class OfficeGate:
    """The gate of the gateway: it identifies the bot by its token, and checks the grant of the service.

    Args:
        gate: The gate of the server API, which knows tokens.
        grants: The grants.
    """

    def __init__(self, gate: Gate, grants: Grants) -> None:
        self._gate = gate
        self._grants = grants

    def __repr__(self) -> str:
        return f"<OfficeGate with {self._grants!r}>"

    def admit(self, call: FakeCall) -> Admission:
        """Identify the bot of a command, and check whether it may use the service."""
        admission = self._gate.admit(call)
        caller = admission.caller
        if admission.refusal is None and caller is not None and caller.grant is not None and call.operation:
            try:
                self._grants.check(str(caller.owner.agent_id), call.operation.service)
            except Refusal as refusal:
                return Admission(caller, refusal)
        return admission
