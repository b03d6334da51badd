# Generated from spec/replies/hardware.yaml by codegen. Do not edit.
"""硬件云端回调的被动回复。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.callbacks.reply import JsonReply
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class DeviceBindReply(JsonReply):
    """企业绑定设备事件的被动回包: Accept or refuse that a company binds the device.

    https://developer.work.weixin.qq.com/document/path/95987
    """

    class Errcode:
        ACCEPTED: Final = 0
        THE_DEVICE_IS_OFFLINE: Final = 1
        THE_DEVICE_IS_BOUND_ALREADY: Final = 2
        THE_DEVICE_HOLDS_LOCAL_DATA: Final = 3
        THE_CODE_OF_THE_DEVICE_IS_WRONG: Final = 4
        THE_DEVICE_IS_NOT_UNBOUND: Final = 5
        THE_CODE_IS_WRONG: Final = 6
        THE_DEVICE_CANNOT_BE_BOUND_NOW: Final = 7
        THE_DEVICE_IS_BEING_UNBOUND: Final = 1999

    __selects__: ClassVar[dict[str, str]] = {}

    errcode: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 1999))
    """The decision. Other values are shown as an unknown error. One of 0 (accepted), 1 (the device is
    offline), 2 (the device is bound already), 3 (the device holds local data), 4 (the code of the device
    is wrong), 5 (the device is not unbound), 6 (the code is wrong), 7 (the device cannot be bound now),
    1999 (the device is being unbound).
    """
    errmsg: str | None = None
    """Text for people."""


@model
class VerifyDeviceReply(JsonReply):
    """查询设备SN合法性事件的被动回包: Say whether a serial number is one of yours.

    https://developer.work.weixin.qq.com/document/path/96130
    """

    __selects__: ClassVar[dict[str, str]] = {}

    is_valid: bool
    """Whether it is."""
    modelid: str | None = None
    """Id of the model, if it is."""


@model
class UserScanReply(JsonReply):
    """用户扫码指令的被动回包: Say whether the device is online.

    https://developer.work.weixin.qq.com/document/path/97390
    """

    class OnlineStatus:
        ONLINE: Final = 1
        OFFLINE: Final = 2

    __selects__: ClassVar[dict[str, str]] = {}

    online_status: int = field(enum=(1, 2))
    """Status of the device. One of 1 (online), 2 (offline)."""
