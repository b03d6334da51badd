# Generated from spec/api/externalcontact/moment.yaml by codegen. Do not edit.
"""客户朋友圈。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import TaggedUnion
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class MomentRange(Model):
    """Who publishes a moment and who sees it; with both lists, those members who have one of the customers."""

    sender_list: MomentSenders | None = None
    """Members who publish it; those that the app may not see are ignored."""
    external_contact_list: MomentAudience | None = None
    """Customers who see it; everybody if left out."""


@model
class MomentSenders(Model):
    user_list: list[str] | None = field(default=None, max_items=100000)
    """UserIDs. In requests: at most 100000 items."""
    department_list: list[int] | None = None
    """Ids of departments."""


@model
class MomentAudience(Model):
    tag_list: list[str] | None = None
    """Ids of the company's customer tags; none of rule groups."""


@model
class MomentText(Model):
    content: str | None = field(default=None, max_bytes=4000)
    """The text. In requests: at most 4000 bytes."""


@model
class MomentAttachment(Model):
    """What goes with a moment."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("msgtype", {
        "image": "MomentImageAttachment", "video": "MomentVideoAttachment", "link": "MomentLinkAttachment",
    })

    msgtype: str = field(enum=("image", "video", "link"))
    """Kind of attachment. One of image, video, link."""


@model
class MomentImageAttachment(MomentAttachment):
    """A case of `MomentAttachment`."""

    msgtype: str = field(default="image", enum=("image", "video", "link"))
    image: MomentUpload
    """Picture with a long side up to 10800 and a short side up to 1080 pixels."""


@model
class MomentVideoAttachment(MomentAttachment):
    """A case of `MomentAttachment`."""

    msgtype: str = field(default="video", enum=("image", "video", "link"))
    video: MomentUpload
    """Video of at most 30 seconds and 10 MB."""


@model
class MomentLinkAttachment(MomentAttachment):
    """A case of `MomentAttachment`."""

    msgtype: str = field(default="link", enum=("image", "video", "link"))
    link: MomentNewLink
    """Link that is shown."""


@model
class MomentUpload(Model):
    media_id: str
    """media_id from media/upload_attachment."""


@model
class MomentNewLink(Model):
    title: str | None = field(default=None, max_bytes=128)
    """Title of the link. At most 128 bytes."""
    url: str
    """Link that is opened."""
    media_id: str
    """Cover picture, media_id from media/upload_attachment."""


@model
class MomentTaskResult(Model):
    errcode: int
    """Error code."""
    errmsg: str | None = None
    """What the error code means."""
    moment_id: str | None = None
    """Id of the moment."""
    invalid_sender_list: MomentSenders | None = None
    """Members and departments that do not exist or that the app may not see."""
    invalid_external_contact_list: MomentAudience | None = None
    """Customer tags that are invalid."""


@model
class Moment(Model):
    class CreateType:
        BY_THE_COMPANY: Final = 0
        BY_A_MEMBER: Final = 1

    class VisibleType:
        SOME_CUSTOMERS: Final = 0
        EVERYBODY: Final = 1

    moment_id: str
    """Id of the moment."""
    creator: str | None = None
    """UserID; absent if the API was used."""
    create_time: Timestamp | None = None
    """Unix time."""
    create_type: int | None = field(default=None, enum=(0, 1))
    """Who created the moment. One of 0 (by the company), 1 (by a member)."""
    visible_type: int | None = field(default=None, enum=(0, 1))
    """Who can see the moment. One of 0 (some customers), 1 (everybody)."""
    text: MomentText | None = None
    """Text of the moment."""
    image: list[MomentMedia] | None = None
    """Pictures of the moment."""
    video: MomentVideo | None = None
    """Video of the moment."""
    link: MomentLink | None = None
    """Link of the moment."""
    location: MomentLocation | None = None
    """Place of the moment."""


@model
class MomentMedia(Model):
    media_id: str
    """Download it with media/get."""


@model
class MomentVideo(Model):
    media_id: str
    """Download it with media/get."""
    thumb_media_id: str | None = None
    """Cover picture."""


@model
class MomentLink(Model):
    title: str | None = None
    """Title of the link."""
    url: str
    """Address of the link."""


@model
class MomentLocation(Model):
    latitude: str
    """Degrees as text."""
    longitude: str
    """Degrees as text."""
    name: str | None = None
    """Name of the place."""


@model
class MomentTask(Model):
    class PublishStatus:
        NOT_PUBLISHED: Final = 0
        PUBLISHED: Final = 1

    userid: str
    """UserID of the member."""
    publish_status: int = field(enum=(0, 1))
    """Whether the member has published it. One of 0 (not published), 1 (published)."""


@model
class MomentCustomer(Model):
    userid: str | None = None
    """Member who published the moment."""
    external_userid: str
    """external_userid of the customer."""


@model
class MomentViewer(Model):
    external_userid: str
    """external_userid of the customer."""


@model
class MomentReaction(Model):
    """A comment or a like, either of a customer or of a member."""

    external_userid: str | None = None
    """external_userid of the customer."""
    userid: str | None = None
    """UserID of the member."""
    create_time: Timestamp | None = None
    """Unix time."""


@model
class ExternalcontactAddMomentTaskRequest(Model):
    """Parameters of `client.externalcontact.add_moment_task`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("text", "attachments")),)

    visible_range: MomentRange | None = None
    text: MomentText | None = None
    attachments: list[MomentAttachment] | None = field(default=None, max_items=9)


@model
class ExternalcontactAddMomentTaskResponse(Response):
    """Answer of `client.externalcontact.add_moment_task`."""

    jobid: str
    """Id of the job, valid for 24 hours; ask get_moment_task_result."""


@model
class ExternalcontactGetMomentTaskResultRequest(Model):
    """Parameters of `client.externalcontact.get_moment_task_result`."""

    jobid: str = field(max_bytes=64)


@model
class ExternalcontactGetMomentTaskResultResponse(Response):
    """Answer of `client.externalcontact.get_moment_task_result`."""

    class Status:
        BEGUN: Final = 1
        IN_PROGRESS: Final = 2
        DONE: Final = 3

    status: int = field(enum=(1, 2, 3))
    """State of the job. One of 1 (begun), 2 (in progress), 3 (done)."""
    type: str | None = field(default=None, enum=("add_moment_task",))
    """Kind of job. One of add_moment_task."""
    result: MomentTaskResult | None = None
    """Comes when the job is done."""


@model
class ExternalcontactCancelMomentTaskRequest(Model):
    """Parameters of `client.externalcontact.cancel_moment_task`."""

    moment_id: str


@model
class ExternalcontactGetMomentListRequest(Model):
    """Parameters of `client.externalcontact.get_moment_list`."""

    class FilterType:
        BY_THE_COMPANY: Final = 0
        BY_MEMBERS: Final = 1
        ALL: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 30}),
    )

    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    creator: str | None = None
    filter_type: int | None = field(default=None, enum=(0, 1, 2))
    cursor: str | None = None
    limit: int | None = field(default=None, max=20)


@model
class ExternalcontactGetMomentListResponse(Response):
    """Answer of `client.externalcontact.get_moment_list`."""

    next_cursor: str | None = None
    """Empty when nothing is left."""
    moment_list: list[Moment]
    """The moments."""


@model
class ExternalcontactGetMomentTaskRequest(Model):
    """Parameters of `client.externalcontact.get_moment_task`."""

    moment_id: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ExternalcontactGetMomentTaskResponse(Response):
    """Answer of `client.externalcontact.get_moment_task`."""

    next_cursor: str | None = None
    """Empty when nothing is left."""
    task_list: list[MomentTask]
    """The members and whether they have published it."""


@model
class ExternalcontactGetMomentCustomerListRequest(Model):
    """Parameters of `client.externalcontact.get_moment_customer_list`."""

    moment_id: str
    userid: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ExternalcontactGetMomentCustomerListResponse(Response):
    """Answer of `client.externalcontact.get_moment_customer_list`."""

    next_cursor: str | None = None
    """Empty when nothing is left."""
    customer_list: list[MomentCustomer]
    """The customers."""


@model
class ExternalcontactGetMomentSendResultRequest(Model):
    """Parameters of `client.externalcontact.get_moment_send_result`."""

    moment_id: str
    userid: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=5000)


@model
class ExternalcontactGetMomentSendResultResponse(Response):
    """Answer of `client.externalcontact.get_moment_send_result`."""

    next_cursor: str | None = None
    """Empty when nothing is left."""
    customer_list: list[MomentViewer]
    """The customers."""


@model
class ExternalcontactGetMomentCommentsRequest(Model):
    """Parameters of `client.externalcontact.get_moment_comments`."""

    moment_id: str
    userid: str


@model
class ExternalcontactGetMomentCommentsResponse(Response):
    """Answer of `client.externalcontact.get_moment_comments`."""

    comment_list: list[MomentReaction]
    """The comments."""
    like_list: list[MomentReaction]
    """The likes."""
