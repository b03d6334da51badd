# Generated from spec/callbacks/approval.yaml by codegen. Do not edit.
"""审批。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from collections.abc import Mapping
from wecom_client.callbacks.headers import AppEvent
from wecom_runtime.callbacks.model import attribute_at
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class SysApproval(Model):
    class StatusChangeEvent:
        MADE: Final = 1
        APPROVED: Final = 2
        REJECTED: Final = 3
        PASSED_ON: Final = 4
        REMINDER: Final = 5
        WITHDRAWN: Final = 6
        WITHDRAWN_AFTER_APPROVAL: Final = 8
        REMARK: Final = 10
        SENT_BACK_TO_AN_APPROVER: Final = 11
        APPROVER_ADDED: Final = 12
        APPROVED_AND_APPROVER_ADDED: Final = 13
        HANDLED: Final = 14
        HANDED_OVER: Final = 15

    sp_no_str: str | None = field(default=None, wire="SpNoStr")
    """Number of the application."""
    sp_no: str | None = field(default=None, wire="SpNo", deprecated="Read SpNoStr instead.")
    """The same number; applications at education bureaus lack it. Deprecated: Read SpNoStr instead."""
    sp_name: str = field(wire="SpName")
    """Name of the template."""
    sp_status: int = field(wire="SpStatus", enum=(1, 2, 3, 4, 6, 7, 10))
    """Status. One of 1 (pending), 2 (approved), 3 (rejected), 4 (withdrawn), 6 (withdrawn after approval), 7
    (deleted), 10 (paid).
    """
    template_id: str = field(wire="TemplateId")
    """Id of the template."""
    apply_time: Timestamp = field(wire="ApplyTime")
    """When it was made, Unix time in seconds."""
    applyer: SysApplicant = field(wire="Applyer")
    """The applicant."""
    sp_record: list[SysApprovalRecord] | None = field(default=None, wire="SpRecord")
    """The nodes of the approval."""
    notifyer: list[SysApprovalUser] | None = field(default=None, wire="Notifyer")
    """Who gets copies."""
    process_list: list[SysProcessNode] | None = field(default=None, wire="ProcessList", item="NodeList")
    """The nodes of the whole process."""
    comments: list[SysApprovalComment] | None = field(default=None, wire="Comments")
    """The remarks."""
    status_change_event: int = field(
        wire="StatuChangeEvent", enum=(1, 2, 3, 4, 5, 6, 8, 10, 11, 12, 13, 14, 15),
    )
    """What has happened. One of 1 (made), 2 (approved), 3 (rejected), 4 (passed on), 5 (reminder), 6
    (withdrawn), 8 (withdrawn after approval), 10 (remark), 11 (sent back to an approver), 12 (approver
    added), 13 (approved and approver added), 14 (handled), 15 (handed over). In XML `StatuChangeEvent`.
    """


@model
class SysApplicant(Model):
    user_id: str = field(wire="UserId")
    """UserID."""
    party: int | None = field(default=None, wire="Party")
    """Id of the department."""


@model
class SysApprovalUser(Model):
    user_id: str = field(wire="UserId")
    """UserID."""


@model
class SysApprovalRecord(Model):
    sp_status: int = field(wire="SpStatus", enum=(1, 2, 3, 4))
    """Status of the node. One of 1 (pending), 2 (approved), 3 (rejected), 4 (passed on)."""
    approver_attr: int | None = field(default=None, wire="ApproverAttr", enum=(1, 2))
    """Who must approve. One of 1 (one approves for all), 2 (all must approve)."""
    details: list[SysApprovalDetail] | None = field(default=None, wire="Details")
    """The approvers; several, if a tag or superiors are asked."""


@model
class SysApprovalDetail(Model):
    approver: SysApprovalUser = field(wire="Approver", aliases=("Approvor",))
    """The approver."""
    speech: str | None = field(default=None, wire="Speech")
    """What the approver says."""
    sp_status: int = field(wire="SpStatus", enum=(1, 2, 3, 4))
    """Status of the approver. One of 1 (pending), 2 (approved), 3 (rejected), 4 (passed on)."""
    sp_time: Timestamp | None = field(default=None, wire="SpTime")
    """When the approver acted, Unix time in seconds; 0 if not yet."""
    attach: list[str] | None = field(default=None, wire="Attach", aliases=("MediaId",))
    """media_ids of what the approver attached."""


@model
class SysProcessNode(Model):
    node_type: int = field(wire="NodeType", enum=(1, 2, 3))
    """Kind of node. One of 1 (approval), 2 (copies), 3 (handling)."""
    sp_status: int | None = field(default=None, wire="SpStatus", enum=(1, 2, 3, 4, 11, 12, 13, 14, 15))
    """Status of the node. One of 1 (pending), 2 (approved), 3 (rejected), 4 (passed on), 11 (sent back to an
    approver), 12 (approver added), 13 (approved and approver added), 14 (handled), 15 (handed over).
    """
    apv_rel: int | None = field(default=None, wire="ApvRel", enum=(1, 2, 3))
    """How several people act. One of 1 (all must approve), 2 (one approves for all), 3 (one after the other)."""
    sub_node_list: list[SysProcessSubNode] | None = field(default=None, wire="SubNodeList")
    """The people."""


@model
class SysProcessSubNode(Model):
    user_info: SysApprovalUser = field(wire="UserInfo")
    """The member who acts."""
    speech: str | None = field(default=None, wire="Speech")
    """What he or she says."""
    sp_yj: int | None = field(default=None, wire="SpYj", enum=(1, 2, 3, 4, 11, 12, 13, 14, 15))
    """Status. One of 1 (pending), 2 (approved), 3 (rejected), 4 (passed on), 11 (sent back to an approver),
    12 (approver added), 13 (approved and approver added), 14 (handled), 15 (handed over).
    """
    sp_time: Timestamp | None = field(default=None, wire="Sptime")
    """When he or she acted, Unix time in seconds; 0 if not yet. In XML `Sptime`."""
    media_ids: list[str] | None = field(default=None, wire="MediaIds")
    """media_ids of what he or she attached."""


@model
class SysApprovalComment(Model):
    comment_user_info: SysApprovalUser = field(wire="CommentUserInfo")
    """Who made it."""
    comment_time: Timestamp = field(wire="CommentTime")
    """Unix time in seconds."""
    comment_content: str = field(wire="CommentContent")
    """The text."""
    comment_id: str = field(wire="CommentId")
    """Id of the remark."""
    attach: list[str] | None = field(default=None, wire="Attach")
    """media_ids of what is attached."""


@model
class OpenApproval(Model):
    third_no: str = field(wire="ThirdNo")
    """Your number of the application."""
    open_sp_name: str = field(wire="OpenSpName")
    """Name of the template."""
    open_template_id: str = field(wire="OpenTemplateId")
    """Id of the template."""
    open_sp_status: int = field(wire="OpenSpStatus", enum=(1, 2, 3, 4))
    """Status. One of 1 (pending), 2 (approved), 3 (rejected), 4 (withdrawn)."""
    apply_time: Timestamp = field(wire="ApplyTime")
    """When it was made, Unix time in seconds."""
    apply_user_name: str = field(wire="ApplyUserName")
    """Name of the applicant."""
    apply_user_id: str = field(wire="ApplyUserId")
    """UserID of the applicant."""
    apply_user_party: str = field(wire="ApplyUserParty")
    """Name of the applicant's department."""
    apply_user_image: str = field(wire="ApplyUserImage")
    """Link of the applicant's picture."""
    approval_nodes: list[OpenApprovalNode] | None = field(
        default=None, wire="ApprovalNodes", item="ApprovalNode",
    )
    """The nodes of the approval."""
    notify_nodes: list[OpenApprovalUser] | None = field(default=None, wire="NotifyNodes", item="NotifyNode")
    """Who gets copies."""
    approver_step: int | None = field(default=None, wire="ApproverStep", aliases=("approverstep",))
    """Index of the current node, from 0."""


@model
class OpenApprovalNode(Model):
    node_status: int = field(wire="NodeStatus", enum=(1, 2, 3, 4))
    """Status of the node. One of 1 (pending), 2 (approved), 3 (rejected), 4 (passed on)."""
    node_attr: int = field(wire="NodeAttr", enum=(1, 2))
    """Who must approve. One of 1 (one approves for all), 2 (all must approve)."""
    node_type: int = field(wire="NodeType", enum=(1, 2, 3))
    """How the approvers were chosen. One of 1 (fixed members), 2 (tag), 3 (superior)."""
    items: list[OpenApprovalUser] | None = field(default=None, wire="Items", item="Item")
    """The approvers."""


@model
class OpenApprovalUser(Model):
    item_name: str = field(wire="ItemName")
    """Name."""
    item_user_id: str = field(wire="ItemUserId", aliases=("ItemUserid",))
    """UserID."""
    item_party: str | None = field(default=None, wire="ItemParty")
    """Name of the department."""
    item_image: str | None = field(default=None, wire="ItemImage")
    """Link of the picture."""
    item_status: int | None = field(default=None, wire="ItemStatus", enum=(1, 2, 3, 4))
    """Status of an approver. One of 1 (pending), 2 (approved), 3 (rejected), 4 (passed on)."""
    item_speech: str | None = field(default=None, wire="ItemSpeech")
    """What an approver says."""
    item_op_time: Timestamp | None = field(default=None, wire="ItemOpTime")
    """When an approver acted, Unix time in seconds; 0 if not yet."""


@model
class SysApprovalChangeEvent(AppEvent):
    """审批申请状态变化回调通知: An application in the system app for approvals has changed.

    To receive the event, the app needs 审批-可调用接口的应用 in the admin console.

    Turn on 审批状态通知事件 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 审批 of the company.

    Sent for every step, such as an approval, a rejection, a remark, a reminder or a withdrawal.

    https://developer.work.weixin.qq.com/document/path/91815
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "sys_approval_change"}
    __member_by__: ClassVar[str] = "approval_info.applyer.user_id"
    __shortcuts__: ClassVar[Mapping[str, str]] = {
        "number": "approval_info.sp_no_str", "template_id": "approval_info.template_id",
        "status": "approval_info.sp_status", "change": "approval_info.status_change_event",
    }

    approval_info: SysApproval = field(wire="ApprovalInfo")
    """The application."""

    @property
    def number(self) -> str | None:
        """Number of the application."""
        found: str | None = attribute_at(self, "approval_info.sp_no_str")
        return found

    @property
    def template_id(self) -> str | None:
        """Id of the template."""
        found: str | None = attribute_at(self, "approval_info.template_id")
        return found

    @property
    def status(self) -> int | None:
        """Status. One of 1 (pending), 2 (approved), 3 (rejected), 4 (withdrawn), 6 (withdrawn after
        approval), 7 (deleted), 10 (paid).
        """
        found: int | None = attribute_at(self, "approval_info.sp_status")
        return found

    @property
    def change(self) -> int | None:
        """What has happened. One of 1 (made), 2 (approved), 3 (rejected), 4 (passed on), 5 (reminder), 6
        (withdrawn), 8 (withdrawn after approval), 10 (remark), 11 (sent back to an approver), 12 (approver
        added), 13 (approved and approver added), 14 (handled), 15 (handed over).
        """
        found: int | None = attribute_at(self, "approval_info.status_change_event")
        return found


@model
class OpenApprovalChangeEvent(AppEvent):
    """审批状态通知事件: An application that the app made through the approval engine has changed.

    To receive the event, the app needs 审批-可调用接口的应用 in the admin console.

    Turn on 审批状态通知事件 in the callback settings (接收消息) of a self-built app.

    Apps of providers receive it with the permission 审批 of the company.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "open_approval_change"}
    __member_by__: ClassVar[str] = "approval_info.apply_user_id"
    __shortcuts__: ClassVar[Mapping[str, str]] = {
        "number": "approval_info.third_no", "template_id": "approval_info.open_template_id",
        "status": "approval_info.open_sp_status",
    }

    approval_info: OpenApproval = field(wire="ApprovalInfo")
    """The application."""

    @property
    def number(self) -> str | None:
        """Your number of the application."""
        found: str | None = attribute_at(self, "approval_info.third_no")
        return found

    @property
    def template_id(self) -> str | None:
        """Id of the template."""
        found: str | None = attribute_at(self, "approval_info.open_template_id")
        return found

    @property
    def status(self) -> int | None:
        """Status. One of 1 (pending), 2 (approved), 3 (rejected), 4 (withdrawn)."""
        found: int | None = attribute_at(self, "approval_info.open_sp_status")
        return found
