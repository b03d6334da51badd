# Generated from spec/api/wedrive/file.yaml by codegen. Do not edit.
"""管理文件。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class LinkedFileList(Model):
    item: list[LinkedFile] | None = None
    """The files."""


@model
class FileList(Model):
    item: list[FileInfo] | None = None
    """The files."""


@model
class FileInfo(Model):
    class FileType:
        FOLDER: Final = 1
        FILE: Final = 2
        DOCUMENT: Final = 3
        SPREADSHEET: Final = 4
        FORM: Final = 5
        SLIDES: Final = 6

    class FileStatus:
        NORMAL: Final = 1
        DELETED: Final = 2

    fileid: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    spaceid: str | None = None
    """Space that it is in."""
    fatherid: str | None = None
    """fileid of its folder; the spaceid for the root of the space."""
    file_size: int | None = None
    """Bytes."""
    ctime: Timestamp | None = None
    """Unix time in seconds."""
    mtime: Timestamp | None = None
    """Unix time of the last change in seconds."""
    file_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """Kind of file. One of 1 (folder), 2 (file), 3 (document), 4 (spreadsheet), 5 (form), 6 (slides)."""
    file_status: int | None = field(default=None, enum=(1, 2))
    """State of the file. One of 1 (normal), 2 (deleted)."""
    sha: str | None = None
    """SHA-1 of the content, in hexadecimal."""
    md5: str | None = None
    """MD5 of the content, in hexadecimal."""


@model
class LinkedFile(Model):
    class FileType:
        FOLDER: Final = 1
        FILE: Final = 2
        DOCUMENT: Final = 3
        SPREADSHEET: Final = 4
        FORM: Final = 5
        SLIDES: Final = 6

    class FileStatus:
        NORMAL: Final = 1
        DELETED: Final = 2

    fileid: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    spaceid: str | None = None
    """Space that it is in."""
    fatherid: str | None = None
    """fileid of its folder; the spaceid for the root of the space."""
    file_size: int | None = None
    """Bytes."""
    ctime: Timestamp | None = None
    """Unix time in seconds."""
    mtime: Timestamp | None = None
    """Unix time of the last change in seconds."""
    file_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """Kind of file. One of 1 (folder), 2 (file), 3 (document), 4 (spreadsheet), 5 (form), 6 (slides)."""
    file_status: int | None = field(default=None, enum=(1, 2))
    """State of the file. One of 1 (normal), 2 (deleted)."""
    sha: str | None = None
    """SHA-1 of the content, in hexadecimal."""
    md5: str | None = None
    """MD5 of the content, in hexadecimal."""
    url: str | None = None
    """Link of a document."""


@model
class FileMemberRef(Model):
    """`userid` is needed if `type` is 1.

    `departmentid` is needed if `type` is 2.
    """

    class Type:
        MEMBER: Final = 1
        DEPARTMENT: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("userid",), when={"type": "1"}),
        FieldRule("requires", ("departmentid",), when={"type": "2"}),
    )

    type: int = field(enum=(1, 2), deprecated="The page announces its end; nothing takes its place.")
    """Kind of entry. One of 1 (member), 2 (department). Deprecated: The page announces its end; nothing takes
    its place.
    """
    userid: str | None = None
    """UserID; needed for type 1."""
    departmentid: int | None = field(
        default=None, deprecated="The page announces its end; send userid instead.",
    )
    """Id of the department; needed for type 2. Deprecated: The page announces its end; send userid instead."""


@model
class FileMember(Model):
    class Type:
        MEMBER: Final = 1
        DEPARTMENT: Final = 2

    class Auth:
        DOWNLOAD_ONLY: Final = 1
        EDIT_OLDER_SPACES: Final = 2
        MANAGER_OLDER_SPACES: Final = 3
        PREVIEW: Final = 4
        MANAGER: Final = 7

    type: int | None = field(
        default=None, enum=(1, 2), deprecated="The page announces its end; nothing takes its place.",
    )
    """Kind of member. One of 1 (member), 2 (department). Deprecated: The page announces its end; nothing
    takes its place.
    """
    userid: str | None = None
    """UserID, for type 1."""
    departmentid: int | None = field(
        default=None, deprecated="The page announces its end; read userid instead.",
    )
    """Id of the department, for type 2. Deprecated: The page announces its end; read userid instead."""
    auth: int | None = field(default=None, enum=(1, 2, 3, 4, 7))
    """Permission. One of 1 (download only), 2 (edit (older spaces)), 3 (manager (older spaces)), 4 (preview),
    7 (manager).
    """


@model
class FileGrant(Model):
    """A member or a department and the permission to give.

    `userid` is needed if `type` is 1.

    `departmentid` is needed if `type` is 2.
    """

    class Type:
        MEMBER: Final = 1
        DEPARTMENT: Final = 2

    class Auth:
        VIEW_AND_DOWNLOAD: Final = 1
        PREVIEW_ONLY: Final = 4

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("userid",), when={"type": "1"}),
        FieldRule("requires", ("departmentid",), when={"type": "2"}),
    )

    type: int = field(enum=(1, 2), deprecated="The page announces its end; nothing takes its place.")
    """Kind of entry. One of 1 (member), 2 (department). Deprecated: The page announces its end; nothing takes
    its place.
    """
    userid: str | None = None
    """UserID; needed for type 1."""
    departmentid: int | None = field(
        default=None, deprecated="The page announces its end; send userid instead.",
    )
    """Id of the department; needed for type 2. Deprecated: The page announces its end; send userid instead."""
    auth: int = field(enum=(1, 4))
    """Permission; 4 only for callers with the advanced features. One of 1 (view and download), 4 (preview
    only).
    """


@model
class FileShareRange(Model):
    """Who may open a file by its link."""

    class CorpInternalAuth:
        VIEW_AND_DOWNLOAD: Final = 1
        EDIT: Final = 2
        PREVIEW_ONLY: Final = 4
        NONE_OR_AFTER_APPROVAL: Final = 255

    class CorpExternalAuth:
        VIEW_AND_DOWNLOAD: Final = 1
        EDIT: Final = 2
        PREVIEW_ONLY: Final = 4
        NONE_OR_AFTER_APPROVAL: Final = 255

    enable_corp_internal: bool | None = None
    """Whether the company may open it."""
    corp_internal_auth: int | None = field(default=None, enum=(1, 2, 4, 255))
    """Permission of the company. One of 1 (view and download), 2 (edit), 4 (preview only), 255 (none or after
    approval).
    """
    corp_internal_approve_only_by_admin: bool | None = None
    """Whether a manager must approve."""
    enable_corp_external: bool | None = None
    """Whether people outside the company may open it."""
    corp_external_auth: int | None = field(default=None, enum=(1, 2, 4, 255))
    """Permission of people outside the company. One of 1 (view and download), 2 (edit), 4 (preview only), 255
    (none or after approval).
    """
    corp_external_approve_only_by_admin: bool | None = None
    """Whether a manager must approve."""


@model
class FileSecureSetting(Model):
    enable_readonly_copy: bool | None = None
    """Whether read-only members may copy."""
    modify_only_by_admin: bool | None = None
    """Whether only managers may change the file."""
    enable_readonly_comment: bool | None = None
    """Whether read-only members may comment."""
    ban_share_external: bool | None = None
    """Whether sharing outside the company is forbidden."""


@model
class FileInheritedAccess(Model):
    inherit: bool | None = None
    """Whether the permissions of the folder hold."""
    auth_list: list[FileMember] | None = None
    """Members and permissions that come from the folder."""


@model
class FileWatermarkChange(Model):
    class MarginType:
        AS_BEFORE: Final = 0
        SPARSE: Final = 1
        DENSE: Final = 2

    text: str | None = None
    """Text of the watermark."""
    margin_type: int | None = field(default=None, enum=(0, 1, 2))
    """Density of the watermark. One of 0 (as before), 1 (sparse), 2 (dense)."""
    show_visitor_name: bool | None = None
    """Whether the reader's name is shown."""
    show_text: bool | None = None
    """Whether text is shown."""


@model
class FileWatermark(Model):
    """Watermark of a file; only show_visitor_name can be set for plain files."""

    class MarginType:
        AS_BEFORE: Final = 0
        SPARSE: Final = 1
        DENSE: Final = 2

    text: str | None = None
    """Text of the watermark."""
    margin_type: int | None = field(default=None, enum=(0, 1, 2))
    """Density of the watermark. One of 0 (as before), 1 (sparse), 2 (dense)."""
    show_visitor_name: bool | None = None
    """Whether the reader's name is shown."""
    show_text: bool | None = None
    """Whether text is shown."""
    force_by_admin: bool | None = None
    """Whether the administrator demands it."""
    force_by_space_admin: bool | None = None
    """Whether the manager of the space demands it."""


@model
class WedriveFileListRequest(Model):
    """Parameters of `client.wedrive.file_list`."""

    class SortType:
        NAME: Final = 1
        NAME_DESCENDING: Final = 2
        SIZE: Final = 3
        SIZE_DESCENDING: Final = 4
        TIME_OF_THE_LAST_CHANGE: Final = 5
        TIME_OF_THE_LAST_CHANGE_DESCENDING: Final = 6

    spaceid: str
    fatherid: str
    sort_type: int = field(enum=(1, 2, 3, 4, 5, 6))
    start: int
    limit: int = field(max=1000)


@model
class WedriveFileListResponse(Response):
    """Answer of `client.wedrive.file_list`."""

    file_list: LinkedFileList | None = None
    """The files."""
    has_more: bool | None = None
    """Whether more follow."""
    next_start: int | None = None
    """Where the next page starts."""


@model
class WedriveFileUploadRequest(Model):
    """Parameters of `client.wedrive.file_upload`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("spaceid", "selected_ticket")),
        FieldRule("exclusive", ("spaceid", "selected_ticket")),
        FieldRule("exclusive", ("fatherid", "selected_ticket")),
        FieldRule("requires", ("fatherid",), when={"spaceid": ""}),
    )

    spaceid: str | None = None
    fatherid: str | None = None
    selected_ticket: str | None = field(default=None, secret=True)
    file_name: str = field(wide=2, max_chars=255)
    file_base64_content: str


@model
class WedriveFileUploadResponse(Response):
    """Answer of `client.wedrive.file_upload`."""

    fileid: str
    """Id of the new file."""


@model
class WedriveFileUploadInitRequest(Model):
    """Parameters of `client.wedrive.file_upload_init`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("spaceid", "selected_ticket")),
        FieldRule("exclusive", ("spaceid", "selected_ticket")),
        FieldRule("exclusive", ("fatherid", "selected_ticket")),
        FieldRule("requires", ("fatherid",), when={"spaceid": ""}),
    )

    spaceid: str | None = None
    fatherid: str | None = None
    selected_ticket: str | None = field(default=None, secret=True)
    file_name: str
    size: int = field(max=21474836480)
    block_sha: list[str]
    skip_push_card: bool | None = None


@model
class WedriveFileUploadInitResponse(Response):
    """Answer of `client.wedrive.file_upload_init`."""

    hit_exist: bool | None = None
    """Whether the server has the content already; then the upload is complete."""
    upload_key: str | None = field(default=None, secret=True)
    """Key for file_upload_part and file_upload_finish, unless hit_exist."""
    fileid: str | None = None
    """Id of the file, if hit_exist."""


@model
class WedriveFileUploadPartRequest(Model):
    """Parameters of `client.wedrive.file_upload_part`."""

    upload_key: str = field(secret=True)
    index: int = field(min=1)
    file_base64_content: str


@model
class WedriveFileUploadFinishRequest(Model):
    """Parameters of `client.wedrive.file_upload_finish`."""

    upload_key: str = field(secret=True)


@model
class WedriveFileUploadFinishResponse(Response):
    """Answer of `client.wedrive.file_upload_finish`."""

    fileid: str
    """Id of the file."""


@model
class WedriveFileDownloadRequest(Model):
    """Parameters of `client.wedrive.file_download`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("fileid", "selected_ticket")),
        FieldRule("exclusive", ("fileid", "selected_ticket")),
    )

    fileid: str | None = None
    selected_ticket: str | None = field(default=None, secret=True)


@model
class WedriveFileDownloadResponse(Response):
    """Answer of `client.wedrive.file_download`."""

    download_url: str
    """Address, valid for 2 hours; the cookie must be sent with the request."""
    cookie_name: str | None = None
    """Name of the cookie that the download needs."""
    cookie_value: str | None = field(default=None, secret=True)
    """Value of the cookie that the download needs."""


@model
class WedriveFileCreateRequest(Model):
    """Parameters of `client.wedrive.file_create`."""

    class FileType:
        FOLDER: Final = 1
        DOCUMENT: Final = 3
        SPREADSHEET: Final = 4

    spaceid: str
    fatherid: str
    file_type: int = field(enum=(1, 3, 4))
    file_name: str = field(wide=2, max_chars=255)


@model
class WedriveFileCreateResponse(Response):
    """Answer of `client.wedrive.file_create`."""

    fileid: str
    """Id of the new file."""
    url: str | None = None
    """Link of a document or spreadsheet."""


@model
class WedriveFileRenameRequest(Model):
    """Parameters of `client.wedrive.file_rename`."""

    fileid: str
    new_name: str = field(wide=2, max_chars=255)


@model
class WedriveFileRenameResponse(Response):
    """Answer of `client.wedrive.file_rename`."""

    file: FileInfo
    """The file after the change."""


@model
class WedriveFileMoveRequest(Model):
    """Parameters of `client.wedrive.file_move`."""

    fatherid: str
    fileid: list[str]
    replace: bool | None = None


@model
class WedriveFileMoveResponse(Response):
    """Answer of `client.wedrive.file_move`."""

    file_list: FileList
    """The files after the move."""


@model
class WedriveFileDeleteRequest(Model):
    """Parameters of `client.wedrive.file_delete`."""

    fileid: list[str]


@model
class WedriveFileInfoRequest(Model):
    """Parameters of `client.wedrive.file_info`."""

    fileid: str


@model
class WedriveFileInfoResponse(Response):
    """Answer of `client.wedrive.file_info`."""

    file_info: LinkedFile
    """The file."""


@model
class WedriveFileAclAddRequest(Model):
    """Parameters of `client.wedrive.file_acl_add`."""

    fileid: str
    auth_info: list[FileGrant]


@model
class WedriveFileAclDelRequest(Model):
    """Parameters of `client.wedrive.file_acl_del`."""

    fileid: str
    auth_info: list[FileMemberRef]


@model
class WedriveFileSettingRequest(Model):
    """Parameters of `client.wedrive.file_setting`."""

    class AuthScope:
        CHOSEN_PEOPLE: Final = 1
        THE_COMPANY: Final = 2
        EVERYBODY: Final = 3
        THE_COMPANY_AFTER_APPROVAL_OF_A_MANAGER: Final = 4
        EVERYBODY_AFTER_APPROVAL_OF_A_MANAGER: Final = 5

    class Auth:
        VIEW_AND_DOWNLOAD: Final = 1
        PREVIEW_ONLY: Final = 4

    fileid: str
    auth_scope: int = field(enum=(1, 2, 3, 4, 5))
    auth: int | None = field(default=None, enum=(1, 4))


@model
class WedriveFileShareRequest(Model):
    """Parameters of `client.wedrive.file_share`."""

    fileid: str


@model
class WedriveFileShareResponse(Response):
    """Answer of `client.wedrive.file_share`."""

    share_url: str
    """Link that shares the file."""


@model
class WedriveGetFilePermissionRequest(Model):
    """Parameters of `client.wedrive.get_file_permission`."""

    fileid: str


@model
class WedriveGetFilePermissionResponse(Response):
    """Answer of `client.wedrive.get_file_permission`."""

    share_range: FileShareRange | None = None
    """Who may open the file."""
    secure_setting: FileSecureSetting | None = None
    """Security settings of the file."""
    inherit_father_auth: FileInheritedAccess | None = None
    """Permissions that come from the folder."""
    member_list: list[FileMember] | None = None
    """Members of a folder or document."""
    file_member_list: list[FileMember] | None = None
    """Members of the document's folder and others with access; for documents only."""
    co_auth_list: list[FileMember] | None = None
    """Departments that it is shared with."""
    watermark: FileWatermark | None = None
    """Settings of the watermark."""


@model
class WedriveFileSecureSettingRequest(Model):
    """Parameters of `client.wedrive.file_secure_setting`."""

    fileid: str
    watermark: FileWatermarkChange | None = None
