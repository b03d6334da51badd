# Generated from spec/api/security/management.yaml by codegen. Do not edit.
"""安全管理。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class FileOperation(Model):
    class Type:
        UPLOAD: Final = 101
        NEW_FOLDER: Final = 102
        DOWNLOAD: Final = 103
        UPDATE: Final = 104
        STAR: Final = 105
        MOVE: Final = 106
        COPY: Final = 107
        RENAME: Final = 108
        DELETE: Final = 109
        RESTORE: Final = 110
        DELETE_PERMANENTLY: Final = 111
        FORWARD_IN_WECOM: Final = 112
        DOWNLOAD_THROUGH_A_LINK: Final = 113
        GET_A_SHARE_LINK: Final = 114
        CHANGE_A_SHARE_LINK: Final = 115
        CLOSE_A_SHARE_LINK: Final = 116
        FAVOURITE: Final = 117
        NEW_DOCUMENT: Final = 118
        NEW_SHEET: Final = 119
        OPEN: Final = 121
        EXPORT: Final = 124
        ADD_MEMBER: Final = 127
        CHANGE_A_MEMBER_S_PERMISSION: Final = 128
        REMOVE_MEMBER: Final = 129
        SET_THE_WATERMARK: Final = 130
        CHANGE_PERMISSIONS_INSIDE_THE_COMPANY: Final = 131
        CHANGE_PERMISSIONS_OUTSIDE_THE_COMPANY: Final = 132
        ADD_A_SHORTCUT: Final = 133
        FORWARD_TO_WECHAT: Final = 134
        PREVIEW: Final = 135
        MANAGE_PERMISSIONS: Final = 136
        SECURITY_SETTINGS: Final = 139
        SHARE_BY_MAIL: Final = 140
        HAND_OVER_THE_FILES_OF_A_MEMBER_WHO_LEFT: Final = 142
        GRANT_A_DOWNLOAD: Final = 10001
        REFUSE_A_DOWNLOAD: Final = 10002

    class Source:
        CHAT: Final = 401
        MAIL: Final = 402
        DOCUMENTS: Final = 403
        WEDRIVE: Final = 404
        SCHEDULE: Final = 405
        MEETING: Final = 406
        APPROVAL: Final = 407
        REPORT: Final = 408
        FORM: Final = 409
        CUSTOMER_CONTACT: Final = 410
        UPSTREAM_AND_DOWNSTREAM: Final = 411
        FAVOURITES: Final = 450
        FILE_LIST: Final = 451
        OTHER: Final = 452

    type: int | None = field(default=None, enum=(
        101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 121,
        124, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 139, 140, 142, 10001, 10002,
    ))
    """What was done. One of 101 (upload), 102 (new folder), 103 (download), 104 (update), 105 (star), 106
    (move), 107 (copy), 108 (rename), 109 (delete), 110 (restore), 111 (delete permanently), 112 (forward
    in WeCom), 113 (download through a link), 114 (get a share link), 115 (change a share link), 116 (close
    a share link), 117 (favourite), 118 (new document), 119 (new sheet), 121 (open), 124 (export), 127 (add
    member), 128 (change a member's permission), 129 (remove member), 130 (set the watermark), 131 (change
    permissions inside the company), 132 (change permissions outside the company), 133 (add a shortcut),
    134 (forward to WeChat), 135 (preview), 136 (manage permissions), 139 (security settings), 140 (share
    by mail), 142 (hand over the files of a member who left), 10001 (grant a download), 10002 (refuse a
    download).
    """
    source: int | None = field(default=None, enum=(
        401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 450, 451, 452,
    ))
    """Where, for an upload or download. One of 401 (chat), 402 (mail), 403 (documents), 404 (WeDrive), 405
    (schedule), 406 (meeting), 407 (approval), 408 (report), 409 (form), 410 (customer contact), 411
    (upstream and downstream), 450 (favourites), 451 (file list), 452 (other).
    """


@model
class FileRecord(Model):
    class DeviceType:
        TRUSTED_DEVICE_OF_THE_COMPANY: Final = 1
        TRUSTED_PERSONAL_DEVICE: Final = 2

    time: Timestamp | None = None
    """Unix time."""
    userid: str | None = None
    """Who did it, if a member."""
    external_user: ExternalFileUser | None = None
    """Who did it, if not a member."""
    operation: FileOperation | None = None
    """What was done, and where."""
    file_info: str | None = None
    """What was done, in words."""
    file_size: int | None = None
    """Size in bytes."""
    file_md5: str | None = None
    """MD5 of the file."""
    applicant_name: str | None = None
    """Name of the applicant, for operations 10001 and 10002."""
    device_type: int | None = field(default=None, enum=(1, 2))
    """Kind of device; for downloads. One of 1 (trusted device of the company), 2 (trusted personal device)."""
    device_code: str | None = None
    """Code of the device, for downloads by members."""


@model
class ExternalFileUser(Model):
    class Type:
        WECHAT_USER: Final = 1
        WECOM_USER: Final = 2

    type: int | None = field(default=None, enum=(1, 2))
    """Kind of user. One of 1 (WeChat user), 2 (WeCom user)."""
    name: str | None = None
    """Name of the user."""
    corp_name: str | None = None
    """Company, for a WeCom user."""


@model
class NewDevice(Model):
    """`mac_addr` is needed if `system` is Windows.

    `seq_no` is needed if `system` is Mac.
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("mac_addr",), when={"system": "Windows"}),
        FieldRule("requires", ("seq_no",), when={"system": "Mac"}),
    )

    system: str = field(enum=("Windows", "Mac"))
    """Operating system. One of Windows, Mac."""
    mac_addr: list[str] | None = field(default=None, max_items=100)
    """MAC addresses; needed for Windows. At most 100 items."""
    motherboard_uuid: str | None = None
    """UUID of the motherboard, for Windows."""
    harddisk_uuid: list[str] | None = field(default=None, max_items=100)
    """Serial numbers of the disks, for Windows. At most 100 items."""
    domain: str | None = None
    """Windows domain."""
    pc_name: str | None = None
    """Windows name of the computer."""
    seq_no: str | None = None
    """Serial number; needed for Mac."""


@model
class DeviceImport(Model):
    class Status:
        IMPORTED: Final = 1
        IMPORTED_BEFORE: Final = 2
        DEVICE_NOT_SUPPORTED: Final = 3
        MALFORMED: Final = 4

    device_index: int | None = None
    """Position in the request, from 1."""
    device_code: str | None = None
    """Code of the device that was imported."""
    duplicated_device_code: str | None = None
    """Code of the device that it is the same as, with status 2."""
    status: int | None = field(default=None, enum=(1, 2, 3, 4))
    """Result of the import. One of 1 (imported), 2 (imported before), 3 (device not supported), 4
    (malformed).
    """


@model
class Device(Model):
    class Source:
        UNKNOWN: Final = 0
        CONFIRMED_BY_A_MEMBER: Final = 1
        IMPORTED_BY_AN_ADMINISTRATOR: Final = 2
        REPORTED_BY_A_MEMBER: Final = 3

    device_code: str
    """Code that identifies the device."""
    system: str | None = field(default=None, enum=("Windows", "Mac"))
    """Operating system of the device. One of Windows, Mac."""
    mac_addr: list[str] | None = None
    """MAC addresses of the device."""
    motherboard_uuid: str | None = None
    """UUID of the motherboard."""
    harddisk_uuid: list[str] | None = None
    """Serial numbers of the disks."""
    domain: str | None = None
    """Windows domain."""
    pc_name: str | None = None
    """Windows name of the computer."""
    seq_no: str | None = None
    """Serial number of a Mac."""
    last_login_time: Timestamp | None = None
    """Unix time."""
    last_login_userid: str | None = None
    """UserID of the member who logged in last."""
    confirm_timestamp: Timestamp | None = None
    """Unix time when it was confirmed whose device it is."""
    confirm_userid: str | None = None
    """Member whose device it is."""
    approved_userid: str | None = None
    """Administrator who approved it."""
    source: int | None = field(default=None, enum=(0, 1, 2, 3))
    """Where the device comes from. One of 0 (unknown), 1 (confirmed by a member), 2 (imported by an
    administrator), 3 (reported by a member).
    """
    status: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """State of the device. One of 1 (imported, never used), 2 (to be invited), 3 (waits for an administrator
    as a device of the company), 4 (waits for an administrator as a personal device), 5 (trusted device of
    the company), 6 (trusted personal device).
    """


@model
class ScreenRecord(Model):
    class ScreenShotType:
        CHAT: Final = 1
        CONTACTS: Final = 2
        MAIL: Final = 3
        FILE: Final = 4
        SCHEDULE: Final = 5
        OTHER: Final = 6

    time: Timestamp | None = None
    """Unix time."""
    userid: str | None = None
    """UserID of who did it."""
    department_id: int | None = None
    """Department of the member, where the app sees it."""
    screen_shot_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """Kind of content that was captured. One of 1 (chat), 2 (contacts), 3 (mail), 4 (file), 5 (schedule), 6
    (other).
    """
    screen_shot_content: str | None = None
    """What was shown, in words."""
    system: str | None = None
    """Operating system. Known values: iOS, iPad."""


@model
class VipJobResult(Model):
    succ_userid_list: list[str] | None = None
    """UserIDs for which it succeeded; when assigning, also those who had it before."""
    fail_userid_list: list[str] | None = None
    """UserIDs for which it failed."""


@model
class MemberLogRecord(Model):
    class OperType:
        EXTERNAL_CONTACT_ADDED: Final = 1
        EXTERNAL_CONTACT_DELETED: Final = 2
        CUSTOMER_OF_THE_COMPANY_MARKED: Final = 3
        LOGIN_ON_A_NEW_DEVICE: Final = 4
        MOBILE_NUMBER_CHANGED: Final = 5
        WECHAT_ACCOUNT_BOUND: Final = 6
        OTHER_WECHAT_ACCOUNT_BOUND: Final = 7
        MEMBER_INVITED: Final = 8
        LOGIN_BARRED: Final = 9
        NICKNAME_CHANGED: Final = 11
        NAME_CHANGED: Final = 12
        LOGIN_ON_A_SECOND_DEVICE: Final = 13
        ORDER_OF_ADVANCED_FEATURES_CONFIRMED: Final = 15
        APP_CHANGED: Final = 16
        ORDER_OF_CHAT_ARCHIVING_CONFIRMED: Final = 17
        CHATS_WITH_WECHAT_BARRED: Final = 20
        DEVICE_LOCKED: Final = 21

    time: Timestamp | None = None
    """Unix time."""
    userid: str | None = None
    """UserID of who did it."""
    oper_type: int | None = field(default=None, enum=(
        1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 20, 21,
    ))
    """Kind of operation. One of 1 (external contact added), 2 (external contact deleted), 3 (customer of the
    company marked), 4 (login on a new device), 5 (mobile number changed), 6 (WeChat account bound), 7
    (other WeChat account bound), 8 (member invited), 9 (login barred), 11 (nickname changed), 12 (name
    changed), 13 (login on a second device), 15 (order of advanced features confirmed), 16 (app changed),
    17 (order of chat archiving confirmed), 20 (chats with WeChat barred), 21 (device locked).
    """
    detail_info: str | None = None
    """Details in words."""
    ip: str | None = None
    """IP address, its last part masked."""


@model
class AdminLogRecord(Model):
    class OperType:
        PERMISSIONS: Final = 2
        MEMBERS_AND_DEPARTMENTS: Final = 3
        OTHER: Final = 7
        APPS: Final = 8
        CONTACTS_AND_CHATS: Final = 11
        COMPANY_INFORMATION: Final = 12
        EXTERNAL_CONTACTS: Final = 13

    time: Timestamp | None = None
    """Unix time."""
    userid: str | None = None
    """UserID of who did it."""
    oper_type: int | None = field(default=None, enum=(2, 3, 7, 8, 11, 12, 13))
    """Kind of operation. One of 2 (permissions), 3 (members and departments), 7 (other), 8 (apps), 11
    (contacts and chats), 12 (company information), 13 (external contacts).
    """
    detail_type: int | None = field(default=None, enum=(
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28,
        29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53,
        54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
        79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102,
        103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122,
        123, 124, 125, 126, 127, 128, 129, 130, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 146,
        147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166,
        167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 185, 186, 189, 190,
        191,
    ))
    """The exact operation. One of 1 (mobile number bound), 2 (mobile number unbound), 3 (security mailbox
    changed), 4 (login password changed), 5 (sub-administrator added), 6 (sub-administrator deleted), 7
    (operating permissions changed), 8 (range of administration changed), 9 (department added), 10
    (department deleted), 11 (department moved), 12 (member moved), 13 (member deleted), 14 (member added),
    15 (member changed), 16 (import in bulk), 17 (company name changed), 18 (company logo changed), 19
    (company information changed), 20 (message settings changed), 21 (department changed), 22 (announcement
    sent), 23 (login to the console), 24 (member removed), 25 (invitation sent), 26 (app added), 27 (app
    deleted), 28 (home page of an app changed), 29 (scope of an app changed), 30 (contacts exported), 31
    (administrator group added), 32 (administrator group deleted), 33 (administrator group renamed), 34
    (contact permissions of an administrator group changed), 35 (app permissions of an administrator group
    changed), 36 (administrators of a group changed), 37 (ownership handed over), 38 (tag added), 39 (tag
    deleted), 40 (members of a tag changed), 41 (tag renamed), 42 (suite app installed), 43 (suite app
    deleted), 44 (contact suite deleted), 45 (contact suite installed), 46 (WeCom opened), 47 (media
    added), 48 (media edited), 49 (media deleted), 50 (department or member hidden), 51 (view of other
    departments restricted), 52 (view of everyone restricted), 53 (invoice details added), 54 (invoice
    details changed), 55 (invoice details deleted), 56 (suite app deleted), 57 (automatic invitations
    switched on), 58 (automatic invitations switched off), 59 (permissions of an app changed), 60 (members
    updated in bulk), 61 (all members replaced), 62 (all departments replaced), 63 (customer service list
    exported), 64 (customer service deleted), 65 (app enabled), 66 (app disabled), 67 (approval template
    added), 68 (approval template enabled), 69 (approval template disabled), 70 (approval template
    deleted), 71 (approval template changed), 72 (approval rule changed), 73 (approval record deleted), 74
    (kind of leave added), 75 (kind of leave deleted), 76 (kind of leave changed), 77 (leave balances
    imported), 78 (leave balance of a member changed), 79 (check-in rule added), 80 (check-in rule
    changed), 81 (check-in rule deleted), 82 (field check-in settings changed), 83 (report template added),
    84 (report template enabled), 85 (report template disabled), 86 (report template deleted), 87 (report
    template changed), 88 (report rule changed), 89 (reports exported), 90 (leave balances exported), 91
    (approvals exported), 92 (check-ins exported), 93 (company verified by documents), 94 (legal
    representative verified), 95 (company verified by payment), 96 (company confirmed through a WeChat
    official account), 97 (company verified through a WeChat official account), 98 (second verification on
    entering set), 99 (settings of applications to join changed), 100 (start page of the client changed),
    101 (members who left managed), 102 (weekly summary set), 103 (logo of the WeChat plugin changed), 104
    (feature page of the WeChat plugin changed), 105 (settings of the WeChat plugin changed), 106 (red
    packets for invitations set), 107 (maximum size of groups set), 108 (read state of messages set), 109
    (group of all members set), 110 (groups of departments created automatically), 111 (shown profile
    fields set), 112 (fields that members may change set), 113 (order of members set), 114 (watermark of
    chats set), 115 (watermark of contacts set), 116 (reminders for members who do not use WeCom yet set),
    117 (safe view of mobile numbers set), 118 (display of members' external contacts set), 119
    (permissions of external contacts changed), 120 (operation records exported), 121 (workbench changed),
    122 (members' entry to third-party apps set), 123 (mini program enabled), 124 (mini program disabled),
    125 (mini program page in the chat toolbar added), 126 (mini program page in the chat toolbar edited),
    127 (mini program page in the chat toolbar deleted), 128 (groups of apps and mini programs edited), 129
    (members' entry to WeChat connections set), 130 (contact sync through the API set), 132 (safely viewed
    information set), 133 (view records of all members exported), 134 (view records of some members
    exported), 135 (IP address of chat archiving changed), 136 (public key of chat archiving changed), 137
    (calls of archived members set), 138 (file helper of archived members set), 139 (notice of chat
    archiving set), 140 (range of chat archiving changed), 141 (limits of archived chats set), 142 (company
    documents verified), 146 (keyword blocking of chat archiving set), 147 (school department added), 148
    (school department deleted), 149 (school department changed), 150 (student added), 151 (student
    deleted), 152 (student changed), 153 (parent added), 154 (parent deleted), 155 (parent changed), 156
    (school import in bulk), 157 (school settings changed), 158 (school contact sync through the API set),
    159 (secret looked at), 160 (callback server set), 161 (secret reset), 162 (members changed in bulk),
    163 (app deleted and barred), 164 (authorization by members switched off), 165 (app no longer barred),
    166 (way of authorizing an app changed), 167 (authorization by members switched on), 168 (SMS check at
    console login switched on), 169 (SMS check at console login switched off), 170 (self-built app made a
    provider-developed one), 171 (display of the number of contacts set), 172 (trusted IP addresses of the
    company), 173 (right to edit contacts granted), 174 (right to edit contacts taken), 175 (gender in
    group member lists), 176 (member deleted (left the company)), 177 (roster imported), 178 (roster
    updated in bulk), 179 (permissions of agency operators changed), 180 (contacts exported (roster)), 181
    (WeCom verification), 182 (export in bulk), 185 (secret disabled), 186 (callback server disabled), 189
    (knowledge set created), 190 (knowledge set changed), 191 (knowledge set deleted).
    """
    detail_info: str | None = None
    """Data of the operation, in words."""
    ip: str | None = None
    """IP address."""


@model
class ServerDomain(Model):
    domain: str
    """The domain."""
    universal_domian: str | None = None
    """Domain with all its subdomains."""
    protocol: str | None = None
    """Such as TCP or UDP."""
    port: list[int] | None = None
    """The ports."""
    is_necessary: Flag | None = None
    """Whether WeCom fails where it is blocked."""
    description: str | None = None
    """What it serves."""


@model
class ServerIp(Model):
    ip: str
    """The IP address."""
    protocol: str | None = None
    """Such as TCP or UDP."""
    port: list[int] | None = None
    """The ports."""
    is_necessary: Flag | None = None
    """Whether WeCom fails where it is blocked."""
    description: str | None = None
    """What it serves."""


@model
class SecurityGetFileOperRecordRequest(Model):
    """Parameters of `client.security.get_file_oper_record`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 14}),
    )

    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    userid_list: list[str] | None = field(default=None, max_items=100)
    operation: FileOperation | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class SecurityGetFileOperRecordResponse(Response):
    """Answer of `client.security.get_file_oper_record`."""

    record_list: list[FileRecord]
    """The records."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page; only with has_more."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class SecurityTrustdeviceImportRequest(Model):
    """Parameters of `client.security.trustdevice.import_`."""

    device_list: list[NewDevice] = field(max_items=100)


@model
class SecurityTrustdeviceImportResponse(Response):
    """Answer of `client.security.trustdevice.import_`."""

    result: list[DeviceImport]
    """Results, one for each device."""


@model
class SecurityTrustdeviceListRequest(Model):
    """Parameters of `client.security.trustdevice.list`."""

    class Type:
        TRUSTED_DEVICES_OF_THE_COMPANY: Final = 1
        UNKNOWN_DEVICES: Final = 2
        TRUSTED_PERSONAL_DEVICES: Final = 3

    type: int = field(enum=(1, 2, 3))
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class SecurityTrustdeviceListResponse(Response):
    """Answer of `client.security.trustdevice.list`."""

    device_list: list[Device]
    """The devices."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page; empty on the last one."""


@model
class SecurityTrustdeviceGetByUserRequest(Model):
    """Parameters of `client.security.trustdevice.get_by_user`."""

    class Type:
        TRUSTED_DEVICES_OF_THE_COMPANY: Final = 1
        UNKNOWN_DEVICES: Final = 2
        TRUSTED_PERSONAL_DEVICES: Final = 3

    last_login_userid: str
    type: int = field(enum=(1, 2, 3))


@model
class SecurityTrustdeviceGetByUserResponse(Response):
    """Answer of `client.security.trustdevice.get_by_user`."""

    device_list: list[Device]
    """The devices."""


@model
class SecurityTrustdeviceDeleteRequest(Model):
    """Parameters of `client.security.trustdevice.delete`."""

    class Type:
        TRUSTED_DEVICES_OF_THE_COMPANY: Final = 1
        UNKNOWN_DEVICES: Final = 2
        TRUSTED_PERSONAL_DEVICES: Final = 3

    type: int = field(enum=(1, 2, 3))
    device_code_list: list[str] = field(max_items=100)


@model
class SecurityTrustdeviceApproveRequest(Model):
    """Parameters of `client.security.trustdevice.approve`."""

    device_code_list: list[str] = field(max_items=100)


@model
class SecurityTrustdeviceApproveResponse(Response):
    """Answer of `client.security.trustdevice.approve`."""

    success_list: list[str] | None = None
    """Codes of the devices that were confirmed."""
    fail_list: list[str] | None = None
    """Codes of the others."""


@model
class SecurityTrustdeviceRejectRequest(Model):
    """Parameters of `client.security.trustdevice.reject`."""

    device_code_list: list[str] = field(max_items=100)


@model
class SecurityTrustdeviceRejectResponse(Response):
    """Answer of `client.security.trustdevice.reject`."""

    success_list: list[str] | None = None
    """Codes of the devices that were rejected."""
    fail_list: list[str] | None = None
    """Codes of the others."""


@model
class SecurityGetScreenOperRecordRequest(Model):
    """Parameters of `client.security.get_screen_oper_record`."""

    class ScreenShotType:
        CHAT: Final = 1
        CONTACTS: Final = 2
        MAIL: Final = 3
        FILE: Final = 4
        SCHEDULE: Final = 5
        OTHER: Final = 6

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 14}),
    )

    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    userid_list: list[str] | None = field(default=None, max_items=100)
    department_id_list: list[int] | None = field(default=None, max_items=100)
    screen_shot_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class SecurityGetScreenOperRecordResponse(Response):
    """Answer of `client.security.get_screen_oper_record`."""

    record_list: list[ScreenRecord]
    """The records."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page; only with has_more."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class SecurityVipSubmitBatchAddJobRequest(Model):
    """Parameters of `client.security.vip.submit_batch_add_job`."""

    userid_list: list[str] = field(max_items=100)


@model
class SecurityVipSubmitBatchAddJobResponse(Response):
    """Answer of `client.security.vip.submit_batch_add_job`."""

    jobid: str
    """For vip.batch_add_job_result."""
    invalid_userid_list: list[str] | None = None
    """UserIDs that are unknown or not visible to the app."""


@model
class SecurityVipBatchAddJobResultRequest(Model):
    """Parameters of `client.security.vip.batch_add_job_result`."""

    jobid: str


@model
class SecurityVipBatchAddJobResultResponse(Response):
    """Answer of `client.security.vip.batch_add_job_result`."""

    job_result: VipJobResult
    """Result of the job."""


@model
class SecurityVipSubmitBatchDelJobRequest(Model):
    """Parameters of `client.security.vip.submit_batch_del_job`."""

    userid_list: list[str] = field(max_items=100)


@model
class SecurityVipSubmitBatchDelJobResponse(Response):
    """Answer of `client.security.vip.submit_batch_del_job`."""

    jobid: str
    """For vip.batch_del_job_result."""
    invalid_userid_list: list[str] | None = None
    """UserIDs that are unknown or not visible to the app."""


@model
class SecurityVipBatchDelJobResultRequest(Model):
    """Parameters of `client.security.vip.batch_del_job_result`."""

    jobid: str


@model
class SecurityVipBatchDelJobResultResponse(Response):
    """Answer of `client.security.vip.batch_del_job_result`."""

    job_result: VipJobResult
    """Result of the job."""


@model
class SecurityVipListRequest(Model):
    """Parameters of `client.security.vip.list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=200)


@model
class SecurityVipListResponse(Response):
    """Answer of `client.security.vip.list`."""

    userid_list: list[str]
    """UserIDs of the members."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class SecurityMemberOperLogListRequest(Model):
    """Parameters of `client.security.member_oper_log.list`."""

    class OperType:
        EXTERNAL_CONTACT_ADDED: Final = 1
        EXTERNAL_CONTACT_DELETED: Final = 2
        CUSTOMER_OF_THE_COMPANY_MARKED: Final = 3
        LOGIN_ON_A_NEW_DEVICE: Final = 4
        MOBILE_NUMBER_CHANGED: Final = 5
        WECHAT_ACCOUNT_BOUND: Final = 6
        OTHER_WECHAT_ACCOUNT_BOUND: Final = 7
        MEMBER_INVITED: Final = 8
        LOGIN_BARRED: Final = 9
        NICKNAME_CHANGED: Final = 11
        NAME_CHANGED: Final = 12
        LOGIN_ON_A_SECOND_DEVICE: Final = 13
        ORDER_OF_ADVANCED_FEATURES_CONFIRMED: Final = 15
        APP_CHANGED: Final = 16
        ORDER_OF_CHAT_ARCHIVING_CONFIRMED: Final = 17
        CHATS_WITH_WECHAT_BARRED: Final = 20
        DEVICE_LOCKED: Final = 21

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 7}),
    )

    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    oper_type: int | None = field(default=None, enum=(
        1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 20, 21,
    ))
    userid: str | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, min=1, max=400)


@model
class SecurityMemberOperLogListResponse(Response):
    """Answer of `client.security.member_oper_log.list`."""

    record_list: list[MemberLogRecord]
    """The records."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class SecurityAdminOperLogListRequest(Model):
    """Parameters of `client.security.admin_oper_log.list`."""

    class OperType:
        PERMISSIONS: Final = 2
        MEMBERS_AND_DEPARTMENTS: Final = 3
        OTHER: Final = 7
        APPS: Final = 8
        CONTACTS_AND_CHATS: Final = 11
        COMPANY_INFORMATION: Final = 12
        EXTERNAL_CONTACTS: Final = 13

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 7}),
    )

    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    oper_type: int | None = field(default=None, enum=(2, 3, 7, 8, 11, 12, 13))
    userid: str | None = None
    cursor: str | None = field(default=None, aliases=("cusor",))
    limit: int | None = field(default=None, min=1, max=400)


@model
class SecurityAdminOperLogListResponse(Response):
    """Answer of `client.security.admin_oper_log.list`."""

    record_list: list[AdminLogRecord]
    """The records."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class SecurityGetServerDomainIpRequest(Model):
    """Parameters of `client.security.get_server_domain_ip`."""


@model
class SecurityGetServerDomainIpResponse(Response):
    """Answer of `client.security.get_server_domain_ip`."""

    domain_list: list[ServerDomain]
    """The domains."""
    ip_list: list[ServerIp]
    """The IP addresses."""
