# Generated from spec/api/wedrive/admin.yaml by codegen. Do not edit.
"""Endpoints of 高级功能与容量."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.wedrive.admin import (
        WedriveMngCapacityResponse, WedriveMngProInfoResponse, WedriveVipBatchAddResponse,
        WedriveVipBatchDelResponse, WedriveVipListResponse,
    )


WEDRIVE_VIP_BATCH_ADD: Operation[WedriveVipBatchAddResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/vip/batch_add",
    call="wedrive.vip.batch_add",
    title="分配高级功能账号",
    summary="Give members the advanced features of WeDrive.",
    docs=(99512,),
    request="wecom_client.models.wedrive.admin:WedriveVipBatchAddRequest",
    response="wecom_client.models.wedrive.admin:WedriveVipBatchAddResponse",
    idempotent=True,
    needs="协作-微盘-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
WEDRIVE_VIP_BATCH_DEL: Operation[WedriveVipBatchDelResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/vip/batch_del",
    call="wedrive.vip.batch_del",
    title="取消高级功能账号",
    summary="Take the advanced features of WeDrive from members.",
    docs=(99513,),
    request="wecom_client.models.wedrive.admin:WedriveVipBatchDelRequest",
    response="wecom_client.models.wedrive.admin:WedriveVipBatchDelResponse",
    idempotent=True,
    needs="协作-微盘-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
WEDRIVE_VIP_LIST: Operation[WedriveVipListResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/vip/list",
    call="wedrive.vip.list",
    title="获取高级功能账号列表",
    summary="List the members who have the advanced features of WeDrive.",
    docs=(99514,),
    request="wecom_client.models.wedrive.admin:WedriveVipListRequest",
    response="wecom_client.models.wedrive.admin:WedriveVipListResponse",
    idempotent=True,
    reads=True,
    needs="协作-微盘-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="userid_list", send="cursor", receive="next_cursor", more="has_more"),
)
WEDRIVE_MNG_PRO_INFO: Operation[WedriveMngProInfoResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/mng_pro_info",
    call="wedrive.mng_pro_info",
    title="版本和容量管理：获取盘专业版信息",
    summary="Check whether the company has the professional edition of WeDrive.",
    docs=(95856, 95861, 96849),
    request="wecom_client.models.wedrive.admin:WedriveMngProInfoRequest",
    response="wecom_client.models.wedrive.admin:WedriveMngProInfoResponse",
    idempotent=True,
    reads=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)
WEDRIVE_MNG_CAPACITY: Operation[WedriveMngCapacityResponse] = Operation(
    "POST",
    "/cgi-bin/wedrive/mng_capacity",
    call="wedrive.mng_capacity",
    title="版本和容量管理：获取盘容量信息",
    summary="Get the capacity of WeDrive.",
    docs=(95856, 95861, 96849),
    request="wecom_client.models.wedrive.admin:WedriveMngCapacityRequest",
    response="wecom_client.models.wedrive.admin:WedriveMngCapacityResponse",
    idempotent=True,
    needs="微盘-可调用接口的应用",
    granted={"developed": "微盘", "third_party": "微盘"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/wedrive/vip/batch_add": WEDRIVE_VIP_BATCH_ADD,
    "/cgi-bin/wedrive/vip/batch_del": WEDRIVE_VIP_BATCH_DEL,
    "/cgi-bin/wedrive/vip/list": WEDRIVE_VIP_LIST,
    "/cgi-bin/wedrive/mng_pro_info": WEDRIVE_MNG_PRO_INFO,
    "/cgi-bin/wedrive/mng_capacity": WEDRIVE_MNG_CAPACITY,
}
