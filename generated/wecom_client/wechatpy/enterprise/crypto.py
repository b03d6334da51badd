# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Encryption of callbacks."""

from __future__ import annotations

from wecom_runtime.wechatpy import crypto as _crypto


class PrpCrypto(_crypto.PrpCrypto):
    """The AES layer alone."""


class WeChatCrypto(_crypto.WeChatCrypto):
    """Checks and decrypts callbacks, encrypts replies."""

    def _layer(self, key: bytes) -> _crypto.PrpCrypto:
        return PrpCrypto(key)  # users may have replaced the class
