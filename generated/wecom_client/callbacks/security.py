# Generated from spec/callbacks/security.yaml by codegen. Do not edit.
"""安全管理。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import SecurityEvent
from wecom_runtime.data.models import model


@model
class SecurityChangeDomainIp(SecurityEvent):
    """企业微信域名IP变更事件: Domains or IP addresses of WeCom have changed.

    To receive the event, the app needs 我的企业-设置-域名IP-可调用API的应用 in the admin console.

    Only self-built apps receive it.

    Fetch them with security.get_server_domain_ip.

    https://developer.work.weixin.qq.com/document/path/100080
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "security", "ChangeType": "change_domain_ip"}
