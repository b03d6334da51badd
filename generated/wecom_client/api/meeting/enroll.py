# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.meeting.enroll import EnrollQuestion
    from wecom_client.models.meeting.enroll import Enrollment
    from wecom_client.models.meeting.enroll import EnrollmentImport
    from wecom_client.models.meeting.enroll import EnrollmentRef
    from wecom_client.models.meeting.enroll import MeetingEnrollApproveResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollDeleteResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollGetConfigResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollImportResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollListResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollQueryByTmpOpenidResponse
    from wecom_client.models.meeting.enroll import MeetingEnrollSetConfigResponse
    from wecom_client.params.meeting import EnrollQuestionDict
    from wecom_client.params.meeting import EnrollmentImportDict
    from wecom_client.params.meeting import EnrollmentRefDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages

List = list


class MeetingEnrollResource(Resource):
    """会议报名与投票: `client.meeting.enroll`."""

    def set_config(
        self,
        meetingid: str,
        *,
        approve_type: int | None = None,
        is_collect_question: int | None = None,
        no_registration_needed_for_staff: bool | None = None,
        question_list: Sequence[EnrollQuestion | EnrollQuestionDict] | None = None,
        timeout: float | None = None,
    ) -> MeetingEnrollSetConfigResponse:
        """修改会议报名配置: Change how people enroll for a meeting and which questions they answer.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        The meeting must have been made with enrolment.

        Args:
            meetingid: Id of a meeting for which people have to enroll.
            approve_type: How enrollments are approved. One of 1 (automatic), 2 (by hand). Default: 1.
            is_collect_question: Whether questions are asked. One of 1 (no), 2 (yes). Default: 1.
            no_registration_needed_for_staff: Whether members of the own company need not enroll; by
                default they do.
            question_list: The questions in their order, the special ones first; only where questions are
                asked.

        POST /cgi-bin/meeting/enroll/set_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98797
        """
        return self._call(ops.MEETING_ENROLL_SET_CONFIG, {
            "meetingid": meetingid, "approve_type": approve_type, "is_collect_question": is_collect_question,
            "no_registration_needed_for_staff": no_registration_needed_for_staff,
            "question_list": question_list,
        }, timeout)

    def get_config(self, meetingid: str, *, timeout: float | None = None) -> MeetingEnrollGetConfigResponse:
        """获取会议报名配置: Get how people enroll for a meeting and which questions they answer.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of a meeting for which people have to enroll; an error for others.

        POST /cgi-bin/meeting/enroll/get_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98800
        """
        return self._call(ops.MEETING_ENROLL_GET_CONFIG, {"meetingid": meetingid}, timeout)

    def query_by_tmp_openid(
        self,
        meetingid: str,
        tmp_openid_list: List[str],
        *,
        sorting_rules: int | None = None,
        timeout: float | None = None,
    ) -> MeetingEnrollQueryByTmpOpenidResponse:
        """获取会议成员报名 ID: Look up the enrollment ids of participants of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Somebody who has not enrolled is left out.

        Args:
            meetingid: Id of the meeting.
            tmp_openid_list: Temporary ids of participants, from `meeting.get_attendee_list`. At most 500
                items.
            sorting_rules: Which enrollment counts where somebody has several. One of 1 (imported by phone
                number first), 2 (enrolled by themselves first). Default: 1.

        POST /cgi-bin/meeting/enroll/query_by_tmp_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/98794
        """
        return self._call(ops.MEETING_ENROLL_QUERY_BY_TMP_OPENID, {
            "meetingid": meetingid, "tmp_openid_list": tmp_openid_list, "sorting_rules": sorting_rules,
        }, timeout)

    def list(
        self,
        meetingid: str,
        *,
        status: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingEnrollListResponse:
        """获取会议报名信息: List the enrollments for a meeting with the answers given.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            status: Which enrollments are returned. One of 0 (all), 1 (waiting for approval), 2 (rejected),
                3 (approved). Default: 0.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 50. Default: 50.

        POST /cgi-bin/meeting/enroll/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98810
        """
        return self._call(ops.MEETING_ENROLL_LIST, {
            "meetingid": meetingid, "status": status, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        meetingid: str,
        *,
        status: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Enrollment]:
        """获取会议报名信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ENROLL_LIST, {
            "meetingid": meetingid, "status": status, "cursor": cursor, "limit": limit,
        }, timeout)

    def approve(
        self,
        meetingid: str,
        action: int,
        enroll_id_list: List[str],
        *,
        timeout: float | None = None,
    ) -> MeetingEnrollApproveResponse:
        """审批会议报名信息: Approve or reject enrollments for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            action: What to do with the enrollments. One of 1 (take the approval back), 2 (reject), 3
                (approve).
            enroll_id_list: Enrollment ids.

        POST /cgi-bin/meeting/enroll/approve (access_token),
        https://developer.work.weixin.qq.com/document/path/98807
        """
        return self._call(ops.MEETING_ENROLL_APPROVE, {
            "meetingid": meetingid, "action": action, "enroll_id_list": enroll_id_list,
        }, timeout)

    def import_(
        self,
        meetingid: str,
        enroll_list: Sequence[EnrollmentImport | EnrollmentImportDict],
        *,
        timeout: float | None = None,
    ) -> MeetingEnrollImportResponse:
        """导入会议报名信息: Import enrollments for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of a meeting for which people have to enroll; an error for others.
            enroll_list: Who is enrolled.

        POST /cgi-bin/meeting/enroll/import (access_token),
        https://developer.work.weixin.qq.com/document/path/98816
        """
        return self._call(ops.MEETING_ENROLL_IMPORT, {
            "meetingid": meetingid, "enroll_list": enroll_list,
        }, timeout)

    def delete(
        self,
        meetingid: str,
        enroll_id_list: Sequence[EnrollmentRef | EnrollmentRefDict],
        *,
        timeout: float | None = None,
    ) -> MeetingEnrollDeleteResponse:
        """删除会议报名信息: Delete enrollments for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            enroll_id_list: Enrollments that were imported or made by participants.

        POST /cgi-bin/meeting/enroll/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98817
        """
        return self._call(ops.MEETING_ENROLL_DELETE, {
            "meetingid": meetingid, "enroll_id_list": enroll_id_list,
        }, timeout)


class AsyncMeetingEnrollResource(AsyncResource):
    """会议报名与投票: `client.meeting.enroll`, asynchronous."""

    async def set_config(
        self,
        meetingid: str,
        *,
        approve_type: int | None = None,
        is_collect_question: int | None = None,
        no_registration_needed_for_staff: bool | None = None,
        question_list: Sequence[EnrollQuestion | EnrollQuestionDict] | None = None,
        timeout: float | None = None,
    ) -> MeetingEnrollSetConfigResponse:
        """修改会议报名配置: Change how people enroll for a meeting and which questions they answer.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        The meeting must have been made with enrolment.

        Args:
            meetingid: Id of a meeting for which people have to enroll.
            approve_type: How enrollments are approved. One of 1 (automatic), 2 (by hand). Default: 1.
            is_collect_question: Whether questions are asked. One of 1 (no), 2 (yes). Default: 1.
            no_registration_needed_for_staff: Whether members of the own company need not enroll; by
                default they do.
            question_list: The questions in their order, the special ones first; only where questions are
                asked.

        POST /cgi-bin/meeting/enroll/set_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98797
        """
        return await self._call(ops.MEETING_ENROLL_SET_CONFIG, {
            "meetingid": meetingid, "approve_type": approve_type, "is_collect_question": is_collect_question,
            "no_registration_needed_for_staff": no_registration_needed_for_staff,
            "question_list": question_list,
        }, timeout)

    async def get_config(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingEnrollGetConfigResponse:
        """获取会议报名配置: Get how people enroll for a meeting and which questions they answer.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of a meeting for which people have to enroll; an error for others.

        POST /cgi-bin/meeting/enroll/get_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98800
        """
        return await self._call(ops.MEETING_ENROLL_GET_CONFIG, {"meetingid": meetingid}, timeout)

    async def query_by_tmp_openid(
        self,
        meetingid: str,
        tmp_openid_list: List[str],
        *,
        sorting_rules: int | None = None,
        timeout: float | None = None,
    ) -> MeetingEnrollQueryByTmpOpenidResponse:
        """获取会议成员报名 ID: Look up the enrollment ids of participants of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Somebody who has not enrolled is left out.

        Args:
            meetingid: Id of the meeting.
            tmp_openid_list: Temporary ids of participants, from `meeting.get_attendee_list`. At most 500
                items.
            sorting_rules: Which enrollment counts where somebody has several. One of 1 (imported by phone
                number first), 2 (enrolled by themselves first). Default: 1.

        POST /cgi-bin/meeting/enroll/query_by_tmp_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/98794
        """
        return await self._call(ops.MEETING_ENROLL_QUERY_BY_TMP_OPENID, {
            "meetingid": meetingid, "tmp_openid_list": tmp_openid_list, "sorting_rules": sorting_rules,
        }, timeout)

    async def list(
        self,
        meetingid: str,
        *,
        status: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingEnrollListResponse:
        """获取会议报名信息: List the enrollments for a meeting with the answers given.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            status: Which enrollments are returned. One of 0 (all), 1 (waiting for approval), 2 (rejected),
                3 (approved). Default: 0.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 50. Default: 50.

        POST /cgi-bin/meeting/enroll/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98810
        """
        return await self._call(ops.MEETING_ENROLL_LIST, {
            "meetingid": meetingid, "status": status, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        meetingid: str,
        *,
        status: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Enrollment]:
        """获取会议报名信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ENROLL_LIST, {
            "meetingid": meetingid, "status": status, "cursor": cursor, "limit": limit,
        }, timeout)

    async def approve(
        self,
        meetingid: str,
        action: int,
        enroll_id_list: List[str],
        *,
        timeout: float | None = None,
    ) -> MeetingEnrollApproveResponse:
        """审批会议报名信息: Approve or reject enrollments for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            action: What to do with the enrollments. One of 1 (take the approval back), 2 (reject), 3
                (approve).
            enroll_id_list: Enrollment ids.

        POST /cgi-bin/meeting/enroll/approve (access_token),
        https://developer.work.weixin.qq.com/document/path/98807
        """
        return await self._call(ops.MEETING_ENROLL_APPROVE, {
            "meetingid": meetingid, "action": action, "enroll_id_list": enroll_id_list,
        }, timeout)

    async def import_(
        self,
        meetingid: str,
        enroll_list: Sequence[EnrollmentImport | EnrollmentImportDict],
        *,
        timeout: float | None = None,
    ) -> MeetingEnrollImportResponse:
        """导入会议报名信息: Import enrollments for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of a meeting for which people have to enroll; an error for others.
            enroll_list: Who is enrolled.

        POST /cgi-bin/meeting/enroll/import (access_token),
        https://developer.work.weixin.qq.com/document/path/98816
        """
        return await self._call(ops.MEETING_ENROLL_IMPORT, {
            "meetingid": meetingid, "enroll_list": enroll_list,
        }, timeout)

    async def delete(
        self,
        meetingid: str,
        enroll_id_list: Sequence[EnrollmentRef | EnrollmentRefDict],
        *,
        timeout: float | None = None,
    ) -> MeetingEnrollDeleteResponse:
        """删除会议报名信息: Delete enrollments for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            enroll_id_list: Enrollments that were imported or made by participants.

        POST /cgi-bin/meeting/enroll/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98817
        """
        return await self._call(ops.MEETING_ENROLL_DELETE, {
            "meetingid": meetingid, "enroll_id_list": enroll_id_list,
        }, timeout)
