# Generated from spec/api/security.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""安全管理."""

from __future__ import annotations

from wecom_runtime.model import Flag, Model, Response, field, model


@model
class AdminOperLogListRecord(Model):
    userid: str
    oper_type: int
    time: int
    detail_type: int
    detail_info: str | None = None
    ip: str | None = None


@model
class FileOperRecordOperation(Model):
    type: int
    """TODO."""
    source: int | None = None
    """TODO."""


@model
class ExternalUser(Model):
    type: int
    name: str
    corp_name: str | None = None


@model
class RecordOperation(Model):
    type: int
    source: int | None = None


@model
class FileOperRecordRecord(Model):
    userid: str | None = None
    external_user: ExternalUser | None = None
    """TODO 企业外部人员账号信息，参考ExternalUser结构说明，当操作者为企业外部用户时返回该结构."""
    operation: RecordOperation
    """TODO 参考Operation结构说明."""
    time: int
    file_info: str | None = None
    file_size: int | None = None
    file_md5: str | None = None
    applicant_name: str | None = None
    """TODO 当记录操作类型为『通过下载申请』或者『拒绝下载申请』时，该字段表示申请人的名字."""
    device_type: int | None = None
    """TODO 设备类型；1-企业可信设备；2-个人可信设备；仅当操作类型为『下载』时会返回."""
    device_code: str | None = None
    """TODO 设备编码。仅当操作类型为『下载』且操作者为企业内成员时才会返回."""


@model
class ScreenOperRecordRecord(Model):
    userid: str
    department_id: int | None = None
    screen_shot_type: int = field(enum=(1, 2, 3, 4, 6))
    """TODO 截屏内容的类型</br>1: 聊天</br>2: 通讯录</br>3: 邮件</br>4: 文件</br>5: 日程</br>6: 其他. One of 1
    (TODO 聊天</br>), 2 (TODO 通讯录</br>), 3 (TODO 邮件</br>), 4 (TODO 文件</br>), 6 (other).
    """
    screen_shot_content: str
    time: int
    system: str | None = None
    """TODO 企业用户的操作系统，目前支持返回的类型：iOS、iPad."""


@model
class ServerDomain(Model):
    domain: str
    universal_domian: str | None = None
    protocol: str
    port: list[int]
    is_necessary: Flag | None = None
    """TODO 是否必要，0-否 1-是， 如果必要的域名或IP被拦截，将导致企业微信的功能出现异常."""
    description: str
    """TODO 域名涉及到的功能的描述信息."""


@model
class ServerIp(Model):
    ip: str
    protocol: str
    port: list[int]
    is_necessary: Flag | None = None
    """TODO 是否必要，0-否 1-是， 如果必要的域名或IP被拦截，将导致企业微信的功能出现异常."""
    description: str
    """TODO IP涉及到的功能的描述信息."""


@model
class MemberOperLogListRecord(Model):
    userid: str
    oper_type: int
    time: int
    detail_info: str | None = None
    ip: str | None = None


@model
class Device(Model):
    device_code: str
    system: str
    """TODO 设备的类型，Windows或Mac."""
    mac_addr: list[str] | None = None
    motherboard_uuid: str | None = None
    harddisk_uuid: list[str] | None = None
    domain: str | None = None
    pc_name: str | None = None
    seq_no: str | None = None
    last_login_time: int | None = None
    last_login_userid: str | None = None
    """TODO 设备最后登录成员userid."""
    confirm_timestamp: int | None = None
    confirm_userid: str | None = None
    """TODO 设备归属/确认成员userid."""
    approved_userid: str | None = None
    """TODO 通过申报的管理员userid."""
    source: int = field(enum=(0, 1, 2, 3))
    """TODO 设备来源 0-未知 1-成员确认 2-管理员导入 3-成员自主申报. One of 0 (unknown), 1 (TODO 成员确认), 2
    (TODO 管理员导入), 3 (TODO 成员自主申报).
    """
    status: int = field(enum=(1, 2, 3, 4, 5, 6))
    """TODO 设备状态 1-已导入未登录 2-待邀请 3-待管理员确认为企业设备 4-待管理员确认未个人设备
    5-已确认为可信企业设备 6-已确认为可信个人设备. One of 1 (TODO 已导入未登录), 2 (TODO 待邀请), 3 (TODO
    待管理员确认为企业设备), 4 (TODO 待管理员确认未个人设备), 5 (TODO 已确认为可信企业设备), 6 (TODO
    已确认为可信个人设备).
    """


@model
class TrustdeviceImportDevice(Model):
    system: str
    """TODO 设备的类型，Windows或Mac."""
    mac_addr: list[str] = field(max_items=100)
    """TODO 设备MAC地址，当system为Windows时必填，Mac选填，每个设备最多100个. At most 100 items."""
    motherboard_uuid: str | None = None
    """TODO 主板UUID，当system为Windows可选填此参数."""
    harddisk_uuid: list[str] | None = field(default=None, max_items=100)
    """TODO 硬盘序列号，当system为Windows时可选填此参数，每个设备最多100个. At most 100 items."""
    domain: str | None = None
    """TODO Windows域名，当system为Windows时可选填此参数."""
    pc_name: str | None = None
    """TODO Windows计算机名，当system为Windows时可选填此参数."""
    seq_no: str
    """TODO Mac序列号，当system为Mac时必填."""


@model
class TrustdeviceImportResult(Model):
    device_index: int
    """TODO 导入设备记录的标识，对应请求中设备的顺序，从1开始."""
    device_code: str | None = None
    """TODO 设备的唯一标识，仅导入成功的记录返回."""
    duplicated_device_code: str | None = None
    """TODO 当重复导入(status=2)时，与当前导入记录冲突的设备的device_code."""
    status: int = field(enum=(1, 2, 3, 4))
    """TODO 导入结果，1-成功 2-重复导入 3-不支持的设备 4-数据格式错误. One of 1 (succeeded), 2 (TODO
    重复导入), 3 (TODO 不支持的设备), 4 (TODO 数据格式错误).
    """


@model
class JobResult(Model):
    succ_userid_list: list[str] | None = None
    """TODO 分配成功的用户列表，包括之前已经分配过的用户."""
    fail_userid_list: list[str] | None = None


@model
class SecurityAdminOperLogListRequest(Model):
    """Parameters of `client.security.admin_oper_log.list`."""

    start_time: int
    end_time: int
    userid: str | None = None
    oper_type: int | None = None
    limit: int | None = field(default=None, min=1, max=400)
    cursor: str | None = None
    cusor: str | None = None


@model
class SecurityAdminOperLogListResponse(Response):
    """Answer of `client.security.admin_oper_log.list`: 获取管理端操作日志."""

    record_list: list[AdminOperLogListRecord]
    has_more: bool
    next_cursor: str | None = None
    """TODO 下一页的分页游标。不同过滤条件的的cursor不能混用."""


@model
class SecurityGetFileOperRecordRequest(Model):
    """Parameters of `client.security.get_file_oper_record`."""

    start_time: int
    end_time: int
    userid_list: list[str] | None = field(default=None, max_items=100)
    operation: FileOperRecordOperation | None = None
    limit: int | None = None
    cursor: str | None = None


@model
class SecurityGetFileOperRecordResponse(Response):
    """Answer of `client.security.get_file_oper_record`: 文件防泄漏."""

    record_list: list[FileOperRecordRecord]
    has_more: bool
    next_cursor: str | None = None
    """TODO 仅has_more值为true时返回该字段，下一次调用将该值填到cursor字段，以实现分页查询."""


@model
class SecurityGetScreenOperRecordRequest(Model):
    """Parameters of `client.security.get_screen_oper_record`."""

    start_time: int
    end_time: int
    userid_list: list[str] | None = field(default=None, max_items=100)
    department_id_list: list[int] | None = field(default=None, max_items=100)
    screen_shot_type: int | None = field(default=None, enum=(1, 2, 3, 4, 6))
    limit: int | None = None
    cursor: str | None = None


@model
class SecurityGetScreenOperRecordResponse(Response):
    """Answer of `client.security.get_screen_oper_record`: 截屏/录屏管理."""

    record_list: list[ScreenOperRecordRecord]
    has_more: bool
    next_cursor: str | None = None
    """TODO 仅has_more值为true时返回该字段，下一次调用将该值填到cursor字段，以实现分页查询."""


@model
class SecurityGetServerDomainIpRequest(Model):
    """Parameters of `client.security.get_server_domain_ip`."""


@model
class SecurityGetServerDomainIpResponse(Response):
    """Answer of `client.security.get_server_domain_ip`: 获取企业微信域名IP信息."""

    domain_list: list[ServerDomain]
    ip_list: list[ServerIp]


@model
class SecurityMemberOperLogListRequest(Model):
    """Parameters of `client.security.member_oper_log.list`."""

    start_time: int
    end_time: int
    userid: str | None = None
    oper_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 20, 21))
    limit: int | None = field(default=None, min=1, max=400)
    cursor: str | None = None


@model
class SecurityMemberOperLogListResponse(Response):
    """Answer of `client.security.member_oper_log.list`: 获取成员操作记录."""

    record_list: list[MemberOperLogListRecord]
    has_more: bool
    next_cursor: str | None = None
    """TODO 下一页的分页游标。注意，不同过滤条件的游标不能混用."""


@model
class SecurityTrustdeviceApproveRequest(Model):
    """Parameters of `client.security.trustdevice.approve`."""

    device_code_list: list[str]


@model
class SecurityTrustdeviceApproveResponse(Response):
    """Answer of `client.security.trustdevice.approve`: 确认为可信设备."""

    success_list: list[str] | None = None
    fail_list: list[str] | None = None


@model
class SecurityTrustdeviceDeleteRequest(Model):
    """Parameters of `client.security.trustdevice.delete`."""

    type: int = field(enum=(1, 2, 3))
    device_code_list: list[str]


@model
class SecurityTrustdeviceGetByUserRequest(Model):
    """Parameters of `client.security.trustdevice.get_by_user`."""

    type: int = field(enum=(1, 2, 3))
    last_login_userid: str


@model
class SecurityTrustdeviceGetByUserResponse(Response):
    """Answer of `client.security.trustdevice.get_by_user`: 获取成员使用设备."""

    device_list: list[Device]


@model
class SecurityTrustdeviceImportRequest(Model):
    """Parameters of `client.security.trustdevice.import_`."""

    device_list: list[TrustdeviceImportDevice]


@model
class SecurityTrustdeviceImportResponse(Response):
    """Answer of `client.security.trustdevice.import_`: 设备管理."""

    result: list[TrustdeviceImportResult]


@model
class SecurityTrustdeviceListRequest(Model):
    """Parameters of `client.security.trustdevice.list`."""

    type: int = field(enum=(1, 2, 3))
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class SecurityTrustdeviceListResponse(Response):
    """Answer of `client.security.trustdevice.list`: 获取设备信息."""

    device_list: list[Device]
    next_cursor: str | None = None
    """TODO 分页游标，再下次请求时填写以获取之后分页的记录，如果已经没有更多的数据则返回空."""


@model
class SecurityTrustdeviceRejectRequest(Model):
    """Parameters of `client.security.trustdevice.reject`."""

    device_code_list: list[str]


@model
class SecurityTrustdeviceRejectResponse(Response):
    """Answer of `client.security.trustdevice.reject`: 驳回可信设备申请."""

    success_list: list[str] | None = None
    fail_list: list[str] | None = None


@model
class SecurityVipBatchAddJobResultRequest(Model):
    """Parameters of `client.security.vip.batch_add_job_result`."""

    jobid: str


@model
class SecurityVipBatchAddJobResultResponse(Response):
    """Answer of `client.security.vip.batch_add_job_result`: 分配高级功能账号."""

    job_result: JobResult


@model
class SecurityVipBatchDelJobResultRequest(Model):
    """Parameters of `client.security.vip.batch_del_job_result`."""

    jobid: str


@model
class SecurityVipBatchDelJobResultResponse(Response):
    """Answer of `client.security.vip.batch_del_job_result`: 取消高级功能账号."""

    job_result: JobResult


@model
class SecurityVipListRequest(Model):
    """Parameters of `client.security.vip.list`."""

    limit: int | None = field(default=None, max=200)
    cursor: str | None = None


@model
class SecurityVipListResponse(Response):
    """Answer of `client.security.vip.list`: 获取高级功能账号列表."""

    userid_list: list[str]
    has_more: bool
    next_cursor: str | None = None
    """TODO 下一次请求的cursor值."""


@model
class SecurityVipSubmitBatchAddJobRequest(Model):
    """Parameters of `client.security.vip.submit_batch_add_job`."""

    userid_list: list[str]


@model
class SecurityVipSubmitBatchAddJobResponse(Response):
    """Answer of `client.security.vip.submit_batch_add_job`: 分配高级功能账号."""

    jobid: str
    invalid_userid_list: list[str] | None = None
    """TODO 非法的userid 列表，不在应用可见范围的useri以及无法识别的userid."""


@model
class SecurityVipSubmitBatchDelJobRequest(Model):
    """Parameters of `client.security.vip.submit_batch_del_job`."""

    userid_list: list[str]


@model
class SecurityVipSubmitBatchDelJobResponse(Response):
    """Answer of `client.security.vip.submit_batch_del_job`: 取消高级功能账号."""

    jobid: str
    invalid_userid_list: list[str] | None = None
    """TODO 非法的userid 列表，不在应用可见范围的useri以及无法识别的userid."""
