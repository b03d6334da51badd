# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.media."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.handmade import MediaByHand


class WeChatMedia(MediaByHand):
    """`client.media`."""

    def upload(self, media_type: str, media_file: Any) -> dict[str, Any]:
        """上传临时素材: now `client.media.upload`.

        https://developer.work.weixin.qq.com/document/path/90253
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "media/upload",
            query=parameters({"type": media_type}),
            files={"media": media_file},
        )
        return answer

    def upload_img(self, image_file: Any) -> dict[str, Any]:
        """上传图片: now `client.media.uploadimg`.

        https://developer.work.weixin.qq.com/document/path/90256
        """
        answer: dict[str, Any] = self._send("POST", "media/uploadimg", files={"media": image_file})
        return answer
