# Generated from spec/api/license/account.yaml by codegen. Do not edit.
"""接口许可账号管理。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class CodeRef(Model):
    active_code: str
    """Activation code."""


@model
class Activation(Model):
    active_code: str
    """Activation code."""
    userid: str
    """UserID of the member."""


@model
class ActivationResult(Model):
    active_code: str | None = None
    """Activation code."""
    userid: str | None = None
    """Encrypted UserID of the member."""
    errcode: int | None = None
    """0 if the member has the account now."""
    errmsg: str | None = None
    """What the error code means."""


@model
class CodeInfo(Model):
    class Type:
        BASIC: Final = 1
        INTERCONNECT: Final = 2

    class Status:
        UNUSED: Final = 1
        IN_USE: Final = 2
        EXPIRED: Final = 3
        TO_BE_TRANSFERRED: Final = 4
        MERGED_INTO_A_NEWER_CODE: Final = 5
        GIVEN_TO_A_DOWNSTREAM_COMPANY: Final = 6

    active_code: str
    """Activation code."""
    type: int | None = field(default=None, enum=(1, 2))
    """Kind of account. One of 1 (basic), 2 (interconnect)."""
    status: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """State of the code. With automatic activation a code is to be transferred when its member has left or is
    no longer visible. One of 1 (unused), 2 (in use), 3 (expired), 4 (to be transferred), 5 (merged into a
    newer code), 6 (given to a downstream company).
    """
    userid: str | None = None
    """Encrypted UserID of the member; missing if unused."""
    create_time: Timestamp | None = None
    """Unix time of the payment."""
    active_time: Timestamp | None = None
    """Unix time of the first activation; missing if unused."""
    expire_time: Timestamp | None = None
    """Unix time; missing if unused."""
    merge_info: MergeInfo | None = None
    """Merger of the code with another, if there was one."""
    share_info: ShareInfo | None = None
    """Source of a code that went from an upstream to a downstream company."""


@model
class MergeInfo(Model):
    to_active_code: str | None = None
    """Newer code into which this one was merged."""
    from_active_code: str | None = None
    """Older code of the member that was merged into this one."""


@model
class ShareInfo(Model):
    to_corpid: str | None = None
    """Downstream company, in the answer for the upstream one."""
    from_corpid: str | None = None
    """Upstream company, in the answer for the downstream one."""


@model
class ActivatedAccount(Model):
    class Type:
        BASIC: Final = 1
        INTERCONNECT: Final = 2

    userid: str
    """Encrypted UserID."""
    type: int | None = field(default=None, enum=(1, 2))
    """Kind of account. One of 1 (basic), 2 (interconnect)."""
    expire_time: Timestamp | None = None
    """Unix time."""
    active_time: Timestamp | None = None
    """Unix time."""


@model
class MemberAccount(Model):
    class Type:
        BASIC: Final = 1
        INTERCONNECT: Final = 2

    userid: str
    """Encrypted UserID."""
    type: int | None = field(default=None, enum=(1, 2))
    """Kind of account. One of 1 (basic), 2 (interconnect)."""
    expire_time: Timestamp | None = None
    """Unix time."""
    active_time: Timestamp | None = None
    """Unix time."""
    active_code: str
    """Activation code."""


@model
class Transfer(Model):
    handover_userid: str
    """UserID of the member who loses the account."""
    takeover_userid: str
    """UserID of the member who gets it."""


@model
class TransferResult(Model):
    handover_userid: str | None = None
    """Encrypted UserID."""
    takeover_userid: str | None = None
    """Encrypted UserID."""
    errcode: int | None = None
    """0 if the account was moved."""
    errmsg: str | None = None
    """What the error code means."""


@model
class ShareResult(Model):
    active_code: str
    """Activation code."""
    errcode: int | None = None
    """Error code."""
    errmsg: str | None = None
    """What the error code means."""


@model
class TrialPeriod(Model):
    start_time: Timestamp | None = None
    """Unix time."""
    end_time: Timestamp | None = None
    """Unix time."""


@model
class LicenseActiveAccountRequest(Model):
    """Parameters of `client.license.active_account`."""

    active_code: str
    corpid: str
    userid: str


@model
class LicenseBatchActiveAccountRequest(Model):
    """Parameters of `client.license.batch_active_account`."""

    corpid: str
    active_list: list[Activation] = field(max_items=1000)


@model
class LicenseBatchActiveAccountResponse(Response):
    """Answer of `client.license.batch_active_account`."""

    active_result: list[ActivationResult] | None = None
    """The results."""


@model
class LicenseActiveAccountByTypeRequest(Model):
    """Parameters of `client.license.active_account_by_type`."""

    class Type:
        BASIC: Final = 1
        INTERCONNECT: Final = 2

    type: int = field(enum=(1, 2))
    corpid: str
    userid: str


@model
class LicenseGetActiveInfoByCodeRequest(Model):
    """Parameters of `client.license.get_active_info_by_code`."""

    corpid: str
    active_code: str


@model
class LicenseGetActiveInfoByCodeResponse(Response):
    """Answer of `client.license.get_active_info_by_code`."""

    active_info: CodeInfo
    """The activation code."""


@model
class LicenseBatchGetActiveInfoByCodeRequest(Model):
    """Parameters of `client.license.batch_get_active_info_by_code`."""

    corpid: str
    active_code_list: list[str] = field(max_items=1000)


@model
class LicenseBatchGetActiveInfoByCodeResponse(Response):
    """Answer of `client.license.batch_get_active_info_by_code`."""

    active_info_list: list[CodeInfo] | None = None
    """The activation codes."""
    invalid_active_code_list: list[str] | None = None
    """Activation codes that are invalid."""


@model
class LicenseListActivedAccountRequest(Model):
    """Parameters of `client.license.list_actived_account`."""

    corpid: str
    limit: int | None = field(default=None, max=1000)
    cursor: str | None = None


@model
class LicenseListActivedAccountResponse(Response):
    """Answer of `client.license.list_actived_account`."""

    next_cursor: str | None = None
    """Empty on the last page."""
    has_more: Flag | None = None
    """Whether there are more pages."""
    account_list: list[ActivatedAccount] | None = None
    """The members and their accounts."""


@model
class LicenseGetActiveInfoByUserRequest(Model):
    """Parameters of `client.license.get_active_info_by_user`."""

    corpid: str
    userid: str


@model
class LicenseGetActiveInfoByUserResponse(Response):
    """Answer of `client.license.get_active_info_by_user`."""

    class ActiveStatus:
        NO_ACCOUNT: Final = 0
        HAS_AN_ACCOUNT: Final = 1

    active_status: int | None = field(default=None, enum=(0, 1))
    """Whether the member has been activated. One of 0 (no account), 1 (has an account)."""
    active_info_list: list[MemberAccount] | None = None
    """At most one account of each kind."""


@model
class LicenseBatchTransferLicenseRequest(Model):
    """Parameters of `client.license.batch_transfer_license`."""

    corpid: str
    transfer_list: list[Transfer] = field(max_items=1000)


@model
class LicenseBatchTransferLicenseResponse(Response):
    """Answer of `client.license.batch_transfer_license`."""

    transfer_result: list[TransferResult] | None = None
    """The results."""


@model
class LicenseBatchShareActiveCodeRequest(Model):
    """Parameters of `client.license.batch_share_active_code`."""

    class CorpLinkType:
        UPSTREAM_AND_DOWNSTREAM: Final = 0
        LINKED_COMPANIES: Final = 1

    from_corpid: str
    to_corpid: str
    share_list: list[CodeRef] = field(max_items=1000)
    corp_link_type: int | None = field(default=None, enum=(0, 1))


@model
class LicenseBatchShareActiveCodeResponse(Response):
    """Answer of `client.license.batch_share_active_code`."""

    share_result: list[ShareResult] | None = None
    """Codes that could not be given."""


@model
class LicenseSetAutoActiveStatusRequest(Model):
    """Parameters of `client.license.set_auto_active_status`."""

    corpid: str
    auto_active_status: Flag


@model
class LicenseGetAutoActiveStatusRequest(Model):
    """Parameters of `client.license.get_auto_active_status`."""

    corpid: str


@model
class LicenseGetAutoActiveStatusResponse(Response):
    """Answer of `client.license.get_auto_active_status`."""

    auto_active_status: Flag
    """Whether accounts are activated automatically."""


@model
class LicenseGetAppLicenseInfoRequest(Model):
    """Parameters of `client.license.get_app_license_info`."""

    corpid: str
    suite_id: str
    appid: int | None = None


@model
class LicenseGetAppLicenseInfoResponse(Response):
    """Answer of `client.license.get_app_license_info`."""

    class LicenseStatus:
        ACCOUNTS_ARE_NOT_CHECKED: Final = 0
        ACCOUNTS_ARE_NEEDED_AFTER_THE_TRIAL: Final = 1

    license_status: int | None = field(default=None, enum=(0, 1))
    """Whether the app needs accounts by now. One of 0 (accounts are not checked), 1 (accounts are needed
    after the trial).
    """
    trail_info: TrialPeriod | None = None
    """Where there is a trial; it lasts 90 days from the first installation."""
    license_check_time: Timestamp | None = None
    """Unix time from which calls without an account are refused."""
