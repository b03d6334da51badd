# Generated from spec/api/chatdata/archive.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""会话内容."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.model import Flag, Model, Response, field, model

if TYPE_CHECKING:
    from wecom_client.models.chatdata.keyword import Receiver, Sender
    from wecom_client.models.chatdata.program import ServiceEncryptInfo

REFERENCES = {
    "Receiver": "wecom_client.models.chatdata.keyword",
    "Sender": "wecom_client.models.chatdata.keyword",
    "ServiceEncryptInfo": "wecom_client.models.chatdata.program",
}


@model
class AuthUser(Model):
    open_userid: str | None = None
    edition_list: list[int]
    """TODO 生效的版本列表，1：内部会话；2：内外部会话；3：内外部会话以及语音通话."""
    userid: str | None = None


@model
class AuthScope(Model):
    userid_list: list[str] | None = None
    department_id_list: list[int] | None = None
    """TODO 企业授权存档的部门列表。注意，实际生效人员（参见获取授权存档的成员列表）取决于服务商购买的人数."""
    tag_id_list: list[int] | None = None
    """TODO 企业授权存档的标签列表。注意，实际生效人员（参见获取授权存档的成员列表）取决于服务商购买的人数."""


@model
class AuthEdition(Model):
    edition: int = field(enum=(1, 2, 3))
    """TODO 企业授权的会话版本类型</br>1-内部会话 2-内外部会话 3-内外部会话及语音通话. One of 1 (TODO
    内部会话), 2 (TODO 内外部会话), 3 (TODO 内外部会话及语音通话).
    """
    auth_scope: AuthScope
    status: int = field(enum=(1, 2, 3, 4, 5, 6, 7))
    """TODO
    会话版本的当前状态</br>1-试用中</br>2-试用已到期</br>3-付费使用中</br>4-付费使用已到期</br>5-免费使用中</br>6-免费使用已到期</br>7-付费待生效.
    One of 1 (TODO 试用中</br>), 2 (TODO 试用已到期</br>), 3 (TODO 付费使用中</br>), 4 (TODO
    付费使用已到期</br>), 5 (TODO 免费使用中</br>), 6 (TODO 免费使用已到期</br>), 7 (TODO 付费待生效).
    """
    begin_time: int | None = None
    end_time: int | None = None
    msg_duration_days: int
    """TODO 会话授权的时长，单位：天（一年按365天计）."""
    auth_user_count: int


@model
class HideSensitiveinfoConfigConfig(Model):
    hide_mobile: bool | None = None
    """TODO."""
    hide_idcard: bool | None = None
    """TODO."""
    hide_bankno: bool | None = None
    """TODO."""


@model
class AgreeInfo(Model):
    external_userid: str | None = None
    agree_status: str
    """TODO 同意:"Agree"，不同意:"Disagree"."""
    status_change_time: int
    """TODO 同意状态改变的具体时间，utc时间."""
    open_userid: str | None = None


@model
class GetagreestatusSingleUser(Model):
    open_userid: str
    """Encrypted userid of a member."""
    external_userid: str
    """external_userid of the customer."""


@model
class Member(Model):
    type: int = field(enum=(1, 2, 3))
    """TODO chatid群成员的类型；1：员工；2：外部联系人；3：机器人. One of 1 (TODO 员工), 2 (external contact),
    3 (TODO 机器人).
    """
    memberid: str
    """TODO chatid群成员的id，open_userid、external_userid、机器人id."""
    jointime: int
    """TODO chatid群成员的入群时间."""


@model
class GroupChat(Model):
    chatid: str


@model
class IdInfo(Model):
    open_userid: str | None = None
    """Encrypted userid of a member."""
    external_userid: str | None = None
    """external_userid of the customer."""


@model
class ChatInfo(Model):
    chat_type: int | None = field(default=None, enum=(1, 2))
    """TODO 指定会话类型，若填写则从指定的会话类型中搜索。</br> 1：单聊；2：群聊. One of 1 (single chat), 2
    (group chat).
    """
    id_list: list[IdInfo] | None = None
    """TODO chat_type为单聊时有效，会话双方的id，该列表长度必须为2，详见IdInfo."""
    chat_id: str | None = None
    """Id of the group chat."""


@model
class SearchMsgMessage(Model):
    msgid: str


@model
class SyncMsgMessage(Model):
    msgid: str
    msgtype: int
    sender: Sender
    receiver_list: list[Receiver] | None = None
    chatid: str | None = None
    send_time: int
    """TODO 消息发送时间对应的unix时间戳."""
    service_encrypt_info: ServiceEncryptInfo


@model
class ChatdataExportCreateJobRequest(Model):
    """Parameters of `client.chatdata.export.create_job`."""

    code: str
    media_id: str


@model
class ChatdataExportCreateJobResponse(Response):
    """Answer of `client.chatdata.export.create_job`: 创建会话内容导出任务."""

    jobid: str


@model
class ChatdataExportGetJobStatusRequest(Model):
    """Parameters of `client.chatdata.export.get_job_status`."""

    jobid: str


@model
class ChatdataExportGetJobStatusResponse(Response):
    """Answer of `client.chatdata.export.get_job_status`: 获取会话内容导出任务结果."""

    status: int = field(enum=(1, 2, 3))
    """TODO 任务当前状态，；1、等待开始；2、进行中；3、已完成. One of 1 (TODO 等待开始), 2 (in progress), 3
    (done).
    """
    result_id: str | None = None
    """TODO
    结果id，任务处于已完成状态，且任务返回码（非接口返回码）为0时返回，用于在会话展示组件中展示结果。该结果只可用会话展示组件的
    ww-open-result-link 模板组件进行展示.
    """
    result_errcode: int | None = None
    """TODO 任务返回码，任务处于已完成状态时返回，表示任务的执行结果."""
    result_errmsg: str | None = None
    """TODO 任务返回信息，任务处于已完成状态时返回，对任务返回码的文本描述内容."""


@model
class ChatdataGetAuthUserListRequest(Model):
    """Parameters of `client.chatdata.get_auth_user_list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ChatdataGetAuthUserListResponse(Response):
    """Answer of `client.chatdata.get_auth_user_list`: 获取授权存档的成员列表."""

    auth_user_list: list[AuthUser]
    """TODO 生效成员列表，详见AuthUser."""
    next_cursor: str | None = None
    """TODO 下一次查询时使用，将值填到请求包的cursor字段中."""
    has_more: bool
    """TODO 是否还有更多未拉取的数据，1：是；0：否."""


@model
class ChatdataGetCorpAuthInfoRequest(Model):
    """Parameters of `client.chatdata.get_corp_auth_info`."""


@model
class ChatdataGetCorpAuthInfoResponse(Response):
    """Answer of `client.chatdata.get_corp_auth_info`: 获取数据与智能专区授权信息."""

    auth_edition_list: list[AuthEdition] | None = None
    """TODO 企业授权的会话版本。如果授权了多个会话版本，则返回授权的多个会话版本。"""


@model
class ChatdataGetHideSensitiveinfoConfigRequest(Model):
    """Parameters of `client.chatdata.get_hide_sensitiveinfo_config`."""

    open_userid: str
    userid: str


@model
class ChatdataGetHideSensitiveinfoConfigResponse(Response):
    """Answer of `client.chatdata.get_hide_sensitiveinfo_config`: 会话组件敏感信息隐藏设置."""

    config: HideSensitiveinfoConfigConfig
    """TODO 敏感信息隐藏配置，详见Config结构说明."""


@model
class ChatdataGetagreestatusRoomRequest(Model):
    """Parameters of `client.chatdata.getagreestatus.room`."""

    chatid: str


@model
class ChatdataGetagreestatusRoomResponse(Response):
    """Answer of `client.chatdata.getagreestatus.room`: 获取会话同意情况."""

    agreeinfo: list[AgreeInfo]


@model
class ChatdataGetagreestatusSingleRequest(Model):
    """Parameters of `client.chatdata.getagreestatus.single`."""

    item: list[GetagreestatusSingleUser]
    info: list[str]


@model
class ChatdataGetagreestatusSingleResponse(Response):
    """Answer of `client.chatdata.getagreestatus.single`: 获取会话同意情况."""

    agreeinfo: list[AgreeInfo]


@model
class ChatdataGroupchatGetRequest(Model):
    """Parameters of `client.chatdata.groupchat.get`."""

    chatid: str


@model
class ChatdataGroupchatGetResponse(Response):
    """Answer of `client.chatdata.groupchat.get`: 获取内部群信息."""

    members: list[Member]
    """TODO chatid对应的群成员列表."""
    creator: str
    """TODO chatid对应的群创建者，open_userid."""
    room_create_time: int
    """TODO chatid对应的群创建时间."""


@model
class ChatdataSearchChatRequest(Model):
    """Parameters of `client.chatdata.search_chat`."""

    query_word: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class ChatdataSearchChatResponse(Response):
    """Answer of `client.chatdata.search_chat`: 会话名称搜索."""

    chat_list: list[GroupChat]
    next_cursor: str | None = None
    """TODO 下一次请求的cursor值."""
    has_more: Flag | None = None
    """TODO 是否还有更多数据未获取，不填默认为0；0: 否；1: 是."""


@model
class ChatdataSearchMsgRequest(Model):
    """Parameters of `client.chatdata.search_msg`."""

    query_word: str
    chat_info: ChatInfo | None = None
    start_time: int | None = None
    end_time: int | None = None
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class ChatdataSearchMsgResponse(Response):
    """Answer of `client.chatdata.search_msg`: 会话消息搜索."""

    msg_list: list[SearchMsgMessage]
    """TODO 搜索结果的消息列表，按消息发送时间降序排序."""
    next_cursor: str | None = None
    """TODO 下一次请求的cursor值."""
    has_more: Flag | None = None
    """TODO 是否还有更多数据未获取，不填默认为0；0: 否；1: 是."""


@model
class ChatdataSetHideSensitiveinfoConfigRequest(Model):
    """Parameters of `client.chatdata.set_hide_sensitiveinfo_config`."""

    open_userid: str
    config: HideSensitiveinfoConfigConfig
    userid: str


@model
class ChatdataSyncMsgRequest(Model):
    """Parameters of `client.chatdata.sync_msg`."""

    token: str | None = field(default=None, max_bytes=128)
    cursor: str | None = field(default=None, max_bytes=128)
    limit: int | None = field(default=None, max=1000)


@model
class ChatdataSyncMsgResponse(Response):
    """Answer of `client.chatdata.sync_msg`: 获取会话记录."""

    msg_list: list[SyncMsgMessage]
    """TODO 消息列表，按消息发送时间升序排序."""
    next_cursor: str | None = None
    """TODO
    下次调用带上该值，则从当前的位置继续往后拉，以实现增量拉取。强烈建议对该字段入库保存，每次请求读取带上，请求结束后更新。避免因意外丢，导致必须从头开始拉取，引起消息延迟。
    """
    has_more: bool
    """TODO 是否还有更多数据。0-否；1-是。"""
