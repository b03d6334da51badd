# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Calls the API as one app of one corp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.wechatpy.api import LazyAPI
from wecom_runtime.wechatpy.client import CorpWeChatClient

if TYPE_CHECKING:
    from wecom_client.wechatpy.work.client.api.agent import WeChatAgent
    from wecom_client.wechatpy.work.client.api.appchat import WeChatAppChat
    from wecom_client.wechatpy.work.client.api.batch import WeChatBatch
    from wecom_client.wechatpy.work.client.api.calendar import WeChatCalendar
    from wecom_client.wechatpy.work.client.api.department import WeChatDepartment
    from wecom_client.wechatpy.work.client.api.email import WeChatEMail
    from wecom_client.wechatpy.work.client.api.export import WeChatExport
    from wecom_client.wechatpy.work.client.api.external_contact import WeChatExternalContact
    from wecom_client.wechatpy.work.client.api.external_contact_group_chat import WeChatExternalContactGroupChat
    from wecom_client.wechatpy.work.client.api.invoice import WeChatInvoice
    from wecom_client.wechatpy.work.client.api.jsapi import WeChatJSAPI
    from wecom_client.wechatpy.work.client.api.kf import WeChatKF
    from wecom_client.wechatpy.work.client.api.kf_message import WeChatKFMessage
    from wecom_client.wechatpy.work.client.api.living import WeChatLiving
    from wecom_client.wechatpy.work.client.api.media import WeChatMedia
    from wecom_client.wechatpy.work.client.api.menu import WeChatMenu
    from wecom_client.wechatpy.work.client.api.message import WeChatMessage
    from wecom_client.wechatpy.work.client.api.misc import WeChatMisc
    from wecom_client.wechatpy.work.client.api.oa import WeChatOA
    from wecom_client.wechatpy.work.client.api.oauth import WeChatOAuth
    from wecom_client.wechatpy.work.client.api.schedule import WeChatSchedule
    from wecom_client.wechatpy.work.client.api.service import WeChatService
    from wecom_client.wechatpy.work.client.api.tag import WeChatTag
    from wecom_client.wechatpy.work.client.api.user import WeChatUser


class WeChatClient(CorpWeChatClient):
    """Calls the API as one app of one corp."""

    _client_class = "wecom_client:WeComClient"

    if TYPE_CHECKING:
        agent: WeChatAgent
        appchat: WeChatAppChat
        batch: WeChatBatch
        calendar: WeChatCalendar
        department: WeChatDepartment
        email: WeChatEMail
        export: WeChatExport
        external_contact: WeChatExternalContact
        external_contact_group_chat: WeChatExternalContactGroupChat
        invoice: WeChatInvoice
        jsapi: WeChatJSAPI
        kf: WeChatKF
        kf_message: WeChatKFMessage
        living: WeChatLiving
        media: WeChatMedia
        menu: WeChatMenu
        message: WeChatMessage
        misc: WeChatMisc
        oa: WeChatOA
        oauth: WeChatOAuth
        schedule: WeChatSchedule
        service: WeChatService
        tag: WeChatTag
        user: WeChatUser
    else:
        agent = LazyAPI("wecom_client.wechatpy.work.client.api.agent:WeChatAgent")
        appchat = LazyAPI("wecom_client.wechatpy.work.client.api.appchat:WeChatAppChat")
        batch = LazyAPI("wecom_client.wechatpy.work.client.api.batch:WeChatBatch")
        calendar = LazyAPI("wecom_client.wechatpy.work.client.api.calendar:WeChatCalendar")
        department = LazyAPI("wecom_client.wechatpy.work.client.api.department:WeChatDepartment")
        email = LazyAPI("wecom_client.wechatpy.work.client.api.email:WeChatEMail")
        export = LazyAPI("wecom_client.wechatpy.work.client.api.export:WeChatExport")
        external_contact = LazyAPI("wecom_client.wechatpy.work.client.api.external_contact:WeChatExternalContact")
        external_contact_group_chat = LazyAPI("wecom_client.wechatpy.work.client.api.external_contact_group_chat:WeChatExternalContactGroupChat")
        invoice = LazyAPI("wecom_client.wechatpy.work.client.api.invoice:WeChatInvoice")
        jsapi = LazyAPI("wecom_client.wechatpy.work.client.api.jsapi:WeChatJSAPI")
        kf = LazyAPI("wecom_client.wechatpy.work.client.api.kf:WeChatKF")
        kf_message = LazyAPI("wecom_client.wechatpy.work.client.api.kf_message:WeChatKFMessage")
        living = LazyAPI("wecom_client.wechatpy.work.client.api.living:WeChatLiving")
        media = LazyAPI("wecom_client.wechatpy.work.client.api.media:WeChatMedia")
        menu = LazyAPI("wecom_client.wechatpy.work.client.api.menu:WeChatMenu")
        message = LazyAPI("wecom_client.wechatpy.work.client.api.message:WeChatMessage")
        misc = LazyAPI("wecom_client.wechatpy.work.client.api.misc:WeChatMisc")
        oa = LazyAPI("wecom_client.wechatpy.work.client.api.oa:WeChatOA")
        oauth = LazyAPI("wecom_client.wechatpy.work.client.api.oauth:WeChatOAuth")
        schedule = LazyAPI("wecom_client.wechatpy.work.client.api.schedule:WeChatSchedule")
        service = LazyAPI("wecom_client.wechatpy.work.client.api.service:WeChatService")
        tag = LazyAPI("wecom_client.wechatpy.work.client.api.tag:WeChatTag")
        user = LazyAPI("wecom_client.wechatpy.work.client.api.user:WeChatUser")
