# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.menu."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.handmade import MenuByHand


class WeChatMenu(MenuByHand):
    """`client.menu`."""

    def create(self, agent_id: int | str, menu_data: Any) -> dict[str, Any]:
        """创建菜单: now `client.menu.create`.

        https://developer.work.weixin.qq.com/document/path/90231
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "menu/create",
            query=parameters({"agentid": agent_id}),
            body=parameters({}, menu_data),
        )
        return answer

    def get(self, agent_id: int | str) -> dict[str, Any]:
        """获取菜单: now `client.menu.get`.

        https://developer.work.weixin.qq.com/document/path/90232
        """
        answer: dict[str, Any] = self._send("GET", "menu/get", query=parameters({"agentid": agent_id}))
        return answer

    def delete(self, agent_id: int | str) -> dict[str, Any]:
        """删除菜单: now `client.menu.delete`.

        https://developer.work.weixin.qq.com/document/path/90233
        """
        answer: dict[str, Any] = self._send("GET", "menu/delete", query=parameters({"agentid": agent_id}))
        return answer
