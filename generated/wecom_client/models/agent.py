# Generated from spec/api/agent.yaml by codegen. Do not edit.
"""应用管理。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class AgentSummary(Model):
    agentid: int
    """Id of the app."""
    name: str
    """Name of the app."""
    square_logo_url: str | None = None
    """Link of the square icon."""


@model
class AllowedMembers(Model):
    user: list[AllowedMember] | None = None
    """The members."""


@model
class AllowedMember(Model):
    userid: str
    """UserID of the member."""


@model
class AllowedDepartments(Model):
    partyid: list[int] | None = None
    """Ids of the departments."""


@model
class AllowedTags(Model):
    tagid: list[int] | None = None
    """Ids of the tags."""


@model
class AgentAdmin(Model):
    class AuthType:
        SEND_MESSAGES: Final = 0
        MANAGE: Final = 1

    userid: str
    """UserID of the administrator."""
    auth_type: int | None = field(default=None, enum=(0, 1))
    """What the administrator may do with the app. One of 0 (send messages), 1 (manage)."""


@model
class WorkbenchData(Model):
    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("keydata",), when={"type": "keydata"}),
        FieldRule("requires", ("image",), when={"type": "image"}),
        FieldRule("requires", ("list",), when={"type": "list"}),
        FieldRule("requires", ("webview",), when={"type": "webview"}),
    )

    type: str = field(enum=("keydata", "image", "list", "webview"))
    """Kind of display; the one of the template. One of keydata (figures), image (picture), list (list),
    webview (web page).
    """
    keydata: WorkbenchKeyData | None = None
    """What is shown, for type keydata."""
    image: WorkbenchImage | None = None
    """What is shown, for type image."""
    list: WorkbenchList | None = None
    """What is shown, for type list."""
    webview: WorkbenchWebview | None = None
    """What is shown, for type webview."""


@model
class WorkbenchLink(Model):
    jump_url: str | None = None
    """Link that a click opens, for an app whose home page is a web page. In requests: the home page if left
    out.
    """
    pagepath: str | None = None
    """Page that a click opens, for an app whose home page is a mini program."""


@model
class WorkbenchKeyData(Model):
    items: list[WorkbenchKeyDataItem] = field(max_items=4)
    """The figures. In requests: at most 4 items."""


@model
class WorkbenchKeyDataItem(Model):
    key: str | None = field(default=None, max_chars=64)
    """Name of the figure. In requests: at most 64 characters."""
    data: str = field(max_chars=64)
    """The figure. In requests: at most 64 characters."""
    jump_url: str | None = field(default=None, max_chars=1024)
    """Link that a click opens, for an app whose home page is a web page. In requests: the home page if left
    out. At most 1024 characters.
    """
    pagepath: str | None = field(default=None, max_chars=1024)
    """Page that a click opens, for an app whose home page is a mini program. In requests: at most 1024
    characters.
    """


@model
class WorkbenchImage(Model):
    jump_url: str | None = None
    """Link that a click opens, for an app whose home page is a web page. In requests: the home page if left
    out.
    """
    pagepath: str | None = None
    """Page that a click opens, for an app whose home page is a mini program."""
    url: str
    """Link of the picture. In requests: best 3.35:1."""


@model
class WorkbenchList(Model):
    items: list[WorkbenchListItem] = field(max_items=3)
    """The lines. In requests: at most 3 items."""


@model
class WorkbenchListItem(Model):
    jump_url: str | None = None
    """Link that a click opens, for an app whose home page is a web page. In requests: the home page if left
    out.
    """
    pagepath: str | None = None
    """Page that a click opens, for an app whose home page is a mini program."""
    title: str = field(max_bytes=128)
    """The text. In requests: at most 128 bytes."""


@model
class WorkbenchWebview(Model):
    jump_url: str | None = None
    """Link that a click opens, for an app whose home page is a web page. In requests: the home page if left
    out.
    """
    pagepath: str | None = None
    """Page that a click opens, for an app whose home page is a mini program."""
    url: str
    """Link of the page that is shown."""
    height: str | None = field(default=None, enum=("single_row", "double_row"))
    """Height. One of single_row (106 px, 147 without title), double_row (171 px, 212 without title). In
    requests: default: double_row.
    """
    hide_title: bool | None = None
    """Whether the title with the app's name is hidden. In requests: default: false."""
    enable_webview_click: bool | None = None
    """Whether links of the form wxwork://openurl?url=… work in the page; jump_url is then ignored. In
    requests: default: false.
    """


@model
class AgentGetRequest(Model):
    """Parameters of `client.agent.get`."""

    agentid: int


@model
class AgentGetResponse(Response):
    """Answer of `client.agent.get`."""

    class Close:
        IN_USE: Final = 0
        DISABLED: Final = 1

    class ReportLocationFlag:
        NO: Final = 0
        WHEN_A_CHAT_IS_ENTERED: Final = 1

    class CustomizedPublishStatus:
        TO_BE_DEVELOPED: Final = 0
        IN_DEVELOPMENT: Final = 1
        ONLINE: Final = 2
        ONLINE_WITH_A_NEWER_VERSION_OFFLINE: Final = 3

    agentid: int
    """Id of the app."""
    name: str
    """Name of the app."""
    square_logo_url: str | None = None
    """Link of the square icon."""
    description: str | None = None
    """Description of the app."""
    allow_userinfos: AllowedMembers | None = None
    """Members in the app's scope."""
    allow_partys: AllowedDepartments | None = None
    """Departments in the app's scope."""
    allow_tags: AllowedTags | None = None
    """Tags in the app's scope."""
    close: int | None = field(default=None, enum=(0, 1))
    """Whether the app is disabled. One of 0 (in use), 1 (disabled)."""
    redirect_domain: str | None = None
    """Trusted domain."""
    report_location_flag: int | None = field(default=None, enum=(0, 1))
    """Whether locations are reported. One of 0 (no), 1 (when a chat is entered)."""
    isreportenter: Flag | None = None
    """Whether entering the app is reported."""
    home_url: str | None = None
    """Home page."""
    customized_publish_status: int | None = field(default=None, enum=(0, 1, 2, 3))
    """State of a provider-developed app. One of 0 (to be developed), 1 (in development), 2 (online), 3
    (online with a newer version offline).
    """


@model
class AgentListRequest(Model):
    """Parameters of `client.agent.list`."""


@model
class AgentListResponse(Response):
    """Answer of `client.agent.list`."""

    agentlist: list[AgentSummary]
    """The apps."""


@model
class AgentSetRequest(Model):
    """Parameters of `client.agent.set`."""

    class ReportLocationFlag:
        NO: Final = 0
        WHEN_A_CHAT_IS_ENTERED: Final = 1

    agentid: int
    report_location_flag: int | None = field(default=None, enum=(0, 1))
    logo_mediaid: str | None = None
    name: str | None = field(default=None, max_chars=32)
    description: str | None = field(default=None, min_chars=4, max_chars=120)
    redirect_domain: str | None = None
    isreportenter: Flag | None = None
    home_url: str | None = None


@model
class AgentSetWorkbenchTemplateRequest(Model):
    """Parameters of `client.agent.set_workbench_template`."""

    agentid: int
    type: str = field(enum=("keydata", "image", "list", "webview", "normal"))
    keydata: WorkbenchKeyData | None = None
    image: WorkbenchImage | None = None
    list: WorkbenchList | None = None
    webview: WorkbenchWebview | None = None
    replace_user_data: bool | None = None


@model
class AgentGetWorkbenchTemplateRequest(Model):
    """Parameters of `client.agent.get_workbench_template`."""

    agentid: int


@model
class AgentGetWorkbenchTemplateResponse(Response):
    """Answer of `client.agent.get_workbench_template`."""

    type: str = field(enum=("keydata", "image", "list", "webview", "normal"))
    """Kind of display. One of keydata (figures), image (picture), list (list), webview (web page), normal
    (plain icon).
    """
    keydata: WorkbenchKeyData | None = None
    """Default for type keydata."""
    image: WorkbenchImage | None = None
    """Default for type image."""
    list: WorkbenchList | None = None
    """Default for type list."""
    webview: WorkbenchWebview | None = None
    """Default for type webview."""
    replace_user_data: bool | None = None
    """Whether the default replaced what was set for members."""


@model
class AgentSetWorkbenchDataRequest(Model):
    """Parameters of `client.agent.set_workbench_data`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("keydata",), when={"type": "keydata"}),
        FieldRule("requires", ("image",), when={"type": "image"}),
        FieldRule("requires", ("list",), when={"type": "list"}),
        FieldRule("requires", ("webview",), when={"type": "webview"}),
    )

    agentid: int
    userid: str
    type: str = field(enum=("keydata", "image", "list", "webview"))
    keydata: WorkbenchKeyData | None = None
    image: WorkbenchImage | None = None
    list: WorkbenchList | None = None
    webview: WorkbenchWebview | None = None


@model
class AgentBatchSetWorkbenchDataRequest(Model):
    """Parameters of `client.agent.batch_set_workbench_data`."""

    agentid: int
    userid_list: list[str] = field(max_items=1000)
    data: WorkbenchData


@model
class AgentGetWorkbenchDataRequest(Model):
    """Parameters of `client.agent.get_workbench_data`."""

    agentid: int
    userid: str


@model
class AgentGetWorkbenchDataResponse(Response):
    """Answer of `client.agent.get_workbench_data`."""

    data: WorkbenchData
    """What is shown; the template's default where it has replaced the member's."""


@model
class AgentSetScopeRequest(Model):
    """Parameters of `client.agent.set_scope`."""

    agentid: int
    allow_user: list[str] | None = None
    allow_party: list[int] | None = None
    allow_tag: list[int] | None = None


@model
class AgentSetScopeResponse(Response):
    """Answer of `client.agent.set_scope`."""

    invaliduser: list[str] | None = None
    """UserIDs that are invalid."""
    invalidparty: list[int] | None = None
    """Departments that are invalid."""
    invalidtag: list[int] | None = None
    """Tags that are invalid."""


@model
class AgentGetPermissionsRequest(Model):
    """Parameters of `client.agent.get_permissions`."""


@model
class AgentGetPermissionsResponse(Response):
    """Answer of `client.agent.get_permissions`."""

    app_permissions: list[str]
    """Permissions such as contact:sensitive:mobile; the page lists them all."""


@model
class AgentGetAdminListRequest(Model):
    """Parameters of `client.agent.get_admin_list`."""


@model
class AgentGetAdminListResponse(Response):
    """Answer of `client.agent.get_admin_list`."""

    admin: list[AgentAdmin] | None = None
    """Administrators of the company; none where each member authorizes the app."""


@model
class AgentClaimCustomizedAppRequest(Model):
    """Parameters of `client.agent.claim_customized_app`."""

    suite_access_token: str = field(secret=True)


@model
class AgentMigrateToCustomizedAppRequest(Model):
    """Parameters of `client.agent.migrate_to_customized_app`."""

    suite_access_token: str = field(secret=True)


@model
class AgentSetAppMigrateFlagRequest(Model):
    """Parameters of `client.agent.set_app_migrate_flag`."""

    class AppMigrateType:
        RIGHT_ON_SENSITIVE_FIELDS_OF_MEMBERS: Final = 1

    app_migrate_type: int = field(enum=(1,))


@model
class AgentGetAppMigrateFlagRequest(Model):
    """Parameters of `client.agent.get_app_migrate_flag`."""

    class AppMigrateType:
        RIGHT_ON_SENSITIVE_FIELDS_OF_MEMBERS: Final = 1

    app_migrate_type: int = field(enum=(1,))


@model
class AgentGetAppMigrateFlagResponse(Response):
    """Answer of `client.agent.get_app_migrate_flag`."""

    app_migrate_flag: Flag
    """Whether the migration is complete."""
