# Generated from spec/api/ by codegen. Do not edit: change the spec, then run "make generate".
"""The resource tree of asynchronous clients: one attribute for each domain, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.aio.root import Root

if TYPE_CHECKING:
    from wecom_client.aio.advanced_api import AdvancedApi
    from wecom_client.aio.advanced_feature import AdvancedFeature
    from wecom_client.aio.agent import Agent
    from wecom_client.aio.aibot import Aibot
    from wecom_client.aio.appchat import Appchat
    from wecom_client.aio.auth import Auth
    from wecom_client.aio.batch import Batch
    from wecom_client.aio.card import Card
    from wecom_client.aio.chatdata import Chatdata
    from wecom_client.aio.checkin import Checkin
    from wecom_client.aio.contactrule import Contactrule
    from wecom_client.aio.corp import Corp
    from wecom_client.aio.corpgroup import Corpgroup
    from wecom_client.aio.department import Department
    from wecom_client.aio.devicedata import Devicedata
    from wecom_client.aio.dial import Dial
    from wecom_client.aio.docdata import Docdata
    from wecom_client.aio.exmail import Exmail
    from wecom_client.aio.export import Export
    from wecom_client.aio.externalcontact import Externalcontact
    from wecom_client.aio.externalpay import Externalpay
    from wecom_client.aio.hardware import Hardware
    from wecom_client.aio.health import Health
    from wecom_client.aio.hr import Hr
    from wecom_client.aio.idconvert import Idconvert
    from wecom_client.aio.kf import Kf
    from wecom_client.aio.license import License
    from wecom_client.aio.linkedcorp import Linkedcorp
    from wecom_client.aio.living import Living
    from wecom_client.aio.media import Media
    from wecom_client.aio.meeting import Meeting
    from wecom_client.aio.menu import Menu
    from wecom_client.aio.message import Message
    from wecom_client.aio.miniapppay import Miniapppay
    from wecom_client.aio.miniprogram import Miniprogram
    from wecom_client.aio.msgaudit import Msgaudit
    from wecom_client.aio.oa import Oa
    from wecom_client.aio.openhw import Openhw
    from wecom_client.aio.paytool import Paytool
    from wecom_client.aio.pstncc import Pstncc
    from wecom_client.aio.report import Report
    from wecom_client.aio.school import School
    from wecom_client.aio.security import Security
    from wecom_client.aio.service import Service
    from wecom_client.aio.sync import Sync
    from wecom_client.aio.tag import Tag
    from wecom_client.aio.ticket import Ticket
    from wecom_client.aio.todo import Todo
    from wecom_client.aio.user import User
    from wecom_client.aio.webhook import Webhook
    from wecom_client.aio.wedoc import Wedoc
    from wecom_client.aio.wedrive import Wedrive


class AsyncResourceTree(Root):
    """Every call of the API by its dotted name."""

    _children = {
        "advanced_api": "wecom_client.aio.advanced_api:AdvancedApi",
        "advanced_feature": "wecom_client.aio.advanced_feature:AdvancedFeature",
        "agent": "wecom_client.aio.agent:Agent",
        "aibot": "wecom_client.aio.aibot:Aibot",
        "appchat": "wecom_client.aio.appchat:Appchat",
        "auth": "wecom_client.aio.auth:Auth",
        "batch": "wecom_client.aio.batch:Batch",
        "card": "wecom_client.aio.card:Card",
        "chatdata": "wecom_client.aio.chatdata:Chatdata",
        "checkin": "wecom_client.aio.checkin:Checkin",
        "contactrule": "wecom_client.aio.contactrule:Contactrule",
        "corp": "wecom_client.aio.corp:Corp",
        "corpgroup": "wecom_client.aio.corpgroup:Corpgroup",
        "department": "wecom_client.aio.department:Department",
        "devicedata": "wecom_client.aio.devicedata:Devicedata",
        "dial": "wecom_client.aio.dial:Dial",
        "docdata": "wecom_client.aio.docdata:Docdata",
        "exmail": "wecom_client.aio.exmail:Exmail",
        "export": "wecom_client.aio.export:Export",
        "externalcontact": "wecom_client.aio.externalcontact:Externalcontact",
        "externalpay": "wecom_client.aio.externalpay:Externalpay",
        "hardware": "wecom_client.aio.hardware:Hardware",
        "health": "wecom_client.aio.health:Health",
        "hr": "wecom_client.aio.hr:Hr",
        "idconvert": "wecom_client.aio.idconvert:Idconvert",
        "kf": "wecom_client.aio.kf:Kf",
        "license": "wecom_client.aio.license:License",
        "linkedcorp": "wecom_client.aio.linkedcorp:Linkedcorp",
        "living": "wecom_client.aio.living:Living",
        "media": "wecom_client.aio.media:Media",
        "meeting": "wecom_client.aio.meeting:Meeting",
        "menu": "wecom_client.aio.menu:Menu",
        "message": "wecom_client.aio.message:Message",
        "miniapppay": "wecom_client.aio.miniapppay:Miniapppay",
        "miniprogram": "wecom_client.aio.miniprogram:Miniprogram",
        "msgaudit": "wecom_client.aio.msgaudit:Msgaudit",
        "oa": "wecom_client.aio.oa:Oa",
        "openhw": "wecom_client.aio.openhw:Openhw",
        "paytool": "wecom_client.aio.paytool:Paytool",
        "pstncc": "wecom_client.aio.pstncc:Pstncc",
        "report": "wecom_client.aio.report:Report",
        "school": "wecom_client.aio.school:School",
        "security": "wecom_client.aio.security:Security",
        "service": "wecom_client.aio.service:Service",
        "sync": "wecom_client.aio.sync:Sync",
        "tag": "wecom_client.aio.tag:Tag",
        "ticket": "wecom_client.aio.ticket:Ticket",
        "todo": "wecom_client.aio.todo:Todo",
        "user": "wecom_client.aio.user:User",
        "webhook": "wecom_client.aio.webhook:Webhook",
        "wedoc": "wecom_client.aio.wedoc:Wedoc",
        "wedrive": "wecom_client.aio.wedrive:Wedrive",
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
