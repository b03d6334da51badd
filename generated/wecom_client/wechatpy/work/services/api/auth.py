# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.auth."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.arguments import part


class WeChatAuth(BaseWeChatAPI):
    """`client.auth`."""

    def get_pre_auth_code(self) -> dict[str, Any]:
        """获取预授权码: WeCom has taken this call away.

        https://developer.work.weixin.qq.com/document/path/90601
        """
        answer: dict[str, Any] = self._send("GET", "service/get_pre_auth_code")
        return answer

    def set_session_info(self, pre_auth_code: str, app_id: Any = None, auth_type: Any = 0) -> dict[str, Any]:
        """设置授权配置: WeCom has taken this call away.

        https://developer.work.weixin.qq.com/document/path/90602
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "service/set_session_info",
            body=parameters({
                "pre_auth_code": pre_auth_code,
                "session_info": part({"auth_type": auth_type, "appid": app_id}),
            }),
        )
        return answer

    def get_permanent_code(self, auth_code: str) -> dict[str, Any]:
        """获取企业永久授权码: WeCom has taken this call away.

        https://developer.work.weixin.qq.com/document/path/91911
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "service/get_permanent_code",
            body=parameters({"auth_code": auth_code}),
        )
        return answer

    def get_auth_info(self, auth_code: str, permanent_code: str) -> dict[str, Any]:
        """获取企业授权信息: WeCom has taken this call away.

        The first argument goes out as auth_corpid, which is what WeCom takes; wechatpy sent it as
        auth_code.

        https://developer.work.weixin.qq.com/document/path/91912
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "service/get_auth_info",
            body=parameters({"auth_corpid": auth_code, "permanent_code": permanent_code}),
        )
        return answer

    def get_corp_token(self, auth_corpid: str, permanent_code: str) -> dict[str, Any]:
        """获取企业凭证: WeCom has taken this call away.

        https://developer.work.weixin.qq.com/document/path/90605
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "service/get_corp_token",
            body=parameters({"auth_corpid": auth_corpid, "permanent_code": permanent_code}),
        )
        return answer

    def get_admin_list(self, auth_corpid: str, agentid: int | str) -> dict[str, Any]:
        """获取应用的管理员列表: WeCom has taken this call away.

        https://developer.work.weixin.qq.com/document/path/90605
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "service/get_admin_list",
            body=parameters({"auth_corpid": auth_corpid, "agentid": agentid}),
        )
        return answer
