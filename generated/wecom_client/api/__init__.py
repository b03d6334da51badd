# Generated from spec/api/ by codegen. Do not edit: change the spec, then run "make generate".
"""The resource tree of clients: one attribute for each domain, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.api.root import Root

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

    _children = {
        "advanced_api": "wecom_client.api.advanced_api:AdvancedApiResource",
        "advanced_feature": "wecom_client.api.advanced_feature:AdvancedFeatureResource",
        "agent": "wecom_client.api.agent:AgentResource",
        "aibot": "wecom_client.api.aibot:AibotResource",
        "appchat": "wecom_client.api.appchat:AppchatResource",
        "auth": "wecom_client.api.auth:AuthResource",
        "batch": "wecom_client.api.batch:BatchResource",
        "card": "wecom_client.api.card:CardResource",
        "chat": "wecom_client.api.chat:ChatResource",
        "chatdata": "wecom_client.api.chatdata:ChatdataResource",
        "checkin": "wecom_client.api.checkin:CheckinResource",
        "contactrule": "wecom_client.api.contactrule:ContactruleResource",
        "corp": "wecom_client.api.corp:CorpResource",
        "corpgroup": "wecom_client.api.corpgroup:CorpgroupResource",
        "department": "wecom_client.api.department:DepartmentResource",
        "devicedata": "wecom_client.api.devicedata:DevicedataResource",
        "dial": "wecom_client.api.dial:DialResource",
        "docdata": "wecom_client.api.docdata:DocdataResource",
        "exmail": "wecom_client.api.exmail:ExmailResource",
        "export": "wecom_client.api.export:ExportResource",
        "externalcontact": "wecom_client.api.externalcontact:ExternalcontactResource",
        "externalpay": "wecom_client.api.externalpay:ExternalpayResource",
        "hardware": "wecom_client.api.hardware:HardwareResource",
        "health": "wecom_client.api.health:HealthResource",
        "hr": "wecom_client.api.hr:HrResource",
        "idconvert": "wecom_client.api.idconvert:IdconvertResource",
        "kf": "wecom_client.api.kf:KfResource",
        "license": "wecom_client.api.license:LicenseResource",
        "linkedcorp": "wecom_client.api.linkedcorp:LinkedcorpResource",
        "living": "wecom_client.api.living:LivingResource",
        "material": "wecom_client.api.material:MaterialResource",
        "media": "wecom_client.api.media:MediaResource",
        "meeting": "wecom_client.api.meeting:MeetingResource",
        "menu": "wecom_client.api.menu:MenuResource",
        "message": "wecom_client.api.message:MessageResource",
        "miniapppay": "wecom_client.api.miniapppay:MiniapppayResource",
        "miniprogram": "wecom_client.api.miniprogram:MiniprogramResource",
        "msgaudit": "wecom_client.api.msgaudit:MsgauditResource",
        "oa": "wecom_client.api.oa:OaResource",
        "openhw": "wecom_client.api.openhw:OpenhwResource",
        "paytool": "wecom_client.api.paytool:PaytoolResource",
        "pstncc": "wecom_client.api.pstncc:PstnccResource",
        "report": "wecom_client.api.report:ReportResource",
        "school": "wecom_client.api.school:SchoolResource",
        "security": "wecom_client.api.security:SecurityResource",
        "service": "wecom_client.api.service:ServiceResource",
        "shakearound": "wecom_client.api.shakearound:ShakearoundResource",
        "sync": "wecom_client.api.sync:SyncResource",
        "tag": "wecom_client.api.tag:TagResource",
        "ticket": "wecom_client.api.ticket:TicketResource",
        "todo": "wecom_client.api.todo:TodoResource",
        "user": "wecom_client.api.user:UserResource",
        "webhook": "wecom_client.api.webhook:WebhookResource",
        "wedoc": "wecom_client.api.wedoc:WedocResource",
        "wedrive": "wecom_client.api.wedrive:WedriveResource",
    }
    advanced_api: AdvancedApiResource
    advanced_feature: AdvancedFeatureResource
    agent: AgentResource
    aibot: AibotResource
    appchat: AppchatResource
    auth: AuthResource
    batch: BatchResource
    card: CardResource
    chat: ChatResource
    chatdata: ChatdataResource
    checkin: CheckinResource
    contactrule: ContactruleResource
    corp: CorpResource
    corpgroup: CorpgroupResource
    department: DepartmentResource
    devicedata: DevicedataResource
    dial: DialResource
    docdata: DocdataResource
    exmail: ExmailResource
    export: ExportResource
    externalcontact: ExternalcontactResource
    externalpay: ExternalpayResource
    hardware: HardwareResource
    health: HealthResource
    hr: HrResource
    idconvert: IdconvertResource
    kf: KfResource
    license: LicenseResource
    linkedcorp: LinkedcorpResource
    living: LivingResource
    material: MaterialResource
    media: MediaResource
    meeting: MeetingResource
    menu: MenuResource
    message: MessageResource
    miniapppay: MiniapppayResource
    miniprogram: MiniprogramResource
    msgaudit: MsgauditResource
    oa: OaResource
    openhw: OpenhwResource
    paytool: PaytoolResource
    pstncc: PstnccResource
    report: ReportResource
    school: SchoolResource
    security: SecurityResource
    service: ServiceResource
    shakearound: ShakearoundResource
    sync: SyncResource
    tag: TagResource
    ticket: TicketResource
    todo: TodoResource
    user: UserResource
    webhook: WebhookResource
    wedoc: WedocResource
    wedrive: WedriveResource
