# Generated from spec/api/exmail/mail.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""邮件与账号."""

from __future__ import annotations

from typing import Any

from wecom_runtime.model import Flag, Model, Response, field, model

List = list


@model
class Recipient(Model):
    emails: list[str] | None = None
    """TODO 收件人，邮箱地址."""
    userids: list[str] | None = None
    """UserIDs."""


@model
class AppComposeSendAttachment(Model):
    file_name: str
    """Name of the file."""
    content: str
    """TODO 文件内容（base64编码），所有附件加正文的大小不允许超过50M, 且附件个数不能超过200个."""


@model
class Reminder(Model):
    remind_before_event_mins: int | None = None
    """TODO
    日程开始（start_time）前多少分钟提醒，当is_remind=1时有效。例如：；15表示日程开始前15分钟提醒</br>；-15表示日程开始后15分钟提醒</br>.
    """
    repeat_week_of_month: list[int] | None = None
    """TODO."""
    repeat_month_of_year: list[int] | None = None
    """TODO 每年哪几个月重复；仅当指定为自定义重复且重复类型为每年时有效</br>；取值范围：1 ~ 12，分别表示 1月
    - 12月（每年重复需要repeat_month_of_year和repeat_day_of_month来指定某一天）.
    """
    is_remind: Flag | None = None
    """TODO 是否有提醒 0-不提醒 1-提醒."""
    remind_before_event_secs: int | None = None
    """TODO."""
    remind_time_diffs: list[int] | None = None
    """TODO."""
    is_repeat: Flag | None = None
    """TODO 是否重复 0-否 1-是."""
    repeat_type: int | None = field(default=None, enum=(0, 1, 2, 5))
    """TODO 重复类型，当is_repeat=1时有效。目前支持如下类型：；0 - 每日</br>；1 - 每周</br>；2 - 每月</br>；5
    - 每年</br>. One of 0 (TODO 每日</br>), 1 (TODO 每周</br>), 2 (TODO 每月</br>), 5 (TODO 每年</br>).
    """
    repeat_until: int | None = None
    """TODO 重复结束时刻，Unix时间戳，当is_repeat=1时有效。不填或填0表示一直重复."""
    is_custom_repeat: Flag | None = None
    """TODO 是否自定义重复 0-否 1-是。当is_repeat为1时有效。"""
    repeat_interval: int | None = None
    """TODO
    重复间隔；仅当指定为自定义重复时有效，该字段随repeat_type不同而含义不同</br>；例如：</br>；repeat_interval指定为2，repeat_type指定为每周重复，那么每2周重复一次；</br>；repeat_interval指定为2，repeat_type指定为每月重复，那么每2月重复一次</br>.
    """
    repeat_day_of_week: list[int] | None = None
    """TODO 每周周几重复；仅当指定为自定义重复且重复类型为每周时有效</br>；取值范围：1 ~
    7，分别表示周一至周日</br>.
    """
    repeat_day_of_month: list[int] | None = None
    """TODO 每月哪几天重复；仅当指定为自定义重复, 且重复类型为每月或每年时有效</br>；取值范围：1 ~
    31，分别表示1~31号</br>.
    """
    timezone: int | None = field(default=None, enum=(8, 12))
    """Offset from UTC in hours. One of 8 (TODO 北京时间东八区</br>), 12 (TODO </br>)."""


@model
class Schedule(Model):
    schedule_id: str | None = None
    """Id of the schedule."""
    method: str | None = field(default=None, enum=("request", "cancel"))
    """TODO 日程方法： ；request-请求（不传schedule_id时是创建日程，传了是修改日程）</br>
    ；cancel-取消日程（必须带上schedule_id）</br> ；默认为request </br>. One of request (TODO
    请求（不传schedule_id时是创建日程), cancel (TODO 取消日程（必须带上schedule_id).
    """
    start_time: int
    """Start of the range as Unix time."""
    end_time: int
    """End of the range as Unix time."""
    location: str | None = None
    """TODO 地点."""
    reminders: Reminder | None = None
    """Reminder and repetition."""
    schedule_admins: dict[str, Any] | None = None
    """TODO 管理员userid列表，上限是3个，只支持传userid，必须是同企业的用户，且在参与人中."""


@model
class MeetingSettings(Model):
    password: str | None = None
    """TODO 入会密码，仅可输入4-6位纯数字."""
    auto_record: int | None = field(default=None, enum=(0, 1, 2))
    """TODO 是否自动录制； 0：未开启自动录制，1：开启自动本地录制，2：开启自动云录制；默认不开启. One of 0
    (TODO 未开启自动录制), 1 (TODO 开启自动本地录制), 2 (TODO 开启自动云录制).
    """
    enable_waiting_room: bool | None = None
    """TODO 是否开启等候室；false:不开启等候室；true:开启等候室；默认不开."""
    allow_enter_before_host: bool | None = None
    """TODO 是否允许成员在主持人进会前加入。；true:允许；false:不允许。默认允许."""
    enable_screen_watermark: bool | None = None
    """TODO 是否开启屏幕水印 ；true:开启；false:不开启。默认不开启."""
    enter_restraint: int | None = field(default=None, enum=(0, 2))
    """TODO 是否限制成员入会； 0:所有人可入会 2:仅企业内部用户可入会；默认所有人可入会. One of 0 (TODO
    所有人可入会), 2 (TODO 仅企业内部用户可入会).
    """
    enable_enter_mute: int | None = field(default=None, enum=(1, 0, 2))
    """TODO 成员入会时是否静音； 1:开启；0:关闭；2:超过6人后自动开启静音。默认超过6人自动开启静音. One of 1
    (on), 0 (off), 2 (TODO 超过6人后自动开启静音).
    """
    remind_scope: int | None = field(default=None, enum=(1, 2, 3))
    """TODO 会议开始时是否提醒； 1:不提醒 2:仅提醒主持人 3:提醒所有成员入会; 默认仅提醒主持人. One of 1 (no
    reminder), 2 (TODO 仅提醒主持人), 3 (TODO 提醒所有成员入会).
    """
    water_mark_type: int | None = field(default=None, enum=(0, 1))
    """TODO 水印类型； 0:单排水印 1:多排水印；默认单排水印. One of 0 (TODO 单排水印), 1 (TODO 多排水印)."""


@model
class Host(Model):
    userids: list[str] | None = None
    """UserIDs."""


@model
class Administrator(Model):
    userids: list[str] | None = None
    """UserIDs."""


@model
class Meeting(Model):
    option: MeetingSettings | None = None
    """TODO 会议相关设置."""
    hosts: Host | None = None
    """Hosts."""
    meeting_admins: Administrator
    """TODO 会议管理员字段, , 仅可指定1人，只支持传userid，必须是同企业的用户，且在参与人中."""


@model
class Mail(Model):
    mail_id: str


@model
class UserOptionItem(Model):
    type: int = field(enum=(1, 2, 3, 4))
    """TODO 功能设置属性类型 1: 强制启用安全登录 2: IMAP/SMTP服务 3: POP/SMTP服务 4: 是否启用安全登录. One of
    1 (TODO 强制启用安全登录), 2 (TODO IMAP/SMTP服务), 3 (TODO POP/SMTP服务), 4 (TODO 否启用安全登录).
    """
    value: str = field(enum=(1, 0))
    """TODO 1表示启用，0表示关闭. One of 1 (enabled), 0 (off)."""


@model
class UserOptionList(Model):
    list: List[UserOptionItem]
    """TODO."""


@model
class ExmailAccountActEmailRequest(Model):
    """Parameters of `client.exmail.account.act_email`."""

    userid: str
    publicemail_id: int
    type: int


@model
class ExmailAppComposeSendRequest(Model):
    """Parameters of `client.exmail.app.compose_send`."""

    to: Recipient
    cc: Recipient | None = None
    bcc: Recipient | None = None
    subject: str
    content: str
    content_type: str | None = None
    attachment_list: list[AppComposeSendAttachment] | None = None
    schedule: Schedule
    meeting: Meeting | None = None
    enable_id_trans: Flag | None = None


@model
class ExmailAppGetEmailAliasRequest(Model):
    """Parameters of `client.exmail.app.get_email_alias`."""


@model
class ExmailAppGetEmailAliasResponse(Response):
    """Answer of `client.exmail.app.get_email_alias`: 查询应用邮箱账号."""

    email: str
    alias_list: list[str]
    """TODO 别名邮箱地址列表，能作为收件人收邮件."""


@model
class ExmailAppGetMailListRequest(Model):
    """Parameters of `client.exmail.app.get_mail_list`."""

    begin_time: int
    end_time: int
    limit: int | None = field(default=None, max=1000)
    cursor: str | None = None


@model
class ExmailAppGetMailListResponse(Response):
    """Answer of `client.exmail.app.get_mail_list`: 获取收件箱邮件列表."""

    mail_list: list[Mail]
    has_more: Flag | None = None
    """TODO 是否还有更多数据。0-没有 1-有."""
    next_cursor: str | None = None


@model
class ExmailAppReadMailRequest(Model):
    """Parameters of `client.exmail.app.read_mail`."""

    mail_id: str


@model
class ExmailAppReadMailResponse(Response):
    """Answer of `client.exmail.app.read_mail`: 获取邮件内容."""

    mail_data: str


@model
class ExmailAppUpdateEmailAliasRequest(Model):
    """Parameters of `client.exmail.app.update_email_alias`."""

    new_email: str


@model
class ExmailMailGetNewcountRequest(Model):
    """Parameters of `client.exmail.mail.get_newcount`."""

    userid: str


@model
class ExmailMailGetNewcountResponse(Response):
    """Answer of `client.exmail.mail.get_newcount`: 获取邮件未读数."""

    count: int


@model
class ExmailUseroptionGetRequest(Model):
    """Parameters of `client.exmail.useroption.get`."""

    userid: str
    type: list[int]


@model
class ExmailUseroptionGetResponse(Response):
    """Answer of `client.exmail.useroption.get`: 获取用户功能属性."""

    option: UserOptionList


@model
class ExmailUseroptionUpdateRequest(Model):
    """Parameters of `client.exmail.useroption.update`."""

    userid: str
    option: UserOptionList


@model
class ExmailVipBatchAddRequest(Model):
    """Parameters of `client.exmail.vip.batch_add`."""

    userid_list: list[str]


@model
class ExmailVipBatchAddResponse(Response):
    """Answer of `client.exmail.vip.batch_add`: 分配高级功能账号."""

    succ_userid_list: list[str] | None = None
    """TODO 分配成功的用户列表，包括之前已经分配过的用户."""
    fail_userid_list: list[str] | None = None


@model
class ExmailVipBatchDelRequest(Model):
    """Parameters of `client.exmail.vip.batch_del`."""

    userid_list: list[str]


@model
class ExmailVipBatchDelResponse(Response):
    """Answer of `client.exmail.vip.batch_del`: 取消高级功能账号."""

    succ_userid_list: list[str] | None = None
    fail_userid_list: list[str] | None = None


@model
class ExmailVipListRequest(Model):
    """Parameters of `client.exmail.vip.list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=200)


@model
class ExmailVipListResponse(Response):
    """Answer of `client.exmail.vip.list`: 获取高级功能账号列表."""

    has_more: bool | None = None
    next_cursor: str | None = None
    """TODO 下一次请求的cursor值."""
    userid_list: list[str] | None = None
