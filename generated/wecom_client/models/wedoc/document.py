# Generated from spec/api/wedoc/document.yaml by codegen. Do not edit.
"""文档管理。"""

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
class DocBaseInfo(Model):
    class DocType:
        DOCUMENT: Final = 3
        SPREADSHEET: Final = 4
        SMART_SHEET: Final = 10
        SMART_DOCUMENT: Final = 11

    docid: str
    """Id of the document."""
    doc_name: str
    """Name of the document."""
    create_time: Timestamp | None = None
    """Unix time in seconds."""
    modify_time: Timestamp | None = None
    """Unix time of the last change in seconds."""
    doc_type: int | None = field(default=None, enum=(3, 4, 10, 11))
    """Kind of document. One of 3 (document), 4 (spreadsheet), 10 (smart sheet), 11 (smart document)."""


@model
class DocAccessRule(Model):
    """Who may open a document, and with which permission."""

    class CorpInternalAuth:
        READ: Final = 1
        READ_AND_WRITE: Final = 2

    class CorpExternalAuth:
        READ: Final = 1
        READ_AND_WRITE: Final = 2

    enable_corp_internal: bool | None = None
    """Whether members of the company may open it."""
    corp_internal_auth: int | None = field(default=None, enum=(1, 2))
    """What members who open it may do; 2 for smart sheets only. One of 1 (read), 2 (read and write)."""
    enable_corp_external: bool | None = None
    """Whether people outside the company may open it."""
    corp_external_auth: int | None = field(default=None, enum=(1, 2))
    """What external users who open it may do; 2 for smart sheets only. One of 1 (read), 2 (read and write)."""
    corp_internal_approve_only_by_admin: bool | None = None
    """Whether only an administrator lets members in."""
    corp_external_approve_only_by_admin: bool | None = None
    """Whether only an administrator lets external users in."""
    ban_share_external: bool | None = None
    """Whether sharing outside the company is forbidden."""


@model
class DocJoinRule(Model):
    class CorpInternalAuth:
        READ: Final = 1
        READ_AND_WRITE: Final = 2

    class CorpExternalAuth:
        READ: Final = 1
        READ_AND_WRITE: Final = 2

    enable_corp_internal: bool | None = None
    """Whether members of the company may open it."""
    corp_internal_auth: int | None = field(default=None, enum=(1, 2))
    """What members who open it may do; 2 for smart sheets only. One of 1 (read), 2 (read and write)."""
    enable_corp_external: bool | None = None
    """Whether people outside the company may open it."""
    corp_external_auth: int | None = field(default=None, enum=(1, 2))
    """What external users who open it may do; 2 for smart sheets only. One of 1 (read), 2 (read and write)."""
    corp_internal_approve_only_by_admin: bool | None = None
    """Whether only an administrator lets members in. In requests: must be true where enable_corp_internal is
    false.
    """
    corp_external_approve_only_by_admin: bool | None = None
    """Whether only an administrator lets external users in. In requests: must be true where
    enable_corp_external and ban_share_external are false.
    """
    ban_share_external: bool | None = None
    """Whether sharing outside the company is forbidden."""
    docid: str
    """Document to change."""
    update_co_auth_list: bool | None = None
    """Whether co_auth_list replaces the present departments."""
    co_auth_list: list[DocDepartment] | None = None
    """Departments that may open it without asking; an empty list removes all."""


@model
class DocDepartment(Model):
    class Type:
        DEPARTMENT: Final = 2

    class Auth:
        READ: Final = 1
        READ_AND_WRITE: Final = 2

    type: int | None = field(default=None, enum=(2,))
    """Kind of entry. One of 2 (department)."""
    departmentid: int | None = None
    """Id of the department."""
    auth: int | None = field(default=None, enum=(1, 2))
    """Permission; 2 for smart sheets only. One of 1 (read), 2 (read and write)."""


@model
class DocMember(Model):
    class Type:
        USER: Final = 1

    class Auth:
        READ: Final = 1
        READ_AND_WRITE: Final = 2
        ADMINISTRATOR: Final = 7

    type: int | None = field(default=None, enum=(1,))
    """Kind of member. One of 1 (user)."""
    userid: str | None = None
    """UserID of a member of the company."""
    tmp_external_userid: str | None = None
    """Id of an external user, another one in every document."""
    auth: int | None = field(default=None, enum=(1, 2, 7))
    """Permission of the member. One of 1 (read), 2 (read and write), 7 (administrator)."""


@model
class DocMemberRef(Model):
    """Someone to remove from a document."""

    class Type:
        USER: Final = 1

    type: int = field(enum=(1,))
    """Kind of entry. One of 1 (user)."""
    userid: str | None = None
    """UserID of a member of the company."""
    tmp_external_userid: str | None = None
    """Id of an external user, as doc_get_auth tells it."""


@model
class DocMemberGrant(Model):
    """Someone and the permission to give."""

    class Type:
        USER: Final = 1

    class Auth:
        READ: Final = 1
        READ_AND_WRITE: Final = 2
        ADMINISTRATOR: Final = 7

    type: int = field(enum=(1,))
    """Kind of entry. One of 1 (user)."""
    userid: str | None = None
    """UserID of a member of the company."""
    tmp_external_userid: str | None = None
    """Id of an external user, as doc_get_auth tells it."""
    auth: int = field(enum=(1, 2, 7))
    """Permission; 2 for smart sheets only and at most three administrators. One of 1 (read), 2 (read and
    write), 7 (administrator).
    """


@model
class DocSecureSetting(Model):
    enable_readonly_copy: bool | None = None
    """Whether read-only members may export, copy and print."""
    enable_readonly_comment: bool | None = None
    """Whether read-only members may comment."""
    watermark: DocWatermark | None = None
    """Settings of the watermark."""


@model
class DocWatermark(Model):
    class MarginType:
        SPARSE: Final = 1
        DENSE: Final = 2

    margin_type: int | None = field(default=None, enum=(1, 2))
    """Density of the watermark. One of 1 (sparse), 2 (dense)."""
    show_visitor_name: bool | None = None
    """Whether the reader's name is shown."""
    show_text: bool | None = None
    """Whether text is shown."""
    text: str | None = None
    """Text of the watermark."""


@model
class WedocCreateDocRequest(Model):
    """Parameters of `client.wedoc.create_doc`."""

    class DocType:
        DOCUMENT: Final = 3
        SPREADSHEET: Final = 4
        SMART_SHEET: Final = 10
        SMART_DOCUMENT: Final = 11

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("requires", ("fatherid",), when={"spaceid": ""}),)

    spaceid: str | None = None
    fatherid: str | None = None
    doc_type: int = field(enum=(3, 4, 10, 11))
    doc_name: str = field(cuts=True, max_chars=255)
    admin_users: list[str] | None = None


@model
class WedocCreateDocResponse(Response):
    """Answer of `client.wedoc.create_doc`."""

    docid: str
    """Id of the document; this call is the only one that tells it."""
    url: str
    """Link that opens the document."""


@model
class WedocRenameDocRequest(Model):
    """Parameters of `client.wedoc.rename_doc`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("docid", "formid")), FieldRule("exclusive", ("docid", "formid")),
    )

    docid: str | None = None
    formid: str | None = None
    new_name: str = field(cuts=True, wide=2, max_chars=255)


@model
class WedocDelDocRequest(Model):
    """Parameters of `client.wedoc.del_doc`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("docid", "formid")), FieldRule("exclusive", ("docid", "formid")),
    )

    docid: str | None = None
    formid: str | None = None


@model
class WedocGetDocBaseInfoRequest(Model):
    """Parameters of `client.wedoc.get_doc_base_info`."""

    docid: str


@model
class WedocGetDocBaseInfoResponse(Response):
    """Answer of `client.wedoc.get_doc_base_info`."""

    doc_base_info: DocBaseInfo
    """The document."""


@model
class WedocDocShareRequest(Model):
    """Parameters of `client.wedoc.doc_share`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("docid", "formid")), FieldRule("exclusive", ("docid", "formid")),
    )

    docid: str | None = None
    formid: str | None = None


@model
class WedocDocShareResponse(Response):
    """Answer of `client.wedoc.doc_share`."""

    share_url: str
    """Link that shares the document."""


@model
class WedocDocGetAuthRequest(Model):
    """Parameters of `client.wedoc.doc_get_auth`."""

    docid: str


@model
class WedocDocGetAuthResponse(Response):
    """Answer of `client.wedoc.doc_get_auth`."""

    access_rule: DocAccessRule
    """Who may open the document."""
    secure_setting: DocSecureSetting
    """Security settings of the document."""
    doc_member_list: list[DocMember] | None = None
    """People who are notified of the document, with their permission."""
    co_auth_list: list[DocDepartment] | None = None
    """Departments that may open the document without asking."""


@model
class WedocModDocJoinRuleRequest(Model):
    """Parameters of `client.wedoc.mod_doc_join_rule`."""

    class CorpInternalAuth:
        READ: Final = 1
        READ_AND_WRITE: Final = 2

    class CorpExternalAuth:
        READ: Final = 1
        READ_AND_WRITE: Final = 2

    enable_corp_internal: bool | None = None
    corp_internal_auth: int | None = field(default=None, enum=(1, 2))
    enable_corp_external: bool | None = None
    corp_external_auth: int | None = field(default=None, enum=(1, 2))
    corp_internal_approve_only_by_admin: bool | None = None
    corp_external_approve_only_by_admin: bool | None = None
    ban_share_external: bool | None = None
    docid: str
    update_co_auth_list: bool | None = None
    co_auth_list: list[DocDepartment] | None = None


@model
class WedocModDocMemberRequest(Model):
    """Parameters of `client.wedoc.mod_doc_member`."""

    docid: str
    update_file_member_list: list[DocMemberGrant] | None = field(default=None, max_items=100)
    del_file_member_list: list[DocMemberRef] | None = field(default=None, max_items=100)


@model
class WedocModDocSaftySettingRequest(Model):
    """Parameters of `client.wedoc.mod_doc_safty_setting`."""

    docid: str
    enable_readonly_copy: bool | None = None
    watermark: DocWatermark | None = None


@model
class WedocVipBatchAddRequest(Model):
    """Parameters of `client.wedoc.vip.batch_add`."""

    userid_list: list[str] = field(max_items=100)


@model
class WedocVipBatchAddResponse(Response):
    """Answer of `client.wedoc.vip.batch_add`."""

    succ_userid_list: list[str] | None = None
    """UserIDs that have the features now, those that had them before included."""
    fail_userid_list: list[str] | None = None
    """UserIDs that did not get them."""


@model
class WedocVipBatchDelRequest(Model):
    """Parameters of `client.wedoc.vip.batch_del`."""

    userid_list: list[str] = field(max_items=100)


@model
class WedocVipBatchDelResponse(Response):
    """Answer of `client.wedoc.vip.batch_del`."""

    succ_userid_list: list[str] | None = None
    """UserIDs that no longer have the features."""
    fail_userid_list: list[str] | None = None
    """UserIDs that could not be changed."""


@model
class WedocVipListRequest(Model):
    """Parameters of `client.wedoc.vip.list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=200)


@model
class WedocVipListResponse(Response):
    """Answer of `client.wedoc.vip.list`."""

    userid_list: list[str]
    """UserIDs of the members."""
    has_more: bool
    """Whether more follow."""
    next_cursor: str | None = None
    """Cursor for the next call."""


@model
class WedocImageUploadRequest(Model):
    """Parameters of `client.wedoc.image_upload`."""

    docid: str
    base64_content: str


@model
class WedocImageUploadResponse(Response):
    """Answer of `client.wedoc.image_upload`."""

    url: str
    """Link of the picture, for insert_image and the cells of picture columns."""
    width: int | None = field(default=None, as_text=True)
    """Width in pixels."""
    height: int | None = field(default=None, as_text=True)
    """Height in pixels."""
    size: int | None = field(default=None, as_text=True)
    """Size in bytes."""
