# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""The API classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_client.wechatpy.work.client.api.agent import WeChatAgent as WeChatAgent
    from wecom_client.wechatpy.work.client.api.appchat import WeChatAppChat as WeChatAppChat
    from wecom_client.wechatpy.work.client.api.batch import WeChatBatch as WeChatBatch
    from wecom_client.wechatpy.work.client.api.calendar import WeChatCalendar as WeChatCalendar
    from wecom_client.wechatpy.work.client.api.department import WeChatDepartment as WeChatDepartment
    from wecom_client.wechatpy.work.client.api.email import WeChatEMail as WeChatEMail
    from wecom_client.wechatpy.work.client.api.export import WeChatExport as WeChatExport
    from wecom_client.wechatpy.work.client.api.external_contact import WeChatExternalContact as WeChatExternalContact
    from wecom_client.wechatpy.work.client.api.external_contact_group_chat import WeChatExternalContactGroupChat as WeChatExternalContactGroupChat
    from wecom_client.wechatpy.work.client.api.invoice import WeChatInvoice as WeChatInvoice
    from wecom_client.wechatpy.work.client.api.jsapi import WeChatJSAPI as WeChatJSAPI
    from wecom_client.wechatpy.work.client.api.kf import WeChatKF as WeChatKF
    from wecom_client.wechatpy.work.client.api.kf_message import WeChatKFMessage as WeChatKFMessage
    from wecom_client.wechatpy.work.client.api.living import WeChatLiving as WeChatLiving
    from wecom_client.wechatpy.work.client.api.media import WeChatMedia as WeChatMedia
    from wecom_client.wechatpy.work.client.api.menu import WeChatMenu as WeChatMenu
    from wecom_client.wechatpy.work.client.api.message import WeChatMessage as WeChatMessage
    from wecom_client.wechatpy.work.client.api.misc import WeChatMisc as WeChatMisc
    from wecom_client.wechatpy.work.client.api.oa import WeChatOA as WeChatOA
    from wecom_client.wechatpy.work.client.api.oauth import WeChatOAuth as WeChatOAuth
    from wecom_client.wechatpy.work.client.api.schedule import WeChatSchedule as WeChatSchedule
    from wecom_client.wechatpy.work.client.api.service import WeChatService as WeChatService
    from wecom_client.wechatpy.work.client.api.tag import WeChatTag as WeChatTag
    from wecom_client.wechatpy.work.client.api.user import WeChatUser as WeChatUser

load_lazily(
    __name__,
    {
        "wecom_client.wechatpy.work.client.api.agent": (
            "WeChatAgent",
        ),
        "wecom_client.wechatpy.work.client.api.appchat": (
            "WeChatAppChat",
        ),
        "wecom_client.wechatpy.work.client.api.batch": (
            "WeChatBatch",
        ),
        "wecom_client.wechatpy.work.client.api.calendar": (
            "WeChatCalendar",
        ),
        "wecom_client.wechatpy.work.client.api.department": (
            "WeChatDepartment",
        ),
        "wecom_client.wechatpy.work.client.api.email": (
            "WeChatEMail",
        ),
        "wecom_client.wechatpy.work.client.api.export": (
            "WeChatExport",
        ),
        "wecom_client.wechatpy.work.client.api.external_contact": (
            "WeChatExternalContact",
        ),
        "wecom_client.wechatpy.work.client.api.external_contact_group_chat": (
            "WeChatExternalContactGroupChat",
        ),
        "wecom_client.wechatpy.work.client.api.invoice": (
            "WeChatInvoice",
        ),
        "wecom_client.wechatpy.work.client.api.jsapi": (
            "WeChatJSAPI",
        ),
        "wecom_client.wechatpy.work.client.api.kf": (
            "WeChatKF",
        ),
        "wecom_client.wechatpy.work.client.api.kf_message": (
            "WeChatKFMessage",
        ),
        "wecom_client.wechatpy.work.client.api.living": (
            "WeChatLiving",
        ),
        "wecom_client.wechatpy.work.client.api.media": (
            "WeChatMedia",
        ),
        "wecom_client.wechatpy.work.client.api.menu": (
            "WeChatMenu",
        ),
        "wecom_client.wechatpy.work.client.api.message": (
            "WeChatMessage",
        ),
        "wecom_client.wechatpy.work.client.api.misc": (
            "WeChatMisc",
        ),
        "wecom_client.wechatpy.work.client.api.oa": (
            "WeChatOA",
        ),
        "wecom_client.wechatpy.work.client.api.oauth": (
            "WeChatOAuth",
        ),
        "wecom_client.wechatpy.work.client.api.schedule": (
            "WeChatSchedule",
        ),
        "wecom_client.wechatpy.work.client.api.service": (
            "WeChatService",
        ),
        "wecom_client.wechatpy.work.client.api.tag": (
            "WeChatTag",
        ),
        "wecom_client.wechatpy.work.client.api.user": (
            "WeChatUser",
        ),
    },
)
