# Generated from spec/api/oa/ by codegen. Do not edit.
"""办公（审批、日程、汇报、会议室、假期）: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import oa as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.api.oa.approval import AsyncOaApprovalResource
    from wecom_client.api.oa.approval import OaApprovalResource
    from wecom_client.api.oa.calendar import AsyncOaCalendarResource
    from wecom_client.api.oa.calendar import OaCalendarResource
    from wecom_client.api.oa.journal import AsyncOaJournalResource
    from wecom_client.api.oa.journal import OaJournalResource
    from wecom_client.api.oa.meetingroom import AsyncOaMeetingroomResource
    from wecom_client.api.oa.meetingroom import OaMeetingroomResource
    from wecom_client.api.oa.schedule import AsyncOaScheduleResource
    from wecom_client.api.oa.schedule import OaScheduleResource
    from wecom_client.api.oa.vacation import AsyncOaVacationResource
    from wecom_client.api.oa.vacation import OaVacationResource
    from wecom_client.models.oa.approval import ApplyData
    from wecom_client.models.oa.approval import ApprovalFilter
    from wecom_client.models.oa.approval import ApprovalFlow
    from wecom_client.models.oa.approval import ApprovalSummary
    from wecom_client.models.oa.approval import LegacyApprover
    from wecom_client.models.oa.approval import OaApplyeventResponse
    from wecom_client.models.oa.approval import OaGetapprovaldetailResponse
    from wecom_client.models.oa.approval import OaGetapprovalinfoResponse
    from wecom_client.models.oa.approval import OaGettemplatedetailResponse
    from wecom_client.params.oa import ApplyDataDict
    from wecom_client.params.oa import ApprovalFilterDict
    from wecom_client.params.oa import ApprovalFlowDict
    from wecom_client.params.oa import ApprovalSummaryDict
    from wecom_client.params.oa import LegacyApproverDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class OaResource(Resource):
    """办公（审批、日程、汇报、会议室、假期）: `client.oa`."""

    approval: OaApprovalResource = resource_at("wecom_client.api.oa.approval:OaApprovalResource")
    calendar: OaCalendarResource = resource_at("wecom_client.api.oa.calendar:OaCalendarResource")
    journal: OaJournalResource = resource_at("wecom_client.api.oa.journal:OaJournalResource")
    meetingroom: OaMeetingroomResource = resource_at("wecom_client.api.oa.meetingroom:OaMeetingroomResource")
    schedule: OaScheduleResource = resource_at("wecom_client.api.oa.schedule:OaScheduleResource")
    vacation: OaVacationResource = resource_at("wecom_client.api.oa.vacation:OaVacationResource")

    def gettemplatedetail(
        self,
        template_id: str,
        *,
        timeout: float | None = None,
    ) -> OaGettemplatedetailResponse:
        """获取审批模板详情: Get the names and the controls of an approval template.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        A self-built app sees the templates of its own company, a third-party app the templates that it
        added.

        Args:
            template_id: Id of the template, from an approval, from the callback, or from the address of
                its editor page.

        Error codes:
            301025: template_id is not valid. The address of the template in the admin console has it.
            301026: Try again; a template that has not passed its review cannot be read either.

        POST /cgi-bin/oa/gettemplatedetail (access_token),
        https://developer.work.weixin.qq.com/document/path/91982
        """
        return self._call(ops.OA_GETTEMPLATEDETAIL, {"template_id": template_id}, timeout)

    def applyevent(
        self,
        creator_userid: str,
        template_id: str,
        use_template_approver: int,
        apply_data: ApplyData | ApplyDataDict,
        summary_list: Sequence[ApprovalSummary | ApprovalSummaryDict],
        *,
        choose_department: int | None = None,
        process: ApprovalFlow | ApprovalFlowDict | None = None,
        approver: Sequence[LegacyApprover | LegacyApproverDict] | None = None,
        notifyer: list[str] | None = None,
        notify_type: int | None = None,
        timeout: float | None = None,
    ) -> OaApplyeventResponse:
        """提交审批申请: Submit an approval request on behalf of a member.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Third-party apps may call it 60 times a minute only.

        A request with files takes at most 6 of them; they are kept beyond the life of their media_id.

        In texts and summaries, third-party apps may write ids in the syntax that WeCom replaces with
        names.

        Controls that the template requires need a value; overtime spans 7 days at most.

        `process` is needed if `use_template_approver` is 0.

        Args:
            creator_userid: UserID of the applicant, who must be in the app's scope.
            template_id: Id of the template; those for check-in correction and shift change cannot be used.
            use_template_approver: Where the approvers come from; with 1 the template's flow must have no
                node that the applicant fills. One of 0 (approvers come with this call), 1 (flow of the
                template in the admin console). Default: 0.
            apply_data: What the applicant fills in; every required control of the template needs a value.
            summary_list: Lines of the summary in the notification and in lists. At most 3 items.
            choose_department: Department in whose name it is submitted; the main department if left out.
            process: Approvers and people in copy; needed with use_template_approver 0.
            approver: Approvers. Deprecated: Send process instead.
            notifyer: UserIDs of the people in copy in the older form; send process instead. Deprecated:
                Send process instead.
            notify_type: When the people in copy are informed. One of 1 (when submitted), 2 (when
                approved), 3 (both).

        Error codes:
            301025: A parameter of the approval is not valid. Fill in every required control, none empty or
                null, in the form that client.oa.gettemplatedetail gives; compare with
                client.oa.getapprovaldetail of a request made by hand.
            301055: Give the app the right on approvals; the creator must be in the scope of the approval
                app or of this app.
            301056: Approval app is disabled. Enable it in the admin console (应用管理 > 审批).
            301057: Approval request could not be submitted. errmsg has the details.
            301079: Choose another time, or revoke the request that takes it.

        POST /cgi-bin/oa/applyevent (access_token),
        https://developer.work.weixin.qq.com/document/path/91853
        """
        return self._call(ops.OA_APPLYEVENT, {
            "creator_userid": creator_userid, "template_id": template_id,
            "use_template_approver": use_template_approver, "apply_data": apply_data,
            "summary_list": summary_list, "choose_department": choose_department, "process": process,
            "approver": approver, "notifyer": notifyer, "notify_type": notify_type,
        }, timeout)

    def getapprovalinfo(
        self,
        starttime: int | str,
        endtime: int | str,
        size: int,
        *,
        new_cursor: str | None = None,
        filters: Sequence[ApprovalFilter | ApprovalFilterDict] | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> OaGetapprovalinfoResponse:
        """批量获取审批单号: List the numbers of the approvals that were submitted in a period.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        A self-built app needs the permission 审批-API-审批数据权限.

        At most 600 calls a minute.

        Filters of different keys are combined with "and", those of the same key with "or"; only department
        may be given more than once.

        A self-built app sees the approvals of applicants in its scope.

        The app has to be allowed under 审批-API-审批数据权限 of the admin console.

        `endtime` is at most 31 days after `starttime`.

        At most one of `new_cursor` and `cursor` may be given.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most 31 days after starttime.
            size: How many numbers a page holds at most; there may be fewer. At most 100. Default: 100.
            new_cursor: Cursor from new_next_cursor; an empty string for the first page.
            filters: Conditions that the approvals must fulfil.
            cursor: Position to go on from. Deprecated: Being removed; send new_cursor instead.

        Error codes:
            301025: Check the range of at most 31 days, the filters and the cursor.
            301026: Approvals could not be listed. Try again after a moment.
            301055: App has no right on approvals. Self-built app: add it under 可调用接口的应用 (应用管理
                > 审批 > API). Third party: open the approval permission. A userid who has left, or one
                that cannot be read, gives this error too.
            301112: Time range is too long. Ask for a shorter range.

        POST /cgi-bin/oa/getapprovalinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/91816
        """
        return self._call(ops.OA_GETAPPROVALINFO, {
            "starttime": starttime, "endtime": endtime, "size": size, "new_cursor": new_cursor,
            "filters": filters, "cursor": cursor,
        }, timeout)

    def iter_getapprovalinfo(
        self,
        starttime: int | str,
        endtime: int | str,
        size: int,
        *,
        new_cursor: str | None = None,
        filters: Sequence[ApprovalFilter | ApprovalFilterDict] | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """批量获取审批单号: the items of all pages of `getapprovalinfo`, fetched as they are needed."""
        return self._iterate(ops.OA_GETAPPROVALINFO, {
            "starttime": starttime, "endtime": endtime, "size": size, "new_cursor": new_cursor,
            "filters": filters, "cursor": cursor,
        }, timeout)

    def getapprovaldetail(
        self,
        sp_no: str | int,
        *,
        timeout: float | None = None,
    ) -> OaGetapprovaldetailResponse:
        """获取审批申请详情: Get an approval with its form, its flow and its comments.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Args:
            sp_no: Number of the approval.

        Error codes:
            301025: sp_no is not the number of a request of this company.
            301026: Approval could not be read. Try again after a moment.
            301055: App has no right on approvals. Self-built app: add it under 可调用接口的应用 (应用管理
                > 审批 > API). Third party: open the approval permission. A userid who has left, or one
                that cannot be read, gives this error too.

        POST /cgi-bin/oa/getapprovaldetail (access_token),
        https://developer.work.weixin.qq.com/document/path/91983
        """
        return self._call(ops.OA_GETAPPROVALDETAIL, {"sp_no": sp_no}, timeout)


class AsyncOaResource(AsyncResource):
    """办公（审批、日程、汇报、会议室、假期）: `client.oa`, asynchronous."""

    approval: AsyncOaApprovalResource = resource_at("wecom_client.api.oa.approval:AsyncOaApprovalResource")
    calendar: AsyncOaCalendarResource = resource_at("wecom_client.api.oa.calendar:AsyncOaCalendarResource")
    journal: AsyncOaJournalResource = resource_at("wecom_client.api.oa.journal:AsyncOaJournalResource")
    meetingroom: AsyncOaMeetingroomResource = resource_at("wecom_client.api.oa.meetingroom:AsyncOaMeetingroomResource")
    schedule: AsyncOaScheduleResource = resource_at("wecom_client.api.oa.schedule:AsyncOaScheduleResource")
    vacation: AsyncOaVacationResource = resource_at("wecom_client.api.oa.vacation:AsyncOaVacationResource")

    async def gettemplatedetail(
        self,
        template_id: str,
        *,
        timeout: float | None = None,
    ) -> OaGettemplatedetailResponse:
        """获取审批模板详情: Get the names and the controls of an approval template.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        A self-built app sees the templates of its own company, a third-party app the templates that it
        added.

        Args:
            template_id: Id of the template, from an approval, from the callback, or from the address of
                its editor page.

        Error codes:
            301025: template_id is not valid. The address of the template in the admin console has it.
            301026: Try again; a template that has not passed its review cannot be read either.

        POST /cgi-bin/oa/gettemplatedetail (access_token),
        https://developer.work.weixin.qq.com/document/path/91982
        """
        return await self._call(ops.OA_GETTEMPLATEDETAIL, {"template_id": template_id}, timeout)

    async def applyevent(
        self,
        creator_userid: str,
        template_id: str,
        use_template_approver: int,
        apply_data: ApplyData | ApplyDataDict,
        summary_list: Sequence[ApprovalSummary | ApprovalSummaryDict],
        *,
        choose_department: int | None = None,
        process: ApprovalFlow | ApprovalFlowDict | None = None,
        approver: Sequence[LegacyApprover | LegacyApproverDict] | None = None,
        notifyer: list[str] | None = None,
        notify_type: int | None = None,
        timeout: float | None = None,
    ) -> OaApplyeventResponse:
        """提交审批申请: Submit an approval request on behalf of a member.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Third-party apps may call it 60 times a minute only.

        A request with files takes at most 6 of them; they are kept beyond the life of their media_id.

        In texts and summaries, third-party apps may write ids in the syntax that WeCom replaces with
        names.

        Controls that the template requires need a value; overtime spans 7 days at most.

        `process` is needed if `use_template_approver` is 0.

        Args:
            creator_userid: UserID of the applicant, who must be in the app's scope.
            template_id: Id of the template; those for check-in correction and shift change cannot be used.
            use_template_approver: Where the approvers come from; with 1 the template's flow must have no
                node that the applicant fills. One of 0 (approvers come with this call), 1 (flow of the
                template in the admin console). Default: 0.
            apply_data: What the applicant fills in; every required control of the template needs a value.
            summary_list: Lines of the summary in the notification and in lists. At most 3 items.
            choose_department: Department in whose name it is submitted; the main department if left out.
            process: Approvers and people in copy; needed with use_template_approver 0.
            approver: Approvers. Deprecated: Send process instead.
            notifyer: UserIDs of the people in copy in the older form; send process instead. Deprecated:
                Send process instead.
            notify_type: When the people in copy are informed. One of 1 (when submitted), 2 (when
                approved), 3 (both).

        Error codes:
            301025: A parameter of the approval is not valid. Fill in every required control, none empty or
                null, in the form that client.oa.gettemplatedetail gives; compare with
                client.oa.getapprovaldetail of a request made by hand.
            301055: Give the app the right on approvals; the creator must be in the scope of the approval
                app or of this app.
            301056: Approval app is disabled. Enable it in the admin console (应用管理 > 审批).
            301057: Approval request could not be submitted. errmsg has the details.
            301079: Choose another time, or revoke the request that takes it.

        POST /cgi-bin/oa/applyevent (access_token),
        https://developer.work.weixin.qq.com/document/path/91853
        """
        return await self._call(ops.OA_APPLYEVENT, {
            "creator_userid": creator_userid, "template_id": template_id,
            "use_template_approver": use_template_approver, "apply_data": apply_data,
            "summary_list": summary_list, "choose_department": choose_department, "process": process,
            "approver": approver, "notifyer": notifyer, "notify_type": notify_type,
        }, timeout)

    async def getapprovalinfo(
        self,
        starttime: int | str,
        endtime: int | str,
        size: int,
        *,
        new_cursor: str | None = None,
        filters: Sequence[ApprovalFilter | ApprovalFilterDict] | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> OaGetapprovalinfoResponse:
        """批量获取审批单号: List the numbers of the approvals that were submitted in a period.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        A self-built app needs the permission 审批-API-审批数据权限.

        At most 600 calls a minute.

        Filters of different keys are combined with "and", those of the same key with "or"; only department
        may be given more than once.

        A self-built app sees the approvals of applicants in its scope.

        The app has to be allowed under 审批-API-审批数据权限 of the admin console.

        `endtime` is at most 31 days after `starttime`.

        At most one of `new_cursor` and `cursor` may be given.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most 31 days after starttime.
            size: How many numbers a page holds at most; there may be fewer. At most 100. Default: 100.
            new_cursor: Cursor from new_next_cursor; an empty string for the first page.
            filters: Conditions that the approvals must fulfil.
            cursor: Position to go on from. Deprecated: Being removed; send new_cursor instead.

        Error codes:
            301025: Check the range of at most 31 days, the filters and the cursor.
            301026: Approvals could not be listed. Try again after a moment.
            301055: App has no right on approvals. Self-built app: add it under 可调用接口的应用 (应用管理
                > 审批 > API). Third party: open the approval permission. A userid who has left, or one
                that cannot be read, gives this error too.
            301112: Time range is too long. Ask for a shorter range.

        POST /cgi-bin/oa/getapprovalinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/91816
        """
        return await self._call(ops.OA_GETAPPROVALINFO, {
            "starttime": starttime, "endtime": endtime, "size": size, "new_cursor": new_cursor,
            "filters": filters, "cursor": cursor,
        }, timeout)

    def iter_getapprovalinfo(
        self,
        starttime: int | str,
        endtime: int | str,
        size: int,
        *,
        new_cursor: str | None = None,
        filters: Sequence[ApprovalFilter | ApprovalFilterDict] | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """批量获取审批单号: the items of all pages of `getapprovalinfo`, fetched as they are needed."""
        return self._iterate(ops.OA_GETAPPROVALINFO, {
            "starttime": starttime, "endtime": endtime, "size": size, "new_cursor": new_cursor,
            "filters": filters, "cursor": cursor,
        }, timeout)

    async def getapprovaldetail(
        self,
        sp_no: str | int,
        *,
        timeout: float | None = None,
    ) -> OaGetapprovaldetailResponse:
        """获取审批申请详情: Get an approval with its form, its flow and its comments.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Args:
            sp_no: Number of the approval.

        Error codes:
            301025: sp_no is not the number of a request of this company.
            301026: Approval could not be read. Try again after a moment.
            301055: App has no right on approvals. Self-built app: add it under 可调用接口的应用 (应用管理
                > 审批 > API). Third party: open the approval permission. A userid who has left, or one
                that cannot be read, gives this error too.

        POST /cgi-bin/oa/getapprovaldetail (access_token),
        https://developer.work.weixin.qq.com/document/path/91983
        """
        return await self._call(ops.OA_GETAPPROVALDETAIL, {"sp_no": sp_no}, timeout)
