# Generated from spec/api/idconvert.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""账号ID转换."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class ExternalUseridToPendingIdResult(Model):
    external_userid: str
    pending_id: str
    """TODO 该微信账号还未成为企业客户时，unionid_to_external_userid接口返回的临时外部联系人ID."""


@model
class ChatidResult(Model):
    chat_id: str
    new_chat_id: str


@model
class ConvertTmpExternalUseridResult(Model):
    tmp_external_userid: str
    """TODO 输入的tmp_external_userid."""
    external_userid: str | None = None
    corpid: str | None = None
    userid: str | None = None


@model
class ExternalTagidResult(Model):
    external_tagid: str
    open_external_tagid: str | None = None
    """TODO
    服务商主体下的客户标签ID，如果传入的external_tagid已经是服务商主体下的ID，则open_external_tagid与external_tagid相同。
    """


@model
class OpenKfidResult(Model):
    open_kfid: str | None = None
    new_open_kfid: str | None = None
    """TODO
    服务商主体下的微信客服ID，如果传入的open_kfid已经是服务商主体下的ID，则new_open_kfid与open_kfid相同。
    """


@model
class IdconvertApplyToUpgradeChatidRequest(Model):
    """Parameters of `client.idconvert.apply_to_upgrade_chatid`."""

    upgrade_time: int


@model
class IdconvertBatchExternalUseridToPendingIdRequest(Model):
    """Parameters of `client.idconvert.batch.external_userid_to_pending_id`."""

    chat_id: str | None = None
    external_userid: list[str]


@model
class IdconvertBatchExternalUseridToPendingIdResponse(Response):
    """Answer of `client.idconvert.batch.external_userid_to_pending_id`: unionid与external_userid的关联."""

    result: list[ExternalUseridToPendingIdResult]


@model
class IdconvertChatidRequest(Model):
    """Parameters of `client.idconvert.chatid`."""

    chat_id_list: list[str]


@model
class IdconvertChatidResponse(Response):
    """Answer of `client.idconvert.chatid`: 群ID转换接口."""

    items: list[ChatidResult]
    invalid_chat_id_list: list[str] | None = None
    """TODO 无法转换的群ID，包含不合法的群ID以及群主不在应用可见范围内的群ID."""


@model
class IdconvertConvertTmpExternalUseridRequest(Model):
    """Parameters of `client.idconvert.convert_tmp_external_userid`."""

    business_type: int = field(enum=(1, 2, 3))
    user_type: int = field(enum=(1, 2, 3, 4))
    tmp_external_userid_list: list[str] = field(max_items=100)


@model
class IdconvertConvertTmpExternalUseridResponse(Response):
    """Answer of `client.idconvert.convert_tmp_external_userid`: tmp_external_userid的转换."""

    results: list[ConvertTmpExternalUseridResult]
    invalid_tmp_external_userid_list: list[str] | None = None
    """TODO 无法转换的tmp_external_userid。可能非法或没有权限."""


@model
class IdconvertExternalTagidRequest(Model):
    """Parameters of `client.idconvert.external_tagid`."""

    external_tagid_list: list[str] = field(max_items=1000)


@model
class IdconvertExternalTagidResponse(Response):
    """Answer of `client.idconvert.external_tagid`: 客户标签ID的转换."""

    items: list[ExternalTagidResult]
    invalid_external_tagid_list: list[str] | None = None
    """TODO 无法转换的客户标签ID列表."""


@model
class IdconvertOpenKfidRequest(Model):
    """Parameters of `client.idconvert.open_kfid`."""

    open_kfid_list: list[str] = field(max_items=1000)


@model
class IdconvertOpenKfidResponse(Response):
    """Answer of `client.idconvert.open_kfid`: 微信客服ID的转换."""

    items: list[OpenKfidResult] | None = None
    invalid_open_kfid_list: list[str] | None = None
    """TODO 无法转换的微信客服ID列表."""


@model
class IdconvertUnionidToExternalUseridRequest(Model):
    """Parameters of `client.idconvert.unionid_to_external_userid`."""

    unionid: str
    openid: str
    subject_type: int | None = field(default=None, enum=(0, 1))
    mass_call_ticket: str | None = None


@model
class IdconvertUnionidToExternalUseridResponse(Response):
    """Answer of `client.idconvert.unionid_to_external_userid`: 获取接口大批量调用凭据."""

    external_userid: str | None = None
    pending_id: str | None = None
    """TODO
    该微信账号尚未成为企业客户时，返回的临时外部联系人ID，该ID有效期为90天，当该用户在90天内成为企业客户时，可以通过external_userid查询pending_id关联.
    """


@model
class IdconvertUpgradeChatidForNewCorpRequest(Model):
    """Parameters of `client.idconvert.upgrade_chatid_for_new_corp`."""
