"""The result of a callback that a client acted upon: `Handled`, and the `Authorization` of a customer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

CallbackAction: TypeAlias = Literal["ticket", "authorize", "refresh", "revoke"]


@attrs.frozen
class Authorization:
    """A customer's authorization of the app, as WeCom told of it. The permanent code is kept, and not in here."""

    corp_id: str
    details: Mapping[str, Any]
    """The answer of get_permanent_code (auth_corp_info, auth_user_info, state, …) without codes and tokens."""


@attrs.frozen
class Handled:
    """A callback that was acted upon."""

    action: CallbackAction
    """The action: a ticket kept, an authorization redeemed, a customer's token dropped, a customer forgotten."""
    corp_id: str = ""
    """The customer; empty for a ticket."""
    authorization: Authorization | None = None
    """With "authorize": who installed the app."""
