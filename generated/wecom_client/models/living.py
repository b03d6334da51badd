# Generated from spec/api/living.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""直播."""

from __future__ import annotations

from wecom_runtime.model import Flag, Model, Response, field, model


@model
class ActivityDetail(Model):
    description: str | None = None
    """TODO 活动直播特定参数，活动直播简介."""
    image_list: list[str] | None = field(default=None, max_items=5)
    """TODO 活动直播特定参数，活动直播附图的mediaId列表，最多支持传5张，超过五张取前五张. At most 5 items."""


@model
class Living(Model):
    livingid: str | None = None
    anchor_userid: str
    main_department: int | None = None
    theme: str
    living_start: int
    living_duration: int
    reserve_start: int
    reserve_living_duration: int
    type: int = field(enum=(0, 1, 2, 3, 4))
    """TODO 直播的类型，0：通用直播，1：小班课，2：大班课，3：企业培训，4：活动直播. One of 0 (TODO 通用直播),
    1 (TODO 小班课), 2 (TODO 大班课), 3 (TODO 企业培训), 4 (TODO 活动直播).
    """
    status: int = field(enum=(0, 1, 2, 3, 4))
    """TODO 直播的状态，0：预约中，1：直播中，2：已结束，3：已过期，4：已取消. One of 0 (TODO 预约中), 1 (TODO
    直播中), 2 (ended), 3 (expired), 4 (cancelled).
    """
    description: str
    """TODO 直播的描述，最多支持100个汉字."""
    open_replay: Flag
    """TODO 是否开启回放，1表示开启，0表示关闭."""
    replay_status: int | None = field(default=None, enum=(0, 1, 2, 3))
    """TODO open_replay为1时才返回该字段。0表示生成成功，1表示生成中，2表示回放已删除，3表示生成失败. One of 0
    (TODO 生成成功), 1 (TODO 生成中), 2 (TODO 回放已删除), 3 (TODO 生成失败).
    """
    subscribe_count: int
    viewer_num: int
    online_count: int
    comment_num: int
    mic_num: int
    push_stream_url: str | None = None
    """TODO 推流地址，仅直播类型为活动直播并且直播状态是待开播返回该字段."""


@model
class StatisticsUser(Model):
    userid: str
    watch_time: int
    is_comment: Flag
    is_mic: Flag
    """TODO 是否连麦发言。0-否；1-是."""
    invitor_userid: str | None = None
    invitor_external_userid: str | None = None
    """TODO 邀请人的external_userid."""


@model
class ExternalUser(Model):
    external_userid: str
    type: int = field(enum=(1, 2))
    """TODO 外部成员类型，1表示该外部成员是微信用户，2表示该外部成员是企业微信用户. One of 1 (TODO
    该外部成员是微信用户), 2 (TODO 该外部成员是企业微信用户).
    """
    name: str | None = None
    watch_time: int
    is_comment: Flag
    is_mic: Flag
    """TODO 是否连麦发言。0-否；1-是."""
    invitor_userid: str | None = None
    """TODO
    邀请人的userid，邀请人为企业内部成员时返回（观众首次进入直播时，其使用的直播卡片/二维码所对应的分享人；仅“推广产品”直播支持）.
    """
    invitor_external_userid: str | None = None
    """TODO
    邀请人的external_userid，邀请人为非企业内部成员时返回（观众首次进入直播时，其使用的直播卡片/二维码所对应的分享人；仅“推广产品”直播支持）.
    """


@model
class Statistics(Model):
    users: list[StatisticsUser]
    external_users: list[ExternalUser]


@model
class LivingCancelRequest(Model):
    """Parameters of `client.living.cancel`."""

    livingid: str


@model
class LivingCreateRequest(Model):
    """Parameters of `client.living.create`."""

    anchor_userid: str
    theme: str = field(max_chars=20)
    living_start: int
    living_duration: int
    type: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    description: str | None = field(default=None, max_chars=100)
    remind_time: int | None = None
    activity_cover_mediaid: str | None = None
    activity_share_mediaid: str | None = None
    activity_detail: ActivityDetail | None = None
    agentid: int | None = None


@model
class LivingCreateResponse(Response):
    """Answer of `client.living.create`: 创建预约直播."""

    livingid: str


@model
class LivingDeleteReplayDataRequest(Model):
    """Parameters of `client.living.delete_replay_data`."""

    livingid: str


@model
class LivingGetLivingCodeRequest(Model):
    """Parameters of `client.living.get_living_code`."""

    livingid: str
    openid: str


@model
class LivingGetLivingCodeResponse(Response):
    """Answer of `client.living.get_living_code`: 在微信中观看直播或直播回放."""

    living_code: str | None = None
    """TODO
    微信观看直播凭证，5分钟内可以重复使用，且仅能在微信上使用。开发者获取到该凭证后可以在微信H5页面或小程序进入直播或直播回放页.
    """


@model
class LivingGetLivingInfoRequest(Model):
    """Parameters of `client.living.get_living_info`."""

    livingid: str


@model
class LivingGetLivingInfoResponse(Response):
    """Answer of `client.living.get_living_info`: 获取直播详情."""

    living_info: Living


@model
class LivingGetLivingShareInfoRequest(Model):
    """Parameters of `client.living.get_living_share_info`."""

    ww_share_code: str


@model
class LivingGetLivingShareInfoResponse(Response):
    """Answer of `client.living.get_living_share_info`: 获取跳转小程序商城的直播观众信息."""

    livingid: str
    viewer_userid: str | None = None
    """TODO 观众的userid，观众为企业内部成员时返回."""
    viewer_external_userid: str | None = None
    """TODO 观众的external_userid，观众为非企业内部成员时返回."""
    invitor_userid: str | None = None
    """TODO
    邀请人的userid，邀请人为企业内部成员时返回（观众首次进入直播时，其使用的直播卡片/二维码所对应的分享人）.
    """
    invitor_external_userid: str | None = None
    """TODO 邀请人的external_userid，邀请人为非企业内部成员时返回
    （观众首次进入直播时，其使用的直播卡片/二维码所对应的分享人）.
    """


@model
class LivingGetUserAllLivingidRequest(Model):
    """Parameters of `client.living.get_user_all_livingid`."""

    userid: str
    cursor: str | None = None
    limit: int | None = None


@model
class LivingGetUserAllLivingidResponse(Response):
    """Answer of `client.living.get_user_all_livingid`: 获取老师直播ID列表."""

    livingid_list: list[str]
    next_cursor: str | None = None
    """TODO
    当前数据最后一个key值，如果下次调用带上该值则从该key值往后拉，用于实现分页拉取，返回空字符串代表已经是最后一页.
    """


@model
class LivingGetWatchStatRequest(Model):
    """Parameters of `client.living.get_watch_stat`."""

    livingid: str
    next_key: str | None = None


@model
class LivingGetWatchStatResponse(Response):
    """Answer of `client.living.get_watch_stat`: 获取直播观看明细."""

    stat_info: Statistics
    ending: int = field(enum=(0, 1))
    """TODO
    是否结束。0：表示还有更多数据，需要继续拉取，1：表示已经拉取完所有数据。注意只能根据该字段判断是否已经拉完数据.
    One of 0 (TODO 还有更多数据), 1 (TODO 已经拉取完所有数据).
    """
    next_key: str | None = None
    """TODO 当前数据最后一个key值，如果下次调用带上该值则从该key值往后拉，用于实现分页拉取."""


@model
class LivingModifyRequest(Model):
    """Parameters of `client.living.modify`."""

    livingid: str
    title: str | None = None
    theme: str | None = field(default=None, max_bytes=60)
    living_start: int | None = None
    living_duration: int | None = None
    type: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    description: str | None = field(default=None, max_bytes=300)
    remind_time: int | None = None
