# Generated from spec/api/webhook.yaml by codegen. Do not edit.
"""Endpoints of 消息推送（原群机器人）."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.split_rule import SplitRule

if TYPE_CHECKING:
    from wecom_client.models.webhook import WebhookUploadMediaResponse
    from wecom_runtime.data.models import Response


WEBHOOK_SEND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/webhook/send",
    call="webhook.send",
    title="消息推送配置说明",
    docs=(99110, 91770),
    token="none",
    query=("key",),
    request="wecom_client.models.webhook:WebhookSendRequest",
    only_adds=True,
    pieces=SplitRule(
        of={"text.content": 2048, "markdown.content": 4096, "markdown_v2.content": 4096},
        once=("text.mentioned_list", "text.mentioned_mobile_list"), windows=((20, 60),),
    ),
)
WEBHOOK_UPLOAD_MEDIA: Operation[WebhookUploadMediaResponse] = Operation(
    "POST",
    "/cgi-bin/webhook/upload_media",
    call="webhook.upload_media",
    title="消息推送配置说明：文件上传接口",
    docs=(99110, 91770),
    token="none",
    query=("key", "type"),
    request="wecom_client.models.webhook:WebhookUploadMediaRequest",
    response="wecom_client.models.webhook:WebhookUploadMediaResponse",
    upload="media",
    only_adds=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/webhook/send": WEBHOOK_SEND,
    "/cgi-bin/webhook/upload_media": WEBHOOK_UPLOAD_MEDIA,
}
