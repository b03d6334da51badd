# Generated from spec/api/security.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""安全管理: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import security as ops

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any
    from wecom_client.models.security import (
        AdminOperLogListRecord, Device, FileOperRecordOperation, FileOperRecordRecord,
        MemberOperLogListRecord, ScreenOperRecordRecord, SecurityAdminOperLogListResponse,
        SecurityGetFileOperRecordResponse, SecurityGetScreenOperRecordResponse,
        SecurityGetServerDomainIpResponse, SecurityMemberOperLogListResponse,
        SecurityTrustdeviceApproveResponse, SecurityTrustdeviceGetByUserResponse,
        SecurityTrustdeviceImportResponse, SecurityTrustdeviceListResponse, SecurityTrustdeviceRejectResponse,
        SecurityVipBatchAddJobResultResponse, SecurityVipBatchDelJobResultResponse, SecurityVipListResponse,
        SecurityVipSubmitBatchAddJobResponse, SecurityVipSubmitBatchDelJobResponse, TrustdeviceImportDevice,
    )
    from wecom_runtime.model import Response

List = list


class SecurityAdminOperLogResource(Resource):
    """安全管理: `client.security.admin_oper_log`."""

    def list(
        self,
        start_time: int,
        end_time: int,
        *,
        userid: str | None = None,
        oper_type: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        cusor: str | None = None,
        timeout: float | None = None,
    ) -> SecurityAdminOperLogListResponse:
        """获取管理端操作日志: TODO 获取管理端操作日志.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            userid: UserID of the member.
            oper_type: TODO 操作类型。不填表示全部</br>取值范围目前支持如下：</br>&#160;&#160;&#160;&#160;2
                - 权限管理变更</br>&#160;&#160;&#160;&#160;3 - 成员与部门变更</br>&#160;&#160;&#160;&#160;7
                - 其它</br>&#160;&#160;&#160;&#160;8 - 应用变更</br>&#160;&#160;&#160.
            limit: Page size. 1 to 400.
            cursor: Cursor from the previous call; leave out for the first page.
            cusor: TODO 分页游标。不填表示首页.

        POST /cgi-bin/security/admin_oper_log/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100179
        """
        return self._call(ops.SECURITY_ADMIN_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "userid": userid, "oper_type": oper_type,
            "limit": limit, "cursor": cursor, "cusor": cusor,
        }, timeout)

    def iter_list(
        self,
        start_time: int,
        end_time: int,
        *,
        userid: str | None = None,
        oper_type: int | None = None,
        limit: int | None = None,
        cusor: str | None = None,
        timeout: float | None = None,
    ) -> Iterator[AdminOperLogListRecord]:
        """获取管理端操作日志: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_ADMIN_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "userid": userid, "oper_type": oper_type,
            "limit": limit, "cusor": cusor,
        }, timeout)


class SecurityMemberOperLogResource(Resource):
    """安全管理: `client.security.member_oper_log`."""

    def list(
        self,
        start_time: int,
        end_time: int,
        *,
        userid: str | None = None,
        oper_type: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> SecurityMemberOperLogListResponse:
        """获取成员操作记录: TODO 获取成员操作记录.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            userid: UserID of the member.
            oper_type: TODO 操作类型。不填表示全部</br>取值范围目前支持如下：</br>&#160;&#160;&#160;&#160;1
                - 添加外部联系人</br>&#160;&#160;&#160;&#160;2 -
                删除外部联系人</br>&#160;&#160;&#160;&#160;3 - 标记企业客户</br>&#160;&#160;&#160;&#160;4 -
                新设备登录</br>&#160;&#160. One of 1 (TODO 添加外部联系人</br>&#160), 2 (TODO
                删除外部联系人</br>&#160), 3 (TODO 标记企业客户</br>&#160), 4 (TODO 新设备登录</br>&#160),
                5 (TODO 更换手机号</br>&#160), 6 (TODO 绑定微信号</br>&#160), 7 (TODO
                换绑微信号</br>&#160), 8 (TODO 邀请成员</br>&#160), 9 (TODO 封禁登录</br>&#160), 11 (TODO
                修改昵称</br>&#160), 12 (TODO 修改姓名</br>&#160), 13 (TODO 副设备登录</br>&#160), 15 (TODO
                确认高级功能订单</br>&#160), 16 (TODO 应用变更</br>&#160), 17 (TODO
                确认会话内容存档订单</br>&#160), 20 (TODO 封禁互通</br>&#160), 21 (TODO 锁定设备).
            limit: Page size. 1 to 400.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/security/member_oper_log/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100178
        """
        return self._call(ops.SECURITY_MEMBER_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "userid": userid, "oper_type": oper_type,
            "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_list(
        self,
        start_time: int,
        end_time: int,
        *,
        userid: str | None = None,
        oper_type: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[MemberOperLogListRecord]:
        """获取成员操作记录: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_MEMBER_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "userid": userid, "oper_type": oper_type,
            "limit": limit,
        }, timeout)


class SecurityTrustdeviceResource(Resource):
    """安全管理: `client.security.trustdevice`."""

    def approve(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceApproveResponse:
        """确认为可信设备: TODO 确认为可信设备.

        Args:
            device_code_list: TODO 设备编码列表, 仅可确认待管理员通过状态，即status为3或4的设备.

        POST /cgi-bin/security/trustdevice/approve (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_APPROVE, {"device_code_list": device_code_list}, timeout)

    def delete(self, type: int, device_code_list: List[str], *, timeout: float | None = None) -> Response:
        """删除设备信息: TODO 删除设备信息.

        Args:
            type: TODO 删除设备类型，1-可信企业设备 2-未知设备 3-可信个人设备. One of 1 (TODO
                可信企业设备), 2 (TODO 未知设备), 3 (TODO 可信个人设备).
            device_code_list: TODO 设备编码列表.

        POST /cgi-bin/security/trustdevice/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_DELETE, {
            "type": type, "device_code_list": device_code_list,
        }, timeout)

    def get_by_user(
        self,
        type: int,
        last_login_userid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceGetByUserResponse:
        """获取成员使用设备: TODO 获取成员使用设备.

        Args:
            type: TODO 查询设备类型，1-可信企业设备 2-未知设备 3-可信个人设备. One of 1 (TODO
                可信企业设备), 2 (TODO 未知设备), 3 (TODO 可信个人设备).
            last_login_userid: TODO 最后登录的成员userid.

        POST /cgi-bin/security/trustdevice/get_by_user (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_GET_BY_USER, {
            "type": type, "last_login_userid": last_login_userid,
        }, timeout)

    def import_(
        self,
        device_list: Sequence[TrustdeviceImportDevice | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceImportResponse:
        """设备管理: TODO 设备管理.

        Args:
            device_list: TODO.

        POST /cgi-bin/security/trustdevice/import (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_IMPORT, {"device_list": device_list}, timeout)

    def list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceListResponse:
        """获取设备信息: TODO 获取设备信息.

        Args:
            type: TODO 查询设备类型，1-可信企业设备 2-未知设备 3-可信个人设备. One of 1 (TODO
                可信企业设备), 2 (TODO 未知设备), 3 (TODO 可信个人设备).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/trustdevice/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        type: int,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[Device]:
        """获取设备信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_TRUSTDEVICE_LIST, {"type": type, "limit": limit}, timeout)

    def reject(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceRejectResponse:
        """驳回可信设备申请: TODO 驳回可信设备申请.

        Args:
            device_code_list: TODO 设备编码列表，仅可驳回待管理员通过状态，即status为3或4的设备.

        POST /cgi-bin/security/trustdevice/reject (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_REJECT, {"device_code_list": device_code_list}, timeout)


class SecurityVipResource(Resource):
    """安全管理: `client.security.vip`."""

    def batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号: TODO 分配高级功能账号.

        Args:
            jobid: Id of the asynchronous job.

        POST /cgi-bin/security/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return self._call(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    def batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号: TODO 取消高级功能账号.

        Args:
            jobid: Id of the asynchronous job.

        POST /cgi-bin/security/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return self._call(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    def list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> SecurityVipListResponse:
        """获取高级功能账号列表: TODO 获取高级功能账号列表.

        Args:
            limit: Page size. At most 200. Default: 100.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/security/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99506
        """
        return self._call(ops.SECURITY_VIP_LIST, {"limit": limit, "cursor": cursor}, timeout)

    def iter_list(self, *, limit: int | None = None, timeout: float | None = None) -> Iterator[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_VIP_LIST, {"limit": limit}, timeout)

    def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchAddJobResponse:
        """分配高级功能账号: TODO 分配高级功能账号.

        Args:
            userid_list: UserIDs.

        POST /cgi-bin/security/vip/submit_batch_add_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return self._call(ops.SECURITY_VIP_SUBMIT_BATCH_ADD_JOB, {"userid_list": userid_list}, timeout)

    def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchDelJobResponse:
        """取消高级功能账号: TODO 取消高级功能账号.

        Args:
            userid_list: UserIDs.

        POST /cgi-bin/security/vip/submit_batch_del_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return self._call(ops.SECURITY_VIP_SUBMIT_BATCH_DEL_JOB, {"userid_list": userid_list}, timeout)


class SecurityResource(Resource):
    """安全管理: `client.security`."""

    _children = {
        "admin_oper_log": "wecom_client.api.security:SecurityAdminOperLogResource",
        "member_oper_log": "wecom_client.api.security:SecurityMemberOperLogResource",
        "trustdevice": "wecom_client.api.security:SecurityTrustdeviceResource",
        "vip": "wecom_client.api.security:SecurityVipResource",
    }
    admin_oper_log: SecurityAdminOperLogResource
    member_oper_log: SecurityMemberOperLogResource
    trustdevice: SecurityTrustdeviceResource
    vip: SecurityVipResource

    def get_file_oper_record(
        self,
        start_time: int,
        end_time: int,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperRecordOperation | Mapping[str, Any] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> SecurityGetFileOperRecordResponse:
        """文件防泄漏: TODO 文件防泄漏.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            userid_list: UserIDs. At most 100 items.
            operation: TODO 参考Operation结构说明.
            limit: Page size.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/security/get_file_oper_record (access_token),
        https://developer.work.weixin.qq.com/document/path/98079
        """
        return self._call(ops.SECURITY_GET_FILE_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "operation": operation, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_file_oper_record(
        self,
        start_time: int,
        end_time: int,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperRecordOperation | Mapping[str, Any] | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[FileOperRecordRecord]:
        """文件防泄漏: the items of all pages of `get_file_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_FILE_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "operation": operation, "limit": limit,
        }, timeout)

    def get_screen_oper_record(
        self,
        start_time: int,
        end_time: int,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> SecurityGetScreenOperRecordResponse:
        """截屏/录屏管理: TODO 截屏/录屏管理.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            userid_list: UserIDs. At most 100 items.
            department_id_list: TODO
                需要查询的截屏操作者部门的department_id，单次最多可以传100个部门id。设置的department_id需要在应用的可见范围内.
                At most 100 items.
            screen_shot_type: TODO 截屏内容的类型，不设置默认为全部</br>1: 聊天</br>2: 通讯录</br>3:
                邮件</br>4: 文件</br>5: 日程</br>6: 其他. One of 1 (TODO 聊天</br>), 2 (TODO 通讯录</br>),
                3 (TODO 邮件</br>), 4 (TODO 文件</br>), 6 (other).
            limit: Page size.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/security/get_screen_oper_record (access_token),
        https://developer.work.weixin.qq.com/document/path/100128
        """
        return self._call(ops.SECURITY_GET_SCREEN_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "department_id_list": department_id_list, "screen_shot_type": screen_shot_type, "limit": limit,
            "cursor": cursor,
        }, timeout)

    def iter_get_screen_oper_record(
        self,
        start_time: int,
        end_time: int,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[ScreenOperRecordRecord]:
        """截屏/录屏管理: the items of all pages of `get_screen_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_SCREEN_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "department_id_list": department_id_list, "screen_shot_type": screen_shot_type, "limit": limit,
        }, timeout)

    def get_server_domain_ip(self, *, timeout: float | None = None) -> SecurityGetServerDomainIpResponse:
        """获取企业微信域名IP信息: TODO 获取企业微信域名IP信息.

        GET /cgi-bin/security/get_server_domain_ip (access_token),
        https://developer.work.weixin.qq.com/document/path/100079
        """
        return self._call(ops.SECURITY_GET_SERVER_DOMAIN_IP, {}, timeout)
