# Generated from spec/api/material.yaml by codegen. Do not edit.
"""Endpoints of 永久素材."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.material import MaterialAddMaterialResponse
    from wecom_client.models.material import MaterialAddMpnewsResponse
    from wecom_client.models.material import MaterialBatchgetResponse
    from wecom_client.models.material import MaterialGetCountResponse
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.downloads import Download


MATERIAL_ADD_MPNEWS: Operation[MaterialAddMpnewsResponse] = Operation(
    "POST",
    "/cgi-bin/material/add_mpnews",
    call="material.add_mpnews",
    title="上传永久图文素材",
    docs=(),
    request="wecom_client.models.material:MaterialAddMpnewsRequest",
    response="wecom_client.models.material:MaterialAddMpnewsResponse",
    only_adds=True,
    deprecated="Permanent media have been dropped; send the articles with message.send and msgtype mpnews.",
    unverified="Known from older SDKs; its page is gone.",
)
MATERIAL_ADD_MATERIAL: Operation[MaterialAddMaterialResponse] = Operation(
    "POST",
    "/cgi-bin/material/add_material",
    call="material.add_material",
    title="上传其他类型永久素材",
    docs=(),
    query=("type", "agentid"),
    request="wecom_client.models.material:MaterialAddMaterialRequest",
    response="wecom_client.models.material:MaterialAddMaterialResponse",
    upload="media",
    only_adds=True,
    deprecated="Permanent media have been dropped; call media.upload before each use, or media.uploadimg for pictures that stay.",
    unverified="Known from older SDKs; its page is gone.",
)
MATERIAL_GET: Operation[Download] = Operation(
    "GET",
    "/cgi-bin/material/get",
    call="material.get",
    title="获取永久素材",
    docs=(),
    query=("media_id", "agentid"),
    request="wecom_client.models.material:MaterialGetRequest",
    response="wecom_client.models.material:MaterialGetResponse",
    download=True,
    idempotent=True,
    reads=True,
    deprecated="Permanent media have been dropped; call media.get.",
    unverified="Known from older SDKs; its page is gone.",
)
MATERIAL_DEL: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/material/del",
    call="material.del_",
    title="删除永久素材",
    docs=(),
    query=("media_id", "agentid"),
    request="wecom_client.models.material:MaterialDelRequest",
    deprecated="Permanent media have been dropped; nothing replaces it.",
    unverified="Known from older SDKs; its page is gone.",
)
MATERIAL_UPDATE_NEWS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/material/update_news",
    call="material.update_news",
    title="修改永久图文素材",
    docs=(),
    request="wecom_client.models.material:MaterialUpdateNewsRequest",
    idempotent=True,
    deprecated="Permanent media have been dropped; nothing replaces it.",
    unverified="Known from older SDKs; its page is gone.",
)
MATERIAL_GET_COUNT: Operation[MaterialGetCountResponse] = Operation(
    "GET",
    "/cgi-bin/material/get_count",
    call="material.get_count",
    title="获取素材总数",
    docs=(),
    query=("agent_id",),
    request="wecom_client.models.material:MaterialGetCountRequest",
    response="wecom_client.models.material:MaterialGetCountResponse",
    idempotent=True,
    reads=True,
    deprecated="Permanent media have been dropped; nothing replaces it.",
    unverified="Known from older SDKs; its page is gone.",
)
MATERIAL_BATCHGET: Operation[MaterialBatchgetResponse] = Operation(
    "POST",
    "/cgi-bin/material/batchget",
    call="material.batchget",
    title="获取素材列表",
    docs=(),
    request="wecom_client.models.material:MaterialBatchgetRequest",
    response="wecom_client.models.material:MaterialBatchgetResponse",
    idempotent=True,
    reads=True,
    deprecated="Permanent media have been dropped; nothing replaces it.",
    unverified="Known from older SDKs; its page is gone.",
    pagination=Pagination(items="itemlist", offset="offset", limit="count", total="total_count"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/material/add_mpnews": MATERIAL_ADD_MPNEWS,
    "/cgi-bin/material/add_material": MATERIAL_ADD_MATERIAL,
    "/cgi-bin/material/get": MATERIAL_GET,
    "/cgi-bin/material/del": MATERIAL_DEL,
    "/cgi-bin/material/update_news": MATERIAL_UPDATE_NEWS,
    "/cgi-bin/material/get_count": MATERIAL_GET_COUNT,
    "/cgi-bin/material/batchget": MATERIAL_BATCHGET,
}
