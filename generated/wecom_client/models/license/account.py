# Generated from spec/api/license/account.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""接口许可账号管理."""

from __future__ import annotations

from wecom_runtime.model import Flag, Model, Response, field, model


@model
class Account(Model):
    active_code: str
    """Activation code of the license."""
    userid: str
    """UserID of the member."""


@model
class ActiveAccountResult(Model):
    errcode: int
    """TODO 是|用户激活错误码，0为成功."""
    active_code: str
    userid: str


@model
class MergeInfo(Model):
    to_active_code: str
    """TODO 该激活码合并到的新激活码信息."""
    from_active_code: str | None = None
    """TODO
    合并信息，合并的激活码或者被合并的激活码才返回该字段。功能灰度中，目前仅通过api新续期过的才一定返回.
    """


@model
class ShareInfo(Model):
    to_corpid: str | None = None
    """TODO
    下游企业corpid。当激活码通过上游分配给下游时，获取上游企业该激活码详情时返回该字段，表示被分配给了哪个下游企业.
    """
    from_corpid: str | None = None
    """TODO
    上游企业corpid。当激活码通过上游分配给下游时，获取下游企业该激活码详情时返回该字段，表示从哪个上游企业分配过来.
    """


@model
class ActiveInfo(Model):
    active_code: str
    type: int = field(enum=(1, 2))
    """TODO 账号类型：1:基础账号，2:互通账号. One of 1 (basic account), 2 (interconnect account)."""
    status: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """TODO 账号状态：</br>1: 未绑定</br>2: 已绑定且有效</br>3: 已过期</br>4:
    待转移(企业开启自动激活时，成员离职或者被移出可见范围，第二天凌晨会更新为该状态)</br>5:
    已合并（激活码本身激活了userid，后续使用新的激活码重新激活了该userid，则该码变为已合并状态。若被合并时，该激活码未过期则合并后会重置expire_time为合并时间。若被合并时，激活码已过期则.
    One of 1 (TODO 未绑定</br>), 2 (TODO 已绑定且有效</br>), 3 (TODO 已过期</br>), 4 (TODO
    待转移(企业开启自动激活时), 5 (TODO 已合并（激活码本身激活了userid), 6 (TODO 已分配给下游).
    """
    userid: str | None = None
    create_time: int
    """TODO 创建时间，订单支付成功后立即创建。"""
    active_time: int | None = None
    """TODO 首次激活绑定用户的时间，未激活则不返回该字段."""
    expire_time: int | None = None
    """TODO 过期时间。为首次激活绑定的时间加上购买时长。未激活则不返回该字段."""
    merge_info: MergeInfo | None = None
    """TODO 合并信息，合并的激活码或者被合并的激活码才返回该字段。"""
    share_info: ShareInfo | None = None
    """TODO
    分配信息，当激活码在上下游/企业互联场景下，从上游分配给下游时，获取上游或者下游企业该激活码详情时返回.
    """


@model
class Share(Model):
    active_code: str
    """Activation code of the license."""


@model
class ShareActiveCodeResult(Model):
    errcode: int
    errmsg: str
    active_code: str


@model
class Transfer(Model):
    handover_userid: str
    """UserID of the member who hands over."""
    takeover_userid: str
    """UserID of the member who takes over."""


@model
class TransferLicenseResult(Model):
    errcode: int
    handover_userid: str
    takeover_userid: str


@model
class ActiveInfoByUserAccount(Model):
    active_code: str
    userid: str
    type: int = field(enum=(1, 2))
    """TODO 账号类型：1:基础账号，2:互通账号. One of 1 (basic account), 2 (interconnect account)."""
    active_time: int
    expire_time: int


@model
class ActivedAccountAccount(Model):
    userid: str
    type: int = field(enum=(1, 2))
    """TODO 激活码账号类型：1:基础账号，2:互通账号. One of 1 (basic account), 2 (interconnect account)."""
    active_time: int
    expire_time: int


@model
class LicenseActiveAccountRequest(Model):
    """Parameters of `client.license.active_account`."""

    corpid: str
    active_code: str
    userid: str


@model
class LicenseActiveAccountByTypeRequest(Model):
    """Parameters of `client.license.active_account_by_type`."""

    type: int = field(enum=(1, 2))
    corpid: str
    userid: str


@model
class LicenseBatchActiveAccountRequest(Model):
    """Parameters of `client.license.batch_active_account`."""

    corpid: str
    active_list: list[Account]


@model
class LicenseBatchActiveAccountResponse(Response):
    """Answer of `client.license.batch_active_account`: 激活账号."""

    active_result: list[ActiveAccountResult]


@model
class LicenseBatchGetActiveInfoByCodeRequest(Model):
    """Parameters of `client.license.batch_get_active_info_by_code`."""

    corpid: str
    active_code_list: list[str] = field(max_items=1000)


@model
class LicenseBatchGetActiveInfoByCodeResponse(Response):
    """Answer of `client.license.batch_get_active_info_by_code`: 获取激活码详情."""

    active_info_list: list[ActiveInfo]
    invalid_active_code_list: list[str]


@model
class LicenseBatchShareActiveCodeRequest(Model):
    """Parameters of `client.license.batch_share_active_code`."""

    from_corpid: str
    to_corpid: str
    share_list: list[Share] = field(max_items=1000)
    corp_link_type: int | None = field(default=None, enum=(0, 1))


@model
class LicenseBatchShareActiveCodeResponse(Response):
    """Answer of `client.license.batch_share_active_code`: 分配激活码给下游/下级企业."""

    share_result: list[ShareActiveCodeResult] | None = None
    """TODO 分配结果，仅分配失败的会返回."""


@model
class LicenseBatchTransferLicenseRequest(Model):
    """Parameters of `client.license.batch_transfer_license`."""

    corpid: str
    transfer_list: list[Transfer]


@model
class LicenseBatchTransferLicenseResponse(Response):
    """Answer of `client.license.batch_transfer_license`: 账号继承."""

    transfer_result: list[TransferLicenseResult]


@model
class LicenseGetActiveInfoByCodeRequest(Model):
    """Parameters of `client.license.get_active_info_by_code`."""

    corpid: str
    active_code: str


@model
class LicenseGetActiveInfoByCodeResponse(Response):
    """Answer of `client.license.get_active_info_by_code`: 获取激活码详情."""

    active_info: ActiveInfo


@model
class LicenseGetActiveInfoByUserRequest(Model):
    """Parameters of `client.license.get_active_info_by_user`."""

    corpid: str
    userid: str


@model
class LicenseGetActiveInfoByUserResponse(Response):
    """Answer of `client.license.get_active_info_by_user`: 获取成员的激活详情."""

    active_status: int = field(enum=(0, 1))
    """TODO 账号激活状态。0：未激活、 1：已激活. One of 0 (TODO 未激活、), 1 (activated)."""
    active_info_list: list[ActiveInfoByUserAccount]
    """TODO 账号列表，同一个userid同类账号最多只能有一个."""


@model
class LicenseGetAutoActiveStatusRequest(Model):
    """Parameters of `client.license.get_auto_active_status`."""

    corpid: str


@model
class LicenseGetAutoActiveStatusResponse(Response):
    """Answer of `client.license.get_auto_active_status`: 查询企业的许可自动激活状态."""

    auto_active_status: int = field(enum=(0, 1))
    """TODO 许可自动激活状态。0：关闭，1：打开. One of 0 (off), 1 (on)."""


@model
class LicenseListActivedAccountRequest(Model):
    """Parameters of `client.license.list_actived_account`."""

    corpid: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class LicenseListActivedAccountResponse(Response):
    """Answer of `client.license.list_actived_account`: 获取企业的账号列表."""

    account_list: list[ActivedAccountAccount]
    """TODO 已激活成员列表，已激活过期的也会返回."""
    has_more: Flag
    next_cursor: str | None = None
    """TODO 分页游标，再下次请求时填写以获取之后分页的记录，如果已经没有更多的数据则返回空."""


@model
class LicenseSetAutoActiveStatusRequest(Model):
    """Parameters of `client.license.set_auto_active_status`."""

    corpid: str
    auto_active_status: int = field(enum=(0, 1))
