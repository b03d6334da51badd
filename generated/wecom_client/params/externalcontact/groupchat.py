# Generated from spec/api/externalcontact/groupchat.yaml by codegen. Do not edit.
"""客户群管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class OwnerFilterDict(TypedDict):
    userid_list: NotRequired[list[str] | None]


class StatisticOwnersDict(TypedDict):
    userid_list: list[str]
