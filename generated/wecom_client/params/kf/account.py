# Generated from spec/api/kf/account.yaml by codegen. Do not edit.
"""客服账号与接待人员: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class UpgradeMemberDict(TypedDict):
    userid: str
    wording: NotRequired[str | None]


class UpgradeGroupDict(TypedDict):
    chat_id: str
    wording: NotRequired[str | None]
