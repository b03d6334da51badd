# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Calls the API as a third-party app."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.wechatpy.api import LazyAPI
from wecom_runtime.wechatpy.client import SuiteWeChatClient

if TYPE_CHECKING:
    from wecom_client.wechatpy.work.services.api.auth import WeChatAuth
    from wecom_client.wechatpy.work.services.api.miniprogram import WeChatMiniProgram


class WeChatServiceClient(SuiteWeChatClient):
    """Calls the API as a third-party app."""

    _client_class = "wecom_client:SuiteClient"

    if TYPE_CHECKING:
        auth: WeChatAuth
        miniprogram: WeChatMiniProgram
    else:
        auth = LazyAPI("wecom_client.wechatpy.work.services.api.auth:WeChatAuth")
        miniprogram = LazyAPI("wecom_client.wechatpy.work.services.api.miniprogram:WeChatMiniProgram")
