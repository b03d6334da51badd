# Generated from spec/api/meeting/layout.yaml by codegen. Do not edit.
"""会议布局和背景管理。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Json
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class LayoutTemplate(Model):
    layout_template_id: str
    """Id of the layout template."""
    thumbnail_url: str | None = None
    """Link of the thumbnail."""
    picture_url: str | None = None
    """Picture with the ids of the grid's cells."""
    render_rule: Json[RenderRule] | None = field(default=None, converts=True)
    """Where the cells are, for drawing the layout oneself."""


@model
class RenderRule(Model):
    layout_width: int | None = None
    """Pixels."""
    layout_height: int | None = None
    """Pixels."""
    layout_items: list[RenderItem] | None = None
    """The cells."""


@model
class RenderItem(Model):
    seat_id: int | None = None
    """Id of the seat."""
    stream_size: int | None = None
    """Size of the video stream."""
    pos: RenderPosition | None = None
    """Where the cell is."""
    size: RenderSize | None = None
    """Size of the cell."""
    margin: RenderMargin | None = None
    """Margin of the cell."""


@model
class RenderPosition(Model):
    left: str | None = None
    """Distance from the left edge as a share of the width, such as 0.5."""
    top: str | None = None
    """Distance from the top as a share of the height."""


@model
class RenderSize(Model):
    width: str | None = None
    """Width as a share of the whole."""
    height: str | None = None
    """Height as a share of the whole."""


@model
class RenderMargin(Model):
    top: str | None = None
    """Margin at the top."""
    left: str | None = None
    """Margin on the left."""
    bottom: str | None = None
    """Margin at the bottom."""
    right: str | None = None
    """Margin on the right."""


@model
class NewLayout(Model):
    page_list: list[LayoutPage]
    """Pages of the layout."""


@model
class Layout(Model):
    layout_id: str
    """Id of the layout."""
    page_list: list[LayoutPage] | None = None
    """Pages of the layout."""


@model
class LayoutPage(Model):
    layout_template_id: str
    """Id of the template."""
    user_seat_list: list[LayoutSeat] | None = None
    """Who or what is shown in which cell."""


@model
class LayoutSeat(Model):
    """What a cell of the grid shows: one of userid, tmp_openid and tool_sdkid is required.

    At least one of `userid`, `tmp_openid` and `tool_sdkid` is needed.

    `nick_name` is needed if `grid_type` is 1.
    """

    class GridType:
        VIDEO: Final = 1
        SHARED_SCREEN: Final = 2
        EXTENSION_APP: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("userid", "tmp_openid", "tool_sdkid")),
        FieldRule("requires", ("nick_name",), when={"grid_type": "1"}),
    )

    grid_id: str
    """Id of the cell; of several seats with the same one the first counts."""
    grid_type: int = field(enum=(1, 2, 3))
    """What is shown. One of 1 (video), 2 (shared screen), 3 (extension app). In requests: a page has at most
    one extension app, which must be bound to the meeting, have a web page and be visible to the company.
    """
    userid: str | None = None
    """UserID of a member."""
    tmp_openid: str | None = None
    """Temporary id of a participant."""
    nick_name: str | None = None
    """Name to show. In requests: required for a video."""
    tool_sdkid: str | None = None
    """Id of an extension app."""


@model
class NewAdvancedLayout(Model):
    layout_name: str | None = None
    """Name of the layout."""
    page_list: list[AdvancedLayoutPage]
    """Pages of the layout."""


@model
class AdvancedLayout(Model):
    layout_id: str
    """Id of the layout."""
    layout_name: str | None = None
    """Name of the layout."""
    page_list: list[AdvancedLayoutPage] | None = None
    """Pages of the layout."""


@model
class AdvancedLayoutPage(Model):
    layout_template_id: str
    """Id of the template."""
    enable_polling: bool | None = None
    """Whether the users of a cell take turns. In requests: required in an update. Default: false."""
    polling_setting: Polling | None = None
    """How the users take turns."""
    user_seat_list: list[AdvancedSeat] | None = None
    """Who or what is shown in which cell. In requests: required in a new layout."""


@model
class Polling(Model):
    class PollingIntervalUnit:
        SECONDS: Final = 1
        MINUTES: Final = 2

    polling_interval_unit: int = field(enum=(1, 2))
    """Unit of the interval. One of 1 (seconds), 2 (minutes)."""
    polling_interval: int = field(min=1, max=999999)
    """Time for which one user is shown. In requests: 1 to 999999."""
    ignore_user_novideo: bool
    """Whether those without video are passed over."""
    ignore_user_absence: bool
    """Whether those who are absent are passed over."""


@model
class AdvancedSeat(Model):
    class GridType:
        VIDEO: Final = 1
        SHARED_SCREEN: Final = 2

    class VideoType:
        SPEAKER: Final = 1
        FILLED_AUTOMATICALLY: Final = 2
        THOSE_IN_USER_LIST: Final = 3

    grid_id: str
    """Id of the cell."""
    grid_type: int = field(enum=(1, 2))
    """What is shown. One of 1 (video), 2 (shared screen)."""
    video_type: int | None = field(default=None, enum=(1, 2, 3))
    """Whose video is shown. One of 1 (speaker), 2 (filled automatically), 3 (those in `user_list`)."""
    user_list: list[GridUser] | None = None
    """Users of the cell: one, or several who take turns."""


@model
class GridUser(Model):
    """A user of a cell: one of userid and tmp_openid is required.

    At least one of `userid` and `tmp_openid` is needed.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("userid", "tmp_openid")),)

    userid: str | None = None
    """UserID of a member."""
    tmp_openid: str | None = None
    """Temporary id of a participant."""
    nick_name: str | None = None
    """Name to show in base64. In requests: required in a new layout where `video_type` is 3."""


@model
class LayoutUser(Model):
    tmp_openid: str
    """Temporary id of a SIP or H.323 device in this meeting."""


@model
class BackgroundImage(Model):
    image_md5: str
    """MD5 of the picture in hexadecimal digits."""
    image_url: str
    """Link to a PNG picture of at most 10 MB and at least 1920x1080 pixels."""


@model
class Background(Model):
    background_id: str
    """Id of the background."""
    image_md5: str | None = None
    """MD5 of the picture in hexadecimal digits."""


@model
class MeetingLayoutListTemplateRequest(Model):
    """Parameters of `client.meeting.layout.list_template`."""


@model
class MeetingLayoutListTemplateResponse(Response):
    """Answer of `client.meeting.layout.list_template`."""

    layout_template_list: list[LayoutTemplate] | None = None
    """The layout templates."""


@model
class MeetingLayoutAddRequest(Model):
    """Parameters of `client.meeting.layout.add`."""

    meetingid: str
    layout_list: list[NewLayout] = field(max_items=10)
    default_layout_order: int | None = None


@model
class MeetingLayoutAddResponse(Response):
    """Answer of `client.meeting.layout.add`."""

    selected_layout_id: str | None = None
    """Layout that the meeting uses."""
    layout_list: list[Layout] | None = None
    """The layouts that were added."""


@model
class MeetingAdvancedLayoutAddRequest(Model):
    """Parameters of `client.meeting.advanced_layout.add`."""

    meetingid: str
    layout_list: list[NewAdvancedLayout] = field(max_items=20)


@model
class MeetingAdvancedLayoutAddResponse(Response):
    """Answer of `client.meeting.advanced_layout.add`."""

    layout_list: list[AdvancedLayout] | None = None
    """The layouts that were added."""


@model
class MeetingLayoutUpdateRequest(Model):
    """Parameters of `client.meeting.layout.update`."""

    meetingid: str
    layout_id: str
    page_list: list[LayoutPage]
    enable_set_default: bool | None = None


@model
class MeetingAdvancedLayoutUpdateRequest(Model):
    """Parameters of `client.meeting.advanced_layout.update`."""

    meetingid: str
    layout_id: str
    layout_name: str | None = None
    page_list: list[AdvancedLayoutPage]


@model
class MeetingLayoutSetDefaultRequest(Model):
    """Parameters of `client.meeting.layout.set_default`."""

    meetingid: str
    selected_layout_id: str


@model
class MeetingAdvancedLayoutApplyRequest(Model):
    """Parameters of `client.meeting.advanced_layout.apply`."""

    meetingid: str
    layout_id: str
    user_list: list[LayoutUser] | None = field(default=None, max_items=20)


@model
class MeetingAdvancedLayoutListRequest(Model):
    """Parameters of `client.meeting.advanced_layout.list`."""

    meetingid: str


@model
class MeetingAdvancedLayoutListResponse(Response):
    """Answer of `client.meeting.advanced_layout.list`."""

    selected_layout_id: str | None = None
    """Layout that the meeting uses."""
    layout_list: list[AdvancedLayout] | None = None
    """The layouts."""


@model
class MeetingAdvancedLayoutGetUserLayoutRequest(Model):
    """Parameters of `client.meeting.advanced_layout.get_user_layout`."""

    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    meetingid: str
    tmp_openid: str
    instance_id: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84))


@model
class MeetingAdvancedLayoutGetUserLayoutResponse(Response):
    """Answer of `client.meeting.advanced_layout.get_user_layout`."""

    class LayoutType:
        DEFAULT: Final = 0
        OF_THE_MEETING: Final = 2
        OF_THE_PARTICIPANT: Final = 3

    selected_layout_id: str | None = None
    """Layout that the participant sees."""
    layout_name: str | None = None
    """Name of the layout."""
    layout_type: int | None = field(default=None, enum=(0, 2, 3))
    """Kind of layout. One of 0 (default), 2 (of the meeting), 3 (of the participant)."""
    page_list: list[AdvancedLayoutPage] | None = None
    """Pages of the layout."""


@model
class MeetingAdvancedLayoutBatchDeleteRequest(Model):
    """Parameters of `client.meeting.advanced_layout.batch_delete`."""

    meetingid: str
    layout_id_list: list[str] = field(max_items=20)


@model
class MeetingLayoutAddBackgroundRequest(Model):
    """Parameters of `client.meeting.layout.add_background`."""

    meetingid: str
    image_list: list[BackgroundImage] = field(max_items=7)
    default_image_order: int | None = None


@model
class MeetingLayoutAddBackgroundResponse(Response):
    """Answer of `client.meeting.layout.add_background`."""

    selected_background_id: str | None = None
    """Background that the meeting uses."""
    background_list: list[Background] | None = None
    """The backgrounds that were added."""


@model
class MeetingLayoutSetDefaultBackgroundRequest(Model):
    """Parameters of `client.meeting.layout.set_default_background`."""

    meetingid: str
    selected_background_id: str


@model
class MeetingLayoutListBackgroundRequest(Model):
    """Parameters of `client.meeting.layout.list_background`."""

    meetingid: str


@model
class MeetingLayoutListBackgroundResponse(Response):
    """Answer of `client.meeting.layout.list_background`."""

    selected_background_id: str | None = None
    """Background that the meeting uses."""
    background_list: list[Background] | None = None
    """The backgrounds."""


@model
class MeetingLayoutDeleteBackgroundRequest(Model):
    """Parameters of `client.meeting.layout.delete_background`."""

    meetingid: str
    background_id: str


@model
class MeetingLayoutBatchDeleteBackgroundRequest(Model):
    """Parameters of `client.meeting.layout.batch_delete_background`."""

    meetingid: str
    background_id_list: list[str]
