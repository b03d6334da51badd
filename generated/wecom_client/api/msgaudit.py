# Generated from spec/api/msgaudit.yaml by codegen. Do not edit.
"""会话内容存档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import msgaudit as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.msgaudit import MsgauditCheckRoomAgreeResponse
    from wecom_client.models.msgaudit import MsgauditCheckSingleAgreeResponse
    from wecom_client.models.msgaudit import MsgauditGetPermitUserListResponse
    from wecom_client.models.msgaudit import MsgauditGetRobotInfoResponse
    from wecom_client.models.msgaudit import MsgauditGroupchatGetResponse
    from wecom_client.models.msgaudit import SingleChat
    from wecom_client.params.msgaudit import SingleChatDict


class MsgauditGroupchatResource(Resource):
    """会话内容存档: `client.msgaudit.groupchat`."""

    def get(self, roomid: str, *, timeout: float | None = None) -> MsgauditGroupchatGetResponse:
        """获取会话内容存档内部群信息: Get an internal group chat that is archived.

        At most 2,000 calls a minute.

        With the access token of the archive.

        Args:
            roomid: Id of the group chat, from an archived message.

        Error codes:
            301052: Chat archive subscription has ended. Renew the chat archive in the admin console.

        POST /cgi-bin/msgaudit/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92951
        """
        return self._call(ops.MSGAUDIT_GROUPCHAT_GET, {"roomid": roomid}, timeout)


class AsyncMsgauditGroupchatResource(AsyncResource):
    """会话内容存档: `client.msgaudit.groupchat`, asynchronous."""

    async def get(self, roomid: str, *, timeout: float | None = None) -> MsgauditGroupchatGetResponse:
        """获取会话内容存档内部群信息: Get an internal group chat that is archived.

        At most 2,000 calls a minute.

        With the access token of the archive.

        Args:
            roomid: Id of the group chat, from an archived message.

        Error codes:
            301052: Chat archive subscription has ended. Renew the chat archive in the admin console.

        POST /cgi-bin/msgaudit/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92951
        """
        return await self._call(ops.MSGAUDIT_GROUPCHAT_GET, {"roomid": roomid}, timeout)


class MsgauditResource(Resource):
    """会话内容存档: `client.msgaudit`."""

    groupchat: MsgauditGroupchatResource = resource_at("wecom_client.api.msgaudit:MsgauditGroupchatResource")

    def get_robot_info(self, robot_id: str, *, timeout: float | None = None) -> MsgauditGetRobotInfoResponse:
        """获取会话内容：获取机器人信息: Get the name and the creator of a robot that sent an archived
        message.

        At most 600 calls a minute.

        With the access token of the archive.

        Args:
            robot_id: Id of the robot, which begins with wb.

        GET /cgi-bin/msgaudit/get_robot_info (access_token),
        https://developer.work.weixin.qq.com/document/path/91774
        """
        return self._call(ops.MSGAUDIT_GET_ROBOT_INFO, {"robot_id": robot_id}, timeout)

    def get_permit_user_list(
        self,
        *,
        type: int | None = None,
        timeout: float | None = None,
    ) -> MsgauditGetPermitUserListResponse:
        """获取会话内容存档开启成员列表: List the members whose conversations are archived.

        At most 1,000 calls a minute.

        With the access token of the archive.

        Members beyond the seats that were bought are not among them.

        Args:
            type: Which edition; all if left out. One of 1 (office edition), 2 (service edition), 3
                (enterprise edition).

        POST /cgi-bin/msgaudit/get_permit_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/91614
        """
        return self._call(ops.MSGAUDIT_GET_PERMIT_USER_LIST, {"type": type}, timeout)

    def check_single_agree(
        self,
        info: Sequence[SingleChat | SingleChatDict],
        *,
        timeout: float | None = None,
    ) -> MsgauditCheckSingleAgreeResponse:
        """获取会话同意情况（单聊）: Check whether external contacts agree to the archiving of single chats.

        At most 2,500 calls a minute.

        With the access token of the archive.

        Args:
            info: The chats. At most 100 items.

        POST /cgi-bin/msgaudit/check_single_agree (access_token),
        https://developer.work.weixin.qq.com/document/path/91782
        """
        return self._call(ops.MSGAUDIT_CHECK_SINGLE_AGREE, {"info": info}, timeout)

    def check_room_agree(
        self,
        roomid: str,
        *,
        timeout: float | None = None,
    ) -> MsgauditCheckRoomAgreeResponse:
        """获取会话同意情况（群聊）: Check whether the external contacts of a group chat agree to its
        archiving.

        At most 1,500 calls a minute.

        With the access token of the archive.

        Args:
            roomid: Id of the group chat.

        POST /cgi-bin/msgaudit/check_room_agree (access_token),
        https://developer.work.weixin.qq.com/document/path/91782
        """
        return self._call(ops.MSGAUDIT_CHECK_ROOM_AGREE, {"roomid": roomid}, timeout)


class AsyncMsgauditResource(AsyncResource):
    """会话内容存档: `client.msgaudit`, asynchronous."""

    groupchat: AsyncMsgauditGroupchatResource = resource_at("wecom_client.api.msgaudit:AsyncMsgauditGroupchatResource")

    async def get_robot_info(
        self,
        robot_id: str,
        *,
        timeout: float | None = None,
    ) -> MsgauditGetRobotInfoResponse:
        """获取会话内容：获取机器人信息: Get the name and the creator of a robot that sent an archived
        message.

        At most 600 calls a minute.

        With the access token of the archive.

        Args:
            robot_id: Id of the robot, which begins with wb.

        GET /cgi-bin/msgaudit/get_robot_info (access_token),
        https://developer.work.weixin.qq.com/document/path/91774
        """
        return await self._call(ops.MSGAUDIT_GET_ROBOT_INFO, {"robot_id": robot_id}, timeout)

    async def get_permit_user_list(
        self,
        *,
        type: int | None = None,
        timeout: float | None = None,
    ) -> MsgauditGetPermitUserListResponse:
        """获取会话内容存档开启成员列表: List the members whose conversations are archived.

        At most 1,000 calls a minute.

        With the access token of the archive.

        Members beyond the seats that were bought are not among them.

        Args:
            type: Which edition; all if left out. One of 1 (office edition), 2 (service edition), 3
                (enterprise edition).

        POST /cgi-bin/msgaudit/get_permit_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/91614
        """
        return await self._call(ops.MSGAUDIT_GET_PERMIT_USER_LIST, {"type": type}, timeout)

    async def check_single_agree(
        self,
        info: Sequence[SingleChat | SingleChatDict],
        *,
        timeout: float | None = None,
    ) -> MsgauditCheckSingleAgreeResponse:
        """获取会话同意情况（单聊）: Check whether external contacts agree to the archiving of single chats.

        At most 2,500 calls a minute.

        With the access token of the archive.

        Args:
            info: The chats. At most 100 items.

        POST /cgi-bin/msgaudit/check_single_agree (access_token),
        https://developer.work.weixin.qq.com/document/path/91782
        """
        return await self._call(ops.MSGAUDIT_CHECK_SINGLE_AGREE, {"info": info}, timeout)

    async def check_room_agree(
        self,
        roomid: str,
        *,
        timeout: float | None = None,
    ) -> MsgauditCheckRoomAgreeResponse:
        """获取会话同意情况（群聊）: Check whether the external contacts of a group chat agree to its
        archiving.

        At most 1,500 calls a minute.

        With the access token of the archive.

        Args:
            roomid: Id of the group chat.

        POST /cgi-bin/msgaudit/check_room_agree (access_token),
        https://developer.work.weixin.qq.com/document/path/91782
        """
        return await self._call(ops.MSGAUDIT_CHECK_ROOM_AGREE, {"roomid": roomid}, timeout)
