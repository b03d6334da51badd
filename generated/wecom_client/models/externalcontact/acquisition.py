# Generated from spec/api/externalcontact/acquisition.yaml by codegen. Do not edit.
"""获客助手。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class AcquisitionLink(Model):
    link_id: str | None = None
    """Absent when one link is asked for."""
    link_name: str
    """Name of the link."""
    url: str
    """The link itself."""
    create_time: Timestamp | None = None
    """Unix time."""
    skip_verify: bool | None = None
    """Whether customers are added without confirmation."""
    mark_source: bool | None = None
    """Whether customers are marked as brought by the app; only for acquisition apps."""


@model
class AcquisitionRange(Model):
    user_list: list[str] | None = field(default=None, max_items=500)
    """UserIDs. In requests: at most 500 items."""
    department_list: list[int] | None = None
    """Ids of departments with at most 500 members in all."""


@model
class NewAcquisitionRange(Model):
    """At least one of `user_list` and `department_list` is needed."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("user_list", "department_list")),)

    user_list: list[str] | None = field(default=None, max_items=500)
    """UserIDs. At most 500 items."""
    department_list: list[int] | None = None
    """Ids of departments with at most 500 members in all."""


@model
class AcquisitionPriority(Model):
    """`priority_userid_list` is needed if `priority_type` is 2."""

    class PriorityType:
        CONTACTS_IN_THE_WHOLE_COMPANY: Final = 1
        CONTACTS_AMONG_THE_GIVEN_MEMBERS: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("priority_userid_list",), when={"priority_type": "2"},
    ),)

    priority_type: int | None = field(default=None, enum=(1, 2))
    """Who comes first. One of 1 (contacts in the whole company), 2 (contacts among the given members)."""
    priority_userid_list: list[str] | None = field(default=None, max_items=1000)
    """UserIDs; for priority_type 2. In requests: needed for priority_type 2. At most 1000 items."""


@model
class AcquisitionCustomer(Model):
    class ChatStatus:
        HAS_NOT_WRITTEN: Final = 0
        HAS_WRITTEN: Final = 1
        UNKNOWN: Final = 2

    external_userid: str
    """external_userid of the customer."""
    userid: str
    """Member who has added the customer."""
    chat_status: int | None = field(default=None, enum=(0, 1, 2))
    """State of the chat. One of 0 (has not written), 1 (has written), 2 (unknown)."""
    state: str | None = None
    """customer_channel of the link."""


@model
class AcquisitionQuota(Model):
    expire_date: Timestamp
    """Midnight of the day, Unix time; the hour depends on the purchase."""
    balance: int
    """Quota that expires."""


@model
class AcquisitionChat(Model):
    recv_msg_cnt: int
    """Messages of the customer to the member."""
    link_id: str | None = None
    """Id of the link."""
    state: str | None = None
    """customer_channel of the link."""


@model
class AcquisitionApp(Model):
    agentid: int
    """Id of the app."""


@model
class ExternalcontactCustomerAcquisitionListLinkRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition.list_link`."""

    limit: int | None = field(default=None, max=100)
    cursor: str | None = None


@model
class ExternalcontactCustomerAcquisitionListLinkResponse(Response):
    """Answer of `client.externalcontact.customer_acquisition.list_link`."""

    link_id_list: list[str]
    """Ids of the links."""
    next_cursor: str | None = None
    """Cursor of the next page."""


@model
class ExternalcontactCustomerAcquisitionGetRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition.get`."""

    link_id: str


@model
class ExternalcontactCustomerAcquisitionGetResponse(Response):
    """Answer of `client.externalcontact.customer_acquisition.get`."""

    link: AcquisitionLink
    """The link."""
    range: AcquisitionRange | None = None
    """Members that customers are led to."""
    priority_option: AcquisitionPriority | None = None
    """Which members customers go to first."""


@model
class ExternalcontactCustomerAcquisitionCreateLinkRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition.create_link`."""

    link_name: str = field(max_chars=30)
    range: NewAcquisitionRange | None = None
    skip_verify: bool | None = None
    priority_option: AcquisitionPriority | None = None
    mark_source: bool | None = None


@model
class ExternalcontactCustomerAcquisitionCreateLinkResponse(Response):
    """Answer of `client.externalcontact.customer_acquisition.create_link`."""

    link: AcquisitionLink
    """The new link."""


@model
class ExternalcontactCustomerAcquisitionUpdateLinkRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition.update_link`."""

    link_id: str
    link_name: str | None = field(default=None, max_chars=30)
    range: AcquisitionRange | None = None
    skip_verify: bool | None = None
    priority_option: AcquisitionPriority | None = None
    mark_source: bool | None = None


@model
class ExternalcontactCustomerAcquisitionDeleteLinkRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition.delete_link`."""

    link_id: str


@model
class ExternalcontactCustomerAcquisitionCustomerRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition.customer`."""

    link_id: str
    limit: int | None = field(default=None, max=1000)
    cursor: str | None = None


@model
class ExternalcontactCustomerAcquisitionCustomerResponse(Response):
    """Answer of `client.externalcontact.customer_acquisition.customer`."""

    customer_list: list[AcquisitionCustomer]
    """The customers."""
    next_cursor: str | None = None
    """Empty when nothing is left."""


@model
class ExternalcontactCustomerAcquisitionQuotaRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition_quota`."""


@model
class ExternalcontactCustomerAcquisitionQuotaResponse(Response):
    """Answer of `client.externalcontact.customer_acquisition_quota`."""

    total: int
    """Used up so far."""
    balance: int
    """Quota that is left."""
    quota_list: list[AcquisitionQuota] | None = None
    """Parts of it that expire soon."""


@model
class ExternalcontactCustomerAcquisitionStatisticRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition.statistic`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 30}),
    )

    link_id: str
    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)


@model
class ExternalcontactCustomerAcquisitionStatisticResponse(Response):
    """Answer of `client.externalcontact.customer_acquisition.statistic`."""

    click_link_customer_cnt: int
    """Customers who opened the link."""
    new_customer_cnt: int
    """New customers."""


@model
class ExternalcontactCustomerAcquisitionGetChatInfoRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition.get_chat_info`."""

    chat_key: str


@model
class ExternalcontactCustomerAcquisitionGetChatInfoResponse(Response):
    """Answer of `client.externalcontact.customer_acquisition.get_chat_info`."""

    userid: str | None = None
    """Member; not for the acquisition component."""
    external_userid: str | None = None
    """Customer; not for the acquisition component."""
    chat_info: AcquisitionChat
    """The chat."""


@model
class ExternalcontactCustomerAcquisitionCreateOnceKeyRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition.create_once_key`."""

    link_id: str
    key_num: int | None = field(default=None, max=1000)


@model
class ExternalcontactCustomerAcquisitionCreateOnceKeyResponse(Response):
    """Answer of `client.externalcontact.customer_acquisition.create_once_key`."""

    keys: list[str] = field(secret=True)
    """Keys to append to the link as once_key."""


@model
class ExternalcontactCustomerAcquisitionGetCompAuthInfoRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition.get_comp_auth_info`."""


@model
class ExternalcontactCustomerAcquisitionGetCompAuthInfoResponse(Response):
    """Answer of `client.externalcontact.customer_acquisition.get_comp_auth_info`."""

    class PayMode:
        THE_COMPANY: Final = 0
        THE_PROVIDER: Final = 1

    class LinkAuthMode:
        LINKS_THAT_THE_COMPANY_CHOOSES: Final = 0
        LINKS_THAT_LINKED_APPS_CREATE: Final = 1

    pay_mode: int = field(enum=(0, 1))
    """Who pays. One of 0 (the company), 1 (the provider)."""
    price: int | None = None
    """What the provider pays for a customer, in cents of a yuan; for pay_mode 1."""
    link_auth_mode: int = field(enum=(0, 1))
    """How links are authorized. One of 0 (links that the company chooses), 1 (links that linked apps create)."""
    auth_apps: list[AcquisitionApp] | None = None
    """Linked apps, for link_auth_mode 1."""


@model
class ExternalcontactCustomerAcquisitionAppGetPermitRequest(Model):
    """Parameters of `client.externalcontact.customer_acquisition_app.get_permit`."""


@model
class ExternalcontactCustomerAcquisitionAppGetPermitResponse(Response):
    """Answer of `client.externalcontact.customer_acquisition_app.get_permit`."""

    user_list: list[str] | None = None
    """UserIDs."""
    department_list: list[int] | None = None
    """Ids of departments."""
    tag_list: list[int] | None = None
    """Ids of member tags."""
