# Generated from spec/api/externalcontact/tag.yaml by codegen. Do not edit.
"""Endpoints of 客户标签管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.tag import (
        ExternalcontactAddCorpTagResponse, ExternalcontactAddStrategyTagResponse,
        ExternalcontactGetCorpTagListResponse, ExternalcontactGetStrategyTagListResponse,
    )
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_GET_CORP_TAG_LIST: Operation[ExternalcontactGetCorpTagListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_corp_tag_list",
    call="externalcontact.get_corp_tag_list",
    title="管理企业标签：获取企业标签库",
    summary="List the company's customer tags.",
    docs=(92117, 92696, 96320),
    request="wecom_client.models.externalcontact.tag:ExternalcontactGetCorpTagListRequest",
    response="wecom_client.models.externalcontact.tag:ExternalcontactGetCorpTagListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理企业客户标签", "third_party": "管理企业客户标签"},
)
EXTERNALCONTACT_ADD_CORP_TAG: Operation[ExternalcontactAddCorpTagResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_corp_tag",
    call="externalcontact.add_corp_tag",
    title="管理企业标签：添加企业客户标签",
    summary="Add customer tags to a tag group, new or existing.",
    docs=(92117, 92696, 96320),
    request="wecom_client.models.externalcontact.tag:ExternalcontactAddCorpTagRequest",
    response="wecom_client.models.externalcontact.tag:ExternalcontactAddCorpTagResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理企业客户标签", "third_party": "管理企业客户标签"},
)
EXTERNALCONTACT_EDIT_CORP_TAG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/edit_corp_tag",
    call="externalcontact.edit_corp_tag",
    title="管理企业标签：编辑企业客户标签",
    summary="Rename or move a customer tag or tag group.",
    docs=(92117, 92696, 96320),
    request="wecom_client.models.externalcontact.tag:ExternalcontactEditCorpTagRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理企业客户标签", "third_party": "管理企业客户标签"},
)
EXTERNALCONTACT_DEL_CORP_TAG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/del_corp_tag",
    call="externalcontact.del_corp_tag",
    title="管理企业标签：删除企业客户标签",
    summary="Delete customer tags or whole tag groups.",
    docs=(92117, 92696, 96320),
    request="wecom_client.models.externalcontact.tag:ExternalcontactDelCorpTagRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理企业客户标签", "third_party": "管理企业客户标签"},
)
EXTERNALCONTACT_GET_STRATEGY_TAG_LIST: Operation[ExternalcontactGetStrategyTagListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_strategy_tag_list",
    call="externalcontact.get_strategy_tag_list",
    title="管理企业规则组下的客户标签：获取指定规则组下的企业客户标签",
    summary="List the customer tags of a rule group.",
    docs=(94882, 99542, 99544),
    request="wecom_client.models.externalcontact.tag:ExternalcontactGetStrategyTagListRequest",
    response="wecom_client.models.externalcontact.tag:ExternalcontactGetStrategyTagListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_ADD_STRATEGY_TAG: Operation[ExternalcontactAddStrategyTagResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_strategy_tag",
    call="externalcontact.add_strategy_tag",
    title="管理企业规则组下的客户标签：为指定规则组创建企业客户标签",
    summary="Add customer tags to a rule group.",
    docs=(94882, 99542, 99544),
    request="wecom_client.models.externalcontact.tag:ExternalcontactAddStrategyTagRequest",
    response="wecom_client.models.externalcontact.tag:ExternalcontactAddStrategyTagResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_EDIT_STRATEGY_TAG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/edit_strategy_tag",
    call="externalcontact.edit_strategy_tag",
    title="管理企业规则组下的客户标签：编辑指定规则组下的企业客户标签",
    summary="Rename or move a tag or tag group of a rule group.",
    docs=(94882, 99542, 99544),
    request="wecom_client.models.externalcontact.tag:ExternalcontactEditStrategyTagRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_DEL_STRATEGY_TAG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/del_strategy_tag",
    call="externalcontact.del_strategy_tag",
    title="管理企业规则组下的客户标签：删除指定规则组下的企业客户标签",
    summary="Delete tags or tag groups of a rule group.",
    docs=(94882, 99542, 99544),
    request="wecom_client.models.externalcontact.tag:ExternalcontactDelStrategyTagRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_MARK_TAG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/mark_tag",
    call="externalcontact.mark_tag",
    title="编辑客户企业标签",
    summary="Add tags to a customer or remove them.",
    docs=(92118, 92697, 96322),
    request="wecom_client.models.externalcontact.tag:ExternalcontactMarkTagRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息", "third_party": "客户基础信息"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/externalcontact/get_corp_tag_list": EXTERNALCONTACT_GET_CORP_TAG_LIST,
    "/cgi-bin/externalcontact/add_corp_tag": EXTERNALCONTACT_ADD_CORP_TAG,
    "/cgi-bin/externalcontact/edit_corp_tag": EXTERNALCONTACT_EDIT_CORP_TAG,
    "/cgi-bin/externalcontact/del_corp_tag": EXTERNALCONTACT_DEL_CORP_TAG,
    "/cgi-bin/externalcontact/get_strategy_tag_list": EXTERNALCONTACT_GET_STRATEGY_TAG_LIST,
    "/cgi-bin/externalcontact/add_strategy_tag": EXTERNALCONTACT_ADD_STRATEGY_TAG,
    "/cgi-bin/externalcontact/edit_strategy_tag": EXTERNALCONTACT_EDIT_STRATEGY_TAG,
    "/cgi-bin/externalcontact/del_strategy_tag": EXTERNALCONTACT_DEL_STRATEGY_TAG,
    "/cgi-bin/externalcontact/mark_tag": EXTERNALCONTACT_MARK_TAG,
}
