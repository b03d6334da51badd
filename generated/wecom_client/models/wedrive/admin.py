# Generated from spec/api/wedrive/admin.yaml by codegen. Do not edit.
"""高级功能与容量。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class WedriveVipBatchAddRequest(Model):
    """Parameters of `client.wedrive.vip.batch_add`."""

    userid_list: list[str] = field(max_items=100)


@model
class WedriveVipBatchAddResponse(Response):
    """Answer of `client.wedrive.vip.batch_add`."""

    succ_userid_list: list[str] | None = None
    """UserIDs that have the features now, those that had them before included."""
    fail_userid_list: list[str] | None = None
    """UserIDs that did not get them."""


@model
class WedriveVipBatchDelRequest(Model):
    """Parameters of `client.wedrive.vip.batch_del`."""

    userid_list: list[str] = field(max_items=100)


@model
class WedriveVipBatchDelResponse(Response):
    """Answer of `client.wedrive.vip.batch_del`."""

    succ_userid_list: list[str] | None = None
    """UserIDs that no longer have the features."""
    fail_userid_list: list[str] | None = None
    """UserIDs that could not be changed."""


@model
class WedriveVipListRequest(Model):
    """Parameters of `client.wedrive.vip.list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=200)


@model
class WedriveVipListResponse(Response):
    """Answer of `client.wedrive.vip.list`."""

    userid_list: list[str]
    """UserIDs of the members."""
    has_more: bool
    """Whether more follow."""
    next_cursor: str | None = None
    """Cursor for the next call."""


@model
class WedriveMngProInfoRequest(Model):
    """Parameters of `client.wedrive.mng_pro_info`."""

    userid: str | None = field(default=None, deprecated="The current page no longer has it; leave it out.")


@model
class WedriveMngProInfoResponse(Response):
    """Answer of `client.wedrive.mng_pro_info`."""

    is_pro: bool
    """Whether the edition is the professional one."""
    total_vip_acct_num: int | None = None
    """Number of paid accounts."""
    use_vip_acct_num: int | None = None
    """Number of paid accounts in use."""
    pro_expire_time: Timestamp | None = None
    """Unix time in seconds at which the edition ends."""


@model
class WedriveMngCapacityRequest(Model):
    """Parameters of `client.wedrive.mng_capacity`."""


@model
class WedriveMngCapacityResponse(Response):
    """Answer of `client.wedrive.mng_capacity`."""

    total_capacity_for_all: int
    """Capacity for all members, in bytes."""
    total_capacity_for_vip: int
    """Capacity for the professional edition, in bytes."""
    rest_capacity_for_all: int | None = None
    """What is left of total_capacity_for_all, in bytes. Third-party apps do not get it."""
    rest_capacity_for_vip: int | None = None
    """What is left of total_capacity_for_vip, in bytes. Third-party apps do not get it."""
