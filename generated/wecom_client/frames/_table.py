# Generated from spec/bot/ by codegen. Do not edit.
"""The frames of an AI bot's long connection."""

from wecom_runtime.callbacks.frame_table import FrameEntry
from wecom_runtime.callbacks.frame_table import FrameTable

FRAMES = FrameTable(
    FrameEntry(
        "aibot_subscribe",
        "wecom_client.frames.connection:SubscribeFrame",
        docs=(101463, 101833),
        title="订阅",
    ),
    FrameEntry(
        "ping",
        "",
        docs=(101463, 101833),
        title="心跳",
    ),
    FrameEntry(
        "aibot_msg_callback",
        "",
        direction="in",
        docs=(101463, 101834),
        title="消息回调",
    ),
    FrameEntry(
        "aibot_event_callback",
        "",
        direction="in",
        docs=(101463, 101835),
        title="事件回调",
    ),
    FrameEntry(
        "aibot_respond_msg",
        "",
        req_id="push",
        answers=("BotTextMessage", "BotImageMessage", "BotMixedMessage", "BotVoiceMessage", "BotFileMessage", "BotVideoMessage"),
        within=86400,
        docs=(101463, 101836),
        title="回复消息",
    ),
    FrameEntry(
        "aibot_respond_welcome_msg",
        "",
        req_id="push",
        answers=("BotEnterChatEvent",),
        within=5,
        docs=(101463, 101836),
        title="回复欢迎语",
    ),
    FrameEntry(
        "aibot_respond_update_msg",
        "",
        req_id="push",
        answers=("BotTemplateCardEvent",),
        within=5,
        docs=(101463, 101836, 101839),
        title="更新模板卡片",
    ),
    FrameEntry(
        "aibot_send_msg",
        "wecom_client.frames.connection:SendFrame",
        docs=(101463, 101837),
        title="主动推送消息",
    ),
    FrameEntry(
        "aibot_upload_media_init",
        "wecom_client.frames.connection:UploadInitFrame",
        response="wecom_client.frames.connection:UploadInitFrameAnswer",
        docs=(101463,),
        title="上传临时素材：初始化",
    ),
    FrameEntry(
        "aibot_upload_media_chunk",
        "wecom_client.frames.connection:UploadChunkFrame",
        docs=(101463,),
        title="上传临时素材：分片",
    ),
    FrameEntry(
        "aibot_upload_media_finish",
        "wecom_client.frames.connection:UploadFinishFrame",
        response="wecom_client.frames.connection:UploadFinishFrameAnswer",
        docs=(101463,),
        title="上传临时素材：完成",
    ),
    FrameEntry(
        "aibot_get_mcp_config",
        "wecom_client.frames.connection:GetMcpConfigFrame",
        response="wecom_client.frames.connection:GetMcpConfigFrameAnswer",
        title="获取 MCP 配置",
    ),
    FrameEntry(
        "aibot_send_biz_msg",
        "wecom_client.frames.connection:SendBizFrame",
        title="发送授权卡片",
    ),
    FrameEntry(
        "ww_ai_robot_enter_event",
        "wecom_client.frames.connection:EnterEventFrame",
        req_id="push",
        answers=("BotCheckUpdateEvent",),
        title="回复版本检查",
    ),
)
