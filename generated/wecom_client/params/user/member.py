# Generated from spec/api/user/member.yaml by codegen. Do not edit.
"""成员管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TypedDict


class BizMailAliasesDict(TypedDict):
    item: list[str]
