# Generated from spec/callbacks/hardware_cloud.yaml by codegen. Do not edit.
"""硬件云端接入。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client.callbacks.headers import CloudCommand
from wecom_client.callbacks.headers import CloudEvent
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class CloudBaseInfo(Model):
    req_id: str
    """Id of the push; the same when WeCom sends it again."""
    device_sn: str | None = None
    """Serial number of the device, where one is concerned."""
    createtime: Timestamp
    """Unix time in seconds."""
    model_id: str | None = None
    """Id of the model."""
    auth_corpid: str | None = None
    """CorpID of the company."""
    service_corpid: str
    """CorpID of the maker."""


@model
class CloudEventBody(Model):
    event_type: str
    """What happened."""


@model
class BindBody(Model):
    event_type: str
    """What happened."""
    auth_code: str = field(secret=True)
    """Code for the key of the device, valid once within ten minutes."""
    verif_code: str | None = field(default=None, secret=True)
    """Code that the member entered."""


@model
class ContactChangeBody(Model):
    event_type: str
    """What happened."""
    perm_version: int
    """Version of the list of people; it grows by one each time."""
    create_user: list[CloudDeviceUser] | None = None
    """Who was added."""
    update_user: list[CloudDeviceUser] | None = None
    """Whose fingerprint has changed."""
    delete_user: list[CloudDeviceUser] | None = None
    """Who was removed."""


@model
class CloudDeviceUser(Model):
    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    open_userid: str
    """OpenUserID of the person; at most 64 bytes."""
    user_type: int | None = field(default=None, enum=(0, 2))
    """Kind of person; 0 if absent. One of 0 (member), 2 (student)."""


@model
class ModelTicketBody(Model):
    event_type: str
    """What happened."""
    model_ticket: str = field(secret=True)
    """The ticket; at most 512 bytes."""


@model
class VerifyDeviceBody(Model):
    event_type: str
    """What happened."""
    device_sn_md5: str
    """MD5 of the serial number."""


@model
class CloudCommandBody(Model):
    command_type: str
    """What to do."""


@model
class UpdateFirmwareBody(Model):
    command_type: str
    """What to do."""
    oper_id: str
    """Id of the operation."""


@model
class UserScanBody(Model):
    class UserType:
        MEMBER: Final = 0
        ADMINISTRATOR: Final = 1

    class AuthCodeType:
        SCANNING_OF_FILES: Final = 1

    command_type: str
    """What to do."""
    oper_id: str
    """Id of the operation."""
    open_userid: str
    """OpenUserID of the member."""
    state: str | None = None
    """state that the code carries."""
    user_type: int = field(enum=(0, 1))
    """Kind of member. One of 0 (member), 1 (administrator)."""
    auth_code: str | None = field(default=None, secret=True)
    """Code for other calls."""
    expires_in: int | None = None
    """Lifetime of the code in seconds."""
    auth_code_type: int | None = field(default=None, enum=(1,))
    """Purpose of the code. One of 1 (scanning of files)."""


@model
class BioInfoBody(Model):
    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    command_type: str
    """What to do."""
    page_type: str = field(enum=("fa", "fp"))
    """Which of the two. One of fa (face), fp (fingerprint)."""
    oper_id: str
    """Id of the operation."""
    open_userid: str
    """OpenUserID of the person."""
    user_type: int | None = field(default=None, enum=(0, 2))
    """Kind of person; 0 if absent. One of 0 (member), 2 (student)."""


@model
class RemoteOpenDoorBody(Model):
    command_type: str
    """What to do."""
    open_userid: str
    """OpenUserID of the member."""
    oper_id: str
    """Id of the operation."""


@model
class PrinterJobSubmitBody(Model):
    command_type: str
    """What to do."""
    open_userid: str
    """OpenUserID of the member."""
    jobid: str
    """Id of the job."""


@model
class PrinterJobTransBody(Model):
    command_type: str
    """What to do."""
    open_userid: str
    """OpenUserID of the member."""
    jobid: str
    """Id of the job."""
    download_url: str
    """Where the encrypted file is, for ten minutes."""
    encoding_aeskey: str = field(aliases=("aes_key",), secret=True)
    """Key of the file."""
    doc_name: str
    """Name of the file."""
    doc_size: int
    """Size of the file in bytes."""
    trans_setting: TransSetting
    """How to convert it."""


@model
class TransSetting(Model):
    version: int
    """Version of the settings; only the newest counts."""
    setting_list: list[TransSettingItem]
    """The settings."""


@model
class TransSettingItem(Model):
    key: str
    """Name of the setting."""
    value: list[str]
    """Its values."""


@model
class PrinterJobDelBody(Model):
    command_type: str
    """What to do."""
    jobid: str
    """Id of the job."""


@model
class CloudBindEvent(CloudEvent):
    """企业绑定设备事件: A company binds a device.

    Answer within one second, three at most. An empty answer or `success` accepts; see `DeviceBindReply`.

    https://developer.work.weixin.qq.com/document/path/95987
    """

    __selects__: ClassVar[dict[str, str]] = {"msg_type": "event", "event.event_type": "bind"}

    event: BindBody
    """What happened."""


@model
class CloudUnbindEvent(CloudEvent):
    """企业解绑设备事件: A company has removed a device.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/95988
    """

    __selects__: ClassVar[dict[str, str]] = {"msg_type": "event", "event.event_type": "unbind"}

    event: CloudEventBody
    """What happened."""


@model
class CloudContactChangeEvent(CloudEvent):
    """通讯录变更事件: The people who may use a device have changed.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/95989
    """

    __selects__: ClassVar[dict[str, str]] = {"msg_type": "event", "event.event_type": "contact_change"}

    event: ContactChangeBody
    """What happened."""


@model
class CloudModelTicketEvent(CloudEvent):
    """设备型号model_ticket推送事件: A new model_ticket, which fetching model access tokens needs.

    Sent every ten minutes.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/96053
    """

    __selects__: ClassVar[dict[str, str]] = {"msg_type": "event", "event.event_type": "model_ticket"}

    event: ModelTicketBody
    """What happened."""


@model
class CloudVerifyDeviceEvent(CloudEvent):
    """查询设备SN合法性事件: WeCom asks whether a serial number is one of the maker's.

    Answer with `VerifyDeviceReply` within one second.

    https://developer.work.weixin.qq.com/document/path/96130
    """

    __selects__: ClassVar[dict[str, str]] = {"msg_type": "event", "event.event_type": "verify_device"}

    event: VerifyDeviceBody
    """What is asked."""


@model
class CloudUpdateFirmwareCommand(CloudCommand):
    """固件升级指令: An administrator wants new firmware on a device.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/96011
    """

    __selects__: ClassVar[dict[str, str]] = {"msg_type": "command", "command.command_type": "update_firmware"}

    command: UpdateFirmwareBody
    """What to do."""


@model
class CloudFetchDeviceStatusCommand(CloudCommand):
    """获取设备状态指令: The device shall report its status now.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/97079
    """

    __selects__: ClassVar[dict[str, str]] = {
        "msg_type": "command", "command.command_type": "fetch_device_status",
    }

    command: CloudCommandBody
    """What to do."""


@model
class CloudUserScanCommand(CloudCommand):
    """用户扫码指令: A member scanned the code on a device.

    Answer with `UserScanReply` within one second.

    https://developer.work.weixin.qq.com/document/path/97390
    """

    __selects__: ClassVar[dict[str, str]] = {"msg_type": "command", "command.command_type": "user_scan"}

    command: UserScanBody
    """What to do."""


@model
class CloudEnterPageCommand(CloudCommand):
    """识别信息录入指令: The device shall take the face or fingerprint of a person.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/96009
    """

    __selects__: ClassVar[dict[str, str]] = {"msg_type": "command", "command.command_type": "enter_page"}

    command: BioInfoBody
    """What to do."""


@model
class CloudExitPageCommand(CloudCommand):
    """取消识别信息录入指令: The device shall no longer take the face or fingerprint of a person.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/96009
    """

    __selects__: ClassVar[dict[str, str]] = {"msg_type": "command", "command.command_type": "exit_page"}

    command: BioInfoBody
    """What to do."""


@model
class CloudDeleteBioInfoCommand(CloudCommand):
    """识别信息删除回调: The device shall forget the face or fingerprint of a person.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/96116
    """

    __selects__: ClassVar[dict[str, str]] = {"msg_type": "command", "command.command_type": "delete_bio_info"}

    command: BioInfoBody
    """What to do."""


@model
class CloudRemoteOpenDoorCommand(CloudCommand):
    """远程开门指令: A member wants a door opened.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/96010
    """

    __selects__: ClassVar[dict[str, str]] = {
        "msg_type": "command", "command.command_type": "remote_open_door",
    }

    command: RemoteOpenDoorBody
    """What to do."""


@model
class CloudPrinterJobSubmitCommand(CloudCommand):
    """推送打印任务: A member submitted a print job, or changed it.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/96414
    """

    __selects__: ClassVar[dict[str, str]] = {
        "msg_type": "command", "command.command_type": "printer_job_submit",
    }

    command: PrinterJobSubmitBody
    """What to do."""


@model
class CloudPrinterJobTransCommand(CloudCommand):
    """推送打印转码任务: A file shall be converted for the preview of a print job.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/97075
    """

    __selects__: ClassVar[dict[str, str]] = {
        "msg_type": "command", "command.command_type": "printer_job_trans",
    }

    command: PrinterJobTransBody
    """What to do."""


@model
class CloudPrinterJobDelCommand(CloudCommand):
    """删除打印任务: A print job was deleted.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/97370
    """

    __selects__: ClassVar[dict[str, str]] = {"msg_type": "command", "command.command_type": "printer_job_del"}

    command: PrinterJobDelBody
    """What to do."""
