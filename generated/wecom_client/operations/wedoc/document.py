# Generated from spec/api/wedoc/document.yaml by codegen. Do not edit.
"""Endpoints of 文档管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.wedoc.document import (
        WedocCreateDocResponse, WedocDocGetAuthResponse, WedocDocShareResponse, WedocGetDocBaseInfoResponse,
        WedocImageUploadResponse, WedocVipBatchAddResponse, WedocVipBatchDelResponse, WedocVipListResponse,
    )
    from wecom_runtime.data.models import Response


WEDOC_CREATE_DOC: Operation[WedocCreateDocResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/create_doc",
    call="wedoc.create_doc",
    title="新建文档",
    summary="Create a document, a spreadsheet, a smart sheet or a smart document.",
    docs=(97460, 97464, 97470),
    request="wecom_client.models.wedoc.document:WedocCreateDocRequest",
    response="wecom_client.models.wedoc.document:WedocCreateDocResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_RENAME_DOC: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/rename_doc",
    call="wedoc.rename_doc",
    title="重命名文档",
    summary="Rename a document, spreadsheet, smart sheet or form.",
    docs=(97736, 97745, 97740),
    request="wecom_client.models.wedoc.document:WedocRenameDocRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_DEL_DOC: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/del_doc",
    call="wedoc.del_doc",
    title="删除文档",
    summary="Delete a document, spreadsheet, smart sheet or form.",
    docs=(97735, 97746, 97742),
    request="wecom_client.models.wedoc.document:WedocDelDocRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_GET_DOC_BASE_INFO: Operation[WedocGetDocBaseInfoResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/get_doc_base_info",
    call="wedoc.get_doc_base_info",
    title="获取文档基础信息",
    summary="Get name, kind and times of a document.",
    docs=(97734, 97747, 97743),
    request="wecom_client.models.wedoc.document:WedocGetDocBaseInfoRequest",
    response="wecom_client.models.wedoc.document:WedocGetDocBaseInfoResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_DOC_SHARE: Operation[WedocDocShareResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/doc_share",
    call="wedoc.doc_share",
    title="分享文档",
    summary="Get the link with which a document or form is shared.",
    docs=(97733, 97748, 97744),
    request="wecom_client.models.wedoc.document:WedocDocShareRequest",
    response="wecom_client.models.wedoc.document:WedocDocShareResponse",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_DOC_GET_AUTH: Operation[WedocDocGetAuthResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/doc_get_auth",
    call="wedoc.doc_get_auth",
    title="获取文档权限信息",
    summary="Get who may open a document, who is notified of it, and its security settings.",
    docs=(97461, 97465, 97471),
    request="wecom_client.models.wedoc.document:WedocDocGetAuthRequest",
    response="wecom_client.models.wedoc.document:WedocDocGetAuthResponse",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_MOD_DOC_JOIN_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/mod_doc_join_rule",
    call="wedoc.mod_doc_join_rule",
    title="修改文档查看规则",
    summary="Change who may open a document.",
    docs=(97778, 97804, 97792),
    request="wecom_client.models.wedoc.document:WedocModDocJoinRuleRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_MOD_DOC_MEMBER: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/mod_doc_member",
    call="wedoc.mod_doc_member",
    title="修改文档通知范围及权限",
    summary="Add people to those notified of a document, change their permission, or remove them.",
    docs=(97781, 97805, 97795),
    request="wecom_client.models.wedoc.document:WedocModDocMemberRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_MOD_DOC_SAFTY_SETTING: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/mod_doc_safty_setting",
    call="wedoc.mod_doc_safty_setting",
    title="修改文档安全设置",
    summary="Change the security settings of a document.",
    docs=(97782, 97807, 97797),
    request="wecom_client.models.wedoc.document:WedocModDocSaftySettingRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_VIP_BATCH_ADD: Operation[WedocVipBatchAddResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/vip/batch_add",
    call="wedoc.vip.batch_add",
    title="分配高级功能账号",
    summary="Give members the advanced features of documents.",
    docs=(99516,),
    request="wecom_client.models.wedoc.document:WedocVipBatchAddRequest",
    response="wecom_client.models.wedoc.document:WedocVipBatchAddResponse",
    idempotent=True,
    needs="协作-文档-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
WEDOC_VIP_BATCH_DEL: Operation[WedocVipBatchDelResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/vip/batch_del",
    call="wedoc.vip.batch_del",
    title="取消高级功能账号",
    summary="Take the advanced features of documents from members.",
    docs=(99517,),
    request="wecom_client.models.wedoc.document:WedocVipBatchDelRequest",
    response="wecom_client.models.wedoc.document:WedocVipBatchDelResponse",
    idempotent=True,
    needs="协作-文档-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
WEDOC_VIP_LIST: Operation[WedocVipListResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/vip/list",
    call="wedoc.vip.list",
    title="获取高级功能账号列表",
    summary="List the members who have the advanced features of documents.",
    docs=(99518,),
    request="wecom_client.models.wedoc.document:WedocVipListRequest",
    response="wecom_client.models.wedoc.document:WedocVipListResponse",
    idempotent=True,
    reads=True,
    needs="协作-文档-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="userid_list", send="cursor", receive="next_cursor", more="has_more"),
)
WEDOC_IMAGE_UPLOAD: Operation[WedocImageUploadResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/image_upload",
    call="wedoc.image_upload",
    title="上传文档图片",
    summary="Upload a picture for use in a document or smart sheet.",
    docs=(99933,),
    request="wecom_client.models.wedoc.document:WedocImageUploadRequest",
    response="wecom_client.models.wedoc.document:WedocImageUploadResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/wedoc/create_doc": WEDOC_CREATE_DOC,
    "/cgi-bin/wedoc/rename_doc": WEDOC_RENAME_DOC,
    "/cgi-bin/wedoc/del_doc": WEDOC_DEL_DOC,
    "/cgi-bin/wedoc/get_doc_base_info": WEDOC_GET_DOC_BASE_INFO,
    "/cgi-bin/wedoc/doc_share": WEDOC_DOC_SHARE,
    "/cgi-bin/wedoc/doc_get_auth": WEDOC_DOC_GET_AUTH,
    "/cgi-bin/wedoc/mod_doc_join_rule": WEDOC_MOD_DOC_JOIN_RULE,
    "/cgi-bin/wedoc/mod_doc_member": WEDOC_MOD_DOC_MEMBER,
    "/cgi-bin/wedoc/mod_doc_safty_setting": WEDOC_MOD_DOC_SAFTY_SETTING,
    "/cgi-bin/wedoc/vip/batch_add": WEDOC_VIP_BATCH_ADD,
    "/cgi-bin/wedoc/vip/batch_del": WEDOC_VIP_BATCH_DEL,
    "/cgi-bin/wedoc/vip/list": WEDOC_VIP_LIST,
    "/cgi-bin/wedoc/image_upload": WEDOC_IMAGE_UPLOAD,
}
