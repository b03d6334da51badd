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
    from wecom_client.models.meeting.control import CallOfNumber
    from wecom_client.models.meeting.control import MeetingPhoneCalloutResponse
    from wecom_client.models.meeting.control import MeetingPhoneGetCalloutStatusResponse
    from wecom_client.models.meeting.control import MeetingPhoneGetTmpOpenidResponse
    from wecom_client.models.meeting.control import MeetingWaitingroomGetCurrentUserListResponse
    from wecom_client.models.meeting.control import MeetingWaitingroomGetUserListResponse
    from wecom_client.models.meeting.control import NamedParticipant
    from wecom_client.models.meeting.control import Participant
    from wecom_client.models.meeting.control import PhoneNumber
    from wecom_client.models.meeting.control import WaitingRecord
    from wecom_client.models.meeting.control import WaitingUser
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
    from wecom_client.models.meeting.enroll import MeetingPollCreateThemeResponse
    from wecom_client.models.meeting.enroll import MeetingPollGetPollDetailResponse
    from wecom_client.models.meeting.enroll import MeetingPollGetPollListResponse
    from wecom_client.models.meeting.enroll import MeetingPollGetThemeInfoResponse
    from wecom_client.models.meeting.enroll import MeetingPollStartResponse
    from wecom_client.models.meeting.enroll import PollQuestion
    from wecom_client.models.meeting.layout import AdvancedLayoutPage
    from wecom_client.models.meeting.layout import BackgroundImage
    from wecom_client.models.meeting.layout import LayoutPage
    from wecom_client.models.meeting.layout import LayoutUser
    from wecom_client.models.meeting.layout import MeetingAdvancedLayoutAddResponse
    from wecom_client.models.meeting.layout import MeetingAdvancedLayoutGetUserLayoutResponse
    from wecom_client.models.meeting.layout import MeetingAdvancedLayoutListResponse
    from wecom_client.models.meeting.layout import MeetingLayoutAddBackgroundResponse
    from wecom_client.models.meeting.layout import MeetingLayoutAddResponse
    from wecom_client.models.meeting.layout import MeetingLayoutListBackgroundResponse
    from wecom_client.models.meeting.layout import MeetingLayoutListTemplateResponse
    from wecom_client.models.meeting.layout import NewAdvancedLayout
    from wecom_client.models.meeting.layout import NewLayout
    from wecom_client.models.meeting.record import MeetingRecordGetFileListResponse
    from wecom_client.models.meeting.record import MeetingRecordGetFileResponse
    from wecom_client.models.meeting.record import MeetingRecordGetStatisticsResponse
    from wecom_client.models.meeting.record import MeetingRecordListResponse
    from wecom_client.models.meeting.record import MeetingRecordTranscriptGetDetailResponse
    from wecom_client.models.meeting.record import MeetingRecordTranscriptGetParagraphListResponse
    from wecom_client.models.meeting.record import MeetingRecordTranscriptSearchResponse
    from wecom_client.models.meeting.record import RecordedMeeting
    from wecom_client.models.meeting.record import SharingConfig
    from wecom_client.models.meeting.rooms import MeetingMraQueryStatusResponse
    from wecom_client.models.meeting.rooms import MeetingRoomState
    from wecom_client.models.meeting.rooms import MeetingRoomsBookResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsCallResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsGetConfigResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsGetInfoResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsGetInventoryResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsGetResponseStatusResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsListControllersResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsListDevicesResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsListMeetingsResponse
    from wecom_client.models.meeting.rooms import MeetingRoomsListResponse
    from wecom_client.models.meeting.rooms import MraAddress
    from wecom_client.models.meeting.rooms import MraDevice
    from wecom_client.models.meeting.rooms import RoomMeeting
    from wecom_client.models.meeting.rooms import RoomsController
    from wecom_client.models.meeting.rooms import RoomsDevice
    from wecom_client.models.meeting.schedule import Attendee
    from wecom_client.models.meeting.schedule import AttendeeQuality
    from wecom_client.models.meeting.schedule import Guest
    from wecom_client.models.meeting.schedule import InvitedMember
    from wecom_client.models.meeting.schedule import Invitees
    from wecom_client.models.meeting.schedule import MeetingCheckDeviceInMeetingResponse
    from wecom_client.models.meeting.schedule import MeetingCreateCustomerShortUrlResponse
    from wecom_client.models.meeting.schedule import MeetingCreateResponse
    from wecom_client.models.meeting.schedule import MeetingGetAttendeeListResponse
    from wecom_client.models.meeting.schedule import MeetingGetCustomerShortUrlResponse
    from wecom_client.models.meeting.schedule import MeetingGetGuestsResponse
    from wecom_client.models.meeting.schedule import MeetingGetInfoResponse
    from wecom_client.models.meeting.schedule import MeetingGetInviteesResponse
    from wecom_client.models.meeting.schedule import MeetingGetQualityResponse
    from wecom_client.models.meeting.schedule import MeetingGetRealtimeAttendeeListResponse
    from wecom_client.models.meeting.schedule import MeetingGetUserMeetingidResponse
    from wecom_client.models.meeting.schedule import MeetingSettings
    from wecom_client.models.meeting.schedule import MeetingStart
    from wecom_client.models.meeting.schedule import MeetingStatisticsGetStartListResponse
    from wecom_client.models.meeting.schedule import MeetingUpdateResponse
    from wecom_client.models.meeting.schedule import NewMeetingSettings
    from wecom_client.models.meeting.schedule import PresentAttendee
    from wecom_client.models.meeting.schedule import Reminders
    from wecom_client.models.meeting.vip import MeetingVipBatchAddJobResultResponse
    from wecom_client.models.meeting.vip import MeetingVipBatchDelJobResultResponse
    from wecom_client.models.meeting.vip import MeetingVipListResponse
    from wecom_client.models.meeting.vip import MeetingVipSubmitBatchAddJobResponse
    from wecom_client.models.meeting.vip import MeetingVipSubmitBatchDelJobResponse
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
    from wecom_client.params.meeting import AdvancedLayoutPageDict
    from wecom_client.params.meeting import BackgroundImageDict
    from wecom_client.params.meeting import EnrollQuestionDict
    from wecom_client.params.meeting import EnrollmentImportDict
    from wecom_client.params.meeting import EnrollmentRefDict
    from wecom_client.params.meeting import GuestDict
    from wecom_client.params.meeting import InvitedMemberDict
    from wecom_client.params.meeting import InviteesDict
    from wecom_client.params.meeting import LayoutPageDict
    from wecom_client.params.meeting import LayoutUserDict
    from wecom_client.params.meeting import MeetingSettingsDict
    from wecom_client.params.meeting import MraAddressDict
    from wecom_client.params.meeting import MraDeviceDict
    from wecom_client.params.meeting import NamedParticipantDict
    from wecom_client.params.meeting import NewAdvancedLayoutDict
    from wecom_client.params.meeting import NewLayoutDict
    from wecom_client.params.meeting import NewMeetingSettingsDict
    from wecom_client.params.meeting import ParticipantDict
    from wecom_client.params.meeting import PhoneNumberDict
    from wecom_client.params.meeting import PollQuestionDict
    from wecom_client.params.meeting import RemindersDict
    from wecom_client.params.meeting import SharingConfigDict
    from wecom_client.params.meeting import WebinarGuestDict
    from wecom_client.params.meeting import WebinarHostDict
    from wecom_client.params.meeting import WebinarMediaDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class MeetingAdvancedLayoutResource(Resource):
    """会议布局和背景管理: `client.meeting.advanced_layout`."""

    def add(
        self,
        meetingid: str,
        layout_list: Sequence[NewAdvancedLayout | NewAdvancedLayoutDict],
        *,
        timeout: float | None = None,
    ) -> MeetingAdvancedLayoutAddResponse:
        """添加会议高级布局: Add advanced layouts to a meeting.

        A meeting has at most 20 advanced layouts; only those who take part can be seated.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_list: The layouts. At most 20 items.

        POST /cgi-bin/meeting/advanced_layout/add (access_token),
        https://developer.work.weixin.qq.com/document/path/98861
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_ADD, {
            "meetingid": meetingid, "layout_list": layout_list,
        }, timeout)

    def update(
        self,
        meetingid: str,
        layout_id: str,
        page_list: Sequence[AdvancedLayoutPage | AdvancedLayoutPageDict],
        *,
        layout_name: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议高级布局: Replace an advanced layout of a meeting.

        What is not sent is not kept; send the whole layout.

        If the meeting uses the layout, it changes at once; participants who use it keep the old one.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout.
            page_list: Pages of the layout.
            layout_name: Name of the layout.

        POST /cgi-bin/meeting/advanced_layout/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98868
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_UPDATE, {
            "meetingid": meetingid, "layout_id": layout_id, "page_list": page_list,
            "layout_name": layout_name,
        }, timeout)

    def apply(
        self,
        meetingid: str,
        layout_id: str,
        *,
        user_list: Sequence[LayoutUser | LayoutUserDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """设置高级布局: Apply an advanced layout to a meeting or to some of its participants.

        A participant's own layout comes before that of the meeting, which comes before the default.

        MRA devices do not support the mode in which all share one frame and show the default layout then.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout; an empty string stands for the default layout.
            user_list: Participants who get the layout; the meeting if left out. At most 20 items.

        POST /cgi-bin/meeting/advanced_layout/apply (access_token),
        https://developer.work.weixin.qq.com/document/path/98869
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_APPLY, {
            "meetingid": meetingid, "layout_id": layout_id, "user_list": user_list,
        }, timeout)

    def list(self, meetingid: str, *, timeout: float | None = None) -> MeetingAdvancedLayoutListResponse:
        """获取会议布局列表: List the basic and advanced layouts of a meeting.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/advanced_layout/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98862
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_LIST, {"meetingid": meetingid}, timeout)

    def get_user_layout(
        self,
        meetingid: str,
        tmp_openid: str,
        instance_id: int,
        *,
        timeout: float | None = None,
    ) -> MeetingAdvancedLayoutGetUserLayoutResponse:
        """获取用户布局: Get the layout that a participant sees.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            tmp_openid: Temporary id of the participant in this meeting.
            instance_id: Kind of device that the participant uses. One of 0 (phone (PSTN)), 1 (PC), 2
                (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini program), 9
                (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for macOS), 22
                (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for Android),
                33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS
                PC), 84 (HarmonyOS car).

        POST /cgi-bin/meeting/advanced_layout/get_user_layout (access_token),
        https://developer.work.weixin.qq.com/document/path/98865
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_GET_USER_LAYOUT, {
            "meetingid": meetingid, "tmp_openid": tmp_openid, "instance_id": instance_id,
        }, timeout)

    def batch_delete(
        self,
        meetingid: str,
        layout_id_list: List[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """批量删除布局: Delete basic and advanced layouts of a meeting.

        Advanced layouts work on H.323/SIP room systems only.

        A layout in use cannot be deleted; one that does not exist is ignored without an error.

        Args:
            meetingid: Id of the meeting.
            layout_id_list: Ids of layouts that are not in use; those that do not exist are passed over. At
                most 20 items.

        POST /cgi-bin/meeting/advanced_layout/batch_delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98866
        """
        return self._call(ops.MEETING_ADVANCED_LAYOUT_BATCH_DELETE, {
            "meetingid": meetingid, "layout_id_list": layout_id_list,
        }, timeout)


class AsyncMeetingAdvancedLayoutResource(AsyncResource):
    """会议布局和背景管理: `client.meeting.advanced_layout`, asynchronous."""

    async def add(
        self,
        meetingid: str,
        layout_list: Sequence[NewAdvancedLayout | NewAdvancedLayoutDict],
        *,
        timeout: float | None = None,
    ) -> MeetingAdvancedLayoutAddResponse:
        """添加会议高级布局: Add advanced layouts to a meeting.

        A meeting has at most 20 advanced layouts; only those who take part can be seated.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_list: The layouts. At most 20 items.

        POST /cgi-bin/meeting/advanced_layout/add (access_token),
        https://developer.work.weixin.qq.com/document/path/98861
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_ADD, {
            "meetingid": meetingid, "layout_list": layout_list,
        }, timeout)

    async def update(
        self,
        meetingid: str,
        layout_id: str,
        page_list: Sequence[AdvancedLayoutPage | AdvancedLayoutPageDict],
        *,
        layout_name: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议高级布局: Replace an advanced layout of a meeting.

        What is not sent is not kept; send the whole layout.

        If the meeting uses the layout, it changes at once; participants who use it keep the old one.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout.
            page_list: Pages of the layout.
            layout_name: Name of the layout.

        POST /cgi-bin/meeting/advanced_layout/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98868
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_UPDATE, {
            "meetingid": meetingid, "layout_id": layout_id, "page_list": page_list,
            "layout_name": layout_name,
        }, timeout)

    async def apply(
        self,
        meetingid: str,
        layout_id: str,
        *,
        user_list: Sequence[LayoutUser | LayoutUserDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """设置高级布局: Apply an advanced layout to a meeting or to some of its participants.

        A participant's own layout comes before that of the meeting, which comes before the default.

        MRA devices do not support the mode in which all share one frame and show the default layout then.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout; an empty string stands for the default layout.
            user_list: Participants who get the layout; the meeting if left out. At most 20 items.

        POST /cgi-bin/meeting/advanced_layout/apply (access_token),
        https://developer.work.weixin.qq.com/document/path/98869
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_APPLY, {
            "meetingid": meetingid, "layout_id": layout_id, "user_list": user_list,
        }, timeout)

    async def list(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingAdvancedLayoutListResponse:
        """获取会议布局列表: List the basic and advanced layouts of a meeting.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/advanced_layout/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98862
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_LIST, {"meetingid": meetingid}, timeout)

    async def get_user_layout(
        self,
        meetingid: str,
        tmp_openid: str,
        instance_id: int,
        *,
        timeout: float | None = None,
    ) -> MeetingAdvancedLayoutGetUserLayoutResponse:
        """获取用户布局: Get the layout that a participant sees.

        Advanced layouts work on H.323/SIP room systems only.

        Args:
            meetingid: Id of the meeting.
            tmp_openid: Temporary id of the participant in this meeting.
            instance_id: Kind of device that the participant uses. One of 0 (phone (PSTN)), 1 (PC), 2
                (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini program), 9
                (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for macOS), 22
                (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for Android),
                33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS
                PC), 84 (HarmonyOS car).

        POST /cgi-bin/meeting/advanced_layout/get_user_layout (access_token),
        https://developer.work.weixin.qq.com/document/path/98865
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_GET_USER_LAYOUT, {
            "meetingid": meetingid, "tmp_openid": tmp_openid, "instance_id": instance_id,
        }, timeout)

    async def batch_delete(
        self,
        meetingid: str,
        layout_id_list: List[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """批量删除布局: Delete basic and advanced layouts of a meeting.

        Advanced layouts work on H.323/SIP room systems only.

        A layout in use cannot be deleted; one that does not exist is ignored without an error.

        Args:
            meetingid: Id of the meeting.
            layout_id_list: Ids of layouts that are not in use; those that do not exist are passed over. At
                most 20 items.

        POST /cgi-bin/meeting/advanced_layout/batch_delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98866
        """
        return await self._call(ops.MEETING_ADVANCED_LAYOUT_BATCH_DELETE, {
            "meetingid": meetingid, "layout_id_list": layout_id_list,
        }, timeout)


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


class MeetingLayoutResource(Resource):
    """会议布局和背景管理: `client.meeting.layout`."""

    def list_template(self, *, timeout: float | None = None) -> MeetingLayoutListTemplateResponse:
        """获取布局模板列表: List the layout templates of the company.

        GET /cgi-bin/meeting/layout/list_template (access_token),
        https://developer.work.weixin.qq.com/document/path/98844
        """
        return self._call(ops.MEETING_LAYOUT_LIST_TEMPLATE, {}, timeout)

    def add(
        self,
        meetingid: str,
        layout_list: Sequence[NewLayout | NewLayoutDict],
        *,
        default_layout_order: int | None = None,
        timeout: float | None = None,
    ) -> MeetingLayoutAddResponse:
        """添加会议基础布局: Add basic layouts to a meeting.

        A meeting has at most 10 basic layouts; a layout shows its first page unless another one is chosen.

        Before the meeting only invited members can be seated, during the meeting only those who take part.

        Args:
            meetingid: Id of the meeting.
            layout_list: The layouts. At most 10 items.
            default_layout_order: Which of the layouts the meeting uses, counted from 1; the first one
                where the meeting has none yet.

        POST /cgi-bin/meeting/layout/add (access_token),
        https://developer.work.weixin.qq.com/document/path/98845
        """
        return self._call(ops.MEETING_LAYOUT_ADD, {
            "meetingid": meetingid, "layout_list": layout_list, "default_layout_order": default_layout_order,
        }, timeout)

    def update(
        self,
        meetingid: str,
        layout_id: str,
        page_list: Sequence[LayoutPage | LayoutPageDict],
        *,
        enable_set_default: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议基础布局: Change a basic layout of a meeting.

        Before the meeting only invited members can be seated, during the meeting only those who take part.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout.
            page_list: Pages of the layout.
            enable_set_default: Whether the meeting uses this layout from now on; by default not.

        POST /cgi-bin/meeting/layout/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98846
        """
        return self._call(ops.MEETING_LAYOUT_UPDATE, {
            "meetingid": meetingid, "layout_id": layout_id, "page_list": page_list,
            "enable_set_default": enable_set_default,
        }, timeout)

    def set_default(
        self,
        meetingid: str,
        selected_layout_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置会议默认布局: Choose the layout that a meeting uses.

        Args:
            meetingid: Id of the meeting.
            selected_layout_id: Id of the layout; an empty string stands for the original one.

        POST /cgi-bin/meeting/layout/set_default (access_token),
        https://developer.work.weixin.qq.com/document/path/98847
        """
        return self._call(ops.MEETING_LAYOUT_SET_DEFAULT, {
            "meetingid": meetingid, "selected_layout_id": selected_layout_id,
        }, timeout)

    def add_background(
        self,
        meetingid: str,
        image_list: Sequence[BackgroundImage | BackgroundImageDict],
        *,
        default_image_order: int | None = None,
        timeout: float | None = None,
    ) -> MeetingLayoutAddBackgroundResponse:
        """添加会议背景: Add background pictures to a meeting.

        A meeting has at most 7 backgrounds.

        The pictures are fetched afterwards; an event tells the result.

        Args:
            meetingid: Id of the meeting.
            image_list: The pictures. At most 7 items.
            default_image_order: Which of the pictures the meeting uses, counted from 1. Default: 1.

        POST /cgi-bin/meeting/layout/add_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98851
        """
        return self._call(ops.MEETING_LAYOUT_ADD_BACKGROUND, {
            "meetingid": meetingid, "image_list": image_list, "default_image_order": default_image_order,
        }, timeout)

    def set_default_background(
        self,
        meetingid: str,
        selected_background_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置会议默认背景: Choose the background that a meeting uses.

        Args:
            meetingid: Id of the meeting.
            selected_background_id: Id of the background; an empty string stands for the original black
                one.

        POST /cgi-bin/meeting/layout/set_default_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98852
        """
        return self._call(ops.MEETING_LAYOUT_SET_DEFAULT_BACKGROUND, {
            "meetingid": meetingid, "selected_background_id": selected_background_id,
        }, timeout)

    def list_background(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingLayoutListBackgroundResponse:
        """获取会议背景列表: List the backgrounds of a meeting.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/layout/list_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98856
        """
        return self._call(ops.MEETING_LAYOUT_LIST_BACKGROUND, {"meetingid": meetingid}, timeout)

    def delete_background(
        self,
        meetingid: str,
        background_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除会议背景: Delete a background of a meeting.

        A background in use cannot be deleted: choose another first.

        Args:
            meetingid: Id of the meeting.
            background_id: Id of a background that is not in use.

        POST /cgi-bin/meeting/layout/delete_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98853
        """
        return self._call(ops.MEETING_LAYOUT_DELETE_BACKGROUND, {
            "meetingid": meetingid, "background_id": background_id,
        }, timeout)

    def batch_delete_background(
        self,
        meetingid: str,
        background_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """批量删除会议背景: Delete several backgrounds of a meeting.

        A background in use cannot be deleted: choose another first.

        Args:
            meetingid: Id of the meeting.
            background_id_list: Ids of backgrounds that are not in use.

        POST /cgi-bin/meeting/layout/batch_delete_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98854
        """
        return self._call(ops.MEETING_LAYOUT_BATCH_DELETE_BACKGROUND, {
            "meetingid": meetingid, "background_id_list": background_id_list,
        }, timeout)


class AsyncMeetingLayoutResource(AsyncResource):
    """会议布局和背景管理: `client.meeting.layout`, asynchronous."""

    async def list_template(self, *, timeout: float | None = None) -> MeetingLayoutListTemplateResponse:
        """获取布局模板列表: List the layout templates of the company.

        GET /cgi-bin/meeting/layout/list_template (access_token),
        https://developer.work.weixin.qq.com/document/path/98844
        """
        return await self._call(ops.MEETING_LAYOUT_LIST_TEMPLATE, {}, timeout)

    async def add(
        self,
        meetingid: str,
        layout_list: Sequence[NewLayout | NewLayoutDict],
        *,
        default_layout_order: int | None = None,
        timeout: float | None = None,
    ) -> MeetingLayoutAddResponse:
        """添加会议基础布局: Add basic layouts to a meeting.

        A meeting has at most 10 basic layouts; a layout shows its first page unless another one is chosen.

        Before the meeting only invited members can be seated, during the meeting only those who take part.

        Args:
            meetingid: Id of the meeting.
            layout_list: The layouts. At most 10 items.
            default_layout_order: Which of the layouts the meeting uses, counted from 1; the first one
                where the meeting has none yet.

        POST /cgi-bin/meeting/layout/add (access_token),
        https://developer.work.weixin.qq.com/document/path/98845
        """
        return await self._call(ops.MEETING_LAYOUT_ADD, {
            "meetingid": meetingid, "layout_list": layout_list, "default_layout_order": default_layout_order,
        }, timeout)

    async def update(
        self,
        meetingid: str,
        layout_id: str,
        page_list: Sequence[LayoutPage | LayoutPageDict],
        *,
        enable_set_default: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议基础布局: Change a basic layout of a meeting.

        Before the meeting only invited members can be seated, during the meeting only those who take part.

        Args:
            meetingid: Id of the meeting.
            layout_id: Id of the layout.
            page_list: Pages of the layout.
            enable_set_default: Whether the meeting uses this layout from now on; by default not.

        POST /cgi-bin/meeting/layout/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98846
        """
        return await self._call(ops.MEETING_LAYOUT_UPDATE, {
            "meetingid": meetingid, "layout_id": layout_id, "page_list": page_list,
            "enable_set_default": enable_set_default,
        }, timeout)

    async def set_default(
        self,
        meetingid: str,
        selected_layout_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置会议默认布局: Choose the layout that a meeting uses.

        Args:
            meetingid: Id of the meeting.
            selected_layout_id: Id of the layout; an empty string stands for the original one.

        POST /cgi-bin/meeting/layout/set_default (access_token),
        https://developer.work.weixin.qq.com/document/path/98847
        """
        return await self._call(ops.MEETING_LAYOUT_SET_DEFAULT, {
            "meetingid": meetingid, "selected_layout_id": selected_layout_id,
        }, timeout)

    async def add_background(
        self,
        meetingid: str,
        image_list: Sequence[BackgroundImage | BackgroundImageDict],
        *,
        default_image_order: int | None = None,
        timeout: float | None = None,
    ) -> MeetingLayoutAddBackgroundResponse:
        """添加会议背景: Add background pictures to a meeting.

        A meeting has at most 7 backgrounds.

        The pictures are fetched afterwards; an event tells the result.

        Args:
            meetingid: Id of the meeting.
            image_list: The pictures. At most 7 items.
            default_image_order: Which of the pictures the meeting uses, counted from 1. Default: 1.

        POST /cgi-bin/meeting/layout/add_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98851
        """
        return await self._call(ops.MEETING_LAYOUT_ADD_BACKGROUND, {
            "meetingid": meetingid, "image_list": image_list, "default_image_order": default_image_order,
        }, timeout)

    async def set_default_background(
        self,
        meetingid: str,
        selected_background_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置会议默认背景: Choose the background that a meeting uses.

        Args:
            meetingid: Id of the meeting.
            selected_background_id: Id of the background; an empty string stands for the original black
                one.

        POST /cgi-bin/meeting/layout/set_default_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98852
        """
        return await self._call(ops.MEETING_LAYOUT_SET_DEFAULT_BACKGROUND, {
            "meetingid": meetingid, "selected_background_id": selected_background_id,
        }, timeout)

    async def list_background(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingLayoutListBackgroundResponse:
        """获取会议背景列表: List the backgrounds of a meeting.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/layout/list_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98856
        """
        return await self._call(ops.MEETING_LAYOUT_LIST_BACKGROUND, {"meetingid": meetingid}, timeout)

    async def delete_background(
        self,
        meetingid: str,
        background_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除会议背景: Delete a background of a meeting.

        A background in use cannot be deleted: choose another first.

        Args:
            meetingid: Id of the meeting.
            background_id: Id of a background that is not in use.

        POST /cgi-bin/meeting/layout/delete_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98853
        """
        return await self._call(ops.MEETING_LAYOUT_DELETE_BACKGROUND, {
            "meetingid": meetingid, "background_id": background_id,
        }, timeout)

    async def batch_delete_background(
        self,
        meetingid: str,
        background_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """批量删除会议背景: Delete several backgrounds of a meeting.

        A background in use cannot be deleted: choose another first.

        Args:
            meetingid: Id of the meeting.
            background_id_list: Ids of backgrounds that are not in use.

        POST /cgi-bin/meeting/layout/batch_delete_background (access_token),
        https://developer.work.weixin.qq.com/document/path/98854
        """
        return await self._call(ops.MEETING_LAYOUT_BATCH_DELETE_BACKGROUND, {
            "meetingid": meetingid, "background_id_list": background_id_list,
        }, timeout)


class MeetingMraResource(Resource):
    """Rooms 会议室与会议室连接器: `client.meeting.mra`."""

    def query_status(
        self,
        meetingid: str,
        tmp_openid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingMraQueryStatusResponse:
        """获取 MRA 状态信息: Get the state of an MRA (SIP or H.323) device in a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            tmp_openid: Temporary id of the device in this meeting.

        POST /cgi-bin/meeting/mra/query_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98786
        """
        return self._call(ops.MEETING_MRA_QUERY_STATUS, {
            "meetingid": meetingid, "tmp_openid": tmp_openid,
        }, timeout)

    def set_default_layout(
        self,
        meetingid: str,
        default_layout: int,
        default_novideo_user: int,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """切换 MRA 默认布局: Set the default layout of an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        Not possible while the device shows a layout of the meeting, a layout of its own or a focused
        video.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            default_layout: Layout of the device. One of 1 (equal parts), 2 (full screen), 3 (one large and
                several small).
            default_novideo_user: How participants without video appear. One of 1 (shown), 2 (hidden).
            mra: The device.

        POST /cgi-bin/meeting/mra/set_default_layout (access_token),
        https://developer.work.weixin.qq.com/document/path/98787
        """
        return self._call(ops.MEETING_MRA_SET_DEFAULT_LAYOUT, {
            "meetingid": meetingid, "default_layout": default_layout,
            "default_novideo_user": default_novideo_user, "mra": mra,
        }, timeout)

    def set_raise_hand(
        self,
        meetingid: str,
        raise_hand: bool,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置 MRA 举手或手放下: Raise or lower the hand of an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            raise_hand: True raises the hand, false lowers it.
            mra: The device.

        POST /cgi-bin/meeting/mra/set_raise_hand (access_token),
        https://developer.work.weixin.qq.com/document/path/98788
        """
        return self._call(ops.MEETING_MRA_SET_RAISE_HAND, {
            "meetingid": meetingid, "raise_hand": raise_hand, "mra": mra,
        }, timeout)

    def hangup(
        self,
        meetingid: str,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """挂断 MRA 呼叫: Hang up an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            mra: The device.

        POST /cgi-bin/meeting/mra/hangup (access_token),
        https://developer.work.weixin.qq.com/document/path/98789
        """
        return self._call(ops.MEETING_MRA_HANGUP, {"meetingid": meetingid, "mra": mra}, timeout)


class AsyncMeetingMraResource(AsyncResource):
    """Rooms 会议室与会议室连接器: `client.meeting.mra`, asynchronous."""

    async def query_status(
        self,
        meetingid: str,
        tmp_openid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingMraQueryStatusResponse:
        """获取 MRA 状态信息: Get the state of an MRA (SIP or H.323) device in a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            tmp_openid: Temporary id of the device in this meeting.

        POST /cgi-bin/meeting/mra/query_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98786
        """
        return await self._call(ops.MEETING_MRA_QUERY_STATUS, {
            "meetingid": meetingid, "tmp_openid": tmp_openid,
        }, timeout)

    async def set_default_layout(
        self,
        meetingid: str,
        default_layout: int,
        default_novideo_user: int,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """切换 MRA 默认布局: Set the default layout of an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        Not possible while the device shows a layout of the meeting, a layout of its own or a focused
        video.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            default_layout: Layout of the device. One of 1 (equal parts), 2 (full screen), 3 (one large and
                several small).
            default_novideo_user: How participants without video appear. One of 1 (shown), 2 (hidden).
            mra: The device.

        POST /cgi-bin/meeting/mra/set_default_layout (access_token),
        https://developer.work.weixin.qq.com/document/path/98787
        """
        return await self._call(ops.MEETING_MRA_SET_DEFAULT_LAYOUT, {
            "meetingid": meetingid, "default_layout": default_layout,
            "default_novideo_user": default_novideo_user, "mra": mra,
        }, timeout)

    async def set_raise_hand(
        self,
        meetingid: str,
        raise_hand: bool,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置 MRA 举手或手放下: Raise or lower the hand of an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            raise_hand: True raises the hand, false lowers it.
            mra: The device.

        POST /cgi-bin/meeting/mra/set_raise_hand (access_token),
        https://developer.work.weixin.qq.com/document/path/98788
        """
        return await self._call(ops.MEETING_MRA_SET_RAISE_HAND, {
            "meetingid": meetingid, "raise_hand": raise_hand, "mra": mra,
        }, timeout)

    async def hangup(
        self,
        meetingid: str,
        mra: MraDevice | MraDeviceDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """挂断 MRA 呼叫: Hang up an MRA device.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            mra: The device.

        POST /cgi-bin/meeting/mra/hangup (access_token),
        https://developer.work.weixin.qq.com/document/path/98789
        """
        return await self._call(ops.MEETING_MRA_HANGUP, {"meetingid": meetingid, "mra": mra}, timeout)


class MeetingPhoneResource(Resource):
    """会中控制与电话入会: `client.meeting.phone`."""

    def callout(
        self,
        meetingid: str,
        phone_numbers: Sequence[PhoneNumber | PhoneNumberDict],
        *,
        timeout: float | None = None,
    ) -> MeetingPhoneCalloutResponse:
        """批量外呼: Call phone numbers to let them join a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The state of the calls comes with `meeting.phone.get_callout_status` and in an event.

        For self-built apps, and for meetings that the app has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting, which may not have begun yet; not of a webinar.
            phone_numbers: Numbers to call; foreign ones and extensions are possible. At most 50 items.

        POST /cgi-bin/meeting/phone/callout (access_token),
        https://developer.work.weixin.qq.com/document/path/98823
        """
        return self._call(ops.MEETING_PHONE_CALLOUT, {
            "meetingid": meetingid, "phone_numbers": phone_numbers,
        }, timeout)

    def get_callout_status(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingPhoneGetCalloutStatusResponse:
        """获取会议的外呼状态: List the calls that a meeting has made and their state.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 20.

        POST /cgi-bin/meeting/phone/get_callout_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98824
        """
        return self._call(ops.MEETING_PHONE_GET_CALLOUT_STATUS, {
            "meetingid": meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_callout_status(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[CallOfNumber]:
        """获取会议的外呼状态: the items of all pages of `get_callout_status`, fetched as they are needed."""
        return self._iterate(ops.MEETING_PHONE_GET_CALLOUT_STATUS, {
            "meetingid": meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_tmp_openid(
        self,
        meetingid: str,
        phone_numbers: Sequence[PhoneNumber | PhoneNumberDict],
        *,
        timeout: float | None = None,
    ) -> MeetingPhoneGetTmpOpenidResponse:
        """获取电话入会的成员ID: Get the temporary ids of those who have joined a meeting by phone.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        There is an id once the phone call is connected.

        Args:
            meetingid: Id of the meeting.
            phone_numbers: Numbers to look up. At most 20 items.

        POST /cgi-bin/meeting/phone/get_tmp_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/98825
        """
        return self._call(ops.MEETING_PHONE_GET_TMP_OPENID, {
            "meetingid": meetingid, "phone_numbers": phone_numbers,
        }, timeout)


class AsyncMeetingPhoneResource(AsyncResource):
    """会中控制与电话入会: `client.meeting.phone`, asynchronous."""

    async def callout(
        self,
        meetingid: str,
        phone_numbers: Sequence[PhoneNumber | PhoneNumberDict],
        *,
        timeout: float | None = None,
    ) -> MeetingPhoneCalloutResponse:
        """批量外呼: Call phone numbers to let them join a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The state of the calls comes with `meeting.phone.get_callout_status` and in an event.

        For self-built apps, and for meetings that the app has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting, which may not have begun yet; not of a webinar.
            phone_numbers: Numbers to call; foreign ones and extensions are possible. At most 50 items.

        POST /cgi-bin/meeting/phone/callout (access_token),
        https://developer.work.weixin.qq.com/document/path/98823
        """
        return await self._call(ops.MEETING_PHONE_CALLOUT, {
            "meetingid": meetingid, "phone_numbers": phone_numbers,
        }, timeout)

    async def get_callout_status(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingPhoneGetCalloutStatusResponse:
        """获取会议的外呼状态: List the calls that a meeting has made and their state.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 20.

        POST /cgi-bin/meeting/phone/get_callout_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98824
        """
        return await self._call(ops.MEETING_PHONE_GET_CALLOUT_STATUS, {
            "meetingid": meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_callout_status(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[CallOfNumber]:
        """获取会议的外呼状态: the items of all pages of `get_callout_status`, fetched as they are needed."""
        return self._iterate(ops.MEETING_PHONE_GET_CALLOUT_STATUS, {
            "meetingid": meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_tmp_openid(
        self,
        meetingid: str,
        phone_numbers: Sequence[PhoneNumber | PhoneNumberDict],
        *,
        timeout: float | None = None,
    ) -> MeetingPhoneGetTmpOpenidResponse:
        """获取电话入会的成员ID: Get the temporary ids of those who have joined a meeting by phone.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        There is an id once the phone call is connected.

        Args:
            meetingid: Id of the meeting.
            phone_numbers: Numbers to look up. At most 20 items.

        POST /cgi-bin/meeting/phone/get_tmp_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/98825
        """
        return await self._call(ops.MEETING_PHONE_GET_TMP_OPENID, {
            "meetingid": meetingid, "phone_numbers": phone_numbers,
        }, timeout)


class MeetingPollResource(Resource):
    """会议报名与投票: `client.meeting.poll`."""

    def create_theme(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        poll_topic: str,
        poll_desc: str,
        poll_questions: Sequence[PollQuestion | PollQuestionDict],
        *,
        is_anony: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> MeetingPollCreateThemeResponse:
        """创建会议投票主题: Create a poll of one or more questions for a running meeting.

        Args:
            operator_userid: Operator, a host or administrator of the meeting; the page calls the value an
                openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_topic: Subject of the poll. At most 50 characters.
            poll_desc: Description of the poll. At most 100 characters.
            poll_questions: The questions. At most 10 items.
            is_anony: Whether the poll is anonymous. Default: 0.

        POST /cgi-bin/meeting/poll/create_theme (access_token),
        https://developer.work.weixin.qq.com/document/path/98834
        """
        return self._call(ops.MEETING_POLL_CREATE_THEME, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_topic": poll_topic, "poll_desc": poll_desc, "poll_questions": poll_questions,
            "is_anony": is_anony,
        }, timeout)

    def update_theme(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        poll_theme_id: str,
        poll_topic: str,
        poll_desc: str,
        poll_questions: Sequence[PollQuestion | PollQuestionDict],
        *,
        is_anony: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议投票主题: Replace a poll of a running meeting.

        What is not sent is not kept; send the whole poll.

        Args:
            operator_userid: Operator, a host or administrator of the meeting; the page calls the value an
                openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_theme_id: Id of the poll's theme.
            poll_topic: Subject of the poll. At most 50 characters.
            poll_desc: Description of the poll. At most 100 characters.
            poll_questions: The questions. At most 10 items.
            is_anony: Whether the poll is anonymous. Default: 0.

        POST /cgi-bin/meeting/poll/update_theme (access_token),
        https://developer.work.weixin.qq.com/document/path/98835
        """
        return self._call(ops.MEETING_POLL_UPDATE_THEME, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_theme_id": poll_theme_id, "poll_topic": poll_topic, "poll_desc": poll_desc,
            "poll_questions": poll_questions, "is_anony": is_anony,
        }, timeout)

    def get_poll_list(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingPollGetPollListResponse:
        """获取会议投票列表: List the polls of a meeting.

        Args:
            operator_userid: Operator; the page calls the value an openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/poll/get_poll_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98836
        """
        return self._call(ops.MEETING_POLL_GET_POLL_LIST, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
        }, timeout)

    def get_theme_info(
        self,
        operator_userid: str,
        instance_id: int,
        poll_theme_id: str,
        *,
        meetingid: str | None = None,
        timeout: float | None = None,
    ) -> MeetingPollGetThemeInfoResponse:
        """获取会议投票主题信息: Get the questions and options of a poll, without results.

        Args:
            operator_userid: Operator; the page calls the value an openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            poll_theme_id: Id of the poll's theme.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/poll/get_theme_info (access_token),
        https://developer.work.weixin.qq.com/document/path/98837
        """
        return self._call(ops.MEETING_POLL_GET_THEME_INFO, {
            "operator_userid": operator_userid, "instance_id": instance_id, "poll_theme_id": poll_theme_id,
            "meetingid": meetingid,
        }, timeout)

    def get_poll_detail(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        poll_id: str,
        *,
        timeout: float | None = None,
    ) -> MeetingPollGetPollDetailResponse:
        """获取会议投票详情: Get the questions, options and results of a poll.

        Args:
            operator_userid: Operator; the page calls the value an openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_id: Id of the poll.

        POST /cgi-bin/meeting/poll/get_poll_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/98838
        """
        return self._call(ops.MEETING_POLL_GET_POLL_DETAIL, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_id": poll_id,
        }, timeout)

    def delete(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        *,
        poll_theme_id: str | None = None,
        poll_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除会议投票: Delete a poll of a running meeting, or its theme.

        At least one of `poll_theme_id` and `poll_id` is needed.

        Args:
            operator_userid: Operator, a host or administrator of the meeting; the page calls the value an
                openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_theme_id: Theme to delete; its polls stay. Needed where `poll_id` is left out.
            poll_id: Poll to delete, which takes precedence; with the last poll of a theme the theme goes,
                too.

        POST /cgi-bin/meeting/poll/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98839
        """
        return self._call(ops.MEETING_POLL_DELETE, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_theme_id": poll_theme_id, "poll_id": poll_id,
        }, timeout)

    def start(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        poll_theme_id: str,
        *,
        timeout: float | None = None,
    ) -> MeetingPollStartResponse:
        """发起会议投票: Start a poll in a running meeting.

        Args:
            operator_userid: Operator, a host or administrator of the meeting; the page calls the value an
                openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_theme_id: Id of the poll's theme.

        POST /cgi-bin/meeting/poll/start (access_token),
        https://developer.work.weixin.qq.com/document/path/98840
        """
        return self._call(ops.MEETING_POLL_START, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_theme_id": poll_theme_id,
        }, timeout)

    def finish(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        poll_theme_id: str,
        poll_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """结束会议投票: End a poll in a running meeting.

        Args:
            operator_userid: Operator, a host or administrator of the meeting; the page calls the value an
                openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_theme_id: Id of the poll's theme.
            poll_id: Id of the poll.

        POST /cgi-bin/meeting/poll/finish (access_token),
        https://developer.work.weixin.qq.com/document/path/98841
        """
        return self._call(ops.MEETING_POLL_FINISH, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_theme_id": poll_theme_id, "poll_id": poll_id,
        }, timeout)


class AsyncMeetingPollResource(AsyncResource):
    """会议报名与投票: `client.meeting.poll`, asynchronous."""

    async def create_theme(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        poll_topic: str,
        poll_desc: str,
        poll_questions: Sequence[PollQuestion | PollQuestionDict],
        *,
        is_anony: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> MeetingPollCreateThemeResponse:
        """创建会议投票主题: Create a poll of one or more questions for a running meeting.

        Args:
            operator_userid: Operator, a host or administrator of the meeting; the page calls the value an
                openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_topic: Subject of the poll. At most 50 characters.
            poll_desc: Description of the poll. At most 100 characters.
            poll_questions: The questions. At most 10 items.
            is_anony: Whether the poll is anonymous. Default: 0.

        POST /cgi-bin/meeting/poll/create_theme (access_token),
        https://developer.work.weixin.qq.com/document/path/98834
        """
        return await self._call(ops.MEETING_POLL_CREATE_THEME, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_topic": poll_topic, "poll_desc": poll_desc, "poll_questions": poll_questions,
            "is_anony": is_anony,
        }, timeout)

    async def update_theme(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        poll_theme_id: str,
        poll_topic: str,
        poll_desc: str,
        poll_questions: Sequence[PollQuestion | PollQuestionDict],
        *,
        is_anony: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议投票主题: Replace a poll of a running meeting.

        What is not sent is not kept; send the whole poll.

        Args:
            operator_userid: Operator, a host or administrator of the meeting; the page calls the value an
                openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_theme_id: Id of the poll's theme.
            poll_topic: Subject of the poll. At most 50 characters.
            poll_desc: Description of the poll. At most 100 characters.
            poll_questions: The questions. At most 10 items.
            is_anony: Whether the poll is anonymous. Default: 0.

        POST /cgi-bin/meeting/poll/update_theme (access_token),
        https://developer.work.weixin.qq.com/document/path/98835
        """
        return await self._call(ops.MEETING_POLL_UPDATE_THEME, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_theme_id": poll_theme_id, "poll_topic": poll_topic, "poll_desc": poll_desc,
            "poll_questions": poll_questions, "is_anony": is_anony,
        }, timeout)

    async def get_poll_list(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingPollGetPollListResponse:
        """获取会议投票列表: List the polls of a meeting.

        Args:
            operator_userid: Operator; the page calls the value an openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/poll/get_poll_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98836
        """
        return await self._call(ops.MEETING_POLL_GET_POLL_LIST, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
        }, timeout)

    async def get_theme_info(
        self,
        operator_userid: str,
        instance_id: int,
        poll_theme_id: str,
        *,
        meetingid: str | None = None,
        timeout: float | None = None,
    ) -> MeetingPollGetThemeInfoResponse:
        """获取会议投票主题信息: Get the questions and options of a poll, without results.

        Args:
            operator_userid: Operator; the page calls the value an openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            poll_theme_id: Id of the poll's theme.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/poll/get_theme_info (access_token),
        https://developer.work.weixin.qq.com/document/path/98837
        """
        return await self._call(ops.MEETING_POLL_GET_THEME_INFO, {
            "operator_userid": operator_userid, "instance_id": instance_id, "poll_theme_id": poll_theme_id,
            "meetingid": meetingid,
        }, timeout)

    async def get_poll_detail(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        poll_id: str,
        *,
        timeout: float | None = None,
    ) -> MeetingPollGetPollDetailResponse:
        """获取会议投票详情: Get the questions, options and results of a poll.

        Args:
            operator_userid: Operator; the page calls the value an openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_id: Id of the poll.

        POST /cgi-bin/meeting/poll/get_poll_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/98838
        """
        return await self._call(ops.MEETING_POLL_GET_POLL_DETAIL, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_id": poll_id,
        }, timeout)

    async def delete(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        *,
        poll_theme_id: str | None = None,
        poll_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除会议投票: Delete a poll of a running meeting, or its theme.

        At least one of `poll_theme_id` and `poll_id` is needed.

        Args:
            operator_userid: Operator, a host or administrator of the meeting; the page calls the value an
                openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_theme_id: Theme to delete; its polls stay. Needed where `poll_id` is left out.
            poll_id: Poll to delete, which takes precedence; with the last poll of a theme the theme goes,
                too.

        POST /cgi-bin/meeting/poll/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98839
        """
        return await self._call(ops.MEETING_POLL_DELETE, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_theme_id": poll_theme_id, "poll_id": poll_id,
        }, timeout)

    async def start(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        poll_theme_id: str,
        *,
        timeout: float | None = None,
    ) -> MeetingPollStartResponse:
        """发起会议投票: Start a poll in a running meeting.

        Args:
            operator_userid: Operator, a host or administrator of the meeting; the page calls the value an
                openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_theme_id: Id of the poll's theme.

        POST /cgi-bin/meeting/poll/start (access_token),
        https://developer.work.weixin.qq.com/document/path/98840
        """
        return await self._call(ops.MEETING_POLL_START, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_theme_id": poll_theme_id,
        }, timeout)

    async def finish(
        self,
        operator_userid: str,
        instance_id: int,
        meetingid: str,
        poll_theme_id: str,
        poll_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """结束会议投票: End a poll in a running meeting.

        Args:
            operator_userid: Operator, a host or administrator of the meeting; the page calls the value an
                openid.
            instance_id: Kind of device with which the operator has joined. One of 0 (phone (PSTN)), 1
                (PC), 2 (Mac), 3 (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini
                program), 9 (VoIP or SIP device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for
                macOS), 22 (Rooms for Android), 30 (Rooms controller for Windows), 32 (Rooms controller for
                Android), 33 (Rooms controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83
                (HarmonyOS PC), 84 (HarmonyOS car).
            meetingid: Id of the meeting.
            poll_theme_id: Id of the poll's theme.
            poll_id: Id of the poll.

        POST /cgi-bin/meeting/poll/finish (access_token),
        https://developer.work.weixin.qq.com/document/path/98841
        """
        return await self._call(ops.MEETING_POLL_FINISH, {
            "operator_userid": operator_userid, "instance_id": instance_id, "meetingid": meetingid,
            "poll_theme_id": poll_theme_id, "poll_id": poll_id,
        }, timeout)


class MeetingRealcontrolResource(Resource):
    """会中控制与电话入会: `client.meeting.realcontrol`."""

    def set(
        self,
        meetingid: str,
        *,
        mute_all: bool | None = None,
        allow_unmute_self: bool | None = None,
        enable_enter_mute: int | None = None,
        meeting_locked: bool | None = None,
        hide_meeting_code_password: bool | None = None,
        allow_chat: int | None = None,
        allow_share_screen: bool | None = None,
        allow_external_user: bool | None = None,
        play_ivr_on_join: bool | None = None,
        enable_waiting_room: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理会中设置: Change the settings of a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        `mute_all` is needed if `allow_unmute_self` is given.

        Args:
            meetingid: Id of the meeting.
            mute_all: Whether all are muted.
            allow_unmute_self: Whether participants may unmute themselves; only together with `mute_all`,
                and effective where that is true.
            enable_enter_mute: Whether those who join are muted. One of 0 (no), 1 (yes), 2 (from the
                seventh on).
            meeting_locked: Whether the meeting is locked.
            hide_meeting_code_password: Whether meeting number and password are hidden.
            allow_chat: How participants may chat. One of 0 (freely), 1 (in public only), 2 (with the host
                only).
            allow_share_screen: Whether participants may share their screen.
            allow_external_user: True lets only members of the company join, false everybody (the reverse
                of what the name says).
            play_ivr_on_join: Whether a sound is played when somebody joins.
            enable_waiting_room: Whether those who join wait until a host lets them in.

        POST /cgi-bin/meeting/realcontrol/set (access_token),
        https://developer.work.weixin.qq.com/document/path/98175
        """
        return self._call(ops.MEETING_REALCONTROL_SET, {
            "meetingid": meetingid, "mute_all": mute_all, "allow_unmute_self": allow_unmute_self,
            "enable_enter_mute": enable_enter_mute, "meeting_locked": meeting_locked,
            "hide_meeting_code_password": hide_meeting_code_password, "allow_chat": allow_chat,
            "allow_share_screen": allow_share_screen, "allow_external_user": allow_external_user,
            "play_ivr_on_join": play_ivr_on_join, "enable_waiting_room": enable_waiting_room,
        }, timeout)

    def set_cohost(
        self,
        meetingid: str,
        action: bool,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """管理联席主持人: Make a participant a co-host or take that role away.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for MRA devices.

        Args:
            meetingid: Id of the meeting.
            action: True makes the participant a co-host, false takes the role away.
            operated_user: Whom it is about; not an MRA device.

        POST /cgi-bin/meeting/realcontrol/set_cohost (access_token),
        https://developer.work.weixin.qq.com/document/path/98180
        """
        return self._call(ops.MEETING_REALCONTROL_SET_COHOST, {
            "meetingid": meetingid, "action": action, "operated_user": operated_user,
        }, timeout)

    def mute_user(
        self,
        meetingid: str,
        option: bool,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """静音成员: Mute or unmute a participant.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            option: True mutes, false unmutes.
            operated_user: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/mute_user (access_token),
        https://developer.work.weixin.qq.com/document/path/98184
        """
        return self._call(ops.MEETING_REALCONTROL_MUTE_USER, {
            "meetingid": meetingid, "option": option, "operated_user": operated_user,
        }, timeout)

    def switch_user_video(
        self,
        meetingid: str,
        operated_user: Participant | ParticipantDict,
        *,
        video: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """关闭或开启成员视频: Turn a participant's video off, or an MRA device's video on.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operated_user: Whom it is about.
            video: False (if left out, too) turns the video off, true turns it on, which works for MRA
                devices only.

        POST /cgi-bin/meeting/realcontrol/switch_user_video (access_token),
        https://developer.work.weixin.qq.com/document/path/98189
        """
        return self._call(ops.MEETING_REALCONTROL_SWITCH_USER_VIDEO, {
            "meetingid": meetingid, "operated_user": operated_user, "video": video,
        }, timeout)

    def close_screen_share(
        self,
        meetingid: str,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """关闭成员屏幕共享: Stop a participant's screen sharing.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for MRA devices.

        Args:
            meetingid: Id of the meeting.
            operated_user: Whom it is about; not an MRA device.

        POST /cgi-bin/meeting/realcontrol/close_screen_share (access_token),
        https://developer.work.weixin.qq.com/document/path/98185
        """
        return self._call(ops.MEETING_REALCONTROL_CLOSE_SCREEN_SHARE, {
            "meetingid": meetingid, "operated_user": operated_user,
        }, timeout)

    def set_nicknames(
        self,
        meetingid: str,
        operated_users: Sequence[NamedParticipant | NamedParticipantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """修改成员在会中显示的昵称: Change the names under which participants are shown.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operated_users: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/set_nicknames (access_token),
        https://developer.work.weixin.qq.com/document/path/98188
        """
        return self._call(ops.MEETING_REALCONTROL_SET_NICKNAMES, {
            "meetingid": meetingid, "operated_users": operated_users,
        }, timeout)

    def manage_waiting_room_users(
        self,
        meetingid: str,
        operate_type: int,
        operated_users: Sequence[Participant | ParticipantDict],
        *,
        allow_rejoin: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理等候室成员: Move participants between waiting room and meeting, or remove them from the waiting
        room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operate_type: Which way. One of 1 (from the waiting room into the meeting), 2 (from the meeting
                into the waiting room), 3 (out of the waiting room).
            operated_users: Whom it is about.
            allow_rejoin: Whether those removed may join again; with `operate_type` 3 only and without
                effect for MRA devices.

        POST /cgi-bin/meeting/realcontrol/manage_waiting_room_users (access_token),
        https://developer.work.weixin.qq.com/document/path/98186
        """
        return self._call(ops.MEETING_REALCONTROL_MANAGE_WAITING_ROOM_USERS, {
            "meetingid": meetingid, "operate_type": operate_type, "operated_users": operated_users,
            "allow_rejoin": allow_rejoin,
        }, timeout)

    def kickout_users(
        self,
        meetingid: str,
        allow_rejoin: bool,
        operated_users: Sequence[Participant | ParticipantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """移出成员: Remove participants from a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            allow_rejoin: Whether they may join again.
            operated_users: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/kickout_users (access_token),
        https://developer.work.weixin.qq.com/document/path/98181
        """
        return self._call(ops.MEETING_REALCONTROL_KICKOUT_USERS, {
            "meetingid": meetingid, "allow_rejoin": allow_rejoin, "operated_users": operated_users,
        }, timeout)

    def dismiss(
        self,
        meetingid: str,
        *,
        force_dismiss: bool | Literal[0, 1] | None = None,
        retrieve_code: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """结束会议: End a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            force_dismiss: Whether the meeting is ended even while participants are in it. Default: 1.
            retrieve_code: Whether the meeting number is withdrawn, so that nobody can join again; not for
                a series with meetings to come. Always for instant meetings. Default: 0.

        POST /cgi-bin/meeting/realcontrol/dismiss (access_token),
        https://developer.work.weixin.qq.com/document/path/98187
        """
        return self._call(ops.MEETING_REALCONTROL_DISMISS, {
            "meetingid": meetingid, "force_dismiss": force_dismiss, "retrieve_code": retrieve_code,
        }, timeout)


class AsyncMeetingRealcontrolResource(AsyncResource):
    """会中控制与电话入会: `client.meeting.realcontrol`, asynchronous."""

    async def set(
        self,
        meetingid: str,
        *,
        mute_all: bool | None = None,
        allow_unmute_self: bool | None = None,
        enable_enter_mute: int | None = None,
        meeting_locked: bool | None = None,
        hide_meeting_code_password: bool | None = None,
        allow_chat: int | None = None,
        allow_share_screen: bool | None = None,
        allow_external_user: bool | None = None,
        play_ivr_on_join: bool | None = None,
        enable_waiting_room: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理会中设置: Change the settings of a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        `mute_all` is needed if `allow_unmute_self` is given.

        Args:
            meetingid: Id of the meeting.
            mute_all: Whether all are muted.
            allow_unmute_self: Whether participants may unmute themselves; only together with `mute_all`,
                and effective where that is true.
            enable_enter_mute: Whether those who join are muted. One of 0 (no), 1 (yes), 2 (from the
                seventh on).
            meeting_locked: Whether the meeting is locked.
            hide_meeting_code_password: Whether meeting number and password are hidden.
            allow_chat: How participants may chat. One of 0 (freely), 1 (in public only), 2 (with the host
                only).
            allow_share_screen: Whether participants may share their screen.
            allow_external_user: True lets only members of the company join, false everybody (the reverse
                of what the name says).
            play_ivr_on_join: Whether a sound is played when somebody joins.
            enable_waiting_room: Whether those who join wait until a host lets them in.

        POST /cgi-bin/meeting/realcontrol/set (access_token),
        https://developer.work.weixin.qq.com/document/path/98175
        """
        return await self._call(ops.MEETING_REALCONTROL_SET, {
            "meetingid": meetingid, "mute_all": mute_all, "allow_unmute_self": allow_unmute_self,
            "enable_enter_mute": enable_enter_mute, "meeting_locked": meeting_locked,
            "hide_meeting_code_password": hide_meeting_code_password, "allow_chat": allow_chat,
            "allow_share_screen": allow_share_screen, "allow_external_user": allow_external_user,
            "play_ivr_on_join": play_ivr_on_join, "enable_waiting_room": enable_waiting_room,
        }, timeout)

    async def set_cohost(
        self,
        meetingid: str,
        action: bool,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """管理联席主持人: Make a participant a co-host or take that role away.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for MRA devices.

        Args:
            meetingid: Id of the meeting.
            action: True makes the participant a co-host, false takes the role away.
            operated_user: Whom it is about; not an MRA device.

        POST /cgi-bin/meeting/realcontrol/set_cohost (access_token),
        https://developer.work.weixin.qq.com/document/path/98180
        """
        return await self._call(ops.MEETING_REALCONTROL_SET_COHOST, {
            "meetingid": meetingid, "action": action, "operated_user": operated_user,
        }, timeout)

    async def mute_user(
        self,
        meetingid: str,
        option: bool,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """静音成员: Mute or unmute a participant.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            option: True mutes, false unmutes.
            operated_user: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/mute_user (access_token),
        https://developer.work.weixin.qq.com/document/path/98184
        """
        return await self._call(ops.MEETING_REALCONTROL_MUTE_USER, {
            "meetingid": meetingid, "option": option, "operated_user": operated_user,
        }, timeout)

    async def switch_user_video(
        self,
        meetingid: str,
        operated_user: Participant | ParticipantDict,
        *,
        video: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """关闭或开启成员视频: Turn a participant's video off, or an MRA device's video on.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operated_user: Whom it is about.
            video: False (if left out, too) turns the video off, true turns it on, which works for MRA
                devices only.

        POST /cgi-bin/meeting/realcontrol/switch_user_video (access_token),
        https://developer.work.weixin.qq.com/document/path/98189
        """
        return await self._call(ops.MEETING_REALCONTROL_SWITCH_USER_VIDEO, {
            "meetingid": meetingid, "operated_user": operated_user, "video": video,
        }, timeout)

    async def close_screen_share(
        self,
        meetingid: str,
        operated_user: Participant | ParticipantDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """关闭成员屏幕共享: Stop a participant's screen sharing.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for MRA devices.

        Args:
            meetingid: Id of the meeting.
            operated_user: Whom it is about; not an MRA device.

        POST /cgi-bin/meeting/realcontrol/close_screen_share (access_token),
        https://developer.work.weixin.qq.com/document/path/98185
        """
        return await self._call(ops.MEETING_REALCONTROL_CLOSE_SCREEN_SHARE, {
            "meetingid": meetingid, "operated_user": operated_user,
        }, timeout)

    async def set_nicknames(
        self,
        meetingid: str,
        operated_users: Sequence[NamedParticipant | NamedParticipantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """修改成员在会中显示的昵称: Change the names under which participants are shown.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operated_users: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/set_nicknames (access_token),
        https://developer.work.weixin.qq.com/document/path/98188
        """
        return await self._call(ops.MEETING_REALCONTROL_SET_NICKNAMES, {
            "meetingid": meetingid, "operated_users": operated_users,
        }, timeout)

    async def manage_waiting_room_users(
        self,
        meetingid: str,
        operate_type: int,
        operated_users: Sequence[Participant | ParticipantDict],
        *,
        allow_rejoin: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理等候室成员: Move participants between waiting room and meeting, or remove them from the waiting
        room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            operate_type: Which way. One of 1 (from the waiting room into the meeting), 2 (from the meeting
                into the waiting room), 3 (out of the waiting room).
            operated_users: Whom it is about.
            allow_rejoin: Whether those removed may join again; with `operate_type` 3 only and without
                effect for MRA devices.

        POST /cgi-bin/meeting/realcontrol/manage_waiting_room_users (access_token),
        https://developer.work.weixin.qq.com/document/path/98186
        """
        return await self._call(ops.MEETING_REALCONTROL_MANAGE_WAITING_ROOM_USERS, {
            "meetingid": meetingid, "operate_type": operate_type, "operated_users": operated_users,
            "allow_rejoin": allow_rejoin,
        }, timeout)

    async def kickout_users(
        self,
        meetingid: str,
        allow_rejoin: bool,
        operated_users: Sequence[Participant | ParticipantDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """移出成员: Remove participants from a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            allow_rejoin: Whether they may join again.
            operated_users: Whom it is about.

        POST /cgi-bin/meeting/realcontrol/kickout_users (access_token),
        https://developer.work.weixin.qq.com/document/path/98181
        """
        return await self._call(ops.MEETING_REALCONTROL_KICKOUT_USERS, {
            "meetingid": meetingid, "allow_rejoin": allow_rejoin, "operated_users": operated_users,
        }, timeout)

    async def dismiss(
        self,
        meetingid: str,
        *,
        force_dismiss: bool | Literal[0, 1] | None = None,
        retrieve_code: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """结束会议: End a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            force_dismiss: Whether the meeting is ended even while participants are in it. Default: 1.
            retrieve_code: Whether the meeting number is withdrawn, so that nobody can join again; not for
                a series with meetings to come. Always for instant meetings. Default: 0.

        POST /cgi-bin/meeting/realcontrol/dismiss (access_token),
        https://developer.work.weixin.qq.com/document/path/98187
        """
        return await self._call(ops.MEETING_REALCONTROL_DISMISS, {
            "meetingid": meetingid, "force_dismiss": force_dismiss, "retrieve_code": retrieve_code,
        }, timeout)


class MeetingRecordTranscriptResource(Resource):
    """会议录制管理: `client.meeting.record.transcript`."""

    def get_paragraph_list(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptGetParagraphListResponse:
        """获取录制转写段落信息: List the paragraphs of a transcript.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/transcript/get_paragraph_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98212
        """
        return self._call(ops.MEETING_RECORD_TRANSCRIPT_GET_PARAGRAPH_LIST, {
            "record_file_id": record_file_id, "meetingid": meetingid,
        }, timeout)

    def get_detail(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        pid: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptGetDetailResponse:
        """获取录制转写详情: Get a transcript with the times of its sentences and words.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made; only speakers whom the app can see are
        named.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.
            pid: First paragraph to return; the beginning if left out.
            limit: Number of paragraphs; all if left out.

        POST /cgi-bin/meeting/record/transcript/get_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/98211
        """
        return self._call(ops.MEETING_RECORD_TRANSCRIPT_GET_DETAIL, {
            "record_file_id": record_file_id, "meetingid": meetingid, "pid": pid, "limit": limit,
        }, timeout)

    def search(
        self,
        record_file_id: str,
        meetingid: str,
        text: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptSearchResponse:
        """获取录制转写搜索结果: Search a transcript for a text.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.
            text: Text to search for.

        POST /cgi-bin/meeting/record/transcript/search (access_token),
        https://developer.work.weixin.qq.com/document/path/98213
        """
        return self._call(ops.MEETING_RECORD_TRANSCRIPT_SEARCH, {
            "record_file_id": record_file_id, "meetingid": meetingid, "text": text,
        }, timeout)


class AsyncMeetingRecordTranscriptResource(AsyncResource):
    """会议录制管理: `client.meeting.record.transcript`, asynchronous."""

    async def get_paragraph_list(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptGetParagraphListResponse:
        """获取录制转写段落信息: List the paragraphs of a transcript.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/transcript/get_paragraph_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98212
        """
        return await self._call(ops.MEETING_RECORD_TRANSCRIPT_GET_PARAGRAPH_LIST, {
            "record_file_id": record_file_id, "meetingid": meetingid,
        }, timeout)

    async def get_detail(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        pid: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptGetDetailResponse:
        """获取录制转写详情: Get a transcript with the times of its sentences and words.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made; only speakers whom the app can see are
        named.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.
            pid: First paragraph to return; the beginning if left out.
            limit: Number of paragraphs; all if left out.

        POST /cgi-bin/meeting/record/transcript/get_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/98211
        """
        return await self._call(ops.MEETING_RECORD_TRANSCRIPT_GET_DETAIL, {
            "record_file_id": record_file_id, "meetingid": meetingid, "pid": pid, "limit": limit,
        }, timeout)

    async def search(
        self,
        record_file_id: str,
        meetingid: str,
        text: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordTranscriptSearchResponse:
        """获取录制转写搜索结果: Search a transcript for a text.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file of the recording.
            meetingid: Id of the meeting.
            text: Text to search for.

        POST /cgi-bin/meeting/record/transcript/search (access_token),
        https://developer.work.weixin.qq.com/document/path/98213
        """
        return await self._call(ops.MEETING_RECORD_TRANSCRIPT_SEARCH, {
            "record_file_id": record_file_id, "meetingid": meetingid, "text": text,
        }, timeout)


class MeetingRecordResource(Resource):
    """会议录制管理: `client.meeting.record`."""

    transcript: MeetingRecordTranscriptResource = resource_at("wecom_client.api.meeting:MeetingRecordTranscriptResource")

    def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordListResponse:
        """获取会议录制列表: List the cloud recordings of a meeting, or of all meetings that a member has
        made.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        limit must stay the same while paging.

        `end_time` is at most 31 days after `start_time`.

        At least one of `meetingid`, `meeting_code` and `userid` is needed.

        Args:
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 31 days after its start.
            meetingid: Id of the meeting; takes precedence. One of `meetingid`, `meeting_code` and `userid`
                is required.
            meeting_code: Number of the meeting, in place of `meetingid`.
            userid: UserID of the member who made the meetings, in place of `meetingid`.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 20. Default: 10.

        POST /cgi-bin/meeting/record/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98192
        """
        return self._call(ops.MEETING_RECORD_LIST, {
            "start_time": start_time, "end_time": end_time, "meetingid": meetingid,
            "meeting_code": meeting_code, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[RecordedMeeting]:
        """获取会议录制列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_RECORD_LIST, {
            "start_time": start_time, "end_time": end_time, "meetingid": meetingid,
            "meeting_code": meeting_code, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_statistics(
        self,
        meeting_record_id: str,
        *,
        meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordGetStatisticsResponse:
        """获取录制文件访问统计: Get how often a recording was viewed and downloaded on each day.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        `end_time` is at most 31 days after `start_time`.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting; shown but not explained on the page.
            start_time: Start of the period as Unix time, by default 31 days ago.
            end_time: End of the period as Unix time, at most 31 days after its start.

        POST /cgi-bin/meeting/record/get_statistics (access_token),
        https://developer.work.weixin.qq.com/document/path/98209
        """
        return self._call(ops.MEETING_RECORD_GET_STATISTICS, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid, "start_time": start_time,
            "end_time": end_time,
        }, timeout)

    def update_sharing_config(
        self,
        meeting_record_id: str,
        meetingid: str,
        *,
        sharing_config: SharingConfig | SharingConfigDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议录制共享设置: Change how a recording is shared.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.
            sharing_config: Who may see the recording, and for how long.

        POST /cgi-bin/meeting/record/update_sharing_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98208
        """
        return self._call(ops.MEETING_RECORD_UPDATE_SHARING_CONFIG, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid, "sharing_config": sharing_config,
        }, timeout)

    def delete(self, meeting_record_id: str, meetingid: str, *, timeout: float | None = None) -> Response:
        """删除会议录制: Delete all files of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98206
        """
        return self._call(ops.MEETING_RECORD_DELETE, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid,
        }, timeout)

    def delete_file(self, meetingid: str, record_file_id: str, *, timeout: float | None = None) -> Response:
        """删除单个录制文件: Delete one file of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            record_file_id: Id of the file.

        POST /cgi-bin/meeting/record/delete_file (access_token),
        https://developer.work.weixin.qq.com/document/path/98207
        """
        return self._call(ops.MEETING_RECORD_DELETE_FILE, {
            "meetingid": meetingid, "record_file_id": record_file_id,
        }, timeout)

    def get_file(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordGetFileResponse:
        """获取单个录制文件详情: Get the links to one file of a recording, its minutes and transcripts.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/get_file (access_token),
        https://developer.work.weixin.qq.com/document/path/98205
        """
        return self._call(ops.MEETING_RECORD_GET_FILE, {
            "record_file_id": record_file_id, "meetingid": meetingid,
        }, timeout)

    def get_file_list(
        self,
        meeting_record_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordGetFileListResponse:
        """获取会议录制地址: Get the links to all files of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/get_file_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98196
        """
        return self._call(ops.MEETING_RECORD_GET_FILE_LIST, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid,
        }, timeout)


class AsyncMeetingRecordResource(AsyncResource):
    """会议录制管理: `client.meeting.record`, asynchronous."""

    transcript: AsyncMeetingRecordTranscriptResource = resource_at("wecom_client.api.meeting:AsyncMeetingRecordTranscriptResource")

    async def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordListResponse:
        """获取会议录制列表: List the cloud recordings of a meeting, or of all meetings that a member has
        made.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        limit must stay the same while paging.

        `end_time` is at most 31 days after `start_time`.

        At least one of `meetingid`, `meeting_code` and `userid` is needed.

        Args:
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 31 days after its start.
            meetingid: Id of the meeting; takes precedence. One of `meetingid`, `meeting_code` and `userid`
                is required.
            meeting_code: Number of the meeting, in place of `meetingid`.
            userid: UserID of the member who made the meetings, in place of `meetingid`.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 20. Default: 10.

        POST /cgi-bin/meeting/record/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98192
        """
        return await self._call(ops.MEETING_RECORD_LIST, {
            "start_time": start_time, "end_time": end_time, "meetingid": meetingid,
            "meeting_code": meeting_code, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[RecordedMeeting]:
        """获取会议录制列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_RECORD_LIST, {
            "start_time": start_time, "end_time": end_time, "meetingid": meetingid,
            "meeting_code": meeting_code, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_statistics(
        self,
        meeting_record_id: str,
        *,
        meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        timeout: float | None = None,
    ) -> MeetingRecordGetStatisticsResponse:
        """获取录制文件访问统计: Get how often a recording was viewed and downloaded on each day.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        `end_time` is at most 31 days after `start_time`.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting; shown but not explained on the page.
            start_time: Start of the period as Unix time, by default 31 days ago.
            end_time: End of the period as Unix time, at most 31 days after its start.

        POST /cgi-bin/meeting/record/get_statistics (access_token),
        https://developer.work.weixin.qq.com/document/path/98209
        """
        return await self._call(ops.MEETING_RECORD_GET_STATISTICS, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid, "start_time": start_time,
            "end_time": end_time,
        }, timeout)

    async def update_sharing_config(
        self,
        meeting_record_id: str,
        meetingid: str,
        *,
        sharing_config: SharingConfig | SharingConfigDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会议录制共享设置: Change how a recording is shared.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.
            sharing_config: Who may see the recording, and for how long.

        POST /cgi-bin/meeting/record/update_sharing_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98208
        """
        return await self._call(ops.MEETING_RECORD_UPDATE_SHARING_CONFIG, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid, "sharing_config": sharing_config,
        }, timeout)

    async def delete(
        self,
        meeting_record_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除会议录制: Delete all files of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98206
        """
        return await self._call(ops.MEETING_RECORD_DELETE, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid,
        }, timeout)

    async def delete_file(
        self,
        meetingid: str,
        record_file_id: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除单个录制文件: Delete one file of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            record_file_id: Id of the file.

        POST /cgi-bin/meeting/record/delete_file (access_token),
        https://developer.work.weixin.qq.com/document/path/98207
        """
        return await self._call(ops.MEETING_RECORD_DELETE_FILE, {
            "meetingid": meetingid, "record_file_id": record_file_id,
        }, timeout)

    async def get_file(
        self,
        record_file_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordGetFileResponse:
        """获取单个录制文件详情: Get the links to one file of a recording, its minutes and transcripts.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            record_file_id: Id of the file.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/get_file (access_token),
        https://developer.work.weixin.qq.com/document/path/98205
        """
        return await self._call(ops.MEETING_RECORD_GET_FILE, {
            "record_file_id": record_file_id, "meetingid": meetingid,
        }, timeout)

    async def get_file_list(
        self,
        meeting_record_id: str,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRecordGetFileListResponse:
        """获取会议录制地址: Get the links to all files of a recording.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meeting_record_id: Id of the recording.
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/record/get_file_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98196
        """
        return await self._call(ops.MEETING_RECORD_GET_FILE_LIST, {
            "meeting_record_id": meeting_record_id, "meetingid": meetingid,
        }, timeout)


class MeetingRoomsResource(Resource):
    """Rooms 会议室与会议室连接器: `client.meeting.rooms`."""

    def book(
        self,
        meetingid: str,
        meeting_room_id_list: List[str],
        *,
        subject_visible: bool | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsBookResponse:
        """预定Rooms会议室: Book Rooms meeting rooms for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for recurring meetings, nor for more than 24 hours.

        Args:
            meetingid: Id of a single meeting of at most 24 hours.
            meeting_room_id_list: Ids of the rooms.
            subject_visible: Whether the room shows the subject when the meeting begins within an hour, by
                default true; later ones are shown without subject.

        POST /cgi-bin/meeting/rooms/book (access_token),
        https://developer.work.weixin.qq.com/document/path/98791
        """
        return self._call(ops.MEETING_ROOMS_BOOK, {
            "meetingid": meetingid, "meeting_room_id_list": meeting_room_id_list,
            "subject_visible": subject_visible,
        }, timeout)

    def release(
        self,
        meetingid: str,
        meeting_room_id_list: List[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """释放Rooms会议室: Release Rooms meeting rooms that were booked for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id_list: Ids of the rooms.

        POST /cgi-bin/meeting/rooms/release (access_token),
        https://developer.work.weixin.qq.com/document/path/98792
        """
        return self._call(ops.MEETING_ROOMS_RELEASE, {
            "meetingid": meetingid, "meeting_room_id_list": meeting_room_id_list,
        }, timeout)

    def list(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListResponse:
        """获取Rooms会议室列表: List the company's Rooms meeting rooms.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            meeting_room_name: Part of the name of the rooms to return.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98795
        """
        return self._call(ops.MEETING_ROOMS_LIST, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MeetingRoomState]:
        """获取Rooms会议室列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_info(self, meeting_room_id: str, *, timeout: float | None = None) -> MeetingRoomsGetInfoResponse:
        """获取Rooms会议室详情: Get the details of a Rooms meeting room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        Args:
            meeting_room_id: Id of the room.

        POST /cgi-bin/meeting/rooms/get_info (access_token),
        https://developer.work.weixin.qq.com/document/path/98793
        """
        return self._call(ops.MEETING_ROOMS_GET_INFO, {"meeting_room_id": meeting_room_id}, timeout)

    def get_config(
        self,
        meeting_room_id: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRoomsGetConfigResponse:
        """获取Rooms会议室配置项: Get the settings of a Rooms meeting room.

        Args:
            meeting_room_id: Id of the room.

        POST /cgi-bin/meeting/rooms/get_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98802
        """
        return self._call(ops.MEETING_ROOMS_GET_CONFIG, {"meeting_room_id": meeting_room_id}, timeout)

    def list_meetings(
        self,
        *,
        meeting_room_id: str | None = None,
        rooms_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListMeetingsResponse:
        """获取Rooms会议室下的会议列表: List the meetings in a Rooms meeting room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        limit must stay the same while paging.

        `end_time` is at most 90 days after `start_time`.

        Exactly one of `meeting_room_id` and `rooms_id` is needed.

        Args:
            meeting_room_id: Id of the room; required where `rooms_id` is left out.
            rooms_id: Id of the Rooms device, in place of `meeting_room_id`.
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 90 days after its start.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 20. Default: 20.

        POST /cgi-bin/meeting/rooms/list_meetings (access_token),
        https://developer.work.weixin.qq.com/document/path/98796
        """
        return self._call(ops.MEETING_ROOMS_LIST_MEETINGS, {
            "meeting_room_id": meeting_room_id, "rooms_id": rooms_id, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_meetings(
        self,
        *,
        meeting_room_id: str | None = None,
        rooms_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[RoomMeeting]:
        """获取Rooms会议室下的会议列表: the items of all pages of `list_meetings`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_MEETINGS, {
            "meeting_room_id": meeting_room_id, "rooms_id": rooms_id, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def list_devices(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListDevicesResponse:
        """获取设备列表: List the company's Rooms devices.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            meeting_room_name: Part of the name of the rooms whose devices are returned.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list_devices (access_token),
        https://developer.work.weixin.qq.com/document/path/98798
        """
        return self._call(ops.MEETING_ROOMS_LIST_DEVICES, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_devices(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[RoomsDevice]:
        """获取设备列表: the items of all pages of `list_devices`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_DEVICES, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def list_controllers(
        self,
        *,
        controller_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListControllersResponse:
        """获取控制器列表: List the company's Rooms controllers.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            controller_name: Part of the name of the controllers to return.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list_controllers (access_token),
        https://developer.work.weixin.qq.com/document/path/98799
        """
        return self._call(ops.MEETING_ROOMS_LIST_CONTROLLERS, {
            "controller_name": controller_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_controllers(
        self,
        *,
        controller_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[RoomsController]:
        """获取控制器列表: the items of all pages of `list_controllers`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_CONTROLLERS, {
            "controller_name": controller_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_inventory(self, *, timeout: float | None = None) -> MeetingRoomsGetInventoryResponse:
        """获取Rooms会议室资源: Get how many Rooms licenses the company has bought and used.

        POST /cgi-bin/meeting/rooms/get_inventory (access_token),
        https://developer.work.weixin.qq.com/document/path/98809
        """
        return self._call(ops.MEETING_ROOMS_GET_INVENTORY, {}, timeout)

    def call(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsCallResponse:
        """呼叫Rooms会议室: Call a Rooms meeting room into a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        `client.meeting.rooms.wait_get_response_status` waits until the job is done.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/call (access_token),
        https://developer.work.weixin.qq.com/document/path/98804
        """
        return self._call(ops.MEETING_ROOMS_CALL, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, timeout)

    def cancel_call(
        self,
        meetingid: str,
        invite_id: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消呼叫Rooms会议室: Cancel the call of a Rooms meeting room.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        Args:
            meetingid: Id of the meeting.
            invite_id: Id of the call from `meeting.rooms.call`.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/cancel_call (access_token),
        https://developer.work.weixin.qq.com/document/path/98805
        """
        return self._call(ops.MEETING_ROOMS_CANCEL_CALL, {
            "meetingid": meetingid, "invite_id": invite_id, "meeting_room_id": meeting_room_id,
            "mra_address": mra_address,
        }, timeout)

    def get_response_status(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsGetResponseStatusResponse:
        """获取Rooms会议室应答状态: Check whether a Rooms meeting room has answered a call.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/get_response_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98806
        """
        return self._call(ops.MEETING_ROOMS_GET_RESPONSE_STATUS, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, timeout)

    def wait_get_response_status(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
        within: float = 90,
        pause: float | None = None,
        progress: JobProgress[MeetingRoomsGetResponseStatusResponse] | None = None,
    ) -> MeetingRoomsGetResponseStatusResponse:
        """获取Rooms会议室应答状态: poll `get_response_status` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_response_status`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.MEETING_ROOMS_GET_RESPONSE_STATUS, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, within, pause, progress, timeout)


class AsyncMeetingRoomsResource(AsyncResource):
    """Rooms 会议室与会议室连接器: `client.meeting.rooms`, asynchronous."""

    async def book(
        self,
        meetingid: str,
        meeting_room_id_list: List[str],
        *,
        subject_visible: bool | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsBookResponse:
        """预定Rooms会议室: Book Rooms meeting rooms for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Not for recurring meetings, nor for more than 24 hours.

        Args:
            meetingid: Id of a single meeting of at most 24 hours.
            meeting_room_id_list: Ids of the rooms.
            subject_visible: Whether the room shows the subject when the meeting begins within an hour, by
                default true; later ones are shown without subject.

        POST /cgi-bin/meeting/rooms/book (access_token),
        https://developer.work.weixin.qq.com/document/path/98791
        """
        return await self._call(ops.MEETING_ROOMS_BOOK, {
            "meetingid": meetingid, "meeting_room_id_list": meeting_room_id_list,
            "subject_visible": subject_visible,
        }, timeout)

    async def release(
        self,
        meetingid: str,
        meeting_room_id_list: List[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """释放Rooms会议室: Release Rooms meeting rooms that were booked for a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id_list: Ids of the rooms.

        POST /cgi-bin/meeting/rooms/release (access_token),
        https://developer.work.weixin.qq.com/document/path/98792
        """
        return await self._call(ops.MEETING_ROOMS_RELEASE, {
            "meetingid": meetingid, "meeting_room_id_list": meeting_room_id_list,
        }, timeout)

    async def list(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListResponse:
        """获取Rooms会议室列表: List the company's Rooms meeting rooms.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            meeting_room_name: Part of the name of the rooms to return.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98795
        """
        return await self._call(ops.MEETING_ROOMS_LIST, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MeetingRoomState]:
        """获取Rooms会议室列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_info(
        self,
        meeting_room_id: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRoomsGetInfoResponse:
        """获取Rooms会议室详情: Get the details of a Rooms meeting room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        Args:
            meeting_room_id: Id of the room.

        POST /cgi-bin/meeting/rooms/get_info (access_token),
        https://developer.work.weixin.qq.com/document/path/98793
        """
        return await self._call(ops.MEETING_ROOMS_GET_INFO, {"meeting_room_id": meeting_room_id}, timeout)

    async def get_config(
        self,
        meeting_room_id: str,
        *,
        timeout: float | None = None,
    ) -> MeetingRoomsGetConfigResponse:
        """获取Rooms会议室配置项: Get the settings of a Rooms meeting room.

        Args:
            meeting_room_id: Id of the room.

        POST /cgi-bin/meeting/rooms/get_config (access_token),
        https://developer.work.weixin.qq.com/document/path/98802
        """
        return await self._call(ops.MEETING_ROOMS_GET_CONFIG, {"meeting_room_id": meeting_room_id}, timeout)

    async def list_meetings(
        self,
        *,
        meeting_room_id: str | None = None,
        rooms_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListMeetingsResponse:
        """获取Rooms会议室下的会议列表: List the meetings in a Rooms meeting room.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        limit must stay the same while paging.

        `end_time` is at most 90 days after `start_time`.

        Exactly one of `meeting_room_id` and `rooms_id` is needed.

        Args:
            meeting_room_id: Id of the room; required where `rooms_id` is left out.
            rooms_id: Id of the Rooms device, in place of `meeting_room_id`.
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 90 days after its start.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 20. Default: 20.

        POST /cgi-bin/meeting/rooms/list_meetings (access_token),
        https://developer.work.weixin.qq.com/document/path/98796
        """
        return await self._call(ops.MEETING_ROOMS_LIST_MEETINGS, {
            "meeting_room_id": meeting_room_id, "rooms_id": rooms_id, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_meetings(
        self,
        *,
        meeting_room_id: str | None = None,
        rooms_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[RoomMeeting]:
        """获取Rooms会议室下的会议列表: the items of all pages of `list_meetings`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_MEETINGS, {
            "meeting_room_id": meeting_room_id, "rooms_id": rooms_id, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    async def list_devices(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListDevicesResponse:
        """获取设备列表: List the company's Rooms devices.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            meeting_room_name: Part of the name of the rooms whose devices are returned.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list_devices (access_token),
        https://developer.work.weixin.qq.com/document/path/98798
        """
        return await self._call(ops.MEETING_ROOMS_LIST_DEVICES, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_devices(
        self,
        *,
        meeting_room_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[RoomsDevice]:
        """获取设备列表: the items of all pages of `list_devices`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_DEVICES, {
            "meeting_room_name": meeting_room_name, "cursor": cursor, "limit": limit,
        }, timeout)

    async def list_controllers(
        self,
        *,
        controller_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsListControllersResponse:
        """获取控制器列表: List the company's Rooms controllers.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps that are allowed to call the meeting API.

        limit must stay the same while paging.

        Args:
            controller_name: Part of the name of the controllers to return.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. 1 to 50. Default: 20.

        POST /cgi-bin/meeting/rooms/list_controllers (access_token),
        https://developer.work.weixin.qq.com/document/path/98799
        """
        return await self._call(ops.MEETING_ROOMS_LIST_CONTROLLERS, {
            "controller_name": controller_name, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_controllers(
        self,
        *,
        controller_name: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[RoomsController]:
        """获取控制器列表: the items of all pages of `list_controllers`, fetched as they are needed."""
        return self._iterate(ops.MEETING_ROOMS_LIST_CONTROLLERS, {
            "controller_name": controller_name, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_inventory(self, *, timeout: float | None = None) -> MeetingRoomsGetInventoryResponse:
        """获取Rooms会议室资源: Get how many Rooms licenses the company has bought and used.

        POST /cgi-bin/meeting/rooms/get_inventory (access_token),
        https://developer.work.weixin.qq.com/document/path/98809
        """
        return await self._call(ops.MEETING_ROOMS_GET_INVENTORY, {}, timeout)

    async def call(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsCallResponse:
        """呼叫Rooms会议室: Call a Rooms meeting room into a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, and for meetings that the app has made.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        `client.meeting.rooms.wait_get_response_status` waits until the job is done.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/call (access_token),
        https://developer.work.weixin.qq.com/document/path/98804
        """
        return await self._call(ops.MEETING_ROOMS_CALL, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, timeout)

    async def cancel_call(
        self,
        meetingid: str,
        invite_id: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消呼叫Rooms会议室: Cancel the call of a Rooms meeting room.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        Args:
            meetingid: Id of the meeting.
            invite_id: Id of the call from `meeting.rooms.call`.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/cancel_call (access_token),
        https://developer.work.weixin.qq.com/document/path/98805
        """
        return await self._call(ops.MEETING_ROOMS_CANCEL_CALL, {
            "meetingid": meetingid, "invite_id": invite_id, "meeting_room_id": meeting_room_id,
            "mra_address": mra_address,
        }, timeout)

    async def get_response_status(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
    ) -> MeetingRoomsGetResponseStatusResponse:
        """获取Rooms会议室应答状态: Check whether a Rooms meeting room has answered a call.

        Exactly one of `meeting_room_id` and `mra_address` is needed.

        Args:
            meetingid: Id of the meeting.
            meeting_room_id: Id of the room; required where `mra_address` is left out.
            mra_address: Address of another device, in place of `meeting_room_id`.

        POST /cgi-bin/meeting/rooms/get_response_status (access_token),
        https://developer.work.weixin.qq.com/document/path/98806
        """
        return await self._call(ops.MEETING_ROOMS_GET_RESPONSE_STATUS, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, timeout)

    async def wait_get_response_status(
        self,
        meetingid: str,
        *,
        meeting_room_id: str | None = None,
        mra_address: MraAddress | MraAddressDict | None = None,
        timeout: float | None = None,
        within: float = 90,
        pause: float | None = None,
        progress: JobProgress[MeetingRoomsGetResponseStatusResponse] | None = None,
    ) -> MeetingRoomsGetResponseStatusResponse:
        """获取Rooms会议室应答状态: poll `get_response_status` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_response_status`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.MEETING_ROOMS_GET_RESPONSE_STATUS, {
            "meetingid": meetingid, "meeting_room_id": meeting_room_id, "mra_address": mra_address,
        }, within, pause, progress, timeout)


class MeetingStatisticsResource(Resource):
    """预约会议与会议统计: `client.meeting.statistics`."""

    def get_start_list(
        self,
        type: int,
        begin_time: Time,
        end_time: Time,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingStatisticsGetStartListResponse:
        """获取会议发起记录: List which members have started a meeting, or failed to, in a period.

        In the admin console the app needs 会议-可调用接口的应用.

        Members whom the app cannot see are filtered out, so that a page may be shorter than `limit`.

        `end_time` is at most 30 days after `begin_time`.

        Args:
            type: Which records are returned. One of 1 (started), 2 (failed because the company held too
                many meetings at the same time).
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 30 days after its start and not part of it.
            limit: Page size. At most 1000. Default: 200.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/statistics/get_start_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99651
        """
        return self._call(ops.MEETING_STATISTICS_GET_START_LIST, {
            "type": type, "begin_time": begin_time, "end_time": end_time, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_start_list(
        self,
        type: int,
        begin_time: Time,
        end_time: Time,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[MeetingStart]:
        """获取会议发起记录: the items of all pages of `get_start_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_STATISTICS_GET_START_LIST, {
            "type": type, "begin_time": begin_time, "end_time": end_time, "limit": limit, "cursor": cursor,
        }, timeout)


class AsyncMeetingStatisticsResource(AsyncResource):
    """预约会议与会议统计: `client.meeting.statistics`, asynchronous."""

    async def get_start_list(
        self,
        type: int,
        begin_time: Time,
        end_time: Time,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingStatisticsGetStartListResponse:
        """获取会议发起记录: List which members have started a meeting, or failed to, in a period.

        In the admin console the app needs 会议-可调用接口的应用.

        Members whom the app cannot see are filtered out, so that a page may be shorter than `limit`.

        `end_time` is at most 30 days after `begin_time`.

        Args:
            type: Which records are returned. One of 1 (started), 2 (failed because the company held too
                many meetings at the same time).
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 30 days after its start and not part of it.
            limit: Page size. At most 1000. Default: 200.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/statistics/get_start_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99651
        """
        return await self._call(ops.MEETING_STATISTICS_GET_START_LIST, {
            "type": type, "begin_time": begin_time, "end_time": end_time, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_start_list(
        self,
        type: int,
        begin_time: Time,
        end_time: Time,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MeetingStart]:
        """获取会议发起记录: the items of all pages of `get_start_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_STATISTICS_GET_START_LIST, {
            "type": type, "begin_time": begin_time, "end_time": end_time, "limit": limit, "cursor": cursor,
        }, timeout)


class MeetingVipResource(Resource):
    """高级功能账号管理: `client.meeting.vip`."""

    def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> MeetingVipSubmitBatchAddJobResponse:
        """分配高级功能账号: Start a job that gives members accounts with the advanced meeting features.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        `client.meeting.vip.wait_batch_add_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/meeting/vip/submit_batch_add_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99508
        """
        return self._call(ops.MEETING_VIP_SUBMIT_BATCH_ADD_JOB, {"userid_list": userid_list}, timeout)

    def batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: Get the result of a job that gives members advanced
        accounts.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            jobid: Id of the job from `meeting.vip.submit_batch_add_job`.

        POST /cgi-bin/meeting/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99508
        """
        return self._call(ops.MEETING_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[MeetingVipBatchAddJobResultResponse] | None = None,
    ) -> MeetingVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: poll `batch_add_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_add_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.MEETING_VIP_BATCH_ADD_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> MeetingVipSubmitBatchDelJobResponse:
        """取消高级功能账号: Start a job that takes the advanced meeting features away from members.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        `client.meeting.vip.wait_batch_del_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/meeting/vip/submit_batch_del_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99509
        """
        return self._call(ops.MEETING_VIP_SUBMIT_BATCH_DEL_JOB, {"userid_list": userid_list}, timeout)

    def batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: Get the result of a job that takes advanced accounts
        away.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            jobid: Id of the job from `meeting.vip.submit_batch_del_job`.

        POST /cgi-bin/meeting/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99509
        """
        return self._call(ops.MEETING_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[MeetingVipBatchDelJobResultResponse] | None = None,
    ) -> MeetingVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: poll `batch_del_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_del_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.MEETING_VIP_BATCH_DEL_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingVipListResponse:
        """获取高级功能账号列表: List the members with an account for the advanced meeting features.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter. At most 200. Default: 100.

        POST /cgi-bin/meeting/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99510
        """
        return self._call(ops.MEETING_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class AsyncMeetingVipResource(AsyncResource):
    """高级功能账号管理: `client.meeting.vip`, asynchronous."""

    async def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> MeetingVipSubmitBatchAddJobResponse:
        """分配高级功能账号: Start a job that gives members accounts with the advanced meeting features.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        `client.meeting.vip.wait_batch_add_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/meeting/vip/submit_batch_add_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99508
        """
        return await self._call(ops.MEETING_VIP_SUBMIT_BATCH_ADD_JOB, {"userid_list": userid_list}, timeout)

    async def batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: Get the result of a job that gives members advanced
        accounts.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            jobid: Id of the job from `meeting.vip.submit_batch_add_job`.

        POST /cgi-bin/meeting/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99508
        """
        return await self._call(ops.MEETING_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[MeetingVipBatchAddJobResultResponse] | None = None,
    ) -> MeetingVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: poll `batch_add_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_add_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.MEETING_VIP_BATCH_ADD_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> MeetingVipSubmitBatchDelJobResponse:
        """取消高级功能账号: Start a job that takes the advanced meeting features away from members.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        `client.meeting.vip.wait_batch_del_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/meeting/vip/submit_batch_del_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99509
        """
        return await self._call(ops.MEETING_VIP_SUBMIT_BATCH_DEL_JOB, {"userid_list": userid_list}, timeout)

    async def batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: Get the result of a job that takes advanced accounts
        away.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            jobid: Id of the job from `meeting.vip.submit_batch_del_job`.

        POST /cgi-bin/meeting/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99509
        """
        return await self._call(ops.MEETING_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[MeetingVipBatchDelJobResultResponse] | None = None,
    ) -> MeetingVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: poll `batch_del_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_del_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.MEETING_VIP_BATCH_DEL_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingVipListResponse:
        """获取高级功能账号列表: List the members with an account for the advanced meeting features.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter. At most 200. Default: 100.

        POST /cgi-bin/meeting/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99510
        """
        return await self._call(ops.MEETING_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class MeetingWaitingroomResource(Resource):
    """会中控制与电话入会: `client.meeting.waitingroom`."""

    def get_current_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWaitingroomGetCurrentUserListResponse:
        """获取实时等候室成员列表: List those who are in the waiting room of a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        The waiting room must be on; a meeting that is not running has an empty list.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            limit: Page size; must stay the same for all pages. At most 50. Default: 10.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/waitingroom/get_current_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98163
        """
        return self._call(ops.MEETING_WAITINGROOM_GET_CURRENT_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_current_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[WaitingUser]:
        """获取实时等候室成员列表: the items of all pages of `get_current_user_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.MEETING_WAITINGROOM_GET_CURRENT_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    def get_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWaitingroomGetUserListResponse:
        """获取等候室成员记录: List all who have ever been in the waiting room of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            limit: Page size; must stay the same for all pages. At most 50. Default: 20.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/waitingroom/get_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98164
        """
        return self._call(ops.MEETING_WAITINGROOM_GET_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[WaitingRecord]:
        """获取等候室成员记录: the items of all pages of `get_user_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_WAITINGROOM_GET_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)


class AsyncMeetingWaitingroomResource(AsyncResource):
    """会中控制与电话入会: `client.meeting.waitingroom`, asynchronous."""

    async def get_current_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWaitingroomGetCurrentUserListResponse:
        """获取实时等候室成员列表: List those who are in the waiting room of a running meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        The waiting room must be on; a meeting that is not running has an empty list.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            limit: Page size; must stay the same for all pages. At most 50. Default: 10.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/waitingroom/get_current_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98163
        """
        return await self._call(ops.MEETING_WAITINGROOM_GET_CURRENT_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_current_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[WaitingUser]:
        """获取实时等候室成员列表: the items of all pages of `get_current_user_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.MEETING_WAITINGROOM_GET_CURRENT_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    async def get_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingWaitingroomGetUserListResponse:
        """获取等候室成员记录: List all who have ever been in the waiting room of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps, meetings that the app has made, and members whom the app can see.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            limit: Page size; must stay the same for all pages. At most 50. Default: 20.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/waitingroom/get_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98164
        """
        return await self._call(ops.MEETING_WAITINGROOM_GET_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_user_list(
        self,
        meetingid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[WaitingRecord]:
        """获取等候室成员记录: the items of all pages of `get_user_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_WAITINGROOM_GET_USER_LIST, {
            "meetingid": meetingid, "limit": limit, "cursor": cursor,
        }, timeout)


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

    enroll: MeetingWebinarEnrollResource = resource_at("wecom_client.api.meeting:MeetingWebinarEnrollResource")

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

    enroll: AsyncMeetingWebinarEnrollResource = resource_at("wecom_client.api.meeting:AsyncMeetingWebinarEnrollResource")

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


class MeetingResource(Resource):
    """会议: `client.meeting`."""

    advanced_layout: MeetingAdvancedLayoutResource = resource_at("wecom_client.api.meeting:MeetingAdvancedLayoutResource")
    enroll: MeetingEnrollResource = resource_at("wecom_client.api.meeting:MeetingEnrollResource")
    layout: MeetingLayoutResource = resource_at("wecom_client.api.meeting:MeetingLayoutResource")
    mra: MeetingMraResource = resource_at("wecom_client.api.meeting:MeetingMraResource")
    phone: MeetingPhoneResource = resource_at("wecom_client.api.meeting:MeetingPhoneResource")
    poll: MeetingPollResource = resource_at("wecom_client.api.meeting:MeetingPollResource")
    realcontrol: MeetingRealcontrolResource = resource_at("wecom_client.api.meeting:MeetingRealcontrolResource")
    record: MeetingRecordResource = resource_at("wecom_client.api.meeting:MeetingRecordResource")
    rooms: MeetingRoomsResource = resource_at("wecom_client.api.meeting:MeetingRoomsResource")
    statistics: MeetingStatisticsResource = resource_at("wecom_client.api.meeting:MeetingStatisticsResource")
    vip: MeetingVipResource = resource_at("wecom_client.api.meeting:MeetingVipResource")
    waitingroom: MeetingWaitingroomResource = resource_at("wecom_client.api.meeting:MeetingWaitingroomResource")
    webinar: MeetingWebinarResource = resource_at("wecom_client.api.meeting:MeetingWebinarResource")

    def create(
        self,
        admin_userid: str,
        title: str,
        *,
        meeting_start: Time | None = None,
        meeting_duration: int | None = None,
        description: str | None = None,
        location: str | None = None,
        agentid: int | None = None,
        invitees: Invitees | InviteesDict | None = None,
        guests: Sequence[Guest | GuestDict] | None = None,
        cal_id: str | None = None,
        settings: NewMeetingSettings | NewMeetingSettingsDict | None = None,
        reminders: Reminders | RemindersDict | None = None,
        timeout: float | None = None,
    ) -> MeetingCreateResponse:
        """创建预约会议: Schedule a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The administrator and the members must be visible to the app, and the app must be allowed to call
        the meeting API.

        At most 100 participants, in paying companies as many as their seats allow up to 300; invite more
        with `meeting.set_invitees`.

        The page of the advanced features has more fields; a meeting scheduled without these features
        cannot be managed with the advanced calls.

        `meeting_duration` is needed if `meeting_start` is given.

        `location` has the limit at most 36 characters if `guests` is given.

        Args:
            admin_userid: UserID of the member who administers the meeting.
            title: Title; without the advanced meeting features at most 40 bytes or 20 characters. 1 to 255
                characters.
            meeting_start: Unix time of the start, in the future; may be left out only with the advanced
                meeting features.
            meeting_duration: Length in seconds; required together with `meeting_start`. 300 to 86399.
            description: Description of the meeting. At most 500 bytes.
            location: Place; with the advanced meeting features at most 18 Chinese characters or 36
                letters. At most 128 characters.
            agentid: Id of the app in the customer's company; only for old third-party suites of several
                apps.
            invitees: Members who are invited.
            guests: People from outside who are invited; advanced meeting features only.
            cal_id: Id of a calendar that the app has made, by default that of each participant; required
                for third-party apps. At most 64 bytes.
            settings: How the meeting is run.
            reminders: Reminders and repetition.

        POST /cgi-bin/meeting/create (access_token),
        https://developer.work.weixin.qq.com/document/path/99104
        """
        return self._call(ops.MEETING_CREATE, {
            "admin_userid": admin_userid, "title": title, "meeting_start": meeting_start,
            "meeting_duration": meeting_duration, "description": description, "location": location,
            "agentid": agentid, "invitees": invitees, "guests": guests, "cal_id": cal_id,
            "settings": settings, "reminders": reminders,
        }, timeout)

    def update(
        self,
        meetingid: str,
        *,
        title: str | None = None,
        meeting_start: Time | None = None,
        meeting_duration: int | None = None,
        description: str | None = None,
        location: str | None = None,
        remind_time: int | None = None,
        agentid: int | None = None,
        invitees: Invitees | InviteesDict | None = None,
        cal_id: str | None = None,
        settings: MeetingSettings | MeetingSettingsDict | None = None,
        reminders: Reminders | RemindersDict | None = None,
        timeout: float | None = None,
    ) -> MeetingUpdateResponse:
        """修改预约会议: Change a scheduled meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be changed.

        A single meeting that was scheduled with a start in the past needs a new `meeting_start` and
        `meeting_duration`.

        At most 300 members can be invited here; invite more with `meeting.set_invitees`.

        An older meeting with a named creator cannot get a calendar that an app has made.

        `meeting_duration` is needed if `meeting_start` is given.

        `meeting_start` is needed if `meeting_duration` is given.

        Args:
            meetingid: Id of the meeting, which must not have begun.
            title: Title; without the advanced meeting features at most 40 bytes or 20 characters. 1 to 255
                characters.
            meeting_start: Unix time of the start, in the future; needs `meeting_duration` beside it.
            meeting_duration: Length in seconds; needs `meeting_start` beside it. 300 to 86399.
            description: Description of the meeting. At most 500 bytes.
            location: Place; with the advanced meeting features at most 18 Chinese characters or 36
                letters. At most 128 characters.
            remind_time: Seconds before the start at which the members are reminded. Default: 0.
            agentid: Id of the app in the customer's company; only for old third-party suites of several
                apps.
            invitees: Members who are invited.
            cal_id: Id of a calendar that the app has made, by default that of each participant; required
                for third-party apps. At most 64 bytes.
            settings: How the meeting is run.
            reminders: Reminders and repetition.

        POST /cgi-bin/meeting/update (access_token),
        https://developer.work.weixin.qq.com/document/path/99047
        """
        return self._call(ops.MEETING_UPDATE, {
            "meetingid": meetingid, "title": title, "meeting_start": meeting_start,
            "meeting_duration": meeting_duration, "description": description, "location": location,
            "remind_time": remind_time, "agentid": agentid, "invitees": invitees, "cal_id": cal_id,
            "settings": settings, "reminders": reminders,
        }, timeout)

    def cancel(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消预约会议: Cancel a scheduled meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be cancelled.

        Args:
            meetingid: Id of the meeting, which must not have begun.
            sub_meetingid: One meeting of a series, with the advanced meeting features; without it the
                whole series is cancelled.

        POST /cgi-bin/meeting/cancel (access_token),
        https://developer.work.weixin.qq.com/document/path/99048
        """
        return self._call(ops.MEETING_CANCEL, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid,
        }, timeout)

    def get_info(
        self,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        sub_meetingid: str | None = None,
        timeout: float | None = None,
    ) -> MeetingGetInfoResponse:
        """获取会议详情: Get the details of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be read.

        At least one of `meetingid` and `meeting_code` is needed.

        Args:
            meetingid: Id of the meeting; required without the advanced meeting features, with them
                `meeting_code` may stand in its place.
            meeting_code: Number with which one joins, in place of `meetingid`.
            sub_meetingid: One meeting of a series, with the advanced meeting features.

        POST /cgi-bin/meeting/get_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99049
        """
        return self._call(ops.MEETING_GET_INFO, {
            "meetingid": meetingid, "meeting_code": meeting_code, "sub_meetingid": sub_meetingid,
        }, timeout)

    def get_user_meetingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetUserMeetingidResponse:
        """获取成员会议ID列表: List the ids of a member's meetings in a period.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made are returned.

        `end_time` is at most 180 days after `begin_time`.

        Args:
            userid: UserID of the member.
            cursor: Cursor from the previous call; leave out (or send "0") for the first page.
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 180 days after its start and by default now;
                meetings still to come are returned even if they are later.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/meeting/get_user_meetingid (access_token),
        https://developer.work.weixin.qq.com/document/path/99050
        """
        return self._call(ops.MEETING_GET_USER_MEETINGID, {
            "userid": userid, "cursor": cursor, "begin_time": begin_time, "end_time": end_time,
            "limit": limit,
        }, timeout)

    def iter_get_user_meetingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取成员会议ID列表: the items of all pages of `get_user_meetingid`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_USER_MEETINGID, {
            "userid": userid, "cursor": cursor, "begin_time": begin_time, "end_time": end_time,
            "limit": limit,
        }, timeout)

    def get_invitees(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingGetInviteesResponse:
        """获取会议受邀成员列表: List the invited members of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/get_invitees (access_token),
        https://developer.work.weixin.qq.com/document/path/98160
        """
        return self._call(ops.MEETING_GET_INVITEES, {"meetingid": meetingid, "cursor": cursor}, timeout)

    def iter_get_invitees(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[InvitedMember]:
        """获取会议受邀成员列表: the items of all pages of `get_invitees`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_INVITEES, {"meetingid": meetingid, "cursor": cursor}, timeout)

    def set_invitees(
        self,
        meetingid: str,
        *,
        invitees: Sequence[InvitedMember | InvitedMemberDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新会议受邀成员列表: Replace the invited members of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The size of the company's online meeting rooms limits the number as well.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            invitees: The invited members; the administrator must be one of them. At most 2000 items.

        POST /cgi-bin/meeting/set_invitees (access_token),
        https://developer.work.weixin.qq.com/document/path/98162
        """
        return self._call(ops.MEETING_SET_INVITEES, {"meetingid": meetingid, "invitees": invitees}, timeout)

    def create_customer_short_url(
        self,
        meetingid: str,
        customer_data: str,
        *,
        timeout: float | None = None,
    ) -> MeetingCreateCustomerShortUrlResponse:
        """创建用户专属参会链接: Create a personal link to a meeting, which identifies the people who join
        through it.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar.
            customer_data: Text of your own that comes back in the events and lists of those who join
                through the link. At most 256 bytes.

        POST /cgi-bin/meeting/create_customer_short_url (access_token),
        https://developer.work.weixin.qq.com/document/path/98818
        """
        return self._call(ops.MEETING_CREATE_CUSTOMER_SHORT_URL, {
            "meetingid": meetingid, "customer_data": customer_data,
        }, timeout)

    def get_customer_short_url(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingGetCustomerShortUrlResponse:
        """获取用户专属参会链接: List the personal links of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar or a personal meeting room.

        POST /cgi-bin/meeting/get_customer_short_url (access_token),
        https://developer.work.weixin.qq.com/document/path/98819
        """
        return self._call(ops.MEETING_GET_CUSTOMER_SHORT_URL, {"meetingid": meetingid}, timeout)

    def get_realtime_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetRealtimeAttendeeListResponse:
        """获取实时会中成员列表: List those who are in a meeting right now.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 50.

        POST /cgi-bin/meeting/get_realtime_attendee_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98157
        """
        return self._call(ops.MEETING_GET_REALTIME_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_realtime_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[PresentAttendee]:
        """获取实时会中成员列表: the items of all pages of `get_realtime_attendee_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.MEETING_GET_REALTIME_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetAttendeeListResponse:
        """获取已参会成员列表: List those who have taken part in a meeting or webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        Without a period the last 90 days are searched.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        The list is empty until the meeting begins.

        limit must stay the same while paging.

        `end_time` is at most 31 days after `start_time`.

        Args:
            meetingid: Id of the meeting or webinar.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            start_time: Start of the period as Unix time, at most and by default 31 days before its end; no
                effect for a series.
            end_time: End of the period as Unix time, by default now; no effect for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 100.

        POST /cgi-bin/meeting/get_attendee_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98156
        """
        return self._call(ops.MEETING_GET_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Attendee]:
        """获取已参会成员列表: the items of all pages of `get_attendee_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def check_device_in_meeting(
        self,
        userid: str,
        meetingid_list: list[str],
        *,
        instance_id_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> MeetingCheckDeviceInMeetingResponse:
        """获取成员设备是否入会: Find out with which devices a member has joined meetings.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            userid: UserID of the member.
            meetingid_list: Ids of meetings of the own company.
            instance_id_list: Kinds of device; all if left out. One of 0 (phone (PSTN)), 1 (PC), 2 (Mac), 3
                (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini program), 9 (VoIP or SIP
                device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for macOS), 22 (Rooms for
                Android), 30 (Rooms controller for Windows), 32 (Rooms controller for Android), 33 (Rooms
                controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS PC), 84
                (HarmonyOS car).

        POST /cgi-bin/meeting/check_device_in_meeting (access_token),
        https://developer.work.weixin.qq.com/document/path/98165
        """
        return self._call(ops.MEETING_CHECK_DEVICE_IN_MEETING, {
            "userid": userid, "meetingid_list": meetingid_list, "instance_id_list": instance_id_list,
        }, timeout)

    def get_guests(self, meetingid: str, *, timeout: float | None = None) -> MeetingGetGuestsResponse:
        """获取会议嘉宾列表: List the guests of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/get_guests (access_token),
        https://developer.work.weixin.qq.com/document/path/99039
        """
        return self._call(ops.MEETING_GET_GUESTS, {"meetingid": meetingid}, timeout)

    def set_guests(
        self,
        meetingid: str,
        guests: Sequence[Guest | GuestDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新会议嘉宾列表: Replace the guests of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            guests: Guests in place of those before.

        POST /cgi-bin/meeting/set_guests (access_token),
        https://developer.work.weixin.qq.com/document/path/99040
        """
        return self._call(ops.MEETING_SET_GUESTS, {"meetingid": meetingid, "guests": guests}, timeout)

    def get_quality(
        self,
        meetingid: str,
        start_time: Time,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetQualityResponse:
        """获取会议健康度: Get the quality of the connections of a finished meeting and its participants.

        In the admin console the app needs 会议-可调用接口的应用.

        A session lasts from the first who joins until the last has left; a meeting number may see several.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            start_time: Unix time within the last 7 days; the first session that begins at or after it is
                returned.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 50. Default: 50.

        POST /cgi-bin/meeting/get_quality (access_token),
        https://developer.work.weixin.qq.com/document/path/98821
        """
        return self._call(ops.MEETING_GET_QUALITY, {
            "meetingid": meetingid, "start_time": start_time, "sub_meetingid": sub_meetingid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_quality(
        self,
        meetingid: str,
        start_time: Time,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[AttendeeQuality]:
        """获取会议健康度: the items of all pages of `get_quality`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_QUALITY, {
            "meetingid": meetingid, "start_time": start_time, "sub_meetingid": sub_meetingid,
            "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncMeetingResource(AsyncResource):
    """会议: `client.meeting`, asynchronous."""

    advanced_layout: AsyncMeetingAdvancedLayoutResource = resource_at("wecom_client.api.meeting:AsyncMeetingAdvancedLayoutResource")
    enroll: AsyncMeetingEnrollResource = resource_at("wecom_client.api.meeting:AsyncMeetingEnrollResource")
    layout: AsyncMeetingLayoutResource = resource_at("wecom_client.api.meeting:AsyncMeetingLayoutResource")
    mra: AsyncMeetingMraResource = resource_at("wecom_client.api.meeting:AsyncMeetingMraResource")
    phone: AsyncMeetingPhoneResource = resource_at("wecom_client.api.meeting:AsyncMeetingPhoneResource")
    poll: AsyncMeetingPollResource = resource_at("wecom_client.api.meeting:AsyncMeetingPollResource")
    realcontrol: AsyncMeetingRealcontrolResource = resource_at("wecom_client.api.meeting:AsyncMeetingRealcontrolResource")
    record: AsyncMeetingRecordResource = resource_at("wecom_client.api.meeting:AsyncMeetingRecordResource")
    rooms: AsyncMeetingRoomsResource = resource_at("wecom_client.api.meeting:AsyncMeetingRoomsResource")
    statistics: AsyncMeetingStatisticsResource = resource_at("wecom_client.api.meeting:AsyncMeetingStatisticsResource")
    vip: AsyncMeetingVipResource = resource_at("wecom_client.api.meeting:AsyncMeetingVipResource")
    waitingroom: AsyncMeetingWaitingroomResource = resource_at("wecom_client.api.meeting:AsyncMeetingWaitingroomResource")
    webinar: AsyncMeetingWebinarResource = resource_at("wecom_client.api.meeting:AsyncMeetingWebinarResource")

    async def create(
        self,
        admin_userid: str,
        title: str,
        *,
        meeting_start: Time | None = None,
        meeting_duration: int | None = None,
        description: str | None = None,
        location: str | None = None,
        agentid: int | None = None,
        invitees: Invitees | InviteesDict | None = None,
        guests: Sequence[Guest | GuestDict] | None = None,
        cal_id: str | None = None,
        settings: NewMeetingSettings | NewMeetingSettingsDict | None = None,
        reminders: Reminders | RemindersDict | None = None,
        timeout: float | None = None,
    ) -> MeetingCreateResponse:
        """创建预约会议: Schedule a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The administrator and the members must be visible to the app, and the app must be allowed to call
        the meeting API.

        At most 100 participants, in paying companies as many as their seats allow up to 300; invite more
        with `meeting.set_invitees`.

        The page of the advanced features has more fields; a meeting scheduled without these features
        cannot be managed with the advanced calls.

        `meeting_duration` is needed if `meeting_start` is given.

        `location` has the limit at most 36 characters if `guests` is given.

        Args:
            admin_userid: UserID of the member who administers the meeting.
            title: Title; without the advanced meeting features at most 40 bytes or 20 characters. 1 to 255
                characters.
            meeting_start: Unix time of the start, in the future; may be left out only with the advanced
                meeting features.
            meeting_duration: Length in seconds; required together with `meeting_start`. 300 to 86399.
            description: Description of the meeting. At most 500 bytes.
            location: Place; with the advanced meeting features at most 18 Chinese characters or 36
                letters. At most 128 characters.
            agentid: Id of the app in the customer's company; only for old third-party suites of several
                apps.
            invitees: Members who are invited.
            guests: People from outside who are invited; advanced meeting features only.
            cal_id: Id of a calendar that the app has made, by default that of each participant; required
                for third-party apps. At most 64 bytes.
            settings: How the meeting is run.
            reminders: Reminders and repetition.

        POST /cgi-bin/meeting/create (access_token),
        https://developer.work.weixin.qq.com/document/path/99104
        """
        return await self._call(ops.MEETING_CREATE, {
            "admin_userid": admin_userid, "title": title, "meeting_start": meeting_start,
            "meeting_duration": meeting_duration, "description": description, "location": location,
            "agentid": agentid, "invitees": invitees, "guests": guests, "cal_id": cal_id,
            "settings": settings, "reminders": reminders,
        }, timeout)

    async def update(
        self,
        meetingid: str,
        *,
        title: str | None = None,
        meeting_start: Time | None = None,
        meeting_duration: int | None = None,
        description: str | None = None,
        location: str | None = None,
        remind_time: int | None = None,
        agentid: int | None = None,
        invitees: Invitees | InviteesDict | None = None,
        cal_id: str | None = None,
        settings: MeetingSettings | MeetingSettingsDict | None = None,
        reminders: Reminders | RemindersDict | None = None,
        timeout: float | None = None,
    ) -> MeetingUpdateResponse:
        """修改预约会议: Change a scheduled meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be changed.

        A single meeting that was scheduled with a start in the past needs a new `meeting_start` and
        `meeting_duration`.

        At most 300 members can be invited here; invite more with `meeting.set_invitees`.

        An older meeting with a named creator cannot get a calendar that an app has made.

        `meeting_duration` is needed if `meeting_start` is given.

        `meeting_start` is needed if `meeting_duration` is given.

        Args:
            meetingid: Id of the meeting, which must not have begun.
            title: Title; without the advanced meeting features at most 40 bytes or 20 characters. 1 to 255
                characters.
            meeting_start: Unix time of the start, in the future; needs `meeting_duration` beside it.
            meeting_duration: Length in seconds; needs `meeting_start` beside it. 300 to 86399.
            description: Description of the meeting. At most 500 bytes.
            location: Place; with the advanced meeting features at most 18 Chinese characters or 36
                letters. At most 128 characters.
            remind_time: Seconds before the start at which the members are reminded. Default: 0.
            agentid: Id of the app in the customer's company; only for old third-party suites of several
                apps.
            invitees: Members who are invited.
            cal_id: Id of a calendar that the app has made, by default that of each participant; required
                for third-party apps. At most 64 bytes.
            settings: How the meeting is run.
            reminders: Reminders and repetition.

        POST /cgi-bin/meeting/update (access_token),
        https://developer.work.weixin.qq.com/document/path/99047
        """
        return await self._call(ops.MEETING_UPDATE, {
            "meetingid": meetingid, "title": title, "meeting_start": meeting_start,
            "meeting_duration": meeting_duration, "description": description, "location": location,
            "remind_time": remind_time, "agentid": agentid, "invitees": invitees, "cal_id": cal_id,
            "settings": settings, "reminders": reminders,
        }, timeout)

    async def cancel(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消预约会议: Cancel a scheduled meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be cancelled.

        Args:
            meetingid: Id of the meeting, which must not have begun.
            sub_meetingid: One meeting of a series, with the advanced meeting features; without it the
                whole series is cancelled.

        POST /cgi-bin/meeting/cancel (access_token),
        https://developer.work.weixin.qq.com/document/path/99048
        """
        return await self._call(ops.MEETING_CANCEL, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid,
        }, timeout)

    async def get_info(
        self,
        *,
        meetingid: str | None = None,
        meeting_code: str | None = None,
        sub_meetingid: str | None = None,
        timeout: float | None = None,
    ) -> MeetingGetInfoResponse:
        """获取会议详情: Get the details of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made can be read.

        At least one of `meetingid` and `meeting_code` is needed.

        Args:
            meetingid: Id of the meeting; required without the advanced meeting features, with them
                `meeting_code` may stand in its place.
            meeting_code: Number with which one joins, in place of `meetingid`.
            sub_meetingid: One meeting of a series, with the advanced meeting features.

        POST /cgi-bin/meeting/get_info (access_token),
        https://developer.work.weixin.qq.com/document/path/99049
        """
        return await self._call(ops.MEETING_GET_INFO, {
            "meetingid": meetingid, "meeting_code": meeting_code, "sub_meetingid": sub_meetingid,
        }, timeout)

    async def get_user_meetingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetUserMeetingidResponse:
        """获取成员会议ID列表: List the ids of a member's meetings in a period.

        In the admin console the app needs 会议-可调用接口的应用.

        Only meetings that the app has made are returned.

        `end_time` is at most 180 days after `begin_time`.

        Args:
            userid: UserID of the member.
            cursor: Cursor from the previous call; leave out (or send "0") for the first page.
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 180 days after its start and by default now;
                meetings still to come are returned even if they are later.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/meeting/get_user_meetingid (access_token),
        https://developer.work.weixin.qq.com/document/path/99050
        """
        return await self._call(ops.MEETING_GET_USER_MEETINGID, {
            "userid": userid, "cursor": cursor, "begin_time": begin_time, "end_time": end_time,
            "limit": limit,
        }, timeout)

    def iter_get_user_meetingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        begin_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取成员会议ID列表: the items of all pages of `get_user_meetingid`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_USER_MEETINGID, {
            "userid": userid, "cursor": cursor, "begin_time": begin_time, "end_time": end_time,
            "limit": limit,
        }, timeout)

    async def get_invitees(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MeetingGetInviteesResponse:
        """获取会议受邀成员列表: List the invited members of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/meeting/get_invitees (access_token),
        https://developer.work.weixin.qq.com/document/path/98160
        """
        return await self._call(ops.MEETING_GET_INVITEES, {"meetingid": meetingid, "cursor": cursor}, timeout)

    def iter_get_invitees(
        self,
        meetingid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[InvitedMember]:
        """获取会议受邀成员列表: the items of all pages of `get_invitees`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_INVITEES, {"meetingid": meetingid, "cursor": cursor}, timeout)

    async def set_invitees(
        self,
        meetingid: str,
        *,
        invitees: Sequence[InvitedMember | InvitedMemberDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """更新会议受邀成员列表: Replace the invited members of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        The size of the company's online meeting rooms limits the number as well.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            invitees: The invited members; the administrator must be one of them. At most 2000 items.

        POST /cgi-bin/meeting/set_invitees (access_token),
        https://developer.work.weixin.qq.com/document/path/98162
        """
        return await self._call(ops.MEETING_SET_INVITEES, {
            "meetingid": meetingid, "invitees": invitees,
        }, timeout)

    async def create_customer_short_url(
        self,
        meetingid: str,
        customer_data: str,
        *,
        timeout: float | None = None,
    ) -> MeetingCreateCustomerShortUrlResponse:
        """创建用户专属参会链接: Create a personal link to a meeting, which identifies the people who join
        through it.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar.
            customer_data: Text of your own that comes back in the events and lists of those who join
                through the link. At most 256 bytes.

        POST /cgi-bin/meeting/create_customer_short_url (access_token),
        https://developer.work.weixin.qq.com/document/path/98818
        """
        return await self._call(ops.MEETING_CREATE_CUSTOMER_SHORT_URL, {
            "meetingid": meetingid, "customer_data": customer_data,
        }, timeout)

    async def get_customer_short_url(
        self,
        meetingid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingGetCustomerShortUrlResponse:
        """获取用户专属参会链接: List the personal links of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Not for webinars.

        Args:
            meetingid: Id of the meeting; not of a webinar or a personal meeting room.

        POST /cgi-bin/meeting/get_customer_short_url (access_token),
        https://developer.work.weixin.qq.com/document/path/98819
        """
        return await self._call(ops.MEETING_GET_CUSTOMER_SHORT_URL, {"meetingid": meetingid}, timeout)

    async def get_realtime_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetRealtimeAttendeeListResponse:
        """获取实时会中成员列表: List those who are in a meeting right now.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 50.

        POST /cgi-bin/meeting/get_realtime_attendee_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98157
        """
        return await self._call(ops.MEETING_GET_REALTIME_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_realtime_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[PresentAttendee]:
        """获取实时会中成员列表: the items of all pages of `get_realtime_attendee_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.MEETING_GET_REALTIME_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetAttendeeListResponse:
        """获取已参会成员列表: List those who have taken part in a meeting or webinar.

        In the admin console the app needs 会议-可调用接口的应用.

        Without a period the last 90 days are searched.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        The list is empty until the meeting begins.

        limit must stay the same while paging.

        `end_time` is at most 31 days after `start_time`.

        Args:
            meetingid: Id of the meeting or webinar.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            start_time: Start of the period as Unix time, at most and by default 31 days before its end; no
                effect for a series.
            end_time: End of the period as Unix time, by default now; no effect for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 100.

        POST /cgi-bin/meeting/get_attendee_list (access_token),
        https://developer.work.weixin.qq.com/document/path/98156
        """
        return await self._call(ops.MEETING_GET_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_attendee_list(
        self,
        meetingid: str,
        *,
        sub_meetingid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Attendee]:
        """获取已参会成员列表: the items of all pages of `get_attendee_list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_ATTENDEE_LIST, {
            "meetingid": meetingid, "sub_meetingid": sub_meetingid, "start_time": start_time,
            "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    async def check_device_in_meeting(
        self,
        userid: str,
        meetingid_list: list[str],
        *,
        instance_id_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> MeetingCheckDeviceInMeetingResponse:
        """获取成员设备是否入会: Find out with which devices a member has joined meetings.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            userid: UserID of the member.
            meetingid_list: Ids of meetings of the own company.
            instance_id_list: Kinds of device; all if left out. One of 0 (phone (PSTN)), 1 (PC), 2 (Mac), 3
                (Android), 4 (iOS), 5 (web), 6 (iPad), 7 (Android tablet), 8 (mini program), 9 (VoIP or SIP
                device (MRA)), 10 (Linux), 20 (Rooms for Windows), 21 (Rooms for macOS), 22 (Rooms for
                Android), 30 (Rooms controller for Windows), 32 (Rooms controller for Android), 33 (Rooms
                controller for iOS), 81 (HarmonyOS phone), 82 (HarmonyOS tablet), 83 (HarmonyOS PC), 84
                (HarmonyOS car).

        POST /cgi-bin/meeting/check_device_in_meeting (access_token),
        https://developer.work.weixin.qq.com/document/path/98165
        """
        return await self._call(ops.MEETING_CHECK_DEVICE_IN_MEETING, {
            "userid": userid, "meetingid_list": meetingid_list, "instance_id_list": instance_id_list,
        }, timeout)

    async def get_guests(self, meetingid: str, *, timeout: float | None = None) -> MeetingGetGuestsResponse:
        """获取会议嘉宾列表: List the guests of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.

        POST /cgi-bin/meeting/get_guests (access_token),
        https://developer.work.weixin.qq.com/document/path/99039
        """
        return await self._call(ops.MEETING_GET_GUESTS, {"meetingid": meetingid}, timeout)

    async def set_guests(
        self,
        meetingid: str,
        guests: Sequence[Guest | GuestDict],
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新会议嘉宾列表: Replace the guests of a meeting.

        In the admin console the app needs 会议-可调用接口的应用.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        Args:
            meetingid: Id of the meeting.
            guests: Guests in place of those before.

        POST /cgi-bin/meeting/set_guests (access_token),
        https://developer.work.weixin.qq.com/document/path/99040
        """
        return await self._call(ops.MEETING_SET_GUESTS, {"meetingid": meetingid, "guests": guests}, timeout)

    async def get_quality(
        self,
        meetingid: str,
        start_time: Time,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingGetQualityResponse:
        """获取会议健康度: Get the quality of the connections of a finished meeting and its participants.

        In the admin console the app needs 会议-可调用接口的应用.

        A session lasts from the first who joins until the last has left; a meeting number may see several.

        For self-built apps of companies with the advanced meeting features, and for meetings that the app
        has made.

        limit must stay the same while paging.

        Args:
            meetingid: Id of the meeting.
            start_time: Unix time within the last 7 days; the first session that begins at or after it is
                returned.
            sub_meetingid: One meeting of a series, `current_sub_meetingid` of `meeting.get_info`; required
                for a series.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; must stay the same for all pages. At most 50. Default: 50.

        POST /cgi-bin/meeting/get_quality (access_token),
        https://developer.work.weixin.qq.com/document/path/98821
        """
        return await self._call(ops.MEETING_GET_QUALITY, {
            "meetingid": meetingid, "start_time": start_time, "sub_meetingid": sub_meetingid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_quality(
        self,
        meetingid: str,
        start_time: Time,
        *,
        sub_meetingid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[AttendeeQuality]:
        """获取会议健康度: the items of all pages of `get_quality`, fetched as they are needed."""
        return self._iterate(ops.MEETING_GET_QUALITY, {
            "meetingid": meetingid, "start_time": start_time, "sub_meetingid": sub_meetingid,
            "cursor": cursor, "limit": limit,
        }, timeout)
