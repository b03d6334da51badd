# Generated from spec/api/agent.yaml by codegen. Do not edit.
"""应用管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.agent import WorkbenchImage
    from wecom_client.models.agent import WorkbenchKeyData
    from wecom_client.models.agent import WorkbenchKeyDataItem
    from wecom_client.models.agent import WorkbenchList
    from wecom_client.models.agent import WorkbenchListItem
    from wecom_client.models.agent import WorkbenchWebview


class WorkbenchDataDict(TypedDict):
    type: Literal["keydata", "image", "list", "webview"]
    keydata: NotRequired[WorkbenchKeyData | WorkbenchKeyDataDict | None]
    image: NotRequired[WorkbenchImage | WorkbenchImageDict | None]
    list: NotRequired[WorkbenchList | WorkbenchListDict | None]
    webview: NotRequired[WorkbenchWebview | WorkbenchWebviewDict | None]


class WorkbenchKeyDataDict(TypedDict):
    items: Sequence[WorkbenchKeyDataItem | WorkbenchKeyDataItemDict]


class WorkbenchKeyDataItemDict(TypedDict):
    data: str
    key: NotRequired[str | None]
    jump_url: NotRequired[str | None]
    pagepath: NotRequired[str | None]


class WorkbenchImageDict(TypedDict):
    url: str
    jump_url: NotRequired[str | None]
    pagepath: NotRequired[str | None]


class WorkbenchListDict(TypedDict):
    items: Sequence[WorkbenchListItem | WorkbenchListItemDict]


class WorkbenchListItemDict(TypedDict):
    title: str
    jump_url: NotRequired[str | None]
    pagepath: NotRequired[str | None]


class WorkbenchWebviewDict(TypedDict):
    url: str
    jump_url: NotRequired[str | None]
    pagepath: NotRequired[str | None]
    height: NotRequired[Literal["single_row", "double_row"] | None]
    hide_title: NotRequired[bool | None]
    enable_webview_click: NotRequired[bool | None]
