# Generated from spec/api/ by codegen. Do not edit.
"""The resource tree of asynchronous clients: one attribute for each domain, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.aio.root import Root
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.aio.advanced_api import AdvancedApiResource
    from wecom_client.aio.advanced_feature import AdvancedFeatureResource
    from wecom_client.aio.agent import AgentResource
    from wecom_client.aio.aibot import AibotResource
    from wecom_client.aio.appchat import AppchatResource
    from wecom_client.aio.auth import AuthResource
    from wecom_client.aio.batch import BatchResource
    from wecom_client.aio.card import CardResource
    from wecom_client.aio.chat import ChatResource
    from wecom_client.aio.chatdata import ChatdataResource
    from wecom_client.aio.checkin import CheckinResource
    from wecom_client.aio.contactrule import ContactruleResource
    from wecom_client.aio.corp import CorpResource
    from wecom_client.aio.corpgroup import CorpgroupResource
    from wecom_client.aio.department import DepartmentResource
    from wecom_client.aio.devicedata import DevicedataResource
    from wecom_client.aio.dial import DialResource
    from wecom_client.aio.docdata import DocdataResource
    from wecom_client.aio.exmail import ExmailResource
    from wecom_client.aio.export import ExportResource
    from wecom_client.aio.externalcontact import ExternalcontactResource
    from wecom_client.aio.externalpay import ExternalpayResource
    from wecom_client.aio.hardware import HardwareResource
    from wecom_client.aio.health import HealthResource
    from wecom_client.aio.hr import HrResource
    from wecom_client.aio.idconvert import IdconvertResource
    from wecom_client.aio.kf import KfResource
    from wecom_client.aio.license import LicenseResource
    from wecom_client.aio.linkedcorp import LinkedcorpResource
    from wecom_client.aio.living import LivingResource
    from wecom_client.aio.material import MaterialResource
    from wecom_client.aio.media import MediaResource
    from wecom_client.aio.meeting import MeetingResource
    from wecom_client.aio.menu import MenuResource
    from wecom_client.aio.message import MessageResource
    from wecom_client.aio.miniapppay import MiniapppayResource
    from wecom_client.aio.miniprogram import MiniprogramResource
    from wecom_client.aio.msgaudit import MsgauditResource
    from wecom_client.aio.oa import OaResource
    from wecom_client.aio.openhw import OpenhwResource
    from wecom_client.aio.pay import PayResource
    from wecom_client.aio.paytool import PaytoolResource
    from wecom_client.aio.pstncc import PstnccResource
    from wecom_client.aio.report import ReportResource
    from wecom_client.aio.school import SchoolResource
    from wecom_client.aio.security import SecurityResource
    from wecom_client.aio.service import ServiceResource
    from wecom_client.aio.shakearound import ShakearoundResource
    from wecom_client.aio.sync import SyncResource
    from wecom_client.aio.tag import TagResource
    from wecom_client.aio.ticket import TicketResource
    from wecom_client.aio.todo import TodoResource
    from wecom_client.aio.user import UserResource
    from wecom_client.aio.webhook import WebhookResource
    from wecom_client.aio.wedoc import WedocResource
    from wecom_client.aio.wedrive import WedriveResource


class AsyncResourceTree(Root):
    """Every call of the API by its dotted name."""

    advanced_api: AdvancedApiResource = resource_at("wecom_client.aio.advanced_api:AdvancedApiResource")
    advanced_feature: AdvancedFeatureResource = resource_at("wecom_client.aio.advanced_feature:AdvancedFeatureResource")
    agent: AgentResource = resource_at("wecom_client.aio.agent:AgentResource")
    aibot: AibotResource = resource_at("wecom_client.aio.aibot:AibotResource")
    appchat: AppchatResource = resource_at("wecom_client.aio.appchat:AppchatResource")
    auth: AuthResource = resource_at("wecom_client.aio.auth:AuthResource")
    batch: BatchResource = resource_at("wecom_client.aio.batch:BatchResource")
    card: CardResource = resource_at("wecom_client.aio.card:CardResource")
    chat: ChatResource = resource_at("wecom_client.aio.chat:ChatResource")
    chatdata: ChatdataResource = resource_at("wecom_client.aio.chatdata:ChatdataResource")
    checkin: CheckinResource = resource_at("wecom_client.aio.checkin:CheckinResource")
    contactrule: ContactruleResource = resource_at("wecom_client.aio.contactrule:ContactruleResource")
    corp: CorpResource = resource_at("wecom_client.aio.corp:CorpResource")
    corpgroup: CorpgroupResource = resource_at("wecom_client.aio.corpgroup:CorpgroupResource")
    department: DepartmentResource = resource_at("wecom_client.aio.department:DepartmentResource")
    devicedata: DevicedataResource = resource_at("wecom_client.aio.devicedata:DevicedataResource")
    dial: DialResource = resource_at("wecom_client.aio.dial:DialResource")
    docdata: DocdataResource = resource_at("wecom_client.aio.docdata:DocdataResource")
    exmail: ExmailResource = resource_at("wecom_client.aio.exmail:ExmailResource")
    export: ExportResource = resource_at("wecom_client.aio.export:ExportResource")
    externalcontact: ExternalcontactResource = resource_at("wecom_client.aio.externalcontact:ExternalcontactResource")
    externalpay: ExternalpayResource = resource_at("wecom_client.aio.externalpay:ExternalpayResource")
    hardware: HardwareResource = resource_at("wecom_client.aio.hardware:HardwareResource")
    health: HealthResource = resource_at("wecom_client.aio.health:HealthResource")
    hr: HrResource = resource_at("wecom_client.aio.hr:HrResource")
    idconvert: IdconvertResource = resource_at("wecom_client.aio.idconvert:IdconvertResource")
    kf: KfResource = resource_at("wecom_client.aio.kf:KfResource")
    license: LicenseResource = resource_at("wecom_client.aio.license:LicenseResource")
    linkedcorp: LinkedcorpResource = resource_at("wecom_client.aio.linkedcorp:LinkedcorpResource")
    living: LivingResource = resource_at("wecom_client.aio.living:LivingResource")
    material: MaterialResource = resource_at("wecom_client.aio.material:MaterialResource")
    media: MediaResource = resource_at("wecom_client.aio.media:MediaResource")
    meeting: MeetingResource = resource_at("wecom_client.aio.meeting:MeetingResource")
    menu: MenuResource = resource_at("wecom_client.aio.menu:MenuResource")
    message: MessageResource = resource_at("wecom_client.aio.message:MessageResource")
    miniapppay: MiniapppayResource = resource_at("wecom_client.aio.miniapppay:MiniapppayResource")
    miniprogram: MiniprogramResource = resource_at("wecom_client.aio.miniprogram:MiniprogramResource")
    msgaudit: MsgauditResource = resource_at("wecom_client.aio.msgaudit:MsgauditResource")
    oa: OaResource = resource_at("wecom_client.aio.oa:OaResource")
    openhw: OpenhwResource = resource_at("wecom_client.aio.openhw:OpenhwResource")
    pay: PayResource = resource_at("wecom_client.aio.pay:PayResource")
    paytool: PaytoolResource = resource_at("wecom_client.aio.paytool:PaytoolResource")
    pstncc: PstnccResource = resource_at("wecom_client.aio.pstncc:PstnccResource")
    report: ReportResource = resource_at("wecom_client.aio.report:ReportResource")
    school: SchoolResource = resource_at("wecom_client.aio.school:SchoolResource")
    security: SecurityResource = resource_at("wecom_client.aio.security:SecurityResource")
    service: ServiceResource = resource_at("wecom_client.aio.service:ServiceResource")
    shakearound: ShakearoundResource = resource_at("wecom_client.aio.shakearound:ShakearoundResource")
    sync: SyncResource = resource_at("wecom_client.aio.sync:SyncResource")
    tag: TagResource = resource_at("wecom_client.aio.tag:TagResource")
    ticket: TicketResource = resource_at("wecom_client.aio.ticket:TicketResource")
    todo: TodoResource = resource_at("wecom_client.aio.todo:TodoResource")
    user: UserResource = resource_at("wecom_client.aio.user:UserResource")
    webhook: WebhookResource = resource_at("wecom_client.aio.webhook:WebhookResource")
    wedoc: WedocResource = resource_at("wecom_client.aio.wedoc:WedocResource")
    wedrive: WedriveResource = resource_at("wecom_client.aio.wedrive:WedriveResource")
