# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.agent."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import flag
from wecom_runtime.wechatpy.arguments import parameters

List = list


class WeChatAgent(BaseWeChatAPI):
    """`client.agent`."""

    def get(self, agent_id: int | str) -> dict[str, Any]:
        """获取应用：获取指定的应用详情: now `client.agent.get`.

        https://developer.work.weixin.qq.com/document/path/90227
        """
        answer: dict[str, Any] = self._send("GET", "agent/get", query=parameters({"agentid": agent_id}))
        return answer

    def list(self) -> List[Any]:
        """获取应用：获取access_token对应的应用列表: now `client.agent.list`.

        https://developer.work.weixin.qq.com/document/path/90227
        """
        answer: List[Any] = self._send("GET", "agent/list", gives=("agentlist",))
        return answer

    def set(
        self,
        agent_id: int | str,
        name: str | None = None,
        description: str | None = None,
        redirect_domain: str | None = None,
        logo_media_id: str | None = None,
        report_location_flag: int | str = 0,
        is_report_user: bool = True,
        is_report_enter: bool = True,
    ) -> dict[str, Any]:
        """设置应用: now `client.agent.set`.

        https://developer.work.weixin.qq.com/document/path/90228
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "agent/set",
            body=parameters({
                "agentid": agent_id, "name": name, "description": description,
                "redirect_domain": redirect_domain, "logo_mediaid": logo_media_id,
                "report_location_flag": report_location_flag, "isreportenter": flag(is_report_enter),
                "isreportuser": flag(is_report_user),
            }),
        )
        return answer
