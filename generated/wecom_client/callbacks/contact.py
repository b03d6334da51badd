# Generated from spec/callbacks/contact.yaml by codegen. Do not edit.
"""通讯录。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import ChangeContactEvent
from wecom_client.callbacks.headers import Event
from wecom_client.callbacks.headers import InfoEvent
from wecom_client.callbacks.headers import SuiteChangeContactEvent
from wecom_runtime.data.models import Csv
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class BatchJob(Model):
    job_id: str = field(wire="JobId")
    """Id of the job; at most 64 characters."""
    job_type: str = field(wire="JobType", enum=(
        "sync_user", "replace_user", "invite_user", "replace_party", "export_user", "export_simple_user",
        "export_department", "export_tag", "export_taguser", "import_chain_contact", "contact_id_translate",
    ))
    """Kind of job. One of sync_user (update of members), replace_user (replacement of all members),
    invite_user (invitation of members), replace_party (replacement of all departments), export_user
    (export of members in detail), export_simple_user (export of members), export_department (export of
    departments), export_tag (export of the members of a tag), export_taguser (export of the members of a
    tag), import_chain_contact (import of downstream contacts), contact_id_translate (translation of ids).
    """
    err_code: int | None = field(default=None, wire="ErrCode")
    """0 if it succeeded."""
    err_msg: str | None = field(default=None, wire="ErrMsg")
    """Text for people."""


@model
class ContactAttr(Model):
    name: str = field(wire="Name")
    """Name of the attribute."""
    type: int = field(wire="Type", enum=(0, 1))
    """Which of the two is set. One of 0 (text), 1 (web)."""
    text: ContactAttrText | None = field(default=None, wire="Text")
    """Text."""
    web: ContactAttrWeb | None = field(default=None, wire="Web")
    """Link."""


@model
class ContactAttrText(Model):
    value: str | None = field(default=None, wire="Value")
    """The text."""


@model
class ContactAttrWeb(Model):
    title: str | None = field(default=None, wire="Title")
    """Title of the link."""
    url: str | None = field(default=None, wire="Url")
    """Where the link leads."""


@model
class ChangeContactCreateUser(ChangeContactEvent):
    """新增成员事件: A member was created.

    An address for contact sync that was set after 15 August 2022 gets only UserID and Department.

    A provider-developed app gets the sensitive fields only where administrator and member have agreed.

    https://developer.work.weixin.qq.com/document/path/90970
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_contact", "ChangeType": "create_user"}

    user_id: str = field(wire="UserID")
    """UserID of the new member."""
    name: str | None = field(default=None, wire="Name")
    """Name. Provider-developed apps get it where the administrator has authorized it."""
    department: Csv[int] = field(wire="Department", converts=True)
    """Departments of the member that the app may see. Joined by `,`."""
    main_department: int | None = field(default=None, wire="MainDepartment")
    """Main department."""
    is_leader_in_dept: Csv[int] | None = field(
        default=None, wire="IsLeaderInDept", enum=(0, 1), converts=True,
    )
    """Whether the member leads each department, in the order of Department. Joined by `,`. One of 0 (no), 1
    (yes). Provider-developed apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息
    -部门负责人. Third-party apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息-
    部门负责人. An upstream company does not get it for members of downstream companies.
    """
    direct_leader: Csv[str] | None = field(default=None, wire="DirectLeader", converts=True)
    """UserIDs of the direct superiors. Joined by `,`. Provider-developed apps get it with the permission 组织
    架构信息-应用可获取可见范围内成员组织架构信息-直属上级. Third-party apps get it with the permission 组
    织架构信息-应用可获取可见范围内成员组织架构信息-直属上级. An upstream company does not get it for
    members of downstream companies.
    """
    position: str | None = field(default=None, wire="Position")
    """Job title. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """
    mobile: str | None = field(default=None, wire="Mobile")
    """Mobile number. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    gender: int | None = field(default=None, wire="Gender", enum=(0, 1, 2))
    """Gender. One of 0 (undefined), 1 (male), 2 (female). Provider-developed apps get it where the
    administrator and the member have agreed (OAuth2). Of third-party apps, only address book apps (通讯录
    应用) get it. An upstream company does not get it for members of downstream companies.
    """
    email: str | None = field(default=None, wire="Email")
    """Mail address. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    biz_mail: str | None = field(default=None, wire="BizMail")
    """Mail address at the company. Provider-developed apps get it where the administrator and the member have
    agreed (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company
    does not get it for members of downstream companies.
    """
    status: int | None = field(default=None, wire="Status", enum=(1, 2, 4, 5))
    """Status. One of 1 (active), 2 (disabled), 4 (not activated), 5 (left)."""
    avatar: str | None = field(default=None, wire="Avatar")
    """Link of the picture. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    alias: str | None = field(default=None, wire="Alias")
    """Alias."""
    telephone: str | None = field(default=None, wire="Telephone")
    """Telephone number. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """
    address: str | None = field(default=None, wire="Address")
    """Address. Provider-developed apps get it where the administrator and the member have agreed (OAuth2). Of
    third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it for
    members of downstream companies.
    """
    ext_attr: list[ContactAttr] | None = field(default=None, wire="ExtAttr", item="Item")
    """Extra attributes. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """


@model
class ChangeContactUpdateUser(ChangeContactEvent):
    """更新成员事件: A member was changed.

    Holds what has changed.

    An address for contact sync that was set after 15 August 2022 gets it only for a new department or
    UserID.

    https://developer.work.weixin.qq.com/document/path/90970
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_contact", "ChangeType": "update_user"}

    user_id: str = field(wire="UserID")
    """UserID of the member before the change."""
    new_user_id: str | None = field(default=None, wire="NewUserID")
    """New UserID, if that is what has changed."""
    name: str | None = field(default=None, wire="Name")
    """Name. Provider-developed apps get it where the administrator has authorized it."""
    department: Csv[int] | None = field(default=None, wire="Department", converts=True)
    """Departments of the member that the app may see. Joined by `,`."""
    main_department: int | None = field(default=None, wire="MainDepartment")
    """Main department."""
    is_leader_in_dept: Csv[int] | None = field(
        default=None, wire="IsLeaderInDept", enum=(0, 1), converts=True,
    )
    """Whether the member leads each department, in the order of Department. Joined by `,`. One of 0 (no), 1
    (yes). Provider-developed apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息
    -部门负责人. Third-party apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息-
    部门负责人. An upstream company does not get it for members of downstream companies.
    """
    direct_leader: Csv[str] | None = field(default=None, wire="DirectLeader", converts=True)
    """UserIDs of the direct superiors. Joined by `,`. Provider-developed apps get it with the permission 组织
    架构信息-应用可获取可见范围内成员组织架构信息-直属上级. Third-party apps get it with the permission 组
    织架构信息-应用可获取可见范围内成员组织架构信息-直属上级. An upstream company does not get it for
    members of downstream companies.
    """
    position: str | None = field(default=None, wire="Position")
    """Job title. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """
    mobile: str | None = field(default=None, wire="Mobile")
    """Mobile number. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    gender: int | None = field(default=None, wire="Gender", enum=(0, 1, 2))
    """Gender. One of 0 (undefined), 1 (male), 2 (female). Provider-developed apps get it where the
    administrator and the member have agreed (OAuth2). Of third-party apps, only address book apps (通讯录
    应用) get it. An upstream company does not get it for members of downstream companies.
    """
    email: str | None = field(default=None, wire="Email")
    """Mail address. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    biz_mail: str | None = field(default=None, wire="BizMail")
    """Mail address at the company. Provider-developed apps get it where the administrator and the member have
    agreed (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company
    does not get it for members of downstream companies.
    """
    status: int | None = field(default=None, wire="Status", enum=(1, 2, 4, 5))
    """Status. One of 1 (active), 2 (disabled), 4 (not activated), 5 (left)."""
    avatar: str | None = field(default=None, wire="Avatar")
    """Link of the picture. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    alias: str | None = field(default=None, wire="Alias")
    """Alias."""
    telephone: str | None = field(default=None, wire="Telephone")
    """Telephone number. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """
    address: str | None = field(default=None, wire="Address")
    """Address. Provider-developed apps get it where the administrator and the member have agreed (OAuth2). Of
    third-party apps, only address book apps (通讯录应用) get it. An upstream company does not get it for
    members of downstream companies.
    """
    ext_attr: list[ContactAttr] | None = field(default=None, wire="ExtAttr", item="Item")
    """Extra attributes. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """


@model
class ChangeContactDeleteUser(ChangeContactEvent):
    """删除成员事件: A member was deleted.

    https://developer.work.weixin.qq.com/document/path/90970
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_contact", "ChangeType": "delete_user"}

    user_id: str = field(wire="UserID")
    """UserID of the member."""


@model
class ChangeContactCreateParty(ChangeContactEvent):
    """新增部门事件: A department was created.

    https://developer.work.weixin.qq.com/document/path/90971
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_contact", "ChangeType": "create_party"}

    party_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""
    name: str | None = field(default=None, wire="Name")
    """Name. Provider-developed apps get it where the administrator has authorized it."""
    parent_id: int = field(wire="ParentId")
    """Id of the department above."""
    order: int | None = field(default=None, wire="Order")
    """Rank among its siblings."""


@model
class ChangeContactUpdateParty(ChangeContactEvent):
    """更新部门事件: A department was changed.

    https://developer.work.weixin.qq.com/document/path/90971
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_contact", "ChangeType": "update_party"}

    party_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""
    name: str | None = field(default=None, wire="Name")
    """Name, if it has changed. Provider-developed apps get it where the administrator has authorized it."""
    parent_id: int | None = field(default=None, wire="ParentId")
    """Id of the department above, if it has changed."""


@model
class ChangeContactDeleteParty(ChangeContactEvent):
    """删除部门事件: A department was deleted.

    https://developer.work.weixin.qq.com/document/path/90971
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_contact", "ChangeType": "delete_party"}

    party_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""


@model
class ChangeContactUpdateTag(ChangeContactEvent):
    """标签成员变更事件: The members of a tag have changed.

    It may overtake an event about the members themselves.

    https://developer.work.weixin.qq.com/document/path/90972
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_contact", "ChangeType": "update_tag"}

    tag_id: int = field(wire="TagId")
    """Id of the tag."""
    add_user_items: Csv[str] | None = field(default=None, wire="AddUserItems", converts=True)
    """UserIDs of the members that were added. Joined by `,`."""
    del_user_items: Csv[str] | None = field(default=None, wire="DelUserItems", converts=True)
    """UserIDs of the members that were removed. Joined by `,`."""
    add_party_items: Csv[int] | None = field(default=None, wire="AddPartyItems", converts=True)
    """Ids of the departments that were added. Joined by `,`."""
    del_party_items: Csv[int] | None = field(default=None, wire="DelPartyItems", converts=True)
    """Ids of the departments that were removed. Joined by `,`."""


@model
class BatchJobResultEvent(Event):
    """异步任务完成事件推送: An asynchronous job has ended.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "batch_job_result"}

    batch_job: BatchJob = field(wire="BatchJob")
    """The job."""


@model
class SuiteChangeContactCreateUser(SuiteChangeContactEvent):
    """新增成员事件: A member of an authorized company was created.

    Only an app for contact management gets the sensitive fields; for others Name is the UserID.

    An app with the permission to edit the address book gets only UserID, OpenUserID and Department.

    https://developer.work.weixin.qq.com/document/path/90639
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_contact", "ChangeType": "create_user"}

    user_id: str = field(wire="UserID")
    """UserID of the new member."""
    open_user_id: str | None = field(default=None, wire="OpenUserID")
    """Id of the member that is the same for all apps of the provider."""
    name: str | None = field(default=None, wire="Name")
    """Name. Provider-developed apps get it where the administrator has authorized it."""
    department: Csv[int] | None = field(default=None, wire="Department", converts=True)
    """Departments of the member that the app may see. Joined by `,`."""
    main_department: int | None = field(default=None, wire="MainDepartment")
    """Main department."""
    is_leader_in_dept: Csv[int] | None = field(
        default=None, wire="IsLeaderInDept", enum=(0, 1), converts=True,
    )
    """Whether the member leads each department, in the order of Department. Joined by `,`. One of 0 (no), 1
    (yes). Provider-developed apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息
    -部门负责人. Third-party apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息-
    部门负责人. An upstream company does not get it for members of downstream companies.
    """
    direct_leader: Csv[str] | None = field(default=None, wire="DirectLeader", converts=True)
    """UserIDs of the direct superiors. Joined by `,`. Provider-developed apps get it with the permission 组织
    架构信息-应用可获取可见范围内成员组织架构信息-直属上级. Third-party apps get it with the permission 组
    织架构信息-应用可获取可见范围内成员组织架构信息-直属上级. An upstream company does not get it for
    members of downstream companies.
    """
    mobile: str | None = field(default=None, wire="Mobile")
    """Mobile number. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    position: str | None = field(default=None, wire="Position")
    """Job title. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """
    gender: int | None = field(default=None, wire="Gender", enum=(0, 1, 2))
    """Gender. One of 0 (undefined), 1 (male), 2 (female). Provider-developed apps get it where the
    administrator and the member have agreed (OAuth2). Of third-party apps, only address book apps (通讯录
    应用) get it. An upstream company does not get it for members of downstream companies.
    """
    email: str | None = field(default=None, wire="Email")
    """Mail address. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    biz_mail: str | None = field(default=None, wire="BizMail")
    """Mail address at the company. Provider-developed apps get it where the administrator and the member have
    agreed (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company
    does not get it for members of downstream companies.
    """
    status: int | None = field(default=None, wire="Status", enum=(1, 2, 4, 5))
    """Status. One of 1 (active), 2 (disabled), 4 (not activated), 5 (left)."""
    avatar: str | None = field(default=None, wire="Avatar")
    """Link of the picture. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    alias: str | None = field(default=None, wire="Alias")
    """Alias."""
    telephone: str | None = field(default=None, wire="Telephone")
    """Telephone number. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """
    ext_attr: list[ContactAttr] | None = field(default=None, wire="ExtAttr", item="Item")
    """Extra attributes. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """


@model
class SuiteChangeContactUpdateUser(SuiteChangeContactEvent):
    """更新成员事件: A member of an authorized company was changed.

    Holds what has changed.

    An app with the permission to edit the address book gets it only for a new department.

    https://developer.work.weixin.qq.com/document/path/90639
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_contact", "ChangeType": "update_user"}

    user_id: str = field(wire="UserID")
    """UserID of the member before the change."""
    open_user_id: str | None = field(default=None, wire="OpenUserID")
    """Id of the member that is the same for all apps of the provider."""
    new_user_id: str | None = field(default=None, wire="NewUserID")
    """New UserID, if that is what has changed."""
    name: str | None = field(default=None, wire="Name")
    """Name. Provider-developed apps get it where the administrator has authorized it."""
    department: Csv[int] | None = field(default=None, wire="Department", converts=True)
    """Departments of the member that the app may see. Joined by `,`."""
    main_department: int | None = field(default=None, wire="MainDepartment")
    """Main department."""
    is_leader_in_dept: Csv[int] | None = field(
        default=None, wire="IsLeaderInDept", enum=(0, 1), converts=True,
    )
    """Whether the member leads each department, in the order of Department. Joined by `,`. One of 0 (no), 1
    (yes). Provider-developed apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息
    -部门负责人. Third-party apps get it with the permission 组织架构信息-应用可获取企业的部门组织架构信息-
    部门负责人. An upstream company does not get it for members of downstream companies.
    """
    direct_leader: Csv[str] | None = field(default=None, wire="DirectLeader", converts=True)
    """UserIDs of the direct superiors. Joined by `,`. Provider-developed apps get it with the permission 组织
    架构信息-应用可获取可见范围内成员组织架构信息-直属上级. Third-party apps get it with the permission 组
    织架构信息-应用可获取可见范围内成员组织架构信息-直属上级. An upstream company does not get it for
    members of downstream companies.
    """
    mobile: str | None = field(default=None, wire="Mobile")
    """Mobile number. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    position: str | None = field(default=None, wire="Position")
    """Job title. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """
    gender: int | None = field(default=None, wire="Gender", enum=(0, 1, 2))
    """Gender. One of 0 (undefined), 1 (male), 2 (female). Provider-developed apps get it where the
    administrator and the member have agreed (OAuth2). Of third-party apps, only address book apps (通讯录
    应用) get it. An upstream company does not get it for members of downstream companies.
    """
    email: str | None = field(default=None, wire="Email")
    """Mail address. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    biz_mail: str | None = field(default=None, wire="BizMail")
    """Mail address at the company. Provider-developed apps get it where the administrator and the member have
    agreed (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company
    does not get it for members of downstream companies.
    """
    status: int | None = field(default=None, wire="Status", enum=(1, 2, 4, 5))
    """Status. One of 1 (active), 2 (disabled), 4 (not activated), 5 (left)."""
    avatar: str | None = field(default=None, wire="Avatar")
    """Link of the picture. Provider-developed apps get it where the administrator and the member have agreed
    (OAuth2). Of third-party apps, only address book apps (通讯录应用) get it. An upstream company does not
    get it for members of downstream companies.
    """
    alias: str | None = field(default=None, wire="Alias")
    """Alias."""
    telephone: str | None = field(default=None, wire="Telephone")
    """Telephone number. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """
    ext_attr: list[ContactAttr] | None = field(default=None, wire="ExtAttr", item="Item")
    """Extra attributes. Provider-developed apps get it where the administrator has authorized it. An upstream
    company does not get it for members of downstream companies.
    """


@model
class SuiteChangeContactDeleteUser(SuiteChangeContactEvent):
    """删除成员事件: A member of an authorized company was deleted.

    https://developer.work.weixin.qq.com/document/path/90639
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_contact", "ChangeType": "delete_user"}

    user_id: str = field(wire="UserID")
    """UserID of the member."""
    open_user_id: str | None = field(default=None, wire="OpenUserID")
    """Id of the member that is the same for all apps of the provider."""


@model
class SuiteChangeContactCreateParty(SuiteChangeContactEvent):
    """新增部门事件: A department of an authorized company was created.

    https://developer.work.weixin.qq.com/document/path/90640
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_contact", "ChangeType": "create_party"}

    party_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""
    name: str | None = field(default=None, wire="Name")
    """Name. Provider-developed apps get it where the administrator has authorized it."""
    parent_id: int = field(wire="ParentId")
    """Id of the department above."""
    order: int | None = field(default=None, wire="Order")
    """Rank among its siblings."""


@model
class SuiteChangeContactUpdateParty(SuiteChangeContactEvent):
    """更新部门事件: A department of an authorized company was changed.

    https://developer.work.weixin.qq.com/document/path/90640
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_contact", "ChangeType": "update_party"}

    party_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""
    name: str | None = field(default=None, wire="Name")
    """Name, if it has changed. Provider-developed apps get it where the administrator has authorized it."""
    parent_id: int | None = field(default=None, wire="ParentId")
    """Id of the department above, if it has changed."""


@model
class SuiteChangeContactDeleteParty(SuiteChangeContactEvent):
    """删除部门事件: A department of an authorized company was deleted.

    https://developer.work.weixin.qq.com/document/path/90640
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_contact", "ChangeType": "delete_party"}

    party_id: int = field(wire="Id")
    """Id of the department. In XML `Id`."""


@model
class SuiteChangeContactUpdateTag(SuiteChangeContactEvent):
    """标签成员变更事件: The members of a tag of an authorized company have changed.

    Fetch the tag after it; the lists may lack what the deletion of a department removed.

    https://developer.work.weixin.qq.com/document/path/90641
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "change_contact", "ChangeType": "update_tag"}

    tag_id: int = field(wire="TagId")
    """Id of the tag."""
    add_user_items: Csv[str] | None = field(default=None, wire="AddUserItems", converts=True)
    """UserIDs of the members that were added. Joined by `,`."""
    del_user_items: Csv[str] | None = field(default=None, wire="DelUserItems", converts=True)
    """UserIDs of the members that were removed. Joined by `,`."""
    add_party_items: Csv[int] | None = field(default=None, wire="AddPartyItems", converts=True)
    """Ids of the departments that were added. Joined by `,`."""
    del_party_items: Csv[int] | None = field(default=None, wire="DelPartyItems", converts=True)
    """Ids of the departments that were removed. Joined by `,`."""


@model
class SuiteBatchJobResultEvent(InfoEvent):
    """导出任务完成通知: An asynchronous job of a suite or of the provider has ended.

    https://developer.work.weixin.qq.com/document/path/94956
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "batch_job_result"}

    suite_id: str | None = field(default=None, wire="SuiteId")
    """Id of the suite, of an export."""
    service_corp_id: str | None = field(default=None, wire="ServiceCorpId")
    """CorpID of the provider, of a translation of ids."""
    auth_corp_id: str | None = field(default=None, wire="AuthCorpId")
    """CorpID of the company, of a translation of ids."""
    batch_job: BatchJob = field(wire="BatchJob")
    """The job."""
