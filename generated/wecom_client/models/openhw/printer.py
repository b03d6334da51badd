# Generated from spec/api/openhw/printer.yaml by codegen. Do not edit.
"""打印与扫描设备。"""

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
class PrinterJob(Model):
    class Status:
        NOT_PRINTED: Final = 0
        PRINTED: Final = 1
        FAILED: Final = 2

    open_userid: str | None = None
    """Encrypted userid of the member who submitted it."""
    createtime: Timestamp | None = None
    """Unix time when it was submitted."""
    submitted: Flag | None = None
    """Whether it was submitted by scanning the QR code."""
    state: str | None = None
    """State of the QR code that was scanned."""
    status: int | None = field(default=None, enum=(0, 1, 2))
    """State of the job. One of 0 (not printed), 1 (printed), 2 (failed)."""
    errcode: int | None = None
    """Error code of the job."""
    errmsg: str | None = None
    """Error of the job, in words."""
    doc_name: str | None = None
    """Name of the document."""
    doc_size: int | None = None
    """Size in bytes."""
    jobid: str
    """Id of the job."""
    setting_list: list[PrinterSetting] | None = None
    """Settings of the job."""


@model
class PrinterSetting(Model):
    key: str | None = None
    """Name of the setting."""
    value: list[str] | None = None
    """One value, or several for a multiple choice."""


@model
class OpenhwDeviceGetPrinterJobListRequest(Model):
    """Parameters of `client.openhw.device.get_printer_job_list`."""

    class Status:
        NOT_PRINTED: Final = 0
        PRINTED: Final = 1
        FAILED: Final = 2

    open_userid: str = field(max_bytes=40)
    cursor: str | int | None = field(default=None, converts=True)
    limit: int | None = field(default=None, max=200)
    jobid_list: list[str] | None = field(default=None, max_items=200)
    status: int | None = field(default=None, enum=(0, 1, 2))
    begin_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)


@model
class OpenhwDeviceGetPrinterJobListResponse(Response):
    """Answer of `client.openhw.device.get_printer_job_list`."""

    printer_job_list: list[PrinterJob]
    """In the order in which they were submitted."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page; absent on the last one."""


@model
class OpenhwDeviceGetPrinterJobDownloadUrlRequest(Model):
    """Parameters of `client.openhw.device.get_printer_job_download_url`."""

    jobid: str


@model
class OpenhwDeviceGetPrinterJobDownloadUrlResponse(Response):
    """Answer of `client.openhw.device.get_printer_job_download_url`."""

    download_url: str
    """Link of the encrypted file, valid for 10 minutes; answers HTTP Range."""
    encoding_aeskey: str | None = field(default=None, secret=True)
    """AES key in base64 without its final =. The file is AES-256-CBC with PKCS#7 padding to 32 bytes; the IV
    is the first 16 bytes of the key.
    """


@model
class OpenhwDeviceReportPrinterJobStatusRequest(Model):
    """Parameters of `client.openhw.device.report_printer_job_status`."""

    class Status:
        FAILED: Final = 1
        PRINTED: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("errcode", "errmsg"), when={"status": "1"}),
    )

    jobid: str
    status: int = field(enum=(1, 2))
    errcode: int | None = None
    errmsg: str | None = None


@model
class OpenhwDeviceReportPrinterJobStatusResponse(Response):
    """Answer of `client.openhw.device.report_printer_job_status`."""

    req_id: str | None = None
    """The req_id of the request."""


@model
class OpenhwDevicePushScanFileRequest(Model):
    """Parameters of `client.openhw.device.push_scan_file`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("media_id", "download_url")),)

    open_userid: str
    filename: str
    auth_code: str = field(secret=True)
    media_id: str | None = None
    download_url: str | None = None


@model
class OpenhwDeviceSetPrinterJobTransResultRequest(Model):
    """Parameters of `client.openhw.device.set_printer_job_trans_result`."""

    class Type:
        PDF: Final = 0
        JPG: Final = 1

    class Errcode:
        PRINTER_BRAND_IS_NOT_SUPPORTED: Final = 1
        FAILED: Final = 2
        TIMED_OUT: Final = 3
        FORMAT_IS_NOT_SUPPORTED: Final = 4

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("media_id", "download_url", "errcode")),
        FieldRule("requires", ("page",), when={"type": "1"}),
    )

    jobid: str
    page_size: int
    setting_version: int
    type: int | None = field(default=None, enum=(0, 1))
    page: int | None = None
    media_id: str | None = None
    download_url: str | None = None
    errcode: int | None = None
    errmsg: str | None = None
