# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.batch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.arguments import piped


class WeChatBatch(BaseWeChatAPI):
    """`client.batch`."""

    def sync_user(
        self,
        url: Any,
        token: Any,
        encoding_aes_key: Any,
        media_id: str,
        to_invite: bool = True,
    ) -> dict[str, Any]:
        """增量更新成员: now `client.batch.syncuser`.

        https://developer.work.weixin.qq.com/document/path/90980
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "batch/syncuser",
            body=parameters({
                "media_id": media_id, "to_invite": to_invite,
                "callback": {"url": url, "token": token, "encodingaeskey": encoding_aes_key},
            }),
        )
        return answer

    def replace_user(
        self,
        url: Any,
        token: Any,
        encoding_aes_key: Any,
        media_id: str,
        to_invite: bool = True,
    ) -> dict[str, Any]:
        """全量覆盖成员: now `client.batch.replaceuser`.

        https://developer.work.weixin.qq.com/document/path/90981
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "batch/replaceuser",
            body=parameters({
                "media_id": media_id, "to_invite": to_invite,
                "callback": {"url": url, "token": token, "encodingaeskey": encoding_aes_key},
            }),
        )
        return answer

    def replace_party(self, url: Any, token: Any, encoding_aes_key: Any, media_id: str) -> dict[str, Any]:
        """全量覆盖部门: now `client.batch.replaceparty`.

        https://developer.work.weixin.qq.com/document/path/90982
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "batch/replaceparty",
            body=parameters({"media_id": media_id, "callback": {
                "url": url, "token": token, "encodingaeskey": encoding_aes_key,
            }}),
        )
        return answer

    def get_result(self, job_id: str) -> dict[str, Any]:
        """获取异步任务结果: now `client.batch.getresult`.

        https://developer.work.weixin.qq.com/document/path/90983
        """
        answer: dict[str, Any] = self._send("GET", "batch/getresult", query=parameters({"jobid": job_id}))
        return answer

    def invite(
        self,
        user: Sequence[Any] | None = None,
        party: Sequence[Any] | None = None,
        tag: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """邀请成员: now `client.batch.invite`.

        https://developer.work.weixin.qq.com/document/path/90975
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "batch/invite",
            body=parameters({"user": user, "party": party, "tag": tag}),
        )
        return answer

    def invite_user(
        self,
        url: Any,
        token: Any,
        encoding_aes_key: Any,
        user_ids: Any = None,
        party_ids: Any = None,
        tag_ids: Any = None,
        invite_tips: str | None = None,
    ) -> dict[str, Any]:
        """邀请成员关注: now `client.batch.invite`.

        WeCom has taken this call away; use client.batch.invite.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "batch/inviteuser",
            body=parameters({
                "callback": {"url": url, "token": token, "encodingaeskey": encoding_aes_key},
                "touser": piped(user_ids), "toparty": piped(party_ids), "totag": piped(tag_ids),
                "invite_tips": invite_tips,
            }),
            retired="WeCom has taken this call away; use client.batch.invite",
        )
        return answer
