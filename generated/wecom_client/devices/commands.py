# Generated from spec/device/commands.yaml by codegen. Do not edit.
"""硬件直连接入：设备发送的指令。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class DeviceNetwork(Model):
    wifi_name: str | None = None
    """Name of the wireless network."""
    mac_address: str | None = None
    """MAC address of the device."""


@model
class DeviceAlgorithms(Model):
    fp_algorithm: list[str] | None = field(default=None, max_items=5)
    """Algorithms for fingerprints, the best first; default is one. At most 5 items."""
    fa_algorithm: list[str] | None = field(default=None, max_items=5)
    """Algorithms for faces, the best first; default is one. At most 5 items."""


@model
class DeviceUserKey(Model):
    class UserType:
        MEMBER: Final = 0
        VISITOR: Final = 1
        STUDENT: Final = 2

    userid: str
    """UserID of the person."""
    user_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of person. One of 0 (member), 1 (visitor), 2 (student). Default: 0."""


@model
class DeviceFeature(Model):
    id: int
    """Number of the face, 0 to 11, or of the fingerprint, 0 to 9."""
    data: str | None = None
    """The features in Base64."""


@model
class DeviceFeatures(Model):
    class UserType:
        MEMBER: Final = 0
        VISITOR: Final = 1
        STUDENT: Final = 2

    userid: str = field(min_bytes=1, max_bytes=128)
    """UserID of the person. 1 to 128 bytes."""
    user_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of person. One of 0 (member), 1 (visitor), 2 (student). Default: 0."""
    fa: str | None = field(default=None, deprecated="use fa_list.")
    """Features of a face in Base64; only of members. Deprecated: use fa_list."""
    fa_list: list[DeviceFeature] | None = None
    """Faces; an empty text erases one."""
    fa_algorithm: str | None = None
    """Algorithm of the faces; default if left out."""
    fp: list[DeviceFeature] | None = None
    """Fingerprints; an empty text erases one."""
    fp_algorithm: str | None = None
    """Algorithm of the fingerprints; default if left out."""


@model
class DeviceUser(Model):
    class UserType:
        MEMBER: Final = 0
        VISITOR: Final = 1
        STUDENT: Final = 2

    userid: str
    """UserID of the person."""
    openvid: int | None = None
    """Number by which QR codes are checked; other calls do not take it."""
    user_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of person. One of 0 (member), 1 (visitor), 2 (student). Default: 0."""
    name: str | None = None
    """Name of the person."""
    fp_ver: int | None = None
    """Version of the fingerprints."""
    fa_ver: int | None = None
    """Version of the faces."""
    public_key: str | None = None
    """Public key by which QR codes are checked offline."""
    pass_rule_list: list[DevicePassRule] | None = None
    """When the person may go through."""
    fp_algorithm: str | None = field(default=None, aliases=("fp_alogrithm",))
    """Algorithm of the fingerprints; default if absent."""
    fp: list[DeviceFeature] | None = None
    """Fingerprints."""
    fa_algorithm: str | None = None
    """Algorithm of the faces; default if absent."""
    fa: str | None = None
    """Features of a face in Base64; absent for models of after 10 January 2020."""
    fa_list: list[DeviceFeature] | None = None
    """Faces."""


@model
class DevicePassRule(Model):
    id: int
    """Number of the rule."""
    rule: str
    """The rule, such as 9:00-10:00 * * 1-5 *."""
    effect_time: Timestamp
    """Unix time in seconds from which it holds."""


@model
class DeviceNotice(Model):
    data: str
    """What was pushed, as text."""
    perm_version: int
    """Version of the list of people that it belongs to."""


@model
class DeviceCheckin(Model):
    class UserType:
        MEMBER: Final = 0
        VISITOR: Final = 1
        STUDENT: Final = 2

    class PassType:
        IN: Final = 1
        OUT: Final = 2
        NOT_KNOWN: Final = 3

    class PassMethod:
        FACE: Final = 1
        QR_CODE: Final = 2
        OPENED_REMOTELY: Final = 3
        FINGERPRINT: Final = 4
        MEMBER_SCANNED_THE_CODE_OF_THE_DEVICE: Final = 5
        DEVICE_SCANNED_THE_CODE_OF_A_PHONE: Final = 6

    userid: str
    """UserID of the person."""
    user_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of person. One of 0 (member), 1 (visitor), 2 (student). Default: 0."""
    timestamp: Timestamp
    """Unix time in seconds; what is older than 2018 is left out without an error."""
    pass_type: int | None = field(default=None, enum=(1, 2, 3))
    """Direction; without it there is no record of a door. One of 1 (in), 2 (out), 3 (not known)."""
    pass_method: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """How the door was opened. One of 1 (face), 2 (QR code), 3 (opened remotely), 4 (fingerprint), 5 (member
    scanned the code of the device), 6 (device scanned the code of a phone).
    """


@model
class DeviceTemperature(Model):
    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    class Status:
        NORMAL: Final = 0
        FEVER: Final = 1
        TOO_LOW: Final = 2

    userid: str
    """UserID of the person."""
    user_type: int = field(enum=(0, 2))
    """Kind of person. One of 0 (member), 2 (student)."""
    temperature: str
    """Degrees Celsius."""
    timestamp: Timestamp
    """Unix time in seconds at which it was taken."""
    status: int = field(enum=(0, 1, 2))
    """What it means. One of 0 (normal), 1 (fever), 2 (too low)."""


@model
class DeviceTemperatureResult(Model):
    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    userid: str
    """UserID of the person."""
    user_type: int | None = field(default=None, enum=(0, 2))
    """Kind of person. One of 0 (member), 2 (student)."""
    timestamp: Timestamp
    """Unix time in seconds at which it was taken."""
    errcode: int
    """0, or an error code."""
    errmsg: str | None = None
    """What went wrong."""


@model
class GetTimestampFrameAnswer(Model):
    """Answer to `get_timestamp`."""

    timestamp: Timestamp
    """Time of the server in seconds."""


@model
class GetSecretNoFrame(Model):
    """获取SecretNo: Exchange the first SecretNo that all devices of a model have for one of the device's own.

    It cannot be called any more once the device has registered.

    https://developer.work.weixin.qq.com/document/path/91369
    """

    sn: str
    """Serial number of the device."""
    timestamp: Timestamp
    """Unix time in seconds; good for five minutes."""
    nonce: int = field(min=0)
    """A random number. At least 0."""
    device_signature: str = field(max_bytes=40)
    """SHA-1, in hex, of sn, the first SecretNo, timestamp, nonce and `secret_no`, sorted as texts and joined.
    At most 40 bytes.
    """


@model
class GetSecretNoFrameAnswer(Model):
    """Answer to `get_secret_no`."""

    secret_no: str = field(secret=True)
    """SecretNo of the device."""


@model
class RegisterFrame(Model):
    """设备注册网络: Tell which device this is.

    https://developer.work.weixin.qq.com/document/path/91370
    """

    sn: str
    """Serial number of the device."""
    timestamp: Timestamp
    """Unix time in seconds; good for five minutes."""
    nonce: int = field(min=0)
    """A random number. At least 0."""
    device_signature: str = field(max_bytes=40)
    """SHA-1, in hex, of sn, SecretNo, timestamp, nonce and `register`, sorted as texts and joined. At most 40
    bytes.
    """
    net_info: DeviceNetwork | None = None
    """The network that the device is in."""


@model
class RegisterFrameAnswer(Model):
    """Answer to `register`."""

    active_code: str = field(secret=True)
    """Code by which the device is activated; it does not expire."""


@model
class ActiveFrame(Model):
    """设备激活: Get the secret, once a company has bound the device.

    A device without a secret asks every five seconds, and at once when it gets `PushBindCorp`.

    When the company withdraws, the secret is void; the device then erases all that it holds and is
    activated again.

    https://developer.work.weixin.qq.com/document/path/91371
    """

    active_code: str = field(secret=True)
    """Code that the device got as it registered."""


@model
class ActiveFrameAnswer(Model):
    """Answer to `active`."""

    secret: str = field(secret=True)
    """Secret of the login, which the device keeps."""


@model
class SubscribeCorpFrame(Model):
    """订阅企业信息: Log in; pushes begin with the answer.

    https://developer.work.weixin.qq.com/document/path/95409
    """

    secret: str = field(secret=True)
    """Secret that the device got as it was activated."""
    firmware_version: str
    """Version of the firmware that runs."""
    ext_args: DeviceAlgorithms | None = None
    """The algorithms that the device knows."""


@model
class GetFirmwareInfoFrameAnswer(Model):
    """Answer to `get_firmware_info`."""

    firmware_version: str
    """Version; the device compares it by rules of its own."""
    md5sum: str
    """MD5 of the firmware."""
    size: int
    """Size in bytes."""
    download_url: str
    """Address to download it from."""


@model
class GenLoginQrcodeFrame(Model):
    """设备登录二维码: Get a picture of the QR code by which members log in at the device.

    The code is good until another company binds the device.

    https://developer.work.weixin.qq.com/document/path/91626
    """

    state: str
    """Text that comes with `PushUserScan` when the code is scanned."""
    format_version: int
    """Form of the answer; 1. Default: 1."""


@model
class GetCorpInfoFrameAnswer(Model):
    """Answer to `get_corp_info`."""

    corp_name: str
    """Name of the company."""


@model
class SelfhelpNotifyFrame(Model):
    """触发云端下发指令: Have WeCom push something, to try the device out.

    https://developer.work.weixin.qq.com/document/path/91380
    """

    data: str
    """What is pushed; JSON in it has to be escaped."""


@model
class ReportDeviceFeatureFrame(Model):
    """上报设备自定义属性: Tell what the device is, after it has connected and when new firmware changes that.

    https://developer.work.weixin.qq.com/document/path/92628
    """

    device_feature: str
    """A text in the maker's own form."""


@model
class GetPermVersionFrameAnswer(Model):
    """Answer to `get_perm_version`."""

    perm_version: int
    """Version of the list of people."""


@model
class GetUserinfoByPageFrame(Model):
    """全量获取用户数据: Get all people who may use the device, page by page.

    When `perm_version` changes before the last page, begin again.

    https://developer.work.weixin.qq.com/document/path/93983
    """

    offset: int = field(min=0)
    """How many to leave out. At least 0."""
    limit: int = field(max=200)
    """How many to get. At most 200."""
    is_req_fp_info: Flag | None = None
    """Whether to get fingerprints. Default: 1."""
    is_req_fa_info: Flag | None = None
    """Whether to get faces. Default: 1."""
    is_req_public_key: Flag | None = None
    """Whether to get public keys. Default: 0."""


@model
class GetUserinfoByPageFrameAnswer(Model):
    """Answer to `get_userinfo_by_page`."""

    is_last: bool
    """Whether this is the last page."""
    perm_version: int
    """Version of the list of people."""
    userinfo: list[DeviceUser]
    """The people."""


@model
class GetUserinfoByIdsFrame(Model):
    """增量获取用户数据: Get some people, after `PushChangeContact` has named them.

    At least one of `userids` and `user_item` is needed.

    https://developer.work.weixin.qq.com/document/path/93984
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("userids", "user_item")),)

    userids: list[str] | None = field(default=None, max_items=200)
    """UserIDs; for older devices. At most 200 items."""
    user_item: list[DeviceUserKey] | None = None
    """The people."""
    is_req_fp_info: Flag | None = None
    """Whether to get fingerprints. Default: 1."""
    is_req_fa_info: Flag | None = None
    """Whether to get faces. Default: 1."""
    is_req_public_key: Flag | None = None
    """Whether to get public keys. Default: 0."""


@model
class GetUserinfoByIdsFrameAnswer(Model):
    """Answer to `get_userinfo_by_ids`."""

    userinfo: list[DeviceUser]
    """The people."""


@model
class CheckUseridFrame(Model):
    """检查UserId合法性: Tell who may use the device.

    At least one of `userid` and `userid_item` is needed.

    https://developer.work.weixin.qq.com/document/path/93991
    """

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("userid", "userid_item")),)

    userid: list[str] | None = field(default=None, max_items=200)
    """UserIDs; for older devices. At most 200 items."""
    userid_item: list[DeviceUserKey] | None = None
    """The people."""


@model
class CheckUseridFrameAnswer(Model):
    """Answer to `check_userid`."""

    legal_userid: list[str] | None = None
    """Those of `userid` who may."""
    illegal_userid: list[str] | None = None
    """Those of `userid` who may not."""
    legal_userid_item: list[DeviceUserKey] | None = None
    """Those of `userid_item` who may."""
    illegal_userid_item: list[DeviceUserKey] | None = None
    """Those of `userid_item` who may not."""


@model
class GetNotifyHistoryFrame(Model):
    """获取UserId的变更信息: Get the changes of UserIDs that were pushed in the last three months.

    https://developer.work.weixin.qq.com/document/path/91586
    """

    perm_version: int | None = field(default=None, min=0)
    """Only those of later versions. At least 0."""
    offset: int = field(min=0)
    """How many to leave out. At least 0."""
    limit: int | None = field(default=None, min=0)
    """How many to get. At least 0."""


@model
class GetNotifyHistoryFrameAnswer(Model):
    """Answer to `get_notify_history`."""

    is_last: bool
    """Whether this is the last page."""
    item: list[DeviceNotice]
    """The changes."""


@model
class UploadUserinfoFrame(Model):
    """上传识别特征值: Upload faces and fingerprints that were entered at the device.

    Only what cannot be turned back into a face or a fingerprint may be sent, never the pictures.

    oper_id, errcode and errmsg belong to one person, within a minute of the entry.

    https://developer.work.weixin.qq.com/document/path/93982
    """

    oper_id: str | None = None
    """Id of the operation that asked for it."""
    errcode: int | None = None
    """How it went: 0, or an error code of the device's own. Default: 0."""
    errmsg: str | None = None
    """ok, or what went wrong; it is shown to the member."""
    userinfo: list[DeviceFeatures] = field(max_items=200)
    """The people. At most 200 items."""


@model
class UploadUserinfoFrameAnswer(Model):
    """Answer to `upload_userinfo`."""

    fail_list: list[DeviceUserKey] | None = None
    """Whose data was not taken."""


@model
class GetOpenSelfInputFrameAnswer(Model):
    """Answer to `get_open_self_input`."""

    open_self_input_fp: bool
    """Whether they may enter fingerprints."""
    open_self_input_fa: bool
    """Whether they may enter faces."""


@model
class GetVisitorVersionFrameAnswer(Model):
    """Answer to `get_visitor_version`."""

    visitor_version: int
    """Version of the list of visitors."""


@model
class GetVisitorByIdsFrame(Model):
    """增量获取访客数据: Get some visitors, after `PushVisitorListChange` has named them.

    https://developer.work.weixin.qq.com/document/path/93989
    """

    userids: list[str] = field(max_items=200)
    """Ids of the visitors. At most 200 items."""
    is_req_public_key: Flag | None = None
    """Whether to get public keys. Default: 0."""


@model
class GetVisitorByIdsFrameAnswer(Model):
    """Answer to `get_visitor_by_ids`."""

    userinfo: list[DeviceUser]
    """The visitors."""


@model
class CheckinFrame(Model):
    """上报考勤打卡/门禁通行记录: Tell who checked in or went through.

    What fails may be kept in the device and sent again later.

    Records of visitors and students are not handled yet, and may be sent all the same.

    https://developer.work.weixin.qq.com/document/path/93985
    """

    checkin_data: list[DeviceCheckin] = field(max_items=200)
    """The records. At most 200 items."""


@model
class CheckinFrameAnswer(Model):
    """Answer to `checkin`."""

    fail_list: list[DeviceCheckin] | None = None
    """Those that were not taken."""


@model
class ReportRemoteOpenDoorFrame(Model):
    """上报远程开门/扫码开门结果: Tell whether the door was opened.

    Without it within three seconds the command counts as failed.

    https://developer.work.weixin.qq.com/document/path/95050
    """

    class Status:
        OPENED: Final = 0
        FAILED: Final = 1

    type: str = field(enum=("remote_open_door", "scan_qrcode_open"))
    """How it was asked for. One of remote_open_door (asked for in the app), scan_qrcode_open (by a scanned
    code).
    """
    oper_id: str
    """oper_id of `PushRemoteOpenDoor` or `PushUserScan`."""
    status: int = field(enum=(0, 1))
    """How it went. One of 0 (opened), 1 (failed)."""


@model
class ReportUserTemperatureFrame(Model):
    """上报体温检测记录: Tell the temperature of a person.

    https://developer.work.weixin.qq.com/document/path/93992
    """

    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    class Status:
        NORMAL: Final = 0
        FEVER: Final = 1
        TOO_LOW: Final = 2

    userid: str
    """UserID of the person."""
    user_type: int = field(enum=(0, 2))
    """Kind of person. One of 0 (member), 2 (student)."""
    temperature: str
    """Degrees Celsius."""
    status: int = field(enum=(0, 1, 2))
    """What it means. One of 0 (normal), 1 (fever), 2 (too low)."""


@model
class ReportUserTemperatureFrameAnswer(Model):
    """Answer to `report_user_temperature`."""

    class Status:
        NORMAL: Final = 0
        ABNORMAL: Final = 1
        UNKNOWN_OR_NOT_FILLED_IN: Final = 2

    status: int = field(enum=(0, 1, 2))
    """State of the health code. One of 0 (normal), 1 (abnormal), 2 (unknown or not filled in)."""


@model
class AsyncBatchReportUserTemperatureFrame(Model):
    """异步补录体温检测记录: Tell temperatures that were taken while the device was offline.

    https://developer.work.weixin.qq.com/document/path/93994
    """

    item: list[DeviceTemperature] = field(max_items=100)
    """The temperatures. At most 100 items."""


@model
class AsyncBatchReportUserTemperatureFrameAnswer(Model):
    """Answer to `async_batch_report_user_temperature`."""

    result_list: list[DeviceTemperatureResult] | None = None
    """What became of each."""


@model
class GetHealthStatusFrame(Model):
    """获取健康码信息: Get the health code of a person.

    https://developer.work.weixin.qq.com/document/path/93993
    """

    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    userid: str
    """UserID of the person."""
    user_type: int = field(enum=(0, 2))
    """Kind of person. One of 0 (member), 2 (student)."""


@model
class GetHealthStatusFrameAnswer(Model):
    """Answer to `get_health_status`."""

    class Status:
        NORMAL: Final = 0
        ABNORMAL: Final = 1
        UNKNOWN_OR_NOT_FILLED_IN: Final = 2

    status: int = field(enum=(0, 1, 2))
    """State of the health code. One of 0 (normal), 1 (abnormal), 2 (unknown or not filled in)."""
    qrcode_data: str | None = None
    """What the QR code says; the device draws it."""
