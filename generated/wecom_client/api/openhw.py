# Generated from spec/api/openhw/ by codegen. Do not edit: change the spec, then run "make generate".
"""openhw: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import openhw as ops

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any
    from wecom_client.models.openhw.device import (
        OpenhwDeviceGenIdDynamicQrcodeResponse, OpenhwDeviceGenLoginQrcodeResponse,
        OpenhwDeviceGetDeviceDetailResponse, OpenhwGetDeviceSecretResponse, OpenhwGetDeviceTokenResponse,
        OpenhwGetModelTokenResponse, OpenhwModelRegisterSnResponse,
    )
    from wecom_client.models.openhw.printer import (
        OpenhwDeviceGetPrinterJobDownloadUrlResponse, OpenhwDeviceGetPrinterJobListResponse,
        OpenhwDeviceReportPrinterJobStatusResponse, OpenhwDeviceSetPrinterJobTransResultResponse, PrinterJob,
    )
    from wecom_client.models.openhw.report import (
        AccessData, CheckinData, DeviceGetUserinfoByIdsUser, OpenhwDeviceGetUserinfoByIdsResponse,
        OpenhwDeviceGetUserinfoByPageResponse, OpenhwDeviceReportAccessDataResponse,
        OpenhwDeviceReportBioInfoResultResponse, OpenhwDeviceReportCheckinDataResponse,
        OpenhwDeviceReportFirmwareUpgradeResultResponse, OpenhwDeviceReportRemoteOpenResultResponse,
        OpenhwDeviceReportTemperatureDataResponse, TemperatureData,
    )
    from wecom_runtime.model import Response


class OpenhwDeviceResource(Resource):
    """openhw: `client.openhw.device`."""

    def gen_id_dynamic_qrcode(
        self,
        *,
        device_sn: str | None = None,
        state: str | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGenIdDynamicQrcodeResponse:
        """获取设备身份识别二维码: TODO 获取设备身份识别二维码.

        Once per minute per device.

        Args:
            device_sn: Serial number of the device.
            state: Your own parameter, returned in callbacks.

        POST /cgi-bin/openhw/device/gen_id_dynamic_qrcode (model_access_token),
        https://developer.work.weixin.qq.com/document/path/98024
        """
        return self._call(ops.OPENHW_DEVICE_GEN_ID_DYNAMIC_QRCODE, {
            "device_sn": device_sn, "state": state,
        }, timeout)

    def gen_login_qrcode(
        self,
        *,
        state: str | None = None,
        type: int | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGenLoginQrcodeResponse:
        """获取设备管理二维码: TODO 获取设备管理二维码.

        Type 0 static, 1 dynamic (expires_in only then); once per minute per device.

        Args:
            state: Your own parameter, returned in callbacks.
            type: TODO 二维码类型，0 静态二维码 1 动态二维码. One of 0 (TODO 静态二维码), 1 (TODO
                动态二维码).

        POST /cgi-bin/openhw/device/gen_login_qrcode (device_access_token),
        https://developer.work.weixin.qq.com/document/path/98023
        """
        return self._call(ops.OPENHW_DEVICE_GEN_LOGIN_QRCODE, {"state": state, "type": type}, timeout)

    def get_device_detail(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetDeviceDetailResponse:
        """获取设备详情: TODO 获取设备详情.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/openhw/device/get_device_detail (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95982
        """
        return self._call(ops.OPENHW_DEVICE_GET_DEVICE_DETAIL, {"device_sn": device_sn}, timeout)

    def get_printer_job_download_url(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetPrinterJobDownloadUrlResponse:
        """获取打印文件: TODO 获取打印文件.

        Args:
            jobid: Id of the asynchronous job.

        POST /cgi-bin/openhw/device/get_printer_job_download_url (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96408
        """
        return self._call(ops.OPENHW_DEVICE_GET_PRINTER_JOB_DOWNLOAD_URL, {"jobid": jobid}, timeout)

    def get_printer_job_list(
        self,
        open_userid: str,
        *,
        cursor: str | int | None = None,
        limit: int | None = None,
        jobid_list: list[str] | None = None,
        status: int | None = None,
        begin_time: int | None = None,
        end_time: int | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetPrinterJobListResponse:
        """获取打印任务列表: TODO 获取打印任务列表.

        Limit default 100, max 200; jobid_list max 200; example cursor is an int.

        Args:
            open_userid: Encrypted userid of a member.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 200. Default: 100.
            jobid_list: TODO 任务id列表 ，最大支持传入200个jobid. At most 200 items.
            status: TODO 任务状态：； 0：获取未打印的任务；；
                1：获取打印成功的任务；；2：获取打印失败的任务；；不填则获取所有任务. One of 0 (TODO
                获取未打印的任务), 1 (TODO 获取打印成功的任务), 2 (TODO 获取打印失败的任务).
            begin_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.

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
        limit: int | None = None,
        jobid_list: list[str] | None = None,
        status: int | None = None,
        begin_time: int | None = None,
        end_time: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[PrinterJob]:
        """获取打印任务列表: the items of all pages of `get_printer_job_list`, fetched as they are needed."""
        return self._iterate(ops.OPENHW_DEVICE_GET_PRINTER_JOB_LIST, {
            "open_userid": open_userid, "limit": limit, "jobid_list": jobid_list, "status": status,
            "begin_time": begin_time, "end_time": end_time,
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
        """上传扫描文件: TODO 上传扫描文件.

        Args:
            open_userid: Encrypted userid of a member.
            filename: TODO 文件名.
            auth_code: Temporary authorization code.
            media_id: media_id of an uploaded file.
            download_url: TODO
                cdn下载链接，由厂商侧提供（如有），没有cdn能力的厂商可以使用mediaid，当传入download_url时，接口会忽略mediaid字段.

        POST /cgi-bin/openhw/device/push_scan_file (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96410
        """
        return self._call(ops.OPENHW_DEVICE_PUSH_SCAN_FILE, {
            "open_userid": open_userid, "filename": filename, "auth_code": auth_code, "media_id": media_id,
            "download_url": download_url,
        }, timeout)

    def report_printer_job_status(
        self,
        jobid: str,
        status: int,
        *,
        errcode: int | None = None,
        errmsg: str | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportPrinterJobStatusResponse:
        """上报打印任务状态: TODO 上报打印任务状态.

        Status 1 failed, 2 succeeded; request body carries errcode and errmsg.

        Args:
            jobid: Id of the asynchronous job.
            status: TODO.
            errcode: TODO.
            errmsg: TODO.

        POST /cgi-bin/openhw/device/report_printer_job_status (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96409
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_PRINTER_JOB_STATUS, {
            "jobid": jobid, "status": status, "errcode": errcode, "errmsg": errmsg,
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
    ) -> OpenhwDeviceSetPrinterJobTransResultResponse:
        """返回转码后的打印文件: TODO 返回转码后的打印文件.

        Args:
            jobid: Id of the asynchronous job.
            page_size: TODO.
            setting_version: TODO.
            type: TODO.
            page: TODO.
            media_id: media_id of an uploaded file.
            download_url: TODO.
            errcode: TODO.
            errmsg: TODO.

        POST /cgi-bin/openhw/device/set_printer_job_trans_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96412
        """
        return self._call(ops.OPENHW_DEVICE_SET_PRINTER_JOB_TRANS_RESULT, {
            "jobid": jobid, "page_size": page_size, "setting_version": setting_version, "type": type,
            "page": page, "media_id": media_id, "download_url": download_url, "errcode": errcode,
            "errmsg": errmsg,
        }, timeout)

    def get_userinfo_by_ids(
        self,
        user_item: Sequence[DeviceGetUserinfoByIdsUser | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetUserinfoByIdsResponse:
        """获取设备中指定成员的信息: TODO 获取设备中指定成员的信息.

        Args:
            user_item: TODO 获取成员的id列表，最多100条. At most 100 items.

        POST /cgi-bin/openhw/device/get_userinfo_by_ids (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96037
        """
        return self._call(ops.OPENHW_DEVICE_GET_USERINFO_BY_IDS, {"user_item": user_item}, timeout)

    def get_userinfo_by_page(
        self,
        *,
        only_perm_version: bool | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceGetUserinfoByPageResponse:
        """全量获取设备成员列表: TODO 全量获取设备成员列表.

        Args:
            only_perm_version: TODO 是否仅获取perm_version，若为true，会忽略输入的其他参数.
            limit: Page size. At most 200. Default: 100.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/openhw/device/get_userinfo_by_page (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95984
        """
        return self._call(ops.OPENHW_DEVICE_GET_USERINFO_BY_PAGE, {
            "only_perm_version": only_perm_version, "limit": limit, "cursor": cursor,
        }, timeout)

    def report_access_data(
        self,
        access_data: Sequence[AccessData | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportAccessDataResponse:
        """上报门禁通行记录: TODO 上报门禁通行记录.

        Args:
            access_data: TODO 门禁数据，最多批量上报100条数据.

        POST /cgi-bin/openhw/device/report_access_data (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95997
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_ACCESS_DATA, {"access_data": access_data}, timeout)

    def report_bio_info_result(
        self,
        oper_id: str,
        errcode: int,
        *,
        errmsg: str | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportBioInfoResultResponse:
        """上报成员识别信息变化结果: TODO 上报成员识别信息变化结果.

        Args:
            oper_id: TODO.
            errcode: TODO.
            errmsg: TODO.

        POST /cgi-bin/openhw/device/report_bio_info_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96000
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_BIO_INFO_RESULT, {
            "oper_id": oper_id, "errcode": errcode, "errmsg": errmsg,
        }, timeout)

    def report_checkin_data(
        self,
        checkin_data: Sequence[CheckinData | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportCheckinDataResponse:
        """上报考勤打卡记录: TODO 上报考勤打卡记录.

        Args:
            checkin_data: TODO 打卡数据，最多批量上报100条数据.

        POST /cgi-bin/openhw/device/report_checkin_data (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95985
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_CHECKIN_DATA, {"checkin_data": checkin_data}, timeout)

    def report_device_status(
        self,
        online_status: int,
        cur_version: str,
        *,
        upgradable_version: str | None = None,
        upgradable_version_desc: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新设备状态: TODO 更新设备状态.

        Args:
            online_status: TODO 设备在线状态：1-在线，2-离线. One of 1 (TODO 在线), 2 (TODO 离线).
            cur_version: TODO 设备当前固件版本，最长32字节. At most 32 bytes.
            upgradable_version: TODO 当前设备可升级的固件版本，最长32字节. At most 32 bytes.
            upgradable_version_desc: TODO 当前设备可升级固件信息的简要描述，最长256字节. At most 256 bytes.

        POST /cgi-bin/openhw/device/report_device_status (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95983
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_DEVICE_STATUS, {
            "online_status": online_status, "cur_version": cur_version,
            "upgradable_version": upgradable_version, "upgradable_version_desc": upgradable_version_desc,
        }, timeout)

    def report_firmware_upgrade_result(
        self,
        oper_id: str,
        errcode: int,
        *,
        errmsg: str | None = None,
        cur_version: str | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportFirmwareUpgradeResultResponse:
        """上报设备固件升级结果: TODO 上报设备固件升级结果.

        Args:
            oper_id: TODO.
            errcode: TODO.
            errmsg: TODO.
            cur_version: TODO.

        POST /cgi-bin/openhw/device/report_firmware_upgrade_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95999
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_FIRMWARE_UPGRADE_RESULT, {
            "oper_id": oper_id, "errcode": errcode, "errmsg": errmsg, "cur_version": cur_version,
        }, timeout)

    def report_remote_open_result(
        self,
        oper_id: str,
        type: str,
        errcode: int,
        *,
        errmsg: str | None = None,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportRemoteOpenResultResponse:
        """上报远程开门结果: TODO 上报远程开门结果.

        Args:
            oper_id: TODO.
            type: TODO.
            errcode: TODO.
            errmsg: TODO.

        POST /cgi-bin/openhw/device/report_remote_open_result (device_access_token),
        https://developer.work.weixin.qq.com/document/path/96048
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_REMOTE_OPEN_RESULT, {
            "oper_id": oper_id, "type": type, "errcode": errcode, "errmsg": errmsg,
        }, timeout)

    def report_temperature_data(
        self,
        temperature_data: Sequence[TemperatureData | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> OpenhwDeviceReportTemperatureDataResponse:
        """上报体温检测记录: TODO 上报体温检测记录.

        Args:
            temperature_data: TODO 温度数据，最多批量上报100条.

        POST /cgi-bin/openhw/device/report_temperature_data (device_access_token),
        https://developer.work.weixin.qq.com/document/path/95986
        """
        return self._call(ops.OPENHW_DEVICE_REPORT_TEMPERATURE_DATA, {
            "temperature_data": temperature_data,
        }, timeout)


class OpenhwModelResource(Resource):
    """openhw: `client.openhw.model`."""

    def register_sn(self, device_sn: str, *, timeout: float | None = None) -> OpenhwModelRegisterSnResponse:
        """录入设备: TODO 录入设备.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/openhw/model/register_sn (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95980
        """
        return self._call(ops.OPENHW_MODEL_REGISTER_SN, {"device_sn": device_sn}, timeout)

    def unregister_sn(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """删除设备: TODO 删除设备.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/openhw/model/unregister_sn (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95981
        """
        return self._call(ops.OPENHW_MODEL_UNREGISTER_SN, {"device_sn": device_sn}, timeout)


class OpenhwResource(Resource):
    """openhw: `client.openhw`."""

    _children = {
        "device": "wecom_client.api.openhw:OpenhwDeviceResource",
        "model": "wecom_client.api.openhw:OpenhwModelResource",
    }
    device: OpenhwDeviceResource
    model: OpenhwModelResource

    def get_device_secret(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwGetDeviceSecretResponse:
        """获取设备授权密钥: TODO 获取设备授权密钥.

        Args:
            auth_code: Temporary authorization code. 64 to 512 bytes.

        POST /cgi-bin/openhw/get_device_secret (model_access_token),
        https://developer.work.weixin.qq.com/document/path/95993
        """
        return self._call(ops.OPENHW_GET_DEVICE_SECRET, {"auth_code": auth_code}, timeout)

    def get_device_token(
        self,
        device_sn: str,
        device_secret: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwGetDeviceTokenResponse:
        """获取设备调用凭证: TODO 获取设备调用凭证.

        Args:
            device_sn: Serial number of the device.
            device_secret: TODO 设备授权秘钥，通过获取设备秘钥接口获取.

        POST /cgi-bin/openhw/get_device_token (model_access_token),
        https://developer.work.weixin.qq.com/document/path/96022
        """
        return self._call(ops.OPENHW_GET_DEVICE_TOKEN, {
            "device_sn": device_sn, "device_secret": device_secret,
        }, timeout)

    def get_model_token(
        self,
        model_id: str,
        model_secret: str,
        model_ticket: str,
        *,
        timeout: float | None = None,
    ) -> OpenhwGetModelTokenResponse:
        """获取设备型号调用凭证: TODO 获取设备型号调用凭证.

        Args:
            model_id: Id of the device model.
            model_secret: TODO 设备型号secret，每个型号有一个唯一的secret.
            model_ticket: TODO 企业微信后台推送的ticket.

        POST /cgi-bin/openhw/get_model_token (none),
        https://developer.work.weixin.qq.com/document/path/95992
        """
        return self._call(ops.OPENHW_GET_MODEL_TOKEN, {
            "model_id": model_id, "model_secret": model_secret, "model_ticket": model_ticket,
        }, timeout)
