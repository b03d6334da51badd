# Generated from spec/api/hardware.yaml by codegen. Do not edit.
"""硬件打卡。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class HardwareCheckin(Model):
    userid: str
    """UserID of the member."""
    checkin_time: Timestamp
    """Unix time."""
    device_sn: str | None = None
    """Serial number of the device."""
    device_name: str | None = None
    """Name of the device."""


@model
class HardwareGetHardwareCheckinDataRequest(Model):
    """Parameters of `client.hardware.get_hardware_checkin_data`."""

    class FilterType:
        WHEN_THE_MEMBER_CHECKED_IN: Final = 1
        WHEN_THE_DEVICE_UPLOADED_IT: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("starttime", "endtime"), limits={"days": 31}),
    )

    filter_type: int | None = field(default=None, enum=(1, 2))
    starttime: Time = field(converts=True)
    endtime: Time = field(converts=True)
    useridlist: list[str] = field(max_items=100)


@model
class HardwareGetHardwareCheckinDataResponse(Response):
    """Answer of `client.hardware.get_hardware_checkin_data`."""

    checkindata: list[HardwareCheckin]
    """The check-ins."""


@model
class HardwareGetDeviceFeatureRequest(Model):
    """Parameters of `client.hardware.get_device_feature`."""

    device_sn: str


@model
class HardwareGetDeviceFeatureResponse(Response):
    """Answer of `client.hardware.get_device_feature`."""

    device_feature: str
    """JSON text of the features, such as printer_type."""
