# Generated from spec/callbacks/meeting.yaml by codegen. Do not edit.
"""会议。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import MeetingChangeEvent
from wecom_client.callbacks.headers import MeetingStatisticsEvent
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class OperatedUser(Model):
    user_id: str | None = field(default=None, wire="UserId")
    """UserID, if he or she is a member of the company."""
    tmp_open_id: str | None = field(default=None, wire="TmpOpenId")
    """Id within the meeting."""


@model
class RoleUser(Model):
    user_id: str | None = field(default=None, wire="UserId")
    """UserID, if he or she is a member of the company."""
    tmp_open_id: str | None = field(default=None, wire="TmpOpenId")
    """Id within the meeting."""
    user_role: int = field(wire="UserRole", enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 30, 31, 32, 33, 34))
    """New role. One of 0 (participant), 1 (creator), 2 (host), 3 (creator and host), 4 (guest), 5 (guest and
    host), 6 (co-host), 7 (creator and co-host), 8 (host named through the API), 30 (panelist of the
    company), 31 (external panelist), 32 (panelist who joined through the invitation link), 33 (viewer), 34
    (viewer who may speak and show video).
    """


@model
class WarmUpInfo(Model):
    warm_up_picture: str | None = field(default=None, wire="WarmUpPicture")
    """Link of the picture."""
    warm_up_video: str | None = field(default=None, wire="WarmUpVideo")
    """Link of the video."""
    upload_status: Flag = field(wire="UploadStatus")
    """Whether it succeeded."""
    error_msg: str | None = field(default=None, wire="ErrorMsg")
    """Why it failed."""


@model
class UploadInfo(Model):
    medium_url: str = field(wire="MediumUrl")
    """Link of the file."""
    medium_type: int = field(wire="MediumType", enum=(1, 2, 3))
    """Kind of file. One of 1 (video), 2 (picture), 3 (file)."""
    upload_status: Flag = field(wire="UploadStatus")
    """Whether it succeeded."""
    error_msg: str | None = field(default=None, wire="ErrorMsg")
    """Why it failed."""


@model
class MraAddress(Model):
    protocol: int = field(wire="Protocol", enum=(1, 2))
    """Signalling protocol. One of 1 (SIP), 2 (H.323)."""
    dial_string: str = field(wire="DialString")
    """Address."""


@model
class MeetingChangeModifyMeeting(MeetingChangeEvent):
    """修改会议事件: An administrator changed a meeting.

    https://developer.work.weixin.qq.com/document/path/99081
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "modify_meeting"}


@model
class MeetingChangeCancelMeeting(MeetingChangeEvent):
    """取消会议事件: An administrator cancelled a meeting.

    https://developer.work.weixin.qq.com/document/path/99082
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "cancel_meeting"}


@model
class MeetingChangeMeetingStart(MeetingChangeEvent):
    """会议开始事件: A meeting has begun.

    https://developer.work.weixin.qq.com/document/path/98333
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "meeting_start"}


@model
class MeetingChangeMeetingEnd(MeetingChangeEvent):
    """会议结束事件: A meeting has ended.

    https://developer.work.weixin.qq.com/document/path/98337
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "meeting_end"}


@model
class MeetingChangeMeetingMuteAll(MeetingChangeEvent):
    """会议全体静音事件: Everybody was muted.

    https://developer.work.weixin.qq.com/document/path/98341
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "meeting_mute_all"}


@model
class MeetingChangeMeetingUnmuteAll(MeetingChangeEvent):
    """会议解除全体静音事件: Everybody may speak again.

    https://developer.work.weixin.qq.com/document/path/98345
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "meeting_unmute_all"}


@model
class MeetingChangeJoinMeeting(MeetingChangeEvent):
    """成员入会事件: Someone joined a meeting.

    https://developer.work.weixin.qq.com/document/path/98348
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "join_meeting"}


@model
class MeetingChangeQuitMeeting(MeetingChangeEvent):
    """成员离会事件: Someone left a meeting.

    https://developer.work.weixin.qq.com/document/path/98352
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "quit_meeting"}


@model
class MeetingChangeJoinMeetingBeforeHost(MeetingChangeEvent):
    """成员等待主持人入会事件: Someone waits for the host.

    https://developer.work.weixin.qq.com/document/path/98353
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "meeting_change", "ChangeType": "join_meeting_before_host",
    }


@model
class MeetingChangeJoinWaitingRoom(MeetingChangeEvent):
    """成员进入等候室事件: Someone entered the waiting room.

    https://developer.work.weixin.qq.com/document/path/98354
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "join_waiting_room"}


@model
class MeetingChangeQuitWaitingRoom(MeetingChangeEvent):
    """成员离开等候室事件: Someone left the waiting room or was sent away.

    https://developer.work.weixin.qq.com/document/path/98355
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "quit_waiting_room"}

    operated_user: OperatedUser = field(wire="OperatedUser")
    """Who is concerned."""


@model
class MeetingChangeJoinFromMeetingRoom(MeetingChangeEvent):
    """成员从等候室进入会议事件: The host let someone in from the waiting room.

    https://developer.work.weixin.qq.com/document/path/98393
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "meeting_change", "ChangeType": "join_from_meeting_room",
    }

    operated_user: OperatedUser = field(wire="OperatedUser")
    """Who is concerned."""


@model
class MeetingChangeMoveToWaitingRoom(MeetingChangeEvent):
    """成员从会议中被移入等候室事件: The host moved someone to the waiting room.

    https://developer.work.weixin.qq.com/document/path/98394
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "move_to_waiting_room"}

    operated_user: OperatedUser = field(wire="OperatedUser")
    """Who is concerned."""


@model
class MeetingChangeOpenScreenShare(MeetingChangeEvent):
    """共享屏幕开启事件: Someone began to share a screen.

    https://developer.work.weixin.qq.com/document/path/98395
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "open_screen_share"}


@model
class MeetingChangeCloseScreenShare(MeetingChangeEvent):
    """共享屏幕结束事件: Someone stopped sharing a screen.

    https://developer.work.weixin.qq.com/document/path/98396
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "close_screen_share"}


@model
class MeetingChangeRoleChange(MeetingChangeEvent):
    """会议成员角色变更事件: Someone got another role.

    https://developer.work.weixin.qq.com/document/path/98397
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "role_change"}

    operated_user: RoleUser = field(wire="OperatedUser")
    """Who is concerned."""


@model
class MeetingChangeWebinarRoleChange(MeetingChangeEvent):
    """网络研讨会成员角色变更事件: Someone got another role in a webinar.

    https://developer.work.weixin.qq.com/document/path/98771
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "webinar_role_change"}

    operated_user: RoleUser = field(wire="OperatedUser")
    """Who is concerned."""


@model
class MeetingChangeWebinarWarmUpUpload(MeetingChangeEvent):
    """网络研讨会暖场上传结果: A picture or video for the time before a webinar was uploaded, or could not be.

    https://developer.work.weixin.qq.com/document/path/98773
    """

    __selects__: ClassVar[dict[str, str]] = {
        "Event": "meeting_change", "ChangeType": "webinar_warm_up_upload",
    }

    warm_up_info: WarmUpInfo = field(wire="WarmUpInfo")
    """The result."""


@model
class MeetingChangePstnStatusUpdate(MeetingChangeEvent):
    """PSTN 外呼状态更新事件: A call from a meeting to a telephone has changed its status.

    https://developer.work.weixin.qq.com/document/path/98774
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "pstn_status_update"}

    pstn_status: str = field(wire="PstnStatus", enum=(
        "START_INVITE", "START_ACCEPT", "LEAVE_WITHOUT_ACCEPT", "LEAVE_WITH_ACCEPTED", "CANCLE_INVITE",
    ))
    """New status. One of START_INVITE (ringing), START_ACCEPT (answered), LEAVE_WITHOUT_ACCEPT (not
    answered), LEAVE_WITH_ACCEPTED (hung up after an answer), CANCLE_INVITE (cancelled by the caller).
    """


@model
class MeetingChangeMediumUpload(MeetingChangeEvent):
    """素材上传结果: Videos, pictures or files were uploaded through the API, or could not be.

    https://developer.work.weixin.qq.com/document/path/98775
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "medium_upload"}

    all_upload_status: bool = field(wire="AllUploadStatus")
    """Whether all succeeded; if not, upload all again."""
    upload_info: list[UploadInfo] = field(wire="UploadInfo")
    """The results."""


@model
class MeetingChangeStartRecording(MeetingChangeEvent):
    """开始云录制事件: A recording has begun.

    https://developer.work.weixin.qq.com/document/path/98398
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "start_recording"}


@model
class MeetingChangePauseRecording(MeetingChangeEvent):
    """暂停云录制事件: A recording was paused.

    https://developer.work.weixin.qq.com/document/path/98399
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "pause_recording"}


@model
class MeetingChangeResumeRecording(MeetingChangeEvent):
    """恢复云录制事件: A recording goes on.

    https://developer.work.weixin.qq.com/document/path/98400
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "resume_recording"}


@model
class MeetingChangeStopRecording(MeetingChangeEvent):
    """停止云录制事件: A recording has ended.

    https://developer.work.weixin.qq.com/document/path/98401
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "stop_recording"}


@model
class MeetingChangeRecordingComplete(MeetingChangeEvent):
    """云录制已完成事件: A recording can be watched.

    https://developer.work.weixin.qq.com/document/path/98402
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "recording_complete"}


@model
class MeetingChangeDeleteRecording(MeetingChangeEvent):
    """删除云录制事件: A recording was deleted.

    https://developer.work.weixin.qq.com/document/path/98404
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "delete_recording"}


@model
class MeetingChangeEnroll(MeetingChangeEvent):
    """用户报名事件: Someone enrolled in a meeting or webinar.

    https://developer.work.weixin.qq.com/document/path/98781
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "enroll"}

    enroll_id: str = field(wire="EnrollId")
    """Id of the enrolment."""


@model
class MeetingChangeCancelEnroll(MeetingChangeEvent):
    """用户取消报名事件: Someone withdrew from a meeting or webinar.

    https://developer.work.weixin.qq.com/document/path/98782
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "cancel_enroll"}

    enroll_id: str = field(wire="EnrollId")
    """Id of the enrolment."""


@model
class MeetingChangeMeetingRoomResponse(MeetingChangeEvent):
    """会议室应答事件: A meeting room answered the call of a meeting, or did not.

    https://developer.work.weixin.qq.com/document/path/98783
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_change", "ChangeType": "meeting_room_response"}

    meeting_room_id: str | None = field(default=None, wire="MeetingRoomId")
    """Id of the meeting room; this or MraAddress is set."""
    mra_address: MraAddress | None = field(default=None, wire="MraAddress")
    """The MRA device."""
    room_response_status: int = field(wire="RoomResponseStatus", enum=(0, 2, 3, 5))
    """The answer. One of 0 (no answer), 2 (joining), 3 (declined), 5 (cancelled)."""


@model
class MeetingStatisticsStartMeeting(MeetingStatisticsEvent):
    """会议发起事件: A member started a quick meeting, or was the first to enter a scheduled one.

    https://developer.work.weixin.qq.com/document/path/99648
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "meeting_statistics", "ChangeType": "start_meeting"}

    status: int = field(wire="Status", enum=(1, 2))
    """Whether it succeeded. One of 1 (started), 2 (failed)."""
