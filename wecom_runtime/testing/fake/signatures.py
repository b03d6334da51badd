"""Verification of the signatures over the parameters of calls."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.signing import complete

from .calls import FakeCall
from .state import GLOBAL, FakeState, Refusal


class Signatures:
    """The verification of signatures.

    Args:
        rules: Name of a key in the spec -> the account that has it: `signatures` in spec/fake/.
        state: The state with the accounts.
    """

    def __init__(self, rules: Mapping[str, Mapping[str, Any]], state: FakeState) -> None:
        self._rules = rules
        self._state = state

    def __repr__(self) -> str:
        return f"<Signatures with {', '.join(self._rules)}>"

    def check(self, call: FakeCall, operation: Operation[Any]) -> None:
        """Verify all signatures of a call.

        Raises:
            Refusal: A signature is wrong.
        """
        for made in operation.computed:
            rule = self._rules.get(made.key)
            if rule is None or made.how == "known":
                continue
            keys = self._keys(rule, call)
            if not keys and rule.get("lenient"):
                continue
            unsigned = {name: value for name, value in call.request.items() if name != made.name}
            for key in keys:
                signed = dict(unsigned)
                complete((made,), signed, {made.key: key}, call.path)
                if hmac.compare_digest(str(signed[made.name]).encode(), str(call.request.get(made.name)).encode()):
                    break
            else:
                raise Refusal(rule["wrong"], f"{made.name}: {rule['hint']}", made.name)

    def _keys(self, rule: Mapping[str, Any], call: FakeCall) -> list[str]:
        """Return the keys of all possible signers."""
        found = self._state.all(rule["account"], GLOBAL)
        for field, parameters in rule.get("where", {}).items():
            values = [str(call.request[name]) for name in parameters if call.request.get(name) not in (None, "")]
            if values:
                found = [one for one in found if str(one.get(field)) in values]
        return [str(one[rule["field"]]) for one in found if one.get(rule["field"])]
