# Generated from spec/api/openhw/ by codegen. Do not edit.
"""智慧硬件: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import openhw as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.openhw.device import OpenhwDeviceGenIdDynamicQrcodeResponse
    from wecom_client.models.openhw.device import OpenhwDeviceGenLoginQrcodeResponse
    from wecom_client.models.openhw.device import OpenhwDeviceGetDeviceDetailResponse
    from wecom_client.models.openhw.printer import OpenhwDeviceGetPrinterJobDownloadUrlResponse
    from wecom_client.models.openhw.printer import OpenhwDeviceGetPrinterJobListResponse
    from wecom_client.models.openhw.printer import OpenhwDeviceReportPrinterJobStatusResponse
    from wecom_client.models.openhw.printer import PrinterJob
    from wecom_client.models.openhw.report import AccessRecord
    from wecom_client.models.openhw.report import CheckinRecord
    from wecom_client.models.openhw.report import DeviceUser
    from wecom_client.models.openhw.report import DeviceUserId
    from wecom_client.models.openhw.report import OpenhwDeviceGetUserinfoByIdsResponse
    from wecom_client.models.openhw.report import OpenhwDeviceGetUserinfoByPageResponse
    from wecom_client.models.openhw.report import OpenhwDeviceReportAccessDataResponse
    from wecom_client.models.openhw.report import OpenhwDeviceReportCheckinDataResponse
    from wecom_client.models.openhw.report import OpenhwDeviceReportTemperatureDataResponse
    from wecom_client.models.openhw.report import TemperatureRecord
    from wecom_client.params.openhw import AccessRecordDict
    from wecom_client.params.openhw import CheckinRecordDict
    from wecom_client.params.openhw import DeviceUserIdDict
    from wecom_client.params.openhw import TemperatureRecordDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class OpenhwDeviceResource(Resource):
    """智慧硬件: `client.openhw.device`."""

    def get_device_detail(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetDeviceDetailResponse:
        """获取设备详情: Get a device of the model.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/openhw/device/get_device_detail (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95982
        """
        return self._call(ops.OPENHW_DEVICE_GET_DEVICE_DETAIL, {"device_sn": device_sn}, timeout)

    def gen_login_qrcode(
        self,
        *,
        state: str | None = None,
        type: int | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGenLoginQrcodeResponse:
        """获取设备管理二维码: Get the QR code that opens the menu of a device.

        At most 1 calls a minute for a device.

        Once a minute for each device and kind; dynamic ones together with gen_id_dynamic_qrcode.

        Args:
            state: Your own value; comes back in the callback of the scan.
            type: Kind of QR code. One of 0 (static), 1 (dynamic).

        POST /cgi-bin/openhw/device/gen_login_qrcode (device_access_token),
        https://developer.work.weixin.qq.com/document/path/98023
        """
        return self._call(ops.OPENHW_DEVICE_GEN_LOGIN_QRCODE, {"state": state, "type": type}, timeout)

    def gen_id_dynamic_qrcode(
        self,
        device_sn: str,
        *,
        state: str | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGenIdDynamicQrcodeResponse:
        """获取设备身份识别二维码: Get a dynamic QR code that identifies a device, for binding it or printing
        on it.

        At most 1 calls a minute for a device.

        Once a minute for each device, together with dynamic codes of gen_login_qrcode.

        Args:
            device_sn: Serial number of the device.
            state: Your own value; comes back in the callback of the scan.

        POST /cgi-bin/openhw/device/gen_id_dynamic_qrcode (model_access_token),
        https://developer.work.weixin.qq.com/document/path/98024
        """
        return self._call(ops.OPENHW_DEVICE_GEN_ID_DYNAMIC_QRCODE, {
            "device_sn": device_sn, "state": state,
        }, timeout)

    def get_printer_job_list(
        self,
        open_userid: str,
        *,
        cursor: str | int | None = None,
        limit: int | None = None,
        jobid_list: list[str] | None = None,
        status: int | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetPrinterJobListResponse:
        """获取打印任务列表: List a member's print jobs on the device.

        Jobs are kept for 7 days.

        With jobid_list all other filters and the paging are ignored.

        Args:
            open_userid: Encrypted userid of the member. At most 40 bytes.
            cursor: Value of next_cursor from the previous call; 0 or left out for the first page.
            limit: Page size. At most 200. Default: 100.
            jobid_list: Only these jobs; the other filters are ignored then. At most 200 items.
            status: Only jobs in this state. One of 0 (not printed), 1 (printed), 2 (failed).
            begin_time: Submitted at or after this Unix time.
            end_time: Submitted at or before this Unix time.

        POST /cgi-bin/openhw/device/get_printer_job_list (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96407
        """
        return self._call(ops.OPENHW_DEVICE_GET_PRINTER_JOB_LIST, {
            "open_userid": open_userid, "cursor": cursor, "limit": limit, "jobid_list": jobid_list,
            "status": status, "begin_time": begin_time, "end_time": end_time,
        }, timeout)

    def iter_get_printer_job_list(
        self,
        open_userid: str,
        *,
        cursor: str | int | None = None,
        limit: int | None = None,
        jobid_list: list[str] | None = None,
        status: int | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        timeout: float | None = None,
    ) -> Pages[PrinterJob]:
        """获取打印任务列表: the items of all pages of `get_printer_job_list`, fetched as they are needed."""
        return self._iterate(ops.OPENHW_DEVICE_GET_PRINTER_JOB_LIST, {
            "open_userid": open_userid, "cursor": cursor, "limit": limit, "jobid_list": jobid_list,
            "status": status, "begin_time": begin_time, "end_time": end_time,
        }, timeout)

    def get_printer_job_download_url(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetPrinterJobDownloadUrlResponse:
        """获取打印文件: Get the download link and the key of the file of a print job.

        A file has 20 MB at most.

        The link lives 10 minutes.

        Args:
            jobid: Id of the print job.

        POST /cgi-bin/openhw/device/get_printer_job_download_url (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96408
        """
        return self._call(ops.OPENHW_DEVICE_GET_PRINTER_JOB_DOWNLOAD_URL, {"jobid": jobid}, timeout)

    def report_printer_job_status(
        self,
        jobid: str,
        status: int,
        *,
        errcode: int | None = None,
        errmsg: str | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportPrinterJobStatusResponse:
        """上报打印任务状态: Report whether a print job was printed.

        `errcode` and `errmsg` are needed if `status` is 1.

        Args:
            jobid: Id of the print job.
            status: Result. One of 1 (failed), 2 (printed).
            errcode: Your own error code, needed for status 1; best 0 for status 2.
            errmsg: What went wrong, shown to the member; needed for status 1.

        POST /cgi-bin/openhw/device/report_printer_job_status (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96409
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_PRINTER_JOB_STATUS, {
            "jobid": jobid, "status": status, "errcode": errcode, "errmsg": errmsg,
        }, timeout)

    def push_scan_file(
        self,
        open_userid: str,
        filename: str,
        auth_code: str,
        *,
        media_id: str | None = None,
        download_url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上传扫描文件: Send a scanned file to a member.

        Only printers that are registered as scanners.

        At least one of `media_id` and `download_url` is needed.

        Args:
            open_userid: Encrypted userid of the member.
            filename: Name of the file.
            auth_code: Code from the callback of the scan.
            media_id: The file, a media_id from media.upload; this or download_url.
            download_url: Link of the file on your own server; takes precedence over media_id.

        POST /cgi-bin/openhw/device/push_scan_file (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96410
        """
        return self._call(ops.OPENHW_DEVICE_PUSH_SCAN_FILE, {
            "open_userid": open_userid, "filename": filename, "auth_code": auth_code, "media_id": media_id,
            "download_url": download_url,
        }, timeout)

    def set_printer_job_trans_result(
        self,
        jobid: str,
        page_size: int,
        setting_version: int,
        *,
        type: int | None = None,
        page: int | None = None,
        media_id: str | None = None,
        download_url: str | None = None,
        errcode: int | None = None,
        errmsg: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """返回转码后的打印文件: Return the preview of a print job, or say why there is none.

        An errcode from 1 to 1999 shows a text of WeCom, one from 2000 on your errmsg.

        At least one of `media_id`, `download_url` and `errcode` is needed.

        `page` is needed if `type` is 1.

        Args:
            jobid: Id of the conversion, from the callback.
            page_size: Pages of the PDF, or number of pictures.
            setting_version: Version of the print settings, from the callback; only the latest one counts.
            type: Kind of file. One of 0 (PDF), 1 (JPG). Default: 0.
            page: Page that the picture shows, from 1; needed for type 1, which returns every page in a
                call of its own.
            media_id: The file, a media_id of at most 20 MB; this or download_url.
            download_url: Link of the file on your own server; takes precedence over media_id.
            errcode: Why it failed; errors of your own from 2000 on. Known values: 1 (printer brand is not
                supported), 2 (failed), 3 (timed out), 4 (format is not supported).
            errmsg: What went wrong, shown to the member for error codes from 2000 on.

        POST /cgi-bin/openhw/device/set_printer_job_trans_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96412
        """
        return self._call(ops.OPENHW_DEVICE_SET_PRINTER_JOB_TRANS_RESULT, {
            "jobid": jobid, "page_size": page_size, "setting_version": setting_version, "type": type,
            "page": page, "media_id": media_id, "download_url": download_url, "errcode": errcode,
            "errmsg": errmsg,
        }, timeout)

    def report_device_status(
        self,
        online_status: int,
        cur_version: str,
        *,
        upgradable_version: str | None = None,
        upgradable_version_desc: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新设备状态: Report the state and the firmware of the device.

        Report every half hour; a device that is silent for an hour is shown as offline.

        `upgradable_version_desc` is needed if `upgradable_version` is given.

        `upgradable_version` is needed if `upgradable_version_desc` is given.

        Args:
            online_status: Whether the device is online. One of 1 (online), 2 (offline).
            cur_version: Present version of the firmware. At most 32 bytes.
            upgradable_version: Version to which it can be upgraded. At most 32 bytes.
            upgradable_version_desc: What is new in that version. At most 256 bytes.

        POST /cgi-bin/openhw/device/report_device_status (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95983
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_DEVICE_STATUS, {
            "online_status": online_status, "cur_version": cur_version,
            "upgradable_version": upgradable_version, "upgradable_version_desc": upgradable_version_desc,
        }, timeout)

    def get_userinfo_by_page(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        only_perm_version: bool | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetUserinfoByPageResponse:
        """全量获取设备成员列表: List all members who may use the device.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 200. Default: 100.
            only_perm_version: Whether only perm_version is wanted; the other parameters are ignored then.

        POST /cgi-bin/openhw/device/get_userinfo_by_page (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95984
        """
        return self._call(ops.OPENHW_DEVICE_GET_USERINFO_BY_PAGE, {
            "cursor": cursor, "limit": limit, "only_perm_version": only_perm_version,
        }, timeout)

    def iter_get_userinfo_by_page(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        only_perm_version: bool | None = None,
        timeout: float | None = None,
    ) -> Pages[DeviceUser]:
        """全量获取设备成员列表: the items of all pages of `get_userinfo_by_page`, fetched as they are needed."""
        return self._iterate(ops.OPENHW_DEVICE_GET_USERINFO_BY_PAGE, {
            "cursor": cursor, "limit": limit, "only_perm_version": only_perm_version,
        }, timeout)

    def get_userinfo_by_ids(
        self,
        user_item: Sequence[DeviceUserId | DeviceUserIdDict],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetUserinfoByIdsResponse:
        """获取设备中指定成员的信息: Get some of the members who may use the device.

        Args:
            user_item: The members. At most 100 items.

        POST /cgi-bin/openhw/device/get_userinfo_by_ids (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96037
        """
        return self._call(ops.OPENHW_DEVICE_GET_USERINFO_BY_IDS, {"user_item": user_item}, timeout)

    def report_firmware_upgrade_result(
        self,
        oper_id: str,
        errcode: int,
        cur_version: str,
        *,
        errmsg: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上报设备固件升级结果: Report how a firmware upgrade of the device went.

        With errcode 0 and the old version the upgrade counts as still running.

        Args:
            oper_id: Id of the operation, from the callback.
            errcode: Result; any other value for a failure of your own. Known values: 0 (success), 1
                (device is offline).
            cur_version: Present version of the firmware; must differ from the version before for a
                success.
            errmsg: Why it failed, in a few words.

        POST /cgi-bin/openhw/device/report_firmware_upgrade_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95999
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_FIRMWARE_UPGRADE_RESULT, {
            "oper_id": oper_id, "errcode": errcode, "cur_version": cur_version, "errmsg": errmsg,
        }, timeout)

    def report_checkin_data(
        self,
        checkin_data: Sequence[CheckinRecord | CheckinRecordDict],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportCheckinDataResponse:
        """上报考勤打卡记录: Report who checked in at the device.

        Members must be allowed to use the device. A door terminal reports to report_access_data, too.

        The company's check-ins are limited by the day (error 45009), those of a member by the hour (the
        record is not taken).

        Args:
            checkin_data: The records. At most 100 items.

        POST /cgi-bin/openhw/device/report_checkin_data (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95985
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_CHECKIN_DATA, {"checkin_data": checkin_data}, timeout)

    def report_temperature_data(
        self,
        temperature_data: Sequence[TemperatureRecord | TemperatureRecordDict],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportTemperatureDataResponse:
        """上报体温检测记录: Report temperatures that the device has taken.

        Args:
            temperature_data: The records. At most 100 items.

        POST /cgi-bin/openhw/device/report_temperature_data (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95986
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_TEMPERATURE_DATA, {
            "temperature_data": temperature_data,
        }, timeout)

    def report_access_data(
        self,
        access_data: Sequence[AccessRecord | AccessRecordDict],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportAccessDataResponse:
        """上报门禁通行记录: Report who passed the door of the device.

        Args:
            access_data: The records. At most 100 items.

        POST /cgi-bin/openhw/device/report_access_data (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95997
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_ACCESS_DATA, {"access_data": access_data}, timeout)

    def report_bio_info_result(
        self,
        errcode: int,
        *,
        errmsg: str | None = None,
        oper_id: str | None = None,
        open_userid: str | None = None,
        user_type: int | None = None,
        bio_info_type: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上报成员识别信息变化结果: Report that a fingerprint or face was recorded.

        The member then counts as recorded on every device of the maker in that company, now and later.

        At least one of `oper_id` and `open_userid` is needed.

        Args:
            errcode: Result; any other value for a failure of your own. Known values: 0 (success), 1
                (device is offline).
            errmsg: What happened, in a few words.
            oper_id: Id of the operation, from the callback; then the fields below are ignored.
            open_userid: Encrypted userid of the member.
            user_type: Kind of person. One of 0 (member), 2 (student).
            bio_info_type: What was recorded. One of 1 (fingerprint), 2 (face).

        POST /cgi-bin/openhw/device/report_bio_info_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96000
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_BIO_INFO_RESULT, {
            "errcode": errcode, "errmsg": errmsg, "oper_id": oper_id, "open_userid": open_userid,
            "user_type": user_type, "bio_info_type": bio_info_type,
        }, timeout)

    def report_remote_open_result(
        self,
        oper_id: str,
        type: Literal["remote_open_door", "scan_qrcode_open"],
        errcode: int,
        *,
        errmsg: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上报远程开门结果: Report whether the device has opened its door on request.

        It makes no access record; after a success call report_access_data, too.

        Args:
            oper_id: Id of the operation, from the callback.
            type: How it was asked for. One of remote_open_door (opened in the app), scan_qrcode_open
                (opened by scanning a QR code).
            errcode: Result. Known values: 0 (opened), 1 (failed).
            errmsg: What happened, in a few words.

        POST /cgi-bin/openhw/device/report_remote_open_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96048
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_REMOTE_OPEN_RESULT, {
            "oper_id": oper_id, "type": type, "errcode": errcode, "errmsg": errmsg,
        }, timeout)


class AsyncOpenhwDeviceResource(AsyncResource):
    """智慧硬件: `client.openhw.device`, asynchronous."""

    async def get_device_detail(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetDeviceDetailResponse:
        """获取设备详情: Get a device of the model.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/openhw/device/get_device_detail (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95982
        """
        return await self._call(ops.OPENHW_DEVICE_GET_DEVICE_DETAIL, {"device_sn": device_sn}, timeout)

    async def gen_login_qrcode(
        self,
        *,
        state: str | None = None,
        type: int | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGenLoginQrcodeResponse:
        """获取设备管理二维码: Get the QR code that opens the menu of a device.

        At most 1 calls a minute for a device.

        Once a minute for each device and kind; dynamic ones together with gen_id_dynamic_qrcode.

        Args:
            state: Your own value; comes back in the callback of the scan.
            type: Kind of QR code. One of 0 (static), 1 (dynamic).

        POST /cgi-bin/openhw/device/gen_login_qrcode (device_access_token),
        https://developer.work.weixin.qq.com/document/path/98023
        """
        return await self._call(ops.OPENHW_DEVICE_GEN_LOGIN_QRCODE, {"state": state, "type": type}, timeout)

    async def gen_id_dynamic_qrcode(
        self,
        device_sn: str,
        *,
        state: str | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGenIdDynamicQrcodeResponse:
        """获取设备身份识别二维码: Get a dynamic QR code that identifies a device, for binding it or printing
        on it.

        At most 1 calls a minute for a device.

        Once a minute for each device, together with dynamic codes of gen_login_qrcode.

        Args:
            device_sn: Serial number of the device.
            state: Your own value; comes back in the callback of the scan.

        POST /cgi-bin/openhw/device/gen_id_dynamic_qrcode (model_access_token),
        https://developer.work.weixin.qq.com/document/path/98024
        """
        return await self._call(ops.OPENHW_DEVICE_GEN_ID_DYNAMIC_QRCODE, {
            "device_sn": device_sn, "state": state,
        }, timeout)

    async def get_printer_job_list(
        self,
        open_userid: str,
        *,
        cursor: str | int | None = None,
        limit: int | None = None,
        jobid_list: list[str] | None = None,
        status: int | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetPrinterJobListResponse:
        """获取打印任务列表: List a member's print jobs on the device.

        Jobs are kept for 7 days.

        With jobid_list all other filters and the paging are ignored.

        Args:
            open_userid: Encrypted userid of the member. At most 40 bytes.
            cursor: Value of next_cursor from the previous call; 0 or left out for the first page.
            limit: Page size. At most 200. Default: 100.
            jobid_list: Only these jobs; the other filters are ignored then. At most 200 items.
            status: Only jobs in this state. One of 0 (not printed), 1 (printed), 2 (failed).
            begin_time: Submitted at or after this Unix time.
            end_time: Submitted at or before this Unix time.

        POST /cgi-bin/openhw/device/get_printer_job_list (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96407
        """
        return await self._call(ops.OPENHW_DEVICE_GET_PRINTER_JOB_LIST, {
            "open_userid": open_userid, "cursor": cursor, "limit": limit, "jobid_list": jobid_list,
            "status": status, "begin_time": begin_time, "end_time": end_time,
        }, timeout)

    def iter_get_printer_job_list(
        self,
        open_userid: str,
        *,
        cursor: str | int | None = None,
        limit: int | None = None,
        jobid_list: list[str] | None = None,
        status: int | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[PrinterJob]:
        """获取打印任务列表: the items of all pages of `get_printer_job_list`, fetched as they are needed."""
        return self._iterate(ops.OPENHW_DEVICE_GET_PRINTER_JOB_LIST, {
            "open_userid": open_userid, "cursor": cursor, "limit": limit, "jobid_list": jobid_list,
            "status": status, "begin_time": begin_time, "end_time": end_time,
        }, timeout)

    async def get_printer_job_download_url(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetPrinterJobDownloadUrlResponse:
        """获取打印文件: Get the download link and the key of the file of a print job.

        A file has 20 MB at most.

        The link lives 10 minutes.

        Args:
            jobid: Id of the print job.

        POST /cgi-bin/openhw/device/get_printer_job_download_url (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96408
        """
        return await self._call(ops.OPENHW_DEVICE_GET_PRINTER_JOB_DOWNLOAD_URL, {"jobid": jobid}, timeout)

    async def report_printer_job_status(
        self,
        jobid: str,
        status: int,
        *,
        errcode: int | None = None,
        errmsg: str | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportPrinterJobStatusResponse:
        """上报打印任务状态: Report whether a print job was printed.

        `errcode` and `errmsg` are needed if `status` is 1.

        Args:
            jobid: Id of the print job.
            status: Result. One of 1 (failed), 2 (printed).
            errcode: Your own error code, needed for status 1; best 0 for status 2.
            errmsg: What went wrong, shown to the member; needed for status 1.

        POST /cgi-bin/openhw/device/report_printer_job_status (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96409
        """
        return await self._call(ops.OPENHW_DEVICE_REPORT_PRINTER_JOB_STATUS, {
            "jobid": jobid, "status": status, "errcode": errcode, "errmsg": errmsg,
        }, timeout)

    async def push_scan_file(
        self,
        open_userid: str,
        filename: str,
        auth_code: str,
        *,
        media_id: str | None = None,
        download_url: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上传扫描文件: Send a scanned file to a member.

        Only printers that are registered as scanners.

        At least one of `media_id` and `download_url` is needed.

        Args:
            open_userid: Encrypted userid of the member.
            filename: Name of the file.
            auth_code: Code from the callback of the scan.
            media_id: The file, a media_id from media.upload; this or download_url.
            download_url: Link of the file on your own server; takes precedence over media_id.

        POST /cgi-bin/openhw/device/push_scan_file (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96410
        """
        return await self._call(ops.OPENHW_DEVICE_PUSH_SCAN_FILE, {
            "open_userid": open_userid, "filename": filename, "auth_code": auth_code, "media_id": media_id,
            "download_url": download_url,
        }, timeout)

    async def set_printer_job_trans_result(
        self,
        jobid: str,
        page_size: int,
        setting_version: int,
        *,
        type: int | None = None,
        page: int | None = None,
        media_id: str | None = None,
        download_url: str | None = None,
        errcode: int | None = None,
        errmsg: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """返回转码后的打印文件: Return the preview of a print job, or say why there is none.

        An errcode from 1 to 1999 shows a text of WeCom, one from 2000 on your errmsg.

        At least one of `media_id`, `download_url` and `errcode` is needed.

        `page` is needed if `type` is 1.

        Args:
            jobid: Id of the conversion, from the callback.
            page_size: Pages of the PDF, or number of pictures.
            setting_version: Version of the print settings, from the callback; only the latest one counts.
            type: Kind of file. One of 0 (PDF), 1 (JPG). Default: 0.
            page: Page that the picture shows, from 1; needed for type 1, which returns every page in a
                call of its own.
            media_id: The file, a media_id of at most 20 MB; this or download_url.
            download_url: Link of the file on your own server; takes precedence over media_id.
            errcode: Why it failed; errors of your own from 2000 on. Known values: 1 (printer brand is not
                supported), 2 (failed), 3 (timed out), 4 (format is not supported).
            errmsg: What went wrong, shown to the member for error codes from 2000 on.

        POST /cgi-bin/openhw/device/set_printer_job_trans_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96412
        """
        return await self._call(ops.OPENHW_DEVICE_SET_PRINTER_JOB_TRANS_RESULT, {
            "jobid": jobid, "page_size": page_size, "setting_version": setting_version, "type": type,
            "page": page, "media_id": media_id, "download_url": download_url, "errcode": errcode,
            "errmsg": errmsg,
        }, timeout)

    async def report_device_status(
        self,
        online_status: int,
        cur_version: str,
        *,
        upgradable_version: str | None = None,
        upgradable_version_desc: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新设备状态: Report the state and the firmware of the device.

        Report every half hour; a device that is silent for an hour is shown as offline.

        `upgradable_version_desc` is needed if `upgradable_version` is given.

        `upgradable_version` is needed if `upgradable_version_desc` is given.

        Args:
            online_status: Whether the device is online. One of 1 (online), 2 (offline).
            cur_version: Present version of the firmware. At most 32 bytes.
            upgradable_version: Version to which it can be upgraded. At most 32 bytes.
            upgradable_version_desc: What is new in that version. At most 256 bytes.

        POST /cgi-bin/openhw/device/report_device_status (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95983
        """
        return await self._call(ops.OPENHW_DEVICE_REPORT_DEVICE_STATUS, {
            "online_status": online_status, "cur_version": cur_version,
            "upgradable_version": upgradable_version, "upgradable_version_desc": upgradable_version_desc,
        }, timeout)

    async def get_userinfo_by_page(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        only_perm_version: bool | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetUserinfoByPageResponse:
        """全量获取设备成员列表: List all members who may use the device.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 200. Default: 100.
            only_perm_version: Whether only perm_version is wanted; the other parameters are ignored then.

        POST /cgi-bin/openhw/device/get_userinfo_by_page (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95984
        """
        return await self._call(ops.OPENHW_DEVICE_GET_USERINFO_BY_PAGE, {
            "cursor": cursor, "limit": limit, "only_perm_version": only_perm_version,
        }, timeout)

    def iter_get_userinfo_by_page(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        only_perm_version: bool | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[DeviceUser]:
        """全量获取设备成员列表: the items of all pages of `get_userinfo_by_page`, fetched as they are needed."""
        return self._iterate(ops.OPENHW_DEVICE_GET_USERINFO_BY_PAGE, {
            "cursor": cursor, "limit": limit, "only_perm_version": only_perm_version,
        }, timeout)

    async def get_userinfo_by_ids(
        self,
        user_item: Sequence[DeviceUserId | DeviceUserIdDict],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetUserinfoByIdsResponse:
        """获取设备中指定成员的信息: Get some of the members who may use the device.

        Args:
            user_item: The members. At most 100 items.

        POST /cgi-bin/openhw/device/get_userinfo_by_ids (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96037
        """
        return await self._call(ops.OPENHW_DEVICE_GET_USERINFO_BY_IDS, {"user_item": user_item}, timeout)

    async def report_firmware_upgrade_result(
        self,
        oper_id: str,
        errcode: int,
        cur_version: str,
        *,
        errmsg: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上报设备固件升级结果: Report how a firmware upgrade of the device went.

        With errcode 0 and the old version the upgrade counts as still running.

        Args:
            oper_id: Id of the operation, from the callback.
            errcode: Result; any other value for a failure of your own. Known values: 0 (success), 1
                (device is offline).
            cur_version: Present version of the firmware; must differ from the version before for a
                success.
            errmsg: Why it failed, in a few words.

        POST /cgi-bin/openhw/device/report_firmware_upgrade_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95999
        """
        return await self._call(ops.OPENHW_DEVICE_REPORT_FIRMWARE_UPGRADE_RESULT, {
            "oper_id": oper_id, "errcode": errcode, "cur_version": cur_version, "errmsg": errmsg,
        }, timeout)

    async def report_checkin_data(
        self,
        checkin_data: Sequence[CheckinRecord | CheckinRecordDict],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportCheckinDataResponse:
        """上报考勤打卡记录: Report who checked in at the device.

        Members must be allowed to use the device. A door terminal reports to report_access_data, too.

        The company's check-ins are limited by the day (error 45009), those of a member by the hour (the
        record is not taken).

        Args:
            checkin_data: The records. At most 100 items.

        POST /cgi-bin/openhw/device/report_checkin_data (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95985
        """
        return await self._call(ops.OPENHW_DEVICE_REPORT_CHECKIN_DATA, {
            "checkin_data": checkin_data,
        }, timeout)

    async def report_temperature_data(
        self,
        temperature_data: Sequence[TemperatureRecord | TemperatureRecordDict],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportTemperatureDataResponse:
        """上报体温检测记录: Report temperatures that the device has taken.

        Args:
            temperature_data: The records. At most 100 items.

        POST /cgi-bin/openhw/device/report_temperature_data (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95986
        """
        return await self._call(ops.OPENHW_DEVICE_REPORT_TEMPERATURE_DATA, {
            "temperature_data": temperature_data,
        }, timeout)

    async def report_access_data(
        self,
        access_data: Sequence[AccessRecord | AccessRecordDict],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportAccessDataResponse:
        """上报门禁通行记录: Report who passed the door of the device.

        Args:
            access_data: The records. At most 100 items.

        POST /cgi-bin/openhw/device/report_access_data (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95997
        """
        return await self._call(ops.OPENHW_DEVICE_REPORT_ACCESS_DATA, {"access_data": access_data}, timeout)

    async def report_bio_info_result(
        self,
        errcode: int,
        *,
        errmsg: str | None = None,
        oper_id: str | None = None,
        open_userid: str | None = None,
        user_type: int | None = None,
        bio_info_type: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上报成员识别信息变化结果: Report that a fingerprint or face was recorded.

        The member then counts as recorded on every device of the maker in that company, now and later.

        At least one of `oper_id` and `open_userid` is needed.

        Args:
            errcode: Result; any other value for a failure of your own. Known values: 0 (success), 1
                (device is offline).
            errmsg: What happened, in a few words.
            oper_id: Id of the operation, from the callback; then the fields below are ignored.
            open_userid: Encrypted userid of the member.
            user_type: Kind of person. One of 0 (member), 2 (student).
            bio_info_type: What was recorded. One of 1 (fingerprint), 2 (face).

        POST /cgi-bin/openhw/device/report_bio_info_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96000
        """
        return await self._call(ops.OPENHW_DEVICE_REPORT_BIO_INFO_RESULT, {
            "errcode": errcode, "errmsg": errmsg, "oper_id": oper_id, "open_userid": open_userid,
            "user_type": user_type, "bio_info_type": bio_info_type,
        }, timeout)

    async def report_remote_open_result(
        self,
        oper_id: str,
        type: Literal["remote_open_door", "scan_qrcode_open"],
        errcode: int,
        *,
        errmsg: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上报远程开门结果: Report whether the device has opened its door on request.

        It makes no access record; after a success call report_access_data, too.

        Args:
            oper_id: Id of the operation, from the callback.
            type: How it was asked for. One of remote_open_door (opened in the app), scan_qrcode_open
                (opened by scanning a QR code).
            errcode: Result. Known values: 0 (opened), 1 (failed).
            errmsg: What happened, in a few words.

        POST /cgi-bin/openhw/device/report_remote_open_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96048
        """
        return await self._call(ops.OPENHW_DEVICE_REPORT_REMOTE_OPEN_RESULT, {
            "oper_id": oper_id, "type": type, "errcode": errcode, "errmsg": errmsg,
        }, timeout)
