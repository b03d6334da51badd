# Generated from spec/api/ by codegen. Do not edit.
"""The resource trees of clients: one attribute for each domain, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.api.root import AsyncRoot, Root
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.advanced_api import AdvancedApiResource, AsyncAdvancedApiResource
    from wecom_client.api.advanced_feature import AdvancedFeatureResource, AsyncAdvancedFeatureResource
    from wecom_client.api.agent import AgentResource, AsyncAgentResource
    from wecom_client.api.aibot import AibotResource, AsyncAibotResource
    from wecom_client.api.appchat import AppchatResource, AsyncAppchatResource
    from wecom_client.api.auth import AsyncAuthResource, AuthResource
    from wecom_client.api.batch import AsyncBatchResource, BatchResource
    from wecom_client.api.card import AsyncCardResource, CardResource
    from wecom_client.api.chat import AsyncChatResource, ChatResource
    from wecom_client.api.chatdata import AsyncChatdataResource, ChatdataResource
    from wecom_client.api.checkin import AsyncCheckinResource, CheckinResource
    from wecom_client.api.contactrule import AsyncContactruleResource, ContactruleResource
    from wecom_client.api.corp import AsyncCorpResource, CorpResource
    from wecom_client.api.corpgroup import AsyncCorpgroupResource, CorpgroupResource
    from wecom_client.api.department import AsyncDepartmentResource, DepartmentResource
    from wecom_client.api.devicedata import AsyncDevicedataResource, DevicedataResource
    from wecom_client.api.dial import AsyncDialResource, DialResource
    from wecom_client.api.docdata import AsyncDocdataResource, DocdataResource
    from wecom_client.api.exmail import AsyncExmailResource, ExmailResource
    from wecom_client.api.export import AsyncExportResource, ExportResource
    from wecom_client.api.externalcontact import AsyncExternalcontactResource, ExternalcontactResource
    from wecom_client.api.externalpay import AsyncExternalpayResource, ExternalpayResource
    from wecom_client.api.hardware import AsyncHardwareResource, HardwareResource
    from wecom_client.api.health import AsyncHealthResource, HealthResource
    from wecom_client.api.hr import AsyncHrResource, HrResource
    from wecom_client.api.idconvert import AsyncIdconvertResource, IdconvertResource
    from wecom_client.api.kf import AsyncKfResource, KfResource
    from wecom_client.api.license import AsyncLicenseResource, LicenseResource
    from wecom_client.api.linkedcorp import AsyncLinkedcorpResource, LinkedcorpResource
    from wecom_client.api.living import AsyncLivingResource, LivingResource
    from wecom_client.api.material import AsyncMaterialResource, MaterialResource
    from wecom_client.api.media import AsyncMediaResource, MediaResource
    from wecom_client.api.meeting import AsyncMeetingResource, MeetingResource
    from wecom_client.api.menu import AsyncMenuResource, MenuResource
    from wecom_client.api.message import AsyncMessageResource, MessageResource
    from wecom_client.api.miniapppay import AsyncMiniapppayResource, MiniapppayResource
    from wecom_client.api.miniprogram import AsyncMiniprogramResource, MiniprogramResource
    from wecom_client.api.msgaudit import AsyncMsgauditResource, MsgauditResource
    from wecom_client.api.oa import AsyncOaResource, OaResource
    from wecom_client.api.openhw import AsyncOpenhwResource, OpenhwResource
    from wecom_client.api.pay import AsyncPayResource, PayResource
    from wecom_client.api.paytool import AsyncPaytoolResource, PaytoolResource
    from wecom_client.api.pstncc import AsyncPstnccResource, PstnccResource
    from wecom_client.api.report import AsyncReportResource, ReportResource
    from wecom_client.api.school import AsyncSchoolResource, SchoolResource
    from wecom_client.api.security import AsyncSecurityResource, SecurityResource
    from wecom_client.api.service import AsyncServiceResource, ServiceResource
    from wecom_client.api.shakearound import AsyncShakearoundResource, ShakearoundResource
    from wecom_client.api.sync import AsyncSyncResource, SyncResource
    from wecom_client.api.tag import AsyncTagResource, TagResource
    from wecom_client.api.ticket import AsyncTicketResource, TicketResource
    from wecom_client.api.todo import AsyncTodoResource, TodoResource
    from wecom_client.api.user import AsyncUserResource, UserResource
    from wecom_client.api.webhook import AsyncWebhookResource, WebhookResource
    from wecom_client.api.wedoc import AsyncWedocResource, WedocResource
    from wecom_client.api.wedrive import AsyncWedriveResource, WedriveResource



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


class AsyncResourceTree(AsyncRoot):
    """Every call of the API by its dotted name, asynchronous."""

    advanced_api: AsyncAdvancedApiResource = resource_at("wecom_client.api.advanced_api:AsyncAdvancedApiResource")
    advanced_feature: AsyncAdvancedFeatureResource = resource_at("wecom_client.api.advanced_feature:AsyncAdvancedFeatureResource")
    agent: AsyncAgentResource = resource_at("wecom_client.api.agent:AsyncAgentResource")
    aibot: AsyncAibotResource = resource_at("wecom_client.api.aibot:AsyncAibotResource")
    appchat: AsyncAppchatResource = resource_at("wecom_client.api.appchat:AsyncAppchatResource")
    auth: AsyncAuthResource = resource_at("wecom_client.api.auth:AsyncAuthResource")
    batch: AsyncBatchResource = resource_at("wecom_client.api.batch:AsyncBatchResource")
    card: AsyncCardResource = resource_at("wecom_client.api.card:AsyncCardResource")
    chat: AsyncChatResource = resource_at("wecom_client.api.chat:AsyncChatResource")
    chatdata: AsyncChatdataResource = resource_at("wecom_client.api.chatdata:AsyncChatdataResource")
    checkin: AsyncCheckinResource = resource_at("wecom_client.api.checkin:AsyncCheckinResource")
    contactrule: AsyncContactruleResource = resource_at("wecom_client.api.contactrule:AsyncContactruleResource")
    corp: AsyncCorpResource = resource_at("wecom_client.api.corp:AsyncCorpResource")
    corpgroup: AsyncCorpgroupResource = resource_at("wecom_client.api.corpgroup:AsyncCorpgroupResource")
    department: AsyncDepartmentResource = resource_at("wecom_client.api.department:AsyncDepartmentResource")
    devicedata: AsyncDevicedataResource = resource_at("wecom_client.api.devicedata:AsyncDevicedataResource")
    dial: AsyncDialResource = resource_at("wecom_client.api.dial:AsyncDialResource")
    docdata: AsyncDocdataResource = resource_at("wecom_client.api.docdata:AsyncDocdataResource")
    exmail: AsyncExmailResource = resource_at("wecom_client.api.exmail:AsyncExmailResource")
    export: AsyncExportResource = resource_at("wecom_client.api.export:AsyncExportResource")
    externalcontact: AsyncExternalcontactResource = resource_at("wecom_client.api.externalcontact:AsyncExternalcontactResource")
    externalpay: AsyncExternalpayResource = resource_at("wecom_client.api.externalpay:AsyncExternalpayResource")
    hardware: AsyncHardwareResource = resource_at("wecom_client.api.hardware:AsyncHardwareResource")
    health: AsyncHealthResource = resource_at("wecom_client.api.health:AsyncHealthResource")
    hr: AsyncHrResource = resource_at("wecom_client.api.hr:AsyncHrResource")
    idconvert: AsyncIdconvertResource = resource_at("wecom_client.api.idconvert:AsyncIdconvertResource")
    kf: AsyncKfResource = resource_at("wecom_client.api.kf:AsyncKfResource")
    license: AsyncLicenseResource = resource_at("wecom_client.api.license:AsyncLicenseResource")
    linkedcorp: AsyncLinkedcorpResource = resource_at("wecom_client.api.linkedcorp:AsyncLinkedcorpResource")
    living: AsyncLivingResource = resource_at("wecom_client.api.living:AsyncLivingResource")
    material: AsyncMaterialResource = resource_at("wecom_client.api.material:AsyncMaterialResource")
    media: AsyncMediaResource = resource_at("wecom_client.api.media:AsyncMediaResource")
    meeting: AsyncMeetingResource = resource_at("wecom_client.api.meeting:AsyncMeetingResource")
    menu: AsyncMenuResource = resource_at("wecom_client.api.menu:AsyncMenuResource")
    message: AsyncMessageResource = resource_at("wecom_client.api.message:AsyncMessageResource")
    miniapppay: AsyncMiniapppayResource = resource_at("wecom_client.api.miniapppay:AsyncMiniapppayResource")
    miniprogram: AsyncMiniprogramResource = resource_at("wecom_client.api.miniprogram:AsyncMiniprogramResource")
    msgaudit: AsyncMsgauditResource = resource_at("wecom_client.api.msgaudit:AsyncMsgauditResource")
    oa: AsyncOaResource = resource_at("wecom_client.api.oa:AsyncOaResource")
    openhw: AsyncOpenhwResource = resource_at("wecom_client.api.openhw:AsyncOpenhwResource")
    pay: AsyncPayResource = resource_at("wecom_client.api.pay:AsyncPayResource")
    paytool: AsyncPaytoolResource = resource_at("wecom_client.api.paytool:AsyncPaytoolResource")
    pstncc: AsyncPstnccResource = resource_at("wecom_client.api.pstncc:AsyncPstnccResource")
    report: AsyncReportResource = resource_at("wecom_client.api.report:AsyncReportResource")
    school: AsyncSchoolResource = resource_at("wecom_client.api.school:AsyncSchoolResource")
    security: AsyncSecurityResource = resource_at("wecom_client.api.security:AsyncSecurityResource")
    service: AsyncServiceResource = resource_at("wecom_client.api.service:AsyncServiceResource")
    shakearound: AsyncShakearoundResource = resource_at("wecom_client.api.shakearound:AsyncShakearoundResource")
    sync: AsyncSyncResource = resource_at("wecom_client.api.sync:AsyncSyncResource")
    tag: AsyncTagResource = resource_at("wecom_client.api.tag:AsyncTagResource")
    ticket: AsyncTicketResource = resource_at("wecom_client.api.ticket:AsyncTicketResource")
    todo: AsyncTodoResource = resource_at("wecom_client.api.todo:AsyncTodoResource")
    user: AsyncUserResource = resource_at("wecom_client.api.user:AsyncUserResource")
    webhook: AsyncWebhookResource = resource_at("wecom_client.api.webhook:AsyncWebhookResource")
    wedoc: AsyncWedocResource = resource_at("wecom_client.api.wedoc:AsyncWedocResource")
    wedrive: AsyncWedriveResource = resource_at("wecom_client.api.wedrive:AsyncWedriveResource")
