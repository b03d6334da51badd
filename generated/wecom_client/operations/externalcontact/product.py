# Generated from spec/api/externalcontact/product.yaml by codegen. Do not edit.
"""Endpoints of 商品图册与聊天敏感词."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.product import (
        ExternalcontactAddInterceptRuleResponse, ExternalcontactAddProductAlbumResponse,
        ExternalcontactGetInterceptRuleListResponse, ExternalcontactGetInterceptRuleResponse,
        ExternalcontactGetProductAlbumListResponse, ExternalcontactGetProductAlbumResponse,
    )
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_ADD_PRODUCT_ALBUM: Operation[ExternalcontactAddProductAlbumResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_product_album",
    call="externalcontact.add_product_album",
    title="管理商品图册：创建商品图册",
    summary="Add a product to the album that members show to customers.",
    docs=(95096, 95131, 96345),
    request="wecom_client.models.externalcontact.product:ExternalcontactAddProductAlbumRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactAddProductAlbumResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理商品图册", "third_party": "管理商品图册"},
)
EXTERNALCONTACT_GET_PRODUCT_ALBUM: Operation[ExternalcontactGetProductAlbumResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_product_album",
    call="externalcontact.get_product_album",
    title="管理商品图册：获取商品图册",
    summary="Get one product of the album.",
    docs=(95096, 95131, 96345),
    request="wecom_client.models.externalcontact.product:ExternalcontactGetProductAlbumRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactGetProductAlbumResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理商品图册", "third_party": "管理商品图册"},
)
EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST: Operation[ExternalcontactGetProductAlbumListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_product_album_list",
    call="externalcontact.get_product_album_list",
    title="管理商品图册：获取商品图册列表",
    summary="List the products of the album.",
    docs=(95096, 95131, 96345),
    request="wecom_client.models.externalcontact.product:ExternalcontactGetProductAlbumListRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactGetProductAlbumListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理商品图册", "third_party": "管理商品图册"},
    pagination=Pagination(items="product_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_UPDATE_PRODUCT_ALBUM: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/update_product_album",
    call="externalcontact.update_product_album",
    title="管理商品图册：编辑商品图册",
    summary="Change a product of the album.",
    docs=(95096, 95131, 96345),
    request="wecom_client.models.externalcontact.product:ExternalcontactUpdateProductAlbumRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理商品图册", "third_party": "管理商品图册"},
)
EXTERNALCONTACT_DELETE_PRODUCT_ALBUM: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/delete_product_album",
    call="externalcontact.delete_product_album",
    title="管理商品图册：删除商品图册",
    summary="Delete a product from the album.",
    docs=(95096, 95131, 96345),
    request="wecom_client.models.externalcontact.product:ExternalcontactDeleteProductAlbumRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理商品图册", "third_party": "管理商品图册"},
)
EXTERNALCONTACT_ADD_INTERCEPT_RULE: Operation[ExternalcontactAddInterceptRuleResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_intercept_rule",
    call="externalcontact.add_intercept_rule",
    title="管理聊天敏感词：新建敏感词规则",
    summary="Create a rule that intercepts sensitive words in messages to customers.",
    docs=(95097, 95130, 96346),
    request="wecom_client.models.externalcontact.product:ExternalcontactAddInterceptRuleRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactAddInterceptRuleResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理敏感词", "third_party": "管理敏感词"},
)
EXTERNALCONTACT_GET_INTERCEPT_RULE_LIST: Operation[ExternalcontactGetInterceptRuleListResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get_intercept_rule_list",
    call="externalcontact.get_intercept_rule_list",
    title="管理聊天敏感词：获取敏感词规则列表",
    summary="List the rules that intercept sensitive words.",
    docs=(95097, 95130, 96346),
    request="wecom_client.models.externalcontact.product:ExternalcontactGetInterceptRuleListRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactGetInterceptRuleListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理敏感词", "third_party": "管理敏感词"},
)
EXTERNALCONTACT_GET_INTERCEPT_RULE: Operation[ExternalcontactGetInterceptRuleResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_intercept_rule",
    call="externalcontact.get_intercept_rule",
    title="管理聊天敏感词：获取敏感词规则详情",
    summary="Get one rule that intercepts sensitive words.",
    docs=(95097, 95130, 96346),
    request="wecom_client.models.externalcontact.product:ExternalcontactGetInterceptRuleRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactGetInterceptRuleResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理敏感词", "third_party": "管理敏感词"},
)
EXTERNALCONTACT_UPDATE_INTERCEPT_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/update_intercept_rule",
    call="externalcontact.update_intercept_rule",
    title="管理聊天敏感词：修改敏感词规则",
    summary="Change a rule that intercepts sensitive words.",
    docs=(95097, 95130, 96346),
    request="wecom_client.models.externalcontact.product:ExternalcontactUpdateInterceptRuleRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理敏感词", "third_party": "管理敏感词"},
)
EXTERNALCONTACT_DEL_INTERCEPT_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/del_intercept_rule",
    call="externalcontact.del_intercept_rule",
    title="管理聊天敏感词：删除敏感词规则",
    summary="Delete a rule that intercepts sensitive words.",
    docs=(95097, 95130, 96346),
    request="wecom_client.models.externalcontact.product:ExternalcontactDelInterceptRuleRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理敏感词", "third_party": "管理敏感词"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/externalcontact/add_product_album": EXTERNALCONTACT_ADD_PRODUCT_ALBUM,
    "/cgi-bin/externalcontact/get_product_album": EXTERNALCONTACT_GET_PRODUCT_ALBUM,
    "/cgi-bin/externalcontact/get_product_album_list": EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST,
    "/cgi-bin/externalcontact/update_product_album": EXTERNALCONTACT_UPDATE_PRODUCT_ALBUM,
    "/cgi-bin/externalcontact/delete_product_album": EXTERNALCONTACT_DELETE_PRODUCT_ALBUM,
    "/cgi-bin/externalcontact/add_intercept_rule": EXTERNALCONTACT_ADD_INTERCEPT_RULE,
    "/cgi-bin/externalcontact/get_intercept_rule_list": EXTERNALCONTACT_GET_INTERCEPT_RULE_LIST,
    "/cgi-bin/externalcontact/get_intercept_rule": EXTERNALCONTACT_GET_INTERCEPT_RULE,
    "/cgi-bin/externalcontact/update_intercept_rule": EXTERNALCONTACT_UPDATE_INTERCEPT_RULE,
    "/cgi-bin/externalcontact/del_intercept_rule": EXTERNALCONTACT_DEL_INTERCEPT_RULE,
}
