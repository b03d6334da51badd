# Generated from spec/callbacks/archive.yaml by codegen. Do not edit.
"""企业数据存档。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import Event
from wecom_client.callbacks.headers import WedriveArchiveSpaceChangeEvent
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class FileContentArchiveAuthChangeEvent(Event):
    """应用被存档成员变更回调: The company changed for which members this app may read archived files.

    https://developer.work.weixin.qq.com/document/path/101701
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "file_content_archive_auth_change"}


@model
class FileContentArchiveUserListChangeEvent(Event):
    """存档成员范围变化事件: The members whose files are archived have changed.

    Fetch them with security.file_content.get_auth_user_list.

    https://developer.work.weixin.qq.com/document/path/101701
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "file_content_archive_user_list_change"}


@model
class DocumentArchiveChangeEvent(Event):
    """文档变化回调: An archived document was created, edited or deleted.

    Sent once a day for all changes of a document.

    A document counts as new or deleted, too, when it passes to another member, or when its members become
    more than one or only one.

    https://developer.work.weixin.qq.com/document/path/101691
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "document_archive_change"}

    doc_id: str = field(wire="DocId")
    """Id of the document."""
    doc_name: str | None = field(default=None, wire="DocName")
    """Title of the document."""


@model
class WedriveArchiveSpaceChangeAuthSpace(WedriveArchiveSpaceChangeEvent):
    """授权空间变更事件: A WeDrive space of a member is archived from now on.

    https://developer.work.weixin.qq.com/document/path/101678
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "wedrive_archive_space_change", "ChangeType": "auth_space",
    }


@model
class WedriveArchiveSpaceChangeCancelAuthSpace(WedriveArchiveSpaceChangeEvent):
    """授权空间变更事件: A WeDrive space of a member is no longer archived.

    https://developer.work.weixin.qq.com/document/path/101678
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "wedrive_archive_space_change", "ChangeType": "cancel_auth_space",
    }
