# Generated from spec/api/externalcontact/strategy.yaml by codegen. Do not edit.
"""Endpoints of 规则组管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.strategy import (
        ExternalcontactCustomerStrategyCreateResponse, ExternalcontactCustomerStrategyGetRangeResponse,
        ExternalcontactCustomerStrategyGetResponse, ExternalcontactCustomerStrategyListResponse,
        ExternalcontactMomentStrategyCreateResponse, ExternalcontactMomentStrategyGetRangeResponse,
        ExternalcontactMomentStrategyGetResponse, ExternalcontactMomentStrategyListResponse,
    )
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_CUSTOMER_STRATEGY_LIST: Operation[ExternalcontactCustomerStrategyListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/list",
    call="externalcontact.customer_strategy.list",
    title="客户联系规则组管理：获取规则组列表",
    summary="List the ids of the rule groups for customer contact.",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyListRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
    pagination=Pagination(items="strategy", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_CUSTOMER_STRATEGY_GET: Operation[ExternalcontactCustomerStrategyGetResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/get",
    call="externalcontact.customer_strategy.get",
    title="客户联系规则组管理：获取规则组详情",
    summary="Get one rule group for customer contact.",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyGetRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyGetResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_CUSTOMER_STRATEGY_GET_RANGE: Operation[ExternalcontactCustomerStrategyGetRangeResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/get_range",
    call="externalcontact.customer_strategy.get_range",
    title="客户联系规则组管理：获取规则组管理范围",
    summary="List the members and departments that a rule group for customer contact manages.",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyGetRangeRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyGetRangeResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
    pagination=Pagination(items="range", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_CUSTOMER_STRATEGY_CREATE: Operation[ExternalcontactCustomerStrategyCreateResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/create",
    call="externalcontact.customer_strategy.create",
    title="客户联系规则组管理：创建新的规则组",
    summary="Create a rule group for customer contact.",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyCreateRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyCreateResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_CUSTOMER_STRATEGY_EDIT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/edit",
    call="externalcontact.customer_strategy.edit",
    title="客户联系规则组管理：编辑规则组及其管理范围",
    summary="Change a rule group for customer contact.",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyEditRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_CUSTOMER_STRATEGY_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/del",
    call="externalcontact.customer_strategy.del_",
    title="客户联系规则组管理：删除规则组",
    summary="Delete a rule group for customer contact.",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyDelRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_MOMENT_STRATEGY_LIST: Operation[ExternalcontactMomentStrategyListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/list",
    call="externalcontact.moment_strategy.list",
    title="客户朋友圈规则组管理：获取规则组列表",
    summary="List the ids of the rule groups for customer moments.",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyListRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
    pagination=Pagination(items="strategy", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_MOMENT_STRATEGY_GET: Operation[ExternalcontactMomentStrategyGetResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/get",
    call="externalcontact.moment_strategy.get",
    title="客户朋友圈规则组管理：获取规则组详情",
    summary="Get one rule group for customer moments.",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyGetRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyGetResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
)
EXTERNALCONTACT_MOMENT_STRATEGY_GET_RANGE: Operation[ExternalcontactMomentStrategyGetRangeResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/get_range",
    call="externalcontact.moment_strategy.get_range",
    title="客户朋友圈规则组管理：获取规则组管理范围",
    summary="List the members and departments that a rule group for customer moments manages.",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyGetRangeRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyGetRangeResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
    pagination=Pagination(items="range", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_MOMENT_STRATEGY_CREATE: Operation[ExternalcontactMomentStrategyCreateResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/create",
    call="externalcontact.moment_strategy.create",
    title="客户朋友圈规则组管理：创建新的规则组",
    summary="Create a rule group for customer moments.",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyCreateRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyCreateResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
)
EXTERNALCONTACT_MOMENT_STRATEGY_EDIT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/edit",
    call="externalcontact.moment_strategy.edit",
    title="客户朋友圈规则组管理：编辑规则组及其管理范围",
    summary="Change a rule group for customer moments.",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyEditRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
)
EXTERNALCONTACT_MOMENT_STRATEGY_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/del",
    call="externalcontact.moment_strategy.del_",
    title="客户朋友圈规则组管理：删除规则组",
    summary="Delete a rule group for customer moments.",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyDelRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/externalcontact/customer_strategy/list": EXTERNALCONTACT_CUSTOMER_STRATEGY_LIST,
    "/cgi-bin/externalcontact/customer_strategy/get": EXTERNALCONTACT_CUSTOMER_STRATEGY_GET,
    "/cgi-bin/externalcontact/customer_strategy/get_range": EXTERNALCONTACT_CUSTOMER_STRATEGY_GET_RANGE,
    "/cgi-bin/externalcontact/customer_strategy/create": EXTERNALCONTACT_CUSTOMER_STRATEGY_CREATE,
    "/cgi-bin/externalcontact/customer_strategy/edit": EXTERNALCONTACT_CUSTOMER_STRATEGY_EDIT,
    "/cgi-bin/externalcontact/customer_strategy/del": EXTERNALCONTACT_CUSTOMER_STRATEGY_DEL,
    "/cgi-bin/externalcontact/moment_strategy/list": EXTERNALCONTACT_MOMENT_STRATEGY_LIST,
    "/cgi-bin/externalcontact/moment_strategy/get": EXTERNALCONTACT_MOMENT_STRATEGY_GET,
    "/cgi-bin/externalcontact/moment_strategy/get_range": EXTERNALCONTACT_MOMENT_STRATEGY_GET_RANGE,
    "/cgi-bin/externalcontact/moment_strategy/create": EXTERNALCONTACT_MOMENT_STRATEGY_CREATE,
    "/cgi-bin/externalcontact/moment_strategy/edit": EXTERNALCONTACT_MOMENT_STRATEGY_EDIT,
    "/cgi-bin/externalcontact/moment_strategy/del": EXTERNALCONTACT_MOMENT_STRATEGY_DEL,
}
