# Generated from spec/api/meeting/record.yaml by codegen. Do not edit.
"""会议录制管理。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import IntString
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class RecordedMeeting(Model):
    class State:
        RECORDING: Final = 1
        READY: Final = 3

    meeting_record_id: str
    """Id of the recording."""
    meetingid: str | None = None
    """Id of the meeting."""
    meeting_code: str | None = None
    """Number of the meeting."""
    host_user_id: str | None = None
    """UserID of the host."""
    meeting_start_time: int | None = None
    """Unix time in milliseconds."""
    title: str | None = None
    """Subject of the meeting."""
    state: int | None = field(default=None, enum=(1, 3))
    """Only a recording that is ready has files. One of 1 (recording), 3 (ready)."""
    record_files: list[RecordFile] | None = field(default=None, aliases=("record_file_list",))
    """Files of the recording."""


@model
class RecordFile(Model):
    record_file_id: str
    """Id of the file."""
    record_start_time: int | None = None
    """Unix time in milliseconds."""
    record_end_time: int | None = None
    """Unix time in milliseconds."""
    record_size: int | None = None
    """Bytes."""
    sharing_state: Flag | None = None
    """Whether the file is shared; only then the following fields come."""
    sharing_url: str | None = None
    """Link with which the file is shared."""
    required_same_corp: bool | None = None
    """Whether only members of the company may see it."""
    required_attendee: bool | None = None
    """Whether only participants may see it."""
    password: str | None = field(default=None, secret=True)
    """Password that is needed to see the file."""
    sharing_expire: int | None = None
    """Unix time in milliseconds at which the link expires; 0 stands for never."""
    allow_download: bool | None = None
    """Whether the file may be downloaded."""


@model
class RecordStatistics(Model):
    date: str | None = None
    """Such as 2026-03-02."""
    view_count: int | None = None
    """Views on that day."""
    download_count: int | None = None
    """Downloads on that day."""


@model
class SharingConfig(Model):
    """`password` is needed if `enable_password` is 1.

    `sharing_expire` is needed if `enable_sharing_expire` is 1.
    """

    class SharingAuthType:
        EVERYBODY_WHO_IS_LOGGED_IN: Final = 0
        MEMBERS_OF_THE_COMPANY: Final = 1
        PARTICIPANTS: Final = 2
        EVERYBODY: Final = 3
        AFTER_APPROVAL: Final = 4
        WITH_A_SPECIAL_WECHAT_LINK: Final = 5

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("password",), when={"enable_password": "1"}),
        FieldRule("requires", ("sharing_expire",), when={"enable_sharing_expire": "1"}),
    )

    enable_sharing: bool | None = None
    """Whether the recording is shared, by default true; if false, nothing else may be set and earlier
    settings are lost.
    """
    sharing_auth_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5))
    """Who may see the recording; 4 and 5 not for Rooms. One of 0 (everybody who is logged in), 1 (members of
    the company), 2 (participants), 3 (everybody), 4 (after approval), 5 (with a special WeChat link).
    """
    enable_password: bool | None = None
    """Whether a password is needed. Default: true."""
    password: str | None = field(default=None, secret=True)
    """The password, required where one is needed and forbidden otherwise."""
    enable_sharing_expire: bool | None = None
    """Whether the link expires. Default: false."""
    sharing_expire: int | None = None
    """Unix time in milliseconds at which the link expires, required where it does and forbidden otherwise."""
    allow_download: bool | None = None
    """Whether the recording may be downloaded. Default: false."""


@model
class RecordDocument(Model):
    download_address: str | None = None
    """Link that is valid for an hour."""
    file_type: str | None = None
    """Such as txt, pdf or docx."""


@model
class RecordLinks(Model):
    record_file_id: str
    """Id of the file."""
    view_address: str | None = None
    """Link for watching."""
    download_address: str | None = None
    """Link to the video, valid for 6 hours."""
    download_address_file_type: str | None = None
    """Such as mp4."""
    audio_address: str | None = None
    """Link to the sound, valid for 6 hours."""
    audio_address_file_type: str | None = None
    """Such as m4a."""
    meeting_summary: list[RecordDocument] | None = None
    """Minutes."""


@model
class RecordFileDetail(Model):
    record_file_id: str
    """Id of the file."""
    view_address: str | None = None
    """Link for watching."""
    download_address: str | None = None
    """Link to the video, valid for 6 hours."""
    download_address_file_type: str | None = None
    """Such as mp4."""
    audio_address: str | None = None
    """Link to the sound, valid for 6 hours."""
    audio_address_file_type: str | None = None
    """Such as m4a."""
    meeting_summary: list[RecordDocument] | None = None
    """Minutes."""
    meetingid: str | None = None
    """Id of the meeting."""
    meeting_code: str | None = None
    """Number of the meeting."""
    record_name: str | None = None
    """Name of the file."""
    start_time: IntString | None = None
    """Unix time in milliseconds."""
    end_time: IntString | None = None
    """Unix time in milliseconds."""
    meeting_record_name: str | None = None
    """Name of the recording."""
    ai_meeting_transcripts: list[RecordDocument] | None = None
    """Transcripts, improved by AI."""


@model
class Transcript(Model):
    class AudioDetect:
        NOT_FINISHED: Final = 0
        FINISHED_OR_NOT_NEEDED: Final = 1

    paragraphs: list[TranscriptParagraph] | None = None
    """The paragraphs."""
    keywords: list[str] | None = None
    """Key words of the transcript."""
    audio_detect: int | None = field(default=None, enum=(0, 1))
    """Whether several speakers at one device have been told apart. One of 0 (not finished), 1 (finished or
    not needed).
    """


@model
class TranscriptPart(Model):
    pid: str
    """Id of the paragraph."""
    start_time: int | None = None
    """Milliseconds from the beginning of the file."""
    end_time: int | None = None
    """Milliseconds from the beginning of the file."""


@model
class TranscriptParagraph(Model):
    pid: str
    """Id of the paragraph."""
    start_time: int | None = None
    """Milliseconds from the beginning of the file."""
    end_time: int | None = None
    """Milliseconds from the beginning of the file."""
    speaker_info: TranscriptSpeaker | None = None
    """Who speaks."""
    sentences: list[TranscriptSentence] | None = None
    """The sentences."""


@model
class TranscriptSpeaker(Model):
    userid: str | None = None
    """UserID of a member of the own company."""


@model
class TranscriptSentence(Model):
    sid: str
    """Id of the sentence."""
    start_time: int | None = None
    """Milliseconds from the beginning of the file."""
    end_time: int | None = None
    """Milliseconds from the beginning of the file."""
    words: list[TranscriptWord] | None = None
    """The words."""


@model
class TranscriptWord(Model):
    wid: str
    """Id of the word."""
    start_time: int | None = None
    """Milliseconds from the beginning of the file."""
    end_time: int | None = None
    """Milliseconds from the beginning of the file."""
    text: str | None = None
    """The text."""


@model
class TranscriptHit(Model):
    pid: str | None = None
    """Id of the paragraph."""
    sid: str | None = None
    """Id of the sentence."""
    offset: int | None = None
    """Offset of the text from the word."""
    length: int | None = None
    """Length of the match."""


@model
class TranscriptTime(Model):
    pid: str | None = None
    """Id of the paragraph."""
    sid: str | None = None
    """Id of the sentence."""
    start_time: int | None = None
    """Milliseconds from the beginning of the file."""


@model
class MeetingRecordListRequest(Model):
    """Parameters of `client.meeting.record.list`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 31}),
        FieldRule("one_of", ("meetingid", "meeting_code", "userid")),
    )

    meetingid: str | None = None
    meeting_code: str | None = None
    userid: str | None = None
    start_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    cursor: str | None = None
    limit: int | None = field(default=None, max=20)


@model
class MeetingRecordListResponse(Response):
    """Answer of `client.meeting.record.list`."""

    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    record_meetings: list[RecordedMeeting] | None = field(default=None, aliases=("record_list",))
    """The meetings and their recordings."""


@model
class MeetingRecordGetStatisticsRequest(Model):
    """Parameters of `client.meeting.record.get_statistics`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("start_time", "end_time"), limits={"days": 31}),
    )

    meeting_record_id: str
    meetingid: str | None = None
    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)


@model
class MeetingRecordGetStatisticsResponse(Response):
    """Answer of `client.meeting.record.get_statistics`."""

    summaries: list[RecordStatistics] | None = None
    """Figures day by day."""


@model
class MeetingRecordUpdateSharingConfigRequest(Model):
    """Parameters of `client.meeting.record.update_sharing_config`."""

    meeting_record_id: str
    meetingid: str
    sharing_config: SharingConfig | None = None


@model
class MeetingRecordDeleteRequest(Model):
    """Parameters of `client.meeting.record.delete`."""

    meeting_record_id: str
    meetingid: str


@model
class MeetingRecordDeleteFileRequest(Model):
    """Parameters of `client.meeting.record.delete_file`."""

    meetingid: str
    record_file_id: str


@model
class MeetingRecordGetFileRequest(Model):
    """Parameters of `client.meeting.record.get_file`."""

    record_file_id: str
    meetingid: str


@model
class MeetingRecordGetFileResponse(Response):
    """Answer of `client.meeting.record.get_file`."""

    record_file_id: str
    """Id of the file."""
    view_address: str | None = None
    """Link for watching."""
    download_address: str | None = None
    """Link to the video, valid for 6 hours."""
    download_address_file_type: str | None = None
    """Such as mp4."""
    audio_address: str | None = None
    """Link to the sound, valid for 6 hours."""
    audio_address_file_type: str | None = None
    """Such as m4a."""
    meeting_summary: list[RecordDocument] | None = None
    """Minutes."""
    meetingid: str | None = None
    """Id of the meeting."""
    meeting_code: str | None = None
    """Number of the meeting."""
    record_name: str | None = None
    """Name of the file."""
    start_time: IntString | None = None
    """Unix time in milliseconds."""
    end_time: IntString | None = None
    """Unix time in milliseconds."""
    meeting_record_name: str | None = None
    """Name of the recording."""
    ai_meeting_transcripts: list[RecordDocument] | None = None
    """Transcripts, improved by AI."""


@model
class MeetingRecordGetFileListRequest(Model):
    """Parameters of `client.meeting.record.get_file_list`."""

    meeting_record_id: str
    meetingid: str


@model
class MeetingRecordGetFileListResponse(Response):
    """Answer of `client.meeting.record.get_file_list`."""

    meeting_record_id: str
    """Id of the recording."""
    meetingid: str | None = None
    """Id of the meeting."""
    meeting_code: str | None = None
    """Number of the meeting."""
    title: str | None = None
    """Subject of the meeting."""
    record_files: list[RecordLinks] | None = None
    """Files of the recording."""


@model
class MeetingRecordTranscriptGetParagraphListRequest(Model):
    """Parameters of `client.meeting.record.transcript.get_paragraph_list`."""

    record_file_id: str
    meetingid: str


@model
class MeetingRecordTranscriptGetParagraphListResponse(Response):
    """Answer of `client.meeting.record.transcript.get_paragraph_list`."""

    class AudioDetect:
        NOT_FINISHED: Final = 0
        FINISHED_OR_NOT_NEEDED: Final = 1

    audio_detect: int | None = field(default=None, enum=(0, 1))
    """Whether several speakers at one device have been told apart. One of 0 (not finished), 1 (finished or
    not needed).
    """
    paragraphs: list[TranscriptPart] | None = None
    """The paragraphs."""


@model
class MeetingRecordTranscriptGetDetailRequest(Model):
    """Parameters of `client.meeting.record.transcript.get_detail`."""

    record_file_id: str
    meetingid: str
    pid: str | None = None
    limit: int | None = None


@model
class MeetingRecordTranscriptGetDetailResponse(Response):
    """Answer of `client.meeting.record.transcript.get_detail`."""

    has_more: bool | None = None
    """Whether paragraphs after those asked for are missing."""
    transcripts: Transcript | None = None
    """The transcript."""


@model
class MeetingRecordTranscriptSearchRequest(Model):
    """Parameters of `client.meeting.record.transcript.search`."""

    record_file_id: str
    meetingid: str
    text: str


@model
class MeetingRecordTranscriptSearchResponse(Response):
    """Answer of `client.meeting.record.transcript.search`."""

    hits: list[TranscriptHit] | None = None
    """The hits."""
    timelines: list[TranscriptTime] | None = None
    """Times of the hits, for a preview on a time line."""
