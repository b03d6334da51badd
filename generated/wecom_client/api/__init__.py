# Generated from spec/api/ by codegen. Do not edit.
"""The resource tree of clients: one attribute for each domain, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.api.root import Root
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.advanced_api import AdvancedApiResource
    from wecom_client.api.advanced_feature import AdvancedFeatureResource
    from wecom_client.api.agent import AgentResource
    from wecom_client.api.aibot import AibotResource
    from wecom_client.api.appchat import AppchatResource
    from wecom_client.api.auth import AuthResource
    from wecom_client.api.batch import BatchResource
    from wecom_client.api.card import CardResource
    from wecom_client.api.chat import ChatResource
    from wecom_client.api.chatdata import ChatdataResource
    from wecom_client.api.checkin import CheckinResource
    from wecom_client.api.contactrule import ContactruleResource
    from wecom_client.api.corp import CorpResource
    from wecom_client.api.corpgroup import CorpgroupResource
    from wecom_client.api.department import DepartmentResource
    from wecom_client.api.devicedata import DevicedataResource
    from wecom_client.api.dial import DialResource
    from wecom_client.api.docdata import DocdataResource
    from wecom_client.api.exmail import ExmailResource
    from wecom_client.api.export import ExportResource
    from wecom_client.api.externalcontact import ExternalcontactResource
    from wecom_client.api.externalpay import ExternalpayResource
    from wecom_client.api.hardware import HardwareResource
    from wecom_client.api.health import HealthResource
    from wecom_client.api.hr import HrResource
    from wecom_client.api.idconvert import IdconvertResource
    from wecom_client.api.kf import KfResource
    from wecom_client.api.license import LicenseResource
    from wecom_client.api.linkedcorp import LinkedcorpResource
    from wecom_client.api.living import LivingResource
    from wecom_client.api.material import MaterialResource
    from wecom_client.api.media import MediaResource
    from wecom_client.api.meeting import MeetingResource
    from wecom_client.api.menu import MenuResource
    from wecom_client.api.message import MessageResource
    from wecom_client.api.miniapppay import MiniapppayResource
    from wecom_client.api.miniprogram import MiniprogramResource
    from wecom_client.api.msgaudit import MsgauditResource
    from wecom_client.api.oa import OaResource
    from wecom_client.api.openhw import OpenhwResource
    from wecom_client.api.pay import PayResource
    from wecom_client.api.paytool import PaytoolResource
    from wecom_client.api.pstncc import PstnccResource
    from wecom_client.api.report import ReportResource
    from wecom_client.api.school import SchoolResource
    from wecom_client.api.security import SecurityResource
    from wecom_client.api.service import ServiceResource
    from wecom_client.api.shakearound import ShakearoundResource
    from wecom_client.api.sync import SyncResource
    from wecom_client.api.tag import TagResource
    from wecom_client.api.ticket import TicketResource
    from wecom_client.api.todo import TodoResource
    from wecom_client.api.user import UserResource
    from wecom_client.api.webhook import WebhookResource
    from wecom_client.api.wedoc import WedocResource
    from wecom_client.api.wedrive import WedriveResource


class ResourceTree(Root):
    """Every call of the API by its dotted name."""

    advanced_api: AdvancedApiResource = resource_at("wecom_client.api.advanced_api:AdvancedApiResource")
    advanced_feature: AdvancedFeatureResource = resource_at("wecom_client.api.advanced_feature:AdvancedFeatureResource")
    agent: AgentResource = resource_at("wecom_client.api.agent:AgentResource")
    aibot: AibotResource = resource_at("wecom_client.api.aibot:AibotResource")
    appchat: AppchatResource = resource_at("wecom_client.api.appchat:AppchatResource")
    auth: AuthResource = resource_at("wecom_client.api.auth:AuthResource")
    batch: BatchResource = resource_at("wecom_client.api.batch:BatchResource")
    card: CardResource = resource_at("wecom_client.api.card:CardResource")
    chat: ChatResource = resource_at("wecom_client.api.chat:ChatResource")
    chatdata: ChatdataResource = resource_at("wecom_client.api.chatdata:ChatdataResource")
    checkin: CheckinResource = resource_at("wecom_client.api.checkin:CheckinResource")
    contactrule: ContactruleResource = resource_at("wecom_client.api.contactrule:ContactruleResource")
    corp: CorpResource = resource_at("wecom_client.api.corp:CorpResource")
    corpgroup: CorpgroupResource = resource_at("wecom_client.api.corpgroup:CorpgroupResource")
    department: DepartmentResource = resource_at("wecom_client.api.department:DepartmentResource")
    devicedata: DevicedataResource = resource_at("wecom_client.api.devicedata:DevicedataResource")
    dial: DialResource = resource_at("wecom_client.api.dial:DialResource")
    docdata: DocdataResource = resource_at("wecom_client.api.docdata:DocdataResource")
    exmail: ExmailResource = resource_at("wecom_client.api.exmail:ExmailResource")
    export: ExportResource = resource_at("wecom_client.api.export:ExportResource")
    externalcontact: ExternalcontactResource = resource_at("wecom_client.api.externalcontact:ExternalcontactResource")
    externalpay: ExternalpayResource = resource_at("wecom_client.api.externalpay:ExternalpayResource")
    hardware: HardwareResource = resource_at("wecom_client.api.hardware:HardwareResource")
    health: HealthResource = resource_at("wecom_client.api.health:HealthResource")
    hr: HrResource = resource_at("wecom_client.api.hr:HrResource")
    idconvert: IdconvertResource = resource_at("wecom_client.api.idconvert:IdconvertResource")
    kf: KfResource = resource_at("wecom_client.api.kf:KfResource")
    license: LicenseResource = resource_at("wecom_client.api.license:LicenseResource")
    linkedcorp: LinkedcorpResource = resource_at("wecom_client.api.linkedcorp:LinkedcorpResource")
    living: LivingResource = resource_at("wecom_client.api.living:LivingResource")
    material: MaterialResource = resource_at("wecom_client.api.material:MaterialResource")
    media: MediaResource = resource_at("wecom_client.api.media:MediaResource")
    meeting: MeetingResource = resource_at("wecom_client.api.meeting:MeetingResource")
    menu: MenuResource = resource_at("wecom_client.api.menu:MenuResource")
    message: MessageResource = resource_at("wecom_client.api.message:MessageResource")
    miniapppay: MiniapppayResource = resource_at("wecom_client.api.miniapppay:MiniapppayResource")
    miniprogram: MiniprogramResource = resource_at("wecom_client.api.miniprogram:MiniprogramResource")
    msgaudit: MsgauditResource = resource_at("wecom_client.api.msgaudit:MsgauditResource")
    oa: OaResource = resource_at("wecom_client.api.oa:OaResource")
    openhw: OpenhwResource = resource_at("wecom_client.api.openhw:OpenhwResource")
    pay: PayResource = resource_at("wecom_client.api.pay:PayResource")
    paytool: PaytoolResource = resource_at("wecom_client.api.paytool:PaytoolResource")
    pstncc: PstnccResource = resource_at("wecom_client.api.pstncc:PstnccResource")
    report: ReportResource = resource_at("wecom_client.api.report:ReportResource")
    school: SchoolResource = resource_at("wecom_client.api.school:SchoolResource")
    security: SecurityResource = resource_at("wecom_client.api.security:SecurityResource")
    service: ServiceResource = resource_at("wecom_client.api.service:ServiceResource")
    shakearound: ShakearoundResource = resource_at("wecom_client.api.shakearound:ShakearoundResource")
    sync: SyncResource = resource_at("wecom_client.api.sync:SyncResource")
    tag: TagResource = resource_at("wecom_client.api.tag:TagResource")
    ticket: TicketResource = resource_at("wecom_client.api.ticket:TicketResource")
    todo: TodoResource = resource_at("wecom_client.api.todo:TodoResource")
    user: UserResource = resource_at("wecom_client.api.user:UserResource")
    webhook: WebhookResource = resource_at("wecom_client.api.webhook:WebhookResource")
    wedoc: WedocResource = resource_at("wecom_client.api.wedoc:WedocResource")
    wedrive: WedriveResource = resource_at("wecom_client.api.wedrive:WedriveResource")
