# Generated from spec/abilities/ by codegen. Do not edit.
"""The resource trees of clients: one attribute for each domain, loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.abilities.api.contact import AsyncContactResource
    from wecom_client.abilities.api.contact import ContactResource
    from wecom_client.abilities.api.doc import AsyncDocResource
    from wecom_client.abilities.api.doc import DocResource
    from wecom_client.abilities.api.meeting import AsyncMeetingResource
    from wecom_client.abilities.api.meeting import MeetingResource
    from wecom_client.abilities.api.msg import AsyncMsgResource
    from wecom_client.abilities.api.msg import MsgResource
    from wecom_client.abilities.api.schedule import AsyncScheduleResource
    from wecom_client.abilities.api.schedule import ScheduleResource
    from wecom_client.abilities.api.todo import AsyncTodoResource
    from wecom_client.abilities.api.todo import TodoResource



class ResourceTree(Resource):
    """Every call of the API by its dotted name."""

    contact: ContactResource = resource_at("wecom_client.abilities.api.contact:ContactResource")
    doc: DocResource = resource_at("wecom_client.abilities.api.doc:DocResource")
    meeting: MeetingResource = resource_at("wecom_client.abilities.api.meeting:MeetingResource")
    msg: MsgResource = resource_at("wecom_client.abilities.api.msg:MsgResource")
    schedule: ScheduleResource = resource_at("wecom_client.abilities.api.schedule:ScheduleResource")
    todo: TodoResource = resource_at("wecom_client.abilities.api.todo:TodoResource")


class AsyncResourceTree(AsyncResource):
    """Every call of the API by its dotted name, asynchronous."""

    contact: AsyncContactResource = resource_at("wecom_client.abilities.api.contact:AsyncContactResource")
    doc: AsyncDocResource = resource_at("wecom_client.abilities.api.doc:AsyncDocResource")
    meeting: AsyncMeetingResource = resource_at("wecom_client.abilities.api.meeting:AsyncMeetingResource")
    msg: AsyncMsgResource = resource_at("wecom_client.abilities.api.msg:AsyncMsgResource")
    schedule: AsyncScheduleResource = resource_at("wecom_client.abilities.api.schedule:AsyncScheduleResource")
    todo: AsyncTodoResource = resource_at("wecom_client.abilities.api.todo:AsyncTodoResource")
