# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.export."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import parameters


class WeChatExport(BaseWeChatAPI):
    """`client.export`."""

    def export_simple_user(self, encoding_aeskey: str, block_size: int | str = 1000000) -> str:
        """导出成员: now `client.export.simple_user`.

        https://developer.work.weixin.qq.com/document/path/94849
        """
        answer: str = self._send(
            "POST",
            "export/simple_user",
            body=parameters({"encoding_aeskey": encoding_aeskey, "block_size": block_size}),
            gives=("jobid",),
        )
        return answer

    def export_user(self, encoding_aeskey: str, block_size: int | str = 1000000) -> str:
        """导出成员详情: now `client.export.user`.

        https://developer.work.weixin.qq.com/document/path/94851
        """
        answer: str = self._send(
            "POST",
            "export/user",
            body=parameters({"encoding_aeskey": encoding_aeskey, "block_size": block_size}),
            gives=("jobid",),
        )
        return answer

    def export_department(self, encoding_aeskey: str, block_size: int | str = 1000000) -> str:
        """导出部门: now `client.export.department`.

        https://developer.work.weixin.qq.com/document/path/94852
        """
        answer: str = self._send(
            "POST",
            "export/department",
            body=parameters({"encoding_aeskey": encoding_aeskey, "block_size": block_size}),
            gives=("jobid",),
        )
        return answer

    def export_taguser(self, tagid: int | str, encoding_aeskey: str, block_size: int | str = 1000000) -> str:
        """导出标签成员: now `client.export.taguser`.

        https://developer.work.weixin.qq.com/document/path/94853
        """
        answer: str = self._send(
            "POST",
            "export/taguser",
            body=parameters({"tagid": tagid, "encoding_aeskey": encoding_aeskey, "block_size": block_size}),
            gives=("jobid",),
        )
        return answer

    def get_result(self, jobid: str) -> dict[str, Any]:
        """获取导出结果: now `client.export.get_result`.

        https://developer.work.weixin.qq.com/document/path/94854
        """
        answer: dict[str, Any] = self._send("GET", "export/get_result", query=parameters({"jobid": jobid}))
        return answer
