# Generated from spec/callbacks/hardware_direct.yaml by codegen. Do not edit.
"""硬件直连接入。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client.callbacks.headers import DevicePush
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class DevicePushHeaders(Model):
    req_id: str
    """Id of the frame; an answer repeats it."""


@model
class PushUserScanBody(Model):
    class UserType:
        MEMBER: Final = 0
        ADMINISTRATOR: Final = 1

    userid: str
    """UserID of the member."""
    op_type: str
    """What the scan shall do, such as scan_qrcode_open for a door."""
    oper_id: str
    """Id of the operation."""
    state: str | None = None
    """state that the code carries."""
    user_type: int = field(enum=(0, 1))
    """Kind of member. One of 0 (member), 1 (administrator)."""


@model
class PushFetchLogBody(Model):
    hint: str | None = None
    """What to upload, as the maker asked for it."""


@model
class PushDeviceUser(Model):
    class UserType:
        MEMBER: Final = 0
        VISITOR: Final = 1
        STUDENT: Final = 2

    userid: str
    """UserID of the person; at most 64 bytes."""
    user_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of person; 0 if absent. One of 0 (member), 1 (visitor), 2 (student)."""


@model
class PushChangeContactBody(Model):
    timestamp: Timestamp
    """Unix time in seconds."""
    perm_version: int
    """Version of the list of people; it grows by one each time."""
    create_user: list[PushDeviceUser] | None = None
    """Who was added."""
    update_user: list[PushDeviceUser] | None = None
    """Whose fingerprint has changed."""
    delete_user: list[PushDeviceUser] | None = None
    """Who was removed."""


@model
class PushChangeUseridBody(Model):
    class UserType:
        MEMBER: Final = 0
        VISITOR: Final = 1
        STUDENT: Final = 2

    timestamp: Timestamp
    """Unix time in seconds."""
    old_userid: str
    """UserID before the change; at most 64 bytes."""
    new_userid: str
    """UserID from now on; at most 64 bytes."""
    perm_version: int
    """Version of the list of people; it grows by one each time."""
    user_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of person; 0 if absent. One of 0 (member), 1 (visitor), 2 (student)."""


@model
class PushVisitor(Model):
    userid: str
    """Id of the visitor; at most 64 bytes."""


@model
class PushVisitorListChangeBody(Model):
    timestamp: Timestamp
    """Unix time in seconds."""
    visitor_version: int
    """Version of the list of visitors; it grows by one each time."""
    create_visitor: list[PushVisitor] | None = None
    """Who was announced."""
    update_visitor: list[PushVisitor] | None = None
    """Who has another picture."""
    delete_visitor: list[PushVisitor] | None = None
    """Who was withdrawn."""


@model
class PushOpenSelfInputBody(Model):
    open_self_input_fp: bool
    """Whether they may enter fingerprints."""
    open_self_input_fa: bool
    """Whether they may enter faces."""


@model
class PushPageBody(Model):
    class UserType:
        MEMBER: Final = 0
        VISITOR: Final = 1
        STUDENT: Final = 2

    page_type: str = field(enum=("fa", "fp"))
    """Which of the two. One of fa (face), fp (fingerprint)."""
    oper_id: str
    """Id of the operation."""
    userid: str
    """UserID of the person."""
    user_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of person; 0 if absent. One of 0 (member), 1 (visitor), 2 (student)."""


@model
class PushRemoteOpenDoorBody(Model):
    userid: str
    """UserID of the member."""
    oper_id: str
    """Id of the operation."""


@model
class PushPrinterJobBody(Model):
    jobid_list: list[str]
    """Ids of the jobs."""


@model
class PushBindCorp(DevicePush):
    """企业绑定设备事件: A company has bound the device, which may fetch its secret now.

    https://developer.work.weixin.qq.com/document/path/91389
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_bind_corp"}


@model
class PushUnbindCorp(DevicePush):
    """企业解绑设备事件: The company has removed the device.

    https://developer.work.weixin.qq.com/document/path/91545
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_unbind_corp"}


@model
class PushUserScan(DevicePush):
    """用户扫码指令: A member scanned the code on the device.

    https://developer.work.weixin.qq.com/document/path/91483
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_user_scan"}

    body: PushUserScanBody
    """The details."""


@model
class PushUpdateFirmware(DevicePush):
    """固件升级指令: An administrator wants new firmware on the device.

    https://developer.work.weixin.qq.com/document/path/91391
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_update_firmware"}


@model
class PushFetchLog(DevicePush):
    """上传日志文件指令: The device shall upload its log.

    https://developer.work.weixin.qq.com/document/path/91474
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_fetch_log"}

    body: PushFetchLogBody | None = None
    """The details."""


@model
class PushRestartDevice(DevicePush):
    """重启设备指令: The device shall restart.

    https://developer.work.weixin.qq.com/document/path/92551
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_restart_device"}


@model
class PushChangeContact(DevicePush):
    """通讯录变更事件: The people who may use the device have changed.

    https://developer.work.weixin.qq.com/document/path/93995
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_change_contact"}

    body: PushChangeContactBody
    """The details."""


@model
class PushChangeUserid(DevicePush):
    """成员UserId变更事件: The UserID of a member has changed.

    https://developer.work.weixin.qq.com/document/path/93997
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_change_userid"}

    body: PushChangeUseridBody
    """The details."""


@model
class PushVisitorListChange(DevicePush):
    """访客列表变更事件: Visitors were announced or withdrawn, or have another picture.

    https://developer.work.weixin.qq.com/document/path/93999
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_visitor_list_change"}

    body: PushVisitorListChangeBody
    """The details."""


@model
class PushOpenSelfInput(DevicePush):
    """设备自助录入开关变更事件: Members may now, or may no longer, enter their faces and fingerprints
    themselves.

    https://developer.work.weixin.qq.com/document/path/94609
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_open_self_input"}

    body: PushOpenSelfInputBody
    """The details."""


@model
class PushEnterPage(DevicePush):
    """识别信息录入指令: The device shall take the face or fingerprint of a person.

    https://developer.work.weixin.qq.com/document/path/93996
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_enter_page"}

    body: PushPageBody
    """The details."""


@model
class PushExitPage(DevicePush):
    """取消识别信息录入指令: The device shall no longer take the face or fingerprint of a person.

    https://developer.work.weixin.qq.com/document/path/94000
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_exit_page"}

    body: PushPageBody
    """The details."""


@model
class PushRemoteOpenDoor(DevicePush):
    """远程开门/扫码开门指令: A member wants the door opened.

    https://developer.work.weixin.qq.com/document/path/95049
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_remote_open_door"}

    body: PushRemoteOpenDoorBody
    """The details."""


@model
class PushPrinterJob(DevicePush):
    """打印任务推送事件: A member submitted print jobs.

    https://developer.work.weixin.qq.com/document/path/94017
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_printer_job"}

    body: PushPrinterJobBody
    """The details."""


@model
class PushDelPrinterJob(DevicePush):
    """打印任务删除事件: A member deleted print jobs.

    https://developer.work.weixin.qq.com/document/path/94018
    """

    __selects__: ClassVar[dict[str, str]] = {"cmd": "push_del_printer_job"}

    body: PushPrinterJobBody
    """The details."""
