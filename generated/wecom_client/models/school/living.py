# Generated from spec/api/school/living.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""上课直播."""

from __future__ import annotations

from wecom_runtime.model import Flag, Model, Response, field, model


@model
class LivingRange(Model):
    partyids: list[int] | None = None
    group_names: list[str] | None = None


@model
class Living(Model):
    anchor_userid: str
    theme: str
    living_start: int
    living_duration: int
    living_range: LivingRange | None = None
    """TODO 直播范围，如果直播范围包含的是班级群，优先返回班级群对应班级的partyid，否则直接返回群名称."""
    open_replay: Flag
    """TODO 是否开启回放，1表示开启，0表示关闭."""
    viewer_num: int
    comment_num: int
    push_stream_url: str | None = None
    """TODO 推流地址，仅直播类型为活动直播并且直播状态是待开播返回该字段."""
    online_count: int | None = None
    subscribe_count: int | None = None


@model
class StatisticsStudent(Model):
    student_userid: str | None = None
    parent_userid: str | None = None
    partyids: list[int]
    watch_time: int
    enter_time: int
    leave_time: int
    is_comment: Flag | None = None
    """TODO 是否评论，1表示评论，0表示没有评论."""


@model
class Statistics(Model):
    students: list[StatisticsStudent]
    parents: list[Parent]
    visitors: list[Visitor]


@model
class Parent(Model):
    parent_userid: str
    student_userid: str
    partyids: list[int]
    """TODO 家长对应学生所在的班级id列表."""
    watch_time: int
    enter_time: int
    leave_time: int
    is_comment: Flag | None = None
    """TODO 是否评论，1表示评论，0表示没有评论."""


@model
class Visitor(Model):
    nickname: str | None = None
    watch_time: int
    enter_time: int
    leave_time: int
    is_comment: Flag | None = None
    """TODO 是否评论，1表示评论，0表示没有评论."""


@model
class LivingGetWatchStatStatistics(Model):
    students: list[StatisticsStudent]
    visitors: list[Visitor]


@model
class SchoolLivingGetLivingInfoRequest(Model):
    """Parameters of `client.school.living.get_living_info`."""

    livingid: str


@model
class SchoolLivingGetLivingInfoResponse(Response):
    """Answer of `client.school.living.get_living_info`: 获取直播详情."""

    living_info: Living


@model
class SchoolLivingGetUnwatchStatRequest(Model):
    """Parameters of `client.school.living.get_unwatch_stat`."""

    livingid: str
    next_key: str | None = None


@model
class SchoolLivingGetUnwatchStatResponse(Response):
    """Answer of `client.school.living.get_unwatch_stat`: 获取未观看直播统计."""

    stat_info: Statistics
    ending: int = field(enum=(0, 1))
    """TODO
    是否结束。0：表示还有更多数据，需要继续拉取，1：表示已经拉取完所有数据。注意只能根据该字段判断是否已经拉完数据.
    One of 0 (TODO 还有更多数据), 1 (TODO 已经拉取完所有数据).
    """
    next_key: str | None = None
    """TODO 当前数据最后一个key值，如果下次调用带上该值则从该key值往后拉，用于实现分页拉取."""


@model
class SchoolLivingGetUnwatchStatV2Request(Model):
    """Parameters of `client.school.living.get_unwatch_stat_v2`."""

    livingid: str
    next_cursor: str | None = None


@model
class SchoolLivingGetUnwatchStatV2Response(Response):
    """Answer of `client.school.living.get_unwatch_stat_v2`: 获取未观看直播统计V2."""

    stat_info: Statistics
    has_more: int = field(enum=(1, 0))
    """TODO
    是否结束。1：表示还有更多数据，需要继续拉取，0：表示已经拉取完所有数据。注意只能根据该字段判断是否已经拉完数据.
    One of 1 (TODO 还有更多数据), 0 (TODO 已经拉取完所有数据).
    """
    next_cursor: str | None = None
    """TODO 当前数据最后一个cursor值，如果下次调用带上该值则从该cursor值往后拉，用于实现分页拉取."""


@model
class SchoolLivingGetWatchStatRequest(Model):
    """Parameters of `client.school.living.get_watch_stat`."""

    livingid: str
    next_key: str | None = None


@model
class SchoolLivingGetWatchStatResponse(Response):
    """Answer of `client.school.living.get_watch_stat`: 获取观看直播统计."""

    stat_infoes: LivingGetWatchStatStatistics
    ending: int = field(enum=(0, 1))
    """TODO
    是否结束。0：表示还有更多数据，需要继续拉取，1：表示已经拉取完所有数据。注意只能根据该字段判断是否已经拉完数据.
    One of 0 (TODO 还有更多数据), 1 (TODO 已经拉取完所有数据).
    """
    next_key: str | None = None
    """TODO 当前数据最后一个key值，如果下次调用带上该值则从该key值往后拉，用于实现分页拉取."""


@model
class SchoolLivingGetWatchStatV2Request(Model):
    """Parameters of `client.school.living.get_watch_stat_v2`."""

    livingid: str
    next_cursor: str | None = None


@model
class SchoolLivingGetWatchStatV2Response(Response):
    """Answer of `client.school.living.get_watch_stat_v2`: 获取观看直播统计V2."""

    stat_info: Statistics
    has_more: int = field(enum=(1, 0))
    """TODO
    是否结束。1：表示还有更多数据，需要继续拉取，0：表示已经拉取完所有数据。注意只能根据该字段判断是否已经拉完数据.
    One of 1 (TODO 还有更多数据), 0 (TODO 已经拉取完所有数据).
    """
    next_cursor: str | None = None
    """TODO 当前数据最后一个cursor值，如果下次调用带上该值则从该cursor值往后拉，用于实现分页拉取."""
