# Generated from spec/api/user/ by codegen. Do not edit.
"""成员管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TypedDict

from wecom_runtime.lazy import alias_submodules


class BizMailAliasesDict(TypedDict):
    item: list[str]


alias_submodules(__name__, (
    "member",
))
