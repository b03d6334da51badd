# Generated from spec/api/security/ by codegen. Do not edit.
"""安全管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from typing import Literal
    from typing_extensions import NotRequired


class FileOperationDict(TypedDict):
    type: NotRequired[int | None]
    source: NotRequired[int | None]


class NewDeviceDict(TypedDict):
    system: Literal["Windows", "Mac"]
    mac_addr: NotRequired[list[str] | None]
    motherboard_uuid: NotRequired[str | None]
    harddisk_uuid: NotRequired[list[str] | None]
    domain: NotRequired[str | None]
    pc_name: NotRequired[str | None]
    seq_no: NotRequired[str | None]


alias_submodules(__name__, (
    "management",
))
