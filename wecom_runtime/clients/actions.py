"""The results of the callbacks that a client processes itself: `Handled`, and the `Authorization` of a customer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

CallbackAction: TypeAlias = Literal["ticket", "authorize", "refresh", "revoke"]


@attrs.frozen
class Authorization:
    """A customer's authorization of the app, without the permanent code, which is stored."""

    corp_id: str
    details: Mapping[str, Any]
    """The response of get_permanent_code (auth_corp_info, auth_user_info, state, …) without codes and tokens."""


@attrs.frozen
class Handled:
    """The action of a client on a callback."""

    action: CallbackAction
    """The action: a ticket stored, an authorization redeemed, a customer's token dropped, or a customer removed."""
    corp_id: str = ""
    """The customer's corp id; "" for a ticket."""
    authorization: Authorization | None = None
    """The new authorization, for "authorize"."""
