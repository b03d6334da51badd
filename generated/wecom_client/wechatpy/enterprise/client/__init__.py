# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Calls the API as one app of one corp."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.wechatpy.api import LazyAPI
from wecom_runtime.wechatpy.client import CorpWeChatClient

if TYPE_CHECKING:
    from wecom_client.wechatpy.enterprise.client.api.agent import WeChatAgent
    from wecom_client.wechatpy.enterprise.client.api.appchat import WeChatAppChat
    from wecom_client.wechatpy.enterprise.client.api.batch import WeChatBatch
    from wecom_client.wechatpy.enterprise.client.api.calendar import WeChatCalendar
    from wecom_client.wechatpy.enterprise.client.api.department import WeChatDepartment
    from wecom_client.wechatpy.enterprise.client.api.external_contact import WeChatExternalContact
    from wecom_client.wechatpy.enterprise.client.api.external_contact_group_chat import WeChatExternalContactGroupChat
    from wecom_client.wechatpy.enterprise.client.api.jsapi import WeChatJSAPI
    from wecom_client.wechatpy.enterprise.client.api.media import WeChatMedia
    from wecom_client.wechatpy.enterprise.client.api.menu import WeChatMenu
    from wecom_client.wechatpy.enterprise.client.api.message import WeChatMessage
    from wecom_client.wechatpy.enterprise.client.api.misc import WeChatMisc
    from wecom_client.wechatpy.enterprise.client.api.oauth import WeChatOAuth
    from wecom_client.wechatpy.enterprise.client.api.schedule import WeChatSchedule
    from wecom_client.wechatpy.enterprise.client.api.service import WeChatService
    from wecom_client.wechatpy.enterprise.client.api.tag import WeChatTag
    from wecom_client.wechatpy.enterprise.client.api.user import WeChatUser
    from wecom_client.wechatpy.enterprise.client.api.oa import WeChatOA
    from wecom_client.wechatpy.enterprise.client.api.chat import WeChatChat
    from wecom_client.wechatpy.enterprise.client.api.material import WeChatMaterial
    from wecom_client.wechatpy.enterprise.client.api.shakearound import WeChatShakeAround


class WeChatClient(CorpWeChatClient):
    """Calls the API as one app of one corp."""

    _client_class = "wecom_client:WeComClient"

    if TYPE_CHECKING:
        agent: WeChatAgent
        appchat: WeChatAppChat
        batch: WeChatBatch
        calendar: WeChatCalendar
        department: WeChatDepartment
        external_contact: WeChatExternalContact
        external_contact_group_chat: WeChatExternalContactGroupChat
        jsapi: WeChatJSAPI
        media: WeChatMedia
        menu: WeChatMenu
        message: WeChatMessage
        misc: WeChatMisc
        oauth: WeChatOAuth
        schedule: WeChatSchedule
        service: WeChatService
        tag: WeChatTag
        user: WeChatUser
        OA: WeChatOA
        chat: WeChatChat
        material: WeChatMaterial
        shakearound: WeChatShakeAround
    else:
        agent = LazyAPI("wecom_client.wechatpy.enterprise.client.api.agent:WeChatAgent")
        appchat = LazyAPI("wecom_client.wechatpy.enterprise.client.api.appchat:WeChatAppChat")
        batch = LazyAPI("wecom_client.wechatpy.enterprise.client.api.batch:WeChatBatch")
        calendar = LazyAPI("wecom_client.wechatpy.enterprise.client.api.calendar:WeChatCalendar")
        department = LazyAPI("wecom_client.wechatpy.enterprise.client.api.department:WeChatDepartment")
        external_contact = LazyAPI("wecom_client.wechatpy.enterprise.client.api.external_contact:WeChatExternalContact")
        external_contact_group_chat = LazyAPI("wecom_client.wechatpy.enterprise.client.api.external_contact_group_chat:WeChatExternalContactGroupChat")
        jsapi = LazyAPI("wecom_client.wechatpy.enterprise.client.api.jsapi:WeChatJSAPI")
        media = LazyAPI("wecom_client.wechatpy.enterprise.client.api.media:WeChatMedia")
        menu = LazyAPI("wecom_client.wechatpy.enterprise.client.api.menu:WeChatMenu")
        message = LazyAPI("wecom_client.wechatpy.enterprise.client.api.message:WeChatMessage")
        misc = LazyAPI("wecom_client.wechatpy.enterprise.client.api.misc:WeChatMisc")
        oauth = LazyAPI("wecom_client.wechatpy.enterprise.client.api.oauth:WeChatOAuth")
        schedule = LazyAPI("wecom_client.wechatpy.enterprise.client.api.schedule:WeChatSchedule")
        service = LazyAPI("wecom_client.wechatpy.enterprise.client.api.service:WeChatService")
        tag = LazyAPI("wecom_client.wechatpy.enterprise.client.api.tag:WeChatTag")
        user = LazyAPI("wecom_client.wechatpy.enterprise.client.api.user:WeChatUser")
        OA = LazyAPI("wecom_client.wechatpy.enterprise.client.api.oa:WeChatOA")
        chat = LazyAPI("wecom_client.wechatpy.enterprise.client.api.chat:WeChatChat")
        material = LazyAPI("wecom_client.wechatpy.enterprise.client.api.material:WeChatMaterial")
        shakearound = LazyAPI("wecom_client.wechatpy.enterprise.client.api.shakearound:WeChatShakeAround")
