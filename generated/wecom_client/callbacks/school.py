# Generated from spec/callbacks/school.yaml by codegen. Do not edit.
"""家校沟通。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import ChangeSchoolContactEvent
from wecom_client.callbacks.headers import SuiteChangeSchoolContactEvent
from wecom_client.callbacks.headers import SuiteCorpEvent
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class SchoolContactChange(Model):
    time_stamp: Timestamp = field(wire="TimeStamp")
    """Unix time in seconds."""
    change_type: str = field(wire="ChangeType", enum=(
        "create_student", "update_student", "delete_student", "create_parent", "update_parent",
        "delete_parent", "subscribe", "unsubscribe", "create_department", "update_department",
        "delete_department",
    ))
    """What has changed. One of create_student, update_student, delete_student, create_parent, update_parent,
    delete_parent, subscribe, unsubscribe, create_department, update_department, delete_department.
    """
    id: str = field(wire="Id")
    """UserID of the student or parent, or id of the department."""
    new_id: str | None = field(default=None, wire="NewId")
    """New UserID, if that is what has changed."""


@model
class ChangeSchoolContactCreateStudent(ChangeSchoolContactEvent):
    """新增学生事件: A student was created.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92032
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_school_contact", "ChangeType": "create_student"}

    user_id: str = field(wire="Id")
    """UserID of the student. In XML `Id`."""


@model
class ChangeSchoolContactUpdateStudent(ChangeSchoolContactEvent):
    """编辑学生事件: A student or one of the student's parents was changed.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92032
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_school_contact", "ChangeType": "update_student"}

    user_id: str = field(wire="Id")
    """UserID of the student. In XML `Id`."""


@model
class ChangeSchoolContactDeleteStudent(ChangeSchoolContactEvent):
    """删除学生事件: A student was deleted.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92032
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_school_contact", "ChangeType": "delete_student"}

    user_id: str = field(wire="Id")
    """UserID of the student. In XML `Id`."""


@model
class ChangeSchoolContactCreateParent(ChangeSchoolContactEvent):
    """新增家长事件: A parent was created.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92032
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_school_contact", "ChangeType": "create_parent"}

    user_id: str = field(wire="Id")
    """UserID of the parent. In XML `Id`."""


@model
class ChangeSchoolContactUpdateParent(ChangeSchoolContactEvent):
    """编辑家长事件: A parent was changed.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92032
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_school_contact", "ChangeType": "update_parent"}

    user_id: str = field(wire="Id")
    """UserID of the parent. In XML `Id`."""


@model
class ChangeSchoolContactDeleteParent(ChangeSchoolContactEvent):
    """删除家长事件: A parent was deleted.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92032
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_school_contact", "ChangeType": "delete_parent"}

    user_id: str = field(wire="Id")
    """UserID of the parent. In XML `Id`."""


@model
class ChangeSchoolContactSubscribe(ChangeSchoolContactEvent):
    """家长关注事件: A parent subscribed to the school's notices.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92032
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_school_contact", "ChangeType": "subscribe"}

    user_id: str = field(wire="Id")
    """UserID of the parent. In XML `Id`."""


@model
class ChangeSchoolContactUnsubscribe(ChangeSchoolContactEvent):
    """家长取消关注事件: A parent unsubscribed from the school's notices.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92032
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_school_contact", "ChangeType": "unsubscribe"}

    user_id: str = field(wire="Id")
    """UserID of the parent. In XML `Id`."""


@model
class ChangeSchoolContactCreateDepartment(ChangeSchoolContactEvent):
    """创建部门事件: A department was created.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92052
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "change_school_contact", "ChangeType": "create_department",
    }

    department_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""


@model
class ChangeSchoolContactUpdateDepartment(ChangeSchoolContactEvent):
    """更新部门事件: A department was changed.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92052
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "change_school_contact", "ChangeType": "update_department",
    }

    department_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""


@model
class ChangeSchoolContactDeleteDepartment(ChangeSchoolContactEvent):
    """删除部门事件: A department was deleted.

    To receive the event, the app needs 家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用 in the
    admin console.

    Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.

    A provider-developed app receives it with the permission 家校沟通->家校通讯录读取权限.

    A third-party app receives it with the permission 家校沟通->「家校沟通」使用权限，包括读取家长信息（不
    含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知.

    https://developer.work.weixin.qq.com/document/path/92052
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "change_school_contact", "ChangeType": "delete_department",
    }

    department_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""


@model
class SuiteChangeSchoolContactCreateStudent(SuiteChangeSchoolContactEvent):
    """新增学生事件: A student of an authorized school was created.

    https://developer.work.weixin.qq.com/document/path/92051
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_school_contact", "ChangeType": "create_student",
    }

    user_id: str = field(wire="Id")
    """UserID of the student. In XML `Id`."""


@model
class SuiteChangeSchoolContactUpdateStudent(SuiteChangeSchoolContactEvent):
    """编辑学生事件: A student of an authorized school or one of the student's parents was changed.

    https://developer.work.weixin.qq.com/document/path/92051
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_school_contact", "ChangeType": "update_student",
    }

    user_id: str = field(wire="Id")
    """UserID of the student before the change. In XML `Id`."""
    new_user_id: str | None = field(default=None, wire="NewId")
    """New UserID, if that is what has changed. In XML `NewId`."""


@model
class SuiteChangeSchoolContactDeleteStudent(SuiteChangeSchoolContactEvent):
    """删除学生事件: A student of an authorized school was deleted.

    https://developer.work.weixin.qq.com/document/path/92051
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_school_contact", "ChangeType": "delete_student",
    }

    user_id: str = field(wire="Id")
    """UserID of the student. In XML `Id`."""


@model
class SuiteChangeSchoolContactCreateParent(SuiteChangeSchoolContactEvent):
    """新增家长事件: A parent at an authorized school was created.

    https://developer.work.weixin.qq.com/document/path/92051
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_school_contact", "ChangeType": "create_parent",
    }

    user_id: str = field(wire="Id")
    """UserID of the parent. In XML `Id`."""


@model
class SuiteChangeSchoolContactUpdateParent(SuiteChangeSchoolContactEvent):
    """编辑家长事件: A parent at an authorized school was changed.

    https://developer.work.weixin.qq.com/document/path/92051
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_school_contact", "ChangeType": "update_parent",
    }

    user_id: str = field(wire="Id")
    """UserID of the parent before the change. In XML `Id`."""
    new_user_id: str | None = field(default=None, wire="NewId")
    """New UserID, if that is what has changed. In XML `NewId`."""


@model
class SuiteChangeSchoolContactDeleteParent(SuiteChangeSchoolContactEvent):
    """删除家长事件: A parent at an authorized school was deleted.

    https://developer.work.weixin.qq.com/document/path/92051
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_school_contact", "ChangeType": "delete_parent",
    }

    user_id: str = field(wire="Id")
    """UserID of the parent. In XML `Id`."""


@model
class SuiteChangeSchoolContactSubscribe(SuiteChangeSchoolContactEvent):
    """家长关注事件: A parent subscribed to the notices of an authorized school.

    https://developer.work.weixin.qq.com/document/path/92051
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_school_contact", "ChangeType": "subscribe"}

    user_id: str = field(wire="Id")
    """UserID of the parent. In XML `Id`."""


@model
class SuiteChangeSchoolContactUnsubscribe(SuiteChangeSchoolContactEvent):
    """家长取消关注事件: A parent unsubscribed from the notices of an authorized school.

    https://developer.work.weixin.qq.com/document/path/92051
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_school_contact", "ChangeType": "unsubscribe"}

    user_id: str = field(wire="Id")
    """UserID of the parent. In XML `Id`."""


@model
class SuiteChangeSchoolContactCreateDepartment(SuiteChangeSchoolContactEvent):
    """创建部门事件: A department of an authorized school was created.

    https://developer.work.weixin.qq.com/document/path/92050
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_school_contact", "ChangeType": "create_department",
    }

    department_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""


@model
class SuiteChangeSchoolContactUpdateDepartment(SuiteChangeSchoolContactEvent):
    """更新部门事件: A department of an authorized school was changed.

    https://developer.work.weixin.qq.com/document/path/92050
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_school_contact", "ChangeType": "update_department",
    }

    department_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""


@model
class SuiteChangeSchoolContactDeleteDepartment(SuiteChangeSchoolContactEvent):
    """删除部门事件: A department of an authorized school was deleted.

    https://developer.work.weixin.qq.com/document/path/92050
    """

    __selects__: ClassVar[dict[str, str]] = {
        "InfoType": "change_school_contact", "ChangeType": "delete_department",
    }

    department_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""


@model
class ChangeSchoolContactBatchEvent(SuiteCorpEvent):
    """家校通讯录批量变更事件: Much has changed in the school address book of an authorized school.

    Sent in place of single events when a school changes much within a short time.

    https://developer.work.weixin.qq.com/document/path/97281
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_school_contact_batch"}

    change_list: list[SchoolContactChange] = field(wire="ChangeList")
    """The changes; at most 1000 items."""
