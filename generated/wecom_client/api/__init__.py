# Generated from spec/api/ by codegen. Do not edit: change the spec, then run "make generate".
"""The resource tree of clients: one attribute for each domain, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.api.root import Root

if TYPE_CHECKING:
    from wecom_client.api.advanced_api import AdvancedApi
    from wecom_client.api.advanced_feature import AdvancedFeature
    from wecom_client.api.agent import Agent
    from wecom_client.api.aibot import Aibot
    from wecom_client.api.appchat import Appchat
    from wecom_client.api.auth import Auth
    from wecom_client.api.batch import Batch
    from wecom_client.api.card import Card
    from wecom_client.api.chatdata import Chatdata
    from wecom_client.api.checkin import Checkin
    from wecom_client.api.contactrule import Contactrule
    from wecom_client.api.corp import Corp
    from wecom_client.api.corpgroup import Corpgroup
    from wecom_client.api.department import Department
    from wecom_client.api.devicedata import Devicedata
    from wecom_client.api.dial import Dial
    from wecom_client.api.docdata import Docdata
    from wecom_client.api.exmail import Exmail
    from wecom_client.api.export import Export
    from wecom_client.api.externalcontact import Externalcontact
    from wecom_client.api.externalpay import Externalpay
    from wecom_client.api.hardware import Hardware
    from wecom_client.api.health import Health
    from wecom_client.api.hr import Hr
    from wecom_client.api.idconvert import Idconvert
    from wecom_client.api.kf import Kf
    from wecom_client.api.license import License
    from wecom_client.api.linkedcorp import Linkedcorp
    from wecom_client.api.living import Living
    from wecom_client.api.media import Media
    from wecom_client.api.meeting import Meeting
    from wecom_client.api.menu import Menu
    from wecom_client.api.message import Message
    from wecom_client.api.miniapppay import Miniapppay
    from wecom_client.api.miniprogram import Miniprogram
    from wecom_client.api.msgaudit import Msgaudit
    from wecom_client.api.oa import Oa
    from wecom_client.api.openhw import Openhw
    from wecom_client.api.paytool import Paytool
    from wecom_client.api.pstncc import Pstncc
    from wecom_client.api.report import Report
    from wecom_client.api.school import School
    from wecom_client.api.security import Security
    from wecom_client.api.service import Service
    from wecom_client.api.sync import Sync
    from wecom_client.api.tag import Tag
    from wecom_client.api.ticket import Ticket
    from wecom_client.api.todo import Todo
    from wecom_client.api.user import User
    from wecom_client.api.webhook import Webhook
    from wecom_client.api.wedoc import Wedoc
    from wecom_client.api.wedrive import Wedrive


class ResourceTree(Root):
    """Every call of the API by its dotted name."""

    _children = {
        "advanced_api": "wecom_client.api.advanced_api:AdvancedApi",
        "advanced_feature": "wecom_client.api.advanced_feature:AdvancedFeature",
        "agent": "wecom_client.api.agent:Agent",
        "aibot": "wecom_client.api.aibot:Aibot",
        "appchat": "wecom_client.api.appchat:Appchat",
        "auth": "wecom_client.api.auth:Auth",
        "batch": "wecom_client.api.batch:Batch",
        "card": "wecom_client.api.card:Card",
        "chatdata": "wecom_client.api.chatdata:Chatdata",
        "checkin": "wecom_client.api.checkin:Checkin",
        "contactrule": "wecom_client.api.contactrule:Contactrule",
        "corp": "wecom_client.api.corp:Corp",
        "corpgroup": "wecom_client.api.corpgroup:Corpgroup",
        "department": "wecom_client.api.department:Department",
        "devicedata": "wecom_client.api.devicedata:Devicedata",
        "dial": "wecom_client.api.dial:Dial",
        "docdata": "wecom_client.api.docdata:Docdata",
        "exmail": "wecom_client.api.exmail:Exmail",
        "export": "wecom_client.api.export:Export",
        "externalcontact": "wecom_client.api.externalcontact:Externalcontact",
        "externalpay": "wecom_client.api.externalpay:Externalpay",
        "hardware": "wecom_client.api.hardware:Hardware",
        "health": "wecom_client.api.health:Health",
        "hr": "wecom_client.api.hr:Hr",
        "idconvert": "wecom_client.api.idconvert:Idconvert",
        "kf": "wecom_client.api.kf:Kf",
        "license": "wecom_client.api.license:License",
        "linkedcorp": "wecom_client.api.linkedcorp:Linkedcorp",
        "living": "wecom_client.api.living:Living",
        "media": "wecom_client.api.media:Media",
        "meeting": "wecom_client.api.meeting:Meeting",
        "menu": "wecom_client.api.menu:Menu",
        "message": "wecom_client.api.message:Message",
        "miniapppay": "wecom_client.api.miniapppay:Miniapppay",
        "miniprogram": "wecom_client.api.miniprogram:Miniprogram",
        "msgaudit": "wecom_client.api.msgaudit:Msgaudit",
        "oa": "wecom_client.api.oa:Oa",
        "openhw": "wecom_client.api.openhw:Openhw",
        "paytool": "wecom_client.api.paytool:Paytool",
        "pstncc": "wecom_client.api.pstncc:Pstncc",
        "report": "wecom_client.api.report:Report",
        "school": "wecom_client.api.school:School",
        "security": "wecom_client.api.security:Security",
        "service": "wecom_client.api.service:Service",
        "sync": "wecom_client.api.sync:Sync",
        "tag": "wecom_client.api.tag:Tag",
        "ticket": "wecom_client.api.ticket:Ticket",
        "todo": "wecom_client.api.todo:Todo",
        "user": "wecom_client.api.user:User",
        "webhook": "wecom_client.api.webhook:Webhook",
        "wedoc": "wecom_client.api.wedoc:Wedoc",
        "wedrive": "wecom_client.api.wedrive:Wedrive",
    }
    advanced_api: AdvancedApi
    advanced_feature: AdvancedFeature
    agent: Agent
    aibot: Aibot
    appchat: Appchat
    auth: Auth
    batch: Batch
    card: Card
    chatdata: Chatdata
    checkin: Checkin
    contactrule: Contactrule
    corp: Corp
    corpgroup: Corpgroup
    department: Department
    devicedata: Devicedata
    dial: Dial
    docdata: Docdata
    exmail: Exmail
    export: Export
    externalcontact: Externalcontact
    externalpay: Externalpay
    hardware: Hardware
    health: Health
    hr: Hr
    idconvert: Idconvert
    kf: Kf
    license: License
    linkedcorp: Linkedcorp
    living: Living
    media: Media
    meeting: Meeting
    menu: Menu
    message: Message
    miniapppay: Miniapppay
    miniprogram: Miniprogram
    msgaudit: Msgaudit
    oa: Oa
    openhw: Openhw
    paytool: Paytool
    pstncc: Pstncc
    report: Report
    school: School
    security: Security
    service: Service
    sync: Sync
    tag: Tag
    ticket: Ticket
    todo: Todo
    user: User
    webhook: Webhook
    wedoc: Wedoc
    wedrive: Wedrive
