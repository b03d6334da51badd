# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.meeting.enroll import EnrollQuestion
    from wecom_client.models.meeting.enroll import Enrollment
    from wecom_client.models.meeting.enroll import EnrollmentImport
    from wecom_client.models.meeting.enroll import EnrollmentRef
    from wecom_client.models.meeting.webinar import MeetingWebinarCreateResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollApproveResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollDeleteResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollGetConfigResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollImportResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollListResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollQueryByTmpOpenidResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarEnrollSetConfigResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarGetResponse
    from wecom_client.models.meeting.webinar import MeetingWebinarListGuestResponse
    from wecom_client.models.meeting.webinar import WebinarGuest
    from wecom_client.models.meeting.webinar import WebinarHost
    from wecom_client.models.meeting.webinar import WebinarMedia
    from wecom_client.params.meeting import EnrollQuestionDict
    from wecom_client.params.meeting import EnrollmentImportDict
    from wecom_client.params.meeting import EnrollmentRefDict
    from wecom_client.params.meeting import WebinarGuestDict
    from wecom_client.params.meeting import WebinarHostDict
    from wecom_client.params.meeting import WebinarMediaDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response

List = list


class MeetingWebinarEnrollResource(Resource):
    """网络研讨会（Webinar）管理: `client.meeting.webinar.enroll`."""

    def set_config(
        self,
        meetingid: str,
        *,
        approve_type: int | None = None,
        is_collect_question: int | None = None,
        no_registration_needed_for_staff: bool | None = None,
        question_list: Sequence[EnrollQuestion | EnrollQuestionDict] | None = None,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollSetConfigResponse:
        """修改网络研讨会报名配置: Change how people enroll for a webinar and which questions they answer.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of a webinar for which people have to enroll.
            approve_type: How enrollments are approved. One of 1 (automatic), 2 (by hand). Default: 1.
            is_collect_question: Whether questions are asked. One of 1 (no), 2 (yes). Default: 1.
            no_registration_needed_for_staff: Whether members of the own company need not enroll; by
                default they do.
            question_list: The questions; only where questions are asked.

        POST /cgi-bin/meeting/webinar/enroll/set_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98875
        """
        return self._call(ops.MEETING_WEBINAR_ENROLL_SET_CONFIG, {
            "meetingid": meetingid, "approve_type": approve_type, "is_collect_question": is_collect_question,
            "no_registration_needed_for_staff": no_registration_needed_for_staff,
            "question_list": question_list,
        }, timeout)

    def get_config(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollGetConfigResponse:
        """获取网络研讨会报名配置: Get how people enroll for a webinar and which questions they answer.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of a webinar for which people have to enroll; an error for others.

        POST /cgi-bin/meeting/webinar/enroll/get_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98874
        """
        return self._call(ops.MEETING_WEBINAR_ENROLL_GET_CONFIG, {"meetingid": meetingid}, timeout)

    def query_by_tmp_openid(
        self,
        meetingid: str,
        tmp_openid_list: List[str],
        *,
        sorting_rules: int | None = None,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollQueryByTmpOpenidResponse:
        """获取网络研讨会成员报名 ID: Look up the enrollment ids of participants of a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Somebody who has not enrolled is left out.

        Args:
            meetingid: Id of the webinar.
            tmp_openid_list: Temporary ids of participants, from `meeting.get_attendee_list`. At most 500
                items.
            sorting_rules: Which enrollment counts where somebody has several. One of 1 (imported by phone
                number first), 2 (enrolled by themselves first). Default: 1.

        POST /cgi-bin/meeting/webinar/enroll/query_by_tmp_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/98873
        """
        return self._call(ops.MEETING_WEBINAR_ENROLL_QUERY_BY_TMP_OPENID, {
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
    ) -> MeetingWebinarEnrollListResponse:
        """获取网络研讨会报名信息: List the enrollments for a webinar with the answers given.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of a webinar for which people have to enroll; an error for others.
            status: Which enrollments are returned. One of 0 (all), 1 (waiting for approval), 2 (rejected),
                3 (approved). Default: 0.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 50. Default: 50.

        POST /cgi-bin/meeting/webinar/enroll/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98876
        """
        return self._call(ops.MEETING_WEBINAR_ENROLL_LIST, {
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
        """获取网络研讨会报名信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_WEBINAR_ENROLL_LIST, {
            "meetingid": meetingid, "status": status, "cursor": cursor, "limit": limit,
        }, timeout)

    def approve(
        self,
        meetingid: str,
        enroll_id_list: List[str],
        action: int,
        *,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollApproveResponse:
        """审批网络研讨会报名信息: Approve or reject enrollments for a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of the webinar.
            enroll_id_list: Enrollment ids.
            action: What to do with the enrollments. One of 1 (take the approval back), 2 (reject), 3
                (approve).

        POST /cgi-bin/meeting/webinar/enroll/approve (access_token),
        https://developer.work.weixin.qq.com/document/path/98877
        """
        return self._call(ops.MEETING_WEBINAR_ENROLL_APPROVE, {
            "meetingid": meetingid, "enroll_id_list": enroll_id_list, "action": action,
        }, timeout)

    def import_(
        self,
        meetingid: str,
        enroll_list: Sequence[EnrollmentImport | EnrollmentImportDict],
        *,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollImportResponse:
        """导入网络研讨会报名信息: Import enrollments for a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of a webinar for which people have to enroll; an error for others.
            enroll_list: Who is enrolled.

        POST /cgi-bin/meeting/webinar/enroll/import (access_token),
        https://developer.work.weixin.qq.com/document/path/98880
        """
        return self._call(ops.MEETING_WEBINAR_ENROLL_IMPORT, {
            "meetingid": meetingid, "enroll_list": enroll_list,
        }, timeout)

    def delete(
        self,
        meetingid: str,
        enroll_id_list: Sequence[EnrollmentRef | EnrollmentRefDict],
        *,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollDeleteResponse:
        """删除网络研讨会报名信息: Delete enrollments for a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of the webinar.
            enroll_id_list: Enrollments that were imported or made by participants.

        POST /cgi-bin/meeting/webinar/enroll/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98881
        """
        return self._call(ops.MEETING_WEBINAR_ENROLL_DELETE, {
            "meetingid": meetingid, "enroll_id_list": enroll_id_list,
        }, timeout)


class AsyncMeetingWebinarEnrollResource(AsyncResource):
    """网络研讨会（Webinar）管理: `client.meeting.webinar.enroll`, asynchronous."""

    async def set_config(
        self,
        meetingid: str,
        *,
        approve_type: int | None = None,
        is_collect_question: int | None = None,
        no_registration_needed_for_staff: bool | None = None,
        question_list: Sequence[EnrollQuestion | EnrollQuestionDict] | None = None,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollSetConfigResponse:
        """修改网络研讨会报名配置: Change how people enroll for a webinar and which questions they answer.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of a webinar for which people have to enroll.
            approve_type: How enrollments are approved. One of 1 (automatic), 2 (by hand). Default: 1.
            is_collect_question: Whether questions are asked. One of 1 (no), 2 (yes). Default: 1.
            no_registration_needed_for_staff: Whether members of the own company need not enroll; by
                default they do.
            question_list: The questions; only where questions are asked.

        POST /cgi-bin/meeting/webinar/enroll/set_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98875
        """
        return await self._call(ops.MEETING_WEBINAR_ENROLL_SET_CONFIG, {
            "meetingid": meetingid, "approve_type": approve_type, "is_collect_question": is_collect_question,
            "no_registration_needed_for_staff": no_registration_needed_for_staff,
            "question_list": question_list,
        }, timeout)

    async def get_config(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollGetConfigResponse:
        """获取网络研讨会报名配置: Get how people enroll for a webinar and which questions they answer.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of a webinar for which people have to enroll; an error for others.

        POST /cgi-bin/meeting/webinar/enroll/get_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98874
        """
        return await self._call(ops.MEETING_WEBINAR_ENROLL_GET_CONFIG, {"meetingid": meetingid}, timeout)

    async def query_by_tmp_openid(
        self,
        meetingid: str,
        tmp_openid_list: List[str],
        *,
        sorting_rules: int | None = None,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollQueryByTmpOpenidResponse:
        """获取网络研讨会成员报名 ID: Look up the enrollment ids of participants of a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Somebody who has not enrolled is left out.

        Args:
            meetingid: Id of the webinar.
            tmp_openid_list: Temporary ids of participants, from `meeting.get_attendee_list`. At most 500
                items.
            sorting_rules: Which enrollment counts where somebody has several. One of 1 (imported by phone
                number first), 2 (enrolled by themselves first). Default: 1.

        POST /cgi-bin/meeting/webinar/enroll/query_by_tmp_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/98873
        """
        return await self._call(ops.MEETING_WEBINAR_ENROLL_QUERY_BY_TMP_OPENID, {
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
    ) -> MeetingWebinarEnrollListResponse:
        """获取网络研讨会报名信息: List the enrollments for a webinar with the answers given.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of a webinar for which people have to enroll; an error for others.
            status: Which enrollments are returned. One of 0 (all), 1 (waiting for approval), 2 (rejected),
                3 (approved). Default: 0.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 50. Default: 50.

        POST /cgi-bin/meeting/webinar/enroll/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98876
        """
        return await self._call(ops.MEETING_WEBINAR_ENROLL_LIST, {
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
        """获取网络研讨会报名信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_WEBINAR_ENROLL_LIST, {
            "meetingid": meetingid, "status": status, "cursor": cursor, "limit": limit,
        }, timeout)

    async def approve(
        self,
        meetingid: str,
        enroll_id_list: List[str],
        action: int,
        *,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollApproveResponse:
        """审批网络研讨会报名信息: Approve or reject enrollments for a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of the webinar.
            enroll_id_list: Enrollment ids.
            action: What to do with the enrollments. One of 1 (take the approval back), 2 (reject), 3
                (approve).

        POST /cgi-bin/meeting/webinar/enroll/approve (access_token),
        https://developer.work.weixin.qq.com/document/path/98877
        """
        return await self._call(ops.MEETING_WEBINAR_ENROLL_APPROVE, {
            "meetingid": meetingid, "enroll_id_list": enroll_id_list, "action": action,
        }, timeout)

    async def import_(
        self,
        meetingid: str,
        enroll_list: Sequence[EnrollmentImport | EnrollmentImportDict],
        *,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollImportResponse:
        """导入网络研讨会报名信息: Import enrollments for a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of a webinar for which people have to enroll; an error for others.
            enroll_list: Who is enrolled.

        POST /cgi-bin/meeting/webinar/enroll/import (access_token),
        https://developer.work.weixin.qq.com/document/path/98880
        """
        return await self._call(ops.MEETING_WEBINAR_ENROLL_IMPORT, {
            "meetingid": meetingid, "enroll_list": enroll_list,
        }, timeout)

    async def delete(
        self,
        meetingid: str,
        enroll_id_list: Sequence[EnrollmentRef | EnrollmentRefDict],
        *,
        timeout: float | None = None,
    ) -> MeetingWebinarEnrollDeleteResponse:
        """删除网络研讨会报名信息: Delete enrollments for a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of the webinar.
            enroll_id_list: Enrollments that were imported or made by participants.

        POST /cgi-bin/meeting/webinar/enroll/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98881
        """
        return await self._call(ops.MEETING_WEBINAR_ENROLL_DELETE, {
            "meetingid": meetingid, "enroll_id_list": enroll_id_list,
        }, timeout)


class MeetingWebinarResource(Resource):
    """网络研讨会（Webinar）管理: `client.meeting.webinar`."""

    enroll: MeetingWebinarEnrollResource = resource_at("wecom_client.api.meeting.webinar:MeetingWebinarEnrollResource")

    def create(
        self,
        admin_userid: str,
        title: str,
        start_time: int | str,
        end_time: int | str,
        admission_type: int,
        playback_for_audience: bool,
        *,
        sponsor: str | None = None,
        hosts: Sequence[WebinarHost | WebinarHostDict] | None = None,
        password: str | None = None,
        cover_url: str | None = None,
        description: str | None = None,
        enable_guest_invite_link: bool | None = None,
        media_setting: WebinarMedia | WebinarMediaDict | None = None,
        enable_qa: bool | None = None,
        sensitive_words: list[str] | None = None,
        enable_manual_check: bool | None = None,
        activity_page: bool | None = None,
        display_number_of_attendees: bool | Literal[0, 1] | None = None,
        preparation_mode: bool | None = None,
        timeout: float | None = None,
    ) -> MeetingWebinarCreateResponse:
        """创建网络研讨会: Schedule a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps; members must be visible to the app.

        `password` is needed if `admission_type` is 2.

        Args:
            admin_userid: UserID of the member who administers the webinar.
            title: Subject. 1 to 255 characters.
            start_time: Unix time of the start, at most half an hour ago.
            end_time: Unix time of the end.
            admission_type: Who may watch. One of 0 (everybody), 1 (those who have enrolled), 2 (those who
                know the password).
            playback_for_audience: Whether the audience may watch the recording, which must be made in the
                cloud.
            sponsor: Name of the organizer. 1 to 40 characters.
            hosts: The hosts; the administrator if left out.
            password: Password of the audience, in digits; required, and effective only, where
                `admission_type` is 2. Pattern: `[0-9]+`. 4 to 6 characters.
            cover_url: Link to a PNG or JPEG picture of at most 5 MB and more than 640x360 pixels, for the
                activity page. An event tells whether it was taken.
            description: Plain text, for the activity page. 1 to 5000 characters.
            enable_guest_invite_link: Whether the invitation link makes one a guest. Default: false.
            media_setting: Sound, watermark and recording.
            enable_qa: Whether there are questions and answers. Default: true.
            sensitive_words: Words; messages of the audience with one of them are not shown. Each: at most
                10 characters. At most 50 items.
            enable_manual_check: Whether messages are checked by hand. Default: false.
            activity_page: Whether there is a page that presents the webinar. Default: true.
            display_number_of_attendees: Whether that page shows how many have enrolled. Default: 1.
            preparation_mode: Whether hosts and guests may prepare before the audience joins.

        POST /cgi-bin/meeting/webinar/create (access_token),
        https://developer.work.weixin.qq.com/document/path/98842
        """
        return self._call(ops.MEETING_WEBINAR_CREATE, {
            "admin_userid": admin_userid, "title": title, "start_time": start_time, "end_time": end_time,
            "admission_type": admission_type, "playback_for_audience": playback_for_audience,
            "sponsor": sponsor, "hosts": hosts, "password": password, "cover_url": cover_url,
            "description": description, "enable_guest_invite_link": enable_guest_invite_link,
            "media_setting": media_setting, "enable_qa": enable_qa, "sensitive_words": sensitive_words,
            "enable_manual_check": enable_manual_check, "activity_page": activity_page,
            "display_number_of_attendees": display_number_of_attendees, "preparation_mode": preparation_mode,
        }, timeout)

    def update(
        self,
        meetingid: str,
        title: str,
        start_time: int | str,
        end_time: int | str,
        admission_type: int,
        playback_for_audience: bool,
        *,
        sponsor: str | None = None,
        hosts: Sequence[WebinarHost | WebinarHostDict] | None = None,
        password: str | None = None,
        cover_url: str | None = None,
        description: str | None = None,
        enable_guest_invite_link: bool | None = None,
        media_setting: WebinarMedia | WebinarMediaDict | None = None,
        enable_qa: bool | None = None,
        sensitive_words: list[str] | None = None,
        enable_manual_check: bool | None = None,
        activity_page: bool | None = None,
        display_number_of_attendees: bool | Literal[0, 1] | None = None,
        preparation_mode: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改网络研讨会: Change a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        `password` is needed if `admission_type` is 2.

        Args:
            meetingid: Id of the webinar.
            title: Subject. 1 to 255 characters.
            start_time: Unix time of the start, at most half an hour ago.
            end_time: Unix time of the end.
            admission_type: Who may watch. One of 0 (everybody), 1 (those who have enrolled), 2 (those who
                know the password).
            playback_for_audience: Whether the audience may watch the recording, which must be made in the
                cloud.
            sponsor: Name of the organizer. 1 to 40 characters.
            hosts: The hosts, in place of those before.
            password: Password of the audience, in digits; required, and effective only, where
                `admission_type` is 2. Pattern: `[0-9]+`. 4 to 6 characters.
            cover_url: Link to a PNG or JPEG picture of at most 5 MB and more than 640x360 pixels, for the
                activity page. An event tells whether it was taken.
            description: Plain text, for the activity page. 1 to 5000 characters.
            enable_guest_invite_link: Whether the invitation link makes one a guest. Default: false.
            media_setting: Sound, watermark and recording.
            enable_qa: Whether there are questions and answers. Default: true.
            sensitive_words: Words; messages of the audience with one of them are not shown. Each: at most
                10 characters. At most 50 items.
            enable_manual_check: Whether messages are checked by hand. Default: false.
            activity_page: Whether there is a page that presents the webinar. Default: true.
            display_number_of_attendees: Whether that page shows how many have enrolled. Default: 1.
            preparation_mode: Whether hosts and guests may prepare before the audience joins.

        POST /cgi-bin/meeting/webinar/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98843
        """
        return self._call(ops.MEETING_WEBINAR_UPDATE, {
            "meetingid": meetingid, "title": title, "start_time": start_time, "end_time": end_time,
            "admission_type": admission_type, "playback_for_audience": playback_for_audience,
            "sponsor": sponsor, "hosts": hosts, "password": password, "cover_url": cover_url,
            "description": description, "enable_guest_invite_link": enable_guest_invite_link,
            "media_setting": media_setting, "enable_qa": enable_qa, "sensitive_words": sensitive_words,
            "enable_manual_check": enable_manual_check, "activity_page": activity_page,
            "display_number_of_attendees": display_number_of_attendees, "preparation_mode": preparation_mode,
        }, timeout)

    def cancel(self, meetingid: str, *, timeout: float | None = None) -> Response:
        """取消网络研讨会: Cancel a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of the webinar.

        POST /cgi-bin/meeting/webinar/cancel (access_token),
        https://developer.work.weixin.qq.com/document/path/98870
        """
        return self._call(ops.MEETING_WEBINAR_CANCEL, {"meetingid": meetingid}, timeout)

    def get(
        self,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWebinarGetResponse:
        """获取网络研讨会详情: Get the details of a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, webinars that the app has made, and members whom the app can see.

        At least one of `meetingid` and `meeting_code` is needed.

        Args:
            meetingid: Id of the webinar; required where `meeting_code` is left out, and takes precedence.
            meeting_code: Number with which one joins, in place of `meetingid`.

        POST /cgi-bin/meeting/webinar/get (access_token),
        https://developer.work.weixin.qq.com/document/path/98860
        """
        return self._call(ops.MEETING_WEBINAR_GET, {
            "meetingid": meetingid, "meeting_code": meeting_code,
        }, timeout)

    def list_guest(
        self,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWebinarListGuestResponse:
        """获取网络研讨会嘉宾列表: List the guests of a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, webinars that the app has made, and members whom the app can see.

        At least one of `meetingid` and `meeting_code` is needed.

        Args:
            meetingid: Id of the webinar; required where `meeting_code` is left out, and takes precedence.
            meeting_code: Number with which one joins, in place of `meetingid`.

        POST /cgi-bin/meeting/webinar/list_guest (access_token),
        https://developer.work.weixin.qq.com/document/path/98871
        """
        return self._call(ops.MEETING_WEBINAR_LIST_GUEST, {
            "meetingid": meetingid, "meeting_code": meeting_code,
        }, timeout)

    def update_guest_list(
        self,
        meetingid: str,
        guests: Sequence[WebinarGuest | WebinarGuestDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新网络研讨会嘉宾列表: Replace the guests of a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, webinars that the app has made, and members whom the app can see.

        Args:
            meetingid: Id of the webinar.
            guests: Guests in place of those before.

        POST /cgi-bin/meeting/webinar/update_guest_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98872
        """
        return self._call(ops.MEETING_WEBINAR_UPDATE_GUEST_LIST, {
            "meetingid": meetingid, "guests": guests,
        }, timeout)

    def update_warm_up(
        self,
        meetingid: str,
        *,
        warm_up_picture: str | None = None,
        warm_up_video: str | None = None,
        allow_attendees_invite_others: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理网络研讨会暖场配置: Set the picture or video that is shown in the 15 minutes before a webinar
        begins.

        In the admin console the app needs 会议-可调用接口的应用.

        The file is fetched afterwards; an event tells the result.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of the webinar.
            warm_up_picture: Link to a PNG or JPEG picture of at most 5 MB, best 1280x720 pixels; takes
                precedence over a video.
            warm_up_video: Link to an MP4 video of at most 1 GB, best 1280x720 pixels.
            allow_attendees_invite_others: Whether participants may invite others meanwhile, by default
                true.

        POST /cgi-bin/meeting/webinar/update_warm_up (access_token),
        https://developer.work.weixin.qq.com/document/path/98882
        """
        return self._call(ops.MEETING_WEBINAR_UPDATE_WARM_UP, {
            "meetingid": meetingid, "warm_up_picture": warm_up_picture, "warm_up_video": warm_up_video,
            "allow_attendees_invite_others": allow_attendees_invite_others,
        }, timeout)


class AsyncMeetingWebinarResource(AsyncResource):
    """网络研讨会（Webinar）管理: `client.meeting.webinar`, asynchronous."""

    enroll: AsyncMeetingWebinarEnrollResource = resource_at("wecom_client.api.meeting.webinar:AsyncMeetingWebinarEnrollResource")

    async def create(
        self,
        admin_userid: str,
        title: str,
        start_time: int | str,
        end_time: int | str,
        admission_type: int,
        playback_for_audience: bool,
        *,
        sponsor: str | None = None,
        hosts: Sequence[WebinarHost | WebinarHostDict] | None = None,
        password: str | None = None,
        cover_url: str | None = None,
        description: str | None = None,
        enable_guest_invite_link: bool | None = None,
        media_setting: WebinarMedia | WebinarMediaDict | None = None,
        enable_qa: bool | None = None,
        sensitive_words: list[str] | None = None,
        enable_manual_check: bool | None = None,
        activity_page: bool | None = None,
        display_number_of_attendees: bool | Literal[0, 1] | None = None,
        preparation_mode: bool | None = None,
        timeout: float | None = None,
    ) -> MeetingWebinarCreateResponse:
        """创建网络研讨会: Schedule a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps; members must be visible to the app.

        `password` is needed if `admission_type` is 2.

        Args:
            admin_userid: UserID of the member who administers the webinar.
            title: Subject. 1 to 255 characters.
            start_time: Unix time of the start, at most half an hour ago.
            end_time: Unix time of the end.
            admission_type: Who may watch. One of 0 (everybody), 1 (those who have enrolled), 2 (those who
                know the password).
            playback_for_audience: Whether the audience may watch the recording, which must be made in the
                cloud.
            sponsor: Name of the organizer. 1 to 40 characters.
            hosts: The hosts; the administrator if left out.
            password: Password of the audience, in digits; required, and effective only, where
                `admission_type` is 2. Pattern: `[0-9]+`. 4 to 6 characters.
            cover_url: Link to a PNG or JPEG picture of at most 5 MB and more than 640x360 pixels, for the
                activity page. An event tells whether it was taken.
            description: Plain text, for the activity page. 1 to 5000 characters.
            enable_guest_invite_link: Whether the invitation link makes one a guest. Default: false.
            media_setting: Sound, watermark and recording.
            enable_qa: Whether there are questions and answers. Default: true.
            sensitive_words: Words; messages of the audience with one of them are not shown. Each: at most
                10 characters. At most 50 items.
            enable_manual_check: Whether messages are checked by hand. Default: false.
            activity_page: Whether there is a page that presents the webinar. Default: true.
            display_number_of_attendees: Whether that page shows how many have enrolled. Default: 1.
            preparation_mode: Whether hosts and guests may prepare before the audience joins.

        POST /cgi-bin/meeting/webinar/create (access_token),
        https://developer.work.weixin.qq.com/document/path/98842
        """
        return await self._call(ops.MEETING_WEBINAR_CREATE, {
            "admin_userid": admin_userid, "title": title, "start_time": start_time, "end_time": end_time,
            "admission_type": admission_type, "playback_for_audience": playback_for_audience,
            "sponsor": sponsor, "hosts": hosts, "password": password, "cover_url": cover_url,
            "description": description, "enable_guest_invite_link": enable_guest_invite_link,
            "media_setting": media_setting, "enable_qa": enable_qa, "sensitive_words": sensitive_words,
            "enable_manual_check": enable_manual_check, "activity_page": activity_page,
            "display_number_of_attendees": display_number_of_attendees, "preparation_mode": preparation_mode,
        }, timeout)

    async def update(
        self,
        meetingid: str,
        title: str,
        start_time: int | str,
        end_time: int | str,
        admission_type: int,
        playback_for_audience: bool,
        *,
        sponsor: str | None = None,
        hosts: Sequence[WebinarHost | WebinarHostDict] | None = None,
        password: str | None = None,
        cover_url: str | None = None,
        description: str | None = None,
        enable_guest_invite_link: bool | None = None,
        media_setting: WebinarMedia | WebinarMediaDict | None = None,
        enable_qa: bool | None = None,
        sensitive_words: list[str] | None = None,
        enable_manual_check: bool | None = None,
        activity_page: bool | None = None,
        display_number_of_attendees: bool | Literal[0, 1] | None = None,
        preparation_mode: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改网络研讨会: Change a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        `password` is needed if `admission_type` is 2.

        Args:
            meetingid: Id of the webinar.
            title: Subject. 1 to 255 characters.
            start_time: Unix time of the start, at most half an hour ago.
            end_time: Unix time of the end.
            admission_type: Who may watch. One of 0 (everybody), 1 (those who have enrolled), 2 (those who
                know the password).
            playback_for_audience: Whether the audience may watch the recording, which must be made in the
                cloud.
            sponsor: Name of the organizer. 1 to 40 characters.
            hosts: The hosts, in place of those before.
            password: Password of the audience, in digits; required, and effective only, where
                `admission_type` is 2. Pattern: `[0-9]+`. 4 to 6 characters.
            cover_url: Link to a PNG or JPEG picture of at most 5 MB and more than 640x360 pixels, for the
                activity page. An event tells whether it was taken.
            description: Plain text, for the activity page. 1 to 5000 characters.
            enable_guest_invite_link: Whether the invitation link makes one a guest. Default: false.
            media_setting: Sound, watermark and recording.
            enable_qa: Whether there are questions and answers. Default: true.
            sensitive_words: Words; messages of the audience with one of them are not shown. Each: at most
                10 characters. At most 50 items.
            enable_manual_check: Whether messages are checked by hand. Default: false.
            activity_page: Whether there is a page that presents the webinar. Default: true.
            display_number_of_attendees: Whether that page shows how many have enrolled. Default: 1.
            preparation_mode: Whether hosts and guests may prepare before the audience joins.

        POST /cgi-bin/meeting/webinar/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98843
        """
        return await self._call(ops.MEETING_WEBINAR_UPDATE, {
            "meetingid": meetingid, "title": title, "start_time": start_time, "end_time": end_time,
            "admission_type": admission_type, "playback_for_audience": playback_for_audience,
            "sponsor": sponsor, "hosts": hosts, "password": password, "cover_url": cover_url,
            "description": description, "enable_guest_invite_link": enable_guest_invite_link,
            "media_setting": media_setting, "enable_qa": enable_qa, "sensitive_words": sensitive_words,
            "enable_manual_check": enable_manual_check, "activity_page": activity_page,
            "display_number_of_attendees": display_number_of_attendees, "preparation_mode": preparation_mode,
        }, timeout)

    async def cancel(self, meetingid: str, *, timeout: float | None = None) -> Response:
        """取消网络研讨会: Cancel a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of the webinar.

        POST /cgi-bin/meeting/webinar/cancel (access_token),
        https://developer.work.weixin.qq.com/document/path/98870
        """
        return await self._call(ops.MEETING_WEBINAR_CANCEL, {"meetingid": meetingid}, timeout)

    async def get(
        self,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWebinarGetResponse:
        """获取网络研讨会详情: Get the details of a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, webinars that the app has made, and members whom the app can see.

        At least one of `meetingid` and `meeting_code` is needed.

        Args:
            meetingid: Id of the webinar; required where `meeting_code` is left out, and takes precedence.
            meeting_code: Number with which one joins, in place of `meetingid`.

        POST /cgi-bin/meeting/webinar/get (access_token),
        https://developer.work.weixin.qq.com/document/path/98860
        """
        return await self._call(ops.MEETING_WEBINAR_GET, {
            "meetingid": meetingid, "meeting_code": meeting_code,
        }, timeout)

    async def list_guest(
        self,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWebinarListGuestResponse:
        """获取网络研讨会嘉宾列表: List the guests of a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, webinars that the app has made, and members whom the app can see.

        At least one of `meetingid` and `meeting_code` is needed.

        Args:
            meetingid: Id of the webinar; required where `meeting_code` is left out, and takes precedence.
            meeting_code: Number with which one joins, in place of `meetingid`.

        POST /cgi-bin/meeting/webinar/list_guest (access_token),
        https://developer.work.weixin.qq.com/document/path/98871
        """
        return await self._call(ops.MEETING_WEBINAR_LIST_GUEST, {
            "meetingid": meetingid, "meeting_code": meeting_code,
        }, timeout)

    async def update_guest_list(
        self,
        meetingid: str,
        guests: Sequence[WebinarGuest | WebinarGuestDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新网络研讨会嘉宾列表: Replace the guests of a webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, webinars that the app has made, and members whom the app can see.

        Args:
            meetingid: Id of the webinar.
            guests: Guests in place of those before.

        POST /cgi-bin/meeting/webinar/update_guest_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98872
        """
        return await self._call(ops.MEETING_WEBINAR_UPDATE_GUEST_LIST, {
            "meetingid": meetingid, "guests": guests,
        }, timeout)

    async def update_warm_up(
        self,
        meetingid: str,
        *,
        warm_up_picture: str | None = None,
        warm_up_video: str | None = None,
        allow_attendees_invite_others: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理网络研讨会暖场配置: Set the picture or video that is shown in the 15 minutes before a webinar
        begins.

        In the admin console the app needs 会议-可调用接口的应用.

        The file is fetched afterwards; an event tells the result.

        For self-built apps, and for webinars that the app has made.

        Args:
            meetingid: Id of the webinar.
            warm_up_picture: Link to a PNG or JPEG picture of at most 5 MB, best 1280x720 pixels; takes
                precedence over a video.
            warm_up_video: Link to an MP4 video of at most 1 GB, best 1280x720 pixels.
            allow_attendees_invite_others: Whether participants may invite others meanwhile, by default
                true.

        POST /cgi-bin/meeting/webinar/update_warm_up (access_token),
        https://developer.work.weixin.qq.com/document/path/98882
        """
        return await self._call(ops.MEETING_WEBINAR_UPDATE_WARM_UP, {
            "meetingid": meetingid, "warm_up_picture": warm_up_picture, "warm_up_video": warm_up_video,
            "allow_attendees_invite_others": allow_attendees_invite_others,
        }, timeout)
