# Generated from spec/callbacks/kf.yaml by codegen. Do not edit.
"""微信客服。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import Event
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class KfMsgOrEvent(Event):
    """微信客服消息和事件: A customer service account has new messages or events.

    To receive the event, the app needs 微信客服-可调用接口的应用 in the admin console.

    Turn on 微信客服消息和事件 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 微信客服->管理账号、分配会话和收发消息 of the company.

    Has no FromUserName. Fetch the messages with kf.sync_msg.

    https://developer.work.weixin.qq.com/document/path/94670
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "kf_msg_or_event"}

    token: str = field(wire="Token")
    """Token for kf.sync_msg, valid for ten minutes."""
    open_kf_id: str = field(wire="OpenKfId")
    """Id of the account."""


@model
class KfAccountAuthChangeEvent(Event):
    """客服账号授权变更事件: The app may manage other customer service accounts than before.

    To receive the event, the app needs 微信客服-可调用接口的应用 in the admin console.

    Turn on 微信客服消息和事件 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 微信客服->管理账号、分配会话和收发消息 of the company.

    https://developer.work.weixin.qq.com/document/path/97712
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "kf_account_auth_change"}

    auth_add_open_kf_id: list[str] | None = field(default=None, wire="AuthAddOpenKfId")
    """Ids of the accounts that were added."""
    auth_del_open_kf_id: list[str] | None = field(default=None, wire="AuthDelOpenKfId")
    """Ids of the accounts that were removed."""
