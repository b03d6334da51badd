# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.user."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import flag
from wecom_runtime.wechatpy.arguments import listed
from wecom_runtime.wechatpy.arguments import parameters

List = list


class WeChatUser(BaseWeChatAPI):
    """`client.user`."""

    def create(
        self,
        user_id: str,
        name: str,
        department: Any = None,
        position: str | None = None,
        mobile: str | None = None,
        gender: int | str = 0,
        tel: Any = None,
        email: str | None = None,
        weixin_id: Any = None,
        extattr: Any = None,
        **kwargs: Any,
    ) -> dict[str, Any]:
        """创建成员: now `client.user.create`.

        https://developer.work.weixin.qq.com/document/path/90195
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "user/create",
            body=parameters({
                "userid": user_id, "name": name, "gender": gender, "department": listed(department),
                "position": position, "mobile": mobile, "tel": tel, "email": email, "weixinid": weixin_id,
                "extattr": extattr,
            }, kwargs),
        )
        return answer

    def get(self, user_id: str) -> dict[str, Any]:
        """读取成员: now `client.user.get`.

        https://developer.work.weixin.qq.com/document/path/90196
        """
        answer: dict[str, Any] = self._send("GET", "user/get", query=parameters({"userid": user_id}))
        return answer

    def update(
        self,
        user_id: str,
        name: str | None = None,
        department: Any = None,
        position: str | None = None,
        mobile: str | None = None,
        gender: int | str | None = None,
        tel: Any = None,
        email: str | None = None,
        weixin_id: Any = None,
        enable: bool | int | None = None,
        extattr: Any = None,
        **kwargs: Any,
    ) -> dict[str, Any]:
        """更新成员: now `client.user.update`.

        https://developer.work.weixin.qq.com/document/path/90197
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "user/update",
            body=parameters({
                "userid": user_id, "name": name, "gender": gender, "department": listed(department),
                "position": position, "mobile": mobile, "tel": tel, "email": email, "weixinid": weixin_id,
                "extattr": extattr, "enable": enable,
            }, kwargs),
        )
        return answer

    def delete(self, user_id: str) -> dict[str, Any]:
        """删除成员: now `client.user.delete`.

        https://developer.work.weixin.qq.com/document/path/90198
        """
        answer: dict[str, Any] = self._send("GET", "user/delete", query=parameters({"userid": user_id}))
        return answer

    def batch_delete(self, user_ids: Sequence[Any]) -> dict[str, Any]:
        """批量删除成员: now `client.user.batchdelete`.

        https://developer.work.weixin.qq.com/document/path/90199
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "user/batchdelete",
            body=parameters({"useridlist": user_ids}),
        )
        return answer

    def list(
        self,
        department_id: int | str,
        fetch_child: bool = False,
        status: Any = 0,
        simple: bool = False,
    ) -> List[Any]:
        """获取部门成员详情: WeCom has taken this call away.

        https://developer.work.weixin.qq.com/document/path/90201
        """
        answer: List[Any] = self._send(
            "GET",
            "user/simplelist" if simple else "user/list",
            query=parameters({
                "department_id": department_id, "fetch_child": flag(fetch_child), "status": status,
            }),
            gives=("userlist",),
        )
        return answer

    def convert_to_openid(self, user_id: str, agent_id: Any = None) -> dict[str, Any]:
        """userid与openid互换：userid转openid: now `client.user.convert_to_openid`.

        https://developer.work.weixin.qq.com/document/path/90202
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "user/convert_to_openid",
            body=parameters({"userid": user_id, "agentid": agent_id}),
        )
        return answer

    def convert_to_user_id(self, openid: str) -> str:
        """userid与openid互换：openid转userid: now `client.user.convert_to_userid`.

        https://developer.work.weixin.qq.com/document/path/90202
        """
        answer: str = self._send(
            "POST",
            "user/convert_to_userid",
            body=parameters({"openid": openid}),
            gives=("userid",),
        )
        return answer

    def verify(self, user_id: str) -> dict[str, Any]:
        """登录二次验证: now `client.user.authsucc`.

        https://developer.work.weixin.qq.com/document/path/90203
        """
        answer: dict[str, Any] = self._send("GET", "user/authsucc", query=parameters({"userid": user_id}))
        return answer

    def get_join_qrcode(self, size_type: int | str | None = None) -> str:
        """获取加入企业二维码: now `client.corp.get_join_qrcode`.

        https://developer.work.weixin.qq.com/document/path/91714
        """
        answer: str = self._send(
            "GET",
            "corp/get_join_qrcode",
            query=parameters({"size_type": size_type}),
            gives=("join_qrcode",),
        )
        return answer

    def get_active_stat(self, date: str) -> int:
        """获取企业活跃成员数: now `client.user.get_active_stat`.

        https://developer.work.weixin.qq.com/document/path/92714
        """
        answer: int = self._send(
            "POST",
            "user/get_active_stat",
            body=parameters({"date": date}),
            gives=("active_cnt",),
        )
        return answer

    def getuserid(self, mobile: str) -> str:
        """手机号获取userid: now `client.user.getuserid`.

        https://developer.work.weixin.qq.com/document/path/95402
        """
        answer: str = self._send(
            "POST",
            "user/getuserid",
            body=parameters({"mobile": mobile}),
            gives=("userid",),
        )
        return answer

    def list_id(self, cursor: str, limit: int | str = 10000) -> dict[str, Any]:
        """获取成员ID列表: now `client.user.list_id`.

        https://developer.work.weixin.qq.com/document/path/96067
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "user/list_id",
            body=parameters({"cursor": cursor, "limit": limit}),
        )
        return answer
