# Generated from spec/api/license/ by codegen. Do not edit.
"""接口许可: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.license.order import AccountCount
    from wecom_client.models.license.order import AccountDuration
    from wecom_runtime.data.models import Time


class CodeRefDict(TypedDict):
    active_code: str


class ActivationDict(TypedDict):
    active_code: str
    userid: str


class TransferDict(TypedDict):
    handover_userid: str
    takeover_userid: str


class AccountCountDict(TypedDict):
    base_count: NotRequired[int | None]
    external_contact_count: NotRequired[int | None]


class AccountDurationDict(TypedDict):
    """Time of new accounts: altogether 31 to 1,860 days."""

    months: NotRequired[int | None]
    days: NotRequired[int | None]


class RenewalDurationDict(TypedDict):
    """Time of a renewal."""

    months: NotRequired[int | None]
    new_expire_time: NotRequired[Time | None]


class AccountRefDict(TypedDict):
    userid: str
    type: int


class PurchaseDict(TypedDict):
    corpid: str
    account_count: AccountCount | AccountCountDict
    account_duration: AccountDuration | AccountDurationDict
    auto_active_status: NotRequired[bool | Literal[0, 1] | None]


alias_submodules(__name__, (
    "account",
    "order",
))
