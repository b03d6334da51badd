# Generated from spec/api/license/account.yaml by codegen. Do not edit.
"""接口许可账号管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TypedDict


class CodeRefDict(TypedDict):
    active_code: str


class ActivationDict(TypedDict):
    active_code: str
    userid: str


class TransferDict(TypedDict):
    handover_userid: str
    takeover_userid: str
