# Generated from spec/api/school/living.yaml by codegen. Do not edit.
"""Endpoints of 上课直播."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.school.living import (
        SchoolLivingGetLivingInfoResponse, SchoolLivingGetUnwatchStatResponse,
        SchoolLivingGetUnwatchStatV2Response, SchoolLivingGetWatchStatResponse,
        SchoolLivingGetWatchStatV2Response,
    )


SCHOOL_LIVING_GET_LIVING_INFO: Operation[SchoolLivingGetLivingInfoResponse] = Operation(
    "GET",
    "/cgi-bin/school/living/get_living_info",
    call="school.living.get_living_info",
    title="获取直播详情",
    summary="Get a live lesson that the app created.",
    docs=(93740, 93857, 97128),
    query=("livingid",),
    request="wecom_client.models.school.living:SchoolLivingGetLivingInfoRequest",
    response="wecom_client.models.school.living:SchoolLivingGetLivingInfoResponse",
    idempotent=True,
    reads=True,
    needs="上课直播-可调用接口的应用",
    granted={"developed": "直播和家校沟通", "third_party": "直播和家校沟通"},
)
SCHOOL_LIVING_GET_WATCH_STAT: Operation[SchoolLivingGetWatchStatResponse] = Operation(
    "POST",
    "/cgi-bin/school/living/get_watch_stat",
    call="school.living.get_watch_stat",
    title="获取观看直播统计",
    summary="List who watched a live lesson that the app created.",
    docs=(93741, 93858, 97129),
    request="wecom_client.models.school.living:SchoolLivingGetWatchStatRequest",
    response="wecom_client.models.school.living:SchoolLivingGetWatchStatResponse",
    idempotent=True,
    reads=True,
    needs="上课直播-可调用接口的应用",
    granted={"developed": "直播和家校沟通", "third_party": "直播和家校沟通"},
    pagination=Pagination(items="stat_infoes.*", send="next_key", receive="next_key", end="ending"),
)
SCHOOL_LIVING_GET_UNWATCH_STAT: Operation[SchoolLivingGetUnwatchStatResponse] = Operation(
    "POST",
    "/cgi-bin/school/living/get_unwatch_stat",
    call="school.living.get_unwatch_stat",
    title="获取未观看直播统计",
    summary="List the students who did not watch a live lesson that the app created.",
    docs=(93742, 93859, 97130),
    request="wecom_client.models.school.living:SchoolLivingGetUnwatchStatRequest",
    response="wecom_client.models.school.living:SchoolLivingGetUnwatchStatResponse",
    idempotent=True,
    reads=True,
    needs="上课直播-可调用接口的应用",
    granted={"developed": "直播和家校沟通", "third_party": "直播和家校沟通"},
    pagination=Pagination(items="stat_info.*", send="next_key", receive="next_key", end="ending"),
)
SCHOOL_LIVING_GET_WATCH_STAT_V2: Operation[SchoolLivingGetWatchStatV2Response] = Operation(
    "POST",
    "/cgi-bin/school/living/get_watch_stat_v2",
    call="school.living.get_watch_stat_v2",
    title="获取观看直播统计V2",
    summary="List who watched a live lesson that the app created, students and parents apart.",
    docs=(95793, 95799, 97132),
    request="wecom_client.models.school.living:SchoolLivingGetWatchStatV2Request",
    response="wecom_client.models.school.living:SchoolLivingGetWatchStatV2Response",
    idempotent=True,
    reads=True,
    needs="上课直播-可调用接口的应用",
    granted={"developed": "直播和家校沟通", "third_party": "直播和家校沟通"},
    pagination=Pagination(items="stat_info.*", send="next_cursor", receive="next_cursor", more="has_more"),
)
SCHOOL_LIVING_GET_UNWATCH_STAT_V2: Operation[SchoolLivingGetUnwatchStatV2Response] = Operation(
    "POST",
    "/cgi-bin/school/living/get_unwatch_stat_v2",
    call="school.living.get_unwatch_stat_v2",
    title="获取未观看直播统计V2",
    summary="List the students and parents who did not watch a live lesson that the app created.",
    docs=(95795, 95800, 97133),
    request="wecom_client.models.school.living:SchoolLivingGetUnwatchStatV2Request",
    response="wecom_client.models.school.living:SchoolLivingGetUnwatchStatV2Response",
    idempotent=True,
    reads=True,
    needs="上课直播-可调用接口的应用",
    granted={"developed": "直播和家校沟通", "third_party": "直播和家校沟通"},
    pagination=Pagination(items="stat_info.*", send="next_cursor", receive="next_cursor", more="has_more"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/school/living/get_living_info": SCHOOL_LIVING_GET_LIVING_INFO,
    "/cgi-bin/school/living/get_watch_stat": SCHOOL_LIVING_GET_WATCH_STAT,
    "/cgi-bin/school/living/get_unwatch_stat": SCHOOL_LIVING_GET_UNWATCH_STAT,
    "/cgi-bin/school/living/get_watch_stat_v2": SCHOOL_LIVING_GET_WATCH_STAT_V2,
    "/cgi-bin/school/living/get_unwatch_stat_v2": SCHOOL_LIVING_GET_UNWATCH_STAT_V2,
}
