# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.tag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import parameters

List = list


class WeChatTag(BaseWeChatAPI):
    """`client.tag`."""

    def update(self, tag_id: int | str, name: str) -> dict[str, Any]:
        """更新标签名字: now `client.tag.update`.

        https://developer.work.weixin.qq.com/document/path/90211
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "tag/update",
            body=parameters({"tagid": tag_id, "tagname": name}),
        )
        return answer

    def delete(self, tag_id: int | str) -> dict[str, Any]:
        """删除标签: now `client.tag.delete`.

        https://developer.work.weixin.qq.com/document/path/90212
        """
        answer: dict[str, Any] = self._send("GET", "tag/delete", query=parameters({"tagid": tag_id}))
        return answer

    def get_users(self, tag_id: int | str) -> dict[str, Any]:
        """获取标签成员: now `client.tag.get`.

        https://developer.work.weixin.qq.com/document/path/90213
        """
        answer: dict[str, Any] = self._send("GET", "tag/get", query=parameters({"tagid": tag_id}))
        return answer

    def list(self) -> List[Any]:
        """获取标签列表: now `client.tag.list`.

        https://developer.work.weixin.qq.com/document/path/90216
        """
        answer: List[Any] = self._send("GET", "tag/list", gives=("taglist",))
        return answer

    def create(self, name: str) -> dict[str, Any]:
        """创建标签: now `client.tag.create`.

        https://developer.work.weixin.qq.com/document/path/90210
        """
        answer: dict[str, Any] = self._send("POST", "tag/create", body=parameters({"tagname": name}))
        return answer

    def add_users(self, tag_id: int | str, user_ids: Sequence[Any]) -> dict[str, Any]:
        """增加标签成员: now `client.tag.addtagusers`.

        https://developer.work.weixin.qq.com/document/path/90214
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "tag/addtagusers",
            body=parameters({"tagid": tag_id, "userlist": user_ids}),
        )
        return answer

    def delete_users(self, tag_id: int | str, user_ids: Sequence[Any]) -> dict[str, Any]:
        """删除标签成员: now `client.tag.deltagusers`.

        https://developer.work.weixin.qq.com/document/path/90215
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "tag/deltagusers",
            body=parameters({"tagid": tag_id, "userlist": user_ids}),
        )
        return answer
