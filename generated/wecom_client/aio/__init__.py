# Generated from spec/api/ by codegen. Do not edit: change the spec, then run "make generate".
"""The resource tree of asynchronous clients: one attribute for each domain, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.aio.root import Root

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

    _children = {
        "advanced_api": "wecom_client.aio.advanced_api:AdvancedApiResource",
        "advanced_feature": "wecom_client.aio.advanced_feature:AdvancedFeatureResource",
        "agent": "wecom_client.aio.agent:AgentResource",
        "aibot": "wecom_client.aio.aibot:AibotResource",
        "appchat": "wecom_client.aio.appchat:AppchatResource",
        "auth": "wecom_client.aio.auth:AuthResource",
        "batch": "wecom_client.aio.batch:BatchResource",
        "card": "wecom_client.aio.card:CardResource",
        "chat": "wecom_client.aio.chat:ChatResource",
        "chatdata": "wecom_client.aio.chatdata:ChatdataResource",
        "checkin": "wecom_client.aio.checkin:CheckinResource",
        "contactrule": "wecom_client.aio.contactrule:ContactruleResource",
        "corp": "wecom_client.aio.corp:CorpResource",
        "corpgroup": "wecom_client.aio.corpgroup:CorpgroupResource",
        "department": "wecom_client.aio.department:DepartmentResource",
        "devicedata": "wecom_client.aio.devicedata:DevicedataResource",
        "dial": "wecom_client.aio.dial:DialResource",
        "docdata": "wecom_client.aio.docdata:DocdataResource",
        "exmail": "wecom_client.aio.exmail:ExmailResource",
        "export": "wecom_client.aio.export:ExportResource",
        "externalcontact": "wecom_client.aio.externalcontact:ExternalcontactResource",
        "externalpay": "wecom_client.aio.externalpay:ExternalpayResource",
        "hardware": "wecom_client.aio.hardware:HardwareResource",
        "health": "wecom_client.aio.health:HealthResource",
        "hr": "wecom_client.aio.hr:HrResource",
        "idconvert": "wecom_client.aio.idconvert:IdconvertResource",
        "kf": "wecom_client.aio.kf:KfResource",
        "license": "wecom_client.aio.license:LicenseResource",
        "linkedcorp": "wecom_client.aio.linkedcorp:LinkedcorpResource",
        "living": "wecom_client.aio.living:LivingResource",
        "material": "wecom_client.aio.material:MaterialResource",
        "media": "wecom_client.aio.media:MediaResource",
        "meeting": "wecom_client.aio.meeting:MeetingResource",
        "menu": "wecom_client.aio.menu:MenuResource",
        "message": "wecom_client.aio.message:MessageResource",
        "miniapppay": "wecom_client.aio.miniapppay:MiniapppayResource",
        "miniprogram": "wecom_client.aio.miniprogram:MiniprogramResource",
        "msgaudit": "wecom_client.aio.msgaudit:MsgauditResource",
        "oa": "wecom_client.aio.oa:OaResource",
        "openhw": "wecom_client.aio.openhw:OpenhwResource",
        "paytool": "wecom_client.aio.paytool:PaytoolResource",
        "pstncc": "wecom_client.aio.pstncc:PstnccResource",
        "report": "wecom_client.aio.report:ReportResource",
        "school": "wecom_client.aio.school:SchoolResource",
        "security": "wecom_client.aio.security:SecurityResource",
        "service": "wecom_client.aio.service:ServiceResource",
        "shakearound": "wecom_client.aio.shakearound:ShakearoundResource",
        "sync": "wecom_client.aio.sync:SyncResource",
        "tag": "wecom_client.aio.tag:TagResource",
        "ticket": "wecom_client.aio.ticket:TicketResource",
        "todo": "wecom_client.aio.todo:TodoResource",
        "user": "wecom_client.aio.user:UserResource",
        "webhook": "wecom_client.aio.webhook:WebhookResource",
        "wedoc": "wecom_client.aio.wedoc:WedocResource",
        "wedrive": "wecom_client.aio.wedrive:WedriveResource",
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
