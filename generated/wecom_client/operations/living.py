# Generated from spec/api/living.yaml by codegen. Do not edit.
"""Endpoints of 直播."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.living import LivingCreateResponse
    from wecom_client.models.living import LivingGetLivingCodeResponse
    from wecom_client.models.living import LivingGetLivingInfoResponse
    from wecom_client.models.living import LivingGetLivingShareInfoResponse
    from wecom_client.models.living import LivingGetUserAllLivingidResponse
    from wecom_client.models.living import LivingGetWatchStatResponse
    from wecom_runtime.data.models import Response


LIVING_CREATE: Operation[LivingCreateResponse] = Operation(
    "POST",
    "/cgi-bin/living/create",
    call="living.create",
    title="创建预约直播",
    docs=(93637, 93717, 96837),
    request="wecom_client.models.living:LivingCreateRequest",
    response="wecom_client.models.living:LivingCreateResponse",
    only_adds=True,
    needs="上课直播/直播-可调用接口的应用",
    granted={"developed": "直播", "third_party": "直播"},
)
LIVING_MODIFY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/living/modify",
    call="living.modify",
    title="修改预约直播",
    docs=(93640, 93720, 96839),
    request="wecom_client.models.living:LivingModifyRequest",
    idempotent=True,
    needs="上课直播/直播-可调用接口的应用",
    granted={"developed": "直播", "third_party": "直播"},
)
LIVING_CANCEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/living/cancel",
    call="living.cancel",
    title="取消预约直播",
    docs=(93638, 93718, 96838),
    request="wecom_client.models.living:LivingCancelRequest",
    idempotent=True,
    needs="上课直播/直播-可调用接口的应用",
    granted={"developed": "直播", "third_party": "直播"},
)
LIVING_DELETE_REPLAY_DATA: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/living/delete_replay_data",
    call="living.delete_replay_data",
    title="删除直播回放",
    docs=(93874, 93743, 93860, 93719, 97131, 96841),
    request="wecom_client.models.living:LivingDeleteReplayDataRequest",
    idempotent=True,
    needs="上课直播/直播-可调用接口的应用",
    granted={"developed": "直播", "third_party": "直播"},
)
LIVING_GET_LIVING_CODE: Operation[LivingGetLivingCodeResponse] = Operation(
    "POST",
    "/cgi-bin/living/get_living_code",
    call="living.get_living_code",
    title="在微信中观看直播或直播回放：获取微信观看直播凭证",
    docs=(93641, 93721, 96840),
    request="wecom_client.models.living:LivingGetLivingCodeRequest",
    response="wecom_client.models.living:LivingGetLivingCodeResponse",
    idempotent=True,
    reads=True,
    needs="上课直播/直播-可调用接口的应用",
    granted={"developed": "直播", "third_party": "直播"},
)
LIVING_GET_USER_ALL_LIVINGID: Operation[LivingGetUserAllLivingidResponse] = Operation(
    "POST",
    "/cgi-bin/living/get_user_all_livingid",
    call="living.get_user_all_livingid",
    title="获取成员直播ID列表",
    docs=(93634, 93739, 93856, 93714, 97127, 96834),
    request="wecom_client.models.living:LivingGetUserAllLivingidRequest",
    response="wecom_client.models.living:LivingGetUserAllLivingidResponse",
    idempotent=True,
    reads=True,
    needs="上课直播/直播-可调用接口的应用",
    granted={"developed": "直播", "third_party": "直播"},
    pagination=Pagination(items="livingid_list", send="cursor", receive="next_cursor"),
)
LIVING_GET_LIVING_INFO: Operation[LivingGetLivingInfoResponse] = Operation(
    "GET",
    "/cgi-bin/living/get_living_info",
    call="living.get_living_info",
    title="获取直播详情",
    docs=(93635, 93715, 96835),
    query=("livingid",),
    request="wecom_client.models.living:LivingGetLivingInfoRequest",
    response="wecom_client.models.living:LivingGetLivingInfoResponse",
    idempotent=True,
    reads=True,
    needs="上课直播/直播-可调用接口的应用",
    granted={"developed": "直播", "third_party": "直播"},
)
LIVING_GET_WATCH_STAT: Operation[LivingGetWatchStatResponse] = Operation(
    "POST",
    "/cgi-bin/living/get_watch_stat",
    call="living.get_watch_stat",
    title="获取直播观看明细",
    docs=(93636, 93716, 96836),
    request="wecom_client.models.living:LivingGetWatchStatRequest",
    response="wecom_client.models.living:LivingGetWatchStatResponse",
    idempotent=True,
    reads=True,
    needs="上课直播/直播-可调用接口的应用",
    granted={"developed": "直播", "third_party": "直播"},
    pagination=Pagination(items="stat_info.*", send="next_key", receive="next_key", end="ending"),
)
LIVING_GET_LIVING_SHARE_INFO: Operation[LivingGetLivingShareInfoResponse] = Operation(
    "POST",
    "/cgi-bin/living/get_living_share_info",
    call="living.get_living_share_info",
    title="获取跳转小程序商城的直播观众信息",
    docs=(94442, 94578, 96843),
    request="wecom_client.models.living:LivingGetLivingShareInfoRequest",
    response="wecom_client.models.living:LivingGetLivingShareInfoResponse",
    idempotent=True,
    reads=True,
    needs="上课直播/直播-可调用接口的应用",
    granted={"developed": "直播", "third_party": "直播"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/living/create": LIVING_CREATE,
    "/cgi-bin/living/modify": LIVING_MODIFY,
    "/cgi-bin/living/cancel": LIVING_CANCEL,
    "/cgi-bin/living/delete_replay_data": LIVING_DELETE_REPLAY_DATA,
    "/cgi-bin/living/get_living_code": LIVING_GET_LIVING_CODE,
    "/cgi-bin/living/get_user_all_livingid": LIVING_GET_USER_ALL_LIVINGID,
    "/cgi-bin/living/get_living_info": LIVING_GET_LIVING_INFO,
    "/cgi-bin/living/get_watch_stat": LIVING_GET_WATCH_STAT,
    "/cgi-bin/living/get_living_share_info": LIVING_GET_LIVING_SHARE_INFO,
}
