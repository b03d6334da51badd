# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.meeting.enroll import MeetingPollCreateThemeResponse
    from wecom_client.models.meeting.enroll import MeetingPollGetPollDetailResponse
    from wecom_client.models.meeting.enroll import MeetingPollGetPollListResponse
    from wecom_client.models.meeting.enroll import MeetingPollGetThemeInfoResponse
    from wecom_client.models.meeting.enroll import MeetingPollStartResponse
    from wecom_client.models.meeting.enroll import PollQuestion
    from wecom_client.params.meeting import PollQuestionDict
    from wecom_runtime.data.models import Response


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
