# Generated from spec/api/msgaudit.yaml by codegen. Do not edit.
"""会话内容存档。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Robot(Model):
    robot_id: str
    """Id of the robot."""
    name: str | None = None
    """Name of the robot."""
    creator_userid: str | None = None
    """UserID of the creator."""


@model
class SingleChat(Model):
    userid: str
    """UserID of the member."""
    exteranalopenid: str
    """External userid of the contact."""


@model
class Agreement(Model):
    exteranalopenid: str
    """External userid of the contact."""
    agree_status: str = field(enum=("Agree", "Disagree"))
    """Whether the external contact agrees. One of Agree (agrees), Disagree (does not agree)."""
    status_change_time: Timestamp | None = None
    """When it changed, as Unix time."""


@model
class SingleChatAgreement(Model):
    exteranalopenid: str
    """External userid of the contact."""
    agree_status: str = field(enum=("Agree", "Disagree"))
    """Whether the external contact agrees. One of Agree (agrees), Disagree (does not agree)."""
    status_change_time: Timestamp | None = None
    """When it changed, as Unix time."""
    userid: str
    """UserID of the member."""


@model
class RoomMember(Model):
    memberid: str
    """UserID of the member."""
    jointime: Timestamp | None = None
    """Unix time."""


@model
class MsgauditGetRobotInfoRequest(Model):
    """Parameters of `client.msgaudit.get_robot_info`."""

    robot_id: str


@model
class MsgauditGetRobotInfoResponse(Response):
    """Answer of `client.msgaudit.get_robot_info`."""

    data: Robot
    """The robot."""


@model
class MsgauditGetPermitUserListRequest(Model):
    """Parameters of `client.msgaudit.get_permit_user_list`."""

    class Type:
        OFFICE_EDITION: Final = 1
        SERVICE_EDITION: Final = 2
        ENTERPRISE_EDITION: Final = 3

    type: int | None = field(default=None, enum=(1, 2, 3))


@model
class MsgauditGetPermitUserListResponse(Response):
    """Answer of `client.msgaudit.get_permit_user_list`."""

    ids: list[str]
    """UserIDs of the members, departments and tags resolved."""


@model
class MsgauditCheckSingleAgreeRequest(Model):
    """Parameters of `client.msgaudit.check_single_agree`."""

    info: list[SingleChat] = field(max_items=100)


@model
class MsgauditCheckSingleAgreeResponse(Response):
    """Answer of `client.msgaudit.check_single_agree`."""

    agreeinfo: list[SingleChatAgreement]
    """Whether each external contact agrees."""


@model
class MsgauditCheckRoomAgreeRequest(Model):
    """Parameters of `client.msgaudit.check_room_agree`."""

    roomid: str


@model
class MsgauditCheckRoomAgreeResponse(Response):
    """Answer of `client.msgaudit.check_room_agree`."""

    agreeinfo: list[Agreement]
    """Whether each external contact agrees."""


@model
class MsgauditGroupchatGetRequest(Model):
    """Parameters of `client.msgaudit.groupchat.get`."""

    roomid: str


@model
class MsgauditGroupchatGetResponse(Response):
    """Answer of `client.msgaudit.groupchat.get`."""

    roomname: str | None = None
    """Name."""
    creator: str | None = None
    """UserID of the creator."""
    room_create_time: Timestamp | None = None
    """Unix time."""
    notice: str | None = None
    """Announcement."""
    members: list[RoomMember]
    """Members of the group chat."""
