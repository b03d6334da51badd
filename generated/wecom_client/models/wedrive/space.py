# Generated from spec/api/wedrive/space.yaml by codegen. Do not edit.
"""管理空间。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class DriveMemberRef(Model):
    """A member or a department.

    `userid` is needed if `type` is 1.

    `departmentid` is needed if `type` is 2.
    """

    class Type:
        MEMBER: Final = 1
        DEPARTMENT: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("userid",), when={"type": "1"}),
        FieldRule("requires", ("departmentid",), when={"type": "2"}),
    )

    type: int = field(enum=(1, 2))
    """Kind of entry. One of 1 (member), 2 (department)."""
    userid: str | None = None
    """UserID; needed for type 1."""
    departmentid: int | None = None
    """Id of the department; needed for type 2."""


@model
class NewSpaceMember(Model):
    """`userid` is needed if `type` is 1.

    `departmentid` is needed if `type` is 2.
    """

    class Type:
        MEMBER: Final = 1
        DEPARTMENT: Final = 2

    class Auth:
        DOWNLOAD_ONLY: Final = 1
        PREVIEW: Final = 4
        MANAGER: Final = 7

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("userid",), when={"type": "1"}),
        FieldRule("requires", ("departmentid",), when={"type": "2"}),
    )

    type: int | None = field(default=None, enum=(1, 2))
    """Kind of entry. One of 1 (member), 2 (department)."""
    userid: str | None = None
    """UserID, for type 1."""
    departmentid: int | None = None
    """Id of the department, for type 2."""
    auth: int | None = field(default=None, enum=(1, 4, 7))
    """Permission; 4 in the professional edition only, 7 for at most three members and no department. One of 1
    (download only), 4 (preview), 7 (manager).
    """


@model
class SpaceGrant(Model):
    """A member or a department and the permission to give.

    `userid` is needed if `type` is 1.

    `departmentid` is needed if `type` is 2.
    """

    class Type:
        MEMBER: Final = 1
        DEPARTMENT: Final = 2

    class Auth:
        DOWNLOAD_ONLY: Final = 1
        MANAGER: Final = 7

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("userid",), when={"type": "1"}),
        FieldRule("requires", ("departmentid",), when={"type": "2"}),
    )

    type: int = field(enum=(1, 2))
    """Kind of entry. One of 1 (member), 2 (department)."""
    userid: str | None = None
    """UserID; needed for type 1."""
    departmentid: int | None = None
    """Id of the department; needed for type 2."""
    auth: int = field(enum=(1, 7))
    """Permission; 7 for at most three members in all and no department. One of 1 (download only), 7
    (manager).
    """


@model
class DriveMember(Model):
    """A member or a department and its permission."""

    class Type:
        MEMBER: Final = 1
        DEPARTMENT: Final = 2

    class Auth:
        DOWNLOAD_ONLY: Final = 1
        EDIT_OLDER_SPACES: Final = 2
        MANAGER_OLDER_SPACES: Final = 3
        PREVIEW: Final = 4
        MANAGER: Final = 7

    type: int | None = field(default=None, enum=(1, 2))
    """Kind of member. One of 1 (member), 2 (department)."""
    userid: str | None = None
    """UserID, for type 1."""
    departmentid: int | None = None
    """Id of the department, for type 2."""
    auth: int | None = field(default=None, enum=(1, 2, 3, 4, 7))
    """Permission. One of 1 (download only), 2 (edit (older spaces)), 3 (manager (older spaces)), 4 (preview),
    7 (manager).
    """


@model
class SpaceInfo(Model):
    class SpaceSubType:
        NORMAL_SPACE: Final = 0

    spaceid: str
    """Id of the space."""
    space_name: str | None = None
    """Name of the space."""
    auth_list: SpaceMembers | None = None
    """Members of the space."""
    space_sub_type: int | None = None
    """Kind of space. Known values: 0 (normal space)."""


@model
class SpaceMembers(Model):
    auth_info: list[DriveMember] | None = None
    """The members and their permissions."""
    quit_userid: list[str] | None = None
    """UserIDs of members without access though their department has it."""


@model
class SpaceDetail(Model):
    class SpaceSubType:
        NORMAL_SPACE: Final = 0

    spaceid: str
    """Id of the space."""
    space_name: str | None = None
    """Name of the space."""
    auth_list: SpaceMembers | None = None
    """Members of the space."""
    space_sub_type: int | None = None
    """Kind of space. Known values: 0 (normal space)."""
    secure_setting: SpaceSecureSetting | None = None
    """Security settings of the space."""


@model
class SpaceSecureSetting(Model):
    class ShareUrlNoApproveDefaultAuth:
        DOWNLOAD_ONLY: Final = 1
        EDIT: Final = 2
        PREVIEW_ONLY: Final = 4
        UPLOAD_AND_DOWNLOAD: Final = 5
        CUSTOM: Final = 200

    class DefaultFileScope:
        MEMBERS_ONLY: Final = 1
        THE_COMPANY: Final = 2

    enable_watermark: bool | None = None
    """Whether files show a watermark."""
    enable_confidential_mode: bool | None = None
    """Whether the space is confidential."""
    add_member_only_admin: bool | None = None
    """Whether only managers may add members."""
    create_file_only_admin: bool | None = None
    """Whether only managers may create files."""
    enable_share_url: bool | None = None
    """Whether people may be invited by a link."""
    share_url_no_approve: bool | None = None
    """Whether people join by the link without approval."""
    share_url_no_approve_default_auth: int | None = field(default=None, enum=(1, 2, 4, 5, 200))
    """Permission of people who join by the link. One of 1 (download only), 2 (edit), 4 (preview only), 5
    (upload and download), 200 (custom).
    """
    enable_share_external: bool | None = None
    """Whether files may be shared outside the company."""
    enable_share_external_admin: bool | None = None
    """Whether managers may share files outside the company."""
    enable_space_add_external_member: bool | None = None
    """Whether external users may be added."""
    enable_space_add_external_member_admin: bool | None = None
    """Whether managers may add external users."""
    default_file_scope: int | None = field(default=None, enum=(1, 2))
    """Who may see new files. One of 1 (members only), 2 (the company)."""
    ban_share_external: bool | None = None
    """Whether sharing files outside the company is forbidden."""


@model
class WedriveSpaceCreateRequest(Model):
    """Parameters of `client.wedrive.space_create`."""

    class SpaceSubType:
        NORMAL: Final = 0

    space_name: str
    auth_info: list[NewSpaceMember] | None = None
    space_sub_type: int | None = field(default=None, enum=(0,))


@model
class WedriveSpaceCreateResponse(Response):
    """Answer of `client.wedrive.space_create`."""

    spaceid: str
    """Id of the new space."""


@model
class WedriveSpaceRenameRequest(Model):
    """Parameters of `client.wedrive.space_rename`."""

    spaceid: str
    space_name: str


@model
class WedriveSpaceDismissRequest(Model):
    """Parameters of `client.wedrive.space_dismiss`."""

    spaceid: str


@model
class WedriveSpaceInfoRequest(Model):
    """Parameters of `client.wedrive.space_info`."""

    spaceid: str


@model
class WedriveSpaceInfoResponse(Response):
    """Answer of `client.wedrive.space_info`."""

    space_info: SpaceInfo
    """The space."""


@model
class WedriveSpaceAclAddRequest(Model):
    """Parameters of `client.wedrive.space_acl_add`."""

    spaceid: str
    auth_info: list[SpaceGrant]


@model
class WedriveSpaceAclDelRequest(Model):
    """Parameters of `client.wedrive.space_acl_del`."""

    spaceid: str
    auth_info: list[DriveMemberRef]


@model
class WedriveSpaceSettingRequest(Model):
    """Parameters of `client.wedrive.space_setting`."""

    class ShareUrlNoApproveDefaultAuth:
        DOWNLOAD_ONLY: Final = 1
        EDIT: Final = 2
        PREVIEW_ONLY: Final = 4
        UPLOAD_AND_DOWNLOAD: Final = 5
        CUSTOM: Final = 200

    class DefaultFileScope:
        MEMBERS_ONLY: Final = 1
        THE_COMPANY: Final = 2

    spaceid: str
    enable_watermark: bool | None = None
    enable_confidential_mode: bool | None = None
    share_url_no_approve: bool | None = None
    share_url_no_approve_default_auth: int | None = field(default=None, enum=(1, 2, 4, 5, 200))
    default_file_scope: int | None = field(default=None, enum=(1, 2))
    ban_share_external: bool | None = None


@model
class WedriveSpaceShareRequest(Model):
    """Parameters of `client.wedrive.space_share`."""

    spaceid: str


@model
class WedriveSpaceShareResponse(Response):
    """Answer of `client.wedrive.space_share`."""

    space_share_url: str
    """Link that invites to the space."""


@model
class WedriveNewSpaceInfoRequest(Model):
    """Parameters of `client.wedrive.new_space_info`."""

    spaceid: str


@model
class WedriveNewSpaceInfoResponse(Response):
    """Answer of `client.wedrive.new_space_info`."""

    space_info: SpaceDetail
    """The space."""
