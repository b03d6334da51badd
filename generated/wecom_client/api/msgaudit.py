# Generated from spec/api/msgaudit.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""会话内容存档: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import msgaudit as ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from wecom_client.models.msgaudit import (
        CheckSingleAgreeData, MsgauditCheckRoomAgreeResponse, MsgauditCheckSingleAgreeResponse,
        MsgauditGetPermitUserListResponse, MsgauditGetRobotInfoResponse, MsgauditGroupchatGetResponse,
    )


class MsgauditGroupchatResource(Resource):
    """会话内容存档: `client.msgaudit.groupchat`."""

    def get(self, roomid: str, *, timeout: float | None = None) -> MsgauditGroupchatGetResponse:
        """获取会话内容存档内部群信息: TODO 获取会话内容存档内部群信息.

        Args:
            roomid: TODO 待查询的群id.

        POST /cgi-bin/msgaudit/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92951
        """
        return self._call(ops.MSGAUDIT_GROUPCHAT_GET, {"roomid": roomid}, timeout)


class MsgauditResource(Resource):
    """会话内容存档: `client.msgaudit`."""

    _children = {
        "groupchat": "wecom_client.api.msgaudit:MsgauditGroupchatResource",
    }
    groupchat: MsgauditGroupchatResource

    def check_room_agree(
        self,
        roomid: str,
        *,
        timeout: float | None = None,
    ) -> MsgauditCheckRoomAgreeResponse:
        """获取会话同意情况: TODO 获取会话同意情况.

        Args:
            roomid: TODO 待查询的roomid.

        POST /cgi-bin/msgaudit/check_room_agree (access_token),
        https://developer.work.weixin.qq.com/document/path/91782
        """
        return self._call(ops.MSGAUDIT_CHECK_ROOM_AGREE, {"roomid": roomid}, timeout)

    def check_single_agree(
        self,
        info: Sequence[CheckSingleAgreeData | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> MsgauditCheckSingleAgreeResponse:
        """获取会话同意情况: TODO 获取会话同意情况.

        Args:
            info: TODO 待查询的会话信息，数组.

        POST /cgi-bin/msgaudit/check_single_agree (access_token),
        https://developer.work.weixin.qq.com/document/path/91782
        """
        return self._call(ops.MSGAUDIT_CHECK_SINGLE_AGREE, {"info": info}, timeout)

    def get_permit_user_list(
        self,
        *,
        type: int | None = None,
        timeout: float | None = None,
    ) -> MsgauditGetPermitUserListResponse:
        """获取会话内容存档开启成员列表: TODO 获取会话内容存档开启成员列表.

        Args:
            type: TODO
                拉取对应版本的开启成员列表。1表示办公版；2表示服务版；3表示企业版。非必填，不填写的时候返回全量成员列表。
                One of 1 (TODO 办公版), 2 (TODO 服务版), 3 (TODO 企业版).

        POST /cgi-bin/msgaudit/get_permit_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/91614
        """
        return self._call(ops.MSGAUDIT_GET_PERMIT_USER_LIST, {"type": type}, timeout)

    def get_robot_info(self, robot_id: str, *, timeout: float | None = None) -> MsgauditGetRobotInfoResponse:
        """获取会话内容: TODO 获取会话内容.

        Args:
            robot_id: TODO 机器人ID。

        GET /cgi-bin/msgaudit/get_robot_info (access_token),
        https://developer.work.weixin.qq.com/document/path/91774
        """
        return self._call(ops.MSGAUDIT_GET_ROBOT_INFO, {"robot_id": robot_id}, timeout)
