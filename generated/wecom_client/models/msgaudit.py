# Generated from spec/api/msgaudit.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""会话内容存档."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class CheckRoomAgreeData(Model):
    exteranalopenid: str
    """TODO 群内外部联系人的externalopenid."""
    agree_status: str
    """TODO 同意:"Agree"，不同意:"Disagree"."""
    status_change_time: int
    """TODO 同意状态改变的具体时间，utc时间."""


@model
class CheckSingleAgreeData(Model):
    userid: str
    """UserID of the member."""
    exteranalopenid: str
    """TODO 外部成员的exteranalopenid."""


@model
class MsgauditData(Model):
    userid: str
    exteranalopenid: str
    agree_status: str
    """TODO 同意:"Agree"，不同意:"Disagree"."""
    status_change_time: int
    """TODO 同意状态改变的具体时间，utc时间."""


@model
class Robot(Model):
    robot_id: str
    name: str
    creator_userid: str
    """TODO 机器人创建者的UserID."""


@model
class Chatdata(Model):
    seq: int | None = None
    """TODO 消息的seq值，标识消息的序号。再次拉取需要带上上次回包中最大的seq。Uint64类型，范围0-pow(2,64)-1."""
    msgid: str | None = None
    publickey_ver: int | None = None
    """TODO 加密此条消息使用的公钥版本号。Uint32类型."""
    encrypt_random_key: str | None = None
    """TODO 使用publickey_ver指定版本的公钥进行非对称加密后base64加密的内容，需要业务方先base64
    decode处理后，再使用指定版本的私钥进行解密，得出内容。String类型.
    """
    encrypt_chat_msg: str | None = None
    """TODO
    消息密文。需要业务方使用将encrypt_random_key解密得到的内容，与encrypt_chat_msg，传入sdk接口DecryptData,得到消息明文。String类型.
    """


@model
class Member(Model):
    memberid: str
    """TODO roomid群成员的id，userid."""
    jointime: int
    """TODO roomid群成员的入群时间."""


@model
class MsgauditCheckRoomAgreeRequest(Model):
    """Parameters of `client.msgaudit.check_room_agree`."""

    roomid: str


@model
class MsgauditCheckRoomAgreeResponse(Response):
    """Answer of `client.msgaudit.check_room_agree`: 获取会话同意情况."""

    agreeinfo: list[CheckRoomAgreeData]


@model
class MsgauditCheckSingleAgreeRequest(Model):
    """Parameters of `client.msgaudit.check_single_agree`."""

    info: list[CheckSingleAgreeData]


@model
class MsgauditCheckSingleAgreeResponse(Response):
    """Answer of `client.msgaudit.check_single_agree`: 获取会话同意情况."""

    agreeinfo: list[MsgauditData]


@model
class MsgauditGetPermitUserListRequest(Model):
    """Parameters of `client.msgaudit.get_permit_user_list`."""

    type: int | None = field(default=None, enum=(1, 2, 3))


@model
class MsgauditGetPermitUserListResponse(Response):
    """Answer of `client.msgaudit.get_permit_user_list`: 获取会话内容存档开启成员列表."""

    ids: list[str]
    """TODO 设置在开启范围内的成员的userid列表."""


@model
class MsgauditGetRobotInfoRequest(Model):
    """Parameters of `client.msgaudit.get_robot_info`."""

    robot_id: str


@model
class MsgauditGetRobotInfoResponse(Response):
    """Answer of `client.msgaudit.get_robot_info`: 获取会话内容."""

    data: Robot | None = None
    chatdata: list[Chatdata] | None = None
    """TODO 聊天记录数据内容。数组类型。包括seq、msgid等内容."""


@model
class MsgauditGroupchatGetRequest(Model):
    """Parameters of `client.msgaudit.groupchat.get`."""

    roomid: str


@model
class MsgauditGroupchatGetResponse(Response):
    """Answer of `client.msgaudit.groupchat.get`: 获取会话内容存档内部群信息."""

    roomname: str
    creator: str
    """TODO roomid对应的群创建者，userid."""
    members: list[Member]
    """TODO roomid对应的群成员列表."""
    notice: str
    room_create_time: int
    """TODO roomid对应的群创建时间."""
