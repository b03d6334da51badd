# Generated from spec/api/externalcontact/transfer.yaml by codegen. Do not edit.
"""在职与离职继承。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class TransferStart(Model):
    external_userid: str
    """external_userid of the customer."""
    errcode: int
    """0 if the transfer has begun, otherwise a global error code."""


@model
class TransferResult(Model):
    external_userid: str
    """external_userid of the customer."""
    status: int = field(enum=(1, 2, 3, 4))
    """State of the transfer. One of 1 (done), 2 (waiting), 3 (refused by the customer), 4 (the member who
    takes over has too many customers).
    """
    takeover_time: Timestamp | None = None
    """When the customer was or will be passed on, Unix time."""


@model
class UnassignedCustomer(Model):
    handover_userid: str
    """UserID of the member who has left."""
    external_userid: str
    """external_userid of the customer."""
    dimission_time: Timestamp | None = None
    """When the member left, Unix time."""


@model
class ExternalcontactTransferCustomerRequest(Model):
    """Parameters of `client.externalcontact.transfer_customer`."""

    handover_userid: str
    takeover_userid: str
    external_userid: list[str] = field(max_items=100)
    transfer_success_msg: str | None = field(default=None, max_chars=200)


@model
class ExternalcontactTransferCustomerResponse(Response):
    """Answer of `client.externalcontact.transfer_customer`."""

    customer: list[TransferStart]
    """The customers and whether the transfer has begun."""


@model
class ExternalcontactTransferResultRequest(Model):
    """Parameters of `client.externalcontact.transfer_result`."""

    handover_userid: str
    takeover_userid: str
    cursor: str | None = None


@model
class ExternalcontactTransferResultResponse(Response):
    """Answer of `client.externalcontact.transfer_result`."""

    customer: list[TransferResult]
    """The customers and the state of their transfer."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class ExternalcontactGetUnassignedListRequest(Model):
    """Parameters of `client.externalcontact.get_unassigned_list`."""

    page_id: int | None = field(default=None, deprecated="Send cursor instead.")
    page_size: int | None = field(default=None, max=1000)
    cursor: str | None = None


@model
class ExternalcontactGetUnassignedListResponse(Response):
    """Answer of `client.externalcontact.get_unassigned_list`."""

    info: list[UnassignedCustomer]
    """The customers."""
    is_last: bool | None = None
    """Whether this is the last page."""
    next_cursor: str | None = None
    """Empty when nothing is left; absent if page_id was sent."""


@model
class ExternalcontactResignedTransferCustomerRequest(Model):
    """Parameters of `client.externalcontact.resigned.transfer_customer`."""

    handover_userid: str
    takeover_userid: str
    external_userid: list[str] = field(max_items=100)


@model
class ExternalcontactResignedTransferCustomerResponse(Response):
    """Answer of `client.externalcontact.resigned.transfer_customer`."""

    customer: list[TransferStart]
    """The customers and whether the transfer has begun."""


@model
class ExternalcontactResignedTransferResultRequest(Model):
    """Parameters of `client.externalcontact.resigned.transfer_result`."""

    handover_userid: str
    takeover_userid: str
    cursor: str | None = None


@model
class ExternalcontactResignedTransferResultResponse(Response):
    """Answer of `client.externalcontact.resigned.transfer_result`."""

    customer: list[TransferResult]
    """The customers and the state of their transfer."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class ExternalcontactTransferRequest(Model):
    """Parameters of `client.externalcontact.transfer`."""

    external_userid: str
    handover_userid: str
    takeover_userid: str
    transfer_success_msg: str | None = None
