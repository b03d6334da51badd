# Generated from spec/callbacks/wedrive.yaml by codegen. Do not edit.
"""微盘。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import Event
from wecom_client.callbacks.headers import WedriveFileChangeEvent
from wecom_client.callbacks.headers import WedriveSpaceChangeEvent
from wecom_runtime.data.models import model


@model
class WedriveInsufficientCapacityEvent(Event):
    """微盘容量不足事件: More than 90 % of the company's space is used.

    Checked once a day.

    https://developer.work.weixin.qq.com/document/path/97898
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "wedrive_insufficient_capacity"}


@model
class WedriveSpaceChangeDismissSpace(WedriveSpaceChangeEvent):
    """解散空间: Spaces that the app created were dissolved.

    https://developer.work.weixin.qq.com/document/path/97901
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "wedrive_space_change", "ChangeType": "dismiss_space"}


@model
class WedriveSpaceChangeSpaceMemberChange(WedriveSpaceChangeEvent):
    """修改空间成员: The members of spaces that the app created have changed.

    https://developer.work.weixin.qq.com/document/path/97902
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "wedrive_space_change", "ChangeType": "space_member_change",
    }


@model
class WedriveSpaceChangeSpaceSecuritySettingsChange(WedriveSpaceChangeEvent):
    """修改空间安全设置: The security settings of spaces that the app created have changed.

    https://developer.work.weixin.qq.com/document/path/97903
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "wedrive_space_change", "ChangeType": "space_security_settings_change",
    }


@model
class WedriveFileChangeCreateFile(WedriveFileChangeEvent):
    """文件变更事件: Files were created.

    https://developer.work.weixin.qq.com/document/path/97900
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "wedrive_file_change", "ChangeType": "create_file"}


@model
class WedriveFileChangeRenameFile(WedriveFileChangeEvent):
    """文件变更事件: Files were renamed.

    https://developer.work.weixin.qq.com/document/path/97900
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "wedrive_file_change", "ChangeType": "rename_file"}


@model
class WedriveFileChangeUpdateFile(WedriveFileChangeEvent):
    """文件变更事件: The content of files was changed.

    https://developer.work.weixin.qq.com/document/path/97900
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "wedrive_file_change", "ChangeType": "update_file"}


@model
class WedriveFileChangeDeleteFile(WedriveFileChangeEvent):
    """文件变更事件: Files were deleted.

    https://developer.work.weixin.qq.com/document/path/97900
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "wedrive_file_change", "ChangeType": "delete_file"}


@model
class WedriveFileChangeMoveFile(WedriveFileChangeEvent):
    """文件变更事件: Files were moved.

    https://developer.work.weixin.qq.com/document/path/97900
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "wedrive_file_change", "ChangeType": "move_file"}
