# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""The API classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_client.wechatpy.enterprise.client.api.agent import WeChatAgent as WeChatAgent
    from wecom_client.wechatpy.enterprise.client.api.appchat import WeChatAppChat as WeChatAppChat
    from wecom_client.wechatpy.enterprise.client.api.batch import WeChatBatch as WeChatBatch
    from wecom_client.wechatpy.enterprise.client.api.calendar import WeChatCalendar as WeChatCalendar
    from wecom_client.wechatpy.enterprise.client.api.chat import WeChatChat as WeChatChat
    from wecom_client.wechatpy.enterprise.client.api.department import WeChatDepartment as WeChatDepartment
    from wecom_client.wechatpy.enterprise.client.api.external_contact import WeChatExternalContact as WeChatExternalContact
    from wecom_client.wechatpy.enterprise.client.api.external_contact_group_chat import WeChatExternalContactGroupChat as WeChatExternalContactGroupChat
    from wecom_client.wechatpy.enterprise.client.api.jsapi import WeChatJSAPI as WeChatJSAPI
    from wecom_client.wechatpy.enterprise.client.api.material import WeChatMaterial as WeChatMaterial
    from wecom_client.wechatpy.enterprise.client.api.media import WeChatMedia as WeChatMedia
    from wecom_client.wechatpy.enterprise.client.api.menu import WeChatMenu as WeChatMenu
    from wecom_client.wechatpy.enterprise.client.api.message import WeChatMessage as WeChatMessage
    from wecom_client.wechatpy.enterprise.client.api.misc import WeChatMisc as WeChatMisc
    from wecom_client.wechatpy.enterprise.client.api.oa import WeChatOA as WeChatOA
    from wecom_client.wechatpy.enterprise.client.api.oauth import WeChatOAuth as WeChatOAuth
    from wecom_client.wechatpy.enterprise.client.api.schedule import WeChatSchedule as WeChatSchedule
    from wecom_client.wechatpy.enterprise.client.api.service import WeChatService as WeChatService
    from wecom_client.wechatpy.enterprise.client.api.shakearound import WeChatShakeAround as WeChatShakeAround
    from wecom_client.wechatpy.enterprise.client.api.tag import WeChatTag as WeChatTag
    from wecom_client.wechatpy.enterprise.client.api.user import WeChatUser as WeChatUser

load_lazily(
    __name__,
    {
        "wecom_client.wechatpy.enterprise.client.api.agent": (
            "WeChatAgent",
        ),
        "wecom_client.wechatpy.enterprise.client.api.appchat": (
            "WeChatAppChat",
        ),
        "wecom_client.wechatpy.enterprise.client.api.batch": (
            "WeChatBatch",
        ),
        "wecom_client.wechatpy.enterprise.client.api.calendar": (
            "WeChatCalendar",
        ),
        "wecom_client.wechatpy.enterprise.client.api.chat": (
            "WeChatChat",
        ),
        "wecom_client.wechatpy.enterprise.client.api.department": (
            "WeChatDepartment",
        ),
        "wecom_client.wechatpy.enterprise.client.api.external_contact": (
            "WeChatExternalContact",
        ),
        "wecom_client.wechatpy.enterprise.client.api.external_contact_group_chat": (
            "WeChatExternalContactGroupChat",
        ),
        "wecom_client.wechatpy.enterprise.client.api.jsapi": (
            "WeChatJSAPI",
        ),
        "wecom_client.wechatpy.enterprise.client.api.material": (
            "WeChatMaterial",
        ),
        "wecom_client.wechatpy.enterprise.client.api.media": (
            "WeChatMedia",
        ),
        "wecom_client.wechatpy.enterprise.client.api.menu": (
            "WeChatMenu",
        ),
        "wecom_client.wechatpy.enterprise.client.api.message": (
            "WeChatMessage",
        ),
        "wecom_client.wechatpy.enterprise.client.api.misc": (
            "WeChatMisc",
        ),
        "wecom_client.wechatpy.enterprise.client.api.oa": (
            "WeChatOA",
        ),
        "wecom_client.wechatpy.enterprise.client.api.oauth": (
            "WeChatOAuth",
        ),
        "wecom_client.wechatpy.enterprise.client.api.schedule": (
            "WeChatSchedule",
        ),
        "wecom_client.wechatpy.enterprise.client.api.service": (
            "WeChatService",
        ),
        "wecom_client.wechatpy.enterprise.client.api.shakearound": (
            "WeChatShakeAround",
        ),
        "wecom_client.wechatpy.enterprise.client.api.tag": (
            "WeChatTag",
        ),
        "wecom_client.wechatpy.enterprise.client.api.user": (
            "WeChatUser",
        ),
    },
)
