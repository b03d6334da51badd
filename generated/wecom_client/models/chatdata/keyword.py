# Generated from spec/api/chatdata/keyword.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""关键词规则管理."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.model import Flag, Model, Response, field, model

if TYPE_CHECKING:
    from wecom_client.models.chatdata.program import ServiceEncryptInfo

REFERENCES = {
    "ServiceEncryptInfo": "wecom_client.models.chatdata.program",
}


@model
class KeywordList(Model):
    word_list: list[str] | None = field(default=None, max_items=20)
    """TODO 关键词列表，长度1~32个字符，列表大小不超过20个。关键词列表与关键行为列表必须选填一项. At most 20
    items.
    """


@model
class SemanticsList(Model):
    semantics_list: list[int] | None = None
    """TODO
    关键行为列表；1-红包；2-手机号码；3-邮箱地址；4-微信名片；5-带二维码图片；6-撤回消息；7-银行卡号；8-身份证号；9-发送文件（不包括微盘文件）；10-发送链接（发送链接消息或者发送的文本消息中包含链接）；11-发送小程序；关键行为列表与关键词列表必须选填一项.
    """


@model
class TargetTypeInfo(Model):
    type_list: list[int] | None = None
    """TODO."""


@model
class ChatTypeInfo(Model):
    type_list: list[int] | None = None
    """TODO."""


@model
class DepartmentInfo(Model):
    id_list: list[int] | None = None
    """TODO."""


@model
class UserInfo(Model):
    id_list: list[str] | None = None
    """TODO."""


@model
class ExternalContactInfo(Model):
    id_list: list[str] | None = None
    """TODO."""


@model
class GroupChatInfo(Model):
    id_list: list[str] | None = None
    """TODO."""


@model
class SessionTypeInfo(Model):
    session_type_list: list[int] | None = None
    """TODO."""


@model
class ExcludeMobileList(Model):
    mobile_list: list[str] | None = None
    """TODO."""


@model
class ExcludeEmailList(Model):
    email_list: list[str] | None = None
    """TODO."""


@model
class ExcludeBankCardList(Model):
    bank_card_list: list[str] | None = None
    """TODO."""


@model
class ApplicableRange(Model):
    target_type: TargetTypeInfo | None = None
    """TODO."""
    chat_type: ChatTypeInfo | None = None
    """TODO."""
    department: DepartmentInfo | None = None
    """TODO."""
    user: UserInfo | None = None
    """TODO."""
    external_contact: ExternalContactInfo | None = None
    """TODO."""
    chat: GroupChatInfo | None = None
    """TODO."""
    session_type: SessionTypeInfo | None = None
    """TODO."""
    exclude_mobile: ExcludeMobileList | None = None
    """TODO."""
    exclude_email: ExcludeEmailList | None = None
    """TODO."""
    exclude_bank_card: ExcludeBankCardList | None = None
    """TODO."""


@model
class HitRule(Model):
    rule_id: str
    has_hit_keyword: bool
    """TODO 是否命中该规则的关键词列表."""
    semantics_list: list[int] | None = None
    """TODO
    该规则中命中的关键行为列表，1：红包；2：手机号码；3：邮箱地址；4：微信名片；5：带二维码图片；6：撤回消息；7：银行卡号；8：身份证号；9-发送文件（不包括微盘文件）；10-发送链接（发送链接消息或者发送的文本消息中包含链接）；11-发送小程序.
    """


@model
class Sender(Model):
    type: int | None = field(default=None, enum=(1, 2, 3))
    """TODO 消息发送者身份类型。1：员工；2：外部联系人。 One of 1 (TODO 员工), 2 (external contact), 3 (TODO
    机器人).
    """
    id: str | None = None
    """TODO
    消息发送者的id，当消息发送者为员工时，该字段为员工的open_userid；当消息发送者的身份为外部联系人时，该字段为外部联系人的id。
    """


@model
class Receiver(Model):
    type: int | None = field(default=None, enum=(1, 2, 3))
    """TODO 消息接受者的身份类型。1：员工；2：外部联系人; 3：机器人。 One of 1 (TODO 员工), 2 (external
    contact), 3 (TODO 机器人).
    """
    id: str | None = None
    """TODO
    当接收者身份类型为员工时，该字段为员工open_userid；当接收者身份类型为外部联系人时，该字段为外部联系人id；当接收者身份类型为机器人式为机器人ID。
    """


@model
class MsgDetail(Model):
    sender: Sender | None = None
    receiver_list: list[Receiver] | None = None
    chatid: str | None = None
    send_time: int | None = None
    """TODO 消息发送时间对应的unix时间戳。"""
    msgtype: int | None = None
    service_encrypt_info: ServiceEncryptInfo | None = None


@model
class KeywordGetHitMsgListMessage(Model):
    msgid: str
    hit_rule_list: list[HitRule]
    msg_detail: MsgDetail | None = None
    """TODO 消息详情，详见MsgDetail。仅need_detail=1时返回."""


@model
class Rule(Model):
    rule_id: str
    name: str
    create_time: int
    """TODO 规则创建时间对应的unix时间戳."""


@model
class ApplicableRangeSessionTypeInfo(Model):
    id_list: list[int] | None = None
    """TODO."""


@model
class KeywordUpdateRuleApplicableRange(Model):
    target_type: TargetTypeInfo | None = None
    """TODO."""
    chat_type: ChatTypeInfo | None = None
    """TODO."""
    department: DepartmentInfo | None = None
    """TODO."""
    user: UserInfo | None = None
    """TODO."""
    external_contact: ExternalContactInfo | None = None
    """TODO."""
    chat: GroupChatInfo | None = None
    """TODO."""
    session_type: ApplicableRangeSessionTypeInfo | None = None
    """TODO."""
    exclude_mobile: ExcludeMobileList | None = None
    """TODO."""
    exclude_email: ExcludeEmailList | None = None
    """TODO."""
    exclude_bank_card: ExcludeBankCardList | None = None
    """TODO."""


@model
class ChatdataKeywordCreateRuleRequest(Model):
    """Parameters of `client.chatdata.keyword.create_rule`."""

    name: str = field(min_chars=1, max_chars=20)
    keyword: KeywordList
    semantics: SemanticsList | None = None
    applicable_range: ApplicableRange | None = None


@model
class ChatdataKeywordCreateRuleResponse(Response):
    """Answer of `client.chatdata.keyword.create_rule`: 关键词规则管理."""

    rule_id: str


@model
class ChatdataKeywordDeleteRuleRequest(Model):
    """Parameters of `client.chatdata.keyword.delete_rule`."""

    rule_id: str


@model
class ChatdataKeywordGetHitMsgListRequest(Model):
    """Parameters of `client.chatdata.keyword.get_hit_msg_list`."""

    token: str | None = field(default=None, max_bytes=128)
    cursor: str | None = field(default=None, max_bytes=128)
    limit: int | None = field(default=None, max=1000)
    need_detail: int | None = None


@model
class ChatdataKeywordGetHitMsgListResponse(Response):
    """Answer of `client.chatdata.keyword.get_hit_msg_list`: 获取命中关键词规则的会话记录."""

    msg_list: list[KeywordGetHitMsgListMessage]
    next_cursor: str | None = None
    """TODO
    下次调用带上该值，则从当前的位置继续往后拉，以实现增量拉取。强烈建议对该字段入库保存，每次请求读取带上，请求结束后更新。避免因意外丢，导致必须从头开始拉取，引起消息延迟。
    """
    has_more: Flag
    """TODO 是否还有更多数据。0-否；1-是。"""


@model
class ChatdataKeywordGetRuleDetailRequest(Model):
    """Parameters of `client.chatdata.keyword.get_rule_detail`."""

    rule_id: str


@model
class ChatdataKeywordGetRuleDetailResponse(Response):
    """Answer of `client.chatdata.keyword.get_rule_detail`: 关键词规则管理."""

    name: str
    keyword: KeywordList
    semantics: SemanticsList | None = None
    applicable_range: ApplicableRange | None = None
    """TODO 否|规则适用说明，详细说明参考规则适用范围结构体说明."""


@model
class ChatdataKeywordGetRuleListRequest(Model):
    """Parameters of `client.chatdata.keyword.get_rule_list`."""

    cursor: str | None = None
    limit: int | None = None


@model
class ChatdataKeywordGetRuleListResponse(Response):
    """Answer of `client.chatdata.keyword.get_rule_list`: 关键词规则管理."""

    rule_list: list[Rule]
    next_cursor: str | None = None
    """TODO 下次调用时将该字段填入cursor中."""
    has_more: bool


@model
class ChatdataKeywordUpdateRuleRequest(Model):
    """Parameters of `client.chatdata.keyword.update_rule`."""

    rule_id: str
    name: str | None = field(default=None, min_chars=1, max_chars=20)
    keyword: KeywordList | None = None
    semantics: SemanticsList | None = None
    applicable_range: KeywordUpdateRuleApplicableRange | None = None
