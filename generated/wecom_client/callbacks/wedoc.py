# Generated from spec/callbacks/wedoc.yaml by codegen. Do not edit.
"""文档。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import DocChangeEvent
from wecom_client.callbacks.headers import SmartSheetChangeEvent
from wecom_runtime.data.models import model


@model
class DocChangeDocMemberChange(DocChangeEvent):
    """修改文档成员事件: An administrator changed who may use documents that the app created.

    https://developer.work.weixin.qq.com/document/path/97833
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "doc_change", "ChangeType": "doc_member_change"}


@model
class DocChangeDeleteDoc(DocChangeEvent):
    """删除文档事件: An administrator deleted documents that the app created.

    https://developer.work.weixin.qq.com/document/path/97834
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "doc_change", "ChangeType": "delete_doc"}


@model
class DocChangeFormComplete(DocChangeEvent):
    """收集表完成事件: A member filled in forms that the app created.

    https://developer.work.weixin.qq.com/document/path/97835
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "doc_change", "ChangeType": "form_complete"}


@model
class DocChangeDeleteForm(DocChangeEvent):
    """删除收集表事件: An administrator deleted forms that the app created.

    https://developer.work.weixin.qq.com/document/path/98095
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "doc_change", "ChangeType": "delete_form"}


@model
class DocChangeFormSettingsChange(DocChangeEvent):
    """修改收集表设置事件: An administrator changed the settings of forms that the app created.

    https://developer.work.weixin.qq.com/document/path/98096
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "doc_change", "ChangeType": "form_settings_change"}


@model
class SmartSheetChangeAddField(SmartSheetChangeEvent):
    """新增字段事件: Fields were added to a sheet.

    Up to 1,000 ids come at a time; more of them come in further events.

    https://developer.work.weixin.qq.com/document/path/100987
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "smart_sheet_change", "ChangeType": "add_field"}


@model
class SmartSheetChangeUpdateField(SmartSheetChangeEvent):
    """更新字段事件: Fields of a sheet were changed.

    Up to 1,000 ids come at a time; more of them come in further events.

    https://developer.work.weixin.qq.com/document/path/100987
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "smart_sheet_change", "ChangeType": "update_field"}


@model
class SmartSheetChangeDeleteField(SmartSheetChangeEvent):
    """删除字段事件: Fields of a sheet were deleted.

    Up to 1,000 ids come at a time; more of them come in further events.

    https://developer.work.weixin.qq.com/document/path/100987
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "smart_sheet_change", "ChangeType": "delete_field"}


@model
class SmartSheetChangeAddRecord(SmartSheetChangeEvent):
    """新增记录事件: Records were added to a sheet.

    Up to 1,000 ids come at a time; more of them come in further events.

    https://developer.work.weixin.qq.com/document/path/100986
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "smart_sheet_change", "ChangeType": "add_record"}


@model
class SmartSheetChangeUpdateRecord(SmartSheetChangeEvent):
    """更新记录事件: Records of a sheet were changed.

    Up to 1,000 ids come at a time; more of them come in further events.

    https://developer.work.weixin.qq.com/document/path/100986
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "smart_sheet_change", "ChangeType": "update_record"}


@model
class SmartSheetChangeDeleteRecord(SmartSheetChangeEvent):
    """删除记录事件: Records of a sheet were deleted.

    Up to 1,000 ids come at a time; more of them come in further events.

    https://developer.work.weixin.qq.com/document/path/100986
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "smart_sheet_change", "ChangeType": "delete_record"}
