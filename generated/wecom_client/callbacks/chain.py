# Generated from spec/callbacks/chain.yaml by codegen. Do not edit.
"""上下游。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import ChangeChainEvent
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ChangeChainCreateChain(ChangeChainEvent):
    """创建上下游空间事件: A space was created.

    To receive the event, the app needs 上下游-可调用接口的应用 in the admin console.

    Turn on 上下游变更回调 in the callback settings (接收消息) of a self-built app.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/95796
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_chain", "ChangeType": "create_chain"}


@model
class ChangeChainUpdateChain(ChangeChainEvent):
    """更新上下游空间事件: A space was changed.

    To receive the event, the app needs 上下游-可调用接口的应用 in the admin console.

    Turn on 上下游变更回调 in the callback settings (接收消息) of a self-built app.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/95796
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_chain", "ChangeType": "update_chain"}


@model
class ChangeChainDeleteChain(ChangeChainEvent):
    """删除上下游空间事件: A space was deleted.

    To receive the event, the app needs 上下游-可调用接口的应用 in the admin console.

    Turn on 上下游变更回调 in the callback settings (接收消息) of a self-built app.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/95796
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_chain", "ChangeType": "delete_chain"}


@model
class ChangeChainCreateGroup(ChangeChainEvent):
    """新增上下游分组事件: Groups of a space were created.

    To receive the event, the app needs 上下游-可调用接口的应用 in the admin console.

    Turn on 上下游变更回调 in the callback settings (接收消息) of a self-built app.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/95796
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_chain", "ChangeType": "create_group"}

    group_ids: list[int] = field(wire="GroupIds", item="GroupId")
    """Ids of the groups."""


@model
class ChangeChainUpdateGroup(ChangeChainEvent):
    """更新上下游分组事件: Groups of a space were changed.

    To receive the event, the app needs 上下游-可调用接口的应用 in the admin console.

    Turn on 上下游变更回调 in the callback settings (接收消息) of a self-built app.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/95796
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_chain", "ChangeType": "update_group"}

    group_ids: list[int] = field(wire="GroupIds", item="GroupId")
    """Ids of the groups."""


@model
class ChangeChainDeleteGroup(ChangeChainEvent):
    """删除上下游分组事件: Groups of a space were deleted.

    To receive the event, the app needs 上下游-可调用接口的应用 in the admin console.

    Turn on 上下游变更回调 in the callback settings (接收消息) of a self-built app.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/95796
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_chain", "ChangeType": "delete_group"}

    group_ids: list[int] = field(wire="GroupIds", item="GroupId")
    """Ids of the groups."""


@model
class ChangeChainCorpJoin(ChangeChainEvent):
    """企业加入上下游事件: Companies joined a space.

    To receive the event, the app needs 上下游-可调用接口的应用 in the admin console.

    Turn on 上下游变更回调 in the callback settings (接收消息) of a self-built app.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/95796
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_chain", "ChangeType": "corp_join"}

    corp_ids: list[str] = field(wire="CorpIds", item="CorpId")
    """CorpIDs of the companies."""


@model
class ChangeChainUpdateCorp(ChangeChainEvent):
    """更新企业事件: Companies of a space were put into other groups.

    To receive the event, the app needs 上下游-可调用接口的应用 in the admin console.

    Turn on 上下游变更回调 in the callback settings (接收消息) of a self-built app.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/95796
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_chain", "ChangeType": "update_corp"}

    corp_ids: list[str] = field(wire="CorpIds", item="CorpId")
    """CorpIDs of the companies."""


@model
class ChangeChainRemoveCorp(ChangeChainEvent):
    """移除企业事件: Companies were removed from a space.

    To receive the event, the app needs 上下游-可调用接口的应用 in the admin console.

    Turn on 上下游变更回调 in the callback settings (接收消息) of a self-built app.

    Only self-built apps receive it.

    https://developer.work.weixin.qq.com/document/path/95796
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_chain", "ChangeType": "remove_corp"}

    corp_ids: list[str] = field(wire="CorpIds", item="CorpId")
    """CorpIDs of the companies."""
