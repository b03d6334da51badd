# Generated from spec/gateway/ by codegen. Do not edit.
"""The resource trees of clients: one attribute for each domain, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.office.api.calendar import AsyncCalendarResource
    from wecom_client.office.api.calendar import CalendarResource
    from wecom_client.office.api.chat import AsyncChatResource
    from wecom_client.office.api.chat import ChatResource
    from wecom_client.office.api.contact import AsyncContactResource
    from wecom_client.office.api.contact import ContactResource
    from wecom_client.office.api.disk import AsyncDiskResource
    from wecom_client.office.api.disk import DiskResource
    from wecom_client.office.api.doc import AsyncDocResource
    from wecom_client.office.api.doc import DocResource
    from wecom_client.office.api.identity import AsyncIdentityResource
    from wecom_client.office.api.identity import IdentityResource
    from wecom_client.office.api.mail import AsyncMailResource
    from wecom_client.office.api.mail import MailResource
    from wecom_client.office.api.media import AsyncMediaResource
    from wecom_client.office.api.media import MediaResource
    from wecom_client.office.api.meeting import AsyncMeetingResource
    from wecom_client.office.api.meeting import MeetingResource
    from wecom_client.office.api.message import AsyncMessageResource
    from wecom_client.office.api.message import MessageResource
    from wecom_client.office.api.sheet import AsyncSheetResource
    from wecom_client.office.api.sheet import SheetResource
    from wecom_client.office.api.smartpage import AsyncSmartpageResource
    from wecom_client.office.api.smartpage import SmartpageResource
    from wecom_client.office.api.smartsheet import AsyncSmartsheetResource
    from wecom_client.office.api.smartsheet import SmartsheetResource
    from wecom_client.office.api.todo import AsyncTodoResource
    from wecom_client.office.api.todo import TodoResource



class ResourceTree(Resource):
    """Every call of the API by its dotted name."""

    calendar: CalendarResource = resource_at("wecom_client.office.api.calendar:CalendarResource")
    chat: ChatResource = resource_at("wecom_client.office.api.chat:ChatResource")
    contact: ContactResource = resource_at("wecom_client.office.api.contact:ContactResource")
    disk: DiskResource = resource_at("wecom_client.office.api.disk:DiskResource")
    doc: DocResource = resource_at("wecom_client.office.api.doc:DocResource")
    identity: IdentityResource = resource_at("wecom_client.office.api.identity:IdentityResource")
    mail: MailResource = resource_at("wecom_client.office.api.mail:MailResource")
    media: MediaResource = resource_at("wecom_client.office.api.media:MediaResource")
    meeting: MeetingResource = resource_at("wecom_client.office.api.meeting:MeetingResource")
    message: MessageResource = resource_at("wecom_client.office.api.message:MessageResource")
    sheet: SheetResource = resource_at("wecom_client.office.api.sheet:SheetResource")
    smartpage: SmartpageResource = resource_at("wecom_client.office.api.smartpage:SmartpageResource")
    smartsheet: SmartsheetResource = resource_at("wecom_client.office.api.smartsheet:SmartsheetResource")
    todo: TodoResource = resource_at("wecom_client.office.api.todo:TodoResource")


class AsyncResourceTree(AsyncResource):
    """Every call of the API by its dotted name, asynchronous."""

    calendar: AsyncCalendarResource = resource_at("wecom_client.office.api.calendar:AsyncCalendarResource")
    chat: AsyncChatResource = resource_at("wecom_client.office.api.chat:AsyncChatResource")
    contact: AsyncContactResource = resource_at("wecom_client.office.api.contact:AsyncContactResource")
    disk: AsyncDiskResource = resource_at("wecom_client.office.api.disk:AsyncDiskResource")
    doc: AsyncDocResource = resource_at("wecom_client.office.api.doc:AsyncDocResource")
    identity: AsyncIdentityResource = resource_at("wecom_client.office.api.identity:AsyncIdentityResource")
    mail: AsyncMailResource = resource_at("wecom_client.office.api.mail:AsyncMailResource")
    media: AsyncMediaResource = resource_at("wecom_client.office.api.media:AsyncMediaResource")
    meeting: AsyncMeetingResource = resource_at("wecom_client.office.api.meeting:AsyncMeetingResource")
    message: AsyncMessageResource = resource_at("wecom_client.office.api.message:AsyncMessageResource")
    sheet: AsyncSheetResource = resource_at("wecom_client.office.api.sheet:AsyncSheetResource")
    smartpage: AsyncSmartpageResource = resource_at("wecom_client.office.api.smartpage:AsyncSmartpageResource")
    smartsheet: AsyncSmartsheetResource = resource_at("wecom_client.office.api.smartsheet:AsyncSmartsheetResource")
    todo: AsyncTodoResource = resource_at("wecom_client.office.api.todo:AsyncTodoResource")
