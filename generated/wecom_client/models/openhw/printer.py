# Generated from spec/api/openhw/printer.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""打印与扫描."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class PrinterJobSetting(Model):
    key: str | None = None
    """TODO 设置项名称，字符串类型，utf8编码."""
    value: list[str] | None = None
    """TODO 设置项的值，字符串数组，utf8编码，可以表示复选值."""


@model
class PrinterJob(Model):
    open_userid: str | None = None
    createtime: int | None = None
    submitted: int | None = None
    """TODO 表示该任务是否扫码后提交：； 0：否 ； 1：是."""
    state: str | None = None
    status: int | None = field(default=None, enum=(0, 1, 2))
    """TODO 任务状态：； 0：未打印； 1：打印成功； 2：打印失败. One of 0 (TODO 未打印), 1 (TODO 打印成功), 2
    (TODO 打印失败).
    """
    errcode: int | None = None
    errmsg: str | None = None
    doc_name: str | None = None
    doc_size: int | None = None
    """TODO 文档大小，单位字节，仅当printer_format为jpg时可以忽略该参数."""
    jobid: str | None = None
    setting_list: list[PrinterJobSetting] | None = None
    """TODO 该任务的一些设置，所有设置都是key-value对."""


@model
class OpenhwDeviceGetPrinterJobDownloadUrlRequest(Model):
    """Parameters of `client.openhw.device.get_printer_job_download_url`."""

    jobid: str


@model
class OpenhwDeviceGetPrinterJobDownloadUrlResponse(Response):
    """Answer of `client.openhw.device.get_printer_job_download_url`: 获取打印文件."""

    download_url: str | None = None
    encoding_aeskey: str | None = None
    """TODO Base64编码后的加密密钥。长度固定为43，从a-z, A-Z,
    0-9共62个字符中选取，是AESKey的Base64编码。解码后即为32字节长的AESKey。加密方式采用AES-256-CBC方式，数据采用PKCS#7填充至32字节的倍数；IV初始向量大小为16字节，取AESKey前16字节，.
    """


@model
class OpenhwDeviceGetPrinterJobListRequest(Model):
    """Parameters of `client.openhw.device.get_printer_job_list`."""

    open_userid: str
    cursor: str | int | None = None
    limit: int | None = field(default=None, max=200)
    jobid_list: list[str] | None = field(default=None, max_items=200)
    status: int | None = field(default=None, enum=(0, 1, 2))
    begin_time: int | None = None
    end_time: int | None = None


@model
class OpenhwDeviceGetPrinterJobListResponse(Response):
    """Answer of `client.openhw.device.get_printer_job_list`: 获取打印任务列表."""

    printer_job_list: list[PrinterJob] | None = None
    next_cursor: str | None = None
    """TODO 请求偏移量，当没有next_cursor时表示列表已拉完."""


@model
class OpenhwDevicePushScanFileRequest(Model):
    """Parameters of `client.openhw.device.push_scan_file`."""

    open_userid: str
    filename: str
    media_id: str | None = None
    download_url: str | None = None
    auth_code: str


@model
class OpenhwDeviceReportPrinterJobStatusRequest(Model):
    """Parameters of `client.openhw.device.report_printer_job_status`."""

    jobid: str
    status: int
    errcode: int | None = None
    errmsg: str | None = None


@model
class OpenhwDeviceReportPrinterJobStatusResponse(Response):
    """Answer of `client.openhw.device.report_printer_job_status`: 上报打印任务状态."""

    jobid: str | None = None
    status: int | None = field(default=None, enum=(1, 2))
    """TODO 任务状态：；1：打印失败；2：打印成功. One of 1 (TODO 打印失败), 2 (TODO 打印成功)."""
    req_id: str | None = None


@model
class OpenhwDeviceSetPrinterJobTransResultRequest(Model):
    """Parameters of `client.openhw.device.set_printer_job_trans_result`."""

    jobid: str
    type: int | None = None
    page: int | None = None
    page_size: int
    setting_version: int
    media_id: str | None = None
    download_url: str | None = None
    errcode: int | None = None
    errmsg: str | None = None


@model
class OpenhwDeviceSetPrinterJobTransResultResponse(Response):
    """Answer of `client.openhw.device.set_printer_job_trans_result`: 返回转码后的打印文件."""

    jobid: str | None = None
    setting_version: int | None = None
    """TODO 预览转码设置列表
    版本号，当用户更改打印配置选项时，version自增，服务商只需要对接收到的最新version进行转码即可.
    """
    type: int | None = field(default=None, enum=(0, 1))
    """TODO 0: pdf , 1: jpg ，默认为0. One of 0 (TODO pdf), 1 (TODO jpg)."""
    page: int | None = None
    """TODO 当前media_id / download_url 内容图片对应的页码，仅当type为 1时有效且参数必传，页码从1开始."""
    page_size: int | None = None
    """TODO 转码后的 pdf总页数 / 图片总张数."""
    media_id: str | None = None
    download_url: str | None = None
    """TODO
    cdn下载链接，由厂商侧提供（如有），没有cdn能力的厂商可以使用mediaid，当传入download_url时，接口会忽略mediaid字段.
    """
